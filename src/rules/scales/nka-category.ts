import type { ScaleRule } from "../scale";

/** Predicate of Nilai Kinerja Anggaran, 0 to 100; the upper bound belongs to the class (90,00 is Baik). */
export const NKA_CATEGORY: readonly ScaleRule[] = [
  {
    effectiveFrom: 2020,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 100,
      classes: [
        { from: 90.01, name: "Sangat Baik" },
        { from: 80.01, name: "Baik" },
        { from: 60.01, name: "Cukup" },
        { from: 50.01, name: "Kurang" },
        { from: 0, name: "Sangat Kurang" },
      ],
    },
    unit: "nilai",
    source: { title: "PMK 214/PMK.02/2017 dan PMK 22/PMK.02/2021", article: "> 90; > 80–90; > 60–80; > 50–60; ≤ 50" },
    status: "needs-verification",
    note: "Untuk TA 2023 dan sebelumnya; naskahnya belum dilihat.",
  },
  {
    effectiveFrom: 2024,
    values: {
      decimals: 2,
      lowest: 0,
      highest: 100,
      classes: [
        { from: 90.01, name: "Sangat Baik" },
        { from: 80.01, name: "Baik" },
        { from: 60.01, name: "Cukup" },
        { from: 50.01, name: "Kurang" },
        { from: 0, name: "Sangat Kurang" },
      ],
    },
    unit: "nilai",
    source: {
      title: "PMK 62/2023 jo. PMK 107/2024",
      article: "Pasal 249(8) dan 251(4a): > 90; > 80–90; > 60–80; > 50–60; ≤ 50",
      url: "https://www.pasal.id/peraturan/permen/permenkeu-no-107--tahun-2024/koreksi/9561215",
    },
    status: "verified",
  },
];
