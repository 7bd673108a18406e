import type { Figure, Row, Table } from "../../../tables/table";

/**
 * `IKM (rata-rata x 25) | 84,80 | 84,80` below the total of marks and what they convert to: the row is converted already,
 * and its other column tells the same figure once more.
 */
export function isToldAgain({ rows }: Table, { index }: Row, printed: Figure, inputs: readonly Figure[]): boolean {
  const isBelowTotal = rows.some((row) => row.kind === "total" && row.index < index);
  return isBelowTotal && inputs.some(({ reading }) => reading.value.eq(printed.reading.value));
}
