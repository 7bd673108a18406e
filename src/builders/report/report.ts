import type { CheckResult, Finding } from "../../checks/finding";
import type { SortedFindings } from "../../checks/notes/accepted";

/** What a report on a check is made from, whatever form it takes. */
export interface Report {
  result: CheckResult;
  findings: SortedFindings;
  /** What was left out of the check, in words; empty for a whole workbook. */
  scope: string;
  /** The day, as `2026-11-28`. */
  day: string;
}

export function countsOf({ findings: { open, accepted } }: Report) {
  const count = (severity: Finding["severity"]) => open.filter((finding) => finding.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), accepted: accepted.length };
}
