import { Decimal as DecimalLibrary } from "decimal.js";

/**
 * Exact decimals for every figure of the domain. 40 digits hold the product of any two figures that Excel can show
 * (15 digits each) and a quotient far beyond what a report prints. Half is rounded away from zero, as Excel's ROUND does.
 */
export const Decimal = DecimalLibrary.clone({ precision: 40, rounding: DecimalLibrary.ROUND_HALF_UP });
export type Decimal = DecimalLibrary;

export const ZERO = new Decimal(0);
export const HUNDRED = new Decimal(100);
/** Twice the whole: what the complement of a capaian is taken from. */
export const TWO_HUNDRED = new Decimal(200);

/** `value.gt(0)` without the copies that the library makes to compare. */
export function isAboveZero(value: Decimal): boolean {
  return value.isPositive() && !value.isZero();
}

/** `one.eq(other)` for numbers, without those copies: the library keeps each value in one way only. */
export function isSame(one: Decimal, other: Decimal): boolean {
  if (one.isZero()) return other.isZero();
  return (
    one.s === other.s &&
    one.e === other.e &&
    one.d.length === other.d.length &&
    one.d.every((part, index) => part === other.d[index])
  );
}

const POWERS_OF_TEN = Array.from({ length: 23 }, (_unused, power) => Number(`1e${power}`));

/**
 * `value.toNumber()` without writing out the digits, for values of up to 14 digits. The library keeps seven digits a
 * word; two words and powers of ten to 22 are exact doubles, so the one product or quotient of them is rounded rightly.
 */
export function toDouble(value: Decimal): number {
  const { d: words, e, s } = value;
  // What is no number has no words.
  const count = (words as number[] | null)?.length ?? 0;
  if (count === 0 || count > 2) return value.toNumber();
  const power = 7 * (Math.floor(e / 7) - count + 1);
  const factor = POWERS_OF_TEN[Math.abs(power)];
  if (factor === undefined) return value.toNumber();
  const first = words[0] ?? 0;
  const digits = s * (count === 1 ? first : first * 1e7 + (words[1] ?? 0));
  return power < 0 ? digits / factor : digits * factor;
}

/** A whole number that a double holds exactly, as it holds its difference from another one. */
export function isWholeInDouble(value: Decimal): boolean {
  return value.isInteger() && Number.isSafeInteger(toDouble(value));
}

/** The sum; whole amounts are added as doubles as long as these hold every whole number. */
export function sum(values: readonly Decimal[]): Decimal {
  let whole = 0;
  for (const value of values) {
    const added = toDouble(value);
    whole += added;
    if (!value.isInteger() || !Number.isSafeInteger(added) || !Number.isSafeInteger(whole))
      return Decimal.sum(0, ...values);
  }
  return ofWhole(whole);
}

/** The sum of whole doubles, which is exact; `null` where one is not known, not whole, or too large to be sure of. */
export function wholeSum(doubles: readonly (number | null | undefined)[]): number | null {
  let whole = 0;
  for (const double of doubles) {
    if (typeof double !== "number" || !Number.isInteger(double) || Math.abs(double) >= TWO_WORDS) return null;
    whole += double;
  }
  return Math.abs(whole) < TWO_WORDS ? whole : null;
}

/** A double in its shortest spelling with at most this many characters has 15 significant digits or fewer. */
const LONGEST_EXACT_SPELLING = 15;

/** The library keeps seven digits a word. */
const WORD = 1e7;

/** Two of its words, which hold at most 14 digits. */
const TWO_WORDS = 1e14;

/** The decimal that Excel shows for a double: 15 significant digits, so 0.1 + 0.2 is 0.3. */
export function fromDouble(double: number): Decimal {
  // Nearly every figure is whole rupiah, a count, or has two decimals: the library would write it out and parse it.
  if (Math.abs(double) < TWO_WORDS && Number.isInteger(double)) return ofWhole(double);
  const hundredths = Math.round(double * 100);
  if (Math.abs(double) < WORD && hundredths / 100 === double) return ofHundredths(hundredths);
  // Almost every other figure is its own 15 digits; cutting it to them is slow.
  return new Decimal(String(double).length <= LONGEST_EXACT_SPELLING ? double : double.toPrecision(15));
}

/** A whole number; of up to 14 digits in the words of the library, the last of which is never zero. */
function ofWhole(whole: number): Decimal {
  const amount = Math.abs(whole);
  if (amount < WORD || amount >= TWO_WORDS) return new Decimal(whole);
  const high = Math.floor(amount / WORD);
  const low = amount - high * WORD;
  const decimal = new Decimal(high);
  const parts = partsOf(decimal);
  parts.e += 7;
  if (low > 0) parts.d.push(low);
  if (whole < 0) parts.s = -1;
  return decimal;
}

/** `hundredths` / 100, which is no whole number and below one word. */
function ofHundredths(hundredths: number): Decimal {
  const amount = Math.abs(hundredths);
  const whole = Math.floor(amount / 100);
  const fraction = (amount - whole * 100) * (WORD / 100);
  const decimal = new Decimal(whole === 0 ? fraction : whole);
  const parts = partsOf(decimal);
  if (whole === 0) parts.e -= 7;
  else parts.d.push(fraction);
  if (hundredths < 0) parts.s = -1;
  return decimal;
}

/** Sign, power of ten and words of a decimal that nobody else holds yet. */
const partsOf = (fresh: Decimal) => fresh as unknown as { s: number; e: number; d: number[] };

/** Excel's ROUND: half away from zero; negative `decimals` round to tens, hundreds … */
export function round(value: Decimal, decimals: number): Decimal {
  return atDecimals(value, decimals, DecimalLibrary.ROUND_HALF_UP);
}

/** Excel's TRUNC (memenggal): digits beyond `decimals` are dropped. */
export function truncate(value: Decimal, decimals: number): Decimal {
  return atDecimals(value, decimals, DecimalLibrary.ROUND_DOWN);
}

function atDecimals(value: Decimal, decimals: number, mode: DecimalLibrary.Rounding): Decimal {
  if (value.decimalPlaces() <= decimals) return value;
  if (decimals >= 0) return value.toDecimalPlaces(decimals, mode);
  const scale = new Decimal(10).pow(-decimals);
  return value.div(scale).toDecimalPlaces(0, mode).times(scale);
}
