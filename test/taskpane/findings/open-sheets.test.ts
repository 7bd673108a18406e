import { openAtFirst } from "../../../src/taskpane/findings/open-sheets";
import type { SheetFindings } from "../../../src/taskpane/findings/arrange-findings";
import { finding } from "../findings-for-tests";

function sheetWith(sheet: string, errors: number, notes = 0): SheetFindings {
  const many = (count: number) => Array.from({ length: count }, (_, row) => finding({ sheet, cell: `A${row + 1}` }));
  return { sheet, toRepair: many(errors).map((error) => ({ finding: error, consequences: [] })), notes: many(notes) };
}

describe("which sheets are open before the user touches any", () => {
  it("opens them all while there are few findings", () => {
    expect([...openAtFirst([sheetWith("T1", 3), sheetWith("T2", 5)])]).toEqual(["T1", "T2"]);
  });

  it("opens none where there are more than anybody reads at once: the names are an overview", () => {
    expect([...openAtFirst([sheetWith("T1", 8), sheetWith("T2", 5)])]).toEqual([]);
  });

  it("opens the only sheet, whatever it holds", () => {
    expect([...openAtFirst([sheetWith("T1", 60), sheetWith("T2", 0, 3)])]).toEqual(["T1"]);
  });

  it("leaves sheets closed that hold nothing but notes", () => {
    expect([...openAtFirst([sheetWith("T1", 0, 4)])]).toEqual([]);
  });
});
