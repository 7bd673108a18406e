import type { ExecutorOptions } from "../../src/workbench/host/executor";
import { createExecutor } from "../../src/workbench/host/executor";
import { MemoryBook } from "../../src/workbench/host/memory-book";
import { openInExcel } from "./microsoft-client";
import { sheetOf, workbookOf } from "./sheet-of";

const workbook = workbookOf(
  sheetOf("Data", [
    ["Pagu", 5],
    ["Realisasi", 4],
  ]),
  sheetOf("Terkunci", [[1, 2]], { protected: true }),
  sheetOf("Arsip", [[1]], { hidden: true }),
);

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Does something to the first sheet through Microsoft's client and gives the code that Excel answers with. */
async function answerTo(act: Act, options: ExecutorOptions = {}, book = new MemoryBook(workbook)): Promise<string> {
  openInExcel(book, options);
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    return (error as OfficeExtension.Error).code;
  }
}

describe("the host refuses what is not in its tables", () => {
  const unknown: [string, Act][] = [
    ["a property", (sheet) => sheet.getRange("A1").load("text")],
    ["a property below", (sheet) => sheet.getRange("A1").load("format/horizontalAlignment")],
    ["a method", (sheet) => sheet.getRange("A1").clear()],
    ["a method that gives an object", (sheet) => sheet.getRange("A1").getEntireRow().load("address")],
    ["a collection", (sheet) => sheet.tables.load("items/name")],
    ["moving a sheet", (sheet) => (sheet.position = 0)],
    ["hiding a sheet", (sheet) => (sheet.visibility = "Hidden")],
    ["unprotecting a sheet", (sheet) => sheet.protection.unprotect()],
    ["unlocking cells", (sheet) => (sheet.getRange("A1").format.protection.locked = false)],
    ["an argument that is an object", (sheet) => sheet.getRange("A1").getIntersection(sheet.getRange("B2"))],
    ["unprotecting the workbook", (_sheet, context) => context.workbook.protection.unprotect()],
  ];
  test.each(unknown)("%s", async (_what, act) => expect(await answerTo(act)).toBe("ApiNotFound"));

  test("a name that every table has by birth", async () => {
    const executor = createExecutor(new MemoryBook(workbook));
    const { Body } = await executor.executeAsync("", 0, {
      Body: {
        Actions: [{ Id: 1, ActionType: 3, Name: "toString", ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      },
    });
    expect(Body?.Error?.Code).toBe("ApiNotFound");
  });

  test("and says which statement failed", async () => {
    openInExcel(new MemoryBook(workbook));
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").clear();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      debugInfo: { statement: expect.stringContaining("clear") as string },
    });
  });
});

describe("the host plays an Excel of a certain age", () => {
  const merged: Act = (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address");

  test("a member that came later does not exist", async () => {
    expect(await answerTo(merged, { excelApi: "1.12" })).toBe("ApiNotFound");
    expect(await answerTo(merged, { excelApi: "1.14" })).toBe("done");
  });

  test("an event that came later cannot be watched", async () => {
    const watch: Act = (_sheet, { workbook }) =>
      workbook.worksheets.onNameChanged.add(() => Promise.resolve()) as unknown as void;
    expect(await answerTo(watch, { excelApi: "1.14" })).toBe("ApiNotFound");
    expect(await answerTo(watch, { excelApi: "1.17" })).toBe("done");
  });

  test("or one that lacks what its like have", () => {
    openInExcel(new MemoryBook(workbook), { sets: { CustomFunctionsRuntime: null } });
    expect(Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1")).toBe(false);
  });

  test.each(["1.14", "1.17", "1.21"] as const)("and reports its sets: ExcelApi %s", (excelApi) => {
    openInExcel(new MemoryBook(workbook), { excelApi });
    const { requirements } = Office.context;
    const newest = Number(excelApi.slice(2));
    expect(requirements.isSetSupported("ExcelApi", `1.${newest}`)).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", `1.${newest + 1}`)).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
  });
});

describe("the host refuses arguments that Excel refuses", () => {
  const wrong: [string, Act][] = [
    ["too few rows", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
    ["too many columns", (sheet) => (sheet.getRange("A1").values = [[1, 2]])],
    ["uneven rows", (sheet) => (sheet.getRange("A1:B2").formulas = [[1, 2], [3]])],
    ["formats of another size", (sheet) => (sheet.getRange("A1:B1").numberFormat = [["0"]])],
    ["an object as a value", (sheet) => (sheet.getRange("A1").values = [[{}]])],
    ["a number as a format", (sheet) => (sheet.getRange("A1").numberFormat = [[5]])],
    ["an address that is none", (sheet) => sheet.getRange("halo").load("address")],
    ["an address in another sheet", (sheet) => sheet.getRange("Arsip!A1").load("address")],
    ["a row that is not there", (sheet) => sheet.getRange("A1048577").load("address")],
    ["a column that is not there", (sheet) => sheet.getRange("XFE1").load("address")],
    ["a cell left of the sheet", (sheet) => sheet.getRangeByIndexes(0, -1, 1, 1).load("address")],
    ["a block of no rows", (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).load("address")],
    ["a number for an address", (sheet) => sheet.getRange(5 as unknown as string).load("address")],
    ["a formula that is none", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]])],
    ["a name that no sheet may have", (_sheet, { workbook }) => workbook.worksheets.add("Pagu/Realisasi")],
    ["a name that is too long", (_sheet, { workbook }) => workbook.worksheets.add("x".repeat(32))],
    ["a new name that no sheet may have", (sheet) => (sheet.name = "'kutip")],
    ["a copy in no place", (sheet) => sheet.copy("Di sini" as "After", sheet)],
    ["a copy behind nothing", (sheet) => sheet.copy("After")],
    ["a copy behind cells", (sheet) => sheet.copy("After", sheet.getRange("A1") as unknown as Excel.Worksheet)],
    ["no rows to freeze", (sheet) => sheet.freezePanes.freezeRows(0)],
    ["a column of no width", (sheet) => (sheet.getRange("A1").format.columnWidth = -1)],
    ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "hijau muda")],
    ["bold that is a text", (sheet) => (sheet.getRange("A1").format.font.bold = "ya" as unknown as boolean)],
    ["a link to nowhere", (sheet) => (sheet.getRange("A1").hyperlink = { textToDisplay: "x" })],
    ["a setting of no name", (_sheet, { workbook }) => workbook.settings.add(5 as unknown as string, 1)],
    ["a text too long", (sheet) => (sheet.getRange("A1").values = [["x".repeat(32768)]])],
  ];
  test.each(wrong)("%s", async (_what, act) => expect(await answerTo(act)).toBe("InvalidArgument"));

  test("a sheet that is not there", async () => {
    expect(await answerTo((_sheet, { workbook }) => workbook.worksheets.getItem("Lain"))).toBe("ItemNotFound");
  });

  test("a name that a sheet has", async () => {
    expect(await answerTo((_sheet, { workbook }) => workbook.worksheets.add("ARSIP"))).toBe("ItemAlreadyExists");
    expect(await answerTo((sheet) => (sheet.name = "Arsip"))).toBe("ItemAlreadyExists");
    expect(await answerTo((sheet) => (sheet.name = "DATA"))).toBe("done");
  });

  test("a setting that is not there", async () => {
    const read: Act = (_sheet, { workbook }) => workbook.settings.getItem("lain").load("value");
    expect(await answerTo(read)).toBe("ItemNotFound");
  });

  test("the last visible sheet stays", async () => {
    const deleteAll: Act = (sheet, { workbook }) => {
      workbook.worksheets.getItem("Terkunci").delete();
      sheet.delete();
    };
    expect(await answerTo(deleteAll)).toBe("InvalidOperation");
  });

  test("several blocks are no range, and a chart is no cell", async () => {
    const book = new MemoryBook(workbook);
    const one: Act = (_sheet, context) => context.workbook.getSelectedRange().load("address");
    const several: Act = (_sheet, context) => context.workbook.getSelectedRanges().load("address");
    book.select({ top: 0, left: 0, bottom: 0, right: 0 }, { top: 2, left: 0, bottom: 2, right: 0 });
    expect(await answerTo(one, {}, book)).toBe("InvalidSelection");
    expect(await answerTo(several, {}, book)).toBe("done");
    book.select();
    expect(await answerTo(several, {}, book)).toBe("InvalidSelection");
  });

  test("a part of an array formula; all of it, or a part of what spills, is taken", async () => {
    const book = new MemoryBook(workbook);
    const array = { range: { top: 0, left: 0, bottom: 1, right: 0 }, spills: false };
    book.sheet("Data").arrays.push(array);
    expect(await answerTo((sheet) => (sheet.getRange("A2").values = [[1]]), {}, book)).toBe("InvalidOperation");
    expect(await answerTo((sheet) => (sheet.getRange("A1:A2").values = [[1], [2]]), {}, book)).toBe("done");
    array.spills = true;
    expect(await answerTo((sheet) => (sheet.getRange("A2").values = [[3]]), {}, book)).toBe("done");
    expect(book.sheet("Data").values(array.range)).toEqual([[{ error: "#SPILL!" }], [3]]);
  });

  test("a range whose sheet was deleted since", async () => {
    const book = new MemoryBook(workbook);
    openInExcel(book);
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      await context.sync();
      book.removeSheet("Data");
      range.load("values");
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a sheet that may not be there is the null object, and so is what hangs on it", async () => {
    openInExcel(new MemoryBook(workbook));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Lain");
      const range = sheet.getRange("A1");
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("writing to the null object", async () => {
    const act: Act = (_sheet, { workbook }) => {
      workbook.worksheets.getItemOrNullObject("Lain").getRange("A1").values = [[1]];
    };
    expect(await answerTo(act)).toBe("ItemNotFound");
  });

  test("activating a hidden sheet", async () => {
    expect(await answerTo((_sheet, { workbook }) => workbook.worksheets.getItem("Arsip").activate())).toBe(
      "InvalidOperation",
    );
  });

  test("more cells than Excel reads at once", async () => {
    expect(await answerTo((sheet) => sheet.getRange("A:F").load("values"))).toBe("OperationCellsExceedLimit");
  });
});

describe("the host guards a protected sheet", () => {
  const inLocked =
    (act: (range: Excel.Range) => void, address: string): Act =>
    (_sheet, { workbook }) =>
      act(workbook.worksheets.getItem("Terkunci").getRange(address));

  test("locked cells take neither values nor formulas", async () => {
    expect(await answerTo(inLocked((range) => (range.values = [[9]]), "A1"))).toBe("AccessDenied");
    expect(await answerTo(inLocked((range) => (range.formulas = [["=1"]]), "A1"))).toBe("AccessDenied");
  });

  test("one locked cell is enough to refuse a block; unlocked cells take values, but no formats", async () => {
    const book = new MemoryBook(workbook);
    book.sheet("Terkunci").setLocked({ top: 0, left: 0, bottom: 0, right: 0 }, false);
    expect(
      await answerTo(
        inLocked((range) => (range.values = [[9, 9]]), "A1:B1"),
        {},
        book,
      ),
    ).toBe("AccessDenied");
    expect(
      await answerTo(
        inLocked((range) => (range.values = [[9]]), "A1"),
        {},
        book,
      ),
    ).toBe("done");
    expect(
      await answerTo(
        inLocked((range) => (range.numberFormat = [["0"]]), "A1"),
        {},
        book,
      ),
    ).toBe("AccessDenied");
    expect(book.sheet("Terkunci").values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([[9, 2]]);
  });
});

describe("the host guards a protected workbook", () => {
  test("sheets are neither added nor copied nor renamed nor deleted", async () => {
    const acts: Act[] = [
      (_sheet, context) => context.workbook.worksheets.add("Lain"),
      (sheet) => sheet.copy("End"),
      (sheet) => (sheet.name = "Lain"),
      (sheet) => sheet.delete(),
    ];
    for (const act of acts) {
      const book = new MemoryBook(workbook);
      book.structureProtected = true;
      expect(await answerTo(act, {}, book)).toBe("AccessDenied");
    }
  });
});

describe("the host limits what one request carries", () => {
  test("a request and an answer that are too large", async () => {
    const long = "x".repeat(5000);
    const write: Act = (sheet) => (sheet.getRange("A1").values = [[long]]);
    expect(await answerTo(write, { payloadLimit: 4000 })).toBe("RequestPayloadSizeLimitExceeded");
    const book = new MemoryBook(workbookOf(sheetOf("Data", [[long]])));
    const read: Act = (sheet) => sheet.getRange("A1").load("values");
    expect(await answerTo(read, { payloadLimit: 4000 }, book)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("the limit is 5 MB unless said otherwise", async () => {
    const book = new MemoryBook(
      workbookOf(
        sheetOf(
          "Data",
          Array.from({ length: 200 }, () => ["x".repeat(30_000)]),
        ),
      ),
    );
    const read: Act = (sheet) => sheet.getRange("A1:A200").load("values");
    expect(await answerTo(read, {}, book)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("nothing at all while a cell is being edited", async () => {
    const read: Act = (sheet) => sheet.getRange("A1").load("values");
    expect(await answerTo(read, { isEditingCell: () => true })).toBe("InvalidOperationInCellEditMode");
  });
});

describe("the host stops at the first failure", () => {
  test("what came before it stays done, what comes after is not", async () => {
    const book = new MemoryBook(workbook);
    const act: Act = (sheet) => {
      sheet.getRange("A1").values = [["sebelum"]];
      sheet.getRange("A2").values = [[1, 2]];
      sheet.getRange("B1").values = [["sesudah"]];
    };
    expect(await answerTo(act, {}, book)).toBe("InvalidArgument");
    expect(book.sheet("Data").values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([["sebelum", 5]]);
  });

  test("a message that is none of the client's is answered, not swallowed", async () => {
    const executor = createExecutor(new MemoryBook(workbook));
    const { Body } = await executor.executeAsync("", 0, {
      Body: { Actions: [{ Id: 1, ActionType: 8, Name: "", ObjectPathId: 1 }], ObjectPaths: {} },
    });
    expect(Body?.Error?.Code).toBe("InvalidArgument");
  });
});
