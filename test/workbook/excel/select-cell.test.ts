import { selectCell } from "../../../src/workbook/excel/select-cell";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

describe("showing a cell", () => {
  const workbook = workbookOf(
    sheetOf("Awal", [[1]]),
    sheetOf("Tabel 2", [[1]]),
    sheetOf("Arsip", [[1]], { hidden: true }),
  );

  test("brings its sheet to the front and selects it", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    await selectCell("Tabel 2", "C7");
    expect(book.activeSheet().name).toBe("Tabel 2");
    expect(book.selection()).toEqual({ top: 6, left: 2, bottom: 6, right: 2 });
  });

  test("a sheet that is not there is not found", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    await expect(selectCell("Tabel 3", "C7")).rejects.toMatchObject({ code: "not-found", sheet: "Tabel 3" });
    expect(book.activeSheet().name).toBe("Awal");
  });

  test("a hidden sheet is named as such and stays hidden", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    await expect(selectCell("Arsip", "A1")).rejects.toMatchObject({ code: "hidden", sheet: "Arsip", cell: "A1" });
    expect(book.sheet("Arsip").visibility).toBe("Hidden");
  });
});
