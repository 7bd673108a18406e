import { accept, sortByAcceptance } from "../../../src/checks/notes/accepted";
import { noNotes, notesText, readNotesText, UnknownNotes } from "../../../src/checks/notes/workbook-notes";
import { wrongPercent, wrongTotal } from "../../taskpane/findings-for-tests";

const acceptance = accept(wrongTotal, "sesuai DIPA revisi", "2026-11-28");

it("lets the finding stand, and with it what follows from it", () => {
  const { open, accepted, lapsed } = sortByAcceptance([wrongTotal, wrongPercent], [acceptance]);
  expect(open).toEqual([]);
  expect(accepted).toEqual([{ acceptance, finding: wrongTotal }]);
  expect(lapsed).toEqual([]);
});

it.each([
  ["the figure has changed", { ...wrongTotal, printed: "178.000.000" }],
  ["something else is expected now", { ...wrongTotal, expected: "213.000.000" }],
])("no longer speaks of the finding when %s", (_when, changed) => {
  const { open, accepted, lapsed } = sortByAcceptance([changed], [acceptance]);
  expect(open).toEqual([changed]);
  expect(accepted).toEqual([]);
  expect(lapsed).toEqual([acceptance]);
});

it("reads back what it keeps", () => {
  const notes = { ...noNotes, accepted: [acceptance] };
  expect(readNotesText(notesText(notes))).toEqual(notes);
});

it("begins with nothing where nothing was kept", () => {
  expect(readNotesText(null)).toBe(noNotes);
});

it.each(["{", "[]", "null", '{"form":2,"accepted":[]}', '{"form":1,"accepted":"x"}'])(
  "refuses %s instead of losing it",
  (text) => expect(() => readNotesText(text)).toThrow(UnknownNotes),
);
