import type { LocalCase } from "./local-case";

const dektari = (...ranges: string[]) => `
Klasifikasi Indeks Ketahanan Diri (anti) Narkoba

Klasifikasi | Interval
Sangat rendah | ${ranges[0]}
Rendah | ${ranges[1]}
Tinggi | ${ranges[2]}
Sangat tinggi | ${ranges[3]}
`;

const nilai = (...rows: string[]) => `\nNilai | Kategori\n${rows.join("\n")}\n`;

/** Tables of classes with their bounds. */
export const classCases: LocalCase[] = [
  {
    name: "bounds that adjoin at two decimals",
    sheets: dektari("≤ 45,97", "45.98 - 49.73", "49.74 - 53.50", "≥ 53.51"),
    loud: [],
  },
  {
    name: "a gap: the lower bound of the highest class",
    sheets: dektari("≤ 45,97", "45,98 – 49,73", "49,74 – 53,50", "≥ 53,71"),
    loud: [{ cell: "B7", severity: "error", kind: "rentang", expected: "≥ 53,51", fix: "≥ 53,51" }],
  },
  {
    name: "a gap: the upper bound, by the published scale",
    sheets: dektari("≤ 45,97", "45,98 – 49,73", "49,74 – 53,05", "≥ 53,51"),
    loud: [{ cell: "B6", severity: "error", kind: "rentang", expected: "49,74 – 53,50" }],
  },
  {
    name: "an overlap",
    sheets: nilai(
      "88,31 - 100 | Sangat Baik",
      "76,61 - 88,30 | Baik",
      "65,00 - 78,60 | Kurang Baik",
      "25,00 - 64,99 | Tidak Baik",
    ),
    loud: [{ cell: "A3", severity: "error", kind: "rentang" }],
  },
  {
    name: "a class whose upper bound is below its lower one",
    sheets: nilai(
      "88,31 - 100 | Sangat Baik",
      "76,61 - 68,30 | Baik",
      "65,00 - 76,60 | Kurang Baik",
      "25,00 - 64,99 | Tidak Baik",
    ),
    loud: [{ cell: "A3", severity: "error", kind: "rentang", expected: "76,61 - 88,30" }],
  },
  {
    name: "whole numbers adjoin",
    sheets: nilai("91 – 100 | Sangat Baik", "76 – 90 | Baik", "51 – 75 | Cukup", "0 – 50 | Kurang"),
    loud: [],
  },
  {
    name: "a whole number left out",
    sheets: nilai("92 – 100 | Sangat Baik", "76 – 90 | Baik", "51 – 75 | Cukup", "0 – 50 | Kurang"),
    loud: [{ cell: "A2", severity: "error", kind: "rentang", expected: "91 – 100" }],
  },
  {
    name: "continuous bounds with signs",
    sheets: nilai("≥ 95 | Sangat Baik", "89 ≤ x < 95 | Baik", "70 ≤ x < 89 | Cukup", "< 70 | Kurang"),
    loud: [],
  },
  {
    name: "upper bounds that belong to the class",
    sheets: nilai("> 90 s.d. 100 | AA", "> 80 s.d. 90 | A", "> 70 - 80 | BB", "> 60 – 70 | B", "≤ 60 | CC"),
    loud: [],
  },
  {
    name: "words for signs",
    sheets: nilai(
      "di atas 90 | Sangat Baik",
      "80 sampai dengan 90 | Baik",
      "60 s/d 79 | Cukup",
      "kurang dari 60 | Kurang",
    ),
    loud: [],
  },
  {
    name: "bounds of several lengths, as the regulation prints them",
    sheets: nilai("3,5324 – 4,00 | A", "3,0644 – 3,532 | B", "2,60 – 3,064 | C", "1,00 – 2,5996 | D"),
    loud: [],
  },
  {
    name: "every class begins where the one below ends: a way of writing, with one doubt",
    sheets: nilai("75 – 100 | Tinggi", "50 – 75 | Sedang", "0 – 50 | Rendah"),
    loud: [{ cell: "A3", severity: "warning", kind: "rentang" }],
  },
  {
    name: "one shared bound among adjoining ones",
    sheets: nilai("75 – 100 | Sangat Baik", "51 – 75 | Baik", "26 – 50 | Cukup", "0 – 25 | Kurang"),
    loud: [{ cell: "A2", severity: "error", kind: "rentang", expected: "76 – 100" }],
  },
  {
    name: "thresholds of which the first that fits counts",
    sheets: nilai("≥ 90 | Sangat Baik", "≥ 80 | Baik", "≥ 70 | Cukup", "≥ 60 | Kurang"),
    loud: [],
  },
  {
    name: "signs that were lost",
    sheets: nilai(
      "nilai IKPA = 95 | Sangat Baik",
      "89 = nilai IKPA < 95 | Baik",
      "70 = nilai IKPA < 89 | Cukup",
      "nilai IKPA < 70 | Kurang",
    ),
    loud: [{ cell: "A2", severity: "warning", kind: "rentang" }],
  },
  {
    name: "a name used twice",
    sheets: nilai("91 – 100 | Sangat Baik", "76 – 90 | Baik", "51 – 75 | Baik", "0 – 50 | Kurang"),
    loud: [{ cell: "A4", severity: "warning", kind: "rentang" }],
  },
  {
    name: "classes without a header",
    sheets: `
Daftar kelas
Sangat Tinggi | 88,31 – 100,00
Tinggi | 76,61 – 88,30
Rendah | 65,00 – 76,60
Sangat Rendah | 25,00 – 63,99
`,
    // Either bound may be the wrong one; nothing names the index that would decide it.
    loud: [{ cell: "B4", severity: "error", kind: "rentang", expected: "64,00 – 76,60" }],
  },
  {
    name: "bounds in two columns, as text",
    sheets: `
Kategori | Batas Bawah | Batas Atas
Sangat Tinggi | 88,31 | 100
Tinggi | 76,61 | 88,30
Rendah | 65,00 | 76,06
Sangat Rendah | 25,00 | 64,99
`,
    loud: [{ cell: "B3", severity: "error", kind: "rentang", expected: "76,07", fix: "76,07" }],
  },
  {
    name: "bounds in two columns, typed, the index named",
    sheets: `
Klasifikasi Indeks Ketahanan Keluarga
Kategori | Nilai Minimum | Nilai Maksimum
Sangat Tinggi | #88.31 | #100
Tinggi | #76.61 | #88.3~0.00
Rendah | #65~0.00 | #76.06
Sangat Rendah | #25~0.00 | #64.99
`,
    loud: [{ cell: "C5", severity: "error", kind: "rentang", expected: "76,60", fix: 76.6 }],
  },
  {
    name: "ages, years, times and dates are no classes",
    sheets: `
Kelompok Umur | Jumlah | Periode | Waktu
17 - 25 tahun | 12 | 2015 - 2019 | 08.00 - 09.00 WIB
25 - 35 tahun | 14 | 2020 - 2024 | 09.00 - 11.00 WIB
40 - 55 tahun | 10 | 2025 - 2029 | 10.00 - 12.00 WIB
`,
    loud: [],
  },
  {
    name: "ranges of something else",
    sheets: `
Sasaran | Halaman
Sasaran satu | 3 - 9
Sasaran dua | 12 - 18
Sasaran tiga | 18 - 25
`,
    loud: [],
  },
];
