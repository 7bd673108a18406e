import { type Decimal, HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/**
 * Capaian kinerja of an indicator whose more is better, in percent, not rounded and not capped:
 * `realisasi / target × 100`. Target and realisasi in the same unit. A target of zero has no capaian.
 * Source: PermenPANRB 53/2014 asks for the comparison; the reports of BNNP and BNNK compute it so.
 */
export function capaian(target: Decimal, realisasi: Decimal): Outcome {
  if (target.isZero()) return refuse({ code: "zero-divisor", what: "target" });
  const value = realisasi.div(target).times(HUNDRED);
  return result(value, `${formatShort(realisasi)} / ${formatShort(target)} × 100 = ${formatShort(value)}`);
}
