import { copySheets, deleteSheets } from "../../../src/workbook/excel/copy-sheets";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const workbook = workbookOf(
  sheetOf("Capaian", [["Pagu", { formula: "=1+4", gives: 5 }]], {
    formats: [["General", "#,##0"]],
    merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
  }),
  sheetOf("Rekap", [[1]], { protected: true }),
);
const namesOf = (book: MemoryBook) => book.sheets().map(({ name }) => name);

describe("copying sheets", () => {
  test("each copy stands behind its original and holds the same; deleting them leaves the workbook as it was", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    const copies = await copySheets(["Capaian", "Rekap"]);
    expect(copies).toEqual([
      { from: "Capaian", to: "Capaian (2)" },
      { from: "Rekap", to: "Rekap (2)" },
    ]);
    expect(namesOf(book)).toEqual(["Capaian", "Capaian (2)", "Rekap", "Rekap (2)"]);
    const { sheets } = await readWorkbook();
    expect({ ...sheets[1], name: "Capaian" }).toEqual(sheets[0]);
    expect({ ...sheets[3], name: "Rekap" }).toEqual(sheets[2]);
    expect(book.activeSheet().name).toBe("Capaian");
    await deleteSheets(copies.map(({ to }) => to));
    expect(await readWorkbook()).toEqual(workbook);
  });

  test("a sheet that is not there: nothing is copied and nothing deleted", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    await expect(copySheets(["Capaian", "Lain"])).rejects.toMatchObject({ code: "not-found", sheet: "Lain" });
    await expect(deleteSheets(["Capaian", "Lain"])).rejects.toMatchObject({ code: "not-found", sheet: "Lain" });
    expect(namesOf(book)).toEqual(["Capaian", "Rekap"]);
  });

  test("the structure of the workbook is protected", async () => {
    const book = new MemoryBook(workbook);
    book.structureProtected = true;
    openInExcel(book);
    await expect(copySheets(["Capaian"])).rejects.toMatchObject({ code: "structure-protected" });
    await expect(deleteSheets(["Capaian"])).rejects.toMatchObject({ code: "structure-protected" });
    expect(namesOf(book)).toEqual(["Capaian", "Rekap"]);
  });

  test.each([0, 1, 2])("a cell that is edited after %d requests: no copy is left", async (requests) => {
    const book = new MemoryBook(workbook);
    let left = requests;
    openInExcel(book, { isEditingCell: () => left-- === 0 });
    await expect(copySheets(["Capaian", "Rekap"])).rejects.toMatchObject({ code: "busy" });
    expect(namesOf(book)).toEqual(["Capaian", "Rekap"]);
  });

  test("where even deleting a copy fails, the problem names it", async () => {
    const book = new MemoryBook(workbook);
    let left = 2;
    openInExcel(book, { isEditingCell: () => left-- <= 0 });
    const copying = copySheets(["Capaian", "Rekap"]);
    await expect(copying).rejects.toMatchObject({ code: "sheet-left", sheet: "Capaian (2)" });
  });
});
