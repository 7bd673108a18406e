import { isBelowTotal } from "./below-total";
import type { Row, Table } from "./table";

/** `Jumlah satfung`, `Jumlah indikator yang diukur`: names what is counted. */
const NAMES_COUNT = /^\W*(jumlah|jml|banyak(nya)?|total)\b\.?\s+[a-z]/i;

/** One of several columns may be counted wrong. */
const FEWEST_BESIDE_A_SLIP = 2;

/** `Kec. terdampak` names no count; so many columns, not all filled alike, tell it. */
const FEWEST_UNNAMED = 4;

/** A row below a list says in each of its columns how many rows above it are filled there: it adds nothing up and is none of them. */
export function countsRows(table: Table, row: Row): boolean {
  if (row.number !== null) return false;
  const isNamed = NAMES_COUNT.test(row.label);
  if (!isNamed && (row.kind !== "data" || !isBelowTotal(table, row))) return false;
  const above = table.rows.filter(({ kind, index }) => kind === "data" && index < row.index);
  if (above.length < 2) return false;
  let [counted, off] = [0, 0];
  const counts = new Set<number>();
  for (const column of table.columns) {
    const figure = column.role === "nomor" ? null : table.figureAt(row, column);
    if (!figure) continue;
    const filled = above.filter((each) => table.figureAt(each, column)).length;
    if (figure.reading.decimals === 0 && figure.reading.value.eq(filled)) {
      counted += 1;
      counts.add(filled);
    } else off += 1;
  }
  if (!isNamed) return off === 0 && counted >= FEWEST_UNNAMED && counts.size > 1;
  return off === 0 ? counted > 0 : off === 1 && counted > FEWEST_BESIDE_A_SLIP;
}

const OUT_OF = /\(\s*dari\s+(\d{1,3})(?:\s+[a-z]+){0,3}\s*\)/i;

/** `Indikator yang tercapai (dari 5)`: out of so many in each column, and so in one that adds up the others. */
export function countedOutOf({ label }: Row): number | null {
  const [, whole] = OUT_OF.exec(label) ?? [];
  return whole === undefined ? null : Number(whole);
}
