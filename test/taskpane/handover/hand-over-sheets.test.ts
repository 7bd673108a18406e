import { handOverSheets, type HandoverPlace } from "../../../src/taskpane/handover/hand-over-sheets";
import type { HandoverForm } from "../../../src/functions/in-formulas/hand-over";
import { createCheckSession } from "../../../src/taskpane/session/check-session";
import { formula, sheetFromRows } from "../../cases/sheet-from-rows";
import { fakeCheck } from "../session/fake-room";
import { SheetRoom } from "./sheet-room";

const rows = () => [
  [100, 75.5, formula("=CAPAIAN(A1,B1)", 75.5), formula("=TERBILANG(A1)", "seratus")],
  [200, 50, formula("=CAPAIAN(A2,B2)", 25), null],
];

async function handOver(
  form: HandoverForm,
  place: HandoverPlace,
  room = new SheetRoom([sheetFromRows(rows(), { name: "T1" })]),
) {
  const session = createCheckSession({ room, loadCheck: () => Promise.resolve(fakeCheck), language: "id" });
  const done = await handOverSheets(session, { workbook: await room.read(), sheets: ["T1"], form, place });
  return { room, session, done };
}

it("writes into copies and leaves the originals as they are", async () => {
  const { room, session, done } = await handOver("native", "copy");
  expect(room.holds("T1", "C1")).toBe("=CAPAIAN(A1,B1)");
  expect(room.holds("T1 (2)", "C1")).toBe("=ROUND(B1/A1*100,2)");
  expect(room.holds("T1 (2)", "D1")).toBe("seratus");
  expect(done).toEqual({ native: 2, values: 1, fellBack: 0, kept: 0, copies: ["T1 (2)"], place: "copy" });
  expect(session.getState().written.map(({ what }) => what.kind)).toEqual(["sheets", "cells"]);
});

it("writes into the sheets themselves where that is asked for", async () => {
  const { room, done } = await handOver("values", "here");
  expect(room.holds("T1", "C1")).toBe(75.5);
  expect(done).toMatchObject({ native: 0, values: 3, copies: [] });
});

it("takes the figure where the plain formula gives something else", async () => {
  const room = new SheetRoom([sheetFromRows(rows(), { name: "T1" })]);
  room.gives.set("=ROUND(B2/A2*100,2)", 26);
  const { done } = await handOver("native", "here", room);
  expect(room.holds("T1", "C1")).toBe("=ROUND(B1/A1*100,2)");
  expect(room.holds("T1", "C2")).toBe(25);
  expect(done).toMatchObject({ native: 1, values: 2, fellBack: 1 });
});

it("writes what has spilled when the formula that it came from is gone", async () => {
  const sheet = sheetFromRows(
    [
      [100, 75.5, formula("=CAPAIAN(A1:A2,B1:B2)", 75.5)],
      [200, 50, 25],
    ],
    { name: "T1" },
  );
  const { room } = await handOver("values", "here", new SheetRoom([sheet]));
  expect(room.asked).toEqual(["write T1!C1", "write T1!C2"]);
  expect(room.holds("T1", "C2")).toBe(25);
});

it("copies nothing when a figure is no longer what was shown", async () => {
  const room = new SheetRoom([sheetFromRows(rows(), { name: "T1" })]);
  const session = createCheckSession({ room, loadCheck: () => Promise.resolve(fakeCheck), language: "id" });
  const workbook = await room.read();
  const changed = room.sheets[0]?.values[0];
  if (changed) changed[2] = 80;
  expect(await handOverSheets(session, { workbook, sheets: ["T1"], form: "values", place: "copy" })).toBeNull();
  expect(session.getState().problem?.error).toMatchObject({ code: "changed" });
  expect(room.made).toEqual([]);
});
