import { type Decimal, toDouble } from "./decimal";
import type { Reading } from "./reading";

/** How many decimal digits a printed figure tells: 4 of `81,25`, hardly one of `3`. What agrees in more is less by chance. */
export function tellingDigits({
  value,
  decimals,
  scale,
}: Pick<Reading, "decimals" | "scale"> & { value: Decimal }): number {
  return Math.log10((Math.abs(toDouble(value)) / scale) * 10 ** decimals + 1);
}
