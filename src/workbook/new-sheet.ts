/** A cell of a sheet that is to be made; `null` is left blank. Formats are in Excel's English notation. */
export type NewCell =
  | null
  | { value: string | number; format?: string; bold?: boolean; link?: { sheet: string; cell: string } }
  | { formula: string; format?: string; bold?: boolean };

/** A sheet that is to be made, as plain data. Text stays text, whatever Excel might read into it. */
export interface NewSheet {
  /** Where a sheet of the name exists already, the new one is numbered. */
  name: string;
  rows: NewCell[][];
  /** In characters, from the first column on. */
  columnWidths?: number[];
  /** Zero-based. */
  headerRow?: number;
  /** Zero-based columns whose text runs over several lines. */
  wrapColumns?: number[];
  /** Rows that stay in view at the top. */
  frozenRows?: number;
}
