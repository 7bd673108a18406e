import { capaianOf } from "../shells";
import type { Definition, Parameter } from "../definition";
import { each } from "../evaluate";

const parameters: Parameter[] = [
  {
    name: "target",
    kind: "cells",
    describe: {
      id: 'Target, satu sel atau rentang; tidak boleh nol. Boleh teks seperti "53,51 Indeks" atau rentang "80-90%".',
      en: 'Target, one cell or a range; not zero. May be text such as "53,51 Indeks" or a range "80-90%".',
    },
  },
  {
    name: "realisasi",
    kind: "cells",
    describe: {
      id: "Realisasi dalam satuan yang sama dengan target.",
      en: "Realisation in the unit of the target.",
    },
  },
  {
    name: "desimal",
    kind: "number",
    isOptional: true,
    describe: { id: "Banyaknya desimal hasil; bawaan 2.", en: "Decimals of the result; 2 if omitted." },
  },
  {
    name: "jenis",
    kind: "text",
    isOptional: true,
    describe: {
      id: '"maksimum" (bawaan), "minimum" (2T−R)/T, "minimum-rasio" T/R, atau "stabil".',
      en: '"maksimum" (default), "minimum" (2T−R)/T, "minimum-rasio" T/R, or "stabil".',
    },
  },
  {
    name: "batas",
    kind: "number",
    isOptional: true,
    describe: {
      id: "Capaian tertinggi dalam persen, misalnya 120; bawaan tanpa batas.",
      en: "Highest capaian in percent, for example 120; no cap if omitted.",
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
    { title: "LKIP BNNP NTB 2023 dan LKIP BNNK Belu 2025", article: "realisasi / target", status: "verified" },
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
    domain: { target: { low: 0.01, high: 100000, decimals: 2 }, realisasi: { low: 0, high: 100000, decimals: 3 } },
  },
  evaluate: each(parameters, ([target, realisasi], [desimal, jenis, batas]) =>
    capaianOf(target, realisasi, { desimal, jenis, batas }),
  ),
};
