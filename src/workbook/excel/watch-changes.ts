import { hasSet } from "./requirement-set";
import { SheetNames } from "./sheet-names";
import { watchEvents } from "./watch-events";

/** `range` is A1 as Excel gives it: `B4`, `A1:C9`, or `5:7` where rows came or went. */
export type WorkbookChange = { kind: "cells"; sheet: string; range: string } | { kind: "sheets" };

/**
 * Tells of every change to cells (what formulas give anew is none) and of sheets that come, go or change their name. The
 * add-in's own writing is told of too. Reads names only, so it neither takes the focus nor writes. Gives back how to stop.
 */
export async function watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const names = new SheetNames();
  let isOver = false;
  const tell = (change: WorkbookChange) => {
    if (!isOver) listener(change);
  };
  const sheets = async () => tell({ kind: "sheets" });
  await names.refresh().catch(() => undefined);
  const remove = await watchEvents(({ worksheets }) => [
    worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const sheet = await names.of(worksheetId);
      // A sheet without a name is gone, which is told for itself.
      if (sheet !== undefined) tell({ kind: "cells", sheet, range: address });
    }),
    worksheets.onAdded.add(sheets),
    worksheets.onDeleted.add(sheets),
    ...nameChanges(worksheets).map((event) => event.add(sheets)),
  ]);
  return async () => {
    isOver = true;
    await remove();
  };
}

/** The only event that came after the floor. */
function nameChanges(worksheets: Excel.WorksheetCollection): Excel.WorksheetCollection["onNameChanged"][] {
  return hasSet("ExcelApi", "1.17") ? [worksheets.onNameChanged] : [];
}
