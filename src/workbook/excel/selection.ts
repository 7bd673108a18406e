import { rangeToA1 } from "../address";
import { workbookProblemFrom } from "./excel-error";
import { cellRangeOf } from "./sheet-outline";
import { watchEvents } from "./watch-events";

export interface Selection {
  sheet: string;
  /** A1 without `$`; of several selected blocks the first. */
  range: string;
  activeCell: string;
}

/** What the user has selected. Fails with `no-selection` where it is no cell but a chart or a picture. */
export async function readSelection(): Promise<Selection> {
  try {
    return await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges();
      selected.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      const { worksheet } = selected;
      worksheet.load("name");
      const active = context.workbook.getActiveCell();
      active.load("rowIndex,columnIndex,rowCount,columnCount");
      await context.sync();
      const activeCell = rangeToA1(cellRangeOf(active));
      const [first] = selected.areas.items;
      return { sheet: worksheet.name, range: first ? rangeToA1(cellRangeOf(first)) : activeCell, activeCell };
    });
  } catch (error) {
    throw workbookProblemFrom(error);
  }
}

/** Calls the listener when the user selects other cells or turns to another sheet. Gives back how to stop. */
export function watchSelection(listener: () => void): Promise<() => Promise<void>> {
  return watchEvents(({ worksheets }) => [
    worksheets.onSelectionChanged.add(async () => listener()),
    // Turning to another sheet selects nothing anew.
    worksheets.onActivated.add(async () => listener()),
  ]);
}
