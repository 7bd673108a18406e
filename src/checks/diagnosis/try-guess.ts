import type { Decimal } from "../../numbers/decimal";
import type { Constraint } from "../constraint";
import { World } from "../worlds/world";
import { isAddition, isSum } from "./additions";
import type { Blame } from "./blame";
import { followConsequences } from "./consequences";
import { type Guess, PREFERENCE } from "./guess";
import type { Situation } from "./situation";
import { isMeanOfTotal } from "./mean-of-same-rows";
import { holds, isViolated } from "./verdict";

export interface Tried {
  score: number;
  blame: Blame;
  world: World;
  /** Equations of figures that stay as printed, because other equations say that they are right. */
  contradicted: ReadonlySet<Constraint>;
}

/** What blaming the figure would come to; `null` where it mends nothing. */
export function tryGuess(guess: Guess, situation: Situation): Tried | null {
  const { violated, involving, world } = situation;
  // What is solved from a figure that was rounded is not known to its own last digit.
  const isSolvedRoughly = guess.kind === "input" && !isAddition(guess.constraint);
  const decimals = Math.max(0, guess.figure.reading.decimals - (isSolvedRoughly ? 1 : 0));
  let mended = world.with(guess.figure, guess.value, decimals);
  if (guess.swappedWith) mended = mended.with(guess.swappedWith, world.valueOf(guess.figure));
  const followed = followConsequences(guess, situation, mended);
  if (isViolated(guess.constraint, followed.world)) return null;
  const changed = [guess.figure, ...(guess.swappedWith ? [guess.swappedWith] : [])]
    .concat(followed.consequences.map((each) => each.figure))
    .flatMap((figure) => involving.get(figure.cell) ?? []);
  const affected = [...new Set(changed)];
  const settled = affected.filter((each) => violated.has(each) && !isViolated(each, followed.world));
  if (guess.kind === "input" && isAddition(guess.constraint) && settled.length < 2) return null;
  const broken = affected.filter((each) => !violated.has(each) && !holds(each, followed.world));
  const isTotal = guess.kind === "target" && isSum(guess.constraint);
  // A sum that agrees with the printed total backs it: then the parts may be wrong, or one of them missing.
  const isBacked =
    followed.consequences.length > 1 ||
    followed.consequences.some(({ constraint }) => isSum(constraint)) ||
    (isTotal && isBackedByTotalBeside(guess, followed.consequences, situation)) ||
    (isTotal && situation.offAsPrinted.some((each) => isMeanOfTotal(each, guess.constraint)));
  const isSure = !isTotal || !isBacked || isOneAddendOff(guess, world);
  // Who mistypes a total computes on with it; who mistypes an input has every figure around it speak against it.
  const costOfConsequence = guess.kind === "input" ? 2 : 0.5;
  const score =
    2 * settled.length - 2 * broken.length - costOfConsequence * followed.consequences.length + PREFERENCE[guess.kind];
  return {
    score,
    world: followed.world,
    contradicted: followed.contradicted,
    blame: {
      figure: guess.figure,
      expected: guess.value,
      constraint: guess.constraint,
      settled,
      consequences: followed.consequences,
      swappedWith: guess.swappedWith,
      isSure,
    },
  };
}

/**
 * Totals of one row that all hold more than the rows above add up to, and by the same amount, or with a percentage of one
 * another that is right as printed: a row of the table seems to be missing, and the totals are right.
 */
function isBackedByTotalBeside(
  { constraint, figure }: Guess,
  consequences: Blame["consequences"],
  { offAsPrinted }: Situation,
): boolean {
  const own = excessOf(constraint);
  if (!own?.gt(0)) return false;
  return offAsPrinted.some((other) => {
    const isBeside = other.target.row === figure.row && other.target.cell !== figure.cell && isSum(other);
    const by = isBeside ? excessOf(other) : null;
    if (!by?.gt(0)) return false;
    const isTied = consequences.some(({ constraint: { inputs } }) =>
      inputs.some(({ cell }) => cell === other.target.cell),
    );
    return by.eq(own) || isTied;
  });
}

function excessOf(constraint: Constraint): Decimal | null {
  const expected = constraint.expect(World.asPrinted);
  return expected && constraint.target.reading.value.minus(expected.value);
}

/** The total differs by exactly one of its addends: that row was left out, or counted twice. */
function isOneAddendOff(guess: Guess, world: World): boolean {
  const difference = guess.value.minus(world.valueOf(guess.figure)).abs();
  return guess.constraint.inputs.some((input) => world.valueOf(input).abs().eq(difference));
}
