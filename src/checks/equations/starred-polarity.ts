import { toDouble } from "../../numbers/decimal";
import { wordsAt } from "../../tables/printed-cell";
import type { Column, Row, Table } from "../../tables/table";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { textsOf } from "../../workbook/texts-of-sheet";

/** `Prevalensi stunting*`: a name with a mark behind it. */
const STARRED = /\*+\)?\s*$/;

/** `*) indikator negatif`, `* semakin rendah semakin baik`, `*) (2 x target - realisasi) / target`: what the mark says. */
const NOTE = /^\s*\(?\*+\s*\)?\s*:?\s*\S/;
const SAYS_LOWER =
  /\bnegatif\b|\bminimi[sz]\w*\b|\b(?:semakin|makin|lebih)\s+(?:rendah|kecil|sedikit|cepat|singkat|pendek|turun)\b|\bpolari\w+\s+menurun|\b2\s*[x×*]\s*target\s*\)?\s*[-−–]\s*realisasi/i;

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

/** The row bears a mark, and the only note of the sheet says of it that less is better. */
export const isNotedLower = (table: Table, row: Row) =>
  noteOf(table.sheet) === "lower" &&
  table.columns.some(({ index }) => STARRED.test(wordsAt(table.sheet, row.index, index)));

/** The table marks the indicators of which less is better, by its note or by how it reckons all others that bear the mark. */
export function isMarkedLower(table: Table, row: Row, columns: PercentColumns): boolean {
  if (!STARRED.test(row.label)) return false;
  const note = noteOf(table.sheet);
  if (note === "other") return false;
  const { ways, lower, upwards } = markedRows(table, columns);
  const own = ways.get(row);
  if (upwards - (own === "upwards" ? 1 : 0) > 0) return false;
  return note === "lower" || lower - (own === "lower" ? 1 : 0) >= FEWEST_LOWER;
}

const notes = new WeakMap<SheetSnapshot, "lower" | "other" | "none">();

function noteOf(sheet: SheetSnapshot): "lower" | "other" | "none" {
  let note = notes.get(sheet);
  if (note === undefined) {
    const found = textsOf(sheet).filter(({ text }) => NOTE.test(text));
    const isLower = found.some(({ text }) => SAYS_LOWER.test(text));
    notes.set(sheet, (note = found.length === 0 ? "none" : isLower && found.length === 1 ? "lower" : "other"));
  }
  return note;
}

const known = new WeakMap<Column, Marked>();

function markedRows(table: Table, columns: PercentColumns): Marked {
  let marked = known.get(columns.percent);
  if (!marked) {
    const starred = table.rows.filter(({ label }) => STARRED.test(label));
    const ways = new Map(starred.map((row) => [row, wayOf(table, row, columns)] as const));
    const count = (way: "lower" | "upwards") => [...ways.values()].filter((each) => each === way).length;
    known.set(columns.percent, (marked = { ways, lower: count("lower"), upwards: count("upwards") }));
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
