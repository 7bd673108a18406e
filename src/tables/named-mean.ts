import { Decimal } from "../numbers/decimal";
import { squeeze } from "./lexicon";
import type { Column, Figure, Row, Table } from "./table";

/** `Rata-rata deviasi`, `Nilai kinerja (rata-rata capaian)`: what follows the word is what is averaged. */
const NAMES_MEAN =
  /^\W*(?:rata(?:-?\s?rata|2)|rerata)\s+([^()]+)$|\(\s*(?:rata(?:-?\s?rata|2)|rerata)\s+([^()]+)\)\s*$/i;

/** Fewer rows make no mean that needs a name. */
const FEWEST_ROWS = 3;

/** `Jumlah/Rata-rata`: of each column, or in each row, the one or the other. */
export const TOTAL_OR_MEAN = /^\W*(?:jumlah|total|jml)\s*\/\s*(?:rata(?:-?\s?rata|2)|rerata)\W*$/i;

export const BEGINS_AS_MEAN = /^\W*(?:rata(?:-?\s?rata|2)|rerata)\b/i;

/**
 * `Rata-rata BNNP dan jajaran` below numbered rows, without a number of its own: whatever it is called, a mean lies between
 * the least and the most of the rows above it.
 */
function isMeanOfNumbered(table: Table, foot: Row): boolean {
  const above = table.rows.filter((row) => row !== foot && row.kind === "data" && row.number !== null);
  const isRightBelow = table.rows[table.rows.length - 2] === above[above.length - 1];
  if (!BEGINS_AS_MEAN.test(foot.label) || above.length < FEWEST_ROWS || !isRightBelow) return false;
  const filled = table.columns.flatMap((column) =>
    column.role === "nomor" ? [] : (table.figureAt(foot, column) ?? []),
  );
  const partsOf = ({ column }: Figure) => above.flatMap((row) => table.figureAt(row, column) ?? []);
  return filled.length > 0 && filled.every((figure) => isBetween(figure, partsOf(figure)));
}

function isBetween({ reading: { value } }: Figure, parts: Figure[]): boolean {
  return (
    parts.length >= FEWEST_ROWS &&
    parts.some(({ reading }) => reading.value.lte(value)) &&
    parts.some(({ reading }) => reading.value.gte(value))
  );
}

/** `Indeks (rata-rata)`, `Nilai SKM (rerata)`: what a figure is called, and that it is a mean. */
const ENDS_AS_MEAN = /^\W*\p{L}+(?:\s+\p{L}+){0,2}\s*\(\s*(?:rata(?:-?\s?rata|2)|rerata)\s*\)\s*$/iu;

/** `Indeks (rata-rata)` right below the numbered rows, with nothing but unnumbered rows after it, and near to all of them. */
function withBracketedMean(table: Table, rows: Row[]): Row[] {
  const at = rows.findIndex(
    ({ label, kind, number }) => kind === "data" && number === null && ENDS_AS_MEAN.test(label),
  );
  const foot = rows[at];
  const above = rows.slice(0, Math.max(0, at));
  const isFoot = above.length >= FEWEST_ROWS && above.every(({ kind, number }) => kind === "data" && number !== null);
  if (!foot || !isFoot || rows.slice(at + 1).some(({ number }) => number !== null)) return rows;
  const filled = table.columns.flatMap((column) =>
    column.role === "nomor" ? [] : (table.figureAt(foot, column) ?? []),
  );
  const isMean = filled.every((figure) =>
    isNear(
      figure,
      above.flatMap((row) => table.figureAt(row, figure.column) ?? []),
    ),
  );
  return filled.length > 0 && isMean ? rows.map((row) => (row === foot ? { ...row, kind: "rata-rata" } : row)) : rows;
}

/** No farther from the rows than they are from one another, though it may be mistyped. */
function isNear({ reading: { value } }: Figure, parts: Figure[]): boolean {
  if (parts.length < FEWEST_ROWS) return false;
  const values = parts.map(({ reading }) => reading.value);
  const [least, most] = [Decimal.min(...values), Decimal.max(...values)];
  const width = most.minus(least);
  return value.gte(least.minus(width)) && value.lte(most.plus(width));
}

/**
 * A row at the foot of a table that has one figure, and is named a mean of just the column that it stands in: `Rata-rata
 * deviasi` under `Deviasi (%)`. An indicator called so has a number, or a target beside its realisasi.
 */
export function withNamedMeans(table: Table): Row[] {
  const rows = withBracketedMean(table, table.rows);
  const last = rows[rows.length - 1];
  const [, first, second] = NAMES_MEAN.exec(last?.label.trim() ?? "") ?? [];
  const named = squeeze(withoutRows(table, first ?? second ?? ""));
  if (!last || last.kind !== "data" || last.number !== null) return rows;
  if (isMeanOfNumbered(table, last)) {
    // `Rata-rata mutu` below each section: what the last of them is, all are.
    const isAlike = ({ kind, number, label }: Row) => kind === "data" && number === null && label === last.label;
    return rows.map((row) => (isAlike(row) ? { ...row, kind: "rata-rata" } : row));
  }
  if (named === "") return rows;
  const filled = table.columns.filter((column) => column.role !== "nomor" && table.figureAt(last, column));
  const [only] = filled;
  // `Deviasi (%)`: what it is told in is no part of what it is called; where each section has its mean, this is of the last.
  const isOnlyMean = rows.every((row) => row === last || !BEGINS_AS_MEAN.test(row.label));
  const header = isOnlyMean ? only?.header.replace(/\(\s*%\s*\)\s*$/, "") : only?.header;
  if (!only || filled.length > 1 || !isNamedIn(header ?? "", named) || isForEach(table, only, named)) return rows;
  const above = rows.filter((row) => row !== last && row.kind === "data" && table.figureAt(row, only));
  return above.length < FEWEST_ROWS ? rows : rows.map((row) => (row === last ? { ...row, kind: "rata-rata" } : row));
}

/**
 * `Indeks persepsi (rata-rata NRR)` under `NRR tertimbang`, where the survey has a column `NRR`: the column that a mean is
 * of which stands alone in its row, in another column than its own.
 */
export function columnAveraged(table: Table, mean: Row, own: Column): Column {
  const { columns } = table;
  const [, first, second] = NAMES_MEAN.exec(mean.label.trim()) ?? [];
  const named = squeeze(first ?? second ?? "");
  if (named === "" || squeeze(own.name) === named) return own;
  if (columns.some((other) => other !== own && other.role !== "nomor" && table.figureAt(mean, other))) return own;
  const called = columns.filter(({ name }) => squeeze(name) === named);
  return (called.length === 1 && called[0]) || own;
}

/** `Rata-rata peserta per triwulan` below a list of quarters: the words that name its rows say no more. */
function withoutRows({ columns, rows }: Table, words: string): string {
  const [, rest, each] = /^(.+?)\s+(?:per|tiap|setiap)\s+([a-z]+)$/i.exec(words.trim()) ?? [];
  const isRow = (text: string) => each !== undefined && squeeze(text).startsWith(squeeze(each));
  const isNamed = columns[0] !== undefined && isRow(columns[0].name);
  return rest !== undefined && (isNamed || rows.some(({ label }) => isRow(label))) ? rest : words;
}

/** `Rata-rata peserta per kegiatan` beside a column of kegiatan: the one total divided by the other. */
function isForEach({ columns }: Table, of: Column, named: string): boolean {
  const [, each] = /per(?!sen)([a-z]{3,})$/.exec(named) ?? [];
  return each !== undefined && columns.some((other) => other !== of && squeeze(other.header).includes(each));
}

function isNamedIn(header: string, named: string): boolean {
  const words = squeeze(header);
  return words !== "" && (words.startsWith(named) || named.startsWith(words));
}
