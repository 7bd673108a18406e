import { errorsLeft } from "../../../src/taskpane/fix/errors-left";
import { firstState, type SessionState } from "../../../src/taskpane/session/session-state";
import type { WrittenThing } from "../../../src/taskpane/session/workbook-room";
import { finding, resultOf, wrongPercent, wrongTotal } from "../findings-for-tests";

const things: WrittenThing[] = [{ kind: "cells", edits: wrongTotal.fix ?? [] }];
const sheetNamed = (name: string) => ({ name }) as never;

const checked: NonNullable<SessionState["checked"]> = {
  workbook: { sheets: [sheetNamed("T28A P2M"), sheetNamed("T28C Dukman")] },
  result: resultOf(wrongPercent, finding({ sheet: "T28C Dukman", cell: "D14" })),
  scope: { kind: "workbook" },
};
const state: SessionState = { ...firstState, phase: { name: "results" }, checked };

it("counts errors of the sheets that were repaired, and no notes or other sheets", () => {
  expect(errorsLeft(things, state)).toBe(0);
  const again = { ...checked, result: resultOf(wrongTotal, wrongPercent) };
  expect(errorsLeft(things, { ...state, checked: again })).toBe(1);
});

it.each<[string, Partial<SessionState>]>([
  ["before the sheets are checked again", { stale: true }],
  ["while they are being checked", { phase: { name: "checking", progress: null } }],
  ["when somebody has edited since", { edited: true }],
  ["of a few cells", { checked: { ...checked, scope: { kind: "selection", sheet: "T28A P2M", range: "D11" } } }],
  ["of sheets that were not read", { checked: { ...checked, workbook: { sheets: [sheetNamed("T28C Dukman")] } } }],
])("promises nothing %s", (_case, change) => {
  expect(errorsLeft(things, { ...state, ...change })).toBeNull();
});
