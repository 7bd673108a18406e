import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, multiplyIntervals } from "../../../numbers/printed-precision";
import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Figure, type Table } from "../../../tables/table";
import { amountsBeside } from "../../../tables/amounts-on-sheet";
import { type Constraint, judgeAll } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";
import { isOneSlip } from "./one-slip";

const IN_RUPIAH = /\b(rp|rupiah)\b/i;

/** Lower amounts for one piece come about by chance. */
const LOWEST_PRICE = 100;

/** So many rows with different counts must share the price, and nearly all of them. */
const FEWEST_ROWS = 4;
const LEAST_HOLDING = 0.8;

/** Fewer will do where the price is printed in the words of the sheet. */
const FEWEST_AT_PRINTED_PRICE = 3;

const MONTHS = 12;

interface Pair {
  target: Figure;
  /** What is paid for, counted in one column or, period by period, in several. */
  counts: Figure[];
  count: number;
}

/** `KPM x bulan | Jumlah (Rp)`, `Luar kantor | PNBP (Rp)`: amounts at one price, printed or not, for what a column counts. */
export function amountsAtOnePrice(table: Table, open: Column[]): Constraint[] {
  return open.flatMap((column) => {
    const ways = [atOnePrice, atPrintedPrice];
    // What is told in rupiah is paid for one column; else all periods together may be what is paid for.
    for (const way of IN_RUPIAH.test(column.header) ? ways : ways.reverse()) {
      const found = way(table, column);
      if (found.length > 0) return found;
    }
    return [];
  });
}

function atOnePrice(table: Table, column: Column): Constraint[] {
  const counts = numericColumns(table).filter((each) => each.index < column.index && !IN_RUPIAH.test(each.header));
  // Of counts that are mostly the same, from one half-year to the next, those that fit best; else the nearest.
  let best: { pairs: Pair[]; price: Decimal; holding: number } | null = null;
  for (const of of counts.reverse()) {
    const pairs = pairsOf(table, column, [of]);
    const shared = pairs.length < FEWEST_ROWS ? priceOfTotal(table, column, of, pairs) : sharedPrice(pairs);
    if (shared && (!best || shared.holding > best.holding)) best = { pairs, ...shared };
  }
  if (!best) return [];
  const { pairs, price, holding } = best;
  // Of what is not told in rupiah one row may cost more than the others, unless the price is printed.
  const isCertain = holding === pairs.length || IN_RUPIAH.test(column.header) || isPricePrinted(table, price);
  return isCertain
    ? pairs.filter(({ target }) => !isAddedAcross(table, target)).map((pair) => priced(pair, price))
    : [];
}

/** So few rows say enough where what they come to was paid at the same price. */
const FEWEST_BESIDE_TOTAL = 2;

/** Three rows, one of them off: the total of what was paid is that of what was counted at the price of the others. */
function priceOfTotal(table: Table, column: Column, of: Column, pairs: Pair[]): ReturnType<typeof sharedPrice> {
  const [total, ...more] = table.rows.filter(({ kind }) => kind === "total");
  const [paid, counted] = [column, of].map((each) => (total && more.length === 0 ? table.figureAt(total, each) : null));
  if (!paid || !counted || doubleOf(counted.reading) !== pairs.reduce((sum, { count }) => sum + count, 0)) return null;
  const price = doubleOf(paid.reading) / doubleOf(counted.reading);
  const holding = pairs.filter(({ target, count }) => doubleOf(target.reading) === count * price);
  const isTold = Number.isInteger(price) && price >= LOWEST_PRICE && pairs.length - holding.length <= 1;
  const different = new Set(holding.map(({ count }) => count)).size;
  return isTold && different >= FEWEST_BESIDE_TOTAL ? { price: new Decimal(price), holding: holding.length } : null;
}

/** `TW I | … | TW IV | Jumlah`: what the figures right before it come to was paid, at whatever price. */
function isAddedAcross(table: Table, { row, column, reading }: Figure): boolean {
  const before = numericColumns(table).filter(({ index }) => index < column.index);
  let sum = 0;
  return before.reverse().some((each, at) => {
    const figure = table.figureAt(row, each);
    sum += figure ? doubleOf(figure.reading) : 0;
    return at > 0 && sum === doubleOf(reading);
  });
}

/** `Rp300.000 per KPM per bulan` above amounts of a half-year: what one piece costs, once or for up to twelve months. */
function isPricePrinted(table: Table, price: Decimal): boolean {
  return amountsBeside(table).some(({ isRupiah, value, double }) => {
    if (!isRupiah || double < LOWEST_PRICE || !price.mod(value).isZero()) return false;
    return price.div(value).lte(MONTHS);
  });
}

/** `Rp900.000 per KPM` over `TW I | TW II | TW III | TW IV | Dana`: what the columns under one header count together. */
function atPrintedPrice(table: Table, column: Column): Constraint[] {
  const beside = numericColumns(table).filter(({ index }) => index < column.index);
  const last = beside[beside.length - 1];
  const counts = last && last.parent !== "" ? beside.filter(({ parent }) => parent === last.parent) : [];
  if (counts.length < 2 || column.parent === last?.parent || counts.some(({ role }) => role === "total")) return [];
  // A row below that adds up the amounts of each period holds no counts.
  const pairs = pairsOf(table, column, counts).filter(({ target, count }) => doubleOf(target.reading) !== count);
  if (pairs.length < FEWEST_AT_PRINTED_PRICE) return [];
  const prices = amountsBeside(table).filter(
    ({ isRupiah, double }) => isRupiah && double >= LOWEST_PRICE && Number.isInteger(double),
  );
  const found = prices.filter(({ double }) => {
    const holding = pairs.filter(({ target, count }) => count * double === doubleOf(target.reading));
    const different = new Set(holding.map(({ count }) => count)).size;
    return different >= FEWEST_AT_PRINTED_PRICE && pairs.length - holding.length <= 1;
  });
  const [price] = found;
  if (!price) return [];
  const constraints = pairs.map((pair) => priced(pair, price.value));
  const judged = judgeAll(constraints);
  const isRight = judged.every(({ verdict }) => verdict !== "impossible");
  return isRight || (isOneSlip(judged) && !isAddedUp(table, column, pairs)) ? constraints : [];
}

/** A total that holds what is printed says that so much was paid, at whatever price. */
function isAddedUp(table: Table, column: Column, pairs: Pair[]): boolean {
  const sum = pairs.reduce((all, { target }) => all + doubleOf(target.reading), 0);
  return table.rows.some((row) => {
    const figure = table.figureAt(row, column);
    return figure !== null && doubleOf(figure.reading) === sum;
  });
}

function pairsOf(table: Table, column: Column, of: Column[]): Pair[] {
  const isWhole = ({ reading }: Figure) => reading.value.isInteger() && reading.scale === 1 && doubleOf(reading) > 0;
  return dataRows(table).flatMap((row): Pair[] => {
    const target = table.figureAt(row, column);
    const counts = of.flatMap((each) => table.figureAt(row, each) ?? []);
    if (!target || counts.length < of.length || ![target, ...counts].every(isWhole)) return [];
    return [{ target, counts, count: counts.reduce((sum, { reading }) => sum + doubleOf(reading), 0) }];
  });
}

function sharedPrice(pairs: Pair[]): { price: Decimal; holding: number } | null {
  const prices = new Map<number, Pair[]>();
  for (const pair of pairs) {
    const price = doubleOf(pair.target.reading) / pair.count;
    if (!Number.isInteger(price) || price < LOWEST_PRICE) continue;
    prices.set(price, [...(prices.get(price) ?? []), pair]);
  }
  const [price, holding] = [...prices].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (price === undefined || !holding) return null;
  const isShared = holding.length >= FEWEST_ROWS && holding.length / pairs.length >= LEAST_HOLDING;
  const different = new Set(holding.map(({ count }) => count)).size;
  return isShared && different >= FEWEST_ROWS - 1 ? { price: new Decimal(price), holding: holding.length } : null;
}

function priced({ target, counts }: Pair, price: Decimal): Constraint {
  const exactly = { low: price, high: price };
  const value = (world: World) => Decimal.sum(0, ...counts.map((each) => world.valueOf(each))).times(price);
  const [only, ...more] = counts;
  const isOne = only !== undefined && more.length === 0;
  return {
    rule: "kolom-harga",
    kind: "jumlah",
    target,
    inputs: counts,
    expect: (world) => ({
      value: value(world),
      possible: multiplyIntervals(addIntervals(counts.map((each) => world.intervalOf(each))), exactly),
    }),
    ...(isOne ? { solveFor: (_input: Figure, world: World) => world.valueOf(target).div(price) } : {}),
    alternatives: [],
    trace: (world) => [`${inWords(counts, world)} × ${formatShort(price)} = ${formatShort(value(world))}`],
    source: `${isOne ? only.column.header : `(${counts.map(({ column }) => column.name).join(" + ")})`} × ${formatShort(price)}`,
  };
}

function inWords(counts: Figure[], world: World): string {
  const words = counts.map((each) => formatShort(world.valueOf(each))).join(" + ");
  return counts.length > 1 ? `(${words})` : words;
}
