import { IKPA_ABSORPTION } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaPenyerapanOf } from "../shells/ikpa-absorption";

const parameters: Parameter[] = [
  {
    name: "nilai_atau_pagu",
    kind: "cells",
    describe: {
      id: "Nilai tiap triwulan bila hanya ini yang diisi; bila realisasi diisi: pagu neto (pagu − blokir) tiap jenis belanja.",
      en: "Values of the quarters if given alone; with realisasi: net pagu (pagu less blokir) of each jenis belanja.",
    },
  },
  {
    name: "realisasi",
    kind: "cells",
    isOptional: true,
    describe: {
      id: "Realisasi kumulatif tiap jenis belanja dalam rupiah.",
      en: "Cumulative spending of each jenis belanja in rupiah.",
    },
  },
  {
    name: "jenis_belanja",
    kind: "cells",
    isOptional: true,
    describe: {
      id: "Jenis belanja tiap baris: 51, 52, 53 atau 57, atau namanya.",
      en: "Jenis belanja of each row: 51, 52, 53 or 57, or its name.",
    },
  },
  {
    name: "triwulan",
    kind: "number",
    isOptional: true,
    describe: { id: "Triwulan 1 sampai 4.", en: "Quarter 1 to 4." },
  },
  TAHUN,
];

export const IKPA_PENYERAPAN: Definition = {
  id: "IKPA_PENYERAPAN",
  describe: {
    id: "Nilai Penyerapan Anggaran (0–100): rata-rata nilai triwulan; atau nilai satu triwulan dari pagu dan realisasi tiap jenis belanja terhadap targetnya.",
    en: "Value of budget absorption (0–100): mean of the quarters, or the value of one quarter from pagu and spending against the targets.",
  },
  returns: { id: "Nilai penyerapan.", en: "Value of absorption." },
  parameters,
  gives: "one",
  formula: "Σ MIN(realisasi / (pagu × target); 100%) × porsi pagu; rata-rata triwulan",
  sources: sourcesOf(IKPA_ABSORPTION),
  example: { arguments: [[[250], [200], [50]], [[60], [24.5], [7]], [[51], [52], [53]], 1], result: 92.67 },
  native: {
    formula: "ROUND(ROUND(SUM({nilai_atau_pagu})*100,0)/COUNT({nilai_atau_pagu}),0)/100",
    domain: { nilai_atau_pagu: { low: 0, high: 100, decimals: 2, cells: 4 } },
  },
  evaluate: whole(parameters, ([nilaiAtauPagu = null, realisasi = null, jenisBelanja = null], [triwulan, tahun]) =>
    ikpaPenyerapanOf({
      nilaiAtauPagu,
      realisasi,
      jenisBelanja,
      triwulan: numberIn(triwulan),
      tahun: numberIn(tahun),
    }),
  ),
};
