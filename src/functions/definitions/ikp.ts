import { IKP as SCALE } from "../../rules/scales/ikp";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { DESIMAL } from "../parameters";
import { ikpOf } from "../shells/surveys";

const parameters: Parameter[] = [
  {
    name: "unsur",
    kind: "cells",
    describe: {
      id: "Skor unsur atau lembaga (1–4); sel kosong tidak dihitung.",
      en: "Scores of the elements or institutions (1–4); blank cells are not counted.",
    },
  },
  DESIMAL,
];

export const IKP: Definition = {
  id: "IKP",
  describe: {
    id: "Indeks Kemandirian Partisipasi (1–4): rata-rata skor yang terisi.",
    en: "Index of independent participation (1–4): mean of the scores given.",
  },
  returns: { id: "Nilai IKP (1–4).", en: "The IKP (1–4)." },
  parameters,
  gives: "one",
  formula: "Σ skor / banyaknya skor",
  sources: sourcesOf(SCALE),
  example: { arguments: [[[3.66], [3.32]]], result: 3.49 },
  native: {
    formula: "ROUND(ROUND(SUM({unsur})*100,0)/COUNT({unsur}),0)/100",
    unlessGiven: { desimal: 2 },
    domain: { unsur: { low: 1, high: 4, decimals: 2, cells: 6 } },
  },
  evaluate: whole(parameters, ([unsur = null], [desimal]) => ikpOf(unsur, numberIn(desimal))),
};
