import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { multiplyIntervals } from "../../../numbers/printed-precision";
import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Figure, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { numericColumns } from "./discover";

const IN_RUPIAH = /\b(rp|rupiah)\b/i;

/** Lower amounts for one piece come about by chance. */
const LOWEST_PRICE = 100;

/** So many rows with different counts must share the price, and nearly all of them. */
const FEWEST_ROWS = 4;
const LEAST_HOLDING = 0.8;

interface Pair {
  target: Figure;
  count: Figure;
}

/** `KPM x bulan | Jumlah (Rp)`, `Luar kantor | PNBP (Rp)`: amounts at one price, printed or not, for what a column counts. */
export function amountsAtOnePrice(table: Table, open: Column[]): Constraint[] {
  return open.filter(({ header }) => IN_RUPIAH.test(header)).flatMap((column) => atOnePrice(table, column));
}

function atOnePrice(table: Table, column: Column): Constraint[] {
  const counts = numericColumns(table).filter((each) => each.index < column.index && !IN_RUPIAH.test(each.header));
  for (const of of counts.reverse()) {
    const pairs = pairsOf(table, column, of);
    const price = pairs.length < FEWEST_ROWS ? null : sharedPrice(pairs);
    if (price) return pairs.map((pair) => priced(pair, price));
  }
  return [];
}

function pairsOf(table: Table, column: Column, of: Column): Pair[] {
  const isWhole = ({ reading }: Figure) => reading.decimals === 0 && reading.scale === 1 && doubleOf(reading) > 0;
  return dataRows(table).flatMap((row): Pair[] => {
    const target = table.figureAt(row, column);
    const count = table.figureAt(row, of);
    return target && count && isWhole(target) && isWhole(count) ? [{ target, count }] : [];
  });
}

function sharedPrice(pairs: Pair[]): Decimal | null {
  const prices = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const price = doubleOf(pair.target.reading) / doubleOf(pair.count.reading);
    if (!Number.isInteger(price) || price < LOWEST_PRICE) continue;
    prices.set(price, [...(prices.get(price) ?? []), pair]);
  }
  const [price, holding] = [...prices].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (price === undefined || !holding) return null;
  const isShared = holding.length >= FEWEST_ROWS && holding.length / pairs.length >= LEAST_HOLDING;
  const different = new Set(holding.map(({ count }) => doubleOf(count.reading))).size;
  return isShared && different >= FEWEST_ROWS - 1 ? new Decimal(price) : null;
}

function priced({ target, count }: Pair, price: Decimal): Constraint {
  const exactly = { low: price, high: price };
  return {
    rule: "kolom-harga",
    kind: "jumlah",
    target,
    inputs: [count],
    expect: (world) => ({
      value: world.valueOf(count).times(price),
      possible: multiplyIntervals(world.intervalOf(count), exactly),
    }),
    solveFor: (_input, world) => world.valueOf(target).div(price),
    alternatives: [],
    trace: (world) => [
      `${formatShort(world.valueOf(count))} × ${formatShort(price)} = ${formatShort(world.valueOf(count).times(price))}`,
    ],
    source: `${count.column.header} × ${formatShort(price)}`,
  };
}
