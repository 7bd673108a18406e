import type { PublishedReport } from "./published-report";

export const lembagaLain1Tables: PublishedReport[] = [
  {
    name: "a city data base, staff",
    year: 2022,
    source: "https://github.com/jamdin-thalib/jamdinthalib.datamikro: app/Views/frontend/profil/index/1/2.php",
    sheets: [
      {
        name: "T1",
        sheet: `
# | Jenis Data | Tahun |  |  |  |  |  |  |  | Satuan | Sumber
 |  | 2015 | 2016 | 2017 | 2018 | 2019 | 2020 | 2021 | 2022 |  | 
II. | Administrasi Pemerintahan |  |  |  |  |  |  |  |  |  | 
 | 1. Kepegawaiaan |  |  |  |  |  |  |  |  |  | Badan Kepegawaian
 | 1. Jumlah Pegawai Tetap | 5433 | 5356 | 4514 | 4455 | 4154 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 1. Jumlah Pegawai Berdasarkan Pendidikan | 5433 | 5356 | 4514 | 4455 | 4154 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 1. Tamat SMP | 79 | 68 | 76 | 27 | 19 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 2. Tamat SMA | 1251 | 1089 | 977 | 996 | 754 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 3. Diploma | 826 | 746 | 646 | 640 | 675 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 4. Sarjana S1 | 2946 | 3062 | 2535 | 2616 | 2396 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 5. Sarjana S2 | 321 | 383 | 270 | 166 | 284 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 6. Sarjana S3 | 10 | 9 | 10 | 10 | 6 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 2. Jumlah Pegawai Berdasarkan Golongan | 5433 | 5356 | 4514 | 4455 | 4154 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 1. Jumlah Pegawai Golongan I | 43 | 40 | 39 | 38 | 32 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 2. Jumlah Pegawai Golongan II | 1000 | 923 | 794 | 785 | 628 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 3. Jumlah Pegawai Golongan III | 2805 | 2808 | 2452 | 2427 | 2272 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 4. Jumlah Pegawai Golongan IV | 1585 | 1585 | 1229 | 1205 | 1222 | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 2. Jumlah Pegawai Honor | n/a | n/a | n/a | 2000 | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 1. Tenaga Pendidik | 172 | 381 | 504 | 656 | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 2. Tenaga Kesehatan | 51 | 58 | 106 | 78 | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 3. Tenaga Penyuluh/Pendampingan | 2 | 2 | 10 | 13 | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 4. Tenaga Kebersihan | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 5. Tenaga Keamanan | 209 | 207 | 201 | 203 | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
 | 6. Tenaga Lainnya | n/a | n/a | n/a | 1050 | n/a | n/a | n/a | n/a | Orang | Badan Kepegawaian
`,
        merges: ["A1:A2", "B1:B2", "C1:J1", "K1:K2", "L1:L2"],
      },
    ],
    wrong: [
      { sheet: "T1", cell: "D6", isSure: true },
      { sheet: "T1", cell: "G6", isSure: true },
    ],
  },
  {
    name: "an agricultural quarantine office, further indicators",
    year: 2020,
    source: "https://github.com/205411203/sikepo-old: application/views/tambahan.php",
    sheets: [
      {
        name: "T1",
        sheet: `
Indikator Kinerja Tambahan
Balai Karantina Pertanian Kelas II Yogyakarta Tahun 2020
No. | Indikator Kinerja Tambahan | Target | Capaian | Evaluasi/Tindak lanjut
1 | Menjadi lembaga pelayanan publik dengan indeks dan survey kepuasan masyarakat mencapai nilai 84 melalui metode wawancara | 84 | 86 | Tercapai
2 | Menjadi instansi pelayanan publik dengan tingkat gratifikasi dan pungutan liar 0% | 0% | 0% | Tercapai
3 | Laporan indikasi suap dan pungutan liar yang dilaporkan dari pihak eksternal dan internal  sebesar 0 % | 0% | 0% | Tercapai
4 | Tercapainya realisasi ketepatan pengelolaan dan penyetoran 1x24 jam PNBP Balai Karantina Pertanian Kelas II Yogyakarta ke kas Negara melalui Aplikasi SIMPONI BARANTAN hingga 95 % tahun 2019 dengan menggunakan EDC untuk mengurangi penggunaan uang Cash. | 95 | 98 | Tercapai
5 | Peningkatan kompetensi pegawai minimal 24 jam per orang | 24 | 22 | Belum Tercapai karena adanya kebijakan WFH, ditindaklanjuti dengan MonJob (Magang On the Job)
6 | Pelaksanaan kontrak pengadaan barang dan jasa disertai penandatanganan pakta integritas 100% | 100% | 100% | Tercapai
7 | Tingkat ketepatan waktu kehadiran pegawai 90% | 90 | 92 | Tercapai
8 | Tingkat realisasi anggaran dan keuangan pada bulan Desember sebesar 99% | 99% | 81% | Belum Tercapai (realisasi s.d. Oktober 82 %)
9 | Menjadi Instansi yang memperoleh predikat WBBM sesuai dengan Permenpan 52 tahun 2015 dengan nilai Minimal 95.00 | 95 | 92 | Belum Tercapai, dalam proses peningkatan dan penilaian
10 | Pelaporan pegawai yang menerima gratifikasi kedinasan yang dilaporkan kepada Unit Pengelola Gratifikasi 100 % | 100% | 100% | Tercapai
11 | Terwujudnya peningkatan komitmen dan partisipasi penerapan system manajemen anti penyuapan kepada pemangku kepentingan eksternal dengan penandatanganan pakta integritas pemeriksaan oleh 25 Pengguna Jasa tetap Karantina Pertanian | 25 | 48 | Tercapai
12 | Tercapainya target 100% Penerimaan Negara Bukan Pajak sebesar Rp. 1.500.000.000,- pada tahun 2020 | 100% | 99% | Tercapai
13 | Penerapan lesspaper office dengan tingkat penghematan pemakaian kertas sebesar 25% pertahun | 25% | 38% (Evaluasi Semester I) | Tercapai
14 | Tingkat kesalahan pencetakan dokumen batal (operasional KH dan KT) maksimal 1 % per bulan | 1% | 0,26 % | Tercapai
`,
      },
    ],
    wrong: [
      { sheet: "T1", cell: "E15", isSure: true },
      { sheet: "T1", cell: "D11", isSure: false },
    ],
  },
  {
    name: "a city open-data table, cooperatives 2019-2024",
    year: 2024,
    source: "https://satudata.palukota.go.id/?p=743",
    sheets: [
      {
        name: "1 Koperasi Aktif",
        sheet: `
BIDANG KOPERASI
 |  |  | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
1 | Presentase Koperasi Aktif | % | 71.23 | 32.88 | 22.37 | 37.90 | 37.44 | 41.55
 | a. Jumlah Koperasi Aktif | Unit | 156 | 72 | 49 | 83 | 82 | 91
 | b. Jumlah Seluruh Koperasi | Unit | 219 | 219 | 219 | 219 | 219 | 219
`,
        merges: ["A1:I1"],
      },
      {
        name: "2 Jenis",
        sheet: `
 |  |  | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
2 | Jumlah Koperasi Berdasarkan Jenisnya |  | 17 | 0 | 177 | 216 | 219 | 219
 | - Koperasi Unit Desa (KUD) | Koperasi | 0 | 0 | 0 | 0 | 0 | 0
 | - Koperasi ABRI | Koperasi | 0 | 0 | 9 | 9 | 8 | 6
 | - Koperasi Pegawai Negeri (KPN) | Koperasi | 7 | 0 | 59 | 66 | 34 | 34
 | - Koperasi Karyawan (Kopkar) | Koperasi | 1 | 0 | 19 | 20 | 21 | 19
 | - Koperasi Industri/Kerajinan (Kopinkra) | Koperasi | 0 | 0 | 2 | 2 | 2 | 2
 | - Koperasi Wanita (KOPWAN) | Koperasi | 1 | 0 | 6 | 7 | 14 | 7
 | - Koperasi Pertanian (Koptan) | Koperasi | 2 | 0 | 0 | 0 | 0 | 0
 | - Koperasi Simpan Pinjam (KSP) | Koperasi | 1 | 0 | 8 | 15 | 16 | 15
 | - Koperasi Pensiunan | Koperasi | 1 | 0 | 2 | 3 | 3 | 3
 | - Koperasi Sekolah | Koperasi | 0 | 0 | 0 | 0 | 0 | 0
 | - Koperasi Serba Usaha (KSU) | Koperasi | 4 | 0 | 65 | 75 | 71 | 74
 | - Koperasi Pasar (Kopas) | Koperasi | 0 | 0 | 1 | 1 | 1 | 1
 | - Koperasi Perikanan dan Nelayan | Koperasi | 0 | 0 | 2 | 3 | 2 | 2
 | - Koperasi Angkutan | Koperasi | 0 | 0 | 1 | 1 | 1 | 1
 | - Koperasi lainnya | Koperasi | 0 | 0 | 3 | 14 | 46 | 55
`,
      },
      {
        name: "3 Jenis Aktif",
        sheet: `
Jumlah Koperasi Aktif Berdasarkan Jenisnya
 |  |  | 2019 | 2020 | 2021 | 2022 | 2023 | 2024
 | - Koperasi Unit Desa (KUD) | Koperasi | 0 | 0 | 0 | 0 | 0 | 0
 | - Koperasi ABRI | Koperasi | 0 | 0 | 7 | 7 | 2 | 7
 | - Koperasi Pegawai Negeri (KPN) | Koperasi | 0 | 0 | 33 | 33 | 28 | 37
 | - Koperasi Karyawan (Kopkar) | Koperasi | 0 | 0 | 9 | 10 | 4 | 10
 | - Koperasi Industri/Kerajinan (Kopinkra) | Koperasi | 0 | 0 | 1 | 1 | 1 | 1
 | - Koperasi Wanita (Kopwan) | Koperasi | 0 | 0 | 3 | 4 | 3 | 4
 | - Koperasi Pertanian (Koptan) | Koperasi | 0 | 0 | 0 | 0 | 0 | 0
`,
      },
    ],
    wrong: [
      { sheet: "3 Jenis Aktif", cell: "I4", isSure: true },
      { sheet: "3 Jenis Aktif", cell: "I5", isSure: true },
      { sheet: "2 Jenis", cell: "D2", isSure: false },
      { sheet: "2 Jenis", cell: "E2", isSure: false },
      { sheet: "2 Jenis", cell: "F2", isSure: false },
      { sheet: "2 Jenis", cell: "G2", isSure: false },
    ],
  },
  {
    name: "a provincial statistics yearbook 2016, job placement",
    year: 2015,
    source:
      "https://text-id.123dok.com/document/dy420rkvq-ketenagakerjaanemployment-penduduk-dan-ketenagakerjaan-population-and-employment.html",
    sheets: [
      {
        name: "3.2.13",
        sheet: `
Tabel 3.2.13. Penempatan Tenaga Kerja Menurut KabKota Administrasi, 2011-2015
Kota Adm Municipality | 2011 | 2012 | 2013 | 2014 | 2015
1 | 2 | 3 | 4 | 5 | 6
Jakarta Selatan | 4 070 | 12 644 | 5 170 | 11.075 | 9 673
Jakarta Timur | 438 | 655 | 491 | 466 | 129
Jakarta Pusat | 220 | 125 | 608 | 180 | 72
Jakarta Barat | 105 | 130 | 203 | 1.255 | 953
Jakarta Utara | 712 | 848 | 811 | 981 | 986
Kab Kep Seribu | 37 | 33 | 4 | - | -
Disnakertrans | 151 111 | 10 906 | 9 434 | 19.601 | -
JumlahTotal | 156 693 | 25 341 | 16 721 | 33.558 | 11 813
Catatan : termasuk binaan UKM
`,
      },
      {
        name: "3.2.14",
        sheet: `
Tabel 3.2.14. Ikhtisar Statistik Antar Kerja, 2013-2015
Uraian Description | 2013 | 2014 | 2015
1 | 2 | 3 | 4
A. Pencari KerjaPenempatan |  |  | 
1. Pencari Kerja yang belum ditempatkan Awal Tahun | 87 438 | 132 058 | 155 532
2. Pencari Kerja yang Terdaftar | 82 728 | 120 583 | 32 497
3. Pencari Kerja yang ditempatkan | 16 721 | 33 558 | 11 829
4. Pencari Kerja Yang Di Hapus | 23 072 | 12 271 | 28 705
Pencari Kerja yang belum ditempatkan Akhir Tahun A1+A2-A3-A4 | 1 303 373 | 206 812 | 228 563
B. Lowongan Yang Ada |  |  | 
1. Lowongan yang belum dipenuhi | 612 | 61 298 | 29 225
2. Lowongan yang terdaftar | 43 551 | 46 879 | 18 809
I. JumlahTotal B1+B2: | 44 163 | 108 177 | 48 034
3. Lowongan yang dipenuhi | 16 721 | 13 957 | 11 829
4. Lowongan yang dihapus | 24 868 | 29 092 | 11 063
II. JumlahTotal B3+B4: | 41 589 | 43 049 | 22 892
5. Lowongan Yang Ada I – II | 2 574 | 65 128 | 25 142
`,
      },
    ],
    wrong: [
      { sheet: "3.2.14", cell: "B9", isSure: true },
      { sheet: "3.2.14", cell: "D9", isSure: true },
      { sheet: "3.2.14", cell: "D7", isSure: false },
      { sheet: "3.2.14", cell: "C5", isSure: false },
      { sheet: "3.2.14", cell: "D5", isSure: false },
    ],
  },
  {
    name: "a village government (Mangguh)",
    year: 2020,
    source: "https://mangguh.desa.id/artikel/2021/3/1/laporan-keuangan-desa-mangguh-tahun-2020",
    sheets: [
      {
        name: "LRA",
        sheet: `
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA MANGGUH
TAHUN ANGGARAN 2020
Uraian |  |  | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN
4.1. | Pendapatan Asli Desa |  | 9,451,000 | 9,451,868 | -868 | 100.01
 | 4.1.1. | Hasil Usaha Desa | 9,451,000 | 9,451,868 | -868 | 100.01
4.2. | Pendapatan Transfer |  | 1,627,395,200 | 1,627,395,200 | 0 | 100.00
 | 4.2.1. | Dana Desa | 821,819,000 | 821,819,000 | 0 | 100.00
 | 4.2.2. | Bagi Hasil Pajak dan Retribusi | 47,451,000 | 47,451,000 | 0 | 100.00
 | 4.2.3. | Alokasi Dana Desa | 689,125,200 | 689,125,200 | 0 | 100.00
 | 4.2.4. | Bantuan Keuangan Provinsi | 50,000,000 | 50,000,000 | 0 | 100.00
 | 4.2.5. | Bantuan Keuangan Kabupaten/Kota | 19,000,000 | 19,000,000 | 0 | 100.00
4.3. | Pendapatan Lain-lain |  | 5,516,000 | 5,516,000 | 0 | 100.00
 | 4.3.1. | Penerimaan dari Hasil Kerjasama Antar Desa | 3,516,000 | 3,516,000 | 0 | 100.00
 | 4.3.6. | Bunga Bank | 2,000,000 | 2,000,000 | 0 | 100.00
JUMLAH PENDAPATAN |  |  | 1,642,362,200 | 1,642,363,068 | -868 | 100.00
5. BELANJA
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA |  | 739,933,227 | 706,691,100 | 33,242,127 | 95.51
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA |  | 696,452,316 | 577,199,200 | 119,253,116 | 82.88
03 | BIDANG PEMBINAAN KEMASYARAKATAN |  | 120,937,000 | 110,690,000 | 10,247,000 | 91.53
04 | BIDANG PEMBERDAYAAN MASYARAKAT |  | 135,580,000 | 135,420,000 | 160,000 | 99.88
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA |  | 86,468,000 | 80,524,000 | 5,944,000 | 93.13
JUMLAH BELANJA |  |  | 1,779,370,543 | 1,610,524,300 | 168,846,243 | 90.51
SURPLUS / (DEFISIT) |  |  | -137,008,343 | 31,838,768 | -168,847,111 | -430.32
`,
        merges: [
          "A5:C5",
          "A6:G6",
          "B7:C7",
          "B9:C9",
          "B15:C15",
          "A18:C18",
          "A19:G19",
          "B20:C20",
          "B21:C21",
          "B22:C22",
          "B23:C23",
          "B24:C24",
          "A25:C25",
          "A26:C26",
        ],
      },
    ],
    wrong: [{ sheet: "LRA", cell: "G26", isSure: false }],
  },
  {
    name: "a village government (ciktim.id)",
    year: 2024,
    source: "https://ciktim.id/artikel/2025/07/23/laporan-pelaksanaan-anggaran-pendapatan-dan-belanja-desa",
    sheets: [
      {
        name: "Pelaksanaan",
        sheet: `
APBDes 2024 Pelaksanaan
 | Realisasi | Anggaran
Pendapatan Desa | Rp 2.618.670.802,00 | Rp 2.621.378.603,00
Belanja Desa | Rp 2.609.787.387,00 | Rp 2.619.098.675,00
Pembiayaan Desa | Rp 6.720.072,00 | Rp 6.720.072,00
`,
      },
      {
        name: "Pendapatan",
        sheet: `
APBDes 2024 Pendapatan
 | Realisasi | Anggaran
Hasil Aset Desa | Rp 25.000.000,00 | Rp 25.000.000,00
Dana Desa | Rp 1.153.882.000,00 | Rp 1.153.882.000,00
Bagi Hasil Pajak Dan Retribusi Desa | Rp 466.612.000,00 | Rp 466.612.000,00
Alokasi Dana Desa | Rp 826.489.584,00 | Rp 830.275.200,00
Bantuan Keuangan Provinsi Desa | Rp 130.000.000,00 | Rp 130.000.000,00
Koreksi Kesalahan Belanja Tahun-Tahun Sebelumnya Desa | Rp 15.609.403,00 | Rp 15.609.403,00
`,
      },
      {
        name: "Pembelanjaan",
        sheet: `
APBDes 2024 Pembelanjaan
 | Realisasi | Anggaran
Bidang Penyelenggaran Pemerintahan Desa | Rp 1.397.576.984,00 | Rp 1.406.888.272,00
Bidang Pelaksanaan Pembangunan Desa | Rp 573.533.500,00 | Rp 573.533.500,00
Bidang Pembinaan Kemasyarakatan Desa | Rp 124.399.903,00 | Rp 124.399.903,00
Bidang Pemberdayaan Masyarakat Desa | Rp 216.277.000,00 | Rp 216.277.000,00
Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa | Rp 298.000.000,00 | Rp 298.000.000,00
`,
      },
    ],
    wrong: [{ sheet: "Pelaksanaan", cell: "B3", isSure: false }],
  },
  {
    name: "a directorate general for estate crops",
    year: 2014,
    source:
      "https://text-id.123dok.com/document/nzw9l59vy-dukungan-manajemen-dan-dukungan-teknis-lainnya.html (+ dzxokv3dz, zker27ez of the same report)",
    sheets: [
      {
        name: "T22",
        sheet: `
Tabel 22. Rincian Realisasi Serapan Anggaran Output Kegiatan Dukungan Manajemen dan Dukungan Teknis Lainnya Ditjen Perkebunan tahun 2014
No | Program | Anggaran Rp000 |  |  | Output Fisik
 |  | Pagu | Realisasi | %
VI | Dukungan Manajemen dan Dukungan Teknis Lainnya Ditjen Perkebunan | 129.096.249 | 114.786.978 | 88,92 | 100,00
1 | Administrasi kegiatan dana dekonsentrasi DK | 4.539.462 | 4.441.745 | 97,85 | 100,00
2 | Administrasi kegiatan dana tugas pembantuan TP | 8.483.809 | 8.017.487 | 94,50 | 100,00
3 | Dukungan kegiatan manajemen dan teknis lainnya | 45.102.838 | 41.919.121 | 92,94 | 100,00
4 | Dokumen Perencanaan | 5.396.265 | 4.725.287 | 87,57 | 100,00
5 | Dokumen Keuangan dan Perlengkapan | 9.414.662 | 8.232.514 | 87,44 | 100,00
6 | Dokumen Kepegawaian, Hukum dan Humas | 11.255.393 | 8.485.223 | 75,39 | 100,00
7 | Dokumen Evaluasi dan Pelaporan | 4.797.100 | 4.124.113 | 85,97 | 100,00
8 | Layanan Perkantoran | 37.708.722 | 32.444.583 | 86,04 | 100,00
9 | Kendaraan Bermotor | 2.292.998 | 2.292.998 | 100,00 | 100,00
10 | Peralatan dan Fasilitas Perkantoran | 105.000 | 103.906 | 98,96 | 100,00
`,
        merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      },
    ],
    wrong: [],
  },
  {
    name: "a directorate general for estate crops, the year before",
    year: 2013,
    source: "https://123dok.com/article/pagu-realisasi-kapas-seluas-kelapa-seluas-karet-seluas.zln0pjgq",
    sheets: [
      {
        name: "T1",
        sheet: `
 |  | Pagu | Realisasi | %
17 | Koordinasi, Pembinaan dan Monev Pengembangan Tanaman Rempah dan Penyegar | 2.368.260 | 2.220.444 | 93,76 | 100, 00
18 | Koordinasi Kegiatan Pengembangan Tanaman Rempah dan Penyegar | 4.826.094 | 4.549.303 | 94,26 | 100, 00
19 | Koordinasi Kegiatan Gerakan Nasional Peningkatan Produksi dan Mutu Kakao (Gernas Kakao) | 55.902.185 | 54.162.104 | 96,89 | 100, 00
20 | Layanan Perkantoran | 929.250 | 870.588 | 93,69 | 100, 00
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a soil research institute",
    year: 2021,
    source:
      "https://123dok.com/article/realisasi-anggaran-terwujudnya-birokrasi-badan-penelitian-pengembangan-pertanian.qo5xoko0",
    sheets: [
      {
        name: "T16",
        sheet: `
Tabel 16. Realisasi Anggaran Balittanah Tahun 2021 Per Jenis Belanja
No | Uraian | Pagu Anggaran | Realisasi | %
1 | Belanja Pegawai | 8.960.500.000 | 8.744.191.251 | 97,59
2 | Belanja Operasional | 3.398.600,000 | 3.375.768.000 | 99,33
3 | Belanja Non Operasional | 7.273.589.000 | 7.202.351.041 | 99,02
4 | Belanja Modal | 651.360.000 | 650.471.600 | 99,86
5 | Total | 20.284.049.000 | 19.972.774.009 | 98,77
`,
      },
    ],
    wrong: [
      { sheet: "T16", cell: "E7", isSure: true },
      { sheet: "T16", cell: "D7", isSure: true },
      { sheet: "T16", cell: "C4", isSure: false },
    ],
  },
  {
    name: "a food security agency",
    year: 2021,
    source:
      "https://123dok.com/article/penganggaran-badan-ketahanan-pangan-document-document-subtitle-company.yd740v3j",
    sheets: [
      {
        name: "T1",
        sheet: `
Tabel 1. Alokasi Anggaran Badan Ketahanan Pangan Tahun 2021
Kegiatan | Anggaran
Pemantapan Sistem Distribusi dan Stabilitas Harga Pangan | Rp 45.856.400.000,-
Pemantapan Ketersediaan dan Penanganan Rawan Pangan | Rp 57.062.305.000,-
Pemantapan Penganekaragaman Konsumsi dan Keamanan Pangan | Rp 295.736.773.000,-
Dukungan Manajemen dan Teknis Lainnya Badan Ketahanan Pangan | Rp 79.695.808.000,-
JUMLAH | Rp 478.351.286.000,-
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's open data page on village status",
    year: 2022,
    source: "https://mail.satudata-v3.polmankab.go.id/Frontend/detaildatamakro/18",
    sheets: [
      {
        name: "T1",
        sheet: `
PERSENTASE DESA MAJU DAN MANDIRI
Data Makro | 2020 | 2021 | 2022 | 2023 | 2024
PERSENTASE DESA MAJU DAN MANDIRI | 8.33 | 8.33 | 31.25
Data Penunjang | 2020 | 2021 | 2022 | 2023 | 2024
Jumlah Desa Sangat Tertinggal | 0 | 0 | 0
Jumlah Desa Tertinggal | 43 | 40 | 16
Jumlah Desa Berkembang | 89 | 92 | 83
Jumlah Desa Maju | 12 | 12 | 45
Jumlah Desa Mandiri | 0 | 0 | 0
Total Desa | 144 | 144 | 144
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's main indicators (annex to the performance report)",
    year: 2013,
    source: "https://id.scribd.com/doc/263926403/Lampiran-1-5-Lakip-Pemda-Tanah-Datar-2013",
    sheets: [
      {
        name: "L1",
        sheet: `
LAMPIRAN I.
INDIKATOR KINERJA UTAMA PEMERINTAH KABUPATEN TANAH DATAR
No. | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA |  | TARGET RPJMD Kab. Tanah Datar
 |  |  |  | 2011 | 2012 | 2013 | 2014 | 2015
(1) | (2) | (3) |  | (4) | (5) | (6) | (7) | (8)
1. | Meningkatnya pemahaman dan pengamalan ajaran agama | 1. | Persentase masjid dan mushala yang dikunjungi dalam rangka pembinaan keagamaan | 19,29% | 20,00% | 20,71% | 21,43% | 22,14%
 |  | 2. | Persentase Peningkatan zakat yang terhimpun | 400% | 25,00% | 6,67% | 25,00% | 20,00%
 |  | 3. | Jumlah anak yang Khatam Al-Qur'an (orang) | 3.000 | 3.000 | 3.000 | 3.000 | 3.000
 |  | 4. | Jumlah masyarakat yang mendaftar berangkat haji | 600 | 600 | 600 | 600 | 600
 |  | 5. | Jumlah peserta Qurban (orang) | 30.000 | 30.000 | 30.000 | 30.000 | 30.000
`,
        merges: ["A3:A4", "B3:B4", "C3:D4", "E3:I3", "A6:A10", "B6:B10"],
      },
    ],
    wrong: [],
  },
  {
    name: "a regency's environmental health targets",
    year: 2020,
    source: "https://id.scribd.com/document/570705608/Indikator-Kesehatan-Lingkungan",
    sheets: [
      {
        name: "T1",
        sheet: `
Indikator Kesehatan Lingkungan ,Kerja dan Olahraga
No | Indikator | Target 2020 | Target 2021 | Target 2022 | Target 2023 | Target 2024
1 | Persentase Desa / Kelurahan dengan Stop Buang Air Besar Sembarangan ( SBS ) | 40 | 50 | 60 | 70 | 90
2 | Jumlah KKS | 1 | 1 | 1 | 1 | 1
3 | Persentase Sarana Air Minum yang diawasi dan diperiksa Kwalitas Air Minum sesuai standar | 60 | 64 | 68 | 72 | 76
4 | Jumlah Fasyankes yang memiliki pengelolaan limbah medis sesuai standar | 35 | 35 | 35 | 35 | 35
5 | Persentase Tempat Pengelolaan Pangan (TPP) yang memenuhi Syarat sesuai Standar | 38 | 44 | 50 | 56 | 62
6 | Persentase Tempat dan Fasilitas Umum (TFU) yang di lakukan pengawasan sesuai standar | 55 | 60 | 65 | 70 | 75
7 | Jumlah Puskesmas yang menyelenggarakan Kesehatan Kerja | 22 | 22 | 22 | 22 | 22
8 | Jumlah Puskesmas yang menyelenggarakan Kesehatan Olahraga | 22 | 22 | 22 | 22 | 22
`,
      },
    ],
    wrong: [],
  },
  {
    name: "a provincial testing laboratory's satisfaction report (the scale)",
    year: 2013,
    source:
      "https://123dok.com/document/yjvon25y-laporan-penyusunan-kepuasan-masyarakat-sertifikasi-perindustrian-perdagangan-provinsi.html",
    sheets: [
      {
        name: "Skala",
        sheet: `
NILAI PERSEPSI | NILAI INTERVAL IKM | NILAI INTERVAL KONVERSI IKM | MUTU PELAYANAN | KINERJA UNIT PELAYANAN
1 | 1.00 – 1.75 | 25 – 43.75 | D | Tidak Baik
2 | 1.76 – 2.50 | 43.76 – 62.50 | C | Kurang Baik
3 | 2.51 – 3.25 | 62.51 – 81.25 | B | Baik
`,
      },
    ],
    wrong: [],
  },
];
