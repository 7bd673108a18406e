import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import type { CheckStrings } from "../../strings/checks";
import type { Cause } from "../finding";
import type { Blame } from "./blame";

/** The printed weight is the one of another year's rule; of several such years the latest. */
export function weightsOfAnotherYear(blame: Blame, words: CheckStrings): Cause | null {
  const name = blame.figure.row.label.toLowerCase().replace(/[^a-z&]/g, "");
  const other = [...IKPA_WEIGHTS]
    .sort((a, b) => b.effectiveFrom - a.effectiveFrom)
    .find(({ values }) =>
      values.some(({ pattern, weight }) => pattern.test(name) && blame.figure.reading.value.eq(weight)),
    );
  return other ? { code: "weights-of-another-year", text: words.weightsOfYear(other.effectiveFrom), cells: [] } : null;
}
