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
  /** The blocks selected in the active sheet; none where the user has selected a chart or a shape instead of cells. */
  selectedAreas(): CellRange[];
  /** While it is set Excel neither adds nor removes nor renames sheets. */
  readonly structureProtected: boolean;
  /** What add-ins keep with the workbook, by key. */
  readonly settings: Map<string, unknown>;
  /** At the end of the tabs. */
  addSheet(name: string): HostSheet;
  /** A copy that becomes the tab at `position`; the store names it as Excel does: `Tabel (2)`. */
  copySheet(sheet: HostSheet, position: number): HostSheet;
  deleteSheet(sheet: HostSheet): void;
  /** Tells what happens in the workbook, whoever does it. Gives back how to stop listening. */
  watch(listener: (event: BookEvent) => void): () => void;
  /** Resolves once what the writes so far have set off (recalculation) is done; awaited before each answer is given. */
  settled(): Promise<void>;
}

export interface HostSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protection: SheetProtection;
  /** In the order they were made. */
  readonly charts: HostChart[];
  rename(name: string): void;

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
  /** Hidden by hand or by a filter. */
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  /** The block that one formula fills, where the cell lies in one of more than a cell. */
  arrayAt(row: number, column: number): SheetArray | null;
  /** Of the first cell. */
  style(range: CellRange): CellStyle;
  link(range: CellRange): CellLink | null;
  /** In points, of the first column. */
  columnWidth(range: CellRange): number;

  /** `null` leaves a cell as it is. Text is to be kept as text, whatever number might be read into it. */
  write(range: CellRange, contents: (CellContent | null)[][]): void;
  /** `null` leaves a format as it is. */
  setFormats(range: CellRange, formats: (string | null)[][]): void;
  setStyle(range: CellRange, style: Partial<CellStyle>): void;
  setLink(range: CellRange, link: CellLink): void;
  setColumnWidth(range: CellRange, points: number): void;
  freezeRows(count: number): void;

  activate(): void;
  /** Selects in this sheet, which is the active one. */
  select(range: CellRange): void;
}

/** A chart as it was described; whether the store can draw it is its own business. */
export interface HostChart {
  id: string;
  name: string;
  type: string;
  title: string;
  place: CellRange | null;
  width: number;
  height: number;
  series: HostSeries[];
}

export interface HostSeries {
  name: string;
  type: string;
  values: CellRange | null;
  categories: CellRange | null;
}

/** What the host passes on of what happens; `sheet` is an id. */
export type BookEvent =
  | { kind: "cells" | "selected"; sheet: string; range: CellRange }
  | { kind: "activated" | "added" | "deleted"; sheet: string }
  | { kind: "renamed"; sheet: string; before: string; after: string };

/** A formula that fills several cells: one that spills by itself, or an array or data table that was entered as such. */
export interface SheetArray {
  range: CellRange;
  spills: boolean;
}

export interface CellStyle {
  bold: boolean;
  wrapText: boolean;
  verticalAlignment: "Top" | "Center" | "Bottom";
  /** `#RRGGBB`; no fill is white, as Excel says it. */
  fill: string;
}

export const plainStyle: CellStyle = { bold: false, wrapText: false, verticalAlignment: "Bottom", fill: "#FFFFFF" };

export interface CellLink {
  address?: string;
  documentReference?: string;
  screenTip?: string;
  textToDisplay?: string;
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
