import type { CellRange } from "../workbook/address";
import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";
import { isFigure, type Reading } from "../numbers/reading";
import { closedUp } from "./closed-up";
import { MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { isBlankAt, mergedWordsAt, readCell, wordsAt } from "./printed-cell";
import type { ColumnRole } from "./table";
import { totalKind } from "./total-row";

/** A table that lies on its side: `Target | Realisasi | Capaian` stand below one another, what they are about beside them. */
export interface TransposedBlock {
  /** The block turned over: an ordinary table whose rows are the columns of the sheet. */
  sheet: SheetSnapshot;
  /** Where the block lies in the sheet, its header included. */
  range: CellRange;
  /** The row of the turned-over sheet that holds its header. */
  headerRow: number;
  /** Its first header row: the title stands above it. */
  top: number;
  /** What the block is about: the words to the left of it, e.g. the indicator that Target and Realisasi belong to. */
  subject: string;
  /** What a column behind the block says of its polarity. */
  polarity: string | undefined;
}

/** A quick look before the lexicon is asked: most cells begin with none of these. */
const MAY_BE_MEASURE =
  /^\s*(target|rencana|real|capaian|%|persen|prosen|pagu|anggaran|alokasi|sisa|nilai|bobot|tingkat)/i;

/** A label, not a sentence. */
const LONGEST_LABEL = 40;

/** More header rows than this above the figures have not been seen. */
const MOST_HEADER_ROWS = 3;

/** The rows over the first measure of a run, and the last column that they or the figures fill. */
export interface BlockHeader {
  top: number;
  /** Row of the first measure: the header ends above it. */
  end: number;
  right: number;
}

interface RoleRow {
  row: number;
  role: ColumnRole;
}

/** The blocks of a sheet in which the measures run down and the indicators or years across. */
export function findTransposed(given: SheetSnapshot): TransposedBlock[] {
  const { sheet, columnOf } = closedUp(given);
  const turn = (column: number, rows: { first: number; last: number }, header: BlockHeader) =>
    turnBlock(given, columnOf(column), rows, { ...header, right: columnOf(header.right) });
  const blocks: TransposedBlock[] = [];
  for (const [column, labels] of measureLabels(sheet)) {
    for (const run of labels.measures >= FEWEST_MEASURES ? runsOfRoles(sheet, column) : []) {
      const first = run[0];
      if (!first) continue;
      const header = headerAbove(sheet, first.row, column);
      for (const group of splitWhereRepeated(run)) {
        const block = isComputable(group) && turn(column, rowsOf(group), header);
        if (block) blocks.push(block);
      }
    }
    for (const group of labels.percents > 0 ? rowsOverPercent(sheet, column) : []) {
      const first = group[0]?.row ?? sheet.firstRow;
      const isTaken = blocks.some(({ range }) => first <= range.bottom && first >= range.top);
      const block = isTaken ? null : turn(column, rowsOf(group), headerAbove(sheet, first, column));
      if (block) blocks.push(block);
    }
  }
  return blocks;
}

/** Target and realisasi, or bobot and nilai: one measure alone computes nothing. */
const FEWEST_MEASURES = 2;

/** How many cells of each column may name a measure or a percentage; most columns hold no more than their header. */
function measureLabels(sheet: SheetSnapshot): [column: number, labels: { measures: number; percents: number }][] {
  const byColumn = new Map<number, { measures: number; percents: number }>();
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  for (const { column, text } of textsOf(sheet)) {
    const isMeasure = MAY_BE_MEASURE.test(text);
    const isPercent = PERCENT_LABEL.test(text);
    if ((!isMeasure && !isPercent) || column === last) continue;
    const labels = byColumn.get(column) ?? { measures: 0, percents: 0 };
    byColumn.set(column, {
      measures: labels.measures + Number(isMeasure),
      percents: labels.percents + Number(isPercent),
    });
  }
  return [...byColumn].sort(([one], [other]) => one - other);
}

const PERCENT_LABEL = /^\W*(persentase|prosentase|presentase|persen|%|rasio|tingkat)/i;

/** What follows a percentage may tell how one of its parts grew. */
const CHANGE_LABEL = /^\W*(pertumbuhan|kenaikan|penurunan|perubahan|growth)\b/i;

/** More rows than this stand in no computation of one percentage. */
const MOST_PARTS = 4;

/**
 * `Jumlah perkara`, `diselesaikan tepat waktu`, then a row `Persentase` of nothing but percents, perhaps its Target and
 * Capaian: each column is computed downwards.
 */
function rowsOverPercent(sheet: SheetSnapshot, column: number): RoleRow[][] {
  const last = sheet.firstRow + sheet.values.length - 1;
  const groups: RoleRow[][] = [];
  for (let row = sheet.firstRow; row <= last; row += 1) {
    const label = valueAt(sheet, row, column);
    if (typeof label !== "string" || !PERCENT_LABEL.test(label) || !isRowOfPercents(sheet, row, column)) continue;
    const parts: RoleRow[] = [];
    for (let above = row - 1; above >= sheet.firstRow && isPart(sheet, above, column); above -= 1)
      parts.unshift({ row: above, role: "lain" });
    const below: RoleRow[] = [];
    for (let next = row + 1; next <= last; next += 1) {
      const words = wordsAt(sheet, next, column);
      const role = CHANGE_LABEL.test(words) ? "lain" : roleInCell(words);
      if ((role !== "target" && role !== "capaian" && role !== "lain") || !hasFigureBeside(sheet, next, column)) break;
      below.push({ row: next, role });
    }
    // A row alone is a percentage of the two above it and of nothing else.
    const isOne = figuresBeside(sheet, row, column).percents === 1;
    if (parts.length >= 2 && parts.length <= (isOne ? 2 : MOST_PARTS))
      groups.push([...parts, { row, role: "persen" }, ...below]);
  }
  return groups;
}

function isRowOfPercents(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { percents, others } = figuresBeside(sheet, row, column);
  return percents >= 1 && others === 0;
}

/** A row of a name and figures that are no percents; a total ends a list that is added up the other way. */
function isPart(sheet: SheetSnapshot, row: number, column: number): boolean {
  const words = wordsAt(sheet, row, column);
  const { percents, others } = figuresBeside(sheet, row, column);
  return /[a-z]{3}/i.test(words) && percents === 0 && others >= 1 && totalKind(words, true) === null;
}

function figuresBeside(sheet: SheetSnapshot, row: number, column: number): { percents: number; others: number } {
  const width = sheet.values[0]?.length ?? 0;
  let percents = 0;
  let others = 0;
  for (let right = column + 1; right < sheet.firstColumn + width; right += 1) {
    const reading = readCell(sheet, row, right);
    if (!isFigure(reading) || isYearIn(reading)) continue;
    if (reading.kind === "percent") percents += 1;
    else others += 1;
  }
  return { percents, others };
}

/** `Uraian | 2023 | 2024`: the header of the columns. */
const isYearIn = ({ text }: Reading) => /^\s*(19|20)\d\d\s*$/.test(text);

/** Rows below one another whose cell in this column names a measure and that hold a figure beside it. */
function runsOfRoles(sheet: SheetSnapshot, column: number): RoleRow[][] {
  const runs: RoleRow[][] = [];
  let run: RoleRow[] = [];
  const close = () => {
    if (run.length >= 2) runs.push(run);
    run = [];
  };
  sheet.values.forEach((cells, index) => {
    const value = cells[column - sheet.firstColumn];
    const row = sheet.firstRow + index;
    const role = typeof value === "string" && MAY_BE_MEASURE.test(value) ? roleInCell(value) : null;
    if (role && hasFigureBeside(sheet, row, column)) run.push({ row, role });
    else if (run.length > 0 && typeof value === "string" && value.trim() !== "" && hasFigureBeside(sheet, row, column))
      run.push({ row, role: "lain" });
    else close();
  });
  close();
  return runs;
}

function roleInCell(value: string): ColumnRole | null {
  if (value.length > LONGEST_LABEL) return null;
  const role = roleOfHeader(value.replace(/[:=]\s*$/, ""));
  return MEASURE_ROLES.has(role) && role !== "total" ? role : null;
}

/** `Pagu | : | Rp | 1.250.000.000` */
const SEPARATOR = /^\s*(?:[:=]|rp\.?|idr)\s*$/i;

const isOfSeparators = (sheet: SheetSnapshot, column: number, row: number) =>
  SEPARATOR.test(wordsAt(sheet, row, column)) && SEPARATOR.test(wordsAt(sheet, row + 1, column));

/** The first filled cell to the right is a figure; in a header it would be another word. */
function hasFigureBeside(sheet: SheetSnapshot, row: number, column: number): boolean {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  for (let right = column + 1; right <= last; right += 1) {
    const reading = readCell(sheet, row, right);
    if ((reading.kind === "empty" && reading.text.trim() === "") || SEPARATOR.test(reading.text)) continue;
    return isFigure(reading) || reading.kind === "category" || reading.kind === "empty";
  }
  return false;
}

/** `Target, Realisasi, Capaian, Target, Realisasi, Capaian`: one block an indicator. */
function splitWhereRepeated(run: RoleRow[]): RoleRow[][] {
  const groups: RoleRow[][] = [];
  const [first] = run;
  for (const each of run) {
    if (groups.length === 0 || each.role === first?.role) groups.push([each]);
    else groups[groups.length - 1]?.push(each);
  }
  return groups;
}

function isComputable(group: RoleRow[]): boolean {
  const has = (role: ColumnRole) => group.some((each) => each.role === role);
  return ((has("target") || has("pagu")) && has("realisasi")) || (has("bobot") && has("nilai"));
}

/** The rows above the first measure that name what stands in the columns; none for a list of `Pagu | 1.000`. */
function headerAbove(sheet: SheetSnapshot, firstRow: number, column: number): BlockHeader {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  let top = firstRow;
  for (let row = firstRow - 1; row >= sheet.firstRow && firstRow - row <= MOST_HEADER_ROWS; row -= 1) {
    const words: string[] = [];
    for (let right = column + 1; right <= last; right += 1) {
      const text = wordsAt(sheet, row, right);
      if (text !== "") words.push(text);
    }
    if (words.length === 0) break;
    top = row;
  }
  const above =
    top < firstRow && !isOfOwnFigures(sheet, firstRow - 1, column) ? null : headerFarAbove(sheet, top, column);
  let right = column;
  const isOfFigures = (next: number) => isFilled(sheet, next, top, firstRow + 1) && !holdsText(sheet, next, firstRow);
  while (right < last && (isOfFigures(right + 1) || isOfSeparators(sheet, right + 1, firstRow))) right += 1;
  // One column of figures below other rows is a list, whatever its header says.
  return above && right > column + 1 ? { top: above.top, end: above.bottom + 1, right } : { top, end: firstRow, right };
}

/** A row with a label and figures of its own is no header of the rows below it. */
function isOfOwnFigures(sheet: SheetSnapshot, row: number, column: number): boolean {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  const beside = Array.from({ length: last - column }, (_cell, step) => readCell(sheet, row, column + 1 + step));
  const figures = beside.filter((reading) => isFigure(reading) && !isYearIn(reading));
  return (
    wordsAt(sheet, row, column) !== "" && figures.length * 2 > beside.filter(({ kind }) => kind !== "empty").length
  );
}

/** How far above its rows the header of a longer table may stand. */
const FARTHEST_HEADER = 40;

/** `Uraian | 2022 | 2023 | Naik/turun` over all rows of the table that the block is a part of: its first and last row. */
function headerFarAbove(sheet: SheetSnapshot, from: number, column: number): { top: number; bottom: number } | null {
  const last = sheet.firstColumn + (sheet.values[0]?.length ?? 0) - 1;
  const isBlank = (row: number) => !isFilledRow(sheet, row, sheet.firstColumn, last);
  const isHeader = (row: number) =>
    row >= sheet.firstRow && isFilledRow(sheet, row, column + 1, last) && !isOfOwnFigures(sheet, row, column);
  for (let row = from - 1; row >= Math.max(sheet.firstRow, from - FARTHEST_HEADER) && !isBlank(row); row -= 1) {
    if (!isHeader(row)) continue;
    let top = row;
    while (isHeader(top - 1) && row - top + 1 < MOST_HEADER_ROWS) top -= 1;
    return { top, bottom: row };
  }
  return null;
}

function isFilledRow(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (wordsAt(sheet, row, column) !== "") return true;
  return false;
}

/** `Terbilang` beside the amounts: words where a figure should stand. */
function holdsText(sheet: SheetSnapshot, column: number, firstRow: number): boolean {
  return [firstRow, firstRow + 1].some((row) => readCell(sheet, row, column).kind === "text");
}

function isFilled(sheet: SheetSnapshot, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (mergedWordsAt(sheet, row, column) !== "") return true;
  return false;
}

const rowsOf = (group: RoleRow[]) => ({ first: group[0]?.row ?? 0, last: group[group.length - 1]?.row ?? 0 });

/** The rows from `first` to `last` turned over, with the words of `column` as their header; the columns end at `right`. */
export function turnBlock(
  sheet: SheetSnapshot,
  column: number,
  { first: firstFigureRow, last: bottom }: { first: number; last: number },
  { top, end, right }: BlockHeader,
): TransposedBlock | null {
  if (right === column) return null;
  const hasHeader = top < end;
  // The turned-over sheet keeps the sheet's own positions, rows for columns, so that a cell can be named from it.
  // Above the first row of the sheet there is nothing, and no cell of the labels is ever named.
  const labelColumn = firstFigureRow - 1;
  const at = <T>(grid: T[][], row: number, col: number, blank: T): T =>
    grid[row - sheet.firstRow]?.[col - sheet.firstColumn] ?? blank;
  const width = bottom - labelColumn + 1;
  // A blank column under a name that is merged over it is a gap and no period or indicator.
  const isBlankDown = (col: number) =>
    Array.from({ length: bottom - top + 1 }, (_row, down) => top + down).every(
      (row) => isBlankAt(sheet, row, col) || SEPARATOR.test(wordsAt(sheet, row, col)),
    );
  const gaps = new Set(
    Array.from({ length: right - column + 1 }, (_col, across) => column + across).filter(isBlankDown),
  );
  const turned = <T>(grid: T[][], blank: T, label: (col: number) => T): T[][] =>
    Array.from({ length: right - column + 1 }, (_row, across) =>
      Array.from({ length: width }, (_cell, down) => {
        if (down === 0) return label(column + across);
        return gaps.has(column + across) ? blank : at(grid, labelColumn + down, column + across, blank);
      }),
    );
  const labelOf = (col: number) => (hasHeader ? lowestWords(sheet, top, end - 1, col) || null : "Nilai");
  return {
    sheet: {
      ...sheet,
      firstRow: column,
      firstColumn: labelColumn,
      values: turned(sheet.values, null, (col) => (col === column ? "Uraian" : gaps.has(col) ? null : labelOf(col))),
      formulas: turned(sheet.formulas, null, () => null),
      formats: turned(sheet.formats, "General", () => "General"),
      merges: sheet.merges
        .filter((merge) => merge.top >= firstFigureRow && merge.bottom <= bottom && merge.left > column)
        .map((merge) => ({ top: merge.left, bottom: merge.right, left: merge.top, right: merge.bottom })),
    },
    range: { top: firstFigureRow === end ? top : firstFigureRow, left: column, bottom, right },
    headerRow: column,
    top,
    subject: wordsLeftOf(sheet, firstFigureRow, column),
    polarity: polarityBehind(sheet, top, bottom, right + 1),
  };
}

/** The header nearest to the figures names the column; the wider ones above it only group it. */
function lowestWords(sheet: SheetSnapshot, top: number, bottom: number, column: number): string {
  for (let row = bottom; row >= top; row -= 1) {
    const words = mergedWordsAt(sheet, row, column);
    if (words !== "") return words;
  }
  return "";
}

const NAMES_POLARITY = /^\W*(?:pol(?:ari[sz]asi|aritas)?|sifat)\b/i;

function polarityBehind(sheet: SheetSnapshot, top: number, bottom: number, column: number): string | undefined {
  const words = Array.from({ length: bottom - top + 1 }, (_row, down) => mergedWordsAt(sheet, top + down, column));
  const header = words.findIndex((each) => NAMES_POLARITY.test(each));
  return header < 0 ? undefined : words.slice(header + 1).find((each) => each !== "");
}

function wordsLeftOf(sheet: SheetSnapshot, row: number, column: number): string {
  const words: string[] = [];
  for (let left = sheet.firstColumn; left < column; left += 1) {
    const text = mergedWordsAt(sheet, row, left);
    if (/[a-z]{3}/i.test(text)) words.push(text);
  }
  return words.join(" ");
}
