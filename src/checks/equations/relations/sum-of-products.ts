import { Decimal } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Figure, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";

/** More pairs before it would fit by chance. */
const MOST_PAIRS = 6;

/** Wider tables tell years or months, not kinds. */
const MOST_COLUMNS = 16;

const FEWEST_ROWS = 4;
/** The rows of which one may be wrong. */
const ROWS_FOR_ONE = 6;

/** A smaller amount says too little. */
const LEAST_AMOUNT = 1000;

interface Line {
  target: Figure;
  inputs: Figure[];
}

/**
 * `Dewasa: orang | tarif | Anak: orang | tarif | Penerimaan`: counts and tariffs side by side, and behind them what they
 * come to together.
 */
export function sumsOfProducts(table: Table, open: Column[]): Constraint[] {
  return open.flatMap((column) => {
    const before = numericColumns(table).filter(({ index }) => index < column.index);
    if (before.length > MOST_COLUMNS) return [];
    const fitting = pairedRuns(before)
      .map((parts) => linesOf(table, column, parts))
      .filter(isBorneOut);
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

function linesOf(table: Table, column: Column, parts: Column[]): Line[] {
  const isWhole = ({ reading }: Figure) => Number.isSafeInteger(doubleOf(reading));
  return dataRows(table).flatMap((row): Line[] => {
    const target = table.figureAt(row, column);
    const inputs = parts.flatMap((part) => table.figureAt(row, part) ?? []);
    return target && inputs.length === parts.length && [target, ...inputs].every(isWhole) ? [{ target, inputs }] : [];
  });
}

function isBorneOut(lines: Line[]): boolean {
  const holding = lines.filter(({ target, inputs }) => {
    const values = inputs.map(({ reading }) => doubleOf(reading));
    const sum = values.reduce((all, value, at) => (at % 2 === 0 ? all + value * (values[at + 1] ?? 0) : all), 0);
    return sum >= LEAST_AMOUNT && sum === doubleOf(target.reading);
  });
  const failing = lines.length - holding.length;
  return holding.length >= FEWEST_ROWS && failing <= Math.max(1, Math.floor(lines.length / ROWS_FOR_ONE));
}

function constraintOf({ target, inputs }: Line): Constraint {
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
