import type { Column, Table } from "../../../tables/table";
import type { RelationForm } from "./relation";
import { isTargetBehindQuarters } from "./target-of-periods";

const PERCENT =
  /%|\b(persen|persentase|prosentase|presentase|rasio|ratio|capaian|tingkat|cakupan|prevalensi|partisipasi|proporsi|porsi|serapan|penyerapan|progres|kontribusi|komposisi|efisiensi|kemajuan|pertumbuhan|growth|pemenuhan|kepatuhan)\b/i;
const DIFFERENCE =
  /\b(sisa|selisih|lebih|kurang|kenaikan|penurunan|naik|turun|bertambah|berkurang|perubahan|bersih|netto|neto|saldo|efisiensi|gap|deviasi|kekurangan|kelebihan|kesenjangan|tren|trend|delta|silpa|belum|tunggakan|tidak|over(?:kapasitas)?)\b/i;
/** `Pagu Efektif`, `Pagu Non Blokir`: what is left of the pagu without what is blocked. */
const NET_OF_BLOKIR = /\befektif\b|\b(non|tanpa|setelah|sesudah|di\s?luar|tidak|tak)\W*(ter|di)?blokir\b/i;
const SUM =
  /\b((sub)?(jumlah|total|jml|jlh|tot)|akumulasi|kumulatif|keseluruhan|gabungan|bruto|beban)\b|\bl\s*\+\s*p\b|\bs\s*\.?\s*\/?\s*d\b/i;
const BALANCE = /\b(saldo|akhir|sisa|beban|silpa|surplus)\b/i;
const PRODUCT = /\b(jumlah|total|biaya|nilai|tertimbang|terbobot|skor|harga|pagu|anggaran)\b/i;
const GROWTH =
  /\b(growth|tumbuh|yoy|y-o-y|qtq|over(?:kapasitas)?|tren|trend|kenaikan|penurunan|naik|turun|pertumbuhan|perubahan|bertambah|berkurang)\b/i;
const MEAN = /\b(rata(?:-?\s?rata|2)|rerata|mean)\b/i;
const RATE =
  /\brata(?:-?\s?rata|2)\b.*\bper\b|\bkepadatan\b|\bproduktivitas\b|[a-z]\s*\/\s*(km|ha|m2|jiwa|orang|kk)\b/i;
/** `Biaya per Satuan (Rp)`, `Nilai per unit`: an amount for one of what another column counts. */
const PER_PIECE = /\b(biaya|harga|nilai|belanja)\b.*\bper\s+(satuan|unit|paket|orang|peserta|kegiatan)\b/i;
const SHARE = /\b(proporsi|porsi|share|kontribusi|komposisi|persen|persentase|prosentase|presentase|bagian)\b|%/i;

/** `Capaian Output / Target, Realisasi, %`: a count that the percentage beside it is taken of, not a percentage. */
const isInput = ({ role, parent }: Column) =>
  (role === "target" || role === "realisasi" || role === "pagu") && !/%|\bpersen/i.test(parent);

/** `% Satker tepat waktu / ∑ Satker tepat waktu, ∑ Satker, %`: the percentage stands beside what it is taken of. */
function isCountBesidePercent({ parent, name }: Column, { columns }: Table): boolean {
  if (parent === "" || !PERCENT.test(parent) || PERCENT.test(name)) return false;
  return columns.some((other) => other.parent === parent && IS_PERCENT.test(other.name));
}

const IS_PERCENT = /^\W*(%|persen|persentase|prosentase|presentase)\W*$/i;

/** `Skor = bobot x capaian / 100`: what it is called stands before the formula, which names other columns. */
const withoutFormula = (name: string) => name.replace(/([a-z)])\s*=\s*.*[-+x×*/:].*$/i, "$1");

/** `Nilai Total | Konversi Bobot | Nilai Akhir`: a satker without contracts has 90 % of the weights, and its value is of those. */
const isConverted = ({ name, index }: Column, { columns }: Table) =>
  /\bakhir\b|^\W*nilai\s+ikpa\b/i.test(name) &&
  columns.some((other) => other.index < index && /\bkonversi\s+bobot\b/i.test(other.name));

/** What its header says the column may hold; a computation is only looked for where the words allow it. */
export function formsNamedBy(column: Column, table: Table): ReadonlySet<RelationForm> {
  const words = `${column.parent} ${withoutFormula(column.name)}`;
  const forms = new Set<RelationForm>();
  // Progress of works is measured on the site; it is a percentage of nothing that is printed, though it may lie off its plan.
  if (/\bfisik\b/i.test(words)) return /\b(deviasi|selisih)\b/i.test(column.name) ? forms.add("difference") : forms;
  const isPercent =
    PERCENT.test(isInput(column) || isCountBesidePercent(column, table) ? withoutFormula(column.name) : words) ||
    column.role === "persen" ||
    column.role === "capaian";
  // `Rata-rata Anggota Keluarga`: a mean of the columns beside it, or one count for each of another.
  if (MEAN.test(words)) for (const form of ["mean", "ratio"] as const) forms.add(form);
  if (isPercent) for (const form of ["quotient", "ratio"] as const) forms.add(form);
  if (RATE.test(words) || PER_PIECE.test(words)) forms.add("ratio");
  if (isPercent && GROWTH.test(words)) forms.add("growth");
  if (isPercent && SHARE.test(words)) forms.add("share");
  if (DIFFERENCE.test(words) || column.role === "sisa" || column.role === "efisiensi") forms.add("difference");
  if (SUM.test(words) || column.role === "total") forms.add("sum");
  // `IE | SE | TE`: the degree of efficiency is how far the index lies above its standard, which is 1.
  if (/^\W*TE\W*$/.test(column.name)) forms.add("difference");
  if (column.role === "pagu" && NET_OF_BLOKIR.test(words)) forms.add("difference");
  if (BALANCE.test(words)) forms.add("balance");
  if (isConverted(column, table)) forms.add("quotient");
  if (PRODUCT.test(words) && !isPercent) {
    forms.add("product");
    forms.add("weighted");
  }
  return forms;
}

/** Counts and amounts may be what is left of the two before them, also where the header does not say so. */
export function mayBeComputed(column: Column, table: Table): boolean {
  const { role } = column;
  const isOfAnyKind = role === "lain" || role === "nilai" || role === "realisasi";
  return isOfAnyKind || isTargetBehindQuarters(column, table) || formsNamedBy(column, table).size > 0;
}
