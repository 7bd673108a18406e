import type { PublishedReport } from "./published-report";

export const sekolahDanPuskesmas2Tables: PublishedReport[] = [
  {
    name: "a regency school quality profile 2018, Buton Selatan",
    year: 2018,
    source: "http://online.flipbuilder.com/zdjg/wheu/files/basic-html/page87.html",
    sheets: [
      {
        name: "Tabel 3.3.10",
        sheet: `
Tabel 3.3.10 Peserta Didik Menurut Tingkat Kelas Jenjang SMA/SMK
NO | KECAMATAN | JENJANG SMA |  |  | JENJANG SMK |  |  | JUM
 |  | KLS 10 | KLS 11 | KLS 12 | KLS 10 | KLS 11 | KLS 12 | 
1 | Kec. Batauga | 219 | 233 | 259 | 122 | 117 | 73 | 1.023
2 | Kec. Batuatas | 73 | 93 | 87 | - | - | - | 253
3 | Kec. Kadatua | 127 | 91 | 76 | 1 | 19 | 10 | 324
4 | Kec. Lapandewa | 256 | 281 | 242 | - | 6 | 15 | 800
5 | Kec. Sampolawa | 379 | 340 | 339 | 6 | 18 | 9 | 1.091
6 | Kec. Siompu | 119 | 114 | 111 | - | - | - | 344
7 | Kec. Siompu Barat | 149 | 137 | 134 | - | - | - | 420
JUMLAH |  | 1.322 | 1.289 | 1.248 | 129 | 160 | 107 | 5.261
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3", "A11:B11"],
      },
      {
        name: "Tabel 3.3.11",
        sheet: `
Tabel 3.3.11 Guru Menurut Jenjang
NO | KECAMATAN | JENJANG |  |  |  |  | JUM
 |  | SD | SMP | SMA | SMK | SLB | 
1 | Kec. Batauga | 190 | 195 | 101 | 48 | 0 | 534
2 | Kec. Batuatas | 70 | 49 | 15 | 0 | 0 | 134
3 | Kec. Kadatua | 87 | 54 | 21 | 15 | 0 | 177
4 | Kec. Lapandewa | 79 | 68 | 53 | 10 | 0 | 210
5 | Kec. Sampolawa | 186 | 138 | 105 | 5 | 0 | 434
6 | Kec. Siompu | 101 | 60 | 24 | 0 | 0 | 185
7 | Kec. Siompu Barat | 78 | 30 | 32 | 0 | 0 | 140
JUMLAH |  | 791 | 594 | 351 | 78 | 0 | 1.814
`,
        merges: ["A2:A3", "B2:B3", "C2:G2", "H2:H3", "A11:B11"],
      },
      {
        name: "Tabel 3.3.12",
        sheet: `
Tabel 3.3.12 Guru Menurut Kualifikasi Pendidikan
No | KECAMATAN | PENDIDIKAN |  |  |  |  |  | JUM
 |  | D1 | D2 | D3 | D4 | S1 | S2 | 
1 | Kec. Batauga | 5 | 23 | 1 | 1 | 453 | 16 | 499
2 | Kec. Batuatas | 0 | 10 | 1 | 0 | 112 | 0 | 123
3 | Kec. Kadatua | 1 | 8 | 2 | 0 | 150 | 2 | 163
4 | Kec. Lapandewa | 1 | 10 | 4 | 2 | 172 | 3 | 192
5 | Kec. Sampolawa | 1 | 23 | 3 | 0 | 371 | 10 | 408
6 | Kec. Siompu | 1 | 13 | 3 | 0 | 158 | 1 | 176
7 | Kec. Siompu Barat | 1 | 15 | 1 | 0 | 114 | 3 | 134
JUMLAH |  | 10 | 102 | 15 | 3 | 1530 | 35 | 1.695
`,
        merges: ["A2:A3", "B2:B3", "C2:H2", "I2:I3", "A11:B11"],
      },
    ],
    wrong: [
      { sheet: "Tabel 3.3.10", cell: "I11", isSure: true },
      { sheet: "Tabel 3.3.12", cell: "I11", isSure: false },
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
  {
    name: "a health centre's monthly indicator count",
    year: 2022,
    source: "https://www.scribd.com/document/612193834/Analissa-PKP-KB",
    sheets: [
      {
        name: "T1",
        sheet: `
NO | UPAYA PROGRAM | JUMLAH INDIKATOR | JAN | % | FEB | %
1 | PROMKES | 16 | 4 | 25.0% | 4 | 25.0%
2 | KESLING | 15 | 5 | 33.3% | 2 | 13.3%
3 | KIA | 12 | 7 | 58.3% | 11 | 91.7%
4 | KB | 7 | 6 | 85.7% | 6 | 85.7%
5 | UKS - KRR | 5 | 0 | 0.0% | 0 | 0.0%
6 | GIZI | 14 | 7 | 50.0% | 0 | 0.0%
7 | P2 TB, KUSTA | 8 | 2 | 25.0% | 3 | 37.5%
8 | P2 SURVEILANCE | 8 | 8 | 100.0% | 8 | 100.0%
9 | P2 IMUNISASI | 11 | 4 | 36.4% | 4 | 36.4%
10 | P2 IMS | 2 | 0 | 0.0% | 0 | 0.0%
11 | P2 PTM | 6 | 0 | 0.0% | 0 | 0.0%
12 | P2 ZOONOSIS | 3 | 3 | 100.0% | 3 | 100.0%
13 | P2 ILI, ISPA,DIARE | 5 | 4 | 80.0% | 4 | 80.0%
14 | PERKESMAS | 4 | 1 | 25.0% | 2 | 50.0%
15 | KESH. JIWA | 7 | 4 | 57.1% | 5 | 71.4%
16 | KESH. GIGI | 2 | 0 | 0.0% | 0 | 0.0%
17 | BATRA | 4 | 2 | 50.0% | 3 | 75.0%
18 | KES JAOR | 4 | 2 | 50.0% | 1 | 25.0%
19 | KESH. INDERA | 1 | 0 | 0.0% | 0 | 0.0%
20 | KESH. LANSIA | 2 | 2 | 100.0% | 2 | 100.0%
21 | K3 | 3 | 0 | 0.0% | 1 | 33.3%
22 | MATRA | 1 | 1 | 100.0% | 1 | 100.0%
23 | FARMASI | 3 | 0 | 0.0% | 0 | 0.0%
 |  | 143 | 51 | 35.7% | 47 | 32.9%
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "D25", isSure: true },
      { sheet: "T1", cell: "F25", isSure: true },
      { sheet: "T1", cell: "E25", isSure: false },
      { sheet: "T1", cell: "G25", isSure: false },
    ],
  },
  {
    name: "a health centre in a regency of East Java",
    year: 2019,
    source: "https://id.scribd.com/document/580087493/JARING-LABA2-ADMEN-SEPTEMBER-2020",
    sheets: [
      {
        name: "T1",
        sheet: `
PENGHITUNGAN PENILAIAN KINERJA PUSKESMAS TAHUN 2019
PUSKESMAS : SUTOJAYAN PERIODE 1 TAHUN
Kegiatan | Target Tahun 2019 (T) dalam % | Satuan sasaran (S) | Total Sasaran (ToS) | Target Sasaran (TxToS) | Pencapaian | % Cakupan Riil | Sub Variabel (terhadap target sasaran) | Variabel
2.1.1.1 Pengkajian PHBS (Pola Hidup Bersih dan Sehat) |  |  |  |  |  |  |  | 65.0
1.Rumah Tangga yang dikaji | 20% | RT. | 3395 | 679 | 684 | 0.2 | 1.0073637703
2.Institusi Pendidikan yang dikaji | 50% | Sekolah. | 35 | 17.5 | 35 | 1.0 | 2
3. Pondok pesantren yang di kaji | 70% | Ponpes | 4 | 2.8 | 3 | 0.8 | 1.0714285714
2.1.1.1.2.Tatanan Sehat |  |  |  |  |  |  |  | 76.2
1.Rumah Tangga Sehat yang memenuhi 10 indikator PHBS | 62% | RT | 679 | 420.98 | 420 | 0.6 | 0.9976720984
2. Institusi Pendidikan yang memenuhi 7-8 indikator PHBS (klasifikasi IV) | 70% | IP | 18 | 12.6 | 12 | 0.7 | 0.9523809524
3. Pondok Pesantren yang memenuhi 16-18 indikator PHBS pndok pesantren (Klasifikasi IV) | 30% | Ponpes | 3 | 0.9 | 3 | 1.0 | 3.3333333333
2.1.1.4.Pengembangan UKBM |  |  |  |  |  |  |  | 100.0
1. Posyandu Balita PURI (Purnama Mandiri) | 74% | Posyandu | 54 | 39.96 | 54 | 1.0 | 1.3513513514
2. Poskesdes/ Poskeskel Aktif | 100% | poskesdes | 11 | 11 | 11 | 1.0 | 1
2.1.1.5 Pengembangan Desa Siaga Aktif |  |  |  |  |  |  |  | 100.0
1.Desa Siaga Aktif | 100% | Desa | 11 | 11 | 11 | 1.0 | 1
2.Desa Siaga Aktif PURI ( Purnama Mandiri ) | 15% | Desa | 11 | 1.65 | 11 | 1.0 | 6.6666666667
3.Pembinaan Desa Siaga Aktif | 100% | Desa | 11 | 11 | 11 | 1.0 | 1
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "I4", isSure: false },
      { sheet: "T1", cell: "I8", isSure: false },
    ],
  },
  {
    name: "a health centre's weighing figures",
    year: 2021,
    source: "https://id.scribd.com/document/664715471/analisis-SKDN",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel 1
Puskesmas | Januari
 | S | K | D | N
Wolo | 2153 | 2010 | 1635 | 1139
Jumlah
`,
        merges: ["A2:A3", "B2:E2"],
      },
      {
        name: "Tabel 2",
        sheet: `
Tabel 2
Puskesmas | Pebruari
 | S | K | D | N
Wolo | 2108 | 1970 | 1679 | 1328
Jumlah
`,
        merges: ["A2:A3", "B2:E2"],
      },
      {
        name: "Tabel 3",
        sheet: `
Tabel 3
Puskesmas | Maret
 | S | K | D | N
Wolo | 2108 | 1970 | 1750 | 1375
Jumlah
`,
        merges: ["A2:A3", "B2:E2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a health centre's satisfaction survey",
    year: 2012,
    source: "https://www.scribd.com/doc/168413544/Hasil-PHC",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Tabel 1. Hasil Nilai Rata-rata Unsur Pelayanan di Unit Pendaftaran
No | Unsur Pelayanan | Nilai Unsur Pelayanan
1 | Prosedur pelayanan | 3,06
2 | Persyaratan pelayanan | 2,98
3 | Kejelasan petugas pelayanan | 3,06
4 | Kedisiplinan petugas pelayanan | 2,9
5 | Tanggung jawab petugas pelayanan | 3,06
6 | Kemampuan petugas pelayanan | 3,14
7 | Kecepatan pelayanan | 3,04
8 | Keadilan mendapatkan pelayanan | 3,06
9 | Kesopanan dan keramahan petugas | 3,18
10 | Kewajaran biaya pelayanan | 3,08
11 | Kepastian biaya pelayanan | 3,2
12 | Kepastian jadwal pelayanan | 3,18
13 | Kenyamanan lingkungan | 3,1
14 | Keamanan pelayanan | 3,04
Sumber : Pengolahan Data Primer, Juni 2012
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regional medium-term plan, education programme",
    year: 2010,
    source:
      "https://123dok.com/document/zg611d2q-tabel-indikasi-rencana-program-prioritas-disertai-kebutuhan-pendanaan.html",
    sheets: [
      {
        name: "T8.2",
        sheet: `
Tabel 8.2 INDIKASI RENCANA PROGRAM PRIORITAS YANG DISERTAI KEBUTUHAN PENDANAAN
Indikator Kinerja program (outcome) | Formulasi Indikator | Kondisi Kinerja Awal RPJMD (tahun 2010) | Capaian Kinerja Program |  |  |  |  |  |  |  |  |  | Kondisi Kinerja pada Akhir Periode RPJMD
 |  |  | 2011 |  | 2012 |  | 2013 |  | 2014 |  | 2015
 |  |  | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,- | Target | Rp 000.000,-
Angka Kelulusan (AL) SD/MI (jumlah siswa SD/MI yang lulus : jumlah keseluruhan siswa SD/MI kelas 6) x 100% | (41.139 : 41.139) x 100% = | 100% | 100% | 440.185 | 100% | 500.737 | 100% | 407.040 | 100% | 489.725 | 100% | 518.595 | 100% | 2.356.282
Angka Kelulusan (AL) SMP/MTs (jumlah siswa SMP/MTs yang lulus : jumlah keseluruhan siswa SMP/MTs kelas 3) x 100% | (37212:37748 ) x 100% = | 98,78% | 98,88% |  | 98,98% |  | 99,00% |  | 99,30% |  | 99,50% |  | 99,50%
`,
        merges: ["A2:A4", "B2:B4", "C2:C4", "D2:M2", "D3:E3", "F3:G3", "H3:I3", "J3:K3", "L3:M3", "N2:O3"],
      },
    ],
    wrong: [{ sheet: "T8.2", cell: "C6", isSure: true }],
  },
  {
    name: "a school's budget for one subject",
    year: 2023,
    source: "https://id.scribd.com/document/668249476/Rpa-Bahasa-Indonesia",
    sheets: [
      {
        name: "RPA",
        sheet: `
RENCANA PENGGUNAAN BIAYA OPERASIONAL SEKOLAH (BOS)
TAHUN ANGGARAN 2023
NO | PERLENGKAPAN PENUNJANG PEMBELAJARAN | RINCIAN PERHITUNGAN
 |  | HARGA | VOLUME | TOTAL HARGA
1 | Buku kumpulan puisi | 85,000 | 10 | Rp850,000
2 | Novel | 95,000 | 10 | Rp950,000
3 | KBBI | 200,000 | 10 | Rp2,000,000
4 | EYD/PEUBI | 50,000 | 10 | Rp500,000
5 | RAPAT MGMP (4 guru) | 50,000 | 40 | Rp2,000,000
6 | Pelatihan kurikulum merdeka (4 guru) | 350,000 | 4 | Rp1,400,000
7 | Kumpulan teks bahasa indonesia | 150,000 | 4 | Rp600,000
8 | Kumpulan cerita pendek | 88,000 | 10 | Rp880,000
9 | Perlombaan bulan bahasa | 450,000 | 1 | Rp450,000
10 | buku tata bahasa baku | 250,000 | 6 | Rp1,500,000
11 | Spidol | 69,000 | 3 | Rp207,000
12 | Tinta spidol | 30,000 | 12 | Rp360,000
13 | Penghapus White board | 50,000 | 3 | Rp150,000
 |  |  |  | Rp11,697,000
`,
        merges: ["A3:A4", "B3:B4", "C3:E3"],
      },
    ],
    wrong: [{ sheet: "RPA", cell: "E18", isSure: true }],
  },
  {
    name: "a state primary school's budget",
    year: 2022,
    source: "https://id.scribd.com/document/622669157/Rkas-Manual-2023-sdn-Cilabanbulan-1",
    sheets: [
      {
        name: "RKAS",
        sheet: `
RENCANA KEGIATAN ANGGARAN SEKOLAH (RKAS) SATDIK NEGERI
TAHUN ANGGARAN 2022
KODE REKENING | URAIAN | RINCIAN PERHITUNGAN |  |  | Jumlah BOS Reguler (Rp)
 |  | Vol | Satuan | Harga Satuan
1 | 3 | 4 | 5 | 6 | 7
4 1 4 23 | PENDAPATAN DANA BOS | - | - | - | 89,100,000
 | Saldo Tahun 2021 | - | - | - | -
 | Pendapatan Dana BOS TA 2022 | 99 | Siswa | 900,000 | 89,100,000
5 2 1 | BELANJA PEGAWAI |  |  |  | 33,000,000
5 2 1 08 | Belanja Pegawai BOS |  |  |  | 33,000,000
5 2 1 08 001 | Belanja Pegawai BOS |  |  |  | 33,000,000
 | Honorarium Pegawai Honorer/Tidak Tetap (Dana BOS) |  |  |  | 33,000,000
 | 1. Honorarium Pegawai |  |  |  | 33,000,000
 | a. Guru Honorer |  |  |  | 18,000,000
 | 1). Honorarium Guru Kelas | 24 | OB | 400,000 | 9,600,000
 | 2). Honorarium Guru Penjaskes | 12 | OB | 700,000 | 8,400,000
 | b. Tenaga Administrasi (OPS) |  |  |  | 11,400,000
 | 1). Honorarium TU/Operator Sekolah | 12 | OB | 950,000 | 11,400,000
 | c. Penjaga Sekolah/Pegawai Kebersihan |  |  |  | 3,600,000
 | 1). Honorarium Penjaga Sekolah | 12 | OB | 300,000 | 3,600,000
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4"],
      },
      {
        name: "ATK",
        sheet: `
Belanja Alat Tulis Kantor (Dana BOS)
KODE REKENING | URAIAN | Vol | Satuan | Harga Satuan | Jumlah BOS Reguler (Rp)
 | Penyusunan Program Tahunan |  |  |  | 322,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 3 | Pcs | 4,000 | 12,000
 | Penyusunan Program Semester |  |  |  | 322,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 3 | Pcs | 4,000 | 12,000
 | Penyusunan Silabus |  |  |  | 326,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 4 | Pcs | 4,000 | 16,000
 | Penyusunan RPP |  |  |  | 326,000
 | a. Kertas HVS A4 | 2 | Rim | 55,000 | 110,000
 | b. Tinta Printer | 2 | Botol | 100,000 | 200,000
 | c. Ballpoint | 4 | Pcs | 4,000 | 16,000
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's book purchases",
    year: 2023,
    source: "https://fliphtml5.com/exsqy/fvyn/ARKAS_reguler_tahap1_2023",
    sheets: [
      {
        name: "A",
        sheet: `
A. PENERIMAAN
Sumber Dana :
No. Kode | Penerimaan | Jumlah
4.3.1.01. | BOS Reguler | 106.220.000
 | Total Penerimaan | 106.220.000
`,
      },
      {
        name: "B",
        sheet: `
B. BELANJA
No. Urut | Kode Rekening | Uraian | Rincian Perhitungan |  |  | Jumlah | Tahap
 |  |  | Volume | Satuan | Tarif Harga |  | 1 | 2 | 3
4. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.1/KM | 5 | Buku | 65.000 | 325.000 | 0 | 325.000 | 0
5. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.2/KM | 5 | Buku | 66.000 | 330.000 | 330.000 | 0 | 0
6. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.4/KM | 6 | Buku | 72.000 | 432.000 | 0 | 432.000 | 0
7. | 5.2.05.01.01.03.05.11. | PEND. AGAMA ISLAM & BUDI PEKERTI SD KLS.5/KM | 5 | Buku | 60.000 | 300.000 | 300.000 | 0 | 0
8. | 5.2.05.01.01.03.05.11. | MATEMATIKA SD/MI KLS.4/KM [B7: 5,00] | 5 | Buku | 84.000 | 420.000 | 0 | 420.000 | 0
9. | 5.2.05.01.01.03.05.11. | MATEMATIKA SD/MI KLS.5/KM | 6 | Buku | 89.000 | 534.000 | 534.000 | 0 | 0
10. | 5.2.05.01.01.03.05.11. | ESPS MATEMATIKA SD/MI KLS.2/KM | 6 | Buku | 101.000 | 606.000 | 606.000 | 0 | 0
11. | 5.2.05.01.01.03.05.11. | ESPS MATEMATIKA SD/MI KLS.1/KM | 5 | Buku | 103.000 | 515.000 | 0 | 515.000 | 0
12. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.1/KM | 3 | Buku | 89.000 | 267.000 | 0 | 267.000 | 0
13. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.2/KM | 8 | Buku | 93.000 | 744.000 | 744.000 | 0 | 0
14. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.4/KM | 5 | Buku | 92.000 | 460.000 | 0 | 460.000 | 0
15. | 5.2.05.01.01.03.05.11. | ESPS PENDIDIKAN PANCASILA SD/MI KLS.5/KM | 8 | Buku | 93.000 | 744.000 | 744.000 | 0 | 0
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:J2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a state primary school's budget in four quarters",
    year: 2019,
    source: "https://id.scribd.com/document/426062416/Format-Rkas",
    sheets: [
      {
        name: "A",
        sheet: `
A. PENERIMAAN
Sumber Dana :
No. Kode | Penerimaan | Jumlah
1 | SiLPA | 0
4.3.1.01. | BOS Lainnya | 48.000.000
4.3.1.02. | BOS DAERAH (PROVINSI) | 0
4.3.1.03. | BOS Lainnya | 0
4.3.1.04. | BOS Komite | 0
4.3.1.05. | BOS Lainnya | 0
4.3.1.33. | BOS Lainnya | 0
 | Total Penerimaan | 48.000.000
`,
      },
      {
        name: "B",
        sheet: `
B. BELANJA
No. Urut | Kode Rekening | Kode Komponen BOS | Uraian | Rincian Perhitungan |  |  | Jumlah | Triwulan
 |  |  |  | Volume | Satuan | Tarif Harga |  | 1 | 2 | 3 | 4
3.0 |  | 01. 03. 05. | Pemantapan persiapan ujian/Try Out |  |  |  | 1.050.000 | 1.050.000 | 0 | 0 | 0
4.0 | 5.2.1. | 01. 03. 05. | Honorarium Kegiatan Try Out [Tr1: (4 Orang Kegiatan)] | 4 | OK | 200.000 | 800.000 | 800.000 | 0 | 0 | 0
5.0 | 5.2.2. | 01. 03. 05. | Cetak Try Out Kelas VI [Tr1: (500 Lembar)] | 500 | Lembar | 500 | 250.000 | 250.000 | 0 | 0 | 0
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:L2"],
      },
    ],
    wrong: [],
  },
];
