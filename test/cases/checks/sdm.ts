import type { TableCase } from "../tables/table-case";

/** Staff, recommendations, services by year. */
export const sdmCases: TableCase[] = [
  {
    name: "posts needed, filled and wanting",
    sheet: `
No | Jabatan | Kebutuhan | Tersedia | Kekurangan
1 | Perawat | 40 | 31 | 9
2 | Bidan | 25 | 25 | 0
3 | Dokter | 6 | 4 | 2
Jumlah |  | 71 | 60 | 11
`,
    loud: [],
  },
  {
    name: "men, women and all, by unit",
    sheet: `
No | Unit Kerja | L | P | Jumlah
1 | Sekretariat | 12 | 9 | 21
2 | Bidang A | 7 | 8 | 15
3 | Bidang B | 10 | 4 | 14
Jumlah |  | 29 | 21 | 50
`,
    loud: [],
  },
  {
    name: "women of the units do not add up",
    sheet: `
No | Unit Kerja | L | P | Jumlah
1 | Sekretariat | 12 | 9 | 21
2 | Bidang A | 7 | 8 | 15
3 | Bidang B | 10 | 4 | 14
Jumlah |  | 29 | 31 | 50
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "21" }],
  },
  {
    name: "recommendations: all, done, in work, not begun, and the share done",
    sheet: `
No | Pemeriksa | Temuan | Rekomendasi | Selesai | Proses | Belum | % Selesai
1 | BPK | 4 | 9 | 7 | 2 | 0 | 77,78
2 | BPKP | 2 | 3 | 3 | 0 | 0 | 100,00
3 | Inspektorat | 6 | 14 | 10 | 3 | 1 | 71,43
 | Jumlah | 12 | 26 | 20 | 5 | 1 | 76,92
`,
    loud: [],
  },
  {
    name: "years across with their sum and their mean at the end",
    sheet: `
No | Layanan | 2021 | 2022 | 2023 | 2024 | Jumlah | Rata-rata
1 | Konsultasi | 120 | 134 | 150 | 176 | 580 | 145
2 | Pengaduan | 14 | 9 | 11 | 6 | 40 | 10
3 | Sertifikat | 410 | 395 | 428 | 447 | 1.680 | 420
`,
    loud: [],
  },
  {
    name: "training hours, of which the total row shows the mean per person",
    sheet: `
No | Bidang | Jumlah Pegawai | Jam Pelatihan | Rata-rata JP
1 | Sekretariat | 21 | 462 | 22,00
2 | Bidang A | 15 | 270 | 18,00
3 | Bidang B | 14 | 350 | 25,00
Jumlah |  | 50 | 1.082 | 21,64
`,
    loud: [],
  },
  {
    name: "posts wanting are not needed less filled",
    sheet: `
No | Jabatan | Kebutuhan | Tersedia | Kekurangan
1 | Perawat | 40 | 31 | 9
2 | Bidan | 25 | 22 | 5
3 | Dokter | 6 | 4 | 2
Jumlah |  | 71 | 57 | 14
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "3" }],
  },
  {
    name: "the sum across the years of one service is off",
    sheet: `
No | Layanan | 2021 | 2022 | 2023 | 2024 | Jumlah
1 | Konsultasi | 120 | 134 | 150 | 176 | 580
2 | Pengaduan | 14 | 9 | 11 | 6 | 34
3 | Sertifikat | 410 | 395 | 428 | 447 | 1.680
 | Total | 544 | 538 | 589 | 629 | 2.300
`,
    loud: [{ cell: "G3", severity: "error", kind: "jumlah", expected: "40" }],
  },
  {
    name: "men and women with the share of each between them and their sum",
    sheet: `
Kecamatan | Jumlah KK Laki-Laki | % | Jumlah KK Perempuan | % | Jumlah KK
Awan | 11,712 | 24.51 | 2,841 | 22.90 | 14,553
Bukit | 9,604 | 20.10 | 2,132 | 17.19 | 11,736
Curah | 16,488 | 34.50 | 4,977 | 40.12 | 21,456
Danau | 9,984 | 20.89 | 2,455 | 19.79 | 12,439
`,
    loud: [{ cell: "F4", severity: "error", kind: "jumlah", expected: "21,465" }],
  },
  {
    name: "shares with a hundred at their foot, most of them reckoned carelessly",
    sheet: `
No. | Pangkat dan Golongan | Jumlah Pegawai (orang) | Prosentase (%)
1. | Pembina (IV/a) | 6 | 7,9
2. | Penata Tk. I (III/d) | 17 | 22,4
3. | Penata (III/c) | 4 | 5,8
4. | Penata Muda (III/a) | 11 | 14,5
5. | Pengatur (II/c) | 22 | 28,4
6. | Juru (I/c) | 3 | 3,5
7. | Honorer | 13 | 17,9
 | Jumlah | 76 | 100
`,
    loud: [
      { cell: "D4", severity: "error", kind: "persen", expected: "5,3" },
      { cell: "D6", severity: "error", kind: "persen", expected: "28,9" },
      { cell: "D7", severity: "error", kind: "persen", expected: "3,9" },
      { cell: "D8", severity: "error", kind: "persen", expected: "17,1" },
    ],
  },
];
