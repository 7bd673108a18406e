import { Decimal, HUNDRED } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { type Column, columnsOf, type Figure, type Row, type Table } from "../../tables/table";
import type { Constraint } from "../constraint";
import { weightedMean } from "./means";
import { numericColumns } from "./relations/numeric-columns";

/** So many rows bear a weight, and all of them a value. */
const FEWEST_PARTS = 2;

/** `Jumlah / Rata-rata Tertimbang`: what is no amount is averaged by the weights. */
const NAMES_WEIGHTED_MEAN = /\brata(?:-?\s?rata|2)\s+(tertimbang|terbobot)\b/i;

/** `Perspektif 25% … 99,13`, and at the end `NKO 100% 101,78`: the values of the rows that bear a weight, by their weights. */
export function weightedTotals(table: Table): Constraint[] {
  const [bobot] = columnsOf(table, "bobot");
  if (!bobot || table.isTransposed || columnsOf(table, "nilai-akhir").length > 0) return [];
  const weighted = table.rows.filter((row) => row.kind !== "kelompok" && table.figureAt(row, bobot) !== null);
  const total = weighted[weighted.length - 1];
  const parts = weighted.slice(0, -1);
  // Rows without a weight stand below those that have one: in a plain list the values may be scores out of their weights.
  const isOfGroups = table.rows.some((row) => row.kind === "data" && table.readingAt(row, bobot).kind === "empty");
  const isNamed = total !== undefined && NAMES_WEIGHTED_MEAN.test(total.label);
  if (!total || parts.length < FEWEST_PARTS || !(isOfGroups || isNamed) || !isHundred(table, bobot, total, parts))
    return [];
  const percents = new Set(table.groups.flatMap((group) => group.percents));
  return numericColumns(table)
    .filter((column) => {
      const { role } = column;
      if (isNamed && !percents.has(column) && (role === "target" || role === "realisasi")) return true;
      return isOfGroups && (role === "capaian" || role === "nilai" || role === "persen");
    })
    .flatMap((column) => {
      const target = table.figureAt(total, column);
      const values = parts.flatMap((row) => table.figureAt(row, column) ?? []);
      const weights = parts.flatMap((row) => table.figureAt(row, bobot) ?? []);
      const isMean = target !== null && values.length === parts.length && liesWithin(target, values);
      return isMean ? [totalOf(target, values, weights)] : [];
    });
}

function isHundred(table: Table, bobot: Column, total: Row, parts: Row[]): boolean {
  const weights = parts.flatMap((row) => table.figureAt(row, bobot)?.reading.value ?? []);
  const whole = table.figureAt(total, bobot)?.reading.value;
  return whole !== undefined && whole.eq(HUNDRED) && Decimal.sum(...weights).eq(HUNDRED);
}

/** What lies outside its parts is no mean of them. */
function liesWithin({ reading }: Figure, values: Figure[]): boolean {
  const all = values.map((each) => each.reading.value);
  return reading.value.gte(Decimal.min(...all)) && reading.value.lte(Decimal.max(...all)) && reading.decimals > 0;
}

function totalOf(target: Figure, values: Figure[], weights: Figure[]): Constraint {
  return {
    rule: "rata-rata",
    kind: "rata-rata",
    target,
    inputs: values,
    expect: (world) => weightedMean(values, weights, world),
    alternatives: [],
    trace: (world) => [
      `${values.map((each, at) => `${formatShort(world.valueOf(each))} × ${formatShort(world.valueOf(weights[at]!))}%`).join(" + ")} = ${formatShort(weightedMean(values, weights, world)?.value ?? new Decimal(0))}`,
    ],
    source: "Σ bobot × nilai / 100",
  };
}
