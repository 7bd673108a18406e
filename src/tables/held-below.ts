import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { ROWS_LOOKED_AT } from "./rows-under-header";
import { readCell, wordsAt } from "./printed-cell";

/** `1.1 Persentase dokumen terbit`, `5.2 Nilai kinerja anggaran`: a name of several words behind its code, and no figure with its unit. */
export const isCodedName = (words: string): boolean =>
  /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+\p{L}[\p{L}/-]+\s+.*\p{L}{2}/u.test(words);

/** The first rows below a header hold nothing but figures in this column. */
export function holdsFigures(sheet: SheetSnapshot, column: number, from: number): boolean {
  const below = Array.from({ length: ROWS_LOOKED_AT }, (_row, step) => readCell(sheet, from + step, column));
  const filled = below.filter(({ kind }) => kind !== "empty");
  return filled.length > 0 && filled.every((each) => isFigure(each) && !isCodedName(each.text));
}

/** Most of what they hold in it are words. */
export function holdsWords(sheet: SheetSnapshot, column: number, from: number): boolean {
  const below = Array.from({ length: ROWS_LOOKED_AT }, (_row, step) => wordsAt(sheet, from + step, column)).filter(
    (words) => words !== "",
  );
  const named = below.filter((words) => /[a-z]{2}/i.test(words) && !isFigure(readNumber(words)));
  return named.length > 0 && named.length * 2 > below.length;
}
