import type { Decimal } from "../../numbers/decimal";
import type { JudgedTable } from "../judge-table";
import type { Conflict } from "./conflicts";

/** What was paid and came back: `Pengembalian Belanja`, `Kontra Pos`, `Retur`. */
const NAMES_RETURN = /\b(pengembalian|kontra\s?pos|retur|setoran kembali|koreksi)\b/i;

/** One place tells what was spent, the other what is left of it after a return that the workbook prints: both are right. */
export function withoutReturns(conflicts: Conflict[], tables: JudgedTable[]): Conflict[] {
  const returned = new Set(tables.flatMap(returnsIn));
  if (returned.size === 0) return conflicts;
  return conflicts.filter(
    ({ fact, against }) => !against.some((other) => returned.has(keyOf(fact.reading.value.minus(other.reading.value)))),
  );
}

function returnsIn({ table }: JudgedTable): string[] {
  return table.rows
    .filter(({ label }) => NAMES_RETURN.test(label))
    .flatMap((row) => table.columns.flatMap((column) => table.figureAt(row, column) ?? []))
    .filter(({ reading }) => reading.kind === "rupiah" || reading.value.abs().gte(SMALLEST))
    .map(({ reading }) => keyOf(reading.value));
}

/** A smaller figure may be a percentage or a count. */
const SMALLEST = 1000;

const keyOf = (value: Decimal) => value.abs().toString();
