import type { Definition, Parameter } from "../definition";
import { numberIn, textIn, whole } from "../evaluate";
import { SKALA, TAHUN } from "../parameters";
import { jumlahKategoriOf } from "../shells/category";
import { KATEGORI } from "./kategori";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: {
      id: "Rentang nilai; sel kosong tidak dihitung.",
      en: "Range of values; blank cells are not counted.",
    },
  },
  {
    name: "kategori",
    kind: "text",
    describe: { id: 'Kategori yang dicacah, misalnya "Tinggi".', en: 'Category to count, such as "Tinggi".' },
  },
  SKALA,
  {
    name: "cara",
    kind: "text",
    isOptional: true,
    describe: {
      id: '"tepat" (bawaan) menghitung kategori itu saja, "minimal" juga yang lebih baik.',
      en: '"tepat" (default) counts that category alone, "minimal" the better ones too.',
    },
  },
  TAHUN,
];

export const JUMLAH_KATEGORI: Definition = {
  id: "JUMLAH_KATEGORI",
  describe: {
    id: "Banyaknya nilai yang berkategori tertentu pada sebuah skala, tepat atau minimal kategori itu.",
    en: "How many values have a category on a scale: that category alone, or at least that one.",
  },
  returns: { id: "Cacah nilai.", en: "Count of the values." },
  parameters,
  gives: "one",
  formula: "cacah nilai yang kategorinya sama (tepat), atau sama dan lebih baik (minimal)",
  sources: KATEGORI.sources,
  example: {
    arguments: [[[58.17], [53.5], [51.88], [50.28]], "Tinggi", "DEKTARI", "tepat"],
    result: 3,
  },
  native: null,
  evaluate: whole(parameters, ([nilai = null, skala = null], [kategori, cara, tahun]) =>
    jumlahKategoriOf(nilai, textIn(kategori), skala, textIn(cara), numberIn(tahun)),
  ),
};
