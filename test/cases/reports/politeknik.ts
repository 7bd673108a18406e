import type { ReportCase } from "./report-case";

/** A state polytechnic with BLU status: students, graduates, lecturers, research, income and spending by source. */
export const politeknik: ReportCase = {
  name: "a state polytechnic (BLU)",
  year: 2024,
  sheets: [
    {
      name: "Capaian IKU",
      sheet: `
Tabel 3.1 Pengukuran Kinerja Politeknik Negeri Nusa Bahari Tahun 2024
Kode | Indikator Kinerja | Satuan | Target PK | Realisasi | Capaian | Keterangan
IKU 1 | Lulusan yang bekerja, berwirausaha atau melanjutkan studi | % | 80,00 | 80,29 | 100,36% | Tercapai
IKU 2 | Mahasiswa berkegiatan di luar kampus atau meraih prestasi | % | 30,00 | 31,11 | 103,70% | Tercapai
IKU 4 | Dosen S3, bersertifikat kompetensi atau praktisi | % | 60,00 | 57,55 | 95,92% | Tidak tercapai
IKU 5 | Luaran penelitian per dosen | Rasio | 0,80 | 0,87 | 108,75% | Tercapai
IKU 6 | Program studi yang bekerja sama dengan mitra industri | % | 100,00 | 100,00 | 100,00% | Tercapai
IKU 8 | Program studi terakreditasi internasional | % | 25,00 | 22,22 | 88,88% | Tidak tercapai
IKK 1 | Predikat SAKIP (nilai) | Nilai | 80,00 | 81,15 | 101,44% | Tercapai
IKK 2 | Nilai Kinerja Anggaran | Nilai | 90,00 | 91,49 | 101,66% | Tercapai
 | Rata-rata capaian |  |  |  | 100,09%
 | Jumlah indikator tercapai |  |  |  | 6
 | Jumlah indikator tidak tercapai |  |  |  | 2
Capaian = realisasi sebagaimana tercantum dibagi target PK; Tercapai apabila capaian 100% atau lebih.
`,
    },
    {
      name: "Perbandingan",
      merges: ["A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4"],
      sheet: `
Tabel 3.2 Perbandingan Capaian dengan Tahun Lalu dan Rata-rata Politeknik Negeri

Kode | Realisasi |  | Perubahan | Rata-rata Politeknik Negeri 2024 | Selisih
 | 2023 | 2024
IKU 1 | 73,60 | 80,29 | 6,69 | 78,40 | 1,89
IKU 2 | 27,85 | 31,11 | 3,26 | 29,60 | 1,51
IKU 4 | 56,30 | 57,55 | 1,25 | 52,75 | 4,80
IKU 5 | 0,75 | 0,87 | 0,12 | 0,71 | 0,16
IKU 6 | 88,89 | 100,00 | 11,11 | 93,20 | 6,80
IKU 8 | 11,11 | 22,22 | 11,11 | 7,45 | 14,77
IKK 1 | 78,00 | 81,15 | 3,15 | 82,10 | -0,95
IKK 2 | 89,19 | 91,49 | 2,30 | 90,15 | 1,34
Di atas rata-rata |  |  |  |  | 7
Selisih = realisasi 2024 dikurangi rata-rata politeknik negeri.
`,
    },
    {
      name: "Mahasiswa",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4"],
      sheet: `
Tabel 1.3 Jumlah Mahasiswa Aktif Semester Ganjil 2024/2025

No | Jurusan / Program Studi | Jenjang | Mahasiswa 2024 |  |  | Mahasiswa 2023 | Pertumbuhan (%)
 |  |  | L | P | Jumlah
I | TEKNIK MESIN |  | 560 | 33 | 593 | 571 | 3,85
 | Teknik Mesin | D3 | 312 | 14 | 326
 | Teknologi Rekayasa Manufaktur | D4 | 248 | 19 | 267
II | TEKNIK ELEKTRO |  | 722 | 217 | 939 | 902 | 4,10
 | Teknik Listrik | D3 | 276 | 38 | 314
 | Teknik Informatika | D4 | 241 | 132 | 373
 | Teknologi Rekayasa Otomasi | D4 | 205 | 47 | 252
III | TEKNIK SIPIL |  | 359 | 204 | 563 | 577 | -2,43
 | Teknik Sipil | D3 | 188 | 96 | 284
 | Konstruksi Bangunan Gedung | D4 | 171 | 108 | 279
IV | AKUNTANSI |  | 165 | 530 | 695 | 668 | 4,04
 | Akuntansi | D3 | 94 | 287 | 381
 | Akuntansi Keuangan Publik | D4 | 71 | 243 | 314
 | JUMLAH |  | 1.806 | 984 | 2.790 | 2.718 | 2,65
 | di antaranya Program D4 |  |  |  | 1.485
`,
    },
    {
      name: "PMB",
      sheet: `
Tabel 3.4
Penerimaan Mahasiswa Baru Tahun Akademik 2024/2025

Uraian | SNBP | SNBT | Mandiri | Total
Daya tampung | 310 | 420 | 320 | 1.050
Peminat | 2.418 | 3.906 | 1.764 | 8.088
Dinyatakan lulus | 318 | 447 | 362 | 1.127
Registrasi | 289 | 396 | 327 | 1.012
Keketatan (peminat : daya tampung) | 1 : 7,80 | 1 : 9,30 | 1 : 5,51 | 1 : 7,70
`,
    },
    {
      name: "Lulusan",
      merges: ["A2:A3", "B2:D2", "E2:F2", "G2:G3"],
      sheet: `
Tabel 3.5 Lulusan Tahun 2024
Jurusan | Lulusan |  |  | Tepat Waktu |  | IPK Rata-rata
 | L | P | L+P | Orang | %
Teknik Mesin | 118 | 9 | 127 | 109 | 85,8 | 3,31
Teknik Elektro | 151 | 48 | 199 | 178 | 89,4 | 3,38
Teknik Sipil | 84 | 51 | 135 | 112 | 83,0 | 3,29
Akuntansi | 38 | 121 | 159 | 150 | 94,3 | 3,47
Politeknik | 391 | 229 | 620 | 549 | 88,5 | 3,37 *)
*) IPK politeknik adalah rata-rata tertimbang menurut jumlah lulusan.
`,
    },
    {
      name: "Tracer Study",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      sheet: `
Tabel 3.6 Hasil Tracer Study (IKU 1)
Status | Bobot | Survei 2023 (Lulusan 2022) |  | Survei 2024 (Lulusan 2023)
 |  | Responden | Nilai Terbobot | Responden | Nilai Terbobot
Bekerja < 6 bulan, gaji >= 1,2 UMP | 1,0 | 208 | 208,0 | 251 | 251,0
Bekerja < 6 bulan, gaji < 1,2 UMP | 0,7 | 97 | 67,9 | 84 | 58,8
Bekerja 6 - 12 bulan | 0,5 | 46 | 23,0 | 38 | 19,0
Wirausaha | 1,0 | 29 | 29,0 | 37 | 37,0
Melanjutkan studi | 1,0 | 18 | 18,0 | 22 | 22,0
Belum bekerja | 0,0 | 72 | 0,0 | 51 | 0,0
Jumlah responden |  | 470 | 345,9 | 483 | 387,8
Jumlah lulusan |  | 588 |  | 612
Tingkat respons (%) |  | 79,93 |  | 78,92
IKU 1 = nilai terbobot / responden (%) |  | 73,60 |  | 80,29
`,
    },
    {
      name: "Dosen",
      merges: ["A3:A4", "B3:C3", "D3:E3", "F3:F4"],
      sheet: `
TABEL 1.4 DOSEN TETAP MENURUT JABATAN FUNGSIONAL DAN PENDIDIKAN
(keadaan 31 Desember 2024)
Jabatan Fungsional | S2 |  | S3 |  | Jumlah
 | Pria | Wanita | Pria | Wanita
Guru Besar | - | - | 2 | 1 | 3
Lektor Kepala | 21 | 13 | 14 | 9 | 57
Lektor | 52 | 41 | 11 | 8 | 112
Asisten Ahli | 28 | 26 | 2 | 1 | 57
Tenaga Pengajar | 9 | 7 | - | - | 16
Jumlah | 110 | 87 | 29 | 19 | 245
Rasio dosen : mahasiswa |  |  |  |  | 1 : 11,4

Tabel 1.5 Kualifikasi dosen untuk IKU 4
Kriteria | Dosen | % dari dosen tetap
Berkualifikasi S3 | 48 | 19,59
Memiliki sertifikat kompetensi/profesi | 87 | 35,51
Berpengalaman praktisi di industri | 64 | 26,12
Memenuhi sekurang-kurangnya satu kriteria | 141 | 57,55
Seorang dosen dapat memenuhi lebih dari satu kriteria sehingga baris tidak dijumlahkan.
`,
    },
    {
      name: "Penelitian",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.8 Penelitian dan Pengabdian menurut Skema
Skema | 2023 |  | 2024 |  | Kenaikan Dana (Rp) | Rata-rata per Judul 2024 (Rp)
 | Judul | Dana (Rp) | Judul | Dana (Rp)
Penelitian Terapan (DRTPM) | 14 | 1.936.000.000,00 | 17 | 2.418.300.000,00 | 482.300.000,00 | 142.252.941,18
Penelitian Internal BLU | 46 | 690.000.000,00 | 52 | 832.000.000,00 | 142.000.000,00 | 16.000.000,00
Kerja Sama Industri | 6 | 415.200.000,00 | 9 | 703.850.000,00 | 288.650.000,00 | 78.205.555,56
Pengabdian Masyarakat | 31 | 372.000.000,00 | 34 | 425.000.000,00 | 53.000.000,00 | 12.500.000,00
Jumlah | 97 | 3.413.200.000,00 | 112 | 4.379.150.000,00 | 965.950.000,00 | 39.099.553,57
`,
    },
    {
      name: "Luaran",
      sheet: `
Tabel 3.9 Luaran Penelitian 2022-2024

Tahun | Jurnal internasional bereputasi | Jurnal nasional terakreditasi | Prosiding internasional | Hak cipta | Paten/paten sederhana | Total Luaran | Dosen Tetap | Luaran per Dosen
2022 | 22 | 74 | 31 | 28 | 4 | 159 | 231 | 0,69
2023 | 27 | 80 | 29 | 36 | 6 | 178 | 238 | 0,75
2024 | 34 | 93 | 36 | 41 | 8 | 212 | 245 | 0,87
Jumlah 2022-2024 | 83 | 247 | 96 | 105 | 18 | 549
Rata-rata per tahun | 27,67 | 82,33 | 32,00 | 35,00 | 6,00 | 183,00 | 238,00
Target PK 2024: 0,80 luaran per dosen
`,
    },
    {
      name: "Pendapatan",
      sheet: `
Tabel 3.12 Target dan Realisasi Pendapatan BLU (Rp)
No | Jenis Pendapatan | Realisasi 2023 | Target 2024 | Realisasi 2024 | % Target | Kontribusi (%)
(1) | (2) | (3) | (4) | (5) | (6) = 5/4 | (7)
A | Jasa Layanan Pendidikan | 19.719.790.000 | 20.910.000.000 | 21.514.615.000 | 102,89 | 88,06
1 | UKT | 18.211.540.000 | 19.250.000.000 | 19.874.315.000 | 103,24 | 81,35
2 | Iuran Pengembangan Institusi | 1.146.000.000 | 1.300.000.000 | 1.287.500.000 | 99,04 | 5,27
3 | Pendaftaran Seleksi Mandiri | 362.250.000 | 360.000.000 | 352.800.000 | 98,00 | 1,44
B | Kerja Sama dan Usaha | 2.207.345.000 | 2.500.000.000 | 2.778.870.000 | 111,15 | 11,37
1 | Kerja Sama Industri dan Pelatihan | 1.618.930.000 | 1.800.000.000 | 2.106.480.000 | 117,03 | 8,62
2 | Unit Produksi/Teaching Factory | 588.415.000 | 700.000.000 | 672.390.000 | 96,06 | 2,75
C | Pendapatan BLU Lainnya | 104.218.450 | 110.000.000 | 137.406.212 | 124,91 | 0,56
 | Total Pendapatan | 22.031.353.450 | 23.520.000.000 | 24.430.891.212 | 103,87 | 100,00
Kontribusi dihitung terhadap total pendapatan tahun 2024.

 |  |  |  |  | Direktur,

 |  |  |  |  | Dr. Ir. Marwan Saleh, M.T.
`,
    },
    {
      name: "Belanja",
      sheet: `
Tabel 3.13 Pagu dan Realisasi Belanja menurut Sumber Dana (dalam ribuan rupiah)

Sumber Dana / Jenis Belanja | Pagu | Realisasi | Daya Serap
RUPIAH MURNI | 55.590.450 | 55.073.731 | 99,07%
- Belanja Pegawai | 42.816.300 | 42.503.184 | 99,27%
- Belanja Barang | 9.274.150 | 9.101.627 | 98,14%
- Belanja Modal | 3.500.000 | 3.468.920 | 99,11%
BOPTN | 5.120.000 | 5.078.465 | 99,19%
- Belanja Barang | 5.120.000 | 5.078.465 | 99,19%
BLU | 24.135.000 | 22.896.600 | 94,87%
- Belanja Barang | 17.935.000 | 17.012.390 | 94,86%
- Belanja Modal | 6.200.000 | 5.884.210 | 94,91%
TOTAL BELANJA | 84.845.450 | 83.048.796 | 97,88%

Rekapitulasi menurut jenis belanja (dalam ribuan rupiah)
Jenis Belanja | Pagu | Realisasi | Daya Serap
Belanja Pegawai | 42.816.300 | 42.503.184 | 99,27%
Belanja Barang | 32.329.150 | 31.192.482 | 96,48%
Belanja Modal | 9.700.000 | 9.353.130 | 96,42%
Jumlah | 84.845.450 | 83.048.796 | 97,88%
`,
    },
    {
      name: "Serapan TW",
      sheet: `
Tabel 3.14 Penyerapan Anggaran per Triwulan
Pagu Rp84.845.450 ribu
Triwulan | Realisasi Triwulan (Rp ribu) | Realisasi Kumulatif (Rp ribu) | Serapan Kumulatif (%) | Target Kumulatif (%) | Deviasi (poin persen) | Status
TW I | 11.872.405 | 11.872.405 | 14,0 | 15,0 | -1,0 | Belum tercapai
TW II | 20.964.318 | 32.836.723 | 38,7 | 40,0 | -1,3 | Belum tercapai
TW III | 24.310.556 | 57.147.279 | 67,4 | 65,0 | 2,4 | Tercapai
TW IV | 25.901.517 | 83.048.796 | 97,9 | 95,0 | 2,9 | Tercapai
Jumlah | 83.048.796
Rata-rata per triwulan | 20.762.199
`,
    },
    {
      name: "SAKIP dan NKA",
      sheet: `
Hasil Evaluasi AKIP oleh Inspektorat Jenderal
Komponen | Bobot | Nilai 2023 | Nilai 2024
Perencanaan Kinerja | 30 | 24.30 | 25.20
Pengukuran Kinerja | 30 | 22.80 | 24.15
Pelaporan Kinerja | 15 | 12.15 | 12.30
Evaluasi Akuntabilitas Kinerja Internal | 25 | 18.75 | 19.50
Nilai Hasil Evaluasi | 100 | 78.00 | 81.15
Predikat |  | BB | A
Predikat: AA > 90 - 100; A > 80 - 90; BB > 70 - 80; B > 60 - 70; CC > 50 - 60

Nilai Kinerja Anggaran (NKA) | Bobot | 2023 | 2024
Nilai IKPA | 50% | 92.47 | 94.63
Nilai Kinerja Perencanaan (EKA) | 50% | 85.91 | 88.35
NKA | 100% | 89.19 | 91.49
`,
    },
    {
      name: "Narasi",
      sheet: `
Politeknik Negeri Nusa Bahari menetapkan 8 (delapan) indikator dalam Perjanjian Kinerja 2024; enam indikator tercapai dan dua indikator tidak tercapai.
Rata-rata capaian kinerja tahun 2024 sebesar 100,09%.
Realisasi IKU 1 naik dari 73,60% pada tahun 2023 menjadi 80,29% pada tahun 2024.
Pada tahun 2024 sebanyak 868 dari 2.790 mahasiswa berkegiatan di luar kampus atau meraih prestasi, atau 31,11%.
Jumlah mahasiswa aktif tercatat 2.790 orang, terdiri atas 1.806 laki-laki dan 984 perempuan, atau tumbuh 2,65% dari tahun 2023.
Jurusan dengan mahasiswa terbanyak adalah Teknik Elektro (939 orang) dan yang paling sedikit adalah Teknik Sipil (563 orang).
Peminat seleksi tahun akademik 2024/2025 berjumlah 8.088 orang untuk 1.050 kursi, dan yang melakukan registrasi sebanyak 1.012 orang.
Lulusan tahun 2024 berjumlah 620 orang dengan IPK rata-rata 3,37; 549 orang di antaranya lulus tepat waktu.
Dosen tetap berjumlah 245 orang, 48 orang di antaranya (19,6%) berpendidikan S3.
Jumlah penelitian dan pengabdian meningkat dari 97 judul menjadi 112 judul dengan dana Rp4.379.150.000.
Total luaran penelitian tahun 2024 sebanyak 212 atau 0,87 luaran per dosen, melampaui target 0,80.
Realisasi pendapatan BLU tahun 2024 sebesar Rp24.430.891.212 (dua puluh empat miliar empat ratus tiga puluh juta delapan ratus sembilan puluh satu ribu dua ratus dua belas rupiah) atau 103,87% dari target.
Dibandingkan tahun 2023, pendapatan BLU naik sebesar Rp2.399.537.762 atau 10,89%.
UKT memberikan kontribusi terbesar terhadap pendapatan BLU, yaitu 81,35%.
Pagu belanja tahun 2024 sebesar Rp84.845,45 juta dengan realisasi Rp83.048,80 juta, sehingga daya serap mencapai 97,88%.
Daya serap BOPTN sebesar 99,19%, lebih tinggi daripada daya serap BLU sebesar 94,87%.
Serapan anggaran sampai dengan triwulan II sebesar 38,7%, di bawah target kumulatif 40,0%.
Nilai SAKIP tahun 2024 sebesar 81,15 dengan predikat A, naik 3,15 poin dari tahun 2023 sebesar 78,00.
Nilai Kinerja Anggaran tahun 2024 sebesar 91,49, yaitu rata-rata dari nilai IKPA 94,63 dan nilai EKA 88,35.
Dari 8 indikator, 7 indikator berada di atas rata-rata politeknik negeri.
`,
    },
  ],
  mistakes: [
    { sheet: "Mahasiswa", cell: "D8", right: "722", wrong: "517" },
    { sheet: "PMB", cell: "C9", right: "1 : 9,30", wrong: "1 : 8,74" },
    { sheet: "Lulusan", cell: "F6", right: "83,0", wrong: "89,4" },
    { sheet: "Tracer Study", cell: "F5", right: "58,8", wrong: "42,0" },
    { sheet: "Dosen", cell: "C7", right: "41", wrong: "14" },
    { sheet: "Penelitian", cell: "E8", right: "4.379.150.000,00", wrong: "3.954.150.000,00" },
    { sheet: "Luaran", cell: "G5", right: "178", wrong: "187" },
    { sheet: "Pendapatan", cell: "F9", right: "117,03", wrong: "111,65" },
    { sheet: "Belanja", cell: "D19", right: "96,42%", wrong: "94,91%" },
    { sheet: "Serapan TW", cell: "G6", right: "Tercapai", wrong: "Belum tercapai" },
    { sheet: "Capaian IKU", cell: "F8", right: "88,88%", wrong: "97,22%" },
    { sheet: "Perbandingan", cell: "D7", right: "1,25", wrong: "1,52" },
    { sheet: "Narasi", cell: "A5", right: "dan 984 perempuan", wrong: "dan 948 perempuan" },
    { sheet: "Narasi", cell: "A10", right: "menjadi 112 judul", wrong: "menjadi 78 judul" },
    { sheet: "Narasi", cell: "A16", right: "lebih tinggi daripada", wrong: "lebih rendah daripada" },
    { sheet: "Narasi", cell: "A18", right: "dengan predikat A", wrong: "dengan predikat BB" },
  ],
};
