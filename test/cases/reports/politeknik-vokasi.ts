import type { ReportCase } from "./report-case";

export const politeknikVokasi: ReportCase = {
  name: "a polytechnic: tracer study, quarters, survey by service, IKPA, efficiency by goal",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
LAPORAN KINERJA POLITEKNIK NEGERI TANJUNG BAHARI TAHUN 2025
IKHTISAR EKSEKUTIF
Pada tahun 2025 Politeknik Negeri Tanjung Bahari memperjanjikan 4 sasaran dengan 14 indikator kinerja, yang terdiri atas 8 Indikator Kinerja Utama (IKU), 1 Indikator Kinerja Tambahan (IKT), dan 5 Indikator Kinerja Kegiatan (IKK). Rata-rata capaian seluruh indikator sebesar 98,88% dengan kategori Baik. Sebanyak 6 indikator (42,86%) mencapai atau melampaui target, sedangkan 8 indikator belum mencapai target.
Menurut kategori, 6 indikator berkategori Sangat Baik, 7 indikator Baik, 1 indikator Cukup, dan tidak ada indikator yang berkategori Kurang. Sasaran dengan rata-rata capaian tertinggi adalah S3 sebesar 115,04%, sedangkan yang terendah adalah S2 sebesar 92,26%.
BAB III AKUNTABILITAS KINERJA
IKU 1 terealisasi 73,52% dari target 80,00% sehingga capaiannya 91,90%. Realisasi tersebut turun 3,40 poin dibandingkan tahun 2024 yang sebesar 76,92%. Penurunan terjadi karena 287 orang atau 25,07% responden belum bekerja pada saat survei.
Dari 1.256 lulusan, sebanyak 1.145 orang menjadi responden tracer study (response rate 91,16%). Responden yang langsung bekerja dengan gaji di atas 1,2 UMP berjumlah 558 orang, bekerja lainnya 159 orang, berwirausaha 78 orang, dan melanjutkan studi 63 orang.
IKU 2 dihitung dari 1.053 mahasiswa yang berkegiatan di luar program studi atau meraih prestasi dibagi 4.007 mahasiswa aktif, atau 26,28%. Rata-rata lama tunggu lulusan 3,9 bulan lebih cepat 0,6 bulan dari target 4,5 bulan, sehingga capaian IKT 1 sebesar 113,33%.
Jumlah dosen tetap tahun 2025 sebanyak 260 orang, terdiri atas 210 orang berkualifikasi S2 dan 50 orang berkualifikasi S3. Dosen S3 ditambah 100 dosen S2 yang bersertifikat kompetensi mencapai 150 orang atau 57,69% dari seluruh dosen. Dengan realisasi tersebut capaian IKU 4 sebesar 104,89%.
IKU 3 hanya terealisasi 17,31% karena dari 260 dosen baru 45 orang yang berkegiatan tridarma di luar kampus atau bekerja sebagai praktisi, lebih rendah 5,55 poin dari tahun sebelumnya. IKU 5 terealisasi 0,64, yaitu 166 keluaran dosen dibagi 260 dosen.
Pada sasaran S3, jumlah kerja sama mencapai 38 dokumen untuk 14 program studi atau rasio 2,71, dengan capaian sebelum pembatasan 120,44%. Mata kuliah dengan metode pemecahan kasus atau proyek berjumlah 468 dari 742 mata kuliah (63,07%). Program studi terakreditasi internasional bertambah dari 1 menjadi 2 program studi sehingga IKU 8 mencapai 14,29% dari target 5,00%.
Nilai SAKIP tahun 2025 sebesar 76,85 (predikat BB), turun tipis 0,27 poin dari tahun 2024 sebesar 77,12. Temuan pemeriksaan yang belum ditindaklanjuti sebanyak 3 dari 24 rekomendasi atau 12,50%, lebih tinggi dari batas maksimal 10,00%, sehingga capaian IKK 4.4 hanya 75,00%.
Survei kepuasan dilakukan terhadap 1.570 responden pada 6 jenis layanan. Nilai IKM politeknik sebesar 82,61 dengan mutu pelayanan B (Baik), naik 0,57 poin dari tahun 2024. Layanan dengan nilai tertinggi adalah Perpustakaan (88,14), sedangkan yang terendah adalah Layanan Teknologi Informasi (75,08) dengan mutu C.
Unsur dengan rata-rata tertinggi adalah Biaya/Tarif sebesar 3,588 dan terendah adalah Waktu Penyelesaian sebesar 3,230. Perbaikan tahun 2026 diprioritaskan pada percepatan waktu layanan dan penambahan bandwidth pada gedung kuliah.
Jumlah peminat program studi tahun 2025 sebanyak 6.347 orang untuk daya tampung 924 kursi. Yang diterima 1.002 orang dan yang melakukan registrasi 862 orang, sehingga 140 calon mahasiswa tidak melakukan registrasi. Keterisian daya tampung mencapai 93,29%.
Tenaga kependidikan berjumlah 178 orang yang terdiri atas 100 laki-laki dan 78 perempuan. Jumlah seluruh pegawai (dosen dan tenaga kependidikan) adalah 438 orang.
Realisasi Anggaran
Pagu awal DIPA tahun 2025 sebesar Rp92.475.541.000 direvisi menjadi Rp93.659.009.000 (sembilan puluh tiga miliar enam ratus lima puluh sembilan juta sembilan ribu rupiah), atau bertambah Rp1.183.468.000 (1,28%). Dari pagu revisi tersebut, Rp1.875.000.000 diblokir sehingga pagu efektif menjadi Rp91.784.009.000.
Realisasi anggaran sampai dengan 31 Desember 2025 sebesar Rp90.095.992.117 atau 96,20% dari pagu revisi dan 98,16% dari pagu efektif. Belanja pegawai menyerap Rp48,13 miliar, belanja barang Rp28,75 miliar, dan belanja modal Rp13,22 miliar.
RO dengan serapan terendah adalah Prasarana Pendukung Pembelajaran sebesar 72,30% karena Rp1.350.000.000 dari pagunya diblokir; terhadap pagu efektif Rp4.074.676.000 serapannya mencapai 96,25%.
Penyerapan pada triwulan IV mencapai Rp30,18 miliar atau 33,49% dari realisasi setahun. Deviasi bulanan terbesar terjadi pada bulan Desember sebesar 19,00% terhadap RPD, sedangkan deviasi terkecil terjadi pada bulan Oktober.
Nilai IKPA tahun 2025 sebesar 95,69 (Sangat Baik), meningkat 1,54 poin dari tahun 2024 sebesar 94,15 (Baik). Nilai total sebelum pengurang adalah 96,19 dan dikurangi 0,50 akibat dispensasi SPM. Indikator dengan nilai terendah adalah Deviasi Halaman III DIPA sebesar 88,40.
PNBP tahun 2025 terealisasi Rp19.830,43 juta atau 102,59% dari target Rp19.330,00 juta, tumbuh 5,15% dibandingkan tahun 2024. Sebesar 79,09% di antaranya berasal dari UKT.
`,
    },
    {
      name: "Tabel 2.1 PK",
      merges: ["A1:E1", "A2:E2", "B3:C3"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2025 |  |  |  | 
POLITEKNIK NEGERI TANJUNG BAHARI |  |  |  | 
No | Sasaran/Indikator Kinerja |  | Satuan | Target 2025
S1 | Meningkatnya kualitas lulusan pendidikan tinggi vokasi |  |  | 
 | IKU 1 | Persentase lulusan yang mendapat pekerjaan yang layak, berwirausaha, atau melanjutkan studi | % | 80,00
 | IKU 2 | Persentase mahasiswa yang menjalankan kegiatan pembelajaran di luar program studi atau meraih prestasi | % | 30,00
 | IKT 1 | Rata-rata lama tunggu lulusan memperoleh pekerjaan pertama | bulan | ≤ 4,5
S2 | Meningkatnya kualitas dosen pendidikan tinggi vokasi |  |  | 
 | IKU 3 | Persentase dosen yang berkegiatan tridarma di perguruan tinggi lain atau bekerja sebagai praktisi | % | 20,00
 | IKU 4 | Persentase dosen yang memiliki kualifikasi akademik S3 atau sertifikat kompetensi/profesi | % | 55,00
 | IKU 5 | Jumlah keluaran dosen yang memperoleh rekognisi internasional atau diterapkan masyarakat per jumlah dosen | rasio | 0,75
S3 | Meningkatnya kualitas kurikulum dan pembelajaran |  |  | 
 | IKU 6 | Jumlah kerja sama program studi dengan mitra | rasio | 2,25
 | IKU 7 | Persentase mata kuliah yang menggunakan metode pemecahan kasus atau kelompok berbasis proyek | % | 60,00
 | IKU 8 | Persentase program studi yang memiliki akreditasi atau sertifikat internasional | % | 5,00
S4 | Meningkatnya tata kelola politeknik |  |  | 
 | IKK 4.1 | Nilai SAKIP | nilai | 78,00
 | IKK 4.2 | Nilai Kinerja Anggaran atas pelaksanaan RKA-K/L | nilai | 92,50
 | IKK 4.3 | Indeks Kepuasan Masyarakat atas layanan politeknik | indeks | 84,00
 | IKK 4.4 | Persentase temuan pemeriksaan yang belum ditindaklanjuti | % | ≤ 10,00
 | IKK 4.5 | Jumlah unit kerja yang membangun zona integritas | unit | 2
 |  |  |  | 
No | Kode | Kegiatan |  | Anggaran (Rp)
1 | DK.7729 | Penyediaan Dana Bantuan Operasional Perguruan Tinggi Negeri Vokasi |  | 9.429.309.000
2 | DK.7730 | Peningkatan Kualitas dan Kapasitas Perguruan Tinggi Vokasi |  | 25.375.666.000
3 | WA.7733 | Dukungan Manajemen Pendidikan Tinggi Vokasi |  | 57.670.566.000
 |  | JUMLAH ANGGARAN |  | 92.475.541.000
Terbilang: sembilan puluh dua miliar empat ratus tujuh puluh lima juta lima ratus empat puluh satu ribu rupiah |  |  |  | 
 |  |  |  | 
 |  |  |  | Tanjung Bahari, 24 Januari 2025
 | Direktur Jenderal Pendidikan Vokasi, |  |  | Direktur,
 | ttd. |  |  | ttd.
`,
    },
    {
      name: "Tabel 3.1 Capaian",
      merges: ["D2:F2", "C33:F33"],
      sheet: `
Tabel 3.1 Capaian Kinerja Politeknik Negeri Tanjung Bahari Tahun 2025 |  |  |  |  |  |  | 
Kode | Indikator Kinerja | Satuan | Tahun 2025 |  |  | Capaian Maksimum 120% | Kategori
 |  |  | Target | Realisasi | Capaian (%) |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
S1 | Meningkatnya kualitas lulusan pendidikan tinggi vokasi |  |  |  |  |  | 
IKU 1 | Persentase lulusan yang mendapat pekerjaan yang layak, berwirausaha, atau melanjutkan studi | % | 80,00 | 73,52 | 91,90 | 91,90 | Baik
IKU 2 | Persentase mahasiswa yang menjalankan kegiatan pembelajaran di luar program studi atau meraih prestasi | % | 30,00 | 26,28 | 87,60 | 87,60 | Baik
IKT 1 | Rata-rata lama tunggu lulusan memperoleh pekerjaan pertama | bulan | 4,5 | 3,9 | 113,33 | 113,33 | Sangat Baik
 | Rata-rata capaian S1 |  |  |  |  | 97,61 | Baik
S2 | Meningkatnya kualitas dosen pendidikan tinggi vokasi |  |  |  |  |  | 
IKU 3 | Persentase dosen yang berkegiatan tridarma di perguruan tinggi lain atau bekerja sebagai praktisi | % | 20,00 | 17,31 | 86,55 | 86,55 | Baik
IKU 4 | Persentase dosen yang memiliki kualifikasi akademik S3 atau sertifikat kompetensi/profesi | % | 55,00 | 57,69 | 104,89 | 104,89 | Sangat Baik
IKU 5 | Jumlah keluaran dosen yang memperoleh rekognisi internasional atau diterapkan masyarakat per jumlah dosen | rasio | 0,75 | 0,64 | 85,33 | 85,33 | Baik
 | Rata-rata capaian S2 |  |  |  |  | 92,26 | Baik
S3 | Meningkatnya kualitas kurikulum dan pembelajaran |  |  |  |  |  | 
IKU 6 | Jumlah kerja sama program studi dengan mitra | rasio | 2,25 | 2,71 | 120,44 | 120,00 | Sangat Baik
IKU 7 | Persentase mata kuliah yang menggunakan metode pemecahan kasus atau kelompok berbasis proyek | % | 60,00 | 63,07 | 105,12 | 105,12 | Sangat Baik
IKU 8 | Persentase program studi yang memiliki akreditasi atau sertifikat internasional | % | 5,00 | 14,29 | 285,80 | 120,00 | Sangat Baik
 | Rata-rata capaian S3 |  |  |  |  | 115,04 | Sangat Baik
S4 | Meningkatnya tata kelola politeknik |  |  |  |  |  | 
IKK 4.1 | Nilai SAKIP | nilai | 78,00 | 76,85 | 98,53 | 98,53 | Baik
IKK 4.2 | Nilai Kinerja Anggaran atas pelaksanaan RKA-K/L | nilai | 92,50 | 90,37 | 97,70 | 97,70 | Baik
IKK 4.3 | Indeks Kepuasan Masyarakat atas layanan politeknik | indeks | 84,00 | 82,61 | 98,35 | 98,35 | Baik
IKK 4.4 | Persentase temuan pemeriksaan yang belum ditindaklanjuti | % | 10,00 | 12,50 | 75,00 | 75,00 | Cukup
IKK 4.5 | Jumlah unit kerja yang membangun zona integritas | unit | 2 | 2 | 100,00 | 100,00 | Sangat Baik
 | Rata-rata capaian S4 |  |  |  |  | 93,92 | Baik
 | Rata-rata capaian 14 indikator |  |  |  |  | 98,88 | Baik
Keterangan: |  |  |  |  |  |  | 
1) IKT 1 dan IKK 4.4 merupakan indikator dengan polarisasi minimize; capaian = (2 x target - realisasi)/target x 100%. |  |  |  |  |  |  | 
2) Kategori: >=100 Sangat Baik; 80 - <100 Baik; 60 - <80 Cukup; <60 Kurang. |  |  |  |  |  |  | 
 |  |  |  |  |  |  | 
Tabel 3.2 Rekapitulasi Kategori Capaian per Sasaran |  |  |  |  |  |  | 
Sasaran | Jumlah Indikator | Kategori Capaian |  |  |  | Indikator Tercapai (>=100%) | % Tercapai
 |  | Sangat Baik | Baik | Cukup | Kurang |  | 
S1. Meningkatnya kualitas lulusan pendidikan tinggi vokasi | 3 | 1 | 2 | 0 | 0 | 1 | 33,33
S2. Meningkatnya kualitas dosen pendidikan tinggi vokasi | 3 | 1 | 2 | 0 | 0 | 1 | 33,33
S3. Meningkatnya kualitas kurikulum dan pembelajaran | 3 | 3 | 0 | 0 | 0 | 3 | 100,00
S4. Meningkatnya tata kelola politeknik | 5 | 1 | 3 | 1 | 0 | 1 | 20,00
Jumlah | 14 | 6 | 7 | 1 | 0 | 6 | 42,86
Persentase | 100,00 | 42,86 | 50,00 | 7,14 | 0,00 |  | 
`,
    },
    {
      name: "Tabel 3.3 Multi Tahun",
      merges: ["D2:H2"],
      sheet: `
Tabel 3.3 Perbandingan Realisasi Kinerja 2021-2025 dan Target Akhir Renstra 2029 |  |  |  |  |  |  |  |  |  | 
Kode | Indikator | Satuan | Realisasi |  |  |  |  | Perubahan 2024-2025 | Target 2029 | Kemajuan terhadap Target 2029 (%)
 |  |  | 2021 | 2022 | 2023 | 2024 | 2025 |  |  | 
IKU 1 | Persentase lulusan yang mendapat pekerjaan yang layak, berwirausaha, atau melanjutkan studi | % | 62,14 | 66,83 | 71,45 | 76,92 | 73,52 | -3,40 | 90,00 | 81,69
IKU 2 | Persentase mahasiswa yang menjalankan kegiatan pembelajaran di luar program studi atau meraih prestasi | % | 11,35 | 17,62 | 21,08 | 24,71 | 26,28 | 1,57 | 40,00 | 65,70
IKU 3 | Persentase dosen yang berkegiatan tridarma di perguruan tinggi lain atau bekerja sebagai praktisi | % | 12,40 | 14,95 | 18,31 | 22,86 | 17,31 | -5,55 | 35,00 | 49,46
IKU 4 | Persentase dosen yang memiliki kualifikasi akademik S3 atau sertifikat kompetensi/profesi | % | 38,72 | 43,18 | 47,90 | 52,64 | 57,69 | 5,05 | 70,00 | 82,41
IKU 5 | Jumlah keluaran dosen yang memperoleh rekognisi internasional atau diterapkan masyarakat per jumlah dosen | rasio | 0,41 | 0,52 | 0,63 | 0,71 | 0,64 | -0,07 | 1,25 | 51,20
IKU 6 | Jumlah kerja sama program studi dengan mitra | rasio | 1,43 | 1,71 | 2,07 | 2,36 | 2,71 | 0,35 | 4,00 | 67,75
IKU 7 | Persentase mata kuliah yang menggunakan metode pemecahan kasus atau kelompok berbasis proyek | % | 28,64 | 39,75 | 48,11 | 55,37 | 63,07 | 7,70 | 85,00 | 74,20
IKU 8 | Persentase program studi yang memiliki akreditasi atau sertifikat internasional | % | 0,00 | 0,00 | 7,14 | 7,14 | 14,29 | 7,15 | 35,00 | 40,83
IKK 4.1 | Nilai SAKIP | nilai | 70,15 | 72,48 | 74,06 | 77,12 | 76,85 | -0,27 | 85,00 | 90,41
IKK 4.2 | Nilai Kinerja Anggaran atas pelaksanaan RKA-K/L | nilai | 83,27 | 86,44 | 89,71 | 91,58 | 90,37 | -1,21 | 95,00 | 95,13
IKK 4.3 | Indeks Kepuasan Masyarakat atas layanan politeknik | indeks | 79,36 | 80,52 | 81,17 | 82,04 | 82,61 | 0,57 | 88,00 | 93,88
Sumber: Laporan Kinerja 2021-2024 dan Renstra 2025-2029. |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.4 Triwulan",
      merges: ["C2:E2", "F2:H2", "I2:K2", "L2:M2"],
      sheet: `
Tabel 3.4 Target dan Realisasi Kinerja per Triwulan Tahun 2025 (kumulatif) |  |  |  |  |  |  |  |  |  |  |  | 
Kode | Satuan | TW I |  |  | TW II |  |  | TW III |  |  | TW IV | 
 |  | T | R | % | T | R | % | T | R | % | T | R
IKU 1 | % | 20,00 | 17,14 | 85,7 | 40,00 | 35,12 | 87,8 | 64,00 | 55,27 | 86,4 | 80,00 | 73,52
IKU 2 | % | 7,50 | 6,10 | 81,3 | 15,00 | 13,63 | 90,9 | 24,00 | 22,16 | 92,3 | 30,00 | 26,28
IKU 3 | % | 5,00 | 2,84 | 56,8 | 10,00 | 7,79 | 77,9 | 16,00 | 14,86 | 92,9 | 20,00 | 17,31
IKU 4 | % | 55,00 | 53,18 | 96,7 | 55,00 | 54,70 | 99,5 | 55,00 | 56,02 | 101,9 | 55,00 | 57,69
IKU 5 | rasio | 0,19 | 0,16 | 84,2 | 0,38 | 0,32 | 84,2 | 0,60 | 0,49 | 81,7 | 0,75 | 0,64
IKU 6 | rasio | 0,56 | 0,44 | 78,6 | 1,13 | 1,51 | 133,6 | 1,80 | 2,32 | 128,9 | 2,25 | 2,71
IKU 7 | % | 15,00 | 13,66 | 91,1 | 30,00 | 35,02 | 116,7 | 48,00 | 48,88 | 101,8 | 60,00 | 63,07
IKU 8 | % | 5,00 | 7,14 | 142,8 | 5,00 | 7,14 | 142,8 | 5,00 | 14,29 | 285,8 | 5,00 | 14,29
IKK 4.3 | indeks | 84,00 | 81,92 | 97,5 | 84,00 | 83,05 | 98,9 | 84,00 | 82,77 | 98,5 | 84,00 | 82,61
Keterangan: T = target, R = realisasi, % = R/T x 100. IKU 4, IKU 8, dan IKK 4.3 bertarget tetap sepanjang tahun. |  |  |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.5 Lulusan",
      merges: ["E2:I2"],
      sheet: `
Tabel 3.5 Hasil Tracer Study Lulusan 2024 menurut Program Studi |  |  |  |  |  |  |  |  | 
No | Program Studi | Jumlah Lulusan | Responden | Status Responden (orang) |  |  |  |  | Nilai IKU 1 (%)
 |  |  |  | Bekerja < 6 bln, gaji > 1,2 UMP (bobot 1,0) | Bekerja lainnya (bobot 0,8) | Wirausaha (bobot 1,2) | Studi Lanjut (bobot 1,0) | Belum Bekerja (bobot 0) | 
1 | D3 Teknik Mesin | 65 | 58 | 26 | 6 | 4 | 2 | 20 | 64,83
2 | D4 Teknologi Rekayasa Manufaktur | 94 | 86 | 46 | 15 | 8 | 6 | 11 | 85,58
3 | D3 Teknik Sipil | 85 | 77 | 34 | 11 | 5 | 2 | 25 | 65,97
4 | D4 Teknologi Rekayasa Konstruksi Bangunan Gedung | 114 | 100 | 48 | 14 | 10 | 8 | 20 | 79,20
5 | D3 Teknik Listrik | 128 | 112 | 57 | 12 | 6 | 7 | 30 | 72,14
6 | D4 Teknologi Rekayasa Instalasi Listrik | 60 | 51 | 27 | 6 | 3 | 3 | 12 | 75,29
7 | D3 Teknik Informatika | 120 | 113 | 51 | 16 | 6 | 9 | 31 | 70,80
8 | D4 Sistem Informasi Kota Cerdas | 74 | 70 | 33 | 12 | 5 | 5 | 15 | 76,57
9 | D3 Administrasi Bisnis | 82 | 78 | 35 | 11 | 4 | 5 | 23 | 68,72
10 | D4 Bisnis Digital | - | - | - | - | - | - | - | -
11 | D3 Akuntansi | 118 | 109 | 49 | 14 | 7 | 5 | 34 | 67,52
12 | D4 Akuntansi Lembaga Keuangan Syariah | 127 | 116 | 55 | 19 | 9 | 3 | 30 | 72,41
13 | D3 Teknologi Penangkapan Ikan | 111 | 104 | 57 | 12 | 5 | 7 | 23 | 76,54
14 | D4 Budidaya Perairan Berkelanjutan | 78 | 71 | 40 | 11 | 6 | 1 | 13 | 80,28
 | Jumlah | 1.256 | 1.145 | 558 | 159 | 78 | 63 | 287 | 73,52
 | Persentase terhadap responden |  | 100,00 | 48,73 | 13,89 | 6,81 | 5,50 | 25,07 | 
Catatan: D4 Bisnis Digital belum meluluskan. Tingkat respons (response rate) tracer study sebesar 91,16%. |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.6 Mahasiswa",
      merges: ["H2:J2"],
      sheet: `
Tabel 3.6 Penerimaan Mahasiswa Baru dan Mahasiswa Aktif Tahun 2025 |  |  |  |  |  |  |  |  | 
Jurusan/Program Studi | Daya Tampung | Peminat | Diterima | Registrasi | Keketatan (Peminat : Diterima) | % Registrasi terhadap Daya Tampung | Mahasiswa Aktif |  | 
 |  |  |  |  |  |  | L | P | Jumlah
I. Teknik Mesin | 120 | 610 | 129 | 104 | 4,73 | 86,67 | 309 | 169 | 478
   D3 Teknik Mesin | 60 | 435 | 64 | 51 | 6,80 | 85,00 | 159 | 78 | 237
   D4 Teknologi Rekayasa Manufaktur | 60 | 175 | 65 | 53 | 2,69 | 88,33 | 150 | 91 | 241
II. Teknik Sipil | 144 | 1.242 | 156 | 141 | 7,96 | 97,92 | 331 | 272 | 603
   D3 Teknik Sipil | 48 | 610 | 51 | 47 | 11,96 | 97,92 | 166 | 147 | 313
   D4 Teknologi Rekayasa Konstruksi Bangunan Gedung | 96 | 632 | 105 | 94 | 6,02 | 97,92 | 165 | 125 | 290
III. Teknik Elektro | 120 | 755 | 129 | 112 | 5,85 | 93,33 | 375 | 294 | 669
   D3 Teknik Listrik | 72 | 516 | 79 | 71 | 6,53 | 98,61 | 181 | 134 | 315
   D4 Teknologi Rekayasa Instalasi Listrik | 48 | 239 | 50 | 41 | 4,78 | 85,42 | 194 | 160 | 354
IV. Teknologi Informasi | 156 | 855 | 169 | 151 | 5,06 | 96,79 | 360 | 197 | 557
   D3 Teknik Informatika | 60 | 226 | 67 | 52 | 3,37 | 86,67 | 184 | 52 | 236
   D4 Sistem Informasi Kota Cerdas | 96 | 629 | 102 | 99 | 6,17 | 103,13 | 176 | 145 | 321
V. Administrasi Niaga | 96 | 1.019 | 108 | 87 | 9,44 | 90,63 | 231 | 368 | 599
   D3 Administrasi Bisnis | 48 | 316 | 57 | 39 | 5,54 | 81,25 | 101 | 190 | 291
   D4 Bisnis Digital | 48 | 703 | 51 | 48 | 13,78 | 100,00 | 130 | 178 | 308
VI. Akuntansi | 120 | 873 | 131 | 109 | 6,66 | 90,83 | 299 | 264 | 563
   D3 Akuntansi | 48 | 598 | 52 | 44 | 11,50 | 91,67 | 92 | 138 | 230
   D4 Akuntansi Lembaga Keuangan Syariah | 72 | 275 | 79 | 65 | 3,48 | 90,28 | 207 | 126 | 333
VII. Kelautan dan Perikanan | 168 | 993 | 180 | 158 | 5,52 | 94,05 | 295 | 243 | 538
   D3 Teknologi Penangkapan Ikan | 72 | 234 | 76 | 64 | 3,08 | 88,89 | 104 | 188 | 292
   D4 Budidaya Perairan Berkelanjutan | 96 | 759 | 104 | 94 | 7,30 | 97,92 | 191 | 55 | 246
Jumlah | 924 | 6.347 | 1.002 | 862 | 6,33 | 93,29 | 2.200 | 1.807 | 4.007
`,
    },
    {
      name: "Tabel 3.7 Dosen",
      merges: ["B2:C2", "E2:I2"],
      sheet: `
Tabel 3.7 Dosen Tetap menurut Jurusan, Pendidikan, dan Jabatan Akademik (orang) |  |  |  |  |  |  |  |  |  | 
Jurusan | Pendidikan |  | Jumlah Dosen | Jabatan Akademik |  |  |  |  | Bersertifikat Kompetensi (S2) | % S3 atau Bersertifikat
 | S2 | S3 |  | Tenaga Pengajar | Asisten Ahli | Lektor | Lektor Kepala | Guru Besar |  | 
Teknik Mesin | 29 | 5 | 34 | 3 | 3 | 19 | 8 | 1 | 12 | 50,00
Teknik Sipil | 27 | 7 | 34 | 3 | 3 | 21 | 7 | 0 | 16 | 67,65
Teknik Elektro | 28 | 8 | 36 | 5 | 5 | 18 | 7 | 1 | 11 | 52,78
Teknologi Informasi | 30 | 8 | 38 | 5 | 6 | 24 | 2 | 1 | 17 | 65,79
Administrasi Niaga | 38 | 9 | 47 | 5 | 4 | 30 | 8 | 0 | 13 | 46,81
Akuntansi | 20 | 6 | 26 | 5 | 6 | 9 | 5 | 1 | 16 | 84,62
Kelautan dan Perikanan | 38 | 7 | 45 | 3 | 4 | 33 | 5 | 0 | 15 | 48,89
Jumlah | 210 | 50 | 260 | 29 | 31 | 154 | 42 | 4 | 100 | 57,69
Proporsi (%) | 80,77 | 19,23 | 100,00 | 11,15 | 11,92 | 59,23 | 16,15 | 1,54 | 38,46 | 
`,
    },
    {
      name: "Tabel 3.8 Tendik",
      merges: ["B2:C2", "E2:H2"],
      sheet: `
Tabel 3.8 Tenaga Kependidikan per 31 Desember 2025 |  |  |  |  |  |  | 
Status/Golongan | Jenis Kelamin |  | Jumlah | Pendidikan Terakhir |  |  | 
 | L | P |  | SMA/D1 | D3 | D4/S1 | S2/S3
A. PNS | 50 | 39 | 89 | 16 | 23 | 35 | 15
   Golongan II | 11 | 6 | 17 | 9 | 8 | 0 | 0
   Golongan III | 34 | 29 | 63 | 7 | 15 | 33 | 8
   Golongan IV | 5 | 4 | 9 | 0 | 0 | 2 | 7
B. PPPK | 28 | 32 | 60 | 14 | 14 | 29 | 3
   Golongan V | 9 | 5 | 14 | 14 | 0 | 0 | 0
   Golongan VII | 6 | 8 | 14 | 0 | 14 | 0 | 0
   Golongan IX | 13 | 19 | 32 | 0 | 0 | 29 | 3
C. Pegawai Kontrak (PNBP) | 22 | 7 | 29 | 21 | 3 | 5 | 0
   Non-ASN | 22 | 7 | 29 | 21 | 3 | 5 | 0
JUMLAH | 100 | 78 | 178 | 51 | 40 | 69 | 18
% | 56,2 | 43,8 | 100,0 | 28,7 | 22,5 | 38,8 | 10,1
Rasio dosen : tenaga kependidikan | 1 : 0,68 |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.9 IKM",
      sheet: `
Tabel 3.9 Nilai Rata-rata Unsur Pelayanan dan Indeks Kepuasan Masyarakat Tahun 2025 |  |  |  |  |  |  |  | 
No | Unsur Pelayanan | Layanan Akademik | Layanan Kemahasiswaan | Layanan Keuangan dan UKT | Perpustakaan | Laboratorium dan Bengkel | Layanan Teknologi Informasi | Rata-rata Unsur
1 | U1 Persyaratan | 3,13 | 3,40 | 3,54 | 3,47 | 3,06 | 2,84 | 3,240
2 | U2 Sistem, Mekanisme, dan Prosedur | 3,17 | 3,51 | 3,27 | 3,57 | 2,93 | 2,99 | 3,240
3 | U3 Waktu Penyelesaian | 3,29 | 3,27 | 3,28 | 3,49 | 3,27 | 2,78 | 3,230
4 | U4 Biaya/Tarif | 3,62 | 3,65 | 3,88 | 3,79 | 3,30 | 3,29 | 3,588
5 | U5 Produk Spesifikasi Jenis Pelayanan | 3,24 | 3,32 | 3,34 | 3,43 | 3,00 | 3,10 | 3,238
6 | U6 Kompetensi Pelaksana | 3,26 | 3,30 | 3,37 | 3,70 | 3,23 | 3,07 | 3,322
7 | U7 Perilaku Pelaksana | 3,41 | 3,51 | 3,25 | 3,48 | 3,04 | 3,09 | 3,297
8 | U8 Penanganan Pengaduan, Saran, dan Masukan | 3,47 | 3,52 | 3,43 | 3,40 | 3,00 | 2,98 | 3,300
9 | U9 Sarana dan Prasarana | 3,39 | 3,37 | 3,53 | 3,40 | 3,12 | 2,89 | 3,283
 | Jumlah nilai unsur | 29,98 | 30,85 | 30,89 | 31,73 | 27,95 | 27,03 | 29,738
 | IKM (Jumlah/9 x 25) | 83,28 | 85,69 | 85,81 | 88,14 | 77,64 | 75,08 | 82,61
 | Mutu Pelayanan | B | B | B | B | B | C | B
 | Kinerja Unit | Baik | Baik | Baik | Baik | Baik | Kurang Baik | Baik
 | Jumlah Responden | 412 | 265 | 301 | 188 | 230 | 174 | 1.570
Keterangan: A (88,31-100,00) Sangat Baik; B (76,61-88,30) Baik; C (65,00-76,60) Kurang Baik; D (25,00-64,99) Tidak Baik (PermenPANRB 14/2017). Kolom terakhir: rata-rata 6 layanan; baris responden: jumlah. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.10 Jenis Belanja",
      sheet: `
Tabel 3.10 Pagu dan Realisasi Anggaran menurut Jenis Belanja TA 2025 (Rp) |  |  |  |  |  |  |  | 
Kode | Jenis Belanja | Pagu Awal | Pagu Revisi | Blokir (AA) | Pagu Efektif | Realisasi | % thd Pagu Revisi | % thd Pagu Efektif
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8=7/4 | 9=7/6
51 | Belanja Pegawai | 47.545.000.000 | 48.760.000.000 | 0 | 48.760.000.000 | 48.126.117.503 | 98,70 | 98,70
52 | Belanja Barang | 30.231.733.000 | 29.973.951.000 | 525.000.000 | 29.448.951.000 | 28.746.459.851 | 95,90 | 97,61
53 | Belanja Modal | 14.698.808.000 | 14.925.058.000 | 1.350.000.000 | 13.575.058.000 | 13.223.414.763 | 88,60 | 97,41
 | Jumlah | 92.475.541.000 | 93.659.009.000 | 1.875.000.000 | 91.784.009.000 | 90.095.992.117 | 96,20 | 98,16
 |  |  |  |  |  |  |  | 
 | Realisasi menurut Sumber Dana |  |  |  |  |  |  | 
Kode | Sumber Dana | Pagu Revisi | Realisasi | Sisa | % Realisasi | Porsi Realisasi (%) |  | 
A | Rupiah Murni (RM) | 64.274.828.000 | 61.797.368.027 | 2.477.459.973 | 96,15 | 68,59 |  | 
B | BOPTN Vokasi | 9.294.916.000 | 8.848.419.154 | 446.496.846 | 95,20 | 9,82 |  | 
D | PNBP | 20.089.265.000 | 19.450.204.936 | 639.060.064 | 96,82 | 21,59 |  | 
 | Jumlah | 93.659.009.000 | 90.095.992.117 | 3.563.016.883 | 96,20 | 100,00 |  | 
`,
    },
    {
      name: "Tabel 3.11 RO",
      sheet: `
Tabel 3.11 Realisasi Anggaran per Kegiatan, Rincian Output (RO), dan Komponen TA 2025 |  |  |  |  |  |  |  | 
Kode | Kegiatan/RO/Komponen | Volume | Pagu Awal (Rp) | Pagu Revisi (Rp) | Blokir (Rp) | Realisasi (Rp) | Sisa Pagu (Rp) | %
DK.7729 | Penyediaan Dana Bantuan Operasional Perguruan Tinggi Negeri Vokasi |  | 9.429.309.000 | 9.294.916.000 | 225.000.000 | 8.848.419.154 | 446.496.846 | 95,20
DK.7729.BEI.002 | Dukungan Operasional PTN Vokasi (BOPTN) | 1 Lembaga | 7.790.045.000 | 7.790.045.000 | 180.000.000 | 7.428.444.087 | 361.600.913 | 95,36
051 | Penyelenggaraan kegiatan akademik dan praktikum |  | 4.285.074.000 | 4.285.074.000 | 0 | 4.147.944.381 | 137.129.619 | 96,80
052 | Penelitian dan pengabdian kepada masyarakat |  | 2.139.785.000 | 2.139.785.000 | 0 | 2.116.234.045 | 23.550.955 | 98,90
053 | Pengembangan kurikulum dan kerja sama industri |  | 1.365.186.000 | 1.365.186.000 | 180.000.000 | 1.164.265.661 | 200.920.339 | 85,28
DK.7729.BEI.003 | Program Mahasiswa Wirausaha dan Magang Industri | 420 Orang | 1.639.264.000 | 1.504.871.000 | 45.000.000 | 1.419.975.067 | 84.895.933 | 94,36
051 | Magang industri bersertifikat |  | 1.254.339.000 | 1.119.946.000 | 0 | 1.090.800.166 | 29.145.834 | 97,40
052 | Inkubasi wirausaha mahasiswa |  | 384.925.000 | 384.925.000 | 45.000.000 | 329.174.901 | 55.750.099 | 85,52
DK.7730 | Peningkatan Kualitas dan Kapasitas Perguruan Tinggi Vokasi |  | 25.375.666.000 | 25.513.941.000 | 1.350.000.000 | 23.372.219.305 | 2.141.721.695 | 91,61
DK.7730.BEI.001 | Layanan Pendidikan (PNBP/BLU) | 1 Layanan | 9.510.426.000 | 9.384.057.000 | 0 | 8.938.495.372 | 445.561.628 | 95,25
051 | Penyelenggaraan pembelajaran |  | 6.939.778.000 | 6.939.778.000 | 0 | 6.599.727.875 | 340.050.125 | 95,10
052 | Penerimaan mahasiswa baru |  | 864.661.000 | 864.661.000 | 0 | 858.628.119 | 6.032.881 | 99,30
053 | Kegiatan kemahasiswaan dan alumni |  | 1.705.987.000 | 1.579.618.000 | 0 | 1.480.139.378 | 99.478.622 | 93,70
DK.7730.CAA.001 | Sarana Pendukung Pembelajaran | 6 Unit | 9.189.302.000 | 9.090.071.000 | 0 | 8.914.089.888 | 175.981.112 | 98,06
051 | Pengadaan peralatan laboratorium dan bengkel |  | 7.849.678.000 | 7.849.678.000 | 0 | 7.684.822.995 | 164.855.005 | 97,90
052 | Pengadaan perangkat pengolah data |  | 1.339.624.000 | 1.240.393.000 | 0 | 1.229.266.893 | 11.126.107 | 99,10
DK.7730.CBJ.001 | Prasarana Pendukung Pembelajaran | 2 Unit | 5.099.195.000 | 5.424.676.000 | 1.350.000.000 | 3.922.014.369 | 1.502.661.631 | 72,30
051 | Rehabilitasi gedung kuliah bersama |  | 5.099.195.000 | 5.424.676.000 | 1.350.000.000 | 3.922.014.369 | 1.502.661.631 | 72,30
DK.7730.DBA.004 | Peningkatan Kompetensi Dosen dan Tenaga Kependidikan | 96 Orang | 1.576.743.000 | 1.615.137.000 | 0 | 1.597.619.676 | 17.517.324 | 98,92
051 | Sertifikasi kompetensi dosen |  | 975.253.000 | 975.253.000 | 0 | 957.735.676 | 17.517.324 | 98,20
052 | Bantuan studi lanjut |  | 601.490.000 | 639.884.000 | 0 | 639.884.000 | 0 | 100,00
WA.7733 | Dukungan Manajemen Pendidikan Tinggi Vokasi |  | 57.670.566.000 | 58.850.152.000 | 300.000.000 | 57.875.353.658 | 974.798.342 | 98,34
WA.7733.EBA.994 | Layanan Perkantoran | 1 Layanan | 56.929.724.000 | 58.144.724.000 | 260.000.000 | 57.238.667.050 | 906.056.950 | 98,44
001 | Gaji dan tunjangan |  | 47.545.000.000 | 48.760.000.000 | 0 | 48.126.117.503 | 633.882.497 | 98,70
002 | Operasional dan pemeliharaan kantor |  | 9.384.724.000 | 9.384.724.000 | 260.000.000 | 9.112.549.547 | 272.174.453 | 97,10
WA.7733.EBD.952 | Layanan Perencanaan, Penganggaran, dan Evaluasi | 9 Dokumen | 330.531.000 | 295.117.000 | 40.000.000 | 249.376.102 | 45.740.898 | 84,50
051 | Penyusunan dokumen perencanaan dan pelaporan |  | 330.531.000 | 295.117.000 | 40.000.000 | 249.376.102 | 45.740.898 | 84,50
WA.7733.EBB.951 | Layanan Sarana Internal | 14 Unit | 410.311.000 | 410.311.000 | 0 | 387.310.506 | 23.000.494 | 94,39
051 | Pengadaan meubelair dan fasilitas perkantoran |  | 410.311.000 | 410.311.000 | 0 | 387.310.506 | 23.000.494 | 94,39
 | TOTAL |  | 92.475.541.000 | 93.659.009.000 | 1.875.000.000 | 90.095.992.117 | 3.563.016.883 | 96,20
Sumber: aplikasi MyIntress/OMSPAN, data per 31 Desember 2025. Blokir merupakan Automatic Adjustment sesuai Inpres 1/2025. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.12 Bulanan",
      sheet: `
Tabel 3.12 Rencana Penarikan Dana (RPD) Halaman III DIPA dan Realisasi Bulanan TA 2025 |  |  |  |  |  | 
Bulan | RPD (Rp) | Realisasi (Rp) | Deviasi (Rp) | Deviasi thd RPD (%) | Realisasi Kumulatif (Rp) | Kumulatif thd Pagu Revisi (%)
Januari | 3.763.144.000 | 3.423.267.900 | (339.876.100) | 9,03 | 3.423.267.900 | 3,66
Februari | 5.507.040.000 | 4.861.631.698 | (645.408.302) | 11,72 | 8.284.899.598 | 8,85
Maret | 7.985.208.000 | 7.120.549.470 | (864.658.530) | 10,83 | 15.405.449.068 | 16,45
Jumlah Triwulan I | 17.255.392.000 | 15.405.449.068 | (1.849.942.932) | 10,72 | 15.405.449.068 | 16,45
April | 6.792.016.000 | 7.301.769.177 | 509.753.177 | 7,51 | 22.707.218.245 | 24,24
Mei | 7.250.936.000 | 6.478.758.174 | (772.177.826) | 10,65 | 29.185.976.419 | 31,16
Juni | 8.811.264.000 | 8.201.529.475 | (609.734.525) | 6,92 | 37.387.505.894 | 39,92
Jumlah Triwulan II | 22.854.216.000 | 21.982.056.826 | (872.159.174) | 3,82 | 37.387.505.894 | 39,92
Juli | 8.076.992.000 | 7.564.536.068 | (512.455.932) | 6,34 | 44.952.041.962 | 48,00
Agustus | 7.526.288.000 | 8.023.924.634 | 497.636.634 | 6,61 | 52.975.966.596 | 56,56
September | 7.801.640.000 | 6.944.333.274 | (857.306.726) | 10,99 | 59.920.299.870 | 63,98
Jumlah Triwulan III | 23.404.920.000 | 22.532.793.976 | (872.126.024) | 3,73 | 59.920.299.870 | 63,98
Oktober | 8.352.344.000 | 8.644.987.772 | 292.643.772 | 3,50 | 68.565.287.642 | 73,21
November | 9.545.536.000 | 9.188.433.483 | (357.102.517) | 3,74 | 77.753.721.125 | 83,02
Desember | 10.371.601.000 | 12.342.270.992 | 1.970.669.992 | 19,00 | 90.095.992.117 | 96,20
Jumlah Triwulan IV | 28.269.481.000 | 30.175.692.247 | 1.906.211.247 | 6,74 | 90.095.992.117 | 96,20
JUMLAH | 91.784.009.000 | 90.095.992.117 | (1.688.016.883) | 1,84 | 90.095.992.117 | 96,20
*) Jumlah RPD sama dengan pagu efektif (pagu revisi dikurangi blokir). Deviasi disajikan dalam nilai mutlak. |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.13 IKPA",
      sheet: `
Tabel 3.13 Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2025 |  |  |  |  |  |  |  | 
No | Aspek | Indikator | Bobot (%) | Nilai 2024 | Nilai 2025 | Nilai Akhir 2025 | Selisih Nilai 2025-2024 | Nilai Aspek
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 10 | 100.00 | 100.00 | 10.00 | 0.00 | 94.20
2 |  | Deviasi Halaman III DIPA | 15 | 84.15 | 88.40 | 13.26 | 4.25 | 
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20 | 93.72 | 96.15 | 19.23 | 2.43 | 96.66
4 |  | Belanja Kontraktual | 10 | 90.00 | 93.50 | 9.35 | 3.50 | 
5 |  | Penyelesaian Tagihan | 10 | 98.75 | 99.20 | 9.92 | 0.45 | 
6 |  | Pengelolaan UP dan TUP | 10 | 95.60 | 97.80 | 9.78 | 2.20 | 
7 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25 | 97.40 | 98.60 | 24.65 | 1.20 | 98.60
 |  | Nilai Total | 100 | 94.15 |  | 96.19 | 2.04 | 
 |  | Pengurang: Dispensasi SPM |  | 0.00 |  | 0.50 | 0.50 | 
 |  | Nilai IKPA (Nilai Total - Pengurang) |  | 94.15 |  | 95.69 | 1.54 | 
 |  | Kategori |  | Baik |  | Sangat Baik |  | 
Kategori IKPA: >=95 Sangat Baik; 89 - <95 Baik; 70 - <89 Cukup; <70 Kurang. Nilai aspek = rata-rata sederhana nilai indikator dalam aspek. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Tabel 3.14 PNBP",
      merges: ["C2:E2"],
      sheet: `
Tabel 3.14 Target dan Realisasi PNBP Tahun 2025 (Rp juta) |  |  |  |  |  |  | 
Akun | Uraian | 2025 |  |  | Realisasi 2024 | Pertumbuhan (%) | Porsi 2025 (%)
 |  | Target | Realisasi | % |  |  | 
425412 | Pendapatan Biaya Pendidikan (UKT) | 15.200,00 | 15.684,35 | 103,19 | 14.972,10 | 4,76 | 79,09
425413 | Pendapatan Ujian/Seleksi Masuk | 940,00 | 1.012,80 | 107,74 | 887,45 | 14,12 | 5,11
425419 | Pendapatan Pendidikan Lainnya | 615,00 | 548,72 | 89,22 | 604,20 | -9,18 | 2,77
425131 | Pendapatan Sewa Tanah, Gedung, dan Bangunan | 420,00 | 463,91 | 110,45 | 401,66 | 15,50 | 2,34
425434 | Pendapatan Pelatihan dan Sertifikasi (LSP/TUK) | 1.350,00 | 1.187,40 | 87,96 | 1.248,93 | -4,93 | 5,99
425439 | Pendapatan Jasa Layanan Laboratorium | 780,00 | 902,18 | 115,66 | 716,05 | 25,99 | 4,55
425764 | Pendapatan Jasa Lembaga Keuangan (Jasa Giro) | 25,00 | 31,07 | 124,28 | 28,64 | 8,48 | 0,16
 | Jumlah | 19.330,00 | 19.830,43 | 102,59 | 18.859,03 | 5,15 | 100,00
`,
    },
    {
      name: "Tabel 3.15 Efisiensi",
      sheet: `
Tabel 3.15 Efisiensi Penggunaan Sumber Daya per Sasaran |  |  |  |  |  |  | 
Sasaran | Rata-rata Capaian (%) | Pagu Revisi (Rp) | Realisasi (Rp) | Serapan (%) | Selisih Capaian - Serapan (poin) | Porsi Pagu (%) | Keterangan
S1 | 97,61 | 3.949.150.000 | 3.758.742.564 | 95,18 | 2,43 | 4,22 | Efisien
S2 | 92,26 | 3.754.922.000 | 3.713.853.721 | 98,91 | -6,65 | 4,01 | Belum efisien
S3 | 115,04 | 20.439.716.000 | 19.596.760.912 | 95,88 | 19,16 | 21,82 | Efisien
S4 | 93,92 | 65.515.221.000 | 63.026.634.920 | 96,20 | -2,28 | 69,95 | Belum efisien
Seluruh sasaran*) | 98,88 | 93.659.009.000 | 90.095.992.117 | 96,20 | 2,68 | 100,00 | Efisien
*) Capaian seluruh sasaran adalah rata-rata 14 indikator pada Tabel 3.1, bukan rata-rata keempat sasaran. |  |  |  |  |  |  | 
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 2.1 PK", cell: "E25", right: "25.375.666.000", wrong: "23.575.666.000" },
    {
      sheet: "Tabel 2.1 PK",
      cell: "A28",
      right:
        "Terbilang: sembilan puluh dua miliar empat ratus tujuh puluh lima juta lima ratus empat puluh satu ribu rupiah",
      wrong:
        "Terbilang: sembilan puluh dua miliar empat ratus lima puluh tujuh juta lima ratus empat puluh satu ribu rupiah",
    },
    { sheet: "Tabel 3.1 Capaian", cell: "F7", right: "87,60", wrong: "85,33" },
    { sheet: "Tabel 3.1 Capaian", cell: "F24", right: "75,00", wrong: "125,00" },
    { sheet: "Tabel 3.1 Capaian", cell: "G26", right: "93,92", wrong: "92,40" },
    { sheet: "Tabel 3.1 Capaian", cell: "G18", right: "120,00", wrong: "128,58" },
    { sheet: "Tabel 3.1 Capaian", cell: "H27", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.1 Capaian", cell: "D38", right: "3", wrong: "4" },
    { sheet: "Tabel 3.3 Multi Tahun", cell: "I6", right: "-5,55", wrong: "5,55" },
    { sheet: "Tabel 3.3 Multi Tahun", cell: "K9", right: "67,75", wrong: "74,20" },
    { sheet: "Tabel 3.4 Triwulan", cell: "M4", right: "73,52", wrong: "78,52" },
    { sheet: "Tabel 3.5 Lulusan", cell: "G18", right: "78", wrong: "75" },
    { sheet: "Tabel 3.5 Lulusan", cell: "J8", right: "72,14", wrong: "73,21" },
    { sheet: "Tabel 3.5 Lulusan", cell: "I16", right: "23", wrong: "32" },
    { sheet: "Tabel 3.6 Mahasiswa", cell: "G12", right: "85,42", wrong: "98,61" },
    { sheet: "Tabel 3.6 Mahasiswa", cell: "F25", right: "6,33", wrong: "6,46" },
    { sheet: "Tabel 3.7 Dosen", cell: "G11", right: "154", wrong: "145" },
    { sheet: "Tabel 3.8 Tendik", cell: "D4", right: "89", wrong: "98" },
    { sheet: "Tabel 3.8 Tendik", cell: "B16", right: "1 : 0,68", wrong: "1 : 1,46" },
    { sheet: "Tabel 3.9 IKM", cell: "H14", right: "C", wrong: "B" },
    { sheet: "Tabel 3.9 IKM", cell: "G13", right: "77,64", wrong: "76,74" },
    { sheet: "Tabel 3.10 Jenis Belanja", cell: "F6", right: "13.575.058.000", wrong: "14.925.058.000" },
    { sheet: "Tabel 3.11 RO", cell: "E16", right: "9.090.071.000", wrong: "9.189.302.000" },
    { sheet: "Tabel 3.11 RO", cell: "H15", right: "99.478.622", wrong: "9.948.622" },
    { sheet: "Tabel 3.11 RO", cell: "I8", right: "94,36", wrong: "91,46" },
    { sheet: "Tabel 3.12 Bulanan", cell: "F12", right: "52.975.966.596", wrong: "45.674.197.419" },
    { sheet: "Tabel 3.12 Bulanan", cell: "C14", right: "22.532.793.976", wrong: "23.169.787.383" },
    { sheet: "Tabel 3.13 IKPA", cell: "G5", right: "19.23", wrong: "19.32" },
    { sheet: "Tabel 3.13 IKPA", cell: "H10", right: "2.04", wrong: "2.40" },
    { sheet: "Tabel 3.14 PNBP", cell: "G6", right: "-9,18", wrong: "9,18" },
    { sheet: "Tabel 3.14 PNBP", cell: "D11", right: "19.830,43", wrong: "19.799,36" },
    { sheet: "Tabel 3.15 Efisiensi", cell: "B7", right: "98,88", wrong: "99,71" },
    { sheet: "Tabel 3.15 Efisiensi", cell: "H6", right: "Belum efisien", wrong: "Efisien" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "sebesar 98,88% dengan kategori Baik. Sebanyak 6 indikator (42,86%) mencapai",
      wrong: "sebesar 98,88% dengan kategori Baik. Sebanyak 7 indikator (42,86%) mencapai",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "115,04%, sedangkan yang terendah adalah S2 sebesar 92,26%.",
      wrong: "115,04%, sedangkan yang terendah adalah S4 sebesar 93,92%.",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "sehingga capaiannya 91,90%. Realisasi tersebut turun 3,40 poin dibandingkan tahun",
      wrong: "sehingga capaiannya 91,90%. Realisasi tersebut naik 3,40 poin dibandingkan tahun",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "lama tunggu lulusan 3,9 bulan lebih cepat 0,6 bulan dari target 4,5 bulan,",
      wrong: "lama tunggu lulusan 3,9 bulan lebih cepat 0,9 bulan dari target 4,5 bulan,",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "yang bersertifikat kompetensi mencapai 150 orang atau 57,69% dari seluruh",
      wrong: "yang bersertifikat kompetensi mencapai 160 orang atau 57,69% dari seluruh",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "proyek berjumlah 468 dari 742 mata kuliah (63,07%). Program studi terakreditasi",
      wrong: "proyek berjumlah 468 dari 742 mata kuliah (63,70%). Program studi terakreditasi",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "yang belum ditindaklanjuti sebanyak 3 dari 24 rekomendasi atau 12,50%,",
      wrong: "yang belum ditindaklanjuti sebanyak 3 dari 25 rekomendasi atau 12,50%,",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "(88,14), sedangkan yang terendah adalah Layanan Teknologi Informasi (75,08) dengan mutu C.",
      wrong: "(88,14), sedangkan yang terendah adalah Laboratorium dan Bengkel (77,64) dengan mutu C.",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "melakukan registrasi 862 orang, sehingga 140 calon mahasiswa tidak melakukan",
      wrong: "melakukan registrasi 862 orang, sehingga 78 calon mahasiswa tidak melakukan",
    },
    {
      sheet: "Narasi",
      cell: "A18",
      right: "menjadi Rp93.659.009.000 (sembilan puluh tiga miliar enam ratus lima puluh",
      wrong: "menjadi Rp93.659.009.000 (sembilan puluh dua miliar enam ratus lima puluh",
    },
    {
      sheet: "Narasi",
      cell: "A19",
      right: "Rp90.095.992.117 atau 96,20% dari pagu revisi dan 98,16% dari pagu efektif. Belanja",
      wrong: "Rp90.095.992.117 atau 96,20% dari pagu revisi dan 98,00% dari pagu efektif. Belanja",
    },
    {
      sheet: "Narasi",
      cell: "A22",
      right: "2025 sebesar 95,69 (Sangat Baik), meningkat 1,54 poin dari tahun 2024 sebesar",
      wrong: "2025 sebesar 95,69 (Sangat Baik), meningkat 2,04 poin dari tahun 2024 sebesar",
    },
  ],
};
