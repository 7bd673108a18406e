import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";
import { BATAS, DESIMAL, JENIS, REALISASI, TARGET } from "../parameters";
import { narasiOf } from "../shells/narrative";

const parameters: Parameter[] = [
  {
    name: "indikator",
    kind: "cells",
    describe: { id: "Nama indikator, satu sel atau rentang.", en: "Name of the indicator, one cell or a range." },
  },
  TARGET,
  REALISASI,
  {
    name: "satuan",
    kind: "cells",
    isOptional: true,
    describe: {
      id: 'Satuan di belakang angka, misalnya "Orang" atau "%"; bawaan satuan yang tertulis pada angkanya.',
      en: 'Unit after the figures such as "Orang" or "%"; the one written with them if omitted.',
    },
  },
  JENIS,
  DESIMAL,
  BATAS,
];

export const NARASI_CAPAIAN: Definition = {
  id: "NARASI_CAPAIAN",
  describe: {
    id: "Kalimat capaian untuk laporan, dari indikator, target, realisasi dan satuan; angkanya dihitung, bukan disalin.",
    en: "A sentence about the capaian for the report, in Indonesian; its figures are computed, not copied.",
  },
  returns: { id: "Satu kalimat.", en: "One sentence." },
  parameters,
  gives: "cells",
  formula: "realisasi / target × 100",
  sources: [{ title: "PermenPANRB 53/2014", article: "target, realisasi dan capaian", status: "needs-verification" }],
  example: {
    arguments: ["Indeks Ketahanan Diri Remaja", 53.51, 56.49, "indeks"],
    result:
      "Realisasi Indeks Ketahanan Diri Remaja sebesar 56,49 indeks dari target 53,51 indeks, sehingga capaiannya 105,57% dan melampaui target.",
  },
  native: null,
  evaluate: each(parameters, ([indikator, target, realisasi, satuan], [jenis, desimal, batas]) =>
    narasiOf(indikator, target, realisasi, satuan, { jenis, desimal, batas }),
  ),
};
