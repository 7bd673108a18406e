import { WorkbookProblem } from "./workbook-problem";

/** Asks, with the next request, whether sheets may be added and removed. */
export function loadStructureProtection(context: Excel.RequestContext): Excel.WorkbookProtection {
  const { protection } = context.workbook;
  protection.load("protected");
  return protection;
}

/** What Excel would refuse anyway, with a sentence that says what to do. */
export function refuseProtectedStructure(loaded: Excel.WorkbookProtection): void {
  if (loaded.protected) throw new WorkbookProblem("structure-protected");
}
