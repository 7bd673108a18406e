import type { PublishedReport } from "./published-report";

export const desaPendapatanTables: PublishedReport[] = [
  {
    name: "a village budget, totals above the items",
    year: 2021,
    source: "https://dasanlekong-sukamulia.desa.id/artikel/2021/5/2/apbdes-desa-dasan-lekong-2021",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
I. PENDAPATAN
1 | PADes |  | 103.700.000,00
 | 1 | Bagi Hasil BUMDES | 4.000.000,00
 | 2 | Hasil Aset Desa | 98.700.000,00
 | 3 | Lain-lain Pendapatan Asli Desa | 1.000.000,00
2 | PENDAPATAN TRANSFER |  | 2.127.444.254,00
 | 1 | Dana Desa (DD) | 1.468.879.000,00
 | 2 | Bagi Hasil Pajak dan Retribusi | 130.936.714,00
 | 3 | Alokasi Dana Desa (ADD) | 527.628.540,00
3 | PENDAPATAN LAIN-LAIN |  | 2.000.000,00
 | 1 | Bunga Bank | 2.000.000,00
JUMLAH PENDAPATAN |  |  | 2.233.144.254,00
`,
      },
      {
        name: "Belanja",
        sheet: `
II. BELANJA
BIDANG | SUB BIDANG | KEGIATAN | JUMLAH | SUMBER DANA
 | 1. Penyelenggaraan Belanja Siltap, Tunjangan dan Operasional Pemerintahan Desa |  | 655.008.699,98
 | 1 | Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa | 60.000.000,00 | ADD
 | 2 | Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa | 344.532.240,00 | ADD
 | 3 | Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa | 25.242.768,00 | ADD
 | 4 | Penyediaan Operasional Pemerintah Desa (ATK, Honor PKPKD dan PPKD dll.) | 80.984.091,98 | ADD, BHP, LAIN, PADES
 | 5 | Penyediaan Tunjangan BPD | 70.200.000,00 | ADD
 | 6 | Penyediaan Operasional BPD | 6.999.600,00 | BHP
 | 7 | Penyediaan Insentif/Operasional RT/RW | 28.350.000,00 | ADD, BHP
 | 8 | Lain-Lain Sub Bidang Siltap Dan Operasional Pemerintahan Desa | 38.700.000,00 | PADES
 | 2. Penyediaan Sarana Prasarana Pemerintahan Desa |  | 25.721.000,00
 | 1 | Penyediaan sarana (aset tetap) perkantoran/pemerintahan | 22.820.000,00 | BHP, PADES
 | 2 | Pemeliharaan Gedung/Prasarana Kantor Desa | 2.901.000,00 | BHP
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village, income realization 2023",
    year: 2023,
    source:
      "https://gunungsari-pacitan.desa.id/artikel/2024/1/4/info-grafis-laporan-realisasi-apbdesa-ta-2023-dan-apbdesa-ta-2024",
    sheets: [
      {
        name: "APBDes",
        sheet: `
LAPORAN REALISASI PELAKSANAAN APBDESA TAHUN ANGGARAN 2023
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. | PENDAPATAN
4.1. | Pendapatan Asli Desa | 67.420.676,00 | 67.420.676,00 | 0,00 | 100,00
4.1.1. | Hasil Usaha Desa | 0,00 | 0,00 | 0,00 | 0
4.1.2. | Hasil Aset Desa | 67.420.676,00 | 67.420.676,00 | 0,00 | 100,00
4.1.3. | Swadaya, Partisipasi Dan Gotong Royong Desa | 0,00 | 0,00 | 0,00 | 0
4.1.4. | Lain-Lain Pendapatan Asli Desa | 0,00 | 0,00 | 0,00 | 0
4.2. | Pendapatan Transfer Desa | 1.558.068.000,00 | 1.560.577.247,00 | -2.509.247,00 | 100,16
4.2.1. | Dana Desa | 1.031.143.000,00 | 1.031.143.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak Dan Retribusi | 26.000.000,00 | 31.686.007,00 | -5.686.007,00 | 121,87
4.2.3. | Alokasi Dana Desa | 444.825.000,00 | 441.648.240,00 | 3.176.760,00 | 99,29
4.2.4. | Bantuan Keuangan Provinsi | 0,00 | 0,00 | 0,00 | 0
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 56.100.000,00 | 56.100.000,00 | 0,00 | 100,00
4.3. | Pendapatan Lain-Lain Desa | 2.000.000,00 | 2.036.359,89 | -36.359,89 | 101,82
4.3.1. | Penerimaan Dari Hasil Kerjasama Antar Desa | 0,00 | 0,00 | 0,00 | 0
4.3.2. | Penerimaan Dari Hasil Kerjasama Dengan Pihak Ketiga | 0,00 | 0,00 | 0,00 | 0
4.3.3. | Penerimaan Bantuan Dari Perusahaan | 0,00 | 0,00 | 0,00 | 0
4.3.4. | Hibah Dan Sumbangan Dari Pihak Ketiga Desa | 0,00 | 0,00 | 0,00 | 0
4.3.5. | Koreksi Kesalahan Belanja Tahun-Tahun Sebelumnya | 0,00 | 0,00 | 0,00 | 0
4.3.6. | Bunga Bank | 1.000.000,00 | 1.000.000,00 | 0,00 | 100,00
4.3.9. | Lain-Lain Pendapatan Desa Yang Sah | 1.000.000,00 | 1.036.359,89 | -36.359,89 | 103,64
 | JUMLAH PENDAPATAN | 1.627.488.676,00 | 1.630.034.282,89 | -2.545.606,89 | 100,16
5. | BELANJA
01 | Bidang Penyelenggaran Pemerintahan Desa | 721.642.309,16 | 699.369.507,00 | 22.272.802,16 | 96,91
02 | Bidang Pelaksanaan Pembangunan Desa | 460.019.500,00 | 458.813.500,00 | 1.206.000,00 | 99,74
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, income realization 2022",
    year: 2022,
    source: "https://www.tanjungputri.desa.id/artikel/2023/03/02/perdes-laporan-realisasi-apbdes-tahun-2022",
    sheets: [
      {
        name: "APBDes",
        sheet: `
LAPORAN REALISASI APBDES TAHUN 2022
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4 | PENDAPATAN
4.1 | Pendapatan Asli Desa | 1,00 | 0,00 | 1,00 | 0,00
4.1.1 | Hasil Usaha | 1,00 | 0,00 | 1,00 | 0,00
4.1.2 | Hasil Aset | 0,00 | 0,00 | 0,00 | 0,00
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 0,00 | 0,00 | 0,00 | 0,00
4.1.4 | Lain-lain Pendapatan Asli Desa | 0,00 | 0,00 | 0,00 | 0,00
4.2 | Transfer Desa | 1.587.456.770,00 | 1.530.833.570,00 | 56.623.200,00 | 96,43
4.2.1 | Dana Desa | 698.259.000,00 | 698.259.000,00 | 0,00 | 100,00
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah | 110.266.180,00 | 82.846.780,00 | 27.419.400,00 | 75,13
4.2.3 | Alokasi Dana Desa | 773.931.590,00 | 744.727.790,00 | 29.203.800,00 | 96,23
4.2.4 | Bantuan Keuangan Provinsi | 5.000.000,00 | 5.000.000,00 | 0,00 | 100,00
4.2.5 | Bantuan Keuangan APBD Kabupaten/Kota | 0,00 | 0,00 | 0,00 | 0,00
4.3 | Pendapatan Lain-Lain Desa | 5.184.186,00 | 5.285.304,00 | -101.118,00 | 101,95
4.3.1 | Penerimaan dari Hasil Kerjasama antar Desa | 0,00 | 0,00 | 0,00 | 0,00
4.3.2 | Penerimaan dari Hasil Kerjasama Desa dengan Pihak Ketiga | 0,00 | 0,00 | 0,00 | 0,00
4.3.3 | Penerimaan dari Bantuan Perusahaan | 0,00 | 0,00 | 0,00 | 0,00
4.3.4 | Hibah dan Sumbangan dari Pihak Ketiga | 0,00 | 0,00 | 0,00 | 0,00
4.3.5 | Koreksi Kesalahan Belanja Tahun Sebelumnya | 3.363.900,00 | 3.363.900,00 | 0,00 | 100,00
4.3.6 | Bunga Bank | 1.820.286,00 | 1.921.404,00 | -101.118,00 | 105,56
4.3.9 | Lain-lain Pendapatan Desa yang Sah | 0,00 | 0,00 | 0,00 | 0,00
 | JUMLAH PENDAPATAN | 1.592.640.957,00 | 1.536.118.874,00 | 56.522.083,00 | 96,45
5 | BELANJA
5.1 | Bidang Penyelenggaran Pemerintahan Desa | 806.704.051,00 | 718.593.571,00 | 88.110.480,00 | 89,08
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, income realization 2024",
    year: 2024,
    source: "https://www.ambal.desa.id/artikel/2024/08/06/apbdesa-tahun-anggaran-2024",
    sheets: [
      {
        name: "APBDes",
        sheet: `
APBDESA TAHUN ANGGARAN 2024
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4 | PENDAPATAN
4.1 | Pendapatan Asli Desa | 37.100.000,00 | 34.100.000,00 | 3.000.000,00 | 91,91
4.1.1 | Hasil Usaha | 0,00 | 0,00 | 0,00 | 0,00
4.1.2 | Hasil Aset | 0,00 | 0,00 | 0,00 | 0,00
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 0,00 | 0,00 | 0,00 | 0,00
4.1.4 | Lain-lain Pendapatan Asli Desa | 37.100.000,00 | 34.100.000,00 | 3.000.000,00 | 91,91
4.2 | Transfer Desa | 1.896.145.000,00 | 1.711.681.220,00 | 184.463.780,00 | 90,27
4.2.1 | Dana Desa | 974.906.000,00 | 974.906.000,00 | 0,00 | 100,00
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah | 31.680.000,00 | 31.621.500,00 | 58.500,00 | 99,82
4.2.3 | Alokasi Dana Desa | 461.059.000,00 | 456.653.720,00 | 4.405.280,00 | 99,04
4.2.4 | Bantuan Keuangan Provinsi | 127.500.000,00 | 122.500.000,00 | 5.000.000,00 | 96,08
4.2.5 | Bantuan Keuangan APBD Kabupaten/Kota | 301.000.000,00 | 126.000.000,00 | 175.000.000,00 | 41,86
4.3 | Pendapatan Lain-Lain Desa | 7.000.000,00 | 6.945.184,00 | 54.816,00 | 99,22
4.3.6 | Bunga Bank | 7.000.000,00 | 6.945.184,00 | 54.816,00 | 99,22
4.3.9 | Lain-lain Pendapatan Desa yang Sah | 0,00 | 0,00 | 0,00 | 0,00
 | JUMLAH PENDAPATAN | 1.940.245.000,00 | 1.752.726.404,00 | 187.518.596,00 | 90,34
5 | BELANJA
5.1 | Bidang Penyelenggaran Pemerintahan Desa | 583.119.486,00 | 564.869.257,00 | 18.250.229,00 | 96,87
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, income realization 2022 (coast)",
    year: 2022,
    source: "https://punjulharjo-rembang.desa.id/index.php/artikel/2023/1/25/laporan-keuangan-desa-tahun-2022",
    sheets: [
      {
        name: "APBDes",
        sheet: `
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2022
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. | PENDAPATAN
4.1. | Pendapatan Asli Desa | 144.897.809,00 | 144.897.809,00 | 0,00 | 100,00
4.1.1. | Hasil Usaha Desa | 144.897.809,00 | 144.897.809,00 | 0,00 | 100,00
4.1.2. | Hasil Aset Desa | 0,00 | 0,00 | 0,00 | 0
4.1.3. | Swadaya, Partisipasi dan Gotong Royong | 0,00 | 0,00 | 0,00 | 0
4.1.4. | Lain-Lain Pendapatan Asli Desa | 0,00 | 0,00 | 0,00 | 0
4.2. | Pendapatan Transfer | 1.527.972.000,00 | 1.528.472.000,00 | -500.000,00 | 100,03
4.2.1. | Dana Desa | 776.482.000,00 | 776.482.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 50.921.000,00 | 50.921.000,00 | 0,00 | 100,00
4.2.3. | Alokasi Dana Desa | 420.569.000,00 | 420.569.000,00 | 0,00 | 100,00
4.2.4. | Bantuan Keuangan Provinsi | 205.000.000,00 | 205.000.000,00 | 0,00 | 100,00
4.2.5. | Bantuan Keuangan Kabupaten/Kota | 75.000.000,00 | 75.500.000,00 | -500.000,00 | 100,67
4.3. | Pendapatan Lain-lain | 0,00 | 1.349.341,00 | -1.349.341,00 | 0
4.3.6. | Bunga Bank | 0,00 | 1.349.341,00 | -1.349.341,00 | 0
4.3.9. | Lain-lain Pendapatan Desa Yang Sah | 0,00 | 0,00 | 0,00 | 0
 | JUMLAH PENDAPATAN | 1.672.869.809,00 | 1.674.719.150,00 | -1.849.341,00 | 100,11
5. | BELANJA
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | 528.024.842,00 | 527.782.781,00 | 242.061,00 | 99,95
`,
        merges: ["A4:B4"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, income realization first half 2025",
    year: 2025,
    source: "https://bangunmulyo-mesuji.berdesa.id/artikel/2025/08/18/tabel-realisasi-apbdes-semester-i-tahun-2025",
    sheets: [
      {
        name: "APBDes",
        sheet: `
Tabel Realisasi APBDes Semester I Tahun 2025
Uraian |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4 | PENDAPATAN
4.1 | Pendapatan Asli Desa | 2.000.000,00 | 0,00 | 2.000.000,00 | 0,00
4.1.1 | Hasil Usaha | 0,00 | 0,00 | 0,00 | 0,00
4.1.2 | Hasil Aset | 2.000.000,00 | 0,00 | 2.000.000,00 | 0,00
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 0,00 | 0,00 | 0,00 | 0,00
4.1.4 | Lain-lain Pendapatan Asli Desa | 0,00 | 0,00 | 0,00 | 0,00
4.2 | Transfer Desa | 1.630.485.171,00 | 1.366.910.612,00 | 263.574.559,00 | 83,83
4.2.1 | Dana Desa | 1.136.499.000,00 | 1.136.499.000,00 | 0,00 | 100,00
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah | 25.000.000,00 | 0,00 | 25.000.000,00 | 0,00
4.2.3 | Alokasi Dana Desa | 468.986.171,00 | 230.411.612,00 | 238.574.559,00 | 49,13
4.2.4 | Bantuan Keuangan Provinsi | 0,00 | 0,00 | 0,00 | 0,00
4.2.5 | Bantuan Keuangan APBD Kabupaten/Kota | 0,00 | 0,00 | 0,00 | 0,00
`,
        merges: ["A2:B2"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, budget detail 2025",
    year: 2025,
    source: "https://opendatadesa.desacantik.id/apb-desa/detail?kode_desa=07.2003.&tahun=2025",
    sheets: [
      {
        name: "APBDes",
        sheet: `
ANGGARAN PENDAPATAN DAN BELANJA DESA
PENJABARAN
TAHUN ANGGARAN 2025
KODE | URAIAN | ANGGARAN | SUMBER DANA
4 | PENDAPATAN
4.2.1.01. | Dana Desa | Rp 964.073.000 | DDS
4.2.2.01. | Bagi Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | Rp 68.797.000 | PBH
4.2.3.01. | Alokasi Dana Desa | Rp 544.835.000 | ADD
4.2.4.01. | Bantuan Keuangan dari APBD Provinsi | Rp 260.000.000 | PBP
4.3.6.01. | Bunga Bank | Rp 1.630.000 | DLL
 | JUMLAH PENDAPATAN | Rp 1.839.335.000
5 | BELANJA (sebagian)
01.01.01 | Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa | Rp 58.200.000
5.1.1.01. [01.01.01] | Penghasilan Tetap Kepala Desa | Rp 52.200.000 | ADD
5.1.1.02. [01.01.01] | Tunjangan Kepala Desa | Rp 6.000.000 | ADD
01.01.02 | Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa | Rp 328.175.000
5.1.2.01. [01.01.02] | Penghasilan Tetap Perangkat Desa | Rp 302.575.000 | ADD
5.1.2.02. [01.01.02] | Tunjangan Perangkat Desa | Rp 25.600.000 | ADD
01.01.03 | Penyediaan Jaminan Sosial bagi Kepala Desa dan Perangkat Desa | Rp 24.095.670
5.1.3.03. [01.01.03] | Jaminan Ketenagakerjaan Kepala Desa | Rp 3.631.680 | ADD
5.1.3.04. [01.01.03] | Jaminan Ketenagakerjaan Perangkat Desa | Rp 20.463.990 | ADD
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a village, income budget 2021",
    year: 2021,
    source: "http://jepatlor-tayu.desa.id/apb-desa/",
    sheets: [
      {
        name: "Pendapatan",
        sheet: `
PENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DESA TAHUN ANGGARAN 2021
KODE REKENING | URAIAN | KELUARAN/OUTPUT |  | ANGGARAN | SUMBER DANA
 |  | VOLUME | SATUAN
4 | PENDAPATAN
4 1 1 2 | Lain-lain (Sewa Las Listrik Desa) | 1 | Thn | 1.250.000 | PAD
4 1 2 01 | Pengelolaan Tanah Kas Desa | 1 | Thn | 122.140.000 | PAD
4 1 2 03 | Pasar Desa | 1 | Thn | 3.500.000 | PAD
4 1 3 01 | Swadaya, partisipasi dan gotong royong | 1 | Kali | 9.500.000 | PAD
4 1 4 01 | Hasil Pungutan Desa (Sewa Sumur Bor) | 3 | bh | 500.000 | PAD
4 2 1 01 | Dana Desa | 1 | Paket | 889.478.000 | DD-APBN
4 2 2 01 | Bagian dari Hasil Pajak dan Retribusi Daerah | 1 | Paket | 26.128.187 | Bagi Hasil Pajak & Retribusi Daerah
4 2 3 01 | Alokasi Dana Desa | 1 | Paket | 318.397.000 | ADD
4 2 4 01 | Bantuan Keuangan dari APBD Provinsi | 1 | Keg | 5.000.000 | BAN-PROV
4 2 4 90-99 | Lain-lain Bantuan Keuangan dari APBD Provinsi | 1 | Keg | 20.000.000 | BAN-PROV
4 2 5 01 | Bantuan Keuangan APBD Kabupaten/Kota | 1 | Keg | 13.500.000 | 
`,
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a village, land tax realization",
    year: 2018,
    source: "https://desapematangjohar.deliserdangkab.go.id/Blog/halaman/realisasi-pajak",
    sheets: [
      {
        name: "PBB",
        sheet: `
Realisasi Pajak Bumi dan Bangunan (PBB) selama 2 (dua) tahun terakhir
TAHUN | JUMLAH WAJIB PAJAK | TARGET PBB | REALISASI | %
2017 | 3.226 | 2.758.814.651 | 2.207.051.720 | 80
2018 | 3.350 | 3.422.410.356 | 2.909.048.810 | 85
`,
      },
    ],
    wrong: [],
  },
];
