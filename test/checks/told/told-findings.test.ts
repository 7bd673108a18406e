import { checkWorkbook } from "../../../src/checks/check-workbook";
import { sheetFromText } from "../../cases/sheet-from-rows";
import type { ToldCase } from "../../cases/told/told-case";
import { toldCases } from "../../cases/told/told-cases";

const named = toldCases.map((each): [string, ToldCase] => [each.name, each]);

function findingsOf({ tables, sentence }: ToldCase) {
  const sheets = [sheetFromText(tables, { name: "Tabel" }), sheetFromText(sentence, { name: "Narasi" })];
  return checkWorkbook({ sheets }, { language: "id", year: 2024 }).findings.filter(
    ({ severity }) => severity !== "info",
  );
}

describe("a sentence against the tables of its workbook", () => {
  test.each(named)("%s", (_name, each) => {
    const found = findingsOf(each).map(({ sheet, severity, printed, expected, cause }) => ({
      sheet,
      severity,
      printed,
      expected,
      cause: cause?.code,
    }));
    const { wrong } = each;
    expect(found).toEqual(wrong ? [{ sheet: "Narasi", severity: "error", cause: undefined, ...wrong }] : []);
  });
});
