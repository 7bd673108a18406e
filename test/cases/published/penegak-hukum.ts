import type { PublishedReport } from "./published-report";

export const penegakHukumTables: PublishedReport[] = [
  {
    name: "a prison, first half of the year",
    year: 2022,
    source: "http://online.flipbuilder.com/qncfi/qnhr/files/basic-html/page36.html,",
    sheets: [
      {
        name: "1.4-1.5",
        sheet: `
Tabel 3.14 Jumlah Tahanan/Narapidana/Anak yang mengalami gangguan mental
BULAN |  |  |  |  | JUMLAH OUTPUT (SATUAN ORANG PER AKHIR BULAN) | RATA-RATA
JAN | FEB | MAR | APR | MEI
1 | 1 | 1 | 1 | 1 | 5 | 1

Tabel 3.15 Persentase tahanan/narapidana lansia yang mendapatkan layanan kesehatan sesuai standar
SASARAN KEGIATAN | INDIKATOR KINERJA | TAHUN 2021 |  |  | TAHUN 2022
 |  | TARGET | REALISASI | CAPAIAN | TARGET | REALISASI | CAPAIAN
1 | 2 | 3 | 4 | 5 = 4/3x100% | 6 | 7 | 8 = 7/6x100%
Meningkatnya Pelayanan Perawatan Narapidana/Tahanan/Anak | Persentase tahanan/narapidana lansia yang mendapatkan layanan kesehatan sesuai standar | 75% | 75% | 100% | 80% | 100% | 125%
`,
        merges: ["A2:E2", "F2:F3", "G2:G3", "A7:A8", "B7:B8", "C7:E7", "F7:H7"],
      },
      {
        name: "2.5",
        sheet: `
Tabel 3.36 Persentase Narapidana resiko tinggi yang berubah perilakunya menjadi Sadar, Patuh dan Dispilin
SASARAN KEGIATAN | INDIKATOR KINERJA | TAHUN 2021 |  |  | TAHUN 2022
 |  | TARGET | REALISASI | CAPAIAN | TARGET | REALISASI | CAPAIAN
1 | 2 | 3 | 4 | 5 = 4/3x100% | 6 | 7 | 8 = 7/6x100%
Meningkatnya Pelayanan Pembinaan Kepribadian | Persentase Narapidana resiko tinggi yang berubah perilakunya | 13% | 13% | 100% | 15% | 100% | 666,66%

Tabel 3.37 Formulasi Perhitungan
FORMULASI PERHITUNGAN | Jumlah narapidana resiko tinggi yang berubah perilakunya | Jumlah narapidana resiko tinggi yang mendapatkan program pembinaan | Realisasi
Jumlah yang berubah perilakunya dibagi jumlah yang mendapatkan program pembinaan dikali 100% | 4 | 4 | = 4/4 x 100 % = 100 %
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
      },
      {
        name: "2.8",
        sheet: `
Tabel 3.43 Formulasi Perhitungan Persentase Narapidana yang Bekerja dan Produktif
FORMULASI PERHITUNGAN | Jumlah narapidana yang bekerja dan produktif | Jumlah narapidana yang menjalankan program asimiliasi | Realisasi
Jumlah narapidana yang bekerja dan produktif dibagi jumlah narapidana yang menjalankan program asimiliasi dikali 100% | 11 | 11 | = 11/11 x 100 % = 100 %
`,
      },
      {
        name: "Kamtib",
        sheet: `
Tabel 3.54 Formulasi Perhitungan Persentase kepatuhan dan disiplin terhadap tata tertib oleh pelaku gangguan kamtib
FORMULASI PERHITUNGAN | Jumlah Pelaku gangguan Kamtib yang mengulangi pelanggarannya | Jumlah Pelaku gangguan Kamtib | Realisasi
Jumlah yang mengulangi pelanggarannya dibagi Jumlah Pelaku gangguan Kamtib dikali 100%. | 10 | 10 | = 10/10 x 100 % = 100%

Tabel 3.55 Jumlah Pelaku gangguan Kamtib
BULAN |  |  |  |  | JUMLAH OUTPUT (SATUAN ORANG PER AKHIR BULAN) | RATA-RATA
JAN | FEB | MAR | APR | MEI
0 | 5 | 5 | 0 | 0 | 10 | 2
`,
        merges: ["A6:E6", "F6:F7", "G6:G7"],
      },
    ],
    wrong: [],
  },
  {
    name: "a prison, second half of the year",
    year: 2022,
    source: "http://online.flipbuilder.com/jwfbe/firh/files/basic-html/page34.html",
    sheets: [
      {
        name: "1.4",
        sheet: `
Tabel 3.17 Formulasi Perhitungan untuk indikator Persentase Tahanan/Narapidana/Anak yang mengalami gangguan mental dapat tertangani
FORMULASI PERHITUNGAN | Jumlah Tahanan/Narapidana yang mengalami gangguan mental dapat tertangani | Jumlah Tahanan/Narapidana yang mengalami gangguan mental | Realisasi
Jumlah tertangani dibagi jumlah yang mengalami gangguan mental dikali 100% | 1 | 1 | = 1/1 x 100 % = 100%

Tabel 3.18 Efisiensi penggunaan Sumber daya
NO. | ANGGARAN | REALISASI ANGGARAN | % REALISASI ANGGARAN
1. | Rp. 65.040.000,- | Rp. 65.038.490,- | 99,99%
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district prosecution office, fourth quarter",
    year: 2022,
    source:
      "https://fliphtml5.com/pwbtq/hepm/LAPORAN_KINERJA_TRIWULAN_IV_TAHUN_2022_KEJAKSAAN_NEGERI_PESISIR_SELATAN/28",
    sheets: [
      {
        name: "Capaian",
        sheet: `
SASARAN STRATEGIS | INDIKATOR KINERJA | CAPAIAN TRIWULAN IV
Meningkatnya Akuntabilitas dan Integritas Aparatur | Persentase berkurangnya Laporan Pengaduan Masyarakat terhadap Aparatur | -
`,
      },
      {
        name: "Prasarana",
        sheet: `
Layanan Prasarana Internal
NO. | RINCIAN OUTPUT (RO) PER SATKER | TARGET SETAHUN | SATUAN | CAPAIAN OUTPUT TRIWULAN IV
 |  |  |  | JUMLAH | %
 | Layanan Prasarana Internal |  | Unit
1 | KEJAKSAAN NEGERI | 4 | Unit | 4 | 100 %
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city police office, one pair of tables an indicator",
    year: 2020,
    source:
      "https://123dok.com/article/pemeliharaan-keamanan-ketertiban-masyarakat-indeks-harkamtibmas-polres-berikut.y8p3r54z",
    sheets: [
      {
        name: "Road Safety",
        sheet: `
Tabel 1.1a1 Perbandingan Road Safety Target dan Realisasi Tahun 2020
Indikator Kinerja Utama | Target | Realisasi | Capaian
Road Safety Indeks | 67 | 41 | 61%
Tabel 1.1b2 Realisasi Kinerja Road Safety serta Capaian Kinerja Tahun Ini Dengan Tahun Lalu Tahun 2019-2020
Indikator Kinerja Utama | Tahun 2019 |  |  | Tahun 2020
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian
Road Safety Indeks | 64 | 64 | 100% | 67 | 41 | 61%
`,
        merges: ["A5:A6", "B5:D5", "E5:G5"],
      },
      {
        name: "Laka lantas",
        sheet: `
Tabel 2.4b2 Realisasi Kinerja Presentase Penyelesaian Perkara Tindak Pidana Laka Lantas Tahun 2019-2020
Indikator Kinerja Utama | Tahun 2019 |  |  | Tahun 2020
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian
Presentase Penyelesaian Perkara Tindak Pidana Laka Lantas | 95% | 91% | 96% | 95% | 96% | 101%
`,
        merges: ["A2:A3", "B2:D2", "E2:G2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a police resort, weighted index",
    year: 2021,
    source: "https://anyflip.com/ivodh/ykhv/basic/51-100",
    sheets: [
      {
        name: "Indeks",
        sheet: `
1.2.Indeks Community Policing (8,2%)
Tabel 3.10 Indeks Community Policing
INDIKATOR KINERJA UTAMA | KOMPONEN INDEKS | BOBOT | NILAI | Wi.Xi SCORE INDEKS
IKU1 Indeks Harkamtibmas | 1,2 Indeks Community Policing | 8,2% | 125,09% | 8,2
`,
      },
    ],
    wrong: [{ sheet: "Indeks", cell: "E4", isSure: false }],
  },
  {
    name: "a provincial police IT division, monthly absorption",
    year: 2017,
    source: "https://text-id.123dok.com/document/y8k5me5y-serap-dana-oktober-2017.html",
    sheets: [
      {
        name: "Serap",
        sheet: `
BIDANG TEKNOLOGI DAN INFORMASI
LAPORAN REALISASI ANGGARAN
BULAN OKTOBER 2017

KODE | GIAT/OUTPUT/KOMPONEN/SUB KOMPONEN/AKUN/DETIL | PAGU |  | REALISASI S/D BLN LALU |  | REALISASI BLN INI |  | REALISASI S/D BLN INI |  | SISA DANA S/D BLN INI
 |  | DIPA | REVISI | TOTAL | %(5 :4 ) | TOTAL | %(7 :4 ) | TOTAL | %(9 :4 ) | TOTAL ( 4 - 9 ) | % ( 11 : 4 )
2 | 3 |  | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
3071 | Penyelenggaraan Teknologi Informasi | 91,590,000 | 91,590,000 | 87,481,000 | 173.12% | 930,000 | 0.00% | 88,411,000 | 96.53% | 3,179,000 | 1.67%
3071.003 | LAYANAN TEKNOLOGI Informasi (Base Line) | 91,590,000 | 91,590,000 | 87,481,000 | 173.12% | 930,000 | 0 | 88,411,000 | 96.53% | 3,179,000 | 1.67%
003 | Dukungan Operasional Pertahanan dan Keamanan | 91,590,000 | 91,590,000 | 87,481,000 | 98.33% | 930,000 | 0.00% | 88,411,000 | 98.33% | 3,179,000 | 1.67%
FS | DUKUNGAN OPERASIONAL SATKER | 80,640,000 | 80,640,000 | 79,291,000 | 98.33% | 0 | 0.00% | 79,291,000 | 98.33% | 1,349,000 | 1.67%
521119 | BELANJA BARANG OPERASINAL LAINNYA | 80,640,000 | 80,640,000 | 79,291,000 | 98.33% | 0 | 0.00% | 79,291,000 | 98.33% | 1,349,000 | 1.67%
FY | ULP NON ORGANIK | 10,950,000 | 10,950,000 | 8,190,000 | 74.79% | 930,000 | 8.49% | 9,120,000 | 83.29% | 1,830,000 | 16.71%
521112 | Belanja Pengadaan bahan Makanan | 10,950,000 | 10,950,000 | 8,190,000 | 74.79% | 930,000 | 8.49% | 9,120,000 | 83.29% | 1,830,000 | 16.71%
`,
        merges: ["C5:D5", "E5:F5", "G5:H5", "I5:J5", "K5:L5"],
      },
    ],
    wrong: [
      { sheet: "Serap", cell: "F8", isSure: true },
      { sheet: "Serap", cell: "H8", isSure: true },
      { sheet: "Serap", cell: "L8", isSure: true },
      { sheet: "Serap", cell: "F9", isSure: true },
      { sheet: "Serap", cell: "H9", isSure: true },
      { sheet: "Serap", cell: "L9", isSure: true },
      { sheet: "Serap", cell: "F10", isSure: true },
      { sheet: "Serap", cell: "H10", isSure: true },
      { sheet: "Serap", cell: "J10", isSure: true },
      { sheet: "Serap", cell: "L10", isSure: true },
    ],
  },
  {
    name: "a ministry, most crowded prisons",
    year: 2023,
    source:
      "https://era.id/nasional/122162/di-dpr-menkumham-yasonna-beberkan-beberapa-lapas-over-kapasitas-yang-cukup-parah",
    sheets: [
      {
        name: "Over Populasi",
        sheet: `
Lapas/Rutan dengan Over Populasi Tertinggi
UPT | Jumlah Penghuni (orang) | Kapasitas (orang) | Over Populasi (persen)
Lapas Kelas II A Bagan Siapi-Api | 927 | 98 | 845
Rutan Kelas II B Jeneponto | 375 | 44 | 752
Lapas Kelas II A Labuhan Ruku | 2030 | 300 | 576
Lapas Kelas II A Jambi | 1407 | 218 | 545
Lapas Kelas II B Teluk Kuantan | 339 | 53 | 539
Lapas Kelas II B IDI | 389 | 63 | 517
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a directorate general of corrections, crowding",
    year: 2021,
    source:
      "https://nasional.okezone.com/read/2021/05/07/337/2407159/lapas-kelebihan-kapasitas-hingga-131-terbanyak-narapidana-kasus-narkoba",
    sheets: [
      {
        name: "Hunian",
        sheet: `
Rincian Lapas yang Kelebihan Muatan per Mei 2021
UPT | Tahanan | Narapidana | Total | Kapasitas
Lapas Kelas II A Bagan Siapi-api | 409 | 592 | 1.001 | 98
Lapas Kelas II B Teluk Kuantan | 83 | 329 | 412 | 53
Lapas Kelas II B Bireun | 82 | 389 | 471 | 65
Lapas Kelas II A Banjarmasin | 480 | 2.020 | 2.500 | 366
Lapas Kelas II B IDI | 94 | 315 | 409 | 63
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a prosecution service, restorative justice",
    year: 2023,
    source:
      "https://mataram.antaranews.com/amp/berita/315045/sepanjang-2023-kejaksaan-agung-telah-eksekusi-99224-perkara",
    sheets: [
      {
        name: "RJ",
        sheet: `
Penyelesaian Perkara dengan Keadilan Restoratif
Tahun | Disetujui | Ditolak
2020 | 192 | 44
2021 | 388 | 34
2022 | 1.456 | 65
2023 | 2.407 | 38
`,
      },
    ],
    wrong: [],
  },
  {
    name: "police, crime statistics",
    year: 2022,
    source:
      "https://databoks.katadata.co.id/index.php/demografi/statistik/bec5d06405953c3/inilah-10-wilayah-polda-dengan-laporan-jumlah-kejahatan-terbanyak-pada-2022-jawa-timur-teratas",
    sheets: [
      {
        name: "Polda",
        sheet: `
10 Wilayah Polda dengan Laporan Kejahatan Terbanyak pada 2022
No | Polda | Jumlah (kejadian)
1 | Jawa Timur | 51.905
2 | Sumatera Utara | 43.555
3 | Metro Jaya | 32.534
4 | Jawa Tengah | 30.060
5 | Jawa Barat | 29.485
6 | Sulawesi Selatan | 28.679
7 | Riau | 12.389
8 | Sumatera Selatan | 11.453
9 | Lampung | 11.022
10 | DI Yogyakarta | 10.591
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a traffic police corps (accidents by region)",
    year: 2023,
    source:
      "https://otomotif.kompas.com/copy/2023/12/15/144212215/10-provinsi-dengan-angka-kecelakaan-lalu-lintas-tertinggi-di-indonesia",
    sheets: [
      {
        name: "Laka",
        sheet: `
10 satuan Polda dengan laporan kasus kecelakaan lalu lintas terbanyak selama Januari-November 2023
No | Satuan | Jumlah kasus
1. | Polda Jawa Timur | 29.372
2. | Polda Jawa Tengah | 29.031
3. | Polda Metro Jaya | 10.711
4. | Polda Jawa Barat | 8.557
5. | Polda Sulawesi Selatan | 7.252
6. | Polda Bali | 6.612
7. | Polda D.I Yogyakarta | 6.240
8. | Polda Sumatera Utara | 5.889
9. | Polda Aceh | 3.227
10. | Polda Sumatera Barat | 2.008
`,
      },
    ],
    wrong: [],
  },
];
