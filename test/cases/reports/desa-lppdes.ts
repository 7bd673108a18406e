import type { ReportCase } from "./report-case";

export const desaLppdes: ReportCase = {
  name: "a village: neighbourhoods, ages, migration, stock, village funds by stage",
  year: 2023,
  sheets: [
    {
      name: "1. RT RW",
      sheet: `
A. DATA UMUM DESA KARANGSARI
Tabel 1. Jumlah RT, KK dan Penduduk per RW
DUSUN | RW | JML RT | JML KK | LAKI-LAKI | PEREMPUAN | L + P | RATA2 JIWA/KK
Krajan | RW 01 | 4 | 168 | 262 | 255 | 517 | 3,08
 | RW 02 | 3 | 141 | 214 | 221 | 435 | 3,09
 | RW 03 | 4 | 177 | 271 | 268 | 539 | 3,05
 | Sub jumlah Krajan | 11 | 486 | 747 | 744 | 1.491 | 3,07
Sidomukti | RW 04 | 3 | 132 | 198 | 204 | 402 | 3,05
 | RW 05 | 3 | 126 | 187 | 192 | 379 | 3,01
 | Sub jumlah Sidomukti | 6 | 258 | 385 | 396 | 781 | 3,03
Ngemplak | RW 06 | 4 | 159 | 243 | 239 | 482 | 3,03
 | RW 07 | 2 | 98 | 151 | 146 | 297 | 3,03
 | Sub jumlah Ngemplak | 6 | 257 | 394 | 385 | 779 | 3,03
Gondang | RW 08 | 3 | 117 | 179 | 185 | 364 | 3,11
 | RW 09 | 2 | 86 | 133 | 127 | 260 | 3,02
 | RW 10 | 3 | 121 | 188 | 181 | 369 | 3,05
 | Sub jumlah Gondang | 8 | 324 | 500 | 493 | 993 | 3,06
DESA KARANGSARI | 10 RW | 31 | 1.325 | 2.026 | 2.018 | 4.044 | 3,05
`,
    },
    {
      name: "2. Umur",
      sheet: `
Tabel 2. Penduduk menurut Kelompok Umur per 31 Desember 2023
No | Umur (tahun) | L | P | Jumlah | % | Sex Ratio
1 | 0 - 4 | 157 | 147 | 304 | 7,5 | 106,8
2 | 5 - 9 | 166 | 158 | 324 | 8,0 | 105,1
3 | 10 - 14 | 172 | 162 | 334 | 8,3 | 106,2
4 | 15 - 19 | 164 | 156 | 320 | 7,9 | 105,1
5 | 20 - 24 | 153 | 149 | 302 | 7,5 | 102,7
6 | 25 - 29 | 157 | 152 | 309 | 7,6 | 103,3
7 | 30 - 34 | 151 | 151 | 302 | 7,5 | 100,0
8 | 35 - 39 | 155 | 156 | 311 | 7,7 | 99,4
9 | 40 - 44 | 149 | 149 | 298 | 7,4 | 100,0
10 | 45 - 49 | 140 | 141 | 281 | 6,9 | 99,3
11 | 50 - 54 | 127 | 130 | 257 | 6,4 | 97,7
12 | 55 - 59 | 110 | 113 | 223 | 5,5 | 97,3
13 | 60 - 64 | 93 | 96 | 189 | 4,7 | 96,9
14 | 65 ke atas | 132 | 158 | 290 | 7,2 | 83,5
 | Jumlah | 2.026 | 2.018 | 4.044 | 100 | 100,4

 | Ringkasan | L | P | Jumlah | %
 | Usia belum produktif (0-14) | 495 | 467 | 962 | 23,8
 | Usia produktif (15-64) | 1.399 | 1.393 | 2.792 | 69,0
 | Usia tidak produktif (65+) | 132 | 158 | 290 | 7,2
 | Angka beban tanggungan (dependency ratio) |  |  | 44,84 |
`,
    },
    {
      name: "3. Mutasi",
      sheet: `
Tabel 3. Mutasi Penduduk Tahun 2023
Bulan | Penduduk awal | Bertambah |  | Berkurang |  | Penduduk akhir
 |  | Lahir | Datang | Mati | Pindah |
Jan | 4.020 | 5 | 6 | 4 | 2 | 4.025
Feb | 4.025 | 6 | 1 | 3 | - | 4.029
Mar | 4.029 | 4 | 2 | 3 | 1 | 4.031
Apr | 4.031 | 3 | 3 | 1 | 2 | 4.034
Mei | 4.034 | 2 | - | 2 | 1 | 4.033
Jun | 4.033 | 3 | 7 | 4 | 4 | 4.035
Jul | 4.035 | 5 | 9 | 3 | 4 | 4.042
Agt | 4.042 | 5 | - | 4 | - | 4.043
Sep | 4.043 | 6 | 1 | 2 | 4 | 4.044
Okt | 4.044 | 2 | 2 | 1 | 3 | 4.044
Nov | 4.044 | 5 | 2 | 2 | 4 | 4.045
Des | 4.045 | 3 | 4 | 3 | 5 | 4.044
Setahun | 4.020 | 49 | 37 | 32 | 30 | 4.044
Rata-rata/bulan |  | 4,1 | 3,1 | 2,7 | 2,5 |
Pertumbuhan penduduk tahun 2023 = 0,60%
`,
    },
    {
      name: "4. Pendidikan Pekerjaan",
      sheet: `
Tabel 4. Tingkat Pendidikan dan Mata Pencaharian
TINGKAT PENDIDIKAN |  |  |  |  |  | MATA PENCAHARIAN |  |
Uraian | L | P | Jml | % |  | Uraian | Orang | %
Belum/tidak sekolah | 269 | 264 | 533 | 13,18 |  | Petani pemilik | 412 | 24,02
Tidak tamat SD | 174 | 181 | 355 | 8,78 |  | Buruh tani | 365 | 21,28
Tamat SD/MI | 536 | 536 | 1.072 | 26,51 |  | Pedagang/wiraswasta | 287 | 16,73
Tamat SLTP/MTs | 442 | 439 | 881 | 21,79 |  | Karyawan swasta | 341 | 19,88
Tamat SLTA/MA/SMK | 469 | 455 | 924 | 22,85 |  | PNS/TNI/Polri | 58 | 3,38
Diploma I-III | 49 | 52 | 101 | 2,50 |  | Perangkat desa | 13 | 0,76
S1/D-IV | 82 | 86 | 168 | 4,15 |  | Tukang/jasa | 126 | 7,35
S2/S3 | 5 | 5 | 10 | 0,25 |  | Peternak | 74 | 4,31
Jumlah | 2.026 | 2.018 | 4.044 | 100,00 |  | TKI/PMI | 39 | 2,27
 |  |  |  |  |  | Jumlah | 1.715 | 100,00

Tabel 5. Jumlah Murid dan Guru per Sekolah T.A. 2023/2024
Jenjang | Nama Sekolah | Murid |  |  | Guru | Rasio murid : guru
 |  | L | P | L+P |  |
PAUD/TK | KB Mekar Sari | 19 | 23 | 42 | 4 | 10,5
 | TK Pertiwi | 26 | 31 | 57 | 5 | 11,4
SD/MI | SDN 1 Karangsari | 87 | 79 | 166 | 11 | 15,1
 | SDN 2 Karangsari | 64 | 71 | 135 | 10 | 13,5
 | MI Al-Hikmah | 58 | 53 | 111 | 9 | 12,3
SLTP | MTs Al-Hikmah | 72 | 84 | 156 | 13 | 12,0
Jumlah | 6 sekolah | 326 | 341 | 667 | 52 | 12,8
`,
    },
    {
      name: "5. Inventaris",
      sheet: `
Tabel 6. Buku Inventaris dan Kekayaan Desa s.d. 31 Desember 2023
No | Kode Barang | Jenis Barang | Perolehan |  | Jumlah | Harga Satuan (Rp) | Nilai (Rp) | Kondisi |  |
 |  |  | Tahun | Sumber |  |  |  | B | KB | RB
I |  | TANAH
1 | 1.01.01 | Tanah kas desa (ha) | 1984 | Asli desa | 7 | 185.000.000 | 1.295.000.000 | 7 | - | -
2 | 1.01.02 | Tanah kantor desa | 1979 | Asli desa | 1 | 412.500.000 | 412.500.000 | 1 | - | -
 |  | Jumlah I |  |  |  |  | 1.707.500.000 |  |  |
II |  | PERALATAN DAN MESIN
3 | 2.03.04 | Sepeda motor dinas | 2017 | ADD | 2 | 17.850.000 | 35.700.000 | 1 | 1 | -
4 | 2.05.02 | Laptop | 2021 | DD | 4 | 8.275.000 | 33.100.000 | 3 | - | 1
5 | 2.05.03 | Printer | 2022 | ADD | 3 | 3.125.000 | 9.375.000 | 2 | 1 | -
6 | 2.06.01 | Meja kerja | 2019 | ADD | 14 | 1.150.000 | 16.100.000 | 11 | 2 | 1
7 | 2.06.02 | Kursi lipat | 2018 | PAD | 120 | 215.000 | 25.800.000 | 97 | 14 | 9
8 | 2.08.01 | Sound system | 2020 | Banprov | 1 | 12.480.000 | 12.480.000 | 1 | - | -
9 | 2.09.07 | Tenda 4x6 m | 2022 | DD | 3 | 4.650.000 | 13.950.000 | 3 | - | -
 |  | Jumlah II |  |  |  |  | 146.505.000 |  |  |
III |  | GEDUNG DAN BANGUNAN
10 | 3.01.01 | Kantor desa | 2014 | Banprov | 1 | 386.200.000 | 386.200.000 | 1 | - | -
11 | 3.01.05 | Balai dusun | 2018 | DD | 4 | 74.350.000 | 297.400.000 | 3 | 1 | -
12 | 3.01.09 | Posyandu | 2020 | DD | 5 | 38.725.000 | 193.625.000 | 4 | 1 | -
 |  | Jumlah III |  |  |  |  | 877.225.000 |  |  |
IV |  | JALAN, IRIGASI DAN JARINGAN
13 | 4.01.02 | Jembatan desa | 2019 | DD | 3 | 96.480.000 | 289.440.000 | 2 | 1 | -
14 | 4.02.01 | Sumur bor + jaringan | 2021 | DD | 2 | 118.640.000 | 237.280.000 | 2 | - | -
 |  | Jumlah IV |  |  |  |  | 526.720.000 |  |  |
 |  | JUMLAH SELURUHNYA |  |  |  |  | 3.257.950.000 |  |  |

 |  | Rekap |  |  |  | % | Nilai (Rp)
 |  | Tanah |  |  | 2 jenis | 52,41 | 1.707.500.000
 |  | Peralatan dan mesin |  |  | 7 jenis | 4,50 | 146.505.000
 |  | Gedung dan bangunan |  |  | 3 jenis | 26,93 | 877.225.000
 |  | Jalan, irigasi dan jaringan |  |  | 2 jenis | 16,17 | 526.720.000
`,
    },
    {
      name: "6. Realisasi APBDes",
      sheet: `
PEMERINTAH DESA KARANGSARI
LAPORAN REALISASI PELAKSANAAN APBDes
TAHUN ANGGARAN 2023
Kode Rek | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6
4 | PENDAPATAN | 1.969.553.900,00 | 1.972.621.515,00 | 3.067.615,00 | 100,16
4.1 | Pendapatan Asli Desa | 113.400.000,00 | 113.375.000,00 | (25.000,00) | 99,98
4.1.1 | Hasil Usaha Desa | 12.000.000,00 | 9.650.000,00 | (2.350.000,00) | 80,42
4.1.2 | Hasil Aset Desa | 86.400.000,00 | 86.400.000,00 | 0,00 | 100,00
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 15.000.000,00 | 17.325.000,00 | 2.325.000,00 | 115,50
4.2 | Pendapatan Transfer | 1.852.653.900,00 | 1.856.371.900,00 | 3.718.000,00 | 100,20
4.2.1 | Dana Desa | 1.024.673.000,00 | 1.024.673.000,00 | 0,00 | 100,00
4.2.2 | Bagi Hasil Pajak dan Retribusi | 54.218.400,00 | 57.936.400,00 | 3.718.000,00 | 106,86
4.2.3 | Alokasi Dana Desa | 498.762.500,00 | 498.762.500,00 | 0,00 | 100,00
4.2.4 | Bantuan Keuangan Provinsi | 200.000.000,00 | 200.000.000,00 | 0,00 | 100,00
4.2.5 | Bantuan Keuangan Kabupaten | 75.000.000,00 | 75.000.000,00 | 0,00 | 100,00
4.3 | Pendapatan Lain-lain | 3.500.000,00 | 2.874.615,00 | (625.385,00) | 82,13
4.3.6 | Bunga Bank | 3.500.000,00 | 2.874.615,00 | (625.385,00) | 82,13
 | JUMLAH PENDAPATAN | 1.969.553.900,00 | 1.972.621.515,00 | 3.067.615,00 | 100,16
5 | BELANJA
1 | Bidang Penyelenggaraan Pemerintahan Desa | 716.575.900,00 | 699.329.850,00 | (17.246.050,00) | 97,59
1.1 | Siltap, Tunjangan dan Operasional Pemerintahan Desa | 612.485.900,00 | 604.127.350,00 | (8.358.550,00) | 98,64
1.2 | Sarana dan Prasarana Pemerintahan Desa | 48.750.000,00 | 47.925.000,00 | (825.000,00) | 98,31
1.3 | Administrasi Kependudukan, Pencatatan Sipil, Statistik dan Kearsipan | 11.200.000,00 | 10.865.000,00 | (335.000,00) | 97,01
1.4 | Tata Praja Pemerintahan, Perencanaan, Keuangan dan Pelaporan | 37.640.000,00 | 36.412.500,00 | (1.227.500,00) | 96,74
1.5 | Pertanahan | 6.500.000,00 | 0,00 | (6.500.000,00) | 0,00
2 | Bidang Pelaksanaan Pembangunan Desa | 856.428.815,00 | 847.035.215,00 | (9.393.600,00) | 98,90
2.1 | Pendidikan | 52.800.000,00 | 52.800.000,00 | 0,00 | 100,00
2.2 | Kesehatan | 148.365.000,00 | 143.718.500,00 | (4.646.500,00) | 96,87
2.3 | Pekerjaan Umum dan Penataan Ruang | 528.463.815,00 | 524.881.715,00 | (3.582.100,00) | 99,32
2.4 | Kawasan Permukiman | 112.400.000,00 | 111.685.000,00 | (715.000,00) | 99,36
2.6 | Perhubungan, Komunikasi dan Informatika | 14.400.000,00 | 13.950.000,00 | (450.000,00) | 96,88
3 | Bidang Pembinaan Kemasyarakatan | 96.900.000,00 | 93.895.000,00 | (3.005.000,00) | 96,90
3.1 | Ketenteraman, Ketertiban Umum dan Pelindungan Masyarakat | 18.600.000,00 | 18.450.000,00 | (150.000,00) | 99,19
3.2 | Kebudayaan dan Keagamaan | 24.350.000,00 | 24.350.000,00 | 0,00 | 100,00
3.3 | Kepemudaan dan Olah Raga | 31.200.000,00 | 28.975.000,00 | (2.225.000,00) | 92,87
3.4 | Kelembagaan Masyarakat | 22.750.000,00 | 22.120.000,00 | (630.000,00) | 97,23
Kode Rek | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6
4 | Bidang Pemberdayaan Masyarakat | 167.276.000,00 | 165.017.500,00 | (2.258.500,00) | 98,65
4.2 | Pertanian dan Peternakan | 138.476.000,00 | 136.842.500,00 | (1.633.500,00) | 98,82
4.3 | Peningkatan Kapasitas Aparatur Desa | 16.500.000,00 | 15.875.000,00 | (625.000,00) | 96,21
4.4 | Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga | 12.300.000,00 | 12.300.000,00 | 0,00 | 100,00
5 | Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak Desa | 156.100.000,00 | 149.150.000,00 | (6.950.000,00) | 95,55
5.1 | Penanggulangan Bencana | 8.500.000,00 | 4.250.000,00 | (4.250.000,00) | 50,00
5.3 | Keadaan Mendesak (BLT Dana Desa) | 147.600.000,00 | 144.900.000,00 | (2.700.000,00) | 98,17
 | JUMLAH BELANJA | 1.993.280.715,00 | 1.954.427.565,00 | (38.853.150,00) | 98,05
 | SURPLUS / (DEFISIT) | (23.726.815,00) | 18.193.950,00 | 41.920.765,00 |
6 | PEMBIAYAAN
6.1 | Penerimaan Pembiayaan | 48.726.815,00 | 48.726.815,00 | 0,00 | 100,00
6.1.1 | SILPA Tahun Sebelumnya | 48.726.815,00 | 48.726.815,00 | 0,00 | 100,00
6.2 | Pengeluaran Pembiayaan | 25.000.000,00 | 25.000.000,00 | 0,00 | 100,00
6.2.2 | Penyertaan Modal Desa | 25.000.000,00 | 25.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 23.726.815,00 | 23.726.815,00 | 0,00 | 100,00
 | SILPA TAHUN BERJALAN | 0,00 | 41.920.765,00 | 41.920.765,00 |
`,
    },
    {
      name: "7. Dana Desa",
      sheet: `
Tabel 8. Penyaluran Dana Desa 2023 (dalam rupiah)
Tahap | Tgl SP2D | Non BLT | BLT | Jumlah Salur | % | Kumulatif | % Kumulatif
I | 14/03/2023 | 350.829.200 | 36.900.000 | 387.729.200 | 37,84% | 387.729.200 | 37,84%
II | 22/06/2023 | 350.829.200 | 36.900.000 | 387.729.200 | 37,84% | 775.458.400 | 75,68%
III | 18/10/2023 | 175.414.600 | 73.800.000 | 249.214.600 | 24,32% | 1.024.673.000 | 100,00%
Jumlah |  | 877.073.000 | 147.600.000 | 1.024.673.000 | 100,00% |  |

Tabel 9. Penggunaan Dana Desa per Bidang
Prioritas | Pagu | Realisasi | Sisa | Serapan (%) | Porsi thd DD (%)
BLT Desa | 147.600.000 | 144.900.000 | 2.700.000 | 98,2 | 14,4
Ketahanan pangan dan hewani | 207.350.000 | 204.985.000 | 2.365.000 | 98,9 | 20,2
Stunting dan kesehatan | 86.450.000 | 84.317.500 | 2.132.500 | 97,5 | 8,4
Infrastruktur | 506.347.810 | 502.631.360 | 3.716.450 | 99,3 | 49,4
Operasional pemerintah desa (3%) | 30.740.190 | 30.740.190 | - | 100,0 | 3,0
Lainnya | 46.185.000 | 45.210.000 | 975.000 | 97,9 | 4,5
Total | 1.024.673.000 | 1.012.784.050 | 11.888.950 | 98,8 | 100,0
`,
    },
    {
      name: "8. BLT DD",
      sheet: `
Tabel 10. Rekap Penyaluran BLT Desa (Rp300.000/KPM/bulan)
Bulan | KPM Krajan | KPM Sidomukti | KPM Ngemplak | KPM Gondang | Jumlah KPM | Nilai (Rp)
Januari | 14 | 9 | 10 | 8 | 41 | 12.300.000
Februari | 14 | 9 | 10 | 8 | 41 | 12.300.000
Maret | 14 | 9 | 10 | 8 | 41 | 12.300.000
Triwulan I | 42 | 27 | 30 | 24 | 123 | 36.900.000
April | 14 | 9 | 10 | 8 | 41 | 12.300.000
Mei | 14 | 9 | 10 | 7 | 40 | 12.000.000
Juni | 14 | 9 | 10 | 7 | 40 | 12.000.000
Triwulan II | 42 | 27 | 30 | 22 | 121 | 36.300.000
Juli | 14 | 9 | 10 | 7 | 40 | 12.000.000
Agustus | 13 | 9 | 10 | 8 | 40 | 12.000.000
September | 13 | 9 | 9 | 8 | 39 | 11.700.000
Triwulan III | 40 | 27 | 29 | 23 | 119 | 35.700.000
Oktober | 14 | 8 | 10 | 8 | 40 | 12.000.000
November | 14 | 8 | 10 | 8 | 40 | 12.000.000
Desember | 14 | 8 | 10 | 8 | 40 | 12.000.000
Triwulan IV | 42 | 24 | 30 | 24 | 120 | 36.000.000
TOTAL (KPM-bulan) | 166 | 105 | 119 | 93 | 483 | 144.900.000
Rata-rata KPM per bulan | 13,83 | 8,75 | 9,92 | 7,75 | 40,25 |
`,
    },
    {
      name: "9. PBB",
      sheet: `
Tabel 11. Realisasi PBB-P2 per RW
RW | Baku |  | Realisasi |  | Sisa |  | Persen (Rp)
 | WP | Rp | WP | Rp | WP | Rp |
RW 01 | 168 | 6.842.500 | 159 | 6.487.250 | 9 | 355.250 | 94,8%
RW 02 | 141 | 5.216.000 | 130 | 4.873.400 | 11 | 342.600 | 93,4%
RW 03 | 177 | 7.128.300 | 177 | 7.128.300 | - | - | 100,0%
RW 04 | 132 | 4.985.600 | 118 | 4.463.150 | 14 | 522.450 | 89,5%
RW 05 | 126 | 4.731.900 | 121 | 4.562.700 | 5 | 169.200 | 96,4%
RW 06 | 159 | 6.094.250 | 151 | 5.826.450 | 8 | 267.800 | 95,6%
RW 07 | 98 | 3.518.700 | 83 | 2.974.600 | 15 | 544.100 | 84,5%
RW 08 | 117 | 4.237.400 | 112 | 4.089.500 | 5 | 147.900 | 96,5%
RW 09 | 86 | 2.986.100 | 86 | 2.986.100 | - | - | 100,0%
RW 10 | 121 | 4.519.800 | 109 | 4.102.350 | 12 | 417.450 | 90,8%
JUMLAH | 1.325 | 50.260.550 | 1.246 | 47.493.800 | 79 | 2.766.750 | 94,5%
Tahun 2022 |  | 48.976.300 |  | 42.318.750 |  | 6.657.550 | 86,4%
`,
    },
    {
      name: "10. Fisik",
      sheet: `
Tabel 12. Pelaksanaan Pembangunan Fisik Tahun 2023
Kegiatan | Lokasi | Volume | Sat | Anggaran | Realisasi | Biaya per satuan | HOK | Upah (Rp95.000/HOK) | % Upah thd realisasi | Swadaya
Rabat beton jalan RT 03 | RW 02 | 285 | m | 118.450.000 | 117.562.500 | 412.500 | 214 | 20.330.000 | 17,29 | 2.400.000
Talud penahan tanah | RW 04 | 142 | m | 96.320.000 | 95.708.000 | 674.000 | 187 | 17.765.000 | 18,56 | 1.850.000
Drainase lingkungan | RW 07 | 198 | m | 88.715.000 | 87.912.000 | 444.000 | 176 | 16.720.000 | 19,02 | 3.175.000
Jalan usaha tani | RW 09 | 430 | m | 134.650.000 | 134.160.000 | 312.000 | 238 | 22.610.000 | 16,85 | 5.400.000
Rehab posyandu | RW 05 | 1 | unit | 38.383.000 | 37.593.750 | 37.593.750 | 52 | 4.940.000 | 13,14 | 1.500.000
Jambanisasi | RW 08, RW 10 | 12 | unit | 54.600.000 | 54.120.000 | 4.510.000 | 84 | 7.980.000 | 14,75 | 3.000.000
Jumlah |  |  |  | 531.118.000 | 527.056.250 |  | 951 | 90.345.000 | 17,14 | 17.325.000
`,
    },
    {
      name: "11. Posyandu",
      sheet: `
Tabel 13. Cakupan Posyandu dan Stunting, Desember 2023
No. | Posyandu | S | K | D | N | K/S % | D/S % | N/D % | Stunting | Prevalensi
 |  | sasaran | punya KMS | ditimbang | naik BB |  |  |  | (anak) | (stunting/D)
1 | Melati 1 | 46 | 46 | 41 | 33 | 100,0 | 89,1 | 80,5 | 4 | 9,76%
2 | Melati 2 | 38 | 37 | 35 | 27 | 97,4 | 92,1 | 77,1 | 3 | 8,57%
3 | Mawar | 52 | 52 | 44 | 36 | 100,0 | 84,6 | 81,8 | 6 | 13,64%
4 | Kenanga | 31 | 31 | 28 | 24 | 100,0 | 90,3 | 85,7 | 2 | 7,14%
5 | Anggrek | 41 | 40 | 38 | 30 | 97,6 | 92,7 | 78,9 | 3 | 7,89%
 | Desa | 208 | 206 | 186 | 150 | 99,0 | 89,4 | 80,6 | 18 | 9,68%
 | Th. 2022 | 211 | 208 | 179 | 131 | 98,6 | 84,8 | 73,2 | 24 | 13,41%
`,
    },
    {
      name: "12. Tren APBDes",
      sheet: `
Tabel 14. Perkembangan Realisasi APBDes 2021 - 2023 (dalam ribuan rupiah)
Uraian | 2021 | 2022 | Naik/Turun (%) | 2023 | Naik/Turun (%) | Rata-rata 3 tahun
Pendapatan Asli Desa | 98.745 | 104.280 | 5,61 | 113.375 | 8,72 | 105.467
Pendapatan Transfer | 1.746.310 | 1.802.955 | 3,24 | 1.856.372 | 2,96 | 1.801.879
Pendapatan Lain-lain | 3.108 | 2.986 | -3,93 | 2.875 | -3,72 | 2.990
Jumlah Pendapatan | 1.848.163 | 1.910.221 | 3,36 | 1.972.622 | 3,27 | 1.910.335
Bidang Pemerintahan | 655.240 | 681.915 | 4,07 | 699.330 | 2,55 | 678.828
Bidang Pembangunan | 702.418 | 731.860 | 4,19 | 847.035 | 15,74 | 760.438
Bidang Pembinaan | 88.315 | 97.460 | 10,35 | 93.895 | -3,66 | 93.223
Bidang Pemberdayaan | 121.740 | 149.285 | 22,63 | 165.018 | 10,54 | 145.348
Bidang Bencana/Mendesak | 289.800 | 210.600 | -27,33 | 149.150 | -29,18 | 216.517
Jumlah Belanja | 1.857.513 | 1.871.120 | 0,73 | 1.954.428 | 4,45 | 1.894.354
Surplus/(Defisit) | (9.350) | 39.101 |  | 18.194 |  |
`,
    },
    {
      name: "Narasi",
      sheet: `
LAPORAN PENYELENGGARAAN PEMERINTAHAN DESA (LPPDes) DESA KARANGSARI AKHIR TAHUN ANGGARAN 2023
Desa Karangsari terdiri atas 4 (empat) dusun, 10 (sepuluh) RW dan 31 (tiga puluh satu) RT. Jumlah penduduk per 31 Desember 2023 sebanyak 4.044 jiwa yang terdiri dari laki-laki 2.026 jiwa dan perempuan 2.018 jiwa dengan jumlah kepala keluarga 1.325 KK.
Dusun dengan penduduk terbanyak adalah Dusun Krajan yaitu 1.491 jiwa (36,9%) dan yang paling sedikit Dusun Ngemplak sebanyak 779 jiwa (19,3%).
Penduduk usia produktif (15-64 tahun) berjumlah 2.792 jiwa atau 69,0%, sehingga angka beban tanggungan sebesar 44,84.
Selama tahun 2023 penduduk bertambah 24 jiwa, dari 4.020 jiwa pada awal tahun menjadi 4.044 jiwa. Kelahiran 49 jiwa, kematian 32 jiwa, datang 37 jiwa dan pindah 30 jiwa. Pertambahan alami tercatat 17 jiwa.
Menurut pendidikan, tamat SD/MI sebanyak 1.072 orang (26,51%), sedangkan lulusan perguruan tinggi (Diploma sampai S2/S3) berjumlah 279 orang atau 6,90%.
Mata pencaharian penduduk masih didominasi sektor pertanian: petani pemilik 412 orang dan buruh tani 365 orang, bersama-sama 777 orang atau 45,31% dari 1.715 penduduk yang bekerja.
Di Desa Karangsari terdapat 6 sekolah dengan 667 murid dan 52 guru; rasio murid terhadap guru 12,8. Murid perempuan 341 anak (51,1%).
Nilai kekayaan desa menurut buku inventaris adalah Rp3.257.950.000,00, terbesar berupa tanah senilai Rp1.707.500.000,00 atau 52,41%.
Pendapatan Desa tahun 2023 dianggarkan Rp1.969.553.900,00 dan terealisasi Rp1.972.621.515,00 atau 100,16%, lebih Rp3.067.615,00 dari anggaran.
Pendapatan Asli Desa terealisasi Rp113.375.000,00 dari anggaran Rp113.400.000,00 (99,98%). Kontribusi PADes terhadap seluruh pendapatan hanya 5,75%, sedangkan pendapatan transfer 94,11%.
Belanja Desa dianggarkan sebesar Rp1.993.280.715,00 dan terealisasi sebesar Rp1.954.427.565,00 atau 98,05% sehingga terdapat sisa Rp38.853.150,00.
Bidang Penyelenggaraan Pemerintahan Desa terealisasi Rp699.329.850,00 (97,59%), Bidang Pelaksanaan Pembangunan Desa Rp847.035.215,00 (98,90%), Bidang Pembinaan Kemasyarakatan Rp93.895.000,00 (96,90%), Bidang Pemberdayaan Masyarakat Rp165.017.500,00 (98,65%) dan Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak Rp149.150.000,00 (95,55%).
Porsi terbesar realisasi belanja adalah Bidang Pelaksanaan Pembangunan Desa sebesar 43,34%, kemudian Bidang Penyelenggaraan Pemerintahan Desa 35,78%.
Kegiatan sub bidang Pertanahan senilai Rp6.500.000,00 tidak dapat dilaksanakan (0,00%) karena belum terbitnya jadwal PTSL dari Kantor Pertanahan.
Dengan realisasi pendapatan dan belanja tersebut terdapat surplus Rp18.193.950,00. Setelah ditambah pembiayaan netto Rp23.726.815,00, SILPA tahun 2023 menjadi Rp41.920.765,00 (empat puluh satu juta sembilan ratus dua puluh ribu tujuh ratus enam puluh lima rupiah).
Dana Desa tahun 2023 sebesar Rp1.024.673.000,00 disalurkan dalam 3 tahap. Sampai dengan tahap II telah disalurkan 75,68% dan sisanya 24,32% pada tahap III.
Dana Desa untuk ketahanan pangan dan hewani dialokasikan Rp207.350.000,00 atau 20,2% dari pagu, memenuhi batas paling sedikit 20%. Serapannya 98,9%.
Operasional pemerintah desa dari Dana Desa sebesar Rp30.740.190,00 atau 3,0% dari pagu Dana Desa.
BLT Desa dibayarkan Rp300.000,00 per KPM per bulan. Realisasi setahun 483 KPM-bulan atau Rp144.900.000,00 (seratus empat puluh empat juta sembilan ratus ribu rupiah) dari anggaran Rp147.600.000,00 (98,17%).
Pada bulan Januari jumlah KPM 41 keluarga dan pada bulan Desember 40 keluarga, turun 1 keluarga karena meninggal dunia tanpa ahli waris dalam satu KK.
Realisasi PBB-P2 mencapai Rp47.493.800,00 dari baku Rp50.260.550,00 atau 94,5%. Dibandingkan tahun 2022 sebesar Rp42.318.750,00 terjadi kenaikan Rp5.175.050,00 (12,23%). RW yang telah lunas sebanyak 2 (dua) RW.
Dari 1.325 wajib pajak masih terdapat 79 wajib pajak yang belum membayar (6,0%).
Pembangunan fisik terdiri dari 6 kegiatan dengan anggaran Rp531.118.000,00 dan realisasi Rp527.056.250,00 (99,24%). Penyerapan tenaga kerja 951 HOK dengan upah Rp90.345.000,00.
Swadaya masyarakat dalam pembangunan fisik terkumpul Rp17.325.000,00 dari target Rp15.000.000,00 atau 115,50%.
Pada 5 posyandu terdapat 208 balita sasaran, 186 balita ditimbang (D/S 89,4%) dan 150 balita naik berat badannya (N/D 80,6%). Balita stunting 18 anak atau 9,68%, turun 3,73 poin dari tahun 2022 sebesar 13,41%.
Realisasi belanja tahun 2023 naik 4,45% dibandingkan tahun 2022 dan pendapatan naik 3,27%.
Musyawarah Desa tahun 2023 dilaksanakan 4 kali dan dihadiri 212 orang: Musdes I 58 orang, Musdes II 47 orang, Musdes III 54 orang dan Musdes IV 53 orang, atau rata-rata 53 orang.
Badan Permusyawaratan Desa beranggotakan 9 orang, 3 orang di antaranya perempuan (33,33%). Dari 8 rancangan peraturan desa yang dibahas, 7 telah diundangkan (87,5%) dan 1 masih dalam evaluasi Camat.
Pengaduan masyarakat yang masuk 26 aduan, selesai 23 aduan (88,46%) dan 3 aduan masih diproses.
`,
    },
  ],
  mistakes: [
    { sheet: "1. RT RW", cell: "G8", right: "402", wrong: "420" },
    { sheet: "1. RT RW", cell: "D17", right: "324", wrong: "203" },
    { sheet: "1. RT RW", cell: "C18", right: "31", wrong: "28" },
    { sheet: "2. Umur", cell: "D21", right: "1.393", wrong: "1.237" },
    { sheet: "2. Umur", cell: "E23", right: "44,84", wrong: "34,46" },
    { sheet: "3. Mutasi", cell: "G12", right: "4.044", wrong: "4.045" },
    { sheet: "3. Mutasi", cell: "D16", right: "37", wrong: "28" },
    { sheet: "4. Pendidikan Pekerjaan", cell: "D7", right: "881", wrong: "818" },
    { sheet: "4. Pendidikan Pekerjaan", cell: "E10", right: "4,15", wrong: "2,50" },
    { sheet: "5. Inventaris", cell: "H10", right: "33.100.000", wrong: "24.825.000" },
    { sheet: "5. Inventaris", cell: "H21", right: "877.225.000", wrong: "491.025.000" },
    { sheet: "5. Inventaris", cell: "I13", right: "97", wrong: "79" },
    { sheet: "5. Inventaris", cell: "G30", right: "4,50", wrong: "5,40" },
    { sheet: "6. Realisasi APBDes", cell: "E13", right: "3.718.000,00", wrong: "(3.718.000,00)" },
    { sheet: "6. Realisasi APBDes", cell: "D33", right: "93.895.000,00", wrong: "69.545.000,00" },
    { sheet: "6. Realisasi APBDes", cell: "F29", right: "96,87", wrong: "100,00" },
    { sheet: "6. Realisasi APBDes", cell: "C7", right: "113.400.000,00", wrong: "199.800.000,00" },
    { sheet: "6. Realisasi APBDes", cell: "D55", right: "41.920.765,00", wrong: "66.920.765,00" },
    { sheet: "7. Dana Desa", cell: "E4", right: "387.729.200", wrong: "378.729.200" },
    { sheet: "7. Dana Desa", cell: "F5", right: "24,32%", wrong: "37,84%" },
    { sheet: "8. BLT DD", cell: "G8", right: "12.000.000", wrong: "12.300.000" },
    { sheet: "8. BLT DD", cell: "F14", right: "119", wrong: "120" },
    { sheet: "8. BLT DD", cell: "D19", right: "119", wrong: "149" },
    { sheet: "9. PBB", cell: "G5", right: "342.600", wrong: "432.600" },
    { sheet: "9. PBB", cell: "H11", right: "96,5%", wrong: "95,7%" },
    { sheet: "9. PBB", cell: "D14", right: "1.246", wrong: "1.163" },
    { sheet: "10. Fisik", cell: "I5", right: "16.720.000", wrong: "15.840.000" },
    { sheet: "10. Fisik", cell: "G6", right: "312.000", wrong: "332.903" },
    { sheet: "10. Fisik", cell: "K9", right: "17.325.000", wrong: "15.825.000" },
    { sheet: "11. Posyandu", cell: "I6", right: "81,8", wrong: "69,2" },
    { sheet: "11. Posyandu", cell: "J9", right: "18", wrong: "19" },
    { sheet: "12. Tren APBDes", cell: "D9", right: "10,35", wrong: "13,05" },
    { sheet: "12. Tren APBDes", cell: "C6", right: "1.910.221", wrong: "1.907.235" },
    { sheet: "12. Tren APBDes", cell: "F11", right: "-29,18", wrong: "29,18" },
    { sheet: "Narasi", cell: "A2", right: "(tiga puluh satu) RT", wrong: "(dua puluh sembilan) RT" },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "produktif (15-64 tahun) berjumlah 2.792 jiwa atau 69,0%",
      wrong: "produktif (15-64 tahun) berjumlah 2.792 jiwa atau 67,6%",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "Pertambahan alami tercatat 17 jiwa",
      wrong: "Pertambahan alami tercatat 81 jiwa",
    },
    { sheet: "Narasi", cell: "A11", right: "hanya 5,75%", wrong: "hanya 57,47%" },
    {
      sheet: "Narasi",
      cell: "A20",
      right: "(seratus empat puluh empat juta sembilan ratus ribu rupiah)",
      wrong: "(seratus empat puluh sembilan juta sembilan ratus ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A21", right: "jumlah KPM 41 keluarga", wrong: "jumlah KPM 43 keluarga" },
    { sheet: "Narasi", cell: "A22", right: "sebanyak 2 (dua) RW", wrong: "sebanyak 3 (tiga) RW" },
    { sheet: "Narasi", cell: "A25", right: "atau 115,50%", wrong: "atau 86,58%" },
    { sheet: "Narasi", cell: "A28", right: "Musdes IV 53 orang", wrong: "Musdes IV 35 orang" },
    { sheet: "Narasi", cell: "A30", right: "selesai 23 aduan (88,46%)", wrong: "selesai 23 aduan (84,86%)" },
    { sheet: "Narasi", cell: "A26", right: "turun 3,73 poin", wrong: "naik 3,73 poin" },
  ],
};
