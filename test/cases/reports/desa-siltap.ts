import type { ReportCase } from "./report-case";

export const desaSiltap: ReportCase = {
  name: "a village: land use, hamlets, pay of its officials, funds by source and stage, land tax",
  year: 2024,
  sheets: [
    {
      name: "I.1 Lahan",
      sheet: `
PEMERINTAH DESA KARANGWUNI
KECAMATAN BANYUSARI KABUPATEN TIRTAMULYA
LAPORAN PENYELENGGARAAN PEMERINTAHAN DESA TAHUN 2024

Tabel I.1 Luas Wilayah menurut Penggunaan Lahan
No | Penggunaan | Luas (Ha) | Persentase (%)
1 | Sawah irigasi | 182,35 | 36,69
2 | Sawah tadah hujan | 46,60 | 9,38
3 | Tegal/kebun | 118,90 | 23,92
4 | Permukiman dan pekarangan | 103,72 | 20,87
5 | Hutan rakyat | 27,85 | 5,60
6 | Jalan, sungai, makam | 12,48 | 2,51
7 | Lain-lain | 5,10 | 1,03
 | Jumlah | 497,00 | 100,00
Sumber: Profil Desa Karangwuni 2024

Batas/Orbitasi | Jarak (km) | Waktu Tempuh (menit)
Ke ibu kota kecamatan | 4,5 | 12
Ke ibu kota kabupaten | 23,0 | 45
Ke ibu kota provinsi | 118,0 | 210
`,
    },
    {
      name: "I.2 Dusun",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:H2", "I2:I3", "J2:J3", "K2:K3", "L2:L3"],
      sheet: `
Tabel I.2 Jumlah Penduduk, KK, dan Kepadatan per Dusun Tahun 2024
No | Dusun | RW | RT | Jumlah KK | Penduduk |  |  | Rata-rata Jiwa per KK | Luas (Ha) | Kepadatan (jiwa/km2) | Rasio Jenis Kelamin
 |  |  |  |  | L | P | L+P |  |  |  |
1 | Dusun Krajan | 2 | 6 | 389 | 612 | 598 | 1.210 | 3,1 | 86,40 | 1.400 | 102,3
2 | Dusun Ngasem | 2 | 5 | 341 | 537 | 551 | 1.088 | 3,2 | 104,25 | 1.044 | 97,5
3 | Dusun Tegalrejo | 1 | 4 | 271 | 428 | 441 | 869 | 3,2 | 98,10 | 886 | 97,1
4 | Dusun Sumberwaru | 2 | 5 | 312 | 496 | 482 | 978 | 3,1 | 132,75 | 737 | 102,9
5 | Dusun Blimbing | 1 | 4 | 238 | 371 | 379 | 750 | 3,2 | 75,50 | 993 | 97,9
 | Jumlah | 8 | 24 | 1.551 | 2.444 | 2.451 | 4.895 | 3,2 | 497,00 | 985 | 99,7
Rasio jenis kelamin: jumlah laki-laki per 100 perempuan
`,
    },
    {
      name: "I.3 Umur",
      sheet: `
Kelompok Umur (tahun) | Laki-laki | Perempuan | Jumlah | % | Kumulatif (%)
(1) | (2) | (3) | (4) | (5) | (6)
0-4 | 174 | 165 | 339 | 6,93 | 6,93
5-9 | 185 | 178 | 363 | 7,42 | 14,34
10-14 | 194 | 182 | 376 | 7,68 | 22,02
15-19 | 198 | 187 | 385 | 7,87 | 29,89
20-24 | 190 | 188 | 378 | 7,72 | 37,61
25-29 | 184 | 187 | 371 | 7,58 | 45,19
30-34 | 176 | 182 | 358 | 7,31 | 52,50
35-39 | 180 | 183 | 363 | 7,42 | 59,92
40-44 | 179 | 181 | 360 | 7,35 | 67,27
45-49 | 169 | 172 | 341 | 6,97 | 74,24
50-54 | 156 | 159 | 315 | 6,44 | 80,67
55-59 | 137 | 139 | 276 | 5,64 | 86,31
60-64 | 115 | 118 | 233 | 4,76 | 91,07
65-69 | 85 | 90 | 175 | 3,58 | 94,65
70-74 | 63 | 71 | 134 | 2,74 | 97,39
75+ | 59 | 69 | 128 | 2,61 | 100,00
Jumlah | 2.444 | 2.451 | 4.895 | 100,00 |

Golongan usia | Jiwa | %
Usia muda (0-14) | 1.078 | 22,0
Usia produktif (15-64) | 3.380 | 69,1
Usia lanjut (65+) | 437 | 8,9
Rasio ketergantungan |  | 44,82
`,
    },
    {
      name: "I.4 Didik Agama",
      sheet: `
a. Penduduk menurut Pendidikan
No | Pendidikan | L | P | Jumlah | %
1 | Belum/tidak sekolah | 421 | 451 | 872 | 17,8
2 | Belum tamat SD | 240 | 233 | 473 | 9,7
3 | Tamat SD/sederajat | 598 | 639 | 1.237 | 25,3
4 | SLTP/sederajat | 455 | 447 | 902 | 18,4
5 | SLTA/sederajat | 559 | 501 | 1.060 | 21,7
6 | Diploma I/II/III | 51 | 63 | 114 | 2,3
7 | S1/D-IV | 113 | 113 | 226 | 4,6
8 | S2 | 7 | 4 | 11 | 0,2
 | Jumlah | 2.444 | 2.451 | 4.895 | 100,0

b. Penduduk menurut Agama
No | Agama | 2023 | 2024 | Perubahan
1 | Islam | 4.774 | 4.787 | 13
2 | Kristen | 59 | 61 | 2
3 | Katolik | 38 | 38 | 0
4 | Hindu | - | - | -
5 | Buddha | 9 | 9 | 0
 | Jumlah | 4.880 | 4.895 | 15
`,
    },
    {
      name: "I.5 Pekerjaan",
      sheet: `
Mata Pencaharian Pokok Penduduk Usia 15 Tahun ke Atas Tahun 2024
No | Mata Pencaharian | L | P | Jumlah | Persen | Peringkat
1 | Petani pemilik | 405 | 180 | 585 | 15,3% | 2
2 | Buruh tani | 239 | 157 | 396 | 10,4% | 4
3 | Karyawan swasta | 306 | 206 | 512 | 13,4% | 3
4 | Pedagang/wiraswasta | 205 | 185 | 390 | 10,2% | 5
5 | ASN/TNI/Polri | 45 | 40 | 85 | 2,2% | 11
6 | Buruh bangunan | 225 | 3 | 228 | 6,0% | 8
7 | Pekerja migran | 59 | 81 | 140 | 3,7% | 9
8 | Mengurus rumah tangga | 5 | 722 | 727 | 19,0% | 1
9 | Pelajar/mahasiswa | 173 | 184 | 357 | 9,4% | 6
10 | Belum/tidak bekerja | 165 | 120 | 285 | 7,5% | 7
11 | Lainnya | 64 | 48 | 112 | 2,9% | 10
 | Jumlah | 1.891 | 1.926 | 3.817 | 100% |
`,
    },
    {
      name: "I.6 Mutasi",
      sheet: `
Mutasi Penduduk Tahun 2024
Uraian | Laki-laki | Perempuan | Jumlah
Penduduk awal tahun | 2.435 | 2.445 | 4.880
Lahir (+) | 29 | 31 | 60
Meninggal (-) | 17 | 14 | 31
Datang (+) | 22 | 19 | 41
Pindah (-) | 25 | 30 | 55
Penduduk akhir tahun | 2.444 | 2.451 | 4.895
Pertumbuhan (%) | 0,37 | 0,25 | 0,31
`,
    },
    {
      name: "II.1 Siltap",
      sheet: `
Daftar Penghasilan Tetap dan Tunjangan Kepala Desa dan Perangkat Desa Tahun 2024 (Rp)
No | Jabatan | Siltap per Bulan | Tunjangan per Bulan | Masa Pembayaran | Jumlah Siltap | Jumlah Tunjangan | Jumlah Diterima
1 | Kepala Desa | 2.650.000 | 1.000.000 | 12 bulan | 31.800.000 | 12.000.000 | 43.800.000
2 | Sekretaris Desa | 2.300.000 | 600.000 | 12 bulan | 27.600.000 | 7.200.000 | 34.800.000
3 | Kaur Tata Usaha dan Umum | 2.060.000 | 350.000 | 12 bulan | 24.720.000 | 4.200.000 | 28.920.000
4 | Kaur Keuangan | 2.060.000 | 350.000 | 12 bulan | 24.720.000 | 4.200.000 | 28.920.000
5 | Kaur Perencanaan | 2.060.000 | 350.000 | 12 bulan | 24.720.000 | 4.200.000 | 28.920.000
6 | Kasi Pemerintahan | 2.060.000 | 350.000 | 12 bulan | 24.720.000 | 4.200.000 | 28.920.000
7 | Kasi Kesejahteraan | 2.060.000 | 350.000 | 12 bulan | 24.720.000 | 4.200.000 | 28.920.000
8 | Kasi Pelayanan | 2.060.000 | 350.000 | 9 bulan | 18.540.000 | 3.150.000 | 21.690.000
9 | Kepala Dusun Krajan | 2.060.000 | 250.000 | 12 bulan | 24.720.000 | 3.000.000 | 27.720.000
10 | Kepala Dusun Ngasem | 2.060.000 | 250.000 | 12 bulan | 24.720.000 | 3.000.000 | 27.720.000
11 | Kepala Dusun Tegalrejo | 2.060.000 | 250.000 | 12 bulan | 24.720.000 | 3.000.000 | 27.720.000
12 | Kepala Dusun Sumberwaru | 2.060.000 | 250.000 | 12 bulan | 24.720.000 | 3.000.000 | 27.720.000
13 | Kepala Dusun Blimbing | 2.060.000 | 250.000 | 12 bulan | 24.720.000 | 3.000.000 | 27.720.000
 | Jumlah | 27.610.000 | 4.950.000 |  | 325.140.000 | 58.350.000 | 383.490.000
Catatan: Kasi Pelayanan kosong pada bulan Oktober s.d. Desember 2024.
`,
    },
    {
      name: "III.1 APBDes",
      sheet: `
REALISASI PELAKSANAAN APBDES TAHUN ANGGARAN 2024
DESA KARANGWUNI

URAIAN | ANGGARAN (Rp) | REALISASI (Rp) | LEBIH/(KURANG) (Rp) | %
PENDAPATAN
Pendapatan Asli Desa | 70.500.000 | 70.964.500 | 464.500 | 100,66
Pendapatan Transfer | 1.842.464.200 | 1.841.091.650 | (1.372.550) | 99,93
Pendapatan Lain-lain | 1.850.000 | 2.017.384 | 167.384 | 109,05
JUMLAH PENDAPATAN | 1.914.814.200 | 1.914.073.534 | (740.666) | 99,96
BELANJA
Bidang Penyelenggaraan Pemerintahan Desa | 618.902.000 | 609.677.900 | (9.224.100) | 98,51
Bidang Pelaksanaan Pembangunan Desa | 794.252.000 | 791.416.000 | (2.836.000) | 99,64
Bidang Pembinaan Kemasyarakatan | 87.711.150 | 84.938.000 | (2.773.150) | 96,84
Bidang Pemberdayaan Masyarakat | 234.750.000 | 229.330.000 | (5.420.000) | 97,69
Bidang Penanggulangan Bencana, Darurat, dan Mendesak Desa | 151.800.000 | 141.950.000 | (9.850.000) | 93,51
JUMLAH BELANJA | 1.887.415.150 | 1.857.311.900 | (30.103.250) | 98,41
SURPLUS/(DEFISIT) | 27.399.050 | 56.761.634 | 29.362.584 | -
PEMBIAYAAN
Penerimaan Pembiayaan (SiLPA 2023) | 22.600.950 | 22.600.950 | 0 | 100,00
Pengeluaran Pembiayaan (Penyertaan Modal BUM Desa) | 50.000.000 | 50.000.000 | 0 | 100,00
PEMBIAYAAN NETTO | (27.399.050) | (27.399.050) | 0 | -
SISA LEBIH PERHITUNGAN ANGGARAN (SiLPA) | 0 | 29.362.584 | 29.362.584 | -
`,
    },
    {
      name: "III.2 Pendapatan",
      sheet: `
Kode | Uraian | Anggaran | Realisasi | Lebih/(Kurang) | % | Realisasi 2023 | Naik/(Turun) %
4 | PENDAPATAN | 1.914.814.200 | 1.914.073.534 | (740.666) | 99,96 | 1.796.310.368 | 6,56
4.1 | Pendapatan Asli Desa | 70.500.000 | 70.964.500 | 464.500 | 100,66 | 65.420.000 | 8,48
4.1.1 | Hasil Usaha Desa (Bagi Hasil BUM Desa) | 18.500.000 | 19.264.500 | 764.500 | 104,13 | 15.820.000 | 21,77
4.1.2 | Hasil Aset (Sewa Tanah Kas dan Kios Desa) | 46.000.000 | 45.250.000 | (750.000) | 98,37 | 43.500.000 | 4,02
4.1.3 | Swadaya, Partisipasi, dan Gotong Royong | 6.000.000 | 6.450.000 | 450.000 | 107,50 | 6.100.000 | 5,74
4.2 | Pendapatan Transfer | 1.842.464.200 | 1.841.091.650 | (1.372.550) | 99,93 | 1.728.944.150 | 6,49
4.2.1 | Dana Desa | 1.068.342.000 | 1.068.342.000 | 0 | 100,00 | 1.023.415.000 | 4,39
4.2.2 | Bagi Hasil Pajak dan Retribusi | 61.245.800 | 59.873.250 | (1.372.550) | 97,76 | 57.318.400 | 4,46
4.2.3 | Alokasi Dana Desa | 512.876.400 | 512.876.400 | 0 | 100,00 | 498.210.750 | 2,94
4.2.4 | Bantuan Keuangan Provinsi | 200.000.000 | 200.000.000 | 0 | 100,00 | 150.000.000 | 33,33
4.3 | Pendapatan Lain-lain | 1.850.000 | 2.017.384 | 167.384 | 109,05 | 1.946.218 | 3,66
4.3.6 | Bunga Bank | 1.850.000 | 2.017.384 | 167.384 | 109,05 | 1.946.218 | 3,66
`,
    },
    {
      name: "III.3 Belanja",
      sheet: `
Lampiran: Rincian Realisasi Belanja APBDes Karangwuni TA 2024 menurut Bidang, Subbidang, dan Kegiatan
Kode Rekening | Uraian | Sumber | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | 2 | 3 | 4 | 5 | 6 = 4 - 5 | 7
1 | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA |  | 618.902.000 | 609.677.900 | 9.224.100 | 98,51
1.1 | Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan, dan Operasional |  | 551.552.000 | 543.556.400 | 7.995.600 | 98,55
1.1.01 | Penghasilan Tetap dan Tunjangan Kepala Desa | ADD | 43.800.000 | 43.800.000 | 0 | 100,00
1.1.02 | Penghasilan Tetap dan Tunjangan Perangkat Desa | ADD | 346.920.000 | 339.690.000 | 7.230.000 | 97,92
1.1.03 | Jaminan Sosial Kepala Desa dan Perangkat Desa | ADD | 16.848.000 | 16.427.400 | 420.600 | 97,50
1.1.04 | Operasional Pemerintah Desa | ADD | 9.434.000 | 9.264.000 | 170.000 | 98,20
1.1.05 | Tunjangan BPD | ADD | 33.600.000 | 33.600.000 | 0 | 100,00
1.1.06 | Operasional BPD | ADD | 4.500.000 | 4.500.000 | 0 | 100,00
1.1.07 | Insentif RT/RW | BHPR | 38.400.000 | 38.400.000 | 0 | 100,00
1.1.08 | Operasional Pemerintah Desa dari Dana Desa | DD | 32.050.000 | 31.875.000 | 175.000 | 99,45
1.1.90 | Tambahan Tunjangan Aparatur dari Hasil Tanah Kas | PAD | 26.000.000 | 26.000.000 | 0 | 100,00
1.2 | Penyediaan Sarana Prasarana Pemerintahan Desa |  | 23.350.000 | 23.111.500 | 238.500 | 98,98
1.2.01 | Penyediaan Sarana (Aset Tetap) Perkantoran | ADD | 14.750.000 | 14.685.000 | 65.000 | 99,56
1.2.02 | Pemeliharaan Gedung/Prasarana Kantor Desa | ADD | 8.600.000 | 8.426.500 | 173.500 | 97,98
1.3 | Administrasi Kependudukan, Statistik, dan Kearsipan |  | 13.650.000 | 13.300.000 | 350.000 | 97,44
1.3.02 | Penyusunan/Pemutakhiran Profil Desa | DD | 6.200.000 | 6.200.000 | 0 | 100,00
1.3.05 | Pemetaan dan Analisis Kemiskinan Desa | DD | 7.450.000 | 7.100.000 | 350.000 | 95,30
1.4 | Tata Praja Pemerintahan, Perencanaan, Keuangan, dan Pelaporan |  | 22.850.000 | 22.470.000 | 380.000 | 98,34
1.4.01 | Musyawarah Perencanaan Desa (Musdes/Musrenbangdes) | ADD | 5.800.000 | 5.800.000 | 0 | 100,00
1.4.03 | Penyusunan Dokumen Perencanaan Desa | ADD | 4.250.000 | 4.110.000 | 140.000 | 96,71
1.4.06 | Pengembangan Sistem Informasi Desa | DD | 12.800.000 | 12.560.000 | 240.000 | 98,13
1.5 | Pertanahan |  | 7.500.000 | 7.240.000 | 260.000 | 96,53
1.5.06 | Administrasi Pajak Bumi dan Bangunan (PBB) | BHPR | 7.500.000 | 7.240.000 | 260.000 | 96,53
2 | BIDANG PELAKSANAAN PEMBANGUNAN DESA |  | 794.252.000 | 791.416.000 | 2.836.000 | 99,64
2.1 | Pendidikan |  | 70.350.000 | 70.112.000 | 238.000 | 99,66
2.1.01 | Penyelenggaraan PAUD/TK Milik Desa (Honor Pengajar) | DD | 21.600.000 | 21.600.000 | 0 | 100,00
2.1.06 | Pembangunan/Rehabilitasi Sarana PAUD | DD | 48.750.000 | 48.512.000 | 238.000 | 99,51
2.2 | Kesehatan |  | 113.950.000 | 113.265.000 | 685.000 | 99,40
2.2.02 | Penyelenggaraan Posyandu (PMT, Insentif Kader) | DD | 68.400.000 | 67.935.000 | 465.000 | 99,32
2.2.04 | Penyelenggaraan Desa Siaga Kesehatan | DD | 9.350.000 | 9.350.000 | 0 | 100,00
2.2.09 | Pembangunan/Rehabilitasi Posyandu | DD | 36.200.000 | 35.980.000 | 220.000 | 99,39
2.3 | Pekerjaan Umum dan Penataan Ruang |  | 482.602.000 | 481.075.000 | 1.527.000 | 99,68
2.3.10 | Peningkatan Jalan Lingkungan (Paving) Dusun Ngasem | DD | 146.300.000 | 146.300.000 | 0 | 100,00
2.3.11 | Pembangunan Jalan Usaha Tani Dusun Sumberwaru | DD | 48.702.000 | 48.385.000 | 317.000 | 99,35
2.3.13 | Pembangunan Talud Jalan Dusun Krajan | PBP | 200.000.000 | 199.440.000 | 560.000 | 99,72
2.3.14 | Pembangunan Saluran Drainase Dusun Tegalrejo | DD | 87.600.000 | 86.950.000 | 650.000 | 99,26
2.4 | Kawasan Permukiman |  | 119.250.000 | 118.864.000 | 386.000 | 99,68
2.4.01 | Dukungan Rehabilitasi Rumah Tidak Layak Huni | DD | 45.000.000 | 45.000.000 | 0 | 100,00
2.4.10 | Pembangunan Sumur Bor dan Jaringan Air Bersih | DD | 74.250.000 | 73.864.000 | 386.000 | 99,48
2.6 | Perhubungan, Komunikasi, dan Informatika |  | 8.100.000 | 8.100.000 | 0 | 100,00
2.6.02 | Penyelenggaraan Informasi Publik Desa | DD | 8.100.000 | 8.100.000 | 0 | 100,00
3 | BIDANG PEMBINAAN KEMASYARAKATAN |  | 87.711.150 | 84.938.000 | 2.773.150 | 96,84
3.1 | Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat |  | 20.700.000 | 20.475.000 | 225.000 | 98,91
3.1.01 | Pembangunan Pos Keamanan Desa | PAD | 13.500.000 | 13.275.000 | 225.000 | 98,33
3.1.02 | Pelatihan dan Operasional Satlinmas | ADD | 7.200.000 | 7.200.000 | 0 | 100,00
3.2 | Kebudayaan dan Keagamaan |  | 34.484.900 | 33.246.500 | 1.238.400 | 96,41
3.2.03 | Penyelenggaraan Festival Kesenian dan Merti Desa | PAD | 34.484.900 | 33.246.500 | 1.238.400 | 96,41
3.3 | Kepemudaan dan Olahraga |  | 6.500.000 | 6.350.000 | 150.000 | 97,69
3.3.03 | Penyelenggaraan Festival/Lomba Kepemudaan dan Olahraga | BHPR | 6.500.000 | 6.350.000 | 150.000 | 97,69
3.4 | Kelembagaan Masyarakat |  | 26.026.250 | 24.866.500 | 1.159.750 | 95,54
3.4.02 | Pembinaan LKMD/LPM/LPMD | BHPR | 11.026.250 | 9.946.500 | 1.079.750 | 90,21
3.4.03 | Pembinaan PKK | ADD | 15.000.000 | 14.920.000 | 80.000 | 99,47
4 | BIDANG PEMBERDAYAAN MASYARAKAT |  | 234.750.000 | 229.330.000 | 5.420.000 | 97,69
4.2 | Pertanian dan Peternakan |  | 214.000.000 | 212.850.000 | 1.150.000 | 99,46
4.2.01 | Peningkatan Produksi Tanaman Pangan | DD | 98.600.000 | 97.450.000 | 1.150.000 | 98,83
4.2.02 | Peningkatan Produksi Peternakan (Kambing Bergulir) | DD | 115.400.000 | 115.400.000 | 0 | 100,00
4.3 | Peningkatan Kapasitas Aparatur Desa |  | 9.500.000 | 5.500.000 | 4.000.000 | 57,89
4.3.02 | Peningkatan Kapasitas Perangkat Desa | ADD | 6.000.000 | 5.500.000 | 500.000 | 91,67
4.3.03 | Peningkatan Kapasitas BPD | ADD | 3.500.000 | - | 3.500.000 | 0,00
4.4 | Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga |  | 11.250.000 | 10.980.000 | 270.000 | 97,60
4.4.02 | Pelatihan Pencegahan Stunting bagi Keluarga Berisiko | DD | 11.250.000 | 10.980.000 | 270.000 | 97,60
5 | BIDANG PENANGGULANGAN BENCANA, DARURAT, DAN MENDESAK DESA |  | 151.800.000 | 141.950.000 | 9.850.000 | 93,51
5.1 | Penanggulangan Bencana |  | 15.000.000 | 8.750.000 | 6.250.000 | 58,33
5.1.00 | Penanggulangan Bencana Tanah Longsor | DD | 15.000.000 | 8.750.000 | 6.250.000 | 58,33
5.3 | Keadaan Mendesak |  | 136.800.000 | 133.200.000 | 3.600.000 | 97,37
5.3.00 | Bantuan Langsung Tunai Dana Desa | DD | 136.800.000 | 133.200.000 | 3.600.000 | 97,37
 | JUMLAH BELANJA |  | 1.887.415.150 | 1.857.311.900 | 30.103.250 | 98,41
`,
    },
    {
      name: "III.4 Bidang Jenis",
      sheet: `
Realisasi Belanja per Bidang menurut Jenis Belanja TA 2024 (Rp)
Jenis Belanja | Bidang 1 | Bidang 2 | Bidang 3 | Bidang 4 | Bidang 5 | Jumlah | Porsi (%)
Belanja Pegawai | 459.517.400 | - | - | - | - | 459.517.400 | 24,74
Belanja Barang dan Jasa | 135.475.500 | 151.985.000 | 71.663.000 | 229.330.000 | - | 588.453.500 | 31,68
Belanja Modal | 14.685.000 | 639.431.000 | 13.275.000 | - | - | 667.391.000 | 35,93
Belanja Tak Terduga | - | - | - | - | 141.950.000 | 141.950.000 | 7,64
Jumlah | 609.677.900 | 791.416.000 | 84.938.000 | 229.330.000 | 141.950.000 | 1.857.311.900 | 100,00
Porsi (%) | 32,83 | 42,61 | 4,57 | 12,35 | 7,64 | 100,00 |
`,
    },
    {
      name: "III.5 Sumber Dana",
      sheet: `
Perhitungan SiLPA Tahun 2024 per Sumber Dana (Rp)
Sumber Dana | SiLPA 2023 | Penerimaan 2024 | Jumlah Dana | Realisasi Belanja | Penyertaan Modal | SiLPA 2024 | % Dana Terpakai
a | b | c | d = b + c | e | f | g = d - e - f | h = (e + f) : d
Dana Desa (DD) | 11.460.000 | 1.068.342.000 | 1.079.802.000 | 1.015.491.000 | 50.000.000 | 14.311.000 | 98,67
Alokasi Dana Desa (ADD) | 7.325.600 | 512.876.400 | 520.202.000 | 507.922.900 | - | 12.279.100 | 97,64
Bagi Hasil Pajak dan Retribusi (BHPR) | 2.180.450 | 59.873.250 | 62.053.700 | 61.936.500 | - | 117.200 | 99,81
Bantuan Keuangan Provinsi (PBP) | - | 200.000.000 | 200.000.000 | 199.440.000 | - | 560.000 | 99,72
Pendapatan Asli Desa dan Lain-lain (PAD) | 1.634.900 | 72.981.884 | 74.616.784 | 72.521.500 | - | 2.095.284 | 97,19
Jumlah | 22.600.950 | 1.914.073.534 | 1.936.674.484 | 1.857.311.900 | 50.000.000 | 29.362.584 | 98,48
`,
    },
    {
      name: "III.6 Dana Desa",
      sheet: `
Penyaluran Dana Desa Tahun 2024 per Tahap
Tahap | Tanggal Masuk RKD | Ditentukan Penggunaannya (Earmark) | Tidak Ditentukan (Non-earmark) | Jumlah (Rp) | Kumulatif (Rp) | % Kumulatif thd Pagu
Tahap I | 18 Maret 2024 | 288.452.400 | 235.035.200 | 523.487.600 | 523.487.600 | 49,00
Tahap II | 27 Agustus 2024 | 192.301.600 | 352.552.800 | 544.854.400 | 1.068.342.000 | 100,00
Jumlah |  | 480.754.000 | 587.588.000 | 1.068.342.000 |  |

Penggunaan wajib (earmark) | Batasan | Anggaran (Rp) | % dari pagu DD | Keterangan
Bantuan Langsung Tunai Desa | maks. 25% | 136.800.000 | 12,80 | Sesuai
Ketahanan pangan dan hewani | min. 20% | 214.000.000 | 20,03 | Sesuai
Operasional pemerintah desa | maks. 3% | 32.050.000 | 3,00 | Sesuai
`,
    },
    {
      name: "III.7 BLT",
      sheet: `
Realisasi BLT Dana Desa Tahun 2024 (Rp 300.000 per KPM per bulan)
Dusun | KPM Jan-Jun | KPM Jul-Des | Nilai Semester I | Nilai Semester II | Jumlah Setahun | % KPM Jul-Des thd KK
Dusun Krajan | 10 KPM | 9 KPM | 18.000.000 | 16.200.000 | 34.200.000 | 2,31%
Dusun Ngasem | 8 KPM | 7 KPM | 14.400.000 | 12.600.000 | 27.000.000 | 2,05%
Dusun Tegalrejo | 6 KPM | 6 KPM | 10.800.000 | 10.800.000 | 21.600.000 | 2,21%
Dusun Sumberwaru | 9 KPM | 9 KPM | 16.200.000 | 16.200.000 | 32.400.000 | 2,88%
Dusun Blimbing | 5 KPM | 5 KPM | 9.000.000 | 9.000.000 | 18.000.000 | 2,10%
Jumlah | 38 KPM | 36 KPM | 68.400.000 | 64.800.000 | 133.200.000 | 2,32%
`,
    },
    {
      name: "III.8 Fisik",
      sheet: `
Realisasi Kegiatan Pembangunan Fisik Tahun 2024
No | Kegiatan | Volume | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | Keuangan (%) | Fisik (%) | Biaya per Satuan (Rp)
1 | Pembangunan/Rehabilitasi Sarana PAUD | 1 Paket | 48.750.000 | 48.512.000 | 238.000 | 99,51 | 100 | 48.512.000
2 | Pembangunan/Rehabilitasi Posyandu | 1 Unit | 36.200.000 | 35.980.000 | 220.000 | 99,39 | 100 | 35.980.000
3 | Peningkatan Jalan Lingkungan (Paving) Dusun Ngasem | 627 m2 | 146.300.000 | 146.300.000 | - | 100,00 | 100 | 233.333
4 | Pembangunan Jalan Usaha Tani Dusun Sumberwaru | 185 m | 48.702.000 | 48.385.000 | 317.000 | 99,35 | 100 | 261.541
5 | Pembangunan Talud Jalan Dusun Krajan | 164 m3 | 200.000.000 | 199.440.000 | 560.000 | 99,72 | 100 | 1.216.098
6 | Pembangunan Saluran Drainase Dusun Tegalrejo | 212 m | 87.600.000 | 86.950.000 | 650.000 | 99,26 | 100 | 410.142
7 | Pembangunan Sumur Bor dan Jaringan Air Bersih | 1 Unit | 74.250.000 | 73.864.000 | 386.000 | 99,48 | 100 | 73.864.000
8 | Pembangunan Pos Keamanan Desa | 3 Unit | 13.500.000 | 13.275.000 | 225.000 | 98,33 | 100 | 4.425.000
 | Jumlah |  | 655.302.000 | 652.706.000 | 2.596.000 | 99,60 | 100 |
`,
    },
    {
      name: "IV.1 PBB",
      sheet: `
Realisasi PBB-P2 per Dusun Tahun 2024
No. | Dusun | SPPT (lembar) | Baku (Rp) | Realisasi (Rp) | Tunggakan (Rp) | % | Peringkat | Realisasi 2023 (%) | Naik/Turun
1. | Dusun Krajan | 612 | 28.416.350 | 27.105.800 | 1.310.550 | 95,39 | 3 | 96,12 | Turun 0,73
2. | Dusun Ngasem | 548 | 21.873.400 | 21.873.400 | - | 100,00 | 1 | 98,70 | Naik 1,30
3. | Dusun Tegalrejo | 437 | 17.264.900 | 15.982.650 | 1.282.250 | 92,57 | 5 | 93,45 | Turun 0,88
4. | Dusun Sumberwaru | 571 | 24.108.250 | 22.874.100 | 1.234.150 | 94,88 | 4 | 91,08 | Naik 3,80
5. | Dusun Blimbing | 389 | 14.925.600 | 14.380.250 | 545.350 | 96,35 | 2 | 96,81 | Turun 0,46
 | Jumlah | 2.557 | 106.588.500 | 102.216.200 | 4.372.300 | 95,90 |  | 95,12 | Naik 0,78
`,
    },
    {
      name: "IV.2 Posyandu",
      sheet: `
Hasil Penimbangan Balita per Posyandu, Desember 2024
Posyandu | Sasaran Balita (S) | Punya KMS (K) | Ditimbang (D) | Naik BB (N) | Stunting | K/S (%) | D/S (%) | N/D (%) | Prevalensi Stunting (%)
Posyandu Melati | 85 | 85 | 79 | 68 | 7 | 100,0 | 92,9 | 86,1 | 8,9
Posyandu Mawar | 74 | 73 | 66 | 52 | 9 | 98,6 | 89,2 | 78,8 | 13,6
Posyandu Anggrek | 61 | 61 | 58 | 51 | 4 | 100,0 | 95,1 | 87,9 | 6,9
Posyandu Dahlia | 72 | 70 | 63 | 51 | 10 | 97,2 | 87,5 | 81,0 | 15,9
Posyandu Kenanga | 47 | 47 | 43 | 34 | 3 | 100,0 | 91,5 | 79,1 | 7,0
Desa | 339 | 336 | 309 | 256 | 33 | 99,1 | 91,2 | 82,8 | 10,7
Target |  |  |  |  |  | 100,0 | 85,0 | 80,0 | 14,0
Sasaran balita = penduduk usia 0-4 tahun. Prevalensi stunting = jumlah balita stunting : balita ditimbang (target: paling tinggi 14,0%).
`,
    },
    {
      name: "IV.3 IDM Surat",
      sheet: `
A. Indeks Desa Membangun (IDM)
Tahun | IKS | IKE | IKL | IDM | Status
2021 | 0,8057 | 0,5833 | 0,6667 | 0,6852 | Berkembang
2022 | 0,8229 | 0,6167 | 0,7333 | 0,7243 | Maju
2023 | 0,8514 | 0,6667 | 0,8000 | 0,7727 | Maju
2024 | 0,8914 | 0,7333 | 0,8667 | 0,8305 | Mandiri
Status: Mandiri > 0,8155; Maju > 0,7072 s.d. 0,8155; Berkembang > 0,5989 s.d. 0,7072. IDM adalah rata-rata IKS, IKE, dan IKL.

B. Pelayanan Administrasi Desa (jumlah surat)
Jenis Layanan | Tw I | Tw II | Tw III | Tw IV | Jumlah 2024 | Jumlah 2023 | Naik/(Turun)
Pengantar KTP/KK | 86 | 74 | 91 | 68 | 319 | 301 | 18
Keterangan domisili | 41 | 38 | 52 | 29 | 160 | 148 | 12
Keterangan tidak mampu (SKTM) | 63 | 48 | 77 | 35 | 223 | 246 | (23)
Keterangan usaha | 29 | 33 | 27 | 31 | 120 | 104 | 16
Pengantar nikah | 18 | 26 | 14 | 21 | 79 | 85 | (6)
Akta kelahiran/kematian | 22 | 25 | 19 | 28 | 94 | 79 | 15
Jumlah | 259 | 244 | 280 | 212 | 995 | 963 | 32
Rata-rata per bulan | 86,3 | 81,3 | 93,3 | 70,7 | 82,9 | 80,3 |
`,
    },
    {
      name: "IV.4 Aset",
      sheet: `
Rekapitulasi Aset Desa per 31 Desember 2024
Gol. | Uraian | Saldo Awal (Rp) | Bertambah (Rp) | Berkurang (Rp) | Saldo Akhir (Rp) | Perubahan (%)
A | Tanah | 1.284.500.000 | - | - | 1.284.500.000 | 0,00
B | Peralatan dan Mesin | 186.420.500 | 14.685.000 | 9.350.000 | 191.755.500 | 2,86
C | Gedung dan Bangunan | 742.318.000 | 97.767.000 | - | 840.085.000 | 13,17
D | Jalan, Irigasi, dan Jaringan | 2.168.457.300 | 554.939.000 | - | 2.723.396.300 | 25,59
E | Aset Tetap Lainnya | 23.845.000 | - | 1.200.000 | 22.645.000 | -5,03
 | Jumlah | 4.405.540.800 | 667.391.000 | 10.550.000 | 5.062.381.800 | 14,91
Pertambahan aset berasal dari seluruh Belanja Modal TA 2024.
`,
    },
    {
      name: "Narasi",
      sheet: `
Desa Karangwuni terdiri atas 5 dusun, 8 RW, dan 24 RT dengan luas wilayah 497,00 hektare. Penggunaan lahan terbesar adalah sawah irigasi seluas 182,35 hektare atau 36,69% dari luas desa.
Jumlah penduduk pada akhir tahun 2024 sebanyak 4.895 jiwa yang terdiri atas 2.444 laki-laki dan 2.451 perempuan, tersebar pada 1.551 KK. Dusun dengan penduduk terbanyak adalah Dusun Krajan, sedangkan dusun terpadat adalah Dusun Krajan dengan 1.400 jiwa/km2.
Dibandingkan awal tahun sebanyak 4.880 jiwa, penduduk bertambah 15 jiwa atau 0,31%. Selama tahun 2024 tercatat 60 kelahiran, 31 kematian, 41 orang datang, dan 55 orang pindah.
Penduduk usia produktif (15-64 tahun) berjumlah 3.380 jiwa atau 69,1% dari seluruh penduduk. Rasio ketergantungan sebesar 44,82, artinya setiap 100 penduduk usia produktif menanggung sekitar 45 penduduk usia tidak produktif.
Menurut pendidikan, kelompok terbesar adalah tamat SD/sederajat sebanyak 1.237 jiwa (25,3%). Lulusan perguruan tinggi (Diploma sampai S2) seluruhnya 351 jiwa.
Pekerjaan terbanyak penduduk usia 15 tahun ke atas adalah mengurus rumah tangga sebanyak 727 orang, disusul petani pemilik 585 orang.
Realisasi pendapatan desa tahun 2024 sebesar Rp1.914.073.534 atau 99,96% dari anggaran Rp1.914.814.200. Dibandingkan tahun 2023 sebesar Rp1.796.310.368, pendapatan naik Rp117.763.166 atau 6,56%.
Pendapatan Asli Desa terealisasi Rp70.964.500 atau 100,66% dari target, tetapi hanya 3,71% dari seluruh pendapatan. Dana Desa menyumbang 55,82% pendapatan.
Realisasi belanja sebesar Rp1.857.311.900 (satu miliar delapan ratus lima puluh tujuh juta tiga ratus sebelas ribu sembilan ratus rupiah) atau 98,41% dari anggaran Rp1.887.415.150. Belanja terbesar terdapat pada Bidang Pelaksanaan Pembangunan Desa sebesar 42,61% dan terkecil pada Bidang Pembinaan Kemasyarakatan sebesar 4,57%.
Dengan surplus realisasi sebesar Rp56.761.634 dan pembiayaan netto Rp(27.399.050), SiLPA tahun 2024 sebesar Rp29.362.584. SiLPA tersebut naik Rp6.761.634 dari SiLPA tahun 2023 sebesar Rp22.600.950.
Dari 42 kegiatan, 14 kegiatan terealisasi 100% dan 1 kegiatan tidak dilaksanakan. Penyerapan terendah di antara kelima bidang terdapat pada Bidang Penanggulangan Bencana, Darurat, dan Mendesak Desa sebesar 93,51%.
BLT Dana Desa disalurkan kepada 38 KPM pada bulan Januari-Juni dan 36 KPM pada bulan Juli-Desember masing-masing Rp300.000 per bulan, seluruhnya Rp133.200.000. Anggaran BLT sebesar 12,80% dari pagu Dana Desa, di bawah batas 25%.
Dana Desa disalurkan dalam dua tahap: Tahap I Rp523.487.600 dan Tahap II Rp544.854.400. Alokasi ketahanan pangan Rp214.000.000 atau 20,03% memenuhi batas minimal 20%.
Sebanyak 8 kegiatan fisik selesai 100% dengan realisasi Rp652.706.000 dari pagu Rp655.302.000, sehingga tersisa Rp2.596.000. Kegiatan dengan nilai terbesar adalah Pembangunan Talud Jalan Dusun Krajan.
Realisasi PBB-P2 sebesar Rp102.216.200 atau 95,90% dari baku Rp106.588.500, dengan tunggakan Rp4.372.300. Persentase tertinggi dicapai Dusun Ngasem (100,00%) dan terendah Dusun Tegalrejo (92,57%).
Balita yang ditimbang 309 dari 339 sasaran (D/S 91,2%), di atas target 85,0%. Balita stunting 33 anak atau 10,7%, sudah di bawah batas target 14,0%.
Nilai IDM tahun 2024 sebesar 0,8305 dengan status Mandiri, naik 0,0578 dari tahun 2023 sebesar 0,7727 dengan status Maju. Layanan surat sebanyak 995 lembar, bertambah 32 lembar dari tahun 2023.
`,
    },
  ],
  mistakes: [
    { sheet: "I.1 Lahan", cell: "C14", right: "497,00", wrong: "491,90" },
    { sheet: "I.2 Dusun", cell: "K6", right: "886", wrong: "737" },
    { sheet: "I.2 Dusun", cell: "G9", right: "2.451", wrong: "2.072" },
    { sheet: "I.2 Dusun", cell: "E7", right: "312", wrong: "321" },
    { sheet: "I.3 Umur", cell: "C11", right: "181", wrong: "118" },
    { sheet: "I.3 Umur", cell: "B23", right: "3.380", wrong: "3.308" },
    { sheet: "I.4 Didik Agama", cell: "F6", right: "18,4", wrong: "25,3" },
    { sheet: "I.4 Didik Agama", cell: "E15", right: "13", wrong: "(13)" },
    { sheet: "I.5 Pekerjaan", cell: "G11", right: "6", wrong: "5" },
    { sheet: "I.5 Pekerjaan", cell: "C14", right: "1.891", wrong: "1.819" },
    { sheet: "I.6 Mutasi", cell: "B8", right: "2.444", wrong: "2.434" },
    { sheet: "II.1 Siltap", cell: "G10", right: "3.150.000", wrong: "4.200.000" },
    { sheet: "II.1 Siltap", cell: "D16", right: "4.950.000", wrong: "4.700.000" },
    { sheet: "III.1 APBDes", cell: "D13", right: "(2.773.150)", wrong: "2.773.150" },
    { sheet: "III.1 APBDes", cell: "B16", right: "1.887.415.150", wrong: "1.735.615.150" },
    { sheet: "III.2 Pendapatan", cell: "H9", right: "4,46", wrong: "4,27" },
    { sheet: "III.2 Pendapatan", cell: "D7", right: "1.841.091.650", wrong: "1.781.218.400" },
    { sheet: "III.2 Pendapatan", cell: "F5", right: "98,37", wrong: "101,66" },
    { sheet: "III.3 Belanja", cell: "E35", right: "481.075.000", wrong: "281.635.000" },
    { sheet: "III.3 Belanja", cell: "G61", right: "91,67", wrong: "57,89" },
    { sheet: "III.3 Belanja", cell: "F67", right: "6.250.000", wrong: "625.000" },
    { sheet: "III.3 Belanja", cell: "D32", right: "68.400.000", wrong: "64.800.000" },
    { sheet: "III.3 Belanja", cell: "C47", right: "PAD", wrong: "ADD" },
    { sheet: "III.4 Bidang Jenis", cell: "G5", right: "667.391.000", wrong: "654.116.000" },
    { sheet: "III.5 Sumber Dana", cell: "D6", right: "62.053.700", wrong: "59.873.250" },
    { sheet: "III.6 Dana Desa", cell: "G3", right: "49,00", wrong: "60,00" },
    { sheet: "III.6 Dana Desa", cell: "D9", right: "20,03", wrong: "19,92" },
    { sheet: "III.7 BLT", cell: "C4", right: "7 KPM", wrong: "8 KPM" },
    { sheet: "III.8 Fisik", cell: "I6", right: "261.541", wrong: "26.154" },
    { sheet: "III.8 Fisik", cell: "E11", right: "652.706.000", wrong: "639.431.000" },
    { sheet: "IV.1 PBB", cell: "J4", right: "Naik 1,30", wrong: "Turun 1,30" },
    { sheet: "IV.1 PBB", cell: "G8", right: "95,90", wrong: "95,84" },
    { sheet: "IV.2 Posyandu", cell: "J6", right: "15,9", wrong: "13,9" },
    { sheet: "IV.3 IDM Surat", cell: "F6", right: "Mandiri", wrong: "Maju" },
    { sheet: "IV.4 Aset", cell: "F4", right: "191.755.500", wrong: "210.455.500" },
    { sheet: "Narasi", cell: "A2", right: "terpadat adalah Dusun Krajan", wrong: "terpadat adalah Dusun Ngasem" },
    { sheet: "Narasi", cell: "A3", right: "penduduk bertambah 15 jiwa", wrong: "penduduk berkurang 15 jiwa" },
    { sheet: "Narasi", cell: "A5", right: "seluruhnya 351 jiwa", wrong: "seluruhnya 340 jiwa" },
    { sheet: "Narasi", cell: "A7", right: "pendapatan naik Rp117.763.166", wrong: "pendapatan naik Rp117.736.166" },
    { sheet: "Narasi", cell: "A8", right: "hanya 3,71%", wrong: "hanya 37,1%" },
    { sheet: "Narasi", cell: "A9", right: "lima puluh tujuh juta", wrong: "tujuh puluh lima juta" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "SiLPA tersebut naik Rp6.761.634",
      wrong: "SiLPA tersebut turun Rp6.761.634",
    },
    { sheet: "Narasi", cell: "A11", right: "14 kegiatan terealisasi 100%", wrong: "15 kegiatan terealisasi 100%" },
    { sheet: "Narasi", cell: "A12", right: "seluruhnya Rp133.200.000", wrong: "seluruhnya Rp136.800.000" },
    { sheet: "Narasi", cell: "A16", right: "sudah di bawah batas target", wrong: "masih di atas batas target" },
  ],
};
