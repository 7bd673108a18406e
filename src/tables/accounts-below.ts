import type { SheetSnapshot } from "../workbook/snapshot";
import { isBlankAt, wordsAt } from "./printed-cell";

/** `Akun`, `MAK`, `No. Rekening`: codes stand below it as often as names. */
const ACCOUNTS = /^\W*(akun|mak|kd|(no(mor)?\.?\s*)?rek(ening)?)\W*$/i;

/** `425231`, `5.1.02.01`, `BL.3247.QDE`. */
const CODE = /^(?=.*\d)(?:\d{3,}|[\dA-Z]{1,6}(?:\.[\dA-Z]{1,6})+)$/;

/** `51`, `5.1`: the first digits of the accounts below it. */
const KIND_OF_ACCOUNT = /^\d(?:\.?\d)?$/;

/** The name of a column over nothing but codes of accounts. */
export const namesAccounts = (header: string, cells: readonly string[]): boolean =>
  ACCOUNTS.test(header) &&
  cells.some((words) => CODE.test(words)) &&
  cells.every((words) => CODE.test(words) || KIND_OF_ACCOUNT.test(words));

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

/** `4.1.`, `4.1.2`. */
const LEVEL = /^\d{1,3}(\.\d{1,3})*\.?$/;

const FEWEST_NESTED = 2;

/**
 * `Uraian` over two columns, and below it `4.1.` beside `Pendapatan Transfer`: the codes stand before the names. A heading
 * among them (`4. PENDAPATAN`) may begin in the column of the codes.
 */
export function holdsCodesOfNames(sheet: SheetSnapshot, row: number, column: number): boolean {
  const above = wordsAt(sheet, row, column + 1);
  if (above !== "" && above !== wordsAt(sheet, row, column)) return false;
  let nested = 0;
  for (let below = row + 1; below <= row + REACH * 2; below += 1) {
    const code = wordsAt(sheet, below, column);
    const name = wordsAt(sheet, below, column + 1);
    if (code === "" || name === "") continue;
    if (!LEVEL.test(code) || !/[a-z]{3}/i.test(name)) return false;
    if (/\.\d/.test(code)) nested += 1;
  }
  return nested >= FEWEST_NESTED;
}
