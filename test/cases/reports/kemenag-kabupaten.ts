import type { ReportCase } from "./report-case";

/** a district religious affairs office: many indicators over five years, hajj, zakat and wakaf, five DIPA units. */
export const kemenagKabupaten: ReportCase = {
  name: "a district religious affairs office: many indicators over five years, hajj, zakat and wakaf, five DIPA units",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Pegawai",
      sheet: `
Tabel 1.1 Keadaan Pegawai Kantor Kementerian Agama Kabupaten Banyumulya per 31 Desember 2024
No | Unit Kerja | PNS |  | PPPK |  | Non ASN |  | Jumlah |  | Total | %
 |  | L | P | L | P | L | P | L | P
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 = 3+5+7 | 10 = 4+6+8 | 11 = 9+10 | 12
1 | Subbagian Tata Usaha | 11 | 8 | 2 | 3 | 5 | 1 | 18 | 12 | 30 | 4,9
2 | Seksi Pendidikan Madrasah | 5 | 4 | 1 | 1 | 1 | 1 | 7 | 6 | 13 | 2,1
3 | Seksi PD Pontren | 4 | 2 | - | 1 | 1 | - | 5 | 3 | 8 | 1,3
4 | Seksi Pendidikan Agama Islam | 3 | 3 | - | - | - | 1 | 3 | 4 | 7 | 1,1
5 | Seksi Bimas Islam | 5 | 3 | 1 | - | 1 | - | 7 | 3 | 10 | 1,6
6 | Seksi PHU | 4 | 3 | - | 1 | 1 | 1 | 5 | 5 | 10 | 1,6
7 | Penyelenggara Zakat dan Wakaf | 2 | 1 | - | - | - | - | 2 | 1 | 3 | 0,5
8 | Penyelenggara Kristen | 1 | 1 | - | - | - | - | 1 | 1 | 2 | 0,3
9 | KUA Kecamatan (12 KUA) | 38 | 14 | 4 | 6 | 9 | 13 | 51 | 33 | 84 | 13,8
10 | Penyuluh Agama (PNS dan PPPK) | 9 | 5 | 9 | 12 | - | - | 18 | 17 | 35 | 5,7
11 | MIN (4 madrasah) | 24 | 41 | 8 | 15 | 7 | 5 | 39 | 61 | 100 | 16,4
12 | MTsN (3 madrasah) | 47 | 58 | 11 | 19 | 12 | 9 | 70 | 86 | 156 | 25,6
13 | MAN (2 madrasah) | 44 | 49 | 9 | 14 | 10 | 6 | 63 | 69 | 132 | 21,7
14 | Pengawas Madrasah dan PAI | 12 | 7 | - | - | - | - | 12 | 7 | 19 | 3,1
 | JUMLAH | 209 | 199 | 45 | 72 | 47 | 37 | 301 | 308 | 609 | 100,0
 | Persentase (%) | 34,3 | 32,7 | 7,4 | 11,8 | 7,7 | 6,1 | 49,4 | 50,6 | 100,0
Sumber : Subbagian Tata Usaha (SIMPEG), Januari 2025. Jumlah persentase dapat tidak tepat 100 karena pembulatan.

Tabel 1.2 PNS dan PPPK menurut Pendidikan
No | Pendidikan | PNS | PPPK | Jumlah | Persen
1 | SLTA/sederajat | 28 | - | 28 | 5,33%
2 | Diploma | 16 | 2 | 18 | 3,43%
3 | S1/D-IV | 252 | 111 | 363 | 69,14%
4 | S2 | 109 | 4 | 113 | 21,52%
5 | S3 | 3 | - | 3 | 0,57%
 | Jumlah | 408 | 117 | 525 | 100,00%
`,
    },
    {
      name: "T2.1 PK 2024",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Tahun 2024
KANTOR KEMENTERIAN AGAMA KABUPATEN BANYUMULYA

No. | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1.1 | Meningkatnya kualitas penyuluhan dan pembinaan umat beragama | Nilai kinerja penyuluh agama | Nilai | 82,00
1.2 |  | Jumlah penyuluh agama yang dibina kompetensinya | Orang | 120
1.3 |  | Persentase kelompok binaan penyuluh yang aktif | % | 85,00
1.4 |  | Jumlah rumah ibadah yang menerima bantuan | Lembaga | 24
2.1 | Meningkatnya kerukunan dan moderasi beragama | Jumlah dialog kerukunan antarumat beragama | Kegiatan | 6
2.2 |  | Indeks kerukunan umat beragama | Nilai | 78,50
2.3 |  | Jumlah kasus konflik bernuansa agama *) | Kasus | 2
2.4 |  | Jumlah desa/kampung moderasi beragama yang dibentuk | Desa | 24
3.1 | Meningkatnya kualitas layanan KUA dan bina keluarga sakinah | Persentase KUA yang memenuhi standar pelayanan | % | 75,00
3.2 |  | Jumlah pasangan yang mengikuti bimbingan perkawinan | Pasangan | 2.100
3.3 |  | Indeks kepuasan masyarakat atas layanan KUA | Nilai | 85,00
3.4 |  | Persentase peristiwa nikah yang tercatat pada SIMKAH | % | 100,00
4.1 | Meningkatnya kualitas penyelenggaraan ibadah haji dan umrah | Jumlah jemaah haji yang mengikuti bimbingan manasik | Orang | 700
4.2 |  | Indeks kepuasan jemaah haji | Nilai | 88,00
4.3 |  | Persentase jemaah haji yang melunasi BPIH | % | 95,00
4.4 |  | Rata-rata waktu penyelesaian pembatalan haji *) | Hari | 5
5.1 | Meningkatnya pengelolaan zakat dan wakaf | Persentase lokasi tanah wakaf bersertifikat | % | 72,00
5.2 |  | Persentase kenaikan penghimpunan dana ZIS | % | 10,00
5.3 |  | Jumlah lembaga pengelola zakat yang dibina | Lembaga | 15
6.1 | Meningkatnya akses dan mutu madrasah | Persentase madrasah terakreditasi minimal B | % | 80,00
6.2 |  | Jumlah siswa madrasah penerima PIP | Siswa | 7.000
6.3 |  | Angka putus sekolah siswa madrasah *) | % | 0,20
6.4 |  | Jumlah madrasah yang menerapkan Kurikulum Merdeka | Lembaga | 150
7.1 | Meningkatnya kompetensi guru dan tenaga kependidikan madrasah | Persentase guru madrasah bersertifikat pendidik | % | 60,00
7.2 |  | Jumlah GTK yang mengikuti PKB | Orang | 450
7.3 |  | Nilai rata-rata asesmen kompetensi guru | Nilai | 68,00
8.1 | Meningkatnya kualitas pendidikan agama Islam pada sekolah | Persentase guru PAI yang lulus PPG | % | 60,00
8.2 |  | Jumlah sekolah yang menyelenggarakan PAI sesuai standar | Lembaga | 310
8.3 |  | Indeks karakter peserta didik | Nilai | 80,00
9.1 | Meningkatnya akses pendidikan diniyah dan pondok pesantren | Jumlah ustaz yang menerima insentif | Orang | 640
9.2 |  | Jumlah pondok pesantren penerima bantuan | Lembaga | 45
9.3 |  | Jumlah santri peserta pendidikan kesetaraan | Orang | 1.250
10.1 | Meningkatnya tata kelola organisasi yang akuntabel | Nilai hasil evaluasi SAKIP | Nilai | 75,00
10.2 |  | Nilai IKPA (rata-rata seluruh DIPA) | Nilai | 94,00
10.3 |  | Persentase realisasi anggaran | % | 98,00
10.4 |  | Persentase tindak lanjut temuan pemeriksaan | % | 90,00
10.5 |  | Indeks profesionalitas ASN | Nilai | 80,00

No. | Program | Jumlah Kegiatan | Anggaran (Pagu Awal) | Porsi
1 | Program Kerukunan Umat dan Layanan Kehidupan Beragama | 7 | Rp9.571.775.000,- | 7,55%
2 | Program PAUD dan Wajib Belajar 12 Tahun | 2 | Rp30.498.750.000,- | 24,05%
3 | Program Kualitas Pengajaran dan Pembelajaran | 3 | Rp24.053.640.000,- | 18,96%
4 | Program Dukungan Manajemen | 7 | Rp62.707.590.000,- | 49,44%
 | Jumlah | 19 | Rp126.831.755.000,- | 100,00%

 | Pihak Kedua, |  |  | Pihak Pertama,
 | Kepala Kanwil Kementerian Agama Provinsi |  |  | Kepala Kantor Kementerian Agama

 | H. Ahmad Fauzan |  |  | H. Muh. Ridwan
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Sasaran Kegiatan / Indikator Kinerja | Satuan | Target | Realisasi | % Capaian | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7
SK 1 | Meningkatnya kualitas penyuluhan dan pembinaan umat beragama
1.1 | Nilai kinerja penyuluh agama | Nilai | 82,00 | 84,35 | 102,87 | Sangat Baik
1.2 | Jumlah penyuluh agama yang dibina kompetensinya | Orang | 120 | 121 | 100,83 | Sangat Baik
1.3 | Persentase kelompok binaan penyuluh yang aktif | % | 85,00 | 82,95 | 97,59 | Baik
1.4 | Jumlah rumah ibadah yang menerima bantuan | Lembaga | 24 | 22 | 91,67 | Baik
 | Rata-rata Capaian SK 1 |  |  |  | 98,24 | Baik
SK 2 | Meningkatnya kerukunan dan moderasi beragama
2.1 | Jumlah dialog kerukunan antarumat beragama | Kegiatan | 6 | 8 | 120,00 | Sangat Baik
2.2 | Indeks kerukunan umat beragama | Nilai | 78,50 | 79,12 | 100,79 | Sangat Baik
2.3 | Jumlah kasus konflik bernuansa agama *) | Kasus | 2 | 1 | 120,00 | Sangat Baik
2.4 | Jumlah desa/kampung moderasi beragama yang dibentuk | Desa | 24 | 18 | 75,00 | Cukup
 | Rata-rata Capaian SK 2 |  |  |  | 103,95 | Sangat Baik
SK 3 | Meningkatnya kualitas layanan KUA dan bina keluarga sakinah
3.1 | Persentase KUA yang memenuhi standar pelayanan | % | 75,00 | 75,00 | 100,00 | Sangat Baik
3.2 | Jumlah pasangan yang mengikuti bimbingan perkawinan | Pasangan | 2.100 | 2.133 | 101,57 | Sangat Baik
3.3 | Indeks kepuasan masyarakat atas layanan KUA | Nilai | 85,00 | 88,71 | 104,36 | Sangat Baik
3.4 | Persentase peristiwa nikah yang tercatat pada SIMKAH | % | 100,00 | 100,00 | 100,00 | Sangat Baik
 | Rata-rata Capaian SK 3 |  |  |  | 101,48 | Sangat Baik
SK 4 | Meningkatnya kualitas penyelenggaraan ibadah haji dan umrah
4.1 | Jumlah jemaah haji yang mengikuti bimbingan manasik | Orang | 700 | 695 | 99,29 | Baik
4.2 | Indeks kepuasan jemaah haji | Nilai | 88,00 | 90,45 | 102,78 | Sangat Baik
4.3 | Persentase jemaah haji yang melunasi BPIH | % | 95,00 | 94,17 | 99,13 | Baik
4.4 | Rata-rata waktu penyelesaian pembatalan haji *) | Hari | 5 | 4 | 120,00 | Sangat Baik
 | Rata-rata Capaian SK 4 |  |  |  | 105,30 | Sangat Baik
SK 5 | Meningkatnya pengelolaan zakat dan wakaf
5.1 | Persentase lokasi tanah wakaf bersertifikat | % | 72,00 | 69,66 | 96,75 | Baik
5.2 | Persentase kenaikan penghimpunan dana ZIS | % | 10,00 | 10,48 | 104,80 | Sangat Baik
5.3 | Jumlah lembaga pengelola zakat yang dibina | Lembaga | 15 | 14 | 93,33 | Baik
 | Rata-rata Capaian SK 5 |  |  |  | 98,29 | Baik
SK 6 | Meningkatnya akses dan mutu madrasah
6.1 | Persentase madrasah terakreditasi minimal B | % | 80,00 | 79,13 | 98,91 | Baik
6.2 | Jumlah siswa madrasah penerima PIP | Siswa | 7.000 | 6.161 | 88,01 | Baik
6.3 | Angka putus sekolah siswa madrasah *) | % | 0,20 | 0,17 | 115,00 | Sangat Baik
6.4 | Jumlah madrasah yang menerapkan Kurikulum Merdeka | Lembaga | 150 | 163 | 108,67 | Sangat Baik
 | Rata-rata Capaian SK 6 |  |  |  | 102,65 | Sangat Baik
SK 7 | Meningkatnya kompetensi guru dan tenaga kependidikan madrasah
7.1 | Persentase guru madrasah bersertifikat pendidik | % | 60,00 | 59,05 | 98,42 | Baik
7.2 | Jumlah GTK yang mengikuti PKB | Orang | 450 | 512 | 113,78 | Sangat Baik
7.3 | Nilai rata-rata asesmen kompetensi guru | Nilai | 68,00 | 66,92 | 98,41 | Baik
 | Rata-rata Capaian SK 7 |  |  |  | 103,54 | Sangat Baik
SK 8 | Meningkatnya kualitas pendidikan agama Islam pada sekolah
8.1 | Persentase guru PAI yang lulus PPG | % | 60,00 | 47,63 | 79,38 | Cukup
8.2 | Jumlah sekolah yang menyelenggarakan PAI sesuai standar | Lembaga | 310 | 298 | 96,13 | Baik
8.3 | Indeks karakter peserta didik | Nilai | 80,00 | 81,27 | 101,59 | Sangat Baik
 | Rata-rata Capaian SK 8 |  |  |  | 92,37 | Baik
SK 9 | Meningkatnya akses pendidikan diniyah dan pondok pesantren
9.1 | Jumlah ustaz yang menerima insentif | Orang | 640 | 655 | 102,34 | Sangat Baik
9.2 | Jumlah pondok pesantren penerima bantuan | Lembaga | 45 | 24 | 53,33 | Kurang
9.3 | Jumlah santri peserta pendidikan kesetaraan | Orang | 1.250 | 1.215 | 97,20 | Baik
 | Rata-rata Capaian SK 9 |  |  |  | 84,29 | Baik
SK 10 | Meningkatnya tata kelola organisasi yang akuntabel
10.1 | Nilai hasil evaluasi SAKIP | Nilai | 75,00 | 77,56 | 103,41 | Sangat Baik
10.2 | Nilai IKPA (rata-rata seluruh DIPA) | Nilai | 94,00 | 95,02 | 101,09 | Sangat Baik
10.3 | Persentase realisasi anggaran | % | 98,00 | 99,23 | 101,26 | Sangat Baik
10.4 | Persentase tindak lanjut temuan pemeriksaan | % | 90,00 | 92,50 | 102,78 | Sangat Baik
10.5 | Indeks profesionalitas ASN | Nilai | 80,00 | 83,64 | 104,55 | Sangat Baik
 | Rata-rata Capaian SK 10 |  |  |  | 102,62 | Sangat Baik
 | Rata-rata Capaian 10 Sasaran Kegiatan |  |  |  | 99,27 | Baik
Keterangan : Capaian = Realisasi/Target x 100%. Tanda *) indikator minimum (makin kecil makin baik), capaian = (2 x Target - Realisasi)/Target x 100%.
Capaian dibatasi maksimal 120,00. Kategori : >= 100 Sangat Baik; 80 s.d. < 100 Baik; 60 s.d. < 80 Cukup; < 60 Kurang.
`,
    },
    {
      name: "T3.2 Realisasi 5 Th",
      sheet: `
Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2020 - 2024
No | Indikator Kinerja | Satuan | Realisasi |  |  |  |  | Naik/(Turun) 2024 thd 2023
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024
1.1 | Nilai kinerja penyuluh agama | Nilai | 76,40 | 78,15 | 80,02 | 82,60 | 84,35 | 1,75
1.2 | Jumlah penyuluh agama yang dibina kompetensinya | Orang | 96 | 101 | 108 | 112 | 121 | 9
1.3 | Persentase kelompok binaan penyuluh yang aktif | % | 71,20 | 74,85 | 79,33 | 82,46 | 82,95 | 0,49
1.4 | Jumlah rumah ibadah yang menerima bantuan | Lembaga | 10 | 14 | 18 | 25 | 22 | (3)
2.1 | Jumlah dialog kerukunan antarumat beragama | Kegiatan | 2 | 3 | 5 | 6 | 8 | 2
2.2 | Indeks kerukunan umat beragama | Nilai | 73,41 | 74,06 | 76,28 | 77,95 | 79,12 | 1,17
2.3 | Jumlah kasus konflik bernuansa agama *) | Kasus | 3 | 2 | 2 | 1 | 1 | 0
2.4 | Jumlah desa/kampung moderasi beragama yang dibentuk | Desa | - | 4 | 9 | 12 | 18 | 6
3.1 | Persentase KUA yang memenuhi standar pelayanan | % | 33,33 | 41,67 | 58,33 | 66,67 | 75,00 | 8,33
3.2 | Jumlah pasangan yang mengikuti bimbingan perkawinan | Pasangan | 820 | 1.104 | 1.688 | 2.015 | 2.133 | 118
3.3 | Indeks kepuasan masyarakat atas layanan KUA | Nilai | 80,15 | 82,44 | 84,90 | 86,37 | 88,71 | 2,34
3.4 | Persentase peristiwa nikah yang tercatat pada SIMKAH | % | 97,85 | 99,12 | 100,00 | 100,00 | 100,00 | 0,00
4.1 | Jumlah jemaah haji yang mengikuti bimbingan manasik | Orang | - | - | 318 | 661 | 695 | 34
4.2 | Indeks kepuasan jemaah haji | Nilai | - | - | 86,73 | 89,02 | 90,45 | 1,43
4.3 | Persentase jemaah haji yang melunasi BPIH | % | - | - | 96,07 | 94,16 | 94,17 | 0,01
4.4 | Rata-rata waktu penyelesaian pembatalan haji *) | Hari | 9 | 8 | 6 | 5 | 4 | (1)
5.1 | Persentase lokasi tanah wakaf bersertifikat | % | 58,14 | 61,07 | 63,92 | 66,80 | 69,66 | 2,86
5.2 | Persentase kenaikan penghimpunan dana ZIS | % | 4,15 | 7,81 | 11,04 | 9,86 | 10,48 | 0,62
5.3 | Jumlah lembaga pengelola zakat yang dibina | Lembaga | 8 | 10 | 12 | 13 | 14 | 1
6.1 | Persentase madrasah terakreditasi minimal B | % | 62,18 | 65,44 | 69,30 | 71,85 | 79,13 | 7,28
6.2 | Jumlah siswa madrasah penerima PIP | Siswa | 5.214 | 5.687 | 6.032 | 6.418 | 6.161 | (257)
6.3 | Angka putus sekolah siswa madrasah *) | % | 0,41 | 0,36 | 0,28 | 0,22 | 0,17 | (0,05)
6.4 | Jumlah madrasah yang menerapkan Kurikulum Merdeka | Lembaga | - | 12 | 48 | 107 | 163 | 56
7.1 | Persentase guru madrasah bersertifikat pendidik | % | 48,75 | 51,32 | 53,86 | 55,91 | 59,05 | 3,14
7.2 | Jumlah GTK yang mengikuti PKB | Orang | 186 | 240 | 365 | 428 | 512 | 84
7.3 | Nilai rata-rata asesmen kompetensi guru | Nilai | 60,35 | 61,78 | 63,40 | 65,27 | 66,92 | 1,65
8.1 | Persentase guru PAI yang lulus PPG | % | 31,50 | 35,82 | 40,17 | 44,09 | 47,63 | 3,54
8.2 | Jumlah sekolah yang menyelenggarakan PAI sesuai standar | Lembaga | 254 | 263 | 279 | 291 | 298 | 7
8.3 | Indeks karakter peserta didik | Nilai | - | 76,11 | 78,54 | 80,06 | 81,27 | 1,21
9.1 | Jumlah ustaz yang menerima insentif | Orang | 412 | 480 | 566 | 618 | 655 | 37
9.2 | Jumlah pondok pesantren penerima bantuan | Lembaga | 31 | 36 | 38 | 29 | 24 | (5)
9.3 | Jumlah santri peserta pendidikan kesetaraan | Orang | 864 | 935 | 1.042 | 1.116 | 1.215 | 99
10.1 | Nilai hasil evaluasi SAKIP | Nilai | 64,30 | 67,85 | 70,42 | 74,11 | 77,56 | 3,45
10.2 | Nilai IKPA (rata-rata seluruh DIPA) | Nilai | 88,26 | 90,14 | 91,77 | 93,26 | 95,02 | 1,76
10.3 | Persentase realisasi anggaran | % | 95,79 | 97,10 | 97,70 | 98,10 | 99,23 | 1,13
10.4 | Persentase tindak lanjut temuan pemeriksaan | % | 78,95 | 82,35 | 86,67 | 88,24 | 92,50 | 4,26
10.5 | Indeks profesionalitas ASN | Nilai | 70,12 | 73,48 | 77,05 | 81,36 | 83,64 | 2,28
Catatan : Tahun 2020 dan 2021 tidak ada pemberangkatan jemaah haji. Tanda (-) berarti indikator belum diukur / tidak ada data.
`,
    },
    {
      name: "T3.3 Capaian 5 Th",
      sheet: `
Tabel 3.3 Rata-rata Capaian Sasaran Kegiatan Tahun 2020-2024 (%)
No | Sasaran Kegiatan | 2020 | 2021 | 2022 | 2023 | 2024 | Rata2 5 Th | Selisih 2023-2024
1 | Meningkatnya kualitas penyuluhan dan pembinaan umat beragama | 91,40 | 93,25 | 95,80 | 98,12 | 98,24 | 95,36 | +0,12
2 | Meningkatnya kerukunan dan moderasi beragama | 88,15 | 90,42 | 96,31 | 97,78 | 103,95 | 95,32 | +6,17
3 | Meningkatnya kualitas layanan KUA dan bina keluarga sakinah | 92,06 | 94,88 | 98,45 | 101,20 | 101,48 | 97,61 | +0,28
4 | Meningkatnya kualitas penyelenggaraan ibadah haji dan umrah | - | - | 97,14 | 99,36 | 105,30 | 100,60 | +5,94
5 | Meningkatnya pengelolaan zakat dan wakaf | 89,73 | 92,18 | 94,60 | 98,05 | 98,29 | 94,57 | +0,24
6 | Meningkatnya akses dan mutu madrasah | 94,22 | 95,07 | 97,83 | 99,41 | 102,65 | 97,84 | +3,24
7 | Meningkatnya kompetensi guru dan tenaga kependidikan madrasah | 90,85 | 91,96 | 93,72 | 97,30 | 103,54 | 95,47 | +6,24
8 | Meningkatnya kualitas pendidikan agama Islam pada sekolah | 86,44 | 88,91 | 90,15 | 92,87 | 92,37 | 90,15 | -0,50
9 | Meningkatnya akses pendidikan diniyah dan pondok pesantren | 93,50 | 96,12 | 98,04 | 90,26 | 84,29 | 92,44 | -5,97
10 | Meningkatnya tata kelola organisasi yang akuntabel | 95,18 | 96,33 | 98,72 | 100,64 | 102,62 | 98,70 | +1,98
 | Rata-rata | 91,28 | 93,24 | 96,08 | 97,50 | 99,27 | 95,47 | +1,77
Rata-rata dihitung dari tahun/sasaran yang memiliki nilai (SK 4 tahun 2020 dan 2021 tidak diukur). Kolom Rata2 5 Th pada baris Rata-rata adalah rata-rata kelima nilai tahunan baris tersebut.

Tabel 3.4 Rekapitulasi Indikator menurut Kategori Capaian Tahun 2024
SK | Jml Indikator | Sangat Baik | Baik | Cukup | Kurang | % Sangat Baik | Rata2 Capaian | Kategori Sasaran
SK 1 | 4 | 2 | 2 | - | - | 50,0% | 98,24 | Baik
SK 2 | 4 | 3 | - | 1 | - | 75,0% | 103,95 | Sangat Baik
SK 3 | 4 | 4 | - | - | - | 100,0% | 101,48 | Sangat Baik
SK 4 | 4 | 2 | 2 | - | - | 50,0% | 105,30 | Sangat Baik
SK 5 | 3 | 1 | 2 | - | - | 33,3% | 98,29 | Baik
SK 6 | 4 | 2 | 2 | - | - | 50,0% | 102,65 | Sangat Baik
SK 7 | 3 | 1 | 2 | - | - | 33,3% | 103,54 | Sangat Baik
SK 8 | 3 | 1 | 1 | 1 | - | 33,3% | 92,37 | Baik
SK 9 | 3 | 1 | 1 | - | 1 | 33,3% | 84,29 | Baik
SK 10 | 5 | 5 | - | - | - | 100,0% | 102,62 | Sangat Baik
Jumlah | 37 | 22 | 12 | 2 | 1 | 59,5% | 99,27 | Baik
% | 100,0% | 59,5% | 32,4% | 5,4% | 2,7%
`,
    },
    {
      name: "T3.5 Renstra",
      sheet: `
Tabel 3.5 Realisasi Tahun 2024 terhadap Target Akhir Renstra dan Rata-rata Provinsi
No | Indikator | Sat. | Realisasi 2024 | Target Akhir Renstra 2024 | Tingkat Kemajuan | Rata-rata Kanwil Provinsi | Selisih thd Provinsi | Ket.
1 | 2 | 3 | 4 | 5 | 6=4/5 | 7 | 8=4-7 | 9
1 | Nilai kinerja penyuluh agama | Nilai | 84,35 | 85,00 | 99,2 % | 83,10 | +1,25 | Di atas
2 | Persentase kelompok binaan penyuluh yang aktif | % | 82,95 | 90,00 | 92,2 % | 84,77 | -1,82 | Di bawah
3 | Indeks kerukunan umat beragama | Nilai | 79,12 | 80,00 | 98,9 % | 78,40 | +0,72 | Di atas
4 | Persentase KUA yang memenuhi standar pelayanan | % | 75,00 | 85,00 | 88,2 % | 71,26 | +3,74 | Di atas
5 | Indeks kepuasan masyarakat atas layanan KUA | Nilai | 88,71 | 88,00 | 100,8 % | 87,95 | +0,76 | Di atas
6 | Indeks kepuasan jemaah haji | Nilai | 90,45 | 90,00 | 100,5 % | 89,31 | +1,14 | Di atas
7 | Persentase jemaah haji yang melunasi BPIH | % | 94,17 | 97,00 | 97,1 % | 94,15 | +0,02 | Di atas
8 | Persentase lokasi tanah wakaf bersertifikat | % | 69,66 | 75,00 | 92,9 % | 68,42 | +1,24 | Di atas
9 | Persentase kenaikan penghimpunan dana ZIS | % | 10,48 | 12,00 | 87,3 % | 9,86 | +0,62 | Di atas
10 | Persentase madrasah terakreditasi minimal B | % | 79,13 | 85,00 | 93,1 % | 79,64 | -0,51 | Di bawah
11 | Persentase guru madrasah bersertifikat pendidik | % | 59,05 | 65,00 | 90,8 % | 59,12 | -0,07 | Di bawah
12 | Nilai rata-rata asesmen kompetensi guru | Nilai | 66,92 | 70,00 | 95,6 % | 67,35 | -0,43 | Di bawah
13 | Persentase guru PAI yang lulus PPG | % | 47,63 | 65,00 | 73,3 % | 50,28 | -2,65 | Di bawah
14 | Nilai hasil evaluasi SAKIP | Nilai | 77,56 | 78,00 | 99,4 % | 75,90 | +1,66 | Di atas
15 | Nilai IKPA (rata-rata seluruh DIPA) | Nilai | 95,02 | 95,00 | 100,0 % | 94,62 | +0,40 | Di atas
16 | Persentase realisasi anggaran | % | 99,23 | 98,50 | 100,7 % | 98,14 | +1,09 | Di atas
17 | Persentase tindak lanjut temuan pemeriksaan | % | 92,50 | 95,00 | 97,4 % | 93,05 | -0,55 | Di bawah
18 | Indeks profesionalitas ASN | Nilai | 83,64 | 82,00 | 102,0 % | 81,79 | +1,85 | Di atas
 | Jumlah indikator di atas rata-rata provinsi |  |  |  |  |  | 12 | dari 18
Tingkat kemajuan tidak dibatasi (dapat melebihi 100 %).
`,
    },
    {
      name: "T3.6 Madrasah",
      sheet: `
Tabel 3.6 Jumlah RA/Madrasah menurut Kecamatan dan Status Akreditasi
No | Kecamatan | RA | MI |  | MTs |  | MA |  | Jumlah | Akreditasi |  |  |  | % Min. B
 |  |  | N | S | N | S | N | S |  | A | B | C | Belum
#1~0 | Banyuasri | #9~#,##0 | #1~0;;- | #8~0;;- | #0~0;;- | #4~0;;- | #0~0;;- | #2~0;;- | =SUM(C4:I4) -> 24~#,##0 | #7~#,##0 | #11~#,##0 | #4~#,##0 | #2~#,##0 | =(K4+L4)/J4 -> 0.75~0.00%
#2~0 | Cempaka | #6~#,##0 | #0~0;;- | #7~0;;- | #1~0;;- | #3~0;;- | #0~0;;- | #1~0;;- | =SUM(C5:I5) -> 18~#,##0 | #5~#,##0 | #9~#,##0 | #3~#,##0 | #1~#,##0 | =(K5+L5)/J5 -> 0.7777777778~0.00%
#3~0 | Girimulyo | #5~#,##0 | #0~0;;- | #4~0;;- | #0~0;;- | #2~0;;- | #0~0;;- | #1~0;;- | =SUM(C6:I6) -> 12~#,##0 | #2~#,##0 | #7~#,##0 | #2~#,##0 | #1~#,##0 | =(K6+L6)/J6 -> 0.75~0.00%
#4~0 | Jatisari | #8~#,##0 | #1~0;;- | #9~0;;- | #0~0;;- | #5~0;;- | #1~0;;- | #3~0;;- | =SUM(C7:I7) -> 27~#,##0 | #9~#,##0 | #13~#,##0 | #4~#,##0 | #1~#,##0 | =(K7+L7)/J7 -> 0.8148148148~0.00%
#5~0 | Karanganom | #7~#,##0 | #0~0;;- | #6~0;;- | #0~0;;- | #3~0;;- | #0~0;;- | #2~0;;- | =SUM(C8:I8) -> 18~#,##0 | #4~#,##0 | #10~#,##0 | #2~#,##0 | #2~#,##0 | =(K8+L8)/J8 -> 0.7777777778~0.00%
#6~0 | Kedungwaru | #11~#,##0 | #1~0;;- | #10~0;;- | #1~0;;- | #5~0;;- | #1~0;;- | #4~0;;- | =SUM(C9:I9) -> 33~#,##0 | #12~#,##0 | #15~#,##0 | #4~#,##0 | #2~#,##0 | =(K9+L9)/J9 -> 0.8181818182~0.00%
#7~0 | Margasari | #4~#,##0 | #0~0;;- | #5~0;;- | #0~0;;- | #2~0;;- | #0~0;;- | #0~0;;- | =SUM(C10:I10) -> 11~#,##0 | #1~#,##0 | #7~#,##0 | #3~#,##0 | #0~#,##0 | =(K10+L10)/J10 -> 0.7272727273~0.00%
#8~0 | Ngadirejo | #6~#,##0 | #0~0;;- | #6~0;;- | #0~0;;- | #3~0;;- | #0~0;;- | #1~0;;- | =SUM(C11:I11) -> 16~#,##0 | #4~#,##0 | #9~#,##0 | #2~#,##0 | #1~#,##0 | =(K11+L11)/J11 -> 0.8125~0.00%
#9~0 | Pandanwangi | #10~#,##0 | #0~0;;- | #9~0;;- | #0~0;;- | #4~0;;- | #0~0;;- | #3~0;;- | =SUM(C12:I12) -> 26~#,##0 | #8~#,##0 | #13~#,##0 | #3~#,##0 | #2~#,##0 | =(K12+L12)/J12 -> 0.8076923077~0.00%
#10~0 | Sumberagung | #3~#,##0 | #0~0;;- | #4~0;;- | #0~0;;- | #1~0;;- | #0~0;;- | #1~0;;- | =SUM(C13:I13) -> 9~#,##0 | #1~#,##0 | #6~#,##0 | #1~#,##0 | #1~#,##0 | =(K13+L13)/J13 -> 0.7777777778~0.00%
#11~0 | Tegalrejo | #8~#,##0 | #1~0;;- | #7~0;;- | #1~0;;- | #4~0;;- | #0~0;;- | #2~0;;- | =SUM(C14:I14) -> 23~#,##0 | #7~#,##0 | #12~#,##0 | #3~#,##0 | #1~#,##0 | =(K14+L14)/J14 -> 0.8260869565~0.00%
#12~0 | Wanasari | #5~#,##0 | #0~0;;- | #5~0;;- | #0~0;;- | #2~0;;- | #0~0;;- | #1~0;;- | =SUM(C15:I15) -> 13~#,##0 | #2~#,##0 | #8~#,##0 | #3~#,##0 | #0~#,##0 | =(K15+L15)/J15 -> 0.7692307692~0.00%
 | Jumlah | =SUM(C4:C15) -> 82~#,##0 | =SUM(D4:D15) -> 4~#,##0 | =SUM(E4:E15) -> 80~#,##0 | =SUM(F4:F15) -> 3~#,##0 | =SUM(G4:G15) -> 38~#,##0 | =SUM(H4:H15) -> 2~#,##0 | =SUM(I4:I15) -> 21~#,##0 | =SUM(J4:J15) -> 230~#,##0 | =SUM(K4:K15) -> 62~#,##0 | =SUM(L4:L15) -> 120~#,##0 | =SUM(M4:M15) -> 34~#,##0 | =SUM(N4:N15) -> 14~#,##0 | =(K16+L16)/J16 -> 0.7913043478~0.00%
Sumber : EMIS semester genap 2023/2024. N = negeri, S = swasta.
`,
    },
    {
      name: "T3.7 Siswa Guru",
      sheet: `
Tabel 3.7 Siswa dan Guru RA/Madrasah menurut Kecamatan
No | Kecamatan | Siswa |  |  | Penerima PIP | % PIP | Guru | Bersertifikat | Belum | % Sertifikasi | Rasio Siswa/Guru
 |  | L | P | Jml
#1~0 | Banyuasri | #1421~#,##0 | #1594~#,##0 | =C4+D4 -> 3015~#,##0 | #759~#,##0 | =F4/E4 -> 0.2517412935~0.00% | #234~#,##0 | #129~#,##0 | =H4-I4 -> 105~#,##0 | #0.5512820513~0.00% | #12.9~0.0
#2~0 | Cempaka | #1054~#,##0 | #996~#,##0 | =C5+D5 -> 2050~#,##0 | #497~#,##0 | =F5/E5 -> 0.2424390244~0.00% | #175~#,##0 | #89~#,##0 | =H5-I5 -> 86~#,##0 | #0.5085714286~0.00% | #11.7~0.0
#3~0 | Girimulyo | #677~#,##0 | #669~#,##0 | =C6+D6 -> 1346~#,##0 | #299~#,##0 | =F6/E6 -> 0.2221396731~0.00% | #110~#,##0 | #65~#,##0 | =H6-I6 -> 45~#,##0 | #0.5909090909~0.00% | #12.2~0.0
#4~0 | Jatisari | #1801~#,##0 | #1817~#,##0 | =C7+D7 -> 3618~#,##0 | #689~#,##0 | =F7/E7 -> 0.1904367054~0.00% | #278~#,##0 | #175~#,##0 | =H7-I7 -> 103~#,##0 | #0.6294964029~0.00% | #13~0.0
#5~0 | Karanganom | #1067~#,##0 | #1162~#,##0 | =C8+D8 -> 2229~#,##0 | #496~#,##0 | =F8/E8 -> 0.22252131~0.00% | #184~#,##0 | #102~#,##0 | =H8-I8 -> 82~#,##0 | #0.5543478261~0.00% | #12.1~0.0
#6~0 | Kedungwaru | #1895~#,##0 | #1944~#,##0 | =C9+D9 -> 3839~#,##0 | #786~#,##0 | =F9/E9 -> 0.2047408179~0.00% | #336~#,##0 | #195~#,##0 | =H9-I9 -> 141~#,##0 | #0.5803571429~0.00% | #11.4~0.0
#7~0 | Margasari | #713~#,##0 | #708~#,##0 | =C10+D10 -> 1421~#,##0 | #295~#,##0 | =F10/E10 -> 0.2076002815~0.00% | #122~#,##0 | #73~#,##0 | =H10-I10 -> 49~#,##0 | #0.5983606557~0.00% | #11.6~0.0
#8~0 | Ngadirejo | #1005~#,##0 | #1038~#,##0 | =C11+D11 -> 2043~#,##0 | #430~#,##0 | =F11/E11 -> 0.210474792~0.00% | #170~#,##0 | #99~#,##0 | =H11-I11 -> 71~#,##0 | #0.5823529412~0.00% | #12~0.0
#9~0 | Pandanwangi | #1522~#,##0 | #1447~#,##0 | =C12+D12 -> 2969~#,##0 | #679~#,##0 | =F12/E12 -> 0.2286965308~0.00% | #216~#,##0 | #142~#,##0 | =H12-I12 -> 74~#,##0 | #0.6574074074~0.00% | #13.7~0.0
#10~0 | Sumberagung | #541~#,##0 | #536~#,##0 | =C13+D13 -> 1077~#,##0 | #269~#,##0 | =F13/E13 -> 0.2497678737~0.00% | #78~#,##0 | #46~#,##0 | =H13-I13 -> 32~#,##0 | #0.5897435897~0.00% | #13.8~0.0
#11~0 | Tegalrejo | #1480~#,##0 | #1452~#,##0 | =C14+D14 -> 2932~#,##0 | #592~#,##0 | =F14/E14 -> 0.2019099591~0.00% | #220~#,##0 | #138~#,##0 | =H14-I14 -> 82~#,##0 | #0.6272727273~0.00% | #13.3~0.0
#12~0 | Wanasari | #823~#,##0 | #813~#,##0 | =C15+D15 -> 1636~#,##0 | #370~#,##0 | =F15/E15 -> 0.2261613692~0.00% | #141~#,##0 | #84~#,##0 | =H15-I15 -> 57~#,##0 | #0.5957446809~0.00% | #11.6~0.0
 | Jumlah | =SUM(C4:C15) -> 13999~#,##0 | =SUM(D4:D15) -> 14176~#,##0 | =SUM(E4:E15) -> 28175~#,##0 | =SUM(F4:F15) -> 6161~#,##0 | =F16/E16 -> 0.2186690328~0.00% | =SUM(H4:H15) -> 2264~#,##0 | =SUM(I4:I15) -> 1337~#,##0 | =SUM(J4:J15) -> 927~#,##0 | #0.5905477032~0.00% | #12.4~0.0

Tabel 3.8 Lembaga, Rombongan Belajar, Siswa dan Guru menurut Jenjang
No | Jenjang | Lembaga | Rombel | Siswa | Guru | Siswa per Rombel | Siswa per Lembaga | % Siswa
#1~0 | RA | #82~#,##0 | #328~#,##0 | #5353~#,##0 | #384~#,##0 | #16.32~0.00 | #65.3~0.0 | #0.1899911269~0.0%
#2~0 | MI | #84~#,##0 | #494~#,##0 | #11270~#,##0 | #928~#,##0 | #22.81~0.00 | #134.2~0.0 | #0.4~0.0%
#3~0 | MTs | #41~#,##0 | #282~#,##0 | #7325~#,##0 | #566~#,##0 | #25.98~0.00 | #178.7~0.0 | #0.2599822538~0.0%
#4~0 | MA | #23~#,##0 | #158~#,##0 | #4227~#,##0 | #386~#,##0 | #26.75~0.00 | #183.8~0.0 | #0.1500266193~0.0%
 | Jumlah | =SUM(C20:C23) -> 230~#,##0 | =SUM(D20:D23) -> 1262~#,##0 | =SUM(E20:E23) -> 28175~#,##0 | =SUM(F20:F23) -> 2264~#,##0 | #22.33~0.00 | #122.5~0.0 | #1~0.0%
`,
    },
    {
      name: "T3.9 Nikah KUA",
      sheet: `
Tabel 3.9 Peristiwa Nikah, Bimbingan Perkawinan dan PNBP NR per KUA Kecamatan Tahun 2024
No. | KUA Kecamatan | Target | Peristiwa Nikah |  |  | % Luar Kantor | % Realisasi | Bimwin (psg) | % Bimwin | PNBP NR (Rp)
 |  |  | Di Kantor | Luar Kantor | Jumlah
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=5:6 | 8=6:3 | 9 | 10=9:6 | 11=5x600.000
1. | Banyuasri | 155 | 56 | 86 | 142 | 60,56 | 91,61 | 109 | 76,76 | 51.600.000
2. | Cempaka | 270 | 75 | 203 | 278 | 73,02 | 102,96 | 247 | 88,85 | 121.800.000
3. | Girimulyo | 230 | 81 | 130 | 211 | 61,61 | 91,74 | 190 | 90,05 | 78.000.000
4. | Jatisari | 175 | 62 | 111 | 173 | 64,16 | 98,86 | 125 | 72,25 | 66.600.000
5. | Karanganom | 250 | 74 | 188 | 262 | 71,76 | 104,80 | 232 | 88,55 | 112.800.000
6. | Kedungwaru | 180 | 110 | 77 | 187 | 41,18 | 103,89 | 172 | 91,98 | 46.200.000
7. | Margasari | 235 | 99 | 120 | 219 | 54,79 | 93,19 | 141 | 64,38 | 72.000.000
8. | Ngadirejo | 165 | 49 | 102 | 151 | 67,55 | 91,52 | 129 | 85,43 | 61.200.000
9. | Pandanwangi | 265 | 98 | 165 | 263 | 62,74 | 99,25 | 204 | 77,57 | 99.000.000
10. | Sumberagung | 245 | 133 | 95 | 228 | 41,67 | 93,06 | 211 | 92,54 | 57.000.000
11. | Tegalrejo | 325 | 129 | 187 | 316 | 59,18 | 97,23 | 232 | 73,42 | 112.200.000
12. | Wanasari | 235 | 121 | 94 | 215 | 43,72 | 91,49 | 141 | 65,58 | 56.400.000
 | Jumlah | 2.730 | 1.087 | 1.558 | 2.645 | 58,90 | 96,89 | 2.133 | 80,64 | 934.800.000
 | Rata-rata per KUA | 227,5 | 90,6 | 129,8 | 220,4 |  |  | 177,8 |  | 77.900.000
Ket.: nikah di dalam kantor tidak dikenakan biaya (Rp0,-), di luar kantor Rp600.000,- per peristiwa (PP 59 Tahun 2018).

Kategori | Jumlah KUA | Persen
Mencapai/melampaui target nikah | 3 | 25,00%
Belum mencapai target nikah | 9 | 75,00%
Jumlah | 12 | 100,00%
`,
    },
    {
      name: "T3.10 Haji",
      sheet: `
Tabel 3.10 Jemaah Haji Reguler 1445 H/2024 M
No | Kecamatan | Kuota | Pelunasan |  |  | % Lunas | Tunda/ Batal | Berangkat |  |  | Wafat | Kembali
 |  |  | Tahap I | Tahap II | Jml |  |  | L | P | Jml
1 | Banyuasri | 65 | 49 | 11 | 60 | 92,3% | 3 | 25 | 32 | 57 | 1 | 56
2 | Cempaka | 63 | 54 | 5 | 59 | 93,7% | 3 | 26 | 30 | 56 | - | 56
3 | Girimulyo | 48 | 37 | 8 | 45 | 93,8% | 1 | 21 | 23 | 44 | - | 44
4 | Jatisari | 40 | 31 | 5 | 36 | 90,0% | - | 15 | 21 | 36 | 1 | 35
5 | Karanganom | 75 | 59 | 11 | 70 | 93,3% | 1 | 31 | 38 | 69 | 1 | 68
6 | Kedungwaru | 57 | 44 | 11 | 55 | 96,5% | 1 | 23 | 31 | 54 | - | 54
7 | Margasari | 70 | 59 | 9 | 68 | 97,1% | - | 32 | 36 | 68 | - | 68
8 | Ngadirejo | 54 | 45 | 7 | 52 | 96,3% | 3 | 23 | 26 | 49 | - | 49
9 | Pandanwangi | 50 | 42 | 7 | 49 | 98,0% | 2 | 22 | 25 | 47 | - | 47
10 | Sumberagung | 89 | 75 | 8 | 83 | 93,3% | - | 38 | 45 | 83 | 1 | 82
11 | Tegalrejo | 39 | 31 | 6 | 37 | 94,9% | 3 | 15 | 19 | 34 | 1 | 33
12 | Wanasari | 88 | 73 | 8 | 81 | 92,0% | 1 | 39 | 41 | 80 | - | 80
 | Jumlah | 738 | 599 | 96 | 695 | 94,2% | 18 | 310 | 367 | 677 | 5 | 672
Persentase lunas pada Tabel 3.1 dicetak dua desimal. Seluruh jemaah lunas mengikuti bimbingan manasik.

Tabel 3.11 Perkembangan Haji 2020 - 2024
Tahun | Kuota | Lunas | % Lunas | Berangkat | % Berangkat thd Lunas | Wafat | Kembali | Pertumbuhan Berangkat (%)
2020 | - | - | - | - | - | - | - | -
2021 | - | - | - | - | - | - | - | -
2022 | 331 | 318 | 96,07 | 311 | 97,80 | 1 | 310 | -
2023 | 702 | 661 | 94,16 | 652 | 98,64 | 4 | 648 | 109,65
2024 | 738 | 695 | 94,17 | 677 | 97,41 | 5 | 672 | 3,83

Kloter | Jemaah L | Jemaah P | Jml Jemaah | Petugas | Jml Seluruhnya
SOC-27 | 117 | 132 | 249 | 6 | 255
SOC-28 | 114 | 141 | 255 | 6 | 261
SOC-61 (gabungan) | 79 | 94 | 173 | 4 | 177
Jumlah | 310 | 367 | 677 | 16 | 693
`,
    },
    {
      name: "T3.12 Zakat Wakaf",
      sheet: `
Tabel 3.12 Penghimpunan Dana ZIS dan DSKL Tahun 2020-2024 (Rp)
No | Jenis Dana | 2020 | 2021 | 2022 | 2023 | 2024 | Naik/Turun (Rp) | % | Porsi 2024
#1~0 | Zakat Mal dan Profesi | #2814350000~#,##0 | #3105720000~#,##0 | #3486915000~#,##0 | #3902480000~#,##0 | #4371260000~#,##0 | =G3-F3 -> 468780000~#,##0 | =H3/F3 -> 0.1201236137~0.00% | #0.5390385067~0.00%
#2~0 | Zakat Fitrah | #1642800000~#,##0 | #1718450000~#,##0 | #1835600000~#,##0 | #1964750000~#,##0 | #2087300000~#,##0 | =G4-F4 -> 122550000~#,##0 | =H4/F4 -> 0.0623743479~0.00% | #0.2573937663~0.00%
#3~0 | Infak/Sedekah | #918420000~#,##0 | #1004615000~#,##0 | #1127380000~#,##0 | #1208940000~#,##0 | #1391875000~#,##0 | =G5-F5 -> 182935000~#,##0 | =H5/F5 -> 0.1513185104~0.00% | #0.1716379766~0.00%
#4~0 | DSKL (Fidyah, Qurban, Hibah) | #205600000~#,##0 | #188450000~#,##0 | #231700000~#,##0 | #264115000~#,##0 | #258930000~#,##0 | =G6-F6 -> -5185000~#,##0 | =H6/F6 -> -0.0196315999~0.00% | #0.0319297504~0.00%
 | Jumlah | =SUM(C3:C6) -> 5581170000~#,##0 | =SUM(D3:D6) -> 6017235000~#,##0 | =SUM(E3:E6) -> 6681595000~#,##0 | =SUM(F3:F6) -> 7340285000~#,##0 | =SUM(G3:G6) -> 8109365000~#,##0 | =G7-F7 -> 769080000~#,##0 | =H7/F7 -> 0.1047752233~0.00% | #1~0.00%
 | Pertumbuhan thd tahun sebelumnya |  | #0.0781314671~0.00% | #0.1104095153~0.00% | #0.0985827486~0.00% | #0.1047752233~0.00%

Tabel 3.13 Tanah Wakaf menurut Kecamatan s.d. 31 Desember 2024
No | Kecamatan | Seluruhnya |  | Bersertifikat |  | Belum Bersertifikat |  | % Lokasi Bersertifikat | Rata2 Luas (m2/lokasi)
 |  | Lokasi | Luas (m2) | Lokasi | Luas (m2) | Lokasi | Luas (m2)
#1~0 | Banyuasri | #171~#,##0 | #126971~#,##0 | #133~#,##0 | #92829~#,##0 | =C13-E13 -> 38~#,##0 | =D13-F13 -> 34142~#,##0 | #0.7777777778~0.00% | #742.5~#,##0.0
#2~0 | Cempaka | #90~#,##0 | #46013~#,##0 | #56~#,##0 | #28630~#,##0 | =C14-E14 -> 34~#,##0 | =D14-F14 -> 17383~#,##0 | #0.6222222222~0.00% | #511.3~#,##0.0
#3~0 | Girimulyo | #103~#,##0 | #73689~#,##0 | #74~#,##0 | #48706~#,##0 | =C15-E15 -> 29~#,##0 | =D15-F15 -> 24983~#,##0 | #0.7184466019~0.00% | #715.4~#,##0.0
#4~0 | Jatisari | #128~#,##0 | #95885~#,##0 | #82~#,##0 | #55897~#,##0 | =C16-E16 -> 46~#,##0 | =D16-F16 -> 39988~#,##0 | #0.640625~0.00% | #749.1~#,##0.0
#5~0 | Karanganom | #169~#,##0 | #124258~#,##0 | #109~#,##0 | #72929~#,##0 | =C17-E17 -> 60~#,##0 | =D17-F17 -> 51329~#,##0 | #0.6449704142~0.00% | #735.3~#,##0.0
#6~0 | Kedungwaru | #160~#,##0 | #83533~#,##0 | #124~#,##0 | #60853~#,##0 | =C18-E18 -> 36~#,##0 | =D18-F18 -> 22680~#,##0 | #0.775~0.00% | #522.1~#,##0.0
#7~0 | Margasari | #138~#,##0 | #78301~#,##0 | #103~#,##0 | #52597~#,##0 | =C19-E19 -> 35~#,##0 | =D19-F19 -> 25704~#,##0 | #0.7463768116~0.00% | #567.4~#,##0.0
#8~0 | Ngadirejo | #126~#,##0 | #74240~#,##0 | #73~#,##0 | #40861~#,##0 | =C20-E20 -> 53~#,##0 | =D20-F20 -> 33379~#,##0 | #0.5793650794~0.00% | #589.2~#,##0.0
#9~0 | Pandanwangi | #107~#,##0 | #71283~#,##0 | #72~#,##0 | #50844~#,##0 | =C21-E21 -> 35~#,##0 | =D21-F21 -> 20439~#,##0 | #0.6728971963~0.00% | #666.2~#,##0.0
#10~0 | Sumberagung | #81~#,##0 | #51705~#,##0 | #59~#,##0 | #39921~#,##0 | =C22-E22 -> 22~#,##0 | =D22-F22 -> 11784~#,##0 | #0.7283950617~0.00% | #638.3~#,##0.0
#11~0 | Tegalrejo | #159~#,##0 | #67137~#,##0 | #112~#,##0 | #43981~#,##0 | =C23-E23 -> 47~#,##0 | =D23-F23 -> 23156~#,##0 | #0.7044025157~0.00% | #422.2~#,##0.0
#12~0 | Wanasari | #150~#,##0 | #73408~#,##0 | #105~#,##0 | #49844~#,##0 | =C24-E24 -> 45~#,##0 | =D24-F24 -> 23564~#,##0 | #0.7~0.00% | #489.4~#,##0.0
 | Jumlah | =SUM(C13:C24) -> 1582~#,##0 | =SUM(D13:D24) -> 966423~#,##0 | =SUM(E13:E24) -> 1102~#,##0 | =SUM(F13:F24) -> 637892~#,##0 | =SUM(G13:G24) -> 480~#,##0 | =SUM(H13:H24) -> 328531~#,##0 | #0.6965865992~0.00% | #610.9~#,##0.0
`,
    },
    {
      name: "T3.14 Penyuluh",
      sheet: `
Tabel 3.14 Penyuluh Agama dan Kelompok Binaan per Kecamatan
No | Kec. | Islam |  |  | Kristen (Non PNS) | Katolik (Non PNS) | Jml Penyuluh | Dibina | % Dibina | Kelompok Binaan | Aktif | % Aktif | Rata2 Klp/ Penyuluh
 |  | PNS | PPPK | Non PNS
1 | Banyuasri | 1 | 2 | 8 | - | - | 11 | 11 | 100,0% | 33 | 28 | 84,85% | 3,00
2 | Cempaka | 1 | 1 | 7 | - | 1 | 10 | 10 | 100,0% | 24 | 18 | 75,00% | 2,40
3 | Girimulyo | 1 | 2 | 7 | - | 1 | 11 | 9 | 81,8% | 27 | 24 | 88,89% | 2,45
4 | Jatisari | 1 | 1 | 6 | - | 1 | 9 | 8 | 88,9% | 29 | 26 | 89,66% | 3,22
5 | Karanganom | 2 | 3 | 6 | - | - | 11 | 11 | 100,0% | 26 | 22 | 84,62% | 2,36
6 | Kedungwaru | 1 | 3 | 7 | - | - | 11 | 11 | 100,0% | 38 | 30 | 78,95% | 3,45
7 | Margasari | 1 | 1 | 6 | - | 1 | 9 | 9 | 100,0% | 41 | 31 | 75,61% | 4,56
8 | Ngadirejo | 2 | 2 | 8 | - | - | 12 | 10 | 83,3% | 53 | 41 | 77,36% | 4,42
9 | Pandanwangi | 2 | 1 | 8 | - | - | 11 | 9 | 81,8% | 36 | 31 | 86,11% | 3,27
10 | Sumberagung | 1 | 1 | 8 | 1 | - | 11 | 11 | 100,0% | 34 | 30 | 88,24% | 3,09
11 | Tegalrejo | - | 3 | 8 | 1 | 1 | 13 | 13 | 100,0% | 27 | 25 | 92,59% | 2,08
12 | Wanasari | 1 | 1 | 7 | - | 1 | 10 | 9 | 90,0% | 25 | 20 | 80,00% | 2,50
 | TOTAL | 14 | 21 | 86 | 2 | 6 | 129 | 121 | 93,8% | 393 | 326 | 82,95% | 3,05
 | Komposisi (%) | 10,9 | 16,3 | 66,7 | 1,6 | 4,7 | 100,0
% total dihitung dari jumlah, bukan rata-rata kecamatan.
`,
    },
    {
      name: "T3.15 Program",
      sheet: `
Tabel 3.15 Pagu dan Realisasi Anggaran menurut Program dan Kegiatan TA 2024
Kode | Program/Kegiatan | Pagu Awal | Pagu Revisi | Realisasi | % | Sisa Pagu
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=4-5
DB | Program Kerukunan Umat dan Layanan Kehidupan Beragama | =SUM(C5:C11) -> 9571775000~#,##0 | =SUM(D5:D11) -> 9620205000~#,##0 | =SUM(E5:E11) -> 9465255785~#,##0 | =E4/D4 -> 0.9838933562~0.00% | =D4-E4 -> 154949215~#,##0
2102 | Pengelolaan dan Pemberdayaan Zakat dan Wakaf | #412500000~#,##0 | #398750000~#,##0 | #394118500~#,##0 | =E5/D5 -> 0.988384953~0.00% | =D5-E5 -> 4631500~#,##0
2103 | Pengelolaan KUA dan Pembinaan Keluarga Sakinah | #3215640000~#,##0 | #3342980000~#,##0 | #3281457215~#,##0 | =E6/D6 -> 0.9815964244~0.00% | =D6-E6 -> 61522785~#,##0
2104 | Pengelolaan Penerangan Agama Islam | #4108200000~#,##0 | #4108200000~#,##0 | #4052340000~#,##0 | =E7/D7 -> 0.9864028041~0.00% | =D7-E7 -> 55860000~#,##0
2141 | Pengelolaan dan Pembinaan Urusan Agama Kristen | #186400000~#,##0 | #186400000~#,##0 | #183975000~#,##0 | =E8/D8 -> 0.9869903433~0.00% | =D8-E8 -> 2425000~#,##0
2147 | Pelayanan Haji Dalam Negeri | #1024315000~#,##0 | #998215000~#,##0 | #971486320~#,##0 | =E9/D9 -> 0.973223524~0.00% | =D9-E9 -> 26728680~#,##0
2148 | Pembinaan Haji dan Umrah | #356720000~#,##0 | #342160000~#,##0 | #340012750~#,##0 | =E10/D10 -> 0.9937244272~0.00% | =D10-E10 -> 2147250~#,##0
6156 | Pembinaan Kerukunan Hidup Umat Beragama | #268000000~#,##0 | #243500000~#,##0 | #241866000~#,##0 | =E11/D11 -> 0.9932895277~0.00% | =D11-E11 -> 1634000~#,##0
DC | Program PAUD dan Wajib Belajar 12 Tahun | =SUM(C13:C14) -> 30498750000~#,##0 | =SUM(D13:D14) -> 31133470000~#,##0 | =SUM(E13:E14) -> 30963720000~#,##0 | =E12/D12 -> 0.9945476685~0.00% | =D12-E12 -> 169750000~#,##0
2127 | Peningkatan Akses Pendidikan Diniyah dan Pondok Pesantren | #1856400000~#,##0 | #2014750000~#,##0 | #1987305000~#,##0 | =E13/D13 -> 0.9863779625~0.00% | =D13-E13 -> 27445000~#,##0
2129 | Peningkatan Akses Pendidikan Madrasah (BOS, PIP) | #28642350000~#,##0 | #29118720000~#,##0 | #28976415000~#,##0 | =E14/D14 -> 0.9951129377~0.00% | =D14-E14 -> 142305000~#,##0
DI | Program Kualitas Pengajaran dan Pembelajaran | =SUM(C16:C18) -> 24053640000~#,##0 | =SUM(D16:D18) -> 25210520000~#,##0 | =SUM(E16:E18) -> 25024293350~#,##0 | =E15/D15 -> 0.9926131373~0.00% | =D15-E15 -> 186226650~#,##0
2128 | Peningkatan Mutu Pendidikan Agama Islam | #742180000~#,##0 | #715430000~#,##0 | #698204600~#,##0 | =E16/D16 -> 0.9759230113~0.00% | =D16-E16 -> 17225400~#,##0
2130 | Peningkatan Mutu dan Relevansi Madrasah | #1436900000~#,##0 | #1389250000~#,##0 | #1362871450~#,##0 | =E17/D17 -> 0.9810123808~0.00% | =D17-E17 -> 26378550~#,##0
2131 | Peningkatan Kompetensi dan Kesejahteraan GTK Madrasah | #21874560000~#,##0 | #23105840000~#,##0 | #22963217300~#,##0 | =E18/D18 -> 0.9938274177~0.00% | =D18-E18 -> 142622700~#,##0
WA | Program Dukungan Manajemen | =SUM(C20:C26) -> 62707590000~#,##0 | =SUM(D20:D26) -> 63973855000~#,##0 | =SUM(E20:E26) -> 63490141200~#,##0 | =E19/D19 -> 0.992438883~0.00% | =D19-E19 -> 483713800~#,##0
2092 | Pembinaan Administrasi Kepegawaian | #96350000~#,##0 | #91200000~#,##0 | #90415000~#,##0 | =E20/D20 -> 0.9913925439~0.00% | =D20-E20 -> 785000~#,##0
2093 | Pembinaan Administrasi Keuangan dan BMN | #118400000~#,##0 | #112640000~#,##0 | #111987500~#,##0 | =E21/D21 -> 0.9942072088~0.00% | =D21-E21 -> 652500~#,##0
2096 | Pembinaan Administrasi Umum | #5862715000~#,##0 | #6014385000~#,##0 | #5931208447~#,##0 | =E22/D22 -> 0.9861703976~0.00% | =D22-E22 -> 83176553~#,##0
2100 | Dukungan Manajemen Ditjen Bimas Islam | #9214830000~#,##0 | #9472615000~#,##0 | #9418032116~#,##0 | =E23/D23 -> 0.994237823~0.00% | =D23-E23 -> 54582884~#,##0
2132 | Dukungan Manajemen Ditjen Pendidikan Islam | #46318720000~#,##0 | #47205960000~#,##0 | #46874391842~#,##0 | =E24/D24 -> 0.9929761378~0.00% | =D24-E24 -> 331568158~#,##0
2137 | Dukungan Manajemen Ditjen Bimas Kristen | #412365000~#,##0 | #405115000~#,##0 | #401720384~#,##0 | =E25/D25 -> 0.9916206114~0.00% | =D25-E25 -> 3394616~#,##0
2150 | Dukungan Manajemen Ditjen PHU | #684210000~#,##0 | #671940000~#,##0 | #662385911~#,##0 | =E26/D26 -> 0.9857813361~0.00% | =D26-E26 -> 9554089~#,##0
 | JUMLAH | =C4+C12+C15+C19 -> 126831755000~#,##0 | =D4+D12+D15+D19 -> 129938050000~#,##0 | =E4+E12+E15+E19 -> 128943410335~#,##0 | =E27/D27 -> 0.9923452779~0.00% | =D27-E27 -> 994639665~#,##0
`,
    },
    {
      name: "T3.16 Unit Eselon I",
      sheet: `
Tabel 3.16 Pagu dan Realisasi per Unit Eselon I (DIPA) TA 2024
No | DIPA | Unit Eselon I | Pagu | Realisasi | Sisa | Realisasi (%) | Porsi Pagu (%)
1 | 025.01 | Sekretariat Jenderal | Rp6.461.725.000,- | Rp6.375.476.947,- | Rp86.248.053,- | 98,67 | 4,97
2 | 025.03 | Ditjen Bimbingan Masyarakat Islam | Rp17.322.545.000,- | Rp17.145.947.831,- | Rp176.597.169,- | 98,98 | 13,33
3 | 025.04 | Ditjen Pendidikan Islam | Rp103.549.950.000,- | Rp102.862.405.192,- | Rp687.544.808,- | 99,34 | 79,69
4 | 025.05 | Ditjen Bimbingan Masyarakat Kristen | Rp591.515.000,- | Rp585.695.384,- | Rp5.819.616,- | 99,02 | 0,46
5 | 025.09 | Ditjen Penyelenggaraan Haji dan Umrah | Rp2.012.315.000,- | Rp1.973.884.981,- | Rp38.430.019,- | 98,09 | 1,55
 |  | Jumlah | Rp129.938.050.000,- | Rp128.943.410.335,- | Rp994.639.665,- | 99,23 | 100,00

Tabel 3.17 Realisasi menurut Unit dan Jenis Belanja (Rp)
No | DIPA | Belanja Pegawai | Belanja Barang | Belanja Modal | Belanja Bansos | Jumlah
1 | 025.01 | 4.180.915.247 | 1.911.111.700 | 283.450.000 | - | 6.375.476.947
2 | 025.03 | 12.611.840.316 | 3.902.832.515 | 631.275.000 | - | 17.145.947.831
3 | 025.04 | 66.140.318.642 | 28.548.456.550 | 2.371.480.000 | 5.802.150.000 | 102.862.405.192
4 | 025.05 | 385.020.384 | 200.675.000 | - | - | 585.695.384
5 | 025.09 | 540.135.911 | 1.337.879.070 | 95.870.000 | - | 1.973.884.981
 | Jumlah | 83.858.230.500 | 35.900.954.835 | 3.382.075.000 | 5.802.150.000 | 128.943.410.335
 | Pagu | 84.322.030.000 | 36.336.570.000 | 3.437.100.000 | 5.842.350.000 | 129.938.050.000
 | % | 99,45 | 98,80 | 98,40 | 99,31 | 99,23

Tabel 3.18 Pagu dan Realisasi 2020-2024 (dalam juta rupiah)
Tahun | Pagu | Realisasi | Sisa | % | Kenaikan Pagu (%)
2020 | 98.416 | 94.270 | 4.146 | 95,79 | -
2021 | 101.873 | 98.915 | 2.957 | 97,10 | 3,51
2022 | 107.357 | 104.892 | 2.464 | 97,70 | 5,38
2023 | 112.948 | 110.807 | 2.141 | 98,10 | 5,21
2024 | 129.938 | 128.943 | 995 | 99,23 | 15,04
Jumlah | 550.532 | 537.828 | 12.704 | 97,69
Selisih satu angka terakhir karena pembulatan ke juta rupiah.
`,
    },
    {
      name: "T3.19 IKPA",
      sheet: `
Tabel 3.19 Nilai IKPA DIPA 025.04 Ditjen Pendidikan Islam
No | Indikator | Bobot (%) | Tahun 2023 |  | Tahun 2024 |  | Naik/ Turun
 |  |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot
#1~0 | Revisi DIPA | #10~0 | #100~0.00 | =C4*D4/100 -> 10~0.00 | #100~0.00 | =C4*F4/100 -> 10~0.00 | =F4-D4 -> 0~0.00
#2~0 | Deviasi Halaman III DIPA | #15~0 | #86.42~0.00 | =C5*D5/100 -> 12.963~0.00 | #91.38~0.00 | =C5*F5/100 -> 13.707~0.00 | =F5-D5 -> 4.96~0.00
#3~0 | Penyerapan Anggaran | #20~0 | #95.1~0.00 | =C6*D6/100 -> 19.02~0.00 | #97.65~0.00 | =C6*F6/100 -> 19.53~0.00 | =F6-D6 -> 2.55~0.00
#4~0 | Belanja Kontraktual | #10~0 | #90~0.00 | =C7*D7/100 -> 9~0.00 | #94.5~0.00 | =C7*F7/100 -> 9.45~0.00 | =F7-D7 -> 4.5~0.00
#5~0 | Penyelesaian Tagihan | #10~0 | #98.75~0.00 | =C8*D8/100 -> 9.875~0.00 | #100~0.00 | =C8*F8/100 -> 10~0.00 | =F8-D8 -> 1.25~0.00
#6~0 | Pengelolaan UP dan TUP | #10~0 | #93.2~0.00 | =C9*D9/100 -> 9.32~0.00 | #96.84~0.00 | =C9*F9/100 -> 9.684~0.00 | =F9-D9 -> 3.64~0.00
#7~0 | Capaian Output | #25~0 | #97.36~0.00 | =C10*D10/100 -> 24.34~0.00 | #99.12~0.00 | =C10*F10/100 -> 24.78~0.00 | =F10-D10 -> 1.76~0.00
 | Nilai Total / Konversi Bobot 100% | =SUM(C4:C10) -> 100~0 |  | =SUM(E4:E10) -> 94.518~0.00 |  | =SUM(G4:G10) -> 97.151~0.00 | #2.63~0.00

Tabel 3.20 Nilai IKPA per DIPA
No | DIPA | Unit | 2023 | 2024 | Perubahan | Kategori 2024
#1~0 | 025.01 | Sekretariat Jenderal | #92.85~0.00 | #95.4~0.00 | #2.55~0.00 | Sangat Baik
#2~0 | 025.03 | Ditjen Bimbingan Masyarakat Islam | #94.12~0.00 | #96.73~0.00 | #2.61~0.00 | Sangat Baik
#3~0 | 025.04 | Ditjen Pendidikan Islam | #94.52~0.00 | #97.15~0.00 | #2.63~0.00 | Sangat Baik
#4~0 | 025.05 | Ditjen Bimbingan Masyarakat Kristen | #91.36~0.00 | #90.88~0.00 | #-0.48~0.00 | Baik
#5~0 | 025.09 | Ditjen Penyelenggaraan Haji dan Umrah | #93.47~0.00 | #94.95~0.00 | #1.48~0.00 | Baik
 |  | Rata-rata | #93.26~0.00 | #95.02~0.00 | #1.76~0.00 | Sangat Baik
Kategori : >= 95 Sangat Baik; 89 s.d. < 95 Baik; 70 s.d. < 89 Cukup; < 70 Kurang
`,
    },
    {
      name: "T3.21 SAKIP Efisiensi",
      sheet: `
Tabel 3.21 Hasil Evaluasi SAKIP
No | Komponen / Sub Komponen | Bobot | Nilai 2023 | Nilai 2024 | % thd Bobot 2024 | Kenaikan
1 | Perencanaan Kinerja | 30,00 | 23,58 | 24,42 | 81,40 | 0,84
a. | Keberadaan | 6,00 | 5,40 | 5,52 | 92,00 | 0,12
b. | Kualitas | 9,00 | 6,93 | 7,20 | 80,00 | 0,27
c. | Pemanfaatan | 15,00 | 11,25 | 11,70 | 78,00 | 0,45
2 | Pengukuran Kinerja | 30,00 | 21,66 | 22,95 | 76,50 | 1,29
a. | Keberadaan | 6,00 | 4,98 | 5,16 | 86,00 | 0,18
b. | Kualitas | 9,00 | 6,48 | 6,84 | 76,00 | 0,36
c. | Pemanfaatan | 15,00 | 10,20 | 10,95 | 73,00 | 0,75
3 | Pelaporan Kinerja | 15,00 | 11,52 | 11,64 | 77,60 | 0,12
a. | Keberadaan | 3,00 | 2,70 | 2,79 | 93,00 | 0,09
b. | Kualitas | 4,50 | 3,42 | 3,60 | 80,00 | 0,18
c. | Pemanfaatan | 7,50 | 5,40 | 5,25 | 70,00 | -0,15
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 17,35 | 18,55 | 74,20 | 1,20
a. | Keberadaan | 5,00 | 4,00 | 4,25 | 85,00 | 0,25
b. | Kualitas | 7,50 | 5,10 | 5,55 | 74,00 | 0,45
c. | Pemanfaatan | 12,50 | 8,25 | 8,75 | 70,00 | 0,50
 | Nilai Hasil Evaluasi | 100,00 | 74,11 | 77,56 | 77,56 | 3,45
 | Predikat |  | BB | BB
AA > 90-100; A > 80-90; BB > 70-80; B > 60-70; CC > 50-60

Tabel 3.22 Efisiensi Penggunaan Sumber Daya per Sasaran Kegiatan
SK | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Efisiensi (2-5) | Kesimpulan
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7
SK 1 | 98,24 | 4.294.600.000 | 4.236.315.000 | 98,64 | -0,40 | Tidak efisien
SK 2 | 103,95 | 243.500.000 | 241.866.000 | 99,33 | 4,62 | Efisien
SK 3 | 101,48 | 3.342.980.000 | 3.281.457.215 | 98,16 | 3,32 | Efisien
SK 4 | 105,30 | 1.340.375.000 | 1.311.499.070 | 97,85 | 7,45 | Efisien
SK 5 | 98,29 | 398.750.000 | 394.118.500 | 98,84 | -0,55 | Tidak efisien
SK 6 | 102,65 | 30.507.970.000 | 30.339.286.450 | 99,45 | 3,20 | Efisien
SK 7 | 103,54 | 23.105.840.000 | 22.963.217.300 | 99,38 | 4,16 | Efisien
SK 8 | 92,37 | 715.430.000 | 698.204.600 | 97,59 | -5,22 | Tidak efisien
SK 9 | 84,29 | 2.014.750.000 | 1.987.305.000 | 98,64 | -14,35 | Tidak efisien
SK 10 | 102,62 | 63.973.855.000 | 63.490.141.200 | 99,24 | 3,38 | Efisien
Jumlah/Rata2 | 99,27 | 129.938.050.000 | 128.943.410.335 | 99,23 | 0,04 | Efisien
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Kantor Kementerian Agama Kabupaten Banyumulya Tahun 2024 memuat 10 sasaran kegiatan dan 37 indikator kinerja. Rata-rata capaian 10 sasaran kegiatan tahun 2024 sebesar 99,27%, dibandingkan 97,50% pada tahun 2023.
Dari 37 indikator tersebut, 22 indikator (59,5%) berkategori Sangat Baik, 12 indikator Baik, 2 indikator Cukup dan 1 indikator Kurang.
Sasaran kegiatan dengan rata-rata capaian tertinggi adalah SK 4 sebesar 105,30%, sedangkan yang terendah adalah SK 9 sebesar 84,29%.
Jumlah pegawai per 31 Desember 2024 sebanyak 609 orang, terdiri atas 408 PNS, 117 PPPK dan 84 non ASN. Pegawai laki-laki berjumlah 301 orang atau 49,4% dan perempuan 308 orang.
Dari 129 penyuluh agama, sebanyak 121 orang telah dibina kompetensinya dari target 120 orang, sehingga capaiannya 100,83%. Penyuluh membina 393 kelompok dan 326 di antaranya aktif (82,95%).
Indikator jumlah kasus konflik bernuansa agama merupakan indikator minimum. Target paling banyak 2 kasus, terjadi 1 kasus, sehingga capaian terhitung 150,00% dan dicetak 120,00% sesuai batas maksimal.
Sepanjang tahun 2024 tercatat 2.645 peristiwa nikah, terdiri dari 1.087 di kantor dan 1.558 di luar kantor. Terbanyak di KUA Kecamatan Tegalrejo dengan 316 peristiwa dan paling sedikit di KUA Kecamatan Banyuasri dengan 142 peristiwa.
Penerimaan PNBP nikah di luar kantor mencapai Rp934.800.000,- (sembilan ratus tiga puluh empat juta delapan ratus ribu rupiah).
Pasangan yang mengikuti bimbingan perkawinan sebanyak 2.133 pasangan dari target 2.100 pasangan (capaian 101,57%); dibanding tahun 2023 sebanyak 2.015 pasangan terdapat kenaikan 118 pasangan.
Kuota haji tahun 2024 sebanyak 738 orang. Yang melunasi BPIH 695 orang (94,17%), yang tunda/batal 18 orang, sehingga jemaah yang berangkat 677 orang, terdiri dari 310 laki-laki dan 367 perempuan.
Dibandingkan tahun 2023 sebanyak 652 orang, jemaah yang berangkat tahun 2024 naik 25 orang atau 3,83%. Jemaah wafat di Tanah Suci 5 orang sehingga yang kembali 672 orang.
Penghimpunan dana ZIS dan DSKL tahun 2024 sebesar Rp8.109.365.000,-, naik Rp769.080.000,- atau 10,48% dari tahun 2023 sebesar Rp7.340.285.000,-. Porsi terbesar adalah Zakat Mal dan Profesi sebesar 53,90%.
Tanah wakaf tercatat 1.582 lokasi seluas 966.423 m2; yang bersertifikat 1.102 lokasi dan yang belum 480 lokasi. Persentase tertinggi di Kecamatan Banyuasri (77,78%).
Terdapat 230 RA/madrasah, terdiri dari 82 RA, 84 MI, 41 MTs dan 23 MA. Madrasah terakreditasi A sebanyak 62 dan B sebanyak 120, sehingga persentase minimal B 79,13% dari target 80,00%.
Siswa RA/madrasah berjumlah 28.175 orang dengan 2.264 guru, atau rasio 12,4 siswa per guru. Guru bersertifikat pendidik 1.337 orang (59,05%). Penerima PIP 6.161 siswa.
Pondok pesantren penerima bantuan hanya 24 lembaga dari target 45 lembaga, dengan capaian 53,33%, berkurang 5 lembaga dari tahun 2023.
Pagu revisi TA 2024 sebesar Rp129.938.050.000,- dengan realisasi Rp128.943.410.335,- atau 99,23%, sehingga sisa anggaran Rp994.639.665,- (sembilan ratus sembilan puluh empat juta enam ratus tiga puluh sembilan ribu enam ratus enam puluh lima rupiah).
Dibandingkan pagu awal Rp126.831.755.000,-, pagu bertambah Rp3.106.295.000,- atau 2,45%. Ditjen Pendidikan Islam mengelola porsi terbesar yaitu 79,69% dari seluruh pagu (sekitar Rp103,55 miliar).
Nilai IKPA rata-rata tahun 2024 sebesar 95,02, naik 1,76 poin dari 93,26 pada tahun 2023. Nilai tertinggi dicapai DIPA 025.04 dengan 97,15 dan terendah DIPA 025.05 dengan 90,88.
Hasil evaluasi SAKIP memperoleh nilai 77,56 dengan predikat BB, naik 3,45 poin dari tahun 2023 (74,11). Komponen Pengukuran Kinerja memperoleh 22,95 dari bobot 30,00. Dari sisi penggunaan sumber daya, dari 10 sasaran kegiatan, 6 sasaran efisien karena persentase capaiannya melebihi persentase serapan anggaran, dan 4 sasaran belum efisien.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Pegawai", cell: "K13", right: "84", wrong: "94" },
    { sheet: "T1.1 Pegawai", cell: "F19", right: "72", wrong: "60" },
    { sheet: "T1.1 Pegawai", cell: "F27", right: "69,14%", wrong: "69,41%" },
    { sheet: "T2.1 PK 2024", cell: "E26", right: "7.000", wrong: "700" },
    { sheet: "T2.1 PK 2024", cell: "D49", right: "Rp126.831.755.000,-", wrong: "Rp102.778.115.000,-" },
    { sheet: "T3.1 Capaian", cell: "F26", right: "120,00", wrong: "80,00" },
    { sheet: "T3.1 Capaian", cell: "G42", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.1 Capaian", cell: "F48", right: "92,37", wrong: "87,76" },
    { sheet: "T3.2 Realisasi 5 Th", cell: "H33", right: "655", wrong: "665" },
    { sheet: "T3.3 Capaian 5 Th", cell: "H6", right: "100,60", wrong: "60,36" },
    { sheet: "T3.5 Renstra", cell: "F7", right: "88,2 %", wrong: "105,2 %" },
    { sheet: "T3.5 Renstra", cell: "H13", right: "-0,51", wrong: "+0,51" },
    { sheet: "T3.6 Madrasah", cell: "J9", right: "=SUM(C9:I9) -> 33~#,##0", wrong: "=SUM(C9:H9) -> 29~#,##0" },
    { sheet: "T3.6 Madrasah", cell: "L16", right: "=SUM(L4:L15) -> 120~#,##0", wrong: "=SUM(L4:L14) -> 112~#,##0" },
    { sheet: "T3.7 Siswa Guru", cell: "E12", right: "=C12+D12 -> 2969~#,##0", wrong: "#2696~#,##0" },
    { sheet: "T3.7 Siswa Guru", cell: "K7", right: "#0.6294964029~0.00%", wrong: "#0.3705035971~0.00%" },
    { sheet: "T3.9 Nikah KUA", cell: "K15", right: "112.200.000", wrong: "11.220.000" },
    { sheet: "T3.9 Nikah KUA", cell: "J6", right: "88,85", wrong: "91,48" },
    { sheet: "T3.10 Haji", cell: "K11", right: "49", wrong: "52" },
    { sheet: "T3.10 Haji", cell: "I25", right: "3,83", wrong: "3,69" },
    { sheet: "T3.12 Zakat Wakaf", cell: "E8", right: "#0.1104095153~0.00%", wrong: "#0.1971674398~0.00%" },
    { sheet: "T3.12 Zakat Wakaf", cell: "G25", right: "=SUM(G13:G24) -> 480~#,##0", wrong: "#408~#,##0" },
    { sheet: "T3.14 Penyuluh", cell: "M11", right: "77,36%", wrong: "75,61%" },
    {
      sheet: "T3.15 Program",
      cell: "E15",
      right: "=SUM(E16:E18) -> 25024293350~#,##0",
      wrong: "=SUM(E16:E17) -> 2061076050~#,##0",
    },
    { sheet: "T3.16 Unit Eselon I", cell: "F4", right: "Rp176.597.169,-", wrong: "Rp176.579.169,-" },
    { sheet: "T3.16 Unit Eselon I", cell: "E17", right: "3.382.075.000", wrong: "3.286.205.000" },
    { sheet: "T3.19 IKPA", cell: "G6", right: "=C6*F6/100 -> 19.53~0.00", wrong: "=C6*D6/100 -> 19.02~0.00" },
    { sheet: "T3.19 IKPA", cell: "E20", right: "#95.02~0.00", wrong: "#96.06~0.00" },
    { sheet: "T3.21 SAKIP Efisiensi", cell: "E7", right: "22,95", wrong: "22,59" },
    { sheet: "T3.21 SAKIP Efisiensi", cell: "E32", right: "99,38", wrong: "100,62" },
    { sheet: "Narasi", cell: "A1", right: "dibandingkan 97,50%", wrong: "dibandingkan 95,47%" },
    { sheet: "Narasi", cell: "A2", right: "12 indikator Baik", wrong: "11 indikator Baik" },
    { sheet: "Narasi", cell: "A3", right: "terendah adalah SK 9", wrong: "terendah adalah SK 8" },
    { sheet: "Narasi", cell: "A4", right: "117 PPPK", wrong: "171 PPPK" },
    { sheet: "Narasi", cell: "A5", right: "capaiannya 100,83%", wrong: "capaiannya 99,17%" },
    { sheet: "Narasi", cell: "A6", right: "capaian terhitung 150,00%", wrong: "capaian terhitung 50,00%" },
    { sheet: "Narasi", cell: "A7", right: "KUA Kecamatan Banyuasri dengan", wrong: "KUA Kecamatan Ngadirejo dengan" },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "empat juta delapan ratus ribu rupiah",
      wrong: "empat juta delapan ratus rupiah",
    },
    { sheet: "Narasi", cell: "A9", right: "kenaikan 118 pasangan", wrong: "kenaikan 33 pasangan" },
    { sheet: "Narasi", cell: "A10", right: "yang berangkat 677 orang", wrong: "yang berangkat 720 orang" },
    { sheet: "Narasi", cell: "A12", right: "atau 10,48% dari", wrong: "atau 9,48% dari" },
    { sheet: "Narasi", cell: "A14", right: "41 MTs", wrong: "38 MTs" },
    { sheet: "Narasi", cell: "A17", right: "sisa anggaran Rp994.639.665,-", wrong: "sisa anggaran Rp994.693.665,-" },
    { sheet: "Narasi", cell: "A18", right: "Rp103,55 miliar", wrong: "Rp10,35 miliar" },
    { sheet: "Narasi", cell: "A19", right: "naik 1,76 poin", wrong: "naik 2,63 poin" },
  ],
};
