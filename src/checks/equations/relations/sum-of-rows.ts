import type { Column, Row, Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import { dataFigures } from "../../data-figures";
import { added } from "../sum/equation";

/** Under means (`NRR`) their sum may stand beside the sums that they are the quotients of. */
export function sumOfRows(table: Table, column: Column, total: Row): Alternative {
  return {
    code: "sum-of-rows",
    isRemarkable: false,
    expect(world) {
      const above = dataFigures(table, column).filter(({ row }) => row.index < total.index);
      return above.length === 0 ? null : added(above, world);
    },
  };
}
