import type { Mention } from "../../../sentences/mention";

/** Words that name a part of the money of an agency. */
const PARTS =
  /\b(?:belanja\s+(?:pegawai|barang|modal|bantuan|sosial|hibah|operasi\w*|non|langsung|tidak|bahan|jasa|perjalanan|pemeliharaan|bansos)|program|kegiatan|bidang|bagian|seksi|komponen|output|keluaran|satker|semester|triwulan|tw|rm|rupiah\s+murni|pnbp|hibah|blu|gaji|tunjangan|operasional|dak|dau|dana\s+desa|add|pajak|retribusi|transfer|bphtb|pbb|honor\w*|perjalanan\s+dinas)\b/gi;

const partsIn = (words: string) => new Set((words.match(PARTS) ?? []).map((part) => part.toLowerCase()));

/** False where the second amount is said to be of a part that the first was not said to be of: its base is another. */
export function isOfSameMoney(base: Mention, part: Mention): boolean {
  const own = partsIn(base.lead);
  return [...partsIn(part.lead)].every((each) => own.has(each));
}

/** Two sentences on, another subject may have come up. */
export function isNearby({ lead }: Mention): boolean {
  return (lead.match(/[.;]\s+(?=[A-Z])/g) ?? []).length < 2;
}
