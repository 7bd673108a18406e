import type { PublishedReport } from "./published-report";

export const kependudukan1Tables: PublishedReport[] = [
  {
    name: "a village, population",
    year: 2023,
    source: "https://github.com/bayupradika/webdes: penduduk.php",
    sheets: [
      {
        name: "T1",
        sheet: `
DATA PENDUDUK DESA SALO TIMUR
A. Data Jumlah Penduduk
1 | Jumlah Laki-Laki | 2264 orang
2 | Jumlah perempuan | 2125 orang
3 | Jumlah total | 4389 orang
4 | Jumlah kepala keluarga | 1130 KK
5 | Kepadatan Penduduk | 365,75 per KM
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village, monograph by neighbourhood",
    year: 2023,
    source: "http://sid.kradenan.desa.id",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel. 1 Jumlah Penduduk tahun 2023
RW | JUMLAH | Laki-laki (jiwa) | Perempuan (jiwa)
01 | 1.076 | 522 | 554
02 | 857 | 427 | 430
03 | 1.155 | 572 | 583
Jumlah | 3.088 | 1521 | 1567
Sumber : Sistem Informasi Desa
`,
      },
      {
        name: "Tabel 2",
        sheet: `
Tabel. 2 Jumlah Penduduk Desa Kradenan Menurut Jenis Kelamin per Rw Tahun 2023 (dalam jiwa)
NO | RW | laki-laki (Jiwa) | Perempuan (Jiwa) | Jumlah
1 | RW. 001 | 522 | 554 | 1.076
2 | RW. 002 | 427 | 430 | 857
3 | RW. 003 | 572 | 583 | 1.155
Jumlah |  | 1.521 | 1.567 | 3.088
Sumber : Sistem Informasi Desa
`,
        merges: ["A6:B6"],
      },
      {
        name: "Tabel 3",
        sheet: `
Tabel. 3 Jumlah penduduk Desa Kradenan Berdasarkan kelompok umur tahun 2022
No | Umur (Rentang) | Jumlah | Laki-laki | Perempuan
1 | 0 S/D 1 TAHUN | 41 | 21 | 20
2 | 2 S/D 4 TAHUN | 127 | 67 | 60
3 | 5 S/D 9 TAHUN | 231 | 113 | 118
4 | 10 S/D 14 TAHUN | 242 | 130 | 112
5 | 15 S/D 19 TAHUN | 240 | 127 | 113
6 | 20 S/D 24 TAHUN | 252 | 112 | 140
7 | 25 S/D 29 TAHUN | 224 | 119 | 105
8 | 30 S/D 34 TAHUN | 211 | 102 | 109
9 | 35 S/D 39 TAHUN | 234 | 121 | 113
10 | 40 S/D 44 TAHUN | 263 | 124 | 139
11 | 45 S/D 49 TAHUN | 257 | 139 | 118
12 | 50 S/D 54 TAHUN | 207 | 102 | 105
13 | 55 S/D 59 TAHUN | 182 | 85 | 97
14 | 60 S/D 64 TAHUN | 125 | 59 | 66
15 | 65 S/D 69 TAHUN | 116 | 55 | 61
16 | 70 S/D 74 TAHUN | 74 | 24 | 50
17 | DI ATAS 75 TAHUN | 62 | 21 | 41
 | JUMLAH | 3088 | 1521 | 156
Sumber : Sistem Informasi Desa
`,
      },
      {
        name: "Tabel 4",
        sheet: `
Tabel. 4 Jumlah Penduduk Desa Kradenan Berdasarkan Pendidikan
No | Pendidikan Dalam KK | Jumlah | Laki-laki | Perempuan
1 | TIDAK / BELUM SEKOLAH | 542 | 267 | 275
2 | BELUM TAMAT SD/SEDERAJAT | 318 | 156 | 162
3 | TAMAT SD / SEDERAJAT | 914 | 462 | 452
4 | SLTP/SEDERAJAT | 597 | 283 | 314
5 | SLTA / SEDERAJAT | 576 | 294 | 282
6 | DIPLOMA I / II | 8 | 4 | 4
7 | AKADEMI/ DIPLOMA III/S. MUDA | 21 | 10 | 11
8 | DIPLOMA IV/ STRATA I | 111 | 44 | 67
9 | STRATA II | 1 | 1 | 0
10 | STRATA III | 0 | 0 | 0
 | TOTAL | 3088 | 1521 | 1567
Sumber : Sistem Informasi Desa
`,
      },
      {
        name: "Tabel 5",
        sheet: `
Tabel. 5 Jumlah Keluarga atau KK (Kepala Keluarga) Desa Kradenan Semester I Tahun 2023
RW | KK | KK (laki-laki) | KK (perempuan)
01 | 331 | 275 | 56
02 | 264 | 216 | 48
03 | 381 | 305 | 76
Jumlah | 976 | 796 | 180
Sumber : Sistem Informasi Desa
`,
      },
    ],
    wrong: [{ sheet: "Tabel 3", cell: "E20", isSure: true }],
  },
  {
    name: "a city civil registry, aggregate book semester 1 2020",
    year: 2020,
    source: "https://agregat.dukcapilprobolinggokota.online/buku/agregat202001/files/basic-html/page9.html",
    sheets: [
      {
        name: "Tabel 5",
        sheet: `
TABEL 5. RASIO JENIS KELAMIN BERDASARKAN KECAMATAN
DI KOTA PROBOLINGGO SEMESTER 1 TAHUN 2020
Kecamatan | Laki-laki |  | Perempuan |  | Jumlah Penduduk | Rasio Jenis Kelamin
 | Jumlah (Jiwa) | (%) | Jumlah (Jiwa) | (%) |  | 
Kademangan | 21.680 | 18,16 | 22.012 | 18,12 | 43.692 | 98,49
Wonoasih | 17.673 | 14,81 | 17.741 | 14,60 | 35.414 | 99,62
Mayangan | 31.482 | 26,37 | 32.204 | 26,51 | 63.686 | 97,76
Kanigaran | 30.310 | 25,39 | 31.161 | 25,65 | 61.471 | 97,27
Kedopok | 18.219 | 15.26 | 18.378 | 15,13 | 36.597 | 99,13
Kota Probolinggo | 119.364 | 100 | 121.496 | 100 | 240.860 | 100
Sumber : Data Konsolidasi Bersih Semester I Tahun 2020
`,
        merges: ["A3:A4", "B3:C3", "D3:E3", "F3:F4", "G3:G4"],
      },
    ],
    wrong: [{ sheet: "Tabel 5", cell: "G10", isSure: true }],
  },
  {
    name: "a city civil registry, aggregate book semester I 2021",
    year: 2021,
    source: "https://agregat.dukcapilprobolinggokota.online/buku/agregat202101/files/basic-html/page14.html",
    sheets: [
      {
        name: "Tabel 7",
        sheet: `
TABEL 7. JUMLAH KEPALA KELUARGA ( KK ) MENURUT JENIS KELAMIN
KOTA PROBOLINGGO SEMESTER I TAHUN 2021
Kecamatan | Jumlah KK Laki-Laki | % | Jumlah KK Perempuan | % | Jumlah KK
Kademangan | 11,649 | 18.36 | 2,806 | 17.31 | 14,455
Wonoasih | 9,513 | 14.99 | 2,110 | 13.02 | 11,623
Mayangan | 16,560 | 26.09 | 4,965 | 30.63 | 21,525
Kanigaran | 15,830 | 24.94 | 4,142 | 25.55 | 19,972
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city civil registry, aggregate book semester II 2020",
    year: 2020,
    source: "https://agregat.dukcapilprobolinggokota.online/buku/agregat202002/files/basic-html/page32.html",
    sheets: [
      {
        name: "Tabel 21",
        sheet: `
TABEL 21. PENDUDUK YANG PINDAH KELUAR BERDASARKAN KECAMATAN
DI KOTA PROBOLINGGO SEMESTER II TAHUN 2020
NO | KECAMATAN | PENDUDUK YANG PINDAH TAHUN 2020 |  |  | PROSENTASE PENDUDUK PINDAH |  | 
 |  | L | P | L+P | L | P | L+P
1 | KADEMANGAN | 259 | 224 | 483 | 53.62 | 46.38 | 100
2 | WONOASIH | 199 | 152 | 351 | 56.70 | 43.30 | 100
3 | MAYANGAN | 463 | 456 | 919 | 50.38 | 49.62 | 100
4 | KANIGARAN | 389 | 367 | 756 | 51.46 | 48.54 | 100
5 | KEDOPOK | 185 | 144 | 329 | 56.23 | 43.77 | 100
KOTA PROBOLINGGO |  | 1495 | 1343 | 2838 | 52.68 | 47.32 | 100
Sumber : Data SIAK Bulan Desember 2020
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "A10:B10"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city civil registry, aggregate book semester I 2024",
    year: 2024,
    source: "https://agregat.dukcapilprobolinggokota.online/buku/agregat202401/files/basic-html/page15.html",
    sheets: [
      {
        name: "Tabel 7",
        sheet: `
TABEL 7
JUMLAH PENDUDUK DAN JUMLAH KEPALA KELUARGA (KK)
KOTA PROBOLINGGO SEMESTER I TAHUN 2024
Kecamatan | Penduduk |  | KK |  | Rata- rata Jumlah Anggota Keluarga
 | Jumlah (Jiwa) | % | Jumlah | % | 
Kademangan | 44290 | 18,22 | 14905 | 18,18 | 2,97
Wonoasih | 35652 | 14,67 | 11995 | 14,63 | 2,97
Mayangan | 61710 | 25,39 | 21328 | 26,02 | 2,89
Kanigaran | 62683 | 25,79 | 20831 | 25,41 | 3,01
Kedopok | 38719 | 15,93 | 12916 | 15,76 | 3,00
`,
        merges: ["A4:A5", "B4:C4", "D4:E4", "F4:F5"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency civil registry, sex ratio table 2025",
    year: 2025,
    source: "https://dukcapil.agamkab.go.id/penduduk/sex",
    sheets: [
      {
        name: "Sex Ratio",
        sheet: `
Tabel Jumlah Penduduk Menurut Sex Ratio Semester 1 Tahun 2025
KODE WILAYAH | KECAMATAN | LAKI-LAKI | PEREMPUAN | SEX RATIO
130601 | TANJUNG MUTIARA | 17.704 | 16.860 | 105
130602 | LUBUK BASUNG | 42.676 | 42.527 | 100
130603 | TANJUNG RAYA | 19.299 | 19.390 | 100
130604 | MATUR | 9.808 | 9.904 | 99
130605 | IV KOTO | 13.280 | 13.591 | 98
130606 | BANUHAMPU | 19.392 | 19.662 | 99
130607 | AMPEK ANGKEK | 22.823 | 22.962 | 99
130608 | BASO | 18.744 | 19.111 | 98
130609 | TILATANG KAMANG | 18.580 | 18.996 | 98
130610 | PALUPUH | 7.778 | 7.530 | 103
130611 | PALEMBAYAN | 17.919 | 35.211 | 104
130612 | SUNGAI PUA | 14.193 | 13.835 | 103
130613 | AMPEK NAGARI | 15.735 | 15.094 | 104
130614 | CANDUNG | 12.793 | 13.060 | 98
130615 | KAMANG MAGEK | 11.037 | 11.228 | 98
130616 | MALALAK | 5.317 | 5.412 | 98
`,
      },
    ],
    wrong: [{ sheet: "Sex Ratio", cell: "D13", isSure: true }],
  },
  {
    name: "a village profile, Batu",
    year: 2013,
    source: "https://batu-wajo.desa.id/artikel/2013/7/29/profil-masyarakat-desa",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
1. Tingkat Pendidikan Masyarakat
No. | Pendidikan Dalam KK | L | P | Jumlah
1 | Tidak belum sekolah | 136 | 129 | 265
2 | Belum Tamat SD/sederajat | 68 | 67 | 135
3 | Tamat SD/Sederajat | 210 | 242 | 252
4 | SLTP/Sederajat | 76 | 72 | 148
5 | SLTA/Sederajat | 93 | 64 | 157
6 | Perguruan Tinggi | 22 | 28 | 50
Jumlah Total |  | 608 | 605 | 1213
`,
        merges: ["A9:B9"],
      },
    ],
    wrong: [
      { sheet: "Pendidikan", cell: "E5", isSure: true },
      { sheet: "Pendidikan", cell: "C9", isSure: true },
      { sheet: "Pendidikan", cell: "D9", isSure: true },
      { sheet: "Pendidikan", cell: "E9", isSure: true },
    ],
  },
  {
    name: "a village demography page, Pakistaji",
    year: 2012,
    source: "https://blogpakistaji.blogspot.com/2012/01/penduduk-berdasarkan-jenis-kelamin.html",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel 1
Jumlah Penduduk Berdasarkan Jenis Kelamin
No | Jenis Kelamin | Jumlah Orang
1 | Laki – Laki | 3.004
2 | Perempuan | 3.211
Jumlah |  | 6.215
`,
        merges: ["A6:B6"],
      },
      {
        name: "Tabel 2",
        sheet: `
Tabel 2
Jumlah Penduduk Berdasarkan Pekerjaan
No | Pekerjaan | Jumlah
1 | Petani | 916
2 | Buruh Tani | 1.720
3 | Peternak | 12
4 | Pedagang | 315
5 | Tukang | 67
6 | Kuli Bangunan | 102
7 | Pegawai Negri Sipil | 61
8 | TNI / POLRI | 6
9 | Karyawan Swasta | 42
10 | Indistri Rumah Tangga | 14
11 | Lain – Lain | 1254
Jumlah |  | 4.509
`,
        merges: ["A15:B15"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village demography page, Maguan",
    year: 2021,
    source: "http://maguan-malangkab.desa.id/demografi",
    sheets: [
      {
        name: "I.A Penduduk",
        sheet: `
A. Jumlah Penduduk
Jumlah | Jenis Kelamin | 
 | Laki-laki | Perempuan
Jumlah penduduk tahun ini | 1535 orang | 1547 orang
Jumlah penduduk tahun lalu | 1525 orang | 1541 orang
Persentase perkembangan | 0.66 % | 0.39 %
`,
        merges: ["A2:A3", "B2:C2"],
      },
      {
        name: "I.B Keluarga",
        sheet: `
B. Jumlah Keluarga
Jumlah | KK Laki-laki | KK Perempuan | Jumlah Total
Jumlah Kepala Keluarga tahun ini | 740 KK | 82 KK | 822 KK
Jumlah Kepala Keluarga tahun lalu | 735 KK | 81 KK | 816 KK
Prosentase Perkembangan | 0.68 % | 1.23 % | 
`,
      },
      {
        name: "II.A Pengangguran",
        sheet: `
A. Pengangguran
1. Jumlah angkatan kerja (penduduk usia 18-56 tahun) | 1953 orang
2. Jumlah penduduk usia 18-56 tahun yang masih sekolah dan tidak bekerja | 308 orang
3. Jumlah penduduk usia 18-56 tahun yang menjadi ibu rumah tangga | 262 orang
4. Jumlah penduduk usia 18-56 tahun yang bekerja penuh | 1312 orang
5. Jumlah penduduk usia 18-56 tahun yang bekerja tidak tentu | 56 orang
6. Jumlah penduduk usia 18-56 tahun yang cacat dan tidak bekerja | 10 orang
7. Jumlah penduduk usia 18-56 tahun yang cacat dan bekerja | 5 orang
`,
      },
      {
        name: "II.B Kesejahteraan",
        sheet: `
B. Kesejahteraan Keluarga
1. Jumlah keluarga prasejahtera | 204 keluarga
2. Jumlah keluarga sejahtera 1 | 98 keluarga
3. Jumlah keluarga sejahtera 2 | 300 keluarga
4. Jumlah keluarga sejahtera 3 | 172 keluarga
5. Jumlah keluarga sejahtera 3 plus | 24 keluarga
6. Total jumlah kepala keluarga | 798 keluarga
`,
      },
    ],
    wrong: [{ sheet: "II.B Kesejahteraan", cell: "B7", isSure: false }],
  },
  {
    name: "a village population page, Pernajuh",
    year: 2016,
    source: "https://pernajuh.datadesa.com/p/masyarakat-desa.html",
    sheets: [
      {
        name: "Penduduk",
        sheet: `
MASYARAKAT DESA
a. | Jumlah Kepala Keluarga | 300 KK
1. | Keluarga PraSejahtera | 120 KK
2. | Keluarga Sejahtera | 170 KK
3. | Keluarga Sejahtera III plus | 50 KK
b. | Jumlah Penduduk | 1593 jiwa
1. | Laki-Laki | 801 Jiwa
2. | Perempuan | 792 Jiwa
c. | Usia 0-17 Tahun | 292 Jiwa
d. | Usia 18-55 Tahun | 479 Jiwa
e. | Usia 55 keatas | 93 Jiwa
`,
      },
    ],
    wrong: [
      { sheet: "Penduduk", cell: "C2", isSure: true },
      { sheet: "Penduduk", cell: "C6", isSure: false },
    ],
  },
  {
    name: "a village statistics page, Lampegan",
    year: 2026,
    source: "https://www.lampegan-ibun.desa.id/index.php/data-statistik/pendidikan-dalam-kk",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
Kode | Kelompok | Jumlah |  | Laki-laki |  | Perempuan | 
 |  | n | % | n | % | n | %
1 | TIDAK / BELUM SEKOLAH | 221 | 3,32% | 107 | 1,61% | 114 | 1,71%
2 | BELUM TAMAT SD/SEDERAJAT | 210 | 3,16% | 110 | 1,65% | 100 | 1,50%
3 | TAMAT SD / SEDERAJAT | 484 | 7,27% | 235 | 3,53% | 249 | 3,74%
4 | SLTP/SEDERAJAT | 359 | 5,39% | 175 | 2,63% | 184 | 2,76%
5 | SLTA / SEDERAJAT | 352 | 5,29% | 186 | 2,79% | 166 | 2,49%
6 | DIPLOMA I / II | 5 | 0,08% | 3 | 0,05% | 2 | 0,03%
7 | AKADEMI/ DIPLOMA III/S. MUDA | 8 | 0,12% | 2 | 0,03% | 6 | 0,09%
8 | DIPLOMA IV/ STRATA I | 34 | 0,51% | 15 | 0,23% | 19 | 0,29%
9 | STRATA II | 2 | 0,03% | 2 | 0,03% | 0 | 0,00%
10 | STRATA III | 0 | 0,00% | 0 | 0,00% | 0 | 0,00%
JUMLAH |  | 1675 | 25,17% | 835 | 12,55% | 840 | 12,62%
BELUM MENGISI |  | 4980 | 74,83% | 2597 | 39,02% | 2383 | 35,81%
TOTAL |  | 6655 | 100,00% | 3432 | 51,57% | 3223 | 48,43%
Diperbarui pada : 23 Januari 2026
`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "A13:B13", "A14:B14", "A15:B15"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village statistics page, Banjarsari",
    year: 2026,
    source: "http://banjarsari-pangalengan.desa.id/data-statistik/pendidikan-dalam-kk",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
Kode | Kelompok | Jumlah |  | Laki-laki |  | Perempuan | 
 |  | n | % | n | % | n | %
1 | TIDAK / BELUM SEKOLAH | 1701 | 20,45% | 905 | 10,88% | 796 | 9,57%
2 | BELUM TAMAT SD/SEDERAJAT | 745 | 8,96% | 390 | 4,69% | 355 | 4,27%
3 | TAMAT SD / SEDERAJAT | 2998 | 36,04% | 1390 | 16,71% | 1608 | 19,33%
4 | SLTP/SEDERAJAT | 1897 | 22,81% | 978 | 11,76% | 919 | 11,05%
5 | SLTA / SEDERAJAT | 884 | 10,63% | 520 | 6,25% | 364 | 4,38%
6 | DIPLOMA I / II | 13 | 0,16% | 5 | 0,06% | 8 | 0,10%
7 | AKADEMI/ DIPLOMA III/S. MUDA | 14 | 0,17% | 6 | 0,07% | 8 | 0,10%
8 | DIPLOMA IV/ STRATA I | 62 | 0,75% | 29 | 0,35% | 33 | 0,40%
9 | STRATA II | 1 | 0,01% | 1 | 0,01% | 0 | 0,00%
10 | STRATA III | 0 | 0,00% | 0 | 0,00% | 0 | 0,00%
JUMLAH |  | 8315 | 99,96% | 4224 | 50,78% | 4091 | 49,18%
BELUM MENGISI |  | 3 | 0,04% | 2 | 0,02% | 1 | 0,01%
TOTAL |  | 8318 | 100,00% | 4226 | 50,81% | 4092 | 49,19%
Diperbarui pada : 05 Maret 2026
`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1", "A13:B13", "A14:B14", "A15:B15"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village statistics page, Klopo",
    year: 2024,
    source: "https://desaklopo.magelangkab.go.id/First/statistik/0",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
No | Kelompok | Jumlah |  | Laki-laki |  | Perempuan | 
 |  | n | % | n | % | n | %
1. | TIDAK / BELUM SEKOLAH | 409 | 18.18% | 198 | 8.8% | 211 | 9.38%
2. | BELUM TAMAT SD/SEDERAJAT | 268 | 11.91% | 144 | 6.4% | 124 | 5.51%
3. | TAMAT SD / SEDERAJAT | 631 | 28.04% | 303 | 13.47% | 328 | 14.58%
4. | SLTP/SEDERAJAT | 394 | 17.51% | 199 | 8.84% | 195 | 8.67%
5. | SLTA / SEDERAJAT | 382 | 16.98% | 209 | 9.29% | 173 | 7.69%
6. | DIPLOMA I / II | 5 | 0.22% | 2 | 0.09% | 3 | 0.13%
7. | AKADEMI/ DIPLOMA III/S. MUDA | 17 | 0.76% | 7 | 0.31% | 10 | 0.44%
8. | DIPLOMA IV/ STRATA I | 50 | 2.22% | 30 | 1.33% | 20 | 0.89%
9. | STRATA II | 3 | 0.13% | 2 | 0.09% | 1 | 0.04%
10. | STRATA III | 0 | 0% | 0 | 0% | 0 | 0%
. | JUMLAH | 2.159 | 95.96% | 1.094 | 48.62% | 1.065 | 47.33%
. | BELUM MENGISI | 91 | 4.04% | 46 | 2.04% | 45 | 2%
. | TOTAL | 2.250 | 100% | 1.140 | 50.67% | 1.110 | 49.33%
`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village statistics page, Pesidi",
    year: 2024,
    source: "https://desapesidi.magelangkab.go.id/First/statistik/0",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
No | Kelompok | Jumlah |  | Laki-laki |  | Perempuan | 
 |  | n | % | n | % | n | %
1. | TIDAK / BELUM SEKOLAH | 711 | 18.82% | 347 | 9.19% | 364 | 9.64%
2. | BELUM TAMAT SD/SEDERAJAT | 518 | 13.71% | 243 | 6.43% | 275 | 7.28%
3. | TAMAT SD / SEDERAJAT | 1.713 | 45.35% | 837 | 22.16% | 876 | 23.19%
4. | SLTP/SEDERAJAT | 546 | 14.46% | 282 | 7.47% | 264 | 6.99%
5. | SLTA / SEDERAJAT | 246 | 6.51% | 133 | 3.52% | 113 | 2.99%
6. | DIPLOMA I / II | 6 | 0.16% | 3 | 0.08% | 3 | 0.08%
7. | AKADEMI/ DIPLOMA III/S. MUDA | 15 | 0.4% | 3 | 0.08% | 12 | 0.32%
8. | DIPLOMA IV/ STRATA I | 18 | 0.48% | 7 | 0.19% | 11 | 0.29%
9. | STRATA II | 1 | 0.03% | 1 | 0.03% | 0 | 0%
10. | STRATA III | 0 | 0% | 0 | 0% | 0 | 0%
. | JUMLAH | 3.774 | 99.92% | 1.856 | 49.14% | 1.918 | 50.78%
. | BELUM MENGISI | 3 | 0.08% | 2 | 0.05% | 1 | 0.03%
. | TOTAL | 3.777 | 100% | 1.858 | 49.19% | 1.919 | 50.81%
`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village statistics page, Kaliangkrik",
    year: 2024,
    source: "https://desakaliangkrik.magelangkab.go.id/First/statistik/0",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
No | Kelompok | Jumlah |  | Laki-laki |  | Perempuan | 
 |  | n | % | n | % | n | %
1. | TIDAK / BELUM SEKOLAH | 660 | 16.02% | 337 | 8.18% | 323 | 7.84%
2. | BELUM TAMAT SD/SEDERAJAT | 573 | 13.9% | 306 | 7.43% | 267 | 6.48%
3. | TAMAT SD / SEDERAJAT | 1.892 | 45.91% | 961 | 23.32% | 931 | 22.59%
4. | SLTP/SEDERAJAT | 443 | 10.75% | 230 | 5.58% | 213 | 5.17%
5. | SLTA / SEDERAJAT | 450 | 10.92% | 238 | 5.78% | 212 | 5.14%
6. | DIPLOMA I / II | 6 | 0.15% | 1 | 0.02% | 5 | 0.12%
7. | AKADEMI/ DIPLOMA III/S. MUDA | 17 | 0.41% | 8 | 0.19% | 9 | 0.22%
8. | DIPLOMA IV/ STRATA I | 76 | 1.84% | 30 | 0.73% | 46 | 1.12%
9. | STRATA II | 3 | 0.07% | 2 | 0.05% | 1 | 0.02%
10. | STRATA III | 0 | 0% | 0 | 0% | 0 | 0%
. | JUMLAH | 4.120 | 99.98% | 2.113 | 51.27% | 2.007 | 48.7%
. | BELUM MENGISI | 1 | 0.02% | 1 | 0.02% | 0 | 0%
. | TOTAL | 4.121 | 100% | 2.114 | 51.3% | 2.007 | 48.7%
`,
        merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city civil registry, population profile 2012",
    year: 2012,
    source:
      "http://dispendukcapil.surakarta.go.id/index.php/profilpenduduk/tahun-2012/90-kuantitaspenduduk/96-jumlahdanpersebaranpenduduk",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel 1.Jumlah Penduduk menurut Kecamatan dan Jenis Kelamin, Kota Surakarta, Tahun 2012
Kecamatan | Laki-laki |  | Perempuan |  | L+P | 
 | n (jiwa) | % | n (jiwa) | % | n (jiwa) | %
(1) | (2) | (3) | (4) | (5) | (6) | (7)
Laweyan | 47.172 | 17,69 | 49.884 | 17,88 | 97.056 | 17,79
Serengan | 25.740 | 9,65 | 27.258 | 9,77 | 52.998 | 9,71
Pasar Kliwon | 41.115 | 15,41 | 42.238 | 15,14 | 83.353 | 15,28
Jebres | 68.094 | 25,53 | 71.007 | 25,46 | 139.101 | 25,49
Banjarsari | 84.603 | 31,72 | 88.542 | 31,74 | 173.145 | 31,73
TOTAL | 266.724 | 100,00 | 278.929 | 100,00 | 545.653 | 100,00
Sumber :Dinas Kependudukan dan Pencatatan Sipil Kota Surakarta,Tahun 2012, diolah
`,
        merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2"],
      },
      {
        name: "Tabel 2",
        sheet: `
Tabel 2.Jumlah Penduduk, Luas Wilayah, dan Kepadatan Penduduk Kota Surakarta Tahun 2012
Kecamatan | Jumlah Penduduk n (jiwa) | Luas Wilayah (Km2) | Kepadatan Penduduk
(1) | (2) | (3) | (4)
Laweyan | 97.056 | 8,64 | 11.233
Serengan | 52.998 | 3,19 | 16.614
Pasar Kliwon | 83.353 | 4,82 | 17.293
Jebres | 139.101 | 12,58 | 11.057
Banjarsari | 173.145 | 14,81 | 11.691
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city civil registry, divorce certificates 2016",
    year: 2016,
    source: "https://siaksara.dispendukcapil.surakarta.go.id/akta_cerai.html",
    sheets: [
      {
        name: "Akta Perceraian",
        sheet: `
Tabel Jumlah Penerbitan Akta Perceraian Tahun 2016
No | Kecamatan | Laki-Laki | Perempuan | Jumlah | Persentase
1 | Laweyan | 12 | 16 | 28 | 11,63
2 | Serengan | 13 | 15 | 28 | 11,63
3 | Pasar Kliwon | 10 | 10 | 20 | 8,29
4 | Jebres | 42 | 41 | 83 | 34,43
5 | Banjarsari | 38 | 44 | 82 | 34,02
Total |  | 115 | 126 | 241 | 100,00
Sumber : Dinas Kependudukan dan Pencatatan Sipil Kota Surakarta Tahun 2016, diolah.
`,
        merges: ["A8:B8"],
      },
    ],
    wrong: [
      { sheet: "Akta Perceraian", cell: "F3", isSure: false },
      { sheet: "Akta Perceraian", cell: "F4", isSure: false },
    ],
  },
  {
    name: "a city civil registry, education of the population 2016",
    year: 2016,
    source: "https://siaksara.dispendukcapil.surakarta.go.id/sosial.html",
    sheets: [
      {
        name: "Pendidikan",
        sheet: `
Tabel Jumlah Penduduk Tujuh Tahun Keatas Berdasarkan Tingkat Pendidikan
Kabupaten/Kota : 33.72 KOTA SURAKARTA
No | Tingkat Pendidikan | Laki-Laki |  | Perempuan |  | Jumlah | 
 |  | n | % | n | % | n | %
1 | Tidak/Belum Sekolah | 16.937 | 6.67% | 19.024 | 7,29% | 35.961 | 6,98%
2 | Belum Tamat SD/ Sederajat | 30.133 | 11.87% | 31.082 | 11,91% | 61.215 | 11,89%
3 | Tamat SD/Sederajat | 36.856 | 14.51% | 47.391 | 18,15% | 84.247 | 16,36%
4 | SLTP/Sederajat | 43.070 | 16.96% | 42.433 | 16,25% | 85.503 | 16,60%
5 | SLTA/Sederajat | 86.987 | 34.25% | 81.794 | 31,33% | 168.781 | 32,77%
6 | Diploma I/II | 1.520 | 0.60% | 2.026 | 0,78% | 3.546 | 0,69%
7 | Akademi/Diploma III | 11.003 | 4.33% | 12.003 | 4,60% | 23.006 | 4,47%
8 | Diploma IV/Strata I | 24.560 | 9.67% | 23.407 | 8,97% | 47.967 | 9,31%
9 | Strata II | 2.728 | 1.07% | 1.864 | 0,71% | 4.592 | 0,89%
10 | Strata III | 152 | 0.06% | 55 | 0,02% | 207 | 0,04%
Jumlah |  | 253.946 | 100,00% | 261.079 | 100,00% | 515.025 | 100,00%
Sumber : Dinas Kependudukan dan Pencatatan Sipil Kota Surakarta Tahun 2016, diolah.
`,
        merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:H3", "A15:B15"],
      },
    ],
    wrong: [],
  },
];
