import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Grid } from "./create-univer";
import { tellSelectionToLatecomers } from "./tell-selection";
import { sheetId, toUniverWorkbook } from "./univer-workbook";
import { UniverBook } from "./univer-book";

let opened = 0;

/** Shows a workbook in the grid, in place of the one that was open. */
export function openBook(grid: Grid, name: string, snapshot: WorkbookSnapshot): UniverBook {
  const previous = grid.api.getActiveWorkbook()?.getId();
  const workbook = grid.api.createWorkbook(toUniverWorkbook(`book-${++opened}`, name, snapshot));
  if (previous !== undefined) grid.api.disposeUnit(previous);
  // The grid has no parts before its first workbook.
  else tellSelectionToLatecomers(grid);
  const protectedSheets = snapshot.sheets.flatMap((sheet, index) => (sheet.protected ? [sheetId(index)] : []));
  return new UniverBook(grid, workbook, name, protectedSheets);
}
