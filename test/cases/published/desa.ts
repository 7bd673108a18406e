import type { PublishedReport } from "./published-report";

export const desaTables: PublishedReport[] = [
  {
    name: "a village, budget realised by the middle of the books",
    year: 2023,
    source: "https://lebih.desa.id/artikel/2026/2/28/laporan-realisasi-apdes-2023",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4 | PENDAPATAN
4.1 | Pendapatan Asli Desa | 109.600.000,00 | 57.634.195,00 | 51.965.805,00 | 52,59%
4.1.4 | Lain-lain Pendapatan Asli Desa | 109.600.000,00 | 57.634.195,00 | 51.965.805,00 | 52,59%
4.2 | Transfer Desa | 2.402.175.000,00 | 1.574.452.283,00 | 827.722.717,00 | 65,54%
4.2.1 | Dana Desa | 898.006.000,00 | 606.303.600,00 | 291.702.400,00 | 67,52%
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | 561.399.000,00 | 448.705.000,00 | 112.694.000,00 | 79,93%
4.2.3 | Alokasi Dana Desa | 846.370.000,00 | 491.243.683,00 | 355.126.317,00 | 58,04%
4.2.4 | Bantuan Keuangan Provinsi | 96.400.000,00 | 28.200.000,00 | 68.200.000,00 | 29,25%
4.3 | Pendapatan Lain-Lain Desa | 0,00 | 1.724.865,00 | -1.724.865,00 | 0,00%
4.3.6 | Bunga Bank | 0,00 | 1.724.865,00 | -1.724.865,00 | 0,00%
 | JUMLAH PENDAPATAN | 2.511.775.000,00 | 1.633.811.343,00 | 877.963.657,00 | 65,05
5 | BELANJA
5.1 | Bidang Penyelenggaran Pemerintahan Desa | 1.412.387.680,00 | 675.982.385,00 | 736.405.295,00 | 47,86%
5.1.1 | Penyelenggaran Belanja Siltap, Tunjangan dan Operasional Pemerintah Desa | 1.412.387.680,00 | 675.982.385,00 | 736.405.295,00 | 47,86%
5.2 | Bidang Pelaksanaan Pembangunan Desa | 611.394.000,00 | 369.389.777,00 | 242.004.223,00 | 60,42%
5.2.1 | Sub Bidang Pendidikan | 611.394.000,00 | 369.389.777,00 | 242.004.223,00 | 60,42%
5.3 | Bidang Pembinaan Kemasyarakatan Desa | 184.076.000,00 | 105.150.000,00 | 78.926.000,00 | 57,12%
`,
        merges: ["A3:B3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, accounts in the web system",
    year: 2023,
    source: "https://katung.desa.id/artikel/2022/12/30/apbdes-katung-tahun-anggaran-2023",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAANANGGARAN PENDAPATAN DAN BELANJA DESATAHUN ANGGARAN 2023
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN
4.1. | Pendapatan Asli Desa | 62.000.000,00 | 66.201.000,00 | -4.201.000,00 | 106,78
4.1.1. | Hasil Usaha Desa | 50.000.000,00 | 54.201.000,00 | -4.201.000,00 | 108,40
4.1.2. | Hasil Aset Desa | 12.000.000,00 | 12.000.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer Desa | 2.329.057.000,00 | 2.194.113.944,00 | 134.943.056,00 | 94,21
4.2.1. | Dana Desa | 870.764.000,00 | 870.764.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak Dan Retribusi | 158.191.000,00 | 66.686.000,00 | 91.505.000,00 | 42,16
4.2.3. | Alokasi Dana Desa | 921.902.000,00 | 898.263.944,00 | 23.638.056,00 | 97,44
4.2.4. | Bantuan Keuangan Provinsi | 59.200.000,00 | 46.900.000,00 | 12.300.000,00 | 79,22
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 319.000.000,00 | 311.500.000,00 | 7.500.000,00 | 97,65
4.3. | Pendapatan Lain-Lain Desa | 5.500.000,00 | 6.339.918,00 | -839.918,00 | 115,27
4.3.1. | Penerimaan Dari Hasil Kerjasama Antar Desa | 1.500.000,00 | 1.751.000,00 | -251.000,00 | 116,73
4.3.6. | Bunga Bank | 4.000.000,00 | 4.588.918,00 | -588.918,00 | 114,72
JUMLAH PENDAPATAN |  | 2.396.557.000,00 | 2.266.654.862,00 | 129.902.138,00 | 94,58
5. BELANJA
01 | Bidang Penyelenggaran Pemerintahan Desa | 1.220.937.619,09 | 949.680.871,00 | 271.256.748,09 | 77,78
02 | Bidang Pelaksanaan Pembangunan Desa | 556.616.000,00 | 345.087.500,00 | 211.528.500,00 | 62,00
03 | Bidang Pembinaan Kemasyarakatan Desa | 145.574.000,00 | 82.365.000,00 | 63.209.000,00 | 56,58
04 | Bidang Pemberdayaan Masyarakat Desa | 524.216.000,00 | 511.811.000,00 | 12.405.000,00 | 97,63
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, revenue and spending by field",
    year: 2022,
    source: "https://www.tiga.desa.id/artikel/2022/12/30/realisasi-dana-desa-tahun-2022",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAANANGGARAN PENDAPATAN DAN BELANJA DESATAHUN ANGGARAN 2022
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN
4.1. | Pendapatan Asli Desa | 5.000.000,00 | 6.980.000,00 | -1.980.000,00 | 139,60
4.1.4. | Lain-Lain Pendapatan Asli Desa | 5.000.000,00 | 6.980.000,00 | -1.980.000,00 | 139,60
4.2. | Pendapatan Transfer Desa | 3.062.964.000,00 | 3.057.846.870,00 | 5.117.130,00 | 99,83
4.2.1. | Dana Desa | 887.149.000,00 | 887.149.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak Dan Retribusi | 115.696.000,00 | 115.696.000,00 | 0,00 | 100,00
4.2.3. | Alokasi Dana Desa | 1.661.119.000,00 | 1.656.001.870,00 | 5.117.130,00 | 99,69
4.2.4. | Bantuan Keuangan Provinsi | 228.000.000,00 | 228.000.000,00 | 0,00 | 100,00
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 171.000.000,00 | 171.000.000,00 | 0,00 | 100,00
4.3. | Pendapatan Lain-Lain Desa | 8.000.000,00 | 9.043.402,00 | -1.043.402,00 | 113,04
4.3.9. | Lain-Lain Pendapatan Desa Yang Sah | 8.000.000,00 | 9.043.402,00 | -1.043.402,00 | 113,04
JUMLAH PENDAPATAN |  | 3.075.964.000,00 | 3.073.870.272,00 | 2.093.728,00 | 99,93
5. BELANJA
01 | Bidang Penyelenggaran Pemerintahan Desa | 1.447.999.360,00 | 1.315.614.368,00 | 132.384.992,00 | 90,86
02 | Bidang Pelaksanaan Pembangunan Desa | 676.778.342,00 | 623.152.000,00 | 53.626.342,00 | 92,08
03 | Bidang Pembinaan Kemasyarakatan Desa | 714.216.124,00 | 652.915.000,00 | 61.301.124,00 | 91,42
04 | Bidang Pemberdayaan Masyarakat Desa | 184.363.000,00 | 179.693.000,00 | 4.670.000,00 | 97,47
05 | Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa | 431.000.000,00 | 415.150.000,00 | 15.850.000,00 | 96,32
JUMLAH BELANJA |  | 3.454.356.826,00 | 3.186.524.368,00 | 267.832.458,00 | 92,25
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, comma thousands, with deficit",
    year: 2022,
    source: "https://belantih.desa.id/artikel/2022/2/16/apbdes-desa-belantih-tahun-anggaran-2022",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAANANGGARAN PENDAPATAN DAN BELANJA DESATAHUN ANGGARAN 2022
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN
4.1. | Pendapatan Asli Desa | 8,075,000 | 11,600,000 | -3,525,000 | 143.65
4.1.1. | Hasil Usaha Desa | 8,075,000 | 11,600,000 | -3,525,000 | 143.65
4.2. | Pendapatan Transfer | 2,350,765,000 | 2,350,765,000 | 0 | 100.00
4.2.1. | Dana Desa | 952,269,000 | 952,269,000 | 0 | 100.00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 98,738,000 | 98,738,000 | 0 | 100.00
4.2.3. | Alokasi Dana Desa | 1,057,758,000 | 1,057,758,000 | 0 | 100.00
4.2.4. | Bantuan Keuangan Provinsi | 138,000,000 | 138,000,000 | 0 | 100.00
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 104,000,000 | 104,000,000 | 0 | 100.00
4.3. | Pendapatan Lain-lain | 6,479,296 | 6,250,419 | 228,877 | 96.47
4.3.6. | Bunga Bank | 5,000,000 | 4,771,123 | 228,877 | 95.42
4.3.9. | Lain-lain Pendapatan Desa Yang Sah | 1,479,296 | 1,479,296 | 0 | 100.00
JUMLAH PENDAPATAN |  | 2,365,319,296 | 2,368,615,419 | -3,296,123 | 100.14
5. BELANJA
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | 1,205,345,194 | 1,144,903,559 | 60,441,635 | 94.99
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | 356,286,000 | 312,174,000 | 44,112,000 | 87.62
03 | BIDANG PEMBINAAN KEMASYARAKATAN | 305,352,870 | 301,406,086 | 3,946,784 | 98.71
04 | BIDANG PEMBERDAYAAN MASYARAKAT | 253,789,000 | 253,789,000 | 0 | 100.00
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | 419,756,520 | 408,009,000 | 11,747,520 | 97.20
JUMLAH BELANJA |  | 2,540,529,584 | 2,420,281,645 | 120,247,939 | 95.27
SURPLUS / (DEFISIT) |  | -175,210,288 | -51,666,226 | -123,544,062 | 339.12
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [{ sheet: "LRA", cell: "F23", isSure: false }],
  },
  {
    name: "a village, interest far above plan",
    year: 2020,
    source: "http://mengani.sid-bangli.id/artikel/2021/4/1/laporan-realisasi-apbdes-tahun-2020",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAANANGGARAN PENDAPATAN DAN BELANJA DESATAHUN ANGGARAN 2020
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN
4.1. | Pendapatan Asli Desa | 3,000,000 | 2,050,000 | 950,000 | 68.33
4.1.1. | Hasil Usaha Desa | 3,000,000 | 2,050,000 | 950,000 | 68.33
4.2. | Pendapatan Transfer | 1,710,309,500 | 1,710,300,500 | 9,000 | 100.00
4.2.1. | Dana Desa | 791,896,000 | 791,896,000 | 0 | 100.00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 49,641,500 | 49,632,500 | 9,000 | 99.98
4.2.3. | Alokasi Dana Desa | 749,772,000 | 749,772,000 | 0 | 100.00
4.2.4. | Bantuan Keuangan Provinsi | 100,000,000 | 100,000,000 | 0 | 100.00
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 19,000,000 | 19,000,000 | 0 | 100.00
4.3. | Pendapatan Lain-lain | 7,534,573 | 15,437,474 | -7,902,901 | 204.89
4.3.6. | Bunga Bank | 6,000,000 | 13,902,901 | -7,902,901 | 231.72
4.3.9. | Lain-lain Pendapatan Desa Yang Sah | 1,534,573 | 1,534,573 | 0 | 100.00
JUMLAH PENDAPATAN |  | 1,720,844,073 | 1,727,787,974 | -6,943,901 | 100.40
5. BELANJA
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | 908,388,546 | 855,216,124 | 53,172,422 | 94.15
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | 971,678,459 | 822,908,342 | 148,770,117 | 84.69
03 | BIDANG PEMBINAAN KEMASYARAKATAN | 232,753,747 | 202,421,000 | 30,332,747 | 86.97
04 | BIDANG PEMBERDAYAAN MASYARAKAT | 17,247,000 | 9,397,000 | 7,850,000 | 54.48
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | 161,994,856 | 135,446,306 | 26,548,550 | 83.61
JUMLAH BELANJA |  | 2,292,062,608 | 2,025,388,772 | 266,673,836 | 88.37
SURPLUS / (DEFISIT) |  | -571,218,535 | -297,600,798 | -273,617,737 | 191.94
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [{ sheet: "LRA", cell: "F23", isSure: false }],
  },
  {
    name: "a village, web infographic with the label above the figures",
    year: 2020,
    source: "https://sedayu-pacitan.desa.id/artikel/2021/1/4/laporan-realisasi-apbdes-semester-ii-tahun-anggaran-2020",
    sheets: [
      {
        name: "Infografis",
        sheet: `
APBDes 2020 Pelaksanaan
Realisasi | Anggaran
Pendapatan Desa
Rp 1.743.274.268,29 | Rp 1.734.074.897,90
Belanja Desa
Rp 1.786.421.519,25 | Rp 1.798.939.674,49
Pembiayaan Desa
Rp 64.864.776,59 | Rp 64.864.776,59

APBDes 2020 Pendapatan
Realisasi | Anggaran
Hasil Aset Desa
Rp 82.800.000,00 | Rp 82.800.000,00
Dana Desa
Rp 805.478.000,00 | Rp 805.478.000,00
Bagi Hasil Pajak Dan Retribusi Desa
Rp 26.379.779,00 | Rp 18.840.056,90
Alokasi Dana Desa
Rp 615.256.841,00 | Rp 615.256.841,00
Bantuan Keuangan Kabupaten/Kota Desa
Rp 211.200.000,00 | Rp 211.200.000,00
Lain-Lain Pendapatan Desa Yang Sah
Rp 2.159.648,29 | Rp 500.000,00

APBDes 2020 Pembelanjaan
Realisasi | Anggaran
Bidang Penyelenggaran Pemerintahan Desa
Rp 695.870.519,25 | Rp 703.734.382,49
Bidang Pelaksanaan Pembangunan Desa
Rp 410.080.000,00 | Rp 410.107.292,00
Bidang Pembinaan Kemasyarakatan Desa
Rp 23.200.000,00 | Rp 23.200.000,00
Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa
Rp 657.271.000,00 | Rp 661.898.000,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village, nothing realised yet",
    year: 2022,
    source: "https://tongketongke.desa.id/artikel/2022/3/26/apbdesa-tahun-anggaran-2022",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
SEMESTER 2 TAHUN ANGGARAN 2022
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN
4.2. | Pendapatan Transfer Desa | 2.079.453.064,00 | 0,00 | 2.079.453.064,00 | 0,00
4.2.1. | Dana Desa | 1.200.976.000,00 | 0,00 | 1.200.976.000,00 | 0,00
4.2.2. | Bagi Hasil Pajak Dan Retribusi | 38.124.879,00 | 0,00 | 38.124.879,00 | 0,00
4.2.3. | Alokasi Dana Desa | 840.352.185,00 | 0,00 | 840.352.185,00 | 0,00
JUMLAH PENDAPATAN |  | 2.079.453.064,00 | 0,00 | 2.079.453.064,00 | 0,00
`,
        merges: ["A3:B3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, budget realization 2020",
    year: 2020,
    source: "https://gilis-rembang.desa.id/artikel/2021/3/15/laporan-realisasi-apbdes-2020",
    sheets: [
      {
        name: "APBDes",
        sheet: `
LAPORAN REALISASI PELAKSANAAN APBDES TAHUN ANGGARAN 2020
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. | PENDAPATAN
4.1. | Pendapatan Asli Desa | 17,500 | 2,742,657 | -2,725,157 | 15,672.33
4.1.4. | Lain-Lain Pendapatan Asli Desa | 17,500 | 2,742,657 | -2,725,157 | 15,672.33
4.2. | Pendapatan Transfer | 1,370,181,000 | 1,370,181,000 | 0 | 100.00
4.2.1. | Dana Desa | 879,404,000 | 879,404,000 | 0 | 100.00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 33,408,000 | 33,408,000 | 0 | 100.00
4.2.3. | Alokasi Dana Desa | 452,369,000 | 452,369,000 | 0 | 100.00
4.2.4. | Bantuan Keuangan Provinsi | 5,000,000 | 5,000,000 | 0 | 100.00
 | JUMLAH PENDAPATAN | 1,370,198,500 | 1,372,923,657 | -2,725,157 | 100.20
5. | BELANJA
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | 479,862,954 | 480,475,031 | -612,077 | 100.13
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | 440,898,200 | 440,879,700 | 18,500 | 100.00
03 | BIDANG PEMBINAAN KEMASYARAKATAN | 8,037,000 | 8,037,000 | 0 | 100.00
04 | BIDANG PEMBERDAYAAN MASYARAKAT | 39,383,300 | 39,383,300 | 0 | 100.00
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | 419,140,000 | 419,140,000 | 0 | 100.00
 | JUMLAH BELANJA | 1,387,321,454 | 1,387,915,031 | -593,577 | 100.04
 | SURPLUS / (DEFISIT) | -17,122,954 | -14,991,374 | -2,131,580 | 114.22
6. | PEMBIAYAAN
6.1. | Penerimaan Pembiayaan | 12,122,954 | 12,122,954 | 0
6.1.1. | SILPA Tahun Sebelumnya | 12,122,954 | 12,122,954 | 0
 | PEMBIAYAAN NETTO | 12,122,954 | 12,122,954 | 0
 | SILPA/SiLPA TAHUN BERJALAN | -5,000,000 | -2,868,420 | -2,131,580
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [{ sheet: "APBDes", cell: "F19", isSure: false }],
  },
  {
    name: "a village, budget realization first half 2023",
    year: 2023,
    source: "https://baturutara.desa.id/artikel/2023/6/27/laporan-realisasi-pelaksanaan-apbdes-tahun-anggaran-2023",
    sheets: [
      {
        name: "APBDes",
        sheet: `
LAPORAN REALISASI PELAKSANAAN APBDES TAHUN ANGGARAN 2023
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. | PENDAPATAN
4.2. | Pendapatan Transfer | 2.216.438.000,00 | 1.104.206.986,00 | 1.112.231.014,00 | 49,82
4.2.1. | Dana Desa | 713.357.000,00 | 357.010.650,00 | 356.346.350,00 | 50,05
4.2.2. | Bagi Hasil Pajak dan Retribusi | 138.584.000,00 | 69.292.000,00 | 69.292.000,00 | 50,00
4.2.3. | Alokasi Dana Desa | 1.140.897.000,00 | 646.104.336,00 | 494.792.664,00 | 56,63
4.2.4. | Bantuan Keuangan Provinsi | 73.600.000,00 | 31.800.000,00 | 41.800.000,00 | 43,21
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 150.000.000,00 | 0,00 | 150.000.000,00 | 0,00
4.3. | Pendapatan Lain-lain | 1.500.000,00 | 2.693.585,00 | -1.193.585,00 | 179,57
4.3.1. | Penerimaan dari Hasil Kerjasama Antar Desa | 0,00 | 1.751.000,00 | -1.751.000,00 | 0
4.3.6. | Bunga Bank | 1.500.000,00 | 942.585,00 | 557.415,00 | 62,84
 | JUMLAH PENDAPATAN | 2.217.938.000,00 | 1.106.900.571,00 | 1.111.037.429,00 | 49,91
5. | BELANJA
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | 1.279.419.523,00 | 524.958.627,00 | 754.460.896,00 | 41,03
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | 429.140.500,00 | 173.361.000,00 | 255.779.500,00 | 40,40
03 | BIDANG PEMBINAAN KEMASYARAKATAN | 271.304.000,00 | 76.999.500,00 | 194.304.500,00 | 28,38
04 | BIDANG PEMBERDAYAAN MASYARAKAT | 35.175.000,00 | 0,00 | 35.175.000,00 | 0,00
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | 82.000.000,00 | 36.000.000,00 | 46.000.000,00 | 43,90
 | JUMLAH BELANJA | 2.097.039.023,00 | 811.319.127,00 | 1.285.719.896,00 | 38,69
 | SURPLUS / (DEFISIT) | 120.898.977,00 | 295.581.444,00 | -174.682.467,00 | 40,90
6. | PEMBIAYAAN
6.1. | Penerimaan Pembiayaan | 36.645.074,00 | 0,00 | 36.645.074,00
6.1.1. | SILPA Tahun Sebelumnya | 36.645.074,00 | 0,00 | 36.645.074,00
6.2. | Pengeluaran Pembiayaan | 157.544.051,00 | 58.347.200,00 | 99.196.851,00
6.2.2. | Penyertaan Modal Desa | 157.544.051,00 | 58.347.200,00 | 99.196.851,00
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [{ sheet: "APBDes", cell: "F21", isSure: false }],
  },
  {
    name: "a village (APBDes revenue)",
    year: 2023,
    source: "https://pecatu.desa.id/artikel/2023/10/1/apbdesa-2023",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA TAHUN ANGGARAN 2023
 | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4 | PENDAPATAN
4.1 | Pendapatan Asli Desa | 45.653.000,00 | 42.553.000,00 | 3.100.000,00 | 93,21
4.1.1 | Hasil Usaha | 3.653.000,00 | 3.653.000,00 | 0,00 | 100,00
4.1.2 | Hasil Aset | 42.000.000,00 | 38.900.000,00 | 3.100.000,00 | 92,62
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 0,00 | 0,00 | 0,00 | 0,00
4.1.4 | Lain-lain Pendapatan Asli Desa | 0,00 | 0,00 | 0,00 | 0,00
4.2 | Transfer Desa | 21.561.727.708,00 | 16.096.205.311,00 | 5.465.522.397,00 | 74,65
4.2.1 | Dana Desa | 940.336.000,00 | 940.336.000,00 | 0,00 | 100,00
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | 16.557.323.768,00 | 11.711.105.843,00 | 4.846.217.925,00 | 70,73
4.2.3 | Alokasi Dana Desa | 1.078.284.569,00 | 478.480.097,00 | 599.804.472,00 | 44,37
4.2.4 | Bantuan Keuangan Provinsi | 328.000.000,00 | 308.500.000,00 | 19.500.000,00 | 94,05
4.2.5 | Bantuan Keuangan APBD Kabupaten/Kota | 2.657.783.371,00 | 2.657.783.371,00 | 0,00 | 100,00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village website (APBDes execution)",
    year: 2023,
    source: "https://cigelam.desa.id/artikel/2023/03/09/apbdes-ta-2023",
    sheets: [
      {
        name: "APBDes",
        sheet: `
APBDes 2023 Pelaksanaan
 | Realisasi | Anggaran
Pendapatan Desa | Rp 2.775.308.000,00 | Rp 2.841.888.345,00
Belanja Desa | Rp 2.535.284.400,00 | Rp 2.609.150.169,00
Pembiayaan Desa | Rp -12.000.000,00 | Rp -4.734.976,00

APBDes 2023 Pendapatan
 | Realisasi | Anggaran
Hasil Aset Desa | Rp 0,00 | Rp 1.400.000,00
Dana Desa | Rp 939.316.000,00 | Rp 939.316.000,00
Bagi Hasil Pajak Dan Retribusi Desa | Rp 1.030.213.800,00 | Rp 1.036.213.800,00
Alokasi Dana Desa | Rp 675.778.200,00 | Rp 733.527.200,00
Bantuan Keuangan Provinsi Desa | Rp 130.000.000,00 | Rp 130.000.000,00
Bunga Bank Desa | Rp 0,00 | Rp 456.345,00
Lain-Lain Pendapatan Desa Yang Sah | Rp 0,00 | Rp 975.000,00

APBDes 2023 Pembelanjaan
 | Realisasi | Anggaran
Bidang Penyelenggaran Pemerintahan Desa | Rp 1.074.947.000,00 | Rp 1.148.797.849,00
Bidang Pelaksanaan Pembangunan Desa | Rp 1.233.537.400,00 | Rp 1.233.552.320,00
Bidang Pembinaan Kemasyarakatan Desa | Rp 0,00 | Rp 0,00
Bidang Pemberdayaan Masyarakat Desa | Rp 0,00 | Rp 0,00
Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa | Rp 226.800.000,00 | Rp 226.800.000,00
`,
      },
    ],
    wrong: [],
  },
];
