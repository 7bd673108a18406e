import type { Decimal } from "./decimal";

const ONES = [
  "nol",
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
  "sepuluh",
  "sebelas",
];
const POWERS = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"];

/** Largest whole number that has a name here: one below 10^21. Reports need 10^18 at most. */
const MOST_DIGITS = POWERS.length * 3;

/**
 * The number in words as official documents write it: `satu miliar tujuh ratus … juta sebelas ribu`, "miliar" and not
 * "milyar", "satu juta" and not "sejuta", decimals digit by digit after "koma", "minus" in front.
 * Throws a RangeError from 10^21.
 */
export function terbilang(value: Decimal): string {
  const [whole = "0", fraction = ""] = value.abs().toFixed().split(".");
  if (whole.length > MOST_DIGITS) throw new RangeError(`Too large for terbilang: ${value.toString()}`);
  const words = wholeInWords(whole);
  const decimals = fraction && ` koma ${[...fraction].map((digit) => ONES[Number(digit)]).join(" ")}`;
  return (value.isNegative() && !value.isZero() ? "minus " : "") + words + decimals;
}

/** Works on the digits, not on a double: 10^18 is beyond what a double holds. */
function wholeInWords(digits: string): string {
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, "0");
  const groups = padded.match(/\d{3}/g) ?? [];
  const words = groups.map((group, index) => groupInWords(Number(group), groups.length - 1 - index)).filter(Boolean);
  return words.length > 0 ? words.join(" ") : "nol";
}

function groupInWords(group: number, power: number): string {
  if (group === 0) return "";
  if (group === 1 && power === 1) return "seribu";
  return `${belowThousand(group)} ${POWERS[power] ?? ""}`.trim();
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const head = hundreds === 0 ? "" : hundreds === 1 ? "seratus" : `${ONES[hundreds] ?? ""} ratus`;
  return [head, rest === 0 ? "" : belowHundred(rest)].filter(Boolean).join(" ");
}

function belowHundred(number: number): string {
  if (number < 12) return ONES[number] ?? "";
  if (number < 20) return `${ONES[number - 10] ?? ""} belas`;
  const tens = `${ONES[Math.floor(number / 10)] ?? ""} puluh`;
  return number % 10 === 0 ? tens : `${tens} ${ONES[number % 10] ?? ""}`;
}
