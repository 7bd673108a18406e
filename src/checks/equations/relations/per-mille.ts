import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { scaleInterval } from "../../../numbers/printed-precision";
import type { Figure } from "../../../tables/table";
import { type Constraint, type Expectation, withParts } from "../../constraint";
import type { Relation } from "./relation";

const PERCENT_TO_MILLE = new Decimal(10);

export const isInPercent = ({ form }: Relation) => form === "quotient" || form === "share" || form === "growth";

/** `2,02‰` among percentages: the cell itself says of how many. */
export const isPerMille = ({ reading }: Figure) => reading.text.includes("‰");

/** The same equation in thousandths. */
export function perMille(constraint: Constraint): Constraint {
  const inThousandths = (found: Expectation | null): Expectation | null =>
    found && {
      value: found.value.times(PERCENT_TO_MILLE),
      possible: scaleInterval(found.possible, PERCENT_TO_MILLE),
    };
  const { alternatives } = constraint;
  return withParts(constraint, {
    expect: (world) => inThousandths(constraint.expect(world)),
    alternatives: alternatives.map((each) => ({ ...each, expect: (world) => inThousandths(each.expect(world)) })),
    solveFor: () => null,
    trace(world) {
      const found = inThousandths(constraint.expect(world));
      return found ? [...constraint.trace(world).map((step) => `${step}%`), `${formatShort(found.value)}‰`] : [];
    },
  });
}
