import type { TableCase } from "../tables/table-case";

const overFormula = (third: string) => `
Kecamatan | 2023 | 2024 | Selisih
Banjarsari | #71.20~0.00 | #74.85~0.00 | =C2-B2 -> 3.65~0.00
Cikembar | #64.05~0.00 | #66.30~0.00 | =C3-B3 -> 2.25~0.00
Darmaraja | #69.48~0.00 | #67.91~0.00 | ${third}
Gunungsari | #58.77~0.00 | #63.12~0.00 | =C5-B5 -> 4.35~0.00
Lembang | #75.90~0.00 | #77.44~0.00 | =C6-B6 -> 1.54~0.00
`;

const believers = (first: string) => `
No | Agama | 2023 | 2024 | Perubahan
1 | Islam | 2.914 | 2.931 | ${first}
2 | Kristen | 187 | 190 | 3
3 | Katolik | 96 | 101 | 5
4 | Buddha | 14 | 14 | 0
 | Jumlah | 3.211 | 3.236 | 25
`;

const schooling = (second: string) => `
No. | Pendidikan | 31 Des 2023 | 31 Des 2024 | Bertambah/(Berkurang)
1 | S2 | 8 | 9 | 1
2 | S1/D-IV | 21 | 19 | ${second}
3 | D-III | 11 | 10 | (1)
4 | SMA/sederajat | 4 | 4 | 0
5 | SMP | 2 | 1 | (1)
 | Jumlah | 46 | 43 | (3)
`;

/** Changes that fall below zero, with and without their sign. */
export const tandaCases: TableCase[] = [
  { name: "a fall that a formula tells", sheet: overFormula("=C4-B4 -> -1.57~0.00"), loud: [] },
  {
    name: "a fall typed without its sign where the other rows hold a formula",
    sheet: overFormula("#1.57~0.00"),
    loud: [{ cell: "D4", severity: "error", kind: "selisih", expected: "-1,57", cause: "constant-over-formula" }],
  },
  {
    name: "a fall under a header that names the rise alone keeps its sign",
    sheet: `
Indikator | Realisasi 2023 | Realisasi 2024 | Kenaikan (%)
Laporan hasil pengawasan | 40 | 51 | 27,50
Kader pengawas | 120 | 138 | 15,00
Nilai kinerja anggaran | 95,40 | 93,87 | 1,60
Sosialisasi | 22 | 31 | 40,91
`,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "-1,60" }],
  },
  {
    name: "a fall told in words beside its figure needs no sign",
    sheet: `
Indikator | Realisasi 2023 | Realisasi 2024 | Kenaikan (%) | Keterangan
Laporan hasil pengawasan | 40 | 51 | 27,50 | Naik
Kader pengawas | 120 | 138 | 15,00 | Naik
Nilai kinerja anggaran | 95,40 | 93,87 | 1,60 | Turun
Sosialisasi | 22 | 31 | 40,91 | Naik
`,
    loud: [],
  },
  {
    name: "a header that names rise and fall leaves the sign open",
    sheet: `
Indikator | Realisasi 2023 | Realisasi 2024 | Kenaikan/Penurunan (%)
Laporan hasil pengawasan | 40 | 51 | 27,50
Kader pengawas | 120 | 138 | 15,00
Nilai kinerja anggaran | 95,40 | 93,87 | 1,60
Sosialisasi | 22 | 31 | 40,91
`,
    loud: [],
  },
  {
    name: "changes of which several falls are told without a sign",
    sheet: `
No | Komponen | 2023 | 2024 | Perubahan
1 | Perencanaan | 21,60 | 22,80 | 1,20
2 | Pengukuran | 20,10 | 19,40 | 0,70
3 | Pelaporan | 11,25 | 10,95 | 0,30
4 | Evaluasi | 15,75 | 17,00 | 1,25
5 | Pemanfaatan | 8,10 | 8,75 | 0,65
`,
    loud: [],
  },
  {
    name: "the one fall of five changes without its sign",
    sheet: `
No | Komponen | 2023 | 2024 | Perubahan
1 | Perencanaan | 21,60 | 22,80 | 1,20
2 | Pengukuran | 20,10 | 21,30 | 1,20
3 | Pelaporan | 11,25 | 10,95 | 0,30
4 | Evaluasi | 15,75 | 17,00 | 1,25
5 | Pemanfaatan | 8,10 | 8,75 | 0,65
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "-0,30" }],
  },
  {
    name: "a degree of efficiency below zero without its sign",
    sheet: `
No | Sasaran | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi
1 | Meningkatnya akuntabilitas keuangan | 102,62 | 97,75 | 4,87
2 | Meningkatnya akuntabilitas kinerja | 104,17 | 96,47 | 7,70
3 | Meningkatnya maturitas SPIP | 102,07 | 97,63 | 4,44
4 | Meningkatnya kualitas pengawasan | 96,13 | 98,12 | 1,99
`,
    loud: [{ cell: "E5", severity: "error", kind: "selisih", expected: "-1,99" }],
  },
  {
    name: "growth from the row above, of which the first fell and lost its sign",
    sheet: `
Tahun | Target (Rp) | Realisasi (Rp) | % Realisasi | Pertumbuhan (%)
2020 | 3.500.000.000 | 1.904.350.000 | 54,41 | -
2021 | 2.000.000.000 | 1.388.700.000 | 69,44 | 27,08
2022 | 2.800.000.000 | 3.117.450.000 | 111,34 | 124,49
2023 | 3.400.000.000 | 3.620.100.000 | 106,47 | 16,12
2024 | 3.750.000.000 | 3.880.750.000 | 103,49 | 7,20
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "-27,08" }],
  },
  {
    name: "a difference without the sign that the percentage beside it has",
    sheet: `
Komoditas | Satuan | 2023 | 2024 | Selisih | Perubahan (%)
Padi | ton | 41.250 | 43.118 | 1.868 | 4,53
Jagung | ton | 12.430 | 11.875 | 555 | -4,47
Kedelai | ton | 862 | 915 | 53 | 6,15
Cabai | ton | 2.304 | 2.671 | 367 | 15,93
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "-555" }],
  },
  {
    name: "differences told without a sign, though the percentages beside them have one",
    sheet: `
Komoditas | Satuan | 2023 | 2024 | Selisih | Perubahan (%)
Padi | ton | 41.250 | 43.118 | 1.868 | 4,53
Jagung | ton | 12.430 | 11.875 | 555 | -4,47
Kedelai | ton | 862 | 915 | 53 | 6,15
Cabai | ton | 2.671 | 2.304 | 367 | -13,74
Bawang | ton | 1.105 | 1.240 | 135 | 12,22
`,
    loud: [],
  },
  {
    name: "differences of which too few rise to tell how a fall is printed",
    sheet: `
Komoditas | Satuan | 2023 | 2024 | Selisih | Perubahan (%)
Padi | ton | 41.250 | 43.118 | 1.868 | 4,53
Jagung | ton | 12.430 | 11.875 | 555 | -4,47
Kedelai | ton | 862 | 915 | 53 | 6,15
`,
    loud: [],
  },
  { name: "rises without a sign", sheet: believers("17"), loud: [] },
  {
    name: "a rise with the sign of a fall among rises",
    sheet: believers("(17)"),
    loud: [{ cell: "E2", severity: "error", kind: "selisih", expected: "17" }],
  },
  { name: "small counts of two years and what changed, all right", sheet: schooling("(2)"), loud: [] },
  {
    name: "a fall of a small count without its parentheses",
    sheet: schooling("2"),
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "-2" }],
  },
  {
    name: "small counts of two years under a header of another change",
    sheet: schooling("2").replace("Bertambah/(Berkurang)", "Usulan pengadaan"),
    loud: [],
  },
];
