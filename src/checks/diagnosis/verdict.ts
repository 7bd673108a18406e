import { type Constraint, judge } from "../constraint";
import type { World } from "../worlds/world";

export function isViolated(constraint: Constraint, world: World): boolean {
  return world.answerTo((noted) => judge(constraint, noted).verdict === "impossible");
}

/** A change that leaves an equation without an answer (a pagu of zero) breaks it as much as one that contradicts it. */
export function holds(constraint: Constraint, world: World): boolean {
  return world.answerTo((noted) => {
    const { verdict } = judge(constraint, noted);
    return verdict !== "impossible" && verdict !== "unknown";
  });
}

export function isTouched({ target, inputs }: Constraint, world: World): boolean {
  return world.isReplaced(target) || inputs.some((input) => world.isReplaced(input));
}
