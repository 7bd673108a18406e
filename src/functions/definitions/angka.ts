import { each } from "../evaluate";
import { angkaOf } from "../shells/number-text";
import type { Definition, Parameter } from "../definition";

const parameters: Parameter[] = [
  {
    name: "teks",
    kind: "cells",

    describe: { id: "Teks, satu sel atau rentang.", en: "Text, one cell or a range." },
  },
];

export const ANGKA: Definition = {
  id: "ANGKA",
  describe: {
    id: 'Membaca angka yang diketik sebagai teks: "Rp. 1.541.760.000,-", "53,51 Indeks", "70.512%". Persen dibaca dalam persen.',
    en: 'Reads a number typed as text: "Rp. 1.541.760.000,-", "53,51 Indeks", "70.512%". Percentages are read in percent.',
  },
  returns: { id: "Angkanya.", en: "The number." },
  parameters,
  gives: "cells",
  formula: "—",
  sources: [],
  example: { arguments: ["Rp. 1.541.760.000,-"], result: 1541760000 },
  native: null,
  evaluate: each(parameters, ([teks]) => angkaOf(teks)),
};
