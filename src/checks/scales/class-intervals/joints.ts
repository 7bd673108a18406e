import { Decimal } from "../../../numbers/decimal";
import type { ListedClass } from "./listed-class";
import type { Bound } from "./class-range";

/** Where one class ends and the next higher one begins. */
export interface Joint {
  lower: ListedClass;
  upper: ListedClass;
  high: Bound;
  low: Bound;
  verdict: "meets" | "shared" | "gap" | "overlap";
}

/** The smallest step that the bound's own digits can show. */
export function stepOf({ decimals }: Pick<Bound, "decimals">): Decimal {
  return new Decimal(10).pow(-decimals);
}

/** The classes from the lowest to the highest, whichever way they are printed. */
export function ascending(classes: ListedClass[]): ListedClass[] {
  const [first, last] = [classes[0], classes[classes.length - 1]].map((each) => each?.range.low ?? each?.range.high);
  return first && last && first.value.gt(last.value) ? [...classes].reverse() : classes;
}

/** `≥ 90`, `≥ 80`, `≥ 70`: the first that fits counts, so that the classes need no second bound. */
export function isCascade(classes: ListedClass[]): boolean {
  return classes.slice(1, -1).some(({ range }) => range.low === null || range.high === null);
}

export function jointsOf(classes: ListedClass[]): Joint[] {
  const upwards = ascending(classes);
  return upwards.slice(1).flatMap((upper, index) => {
    const lower = upwards[index]!;
    const { high } = lower.range;
    const { low } = upper.range;
    return high && low ? [{ lower, upper, high, low, verdict: verdictOf(high, low) }] : [];
  });
}

function verdictOf(high: Bound, low: Bound): Joint["verdict"] {
  const difference = low.value.minus(high.value);
  if (difference.isNegative() && !difference.isZero()) return "overlap";
  if (difference.isZero()) {
    if (high.isIncluded && low.isIncluded) return "shared";
    return high.isIncluded || low.isIncluded ? "meets" : "gap";
  }
  // `2,5996` and `2,60` adjoin: the digits of the shorter one cannot show what lies between.
  const step = Decimal.max(stepOf(high), stepOf(low));
  return high.isIncluded && low.isIncluded && difference.lte(step) ? "meets" : "gap";
}
