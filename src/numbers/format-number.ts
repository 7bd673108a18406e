import type { Decimal } from "./decimal";
import { round } from "./decimal";
import { type Reading, readingWith } from "./reading";

/** `1234567.5` with two decimals is `1.234.567,50`: Indonesian marks, rounded half away from zero. */
export function formatNumber(value: Decimal, decimals: number): string {
  const rounded = round(value, decimals);
  const [digits = "0", fraction = ""] = rounded.abs().toFixed(Math.max(decimals, 0)).split(".");
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = rounded.isNegative() && !rounded.isZero() ? "-" : "";
  return sign + grouped + (fraction && `,${fraction}`);
}

/** `formatNumber` for working: as many decimals as the value has, at most `most`. */
export function formatShort(value: Decimal, most = 4): string {
  return formatNumber(value, Math.min(round(value, most).decimalPlaces(), most));
}

/** The new figure dressed as the old one was: same decimals, `Rp`, `,-`, percent sign, unit and category. */
export function printLike(reading: Reading, value: Decimal): string {
  const match = /^(\D*?-?)(\d[\d.,\s]*\d|\d)(.*)$/s.exec(reading.text);
  // Parentheses say "negative" already.
  const isBracketed = reading.value?.isNegative() === true && /^\s*\(/.test(reading.text) && value.isNegative();
  const losesBrackets =
    reading.value?.isNegative() === true && !value.isNegative() && /^\s*\(.*\)\s*$/s.test(reading.text);
  if (losesBrackets) return printLike(readingWith(reading, { text: reading.text.replace(/[()]/g, "") }), value);
  const usual = formatNumber((isBracketed ? value.abs() : value).div(reading.scale), reading.decimals);
  const figure = isGroupedByComma(reading) ? usual.replace(/\./g, ",") : usual;
  return match ? (match[1] ?? "").replace(/-$/, "") + figure + (match[3] ?? "") : figure;
}

/** `21,456` families: among figures like it `21.465` would be taken for one with decimals. Longer ones leave no doubt. */
function isGroupedByComma({ text, decimals }: Reading): boolean {
  return decimals === 0 && /^\D*\d{1,3},\d{3}(?![\d.,]*\d)/.test(text);
}
