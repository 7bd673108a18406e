import type { ReportCase } from "./report-case";

/** A regional office of the treasury: its own scorecard, IKPA of the satker, APBN and transfers in its area, its own budget and people. */
export const kanwilDjpb: ReportCase = {
  name: "a regional office of the treasury (Kanwil DJPb)",
  year: 2024,
  sheets: [
    {
      name: "NKO",
      sheet: `
Tabel 3.1
Nilai Kinerja Organisasi (NKO) Kanwil DJPb Provinsi Sulawesi Tengah Tahun 2024

No. | Perspektif | Bobot | Nilai Perspektif |  | Nilai Tertimbang 2024 | Nilai Tertimbang 2023 | +/-
 |  |  | 2023 | 2024
(1) | (2) | (3) | (4) | (5) | (6)=(3)x(5) | (7)=(3)x(4) | (8)=(6)-(7)
1 | Stakeholder Perspective | 25% | 106,42 | 106,05 | 26,51 | 26,61 | -0,10
2 | Customer Perspective | 15% | 110,05 | 108,97 | 16,35 | 16,51 | -0,16
3 | Internal Process Perspective | 30% | 108,77 | 108,13 | 32,44 | 32,63 | -0,19
4 | Learning & Growth Perspective | 30% | 107,31 | 107,37 | 32,21 | 32,19 | +0,02
 | Nilai Kinerja Organisasi | 100% |  |  | 107,51 | 107,94 | -0,43

Perkembangan NKO 5 (lima) tahun terakhir
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
NKO | 104,86 | 106,12 | 107,58 | 107,94 | 107,51
Kenaikan/(penurunan) | n/a | 1,26 | 1,46 | 0,36 | (0,43)
Peringkat se-Indonesia | 21 | 17 | 14 | 11 | 12
Sumber: e-Performance Kemenkeu, data per 31 Januari 2025
`,
    },
    {
      name: "IKU",
      sheet: `
Tabel 3.2
Capaian IKU Kemenkeu-Two Kepala Kanwil DJPb Provinsi Sulawesi Tengah Tahun 2024

Kode SS/IKU | Sasaran Strategis/Indikator Kinerja Utama | Target | Realisasi | Polarisasi | V/C | Bobot | Bobot Tertimbang | Indeks Capaian | Nilai
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10=8x9

 | Stakeholder Perspective |  |  |  |  |  |  |  | 106,05
1 | Pelaksanaan anggaran yang optimal |  |  |  |  |  |  |  | 105,23
1a-CP | Rata-rata nilai kinerja pelaksanaan anggaran K/L | 91,00 | 95,37 | Maximize | P/M | 14% | 56,00% | 104,80 | 58,69
1b-CP | Persentase kinerja penyaluran dana transfer ke daerah | 92,50% | 97,84% | Maximize | P/L | 11% | 44,00% | 105,77 | 46,54
2 | Pengelolaan kas yang prudent |  |  |  |  |  |  |  | 106,87
2a-N | Persentase akurasi perencanaan kas | 90,00% | 96,18% | Maximize | E/M | 21% | 100,00% | 106,87 | 106,87

 | Customer Perspective |  |  |  |  |  |  |  | 108,97
3 | Layanan perbendaharaan yang prima |  |  |  |  |  |  |  | 108,97
3a-CP | Indeks kepuasan pengguna layanan Kanwil DJPb | 4,65 (skala 5) | 4,91 (skala 5) | Maximize | E/M | 21% | 60,00% | 105,59 | 63,35
3b-N | Persentase satker dengan nilai kinerja anggaran minimal baik | 80,00% | 91,25% | Maximize | P/M | 14% | 40,00% | 114,06 | 45,62

 | Internal Process Perspective |  |  |  |  |  |  |  | 108,13
4 | Pembinaan dan bimbingan teknis yang efektif |  |  |  |  |  |  |  | 103,54
4a-N | Persentase efektivitas bimbingan teknis perbendaharaan | 85,00% | 93,60% | Maximize | P/M | 14% | 35,00% | 110,12 | 38,54
4b-CP | Persentase penyelesaian revisi DIPA tepat waktu | 100% | 100% | Maximize | E/H | 26% | 65,00% | 100,00 | 65,00
5 | Pengelolaan likuiditas dan akuntabilitas laporan keuangan |  |  |  |  |  |  |  | 115,95
5a-CP | Nilai kualitas LKPP tingkat wilayah | 88,00 | 97,45 | Maximize | P/H | 19% | 33,93% | 110,74 | 37,57
5b-N | Persentase deviasi realisasi terhadap proyeksi belanja satker | 5,00% | 4,12% | Minimize | E/M | 21% | 37,50% | 117,60 | 44,10
5c-N | Persentase retur SP2D | 0,25% | 0,08% | Minimize | E/L | 16% | 28,57% | 120,00 | 34,28
6 | Penguatan peran regional chief economist |  |  |  |  |  |  |  | 104,91
6a-CP | Indeks kualitas kajian fiskal regional | 82,00 | 90,15 | Maximize | P/M | 14% | 56,00% | 109,94 | 61,57
6b-N | Persentase debitur KUR valid hasil monev | 95,00% | 93,57% | Maximize | P/L | 11% | 44,00% | 98,49 | 43,34

 | Learning & Growth Perspective |  |  |  |  |  |  |  | 107,37
7 | Organisasi dan SDM yang adaptif |  |  |  |  |  |  |  | 113,71
7a-CP | Tingkat kualitas kompetensi SDM | 90,00% | 98,46% | Maximize | E/M | 21% | 34,43% | 109,40 | 37,67
7b-N | Indeks efektivitas implementasi manajemen risiko | 85,00 | 94,20 | Maximize | P/M | 14% | 22,95% | 110,82 | 25,43
7c-N | Rata-rata jam pelajaran pegawai (JP) | 48 JP | 57 JP | Maximize | E/H | 26% | 42,62% | 118,75 | 50,61
8 | Pengelolaan keuangan yang akuntabel |  |  |  |  |  |  |  | 101,03
8a-CP | Persentase kualitas pelaksanaan anggaran | 95,50% | 99,12% | Maximize | E/M | 21% | 50,00% | 103,79 | 51,90
8b-N | Persentase realisasi terhadap rencana penarikan dana | 100% | 98,26% | Stabilize | E/M | 21% | 50,00% | 98,26 | 49,13

 | Nilai Kinerja Organisasi |  |  |  |  |  |  |  | 107,51
Keterangan:
Maximize: Realisasi/Target x 100; Minimize: (2 - Realisasi/Target) x 100; Stabilize: 100 - (deviasi/Target x 100); indeks capaian paling tinggi 120
Nilai SS = jumlah nilai IKU; nilai perspektif = rata-rata nilai SS
V/C: Exact/Low 16%, Exact/Moderate 21%, Exact/High 26%, Proxy/Low 11%, Proxy/Moderate 14%, Proxy/High 19%
`,
    },
    {
      name: "IKU_Tahun",
      sheet: `
Tabel 3.3 Perbandingan Realisasi IKU Tahun 2021 s.d. 2024

No | Kode IKU | Nama IKU | Realisasi |  |  |  | Target 2024 | Capaian 2024 | Status | Naik/(turun) realisasi 2024 thd 2023
 |  |  | 2021 | 2022 | 2023 | 2024
1 | 1a-CP | Rata-rata nilai kinerja pelaksanaan anggaran K/L | 89,14 | 91,76 | 94,12 | 95,37 | 91,00 | 104,80 | Hijau | 1,25
2 | 1b-CP | Persentase kinerja penyaluran dana transfer ke daerah | n/a | n/a | 96,11 | 97,84 | 92,50 | 105,77 | Hijau | 1,73
3 | 2a-N | Persentase akurasi perencanaan kas | 88,93 | 92,40 | 94,75 | 96,18 | 90,00 | 106,87 | Hijau | 1,43
4 | 3a-CP | Indeks kepuasan pengguna layanan Kanwil DJPb | 4,72 | 4,80 | 4,86 | 4,91 | 4,65 | 105,59 | Hijau | 0,05
5 | 4a-N | Persentase efektivitas bimbingan teknis perbendaharaan | 90,15 | 92,30 | 94,05 | 93,60 | 85,00 | 110,12 | Hijau | (0,45)
6 | 5a-CP | Nilai kualitas LKPP tingkat wilayah | 90,00 | 93,15 | 95,80 | 97,45 | 88,00 | 110,74 | Hijau | 1,65
7 | 5b-N | Persentase deviasi realisasi terhadap proyeksi belanja satker | 6,34 | 5,20 | 4,67 | 4,12 | 5,00 | 117,60 | Hijau | (0,55)
8 | 5c-N | Persentase retur SP2D | 0,21 | 0,17 | 0,11 | 0,08 | 0,25 | 120,00 | Hijau | (0,03)
9 | 6a-CP | Indeks kualitas kajian fiskal regional | n/a | 84,70 | 88,35 | 90,15 | 82,00 | 109,94 | Hijau | 1,80
10 | 6b-N | Persentase debitur KUR valid hasil monev | 91,20 | 96,48 | 95,74 | 93,57 | 95,00 | 98,49 | Kuning | (2,17)
11 | 7a-CP | Tingkat kualitas kompetensi SDM | 95,10 | 96,72 | 97,91 | 98,46 | 90,00 | 109,40 | Hijau | 0,55
12 | 8a-CP | Persentase kualitas pelaksanaan anggaran | 97,35 | 98,05 | 98,87 | 99,12 | 95,50 | 103,79 | Hijau | 0,25
13 | 8b-N | Persentase realisasi terhadap rencana penarikan dana | n/a | n/a | 97,03 | 98,26 | 100,00 | 98,26 | Kuning | 1,23

 | Status | Batas | Jumlah IKU
 | Hijau | >= 100 | 11
 | Kuning | 80 s.d. < 100 | 2
 | Merah | < 80 | -
 | Jumlah |  | 13
`,
    },
    {
      name: "IKPA_Satker",
      sheet: `
INDIKATOR PELAKSANAAN ANGGARAN
Sampai Dengan : DESEMBER

No | Kode KPPN | Kode BA | Kode Satker | Uraian Satker | Keterangan | Kualitas Perencanaan Anggaran |  | Kualitas Pelaksanaan Anggaran |  |  |  | Kualitas Hasil Pelaksanaan Anggaran | Nilai Total | Konversi Bobot | Dispensasi SPM (Pengurang) | Nilai Akhir (Nilai Total/Konversi Bobot)
 |  |  |  |  |  | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output
1 | 051 | 015 | 527384 | KANWIL DITJEN PERBENDAHARAAN PROV. SULTENG | Nilai | 100.00 | 98.41 | 100.00 | 100.00 | 100.00 | 99.87 | 100.00 | 99.75 | 100% | 0.00 | 99.75
 |  |  |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25
 |  |  |  |  | Nilai Akhir | 10.00 | 14.76 | 20.00 | 10.00 | 10.00 | 9.99 | 25.00
2 | 051 | 060 | 645120 | POLRES SIGI | Nilai | 100.00 | 81.26 | 93.70 | 96.50 | 100.00 | 97.14 | 98.65 | 94.95 | 100% | 0.00 | 94.95
 |  |  |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25
 |  |  |  |  | Nilai Akhir | 10.00 | 12.19 | 18.74 | 9.65 | 10.00 | 9.71 | 24.66
3 | 051 | 024 | 415713 | POLTEKKES KEMENKES PALU | Nilai | 95.00 | 77.93 | 89.42 | 88.40 | 97.22 | 92.05 | 100.00 | 91.84 | 100% | 0.05 | 91.79
 |  |  |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25
 |  |  |  |  | Nilai Akhir | 9.50 | 11.69 | 17.88 | 8.84 | 9.72 | 9.21 | 25.00
4 | 088 | 025 | 299461 | KANTOR KEMENTERIAN AGAMA KAB. TOLITOLI | Nilai | 100.00 | 84.60 | 97.35 | 0.00 | 100.00 | 94.88 | 96.40 | 85.75 | 90% | 0.00 | 95.28
 |  |  |  |  | Bobot | 10 | 15 | 20 | 0 | 10 | 10 | 25
 |  |  |  |  | Nilai Akhir | 10.00 | 12.69 | 19.47 | 0.00 | 10.00 | 9.49 | 24.10
5 | 134 | 033 | 498302 | PJN WILAYAH II PROV. SULTENG | Nilai | 90.00 | 68.75 | 84.16 | 79.30 | 95.50 | 91.67 | 82.90 | 83.52 | 100% | 0.10 | 83.42
 |  |  |  |  | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25
 |  |  |  |  | Nilai Akhir | 9.00 | 10.31 | 16.83 | 7.93 | 9.55 | 9.17 | 20.73
6 | 107 | 054 | 018871 | BPS KABUPATEN BANGGAI | Nilai | 100.00 | 92.18 | 99.03 | 0.00 | 100.00 | 98.26 | 100.00 | 88.47 | 90% | 0.00 | 98.30
 |  |  |  |  | Bobot | 10 | 15 | 20 | 0 | 10 | 10 | 25
 |  |  |  |  | Nilai Akhir | 10.00 | 13.83 | 19.81 | 0.00 | 10.00 | 9.83 | 25.00

Disclaimer: satker tanpa belanja kontraktual dikonversi ke bobot 90%
`,
    },
    {
      name: "IKPA_KPPN",
      sheet: `
Tabel 3.7
Sebaran Kategori Nilai IKPA Satker per KPPN dan Rata-rata Nilai IKPA

No. | KPPN | Kategori Nilai IKPA (satker) |  |  |  | Jumlah Satker | % Sangat Baik + Baik | Rata-rata IKPA |  |  | Predikat 2024
 |  | Sangat Baik | Baik | Cukup | Kurang |  |  | 2022 | 2023 | 2024
1 | Palu | 187 | 94 | 31 | 4 | 316 | 88,92% | 91,83 | 93,06 | 94,71 | Baik
2 | Poso | 71 | 38 | 9 | - | 118 | 92,37% | 92,47 | 93,90 | 95,28 | Sangat Baik
3 | Luwuk | 64 | 41 | 12 | 1 | 118 | 88,98% | 90,05 | 91,77 | 93,46 | Baik
4 | Tolitoli | 49 | 22 | 17 | 3 | 91 | 78,02% | 89,12 | 88,74 | 88,63 | Cukup
 | Kanwil | 371 | 195 | 69 | 8 | 643 | 88,02% | 90,87 | 91,87 | 93,02 | Baik
 | % thd jumlah satker | 57,70% | 30,33% | 10,73% | 1,24% | 100,00%

Nilai | Kategori
≥ 95 | Sangat Baik
89 ≤ nilai < 95 | Baik
70 ≤ nilai < 89 | Cukup
< 70 | Kurang
`,
    },
    {
      name: "JenisBelanja",
      sheet: `
Tabel 3.9 Pagu dan Realisasi Belanja K/L menurut Jenis Belanja TA 2024 (dalam rupiah)

Kode | Jenis Belanja | Pagu | Realisasi | % Realisasi | Sisa Pagu | Kontribusi thd Realisasi
a | b | c | d | e = d/c | f = c-d | g
51 | Belanja Pegawai | 3.218.447.905.000 | 3.174.206.118.432 | 98,63% | 44.241.786.568 | 42,45%
52 | Belanja Barang | 2.896.310.442.000 | 2.741.884.070.915 | 94,67% | 154.426.371.085 | 36,67%
53 | Belanja Modal | 1.675.028.316.000 | 1.542.190.774.306 | 92,07% | 132.837.541.694 | 20,62%
57 | Belanja Bantuan Sosial | 19.640.800.000 | 19.588.150.000 | 99,73% | 52.650.000 | 0,26%
 | Jumlah | 7.809.427.463.000 | 7.477.869.113.653 | 95,75% | 331.558.349.347 | 100,00%

Tabel 3.10 Penyerapan Kumulatif per Triwulan dibandingkan Target IKPA
Jenis Belanja | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV
 | Target | Real. | Dev. | Target | Real. | Dev. | Target | Real. | Dev. | Target | Real. | Dev.
Pegawai | 20% | 22,41% | +2,41 | 50% | 51,87% | +1,87 | 75% | 73,96% | -1,04 | 95% | 98,63% | +3,63
Barang | 15% | 13,08% | -1,92 | 50% | 42,65% | -7,35 | 70% | 66,30% | -3,70 | 90% | 94,67% | +4,67
Modal | 10% | 6,74% | -3,26 | 40% | 29,18% | -10,82 | 70% | 58,49% | -11,51 | 90% | 92,07% | +2,07
Bansos | 25% | 30,20% | +5,20 | 50% | 61,04% | +11,04 | 75% | 88,15% | +13,15 | 95% | 99,73% | +4,73
Ket: deviasi dalam persen poin
`,
    },
    {
      name: "BelanjaKL",
      sheet: `
Tabel 3.11
Sepuluh K/L dengan Pagu Terbesar Lingkup Provinsi Sulawesi Tengah
(dalam miliar rupiah)
Kode BA | Kementerian/Lembaga | 2023 |  |  | 2024 |  |  | Pertumbuhan (%)
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9 | 10
060 | Kepolisian Negara RI | 1.021,44 | 1.015,87 | 99,45 | 1.188,30 | 1.180,92 | 99,38 | 16,34 | 16,25
033 | Kementerian PUPR | 1.934,70 | 1.845,12 | 95,37 | 1.547,26 | 1.401,38 | 90,57 | (20,03) | (24,05)
025 | Kementerian Agama | 893,15 | 884,60 | 99,04 | 941,08 | 930,77 | 98,90 | 5,37 | 5,22
012 | Kementerian Pertahanan | 641,92 | 637,05 | 99,24 | 702,55 | 699,13 | 99,51 | 9,45 | 9,74
023 | Kemendikbudristek | 588,36 | 561,49 | 95,43 | 619,74 | 590,22 | 95,24 | 5,33 | 5,12
024 | Kementerian Kesehatan | 301,08 | 279,90 | 92,97 | 342,61 | 318,45 | 92,95 | 13,79 | 13,77
076 | Komisi Pemilihan Umum | 216,77 | 209,30 | 96,55 | 598,42 | 561,80 | 93,88 | 176,06 | 168,42
115 | Badan Pengawas Pemilu | 97,41 | 94,88 | 97,40 | 231,96 | 219,07 | 94,44 | 138,13 | 130,89
005 | Mahkamah Agung | 178,20 | 175,66 | 98,57 | 190,13 | 187,94 | 98,85 | 6,69 | 6,99
022 | Kementerian Perhubungan | 331,55 | 318,02 | 95,92 | 287,09 | 270,61 | 94,26 | (13,41) | (14,91)
 | 33 K/L lainnya | 1.302,49 | 1.261,73 | 96,87 | 1.160,29 | 1.117,58 | 96,32 | (10,92) | (11,42)
 | Total | 7.507,07 | 7.283,62 | 97,02 | 7.809,43 | 7.477,87 | 95,75 | 4,03 | 2,67
Sumber: OMSPAN, diakses 13 Januari 2025 (data diolah)
`,
    },
    {
      name: "TKD",
      sheet: `
Tabel 3.12 Realisasi Penyaluran Transfer ke Daerah per Pemda Tahun 2024 (miliar Rp)

No | Pemerintah Daerah | DBH | DAU | DAK Fisik | DAK Nonfisik | Insentif Fiskal | Dana Desa | Jumlah | Pagu | % Salur
1 | Provinsi Sulawesi Tengah | 412,66 | 1.297,84 | 118,30 | 463,71 | 11,25 | - | 2.303,76 | 2.331,90 | 98,79
2 | Kab. Banggai | 186,40 | 873,15 | 74,92 | 181,06 | 12,40 | 233,57 | 1.561,50 | 1.588,00 | 98,33
3 | Kab. Poso | 41,73 | 688,20 | 92,17 | 145,38 | - | 129,84 | 1.097,32 | 1.121,35 | 97,86
4 | Kab. Donggala | 32,88 | 742,61 | 81,45 | 163,90 | - | 141,22 | 1.162,06 | 1.183,07 | 98,22
5 | Kab. Tolitoli | 27,15 | 594,08 | 103,26 | 121,77 | 6,10 | 94,35 | 946,71 | 963,44 | 98,26
6 | Kab. Buol | 26,94 | 521,36 | 67,83 | 96,52 | - | 96,08 | 808,73 | 829,90 | 97,45
7 | Kab. Morowali | 588,72 | 497,45 | 38,61 | 104,25 | 18,73 | 104,96 | 1.352,72 | 1.365,12 | 99,09
8 | Kab. Parigi Moutong | 34,20 | 902,74 | 110,09 | 208,43 | 5,88 | 226,71 | 1.488,05 | 1.513,60 | 98,31
9 | Kab. Sigi | 29,51 | 623,87 | 88,34 | 138,16 | 7,42 | 134,09 | 1.021,39 | 1.036,28 | 98,56
10 | Kota Palu | 48,06 | 664,93 | 52,70 | 127,61 | 13,06 | - | 906,36 | 918,15 | 98,72
 | JUMLAH | 1.428,25 | 7.406,23 | 827,67 | 1.750,79 | 74,84 | 1.160,82 | 12.648,60 | 12.850,81 | 98,43

Tabel 3.13 Penyaluran TKD per Jenis Dana
No | Jenis Dana | Realisasi 2023 | Pagu 2024 | Realisasi 2024 | % Salur | Growth (yoy)
1 | Dana Bagi Hasil | 1.216,38 | 1.431,05 | 1.428,25 | 99,80% | +17,42%
2 | Dana Alokasi Umum | 7.088,92 | 7.482,60 | 7.406,23 | 98,98% | +4,48%
3 | DAK Fisik | 941,26 | 884,15 | 827,67 | 93,61% | -12,07%
4 | DAK Nonfisik | 1.694,07 | 1.790,22 | 1.750,79 | 97,80% | +3,35%
5 | Insentif Fiskal | 102,45 | 74,84 | 74,84 | 100,00% | -26,95%
6 | Dana Desa | 1.172,80 | 1.187,95 | 1.160,82 | 97,72% | -1,02%
 | Total TKD | 12.215,88 | 12.850,81 | 12.648,60 | 98,43% | +3,54%
`,
    },
    {
      name: "IAccount",
      sheet: `
Tabel 3.4 I-Account APBN Regional Sulawesi Tengah (miliar Rp)

Uraian | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2024-2023 | %
A. PENDAPATAN NEGARA | 5.105,10 | 7.493,08 | 8.021,56 | 8.368,88 | 347,32 | 4,33
I. Penerimaan Perpajakan | 4.461,33 | 6.790,89 | 7.233,16 | 7.467,62 | 234,46 | 3,24
1. Pajak Penghasilan | 2.140,36 | 2.985,71 | 3.412,08 | 3.760,55 | 348,47 | 10,21
2. PPN dan pajak lainnya | 1.508,92 | 1.844,30 | 2.096,47 | 2.318,14 | 221,67 | 10,57
3. Bea masuk dan bea keluar | 812,05 | 1.960,88 | 1.724,61 | 1.388,93 | (335,68) | (19,46)
II. Penerimaan Negara Bukan Pajak | 643,77 | 702,19 | 788,40 | 901,26 | 112,86 | 14,32
B. BELANJA NEGARA | 17.613,30 | 18.074,68 | 19.499,50 | 20.126,47 | 626,97 | 3,22
I. Belanja Pemerintah Pusat | 6.707,97 | 6.595,78 | 7.283,62 | 7.477,87 | 194,25 | 2,67
1. Belanja Pegawai | 2.611,04 | 2.704,85 | 2.870,19 | 3.174,21 | 304,02 | 10,59
2. Belanja Barang | 2.093,57 | 2.218,63 | 2.430,75 | 2.741,88 | 311,13 | 12,80
3. Belanja Modal | 1.988,16 | 1.655,42 | 1.964,75 | 1.542,19 | (422,56) | (21,51)
4. Belanja Bantuan Sosial | 15,20 | 16,88 | 17,93 | 19,59 | 1,66 | 9,26
II. Transfer ke Daerah | 10.905,33 | 11.478,90 | 12.215,88 | 12.648,60 | 432,72 | 3,54
SURPLUS/(DEFISIT) | (12.508,20) | (10.581,60) | (11.477,94) | (11.757,59) | (279,65)
Rasio pendapatan thd belanja (%) | 28,98 | 41,46 | 41,14 | 41,58 | 0,44
`,
    },
    {
      name: "KUR",
      sheet: `
Tabel 3.15 Penyaluran KUR per Skema dan per Sektor Tahun 2024

Skema | Debitur | Penyaluran (Rp miliar) | Porsi | Rata-rata per debitur (Rp juta) |  | Sektor | Penyaluran (Rp miliar) | Porsi
Super Mikro | 1.846 | 16,08 | 0,5% | 8,71 |  | Perdagangan | 1.502,16 | 44,3%
Mikro | 51.207 | 2.108,44 | 62,2% | 41,17 |  | Pertanian | 1.218,93 | 36,0%
Kecil | 5.093 | 1.263,90 | 37,3% | 248,16 |  | Perikanan | 204,37 | 6,0%
PMI | 12 | 0,31 | 0,0% | 25,83 |  | Industri pengolahan | 171,80 | 5,1%
Jumlah | 58.158 | 3.388,73 | 100,0% | 58,27 |  | Jasa-jasa | 291,47 | 8,6%
 |  |  |  |  |  | Jumlah | 3.388,73 | 100,0%
`,
    },
    {
      name: "SumberDaya",
      sheet: `
Tabel 3.17
Realisasi DIPA Kanwil DJPb Provinsi Sulawesi Tengah per Program/Kegiatan/KRO TA 2024

Kode | Program/Kegiatan/Klasifikasi Rincian Output | Pagu Revisi (Rp) | Realisasi (Rp) | % | Sisa (Rp)
015.08.CC | Program Pengelolaan Perbendaharaan, Kekayaan Negara dan Risiko | 864.895.000 | 859.500.550 | 99,38% | 5.394.450
4715 | Pembinaan Pelaksanaan Perbendaharaan | 681.625.000 | 677.053.650 | 99,33% | 4.571.350
4715.BAH | Pelayanan Publik Lainnya | 412.680.000 | 411.935.250 | 99,82% | 744.750
4715.BIB | Pemantauan dan Evaluasi serta Pelaporan | 268.945.000 | 265.118.400 | 98,58% | 3.826.600
4717 | Pengelolaan Fiskal Regional | 183.270.000 | 182.446.900 | 99,55% | 823.100
4717.ABA | Kebijakan Bidang Ekonomi dan Keuangan | 183.270.000 | 182.446.900 | 99,55% | 823.100
015.08.WA | Program Dukungan Manajemen | 16.338.917.000 | 16.210.437.167 | 99,21% | 128.479.833
4710 | Pengelolaan Keuangan, BMN dan Umum | 16.181.227.000 | 16.061.084.417 | 99,26% | 120.142.583
4710.EBA | Layanan Dukungan Manajemen Internal | 14.836.512.000 | 14.720.804.317 | 99,22% | 115.707.683
4710.EBB | Layanan Sarana dan Prasarana Internal | 1.248.300.000 | 1.246.071.500 | 99,82% | 2.228.500
4710.EBD | Layanan Manajemen Kinerja Internal | 96.415.000 | 94.208.600 | 97,71% | 2.206.400
4711 | Pengelolaan Organisasi dan SDM | 157.690.000 | 149.352.750 | 94,71% | 8.337.250
4711.EBC | Layanan Manajemen SDM Internal | 157.690.000 | 149.352.750 | 94,71% | 8.337.250
 | TOTAL | 17.203.812.000 | 17.069.937.717 | 99,22% | 133.874.283
Terbilang realisasi: | tujuh belas miliar enam puluh sembilan juta sembilan ratus tiga puluh tujuh ribu tujuh ratus tujuh belas rupiah

 | Jenis Belanja | Pagu Revisi (Rp) | Realisasi (Rp) | % | Sisa (Rp)
51 | Belanja Pegawai | 11.264.870.000 | 11.190.344.117 | 99,34% | 74.525.883
52 | Belanja Barang | 4.690.642.000 | 4.633.522.100 | 98,78% | 57.119.900
53 | Belanja Modal | 1.248.300.000 | 1.246.071.500 | 99,82% | 2.228.500
 | JUMLAH | 17.203.812.000 | 17.069.937.717 | 99,22% | 133.874.283

Tabel 1.2 Komposisi Pegawai per Unit Kerja menurut Golongan per 31 Desember 2024

Unit Kerja | Gol. II |  | Gol. III |  | Gol. IV |  | Total |  | L+P
 | L | P | L | P | L | P | L | P
Kanwil | 9 | 6 | 28 | 19 | 7 | 3 | 44 | 28 | 72
KPPN Palu | 11 | 8 | 21 | 17 | 3 | 1 | 35 | 26 | 61
KPPN Poso | 7 | 3 | 10 | 6 | 1 | 1 | 18 | 10 | 28
KPPN Luwuk | 6 | 5 | 12 | 4 | 2 | - | 20 | 9 | 29
KPPN Tolitoli | 8 | 2 | 9 | 5 | 1 | - | 18 | 7 | 25
Jumlah | 41 | 24 | 80 | 51 | 14 | 5 | 135 | 80 | 215
Persentase | 19,1 | 11,2 | 37,2 | 23,7 | 6,5 | 2,3 | 62,8 | 37,2 | 100,0

 |  |  | Palu, 24 Januari 2025
 |  |  | Kepala Kantor Wilayah,

 |  |  | Ditandatangani secara elektronik
`,
    },
    {
      name: "Narasi",
      sheet: `
Nilai Kinerja Organisasi (NKO) Kanwil DJPb Provinsi Sulawesi Tengah tahun 2024 sebesar 107,51, turun 0,43 poin dibandingkan tahun 2023 sebesar 107,94.
Perspektif dengan nilai tertinggi pada tahun 2024 adalah Customer Perspective dengan nilai 108,97, sedangkan yang terendah adalah Stakeholder Perspective dengan nilai 106,05.
Rata-rata nilai kinerja pelaksanaan anggaran K/L terealisasi 95,37 dari target 91,00 sehingga indeks capaiannya 104,80.
Dari 13 IKU yang dapat diperbandingkan, 11 IKU berstatus hijau dan 2 IKU berstatus kuning.
Realisasi belanja K/L tahun 2024 mencapai Rp7.477,87 miliar atau 95,75% dari pagu, tumbuh 2,67% dibandingkan tahun 2023.
Kenaikan realisasi belanja yang paling tinggi terjadi pada Komisi Pemilihan Umum yaitu 168,42% seiring pelaksanaan Pemilu dan Pilkada serentak.
Penyaluran TKD sampai dengan 31 Desember 2024 sebesar Rp12.648,60 miliar (98,43% dari pagu), dengan porsi terbesar berupa DAU Rp7.406,23 miliar atau 58,55% dari total TKD.
Dari 643 satker mitra kerja, sebanyak 566 satker (88,02%) memperoleh nilai IKPA berkategori Sangat Baik dan Baik, sedangkan 8 satker masih berkategori Kurang.
APBN regional tahun 2024 mengalami defisit Rp11.757,59 miliar, lebih lebar dibandingkan defisit tahun 2023 sebesar Rp11.477,94 miliar.
Anggaran DIPA Kanwil terserap Rp17.069.937.717 dari pagu Rp17.203.812.000 (99,22%).
Jumlah pegawai per 31 Desember 2024 adalah 215 orang yang terdiri dari 135 laki-laki dan 80 perempuan.
`,
    },
  ],
  mistakes: [
    { sheet: "NKO", cell: "F9", right: "32,44", wrong: "32,63" },
    { sheet: "NKO", cell: "F16", right: "(0,43)", wrong: "0,43" },
    { sheet: "IKU", cell: "I25", right: "117,60", wrong: "82,40" },
    { sheet: "IKU", cell: "H28", right: "56,00%", wrong: "42,42%" },
    { sheet: "IKU_Tahun", cell: "J14", right: "Kuning", wrong: "Hijau" },
    { sheet: "IKU_Tahun", cell: "H6", right: "92,50", wrong: "90,00" },
    { sheet: "IKPA_Satker", cell: "Q15", right: "95.28", wrong: "85.75" },
    { sheet: "IKPA_KPPN", cell: "G10", right: "643", wrong: "634" },
    { sheet: "JenisBelanja", cell: "D7", right: "1.542.190.774.306", wrong: "1.524.190.774.306" },
    { sheet: "BelanjaKL", cell: "H8", right: "90,57", wrong: "95,37" },
    { sheet: "TKD", cell: "I10", right: "1.352,72", wrong: "1.247,76" },
    { sheet: "TKD", cell: "G20", right: "-12,07%", wrong: "+12,07%" },
    {
      sheet: "SumberDaya",
      cell: "B19",
      right:
        "tujuh belas miliar enam puluh sembilan juta sembilan ratus tiga puluh tujuh ribu tujuh ratus tujuh belas rupiah",
      wrong:
        "tujuh belas miliar enam puluh sembilan juta sembilan ratus tujuh puluh tiga ribu tujuh ratus tujuh belas rupiah",
    },
    { sheet: "Narasi", cell: "A1", right: "turun 0,43", wrong: "naik 0,43" },
    { sheet: "Narasi", cell: "A5", right: "tumbuh 2,67%", wrong: "tumbuh 4,03%" },
    { sheet: "Narasi", cell: "A8", right: "566 satker (88,02%)", wrong: "566 satker (88,92%)" },
  ],
};
