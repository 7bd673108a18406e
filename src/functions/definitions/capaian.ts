import { capaianOf, quickCapaian } from "../shells/capaian";
import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";
import { BATAS, DESIMAL, JENIS, REALISASI, TARGET } from "../parameters";

const parameters: Parameter[] = [
  TARGET,
  REALISASI,
  DESIMAL,
  JENIS,
  BATAS,
  {
    name: "terburuk",
    kind: "number",
    isOptional: true,
    describe: {
      id: 'Realisasi terburuk; hanya untuk target nol dengan jenis "minimum": (terburuk − R) / terburuk.',
      en: 'Worst realisation; only for a target of zero with "minimum": (worst − R) / worst.',
    },
  },
];

export const CAPAIAN: Definition = {
  id: "CAPAIAN",
  describe: {
    id: 'Capaian kinerja dalam persen: realisasi / target × 100, dibulatkan sekali. Menerima angka atau teks seperti "53,51 Indeks", satu sel atau rentang.',
    en: 'Achievement in percent: realisasi / target × 100, rounded once. Takes numbers or text such as "53,51 Indeks", one cell or a range.',
  },
  returns: {
    id: "Capaian dalam persen (105,57 berarti 105,57%).",
    en: "Achievement in percent (105.57 means 105.57%).",
  },
  parameters,
  gives: "cells",
  formula: "realisasi / target × 100",
  sources: [
    {
      title: "LKIP BNNP NTB 2023 dan LKIP BNNK Belu 2025",
      article: "realisasi / target",
      status: "needs-verification",
    },
    {
      title: "LKjIP Kabupaten Maluku Tengah 2021",
      article: "minimum: (2T − R) / T",
      url: "https://fliphtml5.com/qdghn/orip/LKJIP_KAB._MALUKU_TENGAH_TAHUN_2021/94",
      status: "verified",
    },
    {
      title: "PermenPANRB 8/2021",
      article: "target rentang",
      url: "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page110.html",
      status: "needs-verification",
    },
    { title: "KMK 127/2026", article: "target negatif, stabil, batas 120", status: "needs-verification" },
  ],
  example: { arguments: ["53,51 Indeks", "56,49 Indeks"], result: 105.57 },
  native: {
    formula: "ROUND({realisasi}/{target}*100,2)",
    unlessGiven: { desimal: 2, jenis: "maksimum" },
    domain: { target: { low: 0.01, high: 100000, decimals: 2 }, realisasi: { low: 0, high: 100000, decimals: 3 } },
  },
  evaluate: each(
    parameters,
    ([target, realisasi], [desimal, jenis, batas, terburuk]) =>
      capaianOf(target, realisasi, { desimal, jenis, batas, terburuk }),
    ([desimal, jenis, batas]) => quickCapaian({ desimal, jenis, batas }),
  ),
};
