/**
 * What the checker finds of the mistakes in whole reports, each made alone: `npm run reports`.
 *
 *   -- name              only reports whose name has this in it
 *   -- --folder DIR      the reports of a folder (JSON files of `ReportCase`), which the checker may not have seen
 *   -- --brief           the counts only
 *   -- --open            writes test/cases/reports/open.ts anew: what the tests take as not found yet
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { checkWorkbook } from "../src/checks/check-workbook";
import type { Finding } from "../src/checks/finding";
import { parseA1 } from "../src/workbook/address";
import type { SheetSnapshot } from "../src/workbook/snapshot";
import { allReports } from "../test/cases/reports/all";
import { placeOf, roundsOf, sheetsOf, withMistakes } from "../test/cases/reports/made-wrong";
import type { Mistake, ReportCase } from "../test/cases/reports/report-case";

const WORDS_OF_A_SENTENCE = 8;

const OPEN_FILE = path.resolve(__dirname, "../test/cases/reports/open.ts");

const { values: flags, positionals } = parseArgs({
  options: { folder: { type: "string" }, brief: { type: "boolean" }, open: { type: "boolean" } },
  allowPositionals: true,
});

function check(sheets: SheetSnapshot[], { year }: ReportCase) {
  const { findings, checked } = checkWorkbook({ sheets }, { language: "id", year });
  return { loud: findings.filter(({ severity }) => severity !== "info"), checked };
}

const told = (each: Finding) => `${each.severity} ${placeOf(each)} ${each.rule}: ${each.printed} → ${each.expected}`;

/** Running text stands in the first column, in whole sentences. */
function isSentence(sheets: SheetSnapshot[], { sheet, cell }: Mistake): boolean {
  const { row, column } = parseA1(cell);
  const text = sheets.find(({ name }) => name === sheet)?.values[row]?.[column];
  return column === 0 && typeof text === "string" && text.split(/\s+/).length >= WORDS_OF_A_SENTENCE;
}

interface Tally {
  tables: number;
  tablesFound: number;
  sentences: number;
  sentencesFound: number;
  elsewhere: number;
  beside: number;
  alarms: number;
  checked: number;
}

const nothing = (): Tally => ({
  tables: 0,
  tablesFound: 0,
  sentences: 0,
  sentencesFound: 0,
  elsewhere: 0,
  beside: 0,
  alarms: 0,
  checked: 0,
});

function say(line: string): void {
  if (!flags.brief) console.log(line);
}

/** One mistake alone: found at its cell, named by way of another, or not at all; and what else is blamed beside it. */
function measureMistake(report: ReportCase, mistake: Mistake, known: ReadonlySet<string>, tally: Tally): void {
  const place = placeOf(mistake);
  const sheets = withMistakes(report, [mistake]);
  const { loud } = check(sheets, report);
  const isFound = loud.some((each) => each.severity === "error" && placeOf(each) === place);
  const others = loud.filter((each) => placeOf(each) !== place && !known.has(placeOf(each)));
  const what = isSentence(sheets, mistake) ? "sentences" : "tables";
  tally[what] += 1;
  if (isFound) {
    tally[`${what}Found`] += 1;
    tally.beside += others.filter(({ severity }) => severity === "error").length;
    for (const each of others) say(`  BESIDE ${place}: ${told(each)}`);
    return;
  }
  if (others.length > 0) tally.elsewhere += 1;
  say(`  MISSED ${place} ${mistake.right} → ${mistake.wrong}`);
  const { why } = mistake as Mistake & { why?: string };
  if (why) say(`         ${why}`);
  for (const each of loud.filter((every) => !known.has(placeOf(every)) || placeOf(every) === place))
    say(`         ${told(each)}`);
}

function measure(report: ReportCase): Tally {
  const tally = nothing();
  say(`${report.name}`);
  const { loud, checked } = check(sheetsOf(report), report);
  tally.checked = checked;
  tally.alarms = loud.filter(({ severity }) => severity === "error").length;
  for (const each of loud) say(`  ALARM ${told(each)}`);
  const known = new Set(loud.map(placeOf));
  for (const mistake of report.mistakes) measureMistake(report, mistake, known, tally);
  return tally;
}

const share = (part: number, whole: number) =>
  `${part}/${whole} (${whole === 0 ? "-" : Math.round((100 * part) / whole)} %)`;

function line(name: string, tally: Tally): string {
  const tables = share(tally.tablesFound, tally.tables);
  const sentences = share(tally.sentencesFound, tally.sentences);
  return `${name}: tables ${tables}, sentences ${sentences}, named elsewhere ${tally.elsewhere}, blamed beside ${tally.beside}, errors on right figures ${tally.alarms} of ${tally.checked}`;
}

function reportsOf(folder: string): ReportCase[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as ReportCase);
}

/** Mistakes of a report that no error names when its mistakes are made as the tests make them. */
function missedTogether(report: ReportCase): string[] {
  return roundsOf(report).flatMap((mistakes) => {
    const { loud } = check(withMistakes(report, mistakes), report);
    const errors = new Set(loud.filter(({ severity }) => severity === "error").map(placeOf));
    return mistakes.map(placeOf).filter((place) => !errors.has(place));
  });
}

async function writeOpen(): Promise<void> {
  const alarms = allReports.map(({ name, ...report }) => [
    name,
    check(sheetsOf({ name, ...report }), { name, ...report }).loud.map(placeOf),
  ]);
  const missed = allReports.map((report) => [report.name, missedTogether(report)]);
  const listed = (entries: unknown[][]) =>
    JSON.stringify(Object.fromEntries(entries.filter(([, places]) => (places as string[]).length > 0)));
  const text = `/** Right figures of the reports that are still called wrong or doubtful, by the name of the report. */
export const openAlarms: Record<string, string[]> = ${listed(alarms)};

/** Mistakes in the reports that are not named as errors yet. */
export const openMistakes: Record<string, string[]> = ${listed(missed)};
`;
  writeFileSync(OPEN_FILE, await format(text, { parser: "typescript", printWidth: 120 }));
}

function main(): void {
  const [part = ""] = positionals;
  const reports = (flags.folder ? reportsOf(flags.folder) : allReports).filter(({ name }) => name.includes(part));
  const all = nothing();
  for (const report of reports) {
    const tally = measure(report);
    say(`  ${line(report.name, tally)}`);
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
  }
  console.log(line(`${reports.length} reports`, all));
}

if (flags.open) void writeOpen();
else main();
