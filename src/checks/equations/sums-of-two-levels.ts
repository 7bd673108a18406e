import type { Judged } from "../constraint";
import { World } from "../worlds/world";

const isWrongTotal = ({ verdict, constraint: { rule, target } }: Judged) =>
  verdict === "impossible" && rule === "jumlah" && target.row.kind === "total";

/**
 * `52 | 521 | 522 | 53 | 532 | Jumlah`, months with their quarters: where all rows come to just twice the total in one column,
 * they are two levels of the same amounts, and what they come to in the columns beside it says nothing of the total either.
 */
export function withoutSumsOfTwoLevels(judged: Judged[]): Judged[] {
  const wrong = judged.filter(isWrongTotal);
  const doubled = wrong.filter(({ constraint }) =>
    constraint.expect(World.asPrinted)?.value.eq(constraint.target.reading.value.times(2)),
  );
  if (doubled.length === 0) return judged;
  const isOfSameRows = ({ constraint: { target, inputs } }: Judged) =>
    doubled.some(
      ({ constraint: other }) =>
        other.target.row === target.row &&
        inputs.length >= other.inputs.length &&
        other.inputs.every(({ row }) => inputs.some((input) => input.row === row)),
    );
  return judged.filter((each) => !(isWrongTotal(each) && isOfSameRows(each)));
}
