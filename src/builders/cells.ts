import { sheetInFormula, toA1 } from "../workbook/address";
import type { NewCell } from "../workbook/new-sheet";

/** How figures are printed on the sheets that are built. */
export const AMOUNT = "#,##0";
export const PERCENT = "0.00";

/** `null` for nothing to say: the cell stays blank and is to be filled, with the format of what belongs there. */
export function cell(value: string | number | null | undefined, format?: string): NewCell {
  if (value === null || value === undefined || value === "") return format === undefined ? null : { value: "", format };
  return typeof value === "number" && format !== undefined ? { value, format } : { value };
}

export const bold = (value: string): NewCell => ({ value, bold: true });

export const computed = (formula: string, format?: string): NewCell =>
  format === undefined ? { formula: `=${formula}` } : { formula: `=${formula}`, format };

/** The same as a total is printed. */
export const total = (formula: string, format: string): NewCell => ({ formula: `=${formula}`, format, bold: true });

/** Zero-based, without `$`. */
export const at = (row: number, column: number): string => toA1({ row, column });

export const down = (column: number, from: number, to: number): string => `${at(from, column)}:${at(to, column)}`;

export const onSheet = (sheet: string, cells: string): string => `${sheetInFormula(sheet)}!${cells}`;

/** What another cell holds; blank where it is blank, for a plain reference to a blank cell shows zero. */
export function follow(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}
