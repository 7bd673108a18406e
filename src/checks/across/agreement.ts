import { compareAsPrinted, possibleValues, printedStep } from "../../numbers/printed-precision";
import { type Reading, readingWith } from "../../numbers/reading";
import { areSurelyApart } from "../../numbers/sure-in-doubles";
import { Decimal } from "../../numbers/decimal";
import type { Fact } from "./fact";

type Printed = Reading & { value: Decimal };

/** `76,700` may be read in two ways; a figure agrees with another when any of its readings does. */
function readingsOf(reading: Printed): Printed[] {
  const { other } = reading;
  return other ? [reading, readingWith(reading, { value: other.value, decimals: other.decimals })] : [reading];
}

function prints(coarse: Printed, fine: Printed): boolean {
  // Told to the same digit, a figure is the same or another; only fewer digits may round it.
  if (coarse.decimals === fine.decimals && coarse.scale === fine.scale) return showTheSame(coarse, fine);
  return !areSurelyApart(coarse, fine) && compareAsPrinted(coarse, fine.value, possibleValues(fine)) !== "impossible";
}

/** A typed 0,932812 that is shown as 93,28% is told as 93,28%. */
function showTheSame(one: Printed, other: Printed): boolean {
  if (one.value.eq(other.value)) return true;
  const shown = (each: Printed) => each.value.div(each.scale).toDecimalPlaces(each.decimals);
  return (isLongerThanShown(one) || isLongerThanShown(other)) && shown(one).eq(shown(other));
}

const isLongerThanShown = ({ value, scale, decimals }: Printed) => value.div(scale).decimalPlaces() > decimals;

/** True where one of two printed figures can be the other, rounded or cut to fewer digits. */
export function agree(one: Fact, other: Fact): boolean {
  return readingsOf(one.reading).some((a) => readingsOf(other.reading).some((b) => prints(a, b) || prints(b, a)));
}

/** They differ by no more than one of them being cut and the other rounded may explain: doubtful, not wrong. */
export function differByRounding(one: Fact, other: Fact): boolean {
  const step = Decimal.max(printedStep(one.reading), printedStep(other.reading));
  return step.lt(1) && one.reading.value.minus(other.reading.value).abs().lte(step);
}

/** A number of things, a percentage and an index are not compared with one another. */
export function areComparable(one: Fact, other: Fact): boolean {
  const [a, b] = [one.reading.kind, other.reading.kind];
  // The value of a part of IKPA is told as 98,87 and as 98,87%.
  if (one.measure === "nilai" && a !== "count" && b !== "count") return true;
  if (a === b || a === "number" || b === "number") return true;
  return false;
}

/** So common that two lists share them by chance. */
const COMMON_VALUES = new Set(["0", "1", "2", "3", "4", "5", "10", "12", "20", "50", "90", "100"]);

export function isTelling(fact: Fact): boolean {
  return !COMMON_VALUES.has(fact.reading.value.toString());
}
