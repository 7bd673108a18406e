import { isFigure, type Reading } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { mergedWordsAt, readCell, wordsAt } from "./printed-cell";

/** More header rows than this above the figures have not been seen. */
const MOST_HEADER_ROWS = 3;

/** The rows over the first measure of a run, and the last column that they or the figures fill. */
export interface BlockHeader {
  top: number;
  /** Row of the first measure: the header ends above it. */
  end: number;
  right: number;
}

/** `Uraian | 2023 | 2024`: the header of the columns. */
export const isYearIn = ({ text }: Reading) => /^\s*(19|20)\d\d\s*$/.test(text);

/** `Pagu | : | Rp | 1.250.000.000` */
export const SEPARATOR = /^\s*(?:[:=]|rp\.?|idr)\s*$/i;

const isOfSeparators = (sheet: SheetSnapshot, column: number, row: number) =>
  SEPARATOR.test(wordsAt(sheet, row, column)) && SEPARATOR.test(wordsAt(sheet, row + 1, column));

/** The rows above the first measure that name what stands in the columns; none for a list of `Pagu | 1.000`. */
export function headerAbove(sheet: SheetSnapshot, firstRow: number, column: number): BlockHeader {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  let top = firstRow;
  for (let row = firstRow - 1; row >= sheet.firstRow && firstRow - row <= MOST_HEADER_ROWS; row -= 1) {
    const words: string[] = [];
    for (let right = column + 1; right <= last; right += 1) {
      const text = wordsAt(sheet, row, right);
      if (text !== "") words.push(text);
    }
    if (words.length === 0) break;
    top = row;
  }
  const above =
    top < firstRow && !isOfOwnFigures(sheet, firstRow - 1, column) ? null : headerFarAbove(sheet, top, column);
  let right = column;
  const isOfFigures = (next: number) => isFilled(sheet, next, top, firstRow + 1) && !holdsText(sheet, next, firstRow);
  while (right < last && (isOfFigures(right + 1) || isOfSeparators(sheet, right + 1, firstRow))) right += 1;
  // One column of figures below other rows is a list, whatever its header says.
  return above && right > column + 1 ? { top: above.top, end: above.bottom + 1, right } : { top, end: firstRow, right };
}

/** A row with a label and figures of its own is no header of the rows below it. */
function isOfOwnFigures(sheet: SheetSnapshot, row: number, column: number): boolean {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  const beside = Array.from({ length: last - column }, (_cell, step) => readCell(sheet, row, column + 1 + step));
  const figures = beside.filter((reading) => isFigure(reading) && !isYearIn(reading));
  return (
    wordsAt(sheet, row, column) !== "" && figures.length * 2 > beside.filter(({ kind }) => kind !== "empty").length
  );
}

/** How far above its rows the header of a longer table may stand. */
const FARTHEST_HEADER = 40;

/** `Uraian | 2022 | 2023 | Naik/turun` over all rows of the table that the block is a part of: its first and last row. */
function headerFarAbove(sheet: SheetSnapshot, from: number, column: number): { top: number; bottom: number } | null {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  const isBlank = (row: number) => !isFilledRow(sheet, row, sheet.firstColumn, last);
  const isHeader = (row: number) =>
    row >= sheet.firstRow && isFilledRow(sheet, row, column + 1, last) && !isOfOwnFigures(sheet, row, column);
  for (let row = from - 1; row >= Math.max(sheet.firstRow, from - FARTHEST_HEADER) && !isBlank(row); row -= 1) {
    if (!isHeader(row)) continue;
    let top = row;
    while (isHeader(top - 1) && row - top + 1 < MOST_HEADER_ROWS) top -= 1;
    return { top, bottom: row };
  }
  return null;
}

function isFilledRow(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (wordsAt(sheet, row, column) !== "") return true;
  return false;
}

/** `Terbilang` beside the amounts: words where a figure should stand. */
function holdsText(sheet: SheetSnapshot, column: number, firstRow: number): boolean {
  return [firstRow, firstRow + 1].some((row) => readCell(sheet, row, column).kind === "text");
}

function isFilled(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (mergedWordsAt(sheet, row, column) !== "") return true;
  return false;
}
