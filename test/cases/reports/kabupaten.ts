import type { ReportCase } from "./report-case";

/** A district government: indicators of both polarities against this year, last year and the end of the plan. */
export const kabupaten: ReportCase = {
  name: "a district government",
  year: 2023,
  sheets: [
    {
      name: "Ikhtisar IKU",
      merges: ["C3:D3"],
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Kabupaten Tahun 2023

No | Sasaran | Indikator Kinerja Utama |  | Satuan | Target | Realisasi | Capaian (%)
1 | Meningkatnya kualitas sumber daya manusia | 1.1 | Indeks Pembangunan Manusia | Poin | 71,20 | 71,85 | 100,91
 |  | 1.2 | Harapan Lama Sekolah | Tahun | 12,85 | 12,91 | 100,47
 |  | 1.3 | Umur Harapan Hidup | Tahun | 70,10 | 70,34 | 100,34
2 | Menurunnya kemiskinan | 2.1 | Persentase penduduk miskin | % | 11,50 | 12,08 | 94,96
 |  | 2.2 | Tingkat pengangguran terbuka | % | 4,10 | 3,86 | 105,85
3 | Meningkatnya pertumbuhan ekonomi | 3.1 | Pertumbuhan ekonomi | % | 5,10 | 4,97 | 97,45
 |  | 3.2 | PDRB per kapita | Juta Rp | 38,50 | 39,12 | 101,61
 |  | 3.3 | Indeks Gini | Poin | 0,312 | 0,305 | 102,24
4 | Meningkatnya kualitas infrastruktur | 4.1 | Persentase jalan kondisi mantap | % | 68,00 | 66,74 | 98,15
 |  | 4.2 | Persentase rumah tangga berakses air minum layak | % | 88,00 | 90,15 | 102,44
5 | Meningkatnya tata kelola pemerintahan | 5.1 | Nilai SAKIP | Predikat | B | B | 100,00
 |  | 5.2 | Opini BPK | Opini | WTP | WTP | 100,00
 |  | 5.3 | Indeks Reformasi Birokrasi | Poin | 63,00 | 64,82 | 102,89
 |  | 5.4 | Indeks Kepuasan Masyarakat | Poin | 84,00 | 85,19 | 101,42
`,
    },
    {
      name: "PK Bupati",
      sheet: `
Tabel 2.4 Perjanjian Kinerja Bupati Tahun 2023
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
1 | Meningkatnya kualitas sumber daya manusia | Indeks Pembangunan Manusia | Poin | 71,20
 |  | Harapan Lama Sekolah | Tahun | 12,85
 |  | Umur Harapan Hidup | Tahun | 70,10
2 | Menurunnya kemiskinan | Persentase penduduk miskin | % | 11,50
 |  | Tingkat pengangguran terbuka | % | 4,10
3 | Meningkatnya pertumbuhan ekonomi | Pertumbuhan ekonomi | % | 5,10
 |  | PDRB per kapita | Juta Rp | 38,50
 |  | Indeks Gini | Poin | 0,312
4 | Meningkatnya kualitas infrastruktur | Persentase jalan kondisi mantap | % | 68,00
 |  | Persentase rumah tangga berakses air minum layak | % | 88,00
5 | Meningkatnya tata kelola pemerintahan | Nilai SAKIP | Predikat | B
 |  | Opini BPK | Opini | WTP
 |  | Indeks Reformasi Birokrasi | Poin | 63,00
 |  | Indeks Kepuasan Masyarakat | Poin | 84,00

No | Program | Anggaran (Rp) | Keterangan
1 | Program Pengelolaan Pendidikan | 212.450.118.000 | APBD
2 | Program Pemenuhan Upaya Kesehatan | 148.221.909.500 | APBD
3 | Program Penyelenggaraan Jalan | 96.770.345.000 | APBD, DAK
 | Jumlah | 457.442.372.500 |
`,
    },
    {
      name: "Capaian Kategori",
      sheet: `
Tabel 3.2 Capaian dan Predikat Kinerja
No | Indikator Kinerja | Target 2023 | Realisasi 2023 | Capaian 2023 | Predikat
1 | Indeks Pembangunan Manusia | 71,20 | 71,85 | 100,91% | Sangat Tinggi
2 | Harapan Lama Sekolah | 12,85 | 12,91 | 100,47% | Sangat Tinggi
3 | Umur Harapan Hidup | 70,10 | 70,34 | 100,34% | Sangat Tinggi
4 | Persentase penduduk miskin | 11,50 | 12,08 | 94,96% | Sangat Tinggi
5 | Tingkat pengangguran terbuka | 4,10 | 3,86 | 105,85% | Sangat Tinggi
6 | Pertumbuhan ekonomi | 5,10 | 4,97 | 97,45% | Sangat Tinggi
7 | PDRB per kapita | 38,50 | 39,12 | 101,61% | Sangat Tinggi
8 | Indeks Gini | 0,312 | 0,305 | 102,24% | Sangat Tinggi
9 | Persentase jalan kondisi mantap | 68,00 | 66,74 | 98,15% | Sangat Tinggi
10 | Persentase rumah tangga berakses air minum layak | 88,00 | 90,15 | 102,44% | Sangat Tinggi
11 | Indeks Reformasi Birokrasi | 63,00 | 64,82 | 102,89% | Sangat Tinggi
12 | Indeks Kepuasan Masyarakat | 84,00 | 85,19 | 101,42% | Sangat Tinggi
`,
    },
    {
      name: "Skala",
      sheet: `
Tabel 3.3 Skala Nilai Peringkat Kinerja
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
1 | 91 ≤ | Sangat Tinggi
2 | 76 ≤ 90 | Tinggi
3 | 66 ≤ 75 | Sedang
4 | 51 ≤ 65 | Rendah
5 | ≤ 50 | Sangat Rendah
`,
    },
    {
      name: "Tahun Lalu",
      sheet: `
Tabel 3.4 Perbandingan Realisasi Tahun 2022 dan 2023 serta Target Akhir RPJMD
No | Indikator | Realisasi 2022 | Target 2023 | Realisasi 2023 | Capaian 2023 | Target Akhir RPJMD 2026 | Capaian terhadap Target Akhir RPJMD
1 | Indeks Pembangunan Manusia | 70,94 | 71,20 | 71,85 | 100,91% | 72,50 | 99,10%
2 | Harapan Lama Sekolah | 12,80 | 12,85 | 12,91 | 100,47% | 13,00 | 99,31%
3 | Umur Harapan Hidup | 69,98 | 70,10 | 70,34 | 100,34% | 70,60 | 99,63%
4 | Persentase penduduk miskin | 12,41 | 11,50 | 12,08 | 94,96% | 10,25 | 82,15%
5 | Tingkat pengangguran terbuka | 4,22 | 4,10 | 3,86 | 105,85% | 3,50 | 89,71%
6 | Pertumbuhan ekonomi | 5,05 | 5,10 | 4,97 | 97,45% | 5,50 | 90,36%
7 | PDRB per kapita | 37,20 | 38,50 | 39,12 | 101,61% | 42,00 | 93,14%
8 | Indeks Gini | 0,318 | 0,312 | 0,305 | 102,24% | 0,300 | 98,33%
9 | Persentase jalan kondisi mantap | 64,12 | 68,00 | 66,74 | 98,15% | 75,00 | 88,99%
10 | Persentase rumah tangga berakses air minum layak | 87,33 | 88,00 | 90,15 | 102,44% | 95,00 | 94,89%
11 | Indeks Reformasi Birokrasi | 61,75 | 63,00 | 64,82 | 102,89% | 68,00 | 95,32%
12 | Indeks Kepuasan Masyarakat | 83,67 | 84,00 | 85,19 | 101,42% | 87,00 | 97,92%
`,
    },
    {
      name: "Nasional",
      sheet: `
Tabel 3.5 Perbandingan dengan Provinsi dan Nasional
Indikator | Kabupaten | Provinsi | Nasional
Indeks Pembangunan Manusia | 71,85 | 72,96 | 74,39
Persentase penduduk miskin | 12,08 | 10,77 | 9,36
Tingkat pengangguran terbuka | 3,86 | 5,13 | 5,32
Pertumbuhan ekonomi | 4,97 | 4,98 | 5,05
Indeks Gini | 0,305 | 0,369 | 0,388
`,
    },
    {
      name: "IPM",
      sheet: `
Tabel 3.6 Komponen IPM 2019-2023
Komponen | Satuan | 2019 | 2020 | 2021 | 2022 | 2023
Umur Harapan Hidup | Tahun | 69,10 | 69,24 | 69,51 | 69,98 | 70,34
Harapan Lama Sekolah | Tahun | 12,61 | 12,70 | 12,75 | 12,80 | 12,91
Rata-rata Lama Sekolah | Tahun | 7,31 | 7,44 | 7,50 | 7,62 | 7,77
Pengeluaran per Kapita | Ribu Rp | 9.812 | 9.744 | 9.801 | 10.114 | 10.402
IPM | Poin | 69,54 | 69,81 | 70,12 | 70,94 | 71,85
`,
    },
    {
      name: "Jalan",
      sheet: `
Tabel 3.7 Kondisi Jalan Kabupaten Tahun 2023
No | Kondisi | Panjang (Km) | Persentase
1 | Baik | 412,35 | 45,79%
2 | Sedang | 188,70 | 20,95%
3 | Rusak Ringan | 142,05 | 15,77%
4 | Rusak Berat | 157,45 | 17,48%
 | Jumlah | 900,55 | 100%
`,
    },
    {
      name: "Anggaran Program",
      sheet: `
Tabel 3.8 Pagu dan Realisasi Program Pendukung Sasaran Tahun 2023
No | Sasaran | Kode | Program | Anggaran (Rp) | Realisasi (Rp) | %
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Meningkatnya kualitas sumber daya manusia | 1.01.02 | Program Pengelolaan Pendidikan | 212.450.118.000 | 205.118.774.320 | 96,55
2 |  | 1.02.02 | Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat | 148.221.909.500 | 139.874.120.118 | 94,37
3 | Meningkatnya kualitas infrastruktur | 1.03.10 | Program Penyelenggaraan Jalan | 96.770.345.000 | 95.004.330.900 | 98,18
4 | Menurunnya kemiskinan | 2.07.04 | Program Penempatan Tenaga Kerja | 3.250.000.000 | 3.112.450.000 | 95,77
5 | Meningkatnya pertumbuhan ekonomi | 4.01.03 | Program Perekonomian dan Pembangunan | 8.112.560.000 | 7.745.900.225 | 95,48
 |  |  | Jumlah | 468.804.932.500 | 450.855.575.563 | 96,17
`,
    },
    {
      name: "Efisiensi",
      merges: ["A2:A3", "B2:B3", "D2:F2", "G2:G3"],
      sheet: `
Tabel 3.9 Efisiensi Penggunaan Sumber Daya
No | Sasaran | Kinerja | Anggaran |  |  | Tingkat Efisiensi (%)
 |  | Rata-rata Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | 
1 | Meningkatnya kualitas sumber daya manusia | 100,57 | 360.672.027.500 | 344.992.894.438 | 95,65 | 4,92
2 | Menurunnya kemiskinan | 100,41 | 3.250.000.000 | 3.112.450.000 | 95,77 | 4,64
3 | Meningkatnya pertumbuhan ekonomi | 100,43 | 8.112.560.000 | 7.745.900.225 | 95,48 | 4,95
4 | Meningkatnya kualitas infrastruktur | 100,30 | 96.770.345.000 | 95.004.330.900 | 98,18 | 2,12
`,
    },
    {
      name: "Rata Sasaran",
      sheet: `
Tabel 3.10 Rata-rata Capaian per Sasaran
No | Sasaran | Jumlah Indikator | Rata-rata Capaian | Kriteria
1 | Meningkatnya kualitas sumber daya manusia | 3 | 100,57 | Sangat Tinggi
2 | Menurunnya kemiskinan | 2 | 100,41 | Sangat Tinggi
3 | Meningkatnya pertumbuhan ekonomi | 3 | 100,43 | Sangat Tinggi
4 | Meningkatnya kualitas infrastruktur | 2 | 100,30 | Sangat Tinggi
`,
    },
    {
      name: "APBD",
      sheet: `
Tabel 3.11 Ringkasan Realisasi APBD 2023
Uraian | Anggaran Setelah Perubahan | Realisasi 2023 | % | Realisasi 2022 | Naik/(Turun) | %
Pendapatan Asli Daerah | 182.450.000.000 | 190.224.118.320 | 104,26 | 171.340.221.000 | 18.883.897.320 | 11,02
Pendapatan Transfer | 1.145.220.000.000 | 1.138.904.500.112 | 99,45 | 1.152.118.700.450 | (13.214.200.338) | (1,15)
Lain-lain Pendapatan Daerah yang Sah | 24.000.000.000 | 22.871.300.000 | 95,30 | 25.110.000.000 | (2.238.700.000) | (8,92)
Jumlah Pendapatan | 1.351.670.000.000 | 1.351.999.918.432 | 100,02 | 1.348.568.921.450 | 3.430.996.982 | 0,25
`,
    },
    {
      name: "OPD",
      sheet: `
Tabel 3.12 Capaian Kinerja dan Serapan per Perangkat Daerah
No | Perangkat Daerah | Jumlah Indikator | Tercapai | Tidak Tercapai | % Tercapai
1 | Dinas Pendidikan | 8 | 6 | 2 | 75,00
2 | Dinas Kesehatan | 11 | 9 | 2 | 81,82
3 | Dinas PUPR | 7 | 5 | 2 | 71,43
4 | Kecamatan | 18 | 18 | 0 | 100,00
 | Jumlah | 44 | 38 | 6 | 86,36
`,
    },
    {
      name: "Lintas Tahun SAKIP",
      sheet: `
Tabel 3.13 Hasil Evaluasi SAKIP
No | Komponen | Bobot | Nilai 2022 | Nilai 2023
1 | Perencanaan Kinerja | 30 | 20,45 | 21,10
2 | Pengukuran Kinerja | 30 | 18,10 | 18,77
3 | Pelaporan Kinerja | 15 | 9,95 | 10,21
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 14,71 | 15,20
 | Nilai Hasil Evaluasi | 100 | 63,21 | 65,28
 | Tingkat Akuntabilitas Kinerja |  | B | B
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Bupati memuat 5 (lima) sasaran dengan 14 (empat belas) indikator.
Indeks Pembangunan Manusia tahun 2023 mencapai 71,85 poin dari target 71,20 poin atau 100,91%.
IPM tersebut naik 0,91 poin dibandingkan tahun 2022 sebesar 70,94 poin.
Persentase penduduk miskin ditargetkan 11,50% dan terealisasi 12,08% sehingga capaiannya 94,96%.
Angka kemiskinan tahun 2023 turun 0,33 persen dari 12,41% pada tahun 2022, namun masih di atas rata-rata provinsi sebesar 10,77% dan nasional sebesar 9,36%.
Tingkat pengangguran terbuka sebesar 3,86% lebih rendah dari target 4,10% dengan capaian 105,85%.
Pertumbuhan ekonomi tahun 2023 sebesar 4,97%, melambat dari 5,05% pada tahun 2022.
Jalan kondisi mantap sepanjang 601,05 km dari 900,55 km atau 66,74%.
Rumah tangga dengan akses air minum layak mencapai 90,15%, melampaui target 88,00%.
Hasil evaluasi SAKIP memperoleh nilai 65,28 dengan predikat B.
Anggaran program pendukung sasaran sebesar Rp468.804.932.500 dengan realisasi Rp450.855.575.563 atau 96,17%.
Pendapatan daerah dianggarkan Rp1.351.670.000.000 dan terealisasi Rp1.351.999.918.432 atau 100,02%.
Pendapatan Asli Daerah terealisasi 104,26% dari target.
PAD memberikan kontribusi 14,07% terhadap seluruh pendapatan daerah.
Program Penyelenggaraan Jalan terserap Rp95.004.330.900 dari pagu Rp96.770.345.000 (98,18%).
Rata-rata capaian sasaran meningkatnya kualitas sumber daya manusia sebesar 100,57% dengan kriteria Sangat Tinggi.
Dari 44 indikator perangkat daerah, 38 indikator tercapai dan 6 indikator tidak tercapai.
Indeks Reformasi Birokrasi sebesar 64,82 dari target 63,00.
Target Indeks Pembangunan Manusia pada akhir RPJMD tahun 2026 adalah 72,50.
Indeks Gini kabupaten sebesar 0,305 lebih rendah dibandingkan provinsi (0,369) dan nasional (0,388).
Umur Harapan Hidup bertambah dari 69,98 tahun menjadi 70,34 tahun.
Dari 12 indikator berupa angka, 9 indikator mencapai target dan 3 indikator belum mencapai target.
Luas wilayah kabupaten 1.245,77 km2 terbagi dalam 18 kecamatan dan 214 desa/kelurahan.
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar IKU", cell: "H7", right: "94,96", wrong: "105,85" },
    { sheet: "Ikhtisar IKU", cell: "H10", right: "101,61", wrong: "106,11" },
    { sheet: "Ikhtisar IKU", cell: "G13", right: "90,15", wrong: "91,05" },
    { sheet: "PK Bupati", cell: "C22", right: "457.442.372.500", wrong: "475.442.372.500" },
    { sheet: "PK Bupati", cell: "E4", right: "12,85", wrong: "12,58" },
    { sheet: "Capaian Kategori", cell: "F8", right: "Sangat Tinggi", wrong: "Tinggi" },
    { sheet: "Capaian Kategori", cell: "E10", right: "102,24%", wrong: "97,76%" },
    { sheet: "Tahun Lalu", cell: "F14", right: "101,42%", wrong: "101,24%" },
    { sheet: "Tahun Lalu", cell: "H5", right: "99,63%", wrong: "99,36%" },
    { sheet: "Nasional", cell: "B7", right: "0,305", wrong: "0,350" },
    { sheet: "IPM", cell: "G7", right: "71,85", wrong: "71,58" },
    { sheet: "Jalan", cell: "D6", right: "17,48%", wrong: "17,84%" },
    { sheet: "Jalan", cell: "C7", right: "900,55", wrong: "905,55" },
    { sheet: "Anggaran Program", cell: "G7", right: "95,77", wrong: "97,57" },
    { sheet: "Anggaran Program", cell: "F9", right: "450.855.575.563", wrong: "447.743.125.563" },
    { sheet: "Efisiensi", cell: "G5", right: "4,64", wrong: "5,64" },
    { sheet: "Efisiensi", cell: "F7", right: "98,18", wrong: "91,87" },
    { sheet: "Rata Sasaran", cell: "D4", right: "100,41", wrong: "102,41" },
    { sheet: "APBD", cell: "D4", right: "99,45", wrong: "94,99" },
    { sheet: "APBD", cell: "E6", right: "1.348.568.921.450", wrong: "1.177.228.700.450" },
    { sheet: "OPD", cell: "F5", right: "71,43", wrong: "74,13" },
    { sheet: "OPD", cell: "D7", right: "38", wrong: "40" },
    { sheet: "Lintas Tahun SAKIP", cell: "E7", right: "65,28", wrong: "62,58" },
    { sheet: "Narasi", cell: "A2", right: "100,91%.", wrong: "109,10%." },
    { sheet: "Narasi", cell: "A3", right: "0,91", wrong: "0,81" },
    { sheet: "Narasi", cell: "A4", right: "12,08%", wrong: "12,80%" },
    { sheet: "Narasi", cell: "A11", right: "96,17%.", wrong: "91,65%." },
    { sheet: "Narasi", cell: "A8", right: "601,05", wrong: "610,05" },
    { sheet: "Narasi", cell: "A10", right: "B.", wrong: "A." },
    { sheet: "Narasi", cell: "A17", right: "38", wrong: "36" },
    { sheet: "Narasi", cell: "A5", right: "0,33", wrong: "0,43" },
  ],
};
