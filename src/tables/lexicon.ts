import { remembered } from "../numbers/remembered";
import { isOneLetterOff } from "./one-letter-off";
import type { ColumnRole } from "./table";

/** Header words, squeezed: lower case, letters, digits and % only, so `Tar get`, `TARGET` and `Target :` are one. */
export function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9%]/g, "");
}

/**
 * Which squeezed header means which role; the first that fits wins. Kept as whole-word patterns: a header is short, and
 * a sentence that merely contains the word is none.
 */
const ROLES: [ColumnRole, RegExp][] = [
  // `Revisi ke-`, `Tahap ke`: one after the other.
  ["nomor", /^(no|nomor|nourut|urutan|no\d?|(revisi|tahap|termin|minggu|perubahan)ke)$/],
  ["tahun", /^(tahun|ta|thn|periode|tahun(anggaran|lhp|pemeriksaan|temuan|akademik|ajaran|pelajaran))$/],
  ["satuan", /^(satuan|satuanunit|satuantarget)$/],
  ["keterangan", /^(ket|keterangan|catatan|kendala|analisis|alasan)$/],
  ["efisiensi", /^(%|persentase)?(tingkat)?efisiensi/],
  // `Pagu Non Blokir`, `Pagu Setelah Blokir`: what is left to spend; `% Pagu Non Blokir` is no amount.
  ["pagu", /^(pagu|anggaran|dipa|alokasi)[a-z]*(non|tanpa|setelah|sesudah|diluar|tidak|tak)(ter|di)?blokir$/],
  ["blokir", /^(?!.*%)(?!persen|prosen|rasio|porsi).*blokir/],
  ["sisa", /^(sisa|saldo|selisih)(anggaran|pagu|dana|rp|anggaranrp|danarp|pagurp|blokir)*$/],
  ["bobot", /^(nilai)?bobot(%|indikator|kinerja|nilai|unsur|wi)?$/],
  [
    "nilai-akhir",
    /^(nilaiakhir|nilaitertimbang|nilaiterbobot|nilaixbobot|bobotxnilai|skorakhir|nilaibobot|(nrr|skor|nilai|ratarata|capaian)?(tertimbang|terbobot)|wixi|wxi)$/,
  ],
  [
    "target",
    /^(jumlah|volume|rencana)?target(kinerja|pk|tahun|tahunan|rkt|renstra|rpjmd|pada|ke|output|volume|fisik)*(\d{4})?(%|indeks|rp)?$/,
  ],
  ["target", /^rencana(\d{4})?$/],
  [
    "capaian",
    /^(%|rasio|persen|persentase|prosentase|tingkat|nilai|indeks)?(pen)?capaian(kinerja|target|output|iku|ikk|indikator|fisik|pada|tahun|thn|ke|nilai)*(\d{4})?(%|persen)?$/,
  ],
  ["capaian", /^(%|persentase|prosentase)(capaian)?(kinerja|output|target)(%)?$/],
  ["capaian", /^kinerja(%|persen)$/],
  [
    "persen",
    /^(%|persen|persentase|prosentase)(realisasi|serapan|penyerapan|dayaserap|anggaran|keuangan|realisasianggaran|penyerapananggaran|terhadappagu)?$/,
  ],
  ["persen", /^(tingkat|rasio)?(serapan|penyerapan|dayaserap)(anggaran|dana|keuangan)?(%|persen)?$/],
  ["persen", /^(rasio|ket%|keterangan%|(tingkat|rasio)realisasi(anggaran)?(%|persen)?)$/],
  [
    "realisasi",
    /^(jumlah|nilai)?real(isasi)?(kinerja|anggaran|output|volume|fisik|keuangan|belanja|dana|tahun|pada|ke|pk|sd\w*)*(\d{4})?(%|rp|indeks)?$/,
  ],
  ["pagu", /^(jumlah|nilai|total)?pagu(anggaran|dana|dipa|awal|akhir|revisi|efektif|alokasi|belanja|\d{4}|rp|bruto)*$/],
  [
    "pagu",
    /^(jumlah|total|alokasi|kebutuhan|usulan|rencana|perkiraan)?(anggaran|alokasi|dipa)(dana|dipa|kegiatan|murni|perubahan|induk|pergeseran|pokok|\d{4}|ribu|juta|rp)*$/,
  ],
  ["persen", /^(pen)?capaian(realisasi|serapan|penyerapan)(anggaran|keuangan|belanja|dana)(%|persen)?$/],
  // `Pagu DAK Fisik`, `Target PBB`, `Realisasi Dana Desa`: of what, behind the word itself.
  ["target", /^target[a-z]{2,24}$/],
  ["pagu", /^pagu[a-z]{2,24}$/],
  ["realisasi", /^realisasi[a-z]{2,24}$/],
  ["sumber-dana", /^(rm|murni|rupiahmurni|pnbp|hibah|phln|pln|pdn|hln|sbsn|blu|rmp)(rp)?$/],
  ["total", /^(total|jumlah|jml|grandtotal|jumlahtotal)(rp|anggaran|pagu|dana)?$/],
  ["nilai", /^(nilai|skor|nilaiindikator|nilaicapaian|nrr|nilairatarata)(xi)?(%)?$/],
  ["kode", /^kode(?!etik)/],
  [
    "uraian",
    /^(sasaran|indikator|program|kegiatan|uraian|satker|satuankerja|unitkerja|unit|nama|output|klasifikasi|rincian|komponen|k?ro(?=$|rincian|output)|segmen|wilayah|instansi|lembaga|layanan|jenisbelanja|tujuan|bidang|seksi|satuan)/,
  ],
];

/** Words that only ever stand over other headers. */
const GROUP_HEADERS = /^(anggaran|keuangan|output|fisik|kinerja|outcome|capaian|tahun|target|realisasi|hasil)/;

/** Longer is a sentence, not a header. */
const LONGEST_HEADER = 90;

const AMOUNT_UNIT =
  /\(\s*(dalam\s*)?(rp\.?|rupiah)?\s*(000|ribuan|ribu|rb|jutaan|juta|jt|miliar|milyar|m|triliun|trilyun)?\s*(rp\.?|rupiah)?\s*\)/i;

/** A leaf that only says how its header is told: `Realisasi / Rp`. */
export function isUnitOnly(text: string): boolean {
  return (
    text.trim() !== "" &&
    /^((rp|rupiah)?(ribu|rb|juta|jt|miliar|milyar|triliun)?|nilai|jumlah|jml|total|volume|fisik|keuangan|k|kinerja)$/.test(
      squeeze(text.replace(AMOUNT_UNIT, " rp ")),
    )
  );
}

/** Amounts, of which a header that begins with percent can only name the base. */
const AMOUNTS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["pagu", "blokir", "sisa", "sumber-dana"]);

/** `% Realisasi terhadap / Pagu Akhir, Pagu Efektif`: what stands below names what the percentages are of. */
export function isPercentUnder(parent: string, own: ColumnRole): boolean {
  if (!/^\W*(%|(persen|persentase|prosentase|presentase)\b)/i.test(parent)) return false;
  const namesBase = /\b(terhadap|thd|dari|atas|dibanding(kan)?)\W*$/i.test(parent);
  return AMOUNTS.has(own) || (namesBase && (own === "target" || own === "realisasi"));
}

/** `Pertumbuhan (%) / Pagu`, `Naik/Turun / Realisasi`: by how much something changed, which is no amount of it. */
export function isChangeUnder(parent: string, own: ColumnRole): boolean {
  return (
    MEASURE_ROLES.has(own) &&
    /^\W*(pertumbuhan|perubahan|kenaikan|penurunan|peningkatan|naik|turun|growth)\b/i.test(parent)
  );
}

/** A workbook has few headers and prints them again and again. */
const roleRemembered = remembered<ColumnRole>(readRole);

export const roleOfHeader = (text: string): ColumnRole =>
  text.length > LONGEST_HEADER ? "lain" : roleRemembered(text);

/** `Nilai × bobot`, `Bobot*Nilai`; the mark of a footnote stands behind its word. */
const TIMES = /(?<=\w\s*)[×✕*](?=\s*\w)/g;

function readRole(text: string): ColumnRole {
  // The unit in parentheses says how, not what: `Pagu (Rp juta)`, `Realisasi (dalam miliar rupiah)`.
  const squeezed = squeeze(text.replace(AMOUNT_UNIT, " ").replace(TIMES, "x")).replace(/(rupiah|rp)$/, "");
  return ROLES.find(([, pattern]) => pattern.test(squeezed))?.[0] ?? roleOfMistyped(squeezed);
}

/** Headers of one word that a letter too many, too few or wrong makes no other word. */
const LONG_HEADERS: [string, ColumnRole][] = [
  ["realisasi", "realisasi"],
  ["target", "target"],
  ["capaian", "capaian"],
  ["anggaran", "pagu"],
  ["keterangan", "keterangan"],
];

/** `Realiasi`, `Tarrget`. */
function roleOfMistyped(squeezed: string): ColumnRole {
  return LONG_HEADERS.find(([word]) => isOneLetterOff(squeezed, word))?.[1] ?? "lain";
}

/** Over computations that are spelled out in words. */
export function isComputationHeader(text: string): boolean {
  return text.length <= LONGEST_HEADER && /^(formula|rumus|hasilperhitungan|caraperhitungan)/.test(squeeze(text));
}

export function isGroupHeader(text: string): boolean {
  return text.length <= LONGEST_HEADER && GROUP_HEADERS.test(squeeze(text));
}

/** Roles whose columns hold the figures that are checked. */
export const MEASURE_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "target",
  "realisasi",
  "capaian",
  "persen",
  "pagu",
  "blokir",
  "sisa",
  "efisiensi",
  "sumber-dana",
  "total",
  "bobot",
  "nilai",
  "nilai-akhir",
]);

/** Columns of counts of one sex. */
export const MALE = /^\W*(l|lk|laki.?laki|laki|pria)\W*$/i;
export const FEMALE = /^\W*(p|pr|perempuan|wanita)\W*$/i;

/** Roles whose columns say what a row is about. */
export const LABEL_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["kode", "tahun", "uraian"]);
