import type { ScaleRule } from "../scale";

/** Indeks Kemandirian Partisipasi (participation of institutions), on a scale of 1 to 4 in four equal classes. */
export const IKP: readonly ScaleRule[] = [
  {
    effectiveFrom: 2020,
    values: {
      decimals: 2,
      lowest: 1,
      highest: 4,
      classes: [
        { from: 3.26, name: "Sangat Mandiri" },
        { from: 2.51, name: "Mandiri" },
        { from: 1.76, name: "Kurang Mandiri" },
        { from: 1, name: "Tidak Mandiri" },
      ],
    },
    unit: "indeks",
    source: {
      title: "Klasifikasi Indeks Kemandirian Partisipasi, BNN",
      article: "1,00–1,75; 1,76–2,50; 2,51–3,25; 3,26–4,00 (LKIP BNNP NTB 2023)",
    },
    status: "needs-verification",
    note: "Kelas sama lebar seperti KEP/25/M.PAN/2/2004; naskah pedomannya belum dilihat.",
  },
];
