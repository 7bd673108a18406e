import { readNumber, type ColumnHint } from "../numbers/read-number";
import { readTypedNumber } from "../numbers/number-format";
import type { Reading } from "../numbers/reading";
import { englishThousands } from "./english-thousands";
import { joinedThousands } from "./spaced-thousands";
import { formatAt, formulaAt, isBlank, isCellError, type SheetSnapshot, valueAt } from "../workbook/snapshot";

/** Single blanks between words are left as they are, which is how nearly every cell is written. */
const NEEDS_TIDYING = /^\s|\s$|\s\s|[^\S ]/;

/** The words of a cell; empty for blanks and errors. Typed numbers are written as typed. */
export function wordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null || isCellError(value)) return "";
  if (typeof value !== "string") return String(value);
  return NEEDS_TIDYING.test(value) ? value.replace(/\s+/g, " ").trim() : value;
}

/** The words of a cell, those of a merged cell for every cell that it covers. */
export function mergedWordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const own = wordsAt(sheet, row, column);
  if (own !== "") return own;
  const merge = sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  return merge ? wordsAt(sheet, merge.top, merge.left) : "";
}

export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlank(valueAt(sheet, row, column));
}

/** The figure a cell shows, whether typed as text or as a number. */
export function readCell(sheet: SheetSnapshot, row: number, column: number, hint?: ColumnHint): Reading {
  const value = valueAt(sheet, row, column);
  if (typeof value === "number") return readTypedNumber(value, formatAt(sheet, row, column), hint);
  if (typeof value === "string") return readText(sheet, value, hint);
  const text = value === null ? "" : isCellError(value) ? value.error : String(value);
  // A formula whose result was never saved shows something unknown, which is no blank.
  const isEmpty = value === null && formulaAt(sheet, row, column) === null;
  return { ...readNumber("", hint), kind: isEmpty ? "empty" : "text", text };
}

function readText(sheet: SheetSnapshot, text: string, hint?: ColumnHint): Reading {
  const joined = englishThousands(sheet, joinedThousands(sheet, text));
  return joined === text ? readNumber(text, hint) : { ...readNumber(joined, hint), text };
}
