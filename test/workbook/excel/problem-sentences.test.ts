import type { WorkbookProblemCode } from "../../../src/strings/workbook";
import { workbookProblemSentence } from "../../../src/strings/workbook";

const codes: WorkbookProblemCode[] = [
  "changed",
  "protected",
  "not-found",
  "hidden",
  "no-selection",
  "not-written",
  "not-restored",
  "structure-protected",
  "merged",
  "in-array",
  "sheet-not-written",
  "sheet-left",
  "copies-left",
  "chart-left",
  "no-answer",
  "too-large",
  "busy",
  "cancelled",
  "unsupported",
  "unknown",
];

describe("what the user reads", () => {
  test("names the sheet and the cell", () => {
    const problem = { code: "changed" as const, sheet: "Serapan", cell: "B4" };
    expect(workbookProblemSentence(problem, "id")).toBe(
      "Sel B4 di lembar “Serapan” sudah berubah sejak diperiksa. Tidak ada yang ditulis; periksa ulang dulu.",
    );
    expect(workbookProblemSentence(problem, "en")).toBe(
      "Cell B4 on sheet “Serapan” has changed since the check. Nothing was written; please check again first.",
    );
  });

  test.each(codes)("%s is a sentence in both languages, with and without a place", (code) => {
    for (const language of ["id", "en"] as const) {
      for (const place of [{}, { sheet: "Rekap" }, { sheet: "Rekap", cell: "B1" }]) {
        const sentence = workbookProblemSentence({ code, ...place }, language);
        expect(sentence).toMatch(/^[A-Z].*[.]$/);
        expect(sentence).not.toMatch(/undefined|null|Error/);
      }
    }
  });
});
