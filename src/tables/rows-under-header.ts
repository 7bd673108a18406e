import { isFigure } from "../numbers/reading";
import type { SheetSnapshot } from "../workbook/snapshot";
import { isAgeRange, isYear } from "./header-levels";
import { MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { MAY_NAME } from "./may-name";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import { rowsLookedAt } from "./rows-of-dashes";
import type { ColumnRole } from "./table";

/** `RW | Jumlah | Laki-laki | Perempuan`: places and classes that are called by a number. */
export const NUMBERED_PLACE =
  /^(rt|rw|rukun (warga|tetangga)|dusun|lingkungan|blok|tps|dapil|kelas|tingkat|angkatan)$/i;

/** Two of them one after the other, the rest of their rows figures. */
export function hasNumberedPlaces(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  named: number,
): boolean {
  const isPlace = (below: number) => {
    let figures = 0;
    for (let column = left + 1; column <= right; column += 1)
      if (isFigure(readCell(sheet, below, column))) figures += 1;
    return /^(\d{1,3}|[IVX]{1,4})$/.test(wordsAt(sheet, below, left)) && figures >= 2 && figures === named - 1;
  };
  return isPlace(row + 1) && isPlace(row + 2);
}

const NAMES_VALUE = /^\W*(?:nilai|skor|indeks)\b/i;
const NAMES_CLASS = /^\W*(?:kategori|predikat|mutu|kriteria|status)\b/i;

/** `BUMD | Nilai kinerja | Kategori`: each row names something, gives its value and grades it, whatever it is called. */
export function hasGradedRows(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  named: string[],
): boolean {
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

/** `025.01`: the nought before it says that nothing is counted. */
export const CODE_WITH_NOUGHT = /^0\d{1,2}(?:\.\d{2,4})+$/;

/** Rows right under a header, its own lower levels and column numbers included, that are looked at for figures. */
export const ROWS_LOOKED_AT = 4;

/** `1.1 Indeks Ketahanan Diri Remaja`: a number and what it numbers, though `1.1 Indeks` by itself would be a figure. */
const NUMBERED_NAME = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+[a-z]{3,}\s+\(?[a-z]{3,}/i;

/** At least two columns and half of those that the header names hold figures, beside words or an age. */
export function hasFiguresBelow(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
  named: number,
): boolean {
  if (named < 3) return false;
  for (const below of rowsLookedAt(sheet, row, left, right, ROWS_LOOKED_AT)) {
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
export function hasRowsOfFigures(
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
