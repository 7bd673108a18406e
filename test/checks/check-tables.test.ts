import { checkWorkbook } from "../../src/checks/check-workbook";
import { sheetFromText } from "../cases/sheet-from-rows";
import { errorCases } from "../cases/tables/errors";
import { silentCases } from "../cases/tables/silent";
import type { ExpectedFinding, TableCase } from "../cases/tables/table-case";

function check({ sheet, merges, year }: TableCase) {
  const snapshot = sheetFromText(sheet, { ...(merges && { merges }) });
  return checkWorkbook({ sheets: [snapshot] }, { language: "id", year: year ?? 2025 });
}

const inOrder = <Entry extends { cell: string; kind: string }>(entries: Entry[]) =>
  [...entries].sort((a, b) => `${a.cell} ${a.kind}`.localeCompare(`${b.cell} ${b.kind}`));

/** The found ones with only the fields that their expectation names. */
function compare(test: TableCase, expected: ExpectedFinding[], isWanted: (severity: string) => boolean) {
  const found = inOrder(check(test).findings.filter((finding) => isWanted(finding.severity)));
  const wanted = inOrder(expected);
  expect(
    found.map((finding, index) => ({
      cell: finding.cell,
      severity: finding.severity,
      kind: finding.kind,
      ...(wanted[index]?.expected === undefined ? {} : { expected: finding.expected }),
      ...(wanted[index]?.cause === undefined ? {} : { cause: finding.cause?.code ?? null }),
      ...(wanted[index] ? {} : { printed: finding.printed, expected: finding.expected }),
    })),
  ).toEqual(wanted);
}

describe("nothing is called wrong", () => {
  test.each(silentCases.map((each): [string, TableCase] => [each.name, each]))("%s", (_name, each) => {
    compare(each, [], (severity) => severity !== "info");
  });
});

describe("exactly the wrong cells are called wrong", () => {
  test.each(errorCases.map((each): [string, TableCase] => [each.name, each]))("%s", (_name, each) => {
    compare(each, each.loud, (severity) => severity !== "info");
    if (each.infos) compare(each, each.infos, (severity) => severity === "info");
  });

  test.each(errorCases.map((each): [string, TableCase] => [each.name, each]))(
    "the findings of: %s have the form of the contract",
    (_name, each) => {
      const { findings, checked, tables } = check(each);
      expect(checked).toBeGreaterThan(0);
      expect(tables.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
        expect(finding.related.length).toBeLessThanOrEqual(12);
        for (const related of finding.related) expect(related).toMatch(/^Lembar![A-Z]+[1-9]\d*$/);
        expect(finding.explanation).toMatch(/^\S.*\S$/s);
        expect(finding.printed).not.toBe("");
        expect(finding.source).not.toBe("");
        if (finding.severity === "error") expect(finding.trace.length).toBeGreaterThan(0);
      }
    },
  );
});
