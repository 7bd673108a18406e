/**
 * Writes docs/checks.md: `npx tsx scripts/generate-checks-page.ts`. Every example is checked while the page is written,
 * and the mistakes of the last table are injected anew. A test fails when the page is not what this script would write.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import { type MeasuredAll, measureMutations } from "../bench/mutations";
import { catalogue } from "../src/checks/catalogue/catalogue";
import type { CatalogueEntry, CatalogueFamily, RuleExample } from "../src/checks/catalogue/entry";
import { findingsOfExample, placeOf } from "../test/cases/mutations/rule-example";
import type { Finding, Severity } from "../src/checks/finding";

const page = path.resolve(__dirname, "../docs/checks.md");

const INTRO = [
  "# Checks",
  "Generated from the catalogue of rules; every example below was checked while this page was written, and its findings are what the checker said. Figures are compared as they are printed: an **error** is only what no inputs that print like the printed ones can make right, by rounding or by truncating ([the error rule](architecture.md)). A **warning** is a doubt that somebody has to settle, **info** what is right but worth knowing, or what follows from another error.",
  "Where a row of the examples stands under `## Name`, it is a sheet of its own. `#` before a cell is a typed number with its format behind `~`, `=… → …` a formula with its result; any other cell is text. Cells are counted from `A1` of the example.",
];

const SEVERITIES: Severity[] = ["error", "warning", "info"];

function family({ title, entries }: CatalogueFamily): string[] {
  return [`## ${title}`, ...entries.flatMap(entry)];
}

function entry({ rules, kinds, severities, checks, never, examples }: CatalogueEntry): string[] {
  const when = SEVERITIES.flatMap((severity) => {
    const reason = severities[severity];
    return reason === undefined ? [] : [`- **${severity}**: ${reason}`];
  });
  return [
    `### ${rules.map((rule) => `\`${rule}\``).join(", ")}`,
    checks,
    [...when, `- never: ${never}`, `- kind: ${kinds.join(", ")}`].join("\n"),
    ...examples.flatMap((each) => example(each, rules)),
  ];
}

function example(of: RuleExample, rules: string[]): string[] {
  const findings = findingsOfExample(of).filter((finding) => finding.severity !== "info" || placeOf(finding) === of.at);
  if (!findings.some((finding) => placeOf(finding) === of.at && rules.includes(finding.rule)))
    throw new Error(`${rules.join(", ")}: nothing is said at ${of.at}`);
  const isOneSheet = !/^## /m.test(of.sheets);
  return [
    `Example (${[
      of.from ?? "made up",
      ...(of.year === undefined ? [] : [`fiscal year ${of.year}`]),
      ...(of.settings ? [`settings of the workbook: \`${JSON.stringify(of.settings)}\``] : []),
      ...(of.merges ?? []).map((range) => `${range} merged`),
    ].join("; ")}):`,
    ["```text", of.sheets.replace(/^\n/, "").replace(/\n\s*$/, ""), "```"].join("\n"),
    findings.map((finding) => said(finding, isOneSheet)).join("\n"),
  ];
}

function said(finding: Finding, isOneSheet: boolean): string {
  const { severity, rule, cell, printed, expected, explanation, cause } = finding;
  const place = isOneSheet ? cell : placeOf(finding);
  const wanted = expected === "" ? "" : ` → \`${expected}\``;
  const why = cause ? ` ${cause.text} (\`${cause.code}\`)` : "";
  return `- ${severity} \`${rule}\` at ${place}: \`${printed.replace(/\s+/g, " ")}\`${wanted}. ${explanation}${why}`;
}

function measured({ mistakes, rightTables, falseAlarms }: MeasuredAll): string[] {
  const total = (of: (each: MeasuredAll["mistakes"][number]) => number) =>
    mistakes.reduce((sum, each) => sum + of(each), 0);
  const rows = mistakes.map(
    ({ mistake, injected, found, provable, rightCause, besides }) =>
      `| ${mistake} | ${injected} | ${found} | ${provable === 0 ? "" : `${rightCause} of ${provable}`} | ${besides} |`,
  );
  return [
    "## How many mistakes are found",
    `Right tables are generated in many layouts, and the right ones among the test cases are taken as well; then exactly one mistake is put into one of them. _Found_ counts errors (or warnings, where the figures still agree) at the cell that was changed, or at one that no arithmetic can tell apart from it, which is decided before the checker is asked. _Cause_ counts the probable causes where the figures prove one, _besides_ errors and warnings at any other cell. ${falseAlarms.length} errors or warnings were reported in ${rightTables} right tables. \`npx tsx bench/mutations.ts --notes\` lists what was missed.`,
    [
      "| mistake | injected | found | cause | besides |",
      "|---|---|---|---|---|",
      ...rows,
      `| **all** | ${total((each) => each.injected)} | ${total((each) => each.found)} | ${total((each) => each.rightCause)} of ${total((each) => each.provable)} | ${total((each) => each.besides)} |`,
    ].join("\n"),
  ];
}

/** Writes the page; with `--check` only tells whether it is up to date. */
async function main(): Promise<void> {
  const parts = [...INTRO, ...catalogue.flatMap(family), ...measured(measureMutations())];
  const text = await format(parts.join("\n\n"), { parser: "markdown", printWidth: 120 });
  if (!process.argv.includes("--check")) await writeFile(page, text);
  else if ((await readFile(page, "utf8").catch(() => "")) !== text) {
    console.error("checks.md is out of date: run npx tsx scripts/generate-checks-page.ts");
    process.exitCode = 1;
  }
}

if (require.main === module) void main();
