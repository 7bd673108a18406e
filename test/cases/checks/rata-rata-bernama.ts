import type { TableCase } from "../tables/table-case";

const months = (april: string, mean: string) => `
Bulan | Rencana | Realisasi | Rencana Kumulatif | Deviasi (%)
Januari | 412.500.000 | 388.200.000 | 412.500.000 | 5,89
Februari | 486.200.000 | 501.740.000 | 898.700.000 | 3,20
Maret | 530.300.000 | 517.860.000 | 1.429.000.000 | 2,35
Triwulan I | 1.429.000.000 | 1.407.800.000 | |
April | 468.000.000 | 455.310.000 | ${april} | 2,71
Mei | 502.750.000 | 489.020.000 | 2.399.750.000 | 2,73
Juni | 521.400.000 | 530.115.000 | 2.921.150.000 | 1,67
Triwulan II | 1.492.150.000 | 1.474.445.000 | |
Jumlah | 2.921.150.000 | 2.882.245.000 | |
Rata-rata deviasi | | | | ${mean}
`;

const indicators = (mean: string, repeated = "103,92") => ({
  sheet: `
Sasaran | No | Indikator | Target | Realisasi | Capaian (%) | Capaian maks. 120 (%)
S.1 | 1 | Nilai pelayanan | 84,00 | 86,52 | 103,00 | 103,00
 | 2 | Waktu layanan terpenuhi | 90,00 | 88,20 | 98,00 | 98,00
S.2 | 3 | Dokumen terbit | 50,00 | 62,00 | 124,00 | 120,00
 | 4 | Aduan selesai | 95,00 | 93,10 | 98,00 | 98,00
S.3 | 5 | Pegawai terlatih | 80,00 | 80,48 | 100,60 | 100,60
 | | Nilai kinerja (rata-rata capaian maks. 120) | | | | ${mean}
`,
  others: [
    {
      name: "Ringkasan",
      sheet: `
Sasaran | Rata-rata capaian (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%)
S.1 | 100,50 | 1.250.000.000 | 1.212.500.000 | 97,00
S.2 | 109,00 | 2.400.000.000 | 2.352.000.000 | 98,00
S.3 | 100,60 | 840.000.000 | 806.400.000 | 96,00
Jumlah/rata-rata | ${repeated} | 4.490.000.000 | 4.370.900.000 | 97,35
`,
    },
  ],
});

const cash = (second: string) => `
Triwulan | Rencana | Realisasi | Realisasi s.d. triwulan ini | % kumulatif thd pagu
I | 2.150.000.000 | 1.980.450.000 | 1.980.450.000 | 20,42
II | 2.640.000.000 | 2.571.300.000 | ${second} | 46,93
III | 2.480.000.000 | 2.514.720.000 | 7.066.470.000 | 72,85
IV | 2.430.000.000 | 2.401.115.000 | 9.467.585.000 | 97,60
Jumlah | 9.700.000.000 | 9.467.585.000 | |
`;

const wards = (turnover: string) => `
Ruang | TT | Hari perawatan | Pasien keluar | BOR (%) | TOI (hari)
a | b | c | d | e=c/(bx365) | f=((bx365)-c)/d
Melati | 22 | 5.914 | 1.082 | 73,65 | 1,96
Kenanga | 30 | 7.820 | 1.497 | 71,42 | 2,09
Teratai | 44 | 12.006 | 2.310 | 74,76 | ${turnover}
Seruni | 12 | 2.460 | 498 | 56,16 | 3,86
Sakura | 8 | 2.114 | 296 | 72,40 | 2,72
`;

const quality = (seventh: string, untold = "Tidak dilayani") => `
No | Indikator | Standar (%) | Numerator | Denominator | Capaian (%) | Keterangan
1 | Kepatuhan identifikasi pengguna | 100 | 3.214 | 3.260 | 98,59 | Belum tercapai
2 | Kebersihan tangan | >= 85 | 5.102 | 5.740 | 88,89 | Tercapai
3 | Tindakan darurat | >= 80 | - | - | - | ${untold}
4 | Penundaan layanan | <= 5 | 17 | 512 | 3,32 | Tercapai
5 | Waktu tunggu | >= 80 | 2.611 | 3.105 | 84,09 | Tercapai
6 | Formularium | >= 80 | 20.418 | 22.940 | 89,01 | Tercapai
7 | Alur klinis | >= 80 | 291 | 388 | 75,00 | ${seventh}
8 | Visite dokter | >= 80 | 4.110 | 4.786 | 85,88 | Tercapai
`;

/** Means that name their column, what runs up to a quarter, formulas with the days of a year and standards with a sign. */
export const rataRataBernamaCases: TableCase[] = [
  {
    name: "the mean of a column that it names, below quarters and a total",
    sheet: months("1.897.000.000", "3,09"),
    loud: [],
  },
  {
    name: "a mean that names its column and is another",
    sheet: months("1.897.000.000", "3,90"),
    loud: [{ cell: "E11", severity: "error", kind: "rata-rata", expected: "3,09" }],
  },
  { name: "a mean in parentheses, repeated in a summary by sasaran", ...indicators("103,92"), loud: [] },
  {
    name: "a mean in parentheses that is mistyped, while the summary repeats the right one",
    ...indicators("109,32"),
    loud: [{ cell: "G7", severity: "error", kind: "rata-rata", expected: "103,92" }],
  },
  { name: "what was spent up to each quarter", sheet: cash("4.551.750.000"), loud: [] },
  {
    name: "what was spent up to a quarter, against its parts and its percentage",
    sheet: cash("4.155.750.000"),
    loud: [{ cell: "D3", severity: "error", kind: "jumlah", expected: "4.551.750.000" }],
  },
  { name: "formulas with the days of the year", sheet: wards("1,75"), loud: [] },
  {
    name: "a ward that a formula with the days of the year does not give",
    sheet: wards("1,57"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "1,75" }],
  },
  { name: "standards with their sign, least and most", sheet: quality("Belum tercapai"), loud: [] },
  {
    name: "one below its standard is called reached",
    sheet: quality("Tercapai"),
    loud: [{ cell: "G8", severity: "error", kind: "kategori", expected: "Belum tercapai" }],
  },
  {
    name: "a word of its own beside figures leaves open what the others mean",
    sheet: quality("Tercapai").replace("- | - | - | Tidak dilayani", "64 | 82 | 78,05 | Dikecualikan"),
    loud: [],
  },
];
