import type { ScaleRule } from "../scale";

/** Indeks Kota Tanggap Ancaman Narkoba, third scale: 1 to 4 in four equal classes. */
export const IKOTAN_2025: readonly ScaleRule[] = [
  {
    effectiveFrom: 2025,
    values: {
      decimals: 2,
      lowest: 1,
      highest: 4,
      classes: [
        { from: 3.26, name: "Sangat Tanggap" },
        { from: 2.51, name: "Tanggap" },
        { from: 1.76, name: "Cukup Tanggap" },
        { from: 1, name: "Tidak Tanggap" },
      ],
    },
    unit: "indeks",
    source: { title: "LKIP BNNK Belu 2025", article: "2,90 dicetak Tanggap, mutu B" },
    status: "needs-verification",
    note: "Disimpulkan dari satu titik yang terbit; kelas seperti KEP/25/M.PAN/2/2004.",
  },
];
