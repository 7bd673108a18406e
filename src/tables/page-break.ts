import type { SheetSnapshot } from "../workbook/snapshot";
import { type Header, repeatsHeader } from "./header";
import { squeeze } from "./lexicon";
import { isBlankAt, wordsAt } from "./printed-cell";

/** Rows between the last row of a page and the header of the next: blank ones, the page number, the title again. */
const MOST_ROWS_BETWEEN = 8;

/** Lines of the title that a page may repeat. */
const TITLE_REACH = 8;

/** `Halaman 2`, `Hal. 2 dari 8`, `- 2 -`, `Lanjutan Tabel 3.2`, `Tabel 3.2 (lanjutan)`. */
const PAGE_MARK =
  /^\W*(?:(?:halaman|hal|page|lembar)\.?\s*(?:ke)?\s*[:-]?\s*\d{1,4}(?:\s*(?:\/|dari|of)\s*\d{1,4})?|\d{1,4}\s*(?:\/|dari)\s*\d{1,4}|[-–]\s*\d{1,4}\s*[-–])\W*$|\b(?:lanjutan|sambungan)\b/i;

/**
 * The row in which the header stands again after the end of a page, where nothing but the number of the page and the
 * title stand between. A header that follows another name begins a table of its own.
 */
export function headerAfterPageBreak(sheet: SheetSnapshot, row: number, header: Header): number | null {
  const last = sheet.firstRow + sheet.values.length - 1;
  let isMarked = false;
  for (let below = row; below <= Math.min(last, row + MOST_ROWS_BETWEEN); below += 1) {
    const words = header.columns.map(({ index }) => wordsAt(sheet, below, index)).filter((text) => text !== "");
    if (words.length === 0) continue;
    if (isMarked && repeatsHeader(sheet, below, header)) return below;
    if (words.length === 1 && PAGE_MARK.test(words[0] ?? "")) isMarked = true;
    else if (!words.every((text) => repeatsTitle(sheet, text, header))) return null;
  }
  return null;
}

/** A single text and nothing else: only such a row may tell the page. */
export function mayTellPage(sheet: SheetSnapshot, row: number, header: Header): boolean {
  let only: number | null = null;
  for (const { index } of header.columns) {
    if (isBlankAt(sheet, row, index)) continue;
    // Nearly every row has more than one filled cell and is told apart by the second.
    if (only !== null) return false;
    only = index;
  }
  return only !== null && PAGE_MARK.test(wordsAt(sheet, row, only));
}

/** The title of the table, or a line of it, once more. */
export function repeatsTitle(sheet: SheetSnapshot, words: string, { top, columns }: Header): boolean {
  for (let row = top - 1; row >= Math.max(sheet.firstRow, top - TITLE_REACH); row -= 1)
    if (columns.some(({ index }) => squeeze(wordsAt(sheet, row, index)) === squeeze(words))) return true;
  return false;
}
