import { addChart, removeChart } from "../../workbook/excel/add-chart";
import { addSheet, removeSheet } from "../../workbook/excel/add-sheet";
import { applyEdits } from "../../workbook/excel/apply-edits";
import { copySheets, deleteSheets } from "../../workbook/excel/copy-sheets";
import { readCulture } from "../../workbook/excel/culture";
import { hostAbilities } from "../../workbook/excel/host-abilities";
import { readSheets } from "../../workbook/excel/read-sheets";
import { readWorkbook } from "../../workbook/excel/read-workbook";
import { refuseChangedSheets } from "../../workbook/excel/refuse-changed-sheets";
import { selectCell } from "../../workbook/excel/select-cell";
import { readSelection, watchSelection } from "../../workbook/excel/selection";
import { undoEdits } from "../../workbook/excel/undo-edits";
import { watchChanges } from "../../workbook/excel/watch-changes";
import { readNotes, writeNotes } from "../../workbook/excel/workbook-notes";
import type { WorkbookRoom } from "./workbook-room";

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  read: readWorkbook,
  readSheets,
  async write(edits, read) {
    const applied = await applyEdits(edits, read);
    return { what: { kind: "cells", edits }, restore: () => undoEdits(applied) };
  },
  async addSheet(sheet) {
    const added = await addSheet(sheet);
    return { what: { kind: "sheets", names: [added.name] }, restore: () => removeSheet(added) };
  },
  async addChart(chart) {
    const added = await addChart(chart);
    return { what: { kind: "charts", names: [added.name] }, restore: () => removeChart(added) };
  },
  async copySheets(names) {
    const copies = await copySheets(names);
    const made = copies.map(({ to }) => to);
    const copied = await readSheets(made);
    const restore = async () => {
      refuseChangedSheets(copied, await readSheets(made));
      await deleteSheets(made);
    };
    return { written: { what: { kind: "sheets", names: made }, restore }, copies };
  },
  select: selectCell,
  selection: readSelection,
  watchSelection,
  watchChanges,
  abilities: hostAbilities,
  listSeparator: async () => (await readCulture()).listSeparator,
  readNotes,
  writeNotes,
};
