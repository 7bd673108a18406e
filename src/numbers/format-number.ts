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

/** The new figure dressed as the old one was: same decimals, the same marks, `Rp`, `,-`, percent sign, unit and category. */
export function printLike(reading: Reading, value: Decimal): string {
  const match = /^(\D*?-?)(\d[\d.,\s]*\d|\d)(.*)$/s.exec(reading.text);
  // Parentheses say "negative" already.
  const isBracketed = reading.value?.isNegative() === true && /^\s*\(/.test(reading.text) && value.isNegative();
  const losesBrackets =
    reading.value?.isNegative() === true && !value.isNegative() && /^\s*\(.*\)\s*$/s.test(reading.text);
  if (losesBrackets) return printLike(readingWith(reading, { text: reading.text.replace(/[()]/g, "") }), value);
  const usual = formatNumber((isBracketed ? value.abs() : value).div(reading.scale), reading.decimals);
  if (!match) return usual;
  const [, before = "", digits = "", after = ""] = match;
  const isWithPoint = decimalMarkOf(digits, reading) === ".";
  return before.replace(/-$/, "") + (isWithPoint ? usual.replace(/[.,]/g, otherMark) : usual) + after;
}

const otherMark = (mark: string) => (mark === "." ? "," : ".");

/** Which mark stands before the decimals, or would: `97.72`, `8,600,000` and `1,200.5` write a point there. */
function decimalMarkOf(digits: string, { value, scale }: Reading): string {
  const marks = digits.replace(/[^.,]/g, "");
  const last = marks.slice(-1);
  const isRepeated = marks.length > 1 && marks.split(last).length > 2;
  // `21,276,070,424,00` says nothing.
  if (isRepeated) return /[.,]\d{3}$/.test(digits) && marks === last.repeat(marks.length) ? otherMark(last) : ",";
  if (marks.length > 1) return last;
  const isGrouping = /[.,]\d{3}$/.test(digits) && value !== null && value.abs().div(scale).gte(1000);
  return isGrouping ? otherMark(last) : last || ",";
}
