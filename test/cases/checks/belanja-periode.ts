import type { TableCase } from "../tables/table-case";

/** Spending by quarter, month and year. */
export const belanjaPeriodeCases: TableCase[] = [
  {
    name: "realisasi by quarter with their sum and its percent",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi |  |  |  |  | %
 |  |  | TW I | TW II | TW III | TW IV | Jumlah |
1 | Belanja Pegawai | 5.210.400.000 | 1.102.000.000 | 1.498.200.000 | 1.240.100.000 | 1.347.354.321 | 5.187.654.321 | 99,56
2 | Belanja Barang | 3.120.750.000 | 410.000.000 | 700.250.000 | 905.160.250 | 983.000.000 | 2.998.410.250 | 96,08
3 | Belanja Modal | 640.000.000 | 0 | 215.000.000 | 310.000.000 | 111.500.000 | 636.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 1.512.000.000 | 2.413.450.000 | 2.455.260.250 | 2.441.854.321 | 8.822.564.571 | 98,34
`,
    merges: ["D1:H1", "A1:A2", "B1:B2", "C1:C2", "I1:I2"],
    loud: [],
  },
  {
    name: "the sum of the quarters of one row is off by a transposed digit",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi |  |  |  |  | %
 |  |  | TW I | TW II | TW III | TW IV | Jumlah |
1 | Belanja Pegawai | 5.210.400.000 | 1.102.000.000 | 1.498.200.000 | 1.240.100.000 | 1.347.354.321 | 5.187.654.321 | 99,56
2 | Belanja Barang | 3.120.750.000 | 410.000.000 | 700.250.000 | 905.160.250 | 983.000.000 | 2.989.410.250 | 96,08
3 | Belanja Modal | 640.000.000 | 0 | 215.000.000 | 310.000.000 | 111.500.000 | 636.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 1.512.000.000 | 2.413.450.000 | 2.455.260.250 | 2.441.854.321 | 8.822.564.571 | 98,34
`,
    merges: ["D1:H1", "A1:A2", "B1:B2", "C1:C2", "I1:I2"],
    loud: [{ cell: "H4", severity: "error", kind: "jumlah", expected: "2.998.410.250" }],
  },
  {
    name: "five years below one another, the year typed as a number",
    sheet: `
No | Tahun Anggaran | Pagu | Realisasi | Sisa | Persentase
1 | #2020 | 4.800.000.000 | 4.512.000.000 | 288.000.000 | 94,00%
2 | #2021 | 4.650.000.000 | 4.603.500.000 | 46.500.000 | 99,00%
3 | #2022 | 5.100.000.000 | 4.998.000.000 | 102.000.000 | 98,00%
4 | #2023 | 5.250.000.000 | 5.197.500.000 | 52.500.000 | 99,00%
5 | #2024 | 5.410.000.000 | 5.301.800.000 | 108.200.000 | 98,00%
`,
    loud: [],
  },
  {
    name: "a year whose realisasi is that of the year before",
    sheet: `
No | Tahun Anggaran | Pagu | Realisasi | Sisa | Persentase
1 | 2020 | 4.800.000.000 | 4.512.000.000 | 288.000.000 | 94,00%
2 | 2021 | 4.650.000.000 | 4.603.500.000 | 46.500.000 | 99,00%
3 | 2022 | 5.100.000.000 | 4.603.500.000 | 102.000.000 | 98,00%
4 | 2023 | 5.250.000.000 | 5.197.500.000 | 52.500.000 | 99,00%
5 | 2024 | 5.410.000.000 | 5.301.800.000 | 108.200.000 | 98,00%
`,
    loud: [{ cell: "D4", severity: "error", kind: "selisih", expected: "4.998.000.000" }],
  },
  {
    name: "a year whose pagu lacks a digit, against its percent and remainder",
    sheet: `
No | Tahun Anggaran | Pagu | Realisasi | Sisa | Persentase
1 | 2020 | 4.800.000.000 | 4.512.000.000 | 288.000.000 | 94,00%
2 | 2021 | 4.650.000.000 | 4.603.500.000 | 46.500.000 | 99,00%
3 | 2022 | 5.100.000.000 | 4.998.000.000 | 102.000.000 | 98,00%
4 | 2023 | 525.000.000 | 5.197.500.000 | 52.500.000 | 99,00%
5 | 2024 | 5.410.000.000 | 5.301.800.000 | 108.200.000 | 98,00%
`,
    loud: [{ cell: "C5", severity: "error", kind: "selisih", expected: "5.250.000.000" }],
  },
  {
    name: "the months, added up from left to right and from top to bottom",
    sheet: `
Bulan | Rencana Penarikan | Realisasi | Deviasi | % Deviasi
Januari | 100.000.000 | 80.000.000 | 20.000.000 | 20,00
Februari | 120.000.000 | 126.000.000 | 6.000.000 | 5,00
Maret | 150.000.000 | 150.000.000 | 0 | 0,00
Jumlah | 370.000.000 | 356.000.000 | 26.000.000 |
`,
    loud: [],
  },
  {
    name: "cumulative realisasi by quarter: the percent is of the last",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi s.d. TW I | Realisasi s.d. TW II | Realisasi s.d. TW III | Realisasi s.d. TW IV | %
1 | Belanja Pegawai | 5.210.400.000 | 1.102.000.000 | 2.600.200.000 | 3.840.300.000 | 5.187.654.321 | 99,56
2 | Belanja Barang | 3.120.750.000 | 410.000.000 | 1.110.250.000 | 2.015.410.250 | 2.998.410.250 | 96,08
3 | Belanja Modal | 640.000.000 | 0 | 215.000.000 | 525.000.000 | 636.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 1.512.000.000 | 3.925.450.000 | 6.380.710.250 | 8.822.564.571 | 98,34
`,
    loud: [],
  },
  {
    name: "the total of the second quarter leaves capital spending out",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi |  |  |  |  | %
 |  |  | TW I | TW II | TW III | TW IV | Jumlah |
1 | Belanja Pegawai | 5.210.400.000 | 1.102.000.000 | 1.498.200.000 | 1.240.100.000 | 1.347.354.321 | 5.187.654.321 | 99,56
2 | Belanja Barang | 3.120.750.000 | 410.000.000 | 700.250.000 | 905.160.250 | 983.000.000 | 2.998.410.250 | 96,08
3 | Belanja Modal | 640.000.000 | 0 | 215.000.000 | 310.000.000 | 111.500.000 | 636.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 1.512.000.000 | 2.198.450.000 | 2.455.260.250 | 2.441.854.321 | 8.822.564.571 | 98,34
`,
    merges: ["D1:H1", "A1:A2", "B1:B2", "C1:C2", "I1:I2"],
    loud: [{ cell: "E6", severity: "error", kind: "jumlah", expected: "2.413.450.000" }],
  },
];
