import type { Decimal } from "../../numbers/decimal";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";

/** The one addend that makes the sum right when it is taken off: `(11.850.000)` typed without its parentheses. */
export function addendWithoutSign(constraint: Constraint, expected: Decimal, world: World): Figure | null {
  const excess = expected.minus(world.valueOf(constraint.target));
  if (!excess.gt(0)) return null;
  const found = constraint.inputs.filter((input) => world.valueOf(input).times(2).eq(excess));
  const [only] = found;
  return found.length === 1 && only && mayBeNegative(only) ? only : null;
}

/** Differences and balances fall below zero; amounts and counts do not. */
function mayBeNegative({ column }: Figure): boolean {
  return (
    column.role === "sisa" || /selisih|lebih|kurang|naik|turun|perubahan|surplus|defisit|tren/i.test(column.header)
  );
}
