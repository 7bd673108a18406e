import ExcelJS from "exceljs";
import { parseRangeA1 } from "../address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { refuseUnreadable } from "./recognise-file";
import { XlsxProblem } from "./xlsx-problem";

/** Days from Excel's day zero to 1 January 1970. */
const EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

/** Reads an .xlsx or .xlsm file, in Node and in a browser. Throws an XlsxProblem where it is no readable workbook. */
export async function readXlsx(data: ArrayBuffer | Uint8Array): Promise<WorkbookSnapshot> {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
  refuseUnreadable(bytes);
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares Node's Buffer; it takes any ArrayBuffer.
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    await workbook.xlsx.load(buffer as unknown as ExcelJS.Buffer);
  } catch {
    throw new XlsxProblem("truncated");
  }
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
      if (formula) formulas[y]![x] = `=${asTyped(formula)}`;
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

/** Excel stores newer functions and those of add-ins under a prefix that nobody types. */
function asTyped(formula: string): string {
  return formula.replace(/_xl(?:fn|dudf|udf|ws)[._]/g, "");
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
