import type { ReportCase } from "./report-case";

export const pengadilanAgamaMinutasi: ReportCase = {
  name: "a religious court: posts, cases and minutes by month, five-year goals, two DIPA, court fees, satisfaction survey",
  year: 2024,
  sheets: [
    {
      name: "Ikhtisar",
      sheet: `
IKHTISAR EKSEKUTIF
Laporan kinerja ini mengukur 4 sasaran strategis dengan 13 indikator kinerja yang ditetapkan dalam Perjanjian Kinerja Tahun 2024.
Rata-rata capaian seluruh indikator tahun 2024 sebesar 106,30% dengan kategori Sangat Berhasil.
Dari 13 indikator, 11 indikator berkategori Sangat Berhasil dan 2 indikator berkategori Berhasil.
Sisa perkara tahun 2023 sebanyak 93 perkara dan perkara masuk tahun 2024 sebanyak 1.421 perkara, sehingga beban perkara menjadi 1.514 perkara.
Perkara yang diputus sebanyak 1.433 perkara (seribu empat ratus tiga puluh tiga) dan sisa akhir tahun 81 perkara.
Rasio penyelesaian perkara sebesar 94,65%, meningkat dibandingkan tahun 2023 sebesar 93,69%.
Perkara yang diselesaikan tepat waktu mencapai 97,14% dari target 95% dengan capaian 102,25%.
Mediasi yang berhasil sebesar 30,10% dari target 25%.
Rata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 120,00%.
Nilai SKM sebesar 91,00 dengan mutu A (kinerja Sangat Baik).
Realisasi DIPA 01 sebesar Rp4.972.372.006 (empat miliar sembilan ratus tujuh puluh dua juta tiga ratus tujuh puluh dua ribu enam rupiah) atau 99,86% dari pagu.
Realisasi DIPA 04 sebesar Rp199.710.700 (seratus sembilan puluh sembilan juta tujuh ratus sepuluh ribu tujuh ratus rupiah) atau 98,77% dari pagu Rp202.200.000.
Secara keseluruhan realisasi anggaran sebesar Rp5.172.082.706 atau 99,81% dengan sisa Rp9.618.294.
PNBP yang disetor tahun 2024 sebesar Rp97.645.000 atau 105,45% dari estimasi, dan meningkat 5,05% dari tahun 2023.
Jumlah pegawai sebanyak 29 orang dari formasi 42 orang sehingga masih lowong 13 orang.
`,
    },
    {
      name: "1.1 Pegawai",
      sheet: `
Tabel 1. Keadaan Pegawai Pengadilan Agama Sungai Lantera per 31 Desember 2024 |  |  |  |  |  |  |  |  |  | 
No | Jabatan | Formasi | Terisi |  |  | Lowong | % terisi | Golongan |  | 
 |  |  | L | P | Jumlah |  |  | IV | III | II
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=3-6 | 8=6/3 | 9 | 10 | 11
1 | Ketua | 1 | 1 | - | 1 | - | 100,00 | 1 | - | -
2 | Wakil Ketua | 1 | - | 1 | 1 | - | 100,00 | 1 | - | -
3 | Hakim | 8 | 3 | 2 | 5 | 3 | 62,50 | 2 | 3 | -
4 | Panitera | 1 | 1 | - | 1 | - | 100,00 | 1 | - | -
5 | Sekretaris | 1 | - | 1 | 1 | - | 100,00 | - | 1 | -
6 | Panitera Muda | 3 | 1 | 2 | 3 | - | 100,00 | - | 3 | -
7 | Panitera Pengganti | 6 | 2 | 1 | 3 | 3 | 50,00 | - | 3 | -
8 | Jurusita/Jurusita Pengganti | 4 | 2 | - | 2 | 2 | 50,00 | - | 1 | 1
9 | Kepala Subbagian | 3 | 1 | 2 | 3 | - | 100,00 | - | 3 | -
10 | Pelaksana dan fungsional lain | 14 | 4 | 5 | 9 | 5 | 64,29 | - | 7 | 2
 | Jumlah | 42 | 15 | 14 | 29 | 13 | 69,05 | 5 | 21 | 3
Persentase terhadap jumlah pegawai |  |  | 51,72 | 48,28 |  |  |  | 17,24 | 72,41 | 10,34
 |  |  |  |  |  |  |  |  |  | 
Pendidikan | S3 | S2 | S1 | D3 | SMA | Jumlah |  |  |  | 
Hakim dan pimpinan | 1 | 5 | 1 | - | - | 7 |  |  |  | 
Kepaniteraan | - | 4 | 5 | - | - | 9 |  |  |  | 
Kesekretariatan | - | 1 | 8 | 3 | 1 | 13 |  |  |  | 
Jumlah | 1 | 10 | 14 | 3 | 1 | 29 |  |  |  | 
Keterangan: PPNPN sebanyak 11 orang tidak dihitung. Jumlah pegawai menurut pendidikan (29 orang) sama dengan jumlah pegawai menurut jabatan (29 orang). |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "2.1 PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024 |  |  |  | 
PENGADILAN AGAMA SUNGAI LANTERA KELAS IB |  |  |  | 
 |  |  |  | 
No | Sasaran Strategis |  | Indikator Kinerja | Target 2024
1 | 2 |  | 3 | 4
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | a. | Persentase perkara yang diselesaikan tepat waktu | 95%
 |  | b. | Persentase sisa perkara tahun lalu yang diselesaikan | 100%
 |  | c. | Persentase perkara yang tidak mengajukan upaya hukum banding | 98%
 |  | d. | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99%
 |  | e. | Indeks kepuasan pencari keadilan (nilai SKM) | 90
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. | Persentase salinan putusan yang disampaikan tepat waktu | 100%
 |  | b. | Persentase perkara yang diselesaikan melalui mediasi | 25%
 |  | c. | Rata-rata lama minutasi (hari) *) | 3
 |  | d. | Persentase putusan yang diunggah ke direktori putusan | 100%
3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | a. | Persentase perkara prodeo yang diselesaikan | 100%
 |  | b. | Persentase perkara yang diselesaikan di luar gedung pengadilan | 100%
 |  | c. | Persentase pencari keadilan yang mendapat layanan Posbakum | 100%
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | a. | Persentase putusan yang ditindaklanjuti (eksekusi) | 50%
 |  |  |  | 
No | Program |  | DIPA | Anggaran (pagu awal)
1 | Program Dukungan Manajemen |  | DIPA 01 | Rp4.852.577.000
2 | Program Penegakan dan Pelayanan Hukum |  | DIPA 04 | Rp202.200.000
 | Jumlah |  |  | Rp5.054.777.000
 | Terbilang |  | Lima miliar lima puluh empat juta tujuh ratus tujuh puluh tujuh ribu rupiah | 
 |  |  |  | 
 | Ketua Pengadilan Tinggi Agama, |  | Lantera, 2 Januari 2024 | 
 |  |  | Ketua Pengadilan Agama Sungai Lantera, | 
 | (tanda tangan) |  | (tanda tangan) | 
`,
    },
    {
      name: "2.2 Renstra",
      sheet: `
Tabel 2. Matriks Target Renstra 2020-2024 (persen, kecuali 1e nilai dan 2c hari) |  |  |  |  |  |  | 
Kode | Indikator Kinerja | 2020 | 2021 | 2022 | 2023 | 2024 | Kenaikan 2020-2024
1a | Persentase perkara yang diselesaikan tepat waktu | 90 | 91 | 92 | 94 | 95 | +5
1b | Persentase sisa perkara tahun lalu yang diselesaikan | 98 | 99 | 100 | 100 | 100 | +2
1c | Persentase perkara yang tidak mengajukan upaya hukum banding | 95 | 96 | 97 | 97 | 98 | +3
1d | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 97 | 97 | 98 | 98 | 99 | +2
1e | Indeks kepuasan pencari keadilan (nilai SKM) | 80 | 82 | 85 | 88 | 90 | +10
2a | Persentase salinan putusan yang disampaikan tepat waktu | 95 | 96 | 98 | 100 | 100 | +5
2b | Persentase perkara yang diselesaikan melalui mediasi | 10 | 12 | 15 | 20 | 25 | +15
2c | Rata-rata lama minutasi (hari) *) | 7 | 6 | 5 | 4 | 3 | -4
2d | Persentase putusan yang diunggah ke direktori putusan | 90 | 95 | 98 | 100 | 100 | +10
3a | Persentase perkara prodeo yang diselesaikan | 100 | 100 | 100 | 100 | 100 | 0
3b | Persentase perkara yang diselesaikan di luar gedung pengadilan | 95 | 98 | 100 | 100 | 100 | +5
3c | Persentase pencari keadilan yang mendapat layanan Posbakum | 90 | 95 | 100 | 100 | 100 | +10
4a | Persentase putusan yang ditindaklanjuti (eksekusi) | 20 | 30 | 40 | 45 | 50 | +30
*) indikator 2c: semakin kecil semakin baik. |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.1 Perkara Jenis",
      sheet: `
Tabel 3. Keadaan Perkara Menurut Jenis Tahun 2024 |  |  |  |  |  |  |  |  |  |  |  |  | 
No | Jenis Perkara | Sisa 2023 | Masuk 2024 | Beban | Diputus |  |  |  |  |  |  | Sisa 2024 | % putus
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tidak diterima | Gugur | Dicoret | Jumlah |  | 
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13=5-12 | 14=12/5
A | Gugatan |  |  |  |  |  |  |  |  |  |  |  | 
1 | Cerai Talak | 21 | 248 | 269 | 19 | 214 | 3 | 4 | 5 | 2 | 247 | 22 | 91,82
2 | Cerai Gugat | 58 | 803 | 861 | 46 | 741 | 4 | 9 | 13 | 5 | 818 | 43 | 95,01
3 | Harta Bersama | 3 | 9 | 12 | 2 | 4 | 1 | 1 | - | - | 8 | 4 | 66,67
4 | Hak Asuh Anak (Hadhanah) | 1 | 7 | 8 | 1 | 5 | - | 1 | - | - | 7 | 1 | 87,50
5 | Kewarisan | 2 | 6 | 8 | 1 | 2 | 2 | 1 | - | - | 6 | 2 | 75,00
6 | Itsbat Nikah (Contentius) | - | 11 | 11 | - | 9 | 1 | - | - | - | 10 | 1 | 90,91
7 | Pembatalan Perkawinan | - | 2 | 2 | - | 1 | - | - | - | - | 1 | 1 | 50,00
8 | Ekonomi Syariah | 1 | 3 | 4 | 1 | 2 | - | 1 | - | - | 4 | - | 100,00
 | Jumlah A | 86 | 1.089 | 1.175 | 70 | 978 | 11 | 17 | 18 | 7 | 1.101 | 74 | 93,70
B | Permohonan |  |  |  |  |  |  |  |  |  |  |  | 
1 | Itsbat Nikah | 4 | 126 | 130 | 5 | 118 | 1 | 2 | 2 | - | 128 | 2 | 98,46
2 | Dispensasi Kawin | 2 | 94 | 96 | 7 | 83 | 2 | 1 | 1 | - | 94 | 2 | 97,92
3 | Penetapan Ahli Waris | 1 | 63 | 64 | 3 | 58 | - | 1 | - | - | 62 | 2 | 96,88
4 | Perwalian | - | 18 | 18 | 1 | 16 | - | - | - | - | 17 | 1 | 94,44
5 | Asal Usul Anak | - | 14 | 14 | - | 13 | - | 1 | - | - | 14 | - | 100,00
6 | Wali Adhol | - | 5 | 5 | 1 | 3 | 1 | - | - | - | 5 | - | 100,00
7 | Lain-lain | - | 12 | 12 | - | 12 | - | - | - | - | 12 | - | 100,00
 | Jumlah B | 7 | 332 | 339 | 17 | 303 | 4 | 5 | 3 | 0 | 332 | 7 | 97,94
 | Jumlah A + B | 93 | 1.421 | 1.514 | 87 | 1.281 | 15 | 22 | 21 | 7 | 1.433 | 81 | 94,65
 | Persentase terhadap perkara putus |  |  |  | 6,07 | 89,39 | 1,05 | 1,54 | 1,47 | 0,49 | 100,01 |  | 
`,
    },
    {
      name: "3.2 Perkara Bulanan",
      sheet: `
Tabel 4. Perkara Diterima, Diputus dan Diminutasi per Bulan Tahun 2024 |  |  |  |  |  |  |  |  |  |  |  | 
Bulan | Sisa awal | Masuk |  |  | Beban | Putus | Sisa akhir | Minutasi |  |  | Rasio putus/beban (%) | E-court
 |  | Gugatan | Permohonan | Jumlah |  |  |  | Sisa belum minutasi awal | Diminutasi | Belum minutasi akhir |  | (perkara)
Januari | 93 | 128 | 35 | 163 | 256 | 105 | 151 | 4 | 103 | 6 | 41,02 | 139
Februari | 151 | 101 | 31 | 132 | 283 | 136 | 147 | 6 | 134 | 8 | 48,06 | 110
Maret | 147 | 72 | 24 | 96 | 243 | 109 | 134 | 8 | 112 | 5 | 44,86 | 77
Triwulan I | 93 | 301 | 90 | 391 | 484 | 350 | 134 | 4 | 349 | 5 | 72,31 | 326
April | 134 | 66 | 20 | 86 | 220 | 71 | 149 | 5 | 72 | 4 | 32,27 | 72
Mei | 149 | 104 | 33 | 137 | 286 | 118 | 168 | 4 | 117 | 5 | 41,26 | 112
Juni | 168 | 98 | 28 | 126 | 294 | 142 | 152 | 5 | 144 | 3 | 48,30 | 107
Triwulan II | 134 | 268 | 81 | 349 | 483 | 331 | 152 | 5 | 333 | 3 | 68,53 | 291
Juli | 152 | 112 | 32 | 144 | 296 | 134 | 162 | 3 | 131 | 6 | 45,27 | 121
Agustus | 162 | 89 | 30 | 119 | 281 | 128 | 153 | 6 | 128 | 6 | 45,55 | 96
September | 153 | 94 | 27 | 121 | 274 | 123 | 151 | 6 | 127 | 2 | 44,89 | 102
Triwulan III | 152 | 295 | 89 | 384 | 536 | 385 | 151 | 3 | 386 | 2 | 71,83 | 319
Oktober | 151 | 86 | 28 | 114 | 265 | 129 | 136 | 2 | 128 | 3 | 48,68 | 93
November | 136 | 80 | 25 | 105 | 241 | 128 | 113 | 3 | 129 | 2 | 53,11 | 87
Desember | 113 | 59 | 19 | 78 | 191 | 110 | 81 | 2 | 106 | 6 | 57,59 | 63
Triwulan IV | 151 | 225 | 72 | 297 | 448 | 367 | 81 | 2 | 363 | 6 | 81,92 | 243
Jumlah | 93 | 1.089 | 332 | 1.421 | 1.514 | 1.433 | 81 | 4 | 1.431 | 6 | 94,65 | 1.179
Persentase e-court terhadap perkara masuk |  |  |  |  |  |  |  |  |  |  |  | 82,97
Catatan: sisa awal baris triwulan dan jumlah adalah sisa awal bulan pertama; sisa akhir adalah sisa pada akhir periode (bukan penjumlahan). |  |  |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.3 Lima Tahun",
      sheet: `
Tabel 5. Perkembangan Perkara Tahun 2020-2024 |  |  |  |  |  |  | 
Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Naik/turun 2023-2024 | %
Sisa awal tahun | 74 | 81 | 89 | 87 | 93 | 6 | 6,90
Perkara masuk gugatan | 902 | 951 | 1.004 | 1.047 | 1.089 | 42 | 4,01
Perkara masuk permohonan | 388 | 372 | 346 | 341 | 332 | -9 | -2,64
Beban perkara | 1.364 | 1.404 | 1.439 | 1.475 | 1.514 | 39 | 2,64
Perkara putus | 1.283 | 1.315 | 1.352 | 1.382 | 1.433 | 51 | 3,69
Sisa akhir tahun | 81 | 89 | 87 | 93 | 81 | -12 | -12,90
Rasio penyelesaian (putus/beban, %) | 94,06 | 93,66 | 93,95 | 93,69 | 94,65 | +0,96 | 
Clearance rate (putus/masuk, %) | 99,46 | 99,40 | 100,15 | 99,57 | 100,84 | +1,27 | 
Pertumbuhan perkara masuk (%) | - | +2,56 | +2,04 | +2,81 | +2,38 |  | 
Rata-rata putus per bulan | 106,9 | 109,6 | 112,7 | 115,2 | 119,4 | +4,2 | 
Jumlah hakim (termasuk pimpinan) | 6 | 7 | 7 | 8 | 7 | -1 | -12,50
Beban perkara per hakim | 227,3 | 200,6 | 205,6 | 184,4 | 216,3 | +31,9 | 
Catatan: sisa awal tahun = sisa akhir tahun sebelumnya. |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.4 Waktu dan Mediasi",
      sheet: `
Tabel 6. Lama Penyelesaian Perkara, Upaya Hukum dan Mediasi Tahun 2024 |  |  |  |  |  |  | 
Jenis | Sampai 1 bulan | 1-3 bulan | 3-5 bulan | Lebih 5 bulan | Jumlah putus | Tepat waktu (s.d. 5 bulan) | % tepat waktu
Cerai Talak | 61 | 139 | 36 | 11 | 247 | 236 | 95,55
Cerai Gugat | 214 | 486 | 95 | 23 | 818 | 795 | 97,19
Gugatan lainnya | 4 | 12 | 13 | 7 | 36 | 29 | 80,56
Permohonan | 268 | 61 | 3 | - | 332 | 332 | 100,00
Jumlah | 547 | 698 | 147 | 41 | 1.433 | 1.392 | 97,14
Persentase | 38,17 | 48,71 | 10,26 | 2,86 | 100,00 |  | 
 |  |  |  |  |  |  | 
Mediasi | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah | % dari dimediasi | 
Perkara wajib mediasi | 62 | 58 | 66 | 49 | 235 |  | 
Tidak dapat dilaksanakan | 9 | 7 | 8 | 5 | 29 |  | 
Perkara dimediasi | 53 | 51 | 58 | 44 | 206 | 100,00 | 
Berhasil seluruhnya/dengan pencabutan | 5 | 6 | 4 | 5 | 20 | 9,71 | 
Berhasil sebagian | 11 | 9 | 13 | 9 | 42 | 20,39 | 
Tidak berhasil | 37 | 36 | 41 | 30 | 144 | 69,90 | 
 |  |  |  |  |  |  | 
Data dukung indikator | Pembilang | Penyebut | Realisasi (%) |  |  |  | 
1a Perkara tepat waktu / perkara putus | 1.392 | 1.433 | 97,14 |  |  |  | 
1b Sisa 2023 yang diputus / sisa 2023 | 93 | 93 | 100,00 |  |  |  | 
1c Perkara tidak banding / perkara putus | 1.419 | 1.433 | 99,02 |  |  |  | 
1d Perkara tidak kasasi / perkara putus | 1.427 | 1.433 | 99,58 |  |  |  | 
2a Salinan tepat waktu / perkara putus | 1.416 | 1.433 | 98,81 |  |  |  | 
2b Mediasi berhasil (seluruhnya + sebagian) / dimediasi | 62 | 206 | 30,10 |  |  |  | 
2d Putusan diunggah / perkara putus | 1.424 | 1.433 | 99,37 |  |  |  | 
Upaya hukum | Banding | Kasasi | Peninjauan kembali | Jumlah |  |  | 
Jumlah perkara | 14 | 6 | 1 | 21 |  |  | 
Tahun 2023 | 17 | 5 | - | 22 |  |  | 
Naik/turun | -3 | 1 | 1 | -1 |  |  | 
`,
    },
    {
      name: "3.5 Perceraian",
      sheet: `
Tabel 7. Perkara Perceraian Diputus (dikabulkan) Menurut Kecamatan dan Penyebab Tahun 2024 |  |  |  |  |  |  |  |  |  |  | 
Kecamatan | Cerai Talak | Cerai Gugat | Jumlah | % |  | Faktor penyebab | Cerai Talak | Cerai Gugat | Jumlah | % | Peringkat
Lantera Kota | 52 | 186 | 238 | 24,92 |  | Perselisihan dan pertengkaran terus menerus | 163 | 452 | 615 | 64,40 | 1
Sungai Rawa | 41 | 142 | 183 | 19,16 |  | Ekonomi | 18 | 128 | 146 | 15,29 | 2
Muara Kepayang | 33 | 117 | 150 | 15,71 |  | Meninggalkan salah satu pihak | 25 | 84 | 109 | 11,41 | 3
Tanjung Belida | 29 | 98 | 127 | 13,30 |  | Kekerasan dalam rumah tangga | 1 | 31 | 32 | 3,35 | 4
Hulu Lantera | 24 | 79 | 103 | 10,79 |  | Judi | 2 | 22 | 24 | 2,51 | 5
Pematang Jering | 19 | 64 | 83 | 8,69 |  | Mabuk dan madat | 4 | 15 | 19 | 1,99 | 6
Simpang Tiga Rawa | 16 | 55 | 71 | 7,43 |  | Dihukum penjara | 1 | 9 | 10 | 1,05 | 7
Jumlah | 214 | 741 | 955 | 100,00 |  | Jumlah | 214 | 741 | 955 | 100,00 | 
Rata-rata per kecamatan | 30,6 | 105,9 | 136,4 |  |  |  |  |  |  |  | 
 |  |  |  |  |  |  |  |  |  |  | 
Usia pihak (Penggugat/Pemohon) | L | P | Jumlah | % |  |  |  |  |  |  | 
Di bawah 20 tahun | 3 | 31 | 34 | 3,56 |  |  |  |  |  |  | 
20 - 29 tahun | 61 | 268 | 329 | 34,45 |  |  |  |  |  |  | 
30 - 39 tahun | 82 | 259 | 341 | 35,71 |  |  |  |  |  |  | 
40 - 49 tahun | 47 | 131 | 178 | 18,64 |  |  |  |  |  |  | 
50 tahun ke atas | 21 | 52 | 73 | 7,64 |  |  |  |  |  |  | 
Jumlah | 214 | 741 | 955 | 100,00 |  |  |  |  |  |  | 
Catatan: jumlah perceraian dikabulkan sama dengan kolom 7 Tabel 3 (cerai talak 214 dan cerai gugat 741). |  |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.6 Capaian",
      sheet: `
Tabel 8. Pengukuran Capaian Kinerja Tahun 2024 |  |  |  |  |  | 
Sasaran | Kode | Indikator Kinerja | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7)
Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | 1a | Persentase perkara yang diselesaikan tepat waktu | 95 | 97,14 | 102,25 | Sangat Berhasil
 | 1b | Persentase sisa perkara tahun lalu yang diselesaikan | 100 | 100,00 | 100,00 | Sangat Berhasil
 | 1c | Persentase perkara yang tidak mengajukan upaya hukum banding | 98 | 99,02 | 101,04 | Sangat Berhasil
 | 1d | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99 | 99,58 | 100,59 | Sangat Berhasil
 | 1e | Indeks kepuasan pencari keadilan (nilai SKM) | 90 | 91,00 | 101,11 | Sangat Berhasil
Rata-rata sasaran 1 |  |  |  |  | 101,00 | Sangat Berhasil
Peningkatan efektivitas pengelolaan penyelesaian perkara | 2a | Persentase salinan putusan yang disampaikan tepat waktu | 100 | 98,81 | 98,81 | Berhasil
 | 2b | Persentase perkara yang diselesaikan melalui mediasi | 25 | 30,10 | 120,40 | Sangat Berhasil
 | 2c | Rata-rata lama minutasi (hari) *) | 3 | 2,4 | 120,00 | Sangat Berhasil
 | 2d | Persentase putusan yang diunggah ke direktori putusan | 100 | 99,37 | 99,37 | Berhasil
Rata-rata sasaran 2 |  |  |  |  | 109,65 | Sangat Berhasil
Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | 3a | Persentase perkara prodeo yang diselesaikan | 100 | 100,00 | 100,00 | Sangat Berhasil
 | 3b | Persentase perkara yang diselesaikan di luar gedung pengadilan | 100 | 100,00 | 100,00 | Sangat Berhasil
 | 3c | Persentase pencari keadilan yang mendapat layanan Posbakum | 100 | 104,93 | 104,93 | Sangat Berhasil
Rata-rata sasaran 3 |  |  |  |  | 101,64 | Sangat Berhasil
Meningkatnya kepatuhan terhadap putusan pengadilan | 4a | Persentase putusan yang ditindaklanjuti (eksekusi) | 50 | 66,67 | 133,34 | Sangat Berhasil
Rata-rata sasaran 4 |  |  |  |  | 133,34 | Sangat Berhasil
Rata-rata capaian seluruh indikator (13 indikator) |  |  |  |  | 106,30 | Sangat Berhasil
 |  |  |  |  |  | 
Kategori | Rentang |  | Jumlah indikator | % |  | 
Sangat Berhasil | >= 100 |  | 11 | 84,62 |  | 
Berhasil | 80 s.d. < 100 |  | 2 | 15,38 |  | 
Cukup Berhasil | 60 s.d. < 80 |  | - | 0,00 |  | 
Kurang Berhasil | < 60 |  | - | 0,00 |  | 
Jumlah |  |  | 13 | 100,00 |  | 
*) Indikator 2c (lama minutasi) semakin kecil semakin baik; capaian = (2 x target - realisasi) / target x 100%. Indikator lain: realisasi / target x 100%. Realisasi 4a: 2 dari 3 permohonan eksekusi telah selesai. |  |  |  |  |  | 
`,
    },
    {
      name: "3.7 Tiga Tahun",
      sheet: `
Tabel 9. Perbandingan Realisasi dan Capaian Kinerja 2022-2024 |  |  |  |  |  |  |  |  |  |  |  | 
Kode | Indikator | Target |  |  | Realisasi |  |  | Capaian (%) |  |  | Naik/turun capaian 2023-2024 | Ket.
 |  | 2022 | 2023 | 2024 | 2022 | 2023 | 2024 | 2022 | 2023 | 2024 |  | 
1a | Persentase perkara yang diselesaikan tepat waktu | 92 | 94 | 95 | 96,15 | 97,04 | 97,14 | 104,51 | 103,23 | 102,25 | -0,98 | turun
1b | Persentase sisa perkara tahun lalu yang diselesaikan | 100 | 100 | 100 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00 | tetap
1c | Persentase perkara yang tidak mengajukan upaya hukum banding | 97 | 97 | 98 | 98,67 | 98,78 | 99,02 | 101,72 | 101,84 | 101,04 | -0,80 | turun
1d | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 98 | 98 | 99 | 99,56 | 99,64 | 99,58 | 101,59 | 101,67 | 100,59 | -1,08 | turun
1e | Indeks kepuasan pencari keadilan (nilai SKM) | 85 | 88 | 90 | 86,42 | 89,15 | 91,00 | 101,67 | 101,31 | 101,11 | -0,20 | turun
2a | Persentase salinan putusan yang disampaikan tepat waktu | 98 | 100 | 100 | 97,40 | 98,10 | 98,81 | 99,39 | 98,10 | 98,81 | +0,71 | naik
2b | Persentase perkara yang diselesaikan melalui mediasi | 15 | 20 | 25 | 17,24 | 22,86 | 30,10 | 114,93 | 114,30 | 120,40 | +6,10 | naik
2c | Rata-rata lama minutasi (hari) *) | 5 | 4 | 3 | 4,6 | 3,1 | 2,4 | 108,00 | 122,50 | 120,00 | -2,50 | turun
2d | Persentase putusan yang diunggah ke direktori putusan | 98 | 100 | 100 | 98,96 | 99,14 | 99,37 | 100,98 | 99,14 | 99,37 | +0,23 | naik
3a | Persentase perkara prodeo yang diselesaikan | 100 | 100 | 100 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00 | tetap
3b | Persentase perkara yang diselesaikan di luar gedung pengadilan | 100 | 100 | 100 | 100,00 | 98,33 | 100,00 | 100,00 | 98,33 | 100,00 | +1,67 | naik
3c | Persentase pencari keadilan yang mendapat layanan Posbakum | 100 | 100 | 100 | 100,00 | 104,20 | 104,93 | 100,00 | 104,20 | 104,93 | +0,73 | naik
4a | Persentase putusan yang ditindaklanjuti (eksekusi) | 40 | 45 | 50 | 33,33 | 50,00 | 66,67 | 83,33 | 111,11 | 133,34 | +22,23 | naik
 | Rata-rata capaian |  |  |  |  |  |  | 101,24 | 104,29 | 106,30 | +2,01 | naik
`,
    },
    {
      name: "3.8 DIPA 01",
      sheet: `
Tabel 10. Realisasi DIPA 01 (005.01) Badan Urusan Administrasi TA 2024 |  |  |  |  |  |  |  |  |  | 
Kode | Uraian | Pagu awal (Rp) | Pagu revisi (Rp) | Semester I |  | Semester II |  | Realisasi (Rp) | % | Sisa (Rp)
 |  |  |  | Rp | % | Rp | % |  |  | 
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8=7/4 | 9=5+7 | 10=9/4 | 11=4-9
005.01.WA | Program Dukungan Manajemen | 4.852.577.000 | 4.979.501.000 | 2.444.041.868 | 49,08 | 2.528.330.138 | 50,77 | 4.972.372.006 | 99,86 | 7.128.994
1066.EBA.994 | Layanan Perkantoran | 4.768.577.000 | 4.835.751.000 | 2.348.171.868 | 48,56 | 2.481.350.138 | 51,31 | 4.829.522.006 | 99,87 | 6.228.994
51 | Belanja Pegawai | 3.641.767.000 | 3.702.041.000 | 1.821.801.252 | 49,21 | 1.876.105.612 | 50,68 | 3.697.906.864 | 99,89 | 4.134.136
511111 | Gaji pokok PNS | 2.684.512.000 | 2.735.100.000 | 1.342.870.400 | 49,10 | 1.387.214.560 | 50,72 | 2.730.084.960 | 99,82 | 5.015.040
511119 | Pembulatan gaji | 41.000 | 41.000 | 18.742 | 45,71 | 19.653 | 47,93 | 38.395 | 93,65 | 2.605
511121 | Tunjangan suami/istri | 201.364.000 | 206.100.000 | 101.248.370 | 49,13 | 104.395.112 | 50,65 | 205.643.482 | 99,78 | 456.518
511124 | Tunjangan fungsional | 412.800.000 | 395.000.000 | 197.420.000 | 49,98 | 200.140.000 | 50,67 | 397.560.000 | 100,65 | -2.560.000
511125 | Tunjangan PPh | 318.450.000 | 341.200.000 | 168.915.740 | 49,51 | 171.466.287 | 50,25 | 340.382.027 | 99,76 | 817.973
512211 | Uang lembur | 24.600.000 | 24.600.000 | 11.328.000 | 46,05 | 12.870.000 | 52,32 | 24.198.000 | 98,37 | 402.000
52 | Belanja Barang | 1.126.810.000 | 1.133.710.000 | 526.370.616 | 46,43 | 605.244.526 | 53,39 | 1.131.615.142 | 99,82 | 2.094.858
521111 | Keperluan perkantoran | 486.300.000 | 492.700.000 | 238.412.650 | 48,39 | 253.998.120 | 51,55 | 492.410.770 | 99,94 | 289.230
521113 | Penambah daya tahan tubuh | 28.800.000 | 28.800.000 | 12.960.000 | 45,00 | 15.784.000 | 54,81 | 28.744.000 | 99,81 | 56.000
522111 | Langganan listrik | 186.000.000 | 197.400.000 | 94.312.816 | 47,78 | 102.876.204 | 52,12 | 197.189.020 | 99,89 | 210.980
522112 | Langganan telepon | 18.600.000 | 15.200.000 | 7.128.450 | 46,90 | 7.364.902 | 48,45 | 14.493.352 | 95,35 | 706.648
523111 | Pemeliharaan gedung | 168.250.000 | 168.250.000 | 71.236.000 | 42,34 | 96.813.000 | 57,54 | 168.049.000 | 99,88 | 201.000
523121 | Pemeliharaan peralatan dan mesin | 142.360.000 | 149.860.000 | 66.872.500 | 44,62 | 82.791.300 | 55,25 | 149.663.800 | 99,87 | 196.200
524111 | Perjalanan dinas biasa | 96.500.000 | 81.500.000 | 35.448.200 | 43,49 | 45.617.000 | 55,97 | 81.065.200 | 99,47 | 434.800
1071.EBB.951 | Layanan Sarana Internal | 84.000.000 | 143.750.000 | 95.870.000 | 66,69 | 46.980.000 | 32,68 | 142.850.000 | 99,37 | 900.000
53 | Belanja Modal | 84.000.000 | 143.750.000 | 95.870.000 | 66,69 | 46.980.000 | 32,68 | 142.850.000 | 99,37 | 900.000
532111 | Pengadaan perangkat pengolah data | 84.000.000 | 96.500.000 | 95.870.000 | 99,35 | - | 0,00 | 95.870.000 | 99,35 | 630.000
532112 | Pengadaan meubelair ruang sidang | - | 47.250.000 | - | 0,00 | 46.980.000 | 99,43 | 46.980.000 | 99,43 | 270.000
Terbilang realisasi | Empat miliar sembilan ratus tujuh puluh dua juta tiga ratus tujuh puluh dua ribu enam rupiah |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.8 DIPA 04",
      sheet: `
Tabel 11. Realisasi DIPA 04 (005.04) Direktorat Jenderal Badan Peradilan Agama TA 2024 |  |  |  |  |  |  |  |  | 
Kode | Rincian Output | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp) | Volume |  |  | Biaya satuan realisasi (Rp)
 |  |  |  |  |  | Satuan | Target | Realisasi | 
1 | 2 | 3 | 4 | 5=4/3 | 6=3-4 | 7 | 8 | 9 | 10=4/9
1053.BCA.001 | Perkara di lingkungan peradilan agama yang diselesaikan tepat waktu | 38.400.000 | 37.964.500 | 98,87 | 435.500 | Perkara | 1.300 | 1.392 | 27.273
1053.QBA.002 | Pembebasan biaya perkara (prodeo) | 22.500.000 | 22.116.000 | 98,29 | 384.000 | Perkara | 60 | 62 | 356.710
1053.QBA.003 | Sidang di luar gedung pengadilan | 64.800.000 | 64.795.200 | 99,99 | 4.800 | Perkara | 120 | 118 | 549.112
1053.QCB.004 | Pos bantuan hukum (Posbakum) | 57.600.000 | 57.600.000 | 100,00 | - | Jam layanan | 960 | 960 | 60.000
1053.QCB.005 | Sidang terpadu itsbat nikah | 18.900.000 | 17.235.000 | 91,19 | 1.665.000 | Perkara | 45 | 47 | 366.702
 | Jumlah | 202.200.000 | 199.710.700 | 98,77 | 2.489.300 |  |  |  | 
 |  |  |  |  |  |  |  |  | 
Layanan bagi masyarakat miskin |  |  |  |  |  |  |  |  | 
Kode | Indikator | Diterima/pemohon | Diselesaikan/terlayani | % selesai | Tahun 2023 (diselesaikan) | Naik/turun |  |  | 
3a | Perkara prodeo | 62 | 62 | 100,00 | 54 | +8 |  |  | 
3b | Perkara sidang di luar gedung | 118 | 118 | 100,00 | 116 | +2 |  |  | 
3c | Pencari keadilan dilayani Posbakum (target 1.500 orang) | 1.500 | 1.574 | 104,93 | 1.563 | +11 |  |  | 
 |  |  |  |  |  |  |  |  | 
Rekap anggaran | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp) | Porsi realisasi (%) | Dalam juta rupiah |  |  | 
DIPA 01 | 4.979.501.000 | 4.972.372.006 | 99,86 | 7.128.994 | 96,14 | 4.972,37 |  |  | 
DIPA 04 | 202.200.000 | 199.710.700 | 98,77 | 2.489.300 | 3,86 | 199,71 |  |  | 
Jumlah | 5.181.701.000 | 5.172.082.706 | 99,81 | 9.618.294 | 100,00 | 5.172,08 |  |  | 
`,
    },
    {
      name: "3.9 PNBP",
      sheet: `
Tabel 12. Penerimaan Negara Bukan Pajak (PNBP) Tahun 2024 (Rupiah) |  |  |  |  |  |  |  |  |  | 
Kode akun | Jenis penerimaan | Estimasi | TW I | TW II | TW III | TW IV | Jumlah | % estimasi | Tahun 2023 | Pertumbuhan (%)
425231 | Pendaftaran perkara (hak kepaniteraan) | 40.500.000 | 11.730.000 | 10.470.000 | 11.520.000 | 8.910.000 | 42.630.000 | 105,26 | 41.130.000 | 3,65
425232 | Redaksi putusan | 13.500.000 | 3.500.000 | 3.310.000 | 3.850.000 | 3.670.000 | 14.330.000 | 106,15 | 13.620.000 | 5,21
425233 | Pendapatan leges dan salinan | 9.000.000 | 2.140.000 | 2.365.000 | 2.410.000 | 2.280.000 | 9.195.000 | 102,17 | 8.730.000 | 5,33
425239 | PNBP relaas panggilan pertama | 26.000.000 | 7.440.000 | 6.120.000 | 6.650.000 | 4.930.000 | 25.140.000 | 96,69 | 25.870.000 | -2,82
425131 | Sewa rumah dinas | 3.600.000 | 900.000 | 900.000 | 900.000 | 900.000 | 3.600.000 | 100,00 | 3.600.000 | 0,00
425122 | Penjualan peralatan dan mesin | - | - | - | 2.750.000 | - | 2.750.000 | - | - | -
 | Jumlah | 92.600.000 | 25.710.000 | 23.165.000 | 28.080.000 | 20.690.000 | 97.645.000 | 105,45 | 92.950.000 | 5,05
 | Persentase per triwulan |  | 26,33 | 23,72 | 28,76 | 21,19 | 100,00 |  |  | 
 |  |  |  |  |  |  |  |  |  | 
Tabel 13. Keuangan Perkara Tahun 2024 (Rupiah) |  |  |  |  |  |  |  |  |  | 
Bulan | Saldo awal | Penerimaan panjar | Jumlah | Biaya proses dan panggilan | PNBP disetor | Pengembalian sisa panjar | Jumlah pengeluaran | Saldo akhir |  | 
Januari | 48.265.000 | 104.350.000 | 152.615.000 | 58.240.000 | 9.870.000 | 14.225.000 | 82.335.000 | 70.280.000 |  | 
Februari | 70.280.000 | 86.120.000 | 156.400.000 | 63.915.000 | 8.430.000 | 17.640.000 | 89.985.000 | 66.415.000 |  | 
Maret | 66.415.000 | 61.480.000 | 127.895.000 | 47.380.000 | 6.285.000 | 12.910.000 | 66.575.000 | 61.320.000 |  | 
April | 61.320.000 | 55.270.000 | 116.590.000 | 31.260.000 | 5.120.000 | 9.835.000 | 46.215.000 | 70.375.000 |  | 
Mei | 70.375.000 | 88.640.000 | 159.015.000 | 52.845.000 | 8.060.000 | 14.370.000 | 75.275.000 | 83.740.000 |  | 
Juni | 83.740.000 | 81.935.000 | 165.675.000 | 60.470.000 | 8.095.000 | 18.265.000 | 86.830.000 | 78.845.000 |  | 
Juli | 78.845.000 | 93.710.000 | 172.555.000 | 61.225.000 | 8.830.000 | 16.940.000 | 86.995.000 | 85.560.000 |  | 
Agustus | 85.560.000 | 76.405.000 | 161.965.000 | 55.910.000 | 7.645.000 | 15.820.000 | 79.375.000 | 82.590.000 |  | 
September | 82.590.000 | 78.230.000 | 160.820.000 | 53.640.000 | 7.745.000 | 14.455.000 | 75.840.000 | 84.980.000 |  | 
Oktober | 84.980.000 | 72.815.000 | 157.795.000 | 54.275.000 | 6.810.000 | 16.120.000 | 77.205.000 | 80.590.000 |  | 
November | 80.590.000 | 67.940.000 | 148.530.000 | 50.810.000 | 6.215.000 | 15.345.000 | 72.370.000 | 76.160.000 |  | 
Desember | 76.160.000 | 49.120.000 | 125.280.000 | 46.935.000 | 5.285.000 | 13.870.000 | 66.090.000 | 59.190.000 |  | 
Jumlah | 48.265.000 | 916.015.000 | 964.280.000 | 636.905.000 | 88.390.000 | 179.795.000 | 905.090.000 | 59.190.000 |  | 
Catatan: saldo awal baris jumlah adalah saldo 1 Januari 2024; saldo akhir adalah saldo 31 Desember 2024. |  |  |  |  |  |  |  |  |  | 
`,
    },
    {
      name: "3.10 SKM",
      sheet: `
Tabel 14. Survei Kepuasan Masyarakat (SKM) Tahun 2024 (120 responden) |  |  |  |  |  |  |  |  | 
No | Unsur | Jumlah nilai | NRR | Bobot | NRR tertimbang | NRR x 25 | Mutu | NRR 2023 | Naik/turun
1 | 2 | 3 | 4=3/120 | 5 | 6=4x5 | 7=4x25 | 8 | 9 | 10=4-9
U1 | Persyaratan | 436 | 3,633 | 0,111 | 0,403 | 90,83 | A | 3,567 | +0,066
U2 | Sistem, mekanisme dan prosedur | 431 | 3,592 | 0,111 | 0,399 | 89,80 | A | 3,533 | +0,059
U3 | Waktu penyelesaian | 419 | 3,492 | 0,111 | 0,388 | 87,30 | B | 3,442 | +0,050
U4 | Biaya/tarif | 446 | 3,717 | 0,111 | 0,413 | 92,93 | A | 3,650 | +0,067
U5 | Produk spesifikasi jenis pelayanan | 434 | 3,617 | 0,111 | 0,401 | 90,43 | A | 3,558 | +0,059
U6 | Kompetensi pelaksana | 441 | 3,675 | 0,111 | 0,408 | 91,88 | A | 3,600 | +0,075
U7 | Perilaku pelaksana | 452 | 3,767 | 0,111 | 0,418 | 94,18 | A | 3,717 | +0,050
U8 | Penanganan pengaduan | 455 | 3,792 | 0,111 | 0,421 | 94,80 | A | 3,683 | +0,109
U9 | Sarana dan prasarana | 421 | 3,508 | 0,111 | 0,389 | 87,70 | B | 3,383 | +0,125
 | Jumlah | 3.935 | 32,793 | 0,999 | 3,640 |  |  | 32,133 | +0,660
 | Rata-rata NRR |  | 3,644 |  |  | 91,09 |  | 3,570 | +0,074
 | Jumlah responden | 120 |  |  |  |  |  | 110 | 
 | Nilai SKM (jumlah NRR tertimbang x 25) |  |  |  | 91,00 |  | A |  | 
 | Kinerja pelayanan |  |  |  | Sangat Baik |  |  |  | 
 |  |  |  |  |  |  |  |  | 
Karakteristik responden |  | Jumlah | % |  | Interval nilai | Mutu | Kinerja |  | 
Jenis kelamin | Laki-laki | 51 | 42,50 |  | 88,31 - 100,00 | A | Sangat Baik |  | 
 | Perempuan | 69 | 57,50 |  | 76,61 - 88,30 | B | Baik |  | 
Pendidikan | SD/SMP | 29 | 24,17 |  | 65,00 - 76,60 | C | Kurang Baik |  | 
 | SMA | 54 | 45,00 |  | 25,00 - 64,99 | D | Tidak Baik |  | 
 | D3/S1 ke atas | 37 | 30,83 |  |  |  |  |  | 
Pekerjaan | PNS/TNI/Polri | 17 | 14,17 |  |  |  |  |  | 
 | Swasta/wiraswasta | 62 | 51,67 |  |  |  |  |  | 
 | Lainnya | 41 | 34,17 |  |  |  |  |  | 
Unsur tertinggi | Penanganan pengaduan | 455 | 3,792 |  |  |  |  |  | 
Unsur terendah | Waktu penyelesaian | 419 | 3,492 |  |  |  |  |  | 
`,
    },
    {
      name: "Bab III Analisis",
      sheet: `
BAB III AKUNTABILITAS KINERJA - ANALISIS
Perkara gugatan yang masuk sebanyak 1.089 perkara dan permohonan 332 perkara.
Cerai gugat merupakan perkara terbanyak dengan 803 perkara masuk, disusul cerai talak 248 perkara.
Perkara yang dicabut sebanyak 87 perkara atau 6,07% dari perkara putus.
Perkara masuk tertinggi terjadi pada bulan Januari sebanyak 163 perkara, sedangkan terendah pada bulan Desember sebanyak 78 perkara.
Sampai akhir tahun perkara yang diminutasi sebanyak 1.431 perkara dan yang belum diminutasi 6 perkara.
Pendaftaran melalui e-court mencapai 1.179 perkara atau 82,97% dari perkara masuk.
Perkara masuk gugatan meningkat 42 perkara atau 4,01% dibanding tahun 2023.
Beban perkara per hakim pada tahun 2024 adalah 216,3 perkara, sedangkan tahun 2023 sebesar 184,4 perkara.
Dari 235 perkara wajib mediasi, 206 perkara dapat dimediasi dan 20 di antaranya berhasil seluruhnya.
Perkara yang mengajukan banding sebanyak 14 perkara, menurun dari tahun 2023 sebanyak 17 perkara.
Perkara yang diputus lebih dari 5 bulan sebanyak 41 perkara atau 2,86% dari perkara putus.
Faktor perselisihan dan pertengkaran terus menerus menempati peringkat pertama dengan 615 perkara atau 64,40%.
Kecamatan Lantera Kota menyumbang 238 perkara perceraian (24,92%).
Posbakum melayani 1.574 orang dari target 1.500 orang atau 104,93%.
Unsur SKM dengan nilai terendah adalah Waktu penyelesaian (3,492), sedangkan tertinggi Penanganan pengaduan (3,792).
Realisasi Belanja Pegawai sebesar Rp3.697.906.864 atau 99,89%, Belanja Barang Rp1.131.615.142 atau 99,82% dan Belanja Modal Rp142.850.000 atau 99,37%.
Saldo keuangan perkara per 31 Desember 2024 sebesar Rp59.190.000 (lima puluh sembilan juta seratus sembilan puluh ribu rupiah).
Penerimaan panjar selama tahun 2024 sebesar Rp916.015.000 dan pengeluaran sebesar Rp905.090.000.
Rata-rata capaian kinerja berturut-turut tahun 2022 sebesar 101,24%, tahun 2023 sebesar 104,29% dan tahun 2024 sebesar 106,30%.
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "1.1 Pegawai", cell: "G15", right: "13", wrong: "15" },
    { sheet: "1.1 Pegawai", cell: "C22", right: "10", wrong: "11" },
    { sheet: "2.1 PK", cell: "E12", right: "25%", wrong: "20%" },
    { sheet: "2.1 PK", cell: "E23", right: "Rp5.054.777.000", wrong: "Rp5.181.701.000" },
    { sheet: "2.2 Renstra", cell: "G8", right: "100", wrong: "98" },
    { sheet: "3.1 Perkara Jenis", cell: "L14", right: "1.101", wrong: "1.094" },
    { sheet: "3.1 Perkara Jenis", cell: "N17", right: "97,92", wrong: "98,46" },
    { sheet: "3.1 Perkara Jenis", cell: "M24", right: "81", wrong: "93" },
    { sheet: "3.2 Perkara Bulanan", cell: "E11", right: "349", wrong: "391" },
    { sheet: "3.2 Perkara Bulanan", cell: "K16", right: "3", wrong: "2" },
    { sheet: "3.2 Perkara Bulanan", cell: "B20", right: "93", wrong: "1.709" },
    { sheet: "3.3 Lima Tahun", cell: "E3", right: "87", wrong: "89" },
    { sheet: "3.3 Lima Tahun", cell: "C9", right: "93,66", wrong: "99,40" },
    { sheet: "3.3 Lima Tahun", cell: "F14", right: "216,3", wrong: "189,3" },
    { sheet: "3.4 Waktu dan Mediasi", cell: "G5", right: "29", wrong: "36" },
    { sheet: "3.4 Waktu dan Mediasi", cell: "F13", right: "206", wrong: "235" },
    { sheet: "3.4 Waktu dan Mediasi", cell: "D24", right: "30,10", wrong: "26,38" },
    { sheet: "3.5 Perceraian", cell: "K5", right: "11,41", wrong: "15,29" },
    { sheet: "3.5 Perceraian", cell: "D11", right: "136,4", wrong: "159,2" },
    { sheet: "3.6 Capaian", cell: "F12", right: "120,00", wrong: "80,00" },
    { sheet: "3.6 Capaian", cell: "G13", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "3.6 Capaian", cell: "F21", right: "106,30", wrong: "111,41" },
    { sheet: "3.7 Tiga Tahun", cell: "J11", right: "122,50", wrong: "77,50" },
    { sheet: "3.7 Tiga Tahun", cell: "M7", right: "turun", wrong: "naik" },
    { sheet: "3.8 DIPA 01", cell: "I14", right: "1.131.615.142", wrong: "1.050.549.942" },
    { sheet: "3.8 DIPA 01", cell: "K18", right: "706.648", wrong: "4.106.648" },
    { sheet: "3.8 DIPA 01", cell: "H12", right: "50,25", wrong: "5,025" },
    { sheet: "3.8 DIPA 04", cell: "J9", right: "366.702", wrong: "383.000" },
    { sheet: "3.8 DIPA 04", cell: "G20", right: "199,71", wrong: "1.997,11" },
    { sheet: "3.9 PNBP", cell: "K4", right: "5,21", wrong: "4,95" },
    { sheet: "3.9 PNBP", cell: "I17", right: "70.375.000", wrong: "61.320.000" },
    { sheet: "3.10 SKM", cell: "F16", right: "91,00", wrong: "91,09" },
    { sheet: "3.10 SKM", cell: "H6", right: "B", wrong: "A" },
    {
      sheet: "Ikhtisar",
      cell: "A3",
      right: "106,30% dengan kategori Sangat Berhasil.",
      wrong: "106,30% dengan kategori Berhasil.",
    },
    {
      sheet: "Ikhtisar",
      cell: "A4",
      right: "Dari 13 indikator, 11 indikator berkategori",
      wrong: "Dari 13 indikator, 12 indikator berkategori",
    },
    {
      sheet: "Ikhtisar",
      cell: "A6",
      right: "(seribu empat ratus tiga puluh tiga) dan sisa akhir",
      wrong: "(seribu empat ratus tiga puluh satu) dan sisa akhir",
    },
    {
      sheet: "Ikhtisar",
      cell: "A7",
      right: "perkara sebesar 94,65%, meningkat dibandingkan tahun",
      wrong: "perkara sebesar 94,65%, menurun dibandingkan tahun",
    },
    {
      sheet: "Ikhtisar",
      cell: "A10",
      right: "Rata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 120,00%.",
      wrong: "Rata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 80,00%.",
    },
    {
      sheet: "Ikhtisar",
      cell: "A13",
      right: "sembilan juta tujuh ratus sepuluh ribu tujuh ratus",
      wrong: "sembilan juta tujuh ratus sebelas ribu tujuh ratus",
    },
    {
      sheet: "Ikhtisar",
      cell: "A14",
      right: "atau 99,81% dengan sisa Rp9.618.294.",
      wrong: "atau 99,81% dengan sisa Rp7.128.994.",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A4",
      right: "Perkara yang dicabut sebanyak 87 perkara atau 6,07% dari perkara putus.",
      wrong: "Perkara yang dicabut sebanyak 87 perkara atau 5,75% dari perkara putus.",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A6",
      right: "dan yang belum diminutasi 6 perkara.",
      wrong: "dan yang belum diminutasi 2 perkara.",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A11",
      right: "sebanyak 14 perkara, menurun dari tahun 2023",
      wrong: "sebanyak 14 perkara, meningkat dari tahun 2023",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A16",
      right: "adalah Waktu penyelesaian (3,492), sedangkan tertinggi",
      wrong: "adalah Waktu penyelesaian (3,508), sedangkan tertinggi",
    },
    {
      sheet: "Bab III Analisis",
      cell: "A17",
      right: "Rp1.131.615.142 atau 99,82% dan Belanja Modal",
      wrong: "Rp1.131.615.142 atau 99,28% dan Belanja Modal",
    },
  ],
};
