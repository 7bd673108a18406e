import type { CellRange } from "../address";

/** A sheet without its cells: what must be known to plan how they are read. */
export interface SheetOutline {
  /** Stays the same when the user renames the sheet meanwhile. */
  id: string;
  name: string;
  hidden: boolean;
  protected: boolean;
  usedRange: CellRange | null;
}

/** Two requests, however many sheets there are. */
export async function outlineSheets(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean,
): Promise<SheetOutline[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const asked = worksheets.items
    .filter((sheet) => isWanted(sheet.name))
    .map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      used.untrack();
      return { sheet, used };
    });
  await context.sync();
  return asked.map(({ sheet, used }) => {
    const usedRange = used.isNullObject ? null : cellRangeOf(used);
    return {
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      protected: sheet.protection.protected,
      usedRange,
    };
  });
}

/** The place of a range whose four numbers were loaded. */
export function cellRangeOf(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
