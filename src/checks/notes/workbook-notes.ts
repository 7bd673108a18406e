import type { AcceptedFinding } from "./accepted";
import { readSettings, WrongSettings } from "./read-settings";
import { noSettings, type OfficeSettings } from "./settings";

/** What the pane keeps with a workbook, so that the next person who opens it finds it there. */
export interface WorkbookNotes {
  accepted: AcceptedFinding[];
  settings: OfficeSettings;
}

export const noNotes: WorkbookNotes = { accepted: [], settings: noSettings };

/** Counts changes of the form that an older pane could not read. */
const FORM = 1;

export function notesText(notes: WorkbookNotes): string {
  return JSON.stringify({ form: FORM, ...notes });
}

/** The kept notes belong to a form that this pane does not know; writing over them would lose them. */
export class UnknownNotes extends Error {
  override readonly name = "UnknownNotes";
}

/** Reads what `notesText` wrote, `null` where nothing was kept. Throws UnknownNotes for anything else. */
export function readNotesText(text: string | null): WorkbookNotes {
  if (text === null || text === "") return noNotes;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch (error) {
    throw new UnknownNotes("The notes of the workbook are no JSON.", { cause: error });
  }
  const { form, accepted, settings, ...others } = (kept ?? {}) as Partial<WorkbookNotes> & { form?: unknown };
  if (form !== FORM || !Array.isArray(accepted)) throw new UnknownNotes(`Notes of form ${String(form)}.`);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UnknownNotes(`The notes hold "${other}".`);
  return { accepted: accepted.filter(isAcceptance), settings: settingsIn(settings) };
}

/** Settings with a part that this pane does not know would be kept without it. */
function settingsIn(settings: unknown): OfficeSettings {
  if (settings === undefined) return noSettings;
  try {
    return readSettings(settings);
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    throw new UnknownNotes(`The settings of the workbook: ${error.message}.`, { cause: error });
  }
}

function isAcceptance(each: Partial<AcceptedFinding> | null): boolean {
  const texts = [each?.id, each?.sheet, each?.cell, each?.printed, each?.expected, each?.reason, each?.on];
  return texts.every((text) => typeof text === "string");
}
