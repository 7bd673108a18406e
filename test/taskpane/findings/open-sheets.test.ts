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

  it("opens only the first when thousands were found", () => {
    const sheets = Array.from({ length: 200 }, (_, index) => sheetWith(`T${index}`, 25));
    expect([...openAtFirst(sheets)]).toEqual(["T0"]);
  });

  it("opens a small sheet behind one that is too long", () => {
    expect([...openAtFirst([sheetWith("T1", 25), sheetWith("T2", 20), sheetWith("T3", 2)])]).toEqual(["T1", "T3"]);
  });

  it("leaves sheets closed that hold nothing but notes", () => {
    expect([...openAtFirst([sheetWith("T1", 0, 4)])]).toEqual([]);
  });
});
