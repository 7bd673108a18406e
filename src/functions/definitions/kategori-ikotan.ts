import { IKOTAN_2021 } from "../../rules/scales/ikotan-2021";
import { IKOTAN_2023 } from "../../rules/scales/ikotan-2023";
import { IKOTAN_2025 } from "../../rules/scales/ikotan-2025";
import { ruleInForce } from "../../rules/dated-rule";
import type { ScaleRule } from "../../rules/scale";
import { classesInWords, lookupIn } from "../category-function";
import { type Definition, type Parameter, sourcesOf } from "../definition";
import { each } from "../evaluate";
import { kategoriIkotanOf } from "../shells/category";

const parameters: Parameter[] = [
  {
    name: "nilai",
    kind: "cells",
    describe: { id: "Nilai IKOTAN, satu sel atau rentang.", en: "IKOTAN value, one cell or a range." },
  },
  {
    name: "skala",
    kind: "text",
    describe: {
      id: 'Tahun skalanya (2021, 2023 atau 2025) atau nama skala; "KEP/25/2004" memberi mutu A–D. Tiga skala beredar, maka wajib dipilih.',
      en: 'Year of the scale (2021, 2023 or 2025) or the name of a scale; "KEP/25/2004" gives A–D. Three scales are in use, so one must be chosen.',
    },
  },
];

const versions: readonly ScaleRule[] = [...IKOTAN_2021, ...IKOTAN_2023, ...IKOTAN_2025];
const lookup = (scale: readonly ScaleRule[]) => lookupIn(ruleInForce(scale).values, "{nilai}");

export const KATEGORI_IKOTAN: Definition = {
  id: "KATEGORI_IKOTAN",
  describe: {
    id: "Kategori Indeks Kota Tanggap Ancaman Narkoba (IKOTAN) pada skala yang dipilih: Tidak Tanggap sampai Sangat Tanggap.",
    en: "Category of the index of towns responsive to the drug threat (IKOTAN) on the scale chosen.",
  },
  returns: { id: "Nama kategori.", en: "Name of the category." },
  parameters,
  gives: "cells",
  formula: versions.map(({ effectiveFrom, values }) => `${effectiveFrom}: ${classesInWords(values)}`).join(". "),
  sources: sourcesOf(versions),
  example: { arguments: [2.9, "2025"], result: "Tanggap" },
  native: {
    formula: `IF({skala}<2023,${lookup(IKOTAN_2021)},IF({skala}<2025,${lookup(IKOTAN_2023)},${lookup(IKOTAN_2025)}))`,
    domain: { nilai: { low: 1, high: 4, decimals: 4 }, skala: { low: 2021, high: 2030, decimals: 0 } },
  },
  evaluate: each(parameters, ([nilai], [skala]) => kategoriIkotanOf(nilai, skala)),
};
