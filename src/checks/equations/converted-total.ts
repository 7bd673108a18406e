import { Decimal, HUNDRED, ZERO } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { divideIntervals, type Interval, scaleInterval, subtractIntervals } from "../../numbers/printed-precision";
import { squeeze } from "../../tables/lexicon";
import { type Column, columnsOf, type Figure, type Row, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";

/** The rows below the indicators of IKPA, as OM-SPAN names them. */
const TOTAL = /^(nilai)?total/;
const CONVERSION = /^konversibobot/;
const DISPENSATION = /^dispensasi/;
const FINAL = /^nilai(akhir|ikpa.*konversi)/;

/** Weights that are converted are told as the share of the hundred that have an object. */
const LEAST_SHARE = new Decimal(10);

/** `Nilai Akhir` below `Nilai Total`, `Konversi Bobot` and `Dispensasi SPM`: the total over its weights, less the dispensation. */
export function convertedTotals(table: Table, bobot: Column): Constraint[] {
  // `Nilai Total` stands below the values or the weighted values, and `Konversi Bobot` often below the weights.
  const values = [...columnsOf(table, "nilai-akhir"), ...columnsOf(table, "nilai")];
  if (values.length === 0) return [];
  return table.rows.flatMap((row, at) => {
    if (!FINAL.test(squeeze(row.label)) || table.figureAt(row, bobot)) return [];
    const before = table.rows.slice(Math.max(0, at - 4), at);
    const named = (name: RegExp, columns = values) => figureOf(table, before, name, columns);
    // In older years dispensation is an indicator with a weight of its own.
    const taken = before.some((each) => DISPENSATION.test(squeeze(each.label)) && table.figureAt(each, bobot))
      ? null
      : named(DISPENSATION);
    const [target, total, weight] = [figureIn(table, row, values), named(TOTAL), named(CONVERSION, [...values, bobot])];
    if (!target || !total || !weight || weight.reading.value.lt(LEAST_SHARE)) return [];
    return [conversion(target, total, weight, taken)];
  });
}

function figureOf(table: Table, rows: Row[], name: RegExp, columns: Column[]): Figure | null {
  const row = rows.find(({ label }) => name.test(squeeze(label)));
  return row ? figureIn(table, row, columns) : null;
}

const figureIn = (table: Table, row: Row, columns: Column[]) =>
  columns.map((column) => table.figureAt(row, column)).find((figure) => figure !== null) ?? null;

function conversion(target: Figure, total: Figure, weight: Figure, taken: Figure | null): Constraint {
  const converted = (world: World) => world.valueOf(total).div(world.valueOf(weight)).times(HUNDRED);
  const less = (world: World) => (taken ? world.valueOf(taken) : ZERO);
  const possible = (world: World): Interval | null => {
    const quotient = divideIntervals(world.intervalOf(total), world.intervalOf(weight));
    if (!quotient) return null;
    const whole = scaleInterval(quotient, HUNDRED);
    return taken ? subtractIntervals(whole, world.intervalOf(taken)) : whole;
  };
  return {
    rule: "nilai-akhir-konversi",
    kind: "bobot",
    target,
    inputs: [total, weight, ...(taken ? [taken] : [])],
    expect(world) {
      const range = possible(world);
      return range && { value: converted(world).minus(less(world)), possible: range };
    },
    alternatives: [],
    trace: (world) => [
      `${formatShort(world.valueOf(total))} / ${formatShort(world.valueOf(weight))}%${taken ? ` − ${formatShort(less(world))}` : ""} = ${formatShort(converted(world).minus(less(world)))}`,
    ],
    source: "nilai total / konversi bobot − dispensasi SPM",
  };
}
