import type { ScaleRule } from "../scale";

/** Indeks Ketahanan Diri Remaja (anti-drug self-resilience of teenagers), in index points. */
export const DEKTARI: readonly ScaleRule[] = [
  {
    effectiveFrom: 2020,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 100,
      classes: [
        { from: 53.51, name: "Sangat Tinggi" },
        { from: 49.74, name: "Tinggi" },
        { from: 45.98, name: "Rendah" },
        { from: 0, name: "Sangat Rendah" },
      ],
    },
    unit: "indeks",
    source: {
      title: "Klasifikasi Indeks Ketahanan Diri (anti) Narkoba, BNN",
      article: "≤ 45,97; 45,98–49,73; 49,74–53,50; ≥ 53,51 (LKIP BNNP NTB 2023)",
      url: "https://bnn.go.id/ukur-ketahanan-diri-dari-narkoba-dengan-ads/",
    },
    status: "needs-verification",
    note: "Batas kelas dari tabel yang terbit di laporan; naskah pedomannya belum dilihat, begitu pula batas bawah dan atas skalanya.",
  },
];
