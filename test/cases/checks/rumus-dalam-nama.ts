import type { TableCase } from "../tables/table-case";

const TUNGGAKAN = (selesai: string) => `
No | Uraian | 2021 | 2022 | 2023 | Kenaikan 2022-2023
a | Laporan yang diterima | 212 | 240 | 231 | -9
b | Laporan tidak memenuhi syarat | 31 | 42 | 28 | -14
c | Laporan ditindaklanjuti (a - b) | 181 | 198 | 203 | 5
d | Diselesaikan di tingkat daerah | 96 | 104 | 117 | 13
e | Diselesaikan di tingkat pusat | 44 | 51 | 49 | -2
f | Laporan selesai (d+e) | 140 | 155 | ${selesai} | 11
g | Persentase penyelesaian (f/c x 100) | 77,35 | 78,28 | 81,77 | 3,49
`;

const ROMAWI = (jumlah: string) => `
No | Komponen | Pagu (Rp) | Realisasi (Rp)
I | Belanja Operasi | 1.420.500.000 | 1.398.750.000
II | Belanja Modal | 380.000.000 | 371.200.000
III | Cadangan | 25.000.000 | -
IV | Dana yang dikelola (I + II + III) | ${jumlah} | 1.769.950.000
V | Dana tanpa cadangan (IV - III) | 1.800.500.000 | 1.769.950.000
`;

const KOPERASI = (wajib: string) => `
Uraian | 2021 | 2022 | 2023 | 2024
Pendapatan | 84.500.000 | 91.250.000 | 97.300.000 | 104.800.000
Beban | 61.300.000 | 66.050.000 | 70.700.000 | 74.400.000
Sisa hasil usaha | 23.200.000 | 25.200.000 | 26.600.000 | 30.400.000
Dana cadangan (25% x Sisa Hasil Usaha) | 5.800.000 | 6.300.000 | ${wajib} | 7.600.000
Dana sosial, 5% dari sisa hasil usaha | 1.160.000 | 1.260.000 | 1.330.000 | 1.520.000
`;

const SUMBER_DANA = (pbh: string) => `
No | Uraian | DD | ADD | PBH | Jumlah
A | Penerimaan |  |  |  |
1 | SiLPA tahun lalu | 11.594.000 | 3.120.000 | 1.188.000 | 15.902.000
2 | Pendapatan | 1.087.456.000 | 512.364.000 | 71.036.500 | 1.670.856.500
 | Jumlah A | 1.099.050.000 | 515.484.000 | 72.224.500 | 1.686.758.500
B | Pengeluaran |  |  |  |
1 | Bidang 1 | 230.012.600 | 471.101.200 | 51.947.500 | 753.061.300
2 | Bidang 2 | 813.200.000 | 18.215.000 | 16.800.000 | 848.215.000
 | Jumlah B | 1.043.212.600 | 489.316.200 | 68.747.500 | 1.601.276.300
C | Sisa dana (A - B) | 55.837.400 | 26.167.800 | 3.477.000 | 85.482.200
 | Penyerapan (B : A x 100) | 94,92 | 94,92 | ${pbh} | 94,93
`;

/** What the name of a row says it is computed from, by the numbers of other rows. */
export const rumusDalamNamaCases: TableCase[] = [
  { name: "rows named by letters, with what they are computed from", sheet: TUNGGAKAN("166"), loud: [] },
  {
    name: "a sum of two rows that its name tells, which three figures speak against",
    sheet: TUNGGAKAN("160"),
    loud: [{ cell: "E7", severity: "error", kind: "jumlah", expected: "166" }],
  },
  { name: "rows named by Roman numbers; a dash counts for nothing", sheet: ROMAWI("1.825.500.000"), loud: [] },
  {
    name: "a sum by Roman numbers, from which another row is computed",
    sheet: ROMAWI("1.852.500.000"),
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "1.825.500.000" }],
  },
  {
    name: "grades and ages in parentheses are no rows, though rows bear the same numbers",
    sheet: `
No | Kelompok | 2022 | 2023 | 2024
1 | Pegawai golongan rendah (1 - 2) | 14 | 15 | 17
2 | Pegawai golongan menengah (2 - 3) | 31 | 33 | 30
3 | Pegawai golongan tinggi (3 + 4) | 9 | 8 | 8
4 | Pegawai kontrak | 22 | 19 | 25
`,
    loud: [],
  },
  {
    name: "numbers in a name that count nothing in this table",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Angka partisipasi sekolah usia 7-12 tahun (1 : 2) | 98,50 | 98,10 | 99,59
2 | Rasio guru dan murid (1 : 20) | 95,00 | 96,20 | 101,26
3 | Rasio kelas dan murid (2 : 1) | 90,00 | 91,80 | 102,00
`,
    loud: [],
  },
  { name: "rows that are so many percent of the one that they name", sheet: KOPERASI("6.650.000"), loud: [] },
  {
    name: "a year in which a row is not the percentage of the one that it names",
    sheet: KOPERASI("6.560.000"),
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "6.650.000" }],
  },
  {
    name: "what was planned as a percentage and spent otherwise",
    sheet: `
Uraian | Pagu Awal | Pagu Akhir | Realisasi
Dana desa | 912.400.000 | 986.750.000 | 985.120.000
Ketahanan pangan (20% dari Dana Desa) | 182.480.000 | 197.350.000 | 196.480.000
Penanganan stunting | 60.000.000 | 72.500.000 | 71.940.000
`,
    loud: [],
  },
  {
    name: "a percentage that is the least, and a year in which it was more",
    sheet: `
Uraian | 2022 | 2023 | 2024
Belanja daerah | 1.842.310.000 | 1.910.455.000 | 2.004.120.000
Belanja pendidikan (minimal 20% dari Belanja Daerah) | 368.462.000 | 402.118.500 | 400.824.000
Belanja lainnya | 900.412.000 | 911.300.000 | 961.042.000
`,
    loud: [],
  },
  {
    name: "a row divided by what the sections come to, which their totals name; its percentages are not added across",
    sheet: SUMBER_DANA("95,19"),
    loud: [],
  },
  {
    name: "a percentage of the next column in a row that divides the totals of two sections",
    sheet: SUMBER_DANA("94,92"),
    loud: [{ cell: "E11", severity: "error", kind: "persen", expected: "95,19" }],
  },
];
