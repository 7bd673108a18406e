import type { PublishedReport } from "./published-report";

export const pegawaiDanSurvei1Tables: PublishedReport[] = [
  {
    name: "a sub-district office, staff by sex",
    year: 2023,
    source: "https://kecpykselatan.payakumbuhkota.go.id/456-2",
    sheets: [
      {
        name: "B1",
        sheet: `
DATA TERPILAH KEPEGAWAIAN PERIODE DESEMBER 2023
Tabel B.1. Jumlah dan Persentase SDM menurut SKPD dan Jenis Kelamin, Tahun 2023
NO. | SATUAN KERJA | JUMLAH |  |  | PERSENTASE/KOMPOSISI |  |  | PERBEDAANGENDER
 |  | L | P | L+P | L | P | L+P
1. | Kecamatan | 17 | 19 | 39 | 48% | 52% | 100%
Catatan: Perbedaan Gender= (Persentase L - Persentase P); L= Laki-laki, P= Perempuan
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:I4"],
      },
      {
        name: "B2",
        sheet: `
Tabel B.2. Jumlah dan Persentase SDM menurut SKPD, Umur dan Jenis Kelamin, Tahun 2023
NO. | SATUAN KERJA/UMUR | JUMLAH |  |  | PERSENTASE/KOMPOSISI |  |  | PERBEDAANGENDER
 |  | L | P | L+P | L | P | L+P
1. | Kecamatan
 | <30 tahun | – | – | – | – | – | 100%
 | 30-39 tahun | 3 | 3 | 6 | 50% | 50% | 100%
 | 40-49 tahun | 8 | 9 | 17 | 47% | 53% | 100%
 | 50 tahun > | 6 | 7 | 13 | 47% | 53% | 100%
 | Sub-jumlah | 17 | 19 | 36 | 48% | 52% | 100%
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      },
      {
        name: "B3",
        sheet: `
Tabel B.3. Jumlah dan Persentase SDM menurut SKPD, Ijazah Tertinggi dan Jenis Kelamin, Tahun 2023
NO. | SATUAN KERJA/IJAZAH | JUMLAH |  |  | PERSENTASE/KOMPOSISI |  |  | PERBEDAANGENDER
 |  | L | P | L+P | L | P | L+P
1. | Kecamatan
 | =< SMA sederajat | 4 | 2 | 6 | 67% | 33% | 100%
 | Diploma I/II | – | – | – | – | – | 100%
 | Diploma III | 1 | 1 | 2 | 50% | 50% | 100%
 | Diploma IV/S1 | 12 | 15 | 28 | 43% | 57% | 100%
 | S2 | 1 | – | – | 100% | – | 100%
 | S3 | – | – | – | – | – | 100%
 | Sub-jumlah | 18 | 18 | 36 | 50% | 50% | 100%
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      },
    ],
    wrong: [
      { sheet: "B1", cell: "E5", isSure: true },
      { sheet: "B1", cell: "F5", isSure: true },
      { sheet: "B2", cell: "F8", isSure: true },
      { sheet: "B2", cell: "F9", isSure: true },
      { sheet: "B3", cell: "E8", isSure: true },
      { sheet: "B3", cell: "F8", isSure: false },
      { sheet: "B3", cell: "G8", isSure: true },
      { sheet: "B3", cell: "E9", isSure: true },
      { sheet: "B3", cell: "C11", isSure: false },
      { sheet: "B3", cell: "D11", isSure: false },
      { sheet: "B2", cell: "H5", isSure: false },
      { sheet: "B3", cell: "H6", isSure: false },
      { sheet: "B3", cell: "H10", isSure: false },
    ],
  },
  {
    name: "a city personnel agency (BKD)",
    year: 2015,
    source:
      "https://123dok.com/article/evaluasi-analisis-kinerja-adalah-sebesar-atau-klasifikasi-interpretasi.yjr3r02z",
    sheets: [
      {
        name: "Tabel 3.5",
        sheet: `
Tabel 3.5
Pencapaian Indikator Kinerja Utama Sasaran Strategis 1
No | Indikator Kinerja | Realisasi Tahun 2014 | Tahun 2015 (%) |  | Keterangan
 |  |  | Target | Realisasi
1 | Persentase pemenuhan instrumen kepegawaian, jabatan struktural dan fungsional. | 101,15 | 100 | 98,05 | Capaian kinerja kurang 1,95%
2 | Persentase penyelesaian pelayanan administrasi kepegawaian sesuai SOP kepegawaian. | 100,72 | 100 | 94,79 | Capaian kinerja kurang 5,21%
 | Rata-rata capaian kinerja | 100,93 |  | 96,42
`,
        merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a district sanitation and fire office (staff)",
    year: 2010,
    source:
      "https://text-id.123dok.com/document/4yre1mvzo-komposisi-pegawai-berdasarkan-jenis-kelamin-komposisi-pegawai-berdasarkan-tingkat-pendidikan-komposisi-pegawai-berdasarkan-penggolongan.html",
    sheets: [
      {
        name: "Pegawai",
        sheet: `
Tabel 1 : Jumlah Pegawai Berdasarkan Jenis Kelamin
Jenis Kelamin | Jumlah | Persentase
Laki-laki | 44 orang | 81
Perempuan | 10 orang | 19
Jumlah | 54 orang | 100
Sumber Data : Kantor Dinas Kebersihan, Pertamanan dan Pemadam Kebakaran

Tabel 2 : Jumlah Pegawai Berdasarkan Tingkat Pendidikan
Tingkat Pendidikan | Jumlah | Persentase
S-2 | 1 orang | 3
S-1 | 10 orang | 19
D-3 | 2 orang | 5
SMA | 39 orang | 73
Jumlah | 54 orang | 100
`,
      },
    ],
    wrong: [
      { sheet: "Pegawai", cell: "C10", isSure: true },
      { sheet: "Pegawai", cell: "C12", isSure: true },
      { sheet: "Pegawai", cell: "C13", isSure: true },
      { sheet: "Pegawai", cell: "B14", isSure: true },
    ],
  },
  {
    name: "a city social and manpower office (staff)",
    year: 2009,
    source: "https://text-id.123dok.com/document/6qmog2mwy-identifikasi-pegawai-deskripsi-lokasi-penelitian.html",
    sheets: [
      {
        name: "Golongan",
        sheet: `
Tabel 2.1 Jumlah Pegawai Berdasarkan Golongan/Kepangkatan
No. | Golongan/Pangkat | Jumlah
1. | Golongan IVc | 1 orang
2. | Golongan IVb | 4 orang
3. | Golongan IVa | 6 orang
4. | Golongan IIId | 20 orang
5. | Golongan IIIc | 15 orang
6. | Golongan IIIb | 23 orang
7. | Golongan IIIa | 6 orang
8. | Golongan IId | 6 orang
9. | Golongan IIc | 2 orang
10. | Golongan IIb | 1 orang
11. | Golongan IIa | 9 orang
12. | Honorer | 1 orang
 | Jumlah | 94 orang
`,
      },
      {
        name: "Pendidikan",
        sheet: `
Tabel 2.2 Jumlah Pegawai Berdasarkan Jenjang Pendidikan
No. | Jenjang Pendidikan | Jumlah
1. | S2 | 6 orang
2. | S1 | 42 orang
3. | Sarjana Muda | 3 orang
4. | D3 | 4 orang
5. | D2 | -
6. | D1 | -
7. | SMA | 35 orang
8. | SMP | 2 orang
9. | SD | 2 orang
 | Jumlah | 94 orang
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a district civil registration office (satisfaction survey)",
    year: 2023,
    source: "https://e-smile.tubaba.go.id/main/skm/laporan/online",
    sheets: [
      {
        name: "SKM",
        sheet: `
PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN
DAN PER UNSUR PELAYANAN TAHUN 2023 SEMESTER 1
No Resp | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9
1 | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 4
Σ Nilai / Unsur | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 4
NRR / Unsur | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 4 | 4
NRR Tertimbang / Unsur | 0.44 | 0.44 | 0.44 | 0.44 | 0.44 | 0.44 | 0.44 | 0.44 | 0.44 | 4
IKM UNIT PELAYANAN | 100
Keterangan
- NRR = Nilai Rata-rata
- *) = Jumlah NRR IKM tertimbang
- **) = Jumlah NRR Tertimbang x 25
NRR Per Unsur = Jumlah nilai per unsur dibagi
NRR tertimbang per unsur = NRR per unsur x 0,111
IKM UNIT PELAYANAN | 100 (Sangat Baik)
Mutu Pelayanan :
A (Sangat Baik) = 88,31 - 100,00
B (Baik) = 76,61 - 88,30
C (Kurang Baik) = 65,00 - 76,60
D (Tidak Baik) = 25,00 - 64,99
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a licensing agency, satisfaction index over four years",
    year: 2014,
    source: "https://dpmptsp.bogorkab.go.id/indeks-kepuasan-masyarakat/",
    sheets: [
      {
        name: "IKM",
        sheet: `
Perbandingan Indeks Kepuasan Masyarakat Atas Pelayanan
Tahun 2011, Tahun 2012, Tahun 2013 dan Tahun 2014
NO | UNSUR PELAYANAN | NILAI RATA-RATA
 |  | 2011 | 2012 | 2013 | 2014
U1 | Prosedur Pelayanan | 3.007 | 2.947 | 2.980 | 3.020
U2 | Persyaratan Pelayanan | 2.993 | 3.047 | 3.027 | 2.973
U3 | Kejelasan Petugas Pelayanan | 3.020 | 3.013 | 3.067 | 3.067
U4 | Kedisiplinan Petugas Pelayanan | 3.000 | 2.993 | 3.020 | 3.127
U5 | Tanggung Jawab Petugas Pelayanan | 3.113 | 2.980 | 3.040 | 3.033
U6 | Kemampuan Petugas Pelayanan | 3.033 | 3.127 | 3.060 | 3.060
U7 | Kecepatan Pelayanan | 2.887 | 2.900 | 2.733 | 2.867
U8 | Keadilan Mendapatkan Pelayanan | 2.947 | 2.800 | 3.007 | 3.013
U9 | Kesopanan dan Keramahan Petugas | 2.980 | 3.260 | 3.227 | 3.267
U10 | Kewajaran Biaya Pelayanan | 3.033 | 3.013 | 3.067 | 3.000
U11 | Kepastian Biaya Pelayanan | 3.000 | 2.893 | 2.927 | 2.960
U12 | Kepastian Jadwal Pelayanan | 3.033 | 2.720 | 2.827 | 2.947
U13 | Kenyamanan Lingkungan | 3.020 | 3.133 | 2.947 | 3.193
U14 | Keamanan Pelayanan | 3.000 | 3.153 | 3.093 | 3.160
 | NRR TERTIMBANG PER UNSUR | 29,87 | 29,81 | 29,83 | 30,31
 | INDEKS KEPUASAN MASYARAKAT | 74,67 | 74,51 | 74,59 | 75,77
 | KRITERIA IKM | BAIK | BAIK | BAIK | BAIK
`,
        merges: ["A3:A4", "B3:B4", "C3:F3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a land and spatial planning agency, satisfaction index",
    year: 2023,
    source: "https://skm.bantulkab.go.id/skpd-45c48cce2e2d7fbdea1afc51c7c6ad26",
    sheets: [
      {
        name: "Tren",
        sheet: `
Nilai IKM per Tahun
Tahun | Nilai IKM
2023 | 87.28
2022 | 86.78
2021 | 86.65
2020 | 85.91
2019 | 84.39
`,
      },
      {
        name: "Unsur",
        sheet: `
Nilai IKM Tahun 2023 per Unsur
No | Unsur | Nilai
1 | Persyaratan | 3.31
2 | Prosedur | 3.35
3 | Waktu pelayanan | 3.49
4 | Biaya/tarif | 3.93
5 | Produk layanan | 3.45
6 | Kompetensi pelaksana | 3.39
7 | Perilaku pelaksana | 3.39
8 | Penanganan Pengaduan, Saran dan masukan | 3.76
9 | Sarana dan prasarana | 3.35
`,
      },
      {
        name: "Layanan",
        sheet: `
Nilai IKM per Layanan
No | Layanan | IKM | Nilai
1 | Layanan Informasi | 75.56 | C (Kurang Baik)
2 | Layanan Konsultasi | 86.29 | B (Baik)
3 | Layanan Rekomendasi Tata ruang | 94.61 | A (Sangat Baik)
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a directorate general of minerals, service satisfaction",
    year: 2020,
    source: "https://www.minerba.esdm.go.id/page/101-Indeks%20Kepuasan%20Layanan",
    sheets: [
      {
        name: "Indeks",
        sheet: `
Indeks Kepuasan Layanan
No | Jenis Layanan | Tahun 2019 | Tahun 2020
 |  |  | TW I | TW II | TW III | TW IV
1 | Pelayanan Perizinan | 3.63 | 3.61 | 3.59 | 3.57 | 3.54
2 | Pelayanan Informasi | 3.57 | 3.55 | 3.57 | 3.55 | 3.55
3 | Pelayanan Cetak Peta | 3.58 | 3.57 | 3.59 | 3.58 | 3.57
4 | Pelayanan PNBP | 3.59 | 3.6 | 3.57 | 3.56 | 3.54

Penjelasan Nilai Indeks Kepuasan Layanan:
1,00 - 2,59 = Tidak Baik
2,60 - 3,06 = Kurang Baik
3,07 - 3,53 = Baik
3,54 - 4,00 = Sangat Baik
`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:G2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency, survey answers per respondent",
    year: 2019,
    source:
      "https://sekadaukab.go.id/index.php/artikel/baca/923/NILAI-HASIL-SURVEY-KEPUASAN-MASYARAKAT-SEMESTER-I-2019.html",
    sheets: [
      {
        name: "Responden",
        sheet: `
PENGOLAHAN DATA SURVEI KEPUASAN MASYARAKAT PER RESPONDEN DAN PER UNSUR PELAYANAN
NO. RESP | NILAI UNSUR PELAYANAN
 | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9
1 | 2 | 2 | 3 | 4 | 3 | 4 | 4 | 4 | 3
2 | 3 | 3 | 2 | 3 | 3 | 3 | 3 | 2 | 3
3 | 3 | 3 | 3 | 4 | 4 | 3 | 3 | 3 | 4
4 | 2 | 2 | 4 | 4 | 4 | 4 | 3 | 4 | 3
5 | 3 | 3 | 2 | 3 | 3 | 3 | 3 | 2 | 3
6 | 3 | 3 | 3 | 4 | 3 | 3 | 3 | 3 | 4
7 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 4
8 | 3 | 4 | 3 | 3 | 3 | 4 | 4 | 3 | 4
9 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 3
10 | 3 | 2 | 3 | 4 | 4 | 4 | 4 | 4 | 3
11 | 2 | 3 | 4 | 4 | 4 | 4 | 4 | 4 | 3
12 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 3
13 | 3 | 4 | 3 | 4 | 3 | 3 | 3 | 2 | 4
14 | 3 | 4 | 4 | 4 | 3 | 3 | 4 | 4 | 4
15 | 3 | 2 | 3 | 3 | 3 | 3 | 3 | 2 | 3
16 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 3
17 | 3 | 3 | 3 | 3 | 3 | 3 | 4 | 3 | 2
18 | 2 | 2 | 4 | 4 | 4 | 4 | 4 | 4 | 4
19 | 3 | 3 | 3 | 4 | 3 | 3 | 3 | 3 | 4
20 | 1 | 1 | 3 | 4 | 3 | 3 | 3 | 3 | 2
21 | 3 | 3 | 3 | 2 | 3 | 3 | 3 | 2 | 3
22 | 3 | 3 | 4 | 4 | 3 | 4 | 4 | 4 | 3
23 | 3 | 3 | 3 | 3 | 3 | 3 | 3 | 2 | 3
24 | 2 | 3 | 3 | 4 | 4 | 4 | 3 | 4 | 2
25 | 3 | 1 | 2 | 2 | 3 | 3 | 3 | 3 | 3
26 | 3 | 3 | 3 | 4 | 3 | 3 | 3 | 3 | 4
27 | 4 | 4 | 4 | 4 | 3 | 4 | 3 | 4 | 4
28 | 3 | 3 | 3 | 4 | 3 | 3 | 3 | 3 | 4
29 | 3 | 3 | 2 | 3 | 3 | 2 | 2 | 2 | 2
30 | 2 | 2 | 4 | 4 | 4 | 4 | 4 | 3 | 3
`,
        merges: ["A2:A3", "B2:J2"],
      },
    ],
    wrong: [],
  },
];
