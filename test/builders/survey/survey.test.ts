import type { FormulaForm } from "../../../src/builders/capaian/column-formulas";
import { readAnswers, surveySheet } from "../../../src/builders/survey/worksheets";
import { checkWorkbook } from "../../../src/checks/check-workbook";
import { calculateSheets, cellIn } from "../../host/calculate-sheets";

jest.setTimeout(120_000);

const skm = [
  [3, 3, 3, 4, 3, 3, 4, 3, 3],
  [4, 3, 3, 4, 3, null, 4, 4, 3],
  [3, 3, 2, 4, 3, 4, 4, 4, 3],
];
const client = [4, 4, 2, 1, 4, 4, 3, 4, 3, 4, 4, 3, 4, 3, 5, 3, 4, 4, 4, 4, 3, 4, 4, 4, 3, 2];

test.each<FormulaForm>(["functions", "native"])(
  "%s: indices, letters and means come from the raw answers; blank sheets hold no figure and no error",
  (form) => {
    const few = client.map((answer, index) => (index < 20 ? null : answer));
    const [satisfaction, ikp, whoqol, ...blank] = calculateSheets([
      surveySheet("skm", 2025, skm, form),
      surveySheet(
        "ikp",
        2025,
        [
          [3.36, null, 3.25, null],
          [3.25, null, null, 3.25],
          [3.66, null, null, 3.32],
        ],
        form,
      ),
      surveySheet("whoqol", 2025, [client, few], form),
      surveySheet("skm", 2025, [], form),
      surveySheet("ikp", 2025, [], form),
      surveySheet("whoqol", 2025, [], form),
    ]);
    // U1 10/3, U6 7/2 of two answers.
    expect(cellIn(satisfaction!, "C2")).toBe(3);
    expect(Number(cellIn(satisfaction!, "C8"))).toBeCloseTo(10 / 3, 6);
    expect(cellIn(satisfaction!, "C13")).toBe(3.5);
    const means = [10 / 3, 3, 8 / 3, 4, 3, 3.5, 4, 11 / 3, 3];
    const index = means.reduce((sum, each) => sum + each, 0) / 9;
    expect(cellIn(satisfaction!, "C4")).toBe(Math.round(index * 2500) / 100);
    expect(cellIn(satisfaction!, "C5")).toBe("B");
    expect(["G7", "G8", "G9"].map((cell) => cellIn(ikp!, cell))).toEqual([3.305, 3.25, 3.49]);
    expect(cellIn(ikp!, "H8")).toBe("Mandiri");
    // The example of the function: fisik 78,6; the second client answered 6 of 26.
    expect(cellIn(whoqol!, "C4")).toBe(78.6);
    expect([cellIn(whoqol!, "C2"), cellIn(whoqol!, "D4")]).toEqual([2, 1]);
    for (const sheet of blank) {
      expect(sheet.values.flat().filter((value) => typeof value === "object" && value !== null)).toEqual([]);
      expect(sheet.values.flat()).toContain("-");
    }
    for (const sheet of [satisfaction!, ikp!, whoqol!]) {
      const { findings } = checkWorkbook({ sheets: [sheet] }, { language: "id" });
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  },
);

test("pasted answers: what is no answer is told by its place, and blank stays blank", () => {
  expect(readAnswers("skm", "3\t4\t\t4\t3\t3\t3\t3\t3\n3;4;5;x;3;3;3;3;3")).toEqual({
    answers: [
      [3, 4, null, 4, 3, 3, 3, 3, 3],
      [3, 4, null, null, 3, 3, 3, 3, 3],
    ],
    problems: [
      { row: 2, column: 3, received: "5" },
      { row: 2, column: 4, received: "x" },
    ],
  });
  expect(readAnswers("ikp", "3,36 3,25").answers).toEqual([[3.36, 3.25, null, null]]);
});
