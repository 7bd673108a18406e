import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, isAmount } from "./amounts";

/** The parts are more than the wholes: a row that only lacks its percentage is no part. */
const MOST_WITH_SHARES = 0.5;

/** `Bidang A | 39,49% | …` over its parts, which have an amount and no share: the rows that have one are those that are added up. */
export function* rowsWithShares(table: Table, amounts: Amounts, column: Column, rows: Row[]): Generator<Row[]> {
  for (const other of table.columns) {
    if (other === column || !isOfShares(other)) continue;
    const filled = rows.filter((row) => isAmount(amounts.at(row, other)));
    // A cell with an error says nothing of its row.
    if (rows.some((row) => amounts.at(row, other) === "unreadable")) continue;
    if (filled.length > 1 && filled.length <= rows.length * MOST_WITH_SHARES && filled[0] === rows[0]) yield filled;
  }
}

const isOfShares = ({ role, header }: Column) =>
  role === "persen" || /%|\b(?:persen|prosen|presen|porsi|bagian)/i.test(header);
