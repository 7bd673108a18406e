import { RECAP_NTB } from "../../rules/scales/recap-ntb";
import { refusal } from "../answer";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { asWhole, numberIn } from "../evaluate";
import { SKALA, TAHUN } from "../parameters";
import { rekapCapaianOf } from "../shells/category";

const parameters: Parameter[] = [
  {
    name: "capaian",
    kind: "cells",
    describe: {
      id: 'Rentang capaian dalam persen; "-" dan "NA" dihitung sebagai NA, sel kosong tidak dihitung.',
      en: 'Range of capaian in percent; "-" and "NA" count as NA, blank cells not at all.',
    },
  },
  {
    ...SKALA,
    isOptional: true,
    describe: {
      id: "Rentang dua kolom (batas bawah, kategori) atau nama skala; bawaan ≥ 100, 85, 70 dan < 70.",
      en: "Range of two columns (lower bound, category) or a scale's name; ≥ 100, 85, 70 and < 70 if omitted.",
    },
  },
  TAHUN,
];

export const REKAP_CAPAIAN: Definition = {
  id: "REKAP_CAPAIAN",
  describe: {
    id: "Rekap banyaknya indikator tiap rentang capaian: sebaris tiap rentang, dengan kategori, jumlah dan persennya.",
    en: "How many indicators fall into each band of capaian: a row per band with its name, count and percentage.",
  },
  returns: { id: "Tabel kategori, jumlah, persen.", en: "Table of category, count, percent." },
  parameters,
  gives: "cells",
  formula: "cacah capaian dalam tiap rentang; cacah / seluruhnya × 100",
  sources: sourcesOf(RECAP_NTB),
  example: {
    arguments: [[[104], [100], [95.58], [60], ["NA"]]],
    result: [
      ["≥ 100%", 2, 40],
      ["85% – < 100%", 1, 20],
      ["70% – < 85%", 0, 0],
      ["< 70%", 1, 20],
      ["NA", 1, 20],
    ],
  },
  native: null,
  evaluate([capaian, skala, tahun]) {
    const found = rekapCapaianOf(asWhole(capaian), asWhole(skala), numberIn(typeof tahun === "number" ? tahun : null));
    if (!found.ok) throw refusal(found.problem);
    return found.value;
  },
};
