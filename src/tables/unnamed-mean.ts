import { Decimal, round } from "../numbers/decimal";
import { digitSlip } from "../numbers/digit-slip";
import type { Column, Figure, Row, Table } from "./table";

const FEWEST_ROWS = 4;

/** Longer lists end with a row of their own. */
const MOST_ROWS = 60;

/** In so many columns the last row has to be the mean of those above it. */
const FEWEST_MEANS = 2;

/** Rows that lie closer together have a mean that is near to any of them. */
const FEWEST_STEPS_APART = 20;

/**
 * `Wilayah | 52,68 | 80,41 | 3,18` below the offices of a list without numbers: the last row is the mean of them, whatever
 * it is called, where it comes to it in two columns at least, and in all others but one that a slip explains.
 */
export function withUnnamedMean(table: Table, rows: Row[]): Row[] {
  const last = rows.at(-1);
  const above = rows.slice(0, -1);
  if (!last || table.isTransposed || above.length < FEWEST_ROWS || above.length > MOST_ROWS) return rows;
  if ([last, ...above].some(({ kind, number }) => kind !== "data" || number !== null)) return rows;
  const columns = table.columns.flatMap((column) => meanIn(table, above, last, column));
  const held = columns.filter(({ isHeld, isTelling }) => isHeld && isTelling).length;
  const off = columns.filter(({ isHeld }) => !isHeld);
  const isMean = held >= FEWEST_MEANS && (off.length === 0 || (off.length === 1 && off[0]?.isSlip === true));
  return isMean ? [...above, { ...last, kind: "rata-rata" }] : rows;
}

interface MeanInColumn {
  isHeld: boolean;
  isTelling: boolean;
  /** A row was left out of it, or a digit is another. */
  isSlip: boolean;
}

function meanIn(table: Table, above: Row[], last: Row, column: Column): MeanInColumn[] {
  const target = column.role === "nomor" ? null : table.figureAt(last, column);
  if (!target) return [];
  const parts = above.flatMap((row) => table.figureAt(row, column) ?? []);
  if (parts.length < above.length) return [{ isHeld: false, isTelling: false, isSlip: false }];
  const values = parts.map(({ reading }) => reading.value);
  const sum = Decimal.sum(...values);
  const isPrinted = (value: Decimal) => round(value, target.reading.decimals).eq(target.reading.value);
  const mean = sum.div(values.length);
  const isSlip = isDigitOff(target, mean) || values.some((value) => isPrinted(sum.minus(value).div(values.length - 1)));
  return [{ isHeld: isPrinted(mean), isTelling: areApart(target, values), isSlip }];
}

const isDigitOff = ({ reading: { value, decimals } }: Figure, mean: Decimal) =>
  digitSlip(value.toFixed(decimals), mean.toFixed(decimals)) !== null;

function areApart({ reading: { decimals } }: Figure, values: Decimal[]): boolean {
  const width = Decimal.max(...values).minus(Decimal.min(...values));
  return decimals > 0 && width.gte(new Decimal(10).pow(-decimals).times(FEWEST_STEPS_APART));
}
