import { callAsExcel, type Argument } from "../../src/workbench/functions/call-as-excel";
import type { FunctionMetadata, ParameterMetadata } from "../../src/workbench/functions/function-metadata";
import { isErrorValue } from "../../src/workbook/error-values";

const range: ParameterMetadata = { name: "rentang", type: "any", dimensionality: "matrix" };
const number: ParameterMetadata = { name: "angka", type: "number" };

/** Calls a function with these parameters that returns what it was given. */
function received(parameters: ParameterMetadata[], ...given: Argument[]): unknown {
  let seen: unknown = "not called";
  const metadata: FunctionMetadata = { id: "F", name: "F", parameters };
  const shown = callAsExcel(metadata, (...args) => void (seen = args), given, isErrorValue);
  return seen === "not called" ? shown : seen;
}

function shown(implementation: () => unknown): Argument {
  return callAsExcel({ id: "F", name: "F", parameters: [] }, implementation, [], isErrorValue);
}

test("a range parameter gets a matrix, whether one cell, a range or a plain value was given", () => {
  expect(received([range], [["5 Orang"]])).toEqual([[["5 Orang"]]]);
  expect(
    received(
      [range],
      [
        [1, null],
        [2, "a"],
      ],
    ),
  ).toEqual([
    [
      [1, null],
      [2, "a"],
    ],
  ]);
  expect(received([range], "53,51 Indeks")).toEqual([[["53,51 Indeks"]]]);
});

test("a single value is taken out of its cell, and a block of cells is refused for it", () => {
  expect(received([number], [[3]])).toEqual([3]);
  expect(received([number], [["3"]])).toEqual([3]);
  expect(received([number], [["tiga"]])).toBe("#VALUE!");
  expect(received([number], [[3, 4]])).toBe("#VALUE!");
});

test("an omitted optional argument is null, a missing required one and one too many are errors", () => {
  expect(received([range, { ...number, optional: true }], 1)).toEqual([[[1]], null]);
  expect(received([range, number], 1)).toBe("#VALUE!");
  expect(received([number], 1, 2)).toBe("#VALUE!");
});

test("a repeating parameter gathers the rest", () => {
  expect(received([number, { ...range, repeating: true }], 1, 2, [[3]])).toEqual([1, [[[2]], [[3]]]]);
});

test("an error in an argument is the result, and the function is not called", () => {
  expect(received([range], [[1, "#N/A"]])).toBe("#N/A");
  expect(received([number], "#DIV/0!")).toBe("#DIV/0!");
});

test("what the function throws or returns as an error shows its code, anything else shows #VALUE!", () => {
  expect(
    shown(() => {
      throw { code: "#N/A", message: "Target kosong" };
    }),
  ).toBe("#N/A");
  expect(
    shown(() => {
      throw new TypeError("bug");
    }),
  ).toBe("#VALUE!");
  expect(shown(() => [[1, { code: "#VALUE!" }]])).toEqual([[1, "#VALUE!"]]);
});

test("a returned null shows 0, as in Excel", () => {
  expect(shown(() => null)).toBe(0);
});
