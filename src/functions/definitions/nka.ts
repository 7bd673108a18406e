import { NKA_COMPOSITION } from "../../rules/nka-composition";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { each, numberIn } from "../evaluate";
import { TAHUN } from "../parameters";
import { nkaOf } from "../shells/nka";

const parameters: Parameter[] = [
  {
    name: "perencanaan",
    kind: "cells",
    describe: {
      id: "Nilai Kinerja Perencanaan Anggaran (0–100), satu sel atau rentang.",
      en: "NK Perencanaan (0–100), one cell or a range.",
    },
  },
  {
    name: "pelaksanaan",
    kind: "cells",
    describe: {
      id: "Nilai Kinerja Pelaksanaan Anggaran, yaitu nilai IKPA (0–100).",
      en: "NK Pelaksanaan, which is the IKPA value (0–100).",
    },
  },
  TAHUN,
];

export const NKA: Definition = {
  id: "NKA",
  describe: {
    id: "Nilai Kinerja Anggaran (NKA): setengah NK Perencanaan dan setengah NK Pelaksanaan, dibulatkan sekali ke dua desimal.",
    en: "Budget performance value (NKA): half NK Perencanaan, half NK Pelaksanaan, rounded once to two decimals.",
  },
  returns: { id: "Nilai NKA (0–100).", en: "The NKA (0–100)." },
  parameters,
  gives: "cells",
  formula: "50% × perencanaan + 50% × pelaksanaan",
  sources: sourcesOf(NKA_COMPOSITION),
  example: { arguments: [96.03, 99.49], result: 97.76 },
  native: {
    formula: "ROUND(ROUND(({perencanaan}+{pelaksanaan})*100,0)/2,0)/100",
    domain: { perencanaan: { low: 0, high: 100, decimals: 2 }, pelaksanaan: { low: 0, high: 100, decimals: 2 } },
  },
  evaluate: each(parameters, ([planning, execution], [tahun]) => nkaOf(planning, execution, numberIn(tahun))),
};
