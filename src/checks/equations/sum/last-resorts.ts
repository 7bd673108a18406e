import { parentsByAmount } from "../../../tables/hierarchy";
import type { Column, Row } from "../../../tables/table";
import { type Amounts, exactOf, isAmount } from "./amounts";
import { telling, TELLING_DIGITS } from "./telling-digits";

/**
 * What only a total that fits bears out: the first row alone, where it prints the total of the other columns itself; the
 * rows of the last number; the tops of a tree, where there is no other column to confirm or deny it.
 */
export function* lastResorts(
  amounts: Amounts,
  columns: Column[],
  total: Row,
  column: Column,
  rows: Row[],
): Generator<Row[]> {
  const [head, ...others] = rows;
  if (head && others.length > 1 && isRepeatedBy(amounts, columns, head, total)) yield [head];
  const numbered = rows.map(({ number }) => number !== null).lastIndexOf(true);
  if (numbered > 0 && numbered < rows.length - 1) yield rows.slice(numbered);
  const printed = columns.filter((each) => isAmount(amounts.at(total, each)));
  if (printed.length > 1 || telling(amounts.at(total, column)) < TELLING_DIGITS) return;
  const { children } = parentsByAmount(rows, (row) => exactOf(amounts.at(row, column)), 1);
  if (children.size > 0) yield rows.filter((row) => !children.has(row));
}

/** The total prints the same amounts in every column, and some of them are long enough to be no chance. */
function isRepeatedBy(amounts: Amounts, columns: Column[], head: Row, total: Row): boolean {
  const printed = columns.filter((column) => isAmount(amounts.at(total, column)));
  const same = printed.filter(
    (column) => exactOf(amounts.at(head, column))?.eq(exactOf(amounts.at(total, column)) ?? NaN) === true,
  );
  // Of several columns one may be mistyped.
  return (
    same.length >= Math.max(1, printed.length - 1) &&
    same.some((column) => telling(amounts.at(total, column)) >= TELLING_DIGITS)
  );
}
