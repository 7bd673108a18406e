import type { CellRange } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { isGroupHeader, isUnitOnly, LABEL_ROLES, MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { isBlankAt, wordsAt } from "./printed-cell";
import type { Column, ColumnRole } from "./table";

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

const isYear = (text: string) => /^(19|20)\d\d$/.test(text);

/** The headers that begin in this row: one for each table that stands side by side. */
export function findHeaders(sheet: SheetSnapshot, row: number): Header[] {
  const { left, right } = bounds(sheet);
  if (!looksLikeHeader(sheet, row, left, right)) return [];
  return segments(sheet, row, left, right)
    .filter(([from, to]) => looksLikeHeader(sheet, row, from, to))
    .map(([from, to]) => buildHeader(sheet, row, from, to));
}

/** A row that repeats the header, as after a page break. */
export function repeatsHeader(sheet: SheetSnapshot, row: number, header: Header): boolean {
  const filled = header.columns.filter((column) => wordsAt(sheet, row, column.index) !== "");
  const repeats = filled.every(
    ({ index }) => wordsAt(sheet, row, index).toLowerCase() === wordsAt(sheet, header.top, index).toLowerCase(),
  );
  return repeats && filled.length >= 2 && looksLikeHeader(sheet, row, header.left, header.right);
}

function bounds(sheet: SheetSnapshot) {
  const columns = sheet.values[0]?.length ?? 0;
  return { left: sheet.firstColumn, right: sheet.firstColumn + columns - 1 };
}

function looksLikeHeader(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  const roles: ColumnRole[] = [];
  let filled = 0;
  let figures = 0;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    filled += 1;
    if (/^[\d.,\s]+$/.test(words) && !isYear(words)) figures += 1;
    const role = roleOfHeader(words);
    if (role !== "lain" || isGroupHeader(words)) roles.push(role);
  }
  const has = (wanted: (role: ColumnRole) => boolean) => roles.some(wanted);
  // `No` beside a name opens a list, whatever the other columns are called.
  if (figures === 0 && has((role) => role === "nomor") && has((role) => LABEL_ROLES.has(role))) return true;
  const isMostlyKnown = roles.length * 2 >= filled && new Set(roles).size >= 2;
  return isMostlyKnown && has((role) => MEASURE_ROLES.has(role));
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

function isOccupied(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (mergeAt(sheet, row, column)) return true;
  for (let below = row; below < row + 6; below += 1) {
    if (!isBlankAt(sheet, below, column)) return true;
  }
  return false;
}

function mergeAt(sheet: SheetSnapshot, row: number, column: number): CellRange | undefined {
  return sheet.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

function buildHeader(sheet: SheetSnapshot, top: number, left: number, right: number): Header {
  let bottom = top;
  while (bottom - top + 1 < MOST_LEVELS && isNextLevel(sheet, top, bottom + 1, left, right)) bottom += 1;
  const columns: Column[] = [];
  for (let index = left; index <= right; index += 1) columns.push(buildColumn(sheet, top, bottom, left, index));
  return { top, bottom, left, right, columns };
}

/** A lower level names parts of the level above: label columns stay blank and nothing in it is a figure. */
function isNextLevel(sheet: SheetSnapshot, top: number, row: number, left: number, right: number): boolean {
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    const words = wordsAt(sheet, row, column);
    if (words === "") continue;
    const above = roleOfHeader(wordsAt(sheet, top, column));
    const isVerticalMerge = (mergeAt(sheet, row, column)?.top ?? row) < row;
    if (isVerticalMerge) continue;
    const isUnder = isUnderGroup(sheet, top, row, column);
    if ((LABEL_ROLES.has(above) || above === "nomor") && !isUnder) return false;
    if (roleOfHeader(words) === "lain" && !isYear(words) && (/\d/.test(words) || words.length > 30)) return false;
    if (!isUnder) return false;
    filled += 1;
  }
  return filled > 0;
}

/** True where the cell above is part of a wider header: merged, blank, or followed by a blank that it spans. */
function isUnderGroup(sheet: SheetSnapshot, top: number, row: number, column: number): boolean {
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = mergeAt(sheet, above, column);
    if (merge && merge.right > merge.left) return true;
    if (wordsAt(sheet, above, column) === "" || wordsAt(sheet, above, column + 1) === "") return true;
  }
  return false;
}

function buildColumn(sheet: SheetSnapshot, top: number, bottom: number, left: number, index: number): Column {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const words = headerWords(sheet, row, bottom, left, index);
    if (words !== "" && words !== levels[levels.length - 1]) levels.push(words);
  }
  const name = levels[levels.length - 1] ?? "";
  const own = roleOfHeader(name);
  const parent = levels.length > 1 ? roleOfHeader(levels[levels.length - 2] ?? "") : "lain";
  // `TARGET KINERJA / 2025` is a target, `Realisasi / Rp` and `Realisasi / Jumlah` a realisasi; `KLIEN / L` stays what it is.
  const takesParent = MEASURE_ROLES.has(parent) && (isUnitOnly(name) || (own === "lain" && isYear(name)));
  const parentName = levels[levels.length - 2] ?? "";
  return { index, role: takesParent ? parent : own, header: levels.join(" / "), name, parent: parentName };
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
