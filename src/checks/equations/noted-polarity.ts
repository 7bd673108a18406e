import { toDouble } from "../../numbers/decimal";
import { opensTable } from "../../tables/caption";
import { hasMarkedNotes, markBehind, markOfRow, notesOfMark } from "../../tables/footnote-marks";
import { isNamedIn, namesListed } from "./named-in-note";
import { notesBelow } from "../../tables/notes-below";
import { isPeriodNamed } from "../../tables/period-names";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";

/** `indikator negatif`, `semakin rendah semakin baik`, `polarisasi min`, `turun berarti membaik`. */
const IN_WORDS =
  /\bnegatif\b|\bminimi[sz]\w*\b|\b(?:semakin|makin|lebih)\s+(?:rendah|kecil|sedikit|cepat|singkat|pendek|turun)\b|\w*polari\w+\s+(?:menurun|turun|min(?:imum|imal|\b))|\bindikator\s+menurun\b|\b(?:turun|menurun|penurunan)\b[^.;]{0,20}\b(?:berarti|artinya)\s+(?:semakin\s+|makin\s+|lebih\s+)?(?:mem)?baik\b/i;

/** `(2 x target - realisasi) / target`, `(2 - realisasi/target)`, `(2T - R)/T`, `target - (realisasi - target)`, `1 + (1 - R/T)`. */
const IN_FORMULA =
  /\b2\s*(?:[x×*.]?\s*(?:target|T)\b\s*\)?)?\s*[-−–]\s*\(?\s*(?:realisasi|R)\b|\btarget\s*[-−–]\s*\(\s*realisasi\s*[-−–]\s*target|\b1\s*\+\s*[[(]\s*1\s*[-−–]\s*\(?\s*(?:realisasi|R)\b/i;

const saysLower = (note: string) => IN_WORDS.test(note) || IN_FORMULA.test(note);

const NUMBERS = String.raw`(\d+(?:\.\d+)*(?:(?:\s*,\s*|\s+dan\s+|\s*,\s*dan\s+|\s*&\s*)\d+(?:\.\d+)*)*)`;
const CODES = String.raw`(\d+(?:\.\d+)+(?:(?:\s*,\s*|\s+dan\s+|\s*,\s*dan\s+|\s*&\s*)\d+(?:\.\d+)+)*)`;
const INDICATOR = String.raw`\b(?:indikator|iku|ikk|kpi|baris|kode)\s+(?:kinerja\s+)?`;

/**
 * `indikator nomor 6`, `indikator negatif (no. 3, 5 dan 8)`, `Nomor 7 dan 8`, `indikator 1.3, 2.4, dan 3.3`: the rows that a
 * note without a mark is about.
 */
const NUMBERED = [
  new RegExp(
    String.raw`(?:${INDICATOR}(?:(?!positif|selain|kecuali|lain)[a-z]+,?\s+){0,4}\(?\s*|^\W*)(?:nomor|no\.?)\s*${NUMBERS}`,
    "i",
  ),
  new RegExp(String.raw`${INDICATOR}${NUMBERS}\s+(?=[a-z(])`, "i"),
  // `indikator minimum (4.3)`: a code, where a number without a point may count them.
  new RegExp(String.raw`${INDICATOR}(?:(?!positif|selain|kecuali|lain)[a-z]+,?\s+){1,4}\(\s*${CODES}\s*\)`, "i"),
];

/** Without a note so many other marked rows, all of them, have to be reckoned so that less is better. */
const FEWEST_LOWER = 2;

/** Printed percentages are rounded; the two ways lie far apart. */
const SLACK = 0.1;

/** The columns of a percentage of achievement. */
export interface PercentColumns {
  base: Column;
  realisasi: Column;
  percent: Column;
}

interface Marked {
  /** How each marked row is reckoned, where only one way fits. */
  ways: ReadonlyMap<Row, "lower" | "upwards" | null>;
  lower: number;
  upwards: number;
}

/** A note spells out how less than the target counts: then target / realisasi is no way to reckon it. */
export const isComplementNoted = (table: Table) => notesBelow(table).some((line) => IN_FORMULA.test(line));

/** The row bears a mark, or a note its number, and all that is said of it is that less is better. */
export const isNotedLower = (table: Table, row: Row) => {
  if (isToldLower(table, row)) return true;
  const mark = hasMarkedNotes(table) ? markOfRow(table, row) : null;
  return mark !== null && noteOf(table, mark) === "lower";
};

/** The table marks the indicators of which less is better, by its note or by how it reckons all others that bear the mark. */
export function isMarkedLower(table: Table, row: Row, columns: PercentColumns): boolean {
  if (isToldLower(table, row)) return true;
  const mark = markBehind(row.label);
  if (mark === null) return false;
  const note = noteOf(table, mark);
  if (note === "other") return false;
  const { ways, lower, upwards } = markedRows(table, mark, columns);
  const own = ways.get(row);
  if (upwards - (own === "upwards" ? 1 : 0) > 0) return false;
  if (note === "lower") return true;
  // A figure behind a name may count anything.
  return mark.startsWith("*") && lower - (own === "lower" ? 1 : 0) >= FEWEST_LOWER;
}

/** `Waktu penerbitan rekomendasi (makin cepat makin baik)`: the name itself says so. */
const IN_NAME = /\(\s*(?:se)?makin\s+(?:rendah|kecil|sedikit|cepat|singkat|pendek|turun)\b[^()]*\)/i;

/** Its own name says it, or a note that calls it by its number, its code or its name. */
function isToldLower(table: Table, row: Row): boolean {
  if (row.kind !== "data") return false;
  if (IN_NAME.test(row.label) || isCaptionLower(table)) return true;
  const notes = notesOfLower(table);
  if (notes.length === 0) return false;
  const own = numbersOf(table, row);
  return notes.some(
    ({ part, numbers, names }) =>
      numbers.some((each) => own.includes(each)) || isCalledIn(part, own) || isNamedIn(names, row.label),
  );
}

const captions = new WeakMap<Table, boolean>();

/** `IKK 17. Jumlah gangguan (semakin kecil semakin baik)` over rows of years: the caption names the one indicator. */
function isCaptionLower(table: Table): boolean {
  let isLower = captions.get(table);
  if (isLower === undefined) {
    const isOfYears = () => table.rows.every(({ kind, label }) => kind !== "data" || isPeriodNamed(label));
    captions.set(table, (isLower = IN_NAME.test(table.title.at(-1) ?? "") && isOfYears()));
  }
  return isLower;
}

/** `Capaian = …; untuk indikator minimum (4.3) …` between the caption of a table and its header. */
function rulesAbove({ title }: Table): string[] {
  const caption = title.map((line) => opensTable(line)).lastIndexOf(true);
  return caption < 0 ? [] : title.slice(caption + 1);
}

/** What a note says of some rows, and the numbers and names that it calls them by. */
interface ToldNote {
  part: string;
  numbers: readonly string[];
  names: string[];
}

const notesByTable = new WeakMap<Table, ToldNote[]>();

/** The parts of the notes that say where less is better, read once: nearly no table has one, and every row asks. */
function notesOfLower(table: Table): ToldNote[] {
  let notes = notesByTable.get(table);
  if (!notes) {
    const parts = [...rulesAbove(table), ...notesBelow(table)].flatMap((line) => line.split(/;|\.\s+(?=\p{Lu})/u));
    notes = parts.filter(saysLower).map((part) => {
      const numbers = NUMBERED.map((pattern) => pattern.exec(part)?.[1]).find((each) => each !== undefined) ?? "";
      return { part, numbers: numbers.match(/\d+(?:\.\d+)*/g) ?? [], names: namesListed(part) };
    });
    notesByTable.set(table, notes);
  }
  return notes;
}

const SAYS_HIGHER = /\bmaximi[sz]\w*|\bmaksimi[sz]\w*|\bpositif\b|\b(?:semakin|makin)\s+(?:tinggi|besar|banyak)\b/i;

/** `IKK 4.4 merupakan indikator dengan polarisasi minimize`: by the whole code, in a part that says nothing of the other kind. */
const isCalledIn = (part: string, codes: string[]) =>
  !SAYS_HIGHER.test(part) &&
  codes.some(
    (code) =>
      /[A-Z]/.test(code) &&
      new RegExp(String.raw`(?<![\w.])${code.replace(/\./g, String.raw`\.`)}(?!\.?\d)`).test(part),
  );

const CODE = /^(?:[A-Z]{2,5}[ -]?)?\d+(?:\.\d+)*(?=\.?$)/;

/** `3`, `1.3`, `IKK 4.4`: what a note may call the row. */
function numbersOf(table: Table, { number, index }: Row): string[] {
  const printed = table.columns
    .filter(({ role }, at) => role === "nomor" || role === "kode" || at === 0)
    .flatMap((column) => CODE.exec(wordsAt(table.sheet, index, column.index))?.[0] ?? []);
  return number === null ? printed : [...printed, String(number)];
}

function noteOf(table: Table, mark: string): "lower" | "other" | "none" {
  const notes = notesOfMark(table, mark);
  if (notes.length === 0) return "none";
  return notes.every(saysLower) ? "lower" : "other";
}

const known = new WeakMap<Column, Map<string, Marked>>();

function markedRows(table: Table, mark: string, columns: PercentColumns): Marked {
  let byMark = known.get(columns.percent);
  if (!byMark) known.set(columns.percent, (byMark = new Map()));
  let marked = byMark.get(mark);
  if (!marked) {
    const rows = table.rows.filter(({ label }) => markBehind(label) === mark);
    const ways = new Map(rows.map((row) => [row, wayOf(table, row, columns)] as const));
    const count = (way: "lower" | "upwards") => [...ways.values()].filter((each) => each === way).length;
    byMark.set(mark, (marked = { ways, lower: count("lower"), upwards: count("upwards") }));
  }
  return marked;
}

/** Whether a row is reckoned so that less is better, where only one of the two ways fits. */
export function wayOf(
  table: Table,
  row: Row,
  { base, realisasi, percent }: PercentColumns,
): "lower" | "upwards" | null {
  const [target, reached, printed] = [base, realisasi, percent].map((column) => {
    const figure = table.figureAt(row, column);
    return figure ? toDouble(figure.reading.value) : null;
  });
  if (!target || typeof reached !== "number" || typeof printed !== "number") return null;
  const upwards = (reached / target) * 100;
  const [fitsUp, fitsDown] = [upwards, 200 - upwards].map((each) => Math.abs(each - printed) < SLACK);
  if (fitsUp === fitsDown) return null;
  return fitsUp ? "upwards" : "lower";
}
