import { squeeze } from "./lexicon";
import type { RowKind } from "./table";

const BARE_TOTAL =
  /^(nilai)?(grand|total|jumlah|jml)(total|jumlah)?(keseluruhan|seluruhnya|seluruh|semua|akhir|umum|besar|rp)*$/;
const SUBTOTAL = /^sub(total|jumlah)/;
const STARTS_AS_TOTAL = /^(grand)?(total|jumlah|jml)/;
const NET = /(dikelola|efektif|netto|(?<!air)bersih|setelahblokir|tanpablokir|diluarblokir|dapatdigunakan)/;
const CARRIED = /^(jumlah|total|saldo|jml)?(di)?pindahk?an((ke|dari)?(halaman|hal|hlm)\w*)?$/;

/** `Rata-rata lama sekolah` is an indicator; the mean of a table names nothing but what it averages. */
const MEAN =
  /^(nilai|jumlah|capaian|kinerja|skor|persentase)*(rata|ratarata|rerata|mean)(pada|untuk|dari|atas|semua|tiap|setiap|pencapaian|capain|nilai|skor|indeks|capaian|kinerja|iku|ikk|realisasi|serapan|persentase|total|keseluruhan|seluruhnya|seluruh|sasaran|strategis|indikator|nps|ikm|skm|nrr|utama|tujuan)*(s[kps]?\d{1,2}|\d{1,2}|[ivx]{1,4})?(%)?$/;

/** `Rerata capaian SK 2`, `Skor rata-rata (17 tujuan)`, `Rata-rata capaian 9 (sembilan) IKU`: of which rows, or of how many. */
const MEAN_OF_ROWS =
  /^\W*(?:(?:nilai|skor|indeks|total)\s+)?(?:rata(?:-?\s?rata|2)|rerata)(?:\s+(?:nilai|skor|indeks|capaian|kinerja|realisasi))*\s*(?:\(?\d{1,2}\s*(?:\([a-z ]+\)\s*)?(?:sasaran|tujuan|program|perspektif|indikator|i?k[usk]{1,3}|ss|sp|goals?|unsur|komponen|aspek|bulan|triwulan|semester|tahun|minggu|hari)\)?|(?:sasaran|tujuan|program|perspektif|ss|sk|sp|unsur|komponen|aspek)(?:\s+(?:strategis|kegiatan|program))?\s+(?:ke-?\s*)?(?:\d{1,2}|[ivx]{1,4}))\W*$/i;

/** `Rata-rata seluruh indikator (9 indikator)`: of how many, behind what is averaged. */
const COUNT_BEHIND = /\s*\(\s*\d{1,3}(?:\s+[a-z]+){0,2}\s*\)\W*$/i;

/** `Rata-rata / Jumlah P-21`: the mean of most columns, and of the one that it names what it comes to. */
const MEAN_OR_TOTAL = /^\W*(?:rata(?:-?\s?rata|2)|rerata)\s*\/\s*(?:jumlah|total|jml)\b/i;

/** What is left when whole sections are set against each other. */
export type Balance = "surplus" | "netto" | "silpa";

const BALANCES: [Balance, RegExp][] = [
  ["surplus", /^(total|jumlah)?(surplus|defisit)(defisit|surplus|anggaran|lra|apbd|apbdes|rp)*$/],
  ["netto", /^(jumlah|total)?pembiayaan(daerah|desa)?net+o$/],
  [
    "silpa",
    /^(silpa|sikpa|silpasikpa|sisalebih(kurang)?(pembiayaan|perhitungan)(anggaran)?)(silpa|sikpa|anggaran|tahunberjalan|tahunberkenaan|akhirtahun|rp)*$/,
  ],
];

/** Which balance a label names; an opening balance (`SiLPA tahun sebelumnya`) is none. */
export function balanceOf(label: string): Balance | null {
  const words = squeeze(label.replace(/tahun anggaran (berkenaan|berjalan)/i, ""));
  return BALANCES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What a total adds up, as its label says: `Jumlah Belanja Operasi` is about `belanjaoperasi`. */
export function totalledName(label: string): string {
  return squeeze(label).replace(/^(grand|sub|total|jumlah|jml)+/, "");
}

/** `TOTAL`, `JUMLAH`: says nothing of what it adds up. */
export function isBareTotal(label: string): boolean {
  const words = squeeze(label);
  return BARE_TOTAL.test(words) || /^sub(total|jumlah)$/.test(words);
}

/**
 * What a row with this label adds up. `TOTAL <<<<<` and `JUMLAH` are totals anywhere. A longer label (`TOTAL NILAI IKPA`)
 * is one only where indicators cannot stand: "Jumlah lembaga rehabilitasi yang operasional" is an indicator.
 */
export function totalKind(label: string, mayBeIndicator: boolean): RowKind | null {
  const words = squeeze(label);
  if (SUBTOTAL.test(words)) return "subtotal";
  if (BARE_TOTAL.test(words)) return "total";
  if (CARRIED.test(words)) return "pindahan";
  const isMean = MEAN.test(words) || MEAN.test(squeeze(label.replace(COUNT_BEHIND, "")));
  if (isMean || MEAN_OF_ROWS.test(label) || MEAN_OR_TOTAL.test(label)) return "rata-rata";
  if (mayBeIndicator) return null;
  if (balanceOf(label)) return "saldo";
  if (!STARTS_AS_TOTAL.test(words)) return null;
  if (NET.test(words)) return "selisih";
  return words.includes("blokir") ? "bagian" : "total";
}
