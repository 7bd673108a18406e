import { rowCodes } from "../../../tables/row-code";
import { type Hierarchy, hierarchyByCode, NO_HIERARCHY, possibleHierarchies } from "../../../tables/hierarchy";
import type { Column, Row, Table } from "../../../tables/table";
import { type Amounts, countOf, isAmount } from "./amounts";
import { withMisplacedRows } from "./misplaced-rows";
import { isPlainList } from "./plain-list";
import { leavesMakeTotal } from "./leaves-make-total";
import { type ParentSum, parentSums } from "./parent-sums";
import { columnsThatMayAddUp, isMoney } from "./summed-columns";
import { type Tally, tallyOf } from "./tally";

/** The hierarchy that the amounts of a table confirm, and the sums in it that can be judged. */
export interface Structure {
  hierarchy: Hierarchy;
  /** False where only codes speak for it, or nothing. */
  isConfirmed: boolean;
  sums: ParentSum[];
  /** Columns in which parents are known to hold the sum of their children. */
  following: ReadonlySet<Column>;
}

export function structureOf(table: Table, amounts: Amounts): Structure {
  const columns = columnsThatMayAddUp(table);
  let best: (Structure & { score: number }) | null = null;
  for (const hierarchy of possibleHierarchies(table)) {
    const tried = tryHierarchy(table, hierarchy, columns, amounts);
    if (tried.score > 0 && (!best || tried.score > best.score)) best = tried;
    if (best === tried && explainsAll(table, tried, amounts)) break;
  }
  if (best) return withRowsInPlace(table, best, columns, amounts);
  const hierarchy = hierarchyByCode(table);
  return hierarchy.childrenOf.size === 0
    ? structureByAmounts(table, columns, amounts)
    : { ...tryHierarchy(table, hierarchy, columns, amounts), isConfirmed: false };
}

/** So many sums in all columns together, and so many more than are off, show what contains what. */
const BY_AMOUNTS = { held: 4, timesOff: 3 };

/** Longer tables without codes are lists. */
const MOST_ROWS_WITHOUT_CODES = 2000;

/** Neither codes nor the look of the rows tell what contains what: amounts that add up in several columns may. */
function structureByAmounts(table: Table, columns: Column[], amounts: Amounts): Structure {
  const none: Structure = { hierarchy: NO_HIERARCHY, isConfirmed: false, sums: [], following: new Set() };
  const isList = table.rows.length > MOST_ROWS_WITHOUT_CODES;
  const hierarchy =
    isList || isPlainList(table, columns, amounts) ? null : withMisplacedRows(table, NO_HIERARCHY, columns, amounts);
  if (!hierarchy) return none;
  const byColumn = columns.map((column) => ({ column, sums: parentSums(hierarchy, column, amounts) }));
  const tallies = byColumn.map(({ sums }) => tallyOf(sums));
  const held = tallies.reduce((all, each) => all + each.held, 0);
  const off = tallies.reduce((all, each) => all + each.off, 0);
  if (held < BY_AMOUNTS.held || held < BY_AMOUNTS.timesOff * off) return none;
  const following = columns.filter((_column, at) => {
    const tally = tallies[at];
    return tally !== undefined && tally.held >= 1 && tally.held >= tally.off;
  });
  return {
    hierarchy,
    isConfirmed: true,
    sums: byColumn.flatMap(({ sums }) => sums),
    following: new Set(following),
  };
}

/** A hierarchy by codes, with rows moved to where the amounts say that they belong, where fewer sums are off then. */
function withRowsInPlace(
  table: Table,
  byCode: Structure & { score: number },
  columns: Column[],
  amounts: Amounts,
): Structure {
  const offIn = ({ sums, following }: Structure) =>
    sums.filter((each) => !each.fits && following.has(each.column)).length;
  if (byCode.hierarchy.basis !== "kode" || offIn(byCode) === 0) return byCode;
  const moved = withMisplacedRows(table, byCode.hierarchy, [...byCode.following], amounts);
  const tried = moved && tryHierarchy(table, moved, columns, amounts);
  return tried && tried.score > byCode.score && offIn(tried) < offIn(byCode) ? tried : byCode;
}

/** Nearly every sum fits and no row with an amount stands outside: nothing is left for another reading of the rows. */
function explainsAll(table: Table, { hierarchy, sums, following }: Structure, amounts: Amounts): boolean {
  const off = sums.filter((each) => !each.fits).length;
  if (hierarchy.basis !== "kode" || off * 10 > sums.length) return false;
  const roots = table.rows.filter((row) => hierarchy.childrenOf.has(row) && !hierarchy.parentOf.has(row));
  const codes = rowCodes(table);
  const names = roots.map((row) => codes.get(row)?.join("."));
  if (new Set(names).size < names.length) return false;
  const hasAmount = (row: Row) => [...following].some((column) => isAmount(amounts.at(row, column)));
  return table.rows.every(
    (row) => row.kind !== "data" || hierarchy.parentOf.has(row) || hierarchy.childrenOf.has(row) || !hasAmount(row),
  );
}

function tryHierarchy(table: Table, hierarchy: Hierarchy, columns: Column[], amounts: Amounts) {
  const byColumn = columns.map((column) => ({ column, inColumn: parentSums(hierarchy, column, amounts) }));
  const sums = byColumn.flatMap(({ inColumn }) => inColumn);
  const proven = new Set(sums.filter((each) => each.fits && countOf(each.terms) > 1).map(({ parent }) => parent));
  const following = new Set<Column>();
  let score = 0;
  for (const { column, inColumn } of byColumn) {
    const tally = tallyOf(inColumn);
    // A parent that is right in another column is one here too: its amount is wrong, not the hierarchy.
    const unproven = inColumn.filter((each) => !each.fits && !proven.has(each.parent)).length;
    const isByTotal = tally.off > 0 && leavesMakeTotal(table, hierarchy, column, inColumn, amounts);
    const doubtful = isByTotal ? 0 : Math.min(unproven, tally.off);
    if (isByTotal || follows(tally, hierarchy.basis, isMoney(table, column))) {
      following.add(column);
      score += tally.held - 1.5 * doubtful - 0.3 * (tally.off - doubtful);
    } else if (isMoney(table, column)) score -= 0.5 * tally.off;
  }
  return { hierarchy, isConfirmed: following.size > 0, sums, following, score };
}

/** Where only the look of the rows speaks for a hierarchy, or the column may hold anything, more sums must agree. */
function follows({ held, off, ofSeveral }: Tally, basis: Hierarchy["basis"], isSurelySummed: boolean): boolean {
  // Percentages of parents with a single part repeat it as well.
  if (!isSurelySummed && ofSeveral < off) return false;
  if (!isSurelySummed) return basis === "kode" ? held >= 2 && held >= 2 * off : held >= 3 && held >= 3 * off;
  return basis === "kode" ? held >= 1 && held >= off : held >= 2 && held >= 2 * off;
}
