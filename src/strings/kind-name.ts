import type { Catalogue } from "./language";

/** What a finding is about; the word is part of what the command line prints. */
export type FindingKind =
  | "persen"
  | "jumlah"
  | "selisih"
  | "bobot"
  | "kategori"
  | "terbilang"
  | "silang"
  | "rentang"
  | "urutan"
  | "rata-rata"
  | "cacah"
  | "format"
  | "rumus"
  | "satuan"
  | "angka";

/** How a kind is called where a person chooses or reads it. */
export const kindNames: Catalogue<Record<FindingKind, string>> = {
  id: {
    persen: "Persen",
    jumlah: "Jumlah",
    selisih: "Selisih dan sisa",
    bobot: "Bobot",
    kategori: "Kategori",
    terbilang: "Terbilang",
    silang: "Antarlembar",
    rentang: "Rentang kelas",
    urutan: "Urutan nomor",
    "rata-rata": "Rata-rata",
    cacah: "Cacah",
    format: "Format angka",
    rumus: "Rumus",
    satuan: "Satuan",
    angka: "Angka",
  },
  en: {
    persen: "Percentage",
    jumlah: "Sum",
    selisih: "Difference",
    bobot: "Weights",
    kategori: "Category",
    terbilang: "Number words",
    silang: "Across sheets",
    rentang: "Class bounds",
    urutan: "Numbering",
    "rata-rata": "Mean",
    cacah: "Count",
    format: "Number format",
    rumus: "Formula",
    satuan: "Unit",
    angka: "Figure",
  },
};
