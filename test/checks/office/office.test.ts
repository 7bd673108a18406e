import { checkWorkbook } from "../../../src/checks/check-workbook";
import type { Finding } from "../../../src/checks/finding";
import { readSettings } from "../../../src/checks/notes/read-settings";
import { noSettings } from "../../../src/checks/notes/settings";
import { type OfficeCase, officeCases } from "../../cases/office/cases";
import { sheetFromText } from "../../cases/sheet-from-rows";
import type { ExpectedFinding } from "../../cases/tables/table-case";

const check = ({ sheet, merges, settings }: OfficeCase) =>
  checkWorkbook(
    { sheets: [sheetFromText(sheet, { ...(merges && { merges }) })] },
    { language: "id", settings: readSettings(settings) },
  );

const named = (found: Finding[], wanted: ExpectedFinding[]) =>
  found.map(({ cell, severity, kind, expected, cause }, index) => ({
    cell,
    severity,
    kind,
    ...(wanted[index]?.expected === undefined ? {} : { expected }),
    ...(wanted[index]?.cause === undefined ? {} : { cause: cause?.code ?? null }),
  }));

test.each(officeCases.map((each): [string, OfficeCase] => [each.name, each]))("%s", (_name, each) => {
  const { findings, skipped } = check(each);
  const loud = findings.filter(({ severity }) => severity !== "info");
  expect(named(loud, each.loud)).toEqual(each.loud);
  const infos = findings.filter(({ severity }) => severity === "info");
  if (each.infos) expect(named(infos, each.infos)).toEqual(each.infos);
  const [first] = loud;
  if (each.says?.explanation) expect(first?.explanation).toContain(each.says.explanation);
  if (each.says?.source) expect(first?.source).toContain(each.says.source);
  if (each.says?.trace) expect(first?.trace.join("\n")).toContain(each.says.trace);
  if (each.fix !== undefined)
    expect(first?.fix?.map((edit) => ("value" in edit ? edit.value : edit.formula))).toEqual([each.fix]);
  expect(skipped.map(({ reason }) => reason).join("\n")).toContain(each.skipped ?? "");
});

test.each(officeCases.map((each): [string, OfficeCase] => [each.name, each]))(
  "settings that say nothing change nothing: %s",
  (_name, { sheet, merges }) => {
    const workbook = { sheets: [sheetFromText(sheet, { ...(merges && { merges }) })] };
    const without = checkWorkbook(workbook, { language: "id" });
    expect(checkWorkbook(workbook, { language: "id", settings: noSettings })).toEqual(without);
  },
);
