import { toDouble } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import { type Constraint, judge, type Judged, withParts } from "../constraint";
import { World } from "../figure";

/** Smaller counts are counted, not estimated. */
const SMALLEST_ESTIMATE = 1000;

/** So many sums, none of which shares a figure with another, are not off by one or two through slips of the hand. */
const FEWEST_OFF = 3;

/** Of the sums that are off so large a part must be off by no more than rounding. */
const LEAST_BY_ROUNDING = 0.8;

/** How far the rounding of each figure may add up, in standard deviations: farther off is no longer rounding. */
const MOST_DEVIATIONS = 3;

/**
 * Estimates of a survey are whole numbers, but each was rounded by itself, and their sums with them. Where sums all over
 * a table are off by one or two, its counts are such estimates, and those sums are no mistakes.
 */
export function withRoundedCounts(judged: Judged[]): Judged[] {
  if (!judged.some(({ constraint, verdict }) => verdict === "impossible" && isSumOfCounts(constraint))) return judged;
  const off = judged.filter(({ constraint }) => isSumOfCounts(constraint) && distanceOf(constraint) !== 0);
  const byRounding = off.filter(({ constraint }) => distanceOf(constraint) <= mostByRounding(constraint));
  if (byRounding.length < LEAST_BY_ROUNDING * off.length || apartFromOneAnother(byRounding) < FEWEST_OFF) return judged;
  return judged.map((each) =>
    byRounding.includes(each) && each.verdict === "impossible"
      ? judge(withRoundedInputs(each.constraint), World.asPrinted)
      : each,
  );
}

function isSumOfCounts({ rule, target, inputs }: Constraint): boolean {
  const isCount = ({ reading: { kind, decimals } }: Figure) =>
    (kind === "count" || kind === "number") && decimals === 0;
  return (
    (rule === "jumlah" || rule === "kolom-sum") &&
    [target, ...inputs].every(isCount) &&
    toDouble(target.reading.value) >= SMALLEST_ESTIMATE
  );
}

function distanceOf(constraint: Constraint): number {
  const expected = constraint.expect(World.asPrinted);
  return expected ? toDouble(expected.value.minus(constraint.target.reading.value).abs()) : 0;
}

/** Each figure is off by half of one at most, in either direction. */
function mostByRounding({ inputs }: Constraint): number {
  const figures = inputs.length + 1;
  return Math.min(figures / 2, MOST_DEVIATIONS * Math.sqrt(figures / 12));
}

/** How many of the sums have no figure in common: one mistyped figure puts every sum off that it is part of. */
function apartFromOneAnother(judged: Judged[]): number {
  const taken = new Set<string>();
  let apart = 0;
  for (const { constraint } of judged) {
    const cells = [constraint.target, ...constraint.inputs].map(({ cell }) => cell);
    if (cells.some((cell) => taken.has(cell))) continue;
    apart += 1;
    for (const cell of cells) taken.add(cell);
  }
  return apart;
}

function withRoundedInputs(constraint: Constraint): Constraint {
  const may = mostByRounding(constraint);
  return withParts(constraint, {
    expect(world) {
      const found = constraint.expect(world);
      if (!found) return null;
      const { value, possible } = found;
      return { value, possible: { low: possible.low.minus(may), high: possible.high.plus(may) } };
    },
  });
}
