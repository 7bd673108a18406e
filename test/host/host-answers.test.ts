import { indonesianCulture } from "../../src/workbench/host/host-book";
import { MemoryBook } from "../../src/workbench/host/memory-book";
import { openInExcel } from "./microsoft-client";
import { sheetOf, workbookOf } from "./sheet-of";

const workbook = workbookOf(
  sheetOf("Data", [
    ["Pagu", 5],
    ["Realisasi", { formula: "=B1", gives: 5 }],
  ]),
  sheetOf("Tabel 2", [[1]]),
);

describe("the host answers Microsoft's client as Excel does", () => {
  test("addresses, sizes and kinds of values", async () => {
    openInExcel(new MemoryBook(workbook));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tabel 2").getRange("$A$1:C2");
      range.load("address,cellCount,rowCount,columnCount,rowIndex,columnIndex,valueTypes");
      const whole = context.workbook.worksheets.getItem("Data").getRange("B:B");
      whole.load("address,rowCount");
      await context.sync();
      expect(range.address).toBe("'Tabel 2'!A1:C2");
      expect([range.cellCount, range.rowCount, range.columnCount, range.rowIndex]).toEqual([6, 2, 3, 0]);
      expect(range.valueTypes).toEqual([
        ["Double", "Empty", "Empty"],
        ["Empty", "Empty", "Empty"],
      ]);
      expect([whole.address, whole.rowCount]).toEqual(["Data!B:B", 1048576]);
    });
  });

  test("a sheet is found by its name in any capitals, and by its id", async () => {
    openInExcel(new MemoryBook(workbook));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("DATA");
      sheet.load("id,name,position");
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load("name");
      await context.sync();
      expect([sheet.name, sheet.position, again.name]).toEqual(["Data", 0, "Data"]);
    });
  });

  test("null leaves a cell as it is, one value is for all cells, and offsets and sizes are counted from the range", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:B1").values = [[null, 6]];
      sheet.getCell(3, 0).getResizedRange(1, 1).getOffsetRange(1, 0).values = "x" as unknown as string[][];
      await context.sync();
    });
    expect(book.sheet("Data").values({ top: 0, left: 0, bottom: 5, right: 1 })).toEqual([
      ["Pagu", 6],
      ["Realisasi", 5],
      [null, null],
      [null, null],
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("a grid so large that the client sends it in parts arrives whole, and one of another size is refused", async () => {
    const book = new MemoryBook(workbookOf(sheetOf("A", [[1]])));
    openInExcel(book);
    const grid = Array.from({ length: 800 }, (_row, r) => [r, `baris ${r}`, `'${r}`]);
    const write = (address: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("A").getRange(address).values = grid;
        await context.sync();
      });
    await write("B3:D802");
    const range = { top: 2, left: 1, bottom: 801, right: 3 };
    expect(book.sheet("A").values(range)).toEqual(grid.map(([number, text], r) => [number, text, String(r)]));
    await expect(write("B3:D803")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a range is kept between two requests and let go of at the end", async () => {
    const executor = openInExcel(new MemoryBook(workbook));
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("Data").getUsedRange(true);
      await context.sync();
      expect(executor.keptObjectCount).toBe(1);
      used.load("formulas");
      await context.sync();
      expect(used.formulas).toEqual([
        ["Pagu", 5],
        ["Realisasi", "=B1"],
      ]);
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(executor.keptObjectCount).toBe(0);
    expect(executor.requestCount).toBe(3);
  });

  test("what is selected, and how numbers are written", async () => {
    const book = new MemoryBook(workbook, { culture: indonesianCulture });
    openInExcel(book);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tabel 2").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      selected.load("address");
      active.load("address");
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["'Tabel 2'!B2:C3", "'Tabel 2'!B2"]);
      expect(cultureInfo.name).toBe("id-ID");
      expect(cultureInfo.numberFormat.numberDecimalSeparator).toBe(",");
      expect(cultureInfo.numberFormat.numberGroupSeparator).toBe(".");
    });
  });

  test("handlers for changes and selections can be added and removed", async () => {
    const executor = openInExcel(new MemoryBook(workbook));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onChanged.add(() => Promise.resolve()),
        worksheets.getItem("Data").onSelectionChanged.add(() => Promise.resolve()),
      ];
      await context.sync();
      expect(executor.watchedEvents).toEqual(["DataChangedEvent", "SelectionChangedEvent"]);
      handlers.forEach((handler) => handler.remove());
      await context.sync();
      expect(executor.watchedEvents).toEqual([]);
    });
  });
});
