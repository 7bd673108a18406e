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

/** No cap that nobody has told lies below this, and each is a multiple of the other. */
const LOWEST_CAP = 100;
const ROUND = 5;

/** A figure with the one before it in its row. */
interface Pair {
  target: Figure;
  own: Figure;
}

/** `Capaian (%) | Capaian Maksimum 120%`, `Capaian (%) | Capaian dihitung (%)`: the same again, and no more than the header says or the rows show. */
export function cappedCopies(table: Table, open: Column[]): Constraint[] {
  return open.flatMap((column) => {
    const told = TELLS_MOST.exec(column.name)?.[1];
    const before = table.columns[table.columns.indexOf(column) - 1];
    if (!before || !isCapaian(before) || (told === undefined && !isCapaian(column))) return [];
    const pairs = table.rows.flatMap((row): Pair[] => {
      const [target, own] = [column, before].map((each) => table.figureAt(row, each));
      return target && own && !isMean(row) ? [{ target, own }] : [];
    });
    const most = told === undefined ? mostShown(pairs) : new Decimal(told);
    if (!most) return [];
    const found = pairs.map(({ target, own }) => copyOf(target, own, most));
    const holding = countHolding(judgeAll(found));
    // Where nobody tells the cap, indicators that the second column reckons otherwise are more than a slip.
    const isBorneOut = told === undefined ? found.length - holding <= 1 : holding >= LEAST_HOLDING * found.length;
    return holding >= FEWEST_HOLDING && isBorneOut ? found : [];
  });
}

/** What rows print instead of more, where all that print less than the column before them print the same. */
function mostShown(pairs: Pair[]): Decimal | null {
  const less = pairs.filter(({ target, own }) => target.reading.value.lt(own.reading.value));
  const [most, ...others] = less.map(({ target }) => target.reading.value);
  return most?.gte(LOWEST_CAP) && most.mod(ROUND).isZero() && others.every((other) => other.eq(most)) ? most : null;
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
