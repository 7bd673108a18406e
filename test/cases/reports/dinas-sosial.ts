import type { ReportCase } from "./report-case";

/** A social service: quarters, a budget of sixty lines, the strategic plan, efficiency, classes on a printed scale. */
export const dinasSosial: ReportCase = {
  name: "a social service of a regency",
  year: 2024,
  sheets: [
    {
      name: "Sub Kegiatan",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Sub Kegiatan Tahun 2024
Kode | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi Keuangan (Rp) |  |  |  |  | % | Sisa (Rp)
 |  |  | TW I | TW II | TW III | TW IV | Jumlah |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=4+5+6+7 | 9=8/3x100 | 10=3-8
1.06.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 6.336.340.000 | 1.074.161.925 | 1.338.443.301 | 1.776.813.053 | 2.057.795.813 | 6.247.214.092 | 98,59 | 89.125.908
1.06.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 49.855.000 | 3.925.474 | 11.000.730 | 10.565.197 | 23.745.503 | 49.236.904 | 98,76 | 618.096
1.06.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 18.450.000 | 2.214.000 | 4.059.000 | 3.505.500 | 8.671.500 | 18.450.000 | 100,00 | 0
1.06.01.2.01.0002 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | 9.875.000 | 1.142.317 | 2.189.442 | 2.665.408 | 3.522.149 | 9.519.316 | 96,40 | 355.684
1.06.01.2.01.0003 | Koordinasi dan Penyusunan DPA-SKPD | 7.320.000 | 569.157 | 2.063.196 | 1.280.604 | 3.201.515 | 7.114.472 | 97,19 | 205.528
1.06.01.2.01.0004 | Evaluasi Kinerja Perangkat Daerah | 14.210.000 | - | 2.689.092 | 3.113.685 | 8.350.339 | 14.153.116 | 99,60 | 56.884
1.06.01.2.02 | Administrasi Keuangan Perangkat Daerah | 4.996.310.000 | 963.052.000 | 1.017.387.478 | 1.432.724.882 | 1.576.155.252 | 4.989.319.612 | 99,86 | 6.990.388
1.06.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 4.815.260.000 | 963.052.000 | 963.052.000 | 1.396.425.400 | 1.492.730.600 | 4.815.260.000 | 100,00 | 0
1.06.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 168.400.000 | - | 51.732.248 | 32.332.655 | 77.598.373 | 161.663.276 | 96,00 | 6.736.724
1.06.01.2.02.0003 | Penyusunan Laporan Keuangan Akhir Tahun | 12.650.000 | - | 2.603.230 | 3.966.827 | 5.826.279 | 12.396.336 | 97,99 | 253.664
1.06.01.2.05 | Administrasi Kepegawaian | 78.300.000 | 10.462.466 | 20.433.301 | 18.997.569 | 24.838.572 | 74.731.908 | 95,44 | 3.568.092
1.06.01.2.05.0001 | Pengadaan Pakaian Dinas | 41.800.000 | 5.781.770 | 10.737.573 | 11.976.524 | 12.802.493 | 41.298.360 | 98,80 | 501.640
1.06.01.2.05.0002 | Pendidikan dan Pelatihan Pegawai | 36.500.000 | 4.680.696 | 9.695.728 | 7.021.045 | 12.036.079 | 33.433.548 | 91,60 | 3.066.452
1.06.01.2.06 | Administrasi Umum | 299.655.000 | 34.032.362 | 58.993.342 | 74.322.907 | 119.271.101 | 286.619.712 | 95,65 | 13.035.288
1.06.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik | 8.940.000 | 836.743 | 2.175.532 | 1.757.160 | 3.597.997 | 8.367.432 | 93,60 | 572.568
1.06.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 72.315.000 | 5.785.200 | 18.801.900 | 23.140.800 | 24.587.100 | 72.315.000 | 100,00 | 0
1.06.01.2.06.0003 | Penyediaan Barang Cetakan dan Penggandaan | 23.680.000 | 1.894.400 | 5.209.600 | 5.683.200 | 10.892.800 | 23.680.000 | 100,00 | 0
1.06.01.2.06.0004 | Penyelenggaraan Rapat Koordinasi dan Konsultasi | 194.720.000 | 25.516.019 | 32.806.310 | 43.741.747 | 80.193.204 | 182.257.280 | 93,60 | 12.462.720
1.06.01.2.07 | Pengadaan Barang Milik Daerah | 154.650.000 | 11.678.062 | 42.740.483 | 43.555.498 | 48.001.741 | 145.975.784 | 94,39 | 8.674.216
1.06.01.2.07.0001 | Pengadaan Mebel | 58.200.000 | 4.209.002 | 14.731.508 | 13.679.258 | 19.992.764 | 52.612.532 | 90,40 | 5.587.468
1.06.01.2.07.0002 | Pengadaan Peralatan dan Mesin Lainnya | 96.450.000 | 7.469.060 | 28.008.975 | 29.876.240 | 28.008.977 | 93.363.252 | 96,80 | 3.086.748
1.06.01.2.08 | Penyediaan Jasa Penunjang | 525.060.000 | 21.340.729 | 138.161.904 | 145.722.774 | 175.557.829 | 480.783.236 | 91,57 | 44.276.764
1.06.01.2.08.0001 | Penyediaan Jasa Surat Menyurat | 4.200.000 | - | 951.341 | 1.109.898 | 1.902.685 | 3.963.924 | 94,38 | 236.076
1.06.01.2.08.0002 | Penyediaan Jasa Komunikasi, Air dan Listrik | 118.560.000 | 21.340.729 | 29.877.021 | 29.877.021 | 25.608.877 | 106.703.648 | 90,00 | 11.856.352
1.06.01.2.08.0003 | Penyediaan Jasa Pelayanan Umum Kantor | 402.300.000 | - | 107.333.542 | 114.735.855 | 148.046.267 | 370.115.664 | 92,00 | 32.184.336
1.06.01.2.09 | Pemeliharaan Barang Milik Daerah | 232.510.000 | 29.670.832 | 49.726.063 | 50.924.226 | 90.225.815 | 220.546.936 | 94,85 | 11.963.064
1.06.01.2.09.0001 | Pemeliharaan Kendaraan Dinas | 143.870.000 | 16.850.031 | 33.700.062 | 30.891.724 | 58.975.111 | 140.416.928 | 97,60 | 3.453.072
1.06.01.2.09.0002 | Pemeliharaan Gedung Kantor | 88.640.000 | 12.820.801 | 16.026.001 | 20.032.502 | 31.250.704 | 80.130.008 | 90,40 | 8.509.992
1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 363.670.000 | 35.881.106 | 85.696.089 | 92.981.165 | 123.709.904 | 338.268.264 | 93,02 | 25.401.736
1.06.02.2.01 | Pemberdayaan Sosial Komunitas Adat Terpencil | 64.300.000 | 7.438.191 | 11.157.287 | 16.735.930 | 26.653.520 | 61.984.928 | 96,40 | 2.315.072
1.06.02.2.01.0001 | Fasilitasi Pemenuhan Kebutuhan Dasar KAT | 64.300.000 | 7.438.191 | 11.157.287 | 16.735.930 | 26.653.520 | 61.984.928 | 96,40 | 2.315.072
1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial | 299.370.000 | 28.442.915 | 74.538.802 | 76.245.235 | 97.056.384 | 276.283.336 | 92,29 | 23.086.664
1.06.02.2.03.0001 | Peningkatan Kemampuan TKSK | 126.480.000 | 13.841.938 | 31.144.360 | 36.911.834 | 33.451.352 | 115.349.484 | 91,20 | 11.130.516
1.06.02.2.03.0002 | Peningkatan Kemampuan Karang Taruna | 83.200.000 | - | 24.493.946 | 18.370.460 | 33.679.178 | 76.543.584 | 92,00 | 6.656.416
1.06.02.2.03.0003 | Peningkatan Kemampuan PSM | 57.940.000 | 9.886.816 | 11.534.618 | 11.534.618 | 21.970.704 | 54.926.756 | 94,80 | 3.013.244
1.06.02.2.03.0004 | Penguatan LK3 | 31.750.000 | 4.714.161 | 7.365.878 | 9.428.323 | 7.955.150 | 29.463.512 | 92,80 | 2.286.488
1.06.04 | PROGRAM REHABILITASI SOSIAL | 818.795.000 | 100.015.607 | 189.404.745 | 213.028.882 | 260.962.006 | 763.411.240 | 93,24 | 55.383.760
1.06.04.2.01 | Rehabilitasi Sosial Dasar Disabilitas, Anak, Lanjut Usia dan Gepeng | 700.275.000 | 83.981.837 | 162.143.910 | 178.753.575 | 225.332.210 | 650.211.532 | 92,85 | 50.063.468
1.06.04.2.01.0001 | Penyediaan Permakanan | 312.640.000 | 39.567.599 | 84.787.713 | 84.787.713 | 73.482.687 | 282.625.712 | 90,40 | 30.014.288
1.06.04.2.01.0002 | Penyediaan Alat Bantu | 225.800.000 | 25.361.836 | 40.156.241 | 61.291.105 | 84.539.458 | 211.348.640 | 93,60 | 14.451.360
1.06.04.2.01.0003 | Pemberian Bimbingan Fisik dan Mental | 97.615.000 | 11.573.197 | 21.217.528 | 18.324.229 | 45.328.358 | 96.443.312 | 98,80 | 1.171.688
1.06.04.2.01.0004 | Penyediaan Sandang | 48.900.000 | 5.351.615 | 12.487.101 | 10.703.230 | 16.054.846 | 44.596.792 | 91,20 | 4.303.208
1.06.04.2.01.0005 | Fasilitasi Pembuatan Dokumen Kependudukan | 15.320.000 | 2.127.590 | 3.495.327 | 3.647.298 | 5.926.861 | 15.197.076 | 99,20 | 122.924
1.06.04.2.02 | Rehabilitasi Sosial PMKS Lainnya | 118.520.000 | 16.033.770 | 27.260.835 | 34.275.307 | 35.629.796 | 113.199.708 | 95,51 | 5.320.292
1.06.04.2.02.0001 | Pemulangan Orang Telantar | 42.180.000 | 7.349.418 | 10.615.826 | 11.840.729 | 11.024.127 | 40.830.100 | 96,80 | 1.349.900
1.06.04.2.02.0002 | Kerja Sama Lembaga Rehabilitasi | 76.340.000 | 8.684.352 | 16.645.009 | 22.434.578 | 24.605.669 | 72.369.608 | 94,80 | 3.970.392
1.06.05 | PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL | 2.303.950.000 | 392.481.349 | 470.634.267 | 638.965.577 | 789.403.927 | 2.291.485.120 | 99,46 | 12.464.880
1.06.05.2.02 | Pengelolaan Data Fakir Miskin | 2.303.950.000 | 392.481.349 | 470.634.267 | 638.965.577 | 789.403.927 | 2.291.485.120 | 99,46 | 12.464.880
1.06.05.2.02.0001 | Pendataan Fakir Miskin | 284.650.000 | 39.053.949 | 80.897.467 | 64.160.060 | 94.845.308 | 278.956.784 | 98,00 | 5.693.216
1.06.05.2.02.0002 | Pengelolaan Data Fakir Miskin | 153.900.000 | 17.655.400 | 35.310.800 | 33.839.517 | 60.322.619 | 147.128.336 | 95,60 | 6.771.664
1.06.05.2.02.0003 | Fasilitasi Bantuan Sosial Kesejahteraan Keluarga | 1.865.400.000 | 335.772.000 | 354.426.000 | 540.966.000 | 634.236.000 | 1.865.400.000 | 100,00 | 0
1.06.06 | PROGRAM PENANGANAN BENCANA | 311.545.000 | 49.827.813 | 84.843.095 | 74.403.633 | 83.011.855 | 292.086.396 | 93,75 | 19.458.604
1.06.06.2.01 | Perlindungan Sosial Korban Bencana | 250.265.000 | 42.503.678 | 66.532.756 | 61.586.396 | 60.429.102 | 231.051.932 | 92,32 | 19.213.068
1.06.06.2.01.0001 | Penyediaan Makanan | 187.250.000 | 33.854.696 | 52.474.778 | 44.011.104 | 38.932.902 | 169.273.480 | 90,40 | 17.976.520
1.06.06.2.01.0002 | Penyediaan Tempat Pengungsian | 34.600.000 | 4.766.405 | 8.511.439 | 9.532.811 | 11.235.101 | 34.045.756 | 98,40 | 554.244
1.06.06.2.01.0003 | Pelayanan Dukungan Psikososial | 28.415.000 | 3.882.577 | 5.546.539 | 8.042.481 | 10.261.099 | 27.732.696 | 97,60 | 682.304
1.06.06.2.02 | Kesiapsiagaan Masyarakat | 61.280.000 | 7.324.135 | 18.310.339 | 12.817.237 | 22.582.753 | 61.034.464 | 99,60 | 245.536
1.06.06.2.02.0001 | Koordinasi Kampung Siaga Bencana | 61.280.000 | 7.324.135 | 18.310.339 | 12.817.237 | 22.582.753 | 61.034.464 | 99,60 | 245.536
 | JUMLAH | 10.134.300.000 | 1.652.367.800 | 2.169.021.497 | 2.796.192.310 | 3.314.883.505 | 9.932.465.112 | 98,01 | 201.834.888
`,
    },
    {
      name: "Banding",
      sheet: `
Tabel 3.11 Perbandingan Anggaran dan Realisasi per Program 2023 - 2024
Program | 2023 |  |  | 2024 |  |  | Kenaikan Realisasi | 
 | Anggaran | Realisasi | % | Anggaran | Realisasi | % | Rp | %
Program PENUNJANG URUSAN PEMERINTAHAN DAERAH | 4.905.300.000 | 4.786.214.905 | 97,57 | 6.336.340.000 | 6.247.214.092 | 98,59 | 1.460.999.187 | 30,53
Program PEMBERDAYAAN SOSIAL | 341.900.000 | 322.117.400 | 94,21 | 363.670.000 | 338.268.264 | 93,02 | 16.150.864 | 5,01
Program REHABILITASI SOSIAL | 760.450.000 | 718.902.315 | 94,54 | 818.795.000 | 763.411.240 | 93,24 | 44.508.925 | 6,19
Program PERLINDUNGAN DAN JAMINAN SOSIAL | 2.184.700.000 | 2.151.690.000 | 98,49 | 2.303.950.000 | 2.291.485.120 | 99,46 | 139.795.120 | 6,50
Program PENANGANAN BENCANA | 298.350.000 | 280.446.150 | 94,00 | 311.545.000 | 292.086.396 | 93,75 | 11.640.246 | 4,15
Total | 8.490.700.000 | 8.259.370.770 | 97,28 | 10.134.300.000 | 9.932.465.112 | 98,01 | 1.673.094.342 | 20,26
`,
    },
    {
      name: "Triwulan",
      sheet: `
Tabel 3.2 Capaian Indikator Program per Triwulan Tahun 2024
No | Indikator | Satuan | Target | Realisasi Triwulan |  |  |  | Realisasi Setahun | Capaian (%) | Kategori
 |  |  |  | I | II | III | IV |  |  | 
1 | Jumlah penyandang disabilitas telantar yang memperoleh alat bantu | orang | 240 | 38 | 71 | 66 | 59 | 234 | 97,50 | Sangat Tinggi
2 | Jumlah lanjut usia telantar yang menerima permakanan | orang | 520 | 130 | 130 | 128 | 120 | 508 | 97,69 | Sangat Tinggi
3 | Jumlah PSKS yang dibina | orang/lembaga | 185 | - | 64 | 82 | 45 | 191 | 103,24 | Sangat Tinggi
4 | Jumlah korban bencana yang tertangani | KK | 90 | 17 | 9 | - | 36 | 62 | 68,89 | Sedang
5 | Jumlah orang telantar yang dipulangkan | orang | 60 | 19 | 14 | 12 | 21 | 66 | 110,00 | Sangat Tinggi
6 | Jumlah keluarga miskin yang lulus dari PKH | KPM | 400 | 22 | 61 | 80 | 97 | 260 | 65,00 | Rendah
 | Rata-rata Capaian |  |  |  |  |  |  |  | 90,39 | Sangat Tinggi
`,
    },
    {
      name: "Skala",
      sheet: `
Tabel 3.1 Skala Nilai Peringkat Kinerja
No | Interval Nilai Realisasi Kinerja (%) | Kriteria Penilaian | Kode
1 | 90,01 <= | Sangat Tinggi | Biru
2 | 75,01 - 90,00 | Tinggi | Hijau
3 | 65,01 - 75,00 | Sedang | Kuning
4 | 50,01 - 65,00 | Rendah | Jingga
5 | <= 50,00 | Sangat Rendah | Merah
`,
    },
    {
      name: "Rekap Kategori",
      sheet: `
Tabel 3.3 Rekapitulasi Capaian Indikator Program
Kriteria | Sangat Tinggi | Tinggi | Sedang | Rendah | Sangat Rendah | Jumlah
Jumlah Indikator | 4 | - | 1 | 1 | - | 6
Persentase | 66,67% | - | 16,67% | 16,67% | - | 100%
`,
    },
    {
      name: "Renstra",
      sheet: `
Tabel 3.4 Perbandingan Realisasi dengan Target Akhir Renstra
No | Indikator Sasaran | Satuan | Target 2024 | Realisasi |  |  | Capaian 2024 | Target Akhir Renstra (2026) | Tingkat Kemajuan
 |  |  |  | 2022 | 2023 | 2024 |  |  | 
1 | Persentase PPKS yang tertangani | % | 70,00 | 58,40 | 63,15 | 71,20 | 101,71% | 80,00 | 89,00%
2 | Persentase PSKS aktif | % | 75,00 | 66,00 | 70,50 | 73,80 | 98,40% | 85,00 | 86,82%
3 | Indeks kepuasan layanan | indeks | 84,00 | 80,15 | 82,60 | 85,45 | 101,73% | 88,00 | 97,10%
4 | Nilai SAKIP Dinas Sosial | nilai | 72,00 | 67,35 | 69,90 | 72,47 | 100,65% | 75,00 | 96,63%
5 | Persentase data fakir miskin yang dimutakhirkan | % | 95,00 | n/a | 91,30 | 96,75 | 101,84% | 100,00 | 96,75%
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.5 Hasil Evaluasi SAKIP
Komponen | Bobot | Nilai 2023 | Nilai 2024 | Kenaikan
Perencanaan Kinerja | 30,00 | 22,15 | 22,80 | 0,65
Pengukuran Kinerja | 30,00 | 20,40 | 21,65 | 1,25
Pelaporan Kinerja | 15,00 | 10,95 | 11,10 | 0,15
Evaluasi Internal | 25,00 | 16,40 | 16,92 | 0,52
Nilai Hasil Evaluasi | 100,00 | 69,90 | 72,47 | 2,57
Predikat |  | B | BB | 
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.12 Tingkat Efisiensi Penggunaan Sumber Daya
No | Sasaran | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Keterangan
(1) | (2) | (3) | (4) | (5) | (6) | (7) = (3) - (6) | (8)
1 | Meningkatnya penanganan PPKS | 101,71 | 3.122.745.000 | 3.054.896.360 | 97,83 | 3,88 | Efisien
2 | Meningkatnya peran PSKS | 98,40 | 363.670.000 | 338.268.264 | 93,02 | 5,38 | Efisien
3 | Meningkatnya kualitas layanan dan akuntabilitas | 101,19 | 6.336.340.000 | 6.247.214.092 | 98,59 | 2,60 | Efisien
4 | Meningkatnya ketanggapan bencana | 68,89 | 311.545.000 | 292.086.396 | 93,75 | -24,86 | Tidak Efisien
`,
    },
    {
      name: "PPKS",
      sheet: `
Tabel 2.1 Data PPKS per Kecamatan
No | Kecamatan | Lanjut Usia Telantar | Anak Telantar | Disabilitas | Gelandangan dan Pengemis | Jumlah | %
1 | Sukamaju | 214 | 38 | 127 | 5 | 384 | 24,2
2 | Tanjung Raya | 186 | 41 | 98 | - | 325 | 20,5
3 | Bukit Indah | 152 | 27 | 84 | 3 | 266 | 16,8
4 | Muara Dua | 238 | 52 | 141 | 11 | 442 | 27,9
5 | Padang Tengah | 97 | 16 | 55 | - | 168 | 10,6
 | Kabupaten | 887 | 174 | 505 | 19 | 1.585 | 100,0
 | Rata-rata per kecamatan | 177,4 | 34,8 | 101,0 | 3,8 | 317,0 | 
`,
    },
    {
      name: "Bansos",
      sheet: `
Tabel 3.9 Penyaluran Bantuan (Rp)
No | Jenis Bantuan | Volume | Satuan | Nilai per Satuan | Jumlah | Proporsi
1 | Paket sembako lanjut usia | 508 | paket | 275.000 | 139.700.000 | 22%
2 | Kursi roda | 86 | unit | 1.450.000 | 124.700.000 | 19%
3 | Alat bantu dengar | 37 | unit | 985.500 | 36.463.500 | 6%
4 | Bantuan modal usaha | 120 | KPM | 2.500.000 | 300.000.000 | 47%
5 | Paket sandang | 215 | paket | 187.500 | 40.312.500 | 6%
 | Jumlah |  |  |  | 641.176.000 | 100%
 |  |  |  |  | Kepala Dinas, | 
 |  |  |  |  | Dra. Hj. Nurmala | 
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 1.2 Pegawai menurut Golongan dan Pendidikan
Pendidikan | Gol. II | Gol. III | Gol. IV | PPPK | Jumlah
S2 | - | 4 | 5 | - | 9
S1/D-IV | - | 17 | 2 | 6 | 25
D-III | 3 | 2 | - | 4 | 9
SMA | 8 | 1 | - | - | 9
Jumlah | 11 | 24 | 7 | 10 | 52
Persentase | 21,15% | 46,15% | 13,46% | 19,23% | 100,00%
`,
    },
  ],
  mistakes: [
    { sheet: "Sub Kegiatan", cell: "F18", right: "74.322.907", wrong: "73.322.907" },
    { sheet: "Sub Kegiatan", cell: "H44", right: "211.348.640", wrong: "212.248.640" },
    { sheet: "Sub Kegiatan", cell: "J31", right: "3.453.072", wrong: "3.543.072" },
    { sheet: "Sub Kegiatan", cell: "C33", right: "363.670.000", wrong: "331.920.000" },
    { sheet: "Sub Kegiatan", cell: "I53", right: "98,00", wrong: "99,46" },
    { sheet: "Banding", cell: "I8", right: "4,15", wrong: "3,99" },
    { sheet: "Triwulan", cell: "I6", right: "191", wrong: "189" },
    { sheet: "Triwulan", cell: "K7", right: "Sedang", wrong: "Tinggi" },
    { sheet: "Rekap Kategori", cell: "B3", right: "4", wrong: "3" },
    { sheet: "Renstra", cell: "G7", right: "72,47", wrong: "74,27" },
    { sheet: "Renstra", cell: "J5", right: "86,82%", wrong: "98,40%" },
    { sheet: "SAKIP", cell: "E4", right: "1,25", wrong: "1,52" },
    { sheet: "Efisiensi", cell: "G5", right: "5,38", wrong: "7,38" },
    { sheet: "PPKS", cell: "E9", right: "101,0", wrong: "84,2" },
  ],
};
