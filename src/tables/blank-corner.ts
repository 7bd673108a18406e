import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";

/** Fewer names over a blank corner may be words in any row. */
const FEWEST_NAMES = 3;

/** Longer words over a column of figures are a sentence. */
const LONGEST_NAME = 40;

/**
 * ` | BNNP | Enam BNNK | Wilayah`, and below it `Berkas selesai | 38 | 89 | 127`: nothing is written over the names of the
 * rows, and right under each name stands a figure, in the first two rows, of which the second may lack one.
 */
export function isHeaderOverBlankCorner(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  named: readonly string[],
): boolean {
  if (named.length < FEWEST_NAMES || named.some((words) => words.length > LONGEST_NAME)) return false;
  if (!isBlankAt(sheet, row, left) || holdsSeveral(sheet, row - 1, left, right)) return false;
  const columns = Array.from({ length: right - left }, (_column, step) => left + 1 + step).filter(
    (column) => !isBlankAt(sheet, row, column),
  );
  const figuresIn = (below: number) => columns.filter((column) => isFigure(readCell(sheet, below, column))).length;
  const isOpened = (below: number) =>
    /\p{L}/u.test(wordsAt(sheet, below, left)) && !isFigure(readCell(sheet, below, left));
  return (
    columns.length === named.length &&
    isOpened(row + 1) &&
    isOpened(row + 2) &&
    figuresIn(row + 1) === columns.length &&
    figuresIn(row + 2) >= columns.length - 1
  );
}

/** A row with more than a title in it is another level of a header, or a row of a table. */
function holdsSeveral(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let cells = 0;
  for (let column = left; column <= right; column += 1) if (!isBlankAt(sheet, row, column)) cells += 1;
  return cells > 1;
}
