import type { ReportCase } from "./report-case";

/** a religious court: cases by month and quarter with what was left, two DIPA, survey by half-year, five years. */
export const pengadilanAgamaIb: ReportCase = {
  name: "a religious court: cases by month and quarter with what was left, two DIPA, survey by half-year, five years",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Keadaan Perkara",
      sheet: `
TABEL 1.1
KEADAAN PERKARA PENGADILAN AGAMA LUBUK RANTAU KELAS IB TAHUN 2023 MENURUT JENIS PERKARA

No | Jenis Perkara | Sisa Thn 2022 | Diterima | Jml (3+4) | Diputus/Diselesaikan |  |  |  |  |  | Jml Putus (6 s.d 11) | Sisa Akhir (5-12) | % Putus (12:5)
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tdk Diterima | Digugurkan | Dicoret |  |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
A. | PERKARA GUGATAN |  |  |  |  |  |  |  |  |  |  |  | 
1 | Izin Poligami | 1 | 6 | 7 | 1 | 5 | - | - | - | - | 6 | 1 | 85,71%
2 | Pencegahan Perkawinan | - | - | - | - | - | - | - | - | - | - | - | -
3 | Pembatalan Perkawinan | - | 2 | 2 | 1 | 1 | - | - | - | - | 2 | - | 100,00%
4 | Cerai Talak | 38 | 287 | 325 | 21 | 241 | 4 | 5 | 7 | 3 | 281 | 44 | 86,46%
5 | Cerai Gugat | 81 | 842 | 923 | 49 | 752 | 6 | 9 | 14 | 11 | 841 | 82 | 91,12%
6 | Harta Bersama | 4 | 11 | 15 | 3 | 5 | 1 | 2 | - | - | 11 | 4 | 73,33%
7 | Penguasaan Anak/Hadlonah | 1 | 7 | 8 | 2 | 4 | - | 1 | - | - | 7 | 1 | 87,50%
8 | Nafkah Anak oleh Ibu | - | - | - | - | - | - | - | - | - | - | - | -
9 | Hak-hak Bekas Istri | - | 1 | 1 | - | 1 | - | - | - | - | 1 | - | 100,00%
10 | Isbat Nikah Contensius | - | 4 | 4 | - | 3 | - | 1 | - | - | 4 | - | 100,00%
11 | Kewarisan | 5 | 9 | 14 | 2 | 4 | 1 | 3 | - | 1 | 11 | 3 | 78,57%
12 | Hibah | 1 | 2 | 3 | 1 | - | - | 2 | - | - | 3 | - | 100,00%
13 | Wakaf | - | - | - | - | - | - | - | - | - | - | - | -
14 | Ekonomi Syari’ah | 2 | 6 | 8 | 3 | 2 | - | 1 | - | - | 6 | 2 | 75,00%
15 | Lain-lain (G) | - | 3 | 3 | 1 | 1 | - | 1 | - | - | 3 | - | 100,00%
 | Jumlah A | 133 | 1.180 | 1.313 | 84 | 1.019 | 12 | 25 | 21 | 15 | 1.176 | 137 | 89,57%
B. | PERKARA PERMOHONAN |  |  |  |  |  |  |  |  |  |  |  | 
1 | Isbat Nikah | 6 | 121 | 127 | 5 | 107 | 3 | 2 | 4 | 1 | 122 | 5 | 96,06%
2 | Dispensasi Kawin | 3 | 96 | 99 | 7 | 85 | 2 | 1 | 1 | - | 96 | 3 | 96,97%
3 | Wali Adhol | - | 5 | 5 | 1 | 4 | - | - | - | - | 5 | - | 100,00%
4 | Asal Usul Anak | - | 9 | 9 | 1 | 7 | 1 | - | - | - | 9 | - | 100,00%
5 | P3HP/Penetapan Ahli Waris | 4 | 63 | 67 | 3 | 55 | 1 | 2 | - | - | 61 | 6 | 91,04%
6 | Perwalian | 1 | 14 | 15 | 1 | 13 | - | - | - | - | 14 | 1 | 93,33%
7 | Pengangkatan Anak | - | 4 | 4 | - | 4 | - | - | - | - | 4 | - | 100,00%
8 | Lain-lain (P) | - | 11 | 11 | 1 | 9 | - | 1 | - | - | 11 | - | 100,00%
 | Jumlah B | 14 | 323 | 337 | 19 | 284 | 7 | 6 | 5 | 1 | 322 | 15 | 95,55%
 | JUMLAH A + B | 147 | 1.503 | 1.650 | 103 | 1.303 | 19 | 31 | 26 | 16 | 1.498 | 152 | 90,79%

Sumber: SIPP Pengadilan Agama Lubuk Rantau Kelas IB per 29 Desember 2023. Tanda "-" berarti nihil.
`,
    },
    {
      name: "T1.2 Perkara Bulanan",
      sheet: `
Tabel 1.2 Rekapitulasi Perkara Masuk dan Diputus per Bulan Tahun 2023

No | Bulan | Sisa Bln Lalu | Perkara Diterima |  |  | Beban | Putus | Sisa Akhir | Rasio Putus
 |  |  | Gugatan | Permohonan | Jumlah | (3+6) |  | (7-8) | (8:7)
#1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | #10
#1 | Januari | #147~#,##0 | #128~#,##0 | #31~#,##0 | =D6+E6 -> 159~#,##0 | =C6+F6 -> 306~#,##0 | #112~#,##0 | =G6-H6 -> 194~#,##0 | =H6/G6 -> 0.3660130719~0.00%
#2 | Februari | =I6 -> 194~#,##0 | #104~#,##0 | #28~#,##0 | =D7+E7 -> 132~#,##0 | =C7+F7 -> 326~#,##0 | #127~#,##0 | =G7-H7 -> 199~#,##0 | =H7/G7 -> 0.3895705521~0.00%
#3 | Maret | =I7 -> 199~#,##0 | #92~#,##0 | #24~#,##0 | =D8+E8 -> 116~#,##0 | =C8+F8 -> 315~#,##0 | #121~#,##0 | =G8-H8 -> 194~#,##0 | =H8/G8 -> 0.3841269841~0.00%
#4 | April | =I8 -> 194~#,##0 | #61~#,##0 | #14~#,##0 | =D9+E9 -> 75~#,##0 | =C9+F9 -> 269~#,##0 | #83~#,##0 | =G9-H9 -> 186~#,##0 | =H9/G9 -> 0.3085501859~0.00%
#5 | Mei | =I9 -> 186~#,##0 | #118~#,##0 | #33~#,##0 | =D10+E10 -> 151~#,##0 | =C10+F10 -> 337~#,##0 | #119~#,##0 | =G10-H10 -> 218~#,##0 | =H10/G10 -> 0.353115727~0.00%
#6 | Juni | =I10 -> 218~#,##0 | #107~#,##0 | #29~#,##0 | =D11+E11 -> 136~#,##0 | =C11+F11 -> 354~#,##0 | #134~#,##0 | =G11-H11 -> 220~#,##0 | =H11/G11 -> 0.3785310734~0.00%
#7 | Juli | =I11 -> 220~#,##0 | #112~#,##0 | #35~#,##0 | =D12+E12 -> 147~#,##0 | =C12+F12 -> 367~#,##0 | #129~#,##0 | =G12-H12 -> 238~#,##0 | =H12/G12 -> 0.3514986376~0.00%
#8 | Agustus | =I12 -> 238~#,##0 | #103~#,##0 | #27~#,##0 | =D13+E13 -> 130~#,##0 | =C13+F13 -> 368~#,##0 | #141~#,##0 | =G13-H13 -> 227~#,##0 | =H13/G13 -> 0.3831521739~0.00%
#9 | September | =I13 -> 227~#,##0 | #99~#,##0 | #30~#,##0 | =D14+E14 -> 129~#,##0 | =C14+F14 -> 356~#,##0 | #132~#,##0 | =G14-H14 -> 224~#,##0 | =H14/G14 -> 0.3707865169~0.00%
#10 | Oktober | =I14 -> 224~#,##0 | #97~#,##0 | #28~#,##0 | =D15+E15 -> 125~#,##0 | =C15+F15 -> 349~#,##0 | #136~#,##0 | =G15-H15 -> 213~#,##0 | =H15/G15 -> 0.3896848138~0.00%
#11 | November | =I15 -> 213~#,##0 | #92~#,##0 | #26~#,##0 | =D16+E16 -> 118~#,##0 | =C16+F16 -> 331~#,##0 | #138~#,##0 | =G16-H16 -> 193~#,##0 | =H16/G16 -> 0.416918429~0.00%
#12 | Desember | =I16 -> 193~#,##0 | #67~#,##0 | #18~#,##0 | =D17+E17 -> 85~#,##0 | =C17+F17 -> 278~#,##0 | #126~#,##0 | =G17-H17 -> 152~#,##0 | =H17/G17 -> 0.4532374101~0.00%
 | Jumlah | =C6 -> 147~#,##0 | =SUM(D6:D17) -> 1180~#,##0 | =SUM(E6:E17) -> 323~#,##0 | =SUM(F6:F17) -> 1503~#,##0 | =C18+F18 -> 1650~#,##0 | =SUM(H6:H17) -> 1498~#,##0 | =G18-H18 -> 152~#,##0 | =H18/G18 -> 0.9078787879~0.00%
Catatan: pada baris Jumlah, sisa bulan lalu adalah sisa akhir tahun 2022 dan tidak dijumlahkan.

Rekap per Triwulan
No | Triwulan | Sisa Awal TW | Diterima | Putus | Sisa Akhir TW | Produktivitas (putus/diterima) | Rata-rata Putus per Bulan
#1 | Triwulan I | #147~#,##0 | #407~#,##0 | #360~#,##0 | =C23+D23-E23 -> 194~#,##0 | =E23/D23 -> 0.8845208845~0.00% | =E23/3 -> 120~0.0
#2 | Triwulan II | #194~#,##0 | #362~#,##0 | #336~#,##0 | =C24+D24-E24 -> 220~#,##0 | =E24/D24 -> 0.9281767956~0.00% | =E24/3 -> 112~0.0
#3 | Triwulan III | #220~#,##0 | #406~#,##0 | #402~#,##0 | =C25+D25-E25 -> 224~#,##0 | =E25/D25 -> 0.9901477833~0.00% | =E25/3 -> 134~0.0
#4 | Triwulan IV | #224~#,##0 | #328~#,##0 | #400~#,##0 | =C26+D26-E26 -> 152~#,##0 | =E26/D26 -> 1.2195121951~0.00% | =E26/3 -> 133.3333333333~0.0
 | Setahun | =C23 -> 147~#,##0 | =SUM(D23:D26) -> 1503~#,##0 | =SUM(E23:E26) -> 1498~#,##0 | =C27+D27-E27 -> 152~#,##0 | =E27/D27 -> 0.99667332~0.00% | =E27/12 -> 124.8333333333~0.0
`,
    },
    {
      name: "T1.3 SDM",
      sheet: `
TABEL 1.3
Keadaan Pegawai Pengadilan Agama Lubuk Rantau Kelas IB per 31 Desember 2023

No. | Jabatan | Jenis Kelamin |  | Jml | Formasi (ABK) | Kekurangan | % Terisi |  | Pangkat/ Gol. Ruang | Jenis Kelamin |  | Jml
 |  | L | P |  |  |  |  |  |  | L | P | 
1. | Ketua | 1 | - | 1 | 1 | - | 100,0% |  | IV/d | 1 | - | 1
2. | Wakil Ketua | - | 1 | 1 | 1 | - | 100,0% |  | IV/c | 1 | 1 | 2
3. | Hakim | 4 | 2 | 6 | 8 | 2 | 75,0% |  | IV/b | 2 | 1 | 3
4. | Panitera | 1 | - | 1 | 1 | - | 100,0% |  | IV/a | 2 | 2 | 4
5. | Sekretaris | 1 | - | 1 | 1 | - | 100,0% |  | Jml Gol IV | 6 | 4 | 10
6. | Panitera Muda | 2 | 1 | 3 | 3 | - | 100,0% |  | III/d | 3 | 3 | 6
7. | Kepala Sub Bagian | 1 | 2 | 3 | 3 | - | 100,0% |  | III/c | 3 | 2 | 5
8. | Panitera Pengganti | 2 | 3 | 5 | 8 | 3 | 62,5% |  | III/b | 2 | 2 | 4
9. | Jurusita | 2 | - | 2 | 4 | 2 | 50,0% |  | III/a | 4 | 3 | 7
10. | Jurusita Pengganti | 2 | 1 | 3 | 4 | 1 | 75,0% |  | Jml Gol III | 12 | 10 | 22
11. | Pranata Komputer | 1 | - | 1 | 1 | - | 100,0% |  | II/d | 1 | 1 | 2
12. | Arsiparis | - | 1 | 1 | 2 | 1 | 50,0% |  | II/c | 2 | 1 | 3
13. | Klerek - Analis Perkara Peradilan | 3 | 4 | 7 | 10 | 3 | 70,0% |  | Jml Gol II | 3 | 2 | 5
14. | Pelaksana Lainnya | 1 | 1 | 2 | 5 | 3 | 40,0% |  |  |  |  | 
 | JUMLAH | 21 | 16 | 37 | 52 | 15 | 71,2% |  | JUMLAH | 21 | 16 | 37

Keadaan pegawai menurut pendidikan dan PPNPN
No. | Pendidikan | Jml | % thd Jml Pegawai |  | No. | PPNPN | Jml
1. | S-3 | 1 | 2,7% |  | 1. | Pramubakti | 5
2. | S-2 | 11 | 29,7% |  | 2. | Satpam | 4
3. | S-1 | 20 | 54,1% |  | 3. | Sopir | 2
4. | D-III | 4 | 10,8% |  | 4. | Petugas Kebersihan | 2
5. | SLTA | 1 | 2,7% |  |  | Jumlah PPNPN | 13
 | Jumlah | 37 | 100% |  |  | Pegawai + PPNPN | 50
`,
    },
    {
      name: "T2.1 Perjanjian Kinerja",
      sheet: `
PERJANJIAN KINERJA (REVISI) TAHUN 2023
PENGADILAN AGAMA LUBUK RANTAU

No | Sasaran Strategis | Indikator Kinerja | Target
1 | 2 | 3 | 4
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | a. Persentase perkara yang diselesaikan tepat waktu | 97%
 |  | b. Persentase perkara yang tidak mengajukan upaya hukum banding | 98%
 |  | c. Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99,5%
 |  | d. Indeks kepuasan pencari keadilan | 90
 |  | e. Persentase sisa perkara (makin rendah makin baik) | 10%
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100%
 |  | b. Persentase perkara yang diselesaikan melalui mediasi | 20%
 |  | c. Persentase perkara yang diajukan melalui e-Court | 80%
 |  | d. Rata-rata waktu penyelesaian perkara (makin rendah makin baik) | 45 hari
3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | a. Persentase perkara prodeo yang diselesaikan | 100%
 |  | b. Persentase perkara yang diselesaikan di luar gedung pengadilan | 95%
 |  | c. Persentase perkara identitas hukum yang diselesaikan melalui sidang terpadu | 90%
 |  | d. Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100%
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | a. Persentase putusan yang ditindaklanjuti (dieksekusi) | 60%

 | Program/Kegiatan | Anggaran (setelah revisi) | Ket.
I | Program Dukungan Manajemen | Rp 6.802.066.000,- | DIPA 01
1 | 1066 Pembinaan Administrasi dan Pengelolaan Keuangan Badan Urusan Administrasi | Rp 6.609.566.000,- | 
2 | 1071 Pengadaan Sarana dan Prasarana di Lingkungan Mahkamah Agung | Rp 192.500.000,- | 
II | Program Penegakan dan Pelayanan Hukum | Rp 161.950.000,- | DIPA 04
1 | 1053 Peningkatan Manajemen Peradilan Agama | Rp 161.950.000,- | 
 | Jumlah I + II | Rp 6.964.016.000,- | 

 | Lubuk Rantau, 4 Desember 2023 |  | 
 | Pihak Kedua, | Pihak Pertama, | 
 | Ketua Pengadilan Tinggi Agama | Ketua Pengadilan Agama Lubuk Rantau |
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
TABEL 3.1
PENGUKURAN KINERJA TAHUN 2023

No | Sasaran / Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Predikat
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel |  |  |  |  | 
 | a. Persentase perkara yang diselesaikan tepat waktu | % | 97,00% | 98,06% | 101,09 | Sangat Baik
 | b. Persentase perkara yang tidak mengajukan upaya hukum banding | % | 98,00% | 99,13% | 101,15 | Sangat Baik
 | c. Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 99,50% | 99,73% | 100,23 | Sangat Baik
 | d. Indeks kepuasan pencari keadilan | Indeks | 90,00 | 91,88 | 102,09 | Sangat Baik
 | e. Persentase sisa perkara (makin rendah makin baik) | % | 10,00% | 9,21% | 107,90 | Sangat Baik
 | Rata-rata capaian Sasaran 1 |  |  |  | 102,49 | Sangat Baik
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara |  |  |  |  | 
 | a. Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | % | 100,00% | 97,93% | 97,93 | Baik
 | b. Persentase perkara yang diselesaikan melalui mediasi | % | 20,00% | 26,27% | 120,00 | Sangat Baik
 | c. Persentase perkara yang diajukan melalui e-Court | % | 80,00% | 86,29% | 107,86 | Sangat Baik
 | d. Rata-rata waktu penyelesaian perkara (makin rendah makin baik) | Hari | 45 hari | 41 hari | 108,89 | Sangat Baik
 | Rata-rata capaian Sasaran 2 |  |  |  | 108,67 | Sangat Baik
3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan |  |  |  |  | 
 | a. Persentase perkara prodeo yang diselesaikan | % | 100,00% | 100,00% | 100,00 | Sangat Baik
 | b. Persentase perkara yang diselesaikan di luar gedung pengadilan | % | 95,00% | 93,33% | 98,24 | Baik
 | c. Persentase perkara identitas hukum yang diselesaikan melalui sidang terpadu | % | 90,00% | 96,00% | 106,67 | Sangat Baik
 | d. Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | % | 100,00% | 100,00% | 100,00 | Sangat Baik
 | Rata-rata capaian Sasaran 3 |  |  |  | 101,23 | Sangat Baik
4 | Meningkatnya kepatuhan terhadap putusan pengadilan |  |  |  |  | 
 | a. Persentase putusan yang ditindaklanjuti (dieksekusi) | % | 60,00% | 55,56% | 92,60 | Baik
 | Rata-rata capaian Sasaran 4 |  |  |  | 92,60 | Baik
 | RATA-RATA CAPAIAN 4 SASARAN |  |  |  | 101,25 | Sangat Baik

Keterangan: capaian = realisasi : target x 100. Untuk indikator makin rendah makin baik (1e dan 2d): capaian = (2 x target - realisasi) : target x 100. Capaian dibatasi paling tinggi 120,00.
Predikat: >= 100 Sangat Baik; 85 s.d < 100 Baik; 70 s.d < 85 Cukup; < 70 Kurang.
`,
    },
    {
      name: "T3.2 Kinerja Triwulan",
      sheet: `
Tabel 3.2 Data Capaian Kinerja per Triwulan Tahun 2023

No | Uraian | TW I | TW II | TW III | TW IV | Jumlah
1 | Perkara diputus | 360 | 336 | 402 | 400 | 1.498
2 | Perkara diputus tepat waktu (<= 5 bulan) | 351 | 330 | 396 | 392 | 1.469
3 | Perkara putus yang diajukan banding | 4 | 3 | 2 | 4 | 13
4 | Perkara putus yang diajukan kasasi | 1 | 1 | 1 | 1 | 4
5 | Salinan putusan dikirim tepat waktu | 354 | 328 | 393 | 392 | 1.467
6 | Perkara yang dimediasi | 29 | 31 | 27 | 31 | 118
7 | Perkara berhasil dimediasi | 7 | 8 | 7 | 9 | 31
8 | Perkara masuk | 407 | 362 | 406 | 328 | 1.503
9 | Perkara masuk melalui e-Court | 342 | 309 | 352 | 294 | 1.297
10 | Perkara prodeo didaftar | 10 | 14 | 13 | 8 | 45
11 | Perkara prodeo diselesaikan | 10 | 14 | 13 | 8 | 45
12 | Perkara sidang di luar gedung didaftar | 20 | 30 | 25 | 15 | 90
13 | Perkara sidang di luar gedung diselesaikan | 18 | 28 | 25 | 13 | 84
14 | Perkara sidang terpadu didaftar | - | 25 | 25 | - | 50
15 | Perkara sidang terpadu diselesaikan | - | 24 | 24 | - | 48
16 | Pemohon layanan Posbakum | 271 | 259 | 301 | 281 | 1.112
17 | Pemohon layanan Posbakum terlayani | 271 | 259 | 301 | 281 | 1.112
18 | Permohonan eksekusi | 2 | 3 | 1 | 3 | 9
19 | Permohonan eksekusi ditindaklanjuti | 1 | 2 | 1 | 1 | 5

Realisasi indikator per triwulan (tidak kumulatif)
No | Indikator | Target 2023 | Realisasi |  |  |  | Realisasi 2023 | Ket.
 |  |  | TW I | TW II | TW III | TW IV |  | 
1 | Persentase perkara yang diselesaikan tepat waktu | 97,00% | 97,50% | 98,21% | 98,51% | 98,00% | 98,06% | 
2 | Persentase perkara yang tidak mengajukan upaya hukum banding | 98,00% | 98,89% | 99,11% | 99,50% | 99,00% | 99,13% | 
3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99,50% | 99,72% | 99,70% | 99,75% | 99,75% | 99,73% | 
4 | Indeks kepuasan pencari keadilan | 90,00 | - | 91,69 | - | 92,07 | 91,88 | rata-rata 2 semester
5 | Persentase sisa perkara (makin rendah makin baik) | 10,00% | 35,02% | 39,57% | 35,78% | 27,54% | 9,21% | sisa : beban
6 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100,00% | 98,33% | 97,62% | 97,76% | 98,00% | 97,93% | 
7 | Persentase perkara yang diselesaikan melalui mediasi | 20,00% | 24,14% | 25,81% | 25,93% | 29,03% | 26,27% | 
8 | Persentase perkara yang diajukan melalui e-Court | 80,00% | 84,03% | 85,36% | 86,70% | 89,63% | 86,29% | 
9 | Rata-rata waktu penyelesaian perkara (makin rendah makin baik) | 45 hari | 43 hari | 42 hari | 40 hari | 39 hari | 41 hari | rata-rata 4 TW
10 | Persentase perkara prodeo yang diselesaikan | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 
11 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 95,00% | 90,00% | 93,33% | 100,00% | 86,67% | 93,33% | 
12 | Persentase perkara identitas hukum yang diselesaikan melalui sidang terpadu | 90,00% | - | 96,00% | 96,00% | - | 96,00% | 
13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 
14 | Persentase putusan yang ditindaklanjuti (dieksekusi) | 60,00% | 50,00% | 66,67% | 100,00% | 33,33% | 55,56% | 
Realisasi 2023 dihitung dari jumlah setahun (pembilang : penyebut), bukan rata-rata triwulan, kecuali disebut pada kolom Ket.
`,
    },
    {
      name: "T3.3 Lima Tahun",
      sheet: `
TABEL 3.3 PERBANDINGAN TARGET (T), REALISASI (R) DAN CAPAIAN (C) TAHUN 2019 - 2023

No | Indikator Kinerja | 2019 |  |  | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023 |  | 
 |  | T | R | C | T | R | C | T | R | C | T | R | C | T | R | C
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
1 | Persentase perkara yang diselesaikan tepat waktu | 95,00 | 94,82 | 99,81 | 95,00 | 93,71 | 98,64 | 96,00 | 96,46 | 100,48 | 97,00 | 97,30 | 100,31 | 97,00 | 98,06 | 101,09
2 | Persentase perkara yang tidak mengajukan upaya hukum banding | 97,00 | 98,88 | 101,94 | 97,00 | 98,91 | 101,97 | 98,00 | 99,00 | 101,02 | 98,00 | 98,96 | 100,98 | 98,00 | 99,13 | 101,15
3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99,00 | 99,44 | 100,44 | 99,00 | 99,56 | 100,57 | 99,00 | 99,53 | 100,54 | 99,50 | 99,58 | 100,08 | 99,50 | 99,73 | 100,23
4 | Indeks kepuasan pencari keadilan | 82,00 | 84,36 | 102,88 | 84,00 | 85,92 | 102,29 | 86,00 | 87,75 | 102,03 | 88,00 | 90,14 | 102,43 | 90,00 | 91,88 | 102,09
5 | Persentase sisa perkara (makin rendah makin baik) | 12,00 | 9,02 | 120,00 | 12,00 | 11,49 | 104,25 | 11,00 | 9,33 | 115,18 | 10,50 | 9,23 | 112,10 | 10,00 | 9,21 | 107,90
6 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100,00 | 95,10 | 95,10 | 100,00 | 96,00 | 96,00 | 100,00 | 96,86 | 96,86 | 100,00 | 97,44 | 97,44 | 100,00 | 97,93 | 97,93
7 | Persentase perkara yang diselesaikan melalui mediasi | 10,00 | 8,26 | 82,60 | 12,00 | 9,68 | 80,67 | 15,00 | 14,29 | 95,27 | 18,00 | 20,54 | 114,11 | 20,00 | 26,27 | 120,00
8 | Persentase perkara yang diajukan melalui e-Court | - | - | - | 40,00 | 31,46 | 78,65 | 60,00 | 58,22 | 97,03 | 70,00 | 74,41 | 106,30 | 80,00 | 86,29 | 107,86
9 | Rata-rata waktu penyelesaian perkara (makin rendah makin baik) | 60 | 63 | 95,00 | 60 | 66 | 90,00 | 55 | 54 | 101,82 | 50 | 47 | 106,00 | 45 | 41 | 108,89
10 | Persentase perkara prodeo yang diselesaikan | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 97,50 | 97,50 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
11 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 95,00 | 96,67 | 101,76 | 95,00 | 88,00 | 92,63 | 95,00 | 92,50 | 97,37 | 95,00 | 94,29 | 99,25 | 95,00 | 93,33 | 98,24
12 | Persentase perkara identitas hukum yang diselesaikan melalui sidang terpadu | 80,00 | 82,50 | 103,13 | - | - | - | 85,00 | 87,50 | 102,94 | 90,00 | 91,67 | 101,86 | 90,00 | 96,00 | 106,67
13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00
14 | Persentase putusan yang ditindaklanjuti (dieksekusi) | 40,00 | 33,33 | 83,33 | 45,00 | 42,86 | 95,24 | 50,00 | 50,00 | 100,00 | 55,00 | 57,14 | 103,89 | 60,00 | 55,56 | 92,60
 | Rata-rata capaian seluruh indikator |  |  | 98,92 |  |  | 95,45 |  |  | 100,57 |  |  | 103,20 |  |  | 103,19
Catatan: indikator 5 dan 9 makin rendah makin baik; capaian paling tinggi 120,00. Indikator 8 baru ada sejak 2020; tahun 2020 tidak ada sidang terpadu. Rata-rata ini dihitung per indikator, bukan per sasaran.

Keadaan perkara tahun 2019 - 2023
No | Tahun | Sisa Awal | Masuk | Beban | Putus | Sisa Akhir | % Sisa | Naik/(Turun) Masuk | % Naik/(Turun)
1 | 2019 | 171 | 1.602 | 1.773 | 1.613 | 160 | 9,02% | - | -
2 | 2020 | 160 | 1.389 | 1.549 | 1.371 | 178 | 11,49% | (213) | (13,30%)
3 | 2021 | 178 | 1.472 | 1.650 | 1.496 | 154 | 9,33% | 83 | 5,98%
4 | 2022 | 154 | 1.438 | 1.592 | 1.445 | 147 | 9,23% | (34) | (2,31%)
5 | 2023 | 147 | 1.503 | 1.650 | 1.498 | 152 | 9,21% | 65 | 4,52%
 | Rata-rata per tahun |  | 1.480,8 |  | 1.484,6 |  |  |  |
`,
    },
    {
      name: "T3.4 Renstra",
      sheet: `
Tabel 3.4 Perbandingan Realisasi s.d. Tahun 2023 dengan Target Akhir Renstra 2020-2024

No | Indikator | Target 2023 | Realisasi 2023 | Target Akhir Renstra (2024) | Tingkat Kemajuan | Ket. thd Target 2024
(1) | (2) | (3) | (4) | (5) | (6)=(4)/(5) | (7)
SS1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel |  |  |  |  | 
1a | Persentase perkara yang diselesaikan tepat waktu | 97,00% | 98,06% | 98,00% | 100,06% | Tercapai
1b | Persentase perkara yang tidak mengajukan upaya hukum banding | 98,00% | 99,13% | 98,50% | 100,64% | Tercapai
1c | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99,50% | 99,73% | 99,50% | 100,23% | Tercapai
1d | Indeks kepuasan pencari keadilan | 90,00 | 91,88 | 92,00 | 99,87% | Belum Tercapai
1e | Persentase sisa perkara (makin rendah makin baik) | 10,00% | 9,21% | 9,00% | 97,67% | Belum Tercapai
SS2 | Peningkatan efektivitas pengelolaan penyelesaian perkara |  |  |  |  | 
2a | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100,00% | 97,93% | 100,00% | 97,93% | Belum Tercapai
2b | Persentase perkara yang diselesaikan melalui mediasi | 20,00% | 26,27% | 25,00% | 105,08% | Tercapai
2c | Persentase perkara yang diajukan melalui e-Court | 80,00% | 86,29% | 90,00% | 95,88% | Belum Tercapai
2d | Rata-rata waktu penyelesaian perkara (makin rendah makin baik) | 45 hari | 41 hari | 40 hari | 97,50% | Belum Tercapai
SS3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan |  |  |  |  | 
3a | Persentase perkara prodeo yang diselesaikan | 100,00% | 100,00% | 100,00% | 100,00% | Tercapai
3b | Persentase perkara yang diselesaikan di luar gedung pengadilan | 95,00% | 93,33% | 96,00% | 97,22% | Belum Tercapai
3c | Persentase perkara identitas hukum yang diselesaikan melalui sidang terpadu | 90,00% | 96,00% | 92,00% | 104,35% | Tercapai
3d | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100,00% | 100,00% | 100,00% | 100,00% | Tercapai
SS4 | Meningkatnya kepatuhan terhadap putusan pengadilan |  |  |  |  | 
4a | Persentase putusan yang ditindaklanjuti (dieksekusi) | 60,00% | 55,56% | 65,00% | 85,48% | Belum Tercapai
 | Rata-rata tingkat kemajuan |  |  |  | 98,71% | 
 | Jumlah indikator tercapai |  |  |  | 7 dari 14 | 
Catatan: tingkat kemajuan tidak dibatasi; indikator 1e dan 2d memakai rumus (2 x target - realisasi) : target.
`,
    },
    {
      name: "T3.5 Upaya Hukum Mediasi",
      sheet: `
TABEL 3.5
A. Perkara Upaya Hukum Tahun 2023
No | Upaya Hukum | Sisa 2022 | Masuk | Jml | Menguatkan | Membatalkan | Memperbaiki | NO | Jml Putus | Sisa 2023
1 | Banding | 2 | 13 | 15 | 8 | 2 | 1 | 1 | 12 | 3
2 | Kasasi | 1 | 4 | 5 | 3 | 1 | - | - | 4 | 1
3 | Peninjauan Kembali | - | 1 | 1 | 1 | - | - | - | 1 | -
 | Jumlah | 3 | 18 | 21 | 12 | 3 | 1 | 1 | 17 | 4

B. Pelaksanaan Mediasi menurut Mediator
No | Mediator | Jml Perkara Dimediasi | Berhasil |  |  |  | Tidak Berhasil | Tidak Dapat Dilaksanakan | % Berhasil
 |  |  | Seluruhnya | Sebagian | Pencabutan | Jml |  |  | (7:3)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1 | Hakim Mediator 1 | 24 | 2 | 3 | 2 | 7 | 16 | 1 | 29,17%
2 | Hakim Mediator 2 | 19 | 1 | 2 | 2 | 5 | 13 | 1 | 26,32%
3 | Hakim Mediator 3 | 21 | 1 | 3 | 1 | 5 | 15 | 1 | 23,81%
4 | Hakim Mediator 4 | 17 | - | 2 | 1 | 3 | 13 | 1 | 17,65%
5 | Hakim Mediator 5 | 14 | 1 | 1 | 1 | 3 | 11 | - | 21,43%
6 | Hakim Mediator 6 | 15 | 1 | 2 | 2 | 5 | 9 | 1 | 33,33%
7 | Mediator Non Hakim | 8 | - | 2 | 1 | 3 | 4 | 1 | 37,50%
 | Jumlah | 118 | 6 | 15 | 10 | 31 | 81 | 6 | 26,27%

C. Permohonan Eksekusi Tahun 2023
No | Objek Eksekusi | Permohonan | Dilaksanakan | Dicabut/Damai | Ditindaklanjuti (4+5) | Belum | %
1 | Harta Bersama | 4 | 1 | 1 | 2 | 2 | 50,00%
2 | Kewarisan | 3 | 1 | 1 | 2 | 1 | 66,67%
3 | Ekonomi Syari’ah (Hak Tanggungan) | 2 | 1 | - | 1 | 1 | 50,00%
 | Jumlah | 9 | 3 | 2 | 5 | 4 | 55,56%
`,
    },
    {
      name: "T3.6 Faktor Perceraian",
      sheet: `
TABEL 3.6
Faktor-faktor Penyebab Terjadinya Perceraian per Kecamatan Tahun 2023 (perkara dikabulkan)

No | Kecamatan | Zina | Mabuk | Judi | Meninggalkan Salah Satu Pihak | Dihukum Penjara | KDRT | Perselisihan & Pertengkaran Terus Menerus | Ekonomi | Jumlah | % | Peringkat
1 | Lubuk Rantau Kota | 2 | 4 | 6 | 19 | 1 | 9 | 142 | 31 | 214 | 21,55 | 1
2 | Lubuk Rantau Timur | 1 | 3 | 4 | 14 | 2 | 7 | 96 | 22 | 149 | 15,01 | 2
3 | Batang Sano | - | 2 | 3 | 17 | - | 5 | 71 | 18 | 116 | 11,68 | 3
4 | Muara Telang | - | 1 | 2 | 11 | 1 | 4 | 72 | 16 | 107 | 10,78 | 4
5 | Tanjung Kemang | 1 | 2 | 5 | 12 | - | 3 | 54 | 14 | 91 | 9,16 | 6
6 | Rimba Agung | - | 1 | 1 | 9 | - | 4 | 58 | 21 | 94 | 9,47 | 5
7 | Sungai Pinang | - | 3 | 2 | 13 | 1 | 2 | 44 | 12 | 77 | 7,75 | 7
8 | Bukit Tebo | 1 | - | 1 | 8 | - | 3 | 47 | 10 | 70 | 7,05 | 9
9 | Air Hitam | - | 1 | - | 7 | 1 | 1 | 57 | 8 | 75 | 7,55 | 8
 | JUMLAH | 5 | 17 | 24 | 110 | 6 | 38 | 641 | 152 | 993 | 100,00 | 
 | % thd Jumlah | 0,50 | 1,71 | 2,42 | 11,08 | 0,60 | 3,83 | 64,55 | 15,31 | 100,00 |  | 
Sumber: SIPP. Jumlah = perkara Cerai Talak dan Cerai Gugat yang dikabulkan. Persentase dibulatkan sehingga penjumlahannya dapat berbeda 0,01.
`,
    },
    {
      name: "T3.7 IKM IPKP",
      sheet: `
Tabel 3.7 Hasil Survei Kepuasan Masyarakat per Unsur Pelayanan Tahun 2023
Responden: Semester I 125 orang, Semester II 140 orang; NRR tertimbang = NRR x 0,111

No | Unsur Pelayanan | Semester I |  |  | Semester II |  |  | Selisih NRR
 |  | Jml Nilai | NRR | NRR Tertimbang | Jml Nilai | NRR | NRR Tertimbang | (7-4)
U1 | Persyaratan | #464 | =C6/125 -> 3.712~0.000 | =D6*0.111 -> 0.412032~0.000 | #520 | =F6/140 -> 3.7142857143~0.000 | =G6*0.111 -> 0.4122857143~0.000 | =G6-D6 -> 0.0022857143~0.000
U2 | Sistem, Mekanisme dan Prosedur | #455 | =C7/125 -> 3.64~0.000 | =D7*0.111 -> 0.40404~0.000 | #511 | =F7/140 -> 3.65~0.000 | =G7*0.111 -> 0.40515~0.000 | =G7-D7 -> 0.01~0.000
U3 | Waktu Penyelesaian | #451 | =C8/125 -> 3.608~0.000 | =D8*0.111 -> 0.400488~0.000 | #509 | =F8/140 -> 3.6357142857~0.000 | =G8*0.111 -> 0.4035642857~0.000 | =G8-D8 -> 0.0277142857~0.000
U4 | Biaya/Tarif | #478 | =C9/125 -> 3.824~0.000 | =D9*0.111 -> 0.424464~0.000 | #537 | =F9/140 -> 3.8357142857~0.000 | =G9*0.111 -> 0.4257642857~0.000 | =G9-D9 -> 0.0117142857~0.000
U5 | Produk Spesifikasi Jenis Pelayanan | #451 | =C10/125 -> 3.608~0.000 | =D10*0.111 -> 0.400488~0.000 | #503 | =F10/140 -> 3.5928571429~0.000 | =G10*0.111 -> 0.3988071429~0.000 | =G10-D10 -> -0.0151428571~0.000
U6 | Kompetensi Pelaksana | #460 | =C11/125 -> 3.68~0.000 | =D11*0.111 -> 0.40848~0.000 | #519 | =F11/140 -> 3.7071428571~0.000 | =G11*0.111 -> 0.4114928571~0.000 | =G11-D11 -> 0.0271428571~0.000
U7 | Perilaku Pelaksana | #466 | =C12/125 -> 3.728~0.000 | =D12*0.111 -> 0.413808~0.000 | #527 | =F12/140 -> 3.7642857143~0.000 | =G12*0.111 -> 0.4178357143~0.000 | =G12-D12 -> 0.0362857143~0.000
U8 | Sarana dan Prasarana | #447 | =C13/125 -> 3.576~0.000 | =D13*0.111 -> 0.396936~0.000 | #506 | =F13/140 -> 3.6142857143~0.000 | =G13*0.111 -> 0.4011857143~0.000 | =G13-D13 -> 0.0382857143~0.000
U9 | Penanganan Pengaduan, Saran dan Masukan | #458 | =C14/125 -> 3.664~0.000 | =D14*0.111 -> 0.406704~0.000 | #513 | =F14/140 -> 3.6642857143~0.000 | =G14*0.111 -> 0.4067357143~0.000 | =G14-D14 -> 0.0002857143~0.000
 | Jumlah | =SUM(C6:C14) -> 4130~#,##0 | =SUM(D6:D14) -> 33.04~0.000 | =SUM(E6:E14) -> 3.66744~0.000 | =SUM(F6:F14) -> 4645~#,##0 | =SUM(G6:G14) -> 33.1785714286~0.000 | =SUM(H6:H14) -> 3.6828214286~0.000 | 
 | IKM Unit Pelayanan (x 25) |  |  | =E15*25 -> 91.686~0.00 |  |  | =H15*25 -> 92.0705357143~0.00 | =H16-E16 -> 0.3845357143~0.00
 | Mutu Pelayanan |  |  | A |  |  | A | 
 | Kinerja Unit Pelayanan |  |  | Sangat Baik |  |  | Sangat Baik | 
 | IKM Tahun 2023 (rata-rata semester I dan II) |  |  |  |  |  | =AVERAGE(E16,H16) -> 91.8782678571~0.00 | 
Mutu: A (88,31 - 100,00) Sangat Baik; B (76,61 - 88,30) Baik; C (65,00 - 76,60) Kurang Baik; D (25,00 - 64,99) Tidak Baik

Indeks Persepsi Kualitas Pelayanan (IPKP) dan Indeks Persepsi Anti Korupsi (IPAK) Semester II, skala 4
No | Unsur IPKP | Nilai |  | No | Unsur IPAK | Nilai
#1 | Informasi pelayanan | #3.72~0.00 |  | #1 | Diskriminasi pelayanan | #3.84~0.00
#2 | Persyaratan pelayanan | #3.68~0.00 |  | #2 | Kecurangan pelayanan | #3.86~0.00
#3 | Prosedur/alur pelayanan | #3.7~0.00 |  | #3 | Menerima imbalan/gratifikasi | #3.9~0.00
#4 | Waktu penyelesaian | #3.64~0.00 |  | #4 | Pungutan liar | #3.92~0.00
#5 | Tarif/biaya | #3.81~0.00 |  | #5 | Percaloan | #3.83~0.00
#6 | Sarana prasarana | #3.58~0.00 |  |  |  | 
#7 | Respon petugas | #3.75~0.00 |  |  |  | 
#8 | Konsultasi dan pengaduan | #3.62~0.00 |  |  |  | 
 | Indeks (rata-rata) | =AVERAGE(C24:C31) -> 3.6875~0.00 |  |  | Indeks (rata-rata) | =AVERAGE(G24:G28) -> 3.87~0.00
 | Konversi (indeks x 25) | =C32*25 -> 92.1875~0.00 |  |  | Konversi (indeks x 25) | =G32*25 -> 96.75~0.00
`,
    },
    {
      name: "T4.1 DIPA 01",
      sheet: `
Tabel 4.1 Realisasi Anggaran DIPA 01 (Badan Urusan Administrasi) per Akun TA 2023 (dalam Rupiah)

Kode | Uraian | Pagu Awal | Pagu Revisi | Realisasi | Sisa (4-5) | % (5:4) | Naik/Turun Pagu (4-3)
#1 | #2 | #3 | #4 | #5 | #6 | #7 | #8
#51 | BELANJA PEGAWAI | =SUM(C6:C16) -> 5083510000~#,##0 | =SUM(D6:D16) -> 5223312000~#,##0 | =SUM(E6:E16) -> 5194031885~#,##0 | =D5-E5 -> 29280115~#,##0 | =E5/D5 -> 0.9943943393~0.00% | =D5-C5 -> 139802000~#,##0
#511111 | Belanja Gaji Pokok PNS | #1986420000~#,##0 | #2018750000~#,##0 | #2011346700~#,##0 | =D6-E6 -> 7403300~#,##0 | =E6/D6 -> 0.9963327307~0.00% | =D6-C6 -> 32330000~#,##0
#511119 | Belanja Pembulatan Gaji PNS | #42000~#,##0 | #42000~#,##0 | #29814~#,##0 | =D7-E7 -> 12186~#,##0 | =E7/D7 -> 0.7098571429~0.00% | =D7-C7 -> 0~#,##0
#511121 | Belanja Tunj. Suami/Istri PNS | #168540000~#,##0 | #171200000~#,##0 | #168934620~#,##0 | =D8-E8 -> 2265380~#,##0 | =E8/D8 -> 0.9867676402~0.00% | =D8-C8 -> 2660000~#,##0
#511122 | Belanja Tunj. Anak PNS | #52310000~#,##0 | #53480000~#,##0 | #52107344~#,##0 | =D9-E9 -> 1372656~#,##0 | =E9/D9 -> 0.9743332835~0.00% | =D9-C9 -> 1170000~#,##0
#511123 | Belanja Tunj. Struktural PNS | #38640000~#,##0 | #38640000~#,##0 | #37800000~#,##0 | =D10-E10 -> 840000~#,##0 | =E10/D10 -> 0.9782608696~0.00% | =D10-C10 -> 0~#,##0
#511124 | Belanja Tunj. Fungsional PNS | #96300000~#,##0 | #98115000~#,##0 | #97740000~#,##0 | =D11-E11 -> 375000~#,##0 | =E11/D11 -> 0.9961779544~0.00% | =D11-C11 -> 1815000~#,##0
#511125 | Belanja Tunj. PPh PNS | #214750000~#,##0 | #236480000~#,##0 | #233915427~#,##0 | =D12-E12 -> 2564573~#,##0 | =E12/D12 -> 0.9891552224~0.00% | =D12-C12 -> 21730000~#,##0
#511126 | Belanja Tunj. Beras PNS | #121840000~#,##0 | #121840000~#,##0 | #117394980~#,##0 | =D13-E13 -> 4445020~#,##0 | =E13/D13 -> 0.963517564~0.00% | =D13-C13 -> 0~#,##0
#511129 | Belanja Uang Makan PNS | #302148000~#,##0 | #296310000~#,##0 | #288473000~#,##0 | =D14-E14 -> 7837000~#,##0 | =E14/D14 -> 0.9735513483~0.00% | =D14-C14 -> -5838000~#,##0
#511151 | Belanja Tunjangan Umum PNS | #44520000~#,##0 | #46105000~#,##0 | #45690000~#,##0 | =D15-E15 -> 415000~#,##0 | =E15/D15 -> 0.9909988071~0.00% | =D15-C15 -> 1585000~#,##0
#511157 | Belanja Tunjangan Hakim | #2058000000~#,##0 | #2142350000~#,##0 | #2140600000~#,##0 | =D16-E16 -> 1750000~#,##0 | =E16/D16 -> 0.99918314~0.00% | =D16-C16 -> 84350000~#,##0
#52 | BELANJA BARANG | =SUM(C18:C30) -> 1386254000~#,##0 | =SUM(D18:D30) -> 1386254000~#,##0 | =SUM(E18:E30) -> 1382474346~#,##0 | =D17-E17 -> 3779654~#,##0 | =E17/D17 -> 0.9972734766~0.00% | =D17-C17 -> 0~#,##0
#521111 | Belanja Keperluan Perkantoran | #486720000~#,##0 | #492380000~#,##0 | #491866200~#,##0 | =D18-E18 -> 513800~#,##0 | =E18/D18 -> 0.998956497~0.00% | =D18-C18 -> 5660000~#,##0
#521113 | Belanja Penambah Daya Tahan Tubuh | #18600000~#,##0 | #12400000~#,##0 | #12395000~#,##0 | =D19-E19 -> 5000~#,##0 | =E19/D19 -> 0.9995967742~0.00% | =D19-C19 -> -6200000~#,##0
#521114 | Belanja Pengiriman Surat Dinas Pos Pusat | #9600000~#,##0 | #8250000~#,##0 | #8104500~#,##0 | =D20-E20 -> 145500~#,##0 | =E20/D20 -> 0.9823636364~0.00% | =D20-C20 -> -1350000~#,##0
#521115 | Belanja Honor Operasional Satker | #47280000~#,##0 | #47280000~#,##0 | #46920000~#,##0 | =D21-E21 -> 360000~#,##0 | =E21/D21 -> 0.9923857868~0.00% | =D21-C21 -> 0~#,##0
#521119 | Belanja Barang Operasional Lainnya | #24000000~#,##0 | #31640000~#,##0 | #31512750~#,##0 | =D22-E22 -> 127250~#,##0 | =E22/D22 -> 0.9959781922~0.00% | =D22-C22 -> 7640000~#,##0
#521811 | Belanja Barang Persediaan Barang Konsumsi | #68450000~#,##0 | #71900000~#,##0 | #71884300~#,##0 | =D23-E23 -> 15700~#,##0 | =E23/D23 -> 0.9997816412~0.00% | =D23-C23 -> 3450000~#,##0
#522111 | Belanja Langganan Listrik | #144000000~#,##0 | #138600000~#,##0 | #137942816~#,##0 | =D24-E24 -> 657184~#,##0 | =E24/D24 -> 0.9952584127~0.00% | =D24-C24 -> -5400000~#,##0
#522112 | Belanja Langganan Telepon | #6000000~#,##0 | #4800000~#,##0 | #4316205~#,##0 | =D25-E25 -> 483795~#,##0 | =E25/D25 -> 0.899209375~0.00% | =D25-C25 -> -1200000~#,##0
#522113 | Belanja Langganan Air | #7200000~#,##0 | #6900000~#,##0 | #6538400~#,##0 | =D26-E26 -> 361600~#,##0 | =E26/D26 -> 0.9475942029~0.00% | =D26-C26 -> -300000~#,##0
#522141 | Belanja Sewa | #124500000~#,##0 | #124500000~#,##0 | #124500000~#,##0 | =D27-E27 -> 0~#,##0 | =E27/D27 -> 1~0.00% | =D27-C27 -> 0~#,##0
#523111 | Belanja Pemeliharaan Gedung dan Bangunan | #187344000~#,##0 | #196812000~#,##0 | #196745500~#,##0 | =D28-E28 -> 66500~#,##0 | =E28/D28 -> 0.9996621141~0.00% | =D28-C28 -> 9468000~#,##0
#523121 | Belanja Pemeliharaan Peralatan dan Mesin | #163920000~#,##0 | #163920000~#,##0 | #163208375~#,##0 | =D29-E29 -> 711625~#,##0 | =E29/D29 -> 0.9956587055~0.00% | =D29-C29 -> 0~#,##0
#524111 | Belanja Perjalanan Dinas Biasa | #98640000~#,##0 | #86872000~#,##0 | #86540300~#,##0 | =D30-E30 -> 331700~#,##0 | =E30/D30 -> 0.9961817386~0.00% | =D30-C30 -> -11768000~#,##0
#53 | BELANJA MODAL | =SUM(C32:C33) -> 145000000~#,##0 | =SUM(D32:D33) -> 192500000~#,##0 | =SUM(E32:E33) -> 191510000~#,##0 | =D31-E31 -> 990000~#,##0 | =E31/D31 -> 0.9948571429~0.00% | =D31-C31 -> 47500000~#,##0
#532111 | Belanja Modal Peralatan dan Mesin | #145000000~#,##0 | #132500000~#,##0 | #131870000~#,##0 | =D32-E32 -> 630000~#,##0 | =E32/D32 -> 0.995245283~0.00% | =D32-C32 -> -12500000~#,##0
#533121 | Belanja Penambahan Nilai Gedung dan Bangunan | - | #60000000~#,##0 | #59640000~#,##0 | =D33-E33 -> 360000~#,##0 | =E33/D33 -> 0.994~0.00% | =D33-C33 -> 60000000~#,##0
 | JUMLAH DIPA 01 | =C5+C17+C31 -> 6614764000~#,##0 | =D5+D17+D31 -> 6802066000~#,##0 | =E5+E17+E31 -> 6768016231~#,##0 | =D34-E34 -> 34049769~#,##0 | =E34/D34 -> 0.9949942019~0.00% | =D34-C34 -> 187302000~#,##0
Baris berkode dua angka adalah jumlah per jenis belanja, tidak dijumlahkan kembali.
`,
    },
    {
      name: "T4.2 DIPA 04",
      sheet: `
TABEL 4.2
REALISASI ANGGARAN DAN VOLUME KELUARAN DIPA 04 (DITJEN BADAN PERADILAN AGAMA) TA 2023

No | Komponen / Akun | Keluaran (Output) |  |  |  | Anggaran |  |  | 
 |  | Satuan | Target | Real. | % Fisik | Pagu | Realisasi | Sisa | % Keu.
1 | Pos Bantuan Hukum (Posbakum) | Jam Layanan | 720 | 720 | 100,00% | Rp72.000.000,- | Rp72.000.000,- | Nihil | 100,00%
 | 522131 Belanja Jasa Konsultan |  |  |  |  | Rp72.000.000,- | Rp72.000.000,- | Nihil | 100,00%
2 | Sidang di Luar Gedung Pengadilan (Sidang Keliling) | Perkara | 90 | 84 | 93,33% | Rp38.250.000,- | Rp35.716.000,- | Rp2.534.000,- | 93,38%
 | 521211 Belanja Bahan |  |  |  |  | Rp4.250.000,- | Rp3.980.000,- | Rp270.000,- | 93,65%
 | 522141 Belanja Sewa |  |  |  |  | Rp3.000.000,- | Rp3.000.000,- | Nihil | 100,00%
 | 524113 Belanja Perjalanan Dinas Dalam Kota |  |  |  |  | Rp31.000.000,- | Rp28.736.000,- | Rp2.264.000,- | 92,70%
3 | Pembebasan Biaya Perkara (Prodeo) | Perkara | 45 | 45 | 100,00% | Rp14.400.000,- | Rp13.985.000,- | Rp415.000,- | 97,12%
 | 521219 Belanja Barang Non Operasional Lainnya |  |  |  |  | Rp14.400.000,- | Rp13.985.000,- | Rp415.000,- | 97,12%
4 | Sidang Terpadu Identitas Hukum | Perkara | 50 | 48 | 96,00% | Rp12.500.000,- | Rp12.180.500,- | Rp319.500,- | 97,44%
 | 521211 Belanja Bahan |  |  |  |  | Rp3.500.000,- | Rp3.440.500,- | Rp59.500,- | 98,30%
 | 524113 Belanja Perjalanan Dinas Dalam Kota |  |  |  |  | Rp9.000.000,- | Rp8.740.000,- | Rp260.000,- | 97,11%
5 | Percepatan Penyelesaian Perkara | Perkara | 1.500 | 1.498 | 99,87% | Rp24.800.000,- | Rp24.415.750,- | Rp384.250,- | 98,45%
 | 521114 Belanja Pengiriman Surat Dinas |  |  |  |  | Rp13.600.000,- | Rp13.415.750,- | Rp184.250,- | 98,65%
 | 521211 Belanja Bahan |  |  |  |  | Rp11.200.000,- | Rp11.000.000,- | Rp200.000,- | 98,21%
 | JUMLAH |  |  |  |  | Rp161.950.000,- | Rp158.297.250,- | Rp3.652.750,- | 97,74%

Ket.: baris bernomor adalah jumlah komponen; volume tidak dijumlahkan karena satuan berbeda.
`,
    },
    {
      name: "T4.3 Realisasi Bulanan",
      sheet: `
Tabel 4.3 Realisasi Belanja DIPA 01 per Bulan Tahun 2023

No | Bulan | Pegawai | Barang | Modal | Jumlah | Kumulatif | Prosentase Kumulatif thd Pagu
#1 | Januari | #374983700~#,##0 | #43801150~#,##0 | - | =SUM(C4:E4) -> 418784850~#,##0 | =F4 -> 418784850~#,##0 | =G4/6802066000 -> 0.0615673018~0.0%
#2 | Februari | #380051100~#,##0 | #97183800~#,##0 | - | =SUM(C5:E5) -> 477234900~#,##0 | =G4+F5 -> 896019750~#,##0 | =G5/6802066000 -> 0.1317275884~0.0%
#3 | Maret | #380051100~#,##0 | #120453200~#,##0 | #48250000~#,##0 | =SUM(C6:E6) -> 548754300~#,##0 | =G5+F6 -> 1444774050~#,##0 | =G6/6802066000 -> 0.2124022393~0.0%
#4 | April | #648620500~#,##0 | #108134100~#,##0 | - | =SUM(C7:E7) -> 756754600~#,##0 | =G6+F7 -> 2201528650~#,##0 | =G7/6802066000 -> 0.323655879~0.0%
#5 | Mei | #385118400~#,##0 | #124559550~#,##0 | - | =SUM(C8:E8) -> 509677950~#,##0 | =G7+F8 -> 2711206600~#,##0 | =G8/6802066000 -> 0.3985857532~0.0%
#6 | Juni | #679024600~#,##0 | #114978050~#,##0 | #83620000~#,##0 | =SUM(C9:E9) -> 877622650~#,##0 | =G8+F9 -> 3588829250~#,##0 | =G9/6802066000 -> 0.5276087074~0.0%
#7 | Juli | #390185800~#,##0 | #117715600~#,##0 | - | =SUM(C10:E10) -> 507901400~#,##0 | =G9+F10 -> 4096730650~#,##0 | =G10/6802066000 -> 0.6022774037~0.0%
#8 | Agustus | #385118400~#,##0 | #127297100~#,##0 | - | =SUM(C11:E11) -> 512415500~#,##0 | =G10+F11 -> 4609146150~#,##0 | =G11/6802066000 -> 0.6776097365~0.0%
#9 | September | #385118400~#,##0 | #109502900~#,##0 | - | =SUM(C12:E12) -> 494621300~#,##0 | =G11+F12 -> 5103767450~#,##0 | =G12/6802066000 -> 0.75032607~0.0%
#10 | Oktober | #390185800~#,##0 | #130034700~#,##0 | - | =SUM(C13:E13) -> 520220500~#,##0 | =G12+F13 -> 5623987950~#,##0 | =G13/6802066000 -> 0.8268058484~0.0%
#11 | November | #395253100~#,##0 | #135509850~#,##0 | #59640000~#,##0 | =SUM(C14:E14) -> 590402950~#,##0 | =G13+F14 -> 6214390900~#,##0 | =G14/6802066000 -> 0.9136034405~0.0%
#12 | Desember | #400320985~#,##0 | #153304346~#,##0 | - | =SUM(C15:E15) -> 553625331~#,##0 | =G14+F15 -> 6768016231~#,##0 | =G15/6802066000 -> 0.9949942019~0.0%
 | Jumlah | =SUM(C4:C15) -> 5194031885~#,##0 | =SUM(D4:D15) -> 1382474346~#,##0 | =SUM(E4:E15) -> 191510000~#,##0 | =SUM(F4:F15) -> 6768016231~#,##0 | =G15 -> 6768016231~#,##0 | =H15 -> 0.9949942019~0.0%
Pagu DIPA 01 setelah revisi: Rp6.802.066.000

Perkembangan pagu dan realisasi lima tahun terakhir (Rupiah)
No | Tahun | Pagu DIPA 01 | Realisasi DIPA 01 | Pagu DIPA 04 | Realisasi DIPA 04 | Jumlah Pagu | Jumlah Realisasi | % Realisasi
#1 | #2019~0 | #5986420000~#,##0 | #5871305412~#,##0 | #148600000~#,##0 | #144962500~#,##0 | =C21+E21 -> 6135020000~#,##0 | =D21+F21 -> 6016267912~#,##0 | =H21/G21 -> 0.9806435695~0.00%
#2 | #2020~0 | #6124875000~#,##0 | #5988741260~#,##0 | #131250000~#,##0 | #118476300~#,##0 | =C22+E22 -> 6256125000~#,##0 | =D22+F22 -> 6107217560~#,##0 | =H22/G22 -> 0.9761981354~0.00%
#3 | #2021~0 | #6298140000~#,##0 | #6214886935~#,##0 | #139700000~#,##0 | #135215400~#,##0 | =C23+E23 -> 6437840000~#,##0 | =D23+F23 -> 6350102335~#,##0 | =H23/G23 -> 0.9863715679~0.00%
#4 | #2022~0 | #6517236000~#,##0 | #6448072118~#,##0 | #152400000~#,##0 | #149037250~#,##0 | =C24+E24 -> 6669636000~#,##0 | =D24+F24 -> 6597109368~#,##0 | =H24/G24 -> 0.9891258485~0.00%
#5 | #2023~0 | #6802066000~#,##0 | #6768016231~#,##0 | #161950000~#,##0 | #158297250~#,##0 | =C25+E25 -> 6964016000~#,##0 | =D25+F25 -> 6926313481~#,##0 | =H25/G25 -> 0.9945860953~0.00%
 | Rata-rata | =AVERAGE(C21:C25) -> 6345747400~#,##0 | =AVERAGE(D21:D25) -> 6258204391.2~#,##0 | =AVERAGE(E21:E25) -> 146780000~#,##0 | =AVERAGE(F21:F25) -> 141197740~#,##0 | =AVERAGE(G21:G25) -> 6492527400~#,##0 | =AVERAGE(H21:H25) -> 6399402131.2~#,##0 | =H26/G26 -> 0.9856565459~0.00%
`,
    },
    {
      name: "T4.4 PNBP dan Biaya Perkara",
      sheet: `
TABEL 4.4
A. Realisasi Penerimaan Negara Bukan Pajak (PNBP) Tahun 2023

Akun | Uraian | Estimasi 2023 | Realisasi |  | % Realisasi 2023 thd Estimasi | Naik/(Turun) | 
 |  |  | 2022 | 2023 |  | Rp | %
I | PNBP UMUM |  |  |  |  |  | 
425131 | Pendapatan Sewa Tanah, Gedung dan Bangunan | 1.800.000 | 1.800.000 | 2.400.000 | 133,33% | 600.000 | 33,33%
425122 | Pendapatan dari Penjualan Peralatan dan Mesin | - | - | 5.215.000 | - | 5.215.000 | -
425911 | Penerimaan Kembali Belanja Pegawai TAYL | - | 3.467.200 | 1.284.600 | - | (2.182.600) | (62,95%)
 | Jumlah PNBP Umum | 1.800.000 | 5.267.200 | 8.899.600 | 494,42% | 3.632.400 | 68,96%
II | PNBP FUNGSIONAL |  |  |  |  |  | 
425233 | Pendapatan Ongkos Perkara | 42.000.000 | 43.170.000 | 45.015.000 | 107,18% | 1.845.000 | 4,27%
425232 | Pendapatan Uang Meja (Leges) dan Upah pada Panitera Badan Pengadilan | 55.000.000 | 53.960.000 | 55.970.000 | 101,76% | 2.010.000 | 3,72%
 | Jumlah PNBP Fungsional | 97.000.000 | 97.130.000 | 100.985.000 | 104,11% | 3.855.000 | 3,97%
 | JUMLAH I + II | 98.800.000 | 102.397.200 | 109.884.600 | 111,22% | 7.487.400 | 7,31%

B. Rincian PNBP Fungsional menurut Tarif (PP Nomor 5 Tahun 2019)
No | Jenis PNBP | Tarif (Rp) | Volume | Jumlah (Rp) | Akun
1 | Pendaftaran perkara tingkat pertama (non prodeo) | 30.000 | 1.458 | 43.740.000 | 425233
2 | Redaksi | 10.000 | 1.453 | 14.530.000 | 425232
3 | Panggilan pertama para pihak | 10.000 | 2.911 | 29.110.000 | 425232
4 | Relaas pemberitahuan isi putusan | 10.000 | 1.046 | 10.460.000 | 425232
5 | Pendaftaran banding | 50.000 | 13 | 650.000 | 425233
6 | Pendaftaran kasasi | 50.000 | 4 | 200.000 | 425233
7 | Pendaftaran peninjauan kembali | 200.000 | 1 | 200.000 | 425233
8 | Pendaftaran permohonan eksekusi | 25.000 | 9 | 225.000 | 425233
9 | Legalisasi surat/salinan | 10.000 | 187 | 1.870.000 | 425232
 | Jumlah |  |  | 100.985.000 | 
Pendaftaran = perkara masuk 1.503 dikurangi 45 perkara prodeo; redaksi = perkara putus 1.498 dikurangi 45 perkara prodeo.

C. Keadaan Keuangan Perkara Tahun 2023 (Rp)
No | Triwulan | Saldo Awal | Penerimaan | Jumlah | Pengeluaran | Saldo Akhir
1 | Triwulan I | 186.420.500 | 214.635.000 | 401.055.500 | 201.847.000 | 199.208.500
2 | Triwulan II | 199.208.500 | 187.920.000 | 387.128.500 | 192.316.500 | 194.812.000
3 | Triwulan III | 194.812.000 | 209.485.000 | 404.297.000 | 198.774.000 | 205.523.000
4 | Triwulan IV | 205.523.000 | 171.360.000 | 376.883.000 | 188.925.500 | 187.957.500
 | Setahun | 186.420.500 | 783.400.000 | 969.820.500 | 781.863.000 | 187.957.500
`,
    },
    {
      name: "T4.5 Efisiensi",
      sheet: `
Tabel 4.5 Efisiensi Penggunaan Sumber Daya Tahun 2023

No | Sasaran | Capaian Kinerja | Pagu Anggaran | Realisasi | Sisa | Serapan | Efisiensi (3-7) | Nilai E ((3x4)-5)/(3x4) | Ket.
#1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | #1.0249~0.00% | #5223312000~#,##0 | #5194031885~#,##0 | =D4-E4 -> 29280115~#,##0 | =E4/D4 -> 0.9943943393~0.00% | =C4-G4 -> 0.0305056607~0.00% | =(C4*D4-E4)/(C4*D4) -> 0.0297645241~0.00% | Efisien
#2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | #1.0867~0.00% | #1578754000~#,##0 | #1573984346~#,##0 | =D5-E5 -> 4769654~#,##0 | =E5/D5 -> 0.9969788491~0.00% | =C5-G5 -> 0.0897211509~0.00% | =(C5*D5-E5)/(C5*D5) -> 0.0825629436~0.00% | Efisien
#3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | #1.0123~0.00% | #137150000~#,##0 | #133881500~#,##0 | =D6-E6 -> 3268500~#,##0 | =E6/D6 -> 0.9761684287~0.00% | =C6-G6 -> 0.0361315713~0.00% | =(C6*D6-E6)/(C6*D6) -> 0.0356925529~0.00% | Efisien
#4 | Meningkatnya kepatuhan terhadap putusan pengadilan | #0.926~0.00% | #24800000~#,##0 | #24415750~#,##0 | =D7-E7 -> 384250~#,##0 | =E7/D7 -> 0.9845060484~0.00% | =C7-G7 -> -0.0585060484~0.00% | =(C7*D7-E7)/(C7*D7) -> -0.0631814777~0.00% | Tidak Efisien
 | Jumlah/Rata-rata | =ROUND(AVERAGE(C4:C7),4) -> 1.0125~0.00% | =SUM(D4:D7) -> 6964016000~#,##0 | =SUM(E4:E7) -> 6926313481~#,##0 | =SUM(F4:F7) -> 37702519~#,##0 | =E8/D8 -> 0.9945860953~0.00% | =C8-G8 -> 0.0179139047~0.00% | =(C8*D8-E8)/(C8*D8) -> 0.0176927454~0.00% | Efisien
Alokasi: sasaran 1 = belanja pegawai; sasaran 2 = belanja barang dan modal DIPA 01; sasaran 3 = DIPA 04 selain Percepatan Penyelesaian Perkara; sasaran 4 = Percepatan Penyelesaian Perkara. Efisien apabila capaian kinerja lebih besar daripada serapan anggaran.

Ringkasan anggaran (miliar rupiah, dibulatkan dua desimal; jumlah dan selisih dapat berbeda karena pembulatan)
No | Jenis | Pagu | Realisasi | Sisa
#1 | Belanja Pegawai | #5.22~0.00 | #5.19~0.00 | #0.03~0.00
#2 | Belanja Barang DIPA 01 | #1.39~0.00 | #1.38~0.00 | #0~0.00
#3 | Belanja Modal | #0.19~0.00 | #0.19~0.00 | #0~0.00
#4 | Belanja Barang DIPA 04 | #0.16~0.00 | #0.16~0.00 | #0~0.00
 | Jumlah | #6.96~0.00 | #6.93~0.00 | #0.04~0.00
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Tahun 2023 memuat 4 sasaran strategis dengan 14 indikator kinerja. Dari 14 indikator tersebut, 11 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target, dengan rata-rata capaian 4 sasaran sebesar 101,25%.
Beban perkara tahun 2023 sebanyak 1.650 perkara, terdiri dari sisa tahun 2022 sebanyak 147 perkara dan perkara diterima sebanyak 1.503 perkara. Dari beban tersebut telah diputus 1.498 perkara (90,79%) sehingga sisa akhir tahun 2023 sebanyak 152 perkara.
Perkara diterima tahun 2023 naik 65 perkara atau 4,52% dibandingkan tahun 2022 yang berjumlah 1.438 perkara. Perkara gugatan berjumlah 1.180 perkara (78,51%) dan perkara permohonan 323 perkara (21,49%).
Penerimaan perkara tertinggi terjadi pada bulan Januari sebanyak 159 perkara dan terendah pada bulan April sebanyak 75 perkara, sedangkan putusan terbanyak dijatuhkan pada bulan Agustus sebanyak 141 perkara. Rata-rata perkara yang diputus setiap bulan adalah 124,8 perkara.
Indikator persentase perkara yang diselesaikan tepat waktu ditargetkan 97% dan terealisasi 98,06% dengan capaian 101,09%. Dari 1.498 perkara yang diputus, 1.469 perkara diselesaikan dalam waktu paling lama 5 bulan dan 29 perkara melewati 5 bulan.
Indeks kepuasan pencari keadilan tahun 2023 sebesar 91,88, yaitu rata-rata semester I sebesar 91,69 dan semester II sebesar 92,07. Dibandingkan target 90 maka capaiannya 102,09%, dan dibandingkan tahun 2022 sebesar 90,14 naik 1,74 poin.
Pada semester II unsur dengan nilai tertinggi adalah U4 Biaya/Tarif dengan NRR 3,836, sedangkan unsur terendah adalah U5 Produk Spesifikasi Jenis Pelayanan dengan NRR 3,593. IPKP tercatat 3,69 dan IPAK 3,87.
Persentase sisa perkara merupakan indikator yang makin rendah makin baik. Dari target paling tinggi 10% terealisasi 9,21% sehingga capaiannya 107,90%. Angka ini lebih baik 0,02 poin persen dibandingkan tahun 2022 sebesar 9,23%.
Mediasi dilaksanakan terhadap 118 perkara dan 31 perkara di antaranya berhasil atau 26,27%, melampaui target 20%. Walaupun realisasi terhadap target mencapai 131,35%, capaian yang diakui dibatasi 120%. Perkara yang tidak berhasil dimediasi 81 perkara dan yang tidak dapat dilaksanakan 6 perkara.
Perkara yang didaftarkan melalui e-Court sebanyak 1.297 dari 1.503 perkara masuk (86,29%). Dibandingkan tahun 2022 sebesar 74,41% terjadi kenaikan 11,88 poin persen, sehingga capaian terhadap target 80% adalah 107,86%.
Sidang di luar gedung pengadilan menyelesaikan 84 dari 90 perkara yang didaftar (93,33%), sehingga dari target 95% capaiannya 98,24% dengan predikat Baik. Sementara itu sidang terpadu menyelesaikan 48 dari 50 perkara (96,00%) dan layanan Posbakum melayani 1.112 orang (100,00%).
Dari 993 perkara cerai yang dikabulkan, faktor perselisihan dan pertengkaran terus menerus menempati urutan pertama sebanyak 641 perkara (64,55%), disusul faktor ekonomi 152 perkara (15,31%). Kecamatan dengan perkara terbanyak adalah Lubuk Rantau Kota sebanyak 214 perkara.
Jumlah pegawai per 31 Desember 2023 adalah 37 orang terdiri dari 21 laki-laki dan 16 perempuan, ditambah 13 PPNPN sehingga seluruhnya 50 orang. Formasi menurut analisis beban kerja 52 orang, sehingga masih kurang 15 orang atau baru terisi 71,2%.
Pagu anggaran tahun 2023 setelah revisi adalah Rp6.964.016.000,- (enam miliar sembilan ratus enam puluh empat juta enam belas ribu rupiah), terdiri dari DIPA 01 Rp6.802.066.000,- dan DIPA 04 Rp161.950.000,-. Realisasi seluruhnya Rp6.926.313.481,- atau 99,46% sehingga terdapat sisa Rp37.702.519,-.
Realisasi DIPA 01 sebesar Rp6.768.016.231,- (99,50%), yaitu belanja pegawai 99,44%, belanja barang 99,73% dan belanja modal 99,49%. Realisasi DIPA 04 sebesar Rp158.297.250,- dari pagu Rp161.950.000,- atau 97,74% dengan sisa Rp3.652.750,-.
PNBP tahun 2023 terealisasi Rp109.884.600,- atau 111,22% dari estimasi Rp98.800.000,-, terdiri dari PNBP umum Rp8.899.600,- dan PNBP fungsional Rp100.985.000,-. Dibandingkan tahun 2022 sebesar Rp102.397.200,- terjadi kenaikan Rp7.487.400,- (7,31%).
Dibandingkan dengan target akhir Renstra tahun 2024, 7 dari 14 indikator telah tercapai dan 7 indikator belum tercapai, dengan rata-rata tingkat kemajuan 98,71%.
Ditinjau dari efisiensi, rata-rata capaian kinerja 101,25% dengan serapan anggaran 99,46% menunjukkan efisiensi sebesar 1,79%. Serapan tertinggi pada sasaran 2 dan terendah pada sasaran 3.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Keadaan Perkara", cell: "L11", right: "281", wrong: "218" },
    { sheet: "T1.1 Keadaan Perkara", cell: "D33", right: "323", wrong: "202" },
    { sheet: "T1.1 Keadaan Perkara", cell: "G12", right: "752", wrong: "725" },
    { sheet: "T1.2 Perkara Bulanan", cell: "G10", right: "=C10+F10 -> 337~#,##0", wrong: "#377~#,##0" },
    { sheet: "T1.2 Perkara Bulanan", cell: "E25", right: "#402~#,##0", wrong: "#420~#,##0" },
    { sheet: "T1.3 SDM", cell: "H18", right: "70,0%", wrong: "30,0%" },
    { sheet: "T2.1 Perjanjian Kinerja", cell: "D12", right: "20%", wrong: "25%" },
    { sheet: "T2.1 Perjanjian Kinerja", cell: "C27", right: "Rp 6.964.016.000,-", wrong: "Rp 7.125.966.000,-" },
    { sheet: "T3.1 Capaian IKU", cell: "F17", right: "108,89", wrong: "91,11" },
    { sheet: "T3.1 Capaian IKU", cell: "G21", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.1 Capaian IKU", cell: "F18", right: "108,67", wrong: "104,89" },
    { sheet: "T3.2 Kinerja Triwulan", cell: "G8", right: "1.467", wrong: "1.458" },
    { sheet: "T3.2 Kinerja Triwulan", cell: "F33", right: "25,93%", wrong: "25,81%" },
    { sheet: "T3.3 Lima Tahun", cell: "H14", right: "90,00", wrong: "110,00" },
    { sheet: "T3.3 Lima Tahun", cell: "C28", right: "154", wrong: "145" },
    { sheet: "T3.3 Lima Tahun", cell: "J29", right: "4,52%", wrong: "4,32%" },
    { sheet: "T3.4 Renstra", cell: "F9", right: "99,87%", wrong: "102,09%" },
    { sheet: "T3.5 Upaya Hukum Mediasi", cell: "G20", right: "31", wrong: "30" },
    { sheet: "T3.6 Faktor Perceraian", cell: "J14", right: "152", wrong: "144" },
    { sheet: "T3.6 Faktor Perceraian", cell: "M10", right: "5", wrong: "4" },
    { sheet: "T3.7 IKM IPKP", cell: "G12", right: "=F12/140 -> 3.7642857143~0.000", wrong: "#4.0857142857~0.000" },
    { sheet: "T3.7 IKM IPKP", cell: "G32", right: "=AVERAGE(G24:G28) -> 3.87~0.00", wrong: "#3.78~0.00" },
    {
      sheet: "T4.1 DIPA 01",
      cell: "E17",
      right: "=SUM(E18:E30) -> 1382474346~#,##0",
      wrong: "=SUM(E18:E29) -> 1295934046~#,##0",
    },
    { sheet: "T4.1 DIPA 01", cell: "G31", right: "=E31/D31 -> 0.9948571429~0.00%", wrong: "#0.995245283~0.00%" },
    { sheet: "T4.2 DIPA 04", cell: "H20", right: "Rp158.297.250,-", wrong: "Rp144.312.250,-" },
    { sheet: "T4.2 DIPA 04", cell: "J11", right: "92,70%", wrong: "75,13%" },
    { sheet: "T4.3 Realisasi Bulanan", cell: "G10", right: "=G9+F10 -> 4096730650~#,##0", wrong: "#4466451900~#,##0" },
    { sheet: "T4.4 PNBP dan Biaya Perkara", cell: "E19", right: "43.740.000", wrong: "4.374.000" },
    { sheet: "T4.4 PNBP dan Biaya Perkara", cell: "G9", right: "(2.182.600)", wrong: "2.182.600" },
    { sheet: "T4.5 Efisiensi", cell: "J7", right: "Tidak Efisien", wrong: "Efisien" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "11 indikator mencapai atau melampaui",
      wrong: "12 indikator mencapai atau melampaui",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "sisa akhir tahun 2023 sebanyak 152 perkara",
      wrong: "sisa akhir tahun 2023 sebanyak 125 perkara",
    },
    { sheet: "Narasi", cell: "A3", right: "permohonan 323 perkara (21,49%)", wrong: "permohonan 323 perkara (27,37%)" },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "putusan terbanyak dijatuhkan pada bulan Agustus",
      wrong: "putusan terbanyak dijatuhkan pada bulan November",
    },
    { sheet: "Narasi", cell: "A6", right: "naik 1,74 poin", wrong: "naik 1,47 poin" },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "terendah adalah U5 Produk Spesifikasi Jenis Pelayanan dengan NRR 3,593",
      wrong: "terendah adalah U8 Sarana dan Prasarana dengan NRR 3,614",
    },
    { sheet: "Narasi", cell: "A8", right: "sehingga capaiannya 107,90%", wrong: "sehingga capaiannya 92,10%" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "tidak berhasil dimediasi 81 perkara",
      wrong: "tidak berhasil dimediasi 87 perkara",
    },
    { sheet: "Narasi", cell: "A10", right: "sebanyak 1.297 dari", wrong: "sebanyak 1.279 dari" },
    { sheet: "Narasi", cell: "A11", right: "48 dari 50 perkara (96,00%)", wrong: "48 dari 50 perkara (98,00%)" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "disusul faktor ekonomi 152 perkara",
      wrong: "disusul faktor ekonomi 182 perkara",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "terdiri dari 21 laki-laki dan 16 perempuan",
      wrong: "terdiri dari 21 laki-laki dan 19 perempuan",
    },
    {
      sheet: "Narasi",
      cell: "A14",
      right: "(enam miliar sembilan ratus enam puluh empat juta enam belas ribu rupiah)",
      wrong: "(enam miliar sembilan ratus enam empat juta enam belas ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A15", right: "atau 97,74% dengan sisa", wrong: "atau 96,74% dengan sisa" },
    { sheet: "Narasi", cell: "A16", right: "terjadi kenaikan Rp", wrong: "terjadi penurunan Rp" },
  ],
};
