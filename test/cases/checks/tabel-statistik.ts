import type { TableCase } from "../tables/table-case";

const SEEKERS = (c7: string) => `
Uraian | 2021 | 2022 | 2023
Pencari Kerja yang belum ditempatkan Awal Tahun | 41 207 | 52 118 | 60 044
Pencari Kerja yang Terdaftar | 30 455 | 28 310 | 19 876
Pencari Kerja yang ditempatkan | 12 340 | 11 205 | 9 118
Pencari Kerja yang Di Hapus | 7 204 | 9 179 | 5 220
Pencari Kerja yang belum ditempatkan Akhir Tahun | 52 118 | 60 044 | ${c7}
`;

const PLACED = (c3: string) => `
Kecamatan | 2021 | 2022
Sukamaju | 4 120 | ${c3}
Sukamulya | 638 | 655
Sukarame | 1 220 | 1 125
Sukasari | 105 | 130
Jumlah | 6 083 | 14 554
`;

const PARTICIPATION = (d4: string) => `
Kecamatan | Penduduk Usia 13-15 | Siswa SMP Sederajat | APK
Batu Ampar | 4.412 | 4.350 | 98,59
Sei Jang | 1.205 | 965 | ${d4}
Kampung Baru | 3.577 | 3.518 | 98,35
Pulau Buluh | 2.098 | 2.041 | 97,28
Teluk Nipah | 3.960 | 4.108 | 103,74
`;

const CERTIFICATES = (d3: string, d6: string) => `
No | Kecamatan | Jumlah | Persentase
1 | Cempaka | 28 | ${d3}
2 | Kenanga | 20 | 8,29
3 | Melati | 83 | 34,43
4 | Mawar | 110 | ${d6}
 | Total | 241 | 100,00
`;

const RECONCILED = (e5: string, c3 = "312") => `
Bulan | % Satker yang tepat waktu |  |  | % Satker yang terbebas |  |
 | ∑ Satker tepat waktu | ∑ Satker | % | ∑ Satker terbebas | ∑ Satker | %
Jan | 310 | 310 | 100% | 310 | 310 | 100%
Feb | 312 | ${c3} | 100% | 312 | 312 | 100%
Mar | 315 | 315 | 100% | ${e5} | 315 | 99,68%
Apr | 315 | 315 | 100% | 315 | 315 | 100%
Mei | 309 | 315 | 98,10% | 315 | 315 | 100%
Jun | 315 | 315 | 100% | 315 | 315 | 100%
`;

const RECONCILED_MERGES = ["B1:D1", "E1:G1"];

const TEACHERS = (k5: string) => `
No. | Kecamatan | Tetap |  |  | Tidak Tetap |  |  |  | Jumlah
 |  | PNS | Yayasan | Subjml. | Guru Bantu | Guru Honda | GTT | Subjml. |
1 | Sukamaju | 118 | 0 | 118 | 0 | 1 | 49 | 50 | 168
2 | Sukamulya | 109 | 0 | 109 | 0 | 0 | 36 | 36 | 145
3 | Sukarame | 179 | 0 | 179 | 1 | 2 | 33 | 36 | ${k5}
4 | Sukasari | 229 | 0 | 229 | 0 | 1 | 49 | 50 | 279
5 | Sukajadi | 70 | 0 | 70 | 0 | 2 | 36 | 38 | 108
6 | Sukabumi | 126 | 0 | 126 | 0 | 0 | 35 | 35 | 161
`;

const TEACHERS_MERGES = ["C1:E1", "F1:I1"];

const LEVELS = (c4: string) => `
NO | JENJANG | SEKOLAH | SISWA | ROMBEL
(01) | (02) | (03) | (04) | (05)
 | Jumlah | ${c4} | 20.714 | 1.032
1 | SD | 148 | 12.472 | 607
2 | SMP | 39 | 5.042 | 251
3 | SMA | 26 | 3.200 | 174
`;

const SCHOOLING = (f4: string) => `
No | Kelompok | Jumlah |  | Laki-laki |  | Perempuan |
 |  | n | % | n | % | n | %
1. | Belum Sekolah | 409 | 20,05% | 198 | 9,71% | 211 | 10,34%
2. | Tamat SD | 631 | 30,93% | 303 | ${f4} | 328 | 16,08%
3. | SLTP | 394 | 19,31% | 199 | 9,75% | 195 | 9,56%
4. | SLTA | 382 | 18,73% | 209 | 10,25% | 173 | 8,48%
5. | Sarjana | 224 | 10,98% | 131 | 6,42% | 93 | 4,56%
 | TOTAL | 2.040 | 100% | 1.040 | 50,98% | 1.000 | 49,02%
`;

const SCHOOLING_MERGES = ["C1:D1", "E1:F1", "G1:H1"];

/** Estimates of a survey, each of them rounded by itself. */
const MARRIED = (d5: string, g6: string) => `
Umur | Laki-laki |  |  | Perempuan |  |  | Total
 | Belum Kawin | Kawin | Total | Belum Kawin | Kawin | Total |
10-14 | 31.348 | 1.179 | 32.527 | 27.875 | 2.171 | 30.046 | 62.574
15-19 | 26.116 | 16.799 | 42.916 | 23.422 | 18.775 | 42.196 | 85.112
20-24 | 20.877 | 39.034 | ${d5} | 15.784 | 37.396 | 53.181 | 113.092
25-29 | 17.547 | 51.106 | 68.653 | 12.423 | 62.996 | ${g6} | 144.071
30-34 | 12.680 | 58.220 | 70.901 | 8.809 | 69.906 | 78.715 | 149.616
35-39 | 9.259 | 59.108 | 68.367 | 6.971 | 70.068 | 77.040 | 145.407
`;

const MARRIED_MERGES = ["B1:D1", "E1:G1"];

const DENSITY = (d5: string) => `
Kabupaten | Luas (km2) | Jumlah Penduduk | Kepadatan Penduduk per km2
Sukamaju | 2,138.51 | 1,676,089 | 784
Sukamulya | 1,327.59 | 1,605,579 | 1,209
Sukarame | 777.65 | 879,880 | 1,131
Sukasari | 1,069.74 | 889,921 | ${d5}
Sukajadi | 1,085.73 | 1,221,681 | 1,125
Sukabumi | 984.68 | 769,318 | 781
`;

/** Tables as statistics offices print them. */
export const tabelStatistikCases: TableCase[] = [
  { name: "job seekers at the end of a year, thousands apart", sheet: SEEKERS("65 582"), loud: [] },
  {
    name: "job seekers at the end of a year that are not what was there, came and went",
    sheet: SEEKERS("655 582"),
    loud: [{ cell: "D6", severity: "error", kind: "selisih", expected: "65.582" }],
  },
  { name: "a total of figures with their thousands apart", sheet: PLACED("12 644"), loud: [] },
  {
    name: "a total that is not that of figures with their thousands apart",
    sheet: PLACED("12 464"),
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "14.374" }],
  },
  {
    name: "two counts in one cell are not one number, where others have two figures behind the blank",
    sheet: `
Kecamatan | Laki-laki dan perempuan | Keluarga
Sukamaju | 4 120 | 70
Sukamulya | 63 65 | 80
Sukarame | 1 220 | 90
Sukasari | 105 130 | 60
Sukajadi | 2 100 | 55
Jumlah | 7 415 | 355
`,
    loud: [],
  },
  { name: "a rate of people that were projected: 965 of 1.204,6", sheet: PARTICIPATION("80,11"), loud: [] },
  {
    name: "a rate that no projection of so many people gives",
    sheet: PARTICIPATION("80,18"),
    loud: [{ cell: "D3", severity: "error", kind: "persen", expected: "80,08" }],
  },
  {
    name: "shares cut off, and the last digits of others set so that they come to a hundred",
    sheet: CERTIFICATES("11,63", "45,65"),
    loud: [],
  },
  {
    name: "a share that is off by more than its last digit, though all come to a hundred",
    sheet: CERTIFICATES("11,64", "45,64"),
    loud: [{ cell: "D2", severity: "error", kind: "persen", expected: "11,62" }],
  },
  {
    name: "numbers of units beside the percentage that they are taken for",
    sheet: RECONCILED("314"),
    merges: RECONCILED_MERGES,
    loud: [],
  },
  {
    name: "a percentage of the units under its own header, though those under the next one would give it",
    sheet: RECONCILED("314", "342"),
    merges: RECONCILED_MERGES,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "91,23%" }],
  },
  {
    name: "teachers of a kind that hardly any school has",
    sheet: TEACHERS("215"),
    merges: TEACHERS_MERGES,
    loud: [],
  },
  {
    name: "all teachers, of whom one is not counted",
    sheet: TEACHERS("251"),
    merges: TEACHERS_MERGES,
    loud: [{ cell: "J5", severity: "error", kind: "jumlah", expected: "215" }],
  },
  { name: "levels of schools below their sum, beside classes", sheet: LEVELS("213"), loud: [] },
  {
    name: "a sum before its levels that they do not come to",
    sheet: LEVELS("231"),
    loud: [{ cell: "C3", severity: "error", kind: "jumlah", expected: "213" }],
  },
  {
    name: "men and women in percent of all",
    sheet: SCHOOLING("14,85%"),
    merges: SCHOOLING_MERGES,
    loud: [],
  },
  {
    name: "men in percent of all, not of the men",
    sheet: SCHOOLING("14,58%"),
    merges: SCHOOLING_MERGES,
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "14,85%" }],
  },
  {
    name: "estimates whose sums come out to one or so",
    sheet: MARRIED("59.911", "75.418"),
    merges: MARRIED_MERGES,
    loud: [],
  },
  {
    name: "the sum of two groups of estimates",
    sheet: MARRIED("59.911", "75.148"),
    merges: MARRIED_MERGES,
    loud: [{ cell: "G6", severity: "error", kind: "jumlah" }],
  },
  {
    name: "sex ratios of districts, whole",
    sheet: `
Kecamatan | LAKI-LAKI | PEREMPUAN | SEX RATIO
Sukamaju | 17.704 | 16.860 | 105
Sukamulya | 42.676 | 42.527 | 100
Sukarame | 19.299 | 19.390 | 100
Sukasari | 9.808 | 9.904 | 99
Sukajadi | 13.280 | 13.591 | 98
`,
    loud: [],
  },
  {
    name: "a sex ratio that is not that of its district",
    sheet: `
Kecamatan | LAKI-LAKI | PEREMPUAN | SEX RATIO
Sukamaju | 17.704 | 16.860 | 105
Sukamulya | 42.676 | 42.527 | 100
Sukarame | 19.299 | 19.390 | 100
Sukasari | 9.808 | 9.904 | 109
Sukajadi | 13.280 | 13.591 | 98
`,
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "99" }],
  },
  {
    name: "all people of a district among its women",
    sheet: `
Kecamatan | LAKI-LAKI | PEREMPUAN | SEX RATIO
Sukamaju | 17.704 | 34.564 | 105
Sukamulya | 42.676 | 42.527 | 100
Sukarame | 19.299 | 19.390 | 100
Sukasari | 9.808 | 9.904 | 99
Sukajadi | 13.280 | 13.591 | 98
`,
    loud: [{ cell: "C2", severity: "error", kind: "persen", expected: "16.860" }],
  },
  {
    name: "people and area with commas between thousands: some densities could have decimals",
    sheet: DENSITY("832"),
    loud: [],
  },
  {
    name: "a density that is not that of its people and area",
    sheet: DENSITY("823"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "832" }],
  },
];
