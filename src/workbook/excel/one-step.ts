import { hasSet } from "./requirement-set";

/**
 * Runs what changes the workbook so that Excel's own undo takes all of it back in one step, where Excel can do that; in
 * others each request is a step. An office.js older than its Excel does not know the option and passes over it.
 */
export function inOneStep<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return hasSet("ExcelApi", "1.20") ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}
