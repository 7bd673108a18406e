import { addChart, removeChart, removeUnfinishedChart, type UnfinishedChart } from "../../workbook/excel/add-chart";
import { addSheet } from "../../workbook/excel/add-sheet";
import type { AddedSheet } from "../../workbook/excel/added-sheet";
import { type AppliedEdits, applyEdits } from "../../workbook/excel/apply-edits";
import {
  copySheets,
  deleteSheets,
  removeUnfinishedCopies,
  type UnfinishedCopies,
} from "../../workbook/excel/copy-sheets";
import { readCulture } from "../../workbook/excel/culture";
import { hostAbilities } from "../../workbook/excel/host-abilities";
import { readSheets } from "../../workbook/excel/read-sheets";
import { readWorkbook } from "../../workbook/excel/read-workbook";
import { refuseChangedSheets } from "../../workbook/excel/refuse-changed-sheets";
import { removeSheet } from "../../workbook/excel/remove-sheet";
import { selectCell } from "../../workbook/excel/select-cell";
import { readSelection, watchSelection } from "../../workbook/excel/selection";
import { undoEdits } from "../../workbook/excel/undo-edits";
import { watchChanges } from "../../workbook/excel/watch-changes";
import { readNotes, writeNotes } from "../../workbook/excel/workbook-notes";
import { NotTakenBack } from "../../workbook/excel/workbook-problem";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { HalfDone, type WorkbookRoom, type Written } from "./workbook-room";

/** What an act has left behind can be taken back like what it would have written. */
async function orHalfDone<Result, Left>(act: Promise<Result>, written: (left: Left) => Written): Promise<Result> {
  try {
    return await act;
  } catch (error) {
    if (error instanceof NotTakenBack) throw new HalfDone(error, written(error.left as Left));
    throw error;
  }
}

/** Copies that cannot be read cannot be looked after either. */
async function readOrDelete(copies: string[]): Promise<SheetSnapshot[]> {
  try {
    return await readSheets(copies);
  } catch (error) {
    await deleteSheets(copies).catch(() => {
      throw new NotTakenBack("copies-left", {}, copies, { cause: error });
    });
    throw error;
  }
}

/** The workbook that is open in Excel. */
export const excelRoom: WorkbookRoom = {
  read: readWorkbook,
  readSheets,
  async write(edits, read) {
    const written = (applied: AppliedEdits): Written => ({
      what: { kind: "cells", edits },
      restore: () => undoEdits(applied),
    });
    return written(await orHalfDone(applyEdits(edits, read), (cells: AppliedEdits["cells"]) => written({ cells })));
  },
  async addSheet(sheet) {
    const written = (added: AddedSheet): Written => ({
      what: { kind: "sheets", names: [added.name] },
      restore: () => removeSheet(added),
    });
    return written(await orHalfDone(addSheet(sheet), written));
  },
  async addChart(chart) {
    const added = await orHalfDone(addChart(chart), (left: UnfinishedChart) => ({
      what: { kind: "charts", names: [chart.title] },
      restore: () => removeUnfinishedChart(left),
    }));
    return { what: { kind: "charts", names: [added.name] }, restore: () => removeChart(added) };
  },
  async copySheets(names) {
    const copies = await orHalfDone(copySheets(names), (left: UnfinishedCopies) => ({
      what: { kind: "sheets", names },
      restore: () => removeUnfinishedCopies(left),
    }));
    const made = copies.map(({ to }) => to);
    const copied = await orHalfDone(readOrDelete(made), () => ({
      what: { kind: "sheets", names: made },
      restore: () => deleteSheets(made),
    }));
    const restore = async () => {
      // Copies that somebody has deleted already need no looking after.
      const held = await readSheets(made);
      const left = new Set(held.map(({ name }) => name));
      refuseChangedSheets(
        copied.filter(({ name }) => left.has(name)),
        held,
      );
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
