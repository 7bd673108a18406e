import type { WorkbookSnapshot } from "../snapshot";
import type { ReadWorkbookOptions } from "./read-picked";
import { readPicked } from "./read-picked";

export type { ReadWorkbookOptions };

/** Reads every sheet of the open workbook, hidden ones too. Changes nothing in it. */
export async function readWorkbook(options: ReadWorkbookOptions = {}): Promise<WorkbookSnapshot> {
  return { sheets: await readPicked(() => true, options) };
}
