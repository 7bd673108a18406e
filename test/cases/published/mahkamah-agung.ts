import type { PublishedReport } from "./published-report";

export const mahkamahAgungTables: PublishedReport[] = [
  {
    name: "a supreme court, annual report on case handling",
    year: 2014,
    source: "https://text-id.123dok.com/document/eqol867kq-sisa-perkara-kinerja-penanganan-perkara-tahun-2014.html",
    sheets: [
      {
        name: "Waktu Grasi",
        sheet: `
Tabel 1-35 : Rerata Waktu Memutus Permohonan Grasi Tahun 2014
No | Jenis Perkara | Waktu Memutus (dalam bulan) |  |  |  |  | Jumlah
 |  | 1-3 | 3-6 | 6-12 | 12-24 | >24
1 | Perdata | 19 | 4 | 2 | - | - | 25
2 | Pidana Khusus | 39 | 15 | - | - | - | 54
3 | Pidana Militer | - | 3 | - | - | - | 3
 | Jumlah | 58 | 22 | 2 | - | - | 82

Tabel 1-36 : Rerata Waktu Memutus Permohonan Hak Uji Materiil Tahun 2014
No | Jenis Perkara | Waktu Memutus (dalam bulan) |  |  |  |  | Jumlah
 |  | 1-3 | 3-6 | 6-12 | 12-24 | >24
1 | Hak Uji Materiil | 28 | 14 | 14 | 13 | 5 | 74
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3", "A10:A11", "B10:B11", "C10:G10", "H10:H11"],
      },
      {
        name: "Minutasi",
        sheet: `
Tabel 1-37 : Waktu Minutasi Tahun 2014
No | Jenis Perkara | Lamanya Proses Minutasi (dalam bulan) |  |  |  |  | Jumlah
 |  | 1 sd 3 | >3 s.d 6 | >6 sd 12 | >12 sd 24 | >24
1 | Perdata | 23 | 365 | 2.283 | 985 | 115 | 3.771
2 | Perdata Khusus | 102 | 311 | 374 | 65 | 21 | 873
3 | Pidana | 230 | 713 | 658 | 163 | 56 | 1.820
4 | Pidana Khusus | 106 | 440 | 927 | 537 | 51 | 2.061
5 | Perdata Agama | 154 | 471 | 336 | 83 | 3 | 1.047
6 | Pidana Militer | 62 | 193 | 78 | 9 | - | 342
7 | Tata Usaha Negara | 104 | 522 | 1.090 | 1.080 | 359 | 3.155
 | Jumlah | 781 | 3.015 | 5.746 | 2.922 | 605 | 13.069
 | % | 5,98 | 23,07 | 43,97 | 22,36 | 4,63 | 100,00
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "Belum Minutasi",
        sheet: `
Tabel 1-39 : Keadaan Perkara yang Sudah Putus tetapi Belum Diminutasi
No | Jenis Perkara | Putus Belum Minutasi/Kirim (dalam bulan) |  |  |  |  | Jumlah
 |  | 1 sd 3 | >3 s.d 6 | >6 sd 12 | >12 sd 24 | >24
1 | Perdata | 1.933 | 927 | 1.177 | 381 | 292 | 4.710
2 | Perdata Khusus | 228 | 166 | 84 | 16 | 4 | 498
3 | Pidana | 517 | 421 | 404 | 103 | 497 | 1.942
4 | Pidana Khusus | 863 | 795 | 1.076 | 317 | 137 | 3.188
5 | Perdata Agama | 306 | 72 | 42 | 4 | 4 | 428
6 | Pidana Militer | 118 | 43 | 6 |  | 3 | 170
7 | Tata Usaha Negara | 491 | 270 | 293 | 211 | 127 | 1.392
 | Jumlah | 4.456 | 2.694 | 3.082 | 1.032 | 1.064 | 12.328
 | % | 36,15 | 21,85 | 25,00 | 8,37 | 8,63 | 100,00
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "Perkara Aktif",
        sheet: `
Tabel 1-40 : Perkara Aktif pada Akhir Tahun 2014
No | Kategori | 2013 | 2014
1 | Belum Putus | 6.415 | 4.425
2 | Sudah Putus Belum Minutasi | 7.415 | 12.328
3 | Sudah Minutasi Belum Kirim |  | 
 | Jumlah | 13.830 | 16.753
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a supreme court, judicial review cases",
    year: 2013,
    source: "https://123dok.com/article/rincian-keadaan-perkara-peninjauan-kembali-berdasarkan-jenis-perkara.qmwmnkwz",
    sheets: [
      {
        name: "Amar",
        sheet: `
Tabel 17 : Kualifikasi amar putusan peninjauan kembali tahun 2013
NO | JENIS PERMOHONAN | Jml Putus | AMAR PUTUSAN |  |  |  | 
 |  |  | Kabul | Tolak | No | Cabut | Put. Sela
1 | PERDATA | 841 | 79 | 662 | 96 | 4 | -
2 | PERDATA KHUSUS | 189 | 28 | 155 | 6 | - | -
3 | PIDANA | 121 | 13 | 87 | 21 | - | -
4 | PIDANA KHUSUS | 327 | 53 | 238 | 36 | - | -
5 | PERDATA AGAMA | 39 | 4 | 28 | 6 | 1 | -
6 | PIDANA MILITER | 26 | 2 | 19 | 5 | - | -
7 | TATA USAHA NEGARA | 1.699 | 222 | 1.347 | 123 | 2 | 6
 | JUMLAH | 3.242 | 402 | 2.535 | 292 | 7 | 6
 | % Amar Putus |  | 12,39% | 78,20% | 9,01% | 0,22% | 0,19%
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:H2"],
      },
      {
        name: "Klasifikasi",
        sheet: `
Tabel 18 : Klasifikasi perkara PK perdata yang diterima tahun 2013
No. | Klasifikasi | Jumlah | %
1 | Sengketa Tanah | 258 | 39,09%
2 | Perbuatan Melawan Hukum | 230 | 34,85%
3 | Wanprestasi | 87 | 13,18%
4 | Perlawanan | 31 | 4,70%
5 | Perikatan | 23 | 3,48%
6 | Waris | 15 | 2,27%
7 | Perceraian | 9 | 1,36%
8 | Lain-lain | 7 | 1,06%
 | Jumlah | 660
`,
      },
    ],
    wrong: [
      { sheet: "Amar", cell: "C10", isSure: true },
      { sheet: "Amar", cell: "D11", isSure: true },
      { sheet: "Amar", cell: "E11", isSure: true },
      { sheet: "Amar", cell: "F11", isSure: true },
      { sheet: "Amar", cell: "E12", isSure: true },
    ],
  },
  {
    name: "a supreme court, annual report",
    year: 2011,
    source: "https://text-id.123dok.com/document/oy82e4x5y-kinerja-penanganan-perkara-tahun-2011.html",
    sheets: [
      {
        name: "Putus",
        sheet: `
Tabel 27 Rincian perkara yang diputus tahun 2011 berdasarkan jenis perkara dan jenis kewenangan
No | Jenis Perkara | Kasasi | PK | Grasi | HUM | Jumlah | %
1 | Perdata | 3.350 | 971 |  |  | 4.321 | 31.50
2 | Perdata Khusus | 970 | 218 |  |  | 1.188 | 8.66
3 | Pidana | 2.336 | 154 | 15 |  | 2.505 | 18.26
4 | Pidana Khusus | 3.007 | 271 | 41 |  | 3.319 | 24.19
5 | Perdata Agama | 534 | 69 |  |  | 603 | 4.40
6 | Militer | 248 | 10 | 1 |  | 259 | 1.89
7 | Tata Usaha Negara | 523 | 955 |  | 46 | 1.524 | 11.11
 | Jumlah | 10.968 | 2.648 | 57 | 46 | 13.719
 | % | 79.95 | 19.30 | 0.42 | 0.34
`,
      },
      {
        name: "Waktu",
        sheet: `
Tabel 28 Waktu Penyelesaian Perkara Putus Tahun 2011
No | Jenis Perkara | Lamanya Proses Pemeriksaan (dalam tahun) |  |  | Jumlah
 |  | < 1 | 1-2 | > 2
1 | Perdata | 1.522 | 2.311 | 488 | 4.321
2 | Perdata Khusus | 722 | 463 | 3 | 1.188
3 | Pidana | 1.554 | 818 | 133 | 2.505
4 | Pidana Khusus | 1.875 | 1.208 | 236 | 3.319
5 | Perdata Agama | 557 | 45 | 1 | 603
6 | Militer | 191 | 67 | 1 | 259
7 | Tata Usaha Negara | 687 | 590 | 247 | 1.524
 | Jumlah | 7.108 | 5.502 | 1.109 | 13.719
 | % | 51.81 | 40.10 | 8.08
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
      {
        name: "Register 2011",
        sheet: `
Tabel 29 Keadaan penyelesaian perkara yang diregister tahun 2011 (sebagian)
Jenis Perkara | Jumlah Masuk | Putus | Sisa | % putus
Perdata | 3989 | 1522 | 2467 | 38.15
Perdata Khusus | 1027 | 722 | 305 | 70.30
Pidana | 2478 | 1554 | 924 | 62.71
Pidana Khusus | 2980 | 1875 | 1105 | 62.92
`,
      },
      {
        name: "Sisa",
        sheet: `
Tabel 33
Data Sisa Perkara Dalam Lima Tahun Terakhir
No | Tahun | Jumlah Beban | Putus | Sisa | %
1 | 2007 | 21,541 | 10,714 | 10,827 | 50.26%
2 | 2008 | 22,165 | 13,885 | 8,280 | 37.36%
3 | 2009 | 20,820 | 11,985 | 8,835 | 42.44%
4 | 2010 | 22,315 | 13,891 | 8,424 | 37.75%
5 | 2011 | 21,414 | 13,719 | 7,695 | 35.93%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a supreme court registry, special criminal cases",
    year: 2010,
    source:
      "https://kepaniteraan.mahkamahagung.go.id/profil-kepaniteraan?catid=277&id=127%3Apenyelesaian-perkara-yang-diregister-tahun-2010-14017942&view=article",
    sheets: [
      {
        name: "Klasifikasi",
        sheet: `
Tabel - 20
Perbandingan klasifikasi perkara pidana khusus yang diterima tahun 2010 dan tahun 2009 (sebagian)
No. | Klasifikasi | 2009 | 2010 | % naik/turun (-)
1 | Tindak Pidana Korupsi | 953 | 1.053 | 10,49
2 | Perlindungan Anak | 448 | 617 | 37,72
3 | Narkotika dan Psikotropika | 391 | 512 | 30,95
4 | Kehutanan | 357 | 191 | -46,50
5 | Perikanan | 111 | 142 | 27,93
6 | Migas | 98 | 110 | 12,24
7 | KDRT | 92 | 95 | 3,26
8 | Kepabeanan | 38 | 58 | 52,63
9 | Kesehatan | 43 | 45 | 4,65
10 | HAKI | 52 | 35 | -32,69
11 | Perdagangan orang | 34 | 34 | 0
12 | Perbankan | 40 | 29 | -27,50
13 | Terorisme | 19 | 24 | 26,32
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a supreme court registry, incoming cases January-July",
    year: 2023,
    source:
      "https://kepaniteraan.mahkamahagung.go.id/kinerja-penanganan-perkara/2236-periode-januari-juli-2023-ma-telah-meregistrasi-16-944-permohonan-upaya-hukum-kasasi-pk",
    sheets: [
      {
        name: "Perkara Masuk",
        sheet: `
Perbandingan jumlah perkara masuk periode Januari-Juli tahun 2022 dan 2023
Jenis Perkara | 2023 | 2022 | %
PERDATA | 3200 | 4050 | -20,99%
PERDATA KHUSUS | 990 | 1316 | -24,77%
PIDANA | 1105 | 1015 | 8,87%
PIDANA KHUSUS | 5158 | 6163 | -16,31%
AGAMA | 1182 | 841 | 40,55%
PIDANA MILITER | 304 | 220 | 38,18%
TATA USAHA NEGARA | 5005 | 5093 | -1,73%
JUMLAH | 16944 | 18698 | -9,38%
`,
      },
    ],
    wrong: [],
  },
];
