import type { ReportCase } from "./report-case";

export const desaDanKecamatan: ReportCase = {
  name: "a village and its sub-district: population, village budget, five-year goals, land tax by village, efficiency",
  year: 2024,
  sheets: [
    {
      name: "Tabel 1",
      sheet: `
Tabel 1. Jumlah RT, RW, Kepala Keluarga, dan Penduduk Desa Karangmulya per Dusun Tahun 2024
No | Dusun | RT | RW | KK | Penduduk (jiwa) |  |  | % | Rasio Jenis Kelamin | Rata-rata Jiwa per KK | Penduduk 2023 | Pertumbuhan (%)
 |  |  |  |  | L | P | Jumlah |  |  |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)
1 | Dusun Krajan | 9 | 2 | 412 | 638 | 621 | 1.259 | 23,33 | 102,74 | 3,06 | 1.243 | 1,29
2 | Dusun Cikadu | 7 | 2 | 318 | 497 | 509 | 1.006 | 18,64 | 97,64 | 3,16 | 998 | 0,80
3 | Dusun Babakan | 8 | 2 | 356 | 561 | 547 | 1.108 | 20,53 | 102,56 | 3,11 | 1.116 | -0,72
4 | Dusun Pasirkaliki | 6 | 1 | 271 | 418 | 402 | 820 | 15,19 | 103,98 | 3,03 | 809 | 1,36
5 | Dusun Lebaksari | 5 | 1 | 224 | 349 | 358 | 707 | 13,10 | 97,49 | 3,16 | 701 | 0,86
6 | Dusun Nagrak | 4 | 1 | 163 | 256 | 241 | 497 | 9,21 | 106,22 | 3,05 | 502 | -1,00
 | Jumlah | 39 | 9 | 1.744 | 2.719 | 2.678 | 5.397 | 100,00 | 101,53 | 3,09 | 5.369 | 0,52
Keterangan: kolom (10) = L : P x 100; kolom (11) = jumlah penduduk : KK; kolom (13) = (2024 - 2023) : 2023 x 100.
`,
    },
    {
      name: "Tabel 2",
      sheet: `
Tabel 2. Penduduk Desa Karangmulya Menurut Tingkat Pendidikan dan Mata Pencaharian Tahun 2024
No | Tingkat Pendidikan | L | P | Jumlah | % |  | No | Mata Pencaharian | L | P | Jumlah | %
1 | Tidak/belum sekolah | 412 | 398 | 810 | 15,01 |  | 1 | Petani/pekebun | 486 | 173 | 659 | 12,21
2 | Belum tamat SD | 238 | 251 | 489 | 9,06 |  | 2 | Buruh tani | 318 | 204 | 522 | 9,67
3 | Tamat SD | 846 | 897 | 1.743 | 32,30 |  | 3 | Buruh harian lepas | 274 | 61 | 335 | 6,21
4 | Tamat SMP | 527 | 511 | 1.038 | 19,23 |  | 4 | Pedagang/wiraswasta | 241 | 198 | 439 | 8,13
5 | Tamat SMA/sederajat | 548 | 472 | 1.020 | 18,90 |  | 5 | Karyawan swasta | 207 | 116 | 323 | 5,98
6 | Diploma I-III | 46 | 58 | 104 | 1,93 |  | 6 | PNS/TNI/Polri | 42 | 31 | 73 | 1,35
7 | S-1/D-IV | 93 | 86 | 179 | 3,32 |  | 7 | Perangkat desa | 9 | 3 | 12 | 0,22
8 | S-2/S-3 | 9 | 5 | 14 | 0,26 |  | 8 | Mengurus rumah tangga | - | 904 | 904 | 16,75
 | Jumlah | 2.719 | 2.678 | 5.397 | 100 |  | 9 | Pelajar/mahasiswa | 521 | 498 | 1.019 | 18,88
 |  |  |  |  |  |  | 10 | Pensiunan | 24 | 11 | 35 | 0,65
 |  |  |  |  |  |  | 11 | Belum/tidak bekerja | 597 | 479 | 1.076 | 19,94
 |  |  |  |  |  |  |  | Jumlah | 2.719 | 2.678 | 5.397 | 100
Sumber: Profil Desa Karangmulya 2024. Persentase dibulatkan dua desimal sehingga jumlahnya dapat berbeda 0,01 sampai 0,02.
`,
    },
    {
      name: "Tabel 3",
      sheet: `
Tabel 3. Penduduk Menurut Kelompok Umur dan Jenis Kelamin
Kelompok Umur (tahun) | Laki-laki |  | Perempuan |  | Jumlah |  | Rasio Jenis Kelamin
 | Jiwa | % | Jiwa | % | Jiwa | % | 
0 - 4 | 214 | 7,87 | 203 | 7,58 | 417 | 7,73 | 105,42
5 - 9 | 228 | 8,39 | 219 | 8,18 | 447 | 8,28 | 104,11
10 - 14 | 231 | 8,50 | 224 | 8,36 | 455 | 8,43 | 103,13
Sub jumlah Usia muda (0 - 14) | 673 | 24,75 | 646 | 24,12 | 1.319 | 24,44 | 104,18
15 - 19 | 236 | 8,68 | 217 | 8,10 | 453 | 8,39 | 108,76
20 - 24 | 219 | 8,05 | 213 | 7,95 | 432 | 8,00 | 102,82
25 - 29 | 206 | 7,58 | 208 | 7,77 | 414 | 7,67 | 99,04
30 - 34 | 198 | 7,28 | 204 | 7,62 | 402 | 7,45 | 97,06
35 - 39 | 203 | 7,47 | 207 | 7,73 | 410 | 7,60 | 98,07
40 - 44 | 194 | 7,13 | 191 | 7,13 | 385 | 7,13 | 101,57
45 - 49 | 183 | 6,73 | 179 | 6,68 | 362 | 6,71 | 102,23
50 - 54 | 161 | 5,92 | 168 | 6,27 | 329 | 6,10 | 95,83
55 - 59 | 142 | 5,22 | 139 | 5,19 | 281 | 5,21 | 102,16
60 - 64 | 113 | 4,16 | 112 | 4,18 | 225 | 4,17 | 100,89
Sub jumlah Usia produktif (15 - 64) | 1.855 | 68,22 | 1.838 | 68,63 | 3.693 | 68,43 | 100,92
65 - 69 | 87 | 3,20 | 76 | 2,84 | 163 | 3,02 | 114,47
70 - 74 | 58 | 2,13 | 61 | 2,28 | 119 | 2,20 | 95,08
75 ke atas | 46 | 1,69 | 57 | 2,13 | 103 | 1,91 | 80,70
Sub jumlah Usia lanjut (65+) | 191 | 7,02 | 194 | 7,24 | 385 | 7,13 | 98,45
JUMLAH | 2.719 | 100,00 | 2.678 | 100,00 | 5.397 | 100,00 | 101,53
Rasio ketergantungan muda |  |  |  |  | 35,72 |  | 
Rasio ketergantungan tua |  |  |  |  | 10,43 |  | 
Rasio ketergantungan total |  |  |  |  | 46,14 |  | 
Rasio ketergantungan = penduduk usia muda (tua, muda dan tua) : penduduk usia produktif x 100.
`,
    },
    {
      name: "Tabel 4",
      sheet: `
Tabel 4. Realisasi Pendapatan Desa Karangmulya Tahun Anggaran 2024
Kode Rek. | Uraian | Anggaran Semula (Rp) | Anggaran Setelah Perubahan (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | % | Realisasi 2023 (Rp) | Naik/(Turun) (Rp) | Kontribusi (%)
4.1 | Pendapatan Asli Desa | 94.000.000 | 97.500.000 | 95.900.000 | (1.600.000) | 98,36 | 85.670.000 | 10.230.000 | 4,89
4.1.1 | Hasil usaha desa (BUMDes) | 24.000.000 | 24.000.000 | 25.150.000 | 1.150.000 | 104,79 | 21.600.000 | 3.550.000 | 1,28
4.1.2 | Hasil aset desa (tanah kas, kios) | 58.000.000 | 61.500.000 | 58.750.000 | (2.750.000) | 95,53 | 54.320.000 | 4.430.000 | 3,00
4.1.3 | Swadaya, partisipasi, dan gotong royong | 12.000.000 | 12.000.000 | 12.000.000 | - | 100,00 | 9.750.000 | 2.250.000 | 0,61
4.2 | Pendapatan Transfer | 1.781.056.000 | 1.873.232.000 | 1.860.856.500 | (12.375.500) | 99,34 | 1.771.312.250 | 89.544.250 | 94,91
4.2.1 | Dana Desa | 1.087.456.000 | 1.087.456.000 | 1.087.456.000 | - | 100,00 | 1.043.218.000 | 44.238.000 | 55,46
4.2.2 | Bagian hasil pajak dan retribusi daerah | 64.850.000 | 68.412.000 | 71.036.500 | 2.624.500 | 103,84 | 66.174.250 | 4.862.250 | 3,62
4.2.3 | Alokasi Dana Desa | 498.750.000 | 512.364.000 | 512.364.000 | - | 100,00 | 486.920.000 | 25.444.000 | 26,13
4.2.4 | Bantuan keuangan provinsi | 130.000.000 | 130.000.000 | 130.000.000 | - | 100,00 | 130.000.000 | - | 6,63
4.2.5 | Bantuan keuangan kabupaten | - | 75.000.000 | 60.000.000 | (15.000.000) | 80,00 | 45.000.000 | 15.000.000 | 3,06
4.3 | Pendapatan Lain-lain | 1.200.000 | 1.200.000 | 3.986.215 | 2.786.215 | 332,18 | 1.104.380 | 2.881.835 | 0,20
4.3.6 | Bunga bank | 1.200.000 | 1.200.000 | 1.486.215 | 286.215 | 123,85 | 1.104.380 | 381.835 | 0,08
4.3.9 | Lain-lain pendapatan desa yang sah | - | - | 2.500.000 | 2.500.000 | - | - | 2.500.000 | 0,13
 | JUMLAH PENDAPATAN | 1.876.256.000 | 1.971.932.000 | 1.960.742.715 | (11.189.285) | 99,43 | 1.858.086.630 | 102.656.085 | 100,00
Catatan: % = realisasi : anggaran setelah perubahan x 100; kontribusi = realisasi : jumlah realisasi pendapatan x 100.
`,
    },
    {
      name: "Tabel 5",
      sheet: `
Tabel 5. Realisasi Belanja Desa Menurut Bidang, Sub Bidang, dan Kegiatan TA 2024
Kode | Uraian | Sumber Dana | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA |  | 595.332.000 | 591.243.500 | 4.088.500 | 99,31
1.1 | Siltap, tunjangan, dan operasional |  | 530.132.000 | 527.009.500 | 3.122.500 | 99,41
1.1.01 | Siltap dan tunjangan kepala desa | ADD | 60.000.000 | 60.000.000 | - | 100,00
1.1.02 | Siltap dan tunjangan perangkat desa | ADD | 291.600.000 | 289.350.000 | 2.250.000 | 99,23
1.1.03 | Jaminan sosial aparatur | ADD | 18.432.000 | 18.432.000 | - | 100,00
1.1.04 | Operasional pemerintah desa | PBH | 52.800.000 | 51.947.500 | 852.500 | 98,39
1.1.05 | Tunjangan BPD | ADD | 43.200.000 | 43.200.000 | - | 100,00
1.1.06 | Operasional BPD | ADD | 6.500.000 | 6.480.000 | 20.000 | 99,69
1.1.07 | Insentif/operasional RT/RW | ADD | 57.600.000 | 57.600.000 | - | 100,00
1.2 | Sarana dan prasarana pemerintahan |  | 31.750.000 | 30.984.000 | 766.000 | 97,59
1.2.01 | Penyediaan sarana perkantoran | PAD | 31.750.000 | 30.984.000 | 766.000 | 97,59
1.3 | Administrasi kependudukan |  | 8.400.000 | 8.400.000 | - | 100,00
1.3.02 | Penyusunan profil desa | ADD | 8.400.000 | 8.400.000 | - | 100,00
1.4 | Tata praja, perencanaan, dan pelaporan |  | 25.050.000 | 24.850.000 | 200.000 | 99,20
1.4.01 | Musyawarah perencanaan desa | ADD | 11.250.000 | 11.050.000 | 200.000 | 98,22
1.4.04 | Sistem informasi desa | DD | 12.600.000 | 12.600.000 | - | 100,00
1.4.08 | Penyusunan laporan | DLL | 1.200.000 | 1.200.000 | - | 100,00
2 | BIDANG PELAKSANAAN PEMBANGUNAN DESA |  | 868.365.400 | 849.584.800 | 18.780.600 | 97,84
2.1 | Pendidikan |  | 43.500.000 | 43.425.000 | 75.000 | 99,83
2.1.01 | Insentif guru PAUD/TK | DD | 36.000.000 | 36.000.000 | - | 100,00
2.1.03 | Taman baca desa | DD | 7.500.000 | 7.425.000 | 75.000 | 99,00
2.2 | Kesehatan |  | 126.750.000 | 125.297.500 | 1.452.500 | 98,85
2.2.02 | Penyelenggaraan posyandu | DD | 84.750.000 | 83.912.500 | 837.500 | 99,01
2.2.03 | Pencegahan stunting | DD | 42.000.000 | 41.385.000 | 615.000 | 98,54
2.3 | Pekerjaan umum dan penataan ruang |  | 547.400.000 | 546.305.300 | 1.094.700 | 99,80
2.3.10 | Rabat beton jalan lingkungan | DD | 298.800.000 | 298.326.800 | 473.200 | 99,84
2.3.12 | Jalan usaha tani | BKP | 130.000.000 | 129.764.500 | 235.500 | 99,82
2.3.14 | Tembok penahan tanah | DD | 118.600.000 | 118.214.000 | 386.000 | 99,67
2.4 | Kawasan permukiman |  | 132.715.400 | 117.277.000 | 15.438.400 | 88,37
2.4.01 | Rehabilitasi rumah tidak layak huni | BKK | 75.000.000 | 60.000.000 | 15.000.000 | 80,00
2.4.13 | Jamban dan sanitasi | DD | 47.850.000 | 47.530.000 | 320.000 | 99,33
2.4.15 | Pemeliharaan sarana air bersih | PAD | 9.865.400 | 9.747.000 | 118.400 | 98,80
2.6 | Perhubungan, komunikasi, dan informatika |  | 18.000.000 | 17.280.000 | 720.000 | 96,00
2.6.01 | Jaringan internet dan informasi publik | DD | 18.000.000 | 17.280.000 | 720.000 | 96,00
3 | BIDANG PEMBINAAN KEMASYARAKATAN |  | 66.802.000 | 60.135.000 | 6.667.000 | 90,02
3.1 | Ketenteraman dan ketertiban |  | 16.800.000 | 16.800.000 | - | 100,00
3.1.02 | Pembinaan Linmas | PBH | 16.800.000 | 16.800.000 | - | 100,00
3.2 | Kebudayaan dan keagamaan |  | 14.500.000 | 14.500.000 | - | 100,00
3.2.03 | Peringatan hari besar | PAD | 14.500.000 | 14.500.000 | - | 100,00
3.3 | Kepemudaan dan olahraga |  | 11.000.000 | 10.620.000 | 380.000 | 96,55
3.3.06 | Pembinaan karang taruna dan olahraga | PAD | 11.000.000 | 10.620.000 | 380.000 | 96,55
3.4 | Kelembagaan masyarakat |  | 24.502.000 | 18.215.000 | 6.287.000 | 74,34
3.4.01 | Pembinaan LPM dan PKK | ADD | 18.502.000 | 18.215.000 | 287.000 | 98,45
3.4.03 | Pembinaan lembaga adat | PAD | 6.000.000 | - | 6.000.000 | 0,00
4 | BIDANG PEMBERDAYAAN MASYARAKAT |  | 246.450.000 | 245.020.500 | 1.429.500 | 99,42
4.2 | Pertanian dan peternakan |  | 219.750.000 | 218.690.500 | 1.059.500 | 99,52
4.2.01 | Peningkatan produksi tanaman pangan | DD | 165.000.000 | 164.372.500 | 627.500 | 99,62
4.2.03 | Lumbung desa | DD | 54.750.000 | 54.318.000 | 432.000 | 99,21
4.3 | Peningkatan kapasitas aparatur |  | 9.200.000 | 9.000.000 | 200.000 | 97,83
4.3.02 | Pelatihan perangkat desa | PAD | 9.200.000 | 9.000.000 | 200.000 | 97,83
4.4 | Pemberdayaan perempuan dan anak |  | 10.500.000 | 10.430.000 | 70.000 | 99,33
4.4.02 | Pelatihan kelompok perempuan | PAD | 10.500.000 | 10.430.000 | 70.000 | 99,33
4.5 | Koperasi dan UMKM |  | 7.000.000 | 6.900.000 | 100.000 | 98,57
4.5.02 | Pelatihan UMKM | PAD | 7.000.000 | 6.900.000 | 100.000 | 98,57
5 | BIDANG PENANGGULANGAN BENCANA, DARURAT, DAN MENDESAK |  | 163.200.000 | 158.550.000 | 4.650.000 | 97,15
5.1 | Penanggulangan bencana |  | 12.000.000 | 7.350.000 | 4.650.000 | 61,25
5.1.01 | Penanggulangan bencana | DD | 12.000.000 | 7.350.000 | 4.650.000 | 61,25
5.3 | Keadaan mendesak |  | 151.200.000 | 151.200.000 | - | 100,00
5.3.01 | BLT Dana Desa | DD | 151.200.000 | 151.200.000 | - | 100,00
 | JUMLAH BELANJA |  | 1.940.149.400 | 1.904.533.800 | 35.615.600 | 98,16
DD = Dana Desa; ADD = Alokasi Dana Desa; PBH = bagi hasil pajak/retribusi; PAD = pendapatan asli desa; BKP/BKK = bantuan keuangan provinsi/kabupaten; DLL = lain-lain.
`,
    },
    {
      name: "Tabel 6",
      sheet: `
Tabel 6. Ringkasan Laporan Realisasi APBDes Desa Karangmulya Tahun Anggaran 2024 dan 2023
No. | Uraian | 2024 |  |  |  | 2023 | Perubahan | 
 |  | Anggaran (Rp) | Realisasi (Rp) | Selisih (Rp) | % | Realisasi (Rp) | Rp | %
1 | PENDAPATAN | 1.971.932.000 | 1.960.742.715 | (11.189.285) | 99,43 | 1.858.086.630 | 102.656.085 | 5,52
 | Pendapatan Asli Desa | 97.500.000 | 95.900.000 | (1.600.000) | 98,36 | 85.670.000 | 10.230.000 | 11,94
 | Pendapatan Transfer | 1.873.232.000 | 1.860.856.500 | (12.375.500) | 99,34 | 1.771.312.250 | 89.544.250 | 5,06
 | Pendapatan Lain-lain | 1.200.000 | 3.986.215 | 2.786.215 | 332,18 | 1.104.380 | 2.881.835 | 260,95
2 | BELANJA | 1.940.149.400 | 1.904.533.800 | (35.615.600) | 98,16 | 1.821.355.530 | 83.178.270 | 4,57
 | Bidang Penyelenggaraan Pemerintahan Desa | 595.332.000 | 591.243.500 | (4.088.500) | 99,31 | 548.316.200 | 42.927.300 | 7,83
 | Bidang Pelaksanaan Pembangunan Desa | 868.365.400 | 849.584.800 | (18.780.600) | 97,84 | 845.314.830 | 4.269.970 | 0,51
 | Bidang Pembinaan Kemasyarakatan | 66.802.000 | 60.135.000 | (6.667.000) | 90,02 | 51.240.000 | 8.895.000 | 17,36
 | Bidang Pemberdayaan Masyarakat | 246.450.000 | 245.020.500 | (1.429.500) | 99,42 | 212.684.500 | 32.336.000 | 15,20
 | Bidang Penanggulangan Bencana, Darurat, dan Mendesak | 163.200.000 | 158.550.000 | (4.650.000) | 97,15 | 163.800.000 | (5.250.000) | -3,21
3 | SURPLUS/(DEFISIT) (1 - 2) | 31.782.600 | 56.208.915 | 24.426.315 | - | 36.731.100 | 19.477.815 | -
4 | PEMBIAYAAN NETO | (31.782.600) | (31.782.600) | - | - | (18.513.700) | (13.268.900) | -
 | Penerimaan pembiayaan (SiLPA tahun sebelumnya) | 18.217.400 | 18.217.400 | - | 100,00 | 21.486.300 | (3.268.900) | -15,21
 | Pengeluaran pembiayaan (penyertaan modal BUMDes) | 50.000.000 | 50.000.000 | - | 100,00 | 40.000.000 | 10.000.000 | 25,00
5 | SILPA TAHUN BERJALAN (3 + 4) | - | 24.426.315 | 24.426.315 | - | 18.217.400 | 6.208.915 | -
Selisih = realisasi dikurangi anggaran. Angka dalam tanda kurung bernilai negatif.
Rincian SiLPA:
 | Kas di bank (rekening kas desa) |  | 22.009.815 |  |  |  |  | 
 | Kas di bendahara/kaur keuangan |  | 2.416.500 |  |  |  |  | 
 | Jumlah |  | 24.426.315 |  |  |  |  | 
`,
    },
    {
      name: "Tabel 7",
      sheet: `
Tabel 7. Realisasi Belanja per Bidang Menurut Sumber Dana dan Sisa Dana TA 2024 (Rupiah)
No | Uraian | DD | ADD | PBH | PAD | BKP | BKK | DLL | Jumlah
A | Penerimaan |  |  |  |  |  |  |  | 
1 | SiLPA tahun 2023 | 11.594.000 | 3.120.000 | 1.188.000 | 2.315.400 | - | - | - | 18.217.400
2 | Pendapatan tahun 2024 | 1.087.456.000 | 512.364.000 | 71.036.500 | 95.900.000 | 130.000.000 | 60.000.000 | 3.986.215 | 1.960.742.715
 | Jumlah A | 1.099.050.000 | 515.484.000 | 72.224.500 | 98.215.400 | 130.000.000 | 60.000.000 | 3.986.215 | 1.978.960.115
B | Pengeluaran |  |  |  |  |  |  |  | 
1 | Bidang 1 | 12.600.000 | 494.512.000 | 51.947.500 | 30.984.000 | - | - | 1.200.000 | 591.243.500
2 | Bidang 2 | 650.073.300 | - | - | 9.747.000 | 129.764.500 | 60.000.000 | - | 849.584.800
3 | Bidang 3 | - | 18.215.000 | 16.800.000 | 25.120.000 | - | - | - | 60.135.000
4 | Bidang 4 | 218.690.500 | - | - | 26.330.000 | - | - | - | 245.020.500
5 | Bidang 5 | 158.550.000 | - | - | - | - | - | - | 158.550.000
6 | Penyertaan modal BUMDes | 50.000.000 | - | - | - | - | - | - | 50.000.000
 | Jumlah B | 1.089.913.800 | 512.727.000 | 68.747.500 | 92.181.000 | 129.764.500 | 60.000.000 | 1.200.000 | 1.954.533.800
C | Sisa dana (A - B) | 9.136.200 | 2.757.000 | 3.477.000 | 6.034.400 | 235.500 | - | 2.786.215 | 24.426.315
 | Penyerapan (B : A x 100) | 99,17 | 99,47 | 95,19 | 93,86 | 99,82 | 100,00 | 30,10 | 98,77

Penggunaan Dana Desa yang ditentukan:
No | Penggunaan | Ketentuan | Batas (%) | Batas (Rp) | Anggaran (Rp) | % thd Pagu DD | Status |  | 
1 | Ketahanan pangan | paling sedikit | 20 | 217.491.200 | 219.750.000 | 20,21 | Memenuhi |  | 
2 | BLT Desa | paling banyak | 25 | 271.864.000 | 151.200.000 | 13,90 | Memenuhi |  | 
3 | Operasional pemerintah desa | paling banyak | 3 | 32.623.680 | 12.600.000 | 1,16 | Memenuhi |  | 
Pagu Dana Desa TA 2024 = Rp 1.087.456.000.
`,
    },
    {
      name: "Tabel 8",
      sheet: `
Tabel 8. Penyaluran BLT Dana Desa per Dusun TA 2024 (Rp 300.000 per KPM per bulan)
No | Dusun | KPM |  |  | Penyaluran (Rp) |  |  |  | Jumlah (Rp) | % | KPM per 100 KK
 |  | L | P | Jml | TW I | TW II | TW III | TW IV |  |  | 
1 | Krajan | 4 | 5 | 9 | 8.100.000 | 8.100.000 | 8.100.000 | 8.100.000 | 32.400.000 | 21,43 | 2,18
2 | Cikadu | 3 | 5 | 8 | 7.200.000 | 7.200.000 | 7.200.000 | 7.200.000 | 28.800.000 | 19,05 | 2,52
3 | Babakan | 4 | 4 | 8 | 7.200.000 | 7.200.000 | 7.200.000 | 7.200.000 | 28.800.000 | 19,05 | 2,25
4 | Pasirkaliki | 3 | 4 | 7 | 6.300.000 | 6.300.000 | 6.300.000 | 6.300.000 | 25.200.000 | 16,67 | 2,58
5 | Lebaksari | 2 | 4 | 6 | 5.400.000 | 5.400.000 | 5.400.000 | 5.400.000 | 21.600.000 | 14,29 | 2,68
6 | Nagrak | 1 | 3 | 4 | 3.600.000 | 3.600.000 | 3.600.000 | 3.600.000 | 14.400.000 | 9,52 | 2,45
 | Jumlah | 17 | 25 | 42 | 37.800.000 | 37.800.000 | 37.800.000 | 37.800.000 | 151.200.000 | 100,00 | 2,41
Keterangan: setiap triwulan disalurkan untuk tiga bulan; L/P = jenis kelamin kepala keluarga penerima.
`,
    },
    {
      name: "Tabel 9",
      sheet: `
Tabel 9. Target RPJMDes 2021-2026 dan Realisasi sampai dengan Tahun 2024
No | Indikator | Satuan | Sifat | Kondisi Awal 2020 | Target |  |  |  |  |  | Target Akhir RPJMDes | Realisasi |  |  |  | Capaian 2024 (%) | Realisasi s.d. 2024 | % thd Target Akhir
 |  |  |  |  | 2021 | 2022 | 2023 | 2024 | 2025 | 2026 |  | 2021 | 2022 | 2023 | 2024 |  |  | 
1 | Rabat beton jalan lingkungan | m | Kumulatif | - | 400 | 450 | 500 | 500 | 450 | 450 | 2.750 | 380 | 465 | 512 | 540 | 108,00 | 1.897 | 68,98
2 | Jalan usaha tani | m | Kumulatif | - | 250 | 300 | 300 | 350 | 300 | 300 | 1.800 | 240 | 310 | 285 | 365 | 104,29 | 1.200 | 66,67
3 | Tembok penahan tanah | m | Kumulatif | - | 90 | 100 | 110 | 120 | 110 | 100 | 630 | 96 | 88 | 114 | 126 | 105,00 | 424 | 67,30
4 | Rehabilitasi RTLH | unit | Kumulatif | - | 4 | 5 | 6 | 6 | 6 | 6 | 33 | 4 | 5 | 5 | 4 | 66,67 | 18 | 54,55
5 | Jamban keluarga | unit | Kumulatif | - | 10 | 12 | 12 | 12 | 10 | 10 | 66 | 10 | 9 | 14 | 13 | 108,33 | 46 | 69,70
6 | Peserta pelatihan UMKM | orang | Kumulatif | - | 20 | 25 | 30 | 30 | 30 | 30 | 165 | - | 22 | 34 | 36 | 120,00 | 92 | 55,76
7 | Bibit ternak bergulir | ekor | Kumulatif | - | 15 | 15 | 20 | 20 | 20 | 20 | 110 | 15 | 15 | 18 | 24 | 120,00 | 72 | 65,45
8 | Indeks Desa Membangun | indeks | Posisi akhir | 0,6712 | 0,6850 | 0,7000 | 0,7150 | 0,7300 | 0,7450 | 0,7600 | 0,7600 | 0,6874 | 0,7031 | 0,7128 | 0,7346 | 100,63 | 0,7346 | 96,66
9 | Persentase jalan desa kondisi baik | % | Posisi akhir | 61,20 | 64,00 | 67,00 | 70,00 | 73,00 | 76,00 | 80,00 | 80,00 | 63,80 | 66,40 | 70,90 | 74,25 | 101,71 | 74,25 | 92,81
10 | Posyandu aktif | unit | Posisi akhir | 4 | 5 | 5 | 6 | 6 | 6 | 6 | 6 | 5 | 5 | 6 | 6 | 100,00 | 6 | 100,00
11 | Pendapatan asli desa | juta Rp | Posisi akhir | 62,40 | 68,00 | 75,00 | 82,00 | 90,00 | 98,00 | 105,00 | 105,00 | 66,15 | 72,90 | 85,67 | 95,90 | 106,56 | 95,90 | 91,33
12 | Prevalensi stunting | % | Posisi akhir | 16,20 | 15,00 | 14,00 | 12,50 | 11,00 | 9,50 | 8,00 | 8,00 | 15,40 | 13,70 | 12,10 | 11,35 | 96,82 | 11,35 | 58,13
13 | Keluarga miskin | KK | Posisi akhir | 318 | 305 | 290 | 275 | 260 | 245 | 230 | 230 | 309 | 296 | 271 | 252 | 103,08 | 252 | 90,43
Keterangan: sifat Kumulatif = target akhir dan realisasi s.d. 2024 adalah jumlah semua tahun; Posisi akhir = target akhir adalah target 2026 dan realisasi s.d. 2024 adalah realisasi 2024.
Prevalensi stunting dan keluarga miskin: makin rendah makin baik; capaian = (2 x target - realisasi) : target x 100. Indikator lain: realisasi : target x 100.
`,
    },
    {
      name: "Tabel 10",
      sheet: `
Tabel 10. Rekapitulasi Penerimaan PBB-P2 per Desa Kecamatan Wanasigra Tahun 2024
NO | DESA | KETETAPAN |  | REALISASI |  | SISA |  | % RUPIAH | PERINGKAT | % TAHUN 2023 | NAIK/TURUN (POIN) | KET.
 |  | SPPT (LBR) | RUPIAH | SPPT (LBR) | RUPIAH | SPPT (LBR) | RUPIAH |  |  |  |  | 
1 | Wanasigra | 3.412 | 214.563.000 | 2.987 | 187.406.500 | 425 | 27.156.500 | 87,34 | 7 | 84,12 | 3,22 | Belum lunas
2 | Karangmulya | 2.684 | 128.947.500 | 2.521 | 121.608.200 | 163 | 7.339.300 | 94,31 | 3 | 91,37 | 2,94 | Belum lunas
3 | Cibungur Hilir | 2.215 | 97.836.400 | 2.215 | 97.836.400 | - | - | 100,00 | 1 | 100,00 | 0,00 | Lunas
4 | Sukawening | 2.547 | 118.274.600 | 2.216 | 101.953.700 | 331 | 16.320.900 | 86,20 | 8 | 88,06 | -1,86 | Belum lunas
5 | Mekarjembar | 1.983 | 84.612.900 | 1.764 | 75.308.400 | 219 | 9.304.500 | 89,00 | 6 | 86,55 | 2,45 | Belum lunas
6 | Pasirangin | 1.876 | 79.453.200 | 1.876 | 79.453.200 | - | - | 100,00 | 1 | 97,48 | 2,52 | Lunas
7 | Lembursawah | 2.304 | 106.718.500 | 1.937 | 88.264.300 | 367 | 18.454.200 | 82,71 | 9 | 79,93 | 2,78 | Belum lunas
8 | Tanjungsirih | 1.692 | 71.386.700 | 1.518 | 64.197.600 | 174 | 7.189.100 | 89,93 | 5 | 90,24 | -0,31 | Belum lunas
9 | Giriwangi | 1.548 | 63.291.400 | 1.226 | 49.318.900 | 322 | 13.972.500 | 77,92 | 10 | 81,62 | -3,70 | Belum lunas
10 | Rancabolang | 2.061 | 92.147.300 | 1.893 | 84.972.100 | 168 | 7.175.200 | 92,21 | 4 | 93,18 | -0,97 | Belum lunas
 | JUMLAH | 22.322 | 1.057.231.500 | 20.153 | 950.319.300 | 2.169 | 106.912.200 | 89,89 |  | 88,74 | 1,15 | 
Keterangan: peringkat menurut persentase rupiah; desa dengan persentase sama mendapat peringkat yang sama. % tahun 2023 baris jumlah dihitung dari jumlah rupiah, bukan rata-rata persentase desa.
`,
    },
    {
      name: "Tabel 11",
      sheet: `
Tabel 11. Luas Wilayah, Mutasi, dan Kepadatan Penduduk per Desa di Kecamatan Wanasigra Tahun 2024
No | Desa | Luas (km2) | Penduduk Awal Tahun | Lahir | Mati | Datang | Pindah | Penduduk Akhir Tahun | Pertumbuhan (%) | Kepadatan (jiwa/km2) | % Penduduk | Jumlah KK
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
1 | Wanasigra | 4,82 | 7.214 | 96 | 48 | 71 | 52 | 7.281 | 0,93 | 1.511 | 16,61 | 2.307
2 | Karangmulya | 5,74 | 5.369 | 71 | 38 | 22 | 27 | 5.397 | 0,52 | 940 | 12,31 | 1.744
3 | Cibungur Hilir | 5,37 | 4.186 | 58 | 31 | 24 | 29 | 4.208 | 0,53 | 784 | 9,60 | 1.341
4 | Sukawening | 6,14 | 4.903 | 67 | 36 | 33 | 41 | 4.926 | 0,47 | 802 | 11,24 | 1.568
5 | Mekarjembar | 4,95 | 3.874 | 49 | 29 | 18 | 22 | 3.890 | 0,41 | 786 | 8,87 | 1.226
6 | Pasirangin | 7,28 | 3.512 | 44 | 27 | 15 | 19 | 3.525 | 0,37 | 484 | 8,04 | 1.118
7 | Lembursawah | 5,61 | 4.427 | 61 | 30 | 26 | 34 | 4.450 | 0,52 | 793 | 10,15 | 1.409
8 | Tanjungsirih | 6,03 | 3.205 | 41 | 26 | 14 | 12 | 3.222 | 0,53 | 534 | 7,35 | 1.027
9 | Giriwangi | 8,46 | 2.918 | 35 | 24 | 9 | 17 | 2.921 | 0,10 | 345 | 6,66 | 946
10 | Rancabolang | 5,19 | 3.986 | 52 | 28 | 22 | 20 | 4.012 | 0,65 | 773 | 9,15 | 1.274
 | Kecamatan | 59,59 | 43.594 | 574 | 317 | 254 | 273 | 43.832 | 0,55 | 736 | 100 | 13.960
Penduduk akhir tahun = penduduk awal + lahir - mati + datang - pindah. Kepadatan dibulatkan ke jiwa.
`,
    },
    {
      name: "Tabel 12",
      sheet: `
Tabel 12. Pengukuran Kinerja Kecamatan Wanasigra Tahun 2024
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target PK | Realisasi | Capaian (%) | Predikat | Realisasi 2023 | Naik/Turun | Target Akhir Renstra 2026
1 | Meningkatnya kualitas pelayanan publik kecamatan | Indeks kepuasan masyarakat | nilai | 86,50 | 86,90 | 100,46 | Sangat Tinggi | 85,63 | 1,27 | 88,31
 |  | Rata-rata waktu penyelesaian pelayanan | menit | 30,00 | 24,50 | 118,33 | Sangat Tinggi | 28,75 | -4,25 | 20,00
 |  | Jumlah pengaduan masyarakat | aduan | 8 | 5 | 120,00 | Sangat Tinggi | 9 | -4 | 5
 | Rata-rata sasaran 1 |  |  |  |  | 112,93 | Sangat Tinggi |  |  | 
2 | Meningkatnya kualitas penyelenggaraan pemerintahan dan pembangunan desa | Persentase desa tertib administrasi keuangan | % | 90,00 | 80,00 | 88,89 | Tinggi | 70,00 | 10,00 | 100,00
 |  | Persentase desa menyampaikan LPPD tepat waktu | % | 80,00 | 100,00 | 120,00 | Sangat Tinggi | 80,00 | 20,00 | 100,00
 |  | Persentase usulan musrenbang yang diakomodir | % | 35,00 | 37,84 | 108,11 | Sangat Tinggi | 33,33 | 4,51 | 45,00
 |  | Persentase capaian penerimaan PBB-P2 | % | 92,00 | 89,89 | 97,71 | Sangat Tinggi | 88,74 | 1,15 | 95,00
 | Rata-rata sasaran 2 |  |  |  |  | 103,68 | Sangat Tinggi |  |  | 
3 | Meningkatnya ketenteraman dan ketertiban umum | Jumlah gangguan ketenteraman dan ketertiban | kejadian | 10 | 14 | 60,00 | Rendah | 12 | 2 | 6
 |  | Persentase pos keamanan lingkungan aktif | % | 75,00 | 71,20 | 94,93 | Sangat Tinggi | 68,40 | 2,80 | 90,00
 | Rata-rata sasaran 3 |  |  |  |  | 77,47 | Tinggi |  |  | 
4 | Meningkatnya akuntabilitas kinerja kecamatan | Nilai SAKIP | nilai | 72,00 | 74,15 | 102,99 | Sangat Tinggi | 71,20 | 2,95 | 75,00
 |  | Persentase realisasi anggaran | % | 97,00 | 98,54 | 101,59 | Sangat Tinggi | 97,46 | 1,08 | 98,00
 | Rata-rata sasaran 4 |  |  |  |  | 102,29 | Sangat Tinggi |  |  | 
 | Rata-rata capaian seluruh indikator (11 indikator) |  |  |  |  | 101,18 | Sangat Tinggi |  |  | 
Makin rendah makin baik: waktu penyelesaian, jumlah pengaduan, dan jumlah gangguan; capaian = (2 x target - realisasi) : target x 100. Indikator lain = realisasi : target x 100. Capaian dibatasi 120.
Predikat: Sangat Tinggi > 90; Tinggi > 75 s.d. 90; Sedang > 65 s.d. 75; Rendah > 50 s.d. 65; Sangat Rendah <= 50.

Rekapitulasi predikat dan anggaran
No | Sasaran | Jumlah indikator | Sangat Tinggi | Tinggi | Sedang | Rendah | Anggaran (Rp) | Realisasi (Rp) | % | 
1 | Meningkatnya kualitas pelayanan publik kecamatan | 3 | 3 | - | - | - | 84.950.000 | 83.739.500 | 98,58 | 
2 | Meningkatnya kualitas penyelenggaraan pemerintahan dan pembangunan desa | 4 | 3 | 1 | - | - | 229.100.000 | 224.085.700 | 97,81 | 
3 | Meningkatnya ketenteraman dan ketertiban umum | 2 | 1 | - | - | 1 | 38.400.000 | 37.960.000 | 98,85 | 
4 | Meningkatnya akuntabilitas kinerja kecamatan | 2 | 2 | - | - | - | 3.137.500.000 | 3.093.049.170 | 98,58 | 
 | Jumlah | 11 | 9 | 1 | - | 1 | 3.489.950.000 | 3.438.834.370 | 98,54 | 
`,
    },
    {
      name: "Tabel 13",
      sheet: `
Tabel 13. Hasil Survei Kepuasan Masyarakat Kecamatan Wanasigra Tahun 2024
Kode | Unsur Pelayanan | Jumlah Nilai | NRR 2024 | NRR Tertimbang | Mutu | NRR 2023 | Perubahan |  | Karakteristik Responden | Jumlah | %
U1 | Persyaratan | 563 | 3,475 | 0,386 | B | 3,426 | 0,049 |  | Laki-laki | 88 | 54,32
U2 | Sistem, mekanisme, dan prosedur | 551 | 3,401 | 0,378 | B | 3,358 | 0,043 |  | Perempuan | 74 | 45,68
U3 | Waktu penyelesaian | 528 | 3,259 | 0,362 | B | 3,217 | 0,042 |  | Jumlah | 162 | 100,00
U4 | Biaya/tarif | 631 | 3,895 | 0,432 | A | 3,840 | 0,055 |  |  |  | 
U5 | Produk spesifikasi jenis pelayanan | 557 | 3,438 | 0,382 | B | 3,395 | 0,043 |  | SD ke bawah | 21 | 12,96
U6 | Kompetensi pelaksana | 562 | 3,469 | 0,385 | B | 3,420 | 0,049 |  | SMP | 36 | 22,22
U7 | Perilaku pelaksana | 577 | 3,562 | 0,395 | A | 3,512 | 0,050 |  | SMA | 73 | 45,06
U8 | Penanganan pengaduan | 584 | 3,605 | 0,400 | A | 3,537 | 0,068 |  | Diploma/S-1 | 29 | 17,90
U9 | Sarana dan prasarana | 519 | 3,204 | 0,356 | B | 3,142 | 0,062 |  | S-2 | 3 | 1,85
 | Jumlah NRR tertimbang |  |  | 3,476 |  | 3,425 |  |  | Jumlah | 162 | 100,00
 | Nilai SKM (jumlah NRR tertimbang x 25) |  |  | 86,90 |  | 85,63 | 1,27 |  |  |  | 
 | Mutu dan kinerja unit |  |  | B (Baik) |  | B (Baik) |  |  |  |  | 
NRR = jumlah nilai : 162 responden; NRR tertimbang = NRR x 0,111 (baris jumlah kolom 2023 dihitung dengan cara yang sama).
Interval NRR: A 3,5324-4,00; B 3,0644-3,532; C 2,60-3,064; D 1,00-2,5996. Interval nilai: A (Sangat Baik) 88,31-100,00; B (Baik) 76,61-88,30; C (Kurang Baik) 65,00-76,60; D (Tidak Baik) 25,00-64,99.
`,
    },
    {
      name: "Tabel 14",
      sheet: `
Tabel 14. Realisasi Anggaran Kecamatan Wanasigra per Program, Kegiatan, dan Triwulan TA 2024 (Rupiah)
KODE | PROGRAM/KEGIATAN | ANGGARAN | REALISASI |  |  |  |  | SISA | %
 |  |  | TW I | TW II | TW III | TW IV | JUMLAH |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=4+5+6+7 | 9=3-8 | 10
7.01.01 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten | 3.137.500.000 | 647.033.500 | 808.364.000 | 756.884.000 | 880.767.670 | 3.093.049.170 | 44.450.830 | 98,58
7.01.01.2.01 | Perencanaan, penganggaran, dan evaluasi kinerja | 24.650.000 | 4.134.500 | 5.836.500 | 6.322.500 | 8.024.500 | 24.318.000 | 332.000 | 98,65
7.01.01.2.02 | Administrasi keuangan perangkat daerah | 2.614.380.000 | 569.242.000 | 672.740.500 | 620.990.500 | 724.489.350 | 2.587.462.350 | 26.917.650 | 98,97
7.01.01.2.06 | Administrasi umum | 186.420.000 | 25.611.500 | 49.393.500 | 53.051.500 | 54.881.000 | 182.937.500 | 3.482.500 | 98,13
7.01.01.2.08 | Penyediaan jasa penunjang | 214.750.000 | 40.297.500 | 50.371.500 | 50.371.500 | 60.445.820 | 201.486.320 | 13.263.680 | 93,82
7.01.01.2.09 | Pemeliharaan barang milik daerah | 97.300.000 | 7.748.000 | 30.022.000 | 26.148.000 | 32.927.000 | 96.845.000 | 455.000 | 99,53
7.01.02 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 84.950.000 | 11.133.000 | 21.280.000 | 22.740.500 | 28.586.000 | 83.739.500 | 1.210.500 | 98,58
7.01.02.2.01 | Koordinasi pemerintahan di tingkat kecamatan | 48.200.000 | 5.714.000 | 13.332.500 | 11.903.500 | 16.665.000 | 47.615.000 | 585.000 | 98,79
7.01.02.2.03 | Pelayanan perizinan non usaha dan adm kependudukan | 36.750.000 | 5.419.000 | 7.947.500 | 10.837.000 | 11.921.000 | 36.124.500 | 625.500 | 98,30
7.01.03 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | 142.600.000 | 13.987.500 | 34.968.000 | 41.961.500 | 48.955.000 | 139.872.000 | 2.728.000 | 98,09
7.01.03.2.01 | Koordinasi pemberdayaan desa | 142.600.000 | 13.987.500 | 34.968.000 | 41.961.500 | 48.955.000 | 139.872.000 | 2.728.000 | 98,09
7.01.04 | Program Koordinasi Ketenteraman dan Ketertiban Umum | 38.400.000 | 6.833.000 | 10.249.000 | 11.388.000 | 9.490.000 | 37.960.000 | 440.000 | 98,85
7.01.04.2.01 | Upaya ketenteraman dan ketertiban umum | 38.400.000 | 6.833.000 | 10.249.000 | 11.388.000 | 9.490.000 | 37.960.000 | 440.000 | 98,85
7.01.06 | Program Pembinaan dan Pengawasan Pemerintahan Desa | 86.500.000 | 7.579.500 | 20.211.500 | 26.106.000 | 30.316.700 | 84.213.700 | 2.286.300 | 97,36
7.01.06.2.01 | Fasilitasi, rekomendasi, dan koordinasi pembinaan desa | 86.500.000 | 7.579.500 | 20.211.500 | 26.106.000 | 30.316.700 | 84.213.700 | 2.286.300 | 97,36
 | JUMLAH | 3.489.950.000 | 686.566.500 | 895.072.500 | 859.080.000 | 998.115.370 | 3.438.834.370 | 51.115.630 | 98,54
 | Realisasi kumulatif |  | 686.566.500 | 1.581.639.000 | 2.440.719.000 | 3.438.834.370 |  |  | 
 | % kumulatif terhadap anggaran |  | 19,67 | 45,32 | 69,94 | 98,54 |  |  | 
`,
    },
    {
      name: "Tabel 15",
      sheet: `
Tabel 15. Jumlah Pelayanan Administrasi Kecamatan Wanasigra per Triwulan Tahun 2024
No | Jenis Pelayanan | TW I | TW II | TW III | TW IV | Jumlah 2024 | Rata-rata per Bulan | Jumlah 2023 | Naik/Turun | %
1 | Perekaman KTP-el | 312 | 287 | 341 | 298 | 1.238 | 103,17 | 1.184 | 54 | 4,56
2 | Pengantar Kartu Keluarga | 426 | 398 | 417 | 381 | 1.622 | 135,17 | 1.706 | -84 | -4,92
3 | Surat pindah/datang | 118 | 104 | 131 | 97 | 450 | 37,50 | 421 | 29 | 6,89
4 | Legalisasi SKCK | 187 | 163 | 204 | 142 | 696 | 58,00 | 655 | 41 | 6,26
5 | Rekomendasi nikah | 46 | 71 | 38 | 54 | 209 | 17,42 | 218 | -9 | -4,13
6 | Surat keterangan waris | 29 | 24 | 33 | 27 | 113 | 9,42 | 97 | 16 | 16,49
7 | Izin keramaian | 14 | 31 | 42 | 19 | 106 | 8,83 | 88 | 18 | 20,45
8 | Dispensasi nikah | 3 | 5 | 2 | 4 | 14 | 1,17 | 17 | -3 | -17,65
9 | Surat keterangan tidak mampu | 94 | 82 | 107 | 76 | 359 | 29,92 | 402 | -43 | -10,70
 | Jumlah | 1.229 | 1.165 | 1.315 | 1.098 | 4.807 | 400,58 | 4.788 | 19 | 0,40
 | Persentase per triwulan | 25,57 | 24,24 | 27,36 | 22,84 | 100 |  |  |  | 
`,
    },
    {
      name: "Uraian LPPD",
      sheet: `
BAB III LAPORAN PENYELENGGARAAN PEMERINTAHAN DESA KARANGMULYA
A. Kependudukan
Jumlah penduduk Desa Karangmulya pada akhir tahun 2024 sebanyak 5.397 jiwa, terdiri atas 2.719 laki-laki dan 2.678 perempuan dengan 1.744 kepala keluarga.
Dibandingkan tahun 2023 sebanyak 5.369 jiwa, penduduk bertambah 28 jiwa atau 0,52%.
Wilayah desa terdiri atas 6 dusun, 9 RW, dan 39 RT.
Dusun dengan penduduk terbanyak adalah Dusun Krajan sebanyak 1.259 jiwa (23,33%), sedangkan yang paling sedikit Dusun Nagrak sebanyak 497 jiwa.
Penduduk tamat SD sebanyak 1.743 jiwa atau 32,30%, dan penduduk usia produktif (15-64 tahun) sebanyak 3.693 jiwa.
Rasio ketergantungan total sebesar 46,14, artinya setiap 100 penduduk usia produktif menanggung sekitar 46 penduduk usia tidak produktif.
B. Keuangan Desa
Pendapatan desa terealisasi Rp 1.960.742.715 dari anggaran Rp 1.971.932.000 atau 99,43%.
Anggaran pendapatan setelah perubahan bertambah Rp 95.676.000 dari anggaran semula Rp 1.876.256.000.
Kontribusi terbesar berasal dari Dana Desa sebesar Rp 1.087.456.000 atau 55,46% dari seluruh pendapatan.
Pendapatan asli desa terealisasi Rp 95.900.000, naik 11,94% dari tahun 2023.
Belanja desa terealisasi Rp 1.904.533.800 (satu miliar sembilan ratus empat juta lima ratus tiga puluh tiga ribu delapan ratus rupiah) atau 98,16% dari anggaran Rp 1.940.149.400.
Bidang dengan penyerapan terendah adalah Bidang Pembinaan Kemasyarakatan sebesar 90,02%.
Belanja Bidang Pelaksanaan Pembangunan Desa mencapai Rp 849.584.800 atau 44,61% dari realisasi belanja.
Selisih pendapatan dan belanja menghasilkan surplus sebesar Rp 56.208.915, sedangkan pembiayaan neto sebesar minus Rp 31.782.600.
SiLPA tahun 2024 sebesar Rp 24.426.315 (dua puluh empat juta empat ratus dua puluh enam ribu tiga ratus lima belas rupiah), naik dibandingkan SiLPA tahun 2023 sebesar Rp 18.217.400.
BLT Dana Desa disalurkan kepada 42 KPM selama 12 bulan dengan jumlah Rp 151.200.000 atau 13,90% dari pagu Dana Desa, tidak melebihi batas 25%.
Anggaran ketahanan pangan sebesar Rp 219.750.000 atau 20,21% dari pagu Dana Desa, telah memenuhi ketentuan paling sedikit 20%.
Kegiatan pembinaan lembaga adat sebesar Rp 6.000.000 tidak terealisasi karena belum terbentuknya kepengurusan.
Pembangunan rabat beton tahun 2024 sepanjang 540 m dari target 500 m atau 108,00%, sehingga sampai dengan tahun 2024 terbangun 1.897 m dari target akhir 2.750 m.
Keluarga miskin turun dari 271 KK pada tahun 2023 menjadi 252 KK pada tahun 2024, lebih rendah 8 KK dari target 260 KK.
Karangmulya, 20 Januari 2025
KEPALA DESA KARANGMULYA
(ttd)
`,
    },
    {
      name: "Uraian LKjIP",
      sheet: `
BAB III AKUNTABILITAS KINERJA KECAMATAN WANASIGRA
Rata-rata capaian 11 indikator kinerja Kecamatan Wanasigra tahun 2024 adalah 101,18% dengan predikat Sangat Tinggi.
Sebanyak 9 indikator berpredikat Sangat Tinggi, 1 indikator berpredikat Tinggi, dan 1 indikator berpredikat Rendah.
Dari 11 indikator tersebut, 7 indikator mencapai atau melampaui target dan 4 indikator belum mencapai target.
Nilai survei kepuasan masyarakat sebesar 86,90 dengan mutu pelayanan B (Baik), naik 1,27 poin dari tahun 2023 sebesar 85,63.
Unsur dengan nilai tertinggi adalah biaya/tarif (3,895) dan yang terendah sarana dan prasarana (3,204).
Rata-rata waktu penyelesaian pelayanan 24,50 menit, lebih cepat dari target 30,00 menit, sehingga capaiannya 118,33%.
Gangguan ketenteraman dan ketertiban sebanyak 14 kejadian dari batas 10 kejadian, sehingga capaiannya 60,00% dengan predikat Rendah.
Persentase desa menyampaikan LPPD tepat waktu mencapai 100,00% dari target 80,00%; capaian 125,00% dihitung paling tinggi 120,00%.
Penerimaan PBB-P2 mencapai Rp 950.319.300 dari ketetapan Rp 1.057.231.500 atau 89,89%, sehingga tersisa Rp 106.912.200.
Dari 10 desa, 2 desa telah lunas PBB-P2 yaitu Cibungur Hilir dan Pasirangin, sedangkan persentase terendah adalah Desa Giriwangi sebesar 77,92%.
Dibandingkan tahun 2023, persentase penerimaan PBB-P2 naik di 5 desa, turun di 4 desa, dan tetap di 1 desa.
Penduduk Kecamatan Wanasigra pada akhir tahun 2024 sebanyak 43.832 jiwa dengan luas wilayah 59,59 km2, sehingga kepadatannya 736 jiwa per km2.
Selama tahun 2024 tercatat 574 kelahiran, 317 kematian, 254 penduduk datang, dan 273 penduduk pindah.
Pelayanan administrasi berjumlah 4.807 layanan, naik 19 layanan dari tahun 2023 sebanyak 4.788 layanan.
Pelayanan terbanyak terjadi pada Triwulan III sebanyak 1.315 layanan atau 27,36%.
Anggaran kecamatan sebesar Rp 3.489.950.000 terealisasi Rp 3.438.834.370 atau 98,54% dengan sisa Rp 51.115.630.
Terbilang realisasi anggaran: tiga miliar empat ratus tiga puluh delapan juta delapan ratus tiga puluh empat ribu tiga ratus tujuh puluh rupiah.
Sampai dengan Triwulan III realisasi kumulatif sebesar Rp 2.440.719.000 atau 69,94%.
Program Penunjang Urusan Pemerintahan Daerah menyerap 89,94% dari seluruh realisasi anggaran.
Wanasigra, 31 Januari 2025
CAMAT WANASIGRA
(ttd)
Pembina Tingkat I, NIP 19700101 199503 1 001
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "Tabel 1", cell: "H7", right: "1.108", wrong: "1.018" },
    { sheet: "Tabel 1", cell: "J9", right: "97,49", wrong: "102,58" },
    { sheet: "Tabel 1", cell: "E11", right: "1.744", wrong: "1.581" },
    { sheet: "Tabel 2", cell: "F6", right: "19,23", wrong: "32,30" },
    { sheet: "Tabel 3", cell: "B18", right: "1.855", wrong: "1.742" },
    { sheet: "Tabel 3", cell: "F26", right: "46,14", wrong: "31,57" },
    { sheet: "Tabel 4", cell: "F5", right: "(2.750.000)", wrong: "2.750.000" },
    { sheet: "Tabel 4", cell: "E7", right: "1.860.856.500", wrong: "1.875.856.500" },
    { sheet: "Tabel 4", cell: "G9", right: "103,84", wrong: "96,31" },
    { sheet: "Tabel 5", cell: "D4", right: "530.132.000", wrong: "523.632.000" },
    { sheet: "Tabel 5", cell: "G32", right: "80,00", wrong: "100,00" },
    { sheet: "Tabel 5", cell: "E50", right: "54.318.000", wrong: "53.418.000" },
    { sheet: "Tabel 6", cell: "D14", right: "56.208.915", wrong: "(56.208.915)" },
    { sheet: "Tabel 6", cell: "D18", right: "24.426.315", wrong: "18.217.400" },
    { sheet: "Tabel 6", cell: "I12", right: "15,20", wrong: "152,00" },
    { sheet: "Tabel 7", cell: "J10", right: "60.135.000", wrong: "41.920.000" },
    { sheet: "Tabel 7", cell: "F16", right: "93,86", wrong: "95,19" },
    { sheet: "Tabel 8", cell: "J7", right: "25.200.000", wrong: "18.900.000" },
    { sheet: "Tabel 9", cell: "R7", right: "18", wrong: "14" },
    { sheet: "Tabel 9", cell: "Q16", right: "103,08", wrong: "96,92" },
    { sheet: "Tabel 9", cell: "S11", right: "96,66", wrong: "100,63" },
    { sheet: "Tabel 10", cell: "H7", right: "16.320.900", wrong: "13.620.900" },
    { sheet: "Tabel 10", cell: "I14", right: "89,89", wrong: "89,96" },
    { sheet: "Tabel 10", cell: "J11", right: "5", wrong: "7" },
    { sheet: "Tabel 11", cell: "I8", right: "3.890", wrong: "3.934" },
    { sheet: "Tabel 11", cell: "K12", right: "345", wrong: "601" },
    { sheet: "Tabel 12", cell: "G12", right: "60,00", wrong: "120,00" },
    { sheet: "Tabel 12", cell: "D28", right: "9", wrong: "10" },
    { sheet: "Tabel 13", cell: "E6", right: "0,432", wrong: "0,428" },
    { sheet: "Tabel 13", cell: "F11", right: "B", wrong: "A" },
    { sheet: "Tabel 14", cell: "H9", right: "201.486.320", wrong: "141.040.500" },
    { sheet: "Tabel 14", cell: "E22", right: "45,32", wrong: "19,67" },
    { sheet: "Tabel 15", cell: "H7", right: "17,42", wrong: "52,25" },
    {
      sheet: "Uraian LPPD",
      cell: "A4",
      right: "5.369 jiwa, penduduk bertambah 28 jiwa atau 0,52%.",
      wrong: "5.369 jiwa, penduduk berkurang 28 jiwa atau 0,52%.",
    },
    {
      sheet: "Uraian LPPD",
      cell: "A5",
      right: "Wilayah desa terdiri atas 6 dusun, 9 RW, dan 39 RT.",
      wrong: "Wilayah desa terdiri atas 6 dusun, 9 RW, dan 33 RT.",
    },
    {
      sheet: "Uraian LPPD",
      cell: "A12",
      right: "sebesar Rp 1.087.456.000 atau 55,46% dari seluruh pendapatan.",
      wrong: "sebesar Rp 1.087.456.000 atau 58,44% dari seluruh pendapatan.",
    },
    {
      sheet: "Uraian LPPD",
      cell: "A14",
      right: "terealisasi Rp 1.904.533.800 (satu miliar sembilan ratus empat juta lima",
      wrong: "terealisasi Rp 1.904.533.800 (dua miliar empat juta lima",
    },
    {
      sheet: "Uraian LPPD",
      cell: "A18",
      right: "SiLPA tahun 2024 sebesar Rp 24.426.315 (dua puluh empat",
      wrong: "SiLPA tahun 2024 sebesar Rp 42.643.715 (dua puluh empat",
    },
    {
      sheet: "Uraian LPPD",
      cell: "A19",
      right: "Desa disalurkan kepada 42 KPM selama 12 bulan",
      wrong: "Desa disalurkan kepada 48 KPM selama 12 bulan",
    },
    {
      sheet: "Uraian LPPD",
      cell: "A23",
      right: "tahun 2024, lebih rendah 8 KK dari target 260",
      wrong: "tahun 2024, lebih rendah 19 KK dari target 260",
    },
    {
      sheet: "Uraian LKjIP",
      cell: "A5",
      right: "dengan mutu pelayanan B (Baik), naik 1,27",
      wrong: "dengan mutu pelayanan B (Sangat Baik), naik 1,27",
    },
    {
      sheet: "Uraian LKjIP",
      cell: "A8",
      right: "capaiannya 60,00% dengan predikat Rendah.",
      wrong: "capaiannya 60,00% dengan predikat Tinggi.",
    },
    {
      sheet: "Uraian LKjIP",
      cell: "A11",
      right: "Dari 10 desa, 2 desa telah lunas",
      wrong: "Dari 10 desa, 3 desa telah lunas",
    },
    {
      sheet: "Uraian LKjIP",
      cell: "A15",
      right: "berjumlah 4.807 layanan, naik 19 layanan dari tahun",
      wrong: "berjumlah 4.807 layanan, naik 119 layanan dari tahun",
    },
    {
      sheet: "Uraian LKjIP",
      cell: "A18",
      right:
        "tiga miliar empat ratus tiga puluh delapan juta delapan ratus tiga puluh empat ribu tiga ratus tujuh puluh rupiah.",
      wrong: "tiga miliar empat ratus delapan puluh sembilan juta sembilan ratus lima puluh ribu rupiah.",
    },
  ],
};
