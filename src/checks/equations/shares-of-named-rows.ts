import { formatShort } from "../../numbers/format-number";
import { scaleInterval } from "../../numbers/printed-precision";
import { tellingDigits } from "../../numbers/telling-digits";
import { isPeriod } from "../../tables/period-names";
import { type RowShare, rowShares } from "../../tables/row-share";
import type { Figure, Row, Table } from "../../tables/table";
import { type Constraint, judgeAll, type Judged } from "../constraint";
import { isOneSlip } from "./relations/one-slip";

/** So many periods must come out, and no more than one may be off. */
const FEWEST_HOLDING = 2;

/** Decimal digits of agreement beyond chance, all periods together. */
const FEWEST_DIGITS = 6;

/**
 * `Bagian desa (35% dari laba bersih)`: so many percent of the row that it names, in every period. What was planned so may
 * be spent otherwise; so pagu and realisasi beside one another bear nothing out.
 */
export function sharesOfNamedRows(table: Table): Judged[] {
  return [...rowShares(table)].flatMap(([row, share]) => judgedIn(table, row, share));
}

function judgedIn(table: Table, row: Row, share: RowShare): Judged[] {
  const judged = judgeAll(
    table.columns.filter(isPeriod).flatMap((column) => {
      const [target, whole] = [table.figureAt(row, column), table.figureAt(share.of, column)];
      return target && whole ? [equation(target, whole, share)] : [];
    }),
  );
  const holding = judged.filter(({ verdict }) => verdict !== "impossible");
  const digits = holding.reduce((sum, { constraint }) => sum + tellingDigits(constraint.target.reading), 0);
  const isWhole = holding.length === judged.length || isOneSlip(judged);
  return holding.length >= FEWEST_HOLDING && digits >= FEWEST_DIGITS && isWhole ? judged : [];
}

function equation(target: Figure, whole: Figure, { factor, text }: RowShare): Constraint {
  return {
    rule: "rumus-baris",
    kind: "jumlah",
    target,
    inputs: [whole],
    expect: (world) => ({
      value: world.valueOf(whole).times(factor),
      possible: scaleInterval(world.intervalOf(whole), factor),
    }),
    alternatives: [],
    solveFor: (_input, world) => world.valueOf(target).div(factor),
    trace: (world) => [
      `${formatShort(factor)} × ${formatShort(world.valueOf(whole))} = ${formatShort(world.valueOf(whole).times(factor))}`,
    ],
    source: text,
  };
}
