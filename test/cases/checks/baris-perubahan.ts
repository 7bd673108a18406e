import type { TableCase } from "../tables/table-case";

const quarters = (third: string) => `
Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
Anggaran kas | 3.974.457.000 | 5.647.913.000 | 5.438.731.000 | 5.857.098.021 | 20.918.199.021
Realisasi | 3.432.178.000 | 5.258.659.000 | 4.977.662.000 | 6.402.721.060 | 20.071.220.060
Realisasi kumulatif | 3.432.178.000 | 8.690.837.000 | ${third} | 20.071.220.060
`;

const upToNow = (second: string) => `
Uraian | TW I | TW II | TW III | TW IV
Pendaftaran | 41.250.000 | 62.340.000 | 58.915.000 | 70.105.000
Denda | 3.120.000 | 2.760.000 | 4.085.000 | 5.230.000
Jumlah penerimaan | 44.370.000 | 65.100.000 | 63.000.000 | 75.335.000
Penerimaan sampai dengan triwulan ini | 44.370.000 | ${second} | 172.470.000 | 247.805.000
Target s.d. triwulan ini | 50.000.000 | 100.000.000 | 170.000.000 | 240.000.000
`;

const recap = (good: string) => `
Sasaran | Jumlah IKU | Kategori |  |  | % tercapai
 |  | Sangat Baik | Baik | Cukup
SS 1 | 3 | 2 | - | 1 | 66,67%
SS 2 | 4 | 2 | ${good} | 1 | 50,00%
SS 3 | 3 | 2 | 1 | - | 66,67%
SS 4 | 2 | 1 | 1 | - | 50,00%
Jumlah | 12 | 7 | 3 | 2 | 58,33%
`;

const years = (rise: string) => `
PERBANDINGAN 3 TAHUN | TA. 2022 | TA. 2023 | TA. 2024
Pagu | 31.840.275.000 | 33.162.090.000 | 34.872.507.000
Realisasi | 31.402.661.318 | 32.788.914.256 | 34.635.584.749
% Serapan | 98,63% | 98,87% | 99,32%
Kenaikan pagu | - | 1.321.815.000 | ${rise}
`;

const indices = (rise: string) => `
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Indeks kualitas air | 50,20 | 51,40 | 53,75 | 52,10 | 55,60
Indeks kualitas udara | 83,70 | 84,20 | 85,05 | 86,45 | 86,90
Indeks kualitas lahan | 59,80 | 60,15 | 60,15 | 61,30 | 61,85
Nilai IKLH | 64,81 | 66,12 | 67,48 | 67,72 | 69,21
Kategori | Cukup Baik | Cukup Baik | Cukup Baik | Cukup Baik | Baik
Target | 64,00 | 65,50 | 66,75 | 68,00 | 69,00
Perubahan dari tahun lalu | - | 1,31 | ${rise} | 0,24 | 1,49
`;

/** Rows that tell changes, rates and running totals of the rows above them. */
export const barisPerubahanCases: TableCase[] = [
  {
    name: "changes and their percentages below the totals of two years",
    sheet: `
Bulan | Laka | MD | LB | LR | Jumlah korban | Korban per laka
Januari | 9 | 1 | 2 | 11 | 14 | 1,56
Februari | 7 | 2 | 1 | 7 | 10 | 1,43
Maret | 11 | 1 | 3 | 14 | 18 | 1,64
JUMLAH 2024 | 27 | 4 | 6 | 32 | 42 | 1,56
JUMLAH 2023 | 32 | 5 | 8 | 37 | 50 | 1,56
TREND (+/-) | -5 | -1 | -2 | -5 | -8 | 0,00
TREND (%) | -15,6 | -20,0 | -25,0 | -13,5 | -16,0
`,
    loud: [],
  },
  {
    name: "a rate below amounts is no part of the last of them",
    sheet: `
Uraian | 2022 | 2023 | 2024
A. PENDAPATAN | 7.493,08 | 8.021,56 | 8.368,88
I. Perpajakan | 6.790,89 | 7.233,16 | 7.467,62
II. Bukan Pajak | 702,19 | 788,40 | 901,26
B. BELANJA | 18.074,68 | 19.499,50 | 20.126,47
I. Pemerintah Pusat | 6.595,78 | 7.283,62 | 7.477,87
II. Transfer ke Daerah | 11.478,90 | 12.215,88 | 12.648,60
Rasio pendapatan thd belanja (%) | 41,46 | 41,14 | 41,58
`,
    loud: [],
  },
  { name: "a row that runs on from quarter to quarter", sheet: quarters("13.668.499.000"), loud: [] },
  {
    name: "a quarter of it that does not add its own to the one before",
    sheet: quarters("10.236.321.000"),
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "13.668.499.000" }],
  },
  {
    name: "what was received up to each quarter, and a target that nothing adds up to",
    sheet: upToNow("109.470.000"),
    loud: [],
  },
  {
    name: "what was received up to the second quarter, with two digits in each other's place",
    sheet: upToNow("190.470.000"),
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "109.470.000" }],
  },
  {
    name: "targets up to each quarter, of which two happen to be a sum",
    sheet: `
Uraian | TW I | TW II | TW III | TW IV
Target | 150.000.000 | 150.000.000 | 200.000.000 | 250.000.000
Target s.d. triwulan berjalan | 150.000.000 | 320.000.000 | 480.000.000 | 700.000.000
`,
    loud: [],
  },
  { name: "counts told before what they are made of", sheet: recap("1"), loud: [] },
  {
    name: "one of the parts that makes more than its count",
    sheet: recap("2"),
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "1" }],
  },
  { name: "changes of a row further up, and a row of classes between them", sheet: indices("1,36"), loud: [] },
  {
    name: "a change that the years of a row further up do not bear out",
    sheet: indices("1,63"),
    loud: [{ cell: "D8", severity: "error", kind: "selisih", expected: "1,36" }],
  },
  {
    name: "two tables of years one right under the other",
    sheet: `
Uraian | 2021 | 2022 | 2023
Rencana | 140 | 152 | 160
Selesai | 131 | 149 | 158
Capaian | Target 2021 | Target 2022 | Target 2023
Kepatuhan | 80 | 85 | 90
Ketepatan | 75 | 80 | 82
`,
    loud: [],
  },
  { name: "the rise of what stands above it by name", sheet: years("1.710.417.000"), loud: [] },
  {
    name: "a rise that is that of another figure",
    sheet: years("735.561.000"),
    loud: [{ cell: "D5", severity: "error", kind: "selisih", expected: "1.710.417.000" }],
  },
];
