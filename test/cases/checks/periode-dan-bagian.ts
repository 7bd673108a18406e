import type { TableCase } from "../tables/table-case";

/** Periods in periods, blocks and sections with totals of their own, and columns that a header names only in part. */
export const periodeDanBagianCases: TableCase[] = [
  {
    name: "changes in percent without a name, most parents with one part",
    sheet: `
Kode | Urusan | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) | 
1.01 | Pendidikan | 800.470.000 | 823.025.899 | 22.555.899 | 2,82
1.01.01 | Dinas Pendidikan 1 | 412.350.000 | 465.955.499 | 53.605.499 | 13,00
1.01.02 | Dinas Pendidikan 2 | 388.120.000 | 357.070.400 | -31.049.600 | -8,00
1.02 | Kesehatan | 655.420.000 | 740.624.599 | 85.204.599 | 13,00
1.02.01 | Dinas Kesehatan 1 | 655.420.000 | 740.624.599 | 85.204.599 | 13,00
1.03 | Pekerjaan Umum | 1.204.600.000 | 1.361.197.999 | 156.597.999 | 13,00
1.03.01 | Dinas Pekerjaan Umum 1 | 1.204.600.000 | 1.361.197.999 | 156.597.999 | 13,00
1.04 | Perumahan | 98.450.000 | 111.248.499 | 12.798.499 | 13,00
1.04.01 | Dinas Perumahan 1 | 98.450.000 | 111.248.499 | 12.798.499 | 13,00
1.05 | Sosial | 77.310.000 | 87.360.299 | 10.050.299 | 13,00
1.05.01 | Dinas Sosial 1 | 77.310.000 | 87.360.299 | 10.050.299 | 13,00
1.06 | Pertanahan | 45.200.000 | 51.075.999 | 5.875.999 | 13,00
1.06.01 | Dinas Pertanahan 1 | 45.200.000 | 51.075.999 | 5.875.999 | 13,00
1.07 | Perhubungan | 215.075.000 | 229.531.749 | 14.456.749 | 6,72
1.07.01 | Dinas Perhubungan 1 | 150.775.000 | 170.375.749 | 19.600.749 | 13,00
1.07.02 | Dinas Perhubungan 2 | 64.300.000 | 59.156.000 | -5.144.000 | -8,00
`,
    loud: [],
  },
  {
    name: "one change of them differs",
    sheet: `
Kode | Urusan | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) | 
1.01 | Pendidikan | 800.470.000 | 823.025.899 | 22.555.899 | 2,82
1.01.01 | Dinas Pendidikan 1 | 412.350.000 | 465.955.499 | 53.605.499 | 13,00
1.01.02 | Dinas Pendidikan 2 | 388.120.000 | 357.070.400 | -31.049.600 | -8,00
1.02 | Kesehatan | 655.420.000 | 740.624.599 | 85.204.599 | 13,00
1.02.01 | Dinas Kesehatan 1 | 655.420.000 | 740.624.599 | 86.104.599 | 13,00
1.03 | Pekerjaan Umum | 1.204.600.000 | 1.361.197.999 | 156.597.999 | 13,00
1.03.01 | Dinas Pekerjaan Umum 1 | 1.204.600.000 | 1.361.197.999 | 156.597.999 | 13,00
1.04 | Perumahan | 98.450.000 | 111.248.499 | 12.798.499 | 13,00
1.04.01 | Dinas Perumahan 1 | 98.450.000 | 111.248.499 | 12.798.499 | 13,00
1.05 | Sosial | 77.310.000 | 87.360.299 | 10.050.299 | 13,00
1.05.01 | Dinas Sosial 1 | 77.310.000 | 87.360.299 | 10.050.299 | 13,00
1.06 | Pertanahan | 45.200.000 | 51.075.999 | 5.875.999 | 13,00
1.06.01 | Dinas Pertanahan 1 | 45.200.000 | 51.075.999 | 5.875.999 | 13,00
1.07 | Perhubungan | 215.075.000 | 229.531.749 | 14.456.749 | 6,72
1.07.01 | Dinas Perhubungan 1 | 150.775.000 | 170.375.749 | 19.600.749 | 13,00
1.07.02 | Dinas Perhubungan 2 | 64.300.000 | 59.156.000 | -5.144.000 | -8,00
`,
    loud: [{ cell: "E6", severity: "error", kind: "selisih", expected: "85.204.599" }],
  },
  {
    name: "what is left after this month, beside what was spent until the last",
    sheet: `
No | Uraian | Pagu | Realisasi s.d. Bulan Lalu | Bulan Ini | Total | Sisa Pagu
1 | Gaji | 840.000.000 | 410.500.000 | 71.250.000 | 481.750.000 | 358.250.000
2 | Tunjangan | 212.400.000 | 98.760.000 | 16.430.000 | 115.190.000 | 97.210.000
3 | Perjalanan | 65.300.000 | 22.150.000 | 0 | 22.150.000 | 43.150.000
4 | ATK | 18.250.000 | 7.340.000 | 1.205.000 | 8.545.000 | 9.705.000
5 | Pemeliharaan | 44.900.000 | 20.110.000 | 3.350.000 | 23.460.000 | 21.440.000
`,
    loud: [],
  },
  {
    name: "one of them is left too much",
    sheet: `
No | Uraian | Pagu | Realisasi s.d. Bulan Lalu | Bulan Ini | Total | Sisa Pagu
1 | Gaji | 840.000.000 | 410.500.000 | 71.250.000 | 481.750.000 | 358.250.000
2 | Tunjangan | 212.400.000 | 98.760.000 | 16.430.000 | 115.190.000 | 97.210.000
3 | Perjalanan | 65.300.000 | 22.150.000 | 0 | 22.150.000 | 43.150.000
4 | ATK | 18.250.000 | 7.340.000 | 1.205.000 | 8.545.000 | 9.805.000
5 | Pemeliharaan | 44.900.000 | 20.110.000 | 3.350.000 | 23.460.000 | 21.440.000
`,
    loud: [{ cell: "G5", severity: "error", kind: "selisih", expected: "9.705.000" }],
  },
  {
    name: "a header of two levels that the next page repeats in one row",
    sheet: `
Bulan | Berkas |  |  | Nilai (Rp juta)
 | Diajukan | Layak | Tunda | Diajukan
Januari | 322 | 310 | 12 | 4.105
Februari | 342 | 327 | 15 | 4.238
Maret | 362 | 344 | 18 | 4.371
Bulan | Diajukan | Layak | Tunda | Diajukan
April | 382 | 361 | 21 | 4.504
Mei | 402 | 378 | 24 | 4.637
Juni | 422 | 395 | 27 | 4.770
Jumlah | 2.232 | 2.115 | 117 | 26.625
`,
    loud: [],
  },
  {
    name: "its total without the first month",
    sheet: `
Bulan | Berkas |  |  | Nilai (Rp juta)
 | Diajukan | Layak | Tunda | Diajukan
Januari | 322 | 310 | 12 | 4.105
Februari | 342 | 327 | 15 | 4.238
Maret | 362 | 344 | 18 | 4.371
Bulan | Diajukan | Layak | Tunda | Diajukan
April | 382 | 361 | 21 | 4.504
Mei | 402 | 378 | 24 | 4.637
Juni | 422 | 395 | 27 | 4.770
Jumlah | 2.232 | 1.805 | 117 | 26.625
`,
    loud: [{ cell: "C10", severity: "error", kind: "jumlah", expected: "2.115" }],
  },
  {
    name: "running totals past quarters that have none",
    sheet: `
Bulan | Rencana | Realisasi | Kumulatif Realisasi
Januari | 1.250.000 | 1.190.500 | 1.190.500
Februari | 1.481.000 | 1.408.840 | 2.599.340
Maret | 1.712.000 | 1.627.180 | 4.226.520
Triwulan I | 4.443.000 | 4.226.520 | 
April | 1.943.000 | 1.845.520 | 6.072.040
Mei | 2.174.000 | 2.063.860 | 8.135.900
Juni | 2.405.000 | 2.282.200 | 10.418.100
Triwulan II | 6.522.000 | 6.191.580 | 
Juli | 2.636.000 | 2.500.540 | 12.918.640
Agustus | 2.867.000 | 2.718.880 | 15.637.520
September | 3.098.000 | 2.937.220 | 18.574.740
Triwulan III | 8.601.000 | 8.156.640 | 
`,
    loud: [],
  },
  {
    name: "one running total is too high",
    sheet: `
Bulan | Rencana | Realisasi | Kumulatif Realisasi
Januari | 1.250.000 | 1.190.500 | 1.190.500
Februari | 1.481.000 | 1.408.840 | 2.599.340
Maret | 1.712.000 | 1.627.180 | 4.226.520
Triwulan I | 4.443.000 | 4.226.520 | 
April | 1.943.000 | 1.845.520 | 6.072.040
Mei | 2.174.000 | 2.063.860 | 8.405.900
Juni | 2.405.000 | 2.282.200 | 10.418.100
Triwulan II | 6.522.000 | 6.191.580 | 
Juli | 2.636.000 | 2.500.540 | 12.918.640
Agustus | 2.867.000 | 2.718.880 | 15.637.520
September | 3.098.000 | 2.937.220 | 18.574.740
Triwulan III | 8.601.000 | 8.156.640 | 
`,
    loud: [{ cell: "D7", severity: "error", kind: "jumlah", expected: "8.135.900" }],
  },
  {
    name: "quarters open with what their first month opened with",
    sheet: `
Bulan | Sisa Bulan Lalu | Masuk | Putus | Sisa Akhir
Januari | 143 | 61 | 58 | 146
Februari | 146 | 68 | 63 | 151
Maret | 151 | 75 | 68 | 158
Triwulan I | 143 | 204 | 189 | 158
April | 158 | 82 | 73 | 167
Mei | 167 | 66 | 59 | 174
Juni | 174 | 73 | 64 | 183
Triwulan II | 158 | 221 | 196 | 183
Juli | 183 | 80 | 69 | 194
Agustus | 194 | 64 | 74 | 184
September | 184 | 71 | 60 | 195
Triwulan III | 183 | 215 | 203 | 195
`,
    loud: [],
  },
  {
    name: "a quarter opens with more",
    sheet: `
Bulan | Sisa Bulan Lalu | Masuk | Putus | Sisa Akhir
Januari | 143 | 61 | 58 | 146
Februari | 146 | 68 | 63 | 151
Maret | 151 | 75 | 68 | 158
Triwulan I | 143 | 204 | 189 | 158
April | 158 | 82 | 73 | 167
Mei | 167 | 66 | 59 | 174
Juni | 174 | 73 | 64 | 183
Triwulan II | 198 | 221 | 196 | 183
Juli | 183 | 80 | 69 | 194
Agustus | 194 | 64 | 74 | 184
September | 184 | 71 | 60 | 195
Triwulan III | 183 | 215 | 203 | 195
`,
    loud: [{ cell: "B9", severity: "error", kind: "jumlah", expected: "158", alsoKind: "selisih" }],
  },
  {
    name: "weights under the header of marks that are averaged",
    sheet: `
No | Satuan Kerja | Revisi DIPA | Deviasi | Penyerapan | Nilai Akhir
 | Bobot | 10% | 15% | 20% | 45%
1 | Satker A | 100,00 | 91,25 | 88,40 | 91,93
2 | Satker B | 100,00 | 78,50 | 95,15 | 90,68
3 | Satker C | 95,00 | 84,75 | 90,30 | 89,49
4 | Satker D | 100,00 | 88,20 | 97,85 | 95,11
 | Rata-rata | 98,75 | 85,67 | 92,93 | 91,80
`,
    loud: [],
  },
  {
    name: "one mean under such weights is off",
    sheet: `
No | Satuan Kerja | Revisi DIPA | Deviasi | Penyerapan | Nilai Akhir
 | Bobot | 10% | 15% | 20% | 45%
1 | Satker A | 100,00 | 91,25 | 88,40 | 91,93
2 | Satker B | 100,00 | 78,50 | 95,15 | 90,68
3 | Satker C | 95,00 | 84,75 | 90,30 | 89,49
4 | Satker D | 100,00 | 88,20 | 97,85 | 95,11
 | Rata-rata | 98,75 | 87,47 | 92,93 | 91,80
`,
    loud: [{ cell: "D7", severity: "error", kind: "rata-rata", expected: "85,68" }],
  },
  {
    name: "a head of office before the first block that has a subtotal",
    sheet: `
Unit | Jabatan | Pria | Wanita | Total
Kepala Kantor | Struktural | 1 | - | 1
Seksi Umum | Struktural | - | 1 | 1
 | Pelaksana | 3 | 2 | 5
 | Honorer | 6 | 2 | 8
 | Subtotal | 9 | 5 | 14
Seksi Layanan | Struktural | 1 | - | 1
 | Pelaksana | 4 | 5 | 9
 | Subtotal | 5 | 5 | 10
Seksi Verifikasi | Struktural | 1 | - | 1
 | Pelaksana | 2 | 6 | 8
 | Ahli | 1 | 3 | 4
 | Subtotal | 4 | 9 | 13
Total Kantor |  | 19 | 19 | 38
`,
    loud: [],
  },
  {
    name: "the subtotal of the last block is too high",
    sheet: `
Unit | Jabatan | Pria | Wanita | Total
Kepala Kantor | Struktural | 1 | - | 1
Seksi Umum | Struktural | - | 1 | 1
 | Pelaksana | 3 | 2 | 5
 | Honorer | 6 | 2 | 8
 | Subtotal | 9 | 5 | 14
Seksi Layanan | Struktural | 1 | - | 1
 | Pelaksana | 4 | 5 | 9
 | Subtotal | 5 | 5 | 10
Seksi Verifikasi | Struktural | 1 | - | 1
 | Pelaksana | 2 | 6 | 8
 | Ahli | 1 | 3 | 4
 | Subtotal | 4 | 9 | 15
Total Kantor |  | 19 | 19 | 38
`,
    loud: [{ cell: "E13", severity: "error", kind: "jumlah", expected: "13" }],
  },
  {
    name: "a total of the sections whose letters it names",
    sheet: `
No | Golongan | Kuat | Riil | Kurang
A | PERWIRA |  |  | 
1 | AKP | 14 | 9 | 5
2 | IPTU | 22 | 17 | 5
 | JUMLAH PERWIRA | 36 | 26 | 10
B | BINTARA |  |  | 
1 | AIPTU | 61 | 52 | 9
2 | BRIPKA | 118 | 104 | 14
3 | BRIPTU | 95 | 81 | 14
 | JUMLAH BINTARA | 274 | 237 | 37
C | PNS |  |  | 
1 | PENATA | 7 | 4 | 3
2 | PENGATUR | 13 | 6 | 7
 | JUMLAH PNS | 20 | 10 | 10
 | JUMLAH POLRI (A+B) | 310 | 263 | 47
 | JUMLAH POLRI + PNS | 330 | 273 | 57
`,
    loud: [],
  },
  {
    name: "the total of two sections is too high",
    sheet: `
No | Golongan | Kuat | Riil | Kurang
A | PERWIRA |  |  | 
1 | AKP | 14 | 9 | 5
2 | IPTU | 22 | 17 | 5
 | JUMLAH PERWIRA | 36 | 26 | 10
B | BINTARA |  |  | 
1 | AIPTU | 61 | 52 | 9
2 | BRIPKA | 118 | 104 | 14
3 | BRIPTU | 95 | 81 | 14
 | JUMLAH BINTARA | 274 | 237 | 37
C | PNS |  |  | 
1 | PENATA | 7 | 4 | 3
2 | PENGATUR | 13 | 6 | 7
 | JUMLAH PNS | 20 | 10 | 10
 | JUMLAH POLRI (A+B) | 310 | 272 | 47
 | JUMLAH POLRI + PNS | 330 | 273 | 57
`,
    loud: [{ cell: "D15", severity: "error", kind: "jumlah", expected: "263", alsoKind: "selisih" }],
  },
  {
    name: "accuracy is what the deviation leaves of a hundred, also where more was spent than planned",
    sheet: `
Bulan | Rencana (Rp) | Realisasi (Rp) | Deviasi (%) | Akurasi (%)
Januari | 61.534.000 | 57.942.000 | 5,84 | 94,16
Februari | 87.906.000 | 90.718.000 | 3,20 | 96,80
Maret | 144.397.000 | 138.179.000 | 4,31 | 95,69
April | 119.773.000 | 116.510.000 | 2,72 | 97,28
Mei | 98.299.000 | 103.691.000 | 5,49 | 94,51
Juni | 142.635.000 | 137.546.000 | 3,57 | 96,43
Juli | 88.161.000 | 90.329.000 | 2,46 | 97,54
Agustus | 123.563.000 | 118.696.000 | 3,94 | 96,06
`,
    loud: [],
  },
  {
    name: "one accuracy is nine points too low",
    sheet: `
Bulan | Rencana (Rp) | Realisasi (Rp) | Deviasi (%) | Akurasi (%)
Januari | 61.534.000 | 57.942.000 | 5,84 | 94,16
Februari | 87.906.000 | 90.718.000 | 3,20 | 96,80
Maret | 144.397.000 | 138.179.000 | 4,31 | 95,69
April | 119.773.000 | 116.510.000 | 2,72 | 97,28
Mei | 98.299.000 | 103.691.000 | 5,49 | 94,51
Juni | 142.635.000 | 137.546.000 | 3,57 | 87,43
Juli | 88.161.000 | 90.329.000 | 2,46 | 97,54
Agustus | 123.563.000 | 118.696.000 | 3,94 | 96,06
`,
    loud: [{ cell: "E7", severity: "error", kind: "selisih", expected: "96,43" }],
  },
  {
    name: "rates per mille by formulas that do not say of how many",
    sheet: `
Ruang | Keluar | Mati < 48 jam | Mati >= 48 jam | GDR (per mil) | NDR (per mil)
a | b | c | d | e=(c+d)/b | f=d/b
Anggrek | 1.187 | 9 | 21 | 25,27 | 17,69
Melati | 1.642 | 14 | 33 | 28,62 | 20,10
Mawar | 2.518 | 27 | 58 | 33,76 | 23,03
Dahlia | 561 | 11 | 29 | 71,30 | 51,69
Teratai | 418 | 2 | 4 | 14,35 | 9,57
`,
    loud: [],
  },
  {
    name: "one rate per mille is off",
    sheet: `
Ruang | Keluar | Mati < 48 jam | Mati >= 48 jam | GDR (per mil) | NDR (per mil)
a | b | c | d | e=(c+d)/b | f=d/b
Anggrek | 1.187 | 9 | 21 | 25,27 | 17,69
Melati | 1.642 | 14 | 33 | 28,62 | 20,10
Mawar | 2.518 | 27 | 58 | 33,76 | 43,03
Dahlia | 561 | 11 | 29 | 71,30 | 51,69
Teratai | 418 | 2 | 4 | 14,35 | 9,57
`,
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "23,03" }],
  },
  {
    name: "depreciation in parentheses, and what was taken off it",
    sheet: `
Uraian | Saldo Awal | Bertambah | Berkurang | Saldo Akhir
Tanah | 2.846.500.000 | - | - | 2.846.500.000
Peralatan | 1.974.382.650 | 148.750.000 | 36.425.000 | 2.086.707.650
Gedung | 3.218.764.900 | 197.880.000 | 12.500.000 | 3.404.144.900
Jalan | 86.450.000 | 4.300.000 | - | 90.750.000
Akumulasi Penyusutan | (2.587.641.320) | (214.386.915) | (36.425.000) | (2.765.603.235)
`,
    loud: [],
  },
  {
    name: "depreciation at the end of the year is too high",
    sheet: `
Uraian | Saldo Awal | Bertambah | Berkurang | Saldo Akhir
Tanah | 2.846.500.000 | - | - | 2.846.500.000
Peralatan | 1.974.382.650 | 148.750.000 | 36.425.000 | 2.086.707.650
Gedung | 3.218.764.900 | 197.880.000 | 12.500.000 | 3.404.144.900
Jalan | 86.450.000 | 4.300.000 | - | 90.750.000
Akumulasi Penyusutan | (2.587.641.320) | (214.386.915) | (36.425.000) | (2.828.603.235)
`,
    loud: [{ cell: "E6", severity: "error", kind: "selisih", expected: "(2.765.603.235)" }],
  },
  {
    name: "what is left after financing",
    sheet: `
Daerah | Pendapatan | Belanja | Pembiayaan | SILPA
Kab. A | 74.557.711.753 | 70.332.140.022 | 0 | 4.225.571.731
Kab. B | 172.207.423.384 | 169.202.125.011 | 2.140.000.000 | 5.145.298.373
Kota C | 91.064.031.781 | 87.400.292.762 | 8.307.514.365 | 11.971.253.384
Kab. D | 55.946.405.983 | 58.668.288.580 | 3.904.125.000 | 1.182.242.403
Kab. E | 78.471.129.377 | 71.793.467.273 | -984.345.879 | 5.693.316.225
`,
    loud: [],
  },
  {
    name: "what is left in one city differs",
    sheet: `
Daerah | Pendapatan | Belanja | Pembiayaan | SILPA
Kab. A | 74.557.711.753 | 70.332.140.022 | 0 | 4.225.571.731
Kab. B | 172.207.423.384 | 169.202.125.011 | 2.140.000.000 | 5.145.298.373
Kota C | 91.064.031.781 | 87.400.292.762 | 8.307.514.365 | 11.980.253.384
Kab. D | 55.946.405.983 | 58.668.288.580 | 3.904.125.000 | 1.182.242.403
Kab. E | 78.471.129.377 | 71.793.467.273 | -984.345.879 | 5.693.316.225
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "11.971.253.384" }],
  },
  {
    name: "dimensions that begin with Jumlah, between others",
    sheet: `
Dimensi | Bobot (%) | Nilai | Nilai Tertimbang
Frekuensi kunjungan | 30 | 62,40 | 18,72
Lama kunjungan | 25 | 58,25 | 14,56
Jumlah buku yang dipinjam per bulan | 20 | 71,30 | 14,26
Jumlah anggota aktif | 15 | 66,15 | 9,92
Akses daring | 10 | 80,50 | 8,05
Nilai indeks | 100 |  | 65,52
`,
    loud: [],
  },
  {
    name: "women are the rest of the people, not of the rates",
    sheet: `
Uraian | 2022 | 2023 | 2023 Laki-laki | 2023 Perempuan
Angkatan kerja | 562.721 | 573.272 | 329.644 | 243.628
Bekerja | 533.285 | 545.918 | 312.406 | 233.512
Menganggur | 29.436 | 27.354 | 17.238 | 10.116
Bukan angkatan kerja | 246.180 | 244.760 | 62.711 | 182.049
TPAK (%) | 69,57 | 70,08 | 84,02 | 57,23
TPT (%) | 5,23 | 4,77 | 5,23 | 4,15
`,
    loud: [],
  },
  {
    name: "classes of the row that the note below names",
    sheet: `
Komponen | 2021 | 2022 | 2023
Indeks kesehatan | 0,7951 | 0,7989 | 0,8037
Indeks pendidikan | 0,5906 | 0,5969 | 0,6035
IPM | 68,66 | 69,34 | 70,12
Kenaikan (%) | 0,47 | 0,99 | 1,12
Kategori | Sedang | Sedang | Tinggi
Kategori IPM: Sangat Tinggi >= 80; Tinggi 70 - < 80; Sedang 60 - < 70; Rendah < 60
`,
    loud: [],
  },
  {
    name: "one class of that row is too high",
    sheet: `
Komponen | 2021 | 2022 | 2023
Indeks kesehatan | 0,7951 | 0,7989 | 0,8037
Indeks pendidikan | 0,5906 | 0,5969 | 0,6035
IPM | 68,66 | 69,34 | 70,12
Kenaikan (%) | 0,47 | 0,99 | 1,12
Kategori | Sedang | Tinggi | Tinggi
Kategori IPM: Sangat Tinggi >= 80; Tinggi 70 - < 80; Sedang 60 - < 70; Rendah < 60
`,
    loud: [{ cell: "C6", severity: "error", kind: "kategori", expected: "Sedang" }],
  },
  {
    name: "a note that says of which numbers less is better, capped",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Rasio kas (%) | 240,00 | 299,82 | 110,00
2 | Kepuasan pasien | 82,00 | 84,37 | 102,89
3 | Lama rawat (hari) | 6,00 | 5,41 | 110,00
4 | NDR (per mil) | 40,00 | 31,94 | 110,00
5 | Klaim disetujui (%) | 96,00 | 96,91 | 100,95
Nomor 3 dan 4 semakin kecil semakin baik: capaian = target/realisasi x 100. Capaian dibatasi paling tinggi 110.
`,
    loud: [],
  },
  {
    name: "percentages written out of doubles",
    sheet: `
Daerah | Anggaran | Realisasi | Persentase
Kab. A | 7935475288 | 3282721839 | 41.36767767349892
Kab. B | 7462801190 | 6426859710 | 86.1185973788483
Kab. C | 1483423824 | 1349034895 | 90.9406248689181
Kab. D | 2294388837 | 1778628643 | 77.5208026781382
`,
    loud: [],
  },
  {
    name: "small counts cumulated right below their total, one of them not",
    sheet: `
Satker | TW I | TW II | TW III | TW IV | Jumlah
Provinsi | 4 | 5 | 3 | 5 | 17
Karangasri | 1 | 2 | 1 | 1 | 5
Mandalaraya | 5 | 8 | 7 | 7 | 27
Jumlah | 10 | 15 | 11 | 13 | 49
Kumulatif kasus | 10 | 15 | 36 | 49 |
`,
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "25" }],
  },
];
