import type { CellPosition } from "../../../src/workbook/address";
import { parseA1 } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/edit";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { applyEdits } from "../../../src/workbook/excel/apply-edits";
import { readWorkbook } from "../../../src/workbook/excel/read-workbook";
import { undoEdits } from "../../../src/workbook/excel/undo-edits";
import { indonesianCulture } from "../../../src/workbench/host/host-book";
import { MemoryBook, MemorySheet } from "../../../src/workbench/host/memory-book";
import { openInExcel } from "../../host/microsoft-client";
import { sheetOf, workbookOf } from "../../host/sheet-of";

/** Pagu and realisasi with a total and a percentage; the total, B4, is wrong. */
function serapan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      "Serapan",
      [
        ["Kegiatan", "Pagu", "Persen"],
        ["Penelitian", 8610000, { formula: "=B2/B4", gives: 0.0406 }],
        ["Pengabdian", 203390000, { formula: "=B3/B4", gives: 0.9594 }],
        ["Jumlah", 212000001, "100"],
        ["Keterangan", "81.59", null],
      ],
      {
        formats: [
          ["General", "General", "General"],
          ["General", "#,##0", "0.00%"],
          ["General", "#,##0", "0.00%"],
          ["General", "#,##0", "@"],
          ["General", "General", "General"],
        ],
      },
    ),
    sheetOf("Rekap", [["Pagu", 212000001]]),
  );
}

function cellOf(sheet: MemorySheet, address: string): { value: unknown; formula: string | null; format: string } {
  const { row, column }: CellPosition = parseA1(address);
  const range = { top: row, left: column, bottom: row, right: column };
  return {
    value: sheet.values(range)[0]?.[0],
    formula: sheet.formulas(range)[0]?.[0] ?? null,
    format: sheet.formats(range)[0]?.[0] ?? "",
  };
}

function write(sheet: MemorySheet, address: string, value: string | number): void {
  const { row, column } = parseA1(address);
  sheet.write({ top: row, left: column, bottom: row, right: column }, [[{ value }]]);
}

const total: Edit = { sheet: "Serapan", cell: "B4", value: 212000000 };
const recap: Edit = { sheet: "Rekap", cell: "B1", value: 212000000 };

describe("writing edits through Microsoft's client", () => {
  test("numbers, texts and formulas arrive, and formats stay", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const read = await readWorkbook();
    await applyEdits(
      [
        total,
        recap,
        { sheet: "Serapan", cell: "A1", value: "Program" },
        { sheet: "Serapan", cell: "C2", formula: "=ROUND(B2/B4,4)" },
        { sheet: "Serapan", cell: "C5", value: "catatan" },
      ],
      read,
    );
    const sheet = book.sheet("Serapan");
    expect(cellOf(sheet, "B4")).toEqual({ value: 212000000, formula: null, format: "#,##0" });
    expect(cellOf(book.sheet("Rekap"), "B1").value).toBe(212000000);
    expect(cellOf(sheet, "A1").value).toBe("Program");
    expect(cellOf(sheet, "C2")).toMatchObject({ formula: "=ROUND(B2/B4,4)", format: "0.00%" });
    expect(cellOf(sheet, "C5").value).toBe("catatan");
  });

  test.each(["81,59", "81.59", "212.000.000", "212,000,000", "0123", "50%", "=B2", "'kutip", "TRUE", "#N/A", "1E5"])(
    "the text %s stays text in every culture and format",
    async (text) => {
      for (const culture of [undefined, indonesianCulture]) {
        const book = new MemoryBook(serapan(), culture && { culture });
        openInExcel(book);
        const places = ["A1", "B4", "C4", "C5"];
        await applyEdits(
          places.map((cell) => ({ sheet: "Serapan", cell, value: text })),
          await readWorkbook(),
        );
        const sheet = book.sheet("Serapan");
        expect(places.map((cell) => cellOf(sheet, cell))).toEqual([
          { value: text, formula: null, format: "General" },
          { value: text, formula: null, format: "#,##0" },
          { value: text, formula: null, format: "@" },
          { value: text, formula: null, format: "General" },
        ]);
      }
    },
  );

  test("a number or a formula in a cell of the text format is no text afterwards, and undo brings the text back", async () => {
    for (const edit of [{ value: 100 }, { formula: "=C2+C3" }]) {
      const book = new MemoryBook(serapan());
      openInExcel(book);
      const read = await readWorkbook();
      const applied = await applyEdits([{ sheet: "Serapan", cell: "C4", ...edit }], read);
      const written = cellOf(book.sheet("Serapan"), "C4");
      expect(written).toMatchObject({ format: "General", ...edit });
      await undoEdits(applied);
      expect(await readWorkbook()).toEqual(read);
      expect(cellOf(book.sheet("Serapan"), "C4")).toEqual({ value: "100", formula: null, format: "@" });
    }
  });

  test("an empty text clears the cell", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    await applyEdits([{ sheet: "Serapan", cell: "B5", value: "" }], await readWorkbook());
    expect(cellOf(book.sheet("Serapan"), "B5").value).toBeNull();
  });

  test("of two edits to one cell the later counts", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const applied = await applyEdits(
      [
        { ...total, value: 1 },
        { ...total, cell: "$B$4" },
      ],
      await readWorkbook(),
    );
    expect(applied.cells).toHaveLength(1);
    expect(cellOf(book.sheet("Serapan"), "B4").value).toBe(212000000);
  });

  test("no edits are no request", async () => {
    const executor = openInExcel(new MemoryBook(serapan()));
    expect(await applyEdits([], serapan())).toEqual({ cells: [] });
    expect(executor.requestCount).toBe(0);
  });

  test("an edit of a hundred cells takes four requests", async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [row]);
    const executor = openInExcel(new MemoryBook(workbookOf(sheetOf("A", rows))));
    const read = await readWorkbook();
    const before = executor.requestCount;
    await applyEdits(
      rows.map((_, row) => ({ sheet: "A", cell: `A${row + 1}`, value: row + 0.5 })),
      read,
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(executor.requestCount - before).toBe(4);
    expect(executor.keptObjectCount).toBe(0);
  });
});

describe("writing much, and where the user does not look", () => {
  test("hundreds of cells over many sheets take four requests, and undoing them as many", async () => {
    const rows = Array.from({ length: 25 }, (_, row) => [row]);
    const names = Array.from({ length: 20 }, (_, sheet) => `Tabel ${sheet + 1}`);
    const executor = openInExcel(new MemoryBook(workbookOf(...names.map((name) => sheetOf(name, rows)))));
    const read = await readWorkbook();
    const edits = names.flatMap((sheet) => rows.map((_, row) => ({ sheet, cell: `A${row + 1}`, value: row + 0.5 })));
    const before = executor.requestCount;
    const applied = await applyEdits(edits, read);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(applied.cells).toHaveLength(500);
    expect(executor.requestCount - before).toBe(4);
    await undoEdits(applied);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(executor.requestCount - before).toBe(8);
    expect(await readWorkbook()).toEqual(read);
  });

  test("cells in rows that a filter hides are written, read back and brought back like others", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const read = await readWorkbook();
    book.sheet("Serapan").hiddenRows.add(3);
    const applied = await applyEdits([total, { sheet: "Serapan", cell: "C4", value: 100 }], read);
    expect(cellOf(book.sheet("Serapan"), "B4").value).toBe(212000000);
    expect(applied.cells.map(({ after }) => after.value)).toEqual([212000000, 100]);
    await undoEdits(applied);
    expect(await readWorkbook()).toEqual(read);
  });

  test.each([
    ["1.14", undefined],
    ["1.17", undefined],
    ["1.21", { mergeUndoGroup: true }],
  ] as const)("an Excel with ExcelApi %s is asked for one undo step as far as it can", async (excelApi, options) => {
    openInExcel(new MemoryBook(serapan()), { excelApi });
    const read = await readWorkbook();
    const run = jest.spyOn(Excel, "run");
    await undoEdits(await applyEdits([total], read));
    const asked = run.mock.calls.map(([first]) => (typeof first === "function" ? undefined : first));
    run.mockRestore();
    expect(asked).toEqual([options, options]);
  });
});

describe("refusing to write", () => {
  /** Whatever refuses, nothing may have been written anywhere. */
  async function expectRefusal(
    change: (book: MemoryBook) => void,
    edits: Edit[],
    problem: { code: string; sheet?: string; cell?: string },
  ): Promise<void> {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const read = await readWorkbook();
    change(book);
    const before = await readWorkbook();
    const writes = [jest.spyOn(MemorySheet.prototype, "write"), jest.spyOn(MemorySheet.prototype, "setFormats")];
    const refused = await applyEdits(edits, read).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "WorkbookProblem", ...problem });
    expect(await readWorkbook()).toEqual(before);
    // What can be known beforehand must not be tried and taken back.
    if (problem.code !== "not-written") writes.forEach((write) => expect(write).not.toHaveBeenCalled());
    writes.forEach((write) => write.mockRestore());
  }

  test("a cell that was changed since the check", () =>
    expectRefusal((book) => write(book.sheet("Rekap"), "B1", 5), [total, recap], {
      code: "changed",
      sheet: "Rekap",
      cell: "B1",
    }));

  test("a formula that was changed since the check, though it gives the same", () =>
    expectRefusal(
      (book) => book.sheet("Serapan").write({ top: 1, left: 2, bottom: 1, right: 2 }, [[{ value: 0.0406 }]]),
      [total, { sheet: "Serapan", cell: "C2", value: 4.06 }],
      { code: "changed", sheet: "Serapan", cell: "C2" },
    ));

  test("an error that has become another error", async () => {
    const book = new MemoryBook(workbookOf(sheetOf("A", [[{ error: "#N/A" }]])));
    openInExcel(book);
    const read = await readWorkbook();
    book.sheet("A").write({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: { error: "#REF!" } }]]);
    await expect(applyEdits([{ sheet: "A", cell: "A1", value: 1 }], read)).rejects.toMatchObject({ code: "changed" });
  });

  test("a cell outside what was read that is no longer blank", () =>
    expectRefusal((book) => write(book.sheet("Rekap"), "C9", "x"), [total, { sheet: "Rekap", cell: "C9", value: 1 }], {
      code: "changed",
      sheet: "Rekap",
      cell: "C9",
    }));

  test("a locked cell of a protected sheet", () =>
    expectRefusal(
      (book) => (book.sheet("Rekap").protection = { protected: true, allowFormatCells: true }),
      [total, recap],
      {
        code: "protected",
        sheet: "Rekap",
        cell: "B1",
      },
    ));

  test("a number in a text cell, where the protection forbids formats", () =>
    expectRefusal(
      (book) => {
        const sheet = book.sheet("Serapan");
        sheet.setLocked({ top: 0, left: 0, bottom: 9, right: 9 }, false);
        sheet.protection = { protected: true, allowFormatCells: false };
      },
      [total, { sheet: "Serapan", cell: "C4", value: 100 }],
      { code: "protected", sheet: "Serapan", cell: "C4" },
    ));

  test("a sheet that was deleted", () =>
    expectRefusal((book) => book.removeSheet("Rekap"), [total, recap], { code: "not-found", sheet: "Rekap" }));

  test("a sheet that was renamed", () =>
    expectRefusal((book) => (book.sheet("Rekap").name = "Rekapitulasi"), [total, recap], {
      code: "not-found",
      sheet: "Rekap",
    }));

  test("a formula that Excel does not take: what was written before it is put back", () =>
    expectRefusal(() => undefined, [total, recap, { sheet: "Serapan", cell: "C3", formula: "=SUM(B2" }], {
      code: "not-written",
      sheet: "Serapan",
      cell: "C3",
    }));

  test("a cell that silently takes nothing: what was written beside it is put back", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const read = await readWorkbook();
    // Merged since the check.
    book.sheet("Serapan").merges().push({ top: 4, left: 1, bottom: 4, right: 2 });
    const before = await readWorkbook();
    const edits: Edit[] = [total, { sheet: "Serapan", cell: "C5", value: "hilang" }];
    await expect(applyEdits(edits, read)).rejects.toMatchObject({ code: "not-written", sheet: "Serapan", cell: "C5" });
    expect(await readWorkbook()).toEqual(before);
  });

  test("a cell that merged cells cover; their first cell takes an edit", async () => {
    const workbook = serapan();
    workbook.sheets[0]?.merges.push({ top: 4, left: 1, bottom: 4, right: 2 });
    const book = new MemoryBook(workbook);
    openInExcel(book);
    const read = await readWorkbook();
    const write = jest.spyOn(MemorySheet.prototype, "write");
    const edits: Edit[] = [total, { sheet: "Serapan", cell: "C5", value: "hilang" }];
    await expect(applyEdits(edits, read)).rejects.toMatchObject({ code: "merged", sheet: "Serapan", cell: "C5" });
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
    await applyEdits([{ sheet: "Serapan", cell: "B5", value: "catatan" }], read);
    expect(cellOf(book.sheet("Serapan"), "B5").value).toBe("catatan");
  });

  const block = { top: 1, left: 2, bottom: 2, right: 2 };

  test("a cell that a formula spills into", () =>
    expectRefusal(
      (book) => {
        book.sheet("Serapan").write({ ...block, top: 2 }, [[{ value: 0.9594 }]]);
        book.sheet("Serapan").arrays.push({ range: block, spills: true });
      },
      [total, { sheet: "Serapan", cell: "C3", value: 1 }],
      { code: "changed", sheet: "Serapan", cell: "C3" },
    ));

  test("a cell that a formula spilled into when it was read; the formula itself takes an edit", async () => {
    const book = new MemoryBook(workbookOf(sheetOf("A", [[{ formula: "=SEQUENCE(2)", gives: 1 }], [2]])));
    book.sheet("A").arrays.push({ range: { top: 0, left: 0, bottom: 1, right: 0 }, spills: true });
    openInExcel(book);
    const read = await readWorkbook();
    const edit: Edit = { sheet: "A", cell: "A2", value: 3 };
    await expect(applyEdits([edit], read)).rejects.toMatchObject({ code: "in-array", sheet: "A", cell: "A2" });
    expect(await readWorkbook()).toEqual(read);
    await applyEdits([{ sheet: "A", cell: "A1", formula: "=SEQUENCE(3)" }], read);
    expect(cellOf(book.sheet("A"), "A1").formula).toBe("=SEQUENCE(3)");
  });

  test("a cell of a data table", async () => {
    const book = new MemoryBook(workbookOf(sheetOf("A", [[1, { formula: "=TABLE(A1,A2)", gives: 2 }]])));
    book.sheet("A").arrays.push({ range: { top: 0, left: 1, bottom: 2, right: 1 }, spills: false });
    openInExcel(book);
    const edits: Edit[] = [
      { sheet: "A", cell: "A1", value: 5 },
      { sheet: "A", cell: "B1", value: 3 },
    ];
    const read = await readWorkbook();
    await expect(applyEdits(edits, read)).rejects.toMatchObject({ code: "in-array", sheet: "A", cell: "B1" });
    expect(await readWorkbook()).toEqual(read);
  });

  test("a part of an array formula, which only Excel knows: what was written before it is put back", async () => {
    const sum = { formula: "=A1:A2*2", gives: 2 };
    const book = new MemoryBook(
      workbookOf(
        sheetOf("A", [
          [1, sum],
          [2, sum],
        ]),
      ),
    );
    book.sheet("A").arrays.push({ range: { top: 0, left: 1, bottom: 1, right: 1 }, spills: false });
    openInExcel(book);
    const read = await readWorkbook();
    const edits: Edit[] = [
      { sheet: "A", cell: "A1", value: 5 },
      { sheet: "A", cell: "B2", value: 3 },
    ];
    await expect(applyEdits(edits, read)).rejects.toMatchObject({ code: "not-written", sheet: "A", cell: "B2" });
    expect(await readWorkbook()).toEqual(read);
  });

  test.each([0, 1, 2])("when the user begins to edit a cell after %d requests Excel is busy", async (requests) => {
    const book = new MemoryBook(serapan());
    let left = Infinity;
    openInExcel(book, { isEditingCell: () => left-- === 0 });
    const read = await readWorkbook();
    left = requests;
    await expect(applyEdits([total], read)).rejects.toMatchObject({ code: "busy" });
    expect(cellOf(book.sheet("Serapan"), "B4").value).toBe(212000001);
  });

  test("where even putting back fails, the problem says so", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const read = await readWorkbook();
    const sheet = book.sheet("Rekap");
    const writeOnce = sheet.write.bind(sheet);
    let writes = 0;
    sheet.write = (...args) => (++writes === 1 ? writeOnce(...args) : undefined);
    const edits: Edit[] = [recap, { sheet: "Serapan", cell: "C3", formula: "=SUM(B2" }];
    await expect(applyEdits(edits, read)).rejects.toMatchObject({ code: "not-restored", sheet: "Serapan", cell: "C3" });
  });

  test("more than one request can carry", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book, { payloadLimit: 20_000 });
    const read = await readWorkbook();
    const long: Edit = { sheet: "Serapan", cell: "A1", value: "x".repeat(20_000) };
    await expect(applyEdits([total, long], read)).rejects.toMatchObject({ code: "too-large" });
    expect(await readWorkbook()).toEqual(read);
  });
});

describe("a protected sheet", () => {
  test("takes edits in its unlocked cells", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const sheet = book.sheet("Serapan");
    sheet.protection = { protected: true, allowFormatCells: false };
    sheet.setLocked({ top: 3, left: 1, bottom: 3, right: 1 }, false);
    sheet.setLocked({ top: 1, left: 2, bottom: 1, right: 2 }, false);
    const read = await readWorkbook();
    const applied = await applyEdits([total, { sheet: "Serapan", cell: "C2", formula: "=B2/212000000" }], read);
    expect(cellOf(sheet, "B4").value).toBe(212000000);
    expect(cellOf(sheet, "C2").formula).toBe("=B2/212000000");
    await undoEdits(applied);
    expect(await readWorkbook()).toEqual(read);
  });
});

describe("undoing", () => {
  test("brings back values, formulas and formats, blank cells and errors too", async () => {
    const workbook = serapan();
    workbook.sheets.push(
      sheetOf(
        "Ragam",
        [[null, 0, true, { error: "#N/A" }, "0123", "81,59", 5, { formula: "=1/0", gives: { error: "#DIV/0!" } }]],
        { formats: [["@", "0", "General", "General", "@", "General", "@", "0.0"]] },
      ),
    );
    const book = new MemoryBook(workbook);
    openInExcel(book);
    const read = await readWorkbook();
    const formatsBefore = book.sheet("Ragam").formats({ top: 0, left: 0, bottom: 0, right: 7 });
    const everywhere = ["A1", "B1", "C1", "D1", "E1", "F1", "G1", "H1"];
    for (const content of [{ value: 7 }, { value: "tujuh" }, { formula: "=3+4" }]) {
      const edits = everywhere.map((cell): Edit => ({ sheet: "Ragam", cell, ...content }));
      const applied = await applyEdits([...edits, total, recap], read);
      expect(await readWorkbook()).not.toEqual(read);
      await undoEdits(applied);
      expect(await readWorkbook()).toEqual(read);
      expect(book.sheet("Ragam").formats({ top: 0, left: 0, bottom: 0, right: 7 })).toEqual(formatsBefore);
    }
  });

  test("is refused where a cell was changed since, and changes nothing then", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const applied = await applyEdits([total, recap], await readWorkbook());
    write(book.sheet("Rekap"), "B1", 5);
    const before = await readWorkbook();
    await expect(undoEdits(applied)).rejects.toMatchObject({ code: "changed", sheet: "Rekap", cell: "B1" });
    expect(await readWorkbook()).toEqual(before);
  });

  test("is refused where the sheet was protected since", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const applied = await applyEdits([total, recap], await readWorkbook());
    book.sheet("Rekap").protection = { protected: true, allowFormatCells: false };
    await expect(undoEdits(applied)).rejects.toMatchObject({ code: "protected", sheet: "Rekap", cell: "B1" });
    expect(cellOf(book.sheet("Serapan"), "B4").value).toBe(212000000);
  });

  test("is refused where the sheet is gone", async () => {
    const book = new MemoryBook(serapan());
    openInExcel(book);
    const applied = await applyEdits([total, recap], await readWorkbook());
    book.removeSheet("Rekap");
    await expect(undoEdits(applied)).rejects.toMatchObject({ code: "not-found", sheet: "Rekap" });
    expect(cellOf(book.sheet("Serapan"), "B4").value).toBe(212000000);
  });

  test("minds the formula that was written, not what it gives by now", async () => {
    let result = 1;
    const book = new MemoryBook(serapan(), { calculate: () => result });
    openInExcel(book);
    const read = await readWorkbook();
    const applied = await applyEdits([{ sheet: "Serapan", cell: "B4", formula: "=SUM(B2:B3)" }], read);
    result = 2;
    book.sheet("Serapan").write({ top: 3, left: 1, bottom: 3, right: 1 }, [[{ formula: "=SUM(B2:B3)" }]]);
    await undoEdits(applied);
    expect(await readWorkbook()).toEqual(read);
  });
});
