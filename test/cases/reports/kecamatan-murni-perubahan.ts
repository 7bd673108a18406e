import type { ReportCase } from "./report-case";

/** A sub-district of 2023: goals before and after change, SIPD budget, APBDes of villages, land tax, services by month. All names and figures are made up. */
export const kecamatanMurniPerubahan: ReportCase = {
  name: "a sub-district of 2023: goals before and after change, SIPD budget, APBDes of villages, land tax, services by month",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "BAB I",
      sheet: `
BAB I PENDAHULUAN
A. Gambaran Umum
Kecamatan Wringinputih merupakan salah satu dari 14 kecamatan di Kabupaten Tirtamulya dengan luas wilayah 53,43 km2 yang terbagi atas 2 kelurahan dan 7 desa.
Wilayah terluas adalah Desa Pagersari dengan 9,27 km2 atau 17,35 persen dari luas kecamatan, sedangkan yang tersempit adalah Kelurahan Sumberjaya dengan 2,87 km2.
Jumlah penduduk pada Desember 2023 sebanyak 48.124 jiwa, terdiri atas 23.985 laki-laki dan 24.139 perempuan, yang terhimpun dalam 15.367 kepala keluarga.
Rasio jenis kelamin kecamatan tercatat 99,36, artinya penduduk perempuan lebih banyak 154 jiwa daripada laki-laki.
Penduduk terbanyak berada di Kelurahan Wringin dengan 8.597 jiwa dan paling sedikit di Desa Pagersari dengan 2.945 jiwa.
Kepadatan rata-rata kecamatan adalah 901 jiwa per km2; Kelurahan Sumberjaya menjadi wilayah terpadat dengan 2.564 jiwa per km2.
Menurut kelompok umur, penduduk usia produktif 15-64 tahun berjumlah 33.152 jiwa atau 68,89 persen, sehingga rasio ketergantungan sebesar 45,16 persen.
B. Sumber Daya Aparatur
Pada akhir tahun 2023 kecamatan dan dua kelurahan didukung 42 (empat puluh dua) orang pegawai, yaitu 24 laki-laki dan 18 perempuan.
Pegawai terbanyak berada pada Golongan III yaitu 23 orang atau 54,76 persen, disusul Golongan II sebanyak 10 orang; PPPK berjumlah 5 orang.
Sebanyak 26 orang bertugas di kantor kecamatan, sedangkan yang bertugas di dua kelurahan 16 orang.
C. Isu Strategis
Masih terdapat 1 desa yang terlambat menetapkan APBDes 2023, yaitu Desa Pagersari, sehingga pencairan tahap pertama di desa tersebut mundur.
Tingkat realisasi PBB-P2 antarwilayah belum merata: terdapat selisih 17,81 poin antara Desa Banjaran dan Desa Pagersari.
`,
    },
    {
      name: "Penduduk & Pegawai",
      merges: ["C2:E2", "A2:A3", "B2:B3", "F2:F3", "G2:G3", "B28:C28", "D28:E28", "F28:G28", "A28:A29", "H28:H29"],
      sheet: `
Tabel 1.2 Luas Wilayah, Penduduk, dan Kepala Keluarga Menurut Kelurahan/Desa, Desember 2023
Kelurahan/Desa | Luas (km2) | Penduduk (jiwa) |  |  | Kepala Keluarga | Kepadatan (jiwa/km2)
 |  | Laki-laki | Perempuan | Jumlah |  | 
Kel. Wringin | #3.42~0.00 | #4216~#,##0 | #4381~#,##0 | =C4+D4 -> 8597~#,##0 | #2713~#,##0 | =E4/B4 -> 2513.74269~#,##0
Kel. Sumberjaya | #2.87~0.00 | #3658~#,##0 | #3702~#,##0 | =C5+D5 -> 7360~#,##0 | #2304~#,##0 | =E5/B5 -> 2564.45993~#,##0
Subjumlah Kelurahan | =SUM(B4:B5) -> 6.29~0.00 | =SUM(C4:C5) -> 7874~#,##0 | =SUM(D4:D5) -> 8083~#,##0 | =C6+D6 -> 15957~#,##0 | =SUM(F4:F5) -> 5017~#,##0 | =E6/B6 -> 2536.883943~#,##0
Desa Banjaran | #5.16~0.00 | #2874~#,##0 | #2801~#,##0 | =C7+D7 -> 5675~#,##0 | #1832~#,##0 | =E7/B7 -> 1099.806202~#,##0
Desa Cempaka | #4.38~0.00 | #2341~#,##0 | #2409~#,##0 | =C8+D8 -> 4750~#,##0 | #1527~#,##0 | =E8/B8 -> 1084.474886~#,##0
Desa Dukuhwaru | #6.73~0.00 | #3117~#,##0 | #3068~#,##0 | =C9+D9 -> 6185~#,##0 | #1986~#,##0 | =E9/B9 -> 919.019316~#,##0
Desa Gondang | #7.05~0.00 | #1968~#,##0 | #1924~#,##0 | =C10+D10 -> 3892~#,##0 | #1241~#,##0 | =E10/B10 -> 552.056738~#,##0
Desa Kedungrejo | #8.94~0.00 | #2536~#,##0 | #2587~#,##0 | =C11+D11 -> 5123~#,##0 | #1649~#,##0 | =E11/B11 -> 573.042506~#,##0
Desa Mlaten | #5.61~0.00 | #1782~#,##0 | #1815~#,##0 | =C12+D12 -> 3597~#,##0 | #1168~#,##0 | =E12/B12 -> 641.176471~#,##0
Desa Pagersari | #9.27~0.00 | #1493~#,##0 | #1452~#,##0 | =C13+D13 -> 2945~#,##0 | #947~#,##0 | =E13/B13 -> 317.691478~#,##0
Subjumlah Desa | =SUM(B7:B13) -> 47.14~0.00 | =SUM(C7:C13) -> 16111~#,##0 | =SUM(D7:D13) -> 16056~#,##0 | =C14+D14 -> 32167~#,##0 | =SUM(F7:F13) -> 10350~#,##0 | =E14/B14 -> 682.371659~#,##0
Kecamatan Wringinputih | =B6+B14 -> 53.43~0.00 | =C6+C14 -> 23985~#,##0 | =D6+D14 -> 24139~#,##0 | =C15+D15 -> 48124~#,##0 | =F6+F14 -> 15367~#,##0 | =E15/B15 -> 900.692495~#,##0
Rasio jenis kelamin = jumlah penduduk laki-laki per 100 perempuan

Tabel 1.3 Penduduk Menurut Kelompok Umur
Kelompok Umur | Laki-laki | Perempuan | Jumlah | Persentase
0-14 tahun | #5612~#,##0 | #5407~#,##0 | =B20+C20 -> 11019~#,##0 | =D20/D$23 -> 0.228971~0.00%
15-64 tahun | #16534~#,##0 | #16618~#,##0 | =B21+C21 -> 33152~#,##0 | =D21/D$23 -> 0.688887~0.00%
65 tahun ke atas | #1839~#,##0 | #2114~#,##0 | =B22+C22 -> 3953~#,##0 | =D22/D$23 -> 0.082142~0.00%
Jumlah | =SUM(B20:B22) -> 23985~#,##0 | =SUM(C20:C22) -> 24139~#,##0 | =SUM(D20:D22) -> 48124~#,##0 | =SUM(E20:E22) -> 1~0.00%
Rasio ketergantungan (%) | =(D20+D22)/D21*100 -> 45.16168~0.00


Tabel 1.1 Pegawai Kecamatan dan Kelurahan Menurut Golongan dan Jenis Kelamin, 31 Desember 2023
Golongan | Kantor Kecamatan |  | Kelurahan |  | Jumlah |  | Total
 | L | P | L | P | L | P | 
Golongan IV | #2 | #1 | #0 | #0 | =B30+D30 -> 2~0 | =C30+E30 -> 1~0 | =F30+G30 -> 3~0
Golongan III | #7 | #6 | #5 | #5 | =B31+D31 -> 12~0 | =C31+E31 -> 11~0 | =F31+G31 -> 23~0
Golongan II | #4 | #2 | #3 | #1 | =B32+D32 -> 7~0 | =C32+E32 -> 3~0 | =F32+G32 -> 10~0
Golongan I | #1 | #0 | #0 | #0 | =B33+D33 -> 1~0 | =C33+E33 -> 0~0 | =F33+G33 -> 1~0
PPPK | #1 | #2 | #1 | #1 | =B34+D34 -> 2~0 | =C34+E34 -> 3~0 | =F34+G34 -> 5~0
Jumlah | =SUM(B30:B34) -> 15~0 | =SUM(C30:C34) -> 11~0 | =SUM(D30:D34) -> 9~0 | =SUM(E30:E34) -> 7~0 | =SUM(F30:F34) -> 24~0 | =SUM(G30:G34) -> 18~0 | =SUM(H30:H34) -> 42~0
`,
    },
    {
      name: "Renstra & PK",
      merges: [
        "G2:J2",
        "A2:A3",
        "B2:B3",
        "C2:C3",
        "D2:D3",
        "E2:E3",
        "F2:F3",
        "A5:A7",
        "B5:B7",
        "C5:C7",
        "A8:A10",
        "B8:B10",
        "C8:C10",
        "A11:A12",
        "B11:B12",
        "C11:C12",
        "E26:F26",
        "A26:A27",
        "B26:B27",
        "C26:C27",
        "D26:D27",
        "G26:G27",
        "A28:A30",
        "B28:B30",
        "A31:A33",
        "B31:B33",
        "A34:A35",
        "B34:B35",
      ],
      sheet: `
KETERKAITAN RPJMD KABUPATEN TIRTAMULYA 2021-2026 DENGAN RENSTRA KECAMATAN WRINGINPUTIH
Misi RPJMD | Tujuan Renstra | Sasaran Renstra | Indikator Kinerja | Satuan | Kondisi Awal 2021 | Target Kinerja pada Tahun |  |  | 
 |  |  |  |  |  | 2023 | 2024 | 2025 | 2026
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
Misi 2: Mewujudkan birokrasi yang melayani | Terwujudnya pelayanan prima | Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat (IKM) | Nilai | 82,75 | 84,00 | 85,00 | 86,00 | 87,00
 |  |  | Persentase pelayanan administrasi selesai tepat waktu | Persen | 93,48 | 97,00 | 98,00 | 98,50 | 99,00
 |  |  | Rata-rata waktu penyelesaian legalisasi surat | Menit | 23 | 20 | 18 | 17 | 16
Misi 3: Membangun dari desa | Terwujudnya desa dan kelurahan yang mandiri | Meningkatnya tata kelola pemerintahan desa dan kelurahan | Persentase desa yang menetapkan APBDes tepat waktu | Persen | 71,43 | 100,00 | 100,00 | 100,00 | 100,00
 |  |  | Persentase realisasi PBB-P2 | Persen | 86,54 | 90,00 | 93,00 | 95,00 | 96,00
 |  |  | Jumlah desa berstatus Mandiri | Desa | 1 | 2 | 4 | 5 | 6
Misi 3: Membangun dari desa | Terwujudnya desa dan kelurahan yang mandiri | Meningkatnya partisipasi masyarakat dan ketertiban wilayah | Persentase usulan Musrenbang kecamatan yang diakomodir | Persen | 33,82 | 45,00 | 48,00 | 52,00 | 55,00
 |  |  | Jumlah kejadian gangguan ketenteraman dan ketertiban | Kejadian | 18 | 14 | 12 | 11 | 10
Misi 2: Mewujudkan birokrasi yang melayani | Terwujudnya tata kelola yang akuntabel | Meningkatnya akuntabilitas kinerja kecamatan | Nilai SAKIP Kecamatan | Nilai | 68,45 | 75,00 | 77,00 | 79,00 | 80,50
Keterangan: kondisi awal adalah realisasi tahun 2021; target 2023 pada Renstra sama dengan target PK murni 2023 sebelum perubahan.

Rekapitulasi arah target akhir Renstra (2026) terhadap kondisi awal (2021)
Uraian | Jumlah Indikator
Indikator yang ditargetkan naik | 7
Indikator yang ditargetkan turun (makin kecil makin baik) | 2
Jumlah | 9


PERJANJIAN KINERJA PERUBAHAN TAHUN 2023
KECAMATAN WRINGINPUTIH

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target |  | Keterangan
 |  |  |  | Murni | Perubahan | 
1 | Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat (IKM) | Nilai | 84,00 | 85,00 | Naik 1,00
 |  | Persentase pelayanan administrasi selesai tepat waktu | Persen | 97,00 | 97,00 | Tetap
 |  | Rata-rata waktu penyelesaian legalisasi surat | Menit | 20 | 20 | Tetap
2 | Meningkatnya tata kelola pemerintahan desa dan kelurahan | Persentase desa yang menetapkan APBDes tepat waktu | Persen | 100,00 | 100,00 | Tetap
 |  | Persentase realisasi PBB-P2 | Persen | 90,00 | 92,00 | Naik 2,00
 |  | Jumlah desa berstatus Mandiri | Desa | 2 | 2 | Tetap
3 | Meningkatnya partisipasi masyarakat dan ketertiban wilayah | Persentase usulan Musrenbang kecamatan yang diakomodir | Persen | 45,00 | 45,00 | Tetap
 |  | Jumlah kejadian gangguan ketenteraman dan ketertiban | Kejadian | 14 | 12 | Turun 2
4 | Meningkatnya akuntabilitas kinerja kecamatan | Nilai SAKIP Kecamatan | Nilai | 75,00 | 75,00 | Tetap

No | Program | Anggaran Semula (Rp) | Anggaran Menjadi (Rp) | Bertambah/(Berkurang) (Rp) | Sumber Dana
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 3.304.770.000 | 3.391.870.000 | 87.100.000 | APBD
2 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 74.250.000 | 88.750.000 | 14.500.000 | APBD
3 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | 1.115.900.000 | 1.157.250.000 | 41.350.000 | APBD
4 | Program Koordinasi Ketenteraman dan Ketertiban Umum | 61.300.000 | 66.450.000 | 5.150.000 | APBD
5 | Program Pembinaan dan Pengawasan Pemerintahan Desa | 68.250.000 | 68.300.000 | 50.000 | APBD
 | Jumlah | 4.624.470.000 | 4.772.620.000 | 148.150.000 | 
 | Terbilang anggaran setelah perubahan: empat miliar tujuh ratus tujuh puluh dua juta enam ratus dua puluh ribu rupiah

 |  |  | Wringinputih, 9 Oktober 2023
 | Bupati Tirtamulya |  | Camat Wringinputih

 | H. Soeparno Adiwijaya |  | Dra. Endang Lestariningsih, M.Si.
`,
    },
    {
      name: "Capaian 2023",
      sheet: `
Tabel 3.1 Pengukuran Capaian Kinerja Tahun 2023
Capaian = Realisasi / Target x 100; untuk indikator bertanda *) capaian = (2 x Target - Realisasi) / Target x 100. Capaian yang diperhitungkan dalam rata-rata dibatasi 120.
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Diperhitungkan (%) | Kategori
I | Sasaran: Meningkatnya kualitas pelayanan publik kecamatan |  |  |  |  |  | 
1 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 85,00 | 86,00 | 101,18 | 101,18 | Sangat Tinggi
2 | Persentase pelayanan administrasi selesai tepat waktu | Persen | 97,00 | 96,22 | 99,20 | 99,20 | Sangat Tinggi
3 | Rata-rata waktu penyelesaian legalisasi surat *) | Menit | 20 | 17 | 115,00 | 115,00 | Sangat Tinggi
 | Rata-rata sasaran I |  |  |  |  | 105,13 | Sangat Tinggi
II | Sasaran: Meningkatnya tata kelola pemerintahan desa dan kelurahan |  |  |  |  |  | 
4 | Persentase desa yang menetapkan APBDes tepat waktu | Persen | 100,00 | 85,71 | 85,71 | 85,71 | Tinggi
5 | Persentase realisasi PBB-P2 | Persen | 92,00 | 92,42 | 100,46 | 100,46 | Sangat Tinggi
6 | Jumlah desa berstatus Mandiri | Desa | 2 | 3 | 150,00 | 120,00 | Sangat Tinggi
 | Rata-rata sasaran II |  |  |  |  | 102,06 | Sangat Tinggi
III | Sasaran: Meningkatnya partisipasi masyarakat dan ketertiban wilayah |  |  |  |  |  | 
7 | Persentase usulan Musrenbang kecamatan yang diakomodir | Persen | 45,00 | 37,30 | 82,89 | 82,89 | Tinggi
8 | Jumlah kejadian gangguan ketenteraman dan ketertiban *) | Kejadian | 12 | 16 | 66,67 | 66,67 | Sedang
 | Rata-rata sasaran III |  |  |  |  | 74,78 | Sedang
IV | Sasaran: Meningkatnya akuntabilitas kinerja kecamatan |  |  |  |  |  | 
9 | Nilai SAKIP Kecamatan | Nilai | 75,00 | 72,85 | 97,13 | 97,13 | Sangat Tinggi
 | Rata-rata sasaran IV |  |  |  |  | 97,13 | Sangat Tinggi
 | Rata-rata seluruh indikator (9 indikator) |  |  |  |  | 96,47 | Sangat Tinggi

Tabel 3.2 Skala Nilai Peringkat Kinerja dan Rekapitulasi Indikator
No | Interval Nilai Realisasi Kinerja (%) | Kategori | Jumlah Indikator | Persentase (%)
1 | lebih dari 90 | Sangat Tinggi | 6 | 66,67
2 | lebih dari 75 s.d. 90 | Tinggi | 2 | 22,22
3 | lebih dari 65 s.d. 75 | Sedang | 1 | 11,11
4 | lebih dari 50 s.d. 65 | Rendah | - | -
5 | 50 ke bawah | Sangat Rendah | - | -
 | Jumlah |  | 9 | 100,00
Sumber: Sekretariat Kecamatan Wringinputih, data per 31 Desember 2023
`,
    },
    {
      name: "Perbandingan Tahun",
      merges: ["C2:E2", "A2:A3", "B2:B3", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.3 Perbandingan Realisasi 2021-2023 dan Target Akhir Renstra
No | Indikator | Realisasi |  |  | Selisih 2023-2022 | Target Akhir Renstra 2026 | Tingkat Kemajuan (%)
 |  | 2021 | 2022 | 2023 |  |  | 
#1 | Indeks Kepuasan Masyarakat (IKM) | #82.75~0.00 | #83.90~0.00 | #86.00~0.00 | =E4-D4 -> 2.1~0.00 | #87.00~0.00 | =E4/G4*100 -> 98.850575~0.00
#2 | Persentase pelayanan administrasi selesai tepat waktu | #93.48~0.00 | #95.12~0.00 | #96.22~0.00 | =E5-D5 -> 1.1~0.00 | #99.00~0.00 | =E5/G5*100 -> 97.191919~0.00
#3 | Rata-rata waktu penyelesaian legalisasi surat *) | #23~0 | #20~0 | #17~0 | =E6-D6 -> -3~0 | #16~0 | =(2*G6-E6)/G6*100 -> 93.75~0.00
#4 | Persentase desa yang menetapkan APBDes tepat waktu | #71.43~0.00 | #71.43~0.00 | #85.71~0.00 | =E7-D7 -> 14.28~0.00 | #100.00~0.00 | =E7/G7*100 -> 85.71~0.00
#5 | Persentase realisasi PBB-P2 | #86.54~0.00 | #89.31~0.00 | #92.42~0.00 | =E8-D8 -> 3.11~0.00 | #96.00~0.00 | =E8/G8*100 -> 96.270833~0.00
#6 | Jumlah desa berstatus Mandiri | #1~0 | #2~0 | #3~0 | =E9-D9 -> 1~0 | #6~0 | =E9/G9*100 -> 50~0.00
#7 | Persentase usulan Musrenbang kecamatan yang diakomodir | #33.82~0.00 | #40.16~0.00 | #37.30~0.00 | =E10-D10 -> -2.86~0.00 | #55.00~0.00 | =E10/G10*100 -> 67.818182~0.00
#8 | Jumlah kejadian gangguan ketenteraman dan ketertiban *) | #18~0 | #13~0 | #16~0 | =E11-D11 -> 3~0 | #10~0 | =(2*G11-E11)/G11*100 -> 40~0.00
#9 | Nilai SAKIP Kecamatan | #68.45~0.00 | #70.90~0.00 | #72.85~0.00 | =E12-D12 -> 1.95~0.00 | #80.50~0.00 | =E12/G12*100 -> 90.496894~0.00
*) indikator dengan makna makin kecil makin baik, tingkat kemajuan = (2 x target - realisasi) / target x 100

Tabel 3.4 Perbandingan dengan Rata-rata 14 Kecamatan se-Kabupaten Tirtamulya Tahun 2023
Indikator | Kec. Wringinputih | Rata-rata Kabupaten | Selisih | Posisi
Indeks Kepuasan Masyarakat (IKM) | #86.00~0.00 | #84.75~0.00 | =B17-C17 -> 1.25~0.00 | Di atas rata-rata
Persentase realisasi PBB-P2 | #92.42~0.00 | #90.86~0.00 | =B18-C18 -> 1.56~0.00 | Di atas rata-rata
Nilai SAKIP Kecamatan | #72.85~0.00 | #73.40~0.00 | =B19-C19 -> -0.55~0.00 | Di bawah rata-rata
`,
    },
    {
      name: "APBD Perubahan",
      merges: ["E2:F2", "A2:A3", "B2:B3", "C2:C3", "D2:D3"],
      sheet: `
Tabel 3.5 Rincian Perubahan Anggaran Belanja Tahun 2023 menurut Program, Kegiatan, dan Sub Kegiatan
Kode Rekening | Uraian | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) | 
 |  |  |  | Rp | %
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 3.304.770.000 | 3.391.870.000 | 87.100.000 | 2,64
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 28.250.000 | 26.000.000 | (2.250.000) | -7,96
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 18.500.000 | 16.250.000 | (2.250.000) | -12,16
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 9.750.000 | 9.750.000 | - | -
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 2.853.520.000 | 2.919.880.000 | 66.360.000 | 2,33
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 2.846.320.000 | 2.913.480.000 | 67.160.000 | 2,36
7.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 7.200.000 | 6.400.000 | (800.000) | -11,11
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | 113.400.000 | 123.650.000 | 10.250.000 | 9,04
7.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 64.800.000 | 82.350.000 | 17.550.000 | 27,08
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 48.600.000 | 41.300.000 | (7.300.000) | -15,02
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 309.600.000 | 322.340.000 | 12.740.000 | 4,11
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 96.000.000 | 102.500.000 | 6.500.000 | 6,77
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 213.600.000 | 219.840.000 | 6.240.000 | 2,92
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | 74.250.000 | 88.750.000 | 14.500.000 | 19,53
7.01.02.2.02 | Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah di Kecamatan | 74.250.000 | 88.750.000 | 14.500.000 | 19,53
7.01.02.2.02.0003 | Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha | 74.250.000 | 88.750.000 | 14.500.000 | 19,53
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | 1.115.900.000 | 1.157.250.000 | 41.350.000 | 3,71
7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | 52.400.000 | 47.900.000 | (4.500.000) | -8,59
7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa | 52.400.000 | 47.900.000 | (4.500.000) | -8,59
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | 1.063.500.000 | 1.109.350.000 | 45.850.000 | 4,31
7.01.03.2.02.0002 | Pembangunan Sarana dan Prasarana Kelurahan | 745.000.000 | 812.600.000 | 67.600.000 | 9,07
7.01.03.2.02.0003 | Pemberdayaan Masyarakat di Kelurahan | 318.500.000 | 296.750.000 | (21.750.000) | -6,83
7.01.04 | PROGRAM KOORDINASI KETENTERAMAN DAN KETERTIBAN UMUM | 61.300.000 | 66.450.000 | 5.150.000 | 8,40
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | 61.300.000 | 66.450.000 | 5.150.000 | 8,40
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal | 61.300.000 | 66.450.000 | 5.150.000 | 8,40
7.01.06 | PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA | 68.250.000 | 68.300.000 | 50.000 | 0,07
7.01.06.2.01 | Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa | 68.250.000 | 68.300.000 | 50.000 | 0,07
7.01.06.2.01.0003 | Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa | 39.800.000 | 43.600.000 | 3.800.000 | 9,55
7.01.06.2.01.0005 | Fasilitasi Pelaksanaan Tugas Kepala Desa dan Perangkat Desa | 28.450.000 | 24.700.000 | (3.750.000) | -13,18
 | JUMLAH BELANJA | 4.624.470.000 | 4.772.620.000 | 148.150.000 | 3,20
`,
    },
    {
      name: "Realisasi APBD",
      sheet: `
Tabel 3.6 Anggaran dan Realisasi Belanja Tahun 2023 per Program dan Kegiatan
Kode | Program / Kegiatan | Anggaran Setelah Perubahan | Realisasi | % | Sisa Anggaran
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | =SUM(C4:C7) -> 3391870000~#,##0 | =SUM(D4:D7) -> 3327124431~#,##0 | =D3/C3 -> 0.980912~0.00% | =C3-D3 -> 64745569~#,##0
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | #26000000~#,##0 | #25392500~#,##0 | =D4/C4 -> 0.976635~0.00% | =C4-D4 -> 607500~#,##0
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | #2919880000~#,##0 | #2867937214~#,##0 | =D5/C5 -> 0.982211~0.00% | =C5-D5 -> 51942786~#,##0
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | #123650000~#,##0 | #122850400~#,##0 | =D6/C6 -> 0.993533~0.00% | =C6-D6 -> 799600~#,##0
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | #322340000~#,##0 | #310944317~#,##0 | =D7/C7 -> 0.964647~0.00% | =C7-D7 -> 11395683~#,##0
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | =SUM(C9:C9) -> 88750000~#,##0 | =SUM(D9:D9) -> 86418500~#,##0 | =D8/C8 -> 0.97373~0.00% | =C8-D8 -> 2331500~#,##0
7.01.02.2.02 | Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah di Kecamatan | #88750000~#,##0 | #86418500~#,##0 | =D9/C9 -> 0.97373~0.00% | =C9-D9 -> 2331500~#,##0
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | =SUM(C11:C12) -> 1157250000~#,##0 | =SUM(D11:D12) -> 1126237900~#,##0 | =D10/C10 -> 0.973202~0.00% | =C10-D10 -> 31012100~#,##0
7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | #47900000~#,##0 | #46725000~#,##0 | =D11/C11 -> 0.97547~0.00% | =C11-D11 -> 1175000~#,##0
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | #1109350000~#,##0 | #1079512900~#,##0 | =D12/C12 -> 0.973104~0.00% | =C12-D12 -> 29837100~#,##0
7.01.04 | PROGRAM KOORDINASI KETENTERAMAN DAN KETERTIBAN UMUM | =SUM(C14:C14) -> 66450000~#,##0 | =SUM(D14:D14) -> 63927500~#,##0 | =D13/C13 -> 0.962039~0.00% | =C13-D13 -> 2522500~#,##0
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | #66450000~#,##0 | #63927500~#,##0 | =D14/C14 -> 0.962039~0.00% | =C14-D14 -> 2522500~#,##0
7.01.06 | PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA | =SUM(C16:C16) -> 68300000~#,##0 | =SUM(D16:D16) -> 66153000~#,##0 | =D15/C15 -> 0.968565~0.00% | =C15-D15 -> 2147000~#,##0
7.01.06.2.01 | Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa | #68300000~#,##0 | #66153000~#,##0 | =D16/C16 -> 0.968565~0.00% | =C16-D16 -> 2147000~#,##0
 | Jumlah | =C3+C8+C10+C13+C15 -> 4772620000~#,##0 | =D3+D8+D10+D13+D15 -> 4669861331~#,##0 | =D17/C17 -> 0.978469~0.00% | =C17-D17 -> 102758669~#,##0

Tabel 3.7 Realisasi Menurut Jenis Belanja
No | Jenis Belanja | Anggaran | Realisasi | % | Sisa | Proporsi terhadap Realisasi
#1 | Belanja Pegawai | #2913480000~#,##0 | #2861537214~#,##0 | =D21/C21 -> 0.982172~0.00% | =C21-D21 -> 51942786~#,##0 | =D21/D$24 -> 0.612767~0.00%
#2 | Belanja Barang dan Jasa | #964190000~#,##0 | #935000467~#,##0 | =D22/C22 -> 0.969726~0.00% | =C22-D22 -> 29189533~#,##0 | =D22/D$24 -> 0.20022~0.00%
#3 | Belanja Modal | #894950000~#,##0 | #873323650~#,##0 | =D23/C23 -> 0.975835~0.00% | =C23-D23 -> 21626350~#,##0 | =D23/D$24 -> 0.187013~0.00%
 | Jumlah | =SUM(C21:C23) -> 4772620000~#,##0 | =SUM(D21:D23) -> 4669861331~#,##0 | =D24/C24 -> 0.978469~0.00% | =C24-D24 -> 102758669~#,##0 | =SUM(G21:G23) -> 1~0.00%

Tabel 3.8 Anggaran Kas dan Realisasi per Triwulan
Triwulan | Anggaran Kas | Realisasi | % terhadap Kas | Realisasi Kumulatif | % Kumulatif terhadap Pagu
I | #865000000~#,##0 | #812436150~#,##0 | =C28/B28 -> 0.939233~0.00% | =SUM(C$28:C28) -> 812436150~#,##0 | =E28/B$32 -> 0.170229~0.00%
II | #1150000000~#,##0 | #1094782300~#,##0 | =C29/B29 -> 0.951985~0.00% | =SUM(C$28:C29) -> 1907218450~#,##0 | =E29/B$32 -> 0.399617~0.00%
III | #1245000000~#,##0 | #1186354725~#,##0 | =C30/B30 -> 0.952895~0.00% | =SUM(C$28:C30) -> 3093573175~#,##0 | =E30/B$32 -> 0.648192~0.00%
IV | #1512620000~#,##0 | #1576288156~#,##0 | =C31/B31 -> 1.042091~0.00% | =SUM(C$28:C31) -> 4669861331~#,##0 | =E31/B$32 -> 0.978469~0.00%
Jumlah | =SUM(B28:B31) -> 4772620000~#,##0 | =SUM(C28:C31) -> 4669861331~#,##0 | =C32/B32 -> 0.978469~0.00% |  | 
`,
    },
    {
      name: "Efisiensi & SAKIP",
      sheet: `
Tabel 3.9 Efisiensi Penggunaan Sumber Daya per Sasaran
No | Sasaran | Program Pendukung | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Rata-rata Capaian Kinerja (%) | Tingkat Efisiensi (%)
(1) | (2) | (3) | (4) | (5) | (6)=(5):(4) | (7) | (8)=(7)-(6)
1 | Meningkatnya kualitas pelayanan publik kecamatan | 7.01.02 | 88.750.000 | 86.418.500 | 97,37 | 105,13 | 7,76
2 | Meningkatnya tata kelola pemerintahan desa dan kelurahan | 7.01.06 | 68.300.000 | 66.153.000 | 96,86 | 102,06 | 5,20
3 | Meningkatnya partisipasi masyarakat dan ketertiban wilayah | 7.01.03, 7.01.04 | 1.223.700.000 | 1.190.165.400 | 97,26 | 74,78 | -22,48
4 | Meningkatnya akuntabilitas kinerja kecamatan | 7.01.01 | 3.391.870.000 | 3.327.124.431 | 98,09 | 97,13 | -0,96
 | Jumlah / rata-rata seluruh indikator |  | 4.772.620.000 | 4.669.861.331 | 97,85 | 96,47 | -1,38
Catatan: nilai positif berarti capaian kinerja lebih besar daripada penyerapan anggaran (efisien); nilai negatif berarti belum efisien.

Tabel 3.10 Hasil Evaluasi SAKIP oleh Inspektorat Kabupaten
No | Komponen | Bobot | Nilai 2022 | Nilai 2023 | Kenaikan | Nilai 2023 terhadap Bobot (%)
1 | Perencanaan Kinerja | 30 | 22,50 | 23,10 | 0,60 | 77,00
2 | Pengukuran Kinerja | 30 | 21,30 | 21,90 | 0,60 | 73,00
3 | Pelaporan Kinerja | 15 | 11,10 | 11,25 | 0,15 | 75,00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 16,00 | 16,60 | 0,60 | 66,40
 | Nilai Akuntabilitas Kinerja | 100 | 70,90 | 72,85 | 1,95 | 72,85
 | Predikat |  | BB | BB |  | 
Predikat: AA lebih dari 90; A lebih dari 80 s.d. 90; BB lebih dari 70 s.d. 80; B lebih dari 60 s.d. 70; CC lebih dari 50 s.d. 60.
`,
    },
    {
      name: "APBDes",
      sheet: `
Tabel 3.11 Realisasi APBDes Tahun Anggaran 2023 pada Empat Desa Binaan (Rupiah)
No | Uraian | Desa Banjaran | Desa Cempaka | Desa Dukuhwaru | Desa Kedungrejo | Jumlah
A | PENDAPATAN
1 | PADes | #86450000~#,##0 | #64200000~#,##0 | #112375000~#,##0 | #73650000~#,##0 | =SUM(C4:F4) -> 336675000~#,##0
2 | Dana Desa | #984316000~#,##0 | #872654000~#,##0 | #1046782000~#,##0 | #915238000~#,##0 | =SUM(C5:F5) -> 3818990000~#,##0
3 | Alokasi Dana Desa | #536218000~#,##0 | #498734000~#,##0 | #561407000~#,##0 | #512846000~#,##0 | =SUM(C6:F6) -> 2109205000~#,##0
4 | Bagi Hasil Pajak dan Retribusi | #58317000~#,##0 | #42865000~#,##0 | #63942000~#,##0 | #47158000~#,##0 | =SUM(C7:F7) -> 212282000~#,##0
5 | Bantuan Keuangan Provinsi dan Kabupaten | #200000000~#,##0 | #100000000~#,##0 | #250000000~#,##0 | #150000000~#,##0 | =SUM(C8:F8) -> 700000000~#,##0
 | Jumlah Pendapatan | =SUM(C4:C8) -> 1865301000~#,##0 | =SUM(D4:D8) -> 1578453000~#,##0 | =SUM(E4:E8) -> 2034506000~#,##0 | =SUM(F4:F8) -> 1698892000~#,##0 | =SUM(C9:F9) -> 7177152000~#,##0
B | BELANJA
1 | Bidang Penyelenggaraan Pemerintahan Desa | #612485300~#,##0 | #558317400~#,##0 | #638915750~#,##0 | #583462900~#,##0 | =SUM(C11:F11) -> 2393181350~#,##0
2 | Bidang Pelaksanaan Pembangunan Desa | #784216700~#,##0 | #641872250~#,##0 | #897342600~#,##0 | #702518450~#,##0 | =SUM(C12:F12) -> 3025950000~#,##0
3 | Bidang Pembinaan Kemasyarakatan | #138642500~#,##0 | #112465000~#,##0 | #156728000~#,##0 | #127936500~#,##0 | =SUM(C13:F13) -> 535772000~#,##0
4 | Bidang Pemberdayaan Masyarakat | #164387000~#,##0 | #138916500~#,##0 | #182654400~#,##0 | #149275250~#,##0 | =SUM(C14:F14) -> 635233150~#,##0
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | #142200000~#,##0 | #133200000~#,##0 | #148500000~#,##0 | #138000000~#,##0 | =SUM(C15:F15) -> 561900000~#,##0
 | Jumlah Belanja | =SUM(C11:C15) -> 1841931500~#,##0 | =SUM(D11:D15) -> 1584771150~#,##0 | =SUM(E11:E15) -> 2024140750~#,##0 | =SUM(F11:F15) -> 1701193100~#,##0 | =SUM(C16:F16) -> 7152036500~#,##0
 | Surplus/(Defisit) | =C9-C16 -> 23369500~#,##0 | =D9-D16 -> -6318150~#,##0 | =E9-E16 -> 10365250~#,##0 | =F9-F16 -> -2301100~#,##0 | =SUM(C17:F17) -> 25115500~#,##0
C | PEMBIAYAAN
1 | Penerimaan Pembiayaan (SiLPA tahun sebelumnya) | #48715600~#,##0 | #36284150~#,##0 | #52937800~#,##0 | #41852250~#,##0 | =SUM(C19:F19) -> 179789800~#,##0
2 | Pengeluaran Pembiayaan (penyertaan modal BUMDes) | #30000000~#,##0 | #20000000~#,##0 | #50000000~#,##0 | #25000000~#,##0 | =SUM(C20:F20) -> 125000000~#,##0
 | Pembiayaan Neto | =C19-C20 -> 18715600~#,##0 | =D19-D20 -> 16284150~#,##0 | =E19-E20 -> 2937800~#,##0 | =F19-F20 -> 16852250~#,##0 | =SUM(C21:F21) -> 54789800~#,##0
 | SiLPA Tahun Berkenaan | =C17+C21 -> 42085100~#,##0 | =D17+D21 -> 9966000~#,##0 | =E17+E21 -> 13303050~#,##0 | =F17+F21 -> 14551150~#,##0 | =SUM(C22:F22) -> 79905300~#,##0
Sumber: Laporan Pertanggungjawaban APBDes, aplikasi Siskeudes, diolah Seksi Pemerintahan
`,
    },
    {
      name: "Desa & Musrenbang",
      sheet: `
Tabel 3.12 Penetapan APBDes 2023 dan Indeks Desa Membangun
Batas tepat waktu penetapan Peraturan Desa tentang APBDes: 31 Desember 2022. Status IDM: Mandiri lebih dari 0,8155; Maju lebih dari 0,7072 s.d. 0,8155; Berkembang lebih dari 0,5989 s.d. 0,7072.
No | Desa | Tanggal Penetapan APBDes | Tepat Waktu | Skor IDM 2022 | Skor IDM 2023 | Status 2023
1 | Banjaran | 28-12-2022 | Ya | 0,8214 | 0,8367 | Mandiri
2 | Cempaka | 29-12-2022 | Ya | 0,7486 | 0,7623 | Maju
3 | Dukuhwaru | 27-12-2022 | Ya | 0,8305 | 0,8442 | Mandiri
4 | Gondang | 30-12-2022 | Ya | 0,6918 | 0,7154 | Maju
5 | Kedungrejo | 28-12-2022 | Ya | 0,8021 | 0,8219 | Mandiri
6 | Mlaten | 30-12-2022 | Ya | 0,7207 | 0,7346 | Maju
7 | Pagersari | 17-01-2023 | Tidak | 0,6734 | 0,6895 | Berkembang
 | Rata-rata |  |  | 0,7555 | 0,7721 | 

Rekapitulasi | 2022 | 2023
Desa Mandiri | 2 | 3
Desa Maju | 3 | 3
Desa Berkembang | 2 | 1
Jumlah desa | 7 | 7
Desa dengan APBDes tepat waktu | 5 | 6

Tabel 3.13 Usulan Musrenbang Kecamatan yang Diakomodir dalam APBD
No | Kelurahan/Desa | Usulan | Diakomodir | % Diakomodir
1 | Kelurahan Wringin | 18 | 9 | 50,00
2 | Kelurahan Sumberjaya | 16 | 7 | 43,75
3 | Desa Banjaran | 14 | 6 | 42,86
4 | Desa Cempaka | 13 | 4 | 30,77
5 | Desa Dukuhwaru | 17 | 7 | 41,18
6 | Desa Gondang | 11 | 3 | 27,27
7 | Desa Kedungrejo | 15 | 5 | 33,33
8 | Desa Mlaten | 12 | 4 | 33,33
9 | Desa Pagersari | 10 | 2 | 20,00
 | Jumlah | 126 | 47 | 37,30

Tabel 3.14 Kejadian Gangguan Ketenteraman dan Ketertiban Umum 2023
Jenis Kejadian | Jumlah | Persentase (%)
Pencurian | 6 | 37,50
Perkelahian antarwarga | 4 | 25,00
Kebakaran permukiman | 3 | 18,75
Balap liar | 3 | 18,75
Jumlah | 16 | 100,00
`,
    },
    {
      name: "PBB-P2",
      sheet: `
Tabel 3.15 Ketetapan dan Realisasi PBB-P2 Tahun 2023 menurut Kelurahan/Desa
No | Kelurahan/Desa | Baku Ketetapan (Rp) | Realisasi (Rp) | % | Sisa/Tunggakan (Rp) | Peringkat
A | KELURAHAN
1 | Wringin | 412.386.500 | 391.204.300 | 94,86 | 21.182.200 | 4
2 | Sumberjaya | 335.917.200 | 307.815.600 | 91,63 | 28.101.600 | 6
 | Subjumlah Kelurahan | 748.303.700 | 699.019.900 | 93,41 | 49.283.800 | 
B | DESA
1 | Banjaran | 184.652.750 | 184.652.750 | 100,00 | - | 1
2 | Cempaka | 141.208.400 | 129.776.150 | 91,90 | 11.432.250 | 5
3 | Dukuhwaru | 203.475.900 | 176.318.250 | 86,65 | 27.157.650 | 8
4 | Gondang | 118.936.300 | 113.402.800 | 95,35 | 5.533.500 | 3
5 | Kedungrejo | 157.284.650 | 139.527.900 | 88,71 | 17.756.750 | 7
6 | Mlaten | 102.751.850 | 98.264.400 | 95,63 | 4.487.450 | 2
7 | Pagersari | 96.347.200 | 79.185.350 | 82,19 | 17.161.850 | 9
 | Subjumlah Desa | 1.004.657.050 | 921.127.600 | 91,69 | 83.529.450 | 
 | Jumlah Kecamatan | 1.752.960.750 | 1.620.147.500 | 92,42 | 132.813.250 | 

Uraian | 2022 | 2023 | Kenaikan
Baku ketetapan (Rp) | 1.698.415.300 | 1.752.960.750 | 54.545.450
Realisasi (Rp) | 1.516.832.400 | 1.620.147.500 | 103.315.100
Persentase realisasi (%) | 89,31 | 92,42 | 3,11
Sumber: Badan Pendapatan Daerah, Kolektor PBB Kecamatan Wringinputih
`,
    },
    {
      name: "Pelayanan Bulanan",
      sheet: `
Tabel 3.16 Pelayanan Administrasi Terpadu Kecamatan (PATEN) per Bulan Tahun 2023
Bulan | Perekaman KTP-el | Kartu Keluarga | Surat Pindah | Legalisasi | Jumlah | Selesai Tepat Waktu | % Tepat Waktu
Januari | #142 | #118 | #31 | #86 | =SUM(B3:E3) -> 377~#,##0 | #362 | =G3/F3 -> 0.960212~0.00%
Februari | #128 | #104 | #27 | #79 | =SUM(B4:E4) -> 338~#,##0 | #323 | =G4/F4 -> 0.955621~0.00%
Maret | #151 | #126 | #35 | #94 | =SUM(B5:E5) -> 406~#,##0 | #391 | =G5/F5 -> 0.963054~0.00%
April | #97 | #83 | #22 | #61 | =SUM(B6:E6) -> 263~#,##0 | #254 | =G6/F6 -> 0.965779~0.00%
Mei | #163 | #131 | #38 | #102 | =SUM(B7:E7) -> 434~#,##0 | #418 | =G7/F7 -> 0.963134~0.00%
Juni | #174 | #139 | #44 | #117 | =SUM(B8:E8) -> 474~#,##0 | #453 | =G8/F8 -> 0.955696~0.00%
Juli | #196 | #152 | #57 | #138 | =SUM(B9:E9) -> 543~#,##0 | #514 | =G9/F9 -> 0.946593~0.00%
Agustus | #181 | #147 | #49 | #121 | =SUM(B10:E10) -> 498~#,##0 | #479 | =G10/F10 -> 0.961847~0.00%
September | #159 | #128 | #36 | #98 | =SUM(B11:E11) -> 421~#,##0 | #409 | =G11/F11 -> 0.971496~0.00%
Oktober | #148 | #121 | #33 | #91 | =SUM(B12:E12) -> 393~#,##0 | #381 | =G12/F12 -> 0.969466~0.00%
November | #137 | #112 | #29 | #88 | =SUM(B13:E13) -> 366~#,##0 | #354 | =G13/F13 -> 0.967213~0.00%
Desember | #116 | #95 | #24 | #73 | =SUM(B14:E14) -> 308~#,##0 | #301 | =G14/F14 -> 0.977273~0.00%
Jumlah | =SUM(B3:B14) -> 1792~#,##0 | =SUM(C3:C14) -> 1456~#,##0 | =SUM(D3:D14) -> 425~#,##0 | =SUM(E3:E14) -> 1148~#,##0 | =SUM(F3:F14) -> 4821~#,##0 | =SUM(G3:G14) -> 4639~#,##0 | =G15/F15 -> 0.962248~0.00%
Rata-rata per bulan | =B15/12 -> 149.333333~0.00 | =C15/12 -> 121.333333~0.00 | =D15/12 -> 35.416667~0.00 | =E15/12 -> 95.666667~0.00 | =F15/12 -> 401.75~0.00 | =G15/12 -> 386.583333~0.00 | 
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 3.17 Hasil Survei Kepuasan Masyarakat Tahun 2023 (150 responden)
Unsur | Uraian Unsur Pelayanan | Jumlah Nilai | NRR | NRR Tertimbang (NRR x 0,111) | Nilai Konversi (NRR x 25) | Mutu | Kinerja Unsur
U1 | Persyaratan | 512 | 3,413 | 0,379 | 85,33 | B | Baik
U2 | Sistem, mekanisme dan prosedur | 508 | 3,387 | 0,376 | 84,68 | B | Baik
U3 | Waktu penyelesaian | 496 | 3,307 | 0,367 | 82,68 | B | Baik
U4 | Biaya/tarif | 561 | 3,740 | 0,415 | 93,50 | A | Sangat Baik
U5 | Produk spesifikasi jenis pelayanan | 503 | 3,353 | 0,372 | 83,83 | B | Baik
U6 | Kompetensi pelaksana | 521 | 3,473 | 0,386 | 86,83 | B | Baik
U7 | Perilaku pelaksana | 527 | 3,513 | 0,390 | 87,83 | B | Baik
U8 | Sarana dan prasarana | 487 | 3,247 | 0,360 | 81,18 | B | Baik
U9 | Penanganan pengaduan, saran dan masukan | 534 | 3,560 | 0,395 | 89,00 | A | Sangat Baik
 | Jumlah | 4.649 |  | 3,440 |  |  | 
 | IKM (jumlah NRR tertimbang x 25) |  |  | 86,00 |  | B | Baik
NRR = jumlah nilai / jumlah responden. Mutu: A 88,31-100,00 (Sangat Baik); B 76,61-88,30 (Baik); C 65,00-76,60 (Kurang Baik); D 25,00-64,99 (Tidak Baik).
`,
    },
    {
      name: "BAB III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Dari 9 (sembilan) indikator kinerja pada PK Perubahan 2023, sebanyak 4 indikator mencapai atau melampaui target dan 5 indikator belum mencapai target.
Rata-rata capaian kinerja setelah pembatasan 120 persen adalah 96,47 persen dengan kategori Sangat Tinggi; 6 indikator berkategori Sangat Tinggi, 2 Tinggi, dan 1 Sedang.
Sasaran dengan rata-rata capaian tertinggi adalah sasaran I sebesar 105,13 persen, sedangkan yang terendah sasaran III sebesar 74,78 persen.
Sasaran I: Meningkatnya kualitas pelayanan publik kecamatan
IKM tahun 2023 sebesar 86,00 dari target 85,00 atau capaian 101,18 persen, meningkat 2,10 poin dibandingkan tahun 2022 yang sebesar 83,90.
Unsur dengan NRR tertinggi adalah Biaya/tarif (3,740) dan terendah Sarana dan prasarana (3,247); dari sembilan unsur, 2 unsur bermutu A dan 7 unsur bermutu B.
Survei diikuti 150 responden dengan jumlah nilai seluruh unsur 4.649, sehingga mutu pelayanan kecamatan berada pada kategori B (Baik).
Selama tahun 2023 PATEN melayani 4.821 permohonan atau rata-rata 401,75 permohonan per bulan; 4.639 di antaranya selesai tepat waktu (96,22 persen).
Pelayanan terbanyak terjadi pada bulan Juli sebanyak 543 permohonan, sedangkan yang paling sedikit pada bulan April sebanyak 263 permohonan.
Menurut jenisnya, perekaman KTP-el mendominasi dengan 1.792 layanan atau 37,17 persen, diikuti Kartu Keluarga 1.456 layanan, legalisasi 1.148 layanan, dan surat pindah 425 layanan.
Jika dijumlahkan per triwulan, permohonan pada triwulan I sampai IV berturut-turut 1.121, 1.171, 1.462, dan 1.067 permohonan.
Rata-rata waktu penyelesaian legalisasi turun dari 20 menit pada tahun 2022 menjadi 17 menit pada tahun 2023, lebih cepat 3 menit daripada target 20 menit.
Sasaran II: Meningkatnya tata kelola pemerintahan desa dan kelurahan
Desa yang menetapkan APBDes tepat waktu sebanyak 6 dari 7 desa atau 85,71 persen; angka ini naik 14,28 poin dari tahun 2022.
Realisasi PBB-P2 mencapai Rp1.620.147.500 dari baku ketetapan Rp1.752.960.750 (92,42 persen) sehingga capaian terhadap target 92,00 persen adalah 100,46 persen.
Desa Banjaran menjadi satu-satunya wilayah yang lunas 100 persen, sedangkan persentase terendah adalah Desa Pagersari dengan 82,19 persen; 3 wilayah masih di bawah 90 persen.
Tunggakan PBB-P2 tahun 2023 seluruhnya Rp132.813.250, dengan tunggakan terbesar di Kelurahan Sumberjaya sebesar Rp28.101.600.
Desa berstatus Mandiri bertambah dari 2 desa menjadi 3 desa, yaitu Banjaran, Dukuhwaru, dan Kedungrejo; rata-rata skor IDM naik dari 0,7555 menjadi 0,7721.
Pada empat desa binaan, pendapatan desa terealisasi Rp7.177.152.000 dan belanja Rp7.152.036.500, sehingga terdapat surplus Rp25.115.500; 2 desa mengalami defisit, yaitu Cempaka dan Kedungrejo.
Dana Desa menyumbang 53,21 persen pendapatan keempat desa, sedangkan PADes baru 4,69 persen; SiLPA terbesar terdapat di Desa Banjaran sebesar Rp42.085.100.
Sasaran III: Meningkatnya partisipasi masyarakat dan ketertiban wilayah
Dari 126 usulan Musrenbang kecamatan, 47 usulan diakomodir (37,30 persen), turun 2,86 poin dibandingkan tahun 2022; persentase tertinggi di Kelurahan Wringin sebesar 50,00 persen.
Kejadian gangguan ketenteraman dan ketertiban tercatat 16 kejadian, bertambah 3 kejadian dari tahun 2022, dan yang terbanyak adalah pencurian dengan 6 kejadian atau 37,50 persen.
Sasaran IV: Meningkatnya akuntabilitas kinerja kecamatan
Nilai SAKIP tahun 2023 sebesar 72,85 dengan predikat BB, naik 1,95 poin; kenaikan terbesar masing-masing 0,60 poin terjadi pada tiga komponen, sedangkan Pelaporan Kinerja hanya naik 0,15 poin.
Dibandingkan rata-rata kabupaten, IKM dan realisasi PBB-P2 berada di atas rata-rata dengan selisih 1,25 dan 1,56 poin, sedangkan nilai SAKIP lebih rendah 0,55 poin.
B. Realisasi Anggaran
Anggaran belanja semula Rp4.624.470.000 dan setelah perubahan menjadi Rp4.772.620.000, bertambah Rp148.150.000 atau 3,20 persen.
Realisasi belanja sebesar Rp4.669.861.331 (empat miliar enam ratus enam puluh sembilan juta delapan ratus enam puluh satu ribu tiga ratus tiga puluh satu rupiah) atau 97,85 persen, sehingga terdapat sisa anggaran Rp102.758.669.
Penyerapan tertinggi terdapat pada Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota sebesar 98,09 persen dan terendah pada Program Koordinasi Ketenteraman dan Ketertiban Umum sebesar 96,20 persen.
Menurut jenis belanja, Belanja Pegawai terealisasi Rp2.861.537.214 (98,22 persen), Belanja Barang dan Jasa Rp935.000.467 (96,97 persen), dan Belanja Modal Rp873.323.650 (97,58 persen).
Sampai dengan triwulan II realisasi kumulatif baru Rp1.907.218.450 atau 39,96 persen dari pagu, dan pada triwulan III menjadi 64,82 persen.
Dari 15 sub kegiatan, 8 sub kegiatan bertambah anggarannya, 6 berkurang, dan 1 tetap; penambahan terbesar pada Pembangunan Sarana dan Prasarana Kelurahan sebesar Rp67.600.000.
Dari empat sasaran, 2 sasaran tergolong efisien dengan tingkat efisiensi tertinggi 7,76 persen.
`,
    },
    {
      name: "BAB IV",
      sheet: `
BAB IV PENUTUP
Secara umum kinerja Kecamatan Wringinputih tahun 2023 berkategori Sangat Tinggi dengan rata-rata capaian 96,47 persen, didukung penyerapan anggaran 97,85 persen.
Capaian yang menonjol adalah jumlah desa Mandiri (150,00 persen) dan waktu penyelesaian legalisasi (115,00 persen), sedangkan yang perlu perhatian adalah gangguan ketenteraman dan ketertiban dengan capaian 66,67 persen.
Dalam dua tahun terakhir IKM naik dari 82,75 pada tahun 2021 menjadi 86,00 pada tahun 2023, atau bertambah 3,25 poin.
Terhadap target akhir Renstra 2026, tingkat kemajuan IKM telah mencapai 98,85 persen dan PBB-P2 96,27 persen, sementara jumlah desa Mandiri baru 50,00 persen.
Realisasi PBB-P2 bertambah Rp103.315.100 dibandingkan tahun 2022, dari 89,31 persen menjadi 92,42 persen.
Untuk tahun 2024 target IKM pada Renstra adalah 85,00 dan target realisasi PBB-P2 93,00 persen; dengan capaian sekarang, PBB-P2 masih memerlukan kenaikan 0,58 poin.
Nilai SAKIP masih kurang 2,15 poin dari target 75,00 dan perlu ditingkatkan terutama pada Evaluasi Akuntabilitas Kinerja Internal yang baru mencapai 66,40 persen dari bobotnya.
Sebanyak 79 usulan Musrenbang yang belum diakomodir akan diusulkan kembali pada Musrenbang tahun berikutnya.

Wringinputih, 26 Januari 2024
Camat Wringinputih,

Dra. Endang Lestariningsih, M.Si.
`,
    },
  ],
  mistakes: [
    { sheet: "Penduduk & Pegawai", cell: "D11", right: "#2587~#,##0", wrong: "#2578~#,##0" },
    {
      sheet: "Penduduk & Pegawai",
      cell: "F14",
      right: "=SUM(F7:F13) -> 10350~#,##0",
      wrong: "=SUM(F7:F12) -> 9403~#,##0",
    },
    { sheet: "Penduduk & Pegawai", cell: "H31", right: "=F31+G31 -> 23~0", wrong: "#22~0" },
    { sheet: "Renstra & PK", cell: "F32", right: "92,00", wrong: "90,00" },
    { sheet: "Renstra & PK", cell: "C44", right: "4.624.470.000", wrong: "4.642.470.000" },
    {
      sheet: "Renstra & PK",
      cell: "B45",
      right: "enam ratus dua puluh ribu rupiah",
      wrong: "dua ratus enam puluh ribu rupiah",
    },
    { sheet: "Renstra & PK", cell: "B18", right: "7", wrong: "6" },
    { sheet: "Capaian 2023", cell: "D16", right: "12", wrong: "14" },
    { sheet: "Capaian 2023", cell: "F7", right: "115,00", wrong: "85,00" },
    { sheet: "Capaian 2023", cell: "H15", right: "Tinggi", wrong: "Sedang" },
    { sheet: "Capaian 2023", cell: "G13", right: "102,06", wrong: "112,06" },
    { sheet: "Capaian 2023", cell: "D25", right: "6", wrong: "5" },
    { sheet: "Perbandingan Tahun", cell: "F10", right: "=E10-D10 -> -2.86~0.00", wrong: "=D10-E10 -> 2.86~0.00" },
    {
      sheet: "Perbandingan Tahun",
      cell: "H11",
      right: "=(2*G11-E11)/G11*100 -> 40~0.00",
      wrong: "=E11/G11*100 -> 160~0.00",
    },
    { sheet: "APBD Perubahan", cell: "E25", right: "(21.750.000)", wrong: "21.750.000" },
    { sheet: "APBD Perubahan", cell: "F12", right: "27,08", wrong: "21,31" },
    { sheet: "APBD Perubahan", cell: "D31", right: "43.600.000", wrong: "46.300.000" },
    { sheet: "Realisasi APBD", cell: "D12", right: "#1079512900~#,##0", wrong: "#1097512900~#,##0" },
    {
      sheet: "Realisasi APBD",
      cell: "E30",
      right: "=SUM(C$28:C30) -> 3093573175~#,##0",
      wrong: "=SUM(C$29:C30) -> 2281137025~#,##0",
    },
    { sheet: "Efisiensi & SAKIP", cell: "H6", right: "-22,48", wrong: "22,48" },
    { sheet: "APBDes", cell: "C7", right: "#58317000~#,##0", wrong: "#58371000~#,##0" },
    {
      sheet: "APBDes",
      cell: "E16",
      right: "=SUM(E11:E15) -> 2024140750~#,##0",
      wrong: "=SUM(E11:E14) -> 1875640750~#,##0",
    },
    { sheet: "APBDes", cell: "D22", right: "=D17+D21 -> 9966000~#,##0", wrong: "=D17-D21 -> -22602300~#,##0" },
    { sheet: "Desa & Musrenbang", cell: "G8", right: "Mandiri", wrong: "Maju" },
    { sheet: "Desa & Musrenbang", cell: "D31", right: "47", wrong: "45" },
    { sheet: "PBB-P2", cell: "G11", right: "3", wrong: "4" },
    { sheet: "PBB-P2", cell: "D15", right: "921.127.600", wrong: "736.474.850" },
    { sheet: "Pelayanan Bulanan", cell: "C9", right: "#152", wrong: "#125" },
    {
      sheet: "Pelayanan Bulanan",
      cell: "E16",
      right: "=E15/12 -> 95.666667~0.00",
      wrong: "=E15/11 -> 104.363636~0.00",
    },
    { sheet: "SKM", cell: "D9", right: "3,513", wrong: "3,531" },
    { sheet: "SKM", cell: "G11", right: "A", wrong: "B" },
    { sheet: "BAB I", cell: "A4", right: "17,35 persen", wrong: "13,75 persen" },
    {
      sheet: "BAB I",
      cell: "A8",
      right: "Kelurahan Sumberjaya menjadi wilayah terpadat",
      wrong: "Kelurahan Wringin menjadi wilayah terpadat",
    },
    { sheet: "BAB I", cell: "A12", right: "Golongan II sebanyak 10 orang", wrong: "Golongan II sebanyak 12 orang" },
    { sheet: "BAB I", cell: "A16", right: "17,81 poin", wrong: "18,71 poin" },
    { sheet: "BAB III", cell: "A3", right: "5 indikator belum", wrong: "4 indikator belum" },
    { sheet: "BAB III", cell: "A8", right: "7 unsur bermutu B", wrong: "6 unsur bermutu B" },
    { sheet: "BAB III", cell: "A11", right: "bulan Juli sebanyak 543", wrong: "bulan Agustus sebanyak 543" },
    { sheet: "BAB III", cell: "A13", right: "1.462", wrong: "1.426" },
    { sheet: "BAB III", cell: "A18", right: "3 wilayah masih di bawah", wrong: "4 wilayah masih di bawah" },
    { sheet: "BAB III", cell: "A24", right: "turun 2,86 poin", wrong: "naik 2,86 poin" },
    {
      sheet: "BAB III",
      cell: "A31",
      right: "delapan ratus enam puluh satu ribu",
      wrong: "delapan ratus enam belas ribu",
    },
    { sheet: "BAB III", cell: "A34", right: "39,96 persen dari pagu", wrong: "22,94 persen dari pagu" },
    { sheet: "BAB IV", cell: "A6", right: "Rp103.315.100", wrong: "Rp103.351.100" },
    { sheet: "BAB IV", cell: "A9", right: "79 usulan", wrong: "97 usulan" },
  ],
};
