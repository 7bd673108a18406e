import { type Decimal, HUNDRED } from "../../numbers/decimal";
import { formatNumber, formatShort } from "../../numbers/format-number";
import { doubleOf } from "../../numbers/reading";
import { type AmountOnSheet, amountsBeside, amountsOnSheet } from "../../tables/amounts-on-sheet";
import type { Column, Figure, Table } from "../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../constraint";
import { numericColumns } from "./relations/numeric-columns";
import { isOneSlip } from "./relations/one-slip";

export const TELLS_PERCENT = /%|\b(persen|persentase|prosentase|proporsi|kontribusi)\b/i;

/** So many rows must come out, and no more than one may be off. */
const FEWEST_HOLDING = 3;

/** Percentages with few decimals are those of many bases: how far apart these may lie. */
const WIDEST = 0.005;
const OF_ANY: Least = { holding: FEWEST_HOLDING, widest: WIDEST };

/** `% dari pagu DD`: where the header says that it is of something, two rows that tell the base more closely will do. */
const OF_SOMETHING = /(?:%|\b(?:persen|persentase|prosentase|proporsi))\s*\)?\s*(?:dari|terhadap|thd|atas)\b/i;
const OF_NAMED = { holding: 2, widest: 0.0015 };

interface Least {
  holding: number;
  widest: number;
}

export interface Pair {
  target: Figure;
  part: Figure;
  /** The bases of which the percentage could be printed so, rounded or cut off. */
  low: number;
  high: number;
}

/**
 * `Anggaran | % dari Pagu DD`: percentages of one amount that stands in no row of the table, but elsewhere on its sheet. A
 * percentage that is right for any other amount on the sheet has a base of its own.
 */
export function sharesOfPrintedBase(table: Table, judged: Judged[]): Judged[] {
  if (table.isTransposed) return [];
  const settled = new Set(
    judged.flatMap(({ constraint: { target } }) => (target.row.kind === "data" ? [target.column] : [])),
  );
  const numeric = numericColumns(table);
  const open = numeric.filter((column) => !settled.has(column) && TELLS_PERCENT.test(column.header));
  if (open.length === 0) return [];
  const outside = amountsBeside(table);
  return open.flatMap((column) => {
    const parts = numeric.filter(({ index, header }) => index < column.index && !TELLS_PERCENT.test(header)).reverse();
    for (const part of parts) {
      const pairs = pairsOf(table, column, part);
      const base = baseOf(pairs, outside, OF_SOMETHING.test(column.header) ? OF_NAMED : OF_ANY);
      if (base) return sharesOf(pairs, base, amountsOnSheet(table.sheet));
    }
    return [];
  });
}

export function pairsOf(table: Table, column: Column, of: Column): Pair[] {
  return table.rows.flatMap((row): Pair[] => {
    const [target, part] = [table.figureAt(row, column), table.figureAt(row, of)];
    if (!target || !part || target.reading.scale !== 1) return [];
    const [percent, amount] = [doubleOf(target.reading), doubleOf(part.reading)];
    const step = 10 ** -target.reading.decimals;
    if (percent <= step || amount <= 0) return [];
    return [{ target, part, low: (amount / (percent + step)) * 100, high: (amount / (percent - step / 2)) * 100 }];
  });
}

const isOf = ({ low, high }: Pair, base: number) => base >= low && base <= high;

/** The one amount that all rows but one are percentages of, told closely enough to be no other. */
function baseOf(pairs: Pair[], amounts: AmountOnSheet[], least: Least): Decimal | null {
  const found = new Map<number, Decimal>();
  const [first, second] = pairs;
  for (const { double, value } of amounts) {
    const isOfFirst = (first && isOf(first, double)) || (second && isOf(second, double));
    if (!isOfFirst || found.has(double)) continue;
    const holding = pairs.filter((pair) => isOf(pair, double));
    const parts = new Set(holding.map(({ part }) => doubleOf(part.reading)));
    if (parts.size < least.holding || pairs.length - holding.length > 1) continue;
    const width = Math.min(...holding.map(({ high }) => high)) - Math.max(...holding.map(({ low }) => low));
    if (width / double < least.widest) found.set(double, value);
  }
  const [only] = found.values();
  return found.size === 1 && only ? only : null;
}

function sharesOf(pairs: Pair[], base: Decimal, amounts: AmountOnSheet[]): Judged[] {
  const judged = judgeAll(pairs.map((pair) => shareOfBase(pair, { low: base, high: base })));
  const off = judged.findIndex(({ verdict }) => verdict === "impossible");
  const pair = pairs[off];
  if (!pair) return judged;
  const hasOwnBase = amounts.some(({ double }) => isOf(pair, double));
  return isOneSlip(judged) && !hasOwnBase ? judged : [];
}

/** What the percentages are of: one amount, or as far as it is known. */
export interface Base {
  low: Decimal;
  high: Decimal;
}

export function shareOfBase({ target, part }: Pair, { low, high }: Base): Constraint {
  const base = low.plus(high).div(2);
  const shown = formatNumber(base, low.eq(high) ? base.decimalPlaces() : 0);
  return {
    rule: "kolom-basis",
    kind: "persen",
    target,
    inputs: [part],
    expect(world) {
      const may = world.intervalOf(part);
      return {
        value: world.valueOf(part).times(HUNDRED).div(base),
        possible: { low: may.low.times(HUNDRED).div(high), high: may.high.times(HUNDRED).div(low) },
      };
    },
    alternatives: [],
    trace: (world) => [
      `${formatShort(world.valueOf(part))} / ${shown} × 100 = ${formatShort(world.valueOf(part).times(HUNDRED).div(base))}`,
    ],
    source: `${part.column.header} / ${shown} × 100`,
  };
}
