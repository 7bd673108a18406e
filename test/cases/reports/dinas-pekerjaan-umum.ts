import type { ReportCase } from "./report-case";

/** A public works agency: realisasi by programme and account down to the last level, packages, monthly absorption. */
export const dinasPekerjaanUmum: ReportCase = {
  name: "a public works agency",
  year: 2024,
  sheets: [
    {
      name: "LRA",
      sheet: `
PEMERINTAH KABUPATEN
LAPORAN REALISASI ANGGARAN PENDAPATAN DAN BELANJA DAERAH MENURUT PROGRAM, KEGIATAN, SUB KEGIATAN DAN REKENING
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2024

Kode Rekening | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | %
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 = 4 / 3 x 100
1.03 | URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG | 12.846.764.000,00 | 12.389.325.114,00 | (457.438.886,00) | 96,44
1.03.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 2.347.317.000,00 | 2.300.995.591,00 | (46.321.409,00) | 98,03
1.03.01.2.02 | Administrasi Keuangan Perangkat Daerah | 1.344.943.000,00 | 1.300.511.973,00 | (44.431.027,00) | 96,70
1.03.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 1.344.943.000,00 | 1.300.511.973,00 | (44.431.027,00) | 96,70
5 | BELANJA DAERAH | 1.344.943.000,00 | 1.300.511.973,00 | (44.431.027,00) | 96,70
5.1 | BELANJA OPERASI | 1.344.943.000,00 | 1.300.511.973,00 | (44.431.027,00) | 96,70
5.1.01 | Belanja Pegawai | 1.344.943.000,00 | 1.300.511.973,00 | (44.431.027,00) | 96,70
5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 1.263.607.000,00 | 1.219.883.927,00 | (43.723.073,00) | 96,54
5.1.01.01.01 | Belanja Gaji Pokok ASN | 1.127.376.000,00 | 1.083.652.927,00 | (43.723.073,00) | 96,12
5.1.01.01.01.0001 | Belanja Gaji Pokok PNS | 400.351.000,00 | 392.128.521,00 | (8.222.479,00) | 97,95
5.1.01.01.01.0002 | Belanja Gaji Pokok PPPK | 727.025.000,00 | 691.524.406,00 | (35.500.594,00) | 95,12
5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 136.231.000,00 | 136.231.000,00 | 0,00 | 100,00
5.1.01.01.02.0001 | Belanja Tunjangan Keluarga PNS | 136.231.000,00 | 136.231.000,00 | 0,00 | 100,00
5.1.01.02 | Belanja Tambahan Penghasilan ASN | 81.336.000,00 | 80.628.046,00 | (707.954,00) | 99,13
5.1.01.02.01 | Tambahan Penghasilan berdasarkan Beban Kerja ASN | 81.336.000,00 | 80.628.046,00 | (707.954,00) | 99,13
5.1.01.02.01.0001 | Tambahan Penghasilan berdasarkan Beban Kerja PNS | 81.336.000,00 | 80.628.046,00 | (707.954,00) | 99,13
1.03.01.2.06 | Administrasi Umum Perangkat Daerah | 973.680.000,00 | 971.789.618,00 | (1.890.382,00) | 99,81
1.03.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 879.428.000,00 | 878.842.891,00 | (585.109,00) | 99,93
5 | BELANJA DAERAH | 879.428.000,00 | 878.842.891,00 | (585.109,00) | 99,93
5.1 | BELANJA OPERASI | 88.793.000,00 | 88.207.891,00 | (585.109,00) | 99,34
5.1.02 | Belanja Barang dan Jasa | 88.793.000,00 | 88.207.891,00 | (585.109,00) | 99,34
5.1.02.01 | Belanja Barang | 88.793.000,00 | 88.207.891,00 | (585.109,00) | 99,34
5.1.02.01.01 | Belanja Barang Pakai Habis | 88.793.000,00 | 88.207.891,00 | (585.109,00) | 99,34
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 3.512.000,00 | 3.472.164,00 | (39.836,00) | 98,87
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 36.539.000,00 | 36.539.000,00 | 0,00 | 100,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 48.742.000,00 | 48.196.727,00 | (545.273,00) | 98,88
5.2 | BELANJA MODAL | 790.635.000,00 | 790.635.000,00 | 0,00 | 100,00
5.2.02 | Belanja Modal Peralatan dan Mesin | 790.635.000,00 | 790.635.000,00 | 0,00 | 100,00
5.2.02.10 | Belanja Modal Komputer | 790.635.000,00 | 790.635.000,00 | 0,00 | 100,00
5.2.02.10.01 | Belanja Modal Komputer Unit | 790.635.000,00 | 790.635.000,00 | 0,00 | 100,00
5.2.02.10.01.0002 | Belanja Modal Personal Computer | 790.635.000,00 | 790.635.000,00 | 0,00 | 100,00
1.03.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 94.252.000,00 | 92.946.727,00 | (1.305.273,00) | 98,62
5 | BELANJA DAERAH | 94.252.000,00 | 92.946.727,00 | (1.305.273,00) | 98,62
5.1 | BELANJA OPERASI | 94.252.000,00 | 92.946.727,00 | (1.305.273,00) | 98,62
5.1.02 | Belanja Barang dan Jasa | 94.252.000,00 | 92.946.727,00 | (1.305.273,00) | 98,62
5.1.02.01 | Belanja Barang | 67.356.000,00 | 66.893.818,00 | (462.182,00) | 99,31
5.1.02.01.01 | Belanja Barang Pakai Habis | 67.356.000,00 | 66.893.818,00 | (462.182,00) | 99,31
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 24.551.000,00 | 24.551.000,00 | 0,00 | 100,00
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 34.166.000,00 | 33.703.818,00 | (462.182,00) | 98,65
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 8.639.000,00 | 8.639.000,00 | 0,00 | 100,00
5.1.02.04 | Belanja Perjalanan Dinas | 26.896.000,00 | 26.052.909,00 | (843.091,00) | 96,87
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 26.896.000,00 | 26.052.909,00 | (843.091,00) | 96,87
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 20.417.000,00 | 19.573.909,00 | (843.091,00) | 95,87
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 6.479.000,00 | 6.479.000,00 | 0,00 | 100,00
1.03.01.2.09 | Pemeliharaan Barang Milik Daerah | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
1.03.01.2.09.0002 | Penyediaan Jasa Pemeliharaan Kendaraan Dinas | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
5 | BELANJA DAERAH | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
5.1 | BELANJA OPERASI | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
5.1.02 | Belanja Barang dan Jasa | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
5.1.02.03 | Belanja Pemeliharaan | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
5.1.02.03.02 | Belanja Pemeliharaan Peralatan dan Mesin | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
5.1.02.03.02.0035 | Belanja Pemeliharaan Alat Angkutan-Kendaraan Dinas | 28.694.000,00 | 28.694.000,00 | 0,00 | 100,00
1.03.02 | PROGRAM PENGELOLAAN SUMBER DAYA AIR | 1.542.889.000,00 | 1.475.812.560,00 | (67.076.440,00) | 95,65
1.03.02.2.02 | Pengembangan dan Pengelolaan Sistem Irigasi | 1.542.889.000,00 | 1.475.812.560,00 | (67.076.440,00) | 95,65
1.03.02.2.02.0014 | Rehabilitasi Jaringan Irigasi Permukaan | 1.288.451.000,00 | 1.229.187.159,00 | (59.263.841,00) | 95,40
5 | BELANJA DAERAH | 1.288.451.000,00 | 1.229.187.159,00 | (59.263.841,00) | 95,40
5.1 | BELANJA OPERASI | 95.779.000,00 | 94.947.540,00 | (831.460,00) | 99,13
5.1.02 | Belanja Barang dan Jasa | 95.779.000,00 | 94.947.540,00 | (831.460,00) | 99,13
5.1.02.01 | Belanja Barang | 33.293.000,00 | 33.141.768,00 | (151.232,00) | 99,55
5.1.02.01.01 | Belanja Barang Pakai Habis | 33.293.000,00 | 33.141.768,00 | (151.232,00) | 99,55
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 5.292.000,00 | 5.176.936,00 | (115.064,00) | 97,83
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 28.001.000,00 | 27.964.832,00 | (36.168,00) | 99,87
5.1.02.02 | Belanja Jasa | 62.486.000,00 | 61.805.772,00 | (680.228,00) | 98,91
5.1.02.02.01 | Belanja Jasa Kantor | 62.486.000,00 | 61.805.772,00 | (680.228,00) | 98,91
5.1.02.02.01.0003 | Honorarium Narasumber | 60.714.000,00 | 60.096.469,00 | (617.531,00) | 98,98
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 1.772.000,00 | 1.709.303,00 | (62.697,00) | 96,46
5.2 | BELANJA MODAL | 1.192.672.000,00 | 1.134.239.619,00 | (58.432.381,00) | 95,10
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 1.192.672.000,00 | 1.134.239.619,00 | (58.432.381,00) | 95,10
5.2.04.02 | Belanja Modal Bangunan Air | 1.192.672.000,00 | 1.134.239.619,00 | (58.432.381,00) | 95,10
5.2.04.02.01 | Belanja Modal Bangunan Air Irigasi | 1.192.672.000,00 | 1.134.239.619,00 | (58.432.381,00) | 95,10
5.2.04.02.01.0002 | Belanja Modal Bangunan Pengambilan Irigasi | 1.192.672.000,00 | 1.134.239.619,00 | (58.432.381,00) | 95,10
1.03.02.2.02.0021 | Operasi dan Pemeliharaan Jaringan Irigasi | 254.438.000,00 | 246.625.401,00 | (7.812.599,00) | 96,93
5 | BELANJA DAERAH | 254.438.000,00 | 246.625.401,00 | (7.812.599,00) | 96,93
5.1 | BELANJA OPERASI | 254.438.000,00 | 246.625.401,00 | (7.812.599,00) | 96,93
5.1.02 | Belanja Barang dan Jasa | 254.438.000,00 | 246.625.401,00 | (7.812.599,00) | 96,93
5.1.02.01 | Belanja Barang | 37.517.000,00 | 30.915.982,00 | (6.601.018,00) | 82,41
5.1.02.01.01 | Belanja Barang Pakai Habis | 37.517.000,00 | 30.915.982,00 | (6.601.018,00) | 82,41
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 10.654.000,00 | 10.146.769,00 | (507.231,00) | 95,24
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 26.863.000,00 | 20.769.213,00 | (6.093.787,00) | 77,32
5.1.02.02 | Belanja Jasa | 139.924.000,00 | 139.673.301,00 | (250.699,00) | 99,82
5.1.02.02.01 | Belanja Jasa Kantor | 139.924.000,00 | 139.673.301,00 | (250.699,00) | 99,82
5.1.02.02.01.0003 | Honorarium Narasumber | 43.690.000,00 | 43.440.304,00 | (249.696,00) | 99,43
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 43.211.000,00 | 43.209.997,00 | (1.003,00) | 100,00
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 53.023.000,00 | 53.023.000,00 | 0,00 | 100,00
5.1.02.04 | Belanja Perjalanan Dinas | 76.997.000,00 | 76.036.118,00 | (960.882,00) | 98,75
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 76.997.000,00 | 76.036.118,00 | (960.882,00) | 98,75
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 24.487.000,00 | 23.529.544,00 | (957.456,00) | 96,09
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 52.510.000,00 | 52.506.574,00 | (3.426,00) | 99,99
1.03.10 | PROGRAM PENYELENGGARAAN JALAN | 8.956.558.000,00 | 8.612.516.963,00 | (344.041.037,00) | 96,16
1.03.10.2.01 | Penyelenggaraan Jalan Kabupaten | 8.956.558.000,00 | 8.612.516.963,00 | (344.041.037,00) | 96,16
1.03.10.2.01.0005 | Pembangunan Jalan | 2.409.013.000,00 | 2.350.674.872,00 | (58.338.128,00) | 97,58
5 | BELANJA DAERAH | 2.409.013.000,00 | 2.350.674.872,00 | (58.338.128,00) | 97,58
5.1 | BELANJA OPERASI | 182.013.000,00 | 167.115.025,00 | (14.897.975,00) | 91,81
5.1.02 | Belanja Barang dan Jasa | 182.013.000,00 | 167.115.025,00 | (14.897.975,00) | 91,81
5.1.02.01 | Belanja Barang | 105.085.000,00 | 91.470.239,00 | (13.614.761,00) | 87,04
5.1.02.01.01 | Belanja Barang Pakai Habis | 105.085.000,00 | 91.470.239,00 | (13.614.761,00) | 87,04
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 53.547.000,00 | 42.051.541,00 | (11.495.459,00) | 78,53
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 33.071.000,00 | 31.534.219,00 | (1.536.781,00) | 95,35
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 18.467.000,00 | 17.884.479,00 | (582.521,00) | 96,85
5.1.02.04 | Belanja Perjalanan Dinas | 76.928.000,00 | 75.644.786,00 | (1.283.214,00) | 98,33
5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 76.928.000,00 | 75.644.786,00 | (1.283.214,00) | 98,33
5.1.02.04.01.0001 | Belanja Perjalanan Dinas Biasa | 21.224.000,00 | 20.640.462,00 | (583.538,00) | 97,25
5.1.02.04.01.0003 | Belanja Perjalanan Dinas Dalam Kota | 55.704.000,00 | 55.004.324,00 | (699.676,00) | 98,74
5.2 | BELANJA MODAL | 2.227.000.000,00 | 2.183.559.847,00 | (43.440.153,00) | 98,05
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 2.227.000.000,00 | 2.183.559.847,00 | (43.440.153,00) | 98,05
5.2.04.01 | Belanja Modal Jalan dan Jembatan | 2.227.000.000,00 | 2.183.559.847,00 | (43.440.153,00) | 98,05
5.2.04.01.01 | Belanja Modal Jalan | 2.227.000.000,00 | 2.183.559.847,00 | (43.440.153,00) | 98,05
5.2.04.01.01.0005 | Belanja Modal Jalan Kabupaten | 2.227.000.000,00 | 2.183.559.847,00 | (43.440.153,00) | 98,05
1.03.10.2.01.0008 | Rehabilitasi Jalan | 3.074.705.000,00 | 2.900.618.561,00 | (174.086.439,00) | 94,34
5 | BELANJA DAERAH | 3.074.705.000,00 | 2.900.618.561,00 | (174.086.439,00) | 94,34
5.1 | BELANJA OPERASI | 166.761.000,00 | 162.822.673,00 | (3.938.327,00) | 97,64
5.1.02 | Belanja Barang dan Jasa | 166.761.000,00 | 162.822.673,00 | (3.938.327,00) | 97,64
5.1.02.01 | Belanja Barang | 42.808.000,00 | 42.771.560,00 | (36.440,00) | 99,91
5.1.02.01.01 | Belanja Barang Pakai Habis | 42.808.000,00 | 42.771.560,00 | (36.440,00) | 99,91
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 36.342.000,00 | 36.342.000,00 | 0,00 | 100,00
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 6.466.000,00 | 6.429.560,00 | (36.440,00) | 99,44
5.1.02.02 | Belanja Jasa | 123.953.000,00 | 120.051.113,00 | (3.901.887,00) | 96,85
5.1.02.02.01 | Belanja Jasa Kantor | 123.953.000,00 | 120.051.113,00 | (3.901.887,00) | 96,85
5.1.02.02.01.0003 | Honorarium Narasumber | 59.032.000,00 | 55.735.512,00 | (3.296.488,00) | 94,42
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 38.182.000,00 | 37.736.942,00 | (445.058,00) | 98,83
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 26.739.000,00 | 26.578.659,00 | (160.341,00) | 99,40
5.2 | BELANJA MODAL | 2.907.944.000,00 | 2.737.795.888,00 | (170.148.112,00) | 94,15
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 2.907.944.000,00 | 2.737.795.888,00 | (170.148.112,00) | 94,15
5.2.04.01 | Belanja Modal Jalan dan Jembatan | 2.907.944.000,00 | 2.737.795.888,00 | (170.148.112,00) | 94,15
5.2.04.01.01 | Belanja Modal Jalan | 2.907.944.000,00 | 2.737.795.888,00 | (170.148.112,00) | 94,15
5.2.04.01.01.0005 | Belanja Modal Jalan Kabupaten | 2.907.944.000,00 | 2.737.795.888,00 | (170.148.112,00) | 94,15
1.03.10.2.01.0011 | Pemeliharaan Rutin Jalan | 165.140.000,00 | 146.940.628,00 | (18.199.372,00) | 88,98
5 | BELANJA DAERAH | 165.140.000,00 | 146.940.628,00 | (18.199.372,00) | 88,98
5.1 | BELANJA OPERASI | 165.140.000,00 | 146.940.628,00 | (18.199.372,00) | 88,98
5.1.02 | Belanja Barang dan Jasa | 165.140.000,00 | 146.940.628,00 | (18.199.372,00) | 88,98
5.1.02.01 | Belanja Barang | 60.801.000,00 | 54.846.106,00 | (5.954.894,00) | 90,21
5.1.02.01.01 | Belanja Barang Pakai Habis | 60.801.000,00 | 54.846.106,00 | (5.954.894,00) | 90,21
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 23.820.000,00 | 23.713.306,00 | (106.694,00) | 99,55
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 14.953.000,00 | 9.233.697,00 | (5.719.303,00) | 61,75
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 22.028.000,00 | 21.899.103,00 | (128.897,00) | 99,41
5.1.02.02 | Belanja Jasa | 104.339.000,00 | 92.094.522,00 | (12.244.478,00) | 88,26
5.1.02.02.01 | Belanja Jasa Kantor | 82.819.000,00 | 71.327.949,00 | (11.491.051,00) | 86,13
5.1.02.02.01.0026 | Belanja Jasa Tenaga Administrasi | 33.381.000,00 | 22.732.148,00 | (10.648.852,00) | 68,10
5.1.02.02.01.0061 | Belanja Tagihan Listrik | 49.438.000,00 | 48.595.801,00 | (842.199,00) | 98,30
5.1.02.02.05 | Belanja Sewa Gedung dan Bangunan | 21.520.000,00 | 20.766.573,00 | (753.427,00) | 96,50
5.1.02.02.05.0009 | Belanja Sewa Bangunan Gedung Tempat Pertemuan | 21.520.000,00 | 20.766.573,00 | (753.427,00) | 96,50
1.03.10.2.01.0017 | Penggantian Jembatan | 3.307.700.000,00 | 3.214.282.902,00 | (93.417.098,00) | 97,18
5 | BELANJA DAERAH | 3.307.700.000,00 | 3.214.282.902,00 | (93.417.098,00) | 97,18
5.1 | BELANJA OPERASI | 84.788.000,00 | 76.486.332,00 | (8.301.668,00) | 90,21
5.1.02 | Belanja Barang dan Jasa | 84.788.000,00 | 76.486.332,00 | (8.301.668,00) | 90,21
5.1.02.01 | Belanja Barang | 84.788.000,00 | 76.486.332,00 | (8.301.668,00) | 90,21
5.1.02.01.01 | Belanja Barang Pakai Habis | 84.788.000,00 | 76.486.332,00 | (8.301.668,00) | 90,21
5.1.02.01.01.0024 | Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor | 37.709.000,00 | 31.785.926,00 | (5.923.074,00) | 84,29
5.1.02.01.01.0026 | Belanja Alat/Bahan untuk Kegiatan Kantor-Bahan Cetak | 14.154.000,00 | 13.684.951,00 | (469.049,00) | 96,69
5.1.02.01.01.0052 | Belanja Makanan dan Minuman Rapat | 32.925.000,00 | 31.015.455,00 | (1.909.545,00) | 94,20
5.2 | BELANJA MODAL | 3.222.912.000,00 | 3.137.796.570,00 | (85.115.430,00) | 97,36
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 3.222.912.000,00 | 3.137.796.570,00 | (85.115.430,00) | 97,36
5.2.04.01 | Belanja Modal Jalan dan Jembatan | 3.222.912.000,00 | 3.137.796.570,00 | (85.115.430,00) | 97,36
5.2.04.01.02 | Belanja Modal Jembatan | 3.222.912.000,00 | 3.137.796.570,00 | (85.115.430,00) | 97,36
5.2.04.01.02.0005 | Belanja Modal Jembatan pada Jalan Kabupaten | 3.222.912.000,00 | 3.137.796.570,00 | (85.115.430,00) | 97,36
 | JUMLAH BELANJA | 12.846.764.000,00 | 12.389.325.114,00 | (457.438.886,00) | 96,44
`,
    },
    {
      name: "Jenis",
      sheet: `
Tabel 3.12 Realisasi menurut jenis belanja
No | Kode | Jenis Belanja | Anggaran (Rp) | Realisasi (Rp) | % | Proporsi Realisasi (%)
1 | 5.1.01 | Belanja Pegawai | 1.344.943.000 | 1.300.511.973 | 96,70 | 10,50
2 | 5.1.02 | Belanja Barang dan Jasa | 1.160.658.000 | 1.104.786.217 | 95,19 | 8,92
3 | 5.2.02 | Belanja Modal Peralatan dan Mesin | 790.635.000 | 790.635.000 | 100,00 | 6,38
4 | 5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 9.550.528.000 | 9.193.391.924 | 96,26 | 74,20
 |  | Jumlah | 12.846.764.000 | 12.389.325.114 | 96,44 | 100,00
`,
    },
    {
      name: "Program",
      sheet: `
Tabel 3.13 Realisasi menurut program (juta rupiah)
Program | Anggaran | Realisasi | Sisa | Serapan
PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 2.347,3 | 2.301,0 | 46,3 | 98%
PROGRAM PENGELOLAAN SUMBER DAYA AIR | 1.542,9 | 1.475,8 | 67,1 | 96%
PROGRAM PENYELENGGARAAN JALAN | 8.956,6 | 8.612,5 | 344,1 | 96%
Total | 12.846,8 | 12.389,3 | 457,5 | 96%
`,
    },
    {
      name: "Paket",
      merges: ["F2:G2"],
      sheet: `
Tabel 3.14 Efisiensi pengadaan
No | Paket Pekerjaan | Pagu (Rp) | HPS (Rp) | Nilai Kontrak (Rp) | Efisiensi terhadap HPS |
 |  |  |  |  | Rp | %
1 | Rehabilitasi DI Sungai Bening | 2.450.000.000 | 2.398.500.000 | 2.214.375.000 | 184.125.000 | 7,68
2 | Peningkatan Jalan Simpang Tiga - Kuala | 3.120.000.000 | 3.064.200.000 | 2.870.114.000 | 194.086.000 | 6,33
3 | Penggantian Jembatan Air Hitam | 1.875.000.000 | 1.859.900.000 | 1.768.250.000 | 91.650.000 | 4,93
4 | Pengadaan Komputer | 184.500.000 | 181.200.000 | 176.940.000 | 4.260.000 | 2,35
 | Jumlah | 7.629.500.000 | 7.503.800.000 | 7.029.679.000 | 474.121.000 | 6,32
`,
    },
    {
      name: "Bulanan",
      sheet: `
Tabel 3.15 Penyerapan anggaran per bulan
Bulan | Realisasi Bulan Ini (Rp) | Realisasi Kumulatif (Rp) | % Kumulatif terhadap Anggaran | Rencana Kumulatif (%) | Deviasi (%)
Jan | 678.551.800 | 678.551.800 | 5,28 | 3,00 | 2,28
Feb | 1.250.101.191 | 1.928.652.991 | 15,01 | 8,00 | 7,01
Mar | 570.245.390 | 2.498.898.381 | 19,45 | 15,00 | 4,45
Apr | 955.830.995 | 3.454.729.376 | 26,89 | 22,00 | 4,89
Mei | 1.360.226.605 | 4.814.955.981 | 37,48 | 30,00 | 7,48
Jun | 1.062.637.048 | 5.877.593.029 | 45,75 | 40,00 | 5,75
Jul | 1.093.990.142 | 6.971.583.171 | 54,27 | 50,00 | 4,27
Ags | 1.300.833.656 | 8.272.416.827 | 64,39 | 60,00 | 4,39
Sep | 757.971.672 | 9.030.388.499 | 70,29 | 70,00 | 0,29
Okt | 540.004.073 | 9.570.392.572 | 74,50 | 82,00 | -7,50
Nov | 611.927.575 | 10.182.320.147 | 79,26 | 92,00 | -12,74
Des | 2.207.004.967 | 12.389.325.114 | 96,44 | 100,00 | -3,56
`,
    },
    {
      name: "Infrastruktur",
      sheet: `
Tabel 3.16 Kondisi infrastruktur
Uraian | Target | Realisasi | Capaian (%) | Total Aset | % terhadap Total
Irigasi dalam kondisi baik (ha) | 4.150 | 4.062 | 97,88 | 5.820 | 69,79
Jalan kabupaten mantap (km) | 612 | 598 | 97,71 | 815 | 73,37
Jembatan kondisi baik (unit) | 88 | 91 | 103,41 | 104 | 87,50
`,
    },
    {
      name: "UPT",
      sheet: `
Tabel 3.17 Progres fisik dan keuangan UPT
Unit | Fisik (%) | Keuangan (%) | Selisih
UPT Wilayah I | 92,40 | 88,10 | 4,30
UPT Wilayah II | 85,75 | 90,35 | -4,60
UPT Wilayah III | 97,20 | 94,60 | 2,60
UPT Wilayah IV | 88,95 | 83,50 | 5,45
Rata-rata | 91,08 | 89,14 | 1,94
`,
    },
    {
      name: "Daftar Paket",
      sheet: `
Daftar paket pekerjaan
No | Nama Paket | Metode Pemilihan | Nilai Kontrak (Rp)
1 | Rehabilitasi DI Sungai Bening | Tender | 2.214.375.000
2 | Peningkatan Jalan Simpang Tiga - Kuala | Tender | 2.870.114.000
3 | Penggantian Jembatan Air Hitam | Tender | 1.768.250.000
4 | Pengadaan Komputer | E-Purchasing | 176.940.000
5 | Pemeliharaan DI Rawa Indah | Pengadaan Langsung | 148.200.000
6 | Pengawasan Peningkatan Jalan | Seleksi | 214.600.000
7 | Pengawasan Penggantian Jembatan | Pengadaan Langsung | 96.850.000
8 | Pengadaan Aspal Emulsi | E-Purchasing | 385.420.000
9 | Perencanaan Teknis Jalan 2025 | Seleksi | 187.300.000
10 | Pemeliharaan Gedung Kantor | Pengadaan Langsung | 121.775.000
11 | Sewa Alat Berat | E-Purchasing | 264.000.000
 | Jumlah |  | 8.447.824.000
`,
    },
    {
      name: "Rekap Paket",
      sheet: `
Rekapitulasi paket menurut metode pemilihan
Metode Pemilihan | Jumlah Paket | Nilai Kontrak (Rp) | % Nilai
Tender | 3 | 6.852.739.000 | 81,1
Seleksi | 2 | 401.900.000 | 4,8
E-Purchasing | 3 | 826.360.000 | 9,8
Pengadaan Langsung | 3 | 366.825.000 | 4,3
Jumlah | 11 | 8.447.824.000 | 100,0
`,
    },
    {
      name: "Dua Tahun",
      merges: ["D2:E2"],
      sheet: `
Perbandingan realisasi belanja 2023 dan 2024
Jenis Belanja | Realisasi 2023 | Realisasi 2024 | Kenaikan/(Penurunan) |
 |  |  | Rp | %
Belanja Pegawai | 1.209.476.134 | 1.300.511.973 | 91.035.839 | 7,53
Belanja Barang dan Jasa | 1.182.121.252 | 1.104.786.217 | (77.335.035) | (6,54)
Belanja Modal Peralatan dan Mesin | 561.350.850 | 790.635.000 | 229.284.150 | 40,85
Belanja Modal Jalan, Jaringan, dan Irigasi | 8.090.184.893 | 9.193.391.924 | 1.103.207.031 | 13,64
Jumlah | 11.043.133.129 | 12.389.325.114 | 1.346.191.985 | 12,19
`,
    },
    {
      name: "Narasi",
      sheet: `
Anggaran belanja Dinas Tahun Anggaran 2024 sebesar Rp12.846.764.000,00 dan terealisasi Rp12.389.325.114,00 atau 96,44%.
Belanja modal jalan, jaringan, dan irigasi terealisasi sebesar Rp9.193.391.924 (sembilan miliar seratus sembilan puluh tiga juta tiga ratus sembilan puluh satu ribu sembilan ratus dua puluh empat rupiah).
Nilai kontrak empat paket strategis sebesar Rp7.029.679.000 dari HPS Rp7.503.800.000 sehingga terdapat efisiensi 6,32%.
`,
    },
  ],
  mistakes: [
    { sheet: "LRA", cell: "D42", right: "66.893.818,00", wrong: "65.993.818,00" },
    { sheet: "LRA", cell: "D60", right: "1.475.812.560,00", wrong: "1.229.187.159,00" },
    { sheet: "LRA", cell: "E77", right: "(58.432.381,00)", wrong: "58.432.381,00" },
    { sheet: "LRA", cell: "C95", right: "8.956.558.000,00", wrong: "8.966.558.000,00" },
    { sheet: "LRA", cell: "C136", right: "165.140.000,00", wrong: "104.339.000,00" },
    { sheet: "LRA", cell: "F147", right: "96,50", wrong: "3,50" },
    { sheet: "Jenis", cell: "E4", right: "1.104.786.217", wrong: "1.099.786.217" },
    { sheet: "Program", cell: "E5", right: "96%", wrong: "89%" },
    { sheet: "Paket", cell: "G6", right: "4,93", wrong: "5,69" },
    { sheet: "Paket", cell: "E8", right: "7.029.679.000", wrong: "6.852.739.000" },
    { sheet: "Bulanan", cell: "C10", right: "8.272.416.827", wrong: "8.302.416.827" },
    { sheet: "Infrastruktur", cell: "F4", right: "73,37", wrong: "75,09" },
    { sheet: "UPT", cell: "B7", right: "91,08", wrong: "91,80" },
    { sheet: "Rekap Paket", cell: "B5", right: "3", wrong: "2" },
    { sheet: "Dua Tahun", cell: "E6", right: "40,85", wrong: "29,00" },
    { sheet: "Narasi", cell: "A2", right: "sembilan", wrong: "delapan" },
  ],
};
