import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { addIntervals, scaleInterval } from "../../numbers/printed-precision";
import { squeeze } from "../../tables/lexicon";
import { columnsOf, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";

/** `Nilai Aspek`: the plain mean of the values of the indicators that its cell is merged over. */
export function meansOfAspects(table: Table): Constraint[] {
  const [nilai] = columnsOf(table, "nilai");
  const aspect = table.columns.find((column) => /^nilaiaspek$/.test(squeeze(column.name)));
  if (!nilai || !aspect) return [];
  return table.sheet.merges
    .filter((merge) => merge.left === aspect.index && merge.bottom > merge.top)
    .flatMap((merge) => {
      const rows = table.rows.filter((row) => row.index >= merge.top && row.index <= merge.bottom);
      const [first] = rows;
      const target = first && table.figureAt(first, aspect);
      const values = rows.flatMap((row) => table.figureAt(row, nilai) ?? []);
      if (!target || values.length !== rows.length) return [];
      const mean = (world: World) => Decimal.sum(...values.map((each) => world.valueOf(each))).div(values.length);
      const constraint: Constraint = {
        rule: "nilai-aspek",
        kind: "rata-rata",
        target,
        inputs: values,
        expect: (world) => ({
          value: mean(world),
          possible: scaleInterval(
            addIntervals(values.map((each) => world.intervalOf(each))),
            new Decimal(1).div(values.length),
          ),
        }),
        alternatives: [],
        trace: (world) => [
          `(${values.map((each) => formatShort(world.valueOf(each))).join(" + ")}) / ${values.length} = ${formatShort(mean(world))}`,
        ],
        source: "rata-rata nilai indikator dalam aspek",
      };
      return [constraint];
    });
}
