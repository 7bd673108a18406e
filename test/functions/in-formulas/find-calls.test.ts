import fc from "fast-check";
import { findCalls } from "../../../src/functions/in-formulas/find-calls";
import { scanFormula } from "../../../src/functions/in-formulas/scan-formula";

const found = (formula: string) => findCalls(formula).map(({ definition, args }) => [definition.id, ...args]);

it.each([
  ["=CAPAIAN(B4,C4)", [["CAPAIAN", "B4", "C4"]]],
  ["=capaian( B4 , C4 )*2", [["CAPAIAN", "B4", "C4"]]],
  ["=_xldudf_CAPAIAN(B4,C4)", [["CAPAIAN", "B4", "C4"]]],
  ["=_xlfn._xldudf_CAPAIAN(B4,C4)", [["CAPAIAN", "B4", "C4"]]],
  ["=@CAPAIAN(B4,C4)", [["CAPAIAN", "B4", "C4"]]],
  [
    "=SUM(SISA(A1,B1),SISA(A2,B2))",
    [
      ["SISA", "A1", "B1"],
      ["SISA", "A2", "B2"],
    ],
  ],
  ['=KATEGORI(CAPAIAN(A1,B1),"IKPA")', [["KATEGORI", "CAPAIAN(A1,B1)", '"IKPA"']]],
  ['=KATEGORI(A1,{0,"Kurang";70,"Cukup, (baik)"})', [["KATEGORI", "A1", '{0,"Kurang";70,"Cukup, (baik)"}']]],
  [
    "=CAPAIAN('T 28, (a)'!B4,Tabel1[[#This Row],[Realisasi (Rp), total]])",
    [["CAPAIAN", "'T 28, (a)'!B4", "Tabel1[[#This Row],[Realisasi (Rp), total]]"]],
  ],
  ['=CAPAIAN(B4,C4,,"minimum")', [["CAPAIAN", "B4", "C4", "", '"minimum"']]],
  ["=CAPAIAN('O''Neil'!B4,C4)", [["CAPAIAN", "'O''Neil'!B4", "C4"]]],
  ["=IKP()", [["IKP"]]],
  ['="CAPAIAN("&B4&")"', []],
  ["='CAPAIAN(1)'!A1", []],
  ["=Buku.xlam!CAPAIAN(B4,C4)", []],
  ["=MYCAPAIAN(B4,C4)+CAPAIAN_LAMA(B4)+CAPAIAN", []],
  ["=CAPAIAN(B4,C4", []],
])("%s", (formula, calls) => {
  expect(found(formula)).toEqual(calls);
});

it("cuts any formula into pieces without losing a letter", () => {
  const letters = fc.string({ unit: fc.constantFrom(..."AB1.,;(){}[]'\"! @#$%&*+-/<>=:_\\é ") });
  fc.assert(
    fc.property(letters, (formula) => {
      const tokens = scanFormula(formula);
      expect(tokens.map(({ text }) => text).join("")).toBe(formula);
      expect(tokens.every(({ text }) => text !== "")).toBe(true);
    }),
  );
});
