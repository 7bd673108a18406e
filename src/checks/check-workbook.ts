import { type CheckStrings, checkStrings } from "../strings/checks";
import { acrossStrings } from "../strings/across";
import type { Language } from "../strings/language";
import { localCheckStrings } from "../strings/local-checks";
import { narrativeStrings } from "../strings/narrative";
import { recogniseTables } from "../tables/recognise";
import { withPeriodsDown } from "../tables/periods-across";
import { cellOf } from "../tables/table";
import { rangeToA1 } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { type JudgedTable, judgeTable, reportTable } from "./check-table";
import { checkAcross } from "./across/across-workbook";
import { totalMeans } from "./across/total-means";
import type { Entry } from "./across/entry";
import { entriesOfText } from "./across/entries-of-text";
import { computationFindings, computationsIn, stackedFractionsIn } from "./writing/computation-in-text";
import type { CheckResult, Finding, SkippedRange } from "./finding";
import { fiscalYearOf, yearNamedIn } from "./fiscal-year";
import { withAgesInOtherTables } from "./between-tables/ages-in-other-table";
import { withCapaianOfOtherTables } from "./between-tables/capaian-of-other-table";
import { withLowerInOtherTables } from "./between-tables/lower-in-other-table";
import { withKnownMeans } from "./between-tables/known-means";
import { withPooledTotals } from "./between-tables/pooled-totals";
import { withoutOwnReports } from "./own-report";
import { copiesOf } from "./identical-sheets";
import { withWholesInOtherTables } from "./between-tables/whole-in-other-table";
import { withPeriodsJudged, withRowsComputedBelow } from "./rows-computed-below";
import { withLocalChecks } from "./local-table-checks";
import type { OfficeSettings } from "./notes/settings";
import { officeOf } from "./office/office";
import { narrativeFindings } from "./narrative/narrative-findings";
import { runningTextFindings } from "./narrative/running-text";
import { findClassLists } from "./scales/class-intervals/class-list";
import { type TextCell, textCellsOf } from "./text-cells";
import { toldFindings } from "./told/told-findings";
import { checkLocally } from "./local-workbook-checks";
import { withoutSecondOpinions } from "./second-opinions";

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
  const words = checkStrings[options.language];
  const { workbook, reports } = withoutOwnReports(given);
  const acrossWords = acrossStrings[options.language];
  const office = officeOf(options.settings);
  const givenYear = options.year ?? options.settings?.year ?? null;
  const workbookYear = givenYear ?? fiscalYearOf(workbook);
  // A report tells of last year as well: what stands above a table is closer to it than what is known of all.
  const yearOf = (title: string[]) => yearNamedIn(title) ?? workbookYear;
  const result: CheckResult = { findings: [], tables: [], skipped: [], checked: 0 };
  const copies = copiesOf(workbook.sheets);
  const judged: JudgedTable[] = [];
  const computedDown: JudgedTable[] = [];
  const stated: Entry[] = [];
  const texts: TextCell[] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { sheet: sheet.name, done, total: workbook.sheets.length };
    const original = copies.get(sheet);
    if (original) {
      result.skipped.push({ sheet: sheet.name, range: usedRangeOf(sheet), reason: words.sameSheet(original.name) });
      continue;
    }
    const tables = recogniseTables(sheet);
    for (const table of tables) {
      const byItself = judgeTable(table, yearOf(table.title), office);
      const periods = isComputedAlongRows(byItself) ? null : withPeriodsDown(table);
      const [own = byItself, ...below] = periods
        ? withPeriodsJudged(periods, byItself, office)
        : withRowsComputedBelow(table, byItself, office);
      judged.push(own);
      computedDown.push(...below);
      result.tables.push({ sheet: sheet.name, range: rangeToA1(table.range), kind: table.kind });
    }
    let told = 0;
    for (const each of textCellsOf(sheet, tables)) {
      texts.push(each);
      const entries = entriesOfText(each, workbookYear);
      stated.push(...entries);
      const place = { sheet: sheet.name, cell: each.cell };
      const narrative = narrativeFindings(place, each.text, workbookYear, narrativeStrings[options.language], office);
      result.findings.push(...narrative.findings);
      told += entries.length + narrative.checked;
    }
    const computations = [...tables.flatMap(computationsIn), ...stackedFractionsIn(sheet)];
    const ofComputations = computations.flatMap((each) => computationFindings(each, acrossWords));
    result.findings.push(...(office?.rounding?.way === "truncate" ? withoutRemarks(ofComputations) : ofComputations));
    // Sentences and lists of classes are checked without a table.
    const isRead = tables.length > 0 || told > 0 || findClassLists(sheet).some(({ isScale }) => isScale);
    if (!isRead && sheet.values.length > 0)
      result.skipped.push({ sheet: sheet.name, range: usedRangeOf(sheet), reason: words.noTable() });
  }
  for (const sheet of reports)
    result.skipped.push({ sheet: sheet.name, range: usedRangeOf(sheet), reason: words.ownReport() });
  result.findings.push(...runningTextFindings(texts, result.findings, narrativeStrings[options.language]));
  result.skipped.push(...judged.flatMap((each) => columnsNotUnderstood(each, words)));
  result.skipped.push(...judged.flatMap((each) => tablesWithoutRule(each, words)));
  const known = withCapaianOfOtherTables(
    withAgesInOtherTables(withWholesInOtherTables(withPooledTotals(withKnownMeans(withLowerInOtherTables(judged))))),
  );
  const across = checkAcross(known, stated, acrossWords, words);
  const checked = new CheckedCells();
  const means = totalMeans(known, words);
  for (const place of [...across.compared, ...means.cells]) checked.addPlace(place);
  for (const each of [...known, ...computedDown]) {
    const { table } = each;
    const reported = reportTable(each, across.corrections.get(each) ?? [], words);
    result.findings.push(...withLocalChecks(table, reported.findings, localCheckStrings[options.language]));
    for (const cell of reported.checked) checked.add(table.sheet.name, cell);
  }
  const expected = new Map(
    [...result.findings, ...across.findings]
      .filter(({ severity }) => severity === "error")
      .map((each) => [`${each.sheet}!${each.cell}`, each.expected]),
  );
  const sheets = workbook.sheets.filter((sheet) => !copies.has(sheet));
  const local = checkLocally(
    { sheets },
    judged.map(({ table, year }) => ({ table, year })),
    workbookYear,
    localCheckStrings[options.language],
    office?.scales ?? [],
    (place) => expected.get(place),
  );
  for (const place of local.cells) checked.addPlace(place);
  result.skipped.push(...local.skipped);
  result.findings.push(...across.findings, ...means.findings, ...local.findings);
  result.findings = withoutSecondOpinions(result.findings);
  const tables = known.map(({ table }) => table);
  result.findings.push(...toldFindings(texts, tables, sheets, result.findings, narrativeStrings[options.language]));
  result.checked = checked.size;
  result.findings = inOrderOfSheets(withUniqueIds(result.findings), workbook);
  return result;
}

/** A figure of the table is computed from others beside it; where figures are only added up down its columns, more may be told down them. */
const isComputedAlongRows = ({ judged }: JudgedTable) =>
  judged.some(
    ({ verdict, constraint: { target, inputs } }) =>
      verdict !== "impossible" &&
      verdict !== "unknown" &&
      inputs.some(({ row, column }) => row === target.row && column !== target.column),
  );

/** Cells that were compared, each counted once; by sheet, so that thousands of addresses need not be put together. */
class CheckedCells {
  private readonly bySheet = new Map<string, Set<string>>();

  add(sheet: string, cell: string): void {
    const cells = this.bySheet.get(sheet);
    if (cells) cells.add(cell);
    else this.bySheet.set(sheet, new Set([cell]));
  }

  /** `Sheet!A1`; a sheet may have the mark in its name. */
  addPlace(place: string): void {
    const end = place.lastIndexOf("!");
    this.add(place.slice(0, end), place.slice(end + 1));
  }

  get size(): number {
    let size = 0;
    for (const cells of this.bySheet.values()) size += cells.size;
    return size;
  }
}

/** A column that is only half understood is listed and not judged. */
function columnsNotUnderstood({ table, notUnderstood }: JudgedTable, words: CheckStrings): SkippedRange[] {
  const [first] = table.rows;
  const last = table.rows[table.rows.length - 1];
  if (!first || !last) return [];
  return notUnderstood.map((column) => ({
    sheet: table.sheet.name,
    range: `${cellOf(table, first, column)}:${cellOf(table, last, column)}`,
    reason: words.columnNotUnderstood(column.header),
  }));
}

/** Where the year is older than the rule, nobody knows what was in force. */
function tablesWithoutRule({ table, year, withoutRule }: JudgedTable, words: CheckStrings): SkippedRange[] {
  return withoutRule.map(({ name, firstYear }) => ({
    sheet: table.sheet.name,
    range: rangeToA1(table.range),
    reason: words.noRuleForYear(name, year ?? 0, firstYear),
  }));
}

/** All that is said about a computation in words without calling it wrong is that it was cut off. */
const withoutRemarks = (findings: Finding[]) => findings.filter(({ severity }) => severity !== "info");

function usedRangeOf({ firstRow: top, firstColumn: left, values }: SheetSnapshot): string {
  return rangeToA1({ top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 });
}

/** A reader goes through a workbook sheet by sheet. */
function inOrderOfSheets(findings: Finding[], workbook: WorkbookSnapshot): Finding[] {
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  return [...findings].sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0));
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
