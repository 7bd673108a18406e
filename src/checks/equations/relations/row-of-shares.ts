import { toDouble } from "../../../numbers/decimal";
import { isFigure } from "../../../numbers/reading";
import { type Column, type Figure, type Row, type Table } from "../../../tables/table";
import { countHolding, judgeAll, type Judged } from "../../constraint";
import { numericColumns } from "./numeric-columns";
import { constraintOf } from "./relation-constraints";

/** What a row of shares is called, where it is called anything. */
const NAMES_SHARES = /^\W*(%|persen|prosen|presen|proporsi|komposisi)/i;

/** Parts of a whole; of two any two that make a hundred would fit. */
const FEWEST_PARTS = 3;

/** So large a part of the shares must come out. */
const LEAST_HOLDING = 0.5;

/**
 * `Jumlah | 7.108 | 5.502 | 1.109 | 13.719`, and below it `51,81 | 40,10 | 8,08`: the parts of the total as shares of the
 * whole that stands behind them.
 */
export function rowsOfShares(table: Table): Judged[] {
  return table.rows.flatMap((row, at) => {
    const total = table.rows[at - 1];
    return total?.kind === "total" && maySayShares(row) ? sharesIn(table, row, total) : [];
  });
}

const maySayShares = ({ kind, label }: Row) => kind !== "kelompok" && (label.trim() === "" || NAMES_SHARES.test(label));

function sharesIn(table: Table, row: Row, total: Row): Judged[] {
  const columns = numericColumns(table).filter((column) => isFigure(table.readingAt(total, column)));
  for (const whole of columns) {
    const of = table.figureAt(total, whole);
    const shares = columns.flatMap((column) => shareOf(table, row, total, column, whole));
    if (!of || shares.length < FEWEST_PARTS || !makeUp(of, shares)) continue;
    const judged = judgeAll(
      shares.map(({ share, part }) =>
        constraintOf(table, { form: "quotient", result: share.column, parts: [part.column, whole] }, share, [part, of]),
      ),
    );
    const holding = countHolding(judged);
    if (holding > LEAST_HOLDING * judged.length) return judged;
  }
  return [];
}

interface Share {
  share: Figure;
  part: Figure;
}

/** A part stands before its whole; a share is no larger than a hundred. */
function shareOf(table: Table, row: Row, total: Row, column: Column, whole: Column): Share[] {
  const share = table.figureAt(row, column);
  const part = table.figureAt(total, column);
  if (!share || !part || column.index >= whole.index) return [];
  return share.reading.decimals > 0 || share.reading.kind === "percent" ? [{ share, part }] : [];
}

/** `77.439.405.800,00` is an amount; scores have decimals as well. */
const isCountOrAmount = ({ reading: { value, decimals } }: Figure) => decimals === 0 || value.gte(SMALLEST_AMOUNT);

const SMALLEST_AMOUNT = 1000;

function makeUp(whole: Figure, shares: Share[]): boolean {
  const sum = shares.reduce((all, { part }) => all + toDouble(part.reading.value), 0);
  return sum > 0 && Math.abs(sum - toDouble(whole.reading.value)) < 0.5 && isCountOrAmount(whole);
}
