import { doubleOf } from "../../../numbers/reading";
import { periodsInTurn } from "../../../tables/finest-periods";
import { type Column, dataRows, type Row, type Table } from "../../../tables/table";
import { CUMULATIVE } from "./running-sum";

/** Half a rupiah, and what doubles are off by. */
const SLACK = 0.5;

/** Fewer periods are no run. */
const FEWEST_RISING = 4;

/** `Januari | Februari | Maret | Triwulan I`: rows that add up those since the last such row. */
export function closingRows(rows: Row[], table: Table, of: Column, column: Column): ReadonlySet<Row> {
  const valueIn = (row: Row | undefined, each: Column) => {
    const figure = row && table.figureAt(row, each);
    return figure ? doubleOf(figure.reading) : null;
  };
  // June may come to what April and May do, and closes nothing where the quarter stands below it.
  const finest = periodsInTurn(rows);
  const isFinest = new Set(finest.length < rows.length ? finest : []);
  const closing = new Set<Row>();
  let sum = 0;
  let count = 0;
  for (const [at, row] of rows.entries()) {
    const [own, now, before] = [valueIn(row, of), valueIn(row, column), valueIn(rows[at - 1], column)];
    const isSum = count >= 2 && own !== null && own !== 0 && Math.abs(own - sum) < SLACK;
    if (isSum && !isFinest.has(row) && now !== null && before !== null) closing.add(row);
    sum = closing.has(row) ? 0 : sum + (own ?? 0);
    count = closing.has(row) ? 0 : count + 1;
  }
  return closing;
}

/** A column that runs on from row to row: its total is what the last row has reached, never a sum. */
export function isRunningOn(table: Table, column: Column): boolean {
  if (!CUMULATIVE.test(column.header)) return false;
  const values = dataRows(table).flatMap((row) => {
    const figure = table.figureAt(row, column);
    return figure ? [doubleOf(figure.reading)] : [];
  });
  const falls = values.filter((value, at) => value < (values[at - 1] ?? value)).length;
  return values.length >= FEWEST_RISING && falls <= 1;
}
