import type { Definition, Parameter } from "../definition";
import { each, numberIn } from "../evaluate";
import { SKALA, TAHUN } from "../parameters";
import { cekKategoriOf } from "../shells/checks/category-check";
import { KATEGORI } from "./kategori";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: { id: "Nilai, satu sel atau rentang.", en: "Value, one cell or a range." },
  },
  { name: "kategori", kind: "cells", describe: { id: "Kategori yang tercetak.", en: "The printed category." } },
  SKALA,
  TAHUN,
];

export const CEK_KATEGORI: Definition = {
  id: "CEK_KATEGORI",
  describe: {
    id: "Memeriksa kategori yang tercetak terhadap nilainya pada sebuah skala.",
    en: "Checks a printed category against its value on a scale.",
  },
  returns: { id: '"OK" atau satu kalimat.', en: '"OK" or one sentence.' },
  parameters,
  gives: "cells",
  formula: "KATEGORI(nilai; skala) = kategori",
  sources: KATEGORI.sources,
  example: {
    arguments: [53.51, "Tinggi", "DEKTARI"],
    result: "Nilai 53,51 berkategori Sangat Tinggi pada skala DEKTARI, tercetak Tinggi.",
  },
  native: null,
  evaluate: each(parameters, ([nilai, kategori], [tahun], [skala = null]) =>
    cekKategoriOf(nilai, kategori, skala, numberIn(tahun)),
  ),
};
