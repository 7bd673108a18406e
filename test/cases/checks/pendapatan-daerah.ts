import type { TableCase } from "../tables/table-case";

const posture = (own: string, other = "Lain-Lain PAD yang Sah") => `
Akun | Anggaran | Realisasi | Persentase
Pendapatan Daerah | 1.846,22 M | 1.402,33 M | 75.96%
PAD | ${own} | 242,85 M | 78.41%
Pajak Daerah | 141,30 M | 118,92 M | 84.16%
Retribusi Daerah | 22,75 M | 14,08 M | 61.89%
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 18,46 M | 18,46 M | 100.00%
${other} | 127,21 M | 91,39 M | 71.84%
TKDD | 1.511,90 M | 1.142,36 M | 75.56%
Pendapatan Transfer Pemerintah Pusat | 1.398,55 M | 1.060,11 M | 75.80%
Pendapatan Transfer Antar Daerah | 113,35 M | 82,25 M | 72.56%
Pendapatan Lainnya | 24,60 M | 17,12 M | 69.59%
Pendapatan Hibah | 24,60 M | 17,12 M | 69.59%
`;

/** A region's revenue and what it consists of by law, without codes. */
export const pendapatanDaerahCases: TableCase[] = [
  { name: "own revenue rounded to milliards and its four kinds, all right", sheet: posture("309,72 M"), loud: [] },
  {
    name: "own revenue that is not its four kinds",
    sheet: posture("390,72 M"),
    loud: [{ cell: "B3", severity: "error", kind: "jumlah", expected: "309,72 M" }],
  },
  {
    name: "own revenue that rounding may have moved by a hundredth",
    sheet: posture("309,73 M"),
    loud: [],
  },
  {
    name: "own revenue of which a kind is not listed",
    sheet: posture("309,72 M", "Denda").replace("127,21 M | 91,39 M | 71.84%", "101,05 M | 91,39 M | 90.44%"),
    loud: [],
  },
];
