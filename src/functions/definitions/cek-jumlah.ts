import type { Definition, Parameter } from "../definition";
import { whole } from "../evaluate";
import { cekJumlahOf } from "../shells/checks/sum-check";

const parameters: Parameter[] = [
  {
    name: "bagian",
    kind: "cells",
    describe: {
      id: "Rentang angka yang dijumlahkan; sel kosong tidak dihitung.",
      en: "Range of the figures to add; blank cells are not counted.",
    },
  },
  { name: "jumlah", kind: "cells", describe: { id: "Jumlah yang tercetak.", en: "The printed total." } },
];

export const CEK_JUMLAH: Definition = {
  id: "CEK_JUMLAH",
  describe: {
    id: "Memeriksa jumlah yang tercetak terhadap bagian-bagiannya.",
    en: "Checks a printed total against its parts.",
  },
  returns: { id: '"OK" atau satu kalimat.', en: '"OK" or one sentence.' },
  parameters,
  gives: "one",
  formula: "Σ bagian",
  sources: [],
  example: { arguments: [[[10885113000], [5583206000]], 16468319000], result: "OK" },
  native: null,
  evaluate: whole(parameters, ([bagian = null, jumlah = null]) => cekJumlahOf(bagian, jumlah?.[0]?.[0])),
};
