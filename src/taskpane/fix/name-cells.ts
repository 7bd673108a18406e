import type { PaneWords } from "../../strings/pane";
import type { Edit } from "../../workbook/edit";

/** More cells than this are counted, not named. */
export const NAMED_CELLS = 4;

/** The cells of a fix in a few words: `D11, F11` and `T28A P2M`, or how many they are. */
export function nameCells(edits: readonly Edit[], words: PaneWords): { cells: string; sheets: string } {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  const [only] = sheets;
  if (sheets.length > 1 || only === undefined) {
    return { cells: words.countedCells(edits.length), sheets: words.countedSheets(sheets.length) };
  }
  const named = edits.length <= NAMED_CELLS;
  return { cells: named ? edits.map(({ cell }) => cell).join(", ") : words.countedCells(edits.length), sheets: only };
}
