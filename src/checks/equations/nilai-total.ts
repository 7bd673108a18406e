import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, multiplyIntervals, scaleInterval } from "../../numbers/printed-precision";
import { squeeze } from "../../tables/lexicon";
import { type Column, columnsOf, dataRows, type Figure, type Row, type Table } from "../../tables/table";
import type { Alternative, Constraint } from "../constraint";
import type { World } from "../worlds/world";

/** `Nilai Total` in the column of values: the weighted sum of the indicators before it, as OM-SPAN prints it. */
export function totalOfWeighted(table: Table, bobot: Column): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  if (!nilai) return [];
  return table.rows
    .filter((row) => /^nilaitotal/.test(squeeze(row.label)) && !table.figureAt(row, bobot))
    .flatMap((row) => {
      const target = table.figureAt(row, nilai);
      const parts = dataRows(table).flatMap((each) => {
        const weight = table.figureAt(each, bobot);
        const value = table.figureAt(each, nilai);
        return each.index < row.index && weight && value ? [{ weight, value }] : [];
      });
      if (!target || parts.length < 2) return [];
      const weighted = (world: World) =>
        Decimal.sum(...parts.map(({ weight, value }) => world.valueOf(weight).times(world.valueOf(value)))).div(
          HUNDRED,
        );
      const constraint: Constraint = {
        rule: "nilai-total",
        kind: "bobot",
        target,
        inputs: [...parts.flatMap(({ weight, value }) => [weight, value]), ...weightedBefore(table, row)],
        expect: (world) => ({
          value: weighted(world),
          possible: scaleInterval(
            addIntervals(
              parts.map(({ weight, value }) => multiplyIntervals(world.intervalOf(weight), world.intervalOf(value))),
            ),
            new Decimal("0.01"),
          ),
        }),
        alternatives: [sumOfWeighted(table, row)],
        trace: (world) => [
          `${parts
            .map(({ weight, value }) => `${formatShort(world.valueOf(weight))} × ${formatShort(world.valueOf(value))}`)
            .join(" + ")} = ${formatShort(weighted(world).times(HUNDRED))} / 100 = ${formatShort(weighted(world))}`,
        ],
        source: "Σ bobot × nilai / 100",
      };
      return [constraint];
    });
}

/** The weighted values of the indicators before a total. */
function weightedBefore(table: Table, total: Row): Figure[] {
  const [akhir] = columnsOf(table, "nilai-akhir");
  const rows = dataRows(table).filter((row) => row.index < total.index);
  return akhir ? rows.flatMap((row) => table.figureAt(row, akhir) ?? []) : [];
}

/** The values as they are printed beside it, each rounded, may have been added up instead. */
function sumOfWeighted(table: Table, total: Row): Alternative {
  return {
    code: "sum-of-rounded",
    isRemarkable: false,
    expect(world) {
      const figures = weightedBefore(table, total);
      if (figures.length < 2) return null;
      return {
        value: Decimal.sum(...figures.map((figure) => world.valueOf(figure))),
        possible: addIntervals(figures.map((figure) => world.intervalOf(figure))),
      };
    },
  };
}
