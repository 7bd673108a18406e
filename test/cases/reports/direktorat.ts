import type { ReportCase } from "./report-case";

/** A directorate: last year, end of Renstra, outputs beside money in a tree, AKIP parts. */
export const direktorat: ReportCase = {
  name: "a ministry's directorate with outputs and Renstra",
  year: 2022,
  sheets: [
    {
      name: "T1 Capaian",
      sheet: `
Tabel 1. Capaian Kinerja Tahun 2022
Kode | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | % Capaian
SK.1 | Indeks tata kelola pengadaan | Indeks | 72,00 | 75,40 | 104,72
SK.1 | Persentase rekomendasi kebijakan yang dimanfaatkan | % | 80,00 | 82,35 | 102,94
SK.2 | Jumlah daerah yang menerapkan SPBE | Daerah | 120 | 118 | 98,33
SK.2 | Nilai SAKIP | Nilai | 78,00 | 79,12 | 101,44
SK.3 | Nilai kinerja anggaran | Nilai | 90,00 | 93,40 | 103,78
SK.3 | Persentase aduan tidak terselesaikan | % | 10,00 | 8,50 | 115,00
`,
    },
    {
      name: "T2 Banding",
      sheet: `
Tabel 2. Perbandingan dengan tahun lalu dan target jangka menengah
No | Indikator | Satuan | Realisasi 2021 | Realisasi 2022 | Kenaikan/ Penurunan (%) | Target 2024 | Capaian terhadap Target 2024 (%)
1 | Indeks tata kelola pengadaan | Indeks | 71,20 | 75,40 | 5,90 | 76,00 | 99,21
2 | Persentase rekomendasi kebijakan yang dimanfaatkan | % | 78,90 | 82,35 | 4,37 | 85,00 | 96,88
3 | Jumlah daerah yang menerapkan SPBE | Daerah | 97 | 118 | 21,65 | 150 | 78,67
4 | Nilai SAKIP | Nilai | 77,05 | 79,12 | 2,69 | 80,00 | 98,90
5 | Nilai kinerja anggaran | Nilai | 91,80 | 93,40 | 1,74 | 92,00 | 101,52
6 | Persentase aduan tidak terselesaikan | % | 11,20 | 8,50 | -24,11 | 5,00 | -
`,
    },
    {
      name: "T3 RO",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
      sheet: `
Tabel 3. Realisasi per Rincian Output
Kode | Kegiatan/KRO | Output |  |  | Anggaran |  |
 |  | Target | Realisasi | % | Pagu | Realisasi | %
5780 | Kegiatan Pengembangan Kebijakan |  |  |  | 5.300.500.000 | 5.124.946.720 | 96,69
5780.ABA | Kebijakan Bidang Pengadaan | 3 | 3 | 100,00 | 1.450.000.000 | 1.438.211.900 | 99,19
5780.BDB | Fasilitasi dan Pembinaan Lembaga | 38 | 37 | 97,37 | 2.870.500.000 | 2.711.404.820 | 94,46
5780.QMA | Data dan Informasi Publik | 12 | 12 | 100,00 | 980.000.000 | 975.330.000 | 99,52
5781 | Kegiatan Dukungan Manajemen |  |  |  | 1.517.000.000 | 1.515.068.400 | 99,87
5781.EBA | Layanan Dukungan Manajemen Internal | 4 | 4 | 100,00 | 1.204.300.000 | 1.203.118.400 | 99,90
5781.EBD | Layanan Manajemen Kinerja Internal | 9 | 9 | 100,00 | 312.700.000 | 311.950.000 | 99,76
 | Total |  |  |  | 6.817.500.000 | 6.640.015.120 | 97,40
`,
    },
    {
      name: "T4 Renstra",
      merges: ["A2:A3", "B2:B3", "C2:G2", "H2:L2"],
      sheet: `
Tabel 4. Matriks Renstra
No | Indikator | Target |  |  |  |  | Realisasi |  |  |  |
 |  | 2020 | 2021 | 2022 | 2023 | 2024 | 2020 | 2021 | 2022 | 2023 | 2024
1 | Indeks tata kelola pengadaan | 68,00 | 70,00 | 72,00 | 74,00 | 76,00 | 69,10 | 71,20 | 75,40 | - | -
2 | Jumlah daerah yang menerapkan SPBE | 60 | 95 | 120 | 135 | 150 | 61 | 97 | 118 | - | -
3 | Nilai SAKIP | 75,00 | 76,50 | 78,00 | 79,00 | 80,00 | 76,00 | 77,05 | 79,12 | - | -
`,
    },
    {
      name: "T5 Kategori",
      sheet: `
Tabel 5. Daerah menurut kategori
No | Kategori | Jumlah Daerah | Persentase (%)
1 | Sangat Tinggi | 9 | 7,63
2 | Tinggi | 41 | 34,75
3 | Sedang | 52 | 44,07
4 | Rendah | 16 | 13,56
 | Jumlah | 118 | 100,00
`,
    },
    {
      name: "T6 Peserta",
      sheet: `
Tabel 6. Kegiatan peningkatan kapasitas
No. | Kegiatan | Frekuensi | Target Peserta | Realisasi Peserta | %
1. | Bimtek Jabatan Fungsional | 4 kali | 160 orang | 151 orang | 94,4%
2. | Sosialisasi Regulasi | 6 kali | 420 orang | 433 orang | 103,1%
3. | Pendampingan Daerah | 38 kali | 190 orang | 188 orang | 98,9%
4. | Sertifikasi Kompetensi | 3 kali | 90 orang | 84 orang | 93,3%
 | Jumlah | 51 kali | 860 orang | 856 orang | 99,5%
`,
    },
    {
      name: "T7 Pendidikan",
      sheet: `
Tabel 7. Pegawai menurut pendidikan
Pendidikan | Pria | Wanita | Total
S3 | 2 | 1 | 3
S2 | 14 | 11 | 25
S1/D-IV | 17 | 22 | 39
D-III | 3 | 2 | 5
SMA | 4 | - | 4
Total | 40 | 36 | 76
`,
    },
    {
      name: "T8 AKIP",
      sheet: `
Tabel 8. Hasil evaluasi AKIP
No | Komponen | Bobot | Nilai
a. | Perencanaan Kinerja | 30 | 24,60
b. | Pengukuran Kinerja | 30 | 23,52
c. | Pelaporan Kinerja | 15 | 11,85
d. | Evaluasi Akuntabilitas Kinerja Internal | 25 | 19,15
 | Nilai Akuntabilitas Kinerja | 100 | 79,12
 | Tingkat Akuntabilitas Kinerja |  | BB
`,
    },
    {
      name: "T9 Progres",
      merges: ["C2:D2", "E2:F2", "G2:H2", "I2:J2"],
      sheet: `
Tabel 9. Progres komponen
Kode | Komponen | TW I |  | TW II |  | TW III |  | TW IV |  | Realisasi Akhir
 |  | T | R | T | R | T | R | T | R |
001 | Penyusunan rancangan peraturan | 10% | 12% | 35% | 38% | 70% | 70% | 100% | 100% | 100%
002 | Uji publik | 0% | 0% | 50% | 45% | 80% | 82% | 100% | 100% | 100%
003 | Diseminasi | 5% | 5% | 30% | 28% | 60% | 66% | 100% | 98% | 98%
`,
    },
    {
      name: "Narasi",
      sheet: `
Direktorat memiliki 6 (enam) indikator kinerja yang terbagi dalam 3 (tiga) sasaran kegiatan.
Indeks tata kelola pengadaan tahun 2022 sebesar 75,40 melampaui target 72,00 dengan capaian 104,72%.
Dibandingkan dengan realisasi tahun 2021 sebesar 71,20, indeks tersebut naik 4,20 poin atau 5,90%.
Persentase rekomendasi kebijakan yang dimanfaatkan mencapai 82,35%, yaitu 14 dari 17 rekomendasi.
Jumlah daerah yang menerapkan SPBE sebanyak 118 daerah dari target 120 daerah atau 98,33%.
Bila dibandingkan dengan target akhir Renstra 2024 sebanyak 150 daerah, capaian tahun 2022 baru 78,67%.
Nilai SAKIP Direktorat naik dari 77,05 pada tahun 2021 menjadi 79,12 pada tahun 2022 dengan predikat BB.
Nilai SAKIP tersebut terdiri dari perencanaan kinerja 24,60, pengukuran kinerja 23,52, pelaporan kinerja 11,85 dan evaluasi internal 19,15.
Dari 118 daerah, 41 daerah atau 34,75% berada pada kategori tinggi.
Sebanyak 9 daerah (7,63%) berkategori sangat tinggi dan masih ada 16 daerah (13,56%) berkategori rendah.
Total pagu Direktorat sebesar Rp6.817.500.000,00 dengan realisasi Rp6.640.015.120,00 (97,40%).
Sisa anggaran sebesar Rp177.484.880,00 terutama berasal dari kegiatan fasilitasi.
Semula pagu sebesar Rp7.120.000.000 kemudian mengalami pemotongan sebesar Rp302.500.000 sehingga menjadi Rp6.817.500.000.
Jumlah peserta kegiatan sebanyak 856 orang dari target 860 orang atau 99,53%.
Pegawai Direktorat berjumlah 76 orang, terdiri atas 40 laki-laki dan 36 perempuan.
Efisiensi anggaran tercatat 2,60% dari pagu.
Pada tahun 2022 terdapat 200 aduan dan yang tidak terselesaikan sebanyak 17 aduan (8,50%).
`,
    },
  ],
  mistakes: [
    { sheet: "T1 Capaian", cell: "F6", right: "101,44", wrong: "91,44" },
    { sheet: "T2 Banding", cell: "F4", right: "4,37", wrong: "-4,37" },
    { sheet: "T2 Banding", cell: "H5", right: "78,67", wrong: "87,67" },
    { sheet: "T3 RO", cell: "F4", right: "5.300.500.000", wrong: "4.320.500.000" },
    { sheet: "T3 RO", cell: "G7", right: "975.330.000", wrong: "975.339.000" },
    { sheet: "T3 RO", cell: "H11", right: "97,40", wrong: "97,76" },
    { sheet: "T4 Renstra", cell: "I6", right: "77,05", wrong: "77,50" },
    { sheet: "T5 Kategori", cell: "D4", right: "34,75", wrong: "37,45" },
    { sheet: "T6 Peserta", cell: "E7", right: "856", wrong: "772" },
    { sheet: "T7 Pendidikan", cell: "D4", right: "25", wrong: "29" },
    { sheet: "T8 AKIP", cell: "D6", right: "19,15", wrong: "18,15" },
    { sheet: "T8 AKIP", cell: "D8", right: "BB", wrong: "A" },
    { sheet: "Narasi", cell: "A1", right: "3 (tiga)", wrong: "3 (empat)" },
    { sheet: "Narasi", cell: "A3", right: "4,20", wrong: "5,20" },
    { sheet: "Narasi", cell: "A5", right: "120", wrong: "125" },
    { sheet: "Narasi", cell: "A6", right: "78,67", wrong: "87,67" },
    { sheet: "Narasi", cell: "A10", right: "16", wrong: "26" },
    { sheet: "Narasi", cell: "A12", right: "177.484.880", wrong: "177.084.880" },
  ],
};
