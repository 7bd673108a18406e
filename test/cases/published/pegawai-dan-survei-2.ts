import type { PublishedReport } from "./published-report";

export const pegawaiDanSurvei2Tables: PublishedReport[] = [
  {
    name: "a city education profile (teaching staff)",
    year: 2016,
    source: "https://online.flipbuilder.com/zdjg/pysj/files/basic-html/page661.html",
    sheets: [
      {
        name: "Masa Kerja",
        sheet: `
Tabel. 3.16. 15 PTK menurut Masa Kerja dan Jenjang Sekolah, Kota Kendari

Masa Kerja (MK) | Jenjang Sekolah |  |  |  |  | TOTAL
 | SD | SMP | SMA | SMK | Pendidikan Khusus
MK <=04 Tahun | 345 | 110 | 84 | 138 | 25 | 702
MK 05-09 Tahun | 378 | 280 | 208 | 175 | 15 | 1056
MK 10-14 Tahun | 476 | 174 | 173 | 80 | 14 | 917
MK 15-19 Tahun | 96 | 124 | 68 | 38 | 3 | 329
MK 20-24 Tahun | 123 | 129 | 78 | 54 | 4 | 388
MK =>25 Tahun | 590 | 195 | 142 | 69 | 2 | 998
`,
        merges: ["A3:A4", "B3:F3", "G3:G4"],
      },
      {
        name: "Sertifikasi",
        sheet: `
Tabel. 3.16.16 Status Sertifikasi menurut Jenjang Sekolah, Kota Kendari

STATUS SERTIFIKASI | JENJANG SEKOLAH |  |  |  |  | Total
 | SD | SMP | SMA | SMK | PENDIDIKAN KHUSUS
Sudah Sertifikasi | 1044 | 738 | 517 | 341 | 11 | 2651
Belum Sertifikasi | 964 | 274 | 236 | 213 | 44 | 1731
Total | 2008 | 1012 | 753 | 554 | 55 | 4382
`,
        merges: ["A3:A4", "B3:F3", "G3:G4"],
      },
      {
        name: "Pola",
        sheet: `
Tabel. 3.16. 17 Pola Sertifikasi menurut Jenjang Sekolah, Kota Kendari

POLA SERTIFIKASI | JENJANG SEKOLAH |  |  |  |  | Total
 | SD | SMP | SMA | SMK | PENDIDIKAN KHUSUS
PSPL | 114 | 52 | 35 | 81 | 6 | 288
PF | 107 | 139 | 101 | 40 | 0 | 387
PLPG | 788 | 537 | 380 | 217 | 13 | 1935
INDUKSI | 2 | 0 | 0 | 0 | 0 | 2
PPG | 15 | 2 | 0 | 3 | 0 | 20
Lainnya | 18 | 8 | 1 | 0 | 0 | 27
Total | 1044 | 738 | 517 | 341 | 19 | 2659
`,
        merges: ["A3:A4", "B3:F3", "G3:G4"],
      },
    ],
    wrong: [
      { sheet: "Sertifikasi", cell: "F5", isSure: false },
      { sheet: "Sertifikasi", cell: "G5", isSure: false },
      { sheet: "Sertifikasi", cell: "F7", isSure: false },
      { sheet: "Sertifikasi", cell: "G7", isSure: false },
      { sheet: "Pola", cell: "F11", isSure: false },
      { sheet: "Pola", cell: "G11", isSure: false },
    ],
  },
  {
    name: "a regency education profile (staff by kind)",
    year: 2020,
    source: "http://online.flipbuilder.com/zdjg/lthz/files/basic-html/page109.html",
    sheets: [
      {
        name: "PTK",
        sheet: `
Tabel 3.3.13 PTK Menurut Bentuk Pendidikan

NO | JENIS PTK | BENTUK PENDIDIKAN |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Guru BK | 1 | 31 | 7 | 1 | - | 40
2 | Guru Kelas | 516 | - | - | - | - | 516
3 | Guru Mapel | 198 | 639 | 364 | 75 | - | 1.276
4 | Guru TIK | 1 | 15 | 3 | - | - | 19
5 | Kepala Sekolah | 70 | 31 | 15 | 4 | - | 120
6 | Penjaga Sekolah | 2 | - | 1 | - | - | 3
7 | Pesuruh/Office Boy | 1 | - | - | - | - | 1
8 | Tenaga Administrasi Sekolah | 30 | 45 | 24 | 2 | - | 101
9 | Tenaga Perpustakaan | 10 | 2 | 1 | - | - | 13
 | TOTAL | 829 | 763 | 415 | 82 | - | 2.089
`,
        merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4"],
      },
    ],
    wrong: [],
  },
  {
    name: "schools, pupils and staff by province of one island",
    year: 2023,
    source: "https://bangimam-berbagi.blogspot.com/2023/10/ini-kondisi-pendidikan-di-sulawesi.html",
    sheets: [
      {
        name: "Dapodik",
        sheet: `
Tabel 1.1. Data Pokok Pendidikan Menurut Provinsi di Pulau Sulawesi Pada Semester Ganjil Tahun Pelajaran 2023/2024

No | Provinsi | Sekolah | Siswa | Rombel | Guru | Tendik
 | Jumlah | 43.585 | 4.348.322 | 227.111 | 337.464 | 89.796
1 | Sulawesi Utara | 6.151 | 503.769 | 28.552 | 39.656 | 8.504
2 | Gorontalo | 3.032 | 258.778 | 13.759 | 18.735 | 5.248
3 | Sulawesi Tengah | 7.816 | 691.392 | 37.543 | 55.039 | 16.420
4 | Sulawesi Selatan | 16.316 | 1.878.997 | 92.816 | 137.207 | 38.034
5 | Sulawesi Tenggara | 6.598 | 680.477 | 35.921 | 58.739 | 11.948
6 | Sulawesi Barat | 3.672 | 334.909 | 18.520 | 28.088 | 9.642
`,
      },
    ],
    wrong: [],
  },
];
