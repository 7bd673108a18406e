import type { Decimal } from "../../numbers/decimal";
import { printedStep } from "../../numbers/printed-precision";
import { digitSlip, extraDigit, isDigitOff } from "../../numbers/digit-slip";
import type { Figure } from "../../tables/table";
import type { Constraint } from "../constraint";
import type { World } from "../worlds/world";

/** Shorter amounts are a slip of one another by chance. */
const FEWEST_DIGITS = 3;
/** Above a total that nothing else speaks for it takes more. */
const FEWEST_DIGITS_ALONE = 7;

/**
 * `2.800.000` for 28.000.000 among the parts of a total: the one part that a slip of the hand would make right, to the last
 * rupiah. A single other digit is no such slip, for it could stand in any of the parts. A total that no other sum bears out
 * must be no slip away from being right itself.
 */
export function addendMistyped(
  constraint: Constraint,
  world: World,
  isTotalBorneOut: boolean,
): { figure: Figure; value: Decimal } | null {
  if (!isTotalBorneOut && isSlipOfTotal(constraint, world)) return null;
  const fewest = isTotalBorneOut ? FEWEST_DIGITS : FEWEST_DIGITS_ALONE;
  const found = constraint.inputs.flatMap((figure) => {
    const value = world.isReplaced(figure) ? null : constraint.solveFor?.(figure, world);
    const isSlipped = value && (isSlip(figure, value, fewest) || isShifted(figure, value, constraint.inputs.length));
    return isSlipped ? [{ figure, value }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Of two figures that are subtracted hardly one is such a slip by chance. */
const FEWEST_DIGITS_OF_DIFFERENCE = 4;

/**
 * `89,11` for 98,11 beside a difference that fits no slip of its own: the one of the two that its neighbouring digits in
 * each other's place make right.
 */
export function subtractedMistyped(constraint: Constraint, world: World): { figure: Figure; value: Decimal } | null {
  if (isSlipOfTotal(constraint, world)) return null;
  const found = constraint.inputs.flatMap((figure) => {
    const value = world.isReplaced(figure) ? null : constraint.solveFor?.(figure, world);
    if (!value || value.isNegative()) return [];
    const [shown, wanted] = [digitsOf(figure.reading.value, figure), digitsOf(value, figure)];
    const isSwapped = shown.length >= FEWEST_DIGITS_OF_DIFFERENCE && digitSlip(shown, wanted) === "swapped";
    return isSwapped ? [{ figure, value }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isSlipOfTotal(constraint: Constraint, world: World): boolean {
  const { target } = constraint;
  const expected = constraint.expect(world)?.value;
  return !expected || isDigitOff(digitsOf(target.reading.value, target), digitsOf(expected, target));
}

/** Two digits in each other's place, noughts lost or added, or one digit left out or typed twice. */
function isSlip(figure: Figure, right: Decimal, fewest: number): boolean {
  const printed = figure.reading.value;
  if (printed.isZero() || right.isZero() || printed.isNegative() !== right.isNegative()) return false;
  const [shown, wanted] = [digitsOf(printed, figure), digitsOf(right, figure)];
  const isFactor = [10, 100, 1000].some((each) => printed.times(each).eq(right) || right.times(each).eq(printed));
  if (isFactor) return fewest === FEWEST_DIGITS || shown.length >= fewest;
  if (Math.min(shown.length, wanted.length) < fewest) return false;
  return digitSlip(shown, wanted) === "swapped" || (extraDigit(shown, wanted) ?? extraDigit(wanted, shown)) !== null;
}

/** So many digits have to be the same on both sides of the comma. */
const FEWEST_SHIFTED = 5;

/** `9.528,43` for 95.284,27: the comma moved, and what no longer fitted behind it was rounded away; so were the other parts. */
function isShifted(figure: Figure, right: Decimal, parts: number): boolean {
  const { value: printed, decimals } = figure.reading;
  if (decimals === 0 || digitsOf(printed, figure).length < FEWEST_SHIFTED) return false;
  const half = printedStep(figure.reading).div(2);
  return [10, 100, 1000].some((factor) => {
    const isLarger = printed.abs().lt(right.abs());
    const shifted = isLarger ? printed.times(factor) : printed.div(factor);
    return shifted
      .minus(right)
      .abs()
      .lte(half.times(isLarger ? factor + parts : parts));
  });
}

const digitsOf = (value: Decimal, { reading: { decimals } }: Figure) => value.toFixed(decimals).replace(/\D/g, "");
