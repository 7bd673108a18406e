import { isFigure } from "../numbers/reading";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { closedUp } from "./closed-up";
import { readCell, wordsAt } from "./printed-cell";
import { type TransposedBlock, turnBlock } from "./turned-block";

/** Fewer classes make no scale. */
const FEWEST_CLASSES = 3;

/** A count and its share of all; more rows make a table of another kind, with its classes beside one another. */
const MOST_ROWS = 3;

/** `Kriteria | Sangat Tinggi | Tinggi | Sedang | Jumlah` over one row of counts: a recap that lies on its side. */
export function findClassesAcross(given: SheetSnapshot): TransposedBlock[] {
  const { sheet, columnOf } = closedUp(given);
  const last = sheet.firstRow + sheet.values.length - 1;
  const blocks: TransposedBlock[] = [];
  for (let row = sheet.firstRow; row < last; row += 1) {
    const header = classesIn(sheet, row);
    const rows = header && rowsBelow(sheet, row, header);
    const block =
      header &&
      rows &&
      turnBlock(given, columnOf(header.label), rows, { top: row, end: row + 1, right: columnOf(header.right) });
    if (block) blocks.push(block);
  }
  return blocks;
}

/** The first cell of a row of classes, and the last one that the row fills; `null` where the row is none. */
function classesIn(sheet: SheetSnapshot, row: number): { label: number; right: number } | null {
  const end = sheet.firstColumn + (sheet.values[0]?.length ?? 0);
  for (let column = sheet.firstColumn + 1; column < end; column += 1) {
    if (!isClass(sheet, row, column)) continue;
    let right = column;
    let classes = 1;
    while (right + 1 < end && wordsAt(sheet, row, right + 1) !== "") {
      right += 1;
      if (isClass(sheet, row, right)) classes += 1;
    }
    const label = labelColumn(sheet, row, column);
    return classes >= FEWEST_CLASSES && label !== null ? { label, right } : null;
  }
  return null;
}

/** To the left of the classes, and of those that no list of classes names, stands what the counts below are called. */
function labelColumn(sheet: SheetSnapshot, row: number, first: number): number | null {
  for (let column = first - 1; column >= sheet.firstColumn; column -= 1) {
    if (/[a-z]/i.test(wordsAt(sheet, row + 1, column)) && !isFigure(readCell(sheet, row + 1, column))) return column;
    if (wordsAt(sheet, row, column) === "") return null;
  }
  return null;
}

/** Numbers and blanks, which are most cells, need not be read to see that they are none. */
const isClass = (sheet: SheetSnapshot, row: number, column: number) =>
  typeof valueAt(sheet, row, column) === "string" && readCell(sheet, row, column).kind === "category";

function rowsBelow(sheet: SheetSnapshot, header: number, { label, right }: { label: number; right: number }) {
  const last = sheet.firstRow + sheet.values.length - 1;
  let row = header;
  while (row < last && isOfFigures(sheet, row + 1, label, right)) row += 1;
  const count = row - header;
  return count > 0 && count <= MOST_ROWS ? { first: header + 1, last: row } : null;
}

/** A name, then nothing but figures, dashes and blanks, and a figure at least. */
function isOfFigures(sheet: SheetSnapshot, row: number, label: number, right: number): boolean {
  if (!/[a-z%]/i.test(wordsAt(sheet, row, label))) return false;
  let figures = 0;
  for (let column = label + 1; column <= right; column += 1) {
    const reading = readCell(sheet, row, column);
    if (isFigure(reading)) figures += 1;
    else if (reading.kind !== "empty") return false;
  }
  return figures >= 2;
}
