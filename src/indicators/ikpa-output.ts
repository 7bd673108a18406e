import { Decimal, HUNDRED, round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { mean } from "./mean";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/** Capaian of one RO (0–100): what was reported against its target, 100 at most; nothing reported is 0. */
export function capaianRo(reported: Decimal, target: Decimal): Outcome {
  if (target.lte(0)) return refuse({ code: "zero-divisor", what: "target RO" });
  const value = Decimal.min(HUNDRED, reported.div(target).times(HUNDRED));
  return result(value, `${formatShort(reported)} / ${formatShort(target)} × 100 = ${formatShort(value)}`);
}

/**
 * Capaian Output (0–100): mean punctuality of reporting and mean capaian of the RO by their weights; means and weighted
 * values are rounded to two decimals as the KPPN workbook does.
 */
export function ikpaCapaianOutput(
  punctuality: Decimal[],
  outputs: Decimal[],
  rule: { punctuality: number; achievement: number },
): Outcome {
  const reporting = mean(punctuality, "ketepatan");
  if (!reporting.ok) return reporting;
  const achieved = mean(outputs, "capaian RO");
  if (!achieved.ok) return achieved;
  const weighted = (value: Decimal, weight: number) =>
    round(round(value, DECIMALS).times(weight).div(HUNDRED), DECIMALS);
  const one = weighted(reporting.value, rule.punctuality);
  const other = weighted(achieved.value, rule.achievement);
  return result(
    one.plus(other),
    ...reporting.trace,
    ...achieved.trace,
    `${formatShort(one)} + ${formatShort(other)} = ${formatShort(one.plus(other))}`,
  );
}
