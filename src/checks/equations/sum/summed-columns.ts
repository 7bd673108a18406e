import { codeColumns } from "../../../tables/row-code";
import type { Column, Table } from "../../../tables/table";

/** Columns that a total row adds up for certain: money, weights and weighted values, and plain counts. */
export function isSummed(table: Table, column: Column): boolean {
  switch (column.role) {
    case "pagu":
    case "blokir":
    case "sumber-dana":
    case "bobot":
    case "nilai-akhir":
      return true;
    // `Selisih` of prevalences and indices is no amount.
    case "sisa":
      return table.kind === "anggaran" || table.groups.some((group) => group.sisa === column);
    case "total":
      return table.kind === "anggaran" || table.kind === "rincian";
    case "realisasi":
      return table.groups.some((group) => group.kind === "anggaran" && group.realisasi === column);
    case "lain":
      return table.kind === "rincian";
    default:
      return false;
  }
}

/** Columns that add up whatever else they hold: all of the above but plain counts. */
export function isMoney(table: Table, column: Column): boolean {
  return column.role !== "lain" && isSummed(table, column);
}

const mayAddUpIn = new WeakMap<Table, Column[]>();

/** Columns whose figures add up if enough of their own sums say so: last year's realisasi, lebih/(kurang), a `Jumlah`. */
export function columnsThatMayAddUp(table: Table): Column[] {
  let columns = mayAddUpIn.get(table);
  if (!columns) mayAddUpIn.set(table, (columns = findColumns(table)));
  return columns;
}

function findColumns(table: Table): Column[] {
  const codes = codeColumns(table);
  const isShare = ({ role, header }: Column) =>
    role === "lain" && /%|persen|prosen|rasio|rata-?\s?rata|indeks/i.test(header);
  const mayAddUp = (column: Column) =>
    isSummed(table, column) || ["total", "realisasi", "target", "nilai", "sisa", "lain"].includes(column.role);
  return table.columns.filter((column) => mayAddUp(column) && !isShare(column) && !codes.includes(column));
}
