import { boundedTarget } from "../numbers/bounded-target";
import { type ColumnHint, readNumber } from "../numbers/read-number";
import { isFigure, type Reading, readingWith } from "../numbers/reading";
import type { CellRange } from "../workbook/address";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { amountScale } from "./amount-scale";
import { findClassesAcross } from "./classes-across";
import { withoutBlankRows } from "./closed-up";
import { groupMeasures } from "./groups";
import { FiguresOfTable } from "./figures-of-table";
import { findHeaders, type Header } from "./header";
import { findHeaderlessLists } from "./headerless";
import { withTotalsOfOtherYears } from "./other-year";
import { withNamedMeans } from "./named-mean";
import { namesPercent } from "./names-percent";
import { readCell, wordsAt } from "./printed-cell";
import { readBody } from "./rows";
import { withUnnamedTotals } from "./unnamed-total";
import { findTransposed, type TransposedBlock } from "./transposed";
import type { Column, MeasureGroup, Row, Table, TableKind } from "./table";

/** How many lines above a header are read as its title. */
const MOST_TITLE_LINES = 6;

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
  const title = [...above, block.subject].filter((words) => words !== "");
  return [{ ...table, range: block.range, title }];
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
  const columns = settleLabels(
    sheet,
    settleNotes(sheet, settleCurrency(sheet, settleCapaian(header.columns), body.rows), body.rows),
    body.rows,
  );
  const groups = groupMeasures(columns);
  const title = titleAbove(sheet, header);
  const scaleAbove = amountScale(title.join(" "));
  const scales = new Map(
    columns.map((column) => {
      const own = amountScale(column.header);
      return [column, own > 1 ? own : scaleAbove];
    }),
  );
  const scaleOf = (column: Column) => scales.get(column) ?? 1;
  const hints = new Map(
    columns.map((column) => [column, scaleOf(column) > 1 ? undefined : hintOf(column, columns, groups, kind)]),
  );
  const moneyScales = new Map(
    columns
      .filter(
        (column) =>
          isMoney(column, groups) ||
          (scaleOf(column) > 1 &&
            (isMeasured(column, groups) ||
              isGap(column, groups) ||
              isPartOfMoney(column, columns, groups) ||
              isSumOfMoney(sheet, body.rows, column, columns, groups))),
      )
      .map((column) => [column, scaleOf(column)]),
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
    inRupiah(read(row, column), ofPercent.has(row) ? 1 : (moneyScales.get(column) ?? 1)),
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
  const named = { ...table, rows: withNamedMeans({ ...table, rows: withUnnamedTotals(table) }) };
  return { ...table, rows: withTotalsOfOtherYears(named) };
}

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

/** So many figures with one or two decimals show how decimals are written in a table. */
const FEWEST_DECIMALS = 3;

/** The mark before the decimals of a table, where one or two digits behind it leave no doubt; `null` where both are used. */
function decimalMarks(sheet: SheetSnapshot, { left, right }: CellRange, rows: Row[]): "." | "," | null {
  const count = { ".": 0, ",": 0 };
  for (const row of rows)
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(sheet, row.index, column);
      const mark = typeof value === "string" ? markIn(value.trim()) : undefined;
      if (mark === "." || mark === ",") count[mark] += 1;
    }
  if (count["."] >= FEWEST_DECIMALS && count[","] === 0) return ".";
  return count[","] >= FEWEST_DECIMALS && count["."] === 0 ? "," : null;
}

/** Of `2,138.51` and `50,26%` the mark before the last digits; where the comma groups (`1,676,089`) it is the point. */
function markIn(text: string): string | undefined {
  if (GROUPED_BY_COMMA.test(text)) return ".";
  return /^\D{0,4}\d+([.,])\d{1,2}\s*%?$/.exec(text)?.[1];
}

const GROUPED_BY_COMMA = /^\D{0,4}\d{1,3}(?:(?:,\d{3}){2,}|(?:,\d{3})+\.\d{1,2})$/;

/** `3.64`, `3.71`, `4`: most figures of a column have one or two decimals behind a point, and none a thousand. */
function isOfPointDecimals(sheet: SheetSnapshot, rows: Row[], column: Column): boolean {
  const texts = rows
    .map((row) => wordsAt(sheet, row.index, column.index))
    .filter((words) => /^\(?\d[\d.,]*\)?$/.test(words));
  const decimals = texts.filter((words) => /^\(?\d{1,3}\.\d{1,2}\)?$/.test(words)).length;
  return decimals >= FEWEST_DECIMALS && decimals * 2 > texts.length;
}

/** `18,450,000`: two groups of three leave no doubt. */
function isGroupedByComma(sheet: SheetSnapshot, row: Row, column: Column): boolean {
  const value = valueAt(sheet, row.index, column.index);
  return typeof value === "string" && /^\D*\d{1,3}(,\d{3}){2,}(?!\d)/.test(value);
}

function mayHoldIndicators(kind: TableKind, columns: Column[]): boolean {
  if (kind === "capaian" || kind === "rencana") return true;
  // Aspects of IKPA have weights as well, but no unit that they are counted in.
  const isCounted = columns.some(({ role }) => role === "satuan");
  if (kind === "bobot" && isCounted && columns.some(({ name }) => /\bindikator\b/i.test(name))) return true;
  return kind === "rincian" && columns.some((column) => /^\W*indikator/i.test(column.name));
}

/** `(miliar rupiah)` over a table of target and realisasi: receipts, which are told as performance. */
function isMeasured(column: Column, groups: MeasureGroup[]): boolean {
  // Last year's realisasi beside them is told in the same unit.
  if (groups.length > 0 && column.role === "realisasi") return true;
  return groups.some((group) => group.base === column || group.realisasi === column);
}

/** `Lebih/(Kurang)` beside such a target and realisasi is told in their unit. */
function isGap({ role, header }: Column, groups: MeasureGroup[]): boolean {
  return (
    groups.length > 0 && role === "lain" && /lebih|kurang|selisih|deviasi/i.test(header) && !/%|persen/i.test(header)
  );
}

/** `Realisasi / Belanja Pegawai | Belanja Barang | Jumlah`, `Alokasi | Disalurkan | Belum Disalurkan`: told in the unit of the amounts beside them. */
function isPartOfMoney({ role, name, parent }: Column, columns: Column[], groups: MeasureGroup[]): boolean {
  if ((role !== "lain" && role !== "total") || /%|persen|rasio|fisik/i.test(name)) return false;
  const money = columns.filter((column) => isMoney(column, groups));
  return money.length > 0 && (SPENT.test(name) || money.some((column) => parent !== "" && column.parent === parent));
}

/** `Pagu | Tahap I / Desa, Nilai | Total`, `Rencana Penarikan | Selisih`: large whole figures beside amounts that are called no count. */
function isSumOfMoney(
  sheet: SheetSnapshot,
  rows: Row[],
  { role, index, header }: Column,
  columns: Column[],
  groups: MeasureGroup[],
): boolean {
  if (role !== "total" && role !== "nilai" && (role !== "lain" || COUNTS.test(header))) return false;
  if (!columns.some((column) => isMoney(column, groups))) return false;
  const figures = rows
    .map((row) => readCell(sheet, row.index, index))
    .filter((reading) => isFigure(reading) && !reading.value.isZero());
  return (
    figures.length > 0 && figures.every(({ value, decimals }) => decimals === 0 && value?.abs().gte(SMALLEST_AMOUNT))
  );
}

const COUNTS =
  /\b(jumlah|jml|banyak\w*|volume|orang|jiwa|penduduk|pegawai|desa|satker|unit|paket|kasus|perkara|berkas|responden|luas|ha|kode|nomor|nip|wajib pajak|wp|spm|sp2d\s*\()/i;

/** In thousands or more; counts of villages or satker are smaller. */
const SMALLEST_AMOUNT = 1000;

const SPENT =
  /^\W*((penambahan|pengurangan|tambahan|pergeseran|realokasi)\W*$|belanja\b|(belum |tidak |sudah |telah )?((di|ter)(salur|cair|guna|serap|bayar|realisasi)(i?kan)?|terpakai)\W*$)/i;

function isMoney(column: Column, groups: MeasureGroup[]): boolean {
  if (["pagu", "blokir", "sisa", "sumber-dana"].includes(column.role)) return true;
  return groups.some((group) => group.kind === "anggaran" && (group.base === column || group.realisasi === column));
}

/** Amounts told in millions are known to the nearest million (or its decimals), not to the rupiah. */
function inRupiah(reading: Reading, scale: number): Reading {
  if (scale === 1 || reading.scale > 1 || reading.value === null || reading.kind === "percent") return reading;
  const { other } = reading;
  return readingWith(reading, {
    value: reading.value.times(scale),
    scale,
    other: other && { ...other, value: other.value.times(scale) },
  });
}

function kindOf(columns: Column[]): TableKind {
  const has = (role: Column["role"]) => columns.some((column) => column.role === role);
  if (has("bobot")) return "bobot";
  if (has("pagu") || has("sumber-dana")) return has("target") && !has("realisasi") ? "rencana" : "anggaran";
  if (has("target") && has("realisasi")) return "capaian";
  return has("target") ? "rencana" : "rincian";
}

/** A `KET` column that holds percentages is the capaian of its row, not a note. */
function settleNotes(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  if (columns.some((column) => column.role === "capaian" || column.role === "persen")) return columns;
  return columns.map((column) => {
    if (column.role !== "keterangan") return column;
    const cells = rows.map((row) => readCell(sheet, row.index, column.index)).filter((each) => each.kind !== "empty");
    const figures = cells.filter((each) => isFigure(each) && (each.kind === "percent" || each.kind === "number"));
    return cells.length > 0 && figures.length === cells.length ? { ...column, role: "capaian" } : column;
  });
}

/** `Sasaran | Capaian | % Capaian`: beside its percentage the plain capaian is what was realised. */
function settleCapaian(columns: Column[]): Column[] {
  const named = columns.filter(({ role }) => role === "capaian");
  const hasRealisasi = columns.some(({ role }) => role === "realisasi");
  const plain = named.filter(({ header }) => !/%|persen/i.test(header));
  if (hasRealisasi || named.length !== 2 || plain.length !== 1) return columns;
  return columns.map((column) => (column === plain[0] ? { ...column, role: "realisasi" } : column));
}

/** `Rp` in a column of its own, under the same header as the amount behind it, is no figure. */
function settleCurrency(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  const holdsCurrency = ({ index }: Column) => {
    let isFilled = false;
    for (const row of rows) {
      const words = wordsAt(sheet, row.index, index);
      if (words === "") continue;
      if (!/^rp\.?$/i.test(words)) return false;
      isFilled = true;
    }
    return isFilled;
  };
  return columns.map((column) => (holdsCurrency(column) ? { ...column, role: "satuan" } : column));
}

/** `Lembaga | Lembaga`: a second column of that name that holds figures counts them and labels nothing. */
function settleLabels(sheet: SheetSnapshot, columns: Column[], rows: Row[]): Column[] {
  const firstLabel = columns.find((column) => column.role === "uraian");
  const [first, ...others] = columns;
  // `Keterangan | 2021 | 2022`: at the head of its rows it is no note.
  if (!firstLabel && first?.role === "keterangan") return [{ ...first, role: "uraian" }, ...others];
  return columns.map((column) => {
    if (column.role !== "uraian" || column === firstLabel) return column;
    const cells = rows.map((row) => readCell(sheet, row.index, column.index)).filter((each) => each.kind !== "empty");
    const isCounted = cells.length > 0 && cells.every((each) => isFigure(each) && each.kind !== "rupiah");
    return isCounted ? { ...column, role: "lain" } : column;
  });
}

/** What the figures of a column are, where the cell itself does not say. */
function hintOf(
  column: Column,
  columns: Column[],
  groups: ReturnType<typeof groupMeasures>,
  kind: TableKind,
): ColumnHint | undefined {
  const group = groups.find((each) => [each.base, each.realisasi, each.sisa, each.blokir].includes(column));
  if (group?.percents.includes(column)) return "percent";
  switch (column.role) {
    case "capaian":
    case "persen":
    case "efisiensi":
    case "bobot":
      return "percent";
    case "nilai":
    case "nilai-akhir":
      return "index";
    case "pagu":
    case "blokir":
    case "sisa":
    case "sumber-dana":
      return "rupiah";
    case "realisasi":
      if (!group) return kind === "anggaran" && groups.every((each) => each.kind === "anggaran") ? "rupiah" : undefined;
      return group.kind === "anggaran" ? "rupiah" : undefined;
    case "total":
      return kind === "anggaran" && columns.some((each) => each.role === "sumber-dana") ? "rupiah" : undefined;
    case "lain":
      return kind === "anggaran" && /lebih|kurang|selisih/i.test(column.header) ? "rupiah" : undefined;
    default:
      return undefined;
  }
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
  }
  return lines;
}
