import type { ReportCase } from "./report-case";

/** A village: its LRA with financing, use of Dana Desa in money and in works, aid, population. */
export const desa: ReportCase = {
  name: "a village",
  year: 2023,
  sheets: [
    {
      name: "LRA",
      sheet: `
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2023

Kode Rek | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 | 6
4. | PENDAPATAN |  |  |  | 
4.1. | Pendapatan Asli Desa | 63.250.000,00 | 60.750.000,00 | (2.500.000,00) | 96,05
4.1.1. | Hasil Usaha Desa | 15.000.000,00 | 12.500.000,00 | (2.500.000,00) | 83,33
4.1.2. | Hasil Aset Desa | 48.250.000,00 | 48.250.000,00 | 0,00 | 100,00
4.2. | Pendapatan Transfer | 1.821.475.000,00 | 1.817.869.320,00 | (3.605.680,00) | 99,80
4.2.1. | Dana Desa | 921.445.000,00 | 921.445.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 61.720.000,00 | 58.114.320,00 | (3.605.680,00) | 94,16
4.2.3. | Alokasi Dana Desa | 588.310.000,00 | 588.310.000,00 | 0,00 | 100,00
4.2.5. | Bantuan Keuangan APBD Kabupaten/Kota | 250.000.000,00 | 250.000.000,00 | 0,00 | 100,00
4.3. | Pendapatan Lain-lain | 2.500.000,00 | 1.874.221,00 | (625.779,00) | 74,97
4.3.6. | Bunga Bank | 2.500.000,00 | 1.874.221,00 | (625.779,00) | 74,97
 | JUMLAH PENDAPATAN | 1.887.225.000,00 | 1.880.493.541,00 | (6.731.459,00) | 99,64
5. | BELANJA |  |  |  | 
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | 624.118.500,00 | 610.224.100,00 | (13.894.400,00) | 97,77
5.2. | Bidang Pelaksanaan Pembangunan Desa | 912.330.000,00 | 905.118.750,00 | (7.211.250,00) | 99,21
5.3. | Bidang Pembinaan Kemasyarakatan Desa | 98.450.000,00 | 97.200.000,00 | (1.250.000,00) | 98,73
5.4. | Bidang Pemberdayaan Masyarakat Desa | 131.500.000,00 | 128.900.000,00 | (2.600.000,00) | 98,02
5.5. | Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak | 151.200.000,00 | 151.200.000,00 | 0,00 | 100,00
 | JUMLAH BELANJA | 1.917.598.500,00 | 1.892.642.850,00 | (24.955.650,00) | 98,70
 | SURPLUS / (DEFISIT) | (30.373.500,00) | (12.149.309,00) | 18.224.191,00 | 
6. | PEMBIAYAAN |  |  |  | 
6.1. | Penerimaan Pembiayaan | 70.373.500,00 | 70.373.500,00 | 0,00 | 100,00
6.1.1. | SILPA Tahun Sebelumnya | 70.373.500,00 | 70.373.500,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 40.000.000,00 | 40.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Desa | 40.000.000,00 | 40.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 30.373.500,00 | 30.373.500,00 | 0,00 | 100,00
 | SILPA TAHUN BERJALAN | 0,00 | 18.224.191,00 | 18.224.191,00 | 
`,
    },
    {
      name: "Penjabaran",
      sheet: `
PENJABARAN REALISASI BELANJA BIDANG I DAN II
Kode | Bidang / Sub Bidang | Anggaran | Realisasi | Sisa | %
5.1. | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | 624.118.500 | 610.224.100 | 13.894.400 | 97,77
5.1.01. | Penyelenggaraan Belanja Siltap, Tunjangan dan Operasional Pemerintahan Desa | 512.400.000 | 501.330.400 | 11.069.600 | 97,84
5.1.02. | Penyediaan Sarana Prasarana Pemerintahan Desa | 48.218.500 | 47.193.700 | 1.024.800 | 97,87
5.1.03. | Pengelolaan Administrasi Kependudukan dan Pencatatan Sipil | 12.500.000 | 12.500.000 | 0 | 100,00
5.1.04. | Tata Praja Pemerintahan, Perencanaan, Keuangan dan Pelaporan | 51.000.000 | 49.200.000 | 1.800.000 | 96,47
5.2. | BIDANG PELAKSANAAN PEMBANGUNAN DESA | 912.330.000 | 905.118.750 | 7.211.250 | 99,21
5.2.01. | Sub Bidang Pendidikan | 88.200.000 | 87.650.000 | 550.000 | 99,38
5.2.02. | Sub Bidang Kesehatan | 154.730.000 | 151.118.750 | 3.611.250 | 97,67
5.2.03. | Sub Bidang Pekerjaan Umum dan Penataan Ruang | 561.400.000 | 558.350.000 | 3.050.000 | 99,46
5.2.04. | Sub Bidang Kawasan Permukiman | 108.000.000 | 108.000.000 | 0 | 100,00
 | JUMLAH | 1.536.448.500 | 1.515.342.850 | 21.105.650 | 98,63
`,
    },
    {
      name: "Dana Desa",
      sheet: `
LAPORAN PENGGUNAAN DANA DESA TAHUN 2023
No | Kegiatan | Volume | Pagu | Realisasi | % Keuangan | % Fisik | Sisa
1 | Jalan rabat beton RT 03 RW 02 | 250 m | Rp 182.400.000 | Rp 182.400.000 | 100,00 | 100 | -
2 | Drainase Dusun Krajan | 310 m | Rp 141.250.000 | Rp 140.100.000 | 99,19 | 100 | Rp 1.150.000
3 | Bantuan langsung tunai | 42 KPM | Rp 151.200.000 | Rp 151.200.000 | 100,00 | 100 | -
4 | Penanganan stunting | 35 anak | Rp 96.445.000 | Rp 95.210.000 | 98,72 | 98 | Rp 1.235.000
5 | Ketahanan pangan (budidaya ikan) | 1 kelompok | Rp 184.150.000 | Rp 182.900.000 | 99,32 | 95 | Rp 1.250.000
6 | Operasional pemerintah desa | 12 bulan | Rp 27.643.350 | Rp 27.643.350 | 100,00 | 100 | -
7 | Pelatihan kader | 2 kegiatan | Rp 138.356.650 | Rp 137.100.000 | 99,09 | 100 | Rp 1.256.650
 | Jumlah |  | Rp 921.445.000 | Rp 916.553.350 | 99,47 |  | Rp 4.891.650
`,
    },
    {
      name: "Penyaluran DD",
      sheet: `
PENYALURAN DANA DESA PER TAHAP
Tahap | Pagu Dana Desa | Persentase | Jumlah Disalurkan | Tanggal SP2D
Tahap I | 921.445.000 | 40% | 368.578.000 | 14 April 2023
Tahap II | 921.445.000 | 40% | 368.578.000 | 21 Agustus 2023
Tahap III | 921.445.000 | 20% | 184.289.000 | 3 November 2023
Jumlah |  | 100% | 921.445.000 | 
`,
    },
    {
      name: "APBDes Perubahan",
      sheet: `
PERUBAHAN APBDES TAHUN 2023
Uraian | Sebelum Perubahan | Setelah Perubahan | Bertambah/(Berkurang) | %
Pendapatan Asli Desa | 60.000.000 | 63.250.000 | 3.250.000 | 5,42
Pendapatan Transfer | 1.830.000.000 | 1.821.475.000 | (8.525.000) | (0,47)
Pendapatan Lain-lain | 3.000.000 | 2.500.000 | (500.000) | (16,67)
Jumlah Pendapatan | 1.893.000.000 | 1.887.225.000 | (5.775.000) | (0,31)
`,
    },
    {
      name: "Penduduk",
      sheet: `
JUMLAH PENDUDUK PER DUSUN
No | Dusun | KK | Laki-laki | Perempuan | Jumlah
1 | Krajan | 312 | 511 | 498 | 1.009
2 | Sumber | 240 | 402 | 417 | 819
3 | Gading | 188 | 301 | 322 | 623
 | Jumlah | 740 | 1.214 | 1.237 | 2.451
`,
    },
    {
      name: "Bumdes",
      sheet: `
PERKEMBANGAN BUMDES
Tahun | Penyertaan Modal | Omzet | Biaya | Laba Bersih | PADes
2021 | 25.000.000 | 88.400.000 | 71.250.000 | 17.150.000 | 5.145.000
2022 | 30.000.000 | 112.750.000 | 86.900.000 | 25.850.000 | 7.755.000
2023 | 40.000.000 | 140.225.000 | 98.558.000 | 41.667.000 | 12.500.100
`,
    },
    {
      name: "IKS",
      sheet: `
CAPAIAN INDIKATOR DESA
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Indeks Desa Membangun | Skor | 0,7800 | 0,7912 | 101,44
2 | Angka stunting | Balita | 12 | 9 | 125,00
3 | Rumah tidak layak huni yang diperbaiki | Unit | 6 | 6 | 100,00
4 | Pelunasan PBB | % | 100 | 96,4 | 96,40
5 | Posyandu aktif | Unit | 4 | 4 | 100,00
`,
    },
    {
      name: "BLT",
      sheet: `
PENERIMA BLT DANA DESA
Bulan | Jumlah KPM | Besaran | Jumlah Bayar
Triwulan I | 42 | 300.000 | 37.800.000
Triwulan II | 42 | 300.000 | 37.800.000
Triwulan III | 42 | 300.000 | 37.800.000
Triwulan IV | 42 | 300.000 | 37.800.000
Jumlah |  |  | 151.200.000
`,
    },
    {
      name: "Narasi",
      sheet: `
Pendapatan desa tahun anggaran 2023 dianggarkan sebesar Rp1.887.225.000,00 dan terealisasi sebesar Rp1.880.493.541,00 atau 99,64%.
Belanja desa dianggarkan sebesar Rp1.917.598.500,00 terealisasi Rp1.892.642.850,00 (satu miliar delapan ratus sembilan puluh dua juta enam ratus empat puluh dua ribu delapan ratus lima puluh rupiah) atau 98,70%.
Bidang Pelaksanaan Pembangunan Desa menyerap Rp905.118.750,00 atau 47,82% dari seluruh realisasi belanja.
Defisit anggaran sebesar Rp30.373.500,00 ditutup dari pembiayaan netto sebesar Rp30.373.500,00.
Realisasi pendapatan dikurangi realisasi belanja menghasilkan defisit Rp12.149.309,00.
SiLPA tahun berjalan sebesar Rp18.224.191,00.
Dana Desa sebesar Rp921.445.000,00 telah disalurkan seluruhnya dalam 3 (tiga) tahap.
Penggunaan Dana Desa sampai akhir tahun sebesar Rp916.553.350 atau 99,47%.
BLT Dana Desa diberikan kepada 42 KPM sebesar Rp300.000 per bulan selama 12 bulan dengan jumlah Rp151.200.000.
BLT Dana Desa setara dengan 16,41% dari pagu Dana Desa.
Jumlah penduduk desa 2.451 jiwa terdiri dari 1.214 laki-laki dan 1.237 perempuan dalam 740 KK.
Angka stunting turun dari 12 balita menjadi 9 balita.
Nilai Indeks Desa Membangun tahun 2023 sebesar 0,7912 dengan status Maju, naik dari 0,7654 pada tahun 2022.
Alokasi Dana Desa terealisasi 100% yaitu sebesar Rp588.310.000,00.
Bagi hasil pajak dan retribusi hanya terealisasi 94,16% atau kurang Rp3.605.680,00 dari anggaran.
Musyawarah desa dihadiri 65 orang dari 80 undangan (81,25%).
Penyertaan modal kepada BUMDes sebesar Rp40.000.000,00 naik Rp10.000.000,00 dari tahun 2022.
PADes dari BUMDes dihitung 30% dari laba bersih.
Pendapatan Asli Desa terealisasi Rp60.750.000,00 dari anggaran Rp63.250.000,00.
Pembangunan rabat beton sepanjang 250 meter menghabiskan Rp182.400.000 atau 100% dari pagu.
`,
    },
  ],
  mistakes: [
    { sheet: "LRA", cell: "F9", right: "83,33", wrong: "88,33" },
    { sheet: "LRA", cell: "E13", right: "(3.605.680,00)", wrong: "(3.506.680,00)" },
    { sheet: "LRA", cell: "D11", right: "1.817.869.320,00", wrong: "1.567.869.320,00" },
    { sheet: "LRA", cell: "C25", right: "1.917.598.500,00", wrong: "1.819.148.500,00" },
    { sheet: "LRA", cell: "D18", right: "1.880.493.541,00", wrong: "1.889.493.541,00" },
    { sheet: "LRA", cell: "D26", right: "(12.149.309,00)", wrong: "(10.149.309,00)" },
    { sheet: "LRA", cell: "D33", right: "18.224.191,00", wrong: "17.224.191,00" },
    { sheet: "LRA", cell: "F23", right: "98,02", wrong: "89,02" },
    { sheet: "Penjabaran", cell: "E10", right: "3.611.250", wrong: "3.161.250" },
    { sheet: "Penjabaran", cell: "D8", right: "905.118.750", wrong: "817.468.750" },
    { sheet: "Penjabaran", cell: "F7", right: "96,47", wrong: "94,67" },
    { sheet: "Dana Desa", cell: "F4", right: "99,19", wrong: "91,99" },
    { sheet: "Dana Desa", cell: "D10", right: "Rp 921.445.000", wrong: "Rp 912.445.000" },
    { sheet: "Dana Desa", cell: "H6", right: "Rp 1.235.000", wrong: "Rp 1.253.000" },
    { sheet: "Penyaluran DD", cell: "D4", right: "368.578.000", wrong: "386.578.000" },
    { sheet: "APBDes Perubahan", cell: "D4", right: "(8.525.000)", wrong: "(7.525.000)" },
    { sheet: "Penduduk", cell: "F4", right: "819", wrong: "891" },
    { sheet: "Penduduk", cell: "E6", right: "1.237", wrong: "1.273" },
    { sheet: "Bumdes", cell: "E4", right: "25.850.000", wrong: "28.550.000" },
    { sheet: "IKS", cell: "F4", right: "125,00", wrong: "120,50" },
    { sheet: "IKS", cell: "F3", right: "101,44", wrong: "104,11" },
    { sheet: "BLT", cell: "D7", right: "151.200.000", wrong: "113.400.000" },
    { sheet: "BLT", cell: "D5", right: "37.800.000", wrong: "38.700.000" },
    { sheet: "Narasi", cell: "A2", right: "ratus", wrong: "puluh" },
    { sheet: "Narasi", cell: "A1", right: "99,64%.", wrong: "98,17%." },
    { sheet: "Narasi", cell: "A6", right: "Rp18.224.191,00.", wrong: "Rp19.124.191,00." },
    { sheet: "Narasi", cell: "A16", right: "(81,25%).", wrong: "(82,15%)." },
    { sheet: "Narasi", cell: "A11", right: "2.451", wrong: "2.541" },
    { sheet: "Narasi", cell: "A15", right: "Rp3.605.680,00", wrong: "Rp3.506.680,00" },
    { sheet: "Narasi", cell: "A9", right: "Rp151.200.000.", wrong: "Rp152.100.000." },
  ],
};
