import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, scaleInterval } from "../../../numbers/printed-precision";
import type { Column, Figure, Row, Table } from "../../../tables/table";
import { type Constraint, countHolding, judgeAll } from "../../constraint";
import type { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";

/** So many rows must come out, and so large a part of all. */
const FEWEST_HOLDING = 2;
const LEAST_HOLDING = 0.6;

interface Weights {
  of: ReadonlyMap<Column, Decimal>;
  /** The row that holds them, where no header does. */
  row: Row | null;
}

/** `Perencanaan (50%) | IKPA (50%) | NKA`, or a row `Bobot | 10% | 15% | …`: the values of a row, each times its weight. */
export function weightedColumns(table: Table, open: Column[]): Constraint[] {
  const weights = weightsInHeaders(table) ?? weightsInRow(table);
  if (!weights) return [];
  const last = Math.max(...[...weights.of.keys()].map(({ index }) => index));
  const result = numericColumns(table).find(({ index }) => index > last);
  if (!result || !open.includes(result)) return [];
  const found = table.rows.flatMap((row) => {
    const target = row === weights.row ? null : table.figureAt(row, result);
    const inputs = partsOf(table, row, weights);
    return target && inputs ? [weighted(target, inputs, weights)] : [];
  });
  const holding = countHolding(judgeAll(found));
  return holding >= FEWEST_HOLDING && (found.length - holding <= 1 || holding / found.length >= LEAST_HOLDING)
    ? found
    : [];
}

function weightsInHeaders({ columns }: Table): Weights | null {
  return wholeOf(
    columns.flatMap((column): [Column, Decimal][] => {
      const weight = /\(\s*(?:bobot\s*)?(\d{1,2})\s*%\s*\)\s*$/i.exec(column.name)?.[1];
      return weight === undefined ? [] : [[column, new Decimal(weight).div(HUNDRED)]];
    }),
    null,
  );
}

const NAMES_WEIGHTS = /^\W*bobot\b/i;

function weightsInRow(table: Table): Weights | null {
  const row = table.rows.find(({ label }) => NAMES_WEIGHTS.test(label));
  if (!row) return null;
  const weights = table.columns.flatMap((column): [Column, Decimal][] => {
    const figure = column.role === "nomor" ? null : table.figureAt(row, column);
    return figure ? [[column, figure.reading.value.div(HUNDRED)]] : [];
  });
  // Over the total stands what the weights come to.
  const [, last] = weights[weights.length - 1] ?? [];
  return wholeOf(last?.eq(1) ? weights.slice(0, -1) : weights, row);
}

function wholeOf(parts: [Column, Decimal][], row: Row | null): Weights | null {
  const isWhole = parts.length >= 2 && Decimal.sum(...parts.map(([, weight]) => weight)).eq(1);
  return isWhole ? { of: new Map(parts), row } : null;
}

/** A dash is the value of what a satker has none of: it adds nothing. Words might count for anything. */
function partsOf(table: Table, row: Row, { of }: Weights): Figure[] | null {
  const columns = [...of.keys()];
  const figures = columns.flatMap((column) => table.figureAt(row, column) ?? []);
  const isRest = (column: Column) => table.figureAt(row, column) || table.readingAt(row, column).kind === "empty";
  return figures.length >= 2 && columns.every(isRest) ? figures : null;
}

function weighted(target: Figure, inputs: Figure[], { of }: Weights): Constraint {
  const weightOf = ({ column }: Figure) => of.get(column) ?? new Decimal(0);
  const valueIn = (world: World) => Decimal.sum(...inputs.map((each) => world.valueOf(each).times(weightOf(each))));
  return {
    rule: "kolom-weighted",
    kind: "bobot",
    target,
    inputs,
    expect: (world) => ({
      value: valueIn(world),
      possible: addIntervals(inputs.map((each) => scaleInterval(world.intervalOf(each), weightOf(each)))),
    }),
    alternatives: [],
    trace: (world) => [
      `${inputs.map((each) => `${formatShort(world.valueOf(each))} × ${formatShort(weightOf(each).times(HUNDRED))}%`).join(" + ")} = ${formatShort(valueIn(world))}`,
    ],
    source: [...of.keys()].map(({ header }) => header).join(" + "),
  };
}
