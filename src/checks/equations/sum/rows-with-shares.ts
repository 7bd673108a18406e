import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, isAmount } from "./amounts";

/** `Bidang A | 39,49% | …` over its parts, which have an amount and no share: the rows that another column tells something of. */
export function* rowsWithShares(table: Table, amounts: Amounts, column: Column, rows: Row[]): Generator<Row[]> {
  for (const other of table.columns) {
    if (other === column || other.role === "nomor" || other.role === "kode") continue;
    const filled = rows.filter((row) => isAmount(amounts.at(row, other)));
    // A cell with an error says nothing of its row.
    if (rows.some((row) => amounts.at(row, other) === "unreadable")) continue;
    if (filled.length > 1 && filled.length < rows.length && filled[0] === rows[0]) yield filled;
  }
}
