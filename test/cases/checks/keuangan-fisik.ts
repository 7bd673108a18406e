import type { TableCase } from "../tables/table-case";

/** Money beside physical progress, returns, balances, prices, contracts. */
export const keuanganFisikCases: TableCase[] = [
  {
    name: "until last month, this month, until this month",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi |  |  | % | Sisa Pagu
 |  |  | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini |  |
1 | Belanja Pegawai | 1.200.000.000 | 900.000.000 | 96.000.000 | 996.000.000 | 83,00 | 204.000.000
2 | Belanja Barang | 800.000.000 | 500.000.000 | 60.000.000 | 560.000.000 | 70,00 | 240.000.000
 | Jumlah | 2.000.000.000 | 1.400.000.000 | 156.000.000 | 1.556.000.000 | 77,80 | 444.000.000
`,
    merges: ["D1:F1"],
    loud: [],
  },
  {
    name: "target and realisasi both in percent of the pagu with the deviation in points",
    sheet: `
No | Triwulan | Target Penyerapan (%) | Realisasi Penyerapan (%) | Deviasi (%)
1 | Triwulan I | 15,00 | 12,40 | -2,60
2 | Triwulan II | 40,00 | 43,75 | 3,75
3 | Triwulan III | 70,00 | 68,10 | -1,90
4 | Triwulan IV | 95,00 | 97,02 | 2,02
`,
    loud: [],
  },
  {
    name: "amount and percent in one cell",
    sheet: `
No | Program | Pagu | Realisasi | Sisa
1 | Dukungan Manajemen | Rp4.000.000.000 | Rp3.920.000.000 (98,00%) | Rp80.000.000 (2,00%)
2 | Pelayanan | Rp1.500.000.000 | Rp1.425.000.000 (95,00%) | Rp75.000.000 (5,00%)
`,
    loud: [],
  },
  {
    name: "an amount and its percent in one cell that do not fit",
    sheet: `
No | Program | Pagu | Realisasi | Sisa
1 | Dukungan Manajemen | Rp4.000.000.000 | Rp3.920.000.000 (98,00%) | Rp80.000.000 (2,00%)
2 | Pelayanan | Rp1.500.000.000 | Rp1.425.000.000 (95,00%) | Rp57.000.000 (5,00%)
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih" }],
  },
  {
    name: "digits that scanning pulled apart",
    sheet: `
No | Kegiatan | Pagu | Realisasi | %
1 | A | 1.359 .996.000 | 1.250.000.00 0 | 91,91
2 | B | 240 .004.000 | 240.004.000 | 100 ,00
TOTAL |  | 1.600.000.000 | 1.490.004.000 | 93,13
`,
    loud: [],
  },
  {
    name: "daya serap as the name of the percent",
    sheet: `
No. | Program/Kegiatan | Pagu DIPA (Rp) | Realisasi (Rp) | Daya Serap (%) | Sisa Anggaran (Rp)
1. | Program A | 2.100.000.000 | 2.016.000.000 | 96,00 | 84.000.000
2. | Program B | 900.000.000 | 837.000.000 | 93,00 | 63.000.000
 | Jumlah | 3.000.000.000 | 2.853.000.000 | 95,10 | 147.000.000
`,
    loud: [],
  },
  {
    name: "the budget before and after revision with the revised difference and the percent of the latter",
    sheet: `
No | Kegiatan | Semula | Menjadi | Selisih | Realisasi | % Realisasi
1 | A | 500.000.000 | 420.000.000 | (80.000.000) | 399.000.000 | 95,00
2 | B | 300.000.000 | 380.000.000 | 80.000.000 | 380.000.000 | 100,00
 | Jumlah | 800.000.000 | 800.000.000 | 0 | 779.000.000 | 97,38
`,
    loud: [],
  },
  {
    name: "tax and social security cut from a salary, what is paid out",
    sheet: `
No | Golongan | Jumlah Kotor | Potongan | Jumlah Bersih
1 | IV | 84.000.000 | 8.400.000 | 75.600.000
2 | III | 210.500.000 | 12.630.000 | 197.870.000
3 | II | 45.000.000 | 1.350.000 | 43.650.000
JUMLAH |  | 339.500.000 | 22.380.000 | 317.120.000
`,
    loud: [],
  },
  {
    name: "volume times price, with units between",
    sheet: `
No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
1 | Honor narasumber | 6 | OJ | 900.000 | 5.400.000
2 | Konsumsi rapat | 120 | Kotak | 45.000 | 5.400.000
3 | Perjalanan dinas | 4 | OP | 2.150.000 | 8.600.000
 | Jumlah |  |  |  | 19.400.000
`,
    loud: [],
  },
  {
    name: "balances: opening, added, taken, closing",
    sheet: `
No | Akun BMN | Saldo Awal | Bertambah | Berkurang | Saldo Akhir
1 | Peralatan dan Mesin | 4.215.300.000 | 640.000.000 | 75.300.000 | 4.780.000.000
2 | Gedung dan Bangunan | 9.800.000.000 | 0 | 0 | 9.800.000.000
3 | Aset Tetap Lainnya | 12.500.000 | 2.500.000 | 0 | 15.000.000
 | Jumlah | 14.027.800.000 | 642.500.000 | 75.300.000 | 14.595.000.000
`,
    loud: [],
  },
  {
    name: "the agreement's budget by programme, with the words Jumlah Anggaran",
    sheet: `
No | Program | Anggaran | Keterangan
1. | Program Dukungan Manajemen | Rp. 6.250.000.000,- | APBN
2. | Program Penegakan dan Pelayanan Hukum | Rp. 1.750.000.000,- | APBN
 | Jumlah Anggaran | Rp. 8.000.000.000,- |
`,
    loud: [],
  },
  {
    name: "the agreement's budget does not add up",
    sheet: `
No | Program | Anggaran | Keterangan
1. | Program Dukungan Manajemen | Rp. 6.250.000.000,- | APBN
2. | Program Penegakan dan Pelayanan Hukum | Rp. 1.750.000.000,- | APBN
 | Jumlah Anggaran | Rp. 8.500.000.000,- |
`,
    loud: [{ cell: "C4", severity: "error", kind: "jumlah", expected: "Rp. 8.000.000.000,-" }],
  },
  {
    name: "contracts: value, paid, what is still to pay, and its share",
    sheet: `
No | Penyedia | Nilai Kontrak | Dibayar | Belum Dibayar | %
1 | CV Maju | 195.000.000 | 195.000.000 | 0 | 100,00
2 | PT Karya | 480.000.000 | 456.000.000 | 24.000.000 | 95,00
 | Total | 675.000.000 | 651.000.000 | 24.000.000 | 96,44
`,
    loud: [],
  },
  {
    name: "money and physical progress, the latter a percent of nothing printed",
    sheet: `
No | Paket Pekerjaan | Pagu | Realisasi Keuangan |  | Realisasi Fisik
 |  |  | Rp | % | %
1 | Pembangunan gedung | 2.400.000.000 | 2.280.000.000 | 95,00 | 100,00
2 | Pengadaan alat | 860.000.000 | 851.400.000 | 99,00 | 100,00
3 | Konsultan pengawas | 120.000.000 | 90.000.000 | 75,00 | 82,50
Jumlah |  | 3.380.000.000 | 3.221.400.000 | 95,31 |
`,
    merges: ["D1:E1"],
    loud: [],
  },
  {
    name: "the percent of money of a package is the physical one",
    sheet: `
No | Paket Pekerjaan | Pagu | Realisasi Keuangan |  | Realisasi Fisik
 |  |  | Rp | % | %
1 | Pembangunan gedung | 2.400.000.000 | 2.280.000.000 | 95,00 | 100,00
2 | Pengadaan alat | 860.000.000 | 851.400.000 | 99,00 | 100,00
3 | Konsultan pengawas | 120.000.000 | 90.000.000 | 82,50 | 82,50
Jumlah |  | 3.380.000.000 | 3.221.400.000 | 95,31 |
`,
    merges: ["D1:E1"],
    loud: [{ cell: "E5", severity: "error", kind: "persen", expected: "75,00" }],
  },
  {
    name: "gross spending, returns and net spending",
    sheet: `
Uraian | Anggaran | Realisasi Belanja | Pengembalian Belanja | Realisasi Netto | % | Sisa Anggaran
Belanja Pegawai | 5.000.000.000 | 4.965.000.000 | 15.000.000 | 4.950.000.000 | 99,00 | 50.000.000
Belanja Barang | 3.000.000.000 | 2.850.000.000 | 0 | 2.850.000.000 | 95,00 | 150.000.000
Belanja Modal | 500.000.000 | 500.000.000 | 5.000.000 | 495.000.000 | 99,00 | 5.000.000
JUMLAH | 8.500.000.000 | 8.315.000.000 | 20.000.000 | 8.295.000.000 | 97,59 | 205.000.000
`,
    loud: [],
  },
  {
    name: "the net of a row is not gross less returns",
    sheet: `
Uraian | Anggaran | Realisasi Belanja | Pengembalian Belanja | Realisasi Netto | % | Sisa Anggaran
Belanja Pegawai | 5.000.000.000 | 4.965.000.000 | 15.000.000 | 4.950.000.000 | 99,00 | 50.000.000
Belanja Barang | 3.000.000.000 | 2.850.000.000 | 0 | 2.850.000.000 | 95,00 | 150.000.000
Belanja Modal | 500.000.000 | 500.000.000 | 5.000.000 | 459.000.000 | 99,00 | 5.000.000
JUMLAH | 8.500.000.000 | 8.315.000.000 | 20.000.000 | 8.295.000.000 | 97,59 | 205.000.000
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "495.000.000" }],
  },
  {
    name: "until this month is not last month's and this month's together",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi |  |  | % | Sisa Pagu
 |  |  | s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini |  |
1 | Belanja Pegawai | 1.200.000.000 | 900.000.000 | 96.000.000 | 996.000.000 | 83,00 | 204.000.000
2 | Belanja Barang | 800.000.000 | 500.000.000 | 16.000.000 | 560.000.000 | 70,00 | 240.000.000
 | Jumlah | 2.000.000.000 | 1.400.000.000 | 156.000.000 | 1.556.000.000 | 77,80 | 444.000.000
`,
    merges: ["D1:F1"],
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "60.000.000" }],
  },
  {
    name: "prosentase of a programme that is its neighbour's",
    sheet: `
No. | Program/Kegiatan | Pagu DIPA (Rp) | Realisasi (Rp) | Prosentase (%) | Sisa Anggaran (Rp)
1. | Program A | 2.100.000.000 | 2.016.000.000 | 96,00 | 84.000.000
2. | Program B | 900.000.000 | 837.000.000 | 96,00 | 63.000.000
 | Jumlah | 3.000.000.000 | 2.853.000.000 | 95,10 | 147.000.000
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "93,00" }],
  },
  {
    name: "what is paid out to one rank is not gross less cuts",
    sheet: `
No | Golongan | Jumlah Kotor | Potongan | Jumlah Bersih
1 | IV | 84.000.000 | 8.400.000 | 75.600.000
2 | III | 210.500.000 | 12.630.000 | 198.770.000
3 | II | 45.000.000 | 1.350.000 | 43.650.000
JUMLAH |  | 339.500.000 | 22.380.000 | 317.120.000
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "197.870.000" }],
  },
  {
    name: "volume times price gives another amount, and the total has the right one",
    sheet: `
No | Uraian | Volume | Satuan | Harga Satuan | Jumlah
1 | Honor narasumber | 6 | OJ | 900.000 | 5.400.000
2 | Konsumsi rapat | 120 | Kotak | 45.000 | 4.500.000
3 | Perjalanan dinas | 4 | OP | 2.150.000 | 8.600.000
 | Jumlah |  |  |  | 19.400.000
`,
    loud: [{ cell: "F3", severity: "error", kind: "jumlah", expected: "5.400.000" }],
  },
  {
    name: "a closing balance that forgot what was taken",
    sheet: `
No | Akun BMN | Saldo Awal | Bertambah | Berkurang | Saldo Akhir
1 | Peralatan dan Mesin | 4.215.300.000 | 640.000.000 | 75.300.000 | 4.855.300.000
2 | Gedung dan Bangunan | 9.800.000.000 | 0 | 0 | 9.800.000.000
3 | Aset Tetap Lainnya | 12.500.000 | 2.500.000 | 0 | 15.000.000
 | Jumlah | 14.027.800.000 | 642.500.000 | 75.300.000 | 14.595.000.000
`,
    loud: [{ cell: "F2", severity: "error", kind: "selisih", expected: "4.780.000.000" }],
  },
];
