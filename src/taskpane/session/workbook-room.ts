import type { ChartDescription } from "../../builders/charts/chart";
import type { Edit } from "../../workbook/edit";
import type { NewSheet } from "../../workbook/new-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

export interface SheetProgress {
  sheet: string;
  done: number;
  total: number;
}

export interface ReadOptions {
  onProgress: (progress: SheetProgress) => void;
  signal: AbortSignal;
}

/** What stands in the workbook through the pane: cells with new content, or sheets that were not there before. */
export type WrittenThing =
  { kind: "cells"; edits: Edit[] } | { kind: "sheets"; names: string[] } | { kind: "charts"; names: string[] };

export interface Written {
  what: WrittenThing;
  /** The way back; refuses where somebody has gone on working on what was written. */
  restore(): Promise<void>;
  /** What a finding proposed, said of the message about it. */
  isRepair?: boolean;
}

/** Excel did not answer when an act that failed was to be taken back: what may stand in the workbook can still be. */
export class HalfDone extends Error {
  constructor(
    readonly problem: Error,
    readonly written: Written,
  ) {
    super(problem.message, { cause: problem });
  }
}

export interface Selection {
  sheet: string;
  /** A1 without `$`; the first area where there are several. */
  range: string;
  activeCell: string;
}

export type WorkbookChange = { kind: "cells"; sheet: string; range: string } | { kind: "sheets" };

/** What the pane asks of a workbook. Excel is one; a test gives another. */
export interface WorkbookRoom {
  read(options: ReadOptions): Promise<WorkbookSnapshot>;
  /** These sheets only, as far as they still exist. */
  readSheets(names: string[], options: ReadOptions): Promise<SheetSnapshot[]>;
  /** Writes all edits or none; refuses where a cell no longer holds what was read. */
  write(edits: Edit[], read: WorkbookSnapshot): Promise<Written>;
  addSheet(sheet: NewSheet): Promise<Written>;
  /** A native chart beside its table, where the room's abilities say that there are any. */
  addChart(chart: ChartDescription): Promise<Written>;
  /** A copy of each sheet beside it, to be changed instead of the original. */
  copySheets(names: string[]): Promise<{ written: Written; copies: { from: string; to: string }[] }>;
  /** Shows the cell; says whether its row or column is hidden, so that the user would look for it in vain. */
  select(sheet: string, cell: string): Promise<{ hidden: boolean }>;
  selection(): Promise<Selection>;
  watchSelection(listener: () => void): Promise<() => Promise<void>>;
  watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Between the arguments of a formula and the fields of a CSV file, as the user's Excel has it. */
  listSeparator(): Promise<"," | ";">;
  /** What this Excel can do beyond what the pane needs. */
  abilities(): { customFunctions: boolean; charts: boolean };
  /** The notes that the pane keeps with the workbook, as text; `null` where there are none. */
  readNotes(): Promise<string | null>;
  writeNotes(text: string): Promise<void>;
}
