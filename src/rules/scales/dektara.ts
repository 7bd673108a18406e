import type { ScaleRule } from "../scale";

/** Indeks Ketahanan Keluarga (family resilience against drugs), in index points; the scale of PermenPANRB 14/2017. */
export const DEKTARA: readonly ScaleRule[] = [
  {
    effectiveFrom: 2020,
    values: {
      decimals: 2,
      lowest: 25,
      highest: 100,
      classes: [
        { from: 88.31, name: "Sangat Tinggi" },
        { from: 76.61, name: "Tinggi" },
        { from: 65, name: "Rendah" },
        { from: 25, name: "Sangat Rendah" },
      ],
    },
    unit: "indeks",
    source: {
      title: "Klasifikasi Indeks Ketahanan Keluarga, BNN",
      article: "25,00–64,99; 65,00–76,60; 76,61–88,30; 88,31–100 (LKIP BNNP NTB 2023, LKIP BNNK Belu 2025)",
    },
    status: "needs-verification",
    note: "Batas kelas dari dua laporan yang terbit; naskah pedomannya belum dilihat.",
  },
];
