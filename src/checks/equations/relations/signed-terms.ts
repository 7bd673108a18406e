import { subtractIntervals } from "../../../numbers/printed-precision";
import type { Figure } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import { rangeOf, totalOf } from "./relation-value";
import { mayHideSign } from "./signs";

/** What went may be printed with its sign, in parentheses, also where all figures of the row are below zero. */
export function signedBalance(inputs: Figure[]): Alternative {
  return {
    code: "signed",
    isRemarkable: false,
    expect: (world) =>
      inputs.every((each) => world.valueOf(each).lte(0))
        ? { value: totalOf(inputs, world), possible: rangeOf(inputs, world) }
        : null,
  };
}

/** `(9) | 12 | (5)`: below counts of two years, what fell stands in parentheses and is taken off. */
export function signedSum(inputs: Figure[], target: Figure | null): Alternative {
  // Where the sum is a fall as well, it is told as one.
  const isFall = (each: Figure) => mayHideSign(each) !== (target !== null && mayHideSign(target));
  const taken = inputs.filter(isFall);
  const added = inputs.filter((each) => !isFall(each));
  return {
    code: "falls-in-parentheses",
    isRemarkable: false,
    expect: (world) => ({
      value: totalOf(added, world).minus(totalOf(taken, world)),
      possible: subtractIntervals(rangeOf(added, world), rangeOf(taken, world)),
    }),
  };
}
