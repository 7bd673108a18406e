import type { ReportCase } from "./report-case";

export const rumahSakitParu: ReportCase = {
  name: "a lung hospital (BLU): key indicators, wards, claims, balance sheet",
  year: 2022,
  sheets: [
    {
      name: "Tabel 1.2",
      sheet: `
Tabel 1.2 Keadaan SDM Menurut Jenis Tenaga dan Status Kepegawaian
Kelompok | Jenis Tenaga | PNS | PPPK | Pegawai BLU Non ASN | Jumlah | Kebutuhan (ABK) | Kekurangan | Pemenuhan
Medis | Dokter spesialis paru | 9 | 2 | 3 | 14 | 16 | 2 | 88%
 | Dokter spesialis lain | 14 | 3 | 6 | 23 | 27 | 4 | 85%
 | Dokter umum | 11 | 4 | 7 | 22 | 24 | 2 | 92%
 | Dokter gigi | 2 | - | - | 2 | 2 | - | 100%
 | Sub jumlah Medis | 36 | 9 | 16 | 61 | 69 | 8 | 88%
Keperawatan | Perawat | 118 | 37 | 42 | 197 | 215 | 18 | 92%
 | Perawat anestesi | 3 | 1 | - | 4 | 5 | 1 | 80%
 | Sub jumlah Keperawatan | 121 | 38 | 42 | 201 | 220 | 19 | 91%
Tenaga kesehatan lain | Apoteker dan TTK | 13 | 5 | 9 | 27 | 30 | 3 | 90%
 | Radiografer | 8 | 1 | 3 | 12 | 13 | 1 | 92%
 | Analis laboratorium | 12 | 4 | 2 | 18 | 19 | 1 | 95%
 | Fisioterapis, nutrisionis, sanitarian | 15 | 6 | 4 | 25 | 28 | 3 | 89%
 | Perekam medis | 7 | 2 | 5 | 14 | 16 | 2 | 88%
 | Sub jumlah Tenaga kesehatan lain | 55 | 18 | 23 | 96 | 106 | 10 | 91%
Non kesehatan | Administrasi dan keuangan | 46 | 8 | 31 | 85 | 88 | 3 | 97%
 | Teknisi, pengemudi, keamanan | 10 | - | 38 | 48 | 50 | 2 | 96%
 | Sub jumlah Non kesehatan | 56 | 8 | 69 | 133 | 138 | 5 | 96%
JUMLAH |  | 268 | 73 | 150 | 491 | 533 | 42 | 92%
`,
    },
    {
      name: "Tabel 1.3",
      sheet: `
Tabel 1.3 Kondisi Sarana dan Peralatan per 31 Desember 2022
Jenis | Kondisi (unit) |  |  | Jumlah | % kondisi baik
 | Baik | Rusak ringan | Rusak berat |  | 
Alat kesehatan | 1.702 | 97 | 47 | 1.846 | 92,2%
Alat laboratorium | 198 | 11 | 5 | 214 | 92,5%
Ambulans dan kendaraan | 14 | 3 | 1 | 18 | 77,8%
Peralatan komputer dan SIMRS | 341 | 36 | 15 | 392 | 87,0%
Mebelair | 1.018 | 74 | 35 | 1.127 | 90,3%
Jumlah | 3.273 | 221 | 103 | 3.597 | 91,0%
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
Tabel 3.1 Capaian Perjanjian Kinerja Direktur Utama Tahun 2022
Perspektif | No | Key Performance Indicator | Bobot | Target | Realisasi | Capaian (%) | Skor = bobot x capaian / 100
Keuangan | 1 | Realisasi pendapatan BLU (Rp miliar) | 10 | 111,03 | 111,94 | 100,82 | 10,08
 | 2 | POBO (%) | 10 | 95,00 | 93,91 | 98,85 | 9,89
 | 3 | Rasio kas (%) | 5 | 240,00 | 299,82 | 110,00 | 5,50
 |  | Sub total keuangan | 25 |  |  |  | 25,47
Pelanggan | 4 | Indeks kepuasan masyarakat | 10 | 82,00 | 84,37 | 102,89 | 10,29
 | 5 | Penyelesaian komplain (%) | 5 | 90,00 | 93,75 | 104,17 | 5,21
 |  | Sub total pelanggan | 15 |  |  |  | 15,50
Proses bisnis internal | 6 | BOR (%) | 10 | 70,00 | 72,53 | 103,61 | 10,36
 | 7 | AvLOS (hari) | 5 | 6,00 | 5,41 | 110,00 | 5,50
 | 8 | NDR (per mil) | 10 | 40,00 | 31,94 | 110,00 | 11,00
 | 9 | INM yang mencapai standar (indikator) | 10 | 9 | 6 | 66,67 | 6,67
 | 10 | Klaim JKN disetujui (%) | 10 | 96,00 | 96,91 | 100,95 | 10,10
 |  | Sub total proses bisnis internal | 45 |  |  |  | 43,63
Pertumbuhan dan pembelajaran | 11 | Pemenuhan SDM sesuai ABK (%) | 5 | 90,00 | 92,12 | 102,36 | 5,12
 | 12 | Pegawai yang dilatih >= 20 JP (%) | 5 | 80,00 | 86,25 | 107,81 | 5,39
 | 13 | Peralatan kondisi baik (%) | 5 | 92,0 | 91,0 | 98,91 | 4,95
 |  | Sub total pertumbuhan dan pembelajaran | 15 |  |  |  | 15,46
 |  | TOTAL SKOR | 100 |  |  |  | 100,06
Nomor 7 dan 8 semakin kecil semakin baik: capaian = target/realisasi x 100. Capaian dibatasi paling tinggi 110. Kategori: AAA > 105; AA > 100-105; A > 95-100; BBB > 85-95
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Target (T), Realisasi (R) dan Capaian (C) Rencana Strategis Bisnis 2019-2022
Indikator |  | 2019 | 2020 | 2021 | 2022 | Target 2024 | R 2022 thd target 2024 (%)
BOR (%) | T | 68,00 | 55,00 | 62,00 | 70,00 | 76,00 | 
 | R | 66,42 | 48,17 | 57,39 | 72,53 |  | 95,43
 | C (%) | 97,68 | 87,58 | 92,56 | 103,61 |  | 
Pendapatan BLU (Rp miliar) | T | 104,00 | 92,00 | 98,50 | 111,03 | 135,00 | 
 | R | 106,35 | 88,27 | 99,63 | 111,94 |  | 82,92
 | C (%) | 102,26 | 95,95 | 101,15 | 100,82 |  | 
Kunjungan rawat jalan (ribu) | T | 85,0 | 70,0 | 78,0 | 88,0 | 100,0 | 
 | R | 86,4 | 61,3 | 80,6 | 91,6 |  | 91,60
 | C (%) | 101,65 | 87,57 | 103,33 | 104,09 |  | 
Tindakan bronkoskopi | T | 600 | 350 | 400 | 550 | 700 | 
 | R | 612 | 274 | 458 | 587 |  | 83,86
 | C (%) | 102,00 | 78,29 | 114,50 | 106,73 |  | 
Indeks kepuasan masyarakat | T | 80,00 | 80,00 | 81,00 | 82,00 | 86,00 | 
 | R | 79,86 | 80,92 | 83,05 | 84,37 |  | 98,10
 | C (%) | 99,83 | 101,15 | 102,53 | 102,89 |  | 
`,
    },
    {
      name: "Tabel 3.4",
      merges: ["D2:F2", "G2:H2"],
      sheet: `
Tabel 3.4 Kunjungan Rawat Jalan Menurut Klinik dan Cara Bayar Tahun 2021-2022
Klinik | Th 2021 | Th 2022 | Cara bayar th 2022 |  |  | Naik / Turun |  | Proporsi 2022
 |  |  | JKN | Umum | Lainnya *) | Angka | % | (%)
Klinik Paru | 31.842 | 36.517 | 30.418 | 4.213 | 1.886 | 4.675 | 14,7 | 39,9
Klinik TB / TB RO | 9.214 | 11.086 | 9.127 | 1.455 | 504 | 1.872 | 20,3 | 12,1
Klinik Asma dan PPOK | 7.405 | 8.932 | 7.514 | 1.102 | 316 | 1.527 | 20,6 | 9,8
Klinik Penyakit Dalam | 12.677 | 11.954 | 9.806 | 1.642 | 506 | -723 | -5,7 | 13,1
Klinik Bedah Toraks | 1.938 | 2.417 | 1.985 | 318 | 114 | 479 | 24,7 | 2,6
Klinik Anak | 4.186 | 4.029 | 3.208 | 655 | 166 | -157 | -3,8 | 4,4
Klinik Jantung | 6.521 | 7.893 | 6.647 | 934 | 312 | 1.372 | 21,0 | 8,6
Klinik Gizi | 842 | 915 | 702 | 158 | 55 | 73 | 8,7 | 1,0
Klinik Rehabilitasi Medik | 5.316 | 6.740 | 5.683 | 811 | 246 | 1.424 | 26,8 | 7,4
Klinik Eksekutif | 614 | 1.082 | - | 1.082 | - | 468 | 76,2 | 1,2
JUMLAH | 80.555 | 91.565 | 75.090 | 12.370 | 4.105 | 11.010 | 13,7 | 100,0
Rata-rata per hari (hari buka 2021 = 247; 2022 = 246) | 326 | 372 |  |  |  |  |  | 
*) Jaminan perusahaan, Jasa Raharja, Jampersal, program Covid-19
`,
    },
    {
      name: "Tabel 3.5",
      sheet: `
Tabel 3.5 Indikator Pelayanan Rawat Inap per Ruang Tahun 2022
Ruang | TT | Hari perawatan | Pasien keluar (hidup+mati) | Lama dirawat | Mati < 48 jam | Mati >= 48 jam | BOR (%) | AvLOS (hari) | BTO (kali) | TOI (hari) | GDR (per mil) | NDR (per mil)
a | b | c | d | e | f | g | h=c/(bx365) | i=e/d | j=d/b | k=((bx365)-c)/d | l=(f+g)/d | m=g/d
Anggrek (kelas I) | 24 | 6.482 | 1.187 | 6.120 | 9 | 21 | 74,00 | 5,16 | 49,46 | 1,92 | 25,27 | 17,69
Bougenville (kelas II) | 32 | 8.415 | 1.642 | 8.037 | 14 | 33 | 72,05 | 4,89 | 51,31 | 1,99 | 28,62 | 20,10
Cempaka (kelas III) | 48 | 13.107 | 2.518 | 12.640 | 27 | 58 | 74,81 | 5,02 | 52,46 | 1,75 | 33,76 | 23,03
Dahlia (isolasi TB) | 20 | 5.390 | 561 | 5.204 | 11 | 29 | 73,84 | 9,28 | 28,05 | 3,40 | 71,30 | 51,69
Edelweis (VIP) | 10 | 1.962 | 418 | 1.880 | 2 | 4 | 53,75 | 4,50 | 41,80 | 4,04 | 14,35 | 9,57
ICU / RICU | 8 | 2.236 | 312 | 2.057 | 38 | 67 | 76,58 | 6,59 | 39,00 | 2,19 | 336,54 | 214,74
Rumah Sakit | 142 | 37.592 | 6.638 | 35.938 | 101 | 212 | 72,53 | 5,41 | 46,75 | 2,14 | 47,15 | 31,94
Standar Kemenkes |  |  |  |  |  |  | 60-85 | 6-9 | 40-50 | 1-3 | < 45 | < 25
`,
    },
    {
      name: "Tabel 3.6",
      sheet: `
Tabel 3.6 Sepuluh Besar Penyakit Rawat Inap Tahun 2022
No | Kode ICD-10 | Diagnosis | Jumlah pasien keluar |  |  | Persen thd seluruh pasien keluar | Meninggal | CFR (%)
 |  |  | L | P | L+P |  |  | 
1 | J44.1 | PPOK eksaserbasi akut | 612 | 241 | 853 | 12,85% | 38 | 4,45
2 | A15.0 | TB paru BTA (+) | 498 | 327 | 825 | 12,43% | 41 | 4,97
3 | J18.9 | Pneumonia | 401 | 336 | 737 | 11,10% | 57 | 7,73
4 | J90 | Efusi pleura | 286 | 213 | 499 | 7,52% | 22 | 4,41
5 | J45.9 | Asma bronkial | 142 | 263 | 405 | 6,10% | 3 | 0,74
6 | C34.9 | Keganasan bronkus dan paru | 254 | 118 | 372 | 5,60% | 49 | 13,17
7 | A15.3 | TB paru terkonfirmasi lainnya | 167 | 124 | 291 | 4,38% | 9 | 3,09
8 | J93.9 | Pneumotoraks | 139 | 46 | 185 | 2,79% | 12 | 6,49
9 | J47 | Bronkiektasis | 88 | 97 | 185 | 2,79% | 5 | 2,70
10 | I50.0 | Gagal jantung kongestif | 79 | 68 | 147 | 2,21% | 11 | 7,48
 |  | Jumlah 10 besar | 2.666 | 1.833 | 4.499 | 67,78% | 247 | 5,49
 |  | Penyakit lainnya |  |  | 2.139 | 32,22% | 66 | 3,09
 |  | Total pasien keluar |  |  | 6.638 | 100,00% | 313 | 4,72
`,
    },
    {
      name: "Tabel 3.8",
      sheet: `
Tabel 3.8 Kegiatan Pelayanan Penunjang (pemeriksaan)
Tahun / Triwulan | Laboratorium | Radiologi konvensional | CT scan | Bronkoskopi | Spirometri | Tes cepat molekuler | Jumlah
2019 | 148.210 | 32.415 | 1.874 | 612 | 5.230 | 6.318 | 194.659
2020 | 97.406 | 25.130 | 2.415 | 274 | 1.816 | 7.142 | 134.183
2021 | 121.893 | 28.764 | 3.012 | 458 | 2.907 | 8.055 | 165.089
2022 TW I | 31.112 | 7.156 | 744 | 140 | 839 | 2.170 | 42.161
2022 TW II | 33.623 | 7.807 | 921 | 129 | 1.104 | 2.419 | 46.003
2022 TW III | 36.134 | 7.683 | 957 | 164 | 1.281 | 2.253 | 48.472
2022 TW IV | 38.648 | 8.336 | 924 | 154 | 1.194 | 2.394 | 51.650
2022 | 139.517 | 30.982 | 3.546 | 587 | 4.418 | 9.236 | 188.286
Pertumbuhan 2021-2022 | 14,5% | 7,7% | 17,7% | 28,2% | 52,0% | 14,7% | 14,1%
2022 terhadap 2019 (sebelum pandemi) | 94,1% | 95,6% | 189,2% | 95,9% | 84,5% | 146,2% | 96,7%
`,
    },
    {
      name: "Tabel 3.9",
      sheet: `
Tabel 3.9 Capaian Indikator Nasional Mutu (INM) Tahun 2022
No | Indikator | Standar (%) | Numerator | Denominator | Capaian (%) | Keterangan
1 | Kepatuhan kebersihan tangan | >= 85 | 7.312 | 8.140 | 89,83 | Tercapai
2 | Kepatuhan penggunaan APD | 100 | 2.964 | 3.012 | 98,41 | Belum tercapai
3 | Kepatuhan identifikasi pasien | 100 | 4.418 | 4.460 | 99,06 | Belum tercapai
4 | Waktu tanggap operasi SC emergensi <= 30 menit | >= 80 | - | - | - | Tidak dilayani
5 | Waktu tunggu rawat jalan <= 60 menit | >= 80 | 3.186 | 3.904 | 81,61 | Tercapai
6 | Penundaan operasi elektif | <= 5 | 21 | 618 | 3,40 | Tercapai
7 | Kepatuhan waktu visite dokter | >= 80 | 5.307 | 6.120 | 86,72 | Tercapai
8 | Pelaporan hasil kritis laboratorium | 100 | 1.284 | 1.290 | 99,53 | Belum tercapai
9 | Kepatuhan penggunaan formularium nasional | >= 80 | 41.872 | 45.306 | 92,42 | Tercapai
10 | Kepatuhan alur klinis (clinical pathway) | >= 80 | 372 | 480 | 77,50 | Belum tercapai
11 | Kepatuhan upaya pencegahan risiko jatuh | 100 | 2.207 | 2.251 | 98,05 | Belum tercapai
12 | Kecepatan waktu tanggap komplain | >= 80 | 57 | 64 | 89,06 | Tercapai
`,
    },
    {
      name: "Tabel 3.10",
      sheet: `
Tabel 3.10 Pengaduan Pelanggan Menurut Media
No | Media | Masuk | Selesai | Proses | Penyelesaian
1 | Kotak saran | 14 | 14 | - | 100%
2 | WhatsApp / SMS | 23 | 21 | 2 | 91%
3 | Media sosial | 9 | 8 | 1 | 89%
4 | SP4N-LAPOR! | 5 | 4 | 1 | 80%
5 | Langsung ke unit pengaduan | 13 | 13 | - | 100%
 | Jumlah | 64 | 60 | 4 | 94%
`,
    },
    {
      name: "Tabel 3.11",
      sheet: `
Tabel 3.11 Pengajuan dan Verifikasi Klaim JKN Tahun 2022
Bulan Pelayanan | Jumlah Berkas |  |  |  | Nilai (Rp juta) |  | 
 | Diajukan | Layak | Pending | Dispute | Diajukan | Disetujui | % Disetujui
Januari | 6.812 | 6.574 | 201 | 37 | 8.658,1 | 8.294,5 | 95,80
Februari | 6.340 | 6.138 | 177 | 25 | 8.140,6 | 7.823,1 | 96,10
Maret | 7.025 | 6.811 | 186 | 28 | 8.872,6 | 8.570,9 | 96,60
April | 6.590 | 6.402 | 154 | 34 | 8.270,4 | 8.014,0 | 96,90
Mei | 5.987 | 5.826 | 139 | 22 | 7.795,1 | 7.569,0 | 97,10
Juni | 6.918 | 6.740 | 152 | 26 | 8.834,3 | 8.586,9 | 97,20
Bulan Pelayanan | Diajukan | Layak | Pending | Dispute | Diajukan | Disetujui | % Disetujui
Juli | 7.204 | 7.011 | 170 | 23 | 9.141,9 | 8.867,6 | 97,00
Agustus | 7.431 | 7.256 | 148 | 27 | 9.519,1 | 9.281,1 | 97,50
September | 7.389 | 7.215 | 151 | 23 | 9.354,5 | 9.111,3 | 97,40
Oktober | 7.562 | 7.390 | 143 | 29 | 9.634,0 | 9.402,8 | 97,60
November | 7.640 | 7.428 | 186 | 26 | 9.840,3 | 9.535,3 | 96,90
Desember | 7.315 | 7.092 | 199 | 24 | 9.355,9 | 9.037,8 | 96,60
Jumlah | 84.213 | 81.883 | 2.006 | 324 | 107.416,8 | 104.094,3 | 96,91
Rata-rata per bulan | 7.018 | 6.824 | 167 | 27 | 8.951,4 | 8.674,5 | 
`,
    },
    {
      name: "Tabel 3.12",
      sheet: `
Tabel 3.12 Target dan Realisasi Pendapatan BLU (dalam ribuan rupiah)
Uraian | Realisasi 2021 | Tahun 2022 |  |  | Lebih / (kurang) dari target | Tumbuh dari 2021 (%)
 |  | Target | Realisasi | % |  | 
A. Jasa layanan rumah sakit | 97.400.600 | 108.295.000 | 108.990.504 | 100,64 | 695.504 | 11,90
1. Rawat jalan | 19.406.218 | 21.350.000 | 22.874.615 | 107,14 | 1.524.615 | 17,87
2. Rawat inap | 43.187.550 | 48.600.000 | 46.913.402 | 96,53 | (1.686.598) | 8,63
3. Gawat darurat | 4.762.183 | 5.125.000 | 5.538.927 | 108,08 | 413.927 | 16,31
4. Penunjang medik | 13.925.704 | 14.980.000 | 15.607.341 | 104,19 | 627.341 | 12,08
5. Farmasi | 16.118.945 | 18.240.000 | 18.056.219 | 98,99 | (183.781) | 12,02
B. Hasil kerja sama | 1.378.175 | 1.840.000 | 2.001.750 | 108,79 | 161.750 | 45,25
1. KSO alat | 975.300 | 1.200.000 | 1.184.500 | 98,71 | (15.500) | 21,45
2. Diklat dan penelitian | 402.875 | 640.000 | 817.250 | 127,70 | 177.250 | 102,85
C. Pendapatan BLU lainnya | 855.543 | 895.000 | 950.326 | 106,18 | 55.326 | 11,08
1. Jasa giro dan deposito | 466.128 | 385.000 | 412.386 | 107,11 | 27.386 | -11,53
2. Sewa lahan, parkir, kantin | 389.415 | 510.000 | 537.940 | 105,48 | 27.940 | 38,14
Jumlah Pendapatan | 99.634.318 | 111.030.000 | 111.942.580 | 100,82 | 912.580 | 12,35
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Realisasi Belanja Menurut Sumber Dana TA 2022
Sumber Dana | Jenis Belanja | Pagu | Realisasi | Persen | Sisa Pagu
Rupiah Murni | Belanja Pegawai | Rp 28.416.000.000,- | Rp 28.102.124.155,- | 98,90% | Rp 313.875.845,-
 | Belanja Barang | Rp 9.740.001.250,- | Rp 9.618.165.540,- | 98,75% | Rp 121.835.710,-
 | Belanja Modal | Rp 12.500.002.500,- | Rp 11.964.206.925,- | 95,71% | Rp 535.795.575,-
 | Jumlah Rupiah Murni | Rp 50.656.003.750,- | Rp 49.684.496.620,- | 98,08% | Rp 971.507.130,-
BLU | Belanja Barang | Rp 84.320.000.000,- | Rp 81.476.124.272,- | 96,63% | Rp 2.843.875.728,-
 | Belanja Modal | Rp 21.350.001.250,- | Rp 19.827.165.657,- | 92,87% | Rp 1.522.835.593,-
 | Jumlah BLU | Rp 105.670.001.250,- | Rp 101.303.289.929,- | 95,87% | Rp 4.366.711.321,-
Total RM + BLU |  | Rp 156.326.005.000,- | Rp 150.987.786.549,- | 96,59% | Rp 5.338.218.451,-
`,
    },
    {
      name: "Tabel 3.14",
      sheet: `
Tabel 3.14 Ringkasan Neraca dan Rasio Keuangan (juta rupiah)
Uraian | 31-12-2022 | 31-12-2021 | Naik (Turun)
Kas dan setara kas BLU | 18.643 | 15.207 | 3.436
Piutang pelayanan | 12.875 | 14.390 | (1.515)
Persediaan | 4.916 | 4.482 | 434
Aset lancar lainnya | 312 | 275 | 37
Jumlah aset lancar | 36.746 | 34.354 | 2.392
Aset tetap | 214.730 | 206.518 | 8.212
Jumlah aset | 251.476 | 240.872 | 10.604
Kewajiban jangka pendek | 6.218 | 7.104 | (886)
Ekuitas | 245.258 | 233.768 | 11.490
Rasio kas (kas : kewajiban jangka pendek) | 299,82% | 214,06% | 85,76
Rasio lancar (aset lancar : kewajiban jangka pendek) | 590,96% | 483,59% | 107,37
Rasio aset lancar thd jumlah aset | 14,61% | 14,26% | 0,35
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Skor total kinerja Direktur Utama tahun 2022 adalah 100,06 dengan kategori AA.
Dari 13 KPI, sebanyak 10 KPI mencapai atau melampaui target dan 3 KPI belum mencapai target.
A. Pelayanan rawat jalan
Kunjungan rawat jalan tahun 2022 sebanyak 91.565 kunjungan, naik 11.010 kunjungan atau 13,7% dibandingkan tahun 2021 yaitu 80.555 kunjungan. Rata-rata kunjungan per hari adalah 372 pasien dengan 246 hari buka.
Kunjungan pasien JKN sebanyak 75.090 atau 82,0% dari seluruh kunjungan, pasien umum 12.370 (13,5%), dan lainnya 4.105 (4,5%).
Kenaikan persentase tertinggi terdapat pada Klinik Eksekutif sebesar 76,2%, sedangkan penurunan terjadi pada 2 klinik yaitu Klinik Penyakit Dalam (-5,7%) dan Klinik Anak (-3,8%).
B. Pelayanan rawat inap
Pada tahun 2022 rumah sakit mengoperasikan 142 tempat tidur. Jumlah hari perawatan 37.592 hari dan pasien keluar 6.638 orang, sehingga BOR mencapai 72,53% atau berada di dalam standar 60-85%.
Rata-rata lama dirawat (AvLOS) adalah 5,41 hari, BTO 46,75 kali dan TOI 2,14 hari.
Jumlah pasien meninggal 313 orang, terdiri dari 101 orang meninggal kurang dari 48 jam dan 212 orang meninggal 48 jam atau lebih. GDR sebesar 47,15 per mil dan NDR sebesar 31,94 per mil.
BOR tertinggi terdapat di ruang ICU / RICU sebesar 76,58% dan terendah di ruang Edelweis (VIP) sebesar 53,75%.
Sepuluh besar penyakit mencakup 4.499 pasien atau 67,78% dari pasien keluar, dengan laki-laki 2.666 orang (59,26%) dan perempuan 1.833 orang (40,74%). Penyakit terbanyak adalah PPOK eksaserbasi akut sebanyak 853 pasien.
CFR tertinggi pada keganasan bronkus dan paru yaitu 13,17%, diikuti pneumonia 7,73% dan gagal jantung kongestif 7,48%.
C. Mutu dan pengaduan
Dari 12 Indikator Nasional Mutu, 1 indikator tidak dilayani. Dari 11 indikator yang diukur, 6 indikator mencapai standar (54,55%) dan 5 indikator belum mencapai standar.
Pengaduan yang diterima sebanyak 64 pengaduan, 60 di antaranya selesai (93,75%) dan 4 pengaduan masih dalam proses. Media terbanyak adalah WhatsApp / SMS dengan 23 pengaduan atau 35,94%.
Pemeriksaan penunjang tahun 2022 berjumlah 188.286 pemeriksaan, naik 14,1% dari tahun 2021 sebanyak 165.089, namun baru 96,7% dari keadaan tahun 2019.
D. Klaim JKN
Selama tahun 2022 diajukan 84.213 berkas klaim, dinyatakan layak 81.883 berkas (97,23%), pending 2.006 berkas (2,38%) dan dispute 324 berkas (0,38%).
Nilai klaim yang disetujui Rp104.094,3 juta dari Rp107.416,8 juta yang diajukan atau 96,91%; selisih yang belum dibayar sebesar Rp3.322,5 juta.
E. Sumber daya manusia dan sarana
Jumlah SDM 491 orang terdiri dari 268 PNS (54,6%), 73 PPPK (14,9%) dan 150 pegawai BLU non ASN (30,5%). Dibandingkan kebutuhan 533 orang, terdapat kekurangan 42 orang.
Peralatan dalam kondisi baik 3.273 unit dari 3.597 unit (91,0%).
F. Realisasi keuangan
Pendapatan BLU tahun 2022 sebesar Rp111.942.580.000,00 (seratus sebelas miliar sembilan ratus empat puluh dua juta lima ratus delapan puluh ribu rupiah) atau 100,82% dari target Rp111.030.000.000,00.
Dibandingkan tahun 2021, pendapatan tumbuh 12,35%. Penyumbang terbesar adalah rawat inap sebesar 41,91% dari pendapatan, meskipun realisasinya hanya 96,53% dari target.
Realisasi belanja sebesar Rp150.987.786.549,- atau 96,59% dari pagu Rp156.326.005.000,-. Sisa pagu Rp5.338.218.451,- (lima miliar tiga ratus tiga puluh delapan juta dua ratus delapan belas ribu empat ratus lima puluh satu rupiah).
Belanja operasional (di luar belanja modal) sebesar Rp119.196.413.967,-, sehingga POBO adalah 93,91% yaitu pendapatan BLU dibagi belanja operasional.
Rasio kas per 31 Desember 2022 sebesar 299,82%, naik dari 214,06% pada tahun sebelumnya.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.2", cell: "H15", right: "2", wrong: "4" },
    { sheet: "Tabel 1.2", cell: "C16", right: "55", wrong: "48" },
    { sheet: "Tabel 1.2", cell: "E20", right: "150", wrong: "159" },
    { sheet: "Tabel 1.3", cell: "E7", right: "392", wrong: "329" },
    { sheet: "Tabel 3.1", cell: "F14", right: "96,91", wrong: "69,91" },
    { sheet: "Tabel 3.1", cell: "H15", right: "43,63", wrong: "33,53" },
    { sheet: "Tabel 3.1", cell: "H17", right: "5,39", wrong: "5,93" },
    { sheet: "Tabel 3.2", cell: "H7", right: "82,92", wrong: "28,92" },
    { sheet: "Tabel 3.2", cell: "E11", right: "103,33", wrong: "91,59" },
    { sheet: "Tabel 3.2", cell: "F13", right: "587", wrong: "578" },
    { sheet: "Tabel 3.4", cell: "G7", right: "-723", wrong: "723" },
    { sheet: "Tabel 3.4", cell: "D10", right: "6.647", wrong: "6.467" },
    { sheet: "Tabel 3.4", cell: "E14", right: "12.370", wrong: "11.559" },
    { sheet: "Tabel 3.5", cell: "K4", right: "1,92", wrong: "1,39" },
    { sheet: "Tabel 3.5", cell: "M7", right: "51,69", wrong: "71,30" },
    { sheet: "Tabel 3.5", cell: "D10", right: "6.638", wrong: "6.220" },
    { sheet: "Tabel 3.6", cell: "F5", right: "825", wrong: "852" },
    { sheet: "Tabel 3.6", cell: "G10", right: "4,38%", wrong: "5,60%" },
    { sheet: "Tabel 3.6", cell: "H14", right: "247", wrong: "235" },
    { sheet: "Tabel 3.8", cell: "C7", right: "7.807", wrong: "7.087" },
    { sheet: "Tabel 3.8", cell: "G10", right: "9.236", wrong: "6.842" },
    { sheet: "Tabel 3.8", cell: "D11", right: "17,7%", wrong: "24,7%" },
    { sheet: "Tabel 3.9", cell: "F8", right: "3,40", wrong: "34,00" },
    { sheet: "Tabel 3.9", cell: "G12", right: "Belum tercapai", wrong: "Tercapai" },
    { sheet: "Tabel 3.10", cell: "C8", right: "64", wrong: "54" },
    { sheet: "Tabel 3.11", cell: "E6", right: "28", wrong: "82" },
    { sheet: "Tabel 3.11", cell: "D17", right: "2.006", wrong: "1.807" },
    { sheet: "Tabel 3.11", cell: "F18", right: "8.951,4", wrong: "9.765,2" },
    { sheet: "Tabel 3.12", cell: "C4", right: "108.295.000", wrong: "103.170.000" },
    { sheet: "Tabel 3.12", cell: "F6", right: "(1.686.598)", wrong: "1.686.598" },
    { sheet: "Tabel 3.12", cell: "D8", right: "15.607.341", wrong: "15.067.341" },
    { sheet: "Tabel 3.13", cell: "D6", right: "Rp 49.684.496.620,-", wrong: "Rp 48.684.496.620,-" },
    { sheet: "Tabel 3.13", cell: "E10", right: "96,59%", wrong: "95,87%" },
    { sheet: "Tabel 3.14", cell: "D4", right: "(1.515)", wrong: "1.515" },
    { sheet: "Tabel 3.14", cell: "C11", right: "233.768", wrong: "234.768" },
    { sheet: "Tabel 3.14", cell: "C13", right: "483,59%", wrong: "383,59%" },
    { sheet: "Narasi", cell: "A2", right: "dengan kategori AA", wrong: "dengan kategori AAA" },
    { sheet: "Narasi", cell: "A3", right: "sebanyak 10 KPI mencapai", wrong: "sebanyak 11 KPI mencapai" },
    { sheet: "Narasi", cell: "A5", right: "naik 11.010 kunjungan", wrong: "turun 11.010 kunjungan" },
    { sheet: "Narasi", cell: "A9", right: "di dalam standar 60-85%", wrong: "di bawah standar 60-85%" },
    { sheet: "Narasi", cell: "A17", right: "4 pengaduan masih", wrong: "6 pengaduan masih" },
    { sheet: "Narasi", cell: "A21", right: "sebesar Rp3.322,5 juta", wrong: "sebesar Rp332,3 juta" },
    { sheet: "Narasi", cell: "A23", right: "42 orang", wrong: "51 orang" },
    {
      sheet: "Narasi",
      cell: "A26",
      right:
        "Rp111.942.580.000,00 (seratus sebelas miliar sembilan ratus empat puluh dua juta lima ratus delapan puluh ribu rupiah)",
      wrong:
        "Rp111.942.580.000,00 (seratus sebelas miliar tujuh ratus empat puluh dua juta lima ratus delapan puluh ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A27", right: "96,53%", wrong: "95,63%" },
  ],
};
