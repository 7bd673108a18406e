import type { CellRange } from "../../workbook/address";
import { isBlank, isCellError, type CellValue, type SheetSnapshot } from "../../workbook/snapshot";

const narrowest = 56;
const widest = 240;
const perCharacter = 8.2;
const besideText = 16;
/** Fonts differ a little from machine to machine. */
const slack = 8;
const perLine = 20;
const aboveAndBelow = 6;

export interface SheetSizes {
  /** Pixels, for each column and row of the snapshot. */
  columns: number[];
  rows: number[];
}

/**
 * Widths and heights that let the text be read, because the snapshot does not hold those of the file: a column is as
 * wide as its longest line but never takes the window for itself, and a row as high as its cells wrapped at that width.
 */
export function sheetSizes(sheet: SheetSnapshot): SheetSizes {
  const columns = Array.from({ length: sheet.values[0]?.length ?? 0 }, (_, x) => {
    const lengths = sheet.values.map((row, y) =>
      isTitleLine(row) || mergeAt(sheet, y, x) ? 0 : longestLine(textOf(row[x] ?? null)),
    );
    return Math.min(Math.max(Math.max(0, ...lengths) * perCharacter + besideText + slack, narrowest), widest);
  });
  const rows = sheet.values.map((row, y) => {
    const lines = row.map((value, x) => {
      if (isTitleLine(row) && !mergeAt(sheet, y, x)) return 1;
      const merge = mergeAt(sheet, y, x);
      // A cell that reaches down over several rows has their height to itself.
      if (merge && merge.bottom > merge.top) return 1;
      const width = merge ? sum(columns.slice(x, x + merge.right - merge.left + 1)) : (columns[x] ?? narrowest);
      return linesAt(textOf(value), width - besideText);
    });
    return Math.max(1, ...lines) * perLine + aboveAndBelow;
  });
  return { columns, rows };
}

/** A row with one text in it is a title or a remark; it runs on over the empty cells beside it, as in Excel. */
export function isTitleLine(row: CellValue[]): boolean {
  return row.filter((value) => !isBlank(value)).length === 1;
}

/** The merged area whose first cell lies at this place of the snapshot's grid. */
function mergeAt(sheet: SheetSnapshot, y: number, x: number): CellRange | undefined {
  return sheet.merges.find(({ top, left }) => top === sheet.firstRow + y && left === sheet.firstColumn + x);
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  // Amounts are shown with separators, which the bare number does not have.
  return typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 2 }) : String(value);
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.length));
}

function linesAt(text: string, width: number): number {
  const perWrappedLine = Math.max(1, Math.floor(width / perCharacter + 0.01));
  return sum(text.split("\n").map((line) => wrappedLines(line, perWrappedLine)));
}

function wrappedLines(line: string, limit: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of line.split(" ")) {
    if (used > 0 && used + 1 + length > limit) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken.
    lines += Math.floor(Math.max(0, length - 1) / limit);
    used += (used > 0 ? 1 : 0) + (length > limit ? length % limit : length);
  }
  return lines;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
