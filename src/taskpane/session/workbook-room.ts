import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

export interface SheetProgress {
  sheet: string;
  done: number;
  total: number;
}

export interface ReadOptions {
  onProgress: (progress: SheetProgress) => void;
  signal: AbortSignal;
}

/** Edits that stand in the workbook, with the way back. */
export interface Written {
  edits: Edit[];
  restore(): Promise<void>;
}

/** What the pane asks of a workbook. Excel is one; a test gives another. */
export interface WorkbookRoom {
  read(options: ReadOptions): Promise<WorkbookSnapshot>;
  /** Writes all edits or none; refuses where a cell no longer holds what was read. */
  write(edits: Edit[], read: WorkbookSnapshot): Promise<Written>;
  select(sheet: string, cell: string): Promise<void>;
}
