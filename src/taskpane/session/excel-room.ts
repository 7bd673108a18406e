import { applyEdits } from "../../workbook/excel/apply-edits";
import { readCulture } from "../../workbook/excel/culture";
import { readSheets } from "../../workbook/excel/read-sheets";
import { readWorkbook } from "../../workbook/excel/read-workbook";
import { selectCell } from "../../workbook/excel/select-cell";
import { readSelection, watchSelection } from "../../workbook/excel/selection";
import { undoEdits } from "../../workbook/excel/undo-edits";
import { watchChanges } from "../../workbook/excel/watch-changes";
import { readNotes, writeNotes } from "../../workbook/excel/workbook-notes";
import { WorkbookProblem } from "../../workbook/excel/workbook-problem";
import type { WorkbookRoom } from "./workbook-room";

const unsupported = () => Promise.reject(new WorkbookProblem("unsupported"));

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  read: readWorkbook,
  readSheets,
  async write(edits, read) {
    const applied = await applyEdits(edits, read);
    return { what: { kind: "cells", edits }, restore: () => undoEdits(applied) };
  },
  addSheet: unsupported,
  copySheets: unsupported,
  select: selectCell,
  selection: readSelection,
  watchSelection,
  watchChanges,
  listSeparator: async () => (await readCulture()).listSeparator,
  readNotes,
  writeNotes,
};
