import type { ReportCase } from "./report-case";

export const lkpdKabupaten: ReportCase = {
  name: "a regency's financial report: LRA of six levels, balance sheet, cash flows, assets, receivables, ratios",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
CATATAN ATAS LAPORAN KEUANGAN PEMERINTAH KABUPATEN LEMBAH SERAYU TAHUN ANGGARAN 2024
BAB III IKHTISAR PENCAPAIAN KINERJA KEUANGAN
Pendapatan daerah Tahun Anggaran 2024 terealisasi sebesar Rp2.019.828.415.161,23 atau 99,28% dari anggaran setelah perubahan sebesar Rp2.034.381.206.000,00. Dibandingkan realisasi tahun 2023 sebesar Rp1.991.028.409.707,75, pendapatan daerah naik sebesar Rp28.800.005.453,48 atau 1,45%. Kenaikan tersebut terutama bersumber dari Pendapatan Asli Daerah yang tumbuh 7,46%.
Pendapatan Asli Daerah terealisasi Rp300.729.585.268,23 atau 102,16% dari target, dan memberikan kontribusi sebesar 14,89% terhadap total pendapatan daerah. Komponen PAD terbesar adalah Lain-lain PAD yang Sah sebesar Rp149,11 miliar, disusul Pajak Daerah sebesar Rp115,98 miliar, Retribusi Daerah sebesar Rp22,68 miliar, dan Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan sebesar Rp12,96 miliar.
Realisasi Pajak Daerah sebesar Rp115.979.251.318,23 lebih tinggi Rp605.251.318,23 dari target. PBBP2 terealisasi 98,60%, BPHTB 93,92%, dan Pajak Mineral Bukan Logam dan Batuan 114,23%. Realisasi BPHTB kurang Rp1.519.681.708,00 dari target karena lesunya transaksi properti pada semester II.
Retribusi Daerah terealisasi Rp22.679.134.839,00 dari anggaran Rp23.845.000.000,00 atau 95,11%. Capaian terendah dijumpai pada Retribusi Pelayanan Parkir di Tepi Jalan Umum, yaitu 71,30%, sebagai dampak penataan ulang titik parkir dari 146 titik menjadi 121 titik atau berkurang 25 titik.
Pendapatan Transfer masih mendominasi struktur pendapatan dengan realisasi Rp1.703.543.207.002,00 atau 84,34% dari total pendapatan, terdiri atas Transfer Pemerintah Pusat sebesar Rp1.556.005.930.364,00 dan Transfer Antar Daerah sebesar Rp147.537.276.638,00. Rasio ketergantungan tahun 2024 tercatat 84,34%, turun dari 85,30% pada tahun 2023, namun masih termasuk kategori Sangat Tinggi.
Belanja daerah (termasuk transfer) terealisasi sebesar Rp2.026.342.071.435,00 (dua triliun dua puluh enam miliar tiga ratus empat puluh dua juta tujuh puluh satu ribu empat ratus tiga puluh lima rupiah) atau 96,28% dari anggaran sebesar Rp2.104.665.770.364,00, sehingga terdapat sisa anggaran belanja sebesar Rp78.323.698.929,00.
Belanja Operasi terealisasi Rp1.408,66 miliar atau 96,05%, Belanja Modal Rp277,60 miliar atau 95,04%, Belanja Tidak Terduga Rp2,70 miliar atau 34,60%, dan Belanja Transfer Rp337,38 miliar atau 99,75%. Rendahnya realisasi Belanja Tidak Terduga disebabkan tidak adanya bencana berskala besar sepanjang tahun 2024.
Belanja pegawai sebesar Rp878.383.704.104,00 mengambil porsi 43,35% dari seluruh belanja, masih di atas batas 30% yang diamanatkan Undang-Undang Nomor 1 Tahun 2022. Porsi tersebut turun 1,27 poin dibandingkan tahun 2023 yang mencapai 44,62%.
Realisasi pendapatan dan belanja tersebut menghasilkan defisit sebesar Rp6.513.656.273,77. Setelah memperhitungkan pembiayaan neto sebesar Rp70.181.814.461,00, diperoleh SiLPA tahun 2024 sebesar Rp63.668.158.187,23. SiLPA tersebut turun 31,57% dari SiLPA tahun 2023 sebesar Rp93.034.564.364,00.
Berdasarkan data triwulanan, penyerapan belanja sampai dengan triwulan III baru mencapai 66,12% dari realisasi setahun dan Belanja Modal 45,58%. Pada triwulan IV saja direalisasikan Belanja Modal sebesar Rp151.067 juta atau 54,42% dari realisasi setahun, sehingga penumpukan pekerjaan di akhir tahun masih terjadi.
BAB V PENJELASAN POS-POS LAPORAN KEUANGAN
Saldo kas dan setara kas per 31 Desember 2024 sebesar Rp63.704.576.437,23 terdiri atas Kas di Kas Daerah Rp34.043.858.439,06, Kas di Bendahara Pengeluaran Rp12.436.500,00, Kas di BLUD Rp27.317.656.220,17, Kas Dana BOS Rp412.309.533,00, dan Kas Dana Kapitasi pada FKTP Rp1.918.315.745,00. Saldo tersebut lebih besar Rp36.418.250,00 dibandingkan SiLPA karena memuat titipan Utang Perhitungan Fihak Ketiga yang baru disetor pada Januari 2025.
Jumlah piutang bruto per 31 Desember 2024 sebesar Rp77.439.405.800,00 dengan penyisihan Rp15.274.803.899,00 sehingga nilai bersihnya Rp62.164.601.901,00. Piutang berkualitas macet mencapai Rp11.559.291.800,00 atau 14,93% dari seluruh piutang, dan 77,38% di antaranya adalah piutang PBBP2 pelimpahan dari KPP Pratama.
Aset tetap setelah akumulasi penyusutan bernilai Rp2.916.715.801.319,00, naik Rp138.736.170.261,00 atau 4,99% dari tahun sebelumnya sebesar Rp2.777.979.631.058,00. Penambahan aset tetap berasal dari belanja modal Rp277.601.310.148,00 dan hibah/penyerahan aset Rp7.301.338.208,00, sedangkan penghapusan sebesar Rp11.634.853.960,00.
Jumlah kewajiban turun dari Rp50.364.371.466,00 menjadi Rp40.231.803.854,00, terutama karena pembayaran cicilan pokok utang kepada LKBB sebesar Rp12.500.000.000,00. Sisa pokok pinjaman per 31 Desember 2024 sebesar Rp25.000.000.000,00 terdiri atas bagian lancar Rp12.500.000.000,00 dan bagian jangka panjang Rp12.500.000.000,00.
Ekuitas per 31 Desember 2024 sebesar Rp3.237.833.751.382,23 meningkat Rp137.748.330.574,23 dari saldo awal. Surplus-LO memberikan tambahan Rp137.362.365.504,23 dan koreksi ekuitas menambah Rp385.965.070,00.
Dinas Kesehatan merealisasikan belanja Rp225.910.641.511,00 atau 95,6% dari pagu Rp236.362.722.650,00. Program dengan serapan terbesar adalah Program Penunjang Urusan Pemerintahan Daerah sebesar Rp143.536.617.230,00, sedangkan kegiatan pengawasan PIRT hanya terealisasi 53,7% karena perjalanan dinasnya tidak dilaksanakan.
Tiga SKPD dengan realisasi belanja terbesar adalah Dinas Pendidikan, Kepemudaan dan Olahraga (Rp570,90 miliar), Badan Pengelolaan Keuangan dan Aset Daerah (Rp365,80 miliar), dan Dinas Kesehatan (Rp225,91 miliar). Ketiganya menyerap 57,37% dari total realisasi belanja daerah.
Dalam lima tahun terakhir PAD meningkat dari Rp221,90 miliar pada tahun 2020 menjadi Rp300,73 miliar pada tahun 2024 atau tumbuh 35,53%. Satu-satunya tahun dengan penurunan PAD adalah 2022, yaitu turun 1,63% akibat berkurangnya klaim pelayanan Covid-19 pada RSUD.
Urusan wajib pelayanan dasar menyerap Rp1,17 triliun atau 57,76% dari total realisasi belanja, dengan tingkat penyerapan 96,00%. Laporan ini mencakup 27 entitas akuntansi yang terdiri atas 26 SKPD ditambah gabungan 16 kecamatan, seluruhnya menyampaikan laporan keuangan tepat waktu.
`,
    },
    {
      name: "LRA Rincian",
      merges: ["A1:G1", "A2:G2", "A3:G3", "C5:F5", "A5:A6", "B5:B6", "G5:G6"],
      sheet: `
PEMERINTAH KABUPATEN LEMBAH SERAYU |  |  |  |  |  | 
LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH MENURUT RINCIAN OBJEK DAN SUB RINCIAN OBJEK |  |  |  |  |  | 
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024 DAN 2023 |  |  |  |  |  | 
 |  |  |  |  |  | (dalam rupiah)
Kode Rekening | Uraian | Tahun Anggaran 2024 |  |  |  | Realisasi 2023
 |  | Anggaran Setelah Perubahan | Realisasi | Lebih/(Kurang) | % | 
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3 x 100 | 7
4 | PENDAPATAN DAERAH | 2.034.381.206.000,00 | 2.019.828.415.161,23 | (14.552.790.838,77) | 99,28 | 1.991.028.409.707,75
4.1 | PENDAPATAN ASLI DAERAH (PAD) | 294.366.449.000,00 | 300.729.585.268,23 | 6.363.136.268,23 | 102,16 | 279.854.667.607,75
4.1.01 | Pajak Daerah | 115.374.000.000,00 | 115.979.251.318,23 | 605.251.318,23 | 100,52 | 113.852.291.493,81
4.1.01.09 | Pajak Reklame | 2.090.000.000,00 | 2.124.092.252,00 | 34.092.252,00 | 101,63 | 1.862.470.593,00
4.1.01.09.01 | Pajak Reklame Papan/Billboard/Videotron/Megatron | 1.850.000.000,00 | 1.912.652.228,00 | 62.652.228,00 | 103,39 | 1.650.960.328,00
4.1.01.09.01.0001 | Pajak Reklame Papan/Billboard/Videotron/Megatron | 1.850.000.000,00 | 1.912.652.228,00 | 62.652.228,00 | 103,39 | 1.650.960.328,00
4.1.01.09.02 | Pajak Reklame Kain | 240.000.000,00 | 211.440.024,00 | (28.559.976,00) | 88,10 | 211.510.265,00
4.1.01.09.02.0001 | Pajak Reklame Kain | 240.000.000,00 | 211.440.024,00 | (28.559.976,00) | 88,10 | 211.510.265,00
4.1.01.12 | Pajak Air Tanah | 1.320.000.000,00 | 1.448.147.577,00 | 128.147.577,00 | 109,71 | 1.449.537.042,00
4.1.01.12.01 | Pajak Air Tanah | 1.320.000.000,00 | 1.448.147.577,00 | 128.147.577,00 | 109,71 | 1.449.537.042,00
4.1.01.12.01.0001 | Pajak Air Tanah | 1.320.000.000,00 | 1.448.147.577,00 | 128.147.577,00 | 109,71 | 1.449.537.042,00
4.1.01.13 | Pajak Sarang Burung Walet | 35.000.000,00 | 14.420.042,00 | (20.579.958,00) | 41,20 | 13.394.509,00
4.1.01.13.01 | Pajak Sarang Burung Walet | 35.000.000,00 | 14.420.042,00 | (20.579.958,00) | 41,20 | 13.394.509,00
4.1.01.13.01.0001 | Pajak Sarang Burung Walet | 35.000.000,00 | 14.420.042,00 | (20.579.958,00) | 41,20 | 13.394.509,00
4.1.01.14 | Pajak Mineral Bukan Logam dan Batuan | 5.139.000.000,00 | 5.870.139.851,00 | 731.139.851,00 | 114,23 | 5.167.904.464,00
4.1.01.14.05 | Pajak Batu Kapur | 420.000.000,00 | 404.460.022,00 | (15.539.978,00) | 96,30 | 340.834.160,00
4.1.01.14.05.0001 | Pajak Batu Kapur | 420.000.000,00 | 404.460.022,00 | (15.539.978,00) | 96,30 | 340.834.160,00
4.1.01.14.11 | Pajak Granit/Andesit | 1.680.000.000,00 | 1.896.372.485,00 | 216.372.485,00 | 112,88 | 1.697.197.736,00
4.1.01.14.11.0001 | Pajak Granit/Andesit | 1.680.000.000,00 | 1.896.372.485,00 | 216.372.485,00 | 112,88 | 1.697.197.736,00
4.1.01.14.25 | Pajak Pasir dan Kerikil | 2.975.000.000,00 | 3.522.267.263,00 | 547.267.263,00 | 118,40 | 3.084.654.109,00
4.1.01.14.25.0001 | Pajak Pasir dan Kerikil | 2.975.000.000,00 | 3.522.267.263,00 | 547.267.263,00 | 118,40 | 3.084.654.109,00
4.1.01.14.32 | Pajak Tanah Liat | 64.000.000,00 | 47.040.081,00 | (16.959.919,00) | 73,50 | 45.218.459,00
4.1.01.14.32.0001 | Pajak Tanah Liat | 64.000.000,00 | 47.040.081,00 | (16.959.919,00) | 73,50 | 45.218.459,00
4.1.01.15 | Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBBP2) | 34.500.000.000,00 | 34.017.359.929,23 | (482.640.070,77) | 98,60 | 35.118.233.375,81
4.1.01.15.01 | PBBP2 | 34.500.000.000,00 | 34.017.359.929,23 | (482.640.070,77) | 98,60 | 35.118.233.375,81
4.1.01.15.01.0001 | PBBP2 | 34.500.000.000,00 | 34.017.359.929,23 | (482.640.070,77) | 98,60 | 35.118.233.375,81
4.1.01.16 | Bea Perolehan Hak Atas Tanah dan Bangunan (BPHTB) | 25.000.000.000,00 | 23.480.318.292,00 | (1.519.681.708,00) | 93,92 | 20.146.357.899,00
4.1.01.16.01 | BPHTB-Pemindahan Hak | 23.750.000.000,00 | 21.802.880.937,00 | (1.947.119.063,00) | 91,80 | 18.444.027.904,00
4.1.01.16.01.0001 | BPHTB-Pemindahan Hak | 23.750.000.000,00 | 21.802.880.937,00 | (1.947.119.063,00) | 91,80 | 18.444.027.904,00
4.1.01.16.02 | BPHTB-Pemberian Hak Baru | 1.250.000.000,00 | 1.677.437.355,00 | 427.437.355,00 | 134,19 | 1.702.329.995,00
4.1.01.16.02.0001 | BPHTB-Pemberian Hak Baru | 1.250.000.000,00 | 1.677.437.355,00 | 427.437.355,00 | 134,19 | 1.702.329.995,00
4.1.01.19 | Pajak Barang dan Jasa Tertentu (PBJT) | 47.290.000.000,00 | 49.024.773.375,00 | 1.734.773.375,00 | 103,67 | 50.094.393.611,00
4.1.01.19.01 | PBJT-Makanan dan/atau Minuman | 10.250.000.000,00 | 11.249.814.183,00 | 999.814.183,00 | 109,75 | 11.436.072.063,00
4.1.01.19.01.0001 | PBJT-Restoran | 7.850.000.000,00 | 8.328.541.265,00 | 478.541.265,00 | 106,10 | 8.761.425.175,00
4.1.01.19.01.0002 | PBJT-Penyedia Jasa Boga atau Katering | 2.400.000.000,00 | 2.921.272.918,00 | 521.272.918,00 | 121,72 | 2.674.646.888,00
4.1.01.19.02 | PBJT-Tenaga Listrik | 31.510.000.000,00 | 32.063.988.582,00 | 553.988.582,00 | 101,76 | 32.996.720.502,00
4.1.01.19.02.0001 | PBJT-Konsumsi Tenaga Listrik dari Sumber Lain | 31.200.000.000,00 | 31.793.048.559,00 | 593.048.559,00 | 101,90 | 32.729.229.018,00
4.1.01.19.02.0002 | PBJT-Konsumsi Tenaga Listrik yang Dihasilkan Sendiri | 310.000.000,00 | 270.940.023,00 | (39.059.977,00) | 87,40 | 267.491.484,00
4.1.01.19.03 | PBJT-Jasa Perhotelan | 3.400.000.000,00 | 3.603.306.711,00 | 203.306.711,00 | 105,98 | 3.587.943.697,00
4.1.01.19.03.0001 | PBJT-Hotel | 3.125.000.000,00 | 3.275.231.638,00 | 150.231.638,00 | 104,81 | 3.249.515.483,00
4.1.01.19.03.0006 | PBJT-Rumah Penginapan/Guesthouse/Bungalow/Resort/Cottage | 275.000.000,00 | 328.075.073,00 | 53.075.073,00 | 119,30 | 338.428.214,00
4.1.01.19.04 | PBJT-Jasa Parkir | 460.000.000,00 | 431.020.088,00 | (28.979.912,00) | 93,70 | 454.250.352,00
4.1.01.19.04.0001 | PBJT-Penyediaan atau Penyelenggaraan Tempat Parkir | 460.000.000,00 | 431.020.088,00 | (28.979.912,00) | 93,70 | 454.250.352,00
4.1.01.19.05 | PBJT-Jasa Kesenian dan Hiburan | 1.670.000.000,00 | 1.676.643.811,00 | 6.643.811,00 | 100,40 | 1.619.406.997,00
4.1.01.19.05.0001 | PBJT-Tontonan Film | 380.000.000,00 | 313.880.009,00 | (66.119.991,00) | 82,60 | 295.492.114,00
4.1.01.19.05.0008 | PBJT-Rekreasi Wahana Air, Wahana Ekologi dan Wahana Permainan | 1.100.000.000,00 | 1.178.843.735,00 | 78.843.735,00 | 107,17 | 1.163.437.532,00
4.1.01.19.05.0010 | PBJT-Karaoke | 190.000.000,00 | 183.920.067,00 | (6.079.933,00) | 96,80 | 160.477.351,00
4.1.02 | Retribusi Daerah | 23.845.000.000,00 | 22.679.134.839,00 | (1.165.865.161,00) | 95,11 | 20.992.610.810,00
4.1.02.01 | Retribusi Jasa Umum | 12.280.000.000,00 | 11.090.809.247,00 | (1.189.190.753,00) | 90,32 | 10.914.512.650,00
4.1.02.01.01 | Retribusi Pelayanan Kesehatan | 1.810.000.000,00 | 1.778.162.457,00 | (31.837.543,00) | 98,24 | 1.681.771.203,00
4.1.02.01.01.0002 | Retribusi Pelayanan Kesehatan di Puskesmas | 1.450.000.000,00 | 1.380.362.367,00 | (69.637.633,00) | 95,20 | 1.271.478.007,00
4.1.02.01.01.0007 | Retribusi Pelayanan Kesehatan di Labkesda | 360.000.000,00 | 397.800.090,00 | 37.800.090,00 | 110,50 | 410.293.196,00
4.1.02.01.02 | Retribusi Pelayanan Persampahan/Kebersihan | 1.275.000.000,00 | 1.108.427.294,00 | (166.572.706,00) | 86,94 | 1.083.781.770,00
4.1.02.01.02.0001 | Retribusi Pelayanan Persampahan/Kebersihan | 1.275.000.000,00 | 1.108.427.294,00 | (166.572.706,00) | 86,94 | 1.083.781.770,00
4.1.02.01.04 | Retribusi Pelayanan Parkir di Tepi Jalan Umum | 2.650.000.000,00 | 1.889.404.721,00 | (760.595.279,00) | 71,30 | 1.910.839.771,00
4.1.02.01.04.0001 | Retribusi Penyediaan Pelayanan Parkir di Tepi Jalan Umum | 2.650.000.000,00 | 1.889.404.721,00 | (760.595.279,00) | 71,30 | 1.910.839.771,00
4.1.02.01.05 | Retribusi Pelayanan Pasar | 6.545.000.000,00 | 6.314.814.775,00 | (230.185.225,00) | 96,48 | 6.238.119.906,00
4.1.02.01.05.0001 | Retribusi Pelataran | 1.180.000.000,00 | 1.173.396.840,00 | (6.603.160,00) | 99,44 | 1.185.925.321,00
4.1.02.01.05.0002 | Retribusi Los | 2.240.000.000,00 | 2.188.384.206,00 | (51.615.794,00) | 97,70 | 2.283.541.543,00
4.1.02.01.05.0003 | Retribusi Kios | 3.125.000.000,00 | 2.953.033.729,00 | (171.966.271,00) | 94,50 | 2.768.653.042,00
4.1.02.02 | Retribusi Jasa Usaha | 9.345.000.000,00 | 8.779.084.678,00 | (565.915.322,00) | 93,94 | 7.672.829.886,00
4.1.02.02.01 | Retribusi Pemakaian Kekayaan Daerah | 2.315.000.000,00 | 2.366.515.224,00 | 51.515.224,00 | 102,23 | 2.073.683.446,00
4.1.02.02.01.0001 | Retribusi Penyewaan Tanah dan Bangunan | 1.560.000.000,00 | 1.602.435.107,00 | 42.435.107,00 | 102,72 | 1.386.856.617,00
4.1.02.02.01.0003 | Retribusi Pemakaian Laboratorium | 215.000.000,00 | 282.940.074,00 | 67.940.074,00 | 131,60 | 279.747.592,00
4.1.02.02.01.0005 | Retribusi Pemakaian Alat | 540.000.000,00 | 481.140.043,00 | (58.859.957,00) | 89,10 | 407.079.237,00
4.1.02.02.04 | Retribusi Terminal | 190.000.000,00 | 149.720.017,00 | (40.279.983,00) | 78,80 | 142.501.798,00
4.1.02.02.04.0001 | Retribusi Pelayanan Penyediaan Tempat Parkir untuk Kendaraan Penumpang dan Bus Umum | 190.000.000,00 | 149.720.017,00 | (40.279.983,00) | 78,80 | 142.501.798,00
4.1.02.02.07 | Retribusi Rumah Potong Hewan | 265.000.000,00 | 275.335.055,00 | 10.335.055,00 | 103,90 | 274.270.248,00
4.1.02.02.07.0001 | Retribusi Pelayanan Rumah Potong Hewan | 265.000.000,00 | 275.335.055,00 | 10.335.055,00 | 103,90 | 274.270.248,00
4.1.02.02.09 | Retribusi Tempat Rekreasi dan Olahraga | 6.575.000.000,00 | 5.987.514.382,00 | (587.485.618,00) | 91,06 | 5.182.374.394,00
4.1.02.02.09.0001 | Retribusi Pelayanan Tempat Rekreasi | 6.400.000.000,00 | 5.786.089.346,00 | (613.910.654,00) | 90,41 | 4.969.405.410,00
4.1.02.02.09.0002 | Retribusi Pelayanan Tempat Olahraga | 175.000.000,00 | 201.425.036,00 | 26.425.036,00 | 115,10 | 212.968.984,00
4.1.02.03 | Retribusi Perizinan Tertentu | 2.220.000.000,00 | 2.809.240.914,00 | 589.240.914,00 | 126,54 | 2.405.268.274,00
4.1.02.03.01 | Retribusi Persetujuan Bangunan Gedung | 2.100.000.000,00 | 2.631.400.891,00 | 531.400.891,00 | 125,30 | 2.256.643.697,00
4.1.02.03.01.0001 | Retribusi Persetujuan Bangunan Gedung | 2.100.000.000,00 | 2.631.400.891,00 | 531.400.891,00 | 125,30 | 2.256.643.697,00
4.1.02.03.05 | Retribusi Penggunaan Tenaga Kerja Asing (TKA) | 120.000.000,00 | 177.840.023,00 | 57.840.023,00 | 148,20 | 148.624.577,00
4.1.02.03.05.0001 | Retribusi Penggunaan TKA | 120.000.000,00 | 177.840.023,00 | 57.840.023,00 | 148,20 | 148.624.577,00
4.1.03 | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 13.037.863.000,00 | 12.958.091.207,86 | (79.771.792,14) | 99,39 | 11.475.422.778,45
4.1.03.02 | Bagian Laba yang Dibagikan kepada Pemerintah Daerah (Dividen) atas Penyertaan Modal pada BUMD | 13.037.863.000,00 | 12.958.091.207,86 | (79.771.792,14) | 99,39 | 11.475.422.778,45
4.1.03.02.01 | Bagian Laba atas Penyertaan Modal pada BUMD (Lembaga Keuangan) | 9.845.239.000,00 | 9.934.217.149,86 | 88.978.149,86 | 100,90 | 8.876.785.132,45
4.1.03.02.01.0001 | Bagian Laba atas Penyertaan Modal pada BUMD (Lembaga Keuangan) | 9.845.239.000,00 | 9.934.217.149,86 | 88.978.149,86 | 100,90 | 8.876.785.132,45
4.1.03.02.02 | Bagian Laba atas Penyertaan Modal pada BUMD (Aneka Usaha) | 450.000.000,00 | 281.250.058,00 | (168.749.942,00) | 62,50 | 266.004.163,00
4.1.03.02.02.0001 | Bagian Laba atas Penyertaan Modal pada BUMD (Aneka Usaha) | 450.000.000,00 | 281.250.058,00 | (168.749.942,00) | 62,50 | 266.004.163,00
4.1.03.02.03 | Bagian Laba atas Penyertaan Modal pada BUMD (Bidang Air Minum) | 2.742.624.000,00 | 2.742.624.000,00 | 0,00 | 100,00 | 2.332.633.483,00
4.1.03.02.03.0001 | Bagian Laba atas Penyertaan Modal pada BUMD (Bidang Air Minum) | 2.742.624.000,00 | 2.742.624.000,00 | 0,00 | 100,00 | 2.332.633.483,00
4.1.04 | Lain-lain PAD yang Sah | 142.109.586.000,00 | 149.113.107.903,14 | 7.003.521.903,14 | 104,93 | 133.534.342.525,49
4.1.04.01 | Hasil Penjualan BMD yang Tidak Dipisahkan | 765.000.000,00 | 852.595.119,00 | 87.595.119,00 | 111,45 | 821.081.081,00
4.1.04.01.02 | Hasil Penjualan Peralatan dan Mesin | 620.000.000,00 | 730.360.091,00 | 110.360.091,00 | 117,80 | 718.625.648,00
4.1.04.01.02.0001 | Hasil Penjualan Peralatan dan Mesin | 620.000.000,00 | 730.360.091,00 | 110.360.091,00 | 117,80 | 718.625.648,00
4.1.04.01.03 | Hasil Penjualan Gedung dan Bangunan | 145.000.000,00 | 122.235.028,00 | (22.764.972,00) | 84,30 | 102.455.433,00
4.1.04.01.03.0001 | Hasil Penjualan Bongkaran Gedung dan Bangunan | 145.000.000,00 | 122.235.028,00 | (22.764.972,00) | 84,30 | 102.455.433,00
4.1.04.05 | Jasa Giro | 2.239.646.000,00 | 2.168.779.495,96 | (70.866.504,04) | 96,84 | 1.835.034.931,63
4.1.04.05.01 | Jasa Giro pada Kas Daerah | 2.154.646.000,00 | 2.077.319.464,89 | (77.326.535,11) | 96,41 | 1.749.142.087,47
4.1.04.05.01.0001 | Jasa Giro pada Kas Daerah | 2.154.646.000,00 | 2.077.319.464,89 | (77.326.535,11) | 96,41 | 1.749.142.087,47
4.1.04.05.02 | Jasa Giro pada Kas di Bendahara | 85.000.000,00 | 91.460.031,07 | 6.460.031,07 | 107,60 | 85.892.844,16
4.1.04.05.02.0001 | Jasa Giro pada Kas di Bendahara | 85.000.000,00 | 91.460.031,07 | 6.460.031,07 | 107,60 | 85.892.844,16
4.1.04.07 | Pendapatan Bunga | 6.798.396.000,00 | 7.492.100.306,24 | 693.704.306,24 | 110,20 | 6.494.650.876,67
4.1.04.07.01 | Pendapatan Bunga atas Penempatan Uang Pemerintah Daerah | 6.798.396.000,00 | 7.492.100.306,24 | 693.704.306,24 | 110,20 | 6.494.650.876,67
4.1.04.07.01.0001 | Pendapatan Bunga atas Penempatan Uang Pemerintah Daerah | 6.798.396.000,00 | 7.492.100.306,24 | 693.704.306,24 | 110,20 | 6.494.650.876,67
4.1.04.08 | Penerimaan atas Tuntutan Ganti Kerugian Keuangan Daerah | 0,00 | 37.290.118,00 | 37.290.118,00 | - | 39.351.516,00
4.1.04.08.01 | Tuntutan Ganti Kerugian Daerah terhadap Bendahara | 0,00 | 37.290.118,00 | 37.290.118,00 | - | 39.351.516,00
4.1.04.08.01.0001 | Tuntutan Ganti Kerugian Daerah terhadap Bendahara | 0,00 | 37.290.118,00 | 37.290.118,00 | - | 39.351.516,00
4.1.04.11 | Pendapatan Denda atas Keterlambatan Pelaksanaan Pekerjaan | 300.000.000,00 | 643.800.065,00 | 343.800.065,00 | 214,60 | 666.866.265,00
4.1.04.11.01 | Pendapatan Denda atas Keterlambatan Pelaksanaan Pekerjaan | 300.000.000,00 | 643.800.065,00 | 343.800.065,00 | 214,60 | 666.866.265,00
4.1.04.11.01.0001 | Pendapatan Denda atas Keterlambatan Pelaksanaan Pekerjaan | 300.000.000,00 | 643.800.065,00 | 343.800.065,00 | 214,60 | 666.866.265,00
4.1.04.12 | Pendapatan Denda Pajak Daerah | 850.000.000,00 | 1.093.950.051,00 | 243.950.051,00 | 128,70 | 963.969.779,00
4.1.04.12.15 | Pendapatan Denda PBBP2 | 850.000.000,00 | 1.093.950.051,00 | 243.950.051,00 | 128,70 | 963.969.779,00
4.1.04.12.15.0001 | Pendapatan Denda PBBP2 | 850.000.000,00 | 1.093.950.051,00 | 243.950.051,00 | 128,70 | 963.969.779,00
4.1.04.15 | Pendapatan dari Pengembalian | 0,00 | 186.564.773,00 | 186.564.773,00 | - | 155.300.418,00
4.1.04.15.04 | Pendapatan dari Pengembalian Kelebihan Pembayaran Perjalanan Dinas | 0,00 | 186.564.773,00 | 186.564.773,00 | - | 155.300.418,00
4.1.04.15.04.0001 | Pendapatan dari Pengembalian Kelebihan Pembayaran Perjalanan Dinas | 0,00 | 186.564.773,00 | 186.564.773,00 | - | 155.300.418,00
4.1.04.16 | Pendapatan BLUD | 131.156.544.000,00 | 136.638.027.974,94 | 5.481.483.974,94 | 104,18 | 122.558.087.658,19
4.1.04.16.01 | Pendapatan BLUD dari Jasa Layanan | 128.503.601.000,00 | 134.157.480.216,78 | 5.653.879.216,78 | 104,40 | 120.107.122.846,82
4.1.04.16.01.0001 | Pendapatan BLUD dari Jasa Layanan | 128.503.601.000,00 | 134.157.480.216,78 | 5.653.879.216,78 | 104,40 | 120.107.122.846,82
4.1.04.16.02 | Pendapatan BLUD dari Hibah | 350.000.000,00 | 350.000.000,00 | 0,00 | 100,00 | 351.246.799,00
4.1.04.16.02.0001 | Pendapatan BLUD dari Hibah | 350.000.000,00 | 350.000.000,00 | 0,00 | 100,00 | 351.246.799,00
4.1.04.16.05 | Pendapatan BLUD dari Lain-lain Pendapatan BLUD yang Sah | 2.302.943.000,00 | 2.130.547.758,16 | (172.395.241,84) | 92,51 | 2.099.718.012,37
4.1.04.16.05.0001 | Pendapatan BLUD dari Lain-lain Pendapatan BLUD yang Sah | 2.302.943.000,00 | 2.130.547.758,16 | (172.395.241,84) | 92,51 | 2.099.718.012,37
4.2 | PENDAPATAN TRANSFER | 1.724.459.548.000,00 | 1.703.543.207.002,00 | (20.916.340.998,00) | 98,79 | 1.698.419.865.483,00
4.2.01 | Pendapatan Transfer Pemerintah Pusat | 1.569.636.007.000,00 | 1.556.005.930.364,00 | (13.630.076.636,00) | 99,13 | 1.556.022.973.366,00
4.2.01.01 | Dana Perimbangan | 1.342.589.429.000,00 | 1.329.174.071.721,00 | (13.415.357.279,00) | 99,00 | 1.321.806.869.484,00
4.2.01.01.01 | Dana Transfer Umum-Dana Bagi Hasil (DBH) | 49.382.842.000,00 | 50.787.399.907,00 | 1.404.557.907,00 | 102,84 | 48.968.718.265,00
4.2.01.01.01.0001 | DBH Pajak Bumi dan Bangunan | 11.198.580.000,00 | 12.038.937.148,00 | 840.357.148,00 | 107,50 | 12.431.640.149,00
4.2.01.01.01.0002 | DBH PPh Pasal 21 | 19.455.176.000,00 | 20.057.827.308,00 | 602.651.308,00 | 103,10 | 17.748.909.001,00
4.2.01.01.01.0003 | DBH PPh Pasal 25 dan Pasal 29/WPOPDN | 1.345.743.000,00 | 1.331.252.386,00 | (14.490.614,00) | 98,92 | 1.142.086.192,00
4.2.01.01.01.0004 | DBH Cukai Hasil Tembakau (CHT) | 14.873.343.000,00 | 14.873.343.000,00 | 0,00 | 100,00 | 15.327.410.780,00
4.2.01.01.01.0009 | DBH Sumber Daya Alam (SDA) Mineral dan Batubara-Landrent | 890.000.000,00 | 722.680.027,00 | (167.319.973,00) | 81,20 | 611.252.045,00
4.2.01.01.01.0011 | DBH Sumber Daya Alam (SDA) Kehutanan-PSDH | 640.000.000,00 | 783.360.038,00 | 143.360.038,00 | 122,40 | 723.985.725,00
4.2.01.01.01.0013 | DBH Sumber Daya Alam (SDA) Perikanan | 980.000.000,00 | 980.000.000,00 | 0,00 | 100,00 | 983.434.373,00
4.2.01.01.02 | Dana Transfer Umum-Dana Alokasi Umum (DAU) | 886.393.483.000,00 | 881.626.706.282,00 | (4.766.776.718,00) | 99,46 | 925.213.190.409,00
4.2.01.01.02.0001 | DAU | 748.501.951.000,00 | 746.256.265.679,00 | (2.245.685.321,00) | 99,70 | 785.467.942.021,00
4.2.01.01.02.0002 | DAU Tambahan Dukungan Pendanaan Kelurahan | 2.396.947.000,00 | 2.396.947.000,00 | 0,00 | 100,00 | 2.467.770.734,00
4.2.01.01.02.0005 | DAU yang Ditentukan Penggunaannya Bidang Pendidikan | 68.194.698.000,00 | 67.035.536.972,00 | (1.159.161.028,00) | 98,30 | 70.213.654.640,00
4.2.01.01.02.0006 | DAU yang Ditentukan Penggunaannya Bidang Kesehatan | 39.793.544.000,00 | 38.679.233.089,00 | (1.114.310.911,00) | 97,20 | 39.244.990.858,00
4.2.01.01.02.0007 | DAU yang Ditentukan Penggunaannya Bidang Pekerjaan Umum | 27.506.343.000,00 | 27.258.723.542,00 | (247.619.458,00) | 99,10 | 27.818.832.156,00
4.2.01.01.03 | Dana Transfer Khusus-Dana Alokasi Khusus (DAK) Fisik | 80.911.109.000,00 | 77.294.975.046,00 | (3.616.133.954,00) | 95,53 | 72.314.156.041,00
4.2.01.01.03.0001 | DAK Fisik-Bidang Pendidikan-Reguler-PAUD | 1.852.208.000,00 | 1.752.318.627,00 | (99.889.373,00) | 94,61 | 1.501.236.341,00
4.2.01.01.03.0002 | DAK Fisik-Bidang Pendidikan-Reguler-SD | 17.906.685.000,00 | 17.208.565.838,00 | (698.119.162,00) | 96,10 | 15.712.945.333,00
4.2.01.01.03.0003 | DAK Fisik-Bidang Pendidikan-Reguler-SMP | 11.445.465.000,00 | 10.976.074.218,00 | (469.390.782,00) | 95,90 | 10.586.863.568,00
4.2.01.01.03.0012 | DAK Fisik-Bidang Kesehatan dan KB-Reguler-Pelayanan Kesehatan Dasar | 9.258.597.000,00 | 8.175.703.854,00 | (1.082.893.146,00) | 88,30 | 7.841.354.881,00
4.2.01.01.03.0029 | DAK Fisik-Bidang Jalan-Reguler-Jalan | 28.602.725.000,00 | 27.858.628.147,00 | (744.096.853,00) | 97,40 | 26.778.884.870,00
4.2.01.01.03.0036 | DAK Fisik-Bidang Air Minum-Penugasan | 6.694.037.000,00 | 6.239.198.810,00 | (454.838.190,00) | 93,21 | 5.572.007.227,00
4.2.01.01.03.0039 | DAK Fisik-Bidang Irigasi-Penugasan | 5.151.392.000,00 | 5.084.485.552,00 | (66.906.448,00) | 98,70 | 4.320.863.821,00
4.2.01.01.04 | Dana Transfer Khusus-Dana Alokasi Khusus (DAK) Non Fisik | 325.901.995.000,00 | 319.464.990.486,00 | (6.437.004.514,00) | 98,02 | 275.310.804.769,00
4.2.01.01.04.0001 | DAK Non Fisik-BOS Reguler | 96.494.791.000,00 | 95.723.040.315,00 | (771.750.685,00) | 99,20 | 84.029.396.942,00
4.2.01.01.04.0003 | DAK Non Fisik-BOS Kinerja | 3.275.865.000,00 | 3.181.108.693,00 | (94.756.307,00) | 97,11 | 2.651.299.493,00
4.2.01.01.04.0004 | DAK Non Fisik-TPG PNSD | 171.195.007.000,00 | 169.140.890.573,00 | (2.054.116.427,00) | 98,80 | 142.890.011.130,00
4.2.01.01.04.0005 | DAK Non Fisik-Tamsil Guru PNSD | 3.849.986.000,00 | 3.518.478.333,00 | (331.507.667,00) | 91,39 | 3.598.423.760,00
4.2.01.01.04.0007 | DAK Non Fisik-BOP PAUD | 14.097.429.000,00 | 13.618.166.447,00 | (479.262.553,00) | 96,60 | 12.677.882.951,00
4.2.01.01.04.0008 | DAK Non Fisik-BOP Pendidikan Kesetaraan | 2.951.591.000,00 | 2.930.681.318,00 | (20.909.682,00) | 99,29 | 2.597.414.002,00
4.2.01.01.04.0010 | DAK Non Fisik-BOKKB-BOK | 27.795.153.000,00 | 25.765.673.840,00 | (2.029.479.160,00) | 92,70 | 21.521.149.553,00
4.2.01.01.04.0012 | DAK Non Fisik-BOKKB-KB | 6.242.173.000,00 | 5.586.950.967,00 | (655.222.033,00) | 89,50 | 5.345.226.938,00
4.2.01.05 | Dana Desa | 214.603.672.000,00 | 214.388.952.643,00 | (214.719.357,00) | 99,90 | 222.895.195.148,00
4.2.01.05.01 | Dana Desa | 214.603.672.000,00 | 214.388.952.643,00 | (214.719.357,00) | 99,90 | 222.895.195.148,00
4.2.01.05.01.0001 | Dana Desa | 214.603.672.000,00 | 214.388.952.643,00 | (214.719.357,00) | 99,90 | 222.895.195.148,00
4.2.01.06 | Insentif Fiskal | 12.442.906.000,00 | 12.442.906.000,00 | 0,00 | 100,00 | 11.320.908.734,00
4.2.01.06.01 | Insentif Fiskal | 12.442.906.000,00 | 12.442.906.000,00 | 0,00 | 100,00 | 11.320.908.734,00
4.2.01.06.01.0001 | Insentif Fiskal | 12.442.906.000,00 | 12.442.906.000,00 | 0,00 | 100,00 | 11.320.908.734,00
4.2.02 | Pendapatan Transfer Antar Daerah | 154.823.541.000,00 | 147.537.276.638,00 | (7.286.264.362,00) | 95,29 | 142.396.892.117,00
4.2.02.01 | Pendapatan Bagi Hasil | 130.132.145.000,00 | 126.277.944.221,00 | (3.854.200.779,00) | 97,04 | 122.176.264.782,00
4.2.02.01.01 | Pendapatan Bagi Hasil Pajak | 130.132.145.000,00 | 126.277.944.221,00 | (3.854.200.779,00) | 97,04 | 122.176.264.782,00
4.2.02.01.01.0001 | Pendapatan Bagi Hasil Pajak Kendaraan Bermotor | 31.493.709.000,00 | 29.667.397.675,00 | (1.826.311.325,00) | 94,20 | 30.039.325.812,00
4.2.02.01.01.0002 | Pendapatan Bagi Hasil Bea Balik Nama Kendaraan Bermotor | 18.247.829.000,00 | 16.386.584.057,00 | (1.861.244.943,00) | 89,80 | 17.240.648.643,00
4.2.02.01.01.0003 | Pendapatan Bagi Hasil Pajak Bahan Bakar Kendaraan Bermotor | 37.407.233.000,00 | 37.893.240.233,00 | 486.007.233,00 | 101,30 | 38.484.629.241,00
4.2.02.01.01.0004 | Pendapatan Bagi Hasil Pajak Air Permukaan | 175.000.000,00 | 207.550.056,00 | 32.550.056,00 | 118,60 | 210.339.935,00
4.2.02.01.01.0005 | Pendapatan Bagi Hasil Pajak Rokok | 42.808.374.000,00 | 42.123.172.200,00 | (685.201.800,00) | 98,40 | 36.201.321.151,00
4.2.02.02 | Bantuan Keuangan | 24.691.396.000,00 | 21.259.332.417,00 | (3.432.063.583,00) | 86,10 | 20.220.627.335,00
4.2.02.02.02 | Bantuan Keuangan Khusus dari Pemerintah Provinsi | 24.691.396.000,00 | 21.259.332.417,00 | (3.432.063.583,00) | 86,10 | 20.220.627.335,00
4.2.02.02.02.0001 | Bantuan Keuangan Khusus dari Pemerintah Provinsi | 24.691.396.000,00 | 21.259.332.417,00 | (3.432.063.583,00) | 86,10 | 20.220.627.335,00
4.3 | LAIN-LAIN PENDAPATAN DAERAH YANG SAH | 15.555.209.000,00 | 15.555.622.891,00 | 413.891,00 | 100,00 | 12.753.876.617,00
4.3.01 | Pendapatan Hibah | 4.307.459.000,00 | 3.303.535.985,00 | (1.003.923.015,00) | 76,69 | 3.278.553.097,00
4.3.01.01 | Pendapatan Hibah dari Pemerintah Pusat | 4.307.459.000,00 | 3.303.535.985,00 | (1.003.923.015,00) | 76,69 | 3.278.553.097,00
4.3.01.01.01 | Pendapatan Hibah dari Pemerintah Pusat | 4.307.459.000,00 | 3.303.535.985,00 | (1.003.923.015,00) | 76,69 | 3.278.553.097,00
4.3.01.01.01.0001 | Pendapatan Hibah dari Pemerintah Pusat | 4.307.459.000,00 | 3.303.535.985,00 | (1.003.923.015,00) | 76,69 | 3.278.553.097,00
4.3.03 | Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-Undangan | 11.247.750.000,00 | 12.252.086.906,00 | 1.004.336.906,00 | 108,93 | 9.475.323.520,00
4.3.03.01 | Lain-lain Pendapatan | 11.247.750.000,00 | 12.252.086.906,00 | 1.004.336.906,00 | 108,93 | 9.475.323.520,00
4.3.03.01.01 | Lain-lain Pendapatan | 11.247.750.000,00 | 12.252.086.906,00 | 1.004.336.906,00 | 108,93 | 9.475.323.520,00
4.3.03.01.01.0001 | Pendapatan Dana Kapitasi JKN pada FKTP | 11.247.750.000,00 | 11.011.413.682,00 | (236.336.318,00) | 97,90 | 9.475.323.520,00
4.3.03.01.01.0002 | Pendapatan atas Pengembalian Hibah Pilkada | 0,00 | 1.240.673.224,00 | 1.240.673.224,00 | - | 0,00
 | JUMLAH PENDAPATAN DAERAH | 2.034.381.206.000,00 | 2.019.828.415.161,23 | (14.552.790.838,77) | 99,28 | 1.991.028.409.707,75
 |  |  |  |  |  | 
5 | BELANJA DAERAH | 2.104.665.770.364,00 | 2.026.342.071.435,00 | (78.323.698.929,00) | 96,28 | 1.962.305.549.575,75
5.1 | BELANJA OPERASI | 1.466.553.426.712,00 | 1.408.660.076.075,00 | (57.893.350.637,00) | 96,05 | 1.375.647.145.054,00
5.1.01 | Belanja Pegawai | 909.189.806.171,00 | 878.383.704.104,00 | (30.806.102.067,00) | 96,61 | 875.658.543.355,00
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 551.027.768.829,00 | 531.294.916.125,00 | (19.732.852.704,00) | 96,42 | 530.108.806.350,00
5.1.01.01.01 | Belanja Gaji Pokok ASN | 420.991.209.428,00 | 406.450.889.583,00 | (14.540.319.845,00) | 96,55 | 410.828.451.048,00
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 322.399.624.103,00 | 314.662.236.940,00 | (7.737.387.163,00) | 97,60 | 316.058.146.206,00
5.1.01.01.01.0002 | Belanja Gaji Pokok PPPK | 98.591.585.325,00 | 91.788.652.643,00 | (6.802.932.682,00) | 93,10 | 94.770.304.842,00
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 37.966.463.700,00 | 36.464.670.512,00 | (1.501.793.188,00) | 96,04 | 35.894.575.529,00
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 30.136.516.300,00 | 29.292.458.366,00 | (844.057.934,00) | 97,20 | 29.140.555.180,00
5.1.01.01.02.0002 | Belanja Tunjangan Keluarga PPPK | 7.829.947.400,00 | 7.172.212.146,00 | (657.735.254,00) | 91,60 | 6.754.020.349,00
5.1.01.01.03 | Belanja Tunjangan Jabatan ASN | 8.455.041.525,00 | 8.176.494.009,00 | (278.547.516,00) | 96,71 | 7.801.487.475,00
5.1.01.01.03.0001 | Belanja Tunjangan Jabatan PNS | 8.455.041.525,00 | 8.176.494.009,00 | (278.547.516,00) | 96,71 | 7.801.487.475,00
5.1.01.01.04 | Belanja Tunjangan Fungsional ASN | 24.348.105.038,00 | 23.569.671.658,00 | (778.433.380,00) | 96,80 | 22.110.927.300,00
5.1.01.01.04.0001 | Belanja Tunjangan Fungsional PNS | 18.900.187.838,00 | 18.540.805.347,00 | (359.382.491,00) | 98,10 | 17.170.867.226,00
5.1.01.01.04.0002 | Belanja Tunjangan Fungsional PPPK | 5.447.917.200,00 | 5.028.866.311,00 | (419.050.889,00) | 92,31 | 4.940.060.074,00
5.1.01.01.05 | Belanja Tunjangan Fungsional Umum ASN | 5.904.243.400,00 | 5.656.027.567,00 | (248.215.833,00) | 95,80 | 5.712.778.087,00
5.1.01.01.05.0001 | Belanja Tunjangan Fungsional Umum PNS | 5.904.243.400,00 | 5.656.027.567,00 | (248.215.833,00) | 95,80 | 5.712.778.087,00
5.1.01.01.06 | Belanja Tunjangan Beras ASN | 22.859.209.493,00 | 22.125.583.607,00 | (733.625.886,00) | 96,79 | 22.318.921.087,00
5.1.01.01.06.0001 | Belanja Tunjangan Beras PNS | 17.209.341.325,00 | 16.848.228.482,00 | (361.112.843,00) | 97,90 | 16.851.803.897,00
5.1.01.01.06.0002 | Belanja Tunjangan Beras PPPK | 5.649.868.168,00 | 5.277.355.125,00 | (372.513.043,00) | 93,41 | 5.467.117.190,00
5.1.01.01.07 | Belanja Tunjangan PPh/Tunjangan Khusus ASN | 2.350.067.225,00 | 2.084.771.517,00 | (265.295.708,00) | 88,71 | 1.996.342.916,00
5.1.01.01.07.0001 | Belanja Tunjangan PPh/Tunjangan Khusus PNS | 2.350.067.225,00 | 2.084.771.517,00 | (265.295.708,00) | 88,71 | 1.996.342.916,00
5.1.01.01.08 | Belanja Pembulatan Gaji ASN | 6.000.000,00 | 4.878.035,00 | (1.121.965,00) | 81,30 | 5.124.398,00
5.1.01.01.08.0001 | Belanja Pembulatan Gaji PNS | 6.000.000,00 | 4.878.035,00 | (1.121.965,00) | 81,30 | 5.124.398,00
5.1.01.01.09 | Belanja Iuran Jaminan Kesehatan ASN | 24.827.422.200,00 | 23.561.084.357,00 | (1.266.337.843,00) | 94,90 | 20.567.517.263,00
5.1.01.01.09.0001 | Belanja Iuran Jaminan Kesehatan PNS | 24.827.422.200,00 | 23.561.084.357,00 | (1.266.337.843,00) | 94,90 | 20.567.517.263,00
5.1.01.01.10 | Belanja Iuran Jaminan Kecelakaan Kerja ASN | 829.993.061,00 | 798.453.402,00 | (31.539.659,00) | 96,20 | 766.957.794,00
5.1.01.01.10.0001 | Belanja Iuran Jaminan Kecelakaan Kerja PNS | 829.993.061,00 | 798.453.402,00 | (31.539.659,00) | 96,20 | 766.957.794,00
5.1.01.01.11 | Belanja Iuran Jaminan Kematian ASN | 2.490.013.759,00 | 2.402.391.878,00 | (87.621.881,00) | 96,48 | 2.105.723.453,00
5.1.01.01.11.0001 | Belanja Iuran Jaminan Kematian PNS | 2.490.013.759,00 | 2.402.391.878,00 | (87.621.881,00) | 96,48 | 2.105.723.453,00
5.1.01.02 | Belanja Tambahan Penghasilan ASN | 109.841.777.252,00 | 104.525.529.440,00 | (5.316.247.812,00) | 95,16 | 100.431.296.339,00
5.1.01.02.01 | Tambahan Penghasilan berdasarkan Beban Kerja ASN | 96.292.021.350,00 | 91.862.742.283,00 | (4.429.279.067,00) | 95,40 | 87.723.971.041,00
5.1.01.02.01.0001 | Tambahan Penghasilan berdasarkan Beban Kerja PNS | 96.292.021.350,00 | 91.862.742.283,00 | (4.429.279.067,00) | 95,40 | 87.723.971.041,00
5.1.01.02.02 | Tambahan Penghasilan berdasarkan Tempat Bertugas ASN | 1.149.981.828,00 | 1.043.798.668,00 | (106.183.160,00) | 90,77 | 1.018.771.297,00
5.1.01.02.02.0001 | Tambahan Penghasilan berdasarkan Tempat Bertugas PNS | 1.149.981.828,00 | 1.043.798.668,00 | (106.183.160,00) | 90,77 | 1.018.771.297,00
5.1.01.02.03 | Tambahan Penghasilan berdasarkan Kondisi Kerja ASN | 12.399.774.074,00 | 11.618.988.489,00 | (780.785.585,00) | 93,70 | 11.688.554.001,00
5.1.01.02.03.0001 | Tambahan Penghasilan berdasarkan Kondisi Kerja PNS | 12.399.774.074,00 | 11.618.988.489,00 | (780.785.585,00) | 93,70 | 11.688.554.001,00
5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 186.887.457.816,00 | 181.958.279.144,00 | (4.929.178.672,00) | 97,36 | 184.924.912.692,00
5.1.01.03.01 | Belanja Insentif bagi ASN atas Pemungutan Pajak Daerah | 4.952.249.400,00 | 4.818.558.808,00 | (133.690.592,00) | 97,30 | 4.289.882.493,00
5.1.01.03.01.0001 | Belanja Insentif bagi ASN atas Pemungutan Pajak Daerah | 4.952.249.400,00 | 4.818.558.808,00 | (133.690.592,00) | 97,30 | 4.289.882.493,00
5.1.01.03.03 | Belanja TPG PNSD | 171.206.961.000,00 | 167.269.559.123,00 | (3.937.401.877,00) | 97,70 | 170.984.492.075,00
5.1.01.03.03.0001 | Belanja TPG PNSD | 171.206.961.000,00 | 167.269.559.123,00 | (3.937.401.877,00) | 97,70 | 170.984.492.075,00
5.1.01.03.05 | Belanja Tamsil Guru PNSD | 3.849.937.050,00 | 3.472.595.341,00 | (377.341.709,00) | 90,20 | 3.596.969.841,00
5.1.01.03.05.0001 | Belanja Tamsil Guru PNSD | 3.849.937.050,00 | 3.472.595.341,00 | (377.341.709,00) | 90,20 | 3.596.969.841,00
5.1.01.03.07 | Belanja Honorarium | 6.878.310.366,00 | 6.397.565.872,00 | (480.744.494,00) | 93,01 | 6.053.568.283,00
5.1.01.03.07.0001 | Belanja Honorarium Penanggungjawaban Pengelola Keuangan | 6.098.259.425,00 | 5.738.422.739,00 | (359.836.686,00) | 94,10 | 5.395.764.072,00
5.1.01.03.07.0002 | Belanja Honorarium Pengadaan Barang/Jasa | 780.050.941,00 | 659.143.133,00 | (120.907.808,00) | 84,50 | 657.804.211,00
5.1.01.04 | Belanja Gaji dan Tunjangan DPRD | 22.281.486.763,00 | 22.033.252.303,00 | (248.234.460,00) | 98,89 | 20.660.918.071,00
5.1.01.04.01 | Belanja Uang Representasi DPRD | 1.049.937.512,00 | 1.037.825.832,00 | (12.111.680,00) | 98,85 | 1.005.589.305,00
5.1.01.04.01.0001 | Belanja Uang Representasi DPRD | 1.049.937.512,00 | 1.037.825.832,00 | (12.111.680,00) | 98,85 | 1.005.589.305,00
5.1.01.04.07 | Belanja Tunjangan Komunikasi Intensif Pimpinan dan Anggota DPRD | 7.559.866.906,00 | 7.514.651.770,00 | (45.215.136,00) | 99,40 | 6.687.207.892,00
5.1.01.04.07.0001 | Belanja Tunjangan Komunikasi Intensif Pimpinan dan Anggota DPRD | 7.559.866.906,00 | 7.514.651.770,00 | (45.215.136,00) | 99,40 | 6.687.207.892,00
5.1.01.04.08 | Belanja Tunjangan Reses DPRD | 1.890.047.945,00 | 1.890.047.945,00 | 0,00 | 100,00 | 1.608.337.360,00
5.1.01.04.08.0001 | Belanja Tunjangan Reses DPRD | 1.890.047.945,00 | 1.890.047.945,00 | 0,00 | 100,00 | 1.608.337.360,00
5.1.01.04.13 | Belanja Tunjangan Perumahan dan Transportasi DPRD | 11.781.634.400,00 | 11.590.726.756,00 | (190.907.644,00) | 98,38 | 11.359.783.514,00
5.1.01.04.13.0001 | Belanja Tunjangan Perumahan DPRD | 6.447.353.100,00 | 6.331.469.648,00 | (115.883.452,00) | 98,20 | 5.851.457.423,00
5.1.01.04.13.0002 | Belanja Tunjangan Transportasi DPRD | 5.334.281.300,00 | 5.259.257.108,00 | (75.024.192,00) | 98,59 | 5.508.326.091,00
5.1.01.05 | Belanja Gaji dan Tunjangan KDH/WKDH | 51.000.000,00 | 50.541.012,00 | (458.988,00) | 99,10 | 49.851.665,00
5.1.01.05.01 | Belanja Gaji Pokok KDH/WKDH | 51.000.000,00 | 50.541.012,00 | (458.988,00) | 99,10 | 49.851.665,00
5.1.01.05.01.0001 | Belanja Gaji Pokok KDH/WKDH | 51.000.000,00 | 50.541.012,00 | (458.988,00) | 99,10 | 49.851.665,00
5.1.01.06 | Belanja Penerimaan Lainnya Pimpinan DPRD serta KDH/WKDH | 500.030.009,00 | 500.030.009,00 | 0,00 | 100,00 | 472.345.355,00
5.1.01.06.02 | Belanja Dana Operasional KDH/WKDH | 500.030.009,00 | 500.030.009,00 | 0,00 | 100,00 | 472.345.355,00
5.1.01.06.02.0001 | Belanja Dana Operasional KDH/WKDH | 500.030.009,00 | 500.030.009,00 | 0,00 | 100,00 | 472.345.355,00
5.1.01.99 | Belanja Pegawai BLUD | 38.600.285.502,00 | 38.021.156.071,00 | (579.129.431,00) | 98,50 | 39.010.412.883,00
5.1.01.99.99 | Belanja Pegawai BLUD | 38.600.285.502,00 | 38.021.156.071,00 | (579.129.431,00) | 98,50 | 39.010.412.883,00
5.1.01.99.99.9999 | Belanja Pegawai BLUD | 38.600.285.502,00 | 38.021.156.071,00 | (579.129.431,00) | 98,50 | 39.010.412.883,00
5.1.02 | Belanja Barang dan Jasa | 470.862.857.524,00 | 446.171.293.016,00 | (24.691.564.508,00) | 94,76 | 428.285.560.351,00
5.1.02.01 | Belanja Barang | 88.020.195.996,00 | 81.500.253.881,00 | (6.519.942.115,00) | 92,59 | 75.786.009.283,00
5.1.02.01.01 | Belanja Barang Pakai Habis | 88.020.195.996,00 | 81.500.253.881,00 | (6.519.942.115,00) | 92,59 | 75.786.009.283,00
5.1.02.01.01.0001 | Belanja Bahan-Bahan Bangunan dan Konstruksi | 2.849.953.335,00 | 2.598.748.622,00 | (251.204.713,00) | 91,19 | 2.545.902.719,00
5.1.02.01.01.0004 | Belanja Bahan-Bahan Bakar dan Pelumas | 11.600.255.464,00 | 10.880.743.186,00 | (719.512.278,00) | 93,80 | 9.664.206.825,00
5.1.02.01.01.0012 | Belanja Bahan-Bahan Lainnya | 9.471.124.400,00 | 8.770.757.731,00 | (700.366.669,00) | 92,61 | 7.741.805.566,00
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 7.906.650.075,00 | 7.519.324.380,00 | (387.325.695,00) | 95,10 | 7.443.472.706,00
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 4.359.536.500,00 | 4.115.361.681,00 | (244.174.819,00) | 94,40 | 4.233.044.343,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 8.273.139.200,00 | 7.718.804.298,00 | (554.334.902,00) | 93,30 | 7.802.771.146,00
5.1.02.01.01.0029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | 3.099.924.798,00 | 2.786.582.268,00 | (313.342.530,00) | 89,89 | 2.703.402.820,00
5.1.02.01.01.0037 | Belanja Obat-Obatan-Obat | 14.815.256.100,00 | 13.348.416.579,00 | (1.466.839.521,00) | 90,10 | 11.190.740.139,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 21.294.240.900,00 | 19.781.966.167,00 | (1.512.274.733,00) | 92,90 | 18.476.094.800,00
5.1.02.01.01.0053 | Belanja Makanan dan Minuman Jamuan Tamu | 2.450.074.269,00 | 2.143.869.889,00 | (306.204.380,00) | 87,50 | 2.240.429.825,00
5.1.02.01.01.0063 | Belanja Pakaian Dinas Harian (PDH) | 1.900.040.955,00 | 1.835.679.080,00 | (64.361.875,00) | 96,61 | 1.744.138.394,00
5.1.02.02 | Belanja Jasa | 133.609.920.699,00 | 126.863.832.925,00 | (6.746.087.774,00) | 94,95 | 121.817.092.062,00
5.1.02.02.01 | Belanja Jasa Kantor | 81.010.974.826,00 | 76.635.412.190,00 | (4.375.562.636,00) | 94,60 | 75.779.894.987,00
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 9.766.703.600,00 | 8.633.282.172,00 | (1.133.421.428,00) | 88,40 | 8.624.663.922,00
5.1.02.02.01.0013 | Belanja Jasa Tenaga Pendidikan | 14.202.150.850,00 | 13.832.690.996,00 | (369.459.854,00) | 97,40 | 13.034.398.387,00
5.1.02.02.01.0014 | Belanja Jasa Tenaga Kesehatan | 8.641.106.675,00 | 8.114.219.806,00 | (526.886.869,00) | 93,90 | 8.575.389.617,00
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 12.898.646.700,00 | 12.395.935.751,00 | (502.710.949,00) | 96,10 | 12.284.351.871,00
5.1.02.02.01.0030 | Belanja Jasa Tenaga Kebersihan | 6.104.500.325,00 | 5.933.714.742,00 | (170.785.583,00) | 97,20 | 6.209.676.187,00
5.1.02.02.01.0031 | Belanja Jasa Tenaga Keamanan | 4.723.618.500,00 | 4.619.734.545,00 | (103.883.955,00) | 97,80 | 4.393.786.599,00
5.1.02.02.01.0059 | Belanja Tagihan Telepon | 479.965.873,00 | 392.132.127,00 | (87.833.746,00) | 81,70 | 364.102.617,00
5.1.02.02.01.0060 | Belanja Tagihan Air | 1.249.979.979,00 | 1.077.359.695,00 | (172.620.284,00) | 86,19 | 992.662.681,00
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 16.393.275.700,00 | 15.524.850.838,00 | (868.424.862,00) | 94,70 | 15.473.696.182,00
5.1.02.02.01.0063 | Belanja Kawat/Faksimili/Internet/TV Berlangganan | 5.201.090.425,00 | 4.967.199.181,00 | (233.891.244,00) | 95,50 | 4.632.130.636,00
5.1.02.02.01.0067 | Belanja Pembayaran Pajak, Bea, dan Perizinan | 1.349.936.199,00 | 1.144.292.337,00 | (205.643.862,00) | 84,77 | 1.195.036.288,00
5.1.02.02.02 | Belanja Iuran Jaminan/Asuransi | 32.433.219.267,00 | 32.240.341.574,00 | (192.877.693,00) | 99,41 | 29.352.693.075,00
5.1.02.02.02.0005 | Belanja Iuran Jaminan Kesehatan bagi Peserta PBPU dan BP Kelas 3 | 31.693.173.700,00 | 31.566.159.995,00 | (127.013.705,00) | 99,60 | 28.687.768.419,00
5.1.02.02.02.0006 | Belanja Iuran Jaminan Kecelakaan Kerja bagi Non ASN | 740.045.567,00 | 674.181.579,00 | (65.863.988,00) | 91,10 | 664.924.656,00
5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 1.849.941.404,00 | 1.675.830.478,00 | (174.110.926,00) | 90,59 | 1.606.563.992,00
5.1.02.02.04.0036 | Belanja Sewa Kendaraan Bermotor Penumpang | 1.849.941.404,00 | 1.675.830.478,00 | (174.110.926,00) | 90,59 | 1.606.563.992,00
5.1.02.02.05 | Belanja Sewa Gedung dan Bangunan | 2.949.952.652,00 | 2.516.629.073,00 | (433.323.579,00) | 85,31 | 2.287.102.990,00
5.1.02.02.05.0009 | Belanja Sewa Bangunan Gedung Tempat Pertemuan | 2.949.952.652,00 | 2.516.629.073,00 | (433.323.579,00) | 85,31 | 2.287.102.990,00
5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 6.283.299.000,00 | 5.849.337.848,00 | (433.961.152,00) | 93,09 | 5.527.311.840,00
5.1.02.02.08.0019 | Belanja Jasa Konsultansi Pengawasan Rekayasa | 6.283.299.000,00 | 5.849.337.848,00 | (433.961.152,00) | 93,09 | 5.527.311.840,00
5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 3.400.051.350,00 | 3.019.310.285,00 | (380.741.065,00) | 88,80 | 2.751.192.373,00
5.1.02.02.09.0012 | Belanja Jasa Konsultansi Berorientasi Layanan | 3.400.051.350,00 | 3.019.310.285,00 | (380.741.065,00) | 88,80 | 2.751.192.373,00
5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 5.682.482.200,00 | 4.926.971.477,00 | (755.510.723,00) | 86,70 | 4.512.332.805,00
5.1.02.02.12.0001 | Belanja Kursus Singkat/Pelatihan | 5.682.482.200,00 | 4.926.971.477,00 | (755.510.723,00) | 86,70 | 4.512.332.805,00
5.1.02.03 | Belanja Pemeliharaan | 39.075.733.349,00 | 37.304.938.492,00 | (1.770.794.857,00) | 95,47 | 36.425.612.880,00
5.1.02.03.02 | Belanja Pemeliharaan Peralatan dan Mesin | 9.031.952.498,00 | 8.280.755.702,00 | (751.196.796,00) | 91,68 | 6.978.499.236,00
5.1.02.03.02.0035 | Belanja Pemeliharaan Alat Angkutan-Kendaraan Dinas Bermotor Perorangan | 6.931.933.300,00 | 6.405.238.198,00 | (526.695.102,00) | 92,40 | 5.358.399.773,00
5.1.02.03.02.0121 | Belanja Pemeliharaan Alat Kantor dan Rumah Tangga | 2.100.019.198,00 | 1.875.517.504,00 | (224.501.694,00) | 89,31 | 1.620.099.463,00
5.1.02.03.03 | Belanja Pemeliharaan Gedung dan Bangunan | 7.330.127.200,00 | 6.904.607.336,00 | (425.519.864,00) | 94,19 | 7.055.818.130,00
5.1.02.03.03.0001 | Belanja Pemeliharaan Bangunan Gedung Tempat Kerja | 7.330.127.200,00 | 6.904.607.336,00 | (425.519.864,00) | 94,19 | 7.055.818.130,00
5.1.02.03.04 | Belanja Pemeliharaan Jalan, Jaringan, dan Irigasi | 22.713.653.651,00 | 22.119.575.454,00 | (594.078.197,00) | 97,38 | 22.391.295.514,00
5.1.02.03.04.0003 | Belanja Pemeliharaan Jalan Kabupaten | 18.463.806.900,00 | 18.001.852.135,00 | (461.954.765,00) | 97,50 | 18.934.124.287,00
5.1.02.03.04.0074 | Belanja Pemeliharaan Bangunan Pengairan | 4.249.846.751,00 | 4.117.723.319,00 | (132.123.432,00) | 96,89 | 3.457.171.227,00
5.1.02.04 | Belanja Perjalanan Dinas | 55.798.511.619,00 | 50.071.343.061,00 | (5.727.168.558,00) | 89,74 | 46.208.684.335,00
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 55.798.511.619,00 | 50.071.343.061,00 | (5.727.168.558,00) | 89,74 | 46.208.684.335,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 34.599.816.519,00 | 31.035.799.623,00 | (3.564.016.896,00) | 89,70 | 29.298.260.289,00
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 16.297.488.800,00 | 14.976.962.274,00 | (1.320.526.526,00) | 91,90 | 13.051.032.902,00
5.1.02.04.01.0004 | Belanja Perjalanan Dinas Paket Meeting Dalam Kota | 4.901.206.300,00 | 4.058.581.164,00 | (842.625.136,00) | 82,81 | 3.859.391.144,00
5.1.02.05 | Belanja Uang dan/atau Jasa untuk Diberikan kepada Pihak Ketiga/Pihak Lain/Masyarakat | 1.650.034.561,00 | 1.521.605.548,00 | (128.429.013,00) | 92,22 | 1.639.177.843,00
5.1.02.05.01 | Belanja Uang yang Diberikan kepada Pihak Ketiga/Pihak Lain/Masyarakat | 1.650.034.561,00 | 1.521.605.548,00 | (128.429.013,00) | 92,22 | 1.639.177.843,00
5.1.02.05.01.0001 | Belanja Hadiah yang Bersifat Perlombaan | 1.650.034.561,00 | 1.521.605.548,00 | (128.429.013,00) | 92,22 | 1.590.427.843,00
5.1.02.05.01.0004 | Belanja Penanganan Dampak Sosial Kemasyarakatan | 0,00 | 0,00 | 0,00 | - | 48.750.000,00
5.1.02.88 | Belanja Barang dan Jasa BOS | 71.194.141.600,00 | 70.410.964.345,00 | (783.177.255,00) | 98,90 | 64.724.615.430,00
5.1.02.88.88 | Belanja Barang dan Jasa BOS | 71.194.141.600,00 | 70.410.964.345,00 | (783.177.255,00) | 98,90 | 64.724.615.430,00
5.1.02.88.88.8888 | Belanja Barang dan Jasa BOS | 71.194.141.600,00 | 70.410.964.345,00 | (783.177.255,00) | 98,90 | 64.724.615.430,00
5.1.02.99 | Belanja Barang dan Jasa BLUD | 81.514.319.700,00 | 78.498.354.764,00 | (3.015.964.936,00) | 96,30 | 81.684.368.518,00
5.1.02.99.99 | Belanja Barang dan Jasa BLUD | 81.514.319.700,00 | 78.498.354.764,00 | (3.015.964.936,00) | 96,30 | 81.684.368.518,00
5.1.02.99.99.9999 | Belanja Barang dan Jasa BLUD | 81.514.319.700,00 | 78.498.354.764,00 | (3.015.964.936,00) | 96,30 | 81.684.368.518,00
5.1.03 | Belanja Bunga | 1.940.056.938,00 | 1.924.225.706,00 | (15.831.232,00) | 99,18 | 1.617.239.382,00
5.1.03.01 | Belanja Bunga Utang Pinjaman | 1.940.056.938,00 | 1.924.225.706,00 | (15.831.232,00) | 99,18 | 1.617.239.382,00
5.1.03.01.03 | Belanja Bunga Utang Pinjaman kepada Lembaga Keuangan Bukan Bank (LKBB) | 1.940.056.938,00 | 1.924.225.706,00 | (15.831.232,00) | 99,18 | 1.617.239.382,00
5.1.03.01.03.0001 | Belanja Bunga Utang Pinjaman kepada LKBB-Jangka Menengah | 1.940.056.938,00 | 1.924.225.706,00 | (15.831.232,00) | 99,18 | 1.617.239.382,00
5.1.05 | Belanja Hibah | 74.910.851.375,00 | 72.883.015.064,00 | (2.027.836.311,00) | 97,29 | 61.020.992.980,00
5.1.05.01 | Belanja Hibah kepada Pemerintah Pusat | 32.594.143.500,00 | 32.594.143.500,00 | 0,00 | 100,00 | 19.882.427.535,00
5.1.05.01.01 | Belanja Hibah Uang kepada Pemerintah Pusat | 32.594.143.500,00 | 32.594.143.500,00 | 0,00 | 100,00 | 19.882.427.535,00
5.1.05.01.01.0001 | Belanja Hibah Uang kepada Pemerintah Pusat | 32.594.143.500,00 | 32.594.143.500,00 | 0,00 | 100,00 | 19.882.427.535,00
5.1.05.05 | Belanja Hibah kepada Badan, Lembaga, Organisasi Kemasyarakatan yang Berbadan Hukum Indonesia | 26.194.517.025,00 | 24.646.950.478,00 | (1.547.566.547,00) | 94,09 | 25.039.274.744,00
5.1.05.05.01 | Belanja Hibah kepada Badan dan Lembaga yang Bersifat Nirlaba, Sukarela dan Sosial | 26.194.517.025,00 | 24.646.950.478,00 | (1.547.566.547,00) | 94,09 | 25.039.274.744,00
5.1.05.05.01.0001 | Belanja Hibah Uang kepada Badan dan Lembaga yang Bersifat Nirlaba | 19.795.445.775,00 | 18.785.656.926,00 | (1.009.788.849,00) | 94,90 | 19.046.242.731,00
5.1.05.05.01.0002 | Belanja Hibah Barang kepada Badan dan Lembaga yang Bersifat Nirlaba | 6.399.071.250,00 | 5.861.293.552,00 | (537.777.698,00) | 91,60 | 5.993.032.013,00
5.1.05.06 | Belanja Hibah Dana BOS | 14.137.207.500,00 | 13.656.937.736,00 | (480.269.764,00) | 96,60 | 14.288.055.971,00
5.1.05.06.01 | Belanja Hibah Uang Dana BOS | 14.137.207.500,00 | 13.656.937.736,00 | (480.269.764,00) | 96,60 | 14.288.055.971,00
5.1.05.06.01.0002 | Belanja Hibah Uang Dana BOP PAUD | 14.137.207.500,00 | 13.656.937.736,00 | (480.269.764,00) | 96,60 | 14.288.055.971,00
5.1.05.07 | Belanja Hibah Bantuan Keuangan kepada Partai Politik | 1.984.983.350,00 | 1.984.983.350,00 | 0,00 | 100,00 | 1.811.234.730,00
5.1.05.07.01 | Belanja Hibah Bantuan Keuangan kepada Partai Politik | 1.984.983.350,00 | 1.984.983.350,00 | 0,00 | 100,00 | 1.811.234.730,00
5.1.05.07.01.0001 | Belanja Hibah berupa Bantuan Keuangan kepada Partai Politik | 1.984.983.350,00 | 1.984.983.350,00 | 0,00 | 100,00 | 1.811.234.730,00
5.1.06 | Belanja Bantuan Sosial | 9.649.854.704,00 | 9.297.838.185,00 | (352.016.519,00) | 96,35 | 9.064.808.986,00
5.1.06.01 | Belanja Bantuan Sosial kepada Individu | 6.749.799.854,00 | 6.459.132.397,00 | (290.667.457,00) | 95,69 | 6.539.984.439,00
5.1.06.01.01 | Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu | 6.749.799.854,00 | 6.459.132.397,00 | (290.667.457,00) | 95,69 | 6.539.984.439,00
5.1.06.01.01.0001 | Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu | 6.749.799.854,00 | 6.459.132.397,00 | (290.667.457,00) | 95,69 | 6.539.984.439,00
5.1.06.02 | Belanja Bantuan Sosial kepada Keluarga | 2.900.054.850,00 | 2.838.705.788,00 | (61.349.062,00) | 97,88 | 2.524.824.547,00
5.1.06.02.01 | Belanja Bantuan Sosial Uang yang Direncanakan kepada Keluarga | 2.900.054.850,00 | 2.838.705.788,00 | (61.349.062,00) | 97,88 | 2.524.824.547,00
5.1.06.02.01.0001 | Belanja Bantuan Sosial Uang yang Direncanakan kepada Keluarga | 2.900.054.850,00 | 2.838.705.788,00 | (61.349.062,00) | 97,88 | 2.524.824.547,00
5.2 | BELANJA MODAL | 292.085.497.345,00 | 277.601.310.148,00 | (14.484.187.197,00) | 95,04 | 271.443.662.210,75
5.2.01 | Belanja Modal Tanah | 6.165.384.400,00 | 4.463.655.067,00 | (1.701.729.333,00) | 72,40 | 3.734.855.680,00
5.2.01.01 | Belanja Modal Tanah | 6.165.384.400,00 | 4.463.655.067,00 | (1.701.729.333,00) | 72,40 | 3.734.855.680,00
5.2.01.01.01 | Belanja Modal Tanah Persil | 6.165.384.400,00 | 4.463.655.067,00 | (1.701.729.333,00) | 72,40 | 3.734.855.680,00
5.2.01.01.01.0003 | Belanja Modal Tanah untuk Bangunan Gedung Perdagangan/Perusahaan | 6.165.384.400,00 | 4.463.655.067,00 | (1.701.729.333,00) | 72,40 | 3.734.855.680,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 70.375.035.404,00 | 66.789.801.155,00 | (3.585.234.249,00) | 94,91 | 64.077.416.309,00
5.2.02.01 | Belanja Modal Alat Besar | 2.849.999.748,00 | 2.767.381.600,00 | (82.618.148,00) | 97,10 | 2.659.254.110,00
5.2.02.01.01 | Belanja Modal Alat Besar Darat | 2.849.999.748,00 | 2.767.381.600,00 | (82.618.148,00) | 97,10 | 2.659.254.110,00
5.2.02.01.01.0004 | Belanja Modal Excavator | 2.849.999.748,00 | 2.767.381.600,00 | (82.618.148,00) | 97,10 | 2.659.254.110,00
5.2.02.02 | Belanja Modal Alat Angkutan | 4.550.004.682,00 | 4.436.972.577,00 | (113.032.105,00) | 97,52 | 4.386.111.276,00
5.2.02.02.01 | Belanja Modal Alat Angkutan Darat Bermotor | 4.550.004.682,00 | 4.436.972.577,00 | (113.032.105,00) | 97,52 | 4.386.111.276,00
5.2.02.02.01.0003 | Belanja Modal Kendaraan Bermotor Angkutan Barang | 3.400.019.351,00 | 3.342.056.660,00 | (57.962.691,00) | 98,30 | 3.410.416.655,00
5.2.02.02.01.0004 | Belanja Modal Kendaraan Bermotor Beroda Dua | 1.149.985.331,00 | 1.094.915.917,00 | (55.069.414,00) | 95,21 | 975.694.621,00
5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | 9.155.796.782,00 | 8.576.383.482,00 | (579.413.300,00) | 93,67 | 7.821.489.722,00
5.2.02.05.01 | Belanja Modal Alat Kantor | 3.250.000.710,00 | 3.013.216.926,00 | (236.783.784,00) | 92,71 | 2.708.474.877,00
5.2.02.05.01.0005 | Belanja Modal Alat Kantor Lainnya | 3.250.000.710,00 | 3.013.216.926,00 | (236.783.784,00) | 92,71 | 2.708.474.877,00
5.2.02.05.02 | Belanja Modal Alat Rumah Tangga | 5.905.796.072,00 | 5.563.166.556,00 | (342.629.516,00) | 94,20 | 5.113.014.845,00
5.2.02.05.02.0001 | Belanja Modal Mebel | 4.805.807.175,00 | 4.531.589.744,00 | (274.217.431,00) | 94,29 | 4.231.571.782,00
5.2.02.05.02.0004 | Belanja Modal Alat Pendingin | 1.099.988.897,00 | 1.031.576.812,00 | (68.412.085,00) | 93,78 | 881.443.063,00
5.2.02.07 | Belanja Modal Alat Kedokteran dan Kesehatan | 13.614.376.100,00 | 12.171.093.134,00 | (1.443.282.966,00) | 89,40 | 12.454.425.704,00
5.2.02.07.01 | Belanja Modal Alat Kedokteran | 13.614.376.100,00 | 12.171.093.134,00 | (1.443.282.966,00) | 89,40 | 12.454.425.704,00
5.2.02.07.01.0001 | Belanja Modal Alat Kedokteran Umum | 13.614.376.100,00 | 12.171.093.134,00 | (1.443.282.966,00) | 89,40 | 12.454.425.704,00
5.2.02.10 | Belanja Modal Komputer | 10.961.267.292,00 | 10.555.364.877,00 | (405.902.415,00) | 96,30 | 10.991.026.480,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 8.911.317.500,00 | 8.625.876.737,00 | (285.440.763,00) | 96,80 | 9.030.260.591,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 8.911.317.500,00 | 8.625.876.737,00 | (285.440.763,00) | 96,80 | 9.030.260.591,00
5.2.02.10.02 | Belanja Modal Peralatan Komputer | 2.049.949.792,00 | 1.929.488.140,00 | (120.461.652,00) | 94,12 | 1.960.765.889,00
5.2.02.10.02.0003 | Belanja Modal Peralatan Personal Computer | 2.049.949.792,00 | 1.929.488.140,00 | (120.461.652,00) | 94,12 | 1.960.765.889,00
5.2.02.88 | Belanja Modal Peralatan dan Mesin BOS | 16.839.936.200,00 | 16.722.148.288,00 | (117.787.912,00) | 99,30 | 15.588.998.312,00
5.2.02.88.88 | Belanja Modal Peralatan dan Mesin BOS | 16.839.936.200,00 | 16.722.148.288,00 | (117.787.912,00) | 99,30 | 15.588.998.312,00
5.2.02.88.88.8888 | Belanja Modal Peralatan dan Mesin BOS | 16.839.936.200,00 | 16.722.148.288,00 | (117.787.912,00) | 99,30 | 15.588.998.312,00
5.2.02.99 | Belanja Modal Peralatan dan Mesin BLUD | 12.403.654.600,00 | 11.560.457.197,00 | (843.197.403,00) | 93,20 | 10.176.110.705,00
5.2.02.99.99 | Belanja Modal Peralatan dan Mesin BLUD | 12.403.654.600,00 | 11.560.457.197,00 | (843.197.403,00) | 93,20 | 10.176.110.705,00
5.2.02.99.99.9999 | Belanja Modal Peralatan dan Mesin BLUD | 12.403.654.600,00 | 11.560.457.197,00 | (843.197.403,00) | 93,20 | 10.176.110.705,00
5.2.03 | Belanja Modal Gedung dan Bangunan | 96.996.973.393,00 | 91.767.754.186,00 | (5.229.219.207,00) | 94,61 | 89.299.412.547,00
5.2.03.01 | Belanja Modal Bangunan Gedung | 96.996.973.393,00 | 91.767.754.186,00 | (5.229.219.207,00) | 94,61 | 89.299.412.547,00
5.2.03.01.01 | Belanja Modal Bangunan Gedung Tempat Kerja | 96.996.973.393,00 | 91.767.754.186,00 | (5.229.219.207,00) | 94,61 | 89.299.412.547,00
5.2.03.01.01.0001 | Belanja Modal Bangunan Gedung Kantor | 21.300.385.093,00 | 20.363.401.501,00 | (936.983.592,00) | 95,60 | 19.408.331.808,00
5.2.03.01.01.0006 | Belanja Modal Bangunan Kesehatan | 14.692.968.800,00 | 13.723.575.951,00 | (969.392.849,00) | 93,40 | 13.144.870.278,00
5.2.03.01.01.0010 | Belanja Modal Bangunan Gedung Tempat Pendidikan | 42.593.763.350,00 | 41.443.309.060,00 | (1.150.454.290,00) | 97,30 | 42.632.181.908,00
5.2.03.01.01.0015 | Belanja Modal Bangunan Gedung Pertokoan/Koperasi/Pasar | 18.409.856.150,00 | 16.237.467.674,00 | (2.172.388.476,00) | 88,20 | 14.114.028.553,00
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 108.798.232.121,00 | 105.051.407.079,00 | (3.746.825.042,00) | 96,56 | 105.978.879.341,75
5.2.04.01 | Belanja Modal Jalan dan Jembatan | 85.271.036.423,00 | 82.366.232.936,00 | (2.904.803.487,00) | 96,59 | 83.215.429.392,75
5.2.04.01.01 | Belanja Modal Jalan | 75.590.087.423,00 | 72.868.848.428,00 | (2.721.238.995,00) | 96,40 | 73.827.742.635,75
5.2.04.01.01.0003 | Belanja Modal Jalan Kabupaten | 75.590.087.423,00 | 72.868.848.428,00 | (2.721.238.995,00) | 96,40 | 73.827.742.635,75
5.2.04.01.02 | Belanja Modal Jembatan | 9.680.949.000,00 | 9.497.384.508,00 | (183.564.492,00) | 98,10 | 9.387.686.757,00
5.2.04.01.02.0003 | Belanja Modal Jembatan pada Jalan Kabupaten | 9.680.949.000,00 | 9.497.384.508,00 | (183.564.492,00) | 98,10 | 9.387.686.757,00
5.2.04.02 | Belanja Modal Bangunan Air | 11.276.928.700,00 | 11.017.472.910,00 | (259.455.790,00) | 97,70 | 10.936.920.925,00
5.2.04.02.01 | Belanja Modal Bangunan Air Irigasi | 11.276.928.700,00 | 11.017.472.910,00 | (259.455.790,00) | 97,70 | 10.936.920.925,00
5.2.04.02.01.0003 | Belanja Modal Bangunan Pengambilan Irigasi | 11.276.928.700,00 | 11.017.472.910,00 | (259.455.790,00) | 97,70 | 10.936.920.925,00
5.2.04.03 | Belanja Modal Instalasi | 8.350.249.475,00 | 7.915.932.467,00 | (434.317.008,00) | 94,80 | 8.007.345.159,00
5.2.04.03.01 | Belanja Modal Instalasi Air Bersih/Air Baku | 8.350.249.475,00 | 7.915.932.467,00 | (434.317.008,00) | 94,80 | 8.007.345.159,00
5.2.04.03.01.0001 | Belanja Modal Instalasi Air Permukaan | 8.350.249.475,00 | 7.915.932.467,00 | (434.317.008,00) | 94,80 | 8.007.345.159,00
5.2.04.04 | Belanja Modal Jaringan | 3.900.017.523,00 | 3.751.768.766,00 | (148.248.757,00) | 96,20 | 3.819.183.865,00
5.2.04.04.02 | Belanja Modal Jaringan Listrik | 3.900.017.523,00 | 3.751.768.766,00 | (148.248.757,00) | 96,20 | 3.819.183.865,00
5.2.04.04.02.0002 | Belanja Modal Jaringan Distribusi | 3.900.017.523,00 | 3.751.768.766,00 | (148.248.757,00) | 96,20 | 3.819.183.865,00
5.2.05 | Belanja Modal Aset Tetap Lainnya | 9.749.872.027,00 | 9.528.692.661,00 | (221.179.366,00) | 97,73 | 8.353.098.333,00
5.2.05.01 | Belanja Modal Bahan Perpustakaan | 1.249.964.841,00 | 1.147.761.264,00 | (102.203.577,00) | 91,82 | 1.019.395.635,00
5.2.05.01.01 | Belanja Modal Bahan Perpustakaan Tercetak | 1.249.964.841,00 | 1.147.761.264,00 | (102.203.577,00) | 91,82 | 1.019.395.635,00
5.2.05.01.01.0001 | Belanja Modal Buku Umum | 1.249.964.841,00 | 1.147.761.264,00 | (102.203.577,00) | 91,82 | 1.019.395.635,00
5.2.05.88 | Belanja Modal Aset Tetap Lainnya BOS | 8.499.907.186,00 | 8.380.931.397,00 | (118.975.789,00) | 98,60 | 7.333.702.698,00
5.2.05.88.88 | Belanja Modal Aset Tetap Lainnya BOS | 8.499.907.186,00 | 8.380.931.397,00 | (118.975.789,00) | 98,60 | 7.333.702.698,00
5.2.05.88.88.8888 | Belanja Modal Aset Tetap Lainnya BOS | 8.499.907.186,00 | 8.380.931.397,00 | (118.975.789,00) | 98,60 | 7.333.702.698,00
5.3 | BELANJA TIDAK TERDUGA | 7.799.955.532,00 | 2.699.097.117,00 | (5.100.858.415,00) | 34,60 | 2.705.423.124,00
5.3.01 | Belanja Tidak Terduga | 7.799.955.532,00 | 2.699.097.117,00 | (5.100.858.415,00) | 34,60 | 2.705.423.124,00
5.3.01.01 | Belanja Tidak Terduga | 7.799.955.532,00 | 2.699.097.117,00 | (5.100.858.415,00) | 34,60 | 2.705.423.124,00
5.3.01.01.01 | Belanja Tidak Terduga | 7.799.955.532,00 | 2.699.097.117,00 | (5.100.858.415,00) | 34,60 | 2.705.423.124,00
5.3.01.01.01.0001 | Belanja Tidak Terduga | 7.799.955.532,00 | 2.699.097.117,00 | (5.100.858.415,00) | 34,60 | 2.705.423.124,00
5.4 | BELANJA TRANSFER | 338.226.890.775,00 | 337.381.588.095,00 | (845.302.680,00) | 99,75 | 312.509.319.187,00
5.4.01 | Belanja Bagi Hasil | 13.646.795.225,00 | 13.646.795.225,00 | 0,00 | 100,00 | 13.772.169.872,00
5.4.01.05 | Belanja Bagi Hasil Pajak Daerah kepada Pemerintahan Kabupaten/Kota dan Desa | 11.396.751.900,00 | 11.396.751.900,00 | 0,00 | 100,00 | 11.550.043.426,00
5.4.01.05.02 | Belanja Bagi Hasil Pajak Daerah kepada Pemerintah Desa | 11.396.751.900,00 | 11.396.751.900,00 | 0,00 | 100,00 | 11.550.043.426,00
5.4.01.05.02.0001 | Belanja Bagi Hasil Pajak Daerah kepada Pemerintah Desa | 11.396.751.900,00 | 11.396.751.900,00 | 0,00 | 100,00 | 11.550.043.426,00
5.4.01.06 | Belanja Bagi Hasil Retribusi Daerah | 2.250.043.325,00 | 2.250.043.325,00 | 0,00 | 100,00 | 2.222.126.446,00
5.4.01.06.01 | Belanja Bagi Hasil Retribusi Daerah kepada Pemerintah Desa | 2.250.043.325,00 | 2.250.043.325,00 | 0,00 | 100,00 | 2.222.126.446,00
5.4.01.06.01.0001 | Belanja Bagi Hasil Retribusi Daerah kepada Pemerintah Desa | 2.250.043.325,00 | 2.250.043.325,00 | 0,00 | 100,00 | 2.222.126.446,00
5.4.02 | Belanja Bantuan Keuangan | 324.580.095.550,00 | 323.734.792.870,00 | (845.302.680,00) | 99,74 | 298.737.149.315,00
5.4.02.05 | Belanja Bantuan Keuangan Daerah Provinsi atau Kabupaten/Kota kepada Desa | 324.580.095.550,00 | 323.734.792.870,00 | (845.302.680,00) | 99,74 | 298.737.149.315,00
5.4.02.05.01 | Belanja Bantuan Keuangan Umum Daerah Kabupaten/Kota kepada Desa | 305.884.858.800,00 | 305.487.789.668,00 | (397.069.132,00) | 99,87 | 280.088.185.220,00
5.4.02.05.01.0001 | Belanja Bantuan Keuangan Umum kepada Desa-Alokasi Dana Desa | 91.287.821.500,00 | 91.105.244.787,00 | (182.576.713,00) | 99,80 | 89.494.194.011,00
5.4.02.05.01.0002 | Belanja Bantuan Keuangan Umum kepada Desa-Dana Desa | 214.597.037.300,00 | 214.382.544.881,00 | (214.492.419,00) | 99,90 | 190.593.991.209,00
5.4.02.05.02 | Belanja Bantuan Keuangan Khusus Daerah Kabupaten/Kota kepada Desa | 18.695.236.750,00 | 18.247.003.202,00 | (448.233.548,00) | 97,60 | 18.648.964.095,00
5.4.02.05.02.0001 | Belanja Bantuan Keuangan Khusus kepada Desa | 18.695.236.750,00 | 18.247.003.202,00 | (448.233.548,00) | 97,60 | 18.648.964.095,00
 | JUMLAH BELANJA DAERAH | 2.104.665.770.364,00 | 2.026.342.071.435,00 | (78.323.698.929,00) | 96,28 | 1.962.305.549.575,75
 | SURPLUS/(DEFISIT) | (70.284.564.364,00) | (6.513.656.273,77) | 63.770.908.090,23 | 9,27 | 28.722.860.132,00
 |  |  |  |  |  | 
6 | PEMBIAYAAN DAERAH |  |  |  |  | 
6.1 | PENERIMAAN PEMBIAYAAN | 93.284.564.364,00 | 93.181.814.461,00 | (102.749.903,00) | 99,89 | 84.686.704.232,00
6.1.01 | Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 93.034.564.364,00 | 93.034.564.364,00 | 0,00 | 100,00 | 84.549.334.963,00
6.1.01.05 | Penghematan Belanja | 54.841.862.735,00 | 54.841.862.735,00 | 0,00 | 100,00 | 55.800.849.907,00
6.1.01.05.01 | Penghematan Belanja dan Pelampauan Pendapatan | 54.841.862.735,00 | 54.841.862.735,00 | 0,00 | 100,00 | 55.800.849.907,00
6.1.01.05.01.0001 | Sisa Penghematan Belanja-SiLPA Tahun Sebelumnya | 54.841.862.735,00 | 54.841.862.735,00 | 0,00 | 100,00 | 55.800.849.907,00
6.1.01.08 | Sisa Dana BLUD, BOS dan Dana yang Ditentukan Penggunaannya | 38.192.701.629,00 | 38.192.701.629,00 | 0,00 | 100,00 | 28.748.485.056,00
6.1.01.08.01 | Sisa Dana BLUD | 23.875.418.533,00 | 23.875.418.533,00 | 0,00 | 100,00 | 17.147.975.204,00
6.1.01.08.01.0001 | Sisa Dana BLUD | 23.875.418.533,00 | 23.875.418.533,00 | 0,00 | 100,00 | 17.147.975.204,00
6.1.01.08.02 | Sisa Dana Transfer yang Ditentukan Penggunaannya | 14.317.283.096,00 | 14.317.283.096,00 | 0,00 | 100,00 | 11.600.509.852,00
6.1.01.08.02.0001 | Sisa Dana Transfer yang Ditentukan Penggunaannya | 14.317.283.096,00 | 14.317.283.096,00 | 0,00 | 100,00 | 11.600.509.852,00
6.1.06 | Penerimaan Kembali Investasi Dana Bergulir | 250.000.000,00 | 147.250.097,00 | (102.749.903,00) | 58,90 | 137.369.269,00
6.1.06.01 | Penerimaan Kembali Investasi Dana Bergulir | 250.000.000,00 | 147.250.097,00 | (102.749.903,00) | 58,90 | 137.369.269,00
6.1.06.01.01 | Penerimaan Kembali Investasi Dana Bergulir | 250.000.000,00 | 147.250.097,00 | (102.749.903,00) | 58,90 | 137.369.269,00
6.1.06.01.01.0001 | Penerimaan Kembali Dana Bergulir dari Kelompok Masyarakat | 250.000.000,00 | 147.250.097,00 | (102.749.903,00) | 58,90 | 137.369.269,00
 | JUMLAH PENERIMAAN PEMBIAYAAN | 93.284.564.364,00 | 93.181.814.461,00 | (102.749.903,00) | 99,89 | 84.686.704.232,00
6.2 | PENGELUARAN PEMBIAYAAN | 23.000.000.000,00 | 23.000.000.000,00 | 0,00 | 100,00 | 20.375.000.000,00
6.2.02 | Penyertaan Modal Daerah | 10.500.000.000,00 | 10.500.000.000,00 | 0,00 | 100,00 | 7.875.000.000,00
6.2.02.02 | Penyertaan Modal Daerah pada Badan Usaha Milik Daerah (BUMD) | 10.500.000.000,00 | 10.500.000.000,00 | 0,00 | 100,00 | 7.875.000.000,00
6.2.02.02.01 | Penyertaan Modal Daerah pada BUMD | 10.500.000.000,00 | 10.500.000.000,00 | 0,00 | 100,00 | 7.875.000.000,00
6.2.02.02.01.0001 | Penyertaan Modal kepada PT BPD | 6.000.000.000,00 | 6.000.000.000,00 | 0,00 | 100,00 | 4.500.000.000,00
6.2.02.02.01.0002 | Penyertaan Modal kepada Perumda Air Minum | 4.500.000.000,00 | 4.500.000.000,00 | 0,00 | 100,00 | 3.375.000.000,00
6.2.03 | Pembayaran Cicilan Pokok Utang yang Jatuh Tempo | 12.500.000.000,00 | 12.500.000.000,00 | 0,00 | 100,00 | 12.500.000.000,00
6.2.03.03 | Pembayaran Cicilan Pokok Utang kepada Lembaga Keuangan Bukan Bank | 12.500.000.000,00 | 12.500.000.000,00 | 0,00 | 100,00 | 12.500.000.000,00
6.2.03.03.01 | Pembayaran Cicilan Pokok Utang kepada LKBB | 12.500.000.000,00 | 12.500.000.000,00 | 0,00 | 100,00 | 12.500.000.000,00
6.2.03.03.01.0001 | Pembayaran Pokok Utang kepada LKBB-Jangka Menengah | 12.500.000.000,00 | 12.500.000.000,00 | 0,00 | 100,00 | 12.500.000.000,00
 | JUMLAH PENGELUARAN PEMBIAYAAN | 23.000.000.000,00 | 23.000.000.000,00 | 0,00 | 100,00 | 20.375.000.000,00
 | PEMBIAYAAN NETTO | 70.284.564.364,00 | 70.181.814.461,00 | (102.749.903,00) | 99,85 | 64.311.704.232,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN TAHUN BERKENAAN (SILPA) | 0,00 | 63.668.158.187,23 | 63.668.158.187,23 | - | 93.034.564.364,00
 |  |  |  |  |  | 
Catatan: tanda "-" pada kolom % berarti pendapatan/belanja tidak dianggarkan. Angka dalam kurung menunjukkan realisasi di bawah anggaran (kolom 5) atau defisit. |  |  |  |  |  | 
 |  |  |  | Lembah Serayu, 28 Mei 2025 |  | 
 |  |  |  | BUPATI LEMBAH SERAYU |  | 
 |  |  |  | ttd. |  | 
 |  |  |  | H. SUPRIYADI WIDODO, S.E., M.M. |  | 
`,
    },
    {
      name: "LRA",
      sheet: `
PEMERINTAH KABUPATEN LEMBAH SERAYU |  |  |  |  |  | 
LAPORAN REALISASI ANGGARAN |  |  |  |  |  | 
Per 31 Desember 2024 dan 2023 |  |  |  |  |  | 
No. | Uraian | Ref. CaLK | Anggaran 2024 (Rp) | Realisasi 2024 (Rp) | (%) | Realisasi 2023 (Rp)
1 | 2 | 3 | 4 | 5 | 6 | 7
A | PENDAPATAN |  |  |  |  | 
A.1 | PENDAPATAN ASLI DAERAH |  |  |  |  | 
A.1.1 | Pendapatan Pajak Daerah | 5.1.1 | 115.374.000.000,00 | 115.979.251.318,23 | 100,52 | 113.852.291.493,81
A.1.2 | Pendapatan Retribusi Daerah | 5.1.2 | 23.845.000.000,00 | 22.679.134.839,00 | 95,11 | 20.992.610.810,00
A.1.3 | Pendapatan Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 5.1.3 | 13.037.863.000,00 | 12.958.091.207,86 | 99,39 | 11.475.422.778,45
A.1.4 | Lain-lain PAD yang Sah | 5.1.4 | 142.109.586.000,00 | 149.113.107.903,14 | 104,93 | 133.534.342.525,49
 | Jumlah Pendapatan Asli Daerah |  | 294.366.449.000,00 | 300.729.585.268,23 | 102,16 | 279.854.667.607,75
A.2 | PENDAPATAN TRANSFER |  |  |  |  | 
A.2.1 | TRANSFER PEMERINTAH PUSAT - DANA PERIMBANGAN |  |  |  |  | 
A.2.1.1 | Dana Bagi Hasil | 5.1.5 | 49.382.842.000,00 | 50.787.399.907,00 | 102,84 | 48.968.718.265,00
A.2.1.2 | Dana Alokasi Umum | 5.1.6 | 886.393.483.000,00 | 881.626.706.282,00 | 99,46 | 925.213.190.409,00
A.2.1.3 | Dana Alokasi Khusus Fisik | 5.1.7 | 80.911.109.000,00 | 77.294.975.046,00 | 95,53 | 72.314.156.041,00
A.2.1.4 | Dana Alokasi Khusus Non Fisik | 5.1.8 | 325.901.995.000,00 | 319.464.990.486,00 | 98,02 | 275.310.804.769,00
 | Jumlah Pendapatan Transfer Dana Perimbangan |  | 1.342.589.429.000,00 | 1.329.174.071.721,00 | 99,00 | 1.321.806.869.484,00
A.2.2 | TRANSFER PEMERINTAH PUSAT - LAINNYA |  |  |  |  | 
A.2.2.1 | Dana Desa | 5.1.9 | 214.603.672.000,00 | 214.388.952.643,00 | 99,90 | 222.895.195.148,00
A.2.2.2 | Insentif Fiskal | 5.1.10 | 12.442.906.000,00 | 12.442.906.000,00 | 100,00 | 11.320.908.734,00
 | Jumlah Pendapatan Transfer Pemerintah Pusat - Lainnya |  | 227.046.578.000,00 | 226.831.858.643,00 | 99,91 | 234.216.103.882,00
A.2.3 | TRANSFER ANTAR DAERAH |  |  |  |  | 
A.2.3.1 | Pendapatan Bagi Hasil Pajak | 5.1.11 | 130.132.145.000,00 | 126.277.944.221,00 | 97,04 | 122.176.264.782,00
A.2.3.2 | Bantuan Keuangan Provinsi | 5.1.12 | 24.691.396.000,00 | 21.259.332.417,00 | 86,10 | 20.220.627.335,00
 | Jumlah Pendapatan Transfer Antar Daerah |  | 154.823.541.000,00 | 147.537.276.638,00 | 95,29 | 142.396.892.117,00
 | Total Pendapatan Transfer |  | 1.724.459.548.000,00 | 1.703.543.207.002,00 | 98,79 | 1.698.419.865.483,00
A.3 | LAIN-LAIN PENDAPATAN DAERAH YANG SAH |  |  |  |  | 
A.3.1 | Pendapatan Hibah | 5.1.13 | 4.307.459.000,00 | 3.303.535.985,00 | 76,69 | 3.278.553.097,00
A.3.2 | Pendapatan Lainnya | 5.1.14 | 11.247.750.000,00 | 12.252.086.906,00 | 108,93 | 9.475.323.520,00
 | Jumlah Lain-lain Pendapatan Daerah yang Sah |  | 15.555.209.000,00 | 15.555.622.891,00 | 100,00 | 12.753.876.617,00
 | JUMLAH PENDAPATAN |  | 2.034.381.206.000,00 | 2.019.828.415.161,23 | 99,28 | 1.991.028.409.707,75
B | BELANJA |  |  |  |  | 
B.1 | BELANJA OPERASI |  |  |  |  | 
B.1.1 | Belanja Pegawai | 5.1.15 | 909.189.806.171,00 | 878.383.704.104,00 | 96,61 | 875.658.543.355,00
B.1.2 | Belanja Barang dan Jasa | 5.1.16 | 470.862.857.524,00 | 446.171.293.016,00 | 94,76 | 428.285.560.351,00
B.1.3 | Belanja Bunga | 5.1.17 | 1.940.056.938,00 | 1.924.225.706,00 | 99,18 | 1.617.239.382,00
B.1.4 | Belanja Hibah | 5.1.18 | 74.910.851.375,00 | 72.883.015.064,00 | 97,29 | 61.020.992.980,00
B.1.5 | Belanja Bantuan Sosial | 5.1.19 | 9.649.854.704,00 | 9.297.838.185,00 | 96,35 | 9.064.808.986,00
 | Jumlah Belanja Operasi |  | 1.466.553.426.712,00 | 1.408.660.076.075,00 | 96,05 | 1.375.647.145.054,00
B.2 | BELANJA MODAL |  |  |  |  | 
B.2.1 | Belanja Modal Tanah | 5.1.20 | 6.165.384.400,00 | 4.463.655.067,00 | 72,40 | 3.734.855.680,00
B.2.2 | Belanja Modal Peralatan dan Mesin | 5.1.21 | 70.375.035.404,00 | 66.789.801.155,00 | 94,91 | 64.077.416.309,00
B.2.3 | Belanja Modal Gedung dan Bangunan | 5.1.22 | 96.996.973.393,00 | 91.767.754.186,00 | 94,61 | 89.299.412.547,00
B.2.4 | Belanja Modal Jalan, Jaringan, dan Irigasi | 5.1.23 | 108.798.232.121,00 | 105.051.407.079,00 | 96,56 | 105.978.879.341,75
B.2.5 | Belanja Modal Aset Tetap Lainnya | 5.1.24 | 9.749.872.027,00 | 9.528.692.661,00 | 97,73 | 8.353.098.333,00
 | Jumlah Belanja Modal |  | 292.085.497.345,00 | 277.601.310.148,00 | 95,04 | 271.443.662.210,75
B.3 | BELANJA TAK TERDUGA |  |  |  |  | 
B.3.1 | Belanja Tak Terduga | 5.1.25 | 7.799.955.532,00 | 2.699.097.117,00 | 34,60 | 2.705.423.124,00
 | Jumlah Belanja Tak Terduga |  | 7.799.955.532,00 | 2.699.097.117,00 | 34,60 | 2.705.423.124,00
 | JUMLAH BELANJA |  | 1.766.438.879.589,00 | 1.688.960.483.340,00 | 95,61 | 1.649.796.230.388,75
C | TRANSFER |  |  |  |  | 
C.1 | Transfer Bagi Hasil ke Desa | 5.1.26 | 13.646.795.225,00 | 13.646.795.225,00 | 100,00 | 13.772.169.872,00
C.2 | Transfer Bantuan Keuangan ke Desa | 5.1.27 | 324.580.095.550,00 | 323.734.792.870,00 | 99,74 | 298.737.149.315,00
 | JUMLAH TRANSFER |  | 338.226.890.775,00 | 337.381.588.095,00 | 99,75 | 312.509.319.187,00
 | JUMLAH BELANJA DAN TRANSFER |  | 2.104.665.770.364,00 | 2.026.342.071.435,00 | 96,28 | 1.962.305.549.575,75
 | SURPLUS/(DEFISIT) |  | (70.284.564.364,00) | (6.513.656.273,77) | 9,27 | 28.722.860.132,00
D | PEMBIAYAAN |  |  |  |  | 
D.1 | PENERIMAAN PEMBIAYAAN |  |  |  |  | 
D.1.1 | Penggunaan SiLPA | 5.1.28 | 93.034.564.364,00 | 93.034.564.364,00 | 100,00 | 84.549.334.963,00
D.1.2 | Penerimaan Kembali Investasi Dana Bergulir | 5.1.29 | 250.000.000,00 | 147.250.097,00 | 58,90 | 137.369.269,00
 | Jumlah Penerimaan Pembiayaan |  | 93.284.564.364,00 | 93.181.814.461,00 | 99,89 | 84.686.704.232,00
D.2 | PENGELUARAN PEMBIAYAAN |  |  |  |  | 
D.2.1 | Penyertaan Modal Pemerintah Daerah | 5.1.30 | 10.500.000.000,00 | 10.500.000.000,00 | 100,00 | 7.875.000.000,00
D.2.2 | Pembayaran Pokok Pinjaman Dalam Negeri - LKBB | 5.1.31 | 12.500.000.000,00 | 12.500.000.000,00 | 100,00 | 12.500.000.000,00
 | Jumlah Pengeluaran Pembiayaan |  | 23.000.000.000,00 | 23.000.000.000,00 | 100,00 | 20.375.000.000,00
 | PEMBIAYAAN NETO |  | 70.284.564.364,00 | 70.181.814.461,00 | 99,85 | 64.311.704.232,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA) |  | 0,00 | 63.668.158.187,23 | - | 93.034.564.364,00
`,
    },
    {
      name: "Aset Tetap",
      merges: ["D2:F2", "G2:H2"],
      sheet: `
Tabel 5.22 Mutasi Aset Tetap Tahun 2024 (dalam rupiah) |  |  |  |  |  |  |  | 
No | Jenis Aset Tetap | Saldo 31 Des 2023 | Penambahan |  |  | Pengurangan |  | Saldo 31 Des 2024
 |  |  | Belanja Modal | Hibah/Penyerahan | Reklasifikasi Masuk | Penghapusan | Reklasifikasi Keluar | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) = (3)+(4)+(5)+(6)-(7)-(8)
1 | Tanah | 612.479.590.663,00 | 4.463.655.067,00 | 3.150.361.306,00 | 0,00 | 0,00 | 0,00 | 620.093.607.036,00
2 | Peralatan dan Mesin | 586.309.848.017,00 | 66.789.801.155,00 | 1.840.284.509,00 | 811.968.279,00 | 7.214.830.674,00 | 1.465.423.818,00 | 647.071.647.468,00
3 | Gedung dan Bangunan | 1.148.720.311.871,00 | 91.767.754.186,00 | 2.265.043.433,00 | 9.339.640.142,00 | 3.439.620.623,00 | 6.419.855.581,00 | 1.242.233.273.428,00
4 | Jalan, Jaringan, dan Irigasi | 1.834.559.527.762,00 | 105.051.407.079,00 | 0,00 | 3.114.569.783,00 | 980.402.663,00 | 126.514.481,00 | 1.941.618.587.480,00
5 | Aset Tetap Lainnya | 68.940.268.052,00 | 9.528.692.661,00 | 45.648.960,00 | 0,00 | 0,00 | 388.166.160,00 | 78.126.443.513,00
6 | Konstruksi dalam Pengerjaan | 14.274.906.797,00 | 0,00 | 0,00 | 6.419.855.581,00 | 0,00 | 9.339.640.142,00 | 11.355.122.236,00
 | Jumlah | 4.265.284.453.162,00 | 277.601.310.148,00 | 7.301.338.208,00 | 19.686.033.785,00 | 11.634.853.960,00 | 17.739.600.182,00 | 4.540.498.681.161,00
 |  |  |  |  |  |  |  | 
Tabel 5.23 Akumulasi Penyusutan dan Nilai Buku (dalam rupiah) |  |  |  |  |  |  |  | 
No | Jenis Aset Tetap | Akumulasi 31 Des 2023 | Beban Penyusutan 2024 | Pengurangan karena Penghapusan | Akumulasi 31 Des 2024 | Nilai Buku 31 Des 2024 | % Nilai Buku terhadap Perolehan | 
1 | Peralatan dan Mesin | 398.615.159.229,00 | 48.930.013.831,00 | 6.839.650.205,00 | 440.705.522.855,00 | 206.366.124.613,00 | 31,89 | 
2 | Gedung dan Bangunan | 342.190.076.275,00 | 24.315.037.479,00 | 1.210.130.673,00 | 365.294.983.081,00 | 876.938.290.347,00 | 70,59 | 
3 | Jalan, Jaringan, dan Irigasi | 742.379.828.596,00 | 71.240.047.936,00 | 612.475.763,00 | 813.007.400.769,00 | 1.128.611.186.711,00 | 58,13 | 
4 | Aset Tetap Lainnya | 4.119.758.004,00 | 655.215.133,00 | 0,00 | 4.774.973.137,00 | 73.351.470.376,00 | 93,89 | 
 | Jumlah | 1.487.304.822.104,00 | 145.140.314.379,00 | 8.662.256.641,00 | 1.623.782.879.842,00 | 2.285.267.072.047,00 | 58,46 | 
Sumber: Bidang Aset BPKAD. Tanah dan Konstruksi dalam Pengerjaan tidak disusutkan. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Piutang",
      merges: ["B2:E2"],
      sheet: `
Tabel 5.18 Kualitas Piutang dan Penyisihan Piutang per 31 Desember 2024 (dalam rupiah) |  |  |  |  |  |  |  | 
Jenis Piutang | Kualitas |  |  |  | Jumlah Piutang | Penyisihan | Nilai Bersih | % Penyisihan
 | Lancar (0,5%) | Kurang Lancar (10%) | Diragukan (50%) | Macet (100%) |  |  |  | 
1 | 2 | 3 | 4 | 5 | 6=2+3+4+5 | 7 | 8=6-7 | 9=7/6
Piutang PBBP2 | 14.620.248.200,00 | 6.215.185.200,00 | 4.130.323.600,00 | 8.945.108.600,00 | 33.910.865.600,00 | 11.704.890.161,00 | 22.205.975.439,00 | 34,52
Piutang BPHTB | 412.248.000,00 | 0,00 | 86.122.200,00 | 0,00 | 498.370.200,00 | 45.122.340,00 | 453.247.860,00 | 9,05
Piutang PBJT | 1.984.083.400,00 | 240.109.600,00 | 0,00 | 118.243.800,00 | 2.342.436.800,00 | 152.175.177,00 | 2.190.261.623,00 | 6,50
Piutang Pajak Reklame | 96.026.800,00 | 22.395.800,00 | 14.012.600,00 | 37.355.800,00 | 169.791.000,00 | 47.081.814,00 | 122.709.186,00 | 27,73
Piutang Pajak MBLB | 640.130.200,00 | 55.174.800,00 | 0,00 | 0,00 | 695.305.000,00 | 8.718.131,00 | 686.586.869,00 | 1,25
Piutang Retribusi | 880.204.600,00 | 415.042.200,00 | 302.143.400,00 | 713.178.600,00 | 2.310.568.800,00 | 910.155.543,00 | 1.400.413.257,00 | 39,39
Piutang BLUD | 18.640.317.800,00 | 1.730.359.800,00 | 620.178.600,00 | 480.262.800,00 | 21.471.119.000,00 | 1.056.589.669,00 | 20.414.529.331,00 | 4,92
Piutang Bagi Hasil Pajak Provinsi | 14.220.149.200,00 | 0,00 | 0,00 | 0,00 | 14.220.149.200,00 | 0,00 | 14.220.149.200,00 | 0,00
Piutang Lainnya | 315.156.800,00 | 92.243.800,00 | 148.257.400,00 | 1.265.142.200,00 | 1.820.800.200,00 | 1.350.071.064,00 | 470.729.136,00 | 74,15
Jumlah | 51.808.565.000,00 | 8.770.511.200,00 | 5.301.037.800,00 | 11.559.291.800,00 | 77.439.405.800,00 | 15.274.803.899,00 | 62.164.601.901,00 | 19,72
Proporsi terhadap jumlah piutang (%) | 66,90 | 11,33 | 6,85 | 14,93 | 100,00 |  |  | 
*) Piutang Bagi Hasil Pajak Provinsi tidak disisihkan karena merupakan piutang antar pemerintah daerah. |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Neraca",
      sheet: `
PEMERINTAH KABUPATEN LEMBAH SERAYU |  |  |  |  | 
NERACA |  |  |  |  | 
PER 31 DESEMBER 2024 DAN 2023 |  |  |  |  | 
 |  |  |  |  | (Dalam Rupiah)
Uraian | Ref | 2024 | 2023 | Kenaikan/(Penurunan) | %
ASET |  |  |  |  | 
ASET LANCAR |  |  |  |  | 
Kas di Kas Daerah | 5.3.1 | 34.043.858.439,06 | 66.567.440.903,00 | (32.523.582.463,94) | (48,86)
Kas di Bendahara Pengeluaran | 5.3.2 | 12.436.500,00 | 0,00 | 12.436.500,00 | -
Kas di BLUD | 5.3.3 | 27.317.656.220,17 | 23.875.418.533,00 | 3.442.237.687,17 | 14,42
Kas Dana BOS | 5.3.4 | 412.309.533,00 | 387.798.493,00 | 24.511.040,00 | 6,32
Kas Dana Kapitasi pada FKTP | 5.3.5 | 1.918.315.745,00 | 2.245.114.035,00 | (326.798.290,00) | (14,56)
Jumlah Kas dan Setara Kas |  | 63.704.576.437,23 | 93.075.771.964,00 | (29.371.195.526,77) | (31,56)
Piutang Pajak Daerah | 5.3.6 | 37.616.768.600,00 | 36.119.608.484,00 | 1.497.160.116,00 | 4,15
Piutang Retribusi Daerah | 5.3.7 | 2.310.568.800,00 | 2.140.324.802,00 | 170.243.998,00 | 7,95
Piutang Lain-lain PAD yang Sah (BLUD) | 5.3.8 | 21.471.119.000,00 | 18.904.568.133,00 | 2.566.550.867,00 | 13,58
Piutang Transfer Antar Daerah | 5.3.9 | 14.220.149.200,00 | 11.873.536.682,00 | 2.346.612.518,00 | 19,76
Piutang Lainnya | 5.3.10 | 1.820.800.200,00 | 1.765.273.770,00 | 55.526.430,00 | 3,15
Penyisihan Piutang | 5.3.11 | (15.274.803.899,00) | (14.980.063.784,00) | (294.740.115,00) | (1,97)
Jumlah Piutang Bersih |  | 62.164.601.901,00 | 55.823.248.087,00 | 6.341.353.814,00 | 11,36
Beban Dibayar Dimuka | 5.3.12 | 311.642.931,00 | 298.256.142,00 | 13.386.789,00 | 4,49
Persediaan | 5.3.13 | 21.639.861.371,00 | 19.385.184.085,00 | 2.254.677.286,00 | 11,63
JUMLAH ASET LANCAR |  | 147.820.682.640,23 | 168.582.460.278,00 | (20.761.777.637,77) | (12,32)
INVESTASI JANGKA PANJANG |  |  |  |  | 
Investasi Non Permanen - Dana Bergulir | 5.3.14 | 1.420.129.193,00 | 1.567.379.290,00 | (147.250.097,00) | (9,39)
Investasi Permanen - Penyertaan Modal Pemerintah Daerah | 5.3.15 | 194.884.794.243,00 | 182.449.870.983,00 | 12.434.923.260,00 | 6,82
JUMLAH INVESTASI JANGKA PANJANG |  | 196.304.923.436,00 | 184.017.250.273,00 | 12.287.673.163,00 | 6,68
ASET TETAP |  |  |  |  | 
Tanah | 5.3.16 | 620.093.607.036,00 | 612.479.590.663,00 | 7.614.016.373,00 | 1,24
Peralatan dan Mesin | 5.3.17 | 647.071.647.468,00 | 586.309.848.017,00 | 60.761.799.451,00 | 10,36
Gedung dan Bangunan | 5.3.18 | 1.242.233.273.428,00 | 1.148.720.311.871,00 | 93.512.961.557,00 | 8,14
Jalan, Jaringan, dan Irigasi | 5.3.19 | 1.941.618.587.480,00 | 1.834.559.527.762,00 | 107.059.059.718,00 | 5,84
Aset Tetap Lainnya | 5.3.20 | 78.126.443.513,00 | 68.940.268.052,00 | 9.186.175.461,00 | 13,32
Konstruksi dalam Pengerjaan | 5.3.21 | 11.355.122.236,00 | 14.274.906.797,00 | (2.919.784.561,00) | (20,45)
Akumulasi Penyusutan | 5.3.22 | (1.623.782.879.842,00) | (1.487.304.822.104,00) | (136.478.057.738,00) | (9,18)
JUMLAH ASET TETAP |  | 2.916.715.801.319,00 | 2.777.979.631.058,00 | 138.736.170.261,00 | 4,99
ASET LAINNYA |  |  |  |  | 
Tagihan Jangka Panjang - TPTGR | 5.3.23 | 214.296.312,00 | 230.532.881,00 | (16.236.569,00) | (7,04)
Aset Tidak Berwujud | 5.3.24 | 6.839.788.884,00 | 6.839.788.884,00 | 0,00 | 0,00
Aset Lain-lain | 5.3.25 | 14.958.336.107,00 | 16.904.769.710,00 | (1.946.433.603,00) | (11,51)
Akumulasi Amortisasi Aset Tidak Berwujud | 5.3.26 | (4.788.273.462,00) | (4.104.640.810,00) | (683.632.652,00) | (16,66)
JUMLAH ASET LAINNYA |  | 17.224.147.841,00 | 19.870.450.665,00 | (2.646.302.824,00) | (13,32)
JUMLAH ASET |  | 3.278.065.555.236,23 | 3.150.449.792.274,00 | 127.615.762.962,23 | 4,05
KEWAJIBAN |  |  |  |  | 
KEWAJIBAN JANGKA PENDEK |  |  |  |  | 
Utang Perhitungan Fihak Ketiga (PFK) | 5.3.27 | 36.418.250,00 | 41.207.600,00 | (4.789.350,00) | (11,62)
Utang Bunga | 5.3.28 | 120.912.619,00 | 167.887.215,00 | (46.974.596,00) | (27,98)
Bagian Lancar Utang Jangka Panjang | 5.3.29 | 12.500.000.000,00 | 12.500.000.000,00 | 0,00 | 0,00
Pendapatan Diterima Dimuka | 5.3.30 | 844.898.977,00 | 790.384.059,00 | 54.514.918,00 | 6,90
Utang Belanja | 5.3.31 | 14.229.574.008,00 | 11.864.892.592,00 | 2.364.681.416,00 | 19,93
JUMLAH KEWAJIBAN JANGKA PENDEK |  | 27.731.803.854,00 | 25.364.371.466,00 | 2.367.432.388,00 | 9,33
KEWAJIBAN JANGKA PANJANG |  |  |  |  | 
Utang Dalam Negeri - Lembaga Keuangan Bukan Bank | 5.3.32 | 12.500.000.000,00 | 25.000.000.000,00 | (12.500.000.000,00) | (50,00)
JUMLAH KEWAJIBAN |  | 40.231.803.854,00 | 50.364.371.466,00 | (10.132.567.612,00) | (20,12)
EKUITAS |  |  |  |  | 
EKUITAS | 5.3.33 | 3.237.833.751.382,23 | 3.100.085.420.808,00 | 137.748.330.574,23 | 4,44
JUMLAH KEWAJIBAN DAN EKUITAS |  | 3.278.065.555.236,23 | 3.150.449.792.274,00 | 127.615.762.962,23 | 4,05
`,
    },
    {
      name: "LO",
      sheet: `
LAPORAN OPERASIONAL |  |  |  |  | 
Untuk tahun yang berakhir sampai dengan 31 Desember 2024 dan 2023 |  |  |  |  | 
No. Urut | Uraian | Saldo 2024 | Saldo 2023 | Kenaikan/ Penurunan | (%)
 | KEGIATAN OPERASIONAL |  |  |  | 
I | PENDAPATAN-LO |  |  |  | 
A | PENDAPATAN ASLI DAERAH (PAD)-LO |  |  |  | 
1 | Pajak Daerah-LO | 117.476.411.434,23 | 111.693.298.781,00 | 5.783.112.653,23 | 5,18
2 | Retribusi Daerah-LO | 22.849.378.837,00 | 22.454.994.489,00 | 394.384.348,00 | 1,76
3 | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan-LO | 14.893.014.467,86 | 14.329.177.483,00 | 563.836.984,86 | 3,93
4 | Lain-lain PAD yang Sah-LO | 150.811.838.594,14 | 160.068.000.835,00 | (9.256.162.240,86) | (5,78)
 | Jumlah PAD-LO | 306.030.643.333,23 | 308.545.471.588,00 | (2.514.828.254,77) | (0,82)
B | PENDAPATAN TRANSFER-LO |  |  |  | 
1 | Transfer Pemerintah Pusat - Dana Perimbangan-LO | 1.329.174.071.721,00 | 1.321.806.869.484,00 | 7.367.202.237,00 | 0,56
2 | Transfer Pemerintah Pusat - Lainnya-LO | 226.831.858.643,00 | 234.216.103.882,00 | (7.384.245.239,00) | (3,15)
3 | Transfer Antar Daerah-LO | 149.883.889.156,00 | 148.496.941.920,00 | 1.386.947.236,00 | 0,93
 | Jumlah Pendapatan Transfer-LO | 1.705.889.819.520,00 | 1.704.519.915.286,00 | 1.369.904.234,00 | 0,08
C | LAIN-LAIN PENDAPATAN DAERAH YANG SAH-LO |  |  |  | 
1 | Pendapatan Hibah-LO | 10.604.874.193,00 | 9.808.418.196,00 | 796.455.997,00 | 8,12
2 | Pendapatan Lainnya-LO | 12.252.086.906,00 | 11.268.914.814,00 | 983.172.092,00 | 8,72
 | Jumlah Lain-lain Pendapatan yang Sah-LO | 22.856.961.099,00 | 21.077.333.010,00 | 1.779.628.089,00 | 8,44
 | JUMLAH PENDAPATAN-LO | 2.034.777.423.952,23 | 2.034.142.719.884,00 | 634.704.068,23 | 0,03
II | BEBAN |  |  |  | 
1 | Beban Pegawai | 879.803.231.571,00 | 932.991.411.748,00 | (53.188.180.177,00) | (5,70)
2 | Beban Persediaan | 79.245.576.595,00 | 74.495.486.054,00 | 4.750.090.541,00 | 6,38
3 | Beban Jasa | 278.226.524.742,00 | 263.444.154.701,00 | 14.782.370.041,00 | 5,61
4 | Beban Pemeliharaan | 37.304.938.492,00 | 36.425.612.880,00 | 879.325.612,00 | 2,41
5 | Beban Perjalanan Dinas | 50.071.343.061,00 | 46.208.684.335,00 | 3.862.658.726,00 | 8,36
6 | Beban Bunga | 1.877.251.110,00 | 1.919.948.341,00 | (42.697.231,00) | (2,22)
7 | Beban Hibah | 72.883.015.064,00 | 61.020.992.980,00 | 11.862.022.084,00 | 19,44
8 | Beban Bantuan Sosial | 9.297.838.185,00 | 9.064.808.986,00 | 233.029.199,00 | 2,57
9 | Beban Penyisihan Piutang | 294.740.115,00 | 1.287.342.933,00 | (992.602.818,00) | (77,10)
10 | Beban Penyusutan dan Amortisasi | 145.823.947.031,00 | 152.063.542.420,00 | (6.239.595.389,00) | (4,10)
11 | Beban Transfer | 337.381.588.095,00 | 312.509.319.187,00 | 24.872.268.908,00 | 7,96
12 | Beban Lain-lain | 385.965.070,00 | 390.842.214,00 | (4.877.144,00) | (1,25)
 | JUMLAH BEBAN | 1.892.595.959.131,00 | 1.891.822.146.779,00 | 773.812.352,00 | 0,04
 | SURPLUS/(DEFISIT) DARI OPERASI | 142.181.464.821,23 | 142.320.573.105,00 | (139.108.283,77) | (0,10)
III | KEGIATAN NON OPERASIONAL |  |  |  | 
1 | Surplus/(Defisit) Penjualan/Penghapusan Aset Non Lancar-LO | (2.120.002.200,00) | (2.113.700.851,00) | (6.301.349,00) | (0,30)
 | SURPLUS/(DEFISIT) SEBELUM POS LUAR BIASA | 140.061.462.621,23 | 140.206.872.254,00 | (145.409.632,77) | (0,10)
IV | POS LUAR BIASA |  |  |  | 
1 | Beban Luar Biasa | 2.699.097.117,00 | 2.705.423.124,00 | (6.326.007,00) | (0,23)
 | SURPLUS/(DEFISIT)-LO | 137.362.365.504,23 | 137.501.449.130,00 | (139.083.625,77) | (0,10)
`,
    },
    {
      name: "LPSAL-LPE",
      sheet: `
A. LAPORAN PERUBAHAN SALDO ANGGARAN LEBIH |  |  | 
No | Uraian | 2024 | 2023
1 | Saldo Anggaran Lebih Awal | 93.034.564.364,00 | 84.549.334.963,00
2 | Penggunaan SAL sebagai Penerimaan Pembiayaan Tahun Berjalan | 93.034.564.364,00 | 84.549.334.963,00
3 | Subtotal (1 - 2) | 0,00 | 0,00
4 | Sisa Lebih/Kurang Pembiayaan Anggaran (SiLPA/SiKPA) | 63.668.158.187,23 | 93.034.564.364,00
5 | Subtotal (3 + 4) | 63.668.158.187,23 | 93.034.564.364,00
6 | Koreksi Kesalahan Pembukuan Tahun Sebelumnya | 0,00 | 0,00
7 | Lain-lain | 0,00 | 0,00
8 | Saldo Anggaran Lebih Akhir (5 + 6 + 7) | 63.668.158.187,23 | 93.034.564.364,00
 |  |  | 
B. LAPORAN PERUBAHAN EKUITAS |  |  | 
No | Uraian | 2024 | 2023
1 | Ekuitas Awal | 3.100.085.420.808,00 | 2.960.646.249.211,00
2 | Surplus/(Defisit)-LO | 137.362.365.504,23 | 137.501.449.130,00
3 | Dampak Kumulatif Perubahan Kebijakan/Kesalahan Mendasar: | 385.965.070,00 | 1.937.722.467,00
 | a. Koreksi Nilai Persediaan | (213.651.057,00) | (1.180.326.501,00)
 | b. Koreksi Piutang dan Penyisihan Piutang | 633.019.476,00 | 402.046.082,00
 | c. Lain-lain (koreksi aset tetap dan kewajiban) | (33.403.349,00) | 2.716.002.886,00
4 | Ekuitas Akhir (1 + 2 + 3) | 3.237.833.751.382,23 | 3.100.085.420.808,00
`,
    },
    {
      name: "LAK",
      sheet: `
LAPORAN ARUS KAS |  |  | 
Untuk tahun yang berakhir 31 Desember 2024 dan 2023 |  |  | 
No | Uraian | 2024 | 2023
I | Arus Kas dari Aktivitas Operasi |  | 
 | Arus Kas Masuk |  | 
1 | Penerimaan Pajak Daerah | 115.979.251.318,23 | 113.852.291.493,81
2 | Penerimaan Retribusi Daerah | 22.679.134.839,00 | 20.992.610.810,00
3 | Penerimaan Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 12.958.091.207,86 | 11.475.422.778,45
4 | Penerimaan Lain-lain PAD yang Sah | 148.260.512.784,14 | 132.713.261.444,49
5 | Penerimaan Dana Perimbangan | 1.329.174.071.721,00 | 1.321.806.869.484,00
6 | Penerimaan Dana Desa dan Insentif Fiskal | 226.831.858.643,00 | 234.216.103.882,00
7 | Penerimaan Transfer Antar Daerah | 147.537.276.638,00 | 142.396.892.117,00
8 | Penerimaan Hibah dan Pendapatan Lainnya | 15.555.622.891,00 | 12.753.876.617,00
 | Jumlah Arus Kas Masuk | 2.018.975.820.042,23 | 1.990.207.328.626,75
 | Arus Kas Keluar |  | 
1 | Pembayaran Pegawai | 878.383.704.104,00 | 875.658.543.355,00
2 | Pembayaran Barang dan Jasa | 446.171.293.016,00 | 428.285.560.351,00
3 | Pembayaran Bunga | 1.924.225.706,00 | 1.617.239.382,00
4 | Pembayaran Hibah | 72.883.015.064,00 | 61.020.992.980,00
5 | Pembayaran Bantuan Sosial | 9.297.838.185,00 | 9.064.808.986,00
6 | Pembayaran Tak Terduga | 2.699.097.117,00 | 2.705.423.124,00
7 | Pembayaran Bagi Hasil ke Desa | 13.646.795.225,00 | 13.772.169.872,00
8 | Pembayaran Bantuan Keuangan ke Desa | 323.734.792.870,00 | 298.737.149.315,00
 | Jumlah Arus Kas Keluar | 1.748.740.761.287,00 | 1.690.861.887.365,00
 | Arus Kas Bersih dari Aktivitas Operasi | 270.235.058.755,23 | 299.345.441.261,75
II | Arus Kas dari Aktivitas Investasi |  | 
 | Arus Kas Masuk |  | 
1 | Penjualan Peralatan dan Mesin | 730.360.091,00 | 718.625.648,00
2 | Penjualan Bongkaran Gedung dan Bangunan | 122.235.028,00 | 102.455.433,00
3 | Penerimaan Kembali Dana Bergulir | 147.250.097,00 | 137.369.269,00
 | Jumlah Arus Kas Masuk | 999.845.216,00 | 958.450.350,00
 | Arus Kas Keluar |  | 
1 | Perolehan Tanah | 4.463.655.067,00 | 3.734.855.680,00
2 | Perolehan Peralatan dan Mesin | 66.789.801.155,00 | 64.077.416.309,00
3 | Perolehan Gedung dan Bangunan | 91.767.754.186,00 | 89.299.412.547,00
4 | Perolehan Jalan, Jaringan, dan Irigasi | 105.051.407.079,00 | 105.978.879.341,75
5 | Perolehan Aset Tetap Lainnya | 9.528.692.661,00 | 8.353.098.333,00
6 | Penyertaan Modal Pemerintah Daerah | 10.500.000.000,00 | 7.875.000.000,00
 | Jumlah Arus Kas Keluar | 288.101.310.148,00 | 279.318.662.210,75
 | Arus Kas Bersih dari Aktivitas Investasi | (287.101.464.932,00) | (278.360.211.860,75)
III | Arus Kas dari Aktivitas Pendanaan |  | 
1 | Pembayaran Pokok Utang - LKBB | 12.500.000.000,00 | 12.500.000.000,00
 | Arus Kas Bersih dari Aktivitas Pendanaan | (12.500.000.000,00) | (12.500.000.000,00)
IV | Arus Kas dari Aktivitas Transitoris |  | 
1 | Penerimaan Perhitungan Fihak Ketiga (PFK) | 96.412.072.432,00 | 92.875.403.785,00
2 | Pengeluaran Perhitungan Fihak Ketiga (PFK) | 96.416.861.782,00 | 92.872.311.085,00
 | Arus Kas Bersih dari Aktivitas Transitoris | (4.789.350,00) | 3.092.700,00
 | Kenaikan/(Penurunan) Bersih Kas Selama Periode | (29.371.195.526,77) | 8.488.322.101,00
 | Saldo Awal Kas | 93.075.771.964,00 | 84.587.449.863,00
 | Saldo Akhir Kas | 63.704.576.437,23 | 93.075.771.964,00
`,
    },
    {
      name: "LRA Dinkes",
      merges: ["C4:D4", "E4:F4"],
      sheet: `
LAPORAN REALISASI ANGGARAN BELANJA |  |  |  |  |  | 
Organisasi: 1.02.0.00.0.00.01.0000 DINAS KESEHATAN |  |  |  |  |  | 
Untuk tahun yang berakhir 31 Desember 2024 |  |  |  |  |  | 
Kode Rekening | Uraian | Jumlah (Rp) |  | Bertambah/(Berkurang) |  | Realisasi 2023 (Rp)
 |  | Anggaran | Realisasi | Rp | % | 
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR | 236.362.722.650 | 225.910.641.511 | (10.452.081.139) | 95,6 | 202.625.817.133
1.02 | URUSAN PEMERINTAHAN BIDANG KESEHATAN | 236.362.722.650 | 225.910.641.511 | (10.452.081.139) | 95,6 | 202.625.817.133
1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 149.132.172.006 | 143.536.617.230 | (5.595.554.776) | 96,2 | 123.877.535.826
1.02.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 166.067.733 | 154.051.667 | (12.016.066) | 92,8 | 139.359.050
1.02.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 127.596.385 | 117.076.587 | (10.519.798) | 91,8 | 102.300.490
1.02.01.2.01.0001.5 | Belanja Daerah | 127.596.385 | 117.076.587 | (10.519.798) | 91,8 | 102.300.490
1.02.01.2.01.0001.5.1 | Belanja Operasi | 127.596.385 | 117.076.587 | (10.519.798) | 91,8 | 102.300.490
1.02.01.2.01.0001.5.1.02 | Belanja Barang dan Jasa | 127.596.385 | 117.076.587 | (10.519.798) | 91,8 | 102.300.490
1.02.01.2.01.0001.5.1.02.01 | Belanja Barang | 86.412.950 | 80.543.108 | (5.869.842) | 93,2 | 70.074.023
1.02.01.2.01.0001.5.1.02.04 | Belanja Perjalanan Dinas | 41.183.435 | 36.533.479 | (4.649.956) | 88,7 | 32.226.467
1.02.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 38.471.348 | 36.975.080 | (1.496.268) | 96,1 | 37.058.560
1.02.01.2.01.0007.5 | Belanja Daerah | 38.471.348 | 36.975.080 | (1.496.268) | 96,1 | 37.058.560
1.02.01.2.01.0007.5.1 | Belanja Operasi | 38.471.348 | 36.975.080 | (1.496.268) | 96,1 | 37.058.560
1.02.01.2.01.0007.5.1.02 | Belanja Barang dan Jasa | 38.471.348 | 36.975.080 | (1.496.268) | 96,1 | 37.058.560
1.02.01.2.01.0007.5.1.02.01 | Belanja Barang | 38.471.348 | 36.975.080 | (1.496.268) | 96,1 | 37.058.560
1.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | 107.122.099.845 | 103.408.852.853 | (3.713.246.992) | 96,5 | 88.423.236.031
1.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 106.055.053.704 | 102.419.648.668 | (3.635.405.036) | 96,6 | 87.405.731.411
1.02.01.2.02.0001.5 | Belanja Daerah | 106.055.053.704 | 102.419.648.668 | (3.635.405.036) | 96,6 | 87.405.731.411
1.02.01.2.02.0001.5.1 | Belanja Operasi | 106.055.053.704 | 102.419.648.668 | (3.635.405.036) | 96,6 | 87.405.731.411
1.02.01.2.02.0001.5.1.01 | Belanja Pegawai | 106.055.053.704 | 102.419.648.668 | (3.635.405.036) | 96,6 | 87.405.731.411
1.02.01.2.02.0001.5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 91.840.029.574 | 88.901.157.452 | (2.938.872.122) | 96,8 | 74.895.586.850
1.02.01.2.02.0001.5.1.01.02 | Belanja Tambahan Penghasilan ASN | 14.215.024.130 | 13.518.491.216 | (696.532.914) | 95,1 | 12.510.144.561
1.02.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 1.067.046.141 | 989.204.185 | (77.841.956) | 92,7 | 1.017.504.620
1.02.01.2.02.0002.5 | Belanja Daerah | 1.067.046.141 | 989.204.185 | (77.841.956) | 92,7 | 1.017.504.620
1.02.01.2.02.0002.5.1 | Belanja Operasi | 1.067.046.141 | 989.204.185 | (77.841.956) | 92,7 | 1.017.504.620
1.02.01.2.02.0002.5.1.01 | Belanja Pegawai | 412.037.123 | 388.554.557 | (23.482.566) | 94,3 | 395.608.183
1.02.01.2.02.0002.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 412.037.123 | 388.554.557 | (23.482.566) | 94,3 | 395.608.183
1.02.01.2.02.0002.5.1.02 | Belanja Barang dan Jasa | 655.009.018 | 600.649.628 | (54.359.390) | 91,7 | 621.896.437
1.02.01.2.02.0002.5.1.02.02 | Belanja Jasa | 655.009.018 | 600.649.628 | (54.359.390) | 91,7 | 621.896.437
1.02.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.283.987.864 | 1.192.827.220 | (91.160.644) | 92,9 | 1.115.735.777
1.02.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 1.283.987.864 | 1.192.827.220 | (91.160.644) | 92,9 | 1.115.735.777
1.02.01.2.08.0002.5 | Belanja Daerah | 1.283.987.864 | 1.192.827.220 | (91.160.644) | 92,9 | 1.115.735.777
1.02.01.2.08.0002.5.1 | Belanja Operasi | 1.283.987.864 | 1.192.827.220 | (91.160.644) | 92,9 | 1.115.735.777
1.02.01.2.08.0002.5.1.02 | Belanja Barang dan Jasa | 1.283.987.864 | 1.192.827.220 | (91.160.644) | 92,9 | 1.115.735.777
1.02.01.2.08.0002.5.1.02.02 | Belanja Jasa | 1.283.987.864 | 1.192.827.220 | (91.160.644) | 92,9 | 1.115.735.777
1.02.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 860.012.761 | 805.273.426 | (54.739.335) | 93,6 | 745.423.421
1.02.01.2.09.0001 | Penyediaan Jasa Pemeliharaan Kendaraan Dinas | 860.012.761 | 805.273.426 | (54.739.335) | 93,6 | 745.423.421
1.02.01.2.09.0001.5 | Belanja Daerah | 860.012.761 | 805.273.426 | (54.739.335) | 93,6 | 745.423.421
1.02.01.2.09.0001.5.1 | Belanja Operasi | 860.012.761 | 805.273.426 | (54.739.335) | 93,6 | 745.423.421
1.02.01.2.09.0001.5.1.02 | Belanja Barang dan Jasa | 860.012.761 | 805.273.426 | (54.739.335) | 93,6 | 745.423.421
1.02.01.2.09.0001.5.1.02.02 | Belanja Jasa | 117.983.462 | 96.634.007 | (21.349.455) | 81,9 | 81.244.208
1.02.01.2.09.0001.5.1.02.03 | Belanja Pemeliharaan | 742.029.299 | 708.639.419 | (33.389.880) | 95,5 | 664.179.213
1.02.01.2.10 | Peningkatan Pelayanan BLUD | 39.700.003.803 | 37.975.612.064 | (1.724.391.739) | 95,7 | 33.453.781.547
1.02.01.2.10.0001 | Pelayanan dan Penunjang Pelayanan BLUD | 39.700.003.803 | 37.975.612.064 | (1.724.391.739) | 95,7 | 33.453.781.547
1.02.01.2.10.0001.5 | Belanja Daerah | 39.700.003.803 | 37.975.612.064 | (1.724.391.739) | 95,7 | 33.453.781.547
1.02.01.2.10.0001.5.1 | Belanja Operasi | 36.549.973.770 | 35.102.783.349 | (1.447.190.421) | 96,0 | 30.766.188.029
1.02.01.2.10.0001.5.1.01 | Belanja Pegawai | 11.950.012.772 | 11.806.613.317 | (143.399.455) | 98,8 | 10.476.596.009
1.02.01.2.10.0001.5.1.01.99 | Belanja Pegawai BLUD | 11.950.012.772 | 11.806.613.317 | (143.399.455) | 98,8 | 10.476.596.009
1.02.01.2.10.0001.5.1.02 | Belanja Barang dan Jasa | 24.599.960.998 | 23.296.170.032 | (1.303.790.966) | 94,7 | 20.289.592.020
1.02.01.2.10.0001.5.1.02.99 | Belanja Barang dan Jasa BLUD | 24.599.960.998 | 23.296.170.032 | (1.303.790.966) | 94,7 | 20.289.592.020
1.02.01.2.10.0001.5.2 | Belanja Modal | 3.150.030.033 | 2.872.828.715 | (277.201.318) | 91,2 | 2.687.593.518
1.02.01.2.10.0001.5.2.02 | Belanja Modal Peralatan dan Mesin | 3.150.030.033 | 2.872.828.715 | (277.201.318) | 91,2 | 2.687.593.518
1.02.01.2.10.0001.5.2.02.99 | Belanja Modal Peralatan dan Mesin BLUD | 3.150.030.033 | 2.872.828.715 | (277.201.318) | 91,2 | 2.687.593.518
1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | 83.843.127.765 | 79.201.081.524 | (4.642.046.241) | 94,5 | 75.872.187.404
1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota | 24.544.922.038 | 22.329.986.743 | (2.214.935.295) | 91,0 | 19.758.913.218
1.02.02.2.01.0006 | Pengembangan Puskesmas | 9.569.992.823 | 8.969.493.715 | (600.499.108) | 93,7 | 7.891.127.819
1.02.02.2.01.0006.5 | Belanja Daerah | 9.569.992.823 | 8.969.493.715 | (600.499.108) | 93,7 | 7.891.127.819
1.02.02.2.01.0006.5.1 | Belanja Operasi | 309.985.962 | 274.345.157 | (35.640.805) | 88,5 | 291.952.072
1.02.02.2.01.0006.5.1.02 | Belanja Barang dan Jasa | 309.985.962 | 274.345.157 | (35.640.805) | 88,5 | 291.952.072
1.02.02.2.01.0006.5.1.02.02 | Belanja Jasa | 309.985.962 | 274.345.157 | (35.640.805) | 88,5 | 291.952.072
1.02.02.2.01.0006.5.2 | Belanja Modal | 9.260.006.861 | 8.695.148.558 | (564.858.303) | 93,9 | 7.599.175.747
1.02.02.2.01.0006.5.2.03 | Belanja Modal Gedung dan Bangunan | 9.260.006.861 | 8.695.148.558 | (564.858.303) | 93,9 | 7.599.175.747
1.02.02.2.01.0006.5.2.03.01 | Belanja Modal Bangunan Gedung | 9.260.006.861 | 8.695.148.558 | (564.858.303) | 93,9 | 7.599.175.747
1.02.02.2.01.0014 | Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan | 6.514.964.358 | 5.763.442.788 | (751.521.570) | 88,5 | 5.593.944.082
1.02.02.2.01.0014.5 | Belanja Daerah | 6.514.964.358 | 5.763.442.788 | (751.521.570) | 88,5 | 5.593.944.082
1.02.02.2.01.0014.5.2 | Belanja Modal | 6.514.964.358 | 5.763.442.788 | (751.521.570) | 88,5 | 5.593.944.082
1.02.02.2.01.0014.5.2.02 | Belanja Modal Peralatan dan Mesin | 6.514.964.358 | 5.763.442.788 | (751.521.570) | 88,5 | 5.593.944.082
1.02.02.2.01.0014.5.2.02.07 | Belanja Modal Alat Kedokteran dan Kesehatan | 5.874.981.077 | 5.146.490.661 | (728.490.416) | 87,6 | 4.986.200.020
1.02.02.2.01.0014.5.2.02.10 | Belanja Modal Komputer | 639.983.281 | 616.952.127 | (23.031.154) | 96,4 | 607.744.062
1.02.02.2.01.0023 | Pengadaan Obat, Bahan Habis Pakai, Bahan Medis Habis Pakai, Vaksin, Makanan dan Minuman | 8.459.964.857 | 7.597.050.240 | (862.914.617) | 89,8 | 6.273.841.317
1.02.02.2.01.0023.5 | Belanja Daerah | 8.459.964.857 | 7.597.050.240 | (862.914.617) | 89,8 | 6.273.841.317
1.02.02.2.01.0023.5.1 | Belanja Operasi | 8.459.964.857 | 7.597.050.240 | (862.914.617) | 89,8 | 6.273.841.317
1.02.02.2.01.0023.5.1.02 | Belanja Barang dan Jasa | 8.459.964.857 | 7.597.050.240 | (862.914.617) | 89,8 | 6.273.841.317
1.02.02.2.01.0023.5.1.02.01 | Belanja Barang | 8.459.964.857 | 7.597.050.240 | (862.914.617) | 89,8 | 6.273.841.317
1.02.02.2.02 | Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota | 59.298.205.727 | 56.871.094.781 | (2.427.110.946) | 95,9 | 56.113.274.186
1.02.02.2.02.0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | 1.755.037.852 | 1.554.582.377 | (200.455.475) | 88,6 | 1.321.488.382
1.02.02.2.02.0001.5 | Belanja Daerah | 1.755.037.852 | 1.554.582.377 | (200.455.475) | 88,6 | 1.321.488.382
1.02.02.2.02.0001.5.1 | Belanja Operasi | 1.755.037.852 | 1.554.582.377 | (200.455.475) | 88,6 | 1.321.488.382
1.02.02.2.02.0001.5.1.02 | Belanja Barang dan Jasa | 1.755.037.852 | 1.554.582.377 | (200.455.475) | 88,6 | 1.321.488.382
1.02.02.2.02.0001.5.1.02.01 | Belanja Barang | 615.022.092 | 570.747.367 | (44.274.725) | 92,8 | 479.593.326
1.02.02.2.02.0001.5.1.02.04 | Belanja Perjalanan Dinas | 1.140.015.760 | 983.835.010 | (156.180.750) | 86,3 | 841.895.056
1.02.02.2.02.0015 | Pengelolaan Pelayanan Kesehatan Gizi Masyarakat | 4.634.956.606 | 4.070.178.842 | (564.777.764) | 87,8 | 3.680.076.150
1.02.02.2.02.0015.5 | Belanja Daerah | 4.634.956.606 | 4.070.178.842 | (564.777.764) | 87,8 | 3.680.076.150
1.02.02.2.02.0015.5.1 | Belanja Operasi | 4.634.956.606 | 4.070.178.842 | (564.777.764) | 87,8 | 3.680.076.150
1.02.02.2.02.0015.5.1.02 | Belanja Barang dan Jasa | 4.634.956.606 | 4.070.178.842 | (564.777.764) | 87,8 | 3.680.076.150
1.02.02.2.02.0015.5.1.02.01 | Belanja Barang | 3.284.960.742 | 2.976.180.676 | (308.780.066) | 90,6 | 2.685.778.123
1.02.02.2.02.0015.5.1.02.02 | Belanja Jasa | 470.028.603 | 395.300.696 | (74.727.907) | 84,1 | 343.990.113
1.02.02.2.02.0015.5.1.02.04 | Belanja Perjalanan Dinas | 879.967.261 | 698.697.470 | (181.269.791) | 79,4 | 650.307.914
1.02.02.2.02.0026 | Pengelolaan Jaminan Kesehatan Masyarakat | 31.693.173.700 | 31.566.159.995 | (127.013.705) | 99,6 | 32.395.827.690
1.02.02.2.02.0026.5 | Belanja Daerah | 31.693.173.700 | 31.566.159.995 | (127.013.705) | 99,6 | 32.395.827.690
1.02.02.2.02.0026.5.1 | Belanja Operasi | 31.693.173.700 | 31.566.159.995 | (127.013.705) | 99,6 | 32.395.827.690
1.02.02.2.02.0026.5.1.02 | Belanja Barang dan Jasa | 31.693.173.700 | 31.566.159.995 | (127.013.705) | 99,6 | 32.395.827.690
1.02.02.2.02.0026.5.1.02.02 | Belanja Jasa | 31.693.173.700 | 31.566.159.995 | (127.013.705) | 99,6 | 32.395.827.690
1.02.02.2.02.0033 | Operasional Pelayanan Puskesmas | 21.215.037.569 | 19.680.173.567 | (1.534.864.002) | 92,8 | 18.715.881.964
1.02.02.2.02.0033.5 | Belanja Daerah | 21.215.037.569 | 19.680.173.567 | (1.534.864.002) | 92,8 | 18.715.881.964
1.02.02.2.02.0033.5.1 | Belanja Operasi | 21.215.037.569 | 19.680.173.567 | (1.534.864.002) | 92,8 | 18.715.881.964
1.02.02.2.02.0033.5.1.02 | Belanja Barang dan Jasa | 21.215.037.569 | 19.680.173.567 | (1.534.864.002) | 92,8 | 18.715.881.964
1.02.02.2.02.0033.5.1.02.01 | Belanja Barang | 4.869.976.561 | 4.548.563.904 | (321.412.657) | 93,4 | 4.800.272.841
1.02.02.2.02.0033.5.1.02.02 | Belanja Jasa | 6.935.022.409 | 6.643.752.382 | (291.270.027) | 95,8 | 5.665.338.499
1.02.02.2.02.0033.5.1.02.04 | Belanja Perjalanan Dinas | 9.410.038.599 | 8.487.857.281 | (922.181.318) | 90,2 | 8.250.270.624
1.02.03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.03.2.02 | Perencanaan Kebutuhan dan Pendayagunaan Sumber Daya Manusia Kesehatan | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.03.2.02.0002 | Pemenuhan Kebutuhan Sumber Daya Manusia Kesehatan sesuai Standar | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.03.2.02.0002.5 | Belanja Daerah | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.03.2.02.0002.5.1 | Belanja Operasi | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.03.2.02.0002.5.1.02 | Belanja Barang dan Jasa | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.03.2.02.0002.5.1.02.02 | Belanja Jasa | 2.140.013.516 | 2.082.235.189 | (57.778.327) | 97,3 | 1.757.658.057
1.02.04 | PROGRAM SEDIAAN FARMASI, ALAT KESEHATAN DAN MAKANAN MINUMAN | 92.362.114 | 49.579.691 | (42.782.423) | 53,7 | 64.263.737
1.02.04.2.03 | Penerbitan Sertifikat Produksi Pangan Industri Rumah Tangga | 92.362.114 | 49.579.691 | (42.782.423) | 53,7 | 64.263.737
1.02.04.2.03.0001 | Pengendalian dan Pengawasan serta Tindak Lanjut Penerbitan Sertifikat PIRT | 92.362.114 | 49.579.691 | (42.782.423) | 53,7 | 64.263.737
1.02.04.2.03.0001.5 | Belanja Daerah | 92.362.114 | 49.579.691 | (42.782.423) | 53,7 | 64.263.737
1.02.04.2.03.0001.5.1 | Belanja Operasi | 92.362.114 | 49.579.691 | (42.782.423) | 53,7 | 64.263.737
1.02.04.2.03.0001.5.1.02 | Belanja Barang dan Jasa | 92.362.114 | 49.579.691 | (42.782.423) | 53,7 | 64.263.737
1.02.04.2.03.0001.5.1.02.01 | Belanja Barang | 54.778.830 | 49.579.691 | (5.199.139) | 90,5 | 42.813.737
1.02.04.2.03.0001.5.1.02.04 | Belanja Perjalanan Dinas | 37.583.284 | 0 | (37.583.284) | 0,0 | 21.450.000
1.02.05 | PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN | 1.155.047.249 | 1.041.127.877 | (113.919.372) | 90,1 | 1.054.172.109
1.02.05.2.03 | Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) | 1.155.047.249 | 1.041.127.877 | (113.919.372) | 90,1 | 1.054.172.109
1.02.05.2.03.0001 | Bimbingan Teknis dan Supervisi Pengembangan UKBM | 1.155.047.249 | 1.041.127.877 | (113.919.372) | 90,1 | 1.054.172.109
1.02.05.2.03.0001.5 | Belanja Daerah | 1.155.047.249 | 1.041.127.877 | (113.919.372) | 90,1 | 1.054.172.109
1.02.05.2.03.0001.5.1 | Belanja Operasi | 1.155.047.249 | 1.041.127.877 | (113.919.372) | 90,1 | 1.054.172.109
1.02.05.2.03.0001.5.1.02 | Belanja Barang dan Jasa | 1.155.047.249 | 1.041.127.877 | (113.919.372) | 90,1 | 1.054.172.109
1.02.05.2.03.0001.5.1.02.02 | Belanja Jasa | 890.013.723 | 776.094.351 | (113.919.372) | 87,2 | 815.701.140
1.02.05.2.03.0001.5.1.02.05 | Belanja Uang dan/atau Jasa untuk Diberikan kepada Pihak Ketiga/Pihak Lain/Masyarakat | 265.033.526 | 265.033.526 | 0 | 100,0 | 238.470.969
 | JUMLAH BELANJA | 236.362.722.650 | 225.910.641.511 | (10.452.081.139) | 95,6 | 202.625.817.133
`,
    },
    {
      name: "Rekap Urusan",
      merges: ["C3:D3", "E3:F3", "G3:H3", "I3:J3"],
      sheet: `
REKAPITULASI REALISASI BELANJA MENURUT URUSAN PEMERINTAHAN DAERAH DAN ORGANISASI |  |  |  |  |  |  |  |  |  |  | 
TAHUN ANGGARAN 2024 (dalam rupiah) |  |  |  |  |  |  |  |  |  |  | 
Kode | Urusan/Bidang Urusan/Organisasi | Belanja Operasi |  | Belanja Modal |  | BTT dan Transfer |  | Jumlah |  | Sisa Anggaran | % Realisasi
 |  | Anggaran | Realisasi | Anggaran | Realisasi | Anggaran | Realisasi | Anggaran | Realisasi |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=3+5+7 | 10=4+6+8 | 11=9-10 | 12=10/9
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR | 991.983.167.108 | 952.891.990.057 | 227.245.099.189 | 217.536.678.163 | 0 | 0 | 1.219.228.266.297 | 1.170.428.668.220 | 48.799.598.077 | 96,00
1.01 | Bidang Urusan Pendidikan | 522.278.981.243 | 504.072.468.828 | 69.783.004.823 | 66.823.861.899 | 0 | 0 | 592.061.986.066 | 570.896.330.727 | 21.165.655.339 | 96,43
1.01.0.00.0.00.01 | Dinas Pendidikan, Kepemudaan dan Olahraga | 522.278.981.243 | 504.072.468.828 | 69.783.004.823 | 66.823.861.899 | 0 | 0 | 592.061.986.066 | 570.896.330.727 | 21.165.655.339 | 96,43
1.02 | Bidang Urusan Kesehatan | 356.617.127.349 | 340.392.145.066 | 41.682.187.994 | 39.076.873.166 | 0 | 0 | 398.299.315.343 | 379.469.018.232 | 18.830.297.111 | 95,27
1.02.0.00.0.00.01 | Dinas Kesehatan | 217.437.721.398 | 208.579.221.450 | 18.925.001.252 | 17.331.420.061 | 0 | 0 | 236.362.722.650 | 225.910.641.511 | 10.452.081.139 | 95,58
1.02.0.00.0.00.02 | RSUD dr. Soeparman | 139.179.405.951 | 131.812.923.616 | 22.757.186.742 | 21.745.453.105 | 0 | 0 | 161.936.592.693 | 153.558.376.721 | 8.378.215.972 | 94,83
1.03 | Bidang Urusan Pekerjaan Umum dan Penataan Ruang | 38.037.062.753 | 36.230.114.969 | 94.017.314.517 | 90.926.134.244 | 0 | 0 | 132.054.377.270 | 127.156.249.213 | 4.898.128.057 | 96,29
1.03.0.00.0.00.01 | Dinas Pekerjaan Umum dan Penataan Ruang | 38.037.062.753 | 36.230.114.969 | 94.017.314.517 | 90.926.134.244 | 0 | 0 | 132.054.377.270 | 127.156.249.213 | 4.898.128.057 | 96,29
1.04 | Bidang Urusan Perumahan Rakyat dan Kawasan Permukiman | 29.991.393.924 | 28.539.425.488 | 18.915.973.927 | 17.967.631.868 | 0 | 0 | 48.907.367.851 | 46.507.057.356 | 2.400.310.495 | 95,09
1.04.0.00.0.00.01 | Dinas Perumahan, Kawasan Permukiman dan Lingkungan Hidup | 29.991.393.924 | 28.539.425.488 | 18.915.973.927 | 17.967.631.868 | 0 | 0 | 48.907.367.851 | 46.507.057.356 | 2.400.310.495 | 95,09
1.05 | Bidang Urusan Ketenteraman, Ketertiban Umum dan Pelindungan Masyarakat | 24.096.235.292 | 23.318.181.764 | 2.506.933.883 | 2.423.392.134 | 0 | 0 | 26.603.169.175 | 25.741.573.898 | 861.595.277 | 96,76
1.05.0.00.0.00.01 | Satuan Polisi Pamong Praja dan Pemadam Kebakaran | 16.264.634.468 | 15.640.961.708 | 1.770.830.683 | 1.725.702.251 | 0 | 0 | 18.035.465.151 | 17.366.663.959 | 668.801.192 | 96,29
1.05.0.00.0.00.02 | Badan Penanggulangan Bencana Daerah | 7.831.600.824 | 7.677.220.056 | 736.103.200 | 697.689.883 | 0 | 0 | 8.567.704.024 | 8.374.909.939 | 192.794.085 | 97,75
1.06 | Bidang Urusan Sosial | 20.962.366.547 | 20.339.653.942 | 339.684.045 | 318.784.852 | 0 | 0 | 21.302.050.592 | 20.658.438.794 | 643.611.798 | 96,98
1.06.0.00.0.00.01 | Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak | 20.962.366.547 | 20.339.653.942 | 339.684.045 | 318.784.852 | 0 | 0 | 21.302.050.592 | 20.658.438.794 | 643.611.798 | 96,98
2 | URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR | 130.077.521.108 | 124.293.255.013 | 42.471.752.123 | 38.862.490.253 | 0 | 0 | 172.549.273.231 | 163.155.745.266 | 9.393.527.965 | 94,56
2.07 | Bidang Urusan Tenaga Kerja | 13.309.209.438 | 12.713.147.095 | 789.367.713 | 762.807.602 | 0 | 0 | 14.098.577.151 | 13.475.954.697 | 622.622.454 | 95,58
2.07.0.00.0.00.01 | Dinas Tenaga Kerja, Perindustrian dan Transmigrasi | 13.309.209.438 | 12.713.147.095 | 789.367.713 | 762.807.602 | 0 | 0 | 14.098.577.151 | 13.475.954.697 | 622.622.454 | 95,58
2.09 | Bidang Urusan Pangan | 36.267.075.870 | 34.279.381.651 | 7.793.992.602 | 7.598.432.290 | 0 | 0 | 44.061.068.472 | 41.877.813.941 | 2.183.254.531 | 95,04
2.09.0.00.0.00.01 | Dinas Pertanian dan Ketahanan Pangan | 36.267.075.870 | 34.279.381.651 | 7.793.992.602 | 7.598.432.290 | 0 | 0 | 44.061.068.472 | 41.877.813.941 | 2.183.254.531 | 95,04
2.12 | Bidang Urusan Administrasi Kependudukan dan Pencatatan Sipil | 11.285.233.904 | 10.706.737.420 | 993.786.229 | 944.552.102 | 0 | 0 | 12.279.020.133 | 11.651.289.522 | 627.730.611 | 94,89
2.12.0.00.0.00.01 | Dinas Kependudukan dan Pencatatan Sipil | 11.285.233.904 | 10.706.737.420 | 993.786.229 | 944.552.102 | 0 | 0 | 12.279.020.133 | 11.651.289.522 | 627.730.611 | 94,89
2.13 | Bidang Urusan Pemberdayaan Masyarakat dan Desa | 9.217.987.720 | 8.733.705.947 | 270.334.565 | 262.927.773 | 0 | 0 | 9.488.322.285 | 8.996.633.720 | 491.688.565 | 94,82
2.13.0.00.0.00.01 | Dinas Pemberdayaan Masyarakat dan Desa | 9.217.987.720 | 8.733.705.947 | 270.334.565 | 262.927.773 | 0 | 0 | 9.488.322.285 | 8.996.633.720 | 491.688.565 | 94,82
2.15 | Bidang Urusan Perhubungan | 13.944.817.085 | 13.749.440.137 | 4.864.298.730 | 4.670.244.734 | 0 | 0 | 18.809.115.815 | 18.419.684.871 | 389.430.944 | 97,93
2.15.0.00.0.00.01 | Dinas Perhubungan | 13.944.817.085 | 13.749.440.137 | 4.864.298.730 | 4.670.244.734 | 0 | 0 | 18.809.115.815 | 18.419.684.871 | 389.430.944 | 97,93
2.16 | Bidang Urusan Komunikasi dan Informatika | 12.204.619.499 | 11.560.769.277 | 2.366.993.991 | 2.233.121.910 | 0 | 0 | 14.571.613.490 | 13.793.891.187 | 777.722.303 | 94,66
2.16.0.00.0.00.01 | Dinas Komunikasi dan Informatika | 12.204.619.499 | 11.560.769.277 | 2.366.993.991 | 2.233.121.910 | 0 | 0 | 14.571.613.490 | 13.793.891.187 | 777.722.303 | 94,66
2.17 | Bidang Urusan Koperasi, Usaha Kecil dan Menengah | 17.259.621.495 | 16.708.515.934 | 23.246.194.828 | 20.345.884.224 | 0 | 0 | 40.505.816.323 | 37.054.400.158 | 3.451.416.165 | 91,48
2.17.0.00.0.00.01 | Dinas Perdagangan, Koperasi dan UKM | 17.259.621.495 | 16.708.515.934 | 23.246.194.828 | 20.345.884.224 | 0 | 0 | 40.505.816.323 | 37.054.400.158 | 3.451.416.165 | 91,48
2.18 | Bidang Urusan Penanaman Modal | 9.273.927.928 | 8.929.442.738 | 497.174.841 | 459.704.053 | 0 | 0 | 9.771.102.769 | 9.389.146.791 | 381.955.978 | 96,09
2.18.0.00.0.00.01 | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | 9.273.927.928 | 8.929.442.738 | 497.174.841 | 459.704.053 | 0 | 0 | 9.771.102.769 | 9.389.146.791 | 381.955.978 | 96,09
2.23 | Bidang Urusan Perpustakaan | 7.315.028.169 | 6.912.114.814 | 1.649.608.624 | 1.584.815.565 | 0 | 0 | 8.964.636.793 | 8.496.930.379 | 467.706.414 | 94,78
2.23.0.00.0.00.01 | Dinas Kearsipan dan Perpustakaan | 7.315.028.169 | 6.912.114.814 | 1.649.608.624 | 1.584.815.565 | 0 | 0 | 8.964.636.793 | 8.496.930.379 | 467.706.414 | 94,78
3 | URUSAN PEMERINTAHAN PILIHAN | 14.905.766.314 | 14.234.893.695 | 2.960.673.450 | 2.844.979.456 | 0 | 0 | 17.866.439.764 | 17.079.873.151 | 786.566.613 | 95,60
3.26 | Bidang Urusan Pariwisata | 14.905.766.314 | 14.234.893.695 | 2.960.673.450 | 2.844.979.456 | 0 | 0 | 17.866.439.764 | 17.079.873.151 | 786.566.613 | 95,60
3.26.0.00.0.00.01 | Dinas Pariwisata dan Kebudayaan | 14.905.766.314 | 14.234.893.695 | 2.960.673.450 | 2.844.979.456 | 0 | 0 | 17.866.439.764 | 17.079.873.151 | 786.566.613 | 95,60
4 | UNSUR PENDUKUNG URUSAN PEMERINTAHAN | 120.215.707.787 | 116.138.011.630 | 8.265.617.151 | 7.758.122.652 | 0 | 0 | 128.481.324.938 | 123.896.134.282 | 4.585.190.656 | 96,43
4.01 | Sekretariat Daerah | 63.797.914.661 | 61.369.264.453 | 6.153.606.752 | 5.783.841.530 | 0 | 0 | 69.951.521.413 | 67.153.105.983 | 2.798.415.430 | 96,00
4.01.0.00.0.00.01 | Sekretariat Daerah | 63.797.914.661 | 61.369.264.453 | 6.153.606.752 | 5.783.841.530 | 0 | 0 | 69.951.521.413 | 67.153.105.983 | 2.798.415.430 | 96,00
4.02 | Sekretariat DPRD | 56.417.793.126 | 54.768.747.177 | 2.112.010.399 | 1.974.281.122 | 0 | 0 | 58.529.803.525 | 56.743.028.299 | 1.786.775.226 | 96,95
4.02.0.00.0.00.01 | Sekretariat DPRD | 56.417.793.126 | 54.768.747.177 | 2.112.010.399 | 1.974.281.122 | 0 | 0 | 58.529.803.525 | 56.743.028.299 | 1.786.775.226 | 96,95
5 | UNSUR PENUNJANG URUSAN PEMERINTAHAN | 74.433.634.322 | 71.016.828.977 | 3.405.747.276 | 3.218.204.603 | 346.026.846.307 | 340.080.685.212 | 423.866.227.905 | 414.315.718.792 | 9.550.509.113 | 97,75
5.01 | Perencanaan | 14.361.222.535 | 13.629.461.462 | 547.925.116 | 511.560.025 | 0 | 0 | 14.909.147.651 | 14.141.021.487 | 768.126.164 | 94,85
5.01.0.00.0.00.01 | Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah | 14.361.222.535 | 13.629.461.462 | 547.925.116 | 511.560.025 | 0 | 0 | 14.909.147.651 | 14.141.021.487 | 768.126.164 | 94,85
5.02 | Keuangan | 46.474.442.348 | 44.580.184.624 | 2.456.774.257 | 2.331.794.469 | 346.026.846.307 | 340.080.685.212 | 394.958.062.912 | 386.992.664.305 | 7.965.398.607 | 97,98
5.02.0.00.0.00.01 | Badan Pengelolaan Keuangan dan Aset Daerah | 25.452.482.744 | 24.055.939.369 | 1.776.272.812 | 1.660.743.593 | 346.026.846.307 | 340.080.685.212 | 373.255.601.863 | 365.797.368.174 | 7.458.233.689 | 98,00
5.02.0.00.0.00.02 | Badan Pendapatan Daerah | 21.021.959.604 | 20.524.245.255 | 680.501.445 | 671.050.876 | 0 | 0 | 21.702.461.049 | 21.195.296.131 | 507.164.918 | 97,66
5.03 | Kepegawaian | 13.597.969.439 | 12.807.182.891 | 401.047.903 | 374.850.109 | 0 | 0 | 13.999.017.342 | 13.182.033.000 | 816.984.342 | 94,16
5.03.0.00.0.00.01 | Badan Kepegawaian dan Pengembangan SDM | 13.597.969.439 | 12.807.182.891 | 401.047.903 | 374.850.109 | 0 | 0 | 13.999.017.342 | 13.182.033.000 | 816.984.342 | 94,16
6 | UNSUR PENGAWASAN URUSAN PEMERINTAHAN | 13.157.079.390 | 12.728.399.971 | 338.963.651 | 322.499.239 | 0 | 0 | 13.496.043.041 | 13.050.899.210 | 445.143.831 | 96,70
6.01 | Inspektorat Daerah | 13.157.079.390 | 12.728.399.971 | 338.963.651 | 322.499.239 | 0 | 0 | 13.496.043.041 | 13.050.899.210 | 445.143.831 | 96,70
6.01.0.00.0.00.01 | Inspektorat Daerah | 13.157.079.390 | 12.728.399.971 | 338.963.651 | 322.499.239 | 0 | 0 | 13.496.043.041 | 13.050.899.210 | 445.143.831 | 96,70
7 | UNSUR KEWILAYAHAN | 78.180.514.064 | 75.370.670.724 | 7.230.293.248 | 6.901.976.462 | 0 | 0 | 85.410.807.312 | 82.272.647.186 | 3.138.160.126 | 96,33
7.01 | Kecamatan | 78.180.514.064 | 75.370.670.724 | 7.230.293.248 | 6.901.976.462 | 0 | 0 | 85.410.807.312 | 82.272.647.186 | 3.138.160.126 | 96,33
7.01.0.00.0.00.01 | Kecamatan (16 kecamatan) | 78.180.514.064 | 75.370.670.724 | 7.230.293.248 | 6.901.976.462 | 0 | 0 | 85.410.807.312 | 82.272.647.186 | 3.138.160.126 | 96,33
8 | UNSUR PEMERINTAHAN UMUM | 43.600.036.619 | 41.986.026.008 | 167.351.257 | 156.359.320 | 0 | 0 | 43.767.387.876 | 42.142.385.328 | 1.625.002.548 | 96,29
8.01 | Kesatuan Bangsa dan Politik | 43.600.036.619 | 41.986.026.008 | 167.351.257 | 156.359.320 | 0 | 0 | 43.767.387.876 | 42.142.385.328 | 1.625.002.548 | 96,29
8.01.0.00.0.00.01 | Badan Kesatuan Bangsa dan Politik | 43.600.036.619 | 41.986.026.008 | 167.351.257 | 156.359.320 | 0 | 0 | 43.767.387.876 | 42.142.385.328 | 1.625.002.548 | 96,29
 | JUMLAH | 1.466.553.426.712 | 1.408.660.076.075 | 292.085.497.345 | 277.601.310.148 | 346.026.846.307 | 340.080.685.212 | 2.104.665.770.364 | 2.026.342.071.435 | 78.323.698.929 | 96,28
Sumber: SIPD-RI, Penatausahaan dan Akuntansi (diolah). |  |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Belanja per Jenis",
      sheet: `
Lampiran III.2 Realisasi Belanja per Jenis menurut SKPD TA 2024 (dalam rupiah) |  |  |  |  |  |  |  |  | 
No. | SKPD | Pegawai | Barang dan Jasa | Bunga, Hibah dan Bansos | Modal | Tak Terduga | Transfer | Total | Porsi (%)
1. | Dinas Pendidikan, Kepemudaan dan Olahraga | 402.117.875.314 | 85.728.831.231 | 16.225.762.283 | 66.823.861.899 | - | - | 570.896.330.727 | 28,17
2. | Dinas Kesehatan | 114.614.816.542 | 93.964.404.908 | - | 17.331.420.061 | - | - | 225.910.641.511 | 11,15
3. | RSUD dr. Soeparman | 66.269.956.227 | 65.542.967.389 | - | 21.745.453.105 | - | - | 153.558.376.721 | 7,58
4. | Dinas Pekerjaan Umum dan Penataan Ruang | 12.662.045.437 | 23.568.069.532 | - | 90.926.134.244 | - | - | 127.156.249.213 | 6,28
5. | Dinas Perumahan, Kawasan Permukiman dan Lingkungan Hidup | 12.181.519.824 | 11.642.991.784 | 4.714.913.880 | 17.967.631.868 | - | - | 46.507.057.356 | 2,30
6. | Satuan Polisi Pamong Praja dan Pemadam Kebakaran | 11.764.073.708 | 3.876.888.000 | - | 1.725.702.251 | - | - | 17.366.663.959 | 0,86
7. | Badan Penanggulangan Bencana Daerah | 4.959.438.239 | 2.717.781.817 | - | 697.689.883 | - | - | 8.374.909.939 | 0,41
8. | Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak | 7.675.978.172 | 5.179.879.092 | 7.483.796.678 | 318.784.852 | - | - | 20.658.438.794 | 1,02
9. | Dinas Tenaga Kerja, Perindustrian dan Transmigrasi | 5.821.952.447 | 6.249.910.647 | 641.284.001 | 762.807.602 | - | - | 13.475.954.697 | 0,67
10. | Dinas Pertanian dan Ketahanan Pangan | 20.683.692.399 | 10.371.018.314 | 3.224.670.938 | 7.598.432.290 | - | - | 41.877.813.941 | 2,07
11. | Dinas Kependudukan dan Pencatatan Sipil | 7.056.796.263 | 3.649.941.157 | - | 944.552.102 | - | - | 11.651.289.522 | 0,57
12. | Dinas Pemberdayaan Masyarakat dan Desa | 5.444.060.985 | 2.874.421.926 | 415.223.036 | 262.927.773 | - | - | 8.996.633.720 | 0,44
13. | Dinas Perhubungan | 8.383.524.417 | 5.365.915.720 | - | 4.670.244.734 | - | - | 18.419.684.871 | 0,91
14. | Dinas Komunikasi dan Informatika | 5.824.697.362 | 5.736.071.915 | - | 2.233.121.910 | - | - | 13.793.891.187 | 0,68
15. | Dinas Perdagangan, Koperasi dan UKM | 10.161.073.256 | 6.065.945.802 | 481.496.876 | 20.345.884.224 | - | - | 37.054.400.158 | 1,83
16. | Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu | 6.004.448.827 | 2.924.993.911 | - | 459.704.053 | - | - | 9.389.146.791 | 0,46
17. | Dinas Kearsipan dan Perpustakaan | 4.610.647.199 | 2.301.467.615 | - | 1.584.815.565 | - | - | 8.496.930.379 | 0,42
18. | Dinas Pariwisata dan Kebudayaan | 6.861.016.148 | 6.780.269.116 | 593.608.431 | 2.844.979.456 | - | - | 17.079.873.151 | 0,84
19. | Sekretariat Daerah | 23.520.652.943 | 24.462.482.540 | 13.386.128.970 | 5.783.841.530 | - | - | 67.153.105.983 | 3,31
20. | Sekretariat DPRD | 27.945.003.501 | 26.823.743.676 | - | 1.974.281.122 | - | - | 56.743.028.299 | 2,80
21. | Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah | 8.097.055.202 | 5.532.406.260 | - | 511.560.025 | - | - | 14.141.021.487 | 0,70
22. | Badan Pengelolaan Keuangan dan Aset Daerah | 13.575.928.919 | 8.555.784.744 | 1.924.225.706 | 1.660.743.593 | 2.699.097.117 | 337.381.588.095 | 365.797.368.174 | 18,05
23. | Badan Pendapatan Daerah | 13.478.576.124 | 7.045.669.131 | - | 671.050.876 | - | - | 21.195.296.131 | 1,05
24. | Badan Kepegawaian dan Pengembangan SDM | 7.956.289.998 | 4.850.892.893 | - | 374.850.109 | - | - | 13.182.033.000 | 0,65
25. | Inspektorat Daerah | 9.814.750.777 | 2.913.649.194 | - | 322.499.239 | - | - | 13.050.899.210 | 0,64
26. | Kecamatan (16 kecamatan) | 56.587.848.391 | 18.782.822.333 | - | 6.901.976.462 | - | - | 82.272.647.186 | 4,06
27. | Badan Kesatuan Bangsa dan Politik | 4.309.985.483 | 2.662.072.369 | 35.013.968.156 | 156.359.320 | - | - | 42.142.385.328 | 2,08
 | JUMLAH | 878.383.704.104 | 446.171.293.016 | 84.105.078.955 | 277.601.310.148 | 2.699.097.117 | 337.381.588.095 | 2.026.342.071.435 | 100,00
 | Porsi terhadap total (%) | 43,35 | 22,02 | 4,15 | 13,70 | 0,13 | 16,65 | 100,00 | 
`,
    },
    {
      name: "Pendapatan per SKPD",
      sheet: `
Tabel 5.4 Anggaran dan Realisasi Pendapatan menurut SKPD dan Jenis Pendapatan, 2024 |  |  |  |  | 
SKPD / Jenis Pendapatan | Anggaran (Rp) | Realisasi (Rp) | Selisih (Rp) | Capaian | Kontribusi
BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH (PPKD) | 1.753.467.912.000,00 | 1.734.029.072.403,06 | (19.438.839.596,94) | 98,89% | 85,85%
   - Retribusi Daerah | 1.560.000.000,00 | 1.602.435.107,00 | 42.435.107,00 | 102,72% | 0,08%
   - Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 13.037.863.000,00 | 12.958.091.207,86 | (79.771.792,14) | 99,39% | 0,64%
   - Lain-lain PAD yang Sah | 10.103.042.000,00 | 11.381.129.877,20 | 1.278.087.877,20 | 112,65% | 0,56%
   - Pendapatan Transfer Pemerintah Pusat | 1.569.636.007.000,00 | 1.556.005.930.364,00 | (13.630.076.636,00) | 99,13% | 77,04%
   - Pendapatan Transfer Antar Daerah | 154.823.541.000,00 | 147.537.276.638,00 | (7.286.264.362,00) | 95,29% | 7,30%
   - Pendapatan Hibah | 4.307.459.000,00 | 3.303.535.985,00 | (1.003.923.015,00) | 76,69% | 0,16%
   - Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-Undangan | 0,00 | 1.240.673.224,00 | 1.240.673.224,00 | - | 0,06%
RSUD DR. SOEPARMAN | 131.156.544.000,00 | 136.638.027.974,94 | 5.481.483.974,94 | 104,18% | 6,76%
   - Lain-lain PAD yang Sah | 131.156.544.000,00 | 136.638.027.974,94 | 5.481.483.974,94 | 104,18% | 6,76%
BADAN PENDAPATAN DAERAH | 116.224.000.000,00 | 117.073.201.369,23 | 849.201.369,23 | 100,73% | 5,80%
   - Pajak Daerah | 115.374.000.000,00 | 115.979.251.318,23 | 605.251.318,23 | 100,52% | 5,74%
   - Lain-lain PAD yang Sah | 850.000.000,00 | 1.093.950.051,00 | 243.950.051,00 | 128,70% | 0,05%
DINAS KESEHATAN | 13.057.750.000,00 | 12.789.576.139,00 | (268.173.861,00) | 97,95% | 0,63%
   - Retribusi Daerah | 1.810.000.000,00 | 1.778.162.457,00 | (31.837.543,00) | 98,24% | 0,09%
   - Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-Undangan | 11.247.750.000,00 | 11.011.413.682,00 | (236.336.318,00) | 97,90% | 0,55%
DINAS PERDAGANGAN, KOPERASI DAN UKM | 6.545.000.000,00 | 6.314.814.775,00 | (230.185.225,00) | 96,48% | 0,31%
   - Retribusi Daerah | 6.545.000.000,00 | 6.314.814.775,00 | (230.185.225,00) | 96,48% | 0,31%
DINAS PARIWISATA DAN KEBUDAYAAN | 6.575.000.000,00 | 5.987.514.382,00 | (587.485.618,00) | 91,06% | 0,30%
   - Retribusi Daerah | 6.575.000.000,00 | 5.987.514.382,00 | (587.485.618,00) | 91,06% | 0,30%
DINAS PEKERJAAN UMUM DAN PENATAAN RUANG | 2.855.000.000,00 | 3.395.481.008,00 | 540.481.008,00 | 118,93% | 0,17%
   - Retribusi Daerah | 2.855.000.000,00 | 3.395.481.008,00 | 540.481.008,00 | 118,93% | 0,17%
DINAS PERHUBUNGAN | 2.840.000.000,00 | 2.039.124.738,00 | (800.875.262,00) | 71,80% | 0,10%
   - Retribusi Daerah | 2.840.000.000,00 | 2.039.124.738,00 | (800.875.262,00) | 71,80% | 0,10%
DINAS PERUMAHAN, KAWASAN PERMUKIMAN DAN LINGKUNGAN HIDUP | 1.275.000.000,00 | 1.108.427.294,00 | (166.572.706,00) | 86,94% | 0,05%
   - Retribusi Daerah | 1.275.000.000,00 | 1.108.427.294,00 | (166.572.706,00) | 86,94% | 0,05%
DINAS PERTANIAN DAN KETAHANAN PANGAN | 265.000.000,00 | 275.335.055,00 | 10.335.055,00 | 103,90% | 0,01%
   - Retribusi Daerah | 265.000.000,00 | 275.335.055,00 | 10.335.055,00 | 103,90% | 0,01%
DINAS TENAGA KERJA, PERINDUSTRIAN DAN TRANSMIGRASI | 120.000.000,00 | 177.840.023,00 | 57.840.023,00 | 148,20% | 0,01%
   - Retribusi Daerah | 120.000.000,00 | 177.840.023,00 | 57.840.023,00 | 148,20% | 0,01%
TOTAL PENDAPATAN DAERAH | 2.034.381.206.000,00 | 2.019.828.415.161,23 | (14.552.790.838,77) | 99,28% | 100,00%
`,
    },
    {
      name: "Tren 2020-2024",
      merges: ["B2:F2", "G2:J2"],
      sheet: `
Tabel 3.2 Perkembangan APBD Tahun 2020-2024 (Rp miliar) |  |  |  |  |  |  |  |  | 
Uraian | Realisasi |  |  |  |  | Pertumbuhan (%) |  |  | 
 | 2020 | 2021 | 2022 | 2023 | 2024 | 2021 | 2022 | 2023 | 2024
Pendapatan Asli Daerah | 221,90 | 256,33 | 252,15 | 279,85 | 300,73 | 15,52 | -1,63 | 10,99 | 7,46
   Pajak Daerah | 78,42 | 83,17 | 92,64 | 113,85 | 115,98 | 6,06 | 11,39 | 22,90 | 1,87
   Retribusi Daerah | 14,86 | 15,93 | 19,71 | 20,99 | 22,68 | 7,20 | 23,73 | 6,49 | 8,05
   Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 10,27 | 10,95 | 11,86 | 11,48 | 12,96 | 6,62 | 8,31 | -3,20 | 12,89
   Lain-lain PAD yang Sah | 118,35 | 146,28 | 127,94 | 133,53 | 149,11 | 23,60 | -12,54 | 4,37 | 11,67
Pendapatan Transfer | 1.534,10 | 1.557,64 | 1.606,43 | 1.698,42 | 1.703,54 | 1,53 | 3,13 | 5,73 | 0,30
   Transfer Pemerintah Pusat | 1.412,66 | 1.428,91 | 1.467,25 | 1.556,02 | 1.556,01 | 1,15 | 2,68 | 6,05 | 0,00
   Transfer Antar Daerah | 121,44 | 128,73 | 139,18 | 142,40 | 147,54 | 6,00 | 8,12 | 2,31 | 3,61
Lain-lain Pendapatan Daerah yang Sah | 88,17 | 62,35 | 14,22 | 12,75 | 15,56 | -29,28 | -77,19 | -10,34 | 22,04
Jumlah Pendapatan | 1.844,17 | 1.876,32 | 1.872,80 | 1.991,03 | 2.019,83 | 1,74 | -0,19 | 6,31 | 1,45
Belanja Operasi | 1.246,83 | 1.297,45 | 1.352,18 | 1.375,65 | 1.408,66 | 4,06 | 4,22 | 1,74 | 2,40
Belanja Modal | 241,57 | 226,34 | 248,76 | 271,44 | 277,60 | -6,30 | 9,91 | 9,12 | 2,27
Belanja Tidak Terduga | 18,94 | 11,27 | 5,63 | 2,71 | 2,70 | -40,50 | -50,04 | -51,87 | -0,37
Belanja Transfer | 301,16 | 307,62 | 311,84 | 312,51 | 337,38 | 2,15 | 1,37 | 0,21 | 7,96
Jumlah Belanja | 1.808,50 | 1.842,68 | 1.918,41 | 1.962,31 | 2.026,34 | 1,89 | 4,11 | 2,29 | 3,26
Surplus/(Defisit) | 35,67 | 33,64 | (45,61) | 28,72 | (6,51) |  |  |  | 
Catatan: karena pembulatan, penjumlahan komponen dapat berbeda 0,01 dari jumlahnya. |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "Rasio",
      sheet: `
Tabel 3.4 Rasio Keuangan Daerah Tahun 2024 |  |  |  |  |  | 
No | Rasio | Pembilang (Rp) | Penyebut (Rp) | 2024 (%) | 2023 (%) | Kategori 2024
1 | Derajat desentralisasi fiskal (PAD/Pendapatan) | 300.729.585.268,23 | 2.019.828.415.161,23 | 14,89 | 14,06 | Kurang
2 | Kemandirian keuangan daerah (PAD/Pendapatan Transfer) | 300.729.585.268,23 | 1.703.543.207.002,00 | 17,65 | 16,48 | Rendah Sekali
3 | Ketergantungan (Pendapatan Transfer/Pendapatan) | 1.703.543.207.002,00 | 2.019.828.415.161,23 | 84,34 | 85,30 | Sangat Tinggi
4 | Belanja pegawai terhadap total belanja | 878.383.704.104,00 | 2.026.342.071.435,00 | 43,35 | 44,62 | -
5 | Belanja modal terhadap total belanja | 277.601.310.148,00 | 2.026.342.071.435,00 | 13,70 | 13,83 | -
6 | Efektivitas PAD (realisasi/anggaran PAD) | 300.729.585.268,23 | 294.366.449.000,00 | 102,16 | 101,14 | Efektif
7 | Beban utang (pokok dan bunga/pendapatan di luar DAK dan Dana Desa) | 14.424.225.706,00 | 1.408.679.496.986,23 | 1,02 | 1,04 | -
8 | Rasio lancar (aset lancar/kewajiban jangka pendek) | 147.820.682.640,23 | 27.731.803.854,00 | 533,04 | 664,64 | -
Keterangan kategori: |  |  |  |  |  | 
a. Derajat desentralisasi: 0,00-10,00 Sangat Kurang; 10,01-20,00 Kurang; 20,01-30,00 Sedang; 30,01-40,00 Cukup; 40,01-50,00 Baik; >50,00 Sangat Baik |  |  |  |  |  | 
b. Kemandirian: 0-25 Rendah Sekali; >25-50 Rendah; >50-75 Sedang; >75 Tinggi |  |  |  |  |  | 
c. Ketergantungan: 0-10 Sangat Rendah; >10-25 Rendah; >25-50 Sedang; >50 Sangat Tinggi |  |  |  |  |  | 
d. Efektivitas: >=100 Efektif; 90-99,99 Cukup Efektif; 80-89,99 Kurang Efektif; <80 Tidak Efektif |  |  |  |  |  | 
`,
    },
    {
      name: "Triwulan",
      merges: ["C2:D2", "E2:F2", "G2:H2"],
      sheet: `
Tabel 5.6 Realisasi Pendapatan dan Belanja per Triwulan Tahun 2024 (Rp juta) |  |  |  |  |  |  |  |  | 
Komponen | Triwulan I | Triwulan II |  | Triwulan III |  | Triwulan IV |  | Realisasi s.d. 31 Des | % s.d. Tw III
 | Realisasi | Realisasi | Kumulatif | Realisasi | Kumulatif | Realisasi | Kumulatif |  | 
Pajak Daerah | 21.318 | 27.988 | 49.306 | 36.155 | 85.461 | 30.518 | 115.979 | 115.979 | 73,69
Retribusi Daerah | 4.476 | 5.768 | 10.244 | 5.629 | 15.873 | 6.806 | 22.679 | 22.679 | 69,99
Hasil Pengelolaan Kekayaan yang Dipisahkan | 0 | 10.154 | 10.154 | 1.494 | 11.648 | 1.310 | 12.958 | 12.958 | 89,89
Lain-lain PAD yang Sah | 32.087 | 35.617 | 67.704 | 39.782 | 107.486 | 41.627 | 149.113 | 149.113 | 72,08
Pendapatan Transfer | 419.034 | 482.066 | 901.100 | 400.315 | 1.301.415 | 402.128 | 1.703.543 | 1.703.543 | 76,39
Lain-lain Pendapatan yang Sah | 1.403 | 4.873 | 6.276 | 4.312 | 10.588 | 4.968 | 15.556 | 15.556 | 68,06
JUMLAH PENDAPATAN | 478.318 | 566.466 | 1.044.784 | 487.687 | 1.532.471 | 487.357 | 2.019.828 | 2.019.828 | 75,87
Belanja Operasi | 242.329 | 363.426 | 605.755 | 336.639 | 942.394 | 466.266 | 1.408.660 | 1.408.660 | 66,90
Belanja Modal | 6.622 | 38.046 | 44.668 | 81.866 | 126.534 | 151.067 | 277.601 | 277.601 | 45,58
Belanja Tidak Terduga | 247 | 0 | 247 | 1.035 | 1.282 | 1.417 | 2.699 | 2.699 | 47,50
Belanja Transfer | 55.016 | 118.772 | 173.788 | 95.847 | 269.635 | 67.747 | 337.382 | 337.382 | 79,92
JUMLAH BELANJA | 304.214 | 520.244 | 824.458 | 515.387 | 1.339.845 | 686.497 | 2.026.342 | 2.026.342 | 66,12
SURPLUS/(DEFISIT) | 174.104 | 46.222 | 220.326 | (27.700) | 192.626 | (199.140) | (6.514) | (6.514) | 
`,
    },
  ],
  mistakes: [
    { sheet: "LRA Rincian", cell: "D39", right: "49.024.773.375,00", wrong: "48.593.753.287,00" },
    { sheet: "LRA Rincian", cell: "F78", right: "90,41", wrong: "103,90" },
    { sheet: "LRA Rincian", cell: "D265", right: "13.348.416.579,00", wrong: "13.438.416.579,00" },
    { sheet: "LRA Rincian", cell: "E365", right: "(1.443.282.966,00)", wrong: "(143.282.966,00)" },
    { sheet: "LRA Rincian", cell: "G377", right: "89.299.412.547,00", wrong: "89.699.412.547,00" },
    { sheet: "LRA Rincian", cell: "C162", right: "214.603.672.000,00", wrong: "241.603.672.000,00" },
    { sheet: "LRA", cell: "E12", right: "300.729.585.268,23", wrong: "287.771.494.060,37" },
    { sheet: "LRA", cell: "F39", right: "97,29", wrong: "96,35" },
    { sheet: "LRA", cell: "D28", right: "1.724.459.548.000,00", wrong: "1.724.549.548.000,00" },
    { sheet: "Aset Tetap", cell: "I6", right: "647.071.647.468,00", wrong: "650.002.495.104,00" },
    { sheet: "Aset Tetap", cell: "H17", right: "58,13", wrong: "31,89" },
    { sheet: "Piutang", cell: "G5", right: "11.704.890.161,00", wrong: "9.639.728.361,00" },
    { sheet: "Piutang", cell: "E15", right: "14,93", wrong: "19,43" },
    { sheet: "Neraca", cell: "C23", right: "147.820.682.640,23", wrong: "126.180.821.269,23" },
    { sheet: "Neraca", cell: "F22", right: "11,63", wrong: "(11,63)" },
    { sheet: "LO", cell: "C35", right: "1.892.595.959.131,00", wrong: "1.892.301.219.016,00" },
    { sheet: "LO", cell: "F8", right: "1,76", wrong: "4,76" },
    { sheet: "LPSAL-LPE", cell: "C10", right: "63.668.158.187,23", wrong: "63.704.576.437,23" },
    { sheet: "LPSAL-LPE", cell: "C16", right: "385.965.070,00", wrong: "419.368.419,00" },
    { sheet: "LAK", cell: "C40", right: "(287.101.464.932,00)", wrong: "(288.101.310.148,00)" },
    { sheet: "LRA Dinkes", cell: "C99", right: "21.215.037.569", wrong: "14.280.015.160" },
    { sheet: "LRA Dinkes", cell: "F106", right: "97,3", wrong: "90,1" },
    { sheet: "Rekap Urusan", cell: "L40", right: "95,60", wrong: "96,43" },
    { sheet: "Rekap Urusan", cell: "K13", right: "4.898.128.057", wrong: "4.889.128.057" },
    { sheet: "Belanja per Jenis", cell: "C30", right: "878.383.704.104", wrong: "868.568.953.327" },
    { sheet: "Pendapatan per SKPD", cell: "E25", right: "71,80%", wrong: "78,10%" },
    { sheet: "Pendapatan per SKPD", cell: "C13", right: "117.073.201.369,23", wrong: "115.979.251.318,23" },
    { sheet: "Tren 2020-2024", cell: "I8", right: "4,37", wrong: "10,99" },
    { sheet: "Tren 2020-2024", cell: "E18", right: "1.962,31", wrong: "1.959,60" },
    { sheet: "Rasio", cell: "G3", right: "Kurang", wrong: "Sedang" },
    { sheet: "Rasio", cell: "E7", right: "13,70", wrong: "17,30" },
    { sheet: "Triwulan", cell: "E15", right: "515.387", wrong: "514.352" },
    { sheet: "Triwulan", cell: "F8", right: "1.301.415", wrong: "882.381" },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "Rp115,98 miliar, Retribusi Daerah sebesar Rp22,68 miliar, dan Hasil Pengelolaan",
      wrong: "Rp115,98 miliar, Retribusi Daerah sebesar Rp22,86 miliar, dan Hasil Pengelolaan",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "target. PBBP2 terealisasi 98,60%, BPHTB 93,92%, dan Pajak Mineral Bukan",
      wrong: "target. PBBP2 terealisasi 98,60%, BPHTB 98,60%, dan Pajak Mineral Bukan",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "146 titik menjadi 121 titik atau berkurang 25 titik.",
      wrong: "146 titik menjadi 121 titik atau berkurang 35 titik.",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "ketergantungan tahun 2024 tercatat 84,34%, turun dari 85,30% pada tahun 2023,",
      wrong: "ketergantungan tahun 2024 tercatat 84,34%, naik dari 85,30% pada tahun 2023,",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "sebesar Rp2.026.342.071.435,00 (dua triliun dua puluh enam miliar tiga ratus empat puluh",
      wrong: "sebesar Rp2.026.342.071.435,00 (dua triliun enam puluh dua miliar tiga ratus empat puluh",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "memperhitungkan pembiayaan neto sebesar Rp70.181.814.461,00, diperoleh",
      wrong: "memperhitungkan pembiayaan neto sebesar Rp93.181.814.461,00, diperoleh",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "Belanja Modal sebesar Rp151.067 juta atau 54,42% dari realisasi setahun,",
      wrong: "Belanja Modal sebesar Rp151.067 juta atau 29,49% dari realisasi setahun,",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "macet mencapai Rp11.559.291.800,00 atau 14,93% dari seluruh piutang, dan",
      wrong: "macet mencapai Rp11.559.291.800,00 atau 21,77% dari seluruh piutang, dan",
    },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "pinjaman per 31 Desember 2024 sebesar Rp25.000.000.000,00 terdiri atas",
      wrong: "pinjaman per 31 Desember 2024 sebesar Rp37.500.000.000,00 terdiri atas",
    },
    {
      sheet: "Narasi",
      cell: "A20",
      right: "Kesehatan (Rp225,91 miliar). Ketiganya menyerap 57,37% dari total realisasi belanja",
      wrong: "Kesehatan (Rp225,91 miliar). Ketiganya menyerap 46,23% dari total realisasi belanja",
    },
    {
      sheet: "Narasi",
      cell: "A21",
      right: "Rp300,73 miliar pada tahun 2024 atau tumbuh 35,53%. Satu-satunya tahun dengan",
      wrong: "Rp300,73 miliar pada tahun 2024 atau tumbuh 26,21%. Satu-satunya tahun dengan",
    },
    {
      sheet: "Narasi",
      cell: "A22",
      right: "penyerapan 96,00%. Laporan ini mencakup 27 entitas akuntansi yang terdiri",
      wrong: "penyerapan 96,00%. Laporan ini mencakup 28 entitas akuntansi yang terdiri",
    },
  ],
};
