import type { TableCase } from "../tables/table-case";

const USIA = (sekolah: string) => `
Kelompok Umur | L | P | L + P
0 - 6 tahun | 118 | 109 | 227
7 - 12 tahun | 131 | 127 | 258
13 - 15 tahun | 64 | 70 | 134
16 - 18 tahun | 59 | 61 | 120
19 tahun ke atas | 702 | 688 | 1.390
Jumlah | 1.074 | 1.055 | 2.129
Usia sekolah (7 - 18 tahun) | 254 | ${sekolah} | 512
Bersekolah (7 - 18 tahun) | 249 | 251 | 500
`;

const HONOR = (second: string, total: string) => `
Honor kader Rp150.000 per kader per bulan kegiatan
Posyandu | Kader hadir |  |  | Honor
 | Januari | Februari | Maret | Triwulan I
Melati | 5 | 5 | 4 | 2.100.000
Mawar | 6 | 5 | 6 | ${second}
Kenanga | 4 | 4 | 4 | 1.800.000
Dahlia | 7 | 6 | 7 | 3.000.000
Jumlah | 22 | 20 | 21 | ${total}
`;

/** Sums, prices and totals that only a label, a note or the other rows tell. */
export const jumlahBernamaCases: TableCase[] = [
  {
    name: "the rows that a label numbers",
    sheet: `
No | Mata Pencaharian | Jiwa | %
1 | Petani | 1.148 | 33,62
2 | Buruh tani | 417 | 12,21
3 | Pedagang | 392 | 11,48
4 | Pensiunan | 54 | 1,58
5 | Pelajar | 916 | 26,82
6 | Tidak bekerja | 488 | 14,29
 | Jumlah | 3.415 | 100,00
 | Bekerja (no. 1 s.d. 3) | 2.011 | 57,31
`,
    loud: [{ cell: "C9", severity: "error", kind: "jumlah", expected: "1.957" }],
  },
  {
    name: "amounts at one price, and one that was reckoned from another column",
    sheet: `
No | KUA | Kantor | Luar Kantor | Jml | PNBP (Rp)
1 | Utara | 142 | 318 | 460 | 190.800.000
2 | Tengah | 176 | 405 | 581 | 243.000.000
3 | Alam | 98 | 211 | 309 | 185.400.000
4 | Panjang | 64 | 157 | 221 | 94.200.000
5 | Mas | 51 | 120 | 171 | 72.000.000
 | Jumlah | 531 | 1.211 | 1.742 | 726.600.000
`,
    loud: [{ cell: "F4", severity: "error", kind: "jumlah", expected: "126.600.000" }],
  },
  {
    name: "a count that neither its amount nor its total bears out",
    sheet: `
No | Dusun | KPM x Bulan | Jumlah (Rp)
1 | Krajan | 129 | 38.700.000
2 | Sumberjo | 96 | 28.800.000
3 | Tegalrejo | 72 | 21.600.000
4 | Gondang | 72 | 19.800.000
5 | Ngablak | 84 | 25.200.000
 | Jumlah | 447 | 134.100.000
`,
    loud: [{ cell: "C5", severity: "error", kind: "jumlah", expected: "66" }],
  },
  {
    name: "amounts at prices of their own",
    sheet: `
No | Barang | Volume | Nilai (Rp)
1 | Terpal | 594 | 157.410.000
2 | Selimut | 536 | 52.796.000
3 | Matras | 327 | 46.434.000
4 | Family kit | 183 | 75.945.000
5 | Kidsware | 138 | 32.637.000
`,
    loud: [],
  },
  {
    name: "the last row of a list without numbers is its total",
    sheet: `
Kecamatan | Kejadian | Total Waktu | Tepat waktu | Terlambat | % Tepat
Karangjati | 20 | 412 | 19 | 1 | 95,00
Bumiayu | 26 | 843 | 16 | 10 | 61,54
Tlogosari | 24 | 590 | 21 | 3 | 87,50
Wanareja | 25 | 771 | 14 | 11 | 56,00
KABUPATEN | 95 | 2.616 | 60 | 25 | 73,68
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "70" }],
  },
  {
    name: "two measures by kind in turn, the last pair their sum",
    sheet: `
DIPA | 51 Pegawai |  | 52 Barang |  | 53 Modal |  | Jumlah |
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi
01 | 2.145.678.000 | 2.139.904.311 | 1.387.450.000 | 1.351.207.846 | 85.200.000 | 84.975.000 | 3.618.328.000 | 3.576.087.157
03 | 9.876.540.000 | 9.861.277.400 | 1.842.315.000 | 1.795.008.213 | - | - | 11.718.855.000 | 11.656.285.613
04 | 48.215.730.000 | 47.930.118.562 | 21.467.892.000 | 21.210.447.905 | 312.500.000 | 311.850.000 | 69.996.122.000 | 69.362.416.467
05 | 1.264.310.000 | 1.251.884.700 | 214.780.000 | 209.366.150 | - | - | 1.479.090.000 | 1.461.250.850
Total | 61.502.258.000 | 61.183.184.973 | 24.912.437.000 | 24.476.030.114 | 397.700.000 | 396.825.000 | 86.812.395.000 | 86.056.040.087
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "21.120.447.905" }],
  },
  {
    name: "what went stands in parentheses, and the balance added it",
    sheet: `
No | Golongan Aset | Saldo Awal | Tambah | Kurang | Saldo Akhir
1 | Tanah | 3.284.500.000 | - | - | 3.284.500.000
2 | Peralatan | 412.387.500 | 21.350.000 | (27.450.000) | 461.187.500
3 | Gedung | 1.876.240.000 | 129.845.000 | - | 2.006.085.000
4 | Jalan | 5.318.765.200 | 629.828.000 | - | 5.948.593.200
5 | Lainnya | 64.215.000 | 3.750.000 | (1.200.000) | 66.765.000
 | JUMLAH | 10.956.107.700 | 784.773.000 | (28.650.000) | 11.712.230.700
`,
    loud: [{ cell: "F3", severity: "error", kind: "selisih", expected: "406.287.500" }],
  },
  {
    name: "a weighted value that was reckoned with the weight of another year",
    sheet: `
No | Indikator | Bobot 2023 | Nilai 2023 | Nilai Akhir 2023 | Bobot 2024 | Nilai 2024 | Nilai Akhir 2024
1 | Revisi DIPA | 10 | 100.00 | 10.00 | 10 | 100.00 | 10.00
2 | Deviasi | 10 | 82.91 | 8.29 | 15 | 88.38 | 8.84
3 | Penyerapan | 20 | 95.10 | 19.02 | 20 | 97.32 | 19.46
4 | Kontraktual | 10 | 96.20 | 9.62 | 10 | 93.75 | 9.38
5 | Tagihan | 10 | 99.12 | 9.91 | 10 | 99.64 | 9.96
6 | Output | 25 | 97.48 | 24.37 | 25 | 98.76 | 24.69
`,
    loud: [{ cell: "H3", severity: "error", kind: "bobot", expected: "13.26" }],
  },
  {
    name: "less is better, as a note says of the marked indicator",
    sheet: `
No | Indikator | Satuan | Target 2024 | Realisasi 2024 | Capaian (%)
1 | Nilai IDM | Indeks | 0,8300 | 0,8378 | 100,94
2 | Jalan usaha tani | m | 2.450 | 2.486 | 101,47
3 | RTLH yang diperbaiki | unit | 38 | 35 | 92,11
4 | Angka kejadian *) | % | 12,00 | 12,84 | 107,00
*) indikator menurun: (2 x target - realisasi) / target x 100
`,
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "93,00" }],
  },
  {
    name: "a mean that counted a row without a figure, though the label says how many count",
    sheet: `
Goals | Tujuan | 2023 | 2024
1 | Desa Tanpa Kemiskinan | 44,18 | 51,27
2 | Desa Tanpa Kelaparan | 47,62 | 49,85
3 | Desa Sehat | 70,14 | 69,48
4 | Peduli Laut | n/a | n/a
5 | Peduli Darat | 20,00 | 33,33
 | Skor rata-rata (4 tujuan) | 45,49 | 40,79
`,
    loud: [{ cell: "D7", severity: "error", kind: "rata-rata", expected: "50,98" }],
  },
  { name: "all of an age, and those of them who go to school", sheet: USIA("258"), loud: [] },
  {
    name: "all of an age that the groups above do not add up to",
    sheet: USIA("285"),
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "258" }],
  },
  {
    name: "an age that the groups above it do not cover",
    sheet: `
Kelompok Usia | Jumlah
0 - 14 | 412
15 - 29 | 388
30 - 44 | 371
45 - 64 | 290
65+ | 118
Total | 1.579
Usia produktif (15 - 59) | 1.003
`,
    loud: [],
  },
  {
    name: "counts of several months at the price that a title names",
    sheet: HONOR("2.550.000", "9.450.000"),
    loud: [],
  },
  {
    name: "an amount that is not the counts of its months at the price that a title names",
    sheet: HONOR("2.700.000", "9.450.000"),
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "2.550.000" }],
  },
  {
    name: "an amount at another price, which the total holds as well",
    sheet: HONOR("2.700.000", "9.600.000"),
    loud: [],
  },
];
