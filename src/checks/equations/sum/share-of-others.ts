import { type Cell, type Grid, gridOf } from "../relations/grid";
import type { Column, Row, Table } from "../../../tables/table";

/** Rows that must bear it out; a share of nought, or of the whole, tells nothing. */
const FEWEST_ROWS = 3;
const MOST_ROWS = 24;

/** A share stands near what it was taken of. */
const MOST_COLUMNS_APART = 7;

/** One row in so many may be wrong itself. */
const ROWS_FOR_ONE_WRONG = 5;

const knownIn = new WeakMap<Table, Map<Column, boolean>>();

/**
 * A column whose rows are percentages of two columns before it (`Sebelum | Sesudah | Bertambah/berkurang | `, the last
 * without a name of its own): where a single row stands below each of many parents it seems to add up, and never does.
 */
export function isShareOfOthers(table: Table, column: Column): boolean {
  let known = knownIn.get(table);
  if (!known) knownIn.set(table, (known = new Map()));
  let isShare = known.get(column);
  if (isShare === undefined) known.set(column, (isShare = findShare(table, column)));
  return isShare;
}

function findShare(table: Table, column: Column): boolean {
  const grid = gridOf(table);
  const at = grid.columns.indexOf(column);
  const rows = grid.rows.filter((row) => isTelling(grid.cell(row, column))).slice(0, MOST_ROWS);
  if (at < 2 || rows.length < FEWEST_ROWS) return false;
  const before = grid.columns.slice(Math.max(0, at - MOST_COLUMNS_APART), at);
  return before.some((part) => before.some((whole) => part !== whole && bearsOut(grid, rows, column, part, whole)));
}

/** Printed with decimals, and not what a whole comes to. */
const isTelling = (cell: Cell | null): cell is Cell =>
  cell !== null && cell.step < 1 && cell.value !== 0 && cell.value !== 100;

function bearsOut(grid: Grid, rows: Row[], column: Column, part: Column, whole: Column): boolean {
  let held = 0;
  let off = 0;
  for (const row of rows) {
    const [share, own, base] = [grid.cell(row, column), grid.cell(row, part), grid.cell(row, whole)];
    if (!share || !own || !base || base.value === 0) continue;
    const exact = (100 * own.value) / base.value;
    if (Math.abs(exact - share.value) <= share.step || Math.abs(exact - 100 - share.value) <= share.step) held += 1;
    else off += 1;
    if (off * ROWS_FOR_ONE_WRONG > rows.length) return false;
  }
  return held >= FEWEST_ROWS && held >= off * ROWS_FOR_ONE_WRONG;
}
