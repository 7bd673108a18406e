import { doubleOf } from "../../numbers/reading";
import { notesBelow } from "../../tables/notes-below";
import type { Figure, Table } from "../../tables/table";

const DENIED = /\bbukan\s+(?:\w+\s+)?rata(?:-?\s?rata|2)|\bdibagi\b/i;

/** `5,29 | 5,58 | 5,44` under two offices and both: the mean of their means, where no note tells how it is reckoned. */
export function isMeanOfMeans(table: Table, { column, reading }: Figure, inRow: Figure[]): boolean {
  const others = inRow.filter((each) => each.column !== column).map((each) => doubleOf(each.reading));
  if (others.length < 2 || notesBelow(table).some((line) => DENIED.test(line))) return false;
  const mean = others.reduce((sum, each) => sum + each, 0) / others.length;
  return Math.abs(mean - doubleOf(reading)) <= 10 ** -reading.decimals * reading.scale;
}
