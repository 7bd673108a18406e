import type { TableCase } from "../tables/table-case";

/** Rows below a table that tell how the rows above them changed, run on or compare, in every column. */
export const barisDiBawahCases: TableCase[] = [
  {
    name: "counts of two years below their list, with the change between them and its percentage, all right",
    sheet: `
No | Kelurahan | Pencurian | Penipuan | Penganiayaan | Narkotika | Jml
1 | Sidorejo | 7 | 2 | 5 | 6 | 20
2 | Tegalsari | 3 | 14 | 4 | 5 | 26
3 | Kalirejo | 9 | 1 | 6 | 8 | 24
4 | Wonosari | 2 | 17 | 3 | 2 | 24
 | Jumlah 2024 | 21 | 34 | 18 | 21 | 94
 | Jumlah 2023 | 26 | 30 | 22 | 15 | 93
 | Bertambah/(Berkurang) | (5) | 4 | (4) | 6 | 1
 | Perubahan (%) | (19,2) | 13,3 | (18,2) | 40,0 | 1,1
`,
    loud: [],
  },
  {
    name: "a rise in parentheses among falls in parentheses",
    sheet: `
No | Kelurahan | Pencurian | Penipuan | Penganiayaan | Narkotika | Jml
1 | Sidorejo | 7 | 2 | 5 | 6 | 20
2 | Tegalsari | 3 | 14 | 4 | 5 | 26
3 | Kalirejo | 9 | 1 | 6 | 8 | 24
4 | Wonosari | 2 | 17 | 3 | 2 | 24
 | Jumlah 2024 | 21 | 34 | 18 | 21 | 94
 | Jumlah 2023 | 26 | 30 | 22 | 15 | 93
 | Bertambah/(Berkurang) | (5) | (4) | (4) | 6 | 1
`,
    loud: [{ cell: "D8", severity: "error", kind: "selisih", expected: "4" }],
  },
  {
    name: "a total that is wrong, and the change that rests on it",
    sheet: `
No | Kelurahan | Pencurian | Penipuan | Penganiayaan | Narkotika | Jml
1 | Sidorejo | 7 | 2 | 5 | 6 | 20
2 | Tegalsari | 3 | 14 | 4 | 5 | 26
3 | Kalirejo | 9 | 1 | 6 | 8 | 24
4 | Wonosari | 2 | 17 | 3 | 2 | 24
 | Jumlah 2024 | 21 | 43 | 18 | 21 | 94
 | Jumlah 2023 | 26 | 30 | 22 | 15 | 93
 | Bertambah/(Berkurang) | (5) | 4 | (4) | 6 | 1
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "34" }],
  },
  {
    name: "what has run up over the months",
    sheet: `
Jenis | Jan | Feb | Mar | Apr | Mei | Jun | Total
Pencurian | 9 | 8 | 5 | 3 | 1 | 2 | 28
Penipuan | 13 | 11 | 9 | 6 | 2 | 1 | 42
Penganiayaan | 6 | 5 | 4 | 3 | 1 | 7 | 26
Jumlah | 28 | 24 | 18 | 12 | 4 | 10 | 96
Kumulatif | 28 | 52 | 70 | 92 | 86 | 96 |
`,
    loud: [{ cell: "E6", severity: "error", kind: "jumlah", expected: "82" }],
  },
  {
    name: "plans and spending of four quarters, run up and compared",
    sheet: `
Uraian | TW I | TW II | TW III | TW IV | Setahun
Rencana | 178.240,5 | 296.815,0 | 312.470,8 | 306.717,7 | 1.094.244,0
Realisasi | 169.318,2 | 301.274,6 | 305.962,9 | 293.941,2 | 1.070.496,9
Deviasi (Realisasi - Rencana) | (8.922,3) | 4.459,6 | (6.507,9) | (12.776,5) | (23.747,1)
Deviasi (%) | (5,01) | 1,50 | (2,08) | (4,17) | (2,17)
Rencana kumulatif | 178.240,5 | 475.055,5 | 787.526,3 | 1.094.244,0 |
Realisasi kumulatif | 169.318,2 | 470.592,8 | 475.281,1 | 1.070.496,9 |
`,
    loud: [{ cell: "D7", severity: "error", kind: "jumlah", expected: "776.555,7" }],
  },
  {
    name: "a total of one unit among rows of several",
    sheet: `
Uraian | Satuan | Banjir | Longsor | Angin | Kebakaran | Jumlah 2024 | Jumlah 2023
Meninggal | jiwa | 1 | 4 | 1 | 2 | 8 | 5
Mengungsi | jiwa | 1.846 | 612 | 137 | 158 | 2.753 | 3.105
Rumah rusak berat | unit | 3 | 21 | 4 | 11 | 39 | 46
Rumah rusak sedang | unit | 27 | 48 | 36 | 9 | 120 | 131
Rumah rusak ringan | unit | 184 | 77 | 213 | 14 | 488 | 402
Jumlah rumah rusak | unit | 214 | 146 | 253 | 34 | 647 | 579
`,
    loud: [],
  },
  {
    name: "such a total that is wrong",
    sheet: `
Uraian | Satuan | Banjir | Longsor | Angin | Kebakaran | Jumlah 2024 | Jumlah 2023
Meninggal | jiwa | 1 | 4 | 1 | 2 | 8 | 5
Mengungsi | jiwa | 1.846 | 612 | 137 | 158 | 2.753 | 3.105
Rumah rusak berat | unit | 3 | 21 | 4 | 11 | 39 | 46
Rumah rusak sedang | unit | 27 | 48 | 36 | 9 | 120 | 131
Rumah rusak ringan | unit | 184 | 77 | 213 | 14 | 488 | 402
Jumlah rumah rusak | unit | 214 | 146 | 235 | 34 | 647 | 579
`,
    loud: [{ cell: "E7", severity: "error", kind: "jumlah", expected: "253" }],
  },
  {
    name: "means of the rows of each sasaran, named with its number",
    sheet: `
No | Indikator Kinerja | Satuan | Target | Realisasi | % Capaian
1 | Persentase penyuluh bersertifikat | % | 65,00 | 58,33 | 89,74%
2 | Indeks kepuasan layanan penyuluhan | Indeks | 80,00 | 82,15 | 102,69%
3 | Jumlah kelompok binaan yang aktif | Kelompok | 210 | 214 | 101,90%
 | Rerata capaian SK 1 |  |  |  | 89,11%
`,
    loud: [{ cell: "F5", severity: "error", kind: "rata-rata", expected: "98,11%" }],
  },
  {
    name: "a row that is text throughout below rows of typed numbers",
    sheet: `
Jenis | Jan | Feb | Mar | Apr
Pencurian | #9 | #8 | #5 | #3
Penipuan | #13 | #11 | #9 | #6
Penganiayaan | #6 | #5 | #4 | #3
Perampokan | #2 | #1 | #2 | #1
Jumlah | 30 | 25 | 20 | 13
Persen | 34,1 | 28,4 | 22,7 | 14,8
`,
    loud: [],
  },
  {
    name: "the status of a village beside its index and how much that has grown",
    sheet: `
Tahun | IKS | IKE | IKL | Nilai IDM | Kenaikan | Status
Th. 2021 | 0,7714 | 0,6167 | 0,6667 | 0,6849 | - | Berkembang
Th. 2022 | 0,8057 | 0,6500 | 0,7333 | 0,7297 | 0,0448 | Maju
Th. 2023 | 0,8457 | 0,7167 | 0,8000 | 0,7875 | 0,0578 | Maju
Th. 2024 | 0,8800 | 0,7667 | 0,8667 | 0,8378 | 0,0503 | Mandiri
`,
    others: [
      {
        name: "Skala",
        sheet: `
Status | Ambang batas IDM
Sangat Tertinggal | <= 0,4907
Tertinggal | > 0,4907 - 0,5989
Berkembang | > 0,5989 - 0,7072
Maju | > 0,7072 - 0,8155
Mandiri | > 0,8155
`,
      },
    ],
    loud: [],
  },
];
