import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { MAY_NAME } from "./may-name";
import { readCell, wordsAt } from "./printed-cell";

/** A list of cases opens with kinds of which there were none; longer than this it is no beginning any more. */
const MOST_ROWS = 20;

/**
 * Rows below a header that are looked at, `count` of them besides those in which dashes stand for all figures
 * or a number and a name for the whole row: `1 | Izin Poligami | - | - | -`, then `2 | Pencegahan Perkawinan | - | - | -`,
 * and only the sixth kind has cases.
 */
export function rowsLookedAt(
  sheet: SheetSnapshot,
  header: number,
  left: number,
  right: number,
  count: number,
): number[] {
  const rows: number[] = [];
  let passed = 0;
  for (let row = header + 1; rows.length < count; row += 1)
    if (passed < MOST_ROWS && holdsNoFigures(sheet, row, left, right)) passed += 1;
    else rows.push(row);
  return rows;
}

/** Words, no figure but the number of the row before them, and dashes behind them or nothing at all. */
function holdsNoFigures(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let dashes = 0;
  let words = 0;
  let isNumbered = false;
  for (let column = left; column <= right; column += 1) {
    const printed = wordsAt(sheet, row, column);
    if (printed === "") continue;
    const reading = readCell(sheet, row, column);
    if (reading.kind === "empty") dashes += 1;
    else if (isFigure(reading)) {
      if (column > left) return false;
      isNumbered = true;
    } else if (MAY_NAME.test(printed)) words += 1;
  }
  return words === 1 && (dashes >= 2 || (dashes === 0 && isNumbered));
}
