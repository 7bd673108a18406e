import type { ReportCase } from "./report-case";

export const polresTriwulan: ReportCase = {
  name: "a police resort: strength by rank, clearance, crime clock, accidents, fines",
  year: 2023,
  sheets: [
    {
      name: "Lamp Personel",
      merges: ["D2:F2", "C27:E27"],
      sheet: `
DATA KEKUATAN PERSONEL POLRES GUNUNG KELAPA BULAN DESEMBER 2023
NO | PANGKAT / GOL | DSP | RIIL |  |  | KURANG / LEBIH | % RIIL TERHADAP DSP
 |  |  | PRIA | WANITA | JML |  | 
1 | 2 | 3 | 4 | 5 | 6 = 4 + 5 | 7 = 6 - 3 | 8 = 6 : 3
A | PAMEN |  |  |  |  |  | 
1 | AKBP | 2 | 1 | - | 1 | -1 | 50,0 %
2 | KOMPOL | 8 | 5 | - | 5 | -3 | 62,5 %
 | JUMLAH PAMEN | 10 | 6 | - | 6 | -4 | 60,0 %
B | PAMA |  |  |  |  |  | 
1 | AKP | 21 | 14 | 1 | 15 | -6 | 71,4 %
2 | IPTU | 34 | 17 | 2 | 19 | -15 | 55,9 %
3 | IPDA | 46 | 29 | 1 | 30 | -16 | 65,2 %
 | JUMLAH PAMA | 101 | 60 | 4 | 64 | -37 | 63,4 %
C | BINTARA |  |  |  |  |  | 
1 | AIPTU - AIPDA | 118 | 131 | 4 | 135 | +17 | 114,4 %
2 | BRIPKA - BRIGADIR | 196 | 162 | 9 | 171 | -25 | 87,2 %
3 | BRIPTU - BRIPDA | 264 | 97 | 18 | 115 | -149 | 43,6 %
 | JUMLAH BINTARA | 578 | 390 | 31 | 421 | -157 | 72,8 %
D | PNS |  |  |  |  |  | 
1 | PENDA | 4 | 1 | 1 | 2 | -2 | 50,0 %
2 | PENGDA / PENGATUR | 22 | 5 | 4 | 9 | -13 | 40,9 %
 | JUMLAH PNS | 26 | 6 | 5 | 11 | -15 | 42,3 %
 | JUMLAH POLRI (A+B+C) | 689 | 456 | 35 | 491 | -198 | 71,3 %
 | JUMLAH POLRI + PNS | 715 | 462 | 40 | 502 | -213 | 70,2 %

Kondisi Ranmor / Alut Polres
NO | JENIS | KONDISI |  |  | JUMLAH | % BAIK
 |  | BAIK | RR | RB |  | 
1. | Sepeda motor patroli | 61 | 14 | 5 | 80 | 76
2. | Sepeda motor Bhabinkamtibmas | 48 | 9 | 3 | 60 | 80
3. | Mobil patroli / ranmor R4 | 27 | 6 | 2 | 35 | 77
4. | Truk Dalmas | 4 | 1 | 1 | 6 | 67
5. | Ambulans | 2 | - | - | 2 | 100
6. | Mobil tahanan | 2 | 1 | - | 3 | 67
7. | Kapal patroli tipe C-3 | 1 | - | 1 | 2 | 50
 | JUMLAH | 145 | 31 | 12 | 188 | 77
 | PERSENTASE | 77,1% | 16,5% | 6,4% | 100% | 
`,
    },
    {
      name: "Tabel 6 IKU",
      sheet: `
PENGUKURAN KINERJA POLRES GUNUNG KELAPA TAHUN 2023
Kode | Sasaran Strategis | Indikator Kinerja Utama | Target 2023 | Realisasi 2023 | Capaian (%) | Kategori | Realisasi 2022 | Selisih
SS1 | Pemeliharaan Kamtibmas yang prima | Indeks rasa aman masyarakat | 78,00 | 81,26 | 104,18 | Memuaskan | 79,54 | +1,72
 |  | Persentase penurunan jumlah korban meninggal dunia laka lantas | 3,00 | 31,82 | 120,00 | Memuaskan | -2,33 | +34,15
SS2 | Penegakan hukum yang berkeadilan | Persentase penyelesaian tindak pidana | 66,00 | 70,90 | 107,42 | Memuaskan | 67,38 | +3,52
 |  | Crime rate per 100.000 penduduk * | 205,00 | 202,10 | 101,41 | Memuaskan | 189,50 | +12,60
 |  | Persentase pengungkapan kasus narkoba | 100,00 | 102,74 | 102,74 | Memuaskan | 100,00 | +2,74
SS3 | SDM Polres yang profesional | Persentase pemenuhan personel terhadap DSP | 70,00 | 70,21 | 100,30 | Memuaskan | 69,11 | +1,10
 |  | Jumlah pelanggaran anggota (disiplin, KEPP, pidana) * | 22,00 | 20,00 | 109,09 | Memuaskan | 20,00 | 0,00
SS4 | Tata kelola yang bersih dan akuntabel | Persentase penyelesaian Dumas | 100,00 | 94,44 | 94,44 | Sangat Baik | 86,36 | +8,08
 |  | Persentase penyerapan anggaran | 98,00 | 99,14 | 101,16 | Memuaskan | 98,71 | +0,43
 |  | Nilai IKPA | 96,50 | 95,41 | 98,87 | Sangat Baik | 93,88 | +1,53
 |  | Rata-rata capaian |  |  | 103,96 | Memuaskan |  | 
* semakin rendah semakin baik, capaian = (2 x target - realisasi) / target x 100. Capaian dibatasi maksimal 120%.
Kategori : > 100 Memuaskan; 90 - 100 Sangat Baik; 75 - < 90 Baik; < 75 Cukup
`,
    },
    {
      name: "Tabel 7 Gangguan",
      merges: ["C2:E2", "F2:H2", "I2:J2", "K2:L2"],
      sheet: `
Perbandingan Jumlah Tindak Pidana (JTP) dan Penyelesaian Tindak Pidana (PTP) Tahun 2022 dan 2023
NO | JENIS KEJAHATAN | TAHUN 2022 |  |  | TAHUN 2023 |  |  | TREND JTP |  | TREND PTP |  | KET
 |  | JTP | PTP | % | JTP | PTP | % | ANGKA | % | ANGKA | % | 
I | KEJAHATAN KONVENSIONAL |  |  |  |  |  |  |  |  |  |  | 
1 | Pencurian dengan pemberatan (Curat) | 97 | 52 | 54 % | 108 | 63 | 58 % | +11 | +11,3 % | +11 | +21,2 % | NAIK
2 | Pencurian dengan kekerasan (Curas) | 14 | 9 | 64 % | 11 | 9 | 82 % | -3 | -21,4 % | 0 | 0,0 % | TURUN
3 | Pencurian kendaraan bermotor (Curanmor) | 83 | 21 | 25 % | 91 | 27 | 30 % | +8 | +9,6 % | +6 | +28,6 % | NAIK
4 | Pencurian biasa | 76 | 48 | 63 % | 69 | 50 | 72 % | -7 | -9,2 % | +2 | +4,2 % | TURUN
5 | Penganiayaan ringan / berat | 104 | 87 | 84 % | 112 | 98 | 88 % | +8 | +7,7 % | +11 | +12,6 % | NAIK
6 | Pembunuhan | 3 | 3 | 100 % | 2 | 2 | 100 % | -1 | -33,3 % | -1 | -33,3 % | TURUN
7 | Penipuan / perbuatan curang | 92 | 57 | 62 % | 118 | 71 | 60 % | +26 | +28,3 % | +14 | +24,6 % | NAIK
8 | Penggelapan | 61 | 44 | 72 % | 58 | 45 | 78 % | -3 | -4,9 % | +1 | +2,3 % | TURUN
9 | Pengeroyokan | 27 | 21 | 78 % | 31 | 26 | 84 % | +4 | +14,8 % | +5 | +23,8 % | NAIK
10 | KDRT | 38 | 33 | 87 % | 35 | 32 | 91 % | -3 | -7,9 % | -1 | -3,0 % | TURUN
11 | Persetubuhan / cabul terhadap anak | 29 | 24 | 83 % | 34 | 30 | 88 % | +5 | +17,2 % | +6 | +25,0 % | NAIK
12 | Perjudian | 16 | 16 | 100 % | 12 | 12 | 100 % | -4 | -25,0 % | -4 | -25,0 % | TURUN
13 | Pengrusakan | 19 | 12 | 63 % | 17 | 12 | 71 % | -2 | -10,5 % | 0 | 0,0 % | TURUN
14 | Lain-lain | 46 | 29 | 63 % | 52 | 35 | 67 % | +6 | +13,0 % | +6 | +20,7 % | NAIK
 | JUMLAH I | 705 | 456 | 65 % | 750 | 512 | 68 % | +45 | +6,4 % | +56 | +12,3 % | NAIK
NO | JENIS KEJAHATAN | TAHUN 2022 |  |  | TAHUN 2023 |  |  | TREND JTP |  | TREND PTP |  | KET
 |  | JTP | PTP | % | JTP | PTP | % | ANGKA | % | ANGKA | % | 
II | KEJAHATAN TRANSNASIONAL |  |  |  |  |  |  |  |  |  |  | 
1 | Narkoba | 64 | 64 | 100 % | 73 | 75 | 103 % | +9 | +14,1 % | +11 | +17,2 % | NAIK
2 | Kejahatan siber (ITE) | 12 | 4 | 33 % | 17 | 6 | 35 % | +5 | +41,7 % | +2 | +50,0 % | NAIK
3 | TPPO | 1 | 1 | 100 % | 3 | 3 | 100 % | +2 | +200,0 % | +2 | +200,0 % | NAIK
 | JUMLAH II | 77 | 69 | 90 % | 93 | 84 | 90 % | +16 | +20,8 % | +15 | +21,7 % | NAIK
III | KEJAHATAN TERHADAP KEKAYAAN NEGARA |  |  |  |  |  |  |  |  |  |  | 
1 | Korupsi | 2 | 2 | 100 % | 2 | 1 | 50 % | 0 | 0,0 % | -1 | -50,0 % | TETAP
2 | Illegal logging | 4 | 4 | 100 % | 3 | 3 | 100 % | -1 | -25,0 % | -1 | -25,0 % | TURUN
3 | Illegal mining | 2 | 1 | 50 % | 5 | 4 | 80 % | +3 | +150,0 % | +3 | +300,0 % | NAIK
4 | BBM / migas ilegal | 3 | 3 | 100 % | 4 | 4 | 100 % | +1 | +33,3 % | +1 | +33,3 % | NAIK
 | JUMLAH III | 11 | 10 | 91 % | 14 | 12 | 86 % | +3 | +27,3 % | +2 | +20,0 % | NAIK
IV | KEJAHATAN YANG BERIMPLIKASI KONTINJENSI |  |  |  |  |  |  |  |  |  |  | 
1 | Unjuk rasa anarkis | - | - | - | - | - | - | 0 | - | 0 | - | TETAP
2 | Karhutla | 1 | - | 0 % | 2 | 1 | 50 % | +1 | +100,0 % | +1 | - | NAIK
 | JUMLAH IV | 1 | - | 0 % | 2 | 1 | 50 % | +1 | +100,0 % | +1 | - | NAIK
 | JUMLAH I + II + III + IV | 794 | 535 | 67 % | 859 | 609 | 71 % | +65 | +8,2 % | +74 | +13,8 % | NAIK
Catatan : PTP Narkoba melebihi JTP karena termasuk penyelesaian tunggakan perkara tahun 2022 sebanyak 2 kasus.
`,
    },
    {
      name: "Tabel 8 Kesatuan",
      merges: ["C2:F2"],
      sheet: `
Penyelesaian Perkara menurut Satuan Kewilayahan TA. 2023
Kesatuan | JTP | Penyelesaian |  |  |  | PTP | Sisa / Tunggakan | Persentase Penyelesaian | Peringkat
 |  | P-21 | SP3 | Restorative Justice | Diversi/Limpah |  |  |  | 
a | b | c | d | e | f | g (c+d+e+f) | h (b-g) | i (g/b x 100) | j
Satreskrim | 239 | 77 | 11 | 85 | 1 | 174 | 65 | 72,80 | 2
Satresnarkoba | 73 | 66 | - | 8 | 1 | 75 | (2) | 102,74 | 1
Polsek Kota | 149 | 53 | 9 | 44 | - | 106 | 43 | 71,14 | 3
Polsek Kelapa Utara | 110 | 33 | 6 | 35 | 3 | 77 | 33 | 70,00 | 4
Polsek Tanjung Aur | 86 | 20 | 3 | 23 | 3 | 49 | 37 | 56,98 | 8
Polsek Bukit Rindu | 70 | 21 | 1 | 24 | - | 46 | 24 | 65,71 | 5
Polsek Sungai Batang | 70 | 21 | 3 | 19 | 1 | 44 | 26 | 62,86 | 7
Polsek Pulau Panjang | 39 | 13 | 1 | 9 | 2 | 25 | 14 | 64,10 | 6
KPPP Laut | 23 | 7 | - | 4 | 2 | 13 | 10 | 56,52 | 9
Jumlah | 859 | 311 | 34 | 251 | 13 | 609 | 250 | 70,90 | 
Persentase cara penyelesaian |  | 51,07 | 5,58 | 41,22 | 2,13 | 100 |  |  | 
`,
    },
    {
      name: "Tabel 9 Bulanan",
      sheet: `
JTP dan PTP per Bulan (Januari s.d. Desember 2023)
URAIAN | I | II | III | IV | V | VI | VII | VIII | IX | X | XI | XII | JML | RATA2
JTP 2022 | 57 | 70 | 57 | 75 | 82 | 62 | 57 | 73 | 63 | 72 | 65 | 61 | 794 | 66,2
JTP 2023 | 77 | 75 | 65 | 58 | 74 | 71 | 57 | 91 | 67 | 80 | 75 | 69 | 859 | 71,6
Selisih | +20 | +5 | +8 | -17 | -8 | +9 | 0 | +18 | +4 | +8 | +10 | +8 | +65 | 
PTP 2023 | 30 | 41 | 50 | 43 | 44 | 50 | 46 | 63 | 55 | 63 | 53 | 71 | 609 | 50,8
CC (%) | 39,0 | 54,7 | 76,9 | 74,1 | 59,5 | 70,4 | 80,7 | 69,2 | 82,1 | 78,8 | 70,7 | 102,9 | 70,9 | 
JTP kumulatif | 77 | 152 | 217 | 275 | 349 | 420 | 477 | 568 | 635 | 715 | 790 | 859 |  | 
`,
    },
    {
      name: "Tabel 10 Crime",
      sheet: `
Crime Total, Crime Clearance, Crime Rate dan Crime Clock
No | Indikator | Satuan | 2021 | 2022 | 2023 | Perubahan 2022 - 2023
1 | Jumlah penduduk | jiwa | 412.380 | 418.905 | 425.117 | +6.212
2 | Crime total | kasus | 748 | 794 | 859 | +65
3 | Crime clearance | kasus | 489 | 535 | 609 | +74
4 | Clearance rate | % | 65,37 | 67,38 | 70,90 | +3,52
5 | Crime rate (per 100.000 penduduk) | orang | 181,4 | 189,5 | 202,1 | +12,6
6 | Selang waktu kejahatan (crime clock) | jam/menit | 11 jam 43 menit | 11 jam 2 menit | 10 jam 12 menit | lebih cepat 50 menit
7 | Rasio polisi dan penduduk | 1 : ... |  |  | 1 : 866 | 
Crime clock = 365 hari x 24 jam x 60 menit dibagi crime total.
`,
    },
    {
      name: "Tabel 11 Narkoba",
      merges: ["D2:F2", "G2:H2"],
      sheet: `
Pengungkapan Kasus Narkoba 3 Tahun
Tahun | Kasus | Selesai | Tersangka |  |  | Barang Bukti |  | Rata-rata tersangka per kasus
 |  |  | Laki-laki | Perempuan | Jumlah | Ganja (gram) | Sabu (gram) | 
2021 | 58 | 57 | 71 | 8 | 79 | 1.843,25 | 212,40 | 1,36
2022 | 64 | 64 | 80 | 11 | 91 | 2.467,80 | 318,65 | 1,42
2023 | 73 | 75 | 93 | 11 | 104 | 1.629,45 | 487,12 | 1,42
Jumlah | 195 | 196 | 244 | 30 | 274 | 5.940,50 | 1.018,17 | 1,41
Tren 2022-2023 (%) | +14,06 | +17,19 | +16,25 | 0,00 | +14,29 | -33,97 | +52,87 | 
`,
    },
    {
      name: "Tabel 12 Laka",
      merges: ["C2:E2"],
      sheet: `
Data Kecelakaan Lalu Lintas Tahun 2023
BULAN | JUMLAH LAKA | KORBAN |  |  | JUMLAH KORBAN | KERUGIAN MATERIEL (Rp.) | RATA-RATA KERUGIAN PER LAKA (Rp.)
 |  | MD | LB | LR |  |  | 
Januari | 21 | 1 | 3 | 30 | 34 | 43.764.000,- | 2.084.000,-
Februari | 17 | 5 | 4 | 21 | 30 | 47.192.000,- | 2.776.000,-
Maret | 17 | 4 | 1 | 22 | 27 | 68.595.000,- | 4.035.000,-
April | 11 | 1 | - | 13 | 14 | 33.099.000,- | 3.009.000,-
Mei | 13 | 3 | 2 | 20 | 25 | 46.033.000,- | 3.541.000,-
Juni | 23 | 1 | 1 | 26 | 28 | 79.971.000,- | 3.477.000,-
Juli | 14 | 4 | - | 15 | 19 | 42.336.000,- | 3.024.000,-
Agustus | 21 | 4 | - | 29 | 33 | 85.701.000,- | 4.081.000,-
September | 11 | 2 | 4 | 17 | 23 | 44.572.000,- | 4.052.000,-
Oktober | 14 | 1 | 4 | 21 | 26 | 28.154.000,- | 2.011.000,-
November | 23 | 1 | 1 | 26 | 28 | 68.218.000,- | 2.966.000,-
Desember | 22 | 3 | 4 | 29 | 36 | 49.368.000,- | 2.244.000,-
JUMLAH 2023 | 207 | 30 | 24 | 269 | 323 | 637.003.000,- | 3.077.309,-
JUMLAH 2022 | 231 | 44 | 31 | 288 | 363 | 612.350.000,- | 2.650.866,-
TREND ANGKA | -24 | -14 | -7 | -19 | -40 | +24.653.000,- | 
TREND % | -10,4 % | -31,8 % | -22,6 % | -6,6 % | -11,0 % | +4,0 % | 

Fatalitas Kecelakaan 5 Tahun
Tahun | Laka | MD | Indeks fatalitas (MD per 100 laka) | Jumlah kendaraan (unit) | Laka per 10.000 kendaraan | Pertumbuhan laka (%)
2019 | 263 | 58 | 22,1 | 118.402 | 22,21 | -
2020 | 198 | 41 | 20,7 | 121.877 | 16,25 | -24,71
2021 | 214 | 43 | 20,1 | 126.310 | 16,94 | 8,08
2022 | 231 | 44 | 19,0 | 131.958 | 17,51 | 7,94
2023 | 207 | 30 | 14,5 | 137.644 | 15,04 | -10,39
Rata-rata | 222,6 | 43,2 | 19,4 | 127.238 |  | 
`,
    },
    {
      name: "Tabel 13 Gar",
      merges: ["B2:D2"],
      sheet: `
Penindakan Pelanggaran Lalu Lintas
Jenis Pelanggaran | Tilang |  |  | Teguran | Jumlah Penindakan | Persen
 | Manual | ETLE | Jumlah |  |  | 
Tidak memakai helm SNI | 782 | 402 | 1.184 | 3.902 | 5.086 | 46,4
Melawan arus | 117 | 96 | 213 | 487 | 700 | 6,4
Knalpot tidak sesuai spektek | 641 | - | 641 | 512 | 1.153 | 10,5
Tidak memiliki SIM / surat-surat | 892 | - | 892 | 1.044 | 1.936 | 17,7
Muatan berlebih (ODOL) | 157 | - | 157 | 98 | 255 | 2,3
Tidak memakai sabuk keselamatan | 35 | 141 | 176 | 633 | 809 | 7,4
Di bawah umur | 308 | - | 308 | 721 | 1.029 | 9,4
Jumlah | 2.932 | 639 | 3.571 | 7.397 | 10.968 | 100,0
Tahun 2022 | 2.614 | - | 2.614 | 6.118 | 8.732 | 
Tren (%) | +12,2 % | - | +36,6 % | +20,9 % | +25,6 % | 
`,
    },
    {
      name: "Tabel 15 Yanmas",
      sheet: `
Pelayanan Masyarakat dan PNBP TA. 2023
No. | Jenis Pelayanan | Tarif | TW I | TW II | TW III | TW IV | Jumlah (lembar) | PNBP
1. | SIM A baru | Rp 120.000,- | 109 | 125 | 205 | 173 | 612 | Rp 73.440.000,-
2. | SIM A perpanjangan | Rp 80.000,- | 298 | 290 | 417 | 339 | 1.344 | Rp 107.520.000,-
3. | SIM C baru | Rp 100.000,- | 634 | 544 | 869 | 824 | 2.871 | Rp 287.100.000,-
4. | SIM C perpanjangan | Rp 75.000,- | 938 | 1.093 | 969 | 926 | 3.926 | Rp 294.450.000,-
5. | SIM B I / B II umum | Rp 120.000,- | 32 | 52 | 58 | 46 | 188 | Rp 22.560.000,-
6. | SKCK | Rp 30.000,- | 2.261 | 1.793 | 2.736 | 2.627 | 9.417 | Rp 282.510.000,-
 | Jumlah |  | 4.272 | 3.897 | 5.254 | 4.935 | 18.358 | Rp 1.067.580.000,-
`,
    },
    {
      name: "Tabel 16 Satfung",
      sheet: `
REALISASI ANGGARAN PER SATUAN FUNGSI (DI LUAR BELANJA PEGAWAI)
NO | SATUAN FUNGSI | PAGU AWAL (Rp) | REVISI (+/-) | PAGU AKHIR (Rp) | REALISASI (Rp) | % | SISA (Rp)
1 | 2 | 3 | 4 = 5 - 3 | 5 | 6 | 7 = 6/5 | 8 = 5 - 6
1 | Bagops | 1.284.500.000 | 58.300.000 | 1.342.800.000 | 1.339.603.700 | 99,76% | 3.196.300
2 | Bagren | 186.400.000 | - | 186.400.000 | 186.400.000 | 100,00% | -
3 | Bag SDM | 412.750.000 | (14.500.000) | 398.250.000 | 386.105.900 | 96,95% | 12.144.100
4 | Baglog | 3.865.200.000 | 147.400.000 | 4.012.600.000 | 3.943.541.250 | 98,28% | 69.058.750
5 | Siwas | 58.900.000 | - | 58.900.000 | 58.850.950 | 99,92% | 49.050
6 | Sipropam | 134.600.000 | 7.750.000 | 142.350.000 | 140.627.350 | 98,79% | 1.722.650
7 | Sikeu | 96.250.000 | - | 96.250.000 | 92.917.050 | 96,54% | 3.332.950
8 | Satintelkam | 1.108.700.000 | 67.700.000 | 1.176.400.000 | 1.152.984.950 | 98,01% | 23.415.050
9 | Satreskrim | 1.342.000.000 | (43.500.000) | 1.298.500.000 | 1.258.266.200 | 96,90% | 40.233.800
10 | Satresnarkoba | 764.800.000 | 46.500.000 | 811.300.000 | 810.687.900 | 99,92% | 612.100
11 | Satbinmas | 928.350.000 | - | 928.350.000 | 898.085.400 | 96,74% | 30.264.600
12 | Satsamapta | 1.516.900.000 | (43.300.000) | 1.473.600.000 | 1.415.513.150 | 96,06% | 58.086.850
13 | Satlantas | 1.187.400.000 | 39.500.000 | 1.226.900.000 | 1.220.688.550 | 99,49% | 6.211.450
14 | Satpolairud | 418.600.000 | (16.500.000) | 402.100.000 | 391.508.600 | 97,37% | 10.591.400
15 | Sat Tahti | 237.500.000 | 14.250.000 | 251.750.000 | 241.363.000 | 95,87% | 10.387.000
16 | Polsek jajaran (7 Polsek) | 2.964.800.000 | 31.550.000 | 2.996.350.000 | 2.927.309.800 | 97,70% | 69.040.200
 | JUMLAH | 16.507.650.000 | 295.150.000 | 16.802.800.000 | 16.464.453.750 | 97,99% | 338.346.250
`,
    },
    {
      name: "Tabel 17 Program",
      sheet: `
REALISASI ANGGARAN POLRES PER PROGRAM T.A. 2023
KODE | PROGRAM | PAGU | REALISASI | % | SISA | REALISASI T.A. 2022 | NAIK / TURUN | PORSI PAGU
060.01.BQ | Program Harkamtibmas | Rp 7.213.450.000 | Rp 7.074.657.475 | 98,08 % | Rp 138.792.525 | Rp 6.987.200.500 | +1,25 % | 10,4 %
060.01.BR | Program Lidik Sidik Tindak Pidana | Rp 2.361.550.000 | Rp 2.299.652.217 | 97,38 % | Rp 61.897.783 | Rp 2.298.640.200 | +0,04 % | 3,4 %
060.01.BM | Program Modernisasi Almatsus dan Sarpras | Rp 1.984.300.000 | Rp 1.957.975.027 | 98,67 % | Rp 26.324.973 | Rp 2.540.118.000 | -22,92 % | 2,8 %
060.01.WA | Program Dukungan Manajemen (non pegawai) | Rp 5.243.500.000 | Rp 5.132.169.031 | 97,88 % | Rp 111.330.969 | Rp 4.901.775.300 | +4,70 % | 7,5 %
 | Sub jumlah non belanja pegawai | Rp 16.802.800.000 | Rp 16.464.453.750 | 97,99 % | Rp 338.346.250 | Rp 16.727.734.000 | -1,57 % | 24,1 %
060.01.WA | Belanja pegawai (Dukungan Manajemen) | Rp 52.874.310.000 | Rp 52.611.948.700 | 99,50 % | Rp 262.361.300 | Rp 50.942.877.100 | +3,28 % | 75,9 %
 | TOTAL POLRES | Rp 69.677.110.000 | Rp 69.076.402.450 | 99,14 % | Rp 600.707.550 | Rp 67.670.611.100 | +2,08 % | 100,0 %
`,
    },
    {
      name: "Tabel 18 Serap",
      sheet: `
Penyerapan Anggaran Bulanan (kumulatif)
Bulan | Realisasi bulan ini (Rp) | Realisasi s.d. bulan ini (Rp) | % thd pagu | Target RPD (%) | Deviasi (poin)
Januari | 3.202.651.781 | 3.202.651.781 | 4,60 | 5,00 | -0,40
Februari | 4.272.423.346 | 7.475.075.127 | 10,73 | 11,00 | -0,27
Maret | 5.114.680.205 | 12.589.755.332 | 18,07 | 19,00 | -0,93
April | 6.703.824.670 | 19.293.580.002 | 27,69 | 28,00 | -0,31
Mei | 4.830.677.293 | 24.124.257.295 | 34,62 | 36,00 | -1,38
Juni | 7.003.628.279 | 31.127.885.574 | 44,67 | 45,00 | -0,33
Juli | 4.590.081.925 | 35.717.967.499 | 51,26 | 53,00 | -1,74
Agustus | 4.340.113.526 | 40.058.081.025 | 57,49 | 61,00 | -3,51
September | 6.133.469.406 | 46.191.550.431 | 66,29 | 69,00 | -2,71
Oktober | 6.376.747.496 | 52.568.297.927 | 75,45 | 78,00 | -2,55
November | 7.319.026.617 | 59.887.324.544 | 85,95 | 88,00 | -2,05
Desember | 9.189.077.906 | 69.076.402.450 | 99,14 | 100,00 | -0,86
Jumlah | 69.076.402.450 |  |  |  | 

Analisis Efisiensi per Sasaran
Sasaran | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Rata-rata capaian (%) | Efisiensi (poin) | Ket
SS1 | 7.213.450.000 | 7.074.657.475 | 98,08 | 112,09 | 14,01 | Efisien
SS2 | 2.361.550.000 | 2.299.652.217 | 97,38 | 103,86 | 6,48 | Efisien
SS3 | 52.874.310.000 | 52.611.948.700 | 99,50 | 104,70 | 5,20 | Efisien
SS4 | 7.227.800.000 | 7.090.144.058 | 98,10 | 98,16 | 0,06 | Efisien
Jumlah | 69.677.110.000 | 69.076.402.450 | 99,14 |  |  | 
`,
    },
    {
      name: "Tabel 19 Propam",
      sheet: `
Pelanggaran Anggota dan Pengaduan Masyarakat
Jenis | 2022 |  |  | 2023 |  |  | Keterangan
 | Masuk | Selesai | % | Masuk | Selesai | % | 
Pelanggaran disiplin | 14 | 11 | 78,6 | 13 | 11 | 84,6 | turun
Pelanggaran kode etik profesi | 5 | 4 | 80,0 | 7 | 5 | 71,4 | naik
Tindak pidana oleh anggota | 1 | 1 | 100,0 | - | - | - | turun
Pengaduan masyarakat (Dumas) | 22 | 19 | 86,4 | 18 | 17 | 94,4 | turun
Jumlah | 42 | 35 | 83,3 | 38 | 33 | 86,8 | turun
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III
AKUNTABILITAS KINERJA
Kekuatan personel Polres Gunung Kelapa bulan Desember 2023 sebanyak 502 orang, terdiri dari 491 anggota Polri dan 11 PNS Polri. Dibandingkan DSP sebanyak 715 orang terdapat kekurangan 213 orang, sehingga pemenuhan personel baru mencapai 70,2 %.
Jumlah Polwan dan PNS wanita sebanyak 40 orang atau 8,0 % dari kekuatan riil. Kekurangan terbesar terdapat pada golongan Bintara yaitu 157 orang.
Dengan jumlah penduduk 425.117 jiwa dan 491 anggota Polri, rasio polisi dan penduduk adalah 1 : 866.
Kendaraan dinas berjumlah 188 unit, yang dalam kondisi baik 145 unit (77,1%), rusak ringan 31 unit dan rusak berat 12 unit.
Dari 10 indikator kinerja utama, 8 indikator berkategori Memuaskan dan rata-rata capaian seluruh indikator sebesar 103,96%.
a. Penyelesaian tindak pidana
Jumlah tindak pidana (JTP) tahun 2023 sebanyak 859 kasus, meningkat 65 kasus atau 8,2 % dibandingkan tahun 2022 sebanyak 794 kasus.
Penyelesaian tindak pidana (PTP) sebanyak 609 kasus, meningkat 74 kasus dari tahun 2022 yang berjumlah 535 kasus. Persentase penyelesaian 70,90% dari target 66% sehingga capaiannya 107,42%.
Persentase penyelesaian tersebut meningkat 3,52 poin dari tahun 2022 (67,38%) dan di atas rata-rata nasional sebesar 62,31% dengan selisih 8,59 poin.
Kejahatan konvensional masih mendominasi yaitu 750 kasus atau 87,3% dari JTP, disusul kejahatan transnasional 93 kasus (10,8%), kejahatan terhadap kekayaan negara 14 kasus dan kontinjensi 2 kasus.
Curanmor yang dilaporkan 91 kasus hanya diselesaikan 27 kasus atau 29,7%. Sedangkan curat 108 kasus dengan penyelesaian 63 kasus (58,3%).
Dari 23 jenis kejahatan, 13 jenis naik, 8 jenis turun dan 2 jenis tetap dibandingkan tahun 2022.
Tiga jenis kejahatan terbanyak adalah penipuan (118 kasus), penganiayaan (112 kasus) dan curat (108 kasus), seluruhnya 338 kasus.
JTP tertinggi terjadi pada bulan Agustus sebanyak 91 kasus; rata-rata JTP per bulan 71,6 kasus, sedangkan tahun 2022 rata-rata 66,2 kasus.
Penyelesaian melalui P-21 sebanyak 311 kasus, SP3 34 kasus, restorative justice 251 kasus (41,22%) dan diversi/limpah 13 kasus.
Kesatuan dengan persentase penyelesaian tertinggi adalah Satresnarkoba (102,74%) dan terendah KPPP Laut (56,52%).
Crime rate tahun 2023 sebesar 202,1 per 100.000 penduduk, meningkat dari 189,5 pada tahun 2022. Setiap 10 jam 12 menit terjadi satu tindak pidana.
Kasus narkoba meningkat dari 64 menjadi 73 kasus (+14,1 %), dengan tersangka 104 orang terdiri dari 93 laki-laki dan 11 perempuan. Barang bukti sabu sebanyak 487,12 gram, sedangkan ganja 1.629,45 gram.
b. Keamanan, keselamatan, ketertiban dan kelancaran lalu lintas
Selama tahun 2023 terjadi 207 kejadian kecelakaan lalu lintas dengan korban 323 orang, yaitu meninggal dunia 30 orang, luka berat 24 orang dan luka ringan 269 orang. Kerugian materiel Rp. 637.003.000,- (enam ratus tiga puluh tujuh juta tiga ribu rupiah).
Dibandingkan tahun 2022, jumlah kecelakaan menurun 24 kejadian (10,4 %) dan korban meninggal dunia menurun 14 orang (31,8 %).
Indeks fatalitas tahun 2023 sebesar 14,5 orang meninggal per 100 kejadian, sedangkan rata-rata 5 tahun 19,4.
Penindakan pelanggaran sebanyak 10.968 pelanggar, terdiri dari tilang 3.571 dan teguran 7.397. Tilang melalui ETLE sebanyak 639 atau 17,9% dari tilang.
Pelanggaran helm menempati urutan pertama dengan 5.086 penindakan (46,4%).
Pelayanan SIM dan SKCK menghasilkan PNBP Rp 1.067.580.000,- (satu miliar enam puluh tujuh juta lima ratus delapan puluh ribu rupiah) dari 18.358 lembar pelayanan. SKCK menyumbang Rp 282.510.000,- atau 26,5%.
c. Pengawasan
Pelanggaran anggota tahun 2023 sebanyak 20 perkara, terdiri dari disiplin 13 perkara, kode etik 7 perkara dan tindak pidana nihil. Dumas yang diterima 18 pengaduan dan selesai 17 pengaduan (94,4%).
d. Realisasi anggaran
Pagu Polres T.A. 2023 sebesar Rp 69.677.110.000 dengan realisasi Rp 69.076.402.450 atau 99,14 %, sisa Rp 600.707.550. Realisasi tersebut meningkat 2,08 % dari T.A. 2022.
Belanja pegawai menyerap 76,2 % dari seluruh realisasi. Di luar belanja pegawai, pagu satuan fungsi sebesar Rp 16.802.800.000 terealisasi Rp 16.464.453.750 atau 97,99%.
Selama tahun berjalan dilakukan revisi sehingga pagu satuan fungsi berubah dari Rp 16.507.650.000 menjadi Rp 16.802.800.000, bertambah Rp 295.150.000.
Serapan terendah terdapat pada Sat Tahti sebesar 95,87%, dengan sisa Rp 10.387.000. Satuan fungsi yang serapannya di bawah 97% sebanyak 6 satuan.
Serapan sampai dengan Semester I sebesar Rp 31.127.885.574 atau 44,67% dari pagu.
Program Modernisasi Almatsus dan Sarpras terealisasi Rp 1.957.975.027 (98,67 %), menurun dibandingkan T.A. 2022 sebesar Rp 2.540.118.000.
Dari empat sasaran, 4 sasaran dinilai efisien karena rata-rata capaiannya lebih tinggi daripada serapan anggarannya.
`,
    },
  ],
  mistakes: [
    { sheet: "Lamp Personel", cell: "F16", right: "171", wrong: "117" },
    { sheet: "Lamp Personel", cell: "H17", right: "43,6 %", wrong: "46,3 %" },
    { sheet: "Lamp Personel", cell: "C36", right: "145", wrong: "154" },
    { sheet: "Tabel 7 Gangguan", cell: "H8", right: "72 %", wrong: "63 %" },
    { sheet: "Tabel 7 Gangguan", cell: "F12", right: "58", wrong: "85" },
    { sheet: "Tabel 7 Gangguan", cell: "K14", right: "-1", wrong: "+1" },
    { sheet: "Tabel 7 Gangguan", cell: "M13", right: "NAIK", wrong: "TURUN" },
    { sheet: "Tabel 7 Gangguan", cell: "D19", right: "456", wrong: "465" },
    { sheet: "Tabel 8 Kesatuan", cell: "G8", right: "77", wrong: "87" },
    { sheet: "Tabel 8 Kesatuan", cell: "J10", right: "5", wrong: "6" },
    { sheet: "Tabel 8 Kesatuan", cell: "I14", right: "70,90", wrong: "69,21" },
    { sheet: "Tabel 9 Bulanan", cell: "D7", right: "76,9", wrong: "79,6" },
    { sheet: "Tabel 9 Bulanan", cell: "I5", right: "+18", wrong: "-18" },
    { sheet: "Tabel 10 Crime", cell: "E7", right: "189,5", wrong: "198,5" },
    { sheet: "Tabel 10 Crime", cell: "E8", right: "11 jam 2 menit", wrong: "11 jam 20 menit" },
    { sheet: "Tabel 11 Narkoba", cell: "F6", right: "104", wrong: "140" },
    { sheet: "Tabel 12 Laka", cell: "E16", right: "269", wrong: "296" },
    { sheet: "Tabel 12 Laka", cell: "H10", right: "3.024.000,-", wrong: "3.240.000,-" },
    { sheet: "Tabel 12 Laka", cell: "C19", right: "-31,8 %", wrong: "-38,1 %" },
    { sheet: "Tabel 13 Gar", cell: "D9", right: "176", wrong: "167" },
    { sheet: "Tabel 13 Gar", cell: "B13", right: "+12,2 %", wrong: "+36,6 %" },
    { sheet: "Tabel 12 Laka", cell: "F25", right: "16,94", wrong: "19,64" },
    { sheet: "Tabel 15 Yanmas", cell: "F9", right: "5.254", wrong: "5.524" },
    { sheet: "Tabel 15 Yanmas", cell: "I6", right: "Rp 294.450.000,-", wrong: "Rp 249.450.000,-" },
    { sheet: "Tabel 16 Satfung", cell: "D18", right: "14.250.000", wrong: "(14.250.000)" },
    { sheet: "Tabel 16 Satfung", cell: "G15", right: "96,06%", wrong: "96,90%" },
    { sheet: "Tabel 17 Program", cell: "F8", right: "Rp 262.361.300", wrong: "Rp 262.631.300" },
    { sheet: "Tabel 18 Serap", cell: "F10", right: "-3,51", wrong: "-3,15" },
    { sheet: "Tabel 19 Propam", cell: "H5", right: "naik", wrong: "turun" },
    { sheet: "Tabel 6 IKU", cell: "F6", right: "101,41", wrong: "98,59" },
    { sheet: "Tabel 6 IKU", cell: "G11", right: "Memuaskan", wrong: "Sangat Baik" },
    { sheet: "Tabel 18 Serap", cell: "F20", right: "6,48", wrong: "6,84" },
    { sheet: "Narasi", cell: "A3", right: "kekurangan 213 orang", wrong: "kekurangan 231 orang" },
    { sheet: "Narasi", cell: "A6", right: "rusak berat 12 unit", wrong: "rusak berat 21 unit" },
    { sheet: "Narasi", cell: "A9", right: "meningkat 65 kasus", wrong: "menurun 65 kasus" },
    { sheet: "Narasi", cell: "A11", right: "selisih 8,59 poin", wrong: "selisih 8,95 poin" },
    { sheet: "Narasi", cell: "A14", right: "13 jenis naik", wrong: "14 jenis naik" },
    { sheet: "Narasi", cell: "A15", right: "seluruhnya 338 kasus", wrong: "seluruhnya 328 kasus" },
    { sheet: "Narasi", cell: "A20", right: "dari 93 laki-laki", wrong: "dari 39 laki-laki" },
    { sheet: "Narasi", cell: "A22", right: "ratus tiga puluh tujuh juta", wrong: "ratus tujuh puluh tiga juta" },
    { sheet: "Narasi", cell: "A24", right: "rata-rata 5 tahun 19,4", wrong: "rata-rata 5 tahun 14,9" },
    { sheet: "Narasi", cell: "A26", right: "(46,4%)", wrong: "(64,4%)" },
    { sheet: "Narasi", cell: "A32", right: "menyerap 76,2 %", wrong: "menyerap 72,6 %" },
    { sheet: "Narasi", cell: "A34", right: "sebanyak 6 satuan", wrong: "sebanyak 5 satuan" },
    { sheet: "Narasi", cell: "A36", right: "menurun dibandingkan", wrong: "meningkat dibandingkan" },
  ],
};
