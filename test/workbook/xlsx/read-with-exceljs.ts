import ExcelJS from "exceljs";
import { parseRangeA1 } from "../../../src/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";

/** Days from Excel's day zero to 1 January 1970. */
const EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

/** The same snapshot by another program, to hold the reader against. */
export async function readWithExceljs(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer as unknown as ExcelJS.Buffer);
  return { sheets: workbook.worksheets.map(readSheet) };
}

function readSheet(sheet: ExcelJS.Worksheet): SheetSnapshot {
  const { top, left, bottom, right } = sheet.dimensions;
  const isEmpty = sheet.actualRowCount === 0;
  const rows = isEmpty ? 0 : bottom - top + 1;
  const columns = isEmpty ? 0 : right - left + 1;
  const grid = <T>(blank: T) => Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
  const values = grid<CellValue>(null);
  const formulas = grid<string | null>(null);
  const formats = grid("General");
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      // exceljs repeats the value of a merged area in all its cells; only the first one holds it.
      if (cell.isMerged && cell.master !== cell) return;
      const y = rowNumber - top;
      const x = columnNumber - left;
      if (values[y]?.[x] === undefined) return;
      const formula = cell.formula as string | undefined;
      if (formula) formulas[y]![x] = `=${formula.replace(/_xl(?:fn|dudf|udf|ws)[._]/g, "")}`;
      // exceljs leaves a result of 0 or FALSE out of `value`.
      values[y][x] = readValue(formula ? cell.result : cell.value);
      if (cell.numFmt) formats[y]![x] = cell.numFmt;
    });
  });
  return {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    protected: Boolean((sheet as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet),
    firstRow: isEmpty ? 0 : top - 1,
    firstColumn: isEmpty ? 0 : left - 1,
    values,
    formulas,
    formats,
    merges: (sheet.model.merges as unknown as string[]).map(parseRangeA1),
  };
}

function readValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / DAY_MS + EPOCH_SERIAL;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("formula" in value || "sharedFormula" in value) return readValue(value.result ?? null);
  if ("hyperlink" in value) return readValue(value.text as ExcelJS.CellValue);
  return null;
}
