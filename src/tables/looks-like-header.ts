import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { isAgeRange, isYear } from "./header-levels";
import { isComputationHeader, isGroupHeader, LABEL_ROLES, MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import { holdsAccounts } from "./accounts-below";
import { isHeaderOverBlankCorner } from "./blank-corner";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import type { ColumnRole } from "./table";
import { isListWithTotal } from "./two-column-list";

/** `1.250`, `Rp. 7.506.200,-`, `54,93%`, `(3.118.000)`: a row that holds one is no header. */
const PRINTED_FIGURE = /^\(?\s*(rp\s*\.?\s*)?-?\d[\d.,\s]*(-|%)?\s*\)?$/i;

/** `e. | Dana Desa | - | -`: a dash stands where a figure would. */
const NO_FIGURE = /^[-–—]+$/;

/** Every header word has a letter or a percent sign. */
export const MAY_NAME = /[a-z%]/i;

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
  if (accounts > 0 && !areNames(sheet, row, left, right)) figures += accounts;
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

/** `425231`, `521211`: an account, as it is typed into a cell; an amount would have its thousands apart. */
const ACCOUNT = /^[4-8][1-9]\d{4}$/;

/** `425131 (Umum)`. */
const OPENS_WITH_ACCOUNT = /^[4-8][1-9]\d{4}\s+\W?[a-z]/i;

/** `Bulan | 425231 | 425232 | Jumlah`: two accounts or more behind a word, and none of the figures below is like them. */
function areNames(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
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
function areKindsOfSpending(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
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

/** `RW | Jumlah | Laki-laki | Perempuan`: places and classes that are called by a number. */
export const NUMBERED_PLACE =
  /^(rt|rw|rukun (warga|tetangga)|dusun|lingkungan|blok|tps|dapil|kelas|tingkat|angkatan)$/i;

const NAMES_VALUE = /^\W*(?:nilai|skor|indeks)\b/i;
const NAMES_CLASS = /^\W*(?:kategori|predikat|mutu|kriteria|status)\b/i;

/** `BUMD | Nilai kinerja | Kategori`: each row names something, gives its value and grades it, whatever it is called. */
function hasGradedRows(sheet: SheetSnapshot, row: number, left: number, right: number, named: string[]): boolean {
  if (
    named.length < 3 ||
    !named.some((words) => NAMES_VALUE.test(words)) ||
    !named.some((words) => NAMES_CLASS.test(words))
  )
    return false;
  const columns = Array.from({ length: right - left + 1 }, (_column, step) => left + step);
  const isGraded = (below: number) =>
    columns.every((column) => {
      const header = wordsAt(sheet, row, column);
      const isOfFigure = isFigure(readCell(sheet, below, column));
      if (NAMES_VALUE.test(header)) return isOfFigure;
      return NAMES_CLASS.test(header) || column === left
        ? !isOfFigure && MAY_NAME.test(wordsAt(sheet, below, column))
        : true;
    });
  return [row + 1, row + 2].every(isGraded);
}

/** Two of them one after the other, the rest of their rows figures. */
function hasNumberedPlaces(sheet: SheetSnapshot, row: number, left: number, right: number, named: number): boolean {
  const isPlace = (below: number) => {
    let figures = 0;
    for (let column = left + 1; column <= right; column += 1)
      if (isFigure(readCell(sheet, below, column))) figures += 1;
    return /^(\d{1,3}|[IVX]{1,4})$/.test(wordsAt(sheet, below, left)) && figures >= 2 && figures === named - 1;
  };
  return isPlace(row + 1) && isPlace(row + 2);
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

/** `025.01`: the nought before it says that nothing is counted. */
const CODE_WITH_NOUGHT = /^0\d{1,2}(?:\.\d{2,4})+$/;

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

/** Rows right under a header, its own lower levels and column numbers included, that are looked at for figures. */
export const ROWS_LOOKED_AT = 4;

/** `1.1 Indeks Ketahanan Diri Remaja`: a number and what it numbers, though `1.1 Indeks` by itself would be a figure. */
const NUMBERED_NAME = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+[a-z]{3,}\s+\(?[a-z]{3,}/i;

/** At least two columns and half of those that the header names hold figures, beside words or an age. */
function hasFiguresBelow(sheet: SheetSnapshot, row: number, left: number, right: number, named: number): boolean {
  if (named < 3) return false;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below += 1) {
    let figures = 0;
    let words = 0;
    for (let column = left; column <= right; column += 1) {
      if (isBlankAt(sheet, below, column)) continue;
      const printed = wordsAt(sheet, below, column);
      if (NUMBERED_NAME.test(printed) || !isFigure(readCell(sheet, below, column))) {
        if (MAY_NAME.test(printed) || isAgeRange(printed)) words += 1;
      } else figures += 1;
    }
    if (words > 0 && figures >= 2 && (figures + words) * 2 >= named) return true;
  }
  return false;
}

/** `Rupiah Murni`, `PNBP` name rows as often as columns; `Target`, `Realisasi` only those of a table on its side. */
const mayOpenRow = (role: ColumnRole) => role === "sumber-dana" || !MEASURE_ROLES.has(role);

/** `1 bulan`, `2 bulan`: for how long, which names a row though it is a figure. */
const LENGTH_OF_TIME = /^\d{1,3}\s*(?:hari|minggu|bulan|tahun|jam|menit)$/i;

/** `1.1`, `2.3` under `Kode`: what the row is called, though it reads as a figure. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/;

/**
 * Two rows below, one under the other, each opened by words, a year, an age, a length of time or a code and filled with
 * figures; one where it fills all. Under years a row may be a measure, `Target | 52.000 | 55.000`; under other words it is one of a table on its side.
 */
function hasRowsOfFigures(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  named: number,
  mayBeMeasures = false,
): boolean {
  if (named < 3) return false;
  const isCoded = roleOfHeader(wordsAt(sheet, row, left)) === "kode";
  let run = 0;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below += 1) {
    let figures = 0;
    for (let column = left + 1; column <= right; column += 1)
      if (isFigure(readCell(sheet, below, column))) figures += 1;
    // `Kabupaten A | DAK Fisik | …`, and below it blank, `Dana Desa | …`: of the same name.
    const isContinued = run > 0 && isBlankAt(sheet, below, left);
    const at = isContinued ? left + 1 : left;
    const opening = wordsAt(sheet, below, at);
    const isOpened =
      (mayBeMeasures || mayOpenRow(roleOfHeader(opening))) &&
      (isYear(opening) ||
        isAgeRange(opening) ||
        LENGTH_OF_TIME.test(opening) ||
        (isCoded && NUMBERED.test(opening)) ||
        CODE_WITH_NOUGHT.test(opening) ||
        NUMBERED_NAME.test(opening) ||
        (MAY_NAME.test(opening) && !isFigure(readCell(sheet, below, at))));
    run = isOpened && figures >= 2 && (figures + 1) * 2 >= named ? run + 1 : 0;
    if (run === 2 || (run === 1 && below === row + 1 && figures === named - 1)) return true;
  }
  return false;
}
