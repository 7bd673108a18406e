import type { TableCase } from "../tables/table-case";

/** IKPA and its weights. */
export const ikpaCases: TableCase[] = [
  {
    name: "seven indicators of 2024 with their weighted values",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 87,51 | 13,13
3 | Penyerapan Anggaran | 20 | 98,40 | 19,68
4 | Belanja Kontraktual | 10 | 97,00 | 9,70
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,72 | 9,47
7 | Capaian Output | 25 | 92,45 | 23,11
 | Nilai Total | 100 |  | 95,09
`,
    year: 2024,
    loud: [],
  },
  {
    name: "a weighted value that was not renewed with its value",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 87,51 | 13,95
3 | Penyerapan Anggaran | 20 | 98,40 | 19,68
4 | Belanja Kontraktual | 10 | 97,00 | 9,70
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,72 | 9,47
7 | Capaian Output | 25 | 92,45 | 23,11
 | Nilai Total | 100 |  | 95,09
`,
    year: 2024,
    loud: [{ cell: "E3", severity: "error", kind: "bobot", expected: "13,13" }],
  },
  {
    name: "indicators, weights and values across, one row for each of these",
    sheet: `
No | Kode Satker | Uraian Satker | Keterangan | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output | Nilai Total | Konversi Bobot | Dispensasi SPM (Pengurang) | Nilai Akhir
1 | 693284 | Satker A | Nilai | 100 | 87,51 | 98,40 | 97,00 | 100 | 94,72 | 92,45 | 95,09 | 100% | 0 | 95,09
 |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |  |  |  |
 |  |  | Nilai Akhir | 10,00 | 13,13 | 19,68 | 9,70 | 10,00 | 9,47 | 23,11 |  |  |  |
 |  |  | Nilai Aspek | 93,76 |  | 97,53 |  |  |  | 92,45 |  |  |  |
`,
    year: 2024,
    loud: [],
  },
  {
    name: "an indicator without an object: the weights add up to 90 and the total is divided by them",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 90,00 | 13,50
3 | Penyerapan Anggaran | 20 | 100,00 | 20,00
4 | Belanja Kontraktual | 10 | - | -
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 100,00 | 10,00
7 | Capaian Output | 25 | 100,00 | 25,00
 | Nilai Total |  |  | 88,50
 | Konversi Bobot |  |  | 90%
 | Nilai Akhir (Nilai Total/Konversi Bobot) |  |  | 98,33
`,
    year: 2025,
    loud: [],
  },
  {
    name: "weighted values of two years with the change between them",
    sheet: `
No | Indikator | Nilai 2023 | Nilai 2024 | Kenaikan/Penurunan
1 | Revisi DIPA | 100,00 | 100,00 | 0,00
2 | Deviasi Halaman III DIPA | 91,20 | 87,51 | -3,69
3 | Capaian Output | 90,10 | 92,45 | 2,35
`,
    loud: [],
  },
  {
    name: "the total of the weighted values is not their sum",
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 87,51 | 13,13
3 | Penyerapan Anggaran | 20 | 98,40 | 19,68
4 | Belanja Kontraktual | 10 | 97,00 | 9,70
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,72 | 9,47
7 | Capaian Output | 25 | 92,45 | 23,11
 | Nilai Total | 100 |  | 96,09
`,
    year: 2024,
    loud: [{ cell: "E9", severity: "error", kind: "jumlah", expected: "95,09" }],
  },
  {
    name: "a change between two years with the wrong sign of its size",
    sheet: `
No | Indikator | Nilai 2023 | Nilai 2024 | Kenaikan/Penurunan
1 | Revisi DIPA | 100,00 | 100,00 | 0,00
2 | Deviasi Halaman III DIPA | 91,20 | 87,51 | -3,69
3 | Capaian Output | 90,10 | 92,45 | 2,53
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "2,35" }],
  },
  {
    name: "the weights of two years beside one another, each by the rule of its own year",
    year: 2024,
    sheet: `
Nilai IKPA Tahun 2023 dan 2024
No | Indikator | 2023 |  |  | 2024 |  |
 |  | Bobot (%) | Nilai | Nilai Tertimbang | Bobot (%) | Nilai | Nilai Tertimbang
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 84,27 | 8,43 | 10 | 91,36 | 9,14
3 | Penyerapan Anggaran | 20 | 93,45 | 18,69 | 20 | 96,15 | 19,23
4 | Belanja Kontraktual | 10 | 88,60 | 8,86 | 10 | 95,20 | 9,52
5 | Penyelesaian Tagihan | 10 | 97,30 | 9,73 | 10 | 98,70 | 9,87
6 | Pengelolaan UP dan TUP | 10 | 95,12 | 9,51 | 10 | 93,48 | 9,35
7 | Dispensasi SPM | 5 | 100,00 | 5,00 | - | - | -
8 | Capaian Output | 25 | 96,84 | 24,21 | 25 | 98,28 | 24,57
`,
    loud: [{ cell: "F5", severity: "error", kind: "bobot", expected: "15" }],
  },
];
