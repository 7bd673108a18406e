import { definitions } from "../../../src/functions/definitions/all";
import { movedHome, planInsert, selectionAsTyped, sheetsNeeded } from "../../../src/taskpane/functions/insert-plan";
import { readTarget, targetAsTyped } from "../../../src/taskpane/functions/target-cell";
import { formula, sheetFromRows } from "../../cases/sheet-from-rows";

const workbook = {
  sheets: [
    sheetFromRows(
      [
        [100, 75.5, null, null],
        [200, 50, null, null],
        [300, null, "isi", null],
        [400, 0, null, null],
      ],
      { name: "Lembar", merges: ["D1:D2"] },
    ),
    sheetFromRows([[80]], { name: "T 28" }),
  ],
};
const plan = (typed: string[], cell = "C1") =>
  planInsert(definitions.CAPAIAN, typed, { sheet: "Lembar", cell }, workbook);

it("builds the formula and shows what it gives", () => {
  expect(plan(["A1", "B1"])).toMatchObject({
    formula: "=CAPAIAN(A1,B1)",
    native: { ok: true, text: "=ROUND(B1/A1*100,2)" },
    result: [[75.5]],
    blanks: [],
    blocked: [],
    isCircular: false,
    isMerged: false,
  });
  expect(plan(["'T 28'!A1", "75,5", "1"])).toMatchObject({ formula: "=CAPAIAN('T 28'!A1,75.5,1)", result: [[94.4]] });
});

it("says what is missing or wrong with an argument, and waits", () => {
  expect(plan(["A1", ""])).toMatchObject({ complaints: [null, "required", null, null, null, null], formula: null });
  expect(plan(["A1", "B1", "dua"]).complaints[2]).toBe("not-a-number");
  expect(plan(["A1", "B1", "A1:A2"]).complaints[2]).toBe("one-cell");
  expect(plan(["Hilang!A1", "B1"]).complaints[0]).toBe("no-sheet");
});

it("tells a blank cell from zero, and names it", () => {
  const blank = plan(["A3", "B3"]);
  expect(blank.blanks).toEqual(["B3"]);
  expect(blank.result?.[0]?.[0]).toMatchObject({ error: "#N/A" });
  expect(plan(["A4", "B4"])).toMatchObject({ blanks: [], result: [[0]] });
});

it("does not run a result over cells that hold something, nor into merged cells", () => {
  expect(plan(["A1:A3", "B1:B3"]).blocked).toEqual(["C3"]);
  expect(plan(["A1:A2", "B1:B2"])).toMatchObject({ blocked: [], isMerged: false, result: [[75.5], [25]] });
  expect(plan(["A1:A2", "B1:B2"], "D1").isMerged).toBe(true);
});

it("may replace a formula whose result has spilled, together with what spilled", () => {
  const standing = sheetFromRows([
    [100, 75.5, formula("=CAPAIAN(A1:A2,B1:B2)", 75.5)],
    [200, 50, 25],
  ]);
  const over = (typed: string[]) =>
    planInsert(definitions.CAPAIAN, typed, { sheet: "Lembar", cell: "C1" }, { sheets: [standing] }).blocked;
  expect(over(["A1:A2", "B1:B2", "1"])).toEqual([]);
  (standing.values[1] as unknown[])[2] = 26;
  expect(over(["A1:A2", "B1:B2", "1"])).toEqual(["C2"]);
});

it("refuses a target that the formula reads, also where only the result reaches there", () => {
  expect(plan(["A1", "B1"], "A1").isCircular).toBe(true);
  expect(plan(["A3:A4", "B3:B4"], "A2").isCircular).toBe(true);
  expect(plan(["'T 28'!A1", "B1"], "A1").isCircular).toBe(false);
});

it("asks for the sheets that it needs, and for no others", () => {
  expect(sheetsNeeded(definitions.CAPAIAN, ["'T 28'!A1", "B1"], { sheet: "Lembar", cell: "C1" })).toEqual([
    "Lembar",
    "T 28",
  ]);
  expect(sheetsNeeded(definitions.CAPAIAN, ["Indeks", "5"], null)).toEqual([]);
});

it("writes a selection with its sheet only where the formula stands on another one", () => {
  expect(selectionAsTyped({ sheet: "Lembar", range: "A1:A3" }, "Lembar")).toBe("A1:A3");
  expect(selectionAsTyped({ sheet: "T 28", range: "A1" }, "Lembar")).toBe("'T 28'!A1");
});

it("keeps the cells that are named when the target moves to another sheet", () => {
  expect(movedHome(["A1", "'T 28'!B2", "75,5", ""], "Lembar", "T 28")).toEqual(["Lembar!A1", "B2", "75,5", ""]);
});

it("reads a target, on the sheet of the one before where none is named", () => {
  const before = { sheet: "Lembar", cell: "A1" };
  expect(readTarget("e5", before)).toEqual({ sheet: "Lembar", cell: "E5" });
  expect(readTarget("'T 28'!$E$5", null)).toEqual({ sheet: "T 28", cell: "E5" });
  expect(readTarget("E5", null)).toBeNull();
  expect(readTarget("E5:E6", before)).toBeNull();
  expect(targetAsTyped({ sheet: "T 28", cell: "E5" })).toBe("'T 28'!E5");
});
