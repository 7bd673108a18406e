import type { CellRange } from "../../workbook/address";
import type { CellValue } from "../../workbook/snapshot";

/**
 * The workbook that the host plays Excel over: cells, formats, protection and what is selected, and nothing of Excel's
 * manners. How written text is understood, what a protected sheet refuses and which members exist is the executor's
 * business, so that every store is treated alike.
 *
 * Rows and columns are zero-based. Every grid that is handed out or taken in has exactly the size of its range.
 */
export interface HostBook {
  readonly name: string;
  readonly culture: BookCulture;
  /** In the order of the tabs. */
  sheets(): readonly HostSheet[];
  activeSheet(): HostSheet;
  /** What is selected in the active sheet. */
  selection(): CellRange;
  /** Resolves once what the writes so far have set off (recalculation) is done; awaited before each answer is given. */
  settled(): Promise<void>;
}

export interface HostSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: SheetProtection;

  /** The smallest block around every cell that holds something; with formats counted too unless `valuesOnly`. */
  usedRange(valuesOnly: boolean): CellRange | null;
  merges(): CellRange[];

  /** `null` for a blank cell; for a cell with a formula, what the formula gives. */
  values(range: CellRange): CellValue[][];
  /** In English notation, starting with `=`; `null` where the cell holds no formula. */
  formulas(range: CellRange): (string | null)[][];
  /** In Excel's English notation; `General` where none was set. */
  formats(range: CellRange): string[][];
  locked(range: CellRange): boolean[][];

  /** `null` leaves a cell as it is. Text is to be kept as text, whatever number might be read into it. */
  write(range: CellRange, contents: (CellContent | null)[][]): void;
  /** `null` leaves a format as it is. */
  setFormats(range: CellRange, formats: (string | null)[][]): void;

  activate(): void;
  /** Selects in this sheet, which is the active one. */
  select(range: CellRange): void;
}

export type CellContent = { value: CellValue } | { formula: string };

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetProtection {
  protected: boolean;
  /** Without it a protected sheet refuses formats even where its cells are unlocked. */
  allowFormatCells: boolean;
}

/** How the book's user writes numbers; decides what a typed `81,59` is. */
export interface BookCulture {
  /** E.g. `id-ID`. */
  name: string;
  decimalSeparator: string;
  groupSeparator: string;
}

export const indonesianCulture: BookCulture = { name: "id-ID", decimalSeparator: ",", groupSeparator: "." };
export const englishCulture: BookCulture = { name: "en-US", decimalSeparator: ".", groupSeparator: "," };
