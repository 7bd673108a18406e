import type { Definition, Parameter } from "../definition";
import { each, textIn } from "../evaluate";
import { cekTerbilangOf } from "../shells/checks/terbilang-check";
import { TERBILANG } from "./terbilang";

const parameters: Parameter[] = [
  {
    name: "angka",
    kind: "cells",
    describe: { id: "Angka, satu sel atau rentang.", en: "Number, one cell or a range." },
  },
  {
    name: "terbilang",
    kind: "cells",
    describe: {
      id: "Terbilang yang tercetak; huruf besar dan tanda baca tidak berpengaruh.",
      en: "The printed words; letter case and punctuation do not matter.",
    },
  },
  {
    name: "satuan",
    kind: "text",
    isOptional: true,
    describe: {
      id: 'Kata yang wajib ada di belakangnya, misalnya "rupiah".',
      en: 'A word that must follow, such as "rupiah".',
    },
  },
];

export const CEK_TERBILANG: Definition = {
  id: "CEK_TERBILANG",
  describe: {
    id: "Memeriksa terbilang yang tercetak terhadap angkanya dan menunjuk kata pertama yang salah.",
    en: "Checks printed number words against the number and points at the first wrong word.",
  },
  returns: { id: '"OK" atau satu kalimat.', en: '"OK" or one sentence.' },
  parameters,
  gives: "cells",
  formula: "TERBILANG(angka) = terbilang",
  sources: TERBILANG.sources,
  example: {
    arguments: [1764011000, "satu miliar tujuh ratus enam puluh empat sebelas ribu rupiah"],
    result:
      'Sebelum kata ke-8, "sebelas", kurang kata "juta"; lengkapnya: satu miliar tujuh ratus enam puluh empat juta sebelas ribu rupiah.',
  },
  native: null,
  evaluate: each(parameters, ([angka, tulisan], [satuan]) => cekTerbilangOf(angka, tulisan, textIn(satuan))),
};
