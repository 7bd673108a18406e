import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, isAmount } from "./amounts";
import { isTotal } from "./brackets";
import type { Levels } from "./levels";

/**
 * The rows and totals right above that add up to it, where a total stands for what it has added up, and so does a row
 * that is the sum of those right above it without saying so: `Pedesaan | Perkotaan | Pds dan Pkt`.
 */
export function* sumsRightAbove(
  table: Table,
  amounts: Amounts,
  levels: Levels,
  total: Row,
  column: Column,
): Generator<Row[]> {
  const target = amounts.at(total, column);
  if (!isAmount(target) || target.value <= 0) return;
  const units: { row: Row; value: number; endsSection: boolean }[] = [];
  for (const row of table.rows) {
    if (row.index > total.index) return;
    const addsOthers = isTotal(row);
    const amount = amounts.at(row, column);
    if (!(addsOthers || (row.kind === "data" && levels.isTop(row))) || !isAmount(amount)) continue;
    const count = runOf(amount.value, units);
    const isSum = addsOthers || (count >= 2 && levels.addUpBeside(row, rowsOf(units.slice(-count)), column));
    const run = isSum ? units.splice(units.length - count) : [];
    // What stands before a run must end a section, else the run is a list with its first rows left out.
    const beginsSection = units[units.length - 1]?.endsSection !== false;
    if (row === total && run.length > 0 && beginsSection) yield rowsOf(run);
    units.push({ row, value: amount.value, endsSection: isSum });
  }
}

const rowsOf = (units: { row: Row }[]) => units.map(({ row }) => row);

/** How many of the last units add up to the value; 0 where none do. */
function runOf(value: number, units: { value: number }[]): number {
  let sum = 0;
  for (let count = 1; count <= units.length; count += 1) {
    sum += units[units.length - count]?.value ?? 0;
    if (Math.abs(sum - value) < 0.002) return count;
  }
  return 0;
}
