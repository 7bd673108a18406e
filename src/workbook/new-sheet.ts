/**
 * A sheet that is to be added to the workbook, from A1 on. Rows may differ in length. Columns and rows are counted from
 * zero; `null` is a blank cell.
 */
export interface NewSheet {
  /** What Excel does not take in a name is replaced; where a sheet has the name already, `Nama (2)` is taken. */
  name: string;
  rows: NewCell[][];
  /** In characters, as Excel's own dialog counts them. */
  columnWidths?: number[];
  /** Printed bold on a coloured ground. */
  headerRow?: number;
  /** Columns whose long texts go on in the next line. */
  wrapColumns?: number[];
  /** How many rows stay in view above. */
  frozenRows?: number;
}

/**
 * An empty value with a format is a blank cell in which what is typed later is shown so. A text stays text, whatever number, date or formula Excel might read into it. `format` is a number format in English
 * notation; formulas are in English notation too and begin with `=`.
 */
export type NewCell =
  | null
  | { value: string | number; format?: string; bold?: boolean; link?: { sheet: string; cell: string } }
  | { formula: string; format?: string; bold?: boolean };
