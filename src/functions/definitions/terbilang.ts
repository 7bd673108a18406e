import { each } from "../evaluate";
import { terbilangOf } from "../shells/number-text";
import type { Definition, Parameter } from "../definition";

const parameters: Parameter[] = [
  {
    name: "angka",
    kind: "cells",

    describe: {
      id: "Angka, satu sel atau rentang; sampai 10^18, boleh negatif dan berdesimal.",
      en: "Number, one cell or a range; up to 10^18, may be negative and have decimals.",
    },
  },
  {
    name: "satuan",
    kind: "text",
    isOptional: true,
    describe: { id: 'Kata di belakangnya, misalnya "rupiah".', en: 'A word to follow, such as "rupiah".' },
  },
];

export const TERBILANG: Definition = {
  id: "TERBILANG",
  describe: {
    id: 'Angka dengan huruf, seperti di dokumen resmi: "miliar", bukan "milyar"; desimal dieja satu-satu sesudah "koma".',
    en: 'The number in Indonesian words as official documents write it; decimals digit by digit after "koma".',
  },
  returns: { id: "Terbilang dengan huruf kecil.", en: "The words in lower case." },
  parameters,
  gives: "cells",
  formula: "—",
  sources: [
    { title: "Ejaan Bahasa Indonesia yang Disempurnakan (EYD)", article: "miliar", status: "needs-verification" },
  ],
  example: {
    arguments: [1764011000, "rupiah"],
    result: "satu miliar tujuh ratus enam puluh empat juta sebelas ribu rupiah",
  },
  native: null,
  evaluate: each(parameters, ([angka], [satuan]) => terbilangOf(angka, typeof satuan === "string" ? satuan : null)),
};
