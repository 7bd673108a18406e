import { Decimal } from "../numbers/decimal";
import { formatShort } from "../numbers/format-number";
import type { RevisionValues } from "../rules/ikpa-parts";
import { mean } from "./mean";
import { type Outcome, refuse, result } from "./outcome";

/**
 * Revisi DIPA (0–100): each semester's number of revisions with unchanged pagu gives a value, the year is their mean,
 * kept at the cap. Before July only the first semester is given.
 */
export function ikpaRevisi(counts: Decimal[], rule: RevisionValues): Outcome {
  const wrong = counts.find((count) => count.isNegative() || !count.isInteger());
  if (wrong) return refuse({ code: "negative", what: "revisi", received: formatShort(wrong) });
  const values = counts.map((count) => {
    const step = rule.steps.find(({ upTo }) => count.lte(upTo));
    return new Decimal(step?.value ?? 0);
  });
  const year = mean(values, "revisi");
  if (!year.ok) return year;
  return result(Decimal.min(year.value, rule.cap), ...year.trace);
}
