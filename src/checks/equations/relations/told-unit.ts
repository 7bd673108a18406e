import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { scaleInterval } from "../../../numbers/printed-precision";
import { type Constraint, type Expectation, withParts } from "../../constraint";
import type { Relation } from "./relation";

const PERCENT_TO_MILLE = new Decimal(10);
const PERCENT_TO_WHOLE = new Decimal("0.01");

export const isInPercent = ({ form }: Relation) => form === "quotient" || form === "share" || form === "growth";

/** `4,59 menit` among percentages: the cell says that it is no percentage. */
const HAS_UNIT = /\d\s*(?:detik|menit|jam|hari|minggu|bulan|tahun|kali|orang|x)\s*$/i;

/** The same equation as the cell tells its result: in thousandths, or as it is where a unit stands behind it. */
export function asTold(constraint: Constraint): Constraint {
  const { text } = constraint.target.reading;
  if (text.includes("‰")) return scaled(constraint, PERCENT_TO_MILLE, "‰");
  return HAS_UNIT.test(text) ? scaled(constraint, PERCENT_TO_WHOLE, "") : constraint;
}

function scaled(constraint: Constraint, factor: Decimal, sign: string): Constraint {
  const told = (found: Expectation | null): Expectation | null =>
    found && { value: found.value.times(factor), possible: scaleInterval(found.possible, factor) };
  const { alternatives } = constraint;
  return withParts(constraint, {
    expect: (world) => told(constraint.expect(world)),
    alternatives: alternatives.map((each) => ({ ...each, expect: (world) => told(each.expect(world)) })),
    solveFor: () => null,
    source: constraint.source.replace(/ × 100$/, sign === "‰" ? " × 1000" : ""),
    trace(world) {
      const found = told(constraint.expect(world));
      const result = found && `${formatShort(found.value)}${sign}`;
      if (result === null) return [];
      const steps = constraint.trace(world);
      return sign === ""
        ? steps.map((step) => step.replace(/(?: × 100)? = [^=]*$/, ` = ${result}`))
        : [...steps.map((step) => `${step}%`), result];
    },
  });
}
