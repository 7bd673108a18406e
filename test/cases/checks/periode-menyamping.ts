import type { TableCase } from "../tables/table-case";

/** Measures below one another and the years beside one another: what is computed goes down the column. */
export const periodeMenyampingCases: TableCase[] = [
  {
    name: "cases of five years, all right",
    sheet: `
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Sisa Awal Tahun | 143 | 164 | 157 | 178 | 176
Perkara Masuk | 1.702 | 1.765 | 1.811 | 1.876 | 1.940
Beban Perkara | 1.845 | 1.929 | 1.968 | 2.054 | 2.116
Perkara Putus | 1.681 | 1.772 | 1.790 | 1.878 | 1.914
Sisa Akhir Tahun | 164 | 157 | 178 | 176 | 202
Persentase Penyelesaian | 91,11% | 91,86% | 90,96% | 91,43% | 90,45%
Pertumbuhan Perkara Masuk | - | 3,70% | 2,61% | 3,59% | 3,41%
`,
    loud: [],
  },
  {
    name: "the growth of one year",
    sheet: `
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Perkara Masuk | 1.702 | 1.765 | 1.811 | 1.876 | 1.940
Perkara Putus | 1.681 | 1.772 | 1.790 | 1.878 | 1.914
Rasio Penyelesaian | 98,77% | 100,40% | 98,84% | 100,11% | 98,66%
Pertumbuhan Perkara Masuk | - | 3,70% | 2,61% | 3,46% | 3,41%
`,
    loud: [{ cell: "E5", severity: "error", kind: "persen", expected: "3,59%" }],
  },
  {
    name: "what was there and what came in",
    sheet: `
Uraian | TW I | TW II | TW III | TW IV
Saldo Awal | 143 | 164 | 157 | 178
Masuk | 702 | 765 | 811 | 876
Beban | 845 | 929 | 986 | 1.054
Selesai | 681 | 772 | 790 | 878
Sisa | 164 | 157 | 178 | 176
`,
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "968" }],
  },
  {
    name: "indices of several years, each by itself",
    sheet: `
Indikator | 2020 | 2021 | 2022 | 2023
Indeks Pembangunan Manusia | 69,54 | 69,81 | 70,12 | 70,94
Angka Harapan Hidup | 69,10 | 69,24 | 69,51 | 69,98
Persentase Penduduk Miskin | 12,61 | 12,70 | 12,75 | 12,80
Tingkat Pengangguran Terbuka | 4,31 | 5,44 | 5,10 | 4,62
`,
    loud: [],
  },
];
