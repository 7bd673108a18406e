import type { Definition, Parameter } from "../definition";
import { numberIn, whole } from "../evaluate";
import { DESIMAL } from "../parameters";
import { efisiensiAnggaranOf } from "../shells/nka";

const parameters: Parameter[] = [
  {
    name: "pagu",
    kind: "cells",
    describe: { id: "Pagu alokasi keluaran (PAK) tiap RO dalam rupiah.", en: "Pagu of each RO (PAK) in rupiah." },
  },
  {
    name: "capaian",
    kind: "cells",
    describe: {
      id: 'Capaian keluaran (CK) tiap RO sebagai rasio: 1,22 atau "122%".',
      en: 'Capaian of each RO (CK) as a ratio: 1.22 or "122%".',
    },
  },
  {
    name: "realisasi",
    kind: "cells",
    describe: {
      id: "Realisasi anggaran keluaran (RAK) tiap RO dalam rupiah.",
      en: "Spending of each RO (RAK) in rupiah.",
    },
  },
  DESIMAL,
];

export const EFISIENSI_ANGGARAN: Definition = {
  id: "EFISIENSI_ANGGARAN",
  describe: {
    id: "Efisiensi menurut PMK dalam persen: Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100. Bukan sisa dibagi pagu.",
    en: "Efficiency by the PMK in percent: Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100. Not the share of the pagu that is left.",
  },
  returns: { id: "Efisiensi dalam persen, belum dijepit.", en: "Efficiency in percent, not capped." },
  parameters,
  gives: "one",
  formula: "Σ(PAK × CK − RAK) / Σ(PAK × CK) × 100",
  sources: [
    {
      title: "PMK 214/PMK.02/2017 dan PMK 22/PMK.02/2021",
      article: "efisiensi",
      url: "https://123dok.com/article/volume-indikator-keluaran-output-nomor-tahun-tentang-pengukuran.q5oxr03z",
      status: "needs-verification",
    },
  ],
  example: {
    arguments: [
      [[4000000000], [1000000000], [5000000000]],
      [[1.22], [0.8], [1.42]],
      [[3800000000], [975000000], [4725000000]],
    ],
    result: 25.67,
  },
  native: {
    formula: "ROUND((SUMPRODUCT({pagu},{capaian})-SUM({realisasi}))/SUMPRODUCT({pagu},{capaian})*100,2)",
    unlessGiven: { desimal: 2 },
    domain: {
      pagu: { low: 1000000, high: 5000000000, decimals: 0, cells: 3 },
      capaian: { low: 0.5, high: 1.5, decimals: 2, cells: 3 },
      realisasi: { low: 0, high: 5000000000, decimals: 0, cells: 3 },
    },
  },
  evaluate: whole(parameters, ([pagu = null, capaian = null, realisasi = null], [desimal]) =>
    efisiensiAnggaranOf(pagu, capaian, realisasi, numberIn(desimal)),
  ),
};
