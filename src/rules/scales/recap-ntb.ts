import type { ScaleRule } from "../scale";

/** Bands in which BNNP NTB counts its capaian. */
export const RECAP_NTB: readonly ScaleRule[] = [
  {
    effectiveFrom: 2023,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 1000,
      classes: [
        { from: 100, name: "≥ 100%" },
        { from: 85, name: "85% – < 100%" },
        { from: 70, name: "70% – < 85%" },
        { from: 0, name: "< 70%" },
      ],
    },
    unit: "%",
    source: { title: "LKIP BNNP NTB 2023", article: "Rekap Rentang Capaian" },
    status: "needs-verification",
    note: "Pita laporan itu sendiri; tidak ada tautan ke naskahnya.",
  },
];
