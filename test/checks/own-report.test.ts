import { readFileSync } from "node:fs";
import path from "node:path";
import { reportSheet } from "../../src/builders/report/report-sheet";
import { checkWorkbook } from "../../src/checks/check-workbook";
import { sortByAcceptance } from "../../src/checks/notes/accepted";
import { readXlsx } from "../../src/workbook/xlsx/read-xlsx";
import { sheetFromRows } from "../cases/sheet-from-rows";

const example = path.resolve(__dirname, "../../examples/lkip-bnnk-belu-2025.xlsx");

test.each(["id", "en"] as const)(
  "a result kept in the workbook changes nothing of the next check, and is listed as left out: %s",
  async (language) => {
    const workbook = await readXlsx(readFileSync(example));
    const first = checkWorkbook(workbook, { language });
    const report = { result: first, findings: sortByAcceptance(first.findings, []), scope: "", day: "2026-11-28" };
    const made = reportSheet(report, language);
    const kept = sheetFromRows(
      made.rows.map((cells) => cells.map((cell) => (cell && "value" in cell ? cell.value : null))),
      { name: made.name },
    );
    const again = checkWorkbook({ ...workbook, sheets: [...workbook.sheets, kept] }, { language });
    expect(again.findings).toEqual(first.findings);
    expect([again.checked, again.tables]).toEqual([first.checked, first.tables]);
    expect(again.skipped.filter(({ sheet }) => sheet === made.name)).toHaveLength(1);
  },
);
