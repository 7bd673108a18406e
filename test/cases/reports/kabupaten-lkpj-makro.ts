import type { ReportCase } from "./report-case";

/** A regency's yearly account: inhabitants, PDRB by sector, APBD, income by agency, goals of five years, DAK, assets. All names and figures are made up. */
export const kabupatenLkpjMakro: ReportCase = {
  name: "a regency's yearly account: inhabitants, PDRB by sector, APBD, income by agency, goals of five years, DAK, assets",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN

1.1 Gambaran Umum Daerah
Kabupaten Muara Tenang memiliki luas wilayah 2.081,96 km² yang terbagi ke dalam 8 (delapan) kecamatan dan 97 desa/kelurahan, terdiri atas 91 desa dan 6 kelurahan.
Kecamatan terluas adalah Batu Rancang dengan 538,91 km² atau 25,88 persen dari luas kabupaten, sedangkan yang tersempit adalah Kota Muara dengan 74,85 km².
Jumlah penduduk tahun 2024 tercatat 200.417 (dua ratus ribu empat ratus tujuh belas) jiwa, terdiri atas 100.963 laki-laki dan 99.454 perempuan, dengan rasio jenis kelamin 101,52.
Penduduk terbanyak berada di Kecamatan Kota Muara, yaitu 49.155 jiwa atau 24,53 persen dari seluruh penduduk, dan paling sedikit di Kecamatan Pulau Kembar sebanyak 9.302 jiwa.
Kepadatan rata-rata 96,3 jiwa per km². Kota Muara menjadi kecamatan terpadat dengan 656,7 jiwa per km², sementara Batu Rancang paling jarang dengan 26,2 jiwa per km².
Hanya 2 (dua) kecamatan yang penduduk perempuannya lebih banyak daripada laki-laki, yaitu Kota Muara dan Tanjung Selasih.
Dibandingkan tahun 2023, penduduk bertambah 1.794 jiwa atau tumbuh 0,90 persen.

1.2 Kondisi Ekonomi dan Kesejahteraan
Nilai PDRB atas dasar harga berlaku tahun 2024 mencapai Rp7.263,12 miliar, naik dari Rp6.784,54 miliar pada tahun 2023. Atas dasar harga konstan nilainya Rp4.513,31 miliar.
Perekonomian tumbuh 3,90 persen, lebih rendah daripada tahun 2023 yang sebesar 4,52 persen, dan masih di bawah pertumbuhan provinsi (4,86 persen) dan nasional (5,03 persen).
Struktur ekonomi didominasi Pertanian, Kehutanan, dan Perikanan dengan kontribusi 35,27 persen, disusul Perdagangan, Akomodasi, dan Makan Minum (15,05 persen) dan Industri Pengolahan, Listrik, dan Air (11,21 persen).
Lapangan usaha dengan pertumbuhan tertinggi adalah Informasi dan Komunikasi sebesar 6,91 persen, sedangkan yang terendah Pertambangan dan Penggalian sebesar 1,05 persen.
PDRB per kapita meningkat dari Rp34,16 juta menjadi Rp36,24 juta.
Persentase penduduk miskin turun 0,56 poin, dari 11,37 persen pada 2023 menjadi 10,81 persen pada 2024. Secara absolut penduduk miskin berjumlah 21,67 ribu jiwa.
Selama 2020–2024 angka kemiskinan berhasil diturunkan 2,05 poin. Meski demikian, angka tersebut masih 1,38 poin di atas rata-rata provinsi.
Tingkat pengangguran terbuka sebesar 4,27 persen, lebih rendah daripada provinsi (4,58 persen). IPM naik 0,82 poin menjadi 70,38, namun masih di bawah IPM provinsi sebesar 71,94.
Rasio Gini tahun 2024 tercatat 0,298, turun dari 0,302 pada tahun sebelumnya.
Sumber: Tabel 1.1 sampai dengan Tabel 1.3.
`,
    },
    {
      name: "1.1 Penduduk",
      merges: ["A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:H4", "I4:I5", "J4:J5"],
      sheet: `
Tabel 1.1
Luas Wilayah, Jumlah Desa, Penduduk, Kepadatan, dan Rasio Jenis Kelamin menurut Kecamatan, 2024

No | Kecamatan | Luas Wilayah |  | Desa/ Kel. | Penduduk (jiwa) |  |  | Kepadatan (jiwa/km²) | Rasio Jenis Kelamin
 |  | km² | % luas |  | Laki-laki | Perempuan | Jumlah
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | Tenang Hulu | 412,36 | 19,81 | 14 | 9.874 | 9.513 | 19.387 | 47,0 | 103,79
2 | Tenang Hilir | 186,52 | 8,96 | 17 | 17.642 | 17.281 | 34.923 | 187,2 | 102,09
3 | Kota Muara | 74,85 | 3,60 | 9 | 24.418 | 24.737 | 49.155 | 656,7 | 98,71
4 | Batu Rancang | 538,91 | 25,88 | 12 | 7.236 | 6.898 | 14.134 | 26,2 | 104,90
5 | Sungai Lirih | 297,44 | 14,29 | 15 | 12.165 | 11.843 | 24.008 | 80,7 | 102,72
6 | Rantau Bilah | 351,07 | 16,86 | 13 | 10.582 | 10.209 | 20.791 | 59,2 | 103,65
7 | Tanjung Selasih | 128,63 | 6,18 | 11 | 14.327 | 14.390 | 28.717 | 223,3 | 99,56
8 | Pulau Kembar | 92,18 | 4,43 | 6 | 4.719 | 4.583 | 9.302 | 100,9 | 102,97
 | Kabupaten Muara Tenang | 2.081,96 | 100,00 | 97 | 100.963 | 99.454 | 200.417 | 96,3 | 101,52
Sumber: Dinas Kependudukan dan Pencatatan Sipil (DKB Semester II 2024), diolah Bappeda.
Catatan: rasio jenis kelamin = jumlah penduduk laki-laki per 100 penduduk perempuan.
`,
    },
    {
      name: "1.2 Ekonomi",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:G3", "H3:H4"],
      sheet: `
Tabel 1.2 PDRB menurut Lapangan Usaha (miliar rupiah), Distribusi dan Laju Pertumbuhan

Kode | Lapangan Usaha | ADHB |  | Distribusi 2024 | ADHK 2010 |  | Pertumbuhan 2024
 |  | 2023 | 2024 |  | 2023 | 2024
A | Pertanian, Kehutanan, dan Perikanan | #2418.37~#,##0.00 | #2561.94~#,##0.00 | =D5/D$16 -> 0.352733~0.00% | #1498.26~#,##0.00 | #1541.83~#,##0.00 | =G5/F5-1 -> 0.029080~0.00%
B | Pertambangan dan Penggalian | #386.52~#,##0.00 | #401.18~#,##0.00 | =D6/D$16 -> 0.055235~0.00% | #251.44~#,##0.00 | #254.09~#,##0.00 | =G6/F6-1 -> 0.010539~0.00%
C-E | Industri Pengolahan, Listrik, dan Air | #753.65~#,##0.00 | #814.00~#,##0.00 | =D7/D$16 -> 0.112073~0.00% | #495.47~#,##0.00 | #517.25~#,##0.00 | =G7/F7-1 -> 0.043958~0.00%
F | Konstruksi | #689.74~#,##0.00 | #752.08~#,##0.00 | =D8/D$16 -> 0.103548~0.00% | #431.67~#,##0.00 | #455.94~#,##0.00 | =G8/F8-1 -> 0.056224~0.00%
G-I | Perdagangan, Akomodasi, dan Makan Minum | #1005.97~#,##0.00 | #1093.17~#,##0.00 | =D9/D$16 -> 0.150510~0.00% | #656.21~#,##0.00 | #688.97~#,##0.00 | =G9/F9-1 -> 0.049923~0.00%
H | Transportasi dan Pergudangan | #214.85~#,##0.00 | #238.91~#,##0.00 | =D10/D$16 -> 0.032894~0.00% | #139.74~#,##0.00 | #148.27~#,##0.00 | =G10/F10-1 -> 0.061042~0.00%
J | Informasi dan Komunikasi | #176.28~#,##0.00 | #191.54~#,##0.00 | =D11/D$16 -> 0.026372~0.00% | #142.51~#,##0.00 | #152.36~#,##0.00 | =G11/F11-1 -> 0.069118~0.00%
K-L | Jasa Keuangan dan Real Estat | #258.91~#,##0.00 | #274.36~#,##0.00 | =D12/D$16 -> 0.037774~0.00% | #171.83~#,##0.00 | #176.95~#,##0.00 | =G12/F12-1 -> 0.029797~0.00%
O | Administrasi Pemerintahan | #447.56~#,##0.00 | #472.83~#,##0.00 | =D13/D$16 -> 0.065100~0.00% | #276.49~#,##0.00 | #284.38~#,##0.00 | =G13/F13-1 -> 0.028536~0.00%
P-Q | Jasa Pendidikan dan Kesehatan | #369.42~#,##0.00 | #395.17~#,##0.00 | =D14/D$16 -> 0.054408~0.00% | #238.65~#,##0.00 | #249.91~#,##0.00 | =G14/F14-1 -> 0.047182~0.00%
R-U | Jasa Lainnya | #63.27~#,##0.00 | #67.94~#,##0.00 | =D15/D$16 -> 0.009354~0.00% | #41.58~#,##0.00 | #43.36~#,##0.00 | =G15/F15-1 -> 0.042809~0.00%
 | PDRB | =SUM(C5:C15) -> 6784.54~#,##0.00 | =SUM(D5:D15) -> 7263.12~#,##0.00 | =SUM(E5:E15) -> 1.000000~0.00% | =SUM(F5:F15) -> 4343.85~#,##0.00 | =SUM(G5:G15) -> 4513.31~#,##0.00 | =G16/F16-1 -> 0.039011~0.00%
Ket.: distribusi = ADHB sektor : ADHB total; pertumbuhan = ADHK 2024 : ADHK 2023 - 1. Sumber: BPS, diolah.

Tabel 1.3 Perkembangan Indikator Makro 2020–2024 dan Pembandingnya
No | Indikator | Satuan | 2020 | 2021 | 2022 | 2023 | 2024 | Perubahan 2023–2024 | Provinsi 2024 | Nasional 2024 | Posisi thd Provinsi
1 | Jumlah penduduk | jiwa | 193.412 | 195.108 | 196.874 | 198.623 | 200.417 | +1.794 | - | - | -
2 | Laju pertumbuhan ekonomi | % | -1,18 | 3,06 | 4,37 | 4,52 | 3,90 | -0,62 | 4,86 | 5,03 | Di bawah
3 | Persentase penduduk miskin | % | 12,86 | 12,54 | 11,92 | 11,37 | 10,81 | -0,56 | 9,43 | 9,03 | Di atas
4 | Jumlah penduduk miskin | ribu jiwa | 24,87 | 24,47 | 23,47 | 22,58 | 21,67 | -0,91 | - | - | -
5 | Tingkat pengangguran terbuka | % | 5,74 | 5,38 | 4,91 | 4,62 | 4,27 | -0,35 | 4,58 | 4,91 | Di bawah
6 | Indeks pembangunan manusia | indeks | 67,42 | 67,93 | 68,71 | 69,56 | 70,38 | +0,82 | 71,94 | 74,20 | Di bawah
7 | Rasio Gini | indeks | 0,318 | 0,311 | 0,307 | 0,302 | 0,298 | -0,004 | 0,327 | 0,381 | Di bawah

 | PDRB per kapita ADHB (juta rupiah) |  |  |  |  | 34,16 | 36,24 | +2,08
PDRB per kapita = PDRB ADHB dibagi jumlah penduduk tahun yang sama.
`,
    },
    {
      name: "Bab II",
      sheet: `
BAB II PENGELOLAAN KEUANGAN DAERAH

2.1 Pendapatan Daerah
Pendapatan daerah pada Perubahan APBD 2024 ditargetkan Rp1.002.570.235.000 dan terealisasi Rp992.512.453.668 atau 99,00 persen, sehingga kurang Rp10.057.781.332 dari target.
Target pendapatan tersebut naik Rp21.903.200.000 atau 2,23 persen dibandingkan APBD murni.
PAD terealisasi Rp100,35 miliar dari target Rp98,86 miliar (101,51 persen). Kontribusi PAD terhadap total realisasi pendapatan sebesar 10,11 persen, sedangkan pendapatan transfer 89,20 persen.
Pajak daerah melampaui target dengan realisasi 105,19 persen, sementara retribusi daerah hanya mencapai 92,55 persen.
Dari 8 (delapan) OPD pengelola PAD, 3 OPD mencapai target, dengan persentase tertinggi pada Dinas PUPR (108,71 persen) dan terendah pada Dinas Perhubungan (71,88 persen).
Penyumbang PAD terbesar adalah Badan Pendapatan Daerah sebesar 41,09 persen, diikuti RSUD Muara Tenang sebesar 30,72 persen.
Dana Alokasi Umum masih menjadi sumber utama dengan realisasi Rp521,27 miliar atau 52,52 persen dari pendapatan daerah.

2.2 Belanja dan Pembiayaan
Belanja daerah dianggarkan Rp1.044.727.300.000 dan terealisasi Rp986.225.290.125, atau 94,40 persen, sehingga terdapat sisa anggaran Rp58.502.009.875.
Belanja operasi menyerap Rp662,31 miliar (67,16 persen dari realisasi belanja), belanja modal Rp167,62 miliar (17,00 persen), dan belanja transfer Rp154,15 miliar (15,63 persen).
Serapan terendah menurut jenis terdapat pada Belanja Tidak Terduga sebesar 31,47 persen, dan tertinggi pada Belanja Bantuan Keuangan sebesar 99,08 persen.
Belanja pegawai sebesar Rp375,95 miliar setara 38,12 persen dari total realisasi belanja.
Urusan Pendidikan memperoleh anggaran terbesar di antara urusan pelayanan dasar, yaitu Rp287,42 miliar atau 27,51 persen dari belanja daerah, dengan serapan 95,60 persen.
Defisit anggaran direncanakan Rp42,16 miliar dan ditutup dengan pembiayaan neto. Realisasinya justru surplus Rp6,29 miliar, sehingga SILPA akhir tahun sebesar Rp48.444.228.543 (empat puluh delapan miliar empat ratus empat puluh empat juta dua ratus dua puluh delapan ribu lima ratus empat puluh tiga rupiah).

2.3 Dana Transfer ke Desa dan DAK
Pagu Dana Desa 2024 sebesar Rp86,93 miliar untuk 91 desa telah disalurkan Rp86,27 miliar atau 99,24 persen; sisa di RKUN Rp660.074.000 berasal dari 3 (tiga) kecamatan.
Rata-rata dana yang diterima setiap desa Rp948.055.066. Kecamatan dengan pagu terbesar adalah Tenang Hilir.
DAK Fisik terealisasi 96,83 persen dan DAK Nonfisik 98,02 persen. Bidang fisik dengan realisasi terendah adalah Pertanian.
Jumlah DAK seluruhnya Rp186,53 miliar, terdiri atas DAK Fisik Rp57,10 miliar dan DAK Nonfisik Rp129,43 miliar.
`,
    },
    {
      name: "2.1 APBD",
      merges: ["A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5", "G4:G5"],
      sheet: `
RINGKASAN PERUBAHAN APBD DAN REALISASI
KABUPATEN MUARA TENANG – TAHUN ANGGARAN 2024
(dalam rupiah)
Kode | Uraian | Anggaran |  | Realisasi | % | Lebih/(Kurang)
 |  | Murni | Perubahan
1 | 2 | 3 | 4 | 5 | 6 = 5/4 | 7 = 5 - 4
4 | PENDAPATAN DAERAH | 980.667.035.000 | 1.002.570.235.000 | 992.512.453.668 | 99,00 | (10.057.781.332)
4.1 | Pendapatan Asli Daerah | 94.850.000.000 | 98.855.000.000 | 100.349.389.187 | 101,51 | 1.494.389.187
4.1.01 | Pajak Daerah | 36.800.000.000 | 39.200.000.000 | 41.233.290.915 | 105,19 | 2.033.290.915
4.1.02 | Retribusi Daerah | 10.650.000.000 | 10.175.000.000 | 9.416.522.853 | 92,55 | (758.477.147)
4.1.03 | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 8.200.000.000 | 8.350.000.000 | 8.412.175.647 | 100,74 | 62.175.647
4.1.04 | Lain-lain PAD yang Sah | 39.200.000.000 | 41.130.000.000 | 41.287.399.772 | 100,38 | 157.399.772
4.2 | Pendapatan Transfer | 879.317.035.000 | 896.474.735.000 | 885.275.177.039 | 98,75 | (11.199.557.961)
4.2.01 | Transfer Pemerintah Pusat | 830.401.735.000 | 844.126.035.000 | 839.019.866.006 | 99,40 | (5.106.168.994)
4.2.01.01 | Dana Bagi Hasil | 36.450.200.000 | 48.716.400.000 | 49.320.483.803 | 101,24 | 604.083.803
4.2.01.02 | Dana Alokasi Umum | 518.320.600.000 | 521.946.800.000 | 521.268.269.601 | 99,87 | (678.530.399)
4.2.01.03 | DAK Fisik | 55.845.650.000 | 57.096.150.000 | 55.286.523.059 | 96,83 | (1.809.626.941)
4.2.01.04 | DAK Nonfisik | 132.852.200.000 | 129.433.600.000 | 126.871.578.543 | 98,02 | (2.562.021.457)
4.2.01.05 | Dana Desa | 86.933.085.000 | 86.933.085.000 | 86.273.011.000 | 99,24 | (660.074.000)
4.2.02 | Transfer Antar Daerah | 48.915.300.000 | 52.348.700.000 | 46.255.311.033 | 88,36 | (6.093.388.967)
4.3 | Lain-lain Pendapatan Daerah yang Sah | 6.500.000.000 | 7.240.500.000 | 6.887.887.442 | 95,13 | (352.612.558)
5 | BELANJA DAERAH | 1.013.103.300.000 | 1.044.727.300.000 | 986.225.290.125 | 94,40 | (58.502.009.875)
5.1 | Belanja Operasi | 692.876.700.000 | 704.717.900.000 | 662.305.812.788 | 93,98 | (42.412.087.212)
5.1.01 | Belanja Pegawai | 398.240.500.000 | 394.618.300.000 | 375.952.854.887 | 95,27 | (18.665.445.113)
5.1.02 | Belanja Barang dan Jasa | 254.716.200.000 | 268.437.900.000 | 246.506.523.288 | 91,83 | (21.931.376.712)
5.1.05 | Belanja Hibah | 31.280.000.000 | 33.746.200.000 | 32.781.058.861 | 97,14 | (965.141.139)
5.1.06 | Belanja Bantuan Sosial | 8.640.000.000 | 7.915.500.000 | 7.065.375.752 | 89,26 | (850.124.248)
5.2 | Belanja Modal | 157.765.000.000 | 177.457.200.000 | 167.624.661.155 | 94,46 | (9.832.538.845)
5.2.01 | Belanja Modal Tanah | 2.150.000.000 | 1.876.400.000 | 1.559.663.221 | 83,12 | (316.736.779)
5.2.02 | Belanja Modal Peralatan dan Mesin | 27.415.800.000 | 31.628.400.000 | 29.648.462.074 | 93,74 | (1.979.937.926)
5.2.03 | Belanja Modal Gedung dan Bangunan | 42.618.300.000 | 48.275.600.000 | 44.804.584.743 | 92,81 | (3.471.015.257)
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 82.460.400.000 | 91.834.700.000 | 87.867.440.368 | 95,68 | (3.967.259.632)
5.2.05 | Belanja Modal Aset Tetap Lainnya | 3.120.500.000 | 3.842.100.000 | 3.744.510.749 | 97,46 | (97.589.251)
5.3 | Belanja Tidak Terduga | 9.500.000.000 | 6.820.000.000 | 2.146.253.486 | 31,47 | (4.673.746.514)
5.4 | Belanja Transfer | 152.961.600.000 | 155.732.200.000 | 154.148.562.696 | 98,98 | (1.583.637.304)
5.4.01 | Belanja Bagi Hasil | 4.745.000.000 | 5.098.000.000 | 4.900.197.128 | 96,12 | (197.802.872)
5.4.02 | Belanja Bantuan Keuangan | 148.216.600.000 | 150.634.200.000 | 149.248.365.568 | 99,08 | (1.385.834.432)
 | SURPLUS/(DEFISIT) | (32.436.265.000) | (42.157.065.000) | 6.287.163.543 | - | 48.444.228.543
6 | PEMBIAYAAN DAERAH
6.1 | Penerimaan Pembiayaan | 37.436.265.000 | 48.657.065.000 | 48.657.065.000 | 100,00 | -
6.1.01 | SiLPA Tahun Sebelumnya | 37.436.265.000 | 48.657.065.000 | 48.657.065.000 | 100,00 | -
6.2 | Pengeluaran Pembiayaan | 5.000.000.000 | 6.500.000.000 | 6.500.000.000 | 100,00 | -
6.2.02 | Penyertaan Modal Daerah | 5.000.000.000 | 6.500.000.000 | 6.500.000.000 | 100,00 | -
 | PEMBIAYAAN NETO | 32.436.265.000 | 42.157.065.000 | 42.157.065.000 | 100,00 | -
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SILPA) | - | - | 48.444.228.543 | - | 48.444.228.543
Defisit ditulis dalam kurung. Realisasi belum diaudit BPK.
Muara, Maret 2025
Sekretaris Daerah selaku Ketua TAPD
`,
    },
    {
      name: "2.2 PAD",
      sheet: `
PENDAPATAN ASLI DAERAH MENURUT JENIS DAN OPD PENGELOLA
TAHUN ANGGARAN 2024

Kode | Jenis / OPD Pengelola | Rincian | Target Perubahan (Rp) | Realisasi 2024 (Rp) | Lebih/ (Kurang) | %
4.1.01 | Pajak Daerah |  | 39.200.000.000 | 41.233.290.915 | 2.033.290.915 | 105,19
 | Badan Pendapatan Daerah | PBB-P2 | 6.240.000.000 | 7.020.297.226 | 780.297.226 | 112,50
 | Badan Pendapatan Daerah | BPHTB | 4.850.000.000 | 4.416.290.231 | (433.709.769) | 91,06
 | Badan Pendapatan Daerah | PBJT Tenaga Listrik | 18.600.000.000 | 19.873.893.348 | 1.273.893.348 | 106,85
 | Badan Pendapatan Daerah | PBJT Makan Minum dan Hotel | 5.310.000.000 | 5.884.800.329 | 574.800.329 | 110,82
 | Badan Pendapatan Daerah | MBLB, Reklame, dan Air Tanah | 4.200.000.000 | 4.038.009.781 | (161.990.219) | 96,14
4.1.02 | Retribusi Daerah |  | 10.175.000.000 | 9.416.522.853 | (758.477.147) | 92,55
 | Dinas Kesehatan | Pelayanan Kesehatan | 3.150.000.000 | 2.974.261.169 | (175.738.831) | 94,42
 | Dinas Perhubungan | Parkir dan Terminal | 1.480.000.000 | 1.063.880.067 | (416.119.933) | 71,88
 | Dinas Perdagangan | Pelayanan Pasar | 2.640.000.000 | 2.418.460.738 | (221.539.262) | 91,61
 | Dinas PUPR | PBG dan Pemakaian Alat Berat | 1.920.000.000 | 2.087.162.581 | 167.162.581 | 108,71
 | Dinas Perikanan | Pelelangan Ikan | 985.000.000 | 872.758.298 | (112.241.702) | 88,60
4.1.03 | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan |  | 8.350.000.000 | 8.412.175.647 | 62.175.647 | 100,74
 | BPKAD | Dividen Bank Daerah dan Perumda | 8.350.000.000 | 8.412.175.647 | 62.175.647 | 100,74
4.1.04 | Lain-lain PAD yang Sah |  | 41.130.000.000 | 41.287.399.772 | 157.399.772 | 100,38
 | RSUD Muara Tenang | Pendapatan BLUD | 29.400.000.000 | 30.826.686.455 | 1.426.686.455 | 104,85
 | Dinas Kesehatan | Pendapatan BLUD Puskesmas | 7.650.000.000 | 7.193.650.928 | (456.349.072) | 94,03
 | BPKAD | Jasa Giro, Denda, dan Lainnya | 4.080.000.000 | 3.267.062.389 | (812.937.611) | 80,08
4.1 | Jumlah PAD |  | 98.855.000.000 | 100.349.389.187 | 1.494.389.187 | 101,51
Sumber: Bapenda dan BPKAD (LRA unaudited).

Rekapitulasi PAD per OPD
Peringkat | OPD | Target (Rp) | Realisasi (Rp) | % | Kontribusi (%)
1 | Dinas PUPR | 1.920.000.000 | 2.087.162.581 | 108,71 | 2,08
2 | Badan Pendapatan Daerah | 39.200.000.000 | 41.233.290.915 | 105,19 | 41,09
3 | RSUD Muara Tenang | 29.400.000.000 | 30.826.686.455 | 104,85 | 30,72
4 | Dinas Kesehatan | 10.800.000.000 | 10.167.912.097 | 94,15 | 10,13
5 | BPKAD | 12.430.000.000 | 11.679.238.036 | 93,96 | 11,64
6 | Dinas Perdagangan | 2.640.000.000 | 2.418.460.738 | 91,61 | 2,41
7 | Dinas Perikanan | 985.000.000 | 872.758.298 | 88,60 | 0,87
8 | Dinas Perhubungan | 1.480.000.000 | 1.063.880.067 | 71,88 | 1,06
 | Jumlah | 98.855.000.000 | 100.349.389.187 | 101,51 | 100,00
Peringkat menurut persentase realisasi terhadap target.
`,
    },
    {
      name: "2.3 Urusan",
      sheet: `
Tabel 2.3 Anggaran dan Realisasi Belanja menurut Urusan Pemerintahan, TA 2024

No | Urusan / Unsur | Anggaran Perubahan | Realisasi | Sisa Anggaran | Serapan
1 | Urusan Wajib Pelayanan Dasar | =SUM(C5:C10) -> 660059906000~#,##0 | =SUM(D5:D10) -> 626310372567~#,##0 | #33749533433~#,##0 | =D4/C4 -> 0.948869~0.00%
1.01 | Pendidikan | #287416686000~#,##0 | #274770351018~#,##0 | #12646334982~#,##0 | #0.9560~0.00%
1.02 | Kesehatan | #208635126000~#,##0 | #195783202101~#,##0 | #12851923899~#,##0 | #0.9384~0.00%
1.03 | Pekerjaan Umum dan Penataan Ruang | #118742935000~#,##0 | #113078897147~#,##0 | #5664037853~#,##0 | #0.9523~0.00%
1.04 | Perumahan dan Kawasan Permukiman | #21364705000~#,##0 | #19969589922~#,##0 | #1395115078~#,##0 | #0.9347~0.00%
1.05 | Ketenteraman dan Ketertiban Umum | #14287182000~#,##0 | #13881426054~#,##0 | #405755946~#,##0 | #0.9716~0.00%
1.06 | Sosial | #9613272000~#,##0 | #8826906325~#,##0 | #786365675~#,##0 | #0.9182~0.00%
2 | Urusan Wajib Bukan Pelayanan Dasar | =SUM(C12:C14) -> 22698847000~#,##0 | =SUM(D12:D14) -> 21160567442~#,##0 | #1538279558~#,##0 | =D11/C11 -> 0.932231~0.00%
2.01 | Lingkungan Hidup | #8746230000~#,##0 | #8339530634~#,##0 | #406699366~#,##0 | #0.9535~0.00%
2.02 | Pemberdayaan Masyarakat dan Desa | #7435026000~#,##0 | #6895243622~#,##0 | #539782378~#,##0 | #0.9274~0.00%
2.03 | Perhubungan, Kominfo, dan Lainnya | #6517591000~#,##0 | #5925793186~#,##0 | #591797814~#,##0 | #0.9092~0.00%
3 | Urusan Pilihan | =SUM(C16:C17) -> 24363260000~#,##0 | =SUM(D16:D17) -> 22649693775~#,##0 | #1713566225~#,##0 | =D15/C15 -> 0.929666~0.00%
3.01 | Kelautan dan Perikanan | #7824445000~#,##0 | #7521638909~#,##0 | #302806091~#,##0 | #0.9613~0.00%
3.02 | Pertanian | #16538815000~#,##0 | #15128054866~#,##0 | #1410760134~#,##0 | #0.9147~0.00%
4 | Unsur Pendukung dan Penunjang | =SUM(C19:C20) -> 313890878000~#,##0 | =SUM(D19:D20) -> 293215509192~#,##0 | #20675368808~#,##0 | =D18/C18 -> 0.934132~0.00%
4.01 | Sekretariat Daerah dan DPRD | #63417058000~#,##0 | #59142748308~#,##0 | #4274309692~#,##0 | #0.9326~0.00%
4.02 | Keuangan dan Penunjang Lainnya | #250473820000~#,##0 | #234072760884~#,##0 | #16401059116~#,##0 | #0.9345~0.00%
5 | Unsur Kewilayahan | =SUM(C22:C22) -> 23714409000~#,##0 | =SUM(D22:D22) -> 22889147149~#,##0 | #825261851~#,##0 | =D21/C21 -> 0.965200~0.00%
5.01 | Kecamatan dan Kelurahan | #23714409000~#,##0 | #22889147149~#,##0 | #825261851~#,##0 | #0.9652~0.00%
 | Jumlah Belanja Daerah | =C4+C11+C15+C18+C21 -> 1044727300000~#,##0 | =D4+D11+D15+D18+D21 -> 986225290125~#,##0 | #58502009875~#,##0 | =D23/C23 -> 0.944003~0.00%
Belanja transfer ke desa dan belanja tidak terduga dibukukan pada unsur Keuangan dan Penunjang Lainnya (SKPKD).
`,
    },
    {
      name: "PK 2024",
      merges: ["A5:A6", "B5:B6", "A7:A9", "B7:B9", "A10:A11", "B10:B11", "A12:A14", "B12:B14", "A15:A16", "B15:B16"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BUPATI MUARA TENANG

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2024
1 | Meningkatnya kualitas sumber daya manusia | Indeks Pembangunan Manusia | Indeks | 70,15
 |  | Prevalensi Stunting | % | 16,00
2 | Menurunnya kemiskinan, pengangguran, dan ketimpangan | Persentase Penduduk Miskin | % | 10,50
 |  | Tingkat Pengangguran Terbuka | % | 4,40
 |  | Rasio Gini | Indeks | 0,300
3 | Meningkatnya daya saing ekonomi daerah | Laju Pertumbuhan Ekonomi | % | 4,60
 |  | Jumlah Desa Mandiri | Desa | 14
4 | Meningkatnya infrastruktur dasar dan kualitas lingkungan | Persentase Jalan Kabupaten Kondisi Mantap | % | 64,50
 |  | Rumah Tangga Berakses Air Minum Layak | % | 78,00
 |  | Indeks Kualitas Lingkungan Hidup | Indeks | 74,00
5 | Meningkatnya tata kelola pemerintahan | Nilai SAKIP | Nilai | 71,00
 |  | Indeks Kepuasan Masyarakat | Indeks | 83,00

Jumlah anggaran belanja pendukung (Perubahan APBD): Rp1.044.727.300.000 (realisasi dilaporkan pada Tabel 2.3).
Bupati Muara Tenang,
ttd
`,
    },
    {
      name: "3.1 IKU",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:K3", "L3:M3", "N3:N4"],
      sheet: `
Tabel 3.1 Realisasi Indikator Kinerja Utama RPJMD 2021–2026

No | Indikator Kinerja Utama | Satuan | Realisasi |  |  |  | 2024 |  |  |  | Akhir RPJMD (2026) |  | Tren thd 2023
 |  |  | 2020 | 2021 | 2022 | 2023 | Target | Realisasi | Capaian (%) | Kategori | Target | Capaian (%)
1 | Indeks Pembangunan Manusia | Indeks | 67,42 | 67,93 | 68,71 | 69,56 | 70,15 | 70,38 | 100,33 | Sangat Tinggi | 71,20 | 98,85 | Membaik
2 | Persentase Penduduk Miskin | % | 12,86 | 12,54 | 11,92 | 11,37 | 10,50 | 10,81 | 97,05 | Sangat Tinggi | 9,60 | 87,40 | Membaik
3 | Tingkat Pengangguran Terbuka | % | 5,74 | 5,38 | 4,91 | 4,62 | 4,40 | 4,27 | 102,95 | Sangat Tinggi | 3,90 | 90,51 | Membaik
4 | Laju Pertumbuhan Ekonomi | % | -1,18 | 3,06 | 4,37 | 4,52 | 4,60 | 3,90 | 84,78 | Tinggi | 5,10 | 76,47 | Memburuk
5 | Rasio Gini | Indeks | 0,318 | 0,311 | 0,307 | 0,302 | 0,300 | 0,298 | 100,67 | Sangat Tinggi | 0,292 | 97,95 | Membaik
6 | Prevalensi Stunting | % | 27,30 | 25,10 | 22,80 | 20,60 | 16,00 | 18,90 | 81,88 | Tinggi | 14,00 | 65,00 | Membaik
7 | Persentase Jalan Kabupaten Kondisi Mantap | % | 51,24 | 53,87 | 56,42 | 58,15 | 64,50 | 60,73 | 94,16 | Sangat Tinggi | 70,00 | 86,76 | Membaik
8 | Rumah Tangga Berakses Air Minum Layak | % | 68,91 | 70,35 | 72,64 | 75,18 | 78,00 | 77,42 | 99,26 | Sangat Tinggi | 82,00 | 94,41 | Membaik
9 | Indeks Kualitas Lingkungan Hidup | Indeks | 72,16 | 72,88 | 73,41 | 73,05 | 74,00 | 74,62 | 100,84 | Sangat Tinggi | 75,50 | 98,83 | Membaik
10 | Jumlah Desa Mandiri | Desa | 2 | 5 | 8 | 13 | 14 | 19 | 120,00 | Sangat Tinggi | 24 | 79,17 | Membaik
11 | Nilai SAKIP | Nilai | 60,74 | 62,35 | 65,28 | 68,39 | 71,00 | 71,88 | 101,24 | Sangat Tinggi | 74,00 | 97,14 | Membaik
12 | Indeks Kepuasan Masyarakat | Indeks | 78,65 | 80,14 | 81,37 | 82,46 | 83,00 | 84,50 | 101,81 | Sangat Tinggi | 85,00 | 99,41 | Membaik
 | Rata-rata capaian |  |  |  |  |  |  |  | 98,75 | Sangat Tinggi
Keterangan:
Indikator 2, 3, 5, dan 6 makin rendah makin baik: capaian = (2 x target - realisasi) / target x 100 %. Indikator lain = realisasi / target x 100 %.
Capaian dibatasi paling tinggi 120,00. Kategori: > 90 Sangat Tinggi; > 75–90 Tinggi; > 65–75 Sedang; > 50–65 Rendah; <= 50 Sangat Rendah.

Rekapitulasi | Jumlah IKU | %
Sangat Tinggi | 10 | 83,33
Tinggi | 2 | 16,67
Jumlah | 12 | 100,00
Mencapai/melampaui target | 7 | 58,33
Belum mencapai target | 5 | 41,67
`,
    },
    {
      name: "3.2 SPM",
      merges: [
        "A3:A5",
        "G3:G5",
        "H3:H5",
        "A6:A9",
        "G6:G9",
        "H6:H9",
        "A10:A11",
        "G10:G11",
        "H10:H11",
        "A13:A14",
        "G13:G14",
        "H13:H14",
        "A15:A16",
        "G15:G16",
        "H15:H16",
      ],
      sheet: `
Tabel 3.2 Capaian Penerapan Standar Pelayanan Minimal 2024
Bidang | Jenis Pelayanan Dasar | Sasaran | Terlayani | Belum Terlayani | Capaian (%) | Rata-rata Bidang (%) | Status Bidang
Pendidikan | Pendidikan Anak Usia Dini | 6.842 | 5.917 | 925 | 86,48 | 85,92 | Tuntas Madya
 | Pendidikan Dasar | 28.416 | 28.103 | 313 | 98,90
 | Pendidikan Kesetaraan | 1.235 | 894 | 341 | 72,39
Kesehatan | Pelayanan Ibu Hamil | 3.427 | 3.296 | 131 | 96,18 | 88,21 | Tuntas Madya
 | Pelayanan Balita | 14.583 | 12.846 | 1.737 | 88,09
 | Pelayanan Hipertensi | 31.264 | 21.437 | 9.827 | 68,57
 | Pelayanan Terduga TB | 4.178 | 4.178 | - | 100,00
Pekerjaan Umum | Air Minum Sehari-hari (rumah tangga) | 48.326 | 37.414 | 10.912 | 77,42 | 73,75 | Tuntas Muda
 | Air Limbah Domestik (rumah tangga) | 48.326 | 33.862 | 14.464 | 70,07
Perumahan Rakyat | Rumah Layak bagi Korban Bencana | 86 | 74 | 12 | 86,05 | 86,05 | Tuntas Madya
Trantibumlinmas | Layanan Korban Kebakaran | 57 | 57 | - | 100,00 | 100,00 | Tuntas
 | Layanan Korban Bencana | 412 | 412 | - | 100,00
Sosial | Rehabilitasi Lansia Telantar | 318 | 276 | 42 | 86,79 | 88,50 | Tuntas Madya
 | Rehabilitasi Anak Telantar | 143 | 129 | 14 | 90,21
Indeks SPM Kabupaten |  |  |  |  |  | 87,07 | Tuntas Madya
Rata-rata bidang = rata-rata capaian jenis pelayanan; indeks kabupaten = rata-rata enam bidang.
Status: 100 Tuntas; 90–99,99 Tuntas Utama; 80–89,99 Tuntas Madya; 70–79,99 Tuntas Muda; < 70 Belum Tuntas.
`,
    },
    {
      name: "3.3 DD dan DAK",
      sheet: `
Tabel 3.3 Penyaluran Dana Desa per Kecamatan Tahun 2024 (rupiah)
No | Kecamatan | Jumlah Desa | Pagu | Jumlah Salur | Sisa di RKUN | % | Rata-rata Salur per Desa
1 | Tenang Hulu | 14 | 12.486.315.000 | 12.486.315.000 | - | 100,00 | 891.879.643
2 | Tenang Hilir | 17 | 14.972.840.000 | 14.972.840.000 | - | 100,00 | 880.755.294
3 | Kota Muara | 4 | 7.618.455.000 | 7.618.455.000 | - | 100,00 | 1.904.613.750
4 | Batu Rancang | 12 | 11.305.270.000 | 10.866.625.000 | 438.645.000 | 96,12 | 905.552.083
5 | Sungai Lirih | 15 | 13.418.690.000 | 13.418.690.000 | - | 100,00 | 894.579.333
6 | Rantau Bilah | 13 | 11.762.935.000 | 11.582.962.000 | 179.973.000 | 98,47 | 890.997.077
7 | Tanjung Selasih | 10 | 9.841.120.000 | 9.841.120.000 | - | 100,00 | 984.112.000
8 | Pulau Kembar | 6 | 5.527.460.000 | 5.486.004.000 | 41.456.000 | 99,25 | 914.334.000
 | Jumlah | 91 | 86.933.085.000 | 86.273.011.000 | 660.074.000 | 99,24 | 948.055.066
Catatan: rata-rata dibulatkan ke rupiah penuh. Kelurahan tidak menerima Dana Desa.

Status Kemandirian Desa (IDM) 2024
No | Kecamatan | Mandiri | Maju | Berkembang | Tertinggal | Jumlah Desa
1 | Tenang Hulu | 3 | 5 | 6 | - | 14
2 | Tenang Hilir | 6 | 7 | 4 | - | 17
3 | Kota Muara | 2 | 2 | - | - | 4
4 | Batu Rancang | - | 4 | 6 | 2 | 12
5 | Sungai Lirih | 3 | 7 | 5 | - | 15
6 | Rantau Bilah | 2 | 6 | 5 | - | 13
7 | Tanjung Selasih | 3 | 4 | 3 | - | 10
8 | Pulau Kembar | - | 2 | 3 | 1 | 6
 | Jumlah | 19 | 37 | 32 | 3 | 91
 | Persentase | 20,88 % | 40,66 % | 35,16 % | 3,30 % | 100,00 %

Tabel 3.4 Dana Alokasi Khusus 2024
No | Bidang | Pagu (Rp) | Realisasi Salur (Rp) | Sisa (Rp) | %
I | DAK Fisik | =SUM(C30:C34) -> 57096150000~#,##0 | =SUM(D30:D34) -> 55286523059~#,##0 | #1809626941~#,##0 | =D29/C29 -> 0.968306~0.00%
1 | Pendidikan | #14862500000~#,##0 | #14468643390~#,##0 | #393856610~#,##0 | =D30/C30 -> 0.973500~0.00%
2 | Kesehatan dan KB | #9347200000~#,##0 | #8803192340~#,##0 | #544007660~#,##0 | =D31/C31 -> 0.941800~0.00%
3 | Jalan | #21486750000~#,##0 | #21276179236~#,##0 | #210570764~#,##0 | =D32/C32 -> 0.990200~0.00%
4 | Air Minum dan Sanitasi | #8124300000~#,##0 | #7840761170~#,##0 | #283538830~#,##0 | =D33/C33 -> 0.965100~0.00%
5 | Pertanian | #3275400000~#,##0 | #2897746923~#,##0 | #377653077~#,##0 | =D34/C34 -> 0.884700~0.00%
II | DAK Nonfisik | =SUM(C36:C40) -> 129433600000~#,##0 | =SUM(D36:D40) -> 126871578543~#,##0 | #2562021457~#,##0 | =D35/C35 -> 0.980206~0.00%
1 | BOS Reguler | #38416200000~#,##0 | #38362417935~#,##0 | #53782065~#,##0 | =D36/C36 -> 0.998600~0.00%
2 | BOP PAUD dan Kesetaraan | #6283400000~#,##0 | #6039604394~#,##0 | #243795606~#,##0 | =D37/C37 -> 0.961200~0.00%
3 | Tunjangan Profesi Guru | #61957800000~#,##0 | #61170935591~#,##0 | #786864409~#,##0 | =D38/C38 -> 0.987300~0.00%
4 | BOK Puskesmas dan Dinas | #17648900000~#,##0 | #16635853917~#,##0 | #1013046083~#,##0 | =D39/C39 -> 0.942600~0.00%
5 | BOKB dan Dana Nonfisik Lain | #5127300000~#,##0 | #4662766706~#,##0 | #464533294~#,##0 | =D40/C40 -> 0.909400~0.00%
 | Jumlah DAK | =C29+C35 -> 186529750000~#,##0 | =D29+D35 -> 182158101602~#,##0 | #4371648398~#,##0 | =D41/C41 -> 0.976563~0.00%
`,
    },
    {
      name: "4.1 Aset",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4"],
      sheet: `
Tabel 4.1 Mutasi Aset Tetap Pemerintah Kabupaten Muara Tenang (Rp, sebelum penyusutan)

Golongan | Saldo 1 Januari 2024 | Bertambah |  | Berkurang | Saldo 31 Desember 2024 | Perubahan (%)
 |  | Belanja Modal | Hibah/Reklas
Tanah | 284.617.461.895 | 1.559.663.221 | 1.241.300.091 | 318.298.062 | 287.100.127.145 | 0,87
Peralatan dan Mesin | 396.285.136.970 | 29.648.462.074 | 4.162.402.546 | 9.847.845.562 | 420.248.156.028 | 6,05
Gedung dan Bangunan | 812.654.168.373 | 44.804.584.743 | 6.319.257.225 | 2.477.801.251 | 861.300.209.090 | 5,99
Jalan, Jaringan, dan Irigasi | 1.364.827.574.003 | 87.867.440.368 | - | 3.185.661.595 | 1.449.509.352.776 | 6,20
Aset Tetap Lainnya | 41.386.292.717 | 3.744.510.749 | 274.700.048 | 1.163.991.504 | 44.241.512.010 | 6,90
Jumlah | 2.899.770.633.958 | 167.624.661.155 | 11.997.659.910 | 16.993.597.974 | 3.062.399.357.049 | 5,61
Belanja modal sesuai LRA (kode 5.2).
`,
    },
    {
      name: "4.2 SAKIP SKM",
      sheet: `
Tabel 4.2 Hasil Evaluasi SAKIP
No | Komponen | Bobot | Nilai 2023 | Nilai 2024 | Perubahan | % thd Bobot
1 | Perencanaan Kinerja | 30,00 | 22,14 | 22,86 | +0,72 | 76,20
2 | Pengukuran Kinerja | 30,00 | 19,47 | 20,73 | +1,26 | 69,10
3 | Pelaporan Kinerja | 15,00 | 10,82 | 11,24 | +0,42 | 74,93
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 15,96 | 17,05 | +1,09 | 68,20
 | Nilai Akuntabilitas Kinerja | 100,00 | 68,39 | 71,88 | +3,49 | 71,88
 | Predikat |  | B | BB
AA > 90–100; A > 80–90; BB > 70–80; B > 60–70; CC > 50–60; C > 30–50; D 0–30.

Tabel 4.3 Survei Kepuasan Masyarakat 2024
Kode | Unsur Pelayanan | NRR | NRR Tertimbang (x 0,111) | Peringkat
U1 | Persyaratan | 3,42 | 0,380 | 4
U2 | Sistem, Mekanisme, dan Prosedur | 3,36 | 0,373 | 6
U3 | Waktu Penyelesaian | 3,18 | 0,353 | 8
U4 | Biaya/Tarif | 3,71 | 0,412 | 1
U5 | Produk Spesifikasi Jenis Pelayanan | 3,39 | 0,376 | 5
U6 | Kompetensi Pelaksana | 3,45 | 0,383 | 3
U7 | Perilaku Pelaksana | 3,52 | 0,391 | 2
U8 | Penanganan Pengaduan | 3,27 | 0,363 | 7
U9 | Sarana dan Prasarana | 3,14 | 0,349 | 9
 | Jumlah NRR tertimbang |  | 3,380
 | IKM (jumlah x 25) |  | 84,50
 | Mutu pelayanan |  | B (Baik)
Mutu: A 88,31–100,00 (Sangat Baik); B 76,61–88,30 (Baik); C 65,00–76,60 (Kurang Baik); D 25,00–64,99 (Tidak Baik).

Tabel 4.4 Opini BPK atas LKPD
Tahun LKPD | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 | 2023
Opini | WDP | WDP | WTP | WTP | WTP | WTP | WTP
Jumlah temuan | 17 | 15 | 14 | 12 | 13 | 11 | 9
`,
    },
    {
      name: "4.5 Rekomendasi",
      sheet: `
TINDAK LANJUT REKOMENDASI DPRD ATAS LKPJ TAHUN SEBELUMNYA

No | Bidang | Rekomendasi | OPD | Status | Progres (%)
1 | Pemerintahan | Percepat sertifikasi tanah milik Pemda | BPKAD | Proses | 65
2 | Pemerintahan | Tertibkan data aset kendaraan dinas | BPKAD | Selesai | 100
3 | Pemerintahan | Isi jabatan eselon yang lowong | BKPSDM | Selesai | 100
4 | Ekonomi | Kaji potensi retribusi parkir | Dinas Perhubungan | Proses | 40
5 | Ekonomi | Mutakhirkan zona nilai tanah PBB-P2 | Bapenda | Selesai | 100
6 | Ekonomi | Benahi los pasar Tenang Hilir | Dinas Perdagangan | Proses | 75
7 | Ekonomi | Perkuat penyuluhan padi sawah | Dinas Pertanian | Selesai | 100
8 | Pembangunan | Tuntaskan ruas jalan Batu Rancang | Dinas PUPR | Proses | 80
9 | Pembangunan | Perluas jaringan air minum desa | Dinas PUPR | Proses | 70
10 | Pembangunan | Susun rencana induk drainase kota | Bappeda | Belum | 0
11 | Kesra | Turunkan prevalensi stunting | Dinas Kesehatan | Proses | 60
12 | Kesra | Tambah guru di Pulau Kembar | Dinas Pendidikan | Selesai | 100
13 | Kesra | Validasi DTKS seluruh desa | Dinas Sosial | Selesai | 100
14 | Kesra | Tambah dokter spesialis RSUD | RSUD | Belum | 0
15 | Kesra | Naikkan cakupan layanan hipertensi | Dinas Kesehatan | Proses | 55
 | Rata-rata progres |  |  |  | 69,67
Status: Selesai = 100 %; Proses = 1–99 %; Belum = 0 %.

Bidang | Selesai | Proses | Belum | Jumlah | % Selesai | Rata-rata Progres
Pemerintahan | 2 | 1 | - | 3 | 66,67 | 88,33
Ekonomi | 2 | 2 | - | 4 | 50,00 | 78,75
Pembangunan | - | 2 | 1 | 3 | 0,00 | 50,00
Kesra | 2 | 2 | 1 | 5 | 40,00 | 63,00
Jumlah | 6 | 7 | 2 | 15 | 40,00 | 69,67
`,
    },
    {
      name: "Bab III-IV",
      sheet: `
BAB III CAPAIAN KINERJA DAN BAB IV PENUTUP

3.1 Indikator Kinerja Utama
Dari 12 (dua belas) IKU RPJMD, 7 indikator mencapai atau melampaui target dan 5 indikator belum mencapai target.
Rata-rata capaian seluruh IKU sebesar 98,75 persen dengan kategori Sangat Tinggi. 10 indikator berkategori Sangat Tinggi dan 2 indikator berkategori Tinggi.
Capaian tertinggi diraih Jumlah Desa Mandiri sebesar 120,00 persen, sedangkan capaian terendah adalah Prevalensi Stunting sebesar 81,88 persen.
IPM terealisasi 70,38 dari target 70,15 sehingga capaiannya 100,33 persen. Terhadap target akhir RPJMD sebesar 71,20, capaian sudah 98,85 persen.
Prevalensi stunting turun dari 20,60 persen menjadi 18,90 persen atau turun 1,70 poin, namun target 16,00 persen belum tercapai.
Jalan kabupaten dalam kondisi mantap mencapai 60,73 persen, bertambah 9,49 poin sejak 2020. Kekurangan terhadap target tahun 2024 sebesar 3,77 poin.
Jumlah desa mandiri bertambah 6 desa menjadi 19 desa, atau 20,88 persen dari 91 desa. Desa tertinggal tersisa 3 desa yang berada di Batu Rancang dan Pulau Kembar.
Sebanyak 11 IKU menunjukkan tren membaik dibandingkan tahun 2023.

3.2 Standar Pelayanan Minimal
Indeks SPM kabupaten sebesar 87,07 dengan status Tuntas Madya. Bidang Pekerjaan Umum mencatat rata-rata terendah, yaitu 73,75 persen.
Dari 14 jenis pelayanan, 3 (tiga) telah mencapai 100 persen. Capaian terendah pada Pelayanan Hipertensi sebesar 68,57 persen karena masih ada 9.827 sasaran yang belum terlayani.
Pada bidang pendidikan, 28.103 dari 28.416 anak usia pendidikan dasar telah terlayani (98,90 persen).

3.3 Aset Daerah
Nilai aset tetap per 31 Desember 2024 sebesar Rp3,06 triliun, naik 5,61 persen dari saldo awal. Golongan terbesar adalah Jalan, Jaringan, dan Irigasi dengan porsi 47,33 persen.
Nilai SAKIP tahun 2024 sebesar 71,88 dengan predikat BB, meningkat 3,49 poin dari tahun 2023 sebesar 68,39 (predikat B).
Kenaikan terbesar terjadi pada komponen Pengukuran Kinerja, yaitu 1,26 poin.
Indeks Kepuasan Masyarakat sebesar 84,50 dengan mutu pelayanan B (Baik). Unsur tertinggi adalah Biaya/Tarif (3,71) dan terendah Sarana dan Prasarana (3,14).
Opini Wajar Tanpa Pengecualian diperoleh 5 (lima) kali berturut-turut sejak LKPD 2019, dan jumlah temuan pada LKPD 2023 turun menjadi 9 dari 11 temuan tahun sebelumnya.

3.5 Rekomendasi DPRD
DPRD menyampaikan 15 (lima belas) rekomendasi. Sebanyak 6 rekomendasi telah selesai (40,00 persen), 7 masih dalam proses, dan 2 belum ditindaklanjuti.
Rata-rata progres tindak lanjut sebesar 69,67 persen. Bidang Kesra menerima rekomendasi terbanyak, yaitu 5 rekomendasi.

BAB IV PENUTUP
Secara keseluruhan, realisasi pendapatan 99,00 persen dan realisasi belanja 94,40 persen menunjukkan pengelolaan APBD berjalan baik, dengan ekonomi tumbuh 3,90 persen dan kemiskinan 10,81 persen.
Pekerjaan rumah tahun berikutnya adalah 5 IKU yang belum mencapai target, penyelesaian 9 rekomendasi DPRD, serta optimalisasi retribusi daerah yang kurang Rp0,76 miliar dari target.
Bupati Muara Tenang
H. Rahmadi Salim
`,
    },
  ],
  mistakes: [
    { sheet: "1.1 Penduduk", cell: "H11", right: "24.008", wrong: "24.080" },
    { sheet: "1.1 Penduduk", cell: "F15", right: "100.963", wrong: "100.693" },
    { sheet: "1.1 Penduduk", cell: "J12", right: "103,65", wrong: "102,72" },
    {
      sheet: "1.2 Ekonomi",
      cell: "G16",
      right: "=SUM(G5:G15) -> 4513.31~#,##0.00",
      wrong: "=SUM(G5:G14) -> 4469.95~#,##0.00",
    },
    { sheet: "1.2 Ekonomi", cell: "H12", right: "=G12/F12-1 -> 0.029797~0.00%", wrong: "=G11/F11-1 -> 0.069118~0.00%" },
    { sheet: "1.2 Ekonomi", cell: "I23", right: "-0,56", wrong: "-0,65" },
    { sheet: "1.2 Ekonomi", cell: "L25", right: "Di bawah", wrong: "Di atas" },
    { sheet: "2.1 APBD", cell: "E8", right: "100.349.389.187", wrong: "91.937.213.540" },
    { sheet: "2.1 APBD", cell: "F30", right: "93,74", wrong: "92,81" },
    { sheet: "2.1 APBD", cell: "G17", right: "(1.809.626.941)", wrong: "(18.096.269.410)" },
    { sheet: "2.1 APBD", cell: "E45", right: "48.444.228.543", wrong: "54.944.228.543" },
    { sheet: "2.2 PAD", cell: "G6", right: "112,50", wrong: "91,06" },
    { sheet: "2.2 PAD", cell: "E11", right: "9.416.522.853", wrong: "9.616.522.853" },
    { sheet: "2.2 PAD", cell: "F30", right: "30,72", wrong: "31,18" },
    { sheet: "2.3 Urusan", cell: "E6", right: "#12851923899~#,##0", wrong: "#13851923899~#,##0" },
    { sheet: "2.3 Urusan", cell: "D17", right: "#15128054866~#,##0", wrong: "#1512805486~#,##0" },
    { sheet: "PK 2024", cell: "E13", right: "78,00", wrong: "87,00" },
    { sheet: "3.1 IKU", cell: "J6", right: "97,05", wrong: "102,95" },
    { sheet: "3.1 IKU", cell: "K10", right: "Tinggi", wrong: "Sangat Tinggi" },
    { sheet: "3.1 IKU", cell: "H14", right: "14", wrong: "41" },
    { sheet: "3.1 IKU", cell: "B26", right: "7", wrong: "8" },
    { sheet: "3.2 SPM", cell: "E7", right: "1.737", wrong: "1.373" },
    { sheet: "3.2 SPM", cell: "H10", right: "Tuntas Muda", wrong: "Tuntas Madya" },
    { sheet: "3.3 DD dan DAK", cell: "F8", right: "179.973.000", wrong: "197.973.000" },
    { sheet: "3.3 DD dan DAK", cell: "E24", right: "32", wrong: "33" },
    { sheet: "3.3 DD dan DAK", cell: "E31", right: "#544007660~#,##0", wrong: "#454007660~#,##0" },
    { sheet: "4.1 Aset", cell: "F7", right: "861.300.209.090", wrong: "863.778.010.341" },
    { sheet: "4.2 SAKIP SKM", cell: "E7", right: "71,88", wrong: "78,18" },
    { sheet: "4.2 SAKIP SKM", cell: "D24", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "4.5 Rekomendasi", cell: "B26", right: "2", wrong: "3" },
    {
      sheet: "Bab I",
      cell: "A7",
      right: "Penduduk terbanyak berada di Kecamatan Kota Muara",
      wrong: "Penduduk terbanyak berada di Kecamatan Tenang Hilir",
    },
    { sheet: "Bab I", cell: "A10", right: "jiwa atau tumbuh 0,90 persen", wrong: "jiwa atau tumbuh 0,09 persen" },
    {
      sheet: "Bab I",
      cell: "A16",
      right: "yang terendah Pertambangan dan Penggalian sebesar",
      wrong: "yang terendah Administrasi Pemerintahan sebesar",
    },
    {
      sheet: "Bab I",
      cell: "A14",
      right: "lebih rendah daripada tahun 2023 yang sebesar",
      wrong: "lebih tinggi daripada tahun 2023 yang sebesar",
    },
    {
      sheet: "Bab I",
      cell: "A6",
      right: "dua ratus ribu empat ratus tujuh belas",
      wrong: "dua ratus ribu empat ratus tujuh puluh",
    },
    {
      sheet: "Bab II",
      cell: "A4",
      right: "sehingga kurang Rp10.057.781.332",
      wrong: "sehingga kurang Rp100.057.781.332",
    },
    { sheet: "Bab II", cell: "A6", right: "pendapatan transfer 89,20", wrong: "pendapatan transfer 98,75" },
    { sheet: "Bab II", cell: "A8", right: "PAD, 3 OPD mencapai target", wrong: "PAD, 4 OPD mencapai target" },
    { sheet: "Bab II", cell: "A16", right: "setara 38,12 persen", wrong: "setara 83,12 persen" },
    {
      sheet: "Bab II",
      cell: "A23",
      right: "Bidang fisik dengan realisasi terendah adalah Pertanian",
      wrong: "Bidang fisik dengan realisasi terendah adalah Jalan",
    },
    {
      sheet: "Bab III-IV",
      cell: "A5",
      right: "10 indikator berkategori Sangat Tinggi",
      wrong: "11 indikator berkategori Sangat Tinggi",
    },
    { sheet: "Bab III-IV", cell: "A8", right: "atau turun 1,70 poin", wrong: "atau turun 1,07 poin" },
    { sheet: "Bab III-IV", cell: "A15", right: "masih ada 9.827 sasaran", wrong: "masih ada 9.287 sasaran" },
    {
      sheet: "Bab III-IV",
      cell: "A19",
      right: "naik 5,61 persen dari saldo awal",
      wrong: "turun 5,61 persen dari saldo awal",
    },
    { sheet: "Bab III-IV", cell: "A31", right: "penyelesaian 9 rekomendasi", wrong: "penyelesaian 7 rekomendasi" },
  ],
};
