import type { TableCase } from "../tables/table-case";

const ages = (working: string, women: string, ratio: string) => `
No | Umur (tahun) | L | P | Jumlah | %
1 | 0 - 4 | 84 | 79 | 163 | 8,4
2 | 5 - 9 | 88 | 91 | 179 | 9,2
3 | 10 - 14 | 93 | 86 | 179 | 9,2
4 | 15 - 24 | 171 | 166 | 337 | 17,3
5 | 25 - 44 | 294 | 301 | 595 | 30,5
6 | 45 - 64 | 176 | 182 | 358 | 18,4
7 | 65 ke atas | 61 | 76 | 137 | 7,0
 | Jumlah | 967 | 981 | 1.948 | 100

 | Ringkasan | L | P | Jumlah
 | Usia belum produktif (0-14) | 265 | 256 | 521
 | Usia produktif (15-64) | 641 | ${women} | ${working}
 | Usia tidak produktif (65+) | 61 | 76 | 137
 | Angka beban tanggungan (dependency ratio) | | | ${ratio}
`;

const people = (working: string, old = "137") => `
Kelompok Umur | Laki-laki | Perempuan | Jumlah
0-14 | 265 | 256 | 521
15-24 | 171 | 166 | 337
25-44 | 248 | 262 | 510
45-64 | 222 | 221 | 443
65+ | 61 | 76 | 137
Jumlah | 967 | 981 | 1.948

Golongan usia | Jiwa | %
Usia muda (0-14) | 521 | 26,7
Usia produktif (15-64) | ${working} | 66,2
Usia lanjut (65+) | ${old} | 7,0
`;

/** Tables whose rows are ages, and what is summed up of them beside. */
export const kelompokUmurCases: TableCase[] = [
  { name: "a summary of ages beside the table that it sums up", sheet: ages("1.290", "649", "51,01"), loud: [] },
  {
    name: "women of working age that neither their ages nor the sum beside them give",
    sheet: ages("1.290", "694", "51,01"),
    loud: [{ cell: "D13", severity: "error", kind: "jumlah", expected: "649" }],
  },
  {
    name: "all of working age that neither their ages nor men and women give",
    sheet: ages("1.209", "649", "51,01"),
    loud: [{ cell: "E13", severity: "error", kind: "jumlah", expected: "1.290" }],
  },
  {
    name: "dependents for each hundred of working age",
    sheet: ages("1.290", "649", "40,39"),
    loud: [{ cell: "E15", severity: "error", kind: "persen", expected: "51,01" }],
  },
  {
    name: "the ratio of the old alone is another one",
    sheet: ages("1.290", "649", "10,62").replace("tanggungan (dependency ratio)", "tanggungan penduduk tua"),
    loud: [],
  },
  {
    name: "a summary of other people than those of the table of ages",
    sheet: `
No | Umur (tahun) | L | P | Jumlah
1 | 0 - 14 | 265 | 256 | 521
2 | 15 - 24 | 171 | 166 | 337
3 | 25 - 64 | 470 | 483 | 953
4 | 65 ke atas | 61 | 76 | 137
 | Jumlah | 967 | 981 | 1.948

 | Pencari Kerja | L | P | Jumlah
 | Usia 15-24 | 41 | 38 | 79
 | Usia 25-64 | 52 | 47 | 99
 | Jumlah | 93 | 85 | 178
`,
    loud: [],
  },
  { name: "people of three ages beside men, women and all, all right", sheet: people("1.290"), loud: [] },
  {
    name: "people of working age that the table of ages contradicts",
    sheet: people("1.920"),
    loud: [{ cell: "B11", severity: "error", kind: "jumlah", expected: "1.290" }],
  },
  {
    name: "people of three ages by another count",
    sheet: people("1.290", "131").replace("521 | 26,7", "530 | 26,7"),
    loud: [],
  },
];
