import type { Decimal } from "../../numbers/decimal";
import { digitSlip, extraDigit, isDigitOff } from "../../numbers/digit-slip";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../world";

/** Shorter amounts are a slip of one another by chance. */
const FEWEST_DIGITS = 4;

/**
 * `2.800.000` for 28.000.000 among the parts of a total that other sums bear out: the one part that a slip of the hand
 * would make right. A single other digit is no such slip, for it could stand in any of the parts.
 */
export function addendMistyped(constraint: Constraint, world: World): { figure: Figure; value: Decimal } | null {
  const found = constraint.inputs.flatMap((figure) => {
    const value = world.isReplaced(figure) ? null : constraint.solveFor?.(figure, world);
    return value && isSlip(figure.reading.value, value, figure.reading.decimals) ? [{ figure, value }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Shorter amounts are a slip away from one another by chance. */
const FEWEST_DIGITS_ALONE = 7;

/**
 * `2.185.790.000` for 2.158.790.000, or a tenth of it, above a total that nothing else speaks for: one slip of the one part
 * makes the sum right to the last rupiah, and no slip of the total does.
 */
export function addendSlipped(constraint: Constraint, world: World): { figure: Figure; value: Decimal } | null {
  const { target } = constraint;
  const expected = constraint.expect(world)?.value;
  const [printed, right] = [target.reading.value, expected].map((value) => value && digitsOf(value, target));
  if (!printed || !right || isDigitOff(printed, right)) return null;
  const found = constraint.inputs.flatMap((figure) => {
    const value = world.isReplaced(figure) ? null : constraint.solveFor?.(figure, world);
    const isLong = digitsOf(figure.reading.value, figure).length >= FEWEST_DIGITS_ALONE;
    return value && isLong && isSlip(figure.reading.value, value, figure.reading.decimals) ? [{ figure, value }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const digitsOf = (value: Decimal, { reading: { decimals } }: Figure) => value.toFixed(decimals).replace(/\D/g, "");

/** Two digits in each other's place, noughts lost or added, or one digit left out or typed twice. */
function isSlip(printed: Decimal, right: Decimal, decimals: number): boolean {
  if (printed.isZero() || right.isZero() || printed.isNegative() !== right.isNegative()) return false;
  if ([10, 100, 1000].some((factor) => printed.times(factor).eq(right) || right.times(factor).eq(printed))) return true;
  const [shown, wanted] = [printed, right].map((value) => value.toFixed(decimals).replace(/\D/g, ""));
  if (!shown || !wanted || Math.min(shown.length, wanted.length) < FEWEST_DIGITS) return false;
  return digitSlip(shown, wanted) === "swapped" || (extraDigit(shown, wanted) ?? extraDigit(wanted, shown)) !== null;
}
