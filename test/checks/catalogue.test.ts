import { spawnSync } from "node:child_process";
import path from "node:path";
import { catalogue } from "../../src/checks/catalogue/catalogue";
import type { CatalogueEntry, RuleExample } from "../../src/checks/catalogue/entry";
import { checkWorkbook } from "../../src/checks/check-workbook";
import type { Finding } from "../../src/checks/finding";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { allCases } from "../cases/checks/all";
import { silentHierarchies } from "../cases/hierarchies/small-silent";
import { wrongHierarchies } from "../cases/hierarchies/small-errors";
import { categoryCases } from "../cases/local/categories";
import { classCases } from "../cases/local/classes";
import { formulaCases } from "../cases/local/formulas";
import { sheetsOf } from "../cases/local/local-case";
import { numberingCases } from "../cases/local/numbering";
import { recapCases } from "../cases/local/recaps";
import { terbilangCases } from "../cases/local/terbilang";
import { findingsOfExample, placeOf } from "../cases/mutations/rule-example";
import { silentLevels, wrongLevels } from "../cases/sentences/levels";
import { silentSentences } from "../cases/sentences/silent";
import { silentTargets, wrongTargets } from "../cases/sentences/targets";
import { wrongSentences } from "../cases/sentences/wrong";
import { sheetFromRows, sheetFromText } from "../cases/sheet-from-rows";
import { errorCases } from "../cases/tables/errors";
import { silentCases } from "../cases/tables/silent";

const root = path.resolve(__dirname, "../..");
const entries = catalogue.flatMap((family) => family.entries);
const entryOf = (rule: string) => entries.find(({ rules }) => rules.includes(rule));

const check = (sheets: SheetSnapshot[], year = 2025): Finding[] =>
  checkWorkbook({ sheets }, { language: "id", year }).findings;

/** Everything that is reported about the test cases. */
function findingsOfCases(): Finding[] {
  const tables = [...allCases, ...errorCases, ...silentCases, ...wrongHierarchies, ...silentHierarchies];
  const local = [...categoryCases, ...classCases, ...formulaCases, ...numberingCases, ...recapCases, ...terbilangCases];
  return [
    ...tables.flatMap(({ sheet, merges, others, year }) =>
      check(
        [{ name: "Lembar", sheet, merges }, ...(others ?? [])].map((each) =>
          sheetFromText(each.sheet, { name: each.name, ...(each.merges && { merges: each.merges }) }),
        ),
        year,
      ),
    ),
    ...local.flatMap((each) => check(sheetsOf(each), each.year)),
    ...[
      ...silentSentences,
      ...wrongSentences,
      ...silentLevels,
      ...wrongLevels,
      ...silentTargets,
      ...wrongTargets,
    ].flatMap(({ text, year }) => check([sheetFromRows([[text]])], year)),
  ];
}

test("every rule stands in the catalogue once", () => {
  const rules = entries.flatMap((entry) => entry.rules);
  expect(rules).toEqual([...new Set(rules)]);
});

test("whatever is reported about the test cases is in the catalogue, with its kind and its severity", () => {
  const unknown = findingsOfCases().filter(({ rule, kind, severity }) => {
    const entry = entryOf(rule);
    return !entry?.kinds.includes(kind) || entry.severities[severity] === undefined;
  });
  expect([...new Set(unknown.map(({ rule, kind, severity }) => `${rule} ${kind} ${severity}`))]).toEqual([]);
});

const examples = entries.flatMap((entry) =>
  entry.examples.map((example): [string, CatalogueEntry, RuleExample] => [
    `${entry.rules[0]} at ${example.at}`,
    entry,
    example,
  ]),
);

test.each(examples)("the example of %s is reported so", (_name, entry, example) => {
  const found = findingsOfExample(example);
  const said = found.filter((each) => placeOf(each) === example.at && entry.rules.includes(each.rule));
  expect(said.map(({ kind, severity }) => entry.kinds.includes(kind) && severity in entry.severities)).toEqual([true]);
});

// In a process of its own: prettier, which formats the page, cannot be loaded inside jest.
test("the page of checks is the one that the catalogue and the checker give", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", path.join(root, "scripts/generate-checks-page.ts"), "--check"],
    { cwd: root, encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
}, 90_000);
