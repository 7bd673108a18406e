import type { SheetSnapshot } from "../workbook/snapshot";
import { isBlankAt } from "./printed-cell";
import type { Column, Row } from "./table";
import { totalKind } from "./total-row";

/**
 * `Jumlah kebutuhan anggaran` below indicators that begin with `Jumlah` as well: the last row, without a number, a unit or
 * a target where all others have theirs, is the total of its amounts.
 */
export function withTotalAtFoot(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Row[] {
  const last = rows.at(-1);
  const targets = columns.filter(({ role }) => role === "target" || role === "satuan");
  if (!last || last.kind !== "data" || last.number !== null || targets.length === 0) return rows;
  const isBlank = ({ index }: Row, column: Column) => isBlankAt(sheet, index, column.index);
  const others = rows.filter((row) => row !== last && row.kind === "data");
  const isApart =
    targets.every((column) => isBlank(last, column)) &&
    others.every((row) => targets.every((column) => !isBlank(row, column)));
  const isAmount = columns.some(
    ({ role, index }) =>
      role !== "uraian" && role !== "kode" && role !== "nomor" && !isBlankAt(sheet, last.index, index),
  );
  const kind = isApart && isAmount && others.length > 1 ? totalKind(last.label, false) : null;
  return kind === "total" ? [...rows.slice(0, -1), { ...last, kind }] : rows;
}
