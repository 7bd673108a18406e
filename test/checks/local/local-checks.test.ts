import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { Finding } from "../../../src/checks/finding";
import { categoryCases } from "../../cases/local/categories";
import { classCases } from "../../cases/local/classes";
import { formulaCases } from "../../cases/local/formulas";
import { type ExpectedRemark, type LocalCase, sheetsOf } from "../../cases/local/local-case";
import { numberingCases } from "../../cases/local/numbering";
import { recapCases } from "../../cases/local/recaps";
import { terbilangCases } from "../../cases/local/terbilang";

const cases = [...numberingCases, ...formulaCases, ...classCases, ...categoryCases, ...recapCases, ...terbilangCases];
const named = cases.map((each): [string, LocalCase] => [each.name, each]);

function check(each: LocalCase) {
  return checkWorkbook({ sheets: sheetsOf(each) }, { language: "id", year: each.year ?? 2025 });
}

const isSingle = (each: LocalCase) => !/^## /m.test(each.sheets);

function placeIn(each: LocalCase, { sheet, cell }: Finding): string {
  return isSingle(each) ? cell : `${sheet}!${cell}`;
}

function ownEdit({ sheet, cell, fix }: Finding) {
  const edit = fix?.find((one) => one.sheet === sheet && one.cell === cell);
  return edit ? ("formula" in edit ? edit.formula : edit.value) : null;
}

const inOrder = <Entry extends { cell: string; kind: string }>(entries: Entry[]) =>
  [...entries].sort((a, b) => `${a.cell} ${a.kind}`.localeCompare(`${b.cell} ${b.kind}`));

function compare(each: LocalCase, expected: ExpectedRemark[], isWanted: (finding: Finding) => boolean) {
  const found = inOrder(
    check(each)
      .findings.filter(isWanted)
      .map((finding) => ({ ...finding, cell: placeIn(each, finding), own: ownEdit(finding) })),
  );
  const wanted = inOrder(expected);
  expect(
    found.map((finding, index) => ({
      cell: finding.cell,
      severity: finding.severity,
      kind: finding.kind,
      ...(wanted[index]?.expected === undefined ? {} : { expected: finding.expected }),
      ...(wanted[index]?.cause === undefined ? {} : { cause: finding.cause?.code }),
      ...(wanted[index]?.fix === undefined ? {} : { fix: finding.own }),
      ...(wanted[index] ? {} : { printed: finding.printed, explanation: finding.explanation }),
    })),
  ).toEqual(wanted);
}

test.each(named)("%s", (_name, each) => {
  compare(each, each.loud, ({ severity }) => severity !== "info");
  if (each.infos) compare(each, each.infos, ({ severity }) => severity === "info");
});

test.each(named)("what is said of: %s has the form of the contract", (_name, each) => {
  for (const finding of check(each).findings) {
    expect(finding.cell).toMatch(/^[A-Z]+[1-9]\d*$/);
    expect(finding.related.length).toBeLessThanOrEqual(12);
    expect(finding.related).not.toContain(`${finding.sheet}!${finding.cell}`);
    for (const related of finding.related) expect(related).toMatch(/^[^!]+![A-Z]+[1-9]\d*$/);
    expect(finding.explanation).toMatch(/^\S.*\S$/s);
    expect(finding.printed).not.toBe("");
    expect(finding.source).not.toBe("");
    if (finding.severity === "error") expect(finding.trace.length).toBeGreaterThan(0);
  }
});
