import { evaluateFormula } from "../../../src/functions/in-formulas/evaluate-formula";
import { sheetFromRows } from "../../cases/sheet-from-rows";

const workbook = {
  sheets: [
    sheetFromRows([
      [100, 75.5],
      [200, 0],
      [50, null],
      ["80", { error: "#DIV/0!" }],
    ]),
    sheetFromRows([[3.25]], { name: "T 28" }),
  ],
};
const given = (formula: string) => evaluateFormula(formula, workbook, "Lembar");

it.each([
  ["=CAPAIAN(A1,B1)", [[75.5]]],
  ["=CAPAIAN(A1:A2,B1:B2)", [[75.5], [0]]],
  ["=capaian(A1, 50)", [[50]]],
  ["=KATEGORI_IKP('T 28'!A1)", [["Mandiri"]]],
  ["=KATEGORI_IKP('t 28'!$A$1)", [["Mandiri"]]],
  ["=STATUS_CAPAIAN(100,CAPAIAN(A1,B1))", [["Tidak Tercapai"]]],
  ["=RUPIAH(-5)", [["-Rp5"]]],
  ["=CAPAIAN(A4,B4)", [[{ error: "#DIV/0!", message: "" }]]],
])("%s", (formula, result) => {
  expect(given(formula)).toEqual(result);
});

it("tells a blank cell from zero, with the sentence that the function gives", () => {
  expect(given("=CAPAIAN(A3,B3)")).toEqual([
    [{ error: "#N/A", message: expect.stringContaining("Belum ada data pada realisasi") }],
  ]);
  expect(given("=CAPAIAN(A2,B2)")).toEqual([[0]]);
});

it.each([
  "=A1*2",
  "=CAPAIAN(A1,B1)*2",
  "=CAPAIAN(Nama,B1)",
  "=CAPAIAN(Hilang!A1,B1)",
  "=CAPAIAN(A:A,B:B)",
  "=@CAPAIAN(A1,B1)",
  "=SUM(CAPAIAN(A1,B1))",
])("cannot compute %s", (formula) => {
  expect(given(formula)).toBeNull();
});
