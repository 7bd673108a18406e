import type { Decimal } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint, Judged } from "../constraint";
import { World } from "../worlds/world";
import { isViolated } from "./verdict";

/** A figure that something outside the table has shown to be wrong, and what it should be. */
export interface Correction {
  figure: Figure;
  value: Decimal;
  decimals: number;
}

/** A figure of the table that a correction explains: it is right once that is mended (`isSettled`), or changes with it. */
export interface Follower {
  figure: Figure;
  expected: Decimal;
  constraint: Constraint;
  isSettled: boolean;
  /** The corrected cell. */
  of: string;
}

/** The world with what is known from elsewhere, and what in this table follows from it. */
export function followCorrections(
  judged: Judged[],
  involving: ReadonlyMap<string, Constraint[]>,
  corrections: Correction[],
): { world: World; followers: Follower[] } {
  let world = World.asPrinted;
  for (const { figure, value, decimals } of corrections) world = world.with(figure, value, decimals);
  const followers: Follower[] = [];
  const constraintsThat = (is: (each: Judged) => boolean) =>
    new Set(judged.filter(is).map(({ constraint }) => constraint));
  const wrongBefore = constraintsThat(({ verdict }) => verdict === "impossible");
  // A percentage on another base than its column shows was no follower of the figure beside it.
  const onOtherBase = constraintsThat(({ alternative }) => alternative?.isRemarkable === true);
  const changed = corrections.map(({ figure }) => ({ cell: figure.cell, of: figure.cell }));
  for (let each = changed.shift(); each !== undefined; each = changed.shift()) {
    const { cell, of } = each;
    for (const constraint of involving.get(cell) ?? []) {
      const { target } = constraint;
      if (target.cell === cell || world.isReplaced(target) || onOtherBase.has(constraint)) continue;
      const isWrong = isViolated(constraint, world);
      if (!isWrong && wrongBefore.has(constraint)) {
        followers.push({ figure: target, expected: target.reading.value, constraint, isSettled: true, of });
      }
      // What was wrong already is not explained by the correction; diagnosis goes on with it.
      if (!isWrong || wrongBefore.has(constraint)) continue;
      const expected = constraint.expect(world);
      if (!expected) continue;
      world = world.with(target, expected.value);
      followers.push({ figure: target, expected: expected.value, constraint, isSettled: false, of });
      changed.push({ cell: target.cell, of });
    }
  }
  return { world, followers };
}
