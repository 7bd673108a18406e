import type { Decimal } from "./decimal";
import { formatNumber } from "./format-number";
import type { Reading } from "./reading";

/** The digits of a figure as they are printed, without its marks. */
export const printedDigits = ({
  value,
  decimals,
  scale,
}: Pick<Reading, "decimals" | "scale"> & { value: Decimal }): string =>
  formatNumber(value.div(scale), decimals).replace(/\D/g, "");
