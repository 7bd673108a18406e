import type { ReportCase } from "./report-case";

/** a regency planning agency: revised agreement, poverty and growth by year, an LRA of five hundred rows whose urusan begins like its accounts. */
export const bappedaUrusanLima: ReportCase = {
  name: "a regency planning agency: revised agreement, poverty and growth by year, an LRA of five hundred rows whose urusan begins like its accounts",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Pegawai",
      sheet: `
Tabel 1.1 Keadaan Pegawai Bapperida per 31 Desember 2024
No | Unit Kerja | Golongan |  |  |  |  | Jumlah | Jenis Kelamin |  | % thd Total
 |  | IV | III | II | PPPK | Non ASN |  | L | P | 
1 | Kepala Badan | #1~0 | #0~0 | #0~0 | #0~0 | #0~0 | =SUM(C4:G4) -> 1~0 | #1~0 | #0~0 | =H4/$H$11 -> 0.012048~0.00%
2 | Sekretariat | #2~0 | #9~0 | #3~0 | #2~0 | #7~0 | =SUM(C5:G5) -> 23~0 | #11~0 | #12~0 | =H5/$H$11 -> 0.277108~0.00%
3 | Bidang Perencanaan, Pengendalian dan Evaluasi | #1~0 | #8~0 | #1~0 | #1~0 | #3~0 | =SUM(C6:G6) -> 14~0 | #6~0 | #8~0 | =H6/$H$11 -> 0.168675~0.00%
4 | Bidang Pemerintahan dan Pembangunan Manusia | #2~0 | #6~0 | #0~0 | #1~0 | #2~0 | =SUM(C7:G7) -> 11~0 | #4~0 | #7~0 | =H7/$H$11 -> 0.13253~0.00%
5 | Bidang Perekonomian dan SDA | #1~0 | #6~0 | #1~0 | #1~0 | #2~0 | =SUM(C8:G8) -> 11~0 | #7~0 | #4~0 | =H8/$H$11 -> 0.13253~0.00%
6 | Bidang Infrastruktur dan Kewilayahan | #1~0 | #7~0 | #1~0 | #0~0 | #3~0 | =SUM(C9:G9) -> 12~0 | #8~0 | #4~0 | =H9/$H$11 -> 0.144578~0.00%
7 | Bidang Riset dan Inovasi Daerah | #2~0 | #5~0 | #0~0 | #3~0 | #1~0 | =SUM(C10:G10) -> 11~0 | #5~0 | #6~0 | =H10/$H$11 -> 0.13253~0.00%
 | Jumlah | =SUM(C4:C10) -> 10~0 | =SUM(D4:D10) -> 41~0 | =SUM(E4:E10) -> 6~0 | =SUM(F4:F10) -> 8~0 | =SUM(G4:G10) -> 18~0 | =SUM(H4:H10) -> 83~0 | =SUM(I4:I10) -> 42~0 | =SUM(J4:J10) -> 41~0 | =SUM(K4:K10) -> 1~0.00%

Tabel 1.2 Pegawai menurut Pendidikan
Pendidikan | L | P | Jumlah | Persentase
S3 | #1~0 | #0~0 | #1~0 | #0.012~0.00%
S2 | #9~0 | #6~0 | #15~0 | #0.1807~0.00%
S1/D-IV | #23~0 | #22~0 | #45~0 | #0.5422~0.00%
D-III | #3~0 | #4~0 | #7~0 | #0.0843~0.00%
SLTA | #6~0 | #9~0 | #15~0 | #0.1807~0.00%
Jumlah | #42~0 | #41~0 | #83~0 | #1~0.00%
`,
    },
    {
      name: "T2.1 Cascading",
      sheet: `
Tabel 2.1 Keterkaitan Tujuan, Sasaran, Indikator dan Target Renstra Bapperida 2021-2026
Tujuan | Sasaran |  | Indikator Sasaran (IKU) | Satuan | Kondisi Awal | Target Kinerja Tahun |  |  |  |  | Formulasi
 | No | Uraian |  |  | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 (akhir) | 
Meningkatnya kualitas perencanaan pembangunan dan inovasi daerah | S1 | Meningkatnya keselarasan dokumen perencanaan pembangunan daerah | Persentase keselarasan program RPJMD dengan RKPD | % | 88,50 | 92,00 | 94,00 | 96,00 | 98,00 | 100,00 | Makin tinggi makin baik
 |  |  | Persentase keselarasan program RKPD dengan APBD | % | 92,10 | 94,00 | 95,50 | 97,00 | 98,00 | 99,00 | Makin tinggi makin baik
 |  |  | Persentase usulan Musrenbang yang diakomodir dalam RKPD | % | 53,07 | 60,00 | 65,00 | 70,00 | 75,00 | 80,00 | Makin tinggi makin baik
 | S2 | Meningkatnya kualitas pengendalian dan evaluasi pembangunan | Persentase sasaran RPJMD yang mencapai target | % | 60,87 | 70,00 | 75,00 | 80,00 | 85,00 | 90,00 | Makin tinggi makin baik
 |  |  | Persentase deviasi program RKPD terhadap RPJMD | % | 9,93 | 8,00 | 6,00 | 4,50 | 4,00 | 3,00 | Makin rendah makin baik
 |  |  | Rata-rata waktu penyelesaian laporan evaluasi triwulanan | Hari | 31 | 25 | 20 | 15 | 14 | 12 | Makin rendah makin baik
 | S3 | Meningkatnya pemanfaatan riset dan inovasi daerah | Indeks Inovasi Daerah | Nilai | 31,47 | 40,00 | 50,00 | 58,00 | 62,00 | 65,00 | Makin tinggi makin baik
 |  |  | Persentase hasil riset yang dimanfaatkan | % | 45,45 | 60,00 | 70,00 | 75,00 | 80,00 | 85,00 | Makin tinggi makin baik
 | S4 | Meningkatnya akuntabilitas kinerja dan pelayanan Bapperida | Nilai AKIP Bapperida | Nilai | 71,26 | 74,00 | 77,00 | 80,00 | 81,50 | 83,00 | Makin tinggi makin baik
 |  |  | Indeks Kepuasan Pemangku Kepentingan Perencanaan | Indeks | 78,44 | 80,00 | 82,50 | 85,00 | 86,50 | 88,00 | Makin tinggi makin baik
Jumlah indikator: 10 IKU pada 4 sasaran strategis
`,
    },
    {
      name: "T2.2 PK Perubahan",
      sheet: `
Tabel 2.2 Perjanjian Kinerja Perubahan Tahun 2024
No | Sasaran Strategis | Indikator Kinerja | Target PK Awal | Target PK Perubahan | Ket.
1 | Meningkatnya keselarasan dokumen perencanaan pembangunan daerah | Persentase keselarasan program RPJMD dengan RKPD | 96,00% | 96,00% | Tetap
 |  | Persentase keselarasan program RKPD dengan APBD | 97,00% | 97,00% | Tetap
 |  | Persentase usulan Musrenbang yang diakomodir dalam RKPD | 72,00% | 70,00% | Turun
2 | Meningkatnya kualitas pengendalian dan evaluasi pembangunan | Persentase sasaran RPJMD yang mencapai target | 80,00% | 80,00% | Tetap
 |  | Persentase deviasi program RKPD terhadap RPJMD | 4,50% | 4,50% | Tetap
 |  | Rata-rata waktu penyelesaian laporan evaluasi triwulanan | 15 Hari | 15 Hari | Tetap
3 | Meningkatnya pemanfaatan riset dan inovasi daerah | Indeks Inovasi Daerah | 55,00 | 58,00 | Naik
 |  | Persentase hasil riset yang dimanfaatkan | 75,00% | 75,00% | Tetap
4 | Meningkatnya akuntabilitas kinerja dan pelayanan Bapperida | Nilai AKIP Bapperida | 80,00 | 80,00 | Tetap
 |  | Indeks Kepuasan Pemangku Kepentingan Perencanaan | 85,00 | 85,00 | Tetap

Tabel 2.3 Anggaran Sebelum dan Sesudah Perubahan
No | Program / Kegiatan | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/ (Berkurang) | 
 |  |  |  | Rp | %
I | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 5.339.136.000 | 5.241.420.500 | (97.715.500) | (1,83)
1 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 229.564.000 | 212.559.500 | (17.004.500) | (7,41)
2 | Administrasi Keuangan Perangkat Daerah | 4.321.470.000 | 4.270.227.500 | (51.242.500) | (1,19)
3 | Administrasi Kepegawaian Perangkat Daerah | 167.300.500 | 133.840.500 | (33.460.000) | (20,00)
4 | Administrasi Umum Perangkat Daerah | 173.082.500 | 184.130.500 | 11.048.000 | 6,38
5 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 90.050.000 | 90.050.000 | - | -
6 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 183.604.000 | 186.400.000 | 2.796.000 | 1,52
7 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 174.065.000 | 164.212.500 | (9.852.500) | (5,66)
II | PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH | 2.447.434.500 | 2.322.255.500 | (125.179.000) | (5,11)
1 | Penyusunan Perencanaan dan Pendanaan | 1.441.697.500 | 1.275.838.500 | (165.859.000) | (11,50)
2 | Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah | 645.977.000 | 702.149.000 | 56.172.000 | 8,70
3 | Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah | 359.760.000 | 344.268.000 | (15.492.000) | (4,31)
III | PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN PEMBANGUNAN DAERAH | 1.889.342.000 | 1.762.781.000 | (126.561.000) | (6,70)
1 | Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia | 679.705.500 | 576.022.000 | (103.683.500) | (15,25)
2 | Koordinasi Perencanaan Bidang Perekonomian dan SDA (Sumber Daya Alam) | 531.201.000 | 487.340.500 | (43.860.500) | (8,26)
3 | Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan | 678.435.500 | 699.418.500 | 20.983.000 | 3,09
IV | PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH | 1.428.437.500 | 1.179.455.000 | (248.982.500) | (17,43)
1 | Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan dan Pengkajian Peraturan | 547.131.000 | 452.174.500 | (94.956.500) | (17,36)
2 | Penelitian dan Pengembangan Bidang Ekonomi dan Pembangunan | 389.433.500 | 299.564.500 | (89.869.000) | (23,08)
3 | Pengembangan Inovasi dan Teknologi | 491.873.000 | 427.716.000 | (64.157.000) | (13,04)
 | JUMLAH (I+II+III+IV) | 11.104.350.000 | 10.505.912.000 | (598.438.000) | (5,39)
 |  |  | Tanjung Sari,   Oktober 2024
 | Bupati Tanjung Sari |  | Kepala Bapperida
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024
No | Sasaran / Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7
S1 | Meningkatnya keselarasan dokumen perencanaan pembangunan daerah |  |  |  |  | 
1 | Persentase keselarasan program RPJMD dengan RKPD | % | 96,00 | 93,79 | 97,70 | Sangat Tinggi
2 | Persentase keselarasan program RKPD dengan APBD | % | 97,00 | 97,90 | 100,93 | Sangat Tinggi
3 | Persentase usulan Musrenbang yang diakomodir dalam RKPD | % | 70,00 | 64,33 | 91,90 | Sangat Tinggi
 | Rata-rata capaian sasaran 1 |  |  |  | 96,84 | Sangat Tinggi
S2 | Meningkatnya kualitas pengendalian dan evaluasi pembangunan |  |  |  |  | 
4 | Persentase sasaran RPJMD yang mencapai target | % | 80,00 | 73,91 | 92,39 | Sangat Tinggi
5 | Persentase deviasi program RKPD terhadap RPJMD | % | 4,50 | 4,90 | 91,11 | Sangat Tinggi
6 | Rata-rata waktu penyelesaian laporan evaluasi triwulanan | Hari | 15 | 11 | 120,00 | Sangat Tinggi
 | Rata-rata capaian sasaran 2 |  |  |  | 101,17 | Sangat Tinggi
S3 | Meningkatnya pemanfaatan riset dan inovasi daerah |  |  |  |  | 
7 | Indeks Inovasi Daerah | Nilai | 58,00 | 61,38 | 105,83 | Sangat Tinggi
8 | Persentase hasil riset yang dimanfaatkan | % | 75,00 | 62,50 | 83,33 | Tinggi
 | Rata-rata capaian sasaran 3 |  |  |  | 94,58 | Sangat Tinggi
S4 | Meningkatnya akuntabilitas kinerja dan pelayanan Bapperida |  |  |  |  | 
9 | Nilai AKIP Bapperida | Nilai | 80,00 | 79,35 | 99,19 | Sangat Tinggi
10 | Indeks Kepuasan Pemangku Kepentingan Perencanaan | Indeks | 85,00 | 87,14 | 102,52 | Sangat Tinggi
 | Rata-rata capaian sasaran 4 |  |  |  | 100,86 | Sangat Tinggi
 | Rata-rata Capaian IKU (10 indikator) |  |  |  | 98,49 | Sangat Tinggi
Keterangan:
a. Capaian indikator negatif (no. 5 dan 6) = (2 x Target - Realisasi) / Target x 100
b. Capaian di atas 120% dibatasi menjadi 120,00%
c. Kategori: Sangat Tinggi (>= 91); Tinggi (76 - < 91); Sedang (66 - < 76); Rendah (51 - < 66); Sangat Rendah (< 51)

Rekap Kategori |  | Jumlah IKU | %
Sangat Tinggi |  | 9 | 90
Tinggi |  | 1 | 10
Sedang |  | - | -
Rendah |  | - | -
Sangat Rendah |  | - | -
Jumlah |  | 10 | 100
`,
    },
    {
      name: "T3.2 Antar Tahun",
      sheet: `
Tabel 3.2 Perbandingan Realisasi dan Capaian IKU Tahun 2022, 2023 dan 2024
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |  | Selisih Realisasi 2024-2023 | Kondisi
 |  | T | R | C (%) | T | R | C (%) | T | R | C (%) |  | 
1 | Persentase keselarasan program RPJMD dengan RKPD | 92,00 | 90,14 | 97,98 | 94,00 | 92,31 | 98,20 | 96,00 | 93,79 | 97,70 | 1,48 | Membaik
2 | Persentase keselarasan program RKPD dengan APBD | 94,00 | 94,74 | 100,79 | 95,50 | 96,45 | 100,99 | 97,00 | 97,90 | 100,93 | 1,45 | Membaik
3 | Persentase usulan Musrenbang yang diakomodir dalam RKPD | 60,00 | 56,98 | 94,97 | 65,00 | 61,25 | 94,23 | 70,00 | 64,33 | 91,90 | 3,08 | Membaik
4 | Persentase sasaran RPJMD yang mencapai target | 70,00 | 65,22 | 93,17 | 75,00 | 69,57 | 92,76 | 80,00 | 73,91 | 92,39 | 4,34 | Membaik
5 | Persentase deviasi program RKPD terhadap RPJMD | 8,00 | 8,51 | 93,63 | 6,00 | 5,67 | 105,50 | 4,50 | 4,90 | 91,11 | -0,77 | Membaik
6 | Rata-rata waktu penyelesaian laporan evaluasi triwulanan | 25 | 24 | 104,00 | 20 | 16 | 120,00 | 15 | 11 | 120,00 | -5 | Membaik
7 | Indeks Inovasi Daerah | 40,00 | 43,86 | 109,65 | 50,00 | 54,12 | 108,24 | 58,00 | 61,38 | 105,83 | 7,26 | Membaik
8 | Persentase hasil riset yang dimanfaatkan | 60,00 | 50,00 | 83,33 | 70,00 | 57,14 | 81,63 | 75,00 | 62,50 | 83,33 | 5,36 | Membaik
9 | Nilai AKIP Bapperida | 74,00 | 73,85 | 99,80 | 77,00 | 77,42 | 100,55 | 80,00 | 79,35 | 99,19 | 1,93 | Membaik
10 | Indeks Kepuasan Pemangku Kepentingan Perencanaan | 80,00 | 81,06 | 101,33 | 82,50 | 84,29 | 102,17 | 85,00 | 87,14 | 102,52 | 2,85 | Membaik
 | Rata-rata capaian |  |  | 97,87 |  |  | 100,43 |  |  | 98,49 | -1,94 | 
T = target, R = realisasi, C = capaian (maksimal 120%). Selisih pada baris terakhir adalah selisih rata-rata capaian
`,
    },
    {
      name: "T3.3 Akhir RPJMD",
      sheet: `
Tabel 3.3 Realisasi Kinerja 2024 dibandingkan Target Akhir RPJMD/Renstra 2026
No | Indikator | Satuan | Polaritas | Realisasi 2024 | Target 2026 | Tingkat Kemajuan (%) | Selisih thd Target | Status
1 | Persentase keselarasan program RPJMD dengan RKPD | % | + | #93.79~0.00 | #100~0.00 | =E3/F3*100 -> 93.79~0.00 | =E3-F3 -> -6.21~0.00 | Belum tercapai
2 | Persentase keselarasan program RKPD dengan APBD | % | + | #97.9~0.00 | #99~0.00 | =E4/F4*100 -> 98.888889~0.00 | =E4-F4 -> -1.1~0.00 | Belum tercapai
3 | Persentase usulan Musrenbang yang diakomodir dalam RKPD | % | + | #64.33~0.00 | #80~0.00 | =E5/F5*100 -> 80.4125~0.00 | =E5-F5 -> -15.67~0.00 | Belum tercapai
4 | Persentase sasaran RPJMD yang mencapai target | % | + | #73.91~0.00 | #90~0.00 | =E6/F6*100 -> 82.122222~0.00 | =E6-F6 -> -16.09~0.00 | Belum tercapai
5 | Persentase deviasi program RKPD terhadap RPJMD | % | - | #4.9~0.00 | #3~0.00 | =(2*F7-E7)/F7*100 -> 36.666667~0.00 | =E7-F7 -> 1.9~0.00 | Belum tercapai
6 | Rata-rata waktu penyelesaian laporan evaluasi triwulanan | Hari | - | #11~0 | #12~0 | =(2*F8-E8)/F8*100 -> 108.333333~0.00 | =E8-F8 -> -1~0 | Tercapai
7 | Indeks Inovasi Daerah | Nilai | + | #61.38~0.00 | #65~0.00 | =E9/F9*100 -> 94.430769~0.00 | =E9-F9 -> -3.62~0.00 | Belum tercapai
8 | Persentase hasil riset yang dimanfaatkan | % | + | #62.5~0.00 | #85~0.00 | =E10/F10*100 -> 73.529412~0.00 | =E10-F10 -> -22.5~0.00 | Belum tercapai
9 | Nilai AKIP Bapperida | Nilai | + | #79.35~0.00 | #83~0.00 | =E11/F11*100 -> 95.60241~0.00 | =E11-F11 -> -3.65~0.00 | Belum tercapai
10 | Indeks Kepuasan Pemangku Kepentingan Perencanaan | Indeks | + | #87.14~0.00 | #88~0.00 | =E12/F12*100 -> 99.022727~0.00 | =E12-F12 -> -0.86~0.00 | Belum tercapai
 | Rata-rata |  |  |  |  | =AVERAGE(G3:G12) -> 86.279893~0.00 |  |
`,
    },
    {
      name: "T3.4 Nas Prov",
      sheet: `
Tabel 3.4 Perbandingan Indikator Makro Kabupaten, Provinsi dan Nasional Tahun 2024
No | Indikator | Satuan | Kabupaten | Provinsi | Nasional | Selisih thd Prov | Selisih thd Nas | Posisi thd Prov. | Posisi thd Nas.
1 | Laju Pertumbuhan Ekonomi | % | 4,74 | 4,57 | 5,03 | 0,17 | -0,29 | Lebih baik | Di bawah
2 | Persentase Penduduk Miskin | % | 10,12 | 10,69 | 8,57 | -0,57 | 1,55 | Lebih baik | Di bawah
3 | Tingkat Pengangguran Terbuka | % | 4,28 | 4,19 | 4,91 | 0,09 | -0,63 | Di bawah | Lebih baik
4 | Indeks Pembangunan Manusia | Indeks | 72,91 | 73,13 | 75,02 | -0,22 | -2,11 | Di bawah | Di bawah
5 | Rasio Gini | Poin | 0,331 | 0,301 | 0,381 | 0,030 | -0,050 | Di bawah | Lebih baik
6 | Tingkat Partisipasi Angkatan Kerja | % | 71,64 | 71,33 | 70,63 | 0,31 | 1,01 | Lebih baik | Lebih baik
7 | Indeks Inovasi Daerah | Nilai | 61,38 | 64,75 | 57,20 | -3,37 | 4,18 | Di bawah | Lebih baik

Tabel 3.4.a Perbandingan dengan Kabupaten/Kota Sekitar
Kabupaten/Kota | IPM |  |  | Penduduk Miskin (%) |  |  | TPT (%) | 
 | 2023 | 2024 | Naik | 2023 | 2024 | Turun/naik | 2024 | Peringkat TPT
Kab. Tanjung Sari | 72,14 | 72,91 | 0,77 | 10,88 | 10,12 | -0,76 | 4,28 | 6
Kab. Way Seputih | 70,87 | 71,55 | 0,68 | 11,94 | 11,26 | -0,68 | 3,87 | 4
Kab. Lintang Utara | 71,40 | 72,02 | 0,62 | 12,61 | 12,17 | -0,44 | 4,02 | 5
Kab. Pesisir Agung | 68,95 | 69,81 | 0,86 | 14,20 | 13,75 | -0,45 | 3,11 | 2
Kab. Rawa Mesuji | 67,82 | 68,70 | 0,88 | 6,65 | 6,74 | 0,09 | 3,54 | 3
Kab. Bukit Liwa | 71,03 | 71,69 | 0,66 | 11,17 | 10,58 | -0,59 | 2,26 | 1
Kota Sungai Metro | 79,56 | 80,14 | 0,58 | 7,28 | 6,87 | -0,41 | 5,33 | 7
Kota Bandar Raya | 79,86 | 80,45 | 0,59 | 7,77 | 7,42 | -0,35 | 7,12 | 8
Peringkat 1 = TPT terendah
`,
    },
    {
      name: "T3.5 Efisiensi",
      sheet: `
Tabel 3.5 Efisiensi Penggunaan Sumber Daya Tahun 2024
No | Sasaran Strategis | Program Pendukung | Rata-rata Capaian Kinerja (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi | Ket
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=4-7 | 9
1 | Meningkatnya keselarasan dokumen perencanaan pembangunan daerah | PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH | 96,84 | Rp 2.322.255.500 | Rp 2.178.508.250 | 93,81 | 3,03 | Efisien
2 | Meningkatnya kualitas pengendalian dan evaluasi pembangunan | PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN PEMBANGUNAN DAERAH | 101,17 | Rp 1.762.781.000 | Rp 1.683.799.350 | 95,52 | 5,65 | Efisien
3 | Meningkatnya pemanfaatan riset dan inovasi daerah | PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH | 94,58 | Rp 1.179.455.000 | Rp 1.126.763.250 | 95,53 | -0,95 | Tidak efisien
4 | Meningkatnya akuntabilitas kinerja dan pelayanan Bapperida | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 100,86 | Rp 5.241.420.500 | Rp 5.199.178.926 | 99,19 | 1,67 | Efisien
 | Jumlah / rata-rata 10 IKU |  | 98,49 | Rp 10.505.912.000 | Rp 10.188.249.776 | 96,98 | 1,51 | Efisien

Tabel 3.5.a Efisiensi Anggaran per Kegiatan
Kode | Kegiatan | Anggaran | Realisasi | Efisiensi (Rp) | Efisiensi (%)
5.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 212.559.500 | 207.438.500 | 5.121.000 | 2,4 %
5.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 4.270.227.500 | 4.258.598.176 | 11.629.324 | 0,3 %
5.01.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | 133.840.500 | 132.560.050 | 1.280.450 | 1,0 %
5.01.01.2.06 | Administrasi Umum Perangkat Daerah | 184.130.500 | 176.429.700 | 7.700.800 | 4,2 %
5.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 90.050.000 | 84.365.000 | 5.685.000 | 6,3 %
5.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 186.400.000 | 179.152.500 | 7.247.500 | 3,9 %
5.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 164.212.500 | 160.635.000 | 3.577.500 | 2,2 %
5.01.02.2.01 | Penyusunan Perencanaan dan Pendanaan | 1.275.838.500 | 1.222.372.850 | 53.465.650 | 4,2 %
5.01.02.2.02 | Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah | 702.149.000 | 624.370.700 | 77.778.300 | 11,1 %
5.01.02.2.03 | Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah | 344.268.000 | 331.764.700 | 12.503.300 | 3,6 %
5.01.03.2.01 | Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia | 576.022.000 | 561.471.400 | 14.550.600 | 2,5 %
5.01.03.2.02 | Koordinasi Perencanaan Bidang Perekonomian dan SDA (Sumber Daya Alam) | 487.340.500 | 464.823.900 | 22.516.600 | 4,6 %
5.01.03.2.03 | Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan | 699.418.500 | 657.504.050 | 41.914.450 | 6,0 %
5.05.02.2.01 | Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan dan Pengkajian Peraturan | 452.174.500 | 428.396.500 | 23.778.000 | 5,3 %
5.05.02.2.03 | Penelitian dan Pengembangan Bidang Ekonomi dan Pembangunan | 299.564.500 | 291.466.700 | 8.097.800 | 2,7 %
5.05.02.2.04 | Pengembangan Inovasi dan Teknologi | 427.716.000 | 406.900.050 | 20.815.950 | 4,9 %
 | T O T A L | 10.505.912.000 | 10.188.249.776 | 317.662.224 | 3,0 %
`,
    },
    {
      name: "T3.6 PDRB",
      sheet: `
Tabel 3.6 PDRB Kabupaten Tanjung Sari menurut Lapangan Usaha, Tahun 2023-2024 (Miliar Rupiah)
Kode | Lapangan Usaha | Atas Dasar Harga Berlaku |  | Distribusi thd PDRB ADHB (%) |  | Atas Dasar Harga Konstan 2010 |  | Laju Pertmbhn 2024 (%) | Sumber Pertumbuhan (%)
 |  | 2023*) | 2024**) | 2023 | 2024 | 2023*) | 2024**) |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
A | Pertanian, Kehutanan, dan Perikanan | #5210.44~#,##0.00 | #5485.5~#,##0.00 | =C5/C$22*100 -> 26.493893~0.00 | =D5/D$22*100 -> 26.127936~0.00 | #3156.48~#,##0.00 | #3244.74~#,##0.00 | =(H5-G5)/G5*100 -> 2.796153~0.00 | =(H5-G5)/G$22*100 -> 0.722225~0.00
B | Pertambangan dan Penggalian | #612.37~#,##0.00 | #633.15~#,##0.00 | =C6/C$22*100 -> 3.113761~0.00 | =D6/D$22*100 -> 3.015751~0.00 | #356.83~#,##0.00 | #354.3~#,##0.00 | =(H6-G6)/G6*100 -> -0.709021~0.00 | =(H6-G6)/G$22*100 -> -0.020703~0.00
C | Industri Pengolahan | #3488.91~#,##0.00 | #3730.87~#,##0.00 | =C7/C$22*100 -> 17.740308~0.00 | =D7/D$22*100 -> 17.770473~0.00 | #2223.13~#,##0.00 | #2340.02~#,##0.00 | =(H7-G7)/G7*100 -> 5.257902~0.00 | =(H7-G7)/G$22*100 -> 0.956502~0.00
D | Pengadaan Listrik dan Gas | #21.63~#,##0.00 | #22.97~#,##0.00 | =C8/C$22*100 -> 0.109984~0.00 | =D8/D$22*100 -> 0.109408~0.00 | #13.52~#,##0.00 | #14.21~#,##0.00 | =(H8-G8)/G8*100 -> 5.10355~0.00 | =(H8-G8)/G$22*100 -> 0.005646~0.00
E | Pengadaan Air, Pengelolaan Sampah, Limbah dan Daur Ulang | #14.85~#,##0.00 | #15.54~#,##0.00 | =C9/C$22*100 -> 0.075509~0.00 | =D9/D$22*100 -> 0.074018~0.00 | #10.03~#,##0.00 | #10.4~#,##0.00 | =(H9-G9)/G9*100 -> 3.688933~0.00 | =(H9-G9)/G$22*100 -> 0.003028~0.00
F | Konstruksi | #1976.2~#,##0.00 | #2143.94~#,##0.00 | =C10/C$22*100 -> 10.048524~0.00 | =D10/D$22*100 -> 10.211781~0.00 | #1236.71~#,##0.00 | #1317.52~#,##0.00 | =(H10-G10)/G10*100 -> 6.534272~0.00 | =(H10-G10)/G$22*100 -> 0.661262~0.00
G | Perdagangan Besar dan Eceran; Reparasi Mobil dan Sepeda Motor | #2854.76~#,##0.00 | #3069.15~#,##0.00 | =C11/C$22*100 -> 14.5158~0.00 | =D11/D$22*100 -> 14.618641~0.00 | #1728.27~#,##0.00 | #1822.2~#,##0.00 | =(H11-G11)/G11*100 -> 5.434915~0.00 | =(H11-G11)/G$22*100 -> 0.768622~0.00
H | Transportasi dan Pergudangan | #731.08~#,##0.00 | #806.87~#,##0.00 | =C12/C$22*100 -> 3.717374~0.00 | =D12/D$22*100 -> 3.843195~0.00 | #459.63~#,##0.00 | #496.32~#,##0.00 | =(H12-G12)/G12*100 -> 7.982508~0.00 | =(H12-G12)/G$22*100 -> 0.300231~0.00
I | Penyediaan Akomodasi dan Makan Minum | #498.55~#,##0.00 | #545.49~#,##0.00 | =C13/C$22*100 -> 2.535012~0.00 | =D13/D$22*100 -> 2.598219~0.00 | #288.61~#,##0.00 | #310.49~#,##0.00 | =(H13-G13)/G13*100 -> 7.581165~0.00 | =(H13-G13)/G$22*100 -> 0.179042~0.00
J | Informasi dan Komunikasi | #905.17~#,##0.00 | #972.48~#,##0.00 | =C14/C$22*100 -> 4.602582~0.00 | =D14/D$22*100 -> 4.632011~0.00 | #559.49~#,##0.00 | #599.67~#,##0.00 | =(H14-G14)/G14*100 -> 7.18154~0.00 | =(H14-G14)/G$22*100 -> 0.32879~0.00
K | Jasa Keuangan dan Asuransi | #447.92~#,##0.00 | #473.66~#,##0.00 | =C15/C$22*100 -> 2.277571~0.00 | =D15/D$22*100 -> 2.256086~0.00 | #296.66~#,##0.00 | #307.02~#,##0.00 | =(H15-G15)/G15*100 -> 3.492213~0.00 | =(H15-G15)/G$22*100 -> 0.084775~0.00
L | Real Estat | #388.4~#,##0.00 | #409.16~#,##0.00 | =C16/C$22*100 -> 1.974925~0.00 | =D16/D$22*100 -> 1.948866~0.00 | #253.12~#,##0.00 | #264.61~#,##0.00 | =(H16-G16)/G16*100 -> 4.539349~0.00 | =(H16-G16)/G$22*100 -> 0.094022~0.00
M,N | Jasa Perusahaan | #79.13~#,##0.00 | #85.19~#,##0.00 | =C17/C$22*100 -> 0.402358~0.00 | =D17/D$22*100 -> 0.405768~0.00 | #49.12~#,##0.00 | #52.08~#,##0.00 | =(H17-G17)/G17*100 -> 6.026059~0.00 | =(H17-G17)/G$22*100 -> 0.024221~0.00
O | Administrasi Pemerintahan, Pertahanan dan Jaminan Sosial Wajib | #823.64~#,##0.00 | #870.33~#,##0.00 | =C18/C$22*100 -> 4.188021~0.00 | =D18/D$22*100 -> 4.145461~0.00 | #518.23~#,##0.00 | #533.48~#,##0.00 | =(H18-G18)/G18*100 -> 2.942709~0.00 | =(H18-G18)/G$22*100 -> 0.12479~0.00
P | Jasa Pendidikan | #964.22~#,##0.00 | #1025.61~#,##0.00 | =C19/C$22*100 -> 4.902838~0.00 | =D19/D$22*100 -> 4.885074~0.00 | #632.05~#,##0.00 | #663.15~#,##0.00 | =(H19-G19)/G19*100 -> 4.920497~0.00 | =(H19-G19)/G$22*100 -> 0.254489~0.00
Q | Jasa Kesehatan dan Kegiatan Sosial | #236.71~#,##0.00 | #255.11~#,##0.00 | =C20/C$22*100 -> 1.203616~0.00 | =D20/D$22*100 -> 1.215112~0.00 | #159.33~#,##0.00 | #169.72~#,##0.00 | =(H20-G20)/G20*100 -> 6.521057~0.00 | =(H20-G20)/G$22*100 -> 0.085021~0.00
R,S,T,U | Jasa Lainnya | #412.59~#,##0.00 | #449.75~#,##0.00 | =C21/C$22*100 -> 2.097926~0.00 | =D21/D$22*100 -> 2.1422~0.00 | #279.36~#,##0.00 | #300.31~#,##0.00 | =(H21-G21)/G21*100 -> 7.499284~0.00 | =(H21-G21)/G$22*100 -> 0.171432~0.00
 | PRODUK DOMESTIK REGIONAL BRUTO | =SUM(C5:C21) -> 19666.57~#,##0.00 | =SUM(D5:D21) -> 20994.77~#,##0.00 | =SUM(E5:E21) -> 100~0.00 | =SUM(F5:F21) -> 100~0.00 | =SUM(G5:G21) -> 12220.57~#,##0.00 | =SUM(H5:H21) -> 12800.24~#,##0.00 | =(H22-G22)/G22*100 -> 4.743396~0.00 | =SUM(J5:J21) -> 4.743396~0.00
*) Angka sementara   **) Angka sangat sementara. Jumlah distribusi dapat berbeda karena pembulatan

Tabel 3.6.a PDRB menurut Kelompok Sektor, Tahun 2024
No | Kelompok Sektor | ADHB (Miliar Rp) | Kontribusi (%) | ADHK 2023 (Miliar Rp) | ADHK 2024 (Miliar Rp) | Pertumbuhan (%)
1 | Primer (A,B) | #6118.65~#,##0.00 | #29.14~0.00 | #3513.31~#,##0.00 | #3599.04~#,##0.00 | #2.44~0.00
2 | Sekunder (C,D,E,F) | #5913.32~#,##0.00 | #28.17~0.00 | #3483.39~#,##0.00 | #3682.15~#,##0.00 | #5.71~0.00
3 | Tersier (G s.d. U) | #8962.8~#,##0.00 | #42.69~0.00 | #5223.87~#,##0.00 | #5519.05~#,##0.00 | #5.65~0.00
 | Jumlah | #20994.77~#,##0.00 | #100~0.00 | #12220.57~#,##0.00 | #12800.24~#,##0.00 | #4.74~0.00
`,
    },
    {
      name: "T3.7 Kemiskinan",
      sheet: `
Tabel 3.7 Perkembangan Penduduk Miskin, Garis Kemiskinan dan Rasio Gini Kabupaten Tanjung Sari Tahun 2017-2024

Tahun | Jml Penduduk (ribu jiwa) | Penduduk Miskin |  | Perubahan Penduduk Miskin (ribu jiwa) | Perubahan Persentase (poin) | Garis Kemiskinan |  | P1 | P2 | Rasio Gini | 
 |  | ribu jiwa | % |  |  | Rp/Kapita/Bln | Naik (%) |  |  | Nilai | Perub. (poin)
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
2017 | 612,45 | 81,27 | 13,27 | - | - | 301.245 | - | 2,41 | 0,61 | 0,352 | -
2018 | 618,90 | 76,12 | 12,30 | -5,15 | -0,97 | 316.880 | 5,19 | 2,18 | 0,54 | 0,347 | -0,005
2019 | 625,31 | 71,78 | 11,48 | -4,34 | -0,82 | 334.109 | 5,44 | 1,97 | 0,48 | 0,341 | -0,006
2020 | 640,18 | 76,34 | 11,92 | 4,56 | 0,44 | 356.742 | 6,77 | 2,05 | 0,52 | 0,344 | 0,003
2021 | 647,02 | 79,91 | 12,35 | 3,57 | 0,43 | 371.530 | 4,15 | 2,21 | 0,57 | 0,349 | 0,005
2022 | 653,77 | 74,66 | 11,42 | -5,25 | -0,93 | 396.214 | 6,64 | 1,93 | 0,47 | 0,343 | -0,006
2023 | 660,41 | 71,85 | 10,88 | -2,81 | -0,54 | 428.977 | 8,27 | 1,81 | 0,43 | 0,338 | -0,005
2024 | 666,93 | 67,49 | 10,12 | -4,36 | -0,76 | 451.306 | 5,21 | 1,62 | 0,37 | 0,331 | -0,007
2024-2017 |  |  |  | -13,78 | -3,15 |  |  |  |  |  | -0,021
Sumber: BPS Kabupaten Tanjung Sari (diolah). Keterangan: baris terakhir adalah perubahan kumulatif 2017-2024
`,
    },
    {
      name: "T3.8 IPM TK",
      sheet: `
Tabel 3.8 Komponen dan Nilai IPM Kabupaten Tanjung Sari
Tahun | UHH (thn) | HLS (thn) | RLS (thn) | Pengeluaran per kapita disesuaikan (ribu Rp) | IPM | Kenaikan (poin) | Pertumbuhan (%) | Status
2019 | #71.42~0.00 | #12.71~0.00 | #7.68~0.00 | #10412~#,##0 | #70.18~0.00 | - | - | Tinggi
2020 | #71.56~0.00 | #12.78~0.00 | #7.75~0.00 | #10297~#,##0 | #70.31~0.00 | #0.13~0.00 | #0.19~0.00 | Tinggi
2021 | #71.65~0.00 | #12.84~0.00 | #7.83~0.00 | #10386~#,##0 | #70.64~0.00 | #0.33~0.00 | #0.47~0.00 | Tinggi
2022 | #71.93~0.00 | #12.91~0.00 | #7.96~0.00 | #10801~#,##0 | #71.37~0.00 | #0.73~0.00 | #1.03~0.00 | Tinggi
2023 | #72.2~0.00 | #13.02~0.00 | #8.09~0.00 | #11225~#,##0 | #72.14~0.00 | #0.77~0.00 | #1.08~0.00 | Tinggi
2024 | #72.49~0.00 | #13.08~0.00 | #8.21~0.00 | #11690~#,##0 | #72.91~0.00 | #0.77~0.00 | #1.07~0.00 | Tinggi
Rata-rata kenaikan per tahun |  |  |  |  |  | #0.55~0.00 |  | 
Status: Sangat Tinggi (>= 80); Tinggi (70 - < 80); Sedang (60 - < 70); Rendah (< 60)

Tabel 3.9 Indikator Ketenagakerjaan (Sakernas Agustus) Tahun 2020-2024
Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Perubahan 2023-2024 | %
1. Penduduk Usia Kerja (15 th ke atas) | =B15+B20 -> 472069~#,##0 | =C15+C20 -> 476759~#,##0 | =D15+D20 -> 480670~#,##0 | =E15+E20 -> 486178~#,##0 | =F15+F20 -> 492291~#,##0 | =F14-E14 -> 6113~#,##0 | #1.26~0.00
2. Angkatan Kerja | =B16+B19 -> 324679~#,##0 | =C16+C19 -> 330747~#,##0 | =D16+D19 -> 337465~#,##0 | =E16+E19 -> 345134~#,##0 | =F16+F19 -> 352664~#,##0 | =F15-E15 -> 7530~#,##0 | #2.18~0.00
   a. Bekerja | =SUM(B17:B18) -> 305135~#,##0 | =SUM(C17:C18) -> 311665~#,##0 | =SUM(D17:D18) -> 319949~#,##0 | =SUM(E17:E18) -> 328903~#,##0 | =SUM(F17:F18) -> 337560~#,##0 | =F16-E16 -> 8657~#,##0 | #2.63~0.00
      - Laki-laki | #186402~#,##0 | #190117~#,##0 | #194880~#,##0 | #199526~#,##0 | #203718~#,##0 | =F17-E17 -> 4192~#,##0 | #2.1~0.00
      - Perempuan | #118733~#,##0 | #121548~#,##0 | #125069~#,##0 | #129377~#,##0 | #133842~#,##0 | =F18-E18 -> 4465~#,##0 | #3.45~0.00
   b. Pengangguran Terbuka | #19544~#,##0 | #19082~#,##0 | #17516~#,##0 | #16231~#,##0 | #15104~#,##0 | =F19-E19 -> -1127~#,##0 | #-6.94~0.00
3. Bukan Angkatan Kerja | #147390~#,##0 | #146012~#,##0 | #143205~#,##0 | #141044~#,##0 | #139627~#,##0 | =F20-E20 -> -1417~#,##0 | #-1~0.00
4. TPAK (%) | #68.78~0.00 | #69.37~0.00 | #70.21~0.00 | #70.99~0.00 | #71.64~0.00 | #0.65~0.00 | -
5. TPT (%) | #6.02~0.00 | #5.77~0.00 | #5.19~0.00 | #4.7~0.00 | #4.28~0.00 | #-0.42~0.00 | -
`,
    },
    {
      name: "T3.10 Musrenbang",
      sheet: `
Tabel 3.10 Rekapitulasi Usulan Musrenbang RKPD Tahun 2025 menurut Kecamatan (dilaksanakan Tahun 2024)
No | Kecamatan | Desa/ Kel. | Jumlah Usulan per Bidang |  |  | Jml Usulan | Diakomodir RKPD | Tdk Diakomodir | % Diakomodir | Peringkat
 |  |  | Infra-struktur | Ekonomi | Sosbud |  |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8 | 9=7-8 | 10=8/7 | 11
1 | Tanjung Sari | 16 | 57 | 15 | 16 | 88 | 59 | 29 | 67,05 | 7
2 | Karang Mulya | 13 | 32 | 20 | 9 | 61 | 47 | 14 | 77,05 | 2
3 | Sumber Agung | 7 | 27 | 23 | 29 | 79 | 41 | 38 | 51,90 | 16
4 | Way Lintang | 12 | 51 | 11 | 17 | 79 | 62 | 17 | 78,48 | 1
5 | Batu Ampar | 16 | 55 | 9 | 29 | 93 | 60 | 33 | 64,52 | 10
6 | Muara Rawa | 17 | 30 | 12 | 18 | 60 | 39 | 21 | 65,00 | 9
7 | Pagar Alas | 7 | 55 | 19 | 22 | 96 | 64 | 32 | 66,67 | 8
8 | Sinar Banten | 7 | 54 | 12 | 9 | 75 | 53 | 22 | 70,67 | 5
9 | Ulu Tebat | 10 | 29 | 22 | 12 | 63 | 47 | 16 | 74,60 | 3
10 | Teluk Merbau | 14 | 30 | 12 | 16 | 58 | 34 | 24 | 58,62 | 13
11 | Bandar Jaya | 8 | 34 | 13 | 13 | 60 | 31 | 29 | 51,67 | 17
12 | Kuta Dalam | 10 | 56 | 20 | 27 | 103 | 73 | 30 | 70,87 | 4
13 | Rimba Melati | 16 | 50 | 23 | 25 | 98 | 58 | 40 | 59,18 | 12
14 | Padang Kelapa | 8 | 54 | 27 | 22 | 103 | 66 | 37 | 64,08 | 11
15 | Lubuk Gading | 10 | 25 | 26 | 24 | 75 | 40 | 35 | 53,33 | 15
16 | Gunung Raya | 7 | 33 | 8 | 11 | 52 | 36 | 16 | 69,23 | 6
17 | Pulau Serdang | 8 | 56 | 14 | 30 | 100 | 54 | 46 | 54,00 | 14
 | JUMLAH | 186 | 728 | 286 | 329 | 1.343 | 864 | 479 | 64,33 | 
 | Persentase thd Jml Usulan |  | 54,21% | 21,30% | 24,50% | 100,00% | 64,33% | 35,67% |  | 

Tabel 3.10.a Usulan menurut Perangkat Daerah Pengampu
No | Perangkat Daerah | Usulan | Diakomodir | Tidak Diakomodir | % Diakomodir | % thd Total Usulan
1 | Dinas Pekerjaan Umum dan Penataan Ruang | 419 | 272 | 147 | 64,92 | 31,20
2 | Dinas Perumahan dan Kawasan Permukiman | 198 | 112 | 86 | 56,57 | 14,74
3 | Dinas Pertanian dan Ketahanan Pangan | 157 | 106 | 51 | 67,52 | 11,69
4 | Dinas Pendidikan dan Kebudayaan | 162 | 97 | 65 | 59,88 | 12,06
5 | Dinas Kesehatan | 112 | 80 | 32 | 71,43 | 8,34
6 | Dinas Perikanan | 61 | 39 | 22 | 63,93 | 4,54
7 | Dinas Koperasi UKM dan Perdagangan | 73 | 51 | 22 | 69,86 | 5,44
8 | Dinas Sosial PPPA | 51 | 31 | 20 | 60,78 | 3,80
9 | Dinas Perhubungan | 38 | 27 | 11 | 71,05 | 2,83
10 | Dinas Pemuda Olahraga dan Pariwisata | 36 | 24 | 12 | 66,67 | 2,68
11 | Dinas Lingkungan Hidup | 36 | 25 | 11 | 69,44 | 2,68
 | Jumlah | 1.343 | 864 | 479 | 64,33 | 100,00

Tabel 3.10.b Perkembangan Usulan Musrenbang 2021-2024
Tahun | Usulan | Diakomodir | % Diakomodir | Kenaikan Usulan (%)
2021 | 1.108 | 588 | 53,07 | -
2022 | 1.174 | 669 | 56,98 | 5,96
2023 | 1.236 | 757 | 61,25 | 5,28
2024 | 1.343 | 864 | 64,33 | 8,66
`,
    },
    {
      name: "T3.11 Inovasi",
      sheet: `
Tabel 3.11 Skor Kematangan Inovasi Daerah yang Dilaporkan pada IGA Tahun 2024
No. | Nama Inovasi | Perangkat Daerah | Jenis | Bentuk | Thn Penerapan | Skor Kematangan | Kategori
1. | SIMPELDES | DPMD | Digital | Tata Kelola | 2023 | 79 | Sedang
2. | JEMPOL KAKI | Disdukcapil | Digital | Pelayanan Publik | 2021 | 85 | Sedang
3. | SI-RENJA | Bapperida | Non Digital | Lainnya | 2023 | 88 | Sedang
4. | E-MUSRENBANG+ | Bapperida | Non Digital | Lainnya | 2021 | 86 | Sedang
5. | GERCEP STUNTING | Dinkes | Non Digital | Pelayanan Publik | 2019 | 73 | Sedang
6. | POSYANDU MANDIRI | Dinkes | Non Digital | Tata Kelola | 2020 | 55 | Rendah
7. | SAPA LANSIA | Dinsos PPPA | Digital | Tata Kelola | 2020 | 109 | Tinggi
8. | LAPAK TANI | Distan KP | Non Digital | Tata Kelola | 2023 | 40 | Rendah
9. | SI PETANI | Distan KP | Non Digital | Tata Kelola | 2020 | 72 | Sedang
10. | PASAR DARING | Diskop UKM | Digital | Pelayanan Publik | 2019 | 104 | Tinggi
11. | ANTAR IZIN | DPMPTSP | Non Digital | Lainnya | 2019 | 76 | Sedang
12. | SINERGI CSR | Bapperida | Digital | Pelayanan Publik | 2022 | 38 | Rendah
13. | KLINIK DATA | Bapperida | Digital | Lainnya | 2020 | 101 | Tinggi
14. | SEKOLAH SUNGAI | Disdikbud | Digital | Tata Kelola | 2022 | 38 | Rendah
15. | BUNDA BACA | Disdikbud | Digital | Tata Kelola | 2022 | 54 | Rendah
16. | GURU PENGGERAK DESA | Disdikbud | Digital | Pelayanan Publik | 2023 | 70 | Sedang
17. | AMBULANS AIR | RSUD | Non Digital | Pelayanan Publik | 2023 | 49 | Rendah
18. | DAFTAR CEPAT RSUD | RSUD | Digital | Tata Kelola | 2023 | 87 | Sedang
19. | BANK SAMPAH DIGITAL | DLH | Non Digital | Tata Kelola | 2020 | 99 | Tinggi
20. | TILIK JALAN | DPUPR | Digital | Pelayanan Publik | 2021 | 98 | Tinggi
21. | LAPOR BANJIR | BPBD | Digital | Pelayanan Publik | 2022 | 111 | Tinggi
22. | PAJAK KELILING | Bapenda | Digital | Lainnya | 2023 | 63 | Sedang
23. | SIPADU KECAMATAN | Kec. Bandar Jaya | Digital | Tata Kelola | 2020 | 77 | Sedang
24. | KAMPUNG IKAN | Disperik | Non Digital | Pelayanan Publik | 2021 | 92 | Tinggi
25. | RUMAH TENUN | Disporapar | Digital | Pelayanan Publik | 2020 | 70 | Sedang
26. | SMART ARSIP | Dispersip | Digital | Pelayanan Publik | 2020 | 82 | Sedang
 | Jumlah |  |  |  |  | 1.996 | 
 | Rata-rata |  |  |  |  | 76,77 | Sedang
Kategori: Tinggi (>= 90), Sedang (60 - 89), Rendah (< 60)

Tabel 3.11.a Rekap Inovasi menurut Bentuk dan Jenis |  |  |  |  |  |  | Tabel 3.11.b Indeks Inovasi Daerah
No | Bentuk | Digital | Non Digital | Jumlah | % |  | Tahun | Indeks | Jml Inovasi | Kenaikan Indeks | Predikat
1 | Tata Kelola | 6 | 4 | 10 | 38,5 |  | 2021 | 31,47 | 11 | - | Kurang Inovatif
2 | Pelayanan Publik | 8 | 3 | 11 | 42,3 |  | 2022 | 43,86 | 17 | 12,39 | Inovatif
3 | Lainnya | 2 | 3 | 5 | 19,2 |  | 2023 | 54,12 | 21 | 10,26 | Inovatif
 | Jumlah | 16 | 10 | 26 | 100,0 |  | 2024 | 61,38 | 26 | 7,26 | Sangat Inovatif
Predikat: Kurang Inovatif (< 35,00); Inovatif (35,00 - 60,00); Sangat Inovatif (> 60,00)
`,
    },
    {
      name: "T3.12 Keselarasan",
      sheet: `
Tabel 3.12 Keselarasan Program RPJMD - RKPD - APBD menurut Perangkat Daerah Tahun 2024
No | Perangkat Daerah | RPJMD - RKPD |  |  | RKPD - APBD |  |  | Deviasi RKPD thd RPJMD | 
 |  | Prog. RPJMD | Selaras RKPD | % | Prog. RKPD | Selaras APBD | % | Jml Prog. | %
a | b | c | d | e=d/c | f | g | h=g/f | i=f-d | j=i/f
1 | Sekretariat Daerah | 8 | 8 | 100,0 | 8 | 8 | 100,0 | - | -
2 | Sekretariat DPRD | 6 | 6 | 100,0 | 6 | 6 | 100,0 | - | -
3 | Inspektorat | 4 | 3 | 75,0 | 3 | 3 | 100,0 | - | -
4 | Bapperida | 4 | 4 | 100,0 | 4 | 4 | 100,0 | - | -
5 | BPKAD | 5 | 5 | 100,0 | 5 | 5 | 100,0 | - | -
6 | Bapenda | 7 | 7 | 100,0 | 8 | 8 | 100,0 | 1 | 12,5
7 | BKPSDM | 7 | 6 | 85,7 | 7 | 6 | 85,7 | 1 | 14,3
8 | Dinas Pendidikan dan Kebudayaan | 6 | 6 | 100,0 | 6 | 6 | 100,0 | - | -
9 | Dinas Kesehatan | 9 | 8 | 88,9 | 8 | 8 | 100,0 | - | -
10 | RSUD | 6 | 6 | 100,0 | 6 | 6 | 100,0 | - | -
11 | Dinas PUPR | 6 | 5 | 83,3 | 6 | 6 | 100,0 | 1 | 16,7
12 | Dinas Perkim | 9 | 9 | 100,0 | 9 | 9 | 100,0 | - | -
13 | Satpol PP dan Damkar | 5 | 5 | 100,0 | 6 | 6 | 100,0 | 1 | 16,7
14 | BPBD | 9 | 9 | 100,0 | 9 | 9 | 100,0 | - | -
15 | Dinas Sosial PPPA | 3 | 2 | 66,7 | 2 | 2 | 100,0 | - | -
16 | Dinas Pertanian dan KP | 5 | 5 | 100,0 | 5 | 5 | 100,0 | - | -
17 | Dinas Perikanan | 7 | 7 | 100,0 | 7 | 7 | 100,0 | - | -
18 | Dinas LH | 4 | 4 | 100,0 | 5 | 4 | 80,0 | 1 | 20,0
19 | Disdukcapil | 4 | 4 | 100,0 | 4 | 4 | 100,0 | - | -
20 | DPMD | 7 | 7 | 100,0 | 7 | 7 | 100,0 | - | -
21 | Dinas Perhubungan | 3 | 2 | 66,7 | 2 | 2 | 100,0 | - | -
22 | Diskominfo | 4 | 4 | 100,0 | 5 | 4 | 80,0 | 1 | 20,0
23 | DPMPTSP dan Naker | 3 | 3 | 100,0 | 3 | 3 | 100,0 | - | -
24 | Dispersip | 7 | 6 | 85,7 | 7 | 7 | 100,0 | 1 | 14,3
25 | Kecamatan (17) | 7 | 5 | 71,4 | 5 | 5 | 100,0 | - | -
 | JUMLAH | 145 | 136 | 93,79 | 143 | 140 | 97,90 | 7 | 4,90
Catatan: persentase pada baris JUMLAH dihitung dari jumlah program, bukan rata-rata persentase perangkat daerah
`,
    },
    {
      name: "T3.13 Anggaran",
      sheet: `
Tabel 3.13 Realisasi Anggaran per Triwulan (Kumulatif) Tahun 2024
No | Program | Pagu APBD-P (Rp) | Triwulan I |  | Triwulan II |  | Triwulan III |  | Triwulan IV | 
 |  |  | Rp | % | Rp | % | Rp | % | Rp | %
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp5.241.420.500,- | 889.059.000 | 16,96% | 2.069.273.000 | 39,48% | 3.577.035.000 | 68,25% | 5.199.178.926 | 99,19%
2 | Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah | Rp2.322.255.500,- | 204.779.000 | 8,82% | 766.834.000 | 33,02% | 1.331.068.000 | 57,32% | 2.178.508.250 | 93,81%
3 | Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah | Rp1.762.781.000,- | 138.071.000 | 7,83% | 533.764.000 | 30,28% | 981.655.000 | 55,69% | 1.683.799.350 | 95,52%
4 | Program Penelitian dan Pengembangan Daerah | Rp1.179.455.000,- | 34.929.000 | 2,96% | 274.930.000 | 23,31% | 618.593.000 | 52,45% | 1.126.763.250 | 95,53%
 | JUMLAH | Rp10.505.912.000,- | 1.266.838.000 | 12,06% | 3.644.801.000 | 34,69% | 6.508.351.000 | 61,95% | 10.188.249.776 | 96,98%
Ket: angka triwulan bersifat kumulatif sejak 1 Januari

Tabel 3.14 Realisasi menurut Jenis Belanja
No | Jenis Belanja | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan | % thd Total Anggaran
A | Belanja Operasi | 10.415.862.000 | 10.103.884.776 | 311.977.224 | 97,00% | 99,14%
1 | Belanja Pegawai | 4.172.761.000 | 4.166.568.826 | 6.192.174 | 99,85% | 39,72%
2 | Belanja Barang dan Jasa | 6.243.101.000 | 5.937.315.950 | 305.785.050 | 95,10% | 59,42%
B | Belanja Modal | 90.050.000 | 84.365.000 | 5.685.000 | 93,69% | 0,86%
 | JUMLAH (A+B) | 10.505.912.000 | 10.188.249.776 | 317.662.224 | 96,98% | 100,00%

Tabel 3.15 Perkembangan Anggaran dan Realisasi 2021-2024 (dalam juta rupiah)
Tahun | Anggaran | Realisasi | Sisa | Serapan (%) | Naik/(Turun) Anggaran | Naik/(Turun) %
2021 | 8.941,37 | 8.312,64 | 628,73 | 92,97 | - | -
2022 | 9.376,25 | 8.994,08 | 382,17 | 95,92 | 434,88 | 4,86
2023 | 11.027,42 | 10.418,93 | 608,49 | 94,48 | 1.651,17 | 17,61
2024 | 10.505,91 | 10.188,25 | 317,66 | 96,98 | (521,51) | (4,73)
`,
    },
    {
      name: "LRA",
      sheet: `
PEMERINTAH KABUPATEN TANJUNG SARI
LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH (PER SUB KEGIATAN)
SKPD : 5.01.5.05.0.00.01.0000 BADAN PERENCANAAN PEMBANGUNAN, RISET DAN INOVASI DAERAH
Periode 1 Januari s.d. 31 Desember 2024

Kode Rekening | Uraian | Anggaran | Realisasi | % | Sisa Anggaran
1 | 2 | 3 | 4 | 5=4/3 | 6=3-4
5 | UNSUR PENUNJANG URUSAN PEMERINTAHAN | #10505912000~#,##0 | #10188249776~#,##0 | #96.98~0.00 | #317662224~#,##0
5.01 | PERENCANAAN | #9326457000~#,##0 | #9061486526~#,##0 | #97.16~0.00 | #264970474~#,##0
5.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | #5241420500~#,##0 | #5199178926~#,##0 | #99.19~0.00 | #42241574~#,##0
5.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | #212559500~#,##0 | #207438500~#,##0 | #97.59~0.00 | #5121000~#,##0
5.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | #100290500~#,##0 | #99369200~#,##0 | #99.08~0.00 | #921300~#,##0
5 | BELANJA DAERAH | #100290500~#,##0 | #99369200~#,##0 | #99.08~0.00 | #921300~#,##0
5.1 | BELANJA OPERASI | #100290500~#,##0 | #99369200~#,##0 | #99.08~0.00 | #921300~#,##0
5.1.02 | Belanja Barang dan Jasa | #100290500~#,##0 | #99369200~#,##0 | #99.08~0.00 | #921300~#,##0
5.1.02.01 | Belanja Barang | #64140500~#,##0 | #63731700~#,##0 | #99.36~0.00 | #408800~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #64140500~#,##0 | #63731700~#,##0 | #99.36~0.00 | #408800~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #2581500~#,##0 | #2511000~#,##0 | #97.27~0.00 | #70500~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #4051000~#,##0 | #3712700~#,##0 | #91.65~0.00 | #338300~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #20160500~#,##0 | #20160500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #37347500~#,##0 | #37347500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #36150000~#,##0 | #35637500~#,##0 | #98.58~0.00 | #512500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #36150000~#,##0 | #35637500~#,##0 | #98.58~0.00 | #512500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #21550000~#,##0 | #21550000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #14600000~#,##0 | #14087500~#,##0 | #96.49~0.00 | #512500~#,##0
5.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | #112269000~#,##0 | #108069300~#,##0 | #96.26~0.00 | #4199700~#,##0
5 | BELANJA DAERAH | #112269000~#,##0 | #108069300~#,##0 | #96.26~0.00 | #4199700~#,##0
5.1 | BELANJA OPERASI | #112269000~#,##0 | #108069300~#,##0 | #96.26~0.00 | #4199700~#,##0
5.1.02 | Belanja Barang dan Jasa | #112269000~#,##0 | #108069300~#,##0 | #96.26~0.00 | #4199700~#,##0
5.1.02.01 | Belanja Barang | #55919000~#,##0 | #51719300~#,##0 | #92.49~0.00 | #4199700~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #55919000~#,##0 | #51719300~#,##0 | #92.49~0.00 | #4199700~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #10834000~#,##0 | #10834000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #2357500~#,##0 | #2357500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #16896500~#,##0 | #15231850~#,##0 | #90.15~0.00 | #1664650~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #25831000~#,##0 | #23295950~#,##0 | #90.19~0.00 | #2535050~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #56350000~#,##0 | #56350000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #56350000~#,##0 | #56350000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #56350000~#,##0 | #56350000~#,##0 | #100~0.00 | #0~#,##0
5.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | #4270227500~#,##0 | #4258598176~#,##0 | #99.73~0.00 | #11629324~#,##0
5.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | #4172761000~#,##0 | #4166568826~#,##0 | #99.85~0.00 | #6192174~#,##0
5 | BELANJA DAERAH | #4172761000~#,##0 | #4166568826~#,##0 | #99.85~0.00 | #6192174~#,##0
5.1 | BELANJA OPERASI | #4172761000~#,##0 | #4166568826~#,##0 | #99.85~0.00 | #6192174~#,##0
5.1.01 | Belanja Pegawai | #4172761000~#,##0 | #4166568826~#,##0 | #99.85~0.00 | #6192174~#,##0
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | #2609971000~#,##0 | #2603778826~#,##0 | #99.76~0.00 | #6192174~#,##0
5.1.01.01.001 | Belanja Gaji Pokok ASN | #2135675000~#,##0 | #2135675000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.001.00001 | Belanja Gaji Pokok PNS | #1937560000~#,##0 | #1937560000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.001.00002 | Belanja Gaji Pokok PPPK | #198115000~#,##0 | #198115000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.002 | Belanja Tunjangan Keluarga ASN | #163541000~#,##0 | #163541000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.002.00001 | Belanja Tunjangan Keluarga PNS | #163541000~#,##0 | #163541000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.003 | Belanja Tunjangan Jabatan ASN | #144878000~#,##0 | #144878000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.003.00001 | Belanja Tunjangan Jabatan PNS | #144878000~#,##0 | #144878000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.01.004 | Belanja Tunjangan Fungsional ASN | #73733000~#,##0 | #73003692~#,##0 | #99.01~0.00 | #729308~#,##0
5.1.01.01.004.00001 | Belanja Tunjangan Fungsional PNS | #73733000~#,##0 | #73003692~#,##0 | #99.01~0.00 | #729308~#,##0
5.1.01.01.006 | Belanja Tunjangan Beras ASN | #92144000~#,##0 | #86681134~#,##0 | #94.07~0.00 | #5462866~#,##0
5.1.01.01.006.00001 | Belanja Tunjangan Beras PNS | #92144000~#,##0 | #86681134~#,##0 | #94.07~0.00 | #5462866~#,##0
5.1.01.02 | Belanja Tambahan Penghasilan ASN | #1562790000~#,##0 | #1562790000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.02.001 | Tambahan Penghasilan Berdasarkan Beban Kerja ASN | #1562790000~#,##0 | #1562790000~#,##0 | #100~0.00 | #0~#,##0
5.1.01.02.001.00001 | Tambahan Penghasilan Berdasarkan Beban Kerja PNS | #1562790000~#,##0 | #1562790000~#,##0 | #100~0.00 | #0~#,##0
5.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | #97466500~#,##0 | #92029350~#,##0 | #94.42~0.00 | #5437150~#,##0
5 | BELANJA DAERAH | #97466500~#,##0 | #92029350~#,##0 | #94.42~0.00 | #5437150~#,##0
5.1 | BELANJA OPERASI | #97466500~#,##0 | #92029350~#,##0 | #94.42~0.00 | #5437150~#,##0
5.1.02 | Belanja Barang dan Jasa | #97466500~#,##0 | #92029350~#,##0 | #94.42~0.00 | #5437150~#,##0
5.1.02.01 | Belanja Barang | #97466500~#,##0 | #92029350~#,##0 | #94.42~0.00 | #5437150~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #97466500~#,##0 | #92029350~#,##0 | #94.42~0.00 | #5437150~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #1219000~#,##0 | #985100~#,##0 | #80.81~0.00 | #233900~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #8176000~#,##0 | #7817400~#,##0 | #95.61~0.00 | #358600~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #23686000~#,##0 | #23686000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #64385500~#,##0 | #59540850~#,##0 | #92.48~0.00 | #4844650~#,##0
5.01.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | #133840500~#,##0 | #132560050~#,##0 | #99.04~0.00 | #1280450~#,##0
5.01.01.2.05.0011 | Bimbingan Teknis Implementasi Peraturan Perundang-Undangan | #133840500~#,##0 | #132560050~#,##0 | #99.04~0.00 | #1280450~#,##0
5 | BELANJA DAERAH | #133840500~#,##0 | #132560050~#,##0 | #99.04~0.00 | #1280450~#,##0
5.1 | BELANJA OPERASI | #133840500~#,##0 | #132560050~#,##0 | #99.04~0.00 | #1280450~#,##0
5.1.02 | Belanja Barang dan Jasa | #133840500~#,##0 | #132560050~#,##0 | #99.04~0.00 | #1280450~#,##0
5.1.02.01 | Belanja Barang | #1240500~#,##0 | #1070050~#,##0 | #86.26~0.00 | #170450~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #1240500~#,##0 | #1070050~#,##0 | #86.26~0.00 | #170450~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #1240500~#,##0 | #1070050~#,##0 | #86.26~0.00 | #170450~#,##0
5.1.02.02 | Belanja Jasa | #61450000~#,##0 | #60340000~#,##0 | #98.19~0.00 | #1110000~#,##0
5.1.02.02.012 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | #61450000~#,##0 | #60340000~#,##0 | #98.19~0.00 | #1110000~#,##0
5.1.02.02.012.00001 | Belanja Kursus Singkat/Pelatihan | #22950000~#,##0 | #22535000~#,##0 | #98.19~0.00 | #415000~#,##0
5.1.02.02.012.00003 | Belanja Bimbingan Teknis | #38500000~#,##0 | #37805000~#,##0 | #98.19~0.00 | #695000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #71150000~#,##0 | #71150000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #71150000~#,##0 | #71150000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #71150000~#,##0 | #71150000~#,##0 | #100~0.00 | #0~#,##0
5.01.01.2.06 | Administrasi Umum Perangkat Daerah | #184130500~#,##0 | #176429700~#,##0 | #95.82~0.00 | #7700800~#,##0
5.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5 | BELANJA DAERAH | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5.1 | BELANJA OPERASI | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5.1.02 | Belanja Barang dan Jasa | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5.1.02.01 | Belanja Barang | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5.1.02.01.001.00031 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Listrik | #3908000~#,##0 | #3806250~#,##0 | #97.4~0.00 | #101750~#,##0
5.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | #23277000~#,##0 | #20425000~#,##0 | #87.75~0.00 | #2852000~#,##0
5 | BELANJA DAERAH | #23277000~#,##0 | #20425000~#,##0 | #87.75~0.00 | #2852000~#,##0
5.1 | BELANJA OPERASI | #23277000~#,##0 | #20425000~#,##0 | #87.75~0.00 | #2852000~#,##0
5.1.02 | Belanja Barang dan Jasa | #23277000~#,##0 | #20425000~#,##0 | #87.75~0.00 | #2852000~#,##0
5.1.02.01 | Belanja Barang | #23277000~#,##0 | #20425000~#,##0 | #87.75~0.00 | #2852000~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #23277000~#,##0 | #20425000~#,##0 | #87.75~0.00 | #2852000~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #8069500~#,##0 | #6609800~#,##0 | #81.91~0.00 | #1459700~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #4895000~#,##0 | #4573300~#,##0 | #93.43~0.00 | #321700~#,##0
5.1.02.01.001.00029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | #3194000~#,##0 | #2609550~#,##0 | #81.7~0.00 | #584450~#,##0
5.1.02.01.001.00053 | Belanja Makanan dan Minuman Jamuan Tamu | #7118500~#,##0 | #6632350~#,##0 | #93.17~0.00 | #486150~#,##0
5.01.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5 | BELANJA DAERAH | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5.1 | BELANJA OPERASI | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5.1.02 | Belanja Barang dan Jasa | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5.1.02.01 | Belanja Barang | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #22098000~#,##0 | #20600950~#,##0 | #93.23~0.00 | #1497050~#,##0
5.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | #134847500~#,##0 | #131597500~#,##0 | #97.59~0.00 | #3250000~#,##0
5 | BELANJA DAERAH | #134847500~#,##0 | #131597500~#,##0 | #97.59~0.00 | #3250000~#,##0
5.1 | BELANJA OPERASI | #134847500~#,##0 | #131597500~#,##0 | #97.59~0.00 | #3250000~#,##0
5.1.02 | Belanja Barang dan Jasa | #134847500~#,##0 | #131597500~#,##0 | #97.59~0.00 | #3250000~#,##0
5.1.02.01 | Belanja Barang | #14647500~#,##0 | #14647500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #14647500~#,##0 | #14647500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #14647500~#,##0 | #14647500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #120200000~#,##0 | #116950000~#,##0 | #97.3~0.00 | #3250000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #120200000~#,##0 | #116950000~#,##0 | #97.3~0.00 | #3250000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #51300000~#,##0 | #51300000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #35950000~#,##0 | #32700000~#,##0 | #90.96~0.00 | #3250000~#,##0
5.1.02.04.001.00004 | Belanja Perjalanan Dinas Paket Meeting Dalam Kota | #32950000~#,##0 | #32950000~#,##0 | #100~0.00 | #0~#,##0
5.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | #90050000~#,##0 | #84365000~#,##0 | #93.69~0.00 | #5685000~#,##0
5.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | #90050000~#,##0 | #84365000~#,##0 | #93.69~0.00 | #5685000~#,##0
5 | BELANJA DAERAH | #90050000~#,##0 | #84365000~#,##0 | #93.69~0.00 | #5685000~#,##0
5.2 | BELANJA MODAL | #90050000~#,##0 | #84365000~#,##0 | #93.69~0.00 | #5685000~#,##0
5.2.02 | Belanja Modal Peralatan dan Mesin | #90050000~#,##0 | #84365000~#,##0 | #93.69~0.00 | #5685000~#,##0
5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | #31500000~#,##0 | #28112500~#,##0 | #89.25~0.00 | #3387500~#,##0
5.2.02.05.002 | Belanja Modal Alat Rumah Tangga | #31500000~#,##0 | #28112500~#,##0 | #89.25~0.00 | #3387500~#,##0
5.2.02.05.002.00004 | Belanja Modal Alat Pendingin | #22300000~#,##0 | #20660000~#,##0 | #92.65~0.00 | #1640000~#,##0
5.2.02.05.002.00006 | Belanja Modal Alat Rumah Tangga Lainnya (Home Use) | #9200000~#,##0 | #7452500~#,##0 | #81.01~0.00 | #1747500~#,##0
5.2.02.10 | Belanja Modal Komputer | #58550000~#,##0 | #56252500~#,##0 | #96.08~0.00 | #2297500~#,##0
5.2.02.10.001 | Belanja Modal Komputer Unit | #48500000~#,##0 | #46250000~#,##0 | #95.36~0.00 | #2250000~#,##0
5.2.02.10.001.00002 | Belanja Modal Personal Computer | #48500000~#,##0 | #46250000~#,##0 | #95.36~0.00 | #2250000~#,##0
5.2.02.10.002 | Belanja Modal Peralatan Komputer | #10050000~#,##0 | #10002500~#,##0 | #99.53~0.00 | #47500~#,##0
5.2.02.10.002.00003 | Belanja Modal Peralatan Personal Computer | #10050000~#,##0 | #10002500~#,##0 | #99.53~0.00 | #47500~#,##0
5.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | #186400000~#,##0 | #179152500~#,##0 | #96.11~0.00 | #7247500~#,##0
5.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | #104850000~#,##0 | #102737500~#,##0 | #97.99~0.00 | #2112500~#,##0
5 | BELANJA DAERAH | #104850000~#,##0 | #102737500~#,##0 | #97.99~0.00 | #2112500~#,##0
5.1 | BELANJA OPERASI | #104850000~#,##0 | #102737500~#,##0 | #97.99~0.00 | #2112500~#,##0
5.1.02 | Belanja Barang dan Jasa | #104850000~#,##0 | #102737500~#,##0 | #97.99~0.00 | #2112500~#,##0
5.1.02.02 | Belanja Jasa | #104850000~#,##0 | #102737500~#,##0 | #97.99~0.00 | #2112500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #104850000~#,##0 | #102737500~#,##0 | #97.99~0.00 | #2112500~#,##0
5.1.02.02.001.00059 | Belanja Tagihan Telepon | #5800000~#,##0 | #5467500~#,##0 | #94.27~0.00 | #332500~#,##0
5.1.02.02.001.00061 | Belanja Tagihan Listrik | #68350000~#,##0 | #68350000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00063 | Belanja Kawat/Faksimili/Internet/TV Berlangganan | #30700000~#,##0 | #28920000~#,##0 | #94.2~0.00 | #1780000~#,##0
5.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | #81550000~#,##0 | #76415000~#,##0 | #93.7~0.00 | #5135000~#,##0
5 | BELANJA DAERAH | #81550000~#,##0 | #76415000~#,##0 | #93.7~0.00 | #5135000~#,##0
5.1 | BELANJA OPERASI | #81550000~#,##0 | #76415000~#,##0 | #93.7~0.00 | #5135000~#,##0
5.1.02 | Belanja Barang dan Jasa | #81550000~#,##0 | #76415000~#,##0 | #93.7~0.00 | #5135000~#,##0
5.1.02.02 | Belanja Jasa | #81550000~#,##0 | #76415000~#,##0 | #93.7~0.00 | #5135000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #76100000~#,##0 | #70965000~#,##0 | #93.25~0.00 | #5135000~#,##0
5.1.02.02.001.00026 | Belanja Jasa Tenaga Administrasi | #30500000~#,##0 | #29172500~#,##0 | #95.65~0.00 | #1327500~#,##0
5.1.02.02.001.00030 | Belanja Jasa Tenaga Kebersihan | #45600000~#,##0 | #41792500~#,##0 | #91.65~0.00 | #3807500~#,##0
5.1.02.02.002 | Belanja Iuran Jaminan/Asuransi | #5450000~#,##0 | #5450000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.002.00005 | Belanja Iuran Jaminan Kesehatan bagi Non ASN | #5450000~#,##0 | #5450000~#,##0 | #100~0.00 | #0~#,##0
5.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | #164212500~#,##0 | #160635000~#,##0 | #97.82~0.00 | #3577500~#,##0
5.01.01.2.09.0001 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan | #85412500~#,##0 | #85412500~#,##0 | #100~0.00 | #0~#,##0
5 | BELANJA DAERAH | #85412500~#,##0 | #85412500~#,##0 | #100~0.00 | #0~#,##0
5.1 | BELANJA OPERASI | #85412500~#,##0 | #85412500~#,##0 | #100~0.00 | #0~#,##0
5.1.02 | Belanja Barang dan Jasa | #85412500~#,##0 | #85412500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01 | Belanja Barang | #42512500~#,##0 | #42512500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #42512500~#,##0 | #42512500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00004 | Belanja Bahan-Bahan Bakar dan Pelumas | #42512500~#,##0 | #42512500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.03 | Belanja Pemeliharaan | #42900000~#,##0 | #42900000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.03.002 | Belanja Pemeliharaan Peralatan dan Mesin | #42900000~#,##0 | #42900000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.03.002.00035 | Belanja Pemeliharaan Alat Angkutan-Kendaraan Dinas Bermotor Perorangan | #42900000~#,##0 | #42900000~#,##0 | #100~0.00 | #0~#,##0
5.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | #78800000~#,##0 | #75222500~#,##0 | #95.46~0.00 | #3577500~#,##0
5 | BELANJA DAERAH | #78800000~#,##0 | #75222500~#,##0 | #95.46~0.00 | #3577500~#,##0
5.1 | BELANJA OPERASI | #78800000~#,##0 | #75222500~#,##0 | #95.46~0.00 | #3577500~#,##0
5.1.02 | Belanja Barang dan Jasa | #78800000~#,##0 | #75222500~#,##0 | #95.46~0.00 | #3577500~#,##0
5.1.02.03 | Belanja Pemeliharaan | #78800000~#,##0 | #75222500~#,##0 | #95.46~0.00 | #3577500~#,##0
5.1.02.03.002 | Belanja Pemeliharaan Peralatan dan Mesin | #17300000~#,##0 | #17300000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.03.002.00405 | Belanja Pemeliharaan Komputer-Komputer Unit-Personal Computer | #17300000~#,##0 | #17300000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.03.003 | Belanja Pemeliharaan Gedung dan Bangunan | #61500000~#,##0 | #57922500~#,##0 | #94.18~0.00 | #3577500~#,##0
5.1.02.03.003.00001 | Belanja Pemeliharaan Bangunan Gedung-Bangunan Gedung Tempat Kerja-Bangunan Gedung Kantor | #61500000~#,##0 | #57922500~#,##0 | #94.18~0.00 | #3577500~#,##0
5.01.02 | PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH | #2322255500~#,##0 | #2178508250~#,##0 | #93.81~0.00 | #143747250~#,##0
5.01.02.2.01 | Penyusunan Perencanaan dan Pendanaan | #1275838500~#,##0 | #1222372850~#,##0 | #95.81~0.00 | #53465650~#,##0
5.01.02.2.01.0001 | Analisis Kondisi Daerah, Permasalahan, dan Isu Strategis Pembangunan Daerah | #338798500~#,##0 | #324572400~#,##0 | #95.8~0.00 | #14226100~#,##0
5 | BELANJA DAERAH | #338798500~#,##0 | #324572400~#,##0 | #95.8~0.00 | #14226100~#,##0
5.1 | BELANJA OPERASI | #338798500~#,##0 | #324572400~#,##0 | #95.8~0.00 | #14226100~#,##0
5.1.02 | Belanja Barang dan Jasa | #338798500~#,##0 | #324572400~#,##0 | #95.8~0.00 | #14226100~#,##0
5.1.02.01 | Belanja Barang | #33948500~#,##0 | #31132400~#,##0 | #91.7~0.00 | #2816100~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #33948500~#,##0 | #31132400~#,##0 | #91.7~0.00 | #2816100~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #1567000~#,##0 | #1483450~#,##0 | #94.67~0.00 | #83550~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #4809000~#,##0 | #4809000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #10078500~#,##0 | #8931300~#,##0 | #88.62~0.00 | #1147200~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #17494000~#,##0 | #15908650~#,##0 | #90.94~0.00 | #1585350~#,##0
5.1.02.02 | Belanja Jasa | #155300000~#,##0 | #148350000~#,##0 | #95.52~0.00 | #6950000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #47650000~#,##0 | #44822500~#,##0 | #94.07~0.00 | #2827500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #47650000~#,##0 | #44822500~#,##0 | #94.07~0.00 | #2827500~#,##0
5.1.02.02.009 | Belanja Jasa Konsultansi Non Konstruksi | #107650000~#,##0 | #103527500~#,##0 | #96.17~0.00 | #4122500~#,##0
5.1.02.02.009.00012 | Belanja Jasa Konsultansi Berorientasi Layanan-Jasa Khusus | #107650000~#,##0 | #103527500~#,##0 | #96.17~0.00 | #4122500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #149550000~#,##0 | #145090000~#,##0 | #97.02~0.00 | #4460000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #149550000~#,##0 | #145090000~#,##0 | #97.02~0.00 | #4460000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #134000000~#,##0 | #129540000~#,##0 | #96.67~0.00 | #4460000~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #15550000~#,##0 | #15550000~#,##0 | #100~0.00 | #0~#,##0
5.01.02.2.01.0003 | Pelaksanaan Konsultasi Publik | #196185500~#,##0 | #186216450~#,##0 | #94.92~0.00 | #9969050~#,##0
5 | BELANJA DAERAH | #196185500~#,##0 | #186216450~#,##0 | #94.92~0.00 | #9969050~#,##0
5.1 | BELANJA OPERASI | #196185500~#,##0 | #186216450~#,##0 | #94.92~0.00 | #9969050~#,##0
5.1.02 | Belanja Barang dan Jasa | #196185500~#,##0 | #186216450~#,##0 | #94.92~0.00 | #9969050~#,##0
5.1.02.01 | Belanja Barang | #63735500~#,##0 | #63131450~#,##0 | #99.05~0.00 | #604050~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #63735500~#,##0 | #63131450~#,##0 | #99.05~0.00 | #604050~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #4631500~#,##0 | #4332550~#,##0 | #93.55~0.00 | #298950~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #3433500~#,##0 | #3303050~#,##0 | #96.2~0.00 | #130450~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #9360500~#,##0 | #9185850~#,##0 | #98.13~0.00 | #174650~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #46310000~#,##0 | #46310000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02 | Belanja Jasa | #67850000~#,##0 | #61815000~#,##0 | #91.11~0.00 | #6035000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #67850000~#,##0 | #61815000~#,##0 | #91.11~0.00 | #6035000~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #67850000~#,##0 | #61815000~#,##0 | #91.11~0.00 | #6035000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #64600000~#,##0 | #61270000~#,##0 | #94.85~0.00 | #3330000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #64600000~#,##0 | #61270000~#,##0 | #94.85~0.00 | #3330000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #58700000~#,##0 | #55497500~#,##0 | #94.54~0.00 | #3202500~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #5900000~#,##0 | #5772500~#,##0 | #97.84~0.00 | #127500~#,##0
5.01.02.2.01.0005 | Pelaksanaan Musrenbang Kabupaten/Kota | #189440500~#,##0 | #186879600~#,##0 | #98.65~0.00 | #2560900~#,##0
5 | BELANJA DAERAH | #189440500~#,##0 | #186879600~#,##0 | #98.65~0.00 | #2560900~#,##0
5.1 | BELANJA OPERASI | #189440500~#,##0 | #186879600~#,##0 | #98.65~0.00 | #2560900~#,##0
5.1.02 | Belanja Barang dan Jasa | #189440500~#,##0 | #186879600~#,##0 | #98.65~0.00 | #2560900~#,##0
5.1.02.01 | Belanja Barang | #60090500~#,##0 | #59969600~#,##0 | #99.8~0.00 | #120900~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #60090500~#,##0 | #59969600~#,##0 | #99.8~0.00 | #120900~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #6855000~#,##0 | #6734100~#,##0 | #98.24~0.00 | #120900~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #2922000~#,##0 | #2922000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #9106500~#,##0 | #9106500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #41207000~#,##0 | #41207000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02 | Belanja Jasa | #45700000~#,##0 | #43475000~#,##0 | #95.13~0.00 | #2225000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #35500000~#,##0 | #34182500~#,##0 | #96.29~0.00 | #1317500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #35500000~#,##0 | #34182500~#,##0 | #96.29~0.00 | #1317500~#,##0
5.1.02.02.004 | Belanja Sewa Peralatan dan Mesin | #10200000~#,##0 | #9292500~#,##0 | #91.1~0.00 | #907500~#,##0
5.1.02.02.004.00036 | Belanja Sewa Kendaraan Bermotor Penumpang | #10200000~#,##0 | #9292500~#,##0 | #91.1~0.00 | #907500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #83650000~#,##0 | #83435000~#,##0 | #99.74~0.00 | #215000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #83650000~#,##0 | #83435000~#,##0 | #99.74~0.00 | #215000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #61250000~#,##0 | #61250000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #22400000~#,##0 | #22185000~#,##0 | #99.04~0.00 | #215000~#,##0
5.01.02.2.01.0006 | Penyiapan Bahan Koordinasi Musrenbang Kecamatan | #233459000~#,##0 | #224830000~#,##0 | #96.3~0.00 | #8629000~#,##0
5 | BELANJA DAERAH | #233459000~#,##0 | #224830000~#,##0 | #96.3~0.00 | #8629000~#,##0
5.1 | BELANJA OPERASI | #233459000~#,##0 | #224830000~#,##0 | #96.3~0.00 | #8629000~#,##0
5.1.02 | Belanja Barang dan Jasa | #233459000~#,##0 | #224830000~#,##0 | #96.3~0.00 | #8629000~#,##0
5.1.02.01 | Belanja Barang | #79159000~#,##0 | #77622500~#,##0 | #98.06~0.00 | #1536500~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #79159000~#,##0 | #77622500~#,##0 | #98.06~0.00 | #1536500~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #6118500~#,##0 | #5761850~#,##0 | #94.17~0.00 | #356650~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #6107000~#,##0 | #6107000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #13367000~#,##0 | #12187150~#,##0 | #91.17~0.00 | #1179850~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #53566500~#,##0 | #53566500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02 | Belanja Jasa | #47000000~#,##0 | #43465000~#,##0 | #92.48~0.00 | #3535000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #47000000~#,##0 | #43465000~#,##0 | #92.48~0.00 | #3535000~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #47000000~#,##0 | #43465000~#,##0 | #92.48~0.00 | #3535000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #107300000~#,##0 | #103742500~#,##0 | #96.68~0.00 | #3557500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #107300000~#,##0 | #103742500~#,##0 | #96.68~0.00 | #3557500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #76050000~#,##0 | #75285000~#,##0 | #98.99~0.00 | #765000~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #31250000~#,##0 | #28457500~#,##0 | #91.06~0.00 | #2792500~#,##0
5.01.02.2.01.0007 | Koordinasi Penyusunan dan Penetapan Dokumen Perencanaan Pembangunan Daerah Kabupaten/Kota | #317955000~#,##0 | #299874400~#,##0 | #94.31~0.00 | #18080600~#,##0
5 | BELANJA DAERAH | #317955000~#,##0 | #299874400~#,##0 | #94.31~0.00 | #18080600~#,##0
5.1 | BELANJA OPERASI | #317955000~#,##0 | #299874400~#,##0 | #94.31~0.00 | #18080600~#,##0
5.1.02 | Belanja Barang dan Jasa | #317955000~#,##0 | #299874400~#,##0 | #94.31~0.00 | #18080600~#,##0
5.1.02.01 | Belanja Barang | #47105000~#,##0 | #46204400~#,##0 | #98.09~0.00 | #900600~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #47105000~#,##0 | #46204400~#,##0 | #98.09~0.00 | #900600~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #7991000~#,##0 | #7991000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #4503500~#,##0 | #4503500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #9285500~#,##0 | #8664450~#,##0 | #93.31~0.00 | #621050~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #25325000~#,##0 | #25045450~#,##0 | #98.9~0.00 | #279550~#,##0
5.1.02.02 | Belanja Jasa | #127300000~#,##0 | #127300000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #32300000~#,##0 | #32300000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #32300000~#,##0 | #32300000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.009 | Belanja Jasa Konsultansi Non Konstruksi | #95000000~#,##0 | #95000000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.009.00012 | Belanja Jasa Konsultansi Berorientasi Layanan-Jasa Khusus | #95000000~#,##0 | #95000000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #143550000~#,##0 | #126370000~#,##0 | #88.03~0.00 | #17180000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #143550000~#,##0 | #126370000~#,##0 | #88.03~0.00 | #17180000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #104250000~#,##0 | #104250000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #22150000~#,##0 | #22120000~#,##0 | #99.86~0.00 | #30000~#,##0
5.1.02.04.001.00004 | Belanja Perjalanan Dinas Paket Meeting Dalam Kota | #17150000~#,##0 | #0~#,##0 | #0~0.00 | #17150000~#,##0
5.01.02.2.02 | Analisis Data dan Informasi Pemerintahan Daerah Bidang Perencanaan Pembangunan Daerah | #702149000~#,##0 | #624370700~#,##0 | #88.92~0.00 | #77778300~#,##0
5.01.02.2.02.0001 | Analisis Data dan Informasi Perencanaan Pembangunan Daerah | #423511000~#,##0 | #359939800~#,##0 | #84.99~0.00 | #63571200~#,##0
5 | BELANJA DAERAH | #423511000~#,##0 | #359939800~#,##0 | #84.99~0.00 | #63571200~#,##0
5.1 | BELANJA OPERASI | #423511000~#,##0 | #359939800~#,##0 | #84.99~0.00 | #63571200~#,##0
5.1.02 | Belanja Barang dan Jasa | #423511000~#,##0 | #359939800~#,##0 | #84.99~0.00 | #63571200~#,##0
5.1.02.01 | Belanja Barang | #62811000~#,##0 | #60652300~#,##0 | #96.56~0.00 | #2158700~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #62811000~#,##0 | #60652300~#,##0 | #96.56~0.00 | #2158700~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #11266000~#,##0 | #11266000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #11747500~#,##0 | #11443550~#,##0 | #97.41~0.00 | #303950~#,##0
5.1.02.01.001.00029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | #9722500~#,##0 | #8896500~#,##0 | #91.5~0.00 | #826000~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #30075000~#,##0 | #29046250~#,##0 | #96.58~0.00 | #1028750~#,##0
5.1.02.02 | Belanja Jasa | #227900000~#,##0 | #190180000~#,##0 | #83.45~0.00 | #37720000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #79750000~#,##0 | #71317500~#,##0 | #89.43~0.00 | #8432500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #35150000~#,##0 | #34882500~#,##0 | #99.24~0.00 | #267500~#,##0
5.1.02.02.001.00026 | Belanja Jasa Tenaga Administrasi | #44600000~#,##0 | #36435000~#,##0 | #81.69~0.00 | #8165000~#,##0
5.1.02.02.009 | Belanja Jasa Konsultansi Non Konstruksi | #148150000~#,##0 | #118862500~#,##0 | #80.23~0.00 | #29287500~#,##0
5.1.02.02.009.00011 | Belanja Jasa Konsultansi Berorientasi Bidang-Telematika | #148150000~#,##0 | #118862500~#,##0 | #80.23~0.00 | #29287500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #132800000~#,##0 | #109107500~#,##0 | #82.16~0.00 | #23692500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #132800000~#,##0 | #109107500~#,##0 | #82.16~0.00 | #23692500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #132800000~#,##0 | #109107500~#,##0 | #82.16~0.00 | #23692500~#,##0
5.01.02.2.02.0003 | Penyusunan Profil Pembangunan Daerah Kabupaten/Kota | #278638000~#,##0 | #264430900~#,##0 | #94.9~0.00 | #14207100~#,##0
5 | BELANJA DAERAH | #278638000~#,##0 | #264430900~#,##0 | #94.9~0.00 | #14207100~#,##0
5.1 | BELANJA OPERASI | #278638000~#,##0 | #264430900~#,##0 | #94.9~0.00 | #14207100~#,##0
5.1.02 | Belanja Barang dan Jasa | #278638000~#,##0 | #264430900~#,##0 | #94.9~0.00 | #14207100~#,##0
5.1.02.01 | Belanja Barang | #85688000~#,##0 | #80680900~#,##0 | #94.16~0.00 | #5007100~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #85688000~#,##0 | #80680900~#,##0 | #94.16~0.00 | #5007100~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #11133000~#,##0 | #10628300~#,##0 | #95.47~0.00 | #504700~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #23542000~#,##0 | #21783450~#,##0 | #92.53~0.00 | #1758550~#,##0
5.1.02.01.001.00029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | #10559500~#,##0 | #10559500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #40453500~#,##0 | #37709650~#,##0 | #93.22~0.00 | #2743850~#,##0
5.1.02.02 | Belanja Jasa | #122000000~#,##0 | #121282500~#,##0 | #99.41~0.00 | #717500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #122000000~#,##0 | #121282500~#,##0 | #99.41~0.00 | #717500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #34800000~#,##0 | #34800000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00026 | Belanja Jasa Tenaga Administrasi | #87200000~#,##0 | #86482500~#,##0 | #99.18~0.00 | #717500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #70950000~#,##0 | #62467500~#,##0 | #88.04~0.00 | #8482500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #70950000~#,##0 | #62467500~#,##0 | #88.04~0.00 | #8482500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #70950000~#,##0 | #62467500~#,##0 | #88.04~0.00 | #8482500~#,##0
5.01.02.2.03 | Pengendalian, Evaluasi dan Pelaporan Bidang Perencanaan Pembangunan Daerah | #344268000~#,##0 | #331764700~#,##0 | #96.37~0.00 | #12503300~#,##0
5.01.02.2.03.0001 | Koordinasi Pengendalian Perencanaan dan Pelaksanaan Pembangunan Daerah di Kabupaten/Kota | #123226500~#,##0 | #116690200~#,##0 | #94.7~0.00 | #6536300~#,##0
5 | BELANJA DAERAH | #123226500~#,##0 | #116690200~#,##0 | #94.7~0.00 | #6536300~#,##0
5.1 | BELANJA OPERASI | #123226500~#,##0 | #116690200~#,##0 | #94.7~0.00 | #6536300~#,##0
5.1.02 | Belanja Barang dan Jasa | #123226500~#,##0 | #116690200~#,##0 | #94.7~0.00 | #6536300~#,##0
5.1.02.01 | Belanja Barang | #45026500~#,##0 | #42770200~#,##0 | #94.99~0.00 | #2256300~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #45026500~#,##0 | #42770200~#,##0 | #94.99~0.00 | #2256300~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #3240000~#,##0 | #3199400~#,##0 | #98.75~0.00 | #40600~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #4608000~#,##0 | #3726700~#,##0 | #80.87~0.00 | #881300~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #20259000~#,##0 | #18924600~#,##0 | #93.41~0.00 | #1334400~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #16919500~#,##0 | #16919500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02 | Belanja Jasa | #26200000~#,##0 | #26200000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #26200000~#,##0 | #26200000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #26200000~#,##0 | #26200000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #52000000~#,##0 | #47720000~#,##0 | #91.77~0.00 | #4280000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #52000000~#,##0 | #47720000~#,##0 | #91.77~0.00 | #4280000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #36450000~#,##0 | #32942500~#,##0 | #90.38~0.00 | #3507500~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #15550000~#,##0 | #14777500~#,##0 | #95.03~0.00 | #772500~#,##0
5.01.02.2.03.0003 | Monitoring, Evaluasi dan Penyusunan Laporan Berkala Pelaksanaan Pembangunan Daerah | #221041500~#,##0 | #215074500~#,##0 | #97.3~0.00 | #5967000~#,##0
5 | BELANJA DAERAH | #221041500~#,##0 | #215074500~#,##0 | #97.3~0.00 | #5967000~#,##0
5.1 | BELANJA OPERASI | #221041500~#,##0 | #215074500~#,##0 | #97.3~0.00 | #5967000~#,##0
5.1.02 | Belanja Barang dan Jasa | #221041500~#,##0 | #215074500~#,##0 | #97.3~0.00 | #5967000~#,##0
5.1.02.01 | Belanja Barang | #57391500~#,##0 | #54654500~#,##0 | #95.23~0.00 | #2737000~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #57391500~#,##0 | #54654500~#,##0 | #95.23~0.00 | #2737000~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #7418500~#,##0 | #7220500~#,##0 | #97.33~0.00 | #198000~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #7387500~#,##0 | #7387500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | #7535500~#,##0 | #7037050~#,##0 | #93.39~0.00 | #498450~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #35050000~#,##0 | #33009450~#,##0 | #94.18~0.00 | #2040550~#,##0
5.1.02.02 | Belanja Jasa | #52300000~#,##0 | #52090000~#,##0 | #99.6~0.00 | #210000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #52300000~#,##0 | #52090000~#,##0 | #99.6~0.00 | #210000~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #6750000~#,##0 | #6540000~#,##0 | #96.89~0.00 | #210000~#,##0
5.1.02.02.001.00026 | Belanja Jasa Tenaga Administrasi | #45550000~#,##0 | #45550000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #111350000~#,##0 | #108330000~#,##0 | #97.29~0.00 | #3020000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #111350000~#,##0 | #108330000~#,##0 | #97.29~0.00 | #3020000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #111350000~#,##0 | #108330000~#,##0 | #97.29~0.00 | #3020000~#,##0
5.01.03 | PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN PEMBANGUNAN DAERAH | #1762781000~#,##0 | #1683799350~#,##0 | #95.52~0.00 | #78981650~#,##0
5.01.03.2.01 | Koordinasi Perencanaan Bidang Pemerintahan dan Pembangunan Manusia | #576022000~#,##0 | #561471400~#,##0 | #97.47~0.00 | #14550600~#,##0
5.01.03.2.01.0001 | Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Pemerintahan (RPJPD, RPJMD dan RKPD) | #141120500~#,##0 | #139254700~#,##0 | #98.68~0.00 | #1865800~#,##0
5 | BELANJA DAERAH | #141120500~#,##0 | #139254700~#,##0 | #98.68~0.00 | #1865800~#,##0
5.1 | BELANJA OPERASI | #141120500~#,##0 | #139254700~#,##0 | #98.68~0.00 | #1865800~#,##0
5.1.02 | Belanja Barang dan Jasa | #141120500~#,##0 | #139254700~#,##0 | #98.68~0.00 | #1865800~#,##0
5.1.02.01 | Belanja Barang | #36070500~#,##0 | #35539700~#,##0 | #98.53~0.00 | #530800~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #36070500~#,##0 | #35539700~#,##0 | #98.53~0.00 | #530800~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #12531500~#,##0 | #12000700~#,##0 | #95.76~0.00 | #530800~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #1724500~#,##0 | #1724500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #16438500~#,##0 | #16438500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #5376000~#,##0 | #5376000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02 | Belanja Jasa | #7950000~#,##0 | #7552500~#,##0 | #95~0.00 | #397500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #7950000~#,##0 | #7552500~#,##0 | #95~0.00 | #397500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #7950000~#,##0 | #7552500~#,##0 | #95~0.00 | #397500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #97100000~#,##0 | #96162500~#,##0 | #99.03~0.00 | #937500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #97100000~#,##0 | #96162500~#,##0 | #99.03~0.00 | #937500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #74050000~#,##0 | #74050000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #23050000~#,##0 | #22112500~#,##0 | #95.93~0.00 | #937500~#,##0
5.01.03.2.01.0004 | Koordinasi Pelaksanaan Sinergitas dan Harmonisasi Perencanaan Pembangunan Daerah Bidang Pemerintahan | #205526000~#,##0 | #196924600~#,##0 | #95.81~0.00 | #8601400~#,##0
5 | BELANJA DAERAH | #205526000~#,##0 | #196924600~#,##0 | #95.81~0.00 | #8601400~#,##0
5.1 | BELANJA OPERASI | #205526000~#,##0 | #196924600~#,##0 | #95.81~0.00 | #8601400~#,##0
5.1.02 | Belanja Barang dan Jasa | #205526000~#,##0 | #196924600~#,##0 | #95.81~0.00 | #8601400~#,##0
5.1.02.01 | Belanja Barang | #85576000~#,##0 | #83347100~#,##0 | #97.4~0.00 | #2228900~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #85576000~#,##0 | #83347100~#,##0 | #97.4~0.00 | #2228900~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #13606500~#,##0 | #13606500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #1828000~#,##0 | #1828000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #5428500~#,##0 | #5250950~#,##0 | #96.73~0.00 | #177550~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #64713000~#,##0 | #62661650~#,##0 | #96.83~0.00 | #2051350~#,##0
5.1.02.02 | Belanja Jasa | #68600000~#,##0 | #65267500~#,##0 | #95.14~0.00 | #3332500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #68600000~#,##0 | #65267500~#,##0 | #95.14~0.00 | #3332500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #68600000~#,##0 | #65267500~#,##0 | #95.14~0.00 | #3332500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #51350000~#,##0 | #48310000~#,##0 | #94.08~0.00 | #3040000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #51350000~#,##0 | #48310000~#,##0 | #94.08~0.00 | #3040000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #44700000~#,##0 | #41660000~#,##0 | #93.2~0.00 | #3040000~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #6650000~#,##0 | #6650000~#,##0 | #100~0.00 | #0~#,##0
5.01.03.2.01.0006 | Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Pembangunan Manusia | #229375500~#,##0 | #225292100~#,##0 | #98.22~0.00 | #4083400~#,##0
5 | BELANJA DAERAH | #229375500~#,##0 | #225292100~#,##0 | #98.22~0.00 | #4083400~#,##0
5.1 | BELANJA OPERASI | #229375500~#,##0 | #225292100~#,##0 | #98.22~0.00 | #4083400~#,##0
5.1.02 | Belanja Barang dan Jasa | #229375500~#,##0 | #225292100~#,##0 | #98.22~0.00 | #4083400~#,##0
5.1.02.01 | Belanja Barang | #35175500~#,##0 | #33209600~#,##0 | #94.41~0.00 | #1965900~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #35175500~#,##0 | #33209600~#,##0 | #94.41~0.00 | #1965900~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #9783500~#,##0 | #9783500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #8434500~#,##0 | #7265350~#,##0 | #86.14~0.00 | #1169150~#,##0
5.1.02.01.001.00029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | #1392000~#,##0 | #1330350~#,##0 | #95.57~0.00 | #61650~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #15565500~#,##0 | #14830400~#,##0 | #95.28~0.00 | #735100~#,##0
5.1.02.02 | Belanja Jasa | #57050000~#,##0 | #54932500~#,##0 | #96.29~0.00 | #2117500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #57050000~#,##0 | #54932500~#,##0 | #96.29~0.00 | #2117500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #27750000~#,##0 | #27750000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00026 | Belanja Jasa Tenaga Administrasi | #29300000~#,##0 | #27182500~#,##0 | #92.77~0.00 | #2117500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #137150000~#,##0 | #137150000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #137150000~#,##0 | #137150000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #137150000~#,##0 | #137150000~#,##0 | #100~0.00 | #0~#,##0
5.01.03.2.02 | Koordinasi Perencanaan Bidang Perekonomian dan SDA (Sumber Daya Alam) | #487340500~#,##0 | #464823900~#,##0 | #95.38~0.00 | #22516600~#,##0
5.01.03.2.02.0001 | Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Perekonomian | #242559500~#,##0 | #235312600~#,##0 | #97.01~0.00 | #7246900~#,##0
5 | BELANJA DAERAH | #242559500~#,##0 | #235312600~#,##0 | #97.01~0.00 | #7246900~#,##0
5.1 | BELANJA OPERASI | #242559500~#,##0 | #235312600~#,##0 | #97.01~0.00 | #7246900~#,##0
5.1.02 | Belanja Barang dan Jasa | #242559500~#,##0 | #235312600~#,##0 | #97.01~0.00 | #7246900~#,##0
5.1.02.01 | Belanja Barang | #35659500~#,##0 | #33892600~#,##0 | #95.05~0.00 | #1766900~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #35659500~#,##0 | #33892600~#,##0 | #95.05~0.00 | #1766900~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #11633000~#,##0 | #11633000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #6710000~#,##0 | #5582550~#,##0 | #83.2~0.00 | #1127450~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #6958000~#,##0 | #6958000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #10358500~#,##0 | #9719050~#,##0 | #93.83~0.00 | #639450~#,##0
5.1.02.02 | Belanja Jasa | #19500000~#,##0 | #18695000~#,##0 | #95.87~0.00 | #805000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #19500000~#,##0 | #18695000~#,##0 | #95.87~0.00 | #805000~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #19500000~#,##0 | #18695000~#,##0 | #95.87~0.00 | #805000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #187400000~#,##0 | #182725000~#,##0 | #97.51~0.00 | #4675000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #187400000~#,##0 | #182725000~#,##0 | #97.51~0.00 | #4675000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #153800000~#,##0 | #150550000~#,##0 | #97.89~0.00 | #3250000~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #33600000~#,##0 | #32175000~#,##0 | #95.76~0.00 | #1425000~#,##0
5.01.03.2.02.0005 | Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang SDA | #244781000~#,##0 | #229511300~#,##0 | #93.76~0.00 | #15269700~#,##0
5 | BELANJA DAERAH | #244781000~#,##0 | #229511300~#,##0 | #93.76~0.00 | #15269700~#,##0
5.1 | BELANJA OPERASI | #244781000~#,##0 | #229511300~#,##0 | #93.76~0.00 | #15269700~#,##0
5.1.02 | Belanja Barang dan Jasa | #244781000~#,##0 | #229511300~#,##0 | #93.76~0.00 | #15269700~#,##0
5.1.02.01 | Belanja Barang | #68931000~#,##0 | #60206300~#,##0 | #87.34~0.00 | #8724700~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #68931000~#,##0 | #60206300~#,##0 | #87.34~0.00 | #8724700~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #12727500~#,##0 | #10508650~#,##0 | #82.57~0.00 | #2218850~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #6621000~#,##0 | #6621000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #11893000~#,##0 | #11893000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #37689500~#,##0 | #31183650~#,##0 | #82.74~0.00 | #6505850~#,##0
5.1.02.02 | Belanja Jasa | #50100000~#,##0 | #50100000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #50100000~#,##0 | #50100000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #50100000~#,##0 | #50100000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #125750000~#,##0 | #119205000~#,##0 | #94.8~0.00 | #6545000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #125750000~#,##0 | #119205000~#,##0 | #94.8~0.00 | #6545000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #112000000~#,##0 | #106197500~#,##0 | #94.82~0.00 | #5802500~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #13750000~#,##0 | #13007500~#,##0 | #94.6~0.00 | #742500~#,##0
5.01.03.2.03 | Koordinasi Perencanaan Bidang Infrastruktur dan Kewilayahan | #699418500~#,##0 | #657504050~#,##0 | #94.01~0.00 | #41914450~#,##0
5.01.03.2.03.0001 | Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Infrastruktur | #210143500~#,##0 | #187800600~#,##0 | #89.37~0.00 | #22342900~#,##0
5 | BELANJA DAERAH | #210143500~#,##0 | #187800600~#,##0 | #89.37~0.00 | #22342900~#,##0
5.1 | BELANJA OPERASI | #210143500~#,##0 | #187800600~#,##0 | #89.37~0.00 | #22342900~#,##0
5.1.02 | Belanja Barang dan Jasa | #210143500~#,##0 | #187800600~#,##0 | #89.37~0.00 | #22342900~#,##0
5.1.02.01 | Belanja Barang | #55793500~#,##0 | #54055600~#,##0 | #96.89~0.00 | #1737900~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #55793500~#,##0 | #54055600~#,##0 | #96.89~0.00 | #1737900~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #4070000~#,##0 | #3837700~#,##0 | #94.29~0.00 | #232300~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #1091000~#,##0 | #1035100~#,##0 | #94.88~0.00 | #55900~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #5614500~#,##0 | #5556600~#,##0 | #98.97~0.00 | #57900~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #45018000~#,##0 | #43626200~#,##0 | #96.91~0.00 | #1391800~#,##0
5.1.02.02 | Belanja Jasa | #65150000~#,##0 | #61305000~#,##0 | #94.1~0.00 | #3845000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #65150000~#,##0 | #61305000~#,##0 | #94.1~0.00 | #3845000~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #65150000~#,##0 | #61305000~#,##0 | #94.1~0.00 | #3845000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #89200000~#,##0 | #72440000~#,##0 | #81.21~0.00 | #16760000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #89200000~#,##0 | #72440000~#,##0 | #81.21~0.00 | #16760000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #64150000~#,##0 | #51530000~#,##0 | #80.33~0.00 | #12620000~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #25050000~#,##0 | #20910000~#,##0 | #83.47~0.00 | #4140000~#,##0
5.01.03.2.03.0005 | Koordinasi Penyusunan Dokumen Perencanaan Pembangunan Daerah Bidang Kewilayahan | #489275000~#,##0 | #469703450~#,##0 | #96~0.00 | #19571550~#,##0
5 | BELANJA DAERAH | #489275000~#,##0 | #469703450~#,##0 | #96~0.00 | #19571550~#,##0
5.1 | BELANJA OPERASI | #489275000~#,##0 | #469703450~#,##0 | #96~0.00 | #19571550~#,##0
5.1.02 | Belanja Barang dan Jasa | #489275000~#,##0 | #469703450~#,##0 | #96~0.00 | #19571550~#,##0
5.1.02.01 | Belanja Barang | #55825000~#,##0 | #48230950~#,##0 | #86.4~0.00 | #7594050~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #55825000~#,##0 | #48230950~#,##0 | #86.4~0.00 | #7594050~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #8305000~#,##0 | #7408450~#,##0 | #89.2~0.00 | #896550~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #5343000~#,##0 | #5139250~#,##0 | #96.19~0.00 | #203750~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #6138500~#,##0 | #6044250~#,##0 | #98.46~0.00 | #94250~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #36038500~#,##0 | #29639000~#,##0 | #82.24~0.00 | #6399500~#,##0
5.1.02.02 | Belanja Jasa | #330900000~#,##0 | #319607500~#,##0 | #96.59~0.00 | #11292500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #41200000~#,##0 | #41200000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #41200000~#,##0 | #41200000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.009 | Belanja Jasa Konsultansi Non Konstruksi | #289700000~#,##0 | #278407500~#,##0 | #96.1~0.00 | #11292500~#,##0
5.1.02.02.009.00012 | Belanja Jasa Konsultansi Berorientasi Layanan-Jasa Khusus | #289700000~#,##0 | #278407500~#,##0 | #96.1~0.00 | #11292500~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #102550000~#,##0 | #101865000~#,##0 | #99.33~0.00 | #685000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #102550000~#,##0 | #101865000~#,##0 | #99.33~0.00 | #685000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #83350000~#,##0 | #83350000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #19200000~#,##0 | #18515000~#,##0 | #96.43~0.00 | #685000~#,##0
5.05 | PENELITIAN DAN PENGEMBANGAN | #1179455000~#,##0 | #1126763250~#,##0 | #95.53~0.00 | #52691750~#,##0
5.05.02 | PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH | #1179455000~#,##0 | #1126763250~#,##0 | #95.53~0.00 | #52691750~#,##0
5.05.02.2.01 | Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan dan Pengkajian Peraturan | #452174500~#,##0 | #428396500~#,##0 | #94.74~0.00 | #23778000~#,##0
5.05.02.2.01.0011 | Fasilitasi, Pelaksanaan dan Evaluasi Penelitian dan Pengembangan Bidang Penyelenggaraan Pemerintahan Desa | #452174500~#,##0 | #428396500~#,##0 | #94.74~0.00 | #23778000~#,##0
5 | BELANJA DAERAH | #452174500~#,##0 | #428396500~#,##0 | #94.74~0.00 | #23778000~#,##0
5.1 | BELANJA OPERASI | #452174500~#,##0 | #428396500~#,##0 | #94.74~0.00 | #23778000~#,##0
5.1.02 | Belanja Barang dan Jasa | #452174500~#,##0 | #428396500~#,##0 | #94.74~0.00 | #23778000~#,##0
5.1.02.01 | Belanja Barang | #62074500~#,##0 | #61851500~#,##0 | #99.64~0.00 | #223000~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #62074500~#,##0 | #61851500~#,##0 | #99.64~0.00 | #223000~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #2156500~#,##0 | #2156500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #6642500~#,##0 | #6419500~#,##0 | #96.64~0.00 | #223000~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #14997500~#,##0 | #14997500~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #38278000~#,##0 | #38278000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02 | Belanja Jasa | #214250000~#,##0 | #194517500~#,##0 | #90.79~0.00 | #19732500~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #45750000~#,##0 | #45022500~#,##0 | #98.41~0.00 | #727500~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #45750000~#,##0 | #45022500~#,##0 | #98.41~0.00 | #727500~#,##0
5.1.02.02.009 | Belanja Jasa Konsultansi Non Konstruksi | #168500000~#,##0 | #149495000~#,##0 | #88.72~0.00 | #19005000~#,##0
5.1.02.02.009.00012 | Belanja Jasa Konsultansi Berorientasi Layanan-Jasa Khusus | #168500000~#,##0 | #149495000~#,##0 | #88.72~0.00 | #19005000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #175850000~#,##0 | #172027500~#,##0 | #97.83~0.00 | #3822500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #175850000~#,##0 | #172027500~#,##0 | #97.83~0.00 | #3822500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #153500000~#,##0 | #153500000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #22350000~#,##0 | #18527500~#,##0 | #82.9~0.00 | #3822500~#,##0
5.05.02.2.03 | Penelitian dan Pengembangan Bidang Ekonomi dan Pembangunan | #299564500~#,##0 | #291466700~#,##0 | #97.3~0.00 | #8097800~#,##0
5.05.02.2.03.0003 | Penelitian dan Pengembangan Usaha Mikro, Kecil, dan Menengah | #299564500~#,##0 | #291466700~#,##0 | #97.3~0.00 | #8097800~#,##0
5 | BELANJA DAERAH | #299564500~#,##0 | #291466700~#,##0 | #97.3~0.00 | #8097800~#,##0
5.1 | BELANJA OPERASI | #299564500~#,##0 | #291466700~#,##0 | #97.3~0.00 | #8097800~#,##0
5.1.02 | Belanja Barang dan Jasa | #299564500~#,##0 | #291466700~#,##0 | #97.3~0.00 | #8097800~#,##0
5.1.02.01 | Belanja Barang | #59064500~#,##0 | #56781700~#,##0 | #96.14~0.00 | #2282800~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #59064500~#,##0 | #56781700~#,##0 | #96.14~0.00 | #2282800~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #8898000~#,##0 | #8898000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #4581000~#,##0 | #4100800~#,##0 | #89.52~0.00 | #480200~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #10010000~#,##0 | #10010000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #35575500~#,##0 | #33772900~#,##0 | #94.93~0.00 | #1802600~#,##0
5.1.02.02 | Belanja Jasa | #131150000~#,##0 | #131150000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #36350000~#,##0 | #36350000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #36350000~#,##0 | #36350000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.009 | Belanja Jasa Konsultansi Non Konstruksi | #94800000~#,##0 | #94800000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.009.00012 | Belanja Jasa Konsultansi Berorientasi Layanan-Jasa Khusus | #94800000~#,##0 | #94800000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #109350000~#,##0 | #103535000~#,##0 | #94.68~0.00 | #5815000~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #109350000~#,##0 | #103535000~#,##0 | #94.68~0.00 | #5815000~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #102400000~#,##0 | #96937500~#,##0 | #94.67~0.00 | #5462500~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #6950000~#,##0 | #6597500~#,##0 | #94.93~0.00 | #352500~#,##0
5.05.02.2.04 | Pengembangan Inovasi dan Teknologi | #427716000~#,##0 | #406900050~#,##0 | #95.13~0.00 | #20815950~#,##0
5.05.02.2.04.0001 | Penelitian, Pengembangan, dan Perekayasaan di Bidang Teknologi dan Inovasi | #154730000~#,##0 | #148809250~#,##0 | #96.17~0.00 | #5920750~#,##0
5 | BELANJA DAERAH | #154730000~#,##0 | #148809250~#,##0 | #96.17~0.00 | #5920750~#,##0
5.1 | BELANJA OPERASI | #154730000~#,##0 | #148809250~#,##0 | #96.17~0.00 | #5920750~#,##0
5.1.02 | Belanja Barang dan Jasa | #154730000~#,##0 | #148809250~#,##0 | #96.17~0.00 | #5920750~#,##0
5.1.02.01 | Belanja Barang | #70030000~#,##0 | #64506750~#,##0 | #92.11~0.00 | #5523250~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #70030000~#,##0 | #64506750~#,##0 | #92.11~0.00 | #5523250~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #12566500~#,##0 | #11363400~#,##0 | #90.43~0.00 | #1203100~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #16426500~#,##0 | #15023850~#,##0 | #91.46~0.00 | #1402650~#,##0
5.1.02.01.001.00029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | #9207500~#,##0 | #7811350~#,##0 | #84.84~0.00 | #1396150~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #31829500~#,##0 | #30308150~#,##0 | #95.22~0.00 | #1521350~#,##0
5.1.02.02 | Belanja Jasa | #50450000~#,##0 | #50450000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #50450000~#,##0 | #50450000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #8400000~#,##0 | #8400000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.02.001.00026 | Belanja Jasa Tenaga Administrasi | #42050000~#,##0 | #42050000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #34250000~#,##0 | #33852500~#,##0 | #98.84~0.00 | #397500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #34250000~#,##0 | #33852500~#,##0 | #98.84~0.00 | #397500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #34250000~#,##0 | #33852500~#,##0 | #98.84~0.00 | #397500~#,##0
5.05.02.2.04.0002 | Uji Coba dan Penerapan Rancang Bangun/Model Replikasi dan Invensi di Bidang Difusi Inovasi dan Penerapan Teknologi | #272986000~#,##0 | #258090800~#,##0 | #94.54~0.00 | #14895200~#,##0
5 | BELANJA DAERAH | #272986000~#,##0 | #258090800~#,##0 | #94.54~0.00 | #14895200~#,##0
5.1 | BELANJA OPERASI | #272986000~#,##0 | #258090800~#,##0 | #94.54~0.00 | #14895200~#,##0
5.1.02 | Belanja Barang dan Jasa | #272986000~#,##0 | #258090800~#,##0 | #94.54~0.00 | #14895200~#,##0
5.1.02.01 | Belanja Barang | #76186000~#,##0 | #72788300~#,##0 | #95.54~0.00 | #3397700~#,##0
5.1.02.01.001 | Belanja Barang Pakai Habis | #76186000~#,##0 | #72788300~#,##0 | #95.54~0.00 | #3397700~#,##0
5.1.02.01.001.00024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | #8011500~#,##0 | #7459900~#,##0 | #93.11~0.00 | #551600~#,##0
5.1.02.01.001.00025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | #2457000~#,##0 | #2457000~#,##0 | #100~0.00 | #0~#,##0
5.1.02.01.001.00026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | #19854500~#,##0 | #19776300~#,##0 | #99.61~0.00 | #78200~#,##0
5.1.02.01.001.00052 | Belanja Makanan dan Minuman Rapat | #45863000~#,##0 | #43095100~#,##0 | #93.96~0.00 | #2767900~#,##0
5.1.02.02 | Belanja Jasa | #12450000~#,##0 | #11905000~#,##0 | #95.62~0.00 | #545000~#,##0
5.1.02.02.001 | Belanja Jasa Kantor | #12450000~#,##0 | #11905000~#,##0 | #95.62~0.00 | #545000~#,##0
5.1.02.02.001.00003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | #12450000~#,##0 | #11905000~#,##0 | #95.62~0.00 | #545000~#,##0
5.1.02.04 | Belanja Perjalanan Dinas | #184350000~#,##0 | #173397500~#,##0 | #94.06~0.00 | #10952500~#,##0
5.1.02.04.001 | Belanja Perjalanan Dinas Dalam Negeri | #184350000~#,##0 | #173397500~#,##0 | #94.06~0.00 | #10952500~#,##0
5.1.02.04.001.00001 | Belanja Perjalanan Dinas Biasa | #152200000~#,##0 | #141247500~#,##0 | #92.8~0.00 | #10952500~#,##0
5.1.02.04.001.00003 | Belanja Perjalanan Dinas Dalam Kota | #32150000~#,##0 | #32150000~#,##0 | #100~0.00 | #0~#,##0

 | JUMLAH BELANJA | #10505912000~#,##0 | #10188249776~#,##0 | #96.98~0.00 | #317662224~#,##0
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Pada tahun 2024 Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah Kabupaten Tanjung Sari didukung oleh 83 orang pegawai yang terdiri atas 42 orang laki-laki dan 41 orang perempuan. Unit kerja dengan pegawai terbanyak adalah Sekretariat dengan 23 orang atau 27,71% dari seluruh pegawai.
Dari 10 IKU yang diperjanjikan, 9 indikator berkategori Sangat Tinggi dan 1 indikator berkategori Tinggi, dengan rata-rata capaian sebesar 98,49%. Dibandingkan rata-rata capaian tahun 2023 sebesar 100,43%, terjadi penurunan sebesar 1,94 poin.
Persentase keselarasan program RPJMD dengan RKPD ditargetkan sebesar 96,00% dan terealisasi sebesar 93,79% sehingga capaiannya 97,70%. Dari 145 program dalam RPJMD, sebanyak 136 program telah selaras dengan RKPD dan 9 program belum selaras.
Pada indikator keselarasan program RKPD dengan APBD, dari 143 program RKPD terdapat 140 program yang tertuang dalam APBD atau 97,90%, melampaui target 97,00% dengan capaian 100,93%.
Deviasi program RKPD terhadap RPJMD tahun 2024 sebesar 4,90% dari target 4,50%. Karena semakin rendah semakin baik, maka capaian indikator ini adalah 91,11%, lebih rendah dibandingkan capaian tahun 2023 sebesar 105,50%.
Rata-rata waktu penyelesaian laporan evaluasi triwulanan adalah 11 hari dari target 15 hari, lebih cepat 4 hari. Capaian menurut rumus sebesar 126,67%, namun dibatasi menjadi 120,00%.
Musrenbang di 17 kecamatan menghasilkan 1.343 usulan, terdiri atas 728 usulan infrastruktur, 286 usulan ekonomi dan 329 usulan sosial budaya. Sebanyak 864 usulan atau 64,33% diakomodir dalam RKPD, sedangkan 479 usulan belum dapat diakomodir.
Persentase usulan yang diakomodir tertinggi terdapat di Kecamatan Way Lintang (78,48%) dan terendah di Kecamatan Bandar Jaya (51,67%). Dibandingkan tahun 2023 yang berjumlah 1.236 usulan, jumlah usulan naik 107 usulan atau 8,66%.
Perekonomian Kabupaten Tanjung Sari tahun 2024 tumbuh 4,74%, dengan PDRB atas dasar harga berlaku Rp20.994,77 miliar dan atas dasar harga konstan 2010 Rp12.800,24 miliar. Pertumbuhan tertinggi dicapai lapangan usaha Transportasi dan Pergudangan sebesar 7,98%, sementara Pertambangan dan Penggalian terkontraksi 0,71%.
Struktur ekonomi tahun 2024 masih didominasi Pertanian, Kehutanan, dan Perikanan dengan kontribusi 26,13%, diikuti Industri Pengolahan 17,77% dan Perdagangan 14,62%. Kelompok tersier memberi kontribusi 42,69%.
Penduduk miskin tahun 2024 sebanyak 67,49 ribu jiwa atau 10,12%, turun 4,36 ribu jiwa dibandingkan tahun 2023 yang sebanyak 71,85 ribu jiwa (10,88%). Garis kemiskinan naik 5,21% menjadi Rp451.306 per kapita per bulan.
Rasio Gini menurun dari 0,338 pada tahun 2023 menjadi 0,331 pada tahun 2024. Angka tertinggi dalam kurun 2017-2024 terjadi pada tahun 2017 sebesar 0,352.
IPM tahun 2024 mencapai 72,91 (kategori Tinggi), naik 0,77 poin dari 72,14 pada tahun sebelumnya, namun masih berada 0,22 poin di bawah IPM Provinsi yang sebesar 73,13.
Tingkat Pengangguran Terbuka turun dari 4,70% menjadi 4,28%. Jumlah penganggur berkurang 1.127 orang menjadi 15.104 orang, sedangkan penduduk bekerja bertambah 8.657 orang menjadi 337.560 orang.
Indeks Inovasi Daerah tahun 2024 sebesar 61,38 dengan predikat Sangat Inovatif, meningkat 7,26 poin dari tahun 2023. Inovasi yang dilaporkan berjumlah 26 dengan rata-rata skor kematangan 76,77; skor tertinggi diraih LAPOR BANJIR dengan skor 111.
Anggaran Bapperida setelah perubahan sebesar Rp10.505.912.000,- (sepuluh miliar lima ratus lima juta sembilan ratus dua belas ribu rupiah), berkurang Rp598.438.000,- atau 5,39% dari anggaran semula sebesar Rp11.104.350.000,-.
Realisasi anggaran sampai dengan 31 Desember 2024 sebesar Rp10.188.249.776,- atau 96,98%, sehingga terdapat sisa anggaran sebesar Rp317.662.224,- (tiga ratus tujuh belas juta enam ratus enam puluh dua ribu dua ratus dua puluh empat rupiah).
Serapan tertinggi terdapat pada Program Penunjang Urusan Pemerintahan Daerah, yaitu Rp5.199.178.926,- dari pagu Rp5.241.420.500,- (99,19%), dan terendah pada Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah sebesar 93,81%.
Dari empat sasaran, tiga sasaran tergolong efisien dengan tingkat efisiensi tertinggi pada sasaran 2 sebesar 5,65, sedangkan sasaran 3 tidak efisien karena capaian kinerjanya 94,58% lebih rendah dari serapan anggaran 95,53%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Pegawai", cell: "D11", right: "=SUM(D4:D10) -> 41~0", wrong: "=SUM(D4:D9) -> 36~0" },
    { sheet: "T1.1 Pegawai", cell: "E16", right: "#0.1807~0.00%", wrong: "#0.187~0.00%" },
    { sheet: "T2.1 Cascading", cell: "I12", right: "80,00", wrong: "82,00" },
    { sheet: "T2.2 PK Perubahan", cell: "F9", right: "Naik", wrong: "Turun" },
    { sheet: "T2.2 PK Perubahan", cell: "E25", right: "(125.179.000)", wrong: "(125.197.000)" },
    { sheet: "T2.2 PK Perubahan", cell: "D27", right: "702.149.000", wrong: "720.149.000" },
    { sheet: "T2.2 PK Perubahan", cell: "C37", right: "11.104.350.000", wrong: "11.014.350.000" },
    { sheet: "T3.1 Capaian IKU", cell: "F11", right: "91,11", wrong: "108,89" },
    { sheet: "T3.1 Capaian IKU", cell: "G16", right: "Tinggi", wrong: "Sedang" },
    { sheet: "T3.1 Capaian IKU", cell: "F22", right: "98,49", wrong: "98,36" },
    { sheet: "T3.2 Antar Tahun", cell: "H4", right: "98,20", wrong: "97,98" },
    { sheet: "T3.2 Antar Tahun", cell: "J12", right: "79,35", wrong: "79,53" },
    { sheet: "T3.2 Antar Tahun", cell: "M8", right: "Membaik", wrong: "Memburuk" },
    {
      sheet: "T3.3 Akhir RPJMD",
      cell: "G7",
      right: "=(2*F7-E7)/F7*100 -> 36.666667~0.00",
      wrong: "=E7/F7*100 -> 163.333333~0.00",
    },
    { sheet: "T3.4 Nas Prov", cell: "G7", right: "0,030", wrong: "0,300" },
    { sheet: "T3.4 Nas Prov", cell: "I5", right: "Di bawah", wrong: "Lebih baik" },
    { sheet: "T3.5 Efisiensi", cell: "H6", right: "-0,95", wrong: "0,95" },
    { sheet: "T3.5 Efisiensi", cell: "F20", right: "11,1 %", wrong: "1,1 %" },
    {
      sheet: "T3.6 PDRB",
      cell: "H22",
      right: "=SUM(H5:H21) -> 12800.24~#,##0.00",
      wrong: "=SUM(H5:H20) -> 12499.93~#,##0.00",
    },
    { sheet: "T3.6 PDRB", cell: "C29", right: "#8962.8~#,##0.00", wrong: "#8926.8~#,##0.00" },
    { sheet: "T3.7 Kemiskinan", cell: "D8", right: "11,48", wrong: "11,84" },
    { sheet: "T3.7 Kemiskinan", cell: "H12", right: "8,27", wrong: "6,64" },
    { sheet: "T3.8 IPM TK", cell: "H19", right: "#-6.94~0.00", wrong: "#-7.46~0.00" },
    { sheet: "T3.10 Musrenbang", cell: "D16", right: "56", wrong: "65" },
    { sheet: "T3.10 Musrenbang", cell: "K10", right: "9", wrong: "19" },
    { sheet: "T3.11 Inovasi", cell: "G30", right: "76,77", wrong: "73,93" },
    { sheet: "T3.12 Keselarasan", cell: "H30", right: "97,90", wrong: "98,93" },
    { sheet: "T3.13 Anggaran", cell: "G5", right: "33,02%", wrong: "30,28%" },
    { sheet: "LRA", cell: "C225", right: "#35500000~#,##0", wrong: "#33500000~#,##0" },
    { sheet: "LRA", cell: "D341", right: "#1683799350~#,##0", wrong: "#1638799350~#,##0" },
    { sheet: "Narasi", cell: "A2", right: "41 orang perempuan", wrong: "31 orang perempuan" },
    { sheet: "Narasi", cell: "A3", right: "penurunan sebesar 1,94 poin", wrong: "penurunan sebesar 2,94 poin" },
    { sheet: "Narasi", cell: "A4", right: "9 program belum selaras", wrong: "19 program belum selaras" },
    { sheet: "Narasi", cell: "A5", right: "capaian 100,93%", wrong: "capaian 100,39%" },
    { sheet: "Narasi", cell: "A6", right: "tahun 2023 sebesar 105,50%", wrong: "tahun 2023 sebesar 93,63%" },
    { sheet: "Narasi", cell: "A8", right: "286 usulan ekonomi", wrong: "268 usulan ekonomi" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "terendah di Kecamatan Bandar Jaya (51,67%)",
      wrong: "terendah di Kecamatan Sumber Agung (51,67%)",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "konstan 2010 Rp12.800,24 miliar",
      wrong: "konstan 2010 Rp12.220,57 miliar",
    },
    { sheet: "Narasi", cell: "A11", right: "Industri Pengolahan 17,77%", wrong: "Industri Pengolahan 17,74%" },
    { sheet: "Narasi", cell: "A12", right: "turun 4,36 ribu", wrong: "turun 4,63 ribu" },
    { sheet: "Narasi", cell: "A14", right: "berada 0,22 poin", wrong: "berada 2,11 poin" },
    { sheet: "Narasi", cell: "A15", right: "bertambah 8.657 orang", wrong: "bertambah 7.530 orang" },
    { sheet: "Narasi", cell: "A16", right: "predikat Sangat Inovatif", wrong: "predikat Inovatif" },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "lima ratus lima juta sembilan ratus dua belas ribu",
      wrong: "lima ratus juta sembilan ratus dua belas ribu",
    },
    { sheet: "Narasi", cell: "A19", right: "Daerah sebesar 93,81%", wrong: "Daerah sebesar 95,52%" },
  ],
};
