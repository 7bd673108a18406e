import type { ReportCase } from "./report-case";

/** a health polytechnic: students by programme, ratios of admission, lecturers, BLU income, laboratories, IKU with weights. */
export const poltekkesBlu: ReportCase = {
  name: "a health polytechnic: students by programme, ratios of admission, lecturers, BLU income, laboratories, IKU with weights",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T2.1 PK",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Direktur Poltekkes Kemenkes Kotabaru dengan Direktur Jenderal Tenaga Kesehatan Tahun 2024

No | Sasaran Strategis | Indikator Kinerja Utama | Satuan | Target 2024 | Bobot (%) | Target Kumulatif per Triwulan
 |  |  |  |  |  | TW I | TW II | TW III | TW IV
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1 | Meningkatnya kualitas lulusan pendidikan vokasi kesehatan | Persentase lulusan yang bekerja dalam waktu ≤ 6 bulan (serapan lulusan) | % | 70,00 | 6 | - | - | - | 70,00
2 |  | Persentase lulusan tepat waktu | % | 90,00 | 5 | - | - | - | 90,00
3 |  | Rata-rata masa tunggu lulusan memperoleh pekerjaan pertama | Bulan | 5,0 | 4 | - | - | - | 5,0
4 |  | Persentase mahasiswa putus kuliah (drop out) | % | 1,50 | 3 | - | - | - | 1,50
5 |  | Rasio pendaftar terhadap daya tampung | Rasio | 4,50 | 4 | - | - | - | 4,50
6 | Meningkatnya mutu institusi dan sumber daya | Persentase program studi terakreditasi Unggul | % | 50,00 | 6 | - | - | - | 50,00
7 |  | Persentase dosen berpendidikan Doktor (S3) | % | 22,00 | 5 | - | - | - | 22,00
8 |  | Persentase dosen dengan jabatan Lektor Kepala dan Guru Besar | % | 25,00 | 5 | - | - | - | 25,00
9 |  | Persentase laboratorium terstandar | % | 80,00 | 4 | - | - | - | 80,00
10 | Meningkatnya hasil penelitian, pengabmas dan kerja sama | Jumlah judul penelitian yang dilaksanakan | Judul | 40 | 4 | 6 | 16 | 28 | 40
11 |  | Jumlah judul pengabdian kepada masyarakat | Judul | 42 | 4 | 6 | 16 | 29 | 42
12 |  | Jumlah publikasi ilmiah | Artikel | 125 | 5 | 18 | 50 | 87 | 125
13 |  | Jumlah HKI yang terdaftar | Sertifikat | 70 | 4 | 10 | 28 | 49 | 70
14 |  | Jumlah kerja sama aktif | Dokumen | 160 | 4 | 24 | 64 | 112 | 160
15 | Meningkatnya tata kelola keuangan BLU | Realisasi pendapatan BLU | Rupiah | Rp34.500.000.000 | 7 | Rp6.900.000.000 | Rp15.525.000.000 | Rp25.875.000.000 | Rp34.500.000.000
16 |  | Rasio pendapatan PNBP terhadap biaya operasional (POBO) | % | 54,00 | 6 | 54,00 | 54,00 | 54,00 | 54,00
17 |  | Indeks modernisasi pengelolaan BLU | Indeks | 3,00 | 3 | - | - | - | 3,00
18 |  | Persentase realisasi anggaran | % | 96,00 | 5 | 18,00 | 45,00 | 72,00 | 96,00
19 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 93,00 | 5 | - | - | - | 93,00
20 |  | Nilai Kinerja Anggaran (NKA) | Nilai | 92,50 | 4 | - | - | - | 92,50
21 | Meningkatnya kualitas layanan dan akuntabilitas | Indeks Kepuasan Masyarakat (IKM) | Nilai | 88,00 | 4 | - | - | - | 88,00
22 |  | Nilai evaluasi SAKIP | Nilai | 80,50 | 3 | - | - | - | 80,50
 | Jumlah Bobot |  |  |  | 100

Anggaran Tahun 2024
Kode | Program | Pagu Awal (Rp) | Pagu Revisi (Rp) | Penambahan/(Pengurangan) (Rp) | %
024.DL | Program Pendidikan dan Pelatihan Vokasi | 39.120.150.000 | 41.222.120.000 | 2.101.970.000 | 5,37%
024.WA | Program Dukungan Manajemen | 34.333.460.000 | 34.487.835.000 | 154.375.000 | 0,45%
 | Jumlah Anggaran | 73.453.610.000 | 75.709.955.000 | 2.256.345.000 | 3,07%

 |  |  | Kotabaru, 4 November 2024
 | Pihak Kedua, |  | Pihak Pertama,
 | Direktur Jenderal Tenaga Kesehatan |  | Direktur Poltekkes Kemenkes Kotabaru

 | drg. Arum Kusumawati, M.A.R.S. |  | Dr. H. Rahmadi Syahrul, S.Kp., M.Kes.
 |  |  | NIP 196808121991031004
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Poltekkes Kemenkes Kotabaru Tahun 2024

No | Indikator Kinerja Utama | Satuan | Bobot | Target | Realisasi | Capaian (%) | Capaian Maks. 120 (%) | Nilai Tertimbang | Ket
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8 | 9=4x8/100 | 10
1 | Persentase lulusan yang bekerja dalam waktu ≤ 6 bulan (serapan lulusan) | % | 6 | 70,00 | 73,11 | 104,44 | 104,44 | 6,27 | Melampaui
2 | Persentase lulusan tepat waktu | % | 5 | 90,00 | 92,58 | 102,87 | 102,87 | 5,14 | Melampaui
3 | Rata-rata masa tunggu lulusan memperoleh pekerjaan pertama *) | Bulan | 4 | 5,0 | 3,8 | 124,00 | 120,00 | 4,80 | Melampaui
4 | Persentase mahasiswa putus kuliah (drop out) *) | % | 3 | 1,50 | 1,24 | 117,33 | 117,33 | 3,52 | Melampaui
5 | Rasio pendaftar terhadap daya tampung | Rasio | 4 | 4,50 | 4,84 | 107,56 | 107,56 | 4,30 | Melampaui
6 | Persentase program studi terakreditasi Unggul | % | 6 | 50,00 | 53,33 | 106,66 | 106,66 | 6,40 | Melampaui
7 | Persentase dosen berpendidikan Doktor (S3) | % | 5 | 22,00 | 20,96 | 95,27 | 95,27 | 4,76 | Tidak Tercapai
8 | Persentase dosen dengan jabatan Lektor Kepala dan Guru Besar | % | 5 | 25,00 | 26,35 | 105,40 | 105,40 | 5,27 | Melampaui
9 | Persentase laboratorium terstandar | % | 4 | 80,00 | 82,76 | 103,45 | 103,45 | 4,14 | Melampaui
10 | Jumlah judul penelitian yang dilaksanakan | Judul | 4 | 40 | 41 | 102,50 | 102,50 | 4,10 | Melampaui
11 | Jumlah judul pengabdian kepada masyarakat | Judul | 4 | 42 | 41 | 97,62 | 97,62 | 3,90 | Tidak Tercapai
12 | Jumlah publikasi ilmiah | Artikel | 5 | 125 | 132 | 105,60 | 105,60 | 5,28 | Melampaui
13 | Jumlah HKI yang terdaftar | Sertifikat | 4 | 70 | 80 | 114,29 | 114,29 | 4,57 | Melampaui
14 | Jumlah kerja sama aktif | Dokumen | 4 | 160 | 168 | 105,00 | 105,00 | 4,20 | Melampaui
15 | Realisasi pendapatan BLU | Rupiah | 7 | Rp34.500.000.000 | Rp36.119.064.492 | 104,69 | 104,69 | 7,33 | Melampaui
16 | Rasio pendapatan PNBP terhadap biaya operasional (POBO) | % | 6 | 54,00 | 55,07 | 101,98 | 101,98 | 6,12 | Melampaui
17 | Indeks modernisasi pengelolaan BLU | Indeks | 3 | 3,00 | 3,18 | 106,00 | 106,00 | 3,18 | Melampaui
18 | Persentase realisasi anggaran | % | 5 | 96,00 | 97,49 | 101,55 | 101,55 | 5,08 | Melampaui
19 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 5 | 93,00 | 96,17 | 103,41 | 103,41 | 5,17 | Melampaui
20 | Nilai Kinerja Anggaran (NKA) | Nilai | 4 | 92,50 | 96,51 | 104,34 | 104,34 | 4,17 | Melampaui
21 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 4 | 88,00 | 88,00 | 100,00 | 100,00 | 4,00 | Tercapai
22 | Nilai evaluasi SAKIP | Nilai | 3 | 80,50 | 79,85 | 99,19 | 99,19 | 2,98 | Tidak Tercapai
 | Jumlah / Nilai Kinerja Organisasi |  | 100 |  |  |  |  | 104,68

Keterangan:
*) indikator dengan polarisasi minimum: capaian = (2 x target - realisasi) / target x 100%
Capaian paling tinggi diperhitungkan 120%; Melampaui = capaian > 100%, Tercapai = 100%, Tidak Tercapai < 100%

Rekapitulasi |  | Jumlah IKU | % thd Jumlah IKU
Melampaui |  | 18 | 81,82
Tercapai |  | 1 | 4,55
Tidak Tercapai |  | 3 | 13,64
Jumlah IKU |  | 22 | 100,00
`,
    },
    {
      name: "T3.2 Tren 2020-2024",
      sheet: `
Tabel 3.2 Perbandingan Realisasi IKU Tahun 2020 s.d. 2024 dan Target Akhir Renstra

No | Indikator | Satuan | Realisasi |  |  |  |  | Naik/(Turun) 2024 thd 2023 | Target 2024 | Target Akhir Renstra (2024) | % Realisasi thd Target Renstra
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)=(8)-(7) | (10) | (11) | (12)=(8)/(11)
1 | Persentase lulusan yang bekerja dalam waktu ≤ 6 bulan (serapan lulusan) | % | 58,12 | 61,38 | 64,05 | 68,42 | 73,11 | 4,69 | 70,00 | 72,00 | 101,5%
2 | Persentase lulusan tepat waktu | % | 88,94 | 89,73 | 90,26 | 91,05 | 92,58 | 1,53 | 90,00 | 92,00 | 100,6%
3 | Rata-rata masa tunggu lulusan memperoleh pekerjaan pertama *) | Bulan | 5,6 | 5,1 | 4,7 | 4,2 | 3,8 | (0,4) | 5,0 | 5,0 | 124,0%
4 | Persentase mahasiswa putus kuliah (drop out) *) | % | 2,08 | 1,86 | 1,63 | 1,41 | 1,24 | (0,17) | 1,50 | 1,50 | 117,3%
5 | Rasio pendaftar terhadap daya tampung | Rasio | 3,93 | 4,18 | 4,41 | 4,58 | 4,84 | 0,26 | 4,50 | 4,75 | 101,9%
6 | Persentase program studi terakreditasi Unggul | % | 20,00 | 26,67 | 33,33 | 46,67 | 53,33 | 6,66 | 50,00 | 50,00 | 106,7%
7 | Persentase dosen berpendidikan Doktor (S3) | % | 12,58 | 14,47 | 16,77 | 18,63 | 20,96 | 2,33 | 22,00 | 22,50 | 93,2%
8 | Persentase dosen dengan jabatan Lektor Kepala dan Guru Besar | % | 19,50 | 20,75 | 22,36 | 24,22 | 26,35 | 2,13 | 25,00 | 26,00 | 101,3%
9 | Persentase laboratorium terstandar | % | 62,07 | 67,24 | 72,41 | 77,59 | 82,76 | 5,17 | 80,00 | 82,00 | 100,9%
10 | Jumlah judul penelitian yang dilaksanakan | Judul | 29 | 33 | 36 | 38 | 41 | 3 | 40 | 40 | 102,5%
11 | Jumlah judul pengabdian kepada masyarakat | Judul | 30 | 34 | 37 | 39 | 41 | 2 | 42 | 42 | 97,6%
12 | Jumlah publikasi ilmiah | Artikel | 77 | 83 | 104 | 122 | 132 | 10 | 125 | 130 | 101,5%
13 | Jumlah HKI yang terdaftar | Sertifikat | 36 | 47 | 56 | 67 | 80 | 13 | 70 | 75 | 106,7%
14 | Jumlah kerja sama aktif | Dokumen | 96 | 108 | 127 | 149 | 168 | 19 | 160 | 165 | 101,8%
15 | Realisasi pendapatan BLU | Rupiah | Rp24.318.645.120 | Rp26.014.873.300 | Rp28.975.316.840 | Rp32.910.774.530 | Rp36.119.064.492 | Rp3.208.289.962 | Rp34.500.000.000 | Rp34.500.000.000 | 104,7%
16 | Rasio pendapatan PNBP terhadap biaya operasional (POBO) | % | 48,76 | 49,44 | 51,83 | 54,47 | 55,07 | 0,60 | 54,00 | 54,00 | 102,0%
17 | Indeks modernisasi pengelolaan BLU | Indeks | 2,15 | 2,40 | 2,66 | 2,93 | 3,18 | 0,25 | 3,00 | 3,00 | 106,0%
18 | Persentase realisasi anggaran | % | 95,56 | 96,25 | 95,76 | 96,28 | 97,49 | 1,21 | 96,00 | 97,00 | 100,5%
19 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 91,18 | 92,06 | 93,74 | 94,85 | 96,17 | 1,32 | 93,00 | 95,00 | 101,2%
20 | Nilai Kinerja Anggaran (NKA) | Nilai | - | - | 92,03 | 94,06 | 96,51 | 2,45 | 92,50 | 93,00 | 103,8%
21 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 83,26 | 84,71 | 86,15 | 87,42 | 88,00 | 0,58 | 88,00 | 88,00 | 100,0%
22 | Nilai evaluasi SAKIP | Nilai | 74,30 | 76,15 | 77,92 | 79,10 | 79,85 | 0,75 | 80,50 | 81,00 | 98,6%
*) polarisasi minimum, persentase kolom (12) = (2 x kolom (11) - kolom (8)) / kolom (11); NKA baru dinilai sejak tahun 2022
`,
    },
    {
      name: "T3.3 Mahasiswa",
      sheet: `
Tabel 3.3 Jumlah Mahasiswa Aktif menurut Program Studi, Semester dan Jenis Kelamin, Semester Gasal TA 2024/2025

No | Jurusan/Program Studi | Semester I |  | Semester III |  | Semester V |  | Semester VII |  | Jumlah
 |  | L | P | L | P | L | P | L | P | L | P | L+P
A | Jurusan Keperawatan
1 | D-III Keperawatan | 27 | 91 | 28 | 88 | 24 | 88 | - | - | 79 | 267 | 346
2 | STr Keperawatan | 20 | 78 | 20 | 74 | 19 | 74 | 18 | 72 | 77 | 298 | 375
3 | Profesi Ners | 18 | 60 | - | - | - | - | - | - | 18 | 60 | 78
 | Sub Jumlah A | 65 | 229 | 48 | 162 | 43 | 162 | 18 | 72 | 174 | 625 | 799
B | Jurusan Kebidanan
4 | D-III Kebidanan | - | 76 | - | 75 | - | 72 | - | - | - | 223 | 223
5 | STr Kebidanan | - | 79 | - | 73 | - | 68 | - | 74 | - | 294 | 294
6 | Profesi Bidan | - | 59 | - | - | - | - | - | - | - | 59 | 59
 | Sub Jumlah B | - | 214 | - | 148 | - | 140 | - | 74 | - | 576 | 576
C | Jurusan Gizi
7 | D-III Gizi | 6 | 62 | 5 | 56 | 5 | 53 | - | - | 16 | 171 | 187
8 | STr Gizi dan Dietetika | 8 | 72 | 7 | 71 | 7 | 63 | 6 | 68 | 28 | 274 | 302
 | Sub Jumlah C | 14 | 134 | 12 | 127 | 12 | 116 | 6 | 68 | 44 | 445 | 489
D | Jurusan Kesehatan Lingkungan
9 | D-III Sanitasi | 15 | 39 | 15 | 37 | 13 | 38 | - | - | 43 | 114 | 157
10 | STr Sanitasi Lingkungan | 16 | 43 | 15 | 37 | 16 | 35 | 15 | 37 | 62 | 152 | 214
 | Sub Jumlah D | 31 | 82 | 30 | 74 | 29 | 73 | 15 | 37 | 105 | 266 | 371
E | Jurusan Teknologi Laboratorium Medis
11 | D-III Teknologi Laboratorium Medis | 14 | 74 | 12 | 73 | 12 | 71 | - | - | 38 | 218 | 256
12 | STr Teknologi Laboratorium Medis | 10 | 50 | 10 | 43 | 10 | 40 | 9 | 45 | 39 | 178 | 217
 | Sub Jumlah E | 24 | 124 | 22 | 116 | 22 | 111 | 9 | 45 | 77 | 396 | 473
F | Jurusan Kesehatan Gigi
13 | D-III Kesehatan Gigi | 10 | 47 | 7 | 48 | 7 | 42 | - | - | 24 | 137 | 161
14 | STr Terapi Gigi | 5 | 43 | 6 | 39 | 7 | 32 | 6 | 37 | 24 | 151 | 175
 | Sub Jumlah F | 15 | 90 | 13 | 87 | 14 | 74 | 6 | 37 | 48 | 288 | 336
G | Jurusan Farmasi
15 | D-III Farmasi | 13 | 67 | 11 | 62 | 9 | 60 | - | - | 33 | 189 | 222
 | Sub Jumlah G | 13 | 67 | 11 | 62 | 9 | 60 | - | - | 33 | 189 | 222
 | JUMLAH | 162 | 940 | 136 | 776 | 129 | 736 | 54 | 333 | 481 | 2.785 | 3.266
Sumber: SIAKAD per 30 September 2024

Perkembangan Jumlah Mahasiswa menurut Jenjang Tahun 2020-2024
Tahun | Diploma III | Sarjana Terapan | Profesi | Jumlah | Naik/Turun | % Naik/Turun
2020 | 1.702 | 1.094 | 112 | 2.908 | - | -
2021 | 1.673 | 1.186 | 118 | 2.977 | 69 | 2,37%
2022 | 1.634 | 1.295 | 124 | 3.053 | 76 | 2,55%
2023 | 1.598 | 1.421 | 131 | 3.150 | 97 | 3,18%
2024 | 1.552 | 1.577 | 137 | 3.266 | 116 | 3,68%
`,
    },
    {
      name: "T3.4 Sipenmaru",
      sheet: `
Tabel 3.4 Daya Tampung, Pendaftar, Diterima dan Registrasi Mahasiswa Baru TA 2024/2025

No | Program Studi | Daya Tampung | Pendaftar | Diterima | Registrasi | Rasio Daya Tampung : Pendaftar | Keketatan (%) | Registrasi thd Diterima (%) | Keterisian Daya Tampung (%)
1 | 2 | 3 | 4 | 5 | 6 | 7=4/3 | 8=5/4 | 9=6/5 | 10=6/3
1 | D-III Keperawatan | 120 | 512 | 132 | 118 | 1 : 4,27 | 25,78 | 89,4 | 98,3
2 | STr Keperawatan | 100 | 684 | 112 | 98 | 1 : 6,84 | 16,37 | 87,5 | 98,0
3 | Profesi Ners | 80 | 143 | 80 | 78 | 1 : 1,79 | 55,94 | 97,5 | 97,5
4 | D-III Kebidanan | 80 | 268 | 88 | 76 | 1 : 3,35 | 32,84 | 86,4 | 95,0
5 | STr Kebidanan | 80 | 415 | 90 | 79 | 1 : 5,19 | 21,69 | 87,8 | 98,8
6 | Profesi Bidan | 60 | 97 | 60 | 59 | 1 : 1,62 | 61,86 | 98,3 | 98,3
7 | D-III Gizi | 70 | 301 | 78 | 68 | 1 : 4,30 | 25,91 | 87,2 | 97,1
8 | STr Gizi dan Dietetika | 80 | 527 | 92 | 80 | 1 : 6,59 | 17,46 | 87,0 | 100,0
9 | D-III Sanitasi | 60 | 142 | 66 | 54 | 1 : 2,37 | 46,48 | 81,8 | 90,0
10 | STr Sanitasi Lingkungan | 60 | 219 | 68 | 59 | 1 : 3,65 | 31,05 | 86,8 | 98,3
11 | D-III Teknologi Laboratorium Medis | 90 | 608 | 100 | 88 | 1 : 6,76 | 16,45 | 88,0 | 97,8
12 | STr Teknologi Laboratorium Medis | 60 | 574 | 68 | 60 | 1 : 9,57 | 11,85 | 88,2 | 100,0
13 | D-III Kesehatan Gigi | 60 | 187 | 66 | 57 | 1 : 3,12 | 35,29 | 86,4 | 95,0
14 | STr Terapi Gigi | 50 | 164 | 56 | 48 | 1 : 3,28 | 34,15 | 85,7 | 96,0
15 | D-III Farmasi | 80 | 633 | 88 | 80 | 1 : 7,91 | 13,90 | 90,9 | 100,0
 | Jumlah | 1.130 | 5.474 | 1.244 | 1.102 | 1 : 4,84 | 22,73 | 88,6 | 97,5

Menurut Jalur Masuk |  |  |  |  |  |  | Perkembangan Lima Tahun
No | Jalur | Pendaftar | Diterima | Registrasi | % Registrasi |  | Tahun | Daya Tampung | Pendaftar | Registrasi | Rasio
1 | Prestasi (PMDP) | 1.486 | 318 | 271 | 24,59 |  | 2020 | 1.050 | 4.127 | 1.001 | 1 : 3,93
2 | SIMAMA Bersama | 2.912 | 611 | 541 | 49,09 |  | 2021 | 1.050 | 4.386 | 1.013 | 1 : 4,18
3 | Mandiri | 836 | 175 | 153 | 13,88 |  | 2022 | 1.080 | 4.759 | 1.042 | 1 : 4,41
4 | Profesi (alih jenjang) | 240 | 140 | 137 | 12,43 |  | 2023 | 1.110 | 5.082 | 1.079 | 1 : 4,58
 | Jumlah Jalur | 5.474 | 1.244 | 1.102 | 100,00 |  | 2024 | 1.130 | 5.474 | 1.102 | 1 : 4,84
`,
    },
    {
      name: "T3.5 Lulusan",
      sheet: `
Tabel 3.5 Lulusan Tepat Waktu dan Indeks Prestasi Kumulatif Lulusan Tahun 2024

No. | Program Studi | Mhs Angkatan Masuk | Lulus Tepat Waktu | Lulus Tdk Tepat Waktu | Jml Lulusan | Belum Lulus | % Tepat Waktu | IPK ≥ 3,25 | % IPK ≥ 3,25 | Rata-rata IPK
a | b | c | d | e | f=d+e | g=c-f | h=d/c | i | j=i/f | k
1. | D-III Keperawatan | 116 | 108 | 5 | 113 | 3 | 93,10% | 101 | 89,38% | 3,47
2. | STr Keperawatan | 96 | 88 | 4 | 92 | 4 | 91,67% | 83 | 90,22% | 3,52
3. | Profesi Ners | 74 | 73 | 1 | 74 | - | 98,65% | 72 | 97,30% | 3,68
4. | D-III Kebidanan | 77 | 71 | 3 | 74 | 3 | 92,21% | 62 | 83,78% | 3,41
5. | STr Kebidanan | 76 | 70 | 2 | 72 | 4 | 92,11% | 66 | 91,67% | 3,49
6. | Profesi Bidan | 57 | 57 | - | 57 | - | 100,00% | 56 | 98,25% | 3,66
7. | D-III Gizi | 67 | 60 | 4 | 64 | 3 | 89,55% | 54 | 84,38% | 3,39
8. | STr Gizi dan Dietetika | 75 | 68 | 3 | 71 | 4 | 90,67% | 63 | 88,73% | 3,46
9. | D-III Sanitasi | 52 | 45 | 4 | 49 | 3 | 86,54% | 39 | 79,59% | 3,34
10. | STr Sanitasi Lingkungan | 55 | 49 | 2 | 51 | 4 | 89,09% | 43 | 84,31% | 3,38
11. | D-III Teknologi Laboratorium Medis | 86 | 80 | 3 | 83 | 3 | 93,02% | 71 | 85,54% | 3,42
12. | STr Teknologi Laboratorium Medis | 56 | 53 | 1 | 54 | 2 | 94,64% | 50 | 92,59% | 3,55
13. | D-III Kesehatan Gigi | 55 | 50 | 2 | 52 | 3 | 90,91% | 44 | 84,62% | 3,37
14. | STr Terapi Gigi | 46 | 42 | 1 | 43 | 3 | 91,30% | 38 | 88,37% | 3,43
15. | D-III Farmasi | 77 | 72 | 2 | 74 | 3 | 93,51% | 65 | 87,84% | 3,45
 | Jumlah/Rata-rata | 1.065 | 986 | 37 | 1.023 | 42 | 92,58% | 907 | 88,66% | 3,47
Catatan: baris terakhir kolom k adalah rata-rata sederhana dari 15 program studi; kolom h dan j dihitung dari jumlah.

Rekap per Jenjang
Jenjang | Jumlah Prodi | Mhs Angkatan Masuk | Lulus Tepat Waktu | Jml Lulusan | % Tepat Waktu
Diploma III | 7 | 530 | 486 | 509 | 91,70%
Sarjana Terapan | 6 | 404 | 370 | 383 | 91,58%
Profesi | 2 | 131 | 130 | 131 | 99,24%
Total | 15 | 1.065 | 986 | 1.023 | 92,58%
`,
    },
    {
      name: "T3.6 Serapan",
      sheet: `
Tabel 3.6 Hasil Tracer Study: Serapan Lulusan Tahun 2023 (dilacak s.d. Desember 2024)
No | Program Studi | Lulusan 2023 | Lulusan Terlacak | % Terlacak | Status Lulusan Terlacak |  |  |  |  | % Bekerja ≤ 6 bln | % Terserap
 |  |  |  |  | Bekerja ≤ 6 bln | Bekerja > 6 bln | Wira-usaha | Lanjut Studi | Belum Bekerja
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8 | 9 | 10 | 11=6/4 | 12=(4-10)/4
#1~0 | D-III Keperawatan | #109~#,##0 | =SUM(F5:J5) -> 102~#,##0 | =D5/C5 -> 0.93577982~0.00% | #72~#,##0 | #8~#,##0 | #3~#,##0 | #9~#,##0 | #10~#,##0 | =F5/D5 -> 0.70588235~0.00% | =(D5-J5)/D5 -> 0.90196078~0.00%
#2~0 | STr Keperawatan | #90~#,##0 | =SUM(F6:J6) -> 85~#,##0 | =D6/C6 -> 0.94444444~0.00% | #63~#,##0 | #5~#,##0 | #2~#,##0 | #11~#,##0 | #4~#,##0 | =F6/D6 -> 0.74117647~0.00% | =(D6-J6)/D6 -> 0.95294118~0.00%
#3~0 | Profesi Ners | #71~#,##0 | =SUM(F7:J7) -> 69~#,##0 | =D7/C7 -> 0.97183099~0.00% | #60~#,##0 | #4~#,##0 | #1~#,##0 | #2~#,##0 | #2~#,##0 | =F7/D7 -> 0.86956522~0.00% | =(D7-J7)/D7 -> 0.97101449~0.00%
#4~0 | D-III Kebidanan | #75~#,##0 | =SUM(F8:J8) -> 71~#,##0 | =D8/C8 -> 0.94666667~0.00% | #41~#,##0 | #9~#,##0 | #4~#,##0 | #12~#,##0 | #5~#,##0 | =F8/D8 -> 0.57746479~0.00% | =(D8-J8)/D8 -> 0.92957746~0.00%
#5~0 | STr Kebidanan | #73~#,##0 | =SUM(F9:J9) -> 69~#,##0 | =D9/C9 -> 0.94520548~0.00% | #49~#,##0 | #6~#,##0 | #5~#,##0 | #5~#,##0 | #4~#,##0 | =F9/D9 -> 0.71014493~0.00% | =(D9-J9)/D9 -> 0.94202899~0.00%
#6~0 | Profesi Bidan | #55~#,##0 | =SUM(F10:J10) -> 53~#,##0 | =D10/C10 -> 0.96363636~0.00% | #44~#,##0 | #3~#,##0 | #5~#,##0 | #0~#,##0 | #1~#,##0 | =F10/D10 -> 0.83018868~0.00% | =(D10-J10)/D10 -> 0.98113208~0.00%
#7~0 | D-III Gizi | #64~#,##0 | =SUM(F11:J11) -> 61~#,##0 | =D11/C11 -> 0.953125~0.00% | #40~#,##0 | #6~#,##0 | #3~#,##0 | #8~#,##0 | #4~#,##0 | =F11/D11 -> 0.6557377~0.00% | =(D11-J11)/D11 -> 0.93442623~0.00%
#8~0 | STr Gizi dan Dietetika | #72~#,##0 | =SUM(F12:J12) -> 69~#,##0 | =D12/C12 -> 0.95833333~0.00% | #52~#,##0 | #5~#,##0 | #4~#,##0 | #3~#,##0 | #5~#,##0 | =F12/D12 -> 0.75362319~0.00% | =(D12-J12)/D12 -> 0.92753623~0.00%
#9~0 | D-III Sanitasi | #50~#,##0 | =SUM(F13:J13) -> 48~#,##0 | =D13/C13 -> 0.96~0.00% | #29~#,##0 | #6~#,##0 | #2~#,##0 | #7~#,##0 | #4~#,##0 | =F13/D13 -> 0.60416667~0.00% | =(D13-J13)/D13 -> 0.91666667~0.00%
#10~0 | STr Sanitasi Lingkungan | #52~#,##0 | =SUM(F14:J14) -> 48~#,##0 | =D14/C14 -> 0.92307692~0.00% | #35~#,##0 | #5~#,##0 | #2~#,##0 | #3~#,##0 | #3~#,##0 | =F14/D14 -> 0.72916667~0.00% | =(D14-J14)/D14 -> 0.9375~0.00%
#11~0 | D-III Teknologi Laboratorium Medis | #83~#,##0 | =SUM(F15:J15) -> 79~#,##0 | =D15/C15 -> 0.95180723~0.00% | #60~#,##0 | #5~#,##0 | #1~#,##0 | #9~#,##0 | #4~#,##0 | =F15/D15 -> 0.75949367~0.00% | =(D15-J15)/D15 -> 0.94936709~0.00%
#12~0 | STr Teknologi Laboratorium Medis | #54~#,##0 | =SUM(F16:J16) -> 52~#,##0 | =D16/C16 -> 0.96296296~0.00% | #43~#,##0 | #4~#,##0 | #0~#,##0 | #3~#,##0 | #2~#,##0 | =F16/D16 -> 0.82692308~0.00% | =(D16-J16)/D16 -> 0.96153846~0.00%
#13~0 | D-III Kesehatan Gigi | #52~#,##0 | =SUM(F17:J17) -> 49~#,##0 | =D17/C17 -> 0.94230769~0.00% | #33~#,##0 | #5~#,##0 | #3~#,##0 | #4~#,##0 | #4~#,##0 | =F17/D17 -> 0.67346939~0.00% | =(D17-J17)/D17 -> 0.91836735~0.00%
#14~0 | STr Terapi Gigi | #44~#,##0 | =SUM(F18:J18) -> 41~#,##0 | =D18/C18 -> 0.93181818~0.00% | #30~#,##0 | #4~#,##0 | #2~#,##0 | #2~#,##0 | #3~#,##0 | =F18/D18 -> 0.73170732~0.00% | =(D18-J18)/D18 -> 0.92682927~0.00%
#15~0 | D-III Farmasi | #74~#,##0 | =SUM(F19:J19) -> 71~#,##0 | =D19/C19 -> 0.95945946~0.00% | #56~#,##0 | #4~#,##0 | #3~#,##0 | #6~#,##0 | #2~#,##0 | =F19/D19 -> 0.78873239~0.00% | =(D19-J19)/D19 -> 0.97183099~0.00%
 | Jumlah | =SUM(C5:C19) -> 1018~#,##0 | =SUM(D5:D19) -> 967~#,##0 | =D20/C20 -> 0.94990177~0.00% | =SUM(F5:F19) -> 707~#,##0 | =SUM(G5:G19) -> 79~#,##0 | =SUM(H5:H19) -> 40~#,##0 | =SUM(I5:I19) -> 84~#,##0 | =SUM(J5:J19) -> 57~#,##0 | =F20/D20 -> 0.7311272~0.00% | =(D20-J20)/D20 -> 0.94105481~0.00%

Lokasi kerja lulusan yang bekerja
No | Tempat Bekerja | Jumlah | %
#1~0 | Rumah Sakit | #318~#,##0 | =C24/C30 -> 0.40458015~0.0%
#2~0 | Puskesmas | #164~#,##0 | =C25/C30 -> 0.2086514~0.0%
#3~0 | Klinik/Apotek/Laboratorium | #171~#,##0 | =C26/C30 -> 0.21755725~0.0%
#4~0 | Industri | #52~#,##0 | =C27/C30 -> 0.06615776~0.0%
#5~0 | Luar negeri | #17~#,##0 | =C28/C30 -> 0.0216285~0.0%
#6~0 | Lainnya | #64~#,##0 | =C29/C30 -> 0.08142494~0.0%
 | Jumlah bekerja | =SUM(C24:C29) -> 786~#,##0 | =SUM(D24:D29) -> 1~0.0%
`,
    },
    {
      name: "T3.7 Dosen",
      sheet: `
Tabel 3.7 Dosen Tetap menurut Jurusan, Pendidikan dan Jenis Kelamin per 31 Desember 2024

No | Jurusan | Magister (S2) |  | Doktor (S3) |  | Jumlah |  |  | % S3 | Jumlah Mahasiswa | Rasio Dosen : Mhs
 |  | L | P | L | P | L | P | L+P
#1~0 | Keperawatan | #10~#,##0 | #19~#,##0 | #4~#,##0 | #5~#,##0 | #14~#,##0 | #24~#,##0 | #38~#,##0 | #0.2368~0.00% | #799~#,##0 | 1 : 21,0
#2~0 | Kebidanan | #1~#,##0 | #25~#,##0 | #0~#,##0 | #6~#,##0 | #1~#,##0 | #31~#,##0 | #32~#,##0 | #0.1875~0.00% | #576~#,##0 | 1 : 18,0
#3~0 | Gizi | #4~#,##0 | #14~#,##0 | #2~#,##0 | #4~#,##0 | #6~#,##0 | #18~#,##0 | #24~#,##0 | #0.25~0.00% | #489~#,##0 | 1 : 20,4
#4~0 | Kesehatan Lingkungan | #9~#,##0 | #7~#,##0 | #3~#,##0 | #2~#,##0 | #12~#,##0 | #9~#,##0 | #21~#,##0 | #0.2381~0.00% | #371~#,##0 | 1 : 17,7
#5~0 | Teknologi Laboratorium Medis | #5~#,##0 | #13~#,##0 | #1~#,##0 | #3~#,##0 | #6~#,##0 | #16~#,##0 | #22~#,##0 | #0.1818~0.00% | #473~#,##0 | 1 : 21,5
#6~0 | Kesehatan Gigi | #4~#,##0 | #10~#,##0 | #1~#,##0 | #2~#,##0 | #5~#,##0 | #12~#,##0 | #17~#,##0 | #0.1765~0.00% | #336~#,##0 | 1 : 19,8
#7~0 | Farmasi | #3~#,##0 | #8~#,##0 | #1~#,##0 | #1~#,##0 | #4~#,##0 | #9~#,##0 | #13~#,##0 | #0.1538~0.00% | #222~#,##0 | 1 : 17,1
 | Jumlah | =SUM(C5:C11) -> 36~#,##0 | =SUM(D5:D11) -> 96~#,##0 | =SUM(E5:E11) -> 12~#,##0 | =SUM(F5:F11) -> 23~#,##0 | =SUM(G5:G11) -> 48~#,##0 | =SUM(H5:H11) -> 119~#,##0 | =SUM(I5:I11) -> 167~#,##0 | #0.2096~0.00% | =SUM(K5:K11) -> 3266~#,##0 | 1 : 19,6

Dosen menurut Jabatan Fungsional |  |  |  |  |  |  |  | Tenaga Kependidikan menurut Pendidikan
No | Jabatan Fungsional | S2 | S3 | L | P | Jumlah | % | Pendidikan | PNS | PPPK | Pegawai BLU | Jumlah
#1~0 | Guru Besar | #0~#,##0 | #1~#,##0 | #1~#,##0 | #0~#,##0 | #1~#,##0 | #0.006~0.00% | SMA/sederajat | #6~#,##0 | #0~#,##0 | #11~#,##0 | #17~#,##0
#2~0 | Lektor Kepala | #22~#,##0 | #21~#,##0 | #15~#,##0 | #28~#,##0 | #43~#,##0 | #0.2575~0.00% | Diploma III | #14~#,##0 | #3~#,##0 | #9~#,##0 | #26~#,##0
#3~0 | Lektor | #58~#,##0 | #11~#,##0 | #19~#,##0 | #50~#,##0 | #69~#,##0 | #0.4132~0.00% | Sarjana/D-IV | #31~#,##0 | #7~#,##0 | #16~#,##0 | #54~#,##0
#4~0 | Asisten Ahli | #37~#,##0 | #2~#,##0 | #10~#,##0 | #29~#,##0 | #39~#,##0 | #0.2335~0.00% | Magister (S2) | #12~#,##0 | #1~#,##0 | #2~#,##0 | #15~#,##0
#5~0 | Tenaga Pengajar (belum berjabatan) | #15~#,##0 | #0~#,##0 | #3~#,##0 | #12~#,##0 | #15~#,##0 | #0.0898~0.00% | Jumlah Tendik | =SUM(J16:J19) -> 63~#,##0 | =SUM(K16:K19) -> 11~#,##0 | =SUM(L16:L19) -> 38~#,##0 | =SUM(M16:M19) -> 112~#,##0
 | Jumlah Dosen | =SUM(C16:C20) -> 132~#,##0 | =SUM(D16:D20) -> 35~#,##0 | =SUM(E16:E20) -> 48~#,##0 | =SUM(F16:F20) -> 119~#,##0 | =SUM(G16:G20) -> 167~#,##0 | #1~0.00%
`,
    },
    {
      name: "T3.8 Litabmas HKI",
      sheet: `
Tabel 3.8 Penelitian dan Pengabdian kepada Masyarakat Tahun 2024

A. Penelitian
No | Skema | Judul Diusulkan | Judul Dilaksanakan | % Lolos | Dana Disetujui | Realisasi Dana | Sisa Dana | % Realisasi
1 | Penelitian Dosen Pemula (PDP) | 28 | 15 | 53,6 | Rp225.000.000,- | Rp221.350.000,- | Rp3.650.000,- | 98,38%
2 | Penelitian Dasar Unggulan Perguruan Tinggi (PDUPT) | 17 | 8 | 47,1 | Rp400.000.000,- | Rp396.480.000,- | Rp3.520.000,- | 99,12%
3 | Penelitian Terapan Unggulan Perguruan Tinggi (PTUPT) | 12 | 6 | 50,0 | Rp360.000.000,- | Rp357.915.000,- | Rp2.085.000,- | 99,42%
4 | Penelitian Kerja Sama antar-Perguruan Tinggi (PKPT) | 9 | 4 | 44,4 | Rp240.000.000,- | Rp238.126.500,- | Rp1.873.500,- | 99,22%
5 | Riset Kebijakan Poltekkes (RKP) | 3 | 1 | 33,3 | Rp50.000.000,- | Rp50.000.000,- | - | 100,00%
6 | Penelitian Mandiri | 7 | 7 | 100,0 | - | - | - | -
 | Jumlah Penelitian | 76 | 41 | 53,9 | Rp1.275.000.000,- | Rp1.263.871.500,- | Rp11.128.500,- | 99,13%

B. Pengabdian kepada Masyarakat
No | Skema | Judul Diusulkan | Judul Dilaksanakan | % Lolos | Dana Disetujui | Realisasi Dana | Sisa Dana | % Realisasi | Mahasiswa Terlibat
1 | Program Kemitraan Masyarakat (PKM) | 34 | 21 | 61,8 | Rp252.000.000,- | Rp249.860.000,- | Rp2.140.000,- | 99,15% | 63
2 | Program Pengembangan Desa Mitra (PPDM) | 8 | 5 | 62,5 | Rp175.000.000,- | Rp173.945.000,- | Rp1.055.000,- | 99,40% | 25
3 | Program Kemitraan Wilayah (PKW) | 5 | 3 | 60,0 | Rp135.000.000,- | Rp133.420.500,- | Rp1.579.500,- | 98,83% | 18
4 | Pengabmas Mandiri | 12 | 12 | 100,0 | - | - | - | - | 31
 | Jumlah Pengabmas | 59 | 41 | 69,5 | Rp562.000.000,- | Rp557.225.500,- | Rp4.774.500,- | 99,15% | 137
 | Jumlah A + B | 135 | 82 | 60,7 | Rp1.837.000.000,- | Rp1.821.097.000,- | Rp15.903.000,- | 99,13%
Catatan: penelitian/pengabmas mandiri dibiayai sendiri oleh dosen sehingga tidak ada dana DIPA.

Tabel 3.8.1 Publikasi Ilmiah dan HKI Tahun 2020-2024

A. Publikasi
No | Jenis Luaran | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah | Kenaikan 2023-2024 | % Kenaikan | Kontribusi 2024 (%)
1 | Jurnal internasional bereputasi (Scopus/WoS) | 7 | 9 | 13 | 16 | 21 | 66 | 5 | 31,3 | 15,9
2 | Jurnal internasional lainnya | 12 | 11 | 14 | 17 | 15 | 69 | -2 | -11,8 | 11,4
3 | Jurnal nasional terakreditasi Sinta 1-2 | 9 | 14 | 15 | 19 | 24 | 81 | 5 | 26,3 | 18,2
4 | Jurnal nasional terakreditasi Sinta 3-6 | 41 | 46 | 52 | 58 | 63 | 260 | 5 | 8,6 | 47,7
5 | Prosiding seminar internasional | 8 | 3 | 10 | 12 | 9 | 42 | -3 | -25,0 | 6,8
 | Jumlah Publikasi | 77 | 83 | 104 | 122 | 132 | 518 | 10 | 8,2 | 100,0

B. Hak Kekayaan Intelektual
No | Jenis Luaran | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah | Kenaikan 2023-2024 | % Kenaikan | Kontribusi 2024 (%)
1 | Hak Cipta | 35 | 44 | 52 | 61 | 74 | 266 | 13 | 21,3 | 92,5
2 | Paten | - | - | 1 | - | 2 | 3 | 2 | - | 2,5
3 | Paten Sederhana | 1 | 2 | 1 | 3 | 3 | 10 | - | - | 3,8
4 | Merek | - | 1 | - | 2 | 1 | 4 | -1 | -50,0 | 1,3
5 | Desain Industri | - | - | 2 | 1 | - | 3 | -1 | -100,0 | -
 | Jumlah HKI | 36 | 47 | 56 | 67 | 80 | 286 | 13 | 19,4 | 100,0
Rata-rata publikasi per dosen tahun 2024 |  | 0,79
`,
    },
    {
      name: "T3.9 Akreditasi",
      sheet: `
Tabel 3.9 Status Akreditasi Program Studi per 31 Desember 2024

No | Program Studi | Jenjang | Lembaga | Nomor SK | Peringkat | Berlaku s.d.
1 | D-III Keperawatan | Diploma III | LAM-PTKes | 0311/LAM-PTKes/Akr/Dip/VI/2023 | Unggul | 20 Juni 2028
2 | STr Keperawatan | Sarjana Terapan | LAM-PTKes | 0963/LAM-PTKes/Akr/STr/IV/2021 | Unggul | 7 April 2026
3 | Profesi Ners | Profesi | LAM-PTKes | 0548/LAM-PTKes/Akr/Pro/IV/2022 | Unggul | 24 April 2027
4 | D-III Kebidanan | Diploma III | LAM-PTKes | 0334/LAM-PTKes/Akr/Dip/VI/2023 | Baik Sekali | 4 Juni 2028
5 | STr Kebidanan | Sarjana Terapan | LAM-PTKes | 0345/LAM-PTKes/Akr/STr/VI/2023 | Unggul | 24 Juni 2028
6 | Profesi Bidan | Profesi | LAM-PTKes | 0593/LAM-PTKes/Akr/Pro/XI/2023 | Baik Sekali | 18 November 2028
7 | D-III Gizi | Diploma III | LAM-PTKes | 0305/LAM-PTKes/Akr/Dip/XI/2024 | Baik Sekali | 4 November 2029
8 | STr Gizi dan Dietetika | Sarjana Terapan | LAM-PTKes | 0385/LAM-PTKes/Akr/STr/IX/2023 | Unggul | 6 September 2028
9 | D-III Sanitasi | Diploma III | LAM-PTKes | 0607/LAM-PTKes/Akr/Dip/IX/2021 | Baik Sekali | 8 September 2026
10 | STr Sanitasi Lingkungan | Sarjana Terapan | LAM-PTKes | 0280/LAM-PTKes/Akr/STr/VI/2024 | Baik Sekali | 18 Juni 2029
11 | D-III Teknologi Laboratorium Medis | Diploma III | LAM-PTKes | 0463/LAM-PTKes/Akr/Dip/VI/2023 | Unggul | 26 Juni 2028
12 | STr Teknologi Laboratorium Medis | Sarjana Terapan | LAM-PTKes | 0859/LAM-PTKes/Akr/STr/IV/2024 | Unggul | 25 April 2029
13 | D-III Kesehatan Gigi | Diploma III | LAM-PTKes | 0335/LAM-PTKes/Akr/Dip/IV/2021 | Baik Sekali | 3 April 2026
14 | STr Terapi Gigi | Sarjana Terapan | LAM-PTKes | 0750/LAM-PTKes/Akr/STr/VI/2022 | Baik | 21 Juni 2027
15 | D-III Farmasi | Diploma III | LAM-PTKes | 0341/LAM-PTKes/Akr/Dip/IV/2022 | Unggul | 17 April 2027

Rekapitulasi
Peringkat | Diploma III | Sarjana Terapan | Profesi | Jumlah | %
Unggul | 3 | 4 | 1 | 8 | 53,33
Baik Sekali | 4 | 1 | 1 | 6 | 40,00
Baik | - | 1 | - | 1 | 6,67
Jumlah Prodi | 7 | 6 | 2 | 15 | 100,00
% Unggul | 42,86 | 66,67 | 50,00 | 53,33
`,
    },
    {
      name: "T3.10 Pendapatan BLU",
      sheet: `
Tabel 3.10 Target dan Realisasi Pendapatan BLU Tahun 2024 (dalam rupiah)

Akun | Uraian | Target 2024 | Realisasi 2024 | Lebih/(Kurang) | % Capaian | Realisasi 2023 | Naik/(Turun) | % Naik/(Turun)
1 | 2 | 3 | 4 | 5=4-3 | 6=4/3 | 7 | 8=4-7 | 9=8/7
4241 | Pendapatan Jasa Layanan Umum | =SUM(C6:C10) -> 30380000000~#,##0 | =SUM(D6:D10) -> 31714481500~#,##0 | =D5-C5 -> 1334481500~#,##0;(#,##0) | =D5/C5 -> 1.04392632~0.00% | =SUM(G6:G10) -> 28916714000~#,##0 | =D5-G5 -> 2797767500~#,##0;(#,##0) | =H5/G5 -> 0.09675261~0.00%
424112-a | Uang Kuliah Tunggal (UKT) | #26480000000~#,##0 | #27615350000~#,##0 | =D6-C6 -> 1135350000~#,##0;(#,##0) | =D6/C6 -> 1.04287576~0.00% | #25208740000~#,##0 | =D6-G6 -> 2406610000~#,##0;(#,##0) | =H6/G6 -> 0.09546729~0.00%
424112-b | Seleksi Penerimaan Mahasiswa Baru | #1250000000~#,##0 | #1368500000~#,##0 | =D7-C7 -> 118500000~#,##0;(#,##0) | =D7/C7 -> 1.0948~0.00% | #1270500000~#,##0 | =D7-G7 -> 98000000~#,##0;(#,##0) | =H7/G7 -> 0.07713499~0.00%
424112-c | Wisuda, Legalisir dan Sertifikat | #585000000~#,##0 | #571245000~#,##0 | =D8-C8 -> -13755000~#,##0;(#,##0) | =D8/C8 -> 0.97648718~0.00% | #548910000~#,##0 | =D8-G8 -> 22335000~#,##0;(#,##0) | =H8/G8 -> 0.04068973~0.00%
424112-d | Asrama Mahasiswa | #940000000~#,##0 | #918600000~#,##0 | =D9-C9 -> -21400000~#,##0;(#,##0) | =D9/C9 -> 0.97723404~0.00% | #902350000~#,##0 | =D9-G9 -> 16250000~#,##0;(#,##0) | =H9/G9 -> 0.01800853~0.00%
424119 | Klinik dan Laboratorium Terpadu | #1125000000~#,##0 | #1240786500~#,##0 | =D10-C10 -> 115786500~#,##0;(#,##0) | =D10/C10 -> 1.10292133~0.00% | #986214000~#,##0 | =D10-G10 -> 254572500~#,##0;(#,##0) | =H10/G10 -> 0.2581311~0.00%
4243 | Pendapatan Hasil Kerja Sama BLU | =SUM(C12:C13) -> 2760000000~#,##0 | =SUM(D12:D13) -> 2979930000~#,##0 | =D11-C11 -> 219930000~#,##0;(#,##0) | =D11/C11 -> 1.07968478~0.00% | =SUM(G12:G13) -> 2658480000~#,##0 | =D11-G11 -> 321450000~#,##0;(#,##0) | =H11/G11 -> 0.12091496~0.00%
424312 | Kerja Sama Lembaga/Badan Usaha | #1800000000~#,##0 | #2106430000~#,##0 | =D12-C12 -> 306430000~#,##0;(#,##0) | =D12/C12 -> 1.17023889~0.00% | #1742880000~#,##0 | =D12-G12 -> 363550000~#,##0;(#,##0) | =H12/G12 -> 0.20859153~0.00%
424313 | Kerja Sama Pemerintah Daerah | #960000000~#,##0 | #873500000~#,##0 | =D13-C13 -> -86500000~#,##0;(#,##0) | =D13/C13 -> 0.90989583~0.00% | #915600000~#,##0 | =D13-G13 -> -42100000~#,##0;(#,##0) | =H13/G13 -> -0.04598078~0.00%
4249 | Pendapatan BLU Lainnya | =SUM(C15:C18) -> 1360000000~#,##0 | =SUM(D15:D18) -> 1424652992~#,##0 | =D14-C14 -> 64652992~#,##0;(#,##0) | =D14/C14 -> 1.04753896~0.00% | =SUM(G15:G18) -> 1335580530~#,##0 | =D14-G14 -> 89072462~#,##0;(#,##0) | =H14/G14 -> 0.06669194~0.00%
424911 | Jasa Layanan Perbankan BLU | #410000000~#,##0 | #452318742~#,##0 | =D15-C15 -> 42318742~#,##0;(#,##0) | =D15/C15 -> 1.10321644~0.00% | #438127655~#,##0 | =D15-G15 -> 14191087~#,##0;(#,##0) | =H15/G15 -> 0.0323903~0.00%
424919 | Lain-lain Pendapatan BLU | #120000000~#,##0 | #97684250~#,##0 | =D16-C16 -> -22315750~#,##0;(#,##0) | =D16/C16 -> 0.81403542~0.00% | #131402875~#,##0 | =D16-G16 -> -33718625~#,##0;(#,##0) | =H16/G16 -> -0.25660493~0.00%
424922 | Sewa Gedung | #540000000~#,##0 | #573250000~#,##0 | =D17-C17 -> 33250000~#,##0;(#,##0) | =D17/C17 -> 1.06157407~0.00% | #497300000~#,##0 | =D17-G17 -> 75950000~#,##0;(#,##0) | =H17/G17 -> 0.15272471~0.00%
424923 | Sewa Ruangan dan Peralatan | #290000000~#,##0 | #301400000~#,##0 | =D18-C18 -> 11400000~#,##0;(#,##0) | =D18/C18 -> 1.03931034~0.00% | #268750000~#,##0 | =D18-G18 -> 32650000~#,##0;(#,##0) | =H18/G18 -> 0.12148837~0.00%
 | JUMLAH PENDAPATAN BLU | =C5+C11+C14 -> 34500000000~#,##0 | =D5+D11+D14 -> 36119064492~#,##0 | =D19-C19 -> 1619064492~#,##0;(#,##0) | =D19/C19 -> 1.04692941~0.00% | =G5+G11+G14 -> 32910774530~#,##0 | =D19-G19 -> 3208289962~#,##0;(#,##0) | =H19/G19 -> 0.09748449~0.00%

Pendapatan Operasional terhadap Biaya Operasional (POBO) Tahun 2020-2024
Tahun | Pendapatan PNBP | Biaya Operasional | POBO | Perubahan (poin %)
#2020~0 | #24318645120~#,##0 | #49872316450~#,##0 | #48.76~0.00 | -
#2021~0 | #26014873300~#,##0 | #52618940275~#,##0 | #49.44~0.00 | #0.68~0.00
#2022~0 | #28975316840~#,##0 | #55904127630~#,##0 | #51.83~0.00 | #2.39~0.00
#2023~0 | #32910774530~#,##0 | #60418273915~#,##0 | #54.47~0.00 | #2.64~0.00
#2024~0 | #36119064492~#,##0 | #65592033997~#,##0 | #55.07~0.00 | #0.6~0.00

POBO per Triwulan Tahun 2024
Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
Pendapatan PNBP | #7482615300~#,##0 | #6915840250~#,##0 | #14026733500~#,##0 | #7693875442~#,##0 | =SUM(B31:E31) -> 36119064492~#,##0
Biaya Operasional | #11286450720~#,##0 | #16473918460~#,##0 | #15920347115~#,##0 | #21911317702~#,##0 | =SUM(B32:E32) -> 65592033997~#,##0
POBO (%) | #66.3~0.00 | #41.98~0.00 | #88.11~0.00 | #35.11~0.00 | #55.07~0.00
Biaya operasional adalah realisasi belanja pegawai dan belanja barang dari RM dan BLU, tidak termasuk belanja modal.
`,
    },
    {
      name: "T3.11 Belanja Program",
      sheet: `
Tabel 3.11 Pagu dan Realisasi Anggaran menurut Program, Kegiatan dan Sumber Dana Tahun 2024

Kode | Program/Kegiatan/Sumber Dana | Pagu Awal | Pagu Revisi | Realisasi | Sisa Pagu | %
024 | JUMLAH SELURUHNYA | 73.453.610.000 | 75.709.955.000 | 73.811.154.997 | 1.898.800.003 | 97,49
024.DL | Program Pendidikan dan Pelatihan Vokasi | 39.120.150.000 | 41.222.120.000 | 39.799.620.460 | 1.422.499.540 | 96,55
DL.5034 | Pembinaan dan Pengelolaan Pendidikan Tinggi Vokasi | 37.768.950.000 | 39.894.020.000 | 38.529.420.760 | 1.364.599.240 | 96,58
 | - Rupiah Murni (RM) | 6.368.650.000 | 6.790.720.000 | 6.669.752.450 | 120.967.550 | 98,22
 | - BLU | 31.400.300.000 | 33.103.300.000 | 31.859.668.310 | 1.243.631.690 | 96,24
DL.6808 | Pelaksanaan Pelatihan SDM Kesehatan | 1.351.200.000 | 1.328.100.000 | 1.270.199.700 | 57.900.300 | 95,64
 | - Rupiah Murni (RM) | 486.200.000 | 415.700.000 | 398.264.500 | 17.435.500 | 95,81
 | - BLU | 865.000.000 | 912.400.000 | 871.935.200 | 40.464.800 | 95,57
024.WA | Program Dukungan Manajemen | 34.333.460.000 | 34.487.835.000 | 34.011.534.537 | 476.300.463 | 98,62
WA.2077 | Pengelolaan Kepegawaian dan Layanan Perkantoran | 32.740.310.000 | 32.993.105.000 | 32.594.766.757 | 398.338.243 | 98,79
 | - Rupiah Murni (RM) | 32.740.310.000 | 32.993.105.000 | 32.594.766.757 | 398.338.243 | 98,79
WA.4814 | Perencanaan, Keuangan dan BMN | 1.593.150.000 | 1.494.730.000 | 1.416.767.780 | 77.962.220 | 94,78
 | - Rupiah Murni (RM) | 318.450.000 | 296.130.000 | 289.417.300 | 6.712.700 | 97,73
 | - BLU | 1.274.700.000 | 1.198.600.000 | 1.127.350.480 | 71.249.520 | 94,06

Rekapitulasi menurut Sumber Dana
No | Sumber Dana | Pagu Awal | Pagu Revisi | Realisasi | Sisa Pagu | %
1 | Rupiah Murni | 39.913.610.000 | 40.495.655.000 | 39.952.201.007 | 543.453.993 | 98,66
2 | Badan Layanan Umum | 33.540.000.000 | 35.214.300.000 | 33.858.953.990 | 1.355.346.010 | 96,15
 | Total Sumber Dana | 73.453.610.000 | 75.709.955.000 | 73.811.154.997 | 1.898.800.003 | 97,49

 |  |  |  | Kuasa Pengguna Anggaran,
 |  |  |  | Dr. H. Rahmadi Syahrul, S.Kp., M.Kes.
`,
    },
    {
      name: "T3.12 Jenis Belanja",
      sheet: `
Tabel 3.12 Pagu dan Realisasi menurut Jenis Belanja dan Sumber Dana Tahun 2024
Kode | Jenis Belanja | Rupiah Murni |  |  | BLU |  |  | Jumlah |  |  | Sisa Pagu
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=3+6 | 10=4+7 | 11=10/9 | 12=9-10
51 | Belanja Pegawai | #28590745000~#,##0 | #28276519842~#,##0 | #0.989~0.00% | - | - | - | #28590745000~#,##0 | #28276519842~#,##0 | #0.989~0.00% | #314225158~#,##0
52 | Belanja Barang | #9500610000~#,##0 | #9297766165~#,##0 | #0.9786~0.00% | #29226800000~#,##0 | #28017747990~#,##0 | #0.9586~0.00% | #38727410000~#,##0 | #37315514155~#,##0 | #0.9635~0.00% | #1411895845~#,##0
53 | Belanja Modal | #2404300000~#,##0 | #2377915000~#,##0 | #0.989~0.00% | #5987500000~#,##0 | #5841206000~#,##0 | #0.9756~0.00% | #8391800000~#,##0 | #8219121000~#,##0 | #0.9794~0.00% | #172679000~#,##0
 | Jumlah Belanja | =SUM(C5:C7) -> 40495655000~#,##0 | =SUM(D5:D7) -> 39952201007~#,##0 | #0.9866~0.00% | =SUM(F5:F7) -> 35214300000~#,##0 | =SUM(G5:G7) -> 33858953990~#,##0 | #0.9615~0.00% | =SUM(I5:I7) -> 75709955000~#,##0 | =SUM(J5:J7) -> 73811154997~#,##0 | #0.9749~0.00% | =SUM(L5:L7) -> 1898800003~#,##0

Perkembangan Pagu dan Realisasi Tahun 2020-2024 (dalam miliar rupiah)
Tahun |  | RM Pagu | RM Realisasi | RM % | BLU Pagu | BLU Realisasi | BLU % | Jumlah Pagu | Jumlah Realisasi | Jumlah %
#2020~0 |  | #35.21~0.00 | #33.91~0.00 | #0.963~0.00% | #24.18~0.00 | #22.85~0.00 | #0.9448~0.00% | #59.4~0.00 | #56.76~0.00 | #0.9556~0.00%
#2021~0 |  | #36.48~0.00 | #35.39~0.00 | #0.97~0.00% | #26.48~0.00 | #25.21~0.00 | #0.9522~0.00% | #62.96~0.00 | #60.6~0.00 | #0.9625~0.00%
#2022~0 |  | #37.92~0.00 | #36.71~0.00 | #0.9683~0.00% | #29.34~0.00 | #27.69~0.00 | #0.9437~0.00% | #67.26~0.00 | #64.4~0.00 | #0.9576~0.00%
#2023~0 |  | #39.12~0.00 | #38.2~0.00 | #0.9766~0.00% | #32.85~0.00 | #31.08~0.00 | #0.9464~0.00% | #71.97~0.00 | #69.29~0.00 | #0.9628~0.00%
#2024~0 |  | #40.5~0.00 | #39.95~0.00 | #0.9866~0.00% | #35.21~0.00 | #33.86~0.00 | #0.9615~0.00% | #75.71~0.00 | #73.81~0.00 | #0.9749~0.00%
Catatan: jumlah dan persentase dihitung dari rupiah penuh; selisih 0,01 karena pembulatan.
`,
    },
    {
      name: "T3.13 IKPA EKA",
      sheet: `
Tabel 3.13 Nilai IKPA dan Evaluasi Kinerja Anggaran (EKA) Tahun 2024

No | Aspek | Indikator IKPA | Nilai | Bobot | Nilai Akhir (Nilai x Bobot)
1 | Kualitas Perencanaan Pelaksanaan Anggaran | Revisi DIPA | 100,00 | 10% | 10,00
2 |  | Deviasi Halaman III DIPA | 86,42 | 15% | 12,96
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 95,37 | 20% | 19,07
4 |  | Belanja Kontraktual | 96,50 | 10% | 9,65
5 |  | Penyelesaian Tagihan | 98,75 | 10% | 9,88
6 |  | Pengelolaan UP dan TUP | 97,12 | 10% | 9,71
7 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 99,60 | 25% | 24,90
 |  | Jumlah Nilai |  | 100% | 96,17
 |  | Dispensasi SPM (pengurang) |  |  | 0,00
 |  | Nilai IKPA |  |  | 96,17

No | Variabel EKA |  | Nilai | Bobot | Nilai Akhir
1 | Efektivitas - Capaian Rincian Output |  | 98,64 | 75% | 73,98
2 | Efisiensi - Penggunaan SBK |  | 90,00 | 10% | 9,00
3 | Efisiensi - Efisiensi SBK |  | 92,40 | 15% | 13,86
 | Nilai EKA |  |  | 100% | 96,84

Nilai Kinerja Anggaran (NKA) = 50% x IKPA + 50% x EKA
Tahun | IKPA | EKA | NKA | Naik/Turun NKA | Kategori
2020 | 91,18 | 87,45 | - | - | -
2021 | 92,06 | 88,92 | - | - | -
2022 | 93,74 | 90,31 | 92,03 | - | Sangat Baik
2023 | 94,85 | 93,27 | 94,06 | 2,03 | Sangat Baik
2024 | 96,17 | 96,84 | 96,51 | 2,45 | Sangat Baik
Kategori NKA: > 90 Sangat Baik; > 80 s.d. 90 Baik; > 60 s.d. 80 Cukup. NKA mulai dinilai tahun 2022.
`,
    },
    {
      name: "T3.14 Kerja Sama",
      sheet: `
Tabel 3.14 Kerja Sama Aktif Tahun 2024

No | Jenis Mitra | Dalam Negeri |  | Luar Negeri |  | Jumlah | % |  | Tahun | Jumlah Dokumen | Kenaikan | % Kenaikan
 |  | MoU | PKS | MoU | PKS
1 | Rumah Sakit | 8 | 31 | - | 2 | 41 | 24,40 |  | 2020 | 96 | - | -
2 | Puskesmas dan Dinas Kesehatan | 11 | 27 | - | - | 38 | 22,62 |  | 2021 | 108 | 12 | 12,50
3 | Perguruan Tinggi | 9 | 12 | 4 | 5 | 30 | 17,86 |  | 2022 | 127 | 19 | 17,59
4 | Dunia Usaha/Dunia Industri | 6 | 14 | 2 | 3 | 25 | 14,88 |  | 2023 | 149 | 22 | 17,32
5 | Organisasi Profesi | 5 | 4 | - | - | 9 | 5,36 |  | 2024 | 168 | 19 | 12,75
6 | Pemerintah Daerah/Desa | 7 | 9 | - | - | 16 | 9,52
7 | Lembaga Penempatan Luar Negeri | 1 | 1 | 3 | 4 | 9 | 5,36
 | Jumlah Mitra | 47 | 98 | 9 | 14 | 168 | 100,00

Perjanjian Kerja Sama (PKS) menurut Jurusan Pelaksana dan Bidang
No | Jurusan | Pendidikan | Penelitian | Pengabmas | Lainnya | Jumlah PKS | %
1 | Keperawatan | 17 | 5 | 8 | 2 | 32 | 28,57
2 | Kebidanan | 11 | 3 | 6 | 1 | 21 | 18,75
3 | Gizi | 8 | 4 | 3 | 2 | 17 | 15,18
4 | Kesehatan Lingkungan | 6 | 2 | 4 | 1 | 13 | 11,61
5 | Teknologi Laboratorium Medis | 9 | 4 | 2 | 1 | 16 | 14,29
6 | Kesehatan Gigi | 5 | 1 | 2 | - | 8 | 7,14
7 | Farmasi | 3 | 1 | 1 | - | 5 | 4,46
 | Jumlah | 59 | 20 | 26 | 7 | 112 | 100,00
Jumlah PKS = PKS dalam negeri + PKS luar negeri
`,
    },
    {
      name: "T3.15 Laboratorium",
      sheet: `
Tabel 3.15 Kondisi dan Pemanfaatan Laboratorium Tahun 2024

No | Jurusan | Jml Lab | Luas (m2) | Kapasitas (mhs) | Luas per mhs (m2) | Terstandar | Blm Terstandar | % Terstandar | Jam Tersedia | Jam Terpakai | Utilisasi (%)
#1~0 | Keperawatan | #14~#,##0 | #1260~#,##0 | #420~#,##0 | #3~0.00 | #12~#,##0 | #2~#,##0 | #0.8571~0.00% | #22400~#,##0 | #18760~#,##0 | #83.8~0.0
#2~0 | Kebidanan | #10~#,##0 | #870~#,##0 | #300~#,##0 | #2.9~0.00 | #8~#,##0 | #2~#,##0 | #0.8~0.00% | #16000~#,##0 | #13120~#,##0 | #82~0.0
#3~0 | Gizi | #8~#,##0 | #712~#,##0 | #240~#,##0 | #2.97~0.00 | #7~#,##0 | #1~#,##0 | #0.875~0.00% | #12800~#,##0 | #9870~#,##0 | #77.1~0.0
#4~0 | Kesehatan Lingkungan | #6~#,##0 | #540~#,##0 | #180~#,##0 | #3~0.00 | #4~#,##0 | #2~#,##0 | #0.6667~0.00% | #9600~#,##0 | #6615~#,##0 | #68.9~0.0
#5~0 | Teknologi Laboratorium Medis | #9~#,##0 | #828~#,##0 | #270~#,##0 | #3.07~0.00 | #8~#,##0 | #1~#,##0 | #0.8889~0.00% | #14400~#,##0 | #12390~#,##0 | #86~0.0
#6~0 | Kesehatan Gigi | #5~#,##0 | #455~#,##0 | #150~#,##0 | #3.03~0.00 | #3~#,##0 | #2~#,##0 | #0.6~0.00% | #8000~#,##0 | #5740~#,##0 | #71.8~0.0
#7~0 | Farmasi | #6~#,##0 | #510~#,##0 | #180~#,##0 | #2.83~0.00 | #6~#,##0 | #0~#,##0 | #1~0.00% | #9600~#,##0 | #8265~#,##0 | #86.1~0.0
 | Jumlah | =SUM(C4:C10) -> 58~#,##0 | =SUM(D4:D10) -> 5175~#,##0 | =SUM(E4:E10) -> 1740~#,##0 | #2.97~0.00 | =SUM(G4:G10) -> 48~#,##0 | =SUM(H4:H10) -> 10~#,##0 | #0.8276~0.00% | =SUM(J4:J10) -> 92800~#,##0 | =SUM(K4:K10) -> 74760~#,##0 | #80.6~0.0

Kondisi Peralatan Laboratorium (unit)
No | Jurusan | Baik | Rusak Ringan | Rusak Berat | Jumlah | % Baik
#1~0 | Keperawatan | #1846~#,##0 | #92~#,##0 | #31~#,##0 | =SUM(C15:E15) -> 1969~#,##0 | #0.938~0.0%
#2~0 | Kebidanan | #1217~#,##0 | #64~#,##0 | #28~#,##0 | =SUM(C16:E16) -> 1309~#,##0 | #0.93~0.0%
#3~0 | Gizi | #934~#,##0 | #41~#,##0 | #17~#,##0 | =SUM(C17:E17) -> 992~#,##0 | #0.942~0.0%
#4~0 | Kesehatan Lingkungan | #702~#,##0 | #55~#,##0 | #24~#,##0 | =SUM(C18:E18) -> 781~#,##0 | #0.899~0.0%
#5~0 | Teknologi Laboratorium Medis | #1385~#,##0 | #38~#,##0 | #12~#,##0 | =SUM(C19:E19) -> 1435~#,##0 | #0.965~0.0%
#6~0 | Kesehatan Gigi | #618~#,##0 | #47~#,##0 | #19~#,##0 | =SUM(C20:E20) -> 684~#,##0 | #0.904~0.0%
#7~0 | Farmasi | #871~#,##0 | #22~#,##0 | #9~#,##0 | =SUM(C21:E21) -> 902~#,##0 | #0.966~0.0%
 | Jumlah Alat | =SUM(C15:C21) -> 7573~#,##0 | =SUM(D15:D21) -> 359~#,##0 | =SUM(E15:E21) -> 140~#,##0 | =SUM(F15:F21) -> 8072~#,##0 | #0.938~0.0%
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA - Poltekkes Kemenkes Kotabaru Tahun 2024
Dari 22 Indikator Kinerja Utama yang diperjanjikan dengan Direktur Jenderal Tenaga Kesehatan, sebanyak 18 indikator (81,82%) melampaui target, 1 indikator (4,55%) tercapai dan 3 indikator (13,64%) tidak tercapai. Nilai kinerja organisasi setelah pembobotan dengan batas capaian 120% adalah 104,68.
Serapan lulusan. Dari 1.018 lulusan tahun 2023, sebanyak 967 orang (94,99%) berhasil dilacak, dan 707 orang di antaranya bekerja dalam waktu paling lama 6 bulan. Realisasi indikator ini adalah 73,11% dari target 70,00% atau capaian 104,44%, naik 4,69 poin dibandingkan tahun 2023 sebesar 68,42%.
Lulusan tepat waktu tahun 2024 berjumlah 986 orang dari 1.065 mahasiswa angkatan masuk (92,58%). Dengan target 90,00%, capaian indikator ini 102,87%. Jumlah seluruh lulusan 1.023 orang, yaitu 986 orang tepat waktu dan 37 orang tidak tepat waktu, sedangkan 42 orang belum lulus. Rata-rata IPK lulusan 3,47.
Rata-rata masa tunggu lulusan turun dari 4,2 bulan pada tahun 2023 menjadi 3,8 bulan pada tahun 2024, lebih cepat 1,2 bulan dari target 5,0 bulan, sehingga capaiannya 124,00% dan diperhitungkan paling tinggi 120,00%. Persentase mahasiswa putus kuliah 1,24% dari batas 1,50% (capaian 117,33%).
Peminat Poltekkes Kemenkes Kotabaru terus meningkat. Jumlah pendaftar tahun 2024 sebanyak 5.474 orang, naik 392 orang atau 7,71% dibandingkan tahun 2023 sebanyak 5.082 orang. Dengan daya tampung 1.130 kursi, rasio daya tampung dan pendaftar menjadi 1 : 4,84. Rasio tertinggi pada Prodi STr Teknologi Laboratorium Medis (1 : 9,57) dan terendah pada Prodi Profesi Bidan (1 : 1,62).
Dari 1.244 calon mahasiswa yang diterima, 1.102 orang melakukan registrasi (88,6%) dan 142 orang tidak melakukan registrasi. Menurut jalur masuk, registrasi terbanyak berasal dari jalur SIMAMA Bersama yaitu 541 orang (49,09%).
Mahasiswa aktif pada semester gasal TA 2024/2025 berjumlah 3.266 orang, terdiri atas 481 laki-laki (14,73%) dan 2.785 perempuan (85,27%). Program studi dengan mahasiswa terbanyak adalah STr Keperawatan sebanyak 375 orang. Dibandingkan tahun 2023 sebanyak 3.150 orang, jumlah mahasiswa naik 116 orang.
Poltekkes Kemenkes Kotabaru memiliki 167 dosen tetap, terdiri atas 132 orang berpendidikan Magister dan 35 orang Doktor (20,96%). Target dosen S3 sebesar 22,00% belum tercapai, capaian 95,27%. Dosen dengan jabatan Lektor Kepala 43 orang dan Guru Besar 1 orang atau 26,35% dari seluruh dosen, melampaui target 25,00%. Rasio dosen terhadap mahasiswa 1 : 19,6.
Pada tahun 2024 dilaksanakan 41 judul penelitian dan 41 judul pengabdian kepada masyarakat, seluruhnya 82 judul dari 135 judul yang diusulkan. Dana penelitian yang disetujui Rp1.275.000.000 dan terealisasi Rp1.263.871.500 (99,13%), sedangkan dana pengabmas Rp562.000.000 terealisasi Rp557.225.500 (99,15%).
Publikasi ilmiah tahun 2024 sebanyak 132 artikel, melebihi target 125 artikel dengan capaian 105,60%, dan naik 10 artikel dari tahun 2023 sebanyak 122 artikel. Selama lima tahun terakhir dihasilkan 518 artikel. Artikel pada jurnal internasional bereputasi bertambah dari 16 menjadi 21 artikel atau naik 31,3%.
HKI yang terdaftar tahun 2024 sebanyak 80 sertifikat, terdiri atas 74 hak cipta, 2 paten, 3 paten sederhana dan 1 merek, dari target 70 sertifikat (capaian 114,29%).
Sampai dengan 31 Desember 2024, dari 15 program studi sebanyak 8 program studi terakreditasi Unggul (53,33%), 6 program studi Baik Sekali (40,00%) dan 1 program studi Baik (6,67%).
Pendapatan BLU tahun 2024 terealisasi sebesar Rp36.119.064.492 (tiga puluh enam miliar seratus sembilan belas juta enam puluh empat ribu empat ratus sembilan puluh dua rupiah) atau 104,69% dari target Rp34.500.000.000, lebih tinggi Rp1.619.064.492 dari target. Dibandingkan realisasi tahun 2023 sebesar Rp32.910.774.530, pendapatan naik Rp3.208.289.962 (9,75%).
Penyumbang terbesar pendapatan BLU adalah Uang Kuliah Tunggal (UKT) sebesar Rp27.615.350.000 atau 76,46% dari seluruh pendapatan. Persentase capaian tertinggi terdapat pada Kerja Sama Lembaga/Badan Usaha (117,02%) dan terendah pada Lain-lain Pendapatan BLU (81,40%). Kelompok Pendapatan Hasil Kerja Sama BLU mencapai Rp2.979.930.000 atau 107,97% dari target Rp2.760.000.000.
Rasio POBO tahun 2024 sebesar 55,07%, diperoleh dari pendapatan PNBP Rp36.119.064.492 dibagi biaya operasional Rp65.592.033.997. Realisasi tersebut melampaui target 54,00% dengan capaian 101,98% dan naik 0,60 poin dibandingkan POBO tahun 2023 sebesar 54,47%.
Pagu anggaran tahun 2024 setelah revisi sebesar Rp75.709.955.000, bertambah Rp2.256.345.000 dari pagu awal Rp73.453.610.000. Realisasi sampai dengan 31 Desember 2024 sebesar Rp73.811.154.997 (97,49%) sehingga terdapat sisa pagu Rp1.898.800.003.
Menurut sumber dana, belanja RM terealisasi Rp39.952.201.007 dari pagu Rp40.495.655.000 (98,66%), dan belanja BLU terealisasi Rp33.858.953.990 dari pagu Rp35.214.300.000 (96,15%). Realisasi belanja modal sebesar Rp8,22 miliar atau 11,14% dari seluruh realisasi.
Nilai IKPA tahun 2024 sebesar 96,17 dan nilai EKA sebesar 96,84, sehingga Nilai Kinerja Anggaran (NKA) menjadi 96,51 dengan kategori Sangat Baik, naik 2,45 poin dari NKA tahun 2023 sebesar 94,06.
Kerja sama aktif tahun 2024 berjumlah 168 dokumen, terdiri atas 145 dokumen dalam negeri dan 23 dokumen luar negeri, atau naik 19 dokumen (12,75%) dari tahun 2023 sebanyak 149 dokumen. Mitra terbanyak adalah Rumah Sakit dengan 41 dokumen.
Dari 58 laboratorium, sebanyak 48 laboratorium telah terstandar (82,76%) dan 10 laboratorium belum terstandar. Rata-rata utilisasi 80,6%, dengan utilisasi tertinggi pada Jurusan Farmasi (86,1%). Peralatan laboratorium dalam kondisi baik 7.573 unit atau 93,8% dari 8.072 unit.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 PK", cell: "E14", right: "80,00", wrong: "85,00" },
    { sheet: "T2.1 PK", cell: "D34", right: "75.709.955.000", wrong: "75.709.595.000" },
    { sheet: "T3.1 Capaian IKU", cell: "G8", right: "117,33", wrong: "120,97" },
    { sheet: "T3.1 Capaian IKU", cell: "I17", right: "4,57", wrong: "5,71" },
    { sheet: "T3.1 Capaian IKU", cell: "J15", right: "Tidak Tercapai", wrong: "Melampaui" },
    { sheet: "T3.2 Tren 2020-2024", cell: "G17", right: "122", wrong: "112" },
    { sheet: "T3.2 Tren 2020-2024", cell: "L27", right: "98,6%", wrong: "99,2%" },
    { sheet: "T3.3 Mahasiswa", cell: "M26", right: "473", wrong: "437" },
    { sheet: "T3.3 Mahasiswa", cell: "E21", right: "15", wrong: "18" },
    { sheet: "T3.3 Mahasiswa", cell: "G41", right: "2,55%", wrong: "2,49%" },
    { sheet: "T3.4 Sipenmaru", cell: "G17", right: "1 : 3,12", wrong: "1 : 2,83" },
    { sheet: "T3.4 Sipenmaru", cell: "E20", right: "1.244", wrong: "1.184" },
    { sheet: "T3.5 Lulusan", cell: "H14", right: "89,09%", wrong: "96,08%" },
    { sheet: "T3.5 Lulusan", cell: "E26", right: "383", wrong: "373" },
    { sheet: "T3.6 Serapan", cell: "K9", right: "=F9/D9 -> 0.71014493~0.00%", wrong: "=F9/C9 -> 0.67123288~0.00%" },
    { sheet: "T3.6 Serapan", cell: "G20", right: "=SUM(G5:G19) -> 79~#,##0", wrong: "=SUM(G5:G18) -> 75~#,##0" },
    { sheet: "T3.7 Dosen", cell: "I7", right: "#24~#,##0", wrong: "#42~#,##0" },
    { sheet: "T3.7 Dosen", cell: "H18", right: "#0.4132~0.00%", wrong: "#0.4312~0.00%" },
    { sheet: "T3.8 Litabmas HKI", cell: "H7", right: "Rp2.085.000,-", wrong: "Rp3.520.000,-" },
    { sheet: "T3.8 Litabmas HKI", cell: "J29", right: "26,3", wrong: "20,8" },
    { sheet: "T3.9 Akreditasi", cell: "E23", right: "6", wrong: "5" },
    {
      sheet: "T3.10 Pendapatan BLU",
      cell: "E13",
      right: "=D13-C13 -> -86500000~#,##0;(#,##0)",
      wrong: "#86500000~#,##0;(#,##0)",
    },
    {
      sheet: "T3.10 Pendapatan BLU",
      cell: "D14",
      right: "=SUM(D15:D18) -> 1424652992~#,##0",
      wrong: "=SUM(D15:D17) -> 1123252992~#,##0",
    },
    { sheet: "T3.10 Pendapatan BLU", cell: "D25", right: "#51.83~0.00", wrong: "#53.18~0.00" },
    { sheet: "T3.11 Belanja Program", cell: "E5", right: "39.799.620.460", wrong: "39.799.602.460" },
    { sheet: "T3.12 Jenis Belanja", cell: "K7", right: "#0.9794~0.00%", wrong: "#0.9756~0.00%" },
    { sheet: "T3.13 IKPA EKA", cell: "F5", right: "12,96", wrong: "12,69" },
    { sheet: "T3.14 Kerja Sama", cell: "H7", right: "17,86", wrong: "22,62" },
    { sheet: "T3.14 Kerja Sama", cell: "G19", right: "13", wrong: "12" },
    {
      sheet: "T3.15 Laboratorium",
      cell: "E22",
      right: "=SUM(E15:E21) -> 140~#,##0",
      wrong: "=SUM(E15:E20) -> 131~#,##0",
    },
    { sheet: "Narasi", cell: "A2", right: "3 indikator (13,64%) tidak", wrong: "4 indikator (13,64%) tidak" },
    { sheet: "Narasi", cell: "A3", right: "(94,99%) berhasil", wrong: "(99,49%) berhasil" },
    { sheet: "Narasi", cell: "A4", right: "37 orang tidak tepat waktu", wrong: "73 orang tidak tepat waktu" },
    { sheet: "Narasi", cell: "A5", right: "lebih cepat 1,2 bulan", wrong: "lebih cepat 0,4 bulan" },
    { sheet: "Narasi", cell: "A6", right: "atau 7,71%", wrong: "atau 7,16%" },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "STr Keperawatan sebanyak 375 orang",
      wrong: "D-III Keperawatan sebanyak 346 orang",
    },
    { sheet: "Narasi", cell: "A9", right: "Lektor Kepala 43 orang", wrong: "Lektor Kepala 34 orang" },
    { sheet: "Narasi", cell: "A10", right: "terealisasi Rp1.263.871.500", wrong: "terealisasi Rp1.263.817.500" },
    { sheet: "Narasi", cell: "A12", right: "3 paten sederhana", wrong: "5 paten sederhana" },
    { sheet: "Narasi", cell: "A14", right: "miliar seratus sembilan belas juta", wrong: "miliar sembilan belas juta" },
    { sheet: "Narasi", cell: "A15", right: "(81,40%)", wrong: "(90,99%)" },
    { sheet: "Narasi", cell: "A16", right: "naik 0,60 poin", wrong: "naik 0,06 poin" },
    { sheet: "Narasi", cell: "A17", right: "sisa pagu Rp1.898.800.003", wrong: "sisa pagu Rp1.988.800.003" },
    { sheet: "Narasi", cell: "A18", right: "Rp8,22 miliar", wrong: "Rp8,39 miliar" },
    { sheet: "Narasi", cell: "A20", right: "(12,75%)", wrong: "(11,31%)" },
  ],
};
