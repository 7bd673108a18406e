import type { Mention } from "../../../sentences/mention";

export const HIGHEST =
  /\b(?:tertinggi|terbanyak|terbesar|terpadat|terluas|terpanjang|terlama|paling\s+(?:banyak|tinggi|besar))\b/gi;
export const LOWEST = /\b(?:terendah|terkecil|tersedikit|tersempit|terpendek|paling\s+(?:sedikit|rendah|kecil))\b/gi;

export const saysExtreme = (text: string): boolean => text.search(HIGHEST) >= 0 || text.search(LOWEST) >= 0;

/** Words that leave some rows out, or speak of the next in order, or of the change instead of the figure. */
export const NOT_OF_ALL =
  /\b(?:kedua|ketiga|keempat|kelima|berikutnya|disusul|diikuti|setelah|selain|kecuali|lainnya|yang\s+(?:tidak|belum|sudah|telah)|antara|khusus\w*|kategori|kelompok|jenis|masing-masing|salah\s+satu|cukup|naik|turun|kenaikan|penurunan|peningkatan|perubahan|pertumbuhan|selisih|deviasi(?!\s+(?:yang\s+)?(?:ter|paling))|target|nasional|provinsi|semester|triwulan|persentase\s+tingkat)\b/i;

const FARTHEST = 160;

/** That something is the highest or the lowest. */
export interface Claim {
  word: string;
  isHighest: boolean;
  /** Said of a quarter or a half of the year, by its name. */
  isOfPeriod: boolean;
  /** The words of its clause. */
  clause: string;
}

const LONGER_PERIOD_NAMED = /\b(?:triwulan|semester)(?=\s+(?:[ivx]+|\d)\b)/gi;

/** `kontraksi terdalam pada PPh Pasal 26 sebesar -16,91%`: of what is told below zero the deepest is the lowest. */
const DEEPEST = /\b(?:kontraksi|penurunan)\s+(?:yang\s+)?(?:paling\s+dalam|terdalam|terbesar|tertinggi)\b/gi;

/** … where the sign is printed: with any other word the largest may be the farthest from zero. */
export const tellsDeepest = ({ lead }: Mention): boolean =>
  /\s[-–]\s*$/.test(lead) && lead.replace(DEEPEST, "") !== lead;

export function claimOf({ lead: said, figure }: Mention): Claim | null {
  const lead = figure.reading.value.isNegative() ? said.replace(DEEPEST, "terendah") : said;
  const claim = claimIn(lead);
  const ofPeriod = claim ? null : claimIn(lead.replace(LONGER_PERIOD_NAMED, ""));
  return ofPeriod ? { ...ofPeriod, isOfPeriod: true, clause: lead } : claim;
}

/** The one word of that kind before the figure, with nothing that leaves rows out. */
function claimIn(lead: string): Claim | null {
  const clause =
    lead
      .split(
        /;|\bsedangkan\b|\bsementara\b|\b(?:dan|serta)(?=\s+(?:(?:yang|titik|nilai|angka|posisi)\s+)?(?:terendah|tertinggi|terkecil|terbesar|paling\s+[a-z]+)\b)/i,
      )
      .at(-1) ?? lead;
  if (clause.length > FARTHEST || NOT_OF_ALL.test(clause)) return null;
  const highest = [...clause.matchAll(HIGHEST)];
  const lowest = [...clause.matchAll(LOWEST)];
  const [only, ...more] = [...highest, ...lowest];
  return only && more.length === 0 ? { word: only[0], isHighest: highest.length > 0, isOfPeriod: false, clause } : null;
}
