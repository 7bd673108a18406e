import type { ReportCase } from "./report-case";

export const polresWilayah: ReportCase = {
  name: "a district police: crimes by kind and area, clearance, traffic, personnel, IKPA of two years",
  year: 2024,
  sheets: [
    {
      name: "Ringkasan",
      sheet: `
RINGKASAN EKSEKUTIF
Laporan Kinerja Instansi Pemerintah (LKIP) Polres Tirtamulya Tahun 2024 disusun sebagai pertanggungjawaban atas Perjanjian Kinerja yang memuat 5 sasaran strategis dan 18 indikator kinerja utama.
Rata-rata capaian kelima sasaran strategis adalah 101,41% dengan kategori Sangat Baik.
Capaian sasaran tertinggi terdapat pada sasaran 2 sebesar 107,83%, sedangkan yang terendah pada sasaran 5 sebesar 90,76%.
Dari 18 indikator, 15 indikator berkategori Sangat Baik, 2 indikator berkategori Baik, dan 1 indikator berkategori Kurang.
Jumlah tindak pidana tahun 2024 sebanyak 807 kasus, naik 13 kasus atau 1,64% dibandingkan tahun 2023 sebanyak 794 kasus.
Penyelesaian tindak pidana naik dari 565 perkara pada tahun 2023 menjadi 590 perkara pada tahun 2024, sehingga clearance rate meningkat dari 71,16% menjadi 73,11%.
Kejahatan konvensional masih mendominasi dengan 703 kasus atau 87,11% dari seluruh tindak pidana.
Kecelakaan lalu lintas turun dari 241 kejadian menjadi 228 kejadian, dan korban meninggal dunia turun 8 orang menjadi 56 orang.
Kerugian materiil akibat kecelakaan tercatat Rp 512.100.000, atau turun 4,95% dari tahun sebelumnya.
Jumlah personel riil sebanyak 674 orang dari DSP sebanyak 954 orang, sehingga masih kekurangan 280 orang.
Pagu anggaran TA 2024 sebesar Rp 62.034.127.000 (enam puluh dua miliar tiga puluh empat juta seratus dua puluh tujuh ribu rupiah).
Realisasi anggaran sebesar Rp 61.924.166.265 atau 99,82% dari pagu, menyisakan Rp 109.960.735.
Nilai IKPA tahun 2024 mencapai 97,76 dengan kategori Sangat Baik, lebih tinggi 2,09 poin dari tahun 2023 sebesar 95,67.
Penerimaan PNBP terealisasi Rp 10.706.920.000 atau 101,84% dari target Rp 10.513.250.000.
Jumlah pelanggaran anggota sebanyak 17 kasus melebihi batas target 12 kasus sehingga capaiannya hanya 58,33%.
`,
    },
    {
      name: "Tabel 1.1",
      sheet: `
Tabel 1.1 Daftar Susunan Personel (DSP) dan Jumlah Riil Personel Polres Tirtamulya per 31 Desember 2024

NO | SATUAN FUNGSI | DSP |  |  |  | RIIL |  |  |  | KURANG/ LEBIH | % PEMENUHAN
 |  | PA | BA/TA | PNS | JML | PA | BA/TA | PNS | JML |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
A | UNSUR PIMPINAN |  |  |  |  |  |  |  |  |  | 
1 | Kapolres / Wakapolres | 2 | - | - | 2 | 2 | - | - | 2 | - | 100,00
 | Jumlah A | 2 | - | - | 2 | 2 | - | - | 2 | - | 100,00
B | UNSUR PENGAWAS DAN PEMBANTU PIMPINAN |  |  |  |  |  |  |  |  |  | 
2 | Bagops | 5 | 12 | 2 | 19 | 4 | 9 | 1 | 14 | -5 | 73,68
3 | Bagren | 4 | 6 | 2 | 12 | 3 | 4 | 2 | 9 | -3 | 75,00
4 | Bag SDM | 5 | 10 | 3 | 18 | 4 | 7 | 3 | 14 | -4 | 77,78
5 | Baglog | 4 | 8 | 3 | 15 | 3 | 6 | 1 | 10 | -5 | 66,67
6 | Siwas | 2 | 4 | 1 | 7 | 1 | 3 | - | 4 | -3 | 57,14
7 | Sipropam | 3 | 18 | 1 | 22 | 2 | 14 | 1 | 17 | -5 | 77,27
8 | Sihumas | 2 | 6 | 2 | 10 | 1 | 7 | 1 | 9 | -1 | 90,00
9 | Sikum | 2 | 3 | 1 | 6 | 1 | 2 | 1 | 4 | -2 | 66,67
10 | Si TIK | 2 | 8 | 1 | 11 | 1 | 4 | 1 | 6 | -5 | 54,55
11 | Sium | 2 | 8 | 4 | 14 | 1 | 11 | 4 | 16 | 2 | 114,29
 | Jumlah B | 31 | 83 | 20 | 134 | 21 | 67 | 15 | 103 | -31 | 76,87
C | UNSUR PELAKSANA TUGAS POKOK |  |  |  |  |  |  |  |  |  | 
12 | SPKT | 4 | 24 | - | 28 | 3 | 16 | - | 19 | -9 | 67,86
13 | Satintelkam | 8 | 42 | 2 | 52 | 6 | 31 | 1 | 38 | -14 | 73,08
14 | Satreskrim | 12 | 86 | 3 | 101 | 9 | 64 | 2 | 75 | -26 | 74,26
15 | Satresnarkoba | 7 | 38 | 1 | 46 | 5 | 24 | 1 | 30 | -16 | 65,22
16 | Satbinmas | 6 | 22 | 2 | 30 | 4 | 14 | 1 | 19 | -11 | 63,33
17 | Satsamapta | 6 | 120 | 1 | 127 | 4 | 82 | 1 | 87 | -40 | 68,50
18 | Satlantas | 9 | 88 | 3 | 100 | 7 | 69 | 3 | 79 | -21 | 79,00
19 | Sattahti | 2 | 12 | - | 14 | 1 | 8 | - | 9 | -5 | 64,29
20 | Satpamobvit | 3 | 30 | 1 | 34 | 2 | 17 | - | 19 | -15 | 55,88
 | Jumlah C | 57 | 462 | 13 | 532 | 41 | 325 | 9 | 375 | -157 | 70,49
D | UNSUR PENDUKUNG |  |  |  |  |  |  |  |  |  | 
21 | Sikeu | 2 | 6 | 2 | 10 | 1 | 5 | 2 | 8 | -2 | 80,00
22 | Sidokkes | 1 | 4 | 2 | 7 | 1 | 2 | 2 | 5 | -2 | 71,43
 | Jumlah D | 3 | 10 | 4 | 17 | 2 | 7 | 4 | 13 | -4 | 76,47
E | POLSEK JAJARAN |  |  |  |  |  |  |  |  |  | 
23 | Polsek Tirtamulya Kota | 8 | 56 | 1 | 65 | 6 | 43 | 1 | 50 | -15 | 76,92
24 | Polsek Banjarwangi | 5 | 36 | 1 | 42 | 4 | 24 | - | 28 | -14 | 66,67
25 | Polsek Cikondang | 5 | 36 | 1 | 42 | 3 | 22 | 1 | 26 | -16 | 61,90
26 | Polsek Sindangrasa | 4 | 28 | - | 32 | 3 | 19 | - | 22 | -10 | 68,75
27 | Polsek Margaluyu | 4 | 28 | - | 32 | 3 | 17 | - | 20 | -12 | 62,50
28 | Polsek Pasirhalang | 4 | 24 | - | 28 | 2 | 16 | - | 18 | -10 | 64,29
29 | Polsek Talagawening | 4 | 24 | - | 28 | 2 | 15 | - | 17 | -11 | 60,71
 | Jumlah E | 34 | 232 | 3 | 269 | 23 | 156 | 2 | 181 | -88 | 67,29
 | JUMLAH A s.d. E | 127 | 787 | 40 | 954 | 89 | 555 | 30 | 674 | -280 | 70,65
Keterangan: PA = Perwira; BA/TA = Bintara/Tamtama; PNS = Pegawai Negeri pada Polri. Kurang/lebih = riil dikurangi DSP; % pemenuhan = riil : DSP x 100.
`,
    },
    {
      name: "Tabel 1.2",
      sheet: `
Tabel 1.2 Personel Riil Menurut Pangkat, Jenis Kelamin, dan Pendidikan Umum Terakhir
NO | PANGKAT | L | P | JUMLAH | % |  | NO | PENDIDIKAN | POLRI | PNS | JUMLAH | %
1 | AKBP | 1 | - | 1 | 0,15 |  | 1 | S-3 | 1 | - | 1 | 0,15
2 | Kompol | 6 | 1 | 7 | 1,04 |  | 2 | S-2 | 38 | 1 | 39 | 5,79
3 | AKP | 24 | 2 | 26 | 3,86 |  | 3 | S-1 / D-IV | 271 | 9 | 280 | 41,54
4 | Iptu | 26 | 3 | 29 | 4,30 |  | 4 | D-III | 22 | 2 | 24 | 3,56
5 | Ipda | 22 | 4 | 26 | 3,86 |  | 5 | SMA / sederajat | 311 | 17 | 328 | 48,66
 | Jumlah Perwira | 79 | 10 | 89 | 13,20 |  | 6 | SMP | 1 | 1 | 2 | 0,30
6 | Aiptu | 64 | 4 | 68 | 10,09 |  |  | JUMLAH | 644 | 30 | 674 | 100
7 | Aipda | 71 | 3 | 74 | 10,98 |  |  |  |  |  |  | 
8 | Bripka | 123 | 8 | 131 | 19,44 |  | NO | KELOMPOK UMUR | JUMLAH | % |  | 
9 | Brigpol | 75 | 7 | 82 | 12,17 |  | 1 | 17 - 25 tahun | 61 | 9,05 |  | 
10 | Briptu | 83 | 14 | 97 | 14,39 |  | 2 | 26 - 35 tahun | 187 | 27,74 |  | 
11 | Bripda | 84 | 19 | 103 | 15,28 |  | 3 | 36 - 45 tahun | 214 | 31,75 |  | 
 | Jumlah Bintara | 500 | 55 | 555 | 82,34 |  | 4 | 46 - 58 tahun | 212 | 31,45 |  | 
12 | PNS Gol. III | 6 | 5 | 11 | 1,63 |  |  | JUMLAH | 674 | 100 |  | 
13 | PNS Gol. II | 11 | 8 | 19 | 2,82 |  |  |  |  |  |  | 
 | Jumlah PNS | 17 | 13 | 30 | 4,45 |  |  |  |  |  |  | 
 | JUMLAH SELURUHNYA | 596 | 78 | 674 | 100 |  |  |  |  |  |  | 
Catatan: jumlah persentase dapat tidak tepat 100 karena pembulatan.
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Polres Tirtamulya Tahun 2024
NO | SASARAN STRATEGIS | KODE | INDIKATOR KINERJA UTAMA | SATUAN | TARGET
1 | Terpeliharanya keamanan dan ketertiban masyarakat | 1.1 | Indeks keamanan dan ketertiban masyarakat | indeks | 3,80
 |  | 1.2 | Risiko penduduk terkena tindak pidana per 100.000 penduduk | orang | 150,00
 |  | 1.3 | Jumlah konflik sosial berskala luas | kejadian | 2
2 | Meningkatnya kualitas penegakan hukum | 2.1 | Clearance rate seluruh tindak pidana | % | 70,00
 |  | 2.2 | Clearance rate kejahatan konvensional | % | 68,00
 |  | 2.3 | Clearance rate tindak pidana narkoba | % | 95,00
 |  | 2.4 | Jumlah perkara yang diselesaikan melalui keadilan restoratif | perkara | 60
3 | Terwujudnya keamanan, keselamatan, ketertiban, dan kelancaran lalu lintas | 3.1 | Jumlah kecelakaan lalu lintas | kejadian | 235
 |  | 3.2 | Jumlah korban meninggal dunia akibat laka lantas | orang | 52
 |  | 3.3 | Persentase penyelesaian perkara laka lantas | % | 92,00
4 | Meningkatnya kualitas pelayanan publik Polri | 4.1 | Indeks kepuasan masyarakat | indeks | 86,00
 |  | 4.2 | Waktu tanggap laporan layanan 110 | menit | 15,00
 |  | 4.3 | Persentase pemenuhan sarana prasarana pelayanan | % | 80,00
5 | Meningkatnya profesionalisme SDM dan tata kelola yang akuntabel | 5.1 | Persentase pemenuhan personel terhadap DSP | % | 80,00
 |  | 5.2 | Nilai IKPA | nilai | 95,00
 |  | 5.3 | Nilai SAKIP/LKIP | nilai | 78,00
 |  | 5.4 | Jumlah pelanggaran disiplin dan kode etik anggota | kasus | 12
 |  | 5.5 | Persentase realisasi anggaran | % | 98,00
Jumlah sasaran strategis: 5 sasaran; jumlah indikator kinerja utama: 18 indikator

NO | PROGRAM |  |  |  | ANGGARAN (Rp)
1 | Program Dukungan Manajemen | 060.01.WA |  |  | 42.134.412.000
2 | Program Profesionalisme SDM Polri | 060.01.BH |  |  | 263.040.000
3 | Program Penyelidikan dan Penyidikan Tindak Pidana | 060.01.BI |  |  | 2.530.670.000
4 | Program Modernisasi Almatsus dan Sarana Prasarana Polri | 060.01.BJ |  |  | 6.713.415.000
5 | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 060.01.BK |  |  | 10.392.590.000
 | JUMLAH |  |  |  | 62.034.127.000
Terbilang: enam puluh dua miliar tiga puluh empat juta seratus dua puluh tujuh ribu rupiah
 |  |  |  | Tirtamulya, 15 Januari 2024 | 
 | Pihak Kedua, KAPOLDA |  |  | Pihak Pertama, KAPOLRES TIRTAMULYA | 
 | (ttd) |  |  | (ttd) | 
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
Tabel 3.1 Pengukuran Kinerja Polres Tirtamulya Tahun 2024
KODE | SASARAN STRATEGIS / INDIKATOR KINERJA UTAMA | SATUAN | REALISASI 2023 | TAHUN 2024 |  |  | KATEGORI | POLARITAS | TARGET AKHIR RENSTRA 2024 | % THD TARGET RENSTRA
 |  |  |  | TARGET | REALISASI | CAPAIAN (%) |  |  |  | 
SS1 | Terpeliharanya keamanan dan ketertiban masyarakat |  |  |  |  | 106,84 | Sangat Baik |  |  | 
1.1 | Indeks keamanan dan ketertiban masyarakat | indeks | 3,86 | 3,80 | 3,94 | 103,68 | Sangat Baik | Maksimal | 3,90 | 101,03
1.2 | Risiko penduduk terkena tindak pidana per 100.000 penduduk | orang | 153,99 | 150,00 | 154,74 | 96,84 | Sangat Baik | Minimal | - | -
1.3 | Jumlah konflik sosial berskala luas | kejadian | 1 | 2 | 0 | 120,00 | Sangat Baik | Minimal | - | -
SS2 | Meningkatnya kualitas penegakan hukum |  |  |  |  | 107,83 | Sangat Baik |  |  | 
2.1 | Clearance rate seluruh tindak pidana | % | 71,16 | 70,00 | 73,11 | 104,44 | Sangat Baik | Maksimal | 72,00 | 101,54
2.2 | Clearance rate kejahatan konvensional | % | 68,37 | 68,00 | 71,12 | 104,59 | Sangat Baik | Maksimal | 70,00 | 101,60
2.3 | Clearance rate tindak pidana narkoba | % | 103,23 | 95,00 | 97,18 | 102,29 | Sangat Baik | Maksimal | 96,00 | 101,23
2.4 | Jumlah perkara yang diselesaikan melalui keadilan restoratif | perkara | 71 | 60 | 94 | 120,00 | Sangat Baik | Maksimal | 80 | 117,50
SS3 | Terwujudnya keamanan, keselamatan, ketertiban, dan kelancaran lalu lintas |  |  |  |  | 98,94 | Sangat Baik |  |  | 
3.1 | Jumlah kecelakaan lalu lintas | kejadian | 241 | 235 | 228 | 102,98 | Sangat Baik | Minimal | - | -
3.2 | Jumlah korban meninggal dunia akibat laka lantas | orang | 64 | 52 | 56 | 92,31 | Sangat Baik | Minimal | - | -
3.3 | Persentase penyelesaian perkara laka lantas | % | 89,63 | 92,00 | 93,42 | 101,54 | Sangat Baik | Maksimal | 93,00 | 100,45
SS4 | Meningkatnya kualitas pelayanan publik Polri |  |  |  |  | 102,66 | Sangat Baik |  |  | 
4.1 | Indeks kepuasan masyarakat | indeks | 85,92 | 86,00 | 88,31 | 102,69 | Sangat Baik | Maksimal | 88,00 | 100,35
4.2 | Waktu tanggap laporan layanan 110 | menit | 14,10 | 15,00 | 12,60 | 116,00 | Sangat Baik | Minimal | - | -
4.3 | Persentase pemenuhan sarana prasarana pelayanan | % | 68,57 | 80,00 | 71,43 | 89,29 | Baik | Maksimal | 85,00 | 84,04
SS5 | Meningkatnya profesionalisme SDM dan tata kelola yang akuntabel |  |  |  |  | 90,76 | Sangat Baik |  |  | 
5.1 | Persentase pemenuhan personel terhadap DSP | % | 71,84 | 80,00 | 70,65 | 88,31 | Baik | Maksimal | 82,00 | 86,16
5.2 | Nilai IKPA | nilai | 95,67 | 95,00 | 97,76 | 102,91 | Sangat Baik | Maksimal | 96,00 | 101,83
5.3 | Nilai SAKIP/LKIP | nilai | 77,60 | 78,00 | 79,85 | 102,37 | Sangat Baik | Maksimal | 80,00 | 99,81
5.4 | Jumlah pelanggaran disiplin dan kode etik anggota | kasus | 14 | 12 | 17 | 58,33 | Kurang | Minimal | - | -
5.5 | Persentase realisasi anggaran | % | 98,76 | 98,00 | 99,82 | 101,86 | Sangat Baik | Maksimal | 98,50 | 101,34
 | RATA-RATA CAPAIAN 5 SASARAN STRATEGIS |  |  |  |  | 101,41 | Sangat Baik |  |  | 
Keterangan:
1. Polaritas maksimal: capaian = realisasi : target x 100. Polaritas minimal: capaian = (2 x target - realisasi) : target x 100. Capaian dibatasi paling tinggi 120.
2. Capaian sasaran = rata-rata capaian IKU pada sasaran tersebut. Kategori: Sangat Baik >= 90; Baik 75 s.d. < 90; Cukup 65 s.d. < 75; Kurang 50 s.d. < 65; Sangat Kurang < 50.
3. Kolom terakhir = realisasi 2024 : target akhir Renstra x 100 (hanya untuk indikator berpolaritas maksimal), tidak dibatasi.
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Perbandingan Jumlah Tindak Pidana (JTP) dan Penyelesaian Tindak Pidana (PTP) Tahun 2023 dan 2024
NO | JENIS KEJAHATAN | TAHUN 2023 |  |  | TAHUN 2024 |  |  | TREND JTP |  | SISA PERKARA 2024
 |  | JTP | PTP | CR (%) | JTP | PTP | CR (%) | +/- | % | (JTP - PTP)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
I | KEJAHATAN KONVENSIONAL | 705 | 482 | 68,37 | 703 | 500 | 71,12 | -2 | -0,28 | 203
1 | Pencurian dengan pemberatan (Curat) | 98 | 61 | 62,24 | 87 | 58 | 66,67 | -11 | -11,22 | 29
2 | Pencurian dengan kekerasan (Curas) | 14 | 9 | 64,29 | 11 | 9 | 81,82 | -3 | -21,43 | 2
3 | Pencurian kendaraan bermotor (Curanmor) | 76 | 28 | 36,84 | 84 | 31 | 36,90 | 8 | 10,53 | 53
4 | Pencurian biasa | 121 | 84 | 69,42 | 109 | 82 | 75,23 | -12 | -9,92 | 27
5 | Penganiayaan berat (Anirat) | 31 | 27 | 87,10 | 28 | 25 | 89,29 | -3 | -9,68 | 3
6 | Penganiayaan | 66 | 58 | 87,88 | 71 | 60 | 84,51 | 5 | 7,58 | 11
7 | Penipuan | 93 | 57 | 61,29 | 104 | 66 | 63,46 | 11 | 11,83 | 38
8 | Penggelapan | 58 | 39 | 67,24 | 52 | 41 | 78,85 | -6 | -10,34 | 11
9 | Pengeroyokan | 22 | 19 | 86,36 | 25 | 19 | 76,00 | 3 | 13,64 | 6
10 | Perjudian | 17 | 17 | 100,00 | 21 | 21 | 100,00 | 4 | 23,53 | -
11 | KDRT | 19 | 16 | 84,21 | 16 | 14 | 87,50 | -3 | -15,79 | 2
12 | Persetubuhan/pencabulan anak | 34 | 29 | 85,29 | 38 | 33 | 86,84 | 4 | 11,76 | 5
13 | Pengrusakan | 15 | 9 | 60,00 | 12 | 9 | 75,00 | -3 | -20,00 | 3
14 | Pembunuhan | 2 | 2 | 100,00 | 1 | 2 | 200,00 | -1 | -50,00 | -1
15 | Kejahatan konvensional lainnya | 39 | 27 | 69,23 | 44 | 30 | 68,18 | 5 | 12,82 | 14
II | KEJAHATAN TRANSNASIONAL | 77 | 71 | 92,21 | 92 | 80 | 86,96 | 15 | 19,48 | 12
1 | Narkotika dan obat berbahaya | 62 | 64 | 103,23 | 71 | 69 | 97,18 | 9 | 14,52 | 2
2 | Perdagangan orang (TPPO) | 1 | 1 | 100,00 | 2 | 2 | 100,00 | 1 | 100,00 | -
3 | Kejahatan siber/ITE | 12 | 5 | 41,67 | 18 | 8 | 44,44 | 6 | 50,00 | 10
4 | Uang palsu | 2 | 1 | 50,00 | 1 | 1 | 100,00 | -1 | -50,00 | -
III | KEJAHATAN TERHADAP KEKAYAAN NEGARA | 11 | 11 | 100,00 | 12 | 10 | 83,33 | 1 | 9,09 | 2
1 | Tindak pidana korupsi | 2 | 2 | 100,00 | 3 | 2 | 66,67 | 1 | 50,00 | 1
2 | Illegal logging | 3 | 3 | 100,00 | 2 | 2 | 100,00 | -1 | -33,33 | -
3 | Penyalahgunaan BBM/migas bersubsidi | 4 | 4 | 100,00 | 3 | 3 | 100,00 | -1 | -25,00 | -
4 | Pertambangan tanpa izin | 2 | 2 | 100,00 | 4 | 3 | 75,00 | 2 | 100,00 | 1
IV | KEJAHATAN BERIMPLIKASI KONTINJENSI | 1 | 1 | 100,00 | - | - | - | -1 | -100,00 | -
1 | Unjuk rasa anarkis | - | - | - | - | - | - | - | - | -
2 | Konflik sosial | 1 | 1 | 100,00 | - | - | - | -1 | -100,00 | -
 | JUMLAH (I+II+III+IV) | 794 | 565 | 71,16 | 807 | 590 | 73,11 | 13 | 1,64 | 217
Sumber: Satreskrim dan Satresnarkoba Polres Tirtamulya, 2025 (diolah)
Catatan: 1. CR (clearance rate) = PTP : JTP x 100. 2. PTP dapat melebihi JTP karena termasuk penyelesaian tunggakan perkara tahun sebelumnya. 3. Baris I s.d. IV adalah jumlah rincian di bawahnya.
`,
    },
    {
      name: "Tabel 3.3",
      sheet: `
Tabel 3.3 Tindak Pidana Menurut Wilayah Kecamatan Tahun 2024
No. | Kecamatan (wilayah hukum Polsek) | Jumlah Penduduk (jiwa) | JTP | PTP | Sisa | CR (%) | Risiko Penduduk Terkena Tindak Pidana (per 100.000) | Selang Waktu (jam) | Andil JTP (%) | Peringkat Kerawanan
(1) | (2) | (3) | (4) | (5) | (6)=(4)-(5) | (7)=(5):(4) | (8) | (9) | (10) | (11)
1 | Tirtamulya Kota | 128.464 | 283 | 197 | 86 | 69,61 | 220,30 | 31,04 | 35,07 | 1
2 | Banjarwangi | 91.257 | 144 | 109 | 35 | 75,69 | 157,80 | 61,00 | 17,84 | 2
3 | Cikondang | 84.903 | 119 | 88 | 31 | 73,95 | 140,16 | 73,82 | 14,75 | 4
4 | Sindangrasa | 66.381 | 95 | 71 | 24 | 74,74 | 143,11 | 92,46 | 11,77 | 3
5 | Margaluyu | 58.729 | 70 | 54 | 16 | 77,14 | 119,19 | 125,49 | 8,67 | 5
6 | Pasirhalang | 49.816 | 59 | 44 | 15 | 74,58 | 118,44 | 148,88 | 7,31 | 6
7 | Talagawening | 41.975 | 37 | 27 | 10 | 72,97 | 88,15 | 237,41 | 4,58 | 7
 | Polres Tirtamulya | 521.525 | 807 | 590 | 217 | 73,11 | 154,74 | 10,88 | 100,00 | 
Rumus: kolom (8) = JTP x 100.000 : jumlah penduduk; kolom (9) = 366 hari x 24 jam : JTP. Peringkat 1 = risiko tertinggi.
`,
    },
    {
      name: "Tabel 3.4",
      sheet: `
Tabel 3.4 Perkembangan Kejahatan Menonjol per Triwulan Tahun 2024
NO | KEJAHATAN MENONJOL | TW I |  | TW II |  | TW III |  | TW IV |  | JUMLAH |  | CR (%) | RATA-RATA JTP PER TW
 |  | JTP | PTP | JTP | PTP | JTP | PTP | JTP | PTP | JTP | PTP |  | 
1 | Pencurian dengan pemberatan (Curat) | 24 | 13 | 19 | 15 | 23 | 14 | 21 | 16 | 87 | 58 | 66,67 | 21,75
2 | Pencurian dengan kekerasan (Curas) | 3 | 2 | 2 | 2 | 4 | 3 | 2 | 2 | 11 | 9 | 81,82 | 2,75
3 | Pencurian kendaraan bermotor (Curanmor) | 18 | 6 | 23 | 8 | 20 | 9 | 23 | 8 | 84 | 31 | 36,90 | 21,00
4 | Penganiayaan berat (Anirat) | 8 | 6 | 6 | 6 | 7 | 6 | 7 | 7 | 28 | 25 | 89,29 | 7,00
5 | Penipuan | 27 | 14 | 24 | 17 | 28 | 16 | 25 | 19 | 104 | 66 | 63,46 | 26,00
6 | Narkotika dan obat berbahaya | 16 | 15 | 19 | 18 | 17 | 17 | 19 | 19 | 71 | 69 | 97,18 | 17,75
7 | Persetubuhan/pencabulan anak | 9 | 7 | 11 | 9 | 10 | 9 | 8 | 8 | 38 | 33 | 86,84 | 9,50
8 | Perjudian | 4 | 4 | 6 | 6 | 5 | 5 | 6 | 6 | 21 | 21 | 100,00 | 5,25
 | JUMLAH | 109 | 67 | 110 | 81 | 114 | 79 | 111 | 85 | 444 | 312 | 70,27 | 111,00
 | CR per triwulan (%) |  | 61,47 |  | 73,64 |  | 69,30 |  | 76,58 |  |  |  | 
 | Andil triwulan thd JTP (%) | 24,55 |  | 24,77 |  | 25,68 |  | 25,00 |  | 100 |  |  | 
`,
    },
    {
      name: "Tabel 3.5",
      sheet: `
Tabel 3.5 Data Kecelakaan Lalu Lintas Bulanan Tahun 2024
NO | BULAN | JUMLAH LAKA | KORBAN |  |  |  | KERUGIAN MATERIIL (Rp) | PENYELESAIAN PERKARA | 
 |  |  | MD | LB | LR | JUMLAH |  | SELRA | %
1 | Januari | 21 | 5 | 4 | 24 | 33 | 48.000.000 | 18 | 85,71
2 | Februari | 17 | 4 | 3 | 19 | 26 | 36.350.000 | 16 | 94,12
3 | Maret | 19 | 5 | 2 | 22 | 29 | 41.700.000 | 17 | 89,47
4 | April | 26 | 8 | 5 | 31 | 44 | 67.150.000 | 22 | 84,62
5 | Mei | 18 | 4 | 3 | 20 | 27 | 39.500.000 | 19 | 105,56
6 | Juni | 16 | 3 | 2 | 18 | 23 | 33.850.000 | 15 | 93,75
 | Jumlah Semester I | 117 | 29 | 19 | 134 | 182 | 266.550.000 | 107 | 91,45
7 | Juli | 20 | 5 | 3 | 22 | 30 | 47.300.000 | 18 | 90,00
8 | Agustus | 19 | 4 | 4 | 21 | 29 | 42.650.000 | 18 | 94,74
9 | September | 15 | 3 | 2 | 17 | 22 | 28.100.000 | 16 | 106,67
10 | Oktober | 18 | 5 | 3 | 19 | 27 | 37.450.000 | 17 | 94,44
11 | November | 16 | 3 | 2 | 18 | 23 | 31.800.000 | 16 | 100,00
12 | Desember | 23 | 7 | 4 | 27 | 38 | 58.250.000 | 21 | 91,30
 | Jumlah Semester II | 111 | 27 | 18 | 124 | 169 | 245.550.000 | 106 | 95,50
 | JUMLAH SETAHUN | 228 | 56 | 37 | 258 | 351 | 512.100.000 | 213 | 93,42
 | Rata-rata per bulan | 19,00 | 4,67 | 3,08 | 21,50 | 29,25 | 42.675.000 | 17,75 | 
MD = meninggal dunia; LB = luka berat; LR = luka ringan; selra = penyelesaian perkara.
`,
    },
    {
      name: "Tabel 3.6",
      sheet: `
Tabel 3.6 Perkembangan Kecelakaan Lalu Lintas Lima Tahun Terakhir (2020-2024)
Uraian | Satuan | 2020 | 2021 | 2022 | 2023 | 2024 | Naik/(Turun) 2023-2024 | % Perubahan | Rata-rata 5 Tahun
Jumlah kecelakaan lalu lintas | kejadian | 231 | 219 | 246 | 241 | 228 | (13) | -5,39 | 233,00
Korban meninggal dunia | orang | 68 | 61 | 70 | 64 | 56 | (8) | -12,50 | 63,80
Korban luka berat | orang | 52 | 47 | 49 | 44 | 37 | (7) | -15,91 | 45,80
Korban luka ringan | orang | 274 | 251 | 283 | 271 | 258 | (13) | -4,80 | 267,40
Jumlah korban | orang | 394 | 359 | 402 | 379 | 351 | (28) | -7,39 | 377,00
Kerugian materiil | Rp | 512.350.000 | 486.900.000 | 561.200.000 | 538.750.000 | 512.100.000 | (26.650.000) | -4,95 | 522.260.000
Perkara laka diselesaikan (selra) | perkara | 205 | 199 | 221 | 216 | 213 | (3) | -1,39 | 210,80
Persentase penyelesaian perkara | % | 88,74 | 90,87 | 89,84 | 89,63 | 93,42 | 3,79 |  | 
Jumlah kendaraan bermotor terdaftar | unit | 214.380 | 221.905 | 231.467 | 240.118 | 248.936 | 8.818 | 3,67 | 231.361
Jumlah penduduk | jiwa | 498.214 | 503.876 | 509.341 | 515.608 | 521.525 | 5.917 | 1,15 | 509.713
Fatalitas per 100.000 penduduk | orang | 13,65 | 12,11 | 13,74 | 12,41 | 10,74 | -1,67 |  | 
Fatalitas per 10.000 kendaraan | orang | 3,17 | 2,75 | 3,02 | 2,67 | 2,25 | -0,42 |  | 
Tingkat fatalitas korban (MD : jumlah korban) | % | 17,26 | 16,99 | 17,41 | 16,89 | 15,95 | -0,94 |  | 
Keterangan: perubahan untuk baris persentase dan rasio adalah selisih nilai 2024 dengan 2023 (poin).
`,
    },
    {
      name: "Tabel 3.7",
      sheet: `
Tabel 3.7 Penindakan Pelanggaran Lalu Lintas Menurut Jenis Pelanggaran dan Jenis Kendaraan Tahun 2024
NO | JENIS PELANGGARAN | TILANG |  |  |  | TEGURAN |  |  |  | JUMLAH PENINDAKAN | % TERHADAP JUMLAH | RASIO TILANG (%)
 |  | R2 | R4 | R6+ | Jumlah | R2 | R4 | R6+ | Jumlah |  |  | 
1 | Tidak menggunakan helm SNI | 1.842 | - | - | 1.842 | 2.316 | - | - | 2.316 | 4.158 | 32,37 | 44,30
2 | Tidak menggunakan sabuk pengaman | - | 287 | 64 | 351 | - | 412 | 88 | 500 | 851 | 6,62 | 41,25
3 | Kelengkapan surat-surat (SIM/STNK) | 1.106 | 204 | 71 | 1.381 | 894 | 173 | 52 | 1.119 | 2.500 | 19,46 | 55,24
4 | Melanggar rambu/marka | 618 | 331 | 97 | 1.046 | 742 | 401 | 116 | 1.259 | 2.305 | 17,94 | 45,38
5 | Muatan lebih (ODOL) | - | 118 | 203 | 321 | - | 96 | 151 | 247 | 568 | 4,42 | 56,51
6 | Melawan arus | 377 | 42 | 3 | 422 | 428 | 57 | 6 | 491 | 913 | 7,11 | 46,22
7 | Menggunakan HP saat berkendara | 124 | 139 | 12 | 275 | 203 | 188 | 19 | 410 | 685 | 5,33 | 40,15
8 | Knalpot tidak sesuai spesifikasi | 463 | 21 | - | 484 | 291 | 14 | - | 305 | 789 | 6,14 | 61,34
9 | Balap liar | 46 | - | - | 46 | 31 | - | - | 31 | 77 | 0,60 | 59,74
 | JUMLAH 2024 | 4.576 | 1.142 | 450 | 6.168 | 4.905 | 1.341 | 432 | 6.678 | 12.846 | 100,00 | 48,01
 | JUMLAH 2023 | 4.188 | 1.034 | 398 | 5.620 | 5.121 | 1.402 | 397 | 6.920 | 12.540 |  | 44,82
 | NAIK/TURUN | 388 | 108 | 52 | 548 | -216 | -61 | 35 | -242 | 306 | 2,44 | 
Catatan: pada baris NAIK/TURUN kolom persentase adalah perubahan jumlah penindakan terhadap tahun 2023. Jumlah persen dapat menjadi 99,99 atau 100,01 karena pembulatan.
`,
    },
    {
      name: "Tabel 3.8",
      sheet: `
Tabel 3.8 Pengungkapan Tindak Pidana Narkoba: Barang Bukti dan Tersangka
a. Barang bukti yang disita |  |  |  |  |  |  | b. Tersangka menurut umur Tahun 2024 |  |  |  | 
NO | JENIS | SATUAN | 2023 | 2024 | NAIK/TURUN | % | KELOMPOK UMUR | L | P | JUMLAH | %
1 | Sabu | gram | 412,65 | 538,20 | 125,55 | 30,43 | < 18 tahun | 3 | - | 3 | 3,30
2 | Ganja | gram | 1.846,40 | 1.210,75 | -635,65 | -34,43 | 18 - 25 tahun | 24 | 2 | 26 | 28,57
3 | Ekstasi | butir | 87 | 134 | 47 | 54,02 | 26 - 35 tahun | 31 | 4 | 35 | 38,46
4 | Obat keras (daftar G) | butir | 11.452 | 14.306 | 2.854 | 24,92 | 36 - 45 tahun | 17 | 3 | 20 | 21,98
5 | Tembakau sintetis | gram | 96,30 | 141,85 | 45,55 | 47,30 | > 45 tahun | 6 | 1 | 7 | 7,69
6 | Minuman keras ilegal | botol | 2.318 | 1.984 | -334 | -14,41 | JUMLAH | 81 | 10 | 91 | 100,00

c. Kasus dan tersangka |  |  |  |  |  |  | d. Peran tersangka Tahun 2024 |  |  |  | 
NO | URAIAN | SATUAN | 2023 | 2024 | NAIK/TURUN | % | PERAN | L | P | JUMLAH | %
1 | Jumlah kasus (JTP) | kasus | 62 | 71 | 9 | 14,52 | Produsen | - | - | - | -
2 | Kasus selesai (PTP) | kasus | 64 | 69 | 5 | 7,81 | Bandar | 5 | - | 5 | 5,49
3 | Tersangka | orang | 79 | 91 | 12 | 15,19 | Pengedar | 46 | 4 | 50 | 54,95
4 | Tersangka direhabilitasi | orang | 18 | 23 | 5 | 27,78 | Pengguna | 30 | 6 | 36 | 39,56
5 | Rata-rata tersangka per kasus | orang | 1,27 | 1,28 | 0,01 |  | JUMLAH | 81 | 10 | 91 | 100,00
`,
    },
    {
      name: "Tabel 3.9",
      sheet: `
Tabel 3.9 Penerimaan Negara Bukan Pajak (PNBP) Polres Tirtamulya Tahun 2024
Tarif sesuai PP Nomor 76 Tahun 2020
No | Jenis Penerimaan | Tarif (Rp) | Target (lembar) | Target (Rp) | Realisasi (lembar) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
A | Penerbitan SIM |  | 24.600 | 2.247.000.000 | 24.475 | 2.239.540.000 | (7.460.000) | 99,67
1 | SIM A baru | 120.000 | 3.200 | 384.000.000 | 3.418 | 410.160.000 | 26.160.000 | 106,81
2 | SIM C baru | 100.000 | 9.500 | 950.000.000 | 9.127 | 912.700.000 | (37.300.000) | 96,07
3 | Perpanjangan SIM A | 80.000 | 4.100 | 328.000.000 | 4.386 | 350.880.000 | 22.880.000 | 106,98
4 | Perpanjangan SIM C | 75.000 | 7.800 | 585.000.000 | 7.544 | 565.800.000 | (19.200.000) | 96,72
B | STNK, TNKB, dan BPKB |  | 61.650 | 7.831.250.000 | 63.142 | 7.980.990.000 | 149.740.000 | 101,91
1 | STNK roda 2 | 100.000 | 21.000 | 2.100.000.000 | 21.873 | 2.187.300.000 | 87.300.000 | 104,16
2 | STNK roda 4 | 200.000 | 4.600 | 920.000.000 | 4.512 | 902.400.000 | (17.600.000) | 98,09
3 | TNKB roda 2 | 60.000 | 18.500 | 1.110.000.000 | 18.964 | 1.137.840.000 | 27.840.000 | 102,51
4 | TNKB roda 4 | 100.000 | 4.200 | 420.000.000 | 4.155 | 415.500.000 | (4.500.000) | 98,93
5 | BPKB roda 2 | 225.000 | 11.500 | 2.587.500.000 | 11.842 | 2.664.450.000 | 76.950.000 | 102,97
6 | BPKB roda 4 | 375.000 | 1.850 | 693.750.000 | 1.796 | 673.500.000 | (20.250.000) | 97,08
C | Pelayanan SKCK |  | 14.500 | 435.000.000 | 16.213 | 486.390.000 | 51.390.000 | 111,81
1 | SKCK | 30.000 | 14.500 | 435.000.000 | 16.213 | 486.390.000 | 51.390.000 | 111,81
 | JUMLAH A + B + C |  |  | 10.513.250.000 |  | 10.706.920.000 | 193.670.000 | 101,84
`,
    },
    {
      name: "Tabel 3.10",
      sheet: `
Tabel 3.10 Realisasi Anggaran DIPA Polres Tirtamulya TA 2024 Menurut Program dan Kegiatan
KODE | PROGRAM / KEGIATAN | PAGU (Rp) | REALISASI (Rp) | SISA (Rp) | % | PORSI THD PAGU TOTAL (%)
060.01.WA | Program Dukungan Manajemen | 42.134.412.000 | 42.215.695.840 | (81.283.840) | 100,19 | 67,92
3073 | Pembinaan administrasi umum | - | - | - | - | -
5050 | Dukungan pelayanan internal perkantoran Polri | 41.873.462.000 | 41.955.218.340 | (81.756.340) | 100,20 | 67,50
5052 | Pelayanan kesehatan Polri | 186.450.000 | 185.977.500 | 472.500 | 99,75 | 0,30
5059 | Penerangan masyarakat | 74.500.000 | 74.500.000 | 0 | 100,00 | 0,12
060.01.BH | Program Profesionalisme SDM Polri | 263.040.000 | 261.446.500 | 1.593.500 | 99,39 | 0,42
5061 | Penyelenggaraan latihan kemampuan | 164.280.000 | 163.914.000 | 366.000 | 99,78 | 0,26
5064 | Pembinaan dan pengawasan profesi | 98.760.000 | 97.532.500 | 1.227.500 | 98,76 | 0,16
060.01.BI | Program Penyelidikan dan Penyidikan Tindak Pidana | 2.530.670.000 | 2.482.936.800 | 47.733.200 | 98,11 | 4,08
3142 | Penyelenggaraan penyelidikan dan penyidikan tindak pidana umum | 1.486.350.000 | 1.481.207.600 | 5.142.400 | 99,65 | 2,40
3144 | Penyidikan tindak pidana narkoba | 486.720.000 | 486.011.000 | 709.000 | 99,85 | 0,78
3145 | Penyidikan tindak pidana korupsi | 512.600.000 | 470.845.200 | 41.754.800 | 91,85 | 0,83
5083 | Penindakan tindak pidana siber | 45.000.000 | 44.873.000 | 127.000 | 99,72 | 0,07
060.01.BJ | Program Modernisasi Almatsus dan Sarana Prasarana Polri | 6.713.415.000 | 6.649.546.875 | 63.868.125 | 99,05 | 10,82
5062 | Dukungan manajemen dan teknis sarpras | 3.968.415.000 | 3.951.206.875 | 17.208.125 | 99,57 | 6,40
5060 | Pengadaan almatsus dan pembangunan fasilitas | 2.745.000.000 | 2.698.340.000 | 46.660.000 | 98,30 | 4,42
060.01.BK | Program Pemeliharaan Keamanan dan Ketertiban Masyarakat | 10.392.590.000 | 10.314.540.250 | 78.049.750 | 99,25 | 16,75
3128 | Pembinaan potensi keamanan | 1.174.900.000 | 1.172.684.000 | 2.216.000 | 99,81 | 1,89
3130 | Peningkatan pelayanan keamanan lalu lintas | 2.386.150.000 | 2.371.492.300 | 14.657.700 | 99,39 | 3,85
3131 | Pemeliharaan ketertiban dan pengamanan obvit | 1.752.340.000 | 1.748.916.500 | 3.423.500 | 99,80 | 2,82
3091 | Operasi kepolisian dan pengamanan Pilkada | 4.215.700.000 | 4.158.233.450 | 57.466.550 | 98,64 | 6,80
3112 | Kegiatan intelijen keamanan | 863.500.000 | 863.214.000 | 286.000 | 99,97 | 1,39
 | JUMLAH | 62.034.127.000 | 61.924.166.265 | 109.960.735 | 99,82 | 100,00
Catatan: sisa dalam tanda kurung adalah pagu minus pada belanja pegawai (gaji dan tunjangan) yang akan diselesaikan melalui revisi pagu minus.
`,
    },
    {
      name: "Tabel 3.11",
      sheet: `
Tabel 3.11 Realisasi Anggaran Menurut Jenis Belanja TA 2024 dan Perbandingan dengan TA 2023
AKUN | JENIS BELANJA | PAGU AWAL | REVISI (+/-) | PAGU AKHIR | REALISASI 2024 | SISA PAGU | % | REALISASI 2023 | NAIK/(TURUN) | %
 |  | (Rp) | (Rp) | (Rp) | (Rp) | (Rp) |  | (Rp) | (Rp) | 
1 | 2 | 3 | 4 | 5 = 3 + 4 | 6 | 7 = 5 - 6 | 8 = 6 : 5 | 9 | 10 = 6 - 9 | 11 = 10 : 9
51 | Belanja Pegawai | 38.479.700.000 | 437.900.000 | 38.917.600.000 | 38.977.443.540 | (59.843.540) | 100,15 | 37.569.024.300 | 1.408.419.240 | 3,75
5111 | Gaji dan tunjangan anggota Polri | 23.874.600.000 | 412.500.000 | 24.287.100.000 | 24.398.762.140 | (111.662.140) | 100,46 | 23.146.820.400 | 1.251.941.740 | 5,41
5111 | Gaji dan tunjangan PNS Polri | 1.462.300.000 | -38.400.000 | 1.423.900.000 | 1.401.826.300 | 22.073.700 | 98,45 | 1.438.216.500 | (36.390.200) | -2,53
5124 | Tunjangan kinerja | 9.856.400.000 | 128.000.000 | 9.984.400.000 | 9.978.214.600 | 6.185.400 | 99,94 | 9.742.116.800 | 236.097.800 | 2,42
5122 | Uang makan dan lembur | 3.286.400.000 | -64.200.000 | 3.222.200.000 | 3.198.640.500 | 23.559.500 | 99,27 | 3.241.870.600 | (43.230.100) | -1,33
52 | Belanja Barang | 20.579.427.000 | -207.900.000 | 20.371.527.000 | 20.248.382.725 | 123.144.275 | 99,40 | 18.251.678.290 | 1.996.704.435 | 10,94
5211 | Barang operasional | 11.707.527.000 | -194.150.000 | 11.513.377.000 | 11.434.219.850 | 79.157.150 | 99,31 | 9.586.321.450 | 1.847.898.400 | 19,28
5218 | Barang persediaan | 1.684.200.000 | 46.300.000 | 1.730.500.000 | 1.722.918.400 | 7.581.600 | 99,56 | 1.588.406.200 | 134.512.200 | 8,47
5221 | Jasa (langganan daya dan jasa) | 1.126.400.000 | -18.250.000 | 1.108.150.000 | 1.097.615.375 | 10.534.625 | 99,05 | 1.074.382.940 | 23.232.435 | 2,16
5231 | Pemeliharaan | 3.642.700.000 | 84.600.000 | 3.727.300.000 | 3.709.452.600 | 17.847.400 | 99,52 | 3.486.219.700 | 223.232.900 | 6,40
5241 | Perjalanan dinas | 2.418.600.000 | -126.400.000 | 2.292.200.000 | 2.284.176.500 | 8.023.500 | 99,65 | 2.516.348.000 | (232.171.500) | -9,23
53 | Belanja Modal | 2.825.000.000 | -80.000.000 | 2.745.000.000 | 2.698.340.000 | 46.660.000 | 98,30 | 2.758.650.000 | (60.310.000) | -2,19
5321 | Peralatan dan mesin | 1.625.000.000 | -80.000.000 | 1.545.000.000 | 1.518.640.000 | 26.360.000 | 98,29 | 1.846.200.000 | (327.560.000) | -17,74
5331 | Gedung dan bangunan | 1.200.000.000 | - | 1.200.000.000 | 1.179.700.000 | 20.300.000 | 98,31 | 912.450.000 | 267.250.000 | 29,29
 | JUMLAH | 61.884.127.000 | 150.000.000 | 62.034.127.000 | 61.924.166.265 | 109.960.735 | 99,82 | 58.579.352.590 | 3.344.813.675 | 5,71
Realisasi 2023 audited.
`,
    },
    {
      name: "Tabel 3.12",
      sheet: `
Tabel 3.12 Rencana Penarikan Dana (RPD) dan Realisasi Bulanan TA 2024
Bulan | RPD (Rp) | RPD Kumulatif (Rp) | Realisasi (Rp) | Realisasi Kumulatif (Rp) | Deviasi Bulan (%) | Serapan Kumulatif thd Pagu (%) | Target Serapan Triwulan (%) | Ket.
Januari | 4.504.932.000 | 4.504.932.000 | 4.301.973.000 | 4.301.973.000 | 4,51 | 6,93 |  | 
Februari | 4.748.442.000 | 9.253.374.000 | 4.605.845.243 | 8.907.818.243 | 3,00 | 14,36 |  | 
Maret | 5.357.217.000 | 14.610.591.000 | 5.575.222.486 | 14.483.040.729 | 4,07 | 23,35 | 15 | Tercapai
April | 5.113.707.000 | 19.724.298.000 | 4.908.638.729 | 19.391.679.458 | 4,01 | 31,26 |  | 
Mei | 5.235.462.000 | 24.959.760.000 | 5.090.331.972 | 24.482.011.430 | 2,77 | 39,47 |  | 
Juni | 5.174.584.000 | 30.134.344.000 | 5.332.616.215 | 29.814.627.645 | 3,05 | 48,06 | 40 | Tercapai
Juli | 5.296.338.000 | 35.430.682.000 | 5.211.351.458 | 35.025.979.103 | 1,60 | 56,46 |  | 
Agustus | 4.991.951.000 | 40.422.633.000 | 4.847.723.701 | 39.873.702.804 | 2,89 | 64,28 |  | 
September | 5.113.706.000 | 45.536.339.000 | 5.150.598.944 | 45.024.301.748 | 0,72 | 72,58 | 60 | Tercapai
Oktober | 5.174.583.000 | 50.710.922.000 | 5.029.336.187 | 50.053.637.935 | 2,81 | 80,69 |  | 
November | 5.478.970.000 | 56.189.892.000 | 5.695.758.430 | 55.749.396.365 | 3,96 | 89,87 |  | 
Desember | 5.844.235.000 | 62.034.127.000 | 6.174.769.900 | 61.924.166.265 | 5,66 | 99,82 | 90 | Tercapai
JUMLAH | 62.034.127.000 |  | 61.924.166.265 |  |  | 99,82 |  | 
Deviasi bulan = selisih mutlak realisasi dengan RPD dibagi RPD bulan yang sama x 100. Keterangan 'Tercapai' bila serapan kumulatif akhir triwulan sama atau lebih dari target.
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) TA 2023 dan TA 2024
No | Aspek | Indikator | Bobot (%) | TA 2023 |  |  | TA 2024 |  | 
 |  |  |  | Nilai | Nilai Akhir | Kategori | Nilai | Nilai Akhir | Kategori
1 | Kualitas Perencanaan Pelaksanaan Anggaran | Revisi DIPA | 10 | 100,00 | 10,00 | Sangat Baik | 100,00 | 10,00 | Sangat Baik
2 |  | Deviasi Halaman III DIPA | 15 | 88,46 | 13,27 | Cukup | 91,27 | 13,69 | Baik
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20 | 96,14 | 19,23 | Sangat Baik | 98,35 | 19,67 | Sangat Baik
4 |  | Belanja Kontraktual | 10 | 94,00 | 9,40 | Baik | 97,50 | 9,75 | Sangat Baik
5 |  | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | Sangat Baik | 100,00 | 10,00 | Sangat Baik
6 |  | Pengelolaan UP dan TUP | 10 | 93,72 | 9,37 | Baik | 96,48 | 9,65 | Sangat Baik
7 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25 | 98,60 | 24,65 | Sangat Baik | 100,00 | 25,00 | Sangat Baik
 |  | Nilai total | 100 |  | 95,92 |  |  | 97,76 | 
 |  | Dispensasi SPM (pengurang) |  |  | 0,25 |  |  | 0,00 | 
 |  | Nilai akhir IKPA |  |  | 95,67 | Sangat Baik |  | 97,76 | Sangat Baik
Nilai akhir = nilai x bobot. Kategori: Sangat Baik (>= 95); Baik (89 s.d. < 95); Cukup (70 s.d. < 89); Kurang (< 70).
`,
    },
    {
      name: "Tabel 3.14",
      sheet: `
Tabel 3.14 Rekapitulasi Kategori Capaian IKU dan Efisiensi Penggunaan Anggaran
NO | SASARAN STRATEGIS | JUMLAH IKU | SANGAT BAIK | BAIK | CUKUP | KURANG | CAPAIAN KINERJA (%) | PAGU (Rp juta) | REALISASI (Rp juta) | SERAPAN (%) | EFISIENSI (%)
1 | Terpeliharanya keamanan dan ketertiban masyarakat | 3 | 3 | - | - | - | 106,84 | 8.006,44 | 7.943,05 | 99,21 | 7,63
2 | Meningkatnya kualitas penegakan hukum | 4 | 4 | - | - | - | 107,83 | 2.530,67 | 2.482,94 | 98,11 | 9,72
3 | Terwujudnya keamanan, keselamatan, ketertiban, dan kelancaran lalu lintas | 3 | 3 | - | - | - | 98,94 | 2.386,15 | 2.371,49 | 99,39 | -0,45
4 | Meningkatnya kualitas pelayanan publik Polri | 3 | 2 | 1 | - | - | 102,66 | 6.713,42 | 6.649,55 | 99,05 | 3,61
5 | Meningkatnya profesionalisme SDM dan tata kelola yang akuntabel | 5 | 3 | 1 | - | 1 | 90,76 | 42.397,45 | 42.477,14 | 100,19 | -9,43
 | JUMLAH / RATA-RATA | 18 | 15 | 2 | - | 1 | 101,41 | 62.034,13 | 61.924,17 | 99,82 | 1,59
 | Persentase jumlah IKU (%) | 100 | 83,33 | 11,11 | - | 5,56 |  |  |  |  | 
Efisiensi = capaian kinerja dikurangi serapan anggaran (poin persen). Pembagian anggaran: sasaran 1 = Program BK di luar kegiatan 3130; sasaran 2 = Program BI; sasaran 3 = kegiatan 3130; sasaran 4 = Program BJ; sasaran 5 = Program WA dan BH.
`,
    },
    {
      name: "Bab III Uraian",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Risiko penduduk terkena tindak pidana tahun 2024 adalah 154,74 per 100.000 penduduk, dari target paling tinggi 150,00, sehingga capaiannya 96,84%.
Dengan jumlah penduduk 521.525 jiwa dan JTP 807 kasus, rata-rata setiap 10,88 jam terjadi satu tindak pidana.
Wilayah dengan JTP tertinggi adalah Kecamatan Tirtamulya Kota sebanyak 283 kasus (35,07%), sedangkan yang terendah Kecamatan Talagawening sebanyak 37 kasus.
Kasus curanmor naik dari 76 kasus menjadi 84 kasus (10,53%), dengan penyelesaian 31 kasus atau CR 36,90%.
Sebaliknya kasus curat turun 11 kasus, dari 98 kasus pada tahun 2023 menjadi 87 kasus pada tahun 2024.
Pada kasus pembunuhan terdapat 1 JTP dan 2 PTP karena termasuk penyelesaian satu tunggakan perkara, sehingga CR mencapai 200,00%.
Dari 25 jenis kejahatan yang dicatat, 12 jenis mengalami kenaikan JTP, 12 jenis turun, dan 1 jenis tetap.
JTP delapan kejahatan menonjol berjumlah 444 kasus, tertinggi pada Triwulan III sebanyak 114 kasus.
Kasus narkoba yang diungkap sebanyak 71 kasus dengan 91 tersangka, terdiri atas 81 laki-laki dan 10 perempuan.
Barang bukti sabu yang disita meningkat dari 412,65 gram menjadi 538,20 gram atau naik 30,43%.
Kelompok umur tersangka narkoba terbanyak adalah 26 - 35 tahun sebanyak 35 orang atau 38,46% dari seluruh tersangka.
Kecelakaan lalu lintas paling banyak terjadi pada bulan April, yaitu 26 kejadian dengan 8 korban meninggal dunia.
Korban kecelakaan seluruhnya 351 orang, terdiri atas 56 meninggal dunia, 37 luka berat, dan 258 luka ringan.
Fatalitas per 100.000 penduduk turun dari 12,41 pada tahun 2023 menjadi 10,74 pada tahun 2024.
Penindakan pelanggaran lalu lintas berjumlah 12.846 tindakan, terdiri atas 6.168 tilang dan 6.678 teguran.
Perkara yang diselesaikan melalui keadilan restoratif sebanyak 94 perkara dari target 60 perkara; capaian 156,67% dihitung paling tinggi 120,00% sesuai ketentuan.
B. Realisasi Anggaran
Belanja pegawai terealisasi Rp 38.977.443.540 atau 100,15% dari pagu, belanja barang Rp 20.248.382.725, dan belanja modal Rp 2.698.340.000.
Program dengan serapan terendah adalah Program Penyelidikan dan Penyidikan Tindak Pidana sebesar 98,11%, antara lain karena sisa kegiatan tindak pidana korupsi Rp 41.754.800.
Sampai dengan akhir Triwulan II realisasi kumulatif mencapai Rp 29.814.627.645 atau 48,06% dari pagu.
Realisasi belanja tahun 2024 naik Rp 3.344.813.675 atau 5,71% dibandingkan realisasi tahun 2023 sebesar Rp 58.579.352.590.
Efisiensi tertinggi dicapai pada sasaran 2 sebesar 9,72 poin.
`,
    },
    {
      name: "Bab IV Penutup",
      sheet: `
BAB IV PENUTUP
Secara umum kinerja Polres Tirtamulya tahun 2024 berkategori Sangat Baik dengan nilai 101,41.
Sebanyak 13 dari 18 indikator telah mencapai atau melampaui target (capaian 100% atau lebih), sedangkan 5 indikator belum mencapai target.
Indikator yang belum mencapai target antara lain persentase pemenuhan personel dengan realisasi 70,65% dari target 80,00%.
Capaian terendah adalah jumlah pelanggaran disiplin dan kode etik anggota, yaitu 58,33% dengan kategori Kurang.
Tunggakan perkara tahun 2024 sebanyak 217 perkara akan menjadi prioritas penyelesaian pada tahun 2025.
Sisa anggaran sebesar Rp 109.960.735 (seratus sembilan juta sembilan ratus enam puluh ribu tujuh ratus tiga puluh lima rupiah) telah disetor atau tidak ditarik sampai dengan 31 Desember 2024.
Kekurangan personel sebanyak 280 orang atau 29,35% dari DSP akan diusulkan kepada Polda.
Proporsi polisi wanita dan PNS perempuan sebanyak 78 orang atau 11,57% dari seluruh personel.
Belanja modal menyerap 4,36% dari seluruh realisasi anggaran.
Hasil pengukuran ini menjadi bahan perbaikan perencanaan dan penganggaran tahun berikutnya.

Tirtamulya, 24 Januari 2025
KEPALA KEPOLISIAN RESOR TIRTAMULYA
(ttd)
AJUN KOMISARIS BESAR POLISI NRP 81030000
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "Tabel 1.1", cell: "J24", right: "75", wrong: "57" },
    { sheet: "Tabel 1.1", cell: "H31", right: "325", wrong: "317" },
    { sheet: "Tabel 1.1", cell: "F45", right: "954", wrong: "937" },
    { sheet: "Tabel 1.2", cell: "F11", right: "19,44", wrong: "10,98" },
    { sheet: "Tabel 1.2", cell: "L7", right: "328", wrong: "238" },
    { sheet: "Tabel 2.1", cell: "F13", right: "86,00", wrong: "68,00" },
    {
      sheet: "Tabel 2.1",
      cell: "A30",
      right: "Terbilang: enam puluh dua miliar tiga puluh empat juta seratus dua puluh tujuh ribu",
      wrong: "Terbilang: enam puluh satu miliar tujuh ratus tujuh puluh satu juta delapan puluh tujuh ribu",
    },
    { sheet: "Tabel 3.1", cell: "G15", right: "92,31", wrong: "107,69" },
    { sheet: "Tabel 3.1", cell: "H20", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.1", cell: "G21", right: "90,76", wrong: "98,86" },
    { sheet: "Tabel 3.1", cell: "G12", right: "120,00", wrong: "156,67" },
    { sheet: "Tabel 3.2", cell: "H8", right: "36,90", wrong: "36,84" },
    { sheet: "Tabel 3.2", cell: "F5", right: "703", wrong: "687" },
    { sheet: "Tabel 3.2", cell: "J13", right: "-10,34", wrong: "10,34" },
    { sheet: "Tabel 3.3", cell: "H6", right: "140,16", wrong: "14,02" },
    { sheet: "Tabel 3.3", cell: "C11", right: "521.525", wrong: "471.709" },
    { sheet: "Tabel 3.4", cell: "K8", right: "104", wrong: "93" },
    { sheet: "Tabel 3.4", cell: "N11", right: "5,25", wrong: "7,00" },
    { sheet: "Tabel 3.5", cell: "H17", right: "245.550.000", wrong: "187.300.000" },
    { sheet: "Tabel 3.5", cell: "C19", right: "19,00", wrong: "20,73" },
    { sheet: "Tabel 3.6", cell: "F8", right: "538.750.000", wrong: "583.750.000" },
    { sheet: "Tabel 3.6", cell: "G14", right: "2,25", wrong: "2,67" },
    { sheet: "Tabel 3.7", cell: "L7", right: "17,94", wrong: "19,46" },
    { sheet: "Tabel 3.8", cell: "F5", right: "-635,65", wrong: "635,65" },
    { sheet: "Tabel 3.9", cell: "G6", right: "912.700.000", wrong: "1.095.240.000" },
    { sheet: "Tabel 3.10", cell: "E21", right: "14.657.700", wrong: "146.577.000" },
    { sheet: "Tabel 3.10", cell: "D3", right: "42.215.695.840", wrong: "42.141.195.840" },
    { sheet: "Tabel 3.11", cell: "E15", right: "2.292.200.000", wrong: "2.545.000.000" },
    { sheet: "Tabel 3.11", cell: "H10", right: "99,40", wrong: "100,15" },
    { sheet: "Tabel 3.12", cell: "E7", right: "24.482.011.430", wrong: "19.391.679.458" },
    { sheet: "Tabel 3.13", cell: "I5", right: "13,69", wrong: "18,25" },
    { sheet: "Tabel 3.13", cell: "G13", right: "Sangat Baik", wrong: "Baik" },
    { sheet: "Tabel 3.14", cell: "D8", right: "15", wrong: "16" },
    {
      sheet: "Ringkasan",
      cell: "A4",
      right: "yang terendah pada sasaran 5 sebesar 90,76%.",
      wrong: "yang terendah pada sasaran 4 sebesar 90,76%.",
    },
    {
      sheet: "Ringkasan",
      cell: "A6",
      right: "2024 sebanyak 807 kasus, naik 13 kasus atau 1,64%",
      wrong: "2024 sebanyak 807 kasus, turun 13 kasus atau 1,64%",
    },
    {
      sheet: "Ringkasan",
      cell: "A11",
      right: "sehingga masih kekurangan 280 orang.",
      wrong: "sehingga masih kekurangan 300 orang.",
    },
    {
      sheet: "Ringkasan",
      cell: "A12",
      right: "miliar tiga puluh empat juta seratus dua puluh",
      wrong: "miliar tiga puluh empat ribu seratus dua puluh",
    },
    {
      sheet: "Ringkasan",
      cell: "A15",
      right: "terealisasi Rp 10.706.920.000 atau 101,84% dari target Rp",
      wrong: "terealisasi Rp 10.706.920.000 atau 98,19% dari target Rp",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A5",
      right: "Kota sebanyak 283 kasus (35,07%), sedangkan yang",
      wrong: "Kota sebanyak 283 kasus (69,61%), sedangkan yang",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A10",
      right: "tertinggi pada Triwulan III sebanyak 114 kasus.",
      wrong: "tertinggi pada Triwulan II sebanyak 114 kasus.",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A15",
      right: "dunia, 37 luka berat, dan 258 luka ringan.",
      wrong: "dunia, 37 luka berat, dan 271 luka ringan.",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A17",
      right: "12.846 tindakan, terdiri atas 6.168 tilang dan 6.678",
      wrong: "12.846 tindakan, terdiri atas 5.620 tilang dan 6.678",
    },
    {
      sheet: "Bab III Uraian",
      cell: "A22",
      right: "mencapai Rp 29.814.627.645 atau 48,06% dari pagu.",
      wrong: "mencapai Rp 29.814.627.645 atau 39,47% dari pagu.",
    },
    {
      sheet: "Bab IV Penutup",
      cell: "A3",
      right: "Sebanyak 13 dari 18 indikator",
      wrong: "Sebanyak 14 dari 18 indikator",
    },
    {
      sheet: "Bab IV Penutup",
      cell: "A7",
      right: "109.960.735 (seratus sembilan juta sembilan ratus enam",
      wrong: "109.960.735 (seratus sembilan miliar sembilan ratus enam",
    },
  ],
};
