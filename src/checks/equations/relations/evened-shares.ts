import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { printedStep } from "../../../numbers/printed-precision";
import type { Figure, Row, Table } from "../../../tables/table";
import type { Alternative, Expectation } from "../../constraint";
import { dataFigures } from "../../data-figures";
import type { World } from "../../worlds/world";
import { added } from "../sum/equation";
import type { Relation } from "./relation";

/** A share that was evened out lies nearer to what it should be than so many of its last digits. */
const MOST_STEPS = new Decimal(2);

/**
 * Shares that were rounded or cut off seldom add up to a hundred, and then the last digits of some are set so that they do.
 * Where a column comes to exactly a hundred, a share that is off by its last digit alone makes up for what the others lack.
 */
export function evenedShares(
  table: Table,
  { result }: Relation,
  row: Row,
  reckoned: (world: World) => Expectation | null,
): Alternative[] {
  const target = table.figureAt(row, result);
  if (!target || row.kind !== "data") return [];
  return [
    {
      code: "evened-to-hundred",
      isRemarkable: false,
      expect(world) {
        const printed = world.valueOf(target);
        const expected = reckoned(world)?.value;
        const isNear = expected && expected.minus(printed).abs().lt(printedStep(target.reading).times(MOST_STEPS));
        return isNear && comesToHundred(table, target, world)
          ? { value: printed, possible: { low: printed, high: printed } }
          : null;
      },
    },
  ];
}

function comesToHundred(table: Table, { column }: Figure, world: World): boolean {
  return added(dataFigures(table, column), world).value.eq(HUNDRED);
}
