import type { PublishedReport } from "./published-report";

export const perangkatDaerah3Tables: PublishedReport[] = [
  {
    name: "a civil registry office (population profile)",
    year: 2014,
    source: "https://123dok.com/document/q0g15egz-bab-iii.html",
    sheets: [
      {
        name: "Persebaran",
        sheet: `
TABEL 3.1
PERSENTASE PERSEBARAN PENDUDUK TAHUN 2014
NO | KECAMATAN | JUMLAH PENDUDUK | LUAS WILAYAH (KM2) | PERSENTASE LUAS (%)
1. | SEKOTONG | 54.843 | 529,38 | 50,23
2. | LEMBAR | 60.303 | 62,66 | 5,95
3. | GERUNG | 94.318 | 62,30 | 5,91
4. | LABUAPI | 74.340 | 28,33 | 2,69
5. | KEDIRI | 69.175 | 21,64 | 2,05
6. | KURIPAN | 42.477 | 21,56 | 2,05
7. | NARMADA | 97.425 | 107,62 | 10,21
8. | LINGSAR | 77.827 | 96,58 | 9,16
9. | GUNUNGSARI | 84.502 | 89,74 | 8,51
10. | BATU LAYAR | 53.317 | 34,11 | 3,24
 | JUMLAH | 708.527 | 1.053,92 | 100,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial health office (health profile resume)",
    year: 2016,
    source: "https://pdfslide.tips/documents/resume-profil-kesehatan-provinsi-banten-tahun-2016-.html",
    sheets: [
      {
        name: "Resume",
        sheet: `
RESUME PROFIL KESEHATAN TAHUN 2016
NO | INDIKATOR | ANGKA/NILAI |  |  |  | No. Lampiran
 |  | L | P | L + P | Satuan
A. | GAMBARAN UMUM
1 | Luas Wilayah |  |  | 8,973 | Km2 | Tabel 1
2 | Jumlah Desa/Kelurahan |  |  | 1551 | Desa/Kel | Tabel 1
3 | Jumlah Penduduk | 5,281,944 | 5,018,326 | 10,300,270 | Jiwa | Tabel 2
4 | Rata-rata jiwa/rumah tangga |  |  | 4.0 | Jiwa | Tabel 1
5 | Kepadatan Penduduk /Km2 |  |  | 1319.9 | Jiwa/Km2 | Tabel 1
6 | Rasio Beban Tanggungan |  |  | 44.1 | per 100 penduduk produktif | Tabel 2
7 | Rasio Jenis Kelamin |  |  | 105.3 |  | Tabel 2
8 | Penduduk 10 tahun ke atas melek huruf | 64.81 | 72.90 | 68.77 | % | Tabel 3
9 | Penduduk 10 tahun yang memiliki ijazah tertinggi
 | a. SMP/ MTs | 419,534 | 425,298 | 844,832 | % | Tabel 3
 | b. SMA/ SMK/ MA | 744,913 | 793,235 | 1,538,148 | % | Tabel 3
 | c. Sekolah menengah kejuruan | 0.00 | 0.00 | 0.00 | % | Tabel 3
 | d. Diploma I/Diploma II | 25,577 | 28,427 | 54,004 | % | Tabel 3
 | e. Akademi/Diploma III | 62,177 | 69,077 | 131,254 | % | Tabel 3
 | f. Universitas/Diploma IV | 148,561 | 198,610 | 347,171 | % | Tabel 3
 | g. S2/S3 (Master/Doktor) | 15,905 | 11,527 | 27,432 | % | Tabel 3
B. | DERAJAT KESEHATAN
B.1 | Angka Kematian
10 | Jumlah Lahir Hidup | 99,314 | 86,720 | 224,111 |  | Tabel 4
11 | Angka Lahir Mati (dilaporkan) | 6 | 110 | 48 | per 1.000 Kelahiran Hidup | Tabel 4
12 | Jumlah Kematian Neonatal | 372 | 233 | 874 | neonatal | Tabel 5
13 | Angka Kematian Neonatal (dilaporkan) | 4 | 3 | 4 | per 1.000 Kelahiran Hidup | Tabel 5
14 | Jumlah Bayi Mati | 132 | 95 | 294 | bayi | Tabel 5
15 | Angka Kematian Bayi (dilaporkan) | 1 | 1 | 1 | per 1.000 Kelahiran Hidup | Tabel 5
16 | Jumlah Balita Mati | 268 | 186 | 584 | Balita | Tabel 5
17 | Angka Kematian Balita (dilaporkan) | 3 | 2 | 3 | per 1.000 Kelahiran Hidup | Tabel 5
18 | Jumlah Kematian Ibu |  |  | 240 | Ibu | Tabel 6
 | Angka Kematian Ibu (dilaporkan) |  |  | 107 | per 100.000 Kelahiran Hidup | Tabel 6
`,
        merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3"],
      },
    ],
    wrong: [
      { sheet: "Resume", cell: "C23", isSure: false },
      { sheet: "Resume", cell: "D23", isSure: false },
      { sheet: "Resume", cell: "E23", isSure: false },
      { sheet: "Resume", cell: "C25", isSure: false },
      { sheet: "Resume", cell: "D25", isSure: false },
      { sheet: "Resume", cell: "E25", isSure: false },
      { sheet: "Resume", cell: "C27", isSure: false },
      { sheet: "Resume", cell: "D27", isSure: false },
      { sheet: "Resume", cell: "E27", isSure: false },
      { sheet: "Resume", cell: "C29", isSure: false },
      { sheet: "Resume", cell: "D29", isSure: false },
      { sheet: "Resume", cell: "E29", isSure: false },
      { sheet: "Resume", cell: "E9", isSure: false },
      { sheet: "Resume", cell: "E5", isSure: false },
      { sheet: "Resume", cell: "E7", isSure: false },
    ],
  },
  {
    name: "a school data release (classroom condition)",
    year: 2016,
    source: "https://bangimam-berbagi.blogspot.com/2016/08/1194951-ruang-kelas-rusak-di-indonesia.html?m=1",
    sheets: [
      {
        name: "Ruang Kelas",
        sheet: `
KONDISI RUANG KELAS PER JENJANG DI INDONESIA TAHUN 2016
NO | STATUS | SD | SMP | SMA | SMK | SLB | TOTAL
(01) | (02) | (03) | (04) | (05) | (06) | (07) | (08)
 | Jumlah | 1.055.017 | 345.042 | 144.079 | 133.618 | 17.442 | 1.695.198
1 | Baik | 267.466 | 96.684 | 65.727 | 60.310 | 6.060 | 496.247
2 | Rusak Ringan | 591.327 | 190.987 | 65.307 | 60.088 | 9.586 | 917.295
3 | Rusak Sedang | 70.423 | 22.180 | 5.131 | 3.542 | 832 | 102.108
4 | Rusak Berat | 125.801 | 35.191 | 7.914 | 5.678 | 964 | 175.548
 | Total Rusak | 787.551 | 248.358 | 78.532 | 69.308 | 11.382 | 1.194.951
`,
      },
    ],
    wrong: [
      { sheet: "Ruang Kelas", cell: "F4", isSure: true },
      { sheet: "Ruang Kelas", cell: "H4", isSure: true },
      { sheet: "Ruang Kelas", cell: "E9", isSure: true },
    ],
  },
  {
    name: "a provincial education quality office (rooms by condition)",
    year: 2016,
    source: "https://online.flipbuilder.com/zdjg/pysj/files/basic-html/page76.html",
    sheets: [
      {
        name: "Ruang Kelas",
        sheet: `
Tabel 2.32 Ruang Kelas menurut Kategori Kondisi dan Jenjang Sekolah, Provinsi Sulawesi Tenggara

NO | KABUPATEN/KOTA | KATEGORI KONDISI |  |  | TOTAL
 |  | BAIK | RUSAK RINGAN | RUSAK BERAT
1 | Kab. Konawe | 216 | 602 | 137 | 955
2 | Kab. Muna | 677 | 1555 | 395 | 2627
3 | Kab. Buton | 431 | 763 | 156 | 1350
4 | Kab. Kolaka | 774 | 1054 | 314 | 2142
5 | Kab. Konawe Selatan | 495 | 1732 | 747 | 2974
6 | Kab. Wakatobi | 1937 | 700 | 173 | 2810
7 | Kab. Bombana | 280 | 901 | 332 | 1513
8 | Kab. Kolaka Utara | 379 | 664 | 202 | 1245
9 | Kab. Konawe Utara | 212 | 608 | 85 | 905
10 | Kab. Buton Utara | 443 | 362 | 54 | 859
11 | Kab. Kolaka Timur | 274 | 814 | 251 | 1339
12 | Kab. Konawe Kepulauan | 80 | 190 | 158 | 428
13 | Kab. Muna Barat | 155 | 544 | 269 | 968
14 | Kab. Buton Selatan | 155 | 544 | 269 | 968
15 | Kab. Buton Tengah | 228 | 582 | 237 | 1047
16 | Kota Kendari | 788 | 1281 | 245 | 2314
17 | Kota Baubau | 612 | 568 | 146 | 1326
 | TOTAL | 8136 | 13464 | 4170 | 25770
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4"],
      },
      {
        name: "Perpustakaan",
        sheet: `
Tabel 2.33 Perpustakaan menurut Kategori Kondisi dan Jenjang Sekolah, Provinsi Sulawesi Tenggara

NO | KABUPATEN/KOTA | KATEGORI KONDISI |  |  | TOTAL
 |  | BAIK | RUSAK RINGAN | RUSAK BERAT
1 | Kab. Konawe | 56 | 152 | 42 | 250
2 | Kab. Muna | 86 | 120 | 32 | 238
3 | Kab. Buton | 46 | 57 | 12 | 115
4 | Kab. Kolaka | 77 | 70 | 16 | 163
5 | Kab. Konawe Selatan | 74 | 192 | 36 | 302
6 | Kab. Wakatobi | 48 | 85 | 20 | 153
7 | Kab. Bombana | 25 | 9 | 24 | 58
8 | Kab. Kolaka Utara | 43 | 87 | 20 | 150
9 | Kab. Konawe Utara | 41 | 86 | 12 | 139
10 | Kab. Buton Utara | 59 | 42 | 4 | 105
11 | Kab. Kolaka Timur | 23 | 72 | 13 | 108
12 | Kab. Konawe Kepulauan | 11 | 15 | 17 | 43
13 | Kab. Muna Barat | 21 | 59 | 19 | 99
14 | Kab. Buton Selatan | 24 | 35 | 27 | 86
15 | Kab. Buton Tengah | 31 | 47 | 13 | 91
16 | Kota Kendari | 62 | 108 | 17 | 187
17 | Kota Baubau | 38 | 48 | 7 | 93
 | TOTAL | 765 | 1284 | 331 | 2380
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency education profile (pupils per school and per teacher)",
    year: 2016,
    source: "https://online.flipbuilder.com/zdjg/pysj/files/basic-html/page185.html",
    sheets: [
      {
        name: "Per Sekolah",
        sheet: `
Tabel 3.3.8 Rasio Siswa Sekolah Jenjang Dikmen, Kabupaten Buton

NO | KECAMATAN | RASIO SISWA : SEKOLAH
 |  | SMA |  |  | SMK
 |  | SISWA | SEKOLAH | RASIO | SISWA | SEKOLAH | RASIO
1 | Kapontori | 604 | 3 | 201.33 | 178 | 3 | 59.33
2 | Lasalimu | 362 | 3 | 120.67 | - | - | -
3 | Lasalimu Selatan | 576 | 2 | 288 | 97 | 2 | 48.5
4 | Pasar Wajo | 1696 | 5 | 339.2 | 740 | 3 | 246.67
5 | Siontapia | 455 | 4 | 113.75 | - | - | -
6 | Wabula | 215 | 2 | 107.5 | - | - | -
7 | Wolowa | 348 | 1 | 348 | 98 | 2 | 49
 | Kabupaten Buton | 4256 | 20 | 212.8 | 1113 | 10 | 101.18
`,
        merges: ["A3:A5", "B3:B5", "C3:H3", "C4:E4", "F4:H4"],
      },
      {
        name: "Per Guru",
        sheet: `
Tabel 3.3.9 Rasio Siswa Guru Jenjang Dikdas, Kabupaten Buton

NO | KECAMATAN | RASIO SISWA : GURU
 |  | SD |  |  | SMP
 |  | SISWA | GURU | RASIO | SISWA | GURU | RASIO
1 | Kapontori | 2392 | 232 | 10.31 | 818 | 106 | 7.72
2 | Lasalimu | 1878 | 134 | 14.01 | 766 | 81 | 9.46
3 | Lasalimu Selatan | 1871 | 155 | 12.07 | 804 | 59 | 13.63
4 | Pasar Wajo | 6123 | 478 | 12.81 | 2360 | 264 | 8.94
5 | Siontapia | 2348 | 147 | 15.97 | 846 | 78 | 10.85
6 | Wabula | 773 | 75 | 10.31 | 356 | 55 | 6.47
7 | Wolowa | 886 | 88 | 10.07 | 407 | 37 | 11
 | Kabupaten Buton | 16271 | 1309 | 12.43 | 6357 | 680 | 9.35
`,
        merges: ["A3:A5", "B3:B5", "C3:H3", "C4:E4", "F4:H4"],
      },
    ],
    wrong: [{ sheet: "Per Sekolah", cell: "H13", isSure: true }],
  },
  {
    name: "a regency education profile (state and private schools)",
    year: 2020,
    source: "http://online.flipbuilder.com/zdjg/lthz/files/basic-html/page83.html",
    sheets: [
      {
        name: "Negeri",
        sheet: `
Tabel 3.2.3 Sekolah Negeri Menurut Wilayah dan Bentuk Pendidikan

NO | KECAMATAN | SEKOLAH NEGERI |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Kapontori | 22 | 9 | 3 | 2 | - | 36
2 | Lasalimu | 16 | 9 | 3 | - | - | 28
3 | Lasalimu Selatan | 19 | 6 | 2 | 2 | - | 29
4 | Pasar Wajo | 32 | 11 | 5 | 2 | - | 50
5 | Siontapia | 15 | 7 | 2 | 1 | - | 25
6 | Wabula | 7 | 3 | 2 | - | - | 12
7 | Wolowa | 8 | 3 | 1 | 1 | - | 13
 | Grand Total | 119 | 48 | 18 | 8 | - | 193
`,
        merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4"],
      },
      {
        name: "Swasta",
        sheet: `
Tabel 3.2.4 Sekolah Swasta Menurut Wilayah dan Bentuk Pendidikan

NO | KECAMATAN | SEKOLAH SWASTA |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Kapontori | - | - | - | 1 | - | 1
2 | Lasalimu | - | 1 | - | - | - | 1
3 | Pasar Wajo | 2 | - | - | 1 | 1 | 4
4 | Siontapia | - | - | 3 | - | - | 3
5 | Wolowa | - | - | - | 1 | - | 1
 | Grand Total | 2 | 1 | 3 | 3 | 1 | 10
`,
        merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency education profile (schools by level and status)",
    year: 2020,
    source: "http://online.flipbuilder.com/zdjg/lthz/files/basic-html/page147.html",
    sheets: [
      {
        name: "Status",
        sheet: `
Tabel 3.5.2 Sekolah Menurut Bentuk Pendidikan dan Status

BENTUK PENDIDIKAN |  | STATUS |  | TOTAL
 |  | NEGERI | SWASTA
DIKDAS | SD | 77 | 1 | 78
 | SMP | 35 | - | 35
DIKMEN | SMA | 11 | - | 11
 | SMK | 5 | 1 | 6
PENDIDIKAN KHUSUS | SLB | 1 | - | 1
TOTAL |  | 129 | 2 | 131
`,
        merges: ["A3:B4", "C3:D3", "E3:E4", "A5:A6", "A7:A8"],
      },
    ],
    wrong: [],
  },
  {
    name: "an agricultural quarantine office (export certification)",
    year: 2021,
    source: "https://123dok.com/article/jumlah-komoditas-pertanian-ekspor-sesuai-persyaratan-karantina-negara.z3d508w9",
    sheets: [
      {
        name: "Ekspor",
        sheet: `
Kegiatan Operasional | Frekuensi Pemeriksaan (koli) | Frekuensi Pembebasan (koli) | NNC
Karantina Hewan | 25.970 | 25.970 | 0
Karantina Tumbuhan | 32.997 | 32.997 | 0
Total | 58.967 | 58.967 | 0
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial health profile (under-five mortality)",
    year: 2020,
    source: "https://dinkesjatengprov.go.id/v2018/dokumen/Profil2020/files/basic-html/page84.html",
    sheets: [
      {
        name: "AKABA",
        sheet: `
Gambar 5.25 Angka Kematian Balita Menurut Kabupaten/Kota di Provinsi Jawa Tengah Tahun 2020

Kabupaten/Kota | Per 1.000 kelahiran hidup
Kab.Rembang | 17.5
Kota Magelang | 16.7
Kab.Grobogan | 15.7
Kab.Temanggung | 13.8
Kab.Banjarnegara | 13.2
Kab.Kendal | 12.4
Kab.Purworejo | 12.3
Kab.Batang | 11.6
Kab.Brebes | 11.4
Kota Salatiga | 10.9
Kab.Klaten | 10.9
Kota Tegal | 10.9
Kota Pekalongan | 10.7
Kab.Blora | 10.1
Kab.Wonosobo | 9.8
Kab.Karanganyar | 9.6
Kab.Pati | 9.6
Kab.Kudus | 9.3
Kab.Purbalingga | 9.3
Kab.Semarang | 9.0
JAWA TENGAH | 9.0
Kab.Banyumas | 9.0
Kab.Sukoharjo | 8.9
Kab.Boyolali | 8.5
Kab.Pekalongan | 8.5
Kab.Sragen | 8.3
Kab.Kebumen | 7.8
Kab.Tegal | 7.7
Kab.Wonogiri | 7.1
Kota Semarang | 7.0
Kab.Demak | 5.8
Kab.Pemalang | 5.7
Kab.Magelang | 5.3
Kab.Cilacap | 5.1
Kab.Jepara | 4.8
Kota Surakarta | 1.5
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a migrant worker protection agency",
    year: 2020,
    source: "https://123dok.com/article/opini-bpk-atas-laporan-keuangan-a-informasi-kinerja.q2ndvl5j",
    sheets: [
      {
        name: "IKK",
        sheet: `
Tabel 16 Capaian Indikator Kinerja Kegiatan yang Mendukung Sasaran Strategis 2

NO | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | SATUAN | TARGET | CAPAIAN | %
1 | Meningkatnya kualitas perencanaan dan kerja sama | Nilai Capaian Kinerja Anggaran | % | 80 | 75,35 | 94,19
`,
      },
    ],
    wrong: [],
  },
];
