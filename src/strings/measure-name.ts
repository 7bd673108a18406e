import type { Catalogue } from "./language";

/** The quantities that a report prints in more than one place. */
export type Measure =
  "target" | "realisasi" | "capaian" | "pagu" | "realisasi-anggaran" | "sisa" | "bobot" | "nilai" | "nilai-akhir";

export const measureNames: Catalogue<Record<Measure, string>> = {
  id: {
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    pagu: "Pagu",
    "realisasi-anggaran": "Realisasi anggaran",
    sisa: "Sisa anggaran",
    bobot: "Bobot",
    nilai: "Nilai",
    "nilai-akhir": "Nilai akhir",
  },
  en: {
    target: "The target",
    realisasi: "The realisation",
    capaian: "The achievement",
    pagu: "The budget",
    "realisasi-anggaran": "The spending",
    sisa: "The remainder",
    bobot: "The weight",
    nilai: "The value",
    "nilai-akhir": "The final value",
  },
};
