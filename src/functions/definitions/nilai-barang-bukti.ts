import type { Definition, Parameter } from "../definition";
import { numberIn, whole } from "../evaluate";
import { DESIMAL } from "../parameters";
import { nilaiBarangBuktiOf } from "../shells/integrity";

const parameters: Parameter[] = [
  {
    name: "penitipan",
    kind: "cells",
    describe: { id: "Barang bukti menurut tiap berita acara penitipan.", en: "Evidence by each report of taking in." },
  },
  {
    name: "pengeluaran",
    kind: "cells",
    describe: {
      id: "Barang bukti menurut berita acara pengeluarannya, dalam urutan yang sama.",
      en: "Evidence by the report of handing out, in the same order.",
    },
  },
  DESIMAL,
];

export const NILAI_BARANG_BUKTI: Definition = {
  id: "NILAI_BARANG_BUKTI",
  describe: {
    id: "Nilai tingkat keamanan barang bukti (0–100): persentase berita acara yang penitipan dan pengeluarannya sama.",
    en: "Value of the safety of evidence (0–100): share of reports in which what was handed out equals what was taken in.",
  },
  returns: { id: "Nilai keamanan barang bukti.", en: "Value of the safety of evidence." },
  parameters,
  gives: "one",
  formula: "Σ a / y × 100; a = 1 bila penitipan = pengeluaran, y = banyaknya berita acara",
  sources: [
    { title: "LKIP BNNP NTB 2023", article: "nilai tingkat keamanan barang bukti", status: "needs-verification" },
  ],
  example: {
    arguments: [
      [[12.5], [3], [40]],
      [[12.5], [3], [39]],
    ],
    result: 66.67,
  },
  native: {
    formula: "ROUND(SUMPRODUCT(({penitipan}={pengeluaran})*1)*10000/COUNT({penitipan}),0)/100",
    unlessGiven: { desimal: 2 },
    domain: {
      penitipan: { low: 0, high: 2, decimals: 0, cells: 7 },
      pengeluaran: { low: 0, high: 2, decimals: 0, cells: 7 },
    },
  },
  evaluate: whole(parameters, ([penitipan = null, pengeluaran = null], [desimal]) =>
    nilaiBarangBuktiOf(penitipan, pengeluaran, numberIn(desimal)),
  ),
};
