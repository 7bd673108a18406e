import type { ReportCase } from "./report-case";

export const balaiBudidayaBerjenjang: ReportCase = {
  name: "an aquaculture centre: cascaded goals with weights, quarters, unit costs, SBSN, AKIP",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Tabel 1.1 Pegawai",
      merges: ["A1:I1", "A2:A3", "B2:C2", "D2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 1.1 Komposisi ASN BPBAP Tanjung Selayar Menurut Golongan, Jenis Kelamin dan Pendidikan per 31 Desember 2025 (orang)
Golongan | Jenis Kelamin |  | Pendidikan |  |  |  | Jumlah | %
 | L | P | SMA/SUPM | D-III | S-1/D-IV | S-2 |  | 
Golongan IV | 5 | 2 | - | - | 2 | 5 | 7 | 8,97
Golongan III | 24 | 17 | 3 | 4 | 26 | 8 | 41 | 52,56
Golongan II | 11 | 4 | 9 | 6 | - | - | 15 | 19,23
PPPK | 9 | 6 | 5 | 2 | 8 | - | 15 | 19,23
Jumlah | 49 | 29 | 17 | 12 | 36 | 13 | 78 | 100,00
Persentase | 62,82 | 37,18 | 21,79 | 15,38 | 46,15 | 16,67 | 100,00 | 
`,
    },
    {
      name: "Tabel 1.2 Jabatan",
      sheet: `
Tabel 1.2 Jumlah Pegawai Menurut Jabatan Tahun 2024 dan 2025 (orang)
No | Jabatan | 2024 | 2025 | Perubahan
A | Jabatan Struktural | 2 | 2 | 0
1 | Kepala Balai | 1 | 1 | 0
2 | Kepala Subbagian Umum | 1 | 1 | 0
B | Jabatan Fungsional Tertentu | 40 | 46 | 6
1 | Pengawas Perikanan Bidang Budidaya | 15 | 17 | 2
2 | Pengendali Hama dan Penyakit Ikan | 8 | 9 | 1
3 | Teknisi/Perekayasa Budidaya | 12 | 14 | 2
4 | Analis Pengelolaan Keuangan dan Pranata | 5 | 6 | 1
C | Jabatan Pelaksana | 34 | 30 | -4
1 | Teknisi Produksi dan Pakan | 21 | 19 | -2
2 | Pengadministrasi dan Pengelola | 13 | 11 | -2
 | Jumlah (A + B + C) | 76 | 78 | 2
Sumber: Subbagian Umum, aplikasi SIMPEG
`,
    },
    {
      name: "Tabel 2.1 Perjanjian Kinerja",
      merges: ["A1:H1", "E3:H3"],
      sheet: `
Tabel 2.1 Cascading Sasaran dan Target Triwulanan (Kumulatif) Perjanjian Kinerja Tahun 2025

Kode | Sasaran Kegiatan / Indikator Kinerja | Satuan | Bobot (%) | Target Kumulatif |  |  | 
 |  |  |  | s.d. TW I | s.d. TW II | s.d. TW III | Tahun 2025
SP.1 | Sasaran Program: Meningkatnya produksi perikanan budidaya berkelanjutan |  | 70
SK.1 | Meningkatnya ketersediaan benih dan induk unggul |  | 40
IK.1 | Jumlah benih ikan/udang yang diproduksi | Juta ekor | 20 | 8,40 | 21,50 | 35,75 | 48,00
IK.2 | Jumlah calon induk unggul yang didistribusikan | Ekor | 10 | 1.200 | 3.450 | 6.100 | 8.500
IK.3 | Jumlah bibit rumput laut kultur jaringan | Ton | 10 | 4,50 | 11,00 | 18,25 | 26,00
SK.2 | Terkendalinya kesehatan ikan dan lingkungan |  | 30
IK.4 | Persentase kawasan budidaya bebas penyakit prioritas | % | 15 | 70,00 | 75,00 | 78,00 | 80,00
IK.5 | Jumlah sampel laboratorium yang diuji | Sampel | 10 | 450 | 1.080 | 1.720 | 2.300
IK.6 | Jumlah kejadian wabah yang dilaporkan *) | Kejadian | 5 | 1 | 2 | 4 | 5
SP.2 | Sasaran Program: Meningkatnya tata kelola yang efektif dan akuntabel |  | 30
SK.3 | Terwujudnya tata kelola lingkup balai yang baik |  | 30
IK.7 | Nilai IKPA | Nilai | 10 | 80,00 | 85,00 | 88,00 | 92,00
IK.8 | Nilai evaluasi AKIP | Nilai | 10 | - | - | - | 82,00
IK.9 | Persentase temuan yang belum ditindaklanjuti *) | % | 5 | 20,00 | 16,00 | 14,00 | 12,50
IK.10 | Indeks kepuasan masyarakat | Indeks | 5 | 86,00 | 86,00 | 87,00 | 88,00
 | Jumlah bobot |  | 100
Keterangan: *) makin rendah makin baik
`,
    },
    {
      name: "Tabel 3.1 Capaian IKU",
      merges: ["A1:I1"],
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Tahun 2025
Kode | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Bobot | Nilai Tertimbang | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)=(6)x(7)/100 | (9)
IK.1 | Jumlah benih ikan/udang yang diproduksi | Juta ekor | 48,00 | 50,16 | 104,50 | 20 | 20,90 | Baik
IK.2 | Jumlah calon induk unggul yang didistribusikan | Ekor | 8.500 | 8.146 | 95,84 | 10 | 9,58 | Cukup
IK.3 | Jumlah bibit rumput laut kultur jaringan | Ton | 26,00 | 32,76 | 120,00 | 10 | 12,00 | Sangat Baik
IK.4 | Persentase kawasan budidaya bebas penyakit prioritas | % | 80,00 | 82,35 | 102,94 | 15 | 15,44 | Baik
IK.5 | Jumlah sampel laboratorium yang diuji | Sampel | 2.300 | 2.477 | 107,70 | 10 | 10,77 | Baik
IK.6 | Jumlah kejadian wabah yang dilaporkan *) | Kejadian | 5 | 4 | 120,00 | 5 | 6,00 | Sangat Baik
IK.7 | Nilai IKPA | Nilai | 92,00 | 95,28 | 103,57 | 10 | 10,36 | Baik
IK.8 | Nilai evaluasi AKIP | Nilai | 82,00 | 83,70 | 102,07 | 10 | 10,21 | Baik
IK.9 | Persentase temuan yang belum ditindaklanjuti *) | % | 12,50 | 15,00 | 80,00 | 5 | 4,00 | Cukup
IK.10 | Indeks kepuasan masyarakat | Indeks | 88,00 | 89,76 | 102,00 | 5 | 5,10 | Baik
 | Nilai Pencapaian Sasaran Strategis (NPSS) |  |  |  |  | 100 | 104,36 | Baik

 | Rekapitulasi status |  |  | Jumlah indikator
 | Sangat Baik |  |  | 2
 | Baik |  |  | 6
 | Cukup |  |  | 2
 | Kurang |  |  | 0
Status: >= 110 Sangat Baik; 100 - < 110 Baik; 80 - < 100 Cukup; < 80 Kurang. Capaian maksimum 120%. *) makin rendah makin baik: (2T - R)/T x 100%.
`,
    },
    {
      name: "Tabel 3.2 Tren",
      merges: ["A1:K1", "C2:G2"],
      sheet: `
Tabel 3.2 Perkembangan Realisasi Indikator Kinerja Utama 2021 - 2025 dan Perbandingan dengan Target Akhir Renstra 2029
Kode | Indikator | Realisasi Tahun |  |  |  |  | Pertumbuhan 2024-2025 (%) | Kenaikan 2021-2025 | Target 2029 | Capaian terhadap Target 2029 (%)
 |  | 2021 | 2022 | 2023 | 2024 | 2025 |  |  |  | 
IK.1 | Benih diproduksi (juta ekor) | 36,20 | 39,85 | 42,10 | 45,63 | 50,16 | 9,93 | 13,96 | 55,00 | 91,20
IK.2 | Calon induk didistribusikan (ekor) | 6.240 | 7.015 | 7.380 | 8.204 | 8.146 | -0,71 | 1.906 | 10.000 | 81,46
IK.3 | Bibit rumput laut (ton) | 12,40 | 17,15 | 21,90 | 25,08 | 32,76 | 30,62 | 20,36 | 30,00 | 109,20
IK.5 | Sampel laboratorium (sampel) | 1.835 | 1.920 | 2.114 | 2.265 | 2.477 | 9,36 | 642 | 2.600 | 95,27
IK.10 | Indeks kepuasan masyarakat | 84,12 | 85,90 | 87,25 | 88,41 | 89,76 | 1,53 | 5,64 | 90,00 | 99,73
Tahun 2021 s.d. 2024 adalah capaian Renstra 2020 - 2024; target 2029 sesuai Renstra 2025 - 2029.
`,
    },
    {
      name: "Tabel 3.3 Produksi Benih",
      merges: ["A1:M1", "C3:D3", "E3:F3", "G3:H3", "I3:J3", "K3:M3"],
      sheet: `
Tabel 3.3 Target dan Realisasi Produksi Benih per Komoditas per Triwulan Tahun 2025 (ribu ekor)

No | Komoditas | TW I |  | TW II |  | TW III |  | TW IV |  | Tahun 2025 |  | 
 |  | T | R | T | R | T | R | T | R | T | R | %
1 | Udang vaname | 4.200 | 6.350 | 6.100 | 6.480 | 6.500 | 6.275 | 5.400 | 5.920 | 22.200 | 25.025 | 112,73
2 | Udang windu | 1.500 | 1.230 | 2.300 | 2.415 | 2.450 | 2.260 | 2.150 | 2.305 | 8.400 | 8.210 | 97,74
3 | Bandeng | 1.900 | 1.675 | 3.200 | 3.350 | 3.500 | 3.645 | 3.200 | 3.410 | 11.800 | 12.080 | 102,37
4 | Kakap putih | 500 | 385 | 900 | 870 | 1.100 | 1.165 | 900 | 1.020 | 3.400 | 3.440 | 101,18
5 | Kepiting bakau | 300 | 140 | 600 | 495 | 700 | 420 | 600 | 350 | 2.200 | 1.405 | 63,86
 | Jumlah | 8.400 | 9.780 | 13.100 | 13.610 | 14.250 | 13.765 | 12.250 | 13.005 | 48.000 | 50.160 | 104,50
 | Realisasi terhadap target (%) |  | 116,43 |  | 103,89 |  | 96,60 |  | 106,16 |  | 104,50 | 
`,
    },
    {
      name: "Tabel 3.4 Rincian Output",
      merges: ["A1:K1", "D3:F3", "G3:I3", "J3:K3"],
      sheet: `
Tabel 3.4 Realisasi Volume, Anggaran dan Biaya Satuan per Rincian Output (RO) Tahun 2025

Kode | Kegiatan / Rincian Output | Satuan | Volume |  |  | Anggaran (Rp) |  |  | Biaya Satuan (Rp) | 
 |  |  | Target | Realisasi | % | Pagu | Realisasi | % | Rencana | Realisasi
2345 | Pengelolaan Perbenihan |  |  |  |  | 8.103.000.000 | 7.912.868.000 | 97,65 |  | 
2345.QEA.001 | Benih ikan dan udang bantuan | Ribu ekor | 18.000 | 18.640 | 103,56 | 4.860.000.000 | 4.801.664.000 | 98,80 | 270.000 | 257.600
2345.QEA.002 | Calon induk unggul | Ekor | 8.500 | 8.146 | 95,84 | 2.125.000.000 | 2.003.916.000 | 94,30 | 250.000 | 246.000
2345.QEA.003 | Bibit rumput laut | Kg | 26.000 | 32.760 | 126,00 | 1.118.000.000 | 1.107.288.000 | 99,04 | 43.000 | 33.800
2346 | Pengelolaan Kesehatan Ikan dan Lingkungan |  |  |  |  | 2.178.000.000 | 2.151.132.000 | 98,77 |  | 
2346.BJA.001 | Sampel penyakit dan residu yang diuji | Sampel | 2.300 | 2.477 | 107,70 | 1.794.000.000 | 1.773.532.000 | 98,86 | 780.000 | 716.000
2346.QDD.002 | Kelompok yang dibina | Kelompok | 32 | 32 | 100,00 | 384.000.000 | 377.600.000 | 98,33 | 12.000.000 | 11.800.000
2347 | Pengelolaan Prasarana Budidaya |  |  |  |  | 10.970.000.000 | 10.013.150.000 | 91,28 |  | 
2347.RBK.001 | Unit hatchery yang dibangun (SBSN) | Unit | 2 | 2 | 100,00 | 9.450.000.000 | 8.926.400.000 | 94,46 | 4.725.000.000 | 4.463.200.000
2347.RBK.002 | Tandon dan IPAL yang direhabilitasi | Unit | 4 | 3 | 75,00 | 1.520.000.000 | 1.086.750.000 | 71,50 | 380.000.000 | 362.250.000
2348 | Dukungan Manajemen |  |  |  |  | 11.598.900.000 | 11.503.175.000 | 99,17 |  | 
2348.EBA.994 | Layanan perkantoran | Layanan | 1 | 1 | 100,00 | 11.286.400.000 | 11.204.750.000 | 99,28 | 11.286.400.000 | 11.204.750.000
2348.EBA.956 | Layanan BMN dan umum | Layanan | 1 | 1 | 100,00 | 312.500.000 | 298.425.000 | 95,50 | 312.500.000 | 298.425.000
 | Jumlah |  |  |  |  | 32.849.900.000 | 31.580.325.000 | 96,14 |  | 
`,
    },
    {
      name: "Tabel 3.5 Pagu Kegiatan",
      merges: ["A1:J1"],
      sheet: `
Tabel 3.5 Pagu dan Realisasi Anggaran per Kegiatan Tahun 2025 (Rp)
Kode | Kegiatan | Pagu Awal | Tambah/(Kurang) Revisi | Pagu Akhir | Blokir | Pagu Efektif | Realisasi | % thd Pagu Akhir | % thd Pagu Efektif
(1) | (2) | (3) | (4 = 5-3) | (5) | (6) | (7 = 5-6) | (8) | (9 = 8/5) | (10 = 8/7)
2345 | Pengelolaan Perbenihan | 9.200.000.000 | (1.097.000.000) | 8.103.000.000 | 0 | 8.103.000.000 | 7.912.868.000 | 97,65 | 97,65
2346 | Pengelolaan Kesehatan Ikan dan Lingkungan | 2.650.000.000 | (472.000.000) | 2.178.000.000 | 26.000.000 | 2.152.000.000 | 2.151.132.000 | 98,77 | 99,96
2347 | Pengelolaan Prasarana Budidaya | 12.340.000.000 | (1.370.000.000) | 10.970.000.000 | 430.000.000 | 10.540.000.000 | 10.013.150.000 | 91,28 | 95,00
2348 | Dukungan Manajemen | 11.486.250.000 | 112.650.000 | 11.598.900.000 | 0 | 11.598.900.000 | 11.503.175.000 | 99,17 | 99,17
 | Jumlah | 35.676.250.000 | (2.826.350.000) | 32.849.900.000 | 456.000.000 | 32.393.900.000 | 31.580.325.000 | 96,14 | 97,49
Pagu yang diblokir merupakan efisiensi sesuai Inpres Nomor 1 Tahun 2025.
`,
    },
    {
      name: "Tabel 3.6 Jenis Belanja",
      merges: ["A1:J1", "C2:E2", "F2:H2", "I2:J2"],
      sheet: `
Tabel 3.6 Realisasi Anggaran Menurut Jenis Belanja Tahun 2024 dan 2025 (Rp juta)
Kode | Jenis Belanja | 2024 |  |  | 2025 |  |  | Kenaikan Realisasi | 
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Rp juta | %
51 | Belanja Pegawai | 7,842.60 | 7,796.42 | 99.41 | 8,124.35 | 8,090.18 | 99.58 | 293.76 | 3.77
52 | Belanja Barang | 12,968.40 | 12,402.32 | 95.63 | 13,255.55 | 12,977.00 | 97.90 | 574.68 | 4.63
53 | Belanja Modal | 3,486.75 | 3,329.07 | 95.48 | 11,470.00 | 10,513.15 | 91.66 | 7,184.08 | 215.80
 | Jumlah | 24,297.75 | 23,527.81 | 96.83 | 32,849.90 | 31,580.33 | 96.14 | 8,052.52 | 34.23
`,
    },
    {
      name: "Tabel 3.7 PNBP",
      merges: ["A1:I1", "D2:G2"],
      sheet: `
Tabel 3.7 Target dan Realisasi PNBP Fungsional Tahun 2025 (Rp)
Akun | Jenis Penerimaan | Target | Realisasi per Triwulan |  |  |  | Jumlah Realisasi | %
 |  |  | TW I | TW II | TW III | TW IV |  | 
425131 | Penjualan hasil perikanan (benih dan ikan konsumsi) | 1.650.000.000 | 318.450.000 | 467.200.000 | 492.875.000 | 548.310.000 | 1.826.835.000 | 110,72
425289 | Jasa pengujian laboratorium | 285.000.000 | 52.340.000 | 74.865.000 | 69.120.000 | 81.475.000 | 277.800.000 | 97,47
425151 | Sewa tanah, gedung dan bangunan | 96.000.000 | 12.000.000 | 24.000.000 | 18.500.000 | 30.000.000 | 84.500.000 | 88,02
 | Jumlah | 2.031.000.000 | 382.790.000 | 566.065.000 | 580.495.000 | 659.785.000 | 2.189.135.000 | 107,79
 | Porsi triwulan (%) |  | 17,49 | 25,86 | 26,52 | 30,14 | 100,00 | 
`,
    },
    {
      name: "Tabel 3.8 SBSN",
      sheet: `
Tabel 3.8 Pelaksanaan Proyek SBSN Tahun 2025 (Rp)
No | Paket | Pagu | Nilai Kontrak | Sisa Lelang | Realisasi Keuangan | Keuangan thd Kontrak (%) | Keuangan thd Pagu (%) | Fisik (%)
1 | Hatchery udang vaname | 5.100.000.000 | 4.862.500.000 | 237.500.000 | 4.862.500.000 | 100,00 | 95,34 | 100,00
2 | Hatchery kakap putih | 3.850.000.000 | 3.624.900.000 | 225.100.000 | 3.624.900.000 | 100,00 | 94,15 | 100,00
3 | Manajemen konstruksi dan pengawasan | 500.000.000 | 469.500.000 | 30.500.000 | 439.000.000 | 93,50 | 87,80 | 100,00
 | Jumlah | 9.450.000.000 | 8.956.900.000 | 493.100.000 | 8.926.400.000 | 99,66 | 94,46 | 100,00
Sisa lelang dikembalikan ke kas negara dan tidak dapat dialihkan.
`,
    },
    {
      name: "Tabel 3.9 IKPA",
      sheet: `
Tabel 3.9 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2025
No | Aspek | Indikator | Bobot (%) | Nilai | Nilai Akhir
1 | Kualitas Perencanaan | Revisi DIPA | 10 | 100.00 | 10.00
2 | Kualitas Perencanaan | Deviasi Halaman III DIPA | 15 | 83.47 | 12.52
3 | Kualitas Pelaksanaan | Penyerapan Anggaran | 20 | 97.62 | 19.52
4 | Kualitas Pelaksanaan | Belanja Kontraktual | 10 | 94.00 | 9.40
5 | Kualitas Pelaksanaan | Penyelesaian Tagihan | 10 | 100.00 | 10.00
6 | Kualitas Pelaksanaan | Pengelolaan UP dan TUP | 10 | 98.15 | 9.82
7 | Kualitas Hasil | Capaian Output | 25 | 96.08 | 24.02
 | Nilai IKPA |  | 100 |  | 95.28
 | Kategori |  |  |  | Sangat Baik

 | Rata-rata nilai aspek (rata-rata sederhana indikator)
 | Kualitas Perencanaan |  |  | 91.74
 | Kualitas Pelaksanaan |  |  | 97.44
 | Kualitas Hasil |  |  | 96.08
 | Kategori: >= 95 Sangat Baik; 89 - < 95 Baik; 70 - < 89 Cukup; < 70 Kurang
`,
    },
    {
      name: "Tabel 3.10 Evaluasi AKIP",
      sheet: `
Tabel 3.10 Hasil Evaluasi AKIP Tahun 2024 dan 2025
No | Komponen | Bobot | Nilai 2024 | Nilai 2025 | Kenaikan | % Pemenuhan 2025
1 | Perencanaan Kinerja | 30,00 | 25,35 | 26,10 | 0,75 | 87,00
2 | Pengukuran Kinerja | 30,00 | 23,70 | 24,75 | 1,05 | 82,50
3 | Pelaporan Kinerja | 15,00 | 12,15 | 12,60 | 0,45 | 84,00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 19,00 | 20,25 | 1,25 | 81,00
 | Jumlah | 100,00 | 80,20 | 83,70 | 3,50 | 83,70
 | Predikat |  | A | A |  | 
Predikat: AA (> 90 - 100), A (> 80 - 90), BB (> 70 - 80), B (> 60 - 70), CC (> 50 - 60)

 | Tindak lanjut temuan | Temuan | Selesai | Belum | % Belum | 
 | BPK | 6 | 5 | 1 | 16,67 | 
 | Inspektorat Jenderal | 11 | 9 | 2 | 18,18 | 
 | BPKP | 3 | 3 | 0 | 0,00 | 
 | Jumlah temuan | 20 | 17 | 3 | 15,00 | 
`,
    },
    {
      name: "Narasi",
      sheet: `
RINGKASAN EKSEKUTIF
Nilai Pencapaian Sasaran Strategis (NPSS) BPBAP Tanjung Selayar tahun 2025 sebesar 104,36 dengan status Baik. Dari 10 indikator kinerja dalam Perjanjian Kinerja, 8 indikator mencapai atau melampaui target dan 2 indikator belum mencapai target. Indikator yang belum tercapai adalah jumlah calon induk unggul yang didistribusikan (95,84%) dan persentase temuan yang belum ditindaklanjuti (80,00%).
Pagu akhir tahun 2025 sebesar Rp32.849.900.000 (terbilang: tiga puluh dua miliar delapan ratus empat puluh sembilan juta sembilan ratus ribu rupiah), turun Rp2.826.350.000 dari pagu awal sebesar Rp35.676.250.000. Realisasi anggaran sebesar Rp31.580.325.000 atau 96,14% terhadap pagu akhir dan 97,49% terhadap pagu efektif setelah dikurangi blokir Rp456.000.000.
Jumlah ASN sebanyak 78 orang, terdiri atas 49 laki-laki dan 29 perempuan. Pegawai berpendidikan S-1/D-IV sebanyak 36 orang (46,15%) dan S-2 sebanyak 13 orang (16,67%). Dibandingkan tahun 2024 jumlah pegawai bertambah 2 orang karena pengangkatan PPPK, sedangkan jabatan pelaksana berkurang dari 34 orang menjadi 30 orang.
AKUNTABILITAS KINERJA
Produksi benih tahun 2025 mencapai 50.160 ribu ekor atau 104,50% dari target 48.000 ribu ekor. Dibandingkan tahun 2024 sebesar 45,63 juta ekor, produksi naik 4,53 juta ekor atau 9,93%. Komoditas dengan produksi terbesar adalah udang vaname sebanyak 25.025 ribu ekor, sedangkan kepiting bakau hanya mencapai 63,86% dari targetnya. Triwulan dengan produksi tertinggi adalah triwulan III sebanyak 13.765 ribu ekor.
Distribusi calon induk unggul sebanyak 8.146 ekor, lebih rendah 354 ekor dari target 8.500 ekor dan juga turun 58 ekor dibandingkan tahun 2024. Bibit rumput laut kultur jaringan mencapai 32,76 ton dari target 26,00 ton sehingga capaiannya dibatasi 120%. Selama lima tahun produksi bibit naik dari 12,40 ton menjadi 32,76 ton atau bertambah 20,36 ton.
Biaya satuan benih bantuan direncanakan Rp270.000 per ribu ekor dan terealisasi Rp257.600 per ribu ekor, atau lebih hemat Rp12.400 per ribu ekor (4,59%). Rehabilitasi tandon dan IPAL baru selesai 3 unit dari 4 unit (75,00%) dengan serapan 71,50%.
Menurut kegiatan, serapan tertinggi terhadap pagu akhir adalah Dukungan Manajemen sebesar 99,17% dan terendah Pengelolaan Prasarana Budidaya sebesar 91,28%. Menurut jenis belanja, belanja modal naik dari Rp3.329,07 juta pada tahun 2024 menjadi Rp10.513,15 juta pada tahun 2025, terutama karena proyek SBSN sebesar Rp8,93 miliar. Belanja barang terealisasi Rp12,98 miliar atau 41,09% dari seluruh realisasi.
PNBP fungsional terealisasi Rp2.189.135.000 atau 107,79% dari target Rp2.031.000.000, melampaui target Rp158.135.000. Penerimaan terbesar berasal dari penjualan hasil perikanan yang menyumbang 83,45%. Proyek SBSN terdiri atas 3 paket dengan nilai kontrak Rp8,96 miliar sehingga sisa lelang Rp493,10 juta; pekerjaan fisik seluruhnya selesai 100%.
Nilai IKPA tahun 2025 sebesar 95,28 dengan kategori Sangat Baik. Nilai terendah terdapat pada indikator Deviasi Halaman III DIPA sebesar 83,47. Hasil evaluasi AKIP naik dari 80,20 (predikat A) menjadi 83,70 (predikat A), atau naik 3,50 poin. Dari 20 temuan pemeriksaan, 17 temuan selesai ditindaklanjuti dan 3 temuan (15,00%) belum selesai.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1 Pegawai", cell: "H5", right: "41", wrong: "14" },
    { sheet: "Tabel 1.1 Pegawai", cell: "F8", right: "36", wrong: "28" },
    { sheet: "Tabel 1.1 Pegawai", cell: "C9", right: "37,18", wrong: "59,18" },
    { sheet: "Tabel 1.2 Jabatan", cell: "C6", right: "40", wrong: "38" },
    { sheet: "Tabel 1.2 Jabatan", cell: "E12", right: "-2", wrong: "2" },
    { sheet: "Tabel 2.1 Perjanjian Kinerja", cell: "D10", right: "30", wrong: "25" },
    { sheet: "Tabel 2.1 Perjanjian Kinerja", cell: "F7", right: "21,50", wrong: "25,10" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "F12", right: "80,00", wrong: "120,00" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "H8", right: "10,77", wrong: "16,16" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "I7", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.1 Capaian IKU", cell: "E19", right: "2", wrong: "3" },
    { sheet: "Tabel 3.2 Tren", cell: "H4", right: "9,93", wrong: "9,03" },
    { sheet: "Tabel 3.2 Tren", cell: "I5", right: "1.906", wrong: "1.131" },
    { sheet: "Tabel 3.3 Produksi Benih", cell: "G10", right: "14.250", wrong: "13.550" },
    { sheet: "Tabel 3.3 Produksi Benih", cell: "J11", right: "106,16", wrong: "91,26" },
    { sheet: "Tabel 3.4 Rincian Output", cell: "G5", right: "8.103.000.000", wrong: "6.985.000.000" },
    { sheet: "Tabel 3.4 Rincian Output", cell: "K10", right: "716.000", wrong: "771.101" },
    { sheet: "Tabel 3.4 Rincian Output", cell: "I14", right: "71,50", wrong: "75,00" },
    { sheet: "Tabel 3.4 Rincian Output", cell: "H16", right: "11.204.750.000", wrong: "11.024.750.000" },
    { sheet: "Tabel 3.5 Pagu Kegiatan", cell: "D6", right: "(1.370.000.000)", wrong: "1.370.000.000" },
    { sheet: "Tabel 3.5 Pagu Kegiatan", cell: "J8", right: "97,49", wrong: "96,14" },
    { sheet: "Tabel 3.5 Pagu Kegiatan", cell: "G5", right: "2.152.000.000", wrong: "2.178.000.000" },
    { sheet: "Tabel 3.6 Jenis Belanja", cell: "G5", right: "12,977.00", wrong: "19,277.00" },
    { sheet: "Tabel 3.6 Jenis Belanja", cell: "H7", right: "96.14", wrong: "96.38" },
    { sheet: "Tabel 3.6 Jenis Belanja", cell: "J6", right: "215.80", wrong: "68.33" },
    { sheet: "Tabel 3.7 PNBP", cell: "H4", right: "1.826.835.000", wrong: "1.508.385.000" },
    { sheet: "Tabel 3.7 PNBP", cell: "I6", right: "88,02", wrong: "113,61" },
    { sheet: "Tabel 3.8 SBSN", cell: "E4", right: "225.100.000", wrong: "252.100.000" },
    { sheet: "Tabel 3.8 SBSN", cell: "G6", right: "99,66", wrong: "94,46" },
    { sheet: "Tabel 3.9 IKPA", cell: "F4", right: "12.52", wrong: "8.35" },
    { sheet: "Tabel 3.9 IKPA", cell: "F11", right: "Sangat Baik", wrong: "Cukup" },
    { sheet: "Tabel 3.10 Evaluasi AKIP", cell: "D8", right: "A", wrong: "BB" },
    { sheet: "Tabel 3.10 Evaluasi AKIP", cell: "D15", right: "17", wrong: "14" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "indikator kinerja dalam Perjanjian Kinerja, 8 indikator mencapai atau melampaui",
      wrong: "indikator kinerja dalam Perjanjian Kinerja, 7 indikator mencapai atau melampaui",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "persentase temuan yang belum ditindaklanjuti (80,00%).",
      wrong: "persentase temuan yang belum ditindaklanjuti (120,00%).",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "Rp32.849.900.000 (terbilang: tiga puluh dua miliar delapan ratus empat",
      wrong: "Rp32.849.900.000 (terbilang: tiga puluh tiga miliar delapan ratus empat",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "sembilan juta sembilan ratus ribu rupiah), turun Rp2.826.350.000 dari pagu",
      wrong: "sembilan juta sembilan ratus ribu rupiah), naik Rp2.826.350.000 dari pagu",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "Jumlah ASN sebanyak 78 orang, terdiri atas 49 laki-laki dan 29 perempuan.",
      wrong: "Jumlah ASN sebanyak 78 orang, terdiri atas 94 laki-laki dan 29 perempuan.",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "orang (46,15%) dan S-2 sebanyak 13 orang (16,67%). Dibandingkan tahun 2024",
      wrong: "orang (46,15%) dan S-2 sebanyak 13 orang (36,11%). Dibandingkan tahun 2024",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "ekor, produksi naik 4,53 juta ekor atau 9,93%. Komoditas dengan produksi",
      wrong: "ekor, produksi naik 4,53 juta ekor atau 19,14%. Komoditas dengan produksi",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "354 ekor dari target 8.500 ekor dan juga turun 58 ekor dibandingkan tahun",
      wrong: "354 ekor dari target 8.500 ekor dan juga naik 58 ekor dibandingkan tahun",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "Rp257.600 per ribu ekor, atau lebih hemat Rp12.400 per ribu ekor (4,59%).",
      wrong: "Rp257.600 per ribu ekor, atau lebih hemat Rp14.200 per ribu ekor (4,59%).",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "Pengelolaan Prasarana Budidaya sebesar 91,28%. Menurut jenis belanja,",
      wrong: "Pengelolaan Prasarana Budidaya sebesar 95,00%. Menurut jenis belanja,",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "target Rp2.031.000.000, melampaui target Rp158.135.000. Penerimaan terbesar",
      wrong: "target Rp2.031.000.000, melampaui target Rp258.135.000. Penerimaan terbesar",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "A) menjadi 83,70 (predikat A), atau naik 3,50 poin. Dari 20 temuan pemeriksaan,",
      wrong: "A) menjadi 83,70 (predikat A), atau naik 4,50 poin. Dari 20 temuan pemeriksaan,",
    },
  ],
};
