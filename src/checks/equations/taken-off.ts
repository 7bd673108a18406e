import { type Cell, type Grid, gridOf } from "./relations/grid";
import type { Column, MeasureGroup, Table } from "../../tables/table";

/** Rows that tell one column from another. */
const FEWEST_ROWS = 2;

/** One row in so many may be wrong itself. */
const ROWS_FOR_ONE_WRONG = 5;

/**
 * What a sisa was reckoned from: the realisasi of its group, unless the rows say that it is another column between pagu and
 * sisa (`Realisasi s.d. bulan lalu | Bulan ini | Total | Sisa pagu`).
 */
export function takenOffIn(table: Table, { base, realisasi, sisa }: MeasureGroup): Column {
  if (!sisa) return realisasi;
  const grid = gridOf(table);
  const own = tallyOf(grid, base, realisasi, sisa);
  if (own.off < FEWEST_ROWS) return realisasi;
  const between = grid.columns.filter(
    (column) => column !== base && column !== realisasi && column.index > base.index && column.index < sisa.index,
  );
  const isShown = ({ held, off }: Tally) => held - own.held >= FEWEST_ROWS && held >= off * ROWS_FOR_ONE_WRONG;
  return between.reverse().find((column) => isShown(tallyOf(grid, base, column, sisa))) ?? realisasi;
}

interface Tally {
  held: number;
  off: number;
}

function tallyOf(grid: Grid, base: Column, minus: Column, sisa: Column): Tally {
  const tally = { held: 0, off: 0 };
  for (const row of grid.rows) {
    const [whole, part, rest] = [grid.cell(row, base), grid.cell(row, minus), grid.cell(row, sisa)];
    // Where nothing was spent every column of the row says the same.
    if (!whole || !part || !rest || part.value === 0) continue;
    if (Math.abs(whole.value - part.value - rest.value) <= stepOf(whole, part, rest)) tally.held += 1;
    else tally.off += 1;
  }
  return tally;
}

const stepOf = (...cells: Cell[]) => Math.max(...cells.map(({ step }) => step));
