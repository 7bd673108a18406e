import type { ScaleRule } from "../scale";

/** Category of the nilai akhir IKPA, 0 to 100. */
export const IKPA_CATEGORY: readonly ScaleRule[] = [
  {
    effectiveFrom: 2020,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 100,
      classes: [
        { from: 95, name: "Sangat Baik" },
        { from: 89, name: "Baik" },
        { from: 70, name: "Cukup" },
        { from: 0, name: "Kurang" },
      ],
    },
    unit: "nilai",
    source: {
      title: "Kategori nilai IKPA, Ditjen Perbendaharaan",
      article: "≥ 95; 89 – < 95; 70 – < 89; < 70 (LKIP BNNK Belu 2025, KPPN Kupang)",
    },
    status: "needs-verification",
    note: "Tautan ke naskah aturannya belum ada.",
  },
];
