import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";
import { nilaiZiOf } from "../shells/integrity";

const parameters: Parameter[] = [
  {
    name: "pemenuhan",
    kind: "cells",
    describe: {
      id: "Nilai pemenuhan (0–30), satu sel atau rentang.",
      en: "Value of fulfilment (0–30), one cell or a range.",
    },
  },
  { name: "reform", kind: "cells", describe: { id: "Nilai reform (0–30).", en: "Value of reform (0–30)." } },
  { name: "hasil", kind: "cells", describe: { id: "Nilai hasil (0–40).", en: "Value of results (0–40)." } },
];

export const NILAI_ZI: Definition = {
  id: "NILAI_ZI",
  describe: {
    id: "Nilai Zona Integritas (0–100): pemenuhan + reform + hasil.",
    en: "Value of the integrity zone (0–100): pemenuhan + reform + hasil.",
  },
  returns: { id: "Nilai Zona Integritas.", en: "Value of the integrity zone." },
  parameters,
  gives: "cells",
  formula: "pemenuhan + reform + hasil",
  sources: [
    {
      title: "LKE Zona Integritas",
      article: "pemenuhan 30, reform 30, hasil 40 (LKIP BNNP NTB 2023)",
      status: "needs-verification",
    },
  ],
  example: { arguments: [25.08, 26.76, 35.34], result: 87.18 },
  native: {
    formula: "ROUND({pemenuhan}+{reform}+{hasil},2)",
    domain: {
      pemenuhan: { low: 0, high: 30, decimals: 2 },
      reform: { low: 0, high: 30, decimals: 2 },
      hasil: { low: 0, high: 40, decimals: 2 },
    },
  },
  evaluate: each(parameters, ([pemenuhan, reform, hasil]) => nilaiZiOf(pemenuhan, reform, hasil)),
};
