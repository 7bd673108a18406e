import { Decimal } from "../../numbers/decimal";
import { formatShort } from "../../numbers/format-number";
import { divideIntervals, scaleInterval, subtractIntervals } from "../../numbers/printed-precision";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";

export const QUOTIENT_OF_ROWS = "baris-hasil-bagi";

/** One row divided by another, or how much more it is than the other. */
export type QuotientForm = "quotient" | "growth";

/** A figure that is computed from two other rows of its column. */
export function quotientOfRows(
  target: Figure,
  part: Figure,
  whole: Figure,
  form: QuotientForm,
  times: number,
): Constraint {
  const factor = new Decimal(times);
  const names = [part, whole].map(({ row, cell }) => (row.label.trim() === "" ? cell : row.label.trim()));
  const [one = "", other = ""] = names;
  const suffix = times === 1 ? "" : ` × ${formatShort(factor)}`;
  const expect: Constraint["expect"] = (world) => {
    const [above, below] = [world.valueOf(part), world.valueOf(whole)];
    if (below.isZero()) return null;
    const of =
      form === "growth" ? subtractIntervals(world.intervalOf(part), world.intervalOf(whole)) : world.intervalOf(part);
    const possible = divideIntervals(of, world.intervalOf(whole));
    const value = (form === "growth" ? above.minus(below) : above).div(below).times(factor);
    return possible && { value, possible: scaleInterval(possible, factor) };
  };
  return {
    rule: QUOTIENT_OF_ROWS,
    kind: "persen",
    target,
    inputs: [part, whole],
    expect,
    alternatives: [],
    trace: (world) => {
      const found = expect(world);
      const [above, below] = [part, whole].map((each) => formatShort(world.valueOf(each)));
      const divided = form === "growth" ? `(${above} − ${below}) / ${below}` : `${above} / ${below}`;
      return found ? [`${divided}${suffix} = ${formatShort(found.value)}`] : [];
    },
    source: form === "growth" ? `(${one} − ${other}) / ${other}${suffix}` : `${one} / ${other}${suffix}`,
  };
}
