import { contentCell, readCell, valueCell } from "../../src/workbench/grid/cell-contents";
import type { CellValue } from "../../src/workbook/snapshot";

test.each<CellValue>(["57.000.000", "1,359,996,505,-", "012", "TRUE", 97.72, 0, true, false, { error: "#N/A" }])(
  "%j comes back from the grid as it went in",
  (value) => {
    expect(readCell(valueCell(value))).toEqual(value);
  },
);

test("text is marked as text, so that the grid reads no number into it", () => {
  expect(valueCell("212.000.000")).toEqual({ v: "212.000.000", t: 1 });
});

test("a blank cell is neither zero nor an empty text", () => {
  expect(readCell(null)).toBeNull();
  expect(readCell({ v: "" })).toBeNull();
  expect(readCell({ v: "", f: '=""' })).toBe("");
  expect(contentCell({ value: null })).toMatchObject({ v: null, f: null });
});

test("text with formatting inside the cell is read as its text", () => {
  expect(readCell({ p: { body: { dataStream: "baris satu\rbaris dua\r\n" } } as never })).toBe("baris satu\nbaris dua");
});
