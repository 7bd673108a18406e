import { type Outcome, refuse, result } from "../../indicators/outcome";
import { type DatedRule, NoRuleForYear, ruleInForce } from "../../rules/dated-rule";
import type { Optional } from "./rounding";

/** The version of a rule in force in a fiscal year, the newest where none is given; a problem where there is none. */
export function versionOfYear<Values>(
  versions: readonly DatedRule<Values>[],
  year: Optional<number>,
): Outcome<DatedRule<Values>> {
  try {
    return result(ruleInForce(versions, year ?? undefined));
  } catch (error) {
    if (!(error instanceof NoRuleForYear)) throw error;
    return refuse({ code: "no-rule", received: String(error.year), firstYear: error.firstYear });
  }
}

export function ruleOfYear<Values>(versions: readonly DatedRule<Values>[], year: Optional<number>): Outcome<Values> {
  const version = versionOfYear(versions, year);
  return version.ok ? result(version.value.values) : version;
}
