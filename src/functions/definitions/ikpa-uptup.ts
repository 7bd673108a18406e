import { IKPA_PETTY_CASH } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaUptupOf } from "../shells/ikpa-execution";

const parameters: Parameter[] = [
  {
    name: "tunai",
    kind: "cells",
    describe: {
      id: "Nilai tunai dalam satu sel, atau tiga sel: ketepatan waktu, GUP disebulankan, setoran TUP.",
      en: "Cash value in one cell, or three cells: punctuality, monthly GUP, returned TUP.",
    },
  },
  {
    name: "kkp",
    kind: "cells",
    isOptional: true,
    describe: {
      id: "Nilai KKP, satu atau tiap triwulan: 100 di bawah target, 110 mencapai target; 0 atau kosong bila tanpa transaksi.",
      en: "KKP value, one or each quarter: 100 below target, 110 on target; 0 or blank without transactions.",
    },
  },
  TAHUN,
];

export const IKPA_UPTUP: Definition = {
  id: "IKPA_UPTUP",
  describe: {
    id: "Nilai Pengelolaan UP dan TUP (0–100): tunai 90% dan KKP 10%, paling tinggi 100; tanpa transaksi KKP nilai tunai penuh.",
    en: "Value of UP and TUP (0–100): cash 90% and KKP 10%, 100 at most; cash alone without KKP transactions.",
  },
  returns: { id: "Nilai pengelolaan UP dan TUP.", en: "Value of UP and TUP." },
  parameters,
  gives: "one",
  formula: "tunai = 50% ketepatan + 25% GUP + 25% setoran; 90% × tunai + 10% × KKP",
  sources: sourcesOf(IKPA_PETTY_CASH),
  example: { arguments: [[[89.47], [92.89], [99.09]], 107.5], result: 94.21 },
  native: {
    formula:
      "IF({kkp}=0,ROUND(ROUND((2*INDEX({tunai},1)+INDEX({tunai},2)+INDEX({tunai},3))*100,0)/4,0)/100,MIN(100,ROUND(ROUND(9*ROUND(ROUND((2*INDEX({tunai},1)+INDEX({tunai},2)+INDEX({tunai},3))*100,0)/4,0)+{kkp}*100,0)/10,0)/100))",
    domain: {
      tunai: { low: 0, high: 100, decimals: 2, cells: 3 },
      kkp: { low: 0, high: 110, decimals: 1 },
    },
  },
  evaluate: whole(parameters, ([tunai = null, kkp = null], [tahun]) => ikpaUptupOf(tunai, kkp, numberIn(tahun))),
};
