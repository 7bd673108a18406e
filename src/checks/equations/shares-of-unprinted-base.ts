import { Decimal } from "../../numbers/decimal";
import { doubleOf } from "../../numbers/reading";
import type { Table } from "../../tables/table";
import { judgeAll, type Judged } from "../constraint";
import { numericColumns } from "./relations/numeric-columns";
import { type Base, type Pair, pairsOf, shareOfBase, TELLS_PERCENT } from "./shares-of-printed-base";

/** So many rows must be of one base, no more than one of another, and so closely must they tell it. */
const FEWEST_HOLDING = 3;
const WIDEST = 0.003;

/** Counts are small; what is told in percent of a pagu is an amount. */
const SMALLEST_AMOUNT = 1000;

/**
 * `Progres Keuangan (%) | Realisasi Keuangan`, quarter by quarter: percentages of one pagu that is printed nowhere near. Row
 * by row the amount and its percentage tell the base, and they have to tell the same one.
 */
export function sharesOfUnprintedBase(table: Table, judged: Judged[]): Judged[] {
  if (table.isTransposed) return [];
  const settled = new Set(judged.map(({ constraint: { target } }) => target.column));
  const numeric = numericColumns(table);
  const open = numeric.filter((column) => !settled.has(column) && TELLS_PERCENT.test(column.header));
  return open.flatMap((column) => {
    for (const of of numeric) {
      if (of === column || TELLS_PERCENT.test(of.header)) continue;
      const pairs = pairsOf(table, column, of).filter(
        ({ part: { reading } }) => reading.kind !== "percent" && doubleOf(reading) >= SMALLEST_AMOUNT,
      );
      const base = baseOf(pairs);
      if (base) return witnessed(judgeAll(pairs.map((pair) => shareOfBase(pair, base))), judged);
    }
    return [];
  });
}

/** A row may be of another base than those around it: it is judged only where another equation speaks against it too. */
function witnessed(shares: Judged[], others: Judged[]): Judged[] {
  const off = shares.find(({ verdict }) => verdict === "impossible");
  if (!off) return shares;
  const { target, inputs } = off.constraint;
  const cells = new Set([target, ...inputs].map(({ cell }) => cell));
  const isAgainst = ({ verdict, constraint }: Judged) =>
    verdict === "impossible" && [constraint.target, ...constraint.inputs].some(({ cell }) => cells.has(cell));
  return others.some(isAgainst) ? shares : [];
}

/** What all pairs but one have in common, if that is narrow and the amounts differ. */
function baseOf(pairs: Pair[]): Base | null {
  if (pairs.length <= FEWEST_HOLDING) return null;
  for (const left of [null, ...pairs]) {
    const holding = pairs.filter((pair) => pair !== left);
    const low = Math.max(...holding.map((pair) => pair.low));
    const high = Math.min(...holding.map((pair) => pair.high));
    const parts = new Set(holding.map(({ part }) => doubleOf(part.reading)));
    if (low <= high && (high - low) / high < WIDEST && parts.size >= FEWEST_HOLDING)
      return { low: new Decimal(low), high: new Decimal(high) };
  }
  return null;
}
