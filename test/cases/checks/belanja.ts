import type { TableCase } from "../tables/table-case";

/** Spending by kind, quarter, source and output. */
export const belanjaCases: TableCase[] = [
  {
    name: "spending by kind with the total in the first row",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
 | JUMLAH | 8.971.150.000 | 8.822.564.571 | 148.585.429 | 98,34
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
`,
    loud: [],
  },
  {
    name: "TOTAL BELANJA under the kinds of spending",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | TOTAL BELANJA | 8.971.150.000 | 8.822.564.571 | 148.585.429 | 98,34
`,
    loud: [],
  },
  {
    name: "a first-row total that leaves a kind of spending out",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
 | JUMLAH | 8.331.150.000 | 8.822.564.571 | 148.585.429 | 98,34
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
`,
    loud: [{ cell: "C2", severity: "error", kind: "jumlah", alsoKind: "selisih", expected: "8.971.150.000" }],
  },
  {
    name: "a total a thousand times too small",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 8.822.564 | 148.585.429 | 98,34
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "8.822.564.571" }],
  },
  {
    name: "the total remainder is that of another year",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 8.822.564.571 | 141.585.429 | 98,34
`,
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", alsoKind: "selisih", expected: "148.585.429" }],
  },
  {
    name: "the remainder of a row repeats the row above",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 22.745.679 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 8.822.564.571 | 148.585.429 | 98,34
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", expected: "122.339.750" }],
  },
  {
    name: "a percent with two digits in each other's place",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 69,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 8.822.564.571 | 148.585.429 | 98,34
`,
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "96,08" }],
  },
  {
    name: "a percent ten times too small",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 9,96
2 | Belanja Barang | 3.120.750.000 | 2.998.410.250 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 8.822.564.571 | 148.585.429 | 98,34
`,
    loud: [{ cell: "F2", severity: "error", kind: "persen", expected: "99,56" }],
  },
  {
    name: "spending by source of funds under each activity",
    sheet: `
No | Kegiatan | Sumber Dana | Pagu | Realisasi | %
1 | Layanan Perkantoran | RM | 4.100.000.000 | 4.018.000.000 | 98,00
2 | Pelatihan | RM | 850.000.000 | 799.000.000 | 94,00
3 | Pelatihan | PNBP | 150.000.000 | 120.000.000 | 80,00
4 | Sarana | SBSN | 1.200.000.000 | 1.200.000.000 | 100,00
 |  | Jumlah RM | 4.950.000.000 | 4.817.000.000 | 97,31
 |  | Jumlah PNBP | 150.000.000 | 120.000.000 | 80,00
 |  | Jumlah SBSN | 1.200.000.000 | 1.200.000.000 | 100,00
 |  | Total | 6.300.000.000 | 6.137.000.000 | 97,41
`,
    loud: [],
  },
  {
    name: "pagu, blokir, what may be spent, and the percent of either",
    sheet: `
No | Jenis Belanja | Pagu | Blokir | Pagu Efektif | Realisasi | % thd Pagu | % thd Pagu Efektif
51 | Belanja Pegawai | 2.000.000.000 | 0 | 2.000.000.000 | 1.960.000.000 | 98,00 | 98,00
52 | Belanja Barang | 1.500.000.000 | 600.000.000 | 900.000.000 | 882.000.000 | 58,80 | 98,00
53 | Belanja Modal | 400.000.000 | 400.000.000 | - | - | - | -
 | Jumlah | 3.900.000.000 | 1.000.000.000 | 2.900.000.000 | 2.842.000.000 | 72,87 | 98,00
`,
    loud: [],
  },
  {
    name: "what may be spent is not pagu less blokir",
    sheet: `
No | Jenis Belanja | Pagu | Blokir | Pagu Efektif | Realisasi | %
1 | Belanja Pegawai | 2.000.000.000 | 0 | 2.000.000.000 | 1.960.000.000 | 98,00
2 | Belanja Barang | 1.500.000.000 | 600.000.000 | 1.100.000.000 | 882.000.000 | 98,00
3 | Belanja Modal | 400.000.000 | 150.000.000 | 250.000.000 | 250.000.000 | 100,00
 | Jumlah | 3.900.000.000 | 750.000.000 | 3.150.000.000 | 3.092.000.000 | 98,16
`,
    loud: [{ cell: "E3", severity: "error", kind: "selisih", alsoKind: "jumlah", expected: "900.000.000" }],
  },
  {
    name: "two years with the rise or fall, amounts and percents",
    sheet: `
URAIAN | 31 DESEMBER 2024 | 31 DESEMBER 2023 | KENAIKAN/ (PENURUNAN) | %
Belanja Pegawai | 5.187.654.321 | 4.990.120.000 | 197.534.321 | 3,96
Belanja Barang | 2.998.410.250 | 3.250.000.000 | (251.589.750) | (7,74)
Belanja Modal | 636.500.000 | - | 636.500.000 | -
JUMLAH | 8.822.564.571 | 8.240.120.000 | 582.444.571 | 7,07
`,
    loud: [],
  },
  {
    name: "shares of the pagu that add up to a hundred",
    sheet: `
No | Jenis Belanja | Pagu | Proporsi (%)
1 | Belanja Pegawai | 5.210.400.000 | 58,08
2 | Belanja Barang | 3.120.750.000 | 34,79
3 | Belanja Modal | 640.000.000 | 7,13
 | Jumlah | 8.971.150.000 | 100,00
`,
    loud: [],
  },
  {
    name: "amounts in billions with two decimals, totals off by their rounding",
    sheet: `
Tabel 4.2 Realisasi Anggaran per Program (dalam miliar rupiah)
No | Program | Pagu | Realisasi | %
1 | Dukungan Manajemen | 101,34 | 99,87 | 98,55
2 | Pembinaan | 45,68 | 44,12 | 96,58
3 | Pengawasan | 12,35 | 12,01 | 97,25
 | Jumlah | 159,38 | 155,99 | 97,87
`,
    loud: [],
  },
  {
    name: "a total in billions that is off by more than rounding",
    sheet: `
Tabel 4.2 Realisasi Anggaran per Program (dalam miliar rupiah)
No | Program | Pagu | Realisasi | %
1 | Dukungan Manajemen | 101,34 | 99,87 | 98,55
2 | Pembinaan | 45,68 | 44,12 | 96,58
3 | Pengawasan | 12,35 | 12,01 | 97,25
 | Jumlah | 195,37 | 156,00 | 97,89
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "159,37" }],
  },
  {
    name: "receipts above and below their estimate",
    sheet: `
No | Jenis PNBP | Target | Realisasi | %
1 | Pendapatan Penjualan Hasil Produksi | 120.000.000 | 187.450.000 | 156,21
2 | Pendapatan Jasa Lainnya | 45.000.000 | 38.250.000 | 85,00
3 | Pendapatan Denda | - | 1.250.000 | -
 | JUMLAH | 165.000.000 | 226.950.000 | 137,55
`,
    loud: [],
  },
  {
    name: "outputs with volume and unit before their budget",
    sheet: `
Kode | Rincian Output | Volume |  |  | Satuan | Anggaran |  |  |
 |  | Target | Realisasi | % |  | Pagu | Realisasi | % |
3247.QDE.002 | Keluarga yang mengikuti pelatihan | 40 | 44 | 110,00 | Keluarga | 35.000.000 | 27.950.000 | 79,86
3257.ADG.001 | Petugas yang disertifikasi | 5 | 5 | 100,00 | Orang | 12.500.000 | 12.498.000 | 99,98
6239.EBA.994 | Layanan Perkantoran | 1 | 1 | 100,00 | Layanan | 980.000.000 | 951.580.000 | 97,10
`,
    merges: ["C1:E1", "G1:I1"],
    loud: [],
  },
  {
    name: "the volume percent of an output is the budget percent",
    sheet: `
Kode | Rincian Output | Volume |  |  | Satuan | Anggaran |  |  |
 |  | Target | Realisasi | % |  | Pagu | Realisasi | % |
3247.QDE.002 | Keluarga yang mengikuti pelatihan | 40 | 44 | 79,86 | Keluarga | 35.000.000 | 27.950.000 | 79,86
3257.ADG.001 | Petugas yang disertifikasi | 5 | 5 | 100,00 | Orang | 12.500.000 | 12.498.000 | 99,98
6239.EBA.994 | Layanan Perkantoran | 1 | 1 | 100,00 | Layanan | 980.000.000 | 951.580.000 | 97,10
`,
    merges: ["C1:E1", "G1:I1"],
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "110,00" }],
  },
  {
    name: "JUMLAH of the programmes only, their activities numbered beneath",
    sheet: `
No | Program / Kegiatan | Pagu | Realisasi | %
I | PROGRAM DUKUNGAN MANAJEMEN | 700.000.000 | 665.000.000 | 95,00
1 | Pengelolaan Keuangan | 450.000.000 | 427.500.000 | 95,00
2 | Pengelolaan Kepegawaian | 250.000.000 | 237.500.000 | 95,00
II | PROGRAM PENEGAKAN HUKUM | 300.000.000 | 270.000.000 | 90,00
1 | Penanganan Perkara | 180.000.000 | 162.000.000 | 90,00
2 | Eksekusi | 120.000.000 | 108.000.000 | 90,00
JUMLAH |  | 1.000.000.000 | 935.000.000 | 93,50
`,
    loud: [],
  },
  {
    name: "a programme that is not the sum of its activities while the total fits the right amount",
    sheet: `
No | Program / Kegiatan | Pagu | Realisasi | %
I | PROGRAM DUKUNGAN MANAJEMEN | 700.000.000 | 656.000.000 | 95,00
1 | Pengelolaan Keuangan | 450.000.000 | 427.500.000 | 95,00
2 | Pengelolaan Kepegawaian | 250.000.000 | 237.500.000 | 95,00
II | PROGRAM PENEGAKAN HUKUM | 300.000.000 | 270.000.000 | 90,00
1 | Penanganan Perkara | 180.000.000 | 162.000.000 | 90,00
2 | Eksekusi | 120.000.000 | 108.000.000 | 90,00
JUMLAH |  | 1.000.000.000 | 935.000.000 | 93,50
`,
    loud: [{ cell: "D2", severity: "error", kind: "jumlah", expected: "665.000.000" }],
  },
  {
    name: "a sub total below each part and one of them doubled in the total",
    sheet: `
No | Uraian | Pagu | Realisasi | %
1 | Gaji | 500.000.000 | 490.000.000 | 98,00
2 | Tunjangan | 250.000.000 | 240.000.000 | 96,00
 | SUB TOTAL | 750.000.000 | 730.000.000 | 97,33
3 | Perjalanan | 80.000.000 | 60.000.000 | 75,00
4 | Bahan | 20.000.000 | 19.000.000 | 95,00
 | SUB TOTAL | 100.000.000 | 79.000.000 | 79,00
 | TOTAL | 950.000.000 | 809.000.000 | 95,18
`,
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "850.000.000" }],
  },
  {
    name: "pagu and realisasi of one row changed places",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 5.210.400.000 | 5.187.654.321 | 22.745.679 | 99,56
2 | Belanja Barang | 2.998.410.250 | 3.120.750.000 | 122.339.750 | 96,08
3 | Belanja Modal | 640.000.000 | 636.500.000 | 3.500.000 | 99,45
 | JUMLAH | 8.971.150.000 | 8.822.564.571 | 148.585.429 | 98,34
`,
    loud: [{ cell: "D3", severity: "error", kind: "selisih", alsoKind: "jumlah", expected: "2.998.410.250" }],
  },
  {
    name: "a rise between years that is not the difference",
    sheet: `
URAIAN | 31 DESEMBER 2024 | 31 DESEMBER 2023 | KENAIKAN/ (PENURUNAN) | %
Belanja Pegawai | 5.187.654.321 | 4.990.120.000 | 287.534.321 | 3,96
Belanja Barang | 2.998.410.250 | 3.250.000.000 | (251.589.750) | (7,74)
JUMLAH | 8.186.064.571 | 8.240.120.000 | (54.055.429) | (0,66)
`,
    loud: [{ cell: "D2", severity: "error", kind: "selisih", expected: "197.534.321" }],
  },
  {
    name: "a share of the pagu that belongs to another row",
    sheet: `
No | Jenis Belanja | Pagu | Proporsi (%)
1 | Belanja Pegawai | 5.210.400.000 | 58,08
2 | Belanja Barang | 3.120.750.000 | 43,79
3 | Belanja Modal | 640.000.000 | 7,13
 | Jumlah | 8.971.150.000 | 100,00
`,
    loud: [{ cell: "D3", severity: "error", kind: "persen", expected: "34,79" }],
  },
  {
    name: "the receipts total leaves the fines out",
    sheet: `
No | Jenis PNBP | Target | Realisasi | %
1 | Pendapatan Penjualan Hasil Produksi | 120.000.000 | 187.450.000 | 156,21
2 | Pendapatan Jasa Lainnya | 45.000.000 | 38.250.000 | 85,00
3 | Pendapatan Denda | 1.000.000 | 1.250.000 | 125,00
 | JUMLAH | 166.000.000 | 225.700.000 | 136,72
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "226.950.000" }],
  },
];
