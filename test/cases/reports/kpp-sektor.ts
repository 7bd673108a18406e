import type { ReportCase } from "./report-case";

export const kppSektor: ReportCase = {
  name: "a tax office: revenue by sector, SP2DK by section, audits, collection, quarters",
  year: 2023,
  sheets: [
    {
      name: "Pegawai",
      sheet: `
Tabel 1.1 Komposisi Pegawai KPP Pratama Lembah Sora per 31 Desember 2023
No | Jabatan | Laki-laki | Perempuan | Jumlah | Persentase
1 | Kepala Kantor | 1 | 0 | 1 | 1,00%
2 | Kepala Subbagian/Kepala Seksi | 7 | 3 | 10 | 10,00%
3 | Account Representative | 24 | 11 | 35 | 35,00%
4 | Fungsional Pemeriksa Pajak | 9 | 4 | 13 | 13,00%
5 | Fungsional Penyuluh Pajak | 4 | 3 | 7 | 7,00%
6 | Fungsional Penilai Pajak | 2 | 0 | 2 | 2,00%
7 | Juru Sita Pajak Negara | 2 | 0 | 2 | 2,00%
8 | Pelaksana | 17 | 13 | 30 | 30,00%
 | Jumlah | 66 | 34 | 100 | 100,00%
Sumber: Subbagian Umum dan Kepatuhan Internal (diolah)

Tabel 1.2 Pegawai Menurut Pendidikan dan Golongan
Pendidikan | Gol. II | Gol. III | Gol. IV | Jumlah
S2 | - | 9 | 5 | 14
S1/D-IV | - | 41 | 2 | 43
D-III | 14 | 12 | - | 26
D-I | 13 | 2 | - | 15
SMA/sederajat | 1 | 1 | - | 2
Jumlah | 28 | 65 | 7 | 100
`,
    },
    {
      name: "Wilayah Kerja",
      sheet: `
Tabel 1.3 Wilayah Kerja dan Wajib Pajak Terdaftar Tahun 2023
No | Kecamatan | Luas (km²) | Jumlah Penduduk (jiwa) | Kepadatan (jiwa/km²) | Jumlah Desa/Kelurahan | WP Terdaftar | WP per 1.000 penduduk
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
A | Kabupaten Lembah Sora
1 | Sora Hulu | 182,40 | 41.287 | 226 | 14 | 9.873 | 239,1
2 | Sora Tengah | 96,75 | 68.914 | 712 | 12 | 24.518 | 355,8
3 | Sora Hilir | 143,20 | 52.306 | 365 | 16 | 13.642 | 260,8
4 | Batu Lintang | 211,65 | 28.473 | 135 | 11 | 5.127 | 180,1
5 | Muara Jening | 167,30 | 33.961 | 203 | 13 | 6.904 | 203,3
 | Jumlah Kabupaten Lembah Sora | 801,30 | 224.941 | 281 | 66 | 60.064 | 267,0
B | Kota Arunika
1 | Arunika Utara | 28,45 | 74.628 | 2.623 | 9 | 31.476 | 421,8
2 | Arunika Selatan | 31,20 | 81.245 | 2.604 | 10 | 36.819 | 453,2
3 | Arunika Barat | 24,85 | 57.394 | 2.310 | 8 | 22.107 | 385,2
4 | Tanjung Wening | 42,10 | 39.817 | 946 | 7 | 12.953 | 325,3
 | Jumlah Kota Arunika | 126,60 | 253.084 | 1.999 | 34 | 103.355 | 408,4
 | Jumlah (A+B) | 927,90 | 478.025 | 515 | 100 | 163.419 | 341,9
Sumber: BPS Kabupaten Lembah Sora dan Kota Arunika, Masterfile DJP (diolah)
`,
    },
    {
      name: "Wajib Pajak",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2", "H2:H3", "A8:B8"],
      sheet: `
Tabel 1.4 Perkembangan Jumlah Wajib Pajak Terdaftar Tahun 2021 s.d. 2023
No | Jenis Wajib Pajak | 2021 | 2022 | 2023 | Kenaikan 2023 |  | Proporsi 2023
 |  |  |  |  | Jumlah | % |
1 | Orang Pribadi Karyawan | 91.348 | 98.217 | 107.472 | 9.255 | 9,42 | 65,76%
2 | Orang Pribadi Non Karyawan | 38.746 | 41.052 | 44.189 | 3.137 | 7,64 | 27,04%
3 | Badan | 9.874 | 10.436 | 11.027 | 591 | 5,66 | 6,75%
4 | Instansi Pemerintah | 748 | 739 | 731 | -8 | -1,08 | 0,45%
Jumlah |  | 140.716 | 150.444 | 163.419 | 12.975 | 8,62 | 100,00%
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
Tabel 3.1 Perkembangan Penerimaan Lima Tahun Terakhir (dalam juta rupiah)
Uraian | 2019 | 2020 | 2021 | 2022 | 2023
Target | 812.450 | 694.300 | 718.600 | 801.250 | 932.160
Realisasi | 781.937 | 671.914 | 731.486 | 867.358 | 987.452
Capaian (%) | 96,24 | 96,78 | 101,79 | 108,25 | 105,93
Lebih/(Kurang) dari target | (30.513) | (22.386) | 12.886 | 66.108 | 55.292
Pertumbuhan realisasi (%) | n/a | -14,07 | 8,87 | 18,57 | 13,85
Rata-rata realisasi 2019-2023 |  |  |  |  | 808.029
Tahun yang mencapai target |  |  |  |  | 3 tahun

Tabel 3.1a Realisasi per Triwulan 2023 (dalam juta rupiah, kumulatif)
T/R | Q1 | Sm.1 | s.d. Q3 | Y-2023 | Pol/KP
Target | 198.032 | 449.073 | 668.110 | 932.160 | Max/TLK
Realisasi | 217.849 | 490.957 | 732.185 | 987.452 |
Capaian (%) | 110,01 | 109,33 | 109,59 | 105,93 |
`,
    },
    {
      name: "Per Jenis Pajak",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.2 Realisasi Penerimaan Pajak per Jenis Pajak Tahun 2023
(dalam rupiah)
No | Jenis Pajak | Target 2023 | Realisasi |  | Capaian 2023 (%) | Pertumbuhan (%) | Kontribusi (%)
 |  |  | 2023 | 2022 |  |  |
A | PPh Non Migas | 540.370.000.000 | 578.325.126.982 | 510.753.461.649 | 107,02 | 13,23 | 58,57
1 | PPh Pasal 21 | 231.480.000.000 | 250.693.241.522 | 228.900.735.714 | 108,30 | 9,52 | 25,39
2 | PPh Pasal 22 | 18.730.000.000 | 19.123.798.260 | 17.100.884.806 | 102,10 | 11,83 | 1,94
3 | PPh Pasal 22 Impor | 6.240.000.000 | 5.435.448.140 | 6.900.335.838 | 87,11 | -21,23 | 0,55
4 | PPh Pasal 23 | 34.610.000.000 | 36.929.510.903 | 33.250.598.763 | 106,70 | 11,06 | 3,74
5 | PPh Pasal 25/29 Orang Pribadi | 14.820.000.000 | 15.532.338.790 | 15.100.353.616 | 104,81 | 2,86 | 1,57
6 | PPh Pasal 25/29 Badan | 142.370.000.000 | 155.468.704.117 | 121.800.104.907 | 109,20 | 27,64 | 15,74
7 | PPh Pasal 26 | 3.180.000.000 | 2.999.562.595 | 3.400.129.897 | 94,33 | -11,78 | 0,30
8 | PPh Final | 88.940.000.000 | 92.142.522.655 | 84.300.318.108 | 103,60 | 9,30 | 9,33
B | PPN dan PPnBM | 362.220.000.000 | 379.069.316.650 | 328.082.043.648 | 104,65 | 15,54 | 38,39
1 | PPN Dalam Negeri | 338.260.000.000 | 356.526.919.135 | 301.700.730.636 | 105,40 | 18,17 | 36,11
2 | PPN Impor | 21.450.000.000 | 19.691.657.626 | 24.150.753.259 | 91,80 | -18,46 | 1,99
3 | PPnBM Dalam Negeri | 1.870.000.000 | 2.079.993.224 | 1.640.315.787 | 111,23 | 26,80 | 0,21
4 | PPN Lainnya | 640.000.000 | 770.746.665 | 590.243.966 | 120,43 | 30,58 | 0,08
C | PBB P5L | 24.560.000.000 | 24.790.444.105 | 23.461.862.330 | 100,94 | 5,66 | 2,51
1 | PBB Sektor Perkebunan | 12.480.000.000 | 12.568.320.946 | 12.200.972.592 | 100,71 | 3,01 | 1,27
2 | PBB Sektor Perhutanan | 2.360.000.000 | 2.327.145.271 | 2.410.668.571 | 98,61 | -3,46 | 0,24
3 | PBB Sektor Pertambangan Mineral dan Batubara | 9.720.000.000 | 9.894.977.888 | 8.850.221.167 | 101,80 | 11,80 | 1,00
D | Pajak Lainnya | 5.010.000.000 | 5.267.593.374 | 5.061.096.424 | 105,14 | 4,08 | 0,53
1 | Bea Meterai | 3.340.000.000 | 3.246.860.683 | 3.120.073.609 | 97,21 | 4,06 | 0,33
2 | Bunga Penagihan | 1.260.000.000 | 1.657.553.428 | 1.480.132.225 | 131,55 | 11,99 | 0,17
3 | Penjualan Benda Meterai | 410.000.000 | 363.179.263 | 460.890.590 | 88,58 | -21,20 | 0,04
 | Jumlah (A+B+C+D) | 932.160.000.000 | 987.452.481.111 | 867.358.464.051 | 105,93 | 13,85 | 100,00
Sumber: Portal MPN dan Approweb, data per 31 Desember 2023
`,
    },
    {
      name: "Per Sektor",
      sheet: `
Tabel 3.3 Penerimaan Pajak per Sektor Usaha (KLU) Tahun 2022 dan 2023
No | Sektor | Realisasi 2022 (Rp) | Realisasi 2023 (Rp) | Selisih (Rp) | Pertumbuhan | Kontribusi 2023 | Peringkat
1 | Perdagangan Besar dan Eceran; Reparasi Mobil dan Motor | 210.310.872.587 | 228.048.991.817 | 17.738.119.230 | 8,43% | 23,09% | 1
2 | Administrasi Pemerintahan dan Jaminan Sosial Wajib | 167.875.679.003 | 191.814.643.223 | 23.938.964.220 | 14,26% | 19,43% | 2
3 | Industri Pengolahan | 140.043.576.124 | 156.435.600.086 | 16.392.023.962 | 11,70% | 15,84% | 3
4 | Konstruksi | 86.437.005.545 | 103.886.739.423 | 17.449.733.878 | 20,19% | 10,52% | 4
5 | Jasa Keuangan dan Asuransi | 63.505.122.983 | 70.224.251.055 | 6.719.128.072 | 10,58% | 7,11% | 5
6 | Transportasi dan Pergudangan | 40.671.341.260 | 50.462.090.059 | 9.790.748.799 | 24,07% | 5,11% | 6
7 | Pertanian, Kehutanan dan Perikanan | 38.906.848.305 | 36.303.563.806 | -2.603.284.499 | -6,69% | 3,68% | 7
8 | Pertambangan dan Penggalian | 26.852.819.547 | 23.986.290.665 | -2.866.528.882 | -10,67% | 2,43% | 8
9 | Informasi dan Komunikasi | 18.228.535.869 | 19.710.326.470 | 1.481.790.601 | 8,13% | 2,00% | 9
10 | Penyediaan Akomodasi dan Makan Minum | 13.916.663.061 | 17.736.645.661 | 3.819.982.600 | 27,45% | 1,80% | 10
11 | Jasa Kesehatan | 11.662.182.557 | 12.348.470.873 | 686.288.316 | 5,88% | 1,25% | 11
12 | Sektor Lainnya | 48.947.817.210 | 76.494.867.973 | 27.547.050.763 | 56,28% | 7,75% | -
 | Jumlah | 867.358.464.051 | 987.452.481.111 | 120.094.017.060 | 13,85% | 100,00% |
Catatan: peringkat menurut realisasi 2023, tidak termasuk Sektor Lainnya
`,
    },
    {
      name: "Per Bulan",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.4 Target dan Realisasi Penerimaan per Bulan Tahun 2023 (Rp)
Bulan | Target |  | Realisasi |  | Capaian Bulan Ini (%) | Capaian Kumulatif (%)
 | Bulan Ini | Kumulatif | Bulan Ini | Kumulatif |  |
Januari | 58.009.000.000 | 58.009.000.000 | 66.948.726.023 | 66.948.726.023 | 115,41 | 115,41
Februari | 61.010.000.000 | 119.019.000.000 | 61.635.352.581 | 128.584.078.604 | 101,03 | 108,04
Maret | 79.013.000.000 | 198.032.000.000 | 89.264.870.678 | 217.848.949.282 | 112,97 | 110,01
April | 104.017.000.000 | 302.049.000.000 | 119.019.885.061 | 336.868.834.343 | 114,42 | 111,53
Mei | 72.012.000.000 | 374.061.000.000 | 75.450.067.072 | 412.318.901.415 | 104,77 | 110,23
Juni | 75.012.000.000 | 449.073.000.000 | 78.638.097.107 | 490.956.998.522 | 104,83 | 109,33
Juli | 70.012.000.000 | 519.085.000.000 | 80.763.460.192 | 571.720.458.714 | 115,36 | 110,14
Agustus | 73.012.000.000 | 592.097.000.000 | 81.826.169.486 | 653.546.628.200 | 112,07 | 110,38
September | 76.013.000.000 | 668.110.000.000 | 78.638.150.961 | 732.184.779.161 | 103,45 | 109,59
Oktober | 79.013.000.000 | 747.123.000.000 | 85.014.233.933 | 817.199.013.094 | 107,60 | 109,38
November | 86.014.000.000 | 833.137.000.000 | 89.264.883.329 | 906.463.896.423 | 103,78 | 108,80
Desember | 99.023.000.000 | 932.160.000.000 | 80.988.584.688 | 987.452.481.111 | 81,79 | 105,93
Jumlah | 932.160.000.000 |  | 987.452.481.111 |  | 105,93 |
`,
    },
    {
      name: "PPM dan PKM",
      sheet: `
Tabel 3.5 Penerimaan dari PPM dan PKM Tahun 2023 (Rp)
No | Kegiatan | Target | Realisasi | Lebih/(Kurang) | Capaian
I | Pengawasan Pembayaran Masa (PPM) | 822.260.000.000 | 868.965.454.260 | 46.705.454.260 | 105,68%
II | Pengujian Kepatuhan Material (PKM) | 109.900.000.000 | 118.487.026.851 | 8.587.026.851 | 107,81%
a | Pengawasan (SP2DK) | 61.300.000.000 | 70.005.262.888 | 8.705.262.888 | 114,20%
b | Pemeriksaan | 24.850.000.000 | 23.210.091.392 | (1.639.908.608) | 93,40%
c | Penagihan | 18.200.000.000 | 19.783.958.244 | 1.583.958.244 | 108,70%
d | Penegakan Hukum (Bukti Permulaan) | 2.150.000.000 | 1.318.376.876 | (831.623.124) | 61,32%
e | Ekstensifikasi | 3.400.000.000 | 4.169.337.451 | 769.337.451 | 122,63%
 | Jumlah (I + II) | 932.160.000.000 | 987.452.481.111 | 55.292.481.111 | 105,93%

Tabel 3.6 Komposisi PKM terhadap Total Penerimaan
Tahun | PPM (Rp juta) | PKM (Rp juta) | Total (Rp juta) | Porsi PKM
2021 | 657.318 | 74.168 | 731.486 | 10,1%
2022 | 773.931 | 93.427 | 867.358 | 10,8%
2023 | 868.965 | 118.487 | 987.452 | 12,0%
`,
    },
    {
      name: "Kepatuhan SPT",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
      sheet: `
Tabel 3.7 Kepatuhan Penyampaian SPT Tahunan PPh Tahun 2023
Jenis WP | WP Wajib SPT | Target |  | Realisasi |  | Capaian (%)
 |  | Rasio | SPT | SPT | Rasio |
WP Badan | 5.240 | 60,00% | 3.144 | 3.402 | 64,92% | 108,21
WP OP Non Karyawan | 12.875 | 60,00% | 7.725 | 8.964 | 69,62% | 116,04
WP OP Karyawan | 41.600 | 94,00% | 39.104 | 38.117 | 91,63% | 97,48
Jumlah | 59.715 | 83,69% | 49.973 | 50.483 | 84,54% | 101,02
Ket.: Target SPT = WP Wajib SPT × target rasio

Tabel 3.8 Saluran Penyampaian SPT Tahunan
Saluran | 2022 | 2023 | Pertumbuhan (%) | Porsi 2023 (%)
e-Filing | 36.218 | 38.746 | 6,98 | 76,8
e-Form | 5.327 | 6.489 | 21,81 | 12,9
e-SPT | 612 | 438 | -28,43 | 0,9
Manual (TPT/Pos) | 5.104 | 4.810 | -5,76 | 9,5
Total | 47.261 | 50.483 | 6,82 | 100,0
`,
    },
    {
      name: "SP2DK per Seksi",
      sheet: `
Tabel 3.9 Penyelesaian SP2DK per Seksi Pengawasan Tahun 2023
No | Seksi | Jumlah AR | SP2DK Terbit | LHP2DK Selesai | Sisa | % Selesai | Potensi (Rp juta) | Realisasi (Rp juta) | Success Rate (%) | Rata-rata SP2DK per AR
1 | Pengawasan I | 7 | 418 | 401 | 17 | 95,93 | 24.618 | 18.327 | 74,45 | 59,7
2 | Pengawasan II | 6 | 376 | 348 | 28 | 92,55 | 19.874 | 13.206 | 66,45 | 62,7
3 | Pengawasan III | 6 | 391 | 365 | 26 | 93,35 | 17.352 | 12.418 | 71,57 | 65,2
4 | Pengawasan IV | 5 | 297 | 283 | 14 | 95,29 | 14.206 | 9.874 | 69,51 | 59,4
5 | Pengawasan V | 6 | 342 | 309 | 33 | 90,35 | 13.987 | 8.613 | 61,58 | 57,0
6 | Pengawasan VI | 5 | 276 | 268 | 8 | 97,10 | 11.463 | 7.567 | 66,01 | 55,2
 | Jumlah | 35 | 2.100 | 1.974 | 126 | 94,00 | 101.500 | 70.005 | 68,97 | 60,0
`,
    },
    {
      name: "Pemeriksaan",
      sheet: `
Tabel 3.10 Penyelesaian Pemeriksaan Tahun 2023
No | Jenis Pemeriksaan | Tunggakan Awal | SP2 Terbit | Beban | LHP Selesai | Tunggakan Akhir | Target LHP | Capaian (%) | Nilai SKP (Rp)
1 | 2 | 3 | 4 | 5 = 3 + 4 | 6 | 7 = 5 - 6 | 8 | 9 = 6/8 | 10
1 | Rutin - SPT Lebih Bayar Restitusi | 11 | 34 | 45 | 36 | 9 | 30 | 120,00 | 3.418.276.540
2 | Rutin - SPT Rugi | 4 | 9 | 13 | 8 | 5 | 8 | 100,00 | 612.904.875
3 | Khusus - Data Konkret | 13 | 41 | 54 | 45 | 9 | 42 | 107,14 | 9.874.531.206
4 | Khusus - Analisis Risiko | 7 | 18 | 25 | 14 | 11 | 16 | 87,50 | 12.406.718.392
5 | Tujuan Lain | 3 | 60 | 63 | 61 | 2 | 60 | 101,67 | -
 | Jumlah | 38 | 162 | 200 | 164 | 36 | 156 | 105,13 | 26.312.431.013

Tabel 3.11 Penyelesaian LHP per Tim
Tim | Supervisor | Pemeriksa | LHP | LHP per Pemeriksa
Tim 1 | R. Wicaksana | 4 | 57 | 14,25
Tim 2 | L. Handaru | 3 | 52 | 17,33
Tim 3 | T. Maheswari | 3 | 55 | 18,33
Jumlah/Rata-rata |  | 10 | 164 | 16,40
Ket.: 3 supervisor dan 10 pemeriksa = 13 Fungsional Pemeriksa Pajak
`,
    },
    {
      name: "Penagihan",
      sheet: `
Tabel 3.12 Tindakan Penagihan Aktif
No | Tindakan | Realisasi 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 | Naik/(Turun) dari 2022
1 | Surat Teguran | 2.148 Lembar | 2.200 Lembar | 2.417 Lembar | 109,86% | 269
2 | Surat Paksa | 1.036 Lembar | 1.100 Lembar | 1.084 Lembar | 98,55% | 48
3 | Surat Perintah Melaksanakan Penyitaan | 42 Berkas | 45 Berkas | 51 Berkas | 113,33% | 9
4 | Pemblokiran Rekening | 67 Rekening | 70 Rekening | 83 Rekening | 118,57% | 16
5 | Penjualan Barang Sitaan | 3 Kegiatan | 4 Kegiatan | 4 Kegiatan | 100,00% | 1
6 | Pencegahan | 2 Orang | 2 Orang | 1 Orang | 50,00% | (1)

Tabel 3.13 Mutasi Piutang Pajak Tahun 2023 (Rp)
Uraian | PPh | PPN | PBB dan Lainnya | Jumlah
Saldo Awal 1 Januari 2023 | 28.416.739.204 | 37.952.180.466 | 4.107.835.921 | 70.476.755.591
Penambahan: Ketetapan Terbit | 14.872.306.115 | 18.640.297.538 | 1.236.904.770 | 34.749.508.423
Penambahan: Pembetulan/Keputusan | 318.442.907 | 207.516.384 | - | 525.959.291
Pengurangan: Pembayaran | 9.184.620.338 | 9.762.413.905 | 836.924.001 | 19.783.958.244
Pengurangan: Keputusan Keberatan/Banding | 1.207.935.410 | 2.386.104.217 | 64.218.500 | 3.658.258.127
Pengurangan: Daluwarsa | 845.210.664 | 1.093.726.150 | 212.407.386 | 2.151.344.200
Saldo Akhir 31 Desember 2023 | 32.369.721.814 | 43.557.750.116 | 4.231.190.804 | 80.158.662.734
Naik/(Turun) | 3.952.982.610 | 5.605.569.650 | 123.354.883 | 9.681.907.143
Catatan: pembayaran sama dengan realisasi PKM Penagihan pada Tabel 3.5
`,
    },
    {
      name: "Edukasi dan Layanan",
      sheet: `
Tabel 3.14 Kegiatan Edukasi dan Layanan per Triwulan Tahun 2023
No | Kegiatan | Satuan | TW I | TW II | TW III | TW IV | Jumlah | Target | Capaian (%)
1 | Kelas Pajak | Kegiatan | 9 | 7 | 8 | 10 | 34 | 32 | 106,25
2 | Penyuluhan Langsung Aktif | Kegiatan | 18 | 14 | 12 | 16 | 60 | 56 | 107,14
3 | Penyuluhan Melalui Media Sosial | Konten | 36 | 30 | 33 | 41 | 140 | 120 | 116,67
4 | Kunjungan Sekolah (Pajak Bertutur) | Sekolah | - | - | 6 | 2 | 8 | 8 | 100,00
5 | Business Development Services UMKM | Kegiatan | 2 | 3 | 3 | 4 | 12 | 10 | 120,00
6 | Layanan di Luar Kantor (LDK) | Lokasi | 22 | 9 | 5 | 6 | 42 | 40 | 105,00

Tabel 3.15 Permohonan Layanan di TPT
Jenis Layanan | Masuk | Selesai Tepat Waktu | Selesai Terlambat | Dalam Proses | % Tepat Waktu
Pendaftaran NPWP | 6.218 | 6.203 | 15 | - | 99,76
Pengukuhan PKP | 284 | 271 | 9 | 4 | 95,42
Perubahan Data | 3.917 | 3.894 | 17 | 6 | 99,41
Pemindahbukuan | 1.146 | 1.098 | 31 | 17 | 95,81
Surat Keterangan Fiskal | 862 | 860 | 2 | - | 99,77
Pengurangan/Penghapusan Sanksi | 427 | 396 | 18 | 13 | 92,74
Aktivasi EFIN | 11.384 | 11.384 | - | - | 100,00
Jumlah | 24.238 | 24.106 | 92 | 40 | 99,46
`,
    },
    {
      name: "NKO",
      merges: ["A3:H3", "A8:H8", "A15:H15", "A27:H27"],
      sheet: `
Tabel 3.16 Nilai Kinerja Organisasi (NKO) KPP Pratama Lembah Sora Tahun 2023
Kode | Sasaran Strategis/Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Bobot V/C | Bobot Tertimbang | Indeks Capaian
Stakeholder Perspective (30%)
SS-1 | Penerimaan negara dari sektor pajak yang optimal |  |  |  |  |  | 107,08
1a-CP | Persentase realisasi penerimaan pajak | 100,00% | 105,93% | Maximize | 26% | 55,32% | 105,93
1b-CP | Indeks pertumbuhan penerimaan pajak bruto dan deviasi proyeksi perencanaan kas | 100,00 | 108,50 | Maximize | 21% | 44,68% | 108,50
Nilai Stakeholder Perspective |  |  |  |  |  |  | 107,08
Customer Perspective (20%)
SS-2 | Kepatuhan tahun berjalan yang tinggi |  |  |  |  |  | 104,05
2a-CP | Persentase realisasi penerimaan dari kegiatan PPM | 100,00% | 105,68% | Maximize | 26% | 65,00% | 105,68
2b-CP | Persentase capaian tingkat kepatuhan penyampaian SPT Tahunan | 100,00% | 101,02% | Maximize | 14% | 35,00% | 101,02
SS-3 | Kepatuhan tahun sebelumnya yang tinggi |  |  |  |  |  | 107,81
3a-CP | Persentase realisasi penerimaan dari kegiatan PKM | 100,00% | 107,81% | Maximize | 26% | 100,00% | 107,81
Nilai Customer Perspective |  |  |  |  |  |  | 105,93
Internal Process Perspective (25%)
SS-4 | Edukasi dan pelayanan yang efektif |  |  |  |  |  | 112,37
4a-CP | Persentase perubahan perilaku lapor dan bayar atas kegiatan edukasi | 74,00% | 86,35% | Maximize | 21% | 60,00% | 116,69
4b-N | Indeks kepuasan pelayanan | 3,40 | 3,60 | Maximize | 14% | 40,00% | 105,88
SS-5 | Pengujian kepatuhan material yang efektif |  |  |  |  |  | 116,22
5a-CP | Persentase penyelesaian permintaan penjelasan atas data dan/atau keterangan | 80,00% | 94,00% | Maximize | 21% | 60,00% | 117,50
5b-CP | Rata-rata waktu penyelesaian permohonan pemindahbukuan | 21 hari | 18 hari | Minimize | 14% | 40,00% | 114,29
SS-6 | Penegakan hukum yang efektif |  |  |  |  |  | 111,92
6a-CP | Tingkat efektivitas pemeriksaan | 100,00% | 105,13% | Maximize | 21% | 37,50% | 105,13
6b-CP | Tingkat efektivitas penagihan | 75,00% | 92,40% | Maximize | 21% | 37,50% | 120,00
6c-N | Persentase tunggakan pemeriksaan terhadap beban | 20,00% | 18,00% | Minimize | 14% | 25,00% | 110,00
Nilai Internal Process Perspective |  |  |  |  |  |  | 113,50
Learning and Growth Perspective (25%)
SS-7 | SDM yang kompeten |  |  |  |  |  | 115,40
7a-N | Tingkat kualitas kompetensi dan pelaksanaan kegiatan kebintalan SDM | 100,00 | 117,35 | Maximize | 14% | 50,00% | 117,35
7b-N | Indeks penilaian integritas unit | 85,00 | 96,43 | Maximize | 14% | 50,00% | 113,45
SS-8 | Pengelolaan keuangan yang akuntabel |  |  |  |  |  | 102,78
8a-CP | Indeks kinerja kualitas pelaksanaan anggaran | 95,00 | 97,64 | Maximize | 21% | 100,00% | 102,78
Nilai Learning and Growth Perspective |  |  |  |  |  |  | 109,09
Nilai Kinerja Organisasi (NKO) |  |  |  |  |  |  | 108,96
Keterangan: indeks capaian maksimal 120; untuk polarisasi Minimize indeks = (2 - realisasi/target) × 100; nilai SS = rata-rata tertimbang IKU; nilai perspektif = rata-rata nilai SS

Tabel 3.17 Rekapitulasi NKO Tahun 2021-2023
Perspektif | Bobot | Nilai 2021 | Nilai 2022 | Nilai 2023 | Nilai Tertimbang 2023
Stakeholder Perspective | 30% | 101,84 | 104,62 | 107,08 | 32,12
Customer Perspective | 20% | 104,37 | 106,18 | 105,93 | 21,19
Internal Process Perspective | 25% | 107,92 | 109,55 | 113,50 | 28,38
Learning and Growth Perspective | 25% | 108,16 | 110,24 | 109,09 | 27,27
NKO | 100% | 105,45 | 107,57 | 108,96 | 108,96
`,
    },
    {
      name: "Capaian Triwulanan",
      sheet: `
Tabel 3.18 Trajektori Persentase Capaian Kepatuhan Penyampaian SPT Tahunan (kumulatif)
T/R | Q1 | Sm.1 | s.d. Q3 | Y-2023
Target (%) | 60,00 | 80,00 | 90,00 | 100,00
SPT diterima | 24.316 | 44.872 | 47.905 | 50.483
Realisasi (%) | 48,66 | 89,79 | 95,86 | 101,02
Capaian (%) | 81,10 | 112,24 | 106,51 | 101,02
Realisasi = SPT diterima : target SPT setahun (49.973 SPT); capaian maksimal 120

Tabel 3.19 Realisasi DIPA per Triwulan Tahun 2023
Triwulan | Target Penyerapan (Kumulatif, %) | Realisasi Triwulan (Rp) | Realisasi Kumulatif (Rp) | Penyerapan Kumulatif (%) | Selisih (poin)
I | 20 | 1.799.989.016 | 1.799.989.016 | 18,37 | -1,63
II | 50 | 2.704.796.342 | 4.504.785.358 | 45,96 | -4,04
III | 75 | 2.339.023.158 | 6.843.808.516 | 69,83 | -5,17
IV | 95 | 2.781.801.162 | 9.625.609.678 | 98,21 | 3,21
Jumlah |  | 9.625.609.678 |  |  |
`,
    },
    {
      name: "DIPA",
      sheet: `
Tabel 3.20 Pagu dan Realisasi DIPA KPP Pratama Lembah Sora Tahun Anggaran 2023
Kode | Program/Kegiatan/KRO/RO/Akun | Pagu (Rp) | Realisasi (Rp) | % | Sisa Pagu (Rp)
CC | Program Pengelolaan Penerimaan Negara | 898.050.000 | 836.903.000 | 93,19 | 61.147.000
CC.4791 | Ekstensifikasi Penerimaan Negara | 51.950.000 | 48.636.100 | 93,62 | 3.313.900
CC.4791.BAH | Pelayanan Publik Lainnya | 51.950.000 | 48.636.100 | 93,62 | 3.313.900
CC.4791.BAH.001 | Layanan Perluasan Basis Pajak | 51.950.000 | 48.636.100 | 93,62 | 3.313.900
521211 | Belanja Bahan | 18.450.000 | 16.879.800 | 91,49 | 1.570.200
522191 | Belanja Jasa Lainnya | 6.200.000 | 5.656.500 | 91,23 | 543.500
524113 | Belanja Perjalanan Dinas Dalam Kota | 27.300.000 | 26.099.800 | 95,60 | 1.200.200
CC.4792 | Pelayanan, Komunikasi dan Edukasi | 198.190.000 | 182.261.900 | 91,96 | 15.928.100
CC.4792.BDB | Fasilitasi dan Pembinaan Lembaga | 119.520.000 | 108.645.000 | 90,90 | 10.875.000
CC.4792.BDB.001 | Layanan Penyuluhan Perpajakan | 119.520.000 | 108.645.000 | 90,90 | 10.875.000
521211 | Belanja Bahan | 46.780.000 | 41.835.000 | 89,43 | 4.945.000
521219 | Belanja Barang Non Operasional Lainnya | 12.500.000 | 12.117.500 | 96,94 | 382.500
522151 | Belanja Jasa Profesi | 21.600.000 | 19.977.500 | 92,49 | 1.622.500
524113 | Belanja Perjalanan Dinas Dalam Kota | 38.640.000 | 34.715.000 | 89,84 | 3.925.000
CC.4792.BAH | Pelayanan Publik Lainnya | 78.670.000 | 73.616.900 | 93,58 | 5.053.100
CC.4792.BAH.002 | Layanan di Luar Kantor | 78.670.000 | 73.616.900 | 93,58 | 5.053.100
521211 | Belanja Bahan | 14.920.000 | 13.655.900 | 91,53 | 1.264.100
524111 | Belanja Perjalanan Dinas Biasa | 63.750.000 | 59.961.000 | 94,06 | 3.789.000
CC.4794 | Pengawasan dan Penegakan Hukum | 647.910.000 | 606.005.000 | 93,53 | 41.905.000
CC.4794.BIA | Pengawasan dan Pengendalian Produk | 566.160.000 | 528.017.300 | 93,26 | 38.142.700
CC.4794.BIA.001 | Layanan Pengawasan Wajib Pajak | 435.010.000 | 409.887.400 | 94,22 | 25.122.600
521211 | Belanja Bahan | 32.160.000 | 31.872.800 | 99,11 | 287.200
524111 | Belanja Perjalanan Dinas Biasa | 284.500.000 | 264.217.800 | 92,87 | 20.282.200
524113 | Belanja Perjalanan Dinas Dalam Kota | 118.350.000 | 113.796.800 | 96,15 | 4.553.200
CC.4794.BIA.002 | Layanan Pemeriksaan Pajak | 131.150.000 | 118.129.900 | 90,07 | 13.020.100
521211 | Belanja Bahan | 9.870.000 | 9.012.800 | 91,32 | 857.200
522191 | Belanja Jasa Lainnya | 24.000.000 | 21.936.000 | 91,40 | 2.064.000
524111 | Belanja Perjalanan Dinas Biasa | 97.280.000 | 87.181.100 | 89,62 | 10.098.900
CC.4794.BCE | Penanganan Perkara | 81.750.000 | 77.987.700 | 95,40 | 3.762.300
CC.4794.BCE.001 | Layanan Penagihan Aktif | 81.750.000 | 77.987.700 | 95,40 | 3.762.300
521219 | Belanja Barang Non Operasional Lainnya | 15.600.000 | 15.282.000 | 97,96 | 318.000
522191 | Belanja Jasa Lainnya | 36.400.000 | 33.949.600 | 93,27 | 2.450.400
524113 | Belanja Perjalanan Dinas Dalam Kota | 29.750.000 | 28.756.100 | 96,66 | 993.900
WA | Program Dukungan Manajemen | 8.902.753.000 | 8.788.706.678 | 98,72 | 114.046.322
WA.4706 | Legislasi dan Litigasi | 23.250.000 | 21.266.900 | 91,47 | 1.983.100
WA.4706.EBA | Layanan Dukungan Manajemen Internal | 23.250.000 | 21.266.900 | 91,47 | 1.983.100
WA.4706.EBA.957 | Layanan Hukum | 23.250.000 | 21.266.900 | 91,47 | 1.983.100
521211 | Belanja Bahan | 4.350.000 | 4.119.900 | 94,71 | 230.100
524111 | Belanja Perjalanan Dinas Biasa | 18.900.000 | 17.147.000 | 90,72 | 1.753.000
WA.4708 | Pengelolaan Keuangan, BMN, dan Umum | 8.828.393.000 | 8.719.726.878 | 98,77 | 108.666.122
WA.4708.EBA | Layanan Dukungan Manajemen Internal | 8.347.043.000 | 8.278.045.578 | 99,17 | 68.997.422
WA.4708.EBA.956 | Layanan BMN | 15.440.000 | 14.597.000 | 94,54 | 843.000
521211 | Belanja Bahan | 3.980.000 | 3.745.900 | 94,12 | 234.100
524111 | Belanja Perjalanan Dinas Biasa | 11.460.000 | 10.851.100 | 94,69 | 608.900
WA.4708.EBA.962 | Layanan Umum | 91.240.000 | 82.860.400 | 90,82 | 8.379.600
521219 | Belanja Barang Non Operasional Lainnya | 22.740.000 | 20.332.000 | 89,41 | 2.408.000
521811 | Belanja Barang Persediaan Barang Konsumsi | 68.500.000 | 62.528.400 | 91,28 | 5.971.600
WA.4708.EBA.994 | Layanan Perkantoran | 8.240.363.000 | 8.180.588.178 | 99,27 | 59.774.822
511111 | Belanja Gaji Pokok PNS | 4.386.720.000 | 4.399.778.072 | 100,30 | (13.058.072)
511119 | Belanja Pembulatan Gaji PNS | 74.000 | 67.340 | 91,00 | 6.660
511121 | Belanja Tunjangan Suami/Istri PNS | 298.460.000 | 299.286.073 | 100,28 | (826.073)
511122 | Belanja Tunjangan Anak PNS | 91.375.000 | 89.836.378 | 98,32 | 1.538.622
511123 | Belanja Tunjangan Struktural PNS | 142.380.000 | 141.691.033 | 99,52 | 688.967
511124 | Belanja Tunjangan Fungsional PNS | 186.240.000 | 182.496.845 | 97,99 | 3.743.155
511125 | Belanja Tunjangan PPh PNS | 213.908.000 | 213.586.675 | 99,85 | 321.325
511126 | Belanja Tunjangan Beras PNS | 174.615.000 | 172.449.422 | 98,76 | 2.165.578
511129 | Belanja Uang Makan PNS | 742.896.000 | 735.310.894 | 98,98 | 7.585.106
512211 | Belanja Uang Lembur | 64.250.000 | 62.819.246 | 97,77 | 1.430.754
521111 | Belanja Keperluan Perkantoran | 612.430.000 | 595.307.100 | 97,20 | 17.122.900
521113 | Belanja Penambah Daya Tahan Tubuh | 38.200.000 | 35.859.500 | 93,87 | 2.340.500
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | 47.650.000 | 44.382.700 | 93,14 | 3.267.300
521115 | Belanja Honor Operasional Satuan Kerja | 52.080.000 | 50.823.500 | 97,59 | 1.256.500
522111 | Belanja Langganan Listrik | 386.500.000 | 386.467.500 | 99,99 | 32.500
522112 | Belanja Langganan Telepon | 42.300.000 | 41.560.900 | 98,25 | 739.100
522113 | Belanja Langganan Air | 19.740.000 | 18.115.500 | 91,77 | 1.624.500
522141 | Belanja Sewa | 164.000.000 | 150.850.100 | 91,98 | 13.149.900
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 328.615.000 | 327.264.200 | 99,59 | 1.350.800
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 247.930.000 | 232.635.200 | 93,83 | 15.294.800
WA.4708.EBB | Layanan Sarana dan Prasarana Internal | 481.350.000 | 441.681.300 | 91,76 | 39.668.700
WA.4708.EBB.951 | Layanan Sarana Internal | 284.600.000 | 266.744.200 | 93,73 | 17.855.800
532111 | Belanja Modal Peralatan dan Mesin | 284.600.000 | 266.744.200 | 93,73 | 17.855.800
WA.4708.EBB.971 | Layanan Prasarana Internal | 196.750.000 | 174.937.100 | 88,91 | 21.812.900
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | 196.750.000 | 174.937.100 | 88,91 | 21.812.900
WA.4709 | Pengelolaan Organisasi dan SDM | 51.110.000 | 47.712.900 | 93,35 | 3.397.100
WA.4709.EBC | Layanan Manajemen SDM Internal | 51.110.000 | 47.712.900 | 93,35 | 3.397.100
WA.4709.EBC.954 | Layanan Manajemen SDM | 51.110.000 | 47.712.900 | 93,35 | 3.397.100
521211 | Belanja Bahan | 16.840.000 | 15.959.800 | 94,77 | 880.200
524111 | Belanja Perjalanan Dinas Biasa | 34.270.000 | 31.753.100 | 92,66 | 2.516.900
 | JUMLAH | 9.800.803.000 | 9.625.609.678 | 98,21 | 175.193.322
Catatan: realisasi beberapa akun belanja pegawai melampaui pagu akun, tetapi masih dalam pagu belanja pegawai
`,
    },
    {
      name: "Jenis Belanja",
      merges: ["A2:A3", "B2:D2", "E2:G2"],
      sheet: `
Tabel 3.21 Realisasi DIPA per Jenis Belanja Tahun 2022 dan 2023
Jenis Belanja | TA 2022 |  |  | TA 2023 |  |
 | Pagu (Rp) | Realisasi (Rp) | % | Pagu (Rp) | Realisasi (Rp) | %
Belanja Pegawai | 6.084.715.000 | 6.041.238.917 | 99,29 | 6.300.918.000 | 6.297.321.978 | 99,94
Belanja Barang | 2.876.340.000 | 2.718.904.600 | 94,53 | 3.018.535.000 | 2.886.606.400 | 95,63
Belanja Modal | 512.400.000 | 507.836.500 | 99,11 | 481.350.000 | 441.681.300 | 91,76
Jumlah | 9.473.455.000 | 9.267.980.017 | 97,83 | 9.800.803.000 | 9.625.609.678 | 98,21

Tabel 3.22 Nilai IKPA Tahun 2023
No | Indikator | Bobot (%) | Nilai | Nilai Akhir (Nilai × Bobot)
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 91,50 | 9,15
3 | Penyerapan Anggaran | 20 | 98,75 | 19,75
4 | Belanja Kontraktual | 10 | 96,30 | 9,63
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 97,30 | 9,73
7 | Dispensasi SPM | 5 | 100,00 | 5,00
8 | Capaian Output | 25 | 99,60 | 24,90
 | Nilai IKPA | 100 |  | 98,16
 | Nilai EKA (SMART) |  |  | 96,86
 | Nilai Kinerja Anggaran (60% IKPA + 40% EKA) |  |  | 97,64
`,
    },
    {
      name: "Narasi",
      sheet: `
Sampai dengan 31 Desember 2023 KPP Pratama Lembah Sora merealisasikan penerimaan pajak sebesar Rp987.452.481.111 atau 105,93% dari target sebesar Rp932.160.000.000. Dibandingkan tahun 2022 sebesar Rp867.358.464.051, penerimaan tumbuh 13,85%.
Target penerimaan tahun 2023 naik 16,34% dari target tahun 2022. Realisasi melampaui target sebesar Rp55.292.481.111 dan merupakan pencapaian target untuk yang ketiga kalinya berturut-turut sejak tahun 2021.
Penerimaan terbesar berasal dari PPN Dalam Negeri sebesar Rp356,53 miliar atau 36,11% dari total penerimaan, disusul PPh Pasal 21 sebesar Rp250,69 miliar (25,39%). Dari 18 jenis pajak, 6 jenis tidak mencapai target dan 5 jenis tumbuh negatif.
Kelompok PPh Non Migas tumbuh 13,23% sedangkan PPN dan PPnBM tumbuh 15,54%. PPh Pasal 22 Impor turun 21,23% dan PPN Impor turun 18,46% sejalan dengan melemahnya impor.
Menurut sektor usaha, Perdagangan Besar dan Eceran menyumbang 23,09% penerimaan, dan tiga sektor terbesar bersama-sama menyumbang 58,36%. Sektor Penyediaan Akomodasi dan Makan Minum tumbuh paling tinggi di antara sektor yang dirinci yaitu 27,45%, sementara 2 sektor mengalami penurunan.
Dari 12 bulan, realisasi bulanan melampaui target pada 11 bulan. Realisasi bulanan tertinggi terjadi pada bulan April sebesar Rp119.019.885.061, sedangkan capaian terendah terjadi pada bulan Desember yaitu 81,79%. Rata-rata realisasi per bulan Rp82,29 miliar.
Realisasi penerimaan dari kegiatan PPM sebesar Rp868.965.454.260 atau 105,68% dari target, sedangkan PKM sebesar Rp118.487.026.851 atau 107,81%. Porsi PKM terhadap total penerimaan naik dari 10,8% pada tahun 2022 menjadi 12,0% pada tahun 2023.
Jumlah Wajib Pajak terdaftar per akhir tahun 2023 sebanyak 163.419 WP, bertambah 12.975 WP atau 8,62% dari tahun sebelumnya. WP Badan sebanyak 11.027 WP atau 6,75% dari seluruh WP terdaftar.
SPT Tahunan yang diterima sebanyak 50.483 SPT dari 59.715 WP wajib SPT sehingga rasio kepatuhan mencapai 84,54%. Terhadap target 49.973 SPT, capaian adalah 101,02%. Dari tiga kelompok WP, hanya WP OP Karyawan yang belum mencapai target dengan capaian 97,48%.
Sebanyak 38.746 SPT atau 76,8% disampaikan melalui e-Filing, sedangkan penyampaian manual turun 294 SPT menjadi 4.810 SPT.
Seksi Pengawasan menerbitkan 2.100 SP2DK dan menyelesaikan 1.974 LHP2DK (94,00%). Success rate tertinggi dicapai Seksi Pengawasan I sebesar 74,45% dan terendah Seksi Pengawasan V sebesar 61,58%, dengan selisih 12,87 poin.
Pemeriksaan menyelesaikan 164 LHP dari target 156 LHP atau 105,13%. Tunggakan pemeriksaan berkurang dari 38 menjadi 36 SP2, dan nilai SKP yang terbit sebesar Rp26.312.431.013.
Saldo piutang pajak per 31 Desember 2023 sebesar Rp80.158.662.734, naik Rp9.681.907.143 dari saldo awal tahun. Surat Paksa yang terbit sebanyak 1.084 lembar, naik 48 lembar dari tahun 2022, namun masih kurang 16 lembar dari target.
Nilai Kinerja Organisasi (NKO) tahun 2023 sebesar 108,96, naik 1,39 poin dari tahun 2022 sebesar 107,57. Perspektif dengan nilai tertinggi adalah Internal Process Perspective sebesar 113,50 dan yang terendah Customer Perspective sebesar 105,93. Seluruh 15 IKU berstatus hijau, 1 di antaranya dengan indeks capaian maksimal 120.
Pagu DIPA tahun 2023 sebesar Rp9.800.803.000 (sembilan miliar delapan ratus juta delapan ratus tiga ribu rupiah) terealisasi Rp9.625.609.678 atau 98,21%, sehingga terdapat sisa pagu Rp175.193.322. Penyerapan tahun 2022 adalah 97,83%.
Belanja Pegawai terserap 99,94%, Belanja Barang 95,63%, dan Belanja Modal 91,76%. Porsi Belanja Pegawai mencapai 65,42% dari seluruh realisasi, dan dari 48 baris akun terdapat 2 akun yang realisasinya melebihi pagu akun.
KPP Pratama Lembah Sora didukung 100 pegawai yang terdiri atas 66 laki-laki dan 34 perempuan. Wilayah kerja meliputi 9 kecamatan dengan 100 desa/kelurahan, luas 927,90 km² dan penduduk 478.025 jiwa; 63,25% WP terdaftar berada di Kota Arunika.
`,
    },
  ],
  mistakes: [
    { sheet: "Pegawai", cell: "C11", right: "66", wrong: "64" },
    { sheet: "Wilayah Kerja", cell: "E6", right: "712", wrong: "721" },
    { sheet: "Wilayah Kerja", cell: "D10", right: "224.941", wrong: "190.980" },
    { sheet: "Wajib Pajak", cell: "E5", right: "44.189", wrong: "41.189" },
    { sheet: "Lima Tahun", cell: "F9", right: "3 tahun", wrong: "2 tahun" },
    { sheet: "Lima Tahun", cell: "D7", right: "8,87", wrong: "8,14" },
    { sheet: "Per Jenis Pajak", cell: "D9", right: "36.929.510.903", wrong: "39.629.510.903" },
    { sheet: "Per Jenis Pajak", cell: "C19", right: "24.560.000.000", wrong: "22.200.000.000" },
    { sheet: "Per Jenis Pajak", cell: "F24", right: "97,21", wrong: "105,14" },
    { sheet: "Per Sektor", cell: "E9", right: "-2.603.284.499", wrong: "2.603.284.499" },
    { sheet: "Per Sektor", cell: "H8", right: "6", wrong: "5" },
    { sheet: "Per Bulan", cell: "G13", right: "109,38", wrong: "107,60" },
    { sheet: "Per Bulan", cell: "D7", right: "119.019.885.061", wrong: "11.901.988.506" },
    { sheet: "PPM dan PKM", cell: "E8", right: "(831.623.124)", wrong: "(831.632.124)" },
    { sheet: "PPM dan PKM", cell: "D14", right: "731.486", wrong: "731.846" },
    { sheet: "Kepatuhan SPT", cell: "C7", right: "83,69%", wrong: "71,33%" },
    { sheet: "Kepatuhan SPT", cell: "D15", right: "-5,76", wrong: "-6,11" },
    { sheet: "SP2DK per Seksi", cell: "D6", right: "297", wrong: "279" },
    { sheet: "SP2DK per Seksi", cell: "K9", right: "60,0", wrong: "59,9" },
    { sheet: "Pemeriksaan", cell: "G7", right: "11", wrong: "1" },
    { sheet: "Pemeriksaan", cell: "J9", right: "26.312.431.013", wrong: "25.699.526.138" },
    { sheet: "Pemeriksaan", cell: "E16", right: "16,40", wrong: "16,64" },
    { sheet: "Penagihan", cell: "E16", right: "3.658.258.127", wrong: "3.594.039.627" },
    { sheet: "Penagihan", cell: "B18", right: "32.369.721.814", wrong: "34.785.592.634" },
    { sheet: "Edukasi dan Layanan", cell: "B19", right: "24.238", wrong: "24.328" },
    { sheet: "NKO", cell: "H21", right: "114,29", wrong: "85,71" },
    { sheet: "NKO", cell: "H24", right: "120,00", wrong: "123,20" },
    { sheet: "NKO", cell: "C43", right: "105,45", wrong: "105,57" },
    { sheet: "Capaian Triwulanan", cell: "F13", right: "-5,17", wrong: "5,17" },
    { sheet: "DIPA", cell: "C21", right: "647.910.000", wrong: "566.160.000" },
    { sheet: "DIPA", cell: "E65", right: "99,99", wrong: "98,25" },
    { sheet: "DIPA", cell: "D57", right: "213.586.675", wrong: "21.358.667" },
    { sheet: "DIPA", cell: "F53", right: "(826.073)", wrong: "826.073" },
    { sheet: "Jenis Belanja", cell: "D5", right: "94,53", wrong: "105,79" },
    { sheet: "Narasi", cell: "A2", right: "naik 16,34%", wrong: "naik 14,04%" },
    { sheet: "Narasi", cell: "A3", right: "6 jenis tidak mencapai", wrong: "7 jenis tidak mencapai" },
    { sheet: "Narasi", cell: "A5", right: "menyumbang 58,36%", wrong: "menyumbang 42,52%" },
    { sheet: "Narasi", cell: "A6", right: "target pada 11 bulan", wrong: "target pada 10 bulan" },
    { sheet: "Narasi", cell: "A7", right: "menjadi 12,0% pada tahun 2023", wrong: "menjadi 13,6% pada tahun 2023" },
    { sheet: "Narasi", cell: "A10", right: "turun 294 SPT", wrong: "turun 249 SPT" },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "terendah Seksi Pengawasan V sebesar",
      wrong: "terendah Seksi Pengawasan VI sebesar",
    },
    { sheet: "Narasi", cell: "A14", right: "naik 1,39 poin", wrong: "turun 1,39 poin" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "sembilan miliar delapan ratus juta",
      wrong: "sembilan miliar delapan puluh juta",
    },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "mencapai 65,42% dari seluruh realisasi",
      wrong: "mencapai 64,29% dari seluruh realisasi",
    },
    { sheet: "Narasi", cell: "A17", right: "63,25% WP terdaftar", wrong: "36,75% WP terdaftar" },
  ],
};
