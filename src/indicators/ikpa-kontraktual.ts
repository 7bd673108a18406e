import { Decimal, HUNDRED, round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import type { ContractValues } from "../rules/ikpa-parts";
import { mean } from "./mean";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/**
 * Belanja Kontraktual (0–100): early contracts, acceleration of belanja modal and distribution over the semesters by their
 * weights; a part without object is left out and the weights of the others are spread over 100.
 * `early` and `acceleration` hold the value of each contract, `contracts` all of them, `firstHalf` those up to 30 June.
 */
export function ikpaKontraktual(
  early: Decimal[],
  acceleration: Decimal[],
  contracts: Decimal,
  firstHalf: Decimal,
  rule: ContractValues,
): Outcome {
  if (firstHalf.gt(contracts)) {
    return refuse({
      code: "off-scale",
      what: "kontrak semester I",
      received: formatShort(firstHalf),
      lowest: 0,
      highest: contracts.toNumber(),
    });
  }
  const parts: { value: Decimal; weight: number }[] = [];
  const earlyMean = mean(early);
  if (earlyMean.ok) parts.push({ value: earlyMean.value, weight: rule.early });
  const accelerationMean = mean(acceleration);
  if (accelerationMean.ok) parts.push({ value: accelerationMean.value, weight: rule.acceleration });
  if (contracts.gt(0)) {
    const share = firstHalf.div(contracts).times(HUNDRED);
    const step = rule.steps.find(({ upTo }) => share.lte(upTo));
    parts.push({ value: new Decimal(step?.value ?? 0), weight: rule.distribution });
  }
  if (parts.length === 0) return refuse({ code: "missing", what: "kontrak" });
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  const total = Decimal.sum(...parts.map((part) => part.value.times(part.weight))).div(weight);
  const value = Decimal.min(HUNDRED, round(total, DECIMALS));
  return result(
    value,
    ...parts.map((part) => `${formatShort(part.value)} × ${part.weight}%`),
    `/ ${weight}% = ${formatShort(value)}`,
  );
}
