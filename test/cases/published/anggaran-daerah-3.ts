import type { PublishedReport } from "./published-report";

export const anggaranDaerah3Tables: PublishedReport[] = [
  {
    name: "a regency budget on the finance ministry's portal (prov 20, no 03)",
    year: 2023,
    source: "https://djpk.kemenkeu.go.id/portal/data/apbd?pemda=03&provinsi=20&tahun=2023",
    sheets: [
      {
        name: "T1",
        sheet: `
POSTUR APBD
Akun | Anggaran/Pagu | Realisasi | %
Pendapatan Daerah | 2.325,32 M | 1.008,98 M | 43.39
PAD | 229,95 M | 98,62 M | 42.89
Pajak Daerah | 66,82 M | 23,52 M | 35.20
Retribusi Daerah | 13,93 M | 3,44 M | 24.71
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 15,04 M | 28,49 M | 189.49
Lain-Lain PAD yang Sah | 134,16 M | 43,17 M | 32.17
TKDD | 1.921,76 M | 873,76 M | 45.47
Pendapatan Transfer Pemerintah Pusat | 1.921,76 M | 873,76 M | 45.47
Pendapatan Lainnya | 173,62 M | 36,60 M | 21.08
Pendapatan Hibah | 54,41 M | 1,52 M | 2.79
Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-Undangan | 0,00 M | 0,00 M | 0
Pendapatan Transfer Antar Daerah | 119,20 M | 35,08 M | 29.43
Belanja Daerah | 2.378,82 M | 685,19 M | 28.80
Belanja Pegawai | 1.018,30 M | 390,41 M | 38.34
Belanja Pegawai | 1.018,30 M | 390,41 M | 38.34
Belanja Barang dan Jasa | 651,78 M | 187,97 M | 28.84
Belanja Barang dan Jasa | 651,78 M | 187,97 M | 28.84
Belanja Modal | 159,91 M | 3,59 M | 2.24
Belanja Modal | 159,91 M | 3,59 M | 2.24
Belanja Lainnya | 548,83 M | 103,22 M | 18.81
Belanja Bagi Hasil | 8,56 M | 0,00 M | 0.00
Belanja Bantuan Keuangan | 391,51 M | 91,37 M | 23.34
Belanja Bunga | 15,81 M | 0,00 M | 0.00
Belanja Subsidi | 0,00 M | 0,00 M | 0
Belanja Hibah | 127,02 M | 8,67 M | 6.83
Belanja Bantuan Sosial | 2,43 M | 0,00 M | 0.00
Belanja Tidak Terduga | 3,50 M | 3,18 M | 90.87
Pembiayaan Daerah | 53,50 M | 0,00 M | 0.00
Penerimaan Pembiayaan Daerah | 68,50 M | 112,71 M | 164.55
Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 68,50 M | 112,71 M | 164.55
Pencairan Dana Cadangan | 0,00 M | 0,00 M | 0
Pengeluaran Pembiayaan Daerah | 15,00 M | 0,00 M | 0.00
Pembentukan Dana Cadangan | 15,00 M | 30,00 M | 200.00
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "C30", isSure: true },
      { sheet: "T1", cell: "C34", isSure: true },
    ],
  },
  {
    name: "a regency budget on the finance ministry's portal (prov 20, no 25)",
    year: 2023,
    source: "https://djpk.kemenkeu.go.id/portal/data/apbd?tahun=2023&provinsi=20&pemda=25",
    sheets: [
      {
        name: "T1",
        sheet: `
POSTUR APBD
Akun | Anggaran/Pagu | Realisasi | %
Pendapatan Daerah | 1.000,00 M | 233,15 M | 23.31
PAD | 77,04 M | 14,26 M | 18.51
Pajak Daerah | 24,91 M | 5,22 M | 20.97
Retribusi Daerah | 22,66 M | 2,87 M | 12.69
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 6,90 M | 5,10 M | 73.98
Lain-Lain PAD yang Sah | 22,58 M | 1,06 M | 4.70
TKDD | 848,69 M | 207,23 M | 24.42
Pendapatan Transfer Pemerintah Pusat | 848,69 M | 207,23 M | 24.42
Pendapatan Transfer Antar Daerah | 55,11 M | 11,65 M | 21.14
Pendapatan Lainnya | 74,26 M | 11,65 M | 15.69
Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-Undangan | 19,15 M | 0,00 M | 0.00
Belanja Daerah | 997,00 M | 133,51 M | 13.39
Belanja Pegawai | 347,04 M | 106,21 M | 30.60
Belanja Pegawai | 347,04 M | 106,21 M | 30.60
Belanja Barang dan Jasa | 210,14 M | 20,17 M | 9.60
Belanja Barang dan Jasa | 210,14 M | 20,17 M | 9.60
Belanja Modal | 201,32 M | 3,80 M | 1.89
Belanja Modal | 201,32 M | 3,80 M | 1.89
Belanja Lainnya | 238,50 M | 3,34 M | 1.40
Belanja Bagi Hasil | 2,50 M | 0,52 M | 20.64
Belanja Bantuan Keuangan | 141,80 M | 2,74 M | 1.93
Belanja Hibah | 92,20 M | 0,08 M | 0.09
Belanja Tidak Terduga | 2,00 M | 0,00 M | 0.00
Pembiayaan Daerah | -3,00 M | 0,00 M | 0.00
Penerimaan Pembiayaan Daerah | 3,50 M | 0,00 M | 0.00
Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 3,50 M | 0,00 M | 0.00
Pengeluaran Pembiayaan Daerah | 6,50 M | 0,00 M | 0.00
Pembentukan Dana Cadangan | 5,00 M | 0,00 M | 0.00
Penyertaan Modal Daerah | 1,50 M | 0,00 M | 0.00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency budget on the finance ministry's portal (prov 01, no 06)",
    year: 2023,
    source: "https://djpk.kemenkeu.go.id/portal/data/apbd?pemda=06&provinsi=01&tahun=2023",
    sheets: [
      {
        name: "T1",
        sheet: `
POSTUR APBD
Akun | Anggaran/Pagu | Realisasi | %
Pendapatan Daerah | 1.219,44 M | 695,32 M | 57.02
PAD | 92,33 M | 43,03 M | 46.60
Pajak Daerah | 16,45 M | 3,70 M | 22.49
Retribusi Daerah | 60,53 M | 0,31 M | 0.52
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 0,00 M | 0,00 M | 0
Lain-Lain PAD yang Sah | 15,35 M | 39,01 M | 254.16
TKDD | 1.034,68 M | 670,47 M | 64.80
Pendapatan Transfer Pemerintah Pusat | 1.034,68 M | 670,47 M | 64.80
Pendapatan Lainnya | 92,43 M | -18,18 M | -19.67
Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-Undangan | 13,50 M | -18,18 M | -134.65
Pendapatan Transfer Antar Daerah | 78,93 M | 0,00 M | 0.00
Belanja Daerah | 1.227,87 M | 492,86 M | 40.14
Belanja Pegawai | 421,96 M | 162,10 M | 38.41
Belanja Pegawai | 421,96 M | 162,10 M | 38.41
Belanja Barang dan Jasa | 365,91 M | 55,74 M | 15.23
Belanja Barang dan Jasa | 365,91 M | 55,74 M | 15.23
Belanja Modal | 105,75 M | 6,55 M | 6.19
Belanja Modal | 105,75 M | 6,55 M | 6.19
Belanja Lainnya | 334,25 M | 268,47 M | 80.32
Belanja Bantuan Keuangan | 315,15 M | 236,74 M | 75.12
Belanja Hibah | 16,63 M | 31,73 M | 190.81
Belanja Bantuan Sosial | 0,47 M | 0,00 M | 0.00
Belanja Tidak Terduga | 2,00 M | 0,00 M | 0.00
Pembiayaan Daerah | 0,00 M | 0,00 M | 0
Penerimaan Pembiayaan Daerah | 8,43 M | 0,00 M | 0.00
Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 8,43 M | 0,00 M | 0.00
`,
      },
    ],
    wrong: [{ sheet: "T1", cell: "B26", isSure: true }],
  },
  {
    name: "a regency hospital, half-year budget report",
    year: 2011,
    source: "https://id.scribd.com/doc/288410755/Bab-3-Instalasi",
    sheets: [
      {
        name: "T1",
        sheet: `
LAPORAN REALISASI ANGGARAN
SEMESTER PERTAMA TAHUN 2011
NO. Urut | URAIAN | Anggaran Tahun 2011 | Realisasi | Lebih / Kurang
4 | PENDAPATAN |  |  | 
4.1 | PENDAPATAN ASLI DAERAH |  |  | 
4.1.2 | Hasil Retribusi Daerah |  |  | 
4.1.2.01.01 | Retribusi Pelayanan Kesehatan | 41,106,544,000 | 16,105,590,736 | (25,000,953,264)
 | Jumlah | 41,106,544,000 | 16,105,590,736 | (25,000,953,264)
5 | BELANJA |  |  | 
5.1 | BELANJA TIDAK LANGSUNG | 19,041,251,000 | 9,043,001,806 | 9,998,249,194
5.1.1 | Belanja Pegawai | 19,041,251,000 | 9,043,001,806 | 9,998,249,194
5.2 | BELANJA LANGSUNG | 42,608,644,000 | 11,980,712,153 | 30,627,931,847
5.2.1 | Belanja Pegawai | 1,374,184,000 | 297,327,100 | 1,076,856,900
5.2.2 | Belanja Barang dan Jasa | 32,590,385,000 | 11,624,804,553 | 20,965,580,447
5.2.3 | Belanja Modal | 8,644,075,000 | 58,580,500 | 8,585,494,500
 | Jumlah | 61,649,895,000 | 21,023,713,959 | 40,626,181,041
 | Surplus / (Defisit) | (20,543,351,000) | (4,918,123,223) | 
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's changed budget (by-law)",
    year: 2008,
    source: "https://www.pasal.id/peraturan/perda/perda-kabupaten-sragen-no-9-tahun-2008",
    sheets: [
      {
        name: "Ayat 1",
        sheet: `
(1) Pendapatan Daerah sebagaimana dimaksud dalam Pasal 1 terdiri dari :
a. Pendapatan Asli Daerah | | 
1). Semula | Rp | 54,012,383,000
2). Bertambah | Rp | 5,722,611,000
Jumlah Pendapatan Asli Daerah Setelah Perubahan | Rp | 59,734,994,000
b. Dana Perimbangan | | 
1). Semula | Rp | 628,135,274,000
2). Bertambah | Rp | 2,479,292,000
Jumlah Dana Perimbangan Setelah Perubahan | Rp | 630,614,566,000
c. Lain-lain Pendapatan Daerah Yang Sah | | 
1). Semula | Rp | 84,896,240,000
2). Bertambah | Rp | 7,569,687,000
Jumlah Lain-lain Pendapatan Daerah Yang Sah Setelah Perubahan | Rp | 92,465,927,000
`,
      },
      {
        name: "Ayat 2",
        sheet: `
(2) Pendapatan Asli Daerah sebagaimana dimaksud pada ayat (1) huruf a terdiri dari jenis pendapatan:
a. Pendapatan Pajak Daerah | | 
1). Semula | Rp | 9,448,529,000
2). Bertambah | Rp | 464,165,000
Jumlah Pendapatan Pajak Daerah Setelah Perubahan | Rp | 9,912,694,000
b. Hasil Retribusi Daerah | | 
1). Semula | Rp | 34,130,078,000
2). Bertambah | Rp | 1,079,966,000
Jumlah Hasil Retribusi Daerah Setelah Perubahan | Rp | 35,210,044,000
c. Hasil Pengelolaan Kekayaan Daerah Yang Dipisahkan | | 
1). Semula | Rp | 4,112,920,000
2). Bertambah | Rp | 391,543,000
Jumlah Hasil Pengelolaan Kekayaan Daerah Yang Dipisahkan Setelah Perubahan | Rp | 4,504,463,000
d. Lain-lain Pendapatan Asli Daerah Yang Sah | | 
1). Semula | Rp | 6,320,856,000
2). Bertambah | Rp | 3,786,937,000
Jumlah Lain-lain Pendapatan Asli Daerah Yang Sah Setelah Perubahan | Rp | 10,107,793,000
`,
      },
      {
        name: "Ayat 3",
        sheet: `
(3). Dana perimbangan sebagaimana dimaksud pada ayat (1) huruf b terdiri dari jenis pendapatan:
a. Bagi Hasil Pajak/Bagi Hasil Bukan Pajak | | 
1). Semula | Rp | 22,582,304,000
2). Bertambah | Rp | 2,479,297,000
Jumlah Bagi Hasil Pajak/Bagi Hasil Bukan Pajak Setelah Perubahan | Rp | 25,061,601,000
b. Dana Alokasi Umum | | 
1). Semula | Rp | 551,265,970,000
2). Bertambah | Rp | (5,000)
Jumlah Dana Alokasi Umum Setelah Perubahan | Rp | 551,265,965,000
c. Dana Alokasi Khusus | | 
1). Semula | Rp | 54,287,000,000
2). Bertambah | Rp | -
Jumlah Dana Alokasi Khusus Setelah Perubahan | Rp | 54,287,000,000
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's changed budget (by-law) 2017",
    year: 2017,
    source: "https://pasal.id/peraturan/perda/perda-kabupaten-demak-no-5-tahun-2017",
    sheets: [
      {
        name: "Ayat 1",
        sheet: `
(1) Pendapatan Daerah sebagaimana dimaksud dalam Pasal 1 terdiri dari:
a. Pendapatan Asli Daerah | 
Semula | Rp. 256.033.200.000,00
Bertambah | Rp. 27.637.299.000,00
Jumlah setelah perubahan | Rp. 283.670.499.000,00
b. Dana Perimbangan | 
Semula | Rp.1.280.995.759.000,00
Berkurang | Rp. (27.689.409.000,00)
Jumlah setelah perubahan | Rp. 1.253.306.350.000,00
c. Lain-lain Pendapatan Daerah yang sah | 
Semula | Rp. 322.491.389.000,00
Bertambah | Rp. 192.694.743.000,00
Jumlah setelah perubahan | Rp. 515.186.132.000,00
`,
      },
      {
        name: "Ayat 2",
        sheet: `
(2) Pendapatan Asli Daerah sebagaimana dimaksud pada ayat ( 1 ) huruf a terdiri dari jenis pendapatan:
a. Pajak daerah | 
Semula | Rp 82.907.000.000,00
Bertambah | Rp. 24.595.000.000,00
Jumlah setelah perubahan | Rp. 107.502.000.000,00
b. Retribusi daerah | 
Semula | Rp 22.541.200.000,00
Berkurang | Rp. (682.602.000,00)
Jumlah setelah perubahan | Rp. 21.858.598.000,00
c. Hasil Pengelolaan Kekayaan Daerah yang dipisahkan | 
Semula | Rp. 14.525.000.000,00
Bertambah | Rp. 673.000.000,00
Jumlah setelah perubahan | Rp. 15.198.000,000,00
d. Lain-lain Pendapatan Asli Derah yang sah | 
Semula | Rp 136.060.000.000,00
Bertambah | Rp. 3.051.901.000,00
Jumlah setelah perubahan | Rp. 139.111.901.000,00
`,
      },
      {
        name: "Ayat 3",
        sheet: `
(3) Dana Perimbangan sebagaimana dimaksud pada ayat (1 ) huruf b terdiri dari jenis pendapatan:
a. Dana bagi hasil Pajak / bagi hasil bukan pajak | 
Semula | Rp. 48.681.693.000,00
Berkurang | Rp. (2.505.939.000,00)
Jumlah setelah perubahan | Rp. 46.175.754.000,00
b. Dana Alokasi Umum | 
Semula | Rp. 958.000.609.000,00
Berkurang | Rp. (65.318.814.000,00)
Jumlah setelah perubahan | Rp. 892.681.795.000,00
c. Dana Alokasi Khusus | 
Semula | Rp 274.313.457.000,00
Bertambah | Rp. 40.135.344.000,00
Jumlah setelah perubahan | Rp. 314.448.801.000,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city's changed budget (by-law)",
    year: 2018,
    source: "https://pasal.id/peraturan/perda/perda-kota-surabaya-no-6-tahun-2018",
    sheets: [
      {
        name: "Ayat 1",
        sheet: `
(1) Pendapatan Daerah sebagaimana dimaksud dalam Pasal 1 terdiri dari :
a. Pendapatan asli daerah | 
1) Semula | Rp 4.712.856.394.887,-
2) Bertambah | Rp 46.110.842.073,-
Jumlah pendapatan asli daerah setelah perubahan | Rp 4.758.967.236.960,-
b. Dana Perimbangan | 
1) Semula | Rp 2.200.611.081.799,-
2) Berkurang | (Rp 2.905.446.100,-)
Jumlah dana perimbangan setelah perubahan | Rp 2.197.705.635.699,-
c. Lain-lain pendapatan daerah yang sah | 
1) Semula | Rp 1.214.739.556.096,-
2) Berkurang | (Rp 92.270.234.487,-)
Jumlah lain-lain pendapatan daerah yang sah setelah perubahan | Rp 1.122.469.321.609,-
`,
      },
      {
        name: "Ayat 2",
        sheet: `
(2) Pendapatan asli daerah sebagaimana dimaksud pada ayat (1) huruf a terdiri dari jenis pendapatan :
a. Hasil pajak daerah | 
1) Semula | Rp 3.512.731.272.026,-
2) Bertambah | Rp 102.701.630.390,-
Jumlah hasil pajak daerah setelah perubahan | Rp 3.615.432.902.416,-
b. Hasil retribusi daerah | 
1) Semula | Rp 351.339.733.611,-
2) Bertambah | Rp 12.991.223.438,-
Jumlah hasil retribusi daerah setelah perubahan | Rp 364.330.957.049,-
c. Hasil pengelolaan kekayaan daerah yang dipisahkan | 
1) Semula | Rp 151.461.786.575,-
2) Berkurang | (Rp 10.153.332.807,-)
Jumlah hasil pengelolaan kekayaan daerah yang dipisahkan setelah perubahan | Rp 141.308.453.768,-
d. Lain-lain pendapatan asli daerah yang sah | 
1) Semula | Rp 697.323.602.675,-
2) Bertambah | (Rp 59.428.678.948,-)
Jumlah lain-lain pendapatan asli daerah yang sah setelah perubahan | Rp 637.894.923.727,-
`,
      },
      {
        name: "Ayat 3",
        sheet: `
(2) Dana perimbangan sebagaimana dimaksud pada ayat (1) huruf b terdiri dari jenis pendapatan :
a. Bagi hasil pajak/bagi hasil bukan pajak | 
1) Semula | Rp 548.177.895.799,-
2) Bertambah | (Rp 2.905.446.100,-)
Jumlah dana bagi hasil pajak/bagi hasil bukan pajak setelah perubahan | Rp 545.272.449.699,-
b. Dana alokasi umum | 
1) Semula | Rp 1.211.713.876.000,-
2) Berkurang | Rp 0,-
Jumlah dana alokasi umum setelah perubahan | Rp 1.211.713.876.000,-
c. Dana alokasi khusus | 
1) Semula | Rp 440.719.310.000,-
2) Bertambah | Rp 0,-
Jumlah dana alokasi khusus setelah perubahan | Rp 440.719.310.000,-
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city's budget (by-law)",
    year: 2018,
    source: "https://pasal.id/en/peraturan/perda/perda-kota-tasikmalaya-no-9-tahun-2017/koreksi/8653626",
    sheets: [
      {
        name: "Ayat 1",
        sheet: `
(1) Pendapatan sebagaimana dimaksud dalam Pasal 1 terdiri dari:
a. | Pendapatan Asli Daerah sejumlah | Rp 298.302.584.276,00
b. | Dana Perimbangan sejumlah | Rp 1.160.772.340.000,00
c. | Lain-lain Pendapatan Daerah yang Sah | Rp 158.324.982.798,00
`,
      },
      {
        name: "Ayat 2",
        sheet: `
(2) Pendapatan Asli Daerah sebagaimana dimaksud pada ayat (1) huruf a terdiri dari jenis pendapatan:
a. | Pendapatan Pajak Daerah sejumlah | Rp 113.080.000.000,00
b. | Hasil Retribusi Daerah sejumlah | Rp 10.602.540.706,00
c. | Hasil Pengelolaan Kekayaaan Daerah Yang Dipisahkan sejumlah | Rp 5.590.000.000,00
d. | Lain-lain Pendapatan Asli Daerah Yang Sah, sejumlah | Rp 169.030.043.570,00
`,
      },
      {
        name: "Ayat 3",
        sheet: `
(3) Dana Perimbangan sebagaimana dimaksud pada ayat (1) huruf b terdiri dari jenis pendapatan:
a. | Bagi Hasil Pajak/Bagi Hasil Bukan Pajak sejumlah | Rp 72.970.423.000,00
b. | Dana Alokasi Umum sejumlah | Rp 780.073.445.000,00
c. | Dana Alokasi Khusus sejumlah | Rp 307.728.472.000,00
`,
      },
      {
        name: "Ayat 4",
        sheet: `
(4) Lain-lain Pendapatan Daerah yang Sah sebagaimana dimaksud pada ayat (1) huruf c terdiri dari jenis pendapatan:
a. | Pendapatan Hibah | Rp 67.889.519.631,00
b. | Dana Bagi Hasil Pajak dari Provinsi Dan Pemerintah Daerah Lainnya sejumlah | Rp 90.435.463.167,00
c. | Bantuan Keuangan dari Provinsi Atau Pemerintah Daerah Lainnya sejumlah | Rp 0,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a province's budget (by-law)",
    year: 2019,
    source: "https://pasal.id/en/peraturan/perda/perda-provinsi-dki-jakarta-no-8-tahun-2018/koreksi/8615033",
    sheets: [
      {
        name: "Ayat 1",
        sheet: `
(1) Pendapatan Daerah sebagaimana dimaksud dalam Pasal 1 terdiri dari
a. | Pendapatan Asli Daerah sejumlah | Rp | 50.624.330.153.998,-
b. | Dana Perimbangan sejumlah | Rp | 21.309.064.176.015,-
c. | Lain - Lain Pendapatan Daerah Yang Sah sejumlah | Rp | 2.843.351.308.000,-
`,
      },
      {
        name: "Ayat 2",
        sheet: `
(2) Pendapatan Asli Daerah sebagaimana dimaksud pada ayat (1) huruf a terdiri dari jenis pendapatan :
a. | Pajak Daerah sejumlah | Rp | 44.180.000.000.000,-
b. | Retribusi Daerah sejumlah | Rp | 710.131.000.000,-
c. | Hasil Pengelolaan Kekayaan Daerah Yang Dipisahkan sejumlah | Rp | 757.628.478.992,-
d. | Lain-Lain Pendapatan Asli Daerah Yang Sah sejumlah | Rp | 4.976.570.675.006,-
`,
      },
      {
        name: "Ayat 3",
        sheet: `
(3) Dana Perimbangan sebagaimana dimaksud pada ayat (1) huruf b terdiri dari jenis pendapatan :
a. | Dana Bagi Hasil Pajak dan Bagi Hasil Bukan Pajak sejumlah | Rp | 18.152.760.539.015,-
b. | Dana Alokasi Umum sejumlah | Rp | 0,-
c. | Dana Alokasi Khusus sejumlah | Rp | 3.156.303.637.000,-
`,
      },
      {
        name: "Ayat 4",
        sheet: `
(4) Lain - Lain Pendapatan Daerah Yang Sah sebagaimana dimaksud pada ayat (1) huruf c terdiri dari jenis pendapatan :
a. | Hibah sejumlah | Rp | 2.786.173.000.000,-
b. | Dana Darurat sejumlah | Rp | 0,-
c. | Dana Bagi Hasil Pajak dari Provinsi dan Pemerintah Daerah Lainnya sejumlah | Rp | 0,-
d. | Dana Penyesuaian dan Otonomi Khusus sejumlah | Rp | 57.178.308.000,-
e. | Bantuan Keuangan dari Provinsi atau dari Pemerintah Daerah Lainnya sejumlah | Rp | 0,-
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a province's by-law on the year's accounts",
    year: 2020,
    source: "https://pasal.id/en/peraturan/perda/perda-provinsi-sulawesi-selatan-no-4-tahun-2021/koreksi/8525479",
    sheets: [
      {
        name: "a",
        sheet: `
a. selisih anggaran dengan realisasi pendapatan
1. | anggaran pendapatan setelah perubahan | Rp. | 9.926.007.595.860,00
2. | realisasi | Rp. | 9.365.471.515.325,67
 | Selisih lebih | Rp. | 460.536.080.534,33
`,
      },
      {
        name: "b",
        sheet: `
b. selisih anggaran dengan realisasi belanja
1. | anggaran belanja setelah perubahan | Rp. | 11.236.851.309.904,49
2. | realisasi | Rp. | 9.986.089.214.540,49
 | Selisih Kurang | Rp. | 1.250.762.095.364,00
`,
      },
      {
        name: "c",
        sheet: `
c. selisih anggaran dengan realisasi defisit
1. | defisit anggaran setelah perubahan | Rp. | 1.410.843.714.044,49
2. | surplus realisasi | Rp. | 620.617.699.214,82
 | Selisih kurang | Rp. | 709.226.014.829,67
`,
      },
      {
        name: "d",
        sheet: `
d. selisih anggaran dengan realisasi penerimaan pembiayaan
1. | anggaran penerimaan pembiayaan setelah perubahan | Rp. | 1.410.843.714.044,19
2. | realisasi | Rp. | 1.009.209.884.368,49
 | Selisih Lebih | Rp. | 401.633.829.676,00
`,
      },
    ],
    wrong: [
      { sheet: "a", cell: "D2", isSure: true },
      { sheet: "c", cell: "D4", isSure: true },
      { sheet: "d", cell: "D2", isSure: true },
      { sheet: "c", cell: "B3", isSure: false },
    ],
  },
  {
    name: "a city's changed budget (by-law abstract)",
    year: 2018,
    source: "https://peraturan.bpk.go.id/Details/189541/perda-kota-samarinda-no-4-tahun-2018",
    sheets: [
      {
        name: "T1",
        sheet: `
1. | Pendapatan setelah Perubahan sebesar | Rp. 2.542.658.336.409,00
2. | Belanja setelah Perubahan sebesar | Rp.2.726.534.176.656,00
 | Defisit setelah Perubahan | Rp. (183.875.840.247,00)
3. | Pembiayaan Neto setelah Perubahan sebesar | Rp.183.875.840.247,00
 | Sisa lebih Pembiayaan Anggaran setelah Perubahan | Rp. 0,00
`,
      },
    ],
    wrong: [],
  },
];
