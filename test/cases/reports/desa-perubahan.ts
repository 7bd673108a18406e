import type { ReportCase } from "./report-case";

/** A village whose budget was changed in the year: before and after, realisasi as less-what-was-spent, products, a village firm. */
export const desaPerubahan: ReportCase = {
  name: "a village with a changed budget",
  year: 2023,
  sheets: [
    {
      name: "Penduduk",
      merges: ["E2:G2"],
      sheet: `
Data Penduduk per 31 Desember 2023
No | Dusun | RW | RT | Penduduk |  |  | KK | Rata-rata Jiwa/KK
 |  |  |  | Laki-laki | Perempuan | Jumlah
1 | Krajan | 3 | 12 | 402 | 396 | 798 | 251 | 3,18
2 | Sumberjo | 2 | 8 | 318 | 325 | 643 | 203 | 3,17
3 | Kalitengah | 2 | 7 | 251 | 244 | 495 | 160 | 3,09
4 | Ngroto | 1 | 5 | 187 | 181 | 368 | 118 | 3,12
 | Jumlah | 8 | 32 | 1.158 | 1.146 | 2.304 | 732 | 3,15
`,
    },
    {
      name: "APBDes Perubahan",
      sheet: `
ANGGARAN PENDAPATAN DAN BELANJA DESA PERUBAHAN
TAHUN ANGGARAN 2023
Kode Rek | Uraian | Anggaran Semula (Rp) | Anggaran Menjadi (Rp) | Bertambah/(Berkurang) (Rp)
4. | PENDAPATAN
4.1. | Pendapatan Asli Desa | 60.500.000,00 | 65.500.000,00 | 5.000.000,00
4.1.1. | Hasil Usaha Desa | 18.000.000,00 | 18.000.000,00 | 0,00
4.1.2. | Hasil Aset Desa | 42.500.000,00 | 47.500.000,00 | 5.000.000,00
4.2. | Pendapatan Transfer | 1.571.619.000,00 | 1.649.531.900,00 | 77.912.900,00
4.2.1. | Dana Desa | 968.412.000,00 | 968.412.000,00 | 0,00
4.2.2. | Bagian dari Hasil Pajak dan Retribusi | 61.327.000,00 | 68.915.400,00 | 7.588.400,00
4.2.3. | Alokasi Dana Desa | 541.880.000,00 | 537.204.500,00 | (4.675.500,00)
4.2.5. | Bantuan Keuangan Kabupaten | 0,00 | 75.000.000,00 | 75.000.000,00
4.3. | Pendapatan Lain-lain | 1.200.000,00 | 1.200.000,00 | 0,00
4.3.6. | Bunga Bank | 1.200.000,00 | 1.200.000,00 | 0,00
 | JUMLAH PENDAPATAN | 1.633.319.000,00 | 1.716.231.900,00 | 82.912.900,00
5. | BELANJA
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 557.658.000,00 | 567.569.500,00 | 9.911.500,00
5.1.01. | Penyelenggaraan Siltap, Tunjangan dan Operasional | 492.718.000,00 | 496.204.500,00 | 3.486.500,00
5.1.02. | Sarana dan Prasarana Pemerintahan Desa | 36.500.000,00 | 41.250.000,00 | 4.750.000,00
5.1.04. | Tata Praja, Perencanaan, Keuangan dan Pelaporan | 28.440.000,00 | 30.115.000,00 | 1.675.000,00
5.2. | Bidang Pelaksanaan Pembangunan Desa | 632.365.000,00 | 712.173.705,00 | 79.808.705,00
5.2.01. | Sub Bidang Pendidikan | 96.300.000,00 | 96.300.000,00 | 0,00
5.2.02. | Sub Bidang Kesehatan | 148.615.000,00 | 151.200.000,00 | 2.585.000,00
5.2.03. | Sub Bidang Pekerjaan Umum dan Penataan Ruang | 387.450.000,00 | 464.673.705,00 | 77.223.705,00
5.3. | Bidang Pembinaan Kemasyarakatan Desa | 49.950.000,00 | 52.400.000,00 | 2.450.000,00
5.3.01. | Ketenteraman, Ketertiban dan Pelindungan Masyarakat | 18.750.000,00 | 18.750.000,00 | 0,00
5.3.03. | Sub Bidang Kepemudaan dan Olahraga | 31.200.000,00 | 33.650.000,00 | 2.450.000,00
5.4. | Bidang Pemberdayaan Masyarakat Desa | 238.980.000,00 | 236.130.000,00 | (2.850.000,00)
5.4.02. | Sub Bidang Pertanian dan Peternakan | 214.380.000,00 | 211.530.000,00 | (2.850.000,00)
5.4.03. | Peningkatan Kapasitas Aparatur Desa | 24.600.000,00 | 24.600.000,00 | 0,00
5.5. | Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak | 194.400.000,00 | 190.800.000,00 | (3.600.000,00)
5.5.03. | Sub Bidang Keadaan Mendesak | 194.400.000,00 | 190.800.000,00 | (3.600.000,00)
 | JUMLAH BELANJA | 1.673.353.000,00 | 1.759.073.205,00 | 85.720.205,00
 | SURPLUS / (DEFISIT) | (40.034.000,00) | (42.841.305,00) | (2.807.305,00)
6. | PEMBIAYAAN
6.1. | Penerimaan Pembiayaan | 70.034.000,00 | 72.841.305,00 | 2.807.305,00
6.1.1. | SILPA Tahun Sebelumnya | 70.034.000,00 | 72.841.305,00 | 2.807.305,00
6.2. | Pengeluaran Pembiayaan | 30.000.000,00 | 30.000.000,00 | 0,00
6.2.2. | Penyertaan Modal Desa | 30.000.000,00 | 30.000.000,00 | 0,00
 | PEMBIAYAAN NETTO | 40.034.000,00 | 42.841.305,00 | 2.807.305,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 0,00 | 0,00 | 0,00
`,
    },
    {
      name: "LRA",
      sheet: `
LAPORAN REALISASI PELAKSANAAN APBDES
Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | Persentase (%)
4. PENDAPATAN
4.1. Pendapatan Asli Desa | 65.500.000,00 | 64.750.000,00 | 750.000,00 | 98,85
4.1.1. Hasil Usaha Desa | 18.000.000,00 | 16.500.000,00 | 1.500.000,00 | 91,67
4.1.2. Hasil Aset Desa | 47.500.000,00 | 48.250.000,00 | -750.000,00 | 101,58
4.2. Pendapatan Transfer | 1.649.531.900,00 | 1.647.418.615,00 | 2.113.285,00 | 99,87
4.2.1. Dana Desa | 968.412.000,00 | 968.412.000,00 | 0,00 | 100,00
4.2.2. Bagian dari Hasil Pajak dan Retribusi | 68.915.400,00 | 66.802.115,00 | 2.113.285,00 | 96,93
4.2.3. Alokasi Dana Desa | 537.204.500,00 | 537.204.500,00 | 0,00 | 100,00
4.2.5. Bantuan Keuangan Kabupaten | 75.000.000,00 | 75.000.000,00 | 0,00 | 100,00
4.3. Pendapatan Lain-lain | 1.200.000,00 | 2.417.638,00 | -1.217.638,00 | 201,47
4.3.6. Bunga Bank | 1.200.000,00 | 2.417.638,00 | -1.217.638,00 | 201,47
JUMLAH PENDAPATAN | 1.716.231.900,00 | 1.714.586.253,00 | 1.645.647,00 | 99,90
5. BELANJA
5.1. Bidang Penyelenggaraan Pemerintahan Desa | 567.569.500,00 | 558.258.170,00 | 9.311.330,00 | 98,36
5.1.01. Penyelenggaraan Siltap, Tunjangan dan Operasional | 496.204.500,00 | 489.115.670,00 | 7.088.830,00 | 98,57
5.1.02. Sarana dan Prasarana Pemerintahan Desa | 41.250.000,00 | 41.180.000,00 | 70.000,00 | 99,83
5.1.04. Tata Praja, Perencanaan, Keuangan dan Pelaporan | 30.115.000,00 | 27.962.500,00 | 2.152.500,00 | 92,85
5.2. Bidang Pelaksanaan Pembangunan Desa | 712.173.705,00 | 705.537.750,00 | 6.635.955,00 | 99,07
5.2.01. Sub Bidang Pendidikan | 96.300.000,00 | 95.740.000,00 | 560.000,00 | 99,42
5.2.02. Sub Bidang Kesehatan | 151.200.000,00 | 149.880.750,00 | 1.319.250,00 | 99,13
5.2.03. Sub Bidang Pekerjaan Umum dan Penataan Ruang | 464.673.705,00 | 459.917.000,00 | 4.756.705,00 | 98,98
5.3. Bidang Pembinaan Kemasyarakatan Desa | 52.400.000,00 | 51.050.000,00 | 1.350.000,00 | 97,42
5.3.01. Ketenteraman, Ketertiban dan Pelindungan Masyarakat | 18.750.000,00 | 17.400.000,00 | 1.350.000,00 | 92,80
5.3.03. Sub Bidang Kepemudaan dan Olahraga | 33.650.000,00 | 33.650.000,00 | 0,00 | 100,00
5.4. Bidang Pemberdayaan Masyarakat Desa | 236.130.000,00 | 231.136.250,00 | 4.993.750,00 | 97,89
5.4.02. Sub Bidang Pertanian dan Peternakan | 211.530.000,00 | 208.991.250,00 | 2.538.750,00 | 98,80
5.4.03. Peningkatan Kapasitas Aparatur Desa | 24.600.000,00 | 22.145.000,00 | 2.455.000,00 | 90,02
5.5. Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak | 190.800.000,00 | 190.800.000,00 | 0,00 | 100,00
5.5.03. Sub Bidang Keadaan Mendesak | 190.800.000,00 | 190.800.000,00 | 0,00 | 100,00
JUMLAH BELANJA | 1.759.073.205,00 | 1.736.782.170,00 | 22.291.035,00 | 98,73
SURPLUS / (DEFISIT) | -42.841.305,00 | -22.195.917,00 | -20.645.388,00 | 51,81
6. PEMBIAYAAN
6.1. Penerimaan Pembiayaan | 72.841.305,00 | 72.841.305,00 | 0,00 | 100,00
6.2. Pengeluaran Pembiayaan | 30.000.000,00 | 30.000.000,00 | 0,00 | 100,00
PEMBIAYAAN NETTO | 42.841.305,00 | 42.841.305,00 | 0,00 | 100,00
SILPA TAHUN BERJALAN | 0,00 | 20.645.388,00 | -20.645.388,00 | -
`,
    },
    {
      name: "Dana Desa",
      sheet: `
Penggunaan Dana Desa Tahun 2023
No | Penggunaan | Jumlah (Rp) | Porsi dari Dana Desa | Ketentuan
1 | BLT Desa | 190.800.000 | 19,7% | maksimal 25%
2 | Ketahanan Pangan dan Hewani | 208.991.250 | 21,6% | minimal 20%
3 | Operasional Pemerintah Desa | 28.500.000 | 2,9% | maksimal 3%
4 | Pencegahan Stunting | 86.417.500 | 8,9% | -
5 | Pembangunan dan Pemberdayaan Lainnya | 453.703.250 | 46,9% | -
 | Jumlah | 968.412.000 | 100,0% |
`,
    },
    {
      name: "BLT",
      sheet: `
Penyaluran BLT Desa
Dusun | Jumlah KPM | Bulan | Besaran per Bulan (Rp) | Jumlah (Rp)
Krajan | 19 | 12 | 300.000 | 68.400.000
Sumberjo | 14 | 12 | 300.000 | 50.400.000
Kalitengah | 11 | 12 | 300.000 | 39.600.000
Ngroto | 9 | 12 | 300.000 | 32.400.000
Jumlah | 53 |  |  | 190.800.000
`,
    },
    {
      name: "Fisik",
      sheet: `
Rincian kegiatan fisik
Uraian Kegiatan | Satuan | Volume | Harga Satuan | Jumlah Harga | Realisasi | Sisa
Rabat beton jalan Dusun Krajan | m | 320 | 485.000 | 155.200.000 | 154.850.000 | 350.000
Drainase pasangan batu | m | 210 | 612.500 | 128.625.000 | 128.625.000 | -
Jambanisasi | unit | 18 | 3.250.000 | 58.500.000 | 57.250.000 | 1.250.000
Talud penahan tanah | m3 | 74 | 987.000 | 73.038.000 | 72.620.000 | 418.000
Jumlah |  |  |  | 415.363.000 | 413.345.000 | 2.018.000
`,
    },
    {
      name: "PBB",
      sheet: `
Pelunasan PBB-P2
Dusun | SPPT (lembar) | Ketetapan (Rp) | Realisasi (Rp) | Tunggakan (Rp) | % | Keterangan
Krajan | 412 | 21.845.300 | 20.911.700 | 933.600 | 95,7 | Belum lunas
Sumberjo | 305 | 15.202.450 | 15.202.450 | 0 | 100,0 | Lunas
Kalitengah | 264 | 12.470.800 | 10.998.150 | 1.472.650 | 88,2 | Belum lunas
Ngroto | 180 | 8.316.900 | 7.204.500 | 1.112.400 | 86,6 | Belum lunas
Jumlah | 1.161 | 57.835.450 | 54.316.800 | 3.518.650 | 93,9 |
`,
    },
    {
      name: "IDM",
      sheet: `
Indeks Desa Membangun
Komponen | 2022 | 2023 | Perubahan
Indeks Ketahanan Sosial (IKS) | 0,7943 | 0,8114 | 0,0171
Indeks Ketahanan Ekonomi (IKE) | 0,6500 | 0,6833 | 0,0333
Indeks Ketahanan Lingkungan (IKL) | 0,7333 | 0,7333 | 0,0000
Nilai IDM | 0,7259 | 0,7427 | 0,0168
Status | Maju | Maju | Tetap
Status: Mandiri > 0,8155; Maju > 0,7072 s.d. 0,8155; Berkembang > 0,5989 s.d. 0,7072; Tertinggal > 0,4907 s.d. 0,5989
`,
    },
    {
      name: "BUMDes",
      sheet: `
Laba Rugi BUMDes
Uraian | Tahun 2022 | Tahun 2023 | Kenaikan/(Penurunan) | %
Pendapatan
Unit simpan pinjam | 48.215.000 | 52.940.000 | 4.725.000 | 9,80
Unit air bersih | 31.800.000 | 36.425.000 | 4.625.000 | 14,54
Unit pertokoan | 87.640.000 | 81.115.500 | (6.524.500) | (7,44)
Jumlah Pendapatan | 167.655.000 | 170.480.500 | 2.825.500 | 1,69
Beban
Beban pokok | 61.482.000 | 58.913.000 | (2.569.000) | (4,18)
Beban gaji | 42.000.000 | 45.600.000 | 3.600.000 | 8,57
Beban administrasi dan umum | 12.318.000 | 13.740.500 | 1.422.500 | 11,55
Jumlah Beban | 115.800.000 | 118.253.500 | 2.453.500 | 2,12
Laba Bersih | 51.855.000 | 52.227.000 | 372.000 | 0,72
`,
    },
    {
      name: "Bagi Hasil",
      sheet: `
Pembagian laba BUMDes
Peruntukan | Persentase | Jumlah (Rp)
Pendapatan Asli Desa | 30% | 15.668.100
Penambahan modal | 40% | 20.890.800
Jasa pengelola | 20% | 10.445.400
Dana sosial | 10% | 5.222.700
Jumlah | 100% | 52.227.000
`,
    },
    {
      name: "Narasi",
      sheet: `
Anggaran pendapatan desa setelah perubahan sebesar Rp1.716.231.900,00 dan terealisasi Rp1.714.586.253,00 atau 99,90%.
Belanja desa terealisasi sebesar Rp1.736.782.170 (satu miliar tujuh ratus tiga puluh enam juta tujuh ratus delapan puluh dua ribu seratus tujuh puluh rupiah).
BLT Desa disalurkan kepada 53 keluarga penerima manfaat selama 12 bulan dengan total Rp190.800.000.
Penduduk desa berjumlah 2.304 jiwa yang terdiri dari 1.158 laki-laki dan 1.146 perempuan.
`,
    },
  ],
  mistakes: [
    { sheet: "Penduduk", cell: "G5", right: "643", wrong: "634" },
    { sheet: "APBDes Perubahan", cell: "D8", right: "1.649.531.900,00", wrong: "1.574.531.900,00" },
    { sheet: "APBDes Perubahan", cell: "E10", right: "7.588.400,00", wrong: "7.558.400,00" },
    { sheet: "APBDes Perubahan", cell: "E29", right: "(2.850.000,00)", wrong: "2.850.000,00" },
    { sheet: "LRA", cell: "E5", right: "91,67", wrong: "34,74" },
    { sheet: "LRA", cell: "C20", right: "705.537.750,00", wrong: "609.797.750,00" },
    { sheet: "LRA", cell: "C38", right: "20.645.388,00", wrong: "50.645.388,00" },
    { sheet: "Dana Desa", cell: "D6", right: "8,9%", wrong: "9,8%" },
    { sheet: "BLT", cell: "E5", right: "39.600.000", wrong: "36.300.000" },
    { sheet: "BLT", cell: "B7", right: "53", wrong: "44" },
    { sheet: "Fisik", cell: "E4", right: "128.625.000", wrong: "128.265.000" },
    { sheet: "Fisik", cell: "F7", right: "413.345.000", wrong: "356.095.000" },
    { sheet: "PBB", cell: "F7", right: "93,9", wrong: "92,6" },
    { sheet: "IDM", cell: "C6", right: "0,7427", wrong: "0,7247" },
    { sheet: "BUMDes", cell: "E10", right: "8,57", wrong: "7,89" },
    { sheet: "Narasi", cell: "A2", right: "tujuh ratus tiga puluh enam", wrong: "tujuh ratus delapan puluh dua" },
  ],
};
