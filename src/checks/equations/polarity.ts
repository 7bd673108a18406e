import { toDouble } from "../../numbers/decimal";
import { boundedTarget } from "../../numbers/bounded-target";
import { squeeze } from "../../tables/lexicon";
import { isPeriodNamed } from "../../tables/period-names";
import { namesChange } from "../../tables/rows-of-change";
import { wordsAt } from "../../tables/printed-cell";
import { valueAt } from "../../workbook/snapshot";
import { isDealtWith, isLeft } from "./dealt-with";
import { isNotedLower } from "./noted-polarity";
import type { Column, Figure, MeasureGroup, Row, Table } from "../../tables/table";

/** What is better the fewer there are of it. */
const UNWANTED =
  "kematian|kemiskinan|(?:penduduk|keluarga|warga|rumah tangga) miskin|prevalensi|pengangguran|kecelakaan|putus sekolah|pelanggaran|keluhan|pengaduan|temuan|kerugian|kekambuhan|relapse|deviasi|retur|keterlambatan|kesalahan|korban|stunting|kriminalitas|kejahatan|kejadian|inflasi|gini|kebocoran|komplain|tunggakan|kebakaran|kerawanan|sisa perkara";

const NAMES_UNWANTED = new RegExp(
  String.raw`\b(${UNWANTED}|meninggal|sengketa|konflik|karhutla|hotspot|defisit|waktu (tunggu|tanggap|penyelesaian|respons?)|respon(s|se)? time|lama (waktu|hari)|drop[ -]?out)\b`,
  "i",
);

/** The unwanted thing itself is measured, not how much of it was dealt with: `Angka kematian ibu`, `Persentase stunting`. */
const MEASURES_UNWANTED = new RegExp(
  String.raw`^\W*(jumlah|angka|persentase|prosentase|tingkat|rasio|laju|indeks)?\s*(angka\s+)?(${UNWANTED})\b`,
  "i",
);

/** Marks and shares that an office wants to be high, whatever else the words around them say. */
const MEASURES_WANTED =
  /\b(IKPA|S?AKIP|IKM|SKM|NKA|IPM|RB|WBK|SPBE|opini)\b|\b(nilai|indeks|skor|tingkat|level)\s+(kinerja|kepuasan|reformasi|pelayanan|profesionalitas|kualitas|efektivitas|pembangunan|akuntabilitas|kapabilitas|maturitas|evaluasi|persepsi|SMART)\b|\bpersentase\b.*\b(tepat waktu|memenuhi|terpenuhi|terlatih|bersertifika\w*|tersertifikasi|diselesaikan|ditindak\s?lanjuti|terlayani|tertangani|terlaksana|disalurkan|lulus|kepatuhan|penyelesaian|penyerapan|serapan|pemenuhan)\b/i;

/**
 * Less may be better here, by the name of the indicator or a column that says so. Only then may target / realisasi count
 * as the capaian; anywhere else that quotient is the mistake of dividing the wrong way round.
 */
export function lowerMayBeBetter(table: Table, row: Row): boolean {
  const printed = toldPolarity(table, row);
  return printed === null ? mayBeUnwanted(row.label) && !isDealtWith(row.label) : printed === "lower";
}

/** More is better without a doubt: by the column that says so, or a name that leaves nothing else. */
export function higherIsBetter(table: Table, row: Row): boolean {
  const printed = toldPolarity(table, row);
  if (printed !== null) return printed === "higher";
  return MEASURES_WANTED.test(row.label) && !isLeft(row.label) && !lowerMayBeBetter(table, row);
}

/** The name alone, where there is no table around it. */
export function mayBeUnwanted(indicator: string): boolean {
  return NAMES_UNWANTED.test(indicator);
}

/** `Pengaduan` alone may be short for those that were dealt with. */
const SHORT_FOR_DEALT_WITH = /^\W*(?:pengaduan|keluhan|komplain|temuan|tunggakan|sengketa)\W*$/i;

/** Less is better without a doubt, and no column says otherwise. */
export function lowerIsBetter(table: Table, row: Row): boolean {
  const printed = toldPolarity(table, row);
  if (printed !== null) return printed === "lower";
  return MEASURES_UNWANTED.test(row.label) && !isDealtWith(row.label) && !SHORT_FOR_DEALT_WITH.test(row.label);
}

const CODE_ALONE = /^(?:[A-Z]{2,5}[ .-]?)?\d+(?:\.\d+)*\.?$/;

/** `3.3`, `IKK 4.5` and no name beside it, `words` apart: what is better of it is told somewhere else, if at all. */
export function isPolarityUntold(table: Table, row: Row, words = ""): boolean {
  const name = (words !== "" && row.label.endsWith(words) ? row.label.slice(0, -words.length) : row.label).trim();
  if (!CODE_ALONE.test(name) || isPeriodNamed(name)) return false;
  return toldPolarity(table, row) === null;
}

const POLARITY_HEADER =
  /^((jenis)?polari[sz]asi|(jenis)?polaritas|pol$|sifat(indikator|iku)?$|arah(indikator)?$|jenisindikator$)/;

/** The column of a table that says it, found once; nearly no table has one. */
const polarityColumns = new WeakMap<Table, Column | null>();

export function polarityColumn(table: Table): Column | null {
  let column = polarityColumns.get(table);
  if (column === undefined) {
    const isPolarity = (each: Column) => POLARITY_HEADER.test(squeeze(each.name)) && !isBesideChange(table, each);
    column = table.columns.find(isPolarity) ?? null;
    polarityColumns.set(table, column);
  }
  return column;
}

/** `Perubahan | Arah`: whether it rose or fell, and not what is wanted of it. */
function isBesideChange({ columns }: Table, column: Column): boolean {
  const beside = [columns[columns.indexOf(column) - 1], columns[columns.indexOf(column) + 1]];
  return /^arah$/.test(squeeze(column.name)) && beside.some((each) => each && namesChange(each.name));
}

/** `≤ 5`, `maks. 5`: a target that is kept by less. */
function isBoundedAbove(table: Table, row: Row): boolean {
  return table.columns.some(
    ({ role, index }) =>
      role === "target" &&
      typeof valueAt(table.sheet, row.index, index) === "string" &&
      boundedTarget(wordsAt(table.sheet, row.index, index))?.bound === "at-most",
  );
}

/** `-` is a sign where other rows bear `+`, and else a blank. */
function isBlankBySign(table: Table, words: string): boolean {
  const column = polarityColumn(table);
  if (!column || /[a-z]/i.test(words)) return false;
  return !table.rows.some(({ index }) => /^\(?\s*\+/.test(wordsAt(table.sheet, index, column.index)));
}

/** What is better of the row, where its table tells it by more than the name: `Minimize`, `Maximize`, `Negatif` in a column of their own. */
export function toldPolarity(table: Table, row: Row): "lower" | "higher" | null {
  const column = polarityColumn(table);
  const words = column ? wordsAt(table.sheet, row.index, column.index) : table.polarity;
  if (words === undefined) return isNotedLower(table, row) || isBoundedAbove(table, row) ? "lower" : null;
  if (/min|negati|turun|rendah|^\(?\s*[-−–]\s*\)?$/i.test(words)) return isBlankBySign(table, words) ? null : "lower";
  return /ma[xk]|positi|naik|tinggi|^\(?\s*\+\s*\)?$/i.test(words) ? "higher" : null;
}

/**
 * `Minimize` stands beside the row, and no other such row is reckoned as if more were better: then realisasi / target is
 * no capaian here.
 */
export function isPrintedLower(table: Table, group: MeasureGroup, { row, column }: Figure): boolean {
  const isPrinted =
    /\bpol(ari|\b)/i.test(polarityColumn(table)?.name ?? "") ||
    table.polarity !== undefined ||
    isNotedLower(table, row);
  if (!isPrinted || toldPolarity(table, row) !== "lower") return false;
  return !table.rows.some((other) => other !== row && isReckonedUpwards(table, group, other, column));
}

function isReckonedUpwards(table: Table, group: MeasureGroup, row: Row, column: Column): boolean {
  if (toldPolarity(table, row) !== "lower") return false;
  const [base, realisasi, printed] = [group.base, group.realisasi, column].map((each) => {
    const figure = table.figureAt(row, each);
    return figure ? toDouble(figure.reading.value) : null;
  });
  if (!base || typeof realisasi !== "number" || typeof printed !== "number") return false;
  const upwards = (realisasi / base) * 100;
  return Math.abs(upwards - printed) < 0.1 && Math.abs(200 - upwards - printed) >= 0.1;
}
