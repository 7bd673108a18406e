import { Decimal as DecimalLibrary } from "decimal.js";

/**
 * Exact decimals for every figure of the domain. 40 digits hold the product of any two figures that Excel can show
 * (15 digits each) and a quotient far beyond what a report prints. Half is rounded away from zero, as Excel's ROUND does.
 */
export const Decimal = DecimalLibrary.clone({ precision: 40, rounding: DecimalLibrary.ROUND_HALF_UP });
export type Decimal = DecimalLibrary;

export const ZERO = new Decimal(0);
export const HUNDRED = new Decimal(100);

/** The decimal that Excel shows for a double: 15 significant digits, so 0.1 + 0.2 is 0.3. */
export function fromDouble(double: number): Decimal {
  return new Decimal(double.toPrecision(15));
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
  if (decimals >= 0) return value.toDecimalPlaces(decimals, mode);
  const scale = new Decimal(10).pow(-decimals);
  return value.div(scale).toDecimalPlaces(0, mode).times(scale);
}
