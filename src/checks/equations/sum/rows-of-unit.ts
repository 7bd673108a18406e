import { squeeze } from "../../../tables/lexicon";
import { wordsAt } from "../../../tables/printed-cell";
import type { Column, Row, Table } from "../../../tables/table";

/** `Jumlah rumah rusak | unit` below persons and houses adds up the houses; `null` where all rows are of its unit. */
export function rowsOfUnit(table: Table, total: Row): ((row: Row) => boolean) | null {
  const satuan = table.isTransposed ? null : (table.columns.find(({ role }) => role === "satuan") ?? null);
  const own = satuan && unitOf(table, total, satuan);
  if (!satuan || !own) return null;
  const isOther = (row: Row) => {
    const unit = unitOf(table, row, satuan);
    return unit !== "" && unit !== own;
  };
  return table.rows.some((row) => row.kind === "data" && row.index < total.index && isOther(row))
    ? (row) => !isOther(row)
    : null;
}

function unitOf(table: Table, row: Row, satuan: Column): string {
  return squeeze(wordsAt(table.sheet, row.index, satuan.index));
}
