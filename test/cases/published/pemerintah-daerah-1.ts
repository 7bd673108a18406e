import type { PublishedReport } from "./published-report";

export const pemerintahDaerah1Tables: PublishedReport[] = [
  {
    name: "a district government",
    year: 2015,
    source: "https://text-id.123dok.com/document/oy8nx7n5y-persentasepeningkatanjalan-ber-kualitas-baik.html",
    sheets: [
      {
        name: "Jalan",
        sheet: `
Tabel 3.3.69
Perkembangan Jenis Permukaan dan Kondisi Jalan Kabupaten Tahun 2011 – 2015
No | Indikator | Satuan | Tahun
 |  |  | 2011 | 2012 | 2013 | 2014 | 2015
1. | Jenis Permukaan:
 | a. Aspal | Km | 778,15 | 785,75 | 791,25 | 826,16 | 848,81
 | b. Kerikil batu beton | Km | 183,4 | 181,3 | 177,3 | 169,90 | 157,59
 | c. Tanah | Km | 447,25 | 441,75 | 440,25 | 412,74 | 402,40
 | Jumlah | Km | 1.408,8 | 1.408,8 | 1.408,8 | 1.408,8 | 1.408,8
`,
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:H3"],
      },
      {
        name: "Persampahan",
        sheet: `
No. | Indikator Kinerja | Realisasi |  |  |  | Capaian Kinerja
 |  | 2012 | 2013 | 2014 | 2015 | 2012 | 2013 | 2014 | 2015
1 | Persentase Cakupan Wilayah Persampahan | 5 | 5 | 11 | 15 | 100 | 100 | 100 | 70,30
`,
        merges: ["A1:A2", "B1:B2", "C1:F1", "G1:J1"],
      },
      {
        name: "APK SMP",
        sheet: `
Tabel 3.3.21
Realisasi dan Capaian Indikator Kinerja Persentase APK Pendidikan SMP/MTs/Paket B Tahun 2012-2015
No. | Indikator Kinerja | Realisasi |  |  |  | Capaian Kinerja
 |  | 2012 | 2013 | 2014 | 2015 | 2012 | 2013 | 2014 | 2015
1 | Persentase APK SMP/MTs/Paket B | 82,67 | 79,37 | 100,41 | 103,22 | 90,57 | 83,75 | 102,27 | 101,68
`,
        merges: ["A3:A4", "B3:B4", "C3:F3", "G3:J3"],
      },
    ],
    wrong: [
      { sheet: "Persampahan", cell: "F3", isSure: false },
      { sheet: "Persampahan", cell: "J3", isSure: true },
    ],
  },
  {
    name: "a district government, the year after",
    year: 2016,
    source:
      "https://text-id.123dok.com/document/dy445j4ry-angka-partisipasi-murni-sdmi-angka-partisipasi-murni-apm-smpmts.html",
    sheets: [
      {
        name: "APM SD",
        sheet: `
Tabel 3.3.9
Realisasi dan Capaian Indikator Kinerja APM SD/MI Tahun 2015-2016
No. | Indikator Kinerja | Realisasi |  | Capaian Kinerja
 |  | 2015 | 2016 | 2015 | 2016
1 | APM SD/MI | 90,67 | 92,22 | 92,92 | 101,46
`,
        merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3"],
      },
      {
        name: "Perhitungan",
        sheet: `
persentase APM SD/MI = | 36.743 (Penduduk usia 7 s.d 12 tahun yang sekolah) | x 100 = | 92.22
 | 39.834 (Penduduk usia 7 s.d 12 tahun)
`,
      },
    ],
    wrong: [{ sheet: "Perhitungan", cell: "D1", isSure: true }],
  },
  {
    name: "a city government (tourism)",
    year: 2018,
    source: "https://123dok.com/article/jumlah-wisatawan-pertahun-evaluasi-dan-analisis-capaian-kinerja.q7e22nnz",
    sheets: [
      {
        name: "Wisata",
        sheet: `
Tabel.
Perkembangan Capaian Indikator Sasaran Strategis
No. | Indikator Kinerja | Capaian (%)
 |  | 2015 | 2016 | 2017 | 2018
1 | Rata-rata lama kunjungan wisatawan | 150 | 150 | 100 | 100
2 | Jumlah Wisatawan | 524.94 | 525.28 | 504 | 413.064
`,
        merges: ["A3:A4", "B3:B4", "C3:F3"],
      },
    ],
    wrong: [{ sheet: "Wisata", cell: "F6", isSure: false }],
  },
  {
    name: "a district government (cooperatives)",
    year: 2014,
    source: "https://studylibid.com/doc/219424/10-urusan-koperasi-dan-ukm-draft",
    sheets: [
      {
        name: "Persen Aktif",
        sheet: `
Grafik
Persentase Koperasi Aktif
 | 2010 | 2011 | 2012 | 2013 | 2014
% Aktif | 85.16% | 87.40% | 87.69% | 88.98% | 87.74%
Sumber data : Dinas Koperasi, UKM, Perindustrian, Perdagangan dan ESDM
`,
      },
      {
        name: "Jumlah",
        sheet: `
Grafik
Koperasi Aktif dan Tidak Aktif
 | 2010 | 2011 | 2012 | 2013 | 2014
Aktif | 1,067 | 1,124 | 1,154 | 1,171 | 1,159
Jumlah | 1,253 | 1,286 | 1,316 | 1,316 | 1,321
`,
      },
      {
        name: "Sehat",
        sheet: `
Grafik
Jumlah Koperasi Sehat
 | 2010 | 2011 | 2012 | 2013 | 2014
Sehat | 812 | 872 | 906 | 938 | 1,001
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a city, public order and food over six years",
    year: 2016,
    source: "https://text-id.123dok.com/document/wq27rj8ey-ketahanan-pangan-statistik-kearsipan-kehutanan.html",
    sheets: [
      {
        name: "K3 dan Linmas",
        sheet: `
Tabel 2.3.1.73 Tingkat Penyelesaian Pelanggaran K3 (Ketertiban, Ketentraman, Keindahan)
Indikator | 2010 | 2011 | 2012 | 2013 | 2014 | 2015
Tingkat penyelesaian pelanggaran K3 | 170 | 132 | 231 | 236 | 235 | 238

Tabel 2.3.1.74 Petugas Perlindungan Masyarakat (Linmas)
Indikator | 2010 | 2011 | 2012 | 2013 | 2014 | 2015
Petugas Perlindungan Masyarakat (Linmas) | 1581 | 1584 | 1584 | 1590 | 1593 | 1599
`,
      },
      {
        name: "Pangan",
        sheet: `
Tabel 2.3.1.75 Ketersediaan Pangan Utama Tahun 2010-2015
Indikator | Tahun
 | 2010 | 2011 | 2012 | 2013 | 2014 | 2015
Persentase Ketersediaan Pangan Utama | 42,44 | 46,15 | 36,84 | 26,50 | 41,36 | 35,54
`,
        merges: ["A2:A3", "B2:G2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city profile (area by district)",
    year: 2003,
    source: "https://adoc.pub/kotafa3ed79b35ed2ff2717ad5bdebaf463012433.html",
    sheets: [
      {
        name: "Luas",
        sheet: `
Tabel 1. LUAS WILAYAH KOTA
No. | Kecamatan | Luas (Km²)
1. | Bukit Bestari | 69,0
2. | Tanjung Pinang Timur | 83,5
3. | Tanjung Pinang Kota | 52,5
4. | Tanjung Pinang Barat | 34,5
 | Total | 239,5
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency government (notes to the financial statements)",
    year: 2013,
    source: "https://text-id.123dok.com/document/dy42171vq-penjelasan-pos-pos-laporan-realisasi-anggaran.html",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
5.2.1 REALISASI PENDAPATAN Rp1.086.627.383.076,00

No | Uraian | Tahun 2013 |  | Tahun 2012
 |  | Anggaran (Rp) | Realisasi (Rp) | Realisasi (Rp)
1 | Pendapatan Asli Daerah | 112.339.381.119,00 | 143.502.571.339,00 | 84.720.049.515,00
2 | Pendapatan Transfer | 899.020.093.610,00 | 907.042.678.471,00 | 830.321.907.195,00
3 | Lain-lain Pendapatan yang Sah | 36.802.896.000,00 | 36.082.133.266,00 | 18.901.700.000,00
 |  | 1.048.162.370.729,00 | 1.086.627.383.076,00 | 933.943.656.710,00
`,
        merges: ["A3:A4", "B3:B4", "C3:D3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency profile (rice fields by irrigation)",
    year: 2013,
    source:
      "https://text-id.123dok.com/document/ky6ml1vgq-luas-lahan-sawah-gambaran-umum-kabupaten-maros-1-deskripsi-umum-wilayah.html",
    sheets: [
      {
        name: "Sawah",
        sheet: `
Tabel 4.2. Luas Lahan Sawah menurut Kecamatan dan Jenis Pengairan (Ha)
No | Kecamatan | Irigasi (ha) |  |  | Tadah Hujan | Lainnya | Total
 |  | Teknis | Setengah Teknis | Sederhana
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Mandai | - | - | - | 1.290 | 150 | 1 440
2 | Moncongloe | - | - | - | 734 | 405 | 1 139
3 | Maros Baru | - | 759 | - | 75 | - | 835
4 | Marusu | - | - | - | 1.190 | 267 | 1.457
5 | Turikale | - | 485 | - | 490 | - | 975
6 | Lau | 1.804 | 124 | - | 331 | - | 2.259
7 | Bontoa | 350 | 800 | 100 | 100 | 585 | 1.935
8 | Bantimurung | 2.031 | 181 | 700 | 1.027 | 25 | 3.964
9 | Simbang | 104 | 351 | 493 | 1086 | - | 2.034
10 | Tanralili | - | - | - | 816 | 1.375 | 2.191
11 | Tompobulu | 136 | 283 | - | 1.647 | - | 2.066
12 | Camba | - | 115 | - | 657 | 1.165 | 1.937
13 | Cenrana | - | 612 | 124 | 766 | 499 | 2.001
14 | Mallawa | - | 68 | 833 | 869 | - | 1.770
 | Jumlah | 4.425 | 3.778 | 2.250 | 11.078 | 4.471 | 26.002
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3"],
      },
    ],
    wrong: [{ sheet: "Sawah", cell: "H7", isSure: true }],
  },
  {
    name: "a regency government (LKjIP, gender index and access to water)",
    year: 2020,
    source: "http://online.flipbuilder.com/lheij/zlgt/files/basic-html/page108.html",
    sheets: [
      {
        name: "IPG",
        sheet: `
IPG Kabupaten Tahun 2015 - 2020
No | Tahun | Realisasi | Selisih Realisasi | Keterangan
1. | 2015 | 90,30 | - | -
2. | 2016 | - | - | Tidak tersedia data
3. | 2017 | 90,70 | - | Kenaikan
4. | 2018 | 91,13 | 0,43 | Kenaikan
5. | 2019 | 91,41 | 0,28 | Kenaikan
6. | 2020 | 91,08 | -0,33 | Menurun
Sumber : Data BPS, 2020
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency government (LPPD, economic growth)",
    year: 2020,
    source: "http://online.flipbuilder.com/lheij/ewpj/files/basic-html/page258.html",
    sheets: [
      {
        name: "Sasaran 16",
        sheet: `
Tabel 3.16. Capaian Kinerja Sasaran Strategis 16
No | Indikator | Kondisi Awal (2019) | 2020 |  |  | Target Akhir RPJMD (2021) | % Capaian s/d 2020 terhadap Akhir RPJMD (2021)
 |  |  | Target | Realisasi | % Capaian
1. | Angka laju pertumbuhan ekonomi | 5,14% | 2% | -1,41% | -70,50% | 5,78% | -19,72%
2. | Indeks Gini | NA | NA | 0,269 BPS tidak melakukan penghitungan | 0,269% | 0,288 | 93,40%
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"],
      },
    ],
    wrong: [
      { sheet: "Sasaran 16", cell: "H4", isSure: false },
      { sheet: "Sasaran 16", cell: "G4", isSure: false },
      { sheet: "Sasaran 16", cell: "F5", isSure: true },
    ],
  },
  {
    name: "a regency education profile (pupil-teacher ratios, qualifications)",
    year: 2016,
    source: "https://online.flipbuilder.com/zdjg/pysj/files/basic-html/page625.html",
    sheets: [
      {
        name: "Rasio",
        sheet: `
Tabel. 3.15.10 Rasio Siswa dan Guru Jenjang Pendidikan Menengah, Kabupaten Buton Tengah

NO | KECAMATAN | Rasio/Siswa : Guru
 |  | SMA |  |  | SMK
 |  | SISWA | GURU | RASIO | SISWA | GURU | RASIO
1 | Gu | 746 | 85 | 8.78 | 42 | 8 | 5.25
2 | Lakudo | 925 | 78 | 11.86 | 138 | 9 | 15.33
3 | Mawasangka | 988 | 79 | 12.51 | 438 | 37 | 11.84
4 | Mawasangka Tengah | 424 | 38 | 11.16 | 199 | 22 | 9.05
5 | Mawasangka Timur | 214 | 23 | 9.30 | - | - | -
6 | Sangia Wambulu | 322 | 33 | 9.76 | - | - | -
7 | Talaga Raya | 509 | 36 | 14.14 | 50 | 15 | 3.33
 | Kab. Buton Tengah | 4128 | 372 | 11.10 | 867 | 91 | 9.53
`,
        merges: ["A3:A5", "B3:B5", "C3:H3", "C4:E4", "F4:H4"],
      },
      {
        name: "Kualifikasi",
        sheet: `
Tabel. 3.15.11 PTK menurut Kualifikasi Pendidikan dan Jenjang Sekolah, Kabupaten Buton Tengah

Kualifikasi | Jenjang Sekolah |  |  |  |  | Total
 | SD | SMP | SMA | SMK | Pendidikan Khusus
<D1 | 74 | 8 | 13 | 5 | 0 | 100
D1 | 1 | 4 | 0 | 1 | 0 | 6
D2 | 61 | 6 | 0 | 1 | 0 | 68
D3 | 1 | 7 | 6 | 5 | 0 | 19
D4 | 2 | 0 | 0 | 0 | 0 | 2
S1 | 720 | 421 | 336 | 85 | 0 | 1562
S2 | 4 | 6 | 10 | 5 | 0 | 25
S3 | 0 | 0 | 0 | 0 | 0 | 0
`,
        merges: ["A3:A4", "B3:F3", "G3:G4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency education profile (pupils by age and intake)",
    year: 2016,
    source: "https://online.flipbuilder.com/zdjg/pysj/files/basic-html/page218.html",
    sheets: [
      {
        name: "Usia",
        sheet: `
Tabel 3.4.5 Siswa menurut Kelompok Usia, Jenis dan Status Sekolah, Kabupaten Kolaka

KELOMPOK USIA | SEKOLAH UMUM |  |  | PENDIDIKAN KHUSUS |  |  | GRAND TOTAL
 | N | S | TOTAL | N | S | TOTAL
Usia ≤6 Tahun | 3.669 | 183 | 3.852 | 2 | 3 | 5 | 3.857
Usia 7-12 Tahun | 23.370 | 815 | 24.185 | 14 | 55 | 69 | 24.254
Usia ≥13 Tahun | 505 | 3 | 508 | 8 | 33 | 41 | 549
Usia ≤12 Tahun | 2.565 | 222 | 2.787 | 7 | 23 | 30 | 2.817
Usia 13-15 Tahun | 5.969 | 515 | 6.484 | 6 | 42 | 48 | 6.532
Usia ≥16 Tahun | 321 | 42 | 363 | - | - | - | 363
Usia ≤15 Tahun | 2.726 | 76 | 2.802 | - | - | - | 2.802
Usia 16-18 Tahun | 5.977 | 231 | 6.802 | - | - | - | 6.802
Usia ≥19 Tahun | 128 | 18 | 146 | - | - | - | 146
`,
        merges: ["A3:A4", "B3:D3", "E3:G3", "H3:H4"],
      },
      {
        name: "Siswa Baru",
        sheet: `
Tabel 3.4.6 Siswa Baru menurut Jenis Kelamin, Jenjang dan Status Sekolah, Kabupaten Kolaka

JENJANG | NEGERI |  | SWASTA |  | TOTAL
 | L | P | L | P
SD | 2267 | 208 | 111 | 83 | 2669
SMP | 1481 | 1491 | 123 | 117 | 3212
SMA | 778 | 1037 | 15 | 17 | 1847
`,
        merges: ["A3:A4", "B3:C3", "D3:E3", "F3:F4"],
      },
    ],
    wrong: [
      { sheet: "Usia", cell: "D12", isSure: false },
      { sheet: "Usia", cell: "H12", isSure: false },
      { sheet: "Usia", cell: "B12", isSure: false },
    ],
  },
  {
    name: "a regency education profile (rooms and laboratories, small)",
    year: 2018,
    source: "http://online.flipbuilder.com/zdjg/wheu/files/basic-html/page113.html",
    sheets: [
      {
        name: "Laboratorium",
        sheet: `
Tabel 3.5.18 Kondisi Laboratorium di Satuan Pendidikan

RUANG | KONDISI |  |  |  | JUMLAH
 | B | RR | RS | RB
IPA | 16 | 19 | 1 | 10 | 46
KIMIA | 1 | 2 | 1 | 1 | 5
FISIKA | 0 | 4 | 0 | 1 | 5
BIOLOGI | 3 | 1 | 1 | 1 | 6
BAHASA | 0 | 0 | 0 | 0 | 0
IPS | 0 | 0 | 0 | 0 | 0
KOMPUTER | 6 | 6 | 0 | 5 | 17
MULTIMEDIA | 0 | 1 | 0 | 0 | 1
JUMLAH | 26 | 33 | 3 | 18 | 80
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
      {
        name: "Ruang",
        sheet: `
Tabel 3.5.19 Kondisi Ruang di Satuan Pendidikan

RUANG | KONDISI |  |  |  | JUM
 | B | RR | RS | RB
KELAS | 415 | 730 | 101 | 173 | 1.419
PERPUSTAKAAN | 38 | 57 | 11 | 24 | 130
KETERAMPILAN | 3 | 2 | - | - | 5
SERBA GUNA | 1 | 6 | 3 | 7 | 17
UKS | 10 | 16 | 4 | 6 | 36
PRAKTIK KERJA | - | 2 | - | - | 2
BK | 5 | 7 | 1 | 5 | 18
KEPSEK | 24 | 32 | 3 | 8 | 67
GURU | 38 | 59 | 7 | 17 | 121
TU | 13 | 10 | - | 7 | 30
OSIS | 7 | 8 | - | 5 | 20
IBADAH | 6 | 8 | 3 | 5 | 22
JUMLAH | 560 | 937 | 133 | 257 | 1.887
`,
        merges: ["A3:A4", "B3:E3", "F3:F4"],
      },
    ],
    wrong: [],
  },
];
