import type { CellRange } from "../workbook/address";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { wordsAt } from "./printed-cell";
import type { Column, Row } from "./table";

/** So many figures with one or two decimals show how decimals are written in a table. */
const FEWEST_DECIMALS = 3;

/** The mark before the decimals of a table, where one or two digits behind it leave no doubt; `null` where both are used. */
export function decimalMarks(sheet: SheetSnapshot, { left, right }: CellRange, rows: Row[]): "." | "," | null {
  const count = { ".": 0, ",": 0 };
  for (const row of rows)
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(sheet, row.index, column);
      const mark = typeof value === "string" ? markIn(value.trim()) : undefined;
      if (mark === "." || mark === ",") count[mark] += 1;
    }
  if (count["."] >= FEWEST_DECIMALS && count[","] === 0) return ".";
  return count[","] >= FEWEST_DECIMALS && count["."] === 0 ? "," : null;
}

/** Of `2,138.51` and `50,26%` the mark before the last digits; where the comma groups (`1,676,089`) it is the point. */
function markIn(text: string): string | undefined {
  if (GROUPED_BY_COMMA.test(text)) return ".";
  return /^\D{0,4}\d+([.,])\d{1,2}\s*%?$/.exec(text)?.[1];
}

const GROUPED_BY_COMMA = /^\D{0,4}\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d{1,2})$/;

/** `3.64`, `3.71`, `4`: most figures of a column have one or two decimals behind a point, and none a thousand. */
export function isOfPointDecimals(sheet: SheetSnapshot, rows: Row[], column: Column): boolean {
  const texts = rows
    .map((row) => wordsAt(sheet, row.index, column.index))
    .filter((words) => /^\(?\d[\d.,]*\)?$/.test(words));
  const decimals = texts.filter((words) => /^\(?\d{1,3}\.\d{1,2}\)?$/.test(words)).length;
  return decimals >= FEWEST_DECIMALS && decimals * 2 > texts.length;
}

/** `18,450,000`: two groups of three leave no doubt. */
export function isGroupedByComma(sheet: SheetSnapshot, row: Row, column: Column): boolean {
  const value = valueAt(sheet, row.index, column.index);
  return typeof value === "string" && /^\D*\d{1,3}(,\d{3}){2,}(?!\d)/.test(value);
}
