import { Decimal as DecimalLibrary } from "decimal.js";

/**
 * Exact decimals for every figure of the domain. 40 digits hold the product of any two figures that Excel can show
 * (15 digits each) and a quotient far beyond what a report prints. Half is rounded away from zero, as Excel's ROUND does.
 */
export const Decimal = DecimalLibrary.clone({ precision: 40, rounding: DecimalLibrary.ROUND_HALF_UP });
export type Decimal = DecimalLibrary;

export const ZERO = new Decimal(0);
export const HUNDRED = new Decimal(100);

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
  if (!value.isFinite() || value.d.length > 2) return value.toNumber();
  const [first = 0, second = 0] = value.d;
  const power = 7 * (Math.floor(value.e / 7) - value.d.length + 1);
  const factor = POWERS_OF_TEN[Math.abs(power)];
  if (factor === undefined) return value.toNumber();
  const digits = value.s * (value.d.length === 1 ? first : first * 1e7 + second);
  return power < 0 ? digits / factor : digits * factor;
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
  return new Decimal(whole);
}

/** A double in its shortest spelling with at most this many characters has 15 significant digits or fewer. */
const LONGEST_EXACT_SPELLING = 15;

/** The decimal that Excel shows for a double: 15 significant digits, so 0.1 + 0.2 is 0.3. */
export function fromDouble(double: number): Decimal {
  // Almost every figure is its own 15 digits; cutting it to them is slow.
  return new Decimal(String(double).length <= LONGEST_EXACT_SPELLING ? double : double.toPrecision(15));
}

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
