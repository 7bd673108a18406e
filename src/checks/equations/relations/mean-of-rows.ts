import type { Column, Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import { dataFigures } from "../../data-figures";
import { meanOf } from "../means";

export const MEAN_OF_ROWS = "mean-of-rows";

/** A TOTAL may average the percentages above it instead of dividing its own sums. */
export function meanOfRows(table: Table, column: Column): Alternative {
  return {
    code: MEAN_OF_ROWS,
    isRemarkable: false,
    expect(world) {
      const above = dataFigures(table, column);
      return above.length === 0 ? null : meanOf(above, world);
    },
  };
}
