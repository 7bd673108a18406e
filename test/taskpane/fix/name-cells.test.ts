import { paneWords } from "../../../src/strings/pane";
import { nameCells } from "../../../src/taskpane/fix/name-cells";
import { nameOfCell } from "../../../src/taskpane/fix/name-of-cell";
import { wrongPercent, wrongTotal } from "../findings-for-tests";

const edits = (...addresses: string[]) =>
  addresses.map((address) => {
    const [sheet = "", cell = ""] = address.split("!");
    return { sheet, cell, value: 1 };
  });

it("names a few cells of one sheet", () => {
  expect(nameCells(edits("T28A P2M!D11", "T28A P2M!F11"), paneWords.id)).toEqual({
    cells: "D11, F11",
    sheets: "T28A P2M",
  });
});

it("counts the cells when they are many", () => {
  expect(nameCells(edits("T1!A1", "T1!A2", "T1!A3", "T1!A4", "T1!A5"), paneWords.id).cells).toBe("5 sel");
});

it("counts the sheets when there are several, because an address alone would mislead", () => {
  expect(nameCells(edits("T1!A1", "T2!A1"), paneWords.en)).toEqual({ cells: "2 cells", sheets: "2 sheets" });
});

test("a cell to be changed is called as on its card, and by its address where nothing is known of it", () => {
  const findings = [{ ...wrongTotal, names: { row: "TOTAL <<<<<", column: "Pagu" } }, wrongPercent];
  const [total, percent] = wrongTotal.fix ?? [];
  expect(total && nameOfCell(total, findings, "D11")).toBe("TOTAL · Pagu (D11)");
  expect(percent && nameOfCell(percent, findings, "F11")).toBe("F11");
});
