import type { ReportCase } from "./report-case";

/** a food and drug office: samples by commodity, NPS of sasaran, colours of criteria, efficiency by sasaran, EKA. */
export const balaiBesarPom: ReportCase = {
  name: "a food and drug office: samples by commodity, NPS of sasaran, colours of criteria, efficiency by sasaran, EKA",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM",
      sheet: `
Tabel 1.1 Profil Pegawai BBPOM di Pontianak per 31 Desember 2023

No | Unit Kerja | Pendidikan |  |  |  |  | Jumlah | Jenis Kelamin
 |  | S2 | Apoteker | S1 | D3 | SLTA |  | Laki-laki | Perempuan
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=3+..+7 | 9 | 10
1 | Kepala Balai Besar | #1~0 | - | - | - | - | =SUM(C6:G6) -> 1~0 | #1~0 | -
2 | Bagian Tata Usaha | #3~0 | #4~0 | #11~0 | #3~0 | #5~0 | =SUM(C7:G7) -> 26~0 | #12~0 | =H7-I7 -> 14~0
3 | Kelompok Substansi Pengujian | #6~0 | #17~0 | #9~0 | #8~0 | #1~0 | =SUM(C8:G8) -> 41~0 | #9~0 | =H8-I8 -> 32~0
4 | Kelompok Substansi Pemeriksaan | #4~0 | #14~0 | #4~0 | #2~0 | - | =SUM(C9:G9) -> 24~0 | #8~0 | =H9-I9 -> 16~0
5 | Kelompok Substansi Penindakan | #2~0 | #4~0 | #5~0 | #1~0 | #1~0 | =SUM(C10:G10) -> 13~0 | #9~0 | =H10-I10 -> 4~0
6 | Kelompok Substansi Infokom | #2~0 | #5~0 | #4~0 | #1~0 | - | =SUM(C11:G11) -> 12~0 | #4~0 | =H11-I11 -> 8~0
 | Jumlah | =SUM(C6:C11) -> 18~0 | =SUM(D6:D11) -> 44~0 | =SUM(E6:E11) -> 33~0 | =SUM(F6:F11) -> 15~0 | =SUM(G6:G11) -> 7~0 | =SUM(H6:H11) -> 117~0 | =SUM(I6:I11) -> 43~0 | =SUM(J6:J11) -> 74~0
 | Persentase | =C12/$H$12 -> 0.153846153846~0.00% | =D12/$H$12 -> 0.376068376068~0.00% | =E12/$H$12 -> 0.282051282051~0.00% | =F12/$H$12 -> 0.128205128205~0.00% | =G12/$H$12 -> 0.0598290598291~0.00% | =H12/$H$12 -> 1~0.00% | =I12/$H$12 -> 0.367521367521~0.00% | =J12/$H$12 -> 0.632478632479~0.00%

Tabel 1.2 Kebutuhan Pegawai Berdasarkan Analisis Beban Kerja (ABK)
No | Jabatan | Kebutuhan (ABK) | Bezetting | Selisih | Pemenuhan
1 | 2 | 3 | 4 | 5=4-3 | 6=4/3
1 | Struktural | #2~0 | #2~0 | =D18-C18 -> 0~0 | =D18/C18 -> 1~0.00%
2 | PFM Ahli Madya | #12~0 | #8~0 | =D19-C19 -> -4~0 | =D19/C19 -> 0.666666666667~0.00%
3 | PFM Ahli Muda | #40~0 | #27~0 | =D20-C20 -> -13~0 | =D20/C20 -> 0.675~0.00%
4 | PFM Ahli Pertama | #48~0 | #33~0 | =D21-C21 -> -15~0 | =D21/C21 -> 0.6875~0.00%
5 | PFM Keterampilan | #22~0 | #14~0 | =D22-C22 -> -8~0 | =D22/C22 -> 0.636363636364~0.00%
6 | Fungsional lainnya | #21~0 | #15~0 | =D23-C23 -> -6~0 | =D23/C23 -> 0.714285714286~0.00%
7 | Pelaksana | #24~0 | #18~0 | =D24-C24 -> -6~0 | =D24/C24 -> 0.75~0.00%
 | Jumlah | =SUM(C18:C24) -> 169~0 | =SUM(D18:D24) -> 117~0 | =D25-C25 -> -52~0 | =D25/C25 -> 0.692307692308~0.00%
`,
    },
    {
      name: "T2.1 PK",
      sheet: `
Tabel 2.1 Perjanjian Kinerja BBPOM di Pontianak Tahun 2023
No | Sasaran Kegiatan | No IK | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5) | (6)
1 | Terwujudnya Obat dan Makanan yang memenuhi syarat di wilayah kerja BBPOM di Pontianak | 1 | Persentase Obat yang memenuhi syarat | % | 92,5
 |  | 2 | Persentase Makanan yang memenuhi syarat | % | 86
 |  | 3 | Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | % | 86,5
 |  | 4 | Persentase Makanan yang aman dan bermutu berdasarkan hasil pengawasan | % | 76
 |  | 5 | Persentase pangan fortifikasi yang memenuhi syarat | % | 88
2 | Meningkatnya kesadaran masyarakat terhadap keamanan dan mutu Obat dan Makanan | 6 | Indeks kesadaran masyarakat (awareness index) terhadap Obat dan Makanan aman dan bermutu | Indeks | 79,5
3 | Meningkatnya kepuasan pelaku usaha dan masyarakat terhadap kinerja pengawasan | 7 | Indeks kepuasan pelaku usaha terhadap pemberian bimbingan dan pembinaan | Indeks | 91,2
 |  | 8 | Indeks kepuasan masyarakat atas kinerja pengawasan Obat dan Makanan | Indeks | 79
 |  | 9 | Indeks kepuasan masyarakat terhadap layanan publik | Indeks | 92
4 | Meningkatnya efektivitas pemeriksaan sarana Obat dan Makanan serta pelayanan publik | 10 | Persentase keputusan/rekomendasi hasil inspeksi yang dilaksanakan | % | 92
 |  | 11 | Persentase keputusan/rekomendasi hasil inspeksi yang ditindaklanjuti pemangku kepentingan | % | 72
 |  | 12 | Persentase keputusan penilaian sertifikasi yang diselesaikan tepat waktu | % | 95
 |  | 13 | Persentase sarana produksi yang memenuhi ketentuan | % | 58
 |  | 14 | Persentase sarana distribusi yang memenuhi ketentuan | % | 69
 |  | 15 | Indeks Pelayanan Publik | Indeks | 4,2
 |  | 16 | Persentase UMKM yang memenuhi standar produksi pangan olahan dan/atau OT | % | 78
5 | Meningkatnya efektivitas komunikasi, informasi, edukasi Obat dan Makanan | 17 | Tingkat efektivitas KIE Obat dan Makanan | Nilai | 94,1
 |  | 18 | Jumlah sekolah dengan Pangan Jajanan Anak Sekolah (PJAS) aman | Sekolah | 38
 |  | 19 | Jumlah desa pangan aman | Desa | 8
 |  | 20 | Jumlah pasar aman dari bahan berbahaya | Pasar | 4
6 | Meningkatnya efektivitas pemeriksaan produk dan pengujian Obat dan Makanan | 21 | Persentase sampel Obat yang diperiksa dan diuji sesuai standar | % | 93
 |  | 22 | Persentase sampel Makanan yang diperiksa dan diuji sesuai standar | % | 93
7 | Meningkatnya efektivitas penindakan kejahatan Obat dan Makanan | 23 | Persentase keberhasilan penindakan kejahatan di bidang Obat dan Makanan | % | 75
8 | Terwujudnya tata kelola pemerintahan BBPOM di Pontianak yang optimal | 24 | Indeks Reformasi Birokrasi | Indeks | 89,5
 |  | 25 | Nilai AKIP | Nilai | 80,6
9 | Terwujudnya SDM BBPOM di Pontianak yang berkinerja optimal | 26 | Indeks Profesionalitas ASN | Indeks | 84,5
10 | Menguatnya laboratorium, pengelolaan data dan informasi pengawasan | 27 | Persentase pemenuhan laboratorium terhadap standar GLP | % | 85
 |  | 28 | Indeks pengelolaan data dan informasi yang optimal | Indeks | 2,5
11 | Terkelolanya keuangan BBPOM di Pontianak secara akuntabel | 29 | Nilai Kinerja Anggaran | Nilai | 93,1
 |  | 30 | Tingkat efisiensi penggunaan anggaran | % | 92

Anggaran pada Perjanjian Kinerja (Rp)
No | Program/Kegiatan |  | Pagu Awal | Pagu Revisi Terakhir | Perubahan | %
A | Program Pengawasan Obat dan Makanan |  | 20.239.795.000 | 19.636.795.000 | -603.000.000 | -2,98
1 | Pemeriksaan sarana dan sertifikasi |  | 5.214.600.000 | 4.960.100.000 | -254.500.000 | -4,88
2 | Sampling dan pengujian |  | 9.475.000.000 | 9.358.900.000 | -116.100.000 | -1,23
3 | KIE dan pemberdayaan masyarakat |  | 3.600.195.000 | 3.445.195.000 | -155.000.000 | -4,31
4 | Penindakan |  | 1.950.000.000 | 1.872.600.000 | -77.400.000 | -3,97
B | Program Dukungan Manajemen |  | 22.480.235.000 | 23.030.235.000 | 550.000.000 | 2,45
1 | Layanan perkantoran dan tata kelola |  | 19.105.280.000 | 19.380.280.000 | 275.000.000 | 1,44
2 | Pengembangan SDM |  | 962.840.000 | 962.840.000 | - | -
3 | Penguatan laboratorium dan TIK |  | 2.412.115.000 | 2.687.115.000 | 275.000.000 | 11,40
 | Jumlah |  | 42.720.030.000 | 42.667.030.000 | -53.000.000 | -0,12
Keterangan: baris A dan B adalah jumlah kegiatan di bawahnya
`,
    },
    {
      name: "T2.2 RAPK",
      sheet: `
Tabel 2.2 Rencana Aksi Perjanjian Kinerja (RAPK) dan Realisasi per Triwulan Tahun 2023
(kumulatif)
No | Indikator | Target |  |  |  | Realisasi |  |  |  | Capaian (%)
 |  | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV
1 | Persentase Obat yang memenuhi syarat | 92,5 | 92,5 | 92,5 | 92,5 | 91,18 | 93,02 | 94,10 | 94,59 | 98,57 | 100,56 | 101,73 | 102,26
2 | Persentase Makanan yang memenuhi syarat | 86 | 86 | 86 | 86 | 84,62 | 86,90 | 87,55 | 88,31 | 98,40 | 101,05 | 101,80 | 102,69
3 | Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | 86,5 | 86,5 | 86,5 | 86,5 | 80,77 | 82,40 | 83,61 | 83,99 | 93,38 | 95,26 | 96,66 | 97,10
4 | Persentase Makanan yang aman dan bermutu berdasarkan hasil pengawasan | 76 | 76 | 76 | 76 | 70,59 | 72,95 | 73,68 | 74,02 | 92,88 | 95,99 | 96,95 | 97,39
5 | Persentase pangan fortifikasi yang memenuhi syarat | 88 | 88 | 88 | 88 | 90,00 | 91,25 | 91,58 | 92,50 | 102,27 | 103,69 | 104,07 | 105,11
6 | Persentase keputusan/rekomendasi hasil inspeksi yang dilaksanakan | 80 | 85 | 90 | 92 | 82,35 | 88,14 | 92,67 | 94,16 | 102,94 | 103,69 | 102,97 | 102,35
7 | Persentase keputusan/rekomendasi hasil inspeksi yang ditindaklanjuti pemangku kepentingan | 50 | 60 | 66 | 72 | 46,15 | 58,90 | 69,41 | 73,33 | 92,30 | 98,17 | 105,17 | 101,85
8 | Persentase keputusan penilaian sertifikasi yang diselesaikan tepat waktu | 92 | 93 | 94 | 95 | 93,55 | 95,12 | 95,84 | 96,44 | 101,68 | 102,28 | 101,96 | 101,52
9 | Persentase sarana produksi yang memenuhi ketentuan | 55 | 56 | 57 | 58 | 52,50 | 57,78 | 58,91 | 59,76 | 95,45 | 103,18 | 103,35 | 103,03
10 | Persentase sarana distribusi yang memenuhi ketentuan | 65 | 66 | 68 | 69 | 66,20 | 68,75 | 69,93 | 70,67 | 101,85 | 104,17 | 102,84 | 102,42
11 | Jumlah sekolah dengan Pangan Jajanan Anak Sekolah (PJAS) aman | 5 | 15 | 28 | 38 | 4 | 18 | 31 | 40 | 80,00 | 120,00 | 110,71 | 105,26
12 | Jumlah desa pangan aman | - | 2 | 5 | 8 | - | 3 | 6 | 10 | - | 150,00 | 120,00 | 125,00
13 | Jumlah pasar aman dari bahan berbahaya | - | 1 | 3 | 4 | - | 1 | 3 | 4 | - | 100,00 | 100,00 | 100,00
14 | Persentase sampel Obat yang diperiksa dan diuji sesuai standar | 20 | 45 | 70 | 93 | 21,14 | 47,30 | 73,22 | 97,23 | 105,70 | 105,11 | 104,60 | 104,55
15 | Persentase sampel Makanan yang diperiksa dan diuji sesuai standar | 20 | 45 | 70 | 93 | 19,40 | 46,88 | 71,97 | 97,45 | 97,00 | 104,18 | 102,81 | 104,78
16 | Persentase keberhasilan penindakan kejahatan di bidang Obat dan Makanan | 15 | 35 | 55 | 75 | 18,18 | 38,64 | 57,27 | 84,55 | 121,20 | 110,40 | 104,13 | 112,73
Ket: capaian = realisasi/target x 100; TW IV = capaian tahun 2023; tanda (-) tidak ditargetkan pada triwulan tersebut
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja BBPOM di Pontianak Tahun 2023
No | Sasaran Kegiatan/Indikator Kinerja | Satuan | Target | Realisasi | % Capaian | Kriteria | Warna
1 | 2 | 3 | 4 | 5 | 6=5/4x100 | 7 | 8
SK1 | Terwujudnya Obat dan Makanan yang memenuhi syarat di wilayah kerja BBPOM di Pontianak |  |  | NPS | 100,91 | Baik | Hijau
1 | Persentase Obat yang memenuhi syarat | % | 92,50 | 94,59 | 102,26 | Baik | Hijau
2 | Persentase Makanan yang memenuhi syarat | % | 86,00 | 88,31 | 102,69 | Baik | Hijau
3 | Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | % | 86,50 | 83,99 | 97,10 | Baik | Hijau
4 | Persentase Makanan yang aman dan bermutu berdasarkan hasil pengawasan | % | 76,00 | 74,02 | 97,39 | Baik | Hijau
5 | Persentase pangan fortifikasi yang memenuhi syarat | % | 88,00 | 92,50 | 105,11 | Baik | Hijau
SK2 | Meningkatnya kesadaran masyarakat terhadap keamanan dan mutu Obat dan Makanan |  |  | NPS | 103,31 | Baik | Hijau
6 | Indeks kesadaran masyarakat (awareness index) terhadap Obat dan Makanan aman dan bermutu | Indeks | 79,50 | 82,13 | 103,31 | Baik | Hijau
SK3 | Meningkatnya kepuasan pelaku usaha dan masyarakat terhadap kinerja pengawasan |  |  | NPS | 100,14 | Baik | Hijau
7 | Indeks kepuasan pelaku usaha terhadap pemberian bimbingan dan pembinaan | Indeks | 91,20 | 92,45 | 101,37 | Baik | Hijau
8 | Indeks kepuasan masyarakat atas kinerja pengawasan Obat dan Makanan | Indeks | 79,00 | 76,82 | 97,24 | Baik | Hijau
9 | Indeks kepuasan masyarakat terhadap layanan publik | Indeks | 92,00 | 93,67 | 101,82 | Baik | Hijau
SK4 | Meningkatnya efektivitas pemeriksaan sarana Obat dan Makanan serta pelayanan publik |  |  | NPS | 104,57 | Baik | Hijau
10 | Persentase keputusan/rekomendasi hasil inspeksi yang dilaksanakan | % | 92,00 | 94,16 | 102,35 | Baik | Hijau
11 | Persentase keputusan/rekomendasi hasil inspeksi yang ditindaklanjuti pemangku kepentingan | % | 72,00 | 73,33 | 101,85 | Baik | Hijau
12 | Persentase keputusan penilaian sertifikasi yang diselesaikan tepat waktu | % | 95,00 | 96,44 | 101,52 | Baik | Hijau
13 | Persentase sarana produksi yang memenuhi ketentuan | % | 58,00 | 59,76 | 103,03 | Baik | Hijau
14 | Persentase sarana distribusi yang memenuhi ketentuan | % | 69,00 | 70,67 | 102,42 | Baik | Hijau
15 | Indeks Pelayanan Publik | Indeks | 4,20 | 4,51 | 107,38 | Baik | Hijau
16 | Persentase UMKM yang memenuhi standar produksi pangan olahan dan/atau OT | % | 78,00 | 88,46 | 113,41 | Sangat Baik | Biru
SK5 | Meningkatnya efektivitas komunikasi, informasi, edukasi Obat dan Makanan |  |  | NPS | 106,65 | Baik | Hijau
17 | Tingkat efektivitas KIE Obat dan Makanan | Nilai | 94,10 | 95,36 | 101,34 | Baik | Hijau
18 | Jumlah sekolah dengan Pangan Jajanan Anak Sekolah (PJAS) aman | Sekolah | 38 | 40 | 105,26 | Baik | Hijau
19 | Jumlah desa pangan aman | Desa | 8 | 10 | 125,00 | Tidak Dapat Disimpulkan | Abu-abu
20 | Jumlah pasar aman dari bahan berbahaya | Pasar | 4 | 4 | 100,00 | Baik | Hijau
SK6 | Meningkatnya efektivitas pemeriksaan produk dan pengujian Obat dan Makanan |  |  | NPS | 104,67 | Baik | Hijau
21 | Persentase sampel Obat yang diperiksa dan diuji sesuai standar | % | 93,00 | 97,23 | 104,55 | Baik | Hijau
22 | Persentase sampel Makanan yang diperiksa dan diuji sesuai standar | % | 93,00 | 97,45 | 104,78 | Baik | Hijau
SK7 | Meningkatnya efektivitas penindakan kejahatan Obat dan Makanan |  |  | NPS | 112,73 | Sangat Baik | Biru
23 | Persentase keberhasilan penindakan kejahatan di bidang Obat dan Makanan | % | 75,00 | 84,55 | 112,73 | Sangat Baik | Biru
SK8 | Terwujudnya tata kelola pemerintahan BBPOM di Pontianak yang optimal |  |  | NPS | 98,21 | Baik | Hijau
24 | Indeks Reformasi Birokrasi | Indeks | 89,50 | 87,90 | 98,21 | Baik | Hijau
25 | Nilai AKIP | Nilai | 80,60 | 79,15 | 98,20 | Baik | Hijau
SK9 | Terwujudnya SDM BBPOM di Pontianak yang berkinerja optimal |  |  | NPS | 102,63 | Baik | Hijau
26 | Indeks Profesionalitas ASN | Indeks | 84,50 | 86,72 | 102,63 | Baik | Hijau
SK10 | Menguatnya laboratorium, pengelolaan data dan informasi pengawasan |  |  | NPS | 100,88 | Baik | Hijau
27 | Persentase pemenuhan laboratorium terhadap standar GLP | % | 85,00 | 74,60 | 87,76 | Cukup | Kuning
28 | Indeks pengelolaan data dan informasi yang optimal | Indeks | 2,50 | 2,85 | 114,00 | Sangat Baik | Biru
SK11 | Terkelolanya keuangan BBPOM di Pontianak secara akuntabel |  |  | NPS | 106,01 | Baik | Hijau
29 | Nilai Kinerja Anggaran | Nilai | 93,10 | 96,19 | 103,32 | Baik | Hijau
30 | Tingkat efisiensi penggunaan anggaran | % | 92,00 | 100,00 | 108,70 | Baik | Hijau
 | Nilai Pencapaian Sasaran (rata-rata NPS 11 sasaran kegiatan) |  |  |  | 103,70 | Baik | Hijau
Catatan: NPS sasaran = rata-rata capaian indikator; capaian di atas 120% dihitung 120% dalam NPS

 | Kepala BBPOM di Pontianak,
 | ttd
 | NIP. 19700412 199603 2 001
`,
    },
    {
      name: "T3.2 NPS",
      sheet: `
Tabel 3.2 Kriteria Pencapaian
Kriteria | Rentang Capaian | Warna
Tidak Dapat Disimpulkan | x > 120% | Abu-abu
Sangat Baik | 110% ≤ x ≤ 120% | Biru
Baik | 90% ≤ x < 110% | Hijau
Cukup | 70% ≤ x < 90% | Kuning
Kurang | 50% ≤ x < 70% | Merah
Sangat Kurang | x < 50% | Hitam

Tabel 3.3 Nilai Pencapaian Sasaran (NPS) dan Sebaran Indikator
SK | Jumlah IK | Jumlah Indikator menurut Kriteria |  |  |  | Indikator ≥ 100% | NPS | Kriteria
 |  | TDS | Sangat Baik | Baik | Cukup
SK1 | 5 | - | - | 5 | - | 3 | 100,91 | Baik
SK2 | 1 | - | - | 1 | - | 1 | 103,31 | Baik
SK3 | 3 | - | - | 3 | - | 2 | 100,14 | Baik
SK4 | 7 | - | 1 | 6 | - | 7 | 104,57 | Baik
SK5 | 4 | 1 | - | 3 | - | 4 | 106,65 | Baik
SK6 | 2 | - | - | 2 | - | 2 | 104,67 | Baik
SK7 | 1 | - | 1 | - | - | 1 | 112,73 | Sangat Baik
SK8 | 2 | - | - | 2 | - | - | 98,21 | Baik
SK9 | 1 | - | - | 1 | - | 1 | 102,63 | Baik
SK10 | 2 | - | 1 | - | 1 | 1 | 100,88 | Baik
SK11 | 2 | - | - | 2 | - | 2 | 106,01 | Baik
Jumlah/Rata-rata | 30 | 1 | 3 | 25 | 1 | 24 | 103,70 | Baik
Persentase (%) | 100,00 | 3,33 | 10,00 | 83,33 | 3,33 | 80,00
`,
    },
    {
      name: "T3.3 Sampling",
      sheet: `
Tabel 3.4 Realisasi Sampling dan Pengujian Obat dan Makanan per Komoditas Tahun 2023

No | Komoditas | Target Sampel | Realisasi Sampel | % Realisasi | Sampling Acak |  |  |  | Sampling Targeted
 |  |  |  |  | Diuji | MS | TMS | % MS | Diuji | MS | TMS | % MS
1 | 2 | 3 | 4=6+10 | 5=4/3 | 6 | 7 | 8=6-7 | 9=7/6 | 10 | 11 | 12=10-11 | 13=11/10
A | OBAT
1 | Obat | #620~#,##0 | =F7+J7 -> 622~#,##0 | =D7/C7 -> 1.00322580645~0.00% | #402~#,##0 | #396~#,##0 | =F7-G7 -> 6~#,##0 | =G7/F7 -> 0.985074626866~0.00% | #220~#,##0 | #205~#,##0 | =J7-K7 -> 15~#,##0 | =K7/J7 -> 0.931818181818~0.00%
2 | Obat Tradisional | #310~#,##0 | =F8+J8 -> 310~#,##0 | =D8/C8 -> 1~0.00% | #200~#,##0 | #169~#,##0 | =F8-G8 -> 31~#,##0 | =G8/F8 -> 0.845~0.00% | #110~#,##0 | #79~#,##0 | =J8-K8 -> 31~#,##0 | =K8/J8 -> 0.718181818182~0.00%
3 | Obat Kuasi | #36~#,##0 | =F9+J9 -> 36~#,##0 | =D9/C9 -> 1~0.00% | #20~#,##0 | #20~#,##0 | =F9-G9 -> 0~#,##0 | =G9/F9 -> 1~0.00% | #16~#,##0 | #15~#,##0 | =J9-K9 -> 1~#,##0 | =K9/J9 -> 0.9375~0.00%
4 | Suplemen Kesehatan | #96~#,##0 | =F10+J10 -> 98~#,##0 | =D10/C10 -> 1.02083333333~0.00% | #62~#,##0 | #61~#,##0 | =F10-G10 -> 1~#,##0 | =G10/F10 -> 0.983870967742~0.00% | #36~#,##0 | #34~#,##0 | =J10-K10 -> 2~#,##0 | =K10/J10 -> 0.944444444444~0.00%
5 | Kosmetik | #448~#,##0 | =F11+J11 -> 451~#,##0 | =D11/C11 -> 1.00669642857~0.00% | #296~#,##0 | #281~#,##0 | =F11-G11 -> 15~#,##0 | =G11/F11 -> 0.949324324324~0.00% | #155~#,##0 | #118~#,##0 | =J11-K11 -> 37~#,##0 | =K11/J11 -> 0.761290322581~0.00%
 | Jumlah Obat | =SUM(C7:C11) -> 1510~#,##0 | =F12+J12 -> 1517~#,##0 | =D12/C12 -> 1.00463576159~0.00% | =SUM(F7:F11) -> 980~#,##0 | =SUM(G7:G11) -> 927~#,##0 | =F12-G12 -> 53~#,##0 | =G12/F12 -> 0.945918367347~0.00% | =SUM(J7:J11) -> 537~#,##0 | =SUM(K7:K11) -> 451~#,##0 | =J12-K12 -> 86~#,##0 | =K12/J12 -> 0.839851024209~0.00%
B | MAKANAN
1 | Pangan Olahan MD | #240~#,##0 | =F14+J14 -> 241~#,##0 | =D14/C14 -> 1.00416666667~0.00% | #151~#,##0 | #139~#,##0 | =F14-G14 -> 12~#,##0 | =G14/F14 -> 0.920529801325~0.00% | #90~#,##0 | #74~#,##0 | =J14-K14 -> 16~#,##0 | =K14/J14 -> 0.822222222222~0.00%
2 | Pangan Olahan ML | #45~#,##0 | =F15+J15 -> 45~#,##0 | =D15/C15 -> 1~0.00% | #31~#,##0 | #29~#,##0 | =F15-G15 -> 2~#,##0 | =G15/F15 -> 0.935483870968~0.00% | #14~#,##0 | #11~#,##0 | =J15-K15 -> 3~#,##0 | =K15/J15 -> 0.785714285714~0.00%
3 | Pangan IRTP | #180~#,##0 | =F16+J16 -> 183~#,##0 | =D16/C16 -> 1.01666666667~0.00% | #118~#,##0 | #98~#,##0 | =F16-G16 -> 20~#,##0 | =G16/F16 -> 0.830508474576~0.00% | #65~#,##0 | #42~#,##0 | =J16-K16 -> 23~#,##0 | =K16/J16 -> 0.646153846154~0.00%
4 | Pangan Lainnya | #60~#,##0 | =F17+J17 -> 60~#,##0 | =D17/C17 -> 1~0.00% | #25~#,##0 | #21~#,##0 | =F17-G17 -> 4~#,##0 | =G17/F17 -> 0.84~0.00% | #35~#,##0 | #24~#,##0 | =J17-K17 -> 11~#,##0 | =K17/J17 -> 0.685714285714~0.00%
 | Jumlah Makanan | =SUM(C14:C17) -> 525~#,##0 | =F18+J18 -> 529~#,##0 | =D18/C18 -> 1.00761904762~0.00% | =SUM(F14:F17) -> 325~#,##0 | =SUM(G14:G17) -> 287~#,##0 | =F18-G18 -> 38~#,##0 | =G18/F18 -> 0.883076923077~0.00% | =SUM(J14:J17) -> 204~#,##0 | =SUM(K14:K17) -> 151~#,##0 | =J18-K18 -> 53~#,##0 | =K18/J18 -> 0.740196078431~0.00%
 | TOTAL | =SUM(C12,C18) -> 2035~#,##0 | =F19+J19 -> 2046~#,##0 | =D19/C19 -> 1.00540540541~0.00% | =SUM(F12,F18) -> 1305~#,##0 | =SUM(G12,G18) -> 1214~#,##0 | =F19-G19 -> 91~#,##0 | =G19/F19 -> 0.930268199234~0.00% | =SUM(J12,J18) -> 741~#,##0 | =SUM(K12,K18) -> 602~#,##0 | =J19-K19 -> 139~#,##0 | =K19/J19 -> 0.812415654521~0.00%

Tabel 3.5 Pangan Fortifikasi (di luar sampel Tabel 3.4)
No | Produk | Diuji | MS | TMS | % MS
1 | Garam beryodium | #60~#,##0 | #53~#,##0 | =C23-D23 -> 7~#,##0 | =D23/C23 -> 0.883333333333~0.00%
2 | Tepung terigu | #25~#,##0 | #25~#,##0 | #0~#,##0 | =D24/C24 -> 1~0.00%
3 | Minyak goreng sawit | #35~#,##0 | #33~#,##0 | =C25-D25 -> 2~#,##0 | =D25/C25 -> 0.942857142857~0.00%
 | Jumlah | =SUM(C23:C25) -> 120~#,##0 | =SUM(D23:D25) -> 111~#,##0 | =SUM(E23:E25) -> 9~#,##0 | =D26/C26 -> 0.925~0.00%

Tabel 3.6 Sampel Diperiksa dan Diuji Sesuai Standar
No | Uraian | Jumlah Sampel | Diperiksa sesuai standar | % | Diuji sesuai standar | % | Rata-rata (%)
1 | 2 | 3 | 4 | 5=4/3x100 | 6 | 7=6/3x100 | 8=(5+7)/2
1 | Obat | #1517~#,##0 | #1510~#,##0 | =ROUND(D31/C31*100,2) -> 99.54~0.00 | #1440~#,##0 | =ROUND(F31/C31*100,2) -> 94.92~0.00 | =ROUND((E31+G31)/2,2) -> 97.23~0.00
2 | Makanan | #529~#,##0 | #529~#,##0 | =ROUND(D32/C32*100,2) -> 100~0.00 | #502~#,##0 | =ROUND(F32/C32*100,2) -> 94.9~0.00 | =ROUND((E32+G32)/2,2) -> 97.45~0.00
`,
    },
    {
      name: "T3.4 TMS",
      sheet: `
Tabel 3.7 Rincian Sampel Tidak Memenuhi Syarat (TMS) Tahun 2023 (acak dan targeted)
No | Komoditas | Penyebab TMS |  |  |  |  | Jumlah TMS | % thd Total
 |  | TIE | Kedaluwarsa | Rusak | Label/Penandaan | Pengujian
1 | Obat | - | 4 | 2 | 6 | 9 | 21 | 9,13
2 | Obat Tradisional | 24 | 3 | 1 | 15 | 19 | 62 | 26,96
3 | Obat Kuasi | - | - | - | 1 | - | 1 | 0,43
4 | Suplemen Kesehatan | 1 | - | - | 1 | 1 | 3 | 1,30
5 | Kosmetik | 26 | 4 | 1 | 9 | 12 | 52 | 22,61
 | Sub Jumlah Obat | 51 | 11 | 4 | 32 | 41 | 139 | 60,43
6 | Pangan Olahan MD | - | 5 | 4 | 8 | 11 | 28 | 12,17
7 | Pangan Olahan ML | 2 | 1 | - | 2 | - | 5 | 2,17
8 | Pangan IRTP | 3 | 2 | 1 | 17 | 20 | 43 | 18,70
9 | Pangan Lainnya | 6 | - | - | 2 | 7 | 15 | 6,52
 | Sub Jumlah Makanan | 11 | 8 | 5 | 29 | 38 | 91 | 39,57
 | Jumlah | 62 | 19 | 9 | 61 | 79 | 230 | 100,00
 | % thd Total | 26,96 | 8,26 | 3,91 | 26,52 | 34,35 | 100,00

Tabel 3.8 Tindak Lanjut Sampel TMS
No | Tindak Lanjut | Obat | Makanan | Jumlah | Persentase
1 | Pengamanan setempat | 41 | 14 | 55 | 23,9%
2 | Pemusnahan di tempat | 33 | 19 | 52 | 22,6%
3 | Surat peringatan kepada produsen/distributor | 29 | 31 | 60 | 26,1%
4 | Penarikan produk (recall) | 12 | 6 | 18 | 7,8%
5 | Rekomendasi ke Pusat/Balai lain | 24 | 21 | 45 | 19,6%
 | Jumlah | 139 | 91 | 230 | 100,0%
`,
    },
    {
      name: "T3.5 Tren",
      sheet: `
Tabel 3.9 Perbandingan Target, Realisasi dan Capaian Tahun 2020 s.d. 2023

No IK | Indikator Kinerja | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023 |  |  | Selisih Realisasi 2023-2022
 |  | T | R | % C | T | R | % C | T | R | % C | T | R | % C
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9 | 10 | 11=10/9 | 12 | 13 | 14=13/12 | 15=13-10
1 | Persentase Obat yang memenuhi syarat | 83 | 88,42 | 106,53 | 90,5 | 91,76 | 101,39 | 91,5 | 93,30 | 101,97 | 92,5 | 94,59 | 102,26 | 1,29
2 | Persentase Makanan yang memenuhi syarat | 78 | 81,15 | 104,04 | 80 | 84,62 | 105,78 | 82 | 86,94 | 106,02 | 86 | 88,31 | 102,69 | 1,37
3 | Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | 80 | 79,25 | 99,06 | 83 | 81,47 | 98,16 | 85 | 82,16 | 96,66 | 86,5 | 83,99 | 97,10 | 1,83
4 | Persentase Makanan yang aman dan bermutu berdasarkan hasil pengawasan | 70 | 68,90 | 98,43 | 72 | 71,33 | 99,07 | 74 | 75,60 | 102,16 | 76 | 74,02 | 97,39 | -1,58
5 | Persentase pangan fortifikasi yang memenuhi syarat | - | - | - | 84 | 87,50 | 104,17 | 86 | 90,83 | 105,62 | 88 | 92,50 | 105,11 | 1,67
6 | Indeks kesadaran masyarakat (awareness index) terhadap Obat dan Makanan aman dan bermutu | 71 | 74,28 | 104,62 | 75 | 77,90 | 103,87 | 77,5 | 80,46 | 103,82 | 79,5 | 82,13 | 103,31 | 1,67
7 | Indeks kepuasan pelaku usaha terhadap pemberian bimbingan dan pembinaan | 86 | 88,10 | 102,44 | 89 | 89,95 | 101,07 | 90,2 | 91,64 | 101,60 | 91,2 | 92,45 | 101,37 | 0,81
8 | Indeks kepuasan masyarakat atas kinerja pengawasan Obat dan Makanan | 74 | 71,58 | 96,73 | 76 | 73,40 | 96,58 | 77,5 | 77,96 | 100,59 | 79 | 76,82 | 97,24 | -1,14
9 | Indeks kepuasan masyarakat terhadap layanan publik | 88 | 87,36 | 99,27 | 89,5 | 90,12 | 100,69 | 91 | 92,05 | 101,15 | 92 | 93,67 | 101,82 | 1,62
10 | Persentase keputusan/rekomendasi hasil inspeksi yang dilaksanakan | 80 | 83,64 | 104,55 | 85 | 88,91 | 104,60 | 90 | 93,27 | 103,63 | 92 | 94,16 | 102,35 | 0,89
11 | Persentase keputusan/rekomendasi hasil inspeksi yang ditindaklanjuti pemangku kepentingan | 52 | 49,83 | 95,83 | 60 | 62,50 | 104,17 | 67 | 70,18 | 104,75 | 72 | 73,33 | 101,85 | 3,15
12 | Persentase keputusan penilaian sertifikasi yang diselesaikan tepat waktu | 86 | 91,20 | 106,05 | 90 | 93,75 | 104,17 | 93 | 95,50 | 102,69 | 95 | 96,44 | 101,52 | 0,94
13 | Persentase sarana produksi yang memenuhi ketentuan | 45 | 47,11 | 104,69 | 50 | 52,14 | 104,28 | 55 | 56,96 | 103,56 | 58 | 59,76 | 103,03 | 2,80
14 | Persentase sarana distribusi yang memenuhi ketentuan | 60 | 61,38 | 102,30 | 63 | 64,72 | 102,73 | 66 | 68,45 | 103,71 | 69 | 70,67 | 102,42 | 2,22
15 | Indeks Pelayanan Publik | 3,51 | 3,86 | 109,97 | 3,76 | 4,12 | 109,57 | 4 | 4,33 | 108,25 | 4,2 | 4,51 | 107,38 | 0,18
17 | Tingkat efektivitas KIE Obat dan Makanan | 89 | 90,57 | 101,76 | 91,5 | 92,84 | 101,46 | 93 | 94,68 | 101,81 | 94,1 | 95,36 | 101,34 | 0,68
18 | Jumlah sekolah dengan Pangan Jajanan Anak Sekolah (PJAS) aman | 20 | 20 | 100,00 | 26 | 27 | 103,85 | 32 | 34 | 106,25 | 38 | 40 | 105,26 | 6
19 | Jumlah desa pangan aman | 4 | 4 | 100,00 | 6 | 6 | 100,00 | 7 | 8 | 114,29 | 8 | 10 | 125,00 | 2
20 | Jumlah pasar aman dari bahan berbahaya | 2 | 2 | 100,00 | 3 | 3 | 100,00 | 3 | 3 | 100,00 | 4 | 4 | 100,00 | 1
23 | Persentase keberhasilan penindakan kejahatan di bidang Obat dan Makanan | 55 | 58,33 | 106,05 | 63 | 70,00 | 111,11 | 70 | 76,92 | 109,89 | 75 | 84,55 | 112,73 | 7,63
26 | Indeks Profesionalitas ASN | 75 | 78,45 | 104,60 | 80 | 82,60 | 103,25 | 82 | 87,15 | 106,28 | 84,5 | 86,72 | 102,63 | -0,43
29 | Nilai Kinerja Anggaran | 90 | 88,72 | 98,58 | 91 | 92,35 | 101,48 | 92 | 94,08 | 102,26 | 93,1 | 96,19 | 103,32 | 2,11
Keterangan: T = target, R = realisasi, C = capaian; IK 5 baru diukur mulai 2021
`,
    },
    {
      name: "T3.6 Renstra",
      sheet: `
Tabel 3.10 Realisasi 2023 terhadap Target Akhir Renstra 2020-2024
No | Indikator | Realisasi 2023 | Target 2024 | % thd Target 2024 | Selisih thd Target | Status
1 | 2 | 3 | 4 | 5=3/4x100 | 6=3-4 | 7
1 | Persentase Obat yang memenuhi syarat | 94,59 | 93,50 | 101,2% | 1,09 | Tercapai
2 | Persentase Makanan yang memenuhi syarat | 88,31 | 88,00 | 100,4% | 0,31 | Tercapai
3 | Persentase Obat yang aman dan bermutu berdasarkan hasil pengawasan | 83,99 | 88,00 | 95,4% | -4,01 | On Track
4 | Persentase Makanan yang aman dan bermutu berdasarkan hasil pengawasan | 74,02 | 78,00 | 94,9% | -3,98 | On Track
5 | Persentase pangan fortifikasi yang memenuhi syarat | 92,50 | 90,00 | 102,8% | 2,50 | Tercapai
6 | Indeks kesadaran masyarakat (awareness index) terhadap Obat dan Makanan aman dan bermutu | 82,13 | 81,00 | 101,4% | 1,13 | Tercapai
7 | Indeks kepuasan pelaku usaha terhadap pemberian bimbingan dan pembinaan | 92,45 | 92,00 | 100,5% | 0,45 | Tercapai
8 | Indeks kepuasan masyarakat atas kinerja pengawasan Obat dan Makanan | 76,82 | 81,00 | 94,8% | -4,18 | On Track
9 | Indeks kepuasan masyarakat terhadap layanan publik | 93,67 | 93,00 | 100,7% | 0,67 | Tercapai
10 | Persentase keputusan/rekomendasi hasil inspeksi yang dilaksanakan | 94,16 | 94,00 | 100,2% | 0,16 | Tercapai
11 | Persentase keputusan/rekomendasi hasil inspeksi yang ditindaklanjuti pemangku kepentingan | 73,33 | 75,00 | 97,8% | -1,67 | On Track
12 | Persentase keputusan penilaian sertifikasi yang diselesaikan tepat waktu | 96,44 | 96,00 | 100,5% | 0,44 | Tercapai
13 | Persentase sarana produksi yang memenuhi ketentuan | 59,76 | 61,00 | 98,0% | -1,24 | On Track
14 | Persentase sarana distribusi yang memenuhi ketentuan | 70,67 | 72,00 | 98,2% | -1,33 | On Track
15 | Indeks Pelayanan Publik | 4,51 | 4,41 | 102,3% | 0,10 | Tercapai
16 | Persentase UMKM yang memenuhi standar produksi pangan olahan dan/atau OT | 88,46 | 82,00 | 107,9% | 6,46 | Tercapai
17 | Tingkat efektivitas KIE Obat dan Makanan | 95,36 | 94,80 | 100,6% | 0,56 | Tercapai
18 | Jumlah sekolah dengan Pangan Jajanan Anak Sekolah (PJAS) aman | 40 | 44 | 90,9% | -4 | On Track
19 | Jumlah desa pangan aman | 10 | 11 | 90,9% | -1 | On Track
20 | Jumlah pasar aman dari bahan berbahaya | 4 | 5 | 80,0% | -1 | Perlu Upaya Keras
21 | Persentase sampel Obat yang diperiksa dan diuji sesuai standar | 97,23 | 95,00 | 102,3% | 2,23 | Tercapai
22 | Persentase sampel Makanan yang diperiksa dan diuji sesuai standar | 97,45 | 95,00 | 102,6% | 2,45 | Tercapai
23 | Persentase keberhasilan penindakan kejahatan di bidang Obat dan Makanan | 84,55 | 78,00 | 108,4% | 6,55 | Tercapai
24 | Indeks Reformasi Birokrasi | 87,90 | 91,00 | 96,6% | -3,10 | On Track
25 | Nilai AKIP | 79,15 | 82,00 | 96,5% | -2,85 | On Track
26 | Indeks Profesionalitas ASN | 86,72 | 86,00 | 100,8% | 0,72 | Tercapai
27 | Persentase pemenuhan laboratorium terhadap standar GLP | 74,60 | 88,00 | 84,8% | -13,40 | Perlu Upaya Keras
28 | Indeks pengelolaan data dan informasi yang optimal | 2,85 | 3,00 | 95,0% | -0,15 | On Track
29 | Nilai Kinerja Anggaran | 96,19 | 94,50 | 101,8% | 1,69 | Tercapai
30 | Tingkat efisiensi penggunaan anggaran | 100,00 | 93,00 | 107,5% | 7,00 | Tercapai

 | Rekapitulasi | Jumlah | %
 | Tercapai | 17 | 56,67
 | On Track | 11 | 36,67
 | Perlu Upaya Keras | 2 | 6,67
 | Jumlah | 30 | 100,00
Status: Tercapai ≥ 100%; On Track 90% s.d. < 100%; Perlu Upaya Keras < 90% (berdasarkan kolom 5)
`,
    },
    {
      name: "T3.7 Antar Balai",
      sheet: `
Tabel 3.11 Perbandingan Capaian dengan Balai Besar POM Lain Tahun 2023

No | Balai Besar | Obat Memenuhi Syarat |  |  |  | Makanan Memenuhi Syarat
 |  | Target | Realisasi | Capaian | Peringkat | Target | Realisasi | Capaian | Peringkat
1 | BBPOM di Pontianak | #92.5~0.00 | #94.59~0.00 | =D5/C5*100 -> 102.259459459~0.00 | =RANK(E5,E$5:E$12) -> 3~0 | #86~0.00 | #88.31~0.00 | =H5/G5*100 -> 102.686046512~0.00 | =RANK(I5,I$5:I$12) -> 5~0
2 | BBPOM di Banjarmasin | #92~0.00 | #93.15~0.00 | =D6/C6*100 -> 101.25~0.00 | =RANK(E6,E$5:E$12) -> 5~0 | #85~0.00 | #84.6~0.00 | =H6/G6*100 -> 99.5294117647~0.00 | =RANK(I6,I$5:I$12) -> 7~0
3 | BBPOM di Samarinda | #93~0.00 | #95.82~0.00 | =D7/C7*100 -> 103.032258065~0.00 | =RANK(E7,E$5:E$12) -> 2~0 | #87~0.00 | #90.46~0.00 | =H7/G7*100 -> 103.977011494~0.00 | =RANK(I7,I$5:I$12) -> 2~0
4 | BBPOM di Palangka Raya | #91.5~0.00 | #90.74~0.00 | =D8/C8*100 -> 99.1693989071~0.00 | =RANK(E8,E$5:E$12) -> 8~0 | #84.5~0.00 | #87.33~0.00 | =H8/G8*100 -> 103.349112426~0.00 | =RANK(I8,I$5:I$12) -> 4~0
5 | BBPOM di Padang | #92~0.00 | #95.08~0.00 | =D9/C9*100 -> 103.347826087~0.00 | =RANK(E9,E$5:E$12) -> 1~0 | #86~0.00 | #86.92~0.00 | =H9/G9*100 -> 101.069767442~0.00 | =RANK(I9,I$5:I$12) -> 6~0
6 | BBPOM di Pekanbaru | #92.5~0.00 | #92.9~0.00 | =D10/C10*100 -> 100.432432432~0.00 | =RANK(E10,E$5:E$12) -> 6~0 | #86.5~0.00 | #89.71~0.00 | =H10/G10*100 -> 103.710982659~0.00 | =RANK(I10,I$5:I$12) -> 3~0
7 | BBPOM di Palembang | #93~0.00 | #92.36~0.00 | =D11/C11*100 -> 99.311827957~0.00 | =RANK(E11,E$5:E$12) -> 7~0 | #87~0.00 | #85.17~0.00 | =H11/G11*100 -> 97.8965517241~0.00 | =RANK(I11,I$5:I$12) -> 8~0
8 | BBPOM di Bandar Lampung | #92.5~0.00 | #94.11~0.00 | =D12/C12*100 -> 101.740540541~0.00 | =RANK(E12,E$5:E$12) -> 4~0 | #86~0.00 | #91.25~0.00 | =H12/G12*100 -> 106.104651163~0.00 | =RANK(I12,I$5:I$12) -> 1~0
 | Rata-rata | =AVERAGE(C5:C12) -> 92.375~0.00 | =AVERAGE(D5:D12) -> 93.59375~0.00 | =AVERAGE(E5:E12) -> 101.317967931~0.00 |  | =AVERAGE(G5:G12) -> 86~0.00 | =AVERAGE(H5:H12) -> 87.96875~0.00 | =AVERAGE(I5:I12) -> 102.290441898~0.00

Tabel 3.12 Perbandingan Nilai Kinerja Anggaran (NKA = 60% EKA + 40% IKPA)
No | Balai Besar | EKA | IKPA | NKA | Selisih thd Rata-rata | Peringkat
1 | BBPOM di Pontianak | #94.97~0.00 | #98.01~0.00 | =C17*60%+D17*40% -> 96.186~0.00 | =E17-E$25 -> 1.58925~0.00 | =RANK(E17,E$17:E$24) -> 1~0
2 | BBPOM di Banjarmasin | #92.18~0.00 | #96.4~0.00 | =C18*60%+D18*40% -> 93.868~0.00 | =E18-E$25 -> -0.72875~0.00 | =RANK(E18,E$17:E$24) -> 6~0
3 | BBPOM di Samarinda | #95.07~0.00 | #97.85~0.00 | =C19*60%+D19*40% -> 96.182~0.00 | =E19-E$25 -> 1.58525~0.00 | =RANK(E19,E$17:E$24) -> 2~0
4 | BBPOM di Palangka Raya | #91.36~0.00 | #95.12~0.00 | =C20*60%+D20*40% -> 92.864~0.00 | =E20-E$25 -> -1.73275~0.00 | =RANK(E20,E$17:E$24) -> 7~0
5 | BBPOM di Padang | #93.44~0.00 | #98.03~0.00 | =C21*60%+D21*40% -> 95.276~0.00 | =E21-E$25 -> 0.67925~0.00 | =RANK(E21,E$17:E$24) -> 4~0
6 | BBPOM di Pekanbaru | #90.82~0.00 | #94.77~0.00 | =C22*60%+D22*40% -> 92.4~0.00 | =E22-E$25 -> -2.19675~0.00 | =RANK(E22,E$17:E$24) -> 8~0
7 | BBPOM di Palembang | #94.25~0.00 | #96.91~0.00 | =C23*60%+D23*40% -> 95.314~0.00 | =E23-E$25 -> 0.71725~0.00 | =RANK(E23,E$17:E$24) -> 3~0
8 | BBPOM di Bandar Lampung | #92.9~0.00 | #97.36~0.00 | =C24*60%+D24*40% -> 94.684~0.00 | =E24-E$25 -> 0.08725~0.00 | =RANK(E24,E$17:E$24) -> 5~0
 | Rata-rata | =AVERAGE(C17:C24) -> 93.12375~0.00 | =AVERAGE(D17:D24) -> 96.80625~0.00 | =AVERAGE(E17:E24) -> 94.59675~0.00 | - | -
`,
    },
    {
      name: "T3.8 Produksi",
      sheet: `
Tabel 3.13 Hasil Pemeriksaan Sarana Produksi Obat dan Makanan Tahun 2023
No | Jenis Sarana | Jumlah Sarana | Target | Diperiksa | % thd Target | Hasil |  | % MK
 |  |  |  |  |  | MK | TMK
A | Obat | =SUM(C5:C5) -> 1~#,##0 | =SUM(D5:D5) -> 1~#,##0 | =SUM(E5:E5) -> 1~#,##0 | =E4/D4 -> 1~0.00% | =SUM(G5:G5) -> 1~#,##0 | =SUM(H5:H5) -> 0~#,##0 | =G4/E4 -> 1~0.00%
1 | Industri Farmasi | #1~#,##0 | #1~#,##0 | #1~#,##0 | =E5/D5 -> 1~0.00% | #1~#,##0 | #0~#,##0 | =G5/E5 -> 1~0.00%
B | Obat Tradisional | =SUM(C7:C8) -> 25~#,##0 | =SUM(D7:D8) -> 20~#,##0 | =SUM(E7:E8) -> 21~#,##0 | =E6/D6 -> 1.05~0.00% | =SUM(G7:G8) -> 12~#,##0 | =SUM(H7:H8) -> 9~#,##0 | =G6/E6 -> 0.571428571429~0.00%
1 | UKOT | #6~#,##0 | #6~#,##0 | #6~#,##0 | =E7/D7 -> 1~0.00% | #4~#,##0 | #2~#,##0 | =G7/E7 -> 0.666666666667~0.00%
2 | UMOT | #19~#,##0 | #14~#,##0 | #15~#,##0 | =E8/D8 -> 1.07142857143~0.00% | #8~#,##0 | #7~#,##0 | =G8/E8 -> 0.533333333333~0.00%
C | Kosmetik | =SUM(C10:C11) -> 15~#,##0 | =SUM(D10:D11) -> 12~#,##0 | =SUM(E10:E11) -> 13~#,##0 | =E9/D9 -> 1.08333333333~0.00% | =SUM(G10:G11) -> 8~#,##0 | =SUM(H10:H11) -> 5~#,##0 | =G9/E9 -> 0.615384615385~0.00%
1 | Industri Kosmetik Gol. A | #2~#,##0 | #2~#,##0 | #2~#,##0 | =E10/D10 -> 1~0.00% | #2~#,##0 | #0~#,##0 | =G10/E10 -> 1~0.00%
2 | Industri Kosmetik Gol. B | #13~#,##0 | #10~#,##0 | #11~#,##0 | =E11/D11 -> 1.1~0.00% | #6~#,##0 | #5~#,##0 | =G11/E11 -> 0.545454545455~0.00%
D | Pangan | =SUM(C13:C14) -> 830~#,##0 | =SUM(D13:D14) -> 130~#,##0 | =SUM(E13:E14) -> 134~#,##0 | =E12/D12 -> 1.03076923077~0.00% | =SUM(G13:G14) -> 80~#,##0 | =SUM(H13:H14) -> 54~#,##0 | =G12/E12 -> 0.597014925373~0.00%
1 | Pangan Olahan MD | #88~#,##0 | #60~#,##0 | #62~#,##0 | =E13/D13 -> 1.03333333333~0.00% | #41~#,##0 | #21~#,##0 | =G13/E13 -> 0.661290322581~0.00%
2 | IRTP | #742~#,##0 | #70~#,##0 | #72~#,##0 | =E14/D14 -> 1.02857142857~0.00% | #39~#,##0 | #33~#,##0 | =G14/E14 -> 0.541666666667~0.00%
 | Jumlah | =C4+C6+C9+C12 -> 871~#,##0 | =D4+D6+D9+D12 -> 163~#,##0 | =E4+E6+E9+E12 -> 169~#,##0 | =E15/D15 -> 1.03680981595~0.00% | =G4+G6+G9+G12 -> 101~#,##0 | =H4+H6+H9+H12 -> 68~#,##0 | =G15/E15 -> 0.597633136095~0.00%

Tabel 3.14 Perkembangan Sarana Produksi MK 2020-2023
Tahun |  | Diperiksa | MK | TMK | % MK | Kenaikan (poin)
2020 |  | #121~#,##0 | #57~#,##0 | =C19-D19 -> 64~#,##0 | =ROUND(D19/C19*100,2) -> 47.11~0.00 | -
2021 |  | #140~#,##0 | #73~#,##0 | =C20-D20 -> 67~#,##0 | =ROUND(D20/C20*100,2) -> 52.14~0.00 | =F20-F19 -> 5.03~0.00
2022 |  | #158~#,##0 | #90~#,##0 | =C21-D21 -> 68~#,##0 | =ROUND(D21/C21*100,2) -> 56.96~0.00 | =F21-F20 -> 4.82~0.00
2023 |  | #169~#,##0 | #101~#,##0 | =C22-D22 -> 68~#,##0 | =ROUND(D22/C22*100,2) -> 59.76~0.00 | =F22-F21 -> 2.8~0.00
2020-2023 |  | =SUM(C19:C22) -> 588~#,##0 | =SUM(D19:D22) -> 321~#,##0 | =SUM(E19:E22) -> 267~#,##0 | =ROUND(D23/C23*100,2) -> 54.59~0.00
`,
    },
    {
      name: "T3.9 Distribusi",
      sheet: `
Tabel 3.15 Hasil Pemeriksaan Sarana Distribusi Tahun 2023
No | Jenis Sarana | Jml Sarana | Target | Diperiksa | % Realisasi | MK | TMK | % MK | % TMK
A | Obat
1 | Pedagang Besar Farmasi (PBF) | 42 | 34 | 35 | 102,9% | 30 | 5 | 85,71% | 14,29%
2 | Apotek | 512 | 180 | 182 | 101,1% | 127 | 55 | 69,78% | 30,22%
3 | Toko Obat | 96 | 48 | 48 | 100,0% | 29 | 19 | 60,42% | 39,58%
4 | Instalasi Farmasi Kab/Kota | 9 | 9 | 9 | 100,0% | 8 | 1 | 88,89% | 11,11%
5 | Rumah Sakit | 38 | 24 | 24 | 100,0% | 20 | 4 | 83,33% | 16,67%
6 | Puskesmas | 170 | 60 | 61 | 101,7% | 48 | 13 | 78,69% | 21,31%
7 | Klinik | 88 | 20 | 21 | 105,0% | 13 | 8 | 61,90% | 38,10%
 | Sub Total Obat | 955 | 375 | 380 | 101,3% | 275 | 105 | 72,37% | 27,63%
B | Obat Tradisional
1 | Distributor/Toko Jamu | 210 | 75 | 77 | 102,7% | 44 | 33 | 57,14% | 42,86%
C | Suplemen Kesehatan
1 | Toko/Gerai Suplemen | 96 | 30 | 30 | 100,0% | 26 | 4 | 86,67% | 13,33%
D | Kosmetik
1 | Toko/Klinik Kecantikan | 560 | 120 | 124 | 103,3% | 78 | 46 | 62,90% | 37,10%
E | Pangan
1 | Distributor/Importir | 145 | 55 | 56 | 101,8% | 47 | 9 | 83,93% | 16,07%
2 | Ritel Modern | 188 | 80 | 82 | 102,5% | 68 | 14 | 82,93% | 17,07%
3 | Ritel Tradisional | 1.120 | 90 | 93 | 103,3% | 57 | 36 | 61,29% | 38,71%
 | Sub Total Pangan | 1.453 | 225 | 231 | 102,7% | 172 | 59 | 74,46% | 25,54%
 | TOTAL | 3.274 | 825 | 842 | 102,1% | 595 | 247 | 70,67% | 29,33%

Tabel 3.16 Sarana Distribusi Diperiksa menurut Kabupaten/Kota
No | Kabupaten/Kota | Diperiksa | MK | TMK | % MK | % thd seluruh sarana diperiksa
1 | 2 | 3 | 4 | 5 | 6=4/3 | 7=3/jml 3
1 | Kota Pontianak | 248 | 190 | 58 | 76,61 | 29,45
2 | Kota Singkawang | 96 | 68 | 28 | 70,83 | 11,40
3 | Kab. Mempawah | 72 | 49 | 23 | 68,06 | 8,55
4 | Kab. Sambas | 84 | 57 | 27 | 67,86 | 9,98
5 | Kab. Bengkayang | 62 | 39 | 23 | 62,90 | 7,36
6 | Kab. Landak | 58 | 36 | 22 | 62,07 | 6,89
7 | Kab. Kubu Raya | 118 | 86 | 32 | 72,88 | 14,01
8 | Kab. Ketapang | 71 | 48 | 23 | 67,61 | 8,43
9 | Kab. Kayong Utara | 33 | 22 | 11 | 66,67 | 3,92
 | Jumlah | 842 | 595 | 247 | 70,67 | 100,00
`,
    },
    {
      name: "T3.10 Tindak Lanjut",
      sheet: `
Tabel 3.17 Keputusan/Rekomendasi Hasil Inspeksi yang Dilaksanakan
No | Sarana | Diterbitkan | Dilaksanakan | Belum | %
1 | Produksi Obat | 1 | 1 | - | 100,00
2 | Produksi Obat Tradisional | 21 | 21 | - | 100,00
3 | Produksi Kosmetik | 13 | 12 | 1 | 92,31
4 | Produksi Pangan Olahan MD | 62 | 60 | 2 | 96,77
5 | Produksi IRTP | 72 | 66 | 6 | 91,67
6 | Distribusi Obat | 380 | 365 | 15 | 96,05
7 | Distribusi Obat Tradisional | 77 | 71 | 6 | 92,21
8 | Distribusi Suplemen Kesehatan | 30 | 29 | 1 | 96,67
9 | Distribusi Kosmetik | 124 | 113 | 11 | 91,13
10 | Distribusi Pangan | 231 | 214 | 17 | 92,64
 | Jumlah | 1.011 | 952 | 59 | 94,16

Tabel 3.18 Rekomendasi yang Ditindaklanjuti Pemangku Kepentingan
No | Pemangku Kepentingan | Rekomendasi | Ditindaklanjuti | Belum | %
1 | Dinas Kesehatan Kab/Kota | 118 | 82 | 36 | 69,49
2 | DPMPTSP | 34 | 21 | 13 | 61,76
3 | Dinas Perindustrian dan Perdagangan | 27 | 19 | 8 | 70,37
4 | Asosiasi/Organisasi Profesi | 15 | 13 | 2 | 86,67
5 | Unit Pusat/Balai lain | 46 | 41 | 5 | 89,13
 | Jumlah | 240 | 176 | 64 | 73,33

Tabel 3.19 Tindak Lanjut terhadap Sarana TMK
No | Sarana | Pembinaan | Peringatan | Peringatan Keras | PSK | Rek. Cabut Izin | Pro Justitia | Jumlah
1 | Produksi Obat Tradisional | 3 | 4 | 2 | - | - | - | 9
2 | Produksi Kosmetik | 2 | 2 | 1 | - | - | - | 5
3 | Produksi Pangan MD | 9 | 8 | 3 | 1 | - | - | 21
4 | Produksi IRTP | 21 | 10 | 2 | - | - | - | 33
5 | Distribusi Obat | 18 | 49 | 22 | 11 | 3 | 2 | 105
6 | Distribusi Obat Tradisional | 9 | 13 | 6 | 1 | - | 4 | 33
7 | Distribusi Suplemen Kesehatan | 1 | 2 | 1 | - | - | - | 4
8 | Distribusi Kosmetik | 11 | 20 | 9 | 2 | - | 4 | 46
9 | Distribusi Pangan | 28 | 22 | 7 | - | 1 | 1 | 59
 | Jumlah | 102 | 130 | 53 | 15 | 4 | 11 | 315
 | % | 32,38 | 41,27 | 16,83 | 4,76 | 1,27 | 3,49 | 100,00

Tabel 3.20 Penyelesaian Sertifikasi dan Layanan Tepat Waktu
No | Layanan | Permohonan | Selesai | Tepat Waktu | Terlambat | Dalam Proses | % Tepat Waktu
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=3-4 | 8=5/4
1 | Sertifikat CDOB | 46 | 44 | 42 | 2 | 2 | 95,45%
2 | CPOTB bertahap | 9 | 9 | 8 | 1 | - | 88,89%
3 | Rekomendasi CPKB | 14 | 13 | 13 | - | 1 | 100,00%
4 | Izin Penerapan CPPOB | 71 | 68 | 66 | 2 | 3 | 97,06%
5 | Surat Keterangan Ekspor | 112 | 112 | 112 | - | - | 100,00%
6 | Laporan hasil uji pihak ketiga | 238 | 231 | 219 | 12 | 7 | 94,81%
 | Jumlah | 490 | 477 | 460 | 17 | 13 | 96,44%
`,
    },
    {
      name: "T3.11 Penindakan",
      sheet: `
Tabel 3.21 Perhitungan Persentase Keberhasilan Penindakan
No | Posisi Perkara (tahap terakhir) | Bobot (%) | Jumlah Perkara | Nilai
a | b | c | d | e=cxd
1 | SPDP | 15 | 1 | 15
2 | Tahap I | 40 | 1 | 40
3 | P-21 | 75 | 1 | 75
4 | Tahap II | 100 | 8 | 800
 | Jumlah |  | 11 | 930
 | Keberhasilan penindakan (jumlah e / jumlah d) |  |  | 84,55%

Tabel 3.22 Barang Bukti menurut Komoditas
No | Komoditas | Perkara | Item | Jumlah (pcs) | Nilai Ekonomi | % Nilai | Rata-rata per Perkara (Rp)
1 | Obat | 3 | 42 | 18.452 | Rp214.870.000,- | 22,94 | 71.623.333
2 | Obat Tradisional | 3 | 88 | 6.317 | Rp187.345.500,- | 20,00 | 62.448.500
3 | Kosmetik | 4 | 213 | 9.840 | Rp496.218.750,- | 52,97 | 124.054.688
4 | Pangan | 1 | 6 | 1.275 | Rp38.400.000,- | 4,10 | 38.400.000
 | Jumlah | 11 | 349 | 35.884 | Rp936.834.250,- | 100,00 | 85.166.750

Tabel 3.23 Rata-rata Waktu Penyelesaian Layanan (semakin kecil semakin baik)
No | Layanan | Standar (HK) | Rata-rata 2022 (HK) | Rata-rata 2023 (HK) | Percepatan (HK) | Capaian (%) | Kriteria
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=(1+(1-5/3))x100 | 8
1 | Laporan hasil uji pihak ketiga | 30 | 27,8 | 26,5 | 1,3 | 111,67 | Sangat Baik
2 | Izin Penerapan CPPOB | 14 | 12,6 | 11,9 | 0,7 | 115,00 | Sangat Baik
3 | Sertifikat CDOB | 20 | 19,4 | 18,5 | 0,9 | 107,50 | Baik
4 | Rekomendasi CPKB | 15 | 14,7 | 16,2 | -1,5 | 92,00 | Baik
5 | Surat Keterangan Ekspor | 1 | 0,9 | 0,8 | 0,1 | 120,00 | Sangat Baik
6 | Tindak lanjut pengaduan konsumen | 5 | 4,4 | 3,9 | 0,5 | 122,00 | Tidak Dapat Disimpulkan
 | Rata-rata capaian |  |  |  |  | 111,36 | Sangat Baik
`,
    },
    {
      name: "T3.12 Anggaran",
      sheet: `
Tabel 3.24 Pagu dan Realisasi Anggaran per Sasaran Kegiatan Tahun 2023 (Rp)
No | Sasaran Kegiatan | Pagu | Realisasi | Sisa | % Realisasi | % Pagu thd Total
1 | 2 | 3 | 4 | 5=3-4 | 6=4/3 | 7
1 | SK1 | #3412580000~#,##0 | #3398214650~#,##0 | =C4-D4 -> 14365350~#,##0 | =D4/C4 -> 0.995790472311~0.00% | =C4/C$15 -> 0.0799816626562~0.00%
2 | SK2 | #1126450000~#,##0 | #1119870300~#,##0 | =C5-D5 -> 6579700~#,##0 | =D5/C5 -> 0.994158906299~0.00% | =C5/C$15 -> 0.0264009470544~0.00%
3 | SK3 | #684210000~#,##0 | #676905125~#,##0 | =C6-D6 -> 7304875~#,##0 | =D6/C6 -> 0.989323636018~0.00% | =C6/C$15 -> 0.0160360353181~0.00%
4 | SK4 | #4275890000~#,##0 | #4251463780~#,##0 | =C7-D7 -> 24426220~#,##0 | =D7/C7 -> 0.994287453606~0.00% | =C7/C$15 -> 0.100215318479~0.00%
5 | SK5 | #2318745000~#,##0 | #2300118460~#,##0 | =C8-D8 -> 18626540~#,##0 | =D8/C8 -> 0.991966973514~0.00% | =C8/C$15 -> 0.0543451231548~0.00%
6 | SK6 | #5946320000~#,##0 | #5917204915~#,##0 | =C9-D9 -> 29115085~#,##0 | =D9/C9 -> 0.995103680091~0.00% | =C9/C$15 -> 0.139365688214~0.00%
7 | SK7 | #1872600000~#,##0 | #1861933240~#,##0 | =C10-D10 -> 10666760~#,##0 | =D10/C10 -> 0.994303770159~0.00% | =C10/C$15 -> 0.0438886887604~0.00%
8 | SK8 | #1245375000~#,##0 | #1237580910~#,##0 | =C11-D11 -> 7794090~#,##0 | =D11/C11 -> 0.993741571816~0.00% | =C11/C$15 -> 0.0291882280065~0.00%
9 | SK9 | #962840000~#,##0 | #948316475~#,##0 | =C12-D12 -> 14523525~#,##0 | =D12/C12 -> 0.984915951768~0.00% | =C12/C$15 -> 0.0225663703333~0.00%
10 | SK10 | #2687115000~#,##0 | #2655042330~#,##0 | =C13-D13 -> 32072670~#,##0 | =D13/C13 -> 0.988064273394~0.00% | =C13/C$15 -> 0.0629787215093~0.00%
11 | SK11 | #18134905000~#,##0 | #17926481207~#,##0 | =C14-D14 -> 208423793~#,##0 | =D14/C14 -> 0.988507036954~0.00% | =C14/C$15 -> 0.425033216514~0.00%
 | Jumlah | =SUM(C4:C14) -> 42667030000~#,##0 | =SUM(D4:D14) -> 42293131392~#,##0 | =SUM(E4:E14) -> 373898608~#,##0 | =D15/C15 -> 0.991236825999~0.00% | =SUM(G4:G14) -> 1~0.00%

Tabel 3.25 Realisasi menurut Jenis Belanja
No | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % | Pagu (miliar Rp) | Realisasi (miliar Rp)
1 | Belanja Pegawai (51) | #14268934000~#,##0 | #14205316450~#,##0 | =C19-D19 -> 63617550~#,##0 | =D19/C19 -> 0.995541534497~0.00% | #14.27~#,##0.00 | #14.21~#,##0.00
2 | Belanja Barang (52) | #23684162000~#,##0 | #23427094618~#,##0 | =C20-D20 -> 257067382~#,##0 | =D20/C20 -> 0.989146021633~0.00% | #23.68~#,##0.00 | #23.43~#,##0.00
3 | Belanja Modal (53) | #4713934000~#,##0 | #4660720324~#,##0 | =C21-D21 -> 53213676~#,##0 | =D21/C21 -> 0.988711408348~0.00% | #4.71~#,##0.00 | #4.66~#,##0.00
 | Jumlah | =SUM(C19:C21) -> 42667030000~#,##0 | =SUM(D19:D21) -> 42293131392~#,##0 | =C22-D22 -> 373898608~#,##0 | =D22/C22 -> 0.991236825999~0.00% | #42.67~#,##0.00 | #42.29~#,##0.00
Catatan: selisih penjumlahan kolom miliar karena pembulatan

Tabel 3.26 Perkembangan Anggaran 2020-2023
Tahun |  | Pagu | Realisasi | Sisa | % Realisasi | Pertumbuhan Pagu
2020 |  | #36214785000~#,##0 | #35480912344~#,##0 | =C27-D27 -> 733872656~#,##0 | =D27/C27 -> 0.979735551212~0.00% | -
2021 |  | #38902410000~#,##0 | #38127655910~#,##0 | =C28-D28 -> 774754090~#,##0 | =D28/C28 -> 0.980084676245~0.00% | =C28/C27-1 -> 0.0742134738616~0.00%
2022 |  | #41086350000~#,##0 | #40612948275~#,##0 | =C29-D29 -> 473401725~#,##0 | =D29/C29 -> 0.988477883166~0.00% | =C29/C28-1 -> 0.0561389384359~0.00%
2023 |  | #42667030000~#,##0 | #42293131392~#,##0 | =C30-D30 -> 373898608~#,##0 | =D30/C30 -> 0.991236825999~0.00% | =C30/C29-1 -> 0.0384721446417~0.00%
`,
    },
    {
      name: "T3.13 Efisiensi IKPA",
      sheet: `
Tabel 3.27 Tingkat Efisiensi (TE) per Sasaran Kegiatan
No | Sasaran | % Capaian Output (NPS) | % Capaian Input (Anggaran) | IE | SE | TE | Kategori | Capaian TE
1 | 2 | 3 | 4 | 5=3/4 | 6 | 7=(5-6)/6 | 8 | 9
1 | SK1 | 100,91 | 99,58 | 1,013 | 1,000 | 0,013 | Efisien | 100%
2 | SK2 | 103,31 | 99,42 | 1,039 | 1,000 | 0,039 | Efisien | 100%
3 | SK3 | 100,14 | 98,93 | 1,012 | 1,000 | 0,012 | Efisien | 100%
4 | SK4 | 104,57 | 99,43 | 1,052 | 1,000 | 0,052 | Efisien | 100%
5 | SK5 | 106,65 | 99,20 | 1,075 | 1,000 | 0,075 | Efisien | 100%
6 | SK6 | 104,67 | 99,51 | 1,052 | 1,000 | 0,052 | Efisien | 100%
7 | SK7 | 112,73 | 99,43 | 1,134 | 1,000 | 0,134 | Efisien | 100%
8 | SK8 | 98,21 | 99,37 | 0,988 | 1,000 | -0,012 | Tidak Efisien | -
9 | SK9 | 102,63 | 98,49 | 1,042 | 1,000 | 0,042 | Efisien | 100%
10 | SK10 | 100,88 | 98,81 | 1,021 | 1,000 | 0,021 | Efisien | 100%
11 | SK11 | 106,01 | 98,85 | 1,072 | 1,000 | 0,072 | Efisien | 100%
 | BBPOM di Pontianak | 103,70 | 99,12 | 1,046 | 1,000 | 0,046 | Efisien | 100%
Kriteria: TE < 0 Tidak Efisien; TE 0-0,20 = 100%; >0,20-0,40 = 95%; >0,40-0,60 = 92%; >0,60-0,80 = 90%; >0,80-1,00 = 88%

Tabel 3.28 Nilai IKPA Tahun 2023
No | Indikator | Nilai | Bobot (%) | Nilai Akhir
1 | 2 | 3 | 4 | 5=3x4/100
1 | Revisi DIPA | 100,00 | 10 | 10,00
2 | Deviasi Halaman III DIPA | 88,74 | 10 | 8,87
3 | Penyerapan Anggaran | 97,52 | 20 | 19,50
4 | Belanja Kontraktual | 98,10 | 10 | 9,81
5 | Penyelesaian Tagihan | 100,00 | 10 | 10,00
6 | Pengelolaan UP dan TUP | 99,30 | 10 | 9,93
7 | Dispensasi SPM | 100,00 | 5 | 5,00
8 | Capaian Output | 99,60 | 25 | 24,90
 | Nilai IKPA |  | 100 | 98,01

Tabel 3.29 Nilai Evaluasi Kinerja Anggaran (EKA) dan NKA
No | Variabel | Nilai | Bobot | Nilai Akhir
1 | Capaian Rincian Output | 100,00 | 43,5% | 43,50
2 | Efisiensi | 86,40 | 28,6% | 24,71
3 | Konsistensi Penyerapan Anggaran | 94,25 | 18,2% | 17,15
4 | Penyerapan Anggaran | 99,12 | 9,7% | 9,61
 | Nilai EKA |  | 100,0% | 94,97
 | NKA = 60% x EKA + 40% x IKPA |  |  | 96,19
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA (KUTIPAN NARASI)
Capaian kinerja BBPOM di Pontianak tahun 2023 diukur melalui 11 sasaran kegiatan dan 30 indikator kinerja dengan Nilai Pencapaian Sasaran (NPS) sebesar 103,70% atau masuk kriteria Baik. Sebanyak 24 indikator mencapai atau melampaui target, sedangkan 6 indikator belum mencapai target.
Berdasarkan kriteria pencapaian, terdapat 25 indikator (83,33%) berkriteria Baik, 3 indikator Sangat Baik, 1 indikator Cukup, dan 1 indikator Tidak Dapat Disimpulkan, yaitu jumlah desa pangan aman dengan capaian 125,00%.
Persentase Obat yang memenuhi syarat tahun 2023 terealisasi 94,59% dari target 92,5% sehingga capaiannya 102,26% (Baik). Realisasi tersebut naik 1,29 poin dibandingkan tahun 2022 sebesar 93,30%. Dari 980 sampel acak, 927 sampel memenuhi syarat dan 53 sampel tidak memenuhi syarat.
Untuk Makanan, 287 dari 325 sampel acak dinyatakan memenuhi syarat (88,31%). Dibandingkan target 2023 sebesar 86%, capaiannya 102,69%, dan terhadap target akhir Renstra 2024 sebesar 88% telah mencapai 100,4%.
Indikator Makanan yang aman dan bermutu berdasarkan hasil pengawasan terealisasi 74,02%, turun 1,58 poin dari tahun 2022 (75,60%), sehingga capaiannya hanya 97,39% dari target 76%. Komoditas dengan persentase MS targeted terendah pada kelompok Makanan adalah Pangan IRTP (64,62%).
Jumlah sampel TMS tahun 2023 sebanyak 230 sampel, terdiri dari 139 sampel Obat dan 91 sampel Makanan. TMS terbanyak ditemukan pada komoditas Obat Tradisional yaitu 62 sampel atau 26,96% dari seluruh TMS. Menurut penyebabnya, TMS pengujian mendominasi dengan 79 sampel, disusul TIE sebanyak 62 sampel.
Selama tahun 2023 telah diperiksa 169 sarana produksi dari target 163 sarana (103,68%), dengan hasil 101 sarana memenuhi ketentuan (MK) dan 68 sarana tidak memenuhi ketentuan (TMK). Persentase sarana produksi MK terus meningkat dari 47,11% pada tahun 2020 menjadi 59,76% pada tahun 2023.
Pada sarana distribusi, dari 842 sarana yang diperiksa terdapat 595 sarana MK (70,67%) dan 247 sarana TMK. Persentase MK tertinggi berada di Kota Pontianak sebesar 76,61% dan terendah di Kab. Landak sebesar 62,07%.
Terhadap 315 sarana TMK telah dilakukan tindak lanjut, terbanyak berupa peringatan sebanyak 130 sarana (41,27%), pembinaan 102 sarana, peringatan keras 53 sarana, penghentian sementara kegiatan 15 sarana, rekomendasi pencabutan izin 4 sarana, dan pro justitia 11 sarana.
Rekomendasi kepada pemangku kepentingan sebanyak 240 rekomendasi dan yang ditindaklanjuti 176 rekomendasi, sehingga realisasi indikator ini 73,33% dengan capaian 101,85%. Masih terdapat 64 rekomendasi yang belum ditindaklanjuti, sebagian besar pada Dinas Kesehatan Kab/Kota (36 rekomendasi).
Dari 490 permohonan layanan, 477 telah selesai dan 460 di antaranya diselesaikan tepat waktu (96,44%), sedangkan 17 permohonan terlambat. Rata-rata waktu penyelesaian izin penerapan CPPOB 11,9 hari kerja atau lebih cepat 0,7 hari dari tahun 2022.
Penindakan tahun 2023 menangani 11 perkara dengan total nilai ekonomi barang bukti Rp936.834.250,-. Nilai terbesar berasal dari komoditas Kosmetik sebesar Rp496.218.750,- (52,97%), sedangkan yang terkecil Pangan sebesar Rp38.400.000,-.
Dibandingkan tujuh Balai Besar POM lain, capaian Obat memenuhi syarat BBPOM di Pontianak (102,26%) berada pada peringkat 3 dari 8 Balai dan di atas rata-rata 101,32%. Capaian tertinggi diraih BBPOM di Padang sebesar 103,35%.
Pagu anggaran BBPOM di Pontianak tahun 2023 sebesar Rp42.667.030.000,- (empat puluh dua miliar enam ratus enam puluh tujuh juta tiga puluh ribu rupiah) dengan realisasi Rp42.293.131.392,- atau 99,12%, sehingga terdapat sisa anggaran Rp373.898.608,-.
Dibandingkan pagu tahun 2022 sebesar Rp41.086.350.000,-, pagu tahun 2023 bertambah Rp1.580.680.000,- atau 3,85%. Persentase realisasi tertinggi terdapat pada SK1 (99,58%) dan terendah pada SK9 (98,49%).
Hasil pengukuran efisiensi menunjukkan 10 dari 11 sasaran kegiatan berkategori Efisien dan 1 sasaran Tidak Efisien. Secara keseluruhan indeks efisiensi BBPOM di Pontianak 1,046 dengan TE 0,046.
Nilai IKPA tahun 2023 sebesar 98,01 dengan nilai indikator terendah pada Deviasi Halaman III DIPA (88,74). Bersama nilai EKA 94,97, Nilai Kinerja Anggaran menjadi 96,19 atau 103,32% dari target 93,1.
Terhadap target akhir Renstra 2024, sebanyak 17 indikator telah tercapai, 11 indikator on track, dan 2 indikator memerlukan upaya keras, yaitu IK20 (80,0%) dan IK27 (84,8%).
Jumlah pegawai per 31 Desember 2023 adalah 117 orang, terdiri dari 43 laki-laki dan 74 perempuan. Dibandingkan kebutuhan menurut ABK sebanyak 169 orang, masih terdapat kekurangan 52 orang dengan tingkat pemenuhan 69,23%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM", cell: "H12", right: "=SUM(H6:H11) -> 117~0", wrong: "=SUM(H6:H10) -> 105~0" },
    { sheet: "T1.1 SDM", cell: "F20", right: "=D20/C20 -> 0.675~0.00%", wrong: "#0.6875~0.00%" },
    { sheet: "T2.1 PK", cell: "F16", right: "58", wrong: "68" },
    { sheet: "T2.1 PK", cell: "F41", right: "-77.400.000", wrong: "-74.700.000" },
    { sheet: "T2.1 PK", cell: "E42", right: "23.030.235.000", wrong: "23.003.235.000" },
    { sheet: "T2.2 RAPK", cell: "L10", right: "103,69", wrong: "103,96" },
    { sheet: "T2.2 RAPK", cell: "J14", right: "70,67", wrong: "76,07" },
    { sheet: "T3.1 Capaian", cell: "F22", right: "107,38", wrong: "93,13" },
    { sheet: "T3.1 Capaian", cell: "G40", right: "Cukup", wrong: "Baik" },
    { sheet: "T3.1 Capaian", cell: "F24", right: "106,65", wrong: "107,90" },
    { sheet: "T3.2 NPS", cell: "E24", right: "25", wrong: "26" },
    { sheet: "T3.3 Sampling", cell: "G12", right: "=SUM(G7:G11) -> 927~#,##0", wrong: "=SUM(G7:G10) -> 646~#,##0" },
    {
      sheet: "T3.3 Sampling",
      cell: "M16",
      right: "=K16/J16 -> 0.646153846154~0.00%",
      wrong: "=K16/F16 -> 0.35593220339~0.00%",
    },
    { sheet: "T3.4 TMS", cell: "H8", right: "52", wrong: "62" },
    { sheet: "T3.5 Tren", cell: "O9", right: "-1,58", wrong: "1,58" },
    { sheet: "T3.5 Tren", cell: "H25", right: "111,11", wrong: "90,00" },
    { sheet: "T3.6 Renstra", cell: "G21", right: "On Track", wrong: "Tercapai" },
    { sheet: "T3.6 Renstra", cell: "F11", right: "-4,18", wrong: "-4,81" },
    { sheet: "T3.7 Antar Balai", cell: "F7", right: "=RANK(E7,E$5:E$12) -> 2~0", wrong: "#3~0" },
    {
      sheet: "T3.7 Antar Balai",
      cell: "I13",
      right: "=AVERAGE(I5:I12) -> 102.290441898~0.00",
      wrong: "=AVERAGE(I5:I11) -> 101.74555486~0.00",
    },
    { sheet: "T3.8 Produksi", cell: "E15", right: "=E4+E6+E9+E12 -> 169~#,##0", wrong: "=SUM(E4:E14) -> 338~#,##0" },
    { sheet: "T3.8 Produksi", cell: "G21", right: "=F21-F20 -> 4.82~0.00", wrong: "#4.28~0.00" },
    { sheet: "T3.9 Distribusi", cell: "I22", right: "74,46%", wrong: "76,05%" },
    { sheet: "T3.10 Tindak Lanjut", cell: "D35", right: "130", wrong: "108" },
    { sheet: "T3.10 Tindak Lanjut", cell: "H44", right: "97,06%", wrong: "92,96%" },
    { sheet: "T3.11 Penindakan", cell: "G25", right: "92,00", wrong: "108,00" },
    { sheet: "T3.11 Penindakan", cell: "F17", right: "Rp936.834.250,-", wrong: "Rp963.834.250,-" },
    { sheet: "T3.12 Anggaran", cell: "E9", right: "=C9-D9 -> 29115085~#,##0", wrong: "#2911508~#,##0" },
    {
      sheet: "T3.12 Anggaran",
      cell: "F28",
      right: "=D28/C28 -> 0.980084676245~0.00%",
      wrong: "=D28/C27 -> 1.05282016475~0.00%",
    },
    { sheet: "T3.13 Efisiensi IKPA", cell: "D13", right: "98,81", wrong: "98,18" },
    { sheet: "Narasi", cell: "A2", right: "Sebanyak 24 indikator", wrong: "Sebanyak 25 indikator" },
    { sheet: "Narasi", cell: "A3", right: "25 indikator (83,33%)", wrong: "25 indikator (86,67%)" },
    { sheet: "Narasi", cell: "A4", right: "naik 1,29 poin", wrong: "naik 1,92 poin" },
    { sheet: "Narasi", cell: "A5", right: "287 dari 325", wrong: "278 dari 325" },
    { sheet: "Narasi", cell: "A6", right: "turun 1,58 poin", wrong: "naik 1,58 poin" },
    { sheet: "Narasi", cell: "A7", right: "atau 26,96%", wrong: "atau 29,66%" },
    { sheet: "Narasi", cell: "A8", right: "hasil 101 sarana", wrong: "hasil 110 sarana" },
    { sheet: "Narasi", cell: "A9", right: "terendah di Kab. Landak", wrong: "terendah di Kab. Bengkayang" },
    { sheet: "Narasi", cell: "A10", right: "peringatan keras 53 sarana", wrong: "peringatan keras 35 sarana" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "477 telah selesai dan 460 di antaranya",
      wrong: "477 telah selesai dan 470 di antaranya",
    },
    { sheet: "Narasi", cell: "A13", right: "barang bukti Rp936.834.250,-", wrong: "barang bukti Rp93.683.425,-" },
    { sheet: "Narasi", cell: "A14", right: "berada pada peringkat 3", wrong: "berada pada peringkat 2" },
    { sheet: "Narasi", cell: "A15", right: "enam ratus enam puluh tujuh juta", wrong: "enam ratus tujuh juta" },
    { sheet: "Narasi", cell: "A16", right: "atau 3,85%", wrong: "atau 3,70%" },
    { sheet: "Narasi", cell: "A17", right: "dengan TE 0,046", wrong: "dengan TE 0,460" },
  ],
};
