import type { TableCase } from "../tables/table-case";

/** Health, universities, statistics, elections, religious affairs, ministries. */
export const layananCases: TableCase[] = [
  {
    name: "a health centre: targets as shares of people counted beside them",
    sheet: `
No | Indikator SPM | Sasaran | Target | Realisasi | Capaian
1 | Pelayanan kesehatan ibu hamil | 412 | 100% | 96,60% | 96,60%
2 | Pelayanan kesehatan ibu bersalin | 393 | 100% | 98,98% | 98,98%
3 | Pelayanan kesehatan penderita hipertensi | 5.120 | 100% | 61,23% | 61,23%
`,
    loud: [],
  },
  {
    name: "children immunised of those to be immunised, by village",
    sheet: `
No | Desa | Jumlah Sasaran | Jumlah Diimunisasi | %
1 | Sukamaju | 84 | 84 | 100
2 | Mekarsari | 121 | 113 | 93
3 | Cibodas | 97 | 99 | 102
JUMLAH |  | 302 | 296 | 98
`,
    loud: [],
  },
  {
    name: "a university: accreditation, students and lecturers",
    sheet: `
No | Sasaran | Indikator Kinerja Kegiatan | Satuan | Target 2024 | Realisasi 2024 | Capaian
1 | Lulusan | Persentase lulusan bekerja | % | 80 | 82,65 | 103,31%
2 | Dosen | Persentase dosen berkualifikasi S3 | % | 40 | 33,71 | 84,28%
3 | Kurikulum | Rasio luaran per dosen | Rasio | 0,90 | 1,12 | 124,44%
4 | Tata kelola | Predikat SAKIP | Predikat | BB | BB | 100%
5 | Tata kelola | Nilai kinerja anggaran | Nilai | 80 | 92,11 | 115,14%
`,
    loud: [],
  },
  {
    name: "students by faculty and year with sums across and down",
    sheet: `
No | Fakultas | Angkatan |  |  | Jumlah
 |  | 2022 | 2023 | 2024 |
1 | Teknik | 412 | 398 | 421 | 1.231
2 | Ekonomi | 365 | 402 | 377 | 1.144
3 | Hukum | 210 | 198 | 232 | 640
TOTAL |  | 987 | 998 | 1.030 | 3.015
`,
    merges: ["C1:E1"],
    loud: [],
  },
  {
    name: "statistics: publications planned and issued, response rates",
    sheet: `
Sasaran | Indikator | Satuan | Target | Realisasi | Capaian
Data berkualitas | Persentase publikasi tepat waktu | Persen | 100 | 100 | 100,00
 | Persentase response rate rumah tangga | Persen | 98 | 96,44 | 98,41
 | Jumlah rilis | Rilis | 48 | 51 | 106,25
Tata kelola | Hasil penilaian SAKIP | Poin | 72 | 70,21 | 97,51
`,
    loud: [],
  },
  {
    name: "elections: voters by sex and district",
    sheet: `
No | Kecamatan | Jumlah TPS | Laki-laki | Perempuan | L + P
1 | Kota | 112 | 15.230 | 15.871 | 31.101
2 | Lembah | 64 | 8.112 | 7.990 | 16.102
3 | Pesisir | 81 | 10.405 | 10.377 | 20.782
 | Total | 257 | 33.747 | 34.238 | 67.985
`,
    loud: [],
  },
  {
    name: "religious affairs: an indicator reached by a category, one not measured, one postponed",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kerukunan umat beragama | 78,90 | 79,21 | 100,39
2 | Predikat ZI | WBK | - | -
3 | Jumlah KUA yang direvitalisasi | 4 KUA | 4 KUA | 100
4 | Persentase madrasah terakreditasi | n/a | n/a | n/a
5 | Jumlah bantuan rumah ibadah | 2 Lokasi | ditunda | 0
`,
    loud: [],
  },
  {
    name: "a ministry: target, realisasi and capaian of this year and of the year before",
    sheet: `
No | Indikator Kinerja | Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Perubahan dari 2023
1 | Indeks kualitas kebijakan | 81,20 | 82,00 | 84,05 | 102,50 | 2,85
2 | Persentase rekomendasi ditindaklanjuti | 88,00 | 90,00 | 85,50 | 95,00 | -2,50
3 | Opini BPK | WTP | WTP | WTP | 100,00 | tetap
`,
    loud: [],
  },
  {
    name: "an indicator divided the wrong way round among right ones",
    sheet: `
Sasaran | Indikator | Satuan | Target | Realisasi | Capaian
Data berkualitas | Persentase publikasi tepat waktu | Persen | 95 | 100 | 95,00
 | Persentase response rate | Persen | 98 | 96,44 | 98,41
 | Jumlah rilis | Rilis | 48 | 51 | 106,25
`,
    loud: [{ cell: "F2", severity: "error", kind: "persen", expected: "105,26" }],
  },
  {
    name: "a mean per office whose TOTAL is a mean of indices and a sum of people",
    sheet: `
No | Satuan Kerja | Peserta Dilatih | Indeks Kepuasan
1 | Kantor Wilayah | 120 Orang | 3,52
2 | Kantor A | 45 Orang | 3,61
3 | Kantor B | 60 Orang | 3,37
TOTAL |  | 225 Orang | 3,50
`,
    loud: [],
  },
  {
    name: "one village's share of children is not theirs",
    sheet: `
No | Desa | Jumlah Sasaran | Jumlah Diimunisasi | %
1 | Sukamaju | 84 | 84 | 100
2 | Mekarsari | 121 | 113 | 83
3 | Cibodas | 97 | 99 | 102
JUMLAH |  | 302 | 296 | 98
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "93" }],
  },
  {
    name: "deaths per hundred thousand: by either formula, capped at 100",
    sheet: `
No | Indikator | Satuan | Target | Realisasi | Capaian
1 | Angka Kematian Ibu | per 100.000 KH | 102 | 87 | 100
2 | Angka Kematian Bayi | per 1.000 KH | 9,5 | 8,1 | 100
3 | Cakupan ASI eksklusif | % | 80 | 72,4 | 90,5
4 | Cakupan imunisasi dasar lengkap | % | 95 | 97,2 | 100
`,
    loud: [],
  },
  {
    name: "a faculty's students across do not add up",
    sheet: `
No | Fakultas | Angkatan |  |  | Jumlah
 |  | 2022 | 2023 | 2024 |
1 | Teknik | 412 | 398 | 421 | 1.231
2 | Ekonomi | 365 | 402 | 377 | 1.414
3 | Hukum | 210 | 198 | 232 | 640
TOTAL |  | 987 | 998 | 1.030 | 3.015
`,
    merges: ["C1:E1"],
    loud: [{ cell: "F4", severity: "error", kind: "jumlah", expected: "1.144" }],
  },
  {
    name: "elections: the voters of a district are not men and women together",
    sheet: `
No | Kecamatan | Jumlah TPS | Laki-laki | Perempuan | L + P
1 | Kota | 112 | 15.230 | 15.871 | 31.101
2 | Lembah | 64 | 8.112 | 7.990 | 16.012
3 | Pesisir | 81 | 10.405 | 10.377 | 20.782
 | Total | 257 | 33.747 | 34.238 | 67.985
`,
    loud: [{ cell: "F3", severity: "error", kind: "jumlah", expected: "16.102" }],
  },
  {
    name: "a ministry's change from the year before is not the difference",
    sheet: `
No | Indikator Kinerja | Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Perubahan dari 2023
1 | Indeks kualitas kebijakan | 81,20 | 82,00 | 84,05 | 102,50 | 2,85
2 | Persentase rekomendasi ditindaklanjuti | 88,00 | 90,00 | 85,50 | 95,00 | -4,50
3 | Nilai maturitas SPIP | 3,10 | 3,20 | 3,25 | 101,56 | 0,15
`,
    loud: [{ cell: "G3", severity: "error", kind: "selisih", expected: "-2,50" }],
  },
  {
    name: "the people of the offices are not their total",
    sheet: `
No | Satuan Kerja | Target | Realisasi
1 | Kantor Wilayah | 120 Orang | 118 Orang
2 | Kantor A | 45 Orang | 45 Orang
3 | Kantor B | 60 Orang | 66 Orang
TOTAL |  | 225 Orang | 292 Orang
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah" }],
  },
];
