import type ExcelJS from "exceljs";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import { formatAt, formulaAt, valueAt } from "../../../src/workbook/snapshot";
import { parseA1 } from "../../../src/workbook/address";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { XlsxProblem } from "../../../src/workbook/xlsx/xlsx-problem";
import { makeWorkbook } from "../../cases/make-workbook";

/** The first sheet of a workbook that another program wrote. */
async function sheetWith(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<SheetSnapshot> {
  const bytes = await makeWorkbook((workbook) => fill(workbook.addWorksheet("Lembar"), workbook));
  const [sheet] = (await readXlsx(bytes)).sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
}

const at = (sheet: SheetSnapshot, cell: string): CellValue => valueAt(sheet, parseA1(cell).row, parseA1(cell).column);
const formula = (sheet: SheetSnapshot, cell: string) => formulaAt(sheet, parseA1(cell).row, parseA1(cell).column);
const format = (sheet: SheetSnapshot, cell: string) => formatAt(sheet, parseA1(cell).row, parseA1(cell).column);

test("text, numbers, booleans and blanks", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = "35 .000.000";
    each.getCell("B1").value = 105.57;
    each.getCell("C1").value = true;
    each.getCell("D1").value = "";
    each.getCell("A3").value = "066";
    each.getCell("E3").value = 0;
  });
  expect(["A1", "B1", "C1", "A2", "A3", "E3"].map((cell) => at(sheet, cell))).toEqual([
    "35 .000.000",
    105.57,
    true,
    null,
    "066",
    0,
  ]);
});

test("formulas with their results, strings and errors among them", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = 2;
    each.getCell("A2").value = { formula: "A1*2", result: 4 };
    each.getCell("A3").value = { formula: 'A1&" Orang"', result: "2 Orang" };
    each.getCell("A4").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    each.getCell("A5").value = { formula: "A1>1", result: true } as unknown as ExcelJS.CellValue;
    each.getCell("A6").value = { error: "#N/A" };
    each.getCell("A7").value = { formula: "A1+1" } as ExcelJS.CellValue;
  });
  expect(["A2", "A3", "A4", "A5", "A6", "A7"].map((cell) => at(sheet, cell))).toEqual([
    4,
    "2 Orang",
    { error: "#DIV/0!" },
    true,
    { error: "#N/A" },
    null,
  ]);
  expect(["A1", "A2", "A7"].map((cell) => formula(sheet, cell))).toEqual([null, "=A1*2", "=A1+1"]);
});

test("a formula that gives 0 or FALSE is no blank", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = { formula: "B1*0", result: 0 };
    each.getCell("A2").value = { formula: "B1>5", result: false } as unknown as ExcelJS.CellValue;
  });
  expect([at(sheet, "A1"), at(sheet, "A2")]).toEqual([0, false]);
});

test("a shared formula is written out for every cell that shares it", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = 1;
    each.getCell("A2").value = 2;
    each.getCell("B1").value = {
      formula: "A1*100",
      result: 100,
      shareType: "shared",
      ref: "B1:B2",
    } as ExcelJS.CellValue;
    each.getCell("B2").value = { sharedFormula: "B1", result: 200 } as ExcelJS.CellValue;
  });
  expect([at(sheet, "B1"), at(sheet, "B2")]).toEqual([100, 200]);
  expect([formula(sheet, "B1"), formula(sheet, "B2")]).toEqual(["=A1*100", "=A2*100"]);
});

test("rich text and hyperlinks are the words that are seen", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = { richText: [{ text: "53,51 " }, { font: { bold: true }, text: "Indeks" }] };
    each.getCell("A2").value = { text: "bnn.go.id", hyperlink: "https://bnn.go.id" };
    each.getCell("A3").value = {
      text: { richText: [{ text: "ber" }, { text: "kas" }] },
      hyperlink: "https://bnn.go.id",
    } as unknown as ExcelJS.CellValue;
  });
  expect(["A1", "A2", "A3"].map((cell) => at(sheet, cell))).toEqual(["53,51 Indeks", "bnn.go.id", "berkas"]);
});

test("a date is Excel's serial number with its format", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = new Date(Date.UTC(2025, 6, 17));
    each.getCell("A1").numFmt = "dd/mm/yyyy";
  });
  expect(at(sheet, "A1")).toBe(45855);
  expect(format(sheet, "A1")).toBe("dd/mm/yyyy");
});

test("number formats in English notation; General where none is set", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = 0.7985;
    each.getCell("A1").numFmt = "0.00%";
    each.getCell("A2").value = 35000000;
    each.getCell("A2").numFmt = '"Rp"#,##0';
    each.getCell("A3").value = 5;
  });
  expect(["A1", "A2", "A3"].map((cell) => format(sheet, cell))).toEqual(["0.00%", '"Rp"#,##0', "General"]);
});

test("only the first cell of a merged area holds its value", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("D5").value = "Anggaran";
    each.mergeCells("D5:F5");
    each.getCell("A5").value = "No";
    each.mergeCells("A5:A6");
    each.getCell("D6").value = "Pagu";
  });
  expect(["A5", "A6", "D5", "E5", "F5", "D6"].map((cell) => at(sheet, cell))).toEqual([
    "No",
    null,
    "Anggaran",
    null,
    null,
    "Pagu",
  ]);
  expect(sheet.merges).toEqual(
    expect.arrayContaining([
      { top: 4, left: 3, bottom: 4, right: 5 },
      { top: 4, left: 0, bottom: 5, right: 0 },
    ]),
  );
});

test("a sheet that does not begin at A1 keeps its place", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("C7").value = "No";
    each.getCell("F9").value = 5;
  });
  expect([at(sheet, "C7"), at(sheet, "F9"), at(sheet, "A1")]).toEqual(["No", 5, null]);
  expect(sheet.values.length).toBe(sheet.formats.length);
  expect(sheet.values.every((row) => row.length === sheet.values[0]?.length)).toBe(true);
});

test("an empty sheet, a hidden one, a very hidden one and a protected one", async () => {
  const bytes = await makeWorkbook((workbook) => {
    workbook.addWorksheet("Kosong");
    workbook.addWorksheet("Sembunyi", { state: "hidden" }).getCell("A1").value = 1;
    workbook.addWorksheet("Rahasia", { state: "veryHidden" }).getCell("A1").value = 1;
    const locked = workbook.addWorksheet("Terkunci");
    locked.getCell("A1").value = 1;
    void locked.protect("sandi", {});
  });
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name, hidden, values }) => [name, hidden, values.length])).toEqual([
    ["Kosong", false, 0],
    ["Sembunyi", true, 1],
    ["Rahasia", true, 1],
    ["Terkunci", false, 1],
  ]);
  expect(sheets.map((sheet) => sheet.protected)).toEqual([false, false, false, true]);
});

test("sheet names with signs, and the order of the sheets", async () => {
  const names = ["T28A P2M", "L'aporan", "& <b>", "2025", "Ñandú ✓"];
  const bytes = await makeWorkbook((workbook) => names.forEach((name) => workbook.addWorksheet(name)));
  expect((await readXlsx(bytes)).sheets.map(({ name }) => name)).toEqual(names);
});

test("line breaks and signs in text stay", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = "1 Lem\nbaga";
    each.getCell("A2").value = "TOTAL <<<<< & “kutip”";
    each.getCell("A3").value = "  tepi  ";
  });
  expect(["A1", "A2", "A3"].map((cell) => at(sheet, cell))).toEqual([
    "1 Lem\nbaga",
    "TOTAL <<<<< & “kutip”",
    "  tepi  ",
  ]);
});

test("660 blank but formatted rows at the end do not hurt", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = "No";
    for (let row = 2; row <= 660; row += 1) each.getCell(`F${row}`).numFmt = "0.00%";
  });
  expect(at(sheet, "A1")).toBe("No");
});

describe("what is no readable workbook", () => {
  const problemOf = async (bytes: Uint8Array) => {
    try {
      await readXlsx(bytes);
      return null;
    } catch (error) {
      return error instanceof XlsxProblem ? error.code : `unexpected: ${String(error)}`;
    }
  };

  test.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty"],
    ["text", new TextEncoder().encode("No;Pagu"), "not-a-workbook"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "not-a-workbook"],
    ["the first bytes of a zip", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), "truncated"],
  ])("%s", async (_name, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  test("a workbook cut anywhere is truncated, never something else and never a crash", async () => {
    const whole = await makeWorkbook((workbook) => {
      workbook.addWorksheet("A").getCell("A1").value = 1;
    });
    for (let part = 1; part < 10; part += 1) {
      expect(await problemOf(whole.subarray(0, Math.floor((whole.length * part) / 10)))).toBe("truncated");
    }
  });

  test("bytes that are a part of a larger buffer are read as that part", async () => {
    const whole = await makeWorkbook((workbook) => {
      workbook.addWorksheet("A").getCell("A1").value = 7;
    });
    const larger = new Uint8Array(whole.length + 100);
    larger.set(whole, 50);
    const { sheets } = await readXlsx(larger.subarray(50, 50 + whole.length));
    expect(sheets[0]?.values).toEqual([[7]]);
  });
});

test("prefixes under which Excel stores the functions of add-ins and newer ones are taken off", async () => {
  const sheet = await sheetWith((each) => {
    each.getCell("A1").value = { formula: "_xldudf_CAPAIAN(B1,C1)", result: 100 };
    each.getCell("A2").value = { formula: "_xlfn._xlws.SORT(B1:B3)", result: 1 };
  });
  expect(sheet.formulas.map(([formula]) => formula)).toEqual(["=CAPAIAN(B1,C1)", "=SORT(B1:B3)"]);
});
