import { gatherChanges, type GatheredChanges } from "../../../src/taskpane/session/change-watch";
import type { WrittenThing } from "../../../src/taskpane/session/workbook-room";

const A1 = { kind: "cells", sheet: "RKT", range: "A1" } as const;
const written: WrittenThing = { kind: "cells", edits: [{ sheet: "RKT", cell: "A1", value: 1 }] };

let told: GatheredChanges[];
let changes: ReturnType<typeof gatherChanges>;

beforeEach(() => {
  jest.useFakeTimers();
  told = [];
  changes = gatherChanges((gathered) => told.push(gathered));
});
afterEach(() => jest.useRealTimers());

const quiet = () => jest.advanceTimersByTime(500);

test("what is typed in quick succession is told once", () => {
  changes.add(A1);
  jest.advanceTimersByTime(300);
  changes.add({ ...A1, sheet: "PK" });
  expect(told).toEqual([]);
  quiet();
  expect(told).toEqual([{ sheets: ["RKT", "PK"], structure: false }]);
});

test.each(["after", "before"])("what the pane wrote is no change, where Excel tells of it %s its answer", (order) => {
  if (order === "before") changes.add(A1);
  changes.expect(written);
  if (order === "after") changes.add(A1);
  quiet();
  expect(told).toEqual([]);
});

test("what the user types over it at once is one", () => {
  changes.expect(written);
  changes.add(A1);
  changes.add(A1);
  quiet();
  expect(told).toEqual([{ sheets: ["RKT"], structure: false }]);
});

test("a cell that was written twice is told of twice", () => {
  changes.expect(written);
  changes.expect(written);
  changes.add(A1);
  changes.add(A1);
  quiet();
  expect(told).toEqual([]);
});

test("what Excel never told of is forgotten", () => {
  changes.expect(written);
  jest.advanceTimersByTime(3000);
  changes.add(A1);
  quiet();
  expect(told).toEqual([{ sheets: ["RKT"], structure: false }]);
});

test("a new sheet and all that is written into it is the pane's own", () => {
  changes.expect({ kind: "sheets", names: ["Hasil"] });
  changes.add({ kind: "sheets" });
  changes.add({ ...A1, sheet: "Hasil" });
  changes.add({ ...A1, sheet: "Hasil", range: "A1:C9" });
  quiet();
  expect(told).toEqual([]);
});
