import type { Decimal } from "../../numbers/decimal";
import { isFigure, type Reading } from "../../numbers/reading";

/** A figure with the decimals that its cell shows. */
export interface Printed {
  value: Decimal;
  decimals: number;
}

/** `null` where the cell shows no figure. */
export function printed(reading: Reading): Printed | null {
  if (!isFigure(reading)) return null;
  const decimals = reading.scale === 1 ? reading.decimals : reading.value.decimalPlaces();
  return { value: reading.value, decimals };
}
