import {
  asValue,
  type Handover,
  type HandoverForm,
  isSameResult,
  planHandover,
} from "../../functions/in-formulas/hand-over";
import { cellsWithFunctions } from "../../functions/in-formulas/cells-with-functions";
import type { Edit } from "../../workbook/edit";
import { parseA1 } from "../../workbook/address";
import {
  findSheet,
  formulaAt,
  isCellError,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../workbook/snapshot";
import { WorkbookProblem } from "../../workbook/excel/workbook-problem";
import type { CheckSession } from "../session/check-session";
import type { WorkbookRoom, Written } from "../session/workbook-room";

export type HandoverPlace = "copy" | "here";

export interface HandoverRequest {
  /** As it was read when the plan was shown. */
  workbook: WorkbookSnapshot;
  sheets: readonly string[];
  form: HandoverForm;
  place: HandoverPlace;
}

export interface HandoverDone {
  native: number;
  values: number;
  /** Plain formulas that gave something else than the function did, and were replaced by the value. */
  fellBack: number;
  kept: number;
  copies: string[];
  place: HandoverPlace;
}

/** Makes sheets ready, each step of it undoable; `null` where the session could not write, which it says itself. */
export async function handOverSheets(session: CheckSession, request: HandoverRequest): Promise<HandoverDone | null> {
  const { room } = session;
  let done: HandoverDone | null = null;
  const isWritten = await session.writeSteps(async (record) => {
    const { names, workbook, copies } = await sheetsToWrite(room, request, record);
    const plan = planHandover(workbook, new Set(names), request.form);
    const edits = plan.flatMap(({ edit }) => (edit ? [edit] : []));
    // On the sheets themselves each cell is compared with what was shown; a copy nobody has seen yet.
    await writeInto(room, edits, record, request.place === "here" ? workbook : null);
    await writeInto(
      room,
      plan.flatMap(({ spilled }) => spilled),
      record,
    );
    const fellBack = await replaceWhatDiffers(room, plan, workbook, record);
    const native = plan.filter(isNative).length - fellBack;
    const kept = plan.filter(({ edit }) => edit === null).length;
    done = { native, values: edits.length - native, fellBack, kept, copies, place: request.place };
  });
  return isWritten ? done : null;
}

/** A plain formula stands in the place of the call; `NA()` and truth values are values that Excel writes as formulas. */
export function isNative({ edit }: Handover): boolean {
  return edit !== null && "formula" in edit && !/^=(?:NA|TRUE|FALSE)\(\)$/.test(edit.formula);
}

/**
 * The sheets that are written to, in the state they were shown in. A copy is planned with the figures of its original:
 * its own functions may still be computing.
 */
async function sheetsToWrite(
  room: WorkbookRoom,
  { workbook, sheets, place }: HandoverRequest,
  record: (written: Written) => void,
): Promise<{ names: readonly string[]; workbook: WorkbookSnapshot; copies: string[] }> {
  if (place === "here") return { names: sheets, workbook, copies: [] };
  await refuseChanged(room, workbook, sheets);
  const { written, copies } = await room.copySheets([...sheets]);
  record(written);
  const fresh = await readSheets(
    room,
    copies.map(({ to }) => to),
  );
  const asShown = copies.flatMap(({ from, to }): SheetSnapshot[] => {
    const original = findSheet(workbook, from);
    const copy = fresh.find(({ name }) => name === to);
    const isAlike = original && copy && isSameBlock(original, copy);
    return copy ? [isAlike ? { ...copy, values: original.values } : copy] : [];
  });
  const names = copies.map(({ to }) => to);
  return { names, workbook: { sheets: [...workbook.sheets, ...asShown] }, copies: names };
}

const isSameBlock = (one: SheetSnapshot, other: SheetSnapshot) =>
  one.firstRow === other.firstRow &&
  one.firstColumn === other.firstColumn &&
  one.values.length === other.values.length &&
  one.values[0]?.length === other.values[0]?.length;

/** A function in the sheet may finish computing between reading and writing; the next reading has its figure. */
const ATTEMPTS = 3;

/** Each edit is compared with `shown`, or else with what its cell holds at this moment. */
async function writeInto(
  room: WorkbookRoom,
  edits: Edit[],
  record: (written: Written) => void,
  shown: WorkbookSnapshot | null = null,
): Promise<void> {
  if (edits.length === 0) return;
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  for (let attempt = 1; ; attempt += 1) {
    const read = shown ?? { sheets: await readSheets(room, names) };
    try {
      record(await room.write(edits, read));
      return;
    } catch (error) {
      const mayPass = shown === null && attempt < ATTEMPTS && (error as { code?: unknown }).code === "changed";
      if (!mayPass) throw error;
    }
  }
}

/** A sheet is copied as it is now; what was shown of it must still hold. */
async function refuseChanged(room: WorkbookRoom, shown: WorkbookSnapshot, sheets: readonly string[]): Promise<void> {
  const now = { sheets: await readSheets(room, [...sheets]) };
  for (const { sheet, cell, row, column, formula, value } of cellsWithFunctions(shown)) {
    if (!sheets.includes(sheet)) continue;
    const read = findSheet(now, sheet);
    if (!read) throw new WorkbookProblem("not-found", { sheet });
    const isAsShown = formulaAt(read, row, column) === formula && isSameResult(valueAt(read, row, column), value);
    if (!isAsShown) throw new WorkbookProblem("changed", { sheet, cell });
  }
}

const readSheets = (room: WorkbookRoom, names: string[]) =>
  room.readSheets(names, { onProgress: () => undefined, signal: new AbortController().signal });

/** Plain formulas are taken at their word only when they give what stood there; else the figure is written. */
async function replaceWhatDiffers(
  room: WorkbookRoom,
  plan: readonly Handover[],
  workbook: WorkbookSnapshot,
  record: (written: Written) => void,
): Promise<number> {
  const natives = plan.filter(isNative);
  if (natives.length === 0) return 0;
  const now = await readSheets(room, [...new Set(natives.map(({ at }) => at.sheet))]);
  const asValues = natives.flatMap(({ at }) => {
    const wanted = asValue(at, workbook);
    // Where the function was not loaded there is nothing to compare with, unless it could be computed here.
    const edits = wanted.edit ? [wanted.edit, ...wanted.spilled] : [];
    return edits.every((edit) => isHeld(edit, now)) ? [] : [wanted];
  });
  await writeInto(
    room,
    asValues.flatMap(({ edit }) => (edit ? [edit] : [])),
    record,
  );
  await writeInto(
    room,
    asValues.flatMap(({ spilled }) => spilled),
    record,
  );
  return asValues.length;
}

function isHeld(edit: Edit, sheets: readonly SheetSnapshot[]): boolean {
  const sheet = sheets.find(({ name }) => name === edit.sheet);
  if (!sheet) return true;
  const { row, column } = parseA1(edit.cell);
  const value = valueAt(sheet, row, column);
  if ("value" in edit) return isSameResult(value, edit.value);
  return isCellError(value) ? edit.formula === "=NA()" : String(value).toUpperCase() === edit.formula.slice(1, -2);
}
