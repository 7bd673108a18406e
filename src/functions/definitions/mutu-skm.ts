import { SKM_2004 } from "../../rules/scales/skm-2004";
import { SKM_2017 } from "../../rules/scales/skm-2017";
import { ruleInForce } from "../../rules/dated-rule";
import { classesInWords, lookupIn } from "../category-function";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { each, textIn } from "../evaluate";
import { mutuSkmOf } from "../shells/surveys";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: {
      id: "IKM (25–100) atau NI/NRR (1–4), satu sel atau rentang.",
      en: "IKM (25–100) or NI/NRR (1–4), one cell or a range.",
    },
  },
  {
    name: "skala",
    kind: "text",
    isOptional: true,
    describe: {
      id: '"14/2017" (bawaan, PermenPANRB) atau "2004" (KEP/25/M.PAN/2/2004).',
      en: '"14/2017" (default, PermenPANRB) or "2004" (KEP/25/M.PAN/2/2004).',
    },
  },
];

const scale = ruleInForce(SKM_2017).values;

export const MUTU_SKM: Definition = {
  id: "MUTU_SKM",
  describe: {
    id: "Mutu pelayanan (A, B, C, D) menurut hasil survei kepuasan masyarakat.",
    en: "Quality of service (A, B, C, D) by the result of a survey of public satisfaction.",
  },
  returns: { id: "Mutu pelayanan.", en: "Quality of service." },
  parameters,
  gives: "cells",
  formula: `IKM = NI × 25; ${classesInWords(scale)}`,
  sources: sourcesOf([...SKM_2017, ...SKM_2004]),
  example: { arguments: [3.28], result: "B" },
  native: {
    formula: lookupIn(scale, "{nilai}*IF({nilai}<=4,25,1)"),
    domain: { nilai: { low: scale.lowest, high: scale.highest, decimals: scale.decimals + 1 } },
  },
  evaluate: each(parameters, ([nilai], [skala]) => mutuSkmOf(nilai, textIn(skala))),
};
