import { each, numberIn } from "../evaluate";
import { quickSerapan, serapanOf } from "../shells/budget";
import type { Definition, Parameter } from "../definition";
import { PAGU, REALISASI_ANGGARAN, BLOKIR, DESIMAL } from "../parameters";

const parameters: Parameter[] = [PAGU, REALISASI_ANGGARAN, DESIMAL, BLOKIR];

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
    unlessGiven: { desimal: 2, blokir: 0 },
    domain: {
      pagu: { low: 1, high: 100000000000, decimals: 0 },
      realisasi: { low: 0, high: 100000000000, decimals: 0 },
    },
  },
  evaluate: each(
    parameters,
    ([budget, spent, blocked], [desimal]) => serapanOf(budget, spent, blocked, numberIn(desimal)),
    ([desimal]) => quickSerapan(numberIn(desimal)),
  ),
};
