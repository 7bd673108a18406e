import { Decimal, round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

const PER_MILLE = 1000;

/** Points deducted for SPM with dispensasi: their share of all SPM of TW IV in per mille, looked up in steps. */
export function ikpaDispensasi(
  withDispensation: Decimal,
  all: Decimal,
  rule: { decimals: number; steps: readonly { upTo: number; points: number }[] },
): Outcome {
  if (all.lte(0)) return refuse({ code: "zero-divisor", what: "SPM triwulan IV" });
  if (withDispensation.isNegative() || withDispensation.gt(all)) {
    return refuse({
      code: "off-scale",
      what: "SPM dispensasi",
      received: formatShort(withDispensation),
      lowest: 0,
      highest: all.toNumber(),
    });
  }
  const share = withDispensation.div(all).times(PER_MILLE);
  // One SPM among very many must not round to none.
  const rounded = share.isZero()
    ? share
    : Decimal.max(round(share, rule.decimals), new Decimal(10).pow(-rule.decimals));
  const step = rule.steps.find(({ upTo }) => rounded.lte(upTo));
  const points = new Decimal(step?.points ?? 0);
  return result(
    points,
    `${formatShort(withDispensation)} / ${formatShort(all)} × 1000 = ${formatShort(share)}‰ → ${formatShort(points)}`,
  );
}
