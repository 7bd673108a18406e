import { Decimal, round, truncate } from "./decimal";
import type { Reading } from "./reading";

/**
 * The error rule of the whole product. A printed figure is wrong only if no inputs that print like the printed inputs
 * could give it, by rounding or by truncating. Everything here answers that one question.
 */
export interface Interval {
  low: Decimal;
  high: Decimal;
}

type Figure = Pick<Reading, "decimals" | "scale"> & { value: Decimal };

/** The smallest difference the printed digits can show. */
export function printedStep({ decimals, scale }: Pick<Reading, "decimals" | "scale">): Decimal {
  return new Decimal(10).pow(-decimals).times(scale);
}

/** What the figure may have been before it was printed. Whole rupiah and whole counts are exact. */
export function possibleValues(figure: Figure): Interval {
  if (figure.decimals === 0 && figure.scale === 1 && figure.value.isInteger()) {
    return { low: figure.value, high: figure.value };
  }
  const half = printedStep(figure).div(2);
  return { low: figure.value.minus(half), high: figure.value.plus(half) };
}

export function addIntervals(intervals: Interval[]): Interval {
  return intervals.reduce((sum, each) => ({ low: sum.low.plus(each.low), high: sum.high.plus(each.high) }), {
    low: new Decimal(0),
    high: new Decimal(0),
  });
}

export function subtractIntervals(from: Interval, minus: Interval): Interval {
  return { low: from.low.minus(minus.high), high: from.high.minus(minus.low) };
}

/** For figures that cannot be negative, which is all that is ever divided here. `null` where the divisor may be zero. */
export function divideIntervals(part: Interval, whole: Interval): Interval | null {
  if (whole.low.lte(0)) return null;
  return { low: part.low.div(part.low.isNegative() ? whole.low : whole.high), high: part.high.div(whole.low) };
}

export function scaleInterval(interval: Interval, factor: Decimal): Interval {
  return { low: interval.low.times(factor), high: interval.high.times(factor) };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low.times(b.low), high: a.high.times(b.high) };
}

/**
 * How a printed figure stands to what it should be:
 * `rounded` it is the expected figure rounded as printed; `truncated` digits were cut off instead (a remark, no error);
 * `possible` only the rounding of the inputs explains it; `impossible` nothing does.
 */
export type Agreement = "rounded" | "truncated" | "possible" | "impossible";

export function compareAsPrinted(printed: Figure, expected: Decimal, possible: Interval): Agreement {
  const inUnits = (value: Decimal) => value.div(printed.scale);
  const shown = round(inUnits(printed.value), printed.decimals);
  if (round(inUnits(expected), printed.decimals).eq(shown)) return "rounded";
  if (truncate(inUnits(expected), printed.decimals).eq(shown)) return "truncated";
  const step = new Decimal(10).pow(-printed.decimals);
  const below = shown.minus(shown.isNegative() ? step : step.div(2));
  const above = shown.plus(shown.isNegative() ? step.div(2) : step);
  const overlaps = inUnits(possible.low).lte(above) && inUnits(possible.high).gte(below);
  return overlaps && !possible.low.eq(possible.high) ? "possible" : "impossible";
}
