import type { TableCase } from "../tables/table-case";

/** Courts: cases left, received and decided, indicators, two budgets. */
export const pengadilanCases: TableCase[] = [
  {
    name: "indicators of a court against targets in whole percents, one objective for several rows",
    sheet: `
Tabel 3.1
Capaian Kinerja Pengadilan Tahun 2024
No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | Persentase perkara perdata yang diselesaikan tepat waktu | 95% | 93,98% | 98,93%
 |  | Persentase perkara pidana yang diselesaikan tepat waktu | 98% | 100% | 102,04%
 |  | Persentase perkara yang tidak mengajukan upaya hukum banding | 90% | 95,12% | 105,69%
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | Persentase salinan putusan yang dikirim ke para pihak tepat waktu | 100% | 100% | 100%
 |  | Persentase perkara yang diselesaikan melalui mediasi | 10% | 4,76% | 47,60%
`,
    merges: ["B4:B6", "B7:B8", "A4:A6", "A7:A8"],
    loud: [],
  },
  {
    name: "a capaian of a court that repeats the row above",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 95% | 93,98% | 98,93%
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 98% | 99,12% | 98,93%
3 | Persentase perkara yang tidak mengajukan kasasi | 90% | 95,12% | 105,69%
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "101,14%" }],
  },
  {
    name: "cases carried over, received, decided and left, with the share decided",
    sheet: `
No | Jenis Perkara | Sisa Tahun Lalu | Masuk | Jumlah Beban | Putus | Sisa Akhir | % Penyelesaian
1 | Pidana Biasa | 12 | 210 | 222 | 205 | 17 | 92,34
2 | Perdata Gugatan | 3 | 88 | 91 | 90 | 1 | 98,90
3 | Perdata Permohonan | 0 | 14 | 14 | 9 | 5 | 64,29
4 | Pidana Cepat | 5 | 31 | 36 | 30 | 6 | 83,33
JUMLAH |  | 20 | 343 | 363 | 334 | 29 | 92,01
`,
    loud: [],
  },
  {
    name: "decisions, appeals and those that did not appeal",
    sheet: `
NO | Jenis Perkara | Jumlah Putusan | Jumlah Pengajuan Banding | Jumlah yang tidak mengajukan Banding | KET
1. | Perkara Pidana | 84 | 5 | 79 |
2. | Perkara Perdata | 9 | 3 | 6 |
JUMLAH |  | 93 | 8 | 85 |
`,
    loud: [],
  },
  {
    name: "realisasi in whole percents from counts beside them, capaian from the rounded percent",
    sheet: `
No | Tahun | Perkara | Perkara Selesai | Target | Realisasi | Capaian
1 | 2020 | 52 | 50 | 95% | 96% | 101%
2 | 2021 | 58 | 57 | 95% | 98% | 103%
3 | 2022 | 71 | 71 | 95% | 100% | 105%
`,
    loud: [],
  },
  {
    name: "a reduction far above its target, and one that is negative",
    sheet: `
No | Tahun | Sisa Perkara Tahun Sebelumnya | Sisa Perkara Tahun Berjalan | Target | Realisasi | Capaian
1 | 2020 | 5 | 6 | 5% | -20% | -400%
2 | 2021 | 4 | 2 | 4% | 50% | 1250%
`,
    loud: [],
  },
  {
    name: "less left over is better: (2T − R) / T",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian
1 | Persentase sisa perkara | 10% | 6% | 140,00%
2 | Persentase sisa perkara perdata | 8% | 9,5% | 81,25%
`,
    loud: [],
  },
  {
    name: "durations in months and days, of which less is better",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Rata-rata waktu penyelesaian perkara perdata | 5 Bulan | 3 Bulan | 140%
2 | Rata-rata waktu pengiriman salinan putusan | 14 Hari | 7 Hari | 150%
3 | Rata-rata waktu minutasi | 30 Hari | 33 Hari | 90%
`,
    loud: [],
  },
  {
    name: "ratios of cases to judges are no figures to divide",
    sheet: `
No | Pengadilan | Jumlah Perkara | Jumlah Hakim | Rasio
1 | Kelas IA | 1.250 | 10 | 1:125
2 | Kelas IB | 480 | 6 | 1:80
3 | Kelas II | 90 | 3 | 1:30
JUMLAH |  | 1.820 | 19 | 1:96
`,
    loud: [],
  },
  {
    name: "two DIPA of one court, each with its kinds of spending",
    sheet: `
No | Jenis Belanja | Pagu Awal | Pagu Revisi | Realisasi | %
A. | DIPA (01) Badan Urusan Administrasi |  |  |  |
1 | Belanja Pegawai | 2.418.750.000,- | 1.795.620.000,- | 1.781.234.560,- | 99,20
2 | Belanja Barang | 986.340.000,- | 1.102.415.000,- | 1.098.765.400,- | 99,67
3 | Belanja Modal | 0,- | 31.500.000,- | 30.125.000,- | 95,63
 | SUB TOTAL | 3.405.090.000,- | 2.929.535.000,- | 2.910.124.960,- | 99,34
B. | DIPA (03) Badan Peradilan Umum |  |  |  |
1 | Belanja Barang | 95.600.000,- | 101.250.000,- | 100.875.500,- | 99,63
 | SUB TOTAL | 95.600.000,- | 101.250.000,- | 100.875.500,- | 99,63
`,
    loud: [],
  },
  {
    name: "the cases left at the end of the year are not the load less the decided",
    sheet: `
No | Jenis Perkara | Sisa Tahun Lalu | Masuk | Jumlah Beban | Putus | Sisa Akhir | % Penyelesaian
1 | Pidana Biasa | 12 | 210 | 222 | 205 | 17 | 92,34
2 | Perdata Gugatan | 3 | 88 | 91 | 90 | 11 | 98,90
3 | Perdata Permohonan | 0 | 14 | 14 | 9 | 5 | 64,29
4 | Pidana Cepat | 5 | 31 | 36 | 30 | 6 | 83,33
JUMLAH |  | 20 | 343 | 363 | 334 | 29 | 92,01
`,
    loud: [{ cell: "G3", severity: "error", kind: "selisih", expected: "1" }],
  },
  {
    name: "the total of received cases leaves a row out",
    sheet: `
No | Jenis Perkara | Sisa Tahun Lalu | Masuk | Jumlah Beban | Putus | Sisa Akhir | % Penyelesaian
1 | Pidana Biasa | 12 | 210 | 222 | 205 | 17 | 92,34
2 | Perdata Gugatan | 3 | 88 | 91 | 90 | 1 | 98,90
3 | Perdata Permohonan | 0 | 14 | 14 | 9 | 5 | 64,29
4 | Pidana Cepat | 5 | 31 | 36 | 30 | 6 | 83,33
JUMLAH |  | 20 | 312 | 363 | 334 | 29 | 92,01
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "343" }],
  },
  {
    name: "the load is not what was left and what came in",
    sheet: `
No | Jenis Perkara | Sisa Tahun Lalu | Masuk | Jumlah Beban | Putus | Sisa Akhir | % Penyelesaian
1 | Pidana Biasa | 12 | 210 | 212 | 205 | 17 | 92,34
2 | Perdata Gugatan | 3 | 88 | 91 | 90 | 1 | 98,90
3 | Perdata Permohonan | 0 | 14 | 14 | 9 | 5 | 64,29
4 | Pidana Cepat | 5 | 31 | 36 | 30 | 6 | 83,33
JUMLAH |  | 20 | 343 | 363 | 334 | 29 | 92,01
`,
    loud: [{ cell: "E2", severity: "error", kind: "jumlah", expected: "222" }],
  },
  {
    name: "a total of cases that did not appeal is not their sum",
    sheet: `
NO | Jenis Perkara | Jumlah Putusan | Jumlah Pengajuan Banding | Jumlah yang tidak mengajukan Banding
1. | Perkara Pidana | 84 | 5 | 79
2. | Perkara Perdata | 9 | 3 | 6
3. | Perkara Tipiring | 112 | 0 | 112
JUMLAH |  | 205 | 8 | 179
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "197" }],
  },
  {
    name: "a total of the first budget of a court with two digits in each other's place",
    sheet: `
NO | KEGIATAN | PAGU AWAL | PAGU REVISI | REALISASI | %
 |  | (Rp.) | (Rp.) | (Rp.) |
1 | Belanja Pegawai | 2.418.750.000,- | 1.795.620.000,- | 1.781.234.560,- | 99,20
2 | Belanja Barang | 986.340.000,- | 1.102.415.000,- | 1.098.765.400,- | 99,67
3 | Belanja Modal | 0,- | 31.500.000,- | 30.125.000,- | 95,63
JUMLAH |  | 3.450.090.000,- | 2.929.535.000,- | 2.910.124.960,- | 99,34
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "3.405.090.000,-" }],
  },
  {
    name: "commas between the thousands, points before the decimals: what was left over",
    sheet: `
No | Tahun | Jumlah Beban | Putus | Sisa | %
1 | 2019 | 20,412 | 10,655 | 9,757 | 47.80%
2 | 2020 | 21,087 | 13,902 | 7,158 | 34.07%
3 | 2021 | 19,954 | 11,208 | 8,746 | 43.83%
4 | 2022 | 22,530 | 14,011 | 8,519 | 37.81%
5 | 2023 | 21,318 | 13,640 | 7,678 | 36.02%
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "7,185" }],
  },
  {
    name: "the shares of the total by time, in a row without a name below it",
    sheet: `
No | Jenis Perkara | < 1 tahun | 1-2 tahun | > 2 tahun | Jumlah
1 | Perdata | 1.522 | 2.311 | 488 | 4.321
2 | Perdata Khusus | 722 | 463 | 3 | 1.188
3 | Pidana | 1.554 | 818 | 133 | 2.505
4 | Militer | 191 | 67 | 1 | 259
 | Jumlah | 3.989 | 3.659 | 625 | 8.273
 |  | 48,22 | 44,32 | 7,55 |
`,
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "44,23" }],
  },
  {
    name: "what was there and what is left, month by month: the foot holds the first, the last and what they come to",
    sheet: `
Bulan | Sisa Awal | Masuk | Beban | Putus | Sisa Akhir
Januari | 29 | 14 | 43 | 10 | 33
Februari | 33 | 9 | 42 | 12 | 30
Maret | 30 | 11 | 41 | 13 | 28
April | 28 | 8 | 36 | 7 | 29
Jumlah | 29 | 42 | 71 | 42 | 29
`,
    loud: [],
  },
  {
    name: "years below the header, under columns of their own as well",
    sheet: `
No | Kepangkatan | TNI AD |  | TNI AL |  | Jumlah | % Jumlah
 |  | 2023 | 2024 | 2023 | 2024 | 2024 | 2024
1 | Perwira Menengah | 3 | 2 | - | 1 | 3 | 2,34
2 | Perwira Pertama | 7 | 5 | 2 | 3 | 8 | 6,25
3 | Bintara | 44 | 39 | 9 | 8 | 47 | 36,27
4 | Tamtama | 58 | 61 | 12 | 9 | 70 | 54,69
 | Jumlah | 112 | 107 | 23 | 21 | 128 | 100,00
`,
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "36,72" }],
  },
];
