import type { Decimal } from "../../numbers/decimal";
import { compareAsPrinted, printedStep } from "../../numbers/printed-precision";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import { World } from "../worlds/world";
import type { Fact } from "./fact";
import { isSumOfRounded } from "./sum-of-rounded";

/**
 * What a figure should be by another place that prints it. `8.956,6` in a table in millions tells it to the nearest
 * hundred thousand only: where the sum of its own table prints like that, the sum is what it should be, to the rupiah.
 */
export function exactValueOf({ source: { table, figure } }: Fact, other: Fact): { value: Decimal; decimals: number } {
  const { value, decimals } = other.reading;
  const isCoarse = figure && printedStep(other.reading).gt(printedStep(figure.reading));
  if (!table || !figure || !isCoarse) return { value, decimals };
  const own = table.judged
    .filter(({ verdict }) => verdict === "impossible")
    .flatMap(({ constraint }) => valueToFit(constraint, figure) ?? [])
    .find(
      (each) =>
        compareAsPrinted(other.reading, each, { low: each, high: each }) !== "impossible" ||
        isSumOfRounded(other, each),
    );
  return own ? { value: own, decimals: figure.reading.decimals } : { value, decimals };
}

/** What the figure would have to be for an equation of its table to hold. */
function valueToFit(constraint: Constraint, figure: Figure): Decimal | null {
  if (constraint.target.cell === figure.cell) return constraint.expect(World.asPrinted)?.value ?? null;
  const input = constraint.inputs.find(({ cell }) => cell === figure.cell);
  return (input && constraint.solveFor?.(input, World.asPrinted)) ?? null;
}
