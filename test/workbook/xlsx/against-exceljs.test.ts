import { readFileSync } from "node:fs";
import path from "node:path";
import type ExcelJS from "exceljs";
import fc from "fast-check";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { readXlsx } from "../../../src/workbook/xlsx/read-xlsx";
import { makeWorkbook } from "../../cases/make-workbook";
import { readWithExceljs } from "./read-with-exceljs";

/**
 * Where the two differ, exceljs differs from Excel: it takes the backslash out of number formats, rounds a date to whole
 * milliseconds, and loses built-in formats 5 to 8 and 41 to 44.
 */
function comparable({ sheets }: WorkbookSnapshot): SheetSnapshot[] {
  const byPlace = (sheet: SheetSnapshot) => [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return sheets.map((sheet) => ({
    ...sheet,
    merges: byPlace(sheet),
    formats: sheet.formats.map((row) => row.map((format) => format.replace(/\\(.)/g, "$1"))),
    values: sheet.values.map((row, y) =>
      row.map((value, x) =>
        typeof value === "number" && /[ymdhs]/.test(sheet.formats[y]?.[x] ?? "") ? asDate(value) : value,
      ),
    ),
  }));
}

/** To the nearest second or so; beyond the years that JavaScript knows exceljs has no number. */
function asDate(serial: number): CellValue {
  return Math.abs(serial) < 1e7 ? Math.round(serial * 1e5) / 1e5 + 0 : "far";
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  const [ours, theirs] = await Promise.all([readXlsx(bytes), readWithExceljs(bytes)]);
  expect(comparable(ours)).toEqual(comparable(theirs));
}

const examples = path.join(__dirname, "../../../examples");

test.each(["lkip-bnnk-belu-2025.xlsx", "lkip-bnnp-ntb-2023.xlsx"])("%s", async (name) => {
  await expectSame(readFileSync(path.join(examples, name)));
});

const text = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc
      .string({ unit: "binary", maxLength: 10 })
      // eslint-disable-next-line no-control-regex -- XML has no such characters
      .filter((each) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_x[\dA-F]{4}_/.test(each)),
    fc.constantFrom("&lt;b&gt;", "  tepi ", "a\nb", '<c r="A1"/>', "]]>", "53,51 %", "“kutip”", "𝔸"),
  )
  .filter((each) => each !== "");
const content: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.date({ min: new Date("1901-01-01"), max: new Date("2200-01-01"), noInvalidDate: true }),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })),
  fc.array(text, { minLength: 1, maxLength: 3 }).map((runs) => ({ richText: runs.map((run) => ({ text: run })) })),
  fc.record({ formula: fc.constantFrom("A1*2", "SUM($A$1:B9)", 'IF(A1>0,"A1 & B2",0)'), result: fc.integer() }),
);
const cell = fc.record({
  row: fc.integer({ min: 1, max: 30 }),
  column: fc.integer({ min: 1, max: 12 }),
  value: content,
  format: fc.constantFrom("", "0.00%", '"Rp"#,##0', "#,##0.00;[Red]-#,##0.00", "dd/mm/yyyy", "@"),
});
const sheet = fc.record({
  state: fc.constantFrom("visible" as const, "hidden" as const, "veryHidden" as const),
  cells: fc.array(cell, { maxLength: 40 }),
  merge: fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.nat(3), fc.nat(3))),
});

test("generated workbooks: texts, numbers, dates, errors, runs, formulas, formats, merges, hidden sheets", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), fc.boolean(), async (sheets, date1904) => {
      const bytes = await makeWorkbook((workbook) => {
        workbook.properties.date1904 = date1904;
        sheets.forEach(({ state, cells, merge }, index) => {
          const made = workbook.addWorksheet(`Lembar ${index + 1}`, { state });
          for (const each of cells) {
            const target = made.getCell(each.row, each.column);
            target.value = each.value as ExcelJS.CellValue;
            if (each.format) target.numFmt = each.format;
          }
          if (merge) {
            const [top, left, down, right] = merge;
            // exceljs counts a merged area without content as used; Excel would not write one.
            made.getCell(top, left).value ??= "Judul";
            if (down + right > 0) made.mergeCells(top, left, top + down, left + right);
          }
        });
      });
      await expectSame(bytes);
    }),
    { numRuns: 150 },
  );
}, 60_000);
