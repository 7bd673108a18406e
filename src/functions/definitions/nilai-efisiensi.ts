import type { Definition, Parameter } from "../definition";
import { each, numberIn } from "../evaluate";
import { DESIMAL } from "../parameters";
import { nilaiEfisiensiOf } from "../shells/nka";

const parameters: Parameter[] = [
  {
    name: "efisiensi",
    kind: "cells",
    describe: {
      id: "Efisiensi dalam persen (EFISIENSI_ANGGARAN), satu sel atau rentang; di luar −20 sampai 20 dijepit.",
      en: "Efficiency in percent (EFISIENSI_ANGGARAN), one cell or a range; kept within −20 and 20.",
    },
  },
  DESIMAL,
];

export const NILAI_EFISIENSI: Definition = {
  id: "NILAI_EFISIENSI",
  describe: {
    id: "Nilai efisiensi (0–100): 50 + E / 20 × 50 dengan E dijepit antara −20 dan 20.",
    en: "Value of efficiency (0–100): 50 + E / 20 × 50 with E kept within −20 and 20.",
  },
  returns: { id: "Nilai efisiensi (0–100).", en: "Value of efficiency (0–100)." },
  parameters,
  gives: "cells",
  formula: "50 + MAX(−20; MIN(20; E)) / 20 × 50",
  sources: [
    {
      title: "PMK 214/PMK.02/2017 dan PMK 22/PMK.02/2021",
      article: "nilai efisiensi",
      url: "https://123dok.com/article/volume-indikator-keluaran-output-nomor-tahun-tentang-pengukuran.q5oxr03z",
      status: "needs-verification",
    },
  ],
  example: { arguments: [74.03], result: 100 },
  native: {
    formula: "ROUND(5000+ROUND(MAX(-20,MIN(20,{efisiensi}))*1000,0)/4,0)/100",
    unlessGiven: { desimal: 2 },
    domain: { efisiensi: { low: -100, high: 300, decimals: 3 } },
  },
  evaluate: each(parameters, ([efisiensi], [desimal]) => nilaiEfisiensiOf(efisiensi, numberIn(desimal))),
};
