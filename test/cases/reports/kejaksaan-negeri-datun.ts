import type { ReportCase } from "./report-case";

export const kejaksaanNegeriDatun: ReportCase = {
  name: "a district attorney's office: cases by quarter and stage, civil and state affairs, budget with blokir, PNBP",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) KEJAKSAAN NEGERI WANASRI TAHUN 2025
RINGKASAN EKSEKUTIF
Pada tahun 2025 Kejaksaan Negeri Wanasri menetapkan 9 (sembilan) indikator kinerja utama dengan rata-rata capaian sebesar 105,80%, meningkat 10,60 poin dibandingkan tahun 2024 sebesar 95,20%. Enam indikator berkategori Sangat Baik dan tiga indikator berkategori Baik, sehingga tidak ada indikator yang berkategori Cukup maupun Kurang. Dua indikator belum mencapai target, yaitu penyelamatan dan pemulihan keuangan negara melalui jalur perdata serta nilai IKPA.
Pagu anggaran tahun 2025 setelah revisi sebesar Rp12.774.990.000 (dua belas miliar tujuh ratus tujuh puluh empat juta sembilan ratus sembilan puluh ribu rupiah), dengan blokir sebesar Rp868.340.000 dalam rangka pelaksanaan Instruksi Presiden Nomor 1 Tahun 2025. Pagu efektif menjadi Rp11.906.650.000 dan telah direalisasikan sebesar Rp11.757.511.719 atau 98,75% dari pagu efektif (92,04% dari pagu revisi).
BAB I PENDAHULUAN
Kejaksaan Negeri Wanasri didukung 64 orang pegawai, terdiri atas 39 laki-laki (60,94%) dan 25 perempuan (39,06%). Jumlah jaksa fungsional sebanyak 17 orang, sehingga dengan 261 perkara tahap II yang diterima sepanjang tahun 2025 setiap jaksa fungsional rata-rata menangani 15,4 perkara. Sebagian besar pegawai merupakan golongan III sebanyak 44 orang.
BAB III AKUNTABILITAS KINERJA
Perkara tindak pidana umum yang memperoleh kekuatan hukum tetap sepanjang tahun 2025 sebanyak 264 perkara dan yang telah dieksekusi sebanyak 253 perkara atau 95,83%. Dengan target 95,00%, capaian indikator ini adalah 100,87%. Persentase eksekusi tertinggi terjadi pada triwulan IV sebesar 98,55% dan terendah pada triwulan II sebesar 92,96%.
SPDP yang diterima sebanyak 318 perkara, ditambah sisa tahun 2024 sebanyak 20 perkara sehingga jumlah yang ditangani 338 perkara. Dari jumlah tersebut diselesaikan 323 perkara (95,56%) dan tersisa 15 perkara. Pada tahap penuntutan diselesaikan 265 dari 273 perkara atau 97,07%; perkara Oharda mendominasi dengan 123 perkara atau 45,05% dari seluruh perkara penuntutan.
SPDP terbanyak diterima pada bulan Juli sebanyak 33 perkara dan paling sedikit pada bulan April sebanyak 19 perkara, dengan rata-rata 26,5 perkara per bulan. Jumlah SPDP pada semester II sebanyak 163 perkara, naik 8 perkara atau 5,16% dibandingkan semester I sebanyak 155 perkara.
Penghentian penuntutan berdasarkan keadilan restoratif disetujui sebanyak 16 dari 18 usulan (88,89%), meningkat 60,00% dibandingkan tahun 2024 sebanyak 10 perkara. Selama tahun 2022–2025 telah disetujui 41 perkara dari 50 usulan atau 82,00%. Perkara penganiayaan merupakan perkara terbanyak yang dihentikan, yaitu 6 perkara (37,50%) dengan 8 tersangka.
Pada bidang tindak pidana khusus, dari 7 penyidikan yang ditangani diselesaikan 5 penyidikan (71,43%), dan dari 12 perkara pada tahap penuntutan diselesaikan 9 perkara (75,00%). Eksekusi dilaksanakan terhadap 9 dari 10 perkara yang telah berkekuatan hukum tetap atau 90,00%, naik 2,50 poin dari realisasi tahun 2024 sebesar 87,50%.
Penyelamatan dan pemulihan keuangan negara tahun 2025 mencapai Rp5,83 miliar, naik 45,90% dibandingkan tahun 2024 sebesar Rp4,00 miliar. Jalur pidana menyumbang Rp2,90 miliar (49,73%) dan jalur perdata dan tata usaha negara Rp2,93 miliar (50,27%). Penyelamatan keuangan negara turun 25,19% sedangkan pemulihan keuangan negara naik 28,89%.
Realisasi pengembalian kerugian negara melalui jalur pidana sebesar Rp2,90 miliar dari nilai kerugian Rp3,98 miliar atau 72,76%, melampaui target 60,00% sehingga capaian dibatasi 120,00%. Sebaliknya jalur perdata terealisasi 76,80% dari target 80,00%, turun 7,35 poin dari tahun 2024 sebesar 84,15%.
Dari enam jenis kegiatan Datun, tiga kegiatan melampaui target, satu kegiatan tepat mencapai target, dan dua kegiatan belum mencapai target yaitu pendapat hukum (75,00%) dan nota kesepahaman (80,00%). Rata-rata capaian kegiatan Datun sebesar 108,68%. Pelayanan hukum gratis meningkat dari 86 orang menjadi 103 orang atau naik 19,77%.
Dari 12 laporan pengaduan masyarakat yang diterima, 1 laporan terbukti atau 8,33%, lebih rendah dari batas target 10,00%. Karena indikator ini bersifat minimize, capaiannya sebesar 116,70%. Pada tahun 2024 pengaduan yang terbukti sebesar 14,29% dengan capaian 57,10%, sehingga kinerja indikator ini membaik.
Nilai SAKIP tahun 2025 sebesar 74,05 dengan predikat BB, naik 3,05 poin dari tahun 2024 sebesar 71,00. Kenaikan terbesar terdapat pada komponen Evaluasi Akuntabilitas Kinerja Internal sebesar 1,25 poin, sedangkan persentase terhadap bobot tertinggi terdapat pada Pelaporan Kinerja sebesar 79,00%.
Realisasi Program Dukungan Manajemen sebesar Rp9,83 miliar atau 99,05% dari pagu efektif, sedangkan Program Penegakan dan Pelayanan Hukum sebesar Rp1,93 miliar atau 97,22%. Serapan terendah terdapat pada KRO Pemulihan Aset dan Pengelolaan Barang Bukti sebesar 88,92% dari pagu efektif. Belanja modal yang diblokir sebesar Rp295.000.000 atau 43,13% dari pagunya menyebabkan serapan belanja modal terhadap pagu revisi hanya 55,41%.
Dibandingkan TA 2024, realisasi anggaran TA 2025 turun dari Rp12.322,57 juta menjadi Rp11.757,51 juta atau turun 4,59%. Realisasi belanja pegawai naik 2,82%, sementara belanja barang turun 17,25%.
Realisasi PNBP tahun 2025 sebesar Rp2.920.031.500 atau 165,40% dari target Rp1.765.480.000, sehingga melampaui target sebesar Rp1,15 miliar. Penerimaan terbesar berasal dari denda tilang sebesar Rp1,32 miliar (45,16%), disusul uang pengganti tindak pidana korupsi sebesar Rp1,24 miliar (42,42%).
BAB IV PENUTUP
Keberhasilan maupun kekurangan yang diuraikan dalam laporan ini akan menjadi bahan perbaikan perencanaan kinerja tahun 2026, khususnya untuk memenuhi target nilai IKPA yang pada tahun 2025 terealisasi 93,87 dari target 95,00 (capaian 98,81%).
`,
    },
    {
      name: "Tabel 2",
      sheet: `
Tabel 2. Perjanjian Kinerja Kejaksaan Negeri Wanasri Tahun 2025

Sasaran Strategis | Indikator Kinerja | Satuan | Target
Terwujudnya penegakan hukum yang berkeadilan | Persentase penyelesaian perkara tindak pidana umum yang memperoleh kekuatan hukum tetap dan dieksekusi | % | 95.00
 | Persentase penyelesaian perkara tindak pidana khusus yang memperoleh kekuatan hukum tetap dan dieksekusi | % | 85.00
 | Persentase usulan penghentian penuntutan berdasarkan keadilan restoratif yang disetujui | % | 80.00
Meningkatnya penyelamatan dan pemulihan keuangan negara | Persentase penyelamatan dan pengembalian kerugian negara melalui jalur pidana | % | 60.00
 | Persentase penyelamatan dan pemulihan keuangan negara melalui jalur perdata | % | 80.00
Meningkatnya upaya pencegahan tindak pidana | Persentase pelaksanaan kegiatan intelijen penegakan hukum | % | 100.00
Meningkatnya akuntabilitas dan integritas aparatur | Persentase pengaduan masyarakat yang terbukti *) | % | 10.00
 | Nilai Akuntabilitas Kinerja (SAKIP) | Nilai | 72.00
 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95.00

Program |  |  | Anggaran (Rp)
1. Program Dukungan Manajemen |  |  | 10.530.300.000
2. Program Penegakan dan Pelayanan Hukum |  |  | 2.244.690.000
Jumlah |  |  | 12.774.990.000
Catatan: anggaran setelah revisi DIPA ke-6, termasuk pagu yang diblokir (automatic adjustment/efisiensi)
 |  |  | Wanasri, 3 November 2025
KEPALA KEJAKSAAN TINGGI JAWA TENGAH |  |  | KEPALA KEJAKSAAN NEGERI WANASRI
`,
    },
    {
      name: "Tabel 3",
      merges: ["D3:G3", "H3:J3", "K3:K4"],
      sheet: `
Tabel 3. Capaian Indikator Kinerja Utama Kejaksaan Negeri Wanasri Tahun 2024 dan 2025

No | Indikator Kinerja | Satuan | Tahun 2025 |  |  |  | Tahun 2024 |  |  | Kenaikan/ Penurunan Capaian
 |  |  | Target | Realisasi | % Capaian | Kategori | Target | Realisasi | % Capaian
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)=(6)-(10)
1 | Persentase penyelesaian perkara tindak pidana umum yang memperoleh kekuatan hukum tetap dan dieksekusi | % | 95.00 | 95.83 | 100.87 | Sangat Baik | 94.00 | 93.41 | 99.37 | 1.50
2 | Persentase penyelesaian perkara tindak pidana khusus yang memperoleh kekuatan hukum tetap dan dieksekusi | % | 85.00 | 90.00 | 105.88 | Sangat Baik | 85.00 | 87.50 | 102.94 | 2.94
3 | Persentase usulan penghentian penuntutan berdasarkan keadilan restoratif yang disetujui | % | 80.00 | 88.89 | 111.11 | Sangat Baik | 75.00 | 83.33 | 111.11 | 0.00
4 | Persentase penyelamatan dan pengembalian kerugian negara melalui jalur pidana | % | 60.00 | 72.76 | 120.00 | Sangat Baik | 60.00 | 48.26 | 80.43 | 39.57
5 | Persentase penyelamatan dan pemulihan keuangan negara melalui jalur perdata | % | 80.00 | 76.80 | 96.00 | Baik | 80.00 | 84.15 | 105.19 | -9.19
6 | Persentase pelaksanaan kegiatan intelijen penegakan hukum | % | 100.00 | 100.00 | 100.00 | Baik | 100.00 | 98.08 | 98.08 | 1.92
7 | Persentase pengaduan masyarakat yang terbukti *) | % | 10.00 | 8.33 | 116.70 | Sangat Baik | 10.00 | 14.29 | 57.10 | 59.60
8 | Nilai Akuntabilitas Kinerja (SAKIP) | Nilai | 72.00 | 74.05 | 102.85 | Sangat Baik | 70.00 | 71.00 | 101.43 | 1.42
9 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95.00 | 93.87 | 98.81 | Baik | 95.00 | 96.12 | 101.18 | -2.37
 | Rata-rata Capaian |  |  |  | 105.80 | Sangat Baik |  |  | 95.20 | 10.60
*) indikator minimize: % capaian = (2 x target - realisasi)/target x 100%. Capaian maksimal 120%.
Kategori: > 100 Sangat Baik; 90 – 100 Baik; 75 – < 90 Cukup; < 75 Kurang
`,
    },
    {
      name: "Tabel 4",
      merges: ["C3:F3", "A3:A4", "B3:B4", "G3:G4"],
      sheet: `
Tabel 4. Perhitungan Indikator Penanganan Perkara per Triwulan Tahun 2025

No | Uraian | Triwulan |  |  |  | Jumlah/ Tahun 2025
 |  | I | II | III | IV
A | Tindak Pidana Umum
1 | Jumlah perkara yang memperoleh kekuatan hukum tetap | 58 | 71 | 66 | 69 | 264
2 | Jumlah perkara yang dieksekusi | 55 | 66 | 64 | 68 | 253
3 | Persentase perkara dieksekusi | 94,83% | 92,96% | 96,97% | 98,55% | 95,83%
B | Tindak Pidana Khusus
1 | Jumlah perkara yang memperoleh kekuatan hukum tetap | 2 | 3 | 1 | 4 | 10
2 | Jumlah perkara yang dieksekusi | 1 | 3 | 1 | 4 | 9
3 | Persentase perkara dieksekusi | 50,00% | 100,00% | 100,00% | 100,00% | 90,00%
C | Keadilan Restoratif
1 | Jumlah usulan penghentian penuntutan | 4 | 6 | 3 | 5 | 18
2 | Jumlah usulan yang disetujui | 4 | 5 | 3 | 4 | 16
3 | Persentase usulan disetujui | 100,00% | 83,33% | 100,00% | 80,00% | 88,89%
Catatan: persentase kolom terakhir dihitung dari jumlah setahun, bukan rata-rata triwulan
`,
    },
    {
      name: "Tabel 5",
      sheet: `
Tabel 5. Penanganan Perkara Tindak Pidana Umum Menurut Jenis Perkara Tahun 2025

No | Jenis Perkara | Sisa Tahun 2024 | Masuk Tahun 2025 | Jumlah | Diselesaikan | Sisa | % Penyelesaian
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5-6 | 8=6/5
I | PRAPENUNTUTAN (SPDP)
1 | Orang dan Harta Benda (Oharda) | 9 | 141 | 150 | 146 | 4 | 97,33
2 | Keamanan Negara dan Ketertiban Umum (Kamnegtibum) | 3 | 52 | 55 | 53 | 2 | 96,36
3 | Narkotika dan Zat Adiktif | 6 | 88 | 94 | 91 | 3 | 96,81
4 | Tindak Pidana Umum Lainnya (TPUL) | 2 | 37 | 39 | 33 | 6 | 84,62
 | Jumlah I | 20 | 318 | 338 | 323 | 15 | 95,56
II | PENUNTUTAN (TAHAP II)
1 | Orang dan Harta Benda (Oharda) | 5 | 118 | 123 | 121 | 2 | 98,37
2 | Keamanan Negara dan Ketertiban Umum (Kamnegtibum) | 2 | 41 | 43 | 40 | 3 | 93,02
3 | Narkotika dan Zat Adiktif | 4 | 75 | 79 | 78 | 1 | 98,73
4 | Tindak Pidana Umum Lainnya (TPUL) | 1 | 27 | 28 | 26 | 2 | 92,86
 | Jumlah II | 12 | 261 | 273 | 265 | 8 | 97,07
Perkara yang diselesaikan termasuk penghentian penuntutan berdasarkan keadilan restoratif
`,
    },
    {
      name: "Tabel 6",
      sheet: `
Tabel 6. Perkembangan Penanganan Perkara Tindak Pidana Umum per Bulan Tahun 2025
(dalam perkara)
Bulan | SPDP | Tahap I | Tahap II | Eksekusi
Januari | 27 | 25 | 20 | 18
Februari | 24 | 22 | 19 | 17
Maret | 31 | 28 | 24 | 20
April | 19 | 20 | 17 | 21
Mei | 28 | 26 | 23 | 19
Juni | 26 | 23 | 21 | 26
Jumlah Semester I | 155 | 144 | 124 | 121
Juli | 33 | 30 | 25 | 22
Agustus | 29 | 28 | 24 | 24
September | 25 | 24 | 22 | 18
Oktober | 30 | 29 | 27 | 23
November | 22 | 21 | 18 | 25
Desember | 24 | 23 | 21 | 20
Jumlah Semester II | 163 | 155 | 137 | 132
JUMLAH | 318 | 299 | 261 | 253
Rata-rata per bulan | 26,5 | 24,9 | 21,8 | 21,1
`,
    },
    {
      name: "Tabel 7",
      sheet: `
Tabel 7. Penghentian Penuntutan Berdasarkan Keadilan Restoratif Tahun 2022 s.d. 2025

Tahun | Usulan | Disetujui | Ditolak | % Disetujui | Pertumbuhan Persetujuan (%)
2022 | 9 | 7 | 2 | 77,78 | -
2023 | 11 | 8 | 3 | 72,73 | 14,29
2024 | 12 | 10 | 2 | 83,33 | 25,00
2025 | 18 | 16 | 2 | 88,89 | 60,00
Jumlah | 50 | 41 | 9 | 82,00

Rincian persetujuan tahun 2025 menurut pasal yang disangkakan
Pasal KUHP | Perkara | Tersangka | % Perkara
Pasal 351 (Penganiayaan) | 6 | 8 | 37,50
Pasal 362 (Pencurian) | 5 | 5 | 31,25
Pasal 480 (Penadahan) | 2 | 3 | 12,50
Pasal 310 UU LLAJ (Kecelakaan Lalu Lintas) | 3 | 3 | 18,75
Jumlah | 16 | 19 | 100,00
`,
    },
    {
      name: "Tabel 8",
      sheet: `
Tabel 8. Penanganan Perkara Tindak Pidana Khusus Tahun 2025

No | Tahapan/Jenis Perkara | Sisa 2024 | Masuk 2025 | Jumlah | Selesai | Sisa | %
I | Penyidikan | 1 | 6 | 7 | 5 | 2 | 71,43
 | a.  Korupsi dan pencucian uang | 1 | 4 | 5 | 3 | 2 | 60,00
 | b.  Kepabeanan, cukai dan perpajakan | - | 2 | 2 | 2 | - | 100,00
II | Penuntutan | 3 | 9 | 12 | 9 | 3 | 75,00
 | a.  Korupsi dan pencucian uang | 2 | 6 | 8 | 6 | 2 | 75,00
 | b.  Kepabeanan, cukai dan perpajakan | 1 | 3 | 4 | 3 | 1 | 75,00
III | Eksekusi | 1 | 9 | 10 | 9 | 1 | 90,00
 | a.  Korupsi dan pencucian uang | 1 | 5 | 6 | 5 | 1 | 83,33
 | b.  Kepabeanan, cukai dan perpajakan | - | 4 | 4 | 4 | - | 100,00
*) data per 31 Desember 2025 pukul 24.00 WIB, dua perkara dalam upaya hukum kasasi tidak dihitung
`,
    },
    {
      name: "Tabel 9",
      merges: ["F3:G3"],
      sheet: `
Tabel 9. Penyelamatan dan Pemulihan Keuangan Negara Tahun 2023–2025 (Rp)

Kode | Uraian | 2023 | 2024 | 2025 | Kenaikan/ (Penurunan) |  | Kontribusi 2025 (%)
 |  |  |  |  | Rp | %
A | Jalur Pidana | 1.437.650.000 | 935.400.000 | 2.899.075.000 | 1.963.675.000 | 209,93 | 49,73
A.1 | Uang pengganti | 412.650.000 | 685.400.000 | 1.238.750.000 | 553.350.000 | 80,73 | 21,25
A.2 | Denda tindak pidana khusus | 150.000.000 | 250.000.000 | 200.000.000 | (50.000.000) | (20,00) | 3,43
A.3 | Uang sitaan/titipan pada tahap penyidikan | 875.000.000 | - | 1.460.325.000 | 1.460.325.000 | - | 25,05
B | Jalur Perdata dan Tata Usaha Negara | 3.279.695.400 | 3.060.277.650 | 2.930.500.900 | (129.776.750) | (4,24) | 50,27
B.1 | Penyelamatan keuangan negara | 2.316.480.000 | 1.874.905.000 | 1.402.660.000 | (472.245.000) | (25,19) | 24,06
B.2 | Pemulihan keuangan negara | 963.215.400 | 1.185.372.650 | 1.527.840.900 | 342.468.250 | 28,89 | 26,21
 | Jumlah A + B | 4.717.345.400 | 3.995.677.650 | 5.829.575.900 | 1.833.898.250 | 45,90 | 100,00

 | Dasar perhitungan indikator |  |  | Kerugian/Gugatan 2025 | Diselamatkan 2025 | %
1 | Jalur pidana |  |  | 3.984.210.000 | 2.899.075.000 | 72,76
2 | Jalur perdata |  |  | 3.815.600.000 | 2.930.500.900 | 76,80
`,
    },
    {
      name: "Tabel 10",
      merges: ["E3:G3"],
      sheet: `
Tabel 10. Kinerja Bidang Perdata dan Tata Usaha Negara

No | Jenis Kegiatan | Satuan | Realisasi 2024 | Tahun 2025 |  |  | Naik/Turun (%)
 |  |  |  | Target | Realisasi | %
1 | Bantuan hukum litigasi | SKK | 7 | 6 | 9 | 150,00 | 28,57
2 | Bantuan hukum nonlitigasi | SKK | 64 | 60 | 71 | 118,33 | 10,94
3 | Pendapat hukum (Legal Opinion) | Kegiatan | 5 | 4 | 3 | 75,00 | -40,00
4 | Pendampingan hukum (Legal Assistance) | Kegiatan | 22 | 24 | 24 | 100,00 | 9,09
5 | Pelayanan hukum gratis | Orang | 86 | 80 | 103 | 128,75 | 19,77
6 | Nota kesepahaman (MoU) | Dokumen | 11 | 10 | 8 | 80,00 | -27,27
 | Rata-rata capaian |  |  |  |  | 108,68
Tidak dijumlahkan karena satuan berbeda
`,
    },
    {
      name: "Tabel 11",
      sheet: `
Tabel 11. Realisasi Kegiatan Bidang Intelijen per Triwulan Tahun 2025

No | Kegiatan | Satuan | Target | TW I | TW II | TW III | TW IV | Realisasi | % | Sisa/ (Lebih)
1 | Penyelidikan, pengamanan dan penggalangan (LID/PAM/GAL) | Laporan | 12 | 3 | 4 | 3 | 3 | 13 | 108,33 | (1)
2 | Penerangan dan penyuluhan hukum | Kegiatan | 8 | 1 | 3 | 2 | 3 | 9 | 112,50 | (1)
3 | Jaksa Masuk Sekolah | Sekolah | 10 | 2 | 3 | 2 | 2 | 9 | 90,00 | 1
4 | Jaksa Menyapa | Kegiatan | 12 | 3 | 3 | 3 | 3 | 12 | 100,00 | 0
5 | Pengawasan Aliran Kepercayaan (Pakem) | Kegiatan | 4 | 1 | 1 | 1 | 1 | 4 | 100,00 | 0
6 | Pengamanan Pembangunan Strategis (PPS) | Kegiatan | 6 | - | 2 | 1 | 2 | 5 | 83,33 | 1
 | Jumlah |  | 52 | 10 | 16 | 12 | 14 | 52 | 100,00 | 0
`,
    },
    {
      name: "Tabel 12",
      sheet: `
Tabel 12. Realisasi Anggaran per Program dan Rincian Output TA 2025
(Rp)
Kode | Program/KRO | Pagu Revisi | Blokir | Pagu Efektif | Realisasi | % thd Pagu | % thd Pagu Efektif | Sisa Pagu Efektif
(1) | (2) | (3) | (4) | (5)=(3)-(4) | (6) | (7)=(6)/(3) | (8)=(6)/(5) | (9)=(5)-(6)
006.01.WA | Program Dukungan Manajemen | 10.530.300.000 | 607.450.000 | 9.922.850.000 | 9.828.954.811 | 93.34 | 99.05 | 93.895.189
5941.EBA | Layanan Dukungan Manajemen Internal | 9.846.300.000 | 312.450.000 | 9.533.850.000 | 9.449.952.078 | 95.97 | 99.12 | 83.897.922
5941.EBB | Layanan Sarana dan Prasarana Internal | 684.000.000 | 295.000.000 | 389.000.000 | 379.002.733 | 55.41 | 97.43 | 9.997.267
006.01.BF | Program Penegakan dan Pelayanan Hukum | 2.244.690.000 | 260.890.000 | 1.983.800.000 | 1.928.556.908 | 85.92 | 97.22 | 55.243.092
6590.BCA | Penanganan dan Penyelesaian Perkara Tindak Pidana Umum | 1.125.480.000 | - | 1.125.480.000 | 1.107.022.030 | 98.36 | 98.36 | 18.457.970
6591.BCA | Penanganan dan Penyelesaian Perkara Tindak Pidana Khusus | 642.900.000 | 118.600.000 | 524.300.000 | 507.574.776 | 78.95 | 96.81 | 16.725.224
6592.BAH | Penanganan Perkara Perdata dan Tata Usaha Negara | 98.750.000 | 24.600.000 | 74.150.000 | 69.367.222 | 70.25 | 93.55 | 4.782.778
6593.AFA | Penyelidikan, Pengamanan dan Penggalangan Intelijen | 214.360.000 | 86.240.000 | 128.120.000 | 127.440.781 | 59.45 | 99.47 | 679.219
6594.BAH | Pemulihan Aset dan Pengelolaan Barang Bukti | 163.200.000 | 31.450.000 | 131.750.000 | 117.152.099 | 71.78 | 88.92 | 14.597.901
 | Jumlah | 12.774.990.000 | 868.340.000 | 11.906.650.000 | 11.757.511.719 | 92.04 | 98.75 | 149.138.281
Sumber: OMSPAN, 31 Desember 2025
`,
    },
    {
      name: "Tabel 13",
      merges: ["C3:E3", "F3:H3"],
      sheet: `
Tabel 13. Pagu dan Realisasi Anggaran per Jenis Belanja TA 2024–2025
(dalam juta rupiah)
No | Jenis Belanja | TA 2024 |  |  | TA 2025
 |  | Pagu | Realisasi | % | Pagu | Realisasi | %
1 | Belanja Pegawai | 7.034,80 | 6.991,27 | 99,38 | 7.215,40 | 7.188,61 | 99,63
2 | Belanja Barang | 5.127,34 | 5.063,18 | 98,75 | 4.875,59 | 4.189,90 | 85,94
3 | Belanja Modal | 268,50 | 268,12 | 99,86 | 684,00 | 379,00 | 55,41
 | Jumlah | 12.430,64 | 12.322,57 | 99,13 | 12.774,99 | 11.757,51 | 92,04
Persentase TA 2025 dihitung terhadap pagu revisi termasuk blokir
`,
    },
    {
      name: "Tabel 14",
      sheet: `
Tabel 14. Realisasi Penerimaan Negara Bukan Pajak (PNBP) Tahun 2025

Akun | Jenis PNBP | Realisasi 2024 (Rp) | Target 2025 (Rp) | Realisasi 2025 (Rp) | % Realisasi | Lebih/(Kurang) (Rp)
425232 | Denda tilang | 1.126.485.000 | 1.100.000.000 | 1.318.720.000 | 119,88 | 218.720.000
425231 | Ongkos perkara | 8.742.500 | 9.000.000 | 8.216.500 | 91,29 | (783.500)
425233 | Denda hasil tindak pidana lainnya | 250.000.000 | 150.000.000 | 200.000.000 | 133,33 | 50.000.000
425234 | Uang pengganti tindak pidana korupsi | 685.400.000 | 300.000.000 | 1.238.750.000 | 412,92 | 938.750.000
425239 | Hasil lelang barang rampasan | 164.320.000 | 200.000.000 | 147.865.000 | 73,93 | (52.135.000)
425131 | Sewa rumah negara | 6.480.000 | 6.480.000 | 6.480.000 | 100,00 | 0
 | Jumlah | 2.241.427.500 | 1.765.480.000 | 2.920.031.500 | 165,40 | 1.154.551.500
Realisasi PNBP termasuk setoran perkara tahun-tahun sebelumnya
`,
    },
    {
      name: "Tabel 15",
      sheet: `
Tabel 15. Hasil Evaluasi SAKIP Kejaksaan Negeri Wanasri

No | Komponen | Bobot | Nilai 2024 | Nilai 2025 | Kenaikan | % terhadap Bobot
1 | Perencanaan Kinerja | 30 | 22,80 | 23,40 | 0,60 | 78,00
2 | Pengukuran Kinerja | 30 | 20,70 | 21,30 | 0,60 | 71,00
3 | Pelaporan Kinerja | 15 | 11,25 | 11,85 | 0,60 | 79,00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 16,25 | 17,50 | 1,25 | 70,00
 | Nilai Hasil Evaluasi | 100 | 71,00 | 74,05 | 3,05 | 74,05
 | Predikat |  | BB | BB
Predikat: > 90–100 AA; > 80–90 A; > 70–80 BB; > 60–70 B; > 50–60 CC
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 2", cell: "D17", right: "12.774.990.000", wrong: "12.774.900.000" },
    { sheet: "Tabel 2", cell: "D6", right: "80.00", wrong: "85.00" },
    { sheet: "Tabel 3", cell: "F12", right: "116.70", wrong: "83.30" },
    { sheet: "Tabel 3", cell: "K10", right: "-9.19", wrong: "9.19" },
    { sheet: "Tabel 3", cell: "G14", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3", cell: "J15", right: "95.20", wrong: "105.80" },
    { sheet: "Tabel 4", cell: "G8", right: "95,83%", wrong: "95,38%" },
    { sheet: "Tabel 4", cell: "D12", right: "100,00%", wrong: "75,00%" },
    { sheet: "Tabel 4", cell: "E7", right: "64", wrong: "46" },
    { sheet: "Tabel 5", cell: "H9", right: "84,62", wrong: "86,42" },
    { sheet: "Tabel 5", cell: "E14", right: "79", wrong: "71" },
    { sheet: "Tabel 6", cell: "B10", right: "155", wrong: "136" },
    { sheet: "Tabel 6", cell: "E18", right: "253", wrong: "243" },
    { sheet: "Tabel 6", cell: "D19", right: "21,8", wrong: "27,1" },
    { sheet: "Tabel 7", cell: "F7", right: "60,00", wrong: "37,50" },
    { sheet: "Tabel 7", cell: "C8", right: "41", wrong: "25" },
    { sheet: "Tabel 8", cell: "H5", right: "60,00", wrong: "75,00" },
    { sheet: "Tabel 8", cell: "E7", right: "12", wrong: "9" },
    { sheet: "Tabel 9", cell: "G7", right: "(20,00)", wrong: "20,00" },
    { sheet: "Tabel 9", cell: "D9", right: "3.060.277.650", wrong: "3.060.227.650" },
    { sheet: "Tabel 9", cell: "H11", right: "26,21", wrong: "26,12" },
    { sheet: "Tabel 10", cell: "G9", right: "128,75", wrong: "119,77" },
    { sheet: "Tabel 10", cell: "H7", right: "-40,00", wrong: "40,00" },
    { sheet: "Tabel 11", cell: "I10", right: "52", wrong: "47" },
    { sheet: "Tabel 11", cell: "K6", right: "1", wrong: "(1)" },
    { sheet: "Tabel 12", cell: "H11", right: "93.55", wrong: "88.92" },
    { sheet: "Tabel 12", cell: "E14", right: "11.906.650.000", wrong: "12.774.990.000" },
    { sheet: "Tabel 13", cell: "E6", right: "98,75", wrong: "97,58" },
    { sheet: "Tabel 13", cell: "G8", right: "11.757,51", wrong: "11.575,51" },
    { sheet: "Tabel 14", cell: "G8", right: "(52.135.000)", wrong: "52.135.000" },
    { sheet: "Tabel 14", cell: "E10", right: "2.920.031.500", wrong: "1.681.281.500" },
    { sheet: "Tabel 15", cell: "E8", right: "74,05", wrong: "73,45" },
    { sheet: "Tabel 15", cell: "E9", right: "BB", wrong: "B" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "Enam indikator berkategori Sangat Baik dan tiga indikator berkategori Baik,",
      wrong: "Enam indikator berkategori Sangat Baik dan dua indikator berkategori Baik,",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "Rp12.774.990.000 (dua belas miliar tujuh ratus tujuh puluh empat juta sembilan ratus sembilan",
      wrong: "Rp12.774.990.000 (dua belas miliar tujuh ratus empat puluh tujuh juta sembilan ratus sembilan",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "39 laki-laki (60,94%) dan 25 perempuan (39,06%). Jumlah jaksa fungsional",
      wrong: "39 laki-laki (60,94%) dan 25 perempuan (30,96%). Jumlah jaksa fungsional",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "sebesar 98,55% dan terendah pada triwulan II sebesar 92,96%.",
      wrong: "sebesar 98,55% dan terendah pada triwulan I sebesar 92,96%.",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "perkara sehingga jumlah yang ditangani 338 perkara. Dari jumlah tersebut",
      wrong: "perkara sehingga jumlah yang ditangani 328 perkara. Dari jumlah tersebut",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "sebanyak 163 perkara, naik 8 perkara atau 5,16% dibandingkan semester I",
      wrong: "sebanyak 163 perkara, naik 8 perkara atau 4,91% dibandingkan semester I",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "sebanyak 16 dari 18 usulan (88,89%), meningkat 60,00% dibandingkan tahun",
      wrong: "sebanyak 16 dari 18 usulan (88,89%), menurun 60,00% dibandingkan tahun",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "45,90% dibandingkan tahun 2024 sebesar Rp4,00 miliar. Jalur pidana menyumbang",
      wrong: "45,90% dibandingkan tahun 2024 sebesar Rp4,72 miliar. Jalur pidana menyumbang",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "Dari enam jenis kegiatan Datun, tiga kegiatan melampaui target,",
      wrong: "Dari enam jenis kegiatan Datun, empat kegiatan melampaui target,",
    },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "sebesar 74,05 dengan predikat BB, naik 3,05 poin dari tahun 2024 sebesar",
      wrong: "sebesar 74,05 dengan predikat BB, naik 3,50 poin dari tahun 2024 sebesar",
    },
    {
      sheet: "Narasi",
      cell: "A18",
      right: "yang diblokir sebesar Rp295.000.000 atau 43,13% dari pagunya menyebabkan",
      wrong: "yang diblokir sebesar Rp295.000.000 atau 44,59% dari pagunya menyebabkan",
    },
    {
      sheet: "Narasi",
      cell: "A20",
      right: "pengganti tindak pidana korupsi sebesar Rp1,24 miliar (42,42%).",
      wrong: "pengganti tindak pidana korupsi sebesar Rp1,24 juta (42,42%).",
    },
  ],
};
