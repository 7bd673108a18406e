import type { SheetSnapshot } from "../workbook/snapshot";
import { isBlankAt } from "./printed-cell";
import type { Column, Row } from "./table";
import { totalKind } from "./total-row";

/**
 * `Jumlah kebutuhan anggaran`, `JUMLAH PAD` below rows that may begin with `Jumlah` as well: the last row, without a unit and
 * a target or without a number where all others have theirs, is the total of its amounts.
 */
export function withTotalAtFoot(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Row[] {
  const last = rows.at(-1);
  const others = rows.filter((row) => row !== last && row.kind === "data");
  if (!last || last.kind !== "data" || last.number !== null || others.length < 2) return rows;
  const isBlank = ({ index }: Row, column: Column) => isBlankAt(sheet, index, column.index);
  const lacks = (role: Column["role"][]) => {
    const own = columns.filter((column) => role.includes(column.role));
    const isOfOthers = (column: Column) => others.every((row) => !isBlank(row, column));
    return own.length > 0 && own.every((column) => isBlank(last, column) && isOfOthers(column));
  };
  const isFilled = columns.some(({ role, index }) => !NAMES.has(role) && !isBlankAt(sheet, last.index, index));
  const kind = isFilled && (lacks(["target", "satuan"]) || lacks(["nomor"])) ? totalKind(last.label, false) : null;
  return kind === "total" ? [...rows.slice(0, -1), { ...last, kind }] : rows;
}

const NAMES: ReadonlySet<Column["role"]> = new Set<Column["role"]>(["nomor", "kode", "uraian"]);
