import { squeeze } from "../../tables/lexicon";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";

/** What is better the fewer there are of it. */
const UNWANTED =
  "kematian|kemiskinan|penduduk miskin|prevalensi|pengangguran|kecelakaan|putus sekolah|pelanggaran|keluhan|pengaduan|temuan|kerugian|kekambuhan|relapse|deviasi|retur|keterlambatan|kesalahan|korban|stunting|kriminalitas|kejahatan|kejadian|inflasi|gini|kebocoran|komplain|tunggakan|kebakaran|kerawanan|sisa perkara";

const NAMES_UNWANTED = new RegExp(
  String.raw`\b(${UNWANTED}|meninggal|sengketa|konflik|karhutla|hotspot|defisit|waktu (tunggu|penyelesaian|respons?)|lama (waktu|hari))\b`,
  "i",
);

/** The unwanted thing itself is measured, not how much of it was dealt with: `Angka kematian ibu`, `Persentase stunting`. */
const MEASURES_UNWANTED = new RegExp(
  String.raw`^\W*(jumlah|angka|persentase|prosentase|tingkat|rasio|laju|indeks)?\s*(angka\s+)?(${UNWANTED})\b`,
  "i",
);

/**
 * Less may be better here, by the name of the indicator or a column that says so. Only then may target / realisasi count
 * as the capaian; anywhere else that quotient is the mistake of dividing the wrong way round.
 */
export function lowerMayBeBetter(table: Table, row: Row): boolean {
  return mayBeUnwanted(row.label) || printedPolarity(table, row) === "lower";
}

/** The name alone, where there is no table around it. */
export function mayBeUnwanted(indicator: string): boolean {
  return NAMES_UNWANTED.test(indicator);
}

/** Less is better without a doubt, and no column says otherwise. */
export function lowerIsBetter(table: Table, row: Row): boolean {
  const printed = printedPolarity(table, row);
  return printed === null ? MEASURES_UNWANTED.test(row.label) : printed === "lower";
}

const POLARITY_HEADER = /^(polari[sz]asi|polaritas|sifat(indikator|iku)?|arah(indikator)?|jenisindikator)$/;

/** The column of a table that says it, found once; nearly no table has one. */
const polarityColumns = new WeakMap<Table, Column | null>();

function polarityColumn(table: Table): Column | null {
  let column = polarityColumns.get(table);
  if (column === undefined) {
    column = table.columns.find(({ name }) => POLARITY_HEADER.test(squeeze(name))) ?? null;
    polarityColumns.set(table, column);
  }
  return column;
}

/** `Minimize`, `Maximize`, `Negatif` in a column of their own. */
function printedPolarity(table: Table, row: Row): "lower" | "higher" | null {
  const column = polarityColumn(table);
  if (!column) return null;
  const words = wordsAt(table.sheet, row.index, column.index);
  if (/min|negati|turun|rendah/i.test(words)) return "lower";
  return /ma[xk]|positi|naik|tinggi/i.test(words) ? "higher" : null;
}
