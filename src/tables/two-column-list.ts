import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { readCell, wordsAt } from "./printed-cell";
import { totalKind } from "./total-row";

const FEWEST_ROWS = 3;

/** `Tercapai | 4`, `Belum tercapai | 2`, `Jumlah | 6`: where the header counts, so few whole counts suffice. */
const FEWEST_COUNTS = 2;
const NAMES_COUNTS = /^(jumlah|banyak(nya)?|cacah|frekuensi)\b/i;

/** Longer lists of two columns are no recap. */
const MOST_ROWS = 60;

/**
 * `Kriteria | Jumlah Indikator` over names with one figure each, down to their `Jumlah`: two columns are a table only where
 * a total shows that they are added up.
 */
export function isListWithTotal(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  const filled: number[] = [];
  for (let column = left; column <= right && filled.length < 3; column += 1)
    if (wordsAt(sheet, row, column) !== "") filled.push(column);
  const [name, figure] = filled;
  if (name === undefined || figure === undefined || filled.length > 2) return false;
  let isOfCounts = NAMES_COUNTS.test(wordsAt(sheet, row, figure));
  for (let below = row + 1; below <= row + MOST_ROWS; below += 1) {
    const label = wordsAt(sheet, below, name);
    const reading = readCell(sheet, below, figure);
    if (!/[a-z]/i.test(label) || (reading.kind !== "empty" && !isFigure(reading))) return false;
    isOfCounts &&= isFigure(reading) && reading.decimals === 0 && reading.kind !== "percent";
    if (totalKind(label, true) === "total")
      return below - row > (isOfCounts ? FEWEST_COUNTS : FEWEST_ROWS) && isFigure(reading);
  }
  return false;
}
