import type { Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import { isReckonedAlongRow } from "../writing/formulas/along-row";
import { Amounts } from "./sum/amounts";
import { balanceSums } from "./sum/balances";
import { sumEquation } from "./sum/equation";
import { headsOfNumbered } from "./sum/heads-of-numbered";
import { judgedSums } from "./sum/judged-sums";
import { sumsOfNamedRows } from "./sum/named-rows";
import { periodSums } from "./sum/period-sums";
import { revenueSums } from "./sum/regional-revenue";
import { rowBalances } from "./sum/row-balances";
import { structureOf } from "./sum/structure";
import { totalSums } from "./sum/totals";
import { totalsOverPairs } from "./sum/totals-over-pairs";

/** Parents, totals, subtotals and balances: each against the rows it is made of, at every level that the table shows. */
export function sumConstraints(table: Table): Constraint[] {
  const amounts = new Amounts(table);
  const structure = structureOf(table, amounts);
  const overPairs = totalsOverPairs(table, amounts);
  const isOfPair = new Set(overPairs.map(({ target }) => target.cell));
  const added = [
    ...overPairs,
    ...judgedSums(table, structure).map(({ target, terms }) => sumEquation(target.figure, terms, () => [])),
    ...totalSums(table, structure, amounts).filter(({ target }) => !isOfPair.has(target.cell)),
  ];
  const isKnown = new Set(added.map(({ target }) => target.cell));
  const sums = [
    ...added,
    ...revenueSums(table, amounts).filter(({ target }) => !isKnown.has(target.cell)),
    ...headsOfNumbered(table, amounts).filter(({ target }) => !isKnown.has(target.cell)),
    ...periodSums(table, amounts).filter(({ target }) => !isKnown.has(target.cell)),
    ...balanceSums(table, amounts),
    ...rowBalances(table, amounts),
    ...sumsOfNamedRows(table, amounts),
  ];
  return sums.filter(({ target }) => !isReckonedAlongRow(table, target));
}
