import { parseRangeA1 } from "../../src/workbook/address";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";

/** A cell that is more than its value: a typed number with its format, or a formula with its result. */
export interface DressedCell {
  value: CellValue;
  format?: string;
  formula?: string;
}

export type CellInput = CellValue | DressedCell;

export interface SheetOptions {
  name?: string;
  merges?: string[];
  /** A1 of the first cell, where the sheet does not begin at A1. */
  at?: { firstRow: number; firstColumn: number };
}

const isDressed = (cell: CellInput): cell is DressedCell =>
  typeof cell === "object" && cell !== null && "value" in cell;

/** A number as Excel keeps it, shown with `format`. */
export const typed = (value: number, format = "General"): DressedCell => ({ value, format });

/** A formula with the result that was saved with it. */
export const formula = (text: string, value: CellValue, format = "General"): DressedCell => ({
  value,
  format,
  formula: text,
});

/** A sheet from its rows, as a person would write them down; shorter rows are filled up with blanks. */
export function sheetFromRows(rows: CellInput[][], options: SheetOptions = {}): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const full = rows.map((row) => Array.from({ length: width }, (_cell, column) => row[column] ?? null));
  const grid = <T>(of: (cell: CellInput) => T) => full.map((row) => row.map(of));
  return {
    name: options.name ?? "Lembar",
    hidden: false,
    protected: false,
    firstRow: options.at?.firstRow ?? 0,
    firstColumn: options.at?.firstColumn ?? 0,
    values: grid((cell) => (isDressed(cell) ? cell.value : cell)),
    formulas: grid((cell) => (isDressed(cell) ? (cell.formula ?? null) : null)),
    formats: grid((cell) => (isDressed(cell) ? (cell.format ?? "General") : "General")),
    merges: (options.merges ?? []).map(parseRangeA1),
  };
}

/**
 * Rows written as lines with `|` between the cells; every cell is text. `#` before a cell types it as a number,
 * `~` behind that number gives its format: `#0.7985~0.00%`. A formula stands before the result it was saved with:
 * `=D2/C2 -> 0.7985~0.00%`.
 */
export function rowsFromText(text: string): CellInput[][] {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  return lines.map((line) => (line.trim() === "" ? [] : line.split("|").map((cell) => cellFromText(cell.trim()))));
}

function cellFromText(text: string): CellInput {
  if (text === "") return null;
  const computed = /^(=.+?) -> (-?\d+(?:\.\d+)?)(?:~(.*))?$/.exec(text);
  if (computed) return formula(computed[1] ?? "", Number(computed[2]), computed[3] ?? "General");
  const number = /^#(-?\d+(?:\.\d+)?)(?:~(.*))?$/.exec(text);
  return number ? typed(Number(number[1]), number[2] ?? "General") : text;
}

export function sheetFromText(text: string, options: SheetOptions = {}): SheetSnapshot {
  return sheetFromRows(rowsFromText(text), options);
}
