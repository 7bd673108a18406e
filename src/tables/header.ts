import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { type ClosedUp, closedUp } from "./closed-up";
import { isAgeRange, isNextLevel, isYear, mergeAt } from "./header-levels";
import {
  isChangeUnder,
  isComputationHeader,
  isGroupHeader,
  isPercentUnder,
  isUnitOnly,
  LABEL_ROLES,
  MEASURE_ROLES,
  roleOfHeader,
} from "./lexicon";
import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import type { Column, ColumnRole } from "./table";
import { isListWithTotal } from "./two-column-list";

/** The rows and columns that a header occupies, and the columns it names. */
export interface Header {
  top: number;
  bottom: number;
  left: number;
  right: number;
  columns: Column[];
}

/** More levels than this have not been seen in a report; it stops a list of words from being read as a header. */
const MOST_LEVELS = 3;

/** `1.250`, `Rp. 7.506.200,-`, `54,93%`, `(3.118.000)`: a row that holds one is no header. */
const PRINTED_FIGURE = /^\(?\s*(rp\s*\.?\s*)?-?\d[\d.,\s]*(-|%)?\s*\)?$/i;

/** Every header word has a letter or a percent sign. */
const MAY_NAME = /[a-z%]/i;

const isYearNumber = (value: number) => value >= 1900 && value < 2100 && Number.isInteger(value);

/** The headers that begin in this row: one for each table that stands side by side. */
export function findHeaders(sheet: SheetSnapshot, row: number): Header[] {
  const closed = closedUp(sheet);
  const headers = headersIn(closed.sheet, row);
  return closed.sheet === sheet ? headers : headers.map((header) => opened(header, closed));
}

/** The header where the sheet shows it. */
const opened = (header: Header, { columnOf }: ClosedUp): Header => ({
  ...header,
  left: columnOf(header.left),
  right: columnOf(header.right),
  columns: header.columns.map((column) => ({ ...column, index: columnOf(column.index) })),
});

function headersIn(sheet: SheetSnapshot, row: number): Header[] {
  const { left: edge, right } = bounds(sheet);
  if (!holdsTwoNames(sheet, row, edge, right)) return [];
  const left = firstOccupied(sheet, row, edge, right);
  if (!looksLikeHeader(sheet, row, left, right)) return [];
  return withTheirNames(sheet, row, segments(sheet, row, left, right))
    .filter(([from, to]) => looksLikeHeader(sheet, row, from, to))
    .map(([from, to]) => buildHeader(sheet, row, from, to));
}

/**
 * `Program | | Anggaran | Keterangan`, the name merged over two columns of which one is blank: what names rows and is no
 * header by itself belongs to the columns behind it, where those name no rows.
 */
function withTheirNames(sheet: SheetSnapshot, row: number, found: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const segment of found) {
    const before = joined[joined.length - 1];
    const namesRows = ([from, to]: [number, number]) =>
      Array.from({ length: to - from + 1 }, (_column, step) => roleOfHeader(wordsAt(sheet, row, from + step))).some(
        (role) => LABEL_ROLES.has(role),
      );
    const isName =
      before &&
      ((namesRows(before) && !looksLikeHeader(sheet, row, ...before)) ||
        (segment[0] === before[1] + 2 && isOfNames(sheet, row, before)));
    if (isName && !namesRows(segment)) joined[joined.length - 1] = [before[0], segment[1]];
    else joined.push(segment);
  }
  return joined;
}

/** `No | Jenis Pelayanan`: a number and words below, nothing that a table could be of by itself. */
function isOfNames(sheet: SheetSnapshot, row: number, [from, to]: [number, number]): boolean {
  return to === from + 1 && roleOfHeader(wordsAt(sheet, row, from)) === "nomor" && holdsWords(sheet, to, row + 1);
}

/** A row that repeats the header, as after a page break. */
export function repeatsHeader(sheet: SheetSnapshot, row: number, header: Header): boolean {
  let filled = 0;
  for (const { index } of header.columns) {
    const words = wordsAt(sheet, row, index);
    if (words === "") continue;
    if (words.toLowerCase() !== wordsAt(sheet, header.top, index).toLowerCase()) return false;
    filled += 1;
  }
  const closed = closedUp(sheet);
  return filled >= 2 && looksLikeHeader(closed.sheet, row, closed.closedOf(header.left), closed.closedOf(header.right));
}

function bounds(sheet: SheetSnapshot) {
  const columns = sheet.values[0]?.length ?? 0;
  return { left: sheet.firstColumn, right: sheet.firstColumn + columns - 1 };
}

/** Most rows of a table name one thing and count the rest, so that no text of them needs to be looked into. */
function holdsTwoNames(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let names = 0;
  for (let column = left; column <= right && names < 2; column += 1) {
    const value = valueAt(sheet, row, column);
    if (value !== null && (typeof value !== "number" || isYearNumber(value))) names += 1;
  }
  return names === 2;
}

function looksLikeHeader(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  if (!holdsTwoNames(sheet, row, left, right)) return false;
  const named: string[] = [];
  let filled = 0;
  let figures = 0;
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
    if (PRINTED_FIGURE.test(words) && !isYear(words)) figures += 1;
    else if (MAY_NAME.test(words)) named.push(words);
  }
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
  const opens = opensList(named[0] ?? "") || roleOfHeader(named[1] ?? "") === "uraian";
  if (figures === 0 && opens && hasFiguresBelow(sheet, row, left, right, filled)) return true;
  if (figures === 0 && mayNameRows(sheet, row, left, named) && hasRowsOfFigures(sheet, row, left, right, filled))
    return true;
  // `Peringkat | Metode | 2022 | 2023`: what numbers the rows may be called anything.
  if (figures === 0 && countsRows(sheet, row, left) && hasRowsOfFigures(sheet, row, left + 1, right, filled - 1))
    return true;
  if (figures === 0 && NUMBERED_PLACE.test(named[0] ?? "") && hasNumberedPlaces(sheet, row, left, right, filled))
    return true;
  if (figures === 0 && filled === 2 && isListWithTotal(sheet, row, left, right)) return true;
  const isMostlyKnown = roles.length * 2 >= filled && new Set(roles).size >= 2;
  return isMostlyKnown && has((role) => MEASURE_ROLES.has(role));
}

/** `RW | Jumlah | Laki-laki | Perempuan`: places and classes that are called by a number. */
const NUMBERED_PLACE = /^(rt|rw|rukun (warga|tetangga)|dusun|lingkungan|blok|tps|dapil|kelas|tingkat|angkatan)$/i;

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
    !named.some((words) => isFigure(readNumber(words)))
  );
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
const ROWS_LOOKED_AT = 4;

/** At least two columns and half of those that the header names hold figures, beside words. */
function hasFiguresBelow(sheet: SheetSnapshot, row: number, left: number, right: number, named: number): boolean {
  if (named < 3) return false;
  for (let below = row + 1; below <= row + ROWS_LOOKED_AT; below += 1) {
    let figures = 0;
    let words = 0;
    for (let column = left; column <= right; column += 1) {
      if (isBlankAt(sheet, below, column)) continue;
      if (isFigure(readCell(sheet, below, column))) figures += 1;
      else if (MAY_NAME.test(wordsAt(sheet, below, column))) words += 1;
    }
    if (words > 0 && figures >= 2 && (figures + words) * 2 >= named) return true;
  }
  return false;
}

/**
 * Two rows below, one under the other, each opened by words, a year or an age and filled with figures; one where it fills
 * all. Under years a row may be a measure, `Target | 52.000 | 55.000`; under other words it is one of a table on its side.
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
      (mayBeMeasures || !MEASURE_ROLES.has(roleOfHeader(opening))) &&
      (isYear(opening) || isAgeRange(opening) || (MAY_NAME.test(opening) && !isFigure(readCell(sheet, below, at))));
    run = isOpened && figures >= 2 && (figures + 1) * 2 >= named ? run + 1 : 0;
    if (run === 2 || (run === 1 && below === row + 1 && figures === named - 1)) return true;
  }
  return false;
}

/** Splits a header row where a column is blank in the header and below it. */
function segments(sheet: SheetSnapshot, row: number, left: number, right: number): [number, number][] {
  const found: [number, number][] = [];
  let start: number | null = null;
  for (let column = left; column <= right + 1; column += 1) {
    const occupied = column <= right && isOccupied(sheet, row, column);
    if (occupied && start === null) start = column;
    if (!occupied && start !== null) {
      found.push([start, column - 1]);
      start = null;
    }
  }
  return found;
}

/** A table may stand away from the edge of its sheet, under a title that begins there. */
function firstOccupied(sheet: SheetSnapshot, row: number, edge: number, right: number): number {
  let left = edge;
  while (left < right && !isOccupied(sheet, row, left)) left += 1;
  return left;
}

function isOccupied(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (mergeAt(sheet, row, column)) return true;
  for (let below = row; below < row + 6; below += 1) {
    if (!isBlankAt(sheet, below, column)) return true;
  }
  return false;
}

function buildHeader(sheet: SheetSnapshot, top: number, left: number, right: number): Header {
  let bottom = top;
  while (bottom - top + 1 < MOST_LEVELS && isNextLevel(sheet, top, bottom + 1, left, right)) bottom += 1;
  const columns: Column[] = [];
  for (let index = left; index <= right; index += 1) columns.push(buildColumn(sheet, top, bottom, left, index));
  return {
    top,
    bottom,
    left,
    right,
    columns: withLabelColumn(
      sheet,
      columns.map((column) => withoutSecondNumber(sheet, spelledOut(column, columns), columns, bottom)),
      bottom,
    ),
  };
}

/** `T | R | %` under one header: target and realisasi by their initials. */
function spelledOut(column: Column, columns: Column[]): Column {
  const beside = columns.filter((other) => other.parent !== "" && other.parent === column.parent);
  const isTriple = ["T", "R", "%"].every((name) => beside.some((other) => other.name === name));
  if (!isTriple) return column;
  if (column.name === "T") return { ...column, role: "target" };
  return column.name === "R" ? { ...column, role: "realisasi" } : column;
}

/** `Kabul | Tolak | NO | Cabut`: behind the numbers of the rows a column of that name counts what is called so. */
function withoutSecondNumber(sheet: SheetSnapshot, column: Column, columns: Column[], bottom: number): Column {
  const first = columns.find(({ role }) => role === "nomor");
  if (column.role !== "nomor" || !first || first.index === column.index) return column;
  const isNumbering =
    wordsAt(sheet, bottom + 1, column.index) === "1" && wordsAt(sheet, bottom + 2, column.index) === "2";
  return isNumbering || !holdsFigures(sheet, column.index, bottom + 1) ? column : { ...column, role: "lain" };
}

/** A table without a known name column is labelled by its first column of words: `Kecamatan`, `Komponen yang Dinilai`. */
function withLabelColumn(sheet: SheetSnapshot, named: Column[], bottom: number): Column[] {
  // `Sasaran | Capaian` over people: what holds figures labels nothing, where another column holds the words.
  const isCount = (column: Column) => column.role === "uraian" && holdsFigures(sheet, column.index, bottom + 1);
  const hasOtherLabel = named.some(
    (column) =>
      !isCount(column) &&
      (column.role === "uraian" || (column.role === "lain" && holdsWords(sheet, column.index, bottom + 1))),
  );
  const columns = hasOtherLabel
    ? named.map((column): Column => (isCount(column) ? { ...column, role: "lain" } : column))
    : named;
  if (columns.some((column) => column.role === "uraian")) return columns;
  const label =
    columns.find(
      (column) => column.role === "lain" && column.name !== "" && holdsWords(sheet, column.index, bottom + 1),
    ) ?? columns.slice(0, 1).find(({ role, name }) => role === "lain" && NUMBERED_PLACE.test(name));
  return columns.map((column) => (column === label ? { ...column, role: "uraian" } : column));
}

function holdsFigures(sheet: SheetSnapshot, column: number, from: number): boolean {
  const below = Array.from({ length: ROWS_LOOKED_AT }, (_row, step) => readCell(sheet, from + step, column));
  const filled = below.filter(({ kind }) => kind !== "empty");
  return filled.length > 0 && filled.every(isFigure);
}

function holdsWords(sheet: SheetSnapshot, column: number, from: number): boolean {
  const below = Array.from({ length: ROWS_LOOKED_AT }, (_row, step) => wordsAt(sheet, from + step, column)).filter(
    (words) => words !== "",
  );
  const named = below.filter((words) => /[a-z]{2}/i.test(words) && !isFigure(readNumber(words)));
  return named.length > 0 && named.length * 2 > below.length;
}

/** `Capaian terhadap / Target 2024 (%)`: what was reached of the target, not the target. */
const REACHED_OF =
  /\b(capaian|pencapaian|ketercapaian|realisasi|kemajuan)\b.*\b(terhadap|thd|dari|atas|dibanding(kan)?)\b/i;

const isReachedOf = (parent: string, own: ColumnRole) => own === "target" && REACHED_OF.test(parent);

const SPENDING = /^\W*((progres|kemajuan|realisasi|serapan|penyerapan)\s+)?keuangan\W*$/i;

function buildColumn(sheet: SheetSnapshot, top: number, bottom: number, left: number, index: number): Column {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const words = headerWords(sheet, row, bottom, left, index);
    if (words !== "" && words !== levels[levels.length - 1]) levels.push(words);
  }
  const name = levels[levels.length - 1] ?? "";
  const own = roleOfHeader(name);
  const above = levels[levels.length - 2] ?? "";
  // `Progres Keuangan / Rp ribu`: what was spent.
  const isSpending = SPENDING.test(above) && /^\W*(rp|rupiah)\b/i.test(name);
  const parent = levels.length < 2 ? "lain" : isSpending ? "realisasi" : roleOfHeader(above);
  // `TARGET KINERJA / 2025` is a target, `Realisasi / Rp` and `Realisasi / Jumlah` a realisasi; `KLIEN / L` stays what it is.
  const takesParent =
    MEASURE_ROLES.has(parent) && (isUnitOnly(name) || (own === "lain" && /^(\d{1,2}|(19|20)\d\d)$/.test(name)));
  const parentName = levels[levels.length - 2] ?? "";
  const role = isReachedOf(parentName, own)
    ? "capaian"
    : isPercentUnder(parentName, own)
      ? "persen"
      : isChangeUnder(parentName, own)
        ? "lain"
        : takesParent
          ? parent
          : own;
  return { index, role, header: levels.join(" / "), name, parent: parentName };
}

/** The words over a column in one header row; a wide header counts for every column under it. */
function headerWords(sheet: SheetSnapshot, row: number, bottom: number, left: number, column: number): string {
  const own = wordsAt(sheet, row, column);
  if (own !== "") return own;
  const merge = mergeAt(sheet, row, column);
  if (merge) return wordsAt(sheet, merge.top, merge.left);
  if (row === bottom || wordsAt(sheet, row + 1, column) === "") return "";
  for (let before = column - 1; before >= left; before -= 1) {
    const words = wordsAt(sheet, row, before);
    if (words !== "") return words;
  }
  return "";
}
