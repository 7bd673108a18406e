import { applyEdits } from "../../workbook/excel/apply-edits";
import { readWorkbook } from "../../workbook/excel/read-workbook";
import { selectCell } from "../../workbook/excel/select-cell";
import { undoEdits } from "../../workbook/excel/undo-edits";
import type { WorkbookRoom } from "./workbook-room";

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  read: readWorkbook,
  async write(edits, read) {
    const applied = await applyEdits(edits, read);
    return { edits, restore: () => undoEdits(applied) };
  },
  async select(sheet, cell) {
    await selectCell(sheet, cell);
  },
};
