import { Decimal, isSame, round, sum, truncate } from "./decimal";
import type { Reading } from "./reading";
import { isSurelyOff } from "./sure-in-doubles";

/**
 * The error rule of the whole product. A printed figure is wrong only if no inputs that print like the printed inputs
 * could give it, by rounding or by truncating. Everything here answers that one question.
 */
export interface Interval {
  low: Decimal;
  high: Decimal;
}

const HALF = new Decimal("0.5");

type Figure = Pick<Reading, "decimals" | "scale"> & { value: Decimal };

/** One in the last of so many decimals. A report prints few different numbers of decimals, and many figures with each. */
const steps = new Map<number, Decimal>();

function stepOf(decimals: number): Decimal {
  let step = steps.get(decimals);
  if (!step) {
    step = new Decimal(10).pow(-decimals);
    steps.set(decimals, step);
  }
  return step;
}

/** The smallest difference the printed digits can show. */
export function printedStep({ decimals, scale }: Pick<Reading, "decimals" | "scale">): Decimal {
  return scale === 1 ? stepOf(decimals) : stepOf(decimals).times(scale);
}

/** What the figure may have been before it was printed. Whole rupiah and whole counts are exact. */
export function possibleValues(figure: Figure): Interval {
  if (figure.decimals === 0 && figure.scale === 1 && figure.value.isInteger()) {
    return { low: figure.value, high: figure.value };
  }
  const half = printedStep(figure).times(HALF);
  return { low: figure.value.minus(half), high: figure.value.plus(half) };
}

const isExact = ({ low, high }: Interval) => low === high;

export function addIntervals(intervals: Interval[]): Interval {
  const low = sum(intervals.map((each) => each.low));
  return { low, high: intervals.every(isExact) ? low : sum(intervals.map((each) => each.high)) };
}

export function subtractIntervals(from: Interval, minus: Interval): Interval {
  const low = from.low.minus(minus.high);
  return { low, high: isExact(from) && isExact(minus) ? low : from.high.minus(minus.low) };
}

/** For figures that cannot be negative, which is all that is ever divided here. `null` where the divisor may be zero. */
export function divideIntervals(part: Interval, whole: Interval): Interval | null {
  if (whole.low.lte(0)) return null;
  return {
    low: part.low.div(part.low.isNegative() ? whole.low : whole.high),
    high: part.high.div(part.high.isNegative() ? whole.high : whole.low),
  };
}

export function scaleInterval(interval: Interval, factor: Decimal): Interval {
  return { low: interval.low.times(factor), high: interval.high.times(factor) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  if (!a.low.isNegative() && !b.low.isNegative()) return { low: a.low.times(b.low), high: a.high.times(b.high) };
  const ends = [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => one.times(other)));
  return { low: Decimal.min(...ends), high: Decimal.max(...ends) };
}

/**
 * How a printed figure stands to what it should be:
 * `rounded` it is the expected figure rounded as printed; `truncated` digits were cut off instead (a remark, no error);
 * `possible` only the rounding of the inputs explains it; `impossible` nothing does.
 */
export type Agreement = "rounded" | "truncated" | "possible" | "impossible";

export function compareAsPrinted(printed: Figure, expected: Decimal, possible: Interval): Agreement {
  // What is equal prints the same; sums and differences of whole rupiah mostly are.
  if (isSame(expected, printed.value)) return "rounded";
  if (isSurelyOff(printed, possible.low, possible.high) && isSurelyOff(printed, expected, expected))
    return "impossible";
  const { decimals, scale } = printed;
  const shown = round(inUnits(printed.value, scale), decimals);
  const exact = inUnits(expected, scale);
  if (isSame(round(exact, decimals), shown)) return "rounded";
  if (isSame(truncate(exact, decimals), shown)) return "truncated";
  const step = stepOf(decimals);
  const half = step.times(HALF);
  const below = shown.minus(shown.isNegative() ? step : half);
  const above = shown.plus(shown.isNegative() ? half : step);
  const overlaps = inUnits(possible.low, scale).lte(above) && inUnits(possible.high, scale).gte(below);
  if (overlaps && !isSame(possible.low, possible.high)) return "possible";
  return isRoundedTwice(printed, exact) ? "rounded" : "impossible";
}

/** `1.01265` in a cell that shows `101,27%`, for 101,26496: it was rounded once when it was typed and again when it is shown. */
function isRoundedTwice({ value, decimals, scale }: Figure, exact: Decimal): boolean {
  const kept = inUnits(value, scale);
  return kept.decimalPlaces() > decimals && isSame(round(exact, kept.decimalPlaces()), kept);
}

function inUnits(value: Decimal, scale: number): Decimal {
  return scale === 1 ? value : value.div(scale);
}
