import type { ReportCase } from "./report-case";

export const kanwilKemenkum: ReportCase = {
  name: "a regional office of the ministry of law",
  year: 2024,
  sheets: [
    {
      name: "Tabel 1",
      sheet: `
Tabel 1. Komposisi Pegawai menurut Unit Kerja, Golongan dan Jenis Kelamin
(keadaan 31 Desember 2024)
No. | Unit Kerja | Gol. II | Gol. III | Gol. IV | PPPK | Jumlah | Laki-laki | Perempuan
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1 | Kepala Kantor Wilayah | - | - | 1 | - | 1 | 1 | -
2 | Bagian Tata Usaha dan Umum | 5 | 31 | 4 | 8 | 48 | 26 | 22
3 | Divisi Peraturan Perundang-undangan dan Pembinaan Hukum | 1 | 3 | 2 | - | 6 | 4 | 2
4 | - Kelompok Perancang Peraturan | - | 22 | 5 | - | 27 | 13 | 14
5 | - Kelompok Penyuluh Hukum | - | 17 | 3 | 2 | 22 | 10 | 12
6 | - Kelompok Analis Hukum | - | 11 | 1 | 1 | 13 | 5 | 8
7 | Divisi Pelayanan Hukum | - | 2 | 2 | - | 4 | 2 | 2
8 | - Bidang Administrasi Hukum Umum | 2 | 14 | 2 | 3 | 21 | 9 | 12
9 | - Bidang Kekayaan Intelektual | 1 | 15 | 2 | 4 | 22 | 12 | 10
 | Jumlah | 9 | 115 | 22 | 18 | 164 | 82 | 82
 | Persentase | 5,5% | 70,1% | 13,4% | 11,0% | 100% | 50,0% | 50,0%
`,
    },
    {
      name: "Tabel 2",
      sheet: `
Tabel 2. Perjanjian Kinerja Kepala Kantor Wilayah Tahun 2024

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Target
1 | Meningkatnya kualitas produk hukum daerah | 1.1 Persentase rancangan produk hukum daerah yang selesai diharmonisasi | 85 %
 |  | 1.2 Rata-rata waktu penyelesaian harmonisasi | ≤ 10 hari
 |  | 1.3 Rata-rata nilai Indeks Reformasi Hukum pemerintah daerah | 78 nilai
2 | Meningkatnya layanan kekayaan intelektual | 2.1 Pertumbuhan permohonan kekayaan intelektual | 15 %
 |  | 2.2 Persentase aduan pelanggaran KI yang ditangani | 80 %
3 | Meningkatnya layanan administrasi hukum umum | 3.1 Persentase notaris yang diperiksa Majelis Pengawas Daerah | 95 %
 |  | 3.2 Jumlah pendaftaran fidusia dan layanan AHU | 36.000 berkas
4 | Meningkatnya pembinaan hukum dan akses keadilan | 4.1 Persentase penyaluran dana bantuan hukum litigasi | 96 %
 |  | 4.2 Persentase penyaluran dana bantuan hukum nonlitigasi | 98 %
 |  | 4.3 Jumlah desa/kelurahan sadar hukum baru | 12 desa
 |  | 4.4 Persentase anggota JDIH yang terintegrasi | 90 %
5 | Meningkatnya tata kelola kantor wilayah | 5.1 Indeks persepsi anti korupsi (SPAK) | 3,60 indeks
 |  | 5.2 Indeks persepsi kualitas pelayanan (SPKP) | 3,60 indeks
 |  | 5.3 Nilai IKPA | 95 nilai
 |  | 5.4 Persentase nilai temuan yang ditindaklanjuti | 100 %

No | Program | Anggaran (Rp) | Proporsi
1 | Program Dukungan Manajemen | 21.363.900.000 | 84,0%
2 | Program Penegakan dan Pelayanan Hukum | 1.536.100.000 | 6,0%
3 | Program Pembentukan Regulasi | 1.106.000.000 | 4,3%
4 | Program Pembinaan Hukum Nasional | 1.427.500.000 | 5,6%
 | Jumlah | 25.433.500.000 | 100,0%
`,
    },
    {
      name: "Tabel 3",
      sheet: `
Tabel 3. Capaian Indikator Kinerja Kegiatan Tahun 2024
No | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7)
SK 1 | Meningkatnya kualitas produk hukum daerah
1.1 | Persentase rancangan produk hukum daerah yang selesai diharmonisasi | % | 85 | 91,49 | 107,64 | Melampaui
1.2 | Rata-rata waktu penyelesaian harmonisasi | hari | 10 | 8,6 | 114,00 | Melampaui
1.3 | Rata-rata nilai Indeks Reformasi Hukum pemerintah daerah | nilai | 78 | 78,36 | 100,46 | Melampaui
 | Rata-rata SK 1 |  |  |  | 107,37 | Melampaui
SK 2 | Meningkatnya layanan kekayaan intelektual
2.1 | Pertumbuhan permohonan kekayaan intelektual | % | 15 | 23,24 | 120,00 ** | Melampaui
2.2 | Persentase aduan pelanggaran KI yang ditangani | % | 80 | 90,00 | 112,50 | Melampaui
 | Rata-rata SK 2 |  |  |  | 116,25 | Melampaui
SK 3 | Meningkatnya layanan administrasi hukum umum
3.1 | Persentase notaris yang diperiksa Majelis Pengawas Daerah | % | 95 | 96,34 | 101,41 | Melampaui
3.2 | Jumlah pendaftaran fidusia dan layanan AHU | berkas | 36.000 | 38.249 | 106,25 | Melampaui
 | Rata-rata SK 3 |  |  |  | 103,83 | Melampaui
SK 4 | Meningkatnya pembinaan hukum dan akses keadilan
4.1 | Persentase penyaluran dana bantuan hukum litigasi | % | 96 | 97,11 | 101,16 | Melampaui
4.2 | Persentase penyaluran dana bantuan hukum nonlitigasi | % | 98 | 98,36 | 100,37 | Melampaui
4.3 | Jumlah desa/kelurahan sadar hukum baru | desa | 12 | 14 | 116,67 | Melampaui
4.4 | Persentase anggota JDIH yang terintegrasi | % | 90 | 84,44 | 93,82 | Belum Tercapai
 | Rata-rata SK 4 |  |  |  | 103,01 | Melampaui
SK 5 | Meningkatnya tata kelola kantor wilayah
5.1 | Indeks persepsi anti korupsi (SPAK) | indeks | 3,60 | 3,69 | 102,50 | Melampaui
5.2 | Indeks persepsi kualitas pelayanan (SPKP) | indeks | 3,60 | 3,62 | 100,56 | Melampaui
5.3 | Nilai IKPA | nilai | 95 | 96,68 | 101,77 | Melampaui
5.4 | Persentase nilai temuan yang ditindaklanjuti | % | 100 | 94,29 | 94,29 | Belum Tercapai
 | Rata-rata SK 5 |  |  |  | 99,78 | Belum Tercapai
 | Nilai Kinerja (rata-rata 15 indikator) |  |  |  | 104,89 | Melampaui
** capaian dibatasi paling tinggi 120%. Indikator waktu penyelesaian: semakin cepat semakin baik, capaian = (2 x target - realisasi)/target.
`,
    },
    {
      name: "Tabel 4",
      sheet: `
Tabel 4. Permohonan Kekayaan Intelektual per Bulan Tahun 2024

Bulan | Merek | Hak Cipta | Paten | Paten Sederhana | Desain Industri | KI Komunal | Jumlah | Kumulatif
Januari | 38 | 112 | - | 1 | - | - | 151 | 151
Februari | 44 | 128 | 1 | 2 | 2 | 1 | 178 | 329
Maret | 51 | 145 | - | 3 | 1 | - | 200 | 529
April | 33 | 96 | - | 1 | - | 2 | 132 | 661
Mei | 57 | 151 | 2 | 4 | 3 | 1 | 218 | 879
Juni | 62 | 163 | 1 | 2 | 1 | 3 | 232 | 1.111
Juli | 66 | 188 | - | 5 | 2 | 2 | 263 | 1.374
Agustus | 71 | 176 | 1 | 3 | 4 | 4 | 259 | 1.633
September | 59 | 159 | - | 4 | 1 | 1 | 224 | 1.857
Oktober | 74 | 204 | 2 | 6 | 3 | 2 | 291 | 2.148
November | 69 | 192 | 1 | 7 | 2 | 3 | 274 | 2.422
Desember | 48 | 137 | - | 3 | 2 | 2 | 192 | 2.614
Jumlah 2024 | 672 | 1.851 | 8 | 41 | 21 | 21 | 2.614
Jumlah 2023 | 548 | 1.497 | 6 | 29 | 24 | 17 | 2.121
Kenaikan/penurunan | 124 | 354 | 2 | 12 | -3 | 4 | 493
Pertumbuhan (%) | 22,63 | 23,65 | 33,33 | 41,38 | -12,50 | 23,53 | 23,24
Proporsi 2024 (%) | 25,71 | 70,81 | 0,31 | 1,57 | 0,80 | 0,80 | 100,00
Rata-rata per bulan | 56,0 | 154,3 | 0,7 | 3,4 | 1,8 | 1,8 | 217,8
`,
    },
    {
      name: "Tabel 5",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"],
      sheet: `
Tabel 5. Notaris per Kabupaten/Kota Tahun 2024
No. | Kabupaten/Kota | Formasi | Notaris Aktif |  |  | Sisa Formasi | Keterisian (%) | Diperiksa MPD | % Diperiksa
 |  |  | Pria | Wanita | Jumlah
1 | Kota Sarimanis | 64 | 24 | 31 | 55 | 9 | 85,9 | 55 | 100,0
2 | Kota Bandar Teluk | 40 | 15 | 18 | 33 | 7 | 82,5 | 31 | 93,9
3 | Kab. Laut Biru | 22 | 8 | 9 | 17 | 5 | 77,3 | 16 | 94,1
4 | Kab. Karang Raya | 18 | 7 | 6 | 13 | 5 | 72,2 | 13 | 100,0
5 | Kab. Pesisir Timur | 16 | 5 | 6 | 11 | 5 | 68,8 | 11 | 100,0
6 | Kab. Pulau Rotan | 12 | 4 | 3 | 7 | 5 | 58,3 | 7 | 100,0
7 | Kab. Gunung Api | 14 | 6 | 5 | 11 | 3 | 78,6 | 9 | 81,8
8 | Kab. Muara Dua Sungai | 15 | 5 | 7 | 12 | 3 | 80,0 | 12 | 100,0
9 | Kab. Nusa Kecil | 9 | 2 | 3 | 5 | 4 | 55,6 | 4 | 80,0
 | Jumlah | 210 | 76 | 88 | 164 | 46 | 78,1 | 158 | 96,3

Pendaftaran Jaminan Fidusia dan Badan Usaha per Triwulan (berkas)
Jenis | Tarif (Rp) | TW I | TW II | TW III | TW IV | Jumlah | Nilai PNBP (Rp)
Pendaftaran fidusia | 50.000 | 6.214 | 6.587 | 7.120 | 6.895 | 26.816 | 1.340.800.000
Perubahan fidusia | 100.000 | 118 | 134 | 152 | 127 | 531 | 53.100.000
Penghapusan fidusia | 25.000 | 2.240 | 2.316 | 2.408 | 2.571 | 9.535 | 238.375.000
Pendirian CV | 100.000 | 214 | 236 | 258 | 241 | 949 | 94.900.000
Legalisasi apostille | 150.000 | 86 | 104 | 131 | 97 | 418 | 62.700.000
Jumlah |  | 8.872 | 9.377 | 10.069 | 9.931 | 38.249 | 1.789.875.000
`,
    },
    {
      name: "Tabel 6",
      merges: ["A3:A4", "B3:C3", "D3:D4", "E3:G3", "H3:H4", "I3:I4"],
      sheet: `
Tabel 6. Pengharmonisasian Rancangan Peraturan Daerah dan Rancangan Peraturan Kepala Daerah Tahun 2024

Pemrakarsa | Permohonan |  | Jumlah | Hasil |  |  | Selesai (%) | Rata-rata Waktu (hari)
 | Raperda | Raperkada |  | Selesai | Dikembalikan | Dalam Proses
Provinsi Nusa Laut | 14 | 62 | 76 | 70 | 4 | 2 | 92,11 | 8,2
Kota Sarimanis | 11 | 58 | 69 | 64 | 3 | 2 | 92,75 | 7,6
Kota Bandar Teluk | 9 | 41 | 50 | 46 | 2 | 2 | 92,00 | 8,8
Kab. Laut Biru | 8 | 37 | 45 | 41 | 3 | 1 | 91,11 | 9,1
Kab. Karang Raya | 7 | 33 | 40 | 37 | 2 | 1 | 92,50 | 8,4
Kab. Pesisir Timur | 6 | 29 | 35 | 31 | 3 | 1 | 88,57 | 9,5
Kab. Pulau Rotan | 6 | 24 | 30 | 28 | 1 | 1 | 93,33 | 8,0
Kab. Gunung Api | 7 | 26 | 33 | 29 | 2 | 2 | 87,88 | 8,7
Kab. Muara Dua Sungai | 5 | 31 | 36 | 33 | 2 | 1 | 91,67 | 7,9
Kab. Nusa Kecil | 4 | 17 | 21 | 19 | 2 | - | 90,48 | 9,3
Jumlah / Rata-rata | 77 | 358 | 435 | 398 | 24 | 13 | 91,49 | 8,6
Rata-rata waktu pada baris jumlah adalah rata-rata sepuluh pemrakarsa.
`,
    },
    {
      name: "Tabel 7",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:I2", "J2:J3", "K2:K3"],
      sheet: `
Tabel 7. Penyaluran Dana Bantuan Hukum per Organisasi Bantuan Hukum (OBH) Tahun 2024
No | OBH | Akreditasi | Litigasi (Rp) |  |  | Nonlitigasi (Rp) |  |  | Jumlah Realisasi | Orang Dibantu
 |  |  | Pagu | Realisasi | % | Pagu | Realisasi | %
1 | LBH Sarimanis | A | 192.000.000 | 190.000.000 | 99,0 | 38.400.000 | 37.950.000 | 98,8 | 227.950.000 | 96 orang
2 | Posbakum Bandar Teluk | B | 128.000.000 | 126.000.000 | 98,4 | 26.500.000 | 26.500.000 | 100,0 | 152.500.000 | 64 orang
3 | YLBH Laut Biru | B | 112.000.000 | 108.000.000 | 96,4 | 24.200.000 | 23.480.000 | 97,0 | 131.480.000 | 55 orang
4 | LKBH Universitas Nusa | C | 76.000.000 | 76.000.000 | 100,0 | 18.600.000 | 18.600.000 | 100,0 | 94.600.000 | 38 orang
5 | PBH Karang Raya | C | 68.000.000 | 62.000.000 | 91,2 | 15.200.000 | 14.820.000 | 97,5 | 76.820.000 | 31 orang
6 | LBH Perempuan Pesisir | C | 72.000.000 | 72.000.000 | 100,0 | 21.400.000 | 21.400.000 | 100,0 | 93.400.000 | 41 orang
7 | LBH Pulau Rotan | C | 54.000.000 | 48.000.000 | 88,9 | 12.800.000 | 11.540.000 | 90,2 | 59.540.000 | 24 orang
8 | Posbakum Gunung Api | C | 58.000.000 | 56.000.000 | 96,6 | 14.100.000 | 14.100.000 | 100,0 | 70.100.000 | 29 orang
 | Jumlah |  | 760.000.000 | 738.000.000 | 97,1 | 171.200.000 | 168.390.000 | 98,4 | 906.390.000 | 378 orang
`,
    },
    {
      name: "Tabel 8",
      sheet: `
Tabel 8. Desa/Kelurahan Sadar Hukum dan Penyuluhan Hukum Tahun 2024

No | Kabupaten/Kota | Jumlah Desa/ Kelurahan | Desa Sadar Hukum s.d. 2023 | Penetapan 2024 | Desa Sadar Hukum s.d. 2024 | % Desa Sadar Hukum | Pos Bantuan Hukum Desa | Kegiatan Penyuluhan | Peserta
1 | Kota Sarimanis | 54 | 21 | 2 | 23 | 42,59 | 18 | 24 | 1.420
2 | Kota Bandar Teluk | 36 | 12 | 1 | 13 | 36,11 | 10 | 18 | 985
3 | Kab. Laut Biru | 112 | 14 | 3 | 17 | 15,18 | 9 | 16 | 1.104
4 | Kab. Karang Raya | 98 | 11 | 2 | 13 | 13,27 | 8 | 14 | 862
5 | Kab. Pesisir Timur | 87 | 9 | 1 | 10 | 11,49 | 6 | 11 | 640
6 | Kab. Pulau Rotan | 64 | 5 | 1 | 6 | 9,38 | 4 | 9 | 488
7 | Kab. Gunung Api | 73 | 8 | 2 | 10 | 13,70 | 5 | 10 | 615
8 | Kab. Muara Dua Sungai | 69 | 6 | 1 | 7 | 10,14 | 5 | 12 | 731
9 | Kab. Nusa Kecil | 41 | 3 | 1 | 4 | 9,76 | 2 | 7 | 352
 | Jumlah | 634 | 89 | 14 | 103 | 16,25 | 67 | 121 | 7.197
 | Rata-rata peserta per kegiatan |  |  |  |  |  |  |  | 59,5
`,
    },
    {
      name: "Tabel 9",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:J2", "K2:K3", "L2:L3"],
      sheet: `
Tabel 9. Penilaian Indeks Reformasi Hukum (IRH) Pemerintah Daerah Tahun 2024
No | Pemerintah Daerah | Nilai Variabel (skala 100) |  |  |  | Nilai Terbobot |  |  |  | Nilai IRH | Predikat
 |  | V1 | V2 | V3 | V4 | V1 (25%) | V2 (35%) | V3 (30%) | V4 (10%)
1 | Provinsi Nusa Laut | 92 | 88 | 86 | 95 | 23,00 | 30,80 | 25,80 | 9,50 | 89,10 | A
2 | Kota Sarimanis | 90 | 91 | 84 | 92 | 22,50 | 31,85 | 25,20 | 9,20 | 88,75 | A
3 | Kota Bandar Teluk | 86 | 80 | 82 | 88 | 21,50 | 28,00 | 24,60 | 8,80 | 82,90 | A
4 | Kab. Laut Biru | 84 | 78 | 75 | 90 | 21,00 | 27,30 | 22,50 | 9,00 | 79,80 | BB
5 | Kab. Karang Raya | 80 | 72 | 74 | 84 | 20,00 | 25,20 | 22,20 | 8,40 | 75,80 | BB
6 | Kab. Pesisir Timur | 76 | 70 | 68 | 82 | 19,00 | 24,50 | 20,40 | 8,20 | 72,10 | BB
7 | Kab. Pulau Rotan | 72 | 66 | 70 | 78 | 18,00 | 23,10 | 21,00 | 7,80 | 69,90 | B
8 | Kab. Gunung Api | 88 | 84 | 79 | 86 | 22,00 | 29,40 | 23,70 | 8,60 | 83,70 | A
9 | Kab. Muara Dua Sungai | 82 | 76 | 72 | 80 | 20,50 | 26,60 | 21,60 | 8,00 | 76,70 | BB
10 | Kab. Nusa Kecil | 68 | 64 | 60 | 74 | 17,00 | 22,40 | 18,00 | 7,40 | 64,80 | B
 | Rata-rata | 81,80 | 76,90 | 75,00 | 84,90 | 20,45 | 26,92 | 22,50 | 8,49 | 78,36 | BB
V1 harmonisasi; V2 kompetensi perancang; V3 reviu regulasi; V4 JDIH. Predikat: AA > 90; A > 80 - 90; BB > 70 - 80; B > 60 - 70
`,
    },
    {
      name: "Tabel 10",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3", "A17:B17", "A5:A7", "A8:A10", "A11:A13", "A14:A16"],
      sheet: `
Tabel 10. Hasil Survei Persepsi Anti Korupsi (SPAK) dan Survei Persepsi Kualitas Pelayanan (SPKP) Tahun 2024

Triwulan | Bulan | Responden | SPAK |  | SPKP |
 |  |  | Indeks | Responden x Indeks | Indeks | Responden x Indeks
I | Januari | 62 | 3,58 | 221,96 | 3,51 | 217,62
 | Februari | 58 | 3,62 | 209,96 | 3,50 | 203,00
 | Maret | 71 | 3,60 | 255,60 | 3,55 | 252,05
II | April | 49 | 3,64 | 178,36 | 3,57 | 174,93
 | Mei | 80 | 3,65 | 292,00 | 3,60 | 288,00
 | Juni | 76 | 3,71 | 281,96 | 3,63 | 275,88
III | Juli | 84 | 3,69 | 309,96 | 3,61 | 303,24
 | Agustus | 90 | 3,74 | 336,60 | 3,68 | 331,20
 | September | 66 | 3,70 | 244,20 | 3,66 | 241,56
IV | Oktober | 95 | 3,76 | 357,20 | 3,70 | 351,50
 | November | 88 | 3,78 | 332,64 | 3,71 | 326,48
 | Desember | 51 | 3,72 | 189,72 | 3,65 | 186,15
Tahun 2024 (rata-rata tertimbang) |  | 870 | 3,69 | 3.210,16 | 3,62 | 3.151,61
`,
    },
    {
      name: "Tabel 11",
      merges: ["A10:A11", "B10:C10", "D10:E10", "F10:F11"],
      sheet: `
Tabel 11. Integrasi Anggota JDIH per Jenis Anggota Tahun 2024
Jenis Anggota | Jumlah Anggota | Terintegrasi | Belum | % Terintegrasi | Dokumen Terunggah
Pemerintah Daerah | 10 | 10 | - | 100 % | 4.862
Sekretariat DPRD | 10 | 9 | 1 | 90 % | 1.214
Perguruan Tinggi | 16 | 12 | 4 | 75 % | 2.377
Instansi Vertikal | 9 | 7 | 2 | 78 % | 645
Jumlah | 45 | 38 | 7 | 84 % | 9.098

Tindak lanjut temuan hasil pemeriksaan
Sumber | Temuan |  | Ditindaklanjuti |  | % Nilai
 | Jumlah | Nilai (Rp) | Jumlah | Nilai (Rp)
BPK RI | 4 | 86.450.000 | 4 | 86.450.000 | 100,0
Inspektorat Jenderal | 17 | 42.180.000 | 15 | 37.615.000 | 89,2
BPKP | 3 | 12.700.000 | 2 | 9.200.000 | 72,4
Jumlah | 24 | 141.330.000 | 21 | 133.265.000 | 94,3
`,
    },
    {
      name: "Tabel 12",
      sheet: `
Tabel 12. Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2024

No | Aspek / Indikator | Bobot (%) | Nilai | Nilai Akhir (Bobot x Nilai) | Nilai 2023 | Naik/(Turun)
 | Kualitas Perencanaan Anggaran | 25 |  | 23,30 |  |
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 0,00
2 | Deviasi Halaman III DIPA | 15 | 88,64 | 13,30 | 84,27 | 4,37
 | Kualitas Pelaksanaan Anggaran | 50 |  | 48,51 |  |
3 | Penyerapan Anggaran | 20 | 97,35 | 19,47 | 95,80 | 1,55
4 | Belanja Kontraktual | 10 | 94,50 | 9,45 | 96,20 | (1,70)
5 | Penyelesaian Tagihan | 10 | 99,10 | 9,91 | 98,75 | 0,35
6 | Pengelolaan UP dan TUP | 10 | 96,82 | 9,68 | 93,46 | 3,36
 | Kualitas Hasil Pelaksanaan Anggaran | 25 |  | 24,87 |  |
7 | Capaian Output | 25 | 99,48 | 24,87 | 98,92 | 0,56
 | Nilai IKPA | 100 |  | 96,68 | 95,37 | 1,31
Kategori: Sangat Baik >= 95; Baik 89 s.d. < 95; Cukup 70 s.d. < 89
`,
    },
    {
      name: "Tabel 13",
      sheet: `
Tabel 13. Realisasi Anggaran per Program, Kegiatan, Keluaran dan Komponen Tahun 2024 (Rp)
Kode | Program/Kegiatan/RO/Komponen | Pagu | Blokir Automatic Adjustment | Pagu Efektif | Realisasi | % thd Pagu | % thd Pagu Efektif | Sisa Pagu Efektif
1 | 2 | 3 | 4 | 5 = 3 - 4 | 6 | 7 = 6/3 | 8 = 6/5 | 9 = 5 - 6
013.01.WA | Program Dukungan Manajemen | 21.363.900.000 | 84.350.000 | 21.279.550.000 | 20.949.086.609 | 98,06 | 98,45 | 330.463.391
1612 | Pengelolaan Keuangan | 71.100.000 | 7.050.000 | 64.050.000 | 62.384.971 | 87,74 | 97,40 | 1.665.029
EBD.955 | Layanan Manajemen Keuangan | 71.100.000 | 7.050.000 | 64.050.000 | 62.384.971 | 87,74 | 97,40 | 1.665.029
051 | Penyusunan Laporan Keuangan | 42.500.000 | 4.250.000 | 38.250.000 | 37.519.110 | 88,28 | 98,09 | 730.890
052 | Rekonsiliasi dan Verifikasi | 28.600.000 | 2.800.000 | 25.800.000 | 24.865.861 | 86,94 | 96,38 | 934.139
1613 | Pengelolaan BMN dan Rumah Tangga | 1.596.400.000 | 55.600.000 | 1.540.800.000 | 1.527.124.590 | 95,66 | 99,11 | 13.675.410
EBA.956 | Layanan BMN | 36.400.000 | 3.600.000 | 32.800.000 | 31.878.368 | 87,58 | 97,19 | 921.632
051.a | Penatausahaan BMN | 36.400.000 | 3.600.000 | 32.800.000 | 31.878.368 | 87,58 | 97,19 | 921.632
EBB.951 | Layanan Sarana Internal | 822.000.000 | 14.000.000 | 808.000.000 | 800.151.011 | 97,34 | 99,03 | 7.848.989
053 | Pengadaan Alat Pengolah Data | 284.000.000 | 14.000.000 | 270.000.000 | 268.646.060 | 94,59 | 99,50 | 1.353.940
054 | Pengadaan Meubelair | 126.000.000 | - | 126.000.000 | 124.862.836 | 99,10 | 99,10 | 1.137.164
055 | Pengadaan Kendaraan Operasional | 412.000.000 | - | 412.000.000 | 406.642.115 | 98,70 | 98,70 | 5.357.885
EBB.971 | Layanan Prasarana Internal | 738.000.000 | 38.000.000 | 700.000.000 | 695.095.211 | 94,19 | 99,30 | 4.904.789
056 | Rehabilitasi Gedung Layanan | 738.000.000 | 38.000.000 | 700.000.000 | 695.095.211 | 94,19 | 99,30 | 4.904.789
1614 | Pengelolaan Kepegawaian | 92.900.000 | 9.300.000 | 83.600.000 | 80.752.302 | 86,92 | 96,59 | 2.847.698
EBC.954 | Layanan Manajemen SDM | 92.900.000 | 9.300.000 | 83.600.000 | 80.752.302 | 86,92 | 96,59 | 2.847.698
051.b | Pembinaan Jabatan Fungsional | 54.200.000 | 5.400.000 | 48.800.000 | 46.791.398 | 86,33 | 95,88 | 2.008.602
052.b | Penilaian Kompetensi dan Disiplin | 38.700.000 | 3.900.000 | 34.800.000 | 33.960.904 | 87,75 | 97,59 | 839.096
1615 | Penyusunan Rencana, Program dan Anggaran | 80.200.000 | 6.000.000 | 74.200.000 | 71.841.176 | 89,58 | 96,82 | 2.358.824
EBD.952 | Layanan Perencanaan dan Penganggaran | 31.500.000 | 3.100.000 | 28.400.000 | 27.914.817 | 88,62 | 98,29 | 485.183
051.c | Penyusunan RKA-K/L | 31.500.000 | 3.100.000 | 28.400.000 | 27.914.817 | 88,62 | 98,29 | 485.183
EBD.953 | Layanan Pemantauan dan Evaluasi | 48.700.000 | 2.900.000 | 45.800.000 | 43.926.359 | 90,20 | 95,91 | 1.873.641
052.c | Penyusunan LKjIP dan Evaluasi | 29.800.000 | 2.900.000 | 26.900.000 | 26.084.798 | 87,53 | 96,97 | 815.202
053.c | Pengelolaan Survei SPAK dan SPKP | 18.900.000 | - | 18.900.000 | 17.841.561 | 94,40 | 94,40 | 1.058.439
1616 | Kehumasan, Protokol dan Teknologi Informasi | 112.300.000 | 6.400.000 | 105.900.000 | 103.678.450 | 92,32 | 97,90 | 2.221.550
EBA.958 | Layanan Hubungan Masyarakat | 64.500.000 | 6.400.000 | 58.100.000 | 57.456.314 | 89,08 | 98,89 | 643.686
051.d | Publikasi dan Media | 64.500.000 | 6.400.000 | 58.100.000 | 57.456.314 | 89,08 | 98,89 | 643.686
EBA.963 | Layanan Data dan Informasi | 47.800.000 | - | 47.800.000 | 46.222.136 | 96,70 | 96,70 | 1.577.864
052.d | Pemeliharaan Jaringan | 47.800.000 | - | 47.800.000 | 46.222.136 | 96,70 | 96,70 | 1.577.864
6231 | Layanan Perkantoran | 19.411.000.000 | - | 19.411.000.000 | 19.103.305.120 | 98,41 | 98,41 | 307.694.880
EBA.994 | Layanan Perkantoran | 19.411.000.000 | - | 19.411.000.000 | 19.103.305.120 | 98,41 | 98,41 | 307.694.880
001.a | Belanja Gaji dan Tunjangan | 15.864.200.000 | - | 15.864.200.000 | 15.657.957.255 | 98,70 | 98,70 | 206.242.745
001.b | Belanja Lembur dan Uang Makan | 1.428.600.000 | - | 1.428.600.000 | 1.391.453.571 | 97,40 | 97,40 | 37.146.429
002.a | Kebutuhan Sehari-hari Perkantoran | 864.300.000 | - | 864.300.000 | 854.789.567 | 98,90 | 98,90 | 9.510.433
002.b | Langganan Daya dan Jasa | 612.400.000 | - | 612.400.000 | 562.174.889 | 91,80 | 91,80 | 50.225.111
002.c | Pemeliharaan Gedung dan Kendaraan | 498.700.000 | - | 498.700.000 | 494.704.034 | 99,20 | 99,20 | 3.995.966
002.d | Honor Operasional | 142.800.000 | - | 142.800.000 | 142.225.804 | 99,60 | 99,60 | 574.196
013.03.BF | Program Penegakan dan Pelayanan Hukum | 1.536.100.000 | 116.200.000 | 1.419.900.000 | 1.385.063.652 | 90,17 | 97,55 | 34.836.348
5254 | Penyelenggaraan AHU di Wilayah | 720.600.000 | 56.700.000 | 663.900.000 | 645.422.788 | 89,57 | 97,22 | 18.477.212
BAH.001 | Layanan AHU di Wilayah | 250.600.000 | 21.800.000 | 228.800.000 | 222.337.502 | 88,72 | 97,18 | 6.462.498
051.e | Sosialisasi Layanan AHU | 186.400.000 | 18.600.000 | 167.800.000 | 164.270.769 | 88,13 | 97,90 | 3.529.231
052.e | Layanan Apostille dan Legalisasi | 64.200.000 | 3.200.000 | 61.000.000 | 58.066.733 | 90,45 | 95,19 | 2.933.267
BDB.002 | Pengawasan Notaris | 381.100.000 | 26.100.000 | 355.000.000 | 347.715.451 | 91,24 | 97,95 | 7.284.549
051.f | Sidang MPW dan MPD | 238.500.000 | 11.900.000 | 226.600.000 | 223.425.679 | 93,68 | 98,60 | 3.174.321
052.f | Pembinaan Majelis Pengawas | 142.600.000 | 14.200.000 | 128.400.000 | 124.289.772 | 87,16 | 96,80 | 4.110.228
BKA.003 | Pelacakan dan Pengawasan Fidusia | 88.900.000 | 8.800.000 | 80.100.000 | 75.369.835 | 84,78 | 94,09 | 4.730.165
053.f | Monitoring Korporasi dan Fidusia | 88.900.000 | 8.800.000 | 80.100.000 | 75.369.835 | 84,78 | 94,09 | 4.730.165
5255 | Penyelenggaraan KI di Wilayah | 815.500.000 | 59.500.000 | 756.000.000 | 739.640.864 | 90,70 | 97,84 | 16.359.136
BAH.U01 | Layanan Permohonan KI | 583.200.000 | 42.300.000 | 540.900.000 | 533.569.758 | 91,49 | 98,64 | 7.330.242
051.g | Asistensi dan Pendampingan Permohonan KI | 318.700.000 | 15.900.000 | 302.800.000 | 299.763.252 | 94,06 | 99,00 | 3.036.748
052.g | Mobile IP Clinic | 264.500.000 | 26.400.000 | 238.100.000 | 233.806.506 | 88,40 | 98,20 | 4.293.494
BIA.U02 | Penegakan Hukum KI | 113.700.000 | 11.300.000 | 102.400.000 | 96.191.746 | 84,60 | 93,94 | 6.208.254
053.g | Penanganan Aduan Pelanggaran KI | 72.400.000 | 7.200.000 | 65.200.000 | 60.371.842 | 83,39 | 92,59 | 4.828.158
054.g | Sertifikasi Pusat Perbelanjaan | 41.300.000 | 4.100.000 | 37.200.000 | 35.819.904 | 86,73 | 96,29 | 1.380.096
FAE.U03 | Inventarisasi KI Komunal | 118.600.000 | 5.900.000 | 112.700.000 | 109.879.360 | 92,65 | 97,50 | 2.820.640
055.g | Pencatatan dan Verifikasi KIK | 118.600.000 | 5.900.000 | 112.700.000 | 109.879.360 | 92,65 | 97,50 | 2.820.640
013.11.BG | Program Pembentukan Regulasi | 1.106.000.000 | 81.200.000 | 1.024.800.000 | 1.001.510.673 | 90,55 | 97,73 | 23.289.327
5258 | Fasilitasi Pembentukan Produk Hukum Daerah | 860.100.000 | 61.600.000 | 798.500.000 | 780.848.549 | 90,79 | 97,79 | 17.651.451
PBA.001 | Harmonisasi Rancangan Produk Hukum Daerah | 699.200.000 | 49.200.000 | 650.000.000 | 639.356.197 | 91,44 | 98,36 | 10.643.803
051.h | Rapat Harmonisasi Raperda | 412.300.000 | 20.600.000 | 391.700.000 | 386.998.423 | 93,86 | 98,80 | 4.701.577
052.h | Rapat Harmonisasi Raperkada | 286.900.000 | 28.600.000 | 258.300.000 | 252.357.774 | 87,96 | 97,70 | 5.942.226
FAC.002 | Pembinaan Perancang | 160.900.000 | 12.400.000 | 148.500.000 | 141.492.352 | 87,94 | 95,28 | 7.007.648
053.h | Bimbingan Teknis Perancang | 124.700.000 | 12.400.000 | 112.300.000 | 107.580.122 | 86,27 | 95,80 | 4.719.878
054.h | Penilaian Angka Kredit Perancang | 36.200.000 | - | 36.200.000 | 33.912.230 | 93,68 | 93,68 | 2.287.770
5259 | Analisis dan Evaluasi Hukum di Wilayah | 245.900.000 | 19.600.000 | 226.300.000 | 220.662.124 | 89,74 | 97,51 | 5.637.876
ABF.001 | Rekomendasi Analisis dan Evaluasi Hukum | 148.600.000 | 14.800.000 | 133.800.000 | 129.643.374 | 87,24 | 96,89 | 4.156.626
051.i | Kelompok Kerja Analisis dan Evaluasi | 148.600.000 | 14.800.000 | 133.800.000 | 129.643.374 | 87,24 | 96,89 | 4.156.626
ABF.002 | Penilaian Indeks Reformasi Hukum | 97.300.000 | 4.800.000 | 92.500.000 | 91.018.750 | 93,54 | 98,40 | 1.481.250
052.i | Pendampingan dan Verifikasi IRH | 97.300.000 | 4.800.000 | 92.500.000 | 91.018.750 | 93,54 | 98,40 | 1.481.250
013.10.BF | Program Pembinaan Hukum Nasional | 1.427.500.000 | 39.600.000 | 1.387.900.000 | 1.351.439.266 | 94,67 | 97,37 | 36.460.734
5256 | Pembinaan Hukum di Wilayah | 1.427.500.000 | 39.600.000 | 1.387.900.000 | 1.351.439.266 | 94,67 | 97,37 | 36.460.734
BDC.001 | Penyuluhan Hukum | 419.800.000 | 32.000.000 | 387.800.000 | 377.942.103 | 90,03 | 97,46 | 9.857.897
051.j | Penyuluhan Hukum Serentak | 196.800.000 | 9.800.000 | 187.000.000 | 184.193.365 | 93,59 | 98,50 | 2.806.635
052.j | Pembentukan Desa Sadar Hukum | 138.400.000 | 13.800.000 | 124.600.000 | 120.983.126 | 87,42 | 97,10 | 3.616.874
053.j | Pos Bantuan Hukum Desa | 84.600.000 | 8.400.000 | 76.200.000 | 72.765.612 | 86,01 | 95,49 | 3.434.388
QBA.002 | Bantuan Hukum Litigasi | 760.000.000 | - | 760.000.000 | 738.000.000 | 97,11 | 97,11 | 22.000.000
521219 | Penyaluran Dana Bantuan Hukum Litigasi | 760.000.000 | - | 760.000.000 | 738.000.000 | 97,11 | 97,11 | 22.000.000
QBA.003 | Bantuan Hukum Nonlitigasi | 171.200.000 | - | 171.200.000 | 168.390.000 | 98,36 | 98,36 | 2.810.000
521219.n | Penyaluran Dana Bantuan Hukum Nonlitigasi | 171.200.000 | - | 171.200.000 | 168.390.000 | 98,36 | 98,36 | 2.810.000
BMA.004 | Pengelolaan JDIH | 76.500.000 | 7.600.000 | 68.900.000 | 67.107.163 | 87,72 | 97,40 | 1.792.837
054.j | Pembinaan Anggota JDIH | 76.500.000 | 7.600.000 | 68.900.000 | 67.107.163 | 87,72 | 97,40 | 1.792.837
 | JUMLAH | 25.433.500.000 | 321.350.000 | 25.112.150.000 | 24.687.100.200 | 97,07 | 98,31 | 425.049.800
Sumber: OM-SPAN dan MonSAKTI, diolah
`,
    },
    {
      name: "Tabel 14",
      merges: ["A3:A4", "B3:D3", "E3:G3", "H3:J3"],
      sheet: `
Tabel 14. Realisasi Anggaran per Jenis Belanja Tahun 2022 - 2024 (dalam juta rupiah)

Jenis Belanja | 2022 |  |  | 2023 |  |  | 2024 |  |
 | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
Belanja Pegawai | 15.840 | 15.622 | 98,62 | 16.512 | 16.290 | 98,66 | 17.293 | 17.049 | 98,59
Belanja Barang | 4.986 | 4.871 | 97,69 | 5.642 | 5.418 | 96,03 | 6.581 | 6.142 | 93,33
Belanja Modal | 920 | 916 | 99,57 | 1.085 | 1.079 | 99,45 | 1.560 | 1.495 | 95,83
Jumlah | 21.746 | 21.409 | 98,45 | 23.239 | 22.787 | 98,05 | 25.434 | 24.686 | 97,06
Jumlah dihitung dari angka yang telah dibulatkan.

Uraian | TW I | TW II | TW III | TW IV
Target kumulatif (%) | 18 | 45 | 72 | 100
Realisasi kumulatif (Rp juta) | 4.102 | 10.968 | 17.385 | 24.686
Realisasi kumulatif (%) | 16,13 | 43,12 | 68,35 | 97,06
Realisasi per triwulan (Rp juta) | 4.102 | 6.866 | 6.417 | 7.301
Selisih terhadap target (poin) | -1,87 | -1,88 | -3,65 | -2,94
`,
    },
    {
      name: "Tabel 15",
      sheet: `
Tabel 15. Realisasi PNBP Tahun 2024 (Rp)
Kode Akun | Jenis PNBP | Target | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah | % | Realisasi 2023 | Pertumbuhan (%)
425241 | Pendapatan Layanan Fidusia | 1.450.000.000 | 378.500.000 | 400.650.000 | 431.400.000 | 421.725.000 | 1.632.275.000 | 112,6 | 1.524.300.000 | 7,1
425242 | Pendapatan Kekayaan Intelektual | 620.000.000 | 148.200.000 | 176.350.000 | 201.480.000 | 214.760.000 | 740.790.000 | 119,5 | 655.120.000 | 13,1
425243 | Pendapatan Jasa Legalisasi dan Apostille | 60.000.000 | 12.900.000 | 15.600.000 | 19.650.000 | 14.550.000 | 62.700.000 | 104,5 | 48.750.000 | 28,6
425244 | Pendapatan Layanan Badan Usaha | 90.000.000 | 21.400.000 | 23.600.000 | 25.800.000 | 24.100.000 | 94.900.000 | 105,4 | 83.500.000 | 13,7
425131 | Sewa Tanah, Gedung dan Bangunan | 36.000.000 | 9.000.000 | 9.000.000 | 9.000.000 | 6.000.000 | 33.000.000 | 91,7 | 36.000.000 | -8,3
425122 | Penjualan Peralatan dan Mesin | - | - | 18.750.000 | - | 27.400.000 | 46.150.000 | - | 12.350.000 | 273,7
 | Jumlah | 2.256.000.000 | 570.000.000 | 643.950.000 | 687.330.000 | 708.535.000 | 2.609.815.000 | 115,7 | 2.360.020.000 | 10,6
`,
    },
    {
      name: "Tabel 16",
      sheet: `
Tabel 16. Posisi Barang Milik Negara per 31 Desember 2024
Uraian | Saldo Awal 1 Januari 2024 | Mutasi Tambah | Mutasi Kurang | Saldo Akhir 31 Desember 2024 | Akumulasi Penyusutan | Nilai Buku
Tanah | 18.642.500.000 | - | - | 18.642.500.000 | - | 18.642.500.000
Peralatan dan Mesin | 9.874.216.350 | 800.151.011 | 412.680.000 | 10.261.687.361 | (6.938.415.275) | 3.323.272.086
Gedung dan Bangunan | 24.318.740.000 | 695.095.211 | - | 25.013.835.211 | (5.417.286.400) | 19.596.548.811
Jalan, Irigasi dan Jaringan | 386.450.000 | - | - | 386.450.000 | (211.640.500) | 174.809.500
Aset Tetap Lainnya | 148.320.000 | - | 6.400.000 | 141.920.000 | - | 141.920.000
Jumlah Aset Tetap | 53.370.226.350 | 1.495.246.222 | 419.080.000 | 54.446.392.572 | (12.567.342.175) | 41.879.050.397
Aset Tak Berwujud | 284.600.000 | - | - | 284.600.000 | (198.740.000) | 85.860.000
Aset Lain-lain (rusak berat) | 96.500.000 | 412.680.000 | 388.240.000 | 120.940.000 | (118.265.000) | 2.675.000
Persediaan | 42.187.500 | 318.460.200 | 321.915.700 | 38.732.000 | - | 38.732.000
JUMLAH BMN | 53.793.513.850 | 2.226.386.422 | 1.129.235.700 | 54.890.664.572 | (12.884.347.175) | 42.006.317.397
`,
    },
    {
      name: "Tabel 17",
      sheet: `
Tabel 17. Efisiensi Rincian Output Tahun 2024
No | Rincian Output | Satuan | Target | Realisasi | Capaian RO (%) | Pagu Efektif (PA) | Realisasi Anggaran (RA) | PA x Capaian RO | Efisiensi (%)
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8) | (9)=(7)x(6) | (10)=((9)-(8))/(9)
1 | Harmonisasi Rancangan Produk Hukum Daerah | dokumen | 380 | 398 | 104,74 | 650.000.000 | 639.356.197 | 680.810.000 | 6,09
2 | Rekomendasi Analisis dan Evaluasi Hukum | rekomendasi | 4 | 4 | 100,00 | 133.800.000 | 129.643.374 | 133.800.000 | 3,11
3 | Layanan Permohonan KI | layanan | 2.400 | 2.614 | 108,92 | 540.900.000 | 533.569.758 | 589.148.280 | 9,43
4 | Penegakan Hukum KI | perkara | 10 | 9 | 90,00 | 102.400.000 | 96.191.746 | 92.160.000 | -4,37
5 | Pengawasan Notaris | orang | 160 | 158 | 98,75 | 355.000.000 | 347.715.451 | 350.562.500 | 0,81
6 | Penyuluhan Hukum | kegiatan | 110 | 121 | 110,00 | 387.800.000 | 377.942.103 | 426.580.000 | 11,40
7 | Pengelolaan JDIH | anggota | 40 | 38 | 95,00 | 68.900.000 | 67.107.163 | 65.455.000 | -2,52
8 | Bantuan Hukum Litigasi | orang | 360 | 378 | 105,00 | 760.000.000 | 738.000.000 | 798.000.000 | 7,52
9 | Layanan Perkantoran | layanan | 12 | 12 | 100,00 | 19.411.000.000 | 19.103.305.120 | 19.411.000.000 | 1,59
 | Jumlah sembilan RO |  |  |  |  | 22.409.800.000 | 22.032.830.912 | 22.547.515.780 | 2,28
`,
    },
    {
      name: "Tabel 18",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "I2:I3", "G2:H2"],
      sheet: `
Tabel 18. Perbandingan Realisasi Indikator Kinerja Tahun 2022 - 2024
No | Indikator | Satuan | 2022 | 2023 | 2024 | Perubahan 2023-2024 |  | Arah
 |  |  |  |  |  | Selisih | %
1 | Persentase rancangan produk hukum daerah yang selesai diharmonisasi | % | 88,40 | 91,24 | 91,49 | 0,25 | 0,27 | Membaik
2 | Rata-rata waktu penyelesaian harmonisasi | hari | 10,8 | 9,6 | 8,6 | -1,0 | -10,42 | Membaik
3 | Rata-rata nilai Indeks Reformasi Hukum pemerintah daerah | nilai | 71,25 | 74,86 | 78,36 | 3,50 | 4,68 | Membaik
4 | Pertumbuhan permohonan kekayaan intelektual | % | 12,35 | 16,40 | 23,24 | 6,84 | 41,71 | Membaik
5 | Persentase aduan pelanggaran KI yang ditangani | % | 66,67 | 75,00 | 90,00 | 15,00 | 20,00 | Membaik
6 | Persentase notaris yang diperiksa Majelis Pengawas Daerah | % | 90,48 | 93,71 | 96,34 | 2,63 | 2,81 | Membaik
7 | Jumlah pendaftaran fidusia dan layanan AHU | berkas | 33.654 | 35.218 | 38.249 | 3.031 | 8,61 | Membaik
8 | Persentase penyaluran dana bantuan hukum litigasi | % | 93,18 | 95,42 | 97,11 | 1,69 | 1,77 | Membaik
9 | Persentase penyaluran dana bantuan hukum nonlitigasi | % | 95,60 | 97,10 | 98,36 | 1,26 | 1,30 | Membaik
10 | Jumlah desa/kelurahan sadar hukum baru | desa | 9 | 11 | 14 | 3 | 27,27 | Membaik
11 | Persentase anggota JDIH yang terintegrasi | % | 71,11 | 80,00 | 84,44 | 4,44 | 5,55 | Membaik
12 | Indeks persepsi anti korupsi (SPAK) | indeks | 3,52 | 3,61 | 3,69 | 0,08 | 2,22 | Membaik
13 | Indeks persepsi kualitas pelayanan (SPKP) | indeks | 3,48 | 3,54 | 3,62 | 0,08 | 2,26 | Membaik
14 | Nilai IKPA | nilai | 92,14 | 95,37 | 96,68 | 1,31 | 1,37 | Membaik
15 | Persentase nilai temuan yang ditindaklanjuti | % | 91,45 | 96,20 | 94,29 | -1,91 | -1,99 | Memburuk
Rata-rata waktu penyelesaian membaik bila semakin kecil.
`,
    },
    {
      name: "Narasi",
      sheet: `
ANALISIS CAPAIAN KINERJA
Kantor Wilayah Kementerian Hukum Nusa Laut memiliki 164 pegawai, terdiri atas 82 laki-laki dan 82 perempuan. Pegawai golongan III merupakan kelompok terbesar yaitu 115 orang atau 70,1%, sedangkan PPPK berjumlah 18 orang.
Pada tahun 2024 diterima 435 permohonan pengharmonisasian, terdiri atas 77 raperda dan 358 raperkada. Sebanyak 398 rancangan selesai diharmonisasi, 24 dikembalikan dan 13 masih dalam proses. Persentase penyelesaian 91,49% melampaui target 85%.
Rata-rata waktu penyelesaian harmonisasi adalah 8,6 hari, lebih cepat 1,4 hari dari target 10 hari, sehingga capaiannya 114,00%. Waktu tercepat dicapai Kota Sarimanis (7,6 hari) dan terlama Kab. Pesisir Timur (9,5 hari).
Rata-rata nilai Indeks Reformasi Hukum sepuluh pemerintah daerah adalah 78,36 atau predikat BB. Nilai tertinggi diraih Provinsi Nusa Laut sebesar 89,10 dan terendah Kab. Nusa Kecil sebesar 64,80. Empat pemerintah daerah berpredikat A, empat berpredikat BB dan dua berpredikat B.
Permohonan kekayaan intelektual tahun 2024 berjumlah 2.614 permohonan, naik 493 permohonan atau 23,24% dari tahun 2023. Hak cipta mendominasi dengan 1.851 permohonan (70,81%), disusul merek 672 permohonan. Hanya desain industri yang menurun, yaitu 3 permohonan.
Permohonan terbanyak terjadi pada bulan Oktober yaitu 291 permohonan dan paling sedikit pada bulan April yaitu 132 permohonan. Sampai dengan semester I telah diterima 1.111 permohonan atau 42,5% dari permohonan setahun.
Dari 210 formasi notaris telah terisi 164 notaris sehingga tersisa 46 formasi. Notaris yang diperiksa Majelis Pengawas Daerah berjumlah 158 orang atau 96,34%, dengan capaian 101,41% dari target 95%.
Dana bantuan hukum litigasi tersalurkan Rp 738.000.000 atau 97,11% dari pagu Rp 760.000.000. Seluruh 8 OBH membantu 378 orang; penerima terbanyak dilayani LBH Sarimanis yaitu 96 orang (25,4%).
Sampai dengan tahun 2024 terdapat 103 desa/kelurahan sadar hukum atau 16,25% dari 634 desa/kelurahan, bertambah 14 desa dari tahun 2023. Kegiatan penyuluhan dilaksanakan 121 kali dengan 7.197 peserta.
Survei diikuti 870 responden dengan indeks SPAK 3,69 dan SPKP 3,62. Indeks SPAK naik 0,08 poin dari tahun 2023 dan melampaui target 3,60 dengan capaian 102,50%.
Dari 15 indikator kinerja, 13 indikator melampaui target dan 2 indikator belum tercapai. Nilai kinerja kantor wilayah adalah 104,89%.
Nilai IKPA tahun 2024 adalah 96,68 (Sangat Baik), naik 1,31 poin dari tahun 2023. Satu-satunya indikator yang menurun adalah belanja kontraktual, yakni 1,70 poin.
Pagu anggaran tahun 2024 sebesar Rp 25.433.500.000 (dua puluh lima miliar empat ratus tiga puluh tiga juta lima ratus ribu rupiah), dan setelah blokir automatic adjustment Rp 321.350.000 pagu efektif menjadi Rp 25.112.150.000. Realisasi sebesar Rp 24.687.100.200 atau 97,07% dari pagu dan 98,31% dari pagu efektif.
Program Dukungan Manajemen menggunakan 84,0% dari seluruh pagu. Sisa pagu efektif seluruh program adalah Rp 425.049.800, terbesar pada layanan perkantoran.
Realisasi PNBP mencapai Rp 2.609.815.000 atau 115,7% dari target, tumbuh 10,6% dari tahun 2023. Penerimaan terbesar berasal dari layanan fidusia yaitu Rp 1.632.275.000 atau 62,5% dari PNBP.
Nilai BMN per 31 Desember 2024 sebelum penyusutan adalah Rp 54.890.664.572 dan nilai bukunya Rp 42.006.317.397. Tanah dan gedung mencakup 79,5% dari nilai tersebut.
Efisiensi sembilan rincian output adalah 2,28%. Dua rincian output tidak efisien, yaitu penegakan hukum KI dan pengelolaan JDIH, sedangkan efisiensi tertinggi pada penyuluhan hukum sebesar 11,40%.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1", cell: "G9", right: "22", wrong: "21" },
    { sheet: "Tabel 2", cell: "D10", right: "36.000 berkas", wrong: "3.600 berkas" },
    { sheet: "Tabel 3", cell: "F6", right: "114,00", wrong: "86,00" },
    { sheet: "Tabel 3", cell: "G21", right: "Belum Tercapai", wrong: "Melampaui" },
    { sheet: "Tabel 3", cell: "F29", right: "104,89", wrong: "106,05" },
    { sheet: "Tabel 4", cell: "C16", right: "1.851", wrong: "1.714" },
    { sheet: "Tabel 4", cell: "D19", right: "33,33", wrong: "25,00" },
    { sheet: "Tabel 5", cell: "H20", right: "94.900.000", wrong: "949.000.000" },
    { sheet: "Tabel 6", cell: "H11", right: "93,33", wrong: "88,57" },
    { sheet: "Tabel 6", cell: "G15", right: "13", wrong: "14" },
    { sheet: "Tabel 7", cell: "J8", right: "76.820.000", wrong: "78.620.000" },
    { sheet: "Tabel 7", cell: "H12", right: "168.390.000", wrong: "154.290.000" },
    { sheet: "Tabel 8", cell: "F6", right: "17", wrong: "14" },
    { sheet: "Tabel 8", cell: "G13", right: "16,25", wrong: "17,96" },
    { sheet: "Tabel 9", cell: "L7", right: "BB", wrong: "A" },
    { sheet: "Tabel 10", cell: "D17", right: "3,69", wrong: "3,68" },
    { sheet: "Tabel 11", cell: "E6", right: "78 %", wrong: "75 %" },
    { sheet: "Tabel 11", cell: "F13", right: "89,2", wrong: "88,2" },
    { sheet: "Tabel 12", cell: "G9", right: "(1,70)", wrong: "1,70" },
    { sheet: "Tabel 12", cell: "F14", right: "95,37", wrong: "95,34" },
    { sheet: "Tabel 13", cell: "F12", right: "800.151.011", wrong: "393.508.896" },
    { sheet: "Tabel 13", cell: "H25", right: "95,91", wrong: "90,20" },
    { sheet: "Tabel 13", cell: "F54", right: "233.806.506", wrong: "223.806.506" },
    { sheet: "Tabel 13", cell: "E55", right: "102.400.000", wrong: "113.700.000" },
    { sheet: "Tabel 14", cell: "J6", right: "93,33", wrong: "96,03" },
    { sheet: "Tabel 14", cell: "D15", right: "6.417", wrong: "17.385" },
    { sheet: "Tabel 15", cell: "I7", right: "91,7", wrong: "109,1" },
    { sheet: "Tabel 15", cell: "H9", right: "2.609.815.000", wrong: "2.563.665.000" },
    { sheet: "Tabel 16", cell: "E7", right: "141.920.000", wrong: "154.720.000" },
    { sheet: "Tabel 16", cell: "G10", right: "2.675.000", wrong: "26.750.000" },
    { sheet: "Tabel 17", cell: "J7", right: "-4,37", wrong: "4,37" },
    { sheet: "Tabel 17", cell: "F10", right: "95,00", wrong: "105,26" },
    { sheet: "Tabel 18", cell: "G5", right: "-1,0", wrong: "1,0" },
    { sheet: "Tabel 18", cell: "H14", right: "5,55", wrong: "5,26" },
    { sheet: "Narasi", cell: "A2", right: "115 orang atau 70,1%", wrong: "115 orang atau 78,8%" },
    { sheet: "Narasi", cell: "A4", right: "lebih cepat 1,4 hari", wrong: "lebih lambat 1,4 hari" },
    { sheet: "Narasi", cell: "A5", right: "empat berpredikat BB", wrong: "lima berpredikat BB" },
    { sheet: "Narasi", cell: "A7", right: "pada bulan Oktober yaitu", wrong: "pada bulan November yaitu" },
    { sheet: "Narasi", cell: "A8", right: "tersisa 46 formasi", wrong: "tersisa 64 formasi" },
    { sheet: "Narasi", cell: "A11", right: "diikuti 870 responden", wrong: "diikuti 807 responden" },
    { sheet: "Narasi", cell: "A12", right: "kinerja, 13 indikator", wrong: "kinerja, 12 indikator" },
    { sheet: "Narasi", cell: "A14", right: "tiga puluh tiga juta", wrong: "tiga puluh juta" },
    { sheet: "Narasi", cell: "A15", right: "adalah Rp 425.049.800", wrong: "adalah Rp 746.399.800" },
    { sheet: "Narasi", cell: "A16", right: "atau 62,5% dari PNBP", wrong: "atau 72,4% dari PNBP" },
    { sheet: "Narasi", cell: "A18", right: "Dua rincian output tidak", wrong: "Tiga rincian output tidak" },
  ],
};
