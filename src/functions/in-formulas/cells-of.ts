import { type CellValue, findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../workbook/snapshot";
import { cellsIn, type Reference, readReference } from "./reference";

/** More than any table of a report; a whole column would be a million. */
const MOST_CELLS = 100_000;

/** What the cells of a reference hold, row by row; `null` where their sheet was not read or they are too many. */
export function cellsAt({ sheet, range }: Reference, workbook: WorkbookSnapshot, home: string): CellValue[][] | null {
  const read = sheetNamed(workbook, sheet ?? home);
  if (!read || cellsIn(range) > MOST_CELLS) return null;
  const { top, left, bottom, right } = range;
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) => valueAt(read, top + row, left + column)),
  );
}

/** For the formulas of the sheet `home`: what an argument's cells hold, where it is a plain reference. */
export function cellsOfSheet(workbook: WorkbookSnapshot, home: string): (argument: string) => CellValue[] | null {
  return (argument) => {
    const reference = readReference(argument);
    return reference && (cellsAt(reference, workbook, home)?.flat() ?? null);
  };
}

/** Formulas name sheets in any case. */
function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const lower = name.toLowerCase();
  return findSheet(workbook, name) ?? workbook.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
}
