import fc from "fast-check";
import { toNative } from "../../../src/functions/in-formulas/to-native";
import type { CellValue } from "../../../src/workbook/snapshot";

const native = (formula: string) => {
  const found = toNative(formula);
  return found.ok
    ? found.text
    : `${found.because.code} ${"what" in found.because ? found.because.what : found.because.id}`;
};

describe("a formula in plain Excel", () => {
  it.each([
    ["=CAPAIAN(B4,C4)", "=ROUND(C4/B4*100,2)"],
    ["=SERAPAN(1+2,-C4)", "=ROUND((-C4)/(1+2)*100,2)"],
    ["=SISA(A1,B1)", "=A1-B1"],
    ["=SISA(A1,B1)*2", "=(A1-B1)*2"],
    ["=2-SISA(A1,B1)", "=2-(A1-B1)"],
    ["=SUM(SISA(A1,B1), SISA(A2,B2))", "=SUM(A1-B1, A2-B2)"],
    ["=SISA(A1,SISA(A2,B2))", "=A1-(A2-B2)"],
    ["=_xldudf_sisa(A1,B1)", "=A1-B1"],
    ['=IF(A1="SISA(A1,B1)","x",SISA(A1,B1))', '=IF(A1="SISA(A1,B1)","x",A1-B1)'],
    ["=NILAI_ZI('T 28'!A1,Tabel1[reform],MAX(B1,2))", "=ROUND('T 28'!A1+Tabel1[reform]+MAX(B1,2),2)"],
    ["=CAPAIAN(B4,C4,2)", "=ROUND(C4/B4*100,2)"],
    ['=CAPAIAN(B4,C4,,"Maksimum")', "=ROUND(C4/B4*100,2)"],
    ["=CAPAIAN(B4:B9,C4:C9)", "=ROUND(C4:C9/B4:B9*100,2)"],
    ["=IKP(B4:B9)", "=ROUND(ROUND(SUM(B4:B9)*100,0)/COUNT(B4:B9),0)/100"],
    ["=@CAPAIAN(B4,C4)", "=ROUND(C4/B4*100,2)"],
    ["=SUM(A1:A9)", "=SUM(A1:A9)"],
  ])("%s is %s", (formula, expected) => {
    expect(native(formula)).toBe(expected);
  });

  it.each([
    ["=TERBILANG(A1)", "no-form TERBILANG"],
    ["=CAPAIAN(B4,C4,3)", "option desimal"],
    ["=CAPAIAN(B4,C4,D4)", "option desimal"],
    ['=CAPAIAN(B4,C4,,"minimum")', "option jenis"],
    ["=SERAPAN(B4,C4,,D4)", "option blokir"],
    ["=CAPAIAN(B4)", "left-out realisasi"],
    ['=CAPAIAN("53,51 Indeks",C4)', "not-numbers target"],
    ["=NILAI_EFISIENSI(B4:B9)", "range efisiensi"],
    ["=NILAI_EFISIENSI(Nama)", "range efisiensi"],
    ["=@CAPAIAN(B4:B9,C4:C9)", "range target"],
    ["=SISA(A1,TERBILANG(A2))", "no-form TERBILANG"],
  ])("%s has none: %s", (formula, reason) => {
    expect(native(formula)).toBe(reason);
  });

  it.each<[string, CellValue[], boolean]>([
    ["=CAPAIAN(B4,C4)", [1], true],
    ["=CAPAIAN(B4,C4)", ["53,51 Indeks"], false],
    ["=CAPAIAN(B4,C4)", [null], false],
    ["=IKP(B4:B5)", [3, null], true],
    ["=IKP(B4:B5)", [3, "3,5"], false],
  ])("%s over %j", (formula, cells, isPossible) => {
    expect(toNative(formula, () => cells).ok).toBe(isPossible);
  });
});

it("never changes what stands around a call", () => {
  const around = fc.string({ unit: fc.constantFrom(..."AB1+-*/&=<>% ,:$") });
  fc.assert(
    fc.property(around, around, (before, behind) => {
      const formula = `=${before}+CAPAIAN(B4,C4)+${behind}`;
      expect(native(formula)).toBe(`=${before}+ROUND(C4/B4*100,2)+${behind}`);
    }),
  );
});

it("leaves a formula without our functions as it is, whatever it holds", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(native(`=${text}`)).toBe(`=${text}`)));
});
