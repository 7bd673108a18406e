import { Decimal } from "../../../numbers/decimal";
import { addIntervals } from "../../../numbers/printed-precision";
import { type Column, dataRows, type Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";

/** A TOTAL may average the percentages above it instead of dividing its own sums. */
export function meanOfRows(table: Table, column: Column): Alternative {
  return {
    code: "mean-of-rows",
    isRemarkable: false,
    expect(world) {
      const above = dataRows(table).flatMap((each) => table.figureAt(each, column) ?? []);
      if (above.length === 0) return null;
      const total = addIntervals(above.map((each) => world.intervalOf(each)));
      return {
        value: Decimal.sum(...above.map((each) => world.valueOf(each))).div(above.length),
        possible: { low: total.low.div(above.length), high: total.high.div(above.length) },
      };
    },
  };
}
