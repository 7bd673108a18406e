import type { Outcome } from "../../indicators/outcome";
import { type Decimal, round } from "../../numbers/decimal";
import type { Inputs } from "./inputs";

/** What each function of the examples computes, from inputs by name. */
export type Calls = Readonly<Record<string, (inputs: Inputs) => unknown>>;

/** An indicator's figure, or the reason why there is none. */
export function shownOf(outcome: Outcome<Decimal | string>, decimals?: number | null): unknown {
  if (!outcome.ok) return `#${outcome.problem.code}`;
  if (typeof outcome.value === "string") return outcome.value;
  return (typeof decimals === "number" ? round(outcome.value, decimals) : outcome.value).toNumber();
}
