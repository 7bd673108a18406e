import { Decimal, toDouble } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Interval } from "../../../numbers/printed-precision";
import { multiplyIntervals } from "../../../numbers/printed-precision";
import { type Column, dataRows, type Figure, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { numericColumns } from "./discover";

/** Columns that hold another one times the same number in every row: `NRR Tertimbang`, `Nilai Konversi`. */
const NAMES_FACTOR = /tertimbang|terbobot|konversi|\bx\s*(?:25|bobot)\b/i;

const FEWEST_ROWS = 5;
const FEWEST_VALUES = 3;
const LEAST_HOLDING = 0.8;

/** Decimal digits of agreement that rule out chance, the row that gives the factor aside. */
const FEWEST_DIGITS = 6;

interface Pair {
  target: Figure;
  part: Figure;
}

/** `0,111` in every row though it is printed in none: the factor that nearly all rows share. */
export function constantFactors(table: Table, open: Column[]): Constraint[] {
  return open.filter(({ header }) => NAMES_FACTOR.test(header)).flatMap((column) => factorOf(table, column));
}

function factorOf(table: Table, column: Column): Constraint[] {
  const part = numericColumns(table)
    .filter((each) => each.index < column.index)
    .pop();
  if (!part) return [];
  const pairs = dataRows(table).flatMap((row): Pair[] => {
    const target = table.figureAt(row, column);
    const of = table.figureAt(row, part);
    return target && of && of.reading.value.gt(0) ? [{ target, part: of }] : [];
  });
  if (pairs.length < FEWEST_ROWS) return [];
  const factor = sharedFactor(pairs, ROUNDED) ?? sharedFactor(pairs, CUT_OFF);
  return factor ? pairs.map((pair) => factorConstraint(pair, factor)) : [];
}

/** How far below and above its last digit a figure may have been before it was printed. */
const ROUNDED = { below: 0.5, above: 0.5 };
const CUT_OFF = { below: 0, above: 1 };

/** Every factor that gives what nearly all rows print; `null` where they share none beyond chance. */
function sharedFactor(pairs: Pair[], printing: typeof ROUNDED): Interval | null {
  const ranges = pairs.map((pair) => rangeOf(pair, printing));
  let best: number[] = [];
  for (const { low } of ranges) {
    const holding = ranges.flatMap((range, at) => (range.low <= low && low <= range.high ? [at] : []));
    if (holding.length > best.length) best = holding;
  }
  const values = new Set(best.map((at) => pairs[at]?.part.reading.value.toString()));
  const digits = best.slice(1).reduce((sum, at) => sum + digitsOf(pairs[at]?.target), 0);
  if (best.length / pairs.length < LEAST_HOLDING || values.size < FEWEST_VALUES || digits < FEWEST_DIGITS) return null;
  const low = Math.max(...best.map((at) => ranges[at]?.low ?? 0));
  const high = Math.min(...best.map((at) => ranges[at]?.high ?? 0));
  // Two columns that print the same are copies of one another.
  return low <= 1 && high >= 1 ? null : { low: new Decimal(low), high: new Decimal(high) };
}

/** What the factor may be for one row to print as it does. */
function rangeOf({ target, part }: Pair, { below, above }: typeof ROUNDED): { low: number; high: number } {
  const step = 10 ** -target.reading.decimals * target.reading.scale;
  const [printed, of] = [toDouble(target.reading.value), toDouble(part.reading.value)];
  return { low: (printed - below * step) / of, high: (printed + above * step) / of };
}

function digitsOf(figure: Figure | undefined): number {
  if (!figure) return 0;
  const { value, decimals } = figure.reading;
  return Math.log10(Math.abs(toDouble(value)) * 10 ** decimals + 1);
}

function factorConstraint({ target, part }: Pair, factor: Interval): Constraint {
  const plain = plainest(factor);
  return {
    rule: "kolom-factor",
    kind: "bobot",
    target,
    inputs: [part],
    expect: (world) => ({
      value: world.valueOf(part).times(plain),
      possible: multiplyIntervals(world.intervalOf(part), factor),
    }),
    alternatives: [],
    trace: (world) => [
      `${formatShort(world.valueOf(part))} × ${formatShort(plain)} = ${formatShort(world.valueOf(part).times(plain))}`,
    ],
    source: `${part.column.header} × ${formatShort(plain)}`,
  };
}

/** The number with the fewest decimals that the rows allow. */
function plainest({ low, high }: Interval): Decimal {
  const middle = low.plus(high).div(2);
  for (let decimals = 0; decimals < 8; decimals += 1) {
    const rounded = middle.toDecimalPlaces(decimals);
    if (rounded.gte(low) && rounded.lte(high)) return rounded;
  }
  return middle;
}
