import { strandedCells, withoutPrefixes } from "../../../src/functions/in-formulas/refresh";
import { formula, sheetFromRows } from "../../cases/sheet-from-rows";

it.each([
  ["=_xldudf_CAPAIAN(B4,C4)", "=CAPAIAN(B4,C4)"],
  ["=_xlfn._xldudf_capaian( B4 , _xldudf_SISA(A1,B1))*2", "=CAPAIAN( B4 , SISA(A1,B1))*2"],
  ["=capaian(B4,C4)", "=CAPAIAN(B4,C4)"],
  ['=_xlfn.STDEV.S(A1:A9)&"_xldudf_CAPAIAN(1,2)"', '=_xlfn.STDEV.S(A1:A9)&"_xldudf_CAPAIAN(1,2)"'],
])("%s without prefixes", (formulaText, plain) => {
  expect(withoutPrefixes(formulaText)).toBe(plain);
});

const name = { error: "#NAME?" };
const workbook = {
  sheets: [
    sheetFromRows([
      [formula("=CAPAIAN(10,5)", name), formula("=_xldudf_SISA(2,1)", 1), formula("=TERBILANG(1)", name)],
      [formula("=CAPAIAN(10,5)", 50), formula("=ENTAH(1)", name), formula("=SISA(1,2)", { error: "#N/A" })],
    ]),
  ],
};

it("finds the formulas that Excel did not know, and writes them anew", () => {
  expect(strandedCells(workbook, { withNative: false }).map(({ edit }) => edit)).toEqual([
    { sheet: "Lembar", cell: "A1", formula: "=CAPAIAN(10,5)" },
    { sheet: "Lembar", cell: "B1", formula: "=SISA(2,1)" },
    { sheet: "Lembar", cell: "C1", formula: "=TERBILANG(1)" },
  ]);
});

it("offers plain Excel where Excel knows no functions of add-ins", () => {
  expect(strandedCells(workbook, { withNative: true }).map(({ edit }) => edit)).toEqual([
    { sheet: "Lembar", cell: "A1", formula: "=ROUND(5/10*100,2)" },
    { sheet: "Lembar", cell: "B1", formula: "=2-1" },
    null,
  ]);
});
