import { shownAfter, shownBefore } from "../../../src/taskpane/fix/show-cell";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/snapshot";

function cellHolding(value: CellValue, { formula = null as string | null, format = "General" } = {}): WorkbookSnapshot {
  const sheet = { name: "T1", hidden: false, protected: false, firstRow: 10, firstColumn: 3, merges: [] };
  return { sheets: [{ ...sheet, values: [[value]], formulas: [[formula]], formats: [[format]] }] };
}

const edit = { sheet: "T1", cell: "D11", value: 0.8159 };

describe("what the preview says a cell holds", () => {
  it.each([
    ["text as it is written", "177.000.000", "General", "177.000.000"],
    ["an amount with Indonesian dots", 177000000, "#,##0", "177.000.000"],
    ["a percent as the cell shows it", 0.9772, "0.00%", "97,72%"],
    ["decimals that the format would hide, because they are what is written", 81.594, "0.0", "81,594"],
    ["the decimals of the format", 99.5, "0.00", "99,50"],
    ["an error by its name", { error: "#REF!" }, "General", "#REF!"],
    ["nothing for a blank cell", null, "General", ""],
    ["zero, which is not blank", 0, "General", "0"],
  ])("%s", (_name, value, format, text) => {
    expect(shownBefore(edit, cellHolding(value, { format }))).toEqual({ text, formula: null });
  });

  it("shows the formula with what it gives", () => {
    const workbook = cellHolding(177000000, { formula: "=SUM(D9:D10)", format: "#,##0" });
    expect(shownBefore(edit, workbook)).toEqual({ text: "177.000.000", formula: "=SUM(D9:D10)" });
  });
});

describe("what the preview says a cell will hold", () => {
  it("shows a number in the format that the cell keeps", () => {
    expect(shownAfter(edit, cellHolding(0.9772, { format: "0.00%" })).text).toBe("81,59%");
  });

  it("shows a formula as a formula", () => {
    const withFormula = { sheet: "T1", cell: "D11", formula: "=SUM(D8:D10)" };
    expect(shownAfter(withFormula, cellHolding(1))).toEqual({ text: "", formula: "=SUM(D8:D10)" });
  });

  it("shows a text that looks like a formula as text", () => {
    expect(shownAfter({ ...edit, value: "=1+1" }, cellHolding(1))).toEqual({ text: "=1+1", formula: null });
  });
});
