import type { ReportCase } from "./report-case";

/** a state university: indicators by faculty, income and spending by quarter, accreditation, other universities by code, five years. */
export const perguruanTinggiBlu: ReportCase = {
  name: "a state university: indicators by faculty, income and spending by quarter, accreditation, other universities by code, five years",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Universitas Negeri Cendrawana Tahun 2023

Kode IKU | Indikator Kinerja | Satuan | Baseline 2022 | Tahun 2023 |  |  | Kenaikan/ (Penurunan) thd 2022 | Keterangan
 |  |  |  | Target | Realisasi | Capaian (%) |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=6-4 | 9
SS 1 | Meningkatnya kualitas lulusan pendidikan tinggi
1.1 | Persentase lulusan S1 dan D4/D3/D2/D1 yang berhasil mendapat pekerjaan; melanjutkan studi; atau menjadi wiraswasta | % | 58,37 | 60,00 | 66,26 | 110,43 | 7,89 | Tercapai
1.2 | Persentase mahasiswa S1 dan D4/D3/D2/D1 yang menjalankan kegiatan pembelajaran di luar program studi atau meraih prestasi | % | 19,84 | 25,00 | 21,79 | 87,16 | 1,95 | Tidak tercapai
SS 2 | Meningkatnya kualitas dosen pendidikan tinggi
2.1 | Persentase dosen yang berkegiatan tridarma di PT lain, bekerja sebagai praktisi, atau membimbing mahasiswa di luar prodi | % | 24,15 | 30,00 | 27,90 | 93,00 | 3,75 | Tidak tercapai
2.2 | Persentase dosen tetap berkualifikasi S3, bersertifikat kompetensi/profesi, atau berasal dari kalangan praktisi | % | 54,62 | 58,00 | 63,44 | 109,38 | 8,82 | Tercapai
2.3 | Jumlah keluaran dosen yang mendapat rekognisi internasional atau diterapkan masyarakat per jumlah dosen | rasio | 0,79 | 0,85 | 0,96 | 112,94 | 0,17 | Tercapai
SS 3 | Meningkatnya kualitas kurikulum dan pembelajaran
3.1 | Persentase program studi S1 dan D4/D3 yang melaksanakan kerja sama dengan mitra | % | 64,91 | 65,00 | 70,18 | 107,97 | 5,27 | Tercapai
3.2 | Persentase mata kuliah S1 dan D4/D3 yang menggunakan case method atau team-based project | % | 38,26 | 40,00 | 45,66 | 114,15 | 7,40 | Tercapai
3.3 | Persentase program studi S1 dan D4/D3 yang memiliki akreditasi atau sertifikat internasional | % | 3,51 | 5,00 | 7,02 | 140,40 | 3,51 | Tercapai
 | Rata-rata capaian 8 IKU |  |  |  |  | 109,43 |  | 
Catatan: capaian dihitung dari realisasi yang telah dibulatkan dua desimal; status Tercapai bila capaian ≥ 100%.
 | Jumlah IKU tercapai |  |  |  |  | 6

Tabel 3.2 Capaian Indikator Kinerja Tambahan (capaian dibatasi paling tinggi 120%)
No | Indikator | Satuan | Polaritas | Target 2023 | Realisasi 2023 | Capaian (%)
1 | Rata-rata waktu tunggu lulusan | bulan | Minimize | 6,00 | 5,34 | 111,00
2 | Persentase mahasiswa putus studi (DO) | % | Minimize | 1,25 | 1,09 | 112,80
3 | Jumlah artikel terindeks Scopus/WoS | artikel | Maximize | 480 | 541 | 112,71
4 | Jumlah guru besar | orang | Maximize | 70 | 73 | 104,29
5 | Temuan BPK/Itjen yang belum ditindaklanjuti | temuan | Minimize | 5 | 2 | 120,00
6 | Jumlah kekayaan intelektual | dokumen | Maximize | 205 | 257 | 120,00
Untuk indikator Minimize: capaian = (2 x target - realisasi) / target x 100%.
`,
    },
    {
      name: "T2.1 PK",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Rektor Universitas Negeri Cendrawana Tahun 2023

Sasaran | Kode | Indikator Kinerja | Target
SS 1 | 1.1 | Persentase lulusan S1 dan D4/D3/D2/D1 yang berhasil mendapat pekerjaan; melanjutkan studi; atau menjadi wiraswasta | #60~0.00
 | 1.2 | Persentase mahasiswa S1 dan D4/D3/D2/D1 yang menjalankan kegiatan pembelajaran di luar program studi atau meraih prestasi | #25~0.00
SS 2 | 2.1 | Persentase dosen yang berkegiatan tridarma di PT lain, bekerja sebagai praktisi, atau membimbing mahasiswa di luar prodi | #30~0.00
 | 2.2 | Persentase dosen tetap berkualifikasi S3, bersertifikat kompetensi/profesi, atau berasal dari kalangan praktisi | #58~0.00
 | 2.3 | Jumlah keluaran dosen yang mendapat rekognisi internasional atau diterapkan masyarakat per jumlah dosen | #0.85~0.00
SS 3 | 3.1 | Persentase program studi S1 dan D4/D3 yang melaksanakan kerja sama dengan mitra | #65~0.00
 | 3.2 | Persentase mata kuliah S1 dan D4/D3 yang menggunakan case method atau team-based project | #40~0.00
 | 3.3 | Persentase program studi S1 dan D4/D3 yang memiliki akreditasi atau sertifikat internasional | #5~0.00

Alokasi Anggaran (Pagu Akhir DIPA)
No | Kode | Program/Kegiatan | Anggaran (Rp) | % thd total
I | 023.17.DK | Program Pendidikan Tinggi | =SUM(D16:D18) -> 212396340000~#,##0 | =D15/D$21 -> 0.51530796~0.00%
 | 4470 | Penyediaan dana bantuan operasional PTN | #34727990000~#,##0 | =D16/D$21 -> 0.08425574~0.00%
 | 4471.BLU | Peningkatan kualitas dan kapasitas PT (PNBP/BLU) | #171185100000~#,##0 | =D17/D$21 -> 0.41532281~0.00%
 | 4471.HB | Peningkatan kualitas dan kapasitas PT (Hibah) | #6483250000~#,##0 | =D18/D$21 -> 0.01572942~0.00%
II | 023.17.WA | Program Dukungan Manajemen | =D20 -> 199777262000~#,##0 | =D19/D$21 -> 0.48469204~0.00%
 | 6396.RM | Gaji, tunjangan dan operasional perkantoran | #199777262000~#,##0 | =D20/D$21 -> 0.48469204~0.00%
 |  | Jumlah (I + II) | =D15+D19 -> 412173602000~#,##0 | =E15+E19 -> 1~0.00%

 |  |  | Kota Cendrawana, 16 Januari 2023
Direktur Jenderal, |  |  | Rektor,
`,
    },
    {
      name: "T3.3 IKU 1.1-2.2",
      sheet: `
Tabel 3.3 Rincian IKU 1.1 per Fakultas (lulusan S1 dan D3 tahun 2022)
No | Fakultas | Responden (n) | Bekerja | Melanjutkan Studi | Wiraswasta | Jumlah (t) | IKU 1.1 (%)
1 | 2 | 3 | 4 | 5 | 6 | 7=4+5+6 | 8=7/3
1 | Keguruan dan Ilmu Pendidikan | 1.212 | 612 | 98 | 54 | 764 | 63,04
2 | Ekonomi dan Bisnis | 802 | 438 | 41 | 87 | 566 | 70,57
3 | Hukum | 391 | 187 | 36 | 21 | 244 | 62,40
4 | Ilmu Sosial dan Ilmu Politik | 640 | 318 | 39 | 46 | 403 | 62,97
5 | Teknik | 771 | 451 | 44 | 38 | 533 | 69,13
6 | MIPA | 287 | 142 | 31 | 12 | 185 | 64,46
7 | Pertanian | 420 | 223 | 28 | 41 | 292 | 69,52
8 | Kedokteran | 118 | 71 | 14 | 3 | 88 | 74,58
Universitas |  | 4.641 | 2.442 | 331 | 302 | 3.075 | 66,26

Tabel 3.4 Rincian IKU 1.2 per Fakultas
No | Fakultas | Mhs aktif S1 & D3 | Mhs MBKM ≥ 10 sks | Mhs berprestasi | Jumlah | %
1 | FKIP | 8.523 | 1.843 | 64 | 1.907 | 22,37%
2 | FEB | 5.049 | 1.102 | 38 | 1.140 | 22,58%
3 | FH | 2.658 | 486 | 27 | 513 | 19,30%
4 | FISIP | 4.150 | 874 | 31 | 905 | 21,81%
5 | FT | 5.388 | 1.175 | 45 | 1.220 | 22,64%
6 | FMIPA | 2.011 | 398 | 22 | 420 | 20,89%
7 | FAPERTA | 2.888 | 702 | 19 | 721 | 24,97%
8 | FK | 1.081 | 87 | 6 | 93 | 8,60%
 | JUMLAH | 31.748 | 6.667 | 252 | 6.919 | 21,79%

Tabel 3.5 Rincian IKU 2.1 dan IKU 2.2 per Fakultas
Fak. | Dosen tetap | IKU 2.1 |  | IKU 2.2 |  |  |  | 
 |  | Dosen | % | S3 | Sert. kompetensi (non S3) | Praktisi (non S3) | Jml | %
FKIP | 328 | 98 | 29,9 | 171 | 41 | 3 | 215 | 65,5
FEB | 179 | 49 | 27,4 | 84 | 22 | 6 | 112 | 62,6
FH | 107 | 31 | 29,0 | 49 | 14 | 5 | 68 | 63,6
FISIP | 151 | 40 | 26,5 | 68 | 17 | 4 | 89 | 58,9
FT | 210 | 55 | 26,2 | 81 | 38 | 9 | 128 | 61,0
FMIPA | 137 | 38 | 27,7 | 72 | 13 | 2 | 87 | 63,5
FAPERTA | 156 | 52 | 33,3 | 98 | 11 | 3 | 112 | 71,8
FK | 94 | 17 | 18,1 | 22 | 19 | 12 | 53 | 56,4
UNCEN-W | 1.362 | 380 | 27,90 | 645 | 175 | 44 | 864 | 63,44
`,
    },
    {
      name: "T3.6 IKU 2.3-3.3",
      sheet: `
Tabel 3.6 Keluaran dosen yang direkognisi (IKU 2.3)
Fakultas | Artikel internasional*) | Karya diterapkan masyarakat | Total keluaran | Jumlah dosen | Rasio
Fak. Keguruan dan Ilmu Pendidikan | 176 | 148 | 324 | 328 | 0,99
Fak. Ekonomi dan Bisnis | 89 | 76 | 165 | 179 | 0,92
Fak. Hukum | 29 | 44 | 73 | 107 | 0,68
Fak. Ilmu Sosial dan Ilmu Politik | 47 | 63 | 110 | 151 | 0,73
Fak. Teknik | 123 | 91 | 214 | 210 | 1,02
Fak. MIPA | 126 | 37 | 163 | 137 | 1,19
Fak. Pertanian | 120 | 72 | 192 | 156 | 1,23
Fak. Kedokteran | 52 | 21 | 73 | 94 | 0,78
Total | 762 | 552 | 1.314 | 1.362 | 0,96
*) terindeks Scopus/WoS dan internasional tidak terindeks, lihat Tabel 3.13

Tabel 3.7 IKU 3.1, 3.2 dan 3.3 per Fakultas
Fakultas | Prodi S1/D3 | IKU 3.1 |  | IKU 3.2 |  |  | IKU 3.3 | 
 |  | Prodi bermitra | % | MK CM/TBP | Total MK | % | Prodi terakred. intl. | %
FKIP | 19 | 13 | 68,42 | 412 | 893 | 46,14 | 1 | 5,26
FEB | 6 | 5 | 83,33 | 148 | 286 | 51,75 | 1 | 16,67
FH | 1 | 1 | 100,00 | 31 | 74 | 41,89 | - | -
FISIP | 6 | 4 | 66,67 | 121 | 262 | 46,18 | - | -
FT | 12 | 8 | 66,67 | 208 | 511 | 40,70 | 1 | 8,33
FMIPA | 6 | 4 | 66,67 | 118 | 274 | 43,07 | - | -
FAPERTA | 5 | 4 | 80,00 | 132 | 241 | 54,77 | 1 | 20,00
FK | 2 | 1 | 50,00 | 44 | 118 | 37,29 | - | -
Jumlah | 57 | 40 | 70,18 | 1.214 | 2.659 | 45,66 | 4 | 7,02
`,
    },
    {
      name: "T3.8 Mahasiswa",
      sheet: `
Tabel 3.8 Perkembangan Jumlah Mahasiswa per Fakultas Tahun 2023
No. | Fakultas/Program | Aktif per 1 Jan | Mutasi selama 2023 |  |  | Aktif per 31 Des | Pertumbuhan (%)
 |  |  | Masuk | Lulus | DO/Keluar |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7=3+4-5-6 | 8=(7-3)/3
1 | Keguruan dan Ilmu Pendidikan | 8.412 | 1.865 | 1.437 | 96 | 8.744 | 3,95
2 | Ekonomi dan Bisnis | 4.876 | 1.124 | 893 | 58 | 5.049 | 3,55
3 | Hukum | 2.514 | 612 | 437 | 31 | 2.658 | 5,73
4 | Ilmu Sosial dan Ilmu Politik | 3.968 | 945 | 716 | 47 | 4.150 | 4,59
5 | Teknik | 5.127 | 1.208 | 864 | 83 | 5.388 | 5,09
6 | MIPA | 1.893 | 468 | 312 | 38 | 2.011 | 6,23
7 | Pertanian | 2.746 | 655 | 471 | 42 | 2.888 | 5,17
8 | Kedokteran | 1.284 | 326 | 248 | 9 | 1.353 | 5,37
9 | Pascasarjana | 1.158 | 437 | 352 | 27 | 1.216 | 5,01
 | Jumlah | 31.978 | 7.640 | 5.730 | 431 | 33.457 | 4,63

Tabel 3.9 Mahasiswa per Jenjang
Jenjang | Awal | Masuk | Lulus | DO | Akhir | Proporsi akhir (%)
D3 | 760 | 184 | 164 | 15 | 765 | 2,3
S1 | 29.586 | 6.581 | 4.800 | 384 | 30.983 | 92,6
Profesi | 474 | 438 | 414 | 5 | 493 | 1,5
S2 | 906 | 372 | 308 | 19 | 951 | 2,8
S3 | 252 | 65 | 44 | 8 | 265 | 0,8
Total | 31.978 | 7.640 | 5.730 | 431 | 33.457 | 100,0

Tabel 3.10 Mahasiswa Aktif per 31 Desember 2023 menurut Fakultas dan Jenjang
Fakultas | D3 | S1 | Profesi | S2 | S3 | Total
FKIP | - | 8.523 | 221 | - | - | 8.744
FEB | 345 | 4.704 | - | - | - | 5.049
FH | - | 2.658 | - | - | - | 2.658
FISIP | - | 4.150 | - | - | - | 4.150
FT | 420 | 4.968 | - | - | - | 5.388
FMIPA | - | 2.011 | - | - | - | 2.011
FAPERTA | - | 2.888 | - | - | - | 2.888
FK | - | 1.081 | 272 | - | - | 1.353
PPs | - | - | - | 951 | 265 | 1.216
Total | 765 | 30.983 | 493 | 951 | 265 | 33.457
`,
    },
    {
      name: "T3.11 Dosen",
      sheet: `
Tabel 3.11 Dosen Tetap menurut Jabatan Fungsional dan Pendidikan Tertinggi per 31 Desember 2023
Fakultas | Jabatan Fungsional |  |  |  |  |  | Pendidikan |  |  | % S3 | % LK+GB
 | TP | AA | Lektor | LK | GB | Jml | S2/Sp-1 | S3 | Jml |  | 
FKIP | #14~0 | #62~0 | #138~0 | #96~0 | #18~0 | =SUM(B4:F4) -> 328~0 | #157~0 | #171~0 | =H4+I4 -> 328~0 | =I4/J4 -> 0.52134146~0.0% | =(E4+F4)/G4 -> 0.34756098~0.0%
FEB | #9~0 | #38~0 | #71~0 | #52~0 | #9~0 | =SUM(B5:F5) -> 179~0 | #95~0 | #84~0 | =H5+I5 -> 179~0 | =I5/J5 -> 0.46927374~0.0% | =(E5+F5)/G5 -> 0.34078212~0.0%
FH | #5~0 | #22~0 | #41~0 | #33~0 | #6~0 | =SUM(B6:F6) -> 107~0 | #58~0 | #49~0 | =H6+I6 -> 107~0 | =I6/J6 -> 0.45794393~0.0% | =(E6+F6)/G6 -> 0.36448598~0.0%
FISIP | #8~0 | #29~0 | #63~0 | #44~0 | #7~0 | =SUM(B7:F7) -> 151~0 | #83~0 | #68~0 | =H7+I7 -> 151~0 | =I7/J7 -> 0.45033113~0.0% | =(E7+F7)/G7 -> 0.33774834~0.0%
FT | #12~0 | #51~0 | #92~0 | #47~0 | #8~0 | =SUM(B8:F8) -> 210~0 | #129~0 | #81~0 | =H8+I8 -> 210~0 | =I8/J8 -> 0.38571429~0.0% | =(E8+F8)/G8 -> 0.26190476~0.0%
FMIPA | #7~0 | #27~0 | #58~0 | #36~0 | #9~0 | =SUM(B9:F9) -> 137~0 | #65~0 | #72~0 | =H9+I9 -> 137~0 | =I9/J9 -> 0.52554745~0.0% | =(E9+F9)/G9 -> 0.32846715~0.0%
FAPERTA | #4~0 | #21~0 | #66~0 | #51~0 | #14~0 | =SUM(B10:F10) -> 156~0 | #58~0 | #98~0 | =H10+I10 -> 156~0 | =I10/J10 -> 0.62820513~0.0% | =(E10+F10)/G10 -> 0.41666667~0.0%
FK | #21~0 | #34~0 | #28~0 | #9~0 | #2~0 | =SUM(B11:F11) -> 94~0 | #72~0 | #22~0 | =H11+I11 -> 94~0 | =I11/J11 -> 0.23404255~0.0% | =(E11+F11)/G11 -> 0.11702128~0.0%
Jumlah | =SUM(B4:B11) -> 80~#,##0 | =SUM(C4:C11) -> 284~#,##0 | =SUM(D4:D11) -> 557~#,##0 | =SUM(E4:E11) -> 368~#,##0 | =SUM(F4:F11) -> 73~#,##0 | =SUM(G4:G11) -> 1362~#,##0 | =SUM(H4:H11) -> 717~#,##0 | =SUM(I4:I11) -> 645~#,##0 | =SUM(J4:J11) -> 1362~#,##0 | =I12/J12 -> 0.47356828~0.0% | =(E12+F12)/G12 -> 0.32378855~0.0%
Persentase | =B12/$G12 -> 0.05873715~0.0% | =C12/$G12 -> 0.20851689~0.0% | =D12/$G12 -> 0.40895742~0.0% | =E12/$G12 -> 0.2701909~0.0% | =F12/$G12 -> 0.05359765~0.0% | #1~0.0%
TP = tenaga pengajar; AA = asisten ahli; LK = lektor kepala; GB = guru besar
`,
    },
    {
      name: "T3.12 Lulusan",
      sheet: `
Tabel 3.12 Kelulusan Program Sarjana dan Waktu Tunggu Kerja
Fakultas | Lulusan S1 | Lulus tepat waktu | % tepat waktu | Rata-rata IPK | Rata-rata masa studi (thn)
Keguruan dan Ilmu Pendidikan | 1.132 | 742 | 65,5% | 3,48 | 4,52
Ekonomi dan Bisnis | 814 | 461 | 56,6% | 3,41 | 4,61
Hukum | 437 | 238 | 54,5% | 3,36 | 4,48
Ilmu Sosial dan Ilmu Politik | 716 | 352 | 49,2% | 3,39 | 4,67
Teknik | 779 | 287 | 36,8% | 3,22 | 5,14
MIPA | 312 | 143 | 45,8% | 3,31 | 4,83
Pertanian | 471 | 229 | 48,6% | 3,34 | 4,72
Kedokteran | 139 | 104 | 74,8% | 3,45 | 4,19
Jumlah/Rata-rata* | 4.800 | 2.556 | 53,3% | 3,37 | 4,65
*IPK dan masa studi: rata-rata sederhana delapan fakultas

Waktu tunggu memperoleh pekerjaan pertama (tracer study tersendiri, lulusan tahun 2021)
Fakultas | < 3 bln | 3 - 6 bln | 6 - 12 bln | > 12 bln | Jml resp. | ≤ 6 bln (%)
FKIP | 236 | 341 | 128 | 59 | 764 | 75,5
FEB | 171 | 244 | 96 | 55 | 566 | 73,3
FH | 58 | 104 | 61 | 21 | 244 | 66,4
FISIP | 97 | 178 | 91 | 37 | 403 | 68,2
FT | 164 | 206 | 88 | 31 | 489 | 75,7
FMIPA | 49 | 73 | 42 | 21 | 185 | 65,9
FAPERTA | 82 | 118 | 67 | 25 | 292 | 68,5
FK | 41 | 36 | 9 | 2 | 88 | 87,5
Jumlah | 898 | 1.300 | 582 | 251 | 3.031 | 72,5
% | 29,6 | 42,9 | 19,2 | 8,3 | 100,0
Rata-rata waktu tunggu (nilai tengah kelas 1,5; 4,5; 9; dan 15 bulan) = 5,34 bulan
`,
    },
    {
      name: "T3.13 Publikasi",
      sheet: `
Tabel 3.13 Publikasi dan Kekayaan Intelektual Tahun 2023
Fakultas | Artikel Internasional |  | Artikel Nasional |  | Prosiding | Buku | KI | Total 2023 | Total 2022 | Naik/(Turun) | %
 | Scopus/WoS | Tdk terindeks | Sinta 1-2 | Sinta 3-6
Keguruan dan Ilmu Pendidikan | 112 | 64 | 87 | 231 | 58 | 46 | 71 | 669 | 601 | 68 | 11,31
Ekonomi dan Bisnis | 58 | 31 | 49 | 118 | 22 | 19 | 24 | 321 | 297 | 24 | 8,08
Hukum | 17 | 12 | 28 | 74 | 9 | 21 | 13 | 174 | 171 | 3 | 1,75
Ilmu Sosial dan Ilmu Politik | 29 | 18 | 41 | 109 | 17 | 23 | 19 | 256 | 238 | 18 | 7,56
Teknik | 96 | 27 | 38 | 82 | 74 | 11 | 52 | 380 | 351 | 29 | 8,26
MIPA | 104 | 22 | 31 | 46 | 63 | 9 | 28 | 303 | 328 | (25) | (7,62)
Pertanian | 87 | 33 | 52 | 79 | 44 | 17 | 41 | 353 | 318 | 35 | 11,01
Kedokteran | 38 | 14 | 19 | 33 | 6 | 4 | 9 | 123 | 109 | 14 | 12,84
Jumlah | 541 | 221 | 345 | 772 | 293 | 150 | 257 | 2.579 | 2.413 | 166 | 6,88

Sitasi Scopus per Fakultas
Fakultas | 2021 | 2022 | 2023 | Jml 3 tahun | Pertumbuhan 2023 (%) | Sitasi 2023 per dosen
FKIP | 1.842 | 2.317 | 2.896 | 7.055 | 25,0 | 8,83
FEB | 764 | 981 | 1.203 | 2.948 | 22,6 | 6,72
FH | 218 | 254 | 241 | 713 | (5,1) | 2,25
FISIP | 392 | 467 | 588 | 1.447 | 25,9 | 3,89
FT | 1.407 | 1.938 | 2.514 | 5.859 | 29,7 | 11,97
FMIPA | 1.986 | 2.408 | 2.975 | 7.369 | 23,5 | 21,72
FAPERTA | 1.321 | 1.694 | 2.087 | 5.102 | 23,2 | 13,38
FK | 613 | 802 | 1.016 | 2.431 | 26,7 | 10,81
UNCEN-W | 8.543 | 10.861 | 13.520 | 32.924 | 24,5 | 9,93
`,
    },
    {
      name: "T3.14 Kerja Sama",
      sheet: `
Tabel 3.14 Dokumen Kerja Sama menurut Jenis Mitra
No | Jenis Mitra | Aktif 2022 | Baru 2023 | Berakhir 2023 | Aktif 2023 | Jenis dokumen aktif 2023 |  |  | Pertumbuhan
 |  |  |  |  |  | MoU | MoA/PKS | IA | 
1 | Perguruan Tinggi Dalam Negeri | #86~0 | #24~0 | #13~0 | =C4+D4-E4 -> 97~0 | #21~0 | #38~0 | #38~0 | =F4/C4-1 -> 0.12790698~0%
2 | Perguruan Tinggi Luar Negeri | #31~0 | #12~0 | #5~0 | =C5+D5-E5 -> 38~0 | #14~0 | #15~0 | #9~0 | =F5/C5-1 -> 0.22580645~0%
3 | Kementerian/Lembaga | #27~0 | #9~0 | #6~0 | =C6+D6-E6 -> 30~0 | #11~0 | #12~0 | #7~0 | =F6/C6-1 -> 0.11111111~0%
4 | Pemerintah Daerah | #48~0 | #17~0 | #11~0 | =C7+D7-E7 -> 54~0 | #19~0 | #21~0 | #14~0 | =F7/C7-1 -> 0.125~0%
5 | BUMN/BUMD | #19~0 | #8~0 | #4~0 | =C8+D8-E8 -> 23~0 | #6~0 | #9~0 | #8~0 | =F8/C8-1 -> 0.21052632~0%
6 | Dunia Usaha dan Industri | #62~0 | #33~0 | #9~0 | =C9+D9-E9 -> 86~0 | #18~0 | #29~0 | #39~0 | =F9/C9-1 -> 0.38709677~0%
7 | Organisasi Nirlaba/Internasional | #14~0 | #5~0 | #3~0 | =C10+D10-E10 -> 16~0 | #5~0 | #7~0 | #4~0 | =F10/C10-1 -> 0.14285714~0%
8 | Sekolah/Pondok Pesantren | #57~0 | #21~0 | #8~0 | =C11+D11-E11 -> 70~0 | #9~0 | #26~0 | #35~0 | =F11/C11-1 -> 0.22807018~0%
Jumlah |  | =SUM(C4:C11) -> 344~0 | =SUM(D4:D11) -> 129~0 | =SUM(E4:E11) -> 59~0 | =SUM(F4:F11) -> 414~0 | =SUM(G4:G11) -> 103~0 | =SUM(H4:H11) -> 157~0 | =SUM(I4:I11) -> 154~0 | =F12/C12-1 -> 0.20348837~0%
`,
    },
    {
      name: "T3.15 PNBP BLU",
      sheet: `
Tabel 3.15 Target dan Realisasi Pendapatan BLU Tahun 2023 (dalam rupiah)

No | Uraian | 2023 |  | % | Selisih Realisasi thd Target | Realisasi 2022 | Pertumbuhan (%) | Kontribusi (%)
 |  | Target | Realisasi
a | b | c | d | e=d/c | f=d-c | g | h=(d-g)/g | i=d/jumlah d
A | Pendapatan Jasa Layanan Pendidikan | 158.475.000.000 | 160.877.691.500 | 101,52 | 2.402.691.500 | 149.918.965.000 | 7,31 | 85,19
1 | Uang Kuliah Tunggal (UKT) | 136.850.000.000 | 138.412.765.500 | 101,14 | 1.562.765.500 | 129.874.310.000 | 6,57 | 73,30
2 | Iuran Pengembangan Institusi (IPI) | 14.200.000.000 | 15.087.450.000 | 106,25 | 887.450.000 | 12.961.200.000 | 16,40 | 7,99
3 | Seleksi Mandiri | 3.150.000.000 | 2.987.350.000 | 94,84 | (162.650.000) | 3.064.800.000 | (2,53) | 1,58
4 | Layanan Pendidikan Lainnya | 4.275.000.000 | 4.390.126.000 | 102,69 | 115.126.000 | 4.018.655.000 | 9,24 | 2,32
B | Pendapatan Kerja Sama | 17.150.000.000 | 17.958.304.250 | 104,71 | 808.304.250 | 15.426.535.000 | 16,41 | 9,51
1 | Kerja Sama Penelitian | 6.400.000.000 | 5.872.318.750 | 91,75 | (527.681.250) | 6.105.440.000 | (3,82) | 3,11
2 | Kerja Sama Pemerintah Daerah | 8.150.000.000 | 9.214.580.000 | 113,06 | 1.064.580.000 | 7.336.925.000 | 25,59 | 4,88
3 | Kerja Sama Industri | 2.600.000.000 | 2.871.405.500 | 110,44 | 271.405.500 | 1.984.170.000 | 44,72 | 1,52
C | Pendapatan Usaha Lainnya | 7.625.000.000 | 7.908.707.250 | 103,72 | 283.707.250 | 6.873.135.000 | 15,07 | 4,19
1 | Sewa Gedung dan Lahan | 3.900.000.000 | 4.126.890.000 | 105,82 | 226.890.000 | 3.574.215.000 | 15,46 | 2,19
2 | Rusunawa dan Wisma | 1.475.000.000 | 1.318.640.000 | 89,40 | (156.360.000) | 1.402.380.000 | (5,97) | 0,70
3 | Laboratorium dan Klinik | 2.250.000.000 | 2.463.177.250 | 109,47 | 213.177.250 | 1.896.540.000 | 29,88 | 1,30
D | Pendapatan Jasa Perbankan | 1.850.000.000 | 2.094.382.916 | 113,21 | 244.382.916 | 1.927.604.381 | 8,65 | 1,11
1 | Jasa Giro dan Deposito | 1.850.000.000 | 2.094.382.916 | 113,21 | 244.382.916 | 1.927.604.381 | 8,65 | 1,11
 | Jumlah (A+B+C+D) | 185.100.000.000 | 188.839.085.916 | 102,02 | 3.739.085.916 | 174.146.239.381 | 8,44 | 100,00
`,
    },
    {
      name: "T3.16 Belanja",
      sheet: `
Tabel 3.16 Pagu dan Realisasi Belanja menurut Sumber Dana dan Jenis Belanja TA 2023
Uraian | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
Rupiah Murni (RM) | =SUM(B4:B6) -> 234505252000~#,##0 | =SUM(C4:C6) -> 231839298757~#,##0 | =B3-C3 -> 2665953243~#,##0 | =C3/B3 -> 0.98863158~0.00%
   - Belanja Pegawai | #178436512000~#,##0 | #176918407315~#,##0 | =B4-C4 -> 1518104685~#,##0 | =C4/B4 -> 0.99149219~0.00%
   - Belanja Barang | #43218740000~#,##0 | #42306118942~#,##0 | =B5-C5 -> 912621058~#,##0 | =C5/B5 -> 0.97888367~0.00%
   - Belanja Modal | #12850000000~#,##0 | #12614772500~#,##0 | =B6-C6 -> 235227500~#,##0 | =C6/B6 -> 0.98169436~0.00%
PNBP/BLU | =SUM(B8:B9) -> 171185100000~#,##0 | =SUM(C8:C9) -> 159203310928~#,##0 | =B7-C7 -> 11981789072~#,##0 | =C7/B7 -> 0.93000682~0.00%
   - Belanja Barang | #139764300000~#,##0 | #130285946718~#,##0 | =B8-C8 -> 9478353282~#,##0 | =C8/B8 -> 0.9321833~0.00%
   - Belanja Modal | #31420800000~#,##0 | #28917364210~#,##0 | =B9-C9 -> 2503435790~#,##0 | =C9/B9 -> 0.92032552~0.00%
Hibah Dalam Negeri | =SUM(B11:B12) -> 6483250000~#,##0 | =SUM(C11:C12) -> 5577101350~#,##0 | =B10-C10 -> 906148650~#,##0 | =C10/B10 -> 0.86023234~0.00%
   - Belanja Barang | #4318250000~#,##0 | #3682741350~#,##0 | =B11-C11 -> 635508650~#,##0 | =C11/B11 -> 0.8528319~0.00%
   - Belanja Modal | #2165000000~#,##0 | #1894360000~#,##0 | =B12-C12 -> 270640000~#,##0 | =C12/B12 -> 0.87499307~0.00%
JUMLAH | =B3+B7+B10 -> 412173602000~#,##0 | =C3+C7+C10 -> 396619711035~#,##0 | =B13-C13 -> 15553890965~#,##0 | =C13/B13 -> 0.96226374~0.00%

Rekapitulasi menurut jenis belanja
Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % | Porsi realisasi
Pegawai | =B4 -> 178436512000~#,##0 | =C4 -> 176918407315~#,##0 | =B17-C17 -> 1518104685~#,##0 | =C17/B17 -> 0.99149219~0.00% | =C17/C$20 -> 0.44606559~0.0%
Barang | =B5+B8+B11 -> 187301290000~#,##0 | =C5+C8+C11 -> 176274807010~#,##0 | =B18-C18 -> 11026482990~#,##0 | =C18/B18 -> 0.9411297~0.00% | =C18/C$20 -> 0.44444288~0.0%
Modal | =B6+B9+B12 -> 46435800000~#,##0 | =C6+C9+C12 -> 43426496710~#,##0 | =B19-C19 -> 3009303290~#,##0 | =C19/B19 -> 0.93519433~0.00% | =C19/C$20 -> 0.10949152~0.0%
Total | =SUM(B17:B19) -> 412173602000~#,##0 | =SUM(C17:C19) -> 396619711035~#,##0 | =B20-C20 -> 15553890965~#,##0 | =C20/B20 -> 0.96226374~0.00% | #1~0.0%
`,
    },
    {
      name: "T3.17 Serapan Unit",
      sheet: `
Tabel 3.17 Serapan Anggaran per Unit Kerja s.d. 31 Desember 2023
No | Unit Kerja | Pagu | Realisasi | Sisa | % Serapan | Kategori
1 | Fakultas Keguruan dan Ilmu Pendidikan | Rp21.486.350.000,- | Rp20.718.644.215,- | Rp767.705.785,- | 96,43% | Sangat Baik
2 | Fakultas Ekonomi dan Bisnis | Rp13.274.800.000,- | Rp12.916.385.440,- | Rp358.414.560,- | 97,30% | Sangat Baik
3 | Fakultas Hukum | Rp6.418.275.000,- | Rp6.104.932.180,- | Rp313.342.820,- | 95,12% | Sangat Baik
4 | Fakultas Ilmu Sosial dan Ilmu Politik | Rp9.837.460.000,- | Rp9.148.275.360,- | Rp689.184.640,- | 92,99% | Baik
5 | Fakultas Teknik | Rp16.952.700.000,- | Rp15.387.614.905,- | Rp1.565.085.095,- | 90,77% | Baik
6 | Fakultas MIPA | Rp8.246.150.000,- | Rp7.925.318.470,- | Rp320.831.530,- | 96,11% | Sangat Baik
7 | Fakultas Pertanian | Rp9.518.325.000,- | Rp9.204.187.652,- | Rp314.137.348,- | 96,70% | Sangat Baik
8 | Fakultas Kedokteran | Rp14.786.900.000,- | Rp12.643.719.830,- | Rp2.143.180.170,- | 85,51% | Cukup
9 | Pascasarjana | Rp7.315.640.000,- | Rp6.894.207.115,- | Rp421.432.885,- | 94,24% | Baik
10 | LPPM | Rp18.642.500.000,- | Rp17.983.460.275,- | Rp659.039.725,- | 96,46% | Sangat Baik
11 | LPPMP | Rp4.126.380.000,- | Rp3.867.415.900,- | Rp258.964.100,- | 93,72% | Baik
12 | UPA Perpustakaan | Rp2.873.600.000,- | Rp2.748.916.340,- | Rp124.683.660,- | 95,66% | Sangat Baik
13 | UPA TIK | Rp6.584.200.000,- | Rp5.614.873.925,- | Rp969.326.075,- | 85,28% | Cukup
14 | Kantor Pusat (termasuk gaji dan tunjangan) | Rp272.110.322.000,- | Rp265.461.759.428,- | Rp6.648.562.572,- | 97,56% | Sangat Baik
Total |  | Rp412.173.602.000,- | Rp396.619.711.035,- | Rp15.553.890.965,- | 96,23% | Sangat Baik
Kategori: ≥ 95% Sangat Baik; 90% - < 95% Baik; 80% - < 90% Cukup; < 80% Kurang

Kategori | Jumlah unit | %
Sangat Baik | 8 | 57,1
Baik | 4 | 28,6
Cukup | 2 | 14,3
Kurang | - | -
Jumlah | 14 | 100,0
`,
    },
    {
      name: "T3.18 Triwulan",
      sheet: `
Tabel 3.18 Realisasi Belanja Kumulatif per Triwulan TA 2023 (juta rupiah)
Jenis Belanja | Pagu | s.d. TW I |  | s.d. TW II |  | s.d. TW III |  | s.d. TW IV | 
 |  | Rp | % | Rp | % | Rp | % | Rp | %
Pegawai | 178.436,5 | 39.505,8 | 22,14 | 91.484,4 | 51,27 | 133.167,2 | 74,63 | 176.918,4 | 99,15
Barang | 187.301,3 | 21.689,5 | 11,58 | 68.215,1 | 36,42 | 118.355,7 | 63,19 | 176.274,8 | 94,11
Modal | 46.435,8 | 1.606,7 | 3,46 | 10.294,8 | 22,17 | 25.460,7 | 54,83 | 43.426,5 | 93,52
Jumlah | 412.173,6 | 62.802,0 | 15,24 | 169.994,3 | 41,24 | 276.983,6 | 67,20 | 396.619,7 | 96,23
Angka dibulatkan ke satu desimal juta rupiah; penjumlahan dapat berbeda 0,1 karena pembulatan.

Pendapatan BLU per triwulan (rupiah)
Triwulan | Target kumulatif | Realisasi triwulan | Realisasi kumulatif | % thd target kumulatif | % thd target setahun
TW I | 59.232.000.000 | 63.418.276.400 | 63.418.276.400 | 107,07 | 34,26
TW II | 88.848.000.000 | 27.788.567.350 | 91.206.843.750 | 102,65 | 49,27
TW III | 157.335.000.000 | 69.529.070.458 | 160.735.914.208 | 102,16 | 86,84
TW IV | 185.100.000.000 | 28.103.171.708 | 188.839.085.916 | 102,02 | 102,02
Jumlah setahun | 185.100.000.000 | 188.839.085.916 |  |  | 102,02
`,
    },
    {
      name: "T3.19 Survei",
      sheet: `
Tabel 3.19 Indeks Kepuasan Masyarakat (IKM) Layanan Universitas per Unsur
Kode | Unsur | NRR | NRR tertimbang (x 0,111) | Konversi (NRR x 25) | Mutu
U1 | Persyaratan | 3,412 | 0,379 | 85,30 | B
U2 | Sistem, mekanisme dan prosedur | 3,287 | 0,365 | 82,18 | B
U3 | Waktu penyelesaian | 3,054 | 0,339 | 76,35 | C
U4 | Biaya/tarif | 3,361 | 0,373 | 84,03 | B
U5 | Produk layanan | 3,306 | 0,367 | 82,65 | B
U6 | Kompetensi pelaksana | 3,448 | 0,383 | 86,20 | B
U7 | Perilaku pelaksana | 3,571 | 0,396 | 89,28 | A
U8 | Penanganan pengaduan | 3,018 | 0,335 | 75,45 | C
U9 | Sarana dan prasarana | 3,142 | 0,349 | 78,55 | B
 | Jumlah NRR tertimbang |  | 3,286 |  | 
 | IKM unit pelayanan (jumlah NRR tertimbang x 25) |  | 82,15 |  | B

Nilai Interval Konversi | Mutu | Kinerja
88,31 - 100,00 | A | Sangat Baik
76,61 - 88,30 | B | Baik
65,00 - 76,60 | C | Kurang Baik
25,00 - 64,99 | D | Tidak Baik

Tabel 3.20 Indeks Kepuasan Mahasiswa per Fakultas
Fakultas | Responden | Indeks 2022 | Indeks 2023 | Naik/Turun | Mutu 2023 | Peringkat
Keguruan dan Ilmu Pendidikan | 1.412 | 82,17 | 84,36 | +2,19 | B | 4
Ekonomi dan Bisnis | 864 | 84,05 | 85,92 | +1,87 | B | 3
Hukum | 437 | 79,61 | 81,28 | +1,67 | B | 6
Ilmu Sosial dan Ilmu Politik | 652 | 80,93 | 80,14 | -0,79 | B | 7
Teknik | 911 | 75,48 | 77,83 | +2,35 | B | 8
MIPA | 384 | 81,36 | 83,07 | +1,71 | B | 5
Pertanian | 493 | 83,29 | 86,74 | +3,45 | B | 2
Kedokteran | 271 | 76,92 | 76,35 | -0,57 | C | 9
Pascasarjana | 312 | 86,15 | 88,47 | +2,32 | A | 1
Jumlah / rata-rata sederhana | 5.736 | 81,11 | 82,68 | +1,57 | B |
`,
    },
    {
      name: "T3.21 Akreditasi",
      sheet: `
Tabel 3.21 Rekapitulasi Akreditasi Program Studi per 31 Desember 2023
Fakultas | Peringkat |  |  |  |  | Jumlah | % Unggul/A
 | Unggul | A | Baik Sekali | B | Baik |  | 
Keguruan dan Ilmu Pendidikan | #5~0 | #4~0 | #6~0 | #4~0 | #1~0 | =SUM(B4:F4) -> 20~0 | =(B4+C4)/G4 -> 0.45~0.0%
Ekonomi dan Bisnis | #2~0 | #1~0 | #2~0 | #1~0 | #0~0 | =SUM(B5:F5) -> 6~0 | =(B5+C5)/G5 -> 0.5~0.0%
Hukum | #1~0 | #0~0 | #0~0 | #0~0 | #0~0 | =SUM(B6:F6) -> 1~0 | =(B6+C6)/G6 -> 1~0.0%
Ilmu Sosial dan Ilmu Politik | #1~0 | #2~0 | #2~0 | #1~0 | #0~0 | =SUM(B7:F7) -> 6~0 | =(B7+C7)/G7 -> 0.5~0.0%
Teknik | #2~0 | #1~0 | #5~0 | #3~0 | #1~0 | =SUM(B8:F8) -> 12~0 | =(B8+C8)/G8 -> 0.25~0.0%
MIPA | #1~0 | #1~0 | #3~0 | #1~0 | #0~0 | =SUM(B9:F9) -> 6~0 | =(B9+C9)/G9 -> 0.33333333~0.0%
Pertanian | #2~0 | #1~0 | #1~0 | #1~0 | #0~0 | =SUM(B10:F10) -> 5~0 | =(B10+C10)/G10 -> 0.6~0.0%
Kedokteran | #0~0 | #0~0 | #2~0 | #1~0 | #1~0 | =SUM(B11:F11) -> 4~0 | =(B11+C11)/G11 -> 0~0.0%
Pascasarjana | #2~0 | #3~0 | #7~0 | #5~0 | #3~0 | =SUM(B12:F12) -> 20~0 | =(B12+C12)/G12 -> 0.25~0.0%
Jumlah | =SUM(B4:B12) -> 16~0 | =SUM(C4:C12) -> 13~0 | =SUM(D4:D12) -> 28~0 | =SUM(E4:E12) -> 17~0 | =SUM(F4:F12) -> 6~0 | =SUM(G4:G12) -> 80~0 | =(B13+C13)/G13 -> 0.3625~0.0%
% | =B13/$G13 -> 0.2~0.0% | =C13/$G13 -> 0.1625~0.0% | =D13/$G13 -> 0.35~0.0% | =E13/$G13 -> 0.2125~0.0% | =F13/$G13 -> 0.075~0.0% | =G13/$G13 -> 1~0.0%

Menurut jenjang
Jenjang | Unggul | A | Baik Sekali | B | Baik | Jumlah
D3 | #0~0 | #0~0 | #2~0 | #2~0 | #0~0 | =SUM(B18:F18) -> 4~0
S1 | #14~0 | #10~0 | #18~0 | #9~0 | #2~0 | =SUM(B19:F19) -> 53~0
Profesi | #0~0 | #0~0 | #1~0 | #1~0 | #1~0 | =SUM(B20:F20) -> 3~0
S2 | #2~0 | #2~0 | #5~0 | #4~0 | #2~0 | =SUM(B21:F21) -> 15~0
S3 | #0~0 | #1~0 | #2~0 | #1~0 | #1~0 | =SUM(B22:F22) -> 5~0
Jumlah | =SUM(B18:B22) -> 16~0 | =SUM(C18:C22) -> 13~0 | =SUM(D18:D22) -> 28~0 | =SUM(E18:E22) -> 17~0 | =SUM(F18:F22) -> 6~0 | =SUM(G18:G22) -> 80~0
`,
    },
    {
      name: "T3.22-23 Banding dan Seri",
      sheet: `
Tabel 3.22 Perbandingan Realisasi IKU 2023 dengan PTN BLU lain
Kode | Uncenwa | PTN BLU A | PTN BLU B | PTN BLU C | PTN BLU D | Rata-rata 5 PTN | Selisih Uncenwa thd rata-rata | Peringkat Uncenwa
1.1 | 66,26 | 61,84 | 69,12 | 58,37 | 64,90 | 64,10 | 2,16 | 2
1.2 | 21,79 | 24,17 | 19,35 | 28,62 | 20,48 | 22,88 | (1,09) | 3
2.1 | 27,90 | 31,25 | 22,47 | 27,08 | 35,64 | 28,87 | (0,97) | 3
2.2 | 63,44 | 59,93 | 66,12 | 54,28 | 61,75 | 61,10 | 2,34 | 2
2.3 | 0,96 | 0,88 | 1,12 | 0,74 | 0,91 | 0,92 | 0,04 | 2
3.1 | 70,18 | 72,46 | 68,33 | 61,90 | 75,25 | 69,62 | 0,56 | 3
3.2 | 45,66 | 48,21 | 41,37 | 44,92 | 52,08 | 46,45 | (0,79) | 3
3.3 | 7,02 | 5,88 | 9,43 | 2,04 | 6,38 | 6,15 | 0,87 | 2
Sumber: Laporan kinerja PTN terkait (diolah)

Tabel 3.23 Perkembangan Kinerja Universitas Tahun 2019 - 2023
Uraian | Satuan | 2019 | 2020 | 2021 | 2022 | 2023 | Naik/(turun) 2022-2023 |  | Rata-rata 5 tahun
 |  |  |  |  |  |  | Abs | % | 
Mahasiswa aktif (31 Des) | orang | 27.346 | 28.917 | 30.482 | 31.978 | 33.457 | 1.479 | 4,63 | 30.436,0
Mahasiswa baru | orang | 6.418 | 6.752 | 7.083 | 7.319 | 7.640 | 321 | 4,39 | 7.042,4
Lulusan | orang | 4.972 | 4.615 | 5.328 | 5.604 | 5.730 | 126 | 2,25 | 5.249,8
Dosen tetap | orang | 1.284 | 1.297 | 1.316 | 1.341 | 1.362 | 21 | 1,57 | 1.320,0
Guru besar | orang | 47 | 51 | 58 | 64 | 73 | 9 | 14,06 | 58,6
Dosen S3 | orang | 512 | 541 | 579 | 608 | 645 | 37 | 6,09 | 577,0
Publikasi dan KI | judul | 1.614 | 1.738 | 2.062 | 2.413 | 2.579 | 166 | 6,88 | 2.081,2
Sitasi Scopus | sitasi | 5.416 | 6.903 | 8.543 | 10.861 | 13.520 | 2.659 | 24,48 | 9.048,6
Dokumen kerja sama aktif | dok | 268 | 281 | 317 | 344 | 414 | 70 | 20,35 | 324,8
Prodi Unggul/A | prodi | 18 | 20 | 23 | 26 | 29 | 3 | 11,54 | 23,2
Pendapatan BLU | Rp miliar | 148,72 | 139,41 | 161,87 | 174,15 | 188,84 | 14,69 | 8,44 | 162,60
Realisasi belanja | Rp miliar | 318,46 | 301,29 | 347,05 | 372,84 | 396,62 | 23,78 | 6,38 | 347,25
Serapan anggaran | % | 94,18 | 91,73 | 95,02 | 95,87 | 96,23 | 0,36 | 0,38 | 94,61
IKM | indeks | 78,64 | 79,15 | 80,37 | 81,06 | 82,15 | 1,09 | 1,34 | 80,27
`,
    },
    {
      name: "Narasi",
      sheet: `
Dari delapan Indikator Kinerja Utama (IKU) yang diperjanjikan Tahun 2023, sebanyak 6 (enam) indikator mencapai atau melampaui target dan 2 (dua) indikator belum mencapai target, dengan rata-rata capaian sebesar 109,43%.
Capaian tertinggi diperoleh IKU 3.3 sebesar 140,40%, sedangkan capaian terendah adalah IKU 1.2 sebesar 87,16%.
Persentase lulusan yang berhasil mendapat pekerjaan, melanjutkan studi atau menjadi wiraswasta (IKU 1.1) terealisasi 66,26% dari target 60,00% atau capaian 110,43%, meningkat 7,89 poin dibanding tahun 2022 yang sebesar 58,37%.
IKU 1.2 terealisasi 21,79%, yaitu 6.919 mahasiswa dari 31.748 mahasiswa aktif S1 dan D3, masih 3,21 poin di bawah target 25,00%.
Rasio keluaran dosen (IKU 2.3) mencapai 0,96 dengan 1.314 keluaran, terdiri atas 762 artikel internasional dan 552 karya yang diterapkan masyarakat.
Jumlah mahasiswa aktif per 31 Desember 2023 sebanyak 33.457 orang, naik 1.479 orang atau 4,63% dari awal tahun (31.978 orang). Selama tahun 2023 masuk 7.640 mahasiswa baru, lulus 5.730 orang dan keluar/DO 431 orang.
Fakultas dengan mahasiswa aktif terbanyak adalah FKIP (8.744 orang atau 26,14% dari seluruh mahasiswa), sedangkan yang paling sedikit adalah Program Pascasarjana (1.216 orang).
Dosen tetap berjumlah 1.362 orang, terdiri atas 73 guru besar, 368 lektor kepala, 557 lektor, 284 asisten ahli dan 80 tenaga pengajar. Dosen berpendidikan S3 sebanyak 645 orang (47,36%).
Sebanyak 2.556 dari 4.800 lulusan sarjana (53,3%) lulus tepat waktu. Persentase tertinggi pada Fakultas Kedokteran (74,8%) dan terendah pada Fakultas Teknik (36,8%).
Total publikasi dan kekayaan intelektual tahun 2023 sebanyak 2.579, naik 166 atau 6,88% dibanding tahun 2022 sebanyak 2.413. Sitasi Scopus meningkat dari 10.861 menjadi 13.520 atau naik 24,5%.
Kerja sama aktif pada akhir tahun 2023 berjumlah 414 dokumen, yaitu 344 dokumen aktif tahun 2022 ditambah 129 dokumen baru dan dikurangi 59 dokumen yang berakhir. Mitra terbanyak adalah perguruan tinggi dalam negeri (97 dokumen).
Pendapatan BLU terealisasi sebesar Rp188.839.085.916,- (seratus delapan puluh delapan miliar delapan ratus tiga puluh sembilan juta delapan puluh lima ribu sembilan ratus enam belas rupiah) atau 102,02% dari target Rp185.100.000.000,-.
Dibanding realisasi tahun 2022 sebesar Rp174,15 miliar, pendapatan BLU tumbuh 8,44%. Kontribusi terbesar berasal dari Uang Kuliah Tunggal sebesar Rp138,41 miliar atau 73,30% dari total pendapatan.
Pagu belanja TA 2023 sebesar Rp412.173.602.000 terealisasi Rp396.619.711.035 (96,23%), sehingga terdapat sisa anggaran sebesar Rp15.553.890.965.
Menurut sumber dana, serapan Rupiah Murni mencapai 98,86%, PNBP/BLU 93,00% dan Hibah 86,02%.
Dari 14 unit kerja, 8 unit berkategori Sangat Baik, 4 unit Baik dan 2 unit Cukup. Serapan terendah terdapat pada UPA TIK sebesar 85,28% dan tertinggi pada Kantor Pusat sebesar 97,56%.
Sampai dengan Triwulan III, belanja terealisasi 67,20% dan pendapatan BLU 86,84% dari target setahun; pada akhir tahun masing-masing menjadi 96,23% dan 102,02%.
Indeks Kepuasan Masyarakat sebesar 82,15 dengan mutu B (Baik), naik 1,09 poin dari tahun 2022 (81,06). Unsur tertinggi adalah Perilaku pelaksana (3,571) dan terendah Penanganan pengaduan (3,018).
Dari 80 program studi, 16 terakreditasi Unggul, 13 A, 28 Baik Sekali, 17 B dan 6 Baik; dengan demikian 36,25% program studi berperingkat Unggul/A.
Dibandingkan rata-rata lima PTN BLU, Universitas Negeri Cendrawana berada di atas rata-rata pada 5 dari 8 IKU dan di bawah rata-rata pada 3 IKU. Guru besar bertambah dari 64 orang (2022) menjadi 73 orang (2023).
`,
    },
  ],
  mistakes: [
    { sheet: "T3.1 Capaian IKU", cell: "I11", right: "Tercapai", wrong: "Tidak tercapai" },
    { sheet: "T3.1 Capaian IKU", cell: "G17", right: "109,43", wrong: "125,06" },
    { sheet: "T3.1 Capaian IKU", cell: "E10", right: "30,00", wrong: "35,00" },
    { sheet: "T3.1 Capaian IKU", cell: "G24", right: "112,80", wrong: "87,20" },
    { sheet: "T2.1 PK", cell: "E17", right: "=D17/D$21 -> 0.41532281~0.00%", wrong: "#0.8059701~0.00%" },
    { sheet: "T3.3 IKU 1.1-2.2", cell: "H8", right: "69,13", wrong: "64,20" },
    { sheet: "T3.6 IKU 2.3-3.3", cell: "G20", right: "46,18", wrong: "23,68" },
    { sheet: "T3.6 IKU 2.3-3.3", cell: "B23", right: "5", wrong: "6" },
    { sheet: "T3.8 Mahasiswa", cell: "G8", right: "4.150", wrong: "4.197" },
    { sheet: "T3.8 Mahasiswa", cell: "E14", right: "5.730", wrong: "5.630" },
    { sheet: "T3.8 Mahasiswa", cell: "D34", right: "272", wrong: "281" },
    { sheet: "T3.11 Dosen", cell: "D12", right: "=SUM(D4:D11) -> 557~#,##0", wrong: "=SUM(D4:D10) -> 529~#,##0" },
    { sheet: "T3.12 Lulusan", cell: "E11", right: "3,37", wrong: "3,31" },
    { sheet: "T3.13 Publikasi", cell: "K9", right: "(25)", wrong: "25" },
    { sheet: "T3.14 Kerja Sama", cell: "F9", right: "=C9+D9-E9 -> 86~0", wrong: "#95~0" },
    { sheet: "T3.15 PNBP BLU", cell: "D11", right: "17.958.304.250", wrong: "15.086.898.750" },
    { sheet: "T3.15 PNBP BLU", cell: "H8", right: "16,40", wrong: "14,09" },
    {
      sheet: "T3.16 Belanja",
      cell: "C13",
      right: "=C3+C7+C10 -> 396619711035~#,##0",
      wrong: "=SUM(C3:C12) -> 793239422070~#,##0",
    },
    { sheet: "T3.16 Belanja", cell: "D9", right: "=B9-C9 -> 2503435790~#,##0", wrong: "#3503435790~#,##0" },
    { sheet: "T3.17 Serapan Unit", cell: "G10", right: "Cukup", wrong: "Baik" },
    { sheet: "T3.17 Serapan Unit", cell: "F7", right: "90,77%", wrong: "97,60%" },
    { sheet: "T3.18 Triwulan", cell: "H6", right: "54,83", wrong: "63,19" },
    { sheet: "T3.18 Triwulan", cell: "C14", right: "69.529.070.458", wrong: "160.735.914.208" },
    { sheet: "T3.19 Survei", cell: "F30", right: "C", wrong: "B" },
    { sheet: "T3.19 Survei", cell: "D13", right: "82,15", wrong: "83,15" },
    { sheet: "T3.21 Akreditasi", cell: "H8", right: "=(B8+C8)/G8 -> 0.25~0.0%", wrong: "#0.16666667~0.0%" },
    { sheet: "T3.22-23 Banding dan Seri", cell: "G9", right: "46,45", wrong: "46,65" },
    { sheet: "T3.22-23 Banding dan Seri", cell: "B3", right: "66,26", wrong: "66,62" },
    { sheet: "T3.22-23 Banding dan Seri", cell: "I18", right: "2,25", wrong: "2,36" },
    { sheet: "T3.22-23 Banding dan Seri", cell: "G26", right: "188,84", wrong: "1.888,4" },
    { sheet: "Narasi", cell: "A1", right: "6 (enam) indikator", wrong: "6 (tujuh) indikator" },
    { sheet: "Narasi", cell: "A2", right: "terendah adalah IKU 1.2 sebesar", wrong: "terendah adalah IKU 2.1 sebesar" },
    { sheet: "Narasi", cell: "A3", right: "capaian 110,43%", wrong: "capaian 113,52%" },
    { sheet: "Narasi", cell: "A4", right: "masih 3,21 poin", wrong: "masih 2,31 poin" },
    { sheet: "Narasi", cell: "A6", right: "naik 1.479 orang", wrong: "naik 1.749 orang" },
    { sheet: "Narasi", cell: "A7", right: "atau 26,14% dari", wrong: "atau 25,14% dari" },
    { sheet: "Narasi", cell: "A8", right: "368 lektor kepala", wrong: "338 lektor kepala" },
    { sheet: "Narasi", cell: "A10", right: "atau 6,88% dibanding", wrong: "atau 6,44% dibanding" },
    { sheet: "Narasi", cell: "A11", right: "ditambah 129 dokumen", wrong: "ditambah 119 dokumen" },
    { sheet: "Narasi", cell: "A12", right: "sembilan juta delapan puluh lima ribu", wrong: "sembilan juta lima ribu" },
    { sheet: "Narasi", cell: "A13", right: "Rp138,41 miliar", wrong: "Rp136,85 miliar" },
    { sheet: "Narasi", cell: "A14", right: "sebesar Rp15.553.890.965.", wrong: "sebesar Rp16.553.890.965." },
    { sheet: "Narasi", cell: "A15", right: "Hibah 86,02%", wrong: "Hibah 87,50%" },
    { sheet: "Narasi", cell: "A16", right: "4 unit Baik", wrong: "5 unit Baik" },
    { sheet: "Narasi", cell: "A19", right: "28 Baik Sekali", wrong: "23 Baik Sekali" },
  ],
};
