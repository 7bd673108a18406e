import { Decimal } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import { type Outcome, refuse, result } from "./outcome";

/** Simple mean, not rounded. Nothing to average is missing data, not zero. Used for aspek values, IKP and IKKR. */
export function mean(values: Decimal[], what = "nilai"): Outcome {
  if (values.length === 0) return refuse({ code: "missing", what });
  const value = Decimal.sum(...values).div(values.length);
  return result(
    value,
    `(${values.map((each) => formatShort(each)).join(" + ")}) / ${values.length} = ${formatShort(value)}`,
  );
}
