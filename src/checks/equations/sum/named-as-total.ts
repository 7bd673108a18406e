import { wordsAt } from "../../../tables/printed-cell";
import type { Row, Table } from "../../../tables/table";
import { isBareTotal } from "../../../tables/total-row";
import type { Addends } from "./addends";
import type { ReadColumns } from "./read-total";

/**
 * `Jumlah bahan bacaan per triwulan` with more rows below it: what fits in no column, where no other such row is a total
 * either, is a thing that is counted.
 */
export function isNamedAsTotal(
  table: Table,
  total: Row,
  totals: Row[],
  read: ReadColumns[],
  addends: Addends,
): boolean {
  if (total.kind !== "total" || isBareTotal(total.label) || addends.endsSection(total)) return false;
  const next = table.rows[table.rows.indexOf(total) + 1];
  const [first] = table.columns;
  // Where the rows have numbers or codes, a thing that is counted has one, too.
  if (first && wordsAt(table.sheet, total.index, first.index) === "") return false;
  if (next?.kind !== "data" || totals.some((row) => row.index > total.index && isBareTotal(row.label))) return false;
  return !read.some(({ inColumn }) =>
    [...inColumn.values()].some((each) => !isBareTotal(each.total.label) && (each.fitting?.length ?? 0) > 1),
  );
}

/** `Jumlah responden` below `Jumlah`, which has added up the rows already: something else is counted, if it is no second sum of them. */
export function followsWhole(table: Table, total: Row, totals: Row[]): boolean {
  if (total.kind !== "total" || isBareTotal(total.label)) return false;
  const above = totals.filter(({ index }) => index < total.index);
  const [whole] = above;
  if (!whole || above.length > 1 || !isBareTotal(whole.label)) return false;
  return !table.rows.some(({ kind, index }) => kind === "data" && index > whole.index && index < total.index);
}

/** `Jumlah L + P` below `L | P | L | P`: of each pair of columns, not of the rows above. */
export function addsColumns(table: Table, label: string): boolean {
  if (!label.includes("+")) return false;
  const names = new Set(table.columns.map(({ name }) => name.trim().toLowerCase()));
  const parts = label.replace(/^\W*(jumlah|total|jml)\b/i, "").split("+");
  return parts.length > 1 && parts.every((part) => names.has(part.trim().toLowerCase()));
}
