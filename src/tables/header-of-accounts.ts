import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { MAY_NAME } from "./may-name";
import { readCell, wordsAt } from "./printed-cell";

/** `425231`, `521211`: an account, as it is typed into a cell; an amount would have its thousands apart. */
export const ACCOUNT = /^[4-8][1-9]\d{4}$/;

/** `425131 (Umum)`. */
export const OPENS_WITH_ACCOUNT = /^[4-8][1-9]\d{4}\s+\W?[a-z]/i;

/** `Bulan | 425231 | 425232 | Jumlah`: two accounts or more behind a word, and none of the figures below is like them. */
export function areNamedByAccounts(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  const isAccount = (at: number) => (column: number) => ACCOUNT.test(wordsAt(sheet, at, column));
  const columns = Array.from({ length: right - left + 1 }, (_column, step) => left + step);
  const areBelow = (below: number) =>
    columns.filter((column) => isFigure(readCell(sheet, below, column))).length >= 2 && !columns.some(isAccount(below));
  return (
    MAY_NAME.test(wordsAt(sheet, row, left)) &&
    columns.filter(isAccount(row)).length >= 2 &&
    [row + 1, row + 2].every(areBelow)
  );
}

const KIND_OF_SPENDING = /^5[1-8]$/;

/** Rupiah of a kind of spending; a count may be `51` as well. */
const LEAST_SPENT = 1000;

/** `Versi | 51 | 52 | 53 | Jumlah`: what is spent on by the first digits of its account, in order, over amounts. */
export function areKindsOfSpending(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  const columns = Array.from({ length: right - left + 1 }, (_column, step) => left + step).filter(
    (column) => column > left && isFigure(readCell(sheet, row, column)),
  );
  const kinds = columns.map((column) => wordsAt(sheet, row, column));
  const isInOrder = kinds.every(
    (kind, at) => KIND_OF_SPENDING.test(kind) && (at === 0 || kind > (kinds[at - 1] ?? "")),
  );
  const isSpent = (column: number) =>
    [row + 1, row + 2].some((below) => {
      const reading = readCell(sheet, below, column);
      return isFigure(reading) && reading.value.gte(LEAST_SPENT);
    });
  return kinds[0] === "51" && isInOrder && MAY_NAME.test(wordsAt(sheet, row, left)) && columns.every(isSpent);
}
