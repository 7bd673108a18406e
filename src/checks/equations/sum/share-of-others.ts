import { weigh } from "../relations/evidence";
import { gridOf } from "../relations/grid";
import type { Column, Table } from "../../../tables/table";
import { onceAColumn } from "../../once-a-column";

/** Rows that must bear it out beyond what any two figures would give. */
const FEWEST_ROWS = 3;

/** A share stands near what it was taken of. */
const MOST_COLUMNS_APART = 7;

/** One row in so many may be wrong itself. */
const ROWS_FOR_ONE_WRONG = 5;

/**
 * A column whose rows are percentages of two columns before it (`Sebelum | Sesudah | Bertambah/berkurang | `, the last
 * without a name of its own): where a single row stands below each of many parents it seems to add up, and never does.
 */
export const isShareOfOthers = onceAColumn((table: Table, column: Column): boolean => {
  const grid = gridOf(table);
  const at = grid.columns.indexOf(column);
  const hasDecimals = grid.rows.filter((row) => (grid.cell(row, column)?.step ?? 1) < 1).length >= FEWEST_ROWS;
  if (at < 2 || !hasDecimals) return false;
  const before = grid.columns.slice(Math.max(0, at - MOST_COLUMNS_APART), at);
  const bearOut = (part: Column, whole: Column) =>
    (["quotient", "growth"] as const).some((form) => {
      const { holding, telling, failing } = weigh(grid, { form, result: column, parts: [part, whole] });
      return telling >= FEWEST_ROWS && failing * ROWS_FOR_ONE_WRONG <= holding;
    });
  return before.some((part) => before.some((whole) => part !== whole && bearOut(part, whole)));
});
