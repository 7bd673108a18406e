import { parseRangeA1 } from "../../../src/workbook/address";
import { applyEdits } from "../../../src/workbook/excel/apply-edits";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import type { WorkbookChange } from "../../../src/workbook/excel/watch-changes";
import { watchChanges } from "../../../src/workbook/excel/watch-changes";
import type { ExecutorOptions } from "../../../src/workbench/host/executor";
import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const workbook = workbookOf(sheetOf("Data", [["Pagu", 5]]), sheetOf("Tabel 2", [[1]]));

const newest: ExecutorOptions = { excelApi: "1.21" };

async function watched(options: ExecutorOptions = {}) {
  const book = new MemoryBook(workbook);
  const executor = openInExcel(book, options);
  const changes: WorkbookChange[] = [];
  const stop = await watchChanges((change) => changes.push(change));
  return { book, executor, changes, stop };
}

function type(book: MemoryBook, sheet: string, range: string, value: string): void {
  const place = parseRangeA1(range);
  const row = Array.from({ length: place.right - place.left + 1 }, () => ({ value }));
  book.sheet(sheet).write(
    place,
    Array.from({ length: place.bottom - place.top + 1 }, () => row),
  );
}

/** Events come after the work that caused them, and take a request for the names of the sheets. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe("watching for changes", () => {
  test("tells which cells of which sheet have changed", async () => {
    const { book, changes, stop } = await watched();
    type(book, "Data", "B1", "6");
    type(book, "Tabel 2", "A1:C2", "x");
    await soon();
    expect(changes).toEqual([
      { kind: "cells", sheet: "Data", range: "B1" },
      { kind: "cells", sheet: "Tabel 2", range: "A1:C2" },
    ]);
    await stop();
  });

  test("changes at once share one request for the names", async () => {
    const { book, executor, changes, stop } = await watched();
    await soon();
    const before = executor.requestCount;
    for (let row = 1; row <= 100; row++) type(book, "Data", `B${row}`, "6");
    await soon();
    expect(changes).toHaveLength(100);
    expect(executor.requestCount - before).toBe(1);
    await stop();
  });

  test("what the add-in writes is told of, and reading is not", async () => {
    const { changes, stop } = await watched();
    await applyEdits([{ sheet: "Data", cell: "B1", value: 7 }], await readWorkbook());
    await soon();
    expect(changes).toEqual([{ kind: "cells", sheet: "Data", range: "B1" }]);
    await stop();
  });

  test("tells of sheets that come and go", async () => {
    const { book, changes, stop } = await watched();
    book.addSheet("Baru");
    book.removeSheet("Data");
    await soon();
    expect(changes).toEqual([{ kind: "sheets" }, { kind: "sheets" }]);
    await stop();
  });

  test("names a sheet as it is called now, though this Excel does not tell of new names", async () => {
    const { book, executor, changes, stop } = await watched();
    expect(executor.watchedEvents).not.toContain("EventNameChanged");
    book.sheet("Data").rename("Pagu 2025");
    type(book, "Pagu 2025", "B1", "6");
    await soon();
    expect(changes).toEqual([{ kind: "cells", sheet: "Pagu 2025", range: "B1" }]);
    await stop();
  });

  test("a newer Excel tells of new names too", async () => {
    const { book, changes, stop } = await watched(newest);
    book.sheet("Data").rename("Pagu 2025");
    await soon();
    expect(changes).toEqual([{ kind: "sheets" }]);
    await stop();
  });

  test("a change in a sheet that is gone by then is told as a sheet that is gone", async () => {
    const { book, changes, stop } = await watched();
    type(book, "Data", "B1", "6");
    book.removeSheet("Data");
    await soon();
    expect(changes).toEqual([{ kind: "sheets" }]);
    await stop();
  });

  test("while a cell is being edited the names last known serve", async () => {
    let isEditing = false;
    const { book, changes, stop } = await watched({ isEditingCell: () => isEditing });
    isEditing = true;
    type(book, "Data", "B1", "6");
    await soon();
    expect(changes).toEqual([{ kind: "cells", sheet: "Data", range: "B1" }]);
    isEditing = false;
    await stop();
  });

  test("neither selects nor activates anything", async () => {
    const { book, stop } = await watched();
    const happened = jest.fn();
    book.watch(({ kind }) => kind !== "cells" && happened(kind));
    type(book, "Tabel 2", "A1", "6");
    await soon();
    expect(happened).not.toHaveBeenCalled();
    expect(book.activeSheet().name).toBe("Data");
    await stop();
  });

  test("after stopping nothing is told, and Excel has nothing left to watch", async () => {
    const { book, executor, changes, stop } = await watched(newest);
    type(book, "Data", "B1", "6");
    await stop();
    type(book, "Data", "B1", "7");
    await soon();
    expect(changes).toEqual([]);
    expect(executor.watchedEvents).toEqual([]);
    await stop();
  });

  test("cannot begin while a cell is being edited", async () => {
    openInExcel(new MemoryBook(workbook), { isEditingCell: () => true });
    await expect(watchChanges(() => undefined)).rejects.toMatchObject({ name: "WorkbookProblem", code: "busy" });
  });
});
