import type { Definition, Parameter } from "../definition";
import { each, numberIn } from "../evaluate";
import { rupiahOf } from "../shells/number-text";

const parameters: Parameter[] = [
  {
    name: "angka",
    kind: "cells",
    describe: { id: "Angka, satu sel atau rentang.", en: "Number, one cell or a range." },
  },
  {
    name: "desimal",
    kind: "number",
    isOptional: true,
    describe: {
      id: "Banyaknya desimal; bawaan 0, atau 2 bila ada sennya.",
      en: "Decimals; 0 if omitted, or 2 where there are cents.",
    },
  },
];

export const RUPIAH: Definition = {
  id: "RUPIAH",
  describe: {
    id: "Angka sebagai rupiah menurut penulisan Indonesia: Rp1.541.760.000, -Rp5.000, Rp1.250,50.",
    en: "A number as rupiah in Indonesian writing: Rp1.541.760.000, -Rp5.000, Rp1.250,50.",
  },
  returns: { id: "Teks rupiah.", en: "The text." },
  parameters,
  gives: "cells",
  formula: "—",
  sources: [
    {
      title: "Ejaan Bahasa Indonesia yang Disempurnakan (EYD)",
      article: "Rp tanpa titik dan tanpa spasi",
      status: "needs-verification",
    },
  ],
  example: { arguments: [1541760000], result: "Rp1.541.760.000" },
  native: {
    formula: 'IF({angka}<0,"-","")&"Rp"&SUBSTITUTE(FIXED(ABS({angka}),0),",",".")',
    domain: { angka: { low: -100000000000, high: 100000000000, decimals: 0 } },
  },
  evaluate: each(parameters, ([angka], [desimal]) => rupiahOf(angka, numberIn(desimal))),
};
