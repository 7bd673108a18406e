import type { ReportCase } from "./report-case";

export const polresResor: ReportCase = {
  name: "a police resort: conventional crime, narcotics, traffic, PNBP, three sources of funds",
  year: 2022,
  sheets: [
    {
      name: "1.1 Wilayah",
      sheet: `
POLRI DAERAH TIRTA RAYA
RESOR TIRTASARI

Tabel 1.1 Luas Wilayah, Jumlah Penduduk, dan Kekuatan Personel per Polsek Tahun 2022
NO | KESATUAN | LUAS (KM2) | DESA/KEL | PENDUDUK (JIWA) | KEPADATAN (JIWA/KM2) | PERSONEL | RASIO POLISI : PENDUDUK
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1. | POLSEK TIRTASARI KOTA | 38,42 | 14 | 84.317 | 2.195 | 41 | 1 : 2.057
2. | POLSEK GUNUNG LINTANG | 112,75 | 18 | 46.028 | 408 | 24 | 1 : 1.918
3. | POLSEK SUKARAJA TIMUR | 86,30 | 21 | 58.914 | 683 | 27 | 1 : 2.182
4. | POLSEK BANJAR KIDUL | 64,18 | 16 | 51.276 | 799 | 25 | 1 : 2.051
5. | POLSEK CIKARET | 97,56 | 12 | 33.845 | 347 | 19 | 1 : 1.781
6. | POLSEK MUARA SANGA | 141,09 | 15 | 39.702 | 281 | 22 | 1 : 1.805
7. | POLSEK WANARATA | 73,84 | 17 | 44.590 | 604 | 21 | 1 : 2.123
8. | POLSEK KARANG TAWANG | 128,66 | 11 | 28.163 | 219 | 18 | 1 : 1.565
 | JUMLAH | 742,80 | 124 | 386.835 | 521 | 197 | 1 : 1.964
Sumber: Bag SDM Polres Tirtasari dan BPS Kabupaten Tirtasari
`,
    },
    {
      name: "1.2 Personel",
      sheet: `
Tabel 1.2 Kekuatan Personel Polres Tirtasari per 31 Desember 2022
NO | PANGKAT/GOLONGAN | DSP | RIIL | KURANG | % PEMENUHAN
I | PAMEN | 9 | 7 | 2 | 77,8
a. | AKBP | 1 | 1 | - | 100,0
b. | KOMPOL | 8 | 6 | 2 | 75,0
II | PAMA | 127 | 80 | 47 | 63,0
a. | AKP | 31 | 22 | 9 | 71,0
b. | IPTU/IPDA | 96 | 58 | 38 | 60,4
III | BINTARA | 628 | 398 | 230 | 63,4
a. | AIPTU/AIPDA | 164 | 137 | 27 | 83,5
b. | BRIPKA/BRIGPOL | 218 | 149 | 69 | 68,3
c. | BRIPTU/BRIPDA | 246 | 112 | 134 | 45,5
 | JUMLAH POLRI | 764 | 485 | 279 | 63,5
IV | PNS | 36 | 14 | 22 | 38,9
a. | Golongan III | 14 | 5 | 9 | 35,7
b. | Golongan II | 22 | 9 | 13 | 40,9
 | JUMLAH POLRI + PNS | 800 | 499 | 301 | 62,4
DSP: Daftar Susunan Personel
`,
    },
    {
      name: "1.3 Satfung",
      merges: ["A2:A3", "B2:D2", "E2:E3", "F2:F3"],
      sheet: `
Tabel 1.3 Sebaran Personel per Satuan Fungsi
Satuan Fungsi | Polri |  |  | PNS | Jumlah
 | Perwira | Bintara | Jumlah |  |
Pimpinan | 2 | - | 2 | - | 2
Bagian Ops, Ren, SDM, Log | 17 | 26 | 43 | 5 | 48
Siwas, Sipropam, Sikum, Sihumas, Sium, Sikeu, SiTIK | 8 | 26 | 34 | 3 | 37
SPKT | 3 | 12 | 15 | - | 15
Satintelkam | 4 | 24 | 28 | 1 | 29
Satreskrim | 7 | 31 | 38 | - | 38
Satresnarkoba | 4 | 17 | 21 | - | 21
Satbinmas | 4 | 11 | 15 | - | 15
Satsamapta | 5 | 38 | 43 | - | 43
Satlantas | 7 | 34 | 41 | 2 | 43
Sattahti | 2 | 9 | 11 | - | 11
Polsek (8) | 24 | 170 | 194 | 3 | 197
Jumlah | 87 | 398 | 485 | 14 | 499
`,
    },
    {
      name: "2.1 PK",
      merges: ["A4:A5", "B4:B5", "A6:A8", "B6:B8", "A9:A10", "B9:B10", "A12:A15", "B12:B15"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2022
POLRES TIRTASARI
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Terwujudnya pelayanan kepolisian yang prima | Indeks kepuasan masyarakat terhadap pelayanan | Indeks | 86,00
 |  | Waktu tanggap laporan SPKT *) | Menit | 15
2 | Terwujudnya penegakan hukum yang profesional | Persentase penyelesaian tindak pidana | % | 68
 |  | Persentase penyelesaian kasus narkoba | % | 95
 |  | Angka kejahatan (crime rate) per 100.000 penduduk *) | Kasus | 175
3 | Terwujudnya keamanan dan keselamatan lalu lintas | Jumlah kecelakaan lalu lintas *) | Kejadian | 225
 |  | Jumlah korban meninggal dunia akibat kecelakaan *) | Orang | 62
4 | Terwujudnya kemitraan polisi dan masyarakat | Jumlah kegiatan binluh Bhabinkamtibmas | Kegiatan | 2.400
5 | Terwujudnya tata kelola organisasi yang akuntabel | Persentase pemenuhan personel terhadap DSP | % | 65
 |  | Nilai evaluasi AKIP | Nilai | 75,00
 |  | Persentase realisasi PNBP | % | 100
 |  | Persentase penyerapan anggaran | % | 97
*) semakin rendah semakin baik

Program | Anggaran
Program Profesionalisme SDM Polri | Rp93.750.000
Program Penyelidikan dan Penyidikan Tindak Pidana | Rp2.107.300.000
Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | Rp2.884.800.000
Program Modernisasi Almatsus dan Sarana Prasarana Polri | Rp186.000.000
Program Dukungan Manajemen | Rp59.935.185.000
Jumlah anggaran (DIPA awal) | Rp65.207.035.000
`,
    },
    {
      name: "3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Polres Tirtasari Tahun 2022
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7)
SS 1 | Terwujudnya pelayanan kepolisian yang prima |  |  |  |  |
1 | Indeks kepuasan masyarakat terhadap pelayanan | Indeks | 86,00 | 87,43 | 101,66 | Sangat Baik
2 | Waktu tanggap laporan SPKT | Menit | 15 | 12,5 | 116,67 | Sangat Baik
SS 2 | Terwujudnya penegakan hukum yang profesional |  |  |  |  |
3 | Persentase penyelesaian tindak pidana | % | 68 | 77,99 | 114,69 | Sangat Baik
4 | Persentase penyelesaian kasus narkoba | % | 95 | 98,21 | 103,38 | Sangat Baik
5 | Angka kejahatan (crime rate) per 100.000 penduduk | Kasus | 175 | 162,08 | 107,38 | Sangat Baik
SS 3 | Terwujudnya keamanan dan keselamatan lalu lintas |  |  |  |  |
6 | Jumlah kecelakaan lalu lintas | Kejadian | 225 | 221 | 101,78 | Sangat Baik
7 | Jumlah korban meninggal dunia akibat kecelakaan | Orang | 62 | 61 | 101,61 | Sangat Baik
SS 4 | Terwujudnya kemitraan polisi dan masyarakat |  |  |  |  |
8 | Jumlah kegiatan binluh Bhabinkamtibmas | Kegiatan | 2.400 | 2.586 | 107,75 | Sangat Baik
SS 5 | Terwujudnya tata kelola organisasi yang akuntabel |  |  |  |  |
9 | Persentase pemenuhan personel terhadap DSP | % | 65 | 62,4 | 96,00 | Baik
10 | Nilai evaluasi AKIP | Nilai | 75,00 | 73,86 | 98,48 | Baik
11 | Persentase realisasi PNBP | % | 100 | 102,30 | 102,30 | Sangat Baik
12 | Persentase penyerapan anggaran | % | 97 | 99,68 | 102,76 | Sangat Baik
 | Rata-rata capaian kinerja |  |  |  | 104,54 | Sangat Baik
Catatan: indikator negatif (nomor 2, 5, 6, 7) dihitung dengan rumus (2 x target - realisasi) : target x 100%.
Kategori: >= 100 Sangat Baik; 85 s.d. < 100 Baik; 70 s.d. < 85 Cukup; < 70 Kurang.
`,
    },
    {
      name: "3.2 Gol Kejahatan",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:J2", "K2:K3"],
      sheet: `
Tabel 3.2 Data Tindak Pidana menurut Golongan Kejahatan Tahun 2021 dan 2022
NO | GOLONGAN KEJAHATAN | TAHUN 2021 |  |  | TAHUN 2022 |  |  | TREND JTP |  | KET
 |  | JTP | PTP | % | JTP | PTP | % | ANGKA | % |
I | Kejahatan Konvensional | 571 | 407 | 71,28 | 561 | 424 | 75,58 | -10 | -1,75 | TURUN
II | Kejahatan Transnasional | 52 | 50 | 96,15 | 61 | 60 | 98,36 | 9 | 17,31 | NAIK
III | Kejahatan terhadap Kekayaan Negara | 7 | 5 | 71,43 | 5 | 5 | 100,00 | -2 | -28,57 | TURUN
IV | Kejahatan Berimplikasi Kontinjensi | 1 | 1 | 100,00 | 0 | 0 | - | -1 | -100,00 | TURUN
 | JUMLAH | 631 | 463 | 73,38 | 627 | 489 | 77,99 | -4 | -0,63 | TURUN
JTP: jumlah tindak pidana; PTP: penyelesaian tindak pidana
`,
    },
    {
      name: "3.3 Konvensional",
      merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:J1", "K1:K2"],
      sheet: `
NO | JENIS KEJAHATAN KONVENSIONAL | TAHUN 2021 |  |  | TAHUN 2022 |  |  | TREND JTP |  | KET
 |  | JTP | PTP | % | JTP | PTP | % | ANGKA | % |
1 | Pencurian dengan pemberatan | 96 | 71 | 73,96 | 84 | 66 | 78,57 | -12 | -12,50 | TURUN
2 | Pencurian dengan kekerasan | 9 | 7 | 77,78 | 6 | 7 | 116,67 | -3 | -33,33 | TURUN
3 | Pencurian kendaraan bermotor | 63 | 24 | 38,10 | 71 | 33 | 46,48 | 8 | 12,70 | NAIK
4 | Pencurian biasa | 58 | 41 | 70,69 | 52 | 40 | 76,92 | -6 | -10,34 | TURUN
5 | Penganiayaan berat | 14 | 14 | 100,00 | 11 | 10 | 90,91 | -3 | -21,43 | TURUN
6 | Penganiayaan ringan | 37 | 35 | 94,59 | 41 | 41 | 100,00 | 4 | 10,81 | NAIK
7 | Pengeroyokan | 22 | 20 | 90,91 | 25 | 22 | 88,00 | 3 | 13,64 | NAIK
8 | Pembunuhan | 2 | 2 | 100,00 | 1 | 1 | 100,00 | -1 | -50,00 | TURUN
9 | Perkosaan/pencabulan | 18 | 16 | 88,89 | 21 | 18 | 85,71 | 3 | 16,67 | NAIK
10 | Kekerasan dalam rumah tangga | 31 | 29 | 93,55 | 28 | 27 | 96,43 | -3 | -9,68 | TURUN
11 | Penipuan | 74 | 39 | 52,70 | 69 | 42 | 60,87 | -5 | -6,76 | TURUN
12 | Penggelapan | 66 | 45 | 68,18 | 73 | 51 | 69,86 | 7 | 10,61 | NAIK
13 | Perjudian | 15 | 15 | 100,00 | 19 | 19 | 100,00 | 4 | 26,67 | NAIK
14 | Pengrusakan | 12 | 9 | 75,00 | 12 | 10 | 83,33 | 0 | 0,00 | TETAP
15 | Pengancaman | 9 | 8 | 88,89 | 7 | 6 | 85,71 | -2 | -22,22 | TURUN
16 | Kebakaran/pembakaran | 4 | 2 | 50,00 | 5 | 2 | 40,00 | 1 | 25,00 | NAIK
17 | Lain-lain | 41 | 30 | 73,17 | 36 | 29 | 80,56 | -5 | -12,20 | TURUN
 | JUMLAH | 571 | 407 | 71,28 | 561 | 424 | 75,58 | -10 | -1,75 | TURUN
Catatan: PTP dapat melebihi JTP karena termasuk penyelesaian tunggakan perkara tahun sebelumnya.
`,
    },
    {
      name: "3.4 Per Kesatuan",
      sheet: `
Tabel 3.4 Tindak Pidana per Kesatuan Tahun 2022 dan Risiko Penduduk Terkena Kejahatan
Kesatuan | JTP | PTP | Sisa | % PTP | % thd JTP Polres | Penduduk | Crime Rate | Peringkat Crime Rate
Satreskrim | 298 | 224 | 74 | 75,17 | 47,53 |  |  |
Satresnarkoba | 56 | 55 | 1 | 98,21 | 8,93 |  |  |
Jumlah Satuan Polres | 354 | 279 | 75 | 78,81 | 56,46 |  |  |
Polsek Tirtasari Kota | 58 | 43 | 15 | 74,14 | 9,25 | 84.317 | 68,79 | 5
Polsek Gunung Lintang | 29 | 22 | 7 | 75,86 | 4,63 | 46.028 | 63,01 | 8
Polsek Sukaraja Timur | 47 | 35 | 12 | 74,47 | 7,50 | 58.914 | 79,78 | 1
Polsek Banjar Kidul | 38 | 30 | 8 | 78,95 | 6,06 | 51.276 | 74,11 | 2
Polsek Cikaret | 24 | 19 | 5 | 79,17 | 3,83 | 33.845 | 70,91 | 3
Polsek Muara Sanga | 27 | 20 | 7 | 74,07 | 4,31 | 39.702 | 68,01 | 6
Polsek Wanarata | 31 | 24 | 7 | 77,42 | 4,94 | 44.590 | 69,52 | 4
Polsek Karang Tawang | 19 | 17 | 2 | 89,47 | 3,03 | 28.163 | 67,46 | 7
Jumlah Polsek | 273 | 210 | 63 | 76,92 | 43,54 | 386.835 |  |
JUMLAH POLRES | 627 | 489 | 138 | 77,99 | 100,00 | 386.835 | 162,08 |
Crime rate = JTP x 100.000 : jumlah penduduk. Peringkat 1 = angka tertinggi.
`,
    },
    {
      name: "3.5 Bulanan",
      sheet: `
BULAN | JTP | PTP | % PTP | JTP KUMULATIF | PTP KUMULATIF
Januari | 52 | 31 | 59,6 | 52 | 31
Februari | 46 | 35 | 76,1 | 98 | 66
Maret | 54 | 40 | 74,1 | 152 | 106
TRIWULAN I | 152 | 106 | 69,7 | 152 | 106
April | 57 | 38 | 66,7 | 209 | 144
Mei | 48 | 41 | 85,4 | 257 | 185
Juni | 51 | 39 | 76,5 | 308 | 224
TRIWULAN II | 156 | 118 | 75,6 | 308 | 224
Juli | 56 | 42 | 75,0 | 364 | 266
Agustus | 59 | 44 | 74,6 | 423 | 310
September | 49 | 43 | 87,8 | 472 | 353
TRIWULAN III | 164 | 129 | 78,7 | 472 | 353
Oktober | 53 | 42 | 79,2 | 525 | 395
November | 47 | 45 | 95,7 | 572 | 440
Desember | 55 | 49 | 89,1 | 627 | 489
TRIWULAN IV | 155 | 136 | 87,7 | 627 | 489
JUMLAH | 627 | 489 | 78,0 | 627 | 489
RATA-RATA PER BULAN | 52,3 | 40,8 |  |  |

Selang waktu kejahatan (crime clock) tahun 2022: 365 x 24 jam : 627 = 13 jam 58 menit
`,
    },
    {
      name: "3.6 Narkoba",
      sheet: `
Tabel 3.6.a Kasus dan Tersangka Tindak Pidana Narkoba
Uraian | 2021 | 2022 | Naik/(Turun) | %
Jumlah kasus | 48 | 56 | 8 | 16,67
Kasus selesai | 47 | 55 | 8 | 17,02
Jumlah tersangka | 61 | 74 | 13 | 21,31
- Laki-laki | 57 | 68 | 11 | 19,30
- Perempuan | 4 | 6 | 2 | 50,00
Menurut peran:
- Bandar/pengedar | 23 | 31 | 8 | 34,78
- Kurir | 9 | 8 | (1) | (11,11)
- Pemakai | 29 | 35 | 6 | 20,69

Tabel 3.6.b Barang Bukti yang Disita Tahun 2022
No | Jenis | Semester I | Semester II | Jumlah
1 | Sabu | 186,42 gram | 225,95 gram | 412,37 gram
2 | Ganja kering | 1.275 gram | 864 gram | 2.139 gram
3 | Tembakau sintetis | 48,30 gram | 91,75 gram | 140,05 gram
4 | Ekstasi | 37 butir | 52 butir | 89 butir
5 | Obat keras tertentu | 4.218 butir | 6.735 butir | 10.953 butir
`,
    },
    {
      name: "3.7 Laka",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.7 Data Kecelakaan Lalu Lintas Tahun 2022
Bulan | Jumlah Kejadian | Korban |  |  |  | Kerugian Materiil (Rp) | Rata-rata Kerugian per Kejadian (Rp)
 |  | MD | LB | LR | Jumlah |  |
Januari | 19 | 5 | 3 | 24 | 32 | 41.250.000 | 2.171.053
Februari | 16 | 4 | 2 | 21 | 27 | 33.800.000 | 2.112.500
Maret | 17 | 6 | 4 | 19 | 29 | 38.500.000 | 2.264.706
April | 21 | 7 | 3 | 28 | 38 | 52.150.000 | 2.483.333
Mei | 26 | 8 | 5 | 37 | 50 | 64.700.000 | 2.488.462
Juni | 15 | 3 | 2 | 18 | 23 | 27.450.000 | 1.830.000
Juli | 18 | 4 | 3 | 22 | 29 | 35.600.000 | 1.977.778
Agustus | 20 | 6 | 2 | 25 | 33 | 46.900.000 | 2.345.000
September | 14 | 3 | 1 | 17 | 21 | 24.350.000 | 1.739.286
Oktober | 17 | 5 | 3 | 20 | 28 | 39.800.000 | 2.341.176
November | 16 | 4 | 2 | 19 | 25 | 31.250.000 | 1.953.125
Desember | 22 | 6 | 4 | 29 | 39 | 58.400.000 | 2.654.545
Jumlah 2022 | 221 | 61 | 34 | 279 | 374 | 494.150.000 | 2.235.973
Jumlah 2021 | 238 | 68 | 31 | 286 | 385 | 531.450.000 | 2.232.983
Naik/turun | -17 | -7 | 3 | -7 | -11 | -37.300.000 |
% naik/turun | -7,14 | -10,29 | 9,68 | -2,45 | -2,86 | -7,02 |
MD: meninggal dunia; LB: luka berat; LR: luka ringan
`,
    },
    {
      name: "3.8 Gar Lantas",
      sheet: `
Tabel 3.8 Pelanggaran Lalu Lintas menurut Kendaraan (dalam kasus)
Uraian | Sepeda Motor | Mobil Penumpang | Bus | Mobil Barang | Kendaraan Khusus | Jumlah
Tilang 2022 | 4.386 | 612 | 48 | 537 | 9 | 5.592
Teguran 2022 | 6.214 | 1.085 | 96 | 743 | 12 | 8.150
Jumlah 2022 | 10.600 | 1.697 | 144 | 1.280 | 21 | 13.742
Tilang 2021 | 5.127 | 748 | 35 | 602 | 8 | 6.520
Teguran 2021 | 4.895 | 931 | 72 | 688 | 6 | 6.592
Jumlah 2021 | 10.022 | 1.679 | 107 | 1.290 | 14 | 13.112
Selisih jumlah | 578 | 18 | 37 | -10 | 7 | 630
Porsi 2022 (%) | 77,1 | 12,3 | 1,0 | 9,3 | 0,2 | 100,0
Denda tilang 2022 (Rp ribu) | 219.300 | 61.200 | 7.200 | 80.550 | 1.350 | 369.600
`,
    },
    {
      name: "3.9 SKM",
      sheet: `
Tabel 3.9 Nilai Survei Kepuasan Masyarakat per Unit Layanan Tahun 2022
No | Unit Layanan | Tw I | Tw II | Tw III | Tw IV | Rata-rata | Responden | Mutu
1 | Satpas SIM | 87,42 | 88,15 | 87,90 | 89,21 | 88,17 | 240 | B (Baik)
2 | SKCK | 90,12 | 89,64 | 91,03 | 90,85 | 90,41 | 180 | A (Sangat Baik)
3 | SPKT | 85,36 | 86,71 | 85,88 | 87,13 | 86,27 | 120 | B (Baik)
4 | Samsat | 84,20 | 84,97 | 86,12 | 86,55 | 85,46 | 160 | B (Baik)
5 | Besuk Tahanan | 82,18 | 83,44 | 82,75 | 83,91 | 83,07 | 60 | B (Baik)
 | Rata-rata triwulan | 85,86 | 86,58 | 86,74 | 87,53 |  |  |
 | Nilai SKM Polres (rata-rata tertimbang responden) |  |  |  |  | 87,43 | 760 | B (Baik)
Mutu: A 88,31-100,00; B 76,61-88,30; C 65,00-76,60; D 25,00-64,99
`,
    },
    {
      name: "3.10 PNBP",
      sheet: `
Tabel 3.10 Target dan Realisasi PNBP Tahun 2022
No. | Jenis Penerimaan | Target (Rp) | Realisasi (Rp) | Selisih (Rp) | % | Realisasi 2021 (Rp) | Pertumbuhan (%)
1 | Penerbitan SIM | 1.125.000.000 | 1.187.350.000 | 62.350.000 | 105,54 | 1.043.900.000 | 13,74
2 | Penerbitan STNK | 1.890.000.000 | 1.934.600.000 | 44.600.000 | 102,36 | 1.812.750.000 | 6,72
3 | Penerbitan TNKB | 1.040.000.000 | 1.012.480.000 | (27.520.000) | 97,35 | 976.540.000 | 3,68
4 | Penerbitan BPKB | 1.275.000.000 | 1.318.725.000 | 43.725.000 | 103,43 | 1.296.150.000 | 1,74
5 | Penerbitan STCK | 18.000.000 | 14.625.000 | (3.375.000) | 81,25 | 17.350.000 | (15,71)
6 | Penerbitan SKCK | 215.000.000 | 236.730.000 | 21.730.000 | 110,11 | 198.420.000 | 19,31
7 | Mutasi kendaraan ke luar daerah | 96.000.000 | 88.350.000 | (7.650.000) | 92,03 | 101.250.000 | (12,74)
8 | Pengamanan Obvitnas | 150.000.000 | 150.000.000 | 0 | 100,00 | 150.000.000 | 0,00
 | J u m l a h | 5.809.000.000 | 5.942.860.000 | 133.860.000 | 102,30 | 5.596.360.000 | 6,19
`,
    },
    {
      name: "4.1 Sumber Dana",
      sheet: `
Tabel 4.1 Pagu dan Realisasi Anggaran per Sumber Dana dan Jenis Belanja TA 2022
No | Sumber Dana/Jenis Belanja | Pagu Revisi (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan (%) | Porsi Pagu (%)
A | Rupiah Murni (RM) | 65.798.485.000 | 65.606.203.600 | 192.281.400 | 99,71 | 97,50
1 | Belanja Pegawai | 55.042.185.000 | 54.935.193.625 | 106.991.375 | 99,81 | 81,56
2 | Belanja Barang | 10.577.000.000 | 10.492.749.975 | 84.250.025 | 99,20 | 15,67
3 | Belanja Modal | 179.300.000 | 178.260.000 | 1.040.000 | 99,42 | 0,27
B | Penerimaan Negara Bukan Pajak (PNBP) | 830.750.000 | 815.890.175 | 14.859.825 | 98,21 | 1,23
1 | Belanja Barang | 712.000.000 | 697.567.625 | 14.432.375 | 97,97 | 1,06
2 | Belanja Modal | 118.750.000 | 118.322.550 | 427.450 | 99,64 | 0,18
C | Hibah Dalam Negeri (HDN) | 855.000.000 | 845.108.000 | 9.892.000 | 98,84 | 1,27
1 | Belanja Modal | 855.000.000 | 845.108.000 | 9.892.000 | 98,84 | 1,27
 | JUMLAH A + B + C | 67.484.235.000 | 67.267.201.775 | 217.033.225 | 99,68 | 100,00
Keterangan: hibah diterima dari Pemerintah Kabupaten Tirtasari.
`,
    },
    {
      name: "4.2 Program",
      sheet: `
Tabel 4.2 Pagu dan Realisasi per Program, Kegiatan, dan Akun TA 2022 (Rp)
Kode | Program/Kegiatan/Output/Akun | Pagu Awal | Pagu Revisi | Realisasi | Sisa | % | Sumber Dana
060.01.BF | Program Profesionalisme SDM Polri | 93.750.000 | 90.250.000 | 89.352.450 | 897.550 | 99,01 |
5059 | Pembinaan dan Pelatihan SDM Polres | 93.750.000 | 90.250.000 | 89.352.450 | 897.550 | 99,01 |
5059.DBA | Peningkatan Kemampuan Personel | 45.750.000 | 44.750.000 | 44.346.650 | 403.350 | 99,10 |
521211 | Belanja Bahan | 24.600.000 | 22.100.000 | 21.967.450 | 132.550 | 99,40 | RM
521213 | Belanja Honor Output Kegiatan | 8.400.000 | 8.400.000 | 8.400.000 | 0 | 100,00 | RM
524113 | Belanja Perjalanan Dinas Dalam Kota | 12.750.000 | 14.250.000 | 13.979.200 | 270.800 | 98,10 | RM
5059.EBC | Layanan Manajemen SDM Internal | 48.000.000 | 45.500.000 | 45.005.800 | 494.200 | 98,91 |
521211 | Belanja Bahan | 9.300.000 | 9.300.000 | 9.095.400 | 204.600 | 97,80 | RM
524111 | Belanja Perjalanan Dinas Biasa | 38.700.000 | 36.200.000 | 35.910.400 | 289.600 | 99,20 | RM
060.01.BH | Program Penyelidikan dan Penyidikan Tindak Pidana | 2.107.300.000 | 2.111.050.000 | 2.071.175.950 | 39.874.050 | 98,11 |
3142 | Penyelenggaraan Penyelidikan dan Penyidikan Tindak Pidana | 2.107.300.000 | 2.111.050.000 | 2.071.175.950 | 39.874.050 | 98,11 |
3142.BCA | Perkara Tindak Pidana Umum | 1.213.600.000 | 1.213.600.000 | 1.209.068.775 | 4.531.225 | 99,63 |
521119 | Belanja Barang Operasional Lainnya | 286.500.000 | 301.250.000 | 300.195.600 | 1.054.400 | 99,65 | RM
521219 | Belanja Barang Non Operasional Lainnya | 742.800.000 | 718.400.000 | 717.250.550 | 1.149.450 | 99,84 | RM
524111 | Belanja Perjalanan Dinas Biasa | 184.300.000 | 193.950.000 | 191.622.625 | 2.327.375 | 98,80 | RM
3142.BCB | Perkara Tindak Pidana Narkoba | 472.250.000 | 482.900.000 | 480.704.800 | 2.195.200 | 99,55 |
521119 | Belanja Barang Operasional Lainnya | 96.400.000 | 96.400.000 | 95.551.600 | 848.400 | 99,12 | RM
521219 | Belanja Barang Non Operasional Lainnya | 318.600.000 | 334.700.000 | 334.700.000 | 0 | 100,00 | RM
524111 | Belanja Perjalanan Dinas Biasa | 57.250.000 | 51.800.000 | 50.453.200 | 1.346.800 | 97,40 | RM
3142.BCC | Perkara Tindak Pidana Korupsi | 253.000.000 | 240.500.000 | 209.033.550 | 31.466.450 | 86,92 |
521219 | Belanja Barang Non Operasional Lainnya | 208.000.000 | 208.000.000 | 179.296.050 | 28.703.950 | 86,20 | RM
522191 | Belanja Jasa Lainnya | 45.000.000 | 32.500.000 | 29.737.500 | 2.762.500 | 91,50 | RM
3142.BCD | Penanganan Laka Lantas | 168.450.000 | 174.050.000 | 172.368.825 | 1.681.175 | 99,03 |
521219 | Belanja Barang Non Operasional Lainnya | 126.300.000 | 131.900.000 | 131.609.825 | 290.175 | 99,78 | RM
521119 | Belanja Barang Operasional Lainnya | 42.150.000 | 42.150.000 | 40.759.000 | 1.391.000 | 96,70 | RM
060.01.BM | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 2.884.800.000 | 2.972.800.000 | 2.949.207.475 | 23.592.525 | 99,21 |
3131 | Dukungan Pelayanan Keamanan dan Keselamatan Lalu Lintas | 1.038.350.000 | 1.106.750.000 | 1.095.310.975 | 11.439.025 | 98,97 |
3131.BKB | Penerbitan SIM, STNK, BPKB | 711.350.000 | 715.150.000 | 704.816.975 | 10.333.025 | 98,56 |
521119 | Belanja Barang Operasional Lainnya | 215.700.000 | 231.400.000 | 227.697.600 | 3.702.400 | 98,40 | PNBP
521811 | Belanja Barang Persediaan Barang Konsumsi | 148.250.000 | 142.600.000 | 141.616.025 | 983.975 | 99,31 | PNBP
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 186.400.000 | 186.400.000 | 181.180.800 | 5.219.200 | 97,20 | PNBP
522141 | Belanja Sewa | 36.000.000 | 36.000.000 | 36.000.000 | 0 | 100,00 | PNBP
532111 | Belanja Modal Peralatan dan Mesin | 125.000.000 | 118.750.000 | 118.322.550 | 427.450 | 99,64 | PNBP
3131.BHB | Operasi Kepolisian Bidang Lalu Lintas | 327.000.000 | 391.600.000 | 390.494.000 | 1.106.000 | 99,72 |
521119 | Belanja Barang Operasional Lainnya | 324.600.000 | 389.200.000 | 388.694.000 | 506.000 | 99,87 | RM
521813 | Belanja Barang Persediaan Pita Cukai, Meterai dan Leges | 2.400.000 | 2.400.000 | 1.800.000 | 600.000 | 75,00 | RM
3133 | Pembinaan Potensi Keamanan | 639.700.000 | 648.950.000 | 647.236.575 | 1.713.425 | 99,74 |
3133.BIB | Pembinaan Masyarakat | 639.700.000 | 648.950.000 | 647.236.575 | 1.713.425 | 99,74 |
521211 | Belanja Bahan | 58.400.000 | 61.250.000 | 60.698.750 | 551.250 | 99,10 | RM
521119 | Belanja Barang Operasional Lainnya | 412.800.000 | 412.800.000 | 412.634.825 | 165.175 | 99,96 | RM
524113 | Belanja Perjalanan Dinas Dalam Kota | 168.500.000 | 174.900.000 | 173.903.000 | 997.000 | 99,43 | RM
3134 | Penyelenggaraan Fungsi Samapta | 706.500.000 | 722.450.000 | 713.633.400 | 8.816.600 | 98,78 |
3134.BHB | Patroli dan Pengendalian Massa | 706.500.000 | 722.450.000 | 713.633.400 | 8.816.600 | 98,78 |
521119 | Belanja Barang Operasional Lainnya | 538.200.000 | 561.700.000 | 560.127.200 | 1.572.800 | 99,72 | RM
521219 | Belanja Barang Non Operasional Lainnya | 96.300.000 | 88.750.000 | 85.466.200 | 3.283.800 | 96,30 | RM
521219 | Belanja Barang Pengamanan Obvitnas | 72.000.000 | 72.000.000 | 68.040.000 | 3.960.000 | 94,50 | PNBP
5081 | Penyelenggaraan Intelijen Keamanan | 500.250.000 | 494.650.000 | 493.026.525 | 1.623.475 | 99,67 |
5081.BHB | Deteksi Dini dan Penerbitan SKCK | 500.250.000 | 494.650.000 | 493.026.525 | 1.623.475 | 99,67 |
521119 | Belanja Barang Operasional Lainnya | 384.700.000 | 371.200.000 | 370.494.700 | 705.300 | 99,81 | RM
521811 | Belanja Barang Persediaan Barang Konsumsi (SKCK) | 41.250.000 | 43.600.000 | 43.033.200 | 566.800 | 98,70 | PNBP
524113 | Belanja Perjalanan Dinas Dalam Kota | 74.300.000 | 79.850.000 | 79.498.625 | 351.375 | 99,56 | RM
060.01.BQ | Program Modernisasi Almatsus dan Sarana Prasarana Polri | 186.000.000 | 1.034.300.000 | 1.023.368.000 | 10.932.000 | 98,94 |
5076 | Pengembangan Peralatan dan Sarana Polri | 186.000.000 | 1.034.300.000 | 1.023.368.000 | 10.932.000 | 98,94 |
5076.CAN | Sarana Bidang Teknologi Informasi | 186.000.000 | 179.300.000 | 178.260.000 | 1.040.000 | 99,42 |
532111 | Belanja Modal Peralatan dan Mesin | 186.000.000 | 179.300.000 | 178.260.000 | 1.040.000 | 99,42 | RM
5076.CBV | Prasarana Bidang Kepolisian | - | 855.000.000 | 845.108.000 | 9.892.000 | 98,84 |
533111 | Belanja Modal Gedung dan Bangunan (Pospol Wanarata) | - | 640.000.000 | 632.000.000 | 8.000.000 | 98,75 | HDN
532111 | Belanja Modal Peralatan dan Mesin (CCTV kota) | - | 215.000.000 | 213.108.000 | 1.892.000 | 99,12 | HDN
060.01.WA | Program Dukungan Manajemen | 59.935.185.000 | 61.275.835.000 | 61.134.097.900 | 141.737.100 | 99,77 |
5062 | Dukungan Manajemen dan Teknis Polri | 59.935.185.000 | 61.275.835.000 | 61.134.097.900 | 141.737.100 | 99,77 |
5062.EBA.994 | Layanan Perkantoran - Gaji dan Tunjangan | 53.880.835.000 | 55.042.185.000 | 54.935.193.625 | 106.991.375 | 99,81 |
511111 | Belanja Gaji Pokok PNS | 582.400.000 | 571.850.000 | 567.618.350 | 4.231.650 | 99,26 | RM
511126 | Belanja Tunjangan Beras PNS | 32.700.000 | 31.650.000 | 31.048.600 | 601.400 | 98,10 | RM
511129 | Belanja Uang Makan PNS | 98.600.000 | 96.200.000 | 92.063.400 | 4.136.600 | 95,70 | RM
511211 | Belanja Gaji Pokok TNI/POLRI | 21.864.300.000 | 22.417.850.000 | 22.388.706.725 | 29.143.275 | 99,87 | RM
511219 | Belanja Pembulatan Gaji TNI/POLRI | 385.000 | 385.000 | 319.500 | 65.500 | 82,99 | RM
511221 | Belanja Tunjangan Suami/Istri TNI/POLRI | 1.486.200.000 | 1.512.700.000 | 1.506.951.700 | 5.748.300 | 99,62 | RM
511222 | Belanja Tunjangan Anak TNI/POLRI | 548.900.000 | 539.400.000 | 534.545.450 | 4.854.550 | 99,10 | RM
511225 | Belanja Tunjangan PPh TNI/POLRI | 186.750.000 | 178.400.000 | 166.982.425 | 11.417.575 | 93,60 | RM
511226 | Belanja Tunjangan Beras TNI/POLRI | 1.638.500.000 | 1.651.200.000 | 1.642.283.500 | 8.916.500 | 99,46 | RM
511228 | Belanja Tunjangan Lauk Pauk TNI/POLRI | 10.842.600.000 | 10.696.300.000 | 10.673.837.750 | 22.462.250 | 99,79 | RM
511232 | Belanja Tunjangan Struktural TNI/POLRI | 214.500.000 | 219.850.000 | 219.850.000 | 0 | 100,00 | RM
512412 | Belanja Tunjangan Kinerja POLRI | 16.385.000.000 | 17.126.400.000 | 17.110.986.225 | 15.413.775 | 99,91 | RM
5062.EBA.962 | Layanan Perkantoran - Operasional dan Pemeliharaan | 6.054.350.000 | 6.233.650.000 | 6.198.904.275 | 34.745.725 | 99,44 |
521111 | Belanja Keperluan Perkantoran | 864.200.000 | 891.500.000 | 890.519.300 | 980.700 | 99,89 | RM
521112 | Belanja Pengadaan Bahan Makanan (Tahanan) | 412.500.000 | 386.700.000 | 374.325.600 | 12.374.400 | 96,80 | RM
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | 7.200.000 | 5.400.000 | 4.698.025 | 701.975 | 87,00 | RM
522111 | Belanja Langganan Listrik | 684.000.000 | 712.500.000 | 707.512.525 | 4.987.475 | 99,30 | RM
522112 | Belanja Langganan Telepon | 96.000.000 | 84.750.000 | 77.461.500 | 7.288.500 | 91,40 | RM
522113 | Belanja Langganan Air | 72.600.000 | 72.600.000 | 69.841.225 | 2.758.775 | 96,20 | RM
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 486.750.000 | 486.750.000 | 486.457.900 | 292.100 | 99,94 | RM
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 1.284.300.000 | 1.308.950.000 | 1.305.415.800 | 3.534.200 | 99,73 | RM
521811 | Belanja Bahan Bakar Kendaraan Dinas | 2.146.800.000 | 2.284.500.000 | 2.282.672.400 | 1.827.600 | 99,92 | RM
 | TOTAL | 65.207.035.000 | 67.484.235.000 | 67.267.201.775 | 217.033.225 | 99,68 |
`,
    },
    {
      name: "4.3 Triwulan",
      sheet: `
Tabel 4.3 Target dan Realisasi Penyerapan Anggaran Kumulatif per Triwulan TA 2022 (Rp juta)
Jenis Belanja | Pagu | s.d. Tw I | s.d. Tw II | s.d. Tw III | s.d. Tw IV | % s.d. Tw IV
Belanja Pegawai | 55.042,19 | 12.690,03 | 26.753,44 | 40.706,98 | 54.935,19 | 99,81
Belanja Barang | 11.289,00 | 1.924,74 | 4.711,12 | 7.698,94 | 11.190,32 | 99,13
Belanja Modal | 1.153,05 | - | 166,69 | 601,67 | 1.141,69 | 99,01
Jumlah | 67.484,24 | 14.614,77 | 31.631,25 | 49.007,59 | 67.267,20 | 99,68
% realisasi kumulatif |  | 21,66 | 46,87 | 72,62 | 99,68 |
% target kumulatif |  | 15,00 | 40,00 | 60,00 | 97,00 |
Deviasi (realisasi - target) |  | 6,66 | 6,87 | 12,62 | 2,68 |
Realisasi per triwulan |  | 14.614,77 | 17.016,48 | 17.376,34 | 18.259,61 |
`,
    },
    {
      name: "4.4 Tren",
      sheet: `
Tabel 4.4 Perkembangan Anggaran Polres Tirtasari Tahun 2018-2022
Tahun | Pagu (Rp) | Realisasi (Rp) | % | Kenaikan Pagu (Rp) | Kenaikan Pagu (%) | JTP | % PTP
2018 | 52.418.630.000 | 51.296.842.150 | 97,86 | - | - | 794 | 61,21
2019 | 55.932.714.000 | 54.987.305.820 | 98,31 | 3.514.084.000 | 6,70 | 768 | 63,15
2020 | 57.206.485.000 | 55.384.126.940 | 96,81 | 1.273.771.000 | 2,28 | 702 | 64,96
2021 | 59.874.102.000 | 58.736.920.475 | 98,10 | 2.667.617.000 | 4,66 | 631 | 73,38
2022 | 67.484.235.000 | 67.267.201.775 | 99,68 | 7.610.133.000 | 12,71 | 627 | 77,99
Rata-rata | 58.583.233.200 | 57.534.479.432 | 98,15 |  |  | 704,4 |
`,
    },
    {
      name: "Narasi",
      sheet: `
Polres Tirtasari membawahi 8 Polsek dengan luas wilayah 742,80 km2 yang terdiri atas 124 desa/kelurahan dan jumlah penduduk 386.835 jiwa. Kepadatan penduduk rata-rata 521 jiwa/km2, tertinggi di Polsek Tirtasari Kota.
Kekuatan riil personel berjumlah 499 orang, terdiri atas 485 anggota Polri dan 14 PNS, atau 62,4% dari DSP sebanyak 800 orang. Dengan demikian masih terdapat kekurangan 301 personel.
Dari 12 indikator kinerja, 10 indikator mencapai atau melampaui target (kategori Sangat Baik) dan 2 indikator belum mencapai target. Rata-rata capaian kinerja tahun 2022 sebesar 104,54%.
Jumlah tindak pidana (JTP) tahun 2022 sebanyak 627 kasus, turun 4 kasus atau 0,63% dibandingkan tahun 2021 sebanyak 631 kasus. Penyelesaian tindak pidana sebanyak 489 kasus atau 77,99%, meningkat 4,61 poin dari tahun sebelumnya sebesar 73,38%.
Kejahatan konvensional tertinggi adalah pencurian dengan pemberatan sebanyak 84 kasus, disusul penggelapan 73 kasus dan pencurian kendaraan bermotor 71 kasus. Ketiganya mencakup 40,64% dari 561 kasus kejahatan konvensional.
Pencurian kendaraan bermotor naik dari 63 kasus menjadi 71 kasus atau 12,70%. Tingkat penyelesaiannya 46,48%, lebih baik daripada tahun 2021 yang sebesar 38,10%.
Angka kejahatan (crime rate) Polres Tirtasari sebesar 162,08 per 100.000 penduduk, dengan selang waktu 13 jam 58 menit. Polsek dengan crime rate tertinggi adalah Polsek Sukaraja Timur (79,78), terendah Polsek Gunung Lintang (63,01).
Pada semester I terjadi 308 tindak pidana dan pada semester II 319 tindak pidana. JTP tertinggi terjadi pada bulan Agustus sebanyak 59 kasus.
Satresnarkoba menangani 56 kasus narkoba dengan 74 tersangka, terdiri atas 68 laki-laki dan 6 perempuan. Sebanyak 55 kasus diselesaikan (98,21%); barang bukti sabu yang disita seluruhnya 412,37 gram.
Kecelakaan lalu lintas tahun 2022 sebanyak 221 kejadian, turun 7,14% dari 238 kejadian pada tahun 2021. Korban meninggal dunia 61 orang, luka berat 34 orang, dan luka ringan 279 orang, dengan kerugian materiil Rp494.150.000 (empat ratus sembilan puluh empat juta seratus lima puluh ribu rupiah).
Selama tahun 2022 ditindak 13.742 pelanggaran lalu lintas, terdiri atas 5.592 tilang dan 8.150 teguran. Pelanggaran sepeda motor mencapai 77,1% dari seluruh pelanggaran.
Nilai SKM Polres sebesar 87,43 dengan mutu B (Baik) dari 760 responden. Nilai tertinggi diperoleh layanan SKCK (90,41) dan terendah layanan Besuk Tahanan (83,07).
Realisasi PNBP mencapai Rp5.942.860.000 atau 102,30% dari target Rp5.809.000.000, melampaui target sebesar Rp133.860.000. Dibandingkan tahun 2021 realisasi PNBP tumbuh 6,19%.
Pagu awal sebesar Rp65.207.035.000 direvisi menjadi Rp67.484.235.000, bertambah Rp2.277.200.000 atau 3,49%. Realisasi anggaran Rp67.267.201.775 atau 99,68%, sehingga tersisa Rp217.033.225.
Menurut sumber dana, Rupiah Murni mencakup 97,50% pagu, PNBP 1,23%, dan hibah dalam negeri 1,27%. Serapan masing-masing 99,71%, 98,21%, dan 98,84%.
Sampai dengan Triwulan III anggaran terserap Rp49.007,59 juta atau 72,62%, di atas target 60,00%. Pada Triwulan IV terserap Rp18.259,61 juta.
Rata-rata penyerapan anggaran tahun 2018-2022 sebesar 98,15%. Penyerapan tahun 2022 merupakan yang tertinggi dalam lima tahun terakhir.
`,
    },
  ],
  mistakes: [
    { sheet: "1.1 Wilayah", cell: "C15", right: "742,80", wrong: "645,24" },
    { sheet: "1.1 Wilayah", cell: "F9", right: "683", wrong: "638" },
    { sheet: "1.2 Personel", cell: "D13", right: "485", wrong: "458" },
    { sheet: "1.2 Personel", cell: "F12", right: "45,5", wrong: "68,3" },
    { sheet: "1.3 Satfung", cell: "F5", right: "48", wrong: "43" },
    { sheet: "2.1 PK", cell: "E10", right: "62", wrong: "26" },
    { sheet: "2.1 PK", cell: "B24", right: "Rp65.207.035.000", wrong: "Rp65.021.035.000" },
    { sheet: "3.1 Capaian", cell: "F6", right: "116,67", wrong: "83,33" },
    { sheet: "3.1 Capaian", cell: "G17", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "3.1 Capaian", cell: "E15", right: "2.586", wrong: "2.856" },
    { sheet: "3.1 Capaian", cell: "F21", right: "104,54", wrong: "104,45" },
    { sheet: "3.2 Gol Kejahatan", cell: "J5", right: "17,31", wrong: "14,75" },
    { sheet: "3.2 Gol Kejahatan", cell: "G8", right: "489", wrong: "429" },
    { sheet: "3.3 Konvensional", cell: "H9", right: "88,00", wrong: "90,91" },
    { sheet: "3.3 Konvensional", cell: "I14", right: "7", wrong: "-7" },
    { sheet: "3.3 Konvensional", cell: "C13", right: "74", wrong: "47" },
    { sheet: "3.4 Per Kesatuan", cell: "I10", right: "3", wrong: "4" },
    { sheet: "3.4 Per Kesatuan", cell: "H13", right: "67,46", wrong: "64,76" },
    { sheet: "3.5 Bulanan", cell: "E13", right: "472", wrong: "462" },
    { sheet: "3.5 Bulanan", cell: "B19", right: "52,3", wrong: "156,8" },
    { sheet: "3.6 Narkoba", cell: "C5", right: "74", wrong: "72" },
    { sheet: "3.6 Narkoba", cell: "E15", right: "412,37 gram", wrong: "421,37 gram" },
    { sheet: "3.7 Laka", cell: "E16", right: "279", wrong: "250" },
    { sheet: "3.7 Laka", cell: "H7", right: "2.483.333", wrong: "248.333" },
    { sheet: "3.8 Gar Lantas", cell: "G3", right: "5.592", wrong: "5.583" },
    { sheet: "3.9 SKM", cell: "G9", right: "87,43", wrong: "86,68" },
    { sheet: "3.10 PNBP", cell: "H11", right: "6,19", wrong: "5,83" },
    { sheet: "4.1 Sumber Dana", cell: "C7", right: "830.750.000", wrong: "803.750.000" },
    { sheet: "4.1 Sumber Dana", cell: "G5", right: "15,67", wrong: "1,57" },
    { sheet: "4.2 Program", cell: "D58", right: "855.000.000", wrong: "85.500.000" },
    { sheet: "4.2 Program", cell: "E63", right: "54.935.193.625", wrong: "53.292.910.125" },
    { sheet: "4.2 Program", cell: "G79", right: "87,00", wrong: "99,30" },
    { sheet: "4.2 Program", cell: "H48", right: "PNBP", wrong: "RM" },
    { sheet: "4.3 Triwulan", cell: "F10", right: "18.259,61", wrong: "18.295,61" },
    { sheet: "4.4 Tren", cell: "F6", right: "4,66", wrong: "4,46" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "tertinggi di Polsek Tirtasari Kota",
      wrong: "tertinggi di Polsek Sukaraja Timur",
    },
    { sheet: "Narasi", cell: "A2", right: "kekurangan 301 personel", wrong: "kekurangan 279 personel" },
    { sheet: "Narasi", cell: "A3", right: "10 indikator mencapai", wrong: "11 indikator mencapai" },
    { sheet: "Narasi", cell: "A4", right: "meningkat 4,61 poin", wrong: "meningkat 4,16 poin" },
    { sheet: "Narasi", cell: "A5", right: "mencakup 40,64%", wrong: "mencakup 36,36%" },
    { sheet: "Narasi", cell: "A7", right: "selang waktu 13 jam 58 menit", wrong: "selang waktu 13 jam 38 menit" },
    { sheet: "Narasi", cell: "A8", right: "terjadi pada bulan Agustus", wrong: "terjadi pada bulan April" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "empat ratus sembilan puluh empat juta",
      wrong: "empat ratus empat puluh sembilan juta",
    },
    { sheet: "Narasi", cell: "A13", right: "realisasi PNBP tumbuh 6,19%", wrong: "realisasi PNBP turun 6,19%" },
    { sheet: "Narasi", cell: "A15", right: "masing-masing 99,71%, 98,21%", wrong: "masing-masing 99,71%, 97,97%" },
  ],
};
