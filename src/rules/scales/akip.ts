import type { ScaleRule } from "../scale";

/** Predicate of the AKIP evaluation, 0 to 100; the upper bound belongs to the class (90,00 is A). */
export const AKIP: readonly ScaleRule[] = [
  {
    effectiveFrom: 2021,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 100,
      classes: [
        { from: 90.01, name: "AA" },
        { from: 80.01, name: "A" },
        { from: 70.01, name: "BB" },
        { from: 60.01, name: "B" },
        { from: 50.01, name: "CC" },
        { from: 30.01, name: "C" },
        { from: 0, name: "D" },
      ],
    },
    unit: "nilai",
    source: { title: "PermenPANRB 88/2021", article: "AA > 90; A > 80; BB > 70; B > 60; CC > 50; C > 30; D ≤ 30" },
    status: "needs-verification",
    note: "Tautan ke naskahnya belum ada.",
  },
];
