import type { TableCase } from "../tables/table-case";

const loket = (d6: string, label = "Nilai SKM (rata-rata tertimbang responden)") => `
No | Unit Layanan | Responden | Nilai SKM
1 | Loket A | 240 | 88,17
2 | Loket B | 60 | 83,07
3 | Loket C | 120 | 86,27
4 | Loket D | 80 | 90,05
 | ${label} | 500 | ${d6}
`;

const status = (f6: string) => `
No | Kecamatan | Mandiri | Maju | Jumlah Desa | Rata-rata Indeks
1 | Hulu | 4 | 8 | 12 | 0,7124
2 | Tengah | 1 | 2 | 3 | 0,8210
3 | Hilir | 3 | 6 | 9 | 0,6933
 | Jumlah *) | 8 | 16 | 24 | ${f6}
*) rata-rata tertimbang menurut jumlah desa
`;

const twoSurveys = (e6: string) => `
No | Bulan | Responden | SPAK | SPKP
1 | Januari | 62 | 3,58 | 3,51
2 | Februari | 158 | 3,72 | 3,50
3 | Maret | 71 | 3,60 | 3,55
4 | April | 49 | 3,44 | 3,77
 | Triwulan (rata-rata tertimbang) | 340 | 3,63 | ${e6}
`;

const ikpa = (f8: string, label = "Nilai IKPA") => `
No | Indikator | Bobot | Nilai | Nilai Akhir | Nilai 2023
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00
2 | Deviasi Halaman III DIPA | 15 | 88,60 | 13,29 | 84,20
3 | Penyerapan Anggaran | 20 | 97,35 | 19,47 | 95,80
4 | Penyelesaian Tagihan | 20 | 99,10 | 19,82 | 98,75
5 | Pengelolaan UP | 10 | 96,80 | 9,68 | 93,40
6 | Capaian Output | 25 | 99,48 | 24,87 | 98,92
 | ${label} | 100 | | 97,13 | ${f8}
`;

const services = (whole: string, second = "600", label = "Nilai SKM (rata-rata tertimbang responden)") => `
No | Unit Layanan | Sem I | Sem II | Rata-rata | Responden
1 | Loket Pendaftaran | 86,20 | 87,40 | 86,80 | 310
2 | Loket Pengambilan | 89,10 | 90,30 | 89,70 | 95
3 | Layanan Daring | 81,60 | 82,20 | 81,90 | 195
 | ${label} |  |  | ${whole} | ${second}
`;

const months = (index: string, quality = "3,61") => `
Bulan | Responden | Indeks Korupsi | Indeks Kualitas
Januari | 40 | 3,52 | 3,48
Februari | 95 | 3,74 | 3,66
Maret | 65 | 3,66 | 3,62
Triwulan I (rata-rata tertimbang) | 200 | ${index} | ${quality}
`;

/** Means that are weighted by another column, because their row, its note or the weights beside them say so. */
export const rataRataTertimbangCases: TableCase[] = [
  {
    name: "a mean that says it is weighted by respondents and counts every unit once",
    sheet: loket("86,89"),
    loud: [{ cell: "D6", severity: "error", kind: "rata-rata", expected: "87,40" }],
  },
  { name: "a mean that is weighted by respondents as it says", sheet: loket("87,40"), loud: [] },
  { name: "a mean that says nothing of weights", sheet: loket("86,89", "Nilai SKM"), loud: [] },
  {
    name: "a note says by what the mean is weighted, which counts every row once",
    sheet: status("0,7422"),
    loud: [{ cell: "F5", severity: "error", kind: "rata-rata", expected: "0,7188" }],
  },
  { name: "a mean weighted as the note says", sheet: status("0,7188"), loud: [] },
  {
    name: "a figure that neither way gives, under a note that may mean another column",
    sheet: status("0,7301"),
    loud: [],
  },
  {
    name: "of two weighted means one is off",
    sheet: twoSurveys("3,59"),
    loud: [{ cell: "E6", severity: "error", kind: "rata-rata", expected: "3,55" }],
  },
  { name: "two weighted means, weights not named", sheet: twoSurveys("3,55"), loud: [] },
  {
    name: "the total of another year's values counts every indicator once, beside weights",
    sheet: ikpa("95,18"),
    loud: [{ cell: "F8", severity: "error", kind: "rata-rata", expected: "95,61" }],
  },
  { name: "the total of another year's values is weighted", sheet: ikpa("95,61"), loud: [] },
  { name: "another year's total by weights of its own", sheet: ikpa("94,02"), loud: [] },

  { name: "a mean weighted by the respondents that its row adds up, all right", sheet: services("85,67"), loud: [] },
  {
    name: "a plain mean under the name of a weighted one",
    sheet: services("86,13"),
    loud: [{ cell: "E5", severity: "error", kind: "rata-rata", expected: "85,67" }],
  },
  {
    name: "a weighted mean beside a number that is not the sum of the rows is left alone",
    sheet: services("86,13", "720"),
    loud: [],
  },
  {
    name: "a mean that is not called weighted may be plain",
    sheet: services("86,13", "600", "Nilai SKM (rata-rata unit)"),
    loud: [],
  },
  { name: "two indices weighted by respondents, all right", sheet: months("3,67"), loud: [] },
  {
    name: "one of two weighted indices is a plain mean",
    sheet: months("3,64"),
    loud: [{ cell: "C5", severity: "error", kind: "rata-rata", expected: "3,67" }],
  },
  {
    name: "a row that says in brackets what weighs it, with the plain mean in one column",
    sheet: `
Unit Kerja | Jumlah Pegawai | Kualifikasi (25) | Kompetensi (40) | Kinerja (30) | Disiplin (5) | IP ASN
Sekretariat | 112 | 19,84 | 33,42 | 25,62 | 5,00 | 83,88
Balai Wangi | 38 | 18,22 | 28,64 | 24,85 | 5,00 | 76,71
Balai Sirih | 35 | 17,95 | 27,90 | 24,41 | 4,94 | 75,20
Loka Emas | 22 | 16,90 | 25,74 | 23,58 | 5,00 | 71,22
Ditjen (tertimbang jumlah pegawai) | 207 | 18,91 | 30,79 | 25,06 | 4,99 | 76,75
`,
    loud: [{ cell: "G6", severity: "error", kind: "jumlah", alsoKind: "rata-rata", expected: "79,75" }],
  },
];
