import type { TableCase } from "../tables/table-case";

/** Rates in a thousand and more, and totals of two weighted parts. */
export const perSeribuCases: TableCase[] = [
  {
    name: "deaths in a thousand discharged",
    sheet: `
Ruang | Pasien Keluar | Meninggal | GDR (‰)
Anggrek | 1.490 | 21 | 14,1
Bougenvil | 1.755 | 33 | 18,8
Cempaka | 1.022 | 12 | 17,1
ICU | 402 | 96 | 238,8
`,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "11,7" }],
  },
  {
    name: "deaths in a hundred thousand births",
    sheet: `
Uraian | Kematian Ibu | Kelahiran Hidup | AKI per 100.000 KH
2022 | 12 | 9.850 | 121,83
2023 | 10 | 9.900 | 111,01
2024 | 8 | 9.700 | 82,47
`,
    loud: [{ cell: "D3", severity: "error", kind: "persen", expected: "101,01" }],
  },
  {
    name: "a rate of births that stand in no column",
    sheet: `
Uraian | Kematian Ibu | Jumlah Bidan | AKI per 100.000 KH
2022 | 12 | 85 | 121,83
2023 | 10 | 90 | 101,01
2024 | 8 | 97 | 82,47
`,
    loud: [],
  },
  {
    name: "the sum of two weighted parts, whatever it is called",
    sheet: `
NO | KOMPONEN | BOBOT | NILAI | NILAI TERTIMBANG
1 | Perencanaan Anggaran | 50% | 91,04 | 45,52
2 | Pelaksanaan Anggaran | 50% | 91,68 | 45,84
 | NILAI KINERJA ANGGARAN | 100% |  | 91,63
`,
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "91,36" }],
  },
  {
    name: "the mark of two parts beside their full weight is no sum",
    sheet: `
NO | KOMPONEN | BOBOT | NILAI
1 | Perencanaan Anggaran | 50 | 91,04
2 | Pelaksanaan Anggaran | 50 | 91,68
 | NILAI KINERJA ANGGARAN | 100 | 91,36
`,
    loud: [],
  },
  {
    name: "bed occupancy: days of care of the beds and the days of a year",
    sheet: `
Ruang | Tempat Tidur | Hari Perawatan | Pasien Keluar | BOR (%)
Anggrek | 24 | 6.210 | 1.490 | 70,70
Bougenvil | 30 | 7.012 | 1.755 | 63,86
Cempaka | 18 | 3.998 | 1.022 | 66,01
ICU | 8 | 1.877 | 402 | 64,11
Perinatologi | 12 | 2.544 | 610 | 57,92
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "60,69" }],
  },
  {
    name: "used of what was there and what came in",
    sheet: `
Jenjang | Saldo Awal | Diterima | Digunakan | % Penggunaan
SD Negeri | 412.118.204 | 18.640.500.000 | 18.774.330.915 | 98,54
SD Swasta | 66.420.115 | 2.988.200.000 | 3.001.118.440 | 98,25
SMP Negeri | 190.336.720 | 9.114.750.000 | 9.082.440.308 | 96,71
SMP Swasta | 31.008.450 | 1.770.300.000 | 1.764.002.115 | 97,93
`,
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "97,61" }],
  },
  {
    name: "spent so far of a budget that stands in the last row only",
    sheet: `
Triwulan | Target Kumulatif (Rp) | Realisasi Kumulatif (Rp) | Serapan terhadap Pagu (%)
I | 62.568.253.900 | 58.114.330.210 | 18,58
II | 143.906.983.970 | 147.220.118.900 | 40,76
III | 225.245.714.040 | 219.773.004.515 | 70,25
IV | 312.841.269.500 | 301.216.903.291 | 96,28
`,
    loud: [{ cell: "D3", severity: "error", kind: "persen", expected: "47,06" }],
  },
];
