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
    expect(book.selectedAreas()).toEqual([{ top: 6, left: 2, bottom: 6, right: 2 }]);
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

  test("says when the user sees nothing of the cell, because a filter or he himself hides its row or column", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    book.sheet("Tabel 2").hiddenRows.add(6);
    book.sheet("Tabel 2").hiddenColumns.add(3);
    expect(await selectCell("Tabel 2", "C6")).toEqual({ hidden: false });
    expect(await selectCell("Tabel 2", "C7")).toEqual({ hidden: true });
    expect(await selectCell("Tabel 2", "D6")).toEqual({ hidden: true });
    expect(book.selectedAreas()).toEqual([{ top: 5, left: 3, bottom: 5, right: 3 }]);
  });

  test("while a cell is being edited Excel is busy", async () => {
    openInExcel(new MemoryBook(workbook), { isEditingCell: () => true });
    await expect(selectCell("Awal", "A1")).rejects.toMatchObject({ code: "busy" });
  });
});
