import { Decimal } from "../../numbers/decimal";
import { printedStep } from "../../numbers/printed-precision";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";
import { isAddition } from "./additions";
import type { Span } from "./asked-span";

/** Between which values an input would have to lie for the equation to hold. */
export function spanOf(constraint: Constraint, input: Figure, world: World): Span | null {
  const { target } = constraint;
  if (isAddition(constraint)) {
    const value = constraint.solveFor?.(input, world);
    // A total that lacks just this addend left it out: a nought that stands beside it bears out nothing.
    if (value?.isZero()) return null;
    const blur = target.reading.decimals === 0 ? 0 : printedStep(target.reading);
    return value ? { low: value.minus(blur), high: value.plus(blur) } : null;
  }
  return constraint.kind === "persen" ? spanOnLine(constraint, input, world) : null;
}

/** The same of whatever is a straight line of its input, or of what divides it: percentages, means, weighted values. */
export function spanOnLine(constraint: Constraint, input: Figure, world: World): Span | null {
  const { target } = constraint;
  const [printed, own, expected] = [world.valueOf(target), world.valueOf(input), constraint.expect(world)?.value];
  if (!expected || own.lte(0)) return null;
  const step = printedStep(target.reading);
  const at = (value: Decimal) => constraint.expect(world.with(input, value))?.value;
  const fits = (value: Decimal) => value.gt(0) && at(value)?.minus(printed).abs().lte(step) === true;
  // A percentage, and a growth, is a straight line of its numerator.
  const slope = at(own.times(NEXT))?.minus(expected).div(own.times(NEXT).minus(own));
  const straight = slope && !slope.isZero() ? own.plus(printed.minus(expected).div(slope)) : null;
  if (slope && straight && fits(straight)) return around(straight, step.div(slope.abs()));
  if (printed.lte(0) || expected.lte(0)) return null;
  const inverse = own.times(expected).div(printed);
  return fits(inverse) ? around(inverse, inverse.times(step).div(printed)) : null;
}

/** Far enough for the slope, and near enough for whatever the equation is. */
const NEXT = new Decimal("1.01");

const around = (value: Decimal, blur: Decimal): Span => ({ low: value.minus(blur), high: value.plus(blur) });
