import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { multiplyIntervals, scaleInterval } from "../../numbers/printed-precision";
import { type Column, columnsOf, dataRows, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";

/** `Bobot | Nilai | Nilai Akhir`: in every row the last is the product of the others. */
export function weightedValues(table: Table, bobot: Column): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  const [akhir] = columnsOf(table, "nilai-akhir");
  if (!nilai || !akhir) return [];
  const whole = wholeOf(table, bobot);
  const per = new Decimal(1).div(whole);
  return dataRows(table).flatMap((row) => {
    const weight = table.figureAt(row, bobot);
    const value = table.figureAt(row, nilai);
    const target = table.figureAt(row, akhir);
    if (!weight || !value || !target) return [];
    const product = (world: World) => world.valueOf(weight).times(world.valueOf(value)).times(per);
    const constraint: Constraint = {
      rule: "nilai-terbobot",
      kind: "bobot",
      target,
      inputs: [weight, value],
      expect: (world) => ({
        value: product(world),
        possible: scaleInterval(multiplyIntervals(world.intervalOf(weight), world.intervalOf(value)), per),
      }),
      alternatives: [],
      // A weight is given; the value is what was measured and typed.
      solveFor(input, world) {
        const known = world.valueOf(weight);
        return input.cell === weight.cell || known.isZero() ? null : world.valueOf(target).times(whole).div(known);
      },
      trace: (world) => [
        `${formatShort(world.valueOf(weight))} × ${formatShort(world.valueOf(value))}${whole.eq(1) ? "" : " / 100"} = ${formatShort(product(world))}`,
      ],
      source: whole.eq(1) ? "bobot × nilai" : "bobot × nilai / 100",
    };
    return [constraint];
  });
}

/** What the weights add up to: 100, or 1 where they are told as fractions (0,11 × 3,45 = 0,38). */
function wholeOf(table: Table, bobot: Column): Decimal {
  const weights = dataRows(table).flatMap((row) => table.figureAt(row, bobot)?.reading.value ?? []);
  return weights.length > 0 && weights.every((weight) => weight.lte(1)) ? new Decimal(1) : HUNDRED;
}
