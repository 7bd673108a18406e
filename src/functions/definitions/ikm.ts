import { SKM_2017 } from "../../rules/scales/skm-2017";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { whole } from "../evaluate";
import { ikmOf } from "../shells/surveys";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: {
      id: "NI (satu sel, 1–4), NRR sembilan unsur (sembilan sel), atau jawaban mentah 1–4 (sebaris tiap responden, sembilan kolom).",
      en: "NI (one cell, 1–4), averages of the nine elements (nine cells), or raw answers 1–4 (a row a respondent, nine columns).",
    },
  },
];

export const IKM: Definition = {
  id: "IKM",
  describe: {
    id: "Indeks Kepuasan Masyarakat (25–100): NI × 25 dengan NI rata-rata sembilan unsur, dibulatkan sekali ke dua desimal.",
    en: "Index of public satisfaction (25–100): NI × 25, NI being the mean of the nine elements, rounded once.",
  },
  returns: { id: "Nilai IKM (25–100).", en: "The IKM (25–100)." },
  parameters,
  gives: "one",
  formula: "IKM = Σ(NRR × 1/9) × 25",
  sources: sourcesOf(SKM_2017),
  example: { arguments: [3.064], result: 76.6 },
  native: {
    formula: "ROUND(ROUND(SUM({nilai})*1000,0)*5/18,0)/100",
    domain: { nilai: { low: 1, high: 4, decimals: 3, cells: 9 } },
  },
  evaluate: whole(parameters, ([nilai = null]) => ikmOf(nilai)),
};
