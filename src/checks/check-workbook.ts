import type { Language } from "../strings/language";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { checkAcross } from "./across/across-workbook";
import { totalMeans } from "./across/total-means";
import { withAgesInOtherTables } from "./between-tables/ages-in-other-table";
import { withCapaianOfOtherTables } from "./between-tables/capaian-of-other-table";
import { withLowerInOtherTables } from "./between-tables/lower-in-other-table";
import { withKnownMeans } from "./between-tables/known-means";
import { withPooledTotals } from "./between-tables/pooled-totals";
import { withWholesInOtherTables } from "./between-tables/whole-in-other-table";
import type { JudgedTable } from "./judge-table";
import { reportTable } from "./report-table";
import { type CheckWords, checkWordsIn } from "./check-words";
import { CheckedCells } from "./checked-cells";
import type { CheckResult, Finding } from "./finding";
import { fiscalYearOf } from "./fiscal-year";
import { copiesOf } from "./identical-sheets";
import { type JudgedSheet, judgeSheet } from "./judge-sheet";
import { withLocalChecks } from "./local-table-checks";
import { checkLocally } from "./local-workbook-checks";
import { runningTextFindings } from "./narrative/running-text";
import type { OfficeSettings } from "./notes/settings";
import { type Office, officeOf } from "./office/office";
import { withoutOwnReports } from "./own-report";
import { withoutSecondOpinions } from "./second-opinions";
import { columnsNotUnderstood, tablesWithoutRule, wholeSheet } from "./skipped";
import { withoutRestingOn } from "./told/resting-on-told";
import { toldFindings } from "./told/told-findings";

export interface CheckOptions {
  language: Language;
  /** Fiscal year (tahun anggaran) of what does not name another above it; found in the workbook when absent. */
  year?: number;
  /** What the office has decided for this workbook. */
  settings?: OfficeSettings;
}

export interface CheckProgress {
  sheet: string;
  done: number;
  total: number;
}

/** Checks sheet by sheet and yields before each, so that a caller can show progress, keep the window alive or stop. */
export function* checkInSteps(given: WorkbookSnapshot, options: CheckOptions): Generator<CheckProgress, CheckResult> {
  const words = checkWordsIn(options.language);
  const { workbook, reports } = withoutOwnReports(given);
  const office = officeOf(options.settings);
  const year = options.year ?? options.settings?.year ?? fiscalYearOf(workbook);
  const copies = copiesOf(workbook.sheets);
  const skipped = reports.map((sheet) => wholeSheet(sheet, words.ofTables.ownReport()));
  const judged: JudgedSheet[] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done, total: workbook.sheets.length };
    const original = copies.get(sheet);
    if (original) skipped.push(wholeSheet(sheet, words.ofTables.sameSheet(original.name)));
    else judged.push(judgeSheet(sheet, { year, office, words }));
  }
  const result = together(judged, year, office, words);
  return {
    ...result,
    findings: inOrderOfSheets(withUniqueIds(result.findings), workbook),
    skipped: inOrderOfSheets([...skipped, ...result.skipped], workbook),
  };
}

/** What the sheets tell of each other, and all that is wrong in them. */
function together(sheets: JudgedSheet[], year: number | null, office: Office | null, words: CheckWords): CheckResult {
  const judged = sheets.flatMap((each) => each.judged);
  const texts = sheets.flatMap((each) => each.texts);
  const known = withCapaianOfOtherTables(
    withAgesInOtherTables(withWholesInOtherTables(withPooledTotals(withKnownMeans(withLowerInOtherTables(judged))))),
  );
  const stated = sheets.flatMap((each) => each.stated);
  const across = checkAcross(known, stated, words.acrossTables, words.ofTables);
  const means = totalMeans(known, words.ofTables);
  const bySheets = sheets.flatMap(({ findings }) => findings);
  const computedDown = sheets.flatMap((each) => each.computedDown);
  const tables = reportTables([...known, ...computedDown], across.corrections, words);
  const before = [...bySheets, ...runningTextFindings(texts, bySheets, words.narrative), ...tables.findings];
  const expected = new Map(
    [...before, ...across.findings]
      .filter(({ severity }) => severity === "error")
      .map((each) => [`${each.sheet}!${each.cell}`, each.expected]),
  );
  const snapshots = sheets.map(({ sheet }) => sheet);
  const local = checkLocally(
    { sheets: snapshots },
    judged.map((each) => ({ table: each.table, year: each.year })),
    year,
    words.local,
    office?.scales ?? [],
    (place) => expected.get(place),
  );
  const findings = withoutSecondOpinions([...before, ...across.findings, ...means.findings, ...local.findings]);
  const ofTables = known.map(({ table }) => table);
  const told = toldFindings(texts, ofTables, snapshots, findings, words.narrative);
  const { checked } = tables;
  for (const place of [...across.compared, ...means.cells, ...local.cells]) checked.addPlace(place);
  return {
    findings: [...withoutRestingOn(told, findings), ...told],
    tables: sheets.flatMap((each) => each.tables),
    skipped: [
      ...sheets.flatMap((each) => each.skipped),
      ...judged.flatMap((each) => columnsNotUnderstood(each, words.ofTables)),
      ...judged.flatMap((each) => tablesWithoutRule(each, words.ofTables)),
      ...local.skipped,
    ],
    checked: checked.size,
  };
}

/** What is to blame in each table, and the cells that were compared. */
function reportTables(
  tables: JudgedTable[],
  corrections: ReturnType<typeof checkAcross>["corrections"],
  words: CheckWords,
): { findings: Finding[]; checked: CheckedCells } {
  const checked = new CheckedCells();
  const findings = tables.flatMap((each) => {
    const reported = reportTable(each, corrections.get(each) ?? [], words.ofTables);
    for (const cell of reported.checked) checked.add(each.table.sheet.name, cell);
    return withLocalChecks(each.table, reported.findings, words.local);
  });
  return { findings, checked };
}

/** A reader goes through a workbook sheet by sheet. */
function inOrderOfSheets<Told extends { sheet: string }>(told: Told[], workbook: WorkbookSnapshot): Told[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  return [...told].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0));
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
