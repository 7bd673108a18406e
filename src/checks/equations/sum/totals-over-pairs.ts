import type { Column, Row, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { type Amount, type Amounts, fits, isAmount } from "./amounts";
import { sumEquation } from "./equation";

/** So many groups of columns must have one total for all of them, and so large a part of them come to it. */
const FEWEST_GROUPS = 2;
const LEAST_FITTING = 0.6;

/**
 * `III / L, P | II / L, P` over `Jumlah | 31 | | 23 |`: a total that is merged over the columns of a header counts all of
 * them, men and women.
 */
export function totalsOverPairs(table: Table, amounts: Amounts): Constraint[] {
  const groups = groupsOf(table.columns);
  if (groups.length < FEWEST_GROUPS) return [];
  const data = table.rows.filter(({ kind }) => kind === "data");
  return table.rows.flatMap((total) => {
    const above = data.filter(({ index }) => index < total.index);
    if (total.kind !== "total" || above.length < 2) return [];
    const merged = groups.flatMap((group) => mergedTotal(group, total, above, amounts) ?? []);
    if (merged.length < groups.length || merged.length < FEWEST_GROUPS) return [];
    const fitting = merged.filter(({ target, plus }) => fits(target, { plus, minus: [] }));
    const isOfAll = fitting.length >= LEAST_FITTING * merged.length && fitting.some(({ isTelling }) => isTelling);
    if (!isOfAll) return [];
    return merged.map(({ target, plus }) => sumEquation(target.figure, { plus, minus: [] }, () => []));
  });
}

interface Merged {
  target: Amount;
  plus: Amount[];
  /** The columns behind the first add something. */
  isTelling: boolean;
}

/** The one total of the group, in its first column, and all that stands above it in any of its columns. */
function mergedTotal([first, ...others]: Column[], total: Row, above: Row[], amounts: Amounts): Merged | null {
  const target = first && amounts.at(total, first);
  if (!first || !target || !isAmount(target)) return null;
  if (others.some((column) => amounts.at(total, column) !== "blank")) return null;
  const cells = [first, ...others].map((column) => above.map((row) => amounts.at(row, column)));
  if (cells.flat().includes("unreadable")) return null;
  const [own = [], ...behind] = cells.map((column) => column.filter(isAmount));
  return { target, plus: [...own, ...behind.flat()], isTelling: behind.flat().some(({ value }) => value !== 0) };
}

/** The columns under one header, where it has more than one. */
function groupsOf(columns: Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    const last = groups[groups.length - 1];
    if (column.parent === "") continue;
    if (last?.[0]?.parent === column.parent && last.at(-1)?.index === column.index - 1) last.push(column);
    else groups.push([column]);
  }
  return groups.filter(({ length }) => length > 1);
}
