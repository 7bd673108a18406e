import type { ReportCase } from "./report-case";

/** A river basin office: packages, offices of commitment makers, contracts, irrigated area, outputs, budget, staff. */
export const balaiWilayahSungai: ReportCase = {
  name: "a river basin office (Balai Besar Wilayah Sungai)",
  year: 2024,
  sheets: [
    {
      name: "PK Revisi 2024",
      sheet: `
PERJANJIAN KINERJA (REVISI) TAHUN ANGGARAN 2024
BALAI BESAR WILAYAH SUNGAI KALI LUMBIR

SASARAN KEGIATAN / INDIKATOR KINERJA | TARGET | SATUAN
SK1. Meningkatnya ketersediaan dan daya rusak air yang terkendali
1) Luas jaringan irigasi yang dibangun/ditingkatkan | 1.250 | Ha
2) Luas jaringan irigasi yang direhabilitasi | 4.180 | Ha
3) Kapasitas prasarana air baku yang dibangun | 0,35 | m3/detik
4) Jumlah embung yang dibangun | 3 | Buah
5) Panjang prasarana pengendali banjir yang dibangun | 6,40 | Km
6) Luas jaringan irigasi yang dioperasikan dan dipelihara | 58.640 | Ha
SK2. Meningkatnya tata kelola balai yang baik
7) Nilai IKPA | 93,00 | Nilai
8) Jumlah temuan pemeriksaan yang belum ditindaklanjuti | ≤ 8 | Temuan

KEGIATAN | ANGGARAN
5037 Pengembangan Irigasi dan Rawa | Rp. 150.056.250.000,-
5039 Pengendalian Banjir dan Sedimen | Rp. 92.836.200.000,-
5040 Pengembangan Embung dan Air Baku | Rp. 61.097.700.000,-
5038 Operasi dan Pemeliharaan SDA | Rp. 67.995.600.000,-
2419 Dukungan Manajemen | Rp. 39.312.250.000,-
TOTAL ANGGARAN | Rp. 411.298.000.000,-

Direktur Jenderal Sumber Daya Air, |  | Kepala BBWS Kali Lumbir,
Ir. Bagas Pramudya, M.T. |  | Dr. Ir. Wening Saraswati, M.Eng.
`,
    },
    {
      name: "Capaian IKU",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      sheet: `
Tabel 3-1. Capaian Indikator Kinerja BBWS Kali Lumbir
Indikator Kinerja | Satuan | Tahun 2023 |  |  | Tahun 2024 |  |  | Kategori
 |  | Target | Realisasi | Kinerja (%) | Target | Realisasi | Kinerja (%)
SK1 Meningkatnya ketersediaan dan daya rusak air yang terkendali
Luas jaringan irigasi yg dibangun/ditingkatkan | Ha | 980 | 1.004 | 102,45 | 1.250 | 1.262 | 100,96 | Memuaskan
Luas jaringan irigasi yang direhabilitasi | Ha | 3.650 | 3.702 | 101,42 | 4.180 | 3.964 | 94,83 | Baik
Kapasitas prasarana air baku yg dibangun | m3/detik | 0,28 | 0,26 | 92,86 | 0,35 | 0,32 | 91,43 | Baik
Jumlah embung yang dibangun | Buah | 2 | 2 | 100,00 | 3 | 3 | 100,00 | Memuaskan
Panjang prasarana pengendali banjir yg dibangun | Km | 5,80 | 5,35 | 92,24 | 6,40 | 6,72 | 105,00 | Memuaskan
Luas jaringan irigasi yang dioperasikan dan dipelihara | Ha | 57.910 | 57.910 | 100,00 | 58.640 | 58.640 | 100,00 | Memuaskan
SK2 Meningkatnya tata kelola balai yang baik
Nilai IKPA | Nilai | 92,00 | 91,37 | 99,32 | 93,00 | 95,12 | 102,28 | Memuaskan
Jumlah temuan pemeriksaan yang belum ditindaklanjuti | Temuan | ≤ 10 | 9 | 110,00 | ≤ 8 | 7 | 112,50 | Memuaskan
Rata-rata kinerja |  |  |  | 99,79 |  |  | 100,88 | Memuaskan
Kinerja = realisasi/target x 100%, maksimum 120%. Untuk jumlah temuan (makin kecil makin baik) kinerja = (2 - realisasi/target) x 100%.
Kategori: Memuaskan ≥ 100; Baik 90 - < 100; Cukup 75 - < 90; Kurang < 75.
`,
    },
    {
      name: "Kumulatif Renstra",
      sheet: `
Tabel 3-2. Realisasi Kumulatif 2020-2024 terhadap Target Renstra

Tahun | Irigasi Dibangun (Ha) | Irigasi Direhabilitasi (Ha) | Air Baku (m3/detik) | Embung (Buah) | Pengendali Banjir (Km)
2020 | 812 | 2.940 | 0,21 | 1 | 4,12
2021 | 935 | 3.118 | 0,24 | 2 | 4,86
2022 | 1.047 | 3.385 | 0,30 | 2 | 5,94
2023 | 1.004 | 3.702 | 0,26 | 2 | 5,35
2024 | 1.262 | 3.964 | 0,32 | 3 | 6,72
Jumlah 2020-2024 | 5.060 | 17.109 | 1,33 | 10 | 26,99
Target Renstra | 5.000 | 17.500 | 1,45 | 9 | 26,50
Lebih/(Kurang) | 60 | (391) | (0,12) | 1 | 0,49
Persentase | 101,20% | 97,77% | 91,72% | 111,11% | 101,85%
Perubahan 2023 ke 2024 | 258 | 262 | 0,06 | 1 | 1,37
`,
    },
    {
      name: "RO",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:J2"],
      sheet: `
Tabel 3-3. Realisasi Rincian Output TA 2024 (anggaran dalam Rp ribu)
Kode | Kegiatan / Rincian Output | Volume |  |  |  | Anggaran
 |  | Satuan | Target | Realisasi | % | Pagu | Realisasi | % | Sisa
[1] | [2] | [3] | [4] | [5] | [6] | [7] | [8] | [9] | [10]
5037 | Pengembangan Irigasi dan Rawa |  |  |  |  | 150.056.250 | 146.612.445 | 97,70 | 3.443.805
RBS.001 | Jaringan Irigasi yang Dibangun/Ditingkatkan | Ha | 1.250 | 1.262 | 100,96 | 61.840.500 | 60.972.318 | 98,60 | 868.182
RBS.002 | Jaringan Irigasi yang Direhabilitasi | Ha | 4.180 | 3.964 | 94,83 | 88.215.750 | 85.640.127 | 97,08 | 2.575.623
5039 | Pengendalian Banjir dan Sedimen |  |  |  |  | 92.836.200 | 92.021.411 | 99,12 | 814.789
RBS.003 | Prasarana Pengendali Banjir yang Dibangun | Km | 6,40 | 6,72 | 105,00 | 74.506.200 | 73.918.466 | 99,21 | 587.734
RBS.004 | Bangunan Pengendali Sedimen | Unit | 2 | 2 | 100,00 | 18.330.000 | 18.102.945 | 98,76 | 227.055
5040 | Pengembangan Embung dan Air Baku |  |  |  |  | 61.097.700 | 58.447.942 | 95,66 | 2.649.758
RBB.005 | Embung yang Dibangun | Buah | 3 | 3 | 100,00 | 27.412.800 | 27.190.334 | 99,19 | 222.466
RBB.006 | Prasarana Air Baku yang Dibangun | m3/detik | 0,35 | 0,32 | 91,43 | 33.684.900 | 31.257.608 | 92,79 | 2.427.292
5038 | Operasi dan Pemeliharaan SDA |  |  |  |  | 67.995.600 | 67.396.091 | 99,12 | 599.509
CBS.007 | Jaringan Irigasi yang Dioperasikan dan Dipelihara | Ha | 58.640 | 58.640 | 100,00 | 46.920.000 | 46.511.872 | 99,13 | 408.128
CBS.008 | Sungai yang Dioperasikan dan Dipelihara | Km | 412 | 398 | 96,60 | 21.075.600 | 20.884.219 | 99,09 | 191.381
2419 | Dukungan Manajemen |  |  |  |  | 39.312.250 | 38.592.324 | 98,17 | 719.926
EBA.994 | Layanan Perkantoran | Bulan | 12 | 12 | 100,00 | 29.438.250 | 28.976.541 | 98,43 | 461.709
ABG.009 | Dokumen Perencanaan SDA | Dokumen | 6 | 6 | 100,00 | 9.874.000 | 9.615.783 | 97,38 | 258.217
 | TOTAL |  |  |  |  | 411.298.000 | 403.070.213 | 98,00 | 8.227.787
`,
    },
    {
      name: "Progres PPK",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:H3", "I3:I4"],
      sheet: `
Tabel 3-4. Progres Keuangan dan Fisik per Satker/PPK status 31 Desember 2024

SATKER / PPK | Paket Kontraktual | Pagu (Rp ribu) | Keuangan |  | Fisik (%) |  |  | Sisa Pagu (Rp ribu)
 |  |  | Rp ribu | % | Rencana | Realisasi | Deviasi
SNVT PELAKSANAAN JARINGAN PEMANFAATAN AIR | 7 | 211.153.950 | 205.060.387 | 97,11 |  |  |  | 6.093.563
- PPK Irigasi dan Rawa I | 3 | 82.310.400 | 80.417.265 | 97,70 | 100,00 | 99,32 | -0,68 | 1.893.135
- PPK Irigasi dan Rawa II | 2 | 67.745.850 | 66.195.180 | 97,71 | 100,00 | 98,40 | -1,60 | 1.550.670
- PPK Embung dan Air Baku | 2 | 61.097.700 | 58.447.942 | 95,66 | 100,00 | 95,31 | -4,69 | 2.649.758
SNVT PELAKSANAAN JARINGAN SUMBER AIR | 2 | 92.836.200 | 92.021.411 | 99,12 |  |  |  | 814.789
- PPK Sungai dan Pantai I | 1 | 58.120.000 | 57.640.210 | 99,17 | 99,20 | 99,64 | +0,44 | 479.790
- PPK Sungai dan Pantai II | 1 | 34.716.200 | 34.381.201 | 99,04 | 100,00 | 100,00 | 0,00 | 334.999
SATKER OPERASI DAN PEMELIHARAAN SDA | 1 | 67.995.600 | 67.396.091 | 99,12 |  |  |  | 599.509
- PPK OP SDA I | 1 | 38.450.000 | 38.120.655 | 99,14 | 100,00 | 100,00 | 0,00 | 329.345
- PPK OP SDA II | - | 29.545.600 | 29.275.436 | 99,09 | 100,00 | 99,52 | -0,48 | 270.164
SATKER BALAI | 0 | 39.312.250 | 38.592.324 | 98,17 |  |  |  | 719.926
- PPK Perencanaan dan Program | - | 9.874.000 | 9.615.783 | 97,38 | 100,00 | 98,10 | -1,90 | 258.217
- PPK Ketatalaksanaan | - | 29.438.250 | 28.976.541 | 98,43 | 100,00 | 100,00 | 0,00 | 461.709
BBWS KALI LUMBIR | 10 | 411.298.000 | 403.070.213 | 98,00 |  |  |  | 8.227.787
`,
    },
    {
      name: "Kontrak",
      sheet: `
Tabel 3-5. Daftar Kontrak TA 2024 (Rp ribu)
No. | Nama Paket | Penyedia | HPS | Kontrak Awal | Efisiensi thd HPS | % Efisiensi | Addendum | Kontrak Akhir | Mulai | Selesai | Hari Kalender
1 | Peningkatan D.I. Kedungaji | PT Tirta Karya Nusa | 31.250.000 | 29.874.600 | 1.375.400 | 4,40 | 1.120.400 | 30.995.000 | 12-02-2024 | 07-11-2024 | 270
2 | Rehabilitasi D.I. Sumberwulan Kiri | PT Bumi Jaladara KSO | 28.640.000 | 27.105.300 | 1.534.700 | 5,36 | - | 27.105.300 | 26-02-2024 | 21-12-2024 | 300
3 | Supervisi Irigasi Paket 1 | PT Cipta Wahana Konsultan | 2.450.000 | 2.318.750 | 131.250 | 5,36 | - | 2.318.750 | 12-02-2024 | 22-12-2024 | 315
4 | Rehabilitasi D.I. Karanglo | PT Mandala Utama Beton | 36.420.000 | 34.218.900 | 2.201.100 | 6,04 | (415.200) | 33.803.700 | 04-03-2024 | 18-12-2024 | 290
5 | Rehabilitasi D.I. Pejaten Kanan | CV Sendang Agung | 19.870.000 | 18.955.000 | 915.000 | 4,60 | - | 18.955.000 | 18-03-2024 | 12-11-2024 | 240
6 | Pembangunan Embung Gunungsari dkk. | PT Rekatama Persada | 24.180.000 | 23.046.700 | 1.133.300 | 4,69 | 688.300 | 23.735.000 | 01-03-2024 | 26-10-2024 | 240
7 | Pembangunan Intake dan Pipa Air Baku Lumbir | PT Wijaya Tirta Mulia | 30.115.000 | 28.790.400 | 1.324.600 | 4,40 | - | 28.790.400 | 01-04-2024 | 26-12-2024 | 270
8 | Pengendalian Banjir Kali Serang Hilir | PT Adhi Bahtera Sarana | 51.900.000 | 49.640.800 | 2.259.200 | 4,35 | 1.875.500 | 51.516.300 | 22-01-2024 | 16-12-2024 | 330
9 | Pembangunan Check Dam Kali Putih | PT Giri Selaras | 16.880.000 | 16.204.500 | 675.500 | 4,00 | - | 16.204.500 | 11-03-2024 | 06-09-2024 | 180
10 | Pemeliharaan Berkala D.I. Lumbir Hulu | CV Banyu Makmur | 9.360.000 | 8.875.400 | 484.600 | 5,18 | - | 8.875.400 | 06-05-2024 | 02-10-2024 | 150
 | Jumlah |  | 251.065.000 | 239.030.350 | 12.034.650 | 4,79 | 3.269.000 | 242.299.350
Hari kalender dihitung termasuk tanggal mulai dan tanggal selesai.
`,
    },
    {
      name: "Progres Paket",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:I2", "J2:J3"],
      sheet: `
Tabel 3-6. Progres Paket Kontraktual per 31 Desember 2024
Paket Pekerjaan | PPK | Nilai Kontrak (Rp ribu) | Bobot (%) | Progres Fisik (%) |  |  | Progres Keuangan |  | Sisa Kontrak (Rp ribu)
 |  |  |  | Rencana | Realisasi | Deviasi | Rp ribu | %
Peningkatan D.I. Kedungaji | Irigasi dan Rawa I | 30.995.000 | 12,79 | 100,00 | 100,00 | 0,00 | 30.995.000 | 100,00 | 0
Rehabilitasi D.I. Sumberwulan Kiri | Irigasi dan Rawa I | 27.105.300 | 11,19 | 100,00 | 98,36 | -1,64 | 26.387.215 | 97,35 | 718.085
Supervisi Irigasi Paket 1 | Irigasi dan Rawa I | 2.318.750 | 0,96 | 100,00 | 100,00 | 0,00 | 2.318.750 | 100,00 | 0
Rehabilitasi D.I. Karanglo | Irigasi dan Rawa II | 33.803.700 | 13,95 | 100,00 | 97,12 | -2,88 | 32.546.190 | 96,28 | 1.257.510
Rehabilitasi D.I. Pejaten Kanan | Irigasi dan Rawa II | 18.955.000 | 7,82 | 100,00 | 100,00 | 0,00 | 18.955.000 | 100,00 | 0
Pembangunan Embung Gunungsari dkk. | Embung dan Air Baku | 23.735.000 | 9,80 | 100,00 | 100,00 | 0,00 | 23.735.000 | 100,00 | 0
Pembangunan Intake dan Pipa Air Baku Lumbir | Embung dan Air Baku | 28.790.400 | 11,88 | 100,00 | 91,43 | -8,57 | 26.320.480 | 91,42 | 2.469.920
Pengendalian Banjir Kali Serang Hilir | Sungai dan Pantai I | 51.516.300 | 21,26 | 98,60 | 99,25 | +0,65 | 50.982.640 | 98,96 | 533.660
Pembangunan Check Dam Kali Putih | Sungai dan Pantai II | 16.204.500 | 6,69 | 100,00 | 100,00 | 0,00 | 16.204.500 | 100,00 | 0
Pemeliharaan Berkala D.I. Lumbir Hulu | OP SDA I | 8.875.400 | 3,66 | 100,00 | 100,00 | 0,00 | 8.875.400 | 100,00 | 0
JUMLAH / RATA-RATA TERTIMBANG |  | 242.299.350 | 100,00 | 99,70 | 98,24 | -1,46 | 237.320.175 | 97,95 | 4.979.175
`,
    },
    {
      name: "Daerah Irigasi",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:I2", "J2:J3"],
      sheet: `
Tabel 3-7. Luas Layanan dan Indeks Pertanaman Tahun 2024 (Ha)
Daerah Irigasi | Kabupaten | Areal Potensial | Areal Fungsional | Belum Fungsional | Realisasi Tanam |  |  |  | IP (%)
 |  |  |  |  | MT I | MT II | MT III | Jumlah
Kewenangan Pusat - Lintas Provinsi
D.I. Lumbir Hulu | Wanareja, Tegalsari | 18.450 | 17.920 | 530 | 17.920 | 15.340 | 6.120 | 39.380 | 219,75
D.I. Kedungaji | Tegalsari | 9.870 | 9.215 | 655 | 9.215 | 7.410 | 2.980 | 19.605 | 212,75
Sub total |  | 28.320 | 27.135 | 1.185 | 27.135 | 22.750 | 9.100 | 58.985 | 217,38
Kewenangan Pusat - Lintas Kabupaten
D.I. Sumberwulan | Wanareja, Purbasana | 14.320 | 13.805 | 515 | 13.640 | 11.280 | 4.015 | 28.935 | 209,60
D.I. Karanglo | Purbasana | 7.640 | 7.250 | 390 | 7.250 | 5.860 | 1.745 | 14.855 | 204,90
Sub total |  | 21.960 | 21.055 | 905 | 20.890 | 17.140 | 5.760 | 43.790 | 207,98
Kewenangan Pusat - Utuh Kabupaten
D.I. Pejaten | Wanareja | 6.130 | 5.840 | 290 | 5.790 | 4.325 | 1.180 | 11.295 | 193,41
D.I. Rawa Segaran | Tegalsari | 4.980 | 4.610 | 370 | 4.385 | 2.140 | - | 6.525 | 141,54
Sub total |  | 11.110 | 10.450 | 660 | 10.175 | 6.465 | 1.180 | 17.820 | 170,53
TOTAL |  | 61.390 | 58.640 | 2.750 | 58.200 | 46.355 | 16.040 | 120.595 | 205,65
IP = jumlah realisasi tanam dibagi areal fungsional x 100
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3-8. Realisasi menurut Jenis Belanja TA 2024 (Rp ribu)
Jenis Belanja | DIPA Awal | Revisi (+/-) | DIPA Akhir | Realisasi | % | Porsi Pagu (%)
51 Belanja Pegawai | 16.980.000 | 224.350 | 17.204.350 | 17.192.406 | 99,93 | 4,18
52 Belanja Barang | 98.745.000 | -3.618.400 | 95.126.600 | 93.418.775 | 98,20 | 23,13
53 Belanja Modal | 305.870.000 | -6.902.950 | 298.967.050 | 292.459.032 | 97,82 | 72,69
Jumlah | 421.595.000 | -10.297.000 | 411.298.000 | 403.070.213 | 98,00 | 100,00

Tabel 3-9. Perkembangan Pagu dan Realisasi (Rp ribu)
Uraian | TA 2021 | TA 2022 | TA 2023 | TA 2024
Pagu | 352.180.400 | 378.645.000 | 395.210.700 | 411.298.000
Realisasi | 338.914.275 | 365.120.830 | 384.062.115 | 403.070.213
Sisa | 13.266.125 | 13.524.170 | 11.148.585 | 8.227.787
% Realisasi | 96,23 | 96,43 | 97,18 | 98,00
Kenaikan pagu (%) | - | 7,51 | 4,37 | 4,07
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3-10. Indikator Pelaksanaan Anggaran 2024 (Sumber: OMSPAN)

Indikator | Bobot | Nilai | Nilai x Bobot
Revisi DIPA | 10% | 100.00 | 10.00
Deviasi Halaman III DIPA | 15% | 86.42 | 12.96
Penyerapan Anggaran | 20% | 93.75 | 18.75
Belanja Kontraktual | 10% | 95.60 | 9.56
Penyelesaian Tagihan | 10% | 99.10 | 9.91
Pengelolaan UP dan TUP | 10% | 97.30 | 9.73
Capaian Output | 25% | 96.84 | 24.21
Jumlah | 100% |  | 95.12

Tahun | Nilai IKPA | Selisih
2021 | 88.95 | -
2022 | 90.16 | 1.21
2023 | 91.37 | 1.21
2024 | 95.12 | 3.75
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3-11. Analisis Efisiensi Penggunaan Anggaran per Kegiatan
Kode | Kegiatan | Rata-rata Capaian Volume RO (%) | Penyerapan Anggaran (%) | Efisiensi (%) | Keterangan
a | b | c | d | e = c - d | f
5037 | Pengembangan Irigasi dan Rawa | 97,90 | 97,70 | 0,20 | Efisien
5039 | Pengendalian Banjir dan Sedimen | 102,50 | 99,12 | 3,38 | Efisien
5040 | Pengembangan Embung dan Air Baku | 95,72 | 95,66 | 0,06 | Efisien
5038 | Operasi dan Pemeliharaan SDA | 98,30 | 99,12 | -0,82 | Tidak Efisien
2419 | Dukungan Manajemen | 100,00 | 98,17 | 1,83 | Efisien
Efisien bila capaian volume melebihi penyerapan anggaran.
`,
    },
    {
      name: "SDM",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 2-1. Pegawai menurut Status dan Pendidikan per 31 Desember 2024 (orang)
Pendidikan | PNS |  | PPPK |  | Non ASN |  | Jumlah | %
 | L | P | L | P | L | P
S3/S2 | 31 | 14 | - | - | - | - | 45 | 11,97
S1/D4 | 48 | 27 | 12 | 9 | 21 | 16 | 133 | 35,37
D3 | 16 | 8 | 6 | 4 | 9 | 5 | 48 | 12,77
SLTA | 39 | 6 | 5 | 1 | 64 | 7 | 122 | 32,45
SLTP ke bawah | 8 | - | - | - | 18 | 2 | 28 | 7,45
Jumlah | 142 | 55 | 23 | 14 | 112 | 30 | 376 | 100,00
Jumlah kolom persen dapat berbeda 0,01 karena pembulatan.

Status | 2023 | 2024 | Bertambah/(Berkurang)
PNS | 203 | 197 | (6)
PPPK | 21 | 37 | 16
Non ASN | 158 | 142 | (16)
Jumlah | 382 | 376 | (6)
`,
    },
    {
      name: "Narasi",
      sheet: `
BBWS Kali Lumbir pada Tahun 2024 memperjanjikan delapan (8) indikator kinerja dengan rata-rata kinerja 100,88% dan kategori Memuaskan.
Dari jumlah tersebut, enam indikator berkategori Memuaskan dan dua indikator berkategori Baik.
Rata-rata kinerja tahun 2024 lebih tinggi 1,09 poin dibandingkan tahun 2023 yang sebesar 99,79%.
Pagu akhir TA 2024 sebesar Rp411.298.000.000 dengan realisasi Rp403.070.213.000 atau 98,00%.
Sisa pagu pada akhir tahun tercatat Rp8,23 miliar.
Pagu tersebut naik 4,07% dibandingkan pagu TA 2023 sebesar Rp395,21 miliar.
Rehabilitasi jaringan irigasi terealisasi seluas 3.964 Ha dari target 4.180 Ha, sehingga masih kurang 216 Ha.
Kapasitas air baku yang terbangun adalah 0,32 m3/detik atau 91,43% dari target 0,35 m3/detik.
Sepanjang 2020-2024 jaringan irigasi yang dibangun mencapai 5.060 Ha, melampaui target Renstra 5.000 Ha sebesar 60 Ha.
Areal fungsional daerah irigasi seluas 58.640 Ha dari areal potensial 61.390 Ha, dengan indeks pertanaman 205,65%.
Luas tanam menurun dari 58.200 Ha pada MT I menjadi 16.040 Ha pada MT III.
Jumlah paket kontraktual sebanyak sepuluh (10) paket dengan nilai kontrak akhir Rp242,30 miliar.
Progres fisik seluruh paket mencapai 98,24% dari rencana 99,70%, atau terlambat 1,46%.
Deviasi fisik terbesar terjadi pada paket Pembangunan Intake dan Pipa Air Baku Lumbir, yaitu -8,57%.
Proses pemilihan penyedia menghemat Rp12,03 miliar atau 4,79% dari total HPS.
Nilai IKPA Tahun 2024 sebesar 95,12, naik 3,75 poin dari tahun 2023, dan melampaui target 93,00.
Belanja modal merupakan porsi terbesar, yaitu 72,69% dari pagu.
Jumlah pegawai 376 orang, terdiri atas 197 PNS, 37 PPPK dan 142 Non ASN; 277 orang di antaranya laki-laki.
Kegiatan Operasi dan Pemeliharaan SDA mencatat nilai efisiensi -0,82%, sedangkan Pengembangan Embung dan Air Baku 0,06%.
`,
    },
  ],
  mistakes: [
    // Capaian IKU F9 and RO D9 give the target 6,40 (6,72/6,40 = 105,00)
    { sheet: "PK Revisi 2024", cell: "B10", right: "6,40", wrong: "6,04" },
    // 91,43 lies in 90 - < 100: Baik; sentence 2 counts two Baik
    { sheet: "Capaian IKU", cell: "I7", right: "Baik", wrong: "Memuaskan" },
    // fewer findings is better: (2 - 7/8) x 100 = 112,50; 87,50 is the wrong polarity
    { sheet: "Capaian IKU", cell: "H13", right: "112,50", wrong: "87,50" },
    // sum of 2020-2024 is 1,33; 1,12 misses the row 2020
    { sheet: "Kumulatif Renstra", cell: "D9", right: "1,33", wrong: "1,12" },
    // 31.257.608/33.684.900 = 92,79; 99,19 is of the row above
    { sheet: "RO", cell: "I13", right: "92,79", wrong: "99,19" },
    // 67.745.850 - 66.195.180 = 1.550.670; digits swapped
    { sheet: "Progres PPK", cell: "I7", right: "1.550.670", wrong: "1.505.670" },
    // 22-01-2024 to 16-12-2024 inclusive is 330 days
    { sheet: "Kontrak", cell: "L10", right: "330", wrong: "300" },
    // weighted by contract value 98,24 (99,70 - 1,46); 98,62 is the plain mean
    { sheet: "Progres Paket", cell: "F14", right: "98,24", wrong: "98,62" },
    // 6.525/4.610 x 100 = 141,54; factor ten
    { sheet: "Daerah Irigasi", cell: "J14", right: "141,54", wrong: "14,15" },
    // 95.126.600 - 98.745.000 is negative
    { sheet: "Anggaran", cell: "C4", right: "-3.618.400", wrong: "3.618.400" },
    // 96.84 x 25% = 24.21; 19.37 uses the weight 20%
    { sheet: "IKPA", cell: "D10", right: "24.21", wrong: "19.37" },
    // 39+6+5+1+64+7 = 122; column sums to 376
    { sheet: "SDM", cell: "H7", right: "122", wrong: "112" },
    // 100,88 is more than 99,79 by 1,09
    { sheet: "Narasi", cell: "A3", right: "lebih tinggi 1,09", wrong: "lebih rendah 1,09" },
    // Anggaran D10 = 395.210.700 thousand; 378,65 is TA 2022
    { sheet: "Narasi", cell: "A6", right: "sebesar Rp395,21 miliar", wrong: "sebesar Rp378,65 miliar" },
    // 4.180 - 3.964 = 216
    { sheet: "Narasi", cell: "A7", right: "masih kurang 216 Ha", wrong: "masih kurang 261 Ha" },
    // words against the figure 10; Kontrak lists 10
    { sheet: "Narasi", cell: "A12", right: "sebanyak sepuluh (10) paket", wrong: "sebanyak sebelas (10) paket" },
  ],
};
