import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import type { Column, Figure, Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";
import { areBorneOut, type WholeLine, wholeLines } from "./whole-lines";

/** More pairs before it would fit by chance. */
const MOST_PAIRS = 6;

/** Wider tables tell years or months, not kinds. */
const MOST_COLUMNS = 16;

const EVIDENCE = { fewest: 4, least: 1000 };

/**
 * `Dewasa: orang | tarif | Anak: orang | tarif | Penerimaan`: counts and tariffs side by side, and behind them what they
 * come to together.
 */
export function sumsOfProducts(table: Table, open: Column[]): Constraint[] {
  return open.flatMap((column) => {
    const before = numericColumns(table).filter(({ index }) => index < column.index);
    if (before.length > MOST_COLUMNS) return [];
    const fitting = pairedRuns(before)
      .map((parts) => wholeLines(table, column, parts))
      .filter((lines) => areBorneOut(lines, addedUp, EVIDENCE));
    const [only, second] = fitting;
    return only && !second ? only.map(constraintOf) : [];
  });
}

/** Runs of two pairs of columns or more. */
function pairedRuns(columns: Column[]): Column[][] {
  const runs: Column[][] = [];
  for (let from = 0; from < columns.length; from += 1)
    for (let pairs = 2; pairs <= MOST_PAIRS && from + 2 * pairs <= columns.length; pairs += 1)
      runs.push(columns.slice(from, from + 2 * pairs));
  return runs;
}

/** Each count times the tariff behind it. */
const addedUp = (values: number[]) =>
  values.reduce((all, value, at) => (at % 2 === 0 ? all + value * (values[at + 1] ?? 0) : all), 0);

function constraintOf({ target, inputs }: WholeLine): Constraint {
  const pairs = inputs.flatMap((each, at): [Figure, Figure][] => {
    const price = inputs[at + 1];
    return at % 2 === 0 && price ? [[each, price]] : [];
  });
  const valueIn = (world: World) =>
    Decimal.sum(...pairs.map(([count, price]) => world.valueOf(count).times(world.valueOf(price))));
  const inWords = (of: (figure: Figure) => string) =>
    pairs.map(([count, price]) => `${of(count)} × ${of(price)}`).join(" + ");
  return {
    rule: "kolom-product",
    kind: "jumlah",
    target,
    inputs,
    expect(world) {
      const value = valueIn(world);
      return { value, possible: { low: value, high: value } };
    },
    alternatives: [],
    solveFor(input, world) {
      const [count, price] = pairs.find((pair) => pair.some(({ cell }) => cell === input.cell)) ?? [];
      if (!count || !price) return null;
      const factor = world.valueOf(count.cell === input.cell ? price : count);
      const rest = valueIn(world).minus(world.valueOf(count).times(world.valueOf(price)));
      const solved = factor.isZero() ? null : world.valueOf(target).minus(rest).div(factor);
      return solved?.isInteger() ? solved : null;
    },
    trace: (world) => [`${inWords((each) => formatShort(world.valueOf(each)))} = ${formatShort(valueIn(world))}`],
    source: inWords(({ column }) => column.header),
  };
}
