import { readNumber, type ColumnHint } from "../numbers/read-number";
import { readTypedNumber } from "../numbers/number-format";
import type { Reading } from "../numbers/reading";
import { formatAt, isBlank, isCellError, type SheetSnapshot, valueAt } from "../workbook/snapshot";

/** The words of a cell; empty for blanks and errors. Typed numbers are written as typed. */
export function wordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || isCellError(value) ? "" : String(value).replace(/\s+/g, " ").trim();
}

export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlank(valueAt(sheet, row, column));
}

/** The figure a cell shows, whether typed as text or as a number. */
export function readCell(sheet: SheetSnapshot, row: number, column: number, hint?: ColumnHint): Reading {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") return readTypedNumber(value, formatAt(sheet, row, column), hint);
  if (typeof value === "string") return readNumber(value, hint);
  const text = value === null ? "" : isCellError(value) ? value.error : String(value);
  return { ...readNumber("", hint), kind: value === null ? "empty" : "text", text };
}
