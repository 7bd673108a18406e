import type { TableCase } from "../tables/table-case";

/** What is opened by accounts, told below two years or by numerals of months, and rates of several columns. */
export const dibukaAkunCases: TableCase[] = [
  {
    name: "a list that its accounts open",
    sheet: `
Daftar penerimaan
Akun | Jenis Penerimaan | Volume | Tarif | Jumlah | % thd total
425231 | Legalisasi surat | 18 | Rp10.000,- | Rp180.000,- | 0,27%
425232 | Pendaftaran gugatan | 1.420 | Rp30.000,- | Rp42.600.000,- | 64,76%
425233 | Redaksi | 1.388 | Rp10.000,- | Rp13.880.000,- | 21,10%
425239 | Salinan akta | 912 | Rp10.000,- | Rp9.120.000,- | 13,86%
 | Total |  |  | Rp65.780.000,- | 100%
`,
    loud: [],
  },
  {
    name: "volume times fee in such a list is off",
    sheet: `
Daftar penerimaan
Akun | Jenis Penerimaan | Volume | Tarif | Jumlah | % thd total
425231 | Legalisasi surat | 18 | Rp10.000,- | Rp180.000,- | 0,27%
425232 | Pendaftaran gugatan | 1.420 | Rp30.000,- | Rp42.600.000,- | 64,76%
425233 | Redaksi | 1.388 | Rp10.000,- | Rp14.690.000,- | 21,10%
425239 | Salinan akta | 912 | Rp10.000,- | Rp9.120.000,- | 13,86%
 | Total |  |  | Rp65.780.000,- | 100%
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "Rp13.880.000,-" }],
  },
  {
    name: "decided of what was there and what came in, with the kinds between",
    sheet: `
Bulan | Sisa Lalu | Masuk G | Masuk P | Jumlah Masuk | Putus | Sisa Akhir | Rasio putus thd beban (%)
Januari | 165 | 151 | 31 | 182 | 138 | 209 | 39,8
Februari | 209 | 164 | 38 | 202 | 149 | 262 | 36,3
Maret | 262 | 177 | 45 | 222 | 160 | 324 | 33,1
April | 324 | 190 | 35 | 225 | 171 | 378 | 31,1
Mei | 378 | 163 | 42 | 205 | 145 | 438 | 24,9
Juni | 438 | 176 | 32 | 208 | 156 | 490 | 24,1
`,
    loud: [],
  },
  {
    name: "one such ratio is off",
    sheet: `
Bulan | Sisa Lalu | Masuk G | Masuk P | Jumlah Masuk | Putus | Sisa Akhir | Rasio putus thd beban (%)
Januari | 165 | 151 | 31 | 182 | 138 | 209 | 39,8
Februari | 209 | 164 | 38 | 202 | 149 | 262 | 36,3
Maret | 262 | 177 | 45 | 222 | 160 | 324 | 33,1
April | 324 | 190 | 35 | 225 | 171 | 378 | 40,1
Mei | 378 | 163 | 42 | 205 | 145 | 438 | 24,9
Juni | 438 | 176 | 32 | 208 | 156 | 490 | 24,1
`,
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "31,1" }],
  },
  {
    name: "weighted means of a survey above their sum",
    sheet: `
Unsur | Uraian | Jumlah Nilai | NRR | NRR Tertimbang (x 0,111)
U1 | Persyaratan | 557 | 3,481 | 0,386
U2 | Prosedur | 533 | 3,331 | 0,370
U3 | Waktu | 570 | 3,562 | 0,395
U4 | Biaya | 546 | 3,413 | 0,379
U5 | Produk | 522 | 3,263 | 0,362
U6 | Kompetensi | 559 | 3,494 | 0,388
U7 | Perilaku | 535 | 3,344 | 0,371
U8 | Pengaduan | 572 | 3,575 | 0,397
U9 | Sarana | 548 | 3,425 | 0,380
 | Jumlah | 4.942 |  | 3,428
`,
    loud: [],
  },
  {
    name: "the sum of the weighted means is too high",
    sheet: `
Unsur | Uraian | Jumlah Nilai | NRR | NRR Tertimbang (x 0,111)
U1 | Persyaratan | 557 | 3,481 | 0,386
U2 | Prosedur | 533 | 3,331 | 0,370
U3 | Waktu | 570 | 3,562 | 0,395
U4 | Biaya | 546 | 3,413 | 0,379
U5 | Produk | 522 | 3,263 | 0,362
U6 | Kompetensi | 559 | 3,494 | 0,388
U7 | Perilaku | 535 | 3,344 | 0,371
U8 | Pengaduan | 572 | 3,575 | 0,397
U9 | Sarana | 548 | 3,425 | 0,380
 | Jumlah | 4.942 |  | 3,473
`,
    loud: [{ cell: "E11", severity: "error", kind: "jumlah", expected: "3,428" }],
  },
  {
    name: "trends in numbers and percent below two years",
    sheet: `
BULAN | KEJADIAN | MD | LB | KERUGIAN (Rp)
Januari | 17 | 1 | 3 | 41.250.000
Februari | 22 | 2 | 4 | 44.367.000
Maret | 18 | 3 | 5 | 47.484.000
April | 23 | 1 | 6 | 50.601.000
JUMLAH 2023 | 80 | 7 | 18 | 183.702.000
JUMLAH 2022 | 91 | 11 | 14 | 171.300.000
TREND ANGKA | -11 | -4 | +4 | +12.402.000
TREND % | -12,1 % | -36,4 % | +28,6 % | +7,2 %
`,
    loud: [],
  },
  {
    name: "one trend in percent is off",
    sheet: `
BULAN | KEJADIAN | MD | LB | KERUGIAN (Rp)
Januari | 17 | 1 | 3 | 41.250.000
Februari | 22 | 2 | 4 | 44.367.000
Maret | 18 | 3 | 5 | 47.484.000
April | 23 | 1 | 6 | 50.601.000
JUMLAH 2023 | 80 | 7 | 18 | 183.702.000
JUMLAH 2022 | 91 | 11 | 14 | 171.300.000
TREND ANGKA | -11 | -4 | +4 | +12.402.000
TREND % | -12,1 % | -36,4 % | +19,6 % | +7,2 %
`,
    loud: [{ cell: "D9", severity: "error", kind: "persen", expected: "+28,6 %" }],
  },
  {
    name: "months by their numerals, a percentage below two counts",
    sheet: `
URAIAN | I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII | JML
Laporan | 57 | 70 | 57 | 75 | 82 | 62 | 57 | 73 | 63 | 72 | 65 | 61 | 794
Selesai | 30 | 41 | 50 | 43 | 44 | 50 | 46 | 63 | 55 | 63 | 53 | 41 | 579
CC (%) | 52,6 | 58,6 | 87,7 | 57,3 | 53,7 | 80,6 | 80,7 | 86,3 | 87,3 | 87,5 | 81,5 | 67,2 | 72,9
`,
    loud: [],
  },
  {
    name: "one month's percentage is off",
    sheet: `
URAIAN | I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII | JML
Laporan | 57 | 70 | 57 | 75 | 82 | 62 | 57 | 73 | 63 | 72 | 65 | 61 | 794
Selesai | 30 | 41 | 50 | 43 | 44 | 50 | 46 | 63 | 55 | 63 | 53 | 41 | 579
CC (%) | 52,6 | 58,6 | 93,7 | 57,3 | 53,7 | 80,6 | 80,7 | 86,3 | 87,3 | 87,5 | 81,5 | 67,2 | 72,9
`,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "87,7" }],
  },
];
