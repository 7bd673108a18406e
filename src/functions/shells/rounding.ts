import type { Outcome } from "../../indicators/outcome";
import { round } from "../../numbers/decimal";

/** Decimals of a percentage in a report, where none are asked for. */
export const PRINTED_DECIMALS = 2;

/** Excel passes an omitted optional argument as `null`. */
export type Optional<T> = T | null | undefined;

/** More decimals than this a double does not hold, and Excel's ROUND does nothing with. */
const MOST_DECIMALS = 15;

/** The figure rounded once, as asked for. */
export function rounded(outcome: Outcome, decimals: Optional<number>): Outcome {
  if (!outcome.ok) return outcome;
  // Excel's ROUND cuts its second argument to a whole number.
  const whole = Math.trunc(decimals ?? PRINTED_DECIMALS);
  const places = Math.max(-MOST_DECIMALS, Math.min(MOST_DECIMALS, whole));
  return { ...outcome, value: round(outcome.value, places) };
}
