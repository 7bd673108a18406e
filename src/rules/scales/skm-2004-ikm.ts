import type { ScaleRule } from "../scale";

/** Mutu pelayanan by the IKM (25 to 100), the scale before 2017: the bounds of its NI times 25. */
export const SKM_2004_IKM: readonly ScaleRule[] = [
  {
    effectiveFrom: 2004,
    values: {
      decimals: 2,
      lowest: 25,
      highest: 100,
      classes: [
        { from: 81.26, name: "A" },
        { from: 62.51, name: "B" },
        { from: 43.76, name: "C" },
        { from: 25, name: "D" },
      ],
    },
    unit: "IKM",
    source: { title: "KEP/25/M.PAN/2/2004", article: "D 25–43,75; C 43,76–62,50; B 62,51–81,25; A 81,26–100" },
    status: "needs-verification",
    note: "Diganti PermenPANRB 14/2017; masih dipakai di sebagian laporan.",
  },
];
