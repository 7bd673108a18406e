import type { Column, Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import { dataFigures } from "../../data-figures";
import { meanOf } from "../means";

/** A TOTAL may average the percentages above it instead of dividing its own sums. */
export function meanOfRows(table: Table, column: Column): Alternative {
  return {
    code: "mean-of-rows",
    isRemarkable: false,
    expect(world) {
      const above = dataFigures(table, column);
      return above.length === 0 ? null : meanOf(above, world);
    },
  };
}
