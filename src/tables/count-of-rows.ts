import type { Row, Table } from "./table";

/** `Jumlah satfung`, `Jumlah indikator yang diukur`: names what is counted. */
const NAMES_COUNT = /^\W*(jumlah|jml|banyak(nya)?|total)\b\.?\s+[a-z]/i;

/** One of several columns may be counted wrong. */
const FEWEST_BESIDE_A_SLIP = 2;

/** A row below a list says in each of its columns how many rows above it are filled there: it adds nothing up and is none of them. */
export function countsRows(table: Table, row: Row): boolean {
  if (row.number !== null || !NAMES_COUNT.test(row.label)) return false;
  const above = table.rows.filter(({ kind, index }) => kind === "data" && index < row.index);
  if (above.length < 2) return false;
  let [counted, off] = [0, 0];
  for (const column of table.columns) {
    const figure = column.role === "nomor" ? null : table.figureAt(row, column);
    if (!figure) continue;
    const filled = above.filter((each) => table.figureAt(each, column)).length;
    if (figure.reading.decimals === 0 && figure.reading.value.eq(filled)) counted += 1;
    else off += 1;
  }
  return off === 0 ? counted > 0 : off === 1 && counted > FEWEST_BESIDE_A_SLIP;
}
