import { applyEdits } from "../../workbook/excel/apply-edits";
import { readWorkbook } from "../../workbook/excel/read-workbook";
import { selectCell } from "../../workbook/excel/select-cell";
import { undoEdits } from "../../workbook/excel/undo-edits";
import { WorkbookProblem } from "../../workbook/excel/workbook-problem";
import type { WorkbookRoom } from "./workbook-room";

const unsupported = () => Promise.reject(new WorkbookProblem("unsupported"));

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  read: readWorkbook,
  readSheets: unsupported,
  async write(edits, read) {
    const applied = await applyEdits(edits, read);
    return { what: { kind: "cells", edits }, restore: () => undoEdits(applied) };
  },
  addSheet: unsupported,
  copySheets: unsupported,
  select: (sheet, cell) => selectCell(sheet, cell).then(() => ({ hidden: false })),
  selection: unsupported,
  watchSelection: unsupported,
  watchChanges: unsupported,
  listSeparator: () => Promise.resolve(";"),
  readNotes: () => Promise.resolve(null),
  writeNotes: unsupported,
};
