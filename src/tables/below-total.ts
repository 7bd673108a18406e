import type { Row, Table } from "./table";

/** Keyed by the rows, which a table that is like another shares with it. */
const firstTotals = new WeakMap<readonly Row[], number>();

/** A total stands somewhere above the row; asked for each row of a table, which may have a hundred thousand. */
export function isBelowTotal({ rows }: Table, { index }: Row): boolean {
  let first = firstTotals.get(rows);
  if (first === undefined) {
    first = Math.min(...rows.filter(({ kind }) => kind === "total").map((row) => row.index), Infinity);
    firstTotals.set(rows, first);
  }
  return first < index;
}
