import { printedStep } from "../../numbers/printed-precision";
import type { Constraint } from "../constraint";
import { World } from "../worlds/world";
import { isSum } from "./additions";

/**
 * `Jumlah` and `Rata-rata` of the same rows that fit each other as printed and none of which fits the rows: who wrote the
 * one from the other had the right rows before him, and one of these is wrong now.
 */
export function isMeanOfTotal(mean: Constraint, total: Constraint): boolean {
  if (mean.kind !== "rata-rata" || !isSum(total) || mean.target.column !== total.target.column) return false;
  const cells = new Set(total.inputs.map(({ cell }) => cell));
  const count = mean.inputs.length;
  if (count !== cells.size || !mean.inputs.every(({ cell }) => cells.has(cell))) return false;
  const left = mean.target.reading.value.times(count).minus(total.target.reading.value).abs();
  const rounded = printedStep(mean.target.reading).times(count);
  // Rows that are off by no more than the mean was rounded by say nothing.
  const expected = total.expect(World.asPrinted)?.value;
  const off = expected?.minus(total.target.reading.value).abs();
  return off !== undefined && left.lte(rounded) && off.gt(rounded);
}
