import { Decimal } from "../../../numbers/decimal";
import { type Constraint, withParts } from "../../constraint";
import type { Relation } from "./relation";

/** `Penduduk Usia 13-15`, `Jumlah Penduduk 7-12 Tahun`. */
const OF_AN_AGE = /\bpenduduk\b.*\d\s*(-|–|s\/d|sampai|hingga)\s*\d/i;

const HALF = new Decimal("0.5");

/**
 * How many people are of an age is projected, not counted, and printed as a whole number; a participation rate is taken of
 * the projection itself. Such a base may be off by half of one, like any figure that was rounded.
 */
export function ofProjectedBase({ form, parts }: Relation, constraint: Constraint): Constraint {
  const [, base] = constraint.inputs;
  if (form !== "quotient" || !base || base.reading.decimals > 0 || !OF_AN_AGE.test(parts[1]?.header ?? ""))
    return constraint;
  return withParts(constraint, {
    expect(world) {
      const found = constraint.expect(world);
      const whole = world.valueOf(base);
      // Read as `4,205` it would be a rate of thousands, and no number of people.
      if (!found || !whole.isInteger() || whole.lte(HALF)) return found;
      const { low, high } = found.possible;
      return {
        value: found.value,
        possible: { low: low.times(whole).div(whole.plus(HALF)), high: high.times(whole).div(whole.minus(HALF)) },
      };
    },
  });
}
