import { each } from "../evaluate";
import { serapanOf } from "../shells/budget";
import type { Definition, Parameter } from "../definition";

const parameters: Parameter[] = [
  {
    name: "pagu",
    kind: "cells",

    describe: { id: "Pagu dalam rupiah, satu sel atau rentang.", en: "Budget in rupiah, one cell or a range." },
  },
  {
    name: "realisasi",
    kind: "cells",

    describe: { id: "Realisasi dalam rupiah.", en: "Spending in rupiah." },
  },
  {
    name: "desimal",
    kind: "number",
    isOptional: true,
    describe: { id: "Banyaknya desimal hasil; bawaan 2.", en: "Decimals of the result; 2 if omitted." },
  },
  {
    name: "blokir",
    kind: "cells",
    isOptional: true,
    describe: {
      id: "Anggaran blokir dalam rupiah; bawaan tidak ada.",
      en: "Blocked amount in rupiah; none if omitted.",
    },
  },
];

export const SERAPAN: Definition = {
  id: "SERAPAN",
  describe: {
    id: "Serapan anggaran dalam persen: realisasi / pagu × 100, dibulatkan sekali. Dengan blokir, pembaginya pagu dikurangi blokir.",
    en: "Budget absorption in percent: realisasi / pagu × 100, rounded once. With blokir the base is pagu less blokir.",
  },
  returns: { id: "Serapan dalam persen (88,21 berarti 88,21%).", en: "Absorption in percent (88.21 means 88.21%)." },
  parameters,
  gives: "cells",
  formula: "realisasi / (pagu − blokir) × 100",
  sources: [{ title: "LKIP BNNP NTB 2023", article: "Anggaran per Program", status: "needs-verification" }],
  example: { arguments: [1541760000, 1359996505], result: 88.21 },
  native: {
    formula: "ROUND({realisasi}/{pagu}*100,2)",
    domain: {
      pagu: { low: 1, high: 100000000000, decimals: 0 },
      realisasi: { low: 0, high: 100000000000, decimals: 0 },
    },
  },
  evaluate: each(parameters, ([budget, spent, blocked], [desimal]) =>
    serapanOf(budget, spent, blocked, typeof desimal === "number" ? desimal : null),
  ),
};
