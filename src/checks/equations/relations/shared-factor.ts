import { Decimal } from "../../../numbers/decimal";
import { doubleOf } from "../../../numbers/reading";
import type { Interval } from "../../../numbers/printed-precision";
import { tellingDigits } from "../../../numbers/telling-digits";
import type { Figure } from "../../../tables/table";

/** A printed figure, and what it should be a fixed number of times of. */
export interface Multiple {
  target: Figure;
  value: number;
}

/** What makes a factor more than chance: rows and the part of them that must share it, and digits of agreement. */
export interface LeastEvidence {
  rows: number;
  holding: number;
  /** Decimal digits, the row that gives the factor aside. */
  digits: number;
}

const FEWEST_VALUES = 3;

/** How far below and above its last digit a figure may have been before it was printed. */
const ROUNDED = { below: 0.5, above: 0.5 };
const CUT_OFF = { below: 0, above: 1 };

/** Every factor that gives what nearly all rows print; `null` where they share none beyond chance. */
export function sharedFactor(multiples: Multiple[], least: LeastEvidence): Interval | null {
  return factorPrinted(multiples, least, ROUNDED) ?? factorPrinted(multiples, least, CUT_OFF);
}

function factorPrinted(multiples: Multiple[], least: LeastEvidence, printing: typeof ROUNDED): Interval | null {
  const ranges = multiples.map((each) => rangeOf(each, printing));
  const best = mostSharing(ranges, Math.max(least.rows, least.holding * ranges.length));
  if (!best) return null;
  const values = new Set(best.map((at) => multiples[at]?.value));
  const targets = best.flatMap((at) => multiples[at]?.target ?? []);
  const most = digitsOfSpread(targets);
  const digits = targets.slice(1).reduce((sum, { reading }) => sum + Math.min(most, tellingDigits(reading)), 0);
  if (values.size < Math.min(FEWEST_VALUES, least.rows) || digits < least.digits) return null;
  const low = Math.max(...best.map((at) => ranges[at]?.low ?? 0));
  const high = Math.min(...best.map((at) => ranges[at]?.high ?? 0));
  // Two columns that print the same are copies of one another.
  return low <= 1 && high >= 1 ? null : { low: new Decimal(low), high: new Decimal(high) };
}

interface Range {
  low: number;
  high: number;
}

/** The ranges, by their place, that share one factor; the most of them, and no fewer than so many. */
function mostSharing(ranges: readonly Range[], fewest: number): number[] | null {
  let most = 0;
  let factor: number | null = null;
  for (const { low } of ranges) {
    const sharing = countSharing(ranges, low, ranges.length - fewest);
    if (sharing >= fewest && sharing > most) [most, factor] = [sharing, low];
  }
  if (factor === null) return null;
  const shared = factor;
  return ranges.flatMap(({ low, high }, at) => (low <= shared && shared <= high ? [at] : []));
}

/** How many of the ranges hold the factor; none once more of them do not than may be missing. */
function countSharing(ranges: readonly Range[], factor: number, mayMiss: number): number {
  let missing = 0;
  for (const { low, high } of ranges) {
    if (low <= factor && factor <= high) continue;
    missing += 1;
    if (missing > mayMiss) return 0;
  }
  return ranges.length - missing;
}

/** Figures that lie close together, `3,54` to `3,63`, agree with one another to begin with: only what tells them apart is evidence. */
function digitsOfSpread(figures: Figure[]): number {
  const values = figures.map(({ reading }) => doubleOf(reading));
  const step = Math.min(...figures.map(({ reading }) => 10 ** -reading.decimals * reading.scale));
  return Math.log10(1 + (Math.max(...values) - Math.min(...values)) / step);
}

/** What the factor may be for one row to print as it does. */
function rangeOf({ target, value }: Multiple, { below, above }: typeof ROUNDED): Range {
  const step = 10 ** -target.reading.decimals * target.reading.scale;
  const printed = doubleOf(target.reading);
  return { low: (printed - below * step) / value, high: (printed + above * step) / value };
}

/** The number with the fewest decimals that the rows allow. */
export function plainest({ low, high }: Interval): Decimal {
  if (low.eq(high)) return low;
  const middle = low.plus(high).div(2);
  for (let decimals = 0; decimals < 8; decimals += 1) {
    const rounded = middle.toDecimalPlaces(decimals);
    if (rounded.gte(low) && rounded.lte(high)) return rounded;
  }
  return middle;
}

/** The number with the most noughts at its end that lies between the two. */
export function roundest({ low, high }: Interval): Decimal {
  const middle = low.plus(high).div(2);
  for (let noughts = 15; noughts > 0; noughts -= 1) {
    const rounded = middle.toNearest(new Decimal(10).pow(noughts));
    if (rounded.gte(low) && rounded.lte(high) && rounded.gt(0)) return rounded;
  }
  return plainest({ low, high });
}
