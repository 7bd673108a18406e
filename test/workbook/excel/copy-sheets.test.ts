import {
  copySheets,
  deleteSheets,
  removeUnfinishedCopies,
  type UnfinishedCopies,
} from "../../../src/workbook/excel/copy-sheets";
import type { NotTakenBack } from "../../../src/workbook/excel/workbook-problem";
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

  test("a sheet that is not there: nothing is copied, and the other one is deleted", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    await expect(copySheets(["Capaian", "Lain"])).rejects.toMatchObject({ code: "not-found", sheet: "Lain" });
    expect(namesOf(book)).toEqual(["Capaian", "Rekap"]);
    await deleteSheets(["Capaian", "Lain"]);
    expect(namesOf(book)).toEqual(["Rekap"]);
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

  test("where even deleting a copy fails, the problem says so, and they can be deleted later", async () => {
    const book = new MemoryBook(workbook);
    let left = 2;
    openInExcel(book, { isEditingCell: () => left-- <= 0 });
    const copying = copySheets(["Capaian", "Rekap"]);
    const problem: unknown = await copying.catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: "copies-left" });
    openInExcel(book);
    await removeUnfinishedCopies((problem as NotTakenBack<UnfinishedCopies>).left);
    expect(namesOf(book)).toEqual(["Capaian", "Rekap"]);
  });
});
