import type { CellRange } from "./address";

/** An error shown by a cell, e.g. `{ error: "#N/A" }`. It is neither text nor a number. */
export interface CellError {
  error: string;
}

/** What a cell holds. `null` is a blank cell, which is not zero and not an empty text. */
export type CellValue = string | number | boolean | null | CellError;

/**
 * One sheet as it was when it was read: plain data, the same whether it came from Excel, a file or the workbench.
 * The three grids have equal size; their first row and column lie at `firstRow`, `firstColumn` (zero-based) of the sheet.
 */
export interface SheetSnapshot {
  name: string;
  hidden: boolean;
  protected: boolean;
  firstRow: number;
  firstColumn: number;
  values: CellValue[][];
  /** The formula as Excel writes it in English, starting with `=`; `null` where the cell holds none. */
  formulas: (string | null)[][];
  /** Number formats in Excel's English notation, e.g. `General`, `#,##0`, `0.00%`, `@`. */
  formats: string[][];
  merges: CellRange[];
}

export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True for a cell in which a reader sees nothing. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

export function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

/** The value at a zero-based position of the sheet (not of the grid); `null` outside what was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? null;
}

export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "General";
}
