import type { PublishedReport } from "./published-report";

export const sekolahDanPuskesmas3Tables: PublishedReport[] = [
  {
    name: "a state primary school's budget document",
    year: 2018,
    source: "https://id.scribd.com/document/408094752/KARTU-PERSEDIAAN-2018",
    sheets: [
      {
        name: "DPA",
        sheet: `
Rincian Dokumen Pelaksanaan Anggaran
Kode Rekening | Uraian | Rincian Perhitungan |  |  | Jumlah ( Rp)
 |  | Volume | Satuan | Harga Satuan
1 | 2 | 3 | 4 | 5 | 6=(3x5)
5 2 1 | BELANJA PEGAWAI |  |  |  | Rp 18,000,000
5 2 1 04 | Belanja Pegawai Dana BOS
5 2 1 04 01 | Belanja Pegawai Dana BOS |  |  |  | Rp 18,000,000
 | a. Honorarium Guru Tidak Tetap Bulanan :
 | - Pendidikan S1 (3 org x 12 bln) | 36 | ob | Rp 400,000 | Rp 14,400,000
 | b. Honorarium Tenaga Administrasi (termasuk Operator Dapodik) :
 | - Pendidikan S1 (1 org x 12 bln) OPS | 12 | ob | Rp 200,000 | Rp 2,400,000
 | - Pendidikan S1 (1 org x 12 bln) Bendahara BOS | 12 | ob | Rp 100,000 | Rp 1,200,000
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's school grants by school",
    year: 2019,
    source: "https://pdfcoffee.com/rkas-bos-afirmasi-dan-kinerja-sdxlsx-pdf-free.html",
    sheets: [
      {
        name: "T1",
        sheet: `
PERHITUNGAN ALOKASI SISWA SASARAN
NO | NAMA SEKOLAH | JUMLAH SISWA SASARAN | PERUBAHAN JUMLAH SISWA SASARAN | BIAYA PER SISWA | JUMLAH AWAL
A | B | C | D | E | F=CXE
1 | SD Negeri 002 Kundur Utara | 42 | 42 | 2,000,000 | 84,000,000
2 | SD Negeri 006 Ungar | 6 | - | 2,000,000 | 12,000,000
3 | SD Negeri 001 Kundur Utara | 7 |  | 2,000,000 | 14,000,000
4 | SD Negeri 021 Moro | 7 |  | 2,000,000 | 14,000,000
5 | SD Negeri 005 Belat | 9 |  | 2,000,000 | 18,000,000
6 | SD Negeri 007 Moro | 9 |  | 2,000,000 | 18,000,000
7 | SD Negeri 006 Buru | 10 |  | 2,000,000 | 20,000,000
8 | SD Negeri 016 Moro | 10 |  | 2,000,000 | 20,000,000
9 | SD Negeri 004 Ungar | 12 |  | 2,000,000 | 24,000,000
10 | SD Negeri 005 Durai | 12 |  | 2,000,000 | 24,000,000
11 | SD Negeri 008 Kundur | 16 |  | 2,000,000 | 32,000,000
12 | SD Negeri 018 Moro | 19 |  | 2,000,000 | 38,000,000
13 | SD Negeri 012 Kundur | 20 |  | 2,000,000 | 40,000,000
14 | SD Negeri 003 Ungar | 22 |  | 2,000,000 | 44,000,000
15 | SD Negeri 009 Kundur | 23 |  | 2,000,000 | 46,000,000
16 | SD Negeri 007 Kundur Utara | 24 |  | 2,000,000 | 48,000,000
17 | SD Negeri 005 Moro | 26 |  | 2,000,000 | 52,000,000
18 | SD Negeri 010 Moro | 27 |  | 2,000,000 | 54,000,000
19 | SD Negeri 004 Kundur Barat | 29 |  | 2,000,000 | 58,000,000
20 | SD Negeri 004 Kundur Utara | 29 |  | 2,000,000 | 58,000,000
21 | SD Negeri 014 Moro | 29 |  | 2,000,000 | 58,000,000
22 | SD Negeri 003 Moro | 32 |  | 2,000,000 | 64,000,000
23 | SD Negeri 004 Moro | 33 |  | 2,000,000 | 66,000,000
24 | SD Negeri 006 Kundur Utara | 35 | 34 | 2,000,000 | 68,000,000
25 | SD Negeri 002 Kundur Barat | 35 |  | 2,000,000 | 70,000,000
26 | SD Negeri 002 Belat | 36 |  | 2,000,000 | 72,000,000
27 | SD Negeri 005 Karimun | 37 |  | 2,000,000 | 74,000,000
28 | SD Negeri 010 Karimun | 40 |  | 2,000,000 | 80,000,000
29 | SD Negeri 001 Belat | 42 | 36 | 2,000,000 | 72,000,000
30 | SD Negeri 013 Moro | 46 | 39 | 2,000,000 | 78,000,000
31 | SD Negeri 002 Durai | 50 | 45 | 2,000,000 | 90,000,000
32 | SD Negeri 015 Kundur | 63 | 44 | 2,000,000 | 88,000,000
 | JUMLAH | 837 | 240
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "F27", isSure: false },
      { sheet: "T1", cell: "F32", isSure: false },
      { sheet: "T1", cell: "F33", isSure: false },
      { sheet: "T1", cell: "F34", isSure: false },
      { sheet: "T1", cell: "F35", isSure: false },
    ],
  },
  {
    name: "a state secondary school's budget",
    year: 2006,
    source: "https://pdfcoffee.com/rapbs-bos-2016-pak-muklis-pdf-free.html",
    sheets: [
      {
        name: "T1",
        sheet: `
RENCANA ANGGARAN PENDAPATAN BELANJA SEKOLAH DANA BANTUAN OPERASIONAL ( DBO ) TAHUN ANGGARAN 2006
NO | URAIAN KEGIATAN PENGELUARAN | VOLUME | SATUAN | HARGA SATUAN | BIAYA JUMLAH SELURUHNYA | JUMLAH 50% | REALISASI BIAYA
 |  |  |  |  |  |  | DASAR 50% | BIAYA PENDDK 50% | JUMLAH 50%
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1. | PEMELIHARAAN/PERAWATAN
1.1 | Semen Portland | 150 | Zak | 30,000 | 4,500,000 | 2,250,000 | 81,000 | 2,169,000 | 2,250,000
1.2 | Pasir Halus | 21 | M3 | 100,000 | 2,100,000 | 1,050,000 | 37,800 | 1,012,200 | 1,050,000
1.3 | Kerikil Bersih | 12 | M3 | 150,000 | 1,800,000 | 900,000 | 32,400 | 867,600 | 900,000
1.4 | Asbes Plafon Atresco Super ukuran 1 x 1 m | 352 | Lembar | 10,000 | 3,520,000 | 1,760,000 | 63,360 | 1,696,640 | 1,760,000
1.5 | Kayu Rangka Plafon Ukuran 5 x 5 cm | 2.5 | M3 | 1,300,000 | 3,250,000 | 1,625,000 | 58,500 | 1,566,500 | 1,625,000
1.6 | Kayu Lat Asbes | 100 | Batang | 3,500 | 350,000 | 175,000 | 6,300 | 168,700 | 175,000
1.7 | Cat Dinding/Plafon Paragon @ 20 Kg | 4 | Kaleng | 225,000 | 900,000 | 450,000 | 16,200 | 433,800 | 450,000
1.8 | Cat Minyak Kuda Terbang @ 1 Kg | 20 | Kaleng | 19,000 | 380,000 | 190,000 | 6,840 | 183,160 | 190,000
1.9 | Kuas Roda | 4 | Buah | 7,500 | 30,000 | 15,000 | 540 | 14,460 | 15,000
1.10 | Kuas Cat 4 Inci | 8 | Buah | 5,000 | 40,000 | 20,000 | 720 | 19,280 | 20,000
1.11 | Kuas Cat 2 Inci | 4 | Buah | 2,500 | 10,000 | 5,000 | 180 | 4,820 | 5,000
1.12 | Ongkos Kerja | 21 | Hari | 300,000 | 6,300,000 | 3,150,000 | 113,400 | 3,036,600 | 3,150,000
 | SUB JUMLAH |  |  |  | 23,180,000 | 11,590,000 | 417,240 | 11,172,760 | 11,590,000
`,
        merges: ["H2:J2"],
      },
      {
        name: "T2",
        sheet: `
NO | URAIAN KEGIATAN PENGELUARAN | VOLUME | SATUAN | HARGA SATUAN | BIAYA JUMLAH SELURUHNYA | JUMLAH 50% | DASAR 50%
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
2. | PENGADAAN SARANA PENDIDIKAN
2.1 | Pengadaan 1 Unit Komputer | 1 | Unit | 4,320,000 | 4,320,000 | 2,160,000 | 77,760
2.2 | Pengadaan Buku Pegangan Guru Kls X s/d XII IPA/IPS | 70 | Eksamplar | 25,000 | 1,750,000 | 875,000 | 31,500
2.3 | Pengadaan Siswa | 20 | Buah | 130,000 | 2,600,000 | 1,300,000 | 46,800
2.4 | Pengadaan Kursi Siswa | 40 | Buah | 75,000 | 3,000,000 | 1,500,000 | 54,000
 | SUB JUMLAH |  |  |  | 11,670,000 | 5,835,000 | 210,060
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency statistics yearbook 2016, madrasah tables",
    year: 2015,
    source:
      "https://text-id.123dok.com/document/lzgjw847z-ibtidaiyah-negeri-menurut-kecamatan-di-kabupaten-ogan-ilir-20152016.html",
    sheets: [
      {
        name: "4.1.9",
        sheet: `
Tabel 4.1.9. Jumlah Sekolah, Gedung, Ruang Kelas, Guru dan Murid Madrasah Ibtidaiyah Negeri Menurut Kecamatan di Kabupaten Ogan Ilir, 2015/2016 |  |  |  |  | 
Table Number of Schools, Buildings, Class Rooms, Teachers and Students in State Islamic Primary School by Subdistricts in Ogan Ilir Regency, 2015/2016 |  |  |  |  | 
Kecamatan Subdistricts | Sekolah Schools | Gedung Buildings | Kelas Class Rooms | Guru Teachers | Murid Students
1 | 2 | 3 | 4 | 5 | 6
010. Muara Kuang | - | - | - | - | -
011. Rambang Kuang | - | - | - | - | -
012. Lubuk Keliat | - | - | - | - | -
020. Tanjung Batu | - | - | - | - | -
021. Payaraman | 1 | 3 | 14 | 30 | 361
030. Rantau Alai | - | - | - | - | -
031. Kandis | - | - | - | - | -
040. Tanjung Raja | - | - | - | - | -
041. Rantau Panjang | - | - | - | - | -
042. Sungai Pinang | - | - | - | - | -
050. Pemulutan | - | - | - | - | -
051. Pemulutan Selatan | - | - | - | - | -
052. Pemulutan Barat | - | - | - | - | -
060. Indralaya | - | - | - | - | -
061. Indralaya Utara | - | - | - | - | -
062. Indralaya Selatan | - | - | - | - | -
Jumlah/Total | 1 | 3 | 14 | 30 | 361
2014/2015 | 1 | 3 | 14 | 23 | 349
2013/2014 | 1 | 3 | 12 | 27 | 359
Sumber: Dinas Pendidikan Kabupaten Ogan Ilir |  |  |  |  | 
Source: Education Service of Ogan Ilir Regency |  |  |  |  | 
`,
        merges: ["A1:F1", "A2:F2"],
      },
      {
        name: "4.1.10",
        sheet: `
Tabel 4.1.10. Jumlah Sekolah, Gedung, Ruang Kelas, Guru dan Murid Madrasah Ibtidaiyah Swasta Menurut Kecamatan di Kabupaten Ogan Ilir, 2015/2016 |  |  |  |  | 
Table Number of Schools, Buildings, Class Rooms, Teachers and Students in Private Islamic Primary School by Subdistricts in Ogan Ilir Regency, 2015/2016 |  |  |  |  | 
Kecamatan Subdistricts | Sekolah Schools | Gedung Buildings | Kelas Class Rooms | Guru Teachers | Murid Students
1 | 2 | 3 | 4 | 5 | 6
010. Muara Kuang | 1 | 1 | 6 | 12 | 64
011. Rambang Kuang | 1 | 1 | 4 | 14 | 80
012. Lubuk Keliat | 1 | 1 | 2 | 7 | 33
020. Tanjung Batu | - | - | - | - | -
021. Payaraman | 1 | 2 | 7 | 18 | 153
030. Rantau Alai | - | - | - | - | -
031. Kandis | 2 | 2 | 10 | 20 | 115
040. Tanjung Raja | - | - | - | - | -
041. Rantau Panjang | 1 | 2 | 7 | 12 | 148
042. Sungai Pinang | 1 | 2 | 6 | 18 | 97
050. Pemulutan | 1 | 2 | 6 | 19 | 109
`,
        merges: ["A1:F1", "A2:F2"],
      },
    ],
    wrong: [],
  },
  {
    name: "the national statistics office, workers by status, field and education",
    year: 2008,
    source:
      "https://www.bps.go.id/statictable/2016/04/05/1911/penduduk-berumur-15-tahun-ke-atas-yang-bekerja-selama-seminggu-yang-lalu-menurut-status-pekerjaan-utama-dan-lapangan-pekerjaan-2008---2022.html, https://www.bps.go.id/statictable/2016/04/11/1936/penduduk-berumur-15-tahun-ke-atas-yang-bekerja-selama-seminggu-yang-lalu-menurut-status-pekerjaan-utama-dan-pendidikan-tertinggi-yang-ditamatkan-2008-2022.html",
    sheets: [
      {
        name: "1911",
        sheet: `
Penduduk Berumur 15 Tahun Ke Atas yang Bekerja Selama Seminggu yang Lalu Menurut Status Pekerjaan Utama dan Lapangan Pekerjaan, 2008-2022 |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 
Status Pekerjaan Utama | 2008 Februari |  |  |  |  |  |  |  |  |  |  |  |  | 2008 Agustus |  |  |  |  |  |  |  |  |  |  |  | 
 | Lapangan Pekerjaan Utama |  |  |  |  |  |  |  |  |  |  |  |  | Lapangan Pekerjaan Utama |  |  |  |  |  |  |  |  |  |  |  | 
 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 98 | 99 | Total | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 98 | 99 | Total
1 Berusaha Sendiri | 5.089.783 | 230.658 | 1.558.894 | 20.944 | 325.647 | 7.337.619 | 3.105.316 | 159.335 | 2.252.937 | - | - | - | 20.081.133 | 5.111.617 | 205.282 | 1.645.630 | 19.638 | 389.578 | 7.932.592 | 3.345.891 | 150.006 | 2.121.333 | - | - | - | 20.921.567
2 Berusaha dibantu Buruh Tidak Tetap/Tidak Dibayar | 14.861.650 | 67.061 | 1.252.720 | 5.641 | 126.674 | 4.629.672 | 306.665 | 45.098 | 304.601 | - | - | - | 21.599.782 | 14.235.569 | 111.812 | 1.497.991 | 12.902 | 229.968 | 4.590.879 | 417.290 | 54.129 | 622.454 | - | - | - | 21.772.994
3 Berusaha dibantu Buruh Tetap/Dibayar | 817.685 | 32.626 | 454.199 | 2.747 | 246.925 | 926.835 | 165.551 | 61.555 | 271.283 | - | - | - | 2.979.406 | 806.119 | 34.200 | 504.152 | 2.221 | 236.244 | 895.270 | 200.284 | 70.306 | 266.530 | - | - | - | 3.015.326
4 Buruh/Karyawan/Pegawai | 2.593.709 | 462.106 | 7.320.335 | 167.528 | 1.758.523 | 4.219.061 | 1.828.352 | 1.118.905 | 9.046.839 | - | - | - | 28.515.358 | 2.612.063 | 446.757 | 6.762.721 | 156.240 | 1.940.953 | 4.303.376 | 1.652.306 | 1.121.870 | 9.187.487 | - | - | - | 28.183.773
5 Pekerja bebas pertanian | 6.130.481 | - | - | - | - | - | - | - | - | - | - | - | 6.130.481 | 5.991.493 | - | - | - | - | - | - | - | - | - | - | - | 5.991.493
6 Pekerja bebas non pertanian | - | 217.505 | 794.140 | 8.358 | 2.226.349 | 358.052 | 446.239 | 28.502 | 719.711 | - | - | - | 4.798.856 | - | 208.904 | 945.037 | 8.743 | 2.604.786 | 314.384 | 454.197 | 38.195 | 718.016 | - | - | - | 5.292.262
`,
        merges: ["A2:A4", "B2:N2", "O2:AA2", "B3:N3", "O3:AA3"],
      },
      {
        name: "1936",
        sheet: `
Penduduk Berumur 15 Tahun Ke Atas yang Bekerja Selama Seminggu yang Lalu Menurut Status Pekerjaan Utama dan Pendidikan Tertinggi yang Ditamatkan, 2008-2022 |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | 
Status Pekerjaan Utama | 2008 Februari |  |  |  |  |  |  |  |  | 2008 Agustus |  |  |  |  |  |  |  | 
 | Pendidikan Tertinggi yang Ditamatkan |  |  |  |  |  |  |  |  | Pendidikan Tertinggi yang Ditamatkan |  |  |  |  |  |  |  | 
 | Tidak/belum pernah sekolah | Tidak/belum tamat SD | SD | SLTP | SLTA Umum/SMU | SLTA Kejuruan/SMK | Akademi/Diploma | Universitas | Total | Tidak/belum pernah sekolah | Tidak/belum tamat SD | SD | SLTP | SLTA Umum/SMU | SLTA Kejuruan/SMK | Akademi/Diploma | Universitas | Total
1 Berusaha Sendiri | 1.153.509 | 2.779.779 | 7.693.634 | 4.173.826 | 2.622.356 | 1.061.008 | 278.027 | 318.994 | 20.081.133 | 1.133.546 | 2.819.380 | 7.866.785 | 4.231.994 | 2.889.498 | 1.229.398 | 382.209 | 368.757 | 20.921.567
2 Berusaha dibantu Buruh Tidak Tetap/Tidak Dibayar | 1.835.357 | 4.002.888 | 9.584.863 | 3.284.860 | 1.851.830 | 710.654 | 167.546 | 161.784 | 21.599.782 | 1.792.265 | 3.902.901 | 9.198.696 | 3.334.819 | 2.130.922 | 849.185 | 289.151 | 275.055 | 21.772.994
3 Berusaha dibantu Buruh Tetap/Dibayar | 69.626 | 234.869 | 842.939 | 548.778 | 689.321 | 256.468 | 105.894 | 231.511 | 2.979.406 | 78.662 | 265.055 | 854.386 | 605.663 | 678.830 | 260.379 | 89.451 | 182.900 | 3.015.326
4 Buruh/Karyawan/Pegawai | 273.290 | 1.405.329 | 5.910.790 | 5.794.039 | 6.389.941 | 3.838.641 | 1.973.749 | 2.929.579 | 28.515.358 | 293.097 | 1.417.260 | 5.956.537 | 5.343.171 | 6.355.636 | 3.619.241 | 1.947.943 | 3.250.888 | 28.183.773
5 Pekerja bebas pertanian | 639.358 | 1.340.643 | 3.055.495 | 750.139 | 255.574 | 82.409 | 5.957 | 906 | 6.130.481 | 614.450 | 1.381.467 | 3.025.685 | 724.250 | 191.472 | 51.714 | 1.722 | 733 | 5.991.493
`,
        merges: ["A2:A4", "B2:J2", "K2:S2", "B3:J3", "K3:S3"],
      },
    ],
    wrong: [],
  },
  {
    name: "an education ministry data base (Dapodik), odd semester 2018/2019",
    year: 2018,
    source: "https://bangimam-berbagi.blogspot.com/2018/11/dapodik-nasional-semester-ganjil-tahun.html",
    sheets: [
      {
        name: "Dapodik",
        sheet: `
DAPODIK SEMESTER GANJIL TAHUN AJARAN 2018/2019 |  |  |  |  |  | 
No | Provinsi | Sekolah | Siswa | Rombel | Guru | Tendik
1 | Aceh | 5.437 | 875.785 | 40.782 | 88.340 | 12.705
2 | Sumatera Utara | 14.442 | 3.039.045 | 120.279 | 181.411 | 13.621
3 | Sumatera Barat | 5.685 | 1.088.767 | 48.500 | 78.668 | 11.539
4 | Riau | 5.650 | 1.314.069 | 53.310 | 84.568 | 9.129
`,
        merges: ["A1:G1"],
      },
    ],
    wrong: [],
  },
  {
    name: "an education ministry data base, damaged primary school class rooms",
    year: 2023,
    source: "https://bangimam-berbagi.blogspot.com/2023/04/ini-ruang-kelas-rusak-sd-di-indonesia.html",
    sheets: [
      {
        name: "Tabel 1.1",
        sheet: `
Jumlah Ruang Kelas Rusak SD di Indonesia Tahun 2023 |  |  |  |  | 
No. | Provinsi | Ruang Kelas Rusak SD |  |  | Jumlah
 |  | Ringan | Sedang | Berat | 
1 | Aceh | 7.448 | 5.122 | 2.312 | 14.882
2 | Sumatera Utara | 20.365 | 11.298 | 6.862 | 38.525
3 | Sumatera Barat | 9.076 | 5.804 | 2.961 | 16.841
4 | Riau | 8.516 | 5.503 | 2.983 | 17.002
`,
        merges: ["A1:F1", "A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
    ],
    wrong: [{ sheet: "Tabel 1.1", cell: "F6", isSure: true }],
  },
  {
    name: "an education ministry data base, class room condition 2024",
    year: 2024,
    source: "https://bangimam-berbagi.blogspot.com/2024/04/ini-jumlah-ruang-kelas-rombeng-di.html?m=1",
    sheets: [
      {
        name: "Tabel 1.1",
        sheet: `
Kondisi Ruang Kelas di Indonesia Tahun 2024 |  |  |  |  |  | 
No | Jenjang | Total Ruang Kelas Baik | Total Ruang Kelas Rusak | Rusak Ringan | Rusak Sedang | Rusak Berat
 | Jumlah | 1.229.958 | 1.266.683 | 686.669 | 400.111 | 179.903
1 | PAUD | 263.329 | 213.728 | 150.551 | 50.560 | 12.617
2 | SD | 469.287 | 681.242 | 321.941 | 238.290 | 121.011
3 | SMP | 210.014 | 199.265 | 104.287 | 67.857 | 27.121
4 | SMA | 115.749 | 72.199 | 40.157 | 21.350 | 10.692
5 | SMK | 123.855 | 68.632 | 48.091 | 14.851 | 5.690
6 | SLB | 12.822 | 11.563 | 7.135 | 2.963 | 1.438
7 | PKBM | 32.156 | 18.899 | 13.759 | 3.925 | 1.215
8 | SKB | 2.746 | 1.182 | 748 | 315 | 119
9 | LKP | - | - | - | - | -
Sumber : Satistik Pendidikan, Kemdikbudristek, 2024 |  |  |  |  |  | 
`,
        merges: ["A1:G1"],
      },
    ],
    wrong: [{ sheet: "Tabel 1.1", cell: "D9", isSure: true }],
  },
];
