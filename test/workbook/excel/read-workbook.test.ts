import { MemoryBook } from "../../../src/workbench/host/memory-book";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

describe("reading a workbook through Microsoft's client", () => {
  test("values, formulas, formats, merges, hidden and protected sheets come as they are", async () => {
    const workbook = workbookOf(
      sheetOf(
        "Capaian",
        [
          ["Tabel 1. Capaian IKU", null, null],
          ["Realisasi", 81.59, { formula: "=B2/100", gives: 0.8159 }],
        ],
        {
          firstRow: 2,
          firstColumn: 1,
          formats: [
            ["General", "General", "General"],
            ["@", "#,##0.00", "0.00%"],
          ],
          merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
        },
      ),
      sheetOf("Arsip '24, lama", [[true]], { hidden: true }),
      sheetOf("Pagu", [[212000000]], { protected: true }),
    );
    openInExcel(new MemoryBook(workbook));
    expect(await readWorkbook()).toEqual(workbook);
  });

  test("a blank cell, a zero and a formula that gives no text are three things", async () => {
    const workbook = workbookOf(sheetOf("Data", [["x", null, 0, { formula: '=IF(A1="x","",1)', gives: "" }, "x"]]));
    openInExcel(new MemoryBook(workbook));
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet?.values).toEqual([["x", null, 0, "", "x"]]);
    expect(sheet?.formulas[0]?.[1]).toBeNull();
  });

  test("error values are errors, with and without a formula, and text that resembles one is not", async () => {
    const errors = ["#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];
    const workbook = workbookOf(
      sheetOf("Salah", [
        errors.map((error) => ({ formula: "=X1", gives: { error } })),
        [...errors.map((error) => ({ error }))],
        ["#1", "#", "# N/A", ...errors.slice(3).map(() => null)],
      ]),
    );
    openInExcel(new MemoryBook(workbook));
    expect(await readWorkbook()).toEqual(workbook);
  });

  test("a text that looks like a formula is no formula", async () => {
    const workbook = workbookOf(sheetOf("Data", [["=A1", { formula: "=A1", gives: "=A1 " }]]));
    openInExcel(new MemoryBook(workbook));
    expect((await readWorkbook()).sheets[0]?.formulas).toEqual([[null, "=A1"]]);
  });

  test("an empty sheet has empty grids", async () => {
    openInExcel(new MemoryBook(workbookOf(sheetOf("Kosong", []), sheetOf("Isi", [[1]]))));
    const [empty, filled] = (await readWorkbook()).sheets;
    expect(empty).toEqual(sheetOf("Kosong", []));
    expect(filled?.values).toEqual([[1]]);
  });

  test("a workbook of empty sheets takes two requests", async () => {
    const executor = openInExcel(new MemoryBook(workbookOf(sheetOf("Sheet1", []), sheetOf("Sheet2", []))));
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ values, formulas, formats }) => [values, formulas, formats])).toEqual([
      [[], [], []],
      [[], [], []],
    ]);
    expect(executor.requestCount).toBe(2);
  });

  test("200 sheets take three requests, and nothing is kept afterwards", async () => {
    const sheets = Array.from({ length: 200 }, (_, index) =>
      sheetOf(`Satker ${index + 1}`, [
        ["Pagu", index],
        ["Realisasi", { formula: "=B1", gives: index }],
      ]),
    );
    const executor = openInExcel(new MemoryBook(workbookOf(...sheets)));
    expect(await readWorkbook()).toEqual({ sheets });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(executor.requestCount).toBe(3);
    expect(executor.keptObjectCount).toBe(0);
  });

  test("a sheet beyond one request's payload is read in blocks", async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Kegiatan ${row}`, row, row / 7, "keterangan"]);
    const workbook = workbookOf(
      sheetOf("Besar", rows, { merges: [{ top: 29_000, left: 0, bottom: 29_001, right: 3 }] }),
    );
    const executor = openInExcel(new MemoryBook(workbook));
    expect(await readWorkbook()).toEqual(workbook);
    expect(executor.requestCount).toBe(5);
  });

  test("where a block is still too large, smaller ones are asked for, down to parts of a row", async () => {
    const long = "pagu dan realisasi ".repeat(100);
    const rows = Array.from({ length: 7 }, (_, row) =>
      Array.from({ length: 5 }, (_, column) => `${row} ${column} ${long}`),
    );
    const workbook = workbookOf(sheetOf("Uraian", rows, { firstRow: 3, firstColumn: 2 }), sheetOf("Lain", [[1]]));
    openInExcel(new MemoryBook(workbook), { payloadLimit: 10_000 });
    expect(await readWorkbook()).toEqual(workbook);
  });

  test("a cell that no request can carry is named by its sheet", async () => {
    openInExcel(new MemoryBook(workbookOf(sheetOf("Uraian", [["x".repeat(20_000)]]))), { payloadLimit: 10_000 });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "too-large", sheet: "Uraian" });
  });

  test("a stray entry in the last row is refused instead of reading for minutes", async () => {
    const book = new MemoryBook(workbookOf(sheetOf("Nyasar", [[1]])));
    book.sheet("Nyasar").write({ top: 1_048_575, left: 9, bottom: 1_048_575, right: 9 }, [[{ value: 1 }]]);
    const executor = openInExcel(book);
    await expect(readWorkbook()).rejects.toMatchObject({ code: "too-large", sheet: "Nyasar" });
    expect(executor.requestCount).toBeLessThanOrEqual(3);
  });

  test("several sheets that are too large together are refused by the largest", async () => {
    const names = ["Satu", "Dua", "Tiga"];
    const book = new MemoryBook(workbookOf(...names.map((name) => sheetOf(name, [[1]]))));
    names.forEach((name, index) => {
      const [row, column] = [999_999, 3 + (index === 1 ? 1 : 0)];
      book.sheet(name).write({ top: row, left: column, bottom: row, right: column }, [[{ value: 1 }]]);
    });
    openInExcel(book);
    await expect(readWorkbook()).rejects.toMatchObject({ code: "too-large", sheet: "Dua" });
  });

  test("progress names the sheet being read and counts the sheets that are done", async () => {
    const rows = Array.from({ length: 30_000 }, () => [1, 2]);
    openInExcel(new MemoryBook(workbookOf(sheetOf("A", rows), sheetOf("Kosong", []), sheetOf("B", [[1]]))));
    const seen: string[] = [];
    await readWorkbook({ onProgress: ({ sheet, done, total }) => seen.push(`${sheet} ${done}/${total}`) });
    expect(seen).toEqual(["A 1/3", "A 1/3", "B 3/3"]);
  });

  test("an aborted reading stops before the next request", async () => {
    const rows = Array.from({ length: 50_000 }, () => [1, 2]);
    const executor = openInExcel(new MemoryBook(workbookOf(sheetOf("A", rows))));
    const abort = new AbortController();
    const reading = readWorkbook({ signal: abort.signal, onProgress: () => abort.abort() });
    await expect(reading).rejects.toMatchObject({ name: "WorkbookProblem", code: "cancelled" });
    // The list of sheets, their used ranges, the first block; then only letting go.
    expect(executor.requestCount).toBeLessThanOrEqual(4);
  });

  test("a signal that is aborted beforehand costs no request", async () => {
    const executor = openInExcel(new MemoryBook(workbookOf(sheetOf("A", [[1]]))));
    await expect(readWorkbook({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "cancelled" });
    expect(executor.requestCount).toBe(0);
  });

  test("an Excel below the floor is told to be updated", async () => {
    openInExcel(new MemoryBook(workbookOf(sheetOf("A", [[1]]))), { excelApi: "1.12" });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "unsupported" });
  });

  test("while a cell is being edited Excel is busy", async () => {
    openInExcel(new MemoryBook(workbookOf(sheetOf("A", [[1]]))), { isEditingCell: () => true });
    await expect(readWorkbook()).rejects.toMatchObject({ code: "busy" });
  });

  test("a sheet that is deleted while it is read means that the workbook has changed", async () => {
    const book = new MemoryBook(workbookOf(sheetOf("A", [[1]]), sheetOf("B", [[1]])));
    openInExcel(book);
    const reading = readWorkbook({ onProgress: ({ done }) => done === 0 && book.removeSheet("B") });
    await expect(reading).rejects.toMatchObject({ code: "changed" });
  });
});
