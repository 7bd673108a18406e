import type { PublishedReport } from "./published-report";

export const perangkatDaerah2Tables: PublishedReport[] = [
  {
    name: "an education quality office (quality profile 2018)",
    year: 2018,
    source: "http://online.flipbuilder.com/zdjg/wheu/files/basic-html/page12.html",
    sheets: [
      {
        name: "Tanah",
        sheet: `
Tabel 1.4 Sekolah Menurut Kepemilikan Tanah
NO | JENJANG | KEPEMILIKAN |  | JUM
 |  | MILIK | BUKAN MILIK
1 | SD | 12.436.474 | 606.458 | 13.042.932
2 | SMP | 8.722.952 | 373.697 | 9.096.649
3 | SMA | 3.925.972 | 703.057 | 4.629.029
4 | SMK | 2.266.159 | 275.795 | 2.541.954
5 | SLB | 287.380 | 35.082 | 322.462
 | Jumlah | 27.638.937 | 1.994.089 | 29.633.026
`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
      },
      {
        name: "Listrik",
        sheet: `
Tabel 1.5 Sekolah Menurut Ketersediaan Sumber Listrik & Internet
NO | JENJANG | SUMBER LISTRIK |  | JUM | INTERNET |  | JUM
 |  | ADA | TIDAK ADA |  | ADA | TIDAK ADA
1 | SD | 1.945 | 379 | 2.324 | 1.945 | 379 | 2.324
2 | SMP | 705 | 53 | 758 | 705 | 53 | 758
3 | SMA | 284 | 9 | 293 | 284 | 9 | 293
4 | SMK | 155 | 5 | 160 | 155 | 5 | 160
5 | SLB | 65 | 5 | 70 | 65 | 5 | 70
 | Jumlah | 3.154 | 451 | 3.605 | 3.154 | 451 | 3.605
`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:G2", "H2:H3"],
      },
      {
        name: "Peserta Didik",
        sheet: `
Tabel 1.6 Peserta Didik Menurut Jenjang
NO | KAB/KOTA | JENJANG |  |  |  |  | JUM
 |  | SD | SMP | SMA | SMK | SLB
1 | Kab. Bombana | 19.500 | 6.900 | 5.096 | 1.132 | 14 | 32.642
2 | Kab. Buton | 14.953 | 6.914 | 4.778 | 866 | - | 27.511
3 | Kab. Buton Selatan | 12.111 | 5.465 | 3.859 | 396 | - | 21.831
4 | Kab. Buton Tengah | 14.755 | 5.544 | 4.216 | 1.045 | - | 25.560
5 | Kab. Buton Utara | 8.702 | 4.207 | 3.017 | 647 | 23 | 16.596
6 | Kab. Kolaka | 27.582 | 9.782 | 3.927 | 3.408 | 379 | 45.078
7 | Kab. Kolaka Timur | 13.305 | 5.010 | 3.756 | 1.829 | 92 | 23.992
8 | Kab. Kolaka Utara | 13.680 | 4.207 | 3.487 | 1.408 | - | 24.347
9 | Kab. Konawe | 29.511 | 11.555 | 8.232 | 2.292 | 150 | 51.740
10 | Kab. Konawe Kepulauan | 4.295 | 2.105 | 1.442 | 257 | - | 8.099
11 | Kab. Konawe Selatan | 36.430 | 15.724 | 9.281 | 2.402 | 164 | 64.001
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "Kelas",
        sheet: `
Tabel 3.3.10 Peserta Didik Menurut Tingkat Kelas Jenjang SMA/SMK
NO | KECAMATAN | JENJANG SMA |  |  | JENJANG SMK |  |  | JUM
 |  | KLS 10 | KLS 11 | KLS 12 | KLS 10 | KLS 11 | KLS 12
1 | Kec. Batauga | 219 | 233 | 259 | 122 | 117 | 73 | 1.023
2 | Kec. Batuatas | 73 | 93 | 87 | - | - | - | 253
3 | Kec. Kadatua | 127 | 91 | 76 | 1 | 19 | 10 | 324
4 | Kec. Lapandewa | 256 | 281 | 242 | - | 6 | 15 | 800
5 | Kec. Sampolawa | 379 | 340 | 339 | 6 | 18 | 9 | 1.091
6 | Kec. Siompu | 119 | 114 | 111 | - | - | - | 344
7 | Kec. Siompu Barat | 149 | 137 | 134 | - | - | - | 420
 | JUMLAH | 1.322 | 1.289 | 1.248 | 129 | 160 | 107 | 5.261
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      },
      {
        name: "Guru",
        sheet: `
Tabel 3.3.11 Guru Menurut Jenjang
NO | KECAMATAN | JENJANG |  |  |  |  | JUM
 |  | SD | SMP | SMA | SMK | SLB
1 | Kec. Batauga | 190 | 195 | 101 | 48 | 0 | 534
2 | Kec. Batuatas | 70 | 49 | 15 | 0 | 0 | 134
3 | Kec. Kadatua | 87 | 54 | 21 | 15 | 0 | 177
4 | Kec. Lapandewa | 79 | 68 | 53 | 10 | 0 | 210
5 | Kec. Sampolawa | 186 | 138 | 105 | 5 | 0 | 434
6 | Kec. Siompu | 101 | 60 | 24 | 0 | 0 | 185
7 | Kec. Siompu Barat | 78 | 30 | 32 | 0 | 0 | 140
 | JUMLAH | 791 | 594 | 351 | 78 | 0 | 1.814

Tabel 3.3.12 Guru Menurut Kualifikasi Pendidikan
No | KECAMATAN | PENDIDIKAN |  |  |  |  |  | JUM
 |  | D1 | D2 | D3 | D4 | S1 | S2
1 | Kec. Batauga | 5 | 23 | 1 | 1 | 453 | 16 | 499
2 | Kec. Batuatas | 0 | 10 | 1 | 0 | 112 | 0 | 123
3 | Kec. Kadatua | 1 | 8 | 2 | 0 | 150 | 2 | 163
4 | Kec. Lapandewa | 1 | 10 | 4 | 2 | 172 | 3 | 192
5 | Kec. Sampolawa | 1 | 23 | 3 | 0 | 371 | 10 | 408
6 | Kec. Siompu | 1 | 13 | 3 | 0 | 158 | 1 | 176
7 | Kec. Siompu Barat | 1 | 15 | 1 | 0 | 114 | 3 | 134
 | JUMLAH | 10 | 102 | 15 | 3 | 1530 | 35 | 1.695
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3", "A14:A15", "B14:B15", "C14:H14", "I14:I15"],
      },
      {
        name: "Sekolah",
        sheet: `
Tabel 3.5.2 Sekolah Menurut Bentuk Pendidikan
No | KECAMATAN | BENTUK PENDIDIKAN |  |  |  |  | JUM
 |  | SD | SMP | SMA | SMK | SLB
1 | Kec. Bonegunu | 12 | 6 | 1 | 2 | 1 | 22
2 | Kec. Kambowa | 10 | 5 | 2 | 1 | - | 18
3 | Kec. Kulisusu | 22 | 10 | 3 | 1 | 1 | 37
4 | Kec. Kulisusu Barat | 9 | 5 | 1 | 1 | - | 16
5 | Kec. Kulisusu Utara | 10 | 6 | 3 | 1 | - | 20
6 | Kec. Wakorumba Utara | 13 | 3 | 1 | 1 | - | 18
 | Jumlah | 76 | 35 | 11 | 7 | 2 | 131
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
    ],
    wrong: [
      { sheet: "Peserta Didik", cell: "D11", isSure: false },
      { sheet: "Peserta Didik", cell: "H11", isSure: false },
      { sheet: "Peserta Didik", cell: "C11", isSure: false },
      { sheet: "Peserta Didik", cell: "E11", isSure: false },
      { sheet: "Peserta Didik", cell: "F11", isSure: false },
      { sheet: "Kelas", cell: "I11", isSure: true },
    ],
  },
  {
    name: "an education quality office (quality profile 2019)",
    year: 2019,
    source: "https://online.flipbuilder.com/zdjg/bigy/files/basic-html/page233.html",
    sheets: [
      {
        name: "Status Sekolah",
        sheet: `
Tabel 3.2.2 Sekolah Menurut Bentuk Pendidikan dan Status
BENTUK PENDIDIKAN |  | STATUS |  | TOTAL
 |  | NEGERI | SWASTA
DIKDAS | SD | 119 | 2 | 121
 | SMP | 48 | 1 | 49
DIKMEN | SMA | 18 | 3 | 21
 | SMK | 8 | 3 | 11
PENDIDIKAN KHUSUS | SLB | - | 1 | 1
TOTAL |  | 193 | 10 | 203
`,
        merges: ["A2:B3", "C2:D2", "E2:E3"],
      },
      {
        name: "Listrik",
        sheet: `
Tabel 3.2.16 Sekolah Menurut Ketersediaan Sumber Listrik & Internet
NO | BENTUK PENDIDIKAN | SUMBER LISTRIK |  | TOTAL | INTERNET |  | TOTAL
 |  | ADA | TIDAK ADA |  | ADA | TIDAK ADA
1 | SD | 117 | 4 | 121 | 52 | 69 | 121
2 | SMP | 48 | 1 | 49 | 17 | 32 | 49
3 | SMA | 21 | - | 21 | 10 | 11 | 21
4 | SMK | 11 | - | 11 | 6 | 5 | 11
5 | SLB | 1 | - | 1 | - | 1 | 1
 | TOTAL | 198 | 5 | 203 | 85 | 118 | 203
`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:G2", "H2:H3"],
      },
      {
        name: "Ruang Kelas",
        sheet: `
Tabel 3.2.17 Ruang Kelas menurut Kategori Kondisi dan Bentuk Pendidikan
BENTUK PENDIDIKAN | BAIK | RUSAK RINGAN | RUSAK SEDANG | RUSAK BERAT | TOTAL
SD | 103 | 480 | 183 | 92 | 858
SMP | 56 | 161 | 29 | 24 | 270
SMA | 13 | 43 | 19 | 3 | 78
SMK | 27 | 243 | 92 | 34 | 396
PENDIDIKAN KHUSUS | 2 | - | - | - | 2
TOTAL | 201 | 927 | 323 | 153 | 1.604
`,
      },
      {
        name: "Kondisi Ruang",
        sheet: `
Tabel 3.8.18 Kondisi Ruang di Satuan Pendidikan
RUANG | BAIK | RUSAK RINGAN | RUSAK SEDANG | RUSAK BERAT | TOTAL
Perpustakaan | 24 | 51 | 29 | 19 | 123
Keterampilan | - | 2 | 2 | 1 | 5
Serba Guna | - | 6 | 7 | 6 | 19
UKS | 6 | 6 | 36 | 11 | 59
Praktik Kerja | 9 | 1 | - | - | 10
BK | 1 | 12 | 2 | - | 15
Kepala Sekolah | 18 | 36 | 8 | 3 | 65
Guru | 18 | 35 | 8 | 2 | 63
TU | 10 | 14 | - | 1 | 25
OSIS | 2 | 2 | 4 | - | 8
Ibadah | 8 | 30 | 5 | 6 | 49
Multimedia | 1 | 1 | - | - | 2
TOTAL | 97 | 196 | 101 | 49 | 443
`,
      },
      {
        name: "Raport Mutu",
        sheet: `
Tabel 3.8.19 Capaian Raport Mutu dan Kategori Capaian Tahun 2018
BENTUK PENDIDIKAN | Null |  | Raport Mutu |  |  |  |  | TOTAL
 | Tidak kirim | Invalid | SNP 1 | SNP 2 | SNP 3 | SNP 4 | SNP
SD | 3 | 1 | 1 | - | 8 | 97 | 1 | 111
SMP | 4 | - | - | 1 | 7 | 23 | - | 35
SMA | 3 | - | - | - | - | 5 | - | 8
SMK | - | - | - | - | - | 5 | - | 5
TOTAL | 10 | 1 | 1 | 1 | 15 | 130 | 1 | 159
`,
        merges: ["A2:A3", "B2:C2", "D2:H2", "I2:I3"],
      },
      {
        name: "Guru",
        sheet: `
Tabel 3.10.12 Guru Menurut Status Kepegawaian
No | BENTUK PENDIDIKAN | STATUS KEPEGAWAIAN |  |  | TOTAL
 |  | PNS | NON PNS | GTY
1 | SD | 188 | 181 | - | 369
2 | SMP | 140 | 96 | - | 236
3 | SMA | 40 | 51 | - | 91
4 | SMK | 17 | 26 | - | 43
5 | SLB | - | - | - | 0
 | TOTAL | 385 | 354 | 0 | 739

Tabel 3.10.13 Guru Menurut Status Sertifikasi
NO | BENTUK PENDIDIKAN | STATUS SERTIFIKASI |  | TOTAL
 |  | SUDAH SERTIFIKASI | BELUM SERTIFIKASI
1 | SD | 114 | 255 | 369
2 | SMP | 50 | 186 | 236
3 | SMA | 21 | 70 | 91
4 | SMK | 17 | 26 | 43
5 | SLB | - | - | 0
 | TOTAL | 202 | 537 | 739
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "A12:A13", "B12:B13", "C12:D12", "E12:E13"],
      },
    ],
    wrong: [],
  },
  {
    name: "an education quality office (quality profile 2020)",
    year: 2020,
    source: "http://online.flipbuilder.com/zdjg/lthz/files/basic-html/page88.html",
    sheets: [
      {
        name: "PTK Buton",
        sheet: `
Tabel 3.2.14 PTK Menurut Bentuk Pendidikan
NO | JENIS PTK | BENTUK PENDIDIKAN |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Guru BK | 1 | 39 | 24 | 5 | - | 69
2 | Guru Kelas | 876 | - | - | - | 4 | 880
3 | Guru Mapel | 247 | 752 | 513 | 181 | 1 | 1.694
4 | Guru TIK | 1 | 2 | 3 | - | - | 6
5 | Kepala Sekolah | 123 | 49 | 22 | 11 | 3 | 208
6 | Lainnya | - | - | - | 1 | - | 1
7 | Penjaga Sekolah | 8 | 3 | - | - | 1 | 12
8 | Pesuruh/Office Boy | - | 1 | - | - | - | 1
9 | Petugas Keamanan | - | - | 1 | - | - | 1
10 | Tenaga Administrasi Sekolah | 51 | 69 | 33 | 7 | - | 160
11 | Tenaga Perpustakaan | 5 | - | - | - | - | 5
 | TOTAL | 1.312 | 915 | 596 | 205 | 9 | 3.037
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "Sekolah Buton",
        sheet: `
Tabel 3.2.20 Pengawas Sekolah Menurut Wilayah Penugasan
NO | BENTUK PENDIDIKAN | JUMLAH SEKOLAH | PENGAWAS PEMBINA
1 | SD | 121 | 9
2 | SMP | 49 | 5
3 | SMA | 21 | 3
4 | SMK | 11 | 1
5 | SLB | 1 | -
 | TOTAL | 203 | 18

Tabel 3.2.21 Sekolah Menurut Status Kepemilikan
NO | BENTUK PENDIDIKAN | KEPEMILIKAN |  |  |  | TOTAL
 |  | PEMERINTAH PUSAT | PEMERINTAH DAERAH | YAYASAN | LAINNYA
1 | SD | 105 | 6 | 8 | 2 | 121
2 | SMP | 1 | 47 | 1 | - | 49
3 | SMA | 3 | 15 | 3 | - | 21
4 | SMK | - | 8 | 3 | - | 11
5 | SLB | - | - | 1 | - | 1
 | TOTAL | 109 | 76 | 16 | 2 | 203

Tabel 3.2.22 Sekolah Menurut Ketersediaan Sumber Listrik & Internet
NO | BENTUK PENDIDIKAN | SUMBER LISTRIK |  | TOTAL | INTERNET |  | TOTAL
 |  | ADA | TIDAK ADA |  | ADA | TIDAK ADA
1 | SD | 117 | 4 | 121 | 52 | 69 | 121
2 | SMP | 48 | 1 | 49 | 17 | 32 | 49
3 | SMA | 21 | - | 21 | 7 | 14 | 21
4 | SMK | 11 | - | 11 | 3 | 8 | 11
5 | SLB | 1 | - | 1 | - | 1 | 1
 | TOTAL | 198 | 5 | 203 | 79 | 124 | 203
`,
      },
      {
        name: "Sekolah Buton Tengah",
        sheet: `
Tabel 3.4.2 Sekolah Menurut Bentuk Pendidikan dan Status
BENTUK PENDIDIKAN |  | STATUS |  | TOTAL
 |  | NEGERI | SWASTA
DIKDAS | SD | 91 | 4 | 95
 | SMP | 34 | 4 | 38
DIKMEN | SMA | 17 | 1 | 18
 | SMK | 6 | 4 | 10
PENDIDIKAN KHUSUS | SLB | - | 1 | 1
TOTAL |  | 148 | 14 | 162
`,
        merges: ["A2:B3", "C2:D2", "E2:E3"],
      },
      {
        name: "PTK Kolaka Utara",
        sheet: `
Tabel 3.8.13 PTK Menurut Bentuk Pendidikan
NO | JENIS PTK | BENTUK PENDIDIKAN |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Guru BK | - | 10 | 2 | 2 | - | 14
2 | Guru Kelas | 773 | - | - | - | - | 773
3 | Guru Mapel | 261 | 487 | 236 | 149 | - | 1.133
4 | Guru TIK | - | 6 | 7 | - | - | 13
5 | Kepala Sekolah | 112 | 35 | 8 | 5 | - | 160
6 | Laboran | - | 1 | - | - | - | 1
7 | Penjaga Sekolah | 6 | 3 | 1 | - | - | 10
8 | Pesuruh/Office Boy | - | 1 | - | - | - | 1
9 | Petugas Keamanan | - | 3 | - | - | - | 3
10 | Tenaga Administrasi Sekolah | 48 | 69 | 13 | 16 | - | 146
11 | Tenaga Perpustakaan | 23 | 3 | 2 | - | - | 28
 | TOTAL | 1.223 | 618 | 269 | 172 | - | 2.282
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "PTK Konawe Selatan",
        sheet: `
Tabel 3.11.14 PTK Menurut Bentuk Pendidikan
NO | JENIS PTK | BENTUK PENDIDIKAN |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Guru BK | - | 20 | 30 | 1 | - | 51
2 | Guru Kelas | 1.922 | - | - | - | 19 | 1.941
3 | Guru Mapel | 430 | 1.075 | 603 | 180 | 10 | 2.298
4 | Guru TIK | - | 4 | 29 | - | 1 | 34
5 | Kepala Sekolah | 313 | 82 | 30 | 10 | 4 | 439
6 | Laboran | - | 3 | 20 | - | - | 23
7 | Penjaga Sekolah | 9 | 1 | 2 | - | - | 12
8 | Petugas Keamanan | 1 | 5 | - | - | - | 6
9 | Tenaga Administrasi Sekolah | 67 | 96 | 36 | 8 | 3 | 210
10 | Tenaga Perpustakaan | 11 | 11 | 10 | 2 | - | 34
11 | Pesuruh/Office Boy | 1 | 3 | 1 | - | - | 5
12 | Lainnya | 1 | - | - | - | - | 1
13 | Tutor | - | - | 2 | - | - | 2
 | TOTAL | 2.755 | 1.300 | 763 | 201 | 37 | 5.056
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "Mutu SD",
        sheet: `
Tabel 3.11.29 Capaian Raport Mutu dan Kategori Capaian Jenjang SD
SEKOLAH DASAR [SD] | 2016 | 2017 | 2018 | 2019
JUMLAH SEKOLAH | 313 | 313 | 312 | 180
Menuju SNP 1 | 36 | 6 | - | 1
Menuju SNP 2 | 20 | 7 | - | 1
Menuju SNP 3 | 252 | 76 | 31 | -
Menuju SNP 4 | 5 | 224 | 281 | 159
SNP | - | - | - | 19

Standar Nasional Pendidikan | 2016 | 2017 | 2018 | 2019
Standar Kompetensi Lulusan | 5,21 | 5,95 | 6,18 | 6,93
Standar Isi | 4,61 | 5,49 | 5,88 | 6,89
Standar Proses | 4,92 | 6,31 | 6,58 | 6,93
Standar Penilaian Pendidikan | 4,01 | 5,83 | 6,14 | 6,93
Standar Pendidik dan Tenaga Kependidikan | 2,88 | 3,51 | 3,47 | 5,38
Standar Sarana dan Prasarana Pendidikan | 4,39 | 4,12 | 3,93 | 4,97
Standar Pengelolaan Pendidikan | 4,00 | 5,56 | 5,90 | 6,86
Standar Pembiayaan | 3,92 | 5,66 | 5,90 | 6,92
`,
      },
      {
        name: "PTK Konawe Utara",
        sheet: `
Tabel 3.12.14 PTK Menurut Bentuk Pendidikan
NO | KECAMATAN | BENTUK PENDIDIKAN |  |  |  |  | TOTAL
 |  | SD | SMP | SMA | SMK | SLB
1 | Guru BK | - | 14 | 3 | 1 | - | 18
2 | Guru Kelas | 653 | - | - | - | 10 | 663
3 | Guru Mapel | 100 | 449 | 189 | 51 | - | 789
4 | Guru TIK | - | - | 1 | - | - | 1
5 | Kepala Sekolah | 104 | 36 | 11 | 6 | 1 | 158
6 | Laboran | - | 1 | - | - | - | 1
7 | Penjaga Sekolah | 3 | - | - | - | - | 3
8 | Pesuruh/Office Boy | 1 | - | - | - | - | 1
9 | Petugas Keamanan | - | 1 | 1 | 1 | - | 3
10 | Tenaga Administrasi Sekolah | 33 | 38 | 9 | 1 | - | 81
11 | Tenaga Perpustakaan | 4 | 2 | - | 1 | - | 7
12 | Tutor | 1 | - | - | - | - | 1
 | TOTAL | 899 | 541 | 214 | 61 | 11 | 1.726
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3"],
      },
      {
        name: "Mutu SMA",
        sheet: `
Tabel 3.13.31 Capaian Raport Mutu dan Kategori Capaian Jenjang SMA
SEKOLAH MENENGAH ATAS [SMA] | 2016 | 2017 | 2018 | 2019
JUMLAH SEKOLAH | 33 | 33 | 34 | 27
Menuju SNP 1 | 13 | 4 | - | -
Menuju SNP 2 | 2 | 1 | - | -
Menuju SNP 3 | 15 | 7 | 8 | -
Menuju SNP 4 | 3 | 21 | 26 | 14
SNP | - | - | - | 13

Standar Nasional Pendidikan | 2016 | 2017 | 2018 | 2019
Standar Kompetensi Lulusan | 5,66 | 5,33 | 6,37 | 6,99
Standar Isi | 4,62 | 5,04 | 5,67 | 6,92
Standar Proses | 5,14 | 5,74 | 6,49 | 6,99
Standar Penilaian Pendidikan | 4,15 | 6,01 | 6,15 | 6,99
Standar Pendidik dan Tenaga Kependidikan | 3,29 | 4,08 | 3,82 | 5,90
Standar Sarana dan Prasarana Pendidikan | 4,58 | 4,12 | 4,30 | 5,16
Standar Pengelolaan Pendidikan | 4,27 | 4,98 | 5,68 | 6,92
Standar Pembiayaan | 3,64 | 5,28 | 5,93 | 6,99
`,
      },
    ],
    wrong: [],
  },
];
