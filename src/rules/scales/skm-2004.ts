import type { ScaleRule } from "../scale";

/** Mutu pelayanan by the average of the elements (1 to 4), the scale before 2017. */
export const SKM_2004: readonly ScaleRule[] = [
  {
    effectiveFrom: 2004,
    values: {
      decimals: 2,
      lowest: 1,
      highest: 4,
      classes: [
        { from: 3.26, name: "A" },
        { from: 2.51, name: "B" },
        { from: 1.76, name: "C" },
        { from: 1, name: "D" },
      ],
    },
    unit: "NRR",
    source: { title: "KEP/25/M.PAN/2/2004", article: "D 1,00–1,75; C 1,76–2,50; B 2,51–3,25; A 3,26–4,00" },
    status: "needs-verification",
    note: "Diganti PermenPANRB 14/2017; masih dipakai di sebagian laporan.",
  },
];
