import type { PublishedReport } from "./published-report";

export const sekolahDanPuskesmas1Tables: PublishedReport[] = [
  {
    name: "an education ministry table, participation rates by regency 2006",
    year: 2006,
    source: "http://www.scribd.com/doc/7174664/APK2006pidato-Menteri",
    sheets: [
      {
        name: "APK 2006",
        sheet: `
JUMLAH PENDUDUK 13 - 15 TAHUN
JUMLAH SISWA SMP DAN SEDERAJAT
APK TAHUN 2006
No. | Kabupaten/Kota | Jumlah Penduduk Usia 13-15 | Siswa SMP/MTs/Sederajat | APK | Jumlah Kabuaten/Kota Berdasarkan APK |  |  | 
 |  |  |  |  | <87 | 87 - 91 | 91 - 95 | >95
1 | DKI Jakarta | 440,602 | 467,328 | 106.07 | 1 | - | 2 | 3
1 | Kab. Kepulauan Seribu | 1,959 | 1,568 | 80.06 | 1 | 0 | 0 | 0
2 | Kota Jakarta Pusat | 40,218 | 40,046 | 99.57 | 0 | 0 | 0 | 1
3 | Kota Jakarta Utara | 78,159 | 72,255 | 92.45 | 0 | 0 | 1 | 0
4 | Kota Jakarta Barat | 102,842 | 97,338 | 94.65 | 0 | 0 | 1 | 0
5 | Kota Jakarta Selatan | 92,428 | 113,163 | 122.43 | 0 | 0 | 0 | 1
6 | Kota Jakarta Timur | 124,996 | 142,958 | 114.37 | 0 | 0 | 0 | 1
2 | Jawa Barat | 2,195,417 | 1,845,788 | 84.07 | 12 | 2 | 2 | 9
1 | Kab. Bogor | 237,877 | 180,554 | 75.90 | 1 | 0 | 0 | 0
2 | Kab. Sukabumi | 130,522 | 90,574 | 69.39 | 1 | 0 | 0 | 0
3 | Kab. Cianjur | 127,218 | 81,857 | 64.34 | 1 | 0 | 0 | 0
4 | Kab. Bandung | 235,992 | 187,268 | 79.35 | 1 | 0 | 0 | 0
5 | Kab. Sumedang | 58,776 | 54,175 | 92.17 | 0 | 0 | 1 | 0
6 | Kab. Garut | 137,715 | 107,747 | 78.24 | 1 | 0 | 0 | 0
7 | Kab. Tasikmalaya | 90,723 | 74,828 | 82.48 | 1 | 0 | 0 | 0
8 | Kab. Ciamis | 80,120 | 72,685 | 90.72 | 0 | 1 | 0 | 0
9 | Kab. Kuningan | 61,386 | 54,588 | 88.93 | 0 | 1 | 0 | 0
10 | Kab. Majalengka | 62,322 | 52,035 | 83.49 | 1 | 0 | 0 | 0
11 | Kab. Cirebon | 124,367 | 94,713 | 76.16 | 1 | 0 | 0 | 0
12 | Kab. Indramayu | 98,235 | 75,484 | 76.84 | 1 | 0 | 0 | 0
13 | Kab. Subang | 77,602 | 65,440 | 84.33 | 1 | 0 | 0 | 0
14 | Kab. Purwakarta | 47,323 | 46,197 | 97.62 | 0 | 0 | 0 | 1
15 | Kab. Karawang | 113,081 | 89,472 | 79.12 | 1 | 0 | 0 | 0
16 | Kab. Bekasi | 115,129 | 90,190 | 78.34 | 1 | 0 | 0 | 0
17 | Kota Bandung | 110,661 | 128,545 | 116.16 | 0 | 0 | 0 | 1
18 | Kota Bogor | 38,901 | 41,661 | 107.10 | 0 | 0 | 0 | 1
19 | Kota Sukabumi | 16,006 | 18,141 | 113.34 | 0 | 0 | 0 | 1
20 | Kota Cirebon | 18,542 | 21,548 | 116.21 | 0 | 0 | 0 | 1
21 | Kota Bekasi | 92,458 | 97,759 | 105.73 | 0 | 0 | 0 | 1
22 | Kota Depok | 56,868 | 57,939 | 101.88 | 0 | 0 | 0 | 1
23 | Kota Cimahi | 20,451 | 20,301 | 99.27 | 0 | 0 | 0 | 1
24 | Kota Tasikmalaya | 31,879 | 29,662 | 93.05 | 0 | 0 | 1 | 0
25 | Kota Banjar | 11,263 | 12,425 | 110.31 | 0 | 0 | 0 | 1
`,
        merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:I4"],
      },
    ],
    wrong: [{ sheet: "APK 2006", cell: "E7", isSure: false }],
  },
  {
    name: "a regency school statistics table 2017, Humbang",
    year: 2017,
    source: "http://statistik.data.kemdikbud.go.id/index.php/statistik/table/sd/2017/071900/1/19",
    sheets: [
      {
        name: "Tabel 19 A",
        sheet: `
TABEL / TABLE : 19 A |  |  |  |  |  |  |  |  | SD 16/17
JUMLAH KEPALA SEKOLAH DAN GURU MENURUT STATUS KEPEGAWAIAN TIAP KECAMATAN
NUMBER OF HEADMASTERS AND TEACHERS BY PERSONNEL STATUS AND SUB DISTRICT
STATUS SEKOLAH / STATUS OF SCHOOL : NEGERI / PUBLIC
SEKOLAH DASAR (SD) / PRIMARY SCHOOL (PS)
TAHUN / YEAR : 2017/2018
No. | P r o v i n s i | Tetap/Full-time |  |  | Tidak Tetap/Part-time |  |  |  | Jumlah
 |  | PNS | Yayasan | Subjml. | Guru Bantu | Guru Honda | GTT | Subjml. | Total
 | P r o v i n c e | CS | Private | Sub Tot. | ATCG | ATLG | PTT | Sub Tot. | 
1 | Kec. Pakkat | 188 | 0 | 188 | 0 | 1 | 69 | 70 | 258
2 | Kec. Onan Ganjang | 109 | 0 | 109 | 0 | 0 | 36 | 36 | 145
3 | Kec. Lintong Nihuta | 179 | 0 | 179 | 0 | 0 | 33 | 33 | 212
4 | Kec. Dolok Sanggul | 329 | 0 | 329 | 0 | 1 | 49 | 50 | 379
5 | Kec. Parlilitan | 170 | 0 | 170 | 1 | 2 | 36 | 39 | 209
6 | Kec. Pollung | 126 | 0 | 126 | 0 | 0 | 35 | 35 | 161
7 | Kec. Paranginan | 97 | 0 | 97 | 0 | 0 | 17 | 17 | 114
8 | Kec. Bakti Raja | 60 | 0 | 60 | 0 | 0 | 10 | 10 | 70
9 | Kec. Sijamapolang | 59 | 0 | 59 | 0 | 0 | 28 | 28 | 87
10 | Kec. Tarabintang | 52 | 0 | 52 | 0 | 0 | 21 | 21 | 73
Kab. Humbang Hasudutan |  | 1,369 | 0 | 1,369 | 1 | 4 | 334 | 339 | 1,708
`,
        merges: ["A2:J2", "A3:J3", "A4:J4", "A5:J5", "A6:J6", "C7:E7", "F7:I7", "A20:B20"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency school statistics table 2017, Tapanuli Utara",
    year: 2017,
    source: "http://statistik.data.kemdikbud.go.id/index.php/statistik/table/sd/2017/070800/1/19",
    sheets: [
      {
        name: "Tabel 19 A",
        sheet: `
TABEL / TABLE : 19 A |  |  |  |  |  |  |  |  | SD 16/17
JUMLAH KEPALA SEKOLAH DAN GURU MENURUT STATUS KEPEGAWAIAN TIAP KECAMATAN
NUMBER OF HEADMASTERS AND TEACHERS BY PERSONNEL STATUS AND SUB DISTRICT
STATUS SEKOLAH / STATUS OF SCHOOL : NEGERI / PUBLIC
SEKOLAH DASAR (SD) / PRIMARY SCHOOL (PS)
TAHUN / YEAR : 2017/2018
No. | P r o v i n s i | Tetap/Full-time |  |  | Tidak Tetap/Part-time |  |  |  | Jumlah
 |  | PNS | Yayasan | Subjml. | Guru Bantu | Guru Honda | GTT | Subjml. | Total
 | P r o v i n c e | CS | Private | Sub Tot. | ATCG | ATLG | PTT | Sub Tot. | 
1 | Kec. Parmonangan | 100 | 0 | 100 | 0 | 30 | 121 | 151 | 251
2 | Kec. Adian Koting | 84 | 1 | 85 | 0 | 6 | 64 | 70 | 155
3 | Kec. Sipoholon | 152 | 0 | 152 | 1 | 15 | 57 | 73 | 225
4 | Kec. Tarutung | 197 | 0 | 197 | 0 | 13 | 75 | 88 | 285
5 | Kec. Pahae Jae | 77 | 1 | 78 | 0 | 5 | 30 | 35 | 113
6 | Kec. Pahae Julu | 81 | 0 | 81 | 0 | 5 | 59 | 64 | 145
7 | Kec. Pangaribuan | 193 | 0 | 193 | 0 | 70 | 36 | 106 | 299
8 | Kec. Garoga | 96 | 0 | 96 | 3 | 47 | 51 | 101 | 197
9 | Kec. Sipahutar | 180 | 0 | 180 | 0 | 8 | 135 | 143 | 323
10 | Kec. Siborongborong | 264 | 0 | 264 | 0 | 5 | 126 | 131 | 395
11 | Kec. Pagaran | 95 | 0 | 95 | 0 | 12 | 82 | 94 | 189
12 | Kec. Muara | 86 | 21 | 107 | 0 | 1 | 50 | 51 | 158
13 | Kec. Purbatua | 34 | 0 | 34 | 0 | 13 | 28 | 41 | 75
14 | Kec. Simangumban | 43 | 0 | 43 | 0 | 2 | 39 | 41 | 84
15 | Kec. Siatas Barita | 59 | 0 | 59 | 0 | 9 | 36 | 45 | 104
Kab. Tapanuli Utara |  | 1,741 | 23 | 1,764 | 4 | 241 | 989 | 1,234 | 2,998
`,
        merges: ["A2:J2", "A3:J3", "A4:J4", "A5:J5", "A6:J6", "C7:E7", "F7:I7", "A25:B25"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency primary school overview 2022",
    year: 2022,
    source: "https://data.kemdikbud.go.id/dataset/detail/1/L2-131200/2022/SD-1",
    sheets: [
      {
        name: "Gambaran Umum",
        sheet: `
Gambaran Umum Keadaan Sekolah Dasar Menurut Status Sekolah (Kab. Kayong Utara) Tahun 2022/2023 SD
No | Variabel | Negeri | % | Swasta | % | Jumlah
1 | Sekolah | 103 | 98,1 | 2 | 1,9 | 105
2 | Siswa | 12.518 | 99,21 | 100 | 0,79 | 12.618
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 6.548 | 99,17 | 55 | 0,83 | 6.603
 | Perempuan | 5.970 | 99,25 | 45 | 0,75 | 6.015
 | Menurut Tingkat |  |  |  |  | 
 | Tingkat I | 2.360 | 98,5 | 36 | 1,5 | 2.396
 | Tingkat II | 2.109 | 99,06 | 20 | 0,94 | 2.129
 | Tingkat III | 1.868 | 99,15 | 16 | 0,85 | 1.884
 | Tingkat IV | 2.012 | 99,31 | 14 | 0,69 | 2.026
 | Tingkat V | 2.065 | 99,61 | 8 | 0,39 | 2.073
 | Tingkat VI | 2.104 | 99,72 | 6 | 0,28 | 2.110
 | Menurut Umur |  |  |  |  | 
 | < 7 Tahun | 1.105 | 98,48 | 17 | 1,52 | 1.122
 | 7-12 Tahun | 11.014 | 99,26 | 82 | 0,74 | 11.096
 | > 12 Tahun | 399 | 99,75 | 1 | 0,25 | 400
3 | Mengulang | 0 | 0 | 0 | 0 | 0
4 | Putus Sekolah | 42 | 97,67 | 1 | 2,33 | 43
5 | Kepala Sekolah dan Guru | 1.002 | 98,72 | 13 | 1,28 | 1.015
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 433 | 99,08 | 4 | 0,92 | 437
 | Perempuan | 569 | 98,44 | 9 | 1,56 | 578
 | Menurut Ijazah |  |  |  |  | 
 | < S1 | 56 | 98,25 | 1 | 1,75 | 57
 | ≥ S1 | 1.039 | 98,67 | 14 | 1,33 | 1.053
6 | Tenaga Kependidikan |  |  |  |  | 
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 66 | 100 | 0 | 0 | 66
 | Perempuan | 110 | 94,83 | 6 | 5,17 | 116
 | Menurut Ijazah |  |  |  |  | 
 | SM | 110 | 96,49 | 4 | 3,51 | 114
 | > SM | 66 | 97,06 | 2 | 2,94 | 68
7 | Rombongan Belajar | 751 | 98,82 | 9 | 1,18 | 760
8 | Ruang Kelas | 740 | 98,8 | 9 | 1,2 | 749
 | Menurut Kondisi |  |  |  |  | 
 | Baik | 402 | 100 | 0 | 0 | 402
 | Rusak Ringan | 186 | 95,88 | 8 | 4,12 | 194
 | Rusak Sedang | 124 | 99,2 | 1 | 0,8 | 125
 | Rusak Berat | 28 | 100 | 0 | 0 | 28
Tanggal cut off: 30 November 2022
`,
      },
    ],
    wrong: [{ sheet: "Gambaran Umum", cell: "G21", isSure: false }],
  },
  {
    name: "a regency high school overview 2023",
    year: 2023,
    source: "https://data.kemdikbud.go.id/dataset/detail/1/L2-170300/2023/SMA-3",
    sheets: [
      {
        name: "Gambaran Umum",
        sheet: `
Gambaran Umum Keadaan Sekolah Menengah Atas (SMA) Menurut Status Sekolah (Kab. Kep. Sangihe) Tahun 2023/2024 SMA
No | Variabel | Negeri | % | Swasta | % | Jumlah
1 | Sekolah | 14 | 77,78 | 4 | 22,22 | 18
2 | Siswa | 2.507 | 91,13 | 244 | 8,87 | 2.751
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 1.259 | 92,17 | 107 | 7,83 | 1.366
 | Perempuan | 1.248 | 90,11 | 137 | 9,89 | 1.385
 | Menurut Tingkat |  |  |  |  | 
 | Tingkat X | 861 | 91,4 | 81 | 8,6 | 942
 | Tingkat XI | 904 | 92,06 | 78 | 7,94 | 982
 | Tingkat XII | 742 | 89,72 | 85 | 10,28 | 827
 | Menurut Umur |  |  |  |  | 
 | < 16 Tahun | 592 | 91,5 | 55 | 8,5 | 647
 | 16-18 Tahun | 1.867 | 91,12 | 182 | 8,88 | 2.049
 | > 18 Tahun | 48 | 87,27 | 7 | 12,73 | 55
3 | Mengulang | 5 | 100 | 0 | 0 | 5
4 | Putus Sekolah | 4 | 36,36 | 7 | 0 | 11
5 | Kepala Sekolah dan Guru | 268 | 91,16 | 26 | 8,84 | 294
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 104 | 92,86 | 8 | 7,14 | 112
 | Perempuan | 164 | 90,11 | 18 | 9,89 | 182
 | Menurut Ijazah |  |  |  |  | 
 | < S1 | 0 | 0 | 1 | 100 | 1
 | ≥ S1 | 280 | 90,91 | 28 | 9,09 | 308
6 | Tenaga Kependidikan |  |  |  |  | 
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 14 | 100 | 0 | 0 | 14
 | Perempuan | 42 | 80,77 | 10 | 19,23 | 52
 | Menurut Ijazah |  |  |  |  | 
 | SM | 49 | 85,96 | 8 | 14,04 | 57
 | > SM | 7 | 77,78 | 2 | 22,22 | 9
7 | Rombongan Belajar | 112 | 87,5 | 16 | 12,5 | 128
8 | Ruang Kelas | 123 | 82,55 | 26 | 17,45 | 149
 | Menurut Kondisi |  |  |  |  | 
 | Baik | 72 | 76,6 | 22 | 23,4 | 94
 | Rusak Ringan | 41 | 97,62 | 1 | 2,38 | 42
 | Rusak Sedang | 3 | 100 | 0 | 0 | 3
 | Rusak Berat | 7 | 70 | 3 | 30 | 10
Tanggal cut off: 30 November 2023
`,
      },
    ],
    wrong: [
      { sheet: "Gambaran Umum", cell: "F17", isSure: true },
      { sheet: "Gambaran Umum", cell: "G18", isSure: false },
    ],
  },
  {
    name: "a city junior high school overview 2021",
    year: 2021,
    source: "https://data.kemdikbud.go.id/dataset/detail/1/L2-166100/2021/SMP-2",
    sheets: [
      {
        name: "Gambaran Umum",
        sheet: `
Gambaran Umum Keadaan Sekolah Menengah Pertama (SMP) Menurut Status Sekolah (Kota Balikpapan) Tahun 2021/2022 SMP
No | Variabel | Negeri | % | Swasta | % | Jumlah
1 | Sekolah | 23 | 32,86 | 47 | 67,14 | 70
2 | Siswa | 20.730 | 68,68 | 9.454 | 31,32 | 30.184
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 10.337 | 67,46 | 4.987 | 32,54 | 15.324
 | Perempuan | 10.393 | 69,94 | 4.467 | 30,06 | 14.860
 | Menurut Tingkat |  |  |  |  | 
 | Tingkat VII | 7.366 | 71,8 | 2.893 | 28,2 | 10.259
 | Tingkat VIII | 6.731 | 66,93 | 3.326 | 33,07 | 10.057
 | Tingkat IX | 6.633 | 67,22 | 3.235 | 32,78 | 9.868
 | Menurut Umur |  |  |  |  | 
 | < 13 Tahun | 4.256 | 70,46 | 1.784 | 29,54 | 6.040
 | 13-15 Tahun | 16.089 | 68,63 | 7.353 | 31,37 | 23.442
 | > 15 Tahun | 385 | 54,84 | 317 | 45,16 | 702
3 | Mengulang | 0 | 0 | 0 | 0 | 0
4 | Putus Sekolah | 4 | 66,67 | 2 | 50 | 6
5 | Kepala Sekolah dan Guru | 919 | 66,16 | 470 | 33,84 | 1.389
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 263 | 63,68 | 150 | 36,32 | 413
 | Perempuan | 656 | 67,21 | 320 | 32,79 | 976
 | Menurut Ijazah |  |  |  |  | 
 | < S1 | 7 | 29,17 | 17 | 70,83 | 24
 | ≥ S1 | 935 | 65,25 | 498 | 34,75 | 1.433
6 | Tenaga Kependidikan |  |  |  |  | 
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 128 | 70,33 | 54 | 29,67 | 182
 | Perempuan | 198 | 66,89 | 98 | 33,11 | 296
 | Menurut Ijazah |  |  |  |  | 
 | SM | 221 | 67,58 | 106 | 32,42 | 327
 | > SM | 105 | 69,54 | 46 | 30,46 | 151
7 | Rombongan Belajar | 584 | 63,2 | 340 | 36,8 | 924
8 | Ruang Kelas | 586 | 58,25 | 420 | 41,75 | 1.006
 | Menurut Kondisi |  |  |  |  | 
 | Baik | 245 | 46,76 | 279 | 53,24 | 524
 | Rusak Ringan | 341 | 70,75 | 141 | 29,25 | 482
 | Rusak Sedang | 0 | 0 | 0 | 0 | 0
 | Rusak Berat | 0 | 0 | 0 | 0 | 0
Tanggal cut off: 30 November 2021
`,
      },
    ],
    wrong: [
      { sheet: "Gambaran Umum", cell: "F17", isSure: true },
      { sheet: "Gambaran Umum", cell: "G18", isSure: false },
    ],
  },
  {
    name: "a province junior high school overview 2021",
    year: 2021,
    source: "https://data.kemdikbud.go.id/dataset/detail/1/L1-290000/2021/SMP-2",
    sheets: [
      {
        name: "Gambaran Umum",
        sheet: `
Gambaran Umum Keadaan Sekolah Menengah Pertama (SMP) Menurut Status Sekolah (Prov. Kepulauan Bangka Belitung) Tahun 2021/2022 SMP
No | Variabel | Negeri | % | Swasta | % | Jumlah
1 | Sekolah | 161 | 72,2 | 62 | 27,8 | 223
2 | Siswa | 53.168 | 85,84 | 8.768 | 14,16 | 61.936
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 26.361 | 84,72 | 4.756 | 15,28 | 31.117
 | Perempuan | 26.807 | 86,98 | 4.012 | 13,02 | 30.819
 | Menurut Tingkat |  |  |  |  | 
 | Tingkat VII | 18.102 | 85,55 | 3.057 | 14,45 | 21.159
 | Tingkat VIII | 17.920 | 86 | 2.916 | 14 | 20.836
 | Tingkat IX | 17.146 | 85,98 | 2.795 | 14,02 | 19.941
 | Menurut Umur |  |  |  |  | 
 | < 13 Tahun | 10.997 | 83,64 | 2.151 | 16,36 | 13.148
 | 13-15 Tahun | 40.366 | 86,33 | 6.392 | 13,67 | 46.758
 | > 15 Tahun | 1.805 | 88,92 | 225 | 11,08 | 2.030
3 | Mengulang | 0 | 0 | 0 | 0 | 0
4 | Putus Sekolah | 39 | 82,98 | 8 | 10,64 | 47
5 | Kepala Sekolah dan Guru | 3.029 | 84,09 | 573 | 15,91 | 3.602
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 1.064 | 81,1 | 248 | 18,9 | 1.312
 | Perempuan | 1.965 | 85,81 | 325 | 14,19 | 2.290
 | Menurut Ijazah |  |  |  |  | 
 | < S1 | 56 | 65,12 | 30 | 34,88 | 86
 | ≥ S1 | 3.124 | 83,84 | 602 | 16,16 | 3.726
6 | Tenaga Kependidikan |  |  |  |  | 
 | Menurut Jenis Kelamin |  |  |  |  | 
 | Laki-laki | 732 | 90,82 | 74 | 9,18 | 806
 | Perempuan | 1.238 | 84,22 | 232 | 15,78 | 1.470
 | Menurut Ijazah |  |  |  |  | 
 | SM | 1.201 | 85,97 | 196 | 14,03 | 1.397
 | > SM | 769 | 87,49 | 110 | 12,51 | 879
7 | Rombongan Belajar | 1.723 | 83,93 | 330 | 16,07 | 2.053
8 | Ruang Kelas | 2.060 | 80,53 | 498 | 19,47 | 2.558
 | Menurut Kondisi |  |  |  |  | 
 | Baik | 1.220 | 77,76 | 349 | 22,24 | 1.569
 | Rusak Ringan | 840 | 84,93 | 149 | 15,07 | 989
 | Rusak Sedang | 0 | 0 | 0 | 0 | 0
 | Rusak Berat | 0 | 0 | 0 | 0 | 0
 | Rusak Total | 0 | 0 | 0 | 0 | 0
Tanggal cut off: 30 November 2021
`,
      },
    ],
    wrong: [
      { sheet: "Gambaran Umum", cell: "F17", isSure: true },
      { sheet: "Gambaran Umum", cell: "G18", isSure: false },
    ],
  },
  {
    name: "a national school data summary 2017",
    year: 2017,
    source: "https://bangimam-berbagi.blogspot.com/2017/09/44533530-siswa-tahun-pelajaran-20172018.html",
    sheets: [
      {
        name: "Jenjang",
        sheet: `
DAPODIK SEMESTER GANJIL TAHUN PELAJARAN 2017/2018
NO | JENJANG | SEKOLAH | SISWA | ROMBEL | GURU | TENDIK
(01) | (02) | (03) | (4) | (05) | (06) | (07)
 | Jumlah | 217.423 | 45.103.414 | 1.822.980 | 2.719.404 | 356.402
1 | SD | 148.529 | 25.307.472 | 1.107.081 | 1.477.033 | 119.338
2 | SMP | 39.196 | 10.042.614 | 351.996 | 623.735 | 123.068
3 | SMA | 13.599 | 4.762.437 | 160.321 | 305.892 | 59.390
4 | SMK | 13.888 | 4.865.161 | 174.097 | 289.069 | 52.356
5 | SLB | 2.211 | 125.730 | 29.485 | 23.675 | 2.250
Sumber : Dapodik Ditjen Dikdasmen, Kemdikbud, 2017
`,
      },
      {
        name: "Provinsi",
        sheet: `
JUMLAH SISWA MENURUT PROVINSI PER JENJANG TAHUN 2017
NO | PROVINSI | SD | SMP | SMA | SMK | SLB | TOTAL
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08)
1 | Aceh | 489.586 | 191.774 | 136.660 | 54.132 | 2.667 | 874.819
2 | Sumut | 1.728.489 | 664.269 | 367.001 | 298.232 | 4.545 | 3.062.536
3 | Sumbar | 638.462 | 217.296 | 144.754 | 85.225 | 6.115 | 1.091.852
4 | Riau | 796.124 | 261.073 | 150.978 | 92.164 | 2.675 | 1.303.014
5 | Kepri | 223.993 | 85.354 | 40.677 | 29.043 | 1.109 | 380.176
6 | Bengkulu | 212.029 | 88.863 | 48.284 | 27.360 | 1.212 | 377.748
7 | Jambi | 387.736 | 125.893 | 75.090 | 47.965 | 1.197 | 637.881
8 | Sumsel | 926.091 | 351.718 | 203.773 | 110.646 | 2.202 | 1.594.430
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a health centre's performance assessment (UKM esensial)",
    year: 2018,
    source: "https://id.scribd.com/document/437484771/Kajiaaaan",
    sheets: [
      {
        name: "UKM",
        sheet: `
INDIKATOR UPAYA KESEHATAN MASYARAKAT (UKM) ESSENSIAL PENILAIAN KINERJA PUSKESMAS TAHUN 2018
No | Indikator UKM Esensial | Target Th 2018 | Total Sasaran (ToS) | Target Sasaran (Tx S) | Pencapaian | Cakupan Riil | %
2.1.1.1 | Pengkajian PHBS (Perilaku Hidup Bersih dan Sehat) |  |  |  |  |  | 100
1 | Rumah Tangga yang dikaji | 20% | 20811 | 4,162 | 4,394 | 21.11% | 100.00
2 | Institusi Pendidikan yang dikaji | 50% | 61 | 31 | 61 | 100.00% | 100.00
3 | Institusi Kesehatan yang dikaji | 70% | 11 | 8 | 11 | 100.00% | 100.00
4 | Tempat-Tempat Umum (TTU) yang dikaji | 40% | 90 | 36 | 58 | 64.44% | 100.00
5 | Tempat Tempat Kerja yang dikaji | 50% | 18 | 9 | 13 | 72.22% | 100.00
6 | Pondok Pesantren (Ponpes) yang dikaji | 70% | 8 | 6 | 6 | 75.00% | 100.00
2.1.1.2 | Tatanan Sehat |  |  |  |  |  | 94.3492196
1 | Rumah Tangga Sehat yang memenuhi 10 indikator PHBS | 59% | 4,477 | 2,392 | 1,581 | 35.31% | 66.10
2 | Institusi Pendidikan yang memenuhi 7-8 indikator PHBS (klasifikasi IV) | 69% | 31 | 21 | 38 | 122.58% | 100.00
3 | Institusi Kesehatan yang memenuhi 6 indikator PHBS (klasifikasi IV) | 100% | 8 | 8 | 11 | 137.50% | 100.00
4 | TTU yang memenuhi 6 indikator PHBS (klasifikasi IV) | 64% | 36 | 23 | 28 | 77.78% | 100.00
5 | Tempat Kerja yang memenuhi 8-9/ 7-8 indikator PHBS Tempat-Tempat Kerja (klasifikasi IV) | 49% | 9 | 5 | 7 | 77.78% | 100.00
6 | Pondok Pesantren yang memenuhi 16-18 indikator PHBS Pondok Pesantren (Klasifikasi IV) | 29% | 6 | 2 | 2 | 33.33% | 100.00
2.1.1.3 | Intervensi/ Penyuluhan
1 | Kegiatan intervensi pada Kelompok Rumah Tangga | 100% | 78 | 468 | 468 | 60000.00% | 100.00
2 | Kegiatan intervensi pada Institusi Pendidikan | 100% | 61 | 122 | 122 | 20000.00% | 100.00
3 | Kegiatan intervensi pada Institusi Kesehatan | 100% | 11 | 22 | 14 | 12727.27% | 63.64
4 | Kegiatan intervensi pada TTU | 100% | 90 | 180 | 135 | 15000.00% | 75.00
5 | Kegiatan intervensi pada Tempat Kerja | 100% | 18 | 36 | 26 | 14444.44% | 72.22
`,
      },
    ],
    wrong: [
      { sheet: "UKM", cell: "E11", isSure: true },
      { sheet: "UKM", cell: "G18", isSure: true },
      { sheet: "UKM", cell: "G19", isSure: true },
      { sheet: "UKM", cell: "G20", isSure: true },
      { sheet: "UKM", cell: "G21", isSure: true },
      { sheet: "UKM", cell: "G22", isSure: true },
      { sheet: "UKM", cell: "E15", isSure: false },
      { sheet: "UKM", cell: "E18", isSure: false },
      { sheet: "UKM", cell: "E19", isSure: false },
      { sheet: "UKM", cell: "E20", isSure: false },
      { sheet: "UKM", cell: "E21", isSure: false },
      { sheet: "UKM", cell: "E22", isSure: false },
    ],
  },
  {
    name: "a health centre's performance assessment (UKP)",
    year: 2019,
    source: "https://id.scribd.com/document/448324523/BAHAN-RUK-2020",
    sheets: [
      {
        name: "UKP",
        sheet: `
Instrumen Penghitungan Kinerja UKP Puskesmas Tahun 2019
No | Pelayanan Kesehatan/ Program/Variabel/Sub Variabel Program | Target Tahun 2019 (dalam %) | Satuan sasaran | Total Sasaran | Target Sasaran | Pencapaian (dalam satuan sasaran) | %Cakupan Riil | % Kinerja Puskesmas
 |  |  |  |  |  |  |  | Sub Variabel | Variabel | Program
2.3.1. | Pelayanan Non Rawat Inap |  |  |  |  |  |  |  | 77.1
1 | Angka Kontak | 150 per mil | orang | 8253 | 150-250 | 249 | 37.4 | 24.9 |  |  | nilai ring
2 | Rasio Rujukan Rawat Jalan Non Spesialistik | 5% | kasus | 491 | 25 | 0 | #DIV/0! | 100.0 |  |  | nilai ring
3 | Rasio Peserta Prolanis Rutin Berkunjung ke FKTP (RPPB) | 50% | orang | 11 | 6 | 9 | 81.8 | 100.0 |  |  | nilai ring
4 | Setiap penderita hipertensi mendapatkan pelayanan kesehatan sesuai standar | 100% | orang | 13344 | 13344 | 6892 | 51.6 | 51.6
5 | Setiap penderita diabetes mellitus mendapatkan pelayanan kesehatan sesuai standar | 100% | orang | 647 | 647 | 1112 | 171.9 | 100.0
6 | Kelengkapan pengisian rekam medik | 100% | berkas | 6845 | 6845 | 6061 | 88.5 | 88.5
7 | Rasio gigi tetap yang ditambal terhadap gigi tetap yang dicabut | >1 | orang | 24 | #VALUE! | 24 | 100.0 | 100.0 |  |  | nilai ring
8 | Bumil yang mendapat pelayanan kesehatan gigi | 100% | gigi | 710 | 710 | 205 | 28.9 | 28.9
9 | Pelayanan konseling gizi | 5% | bumil | 630 | 32 | 109 | 17.3 | 100.0 |  |  | nilai ring
2.3.2. | Pelayanan Gawat Darurat |  |  |  |  |  |  |  | 100.0
1 | Kelengkapan pengisian informed consent | 100% | berkas | 2667 | 2667 | 2667 | 100.0 | 100.0
`,
        merges: ["I2:K2"],
      },
    ],
    wrong: [{ sheet: "UKP", cell: "H5", isSure: false }],
  },
];
