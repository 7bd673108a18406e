import { readSheets } from "../../../src/workbook/excel/read-sheets";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import { MemoryBook, MemorySheet } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const workbook = workbookOf(
  sheetOf("Pagu", [["Pagu", 1]]),
  sheetOf("Serapan", [["Realisasi", { formula: "=B2/100", gives: 0.5 }]], { protected: true }),
  sheetOf("Arsip", [["lama", true]], { hidden: true }),
);

describe("reading some sheets", () => {
  test("gives what reading the workbook gives for them, in the order of the tabs", async () => {
    openInExcel(new MemoryBook(workbook));
    const { sheets } = await readWorkbook();
    expect(await readSheets(["Arsip", "Pagu"])).toEqual([sheets[0], sheets[2]]);
  });

  test("does not touch the cells of the others", async () => {
    openInExcel(new MemoryBook(workbook));
    const read = jest.spyOn(MemorySheet.prototype, "values");
    await readSheets(["Serapan"]);
    const touched = new Set(read.mock.contexts.map((sheet) => sheet.name));
    read.mockRestore();
    expect([...touched]).toEqual(["Serapan"]);
  });

  test("leaves out a sheet that is gone, and asks nothing for none", async () => {
    const executor = openInExcel(new MemoryBook(workbook));
    expect((await readSheets(["Lain", "Pagu"])).map(({ name }) => name)).toEqual(["Pagu"]);
    const before = executor.requestCount;
    expect(await readSheets([])).toEqual([]);
    expect(executor.requestCount).toBe(before);
  });

  test("says how far it is, and can be stopped", async () => {
    openInExcel(new MemoryBook(workbook));
    const seen: unknown[] = [];
    await readSheets(["Pagu", "Arsip"], { onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ sheet: "Arsip", done: 2, total: 2 });
    const stopped = readSheets(["Pagu"], { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
  });

  test("an Excel below the floor and a busy one are named as such", async () => {
    openInExcel(new MemoryBook(workbook), { excelApi: "1.12" });
    await expect(readSheets(["Pagu"])).rejects.toMatchObject({ code: "unsupported" });
    openInExcel(new MemoryBook(workbook), { isEditingCell: () => true });
    await expect(readSheets(["Pagu"])).rejects.toMatchObject({ code: "busy" });
  });
});
