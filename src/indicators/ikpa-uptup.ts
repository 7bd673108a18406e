import { Decimal, HUNDRED, round, ZERO } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import type { PettyCashValues } from "../rules/ikpa-parts";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/**
 * GUP disebulankan in percent, 100 at most: the share of the UP that was replaced, brought to a whole month by the days
 * of the starting month over the days between the two replacements. Rounded to two decimals before and after.
 */
export function gupDisebulankan(up: Decimal, gup: Decimal, daysOfMonth: Decimal, daysBetween: Decimal): Outcome {
  if (up.lte(0)) return refuse({ code: "zero-divisor", what: "UP" });
  if (daysBetween.lte(0)) return refuse({ code: "zero-divisor", what: "selisih hari" });
  const share = round(gup.div(up).times(HUNDRED), DECIMALS);
  const value = round(Decimal.min(HUNDRED, share.times(daysOfMonth).div(daysBetween)), DECIMALS);
  return result(
    value,
    `${formatShort(share)}% × ${formatShort(daysOfMonth)} / ${formatShort(daysBetween)} = ${formatShort(value)}`,
  );
}

/** Cash value of UP and TUP (0–100): punctuality, monthly GUP and returned TUP by their weights, rounded to two decimals. */
export function nilaiTunai(
  punctuality: Decimal,
  monthlyGup: Decimal,
  tupReturn: Decimal,
  rule: PettyCashValues,
): Outcome {
  const total = punctuality
    .times(rule.punctuality)
    .plus(monthlyGup.times(rule.monthlyGup))
    .plus(tupReturn.times(rule.tupReturn));
  const value = round(total.div(HUNDRED), DECIMALS);
  return result(
    value,
    `${formatShort(punctuality)} × ${rule.punctuality}% + ${formatShort(monthlyGup)} × ${rule.monthlyGup}% + ${formatShort(tupReturn)} × ${rule.tupReturn}% = ${formatShort(value)}`,
  );
}

/** Value of KKP (0–110): mean of the quarters in which it was used. `null` where there were no transactions at all. */
export function nilaiKkp(quarters: Decimal[]): Decimal | null {
  const used = quarters.filter((value) => !value.isZero());
  return used.length === 0 ? null : Decimal.sum(...used).div(used.length);
}

/** Pengelolaan UP dan TUP (0–100): cash and KKP by their weights; without KKP transactions the cash value alone. */
export function ikpaUptup(cash: Decimal, kkp: Decimal | null, rule: PettyCashValues): Outcome {
  const value =
    kkp === null || kkp.eq(ZERO)
      ? Decimal.min(HUNDRED, cash)
      : Decimal.min(HUNDRED, round(cash.times(rule.cash).plus(kkp.times(rule.kkp)).div(HUNDRED), DECIMALS));
  return result(
    value,
    kkp === null
      ? formatShort(cash)
      : `${formatShort(cash)} × ${rule.cash}% + ${formatShort(kkp)} × ${rule.kkp}% = ${formatShort(value)}`,
  );
}
