import { isFigure } from "../numbers/reading";
import { readNumber } from "../numbers/read-number";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { opensTable } from "./caption";
import { isColumnNumbers } from "./column-numbers";
import { findHeaders, type Header, repeatedHeaderRows, repeatsHeader } from "./header";
import { LABEL_ROLES, MEASURE_ROLES, squeeze } from "./lexicon";
import { withNumberedTotals } from "./numbered-totals";
import { isLoneNote, isNote } from "./note-row";
import { headsList } from "./notes-below";
import { headerAfterPageBreak, mayTellPage, repeatsTitle } from "./page-break";
import { isPeriod } from "./period-names";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import { isNamedWeights, withWeightsApart } from "./row-of-weights";
import { isSignature } from "./signature";
import type { Column, Row, RowKind } from "./table";
import { withTotalAtFoot } from "./total-at-foot";
import { totalKind } from "./total-row";

export interface Body {
  rows: Row[];
  /** The last row that belongs to the table. */
  bottom: number;
}

/** How far a heading may stand above its table; a lone text with a header below it opens the next table. */
const HEADING_REACH = 4;

/** Of fewer columns two may be called the same. */
const FEWEST_PERIODS = 3;

/** Reads the rows under a header until the table ends; a block that was turned over ends with its sheet. */
export function readBody(sheet: SheetSnapshot, header: Header, mayHoldIndicators: boolean, isTurned: boolean): Body {
  const parts = partsOf(header);
  const last = sheet.firstRow + sheet.values.length - 1;
  const rows: Row[] = [];
  let bottom = header.bottom;
  let isHeaderRepeated = false;
  /** The numbers of the columns, which a new page may begin with. */
  let numbers = "";
  for (let row = header.bottom + 1; row <= last; row += 1) {
    const isBlank = isBlankRow(sheet, row, header);
    const nextPage = isBlank || mayTellPage(sheet, row, header) ? headerAfterPageBreak(sheet, row, header) : null;
    if (nextPage !== null) row = nextPage;
    else if (isBlank) {
      const foot = isTurned ? null : footBesideLonger(sheet, row, header);
      if (foot !== null) row = foot - 1;
      else if (!isTurned && !continuesBelow(sheet, row + 1, header)) break;
      continue;
    }
    const mayNumber = rows.every(isNamedWeights) || isHeaderRepeated;
    if (mayNumber ? isColumnNumbers(sheet, row, header) : numbers !== "" && joined(sheet, row, header) === numbers) {
      bottom = row;
      numbers ||= joined(sheet, row, header);
      continue;
    }
    const repeated = repeatedHeaderRows(sheet, row, header);
    isHeaderRepeated = repeated > 0;
    if (isHeaderRepeated) {
      row += repeated - 1;
      continue;
    }
    if (startsAnotherTable(sheet, row, header) || isCaptionOfNext(sheet, row, header)) break;
    if (rows.length > 0 && isSignature(sheet, row, header.columns)) break;
    const read = readRow(sheet, row, parts, mayHoldIndicators);
    if (rows.length > 0 && headsList(wordsAt(sheet, row, header.left))) break;
    if (read.kind === "kelompok" && (isNote(read.label) || !hasFiguresBelow(sheet, row + 1, header))) break;
    if (rows.length > 0 && isLoneNote(sheet, row, header) && !hasFiguresBelow(sheet, row + 1, header)) break;
    rows.push(read);
    bottom = row;
  }
  const numberOf = ({ index }: Row) => (parts.nomor ? wordsAt(sheet, index, parts.nomor.index) : "");
  const told = mayHoldIndicators ? withTotalAtFoot(sheet, header.columns, rows) : rows;
  return { rows: withNumberedTotals(withWeightsApart(told), numberOf), bottom };
}

/** What the columns of a table are to its rows, told apart once. */
interface Parts {
  header: Header;
  labels: Column[];
  nomor: Column | null;
  codes: Column[];
  units: Column[];
  /** Neither number nor label. */
  figures: Column[];
  /** Target and realisasi stand beside one another: its rows may be indicators. */
  isMeasured: boolean;
}

function partsOf(header: Header): Parts {
  const { columns } = header;
  return {
    header,
    labels: columns.filter(({ role }) => LABEL_ROLES.has(role)),
    nomor: columns.find(({ role }) => role === "nomor") ?? null,
    codes: columns.filter(({ role }) => role === "kode"),
    units: columns.filter(({ role }) => role === "satuan"),
    figures: columns.filter(({ role }) => role !== "nomor" && !LABEL_ROLES.has(role)),
    isMeasured: ["target", "realisasi"].every((wanted) => columns.some(({ role }) => role === wanted)),
  };
}

function cellsOf(header: Header) {
  return header.columns.map((column) => column.index);
}

const joined = (sheet: SheetSnapshot, row: number, header: Header) =>
  cellsOf(header)
    .map((column) => wordsAt(sheet, row, column))
    .join("|");

function isBlankRow(sheet: SheetSnapshot, row: number, header: Header): boolean {
  return header.columns.every(({ index }) => isBlankAt(sheet, row, index));
}

function isFigureRow(sheet: SheetSnapshot, row: number, header: Header): boolean {
  const filled = cellsOf(header).filter((column) => !isBlankAt(sheet, row, column));
  const figures = header.columns.filter(
    (column) => column.role !== "nomor" && isFigure(readCell(sheet, row, column.index)),
  );
  return filled.length >= 2 && figures.length > 0;
}

/** One blank row does not end a table when figures follow it at once, or under the name of the next section. */
function continuesBelow(sheet: SheetSnapshot, row: number, header: Header): boolean {
  for (let below = row; below < row + HEADING_REACH; below += 1) {
    if (isBlankRow(sheet, below, header) || isCaptionOfNext(sheet, below, header)) return false;
    if (repeatsHeader(sheet, below, header)) return true;
    if (findHeaders(sheet, below).length > 0) return false;
    if (isFigureRow(sheet, below, header)) return below === row || fillsMeasures(sheet, below, header);
    if (!isLabelRow(sheet, below, header)) return false;
  }
  return false;
}

/** Words in the label columns and nothing elsewhere: `5 | BELANJA`. */
function isLabelRow(sheet: SheetSnapshot, row: number, header: Header): boolean {
  return header.columns.every(
    ({ index, role }) => role === "nomor" || LABEL_ROLES.has(role) || isBlankAt(sheet, row, index),
  );
}

/** A table beside it may be longer by so many rows. */
const FOOT_REACH = 40;

/**
 * Beside a longer table the shorter one stays blank until both are added up: the first row of its foot, where nothing but
 * blanks stands above it and the rows of the other go on; `null` where it has ended.
 */
function footBesideLonger(sheet: SheetSnapshot, row: number, header: Header): number | null {
  const edge = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  const isBesideOther = (at: number) =>
    Array.from({ length: edge - sheet.firstColumn + 1 }, (_column, step) => sheet.firstColumn + step).some(
      (column) => (column < header.left || column > header.right) && isFigure(readCell(sheet, at, column)),
    );
  let foot = row;
  while (foot < row + FOOT_REACH && isBlankRow(sheet, foot, header) && isBesideOther(foot)) foot += 1;
  if (foot === row || isBlankRow(sheet, foot, header) || !isBesideOther(foot)) return null;
  const [label] = cellsOf(header)
    .map((column) => wordsAt(sheet, foot, column))
    .filter((words) => words !== "");
  return label !== undefined && totalKind(label, false) !== null && isFigureRow(sheet, foot, header) ? foot : null;
}

/** Figures in at least half of the columns that hold them: the same table, not a note under it. */
function fillsMeasures(sheet: SheetSnapshot, row: number, header: Header): boolean {
  const measures = header.columns.filter(({ role }) => MEASURE_ROLES.has(role));
  return measures.filter(({ index }) => isFigure(readCell(sheet, row, index))).length * 2 >= measures.length;
}

function hasFiguresBelow(sheet: SheetSnapshot, from: number, header: Header): boolean {
  for (let row = from; row < from + HEADING_REACH; row += 1) {
    if (findHeaders(sheet, row).length > 0 && !repeatsHeader(sheet, row, header)) return false;
    const filled = cellsOf(header).filter((column) => !isBlankAt(sheet, row, column));
    if (filled.length === 0) return false;
    if (filled.length >= 2) return true;
  }
  return false;
}

function startsAnotherTable(sheet: SheetSnapshot, row: number, header: Header): boolean {
  if (isRowOfClasses(sheet, row, header)) return false;
  return findHeaders(sheet, row).some((other) => other.left <= header.right && other.right >= header.left);
}

/** `Tabel 3.25 Penerimaan per Bulan` and nothing beside it: whatever stands below is of that table. */
function isCaptionOfNext(sheet: SheetSnapshot, row: number, header: Header): boolean {
  const [words = "", ...others] = cellsOf(header)
    .map((column) => wordsAt(sheet, row, column))
    .filter((text) => text !== "");
  return others.length === 0 && opensTable(words) && !repeatsTitle(sheet, words, header);
}

/** `Status | Berkembang | Maju | Maju` under years: the same words twice are no names of columns. */
function isRowOfClasses(sheet: SheetSnapshot, row: number, header: Header): boolean {
  const [first, ...periods] = header.columns;
  if (!first || periods.length < FEWEST_PERIODS || !periods.every(isPeriod)) return false;
  const words = periods.map(({ index }) => wordsAt(sheet, row, index).toLowerCase());
  const isNamed = wordsAt(sheet, row, first.index) !== "" && words.every((each) => /^[a-z]/.test(each));
  return isNamed && new Set(words).size < words.length;
}

function readRow(sheet: SheetSnapshot, index: number, parts: Parts, mayHoldIndicators: boolean): Row {
  const inNumber = parts.nomor ? wordsAt(sheet, index, parts.nomor.index) : "";
  const number = numberIn(inNumber);
  const words: string[] = [];
  for (const column of parts.labels) {
    const text = wordsAt(sheet, index, column.index);
    if (text !== "") words.push(text);
  }
  // A merged total label stands in the number column: `TOTAL <<<<<`.
  if (inNumber !== "" && number === undefined && !isTyped(sheet, index, parts.nomor) && isWordOfRow(inNumber))
    words.unshift(inNumber);
  const firstText = words[0] ?? firstWords(sheet, index, parts.header);
  const named =
    number === undefined
      ? (totalLabel(words, firstText, mayHoldIndicators) ?? meanPerRow(sheet, index, parts, firstText))
      : null;
  const hasCode = () => parts.codes.some((column) => wordsAt(sheet, index, column.index) !== "");
  const hasUnit = () => parts.units.some((column) => wordsAt(sheet, index, column.index) !== "");
  // `2.2 | Jumlah masyarakat yang dilatih` among targets or in a unit of its own is an indicator whatever it begins with,
  // and `6.1.1 | SiLPA` is an amount that is received, not what is left at the end.
  const isCodedIndicator = () => named !== null && NAMES_SUM.has(named) && hasCode() && (parts.isMeasured || hasUnit());
  const kind = (named === "saldo" && hasCode()) || isCodedIndicator() ? null : named;
  // Only a name, perhaps with its letter or number: `A. | Program Pencegahan`.
  const isHeading = () => words.length === 1 && parts.figures.every((column) => isBlankAt(sheet, index, column.index));
  return {
    index,
    label: (words.length === 1 ? words[0] : words.join(" ")) || firstText,
    number: number ?? null,
    kind: kind ?? (isHeading() ? "kelompok" : "data"),
  };
}

/** What `Jumlah …` may mean of a row, `Jumlah unit yang dikelola` among them. */
const NAMES_SUM: ReadonlySet<RowKind> = new Set<RowKind>(["total", "selisih", "bagian"]);

/** `3`, `(3)`, `3.`: the number of a row. */
function numberIn(text: string): number | undefined {
  if (text.length <= 3 && /^\d+$/.test(text)) return Number(text);
  const digits = /^\(?(\d{1,3})\s*[.)]*$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** A number as Excel keeps it is a figure, and in long tables nearly every row has one of four digits or more. */
const isTyped = (sheet: SheetSnapshot, row: number, column: Column | null) =>
  column !== null && typeof valueAt(sheet, row, column.index) === "number";

const isWordOfRow = (text: string) => !isEnumerator(text) && !isFigure(readNumber(text));

/** `A.`, `iv)`: numbers a row in letters. */
function isEnumerator(text: string): boolean {
  return /^[A-Za-z]{1,4}\s*[.)]?$/.test(text) && totalKind(text, false) === null;
}

function totalLabel(words: string[], firstText: string, mayHoldIndicators: boolean) {
  for (const text of words.length > 0 ? words : [firstText]) {
    const kind = totalKind(text, mayHoldIndicators);
    if (kind) return kind;
  }
  return null;
}

/**
 * `Rata-rata per kecamatan` below rows that are each a kecamatan, `Rata-rata unsur` below `Unsur Pelayanan`; per month below
 * quarters is something else.
 */
function meanPerRow(sheet: SheetSnapshot, index: number, { labels, header }: Parts, text: string): RowKind | null {
  const [, per, each] =
    /^\W*(?:rata(?:-?\s?rata|2)|rerata)\s*(\/\s*|\s(?:per|tiap|setiap|semua|seluruh)\s+|\s)([a-z /]+?)\W*$/i.exec(
      text,
    ) ?? [];
  const [label] = labels;
  if (each === undefined || !label) return null;
  // `Rata-rata nilai` below `Nilai` of something else may be one of the rows.
  if (per?.trim() === "") return labels.some((column) => isRowName(column, each)) ? "rata-rata" : null;
  const isOne = (words: string) => squeeze(words).startsWith(squeeze(each));
  const first = header.bottom + 1;
  return isOne(label.name) || (first < index && isOne(wordsAt(sheet, first, label.index))) ? "rata-rata" : null;
}

/** A word of the header of the labels, which says what each row is: `Unsur Pelayanan`. */
const isRowName = ({ name, role }: Column, each: string) =>
  role === "uraian" && squeeze(name.split(/\s+/)[0] ?? "") === squeeze(each);

function firstWords(sheet: SheetSnapshot, row: number, header: Header): string {
  return (
    cellsOf(header)
      .map((column) => wordsAt(sheet, row, column))
      .find((text) => text !== "" && !isFigure(readNumber(text))) ?? ""
  );
}
