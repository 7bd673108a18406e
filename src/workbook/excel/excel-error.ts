import type { WorkbookPlace, WorkbookProblemCode } from "../../strings/workbook";
import { WorkbookProblem } from "./workbook-problem";

const problemByCode: Record<string, WorkbookProblemCode> = {
  AccessDenied: "protected",
  ItemNotFound: "not-found",
  InvalidReference: "not-found",
  // A sheet of that name appeared a moment ago.
  ItemAlreadyExists: "changed",
  InvalidSelection: "no-selection",
  // While a cell is being edited; older builds answer with the first.
  InvalidOperation: "busy",
  InvalidOperationInCellEditMode: "busy",
  // Too many requests at once, or one that the user's own work interrupted.
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  Timeout: "no-answer",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
};

/** These stop a request before its first action, so nothing of it was done. */
const refusedAsAWhole = new Set([
  "InvalidOperationInCellEditMode",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
]);

/** What an error of Excel means for the user; a problem that is known already stays as it is. */
export function workbookProblemFrom(error: unknown, place: WorkbookPlace = {}): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  return new WorkbookProblem(problemByCode[excelErrorCode(error)] ?? "unknown", place, { cause: error });
}

/** Whether the host may answer a smaller request. */
export function asksForLess(error: unknown): boolean {
  return problemByCode[excelErrorCode(error)] === "too-large";
}

export function isRefusedAsAWhole(error: unknown): boolean {
  return refusedAsAWhole.has(excelErrorCode(error));
}

/** Whether what was asked for, or the sheet that it stood in, is no longer there. */
export function isGone(error: unknown): boolean {
  return problemByCode[excelErrorCode(error)] === "not-found";
}

function excelErrorCode(error: unknown): string {
  return typeof OfficeExtension !== "undefined" && error instanceof OfficeExtension.Error ? error.code : "";
}
