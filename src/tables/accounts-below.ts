import type { SheetSnapshot } from "../workbook/snapshot";
import { isBlankAt, wordsAt } from "./printed-cell";

/** `Akun`, `MAK`, `No. Rekening`: codes stand below it as often as names. */
const ACCOUNTS = /^\W*(akun|mak|kd|(no(mor)?\.?\s*)?rek(ening)?)\W*$/i;

/** `425231`, `5.1.02.01`, `BL.3247.QDE`. */
const CODE = /^(?=.*\d)(?:\d{3,}|[\dA-Z]{1,6}(?:\.[\dA-Z]{1,6})+)$/;

/** Rows below the header that are looked at. */
const REACH = 4;

/** The column is headed as one of accounts, holds nothing but codes, and the accounts are named beside it. */
export function holdsAccounts(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (!ACCOUNTS.test(wordsAt(sheet, row, column))) return false;
  let codes = 0;
  for (let below = row + 1; below <= row + REACH; below += 1) {
    if (isBlankAt(sheet, below, column)) continue;
    if (!CODE.test(wordsAt(sheet, below, column)) || !/[a-z]{3}/i.test(wordsAt(sheet, below, column + 1))) return false;
    codes += 1;
  }
  return codes >= 1;
}
