import type { CellRange } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { type BlockHeader, SEPARATOR } from "./block-header";
import { isBlankAt, mergedWordsAt, wordsAt } from "./printed-cell";

/** A table that lies on its side: `Target | Realisasi | Capaian` stand below one another, what they are about beside them. */
export interface TransposedBlock {
  /** The block turned over: an ordinary table whose rows are the columns of the sheet. */
  sheet: SheetSnapshot;
  /** Where the block lies in the sheet, its header included. */
  range: CellRange;
  /** The row of the turned-over sheet that holds its header. */
  headerRow: number;
  /** Its first header row: the title stands above it. */
  top: number;
  /** What the block is about: the words to the left of it, e.g. the indicator that Target and Realisasi belong to. */
  subject: string;
  /** What a column behind the block says of its polarity. */
  polarity: string | undefined;
}

/** The rows from `first` to `last` turned over, with the words of `column` as their header; the columns end at `right`. */
export function turnBlock(
  sheet: SheetSnapshot,
  column: number,
  { first: firstFigureRow, last: bottom }: { first: number; last: number },
  { top, end, right }: BlockHeader,
): TransposedBlock | null {
  if (right === column) return null;
  const hasHeader = top < end;
  // The turned-over sheet keeps the sheet's own positions, rows for columns, so that a cell can be named from it.
  // Above the first row of the sheet there is nothing, and no cell of the labels is ever named.
  const labelColumn = firstFigureRow - 1;
  const at = <T>(grid: T[][], row: number, col: number, blank: T): T =>
    grid[row - sheet.firstRow]?.[col - sheet.firstColumn] ?? blank;
  const width = bottom - labelColumn + 1;
  // A blank column under a name that is merged over it is a gap and no period or indicator.
  const isBlankDown = (col: number) =>
    Array.from({ length: bottom - top + 1 }, (_row, down) => top + down).every(
      (row) => isBlankAt(sheet, row, col) || SEPARATOR.test(wordsAt(sheet, row, col)),
    );
  const gaps = new Set(
    Array.from({ length: right - column + 1 }, (_col, across) => column + across).filter(isBlankDown),
  );
  const turned = <T>(grid: T[][], blank: T, label: (col: number) => T): T[][] =>
    Array.from({ length: right - column + 1 }, (_row, across) =>
      Array.from({ length: width }, (_cell, down) => {
        if (down === 0) return label(column + across);
        return gaps.has(column + across) ? blank : at(grid, labelColumn + down, column + across, blank);
      }),
    );
  const labelOf = (col: number) => (hasHeader ? lowestWords(sheet, top, end - 1, col) || null : "Nilai");
  return {
    sheet: {
      ...sheet,
      firstRow: column,
      firstColumn: labelColumn,
      values: turned(sheet.values, null, (col) => (col === column ? "Uraian" : gaps.has(col) ? null : labelOf(col))),
      formulas: turned(sheet.formulas, null, () => null),
      formats: turned(sheet.formats, "General", () => "General"),
      merges: sheet.merges
        .filter((merge) => merge.top >= firstFigureRow && merge.bottom <= bottom && merge.left > column)
        .map((merge) => ({ top: merge.left, bottom: merge.right, left: merge.top, right: merge.bottom })),
    },
    range: { top: firstFigureRow === end ? top : firstFigureRow, left: column, bottom, right },
    headerRow: column,
    top,
    subject: wordsLeftOf(sheet, firstFigureRow, column),
    polarity: polarityBehind(sheet, top, bottom, right + 1),
  };
}

/** The header nearest to the figures names the column; the wider ones above it only group it. */
function lowestWords(sheet: SheetSnapshot, top: number, bottom: number, column: number): string {
  for (let row = bottom; row >= top; row -= 1) {
    const words = mergedWordsAt(sheet, row, column);
    if (words !== "") return words;
  }
  return "";
}

const NAMES_POLARITY = /^\W*(?:pol(?:ari[sz]asi|aritas)?|sifat)\b/i;

/** A blank column may stand between, as between the others. */
const REACH = 2;

function polarityBehind(sheet: SheetSnapshot, top: number, bottom: number, from: number): string | undefined {
  const wordsIn = (column: number) =>
    Array.from({ length: bottom - top + 1 }, (_row, down) => mergedWordsAt(sheet, top + down, column));
  const words = Array.from({ length: REACH }, (_column, step) => wordsIn(from + step)).find((each) =>
    each.some((text) => text !== ""),
  );
  if (!words) return undefined;
  const header = words.findIndex((each) => NAMES_POLARITY.test(each));
  return header < 0 ? undefined : words.slice(header + 1).find((each) => each !== "");
}

function wordsLeftOf(sheet: SheetSnapshot, row: number, column: number): string {
  const words: string[] = [];
  for (let left = sheet.firstColumn; left < column; left += 1) {
    const text = mergedWordsAt(sheet, row, left);
    if (/[a-z]{3}/i.test(text)) words.push(text);
  }
  return words.join(" ");
}
