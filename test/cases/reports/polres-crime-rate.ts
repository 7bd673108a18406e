import type { ReportCase } from "./report-case";

export const polresCrimeRate: ReportCase = {
  name: "a police resort: crime by precinct, traffic, strength, programmes with terbilang, recap of classes",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
BAB I PENDAHULUAN
Polres Tirta Kencana berkedudukan di bawah Polda Kalimantan Timur dan membawahi 6 (enam) polsek dengan jumlah penduduk di wilayah hukumnya sebanyak 238.002 jiwa. Kekuatan personel per 31 Desember 2024 sebanyak 570 orang, terdiri atas 547 anggota Polri dan 23 PNS Polri, atau 69,26% dari DSP sebanyak 823 orang. Dengan demikian masih terdapat kekurangan 253 orang, antara lain pada Satsamapta yang kekurangan 41 orang.
Dari DSP 823 orang tersebut, Mapolres memerlukan 565 orang dan terisi 386 orang (68,32%), sedangkan enam polsek memerlukan 258 orang dan terisi 184 orang (71,32%). Dengan demikian tingkat pemenuhan polsek lebih tinggi daripada Mapolres.
BAB II PERENCANAAN KINERJA
Perjanjian Kinerja Tahun 2024 memuat 4 (empat) sasaran strategis dan 13 indikator kinerja utama yang didukung anggaran sebesar Rp61.442.705.000 (enam puluh satu miliar empat ratus empat puluh dua juta tujuh ratus lima ribu rupiah). Dalam tahun berjalan pagu tersebut direvisi menjadi Rp62.664.020.000 atau bertambah Rp1.221.315.000 (1,99%).
BAB III AKUNTABILITAS KINERJA
Rata-rata capaian kinerja Polres Tirta Kencana tahun 2024 sebesar 102,81% dengan kategori Sangat Baik. Dari 13 indikator, 9 indikator berkategori Sangat Baik, 3 indikator berkategori Baik dan 1 indikator berkategori Cukup, serta tidak ada indikator yang berkategori Kurang. Capaian terendah adalah persentase penyelesaian kejahatan siber dengan realisasi 47,37% dari target 55,00% sehingga capaiannya 86,13%.
Jumlah tindak pidana yang dilaporkan (crime total) tahun 2024 sebanyak 576 kasus, meningkat 13 kasus atau 2,31% dibandingkan tahun 2023 sebanyak 563 kasus. Kasus yang diselesaikan sebanyak 452 kasus sehingga persentase penyelesaian tindak pidana menjadi 78,47%, naik 3,69 poin dari 74,78% pada tahun 2023. Realisasi tersebut melampaui target 75,00%.
Kejahatan konvensional masih mendominasi dengan 431 kasus atau 74,83% dari seluruh tindak pidana, tetapi jumlahnya turun 7 kasus dari 438 kasus pada tahun sebelumnya. Pencurian dengan pemberatan berkurang dari 118 kasus menjadi 104 kasus, sebaliknya pencurian kendaraan bermotor bertambah dari 63 kasus menjadi 71 kasus atau naik 12,70%.
Menurut kesatuan, Polsek Tirta Kota menangani kasus terbanyak di antara polsek jajaran yaitu 96 kasus atau 16,67% dari CT Polres, sedangkan Polsek Batu Hilir paling sedikit dengan 23 kasus. Penyelesaian perkara tertinggi di tingkat polsek dicapai Polsek Loa Rimba sebesar 75,68%. Crime rate Polres tercatat 242,01 per 100.000 penduduk, masih di atas target maksimal 235,00.
Di bidang lalu lintas, kejadian kecelakaan turun dari 139 kejadian menjadi 127 kejadian (-8,63%) dan korban meninggal dunia turun dari 34 orang menjadi 29 orang, sedangkan korban luka berat justru naik 5 orang menjadi 46 orang. Kerugian material mencapai Rp621,0 juta. Penindakan dengan tilang sebanyak 5.612 lembar, sehingga bersama teguran sebanyak 8.525 lembar jumlah penindakan menjadi 14.137 lembar.
Satresnarkoba beserta polsek jajaran mengungkap 107 kasus narkotika dengan 136 tersangka, terdiri atas 125 laki-laki dan 11 perempuan. Barang bukti yang disita berupa sabu 963,47 gram, atau rata-rata 80,29 gram setiap bulan. Pengungkapan terbanyak terjadi pada bulan Juli, yakni 12 kasus dengan sabu 208,64 gram atau 21,66% dari seluruh sabu yang disita sepanjang tahun.
Realisasi PNBP tahun 2024 mencapai Rp6.547.920.000 atau 101,52% dari target Rp6.450.000.000. Sumbangan terbesar berasal dari STNK sebesar Rp3.535.000.000 atau 53,99% dari seluruh penerimaan, diikuti BPKB sebesar Rp1,71 miliar. Pelayanan SKCK belum mencapai target karena hanya terealisasi 98,03%.
Realisasi anggaran tahun 2024 sebesar Rp61.611.080.071 (enam puluh satu miliar enam ratus sebelas juta delapan puluh ribu tujuh puluh satu rupiah) atau 98,32% dari pagu revisi. Apabila pagu blokir sebesar Rp661.150.000 dikeluarkan, penyerapan menjadi 99,37%. Program dengan penyerapan terendah terhadap pagu revisi adalah Profesionalisme SDM Polri yang hanya 71,05% karena sebagian pagunya, yaitu Rp61,4 juta, diblokir.
Dibandingkan TA 2023, realisasi anggaran naik dari Rp59.793 juta menjadi Rp61.611 juta atau tumbuh 3,04%. Belanja pegawai menyerap 60,39% dari seluruh realisasi, sedangkan belanja modal 5,14%. Di tingkat polsek, realisasi anggaran keseluruhan mencapai Rp3.344.744.645 dari pagu Rp3.354.340.000 atau 99,71%.
BAB IV PENUTUP
Capaian tahun 2024 yang rata-ratanya 102,81% menunjukkan kinerja yang baik, namun 4 dari 13 indikator belum mencapai 100%. Indikator yang dibatasi pada capaian 120% hanya satu, yaitu jumlah pengaduan masyarakat yang terbukti dengan realisasi 7 kasus dari batas maksimal 12 kasus. Ke depan Polres akan memperkuat penyidik siber serta memenuhi kekurangan personel secara bertahap.
`,
    },
    {
      name: "Tabel 1.1",
      merges: ["A5:A6", "B5:B6", "C5:C6", "D5:F5", "G5:G6", "H5:H6", "A1:H1", "A2:H2", "A3:H3"],
      sheet: `
TABEL 1.1
KEKUATAN PERSONEL DIBANDINGKAN DENGAN DAFTAR SUSUNAN PERSONEL (DSP)
POLRES TIRTA KENCANA PER 31 DESEMBER 2024

NO | SATFUNG / POLSEK | DSP | RIIL |  |  | KURANG (-) / LEBIH (+) | % PEMENUHAN
 |  |  | POLRI | PNS POLRI | JUMLAH |  | 
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=6-3 | 8=6/3
A | MAPOLRES |  |  |  |  |  | 
1 | Pimpinan, Bag dan Si | 144 | 80 | 15 | 95 | -49 | 65,97
2 | Satintelkam dan Satbinmas | 69 | 46 | 1 | 47 | -22 | 68,12
3 | Satreskrim | 78 | 52 | 2 | 54 | -24 | 69,23
4 | Satresnarkoba | 34 | 26 | 1 | 27 | -7 | 79,41
5 | Satsamapta | 112 | 71 | 0 | 71 | -41 | 63,39
6 | Satlantas | 89 | 64 | 3 | 67 | -22 | 75,28
7 | SPKT dan Sattahti | 39 | 25 | 0 | 25 | -14 | 64,10
 | Jumlah A | 565 | 364 | 22 | 386 | -179 | 68,32
B | POLSEK JAJARAN |  |  |  |  |  | 
1 | Polsek Tirta Kota | 62 | 48 | 1 | 49 | -13 | 79,03
2 | Polsek Kencana Ulu | 46 | 31 | 0 | 31 | -15 | 67,39
3 | Polsek Muara Sebulu | 46 | 34 | 0 | 34 | -12 | 73,91
4 | Polsek Loa Rimba | 38 | 24 | 0 | 24 | -14 | 63,16
5 | Polsek Tanjung Arus | 38 | 27 | 0 | 27 | -11 | 71,05
6 | Polsek Batu Hilir | 28 | 19 | 0 | 19 | -9 | 67,86
 | Jumlah B | 258 | 183 | 1 | 184 | -74 | 71,32
 | JUMLAH (A + B) | 823 | 547 | 23 | 570 | -253 | 69,26
Sumber: Bag SDM Polres Tirta Kencana, Desember 2024
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Polres Tirta Kencana Tahun 2024

No | Indikator Kinerja Utama | Satuan | Target Sem. I | Target Tahunan
1 | Crime rate per 100.000 penduduk | angka | 118,00 | 235,00
2 | Jumlah korban meninggal dunia akibat kecelakaan lalu lintas | orang | 16 | 32
3 | Persentase penyelesaian tindak pidana | % | 65,00 | 75,00
4 | Persentase penyelesaian perkara narkotika | % | 85,00 | 90,00
5 | Indeks kepuasan masyarakat pelayanan SIM dan SKCK | indeks | - | 85,00
6 | Persentase pemenuhan personel terhadap DSP | % | 70,00 | 70,00
7 | Nilai AKIP | nilai | - | 76,00
8 | Persentase realisasi anggaran terhadap pagu revisi | % | 46,00 | 97,00

 | Program |  | Kode | Anggaran (Rp)
1 | Dukungan Manajemen |  | 060.01.WA | 38.214.560.000
2 | Modernisasi Almatsus dan Sarana Prasarana Polri |  | 060.01.BP | 4.126.300.000
3 | Pemeliharaan Keamanan dan Ketertiban Masyarakat |  | 060.01.BQ | 14.872.415.000
4 | Penyelidikan dan Penyidikan Tindak Pidana |  | 060.01.BR | 3.942.680.000
5 | Profesionalisme SDM Polri |  | 060.01.BS | 286.750.000
 | Jumlah anggaran |  |  | 61.442.705.000
 | Terbilang: enam puluh satu miliar empat ratus empat puluh dua juta tujuh ratus lima ribu rupiah
 | KAPOLDA |  | KAPOLRES TIRTA KENCANA
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
TABEL 3.1
PENGUKURAN KINERJA POLRES TIRTA KENCANA TAHUN 2024

NO | SASARAN / INDIKATOR KINERJA UTAMA | SATUAN | TARGET | REALISASI | CAPAIAN (%) | KATEGORI
(1) | (2) | (3) | (4) | (5) | (6) | (7)
SS1 | Terpeliharanya keamanan dan ketertiban masyarakat |  |  |  |  | 
1 | Crime rate per 100.000 penduduk *) | angka | 235,00 | 242,01 | 97,02 | Baik
2 | Jumlah korban meninggal dunia akibat kecelakaan lalu lintas *) | orang | 32 | 29 | 109,38 | Sangat Baik
3 | Persentase Bhabinkamtibmas aktif pada aplikasi BOS | % | 100,00 | 100,00 | 100,00 | Sangat Baik
SS2 | Terwujudnya penegakan hukum yang berkeadilan |  |  |  |  | 
4 | Persentase penyelesaian tindak pidana | % | 75,00 | 78,47 | 104,63 | Sangat Baik
5 | Persentase penyelesaian perkara narkotika | % | 90,00 | 101,87 | 113,19 | Sangat Baik
6 | Persentase penyelesaian kejahatan siber | % | 55,00 | 47,37 | 86,13 | Cukup
7 | Persentase penyelesaian perkara kecelakaan lalu lintas | % | 92,00 | 93,70 | 101,85 | Sangat Baik
SS3 | Meningkatnya kualitas pelayanan publik kepolisian |  |  |  |  | 
8 | Indeks kepuasan masyarakat pelayanan SIM dan SKCK | indeks | 85,00 | 88,42 | 104,02 | Sangat Baik
9 | Persentase realisasi PNBP terhadap target | % | 100,00 | 101,52 | 101,52 | Sangat Baik
10 | Jumlah pengaduan masyarakat yang terbukti *) | kasus | 12 | 7 | 120,00 | Sangat Baik
SS4 | Terwujudnya tata kelola dan SDM yang profesional |  |  |  |  | 
11 | Persentase pemenuhan personel terhadap DSP | % | 70,00 | 69,26 | 98,94 | Baik
12 | Nilai AKIP | nilai | 76,00 | 74,85 | 98,49 | Baik
13 | Persentase realisasi anggaran terhadap pagu revisi | % | 97,00 | 98,32 | 101,36 | Sangat Baik
 | Rata-rata capaian |  |  |  | 102,81 | Sangat Baik
*) Indikator dengan kecenderungan makin rendah makin baik: Capaian = ((2 x Target) - Realisasi) / Target x 100%
Capaian maksimal yang diakui adalah 120%. Kategori: >= 100 Sangat Baik; 90 - < 100 Baik; 75 - < 90 Cukup; < 75 Kurang
`,
    },
    {
      name: "Tabel 3.2",
      merges: ["A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:J4"],
      sheet: `
Tabel 3.2
Crime Total (CT) dan Crime Clearance (CC) Menurut Jenis Kejahatan Tahun 2023 dan 2024

NO | JENIS KEJAHATAN | TAHUN 2023 |  |  | TAHUN 2024 |  |  | TREND CT | 
 |  | CT | CC | % | CT | CC | % | Selisih | %
A | KEJAHATAN KONVENSIONAL | 438 | 308 | 70,32 | 431 | 316 | 73,32 | -7 | -1,60
1 | Pencurian dengan pemberatan | 118 | 71 | 60,17 | 104 | 68 | 65,38 | -14 | -11,86
2 | Pencurian kendaraan bermotor | 63 | 31 | 49,21 | 71 | 38 | 53,52 | 8 | 12,70
3 | Penganiayaan (biasa dan berat) | 54 | 49 | 90,74 | 49 | 47 | 95,92 | -5 | -9,26
4 | Penipuan dan penggelapan | 87 | 58 | 66,67 | 96 | 63 | 65,63 | 9 | 10,34
5 | KDRT dan perlindungan anak | 41 | 38 | 92,68 | 46 | 44 | 95,65 | 5 | 12,20
6 | Konvensional lainnya | 75 | 61 | 81,33 | 65 | 56 | 86,15 | -10 | -13,33
B | KEJAHATAN TRANSNASIONAL | 108 | 98 | 90,74 | 127 | 119 | 93,70 | 19 | 17,59
1 | Narkotika dan psikotropika *) | 92 | 90 | 97,83 | 107 | 109 | 101,87 | 15 | 16,30
2 | Kejahatan siber (UU ITE) | 14 | 6 | 42,86 | 19 | 9 | 47,37 | 5 | 35,71
3 | Perdagangan orang (TPPO) | 2 | 2 | 100,00 | 1 | 1 | 100,00 | -1 | -50,00
C | KEJAHATAN TERHADAP KEKAYAAN NEGARA | 17 | 15 | 88,24 | 17 | 16 | 94,12 | - | -
1 | Penambangan liar dan BBM bersubsidi | 15 | 14 | 93,33 | 15 | 14 | 93,33 | - | -
2 | Korupsi | 2 | 1 | 50,00 | 2 | 2 | 100,00 | - | -
D | KEJAHATAN BERIMPLIKASI KONTINJENSI | - | - | - | 1 | 1 | 100,00 | 1 | -
1 | Perkelahian antarkelompok | - | - | - | 1 | 1 | 100,00 | 1 | -
 | JUMLAH (A+B+C+D) | 563 | 421 | 74,78 | 576 | 452 | 78,47 | 13 | 2,31
*) Penyelesaian perkara narkotika tahun 2024 termasuk 4 (empat) perkara tunggakan tahun 2023, sehingga persentase melebihi 100%.
Sumber: Pusiknas / E-MP Bag Ops Polres Tirta Kencana
`,
    },
    {
      name: "Tabel 3.3",
      sheet: `
Tabel 3.3 Gangguan Kamtibmas Menurut Wilayah Penanganan Tahun 2024

No. | Kesatuan | Jumlah Penduduk (jiwa) | CT | CC | Penyelesaian (%) | Andil terhadap CT (%) | Crime Rate per 100.000 penduduk
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4) | (7) | (8)=(4)/(3)
1. | Satreskrim | - | 178 | 139 | 78,09 | 30,90 | -
2. | Satresnarkoba | - | 91 | 93 | 102,20 | 15,80 | -
3. | Polsek Tirta Kota | 78.412 | 96 | 67 | 69,79 | 16,67 | 122,43
4. | Polsek Kencana Ulu | 34.905 | 48 | 35 | 72,92 | 8,33 | 137,52
5. | Polsek Muara Sebulu | 46.230 | 61 | 44 | 72,13 | 10,59 | 131,95
6. | Polsek Loa Rimba | 27.118 | 37 | 28 | 75,68 | 6,42 | 136,44
7. | Polsek Tanjung Arus | 31.774 | 42 | 29 | 69,05 | 7,29 | 132,18
8. | Polsek Batu Hilir | 19.563 | 23 | 17 | 73,91 | 3,99 | 117,57
 | Jumlah | 238.002 | 576 | 452 | 78,47 | 100,00 | 242,01
Catatan: crime rate kesatuan dihitung terhadap penduduk wilayah polsek; satuan fungsi Mapolres menangani perkara lintas wilayah sehingga tidak memiliki angka penduduk.
`,
    },
    {
      name: "Tabel 3.4",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4", "I3:I4", "J3:K3"],
      sheet: `
TABEL 3.4 DATA KECELAKAAN DAN PELANGGARAN LALU LINTAS

No | Uraian | Satuan | Triwulan 2024 |  |  |  | Tahun 2024 | Tahun 2023 | Naik/Turun | 
 |  |  | I | II | III | IV |  |  | Absolut | %
I | Kecelakaan lalu lintas |  |  |  |  |  |  |  |  | 
1 | Jumlah kejadian | kasus | 31 | 28 | 35 | 33 | 127 | 139 | -12 | -8,63
2 | Korban meninggal dunia | orang | 7 | 6 | 9 | 7 | 29 | 34 | -5 | -14,71
3 | Korban luka berat | orang | 12 | 9 | 14 | 11 | 46 | 41 | 5 | 12,20
4 | Korban luka ringan | orang | 38 | 35 | 44 | 40 | 157 | 171 | -14 | -8,19
 | Jumlah korban | orang | 57 | 50 | 67 | 58 | 232 | 246 | -14 | -5,69
5 | Kerugian material | Rp ribu | 142.500 | 118.750 | 196.300 | 163.450 | 621.000 | 587.400 | 33.600 | 5,72
6 | Perkara diselesaikan | kasus | 28 | 26 | 31 | 34 | 119 | 126 | -7 | -5,56
II | Pelanggaran lalu lintas |  |  |  |  |  |  |  |  | 
1 | Tilang (manual dan ETLE) | lembar | 1.245 | 1.382 | 1.518 | 1.467 | 5.612 | 4.926 | 686 | 13,93
2 | Teguran | lembar | 2.310 | 2.054 | 1.986 | 2.175 | 8.525 | 9.140 | -615 | -6,73
 | Jumlah pelanggaran | lembar | 3.555 | 3.436 | 3.504 | 3.642 | 14.137 | 14.066 | 71 | 0,50
Sumber: IRSMS Korlantas Polri dan Satlantas Polres Tirta Kencana
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A3:A4", "B3:B4", "C3:E3"],
      sheet: `
Tabel 3.5 Pengungkapan Kasus Narkotika per Bulan Tahun 2024

Bulan | Kasus | Tersangka |  |  | Barang Bukti
 |  | L | P | L+P | Sabu (gram)
Januari | 8 | 9 | 1 | 10 | 64,32
Februari | 7 | 8 | - | 8 | 31,75
Maret | 10 | 12 | 1 | 13 | 112,40
April | 6 | 6 | 1 | 7 | 18,96
Mei | 11 | 13 | 2 | 15 | 143,07
Juni | 9 | 10 | - | 10 | 57,81
Juli | 12 | 15 | 1 | 16 | 208,64
Agustus | 8 | 10 | 1 | 11 | 49,28
September | 9 | 9 | 2 | 11 | 73,15
Oktober | 10 | 13 | - | 13 | 96,53
November | 9 | 11 | 1 | 12 | 61,90
Desember | 8 | 9 | 1 | 10 | 45,66
Jumlah | 107 | 125 | 11 | 136 | 963,47
Rata-rata per bulan | 8,92 | 10,42 | 0,92 | 11,33 | 80,29
`,
    },
    {
      name: "Tabel 3.6",
      sheet: `
TABEL 3.6
TARGET DAN REALISASI PENERIMAAN NEGARA BUKAN PAJAK (PNBP) TA 2024
(dalam rupiah)
No | Jenis PNBP | Volume | Tarif | Realisasi | Target | Lebih/(Kurang) | %
1 | 2 | 3 | 4 | 5 = 3 x 4 | 6 | 7 = 5 - 6 | 8 = 5 : 6
A | Surat Izin Mengemudi (SIM) |  |  | 1.065.935.000 | 1.050.000.000 | 15.935.000 | 101,52
1 | SIM A baru | 1.482 | 120.000 | 177.840.000 | 165.000.000 | 12.840.000 | 107,78
2 | SIM C baru | 3.915 | 100.000 | 391.500.000 | 405.000.000 | (13.500.000) | 96,67
3 | Perpanjangan SIM A | 2.104 | 80.000 | 168.320.000 | 160.000.000 | 8.320.000 | 105,20
4 | Perpanjangan SIM C | 4.377 | 75.000 | 328.275.000 | 320.000.000 | 8.275.000 | 102,59
B | STNK |  |  | 3.535.000.000 | 3.500.000.000 | 35.000.000 | 101,00
1 | STNK roda 2/3 | 21.864 | 100.000 | 2.186.400.000 | 2.100.000.000 | 86.400.000 | 104,11
2 | STNK roda 4 atau lebih | 6.743 | 200.000 | 1.348.600.000 | 1.400.000.000 | (51.400.000) | 96,33
C | BPKB |  |  | 1.711.725.000 | 1.660.000.000 | 51.725.000 | 103,12
1 | BPKB roda 2/3 | 5.126 | 225.000 | 1.153.350.000 | 1.120.000.000 | 33.350.000 | 102,98
2 | BPKB roda 4 atau lebih | 1.489 | 375.000 | 558.375.000 | 540.000.000 | 18.375.000 | 103,40
D | Pelayanan Intelkam |  |  | 235.260.000 | 240.000.000 | (4.740.000) | 98,03
1 | SKCK | 7.842 | 30.000 | 235.260.000 | 240.000.000 | (4.740.000) | 98,03
 | JUMLAH |  |  | 6.547.920.000 | 6.450.000.000 | 97.920.000 | 101,52
 |  |  |  |  | Tirta Kencana,   Januari 2025
 |  |  |  |  | KASIKEU POLRES TIRTA KENCANA
`,
    },
    {
      name: "Tabel 3.7",
      sheet: `
Tabel 3.7 Pagu dan Realisasi Anggaran per Program DIPA Polres Tirta Kencana TA 2024 (Rp)

Kode | Program | Pagu Awal | Pagu Revisi | Blokir (AA) | Pagu Efektif | Realisasi | Sisa Pagu Efektif | % thd Pagu Revisi | % thd Pagu Efektif
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7 | 8=6-7 | 9=7/4 | 10=7/6
060.01.WA | Dukungan Manajemen | 38.214.560.000 | 39.105.742.000 | - | 39.105.742.000 | 38.894.217.536 | 211.524.464 | 99,46 | 99,46
060.01.BP | Modernisasi Almatsus dan Sarana Prasarana Polri | 4.126.300.000 | 3.958.120.000 | 412.500.000 | 3.545.620.000 | 3.498.765.120 | 46.854.880 | 88,39 | 98,68
060.01.BQ | Pemeliharaan Keamanan dan Ketertiban Masyarakat | 14.872.415.000 | 15.264.908.000 | 187.250.000 | 15.077.658.000 | 14.968.304.775 | 109.353.225 | 98,06 | 99,27
060.01.BR | Penyelidikan dan Penyidikan Tindak Pidana | 3.942.680.000 | 4.120.350.000 | - | 4.120.350.000 | 4.097.112.640 | 23.237.360 | 99,44 | 99,44
060.01.BS | Profesionalisme SDM Polri | 286.750.000 | 214.900.000 | 61.400.000 | 153.500.000 | 152.680.000 | 820.000 | 71,05 | 99,47
 | JUMLAH | 61.442.705.000 | 62.664.020.000 | 661.150.000 | 62.002.870.000 | 61.611.080.071 | 391.789.929 | 98,32 | 99,37
Keterangan: blokir Automatic Adjustment berdasarkan surat Menteri Keuangan; pagu yang diblokir tidak dapat direalisasikan sampai akhir tahun anggaran.
`,
    },
    {
      name: "Tabel 3.8",
      sheet: `
Tabel 3.8
Realisasi Anggaran Menurut Satuan Fungsi dan Polsek TA 2024 (rupiah)

No | Satuan Kerja/Satfung | Pagu Revisi | Realisasi | Sisa | Persentase
1 | Bagops dan Satsamapta | 4.121.240.000 | 4.107.989.300 | 13.250.700 | 99,68%
2 | Bag SDM | 642.180.000 | 579.411.260 | 62.768.740 | 90,23%
3 | Baglog | 5.216.740.000 | 4.718.306.910 | 498.433.090 | 90,45%
4 | Satreskrim | 4.120.350.000 | 4.097.112.640 | 23.237.360 | 99,44%
5 | Satintelkam dan Satbinmas | 3.904.200.000 | 3.886.802.140 | 17.397.860 | 99,55%
6 | Satlantas | 2.758.320.000 | 2.741.009.455 | 17.310.545 | 99,37%
7 | Sikeu dan satuan lainnya | 38.546.650.000 | 38.135.703.721 | 410.946.279 | 98,93%
 | Sub Jumlah Mapolres | 59.309.680.000 | 58.266.335.426 | 1.043.344.574 | 98,24%
8 | Polsek Tirta Kota | 684.215.000 | 683.120.400 | 1.094.600 | 99,84%
9 | Polsek Kencana Ulu | 562.408.000 | 560.914.775 | 1.493.225 | 99,73%
10 | Polsek Muara Sebulu | 574.930.000 | 572.266.180 | 2.663.820 | 99,54%
11 | Polsek Loa Rimba | 518.774.000 | 517.380.050 | 1.393.950 | 99,73%
12 | Polsek Tanjung Arus | 526.391.000 | 524.815.930 | 1.575.070 | 99,70%
13 | Polsek Batu Hilir | 487.622.000 | 486.247.310 | 1.374.690 | 99,72%
 | Sub Jumlah Polsek | 3.354.340.000 | 3.344.744.645 | 9.595.355 | 99,71%
 | Total | 62.664.020.000 | 61.611.080.071 | 1.052.939.929 | 98,32%
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A3:A4", "B3:D3", "E3:G3", "H3:H4"],
      sheet: `
Tabel 3.9 Realisasi Anggaran per Jenis Belanja TA 2023 dan 2024 (dalam juta rupiah)

Jenis Belanja | TA 2023 |  |  | TA 2024 |  |  | Kenaikan Realisasi (%)
 | Pagu | Realisasi | % | Pagu | Realisasi | % | 
Belanja Pegawai | 36,420 | 36,318 | 99.72 | 37,284 | 37,206 | 99.79 | 2.45
Belanja Barang | 20,874 | 20,511 | 98.26 | 21,763 | 21,237 | 97.58 | 3.54
Belanja Modal | 2,985 | 2,964 | 99.30 | 3,617 | 3,168 | 87.59 | 6.88
Jumlah | 60,279 | 59,793 | 99.19 | 62,664 | 61,611 | 98.32 | 3.04
Catatan: angka dibulatkan ke juta rupiah terdekat
`,
    },
    {
      name: "Tabel 3.10",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:G3", "H3:H4"],
      sheet: `
Tabel 3.10 Rekapitulasi Kategori Capaian per Sasaran Strategis

Sasaran | Uraian | Banyaknya Indikator | Kategori |  |  |  | Rata-rata Capaian (%)
 |  |  | Sangat Baik | Baik | Cukup | Kurang | 
SS1 | Terpeliharanya keamanan dan ketertiban masyarakat | 3 | 2 | 1 | - | - | 102,13
SS2 | Terwujudnya penegakan hukum yang berkeadilan | 4 | 3 | - | 1 | - | 101,45
SS3 | Meningkatnya kualitas pelayanan publik kepolisian | 3 | 3 | - | - | - | 108,51
SS4 | Terwujudnya tata kelola dan SDM yang profesional | 3 | 1 | 2 | - | - | 99,60
 | Jumlah / rata-rata | 13 | 9 | 3 | 1 | - | 102,81
 | Persentase | 100,00 | 69,23 | 23,08 | 7,69 | - | 
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "D16", right: "364", wrong: "346" },
    { sheet: "Tabel 1.1", cell: "H20", right: "73,91", wrong: "67,39" },
    { sheet: "Tabel 2.1", cell: "E19", right: "61.442.705.000", wrong: "61.155.955.000" },
    { sheet: "Tabel 2.1", cell: "E6", right: "75,00", wrong: "70,00" },
    {
      sheet: "Tabel 2.1",
      cell: "B20",
      right: "Terbilang: enam puluh satu miliar empat ratus empat puluh dua juta tujuh ratus lima ribu rupiah",
      wrong: "Terbilang: enam puluh satu miliar empat ratus empat puluh dua juta tujuh ratus lima puluh ribu rupiah",
    },
    { sheet: "Tabel 3.1", cell: "F8", right: "109,38", wrong: "90,63" },
    { sheet: "Tabel 3.1", cell: "F18", right: "120,00", wrong: "141,67" },
    { sheet: "Tabel 3.1", cell: "G21", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.1", cell: "E13", right: "47,37", wrong: "43,77" },
    { sheet: "Tabel 3.2", cell: "G22", right: "452", wrong: "451" },
    { sheet: "Tabel 3.2", cell: "H10", right: "65,63", wrong: "66,67" },
    { sheet: "Tabel 3.2", cell: "J8", right: "12,70", wrong: "11,27" },
    { sheet: "Tabel 3.3", cell: "C13", right: "238.002", wrong: "237.002" },
    { sheet: "Tabel 3.3", cell: "F9", right: "72,13", wrong: "72,92" },
    { sheet: "Tabel 3.3", cell: "H10", right: "136,44", wrong: "163,44" },
    { sheet: "Tabel 3.4", cell: "H14", right: "5.612", wrong: "5.621" },
    { sheet: "Tabel 3.4", cell: "K7", right: "-14,71", wrong: "-17,24" },
    { sheet: "Tabel 3.4", cell: "D10", right: "57", wrong: "50" },
    { sheet: "Tabel 3.5", cell: "E9", right: "15", wrong: "14" },
    { sheet: "Tabel 3.5", cell: "F17", right: "963,47", wrong: "953,47" },
    { sheet: "Tabel 3.5", cell: "D18", right: "0,92", wrong: "1,00" },
    { sheet: "Tabel 3.6", cell: "E9", right: "168.320.000", wrong: "163.820.000" },
    { sheet: "Tabel 3.6", cell: "G8", right: "(13.500.000)", wrong: "13.500.000" },
    { sheet: "Tabel 3.6", cell: "H19", right: "101,52", wrong: "98,50" },
    { sheet: "Tabel 3.7", cell: "F6", right: "3.545.620.000", wrong: "3.958.120.000" },
    { sheet: "Tabel 3.7", cell: "I9", right: "71,05", wrong: "99,47" },
    { sheet: "Tabel 3.7", cell: "E10", right: "661.150.000", wrong: "599.750.000" },
    { sheet: "Tabel 3.8", cell: "F7", right: "90,45%", wrong: "94,50%" },
    { sheet: "Tabel 3.8", cell: "C19", right: "3.354.340.000", wrong: "3.345.340.000" },
    { sheet: "Tabel 3.9", cell: "G7", right: "87.59", wrong: "97.58" },
    { sheet: "Tabel 3.9", cell: "F8", right: "61,611", wrong: "61,116" },
    { sheet: "Tabel 3.10", cell: "D9", right: "9", wrong: "10" },
    { sheet: "Tabel 3.10", cell: "H7", right: "108,51", wrong: "115,74" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "Dengan demikian masih terdapat kekurangan 253 orang, antara lain pada Satsamapta",
      wrong: "Dengan demikian masih terdapat kekurangan 235 orang, antara lain pada Satsamapta",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "Rp61.442.705.000 (enam puluh satu miliar empat ratus empat puluh dua juta tujuh ratus lima ribu",
      wrong: "Rp61.442.705.000 (enam puluh satu miliar empat ratus dua puluh empat juta tujuh ratus lima ribu",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "kategori Sangat Baik. Dari 13 indikator, 9 indikator berkategori Sangat",
      wrong: "kategori Sangat Baik. Dari 13 indikator, 10 indikator berkategori Sangat",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "total) tahun 2024 sebanyak 576 kasus, meningkat 13 kasus atau 2,31% dibandingkan",
      wrong: "total) tahun 2024 sebanyak 576 kasus, menurun 13 kasus atau 2,31% dibandingkan",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "masih mendominasi dengan 431 kasus atau 74,83% dari seluruh tindak pidana,",
      wrong: "masih mendominasi dengan 431 kasus atau 73,32% dari seluruh tindak pidana,",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "tertinggi di tingkat polsek dicapai Polsek Loa Rimba sebesar 75,68%. Crime rate",
      wrong: "tertinggi di tingkat polsek dicapai Polsek Batu Hilir sebesar 75,68%. Crime rate",
    },
    {
      sheet: "Narasi",
      cell: "A11",
      right: "luka berat justru naik 5 orang menjadi 46 orang. Kerugian material",
      wrong: "luka berat justru naik 5 orang menjadi 41 orang. Kerugian material",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "narkotika dengan 136 tersangka, terdiri atas 125 laki-laki dan 11 perempuan.",
      wrong: "narkotika dengan 136 tersangka, terdiri atas 115 laki-laki dan 11 perempuan.",
    },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "berasal dari STNK sebesar Rp3.535.000.000 atau 53,99% dari seluruh penerimaan,",
      wrong: "berasal dari STNK sebesar Rp3.535.000.000 atau 101,00% dari seluruh penerimaan,",
    },
    {
      sheet: "Narasi",
      cell: "A14",
      right: "Rp661.150.000 dikeluarkan, penyerapan menjadi 99,37%. Program dengan penyerapan",
      wrong: "Rp661.150.000 dikeluarkan, penyerapan menjadi 99,73%. Program dengan penyerapan",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "Rp59.793 juta menjadi Rp61.611 juta atau tumbuh 3,04%. Belanja pegawai menyerap",
      wrong: "Rp59.793 juta menjadi Rp61.611 juta atau tumbuh 2,95%. Belanja pegawai menyerap",
    },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "102,81% menunjukkan kinerja yang baik, namun 4 dari 13 indikator belum mencapai",
      wrong: "102,81% menunjukkan kinerja yang baik, namun 3 dari 13 indikator belum mencapai",
    },
  ],
};
