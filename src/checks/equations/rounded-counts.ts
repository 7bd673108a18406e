import { toDouble } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import { type Constraint, judge, type Judged, withParts } from "../constraint";
import { World } from "../worlds/world";

/** Smaller counts are counted, not estimated. */
export const SMALLEST_ESTIMATE = 1000;

/** So many sums, none of which shares a figure with another, are not off by one or two through slips of the hand. */
const FEWEST_OFF = 3;

/** Nor are two of amounts as large as only those are of which the sen were left out. */
const FEWEST_OFF_OF_AMOUNTS = 2;
const LARGE_AMOUNT = 1_000_000_000;

/** Of the sums that are off so large a part must be off by no more than rounding. */
const LEAST_BY_ROUNDING = 0.8;

/** How far the rounding of each figure may add up, in standard deviations: farther off is no longer rounding. */
const MOST_DEVIATIONS = 3;

/**
 * Estimates of a survey, and amounts without their sen, are whole numbers, but each was rounded by itself, and their sums with them. Where sums all over
 * a table are off by one or two, its counts are such estimates, and those sums are no mistakes.
 */
export function withRoundedCounts(judged: Judged[]): Judged[] {
  if (!judged.some(({ constraint, verdict }) => verdict === "impossible" && isSumOfCounts(constraint))) return judged;
  const off = judged.filter(({ constraint }) => isSumOfCounts(constraint) && distanceOf(constraint) !== 0);
  const byRounding = off.filter(({ constraint }) => distanceOf(constraint) <= mostByRounding(figuresIn(constraint)));
  // One figure that is wrong altogether puts every sum off that it is part of.
  const farOff = apartFromOneAnother(off.filter((each) => !byRounding.includes(each)));
  const isByRounding = byRounding.length >= LEAST_BY_ROUNDING * (byRounding.length + farOff);
  const areAmounts = byRounding.every(({ constraint }) => isLarge(constraint));
  const fewest = areAmounts ? FEWEST_OFF_OF_AMOUNTS : FEWEST_OFF;
  if (!isByRounding || apartFromOneAnother(byRounding) < fewest) return judged;
  return judged.map((each) =>
    // One that is off by more would be off by rounding once its wrong figure is put right.
    isSumOfCounts(each.constraint) && each.verdict === "impossible"
      ? judge(withRoundedInputs(each.constraint), World.asPrinted)
      : each,
  );
}

function isSumOfCounts({ rule, target, inputs }: Constraint): boolean {
  const isCount = ({ reading: { kind, decimals } }: Figure) =>
    (kind === "count" || kind === "number") && decimals === 0;
  return (
    OF_ADDED.has(rule) &&
    [target, ...inputs].every(isCount) &&
    toDouble(target.reading.value.abs()) >= SMALLEST_ESTIMATE
  );
}

const OF_ADDED: ReadonlySet<string> = new Set(["jumlah", "kolom-sum", "kolom-balance"]);

const isLarge = ({ target }: Constraint) => toDouble(target.reading.value.abs()) >= LARGE_AMOUNT;

function distanceOf(constraint: Constraint): number {
  const expected = constraint.expect(World.asPrinted);
  return expected ? toDouble(expected.value.minus(constraint.target.reading.value).abs()) : 0;
}

/** The sum and what is added up to it. */
const figuresIn = ({ inputs }: Constraint) => inputs.length + 1;

/** Each figure is off by half of one at most, in either direction. */
export function mostByRounding(figures: number): number {
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
  const may = mostByRounding(figuresIn(constraint));
  return withParts(constraint, {
    expect(world) {
      const found = constraint.expect(world);
      // `75.148` read as a figure with decimals is none that was rounded to a whole one.
      if (!found?.value.isInteger()) return found;
      const { value, possible } = found;
      return { value, possible: { low: possible.low.minus(may), high: possible.high.plus(may) } };
    },
  });
}
