import { boundedTarget } from "../numbers/bounded-target";
import { type ColumnHint, readNumber } from "../numbers/read-number";
import { isFigure, type Reading, readingWith } from "../numbers/reading";
import type { CellRange } from "../workbook/address";
import type { SheetSnapshot } from "../workbook/snapshot";
import { opensTable } from "./caption";
import { findClassesAcross } from "./classes-across";
import { withoutBlankRows } from "./closed-up";
import { columnHint } from "./column-hint";
import { decimalMarks, isGroupedByComma, isOfPointDecimals } from "./decimal-marks";
import { groupMeasures } from "./groups";
import { FiguresOfTable } from "./figures-of-table";
import { findHeaders, type Header } from "./header";
import { findHeaderlessLists } from "./headerless";
import { withTotalsOfOtherYears } from "./other-year";
import { inRupiah, moneyScales } from "./money-columns";
import { withNamedMeans } from "./named-mean";
import { namesPercent } from "./names-percent";
import { readNotes } from "./notes-below";
import { isBlankAt, readCell, wordsAt } from "./printed-cell";
import { readBody } from "./rows";
import { settledRoles } from "./settled-roles";
import { withUnnamedMean } from "./unnamed-mean";
import { withUnnamedTotals } from "./unnamed-total";
import { findTransposed } from "./transposed";
import type { TransposedBlock } from "./turned-block";
import type { Column, Table, TableKind } from "./table";
import { yearAlone } from "./year-alone";

/** How many lines above a header are read as its title. */
const MOST_TITLE_LINES = 6;

/** So many lines below its rows a table is still spoken of, and a row has so many cells. */
const REACH_OF_NOTES = 10;
const FEWEST_CELLS = 3;

const known = new WeakMap<SheetSnapshot, Table[]>();

/**
 * Every table of a sheet, side by side and below one another. Read once a snapshot, so that a check of a workbook in which
 * one sheet was edited reads the tables of that sheet only.
 */
export function recogniseTables(sheet: SheetSnapshot): Table[] {
  let tables = known.get(sheet);
  if (!tables) known.set(sheet, (tables = findTables(sheet)));
  return tables;
}

function findTables(sheet: SheetSnapshot): Table[] {
  const onTheirSide = [...findTransposed(sheet), ...findClassesAcross(sheet)];
  const tables = onTheirSide.flatMap((block) => tableOnItsSide(sheet, block));
  const last = sheet.firstRow + sheet.values.length - 1;
  for (let row = sheet.firstRow; row <= last; row += 1) {
    if (tables.some((table) => fillsRow(sheet, table.range, row))) continue;
    for (const header of findHeaders(sheet, row)) {
      if (tables.some((table) => contains(table, row, header))) continue;
      const table = buildTable(sheet, header);
      if (table) tables.push(table);
    }
  }
  for (const header of findHeaderlessLists(sheet, tables)) {
    // A list goes on below a heading, and the lists that seemed to begin there are parts of it.
    if (tables.some((table) => contains(table, header.top, header))) continue;
    const table = buildTable(sheet, header);
    if (table) tables.push(table);
  }
  return tables;
}

/** `Target`, `Realisasi`, `Capaian` down and indicators or years across: read turned over, reported where it stands. */
export function tableOnItsSide(sheet: SheetSnapshot, block: TransposedBlock): Table[] {
  const header = headerOnItsSide(block);
  const table = header && buildTable(block.sheet, header, true);
  if (!table) return [];
  const above = titleAbove(sheet, { top: block.top, left: block.range.left, right: block.range.right });
  const title = [...above, block.subject, yearBeside(sheet, block.range)].filter((words) => words !== "");
  const notes = readNotes({ sheet, range: block.range });
  return [{ ...table, range: block.range, title, polarity: block.polarity, notes }];
}

/** `2023 | Nilai`, ` | Bobot`, ` | Nilai Akhir`: the year that the rows of a block are of, before the first of them. */
function yearBeside(sheet: SheetSnapshot, { top, bottom, left }: CellRange): string {
  if (left === 0) return "";
  for (let row = top; row <= bottom; row += 1) {
    const year = yearAlone(wordsAt(sheet, row, left - 1));
    if (year !== null) return `Tahun ${year}`;
  }
  return "";
}

/** What is blank between two columns of the sheet is a blank row here, which a header is not looked for across. */
function headerOnItsSide(block: TransposedBlock): Header | undefined {
  const { sheet, rowOf } = withoutBlankRows(block.sheet);
  const [header] = findHeaders(sheet, block.headerRow);
  return header && { ...header, bottom: rowOf(header.bottom) };
}

/** Beside a table as wide as the sheet no other can begin. */
function fillsRow(sheet: SheetSnapshot, range: CellRange, row: number): boolean {
  const rightmost = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  return row >= range.top && row <= range.bottom && range.left <= sheet.firstColumn && range.right >= rightmost;
}

function contains(table: Table, row: number, header: Header): boolean {
  const { top, bottom, left, right } = table.range;
  return row >= top && row <= bottom && header.left <= right && header.right >= left;
}

function buildTable(sheet: SheetSnapshot, header: Header, isTransposed = false): Table | null {
  const kind = kindOf(header.columns);
  // Indicators can begin with "Jumlah" or "Total"; activities of a budget and weighted parts do not.
  const body = readBody(sheet, header, mayHoldIndicators(kind, header.columns), isTransposed);
  if (body.rows.length === 0) return null;
  const columns = settledRoles(sheet, header.columns, body.rows);
  const groups = groupMeasures(columns);
  const title = titleAbove(sheet, header);
  const { scaleOf, moneyScaleOf } = moneyScales(sheet, title, columns, body.rows, groups);
  const hints = new Map(
    columns.map((column) => [column, scaleOf(column) > 1 ? undefined : columnHint(column, columns, groups, kind)]),
  );
  const range = { top: header.top, left: header.left, bottom: body.bottom, right: header.right };
  const groupsByComma = memo((column: Column) => body.rows.some((row) => isGroupedByComma(sheet, row, column)));
  const pointsDecimals = memo((column: Column) => isOfPointDecimals(sheet, body.rows, column));
  const marks = lazily(() => decimalMarks(sheet, range, body.rows));
  const read = (row: number, column: Column): Reading => {
    const reading = readTarget(sheet, row, column, hints.get(column));
    const { other } = reading;
    // `3.711` below `3.64` and `3.71`: nothing in this column is in thousands.
    if (other?.decimals === 3 && reading.decimals === 0 && marks() === "." && pointsDecimals(column)) {
      const { value, decimals } = reading;
      return value ? readingWith(reading, { ...other, other: { value, decimals } }) : reading;
    }
    // `3.904` beside `84,58`: whoever writes decimals with a comma groups with the point, also under `Pencapaian`.
    const mayGroup = reading.decimals === 3 && !other && (reading.double ?? null) === null;
    const grouping = mayGroup ? GROUPED_ONCE.exec(reading.text)?.[1] : undefined;
    if (grouping && reading.value && marks() === (grouping === "." ? "," : ".")) {
      const { value, decimals } = reading;
      return readingWith(reading, { value: value.times(1000), decimals: 0, other: { value, decimals } });
    }
    // `450,000` under `18,450,000`: the comma groups thousands in this column.
    if (other?.decimals !== 0 || reading.decimals !== 3) return reading;
    if (groupsByComma(column)) return readingWith(reading, { ...other, other: null });
    // `21,541` beside `50.26%`: whoever writes decimals with a point groups with the comma.
    const { value, decimals } = reading;
    return value && marks() === "." ? readingWith(reading, { ...other, other: { value, decimals } }) : reading;
  };
  const ofPercent = new Set(body.rows.filter(namesPercent).map(({ index }) => index));
  const figures = new FiguresOfTable(range, isTransposed, (row, column) =>
    // `% Realisasi` below amounts in thousands is in percent as it stands.
    inRupiah(read(row, column), ofPercent.has(row) ? 1 : moneyScaleOf(column)),
  );
  const table: Table = {
    sheet,
    kind,
    columns,
    groups,
    rows: body.rows,
    title,
    isTransposed,
    range,
    readingAt: (row, column) => figures.readingAt(row, column),
    figureAt: (row, column) => figures.figureAt(row, column),
  };
  const rows = withNamedMeans({ ...table, rows: withUnnamedTotals(table) });
  const named = { ...table, rows: withUnnamedMean(table, rows) };
  return { ...table, rows: withTotalsOfOtherYears(named) };
}

const GROUPED_ONCE = /^\s*[1-9]\d{0,2}([.,])\d{3}\s*$/;

/** `≤ 5` among targets: the figure that is to be reached or kept below, told with its sign. */
function readTarget(sheet: SheetSnapshot, row: number, column: Column, hint: ColumnHint | undefined): Reading {
  const reading = readCell(sheet, row, column.index, hint);
  if (column.role !== "target" || reading.kind !== "text") return reading;
  const bounded = boundedTarget(reading.text);
  const found = bounded && readNumber(bounded.figure, hint);
  return found && isFigure(found) ? { ...found, text: reading.text } : reading;
}

/** Asked for few columns, and of each once. */
function memo<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    known.set(key, value);
    return value;
  };
}

function lazily<Value>(work: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
}

function mayHoldIndicators(kind: TableKind, columns: Column[]): boolean {
  if (kind === "capaian" || kind === "rencana") return true;
  // Aspects of IKPA have weights as well, but no unit that they are counted in.
  const isCounted = columns.some(({ role }) => role === "satuan");
  if (kind === "bobot" && isCounted && columns.some(({ name }) => /\bindikator\b/i.test(name))) return true;
  return kind === "rincian" && columns.some((column) => NAMES_INDICATORS.test(column.name));
}

/** `Indikator Kinerja`, `IKU`, `IKK`, `IKSK`. */
const NAMES_INDICATORS = /^\W*(indikator|ik(u|k|p|s[ksp]?)\b)/i;

function kindOf(columns: Column[]): TableKind {
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  if (has("bobot")) return "bobot";
  if (has("pagu") || has("sumber-dana")) return has("target") && !has("realisasi") ? "rencana" : "anggaran";
  if (has("target") && has("realisasi")) return "capaian";
  return has("target") ? "rencana" : "rincian";
}

function titleAbove(sheet: SheetSnapshot, header: Pick<Header, "top" | "left" | "right">): string[] {
  const lines: string[] = [];
  let blanks = 0;
  for (let row = header.top - 1; row >= sheet.firstRow && lines.length < MOST_TITLE_LINES; row -= 1) {
    let words = "";
    for (let column = header.left; column <= header.right && words === ""; column += 1)
      words = wordsAt(sheet, row, column);
    if (words === "") {
      blanks += 1;
      if (blanks > 1) break;
      continue;
    }
    lines.unshift(words);
    if (opensTable(words) && isBelowRows(sheet, row, header)) break;
  }
  return lines;
}

/** What stands above a caption below the rows of another table is the end of that one: its last rows and its notes. */
function isBelowRows(sheet: SheetSnapshot, caption: number, { left, right }: Pick<Header, "left" | "right">): boolean {
  for (let row = caption - 1; row >= Math.max(sheet.firstRow, caption - REACH_OF_NOTES); row -= 1) {
    let filled = 0;
    for (let column = left; column <= right; column += 1) if (!isBlankAt(sheet, row, column)) filled += 1;
    if (filled >= FEWEST_CELLS) return true;
  }
  return false;
}
