import { printedStep } from "../../../numbers/printed-precision";
import type { Figure, Table } from "../../../tables/table";
import type { Alternative, Expectation } from "../../constraint";
import { dataFigures } from "../../data-figures";
import type { World } from "../../worlds/world";
import { added } from "../sum/equation";

/**
 * At the foot of a column of shares or quotients some add up what is printed above, and some compute the row anew: 99,99
 * and 100,00 are both right. What lies farther apart than the rounding of the rows is no sum of them.
 */
export function roundedRowsAdded(
  table: Table,
  target: Figure,
  reckoned: (world: World) => Expectation | null,
): Alternative[] {
  if (target.row.kind === "data") return [];
  return [
    {
      code: "rounded-rows-added",
      isRemarkable: false,
      expect(world) {
        const above = dataFigures(table, target.column).filter(({ row }) => row.index < target.row.index);
        const expected = reckoned(world)?.value;
        if (above.length === 0 || !expected) return null;
        const sum = added(above, world);
        const apart = printedStep(target.reading).times(above.length).div(2);
        return sum.value.minus(expected).abs().lte(apart)
          ? { value: sum.value, possible: { low: sum.value, high: sum.value } }
          : null;
      },
    },
  ];
}
