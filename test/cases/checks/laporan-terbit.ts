import type { TableCase } from "../tables/table-case";

/** Layouts and habits of published reports of courts, police, villages and dinas; figures changed. */
export const laporanTerbitCases: TableCase[] = [
  {
    name: "formulas in the lower level of the header, columns numbered from two and numbered again on the next page",
    sheet: `
KODE | AKUN | PAGU |  | REALISASI S/D BLN LALU |  | REALISASI BLN INI |  | SISA |
 |  | DIPA | REVISI | TOTAL | %(5 :4 ) | TOTAL | %(7 :4 ) | TOTAL ( 4 - 5 - 7 ) | % ( 9 : 4 )
2 | 3 |  | 4 | 5 | 6 | 7 | 8 | 9 | 10
FS | Operasional | 80,640,000 | 80,640,000 | 60,480,000 | 75.00% | 8,064,000 | 10.00% | 12,096,000 | 15.00%
2 | 3 |  | 4 | 5 | 6 | 7 | 8 | 9 | 10
FY | Bahan makanan | 10,950,000 | 10,950,000 | 8,190,000 | 74.79% | 930,000 | 8.49% | 1,830,000 | 16.71%
FZ | Langganan | 21,000,000 | 21,000,000 | 12,600,000 | 74.79% | 4,200,000 | 20.00% | 4,200,000 | 20.00%
`,
    loud: [{ cell: "F7", severity: "error", kind: "persen", expected: "60.00%" }],
  },
  {
    name: "column numbers in square brackets are no figures",
    sheet: `
Kode | Rincian Output | Volume |  |  | Anggaran |  |
 |  | Target | Realisasi | % | Pagu | Realisasi | %
[1] | [2] | [3] | [4] | [5] | [6] | [7] | [8]
RBS.001 | Jaringan irigasi | 1.250 | 1.262 | 100,96 | 61.840.500 | 60.972.318 | 98,60
RBS.002 | Pengendali banjir | 640 | 672 | 105,00 | 74.506.200 | 73.918.466 | 99,21
`,
    loud: [],
  },
  {
    name: "the mean is named after its objective",
    sheet: `
 | Indikator Kinerja | Capaian
a. | Persentase perkara perdata yang diselesaikan | 100
b. | Persentase perkara pidana yang diselesaikan tepat waktu | 79,38
c. | Persentase perkara yang tidak banding | 117,8
d. | Indeks responden | 103,75
 | Rata-Rata Capaian Kinerja Pada Sasaran Strategis 1 | 91,99
`,
    loud: [{ cell: "C6", severity: "error", kind: "rata-rata", expected: "100,23" }],
  },
  {
    name: "percentages that happen to be one of the others over a third are indicators",
    sheet: `
INDIKATOR KINERJA | TARGET(%) | REALISASI(%) | CAPAIAN(%)
Persentase sisa perkara yang diselesaikan | 100 | 100 | 100
Persentase perkara yang diselesaikan tepat waktu | 90 | 93 | 103
Persentase perkara pidana yang diselesaikan | 100 | 100 | 100
Persentase perkara yang tidak banding | 90 | 92 | 102
Persentase perkara yang tidak kasasi | 92 | 94 | 102
`,
    loud: [],
  },
  {
    name: "one achievement stops at 100: an office may hold it there, but says so nowhere",
    sheet: `
No | Indikator | Target | Realisasi | Capaian %
1 | Persentase pengunjung | 0,35 | 0,35 | 100
2 | Persentase koleksi | 60 | 60 | 100
3 | Indeks kepuasan layanan | 72,29 | 79,29 | 100
`,
    loud: [{ cell: "E4", severity: "warning", kind: "persen" }],
  },
  {
    name: "targets with a sign",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Persentase kepatuhan | ≥ 80 | 84 | 105,00
2 | Waktu tanggap (menit) | ≤ 20 | 16 | 120,00
3 | Nilai minimal layanan | min. 75 | 72 | 96,00
4 | Temuan yang tersisa | maks 10 | 12 | 80,00
`,
    loud: [],
  },
  {
    name: "a target with a sign and a percentage that no way of reckoning gives",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Persentase kepatuhan | ≥ 80 | 84 | 150,00
2 | Waktu tanggap (menit) | ≤ 20 | 16 | 120,00
3 | Nilai layanan | 75 | 72 | 96,00
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "105,00" }],
  },
  {
    name: "less is better by the sign of the target: reckoned the other way only the mean fits",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Persentase kepatuhan | 80 | 84 | 105,00
2 | Risalah selesai (hari) | ≤ 5 | 4 | 80,00
3 | Nilai layanan | 75 | 72 | 96,00
 | Rata-rata |  |  | 107,00
`,
    loud: [{ cell: "E3", severity: "error", kind: "rata-rata", expected: "120,00" }],
  },
  {
    name: "what was spent stands under Keuangan",
    sheet: `
Satker | Pagu (Rp ribu) | Keuangan |  | Fisik (%) | Sisa Pagu (Rp ribu)
 |  | Rp ribu | % |  |
PPK Irigasi I | 82.310.400 | 80.417.265 | 97,70 | 99,32 | 1.893.135
PPK Irigasi II | 67.745.850 | 66.195.180 | 97,71 | 98,40 | 1.505.670
PPK Air Baku | 61.097.700 | 58.447.942 | 95,66 | 95,31 | 2.649.758
`,
    loud: [{ cell: "F4", severity: "error", kind: "selisih", expected: "1.550.670" }],
  },
  {
    name: "one IKM for all elements, typed below the first of them",
    sheet: `
Uraian | U1 | U2 | U3 | U4 | Jumlah
Jumlah nilai per unsur | 512 | 498 | 481 | 562 | 2.053
NRR per unsur | 3,413 | 3,320 | 3,207 | 3,747 | 13,687
NRR tertimbang (x 0,25) | 0,853 | 0,830 | 0,802 | 0,937 | 3,422
IKM unit pelayanan | 85,55 |  |  |  |
`,
    loud: [],
  },
  {
    name: "shares beside the counts of men and women",
    sheet: `
NO. | SATUAN KERJA | JUMLAH |  |  | PERSENTASE/KOMPOSISI |  |
 |  | L | P | L+P | L | P | L+P
1. | Kecamatan | 17 | 19 | 36 | 48% | 52% | 100%
`,
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "47%" }],
  },
  {
    name: "names that run over two blank columns, and a table beside them",
    sheet: `
No | Kegiatan |  |  | Pagu | Realisasi | % |  |  |  | No | Pendidikan | Orang
1 | Sosialisasi |  |  | 25.000.000 | 24.100.000 | 96,40 |  |  |  | 1 | Strata II | 4
2 | Bimtek |  |  | 48.000.000 | 47.520.000 | 96,40 |  |  |  | 2 | Strata I | 18
 | Jumlah |  |  | 73.000.000 | 71.620.000 | 98,11 |  |  |  |  | Jumlah | 22
`,
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "99,00" }],
  },
  {
    name: "spent in one table, spent less what came back in the other",
    sheet: `
Kode | Jenis Belanja | Anggaran (Rp) | Realisasi (Rp) | %
51 | Belanja Pegawai | 3.828.095.000 | 3.717.394.859 | 97,11
52 | Belanja Barang | 687.541.000 | 645.438.029 | 93,88
53 | Belanja Modal | 965.000.000 | 846.570.333 | 87,73
 | Total Belanja Bruto | 5.480.636.000 | 5.209.403.221 | 95,05
 | Pengembalian Belanja |  | (2.315) |
 | Total Belanja Netto | 5.480.636.000 | 5.209.400.906 | 95,05
`,
    others: [
      {
        name: "Grafik",
        sheet: `
 | Belanja Pegawai | Belanja Barang | Belanja Modal
Anggaran | 3.828.095.000 | 687.541.000 | 965.000.000
Realisasi | 3.717.392.544 | 645.438.029 | 846.570.333
`,
      },
    ],
    loud: [],
  },
  {
    name: "indices that lie close together are no multiples of one another",
    sheet: `
No | Jenis Layanan | Tahun 2019 | Tahun 2020 |  |  |
 |  |  | TW I | TW II | TW III | TW IV
1 | Pelayanan Perizinan | 3.63 | 3.61 | 3.59 | 3.57 | 3.54
2 | Pelayanan Informasi | 3.57 | 3.55 | 3.57 | 3.55 | 3.55
3 | Pelayanan Cetak Peta | 3.58 | 3.57 | 3.59 | 3.58 | 3.57
4 | Pelayanan PNBP | 3.59 | 3.6 | 3.57 | 3.56 | 3.54
`,
    loud: [],
  },
  {
    name: "the mean of those columns of a header that the row fills",
    sheet: `
NO | SATKER | NILAI IKP |  |  |  | HASIL IKP
 |  | PEMERINTAH | SWASTA | MASYARAKAT | PENDIDIKAN |
1 | BNNP Tirta | 3,36 |  | 3,25 |  | 3,305
2 | BNNK Maju | 3,18 |  |  | 3,25 | 3,215
3 | BNNK Jaya | 3,66 | - | - | 3,32 | 3,94
4 | BNNK Baru | 3,76 | - | - | 3,68 | 3,72
5 | BNNK Lama | 3,32 |  | 3,30 |  | 3,31
`,
    loud: [{ cell: "G5", severity: "error", kind: "rata-rata", expected: "3,49" }],
  },
  {
    name: "percentages of the two targets that their headers name",
    sheet: `
No | Indikator | Target 2014 | Target TW III | Realisasi TW III | % thd Target TW III | % thd Target 2014
7 | Usaha pembenihan | 40.250 | 38.443 | 37.016 | 96,29 | 91,97
9 | Investasi | 23.200 | 23.091 | 23.186 | 100,41 | 94,99
`,
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "99,94" }],
  },
  {
    name: "averaged by the weights, as the last row says",
    sheet: `
Paket | Nilai Kontrak (Rp ribu) | Bobot (%) | Progres Fisik (%) |
 |  |  | Rencana | Realisasi
Rehabilitasi A | 30.000.000 | 50,00 | 100,00 | 96,00
Rehabilitasi B | 18.000.000 | 30,00 | 100,00 | 91,00
Supervisi | 12.000.000 | 20,00 | 95,00 | 95,00
JUMLAH / RATA-RATA TERTIMBANG | 60.000.000 | 100,00 | 99,00 | 93,40
`,
    loud: [{ cell: "E6", severity: "error", kind: "rata-rata", expected: "94,30" }],
  },
  {
    name: "a digit wrong in an account code: what it belongs to is seen by the codes beside it",
    sheet: `
Kode | Uraian | Anggaran (Rp) | Realisasi (Rp)
4 | PENDAPATAN | 1.660.000.000 | 1.640.000.000
4.1 | Pendapatan Asli Desa | 60.000.000 | 55.000.000
4.1.1 | Hasil Usaha | 20.000.000 | 18.000.000
4.1.2 | Hasil Aset | 40.000.000 | 37.000.000
4.5 | Transfer | 1.590.000.000 | 1.575.000.000
4.2.1 | Dana Desa | 700.000.000 | 700.000.000
4.7.2 | Bagi Hasil Pajak | 110.000.000 | 95.000.000
4.2.3 | Alokasi Dana Desa | 780.000.000 | 780.000.000
4.3 | Lain-lain | 10.000.000 | 10.000.000
4.3.6 | Bunga Bank | 10.000.000 | 10.000.000
`,
    loud: [],
  },
  {
    name: "over the mean of their capaian the rows print what was reached",
    sheet: `
NO. | Indikator | Capaian Kinerja Tahun 2017 | Capaian Kinerja Tahun 2018
1. | Angka Kematian Ibu per 100.000 KH | 0,19 | 0,17
2. | Angka Kematian Bayi per 1.000 KH | 8,17 | 8,10
3. | Angka Kematian Balita per 1.000 KH | 2,41 | 0,30
 | Rata-rata Capaian Kinerja | 83,14 | 91,02
`,
    loud: [],
  },
  {
    name: "a calculation goes on as a sum",
    sheet: `
Narasi
Nilai efisiensi = 50% + (74,03/20 x 50) = 50% + 185% = 235%.
`,
    loud: [],
  },
];
