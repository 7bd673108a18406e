import { namesPercent } from "../../tables/names-percent";
import type { Column, Figure, Row, Table } from "../../tables/table";
import { type Constraint, countHolding, judgeAll, type Judged } from "../constraint";
import { constraintOf } from "./relations/relation-constraints";

/** So many percentages of the row must come out, and more than are off. */
const FEWEST_HOLDING = 2;

/**
 * `Jumlah | Pagu | Realisasi | Pagu | Realisasi`, and below it `% Realisasi | | 99,74 | | 97,71`: under each realisasi what
 * it is of the pagu before it, both in the row above.
 */
export function percentagesBelow(table: Table): Judged[] {
  if (table.isTransposed) return [];
  return table.rows.flatMap((row, at) => {
    const above = table.rows[at - 1];
    if (!above || !namesPercent(row)) return [];
    const judged = judgeAll(table.columns.flatMap((column) => percentageOf(table, row, above, column)));
    const holding = countHolding(judged);
    return holding >= FEWEST_HOLDING && holding * 2 > judged.length ? judged : [];
  });
}

function percentageOf(table: Table, row: Row, above: Row, column: Column): Constraint[] {
  const printed = table.figureAt(row, column);
  const before = table.columns[table.columns.indexOf(column) - 1];
  if (!printed || !before || column.role !== "realisasi" || table.figureAt(row, before)) return [];
  const [part, base] = [column, before].map((each): Figure | null => table.figureAt(above, each));
  if (!part || !base) return [];
  return [constraintOf(table, { form: "quotient", result: column, parts: [column, before] }, printed, [part, base])];
}
