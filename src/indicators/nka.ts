import { Decimal, HUNDRED, round } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

const DECIMALS = 2;

/**
 * Nilai Kinerja Anggaran (0–100): NK Perencanaan and NK Pelaksanaan by their weights in percent, rounded once to two
 * decimals, half up. Source: PMK 62/2023 jo. PMK 107/2024, Pasal 245–246.
 */
export function nka(values: Decimal[], weights: Decimal[]): Outcome {
  if (values.length !== weights.length) {
    return refuse({ code: "different-size", what: "nilai", expected: weights.length, received: values.length });
  }
  const wrong = values.find((value) => value.isNegative() || value.gt(HUNDRED));
  if (wrong) return refuse({ code: "off-scale", what: "nilai", received: formatShort(wrong), lowest: 0, highest: 100 });
  const total = Decimal.sum(...values.map((value, index) => value.times(weights[index] ?? 0).div(HUNDRED)));
  const value = round(total, DECIMALS);
  const steps = values
    .map((each, index) => `${formatShort(each)} × ${formatShort(weights[index] ?? HUNDRED)}%`)
    .join(" + ");
  return result(value, `${steps} = ${formatShort(value)}`);
}
