/** The parts of IKPA about planning: revisi and deviasi. */
import { ikpaDeviasi } from "../../indicators/ikpa-deviasi";
import { ikpaRevisi } from "../../indicators/ikpa-revisi";
import { type Outcome, refuse } from "../../indicators/outcome";
import { IKPA_DEVIATION, IKPA_REVISION } from "../../rules/ikpa-parts";
import type { CellArgument } from "../cell-argument";
import { figuresIn, figuresNamed } from "./figures";
import type { Optional } from "./rounding";
import { ruleOfYear } from "./rule-of-year";

export function ikpaRevisiOf(first: CellArgument, second: CellArgument, tahun: Optional<number>): Outcome {
  const rule = ruleOfYear(IKPA_REVISION, tahun);
  if (!rule.ok) return rule;
  const semesterOne = figuresNamed({ cell: first, what: "revisi semester I", hint: "count" });
  if (!semesterOne.ok) return semesterOne;
  // Before July there is no second semester yet.
  const semesterTwo = figuresIn([[second]], { what: "revisi semester II", hint: "count" });
  return semesterTwo.ok ? ikpaRevisi([...semesterOne.value, ...semesterTwo.value], rule.value) : semesterTwo;
}

const MONTHS = 12;
/** December takes the figure of November. */
const MONTHS_COUNTED = 11;

export function ikpaDeviasiOf(deviasi: Optional<CellArgument[][]>, tahun: Optional<number>): Outcome {
  const rule = ruleOfYear(IKPA_DEVIATION, tahun);
  if (!rule.ok) return rule;
  const cells = (deviasi ?? []).flat();
  if (cells.length > MONTHS) {
    return refuse({
      code: "different-size",
      what: "deviasi bulanan",
      expected: MONTHS_COUNTED,
      received: cells.length,
    });
  }
  const monthly = figuresIn([cells.slice(0, MONTHS_COUNTED)], { what: "deviasi", hint: "percent" });
  return monthly.ok ? ikpaDeviasi(monthly.value, rule.value.tolerance) : monthly;
}
