import { readNumber } from "../numbers/read-number";
import { isFigure } from "../numbers/reading";
import type { CellRange } from "../workbook/address";
import { type CellValue, isBlank, type SheetSnapshot } from "../workbook/snapshot";

/** A sheet without the blank columns within its tables, and where its columns stand in the sheet. */
export interface ClosedUp {
  sheet: SheetSnapshot;
  /** The column of the sheet that a column of the closed-up one is. */
  columnOf(closed: number): number;
  /** The other way; a column that was left out counts as the one before it. */
  closedOf(column: number): number;
}

const known = new WeakMap<SheetSnapshot, ClosedUp>();

/**
 * Names that run over into blank columns, cells merged two by two, columns left narrow for a line: a reader sees one table.
 * Columns that hold nothing are taken out, unless what stands behind them is a table of its own.
 */
export function closedUp(sheet: SheetSnapshot): ClosedUp {
  let found = known.get(sheet);
  if (!found) known.set(sheet, (found = closeUp(sheet)));
  return found;
}

function closeUp(sheet: SheetSnapshot): ClosedUp {
  const width = sheet.values[0]?.length ?? 0;
  const filled = occupied(sheet, width);
  const all = runsOf(filled);
  // A note beside a row, over which nothing stands, is of no table.
  const runs = all.filter((run) => all.length === 1 || holdsMoreThanNote(sheet, run));
  const [first, ...others] = runs;
  const asItIs = { sheet, columnOf: (column: number) => column, closedOf: (column: number) => column };
  if (!first || others.length === 0) return asItIs;
  const separate = new Set(separators(sheet, runs));
  // What stands before the first column that is filled is a margin, which nothing is joined over.
  const kept = Array.from({ length: first.from }, (_column, at) => at);
  runs.forEach(({ from, to }, at) => {
    for (let blank = (kept[kept.length - 1] ?? -1) + 1; separate.has(at) && blank < from; blank += 1) kept.push(blank);
    for (let column = from; column <= to; column += 1) kept.push(column);
  });
  const end = runs[runs.length - 1]?.to ?? 0;
  return kept.length === end + 1 ? asItIs : withColumns(sheet, kept, filled);
}

function holdsMoreThanNote({ values }: SheetSnapshot, { from, to }: Run): boolean {
  for (let column = from; column <= to; column += 1) {
    let count = 0;
    for (const cells of values) {
      if (!isBlank(cells[column] ?? null)) count += 1;
      if (count > 1) return true;
    }
  }
  return false;
}

interface Run {
  from: number;
  to: number;
}

/** The columns of the grid in which something stands; a lone text above all tables is a title and runs over others. */
function occupied(sheet: SheetSnapshot, width: number): boolean[] {
  const filled = new Array<boolean>(width).fill(false);
  let open = width;
  const fill = (column: number) => {
    if (!filled[column]) open -= 1;
    filled[column] = true;
  };
  let isAbove = true;
  for (let row = 0; row < sheet.values.length && open > 0; row += 1) {
    const [cells, formulas] = [sheet.values[row], sheet.formulas[row]];
    let first = -1;
    for (let column = 0; column < width; column += 1) {
      if (filled[column] && !isAbove) continue;
      if (isBlank(cells?.[column] ?? null) && !formulas?.[column]) continue;
      if (!isAbove) fill(column);
      else if (first < 0) first = column;
      else {
        isAbove = false;
        fill(first);
        fill(column);
      }
    }
  }
  return filled;
}

function runsOf(filled: boolean[]): Run[] {
  const runs: Run[] = [];
  filled.forEach((isFilled, column) => {
    const last = runs[runs.length - 1];
    if (!isFilled) return;
    if (last?.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column });
  });
  return runs;
}

/** So many rows tell what a column holds. */
const MOST_ROWS = 500;

type Kind = "words" | "numbering" | "figures";

/**
 * The runs before which a table begins: what stands on both sides of the gap is one by itself, and the gap is wider than
 * those within them, or the run alone is a table.
 */
function separators(sheet: SheetSnapshot, runs: Run[]): number[] {
  const rows = sheet.values.slice(0, MOST_ROWS).filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1);
  const kindsIn = runs.map((run) => kindsOf(rows, run));
  const gapBefore = (at: number) => (runs[at]?.from ?? 0) - (runs[at - 1]?.to ?? 0);
  const found: number[] = [];
  let start = 0;
  for (let at = 1; at < runs.length; at += 1) {
    const [own, gap] = [kindsIn[at] ?? [], gapBefore(at)];
    // A table begins with what names or numbers its rows.
    if (own[0] === "figures" || !isTable(kindsIn.slice(start, at))) continue;
    const next = runs.findIndex((_run, other) => other > at && gapBefore(other) >= gap);
    const isWider = runs.slice(start, at).every((_run, step) => step === 0 || gapBefore(start + step) < gap);
    if (isTable([own]) || (isWider && isTable(kindsIn.slice(at, next < 0 ? undefined : next)))) {
      found.push(at);
      start = at;
    }
  }
  return found;
}

/** A column that names and one that counts, other than by numbering the rows: a table by itself. */
const isTable = (runs: Kind[][]) =>
  (["words", "figures"] as const).every((wanted) => runs.some((kinds) => kinds.includes(wanted)));

/** What the columns of a run hold in the rows that fill more than one cell. */
function kindsOf(rows: CellValue[][], { from, to }: Run): Kind[] {
  return Array.from({ length: to - from + 1 }, (_column, step) =>
    kindOf(rows.map((cells) => cells[from + step] ?? null).filter((cell) => !isBlank(cell))),
  );
}

function kindOf(cells: CellValue[]): Kind {
  const figures = cells.flatMap((cell) => figureIn(cell) ?? []);
  const words = cells.length - figures.length;
  // Its name, and that of its group, are words over figures as well.
  if (figures.length === 0 || words > figures.length + 2) return "words";
  // `1`, `1.1`, `1.2`, `2`; below one another two lists begin anew.
  const isNumbering = figures[0] === 1 && figures.every((figure, at) => figure <= (figures[at - 1] ?? 0) + 1);
  return isNumbering ? "numbering" : "figures";
}

function figureIn(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  const reading = typeof cell === "string" ? readNumber(cell) : null;
  return reading && isFigure(reading) ? reading.value.toNumber() : null;
}

function withColumns(sheet: SheetSnapshot, kept: number[], filled: boolean[]): ClosedUp {
  const pick = <Cell>(grid: Cell[][]) => grid.map((cells) => kept.map((column) => cells[column] as Cell));
  const { firstColumn } = sheet;
  // A merge ends before the blank columns that keep two tables apart.
  const named = kept.map((column) => (filled[column] ? column + firstColumn : -1));
  const closedOf = (column: number) => {
    const at = kept.findIndex((each) => each > column - firstColumn);
    return firstColumn + (at < 0 ? kept.length : at) - 1;
  };
  return {
    sheet: {
      ...sheet,
      values: pick(sheet.values),
      formulas: pick(sheet.formulas),
      formats: pick(sheet.formats),
      merges: sheet.merges.flatMap(({ top, left, bottom, right }) => {
        const columns = within(named, left, right);
        return columns
          ? asMerge({ top, left: columns.from + firstColumn, bottom, right: columns.to + firstColumn })
          : [];
      }),
    },
    columnOf: (closed) => firstColumn + (kept[closed - firstColumn] ?? closed - firstColumn),
    closedOf,
  };
}

/**
 * The rows of a block that was turned over, without those that are blank columns of the sheet, and where a row of it stands
 * in the block.
 */
export function withoutBlankRows(sheet: SheetSnapshot): { sheet: SheetSnapshot; rowOf(closed: number): number } {
  const { firstRow } = sheet;
  const kept = sheet.values.flatMap((cells, row) => (cells.every(isBlank) ? [] : [row + firstRow]));
  const pick = <Cells>(grid: Cells[]) => kept.map((row) => grid[row - firstRow] as Cells);
  const merges = sheet.merges.flatMap(({ top, left, bottom, right }) => {
    const rows = within(kept, top, bottom);
    return rows ? asMerge({ top: rows.from + firstRow, left, bottom: rows.to + firstRow, right }) : [];
  });
  const closed = { values: pick(sheet.values), formulas: pick(sheet.formulas), formats: pick(sheet.formats), merges };
  return { sheet: { ...sheet, ...closed }, rowOf: (row) => kept[row - firstRow] ?? row };
}

/** Which of the lines that were kept lie between two; `null` where none do. */
function within(kept: number[], from: number, to: number): Run | null {
  const inside = kept.flatMap((line, at) => (line >= from && line <= to ? [at] : []));
  const [first] = inside;
  return first === undefined ? null : { from: first, to: inside[inside.length - 1] ?? first };
}

/** Of a merge of two cells, one of which is blank, no merge is left. */
const asMerge = (range: CellRange) => (range.top === range.bottom && range.left === range.right ? [] : [range]);
