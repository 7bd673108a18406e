import { checkStrings } from "../strings/checks";
import type { Language } from "../strings/language";
import { recogniseTables } from "../tables/recognise";
import { rangeToA1 } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { judgeTable, reportTable } from "./check-table";
import type { CheckResult, Finding } from "./finding";
import { fiscalYearOf, yearNamedIn } from "./fiscal-year";

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
  options: CheckOptions,
): Generator<CheckProgress, CheckResult> {
  const words = checkStrings[options.language];
  const workbookYear = fiscalYearOf(workbook);
  const result: CheckResult = { findings: [], tables: [], skipped: [], checked: 0 };
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done, total: workbook.sheets.length };
    const tables = recogniseTables(sheet);
    for (const table of tables) {
      const year = options.year ?? yearNamedIn(table.title) ?? workbookYear;
      const { findings, checked } = reportTable(judgeTable(table, year), [], words);
      result.findings.push(...findings);
      result.checked += checked;
      result.tables.push({ sheet: sheet.name, range: rangeToA1(table.range), kind: table.kind });
    }
    const rows = sheet.values.length;
    if (tables.length === 0 && rows > 0) {
      const { firstRow: top, firstColumn: left } = sheet;
      const used = { top, left, bottom: top + rows - 1, right: left + (sheet.values[0]?.length ?? 1) - 1 };
      result.skipped.push({ sheet: sheet.name, range: rangeToA1(used), reason: words.noTable() });
    }
  }
  result.findings = withUniqueIds(result.findings);
  return result;
}

/** Two rows may bear one label; the second of them gets a number, the same in every run. */
function withUniqueIds(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}/${count}` };
  });
}

export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions): CheckResult {
  const steps = checkInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
