import { periodsWithin } from "../../../tables/finest-periods";
import type { Column, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amounts, fits, isAmount } from "./amounts";
import { sumEquation } from "./equation";
import { columnsThatMayAddUp, isMoney } from "./summed-columns";

/** Of amounts one sum shows that the column is added up; of anything else two. */
const FEWEST_HOLDING = 2;

/** `Januari | Februari | Maret | Triwulan I`: rows of longer periods add up the shorter ones above them. */
export function periodSums(table: Table, amounts: Amounts): Constraint[] {
  const periods = periodsWithin(table.rows);
  if (periods.length === 0) return [];
  return columnsThatMayAddUp(table).flatMap((column) => sumsIn(table, column, periods, amounts));
}

function sumsIn(table: Table, column: Column, periods: { row: Row; within: Row[] }[], amounts: Amounts): Constraint[] {
  const sums = periods.flatMap(({ row, within }) => {
    const target = amounts.at(row, column);
    const parts = within.map((each) => amounts.at(each, column));
    if (!isAmount(target) || parts.includes("unreadable")) return [];
    const plus = parts.filter(isAmount);
    const terms = { plus, minus: [] };
    // One month with an amount is repeated, not added up.
    return plus.length > 1 ? [{ target, terms, holds: fits(target, terms) }] : [];
  });
  const holding = sums.filter(({ holds, target }) => holds && target.value !== 0).length;
  const isShown = holding >= FEWEST_HOLDING || (holding > 0 && isMoney(table, column));
  if (!isShown || holding < sums.length / 2) return [];
  return sums.map(({ target, terms }) => sumEquation(target.figure, terms, () => []));
}
