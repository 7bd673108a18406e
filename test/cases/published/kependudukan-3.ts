import type { PublishedReport } from "./published-report";

export const kependudukan3Tables: PublishedReport[] = [
  {
    name: "a village profile, Banjar Agung (Lampung)",
    year: 2016,
    source: "http://banjaragung.desa.id/data/kependudukan/",
    sheets: [
      {
        name: "Tabel 2.2",
        sheet: `
Tabel 2.2 Jumlah Penduduk |  | 
NO | PENDUDUK | JUMLAH
1. | Jumlah Laki-Laki | 1698 orang
2. | Jumlah Perempuan | 1624 orang
3. | Jumlah Total | 3322 orang
4. | Jumlah Kepala Keluarga | 930 KK
5. | Jumlah RT | 21 RT
6. | Jumlah Suku | 5 RW
7. | Kepadatan Penduduk | 350 per km
Sumber : Data umum KampungBanjar Agung. |  | 
`,
        merges: ["A1:C1"],
      },
      {
        name: "Tabel 2.3",
        sheet: `
Tabel 2.3. Mata Pencaharian Penduduk Kampung Banjar Agung |  |  | 
NO | JENIS PEKERJAAN | LAKI-LAKI | PEREMPUAN
1. | Petani | 1200 Orang | 210 Orang
2. | Buruh Tani | 73O rang | 200 Orang
3. | Pegawai Negeri Sipil | 13 Orang | 9 Orang
4. | Pedagang keliling | 27 Orang | 15 Orang
5. | Peternakan | 35 Orang | 8 Orang
6. | Nelayan | 4 Orang | – Orang
7. | Dokter swasta | – Orang | – Orang
8. | Bidan swasta | Orang | 3 Orang
9. | Perawat swasta | 4 Orang | 7 Orang
10. | TNI | 2 Orang | – Orang
11. | POLRI | 15 Orang | – Orang
12. | Pensiunan PNS/TNI/POLRI | 5 Orang | 4 Orang
13. | Pengusaha kecil dan menengah | 8 Orang | 20 Orang
13. | Pengusaha besar | 3 Orang | – Orang
27. | Karyawan Perusahaan swasta | 50 Orang | 40 Orang
29. | Belum Bekerja | 210 Orang | 80 Orang
30. | Tidak Bekerja | 275 Orang | 240 Orang
JUMLAH PENDUDUK |  | – Orang | – Orang
Sumber : Data umum Kampung Banjar Agung |  |  | 
`,
        merges: ["A1:D1", "A20:B20"],
      },
      {
        name: "Tabel 2.4",
        sheet: `
Tabel 2.4 Tingkat Pendidikan Masyarakat |  |  | 
NO | TINGKAT PENDIDIKAN | LAKI-LAKI | PEREMPUAN
1. | Usia 3-6 tahun yang belum masuk TK | 190 Orang | 326 Orang
2. | Usia 3-6 tahun yang sedang TK/Play group | 35 Orang | 50 Orang
4. | Usia 7-18 tahun yang sedang sekolah | 325 Orang | 521 Orang
5. | 18-56 tahun tidak pernah sekolah | 86 Orang | 129 Orang
6. | Tamat SD/sederajat | 22 Orang | 53 Orang
`,
        merges: ["A1:D1"],
      },
    ],
    wrong: [{ sheet: "Tabel 2.3", cell: "C3", isSure: false }],
  },
  {
    name: "an urban village profile, Kramat Pela (Jakarta)",
    year: 2010,
    source: "https://text-id.123dok.com/document/9ynxrmpjq-keadaan-geografi-dan-demografi-kelurahan-kramat-pela.html",
    sheets: [
      {
        name: "Tabel 3.1",
        sheet: `
Table 3.1 Data jumlah penganut agama di Kelurahan Kramat Pela |  | 
No. | Agama | Jumlah
1. | Islam | 14.213 Jiwa
2. | Protestan | 852 Jiwa
3. | Katolik | 819 Jiwa
4. | Hindu | 24 Jiwa
5. | Budha | 81 Jiwa
 | Jumlah | 15.989 Jiwa
`,
        merges: ["A1:C1"],
      },
      {
        name: "Tabel 3.2",
        sheet: `
Tabel 3.2 Data jumlah penduduk Kramat Pela dilihat dari mata pencahariannya |  | 
No. | Jenis Pekerjaan | Jumlah
1. | Karyawan | 3.683 jiwa
2. | Pegawai Negri Sipil | 918 jiwa
3. | TNI/Polri | 23 jiwa
4. | Pedagang | 3.392 jiwa
5. | Wiraswasta | 1.666 jiwa
6. | Lain-lain | 366 jiwa
 | Jumlah | 10.048 jiwa
`,
        merges: ["A1:C1"],
      },
    ],
    wrong: [],
  },
  {
    name: "an urban village monograph, Way Urang (Lampung Selatan)",
    year: 2010,
    source:
      "https://text-id.123dok.com/document/1y9gm6pdq-keadaan-penduduk-menurut-kelompok-umur-keadaan-penduduk-menurut-agama-keadaan-penduduk-menurut-tingkat-pendidikan.html",
    sheets: [
      {
        name: "Tabel 2",
        sheet: `
Tabel 2. Keadaan Penduduk Menurut Jenis Kelamin |  | 
No | Jenis Kelamin | Jumlah Jiwa
1 | Laki-Laki | 4.247
2 | Perempuan | 5.805
 | Jumlah | 10.025
Sumber : Monografi Kelurahan Way Urang Kecamatan Kalianda Kabupaten Lampung Selatan Tahun 2010 |  | 
`,
        merges: ["A1:C1", "A6:C6"],
      },
      {
        name: "Tabel 3",
        sheet: `
Tabel 3. Keadaan Penduduk Menurut Kelompok Umur |  | 
No | Kelompok Umur | Jumlah Jiwa
1 | 0 – 12 bulan | 587
2 | 13 bulan – 4 tahun | 1.100
3 | 5 tahun - 75 tahun | 8.365
 | Jumlah | 10.025
Sumber : Monografi Kelurahan Way Urang Kecamatan Kalianda Kabupaten Lampung Selatan Tahun 2010 |  | 
`,
        merges: ["A1:C1", "A7:C7"],
      },
      {
        name: "Tabel 4",
        sheet: `
Tabel 4. Keadaan Penduduk Menurut Agama |  | 
No | Agama | Jumlah Penganut
1 | Islam | 9719
2 | Kristen | 102
3 | Katholik | 97
4 | Budha | 87
5 | Hindu | 47
 | Jumlah | 10.025
Sumber : Monografi Kelurahan Way Urang Kecamatan Kalianda Kabupaten Lampung Selatan Tahun 2010 |  | 
`,
        merges: ["A1:C1", "A9:C9"],
      },
    ],
    wrong: [
      { sheet: "Tabel 2", cell: "C5", isSure: true },
      { sheet: "Tabel 3", cell: "C6", isSure: true },
      { sheet: "Tabel 4", cell: "C8", isSure: true },
    ],
  },
  {
    name: "an urban district, demography, Semarang Tengah",
    year: 2018,
    source: "http://kecsmgtengah.semarangkota.go.id/gambaran-demografis",
    sheets: [
      {
        name: "Agama",
        sheet: `
Tabel Penduduk Menurut Agama |  | 
NO | AGAMA | JUMLAH
1. | Islam | 37.970
2. | Katholik | 6.887
3. | Protestan | 6.741
4. | Hindu | 455
5. | Budha | 2.881
6. | Konghuchu | 
7. | Kepercayaan | 
`,
        merges: ["A1:C1"],
      },
      {
        name: "Jenis Kelamin",
        sheet: `
Tabel Komposisi Penduduk Menurut Jenis Kelamin |  |  |  | 
NO | KELURAHAN | PENDUDUK TH.2018 |  | 
 |  | L | P | JUMLAH
1 | MIROTO | 2.545 | 2.727 | 5.272
2 | BRUMBUNGAN | 2.150 | 2.376 | 4.526
3 | JAGALAN | 3.415 | 2.842 | 6.257
4 | KRANGGAN | 2.933 | 3.145 | 6.078
5 | GABAHAN | 3.449 | 3.967 | 7.416
6 | KEMBANGSARI | 1.943 | 1.945 | 3.888
7 | SEKAYU | 1.945 | 1.928 | 3.873
8 | PANDANSARI | 1.632 | 1.746 | 3.378
9 | BANGUNHARJO | 1.565 | 1.593 | 3.158
10 | KAUMAN | 1.929 | 1.974 | 3.903
11 | PURWODINATAN | 2.281 | 2.372 | 4.653
12 | KARANGKIDUL | 2.260 | 2.529 | 4.789
13 | PEKUNDEN | 2.024 | 2.053 | 4.077
14 | PENDRIKAN KIDUL | 1.962 | 1.932 | 3.894
15 | PENDRIKAN LOR | 2.948 | 3.122 | 6.070
JUMLAH |  | 34.981 | 36.251 | 71.232
`,
        merges: ["A1:E1", "A2:A3", "B2:B3", "C2:E2", "A19:B19"],
      },
      {
        name: "Struktur Usia",
        sheet: `
Tabel Penduduk Menurut Struktur Usia |  | 
NO | U S I A | JUMLAH
1. | 0 – 6 tahun | 25.210
2. | 7 – 12 tahun | 20.910
3. | 13 – 18 tahun | 20.743
4. | 19 – 24 tahun | 25.648
5. | 25 – 55 tahun | 64.934
6. | 56 – 79 tahun | 11.089
7. | 80 tahun ke atas | 1.520
`,
        merges: ["A1:C1"],
      },
    ],
    wrong: [{ sheet: "Struktur Usia", cell: "C7", isSure: false }],
  },
  {
    name: "an urban village monograph, Bandarjaya Timur (Lampung Tengah)",
    year: 2015,
    source:
      "https://text-id.123dok.com/document/6zk3ex54y-jumlah-penduduk-berdasarkan-gender-jumlah-penduduk-berdasarkan-umur.html",
    sheets: [
      {
        name: "Tabel 4",
        sheet: `
Tabel 4. Jumlah Penduduk Berdasarkan Mata Pencaharian Penduduk Kelurahan Bandarjaya Timur |  | 
No. | Jenis Mata Pencaharian | Jumlah
1. | Buruh Tani | 338 jiwa
2. | Petani | 169 jiwa
3. | Peternak | 17 jiwa
4. | Pedagang | 1013 jiwa
5. | Tukang Kayu | 17 jiwa
6. | Tukang Batu atau Pertukangan | 101 jiwa
7. | Penjahit | 15 jiwa
8. | PNS | 270 jiwa
9. | Pensiunan | 169 jiwa
10. | Perangkat Desa atau Kelurahan | 51 jiwa
11. | Pengrajin | 34 jiwa
12. | Buruh Industri | 135 jiwa
13. | Buruh Harian atau Swasta | 507 jiwa
 | Total | 2836 jiwa
Sumber : Monografi Kelurahan Bandarjaya Timur, 2015 |  | 
`,
        merges: ["A1:C1"],
      },
    ],
    wrong: [],
  },
  {
    name: "a city, population growth, Semarang",
    year: 2008,
    source: "https://text-id.123dok.com/document/wq2omv22z-kependudukan-deskripsi-objek-penelitian.html",
    sheets: [
      {
        name: "Tabel 4.1",
        sheet: `
Tabel 4.1 |  | 
Pertumbuhan Jumlah Penduduk Kota Semarang Tahun 1985 - 2008 |  | 
Tahun | Jumlah Penduduk | Pertumbuhan
1985 | 1.096.271 | -
1986 | 1.107.636 | 1,04
1987 | 1.112.175 | 0,41
1988 | 1.119.036 | 0,62
1989 | 1.126.265 | 0,65
1990 | 1.146.931 | 1,83
1991 | 1.154.536 | 0,66
1992 | 1.162.895 | 0,72
1993 | 1.171.578 | 0,75
1994 | 1.177.562 | 0,51
`,
        merges: ["A1:C1", "A2:C2"],
      },
    ],
    wrong: [],
  },
];
