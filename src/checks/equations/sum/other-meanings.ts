import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { type Column, columnsOf, dataRows, type Figure, type Row, type Table } from "../../../tables/table";
import type { Alternative } from "../../constraint";
import type { World } from "../../worlds/world";
import { type Amounts, isAmount } from "./amounts";
import { add } from "./equation";

/** A TOTAL over counts may also be a mean, a number of rows, or the same figure once more. */
export function otherMeanings(figures: Figure[]): Alternative[] {
  const exactly = (of: (world: World) => Decimal): Alternative => ({
    code: "not-a-sum",
    isRemarkable: false,
    expect(world) {
      const value = of(world);
      return { value, possible: { low: value, high: value } };
    },
  });
  const values = (world: World) => figures.map((figure) => world.valueOf(figure));
  return [
    exactly((world) => Decimal.sum(0, ...values(world)).div(figures.length)),
    exactly(() => new Decimal(figures.length)),
    exactly((world) => new Decimal(values(world).filter((value) => !value.isZero()).length)),
    exactly((world) => Decimal.max(...values(world))),
  ];
}

/** The same persons in most months: 42, 42, 40, and 42 in all. */
export function isRepeated(figures: Figure[]): boolean {
  const values = figures.map(({ reading }) => reading.value);
  const largest = Decimal.max(...values);
  return values.filter((value) => value.eq(largest)).length * 2 > values.length;
}

/** The total of weighted values divided by the weights in force: konversi bobot, when an indicator has no object. */
export function convertedWeights(
  table: Table,
  column: Column,
  figures: Figure[],
  total: Row,
  amounts: Amounts,
): Alternative[] {
  const [bobot] = columnsOf(table, "bobot");
  if (column.role !== "nilai-akhir" || !bobot) return [];
  const weights = dataRows(table)
    .filter((row) => row.index < total.index)
    .map((row) => amounts.at(row, bobot));
  if (weights.includes("unreadable")) return [];
  const plus = weights.filter(isAmount).map((each) => each.figure);
  if (plus.length === 0) return [];
  return [
    {
      code: "converted-weights",
      isRemarkable: false,
      expect(world) {
        const weight = add({ plus, minus: [] }, world).value.div(HUNDRED);
        if (weight.lte(0)) return null;
        const { value, possible } = add({ plus: figures, minus: [] }, world);
        return {
          value: value.div(weight),
          possible: { low: possible.low.div(weight), high: possible.high.div(weight) },
        };
      },
    },
  ];
}
