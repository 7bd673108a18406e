import { tellingDigits } from "../../../numbers/telling-digits";
import type { Column, Figure, Row, Table } from "../../../tables/table";

/** So many rows must come out, and so large a part of them. */
export const FEWEST_HOLDING = 2;
const LEAST_HOLDING = 0.6;

/** Decimal digits of agreement beyond chance, all rows together. */
export const FEWEST_DIGITS = 4;

/** A figure with the same figure of the year before. */
export interface Step {
  target: Figure;
  now: Figure;
  before: Figure;
}

export function stepsOf(table: Table, column: Column, of: Column, years: Row[]): Step[] {
  return years.slice(1).flatMap((row, at) => {
    const above = years[at];
    const target = table.figureAt(row, column);
    const now = table.figureAt(row, of);
    const before = above && table.figureAt(above, of);
    return target && now && before ? [{ target, now, before }] : [];
  });
}

/** One wrong figure puts two steps out, from the row above it and to the row below it: they count once. */
export function isClear(
  steps: { target: Figure; holds: boolean }[],
  fewest: number,
  fewestDigits = FEWEST_DIGITS,
): boolean {
  const holding = steps.filter(({ holds }) => holds);
  const off = steps.filter(({ holds }, at) => !holds && (steps[at - 1]?.holds ?? true)).length;
  const digits = holding.reduce((sum, { target }) => sum + tellingDigits(target.reading), 0);
  // Nought after nought bears out anything.
  const telling = holding.filter(({ target }) => !target.reading.value.isZero());
  return telling.length >= fewest && holding.length / (holding.length + off) >= LEAST_HOLDING && digits >= fewestDigits;
}
