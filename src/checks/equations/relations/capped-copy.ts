import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { BEGINS_AS_MEAN } from "../../../tables/named-mean";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { type Constraint, countHolding, judgeAll } from "../../constraint";
import { isCapaian } from "./capaian-ways";

export const CAPPED_COPY = "kolom-batas";

/** `Capaian Maksimum 120%`, `Capaian (maks. 120)`. */
const TELLS_MOST = /\bmaks(?:imal|imum)?\b\D{0,12}(\d{3})(?!\d)/i;

/** So many rows must come out, and so large a part of all. */
const FEWEST_HOLDING = 3;
const LEAST_HOLDING = 0.7;

/** `Capaian (%) | Capaian Maksimum 120%`: the same again, and no more than the header says. */
export function cappedCopies(table: Table, open: Column[]): Constraint[] {
  return open.flatMap((column) => {
    const most = TELLS_MOST.exec(column.name)?.[1];
    const before = table.columns[table.columns.indexOf(column) - 1];
    if (most === undefined || !before || !isCapaian(before)) return [];
    const found = table.rows.flatMap((row) => {
      const [target, own] = [column, before].map((each) => table.figureAt(row, each));
      return target && own && !isMean(row) ? [copyOf(target, own, new Decimal(most))] : [];
    });
    const holding = countHolding(judgeAll(found));
    return holding >= FEWEST_HOLDING && holding >= LEAST_HOLDING * found.length ? found : [];
  });
}

/** What is capped counts in the mean as it is capped, and the mean of them lies below the cap of the other mean. */
const isMean = ({ kind, label, number }: Row) =>
  kind === "rata-rata" || (number === null && BEGINS_AS_MEAN.test(label));

function copyOf(target: Figure, own: Figure, most: Decimal): Constraint {
  return {
    rule: CAPPED_COPY,
    kind: "persen",
    target,
    inputs: [own],
    expect(world) {
      const value = world.valueOf(own);
      return value.gt(most)
        ? { value: most, possible: { low: most, high: most } }
        : { value, possible: world.intervalOf(own) };
    },
    alternatives: [],
    trace: (world) => [`min(${formatShort(world.valueOf(own))}, ${formatShort(most)})`],
    source: `${own.column.header} ≤ ${formatShort(most)}`,
  };
}
