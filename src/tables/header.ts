import type { SheetSnapshot } from "../workbook/snapshot";
import { type ClosedUp, closedUp } from "./closed-up";
import { holdsFigures, holdsWords } from "./held-below";
import { columnsUnder } from "./header-columns";
import { isNextLevel, mergeAt } from "./header-levels";
import { LABEL_ROLES, roleOfHeader, squeeze } from "./lexicon";
import { isFigure } from "../numbers/reading";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import type { Column } from "./table";
import { holdsTwoNames, looksLikeHeader } from "./looks-like-header";
import { MAY_NAME } from "./may-name";

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

/** Over so many blank columns a name may be merged. */
const WIDEST_GAP = 3;

/**
 * `Program | | Anggaran | Keterangan`, the name merged over two columns of which one is blank: what names rows and is no
 * header by itself belongs to the columns behind it, where those name no rows.
 */
function withTheirNames(sheet: SheetSnapshot, row: number, found: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const segment of found) {
    const before = joined[joined.length - 1];
    const rolesOf = ([from, to]: [number, number]) =>
      Array.from({ length: to - from + 1 }, (_column, step) => roleOfHeader(wordsAt(sheet, row, from + step)));
    const namesRows = (each: [number, number]) => rolesOf(each).some((role) => LABEL_ROLES.has(role));
    const isOnlyNames = before && segment[0] - before[1] - 1 <= WIDEST_GAP && isOfNames(sheet, row, before);
    const isName =
      before &&
      ((namesRows(before) && !looksLikeHeader(sheet, row, ...before)) ||
        isOnlyNames ||
        isNameOverGap(sheet, row, before, segment));
    // `Kode | Anggaran` names no rows that `No | Kegiatan` has not named.
    const isNamed = isOnlyNames && rolesOf(segment).every((role) => role === "kode" || !LABEL_ROLES.has(role));
    if (isName && (isNamed || !namesRows(segment))) joined[joined.length - 1] = [before[0], segment[1]];
    else joined.push(segment);
  }
  return joined;
}

/** `No | Jenis Pelayanan`, `No | Kode | Kegiatan`, or nothing over the numbers: words below, nothing that a table could be of by itself. */
function isOfNames(sheet: SheetSnapshot, row: number, [from, to]: [number, number]): boolean {
  const first = wordsAt(sheet, row, from);
  const isNumber = roleOfHeader(first) === "nomor" || (first === "" && wordsAt(sheet, row + 1, from) === "1");
  const others = Array.from({ length: to - from }, (_column, step) => from + 1 + step);
  const isName = (column: number) =>
    roleOfHeader(wordsAt(sheet, row, column)) === "kode" || holdsWords(sheet, column, row + 1);
  return others.length > 0 && isNumber && others.every(isName);
}

/** `Rekapitulasi kategori | | Jumlah IKU | %`: one column of words, a blank one, and figures beside each of the words. */
function isNameOverGap(
  sheet: SheetSnapshot,
  row: number,
  name: [number, number],
  [from, to]: [number, number],
): boolean {
  const [at] = name;
  if (name[1] !== at || from !== at + 2 || !looksLikeHeader(sheet, row, at, to)) return false;
  const hasFigures = Array.from({ length: to - from + 1 }, (_column, step) => from + step).every((column) =>
    holdsFigures(sheet, column, row + 1),
  );
  return hasFigures && [row + 1, row + 2].every((below) => MAY_NAME.test(wordsAt(sheet, below, at)));
}

/** A row that repeats the header, as after a page break. */
export function repeatsHeader(sheet: SheetSnapshot, row: number, header: Header): boolean {
  return repeatedHeaderRows(sheet, row, header) > 0;
}

/** A page may repeat a header of several levels in one row: the lowest name of most columns stands in it. */
const LEAST_NAMED = 0.6;

/** How many rows repeat the header there; 0 where it does not stand again. */
export function repeatedHeaderRows(sheet: SheetSnapshot, row: number, header: Header): number {
  const { columns, top, bottom } = header;
  const isFirstLevel = repeatsLevel(sheet, row, header, top);
  if (!isFirstLevel && (bottom === top || !isNamedAgain(sheet, row, columns))) return 0;
  const closed = closedUp(sheet);
  if (!looksLikeHeader(closed.sheet, row, closed.closedOf(header.left), closed.closedOf(header.right))) return 0;
  if (!isFirstLevel) return 1;
  let rows = 1;
  const isWords = (each: number) => columns.every(({ index }) => !isFigure(readCell(sheet, each, index)));
  while (top + rows <= bottom && (mayRepeatLevel(sheet, row + rows, header, top + rows) || isWords(row + rows)))
    rows += 1;
  return rows;
}

/** Two words or more, and each as it stands in that row of the header. */
function repeatsLevel(sheet: SheetSnapshot, row: number, header: Header, level: number): boolean {
  const filled = header.columns.filter(({ index }) => !isBlankAt(sheet, row, index));
  return filled.length >= 2 && mayRepeatLevel(sheet, row, header, level);
}

function mayRepeatLevel(sheet: SheetSnapshot, row: number, { columns }: Header, level: number): boolean {
  return columns.every(({ index }) => {
    const words = wordsAt(sheet, row, index);
    return words === "" || words.toLowerCase() === wordsAt(sheet, level, index).toLowerCase();
  });
}

function isNamedAgain(sheet: SheetSnapshot, row: number, columns: Column[]): boolean {
  let named = 0;
  for (const { index, name } of columns) {
    const words = wordsAt(sheet, row, index);
    if (words === "") continue;
    if (squeeze(words) !== squeeze(name)) return false;
    named += 1;
  }
  return named >= 2 && named >= columns.length * LEAST_NAMED;
}

function bounds(sheet: SheetSnapshot) {
  const columns = sheet.values[0]?.length ?? 0;
  return { left: sheet.firstColumn, right: sheet.firstColumn + columns - 1 };
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
  return { top, bottom, left, right, columns: columnsUnder(sheet, { top, bottom, left, right }) };
}
