import { IKPA_DEVIATION } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaDeviasiOf } from "../shells/ikpa-planning";

const parameters: Parameter[] = [
  {
    name: "deviasi",
    kind: "cells",
    describe: {
      id: "Deviasi tiap bulan dalam persen, mulai Januari; Desember memakai angka November, maka tidak ikut dihitung.",
      en: "Deviation of each month in percent from January; December takes the figure of November, so it is not counted.",
    },
  },
  TAHUN,
];

export const IKPA_DEVIASI: Definition = {
  id: "IKPA_DEVIASI",
  describe: {
    id: "Nilai Deviasi Halaman III DIPA (0–100): 100 bila rata-rata deviasi bulanan sampai 5%, selain itu 100 dikurangi rata-rata.",
    en: "Value of the deviation from page III of the DIPA (0–100): 100 up to a mean of 5%, else 100 less the mean.",
  },
  returns: { id: "Nilai deviasi.", en: "Value of the deviation." },
  parameters,
  gives: "one",
  formula: "100 − rata-rata deviasi bulanan; rata-rata ≤ 5 menjadi 100",
  sources: sourcesOf(IKPA_DEVIATION),
  example: { arguments: [[[4], [13]]], result: 91.5 },
  native: {
    formula:
      "IF(ROUND(ROUND(SUM({deviasi})*100,0)/COUNT({deviasi}),0)<=500,100,(10000-ROUND(ROUND(SUM({deviasi})*100,0)/COUNT({deviasi}),0))/100)",
    domain: { deviasi: { low: 0, high: 100, decimals: 2, cells: 11 } },
  },
  evaluate: whole(parameters, ([deviasi], [tahun]) => ikpaDeviasiOf(deviasi, numberIn(tahun))),
};
