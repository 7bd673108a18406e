import { type Decimal, HUNDRED, round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/**
 * Penyelesaian Tagihan (0–100): SPM-LS kontraktual in time over all of them. Without any the indicator has no object,
 * which is missing data and not zero.
 */
export function ikpaTagihan(inTime: Decimal, all: Decimal): Outcome {
  if (all.isNegative()) return refuse({ code: "negative", what: "SPM-LS", received: formatShort(all) });
  if (all.isZero()) return refuse({ code: "missing", what: "SPM-LS kontraktual" });
  if (inTime.isNegative() || inTime.gt(all)) {
    return refuse({
      code: "off-scale",
      what: "SPM-LS tepat waktu",
      received: formatShort(inTime),
      lowest: 0,
      highest: all.toNumber(),
    });
  }
  const value = round(inTime.div(all).times(HUNDRED), DECIMALS);
  return result(value, `${formatShort(inTime)} / ${formatShort(all)} × 100 = ${formatShort(value)}`);
}
