import { TWO_HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Constraint, type Expectation, judge, type Judged, withParts } from "./constraint";
import { World } from "./worlds/world";

/** The code of a capaian of which less is better. */
export const MINIMUM = "minimum";

/** Realisasi / target where less was taken as better, and the other way round. */
export function otherWay(constraint: Constraint, isMinimum: boolean) {
  return isMinimum ? constraint : constraint.alternatives.find(({ code }) => code === MINIMUM);
}

/** The figure is what this way gives as well. */
export const isPrinted = ({ target }: Constraint, { possible }: Expectation) =>
  possible.low.lte(target.reading.value) && possible.high.gte(target.reading.value);

/** The same figure, judged by the other way alone. */
export function asOther({ constraint, alternative }: Judged): Judged {
  const isMinimum = alternative !== null;
  const way = otherWay(constraint, isMinimum);
  if (isMinimum || !way) return judge(withParts(constraint, { alternatives: [] }), World.asPrinted);
  const parts = {
    expect: (world: World) => way.expect(world),
    trace(world: World) {
      const value = way.expect(world)?.value;
      const steps = constraint.trace(world);
      return value ? [...steps, `200 − ${formatShort(TWO_HUNDRED.minus(value))} = ${formatShort(value)}`] : steps;
    },
    source: `200 − ${constraint.source}`,
    alternatives: [],
  };
  return judge(withParts(constraint, parts), World.asPrinted);
}
