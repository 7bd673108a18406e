import type { ScaleRule } from "../scale";

/** Indeks Keterpulihan Kawasan Rawan (recovery of a drug-prone area), on a scale of 1 to 4. */
export const IKKR: readonly ScaleRule[] = [
  {
    effectiveFrom: 2020,
    values: {
      decimals: 2,
      lowest: 1,
      highest: 4,
      classes: [
        { from: 3.26, name: "Aman" },
        { from: 2.51, name: "Siaga" },
        { from: 1.76, name: "Waspada" },
        { from: 1, name: "Bahaya" },
      ],
    },
    unit: "indeks",
    source: { title: "Status kawasan rawan narkoba, BNN", article: "urutan Bahaya, Waspada, Siaga, Aman" },
    status: "needs-verification",
    note: "Urutannya dari sumber; batas 1,75/2,50/3,25 disimpulkan dari titik yang terbit (1,40 Bahaya; 1,88 Waspada; 2,88 Siaga).",
  },
];
