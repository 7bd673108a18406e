import type { ReportCase } from "./report-case";

/** A district planning agency: SIPD codes of five levels, means per aim with a printed scale, efficiency, three years side by side. */
export const bappeda: ReportCase = {
  name: "a planning agency of a district",
  year: 2024,
  sheets: [
    {
      name: "Pegawai",
      merges: ["B2:E2"],
      sheet: `
Tabel 1.2 Pegawai menurut golongan dan pendidikan
Golongan | Tingkat Pendidikan |  |  |  | Jumlah
 | SMA/D3 | D4/S1 | S2 | S3/Profesi |
Golongan IV | - | 2 | 7 | 5 | 14
Golongan III | 4 | 21 | 6 | - | 31
Golongan II | 5 | - | - | - | 5
PPPK | 1 | 3 | - | - | 4
Jumlah | 10 | 26 | 13 | 5 | 54
`,
    },
    {
      name: "Musrenbang",
      sheet: `
Tabel 2.4 Usulan Musrenbang RKPD 2025
No. | Kecamatan | Usulan | Diakomodir | Tidak Diakomodir | Persentase Diakomodir
1. | Sungai Jernih | 64 | 41 | 23 | 64%
2. | Bukit Kemuning | 52 | 30 | 22 | 58%
3. | Rawa Indah | 47 | 36 | 11 | 77%
4. | Tanjung Asri | 71 | 44 | 27 | 62%
5. | Padang Luas | 38 | 25 | 13 | 66%
Total |  | 272 | 176 | 96 | 65%
`,
    },
    {
      name: "Skala",
      sheet: `
Tabel 3.1 Skala Nilai Peringkat Kinerja (Permendagri 86/2017)
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
1 | 91 ≤ 100 | Sangat Tinggi
2 | 76 ≤ 90 | Tinggi
3 | 66 ≤ 75 | Sedang
4 | 51 ≤ 65 | Rendah
5 | ≤ 50 | Sangat Rendah
`,
    },
    {
      name: "PK",
      merges: ["E2:G2", "B5:B7", "B8:B9", "B10:B12"],
      sheet: `
Tabel 3.2 Capaian Kinerja Tahun 2024 terhadap Target Akhir Renstra
No | Sasaran | Indikator | Satuan | Tahun 2024 |  |  | Target Akhir Renstra (2026) | Tingkat Kemajuan (%)
 |  |  |  | Target | Realisasi | Capaian (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
1 | Meningkatnya kualitas perencanaan pembangunan daerah | Persentase keselarasan RKPD dengan RPJMD | % | 95 | 93,10 | 98,00 | 100 | 93,10
2 |  | Persentase konsistensi program RKPD ke APBD | % | 96 | 97,92 | 102,00 | 100 | 97,92
3 |  | Nilai komponen perencanaan kinerja SAKIP | Nilai | 24,00 | 22,35 | 93,13 | 26,00 | 85,96
4 | Meningkatnya kualitas pengendalian dan evaluasi pembangunan | Persentase capaian indikator makro yang memenuhi target | % | 80 | 62,50 | 78,13 | 90 | 69,44
5 |  | Persentase perangkat daerah yang melaporkan evaluasi tepat waktu | % | 90 | 91,43 | 101,59 | 100 | 91,43
6 | Meningkatnya pemanfaatan hasil penelitian dan inovasi | Indeks inovasi daerah | Indeks | 55,00 | 48,62 | 88,40 | 60,00 | 81,03
7 |  | Persentase kajian yang dimanfaatkan | % | 75 | 50 | 66,67 | 85 | 58,82
8 |  | Rasio usulan inovasi yang ditolak | % | 20 | 16 | 120,00 | 10 | 40,00
Catatan: capaian dan tingkat kemajuan indikator nomor 8 dihitung dengan rumus (target - (realisasi - target))/target x 100%
`,
    },
    {
      name: "Sasaran",
      sheet: `
Tabel 3.3 Rata-rata capaian per sasaran strategis
No | Sasaran Strategis | Jumlah Indikator | Rata-rata Capaian (%) | Predikat
1 | Meningkatnya kualitas perencanaan pembangunan daerah | 3 | 97,71 | Sangat Tinggi
2 | Meningkatnya kualitas pengendalian dan evaluasi pembangunan | 2 | 89,86 | Tinggi
3 | Meningkatnya pemanfaatan hasil penelitian dan inovasi | 3 | 91,69 | Sangat Tinggi
 | Rata-rata | 8 | 93,09 | Sangat Tinggi
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.4 Rekapitulasi indikator menurut kriteria
Kriteria | Jumlah | Persentase
Sangat Tinggi | 5 | 62,5
Tinggi | 2 | 25,0
Sedang | 1 | 12,5
Rendah | - | -
Sangat Rendah | - | -
Jumlah | 8 | 100
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.7 Hasil evaluasi AKIP Kabupaten
Komponen | Bobot | Nilai 2023 | Nilai 2024 | Kenaikan | % Nilai 2024 terhadap bobot
Perencanaan Kinerja | 30 | 21,60 | 22,35 | 0,75 | 74,5
Pengukuran Kinerja | 30 | 18,90 | 19,80 | 0,90 | 66,0
Pelaporan Kinerja | 15 | 10,35 | 10,95 | 0,60 | 73,0
Evaluasi Akuntabilitas Kinerja Internal | 25 | 15,00 | 16,25 | 1,25 | 65,0
Nilai Hasil Evaluasi | 100 | 65,85 | 69,35 | 3,50 | 69,4
Predikat |  | B | B |  |
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.9 Realisasi Anggaran Bappeda Tahun Anggaran 2024
Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran (Rp)
5.01 | PERENCANAAN | 7.264.707.750 | 7.102.035.080 | 97,76 | 162.672.670
5.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 5.923.747.750 | 5.794.055.330 | 97,81 | 129.692.420
5.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 69.685.000 | 69.202.500 | 99,31 | 482.500
5.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 48.215.000 | 47.902.000 | 99,35 | 313.000
5.01.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja | 21.470.000 | 21.300.500 | 99,21 | 169.500
5.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 5.481.012.750 | 5.387.620.118 | 98,30 | 93.392.632
5.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 5.384.612.750 | 5.291.740.118 | 98,28 | 92.872.632
5.01.01.2.02.0003 | Pelaksanaan Penatausahaan Keuangan SKPD | 96.400.000 | 95.880.000 | 99,46 | 520.000
5.01.01.2.08 | Penyediaan Jasa Penunjang Urusan | 214.800.000 | 187.355.412 | 87,22 | 27.444.588
5.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 214.800.000 | 187.355.412 | 87,22 | 27.444.588
5.01.01.2.09 | Pemeliharaan Barang Milik Daerah | 158.250.000 | 149.877.300 | 94,71 | 8.372.700
5.01.01.2.09.0002 | Pemeliharaan Kendaraan Dinas Operasional | 158.250.000 | 149.877.300 | 94,71 | 8.372.700
5.01.02 | PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH | 1.011.350.000 | 990.993.650 | 97,99 | 20.356.350
5.01.02.2.01 | Penyusunan Perencanaan dan Pendanaan | 700.575.000 | 689.733.900 | 98,45 | 10.841.100
5.01.02.2.01.0003 | Koordinasi Penyusunan RKPD | 412.635.000 | 405.118.900 | 98,18 | 7.516.100
5.01.02.2.01.0008 | Pelaksanaan Musrenbang Kabupaten | 287.940.000 | 284.615.000 | 98,85 | 3.325.000
5.01.02.2.02 | Analisis Data dan Informasi | 176.500.000 | 168.240.750 | 95,32 | 8.259.250
5.01.02.2.02.0001 | Analisis Data dan Informasi Perencanaan | 176.500.000 | 168.240.750 | 95,32 | 8.259.250
5.01.02.2.03 | Pengendalian, Evaluasi dan Pelaporan | 134.275.000 | 133.019.000 | 99,06 | 1.256.000
5.01.02.2.03.0002 | Monitoring dan Evaluasi Rencana Pembangunan | 134.275.000 | 133.019.000 | 99,06 | 1.256.000
5.01.03 | PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN | 329.610.000 | 316.986.100 | 96,17 | 12.623.900
5.01.03.2.01 | Koordinasi Bidang Pemerintahan dan Pembangunan Manusia | 98.460.000 | 92.715.000 | 94,17 | 5.745.000
5.01.03.2.01.0004 | Koordinasi Perencanaan Bidang Pemerintahan | 98.460.000 | 92.715.000 | 94,17 | 5.745.000
5.01.03.2.02 | Koordinasi Bidang Perekonomian dan SDA | 121.350.000 | 119.804.600 | 98,73 | 1.545.400
5.01.03.2.02.0003 | Koordinasi Perencanaan Bidang Perekonomian | 121.350.000 | 119.804.600 | 98,73 | 1.545.400
5.01.03.2.03 | Koordinasi Bidang Infrastruktur dan Kewilayahan | 109.800.000 | 104.466.500 | 95,14 | 5.333.500
5.01.03.2.03.0001 | Koordinasi Perencanaan Bidang Infrastruktur | 109.800.000 | 104.466.500 | 95,14 | 5.333.500
5.05 | PENELITIAN DAN PENGEMBANGAN | 312.325.000 | 285.361.000 | 91,37 | 26.964.000
5.05.02 | PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH | 312.325.000 | 285.361.000 | 91,37 | 26.964.000
5.05.02.2.01 | Penelitian Bidang Penyelenggaraan Pemerintahan | 225.000.000 | 198.450.000 | 88,20 | 26.550.000
5.05.02.2.01.0002 | Penelitian dan Pengembangan Pemerintahan | 225.000.000 | 198.450.000 | 88,20 | 26.550.000
5.05.02.2.04 | Pengembangan Inovasi dan Teknologi | 87.325.000 | 86.911.000 | 99,53 | 414.000
5.05.02.2.04.0001 | Fasilitasi Inovasi Daerah | 87.325.000 | 86.911.000 | 99,53 | 414.000
 | TOTAL | 7.577.032.750 | 7.387.396.080 | 97,50 | 189.636.670
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.10 Efisiensi Penggunaan Sumber Daya
Sasaran | % Capaian Kinerja | Program Pendukung | % Penyerapan Anggaran | Tingkat Efisiensi (%)
1 | 2 | 3 | 4 | 5 = 2 - 4
Meningkatnya kualitas perencanaan pembangunan daerah | 97,71 | PROGRAM PERENCANAAN, PENGENDALIAN DAN EVALUASI PEMBANGUNAN DAERAH | 97,99 | -0,28
Meningkatnya kualitas pengendalian dan evaluasi pembangunan | 89,86 | PROGRAM KOORDINASI DAN SINKRONISASI PERENCANAAN | 96,17 | -6,31
Meningkatnya pemanfaatan hasil penelitian dan inovasi | 91,69 | PROGRAM PENELITIAN DAN PENGEMBANGAN DAERAH | 91,37 | 0,32
`,
    },
    {
      name: "Tiga Tahun",
      merges: ["B2:D2", "E2:G2", "H2:J2"],
      sheet: `
Tabel 3.11 Perkembangan anggaran 2022-2024 (ribu rupiah)
Program | 2022 |  |  | 2023 |  |  | 2024
 | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
Program Penunjang | 5.512.480 | 5.377.900 | 97,6 | 5.698.133 | 5.601.471 | 98,3 | 5.923.748 | 5.794.055 | 97,8
Program Perencanaan | 861.500 | 838.413 | 97,3 | 942.775 | 917.035 | 97,3 | 1.011.350 | 990.994 | 98,0
Program Koordinasi | 298.650 | 274.110 | 91,8 | 315.480 | 301.993 | 95,7 | 329.610 | 316.986 | 96,2
Program Litbang | 190.000 | 151.300 | 79,6 | 268.900 | 243.118 | 90,4 | 312.325 | 285.361 | 91,4
Jumlah | 6.862.630 | 6.641.723 | 96,8 | 7.225.288 | 7.063.617 | 97,8 | 7.577.033 | 7.387.396 | 97,5
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian ketiga sasaran strategis Bappeda tahun 2024 sebesar 93,09% dengan predikat Sangat Tinggi.
Anggaran tahun 2024 sebesar Rp7.577.032.750 terealisasi Rp7.387.396.080 (97,50%) sehingga terdapat sisa Rp189.636.670.
Dari 272 usulan Musrenbang, sebanyak 176 usulan atau 64,71% diakomodir dalam RKPD 2025.
Nilai SAKIP kabupaten naik dari 65,85 pada tahun 2023 menjadi 69,35 pada tahun 2024 dengan predikat B.
`,
    },
  ],
  mistakes: [
    { sheet: "Musrenbang", cell: "F5", right: "77%", wrong: "58%" },
    { sheet: "Musrenbang", cell: "D8", right: "176", wrong: "184" },
    { sheet: "PK", cell: "G5", right: "98,00", wrong: "93,10" },
    { sheet: "PK", cell: "I9", right: "91,43", wrong: "94,13" },
    { sheet: "Sasaran", cell: "D4", right: "89,86", wrong: "93,79" },
    { sheet: "Sasaran", cell: "E5", right: "Sangat Tinggi", wrong: "Tinggi" },
    { sheet: "Rekap", cell: "B3", right: "5", wrong: "4" },
    { sheet: "SAKIP", cell: "E7", right: "3,50", wrong: "4,00" },
    { sheet: "Anggaran", cell: "F12", right: "27.444.588", wrong: "18.444.588" },
    { sheet: "Anggaran", cell: "C16", right: "700.575.000", wrong: "877.075.000" },
    { sheet: "Anggaran", cell: "D23", right: "316.986.100", wrong: "212.519.600" },
    { sheet: "Anggaran", cell: "E33", right: "88,20", wrong: "82,88" },
    { sheet: "Efisiensi", cell: "E4", right: "-0,28", wrong: "0,28" },
    { sheet: "Tiga Tahun", cell: "D7", right: "79,6", wrong: "76,9" },
    { sheet: "Tiga Tahun", cell: "F8", right: "7.063.617", wrong: "6.820.499" },
    { sheet: "Narasi", cell: "A4", right: "69,35", wrong: "69,53" },
  ],
};
