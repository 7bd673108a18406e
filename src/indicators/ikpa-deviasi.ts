import { Decimal, HUNDRED, round, ZERO } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { mean } from "./mean";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/**
 * Deviation of one jenis belanja in one month, in percent, rounded to two decimals and kept at 100:
 * |realisasi − RPD| / RPD × 100. Without a plan and without spending there is no deviation; spending without a plan is 100.
 */
export function deviasiBulan(rpd: Decimal, realisasi: Decimal): Outcome {
  if (rpd.isNegative()) return refuse({ code: "negative", what: "RPD", received: formatShort(rpd) });
  if (rpd.isZero()) return result(realisasi.isZero() ? ZERO : HUNDRED);
  const value = Decimal.min(HUNDRED, round(realisasi.minus(rpd).abs().div(rpd).times(HUNDRED), DECIMALS));
  return result(
    value,
    `|${formatShort(realisasi)} − ${formatShort(rpd)}| / ${formatShort(rpd)} × 100 = ${formatShort(value)}`,
  );
}

/** A deviation by the share of its jenis belanja in the pagu (percent), rounded to two decimals. */
export function deviasiTertimbang(deviasi: Decimal, proporsi: Decimal): Outcome {
  const value = round(deviasi.times(proporsi).div(HUNDRED), DECIMALS);
  return result(value, `${formatShort(deviasi)} × ${formatShort(proporsi)}% = ${formatShort(value)}`);
}

/** Mean of the monthly deviations (percent), January to the month of the report, rounded to two decimals. */
export function deviasiRata(monthly: Decimal[]): Outcome {
  const found = mean(monthly, "deviasi bulanan");
  return found.ok ? result(round(found.value, DECIMALS), ...found.trace) : found;
}

/** Deviasi Halaman III DIPA (0–100): 100 within the tolerance, else 100 less the mean deviation. */
export function ikpaDeviasi(monthly: Decimal[], tolerance: number): Outcome {
  const wrong = monthly.find((each) => each.isNegative() || each.gt(HUNDRED));
  if (wrong)
    return refuse({ code: "off-scale", what: "deviasi", received: formatShort(wrong), lowest: 0, highest: 100 });
  const found = deviasiRata(monthly);
  if (!found.ok) return found;
  const value = found.value.lte(tolerance) ? HUNDRED : HUNDRED.minus(found.value);
  return result(value, ...found.trace, `100 − ${formatShort(found.value)} → ${formatShort(value)}`);
}
