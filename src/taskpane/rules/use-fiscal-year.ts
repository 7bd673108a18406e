import { useMemo } from "react";
import { fiscalYearOf } from "../../checks/fiscal-year";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** The year that the checked workbook names; `null` before a check. */
export function useFiscalYear(workbook: WorkbookSnapshot | null): number | null {
  return useMemo(() => workbook && fiscalYearOf(workbook), [workbook]);
}
