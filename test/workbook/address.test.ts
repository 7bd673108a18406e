import fc from "fast-check";
import { columnLetters, parseA1, parseRangeA1, rangeToA1, toA1 } from "../../src/workbook/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["D11", 10, 3],
  ["$D$11", 10, 3],
  ["d11", 10, 3],
  [" A1 ", 0, 0],
  ["XFD1048576", 1048575, 16383],
])("%s is row %i, column %i from zero", (address, row, column) => {
  expect(parseA1(address)).toEqual({ row, column });
});

test.each(["", "11", "D", "D0", "D-1", "D1.5", "ABCD1", "Sheet!D1", "D1:E2", "R1C1", "#REF!", "D 1", "Ｄ1"])(
  "%p is no cell",
  (address) => {
    expect(() => parseA1(address)).toThrow(RangeError);
  },
);

test("every cell of a sheet has one address, which leads back to it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_048_575 }), fc.integer({ min: 0, max: 16_383 }), (row, column) => {
      expect(parseA1(toA1({ row, column }))).toEqual({ row, column });
    }),
  );
});

test("a range is written from its upper left to its lower right, whatever corners were given", () => {
  expect(parseRangeA1("F12:A1")).toEqual({ top: 0, left: 0, bottom: 11, right: 5 });
  expect(parseRangeA1("A12:F1")).toEqual({ top: 0, left: 0, bottom: 11, right: 5 });
  expect(parseRangeA1("B2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(rangeToA1({ top: 0, left: 0, bottom: 11, right: 5 })).toBe("A1:F12");
  expect(rangeToA1({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
});
