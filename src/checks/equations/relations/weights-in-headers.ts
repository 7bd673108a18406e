import { Decimal, HUNDRED } from "../../../numbers/decimal";
import { formatShort } from "../../../numbers/format-number";
import { addIntervals, scaleInterval } from "../../../numbers/printed-precision";
import type { Column, Figure, Table } from "../../../tables/table";
import { type Constraint, judge } from "../../constraint";
import { World } from "../../worlds/world";
import { numericColumns } from "./numeric-columns";

/** So many rows must come out, and so large a part of all. */
const FEWEST_HOLDING = 2;
const LEAST_HOLDING = 0.6;

interface Weighted {
  column: Column;
  weight: Decimal;
}

/** `Perencanaan (50%) | IKPA (50%) | NKA`: the values of a row, each times the weight that its header names. */
export function weightsInHeaders(table: Table, open: Column[]): Constraint[] {
  const parts = table.columns.flatMap((column): Weighted[] => {
    const weight = /\(\s*(?:bobot\s*)?(\d{1,2})\s*%\s*\)\s*$/i.exec(column.name)?.[1];
    return weight === undefined ? [] : [{ column, weight: new Decimal(weight).div(HUNDRED) }];
  });
  if (parts.length < 2 || !Decimal.sum(...parts.map(({ weight }) => weight)).eq(1)) return [];
  const last = parts[parts.length - 1]?.column.index ?? 0;
  const result = numericColumns(table).find(({ index }) => index > last);
  if (!result || !open.includes(result)) return [];
  const found = table.rows.flatMap((row) => {
    const target = table.figureAt(row, result);
    const inputs = parts.flatMap(({ column }) => table.figureAt(row, column) ?? []);
    return target && inputs.length === parts.length ? [weighted(target, inputs, parts)] : [];
  });
  const holding = found.filter((each) => judge(each, World.asPrinted).verdict !== "impossible").length;
  return holding >= FEWEST_HOLDING && (found.length - holding <= 1 || holding / found.length >= LEAST_HOLDING)
    ? found
    : [];
}

function weighted(target: Figure, inputs: Figure[], parts: Weighted[]): Constraint {
  const weightOf = (at: number) => parts[at]?.weight ?? new Decimal(0);
  const valueIn = (world: World) => Decimal.sum(...inputs.map((each, at) => world.valueOf(each).times(weightOf(at))));
  return {
    rule: "kolom-weighted",
    kind: "bobot",
    target,
    inputs,
    expect: (world) => ({
      value: valueIn(world),
      possible: addIntervals(inputs.map((each, at) => scaleInterval(world.intervalOf(each), weightOf(at)))),
    }),
    alternatives: [],
    trace: (world) => [
      `${inputs.map((each, at) => `${formatShort(world.valueOf(each))} × ${formatShort(weightOf(at).times(HUNDRED))}%`).join(" + ")} = ${formatShort(valueIn(world))}`,
    ],
    source: parts.map(({ column }) => column.header).join(" + "),
  };
}
