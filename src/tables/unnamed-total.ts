import { toDouble } from "../numbers/decimal";
import { doubleOf, isFigure } from "../numbers/reading";
import { tellingDigits } from "../numbers/telling-digits";
import { isBesideTotal } from "./beside-total";
import { isOfOtherYear } from "./other-year";
import type { Column, Row, Table } from "./table";

/** Fewer rows add up to something by chance. */
const FEWEST_ROWS = 3;

/** A mean told with fewer decimals, or in fewer columns, is one by chance. */
const FEWEST_DECIMALS = 2;
const FEWEST_MEANS = 3;

/** Small counts add up by chance, and shares to a hundred. */
const MOST_BY_CHANCE = 100;

/** In so many columns a row must be the sum of the rows above it. */
const FEWEST_COLUMNS = 2;

/**
 * `Nilai Hasil Evaluasi | 100 | 76,50`: a row without a number under numbered ones that adds them up in two columns at
 * least is their total, whatever it is called; weights that add up suffice. One that averages them in three is their mean.
 */
export function withUnnamedTotals(table: Table): Row[] {
  const { rows } = table;
  const nomor = table.columns.find(({ role }) => role === "nomor");
  // `a.`, `b.` number a list as well as figures do.
  const isNumbered = (row: Row) =>
    row.number !== null || (nomor !== undefined && table.readingAt(row, nomor).kind !== "empty");
  const numbered = rows.filter((row) => row.kind === "data" && isNumbered(row));
  const others = rows.filter((row) => row.kind === "data" && !isNumbered(row) && !isBesideTotal(table, row));
  const isList =
    numbered.length >= FEWEST_ROWS || (numbered.length >= 2 && others.some((row) => isOfHundred(table, row)));
  if (numbered.length === 0) return withTotalOfWeighted(table, others) ?? withSumOfListAsTotal(table, others);
  const isListWithTail = isList && others.length > 0 && others.length <= 2;
  if (rows.some((row) => row.kind === "total")) return rows;
  if (!isListWithTail) return rows;
  return rows.map((row) => {
    const above = numbered.filter((each) => each.index < row.index);
    if (!others.includes(row) || above.length !== numbered.length || isOfOtherYear(table, row)) return row;
    const fitting = table.columns.filter((column) => addsUp(table, above, row, column));
    const isWhole =
      isNamelessTotal(table, above, row) ||
      isOfHundred(table, row) ||
      fitting.some(({ role }) => role === "bobot") ||
      isWeightedTotal(table, above, row);
    if (isWhole || fitting.length >= FEWEST_COLUMNS) return { ...row, kind: "total" };
    return isMean(table, above, row) ? { ...row, kind: "rata-rata" } : row;
  });
}

/**
 * `Kota Contoh` below its kecamatan, `PDRB` below its sectors: the first row of a list without numbers that adds up all
 * those above it, with or without subtotals among them.
 */
function withSumOfListAsTotal(table: Table, list: Row[]): Row[] {
  const { rows } = table;
  if (rows.some(({ kind }) => !MAY_STAND_ABOVE.has(kind))) return rows;
  // What has a code is an account of its own, whatever comes to as much.
  const codes = table.columns.filter(({ role }) => role === "kode");
  const hasCode = (row: Row) => codes.some((column) => table.readingAt(row, column).kind !== "empty");
  const last = list.filter((row) => table.columns.some((column) => table.figureAt(row, column))).at(-1);
  const near = nearSums(table, list);
  const total = near.find(
    ({ row, above }) => !hasCode(row) && isSumOf(table, list.slice(0, above), row, row === last),
  )?.row;
  return total ? rows.map((row) => (row === total ? { ...row, kind: "total" } : row)) : rows;
}

/** `Nilai IKPA | | | 96,28` below rows that each have a weight and its weighted value, at the end of the list. */
function withTotalOfWeighted(table: Table, list: Row[]): Row[] | null {
  const bobot = table.columns.find(({ role }) => role === "bobot");
  // A note among the rows holds no figure.
  const filled = list.filter((row) => table.columns.some((column) => table.figureAt(row, column) !== null));
  const last = filled.at(-1);
  const parts = filled.slice(0, -1);
  if (!bobot || !last || parts.length < FEWEST_ROWS || table.rows.some(({ kind }) => kind === "total")) return null;
  const isWhole = table.figureAt(last, bobot) === null && parts.every((row) => table.figureAt(row, bobot) !== null);
  if (!isWhole || !isWeightedTotal(table, parts, last)) return null;
  return table.rows.map((row) => (row === last ? { ...row, kind: "total" } : row));
}

/** What doubles of amounts are off by when many are added. */
const DOUBLE_ERROR = 1e-9;

/** The rows that come near what all above them add up to, in some column; a list may be of many thousands. */
function nearSums(table: Table, list: Row[]): { row: Row; above: number }[] {
  const sums = table.columns.map(() => 0);
  return list.flatMap((row, above) => {
    let isNear = false;
    for (const [at, column] of table.columns.entries()) {
      const figure = table.figureAt(row, column);
      if (!figure) continue;
      const [value, sum] = [doubleOf(figure.reading), sums[at] ?? 0];
      if (value !== 0 && Math.abs(value - sum) <= DOUBLE_ERROR * Math.max(1, Math.abs(value)) * list.length)
        isNear = true;
      sums[at] = sum + value;
    }
    return isNear && above >= FEWEST_ROWS ? [{ row, above }] : [];
  });
}

const MAY_STAND_ABOVE: ReadonlySet<Row["kind"]> = new Set<Row["kind"]>(["data", "kelompok", "subtotal"]);

/** So many rows that come to a figure of so many digits do not do so by chance, in one column either. */
const CERTAIN = { rows: 5, digits: 6 };

/** What stands last of all needs fewer digits to be more than chance. */
function isSumOf(table: Table, above: Row[], row: Row, isLast: boolean): boolean {
  const fitting = table.columns.filter((column) => addsUp(table, above, row, column));
  const isCertain = (column: Column) => {
    const figure = table.figureAt(row, column);
    return figure !== null && tellingDigits(figure.reading) >= CERTAIN.digits;
  };
  if (above.length >= CERTAIN.rows && fitting.some(isCertain)) return true;
  if (fitting.length < FEWEST_COLUMNS) return false;
  const large = fitting.filter((column) => hasDigits(table, row, column)).length;
  return large >= (isLast ? 1 : FEWEST_COLUMNS) || isOfHundred(table, row);
}

function hasDigits(table: Table, row: Row, column: Column): boolean {
  const figure = table.figureAt(row, column);
  return figure !== null && figure.reading.value.abs().gt(MOST_BY_CHANCE);
}

/** So many rows, and a foot so much nearer to their sum than to any of them, leave nothing else that it could be. */
const NAMELESS = { rows: 5, nearest: 0.6 };

/** No number and no name, only figures, the last of the list: what the rows come to, also where some were left out. */
function isNamelessTotal(table: Table, rows: Row[], foot: Row): boolean {
  if (foot.label !== "" || rows.length < NAMELESS.rows || foot !== table.rows[table.rows.length - 1]) return false;
  return table.columns.some((column) => {
    const printed = table.figureAt(foot, column);
    if (column.role === "persen" || !printed || printed.reading.kind === "percent") return false;
    const parts = rows
      .flatMap((row) => table.figureAt(row, column) ?? [])
      .map(({ reading }) => toDouble(reading.value));
    const [value, sum] = [toDouble(printed.reading.value), parts.reduce((all, each) => all + each, 0)];
    const isNear = Math.min(value, sum) >= NAMELESS.nearest * Math.max(value, sum);
    return parts.length >= NAMELESS.rows && isNear && parts.every((each) => each >= 0 && each * 2 < value);
  });
}

/** All of the weight: two parts suffice to make a whole of a hundred. */
function isOfHundred(table: Table, total: Row): boolean {
  const bobot = table.columns.find(({ role }) => role === "bobot");
  const printed = bobot && table.figureAt(total, bobot);
  if (!bobot || !printed?.reading.value.eq(100)) return false;
  const parts = table.rows.filter((row) => row.kind === "data" && row.index < total.index);
  const weights = parts.flatMap((row) => table.figureAt(row, bobot) ?? []);
  return weights.length >= 2 && weights.reduce((sum, { reading }) => sum + toDouble(reading.value), 0) === 100;
}

/** How far a weighted total may be off its parts and still be one: what is mistyped is told by its sum. */
const LEAST_OF_SUM = 0.75;

/** `NKO`, `Nilai Indeks`: under weighted values, the one figure of a row without a weight and a value of its own. */
function isWeightedTotal(table: Table, rows: Row[], total: Row): boolean {
  const akhir = table.columns.find(({ role }) => role === "nilai-akhir");
  const printed = akhir && table.figureAt(total, akhir);
  const last = rows[rows.length - 1]?.index ?? 0;
  const isBetween = ({ index }: Row) => index > last && index < total.index;
  if (!printed || !table.rows.filter(isBetween).every((row) => isBesideTotal(table, row))) return false;
  const isAlone = table.columns.every(
    (column) =>
      column.role === "nilai-akhir" ||
      column.role === "bobot" ||
      column.role === "nomor" ||
      table.figureAt(total, column) === null,
  );
  const parts = rows.flatMap((row) => table.figureAt(row, akhir) ?? []);
  const sum = parts.reduce((all, { reading }) => all + toDouble(reading.value), 0);
  const value = toDouble(printed.reading.value);
  return isAlone && parts.length === rows.length && Math.min(sum, value) >= LEAST_OF_SUM * Math.max(sum, value);
}

/** An index over its parts (`Nilai IDM`) is their mean year after year; of all its columns one may be mistyped. */
function isMean(table: Table, rows: Row[], mean: Row): boolean {
  let fitting = 0;
  let off = 0;
  for (const column of table.columns) {
    const printed = table.readingAt(mean, column);
    if (column.role === "nomor" || !isFigure(printed)) continue;
    const figures = rows.flatMap((row) => table.figureAt(row, column) ?? []);
    if (figures.length < rows.length || figures.every(({ reading }) => reading.value.eq(printed.value))) continue;
    const sum = figures.reduce((total, { reading }) => total.plus(reading.value), printed.value.minus(printed.value));
    const isNear = sum
      .div(rows.length)
      .minus(printed.value)
      .abs()
      .lte(10 ** -printed.decimals);
    if (isNear && printed.decimals >= FEWEST_DECIMALS) fitting += 1;
    else off += 1;
  }
  return fitting >= FEWEST_MEANS && off <= 1;
}

function addsUp(table: Table, rows: Row[], total: Row, column: Column): boolean {
  const printed = table.readingAt(total, column);
  if (column.role === "nomor" || !isFigure(printed) || printed.value.isZero()) return false;
  let sum = printed.value.minus(printed.value);
  let filled = 0;
  for (const row of rows) {
    const reading = table.readingAt(row, column);
    if (!isFigure(reading)) continue;
    sum = sum.plus(reading.value);
    filled += reading.value.isZero() ? 0 : 1;
  }
  return filled >= FEWEST_ROWS && sum.eq(printed.value);
}
