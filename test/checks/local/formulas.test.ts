import { additionIn } from "../../../src/checks/writing/formulas/addition";
import {
  cellsNamedIn,
  filledInto,
  rangesIn,
  relativeTo,
  skeletonOf,
} from "../../../src/checks/writing/formulas/references";
import { parseA1, rangeToA1, toA1 } from "../../../src/workbook/address";

const at = parseA1;

describe("a formula filled into another cell", () => {
  test.each([
    ["=ROUND(D2/C2*100,2)", "E2", "E7", "=ROUND(D7/C7*100,2)"],
    ["=$C$2*D2", "E2", "F4", "=$C$2*E4"],
    ["=C$2*$D2", "E2", "F4", "=D$2*$D4"],
    ["=SUM(C2:C57)", "C58", "D58", "=SUM(D2:D57)"],
    ["=Data!B2+'Data 2'!C3", "A1", "A2", "=Data!B3+'Data 2'!C4"],
    ['=IF(A1="B2","C3",LOG10(D4))', "E1", "E2", '=IF(A2="B2","C3",LOG10(D5))'],
    ["=1E5+E5", "F5", "F6", "=1E5+E6"],
    ["=T04!A1", "A1", "A2", "=T04!A2"],
  ])("%s from %s to %s", (formula, from, to, filled) => {
    expect(filledInto(formula, at(from), at(to))).toBe(filled);
    expect(relativeTo(formula, at(from))).toBe(relativeTo(filled, at(to)));
    expect(skeletonOf(formula)).toBe(skeletonOf(filled));
  });

  test("formulas over other rows are not alike", () => {
    expect(relativeTo("=D2-C2", at("E3"))).not.toBe(relativeTo("=D2-C2", at("E2")));
    expect(relativeTo("=D2-C2", at("E2"))).toBe(relativeTo("=d2-c2", at("E2")));
  });
});

test.each([
  ["=SUM(C2:C5,C7)", ["C2:C5", "C7"]],
  ["=C2+C4+$C$6", ["C2", "C4", "C6"]],
  ["=SUM(Data!C2:C5)+D1", ["D1"]],
  ["=SUM('Data 2'!C2:C5)", []],
  ['="C2:C5"', []],
  ["=SUM(C5:C2)", ["C2:C5"]],
])("ranges of %s", (formula, ranges) => {
  expect(rangesIn(formula).map(rangeToA1)).toEqual(ranges);
});

test("cells named in a formula", () => {
  expect(cellsNamedIn("=ROUND(D2/$C$2*100,2)").map(toA1)).toEqual(["D2", "C2"]);
});

test.each([
  ["=SUM(C2:C5)", ["C2:C5"]],
  ["=ROUND(SUM(C2:C5),0)", ["C2:C5"]],
  ["=+SUM(C2:C5, C7)", ["C2:C5", "C7"]],
  ["=C2+C3+C5", ["C2", "C3", "C5"]],
])("%s adds up", (formula, ranges) => {
  expect(additionIn(formula)?.ranges.map(rangeToA1)).toEqual(ranges);
});

test.each([
  "=C2",
  "=C2-C3",
  "=SUM(C2:C5)/2",
  "=SUMIF(A2:A5,1,C2:C5)",
  "=SUBTOTAL(9,C2:C5)",
  "=SUM(Data!C2:C5)",
  "=C2+C3*2",
])("%s is no plain addition", (formula) => {
  expect(additionIn(formula)).toBeNull();
});
