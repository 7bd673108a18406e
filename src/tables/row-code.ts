import { formatAt, type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { LABEL_ROLES } from "./lexicon";
import { wordsAt } from "./printed-cell";
import type { Column, Row, Table } from "./table";

/** The parts of a budget code, the same in every spelling: `5.1.2`, `5 . 1 . 02` and `5.1.02` are `5`, `1`, `2`. */
export type RowCode = string[];

const SEPARATORS = /[.\s/-]+/;

/** In a column for codes nearly everything is one; elsewhere `1.2` may be a figure and `A` a word. */
const IN_CODE_COLUMN = /^([0-9]{1,8}|[A-Z]{1,4}|[a-z]|[A-Z]?\d{1,3}[A-Z]?)$/;
const ANYWHERE = /^(\d{2,6}|[A-Z]{1,3})$/;

/** A quick look at words: nearly all begin with neither a code nor with capitals alone. */
const MAY_HOLD_CODE = /^(\d|[A-Z][A-Z\d.\s/-]*$)/;

const withoutZeros = (part: string) => (/^\d+$/.test(part) ? part.replace(/^0+(?=\d)/, "") : part.toUpperCase());

function partsOf(text: string, allowed: RegExp): RowCode | null {
  const parts = text.split(SEPARATORS).filter(Boolean);
  return parts.length > 0 && parts.every((part) => allowed.test(part)) ? parts.map(withoutZeros) : null;
}

/** `5.1.02.01 Belanja Barang`: the code stands before the words. */
function codeBeforeWords(text: string): RowCode | null {
  const code = /^(\d{1,4}(?:\s?\.\s?\d{1,4})+)\.?\s+[^\d\s.,]/.exec(text)?.[1];
  return code ? partsOf(code, IN_CODE_COLUMN) : null;
}

const codesOf = new WeakMap<Table, ReadonlyMap<Row, RowCode>>();

/** The code of every row that has one, read from as many columns as it is spread over; read once a table. */
export function rowCodes(table: Table): ReadonlyMap<Row, RowCode> {
  let codes = codesOf.get(table);
  if (!codes) codesOf.set(table, (codes = readRowCodes(table)));
  return codes;
}

function readRowCodes(table: Table): Map<Row, RowCode> {
  const columns = codeColumns(table);
  const codes = new Map<Row, RowCode>();
  /** What the last rows left in each code column: a row that fills only a later one stands under them. */
  let open: (RowCode | null)[] = columns.map(() => null);
  const labels = table.columns.filter(
    (column) => LABEL_ROLES.has(column.role) && column.role !== "tahun" && !columns.includes(column),
  );
  for (const row of table.rows) {
    if (row.kind !== "data" && row.kind !== "kelompok") continue;
    if (columns.length === 0) {
      const code = codeInLabels(table, row, labels);
      if (code) codes.set(row, code);
      continue;
    }
    const cells = columns.map((column) => codeAt(table.sheet, row.index, column.index));
    const own = cells.map((cell) => partsOf(cell, IN_CODE_COLUMN));
    const isCode = cells.every((cell, index) => cell === "" || own[index] !== null);
    if (!isCode || own.every((parts) => parts === null)) {
      const code = codeInLabels(table, row, labels);
      if (code) codes.set(row, code);
      continue;
    }
    const first = own.findIndex((parts) => parts !== null);
    const before = open.slice(0, first);
    const inherited = before.flatMap((parts) => parts ?? []);
    const repeats = isFullCode(own[first] ?? [], inherited);
    codes.set(row, [...(repeats ? [] : inherited), ...own.flatMap((parts) => parts ?? [])]);
    open = own.map((parts, index) => (index < first ? (repeats ? null : (open[index] ?? null)) : parts));
    if (repeats) open = spread(own[first] ?? [], open, first);
  }
  return codes;
}

/** Of `994.001` Excel makes an amount and goes on to show it so. */
function codeAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  const isGrouped = typeof value === "number" && value >= 1000 && formatAt(sheet, row, column).startsWith("#,##0");
  return isGrouped ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ".") : wordsAt(sheet, row, column);
}

/** True where the cell prints the whole code again, `5.1.02` in the third column behind `5` and `5.1`. */
function isFullCode(parts: RowCode, inherited: RowCode): boolean {
  return inherited.length > 0 && parts.length > inherited.length && inherited.every((part, at) => part === parts[at]);
}

/** A whole code printed in a later column counts as if its beginning stood in the first. */
function spread(parts: RowCode, open: (RowCode | null)[], at: number): (RowCode | null)[] {
  return open.map((each, index) => (index === at ? parts.slice(-1) : index === 0 ? parts.slice(0, -1) : each));
}

const codeColumnsOf = new WeakMap<Table, Column[]>();

/** The columns headed as codes and the unnamed ones that follow them, up to the words; found once a table. */
export function codeColumns(table: Table): Column[] {
  let columns = codeColumnsOf.get(table);
  if (!columns) codeColumnsOf.set(table, (columns = findCodeColumns(table)));
  return columns;
}

function findCodeColumns(table: Table): Column[] {
  const columns: Column[] = [];
  let isInside = false;
  for (const column of table.columns) {
    const continues: boolean =
      isInside && column.role === "lain" && (column.name === "" || holdsOnlyCodes(table, column));
    if (column.role === "kode" || continues) columns.push(column);
    isInside = column.role === "kode" || continues;
  }
  if (columns.length > 0) return withFullestFirst(table, columns);
  const unnamed = unnamedCodes(table);
  if (unnamed) return [unnamed];
  const nomor = table.columns.find((column) => column.role === "nomor");
  const isNested = (row: Row) => nomor && /^\d{1,3}(\.\d{1,3})+\.?$/.test(wordsAt(table.sheet, row.index, nomor.index));
  return nomor && table.rows.filter(isNested).length >= 2 ? [nomor] : [];
}

/** A heading among the rows has no code. */
const NEARLY_ALL = 0.9;

/**
 * `Kode Rekening | Kode Program`, the first only beside the details: the rows hang on one another by the column that every
 * row fills with codes of several levels, and the other is a level below it.
 */
function withFullestFirst(table: Table, columns: Column[]): Column[] {
  const rows = table.rows.filter(({ kind }) => kind === "data");
  const codesIn = ({ index }: Column) => rows.flatMap((row) => wordsAt(table.sheet, row.index, index) || []);
  const isNested = (code: string) => (partsOf(code, IN_CODE_COLUMN)?.length ?? 0) > 1;
  const [first] = columns;
  const fullest = columns.find((column) => {
    const codes = codesIn(column);
    return codes.length >= rows.length * NEARLY_ALL && codes.filter(isNested).length * 2 > codes.length;
  });
  if (!first || !fullest || fullest === first || codesIn(first).length >= rows.length * NEARLY_ALL) return columns;
  // `Kode Kegiatan | Kode Rekening`: what stands in rows of its own opens those below it, however many accounts these are.
  const isIn = (row: Row, { index }: Column) => wordsAt(table.sheet, row.index, index) !== "";
  if (rows.some((row) => isIn(row, first) && !isIn(row, fullest))) return columns;
  return [fullest, ...columns.filter((column) => column !== fullest)];
}

/** So many codes of several levels show that a column without a name of its own holds codes. */
const FEWEST_NESTED = 3;

/**
 * `4.1. | Pendapatan Asli Desa` under one `Uraian` or under nothing: the code stands in a column of its own before the
 * words, among headings and totals that begin there, too.
 */
function unnamedCodes(table: Table): Column | null {
  const [first, second] = table.columns;
  if (!first || !second || !LABEL_ROLES.has(second.role)) return null;
  if (first.role !== "lain" && first.header !== second.header) return null;
  const isNested = (row: Row) => /^\d{1,3}(\s?\.\s?\d{1,3})+\.?$/.test(wordsAt(table.sheet, row.index, first.index));
  const filled = table.rows.filter((row) => wordsAt(table.sheet, row.index, first.index) !== "");
  const nested = filled.filter(isNested).length;
  return nested >= FEWEST_NESTED && nested * 2 > filled.length ? first : null;
}

function holdsOnlyCodes(table: Table, column: Column): boolean {
  const cells = table.rows.map((row) => wordsAt(table.sheet, row.index, column.index)).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => cell.length <= 6 && partsOf(cell, IN_CODE_COLUMN) !== null);
}

function codeInLabels(table: Table, row: Row, labels: Column[]): RowCode | null {
  for (const column of labels) {
    const words = wordsAt(table.sheet, row.index, column.index);
    if (!MAY_HOLD_CODE.test(words)) continue;
    const code = partsOf(words, ANYWHERE) ?? codeBeforeWords(words);
    if (code) return code;
  }
  return null;
}
