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
];
