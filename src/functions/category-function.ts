import { ruleInForce } from "../rules/dated-rule";
import type { Scale, ScaleRule } from "../rules/scale";
import { type Definition, type Described, type Parameter, sourcesOf } from "./definition";
import { each, numberIn } from "./evaluate";
import type { NativeForm } from "./native-form";
import { TAHUN } from "./parameters";
import { categoryOf, quickCategory } from "./shells/category";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: { id: "Nilai, satu sel atau rentang.", en: "Value, one cell or a range." },
  },
  TAHUN,
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
    formula: classesInWords(newest.values),
    sources: sourcesOf(about.scale),
    example: { arguments: [about.example.nilai], result: about.example.kategori },
    native: nativeLookup(newest.values),
    evaluate: each(
      parameters,
      ([nilai], [tahun]) => categoryOf(about.scale, nilai, numberIn(tahun)),
      ([tahun]) => quickCategory(about.scale, numberIn(tahun)),
    ),
  };
}

/** LOOKUP over the lower bounds, lowest first, after the rounding of the scale. */
function nativeLookup(scale: Scale): NativeForm {
  const { decimals, lowest, highest } = scale;
  return {
    formula: lookupIn(scale, "{nilai}"),
    domain: { nilai: { low: lowest, high: highest, decimals: decimals + 1 } },
  };
}

/** The LOOKUP itself, of a value that is given as Excel writes it. */
export function lookupIn({ classes, decimals }: Scale, value: string): string {
  const ascending = [...classes].reverse();
  const bounds = ascending.map(({ from }) => from).join(",");
  const names = ascending.map(({ name }) => `"${name}"`).join(",");
  return `LOOKUP(ROUND(${value},${decimals}),{${bounds}},{${names}})`;
}

/** `≥ 53,51 Sangat Tinggi; ≥ 49,74 Tinggi; …` */
export function classesInWords({ classes }: Scale): string {
  return classes.map(({ from, name }) => `≥ ${String(from).replace(".", ",")} ${name}`).join("; ");
}
