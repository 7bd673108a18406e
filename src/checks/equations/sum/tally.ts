import type { Row } from "../../../tables/table";
import { countOf, fits, sumOf } from "./amounts";
import type { ParentSum } from "./parent-sums";

/** Sums that fit and sums that do not, of one column. A single child that equals its parent proves half as much. */
export interface Tally {
  held: number;
  off: number;
  /** Those of several parts that fit. */
  ofSeveral: number;
}

export function tallyOf(sums: readonly ParentSum[]): Tally {
  const tally = { held: 0, off: 0, ofSeveral: 0 };
  const offByRow = new Map(sums.flatMap((each) => (each.fits ? [] : [[each.parent, each] as const])));
  for (const each of sums) {
    const isNothing = each.target.value === 0 && each.terms.plus.every(({ value }) => value === 0);
    if (isNothing) continue;
    const weight = countOf(each.terms) > 1 ? 1 : 0.5;
    if (!each.fits && !fitsOnceMended(each, offByRow)) tally.off += 1;
    else {
      tally.held += weight;
      if (weight === 1) tally.ofSeveral += 1;
    }
  }
  return tally;
}

/** True where the sum is off only by what one of its parts is off from its own parts: one mistake, not two. */
function fitsOnceMended(sum: ParentSum, offByRow: ReadonlyMap<Row, ParentSum>): boolean {
  return sum.terms.plus.some((part) => {
    const below = offByRow.get(part.figure.row);
    if (!below) return false;
    const mended = { ...part, value: sumOf(below.terms) };
    return fits(sum.target, { ...sum.terms, plus: sum.terms.plus.map((each) => (each === part ? mended : each)) });
  });
}
