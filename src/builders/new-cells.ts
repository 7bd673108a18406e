import type { NewCell } from "../workbook/new-sheet";

export const AMOUNT = "#,##0";
export const TWO_DECIMALS = "#,##0.00";
export const DAY = "dd/mm/yyyy";

export const text = (value: string): NewCell => (value === "" ? null : { value });
export const bold = (value: string): NewCell => ({ value, bold: true });
export const formula = (written: string, format?: string): NewCell => ({ formula: written, format });

/** A figure to be typed in by whoever fills the sheet: blank where it is not known, which is not zero. */
export function input(value: number | null | undefined, format?: string): NewCell {
  if (value === null || value === undefined) return format === undefined ? null : { value: "", format };
  return { value, format };
}

/** Rows of a sheet that is described from the top, with the number that the next row will have in Excel. */
export class SheetRows {
  readonly rows: NewCell[][] = [];

  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row and gives back its number. */
  add(...cells: NewCell[]): number {
    this.rows.push(cells);
    return this.rows.length;
  }
}
