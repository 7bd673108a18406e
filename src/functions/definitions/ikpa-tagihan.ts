import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";
import { ikpaTagihanOf } from "../shells/ikpa-execution";

const parameters: Parameter[] = [
  {
    name: "tepat",
    kind: "cells",
    describe: {
      id: "Banyaknya SPM-LS kontraktual nonpegawai yang tepat waktu (sampai 17 hari kerja sejak BAST), satu sel atau rentang.",
      en: "Number of SPM-LS in time (17 working days after BAST), one cell or a range.",
    },
  },
  {
    name: "total",
    kind: "cells",
    describe: { id: "Banyaknya seluruh SPM-LS kontraktual nonpegawai.", en: "Number of all of them." },
  },
];

export const IKPA_TAGIHAN: Definition = {
  id: "IKPA_TAGIHAN",
  describe: {
    id: "Nilai Penyelesaian Tagihan (0–100): SPM-LS tepat waktu dibagi seluruhnya. Tanpa SPM-LS indikator ini tidak berobjek dan hasilnya #N/A, bukan nol.",
    en: "Value of bills settled in time (0–100). Without any the indicator has no object: #N/A, not zero.",
  },
  returns: { id: "Nilai penyelesaian tagihan.", en: "Value of bills settled in time." },
  parameters,
  gives: "cells",
  formula: "tepat / total × 100",
  sources: [
    {
      title: "PER-5/PB/2024",
      article: "penyelesaian tagihan: 17 hari kerja sejak BAST/BAPP",
      url: "https://jdih.kemenkeu.go.id/dok/per-5-pb-2024",
      status: "needs-verification",
    },
  ],
  example: { arguments: [13, 15], result: 86.67 },
  native: {
    formula: "ROUND({tepat}*10000/{total},0)/100",
    domain: { tepat: { low: 0, high: 50, decimals: 0 }, total: { low: 50, high: 5000, decimals: 0 } },
  },
  evaluate: each(parameters, ([tepat, total]) => ikpaTagihanOf(tepat, total)),
};
