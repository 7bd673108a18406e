import type { TableCase } from "../tables/table-case";

/** Regencies: years side by side, plans, accounts of many levels, offices. */
export const kabupatenCases: TableCase[] = [
  {
    name: "three years side by side, one indicator of which less is better",
    sheet: `
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |
 |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
1 | Indeks Pembangunan Manusia | 70,10 | 70,35 | 100,36 | 70,60 | 71,02 | 100,59 | 71,20 | 71,45 | 100,35
2 | Persentase penduduk miskin | 11,50 | 11,90 | 96,52 | 11,00 | 11,20 | 98,18 | 10,50 | 9,80 | 106,67
3 | Laju pertumbuhan ekonomi (%) | 4,50 | 5,01 | 111,33 | 4,80 | 4,95 | 103,13 | 5,10 | 4,62 | 90,59
`,
    merges: ["C1:E1", "F1:H1", "I1:K1", "A1:A2", "B1:B2"],
    loud: [],
  },
  {
    name: "the capaian of the middle year belongs to the first",
    sheet: `
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |
 |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
1 | Indeks Pembangunan Manusia | 70,10 | 70,35 | 100,36 | 70,60 | 71,02 | 100,36 | 71,20 | 71,45 | 100,35
2 | Persentase penduduk miskin | 11,50 | 11,90 | 96,52 | 11,00 | 11,20 | 98,18 | 10,50 | 9,80 | 106,67
3 | Laju pertumbuhan ekonomi (%) | 4,50 | 5,01 | 111,33 | 4,80 | 4,95 | 103,13 | 5,10 | 4,62 | 90,59
`,
    merges: ["C1:E1", "F1:H1", "I1:K1", "A1:A2", "B1:B2"],
    loud: [{ cell: "H3", severity: "error", kind: "persen", expected: "100,59" }],
  },
  {
    name: "the capaian of the last year has its decimal mark one place off",
    sheet: `
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |
 |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
1 | Indeks Pembangunan Manusia | 70,10 | 70,35 | 100,36 | 70,60 | 71,02 | 100,59 | 71,20 | 71,45 | 100,35
2 | Persentase penduduk miskin | 11,50 | 11,90 | 96,52 | 11,00 | 11,20 | 98,18 | 10,50 | 9,80 | 106,67
3 | Laju pertumbuhan ekonomi (%) | 4,50 | 5,01 | 111,33 | 4,80 | 4,95 | 103,13 | 5,10 | 4,62 | 9,06
`,
    merges: ["C1:E1", "F1:H1", "I1:K1", "A1:A2", "B1:B2"],
    loud: [{ cell: "K5", severity: "error", kind: "persen", expected: "90,59" }],
  },
  {
    name: "this year against its target and against the end of the plan",
    sheet: `
No | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%)
1 | Indeks Reformasi Birokrasi | Indeks | 58,12 | 62,45 | 65,00 | 67,10 | 103,23 | 70,00 | 95,86
2 | Nilai SAKIP | Nilai | 60,05 | 63,20 | 66,00 | 65,75 | 99,62 | 72,00 | 91,32
3 | Cakupan air minum | % | 81,20 | 84,00 | 90,00 | 88,35 | 98,17 | 95,00 | 93,00
`,
    loud: [],
  },
  {
    name: "the capaian of the year is computed on the year before",
    sheet: `
No | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%)
1 | Indeks Reformasi Birokrasi | Indeks | 58,12 | 62,45 | 65,00 | 67,10 | 103,23 | 70,00 | 95,86
2 | Nilai SAKIP | Nilai | 60,05 | 63,20 | 66,00 | 65,75 | 99,62 | 72,00 | 91,32
3 | Cakupan air minum | % | 81,20 | 84,00 | 90,00 | 88,35 | 93,33 | 95,00 | 93,00
`,
    loud: [{ cell: "H4", severity: "error", kind: "persen", expected: "98,17" }],
  },
  {
    name: "stunting by (2T − R) / T and by T / R in two tables of one sheet",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Prevalensi stunting | 14% | 16,2% | 84,29%
2 | Angka kemiskinan | 9,5% | 8,75% | 107,89%

No | Indikator | Target | Realisasi | Capaian
1 | Prevalensi stunting | 14% | 16,2% | 86,42%
2 | Tingkat pengangguran terbuka | 4,10% | 4,30% | 95,35%
`,
    loud: [],
  },
  {
    name: "against the province and the country, with words for the comparison",
    sheet: `
No | Indikator | Realisasi Kabupaten | Realisasi Provinsi | Realisasi Nasional | Keterangan
1 | IPM | 71,45 | 72,10 | 74,39 | di bawah
2 | Tingkat kemiskinan | 9,80 | 11,02 | 9,36 | di atas nasional
3 | Gini ratio | 0,312 | 0,353 | 0,388 | di bawah
`,
    loud: [],
  },
  {
    name: "the plan of six years with the state at its beginning and its end",
    sheet: `
No | Indikator Kinerja Utama | Satuan | Kondisi Awal 2020 | Target |  |  |  |  |  | Kondisi Akhir
 |  |  |  | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |
1 | Indeks Pembangunan Manusia | Indeks | 68,90 | 69,40 | 69,90 | 70,60 | 71,20 | 71,80 | 72,50 | 72,50
2 | Tingkat kemiskinan | % | 12,80 | 12,20 | 11,50 | 11,00 | 10,50 | 10,00 | 9,50 | 9,50
3 | Panjang jalan mantap | Km | 812 | 830 | 850 | 870 | 890 | 910 | 930 | 930
`,
    merges: ["E1:J1"],
    loud: [],
  },
  {
    name: "offices with their budget, spending and rank",
    sheet: `
No | Perangkat Daerah | Anggaran | Realisasi | % | Peringkat
1 | Dinas Pendidikan | 412.500.000.000 | 401.220.415.300 | 97,27 | 1
2 | Dinas Kesehatan | 188.250.750.000 | 170.115.220.450 | 90,37 | 4
3 | Dinas PUPR | 96.400.000.000 | 91.775.900.000 | 95,20 | 3
4 | Sekretariat DPRD | 31.250.000.000 | 30.117.650.125 | 96,38 | 2
TOTAL |  | 728.400.750.000 | 693.229.185.875 | 95,17 |
`,
    loud: [],
  },
  {
    name: "an amount ten times too large in a total",
    sheet: `
No | Perangkat Daerah | Anggaran | Realisasi | % | Peringkat
1 | Dinas Pendidikan | 412.500.000.000 | 401.220.415.300 | 97,27 | 1
2 | Dinas Kesehatan | 188.250.750.000 | 170.115.220.450 | 90,37 | 4
3 | Dinas PUPR | 96.400.000.000 | 91.775.900.000 | 95,20 | 3
4 | Sekretariat DPRD | 31.250.000.000 | 30.117.650.125 | 96,38 | 2
TOTAL |  | 728.400.750.000 | 6.932.291.858.750 | 95,17 |
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "693.229.185.875" }],
  },
  {
    name: "the total spending still has an older amount of one office",
    sheet: `
No | Perangkat Daerah | Anggaran | Realisasi | % | Peringkat
1 | Dinas Pendidikan | 412.500.000.000 | 401.220.415.300 | 97,27 | 1
2 | Dinas Kesehatan | 188.250.750.000 | 170.115.220.450 | 90,37 | 4
3 | Dinas PUPR | 96.400.000.000 | 91.775.900.000 | 95,20 | 3
4 | Sekretariat DPRD | 31.250.000.000 | 30.117.650.125 | 96,38 | 2
TOTAL |  | 728.400.750.000 | 690.779.185.875 | 95,17 |
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "693.229.185.875" }],
  },
  {
    name: "two digits of an office's percent in each other's place",
    sheet: `
No | Perangkat Daerah | Anggaran | Realisasi | % | Peringkat
1 | Dinas Pendidikan | 412.500.000.000 | 401.220.415.300 | 97,27 | 1
2 | Dinas Kesehatan | 188.250.750.000 | 170.115.220.450 | 93,07 | 4
3 | Dinas PUPR | 96.400.000.000 | 91.775.900.000 | 95,20 | 3
4 | Sekretariat DPRD | 31.250.000.000 | 30.117.650.125 | 96,38 | 2
TOTAL |  | 728.400.750.000 | 693.229.185.875 | 95,17 |
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "90,37" }],
  },
  {
    name: "the mean capaian under the indicators",
    sheet: `
No | Indikator Sasaran | Target | Realisasi | Capaian (%)
1 | Indeks kualitas lingkungan hidup | 70 | 71,40 | 102,00
2 | Persentase sampah tertangani | 75 | 66,30 | 88,40
3 | Indeks kepuasan masyarakat | 82 | 84,46 | 103,00
4 | Jumlah inovasi daerah | 12 | 12 | 100,00
 | Rata-rata Capaian |  |  | 98,35
`,
    loud: [],
  },
  {
    name: "categories beside the capaian, with the legend above",
    sheet: `
No | Rentang Capaian | Kategori
1 | ≥ 91 | Sangat Tinggi
2 | 76 – 90,99 | Tinggi
3 | 66 – 75,99 | Sedang
4 | 51 – 65,99 | Rendah
5 | ≤ 50,99 | Sangat Rendah

No | Indikator | Target | Realisasi | Capaian | Kategori
1 | Indeks Reformasi Birokrasi | 65 | 67,10 | 103,23 | Sangat Tinggi
2 | Nilai SAKIP | 66 | 55,11 | 83,50 | Tinggi
3 | Indeks SPBE | 3,5 | 2,4 | 68,57 | Sedang
`,
    loud: [],
  },
  {
    name: "a category that its own legend contradicts",
    sheet: `
No | Rentang Capaian | Kategori
1 | ≥ 91 | Sangat Tinggi
2 | 76 – 90,99 | Tinggi
3 | 66 – 75,99 | Sedang
4 | 51 – 65,99 | Rendah
5 | ≤ 50,99 | Sangat Rendah

No | Indikator | Target | Realisasi | Capaian | Kategori
1 | Indeks Reformasi Birokrasi | 65 | 67,10 | 103,23 | Sangat Tinggi
2 | Nilai SAKIP | 66 | 55,11 | 83,50 | Sangat Tinggi
3 | Indeks SPBE | 3,5 | 2,4 | 68,57 | Sedang
`,
    loud: [{ cell: "F10", severity: "error", kind: "kategori" }],
  },
  {
    name: "the progress towards the end of the plan repeats the capaian of the year",
    sheet: `
No | Indikator | Satuan | Realisasi 2022 | Realisasi 2023 | Target 2024 | Realisasi 2024 | Capaian 2024 (%) | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%)
1 | Indeks Reformasi Birokrasi | Indeks | 58,12 | 62,45 | 65,00 | 67,10 | 103,23 | 70,00 | 95,86
2 | Nilai SAKIP | Nilai | 60,05 | 63,20 | 66,00 | 65,75 | 99,62 | 72,00 | 99,62
3 | Cakupan air minum | % | 81,20 | 84,00 | 90,00 | 88,35 | 98,17 | 95,00 | 93,00
`,
    loud: [{ cell: "J3", severity: "error", kind: "persen", expected: "91,32" }],
  },
  {
    name: "a mean capaian that leaves the last indicator out",
    sheet: `
No | Indikator Sasaran | Target | Realisasi | Capaian (%)
1 | Indeks kualitas lingkungan hidup | 70 | 71,40 | 102,00
2 | Persentase sampah tertangani | 75 | 66,30 | 88,40
3 | Indeks kepuasan masyarakat | 82 | 84,46 | 103,00
4 | Jumlah inovasi daerah | 12 | 12 | 100,00
 | Rata-rata Capaian |  |  | 97,80
`,
    loud: [{ cell: "E6", severity: "error", kind: "rata-rata", expected: "98,35" }],
  },
  {
    name: "each unit marked in the class of its rate; a one is no product of the noughts beside it",
    sheet: `
No | Kecamatan | Penduduk Usia Sekolah | Siswa | APK | Jumlah Menurut APK |  |
 |  |  |  |  | <85 | 85 - 95 | >95
1 | Awan | 2.000 | 1.600 | 80,00 | 1 | 0 | 0
2 | Bukit | 4.000 | 3.960 | 99,00 | 0 | 0 | 1
3 | Curah | 3.000 | 2.700 | 90,00 | 0 | 1 | 0
4 | Danau | 5.000 | 4.100 | 82,00 | 1 | 0 | 0
5 | Embun | 2.500 | 2.600 | 104,00 | 0 | 0 | 1
6 | Fajar | 1.600 | 1.480 | 92,50 | 0 | 1 | 0
7 | Gunung | 2.400 | 1.848 | 77,00 | 1 | 0 | 0
`,
    merges: ["F1:H1"],
    loud: [],
  },
  {
    name: "hectares, quintals a hectare and tons, with spaces between the thousands; one harvest is off",
    sheet: `
Kecamatan | Luas Panen (Ha) | Produktivitas (Kw/Ha) | Produksi (Ton)
01. Awan | 12 310,00 | 54,21 | 66 733,00
02. Bukit | 8 450,00 | 61,05 | 51 587,00
03. Curah | 15 702,00 | 49,87 | 78 306,00
04. Danau | 3 218,00 | 58,64 | 18 780,00
05. Embun | 9 941,00 | 52,30 | 51 991,00
06. Fajar | 11 027,00 | 60,18 | 66 360,00
`,
    loud: [{ cell: "C5", severity: "error", kind: "persen", expected: "58,36" }],
  },
  {
    name: "people for each family, under a header that says mean",
    sheet: `
Kecamatan | Penduduk |  | KK |  | Rata-rata Jumlah Anggota Keluarga
 | Jumlah (Jiwa) | % | Jumlah | % |
Awan | 44310 | 22,90 | 14870 | 22,66 | 2,98
Bukit | 35720 | 18,46 | 12041 | 18,35 | 2,97
Curah | 61804 | 31,94 | 21290 | 32,45 | 2,90
Danau | 51666 | 26,70 | 17412 | 26,54 | 3,07
`,
    merges: ["B1:C1", "D1:E1"],
    loud: [{ cell: "F6", severity: "error", kind: "persen", expected: "2,97" }],
  },
  {
    name: "the city below its districts is their total: shares of it, and one that is off",
    sheet: `
Kecamatan | Laki-laki |  | Perempuan |  | Jumlah Penduduk
 | Jumlah (Jiwa) | (%) | Jumlah (Jiwa) | (%) |
Awan | 21.684 | 18,15 | 22.018 | 18,11 | 43.702
Bukit | 17.680 | 14,80 | 17.752 | 14,60 | 35.432
Curah | 31.501 | 26,37 | 32.217 | 26,50 | 63.718
Danau | 30.344 | 25,40 | 31.190 | 25,56 | 61.534
Embun | 18.239 | 15,27 | 18.402 | 15,13 | 36.641
Kota Contoh | 119.448 | 100 | 121.579 | 100 | 241.027
`,
    merges: ["B1:C1", "D1:E1"],
    loud: [{ cell: "E6", severity: "error", kind: "persen", expected: "25,65" }],
  },
  {
    name: "two sums that are off by one are mistakes, not estimates",
    sheet: `
Kelompok Umur | Laki-laki | Perempuan | Jumlah
0-4 | 12541 | 11870 | 24411
5-9 | 13008 | 12655 | 25664
10-14 | 12777 | 12004 | 24781
15-19 | 11932 | 11518 | 23451
20-24 | 11406 | 11297 | 22703
25-29 | 10875 | 10912 | 21787
30-34 | 10230 | 10115 | 20345
`,
    loud: [
      { cell: "D3", severity: "error", kind: "jumlah", expected: "25.663" },
      { cell: "D5", severity: "error", kind: "jumlah", expected: "23.450" },
    ],
  },
];
