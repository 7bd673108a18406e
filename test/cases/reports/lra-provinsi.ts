import type { ReportCase } from "./report-case";

/** A provincial public order agency: a budget realisation of some 350 rows down to the account, and the small tables that follow from it. */
export const lraProvinsi: ReportCase = {
  name: "a provincial agency with its budget realisation in SIPD shape",
  year: 2024,
  sheets: [
    {
      name: "LRA",
      sheet: `
PEMERINTAH PROVINSI KALIMANTAN TIMUR
LAPORAN REALISASI ANGGARAN
SATUAN POLISI PAMONG PRAJA
Untuk Tahun yang Berakhir Sampai dengan 31 Desember 2024

Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
4 | PENDAPATAN DAERAH | 84.000.000,00 | 76.075.500,00 | (7.924.500,00) | 90,57
4.1 | PENDAPATAN ASLI DAERAH (PAD) | 84.000.000,00 | 76.075.500,00 | (7.924.500,00) | 90,57
4.1.02 | Retribusi Daerah | 24.000.000,00 | 27.350.000,00 | 3.350.000,00 | 113,96
4.1.02.02 | Retribusi Jasa Usaha | 24.000.000,00 | 27.350.000,00 | 3.350.000,00 | 113,96
4.1.02.02.09 | Retribusi Pemanfaatan Aset Daerah | 24.000.000,00 | 27.350.000,00 | 3.350.000,00 | 113,96
4.1.02.02.09.0004 | Retribusi Pemakaian Ruangan | 24.000.000,00 | 27.350.000,00 | 3.350.000,00 | 113,96
4.1.04 | Lain-lain PAD yang Sah | 60.000.000,00 | 48.725.500,00 | (11.274.500,00) | 81,21
4.1.04.11 | Pendapatan Denda atas Pelanggaran Peraturan Daerah | 60.000.000,00 | 48.725.500,00 | (11.274.500,00) | 81,21
4.1.04.11.01 | Pendapatan Denda atas Pelanggaran Peraturan Daerah | 60.000.000,00 | 48.725.500,00 | (11.274.500,00) | 81,21
4.1.04.11.01.0001 | Pendapatan Denda atas Pelanggaran Peraturan Daerah | 60.000.000,00 | 48.725.500,00 | (11.274.500,00) | 81,21
 | JUMLAH PENDAPATAN | 84.000.000,00 | 76.075.500,00 | (7.924.500,00) | 90,57

5 | BELANJA DAERAH | 23.652.856.521,00 | 22.536.586.510,00 | (1.116.270.011,00) | 95,28
1.05 | URUSAN PEMERINTAHAN BIDANG KETENTERAMAN DAN KETERTIBAN UMUM SERTA PERLINDUNGAN MASYARAKAT | 23.652.856.521,00 | 22.536.586.510,00 | (1.116.270.011,00) | 95,28
1.05.0.00.0.00.01.0000 | Satuan Polisi Pamong Praja | 23.652.856.521,00 | 22.536.586.510,00 | (1.116.270.011,00) | 95,28
1.05.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI | 20.918.199.021,00 | 20.071.220.060,00 | (846.978.961,00) | 95,95
1.05.01.1.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 97.997.500,00 | 84.507.100,00 | (13.490.400,00) | 86,23
1.05.01.1.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 42.265.000,00 | 36.044.450,00 | (6.220.550,00) | 85,28
5.1 | BELANJA OPERASI | 42.265.000,00 | 36.044.450,00 | (6.220.550,00) | 85,28
5.1.02 | Belanja Barang dan Jasa | 42.265.000,00 | 36.044.450,00 | (6.220.550,00) | 85,28
5.1.02.01 | Belanja Barang | 15.945.000,00 | 13.804.500,00 | (2.140.500,00) | 86,58
5.1.02.01.01 | Belanja Barang Pakai Habis | 15.945.000,00 | 13.804.500,00 | (2.140.500,00) | 86,58
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 4.395.000,00 | 3.637.750,00 | (757.250,00) | 82,77
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 2.937.500,00 | 2.569.700,00 | (367.800,00) | 87,48
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 8.612.500,00 | 7.597.050,00 | (1.015.450,00) | 88,21
5.1.02.04 | Belanja Perjalanan Dinas | 26.320.000,00 | 22.239.950,00 | (4.080.050,00) | 84,50
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 26.320.000,00 | 22.239.950,00 | (4.080.050,00) | 84,50
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 26.320.000,00 | 22.239.950,00 | (4.080.050,00) | 84,50
1.05.01.1.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 22.547.500,00 | 19.650.750,00 | (2.896.750,00) | 87,15
5.1 | BELANJA OPERASI | 22.547.500,00 | 19.650.750,00 | (2.896.750,00) | 87,15
5.1.02 | Belanja Barang dan Jasa | 22.547.500,00 | 19.650.750,00 | (2.896.750,00) | 87,15
5.1.02.01 | Belanja Barang | 4.942.500,00 | 4.677.100,00 | (265.400,00) | 94,63
5.1.02.01.01 | Belanja Barang Pakai Habis | 4.942.500,00 | 4.677.100,00 | (265.400,00) | 94,63
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.992.500,00 | 2.727.100,00 | (265.400,00) | 91,13
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 1.950.000,00 | 1.950.000,00 | 0,00 | 100,00
5.1.02.04 | Belanja Perjalanan Dinas | 17.605.000,00 | 14.973.650,00 | (2.631.350,00) | 85,05
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 17.605.000,00 | 14.973.650,00 | (2.631.350,00) | 85,05
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 17.605.000,00 | 14.973.650,00 | (2.631.350,00) | 85,05
1.05.01.1.01.0007 | Evaluasi Kinerja Perangkat Daerah | 33.185.000,00 | 28.811.900,00 | (4.373.100,00) | 86,82
5.1 | BELANJA OPERASI | 33.185.000,00 | 28.811.900,00 | (4.373.100,00) | 86,82
5.1.02 | Belanja Barang dan Jasa | 33.185.000,00 | 28.811.900,00 | (4.373.100,00) | 86,82
5.1.02.01 | Belanja Barang | 6.387.500,00 | 5.789.500,00 | (598.000,00) | 90,64
5.1.02.01.01 | Belanja Barang Pakai Habis | 6.387.500,00 | 5.789.500,00 | (598.000,00) | 90,64
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 6.387.500,00 | 5.789.500,00 | (598.000,00) | 90,64

 |  |  |  |  | Halaman 2
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.1.02.04 | Belanja Perjalanan Dinas | 26.797.500,00 | 23.022.400,00 | (3.775.100,00) | 85,91
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 26.797.500,00 | 23.022.400,00 | (3.775.100,00) | 85,91
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 11.410.000,00 | 10.360.500,00 | (1.049.500,00) | 90,80
5.1.02.04.01.0004 | Belanja Perjalanan Dinas Paket Meeting Dalam Kota | 15.387.500,00 | 12.661.900,00 | (2.725.600,00) | 82,29
1.05.01.1.02 | Administrasi Keuangan Perangkat Daerah | 17.331.231.521,00 | 16.790.542.610,00 | (540.688.911,00) | 96,88
1.05.01.1.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 17.154.944.021,00 | 16.620.452.560,00 | (534.491.461,00) | 96,88
5.1 | BELANJA OPERASI | 17.154.944.021,00 | 16.620.452.560,00 | (534.491.461,00) | 96,88
5.1.01 | Belanja Pegawai | 17.154.944.021,00 | 16.620.452.560,00 | (534.491.461,00) | 96,88
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 10.168.931.507,00 | 9.776.192.326,00 | (392.739.181,00) | 96,14
5.1.01.01.01 | Belanja Gaji Pokok ASN | 7.868.829.883,00 | 7.555.791.529,00 | (313.038.354,00) | 96,02
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 6.931.402.010,00 | 6.622.119.612,00 | (309.282.398,00) | 95,54
5.1.01.01.01.0002 | Belanja Gaji Pokok PPPK | 937.427.873,00 | 933.671.917,00 | (3.755.956,00) | 99,60
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 751.037.238,00 | 715.948.706,00 | (35.088.532,00) | 95,33
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 676.277.295,00 | 642.591.720,00 | (33.685.575,00) | 95,02
5.1.01.01.02.0002 | Belanja Tunjangan Keluarga PPPK | 74.759.943,00 | 73.356.986,00 | (1.402.957,00) | 98,12
5.1.01.01.03 | Belanja Tunjangan Jabatan ASN | 332.109.786,00 | 322.720.195,00 | (9.389.591,00) | 97,17
5.1.01.01.03.0001 | Belanja Tunjangan Jabatan PNS | 332.109.786,00 | 322.720.195,00 | (9.389.591,00) | 97,17
5.1.01.01.04 | Belanja Tunjangan Fungsional ASN | 490.010.420,00 | 469.040.354,00 | (20.970.066,00) | 95,72
5.1.01.01.04.0001 | Belanja Tunjangan Fungsional PNS | 490.010.420,00 | 469.040.354,00 | (20.970.066,00) | 95,72
5.1.01.01.05 | Belanja Tunjangan Fungsional Umum ASN | 202.392.240,00 | 197.537.942,00 | (4.854.298,00) | 97,60
5.1.01.01.05.0001 | Belanja Tunjangan Fungsional Umum PNS | 202.392.240,00 | 197.537.942,00 | (4.854.298,00) | 97,60
5.1.01.01.06 | Belanja Tunjangan Beras ASN | 476.873.812,00 | 468.122.674,00 | (8.751.138,00) | 98,16
5.1.01.01.06.0001 | Belanja Tunjangan Beras PNS | 411.244.557,00 | 402.758.855,00 | (8.485.702,00) | 97,94
5.1.01.01.06.0002 | Belanja Tunjangan Beras PPPK | 65.629.255,00 | 65.363.819,00 | (265.436,00) | 99,60
5.1.01.01.07 | Belanja Tunjangan PPh/Tunjangan Khusus ASN | 47.548.707,00 | 46.907.556,00 | (641.151,00) | 98,65
5.1.01.01.07.0001 | Belanja Tunjangan PPh/Tunjangan Khusus PNS | 47.548.707,00 | 46.907.556,00 | (641.151,00) | 98,65
5.1.01.01.08 | Belanja Pembulatan Gaji ASN | 129.421,00 | 123.370,00 | (6.051,00) | 95,32
5.1.01.01.08.0001 | Belanja Pembulatan Gaji PNS | 129.421,00 | 123.370,00 | (6.051,00) | 95,32
5.1.01.02 | Belanja Tambahan Penghasilan ASN | 6.986.012.514,00 | 6.844.260.234,00 | (141.752.280,00) | 97,97
5.1.01.02.01 | Tambahan Penghasilan berdasarkan Beban Kerja ASN | 5.461.682.857,00 | 5.365.317.046,00 | (96.365.811,00) | 98,24
5.1.01.02.01.0001 | Tambahan Penghasilan berdasarkan Beban Kerja PNS | 5.461.682.857,00 | 5.365.317.046,00 | (96.365.811,00) | 98,24
5.1.01.02.03 | Tambahan Penghasilan berdasarkan Kondisi Kerja ASN | 1.524.329.657,00 | 1.478.943.188,00 | (45.386.469,00) | 97,02
5.1.01.02.03.0001 | Tambahan Penghasilan berdasarkan Kondisi Kerja PNS | 1.524.329.657,00 | 1.478.943.188,00 | (45.386.469,00) | 97,02
1.05.01.1.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 159.940.000,00 | 154.975.750,00 | (4.964.250,00) | 96,90
5.1 | BELANJA OPERASI | 159.940.000,00 | 154.975.750,00 | (4.964.250,00) | 96,90
5.1.01 | Belanja Pegawai | 159.940.000,00 | 154.975.750,00 | (4.964.250,00) | 96,90
5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 159.940.000,00 | 154.975.750,00 | (4.964.250,00) | 96,90
5.1.01.03.07 | Belanja Honorarium | 159.940.000,00 | 154.975.750,00 | (4.964.250,00) | 96,90
5.1.01.03.07.0001 | Belanja Honorarium Penanggungjawaban Pengelola Keuangan | 143.925.000,00 | 139.789.150,00 | (4.135.850,00) | 97,13
5.1.01.03.07.0002 | Belanja Honorarium Pengadaan Barang/Jasa | 16.015.000,00 | 15.186.600,00 | (828.400,00) | 94,83
1.05.01.1.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 16.347.500,00 | 15.114.300,00 | (1.233.200,00) | 92,46
5.1 | BELANJA OPERASI | 16.347.500,00 | 15.114.300,00 | (1.233.200,00) | 92,46
5.1.02 | Belanja Barang dan Jasa | 16.347.500,00 | 15.114.300,00 | (1.233.200,00) | 92,46
5.1.02.01 | Belanja Barang | 2.795.000,00 | 2.723.450,00 | (71.550,00) | 97,44

 |  |  |  |  | Halaman 3
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.1.02.01.01 | Belanja Barang Pakai Habis | 2.795.000,00 | 2.723.450,00 | (71.550,00) | 97,44
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.795.000,00 | 2.723.450,00 | (71.550,00) | 97,44
5.1.02.04 | Belanja Perjalanan Dinas | 13.552.500,00 | 12.390.850,00 | (1.161.650,00) | 91,43
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 13.552.500,00 | 12.390.850,00 | (1.161.650,00) | 91,43
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 13.552.500,00 | 12.390.850,00 | (1.161.650,00) | 91,43
1.05.01.1.05 | Administrasi Kepegawaian Perangkat Daerah | 658.990.000,00 | 585.559.700,00 | (73.430.300,00) | 88,86
1.05.01.1.05.0002 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | 483.115.000,00 | 419.007.750,00 | (64.107.250,00) | 86,73
5.1 | BELANJA OPERASI | 483.115.000,00 | 419.007.750,00 | (64.107.250,00) | 86,73
5.1.02 | Belanja Barang dan Jasa | 483.115.000,00 | 419.007.750,00 | (64.107.250,00) | 86,73
5.1.02.01 | Belanja Barang | 483.115.000,00 | 419.007.750,00 | (64.107.250,00) | 86,73
5.1.02.01.01 | Belanja Barang Pakai Habis | 483.115.000,00 | 419.007.750,00 | (64.107.250,00) | 86,73
5.1.02.01.01.0063 | Belanja Pakaian Dinas Harian (PDH) | 204.612.500,00 | 182.297.350,00 | (22.315.150,00) | 89,09
5.1.02.01.01.0064 | Belanja Pakaian Dinas Lapangan (PDL) | 278.502.500,00 | 236.710.400,00 | (41.792.100,00) | 84,99
1.05.01.1.05.0009 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 175.875.000,00 | 166.551.950,00 | (9.323.050,00) | 94,70
5.1 | BELANJA OPERASI | 175.875.000,00 | 166.551.950,00 | (9.323.050,00) | 94,70
5.1.02 | Belanja Barang dan Jasa | 175.875.000,00 | 166.551.950,00 | (9.323.050,00) | 94,70
5.1.02.02 | Belanja Jasa | 99.350.000,00 | 97.663.250,00 | (1.686.750,00) | 98,30
5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 99.350.000,00 | 97.663.250,00 | (1.686.750,00) | 98,30
5.1.02.02.12.0003 | Belanja Bimbingan Teknis | 99.350.000,00 | 97.663.250,00 | (1.686.750,00) | 98,30
5.1.02.04 | Belanja Perjalanan Dinas | 76.525.000,00 | 68.888.700,00 | (7.636.300,00) | 90,02
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 76.525.000,00 | 68.888.700,00 | (7.636.300,00) | 90,02
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 76.525.000,00 | 68.888.700,00 | (7.636.300,00) | 90,02
1.05.01.1.06 | Administrasi Umum Perangkat Daerah | 624.430.000,00 | 552.620.950,00 | (71.809.050,00) | 88,50
1.05.01.1.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 19.360.000,00 | 19.360.000,00 | 0,00 | 100,00
5.1 | BELANJA OPERASI | 19.360.000,00 | 19.360.000,00 | 0,00 | 100,00
5.1.02 | Belanja Barang dan Jasa | 19.360.000,00 | 19.360.000,00 | 0,00 | 100,00
5.1.02.01 | Belanja Barang | 19.360.000,00 | 19.360.000,00 | 0,00 | 100,00
5.1.02.01.01 | Belanja Barang Pakai Habis | 19.360.000,00 | 19.360.000,00 | 0,00 | 100,00
5.1.02.01.01.0031 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Listrik | 19.360.000,00 | 19.360.000,00 | 0,00 | 100,00
1.05.01.1.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 172.067.500,00 | 164.789.000,00 | (7.278.500,00) | 95,77
5.1 | BELANJA OPERASI | 109.835.000,00 | 104.966.000,00 | (4.869.000,00) | 95,57
5.1.02 | Belanja Barang dan Jasa | 109.835.000,00 | 104.966.000,00 | (4.869.000,00) | 95,57
5.1.02.01 | Belanja Barang | 109.835.000,00 | 104.966.000,00 | (4.869.000,00) | 95,57
5.1.02.01.01 | Belanja Barang Pakai Habis | 109.835.000,00 | 104.966.000,00 | (4.869.000,00) | 95,57
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 46.325.000,00 | 46.325.000,00 | 0,00 | 100,00
5.1.02.01.01.0029 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Komputer | 36.155.000,00 | 36.155.000,00 | 0,00 | 100,00
5.1.02.01.01.0036 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat/Bahan untuk Kegiatan Kantor Lainnya | 27.355.000,00 | 22.486.000,00 | (4.869.000,00) | 82,20
5.2 | BELANJA MODAL | 62.232.500,00 | 59.823.000,00 | (2.409.500,00) | 96,13
5.2.02 | Belanja Modal Peralatan dan Mesin | 62.232.500,00 | 59.823.000,00 | (2.409.500,00) | 96,13
5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | 41.147.500,00 | 39.522.000,00 | (1.625.500,00) | 96,05
5.2.02.05.01 | Belanja Modal Alat Kantor | 41.147.500,00 | 39.522.000,00 | (1.625.500,00) | 96,05
5.2.02.05.01.0005 | Belanja Modal Alat Kantor Lainnya | 41.147.500,00 | 39.522.000,00 | (1.625.500,00) | 96,05
5.2.02.10 | Belanja Modal Komputer | 21.085.000,00 | 20.301.000,00 | (784.000,00) | 96,28
5.2.02.10.02 | Belanja Modal Peralatan Komputer | 21.085.000,00 | 20.301.000,00 | (784.000,00) | 96,28

 |  |  |  |  | Halaman 4
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.2.02.10.02.0003 | Belanja Modal Peralatan Personal Computer | 21.085.000,00 | 20.301.000,00 | (784.000,00) | 96,28
1.05.01.1.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 46.595.000,00 | 43.519.000,00 | (3.076.000,00) | 93,40
5.1 | BELANJA OPERASI | 46.595.000,00 | 43.519.000,00 | (3.076.000,00) | 93,40
5.1.02 | Belanja Barang dan Jasa | 46.595.000,00 | 43.519.000,00 | (3.076.000,00) | 93,40
5.1.02.01 | Belanja Barang | 46.595.000,00 | 43.519.000,00 | (3.076.000,00) | 93,40
5.1.02.01.01 | Belanja Barang Pakai Habis | 46.595.000,00 | 43.519.000,00 | (3.076.000,00) | 93,40
5.1.02.01.01.0025 | Belanja Alat/Bahan untuk Kegiatan Kantor-Kertas dan Cover | 12.975.000,00 | 11.232.800,00 | (1.742.200,00) | 86,57
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 33.620.000,00 | 32.286.200,00 | (1.333.800,00) | 96,03
1.05.01.1.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 386.407.500,00 | 324.952.950,00 | (61.454.550,00) | 84,10
5.1 | BELANJA OPERASI | 386.407.500,00 | 324.952.950,00 | (61.454.550,00) | 84,10
5.1.02 | Belanja Barang dan Jasa | 386.407.500,00 | 324.952.950,00 | (61.454.550,00) | 84,10
5.1.02.01 | Belanja Barang | 22.912.500,00 | 22.042.000,00 | (870.500,00) | 96,20
5.1.02.01.01 | Belanja Barang Pakai Habis | 22.912.500,00 | 22.042.000,00 | (870.500,00) | 96,20
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 22.912.500,00 | 22.042.000,00 | (870.500,00) | 96,20
5.1.02.04 | Belanja Perjalanan Dinas | 363.495.000,00 | 302.910.950,00 | (60.584.050,00) | 83,33
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 363.495.000,00 | 302.910.950,00 | (60.584.050,00) | 83,33
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 340.237.500,00 | 282.998.950,00 | (57.238.550,00) | 83,18
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 23.257.500,00 | 19.912.000,00 | (3.345.500,00) | 85,62
1.05.01.1.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 486.057.500,00 | 477.929.000,00 | (8.128.500,00) | 98,33
1.05.01.1.07.0002 | Pengadaan Kendaraan Dinas Operasional atau Lapangan | 243.902.500,00 | 237.667.000,00 | (6.235.500,00) | 97,44
5.2 | BELANJA MODAL | 243.902.500,00 | 237.667.000,00 | (6.235.500,00) | 97,44
5.2.02 | Belanja Modal Peralatan dan Mesin | 243.902.500,00 | 237.667.000,00 | (6.235.500,00) | 97,44
5.2.02.02 | Belanja Modal Alat Angkutan | 243.902.500,00 | 237.667.000,00 | (6.235.500,00) | 97,44
5.2.02.02.01 | Belanja Modal Alat Angkutan Darat Bermotor | 243.902.500,00 | 237.667.000,00 | (6.235.500,00) | 97,44
5.2.02.02.01.0004 | Belanja Modal Kendaraan Bermotor Beroda Dua | 243.902.500,00 | 237.667.000,00 | (6.235.500,00) | 97,44
1.05.01.1.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 242.155.000,00 | 240.262.000,00 | (1.893.000,00) | 99,22
5.2 | BELANJA MODAL | 242.155.000,00 | 240.262.000,00 | (1.893.000,00) | 99,22
5.2.02 | Belanja Modal Peralatan dan Mesin | 242.155.000,00 | 240.262.000,00 | (1.893.000,00) | 99,22
5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | 111.285.000,00 | 109.392.000,00 | (1.893.000,00) | 98,30
5.2.02.05.02 | Belanja Modal Alat Rumah Tangga | 111.285.000,00 | 109.392.000,00 | (1.893.000,00) | 98,30
5.2.02.05.02.0001 | Belanja Modal Mebel | 64.065.000,00 | 62.940.000,00 | (1.125.000,00) | 98,24
5.2.02.05.02.0004 | Belanja Modal Alat Pendingin | 47.220.000,00 | 46.452.000,00 | (768.000,00) | 98,37
5.2.02.10 | Belanja Modal Komputer | 130.870.000,00 | 130.870.000,00 | 0,00 | 100,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 130.870.000,00 | 130.870.000,00 | 0,00 | 100,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 130.870.000,00 | 130.870.000,00 | 0,00 | 100,00
1.05.01.1.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.020.457.500,00 | 929.935.950,00 | (90.521.550,00) | 91,13
1.05.01.1.08.0001 | Penyediaan Jasa Surat Menyurat | 5.437.500,00 | 5.437.500,00 | 0,00 | 100,00
5.1 | BELANJA OPERASI | 5.437.500,00 | 5.437.500,00 | 0,00 | 100,00
5.1.02 | Belanja Barang dan Jasa | 5.437.500,00 | 5.437.500,00 | 0,00 | 100,00
5.1.02.01 | Belanja Barang | 5.437.500,00 | 5.437.500,00 | 0,00 | 100,00
5.1.02.01.01 | Belanja Barang Pakai Habis | 5.437.500,00 | 5.437.500,00 | 0,00 | 100,00
5.1.02.01.01.0027 | Belanja Alat/Bahan untuk Kegiatan Kantor-Benda Pos | 5.437.500,00 | 5.437.500,00 | 0,00 | 100,00
1.05.01.1.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 291.537.500,00 | 250.028.950,00 | (41.508.550,00) | 85,76
5.1 | BELANJA OPERASI | 291.537.500,00 | 250.028.950,00 | (41.508.550,00) | 85,76

 |  |  |  |  | Halaman 5
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.1.02 | Belanja Barang dan Jasa | 291.537.500,00 | 250.028.950,00 | (41.508.550,00) | 85,76
5.1.02.02 | Belanja Jasa | 291.537.500,00 | 250.028.950,00 | (41.508.550,00) | 85,76
5.1.02.02.01 | Belanja Jasa Kantor | 291.537.500,00 | 250.028.950,00 | (41.508.550,00) | 85,76
5.1.02.02.01.0059 | Belanja Tagihan Telepon | 8.190.000,00 | 6.996.900,00 | (1.193.100,00) | 85,43
5.1.02.02.01.0060 | Belanja Tagihan Air | 17.540.000,00 | 15.121.150,00 | (2.418.850,00) | 86,21
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 197.082.500,00 | 171.664.250,00 | (25.418.250,00) | 87,10
5.1.02.02.01.0063 | Belanja Kawat/Faksimili/Internet/TV Berlangganan | 68.725.000,00 | 56.246.650,00 | (12.478.350,00) | 81,84
1.05.01.1.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 723.482.500,00 | 674.469.500,00 | (49.013.000,00) | 93,23
5.1 | BELANJA OPERASI | 723.482.500,00 | 674.469.500,00 | (49.013.000,00) | 93,23
5.1.02 | Belanja Barang dan Jasa | 723.482.500,00 | 674.469.500,00 | (49.013.000,00) | 93,23
5.1.02.02 | Belanja Jasa | 723.482.500,00 | 674.469.500,00 | (49.013.000,00) | 93,23
5.1.02.02.01 | Belanja Jasa Kantor | 693.455.000,00 | 650.587.650,00 | (42.867.350,00) | 93,82
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 328.282.500,00 | 297.123.700,00 | (31.158.800,00) | 90,51
5.1.02.02.01.0030 | Belanja Jasa Tenaga Kebersihan | 192.112.500,00 | 180.403.950,00 | (11.708.550,00) | 93,91
5.1.02.02.01.0031 | Belanja Jasa Tenaga Keamanan | 173.060.000,00 | 173.060.000,00 | 0,00 | 100,00
5.1.02.02.02 | Belanja Iuran Jaminan/Asuransi | 30.027.500,00 | 23.881.850,00 | (6.145.650,00) | 79,53
5.1.02.02.02.0005 | Belanja Iuran Jaminan Kesehatan bagi Non ASN | 25.750.000,00 | 20.400.550,00 | (5.349.450,00) | 79,23
5.1.02.02.02.0006 | Belanja Iuran Jaminan Kecelakaan Kerja bagi Non ASN | 4.277.500,00 | 3.481.300,00 | (796.200,00) | 81,39
1.05.01.1.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 699.035.000,00 | 650.124.750,00 | (48.910.250,00) | 93,00
1.05.01.1.09.0002 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 553.702.500,00 | 531.951.600,00 | (21.750.900,00) | 96,07
5.1 | BELANJA OPERASI | 553.702.500,00 | 531.951.600,00 | (21.750.900,00) | 96,07
5.1.02 | Belanja Barang dan Jasa | 553.702.500,00 | 531.951.600,00 | (21.750.900,00) | 96,07
5.1.02.01 | Belanja Barang | 289.412.500,00 | 282.892.000,00 | (6.520.500,00) | 97,75
5.1.02.01.01 | Belanja Barang Pakai Habis | 289.412.500,00 | 282.892.000,00 | (6.520.500,00) | 97,75
5.1.02.01.01.0004 | Belanja Bahan-Bahan Bakar dan Pelumas | 289.412.500,00 | 282.892.000,00 | (6.520.500,00) | 97,75
5.1.02.03 | Belanja Pemeliharaan | 264.290.000,00 | 249.059.600,00 | (15.230.400,00) | 94,24
5.1.02.03.02 | Belanja Pemeliharaan Peralatan dan Mesin | 264.290.000,00 | 249.059.600,00 | (15.230.400,00) | 94,24
5.1.02.03.02.0035 | Belanja Pemeliharaan Alat Angkutan Darat Bermotor-Kendaraan Bermotor Penumpang | 167.180.000,00 | 151.949.600,00 | (15.230.400,00) | 90,89
5.1.02.03.02.0036 | Belanja Pemeliharaan Alat Angkutan Darat Bermotor-Kendaraan Bermotor Angkutan Barang | 97.110.000,00 | 97.110.000,00 | 0,00 | 100,00
1.05.01.1.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 145.332.500,00 | 118.173.150,00 | (27.159.350,00) | 81,31
5.1 | BELANJA OPERASI | 145.332.500,00 | 118.173.150,00 | (27.159.350,00) | 81,31
5.1.02 | Belanja Barang dan Jasa | 145.332.500,00 | 118.173.150,00 | (27.159.350,00) | 81,31
5.1.02.03 | Belanja Pemeliharaan | 145.332.500,00 | 118.173.150,00 | (27.159.350,00) | 81,31
5.1.02.03.02 | Belanja Pemeliharaan Peralatan dan Mesin | 17.520.000,00 | 14.398.700,00 | (3.121.300,00) | 82,18
5.1.02.03.02.0121 | Belanja Pemeliharaan Alat Kantor dan Rumah Tangga-Alat Pendingin | 17.520.000,00 | 14.398.700,00 | (3.121.300,00) | 82,18
5.1.02.03.03 | Belanja Pemeliharaan Gedung dan Bangunan | 127.812.500,00 | 103.774.450,00 | (24.038.050,00) | 81,19
5.1.02.03.03.0001 | Belanja Pemeliharaan Bangunan Gedung-Bangunan Gedung Tempat Kerja-Bangunan Gedung Kantor | 127.812.500,00 | 103.774.450,00 | (24.038.050,00) | 81,19

1.05.02 | PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM | 2.734.657.500,00 | 2.465.366.450,00 | (269.291.050,00) | 90,15
1.05.02.1.01 | Penanganan Gangguan Ketenteraman dan Ketertiban Umum Lintas Daerah Kabupaten/Kota dalam 1 (satu) Daerah Provinsi | 1.883.060.000,00 | 1.709.108.450,00 | (173.951.550,00) | 90,76
1.05.02.1.01.0001 | Pencegahan Gangguan Ketenteraman dan Ketertiban Umum melalui Deteksi Dini dan Cegah Dini, Pembinaan dan Penyuluhan, Pelaksanaan Patroli, Pengamanan, dan Pengawalan | 1.130.720.000,00 | 1.046.819.550,00 | (83.900.450,00) | 92,58
5.1 | BELANJA OPERASI | 1.130.720.000,00 | 1.046.819.550,00 | (83.900.450,00) | 92,58
5.1.02 | Belanja Barang dan Jasa | 1.130.720.000,00 | 1.046.819.550,00 | (83.900.450,00) | 92,58
5.1.02.01 | Belanja Barang | 388.342.500,00 | 363.565.350,00 | (24.777.150,00) | 93,62

 |  |  |  |  | Halaman 6
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.1.02.01.01 | Belanja Barang Pakai Habis | 388.342.500,00 | 363.565.350,00 | (24.777.150,00) | 93,62
5.1.02.01.01.0004 | Belanja Bahan-Bahan Bakar dan Pelumas | 114.337.500,00 | 91.970.350,00 | (22.367.150,00) | 80,44
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 5.860.000,00 | 4.956.350,00 | (903.650,00) | 84,58
5.1.02.01.01.0058 | Belanja Makanan dan Minuman Aktivitas Lapangan | 268.145.000,00 | 266.638.650,00 | (1.506.350,00) | 99,44
5.1.02.02 | Belanja Jasa | 87.805.000,00 | 73.543.300,00 | (14.261.700,00) | 83,76
5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 87.805.000,00 | 73.543.300,00 | (14.261.700,00) | 83,76
5.1.02.02.04.0036 | Belanja Sewa Kendaraan Bermotor Penumpang | 87.805.000,00 | 73.543.300,00 | (14.261.700,00) | 83,76
5.1.02.04 | Belanja Perjalanan Dinas | 654.572.500,00 | 609.710.900,00 | (44.861.600,00) | 93,15
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 654.572.500,00 | 609.710.900,00 | (44.861.600,00) | 93,15
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 518.487.500,00 | 491.099.100,00 | (27.388.400,00) | 94,72
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 136.085.000,00 | 118.611.800,00 | (17.473.200,00) | 87,16
1.05.02.1.01.0003 | Penindakan atas Gangguan Ketenteraman dan Ketertiban Umum Berdasarkan Perda dan Perkada melalui Penertiban dan Penanganan Unjuk Rasa dan Kerusuhan Massa | 453.127.500,00 | 414.962.000,00 | (38.165.500,00) | 91,58
5.1 | BELANJA OPERASI | 453.127.500,00 | 414.962.000,00 | (38.165.500,00) | 91,58
5.1.02 | Belanja Barang dan Jasa | 453.127.500,00 | 414.962.000,00 | (38.165.500,00) | 91,58
5.1.02.01 | Belanja Barang | 184.572.500,00 | 146.407.000,00 | (38.165.500,00) | 79,32
5.1.02.01.01 | Belanja Barang Pakai Habis | 184.572.500,00 | 146.407.000,00 | (38.165.500,00) | 79,32
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 4.317.500,00 | 4.091.450,00 | (226.050,00) | 94,76
5.1.02.01.01.0058 | Belanja Makanan dan Minuman Aktivitas Lapangan | 180.255.000,00 | 142.315.550,00 | (37.939.450,00) | 78,95
5.1.02.04 | Belanja Perjalanan Dinas | 268.555.000,00 | 268.555.000,00 | 0,00 | 100,00
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 268.555.000,00 | 268.555.000,00 | 0,00 | 100,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 268.555.000,00 | 268.555.000,00 | 0,00 | 100,00
1.05.02.1.01.0006 | Peningkatan Kapasitas SDM Satuan Polisi Pamong Praja dan Satuan Perlindungan Masyarakat | 261.212.500,00 | 247.326.900,00 | (13.885.600,00) | 94,68
5.1 | BELANJA OPERASI | 261.212.500,00 | 247.326.900,00 | (13.885.600,00) | 94,68
5.1.02 | Belanja Barang dan Jasa | 261.212.500,00 | 247.326.900,00 | (13.885.600,00) | 94,68
5.1.02.01 | Belanja Barang | 49.835.000,00 | 49.398.750,00 | (436.250,00) | 99,12
5.1.02.01.01 | Belanja Barang Pakai Habis | 49.835.000,00 | 49.398.750,00 | (436.250,00) | 99,12
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 5.255.000,00 | 4.818.750,00 | (436.250,00) | 91,70
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 44.580.000,00 | 44.580.000,00 | 0,00 | 100,00
5.1.02.02 | Belanja Jasa | 78.460.000,00 | 68.856.350,00 | (9.603.650,00) | 87,76
5.1.02.02.01 | Belanja Jasa Kantor | 78.460.000,00 | 68.856.350,00 | (9.603.650,00) | 87,76
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 53.930.000,00 | 44.678.100,00 | (9.251.900,00) | 82,84
5.1.02.02.01.0029 | Belanja Jasa Tenaga Ahli | 24.530.000,00 | 24.178.250,00 | (351.750,00) | 98,57
5.1.02.04 | Belanja Perjalanan Dinas | 132.917.500,00 | 129.071.800,00 | (3.845.700,00) | 97,11
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 132.917.500,00 | 129.071.800,00 | (3.845.700,00) | 97,11
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 132.917.500,00 | 129.071.800,00 | (3.845.700,00) | 97,11
1.05.02.1.01.0009 | Penyediaan Layanan dalam rangka Dampak Penegakan Peraturan Daerah dan Perkada | 38.000.000,00 | 0,00 | (38.000.000,00) | 0,00
5.1 | BELANJA OPERASI | 38.000.000,00 | 0,00 | (38.000.000,00) | 0,00
5.1.02 | Belanja Barang dan Jasa | 38.000.000,00 | 0,00 | (38.000.000,00) | 0,00
5.1.02.04 | Belanja Perjalanan Dinas | 38.000.000,00 | 0,00 | (38.000.000,00) | 0,00
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 38.000.000,00 | 0,00 | (38.000.000,00) | 0,00
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 38.000.000,00 | 0,00 | (38.000.000,00) | 0,00
1.05.02.1.02 | Penegakan Peraturan Daerah Provinsi dan Peraturan Gubernur | 693.292.500,00 | 600.089.200,00 | (93.203.300,00) | 86,56
1.05.02.1.02.0001 | Sosialisasi Penegakan Peraturan Daerah dan Peraturan Gubernur | 254.725.000,00 | 217.965.150,00 | (36.759.850,00) | 85,57
5.1 | BELANJA OPERASI | 254.725.000,00 | 217.965.150,00 | (36.759.850,00) | 85,57

 |  |  |  |  | Halaman 7
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.1.02 | Belanja Barang dan Jasa | 254.725.000,00 | 217.965.150,00 | (36.759.850,00) | 85,57
5.1.02.01 | Belanja Barang | 48.615.000,00 | 44.826.050,00 | (3.788.950,00) | 92,21
5.1.02.01.01 | Belanja Barang Pakai Habis | 48.615.000,00 | 44.826.050,00 | (3.788.950,00) | 92,21
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 17.042.500,00 | 15.363.350,00 | (1.679.150,00) | 90,15
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 31.572.500,00 | 29.462.700,00 | (2.109.800,00) | 93,32
5.1.02.02 | Belanja Jasa | 40.582.500,00 | 37.034.150,00 | (3.548.350,00) | 91,26
5.1.02.02.01 | Belanja Jasa Kantor | 40.582.500,00 | 37.034.150,00 | (3.548.350,00) | 91,26
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 40.582.500,00 | 37.034.150,00 | (3.548.350,00) | 91,26
5.1.02.04 | Belanja Perjalanan Dinas | 165.527.500,00 | 136.104.950,00 | (29.422.550,00) | 82,22
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 165.527.500,00 | 136.104.950,00 | (29.422.550,00) | 82,22
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 165.527.500,00 | 136.104.950,00 | (29.422.550,00) | 82,22
1.05.02.1.02.0002 | Pengawasan atas Kepatuhan terhadap Pelaksanaan Peraturan Daerah dan Peraturan Gubernur | 285.810.000,00 | 260.711.950,00 | (25.098.050,00) | 91,22
5.1 | BELANJA OPERASI | 285.810.000,00 | 260.711.950,00 | (25.098.050,00) | 91,22
5.1.02 | Belanja Barang dan Jasa | 285.810.000,00 | 260.711.950,00 | (25.098.050,00) | 91,22
5.1.02.01 | Belanja Barang | 78.055.000,00 | 75.461.600,00 | (2.593.400,00) | 96,68
5.1.02.01.01 | Belanja Barang Pakai Habis | 78.055.000,00 | 75.461.600,00 | (2.593.400,00) | 96,68
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.632.500,00 | 3.426.400,00 | (206.100,00) | 94,33
5.1.02.01.01.0058 | Belanja Makanan dan Minuman Aktivitas Lapangan | 74.422.500,00 | 72.035.200,00 | (2.387.300,00) | 96,79
5.1.02.04 | Belanja Perjalanan Dinas | 207.755.000,00 | 185.250.350,00 | (22.504.650,00) | 89,17
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 207.755.000,00 | 185.250.350,00 | (22.504.650,00) | 89,17
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 207.755.000,00 | 185.250.350,00 | (22.504.650,00) | 89,17
1.05.02.1.02.0003 | Penanganan atas Pelanggaran Peraturan Daerah dan Peraturan Gubernur | 152.757.500,00 | 121.412.100,00 | (31.345.400,00) | 79,48
5.1 | BELANJA OPERASI | 152.757.500,00 | 121.412.100,00 | (31.345.400,00) | 79,48
5.1.02 | Belanja Barang dan Jasa | 152.757.500,00 | 121.412.100,00 | (31.345.400,00) | 79,48
5.1.02.01 | Belanja Barang | 2.697.500,00 | 2.288.400,00 | (409.100,00) | 84,83
5.1.02.01.01 | Belanja Barang Pakai Habis | 2.697.500,00 | 2.288.400,00 | (409.100,00) | 84,83
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 2.697.500,00 | 2.288.400,00 | (409.100,00) | 84,83
5.1.02.02 | Belanja Jasa | 35.655.000,00 | 29.567.450,00 | (6.087.550,00) | 82,93
5.1.02.02.01 | Belanja Jasa Kantor | 35.655.000,00 | 29.567.450,00 | (6.087.550,00) | 82,93
5.1.02.02.01.0029 | Belanja Jasa Tenaga Ahli | 35.655.000,00 | 29.567.450,00 | (6.087.550,00) | 82,93
5.1.02.04 | Belanja Perjalanan Dinas | 114.405.000,00 | 89.556.250,00 | (24.848.750,00) | 78,28
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 114.405.000,00 | 89.556.250,00 | (24.848.750,00) | 78,28
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 114.405.000,00 | 89.556.250,00 | (24.848.750,00) | 78,28
1.05.02.1.03 | Pembinaan Penyidik Pegawai Negeri Sipil (PPNS) Provinsi | 158.305.000,00 | 156.168.800,00 | (2.136.200,00) | 98,65
1.05.02.1.03.0001 | Pengembangan Kapasitas dan Karier PPNS | 158.305.000,00 | 156.168.800,00 | (2.136.200,00) | 98,65
5.1 | BELANJA OPERASI | 158.305.000,00 | 156.168.800,00 | (2.136.200,00) | 98,65
5.1.02 | Belanja Barang dan Jasa | 158.305.000,00 | 156.168.800,00 | (2.136.200,00) | 98,65
5.1.02.02 | Belanja Jasa | 75.767.500,00 | 74.133.400,00 | (1.634.100,00) | 97,84
5.1.02.02.01 | Belanja Jasa Kantor | 20.252.500,00 | 19.040.200,00 | (1.212.300,00) | 94,01
5.1.02.02.01.0003 | Honorarium Narasumber atau Pembahas, Moderator, Pembawa Acara, dan Panitia | 20.252.500,00 | 19.040.200,00 | (1.212.300,00) | 94,01
5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 55.515.000,00 | 55.093.200,00 | (421.800,00) | 99,24
5.1.02.02.12.0003 | Belanja Bimbingan Teknis | 55.515.000,00 | 55.093.200,00 | (421.800,00) | 99,24
5.1.02.04 | Belanja Perjalanan Dinas | 82.537.500,00 | 82.035.400,00 | (502.100,00) | 99,39
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 82.537.500,00 | 82.035.400,00 | (502.100,00) | 99,39

 |  |  |  |  | Halaman 8
Kode Rekening | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4/3
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 82.537.500,00 | 82.035.400,00 | (502.100,00) | 99,39
 | JUMLAH BELANJA | 23.652.856.521,00 | 22.536.586.510,00 | (1.116.270.011,00) | 95,28
 | SURPLUS/(DEFISIT) | (23.568.856.521,00) | (22.460.511.010,00) | 1.108.345.511,00 | 95,30


 |  |  | Samarinda, 31 Desember 2024
 |  |  | Pengguna Anggaran,


 |  |  | NIP. 19680412 199403 1 007
`,
    },
    {
      name: "FisikKeuangan",
      sheet: `
REKAPITULASI REALISASI FISIK DAN KEUANGAN PER SUB KEGIATAN
KEADAAN S.D. 31 DESEMBER 2024

No | Program/Sub Kegiatan | Pagu (Rp) | Bobot (%) | Realisasi Keuangan |  | Realisasi Fisik (%) |  | Deviasi Fisik | Fisik Tertimbang (%) | Sisa Anggaran (Rp)
 |  |  |  | Rp | % | Target | Realisasi
1 | 2 | 3 | 4 | 5 | 6 = 5/3 | 7 | 8 | 9 = 8-7 | 10 = 4x8 | 11 = 3-5
I | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI | 20.918.199.021 | 88,44 | 20.071.220.060 | 95,95 |  |  |  | 88,06 | 846.978.961
1 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 42.265.000 | 0,18 | 36.044.450 | 85,28 | 100,00 | 100,00 | 0,00 | 0,18 | 6.220.550
2 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 22.547.500 | 0,10 | 19.650.750 | 87,15 | 100,00 | 100,00 | 0,00 | 0,10 | 2.896.750
3 | Evaluasi Kinerja Perangkat Daerah | 33.185.000 | 0,14 | 28.811.900 | 86,82 | 100,00 | 100,00 | 0,00 | 0,14 | 4.373.100
4 | Penyediaan Gaji dan Tunjangan ASN | 17.154.944.021 | 72,53 | 16.620.452.560 | 96,88 | 100,00 | 100,00 | 0,00 | 72,53 | 534.491.461
5 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 159.940.000 | 0,68 | 154.975.750 | 96,90 | 100,00 | 100,00 | 0,00 | 0,68 | 4.964.250
6 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 16.347.500 | 0,07 | 15.114.300 | 92,46 | 100,00 | 95,85 | -4,15 | 0,07 | 1.233.200
7 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | 483.115.000 | 2,04 | 419.007.750 | 86,73 | 100,00 | 91,05 | -8,95 | 1,86 | 64.107.250
8 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 175.875.000 | 0,74 | 166.551.950 | 94,70 | 100,00 | 100,00 | 0,00 | 0,74 | 9.323.050
9 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 19.360.000 | 0,08 | 19.360.000 | 100,00 | 100,00 | 100,00 | 0,00 | 0,08 | 0
10 | Penyediaan Peralatan dan Perlengkapan Kantor | 172.067.500 | 0,73 | 164.789.000 | 95,77 | 100,00 | 100,00 | 0,00 | 0,73 | 7.278.500
11 | Penyediaan Barang Cetakan dan Penggandaan | 46.595.000 | 0,20 | 43.519.000 | 93,40 | 100,00 | 100,00 | 0,00 | 0,20 | 3.076.000
12 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 386.407.500 | 1,63 | 324.952.950 | 84,10 | 100,00 | 100,00 | 0,00 | 1,63 | 61.454.550
13 | Pengadaan Kendaraan Dinas Operasional atau Lapangan | 243.902.500 | 1,03 | 237.667.000 | 97,44 | 100,00 | 97,79 | -2,21 | 1,01 | 6.235.500
14 | Pengadaan Peralatan dan Mesin Lainnya | 242.155.000 | 1,02 | 240.262.000 | 99,22 | 100,00 | 100,00 | 0,00 | 1,02 | 1.893.000
15 | Penyediaan Jasa Surat Menyurat | 5.437.500 | 0,02 | 5.437.500 | 100,00 | 100,00 | 100,00 | 0,00 | 0,02 | 0
16 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 291.537.500 | 1,23 | 250.028.950 | 85,76 | 100,00 | 100,00 | 0,00 | 1,23 | 41.508.550
17 | Penyediaan Jasa Pelayanan Umum Kantor | 723.482.500 | 3,06 | 674.469.500 | 93,23 | 100,00 | 94,39 | -5,61 | 2,89 | 49.013.000
18 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 553.702.500 | 2,34 | 531.951.600 | 96,07 | 100,00 | 100,00 | 0,00 | 2,34 | 21.750.900
19 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 145.332.500 | 0,61 | 118.173.150 | 81,31 | 100,00 | 100,00 | 0,00 | 0,61 | 27.159.350
II | PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM | 2.734.657.500 | 11,56 | 2.465.366.450 | 90,15 |  |  |  | 11,19 | 269.291.050
1 | Pencegahan Gangguan Ketenteraman dan Ketertiban Umum melalui Deteksi Dini dan Cegah Dini, Pembinaan dan Penyuluhan, Pelaksanaan Patroli, Pengamanan, dan Pengawalan | 1.130.720.000 | 4,78 | 1.046.819.550 | 92,58 | 100,00 | 100,00 | 0,00 | 4,78 | 83.900.450
2 | Penindakan atas Gangguan Ketenteraman dan Ketertiban Umum Berdasarkan Perda dan Perkada melalui Penertiban dan Penanganan Unjuk Rasa dan Kerusuhan Massa | 453.127.500 | 1,92 | 414.962.000 | 91,58 | 100,00 | 95,03 | -4,97 | 1,82 | 38.165.500
3 | Peningkatan Kapasitas SDM Satuan Polisi Pamong Praja dan Satuan Perlindungan Masyarakat | 261.212.500 | 1,10 | 247.326.900 | 94,68 | 100,00 | 100,00 | 0,00 | 1,10 | 13.885.600
4 | Penyediaan Layanan dalam rangka Dampak Penegakan Peraturan Daerah dan Perkada | 38.000.000 | 0,16 | 0 | 0,00 | 100,00 | 0,00 | -100,00 | 0,00 | 38.000.000
5 | Sosialisasi Penegakan Peraturan Daerah dan Peraturan Gubernur | 254.725.000 | 1,08 | 217.965.150 | 85,57 | 100,00 | 100,00 | 0,00 | 1,08 | 36.759.850
6 | Pengawasan atas Kepatuhan terhadap Pelaksanaan Peraturan Daerah dan Peraturan Gubernur | 285.810.000 | 1,21 | 260.711.950 | 91,22 | 100,00 | 100,00 | 0,00 | 1,21 | 25.098.050
7 | Penanganan atas Pelanggaran Peraturan Daerah dan Peraturan Gubernur | 152.757.500 | 0,65 | 121.412.100 | 79,48 | 100,00 | 95,52 | -4,48 | 0,62 | 31.345.400
8 | Pengembangan Kapasitas dan Karier PPNS | 158.305.000 | 0,67 | 156.168.800 | 98,65 | 100,00 | 86,60 | -13,40 | 0,58 | 2.136.200
 | JUMLAH | 23.652.856.521 | 100,00 | 22.536.586.510 | 95,28 |  |  |  | 99,25 | 1.116.270.011
`,
    },
    {
      name: "Triwulan",
      sheet: `
Tabel 3.20 Anggaran Kas dan Realisasi per Triwulan (Rp)

Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
Program Penunjang Urusan Pemerintahan Daerah Provinsi
Anggaran kas | 3.974.457.000 | 5.647.913.000 | 5.438.731.000 | 5.857.098.021 | 20.918.199.021
Realisasi | 3.432.178.000 | 5.258.659.000 | 4.977.662.000 | 6.402.721.060 | 20.071.220.060
% terhadap anggaran kas | 86,36% | 93,11% | 91,52% | 109,32% | 95,95%
Program Peningkatan Ketenteraman dan Ketertiban Umum
Anggaran kas | 410.198.000 | 738.357.000 | 847.743.000 | 738.359.500 | 2.734.657.500
Realisasi | 229.279.000 | 594.153.000 | 744.540.000 | 897.394.450 | 2.465.366.450
% terhadap anggaran kas | 55,89% | 80,47% | 87,83% | 121,54% | 90,15%
Jumlah
Anggaran kas | 4.384.655.000 | 6.386.270.000 | 6.286.474.000 | 6.595.457.521 | 23.652.856.521
Realisasi | 3.661.457.000 | 5.852.812.000 | 5.722.202.000 | 7.300.115.510 | 22.536.586.510
% terhadap anggaran kas | 83,51% | 91,65% | 91,02% | 110,68% | 95,28%
Realisasi kumulatif | 3.661.457.000 | 9.514.269.000 | 15.236.471.000 | 22.536.586.510
% kumulatif terhadap pagu | 15,48% | 40,22% | 64,42% | 95,28%
`,
    },
    {
      name: "BelanjaJenis",
      sheet: `
Tabel 3.21 Realisasi Belanja per Jenis Tahun 2023 dan 2024

Kode | Jenis Belanja | 2023 |  |  | 2024 |  |  | Kenaikan/(Penurunan) Realisasi |  | Proporsi 2024
 |  | Anggaran | Realisasi | % | Anggaran | Realisasi | % | Rp | %
5.1.01 | Belanja Pegawai | 14.906.320.000 | 14.512.884.716 | 97,36 | 17.314.884.021 | 16.775.428.310 | 96,88 | 2.262.543.594 | 15,59 | 74,44%
5.1.02 | Belanja Barang dan Jasa | 6.021.475.000 | 5.748.316.240 | 95,46 | 5.789.682.500 | 5.223.406.200 | 90,22 | (524.910.040) | (9,13) | 23,18%
5.2.02 | Belanja Modal Peralatan dan Mesin | 702.500.000 | 689.140.000 | 98,10 | 548.290.000 | 537.752.000 | 98,08 | (151.388.000) | (21,97) | 2,39%
 | Jumlah | 21.630.295.000 | 20.950.340.956 | 96,86 | 23.652.856.521 | 22.536.586.510 | 95,28 | 1.586.245.554 | 7,57 | 100,00%
Terbilang realisasi 2024 | dua puluh dua miliar lima ratus tiga puluh enam juta lima ratus delapan puluh enam ribu lima ratus sepuluh rupiah
`,
    },
    {
      name: "IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama

No | Indikator Kinerja | Satuan | Target 2024 | Realisasi |  |  | Capaian 2024 (%) | Peningkatan/(penurunan) 2024 thd 2023 | Target akhir Renstra (2026) | Tingkat kemajuan (%)
 |  |  |  | 2022 | 2023 | 2024
1 | Persentase gangguan trantibum yang dapat diselesaikan | % | 96,00 | 91,30 | 94,12 | 96,23 | 100,24 | 2,11 | 98,00 | 98,19
2 | Persentase penegakan Perda/Pergub | % | 90,00 | 82,45 | 88,07 | 90,36 | 100,40 | 2,29 | 93,00 | 97,16
3 | Indeks ketenteraman dan ketertiban | indeks | 76,50 | n/a | 74,28 | 75,91 | 99,23 | 1,63 | 78,00 | 97,32
4 | Nilai AKIP Satpol PP | nilai | 80,25 | 77,60 | 78,94 | 80,67 | 100,52 | 1,73 | 82,00 | 98,38
5 | Indeks kepuasan masyarakat | indeks | 86,00 | 83,12 | 84,90 | 87,44 | 101,67 | 2,54 | 88,50 | 98,80
 | Rata-rata |  |  |  |  |  | 100,41 |  |  | 97,97
`,
    },
    {
      name: "SPM",
      sheet: `
Tabel 3.9 Capaian SPM Bidang Trantibum Tahun 2024

No | Jenis Pelayanan Dasar | Satuan | Jumlah yang harus dilayani | Jumlah terlayani | Capaian (%) | Belum terlayani | Bobot | Nilai | Keterangan
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
A | Penerima layanan dasar
1 | Pelayanan ketenteraman dan ketertiban umum | gangguan | 318 | 306 | 96,23 | 12 | 50% | 48,12 | Tuntas Utama
2 | Pelayanan kerugian materiil akibat penegakan Perda | orang | 4 | 4 | 100,00 | - | 15% | 15,00 | Tuntas Paripurna
3 | Pelayanan pengobatan akibat penegakan Perda | orang | 7 | 6 | 85,71 | 1 | 15% | 12,86 | Tuntas Madya
B | Mutu layanan dasar
1 | Standar sarana prasarana Satpol PP | unit | 214 | 187 | 87,38 | 27 | 10% | 8,74 | Tuntas Madya
2 | Peningkatan kapasitas anggota | orang | 162 | 139 | 85,80 | 23 | 10% | 8,58 | Tuntas Madya
 | Indeks Pencapaian SPM |  |  |  |  |  | 100% | 93,30 | Tuntas Utama

Nilai | Kategori
100 | Tuntas Paripurna
90 - 99,99 | Tuntas Utama
80 - 89,99 | Tuntas Madya
< 80 | Belum Tuntas
`,
    },
    {
      name: "Perda",
      sheet: `
Tabel 3.12
Pelanggaran Perda/Pergub menurut Kabupaten/Kota dan Bentuk Penindakan

No. | Kabupaten/Kota | Pelanggaran | Tindakan Non-Yustisi |  |  | Yustisi | Jumlah ditindak | Belum ditindak | %
 |  |  | Teguran lisan | Teguran tertulis | Penertiban
1 | Samarinda | 148 | 61 | 38 | 27 | 9 | 135 | 13 | 91,22
2 | Balikpapan | 127 | 58 | 31 | 22 | 7 | 118 | 9 | 92,91
3 | Bontang | 44 | 19 | 12 | 8 | 2 | 41 | 3 | 93,18
4 | Kutai Kartanegara | 83 | 36 | 17 | 14 | 4 | 71 | 12 | 85,54
5 | Kutai Timur | 52 | 21 | 13 | 9 | 1 | 44 | 8 | 84,62
6 | Kutai Barat | 21 | 11 | 5 | 3 | - | 19 | 2 | 90,48
7 | Berau | 39 | 17 | 9 | 7 | 2 | 35 | 4 | 89,74
8 | Paser | 28 | 13 | 6 | 5 | 1 | 25 | 3 | 89,29
9 | Penajam Paser Utara | 33 | 12 | 8 | 9 | 3 | 32 | 1 | 96,97
10 | Mahakam Ulu | 6 | 4 | 1 | - | - | 5 | 1 | 83,33
 | JUMLAH | 581 | 252 | 140 | 104 | 29 | 525 | 56 | 90,36
 | Persentase thd jumlah ditindak |  | 48,0% | 26,7% | 19,8% | 5,5% | 100,0%
`,
    },
    {
      name: "Personil",
      sheet: `
Tabel 1.3 Keadaan Personil Satpol PP per 31 Desember 2024

Unit | PNS |  | PPPK |  | Non ASN |  | Jumlah |  | Total | %
 | L | P | L | P | L | P | L | P
Sekretariat | 14 | 17 | 3 | 5 | 11 | 8 | 28 | 30 | 58 | 24,8
Bidang Ketenteraman dan Ketertiban Umum | 31 | 4 | 12 | 2 | 28 | 3 | 71 | 9 | 80 | 34,2
Bidang Penegakan Produk Hukum Daerah | 17 | 6 | 4 | 1 | 9 | 2 | 30 | 9 | 39 | 16,7
Bidang Sumber Daya Aparatur | 9 | 7 | 2 | 2 | 4 | 3 | 15 | 12 | 27 | 11,5
Bidang Perlindungan Masyarakat | 12 | 5 | 5 | - | 7 | 1 | 24 | 6 | 30 | 12,8
Jumlah | 83 | 39 | 26 | 10 | 59 | 17 | 168 | 66 | 234 | 100,0
`,
    },
    {
      name: "Narasi",
      sheet: `
Anggaran belanja Satpol PP tahun 2024 sebesar Rp23.652.856.521,00 dengan realisasi Rp22.536.586.510,00 atau 95,28%.
Pendapatan terealisasi Rp76.075.500,00 atau 90,57% dari target Rp84.000.000,00, kurang Rp7.924.500,00 dari target.
Serapan Program Peningkatan Ketenteraman dan Ketertiban Umum sebesar 90,15%, lebih rendah daripada Program Penunjang Urusan Pemerintahan Daerah sebesar 95,95%.
Sampai dengan triwulan III realisasi keuangan baru mencapai 64,42% dari pagu, kemudian naik menjadi 95,28% pada akhir tahun.
Realisasi fisik tertimbang sebesar 99,25%, sedangkan realisasi keuangan sebesar 95,28%.
Belanja modal terealisasi Rp537.752.000 (98,08%), turun 21,97% dibandingkan realisasi tahun 2023.
Gangguan ketenteraman dan ketertiban umum yang ditangani sebanyak 306 dari 318 gangguan (96,23%), dan indeks pencapaian SPM sebesar 93,30 dengan kategori Tuntas Utama.
Jumlah pelanggaran Perda/Pergub sebanyak 581 pelanggaran, terbanyak di Samarinda (148 pelanggaran), dan yang ditindak 525 pelanggaran atau 90,36%.
Personil Satpol PP berjumlah 234 orang, terdiri dari 122 PNS, 36 PPPK dan 76 tenaga non ASN.
`,
    },
  ],
  mistakes: [
    { sheet: "LRA", cell: "D126", right: "552.620.950,00", wrong: "227.668.000,00" },
    { sheet: "LRA", cell: "C257", right: "518.487.500,00", wrong: "581.487.500,00" },
    { sheet: "LRA", cell: "F325", right: "82,93", wrong: "78,28" },
    { sheet: "LRA", cell: "E11", right: "3.350.000,00", wrong: "(3.350.000,00)" },
    { sheet: "LRA", cell: "E68", right: "(35.088.532,00)", wrong: "(35.880.532,00)" },
    { sheet: "LRA", cell: "D226", right: "249.059.600,00", wrong: "151.949.600,00" },
    { sheet: "FisikKeuangan", cell: "D14", right: "2,04", wrong: "2,40" },
    { sheet: "FisikKeuangan", cell: "E35", right: "156.168.800", wrong: "158.305.000" },
    { sheet: "Triwulan", cell: "D16", right: "15.236.471.000", wrong: "9.383.659.000" },
    { sheet: "BelanjaJenis", cell: "J6", right: "(9,13)", wrong: "(10,05)" },
    { sheet: "IKU", cell: "G6", right: "90,36", wrong: "89,36" },
    { sheet: "SPM", cell: "J8", right: "Tuntas Madya", wrong: "Tuntas Utama" },
    { sheet: "Perda", cell: "H9", right: "71", wrong: "67" },
    { sheet: "Narasi", cell: "A3", right: "lebih rendah", wrong: "lebih tinggi" },
    { sheet: "Narasi", cell: "A4", right: "baru mencapai 64,42%", wrong: "baru mencapai 91,02%" },
    { sheet: "Narasi", cell: "A9", right: "122 PNS", wrong: "112 PNS" },
  ],
};
