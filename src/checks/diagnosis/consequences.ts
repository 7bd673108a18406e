import type { Decimal } from "../../numbers/decimal";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";
import type { Blame } from "./blame";
import type { Guess } from "./guess";
import type { Situation } from "./situation";
import { isTouched, isViolated } from "./verdict";

/** Figures computed from a changed one change with it, and so on down the table. */
export function followConsequences(guess: Guess, { violated, involving }: Situation, start: World) {
  let world = start;
  const consequences: Blame["consequences"] = [];
  const contradicted = new Set<Constraint>();
  // Backed by an equation that holds and that no change has touched, a figure was not computed from the wrong one.
  const isBacked = ({ target, rule }: Constraint, expected: Decimal) =>
    (involving.get(target.cell) ?? []).some(
      (other) =>
        other.target.cell === target.cell &&
        other.rule !== rule &&
        !violated.has(other) &&
        !isTouched(other, world) &&
        isViolated(other, world.with(target, expected)),
    );
  const changed = [guess.figure.cell];
  for (let cell = changed.shift(); cell !== undefined; cell = changed.shift()) {
    for (const constraint of involving.get(cell) ?? []) {
      if (constraint.target.cell === cell || violated.has(constraint)) continue;
      if (world.isReplaced(constraint.target) || !isViolated(constraint, world)) continue;
      const expected = constraint.expect(world);
      if (!expected) continue;
      if (isBacked(constraint, expected.value)) {
        contradicted.add(constraint);
        continue;
      }
      world = world.with(constraint.target, expected.value);
      consequences.push({ figure: constraint.target, expected: expected.value, constraint });
      changed.push(constraint.target.cell);
    }
  }
  return { world, consequences, contradicted };
}
