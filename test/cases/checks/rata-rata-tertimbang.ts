import type { TableCase } from "../tables/table-case";

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

/** Means in which each row counts as often as what another column counts. */
export const rataRataTertimbangCases: TableCase[] = [
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
];
