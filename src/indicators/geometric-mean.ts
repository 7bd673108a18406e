import { Decimal } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/** Geometric mean, not rounded: capaian keluaran of PMK 22/2021. Of 100 and 90 it is 94,87. */
export function geometricMean(values: Decimal[], what = "nilai"): Outcome {
  if (values.length === 0) return refuse({ code: "missing", what });
  const wrong = values.find((value) => value.isNegative());
  if (wrong) return refuse({ code: "negative", what, received: formatShort(wrong) });
  const product = values.reduce((all, value) => all.times(value), new Decimal(1));
  const value = product.pow(new Decimal(1).div(values.length));
  const steps = values.map((each) => formatShort(each)).join(" × ");
  return result(value, `(${steps})^(1/${values.length}) = ${formatShort(value)}`);
}
