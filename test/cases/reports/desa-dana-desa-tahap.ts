import type { ReportCase } from "./report-case";

export const desaDanaDesaTahap: ReportCase = {
  name: "a village: APBDes, village funds by stage, land tax by hamlet, ages, indices",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Tabel 1.1 Dusun",
      merges: ["A1:J1", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:H3", "I3:I4", "J3:J4"],
      sheet: `
Tabel 1.1 Jumlah Penduduk, Kepala Keluarga dan Kepadatan Menurut Dusun, 31 Desember 2025

No | Dusun | Jumlah |  | KK | Penduduk (jiwa) |  |  | Luas (ha) | Kepadatan (jiwa/ha)
 |  | RW | RT |  | L | P | L+P |  | 
1 | Krajan | 2 | 9 | 412 | 623 | 641 | 1.264 | 112,40 | 11,25
2 | Ngasem | 2 | 7 | 298 | 451 | 438 | 889 | 96,75 | 9,19
3 | Karanganyar | 3 | 11 | 487 | 748 | 756 | 1.504 | 148,20 | 10,15
4 | Sendangrejo | 1 | 5 | 203 | 309 | 297 | 606 | 88,15 | 6,87
5 | Tegalombo | 2 | 6 | 236 | 352 | 369 | 721 | 104,50 | 6,90
 | Jumlah | 10 | 38 | 1.636 | 2.483 | 2.501 | 4.984 | 550,00 | 9,06
Sumber: Buku Induk Penduduk dan SIAK Desa Sumberwaras
`,
    },
    {
      name: "Tabel 1.2 Umur",
      merges: ["A1:F1"],
      sheet: `
Tabel 1.2 Penduduk Menurut Kelompok Umur dan Jenis Kelamin Tahun 2025
No | Kelompok Umur (tahun) | Laki-laki | Perempuan | Jumlah | Persentase
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6)
1 | 0 - 4 | 158 | 151 | 309 | 6,20
2 | 5 - 9 | 171 | 166 | 337 | 6,76
3 | 10 - 14 | 182 | 175 | 357 | 7,16
4 | 15 - 19 | 190 | 184 | 374 | 7,50
5 | 20 - 29 | 371 | 378 | 749 | 15,03
6 | 30 - 39 | 392 | 401 | 793 | 15,91
7 | 40 - 49 | 378 | 372 | 750 | 15,05
8 | 50 - 64 | 441 | 449 | 890 | 17,86
9 | 65 + | 200 | 225 | 425 | 8,53
 | Jumlah | 2.483 | 2.501 | 4.984 | 100,00
Rasio ketergantungan = (usia 0 - 14 + usia 65 ke atas) / usia 15 - 64 x 100.

 | Penduduk usia 0 - 14 tahun |  |  | 1.003 | 20,12
 | Penduduk usia 15 - 64 tahun |  |  | 3.556 | 71,35
 | Penduduk usia 65 tahun ke atas |  |  | 425 | 8,53
 | Rasio ketergantungan |  |  | 40,16 | 
`,
    },
    {
      name: "Tabel 2.1 IDM",
      merges: ["A1:G1"],
      sheet: `
Tabel 2.1 Perkembangan Indeks Desa Membangun (IDM) Desa Sumberwaras 2021 - 2025
Tahun | IKS (Ketahanan Sosial) | IKE (Ketahanan Ekonomi) | IKL (Ketahanan Lingkungan) | Nilai IDM | Kenaikan | Status Desa
2021 | 0.7371 | 0.5833 | 0.6667 | 0.6624 | - | Berkembang
2022 | 0.7600 | 0.6000 | 0.7333 | 0.6978 | 0.0354 | Berkembang
2023 | 0.7943 | 0.6500 | 0.7333 | 0.7259 | 0.0281 | Maju
2024 | 0.8229 | 0.6833 | 0.8000 | 0.7687 | 0.0428 | Maju
2025 | 0.8514 | 0.7333 | 0.8667 | 0.8171 | 0.0484 | Mandiri

Klasifikasi status desa (Permendesa Nomor 2 Tahun 2016):
Mandiri | IDM > 0.8155
Maju | 0.7072 < IDM <= 0.8155
Berkembang | 0.5989 < IDM <= 0.7072
Tertinggal | 0.4907 < IDM <= 0.5989
Sangat Tertinggal | IDM <= 0.4907
`,
    },
    {
      name: "Tabel 3.1 APBDes",
      merges: ["A1:F1"],
      sheet: `
Tabel 3.1 Laporan Realisasi APBDes Desa Sumberwaras Tahun Anggaran 2025 (dalam rupiah)
Kode Rekening | Uraian | Anggaran Perubahan (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
(1) | (2) | (3) | (4) | (5) = (4) - (3) | (6) = (4)/(3)
4 | PENDAPATAN | 2.035.751.300 | 1.988.584.168 | (47.167.132) | 97,68
4.1 | Pendapatan Asli Desa | 177.350.000 | 183.543.000 | 6.193.000 | 103,49
4.1.1 | Hasil Usaha Desa | 22.750.000 | 20.193.000 | (2.557.000) | 88,76
4.1.2 | Hasil Aset Desa | 142.600.000 | 151.350.000 | 8.750.000 | 106,14
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 12.000.000 | 12.000.000 | 0 | 100,00
4.2 | Pendapatan Transfer | 1.856.601.300 | 1.802.894.850 | (53.706.450) | 97,11
4.2.1 | Dana Desa | 1.086.437.000 | 1.086.437.000 | 0 | 100,00
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah | 58.914.300 | 55.207.850 | (3.706.450) | 93,71
4.2.3 | Alokasi Dana Desa | 486.250.000 | 486.250.000 | 0 | 100,00
4.2.4 | Bantuan Keuangan Provinsi | 50.000.000 | 50.000.000 | 0 | 100,00
4.2.5 | Bantuan Keuangan Kabupaten | 175.000.000 | 125.000.000 | (50.000.000) | 71,43
4.3 | Pendapatan Lain-lain | 1.800.000 | 2.146.318 | 346.318 | 119,24
4.3.6 | Bunga Bank | 1.800.000 | 2.146.318 | 346.318 | 119,24
5 | BELANJA | 1.881.882.427 | 1.725.361.500 | (156.520.927) | 91,68
1 | Bidang Penyelenggaraan Pemerintahan Desa | 596.863.110 | 586.423.500 | (10.439.610) | 98,25
1.01 | Siltap, Tunjangan dan Operasional Pemerintahan Desa | 438.720.000 | 433.670.000 | (5.050.000) | 98,85
1.02 | Sarana dan Prasarana Pemerintahan Desa | 92.350.000 | 90.187.500 | (2.162.500) | 97,66
1.04 | Tata Praja, Administrasi Kependudukan, Perencanaan dan Pelaporan | 65.793.110 | 62.566.000 | (3.227.110) | 95,10
2 | Bidang Pelaksanaan Pembangunan Desa | 985.679.317 | 868.173.000 | (117.506.317) | 88,08
2.01 | Sub Bidang Pendidikan | 64.800.000 | 63.770.000 | (1.030.000) | 98,41
2.02 | Sub Bidang Kesehatan | 137.425.000 | 134.387.500 | (3.037.500) | 97,79
2.03 | Sub Bidang Pekerjaan Umum dan Penataan Ruang | 606.204.317 | 504.934.200 | (101.270.117) | 83,29
2.04 | Sub Bidang Kawasan Permukiman | 148.500.000 | 137.091.300 | (11.408.700) | 92,32
2.06 | Sub Bidang Perhubungan, Komunikasi dan Informatika | 28.750.000 | 27.990.000 | (760.000) | 97,36
3 | Bidang Pembinaan Kemasyarakatan Desa | 105.465.000 | 99.480.000 | (5.985.000) | 94,33
3.02 | Kebudayaan dan Keagamaan | 37.800.000 | 36.180.000 | (1.620.000) | 95,71
3.04 | Kelembagaan Masyarakat, Ketenteraman dan Pelindungan Masyarakat | 67.665.000 | 63.300.000 | (4.365.000) | 93,55
4 | Bidang Pemberdayaan Masyarakat Desa | 81.675.000 | 69.570.000 | (12.105.000) | 85,18
4.02 | Pertanian dan Peternakan | 42.800.000 | 39.465.000 | (3.335.000) | 92,21
4.03 | Peningkatan Kapasitas Aparatur Desa | 16.500.000 | 8.925.000 | (7.575.000) | 54,09
4.04 | Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga | 22.375.000 | 21.180.000 | (1.195.000) | 94,66
5 | Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak | 112.200.000 | 101.715.000 | (10.485.000) | 90,66
5.01 | Penanggulangan Bencana | 15.000.000 | 6.315.000 | (8.685.000) | 42,10
5.03 | Keadaan Mendesak (BLT Dana Desa) | 97.200.000 | 95.400.000 | (1.800.000) | 98,15
 | SURPLUS / (DEFISIT) | 153.868.873 | 263.222.668 | 109.353.795 | -
6.1 | Penerimaan Pembiayaan (SiLPA tahun sebelumnya) | 63.418.527 | 63.418.527 | 0 | 100,00
6.2 | Pengeluaran Pembiayaan (Penyertaan Modal BUMDes) | 217.287.400 | 217.287.400 | 0 | 100,00
6 | PEMBIAYAAN NETTO | (153.868.873) | (153.868.873) | 0 | 100,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA) TAHUN BERJALAN | 0 | 109.353.795 | 109.353.795 | -

 |  |  | Sumberwaras, 12 Januari 2026
 | Bendahara (Kaur Keuangan), |  | Kepala Desa Sumberwaras,
 | SITI MUNAWAROH |  | H. SUTARMAN
`,
    },
    {
      name: "Tabel 3.2 Sumber Dana",
      merges: ["A1:I1", "A3:A4", "B3:B4", "C3:G3", "H3:H4", "I3:I4"],
      sheet: `
Tabel 3.2 Realisasi Belanja Desa Menurut Bidang dan Sumber Dana Tahun 2025 (Rp)

No | Bidang | Sumber Dana |  |  |  |  | Jumlah | Porsi (%)
 |  | PADes | Dana Desa | ADD | PBH | Bankeu |  | 
I | Penyelenggaraan Pemerintahan Desa | 100.025.500 | 49.291.000 | 406.892.000 | 30.215.000 | - | 586.423.500 | 33,99
II | Pelaksanaan Pembangunan Desa | 36.760.000 | 644.708.000 | 12.450.000 | - | 174.255.000 | 868.173.000 | 50,32
III | Pembinaan Kemasyarakatan Desa | 14.250.000 | - | 60.445.000 | 24.785.000 | - | 99.480.000 | 5,77
IV | Pemberdayaan Masyarakat Desa | 8.925.000 | 60.645.000 | - | - | - | 69.570.000 | 4,03
V | Penanggulangan Bencana, Keadaan Darurat dan Mendesak | - | 101.715.000 | - | - | - | 101.715.000 | 5,90
 | JUMLAH BELANJA | 159.960.500 | 856.359.000 | 479.787.000 | 55.000.000 | 174.255.000 | 1.725.361.500 | 100,00
 | Porsi sumber dana (%) | 9,27 | 49,63 | 27,81 | 3,19 | 10,10 | 100,00 | 
`,
    },
    {
      name: "Tabel 3.3 Dana Desa",
      merges: ["A1:H1", "D3:F3"],
      sheet: `
Tabel 3.3 Penyaluran dan Penggunaan Dana Desa Tahun 2025 per Tahap (Rp)

No | Penggunaan | Pagu | Realisasi Penggunaan |  |  | Sisa | Serapan (%)
 |  |  | Tahap I | Tahap II | Jumlah |  | 
A | Ditentukan penggunaannya (earmark) | 466.637.400 | 269.646.940 | 192.967.960 | 462.614.900 | 4.022.500 | 99,1
1 | BLT Dana Desa | 97.200.000 | 48.600.000 | 46.800.000 | 95.400.000 | 1.800.000 | 98,1
2 | Ketahanan pangan (penyertaan modal BUMDes) | 217.287.400 | 130.372.440 | 86.914.960 | 217.287.400 | 0 | 100,0
3 | Pencegahan stunting dan layanan kesehatan desa | 123.400.000 | 71.684.500 | 50.253.000 | 121.937.500 | 1.462.500 | 98,8
4 | Pemanfaatan teknologi dan informasi desa | 28.750.000 | 18.990.000 | 9.000.000 | 27.990.000 | 760.000 | 97,4
B | Tidak ditentukan (non-earmark) | 619.799.600 | 363.327.500 | 247.704.000 | 611.031.500 | 8.768.100 | 98,6
5 | Operasional pemerintah desa (3%) | 32.593.110 | 17.250.000 | 14.156.000 | 31.406.000 | 1.187.110 | 96,4
6 | Administrasi kependudukan dan profil desa | 18.100.000 | 9.740.000 | 8.145.000 | 17.885.000 | 215.000 | 98,8
7 | Pendidikan dan PAUD | 49.800.000 | 30.125.000 | 18.525.000 | 48.650.000 | 1.150.000 | 97,7
8 | Jalan, drainase dan permukiman (padat karya tunai) | 450.781.490 | 281.647.500 | 164.483.000 | 446.130.500 | 4.650.990 | 99,0
9 | Pemberdayaan masyarakat dan penanggulangan bencana | 68.525.000 | 24.565.000 | 42.395.000 | 66.960.000 | 1.565.000 | 97,7
 | JUMLAH PENGGUNAAN | 1.086.437.000 | 632.974.440 | 440.671.960 | 1.073.646.400 | 12.790.600 | 98,8
 | Penyaluran dari RKUN ke RKD | 1.086.437.000 | 651.862.200 | 434.574.800 | 1.086.437.000 |  | 
 | Porsi penyaluran (%) |  | 60,0 | 40,0 | 100,0 |  | 
Catatan: Tahap I cair 19 Maret 2025 dan Tahap II cair 11 Agustus 2025; sisa Dana Desa masuk SiLPA.
`,
    },
    {
      name: "Tabel 3.4 BLT",
      merges: ["A1:H1", "C3:F3"],
      sheet: `
Tabel 3.4 Penyaluran BLT Dana Desa per Dusun Tahun 2025 (Rp300.000 per KPM per bulan)

No | Dusun | KPM menerima per triwulan |  |  |  | KPM-bulan | Nilai Disalurkan (Rp)
 |  | TW I | TW II | TW III | TW IV |  | 
1 | Krajan | 7 | 7 | 7 | 7 | 84 | 25.200.000
2 | Ngasem | 5 | 5 | 4 | 4 | 54 | 16.200.000
3 | Karanganyar | 8 | 8 | 8 | 8 | 96 | 28.800.000
4 | Sendangrejo | 4 | 4 | 4 | 4 | 48 | 14.400.000
5 | Tegalombo | 3 | 3 | 3 | 3 | 36 | 10.800.000
 | Jumlah | 27 | 27 | 26 | 26 | 318 | 95.400.000
*) KPM-bulan = jumlah KPM tiap triwulan x 3 bulan. Satu KPM di Dusun Ngasem meninggal dunia pada Juni 2025 dan tidak diganti.
`,
    },
    {
      name: "Tabel 3.5 PBB",
      merges: ["A1:H1"],
      sheet: `
Tabel 3.5 Realisasi PBB-P2 per Dusun sampai dengan 31 Desember 2025
No | Dusun | Baku SPPT (lembar) | Lunas SPPT (lembar) | Baku (Rp) | Realisasi (Rp) | Tunggakan (Rp) | % Realisasi
1 | Krajan | 548 | 512 | 31.284.750 | 29.617.300 | 1.667.450 | 94,67%
2 | Ngasem | 397 | 371 | 20.916.400 | 19.408.250 | 1.508.150 | 92,79%
3 | Karanganyar | 621 | 556 | 33.578.900 | 30.126.450 | 3.452.450 | 89,72%
4 | Sendangrejo | 276 | 276 | 14.205.300 | 14.205.300 | 0 | 100,00%
5 | Tegalombo | 318 | 281 | 17.643.150 | 15.472.900 | 2.170.250 | 87,70%
 | JUMLAH | 2.160 | 1.996 | 117.628.500 | 108.830.200 | 8.798.300 | 92,52%
 | Tahun 2024 | 2.148 | 1.874 | 112.846.300 | 98.173.650 | 14.672.650 | 87,00%
`,
    },
    {
      name: "Tabel 3.6 Kinerja",
      merges: ["A1:H1"],
      sheet: `
Tabel 3.6 Pengukuran Kinerja Pemerintah Desa Sumberwaras Tahun 2025
No | Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kriteria
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1 | Meningkatnya kualitas tata kelola pemerintahan desa | Indeks Desa Membangun | Nilai | 0,8000 | 0,8171 | 102,14 | Sangat Tinggi
2 |  | Persentase realisasi belanja APBDes | % | 95,00 | 91,68 | 96,51 | Sangat Tinggi
3 |  | Persentase pelunasan PBB-P2 | % | 95,00 | 92,52 | 97,39 | Sangat Tinggi
4 |  | Nilai survei kepuasan masyarakat | Nilai | 82,00 | 84,88 | 103,51 | Sangat Tinggi
5 | Meningkatnya kualitas hidup masyarakat | Prevalensi stunting balita *) | % | 9,00 | 7,12 | 120,00 | Sangat Tinggi
6 |  | Jumlah kematian bayi *) | Kasus | 2 | 1 | 120,00 | Sangat Tinggi
7 |  | Jumlah anak tidak sekolah *) | Anak | 6 | 8 | 66,67 | Sedang
8 |  | Persentase rumah layak huni | % | 92,00 | 93,41 | 101,53 | Sangat Tinggi
9 | Meningkatnya ekonomi desa | Jumlah pendapatan asli desa | Rp juta | 177,35 | 183,54 | 103,49 | Sangat Tinggi
10 |  | Jumlah UMKM binaan | Unit | 40 | 57 | 120,00 | Sangat Tinggi
 | Rata-rata capaian |  |  |  |  | 103,12 | Sangat Tinggi
 | Jumlah indikator mencapai target (capaian >= 100%) |  |  |  | 7 |  | 
 | Jumlah indikator belum mencapai target |  |  |  | 3 |  | 
*) Indikator dengan sifat makin rendah makin baik, capaian = (2 x target - realisasi) / target x 100%. Capaian dibatasi paling tinggi 120%.
Kriteria: > 90 Sangat Tinggi; > 75 s.d. 90 Tinggi; > 65 s.d. 75 Sedang; <= 65 Rendah.
`,
    },
    {
      name: "Tabel 4.1 Musrenbang",
      merges: ["A1:G1", "C2:E2"],
      sheet: `
Tabel 4.1 Rekapitulasi Usulan Musrenbangdes Tahun 2025 (usulan)
Dusun | Usulan Musdus | Disepakati |  |  | Diteruskan ke Musrenbangcam | % Disepakati
 |  | Jumlah | Bidang Pembangunan | Bidang Lainnya |  | 
Krajan | 14 | 9 | 6 | 3 | 5 | 64,3%
Ngasem | 11 | 7 | 5 | 2 | 4 | 63,6%
Karanganyar | 17 | 10 | 7 | 3 | 4 | 58,8%
Sendangrejo | 8 | 5 | 3 | 2 | 2 | 62,5%
Tegalombo | 9 | 6 | 5 | 1 | 3 | 66,7%
Jumlah | 59 | 37 | 26 | 11 | 18 | 62,7%
Rata-rata per dusun | 11,8 | 7,4 | 5,2 | 2,2 | 3,6 | 
`,
    },
    {
      name: "Tabel 4.2 Aset",
      sheet: `
Tabel 4.2 Mutasi Aset Desa Tahun 2025 (Rp)
No | Golongan Aset | Saldo 31-12-2024 | Penambahan | Pengurangan | Saldo 31-12-2025
1 | Tanah | 1.846.500.000 | 0 | 0 | 1.846.500.000
2 | Peralatan dan Mesin | 312.478.000 | 46.820.500 | 11.350.000 | 347.948.500
3 | Gedung dan Bangunan | 1.127.640.000 | 84.715.000 | 0 | 1.212.355.000
4 | Jalan, Irigasi dan Jaringan | 2.648.915.400 | 542.187.300 | 0 | 3.191.102.700
5 | Aset Tetap Lainnya | 21.300.000 | 4.750.000 | 1.200.000 | 24.850.000
6 | Konstruksi Dalam Pengerjaan | 0 | 37.860.000 | 0 | 37.860.000
 | Jumlah | 5.956.833.400 | 716.332.800 | 12.550.000 | 6.660.616.200
Pengurangan merupakan penghapusan barang rusak berat sesuai Keputusan Kepala Desa Nomor 188/17/2025.
`,
    },
    {
      name: "Tabel 4.3 SKM",
      merges: ["A1:D1"],
      sheet: `
Tabel 4.3 Hasil Survei Kepuasan Masyarakat Pelayanan Desa Tahun 2025 (120 responden)
Kode | Unsur Pelayanan | Jumlah Nilai | NRR Unsur | Nilai Konversi (NRR x 25) | Mutu
U1 | Persyaratan | 418 | 3,483 | 87,08 | B
U2 | Sistem, mekanisme dan prosedur | 403 | 3,358 | 83,95 | B
U3 | Waktu penyelesaian | 382 | 3,183 | 79,58 | B
U4 | Biaya/tarif | 464 | 3,867 | 96,68 | A
U5 | Produk spesifikasi jenis pelayanan | 402 | 3,350 | 83,75 | B
U6 | Kompetensi pelaksana | 395 | 3,292 | 82,30 | B
U7 | Perilaku pelaksana | 413 | 3,442 | 86,05 | B
U8 | Penanganan pengaduan | 422 | 3,517 | 87,93 | B
U9 | Sarana dan prasarana | 368 | 3,067 | 76,68 | B
 | Jumlah / Rata-rata NRR | 3.667 | 3,395 |  | 
 | Nilai IKM (rata-rata NRR x 25) |  |  | 84,88 | B

Mutu pelayanan: A (88,31 - 100,00), B (76,61 - 88,30), C (65,00 - 76,60), D (25,00 - 64,99)
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB I PENDAHULUAN
Desa Sumberwaras terdiri atas 5 dusun, 10 RW dan 38 RT dengan luas wilayah 550,00 hektare. Pada akhir tahun 2025 penduduk desa berjumlah 4.984 jiwa yang terdiri atas 2.483 laki-laki dan 2.501 perempuan, tersebar pada 1.636 kepala keluarga. Dusun Karanganyar merupakan dusun dengan penduduk terbanyak yaitu 1.504 jiwa atau 30,18% dari penduduk desa, sedangkan yang paling sedikit adalah Dusun Sendangrejo dengan 606 jiwa.
Selama tahun 2025 tercatat 62 kelahiran dan 38 kematian sehingga pertambahan alami sebanyak 24 jiwa. Penduduk datang sebanyak 44 jiwa dan pindah 47 jiwa. Dengan demikian jumlah penduduk naik dari 4.963 jiwa menjadi 4.984 jiwa atau tumbuh 0,42%. Rasio ketergantungan sebesar 40,16 berarti setiap 100 penduduk usia produktif menanggung sekitar 40 penduduk usia nonproduktif.
Nilai IDM Desa Sumberwaras terus meningkat dari 0,6624 pada tahun 2021 menjadi 0,8171 pada tahun 2025, naik 0,1547 poin dalam empat tahun. Dengan nilai tersebut status desa naik dari Maju pada tahun 2024 menjadi Mandiri. Dari tiga komponen, yang paling rendah tahun 2025 adalah IKE dengan nilai 0,7333 dan yang paling tinggi IKL dengan nilai 0,8667.
BAB III KEUANGAN DESA
Pendapatan desa tahun 2025 dianggarkan sebesar Rp2.035.751.300 dan terealisasi Rp1.988.584.168 atau 97,68%, kurang Rp47.167.132 dari anggaran. Kekurangan tersebut terutama karena Bantuan Keuangan Kabupaten hanya terealisasi Rp125.000.000 dari Rp175.000.000 (71,43%). Sebaliknya Hasil Aset Desa melampaui anggaran sebesar Rp8.750.000 sehingga Pendapatan Asli Desa mencapai 103,49%. Pendapatan transfer menyumbang 90,66% dari seluruh pendapatan yang diterima.
Belanja desa terealisasi Rp1.725.361.500 (terbilang: satu miliar tujuh ratus dua puluh lima juta tiga ratus enam puluh satu ribu lima ratus rupiah) atau 91,68% dari anggaran Rp1.881.882.427. Belanja terbesar ada pada Bidang Pelaksanaan Pembangunan Desa sebesar Rp868,17 juta atau 50,32% dari seluruh belanja, disusul Bidang Penyelenggaraan Pemerintahan Desa sebesar Rp586,42 juta. Serapan terendah ada pada Bidang Pemberdayaan Masyarakat Desa sebesar 85,18%.
SiLPA tahun 2025 sebesar Rp109.353.795 lebih tinggi Rp45.935.268 dibandingkan SiLPA tahun 2024 sebesar Rp63.418.527. Dari SiLPA tersebut Rp12.790.600 berasal dari sisa Dana Desa, sedangkan selebihnya Rp96.563.195 berasal dari sumber lain.
Dana Desa sebesar Rp1.086.437.000 disalurkan dalam dua tahap, yaitu Tahap I Rp651.862.200 (60%) dan Tahap II Rp434.574.800 (40%). Sampai akhir tahun digunakan Rp1.073.646.400 atau 98,8%. Penyertaan modal BUMDes untuk ketahanan pangan sebesar Rp217.287.400 memenuhi batas paling sedikit 20% dari pagu. BLT Dana Desa disalurkan kepada 27 KPM pada semester I dan 26 KPM pada semester II dengan nilai Rp95.400.000 atau 8,78% dari pagu Dana Desa.
Dari baku PBB-P2 Rp117.628.500 terealisasi Rp108.830.200 atau 92,52%, sehingga tunggakan masih Rp8.798.300. Dibandingkan tahun 2024 yang mencapai 87,00%, realisasi naik 5,52 poin persen. Dusun Sendangrejo menjadi satu-satunya dusun yang lunas 100%, sedangkan capaian terendah ada di Dusun Tegalombo sebesar 87,70%. Jumlah SPPT yang lunas 1.996 lembar dari 2.160 lembar.
Rata-rata capaian kinerja tahun 2025 sebesar 103,12% dengan kriteria Sangat Tinggi. Dari 10 indikator, 7 indikator mencapai target dan 3 indikator belum mencapai target. Prevalensi stunting turun menjadi 7,12% sehingga lebih baik dari target 9,00%, sedangkan jumlah anak tidak sekolah sebanyak 8 anak masih di atas target 6 anak.
Musyawarah dusun menghasilkan 59 usulan, sebanyak 37 usulan (62,7%) disepakati dalam Musrenbangdes dan 18 usulan diteruskan ke tingkat kecamatan. Nilai aset desa bertambah dari Rp5,96 miliar menjadi Rp6,66 miliar atau naik 11,81%.
Hasil survei terhadap 120 responden menunjukkan nilai IKM 84,88 dengan mutu pelayanan B (Baik). Unsur dengan nilai tertinggi adalah biaya/tarif (3,867) dan unsur terendah adalah sarana dan prasarana (3,067).
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1 Dusun", cell: "H7", right: "1.504", wrong: "1.495" },
    { sheet: "Tabel 1.1 Dusun", cell: "E10", right: "1.636", wrong: "1.400" },
    { sheet: "Tabel 1.1 Dusun", cell: "J8", right: "6,87", wrong: "9,19" },
    { sheet: "Tabel 1.2 Umur", cell: "D8", right: "378", wrong: "387" },
    { sheet: "Tabel 1.2 Umur", cell: "F17", right: "71,35", wrong: "20,12" },
    { sheet: "Tabel 1.2 Umur", cell: "E19", right: "40,16", wrong: "28,21" },
    { sheet: "Tabel 2.1 IDM", cell: "E5", right: "0.7259", wrong: "0.7687" },
    { sheet: "Tabel 2.1 IDM", cell: "G6", right: "Maju", wrong: "Berkembang" },
    { sheet: "Tabel 2.1 IDM", cell: "F7", right: "0.0484", wrong: "0.0912" },
    { sheet: "Tabel 3.1 APBDes", cell: "D9", right: "1.802.894.850", wrong: "1.752.894.850" },
    { sheet: "Tabel 3.1 APBDes", cell: "C24", right: "137.425.000", wrong: "173.425.000" },
    { sheet: "Tabel 3.1 APBDes", cell: "E31", right: "(12.105.000)", wrong: "(13.105.000)" },
    { sheet: "Tabel 3.1 APBDes", cell: "D42", right: "109.353.795", wrong: "326.641.195" },
    { sheet: "Tabel 3.1 APBDes", cell: "D29", right: "36.180.000", wrong: "3.610.000" },
    { sheet: "Tabel 3.2 Sumber Dana", cell: "E7", right: "60.445.000", wrong: "60.454.000" },
    { sheet: "Tabel 3.2 Sumber Dana", cell: "G10", right: "174.255.000", wrong: "124.380.000" },
    { sheet: "Tabel 3.2 Sumber Dana", cell: "I5", right: "33,99", wrong: "98,25" },
    { sheet: "Tabel 3.3 Dana Desa", cell: "E8", right: "50.253.000", wrong: "50.235.000" },
    { sheet: "Tabel 3.3 Dana Desa", cell: "F10", right: "611.031.500", wrong: "562.381.500" },
    { sheet: "Tabel 3.3 Dana Desa", cell: "E17", right: "434.574.800", wrong: "444.574.800" },
    { sheet: "Tabel 3.4 BLT", cell: "G6", right: "54", wrong: "60" },
    { sheet: "Tabel 3.4 BLT", cell: "H10", right: "95.400.000", wrong: "97.200.000" },
    { sheet: "Tabel 3.5 PBB", cell: "H8", right: "92,52%", wrong: "92,98%" },
    { sheet: "Tabel 3.5 PBB", cell: "G5", right: "3.452.450", wrong: "3.542.450" },
    { sheet: "Tabel 3.6 Kinerja", cell: "G8", right: "120,00", wrong: "79,11" },
    { sheet: "Tabel 3.6 Kinerja", cell: "H10", right: "Sedang", wrong: "Tinggi" },
    { sheet: "Tabel 3.6 Kinerja", cell: "F15", right: "7", wrong: "8" },
    { sheet: "Tabel 4.1 Musrenbang", cell: "B9", right: "59", wrong: "49" },
    { sheet: "Tabel 4.1 Musrenbang", cell: "F10", right: "3,6", wrong: "3,0" },
    { sheet: "Tabel 4.2 Aset", cell: "F6", right: "3.191.102.700", wrong: "3.911.102.700" },
    { sheet: "Tabel 4.2 Aset", cell: "D9", right: "716.332.800", wrong: "678.472.800" },
    { sheet: "Tabel 4.3 SKM", cell: "F6", right: "A", wrong: "B" },
    { sheet: "Tabel 4.3 SKM", cell: "D10", right: "3,517", wrong: "3,571" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "berjumlah 4.984 jiwa yang terdiri atas 2.483 laki-laki dan 2.501 perempuan,",
      wrong: "berjumlah 4.984 jiwa yang terdiri atas 2.438 laki-laki dan 2.501 perempuan,",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "kematian sehingga pertambahan alami sebanyak 24 jiwa. Penduduk datang sebanyak",
      wrong: "kematian sehingga pertambahan alami sebanyak 100 jiwa. Penduduk datang sebanyak",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "4.963 jiwa menjadi 4.984 jiwa atau tumbuh 0,42%. Rasio ketergantungan sebesar",
      wrong: "4.963 jiwa menjadi 4.984 jiwa atau tumbuh 4,23%. Rasio ketergantungan sebesar",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "menjadi 0,8171 pada tahun 2025, naik 0,1547 poin dalam empat tahun. Dengan",
      wrong: "menjadi 0,8171 pada tahun 2025, naik 0,1193 poin dalam empat tahun. Dengan",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "terealisasi Rp1.988.584.168 atau 97,68%, kurang Rp47.167.132 dari anggaran.",
      wrong: "terealisasi Rp1.988.584.168 atau 97,68%, lebih Rp47.167.132 dari anggaran.",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "Hasil Aset Desa melampaui anggaran sebesar Rp8.750.000 sehingga Pendapatan",
      wrong: "Hasil Aset Desa melampaui anggaran sebesar Rp7.850.000 sehingga Pendapatan",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "(terbilang: satu miliar tujuh ratus dua puluh lima juta tiga ratus enam puluh",
      wrong: "(terbilang: satu miliar tujuh ratus dua puluh enam juta tiga ratus enam puluh",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "26 KPM pada semester II dengan nilai Rp95.400.000 atau 8,78% dari pagu",
      wrong: "26 KPM pada semester II dengan nilai Rp97.200.000 atau 8,78% dari pagu",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "atau 92,52%, sehingga tunggakan masih Rp8.798.300. Dibandingkan tahun 2024",
      wrong: "atau 92,52%, sehingga tunggakan masih Rp14.672.650. Dibandingkan tahun 2024",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "kriteria Sangat Tinggi. Dari 10 indikator, 7 indikator mencapai target",
      wrong: "kriteria Sangat Tinggi. Dari 10 indikator, 6 indikator mencapai target",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "menghasilkan 59 usulan, sebanyak 37 usulan (62,7%) disepakati dalam Musrenbangdes",
      wrong: "menghasilkan 59 usulan, sebanyak 37 usulan (48,6%) disepakati dalam Musrenbangdes",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "terendah adalah sarana dan prasarana (3,067).",
      wrong: "terendah adalah sarana dan prasarana (3,183).",
    },
  ],
};
