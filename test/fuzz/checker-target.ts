import fc from "fast-check";
import { checkWorkbook } from "../../src/checks/check-workbook";
import { parseA1 } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { sheets } from "./sheets";
import type { Target } from "./target";

export const checkerTarget: Target<WorkbookSnapshot> = {
  name: "checker",
  share: 4,
  input: fc
    .array(sheets, { minLength: 1, maxLength: 2 })
    .map((all) => ({ sheets: all.map((sheet, index) => ({ ...sheet, name: `${sheet.name} ${index}` })) })),
  bears(workbook) {
    const before = JSON.stringify(workbook);
    const { findings } = checkWorkbook(workbook, { language: "id" });
    if (JSON.stringify(workbook) !== before) throw new Error("The check changed the workbook.");
    if (JSON.stringify(checkWorkbook(workbook, { language: "id" }).findings) !== JSON.stringify(findings))
      throw new Error("Two checks of one workbook differ.");
    if (new Set(findings.map(({ id }) => id)).size < findings.length) throw new Error("Two findings share an id.");
    for (const { sheet, cell, explanation } of findings) {
      if (!workbook.sheets.some(({ name }) => name === sheet)) throw new Error(`There is no sheet ${sheet}.`);
      parseA1(cell);
      if (/\b(undefined|NaN|null|\[object)\b/.test(explanation.replace(/"[^"]*"/g, ""))) throw new Error(explanation);
    }
  },
};
