import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { isYear } from "./header-levels";
import { isComputationHeader, isGroupHeader, LABEL_ROLES, MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import { holdsAccounts } from "./accounts-below";
import { isHeaderOverBlankCorner } from "./blank-corner";
import { isBlankAt, wordsAt } from "./printed-cell";
import { ACCOUNT, areKindsOfSpending, areNamedByAccounts, OPENS_WITH_ACCOUNT } from "./header-of-accounts";
import { MAY_NAME } from "./may-name";
import {
  CODE_WITH_NOUGHT,
  hasFiguresBelow,
  hasGradedRows,
  hasNumberedPlaces,
  hasRowsOfFigures,
  NUMBERED_PLACE,
  ROWS_LOOKED_AT,
} from "./rows-under-header";
import type { ColumnRole } from "./table";
import { isListWithTotal } from "./two-column-list";

/** `1.250`, `Rp. 7.506.200,-`, `54,93%`, `(3.118.000)`: a row that holds one is no header. */
const PRINTED_FIGURE = /^\(?\s*(rp\s*\.?\s*)?-?\d[\d.,\s]*(-|%)?\s*\)?$/i;

/** `e. | Dana Desa | - | -`, `Biaya Sita | Rp -`: a dash stands where a figure would. */
const NO_FIGURE = /^(?:rp\s*\.?\s*)?[-–—]+$/i;

const isYearNumber = (value: number) => value >= 1900 && value < 2100 && Number.isInteger(value);

/** Most rows of a table name one thing and count the rest, so that no text of them needs to be looked into. */
export function holdsTwoNames(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let names = 0;
  for (let column = left; column <= right && names < 2; column += 1) {
    const value = valueAt(sheet, row, column);
    if (value !== null && (typeof value !== "number" || isYearNumber(value))) names += 1;
  }
  return names === 2;
}

export function looksLikeHeader(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  if (!holdsTwoNames(sheet, row, left, right)) return false;
  const named: string[] = [];
  let filled = 0;
  let figures = 0;
  let accounts = 0;
  for (let column = left; column <= right; column += 1) {
    const value = valueAt(sheet, row, column);
    if (typeof value === "number") {
      filled += 1;
      if (!isYearNumber(value)) figures += 1;
      continue;
    }
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    filled += 1;
    if (ACCOUNT.test(words)) accounts += 1;
    else if (NO_FIGURE.test(words)) figures += 1;
    else if (PRINTED_FIGURE.test(words) && !isYear(words)) figures += 1;
    else if (MAY_NAME.test(words)) named.push(words);
  }
  if (accounts > 0 && !areNamedByAccounts(sheet, row, left, right)) figures += accounts;
  if (figures >= 2 && areKindsOfSpending(sheet, row, left, right)) figures = 0;
  if (named.length === 1 && figures === 0 && filled >= 3 && isHeaderOfYears(sheet, row, left, right)) return true;
  // Nearly every row of a sheet is told apart from a header by this alone.
  if (named.length < 2 || (figures > 0 && named.length * 2 < filled)) return false;
  const roles: ColumnRole[] = [];
  for (const words of named) {
    const role = roleOfHeader(words);
    if (role !== "lain" || isGroupHeader(words)) roles.push(role);
  }
  const has = (wanted: (role: ColumnRole) => boolean) => roles.some(wanted);
  // `No` beside a name opens a list, whatever the other columns are called.
  if (figures === 0 && has((role) => role === "nomor") && has((role) => LABEL_ROLES.has(role))) return true;
  // `Indikator | Formula | Hasil Perhitungan`: computations in words.
  if (figures === 0 && has((role) => LABEL_ROLES.has(role)) && named.some(isComputationHeader)) return true;
  // Whatever its columns are called: a list that opens with its number or its name and has figures below.
  const opens =
    opensList(named[0] ?? "") ||
    roleOfHeader(named[1] ?? "") === "uraian" ||
    holdsAccounts(sheet, row, left) ||
    holdsCodesBeforeWords(sheet, row, left);
  if (figures === 0 && opens && hasFiguresBelow(sheet, row, left, right, filled)) return true;
  if (figures === 0 && mayNameRows(sheet, row, left, named) && hasRowsOfFigures(sheet, row, left, right, filled))
    return true;
  // `Peringkat | Metode | 2022 | 2023`: what numbers the rows may be called anything.
  if (figures === 0 && countsRows(sheet, row, left) && hasRowsOfFigures(sheet, row, left + 1, right, filled - 1))
    return true;
  if (figures === 0 && numbersCodes(sheet, row, left) && hasRowsOfFigures(sheet, row, left + 1, right, filled - 1))
    return true;
  if (figures === 0 && NUMBERED_PLACE.test(named[0] ?? "") && hasNumberedPlaces(sheet, row, left, right, filled))
    return true;
  if (figures === 0 && hasGradedRows(sheet, row, left, right, named)) return true;
  if (figures === 0 && filled === named.length && isHeaderOverBlankCorner(sheet, row, left, right, named)) return true;
  if (figures === 0 && filled === 2 && isListWithTotal(sheet, row, left, right)) return true;
  const isMostlyKnown = roles.length * 2 >= filled && new Set(roles).size >= 2;
  return isMostlyKnown && has((role) => MEASURE_ROLES.has(role));
}

/** Longer words over the first column are a sentence. */
const LONGEST_NAME_OF_ROWS = 30;

/** `Kecamatan | L | P`: short words over the first column, and no figure in any of them. */
function mayNameRows(sheet: SheetSnapshot, row: number, left: number, named: string[]): boolean {
  const [first = ""] = named;
  return (
    first.length <= LONGEST_NAME_OF_ROWS &&
    wordsAt(sheet, row, left) === first &&
    !named.some((words) => !OPENS_WITH_ACCOUNT.test(words) && isFigure(readNumber(words)))
  );
}

const SHORT_CODE = /^[A-Z]{0,3}\.?\d{1,4}$/;

/** `BA | Kementerian/Lembaga`, and below `005 | Mahkamah Agung`: short codes, whatever they are called, each beside words. */
function holdsCodesBeforeWords(sheet: SheetSnapshot, row: number, left: number): boolean {
  if (isBlankAt(sheet, row, left) || isBlankAt(sheet, row, left + 1)) return false;
  const isCoded = (below: number) => {
    const words = wordsAt(sheet, below, left + 1);
    return SHORT_CODE.test(wordsAt(sheet, below, left)) && /[a-z]{3}/i.test(words) && !isFigure(readNumber(words));
  };
  const coded = Array.from({ length: ROWS_LOOKED_AT }, (_row, step) => row + 1 + step).filter(isCoded);
  return coded.length >= 2;
}

/** One and two stand below, beside words. */
function countsRows(sheet: SheetSnapshot, row: number, left: number): boolean {
  const words = wordsAt(sheet, row, left + 1);
  if (words === "" || words.length > LONGEST_NAME_OF_ROWS || roleOfHeader(wordsAt(sheet, row, left)) !== "lain")
    return false;
  for (let below = row + 1; below < row + ROWS_LOOKED_AT; below += 1) {
    const [first, second] = [wordsAt(sheet, below, left), wordsAt(sheet, below + 1, left)];
    if (first === "1" && second === "2") return MAY_NAME.test(wordsAt(sheet, below, left + 1));
  }
  return false;
}

/** `No | DIPA`, and below `1 | 025.01`, `2 | 025.03`: what is numbered is called by a code alone. */
function numbersCodes(sheet: SheetSnapshot, row: number, left: number): boolean {
  const isNumbered = (step: number) =>
    wordsAt(sheet, row + step, left) === String(step) && CODE_WITH_NOUGHT.test(wordsAt(sheet, row + step, left + 1));
  return roleOfHeader(wordsAt(sheet, row, left)) === "nomor" && isNumbered(1) && isNumbered(2);
}

/** `Keterangan | 2021 | 2022 | 2023`: one word and the years behind it, in order, over rows of figures. */
function isHeaderOfYears(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  const [first = "", ...others] = Array.from({ length: right - left + 1 }, (_cell, step) => {
    const value = valueAt(sheet, row, left + step);
    return typeof value === "number" ? String(value) : wordsAt(sheet, row, left + step);
  }).filter((words) => words !== "");
  const isInOrder = others.every((year, at) => isYear(year) && (at === 0 || Number(year) > Number(others[at - 1])));
  return !isYear(first) && isInOrder && hasRowsOfFigures(sheet, row, left, right, others.length + 1, true);
}

/** `No`, `Uraian`, `Jenis Perkara`: the first column of a list. */
function opensList(words: string): boolean {
  const role = roleOfHeader(words);
  return role === "nomor" || role === "uraian" || role === "kode" || role === "tahun" || /^(nama|jenis)\b/i.test(words);
}
