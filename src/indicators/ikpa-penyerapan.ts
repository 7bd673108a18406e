import { Decimal, HUNDRED, round, ZERO } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { mean } from "./mean";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/** One jenis belanja in a quarter: net pagu (pagu − blokir) and cumulative spending in rupiah, target in percent. */
export interface Absorption {
  pagu: Decimal;
  realisasi: Decimal;
  target: Decimal;
}

/**
 * Penyerapan of one quarter (0–100): each jenis belanja's spending against its target, 100 at most, by its share in the
 * pagu; each weighted value is rounded to two decimals before they are added.
 */
export function penyerapanTriwulan(parts: Absorption[]): Outcome {
  const wrong = parts.find((part) => part.pagu.isNegative() || part.realisasi.isNegative());
  if (wrong)
    return refuse({
      code: "negative",
      what: "pagu atau realisasi",
      received: formatShort(Decimal.min(wrong.pagu, wrong.realisasi)),
    });
  const total = Decimal.sum(0, ...parts.map((part) => part.pagu));
  if (total.isZero()) return refuse({ code: "zero-divisor", what: "pagu" });
  const trace: string[] = [];
  let value = ZERO;
  for (const { pagu, realisasi, target } of parts.filter((part) => !part.pagu.isZero())) {
    const goal = pagu.times(target).div(HUNDRED);
    if (goal.isZero()) return refuse({ code: "zero-divisor", what: "target penyerapan" });
    const reached = Decimal.min(HUNDRED, realisasi.div(goal).times(HUNDRED));
    const weighted = round(reached.times(pagu).div(total), DECIMALS);
    trace.push(`${formatShort(reached)} × ${formatShort(pagu)} / ${formatShort(total)} = ${formatShort(weighted)}`);
    value = value.plus(weighted);
  }
  return result(Decimal.min(value, HUNDRED), ...trace);
}

/** Penyerapan Anggaran (0–100): mean of the quarters so far, rounded to two decimals. */
export function ikpaPenyerapan(quarters: Decimal[]): Outcome {
  const found = mean(quarters, "nilai triwulan");
  return found.ok ? result(round(found.value, DECIMALS), ...found.trace) : found;
}
