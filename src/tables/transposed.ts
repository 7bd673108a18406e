import { type SheetSnapshot, valueAt } from "../workbook/snapshot";
import { textsOf } from "../workbook/texts-of-sheet";
import { isFigure } from "../numbers/reading";
import { type BlockHeader, headerAbove, isYearIn, SEPARATOR } from "./block-header";
import { closedUp } from "./closed-up";
import { MEASURE_ROLES, roleOfHeader } from "./lexicon";
import { readCell, wordsAt } from "./printed-cell";
import type { ColumnRole } from "./table";
import { totalKind } from "./total-row";
import { type TransposedBlock, turnBlock } from "./turned-block";

/** A quick look before the lexicon is asked: most cells begin with none of these. */
const MAY_BE_MEASURE =
  /^\s*(target|rencana|real|capaian|%|persen|prosen|pagu|anggaran|alokasi|sisa|nilai|bobot|tingkat)/i;

/** A label, not a sentence. */
const LONGEST_LABEL = 40;

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
    // `Indeks … 88,00`, `Nilai … 95,50`, `Persentase … 95,00%` one below the other are indicators with their targets.
    const areCounts = !isOne || parts.every((part) => holdsWhole(sheet, part.row, column));
    if (parts.length >= 2 && parts.length <= (isOne ? 2 : MOST_PARTS) && areCounts)
      groups.push([...parts, { row, role: "persen" }, ...below]);
  }
  return groups;
}

function holdsWhole(sheet: SheetSnapshot, row: number, column: number): boolean {
  const width = sheet.values[0]?.length ?? 0;
  for (let right = column + 1; right < sheet.firstColumn + width; right += 1) {
    const reading = readCell(sheet, row, right);
    if (isFigure(reading) && !isYearIn(reading)) return reading.decimals === 0;
  }
  return false;
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

const rowsOf = (group: RoleRow[]) => ({ first: group[0]?.row ?? 0, last: group[group.length - 1]?.row ?? 0 });
