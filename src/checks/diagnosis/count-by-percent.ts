import type { Decimal } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { Situation } from "./situation";
import { spanOnLine } from "./span-of-input";
import { holds } from "./verdict";

type Around = Pick<Situation, "world" | "violated" | "involving">;

/**
 * `35 | 38 | 114,29` over a mean that comes out with 114,29: the percentage is right, and of 38 and 35 only the first can
 * be another whole number that gives it.
 */
export function countByPercent(constraint: Constraint, around: Around): { figure: Figure; value: Decimal } | null {
  const { inputs, target, kind } = constraint;
  const isOfCounts = inputs.length === 2 && inputs.every(isCount);
  if (kind !== "persen" || !isOfCounts || around.world.isReplaced(target) || !isBorneOut(constraint, around))
    return null;
  const found = inputs.flatMap((figure) => {
    const value = around.world.isReplaced(figure) ? null : onlyCountWithin(constraint, figure, around);
    return value ? [{ figure, value }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isCount = ({ reading: { kind, decimals, scale } }: Figure) => kind !== "percent" && decimals === 0 && scale === 1;

/** Another equation that holds was reckoned from the percentage, and would break with what the counts give. */
function isBorneOut(constraint: Constraint, { world, violated, involving }: Around): boolean {
  const { target } = constraint;
  const expected = constraint.expect(world)?.value;
  if (!expected) return false;
  return (involving.get(target.cell) ?? []).some(
    (other) =>
      other.target.cell !== target.cell &&
      !violated.has(other) &&
      holds(other, world) &&
      !holds(other, world.with(target, expected)),
  );
}

/** The one whole number that the percentage leaves. */
function onlyCountWithin(constraint: Constraint, figure: Figure, { world }: Around): Decimal | null {
  const span = spanOnLine(constraint, figure, world);
  if (!span) return null;
  const first = span.low.ceil();
  return first.lte(span.high) && first.plus(1).gt(span.high) && holds(constraint, world.with(figure, first))
    ? first
    : null;
}
