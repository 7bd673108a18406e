import { Decimal } from "../../numbers/decimal";
import { digitSlip, extraDigit } from "../../numbers/digit-slip";
import { formatNumber, formatShort } from "../../numbers/format-number";
import type { CheckStrings, NamedRow } from "../../strings/checks";
import type { Figure } from "../../tables/table";
import type { Cause } from "../finding";

/** How a row is called in a sentence: by its printed number, else by its words. */
export function nameOf(figure: Figure): NamedRow {
  const { number, label } = figure.row;
  return { number, label, amount: formatShort(figure.reading.value) };
}

/** Same digits, two of them in each other's place. */
export function digitsSwapped(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const printed = formatNumber(figure.reading.value, figure.reading.decimals);
  const right = formatNumber(expected, figure.reading.decimals);
  if (printed.length !== right.length || digitSlip(printed, right) !== "swapped") return null;
  return { code: "digits-swapped", text: words.digitsSwapped(printed, right), cells: [] };
}

/** Whatever a slip of the hand explains: digits in each other's place, noughts, a digit too many or too few. */
export function slipOf(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  return (
    digitsSwapped(figure, expected, words) ?? factorOff(figure, expected, words) ?? oneDigitOff(figure, expected, words)
  );
}

/** Noughts lost or added at the end: ten, a hundred or a thousand times too much or too little. */
export function factorOff(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const { value } = figure.reading;
  if (expected.isZero() || value.isZero()) return null;
  const factor = [10, 100, 1000].find((each) => value.eq(expected.times(each)) || expected.eq(value.times(each)));
  return factor ? { code: "factor", text: words.factorOff(formatShort(new Decimal(factor))), cells: [] } : null;
}

/** Shorter figures are a digit apart by chance. */
const FEWEST_DIGITS = 4;

/** One digit was left out, or typed twice. */
export function oneDigitOff(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const [printed, right] = [figure.reading.value, expected].map((value) =>
    value.toFixed(figure.reading.decimals).replace(/\D/g, ""),
  );
  if (!printed || !right || figure.reading.value.isNegative() !== expected.isNegative()) return null;
  if (Math.min(printed.length, right.length) < FEWEST_DIGITS) return null;
  const lost = extraDigit(right, printed);
  if (lost !== null) return { code: "digit-lost", text: words.digitLost(lost), cells: [] };
  const added = extraDigit(printed, right);
  return added === null ? null : { code: "digit-added", text: words.digitAdded(added), cells: [] };
}

/** One digit is another; not the last one, which rounding and weights move too. */
export function digitWrong(figure: Figure, expected: Decimal, words: CheckStrings): Cause | null {
  const printed = formatNumber(figure.reading.value, figure.reading.decimals);
  const right = formatNumber(expected, figure.reading.decimals);
  if (printed.length !== right.length || printed.replace(/\D/g, "").length < FEWEST_DIGITS) return null;
  if (digitSlip(printed, right) !== "replaced") return null;
  return { code: "digit-wrong", text: words.digitWrong(printed, right), cells: [] };
}
