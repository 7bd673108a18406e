import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";
import { BATAS, JENIS, REALISASI, TARGET } from "../parameters";
import { cekCapaianOf } from "../shells/checks/capaian-check";
import { CAPAIAN } from "./capaian";

const parameters: Parameter[] = [
  TARGET,
  REALISASI,
  {
    name: "capaian",
    kind: "cells",
    describe: {
      id: "Capaian yang tercetak dalam persen; desimalnya menurut cetakannya.",
      en: "Printed capaian in percent; its decimals as printed.",
    },
  },
  JENIS,
  BATAS,
];

export const CEK_CAPAIAN: Definition = {
  id: "CEK_CAPAIAN",
  describe: {
    id: "Memeriksa capaian (atau serapan) yang tercetak terhadap target dan realisasinya, sampai digit yang tercetak.",
    en: "Checks a printed capaian (or serapan) against its target and realisasi, to the digits printed.",
  },
  returns: { id: '"OK" atau satu kalimat.', en: '"OK" or one sentence.' },
  parameters,
  gives: "cells",
  formula: "realisasi / target × 100 pada desimal cetakan",
  sources: CAPAIAN.sources,
  example: { arguments: [94, 97.77, 102.91], result: "Capaian seharusnya 104,01, tercetak 102,91 (selisih 1,1)." },
  native: null,
  evaluate: each(parameters, ([target, realisasi, capaian], [jenis, batas]) =>
    cekCapaianOf(target, realisasi, capaian, { jenis, batas }),
  ),
};
