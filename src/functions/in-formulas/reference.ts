import { type CellRange, parseRangeA1, rangeToA1, sheetInFormula } from "../../workbook/address";

/** Cells that a formula names; without a sheet they lie on the sheet of the formula. */
export interface Reference {
  sheet: string | null;
  range: CellRange;
}

const CELL = "\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}";
const REFERENCE = new RegExp(`^(?:(?:'((?:[^']|'')+)'|([\\p{L}\\p{N}_.]+))!)?(${CELL}(?::${CELL})?)$`, "u");

/** The largest sheet of Excel: `ABC2025` is a cell, `IKU2025` too, `XYZ1` is none. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A reference to cells of this workbook; `null` for anything else, names of ranges and other workbooks included. */
export function readReference(text: string): Reference | null {
  const match = REFERENCE.exec(text.trim());
  if (!match) return null;
  const [, quoted, plain, address = ""] = match;
  if (quoted?.includes("[")) return null;
  const range = parseRangeA1(address);
  if (range.bottom > LAST_ROW || range.right > LAST_COLUMN) return null;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, range };
}

/** Written as in a formula on the sheet `home`, which needs no naming there. */
export function writeReference({ sheet, range }: Reference, home: string | null): string {
  const cells = rangeToA1(range);
  return sheet === null || sheet === home ? cells : `${sheetInFormula(sheet)}!${cells}`;
}

export function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
