import type { TableCase } from "../tables/table-case";

const ON_THE_WEBSITE = (c3: string, b11: string) => `
APBDes 2024 Pelaksanaan
 | Realisasi | Anggaran
Pendapatan Desa | Rp 1.812.400.000,00 | ${c3}
Belanja Desa | Rp 1.604.250.000,00 | Rp 1.733.900.000,00

APBDes 2024 Pendapatan
 | Realisasi | Anggaran
Hasil Aset Desa | Rp 12.400.000,00 | Rp 15.000.000,00
Dana Desa | Rp 940.000.000,00 | Rp 940.000.000,00
Alokasi Dana Desa | Rp 620.000.000,00 | Rp 655.000.000,00
Bagi Hasil Pajak | ${b11} | Rp 245.500.000,00
`;

/** Villages: budgets from income to what is left, stages, families helped. */
export const desaCases: TableCase[] = [
  {
    name: "income in all, and in another table in detail",
    sheet: ON_THE_WEBSITE("Rp 1.855.500.000,00", "Rp 240.000.000,00"),
    loud: [],
  },
  {
    name: "income in all that in one column is not what its details come to",
    sheet: ON_THE_WEBSITE("Rp 1.885.500.000,00", "Rp 240.000.000,00"),
    loud: [{ cell: "C3", severity: "error", kind: "jumlah", expected: "Rp 1.855.500.000,00" }],
  },
  {
    name: "income in all beside a table of some of it",
    sheet: ON_THE_WEBSITE("Rp 1.885.500.000,00", "Rp 204.000.000,00"),
    loud: [],
  },
  {
    name: "a village that received interest it had not planned: nothing of nothing is 0,00%",
    sheet: `
Kode | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | Persentase (%)
4.1 | Pendapatan Asli Desa | 98.400.000,00 | 51.872.340,00 | 46.527.660,00 | 52,72%
4.3 | Pendapatan Lain-Lain Desa | 0,00 | 1.936.215,00 | -1.936.215,00 | 0,00%
 | JUMLAH PENDAPATAN | 98.400.000,00 | 53.808.555,00 | 44.591.445,00 | 54,68%
`,
    loud: [],
  },
  {
    name: "a changed budget: what it was, what it became, and by how much",
    sheet: `
No | Uraian | Semula | Menjadi | Bertambah/(Berkurang) | %
1 | Pendapatan Asli Desa | 62.000.000 | 66.000.000 | 4.000.000 | 6,45
2 | Dana Desa | 865.320.000 | 865.320.000 | 0 | 0,00
3 | Alokasi Dana Desa | 945.000.000 | 913.475.000 | (31.525.000) | (3,34)
4 | Bantuan Keuangan Provinsi | 0 | 59.200.000 | 59.200.000 |
 | JUMLAH | 1.872.320.000 | 1.903.995.000 | 31.675.000 | 1,69
`,
    loud: [],
  },
  {
    name: "the changed total keeps the first amount of a row",
    sheet: `
No | Uraian | Semula | Menjadi | Bertambah/(Berkurang) | %
1 | Pendapatan Asli Desa | 62.000.000 | 66.000.000 | 4.000.000 | 6,45
2 | Dana Desa | 865.320.000 | 865.320.000 | 0 | 0,00
3 | Alokasi Dana Desa | 945.000.000 | 913.475.000 | (31.525.000) | (3,34)
4 | Bantuan Keuangan Provinsi | 0 | 59.200.000 | 59.200.000 |
 | JUMLAH | 1.872.320.000 | 1.899.995.000 | 31.675.000 | 1,69
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "1.903.995.000" }],
  },
  {
    name: "families helped in each hamlet, with the numbers of their cards",
    sheet: `
No | Dusun | Nomor Rekening | Jumlah KPM | Bantuan per Bulan | Jumlah
1 | Krajan | 0123456789 | 21 | 300.000 | 6.300.000
2 | Sumber | 0123456790 | 18 | 300.000 | 5.400.000
3 | Tegal | 0123456791 | 30 | 300.000 | 9.000.000
JUMLAH |  |  | 69 |  | 20.700.000
`,
    loud: [],
  },
  {
    name: "village funds in three stages of 40, 40 and 20 percent",
    sheet: `
No | Tahap | Persentase | Jumlah Penyaluran | Tanggal SP2D | Nomor SP2D
1 | Tahap I | 40% | 346.128.000 | 14-03-2023 | 230141501000123
2 | Tahap II | 40% | 346.128.000 | 21-07-2023 | 230141501000456
3 | Tahap III | 20% | 173.064.000 | 02-11-2023 | 230141501000789
 | JUMLAH | 100% | 865.320.000 |  |
`,
    loud: [],
  },
  {
    name: "signatures under the budget, with a NIP and a telephone number",
    sheet: `
No | Uraian | Anggaran | Realisasi | %
1 | Siltap Kepala Desa | 48.000.000 | 48.000.000 | 100
2 | Tunjangan BPD | 12.600.000 | 12.600.000 | 100
JUMLAH |  | 60.600.000 | 60.600.000 | 100

 |  |  | Krajan, 31 Desember 2023 |
 | Mengetahui |  | Bendahara Desa |
 | Kepala Desa |  |  |
 | SUTRISNO |  | SITI AMINAH |
 | NIP. 19670903 199212 1 001 |  | Telp. 0812 3456 7890 |
`,
    loud: [],
  },
  {
    name: "a footnote between the totals and a source line",
    sheet: `
No | Bidang | Anggaran | Realisasi | %
1 | Pemerintahan*) | 400.000.000 | 380.000.000 | 95,00
2 | Pembangunan | 600.000.000 | 540.000.000 | 90,00
JUMLAH |  | 1.000.000.000 | 920.000.000 | 92,00
*) termasuk penghasilan tetap 12 bulan
Sumber: Siskeudes 2.0.5, dicetak 05/01/2024 09:12
`,
    loud: [],
  },
  {
    name: "the percent of a village's income was cut from a different base",
    sheet: `
Kode | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | Persentase (%)
4.1 | Pendapatan Asli Desa | 98.400.000,00 | 51.872.340,00 | 46.527.660,00 | 52,72%
4.2 | Transfer | 2.215.600.000,00 | 1.448.930.175,00 | 766.669.825,00 | 65,40%
 | JUMLAH PENDAPATAN | 2.314.000.000,00 | 1.500.802.515,00 | 813.197.485,00 | 65,40%
`,
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "64,86%" }],
  },
  {
    name: "the change of a row is not what it became less what it was",
    sheet: `
No | Uraian | Semula | Menjadi | Bertambah/(Berkurang) | %
1 | Pendapatan Asli Desa | 62.000.000 | 66.000.000 | 4.000.000 | 6,45
2 | Dana Desa | 865.320.000 | 865.320.000 | 0 | 0,00
3 | Alokasi Dana Desa | 945.000.000 | 913.475.000 | (35.125.000) | (3,34)
4 | Bantuan Keuangan Provinsi | 0 | 59.200.000 | 59.200.000 |
 | JUMLAH | 1.872.320.000 | 1.903.995.000 | 31.675.000 | 1,69
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih" }],
  },
  {
    name: "families times help per month gives another amount",
    sheet: `
No | Dusun | Jumlah KPM | Bantuan per Bulan | Jumlah
1 | Krajan | 21 | 300.000 | 6.300.000
2 | Sumber | 18 | 300.000 | 4.500.000
3 | Tegal | 30 | 300.000 | 9.000.000
JUMLAH |  | 69 |  | 20.700.000
`,
    loud: [{ cell: "E3", severity: "error", kind: "jumlah", expected: "5.400.000" }],
  },
  {
    name: "codes in a column without a name: a source without a budget is not counted beside its parent",
    sheet: `
 | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN |  |  |  |  |
4.1. | Pendapatan Asli Desa | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
4.1.2. | Hasil Aset Desa | 0,00 | 0,00 | 0,00 | 0
4.2. | Pendapatan Transfer | 900.000.000,00 | 910.000.000,00 | -10.000.000,00 | 101,11
4.2.1. | Dana Desa | 700.000.000,00 | 700.000.000,00 | 0,00 | 100,00
4.2.3. | Alokasi Dana Desa | 200.000.000,00 | 210.000.000,00 | -10.000.000,00 | 105,00
4.3. | Pendapatan Lain-lain | 0,00 | 1.234.567,00 | -1.234.567,00 | 0
4.3.1. | Hasil Kerjasama Antar Desa | 0,00 | 0,00 | 0,00 | 0
4.3.6. | Bunga Bank | 0,00 | 1.234.567,00 | -1.234.567,00 | 0
JUMLAH PENDAPATAN |  | 950.000.000,00 | 961.234.567,00 | -11.234.567,00 | 101,18
`,
    loud: [],
  },
  {
    name: "codes in a column without a name: a parent that does not hold what its parts add up to",
    sheet: `
 | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN |  |  |  |  |
4.1. | Pendapatan Asli Desa | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
4.1.1. | Hasil Usaha Desa | 35.000.000,00 | 35.000.000,00 | 0,00 | 100,00
4.1.2. | Hasil Aset Desa | 15.000.000,00 | 15.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 900.000.000,00 | 891.000.000,00 | 9.000.000,00 | 99,00
4.2.1. | Dana Desa | 700.000.000,00 | 700.000.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 20.000.000,00 | 20.000.000,00 | 0,00 | 100,00
4.2.3. | Alokasi Dana Desa | 200.000.000,00 | 191.000.000,00 | 9.000.000,00 | 95,50
JUMLAH PENDAPATAN |  | 950.000.000,00 | 941.000.000,00 | 9.000.000,00 | 99,05
`,
    loud: [
      { cell: "C6", severity: "error", kind: "jumlah", expected: "920.000.000,00" },
      { cell: "D6", severity: "error", kind: "jumlah", expected: "911.000.000,00" },
    ],
  },
];
