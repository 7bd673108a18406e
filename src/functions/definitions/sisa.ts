import { each } from "../evaluate";
import { sisaOf } from "../shells/budget";
import type { Definition, Parameter } from "../definition";
import { PAGU, REALISASI_ANGGARAN, BLOKIR } from "../parameters";

const parameters: Parameter[] = [PAGU, REALISASI_ANGGARAN, BLOKIR];

export const SISA: Definition = {
  id: "SISA",
  describe: {
    id: "Sisa anggaran dalam rupiah: pagu − realisasi, dikurangi blokir bila diberikan.",
    en: "Remaining budget in rupiah: pagu − realisasi, less blokir where given.",
  },
  returns: {
    id: "Sisa dalam rupiah; negatif bila realisasi melebihi pagu.",
    en: "Remainder in rupiah; negative when more was spent.",
  },
  parameters,
  gives: "cells",
  formula: "pagu − realisasi − blokir",
  sources: [{ title: "LKIP BNNP NTB 2023", article: "Anggaran per Program", status: "needs-verification" }],
  example: { arguments: [16468319000, 16375654700], result: 92664300 },
  native: {
    formula: "{pagu}-{realisasi}",
    unlessGiven: { blokir: 0 },
    domain: {
      pagu: { low: 0, high: 100000000000, decimals: 0 },
      realisasi: { low: 0, high: 100000000000, decimals: 0 },
    },
  },
  evaluate: each(parameters, ([budget, spent, blocked]) => sisaOf(budget, spent, blocked)),
};
