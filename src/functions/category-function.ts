import { ruleInForce } from "../rules/dated-rule";
import type { Scale, ScaleRule } from "../rules/scale";
import type { Definition, Described, Parameter } from "./definition";
import { each } from "./evaluate";
import type { NativeForm } from "./native-form";
import { categoryOf } from "./shells";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: { id: "Nilai, satu sel atau rentang.", en: "Value, one cell or a range." },
  },
  {
    name: "tahun",
    kind: "number",
    isOptional: true,
    describe: {
      id: "Tahun anggaran yang aturannya dipakai; bawaan aturan terbaru.",
      en: "Fiscal year whose rule is used; the newest if omitted.",
    },
  },
];

/** A function that looks one value up on one scale: all of them are alike but for the scale. */
export function categoryFunction(about: {
  id: string;
  scale: readonly ScaleRule[];
  describe: Described;
  example: { nilai: number; kategori: string };
}): Definition {
  const newest = ruleInForce(about.scale);
  return {
    id: about.id,
    describe: about.describe,
    returns: { id: "Nama kategori.", en: "Name of the category." },
    parameters,
    gives: "cells",
    formula: [...newest.values.classes]
      .map(({ from, name }) => `≥ ${String(from).replace(".", ",")} ${name}`)
      .join("; "),
    sources: about.scale.map(({ source, status }) => ({ ...source, status })),
    example: { arguments: [about.example.nilai], result: about.example.kategori },
    native: nativeLookup(newest.values),
    evaluate: each(parameters, ([nilai], [tahun]) =>
      categoryOf(about.scale, nilai, typeof tahun === "number" ? tahun : null),
    ),
  };
}

/** LOOKUP over the lower bounds, lowest first, after the rounding of the scale. */
function nativeLookup({ classes, decimals, lowest, highest }: Scale): NativeForm {
  const ascending = [...classes].reverse();
  const bounds = ascending.map(({ from }) => from).join(",");
  const names = ascending.map(({ name }) => `"${name}"`).join(",");
  return {
    formula: `LOOKUP(ROUND({nilai},${decimals}),{${bounds}},{${names}})`,
    domain: { nilai: { low: lowest, high: highest, decimals: decimals + 1 } },
  };
}
