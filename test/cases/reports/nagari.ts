import type { ReportCase } from "./report-case";

/** A village: its budget by account and by field, people by hamlet and by age, land tax, plan, a shop. */
export const nagari: ReportCase = {
  name: "a village of West Sumatra",
  year: 2024,
  sheets: [
    {
      name: "APBNagari",
      sheet: `
Tabel 1. Laporan Realisasi APB Nagari Tahun Anggaran 2024
Kode Rek | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4. | PENDAPATAN |  |  |  | 
4.1. | Pendapatan Asli Nagari | 22.500.000,00 | 24.575.000,00 | 2.075.000,00 | 109,22
4.1.1. | Hasil Usaha Nagari | 18.000.000,00 | 21.450.000,00 | 3.450.000,00 | 119,17
4.1.4. | Lain-lain Pendapatan Asli Nagari | 4.500.000,00 | 3.125.000,00 | -1.375.000,00 | 69,44
4.2. | Pendapatan Transfer | 1.775.063.000,00 | 1.759.539.662,00 | -15.523.338,00 | 99,13
4.2.1. | Dana Desa | 1.024.518.000,00 | 1.024.518.000,00 | 0,00 | 100,00
4.2.2. | Bagi Hasil Pajak dan Retribusi | 38.214.600,00 | 36.905.412,00 | -1.309.188,00 | 96,57
4.2.3. | Alokasi Dana Nagari | 712.330.400,00 | 698.116.250,00 | -14.214.150,00 | 98,00
4.3. | Pendapatan Lain-lain | 0,00 | 1.342.187,00 | 1.342.187,00 | -
4.3.6. | Bunga Bank | 0,00 | 1.342.187,00 | 1.342.187,00 | -
 | JUMLAH PENDAPATAN | 1.797.563.000,00 | 1.785.456.849,00 | -12.106.151,00 | 99,33
5. | BELANJA |  |  |  | 
5.1. | Belanja Pegawai | 498.220.000,00 | 492.870.000,00 | -5.350.000,00 | 98,93
5.2. | Belanja Barang dan Jasa | 676.391.000,00 | 661.204.715,00 | -15.186.285,00 | 97,75
5.3. | Belanja Modal | 534.750.000,00 | 529.318.900,00 | -5.431.100,00 | 98,98
5.4. | Belanja Tidak Terduga | 150.000.000,00 | 147.600.000,00 | -2.400.000,00 | 98,40
 | JUMLAH BELANJA | 1.859.361.000,00 | 1.830.993.615,00 | -28.367.385,00 | 98,47
 | SURPLUS/(DEFISIT) | (61.798.000,00) | (45.536.766,00) |  | 
6. | PEMBIAYAAN |  |  |  | 
6.1. | Penerimaan Pembiayaan | 111.798.000,00 | 111.798.000,00 | 0,00 | 100,00
6.1.1. | SiLPA Tahun Sebelumnya | 111.798.000,00 | 111.798.000,00 | 0,00 | 100,00
6.2. | Pengeluaran Pembiayaan | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
6.2.2. | Penyertaan Modal Nagari | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 61.798.000,00 | 61.798.000,00 | 0,00 | 100,00
 | SILPA TAHUN BERJALAN | 0,00 | 16.261.234,00 | 16.261.234,00 | -
`,
    },
    {
      name: "Bidang",
      sheet: `
Tabel 2. Realisasi Belanja menurut Bidang dan Subbidang
Kode | Bidang/Subbidang | Pagu | Realisasi | Serapan | Sisa Pagu
01 | Bidang Penyelenggaraan Pemerintahan Nagari | 613.965.000 | 607.010.715 | 98,9% | 6.954.285
01.01 | Penghasilan Tetap, Tunjangan dan Operasional | 521.340.000 | 515.990.000 | 99,0% | 5.350.000
01.02 | Sarana dan Prasarana Pemerintahan | 64.210.000 | 63.118.400 | 98,3% | 1.091.600
01.03 | Administrasi Kependudukan dan Kearsipan | 28.415.000 | 27.902.315 | 98,2% | 512.685
02 | Bidang Pelaksanaan Pembangunan Nagari | 816.195.000 | 805.873.400 | 98,7% | 10.321.600
02.01 | Pendidikan | 118.600.000 | 117.250.000 | 98,9% | 1.350.000
02.02 | Kesehatan | 162.845.000 | 159.304.500 | 97,8% | 3.540.500
02.03 | Pekerjaan Umum dan Penataan Ruang | 534.750.000 | 529.318.900 | 99,0% | 5.431.100
03 | Bidang Pembinaan Kemasyarakatan | 65.960.000 | 63.859.500 | 96,8% | 2.100.500
03.01 | Ketenteraman dan Ketertiban | 24.660.000 | 23.985.000 | 97,3% | 675.000
03.02 | Kebudayaan dan Keagamaan | 41.300.000 | 39.874.500 | 96,5% | 1.425.500
04 | Bidang Pemberdayaan Masyarakat | 213.241.000 | 206.650.000 | 96,9% | 6.591.000
04.02 | Pertanian dan Peternakan | 171.500.000 | 170.538.000 | 99,4% | 962.000
04.03 | Peningkatan Kapasitas Aparatur | 41.741.000 | 36.112.000 | 86,5% | 5.629.000
05 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 150.000.000 | 147.600.000 | 98,4% | 2.400.000
05.03 | Keadaan Mendesak | 150.000.000 | 147.600.000 | 98,4% | 2.400.000
 | Total Belanja | 1.859.361.000 | 1.830.993.615 | 98,5% | 28.367.385
Terbilang: satu miliar delapan ratus tiga puluh juta sembilan ratus sembilan puluh tiga ribu enam ratus lima belas rupiah
`,
    },
    {
      name: "Penduduk",
      sheet: `
Tabel 3. Penduduk per Jorong Akhir Tahun 2024
No | Jorong | KK | Penduduk (jiwa) |  |  | % Penduduk | Luas (km2) | Kepadatan (jiwa/km2)
 |  |  | L | P | L+P |  |  | 
1 | Jorong Koto | 412 | 748 | 771 | 1.519 | 25,81 | 2,15 | 707
2 | Jorong Balai Mansiro | 386 | 702 | 688 | 1.390 | 23,62 | 3,40 | 409
3 | Jorong Padang Laweh | 295 | 511 | 540 | 1.051 | 17,86 | 5,85 | 180
4 | Jorong Guguak | 348 | 640 | 629 | 1.269 | 21,56 | 4,02 | 316
5 | Jorong Aia Tabik | 187 | 322 | 335 | 657 | 11,16 | 7,96 | 83
 | Nagari | 1.628 | 2.923 | 2.963 | 5.886 | 100,00 | 23,38 | 252
`,
    },
    {
      name: "Mutasi",
      sheet: `
Tabel 4. Mutasi Penduduk Tahun 2024
Uraian | Laki-laki | Perempuan | Jumlah
Penduduk awal tahun | 2.905 | 2.944 | 5.849
Lahir | 41 | 38 | 79
Meninggal | 29 | 24 | 53
Datang | 33 | 36 | 69
Pindah | 27 | 31 | 58
Penduduk akhir tahun | 2.923 | 2.963 | 5.886
`,
    },
    {
      name: "Umur",
      sheet: `
Tabel 5. Penduduk menurut Kelompok Umur
Kelompok Umur | 0 - 4 | 5 - 14 | 15 - 24 | 25 - 54 | 55 - 64 | 65 ke atas | Jumlah
Jumlah (jiwa) | 412 | 913 | 958 | 2.391 | 664 | 548 | 5.886
Persentase | 7,00 | 15,51 | 16,28 | 40,62 | 11,28 | 9,31 | 100,00
`,
    },
    {
      name: "PBB",
      sheet: `
Tabel 6. Realisasi PBB-P2 per Jorong
No | Jorong | Ketetapan |  | Realisasi |  | Persentase | Tunggakan (Rp)
 |  | SPPT | Rp | SPPT | Rp |  | 
1 | Jorong Koto | 521 | 24.816.500 | 498 | 23.415.200 | 94,35% | 1.401.300
2 | Jorong Balai Mansiro | 467 | 19.204.000 | 451 | 18.690.750 | 97,33% | 513.250
3 | Jorong Padang Laweh | 390 | 15.733.250 | 302 | 11.948.600 | 75,94% | 3.784.650
4 | Jorong Guguak | 433 | 17.950.800 | 433 | 17.950.800 | 100,00% | 0
5 | Jorong Aia Tabik | 228 | 8.612.400 | 190 | 7.106.300 | 82,51% | 1.506.100
 | Jumlah | 2.039 | 86.316.950 | 1.874 | 79.111.650 | 91,65% | 7.205.300
`,
    },
    {
      name: "RKP",
      sheet: `
Tabel 7. Pelaksanaan RKP Nagari 2024
Bidang | Usulan | Masuk RKP | % Terakomodir | Terlaksana | Tidak Terlaksana | % Terlaksana
Pemerintahan | 14 | 12 | 86% | 12 | - | 100%
Pembangunan | 31 | 22 | 71% | 19 | 3 | 86%
Pembinaan Kemasyarakatan | 12 | 9 | 75% | 8 | 1 | 89%
Pemberdayaan | 18 | 13 | 72% | 10 | 3 | 77%
Penanggulangan Bencana | 2 | 2 | 100% | 2 | - | 100%
Jumlah | 77 | 58 | 75% | 51 | 7 | 88%
`,
    },
    {
      name: "RAB",
      sheet: `
Tabel 8. Realisasi Pembangunan Rabat Beton Jorong Guguak
No | Uraian | Volume | Satuan | Harga Satuan (Rp) | Jumlah (Rp)
1 | Semen | 412 | sak | 78.500 | 32.342.000
2 | Pasir pasang | 96 | m3 | 215.000 | 20.640.000
3 | Batu kali | 148,5 | m3 | 240.000 | 35.640.000
4 | Besi beton 10 mm | 120 | batang | 86.750 | 10.410.000
5 | Upah pekerja | 645 | HOK | 115.000 | 74.175.000
6 | Upah tukang | 182 | HOK | 150.000 | 27.300.000
 | Total |  |  |  | 200.507.000
 | Terbilang: dua ratus juta lima ratus tujuh ribu rupiah |  |  |  | 
`,
    },
    {
      name: "Indikator",
      sheet: `
Tabel 9. Capaian Indikator RPJM Nagari
No | Indikator | Satuan | Target 2024 | Realisasi 2023 | Realisasi 2024 | Capaian 2024 (%) | Kriteria
1 | Persentase pelunasan PBB-P2 | % | 90,00 | 88,16 | 91,65 | 101,83 | Sangat Tinggi
2 | Persentase kegiatan RKP yang terlaksana | % | 92,00 | 86,44 | 87,93 | 95,58 | Tinggi
3 | Jumlah BUMNag aktif | unit | 2 | 1 | 2 | 100,00 | Sangat Tinggi
4 | Indeks Desa Membangun | indeks | 0,8250 | 0,7986 | 0,8174 | 99,08 | Tinggi
5 | Posyandu aktif | unit | 7 | 6 | 6 | 85,71 | Sedang
6 | Jumlah KPM BLT Dana Desa yang graduasi | KPM | 8 | - | 9 | 112,50 | Sangat Tinggi
 | Rata-rata |  |  |  |  | 99,12 | Tinggi
Kriteria: < 70 Rendah; 70 - < 90 Sedang; 90 - < 100 Tinggi; >= 100 Sangat Tinggi
`,
    },
    {
      name: "BLT",
      sheet: `
Tabel 10. Penyaluran BLT Dana Desa (Rp300.000 per KPM per bulan)
Tahap | KPM | Bulan | Nilai per Bulan (Rp) | Jumlah (Rp) | Kumulatif (Rp)
Januari-Maret | 41 | 3 | 300.000 | 36.900.000 | 36.900.000
April-Juni | 41 | 3 | 300.000 | 36.900.000 | 73.800.000
Juli-September | 41 | 3 | 300.000 | 36.900.000 | 110.700.000
Oktober-Desember | 41 | 3 | 300.000 | 36.900.000 | 147.600.000
Jumlah |  | 12 |  | 147.600.000 | 
`,
    },
    {
      name: "BUMNag",
      sheet: `
Tabel 11. Laba Rugi BUMNag
Uraian | 2023 (Rp) | 2024 (Rp) | Naik/(Turun) (Rp) | Pertumbuhan (%)
Pendapatan |  |  |  | 
Penjualan pupuk dan saprodi | 142.650.000 | 168.420.000 | 25.770.000 | 18,07
Jasa pembayaran dan agen bank | 21.300.000 | 26.815.000 | 5.515.000 | 25,89
Jumlah pendapatan | 163.950.000 | 195.235.000 | 31.285.000 | 19,08
Beban |  |  |  | 
Pembelian barang | 108.940.000 | 127.655.000 | 18.715.000 | 17,18
Gaji dan honor | 24.000.000 | 27.600.000 | 3.600.000 | 15,00
Operasional lain | 9.475.000 | 8.920.500 | (554.500) | -5,85
Jumlah beban | 142.415.000 | 164.175.500 | 21.760.500 | 15,28
Laba bersih | 21.535.000 | 31.059.500 | 9.524.500 | 44,23
 |  |  | Wali Nagari, | 
 |  |  | Dt. Rajo Mangkuto | 
`,
    },
  ],
  mistakes: [
    { sheet: "APBNagari", cell: "D7", right: "1.759.539.662,00", wrong: "1.722.634.250,00" },
    { sheet: "APBNagari", cell: "E10", right: "-14.214.150,00", wrong: "-14.241.150,00" },
    { sheet: "APBNagari", cell: "D20", right: "(45.536.766,00)", wrong: "(36.536.766,00)" },
    { sheet: "Bidang", cell: "C7", right: "816.195.000", wrong: "716.195.000" },
    { sheet: "Bidang", cell: "E6", right: "98,2%", wrong: "92,8%" },
    {
      sheet: "Bidang",
      cell: "A20",
      right:
        "Terbilang: satu miliar delapan ratus tiga puluh juta sembilan ratus sembilan puluh tiga ribu enam ratus lima belas rupiah",
      wrong:
        "Terbilang: satu miliar delapan ratus tiga belas juta sembilan ratus sembilan puluh tiga ribu enam ratus lima belas rupiah",
    },
    { sheet: "Penduduk", cell: "I7", right: "316", wrong: "302" },
    { sheet: "Mutasi", cell: "D8", right: "5.886", wrong: "5.906" },
    { sheet: "PBB", cell: "G6", right: "75,94%", wrong: "77,44%" },
    { sheet: "PBB", cell: "E9", right: "1.874", wrong: "1.684" },
    { sheet: "RKP", cell: "G4", right: "86%", wrong: "61%" },
    { sheet: "RAB", cell: "F5", right: "35.640.000", wrong: "35.520.000" },
    { sheet: "Indikator", cell: "H7", right: "Sedang", wrong: "Tinggi" },
    { sheet: "BUMNag", cell: "E12", right: "44,23", wrong: "35,23" },
  ],
};
