import type { PublishedReport } from "./published-report";

export const kementerian1Tables: PublishedReport[] = [
  {
    name: "a ministry's budget, IKPA and tenders by unit",
    year: 2022,
    source:
      "https://github.com/abaiss40135/dashboard-kemnaker: resources/views/dashboard-kemnaker/rekapitulasi-keuangan/partials/realisasi-anggaran.blade.php",
    sheets: [
      {
        name: "Tabel 1",
        sheet: `
Presentase realisasi anggaran | 70,90%
Tabel 1
NO | ESELON 1 | PEGAWAI |  |  | BARANG |  |  | MODAL |  |  | TOTAL |  | 
 |  | PAGU | REAL | % | PAGU | REAL | % | PAGU | REAL | % | PAGU | REAL | %
1 | SETJEN | 73.515.751.000 | 60.203.552.697 | 81.89 | 318.465.851.000 | 241.352.747.288 | 75.79 | 60.094.685.000 | 46.995.226.074 | 78.20 | 452.076.287.000 | 348.551.526.059 | 77.10
2 | ITJEN | 19.453.126.000 | 15.498.492.973 | 79.67 | 46.910.911.000 | 34.958.931.315 | 74.52 | 2.106.337.000 | 1.466.985.000 | 69.65 | 68.470.374.000 | 51.924.409.288 | 75.83
3 | DITJEN BINAPENTA & PKK | 49.677.704.000 | 41.063.841.255 | 82.66 | 770.121.986.000 | 616.105.053.691 | 80.00 | 23.308.277.000 | 7.773.352.892 | 33.35 | 843.107.967.000 | 664.942.247.838 | 78.87
4 | DITJEN PHI & JAMSOS TK | 30.936.838.000 | 24.385.123.646 | 78.82 | 1.510.482.282.000 | 1.180.393.908.013 | 78.15 | 4.864.560.000 | 3.387.666.400 | 69.64 | 1.546.283.680.000 | 1.208.166.698.059 | 78.13
5 | DITJEN BINWASNAKER | 65.681.760.000 | 58.803.973.791 | 89.53 | 205.981.727.000 | 147.782.897.012 | 71.75 | 87.716.581.000 | 58.213.688.051 | 66.37 | 359.380.068.000 | 264.800.558.854 | 73.68
6 | BARENBANG | 20.023.075.000 | 16.289.424.510 | 81.35 | 190.237.969.000 | 128.789.890.720 | 67.70 | 11.163.386.000 | 1.909.973.700 | 17.11 | 221.424.430.000 | 146.989.288.930 | 66.38
7 | DITJEN BINAVALOTAS | 278.745.369.000 | 209.068.248.909 | 75.00 | 1.969.948.869.000 | 1.252.830.344.196 | 63.60 | 372.364.921.000 | 186.013.605.521 | 49.95 | 2.621.059.159.000 | 1.647.912.198.626 | 62.87
KEMNAKER |  | 538.033.623.000 | 425.312.657.781 | 79.05 | 5.012.149.595.000 | 3.602.213.772.235 | 71.87 | 561.618.747.000 | 305.760.497.638 | 54.44 | 6.111.801.965.000 | 4.333.286.927.654 | 70.90
`,
        merges: ["A3:A4", "B3:B4", "C3:E3", "F3:H3", "I3:K3", "L3:N3", "A12:B12"],
      },
      {
        name: "Tabel 2",
        sheet: `
Nilai IKPA | 67.72
Tabel 2
NO | NAMA ES1 | KUALITAS PERENCANAAN ANGGARAN |  | KUALITAS PELAKSANAAN ANGGARAN |  |  |  | KUALITAS HASIL PELAKSANAAN ANGGARAN | NILAI IKPA
 |  | REVISI DIPA | DEVIASI HALAMAN III DIPA | PENYERAPAN ANGGARAN | BELANJA KONTRAKTUAL | PENYELESAIAN TAGIHAN | PENGELOLAAN UP DAN TUP | CAPAIAN OUTPUT
1 | SETJEN | 100 | 80.16 | 92.22 | 100 | 100 | 95.76 | 0 | 70.04
2 | ITJEN | 100 | 79.72 | 95.42 | 100 | 100 | 100 | 0 | 71.04
3 | DITJEN BINAPENTA & PKK | 99.49 | 67.16 | 86.5 | 99.5 | 98.82 | 92.33 | 0 | 66.39
4 | DITJEN PHI & JAMSOS TK | 100 | 71.43 | 84.15 | 100 | 100 | 93.92 | 0 | 66.94
5 | DITJEN BINWASNAKER | 100 | 72.23 | 86.9 | 100 | 100 | 95.83 | 0 | 67.8
6 | BARENBANG | 100 | 76.03 | 86.98 | 100 | 100 | 98.01 | 0 | 68.6
7 | DITJEN BINAVALOTAS | 100 | 80.29 | 81.86 | 98.72 | 99.55 | 96.79 | 0 | 67.92
KEMNAKER |  | 99.89 | 74.8 | 85.28 | 99.35 | 99.59 | 95.65 | 0 | 67.72
`,
        merges: ["A3:A4", "B3:B4", "C3:D3", "E3:H3", "J3:J4", "A12:B12"],
      },
      {
        name: "Satker",
        sheet: `
NO | KODE SATKER | URAIAN SATKER | REVISI DIPA | DEVIASI HALAMAN III DIPA | PENYERAPAN ANGGARAN | BELANJA KONTRAKTUAL | PENYELESAIAN TAGIHAN | PENGELOLAAN UP DAN TUP | CAPAIAN OUTPUT | NILAI IKPA
1 | 049009 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI YOGYAKARTA | 100 | 91.29 | 79.29 | 100 | 100 | 91.09 | 0 | 68.66
2 | 451270 | DITJEN. PEMBINAAN HUBUNGAN INDUSTRIAL DAN JAMINAN SOSIAL TENAGA KERJA | 100 | 72.24 | 84.23 | 100 | 100 | 98.48 | 0 | 67.53
3 | 199010 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROPINSI SULAWESI SELATAN | 100 | 81.99 | 77.8 | 100 | 100 | 95.84 | 0 | 67.44
4 | 209016 | DINAS TRANSMIGRASI DAN TENAGA KERJA PROVINSI SULAWESI TENGGARA | 100 | 92.49 | 91.6 | 0 | 0 | 99.68 | 0 | 65.20
5 | 229014 | DINAS KETENAGAKERJAAN DAN ENERGI SUMBER DAYA MINERAL PROVINSI BALI | 100 | 58.36 | 80.65 | 100 | 100 | 96.66 | 0 | 64.55
6 | 29010 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI JAWA BARAT | 100 | 50.85 | 81.12 | 100 | 100 | 97.69 | 0 | 63.62
7 | 249012 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROV. NUSA TENGGARA TIMUR | 100 | 81.74 | 90.7 | 0 | 0 | 96.83 | 0 | 62.61
8 | 99000 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI RIAU | 100 | 90.66 | 87.19 | 0 | 0 | 78.23 | 0 | 61.08
9 | 239219 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROV. NTB | 100 | 65.74 | 94.39 | 0 | 0 | 99.45 | 0 | 60.86
10 | 269009 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI BENGKULU | 100 | 67.82 | 100 | 0 | 0 | 85.16 | 0 | 60.86
11 | 69075 | DINAS TENAGA KERJA DAN MOBILITAS PENDUDUK PROVINSI NAD | 100 | 74.87 | 88 | 0 | 0 | 95.29 | 0 | 60.45
12 | 299018 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI BANTEN | 100 | 51.85 | 66.33 | 100 | 100 | 93.75 | 0 | 60.42
13 | 339003 | DINAS TRANSMIGRASI DAN TENAGA KERJA PROVINSI PAPUA | 100 | 78.1 | 84.56 | 0 | 0 | 92.51 | 0 | 59.85
14 | 39091 | DINAS TENAGA KERJA DAN TRANSMIGRASI PROVINSI JAWA TENGAH | 100 | 74.68 | 83.63 | 0 | 0 | 98.3 | 0 | 59.7
15 | 219006 | DINAS NAKERTRANS PROVINSI MALUKU | 100 | 66.22 | 85.47 | 0 | 0 | 99.97 | 0 | 58.78
`,
      },
      {
        name: "Tabel 3",
        sheet: `
Tabel 3
NO | ESELON I | PAKET TENDER/SELEKSI |  | TENDER/SELEKSI SELESAI |  |  | SISA PAKET TENDER/SELEKSI | 
 |  | JUMLAH PAKET TENDER/SELEKSI | TOTAL PAGU (Rp.) | JUMLAH PAKET TENDER/SELESAI | TOTAL PAGU (Rp.) | NILAI KONTRAK (Rp.) | SISA JUMLAH PAKET TENDER/SELEKSI | SISA TOTAL PAGU (Rp.)
1 | Sekretariat Jenderal | 8 | 20.837.924.000 | 8 | 20.837.924.000 | 15.759.890.101 | 0 | -
2 | Ditjen Binalavotas | 72 | 325.363.311.000 | 47 | 149.305.841.000 | 131.652.709.834 | 26 | 76.057.470.000
3 | Ditjen Binapenta & PKK | 13 | 15.715.416.000 | 4 | 5.427.085.000 | 4.630.431.486 | 9 | 10.288.331.000
4 | Ditjen PHI & Jamsos TK | - | - | - | - | - | - | -
5 | Ditjen Binwasnaker &K3 | 10 | 19.238.072.000 | 6 | 18.624.799.000 | 16.198.223.946 | 4 | 613.273.000
6 | Inspektorat Jenderal | - | - | - | - | - | - | -
7 | Barenbang Ketenagakerjaan | 34 | 20.940.596.000 | 18 | 9.833.375.000 | 6.078.704.600 | 16 | 11.107.221.000
TOTAL KEMNAKER |  | 138 | 302.095.319.000 | 83 | 204.029.024.000 | 174.319.959.967 | 55 | 98.066.295.000
`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:G2", "H2:I2", "A11:B11"],
      },
    ],
    wrong: [
      { sheet: "Tabel 3", cell: "C5", isSure: true },
      { sheet: "Tabel 3", cell: "D5", isSure: true },
    ],
  },
  {
    name: "an investment ministry, regencies reached",
    year: 2021,
    source:
      "https://github.com/abdul-hafizh/bkpm: Plugins/BkpmUmkm/Resources/views/dashboard/table_capaian_target_kabupaten.blade.php",
    sheets: [
      {
        name: "Kabupaten",
        sheet: `
PROVINSI | KABUPATEN TARGET | KABUPATEN REALISASI | CAPAIAN REALIASI
11 Aceh | 6 | 3 | 50%
12 Sumatera Utara | 5 | 3 | 60%
13 Sumatera Barat | 6 | 3 | 50%
14 Riau | 4 | 2 | 50%
15 Jambi | 3 | 2 | 67%
16 Sumatera Selatan | 5 | 3 | 60%
17 Bengkulu | 3 | 3 | 100%
18 Lampung | 4 | 2 | 50%
19 Kepulauan Bangka Belitung | 2 | 1 | 50%
21 Kepulauan Riau | 2 | 1 | 50%
31 Jakarta | 2 | 1 | 50%
32 Jawa Barat | 12 | 6 | 50%
33 Jawa Tengah | 15 | 8 | 53%
34 Yogyakarta (DIY) | 2 | 1 | 50%
35 Jawa Timur | 15 | 8 | 53%
36 Banten | 2 | 1 | 50%
51 Bali | 3 | 2 | 67%
52 Nusa Tenggara Barat | 3 | 2 | 67%
53 Nusa Tenggara Timur | 4 | 2 | 50%
61 Kalimantan Barat | 4 | 2 | 50%
62 Kalimantan Tengah | 4 | 2 | 50%
63 Kalimantan Selatan | 4 | 2 | 50%
64 Kalimantan Timur | 3 | 2 | 67%
65 Kalimantan Utara | 2 | 1 | 50%
71 Sulawesi Utara | 5 | 3 | 60%
72 Sulawesi Tengah | 4 | 2 | 50%
73 Sulawesi Selatan | 7 | 4 | 57%
74 Sulawesi Tenggara | 5 | 2 | 40%
75 Gorontalo | 2 | 1 | 50%
76 Sulawesi Barat | 2 | 1 | 50%
81 Maluku | 3 | 2 | 67%
82 Maluku Utara | 3 | 2 | 67%
91 Papua Barat | 2 | 1 | 50%
94 Papua | 2 | 1 | 50%
TOTAL | 150 | 82
`,
      },
    ],
    wrong: [],
  },
  {
    name: "an investment ministry, enterprises reached",
    year: 2021,
    source:
      "https://github.com/abdul-hafizh/bkpm: Plugins/BkpmUmkm/Resources/views/dashboard/table_capaian_target_umkm_observasi.blade.php",
    sheets: [
      {
        name: "UMKM",
        sheet: `
PROVINSI | TARGET UMKM | CAPAIAN UMKM | % CAPAIAN
11 Aceh | 84 | 48 | 57,4%
12 Sumatera Utara | 145 | 81 | 55,4%
13 Sumatera Barat | 78 | 44 | 55,6%
14 Riau | 86 | 37 | 43,2%
15 Jambi | 41 | 22 | 54,2%
16 Sumatera Selatan | 90 | 43 | 48,5%
17 Bengkulu | 36 | 19 | 54,5%
18 Lampung | 91 | 48 | 52,6%
19 Kepulauan Bangka Belitung | 42 | 23 | 54,3%
21 Kepulauan Riau | 43 | 20 | 47,8%
31 Jakarta | 149 | 67 | 44,9%
32 Jawa Barat | 811 | 408 | 50,3%
33 Jawa Tengah | 916 | 490 | 53,5%
34 Yogyakarta (DIY) | 80 | 35 | 43,6%
35 Jawa Timur | 719 | 367 | 51,0%
36 Banten | 101 | 50 | 50,0%
51 Bali | 99 | 52 | 52,4%
52 Nusa Tenggara Barat | 77 | 39 | 50,3%
53 Nusa Tenggara Timur | 60 | 34 | 56,6%
61 Kalimantan Barat | 58 | 31 | 54,1%
62 Kalimantan Tengah | 47 | 23 | 49,8%
63 Kalimantan Selatan | 50 | 22 | 44,0%
64 Kalimantan Timur | 170 | 85 | 50,0%
65 Kalimantan Utara | 44 | 18 | 40,0%
71 Sulawesi Utara | 52 | 24 | 46,0%
72 Sulawesi Tengah | 39 | 21 | 53,4%
73 Sulawesi Selatan | 92 | 46 | 50,1%
74 Sulawesi Tenggara | 43 | 23 | 53,7%
75 Gorontalo | 23 | 9 | 40,0%
76 Sulawesi Barat | 24 | 11 | 47,9%
81 Maluku | 13 | 7 | 53,6%
82 Maluku Utara | 15 | 9 | 57,7%
91 Papua Barat | 11 | 5 | 50,0%
94 Papua | 72 | 37 | 51,4%
Grand Total | 4500 | 2299 | 51,08%
`,
      },
    ],
    // Counts that were reckoned and rounded: the rows make 4501 and 2298, and most percentages are of the fractions.
    wrong: [
      { sheet: "UMKM", cell: "D2", isSure: false },
      { sheet: "UMKM", cell: "D3", isSure: false },
      { sheet: "UMKM", cell: "D4", isSure: false },
      { sheet: "UMKM", cell: "D5", isSure: false },
      { sheet: "UMKM", cell: "D6", isSure: false },
      { sheet: "UMKM", cell: "D7", isSure: false },
      { sheet: "UMKM", cell: "D8", isSure: false },
      { sheet: "UMKM", cell: "D9", isSure: false },
      { sheet: "UMKM", cell: "D10", isSure: false },
      { sheet: "UMKM", cell: "D11", isSure: false },
      { sheet: "UMKM", cell: "D15", isSure: false },
      { sheet: "UMKM", cell: "D17", isSure: false },
      { sheet: "UMKM", cell: "D18", isSure: false },
      { sheet: "UMKM", cell: "D19", isSure: false },
      { sheet: "UMKM", cell: "D21", isSure: false },
      { sheet: "UMKM", cell: "D22", isSure: false },
      { sheet: "UMKM", cell: "D25", isSure: false },
      { sheet: "UMKM", cell: "D26", isSure: false },
      { sheet: "UMKM", cell: "D27", isSure: false },
      { sheet: "UMKM", cell: "D28", isSure: false },
      { sheet: "UMKM", cell: "D29", isSure: false },
      { sheet: "UMKM", cell: "D30", isSure: false },
      { sheet: "UMKM", cell: "D31", isSure: false },
      { sheet: "UMKM", cell: "D32", isSure: false },
      { sheet: "UMKM", cell: "D33", isSure: false },
      { sheet: "UMKM", cell: "D34", isSure: false },
      { sheet: "UMKM", cell: "B36", isSure: false },
      { sheet: "UMKM", cell: "C36", isSure: false },
    ],
  },
];
