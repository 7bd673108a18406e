import type { ScaleRule } from "../scale";

/** Mutu pelayanan by the IKM (25 to 100) of a survei kepuasan masyarakat. */
export const SKM_2017: readonly ScaleRule[] = [
  {
    effectiveFrom: 2017,
    values: {
      decimals: 2,
      lowest: 25,
      highest: 100,
      classes: [
        { from: 88.31, name: "A" },
        { from: 76.61, name: "B" },
        { from: 65, name: "C" },
        { from: 25, name: "D" },
      ],
    },
    unit: "IKM",
    source: {
      title: "PermenPANRB 14/2017",
      article: "D 25,00–64,99; C 65,00–76,60; B 76,61–88,30; A 88,31–100",
      url: "https://fliphtml5.com/reidny/aaer/",
    },
    status: "verified",
    note: "Celah 76,600–76,610 ditutup dengan membulatkan IKM ke dua angka.",
  },
];
