import { type Constraint, judge, type Judged, withParts } from "./constraint";
import { addendOfOtherPolarity } from "./diagnosis/addend-of-other-polarity";
import { constraintsByCell } from "./diagnosis/situation";
import { asOther, isPrinted, MINIMUM, otherWay } from "./other-polarity";
import { World } from "./worlds/world";

/** The code of a mean that divides by another count than the rows that it is of, which may fit by chance. */
const OTHER_COUNT = "other-count";

/**
 * `101,48%` for 76,12 of 77,25, as if less were better, over a mean that comes out with 98,54%: where either way counts for
 * a row, the mean of the column tells which of them was meant, if no other row lets it come out so.
 */
export function withPolarityByMean(judged: Judged[]): Judged[] {
  const off = new Set(
    judged.flatMap(({ constraint, verdict }) => (verdict === "impossible" ? constraint.target.cell : [])),
  );
  // What is wrong in itself tells already why a mean of it is off.
  const means = judged.filter(
    (each) => isOffMean(each, judged) && !each.constraint.inputs.some(({ cell }) => off.has(cell)),
  );
  if (means.length === 0) return judged;
  // What diagnosis finds by itself it tells better.
  const involving = constraintsByCell(judged.map(({ constraint }) => constraint));
  const isFound = ({ constraint }: Judged) => addendOfOtherPolarity(constraint, World.asPrinted, involving) !== null;
  if (means.every(isFound)) return judged;
  const others = means.map((mean) => {
    const mending = judged.filter((each) => mends(each, mean.constraint));
    return mending.length === 1 ? mending[0] : undefined;
  });
  return judged.map((each) => (others.includes(each) ? asOther(each) : each));
}

/** It is wrong, or right only if other rows are counted than there are, which its own row denies. */
function isOffMean({ constraint: { rule, target }, verdict, alternative }: Judged, judged: Judged[]): boolean {
  if (rule !== "rata-rata") return false;
  if (verdict === "impossible") return true;
  return (
    alternative?.code === OTHER_COUNT &&
    judged.some((other) => other.constraint.target.cell === target.cell && other.verdict === "impossible")
  );
}

/** With the other way in the place of the printed figure the mean of all rows is what it prints. */
function mends({ constraint, verdict, alternative }: Judged, mean: Constraint): boolean {
  const { target } = constraint;
  if (verdict !== "rounded" || (alternative !== null && alternative.code !== MINIMUM)) return false;
  if (!mean.inputs.some(({ cell }) => cell === target.cell)) return false;
  const other = otherWay(constraint, alternative !== null)?.expect(World.asPrinted);
  if (!other || isPrinted(constraint, other)) return false;
  const supposed = World.asPrinted.with(
    target,
    other.value.toDecimalPlaces(target.reading.decimals),
    target.reading.decimals,
  );
  return judge(withParts(mean, { alternatives: [] }), supposed).verdict === "rounded";
}
