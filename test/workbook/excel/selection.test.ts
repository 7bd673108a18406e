import { parseRangeA1 } from "../../../src/workbook/address";
import { readSelection, watchSelection } from "../../../src/workbook/excel/selection";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const workbook = workbookOf(sheetOf("Data", [["Pagu", 5]]), sheetOf("Tabel '2', baru", [[1]]));
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("what is selected", () => {
  test("sheet, block and active cell", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    book.sheet("Tabel '2', baru").activate();
    book.select(parseRangeA1("B2:D5"));
    expect(await readSelection()).toEqual({ sheet: "Tabel '2', baru", range: "B2:D5", activeCell: "B2" });
  });

  test("of several blocks the first", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    book.select(parseRangeA1("C7"), parseRangeA1("E1:E4"));
    expect(await readSelection()).toMatchObject({ range: "C7" });
  });

  test("whole columns as a block of cells", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    book.select({ top: 0, left: 1, bottom: 1048575, right: 2 });
    expect(await readSelection()).toMatchObject({ range: "B1:C1048576", activeCell: "B1" });
  });

  test("a chart is no cell", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    book.select();
    await expect(readSelection()).rejects.toMatchObject({ name: "WorkbookProblem", code: "no-selection" });
  });

  test("while a cell is being edited Excel is busy", async () => {
    openInExcel(new MemoryBook(workbook), { isEditingCell: () => true });
    await expect(readSelection()).rejects.toMatchObject({ code: "busy" });
    await expect(watchSelection(() => undefined)).rejects.toMatchObject({ code: "busy" });
  });

  test("is watched in every sheet and across sheets until one stops", async () => {
    const book = new MemoryBook(workbook);
    const executor = openInExcel(book);
    const listener = jest.fn();
    const stop = await watchSelection(listener);
    book.select(parseRangeA1("B2"));
    await soon();
    expect(listener).toHaveBeenCalledTimes(1);
    book.sheet("Tabel '2', baru").activate();
    await soon();
    expect(listener).toHaveBeenCalledTimes(2);
    await stop();
    book.select(parseRangeA1("A1"));
    await soon();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(executor.watchedEvents).toEqual([]);
  });
});
