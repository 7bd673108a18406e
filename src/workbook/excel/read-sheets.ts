import type { SheetSnapshot } from "../snapshot";
import type { ReadWorkbookOptions } from "./read-picked";
import { readPicked } from "./read-picked";

/** Reads only these sheets, those of them that still exist, in the order of the tabs. Changes nothing in the workbook. */
export async function readSheets(names: string[], options: ReadWorkbookOptions = {}): Promise<SheetSnapshot[]> {
  const wanted = new Set(names);
  return wanted.size === 0 ? [] : readPicked((name) => wanted.has(name), options);
}
