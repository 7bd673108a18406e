import { wordsAt } from "../../../tables/printed-cell";
import type { Row, Table } from "../../../tables/table";

const FEWEST_ROWS = 2;

/**
 * `Subbagian Umum | Struktural`, ` | Pelaksana`, ` | Subtotal`: the rows of the block that a name in the first column opens.
 * A row before it with a name of its own and no subtotal is not among them.
 */
export function rowsOfBlock(table: Table, total: Row): Row[] | null {
  const [first] = table.columns;
  if (!first || table.isTransposed) return null;
  const nameOf = (row: Row) => wordsAt(table.sheet, row.index, first.index);
  const own = nameOf(total);
  const above = table.rows.filter(({ index }) => index < total.index).reverse();
  const block: Row[] = [];
  for (const row of above) {
    if (row.kind !== "data") return null;
    block.unshift(row);
    const name = nameOf(row);
    if (name === "" || name === own) continue;
    // A name in every row opens no block.
    return own === "" && block.length >= FEWEST_ROWS ? block : null;
  }
  return null;
}
