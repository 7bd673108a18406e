import { doubleOf } from "../../../numbers/reading";
import { type Column, dataRows, type Row, type Table } from "../../../tables/table";
import type { Constraint } from "../../constraint";
import { mostByRounding, SMALLEST_ESTIMATE } from "../rounded-counts";
import { numericColumns } from "./numeric-columns";
import { formsNamedBy } from "./header-hints";
import { relationConstraints } from "./relation-constraints";

/** So many rows must be off by no more than rounding; with fewer they are slips of the hand. */
const FEWEST_OFF = 3;

/** Of the rows at most so large a part may be off by more. */
const MOST_FAR_OFF = 0.2;

/**
 * `Belum Kawin | Kawin | Cerai | Total` of a survey: estimates are whole, but each was rounded by itself, and hardly a sum of
 * them comes out to the last digit. Where all rows come so near, the column is the sum all the same.
 */
export function sumsOfEstimates(table: Table, open: Column[]): Constraint[] {
  const numeric = numericColumns(table);
  return open.flatMap((result) => {
    if (!formsNamedBy(result, table).has("sum")) return [];
    const before = numeric.filter(({ index }) => index < result.index);
    const parts = before.slice(-MOST_PARTS).flatMap((_, at, near) => {
      const from = near.slice(at);
      return from.length >= 2 && isNearlySum(table, result, from) ? [from] : [];
    })[0];
    return parts ? relationConstraints(table, { form: "sum", result, parts }) : [];
  });
}

/** More parts than this are rounded to a sum that may be anywhere. */
const MOST_PARTS = 12;

function isNearlySum(table: Table, result: Column, parts: Column[]): boolean {
  const distances = dataRows(table).flatMap((row) => distanceIn(table, row, result, parts) ?? []);
  const near = distances.filter((distance) => distance <= mostByRounding(parts.length + 1));
  const off = near.filter((distance) => distance > 0);
  return off.length >= FEWEST_OFF && distances.length - near.length <= distances.length * MOST_FAR_OFF;
}

/** How far the sum of the parts is from what is printed; `null` in rows of small or broken figures. */
function distanceIn(table: Table, row: Row, result: Column, parts: Column[]): number | null {
  const printed = table.figureAt(row, result);
  const figures = parts.map((part) => table.figureAt(row, part));
  if (!printed || printed.reading.decimals > 0 || doubleOf(printed.reading) < SMALLEST_ESTIMATE) return null;
  const filled = figures.filter((each) => each !== null);
  if (filled.length < 2 || filled.some(({ reading }) => reading.decimals > 0)) return null;
  return Math.abs(filled.reduce((sum, { reading }) => sum + doubleOf(reading), 0) - doubleOf(printed.reading));
}
