import { whole } from "../evaluate";
import { ikpaOf } from "../shells/ikpa";
import type { Definition, Parameter } from "../definition";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",

    describe: {
      id: 'Nilai indikator menurut urutan cetakan OM-SPAN; indikator tanpa objek ditulis "-".',
      en: 'Values of the indicators in the order of the OM-SPAN print; write "-" for one without object.',
    },
  },
  {
    name: "bobot",
    kind: "cells",
    isOptional: true,
    describe: {
      id: "Bobot indikator dalam persen; bawaan menurut aturan tahun itu.",
      en: "Weights in percent; those of the year's rule if omitted.",
    },
  },
  {
    name: "dispensasi",
    kind: "number",
    isOptional: true,
    describe: { id: "Pengurang dispensasi SPM; bawaan 0.", en: "Points deducted for SPM dispensation; 0 if omitted." },
  },
  {
    name: "tahun",
    kind: "number",
    isOptional: true,
    describe: {
      id: "Tahun anggaran yang bobotnya dipakai; bawaan aturan terbaru.",
      en: "Fiscal year whose weights are used; the newest rule if omitted.",
    },
  },
];

export const IKPA: Definition = {
  id: "IKPA",
  describe: {
    id: "Nilai IKPA (0–100): jumlah nilai × bobot dibagi konversi bobot, dibulatkan sekali ke dua desimal, dikurangi dispensasi.",
    en: "Nilai IKPA (0–100): sum of value × weight over the converted weight, rounded once to two decimals, less dispensation.",
  },
  returns: { id: "Nilai akhir IKPA.", en: "Final value of IKPA." },
  parameters,
  gives: "one",
  formula: "Σ(nilai × bobot) / Σ bobot − dispensasi",
  sources: [
    {
      title: "PER-5/PB/2024",
      article: "bobot dan konversi",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
      status: "verified",
    },
  ],
  example: {
    arguments: [
      [[100], [100], [100], [100], [100], ["98,87"], ["98,42"]],
      [[10], [15], [20], [10], [10], [10], [25]],
    ],
    result: 99.49,
  },
  native: {
    formula: "ROUND(ROUND(SUMPRODUCT({nilai},{bobot})*100,0)/SUM({bobot}),0)/100",
    domain: { nilai: { low: 0, high: 100, decimals: 2, cells: 7 }, bobot: { low: 5, high: 30, decimals: 0, cells: 7 } },
  },
  evaluate: whole(parameters, ([nilai, bobot], [dispensasi, tahun]) =>
    ikpaOf(
      (nilai ?? []).flat(),
      bobot?.flat(),
      typeof dispensasi === "number" ? dispensasi : null,
      typeof tahun === "number" ? tahun : null,
    ),
  ),
};
