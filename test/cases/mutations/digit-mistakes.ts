import { Decimal } from "../../../src/numbers/decimal";
import { between, pick, type Random } from "../hierarchies/budget-tree";
import type { PrintedFigure } from "./right-table";

/** A change of the digits of one figure; `null` where it has no place for it. */
export type DigitMistake = (random: Random, figure: PrintedFigure) => Decimal | null;

/** Fewer digits are a digit apart by chance, so that no cause is proven. */
const FEWEST_DIGITS = 4;

export const digitsOf = ({ value, decimals }: PrintedFigure) => [...value.toFixed(decimals).replace(/\D/g, "")];

function withDigits({ decimals }: PrintedFigure, digits: string[]): Decimal | null {
  return digits[0] === "0" ? null : new Decimal(digits.join("")).div(new Decimal(10).pow(decimals));
}

const wrongDigit: DigitMistake = (random, figure) => {
  const digits = digitsOf(figure);
  const at = between(random, 0, digits.length - 1);
  digits[at] = String((Number(digits[at]) + between(random, 1, 9)) % 10);
  return withDigits(figure, digits);
};

const digitsSwapped: DigitMistake = (random, figure) => {
  const digits = digitsOf(figure);
  const places = digits.flatMap((digit, at) => (at > 0 && digit !== digits[at - 1] ? [at] : []));
  if (places.length === 0) return null;
  const at = pick(random, places);
  [digits[at - 1], digits[at]] = [digits[at] ?? "", digits[at - 1] ?? ""];
  return withDigits(figure, digits);
};

const digitLost: DigitMistake = (random, figure) => {
  const digits = digitsOf(figure);
  if (digits.length <= FEWEST_DIGITS) return null;
  digits.splice(between(random, 1, digits.length - 1), 1);
  return withDigits(figure, digits);
};

const digitAdded: DigitMistake = (random, figure) => {
  const digits = digitsOf(figure);
  if (digits.length < FEWEST_DIGITS) return null;
  digits.splice(between(random, 1, digits.length), 0, String(between(random, 0, 9)));
  return withDigits(figure, digits);
};

const times =
  (factor: number): DigitMistake =>
  (_random, { value, decimals }) => {
    const changed = value.times(factor);
    // `45.000` for 45 is no mistake for certain: it may be 45 with three decimals.
    const isAmbiguous = factor === 1000 && decimals === 0 && value.lt(1000);
    return value.isZero() || isAmbiguous || changed.decimalPlaces() > decimals ? null : changed;
  };

const FACTOR = ["factor", "decimal-mark-moved"];

/** Mistakes of typing, with the causes that prove them where what is expected is known to the digit. */
export const digitMistakes: { mistake: string; change: DigitMistake; causes: string[] | null }[] = [
  { mistake: "one wrong digit", change: wrongDigit, causes: null },
  { mistake: "two digits swapped", change: digitsSwapped, causes: ["digits-swapped"] },
  { mistake: "a digit lost", change: digitLost, causes: ["digit-lost", ...FACTOR] },
  { mistake: "a digit added", change: digitAdded, causes: ["digit-added", ...FACTOR] },
  { mistake: "ten times too much", change: times(10), causes: [...FACTOR, "digit-added"] },
  { mistake: "a tenth", change: times(0.1), causes: [...FACTOR, "digit-lost"] },
  { mistake: "a hundred times too much", change: times(100), causes: FACTOR },
  { mistake: "a thousand times too much", change: times(1000), causes: FACTOR },
];
