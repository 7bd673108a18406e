import type { TableCase } from "../tables/table-case";

/** Evaluations of accountability and integrity zones. */
export const akipCases: TableCase[] = [
  {
    name: "components with the values of two years and their predicate",
    sheet: `
No | Komponen yang Dinilai | Bobot | Nilai 2023 | Nilai 2024
1 | Perencanaan Kinerja | 30 | 24,60 | 25,20
2 | Pengukuran Kinerja | 30 | 23,10 | 23,85
3 | Pelaporan Kinerja | 15 | 11,80 | 12,10
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 17,00 | 17,45
 | Nilai Hasil Evaluasi | 100 | 76,50 | 78,60
 | Tingkat Akuntabilitas Kinerja |  | BB | BB
`,
    loud: [],
  },
  {
    name: "components whose weight is not the hundred of the total",
    sheet: `
No | Komponen yang Dinilai | Bobot (%) | Nilai
1 | Perencanaan Kinerja | 30 | 25,20
2 | Pengukuran Kinerja | 30 | 23,85
3 | Pelaporan Kinerja | 15 | 12,10
4 | Evaluasi Akuntabilitas Kinerja Internal | 15 | 10,45
 | TOTAL | 100 | 71,60
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "90" }],
  },
  {
    name: "values with their predicate, several years",
    sheet: `
No | Tahun | Nilai AKIP | Predikat
1 | 2021 | 62,15 | B
2 | 2022 | 65,40 | B
3 | 2023 | 70,05 | BB
4 | 2024 | 80,10 | A
`,
    loud: [],
  },
  {
    name: "integrity zone: parts of a part add up at two levels",
    sheet: `
No | Komponen | Bobot | Pemenuhan | Reform | Jumlah
A | PENGUNGKIT | 60 | 25,20 | 22,10 | 47,30
1 | Manajemen Perubahan | 8 | 3,40 | 3,00 | 6,40
2 | Penataan Tatalaksana | 7 | 3,10 | 2,60 | 5,70
3 | Penataan SDM | 10 | 4,30 | 3,80 | 8,10
4 | Akuntabilitas | 10 | 4,20 | 3,90 | 8,10
5 | Pengawasan | 15 | 6,10 | 5,20 | 11,30
6 | Pelayanan Publik | 10 | 4,10 | 3,60 | 7,70
`,
    loud: [],
  },
  {
    name: "the evaluation's result is not the sum of its components",
    sheet: `
No | Komponen yang Dinilai | Bobot | Nilai 2023 | Nilai 2024
1 | Perencanaan Kinerja | 30 | 24,60 | 25,20
2 | Pengukuran Kinerja | 30 | 23,10 | 23,85
3 | Pelaporan Kinerja | 15 | 11,80 | 12,10
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 17,00 | 17,45
 | Nilai Hasil Evaluasi | 100 | 76,50 | 76,80
 | Tingkat Akuntabilitas Kinerja |  | BB | BB
`,
    loud: [{ cell: "E6", severity: "error", kind: "jumlah", expected: "78,60" }],
  },
  {
    name: "a predicate that belongs to a higher value, by the table above it",
    sheet: `
No | Predikat | Nilai Angka
1 | AA | > 90 – 100
2 | A | > 80 – 90
3 | BB | > 70 – 80
4 | B | > 60 – 70
5 | CC | > 50 – 60

No | Perangkat Daerah | Nilai AKIP | Predikat
1 | Dinas Kesehatan | 72,40 | BB
2 | Dinas Sosial | 66,18 | BB
3 | Inspektorat | 81,05 | A
`,
    loud: [{ cell: "D10", severity: "error", kind: "kategori" }],
  },
  {
    name: "integrity zone: a part whose columns do not add up",
    sheet: `
No | Komponen | Bobot | Pemenuhan | Reform | Jumlah
A | PENGUNGKIT | 60 | 25,20 | 22,10 | 47,30
1 | Manajemen Perubahan | 8 | 3,40 | 3,00 | 6,40
2 | Penataan Tatalaksana | 7 | 3,10 | 2,60 | 5,70
3 | Penataan SDM | 10 | 4,30 | 3,80 | 8,50
4 | Akuntabilitas | 10 | 4,20 | 3,90 | 8,10
5 | Pengawasan | 15 | 6,10 | 5,20 | 11,30
6 | Pelayanan Publik | 10 | 4,10 | 3,60 | 7,70
`,
    loud: [{ cell: "F5", severity: "error", kind: "jumlah", expected: "8,10" }],
  },
];
