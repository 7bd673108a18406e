import { printedStep } from "../../numbers/printed-precision";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../figure";
import type { Span } from "./borne-out-input";

export function isAddition(constraint: Constraint): boolean {
  return constraint.kind === "jumlah" || constraint.kind === "selisih";
}

/** Between which values an input would have to lie for the equation to hold. */
export function spanOf(constraint: Constraint, input: Figure, world: World): Span | null {
  const { target } = constraint;
  if (isAddition(constraint)) {
    const value = constraint.solveFor?.(input, world);
    const blur = target.reading.decimals === 0 ? 0 : printedStep(target.reading);
    return value ? { low: value.minus(blur), high: value.plus(blur) } : null;
  }
  if (constraint.kind !== "persen") return null;
  const [printed, own, expected] = [world.valueOf(target), world.valueOf(input), constraint.expect(world)?.value];
  if (!expected || [printed, own, expected].some((each) => each.lte(0))) return null;
  // A numerator grows with the percentage, a denominator against it.
  const value = [own.times(printed).div(expected), own.times(expected).div(printed)].find((each) =>
    constraint.expect(world.with(input, each))?.value.minus(printed).abs().lte(printedStep(target.reading)),
  );
  const blur = value?.times(printedStep(target.reading)).div(printed);
  return value && blur ? { low: value.minus(blur), high: value.plus(blur) } : null;
}
