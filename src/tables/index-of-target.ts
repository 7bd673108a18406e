import { doubleOf, isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { readCell } from "./printed-cell";
import type { Column, Row } from "./table";

const NAMES_INDEX = /^\W*(?:indeks|index)\W*$/i;

const NAMES_POLARITY = /^\W*(?:jenis\s+)?pol(?:ari[sz]asi|aritas)?\W*$/i;

/** Fewer periods or indicators may be near by chance; one of them may be mistyped. */
const FEWEST_ROWS = 3;
const MOST_OFF = 1;

/** Printed percentages are rounded, and so is what they are reckoned from. */
const SLACK = 1;

/** `Target | Realisasi | Indeks`, in rows or below one another: what was reached in percent, where most figures bear it out. */
export function withIndexOfTarget(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  const at = columns.findIndex(({ role, name }) => role === "lain" && NAMES_INDEX.test(name));
  // `Target | Realisasi | Polarisasi | Indeks`: between them may stand which way is better.
  const [target, realisasi] = columns
    .slice(0, Math.max(0, at))
    .filter(({ name }) => !NAMES_POLARITY.test(name))
    .slice(-2);
  const index = columns[at];
  if (!index || target?.role !== "target" || realisasi?.role !== "realisasi") return columns;
  if (columns.some(({ role }) => role === "capaian" || role === "persen")) return columns;
  const told = rows.flatMap((row) => {
    const [base, reached, printed] = [target, realisasi, index].map((column) => {
      const reading = readCell(sheet, row.index, column.index);
      return isFigure(reading) ? doubleOf(reading) : null;
    });
    return base && typeof reached === "number" && typeof printed === "number" ? [{ base, reached, printed }] : [];
  });
  const fitting = told.filter(({ base, reached, printed }) => {
    const upwards = (reached / base) * 100;
    return [upwards, 200 - upwards].some((way) => Math.abs(way - printed) < SLACK);
  });
  if (fitting.length < FEWEST_ROWS || told.length - fitting.length > MOST_OFF) return columns;
  return columns.map((column) => (column === index ? { ...column, role: "capaian" } : column));
}
