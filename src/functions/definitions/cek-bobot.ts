import { IKPA_WEIGHTS } from "../../rules/ikpa-weights";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { numberIn, whole } from "../evaluate";
import { cekBobotOf } from "../shells/checks/weight-check";

const parameters: Parameter[] = [
  { name: "bobot", kind: "cells", describe: { id: "Rentang bobot dalam persen.", en: "Range of weights in percent." } },
  {
    name: "total",
    kind: "cells",
    isOptional: true,
    describe: { id: "Jumlah bobot yang tercetak; bawaan 100.", en: "The printed sum of the weights; 100 if omitted." },
  },
  {
    name: "tahun",
    kind: "number",
    isOptional: true,
    describe: {
      id: "Tahun anggaran IKPA; bila diisi, tiap bobot juga dicocokkan dengan aturan tahun itu menurut urutan OM-SPAN.",
      en: "Fiscal year of IKPA; if given, each weight is also held against that rule, in the order of OM-SPAN.",
    },
  },
];

export const CEK_BOBOT: Definition = {
  id: "CEK_BOBOT",
  describe: {
    id: "Memeriksa jumlah bobot dan, bila tahun diisi, tiap bobot IKPA terhadap aturannya.",
    en: "Checks the sum of weights and, with a year, each IKPA weight against its rule.",
  },
  returns: { id: '"OK" atau satu kalimat.', en: '"OK" or one sentence.' },
  parameters,
  gives: "one",
  formula: "Σ bobot = total",
  sources: sourcesOf(IKPA_WEIGHTS),
  example: {
    arguments: [[[10], [10], [20], [10], [10], [10], [25]], 100, 2025],
    result: "Bobot Deviasi Halaman III DIPA seharusnya 15 menurut PER-5/PB/2024, tercetak 10.",
  },
  native: null,
  evaluate: whole(parameters, ([bobot = null, total = null], [tahun]) =>
    cekBobotOf(bobot, total?.[0]?.[0], numberIn(tahun)),
  ),
};
