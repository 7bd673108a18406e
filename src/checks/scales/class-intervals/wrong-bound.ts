import { Decimal } from "../../../numbers/decimal";
import { ruleInForce } from "../../../rules/dated-rule";
import { SCALES } from "../../../rules/scales/scales";
import { type IndexKey } from "../index-named";
import type { ListedClass } from "./listed-class";
import type { Bound } from "./class-range";
import { type Joint, stepOf } from "./joints";

/** The bound to blame for a joint that does not meet, and what it should be. */
export interface WrongBound {
  owner: ListedClass;
  bound: Bound;
  expected: Decimal;
}

/** Of the two bounds at a joint, the one that other evidence speaks against; without any, the lower bound above. */
export function wrongBoundOf(
  joint: Joint,
  classes: ListedClass[],
  index: IndexKey | null,
  year: number | null,
): WrongBound {
  const ofUpper = { owner: joint.upper, bound: joint.low, expected: lowAfter(joint) };
  const ofLower = { owner: joint.lower, bound: joint.high, expected: highBefore(joint) };
  const byRule = index && blamedByRule(joint, index, year);
  if (byRule) return byRule === "low" ? ofUpper : ofLower;
  const { lower, upper } = joint;
  if (isReversed(lower) || (upper.range.high && joint.high.value.gte(upper.range.high.value))) return ofLower;
  if (isReversed(upper) || (lower.range.low && joint.low.value.lte(lower.range.low.value))) return ofUpper;
  const width = commonWidth(classes.filter((each) => each !== lower && each !== upper));
  const isUsual = (each: ListedClass) => width !== null && widthOf(each)?.minus(width).abs().lte(stepOf(joint.low));
  return isUsual(upper) && !isUsual(lower) ? ofLower : ofUpper;
}

export function isReversed({ range: { low, high } }: ListedClass): boolean {
  return low !== null && high !== null && low.value.gt(high.value);
}

function lowAfter({ high, low }: Joint): Decimal {
  const step = stepOf({ decimals: Math.max(high.decimals, low.decimals) });
  return high.isIncluded && low.isIncluded ? high.value.plus(step) : high.value;
}

function highBefore({ high, low }: Joint): Decimal {
  const step = stepOf({ decimals: Math.max(high.decimals, low.decimals) });
  return high.isIncluded && low.isIncluded ? low.value.minus(step) : low.value;
}

/** The published scale of the index begins its class where one of the two bounds says. */
function blamedByRule({ upper, high, low }: Joint, index: IndexKey, year: number | null): "low" | "high" | null {
  const versions = SCALES[index] ?? [];
  const inForce = versions.filter(({ effectiveFrom }) => year === null || effectiveFrom <= year);
  if (inForce.length === 0) return null;
  const { values } = ruleInForce(versions, year ?? undefined);
  const from = values.classes.find(({ name }) => name.toLowerCase() === upper.name.toLowerCase())?.from;
  if (from === undefined) return null;
  if (low.value.eq(from)) return "high";
  const before = new Decimal(from).minus(stepOf({ decimals: values.decimals }));
  return high.value.eq(before) || high.value.eq(from) ? "low" : null;
}

function widthOf({ range: { low, high } }: ListedClass): Decimal | null {
  return low && high && high.value.minus(low.value);
}

function commonWidth(classes: ListedClass[]): Decimal | null {
  const widths = classes.flatMap((each) => widthOf(each) ?? []);
  const [first] = widths;
  return first && widths.every((width) => width.eq(first)) ? first : null;
}
