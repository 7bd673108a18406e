import { Decimal } from "../../../numbers/decimal";
import { addIntervals } from "../../../numbers/printed-precision";
import type { Figure } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import type { Relation } from "./relation";
import { BLANKS_COUNTED } from "../means";
import { meanOver } from "./relation-value";

/** A year without a figure counts or not; so does a nought. */
export function meansOverOtherCounts({ parts }: Relation, inputs: Figure[]): Alternative[] {
  // `Jumlah responden` below the marks of both semesters is added up, whatever the column is called.
  const isCounted = inputs.every(({ reading }) => reading.decimals === 0 && reading.unit !== "%");
  const filled = inputs.filter(({ reading }) => !reading.value.isZero()).length;
  const counts = [parts.length, filled].filter((count) => count > 0 && count !== inputs.length);
  const others = counts.map((count): Alternative => ({
    code: count === parts.length ? BLANKS_COUNTED : "other-count",
    isRemarkable: false,
    expect(world) {
      const values = inputs.map((figure) => world.valueOf(figure));
      return meanOver(
        count,
        values,
        inputs.map((figure) => world.intervalOf(figure)),
      );
    },
  }));
  return isCounted ? [...others, sumInstead(inputs)] : others;
}

function sumInstead(inputs: Figure[]): Alternative {
  return {
    code: "sum-of-counts",
    isRemarkable: false,
    expect: (world) => ({
      value: Decimal.sum(0, ...inputs.map((each) => world.valueOf(each))),
      possible: addIntervals(inputs.map((each) => world.intervalOf(each))),
    }),
  };
}
