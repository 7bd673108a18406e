import { Decimal } from "../../../numbers/decimal";
import { isDigitAway, slipsOfDigits } from "../../../numbers/digit-slip";
import type { PrintedFigure } from "../../../sentences/printed-figure";

/** In two digits any difference is a slip away, and so it is in round figures: 1.100 from 1.200. */
const FEWEST_DIGITS = 3;

const isLong = (digits: string) => digits.length >= FEWEST_DIGITS;
const isTelling = (value: Decimal) => isLong(value.toFixed(0).replace(/0+$/, ""));

const isSlip = (value: Decimal, right: Decimal) =>
  isLong(value.toFixed(0)) && !right.isNegative() && slipsOfDigits(value.toFixed(0)).some((typed) => right.eq(typed));

const sumOf = (figures: PrintedFigure[]) => Decimal.sum(...figures.map(({ reading }) => reading.value));

/** One slip of the hand in the whole makes it the sum. */
export function isWholeMistyped({ reading: { value } }: PrintedFigure, parts: PrintedFigure[]): boolean {
  const sum = sumOf(parts);
  const isLastDigit = isLong(sum.toFixed(0)) && isDigitAway(value.toFixed(0), sum.toFixed(0));
  return isTelling(value) && (isSlip(value, sum) || isLastDigit);
}

/** Each part in which one slip of the hand makes the sum right, with what it would be. */
export function partsMistyped(
  whole: PrintedFigure,
  parts: PrintedFigure[],
): { figure: PrintedFigure; value: Decimal }[] {
  if (!isTelling(whole.reading.value)) return [];
  const sum = sumOf(parts);
  return parts.flatMap((figure) => {
    const value = whole.reading.value.minus(sum).plus(figure.reading.value);
    return isSlip(figure.reading.value, value) ? [{ figure, value }] : [];
  });
}
