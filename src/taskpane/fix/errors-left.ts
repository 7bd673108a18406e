import { sortByAcceptance } from "../../checks/notes/accepted";
import type { SessionState } from "../session/session-state";
import type { WrittenThing } from "../session/workbook-room";

/** How many errors are left on the sheets that were repaired; `null` while that is not known. */
export function errorsLeft(
  things: readonly WrittenThing[],
  { phase, checked, stale, edited, notes }: SessionState,
): number | null {
  // Of a few cells nobody knows what else is on their sheet.
  if (!checked || phase.name !== "results" || stale || edited || checked.scope.kind === "selection") return null;
  const sheets = new Set(
    things.flatMap((thing) => (thing.kind === "cells" ? thing.edits.map(({ sheet }) => sheet) : [])),
  );
  const read = new Set(checked.workbook.sheets.map(({ name }) => name));
  if (![...sheets].every((sheet) => read.has(sheet))) return null;
  const { open } = sortByAcceptance(checked.result.findings, notes.accepted);
  return open.filter(({ sheet, severity }) => severity === "error" && sheets.has(sheet)).length;
}
