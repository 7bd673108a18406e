import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetSizes } from "../../src/workbench/grid/sheet-sizes";

function sheet(values: CellValue[][], merges: SheetSnapshot["merges"] = []): SheetSnapshot {
  const grid = <Item>(item: Item) => values.map((row) => row.map(() => item));
  return {
    name: "Lembar",
    hidden: false,
    protected: false,
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: grid(null),
    formats: grid("General"),
    merges,
  };
}

const long = "Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan narkoba";

test("a column is as wide as its text needs, within bounds", () => {
  const [no = 0, amount = 0, text = 0] = sheetSizes(sheet([["1", "1.541.760.000", long]])).columns;
  expect(no).toBeLessThan(amount);
  expect(amount).toBeLessThan(text);
  expect(text).toBeLessThanOrEqual(240);
});

test("a title line neither widens its column nor heightens its row", () => {
  const { columns, rows } = sheetSizes(
    sheet([
      [long, null],
      ["1", "2"],
    ]),
  );
  expect(columns[0]).toBeLessThan(100);
  expect(rows[0]).toBe(rows[1]);
});

test("a row is high enough for its longest text, wrapped", () => {
  const [wrapped = 0, single = 0] = sheetSizes(
    sheet([
      ["1", long],
      ["2", "pendek"],
    ]),
  ).rows;
  expect(wrapped).toBeGreaterThanOrEqual(3 * single * 0.7);
});

test("a text in a merged cell is measured against the width of all its columns", () => {
  const values = [
    [long, null, null],
    [long, long, long],
  ];
  const merged = sheetSizes(sheet(values, [{ top: 0, left: 0, bottom: 0, right: 2 }]));
  expect(merged.rows[0]).toBeLessThan(merged.rows[1] ?? 0);
});

test("an empty sheet has no sizes", () => {
  expect(sheetSizes(sheet([]))).toEqual({ columns: [], rows: [] });
});
