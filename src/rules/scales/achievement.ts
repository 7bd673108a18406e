import type { ScaleRule } from "../scale";

/** Scale of achievement (skala nilai peringkat kinerja) of a capaian in percent. */
export const ACHIEVEMENT: readonly ScaleRule[] = [
  {
    effectiveFrom: 2017,
    values: {
      decimals: 0,
      lowest: 0,
      highest: 1000,
      classes: [
        { from: 91, name: "Sangat Tinggi" },
        { from: 76, name: "Tinggi" },
        { from: 66, name: "Sedang" },
        { from: 51, name: "Rendah" },
        { from: 0, name: "Sangat Rendah" },
      ],
    },
    unit: "%",
    source: { title: "Permendagri 86/2017", article: "≥ 91; 76–90; 66–75; 51–65; ≤ 50" },
    status: "needs-verification",
    note: "Batasnya bilangan bulat, maka capaian dibulatkan ke bilangan bulat dahulu; naskah lampirannya belum dilihat.",
  },
];
