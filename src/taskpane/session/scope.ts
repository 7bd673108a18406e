import type { CheckResult } from "../../checks/finding";
import { parseA1, parseRangeA1 } from "../../workbook/address";

/** What the user has asked to be checked. */
export type CheckScope =
  { kind: "workbook" } | { kind: "sheet"; sheet: string } | { kind: "selection"; sheet: string; range: string };

export type ScopeKind = CheckScope["kind"];

export const wholeWorkbook: CheckScope = { kind: "workbook" };

/**
 * What of a result lies in the scope. A sheet is checked alone; of a selection its sheet is checked, because a total
 * outside the selection may be what a figure inside it is held against, and what lies inside is shown.
 */
export function resultInScope(result: CheckResult, scope: CheckScope): CheckResult {
  if (scope.kind !== "selection") return result;
  const { top, left, bottom, right } = parseRangeA1(scope.range);
  return {
    ...result,
    findings: result.findings.filter(({ cell }) => {
      const { row, column } = parseA1(cell);
      return row >= top && row <= bottom && column >= left && column <= right;
    }),
  };
}
