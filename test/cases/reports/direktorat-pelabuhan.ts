import type { ReportCase } from "./report-case";

export const direktoratPelabuhan: ReportCase = {
  name: "a directorate of fishing ports: outputs, PNBP, monthly plan, SAKIP",
  year: 2023,
  sheets: [
    {
      name: "Tabel 1",
      merges: ["C2:F2"],
      sheet: `
Tabel 1. Keragaan Pegawai Direktorat Kepelabuhanan Perikanan per 31 Desember 2023
No | Unit Kerja | Golongan |  |  |  | PPPK | Jumlah (orang) | Persentase
 |  | IV | III | II | I |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1 | Subbagian Tata Usaha | 2 | 11 | 6 | 1 | 4 | 24 | 20,51%
2 | Kelompok Tata Kelola dan Kesyahbandaran | 4 | 19 | 2 | - | 3 | 28 | 23,93%
3 | Kelompok Rancang Bangun dan Standardisasi | 3 | 17 | 1 | - | 5 | 26 | 22,22%
4 | Kelompok Pengendalian Pembangunan | 3 | 14 | 3 | - | 2 | 22 | 18,80%
5 | Kelompok Pemantauan, Evaluasi dan PNBP | 2 | 12 | 2 | - | 1 | 17 | 14,53%
 | Jumlah | 14 | 73 | 14 | 1 | 15 | 117 | 100,00%
 | Persentase | 11,97% | 62,39% | 11,97% | 0,85% | 12,82% | 100,00% | 
`,
    },
    {
      name: "Tabel 2",
      sheet: `
Tabel 2. Capaian Indikator Kinerja Utama Direktorat Kepelabuhanan Perikanan Tahun 2023
Sasaran Kegiatan |  | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Capaian maks. 120 (%)
SK.1 | Produktivitas pelabuhan perikanan meningkat | 1 | Volume produksi ikan di pelabuhan perikanan UPT Pusat | Ribu ton | 540,00 | 525,38 | 97,29 | 97,29
 |  | 2 | Penerimaan Negara Bukan Pajak pelabuhan perikanan | Rp miliar | 55,71 | 59,21 | 106,28 | 106,28
SK.2 | Pelabuhan perikanan yang memenuhi standar | 3 | Pelabuhan perikanan yang memenuhi standar operasional | Lokasi | 34 | 34 | 100,00 | 100,00
 |  | 4 | Pelabuhan perikanan berwawasan lingkungan (ecofishing port) | Lokasi | 5 | 6 | 120,00 | 120,00
 |  | 5 | Waktu layanan persetujuan berlayar | Menit | 60 | 47 | 121,67 | 120,00
SK.3 | Tata kelola kesyahbandaran yang efektif | 6 | Kapal perikanan yang memenuhi persyaratan kelaiklautan | % | 88,00 | 91,35 | 103,81 | 103,81
 |  | 7 | Indeks Kepuasan Masyarakat | Indeks | 84,50 | 86,48 | 102,34 | 102,34
SK.4 | Tata kelola pemerintahan yang baik | 8 | Nilai IKPA | Nilai | 92,00 | 95,62 | 103,93 | 103,93
 |  | 9 | Nilai Kinerja Anggaran | Nilai | 86,00 | 92,36 | 107,40 | 107,40
 |  | 10 | Nilai evaluasi SAKIP | Nilai | 80,50 | 81,93 | 101,78 | 101,78
 |  | 11 | Rekomendasi hasil pengawasan yang ditindaklanjuti | % | 75,0 | 80,4 | 107,20 | 107,20
 |  | 12 | Rata-rata deviasi RPD terhadap realisasi | % | 5,00 | 4,85 | 103,00 | 103,00
 |  |  | Nilai kinerja (rata-rata capaian maks. 120) |  |  |  |  | 106,09
Indikator 5 dan 12 bersifat minimize: capaian = (2 - realisasi/target) x 100. Capaian di atas 120 dihitung 120.
`,
    },
    {
      name: "Tabel 3",
      merges: ["C2:G2", "I2:J2"],
      sheet: `
Tabel 3. Volume Produksi Perikanan yang Didaratkan di Pelabuhan Perikanan UPT Pusat (ton)
No. | Pelabuhan | Tahun 2023 |  |  |  |  | Tahun 2022 | Kenaikan/penurunan | 
 |  | TW I | TW II | TW III | TW IV | Jumlah |  | (ton) | (%)
1. | PPS Nizam Zachman Jakarta | 41.235 | 52.871 | 61.407 | 48.926 | 204.439 | 196.520 | 7.919 | 4,03
2. | PPS Bitung | 14.820 | 16.233 | 17.951 | 13.408 | 62.412 | 59.877 | 2.535 | 4,23
3. | PPS Belawan | 11.374 | 12.946 | 12.107 | 10.585 | 47.012 | 47.660 | -648 | -1,36
4. | PPS Cilacap | 2.841 | 4.467 | 9.326 | 6.512 | 23.146 | 21.904 | 1.242 | 5,67
5. | PPS Kendari | 6.215 | 7.083 | 8.840 | 5.937 | 28.075 | 28.411 | -336 | -1,18
6. | PPS Bungus | 912 | 1.134 | 1.067 | 843 | 3.956 | 4.102 | -146 | -3,56
7. | PPN Pelabuhanratu | 1.754 | 2.310 | 3.289 | 2.175 | 9.528 | 9.086 | 442 | 4,86
8. | PPN Pekalongan | 3.907 | 5.126 | 6.844 | 4.381 | 20.258 | 19.733 | 525 | 2,66
9. | PPN Brondong | 12.406 | 16.958 | 18.733 | 13.127 | 61.224 | 58.210 | 3.014 | 5,18
10. | PPN Prigi | 3.120 | 6.744 | 11.589 | 8.203 | 29.656 | 31.085 | -1.429 | -4,60
11. | PPN Ambon | 5.283 | 6.197 | 6.920 | 5.544 | 23.944 | 22.956 | 988 | 4,30
12. | PPN Kejawanan | 2.618 | 2.977 | 3.402 | 2.731 | 11.728 | 12.246 | -518 | -4,23
 | Jumlah | 106.485 | 135.046 | 161.475 | 122.372 | 525.378 | 511.790 | 13.588 | 2,65
 | Rata-rata per pelabuhan | 8.874 | 11.254 | 13.456 | 10.198 | 43.782 | 42.649 |  | 
Sumber: Pusat Informasi Pelabuhan Perikanan (PIPP), data sampai dengan 31 Desember 2023
`,
    },
    {
      name: "Tabel 4",
      sheet: `
Tabel 4. Target dan Realisasi PNBP Pelabuhan Perikanan Tahun 2023 dibandingkan Tahun 2022
No | Jenis Penerimaan | Target TA 2023 (Rp) | Realisasi TA 2023 (Rp) | Capaian (%) | Realisasi TA 2022 (Rp) | Pertumbuhan (%) | Kontribusi (%)
A | Jasa Kepelabuhanan | 15.845.000.000 | 16.993.817.350 | 107,25 | 15.792.155.700 | 7,61 | 28,70
1 | Tambat labuh | 8.250.000.000 | 9.114.726.350 | 110,48 | 8.403.115.200 | 8,47 | 15,40
2 | Pas masuk | 6.120.000.000 | 6.487.251.000 | 106,00 | 5.966.430.500 | 8,73 | 10,96
3 | Penggunaan forklift dan crane | 1.475.000.000 | 1.391.840.000 | 94,36 | 1.422.610.000 | -2,16 | 2,35
B | Sewa dan Pemanfaatan Lahan | 32.125.000.000 | 33.717.478.605 | 104,96 | 31.126.681.500 | 8,32 | 56,95
1 | Sewa tanah | 21.600.000.000 | 23.418.905.125 | 108,42 | 20.877.341.600 | 12,17 | 39,56
2 | Sewa bangunan dan gudang | 9.840.000.000 | 9.556.213.480 | 97,12 | 9.731.064.900 | -1,80 | 16,14
3 | Sewa gedung pertemuan dan mess | 685.000.000 | 742.360.000 | 108,37 | 518.275.000 | 43,24 | 1,25
C | Jasa Bengkel, Air dan Es | 7.735.000.000 | 8.494.203.035 | 109,82 | 7.508.287.465 | 13,13 | 14,35
1 | Perbaikan kapal (docking) | 3.560.000.000 | 3.874.119.775 | 108,82 | 3.288.450.125 | 17,81 | 6,54
2 | Penyaluran air bersih | 4.175.000.000 | 4.620.083.260 | 110,66 | 4.219.837.340 | 9,48 | 7,80
 | JUMLAH | 55.705.000.000 | 59.205.498.990 | 106,28 | 54.427.124.665 | 8,78 | 100,00
`,
    },
    {
      name: "Tabel 5",
      merges: ["D2:F2", "G2:J2"],
      sheet: `
Tabel 5. Capaian Rincian Output dan Realisasi Anggaran TA 2023
Kode | KRO / Rincian Output | Satuan | Volume |  |  | Anggaran |  |  | 
 |  |  | Target | Realisasi | % | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9=8/7 | 10=7-8
2338.BDB | Fasilitasi dan Pembinaan Lembaga |  |  |  |  | 3.809.500.000 | 3.723.210.710 | 97,73% | 86.289.290
2338.BDB.001 | Pelabuhan perikanan yang dibina tata kelolanya | Lembaga | 34 | 34 | 100,00% | 2.845.000.000 | 2.801.336.410 | 98,47% | 43.663.590
2338.BDB.002 | Lembaga pengelola yang difasilitasi perizinan berusaha | Lembaga | 12 | 11 | 91,67% | 964.500.000 | 921.874.300 | 95,58% | 42.625.700
2338.BKA | Pemantauan masyarakat dan kelompok |  |  |  |  | 3.212.750.000 | 3.188.420.755 | 99,24% | 24.329.245
2338.BKA.001 | Pemantauan kesyahbandaran di pelabuhan perikanan | Laporan | 48 | 52 | 108,33% | 3.212.750.000 | 3.188.420.755 | 99,24% | 24.329.245
2338.CBG | Prasarana Bidang Pertanian, Kehutanan, dan Lingkungan Hidup |  |  |  |  | 114.495.000.000 | 112.375.175.650 | 98,15% | 2.119.824.350
2338.CBG.001 | Pelabuhan perikanan yang dikembangkan | Unit | 9 | 8 | 88,89% | 78.640.000.000 | 76.915.402.180 | 97,81% | 1.724.597.820
2338.CBG.002 | Breakwater yang dibangun | Unit | 2 | 2 | 100,00% | 31.275.000.000 | 30.962.118.450 | 99,00% | 312.881.550
2338.CBG.003 | Pelabuhan perikanan berwawasan lingkungan | Unit | 5 | 6 | 120,00% | 4.580.000.000 | 4.497.655.020 | 98,20% | 82.344.980
Kode | KRO / Rincian Output | Satuan | Target | Realisasi | % | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
2338.PBL | Kebijakan Bidang Sarana dan Prasarana |  |  |  |  | 6.744.400.000 | 6.495.543.765 | 96,31% | 248.856.235
2338.PBL.001 | Rencana Induk Pelabuhan Perikanan Nasional | Rekomendasi kebijakan | 3 | 3 | 100,00% | 1.426.000.000 | 1.398.207.640 | 98,05% | 27.792.360
2338.PBL.002 | Masterplan dan DED pelabuhan perikanan | Dokumen | 14 | 13 | 92,86% | 5.318.400.000 | 5.097.336.125 | 95,84% | 221.063.875
2341.EBA | Layanan Dukungan Manajemen Internal |  |  |  |  | 12.454.350.000 | 12.238.601.495 | 98,27% | 215.748.505
2341.EBA.956 | Layanan BMN | Layanan | 1 | 1 | 100,00% | 412.300.000 | 409.114.850 | 99,23% | 3.185.150
2341.EBA.962 | Layanan Umum | Layanan | 1 | 1 | 100,00% | 2.167.850.000 | 2.141.073.915 | 98,76% | 26.776.085
2341.EBA.994 | Layanan Perkantoran | Layanan | 12 | 12 | 100,00% | 9.874.200.000 | 9.688.412.730 | 98,12% | 185.787.270
 | TOTAL |  |  |  |  | 140.716.000.000 | 138.020.952.375 | 98,08% | 2.695.047.625
`,
    },
    {
      name: "Tabel 6",
      sheet: `
Tabel 6. Perkembangan Pagu dan Realisasi Anggaran per Jenis Belanja Tahun 2021 - 2023
Akun | Jenis Belanja | 2021 |  |  | 2022 |  |  | 2023 |  | 
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
51 | Belanja Pegawai | 7.950.000.000 | 7.812.364.100 | 98,27 | 8.215.400.000 | 8.102.775.940 | 98,63 | 8.540.000.000 | 8.391.227.645 | 98,26
52 | Belanja Barang | 24.318.000.000 | 23.107.442.385 | 95,02 | 21.962.700.000 | 21.540.316.820 | 98,08 | 22.261.000.000 | 21.752.204.100 | 97,71
53 | Belanja Modal | 88.415.000.000 | 82.940.667.210 | 93,81 | 96.733.500.000 | 94.201.588.065 | 97,38 | 109.915.000.000 | 107.877.520.630 | 98,15
 | Jumlah | 120.683.000.000 | 113.860.473.695 | 94,35 | 126.911.600.000 | 123.844.680.825 | 97,58 | 140.716.000.000 | 138.020.952.375 | 98,08
 | Pertumbuhan thd tahun sebelumnya (%) |  |  |  | 5,16 | 8,77 |  | 10,88 | 11,45 | 
`,
    },
    {
      name: "Tabel 7",
      sheet: `
Tabel 7. Rencana Penarikan Dana dan Realisasi Bulanan TA 2023 (Rupiah)
Bulan | RPD | Realisasi | Kumulatif RPD | Kumulatif Realisasi | Deviasi (%) | Realisasi kumulatif thd pagu (%)
Januari | 1.829.308.000 | 1.518.230.411 | 1.829.308.000 | 1.518.230.411 | 17,01 | 1,08
Februari | 3.799.332.000 | 3.588.544.548 | 5.628.640.000 | 5.106.774.959 | 5,55 | 3,63
Maret | 7.176.516.000 | 7.453.131.685 | 12.805.156.000 | 12.559.906.644 | 3,85 | 8,93
Triwulan I | 12.805.156.000 | 12.559.906.644 |  |  |  | 
April | 10.131.552.000 | 9.385.424.822 | 22.936.708.000 | 21.945.331.466 | 7,36 | 15,60
Mei | 12.242.292.000 | 12.283.864.959 | 35.179.000.000 | 34.229.196.425 | 0,34 | 24,33
Juni | 14.915.896.000 | 14.078.138.096 | 50.094.896.000 | 48.307.334.521 | 5,62 | 34,33
Triwulan II | 37.289.740.000 | 35.747.427.877 |  |  |  | 
Juli | 14.775.180.000 | 14.906.263.233 | 64.870.076.000 | 63.213.597.754 | 0,89 | 44,92
Agustus | 17.026.636.000 | 16.148.452.370 | 81.896.712.000 | 79.362.050.124 | 5,16 | 56,40
September | 16.323.056.000 | 16.700.536.507 | 98.219.768.000 | 96.062.586.631 | 2,31 | 68,27
Triwulan III | 48.124.872.000 | 47.755.252.110 |  |  |  | 
Oktober | 16.745.204.000 | 15.734.389.644 | 114.964.972.000 | 111.796.976.275 | 6,04 | 79,45
November | 14.212.316.000 | 14.216.159.781 | 129.177.288.000 | 126.013.136.056 | 0,03 | 89,55
Desember | 11.538.712.000 | 12.007.816.319 | 140.716.000.000 | 138.020.952.375 | 4,07 | 98,08
Triwulan IV | 42.496.232.000 | 41.958.365.744 |  |  |  | 
Jumlah | 140.716.000.000 | 138.020.952.375 |  |  |  | 
Rata-rata deviasi |  |  |  |  | 4,85 | 
`,
    },
    {
      name: "Tabel 8",
      sheet: `
Tabel 8. Nilai IKPA Direktorat Kepelabuhanan Perikanan Tahun Anggaran 2023
No | Aspek | Indikator | Nilai | Bobot (%) | Nilai Akhir | Nilai Aspek
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 100,00 | 10 | 10,00 | 92,31
2 |  | Deviasi Halaman III DIPA | 84,62 | 10 | 8,46 | 
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 96,35 | 20 | 19,27 | 96,40
4 |  | Belanja Kontraktual | 92,40 | 10 | 9,24 | 
5 |  | Penyelesaian Tagihan | 98,17 | 10 | 9,82 | 
6 |  | Pengelolaan UP dan TUP | 95,08 | 10 | 9,51 | 
7 |  | Dispensasi SPM | 100,00 | 5 | 5,00 | 
8 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 97,26 | 25 | 24,32 | 97,26
 |  | Total / Nilai IKPA |  | 100 | 95,62 | 
Kategori: Sangat Baik (>= 95), Baik (89 <= x < 95), Cukup (70 <= x < 89), Kurang (< 70)
`,
    },
    {
      name: "Tabel 9",
      sheet: `
Tabel 9. Nilai Kinerja Anggaran (SMART) Tahun 2022 dan 2023
No | Variabel | Bobot (%) | Tahun 2022 |  | Tahun 2023 |  | Selisih nilai tertimbang
 |  |  | Nilai | Tertimbang | Nilai | Tertimbang | 
1 | Capaian Rincian Output | 43,5 | 93,11 | 40,50 | 97,84 | 42,56 | 2,06
2 | Penyerapan Anggaran | 9,7 | 97,58 | 9,47 | 98,08 | 9,51 | 0,04
3 | Konsistensi Penyerapan terhadap Perencanaan | 18,2 | 90,45 | 16,46 | 93,27 | 16,98 | 0,52
4 | Efisiensi (nilai) | 28,6 | 78,25 | 22,38 | 81,50 | 23,31 | 0,93
 | Nilai Kinerja Anggaran | 100,0 |  | 88,81 |  | 92,36 | 3,55
 | Kategori |  |  | Baik |  | Sangat Baik | 
Keterangan: Sangat Baik > 90; Baik > 80 s.d. 90; Cukup > 60 s.d. 80; Kurang > 50 s.d. 60; Sangat Kurang <= 50 (PMK 22/PMK.02/2021)
`,
    },
    {
      name: "Tabel 10",
      sheet: `
Tabel 10. Hasil Evaluasi SAKIP oleh Inspektorat Jenderal
Komponen | Bobot | Nilai |  |  | % thd bobot 2023 | Naik/turun 2022-2023
 |  | 2021 | 2022 | 2023 |  | 
Perencanaan Kinerja | 30 | 23,40 | 24,15 | 24,90 | 83,00 | 0,75
Pengukuran Kinerja | 30 | 22,65 | 23,10 | 24,45 | 81,50 | 1,35
Pelaporan Kinerja | 15 | 12,08 | 12,30 | 12,45 | 83,00 | 0,15
Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,25 | 19,50 | 20,13 | 80,52 | 0,63
Nilai Akuntabilitas Kinerja | 100 | 76,38 | 79,05 | 81,93 | 81,93 | 2,88
Predikat |  | BB | BB | A |  | 
Predikat: AA > 90-100; A > 80-90; BB > 70-80; B > 60-70; CC > 50-60; C > 30-50; D 0-30
`,
    },
    {
      name: "Tabel 11",
      sheet: `
Tabel 11. Hasil Survei Kepuasan Masyarakat (Unit Pelayanan Kesyahbandaran)
Unsur | Unsur Pelayanan | Nilai Rata-rata (NRR) | NRR tertimbang (x 0,111) | Nilai konversi (NRR x 25)
U1 | Persyaratan | 3,42 | 0,380 | 85,50
U2 | Sistem, mekanisme dan prosedur | 3,38 | 0,375 | 84,50
U3 | Waktu penyelesaian | 3,29 | 0,365 | 82,25
U4 | Biaya/tarif | 3,61 | 0,401 | 90,25
U5 | Produk spesifikasi jenis pelayanan | 3,45 | 0,383 | 86,25
U6 | Kompetensi pelaksana | 3,52 | 0,391 | 88,00
U7 | Perilaku pelaksana | 3,57 | 0,396 | 89,25
U8 | Penanganan pengaduan, saran dan masukan | 3,74 | 0,415 | 93,50
U9 | Sarana dan prasarana | 3,18 | 0,353 | 79,50
 | Jumlah NRR tertimbang |  | 3,459 | 
 | Nilai IKM (jumlah NRR tertimbang x 25) |  |  | 86,48
 | Mutu Pelayanan / Kinerja |  |  | B (Baik)
Interval IKM: A (Sangat Baik) 88,31-100,00; B (Baik) 76,61-88,30; C (Kurang Baik) 65,00-76,60; D (Tidak Baik) 25,00-64,99
`,
    },
    {
      name: "Tabel 12",
      sheet: `
Tabel 12. Status Tindak Lanjut Rekomendasi Hasil Pengawasan s.d. 31 Desember 2023
Aparat Pengawas | Rekomendasi | Selesai | Dalam proses | Belum ditindaklanjuti | Tidak dapat ditindaklanjuti | % Selesai
BPK RI | 18 | 14 | 3 | - | 1 | 77,8%
Inspektorat Jenderal KKP | 27 | 22 | 4 | 1 | - | 81,5%
BPKP | 6 | 5 | 1 | - | - | 83,3%
Jumlah | 51 | 41 | 8 | 1 | 1 | 80,4%
`,
    },
    {
      name: "Tabel 13",
      sheet: `
Tabel 13. Perbandingan Realisasi 2021-2023 dan Target Akhir Renstra 2024
No | Indikator Kinerja | Satuan | Realisasi |  |  | Kenaikan 2022-2023 (%) | Target Renstra 2024 | Realisasi 2023 thd Target 2024 (%)
 |  |  | 2021 | 2022 | 2023 |  |  | 
1 | Volume produksi ikan di pelabuhan perikanan UPT Pusat | Ribu ton | 498,16 | 511,79 | 525,38 | 2,66 | 610,00 | 86,13
2 | Penerimaan Negara Bukan Pajak pelabuhan perikanan | Rp miliar | 48,75 | 54,43 | 59,21 | 8,78 | 62,00 | 95,50
3 | Pelabuhan perikanan yang memenuhi standar operasional | Lokasi | 26 | 31 | 34 | 9,68 | 38 | 89,47
4 | Pelabuhan perikanan berwawasan lingkungan (ecofishing port) | Lokasi | 3 | 4 | 6 | 50,00 | 8 | 75,00
6 | Kapal perikanan yang memenuhi persyaratan kelaiklautan | % | 82,10 | 86,44 | 91,35 | 5,68 | 92,00 | 99,29
7 | Indeks Kepuasan Masyarakat | Indeks | 82,36 | 83,97 | 86,48 | 2,99 | 86,00 | 100,56
8 | Nilai IKPA | Nilai | 89,54 | 91,28 | 95,62 | 4,75 | 93,00 | 102,82
9 | Nilai Kinerja Anggaran | Nilai | 84,70 | 88,81 | 92,36 | 4,00 | 88,00 | 104,95
10 | Nilai evaluasi SAKIP | Nilai | 76,38 | 79,05 | 81,93 | 3,64 | 82,00 | 99,91
11 | Rekomendasi hasil pengawasan yang ditindaklanjuti | % | 70,4 | 73,8 | 80,4 | 8,94 | 80,0 | 100,50
Indikator 5 dan 12 (minimize) disajikan terpisah pada narasi.
`,
    },
    {
      name: "Tabel 14",
      sheet: `
Tabel 14. Efisiensi Penggunaan Sumber Daya per Sasaran Kegiatan
Sasaran | Rata-rata capaian (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat efisiensi (%)
SK.1 | 101,79 | Rp3.809.500.000,- | Rp3.723.210.710,- | 97,73 | 4,06
SK.2 | 113,33 | Rp114.495.000.000,- | Rp112.375.175.650,- | 98,15 | 15,18
SK.3 | 103,08 | Rp9.957.150.000,- | Rp9.683.964.520,- | 97,26 | 5,82
SK.4 | 104,66 | Rp12.454.350.000,- | Rp12.238.601.495,- | 98,27 | 6,39
Jumlah/rata-rata | 106,09 | Rp140.716.000.000,- | Rp138.020.952.375,- | 98,08 | 8,01
Rata-rata capaian baris jumlah adalah rata-rata dua belas indikator; tingkat efisiensi = capaian dikurangi serapan
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Jumlah pegawai Direktorat Kepelabuhanan Perikanan per 31 Desember 2023 sebanyak 117 orang, terdiri dari 102 orang PNS dan 15 orang PPPK. Pegawai golongan III merupakan kelompok terbesar, yaitu 73 orang atau 62,39% dari seluruh pegawai.
Pada tahun 2023 Direktorat menetapkan 4 sasaran kegiatan dengan 12 indikator kinerja. Dari 12 indikator tersebut, 10 indikator melampaui target, 1 indikator tercapai tepat 100% dan 1 indikator belum mencapai target.
Nilai kinerja Direktorat tahun 2023 yang merupakan rata-rata capaian 12 indikator (maksimal 120%) adalah 106,09.
Indikator 1. Volume produksi ikan di pelabuhan perikanan UPT Pusat
Realisasi produksi tahun 2023 sebesar 525.378 ton atau 525,38 ribu ton, terhadap target 540,00 ribu ton mencapai 97,29%. Dibandingkan tahun 2022 sebesar 511.790 ton, produksi meningkat 13.588 ton atau 2,65%.
Produksi tertinggi terdapat pada PPS Nizam Zachman Jakarta dengan 204.439 ton atau 38,91% dari total produksi, sedangkan terendah pada PPS Bungus sebesar 3.956 ton.
Tiga pelabuhan dengan produksi terbesar, yaitu PPS Nizam Zachman Jakarta, PPS Bitung dan PPN Brondong, menyumbang 328.075 ton atau 62,45% produksi.
Menurut triwulan, produksi tertinggi terjadi pada Triwulan III sebesar 161.475 ton (30,74%) dan terendah pada Triwulan I sebesar 106.485 ton (20,27%).
Dari 12 pelabuhan, sebanyak 7 pelabuhan mengalami kenaikan dan 5 pelabuhan mengalami penurunan produksi, yaitu PPS Belawan, PPS Kendari, PPS Bungus, PPN Prigi, PPN Kejawanan.
Indikator 2. Penerimaan Negara Bukan Pajak
Realisasi PNBP tahun 2023 sebesar Rp59.205.498.990,- (lima puluh sembilan miliar dua ratus lima juta empat ratus sembilan puluh delapan ribu sembilan ratus sembilan puluh rupiah) atau 106,28% dari target sebesar Rp55.705.000.000,-.
Target PNBP ditetapkan Rp55.705.000.000,- (lima puluh lima miliar tujuh ratus lima juta rupiah) sesuai APBN TA 2023.
Kontributor terbesar adalah kelompok Sewa dan Pemanfaatan Lahan sebesar Rp33.717.478.605,- atau 56,95% dari realisasi PNBP. Dibandingkan tahun 2022, PNBP tumbuh Rp4.778.374.325,- atau tumbuh sebesar 8,78%.
Jenis penerimaan yang tidak mencapai target ada 2 (dua), yaitu penggunaan forklift dan crane sebesar 94,36% dan sewa bangunan dan gudang sebesar 97,12%.
Indikator 5. Waktu layanan persetujuan berlayar turun dari 58 menit pada tahun 2022 menjadi 47 menit pada tahun 2023, atau lebih cepat 11 menit (18,97%). Dengan target 60 menit, capaian indikator ini sebesar 121,67%.
Indikator 6. Dari 9.250 kapal yang diperiksa, 8.450 kapal memenuhi persyaratan kelaiklautan (91,35%), sehingga masih terdapat 800 kapal yang belum memenuhi persyaratan.
Indikator 7. Nilai Indeks Kepuasan Masyarakat tahun 2023 sebesar 86,48 dengan mutu pelayanan B (Baik). Unsur dengan nilai tertinggi adalah penanganan pengaduan, saran dan masukan (3,74) dan terendah adalah sarana dan prasarana (3,18).
Indikator 8. Nilai IKPA sebesar 95,62 atau 103,93% dari target 92,00, naik 4,34 poin dari tahun 2022 sebesar 91,28.
Indikator 9. Nilai Kinerja Anggaran sebesar 92,36, naik 3,55 poin dibandingkan tahun 2022 sebesar 88,81.
Indikator 10. Hasil evaluasi SAKIP tahun 2023 adalah 81,93 dengan predikat A, naik dari predikat BB pada tahun 2022 dengan nilai 79,05. Komponen dengan persentase terhadap bobot tertinggi adalah Perencanaan dan Pelaporan Kinerja, masing-masing 83,00%.
Indikator 11. Dari 51 rekomendasi, 41 rekomendasi telah selesai ditindaklanjuti (80,4%), 8 masih dalam proses, 1 belum ditindaklanjuti dan 1 tidak dapat ditindaklanjuti dengan alasan yang sah.
Indikator 12. Rata-rata deviasi RPD terhadap realisasi sebesar 4,85%, lebih baik dari target 5,00% dan dari tahun 2022 sebesar 7,36%.
Realisasi Anggaran
Pagu anggaran Direktorat TA 2023 sebesar Rp140.716.000.000,- dengan realisasi Rp138.020.952.375,- atau 98,08%, sehingga sisa anggaran sebesar Rp2.695.047.625,-.
Pagu terbesar adalah Belanja Modal sebesar Rp109.915.000.000,- atau 78,11% dari total pagu, diikuti Belanja Barang 15,82% dan Belanja Pegawai 6,07%.
Dibandingkan TA 2022, pagu naik Rp13.804.400.000,- (10,88%) dan realisasi naik Rp14.176.271.550,- (11,45%).
Sampai dengan akhir Semester I realisasi mencapai Rp48.307.334.521,- atau 34,33% dari pagu.
Dari 11 rincian output, 8 rincian output mencapai atau melampaui target volume dan 3 rincian output tidak mencapai target, antara lain pelabuhan perikanan yang dikembangkan (8 dari 9 unit atau 88,89%).
Sasaran Kegiatan 2 memiliki tingkat efisiensi sebesar 15,18, sedangkan Sasaran Kegiatan 1 sebesar 4,06.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1", cell: "I9", right: "14,53%", wrong: "18,80%" },
    { sheet: "Tabel 1", cell: "D10", right: "73", wrong: "61" },
    { sheet: "Tabel 2", cell: "H7", right: "121,67", wrong: "127,66" },
    { sheet: "Tabel 2", cell: "H8", right: "103,81", wrong: "108,31" },
    { sheet: "Tabel 2", cell: "G12", right: "81,93", wrong: "79,05" },
    { sheet: "Tabel 2", cell: "I15", right: "106,09", wrong: "115,73" },
    { sheet: "Tabel 3", cell: "D7", right: "4.467", wrong: "4.647" },
    { sheet: "Tabel 3", cell: "G12", right: "61.224", wrong: "62.224" },
    { sheet: "Tabel 3", cell: "F16", right: "122.372", wrong: "116.828" },
    { sheet: "Tabel 4", cell: "D7", right: "33.717.478.605", wrong: "32.975.118.605" },
    { sheet: "Tabel 4", cell: "E8", right: "108,42", wrong: "104,82" },
    { sheet: "Tabel 4", cell: "F12", right: "3.288.450.125", wrong: "3.882.450.125" },
    { sheet: "Tabel 5", cell: "I5", right: "97,73%", wrong: "98,47%" },
    { sheet: "Tabel 5", cell: "J11", right: "1.724.597.820", wrong: "312.881.550" },
    { sheet: "Tabel 5", cell: "F13", right: "120,00%", wrong: "12,00%" },
    { sheet: "Tabel 5", cell: "G18", right: "12.454.350.000", wrong: "12.042.050.000" },
    { sheet: "Tabel 5", cell: "H20", right: "2.141.073.915", wrong: "2.114.073.915" },
    { sheet: "Tabel 6", cell: "H6", right: "97,38", wrong: "93,78" },
    { sheet: "Tabel 6", cell: "F7", right: "126.911.600.000", wrong: "127.811.600.000" },
    { sheet: "Tabel 6", cell: "I8", right: "10,88", wrong: "-10,88" },
    { sheet: "Tabel 7", cell: "B6", right: "12.805.156.000", wrong: "10.975.848.000" },
    { sheet: "Tabel 7", cell: "G7", right: "15,60", wrong: "16,30" },
    { sheet: "Tabel 7", cell: "F20", right: "4,85", wrong: "5,29" },
    { sheet: "Tabel 8", cell: "G3", right: "92,31", wrong: "94,31" },
    { sheet: "Tabel 8", cell: "F8", right: "9,51", wrong: "9,82" },
    { sheet: "Tabel 9", cell: "G4", right: "42,56", wrong: "45,26" },
    { sheet: "Tabel 9", cell: "E8", right: "88,81", wrong: "87,81" },
    { sheet: "Tabel 10", cell: "G7", right: "0,63", wrong: "0,36" },
    { sheet: "Tabel 10", cell: "C8", right: "76,38", wrong: "66,38" },
    { sheet: "Tabel 11", cell: "D9", right: "0,396", wrong: "0,369" },
    { sheet: "Tabel 12", cell: "B4", right: "27", wrong: "29" },
    { sheet: "Tabel 12", cell: "D6", right: "8", wrong: "7" },
    { sheet: "Tabel 13", cell: "G6", right: "9,68", wrong: "6,98" },
    { sheet: "Tabel 13", cell: "I11", right: "104,95", wrong: "107,40" },
    { sheet: "Tabel 14", cell: "F4", right: "15,18", wrong: "11,58" },
    { sheet: "Narasi", cell: "A2", right: "73 orang atau 62,39%", wrong: "73 orang atau 71,57%" },
    { sheet: "Narasi", cell: "A6", right: "meningkat 13.588 ton", wrong: "menurun 13.588 ton" },
    { sheet: "Narasi", cell: "A7", right: "3.956 ton", wrong: "4.102 ton" },
    { sheet: "Narasi", cell: "A10", right: "7 pelabuhan mengalami kenaikan", wrong: "8 pelabuhan mengalami kenaikan" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "Rp55.705.000.000,- (lima puluh lima miliar tujuh ratus lima juta rupiah)",
      wrong: "Rp55.705.000.000,- (lima puluh lima miliar tujuh ratus lima puluh lima juta rupiah)",
    },
    { sheet: "Narasi", cell: "A14", right: "tumbuh sebesar 8,78%", wrong: "tumbuh sebesar 8,07%" },
    { sheet: "Narasi", cell: "A18", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "Narasi", cell: "A21", right: "A, naik dari predikat BB", wrong: "A, naik dari predikat B" },
    { sheet: "Narasi", cell: "A25", right: "Rp2.695.047.625,-", wrong: "Rp2.965.047.625,-" },
    { sheet: "Narasi", cell: "A28", right: "34,33% dari pagu", wrong: "44,92% dari pagu" },
  ],
};
