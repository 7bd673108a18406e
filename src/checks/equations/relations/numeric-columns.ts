import { isFigure } from "../../../numbers/reading";
import type { Column, Table } from "../../../tables/table";

/** More rows add nothing to the evidence. */
export const MOST_ROWS_SEEN = 80;

/** A column counts as numeric when this part of its filled data cells are figures. */
const LEAST_NUMERIC = 0.6;

const numericOf = new WeakMap<Table, Column[]>();

export function numericColumns(table: Table): Column[] {
  let columns = numericOf.get(table);
  if (!columns) numericOf.set(table, (columns = findNumericColumns(table)));
  return columns;
}

function findNumericColumns(table: Table): Column[] {
  const rows = table.rows.filter((row) => row.kind === "data").slice(0, MOST_ROWS_SEEN);
  return table.columns.filter((column) => {
    if (column.role === "nomor" || column.role === "kode" || column.role === "tahun") return false;
    let filled = 0;
    let figures = 0;
    for (const row of rows) {
      const reading = table.readingAt(row, column);
      if (reading.kind === "empty") continue;
      filled += 1;
      if (isFigure(reading)) figures += 1;
    }
    return figures > 0 && figures / filled >= LEAST_NUMERIC;
  });
}
