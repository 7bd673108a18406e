import type { ReportCase } from "./report-case";

/** A port police resort: crime by kind and precinct, crime rate and clock, traffic, narcotics, people by rank, DIPA, fees, IKU. */
export const polresPelabuhan: ReportCase = {
  name: "a port police resort (Polres Pelabuhan)",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      sheet: `
Tabel 3.1
PENGUKURAN KINERJA POLRES PELABUHAN MAKASSAR TAHUN 2024

NO | SASARAN STRATEGIS | INDIKATOR KINERJA UTAMA | TARGET | REALISASI | CAPAIAN | KATEGORI
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Terwujudnya keamanan dan ketertiban masyarakat di wilayah pelabuhan | Jumlah tindak pidana (crime total)* | 815 kasus | 802 kasus | 101,60% | Sangat Baik
 |  | Persentase pengamanan unjuk rasa sesuai SOP | 100% | 100% | 100,00% | Sangat Baik
 |  | Jumlah korban meninggal dunia akibat laka lantas* | 12 orang | 14 orang | 83,33% | Cukup
 | Rata-rata capaian Sasaran 1 |  |  |  | 94,98% | Baik
2 | Penegakan hukum yang profesional dan berkeadilan | Clearance rate tindak pidana | 84,00% | 86,41% | 102,87% | Sangat Baik
 |  | Clearance rate tindak pidana narkoba | 96,00% | 97,54% | 101,60% | Sangat Baik
 |  | Clearance rate kejahatan terhadap kekayaan negara | 95,00% | 92,86% | 97,75% | Baik
 |  | Persentase perkara yang diselesaikan melalui restorative justice | 25,00% | 21,36% | 85,44% | Cukup
 | Rata-rata capaian Sasaran 2 |  |  |  | 96,92% | Baik
3 | Pelayanan Polri yang prima | Indeks kepuasan masyarakat | 88,00 | 90,37 | 102,69% | Sangat Baik
 |  | Waktu tanggap layanan 110* | 15 menit | 11,4 menit | 124,00% | Sangat Baik
 |  | Persentase pengaduan masyarakat yang diselesaikan | 90,00% | 81,25% | 90,28% | Baik
 | Rata-rata capaian Sasaran 3 |  |  |  | 105,66% | Sangat Baik
4 | SDM Polri yang unggul | Persentase pemenuhan personel terhadap DSP | 55,00% | 51,66% | 93,93% | Baik
 |  | Jumlah anggota yang melakukan pelanggaran* | 8 orang | 11 orang | 62,50% | Kurang
 | Rata-rata capaian Sasaran 4 |  |  |  | 78,22% | Cukup
5 | Tata kelola dan anggaran yang akuntabel | Nilai IKPA | 95,00 | 97,12 | 102,23% | Sangat Baik
 |  | Persentase penyerapan anggaran | 98,00% | 99,32% | 101,35% | Sangat Baik
 |  | Nilai evaluasi AKIP (LKIP) | 76,50 | 74,18 | 96,97% | Baik
 | Rata-rata capaian Sasaran 5 |  |  |  | 100,18% | Sangat Baik
RATA-RATA CAPAIAN KINERJA 5 SASARAN |  |  |  |  | 95,19% | Baik
*) semakin rendah realisasi semakin baik: capaian = (2 x target - realisasi)/target

 | Rentang Capaian | Kategori
 | ≥ 100% | Sangat Baik
 | 90% - < 100% | Baik
 | 75% - < 90% | Cukup
 | < 75% | Kurang
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.2 Rekapitulasi Kategori Capaian IKU per Sasaran Strategis

Sasaran Strategis | Jumlah IKU | Kategori |  |  |  | IKU tercapai (≥ 100%) | % tercapai
 |  | Sangat Baik | Baik | Cukup | Kurang
SS 1 | 3 | 2 | - | 1 | - | 2 | 66,67%
SS 2 | 4 | 2 | 1 | 1 | - | 2 | 50,00%
SS 3 | 3 | 2 | 1 | - | - | 2 | 66,67%
SS 4 | 2 | - | 1 | - | 1 | 0 | 0,00%
SS 5 | 3 | 2 | 1 | - | - | 2 | 66,67%
Jumlah | 15 | 8 | 4 | 2 | 1 | 8 | 53,33%
% | 100,00 | 53,33 | 26,67 | 13,33 | 6,67
`,
    },
    {
      name: "GKTM",
      sheet: `
DATA GANGGUAN KAMTIBMAS MENURUT JENIS KEJAHATAN
POLRES PELABUHAN MAKASSAR TAHUN 2023 - 2024

NO | JENIS KEJAHATAN | TAHUN 2023 |  |  | TAHUN 2024 |  |  | TREND JTP |  | KET
 |  | JTP | JPTP | % | JTP | JPTP | % | +/- | %
I | KEJAHATAN KONVENSIONAL | 604 | 462 | 76,49 | 564 | 470 | 83,33 | -40 | -6,62 | turun
1 | Curat | 142 | 118 | 83,10 | 121 | 109 | 90,08 | -21 | -14,79 | turun
2 | Curas | 38 | 29 | 76,32 | 31 | 27 | 87,10 | -7 | -18,42 | turun
3 | Curanmor | 96 | 51 | 53,13 | 88 | 57 | 64,77 | -8 | -8,33 | turun
4 | Penganiayaan berat | 24 | 22 | 91,67 | 19 | 18 | 94,74 | -5 | -20,83 | turun
5 | Penganiayaan | 77 | 71 | 92,21 | 69 | 66 | 95,65 | -8 | -10,39 | turun
6 | Tipu gelap | 128 | 90 | 70,31 | 134 | 103 | 76,87 | 6 | 4,69 | naik
7 | Perjudian | 21 | 21 | 100,00 | 26 | 26 | 100,00 | 5 | 23,81 | naik
8 | PPA | 15 | 13 | 86,67 | 18 | 15 | 83,33 | 3 | 20,00 | naik
9 | Lain-lain | 63 | 47 | 74,60 | 58 | 49 | 84,48 | -5 | -7,94 | turun

II | KEJAHATAN TRANSNASIONAL | 200 | 188 | 94,00 | 223 | 209 | 93,72 | 23 | 11,50 | naik
1 | Narkoba | 187 | 181 | 96,79 | 203 | 198 | 97,54 | 16 | 8,56 | naik
2 | TPPO | 4 | 3 | 75,00 | 6 | 5 | 83,33 | 2 | 50,00 | naik
3 | Siber | 9 | 4 | 44,44 | 14 | 6 | 42,86 | 5 | 55,56 | naik

III | KEJAHATAN TERHADAP KEKAYAAN NEGARA | 20 | 18 | 90,00 | 14 | 13 | 92,86 | -6 | -30,00 | turun
1 | Illegal fishing | 5 | 5 | 100,00 | 3 | 3 | 100,00 | -2 | -40,00 | turun
2 | Penyelundupan BBM | 12 | 11 | 91,67 | 9 | 9 | 100,00 | -3 | -25,00 | turun
3 | Korupsi | 1 | - | 0,00 | 2 | 1 | 50,00 | 1 | 100,00 | naik
4 | Illegal logging | 2 | 2 | 100,00 | - | - | - | -2 | -100,00 | turun

IV | KEJAHATAN BERIMPLIKASI KONTINJENSI | 1 | 1 | 100,00 | 1 | 1 | 100,00 | - | - | tetap
1 | Konflik antar kelompok | 1 | 1 | 100,00 | - | - | - | -1 | -100,00 | turun
2 | Unjuk rasa anarkis | - | - | - | 1 | 1 | 100,00 | 1 | - | naik
 | JUMLAH | 825 | 669 | 81,09 | 802 | 693 | 86,41 | -23 | -2,79 | turun
JTP : Jumlah Tindak Pidana; JPTP : Jumlah Penyelesaian Tindak Pidana
`,
    },
    {
      name: "Satwil",
      sheet: `
Tabel 3.6 JTP dan JPTP per Satuan Wilayah serta Crime Rate

No | Satwil | 2022 |  | 2023 |  | 2024 |  | Clearance Rate (%) |  |  | Kontribusi JTP 2024 | Penduduk 2024 | Crime rate per 100.000 penduduk
 |  | JTP | JPTP | JTP | JPTP | JTP | JPTP | 2022 | 2023 | 2024
1 | Satreskrim | 231 | 172 | 224 | 170 | 213 | 171 | 74,5 | 75,9 | 80,3 | 26,6% | - | -
2 | Satresnarkoba | 176 | 169 | 187 | 181 | 203 | 198 | 96,0 | 96,8 | 97,5 | 25,3% | - | -
3 | Polsek Ujung Tanah | 158 | 119 | 150 | 117 | 142 | 118 | 75,3 | 78,0 | 83,1 | 17,7% | 48.217 | 295
4 | Polsek Wajo | 190 | 140 | 182 | 138 | 171 | 141 | 73,7 | 75,8 | 82,5 | 21,3% | 39.864 | 429
5 | Polsek Pelabuhan Soekarno-Hatta | 47 | 34 | 44 | 33 | 38 | 34 | 72,3 | 75,0 | 89,5 | 4,7% | - | -
6 | Polsek Pelabuhan Paotere | 36 | 27 | 38 | 30 | 35 | 31 | 75,0 | 78,9 | 88,6 | 4,4% | - | -
 | Jumlah | 838 | 661 | 825 | 669 | 802 | 693 | 78,9 | 81,1 | 86,4 | 100,0% | 88.081
Catatan: crime rate hanya dihitung untuk Polsek yang berpenduduk
`,
    },
    {
      name: "Tren",
      sheet: `
Tabel 3.7 Perkembangan Crime Total, Crime Clearance, Crime Rate dan Crime Clock Tahun 2020 - 2024

Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Crime total (JTP) | 791 | 806 | 838 | 825 | 802
Crime clearance (JPTP) | 602 | 618 | 661 | 669 | 693
Clearance rate | 76,11% | 76,67% | 78,88% | 81,09% | 86,41%
Sisa perkara | 189 | 188 | 177 | 156 | 109
Naik/turun JTP thd tahun sebelumnya | - | +15 | +32 | -13 | -23
Naik/turun JTP (%) | - | +1,90 | +3,97 | -1,55 | -2,79
Jumlah penduduk (jiwa) | 81.940 | 83.105 | 84.660 | 86.352 | 88.081
Crime rate (per 100.000 penduduk) | 965 | 970 | 990 | 955 | 911
Crime clock | 11 jam 4 menit 28 detik | 10 jam 52 menit 6 detik | 10 jam 27 menit 12 detik | 10 jam 37 menit 5 detik | 10 jam 55 menit 21 detik
Ket: crime clock = 365 hari dibagi JTP, detik dibulatkan ke bawah
`,
    },
    {
      name: "Bulanan",
      sheet: `
GRAFIK BULANAN JTP - JPTP TAHUN 2024 (DATA)

 | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nop | Des | Jml | Rata2
JTP | 71 | 64 | 69 | 58 | 62 | 70 | 75 | 66 | 61 | 68 | 73 | 65 | 802 | 66,8
JPTP | 55 | 52 | 60 | 49 | 57 | 58 | 61 | 63 | 56 | 59 | 62 | 61 | 693 | 57,8
% | 77 | 81 | 87 | 84 | 92 | 83 | 81 | 95 | 92 | 87 | 85 | 94 | 86
JTP 2023 | 74 | 66 | 70 | 61 | 65 | 72 | 78 | 67 | 64 | 69 | 72 | 67 | 825 | 68,8
Trend | (3) | (2) | (1) | (3) | (3) | (2) | (3) | (1) | (3) | (1) | 1 | (2) | (23)
`,
    },
    {
      name: "Laka",
      sheet: `
Tabel 3.9
DATA KECELAKAAN LALU LINTAS TAHUN 2024

BULAN | JML LAKA | KORBAN |  |  | JML KORBAN | KERUGIAN MATERIIL (Rp) | SELESAI | % SELESAI
 |  | MD | LB | LR
Januari | 9 | 1 | 2 | 11 | 14 | 14.500.000 | 8 | 88,9
Februari | 7 | 2 | 1 | 7 | 10 | 11.250.000 | 7 | 100,0
Maret | 11 | - | 3 | 14 | 17 | 18.700.000 | 9 | 81,8
April | 8 | 1 | - | 10 | 11 | 9.800.000 | 8 | 100,0
Mei | 6 | 1 | 1 | 6 | 8 | 7.350.000 | 5 | 83,3
Juni | 10 | 2 | 2 | 9 | 13 | 21.400.000 | 8 | 80,0
Juli | 12 | 1 | 4 | 13 | 18 | 16.900.000 | 10 | 83,3
Agustus | 9 | - | 2 | 12 | 14 | 13.650.000 | 9 | 100,0
September | 5 | 1 | - | 5 | 6 | 6.200.000 | 5 | 100,0
Oktober | 8 | 2 | 1 | 8 | 11 | 15.100.000 | 6 | 75,0
Nopember | 10 | 1 | 3 | 11 | 15 | 19.450.000 | 9 | 90,0
Desember | 13 | 2 | 2 | 15 | 19 | 24.800.000 | 10 | 76,9
JUMLAH 2024 | 108 | 14 | 21 | 121 | 156 | 179.100.000 | 94 | 87,0
JUMLAH 2023 | 121 | 17 | 26 | 139 | 182 | 201.850.000 | 98 | 81,0
TREND (+/-) | -13 | -3 | -5 | -18 | -26 | -22.750.000 | -4 | +6,0
TREND (%) | -10,7 | -17,6 | -19,2 | -12,9 | -14,3 | -11,3 | -4,1
`,
    },
    {
      name: "Narkoba",
      sheet: `
Tabel 3.10 Pengungkapan Kasus Narkoba per Triwulan Tahun 2024

Periode | Kasus | Tersangka |  |  | Barang Bukti |  |  | Rata-rata tersangka per kasus
 |  | L | P | Jml | Sabu (gr) | Ganja (gr) | Ekstasi (btr)
TW I | 48 | 61 | 4 | 65 | 1.284,36 | - | 112 | 1,35
TW II | 53 | 70 | 7 | 77 | 962,18 | 415,50 | 86 | 1,45
TW III | 57 | 69 | 3 | 72 | 2.107,94 | 88,20 | - | 1,26
TW IV | 45 | 55 | 6 | 61 | 738,47 | - | 241 | 1,36
Jumlah | 203 | 255 | 20 | 275 | 5.092,95 | 503,70 | 439 | 1,35
Tahun 2023 | 187 | 238 | 15 | 253 | 4.415,60 | 1.032,75 | 397 | 1,35
Naik/(turun) | 16 | 17 | 5 | 22 | 677,35 | (529,05) | 42 | 0,00
`,
    },
    {
      name: "Personel",
      sheet: `
Tabel 1.1
KEKUATAN PERSONEL PER PANGKAT DIBANDINGKAN DSP (31 Desember 2024)

NO | PANGKAT | DSP | RIIL |  |  | % RIIL THD DSP | KURANG (-)/LEBIH (+)
 |  |  | POLKI | POLWAN | JML
1 | AKBP | 1 | 1 | - | 1 | 100,00% | 0
2 | KOMPOL | 9 | 6 | 1 | 7 | 77,78% | -2
 | Jumlah Pamen | 10 | 7 | 1 | 8 | 80,00% | -2
3 | AKP | 31 | 13 | 2 | 15 | 48,39% | -16
4 | IPTU | 38 | 17 | 3 | 20 | 52,63% | -18
5 | IPDA | 52 | 29 | 2 | 31 | 59,62% | -21
 | Jumlah Pama | 121 | 59 | 7 | 66 | 54,55% | -55
6 | AIPTU | 74 | 58 | 4 | 62 | 83,78% | -12
7 | AIPDA | 86 | 41 | 6 | 47 | 54,65% | -39
8 | BRIPKA | 148 | 77 | 9 | 86 | 58,11% | -62
9 | BRIGPOL | 162 | 64 | 11 | 75 | 46,30% | -87
10 | BRIPTU | 171 | 70 | 8 | 78 | 45,61% | -93
11 | BRIPDA | 140 | 52 | 7 | 59 | 42,14% | -81
 | Jumlah Bintara | 781 | 362 | 45 | 407 | 52,11% | -374
12 | TAMTAMA | 24 | 9 | - | 9 | 37,50% | -15
 | JUMLAH POLRI | 936 | 437 | 53 | 490 | 52,35% | -446
13 | PNS Gol. III | 21 | 5 | 6 | 11 | 52,38% | -10
14 | PNS Gol. II | 34 | 8 | 3 | 11 | 32,35% | -23
 | JUMLAH POLRI + PNS | 991 | 450 | 62 | 512 | 51,66% | -479
Ket: kolom POLKI/POLWAN untuk PNS berarti pria/wanita
`,
    },
    {
      name: "DIPA",
      sheet: `
LAPORAN REALISASI ANGGARAN PER PROGRAM TA. 2024
SATKER : POLRES PELABUHAN MAKASSAR

KODE | PROGRAM/KEGIATAN | PAGU AWAL | PAGU REVISI | REALISASI | % (5:4) | SISA DANA | % (7:4)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
060.01.BA | PROG. PROFESIONALISME SDM POLRI | 46,200,000 | 38,750,000 | 38,750,000 | 100.00% | - | 0.00%
5058 | Pengembangan kekuatan personel | 46,200,000 | 38,750,000 | 38,750,000 | 100.00% | - | 0.00%
060.01.BJ | PROG. PENYELIDIKAN DAN PENYIDIKAN TINDAK PIDANA | 2,192,750,000 | 2,315,350,000 | 2,306,029,250 | 99.60% | 9,320,750 | 0.40%
3142 | Penyelidikan dan penyidikan tindak pidana umum | 1,318,450,000 | 1,402,600,000 | 1,396,885,400 | 99.59% | 5,714,600 | 0.41%
3144 | Penyelidikan dan penyidikan tindak pidana narkoba | 874,300,000 | 912,750,000 | 909,143,850 | 99.60% | 3,606,150 | 0.40%
060.01.BK | PROG. PEMELIHARAAN KEAMANAN DAN KETERTIBAN MASYARAKAT | 3,475,800,000 | 3,555,655,000 | 3,491,549,770 | 98.20% | 64,105,230 | 1.80%
3130 | Pelaksanaan patroli dan pengamanan | 2,166,900,000 | 2,240,315,000 | 2,198,407,620 | 98.13% | 41,907,380 | 1.87%
3133 | Pembinaan potensi keamanan | 618,740,000 | 618,740,000 | 611,052,300 | 98.76% | 7,687,700 | 1.24%
3136 | Keselamatan dan keamanan lalu lintas | 402,500,000 | 395,180,000 | 387,216,750 | 97.98% | 7,963,250 | 2.02%
3139 | Polair dan pengamanan perairan | 287,660,000 | 301,420,000 | 294,873,100 | 97.83% | 6,546,900 | 2.17%
060.01.WA | PROG. DUKUNGAN MANAJEMEN | 28,422,196,000 | 28,962,752,000 | 28,799,255,729 | 99.44% | 163,496,271 | 0.56%
5059 | Dukungan manajemen dan teknis sarpras | 3,904,130,000 | 3,855,270,000 | 3,812,944,985 | 98.90% | 42,325,015 | 1.10%
5060 | Dukungan pelayanan internal perkantoran Polri | 24,518,066,000 | 25,107,482,000 | 24,986,310,744 | 99.52% | 121,171,256 | 0.48%
 | JUMLAH | 34,136,946,000 | 34,872,507,000 | 34,635,584,749 | 99.32% | 236,922,251 | 0.68%
Terbilang | tiga puluh empat miliar enam ratus tiga puluh lima juta lima ratus delapan puluh empat ribu tujuh ratus empat puluh sembilan rupiah

 | JENIS BELANJA | PAGU AWAL | PAGU REVISI | REALISASI | % | SISA DANA | %
51 | Belanja Pegawai | 23,204,118,000 | 23,786,540,000 | 23,690,172,406 | 99.59% | 96,367,594 | 0.41%
52 | Belanja Barang | 10,320,828,000 | 10,487,497,000 | 10,348,101,843 | 98.67% | 139,395,157 | 1.33%
53 | Belanja Modal | 612,000,000 | 598,470,000 | 597,310,500 | 99.81% | 1,159,500 | 0.19%
 | JUMLAH | 34,136,946,000 | 34,872,507,000 | 34,635,584,749 | 99.32% | 236,922,251 | 0.68%

 | PERBANDINGAN 3 (TIGA) TAHUN | TA. 2022 | TA. 2023 | TA. 2024
 | Pagu | 31,840,275,000 | 33,162,090,000 | 34,872,507,000
 | Realisasi | 31,402,661,318 | 32,788,914,256 | 34,635,584,749
 | % Serapan | 98.63% | 98.87% | 99.32%
 | Kenaikan pagu | - | 1,321,815,000 | 1,710,417,000
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.14 Realisasi PNBP Pelayanan Tahun 2024

No | Jenis Pelayanan | Tarif | Volume 2023 | Volume 2024 | Target PNBP (Rp) | Realisasi PNBP (Rp) | % thd Target | Naik/turun volume
1 | SKCK | Rp 30.000 | 5.418 | 5.906 | 165.000.000 | 177.180.000 | 107,38% | +488
2 | SIM A baru | Rp 120.000 | 874 | 812 | 105.000.000 | 97.440.000 | 92,80% | -62
3 | SIM A perpanjangan | Rp 80.000 | 1.930 | 2.047 | 160.000.000 | 163.760.000 | 102,35% | +117
4 | SIM C baru | Rp 100.000 | 2.206 | 2.381 | 225.000.000 | 238.100.000 | 105,82% | +175
5 | SIM C perpanjangan | Rp 75.000 | 3.115 | 2.984 | 230.000.000 | 223.800.000 | 97,30% | -131
6 | Pengawalan orang/barang | Rp 250.000 | 36 | 41 | 9.000.000 | 10.250.000 | 113,89% | +5
 | Jumlah |  | 13.579 | 14.171 | 894.000.000 | 910.530.000 | 101,85% | +592

 |  |  |  |  |  | Makassar, 17 Januari 2025
 |  |  |  |  |  | KEPALA KEPOLISIAN RESOR PELABUHAN MAKASSAR


 |  |  |  |  |  | AJUN KOMISARIS BESAR POLISI NRP 79051123
`,
    },
    {
      name: "Narasi",
      sheet: `
Jumlah tindak pidana (crime total) tahun 2024 sebanyak 802 kasus, turun 23 kasus atau 2,79% dibandingkan tahun 2023 sebanyak 825 kasus.
Penyelesaian tindak pidana tahun 2024 sebanyak 693 kasus sehingga clearance rate sebesar 86,41%, lebih tinggi dari tahun 2023 sebesar 81,09%.
Kejahatan konvensional yang paling banyak terjadi adalah tipu gelap sebanyak 134 kasus, disusul curat 121 kasus dan curanmor 88 kasus.
Pada tahun 2024 setiap 10 jam 55 menit 21 detik terjadi satu kasus kejahatan, sedangkan risiko penduduk terkena tindak pidana (crime rate) sebanyak 911 orang per 100.000 penduduk.
Dari 15 indikator kinerja utama, 8 indikator berkategori Sangat Baik, 4 indikator Baik, 2 indikator Cukup dan 1 indikator Kurang.
Rata-rata capaian kinerja Polres Pelabuhan Makassar tahun 2024 sebesar 95,19% dengan kategori Baik; capaian terendah pada Sasaran 4 sebesar 78,22%.
Kecelakaan lalu lintas sepanjang tahun 2024 sebanyak 108 kejadian dengan korban meninggal dunia 14 orang, luka berat 21 orang, luka ringan 121 orang dan kerugian materiil Rp179.100.000 (seratus tujuh puluh sembilan juta seratus ribu rupiah).
Kasus narkoba yang diungkap 203 kasus dengan 275 tersangka, terdiri dari 255 laki-laki dan 20 perempuan.
Kekuatan personel sebanyak 512 orang (490 Polri dan 22 PNS) atau 51,66% dari DSP, sehingga masih kekurangan 479 personel.
Anggaran TA. 2024 sebesar Rp34.872.507.000 terealisasi Rp34.635.584.749 (99,32%), sisa anggaran Rp236.922.251.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "F8", right: "83,33%", wrong: "116,67%" },
    { sheet: "IKU", cell: "G17", right: "Baik", wrong: "Cukup" },
    { sheet: "IKU", cell: "E19", right: "51,66%", wrong: "52,35%" },
    { sheet: "Rekap", cell: "D7", right: "1", wrong: "2" },
    { sheet: "GKTM", cell: "H20", right: "42,86", wrong: "44,44" },
    { sheet: "GKTM", cell: "F17", right: "223", wrong: "217" },
    { sheet: "Satwil", cell: "H8", right: "141", wrong: "114" },
    { sheet: "Tren", cell: "F12", right: "10 jam 55 menit 21 detik", wrong: "10 jam 37 menit 5 detik" },
    { sheet: "Laka", cell: "G18", right: "179.100.000", wrong: "154.300.000" },
    { sheet: "Personel", cell: "D19", right: "362", wrong: "310" },
    { sheet: "DIPA", cell: "F16", right: "99.44%", wrong: "98.90%" },
    { sheet: "DIPA", cell: "E32", right: "1,710,417,000", wrong: "735,561,000" },
    { sheet: "PNBP", cell: "G8", right: "223.800.000", wrong: "238.720.000" },
    { sheet: "Narasi", cell: "A1", right: "atau 2,79%", wrong: "atau 2,87%" },
    { sheet: "Narasi", cell: "A7", right: "luka berat 21 orang", wrong: "luka berat 26 orang" },
    { sheet: "Narasi", cell: "A9", right: "kekurangan 479 personel", wrong: "kekurangan 446 personel" },
  ],
};
