import type { DatedRule } from "./dated-rule";
import type { WeightedIndicator } from "./ikpa-weights";

/** What Nilai Kinerja Anggaran is made of, in percent. Before 2024 it was composed otherwise and is not listed yet. */
export const NKA_COMPOSITION: readonly DatedRule<WeightedIndicator[]>[] = [
  {
    effectiveFrom: 2024,
    values: [
      { name: "NK Perencanaan Anggaran", pattern: /(nk|nilaikinerja)?perencanaananggaran/, weight: 50 },
      { name: "NK Pelaksanaan Anggaran", pattern: /(nk|nilaikinerja)?pelaksanaananggaran/, weight: 50 },
    ],
    unit: "%",
    source: {
      title: "PMK 62/2023 jo. PMK 107/2024",
      article: "Pasal 245–246",
      url: "https://online.flipbuilder.com/fnykg/qfdw/files/basic-html/page191.html",
    },
    status: "verified",
  },
];
