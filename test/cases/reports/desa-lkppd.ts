import type { ReportCase } from "./report-case";

/** A village in Java: budget before and after change, activities, village fund, cash aid, people, indices, assets, plan. */
export const desaLkppd: ReportCase = {
  name: "a village's yearly report to its council",
  year: 2024,
  sheets: [
    {
      name: "APBDes",
      sheet: `
LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA KARANGBENDO KECAMATAN SUMBERWUNI
TAHUN ANGGARAN 2024

KODE REK |  |  | URAIAN | ANGGARAN (Rp) |  |  | REALISASI (Rp) | LEBIH/(KURANG) (Rp) | %
 |  |  |  | SEMULA | MENJADI | BERTAMBAH/(BERKURANG) |  |  |
1 |  |  | 2 | 3 | 4 | 5 = 4 - 3 | 6 | 7 = 6 - 4 | 8 = 6/4
4 |  |  | PENDAPATAN |  |  |  |  |  |
4 | 1 |  | Pendapatan Asli Desa | 100.900.000,00 | 105.400.000,00 | 4.500.000,00 | 105.535.000,00 | 135.000,00 | 100,13
4 | 1 | 1 | Hasil Usaha Desa (BUMDes) | 12.000.000,00 | 15.000.000,00 | 3.000.000,00 | 15.350.000,00 | 350.000,00 | 102,33
4 | 1 | 2 | Hasil Aset Desa (tanah kas desa) | 86.400.000,00 | 86.400.000,00 | 0,00 | 86.400.000,00 | 0,00 | 100,00
4 | 1 | 4 | Lain-lain PAD yang Sah | 2.500.000,00 | 4.000.000,00 | 1.500.000,00 | 3.785.000,00 | (215.000,00) | 94,63
4 | 2 |  | Pendapatan Transfer | 1.718.099.000,00 | 1.887.035.500,00 | 168.936.500,00 | 1.882.770.800,00 | (4.264.700,00) | 99,77
4 | 2 | 1 | Dana Desa (DD) | 1.048.237.000,00 | 1.048.237.000,00 | 0,00 | 1.048.237.000,00 | 0,00 | 100,00
4 | 2 | 2 | Bagi Hasil Pajak dan Retribusi (BHPR) | 41.250.000,00 | 46.318.500,00 | 5.068.500,00 | 46.318.500,00 | 0,00 | 100,00
4 | 2 | 3 | Alokasi Dana Desa (ADD) | 498.612.000,00 | 512.480.000,00 | 13.868.000,00 | 508.215.300,00 | (4.264.700,00) | 99,17
4 | 2 | 4 | Bantuan Keuangan Provinsi | 130.000.000,00 | 130.000.000,00 | 0,00 | 130.000.000,00 | 0,00 | 100,00
4 | 2 | 5 | Bantuan Keuangan Kabupaten | 0,00 | 150.000.000,00 | 150.000.000,00 | 150.000.000,00 | 0,00 | 100,00
4 | 3 |  | Pendapatan Lain-lain | 1.500.000,00 | 1.500.000,00 | 0,00 | 2.147.318,00 | 647.318,00 | 143,15
4 | 3 | 6 | Bunga Bank | 1.500.000,00 | 1.500.000,00 | 0,00 | 2.147.318,00 | 647.318,00 | 143,15
 |  |  | JUMLAH PENDAPATAN | 1.820.499.000,00 | 1.993.935.500,00 | 173.436.500,00 | 1.990.453.118,00 | (3.482.382,00) | 99,83
5 |  |  | BELANJA |  |  |  |  |  |
5 | 1 |  | Bidang Penyelenggaraan Pemerintahan Desa | 548.620.000,00 | 535.114.372,00 | (13.505.628,00) | 532.772.050,00 | (2.342.322,00) | 99,56
5 | 2 |  | Bidang Pelaksanaan Pembangunan Desa | 832.149.000,00 | 960.255.000,00 | 128.106.000,00 | 955.025.700,00 | (5.229.300,00) | 99,46
5 | 3 |  | Bidang Pembinaan Kemasyarakatan | 52.400.000,00 | 64.650.000,00 | 12.250.000,00 | 63.536.000,00 | (1.114.000,00) | 98,28
5 | 4 |  | Bidang Pemberdayaan Masyarakat | 214.130.000,00 | 244.132.000,00 | 30.002.000,00 | 240.292.500,00 | (3.839.500,00) | 98,43
5 | 5 |  | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 163.200.000,00 | 163.200.000,00 | 0,00 | 152.775.000,00 | (10.425.000,00) | 93,61
 |  |  | JUMLAH BELANJA | 1.810.499.000,00 | 1.967.351.372,00 | 156.852.372,00 | 1.944.401.250,00 | (22.950.122,00) | 98,83
 |  |  | SURPLUS / (DEFISIT) | 10.000.000,00 | 26.584.128,00 | 16.584.128,00 | 46.051.868,00 | 19.467.740,00 |
6 |  |  | PEMBIAYAAN |  |  |  |  |  |
6 | 1 |  | Penerimaan Pembiayaan | 20.000.000,00 | 23.415.872,00 | 3.415.872,00 | 23.415.872,00 | 0,00 | 100,00
6 | 1 | 1 | SiLPA Tahun Sebelumnya | 20.000.000,00 | 23.415.872,00 | 3.415.872,00 | 23.415.872,00 | 0,00 | 100,00
6 | 2 |  | Pengeluaran Pembiayaan | 30.000.000,00 | 50.000.000,00 | 20.000.000,00 | 50.000.000,00 | 0,00 | 100,00
6 | 2 | 2 | Penyertaan Modal Desa | 30.000.000,00 | 50.000.000,00 | 20.000.000,00 | 50.000.000,00 | 0,00 | 100,00
 |  |  | PEMBIAYAAN NETTO | (10.000.000,00) | (26.584.128,00) | (16.584.128,00) | (26.584.128,00) | 0,00 |
 |  |  | SiLPA TAHUN BERJALAN | 0,00 | 0,00 | 0,00 | 19.467.740,00 | 19.467.740,00 |
Terbilang SiLPA: sembilan belas juta empat ratus enam puluh tujuh ribu tujuh ratus empat puluh rupiah

 |  |  | Karangbendo, 13 Januari 2025 |  |  |  |  |  |
 |  |  | KEPALA DESA KARANGBENDO |  |  |  |  |  |

 |  |  | SUPRAYITNO |  |  |  |  |  |
`,
    },
    {
      name: "Kegiatan",
      sheet: `
REALISASI BELANJA PER BIDANG DAN KEGIATAN
No | Bidang / Kegiatan | Sumber Dana | Volume | Anggaran | Realisasi | Sisa | %
1 | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA |  |  | Rp 535.114.372 | Rp 532.772.050 | Rp 2.342.322 | 99,6%
1.1 | Penghasilan tetap dan tunjangan Kades dan perangkat | ADD | 12 bln | Rp 382.440.000 | Rp 382.440.000 | Rp 0 | 100,0%
1.2 | Jaminan sosial kesehatan dan ketenagakerjaan | ADD | 12 bln | Rp 21.384.600 | Rp 19.920.300 | Rp 1.464.300 | 93,2%
1.3 | Operasional pemerintah desa | ADD/PAD | 1 paket | Rp 28.539.772 | Rp 27.984.250 | Rp 555.522 | 98,1%
1.4 | Tunjangan dan operasional BPD | ADD | 9 org | Rp 47.250.000 | Rp 47.250.000 | Rp 0 | 100,0%
1.5 | Insentif RT/RW | PAD | 31 org | Rp 37.200.000 | Rp 37.200.000 | Rp 0 | 100,0%
1.6 | Pendataan SDGs dan profil desa | DD | 1 dok | Rp 8.500.000 | Rp 8.365.000 | Rp 135.000 | 98,4%
1.7 | Penyusunan RKPDes, APBDes dan LKPPD | ADD | 4 dok | Rp 9.800.000 | Rp 9.612.500 | Rp 187.500 | 98,1%
2 | BIDANG PELAKSANAAN PEMBANGUNAN DESA |  |  | Rp 960.255.000 | Rp 955.025.700 | Rp 5.229.300 | 99,5%
2.1 | Penyelenggaraan PAUD/TK milik desa | DD | 3 lbg | Rp 28.600.000 | Rp 28.600.000 | Rp 0 | 100,0%
2.2 | Pos kesehatan desa dan Posyandu (PMT, stunting) | DD | 6 unit | Rp 104.275.000 | Rp 102.811.500 | Rp 1.463.500 | 98,6%
2.3 | Peningkatan jalan usaha tani Dusun Krajan (rabat beton) | DD | 412 m | Rp 186.450.000 | Rp 185.972.000 | Rp 478.000 | 99,7%
2.4 | Pembangunan talud Dusun Sumberjo | DD | 228 m | Rp 121.380.000 | Rp 121.012.500 | Rp 367.500 | 99,7%
2.5 | Pembangunan drainase Dusun Gondang | DD | 346 m | Rp 125.200.000 | Rp 124.480.000 | Rp 720.000 | 99,4%
2.6 | Peningkatan jalan lingkungan Dusun Tegalrejo | BANKAB | 530 m | Rp 150.000.000 | Rp 149.386.000 | Rp 614.000 | 99,6%
2.7 | Rehab balai dusun Ngablak | BANPROV | 1 unit | Rp 130.000.000 | Rp 129.845.000 | Rp 155.000 | 99,9%
2.8 | Rehab rumah tidak layak huni (RTLH) | DD | 6 unit | Rp 90.000.000 | Rp 90.000.000 | Rp 0 | 100,0%
2.9 | Pemeliharaan saluran air bersih | BHP | 1 paket | Rp 24.350.000 | Rp 22.918.700 | Rp 1.431.300 | 94,1%
3 | BIDANG PEMBINAAN KEMASYARAKATAN |  |  | Rp 64.650.000 | Rp 63.536.000 | Rp 1.114.000 | 98,3%
3.1 | Pembinaan Linmas dan siskamling | ADD | 24 org | Rp 14.400.000 | Rp 13.920.000 | Rp 480.000 | 96,7%
3.2 | Festival budaya bersih desa | PAD | 1 keg | Rp 22.500.000 | Rp 22.500.000 | Rp 0 | 100,0%
3.3 | Pembinaan karang taruna dan olahraga | BHP | 2 keg | Rp 15.750.000 | Rp 15.116.000 | Rp 634.000 | 96,0%
3.4 | Pembinaan PKK | ADD | 1 lbg | Rp 12.000.000 | Rp 12.000.000 | Rp 0 | 100,0%
4 | BIDANG PEMBERDAYAAN MASYARAKAT |  |  | Rp 244.132.000 | Rp 240.292.500 | Rp 3.839.500 | 98,4%
4.1 | Ketahanan pangan: bibit ternak kambing dan kandang komunal | DD | 4 klp | Rp 164.800.000 | Rp 164.125.000 | Rp 675.000 | 99,6%
4.2 | Ketahanan pangan: irigasi tersier | DD | 185 m | Rp 49.200.000 | Rp 48.977.500 | Rp 222.500 | 99,5%
4.3 | Pelatihan perangkat desa dan BPD | ADD | 2 keg | Rp 11.500.000 | Rp 8.940.000 | Rp 2.560.000 | 77,7%
4.4 | Pelatihan UMKM dan digitalisasi | DD | 2 keg | Rp 18.632.000 | Rp 18.250.000 | Rp 382.000 | 97,9%
5 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK |  |  | Rp 163.200.000 | Rp 152.775.000 | Rp 10.425.000 | 93,6%
5.1 | Penanggulangan bencana (tanggap darurat) | PAD | 1 thn | Rp 12.000.000 | Rp 4.275.000 | Rp 7.725.000 | 35,6%
5.2 | BLT Dana Desa (keadaan mendesak) | DD | 42 KPM | Rp 151.200.000 | Rp 148.500.000 | Rp 2.700.000 | 98,2%
 | JUMLAH BELANJA DESA |  |  | Rp 1.967.351.372 | Rp 1.944.401.250 | Rp 22.950.122 | 98,8%

Rekapitulasi menurut sumber dana
 | Sumber Dana | Jml Kegiatan |  | Anggaran | Realisasi | Sisa | Porsi Realisasi (%)
 | DD (Dana Desa) | 11 |  | Rp 1.048.237.000 | Rp 1.041.093.500 | Rp 7.143.500 | 53,54
 | ADD (Alokasi Dana Desa) | 7 |  | Rp 498.774.600 | Rp 494.082.800 | Rp 4.691.800 | 25,41
 | ADD/PAD (ADD dan PAD) | 1 |  | Rp 28.539.772 | Rp 27.984.250 | Rp 555.522 | 1,44
 | PAD (Pendapatan Asli Desa) | 3 |  | Rp 71.700.000 | Rp 63.975.000 | Rp 7.725.000 | 3,29
 | BHP (Bagi Hasil Pajak/Retribusi) | 2 |  | Rp 40.100.000 | Rp 38.034.700 | Rp 2.065.300 | 1,96
 | BANKAB (Bantuan Kabupaten) | 1 |  | Rp 150.000.000 | Rp 149.386.000 | Rp 614.000 | 7,68
 | BANPROV (Bantuan Provinsi) | 1 |  | Rp 130.000.000 | Rp 129.845.000 | Rp 155.000 | 6,68
 | Jumlah | 26 |  | Rp 1.967.351.372 | Rp 1.944.401.250 | Rp 22.950.122 | 100,00
`,
    },
    {
      name: "Dana Desa",
      sheet: `
PENYALURAN DANA DESA TAHUN 2024
Jenis | Pagu (Rp) | Tahap I |  |  | Tahap II |  |  | Total Salur (Rp) | Belum Salur
 |  | Tgl SP2D | % | Rp | Tgl SP2D | % | Rp |  |
Earmarked | 469.475.000 | 26-02-2024 | 60% | 281.685.000 | 12-08-2024 | 40% | 187.790.000 | 469.475.000 | -
Non-earmarked | 578.762.000 | 26-02-2024 | 60% | 347.257.200 | 03-09-2024 | 40% | 231.504.800 | 578.762.000 | -
Jumlah | 1.048.237.000 |  |  | 628.942.200 |  |  | 419.294.800 | 1.048.237.000 | -

PENGGUNAAN DANA DESA MENURUT PRIORITAS
No | Prioritas | Ketentuan | Anggaran (Rp) | % thd Pagu DD | Realisasi (Rp) | % Realisasi | Sisa di RKD (Rp) | Ket |
1 | BLT Desa | maks 25% | 151.200.000 | 14,42 | 148.500.000 | 98,21 | 2.700.000 | Memenuhi |
2 | Ketahanan pangan dan hewani | min 20% | 214.000.000 | 20,42 | 213.102.500 | 99,58 | 897.500 | Memenuhi |
3 | Pencegahan stunting | - | 104.275.000 | 9,95 | 102.811.500 | 98,60 | 1.463.500 | - |
4 | Infrastruktur, PAUD, RTLH dan lainnya | - | 578.762.000 | 55,21 | 576.679.500 | 99,64 | 2.082.500 | - |
 | Jumlah |  | 1.048.237.000 | 100,00 | 1.041.093.500 | 99,32 | 7.143.500 |  |
`,
    },
    {
      name: "BLT",
      sheet: `
REKAPITULASI PENYALURAN BLT DANA DESA TAHUN 2024
Besaran Rp 300.000,- per KPM per bulan
NO | DUSUN | KPM PENETAPAN AWAL |  |  | JUMLAH KPM DISALURKAN |  |  |  | KPM x BULAN | JUMLAH (Rp)
 |  | L | P | JML | JAN-MAR | APR-JUN | JUL-SEP | OKT-DES |  |
1 | Krajan | 5 | 6 | 11 | 11 | 11 | 11 | 10 | 129 | 38.700.000
2 | Sumberjo | 4 | 4 | 8 | 8 | 8 | 8 | 8 | 96 | 28.800.000
3 | Tegalrejo | 2 | 4 | 6 | 6 | 6 | 6 | 6 | 72 | 21.600.000
4 | Gondang | 3 | 3 | 6 | 6 | 6 | 5 | 5 | 66 | 19.800.000
5 | Ngablak | 2 | 5 | 7 | 7 | 7 | 7 | 7 | 84 | 25.200.000
6 | Watulawang | 1 | 3 | 4 | 4 | 4 | 4 | 4 | 48 | 14.400.000
 | JUMLAH | 17 | 25 | 42 | 42 | 42 | 41 | 40 | 495 | 148.500.000
 | NILAI PER TRIWULAN (Rp) |  |  |  | 37.800.000 | 37.800.000 | 36.900.000 | 36.000.000 |  | 148.500.000
Catatan: 1 KPM Dusun Gondang meninggal dunia (Juli), 1 KPM Dusun Krajan pindah domisili (Oktober)
 | Anggaran |  |  |  |  |  |  |  |  | 151.200.000
 | Sisa anggaran |  |  |  |  |  |  |  |  | 2.700.000
`,
    },
    {
      name: "Penduduk",
      sheet: `
JUMLAH PENDUDUK MENURUT DUSUN PER 31 DESEMBER 2024
No | Dusun | RT | KK | Penduduk |  |  | % | Rasio Jenis Kelamin | Rata-rata Jiwa/KK
 |  |  |  | Lk | Pr | Jml |  |  |
1 | Krajan | 7 | 412 | 643 | 668 | 1.311 | 24,65 | 96,3 | 3,2
2 | Sumberjo | 6 | 338 | 529 | 541 | 1.070 | 20,12 | 97,8 | 3,2
3 | Tegalrejo | 5 | 297 | 468 | 452 | 920 | 17,30 | 103,5 | 3,1
4 | Gondang | 5 | 276 | 431 | 439 | 870 | 16,36 | 98,2 | 3,2
5 | Ngablak | 4 | 214 | 322 | 341 | 663 | 12,46 | 94,4 | 3,1
6 | Watulawang | 4 | 165 | 247 | 238 | 485 | 9,12 | 103,8 | 2,9
 | Desa Karangbendo | 31 | 1.702 | 2.640 | 2.679 | 5.319 | 100,00 | 98,5 | 3,1

MUTASI PENDUDUK
 | Awal 2024 | Lahir | Mati | Datang | Pindah | Akhir 2024 | Pertambahan | Laju (%) |
Laki-laki | 2.637 | 29 | 23 | 18 | 21 | 2.640 | 3 | 0,11 |
Perempuan | 2.669 | 31 | 19 | 24 | 26 | 2.679 | 10 | 0,37 |
Jumlah | 5.306 | 60 | 42 | 42 | 47 | 5.319 | 13 | 0,25 |
`,
    },
    {
      name: "Umur",
      sheet: `
PENDUDUK MENURUT KELOMPOK UMUR
Uraian | 0-4 th | 5-9 th | 10-14 th | 15-24 th | 25-39 th | 40-54 th | 55-64 th | 65 > th | Jumlah
Laki-laki | #168 | #187 | #204 | #391 | #612 | #594 | #283 | #201 | 2.640
Perempuan | #159 | #181 | #195 | #372 | #618 | #611 | #301 | #242 | 2.679
L + P | =B3+B4 -> 327~#,##0 | =C3+C4 -> 368~#,##0 | =D3+D4 -> 399~#,##0 | =E3+E4 -> 763~#,##0 | =F3+F4 -> 1230~#,##0 | =G3+G4 -> 1205~#,##0 | =H3+H4 -> 584~#,##0 | =I3+I4 -> 443~#,##0 | 5.319
Persen | 6,15 | 6,92 | 7,50 | 14,34 | 23,12 | 22,65 | 10,98 | 8,33 | 100,00

Usia | Jiwa | % |  |  |  |  |  |  |
0 - 14 tahun (belum produktif) | 1.094 | 20,57 |  |  |  |  |  |  |
15 - 64 tahun (produktif) | 3.782 | 71,10 |  |  |  |  |  |  |
65 tahun ke atas (tidak produktif) | 443 | 8,33 |  |  |  |  |  |  |
Jumlah | 5.319 | 100,00 |  |  |  |  |  |  |
Rasio ketergantungan = (0-14 + 65>) / (15-64) x 100 |  | 40,64 |  |  |  |  |  |  |
`,
    },
    {
      name: "Pendidikan-Pekerjaan",
      sheet: `
Tabel 5. Penduduk Menurut Pendidikan |  |  |  |  | Tabel 6. Penduduk Menurut Mata Pencaharian |  |  |
No | Tingkat Pendidikan | Jiwa | % |  | No | Mata Pencaharian | Jiwa | %
1 | Tidak/belum sekolah | 688 | 12,93 |  | 1 | Petani/pekebun | 1.148 | 21,58
2 | Belum tamat SD/sederajat | 521 | 9,80 |  | 2 | Buruh tani | 417 | 7,84
3 | Tamat SD/sederajat | 1.604 | 30,16 |  | 3 | Peternak | 96 | 1,80
4 | SLTP/sederajat | 1.087 | 20,44 |  | 4 | Karyawan swasta | 538 | 10,11
5 | SLTA/sederajat | 1.126 | 21,17 |  | 5 | Wiraswasta/pedagang | 392 | 7,37
6 | Diploma I/II | 23 | 0,43 |  | 6 | PNS/TNI/POLRI | 87 | 1,64
7 | Akademi/D-III | 61 | 1,15 |  | 7 | Perangkat desa | 12 | 0,23
8 | Strata I/D-IV | 197 | 3,70 |  | 8 | Pensiunan | 54 | 1,02
9 | Strata II | 12 | 0,23 |  | 9 | Mengurus rumah tangga | 871 | 16,38
 | Jumlah | 5.319 | 100,00 |  | 10 | Pelajar/mahasiswa | 916 | 17,22
 |  |  |  |  | 11 | Belum/tidak bekerja | 788 | 14,81
 |  |  |  |  |  | Jumlah | 5.319 | 100,00
 |  |  |  |  |  | Penduduk bekerja (no. 1 s.d. 7) | 2.690 | 50,57
`,
    },
    {
      name: "IDM",
      sheet: `
PERKEMBANGAN INDEKS DESA MEMBANGUN (IDM)
Tahun | IKS | IKE | IKL | Nilai IDM = (IKS+IKE+IKL)/3 | Kenaikan | Status
Th. 2020 | 0,7486 | 0,5833 | 0,6000 | 0,6440 | - | Berkembang
Th. 2021 | 0,7714 | 0,6167 | 0,6667 | 0,6849 | 0,0409 | Berkembang
Th. 2022 | 0,8057 | 0,6500 | 0,7333 | 0,7297 | 0,0448 | Maju
Th. 2023 | 0,8457 | 0,7167 | 0,8000 | 0,7875 | 0,0578 | Maju
Th. 2024 | 0,8800 | 0,7667 | 0,8667 | 0,8378 | 0,0503 | Mandiri

Status | Ambang batas IDM |  |  |  |  |
Sangat Tertinggal | <= 0,4907 |  |  |  |  |
Tertinggal | > 0,4907 - 0,5989 |  |  |  |  |
Berkembang | > 0,5989 - 0,7072 |  |  |  |  |
Maju | > 0,7072 - 0,8155 |  |  |  |  |
Mandiri | > 0,8155 |  |  |  |  |
`,
    },
    {
      name: "SDGs Desa",
      sheet: `
SKOR SDGs DESA KARANGBENDO 2022 - 2024
Goals | Tujuan | 2022 | 2023 | 2024 | Perubahan 2023-2024 | Ket
1 | Desa Tanpa Kemiskinan | 38,42 | 44,18 | 51,27 | +7,09 | naik
2 | Desa Tanpa Kelaparan | 45,10 | 47,62 | 49,85 | +2,23 | naik
3 | Desa Sehat dan Sejahtera | 67,85 | 70,14 | 69,48 | -0,66 | turun
4 | Pendidikan Desa Berkualitas | 41,36 | 43,05 | 46,92 | +3,87 | naik
5 | Keterlibatan Perempuan Desa | 53,20 | 55,71 | 58,33 | +2,62 | naik
6 | Desa Layak Air Bersih dan Sanitasi | 62,74 | 64,30 | 70,16 | +5,86 | naik
7 | Desa Berenergi Bersih dan Terbarukan | 99,15 | 99,36 | 99,42 | +0,06 | naik
8 | Pertumbuhan Ekonomi Desa Merata | 29,88 | 31,42 | 33,70 | +2,28 | naik
9 | Infrastruktur dan Inovasi Desa sesuai Kebutuhan | 31,07 | 36,80 | 42,55 | +5,75 | naik
10 | Desa Tanpa Kesenjangan | 40,52 | 42,19 | 44,86 | +2,67 | naik
11 | Kawasan Permukiman Desa Aman dan Nyaman | 57,63 | 59,08 | 60,74 | +1,66 | naik
12 | Konsumsi dan Produksi Desa Sadar Lingkungan | 16,67 | 16,67 | 25,00 | +8,33 | naik
13 | Desa Tanggap Perubahan Iklim | 33,33 | 41,67 | 41,67 | 0,00 | tetap
14 | Desa Peduli Lingkungan Laut | n/a | n/a | n/a |  | tidak berlaku
15 | Desa Peduli Lingkungan Darat | 20,00 | 20,00 | 33,33 | +13,33 | naik
16 | Desa Damai Berkeadilan | 84,71 | 86,25 | 88,09 | +1,84 | naik
17 | Kemitraan untuk Pembangunan Desa | 66,67 | 66,67 | 72,22 | +5,55 | naik
18 | Kelembagaan Desa Dinamis dan Budaya Desa Adaptif | 25,40 | 28,95 | 34,12 | +5,17 | naik
 | Skor rata-rata (17 tujuan) | 47,86 | 50,24 | 54,22 | +3,98 | naik
 | Jumlah tujuan : naik |  |  | 15 |  |
 | tetap |  |  | 1 |  |
 | turun |  |  | 1 |  |
`,
    },
    {
      name: "Aset",
      sheet: `
LAPORAN MUTASI ASET / KEKAYAAN MILIK DESA
No | Golongan Aset | Saldo 1-1-2024 (Rp) | Mutasi |  | Saldo 31-12-2024 (Rp) | % | Kondisi (unit/bidang) |  |  |
 |  |  | Tambah | Kurang |  |  | B | RR | RB | Jml
1 | Tanah (kas desa, makam, lapangan) | 3.284.500.000 | - | - | 3.284.500.000 | 28,04 | 14 | - | - | 14
2 | Peralatan dan mesin | 412.387.500 | 21.350.000 | (27.450.000) | 406.287.500 | 3,47 | 71 | 10 | 5 | 86
3 | Gedung dan bangunan | 1.876.240.000 | 129.845.000 | - | 2.006.085.000 | 17,13 | 13 | 3 | 1 | 17
4 | Jalan, irigasi dan jaringan | 5.318.765.200 | 629.828.000 | - | 5.948.593.200 | 50,79 | 33 | 7 | 2 | 42
5 | Aset tetap lainnya | 64.215.000 | 3.750.000 | (1.200.000) | 66.765.000 | 0,57 | 96 | 14 | 8 | 118
6 | Konstruksi dalam pengerjaan | - | - | - | - | 0,00 | - | - | - | -
 | JUMLAH | 10.956.107.700 | 784.773.000 | (28.650.000) | 11.712.230.700 | 100,00 | 227 | 34 | 16 | 277
`,
    },
    {
      name: "RPJMDes",
      sheet: `
EVALUASI INDIKATOR KINERJA RPJMDes 2020 - 2026
NO | INDIKATOR | SATUAN | KONDISI AWAL 2019 | TARGET |  | REALISASI 2024 | CAPAIAN 2024 (%) | CAPAIAN THD AKHIR RPJMDes (%) | STATUS 2024
 |  |  |  | 2024 | 2026 |  |  |  |
1 | Nilai IDM | Indeks | 0,7012 | 0,8300 | 0,8700 | 0,8378 | 100,94 | 96,30 | Tercapai
2 | Skor SDGs Desa | Skor | n/a | 55,00 | 65,00 | 54,22 | 98,58 | 83,42 | Belum tercapai
3 | Panjang jalan usaha tani yang dirabat (kumulatif) | m | 640 | 2.450 | 3.200 | 2.486 | 101,47 | 77,69 | Tercapai
4 | RTLH yang diperbaiki (kumulatif) | unit | 11 | 38 | 50 | 35 | 92,11 | 70,00 | Belum tercapai
5 | Pelunasan PBB-P2 | % | 86,40 | 100,00 | 100,00 | 97,35 | 97,35 | 97,35 | Belum tercapai
6 | Pendapatan Asli Desa | Rp juta | 61,25 | 100,00 | 120,00 | 105,54 | 105,54 | 87,95 | Tercapai
7 | Posyandu aktif | unit | 5 | 6 | 6 | 6 | 100,00 | 100,00 | Tercapai
8 | Prevalensi stunting *) | % | 21,30 | 12,00 | 9,00 | 12,84 | 93,00 | 57,33 | Belum tercapai
 | Jumlah indikator tercapai |  |  |  |  |  |  |  | 4 dari 8
*) indikator menurun: (2 x target - realisasi) / target x 100
`,
    },
    {
      name: "Narasi",
      sheet: `
Pendapatan Desa Karangbendo Tahun Anggaran 2024 setelah perubahan dianggarkan sebesar Rp1.993.935.500,00 dan terealisasi Rp1.990.453.118,00 atau 99,83%.
Belanja Desa terealisasi Rp1.944.401.250,00 dari anggaran Rp1.967.351.372,00, sehingga terdapat sisa anggaran Rp22.950.122,00.
SiLPA tahun berjalan sebesar Rp19.467.740,- (sembilan belas juta empat ratus enam puluh tujuh ribu tujuh ratus empat puluh rupiah).
Dari 26 (dua puluh enam) kegiatan pada 5 (lima) bidang, belanja terbesar adalah Bidang Pelaksanaan Pembangunan Desa dengan porsi 49,12% dari seluruh realisasi belanja.
Dana Desa sebesar Rp1.048.237.000 telah disalurkan 100% dalam 2 (dua) tahap dan direalisasikan Rp1.041.093.500, dengan sisa di rekening kas desa Rp7.143.500.
BLT Dana Desa disalurkan kepada 42 KPM pada awal tahun dan menjadi 40 KPM pada triwulan IV, dengan nilai seluruhnya Rp148.500.000.
Jumlah penduduk bertambah 13 jiwa dari 5.306 jiwa menjadi 5.319 jiwa, tersebar di 6 dusun dengan penduduk terbanyak di Dusun Krajan (1.311 jiwa).
Setiap 100 penduduk usia produktif menanggung 40,64 penduduk usia tidak produktif.
Status desa meningkat dari Maju pada tahun 2023 menjadi Mandiri pada tahun 2024 dengan nilai IDM 0,8378.
Skor rata-rata SDGs Desa naik 3,98 poin menjadi 54,22; dari 17 tujuan, 15 tujuan naik, 1 tetap dan 1 turun.
Dari 8 indikator RPJMDes, 4 (empat) indikator telah mencapai target tahun 2024.
`,
    },
  ],
  mistakes: [
    { sheet: "APBDes", cell: "G23", right: "(13.505.628,00)", wrong: "13.505.628,00" },
    { sheet: "APBDes", cell: "H28", right: "1.944.401.250,00", wrong: "1.791.626.250,00" },
    {
      sheet: "APBDes",
      cell: "A37",
      right: "empat ratus enam puluh tujuh ribu",
      wrong: "empat ratus tujuh puluh enam ribu",
    },
    { sheet: "Kegiatan", cell: "F15", right: "Rp 121.012.500", wrong: "Rp 121.102.500" },
    { sheet: "Dana Desa", cell: "E10", right: "14,42", wrong: "14,17" },
    { sheet: "BLT", cell: "J8", right: "66", wrong: "72" },
    { sheet: "Penduduk", cell: "H7", right: "16,36", wrong: "17,30" },
    { sheet: "Umur", cell: "C13", right: "40,64", wrong: "28,93" },
    { sheet: "Pendidikan-Pekerjaan", cell: "H15", right: "2.690", wrong: "2.744" },
    { sheet: "SDGs Desa", cell: "E21", right: "54,22", wrong: "51,21" },
    { sheet: "Aset", cell: "F5", right: "406.287.500", wrong: "461.187.500" },
    { sheet: "RPJMDes", cell: "H11", right: "93,00", wrong: "107,00" },
    { sheet: "RPJMDes", cell: "G9", right: "105,54", wrong: "105,40" },
    { sheet: "Narasi", cell: "A4", right: "49,12%", wrong: "48,81%" },
    { sheet: "Narasi", cell: "A6", right: "menjadi 40 KPM", wrong: "menjadi 41 KPM" },
    { sheet: "Narasi", cell: "A9", right: "dari Maju", wrong: "dari Berkembang" },
  ],
};
