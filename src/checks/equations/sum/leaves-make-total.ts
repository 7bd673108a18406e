import type { Hierarchy } from "../../../tables/hierarchy";
import type { Column, Table } from "../../../tables/table";
import { type Amounts, fits, isAmount } from "./amounts";
import type { ParentSum } from "./parent-sums";
import { telling, TELLING_DIGITS } from "./telling-digits";

/** Fewer heads leave it open whether one of them is off or the rows are not their parts. */
const FEWEST_HEADS = 2;

/**
 * `Program A | its kegiatan | Program B | its kegiatan | Jumlah`: what stands at the bottom comes to the total, and so do
 * the parts of every programme but one to theirs. Then the look of the rows tells what contains what, and the one is off.
 */
export function leavesMakeTotal(
  table: Table,
  { parentOf, childrenOf }: Hierarchy,
  column: Column,
  sums: readonly ParentSum[],
  amounts: Amounts,
): boolean {
  const off = sums.filter((each) => !each.fits);
  const isTold =
    sums.length >= FEWEST_HEADS && off.length === 1 && off[0] !== undefined && off[0].terms.plus.length > 1;
  const total = table.rows[table.rows.length - 1];
  const target = total?.kind === "total" ? amounts.at(total, column) : "blank";
  if (!isTold || !isAmount(target) || telling(target) < TELLING_DIGITS) return false;
  const rows = table.rows.filter(({ kind }) => kind === "data");
  // A row by itself, neither a head nor under one, may be anything.
  if (rows.some((row) => !parentOf.has(row) && !childrenOf.has(row))) return false;
  const leaves = rows.filter((row) => !childrenOf.has(row)).map((row) => amounts.at(row, column));
  const plus = leaves.filter(isAmount);
  return plus.length === leaves.length && fits(target, { plus, minus: [] });
}
