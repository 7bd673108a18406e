import { IKPA_REVISION } from "../../rules/ikpa-parts";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { each, numberIn } from "../evaluate";
import { TAHUN } from "../parameters";
import { ikpaRevisiOf } from "../shells/ikpa-planning";

const parameters: Parameter[] = [
  {
    name: "semester1",
    kind: "cells",
    describe: {
      id: "Banyaknya revisi pagu tetap pada semester I, satu sel atau rentang.",
      en: "Number of revisions with unchanged pagu in semester I, one cell or a range.",
    },
  },
  {
    name: "semester2",
    kind: "cells",
    isOptional: true,
    describe: {
      id: "Banyaknya revisi pagu tetap pada semester II; sebelum Juli dikosongkan.",
      en: "The same in semester II; leave out before July.",
    },
  },
  TAHUN,
];

export const IKPA_REVISI: Definition = {
  id: "IKPA_REVISI",
  describe: {
    id: "Nilai Revisi DIPA (0–100): rata-rata nilai kedua semester, paling tinggi 100. Hanya revisi pagu tetap yang dihitung, tidak kumulatif.",
    en: "Value of DIPA revisions (0–100): mean of the values of both semesters, 100 at most.",
  },
  returns: { id: "Nilai Revisi DIPA.", en: "Value of DIPA revisions." },
  parameters,
  gives: "cells",
  formula: "0–1 revisi 110; 2 revisi 100; 3 atau lebih 50; rata-rata, paling tinggi 100",
  sources: sourcesOf(IKPA_REVISION),
  example: { arguments: [1, 3], result: 80 },
  native: {
    formula: "MIN(100,(LOOKUP({semester1},{0,2,3},{110,100,50})+LOOKUP({semester2},{0,2,3},{110,100,50}))/2)",
    domain: { semester1: { low: 0, high: 9, decimals: 0 }, semester2: { low: 0, high: 9, decimals: 0 } },
  },
  evaluate: each(parameters, ([first, second], [tahun]) => ikpaRevisiOf(first, second, numberIn(tahun))),
};
