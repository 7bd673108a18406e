import type { ReportCase } from "./report-case";

/** A police resort of 2024: clearance by polsek and kind, losses, evidence, strength by rank, budget by function. All names and figures are made up. */
export const polresSatfung: ReportCase = {
  name: "a police resort of 2024: clearance by polsek and kind, losses, evidence, strength by rank, budget by function",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "BAB I",
      sheet: `
BAB I PENDAHULUAN

A. Latar Belakang
Laporan Kinerja Instansi Pemerintah (LKIP) Polres Kertamukti Tahun 2024 disusun sebagai pertanggungjawaban atas pelaksanaan Perjanjian Kinerja yang ditandatangani Kapolres dengan Kapolda.
Perjanjian Kinerja tersebut memuat 5 (lima) sasaran strategis dengan 13 (tiga belas) indikator kinerja, dan didukung anggaran sebesar Rp 67.865.433.000 yang terbagi dalam 5 (lima) program.
Dari seluruh indikator, 3 (tiga) indikator bersifat makin kecil makin baik, yaitu angka kejahatan, waktu tanggap dan korban meninggal dunia.
B. Wilayah Hukum
Wilayah hukum Polres Kertamukti seluas 659,45 km² meliputi 8 (delapan) Polsek dengan penduduk 498.212 jiwa, sehingga kepadatan rata-rata 755 jiwa per km².
Penduduk terbanyak berada di wilayah Polsek Kertamukti Kota, yaitu 112.480 jiwa atau 22,58 % dari seluruh penduduk, sedangkan yang paling sedikit di Polsek Girimulya dengan 28.164 jiwa.
Polsek dengan wilayah terluas adalah Polsek Girimulya (131,24 km²), dan yang tersempit Polsek Kertamukti Kota (38,72 km²).
C. Sumber Daya
Kekuatan riil Polres Kertamukti per 31 Desember 2024 sebanyak 506 (lima ratus enam) orang, terdiri dari 487 anggota Polri dan 19 PNS.
Dibandingkan DSP sebanyak 799 orang, kekuatan riil baru mencapai 63,33 % atau kurang 293 orang. Kekurangan terbesar terdapat pada golongan Bintara, yaitu 214 orang.
Menurut jenis kelamin, personel laki-laki 461 orang (91,11 %) dan perempuan 45 orang (8,89 %).
Rasio anggota Polri terhadap penduduk adalah 1 : 1.023.
Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik (76,40 %), 25 unit rusak ringan dan 13 unit rusak berat.
Lebih dari separuh kendaraan dinas, yaitu 112 unit, adalah sepeda motor.
`,
    },
    {
      name: "PK 2024",
      merges: ["A6:A8", "B6:B8", "A9:A11", "B9:B11", "A12:A13", "B12:B13", "A14:A15", "B14:B15", "A16:A18", "B16:B18"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
POLRES KERTAMUKTI

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Terpeliharanya keamanan dan ketertiban masyarakat | 1.1 Persentase penyelesaian tindak pidana (crime clearance) | % | 72,00
 |  | 1.2 Angka kejahatan per 100.000 penduduk (crime rate) | Angka | ≤ 190,00
 |  | 1.3 Waktu tanggap atas panggilan 110 (response time) | Menit | ≤ 15,00
2 | Meningkatnya pemberantasan tindak pidana narkotika | 2.1 Jumlah kasus narkotika yang diungkap | Kasus | 76
 |  | 2.2 Persentase penyelesaian perkara narkotika | % | 95,00
 |  | 2.3 Jumlah desa / kelurahan bersih narkoba (Bersinar) | Desa | 6
3 | Terwujudnya keamanan dan keselamatan berlalu lintas | 3.1 Jumlah korban meninggal dunia akibat laka lantas | Orang | ≤ 60
 |  | 3.2 Persentase penyelesaian perkara laka lantas | % | 85,00
4 | Meningkatnya kualitas pelayanan publik Polri | 4.1 Indeks Kepuasan Masyarakat (IKM) | Nilai | 88,00
 |  | 4.2 Persentase pengaduan masyarakat yang ditindaklanjuti | % | 100,00
5 | Meningkatnya tata kelola dan dukungan manajemen | 5.1 Nilai IKPA | Nilai | 95,00
 |  | 5.2 Nilai SAKIP | Nilai | 78,00
 |  | 5.3 Persentase pemenuhan personel terhadap DSP | % | 65,00
Keterangan: tanda ≤ menunjukkan indikator yang semakin kecil realisasinya semakin baik.

No | Program | Anggaran
1 | Dukungan Manajemen | Rp. 55.057.958.000,-
2 | Modernisasi Almatsus dan Sarana Prasarana Polri | Rp. 4.703.650.000,-
3 | Profesionalisme SDM Polri | Rp. 186.540.000,-
4 | Penyelidikan dan Penyidikan Tindak Pidana | Rp. 1.964.825.000,-
5 | Pemeliharaan Keamanan dan Ketertiban Masyarakat | Rp. 5.952.460.000,-
 | Jumlah | Rp. 67.865.433.000,-
Terbilang: enam puluh tujuh miliar delapan ratus enam puluh lima juta empat ratus tiga puluh tiga ribu rupiah.

KETERKAITAN TARGET RENSTRA, RKT DAN PK TAHUN 2024
No | Indikator | Target Renstra 2024 | Target RKT 2024 | Target PK 2024 | PK dibanding Renstra
1 | Jumlah kasus narkotika yang diungkap | 75 | 76 | 76 | lebih tinggi 1
2 | Persentase penyelesaian perkara laka lantas | 84,00 | 85,00 | 85,00 | lebih tinggi 1,00
3 | Indeks Kepuasan Masyarakat (IKM) | 87,00 | 88,00 | 88,00 | lebih tinggi 1,00
4 | Persentase penyelesaian tindak pidana (crime clearance) | 72,00 | 72,00 | 72,00 | sama

 | Kapolda | Kapolres Kertamukti
 | ttd | ttd
`,
    },
    {
      name: "Capaian IKU",
      merges: ["A4:F4", "A9:F9", "A14:F14", "A18:F18", "A22:F22"],
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024

Sasaran / Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori
Sasaran 1. Terpeliharanya keamanan dan ketertiban masyarakat
1.1 Persentase penyelesaian tindak pidana (crime clearance) | % | 72,00 | 73,25 | 101,74 | Sangat Berhasil
1.2 Angka kejahatan per 100.000 penduduk (crime rate) *) | Angka | 190,00 | 186,87 | 101,65 | Sangat Berhasil
1.3 Waktu tanggap atas panggilan 110 (response time) *) | Menit | 15,00 | 12,80 | 114,67 | Sangat Berhasil
Rata-rata sasaran 1 |  |  |  | 106,02 | Sangat Berhasil
Sasaran 2. Meningkatnya pemberantasan tindak pidana narkotika
2.1 Jumlah kasus narkotika yang diungkap | Kasus | 76 | 94 | 120,00 | Sangat Berhasil
2.2 Persentase penyelesaian perkara narkotika | % | 95,00 | 96,81 | 101,91 | Sangat Berhasil
2.3 Jumlah desa / kelurahan bersih narkoba (Bersinar) | Desa | 6 | 5 | 83,33 | Cukup Berhasil
Rata-rata sasaran 2 |  |  |  | 101,75 | Sangat Berhasil
Sasaran 3. Terwujudnya keamanan dan keselamatan berlalu lintas
3.1 Jumlah korban meninggal dunia akibat laka lantas *) | Orang | 60 | 54 | 110,00 | Sangat Berhasil
3.2 Persentase penyelesaian perkara laka lantas | % | 85,00 | 87,85 | 103,35 | Sangat Berhasil
Rata-rata sasaran 3 |  |  |  | 106,68 | Sangat Berhasil
Sasaran 4. Meningkatnya kualitas pelayanan publik Polri
4.1 Indeks Kepuasan Masyarakat (IKM) | Nilai | 88,00 | 87,78 | 99,75 | Berhasil
4.2 Persentase pengaduan masyarakat yang ditindaklanjuti | % | 100,00 | 95,83 | 95,83 | Berhasil
Rata-rata sasaran 4 |  |  |  | 97,79 | Berhasil
Sasaran 5. Meningkatnya tata kelola dan dukungan manajemen
5.1 Nilai IKPA | Nilai | 95,00 | 97,67 | 102,81 | Sangat Berhasil
5.2 Nilai SAKIP | Nilai | 78,00 | 78,77 | 100,99 | Sangat Berhasil
5.3 Persentase pemenuhan personel terhadap DSP | % | 65,00 | 63,33 | 97,43 | Berhasil
Rata-rata sasaran 5 |  |  |  | 100,41 | Sangat Berhasil
Rata-rata capaian 13 indikator |  |  |  | 102,57 | Sangat Berhasil
*) Makin kecil makin baik: capaian = (2 x target – realisasi) / target x 100 %. Capaian dibatasi paling tinggi 120 %.
Kategori: ≥ 100 Sangat Berhasil; 85 – < 100 Berhasil; 70 – < 85 Cukup Berhasil; < 70 Kurang Berhasil.

Rekapitulasi kategori
Kategori | Jumlah indikator | %
Sangat Berhasil | 9 | 69,23
Berhasil | 3 | 23,08
Cukup Berhasil | 1 | 7,69
Kurang Berhasil | - | -
Jumlah | 13 | 100,00

Tabel 3.2 Perkembangan indikator pilihan per triwulan 2024
Uraian | TW I | TW II | TW III | TW IV | Tahun 2024
JTP (perkara) | 233 | 226 | 236 | 236 | 931
PTP (perkara) | 159 | 165 | 175 | 183 | 682
CC kumulatif s.d. triwulan (%) | 68,24 | 70,59 | 71,80 | 73,25 | 73,25
Response time (menit) | 14,20 | 13,10 | 12,30 | 11,60 | 12,80
Response time tahunan adalah rata-rata sederhana empat triwulan.
`,
    },
    {
      name: "Renstra",
      merges: ["C3:E3", "A3:A4", "B3:B4", "F3:F4", "G3:G4"],
      sheet: `
Tabel 3.3 Realisasi Kinerja 2022 – 2024 terhadap Target Akhir Renstra

No | Indikator | Realisasi |  |  | Target akhir Renstra | Capaian thd Renstra (%)
 |  | 2022 | 2023 | 2024 |  | 
1 | Persentase penyelesaian tindak pidana (crime clearance) | 66,93 | 68,72 | 73,25 | 72,00 | 101,74
2 | Waktu tanggap atas panggilan 110 (response time) | 16,10 | 14,65 | 12,80 | 15,00 | 114,67
3 | Jumlah kasus narkotika yang diungkap | 79 | 87 | 94 | 75 | 125,33
4 | Jumlah korban meninggal dunia akibat laka lantas | 69 | 63 | 54 | 60 | 110,00
5 | Indeks Kepuasan Masyarakat (IKM) | 85,78 | 86,94 | 87,78 | 87,00 | 100,90
6 | Nilai IKPA | 92,36 | 93,75 | 97,67 | 95,00 | 102,81
7 | Persentase pemenuhan personel terhadap DSP | 61,33 | 62,33 | 63,33 | 65,00 | 97,43
Indikator nomor 2 dan 4 bersifat makin kecil makin baik; rumusnya sama dengan Tabel 3.1, tanpa batas 120 %.

Tabel 3.4 Perbandingan dengan rata-rata Polda dan Nasional Tahun 2024
Uraian | Polres Kertamukti | Rata-rata Polda | Nasional | Selisih thd Nasional | Posisi thd Nasional
Persentase penyelesaian tindak pidana (crime clearance) | 73,25 | 70,18 | 74,06 | -0,81 | belum lebih baik
Angka kejahatan per 100.000 penduduk (crime rate) | 186,87 | 201,45 | 214,30 | -27,43 | lebih baik
Waktu tanggap atas panggilan 110 (response time) | 12,80 | 14,25 | 13,90 | -1,10 | lebih baik
Nilai IKPA | 97,67 | 96,11 | 97,02 | 0,65 | lebih baik
Sumber: Puldata Rorena Polda; data Nasional dari LKIP Polri.
`,
    },
    {
      name: "JTP PTP Polsek",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:G3", "H3:H4"],
      sheet: `
Tabel 3.5 JTP, PTP dan CC per Satuan Kerja Tahun 2023 dan 2024

No | Kesatuan | Tahun 2023 |  | Tahun 2024 |  |  | Peringkat CC 2024 antar-Polsek
 |  | JTP | PTP | JTP | PTP | CC | 
1 | Sat Reskrim | 327 | 209 | 318 | 221 | 69,50 % | -
2 | Sat Resnarkoba | 87 | 82 | 94 | 91 | 96,81 % | -
 | Jumlah Polres | 414 | 291 | 412 | 312 | 75,73 % | 
3 | Polsek Kertamukti Kota | 118 | 75 | 124 | 84 | 67,74 % | 8
4 | Polsek Cibanteng | 88 | 57 | 83 | 58 | 69,88 % | 7
5 | Polsek Sukawening | 64 | 44 | 71 | 53 | 74,65 % | 1
6 | Polsek Wanaraja | 71 | 50 | 66 | 49 | 74,24 % | 2
7 | Polsek Pasirhaur | 57 | 40 | 58 | 41 | 70,69 % | 5
8 | Polsek Lembangsari | 45 | 31 | 49 | 36 | 73,47 % | 3
9 | Polsek Tegalwaru | 39 | 28 | 41 | 30 | 73,17 % | 4
10 | Polsek Girimulya | 28 | 19 | 27 | 19 | 70,37 % | 6
 | Jumlah Polsek | 510 | 344 | 519 | 370 | 71,29 % | 
 | Jumlah | 924 | 635 | 931 | 682 | 73,25 % | 
JTP = jumlah tindak pidana; PTP = penyelesaian tindak pidana; CC = PTP / JTP x 100 %.

Tabel 3.6 Wilayah hukum
Polsek | Luas (km²) | Penduduk (jiwa) | Kepadatan (jiwa/km²)
Kertamukti Kota | 38,72 | 112.480 | 2.905
Cibanteng | 74,15 | 84.215 | 1.136
Sukawening | 66,40 | 67.930 | 1.023
Wanaraja | 81,93 | 61.742 | 754
Pasirhaur | 92,57 | 55.318 | 598
Lembangsari | 70,08 | 48.906 | 698
Tegalwaru | 104,36 | 39.457 | 378
Girimulya | 131,24 | 28.164 | 215
Jumlah | 659,45 | 498.212 | 755
`,
    },
    {
      name: "JTP PTP Jenis",
      sheet: `
Tabel 3.7 JTP dan PTP menurut Jenis Kejahatan

No | Jenis kejahatan | JTP 2023 | JTP 2024 | PTP 2024 | CC 2024 (%) | % tren JTP
A | KEJAHATAN KONVENSIONAL
1 | Curat dan curas | 186 | 173 | 117 | 67,63 | -6,99
2 | Pencurian kendaraan bermotor | 89 | 97 | 46 | 47,42 | 8,99
3 | Pencurian biasa | 131 | 118 | 81 | 68,64 | -9,92
4 | Penganiayaan | 119 | 126 | 113 | 89,68 | 5,88
5 | Penipuan dan penggelapan | 168 | 177 | 112 | 63,28 | 5,36
6 | KDRT | 42 | 38 | 34 | 89,47 | -9,52
7 | Pencabulan / perlindungan anak | 36 | 44 | 40 | 90,91 | 22,22
8 | Perjudian | 26 | 19 | 19 | 100,00 | -26,92
 | Jumlah A | 797 | 792 | 562 | 70,96 | -0,63
B | KEJAHATAN TRANSNASIONAL
9 | Narkotika | 87 | 94 | 91 | 96,81 | 8,05
10 | ITE / siber dan TPPO | 22 | 30 | 16 | 53,33 | 36,36
 | Jumlah B | 109 | 124 | 107 | 86,29 | 13,76
C | KEJAHATAN TERHADAP KEKAYAAN NEGARA
11 | Korupsi | 2 | 4 | 3 | 75,00 | 100,00
12 | Pertambangan dan BBM / migas | 16 | 11 | 10 | 90,91 | -31,25
 | Jumlah C | 18 | 15 | 13 | 86,67 | -16,67
 | Jumlah A + B + C | 924 | 931 | 682 | 73,25 | 0,76

Tabel 3.8 JTP per bulan
Bulan | JTP
Januari | #78
Februari | #71
Maret | #84
April | #69
Mei | #80
Juni | #77
Juli | #83
Agustus | #79
September | #74
Oktober | #82
November | #76
Desember | #78
Jumlah | =SUM(B26:B37) -> 931~#,##0
Rata-rata per bulan | =AVERAGE(B26:B37) -> 77.58~0.00
`,
    },
    {
      name: "Laka Lantas",
      sheet: `
Tabel 3.9 Kecelakaan Lalu Lintas, Korban dan Kerugian Materiil
No | Uraian | 2023 | 2024 | Naik / (turun) | % | Keterangan
1 | Jumlah kecelakaan | 268 | 247 | (21) | (7,84) | turun
2 | Meninggal dunia | 63 | 54 | (9) | (14,29) | turun
3 | Luka berat | 41 | 36 | (5) | (12,20) | turun
4 | Luka ringan | 337 | 311 | (26) | (7,72) | turun
5 | Jumlah korban (2 + 3 + 4) | 441 | 401 | (40) | (9,07) | turun
6 | Kerugian materiil | Rp. 812.450.000,- | Rp. 746.300.000,- | (66.150.000) | (8,14) | turun
7 | Perkara diselesaikan | 226 | 217 | (9) | (3,98) | turun
8 | Persentase penyelesaian (7 : 1) | 84,33 % | 87,85 % | 3,52 |  | naik
Angka dalam kurung berarti turun.

Tabel 3.10 Laka lantas per triwulan 2024
Triwulan | Kejadian | MD | LB | LR | Jumlah korban | Kerugian (Rp)
I | 66 | 15 | 9 | 84 | 108 | 198.750.000
II | 58 | 12 | 8 | 72 | 92 | 171.400.000
III | 64 | 14 | 11 | 80 | 105 | 196.850.000
IV | 59 | 13 | 8 | 75 | 96 | 179.300.000
Jumlah | 247 | 54 | 36 | 311 | 401 | 746.300.000
`,
    },
    {
      name: "Resnarkoba",
      sheet: `
Tabel 3.11 Pengungkapan tindak pidana narkotika 2023 – 2024
Uraian | 2023 | 2024 | Perubahan (%)
Jumlah kasus (JTP) | 87 | 94 | 8,05 %
Kasus selesai (PTP) | 82 | 91 | 10,98 %
Tersangka laki-laki | 102 | 112 | 9,80 %
Tersangka perempuan | 7 | 9 | 28,57 %
Jumlah tersangka | 109 | 121 | 11,01 %
CC | 94,25 % | 96,81 % | -

Tabel 3.12 Tersangka menurut umur dan jenis kelamin 2024
Kelompok umur | L | P | L + P | %
< 18 tahun | 2 | - | 2 | 1,65
18 – 25 tahun | 31 | 3 | 34 | 28,10
26 – 35 tahun | 43 | 4 | 47 | 38,84
36 – 45 tahun | 26 | 1 | 27 | 22,31
> 45 tahun | 10 | 1 | 11 | 9,09
Jumlah | 112 | 9 | 121 | 100,00

Tabel 3.13 Barang bukti narkotika (gram) per triwulan 2024
Jenis | TW I | TW II | TW III | TW IV | Jumlah 2024 | Jumlah 2023 | % naik / turun
Sabu | 118,46 | 142,05 | 109,73 | 142,63 | 512,87 | 438,62 | 16,93
Ganja | 402,10 | 251,35 | 318,40 | 332,70 | 1.304,55 | 1.846,20 | -29,34
Tembakau sintetis | 31,20 | 42,85 | 28,40 | 46,25 | 148,70 | 96,35 | 54,33
Jumlah | 551,76 | 436,25 | 456,53 | 521,58 | 1.966,12 | 2.381,17 | -17,43

Tabel 3.14 Taksiran nilai dan jiwa terselamatkan
Jenis | Berat (gram) | Asumsi jiwa per gram | Jiwa terselamatkan | Harga per gram (Rp) | Nilai (Rp)
Sabu | 512,87 | 5 | 2.564 | 1.200.000 | 615.444.000
Ganja | 1.304,55 | 1 | 1.305 | 15.000 | 19.568.250
Tembakau sintetis | 148,70 | 2 | 297 | 120.000 | 17.844.000
Jumlah | 1.966,12 |  | 4.166 |  | 652.856.250
Jiwa terselamatkan = berat x asumsi, dibulatkan ke satuan terdekat.

Tabel 3.15 Desa / kelurahan Bersinar
No | Desa / kelurahan | Polsek | Status
1 | Sukamaju | Kertamukti Kota | Ditetapkan
2 | Cibanteng Kaler | Cibanteng | Ditetapkan
3 | Karanganyar | Sukawening | Ditetapkan
4 | Mekarwangi | Wanaraja | Dalam proses
5 | Pasirhaur | Pasirhaur | Ditetapkan
6 | Neglasari | Lembangsari | Ditetapkan
 | Ditetapkan | 5 desa
 | Dalam proses | 1 desa
`,
    },
    {
      name: "Personel Ranmor",
      sheet: `
Tabel 1.1 Kekuatan Personel menurut Pangkat, DSP dan Riil per 31 Desember 2024
No | Pangkat | DSP | Riil | % riil : DSP | Laki-laki | Perempuan
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | AKBP | 1 | 1 | 100,00 % | 1 | -
2 | Kompol | 12 | 9 | 75,00 % | 8 | 1
3 | AKP | 34 | 24 | 70,59 % | 21 | 3
4 | Iptu / Ipda | 88 | 49 | 55,68 % | 44 | 5
5 | Bintara | 612 | 398 | 65,03 % | 369 | 29
6 | Tamtama | 20 | 6 | 30,00 % | 6 | -
 | Jumlah Polri | 767 | 487 | 63,49 % | 449 | 38
7 | PNS Golongan III | 12 | 8 | 66,67 % | 5 | 3
8 | PNS Golongan II | 20 | 11 | 55,00 % | 7 | 4
 | Jumlah PNS | 32 | 19 | 59,38 % | 12 | 7
 | Jumlah Polri + PNS | 799 | 506 | 63,33 % | 461 | 45

Tabel 1.2 Kendaraan dinas menurut kondisi
Jenis kendaraan | Baik | Rusak ringan | Rusak berat | Jumlah
Sepeda motor (R2) | 86 | 17 | 9 | 112
R4 sedan patroli | 14 | 3 | 1 | 18
R4 double cabin | 11 | 2 | - | 13
R4 minibus | 7 | 2 | 1 | 10
Truk Dalmas | 3 | 1 | 1 | 5
Bus (R6) | 2 | - | 1 | 3
Jumlah | 123 | 25 | 13 | 161
Persentase | 76,40 % | 15,53 % | 8,07 % | 100,00 %
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.16 Pagu dan Realisasi Anggaran menurut Program dan Jenis Belanja TA 2024 (Rp)
Kode | Uraian | Pagu | Realisasi | Sisa | %
(1) | (2) | (3) | (4) | (5) | (6)
060.01.WA | Program Dukungan Manajemen | 55.057.958.000 | 54.784.416.675 | 273.541.325 | 99,50 %
51 | Belanja Pegawai | 48.215.640.000 | 47.986.302.415 | 229.337.585 | 99,52 %
52 | Belanja Barang | 6.842.318.000 | 6.798.114.260 | 44.203.740 | 99,35 %
060.01.BF | Program Modernisasi Almatsus dan Sarana Prasarana Polri | 4.703.650.000 | 4.669.257.815 | 34.392.185 | 99,27 %
52 | Belanja Barang | 3.417.250.000 | 3.389.407.815 | 27.842.185 | 99,19 %
53 | Belanja Modal | 1.286.400.000 | 1.279.850.000 | 6.550.000 | 99,49 %
060.01.BP | Program Profesionalisme SDM Polri | 186.540.000 | 185.912.000 | 628.000 | 99,66 %
52 | Belanja Barang | 186.540.000 | 185.912.000 | 628.000 | 99,66 %
060.01.BQ | Program Penyelidikan dan Penyidikan Tindak Pidana | 1.964.825.000 | 1.951.236.400 | 13.588.600 | 99,31 %
52 | Belanja Barang | 1.964.825.000 | 1.951.236.400 | 13.588.600 | 99,31 %
060.01.BR | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 5.952.460.000 | 5.916.534.730 | 35.925.270 | 99,40 %
52 | Belanja Barang | 5.738.460.000 | 5.702.884.730 | 35.575.270 | 99,38 %
53 | Belanja Modal | 214.000.000 | 213.650.000 | 350.000 | 99,84 %
 | JUMLAH | 67.865.433.000 | 67.507.357.620 | 358.075.380 | 99,47 %

Tabel 3.17 Rekapitulasi jenis belanja, revisi dan blokir
Jenis belanja | Pagu awal | Tambah / (kurang) | Pagu akhir | Blokir | Pagu efektif | Realisasi | % thd pagu efektif
51 Belanja Pegawai | 46.870.240.000 | 1.345.400.000 | 48.215.640.000 | - | 48.215.640.000 | 47.986.302.415 | 99,52
52 Belanja Barang | 18.524.393.000 | (375.000.000) | 18.149.393.000 | 50.000.000 | 18.099.393.000 | 18.027.555.205 | 99,60
53 Belanja Modal | 1.286.400.000 | 214.000.000 | 1.500.400.000 | - | 1.500.400.000 | 1.493.500.000 | 99,54
Jumlah | 66.681.033.000 | 1.184.400.000 | 67.865.433.000 | 50.000.000 | 67.815.433.000 | 67.507.357.620 | 99,55
Pagu efektif = pagu akhir dikurangi blokir (automatic adjustment).

Tabel 3.18 Penyerapan lima tahun
Tahun | 2020 | 2021 | 2022 | 2023 | 2024
Pagu (Rp) | 58.214.300.000 | 60.128.750.000 | 62.417.600.000 | 65.236.180.000 | 67.865.433.000
Realisasi (Rp) | 57.346.218.440 | 59.402.815.320 | 61.918.204.175 | 64.701.453.290 | 67.507.357.620
Penyerapan (%) | 98,51 | 98,79 | 99,20 | 99,18 | 99,47
`,
    },
    {
      name: "Satfung",
      sheet: `
Tabel 3.19 Belanja Barang (52) menurut Satuan Fungsi TA 2024

No | Satuan fungsi | Pagu | Realisasi | % serap
1. | Bag Ops | #1124600000~#,##0 | #1118245730~#,##0 | =D4/C4 -> 0.9943~0.00%
2. | Bag SDM | #186540000~#,##0 | #185912000~#,##0 | =D5/C5 -> 0.9966~0.00%
3. | Bag Log | #3417250000~#,##0 | #3389407815~#,##0 | =D6/C6 -> 0.9919~0.00%
4. | Bag Ren | #412618000~#,##0 | #409870260~#,##0 | =D7/C7 -> 0.9933~0.00%
5. | Sikeu | #629700000~#,##0 | #626244000~#,##0 | =D8/C8 -> 0.9945~0.00%
6. | Sium | #5800000000~#,##0 | #5762000000~#,##0 | =D9/C9 -> 0.9934~0.00%
7. | Sat Reskrim | #1486325000~#,##0 | #1474986400~#,##0 | =D10/C10 -> 0.9924~0.00%
8. | Sat Resnarkoba | #478500000~#,##0 | #476250000~#,##0 | =D11/C11 -> 0.9953~0.00%
9. | Sat Intelkam | #612380000~#,##0 | #608914000~#,##0 | =D12/C12 -> 0.9943~0.00%
10. | Sat Lantas | #884750000~#,##0 | #879362000~#,##0 | =D13/C13 -> 0.9939~0.00%
11. | Sat Samapta | #706430000~#,##0 | #702108000~#,##0 | =D14/C14 -> 0.9939~0.00%
12. | Sat Binmas | #538300000~#,##0 | #536255000~#,##0 | =D15/C15 -> 0.9962~0.00%
13. | Polsek jajaran | #1872000000~#,##0 | #1858000000~#,##0 | =D16/C16 -> 0.9925~0.00%
 | Jumlah | =SUM(C4:C16) -> 18149393000~#,##0 | =SUM(D4:D16) -> 18027555205~#,##0 | =D17/C17 -> 0.9933~0.00%
Jumlah belanja barang sama dengan akun 52 pada Tabel 3.17.
`,
    },
    {
      name: "IKPA Efisiensi",
      merges: ["C2:E2", "F2:H2", "A2:A3", "B2:B3"],
      sheet: `
Tabel 3.20 Nilai IKPA Polres Kertamukti
No | Indikator | Tahun 2024 |  |  | Tahun 2023 |  | 
 |  | Bobot (%) | Nilai | Nilai akhir | Bobot (%) | Nilai | Nilai akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 91,46 | 13,72 | 10 | 72,40 | 7,24
3 | Penyerapan anggaran | 20 | 97,82 | 19,56 | 20 | 93,64 | 18,73
4 | Belanja kontraktual | 10 | 95,50 | 9,55 | 10 | 85,50 | 8,55
5 | Penyelesaian tagihan | 10 | 100,00 | 10,00 | 10 | 99,10 | 9,91
6 | Pengelolaan UP dan TUP | 10 | 98,37 | 9,84 | 10 | 96,85 | 9,69
7 | Capaian output | 25 | 100,00 | 25,00 | 25 | 98,50 | 24,63
8 | Dispensasi SPM | pengurang | 0,00 | 0,00 | 5 | 100,00 | 5,00
 | Nilai IKPA | 100 |  | 97,67 | 100 |  | 93,75
 | Kategori |  |  | Sangat Baik |  |  | Baik
Mulai 2024 dispensasi SPM menjadi pengurang nilai (0,00) dan bobot deviasi Halaman III menjadi 15 %. Kategori: ≥ 95 Sangat Baik; 89 – < 95 Baik; 70 – < 89 Cukup.

Tabel 3.21 Efisiensi penggunaan sumber daya per sasaran
Sasaran | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Capaian kinerja (%) | Efisiensi (capaian – serapan) | Simpulan
Sasaran 1 | 24.318.460.000 | 24.201.873.415 | 99,52 | 106,02 | 6,50 | Efisien
Sasaran 2 | 9.742.325.000 | 9.698.140.250 | 99,55 | 101,75 | 2,20 | Efisien
Sasaran 3 | 8.615.750.000 | 8.573.261.800 | 99,51 | 106,68 | 7,17 | Efisien
Sasaran 4 | 6.128.400.000 | 6.094.318.000 | 99,44 | 97,79 | -1,65 | Tidak efisien
Sasaran 5 | 19.060.498.000 | 18.939.764.155 | 99,37 | 100,41 | 1,04 | Efisien
Jumlah / rata-rata indikator | 67.865.433.000 | 67.507.357.620 | 99,47 | 102,57 | 3,10 | Efisien
Efisien apabila capaian kinerja melebihi serapan anggaran.
`,
    },
    {
      name: "SKM SAKIP",
      sheet: `
Tabel 3.22 Hasil Survei Kepuasan Masyarakat 2024
Unsur | Uraian | Jumlah nilai | NRR | NRR tertimbang (x 0,111) | Mutu unsur
U1 | Persyaratan | 1.351 | 3,518 | 0,390 | B
U2 | Sistem, mekanisme dan prosedur | 1.334 | 3,474 | 0,386 | B
U3 | Waktu penyelesaian | 1.309 | 3,409 | 0,378 | B
U4 | Biaya / tarif | 1.408 | 3,667 | 0,407 | A
U5 | Produk layanan | 1.358 | 3,536 | 0,392 | A
U6 | Kompetensi pelaksana | 1.372 | 3,573 | 0,397 | A
U7 | Perilaku pelaksana | 1.365 | 3,555 | 0,395 | A
U8 | Penanganan pengaduan, saran | 1.318 | 3,432 | 0,381 | B
U9 | Sarana dan prasarana | 1.331 | 3,466 | 0,385 | B
 | Jumlah NRR tertimbang |  |  | 3,511 | 
 | IKM (jumlah NRR tertimbang x 25) |  |  | 87,78 | B
Responden 384 orang; NRR = jumlah nilai / responden. Mutu: A 88,31 – 100,00; B 76,61 – 88,30; C 65,00 – 76,60; D < 65,00, dari NRR x 25.

Tabel 3.23 Pengaduan masyarakat
Saluran | Diterima | Ditindaklanjuti | Sisa | %
Aplikasi Dumas Presisi | 21 | 21 | - | 100,00
Loket Propam | 11 | 10 | 1 | 90,91
Surat | 9 | 8 | 1 | 88,89
Media sosial | 7 | 7 | - | 100,00
Jumlah | 48 | 46 | 2 | 95,83

Tabel 3.24 Hasil evaluasi SAKIP
Komponen | Bobot | 2023 | 2024 | Kenaikan
Perencanaan kinerja | 30,00 | 23,58 | 24,36 | 0,78
Pengukuran kinerja | 30,00 | 22,41 | 23,10 | 0,69
Pelaporan kinerja | 15,00 | 11,86 | 12,24 | 0,38
Evaluasi akuntabilitas internal | 25,00 | 18,35 | 19,07 | 0,72
Nilai | 100,00 | 76,20 | 78,77 | 2,57
Predikat |  | BB | BB | 
Predikat: A > 80 – 90; BB > 70 – 80; B > 60 – 70.
`,
    },
    {
      name: "BAB III",
      sheet: `
BAB III AKUNTABILITAS KINERJA

A. Capaian Kinerja Organisasi
Rata-rata capaian 13 indikator kinerja tahun 2024 sebesar 102,57 % dengan kategori Sangat Berhasil. Sebanyak 9 (sembilan) indikator mencapai atau melampaui target dan 4 (empat) indikator belum mencapai target.
Capaian sasaran tertinggi adalah Sasaran 3 dengan rata-rata 106,68 %, sedangkan yang terendah Sasaran 4 dengan 97,79 %.
1. Penyelesaian tindak pidana
Jumlah tindak pidana tahun 2024 sebanyak 931 perkara, naik 7 perkara atau 0,76 % dibandingkan tahun 2023 yang berjumlah 924 perkara.
Penyelesaian tindak pidana meningkat dari 635 perkara menjadi 682 perkara, sehingga crime clearance naik dari 68,72 % menjadi 73,25 %, atau bertambah 4,53 poin.
Polsek dengan CC tertinggi adalah Polsek Sukawening (74,65 %), sedangkan yang terendah Polsek Kertamukti Kota (67,74 %).
Kejahatan konvensional mendominasi dengan 792 perkara atau 85,07 % dari seluruh tindak pidana. Jenis yang paling banyak terjadi adalah penipuan dan penggelapan sebanyak 177 perkara.
Tindak pidana terbanyak terjadi pada bulan Maret (84 perkara) dan paling sedikit pada bulan April (69 perkara), dengan rata-rata 77,58 perkara per bulan.
Pencurian kendaraan bermotor naik dari 89 menjadi 97 perkara (8,99 %) dengan CC hanya 47,42 %.
Waktu tanggap membaik dari 14,20 menit pada Triwulan I menjadi 11,60 menit pada Triwulan IV. Rata-rata tahun 2024 12,80 menit, lebih cepat 1,85 menit dari tahun 2023.
2. Narkotika
Sat Resnarkoba mengungkap 94 kasus dengan 121 tersangka, terdiri dari 112 laki-laki dan 9 perempuan. Jumlah kasus naik 8,05 % dari tahun sebelumnya.
Barang bukti berupa sabu 512,87 gram, ganja 1.304,55 gram dan tembakau sintetis 148,70 gram, seluruhnya 1.966,12 gram atau 1,97 kilogram.
Dibandingkan tahun 2023, sitaan sabu naik 16,93 % sedangkan ganja turun 29,34 %.
Kelompok umur terbanyak adalah 26 – 35 tahun dengan 47 orang atau 38,84 % dari seluruh tersangka.
Dengan sitaan tersebut diperkirakan 4.166 jiwa dapat diselamatkan dan nilainya ditaksir Rp 652.856.250.
3. Lalu lintas
Kecelakaan lalu lintas turun dari 268 kejadian menjadi 247 kejadian atau 7,84 %. Korban meninggal dunia berkurang 9 orang, dari 63 menjadi 54 orang.
Kerugian materiil sebesar Rp 746.300.000, turun Rp 66.150.000 dibandingkan tahun 2023.
4. Pelayanan publik dan tata kelola
Survei terhadap 384 responden menghasilkan IKM 87,78 dengan mutu B (Baik). Unsur tertinggi adalah biaya / tarif (NRR 3,667) dan terendah waktu penyelesaian (NRR 3,409).
Nilai IKPA 97,67 meningkat 3,92 poin dari tahun 2023, dan nilai SAKIP 78,77 naik 2,57 poin dengan predikat BB.
B. Akuntabilitas Keuangan
Dari pagu sebesar Rp 67.865.433.000 terealisasi Rp 67.507.357.620 atau 99,47 %, sehingga terdapat sisa Rp 358.075.380.
Penyerapan belanja pegawai 99,52 %, belanja barang 99,33 % dan belanja modal 99,54 %.
Pada belanja barang, pagu terbesar dikelola Sium, yaitu 31,96 % dari pagu belanja barang. Serapan tertinggi dicapai Bag SDM (99,66 %) dan terendah Bag Log (99,19 %).
Selama tahun berjalan pagu bertambah Rp 1.184.400.000 dari pagu awal Rp 66.681.033.000, dan Rp 50.000.000 diblokir pada belanja barang.
Dengan capaian kinerja rata-rata 102,57 % dan serapan 99,47 %, tingkat efisiensi penggunaan sumber daya sebesar 3,10 poin.
`,
    },
    {
      name: "BAB IV",
      sheet: `
BAB IV PENUTUP

A. Kesimpulan
Polres Kertamukti pada tahun 2024 memperoleh rata-rata capaian kinerja 102,57 % (Sangat Berhasil).
Indikator yang belum mencapai target berjumlah 4, yaitu: Jumlah desa / kelurahan bersih narkoba (Bersinar) (83,33 %); Indeks Kepuasan Masyarakat (IKM) (99,75 %); Persentase pengaduan masyarakat yang ditindaklanjuti (95,83 %); Persentase pemenuhan personel terhadap DSP (97,43 %).
Pengungkapan kasus narkotika sebanyak 94 kasus melampaui target 76 kasus; capaian sebenarnya 123,68 % dan dibatasi menjadi 120,00 %.
Penyelesaian perkara laka lantas mencapai 217 dari 247 perkara (87,85 %), di atas target 85,00 %.
Dibandingkan rata-rata Nasional, CC Polres Kertamukti masih lebih rendah 0,81 poin, namun terhadap rata-rata Polda lebih tinggi 3,07 poin.
Penyerapan anggaran dalam lima tahun terakhir meningkat dari 98,51 % pada tahun 2020 menjadi 99,47 % pada tahun 2024; penyerapan tertinggi terjadi pada tahun 2024.
Dari 6 desa/kelurahan calon Bersinar, 5 (lima) telah ditetapkan dan 1 masih dalam proses.
Pengaduan masyarakat yang diterima 48 laporan, ditindaklanjuti 46 laporan (95,83 %), dan 2 laporan masih diproses.
B. Langkah Perbaikan
Mengusulkan pemenuhan 293 personel secara bertahap, terutama Iptu/Ipda yang baru terisi 55,68 % dari DSP.
Mengutamakan penyelesaian 249 perkara tahun 2024 yang belum selesai.
Memperbaiki 25 kendaraan rusak ringan dan mengusulkan penghapusan 13 kendaraan rusak berat (8,07 % dari seluruh kendaraan).
Meningkatkan unsur pelayanan waktu penyelesaian yang memperoleh NRR 3,409.

Kertamukti, Januari 2025
KEPALA KEPOLISIAN RESOR KERTAMUKTI
ttd
AJUN KOMISARIS BESAR POLISI
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "C27", right: "Rp. 67.865.433.000,-", wrong: "Rp. 67.678.893.000,-" },
    { sheet: "Capaian IKU", cell: "C7", right: "15,00", wrong: "16,00" },
    { sheet: "Capaian IKU", cell: "E15", right: "110,00", wrong: "90,00" },
    { sheet: "Capaian IKU", cell: "F19", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "Capaian IKU", cell: "C43", right: "70,59", wrong: "70,95" },
    { sheet: "Capaian IKU", cell: "E26", right: "100,41", wrong: "101,90" },
    { sheet: "Renstra", cell: "E10", right: "97,67", wrong: "96,77" },
    { sheet: "Renstra", cell: "E16", right: "-0,81", wrong: "3,07" },
    { sheet: "JTP PTP Polsek", cell: "E16", right: "519", wrong: "492" },
    { sheet: "JTP PTP Polsek", cell: "H11", right: "2", wrong: "4" },
    { sheet: "JTP PTP Polsek", cell: "D28", right: "378", wrong: "3.781" },
    { sheet: "JTP PTP Jenis", cell: "D13", right: "792", wrong: "748" },
    { sheet: "JTP PTP Jenis", cell: "G10", right: "-9,52", wrong: "9,52" },
    { sheet: "JTP PTP Jenis", cell: "B38", right: "=SUM(B26:B37) -> 931~#,##0", wrong: "=SUM(B26:B36) -> 853~#,##0" },
    { sheet: "Laka Lantas", cell: "E17", right: "80", wrong: "88" },
    { sheet: "Laka Lantas", cell: "C8", right: "Rp. 812.450.000,-", wrong: "Rp. 81.245.000,-" },
    { sheet: "Resnarkoba", cell: "C7", right: "121", wrong: "112" },
    { sheet: "Resnarkoba", cell: "F24", right: "1.966,12", wrong: "2.114,82" },
    { sheet: "Resnarkoba", cell: "F29", right: "19.568.250", wrong: "195.682.500" },
    { sheet: "Resnarkoba", cell: "C42", right: "5 desa", wrong: "6 desa" },
    { sheet: "Personel Ranmor", cell: "G14", right: "45", wrong: "38" },
    { sheet: "Personel Ranmor", cell: "C21", right: "2", wrong: "1" },
    { sheet: "Personel Ranmor", cell: "E6", right: "70,59 %", wrong: "75,00 %" },
    { sheet: "Anggaran", cell: "E12", right: "13.588.600", wrong: "13.858.600" },
    { sheet: "Anggaran", cell: "F22", right: "18.099.393.000", wrong: "18.199.393.000" },
    { sheet: "Anggaran", cell: "C7", right: "4.703.650.000", wrong: "5.990.050.000" },
    { sheet: "Satfung", cell: "E13", right: "=D13/C13 -> 0.9939~0.00%", wrong: "=D13/C13 -> 0.9489~0.00%" },
    { sheet: "IKPA Efisiensi", cell: "E12", right: "97,67", wrong: "93,10" },
    { sheet: "SKM SAKIP", cell: "E6", right: "0,407", wrong: "0,470" },
    { sheet: "SKM SAKIP", cell: "D30", right: "78,77", wrong: "78,08" },
    { sheet: "BAB I", cell: "A8", right: "498.212 jiwa", wrong: "525.212 jiwa" },
    { sheet: "BAB I", cell: "A12", right: "lima ratus enam", wrong: "lima ratus enam puluh" },
    { sheet: "BAB I", cell: "A13", right: "kurang 293 orang", wrong: "kurang 273 orang" },
    { sheet: "BAB I", cell: "A16", right: "25 unit rusak ringan", wrong: "13 unit rusak ringan" },
    {
      sheet: "BAB III",
      cell: "A4",
      right: "9 (sembilan) indikator mencapai",
      wrong: "10 (sepuluh) indikator mencapai",
    },
    { sheet: "BAB III", cell: "A7", right: "naik 7 perkara", wrong: "turun 7 perkara" },
    { sheet: "BAB III", cell: "A9", right: "Polsek Sukawening", wrong: "Polsek Wanaraja" },
    { sheet: "BAB III", cell: "A11", right: "bulan Maret", wrong: "bulan Juli" },
    { sheet: "BAB III", cell: "A16", right: "1,97 kilogram", wrong: "19,66 kilogram" },
    { sheet: "BAB III", cell: "A21", right: "7,84 %", wrong: "8,74 %" },
    { sheet: "BAB III", cell: "A27", right: "99,47 %", wrong: "94,97 %" },
    { sheet: "BAB III", cell: "A29", right: "31,96 %", wrong: "8,55 %" },
    { sheet: "BAB IV", cell: "A7", right: "217 dari", wrong: "226 dari" },
    { sheet: "BAB IV", cell: "A8", right: "masih lebih rendah", wrong: "sudah lebih tinggi" },
    { sheet: "BAB IV", cell: "A14", right: "249 perkara", wrong: "289 perkara" },
  ],
};
