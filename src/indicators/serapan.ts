import { type Decimal, HUNDRED } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/**
 * Serapan anggaran in percent, not rounded: `realisasi / pagu × 100`; with blokir the pagu that could be spent
 * (`pagu − blokir`) is the base. All in rupiah. A pagu of zero has no serapan; a negative one is refused.
 */
export function serapan(pagu: Decimal, realisasi: Decimal, blokir?: Decimal): Outcome {
  const base = blokir ? pagu.minus(blokir) : pagu;
  if (base.isZero()) return refuse({ code: "zero-divisor", what: "pagu" });
  if (base.isNegative()) return refuse({ code: "negative", what: "pagu", received: formatShort(base) });
  const value = realisasi.div(base).times(HUNDRED);
  return result(value, `${formatShort(realisasi)} / ${formatShort(base)} × 100 = ${formatShort(value)}`);
}
