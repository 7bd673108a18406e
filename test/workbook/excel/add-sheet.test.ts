import type { CellRange } from "../../../src/workbook/address";
import { parseRangeA1 } from "../../../src/workbook/address";
import { addSheet } from "../../../src/workbook/excel/add-sheet";
import { removeSheet } from "../../../src/workbook/excel/remove-sheet";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import type { NewSheet } from "../../../src/workbook/new-sheet";
import type { ExecutorOptions } from "../../../src/workbench/host/executor";
import { indonesianCulture } from "../../../src/workbench/host/host-book";
import { MemoryBook, MemorySheet } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

const newBook = (options = {}) =>
  new MemoryBook(workbookOf(sheetOf("Capaian", [["Pagu", 5]]), sheetOf("Rekap '24", [[1]])), options);

const results: NewSheet = {
  name: "Hasil Periksa",
  rows: [
    [{ value: "Temuan", bold: true }, { value: "Sel", bold: true }, { value: "Selisih" }],
    [
      { value: "Jumlah tidak cocok" },
      { value: "B4", link: { sheet: "Rekap '24", cell: "B4" } },
      { value: -1.5, format: "#,##0.0" },
    ],
    [null, null, { formula: "=SUM(C2:C2)", format: "0.00%", bold: true }],
  ],
  columnWidths: [40, 12],
  headerRow: 0,
  wrapColumns: [0],
  frozenRows: 1,
};

const at = (sheet: MemorySheet, address: string) => {
  const range: CellRange = parseRangeA1(address);
  return {
    value: sheet.values(range)[0]?.[0],
    formula: sheet.formulas(range)[0]?.[0],
    format: sheet.formats(range)[0]?.[0],
  };
};

const namesOf = (book: MemoryBook) => book.sheets().map(({ name }) => name);

describe("adding a sheet", () => {
  test("values, formulas, formats, links and looks arrive, and the user stays where he is", async () => {
    const book = newBook();
    const executor = openInExcel(book);
    const added = await addSheet(results);
    expect(added).toMatchObject({ name: "Hasil Periksa", id: expect.any(String) as string });
    expect(namesOf(book)).toEqual(["Capaian", "Rekap '24", "Hasil Periksa"]);
    expect(book.activeSheet().name).toBe("Capaian");
    const sheet = book.sheet("Hasil Periksa");
    expect(at(sheet, "A2")).toEqual({ value: "Jumlah tidak cocok", formula: null, format: "General" });
    expect(at(sheet, "C2")).toEqual({ value: -1.5, formula: null, format: "#,##0.0" });
    expect(at(sheet, "C3")).toMatchObject({ formula: "=SUM(C2:C2)", format: "0.00%" });
    expect(at(sheet, "B2").value).toBe("B4");
    expect(sheet.link(parseRangeA1("B2"))).toEqual({ documentReference: "'Rekap ''24'!B4" });
    expect(at(sheet, "A3").value).toBeNull();
    expect(["A1", "B1", "C1", "A2", "C3"].map((cell) => sheet.style(parseRangeA1(cell)).bold)).toEqual([
      ...[true, true, true],
      ...[false, true],
    ]);
    expect(sheet.style(parseRangeA1("A2"))).toMatchObject({ wrapText: true, verticalAlignment: "Top" });
    expect(sheet.style(parseRangeA1("B2"))).toMatchObject({ wrapText: false, verticalAlignment: "Top" });
    expect(sheet.style(parseRangeA1("C1")).fill).not.toBe("#FFFFFF");
    expect(sheet.columnWidth(parseRangeA1("A1"))).toBeCloseTo(213.75);
    expect(sheet.frozenRows).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(executor.keptObjectCount).toBe(0);
  });

  test.each([
    "=1+1",
    '=HYPERLINK("x")',
    "+cmd|' /C calc'!A1",
    "\t=1+1",
    "+62",
    "-",
    "@nama",
    "'kutip",
    "0123",
    "81,59",
    "81.59",
    "50%",
    "TRUE",
    "#N/A",
    "1 Mei 2025",
  ])("the text %s stays text", async (text) => {
    for (const culture of [undefined, indonesianCulture]) {
      const book = newBook(culture && { culture });
      openInExcel(book);
      const { name } = await addSheet({ name: "Teks", rows: [[{ value: text }, { value: text, format: "@" }]] });
      expect([at(book.sheet(name), "A1"), at(book.sheet(name), "B1")]).toMatchObject([
        { value: text, formula: null },
        { value: text, formula: null },
      ]);
    }
  });

  test("a number and a formula do not become text in the text format", async () => {
    const book = newBook();
    openInExcel(book);
    await addSheet({
      name: "A",
      rows: [
        [
          { value: 5, format: "@" },
          { formula: "=A1", format: "@" },
        ],
      ],
    });
    expect(at(book.sheet("A"), "A1").value).toBe(5);
    expect(at(book.sheet("A"), "B1").formula).toBe("=A1");
  });

  test.each([
    ["Capaian", "Capaian (2)"],
    ["capaian", "capaian (2)"],
    ["Pagu/Realisasi: [2025]?*\\", "Pagu-Realisasi- -2025----"],
    ["'kutip'", "kutip"],
    ["", "Lembar"],
    ["History", "History-"],
    ["Sebuah nama yang lebih panjang dari yang boleh", "Sebuah nama yang lebih panjang"],
  ])("the name %s becomes %s", async (wanted, name) => {
    openInExcel(newBook());
    expect((await addSheet({ name: wanted, rows: [[{ value: 1 }]] })).name).toBe(name);
  });

  test("names that are taken and long are numbered within the length that a name may have", async () => {
    openInExcel(newBook());
    const long = "x".repeat(40);
    const names: string[] = [];
    for (let time = 0; time < 3; time++) names.push((await addSheet({ name: long, rows: [] })).name);
    expect(names).toEqual(["x".repeat(31), `${"x".repeat(27)} (2)`, `${"x".repeat(27)} (3)`]);
  });

  test("thousands of long texts go in requests that Excel takes, and come back whole", async () => {
    const book = newBook();
    const executor = openInExcel(book);
    const rows = Array.from({ length: 300 }, (_, row) => [{ value: `${row} ${"kata ".repeat(5000)}` }, { value: row }]);
    const added = await addSheet({ name: "Besar", rows });
    expect(added.content).toHaveLength(300);
    expect(at(book.sheet("Besar"), "B300").value).toBe(299);
    expect(executor.requestCount).toBeGreaterThan(5);
    await removeSheet(added);
    expect(namesOf(book)).toEqual(["Capaian", "Rekap '24"]);
  });
});

describe("a sheet that cannot be written", () => {
  async function refused(book: MemoryBook, sheet: NewSheet, options: ExecutorOptions = {}): Promise<unknown> {
    openInExcel(book, options);
    return addSheet(sheet).catch((error: unknown) => error);
  }

  test("the structure of the workbook is protected", async () => {
    const book = newBook();
    book.structureProtected = true;
    expect(await refused(book, results)).toMatchObject({ name: "WorkbookProblem", code: "structure-protected" });
    expect(namesOf(book)).toHaveLength(2);
  });

  test("a formula that Excel does not take leaves no sheet behind", async () => {
    const book = newBook();
    const problem = await refused(book, { name: "A", rows: [[{ value: 1 }], [{ formula: "=SUM(A1" }]] });
    expect(problem).toMatchObject({ code: "sheet-not-written", sheet: "A" });
    expect(namesOf(book)).toHaveLength(2);
  });

  test("a cell that silently takes nothing leaves no sheet behind", async () => {
    const book = newBook();
    const write = jest.spyOn(MemorySheet.prototype, "write").mockImplementation(() => undefined);
    expect(await refused(book, results)).toMatchObject({ code: "sheet-not-written" });
    write.mockRestore();
    expect(namesOf(book)).toHaveLength(2);
  });

  test("more than a request may carry leaves no sheet behind", async () => {
    const book = newBook();
    const problem = await refused(book, { name: "A", rows: [[{ value: "x".repeat(9000) }]] }, { payloadLimit: 9000 });
    expect(problem).toMatchObject({ code: "too-large", sheet: "A" });
    expect(namesOf(book)).toHaveLength(2);
  });

  test.each([0, 1, 2])("a cell that is edited after %d requests", async (requests) => {
    const book = newBook();
    let left = requests;
    const problem = await refused(book, results, { isEditingCell: () => left-- === 0 });
    expect(problem).toMatchObject({ code: "busy" });
    expect(namesOf(book)).toHaveLength(2);
  });

  test("where even deleting fails, the problem says what is left", async () => {
    const book = newBook();
    let left = 2;
    const problem = await refused(book, results, { isEditingCell: () => left-- <= 0 });
    expect(problem).toMatchObject({ code: "sheet-left", sheet: "Hasil Periksa" });
    expect(namesOf(book)).toHaveLength(3);
  });
});

describe("taking an added sheet away again", () => {
  async function added(sheet = results) {
    const book = newBook();
    openInExcel(book);
    const before = await readWorkbook();
    return { book, before, added: await addSheet(sheet) };
  }

  test("leaves the workbook as it was", async () => {
    const { before, added: sheet } = await added();
    await removeSheet(sheet);
    expect(await readWorkbook()).toEqual(before);
  });

  test("also when it is called otherwise by now, or empty", async () => {
    const { book, added: sheet } = await added();
    book.sheet("Hasil Periksa").rename("Temuan");
    await removeSheet(sheet);
    expect(namesOf(book)).toHaveLength(2);
    await removeSheet(await addSheet({ name: "Kosong", rows: [] }));
    expect(namesOf(book)).toHaveLength(2);
  });

  test.each([
    ["a cell holds something else", "A2", { sheet: "Hasil Periksa", cell: "A2" }],
    ["a blank cell was filled", "A3", { sheet: "Hasil Periksa", cell: "A3" }],
    ["something stands below", "A9", { sheet: "Hasil Periksa" }],
    ["something stands beside", "H1", { sheet: "Hasil Periksa" }],
  ])("is refused where %s", async (_what, cell, place) => {
    const { book, added: sheet } = await added();
    book.sheet("Hasil Periksa").write(parseRangeA1(cell), [[{ value: "catatan saya" }]]);
    await expect(removeSheet(sheet)).rejects.toMatchObject({ code: "changed", ...place });
    expect(namesOf(book)).toHaveLength(3);
  });

  test("is refused where the structure is protected or a cell edited, and already done where the sheet is gone", async () => {
    const { book, added: sheet } = await added();
    openInExcel(book, { isEditingCell: () => true });
    await expect(removeSheet(sheet)).rejects.toMatchObject({ code: "busy" });
    openInExcel(book);
    book.structureProtected = true;
    await expect(removeSheet(sheet)).rejects.toMatchObject({ code: "structure-protected" });
    book.structureProtected = false;
    book.removeSheet("Hasil Periksa");
    await removeSheet(sheet);
    expect(namesOf(book)).toHaveLength(2);
  });
});
