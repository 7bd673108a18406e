import { SPM_DISPENSATION } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { each, numberIn } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaDispensasiOf } from "../shells/ikpa-execution";

const parameters: Parameter[] = [
  {
    name: "dispensasi",
    kind: "cells",
    describe: {
      id: "Banyaknya SPM dengan dispensasi pada triwulan IV, satu sel atau rentang.",
      en: "Number of SPM with dispensation in TW IV, one cell or a range.",
    },
  },
  {
    name: "spm_tw4",
    kind: "cells",
    describe: { id: "Banyaknya seluruh SPM pada triwulan IV.", en: "Number of all SPM in TW IV." },
  },
  TAHUN,
];

export const IKPA_DISPENSASI: Definition = {
  id: "IKPA_DISPENSASI",
  describe: {
    id: "Pengurang nilai IKPA karena dispensasi SPM: 0; 0,25; 0,50; 0,75 atau 1,00.",
    en: "Points deducted from IKPA for SPM dispensation: 0, 0.25, 0.50, 0.75 or 1.00.",
  },
  returns: { id: "Pengurang nilai IKPA.", en: "Points to deduct." },
  parameters,
  gives: "cells",
  formula: "rasio = dispensasi / SPM × 1000‰; 0 → 0; ≤ 0,09 → 0,25; ≤ 0,99 → 0,50; ≤ 4,99 → 0,75; lebih → 1,00",
  sources: sourcesOf(SPM_DISPENSATION),
  example: { arguments: [24, 5214], result: 0.75 },
  native: {
    formula:
      "IF({dispensasi}=0,0,LOOKUP(MAX(ROUND({dispensasi}*100000/{spm_tw4},0)/100,0.01),{0,0.1,1,5},{0.25,0.5,0.75,1}))",
    domain: { dispensasi: { low: 0, high: 100, decimals: 0 }, spm_tw4: { low: 100, high: 200000, decimals: 0 } },
  },
  evaluate: each(parameters, ([some, all], [tahun]) => ikpaDispensasiOf(some, all, numberIn(tahun))),
};
