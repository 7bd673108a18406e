import { rowCodes } from "../../../tables/row-code";
import type { Row, Table } from "../../../tables/table";

/** `054.01.GG`, below it `2896`, `2897`, …, then `054.01.WA`: the rows whose code has as many levels as the first. */
export function* rowsCodedLikeFirst(table: Table, rows: Row[]): Generator<Row[]> {
  const codes = rowCodes(table);
  const levelsOf = (row: Row | undefined) => (row && codes.get(row)?.length) ?? 0;
  const levels = levelsOf(rows[0]);
  const alike = levels > 1 ? rows.filter((row) => levelsOf(row) === levels) : [];
  if (alike.length > 1 && alike.length < rows.length) yield alike;
}
