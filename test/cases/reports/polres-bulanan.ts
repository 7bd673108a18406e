import type { ReportCase } from "./report-case";

/** A police resort: crime by month and kind, accidents, staff, IKU, budget by program and kind, PNBP, two years. */
export const polresBulanan: ReportCase = {
  name: "a police resort by month",
  year: 2023,
  sheets: [
    {
      name: "Bulanan",
      sheet: `
TABEL 1. JUMLAH TINDAK PIDANA (JTP) DAN PENYELESAIAN TINDAK PIDANA (PTP) PER BULAN
POLRES TANJUNG SELARAS TAHUN 2022 DAN 2023

BULAN | TAHUN 2022 |  |  | TAHUN 2023 |  |  | TREN JTP
 | JTP | PTP | % | JTP | PTP | % |
Januari | 41 | 27 | 65,9 | 48 | 33 | 68,8 | +7
Februari | 38 | 25 | 65,8 | 43 | 31 | 72,1 | +5
Maret | 52 | 38 | 73,1 | 55 | 41 | 74,5 | +3
April | 47 | 33 | 70,2 | 45 | 32 | 71,1 | -2
Mei | 39 | 26 | 66,7 | 52 | 37 | 71,2 | +13
Juni | 50 | 37 | 74,0 | 58 | 44 | 75,9 | +8
Semester I | 267 | 186 | 69,7 | 301 | 218 | 72,4 | +34
Juli | 44 | 31 | 70,5 | 44 | 31 | 70,5 | 0
Agustus | 48 | 34 | 70,8 | 53 | 39 | 73,6 | +5
September | 43 | 29 | 67,4 | 47 | 33 | 70,2 | +4
Oktober | 51 | 36 | 70,6 | 49 | 36 | 73,5 | -2
November | 46 | 30 | 65,2 | 50 | 35 | 70,0 | +4
Desember | 49 | 37 | 75,5 | 47 | 38 | 80,9 | -2
Semester II | 281 | 197 | 70,1 | 290 | 212 | 73,1 | +9
JUMLAH | 548 | 383 | 69,9 | 591 | 430 | 72,8 | +43
Rata-rata per bulan | 45,7 | 31,9 |  | 49,3 | 35,8 |  |

Indikator | 2022 | 2023 | Naik/Turun
Jumlah penduduk (jiwa) | 312.450 | 316.820 | +4.370
Crime rate (per 100.000 penduduk) | 175,39 | 186,54 | 11,15
Crime clock (jam) = 8.760 jam / JTP | 15,99 | 14,82 | -1,17
`,
    },
    {
      name: "Jenis Kejahatan",
      sheet: `
TABEL 2. TINDAK PIDANA MENURUT GOLONGAN DAN JENIS KEJAHATAN
NO | GOLONGAN/JENIS KEJAHATAN | 2022 |  |  | 2023 |  |  | TREN JTP |
 |  | JTP | PTP | % PTP | JTP | PTP | % PTP | ANGKA | %
1 | 2 | 3 | 4 | 5 = 4/3 | 6 | 7 | 8 = 7/6 | 9 = 6-3 | 10 = 9/3
I | KEJAHATAN KONVENSIONAL | 481 | 323 | 67,15 | 519 | 367 | 70,71 | 38 | 7,90
1 | Pencurian dengan pemberatan | 96 | 61 | 63,54 | 108 | 72 | 66,67 | 12 | 12,50
2 | Pencurian dengan kekerasan | 14 | 9 | 64,29 | 11 | 8 | 72,73 | -3 | -21,43
3 | Pencurian kendaraan bermotor | 73 | 28 | 38,36 | 81 | 36 | 44,44 | 8 | 10,96
4 | Penganiayaan | 118 | 94 | 79,66 | 124 | 103 | 83,06 | 6 | 5,08
5 | Penipuan dan penggelapan | 87 | 55 | 63,22 | 92 | 61 | 66,30 | 5 | 5,75
6 | Persetubuhan/pencabulan anak | 38 | 33 | 86,84 | 45 | 41 | 91,11 | 7 | 18,42
7 | KDRT | 31 | 26 | 83,87 | 27 | 24 | 88,89 | -4 | -12,90
8 | Lain-lain | 24 | 17 | 70,83 | 31 | 22 | 70,97 | 7 | 29,17
II | KEJAHATAN TRANSNASIONAL | 61 | 55 | 90,16 | 68 | 58 | 85,29 | 7 | 11,48
1 | Narkotika | 52 | 52 | 100,00 | 55 | 53 | 96,36 | 3 | 5,77
2 | Kejahatan siber (ITE) | 9 | 3 | 33,33 | 13 | 5 | 38,46 | 4 | 44,44
III | KEJAHATAN TERHADAP KEKAYAAN NEGARA | 6 | 5 | 83,33 | 4 | 5 | 125,00 | -2 | -33,33
1 | Korupsi *) | 2 | 1 | 50,00 | 1 | 2 | 200,00 | -1 | -50,00
2 | Migas dan illegal logging | 4 | 4 | 100,00 | 3 | 3 | 100,00 | -1 | -25,00
IV | KEJAHATAN KONTINJENSI | - | - | - | - | - | - | - | -
1 | Unjuk rasa anarkis/konflik sosial | - | - | - | - | - | - | - | -
 | JUMLAH I s.d. IV | 548 | 383 | 69,89 | 591 | 430 | 72,76 | 43 | 7,85
*) PTP korupsi 2023 termasuk satu tunggakan perkara tahun 2022 sehingga penyelesaian melebihi 100%
PTP mencakup P-21, SP3, RJ dan pelimpahan

 | CARA PENYELESAIAN | 2022 |  |  | 2023 |  |  | NAIK/TURUN |
 |  | PTP | % |  | PTP | % |  | ANGKA | %
 | P-21/Tahap II | 247 | 64,49 |  | 281 | 65,35 |  | 34 | 13,77
 | Restorative Justice (RJ) | 98 | 25,59 |  | 112 | 26,05 |  | 14 | 14,29
 | SP3 | 27 | 7,05 |  | 23 | 5,35 |  | -4 | -14,81
 | Pelimpahan ke instansi lain | 11 | 2,87 |  | 14 | 3,26 |  | 3 | 27,27
 | JUMLAH | 383 | 100,00 |  | 430 | 100,00 |  | 47 | 12,27
`,
    },
    {
      name: "Lalu Lintas",
      sheet: `
TABEL 3. KECELAKAAN LALU LINTAS TAHUN 2021 - 2023
NO | URAIAN | SATUAN | 2021 | 2022 | 2023 | TREN 2022 - 2023 |  |
 |  |  |  |  |  | ANGKA | % | KET
1 | Jumlah kejadian | kejadian | 187 | 203 | 196 | -7 | -3,45% | Turun
2 | Korban |  |  |  |  |  |  |
 | a. Meninggal dunia | orang | 41 | 46 | 39 | -7 | -15,22% | Turun
 | b. Luka berat | orang | 22 | 19 | 24 | 5 | 26,32% | Naik
 | c. Luka ringan | orang | 241 | 268 | 259 | -9 | -3,36% | Turun
 | Jumlah korban | orang | 304 | 333 | 322 | -11 | -3,30% | Turun
3 | Kerugian materiel | Rp | 412.500.000 | 486.350.000 | 451.900.000 | -34.450.000 | -7,08% | Turun
4 | Rasio korban meninggal per 100 kejadian |  | 21,93 | 22,66 | 19,90 | -2,76 |  | Turun

TABEL 4. PENINDAKAN PELANGGARAN LALU LINTAS MENURUT JENIS KENDARAAN
NO | JENIS KENDARAAN | 2022 |  |  | 2023 |  |  | NAIK/TURUN
 |  | TILANG | TEGURAN | JUMLAH | TILANG | TEGURAN | JUMLAH |
1 | Sepeda motor | 3.118 | 1.204 | 4.322 | 2.746 | 1.587 | 4.333 | 11
2 | Mobil penumpang | 684 | 312 | 996 | 591 | 405 | 996 | 0
3 | Mobil barang | 427 | 188 | 615 | 463 | 176 | 639 | 24
4 | Bus | 35 | 9 | 44 | 28 | 12 | 40 | (4)
 | JUMLAH | 4.264 | 1.713 | 5.977 | 3.828 | 2.180 | 6.008 | 31
`,
    },
    {
      name: "Personel",
      sheet: `
TABEL 5. KEKUATAN PERSONEL POLRI DAN PNS PER 31 DESEMBER 2023
NO | PANGKAT | DSP | RIIL |  |  | KURANG (-)/LEBIH (+) | % PEMENUHAN
 |  |  | LAKI-LAKI | PEREMPUAN | JUMLAH |  |
(1) | (2) | (3) | (4) | (5) | (6) = (4)+(5) | (7) = (6)-(3) | (8) = (6)/(3)
1 | AKBP | 1 | 1 | - | 1 | 0 | 100,0
2 | KOMPOL | 8 | 3 | 1 | 4 | -4 | 50,0
3 | AKP | 27 | 13 | 1 | 14 | -13 | 51,9
4 | IPTU/IPDA | 96 | 47 | 4 | 51 | -45 | 53,1
5 | AIPDA/AIPTU | 128 | 141 | 6 | 147 | +19 | 114,8
6 | BRIPDA - BRIPKA | 342 | 168 | 27 | 195 | -147 | 57,0
7 | TAMTAMA | 6 | 2 | - | 2 | -4 | 33,3
 | JUMLAH POLRI | 608 | 375 | 39 | 414 | -194 | 68,1
8 | PNS GOL. III | 14 | 3 | 4 | 7 | -7 | 50,0
9 | PNS GOL. II | 21 | 2 | 5 | 7 | -14 | 33,3
 | JUMLAH PNS | 35 | 5 | 9 | 14 | -21 | 40,0
 | JUMLAH POLRI + PNS | 643 | 380 | 48 | 428 | -215 | 66,6
Rasio Polri terhadap penduduk = 1 : 765 (316.820 jiwa dibagi 414 personel Polri)
`,
    },
    {
      name: "IKU",
      sheet: `
TABEL 11. CAPAIAN INDIKATOR KINERJA UTAMA (IKU) TAHUN 2023
SASARAN STRATEGIS | NO | INDIKATOR | SATUAN | 2022 | TAHUN 2023 |  |  | KRITERIA | PERUBAHAN REALISASI
 |  |  |  | REALISASI | TARGET | REALISASI | CAPAIAN (%) |  | (2023 - 2022)
S1. Terpeliharanya keamanan dan ketertiban masyarakat | 1 | Persentase penyelesaian tindak pidana | % | 69,89 | 70,00 | 72,76 | 103,94 | Sangat Berhasil | 2,87
 | 2 | Persentase penyelesaian kasus narkotika | % | 100,00 | 95,00 | 96,36 | 101,43 | Sangat Berhasil | -3,64
 | 3 | Jumlah konflik sosial/unjuk rasa anarkis ²⁾ | Kejadian | 0 | 0 | 0 | 100,00 | Sangat Berhasil | 0
S2. Meningkatnya keamanan dan keselamatan lalu lintas | 4 | Jumlah korban meninggal dunia akibat laka lantas ¹⁾ | Orang | 46 | 44 | 39 | 111,36 | Sangat Berhasil | -7
 | 5 | Jumlah kejadian kecelakaan lalu lintas ¹⁾ | Kejadian | 203 | 190 | 196 | 96,84 | Berhasil | -7
S3. Meningkatnya kualitas pelayanan publik | 6 | Indeks Kepuasan Masyarakat | Indeks | 84,96 | 85,00 | 87,42 | 102,85 | Sangat Berhasil | 2,46
 | 7 | Persentase pengaduan yang ditindaklanjuti | % | 87,50 | 100,00 | 95,00 | 95,00 | Berhasil | 7,50
S4. Terwujudnya tata kelola yang akuntabel | 8 | Persentase realisasi anggaran | % | 99,41 | 98,00 | 99,72 | 101,76 | Sangat Berhasil | 0,31
 | 9 | Nilai IKPA | Nilai | 93,18 | 92,00 | 94,37 | 102,58 | Sangat Berhasil | 1,19
 | 10 | Pemenuhan PNBP dari target | % | 98,36 | 100,00 | 101,54 | 101,54 | Sangat Berhasil | 3,18
 |  | RATA-RATA CAPAIAN IKU |  |  |  |  | 101,73 | Sangat Berhasil |
1) indikator negatif: capaian = (2 x target - realisasi) / target x 100
2) target nol dan realisasi nol dihitung 100
Kriteria: >= 100 Sangat Berhasil; 85 - < 100 Berhasil; 70 - < 85 Cukup Berhasil; < 70 Belum Berhasil

SASARAN | JUMLAH IKU | RATA-RATA CAPAIAN (%) | KRITERIA
S1 | 3 | 101,79 | Sangat Berhasil
S2 | 2 | 104,10 | Sangat Berhasil
S3 | 2 | 98,93 | Berhasil
S4 | 3 | 101,96 | Sangat Berhasil
Jumlah/Rata-rata IKU | 10 | 101,73 | Sangat Berhasil
`,
    },
    {
      name: "Anggaran Program",
      sheet: `
TABEL 8. PAGU DAN REALISASI ANGGARAN PER PROGRAM DAN JENIS BELANJA TA 2023
(dalam rupiah)
KODE | PROGRAM | PAGU |  |  |  | REALISASI |  |  |  | % | SISA
 |  | PEGAWAI | BARANG | MODAL | JUMLAH | PEGAWAI | BARANG | MODAL | JUMLAH |  |
1 | 2 | 3 | 4 | 5 | 6=3+4+5 | 7 | 8 | 9 | 10=7+8+9 | 11=10:6 | 12=6-10
060.01.WA | Dukungan Manajemen | 36.184.250.000 | 5.412.600.000 | 385.000.000 | 41.981.850.000 | 36.120.874.512 | 5.388.941.376 | 384.215.000 | 41.894.030.888 | 99,79 | 87.819.112
060.01.BO | Profesionalisme SDM Polri | - | 412.300.000 | - | 412.300.000 | - | 411.967.500 | - | 411.967.500 | 99,92 | 332.500
060.01.BP | Modernisasi Almatsus dan Sarpras Polri | - | 2.918.450.000 | 1.246.700.000 | 4.165.150.000 | - | 2.897.316.240 | 1.239.480.000 | 4.136.796.240 | 99,32 | 28.353.760
060.01.BQ | Penyelidikan dan Penyidikan Tindak Pidana | - | 1.874.900.000 | - | 1.874.900.000 | - | 1.869.352.000 | - | 1.869.352.000 | 99,70 | 5.548.000
060.01.BR | Pemeliharaan Keamanan dan Ketertiban Masyarakat | - | 6.238.150.000 | 97.500.000 | 6.335.650.000 | - | 6.204.718.650 | 97.350.000 | 6.302.068.650 | 99,47 | 33.581.350
 | TOTAL | 36.184.250.000 | 16.856.400.000 | 1.729.200.000 | 54.769.850.000 | 36.120.874.512 | 16.772.295.766 | 1.721.045.000 | 54.614.215.278 | 99,72 | 155.634.722
 | % serapan per jenis belanja |  |  |  |  | 99,82 | 99,50 | 99,53 | 99,72 |  |
Terbilang total realisasi: lima puluh empat miliar enam ratus empat belas juta dua ratus lima belas ribu dua ratus tujuh puluh delapan rupiah
`,
    },
    {
      name: "Anggaran Belanja",
      sheet: `
TABEL 9. PERBANDINGAN ANGGARAN MENURUT JENIS BELANJA TAHUN 2022 DAN 2023
JENIS BELANJA | TA 2022 |  |  | TA 2023 |  |  | KENAIKAN/PENURUNAN REALISASI |  | KOMPOSISI PAGU 2023
 | Pagu (Rp) | Realisasi (Rp) | % | Pagu (Rp) | Realisasi (Rp) | % | Rp | % | %
Belanja Pegawai | #34918700000~#,##0 | #34771285640~#,##0 | #0.9958~0.00% | #36184250000~#,##0 | #36120874512~#,##0 | #0.9982~0.00% | #1349588872~#,##0 | #0.0388~0.00% | #0.6607~0.00%
Belanja Barang | #16142350000~#,##0 | #15987406915~#,##0 | #0.9904~0.00% | #16856400000~#,##0 | #16772295766~#,##0 | #0.9950~0.00% | #784888851~#,##0 | #0.0491~0.00% | #0.3078~0.00%
Belanja Modal | #1385000000~#,##0 | #1377562000~#,##0 | #0.9946~0.00% | #1729200000~#,##0 | #1721045000~#,##0 | #0.9953~0.00% | #343483000~#,##0 | #0.2493~0.00% | #0.0316~0.00%
JUMLAH | #52446050000~#,##0 | #52136254555~#,##0 | #0.9941~0.00% | #54769850000~#,##0 | #54614215278~#,##0 | #0.9972~0.00% | #2477960723~#,##0 | #0.0475~0.00% | #1.0000~0.00%

Realisasi kumulatif per triwulan TA 2023
Periode | Target (%) | Realisasi s.d. (Rp) | Realisasi (%) | Selisih (poin) | Keterangan
Triwulan I | #0.22~0.00% | #10184736200~#,##0 | #0.1860~0.00% | #-3.40~0.00 | Di bawah target
Triwulan II | #0.47~0.00% | #25816940385~#,##0 | #0.4714~0.00% | #0.14~0.00 | Melampaui
Triwulan III | #0.72~0.00% | #40127583910~#,##0 | #0.7327~0.00% | #1.27~0.00 | Melampaui
Triwulan IV | #0.97~0.00% | #54614215278~#,##0 | #0.9972~0.00% | #2.72~0.00 | Melampaui
`,
    },
    {
      name: "PNBP",
      sheet: `
TABEL 10. PENERIMAAN NEGARA BUKAN PAJAK (PNBP) TAHUN 2023
NO | JENIS PNBP | TARIF (Rp) | 2022 |  | 2023 |  | TARGET 2023 (Rp) | CAPAIAN (%) | SELISIH REALISASI 2023 - 2022 (Rp)
 |  |  | VOLUME | REALISASI (Rp) | VOLUME | REALISASI (Rp) |  |  |
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=3x6 | 8 | 9=7/8 | 10=7-5
A | SIM |  | 12.788 | 1.128.005.000 | 12.939 | 1.142.430.000 | 1.140.000.000 | 100,21 | 14.425.000
1 | SIM A baru | 120.000 | 1.284 | 154.080.000 | 1.197 | 143.640.000 | 150.000.000 | 95,76 | (10.440.000)
2 | SIM C baru | 100.000 | 3.962 | 396.200.000 | 4.218 | 421.800.000 | 410.000.000 | 102,88 | 25.600.000
3 | SIM A perpanjangan | 80.000 | 2.415 | 193.200.000 | 2.538 | 203.040.000 | 200.000.000 | 101,52 | 9.840.000
4 | SIM C perpanjangan | 75.000 | 5.127 | 384.525.000 | 4.986 | 373.950.000 | 380.000.000 | 98,41 | (10.575.000)
B | STNK |  | 8.779 | 1.071.500.000 | 9.262 | 1.130.900.000 | 1.100.000.000 | 102,81 | 59.400.000
1 | STNK roda 2 | 100.000 | 6.843 | 684.300.000 | 7.215 | 721.500.000 | 700.000.000 | 103,07 | 37.200.000
2 | STNK roda 4 | 200.000 | 1.936 | 387.200.000 | 2.047 | 409.400.000 | 400.000.000 | 102,35 | 22.200.000
C | BPKB |  | 1.782 | 455.550.000 | 1.943 | 489.825.000 | 475.000.000 | 103,12 | 34.275.000
1 | BPKB roda 2 | 225.000 | 1.418 | 319.050.000 | 1.592 | 358.200.000 | 340.000.000 | 105,35 | 39.150.000
2 | BPKB roda 4 | 375.000 | 364 | 136.500.000 | 351 | 131.625.000 | 135.000.000 | 97,50 | (4.875.000)
D | SKCK | 30.000 | 7.260 | 217.800.000 | 6.894 | 206.820.000 | 210.000.000 | 98,49 | (10.980.000)
 | JUMLAH A + B + C + D |  |  | 2.872.855.000 |  | 2.969.975.000 | 2.925.000.000 | 101,54 | 97.120.000
Tarif sesuai PP Nomor 76 Tahun 2020; kolom tanpa volume pada baris JUMLAH karena satuan berbeda
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA POLRES TANJUNG SELARAS

Sepanjang tahun 2023 tercatat 591 tindak pidana, bertambah 43 kasus atau naik 7,85% dibandingkan tahun 2022 sebanyak 548 kasus.
Penyelesaian tindak pidana mencapai 430 kasus (72,76%), meningkat dari 69,89% pada tahun sebelumnya atau naik 2,87 poin.
Bulan dengan jumlah tindak pidana tertinggi adalah Juni sebanyak 58 kasus, sedangkan yang terendah adalah Februari sebanyak 43 kasus; hanya tiga bulan yang jumlah kasusnya menurun, yaitu April, Oktober dan Desember.
Jenis kejahatan terbanyak adalah penganiayaan dengan 124 kasus, sementara persentase penyelesaian terendah terdapat pada kejahatan siber (ITE) sebesar 38,46%.
Sebanyak 112 perkara diselesaikan melalui Restorative Justice atau 26,05% dari seluruh penyelesaian.
Kecelakaan lalu lintas turun dari 203 menjadi 196 kejadian dan korban meninggal dunia berkurang 7 orang (15,22%), tetapi korban luka berat bertambah 5 orang.
Jumlah penindakan pelanggaran lalu lintas sebanyak 6.008 terdiri atas 3.828 tilang dan 2.180 teguran.
Kekuatan personel riil 428 orang dari DSP 643 orang atau 66,6%, sehingga masih kekurangan 215 orang; satu-satunya golongan pangkat yang melebihi DSP adalah AIPDA/AIPTU.
Dari sepuluh IKU, delapan berkriteria Sangat Berhasil dan dua berkriteria Berhasil, dengan rata-rata capaian 101,73%.
Anggaran terserap Rp54.614.215.278 dari pagu Rp54.769.850.000 (99,72%); program dengan serapan terendah adalah Modernisasi Almatsus dan Sarpras Polri sebesar 99,32%.
Realisasi belanja modal naik 24,93% dari tahun 2022, dan belanja pegawai menempati 66,07% dari seluruh pagu tahun 2023.
PNBP terealisasi Rp2.969.975.000 atau 101,54% dari target, dengan empat dari sembilan jenis layanan tidak mencapai targetnya.
`,
    },
  ],
  mistakes: [
    { sheet: "Bulanan", cell: "E10", right: "52", wrong: "25" },
    { sheet: "Bulanan", cell: "F19", right: "212", wrong: "177" },
    { sheet: "Bulanan", cell: "C25", right: "186,54", wrong: "189,15" },
    { sheet: "Jenis Kejahatan", cell: "J7", right: "-21,43", wrong: "21,43" },
    { sheet: "Jenis Kejahatan", cell: "G30", right: "5,35", wrong: "7,05" },
    { sheet: "Lalu Lintas", cell: "I7", right: "Naik", wrong: "Turun" },
    { sheet: "Lalu Lintas", cell: "E18", right: "615", wrong: "651" },
    { sheet: "Personel", cell: "D12", right: "375", wrong: "373" },
    { sheet: "IKU", cell: "H7", right: "111,36", wrong: "88,64" },
    { sheet: "Anggaran Program", cell: "D11", right: "16.856.400.000", wrong: "16.444.100.000" },
    { sheet: "Anggaran Program", cell: "A13", right: "dua ratus lima belas ribu", wrong: "dua ratus lima puluh ribu" },
    { sheet: "Anggaran Belanja", cell: "D5", right: "0.9904", wrong: "0.9950" },
    { sheet: "PNBP", cell: "C9", right: "75.000", wrong: "80.000" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "terdapat pada kejahatan siber (ITE)",
      wrong: "terdapat pada pencurian kendaraan bermotor",
    },
    { sheet: "Narasi", cell: "A8", right: "(15,22%)", wrong: "(17,95%)" },
    { sheet: "Narasi", cell: "A14", right: "empat dari sembilan", wrong: "tiga dari sembilan" },
  ],
};
