import type { ReportCase } from "./report-case";

/** A detention house: occupancy by block and month, remissions, food, plans by quarter, RPD and deviation, surveys. All names and figures are made up. */
export const rutanHunian: ReportCase = {
  name: "a detention house: occupancy by block and month, remissions, food, plans by quarter, RPD and deviation, surveys",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "Ikhtisar & Bab I",
      sheet: `
LAPORAN KINERJA INSTANSI PEMERINTAH (LKIP) TAHUN 2023
RUMAH TAHANAN NEGARA KELAS IIB MUARA LEMBAYUNG

IKHTISAR EKSEKUTIF
Perjanjian Kinerja Tahun 2023 antara Kepala Rutan dan Direktur Jenderal Pemasyarakatan memuat 5 (lima) sasaran kegiatan dengan 23 (dua puluh tiga) indikator kinerja kegiatan (IKK).
Dari 23 IKK tersebut, 21 IKK mencapai atau melampaui target dan 2 IKK belum mencapai target, yaitu IKK 1.5 dan IKK 4.1. Rata-rata capaian seluruh IKK sebesar 106,33%.
Rata-rata capaian tertinggi terdapat pada sasaran SK.3 sebesar 114,22%, sedangkan yang terendah pada sasaran SK.5 sebesar 100,91%.
Anggaran tahun 2023 setelah revisi sebesar Rp10.788.251.000 terealisasi Rp10.681.748.135 atau 99,01%, sehingga tersisa Rp106.502.865.
Nilai IKPA tahun 2023 mencapai 97,66 (kategori Sangat Baik), naik 3,27 poin dari tahun 2022 yang bernilai 94,39 (kategori Baik).
Indeks Kepuasan Masyarakat berada pada nilai 91,28 dengan mutu pelayanan A (Sangat Baik) dan indeks persepsi anti korupsi 3,77 dari skala 4.

BAB I PENDAHULUAN
A. Gambaran umum
Rumah Tahanan Negara Kelas IIB Muara Lembayung adalah unit pelaksana teknis pemasyarakatan di bawah Kantor Wilayah Kementerian Hukum dan HAM yang melaksanakan perawatan tahanan sekaligus pembinaan narapidana.
Rutan memiliki 7 (tujuh) blok hunian dengan 41 kamar dan kapasitas 224 orang. Pada akhir tahun 2023 Rutan dihuni 416 (empat ratus enam belas) orang, terdiri atas 158 tahanan dan 258 narapidana.
Dengan demikian terdapat kelebihan penghuni sebanyak 192 orang atau 85,71% di atas kapasitas. Blok yang paling padat adalah Blok C dengan overkapasitas 106,25%, sedangkan Blok G masih di bawah kapasitas.
Penghuni perempuan berjumlah 19 orang (4,57% dari seluruh penghuni) dan ditempatkan di Blok E yang berkapasitas 12 orang.
Sepanjang tahun 2023 isi hunian tertinggi terjadi pada bulan Juli sebanyak 425 orang dan terendah pada bulan Januari sebanyak 391 orang, dengan rata-rata 409,25 orang per bulan.
Selama setahun masuk 465 orang (446 tahanan baru dan 19 pindahan) dan keluar 435 orang, sehingga isi hunian bertambah 30 orang dari 386 orang pada akhir tahun 2022.
Tindak pidana yang terbanyak adalah narkotika dengan 121 narapidana (46,90%), disusul pencurian 46 narapidana (17,83%).
Menurut usia, kelompok 26–40 tahun mendominasi dengan 126 orang (48,84%). Narapidana lanjut usia (60 tahun ke atas) berjumlah 10 orang, terbanyak pada kasus perlindungan anak yaitu 3 orang.
B. Sumber daya
Pegawai Rutan per 31 Desember 2023 berjumlah 58 (lima puluh delapan) orang, terdiri atas 47 laki-laki dan 11 perempuan (18,97%). Dibanding kebutuhan 88 orang menurut analisis beban kerja, masih kurang 30 orang.
Kekurangan pegawai terbesar ada pada regu pengamanan, yaitu 16 orang; dari kebutuhan 40 orang baru terisi 24 orang (60,00%).
Nilai barang milik negara (bruto) pada akhir tahun 2023 sebesar Rp18.290.748.600, bertambah Rp60.905.000 dari saldo awal Rp18.229.843.600.
`,
    },
    {
      name: "PK 2023",
      merges: [
        "A7:A13",
        "B7:B13",
        "A14:A18",
        "B14:B18",
        "A19:A21",
        "B19:B21",
        "A22:A26",
        "B22:B26",
        "A27:A29",
        "B27:B29",
      ],
      sheet: `
PERJANJIAN KINERJA TAHUN 2023 (REVISI)
RUMAH TAHANAN NEGARA KELAS IIB MUARA LEMBAYUNG
Pihak pertama Kepala Rutan Kelas IIB Muara Lembayung berjanji kepada Direktur Jenderal Pemasyarakatan selaku pihak kedua untuk mewujudkan target kinerja tahunan sesuai lampiran ini.

No | Sasaran Kegiatan | Kode IKK | Indikator Kinerja Kegiatan | Satuan | Target
(1) | (2) | (3) | (4) | (5) | (6)
1 | Meningkatnya pelayanan perawatan kesehatan, makanan, dan rehabilitasi tahanan/narapidana | 1.1 | Persentase pemenuhan layanan makanan bagi tahanan/narapidana sesuai standar | % | 95,00
 |  | 1.2 | Persentase tahanan/narapidana yang mendapat layanan kesehatan preventif berkualitas | % | 94,00
 |  | 1.3 | Persentase tahanan/narapidana dengan gangguan mental yang tertangani | % | 80,00
 |  | 1.4 | Persentase tahanan/narapidana lanjut usia yang dilayani sesuai standar | % | 85,00
 |  | 1.5 | Persentase penyandang disabilitas yang dilayani sesuai standar | % | 85,00
 |  | 1.6 | Persentase HIV-AIDS (tersupresi) dan TB positif (sembuh) | % | 80,00
 |  | 1.7 | Persentase peserta rehabilitasi yang meningkat kualitas hidupnya | % | 70,00
2 | Meningkatnya pelayanan pembinaan dan pemenuhan hak narapidana | 2.1 | Persentase narapidana bernilai baik pada instrumen penilaian kepribadian | % | 80,00
 |  | 2.2 | Persentase narapidana yang mendapatkan hak remisi | % | 98,00
 |  | 2.3 | Persentase narapidana yang mendapatkan hak integrasi | % | 94,00
 |  | 2.4 | Persentase narapidana yang memperoleh pelatihan vokasi bersertifikat | % | 21,00
 |  | 2.5 | Persentase narapidana yang bekerja dan produktif | % | 74,00
3 | Meningkatnya pelayanan tahanan | 3.1 | Persentase tahanan yang memperoleh penyuluhan hukum | % | 75,00
 |  | 3.2 | Persentase tahanan yang memperoleh fasilitasi bantuan hukum | % | 25,00
 |  | 3.3 | Persentase tahanan overstaying (maksimum) | % | 2,50
4 | Meningkatnya keamanan dan ketertiban Rutan | 4.1 | Persentase pengaduan yang ditindaklanjuti sesuai standar | % | 95,00
 |  | 4.2 | Persentase gangguan kamtib yang dapat dicegah | % | 80,00
 |  | 4.3 | Persentase kepatuhan terhadap tata tertib oleh pelaku gangguan kamtib | % | 80,00
 |  | 4.4 | Persentase pemulihan keamanan pascagangguan secara tuntas | % | 80,00
 |  | 4.5 | Rasio gangguan kamtib per 1.000 penghuni (maksimum) | rasio | 18,00
5 | Meningkatnya dukungan manajemen | 5.1 | Jumlah dokumen perencanaan, penganggaran, dan pelaporan tepat waktu | dokumen | 9
 |  | 5.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | nilai | 97,50
 |  | 5.3 | Indeks Kepuasan Masyarakat (IKM) | nilai | 89,00

Anggaran Perjanjian Kinerja
No | Program/Kegiatan |  | Anggaran semula (Rp) | Anggaran setelah revisi (Rp) | Bertambah/(berkurang) (Rp)
1 | Penyelenggaraan Pemasyarakatan di Wilayah (5252) |  | 3.059.450.000 | 3.246.700.000 | 187.250.000
2 | Dukungan Manajemen dan Teknis Lainnya Ditjen Pemasyarakatan (6231) |  | 7.361.951.000 | 7.541.551.000 | 179.600.000
 | Jumlah |  | 10.421.401.000 | 10.788.251.000 | 366.850.000
Terbilang anggaran setelah revisi: sepuluh miliar tujuh ratus delapan puluh delapan juta dua ratus lima puluh satu ribu rupiah.
Target IKK 3.3 dan 4.5 adalah batas maksimum: makin kecil realisasi makin baik.

Pihak Kedua |  |  | Pihak Pertama
Direktur Jenderal Pemasyarakatan |  |  | Kepala Rutan Kelas IIB Muara Lembayung
ttd. |  |  | ttd.
`,
    },
    {
      name: "Renstra & Tren",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3"],
      sheet: `
A. TARGET RENSTRA 2020–2024 UNTUK 10 IKK UTAMA (PERIODE 2022–2024)
Kode | Indikator Kinerja Kegiatan | Target Renstra |  |  | RKT 2023
 |  | 2022 | 2023 | 2024
1.6 | Persentase HIV-AIDS (tersupresi) dan TB positif (sembuh) | 75,00 | 80,00 | 85,00 | 80,00
1.7 | Persentase peserta rehabilitasi yang meningkat kualitas hidupnya | 65,00 | 70,00 | 75,00 | 70,00
2.4 | Persentase narapidana yang memperoleh pelatihan vokasi bersertifikat | 20,00 | 21,00 | 22,00 | 21,00
2.5 | Persentase narapidana yang bekerja dan produktif | 72,00 | 74,00 | 76,00 | 74,00
3.1 | Persentase tahanan yang memperoleh penyuluhan hukum | 70,00 | 75,00 | 80,00 | 75,00
3.3 | Persentase tahanan overstaying (maksimum) | 3,00 | 2,50 | 2,00 | 2,50
4.1 | Persentase pengaduan yang ditindaklanjuti sesuai standar | 90,00 | 95,00 | 95,00 | 95,00
4.5 | Rasio gangguan kamtib per 1.000 penghuni (maksimum) | 21,00 | 18,00 | 16,00 | 18,00
5.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 95,00 | 97,50 | 98,00 | 97,50
5.3 | Indeks Kepuasan Masyarakat (IKM) | 87,00 | 89,00 | 90,00 | 89,00

B. REALISASI TIGA TAHUN DAN KEMAJUAN TERHADAP TARGET AKHIR RENSTRA
Kode | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Perubahan 2022–2023 (poin) | Target 2024 | Kemajuan thd. target 2024 (%)
1.6 | 69,23 | 73,33 | 82,35 | +9,02 | 85,00 | 96,88
1.7 | 63,33 | 71,43 | 77,50 | +6,07 | 75,00 | 103,33
2.4 | 17,24 | 21,60 | 24,81 | +3,21 | 22,00 | 112,77
2.5 | 66,92 | 74,05 | 81,69 | +7,64 | 76,00 | 107,49
3.1 | 68,40 | 74,90 | 81,50 | +6,60 | 80,00 | 101,88
3.3 | 4,85 | 3,20 | 2,00 | -1,20 | 2,00 | 100,00
4.1 | 88,89 | 93,10 | 90,48 | -2,62 | 95,00 | 95,24
4.5 | 26,94 | 23,41 | 14,66 | -8,75 | 16,00 | 108,38
5.2 | 91,87 | 94,39 | 97,66 | +3,27 | 98,00 | 99,65
5.3 | 86,44 | 88,93 | 91,28 | +2,35 | 90,00 | 101,42
Kemajuan untuk IKK 3.3 dan 4.5 (makin kecil makin baik) dihitung dengan (2 × target − realisasi) / target × 100; IKK lain realisasi / target × 100.

C. PERBANDINGAN DENGAN RATA-RATA KANWIL DAN NASIONAL TAHUN 2023
Kode | Rutan | Kanwil | Nasional | Selisih thd. Kanwil | Selisih thd. Nasional | Posisi thd. Nasional
1.6 | 82,35 | 80,45 | 79,90 | +1,90 | +2,45 | Lebih baik
1.7 | 77,50 | 74,20 | 72,66 | +3,30 | +4,84 | Lebih baik
2.4 | 24,81 | 22,35 | 23,40 | +2,46 | +1,41 | Lebih baik
3.3 | 2,00 | 2,75 | 3,10 | -0,75 | -1,10 | Lebih baik
4.1 | 90,48 | 94,25 | 92,40 | -3,77 | -1,92 | Belum lebih baik
5.2 | 97,66 | 95,12 | 94,88 | +2,54 | +2,78 | Lebih baik
5.3 | 91,28 | 89,75 | 90,12 | +1,53 | +1,16 | Lebih baik
Sumber: Laporan Kinerja Kanwil dan Ditjen Pemasyarakatan 2023, diolah.
`,
    },
    {
      name: "Target B03-B12",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:G2", "H2:K2", "L2:L3", "M2:M3", "N2:N3"],
      sheet: `
TARGET DAN REALISASI RENCANA AKSI B03, B06, B09, B12 TAHUN 2023 (KUMULATIF)
No | Rencana aksi | Satuan | Target kumulatif |  |  |  | Realisasi kumulatif |  |  |  | Capaian B06 (%) | Capaian B12 (%) | Status B12
 |  |  | B03 | B06 | B09 | B12 | B03 | B06 | B09 | B12
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14)
1 | Penerbitan SK integrasi (PB, CB, CMB, asimilasi) | SK | 28 | 58 | 92 | 120 | 24 | 54 | 89 | 123 | 93,10 | 102,50 | Tercapai
2 | Penggeledahan blok hunian | kali | 24 | 48 | 72 | 96 | 26 | 53 | 79 | 108 | 110,42 | 112,50 | Tercapai
3 | Peserta pelatihan vokasi | orang | 18 | 37 | 55 | 75 | 20 | 36 | 58 | 73 | 97,30 | 97,33 | Tidak tercapai
4 | Skrining kesehatan penghuni | orang | 200 | 400 | 600 | 800 | 236 | 427 | 632 | 812 | 106,75 | 101,50 | Tercapai
5 | Penyuluhan hukum tahanan | orang | 110 | 225 | 340 | 450 | 112 | 243 | 371 | 489 | 108,00 | 108,67 | Tercapai
6 | Fasilitasi bantuan hukum tahanan | orang | 35 | 75 | 112 | 150 | 38 | 85 | 130 | 171 | 113,33 | 114,00 | Tercapai
7 | Pengaduan ditindaklanjuti | laporan | 9 | 18 | 27 | 36 | 8 | 19 | 28 | 38 | 105,56 | 105,56 | Tercapai
8 | Dokumen rencana dan pelaporan | dokumen | 2 | 5 | 7 | 9 | 2 | 4 | 7 | 9 | 80,00 | 100,00 | Tercapai
9 | Penyerapan anggaran | % | 20,00 | 50,00 | 75,00 | 95,00 | 21,74 | 49,29 | 73,82 | 99,01 | 98,58 | 104,22 | Tercapai
 | Jumlah aksi tercapai pada B12 |  |  |  |  |  |  |  |  |  |  |  | 8
Catatan: capaian = realisasi kumulatif / target kumulatif × 100. Status "Tercapai" bila realisasi B12 sama dengan atau melebihi target B12.
`,
    },
    {
      name: "Capaian IKK",
      merges: ["A5:I5", "A14:I14", "A21:I21", "A26:I26", "A33:I33"],
      sheet: `
PENGUKURAN KINERJA TAHUN 2023

Kode | Indikator Kinerja | Target | Pembilang | Penyebut | Realisasi | Capaian (%) | Capaian setelah batas 120 (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
SK.1 Meningkatnya pelayanan perawatan kesehatan, makanan, dan rehabilitasi tahanan/narapidana
1.1 | Persentase pemenuhan layanan makanan bagi tahanan/narapidana sesuai standar | 95,00 | 360 | 365 | 98,63 | 103,82 | 103,82 | Sangat Baik
1.2 | Persentase tahanan/narapidana yang mendapat layanan kesehatan preventif berkualitas | 94,00 | 812 | 851 | 95,42 | 101,51 | 101,51 | Sangat Baik
1.3 | Persentase tahanan/narapidana dengan gangguan mental yang tertangani | 80,00 | 7 | 8 | 87,50 | 109,38 | 109,38 | Sangat Baik
1.4 | Persentase tahanan/narapidana lanjut usia yang dilayani sesuai standar | 85,00 | 12 | 14 | 85,71 | 100,84 | 100,84 | Sangat Baik
1.5 | Persentase penyandang disabilitas yang dilayani sesuai standar | 85,00 | 3 | 4 | 75,00 | 88,24 | 88,24 | Cukup
1.6 | Persentase HIV-AIDS (tersupresi) dan TB positif (sembuh) | 80,00 | 14 | 17 | 82,35 | 102,94 | 102,94 | Sangat Baik
1.7 | Persentase peserta rehabilitasi yang meningkat kualitas hidupnya | 70,00 | 31 | 40 | 77,50 | 110,71 | 110,71 | Sangat Baik
 | Rata-rata capaian SK.1 |  |  |  |  |  | 102,49 | Sangat Baik
SK.2 Meningkatnya pelayanan pembinaan dan pemenuhan hak narapidana
2.1 | Persentase narapidana bernilai baik pada instrumen penilaian kepribadian | 80,00 | 214 | 251 | 85,26 | 106,58 | 106,58 | Sangat Baik
2.2 | Persentase narapidana yang mendapatkan hak remisi | 98,00 | 356 | 361 | 98,61 | 100,62 | 100,62 | Sangat Baik
2.3 | Persentase narapidana yang mendapatkan hak integrasi | 94,00 | 123 | 129 | 95,35 | 101,44 | 101,44 | Sangat Baik
2.4 | Persentase narapidana yang memperoleh pelatihan vokasi bersertifikat | 21,00 | 64 | 258 | 24,81 | 118,14 | 118,14 | Sangat Baik
2.5 | Persentase narapidana yang bekerja dan produktif | 74,00 | 116 | 142 | 81,69 | 110,39 | 110,39 | Sangat Baik
 | Rata-rata capaian SK.2 |  |  |  |  |  | 107,43 | Sangat Baik
SK.3 Meningkatnya pelayanan tahanan
3.1 | Persentase tahanan yang memperoleh penyuluhan hukum | 75,00 | 489 | 600 | 81,50 | 108,67 | 108,67 | Sangat Baik
3.2 | Persentase tahanan yang memperoleh fasilitasi bantuan hukum | 25,00 | 171 | 600 | 28,50 | 114,00 | 114,00 | Sangat Baik
3.3 | Persentase tahanan overstaying (maksimum) | 2,50 | 12 | 600 | 2,00 | 120,00 | 120,00 | Sangat Baik
 | Rata-rata capaian SK.3 |  |  |  |  |  | 114,22 | Sangat Baik
SK.4 Meningkatnya keamanan dan ketertiban Rutan
4.1 | Persentase pengaduan yang ditindaklanjuti sesuai standar | 95,00 | 38 | 42 | 90,48 | 95,24 | 95,24 | Baik
4.2 | Persentase gangguan kamtib yang dapat dicegah | 80,00 | 31 | 37 | 83,78 | 104,73 | 104,73 | Sangat Baik
4.3 | Persentase kepatuhan terhadap tata tertib oleh pelaku gangguan kamtib | 80,00 | 12 | 14 | 85,71 | 107,14 | 107,14 | Sangat Baik
4.4 | Persentase pemulihan keamanan pascagangguan secara tuntas | 80,00 | 6 | 6 | 100,00 | 125,00 | 120,00 | Sangat Baik
4.5 | Rasio gangguan kamtib per 1.000 penghuni (maksimum) | 18,00 | - | - | 14,66 | 118,56 | 118,56 | Sangat Baik
 | Rata-rata capaian SK.4 |  |  |  |  |  | 109,13 | Sangat Baik
SK.5 Meningkatnya dukungan manajemen
5.1 | Jumlah dokumen perencanaan, penganggaran, dan pelaporan tepat waktu | 9 | - | - | 9 | 100,00 | 100,00 | Sangat Baik
5.2 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 97,50 | - | - | 97,66 | 100,16 | 100,16 | Sangat Baik
5.3 | Indeks Kepuasan Masyarakat (IKM) | 89,00 | - | - | 91,28 | 102,56 | 102,56 | Sangat Baik
 | Rata-rata capaian SK.5 |  |  |  |  |  | 100,91 | Sangat Baik
 | Rata-rata 23 IKK |  |  |  |  |  | 106,33 | Sangat Baik

Capaian dihitung dari target dan realisasi yang sudah dibulatkan dua desimal. IKK 3.3 dan 4.5: (2 × target − realisasi) / target × 100. Kategori atas kolom (7), untuk rata-rata atas kolom (8): Sangat Baik ≥ 100; Baik 90 – < 100; Cukup 75 – < 90; Kurang < 75.
IKK 4.5 = jumlah gangguan kamtib / rata-rata penghuni bulanan × 1.000.

Rekap kategori | Jumlah IKK | Persentase (%)
Sangat Baik | 21 | 91,30
Baik | 1 | 4,35
Cukup | 1 | 4,35
Kurang | 0 | 0,00
Jumlah | 23 | 100,00
`,
    },
    {
      name: "Hunian Bulanan",
      merges: [
        "A2:A3",
        "B2:B3",
        "C2:E2",
        "F2:F3",
        "G2:G3",
        "A20:A21",
        "B20:B21",
        "C20:C21",
        "D20:E20",
        "F20:I20",
        "J20:J21",
      ],
      sheet: `
ISI HUNIAN AKHIR BULAN TERHADAP KAPASITAS TAHUN 2023 (ORANG)
No | Bulan | Penghuni |  |  | Kapasitas | Overkapasitas (%)
 |  | Tahanan | Narapidana | Jumlah
#1 | Januari | #157 | #234 | =C4+D4 -> 391~#,##0 | #224 | =(E4-F4)/F4 -> 0.7455357143~0.00%
#2 | Februari | #163 | #241 | =C5+D5 -> 404~#,##0 | #224 | =(E5-F5)/F5 -> 0.8035714286~0.00%
#3 | Maret | #171 | #239 | =C6+D6 -> 410~#,##0 | #224 | =(E6-F6)/F6 -> 0.8303571429~0.00%
#4 | April | #160 | #238 | =C7+D7 -> 398~#,##0 | #224 | =(E7-F7)/F7 -> 0.7767857143~0.00%
#5 | Mei | #166 | #243 | =C8+D8 -> 409~#,##0 | #224 | =(E8-F8)/F8 -> 0.8258928571~0.00%
#6 | Juni | #168 | #240 | =C9+D9 -> 408~#,##0 | #224 | =(E9-F9)/F9 -> 0.8214285714~0.00%
#7 | Juli | #177 | #248 | =C10+D10 -> 425~#,##0 | #224 | =(E10-F10)/F10 -> 0.8973214286~0.00%
#8 | Agustus | #164 | #241 | =C11+D11 -> 405~#,##0 | #224 | =(E11-F11)/F11 -> 0.8080357143~0.00%
#9 | September | #163 | #242 | =C12+D12 -> 405~#,##0 | #224 | =(E12-F12)/F12 -> 0.8080357143~0.00%
#10 | Oktober | #172 | #250 | =C13+D13 -> 422~#,##0 | #224 | =(E13-F13)/F13 -> 0.8839285714~0.00%
#11 | November | #166 | #252 | =C14+D14 -> 418~#,##0 | #224 | =(E14-F14)/F14 -> 0.8660714286~0.00%
#12 | Desember | #158 | #258 | =C15+D15 -> 416~#,##0 | #224 | =(E15-F15)/F15 -> 0.8571428571~0.00%
 | Rata-rata | =AVERAGE(C4:C15) -> 165.4166666667~0.00 | =AVERAGE(D4:D15) -> 243.8333333333~0.00 | =AVERAGE(E4:E15) -> 409.25~0.00 | #224 | =(E16-F16)/F16 -> 0.8270089286~0.00%
Overkapasitas = (jumlah penghuni − kapasitas) / kapasitas × 100%.

MUTASI PENGHUNI TAHUN 2023 (ORANG)
No | Triwulan | Isi awal | Masuk |  | Keluar |  |  |  | Isi akhir
 |  |  | Tahanan baru | Pindahan masuk | Bebas murni | Integrasi/asimilasi | Pindah ke UPT lain | Lainnya*)
#1 | Triwulan I | #386 | #113 | #5 | #41 | #24 | #27 | #2 | =C22+SUM(D22:E22)-SUM(F22:I22) -> 410~#,##0
#2 | Triwulan II | =J22 -> 410 | #105 | #3 | #50 | #30 | #28 | #2 | =C23+SUM(D23:E23)-SUM(F23:I23) -> 408~#,##0
#3 | Triwulan III | =J23 -> 408 | #120 | #5 | #59 | #35 | #32 | #2 | =C24+SUM(D24:E24)-SUM(F24:I24) -> 405~#,##0
#4 | Triwulan IV | =J24 -> 405 | #108 | #6 | #51 | #34 | #15 | #3 | =C25+SUM(D25:E25)-SUM(F25:I25) -> 416~#,##0
 | Jumlah |  | =SUM(D22:D25) -> 446 | =SUM(E22:E25) -> 19 | =SUM(F22:F25) -> 201 | =SUM(G22:G25) -> 123 | =SUM(H22:H25) -> 102 | =SUM(I22:I25) -> 9
*) Bebas demi hukum, putusan bebas, dan meninggal dunia. Isi awal triwulan I adalah isi per 31 Desember 2022.
`,
    },
    {
      name: "Hunian per Blok",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:H3", "I2:I3", "J2:J3"],
      sheet: `
KONDISI HUNIAN PER BLOK PER 31 DESEMBER 2023
Blok | Peruntukan | Kamar | Kapasitas | Isi |  |  | Lebih/(kurang) | Overkapasitas (%) | Status
 |  |  |  | Tahanan | Napi | Jumlah
A | Tahanan pria | 10 | 60 | 112 | 0 | 112 | 52 | 86,67 | Sangat Padat
B | Tahanan/narapidana pria | 8 | 48 | 30 | 64 | 94 | 46 | 95,83 | Sangat Padat
C | Narapidana pria (narkotika) | 8 | 48 | 0 | 99 | 99 | 51 | 106,25 | Ekstrem
D | Narapidana pria (umum) | 7 | 40 | 0 | 78 | 78 | 38 | 95,00 | Sangat Padat
E | Wanita | 3 | 12 | 7 | 12 | 19 | 7 | 58,33 | Sangat Padat
F | Mapenaling | 2 | 10 | 9 | 3 | 12 | 2 | 20,00 | Padat
G | Pengasingan (strafsel) | 3 | 6 | 0 | 2 | 2 | (4) | -66,67 | Longgar
Jumlah |  | 41 | 224 | 158 | 258 | 416 | 192 | 85,71 | Sangat Padat
Status: Longgar ≤ 0%; Padat > 0–50%; Sangat Padat > 50–100%; Ekstrem > 100%. Kapasitas resmi Rutan 224 orang.

PENGHUNI MENURUT GOLONGAN PENAHANAN/PIDANA, 31 DESEMBER 2023
Golongan | Keterangan | Orang | % seluruh penghuni
A.I | Penyidik (Polri) | 28 | 6,73
A.II | Penuntut umum | 36 | 8,65
A.III | Hakim pengadilan negeri | 74 | 17,79
A.IV | Hakim pengadilan tinggi | 12 | 2,88
A.V | Mahkamah Agung | 8 | 1,92
 | Jumlah tahanan | 158 | 37,98
B.I | Pidana lebih dari 1 tahun | 196 | 47,12
B.IIa | Pidana lebih dari 3 bulan s.d. 1 tahun | 48 | 11,54
B.III | Pidana kurungan pengganti denda | 14 | 3,37
 | Jumlah narapidana | 258 | 62,02
 | Jumlah penghuni | 416 | 100,00
`,
    },
    {
      name: "Pidana & Usia",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:I2", "J2:J3"],
      sheet: `
NARAPIDANA MENURUT JENIS TINDAK PIDANA, KELOMPOK USIA, DAN JENIS KELAMIN PER 31 DESEMBER 2023
No | Tindak pidana | Kelompok usia (tahun) |  |  |  | Jumlah | Jenis kelamin |  | % thd. total
 |  | 18–25 | 26–40 | 41–59 | ≥ 60 |  | Laki-laki | Perempuan
1 | Narkotika | 24 | 68 | 27 | 2 | 121 | 114 | 7 | 46,90
2 | Pencurian | 15 | 22 | 8 | 1 | 46 | 45 | 1 | 17,83
3 | Perlindungan anak | 6 | 14 | 15 | 3 | 38 | 38 | 0 | 14,73
4 | Penggelapan | 2 | 7 | 5 | 0 | 14 | 12 | 2 | 5,43
5 | Penganiayaan | 4 | 5 | 2 | 0 | 11 | 11 | 0 | 4,26
6 | Penipuan | 1 | 4 | 4 | 1 | 10 | 9 | 1 | 3,88
7 | Pembunuhan | 1 | 3 | 2 | 1 | 7 | 7 | 0 | 2,71
8 | Tindak pidana korupsi | 0 | 1 | 3 | 2 | 6 | 5 | 1 | 2,33
9 | Lain-lain | 1 | 2 | 2 | 0 | 5 | 5 | 0 | 1,94
 | Jumlah | 54 | 126 | 68 | 10 | 258 | 246 | 12 | 100,00
 | Persentase (%) | 20,93 | 48,84 | 26,36 | 3,88 | 100,00 | 95,35 | 4,65
Sumber: Sistem Database Pemasyarakatan (SDP), 31 Desember 2023. Persentase dibulatkan sehingga jumlahnya dapat berbeda 0,01–0,02.

Perbandingan jumlah narapidana kasus narkotika tiga tahun
Uraian | 2021 | 2022 | 2023
Narapidana narkotika | 98 | 109 | 121
Seluruh narapidana | 221 | 232 | 258
Persentase (%) | 44,34 | 46,98 | 46,90
Pertumbuhan kasus narkotika (%) | - | 11,22 | 11,01
`,
    },
    {
      name: "Remisi & Integrasi",
      sheet: `
A. REMISI UMUM 17 AGUSTUS 2023 MENURUT BESARAN
Besaran | 1 bulan | 2 bulan | 3 bulan | 4 bulan | 5 bulan | 6 bulan | Jumlah
Penerima (orang) | 52 | 43 | 41 | 24 | 12 | 4 | 176
RU I (pengurangan sebagian) |  |  |  |  |  |  | 171
RU II (langsung bebas) |  |  |  |  |  |  | 5

B. REMISI KHUSUS HARI RAYA 2023
Hari raya | Diusulkan | Disetujui | RK I | RK II | % disetujui
Idul Fitri 1444 H | 168 | 165 | 162 | 3 | 98,21
Natal 2023 | 14 | 14 | 13 | 1 | 100,00
Waisak 2567 BE | 1 | 1 | 1 | 0 | 100,00
Jumlah | 183 | 180 | 176 | 4 | 98,36

C. REKAPITULASI USUL DAN PERSETUJUAN REMISI
Jenis | Diusulkan | Disetujui | Belum disetujui | % disetujui
Remisi umum | 178 | 176 | 2 | 98,88
Remisi khusus | 183 | 180 | 3 | 98,36
Jumlah | 361 | 356 | 5 | 98,61

D. INTEGRASI DAN ASIMILASI PER TRIWULAN (SK TERBIT, ORANG)
Jenis | Usulan | TW I | TW II | TW III | TW IV | Jumlah | % terhadap usulan | % terhadap seluruh SK
Pembebasan bersyarat (PB) | 80 | 13 | 17 | 24 | 22 | 76 | 95,00 | 61,79
Cuti bersyarat (CB) | 33 | 6 | 7 | 8 | 10 | 31 | 93,94 | 25,20
Cuti menjelang bebas (CMB) | 9 | 1 | 3 | 3 | 2 | 9 | 100,00 | 7,32
Asimilasi di rumah*) | 7 | 4 | 3 | 0 | 0 | 7 | 100,00 | 5,69
Jumlah | 129 | 24 | 30 | 35 | 34 | 123 | 95,35 | 100,00
*) Program asimilasi di rumah berakhir 30 Juni 2023. Jumlah SK terbit sama dengan kolom integrasi/asimilasi pada mutasi penghuni.
`,
    },
    {
      name: "Pembinaan",
      merges: ["A15:A16", "B15:B16", "C15:E15", "F15:F16", "G15:G16"],
      sheet: `
A. PEMBINAAN KEPRIBADIAN TAHUN 2023
No | Kegiatan | Frekuensi (kali) | Peserta (orang) | Pembina | % napi terlibat
1 | Pengajian dan baca tulis Al-Qur'an | 236 | 212 | 4 | 82,17
2 | Kebaktian dan pelayanan gereja | 98 | 21 | 2 | 8,14
3 | Puja bakti | 24 | 3 | 1 | 1,16
4 | Kesadaran berbangsa dan bernegara | 52 | 187 | 2 | 72,48
5 | Kesadaran hukum | 24 | 164 | 2 | 63,57
6 | Olahraga dan senam | 104 | 203 | 2 | 78,68
7 | Kepramukaan | 36 | 64 | 2 | 24,81
8 | Kejar Paket B dan C | 96 | 38 | 5 | 14,73
 | Jumlah | 670 | - | 20
Peserta dapat mengikuti lebih dari satu kegiatan sehingga tidak dijumlahkan. Persentase terhadap 258 narapidana.

B. PELATIHAN VOKASI
Jenis pelatihan | Mitra | Peserta |  |  | Bersertifikat | % lulus bersertifikat
 |  | L | P | Jumlah
Meubelair | BLK Kabupaten | 18 | - | 18 | 16 | 88,89
Las listrik | BLK Kabupaten | 15 | - | 15 | 13 | 86,67
Pangkas rambut (barbershop) | LPK Rapi Jaya | 16 | - | 16 | 14 | 87,50
Menjahit dasar | LPK Busana Melati | 4 | 8 | 12 | 11 | 91,67
Tata boga (roti dan kue) | Dinas Koperindag | 8 | 4 | 12 | 10 | 83,33
Jumlah |  | 61 | 12 | 73 | 64 | 87,67

C. KEGIATAN KERJA DAN SETORAN PNBP
Kegiatan kerja | Pekerja (orang) | Nilai penjualan (Rp) | PNBP 15% (Rp)
Bengkel meubel | 24 | 96.450.000 | 14.467.500
Bengkel las | 12 | 41.800.000 | 6.270.000
Pertanian dan hidroponik | 26 | 18.275.000 | 2.741.250
Laundry | 14 | 22.640.000 | 3.396.000
Roti "Lembayung Bakery" | 18 | 57.910.000 | 8.686.500
Kerajinan koran dan batik tulis | 22 | 15.325.000 | 2.298.750
Jumlah | 116 | 252.400.000 | 37.860.000
Narapidana yang memenuhi syarat bekerja 142 orang; yang bekerja dan produktif 116 orang (81,69%).
`,
    },
    {
      name: "Kesehatan",
      sheet: `
A. DELAPAN PENYAKIT TERBANYAK DI KLINIK RUTAN TAHUN 2023 (KUNJUNGAN)
Peringkat | Penyakit | Semester I | Semester II | Jumlah | %
1 | ISPA | 260 | 288 | 548 | 24,38
2 | Dermatitis dan skabies | 260 | 223 | 483 | 21,49
3 | Gastritis/dispepsia | 167 | 176 | 343 | 15,26
4 | Hipertensi | 127 | 142 | 269 | 11,97
5 | Myalgia/nyeri otot | 106 | 99 | 205 | 9,12
6 | Cephalgia | 85 | 85 | 170 | 7,56
7 | Penyakit gigi dan mulut | 62 | 67 | 129 | 5,74
8 | Diare | 55 | 46 | 101 | 4,49
 | Jumlah | 1.122 | 1.126 | 2.248 | 100,00

B. PELAYANAN KELOMPOK RENTAN DAN PENYAKIT MENULAR
Kelompok | Jumlah (orang) | Tertangani/berhasil | %
Gangguan mental | 8 | 7 | 87,50
Lanjut usia (60 tahun ke atas) | 14 | 12 | 85,71
Penyandang disabilitas | 4 | 3 | 75,00
HIV/AIDS (viral load tersupresi) | 6 | 5 | 83,33
Tuberkulosis (sembuh/pengobatan lengkap) | 11 | 9 | 81,82
Peserta rehabilitasi pemasyarakatan | 40 | 31 | 77,50
HIV/AIDS dan TB (gabungan) | 17 | 14 | 82,35
Lanjut usia terdiri atas 10 narapidana dan 4 tahanan.

C. SKRINING DAN RUJUKAN
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Skrining kesehatan penghuni | 236 | 191 | 205 | 180 | 812
Rawat jalan RSUD | 14 | 11 | 16 | 12 | 53
Rawat inap RSUD | 3 | 2 | 4 | 2 | 11
Puskesmas (gigi) | 6 | 8 | 5 | 7 | 26
Rumah sakit jiwa | 1 | 0 | 1 | 1 | 3
Jumlah rujukan | 24 | 21 | 26 | 22 | 93
Penghuni yang dilayani sepanjang 2023: isi awal 386 + tahanan baru 446 + pindahan masuk 19 = 851 orang; skrining menjangkau 95,42%.
`,
    },
    {
      name: "Bahan Makanan",
      sheet: `
KEBUTUHAN DAN REALISASI BAHAN MAKANAN 2023 (INDEKS × HARI × ORANG)
No | Bulan | Rata-rata penghuni (orang) | Hari | Orang-hari | Indeks per orang per hari (Rp) | Nilai (Rp) | Hari sesuai menu standar
(1) | (2) | (3) | (4) | (5)=(3)×(4) | (6) | (7)=(5)×(6) | (8)
#1 | Januari | #389 | #31 | =C4*D4 -> 12059~#,##0 | #19000~#,##0 | #229121000~#,##0 | #31
#2 | Februari | #398 | #28 | =C5*D5 -> 11144~#,##0 | #19000~#,##0 | #211736000~#,##0 | #28
#3 | Maret | #407 | #31 | =C6*D6 -> 12617~#,##0 | #19000~#,##0 | #239723000~#,##0 | #31
#4 | April | #404 | #30 | =C7*D7 -> 12120~#,##0 | #19000~#,##0 | #230280000~#,##0 | #30
#5 | Mei | #404 | #31 | =C8*D8 -> 12524~#,##0 | #19000~#,##0 | #237956000~#,##0 | #31
#6 | Juni | #409 | #30 | =C9*D9 -> 12270~#,##0 | #19000~#,##0 | #233130000~#,##0 | #29
#7 | Juli | #417 | #31 | =C10*D10 -> 12927~#,##0 | #20000~#,##0 | #258540000~#,##0 | #30
#8 | Agustus | #415 | #31 | =C11*D11 -> 12865~#,##0 | #20000~#,##0 | #257300000~#,##0 | #31
#9 | September | #405 | #30 | =C12*D12 -> 12150~#,##0 | #20000~#,##0 | #243000000~#,##0 | #28
#10 | Oktober | #414 | #31 | =C13*D13 -> 12834~#,##0 | #20000~#,##0 | #256680000~#,##0 | #31
#11 | November | #420 | #30 | =C14*D14 -> 12600~#,##0 | #20000~#,##0 | #252000000~#,##0 | #29
#12 | Desember | #417 | #31 | =C15*D15 -> 12927~#,##0 | #20000~#,##0 | #258540000~#,##0 | #31
 | Jumlah |  | =SUM(D4:D15) -> 365 | =SUM(E4:E15) -> 149037~#,##0 |  | #2908006000~#,##0 | =SUM(H4:H15) -> 360
 | Persentase hari sesuai menu standar |  |  |  |  |  | =H16/D16 -> 0.9863013699~0.00%
Rata-rata penghuni = (isi awal + isi akhir bulan) / 2 dibulatkan ke orang penuh (0,5 ke atas). Indeks Rp19.000 berlaku Januari–Juni dan Rp20.000 berlaku Juli–Desember 2023.

Rekap semester |  |  | Hari | Orang-hari | Rata-rata orang per hari | Nilai (Rp)
Semester I |  |  | #181 | #72734~#,##0 | #401.8453038674~0.00 | #1381946000~#,##0
Semester II |  |  | #184 | #76303~#,##0 | #414.6902173913~0.00 | #1526060000~#,##0
Pagu akun 521112 |  |  |  |  |  | #2938450000~#,##0
Sisa pagu |  |  |  |  |  | #30444000~#,##0
Penyerapan |  |  |  |  |  | #0.9896394358~0.00%
`,
    },
    {
      name: "Kamtib & Pengaduan",
      sheet: `
A. GANGGUAN KEAMANAN DAN KETERTIBAN 2021–2023 (KEJADIAN)
Jenis gangguan | 2021 | 2022 | 2023 | Perubahan 2022–2023
Pelarian | 1 | - | - | 0
Percobaan pelarian | - | 2 | 1 | -1
Perkelahian antarpenghuni | 5 | 4 | 3 | -1
Penyelundupan narkotika (digagalkan) | 3 | 3 | 2 | -1
Kebakaran | - | - | - | 0
Unjuk rasa/kerusuhan | 1 | - | - | 0
Jumlah | 10 | 9 | 6 | -3
Rata-rata penghuni (orang) | 371,25 | 384,50 | 409,25
Rasio per 1.000 penghuni | 26,94 | 23,41 | 14,66 | -8,75
Potensi gangguan terdeteksi | 35 | 39 | 37
Potensi yang dapat dicegah | 25 | 30 | 31
% dapat dicegah | 71,43 | 76,92 | 83,78

B. PENGGELEDAHAN DAN BARANG TERLARANG 2023
Triwulan | Penggeledahan (kali) | Telepon genggam | Pengisi daya | Senjata tajam rakitan | Kartu, kabel, dan lainnya | Jumlah barang
I | 26 | 12 | 13 | 9 | 47 | 81
II | 27 | 7 | 10 | 8 | 40 | 65
III | 26 | 6 | 8 | 5 | 30 | 49
IV | 29 | 2 | 4 | 5 | 26 | 37
Jumlah | 108 | 27 | 35 | 27 | 143 | 232

C. HUKUMAN DISIPLIN DAN KEPATUHAN PELAKU
Tingkat | Patuh | Tidak patuh | Jumlah
Ringan (teguran) | 4 | 1 | 5
Sedang (tutupan sunyi 6 hari) | 6 | 1 | 7
Berat (register F) | 2 | - | 2
Jumlah | 12 | 2 | 14
Tingkat kepatuhan (%) | 85,71 | 14,29 | 100,00

D. PENGADUAN MASYARAKAT DAN PENGHUNI 2023
Kanal | TW I | TW II | TW III | TW IV | Diterima | Ditindaklanjuti | Dalam proses | % tindak lanjut
Kotak saran | 3 | 2 | 2 | 1 | 8 | 8 | 0 | 100,00
WhatsApp layanan | 5 | 6 | 4 | 5 | 20 | 18 | 2 | 90,00
SP4N-LAPOR! | 1 | 2 | 1 | 2 | 6 | 5 | 1 | 83,33
Datang langsung | 2 | 2 | 3 | 1 | 8 | 7 | 1 | 87,50
Jumlah | 11 | 12 | 10 | 9 | 42 | 38 | 4 | 90,48
`,
    },
    {
      name: "SDM & BMN",
      sheet: `
A. PEGAWAI MENURUT GOLONGAN DAN JENIS KELAMIN, 31 DESEMBER 2023
Golongan | Laki-laki | Perempuan | Jumlah | %
IV | 1 | - | 1 | 1,72
III | 18 | 6 | 24 | 41,38
II | 28 | 5 | 33 | 56,90
Jumlah | 47 | 11 | 58 | 100,00
% jenis kelamin | 81,03 | 18,97 | 100,00

B. BEZETTING TERHADAP KEBUTUHAN (ANALISIS BEBAN KERJA)
Unit | Bezetting | Kebutuhan | Kekurangan | % terisi
Kepala Rutan | 1 | 1 | - | 100,00
Subseksi Pelayanan Tahanan | 13 | 18 | 5 | 72,22
Subseksi Pengelolaan | 9 | 12 | 3 | 75,00
Staf Kesatuan Pengamanan | 7 | 9 | 2 | 77,78
Regu pengamanan (4 regu) | 24 | 40 | 16 | 60,00
Penjaga pintu utama (P2U) | 4 | 8 | 4 | 50,00
Jumlah | 58 | 88 | 30 | 65,91
Satu regu beranggotakan 6 orang menjaga 416 penghuni, atau 1 : 69.

C. BARANG MILIK NEGARA TAHUN 2023 (Rp)
Golongan barang | Saldo 1 Jan 2023 | Mutasi tambah | Mutasi kurang | Saldo 31 Des 2023 | Akumulasi penyusutan | Nilai buku
Tanah | 4.862.000.000 | - | - | 4.862.000.000 | - | 4.862.000.000
Peralatan dan mesin | 3.184.275.600 | 147.325.000 | 86.420.000 | 3.245.180.600 | 2.417.306.850 | 827.873.750
Gedung dan bangunan | 9.746.318.000 | - | - | 9.746.318.000 | 2.138.642.175 | 7.607.675.825
Jalan, irigasi, dan jaringan | 412.750.000 | - | - | 412.750.000 | 198.377.500 | 214.372.500
Aset tak berwujud | 24.500.000 | - | - | 24.500.000 | 18.375.000 | 6.125.000
Jumlah | 18.229.843.600 | 147.325.000 | 86.420.000 | 18.290.748.600 | 4.772.701.525 | 13.518.047.075
Mutasi tambah peralatan dan mesin seluruhnya berasal dari realisasi belanja modal (akun 532111).
`,
    },
    {
      name: "Anggaran RO",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      sheet: `
PAGU DAN REALISASI ANGGARAN PER PROGRAM, KEGIATAN, KRO, DAN RO TAHUN ANGGARAN 2023
Kode | Uraian | Volume |  |  | Anggaran (Rp) |  |  | Penyerapan (%)
 |  | Target | Satuan | Realisasi | Pagu revisi terakhir | Realisasi | Sisa
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
05.BF | Program Penegakan dan Pelayanan Hukum |  |  |  | #3246700000~#,##0 | #3212004750~#,##0 | #34695250~#,##0 | #0.9893136877~0.00%
5252 | Penyelenggaraan Pemasyarakatan di Wilayah |  |  |  | #3246700000~#,##0 | #3212004750~#,##0 | #34695250~#,##0 | #0.9893136877~0.00%
BAA | Pelayanan Publik kepada Masyarakat |  |  |  | #3060150000~#,##0 | #3028362250~#,##0 | #31787750~#,##0 | #0.9896123556~0.00%
BAA.001 | Layanan perawatan kesehatan penghuni | #800 | orang | #812 | #104900000~#,##0 | #103581250~#,##0 | #1318750~#,##0 | #0.9874285033~0.00%
BAA.002 | Layanan penyediaan bahan makanan | #365 | hari | #365 | #2938450000~#,##0 | #2908006000~#,##0 | #30444000~#,##0 | #0.9896394358~0.00%
BAA.003 | Layanan penyuluhan dan bantuan hukum tahanan | #450 | orang | #489 | #16800000~#,##0 | #16775000~#,##0 | #25000~#,##0 | #0.9985119048~0.00%
BDC | Fasilitasi dan Pembinaan Masyarakat |  |  |  | #146650000~#,##0 | #144847500~#,##0 | #1802500~#,##0 | #0.9877088305~0.00%
BDC.001 | Pembinaan kepribadian dan reintegrasi | #240 | orang | #251 | #33000000~#,##0 | #32430000~#,##0 | #570000~#,##0 | #0.9827272727~0.00%
BDC.002 | Pelatihan vokasi narapidana | #75 | orang | #73 | #74250000~#,##0 | #73255500~#,##0 | #994500~#,##0 | #0.9866060606~0.00%
BDC.003 | Rehabilitasi pemasyarakatan | #40 | orang | #40 | #39400000~#,##0 | #39162000~#,##0 | #238000~#,##0 | #0.9939593909~0.00%
BHB.001 | Layanan keamanan dan ketertiban Rutan | #96 | operasi | #108 | #39900000~#,##0 | #38795000~#,##0 | #1105000~#,##0 | #0.9723057644~0.00%
05.WA | Program Dukungan Manajemen |  |  |  | #7541551000~#,##0 | #7469743385~#,##0 | #71807615~#,##0 | #0.9904784023~0.00%
6231 | Dukungan Manajemen dan Teknis Lainnya Ditjen Pemasyarakatan |  |  |  | #7541551000~#,##0 | #7469743385~#,##0 | #71807615~#,##0 | #0.9904784023~0.00%
EBA | Layanan Dukungan Manajemen Internal |  |  |  | #7355751000~#,##0 | #7286562885~#,##0 | #69188115~#,##0 | #0.9905940107~0.00%
EBA.962 | Layanan umum | #1 | layanan | #1 | #28800000~#,##0 | #27554300~#,##0 | #1245700~#,##0 | #0.9567465278~0.00%
EBA.994 | Layanan perkantoran | #12 | bulan | #12 | #7326951000~#,##0 | #7259008585~#,##0 | #67942415~#,##0 | #0.9907270548~0.00%
EBB.951 | Layanan sarana internal | #24 | unit | #24 | #148600000~#,##0 | #147325000~#,##0 | #1275000~#,##0 | #0.9914199192~0.00%
EBC.954 | Layanan manajemen SDM | #58 | orang | #58 | #9800000~#,##0 | #9412700~#,##0 | #387300~#,##0 | #0.9604795918~0.00%
EBD | Layanan Manajemen Kinerja Internal |  |  |  | #27400000~#,##0 | #26442800~#,##0 | #957200~#,##0 | #0.9650656934~0.00%
EBD.952 | Layanan perencanaan dan penganggaran | #4 | dokumen | #4 | #14800000~#,##0 | #14423400~#,##0 | #376600~#,##0 | #0.9745540541~0.00%
EBD.953 | Layanan pemantauan dan evaluasi | #5 | dokumen | #5 | #12600000~#,##0 | #12019400~#,##0 | #580600~#,##0 | #0.9539206349~0.00%
 | JUMLAH |  |  |  | #10788251000~#,##0 | #10681748135~#,##0 | #106502865~#,##0 | #0.990127884~0.00%

REVISI DIPA TAHUN 2023 (Rp)
Jenis belanja |  | DIPA awal | Revisi 1 (pengurangan) | Revisi 2 | Revisi 3 (akhir) | Perubahan awal–akhir | Perubahan (%)
51 | Belanja Pegawai | #6219281000~#,##0 | #6219281000~#,##0 | #6374181000~#,##0 | #6337681000~#,##0 | #118400000~#,##0 | #0.0190375704~0.00%
52 | Belanja Barang | #4087120000~#,##0 | #4062120000~#,##0 | #4215670000~#,##0 | #4301970000~#,##0 | #214850000~#,##0 | #0.0525675781~0.00%
53 | Belanja Modal | #115000000~#,##0 | #115000000~#,##0 | #148600000~#,##0 | #148600000~#,##0 | #33600000~#,##0 | #0.292173913~0.00%
 | Jumlah | #10421401000~#,##0 | #10396401000~#,##0 | #10738451000~#,##0 | #10788251000~#,##0 | #366850000~#,##0 | #0.035201601~0.00%

PERBANDINGAN TIGA TAHUN (Rp)
Tahun |  | Pagu | Realisasi | Sisa | Penyerapan (%) | Pertumbuhan pagu (%)
#2021 |  | #9214386000~#,##0 | #8998127450~#,##0 | #216258550~#,##0 | #0.9765303353~0.00% | -
#2022 |  | #10163742000~#,##0 | #10021458316~#,##0 | #142283684~#,##0 | #0.9860008564~0.00% | #0.1030297624~0.00%
#2023 |  | #10788251000~#,##0 | #10681748135~#,##0 | #106502865~#,##0 | #0.990127884~0.00% | #0.0614447907~0.00%
`,
    },
    {
      name: "Akun & RPD",
      sheet: `
A. REALISASI ANGGARAN PER AKUN TAHUN 2023
Akun | Uraian | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
5111 | Belanja gaji dan tunjangan | 3.395.181.000 | 3.367.014.013 | 28.166.987 | 99,17
5122 | Belanja lembur | 38.500.000 | 38.214.000 | 286.000 | 99,26
5124 | Belanja tunjangan khusus | 2.904.000.000 | 2.876.490.875 | 27.509.125 | 99,05
 | Jumlah Belanja Pegawai | 6.337.681.000 | 6.281.718.888 | 55.962.112 | 99,12
5211 | Belanja barang operasional | 3.247.970.000 | 3.216.913.250 | 31.056.750 | 99,04
521111 | Belanja Keperluan Perkantoran | 214.600.000 | 213.987.250 | 612.750 | 99,71
521112 | Belanja Pengadaan Bahan Makanan | 2.938.450.000 | 2.908.006.000 | 30.444.000 | 98,96
521113 | Belanja Penambah Daya Tahan Tubuh | 41.040.000 | 41.040.000 | 0 | 100,00
521115 | Belanja Honor Operasional Satuan Kerja | 53.880.000 | 53.880.000 | 0 | 100,00
5212 | Belanja barang nonoperasional | 119.050.000 | 118.045.500 | 1.004.500 | 99,16
5218 | Belanja barang persediaan | 75.000.000 | 74.606.150 | 393.850 | 99,47
5221 | Belanja jasa | 508.400.000 | 497.012.147 | 11.387.853 | 97,76
5231 | Belanja pemeliharaan | 239.050.000 | 238.047.800 | 1.002.200 | 99,58
5241 | Belanja perjalanan dalam negeri | 112.500.000 | 108.079.400 | 4.420.600 | 96,07
 | Jumlah Belanja Barang | 4.301.970.000 | 4.252.704.247 | 49.265.753 | 98,85
5321 | Belanja modal peralatan dan mesin | 148.600.000 | 147.325.000 | 1.275.000 | 99,14
 | Jumlah Belanja Modal | 148.600.000 | 147.325.000 | 1.275.000 | 99,14
 | Jumlah seluruhnya | 10.788.251.000 | 10.681.748.135 | 106.502.865 | 99,01
 | di antaranya: Rupiah Murni | 10.765.751.000 | 10.659.908.135 | 105.842.865 | 99,02
 | di antaranya: PNBP | 22.500.000 | 21.840.000 | 660.000 | 97,07

B. RENCANA PENARIKAN DANA (RPD) DAN REALISASI BULANAN
No | Bulan | RPD (Rp) | Realisasi (Rp) | Realisasi − RPD (Rp) | Deviasi (%)
#1 | Januari | #814643000~#,##0 | #748548215~#,##0 | =D26-C26 -> -66094785~#,##0 | =ABS(E26)/C26 -> 0.0811334351~0.00%
#2 | Februari | #816297000~#,##0 | #765016327~#,##0 | =D27-C27 -> -51280673~#,##0 | =ABS(E27)/C27 -> 0.062821097~0.00%
#3 | Maret | #779211000~#,##0 | #831873969~#,##0 | =D28-C28 -> 52662969~#,##0 | =ABS(E28)/C28 -> 0.0675849917~0.00%
#4 | April | #1091035000~#,##0 | #1018836305~#,##0 | =D29-C29 -> -72198695~#,##0 | =ABS(E29)/C29 -> 0.0661744994~0.00%
#5 | Mei | #843603000~#,##0 | #901392031~#,##0 | =D30-C30 -> 57789031~#,##0 | =ABS(E30)/C30 -> 0.0685026381~0.00%
#6 | Juni | #968066000~#,##0 | #1051821933~#,##0 | =D31-C31 -> 83755933~#,##0 | =ABS(E31)/C31 -> 0.0865188252~0.00%
#7 | Juli | #922813000~#,##0 | #854438896~#,##0 | =D32-C32 -> -68374104~#,##0 | =ABS(E32)/C32 -> 0.0740931305~0.00%
#8 | Agustus | #931743000~#,##0 | #916926488~#,##0 | =D33-C33 -> -14816512~#,##0 | =ABS(E33)/C33 -> 0.01590193~0.00%
#9 | September | #859488000~#,##0 | #875260773~#,##0 | =D34-C34 -> 15772773~#,##0 | =ABS(E34)/C34 -> 0.0183513592~0.00%
#10 | Oktober | #939947000~#,##0 | #918814477~#,##0 | =D35-C35 -> -21132523~#,##0 | =ABS(E35)/C35 -> 0.0224826751~0.00%
#11 | November | #859168000~#,##0 | #872956107~#,##0 | =D36-C36 -> 13788107~#,##0 | =ABS(E36)/C36 -> 0.0160482083~0.00%
#12 | Desember | #962237000~#,##0 | #925862614~#,##0 | =D37-C37 -> -36374386~#,##0 | =ABS(E37)/C37 -> 0.0378018991~0.00%
 | Jumlah | =SUM(C26:C37) -> 10788251000~#,##0 | =SUM(D26:D37) -> 10681748135~#,##0 | =SUM(E26:E37) -> -106502865~#,##0
 | Rata-rata deviasi bulanan |  |  |  | =AVERAGE(F26:F37) -> 0.0514512241~0.00%
Deviasi = nilai mutlak (realisasi − RPD) / RPD × 100%. Jumlah RPD setahun sama dengan pagu akhir.

C. REALISASI KUMULATIF TERHADAP PAGU
s.d. bulan | RPD kumulatif (Rp) | Realisasi kumulatif (Rp) | Serapan (%) | Selisih RPD − realisasi (Rp)
Maret | 2.410.151.000 | 2.345.438.511 | 21,74 | 64.712.489
Juni | 5.312.855.000 | 5.317.488.780 | 49,29 | -4.633.780
September | 8.026.899.000 | 7.964.114.937 | 73,82 | 62.784.063
Desember | 10.788.251.000 | 10.681.748.135 | 99,01 | 106.502.865
`,
    },
    {
      name: "IKPA & NKA",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2", "H2:H3", "A4:A5", "A6:A10"],
      sheet: `
A. INDIKATOR KINERJA PELAKSANAAN ANGGARAN (IKPA)
Aspek | Indikator | Bobot (%) | 2022 |  | 2023 |  | Perubahan nilai
 |  |  | Nilai | Nilai akhir | Nilai | Nilai akhir
Kualitas Perencanaan | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
 | Deviasi Halaman III DIPA | 10 | 84,26 | 8,43 | 94,85 | 9,49 | +10,59
Kualitas Pelaksanaan | Penyerapan Anggaran | 20 | 93,72 | 18,74 | 98,14 | 19,63 | +4,42
 | Belanja Kontraktual | 10 | 90,00 | 9,00 | 92,50 | 9,25 | +2,50
 | Penyelesaian Tagihan | 10 | 98,75 | 9,88 | 100,00 | 10,00 | +1,25
 | Pengelolaan UP dan TUP | 10 | 95,40 | 9,54 | 96,37 | 9,64 | +0,97
 | Dispensasi SPM | 5 | 95,00 | 4,75 | 100,00 | 5,00 | +5,00
Kualitas Hasil | Capaian Output | 25 | 96,20 | 24,05 | 98,60 | 24,65 | +2,40
 | Nilai IKPA | 100 |  | 94,39 |  | 97,66 | +3,27
 | Kategori |  |  | Baik |  | Sangat Baik
Nilai akhir = nilai × bobot / 100. Kategori: Sangat Baik ≥ 95; Baik 89 – < 95; Cukup 70 – < 89; Kurang < 70. Nilai deviasi Halaman III DIPA 2023 = 100 − rata-rata deviasi bulanan (sheet Akun & RPD).

B. NILAI KINERJA ANGGARAN (SMART)
Variabel | Nilai | Bobot (%) | Nilai tertimbang
Capaian RO | 99,79 | 43,5 | 43,41
Efisiensi (nilai) | 52,43 | 28,6 | 14,99
Penyerapan anggaran | 99,01 | 9,7 | 9,60
Konsistensi penyerapan terhadap perencanaan | 97,55 | 18,2 | 17,75
NKA |  | 100,0 | 85,75
Kategori |  |  | Baik
Efisiensi = 0,97%, dikonversi menjadi nilai dengan 50 + (efisiensi / 20 × 50). Kategori: Sangat Baik > 90; Baik > 80–90; Cukup > 60–80; Kurang ≤ 60.

C. EFISIENSI PENGGUNAAN SUMBER DAYA PER SASARAN
Sasaran | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Rata-rata capaian (%) | Efisiensi (poin) | Keterangan
SK.1 | 3.082.750.000 | 3.050.749.250 | 98,96 | 102,49 | 3,53 | Efisien
SK.2 | 107.250.000 | 105.685.500 | 98,54 | 107,43 | 8,89 | Efisien
SK.3 | 16.800.000 | 16.775.000 | 99,85 | 114,22 | 14,37 | Efisien
SK.4 | 39.900.000 | 38.795.000 | 97,23 | 109,13 | 11,90 | Efisien
SK.5 | 7.541.551.000 | 7.469.743.385 | 99,05 | 100,91 | 1,86 | Efisien
Jumlah/rata-rata | 10.788.251.000 | 10.681.748.135 | 99,01 | 106,33 | 7,32 | Efisien
Efisiensi = rata-rata capaian − penyerapan. Baris jumlah memakai rata-rata 23 IKK.
`,
    },
    {
      name: "Survei & ZI",
      sheet: `
A. SURVEI KEPUASAN MASYARAKAT (9 UNSUR), 150 RESPONDEN
Kode | Unsur | Jumlah nilai | NRR | NRR tertimbang (× 0,111) | Mutu
U1 | Persyaratan | 551 | 3,673 | 0,408 | A
U2 | Sistem, mekanisme, dan prosedur | 542 | 3,613 | 0,401 | A
U3 | Waktu penyelesaian | 527 | 3,513 | 0,390 | B
U4 | Biaya/tarif | 583 | 3,887 | 0,431 | A
U5 | Produk spesifikasi jenis pelayanan | 546 | 3,640 | 0,404 | A
U6 | Kompetensi pelaksana | 549 | 3,660 | 0,406 | A
U7 | Perilaku pelaksana | 556 | 3,707 | 0,411 | A
U8 | Penanganan pengaduan, saran, dan masukan | 562 | 3,747 | 0,416 | A
U9 | Sarana dan prasarana | 519 | 3,460 | 0,384 | B
 | Jumlah NRR tertimbang |  |  | 3,651
 | IKM unit pelayanan (× 25) |  |  | 91,28 | A
 | Indeks persepsi kualitas pelayanan (rata-rata NRR) |  |  | 3,66
Mutu unsur: A 3,5324–4,00; B 3,0644–3,532. Mutu unit: A 88,31–100,00; B 76,61–88,30; C 65,00–76,60; D 25,00–64,99.

B. INDEKS PERSEPSI ANTI KORUPSI (5 UNSUR)
Unsur | Jumlah nilai | Rata-rata (skala 4)
Tidak ada diskriminasi pelayanan | 561 | 3,74
Tidak ada pelayanan di luar prosedur | 556 | 3,71
Tidak ada penerimaan imbalan/gratifikasi | 571 | 3,81
Tidak ada pungutan liar | 575 | 3,83
Tidak ada percaloan | 566 | 3,77
IPK/IPAK |  | 3,77

C. PENILAIAN MANDIRI ZONA INTEGRITAS MENUJU WBK
Komponen | Bobot | Pemenuhan | Reform | Nilai | % dari bobot
Manajemen Perubahan | 8,00 | 3,52 | 3,10 | 6,62 | 82,75
Penataan Tatalaksana | 7,00 | 3,08 | 2,63 | 5,71 | 81,57
Penataan Sistem Manajemen SDM | 10,00 | 4,41 | 3,87 | 8,28 | 82,80
Penguatan Akuntabilitas | 10,00 | 4,57 | 4,02 | 8,59 | 85,90
Penguatan Pengawasan | 15,00 | 6,48 | 5,71 | 12,19 | 81,27
Peningkatan Kualitas Pelayanan Publik | 10,00 | 4,66 | 4,13 | 8,79 | 87,90
Jumlah pengungkit | 60,00 | 26,72 | 23,46 | 50,18 | 83,63
Nilai persepsi korupsi (IPAK / 4 × 17,5) | 17,50 | - | - | 16,49 | 94,23
Capaian kinerja lebih baik | 5,00 | - | - | 3,75 | 75,00
Pelayanan publik prima (IPKP / 4 × 17,5) | 17,50 | - | - | 16,01 | 91,49
Jumlah hasil | 40,00 | - | - | 36,25 | 90,63
NILAI EVALUASI | 100,00 |  |  | 86,43 | 86,43
Syarat WBK: total minimal 75,00 |  |  |  | 86,43 | Memenuhi
Syarat WBK: pengungkit minimal 40,00 |  |  |  | 50,18 | Memenuhi
Syarat WBK: persepsi korupsi minimal 15,75 |  |  |  | 16,49 | Memenuhi

D. EVALUASI SAKIP (INSPEKTORAT JENDERAL)
Komponen | Bobot | 2022 | 2023 | Perubahan
Perencanaan Kinerja | 30,00 | 24,60 | 25,80 | 1,20
Pengukuran Kinerja | 30,00 | 23,10 | 24,45 | 1,35
Pelaporan Kinerja | 15,00 | 11,70 | 12,15 | 0,45
Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 17,50 | 18,75 | 1,25
Nilai | 100,00 | 76,90 | 81,15 | 4,25
Predikat |  | BB | A
Predikat SAKIP: AA > 90; A > 80–90; BB > 70–80; B > 60–70.
`,
    },
    {
      name: "Bab III Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA

A. Capaian kinerja organisasi
Dari 23 IKK, 21 IKK (91,30%) berkategori Sangat Baik, 1 IKK Baik, dan 1 IKK Cukup; tidak ada IKK berkategori Kurang.
Sasaran 1: pelayanan perawatan kesehatan, makanan, dan rehabilitasi
Pemenuhan layanan makanan sesuai standar (IKK 1.1) terealisasi 98,63% dari target 95,00%, karena 360 dari 365 hari layanan sesuai siklus menu standar. Menu tidak sesuai standar terjadi pada 5 hari.
Hari dengan menu tidak sesuai standar tersebar di 4 bulan, yaitu Juni, Juli, September, dan November; jumlah terbanyak terjadi pada September sebanyak 2 hari.
Layanan kesehatan preventif (IKK 1.2) menjangkau 812 dari 851 penghuni atau 95,42%, dengan capaian 101,51% dari target 94,00%.
Penyandang disabilitas yang dilayani sesuai standar (IKK 1.5) baru 3 dari 4 orang atau 75,00%, 10,00 poin di bawah target 85,00%. Capaiannya 88,24% dengan kategori Cukup.
Penanganan HIV/AIDS dan TB (IKK 1.6) berhasil pada 14 dari 17 pasien atau 82,35%, naik 9,02 poin dibanding tahun 2022 (73,33%).
Penyakit yang paling banyak ditangani klinik adalah ISPA dengan 548 kunjungan (24,38% dari 2.248 kunjungan delapan penyakit terbanyak), sedangkan diare berada di urutan kedelapan dengan 101 kunjungan.
Rujukan ke luar Rutan berjumlah 93 kali, sebagian besar rawat jalan di RSUD sebanyak 53 kali (56,99%).
Realisasi bahan makanan tahun 2023 sebesar Rp2.908.006.000 untuk 149.037 orang-hari. Indeks naik dari Rp19.000 pada semester I menjadi Rp20.000 pada semester II atau 5,26%.
Nilai bahan makanan tertinggi tercatat pada bulan Juli dan Desember, masing-masing sebesar Rp258.540.000, sedangkan terendah pada bulan Februari sebesar Rp211.736.000.
Sasaran 2: pembinaan dan pemenuhan hak narapidana
Remisi diberikan kepada 356 dari 361 usulan (IKK 2.2: 98,61%), terdiri atas 176 remisi umum dan 180 remisi khusus. Sebanyak 5 narapidana langsung bebas melalui RU II dan 4 narapidana melalui RK II.
Besaran remisi umum yang paling banyak diberikan adalah 1 bulan kepada 52 orang, disusul 2 bulan kepada 43 orang; yang paling sedikit 6 bulan kepada 4 orang.
Dari 129 usulan integrasi dan asimilasi terbit 123 SK (95,35%). Pembebasan bersyarat mengambil porsi terbesar yaitu 76 SK (61,79%), diikuti cuti bersyarat 31 SK.
Penerbitan SK integrasi tertinggi terjadi pada triwulan III sebanyak 35 SK dan terendah pada triwulan I sebanyak 24 SK.
Pelatihan vokasi diikuti 73 narapidana dan 64 di antaranya memperoleh sertifikat (87,67%). Terhadap 258 narapidana, IKK 2.4 terealisasi 24,81% atau 3,81 poin di atas target 21,00%.
Peserta pelatihan perempuan berjumlah 12 orang, 8 orang pada pelatihan menjahit dasar dan 4 orang pada pelatihan tata boga.
Kegiatan kerja menghasilkan penjualan Rp252.400.000 dan menyetor PNBP Rp37.860.000. Penyumbang terbesar adalah bengkel meubel sebesar Rp96.450.000 (38,21%).
Sasaran 3: pelayanan tahanan
Penyuluhan hukum (IKK 3.1) diikuti 489 dari 600 tahanan yang dilayani (isi awal 154 ditambah 446 tahanan baru), sehingga realisasinya 81,50% dan melampaui target 75,00%.
Tahanan overstaying (IKK 3.3) turun dari 3,20% pada tahun 2022 menjadi 2,00% pada tahun 2023, lebih rendah dari batas maksimum 2,50%.
Sasaran 4: keamanan dan ketertiban
Gangguan kamtib tahun 2023 berjumlah 6 (enam) kejadian, turun 3 kejadian dari 9 kejadian pada tahun 2022 atau turun 33,33%. Rasio per 1.000 penghuni turun dari 23,41 menjadi 14,66.
Penggeledahan dilaksanakan 108 kali dan menemukan 232 barang terlarang, termasuk 27 telepon genggam. Temuan telepon genggam turun dari 12 unit pada triwulan I menjadi 2 unit pada triwulan IV.
Dari 42 pengaduan yang diterima, 38 pengaduan ditindaklanjuti sesuai standar (90,48%) dan 4 masih dalam proses. Kanal yang paling banyak digunakan adalah WhatsApp layanan dengan 20 pengaduan.
IKK 4.1 turun 2,62 poin dari 93,10% pada tahun 2022 dan berada 1,92 poin di bawah rata-rata nasional.
Sasaran 5: dukungan manajemen
Nilai IKPA 97,66 melampaui target 97,50. Indikator dengan kenaikan terbesar adalah deviasi Halaman III DIPA, dari 84,26 menjadi 94,85 atau naik 10,59 poin.
Unsur pelayanan dengan nilai rata-rata tertinggi adalah biaya/tarif (3,887) dan yang terendah sarana dan prasarana (3,460). Sebanyak 7 unsur bermutu A dan 2 unsur bermutu B.
Penilaian mandiri Zona Integritas menuju WBK memperoleh nilai 86,43, terdiri atas pengungkit 50,18 dan hasil 36,25; nilai ini 11,43 poin di atas syarat minimal 75,00.
B. Realisasi anggaran
Program Penegakan dan Pelayanan Hukum terserap Rp3.212.004.750 dari pagu Rp3.246.700.000 (98,93%), sedangkan Program Dukungan Manajemen terserap Rp7.469.743.385 dari pagu Rp7.541.551.000 (99,05%).
Menurut jenis belanja, belanja pegawai mengambil 58,75% dari pagu, belanja barang 39,88%, dan belanja modal 1,38%. Sisa terbesar terdapat pada belanja pegawai sebesar Rp55.962.112.
RO dengan penyerapan terendah adalah EBD.953 Layanan pemantauan dan evaluasi sebesar 95,39%, sedangkan yang tertinggi BAA.003 Layanan penyuluhan dan bantuan hukum tahanan sebesar 99,85%.
Selama tahun 2023 dilakukan tiga kali revisi DIPA sehingga pagu naik dari Rp10.421.401.000 menjadi Rp10.788.251.000, bertambah Rp366.850.000 atau 3,52%.
Rata-rata deviasi bulanan terhadap RPD sebesar 5,15%. Deviasi tertinggi terjadi pada bulan Juni (8,65%) dan terendah pada bulan Agustus (1,59%).
Realisasi sampai dengan Juni sebesar Rp5.317.488.780 atau 49,29% dari pagu, sedikit di bawah target B06 sebesar 50,00%.
Nilai Kinerja Anggaran sebesar 85,75 berkategori Baik. Nilai tertimbang terbesar berasal dari capaian RO, yaitu 43,41.
Kelima sasaran efisien; efisiensi tertinggi pada SK.3 sebesar 14,37 poin karena capaian 114,22% dicapai dengan penyerapan 99,85%.
Keterangan: seluruh angka pada bab ini bersumber dari tabel-tabel pada lembar lain dalam laporan ini.
`,
    },
    {
      name: "Bab IV Penutup",
      sheet: `
BAB IV PENUTUP

A. Simpulan
Kinerja Rutan Kelas IIB Muara Lembayung tahun 2023 berkategori Sangat Baik dengan rata-rata capaian 106,33%, didukung penyerapan anggaran 99,01%.
Pagu anggaran tumbuh 6,14% dari Rp10.163.742.000 pada tahun 2022, dan penyerapan meningkat dari 98,60% menjadi 99,01%.
Overkapasitas masih menjadi masalah utama: dari 7 blok, 4 blok berstatus Sangat Padat dan 1 blok berstatus Ekstrem.
Perkara narkotika terus meningkat, dari 98 narapidana pada tahun 2021 menjadi 109 pada tahun 2022 dan 121 pada tahun 2023, atau naik 23,47% dalam dua tahun.
Dari 9 rencana aksi yang dipantau, 8 tercapai pada B12; yang belum tercapai adalah peserta pelatihan vokasi dengan realisasi 73 dari target 75 orang (97,33%).
Nilai evaluasi SAKIP naik 4,25 poin dari 76,90 (predikat BB) menjadi 81,15 (predikat A). Komponen dengan kenaikan terbesar adalah pengukuran kinerja.
Terhadap target akhir Renstra 2024, 7 dari 10 IKK yang dibandingkan sudah tercapai pada tahun 2023 dan 3 IKK masih perlu didorong.
Dibandingkan rata-rata nasional, 6 dari 7 IKK lebih baik; hanya IKK 4.1 yang belum lebih baik.
B. Rencana tindak lanjut
Pada tahun 2024 Rutan akan menyelesaikan 4 pengaduan yang masih dalam proses dan menuntaskan pelayanan bagi 1 penyandang disabilitas yang belum terlayani.
Pemindahan narapidana ke lapas lain, yang pada tahun 2023 mencapai 102 orang, akan dilanjutkan untuk menurunkan kelebihan penghuni 192 orang.
Usulan tambahan 16 anggota regu pengamanan diprioritaskan karena satu regu (6 orang) menjaga 416 penghuni.

Muara Lembayung, Januari 2024
Kepala Rutan Kelas IIB Muara Lembayung
ttd.
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar & Bab I", cell: "A6", right: "21 IKK mencapai", wrong: "19 IKK mencapai" },
    { sheet: "Ikhtisar & Bab I", cell: "A9", right: "naik 3,27 poin", wrong: "turun 3,27 poin" },
    { sheet: "Ikhtisar & Bab I", cell: "A15", right: "empat ratus enam belas", wrong: "empat ratus enam puluh satu" },
    { sheet: "Ikhtisar & Bab I", cell: "A18", right: "bulan Juli sebanyak", wrong: "bulan Oktober sebanyak" },
    { sheet: "Ikhtisar & Bab I", cell: "A20", right: "46,90%", wrong: "29,09%" },
    { sheet: "Ikhtisar & Bab I", cell: "A23", right: "kurang 30 orang", wrong: "kurang 20 orang" },
    { sheet: "PK 2023", cell: "D35", right: "10.421.401.000", wrong: "10.321.401.000" },
    { sheet: "Renstra & Tren", cell: "D6", right: "21,00", wrong: "12,00" },
    { sheet: "Renstra & Tren", cell: "G20", right: "107,49", wrong: "112,77" },
    { sheet: "Renstra & Tren", cell: "F37", right: "+1,16", wrong: "+1,53" },
    { sheet: "Target B03-B12", cell: "J5", right: "89", wrong: "98" },
    { sheet: "Target B03-B12", cell: "M6", right: "112,50", wrong: "120,00" },
    { sheet: "Capaian IKK", cell: "C7", right: "94,00", wrong: "92,00" },
    { sheet: "Capaian IKK", cell: "G17", right: "101,44", wrong: "118,14" },
    { sheet: "Capaian IKK", cell: "I10", right: "Cukup", wrong: "Baik" },
    { sheet: "Capaian IKK", cell: "H32", right: "109,13", wrong: "106,78" },
    {
      sheet: "Hunian Bulanan",
      cell: "G13",
      right: "=(E13-F13)/F13 -> 0.8839285714~0.00%",
      wrong: "#0.4691943128~0.00%",
    },
    { sheet: "Hunian Bulanan", cell: "F26", right: "=SUM(F22:F25) -> 201", wrong: "=SUM(F22:F24) -> 150" },
    { sheet: "Hunian per Blok", cell: "I6", right: "106,25", wrong: "160,25" },
    { sheet: "Hunian per Blok", cell: "D18", right: "17,79", wrong: "46,84" },
    { sheet: "Pidana & Usia", cell: "H7", right: "12", wrong: "14" },
    { sheet: "Pidana & Usia", cell: "D22", right: "11,01", wrong: "9,92" },
    { sheet: "Remisi & Integrasi", cell: "E22", right: "24", wrong: "42" },
    { sheet: "Pembinaan", cell: "D30", right: "8.686.500", wrong: "868.650" },
    { sheet: "Kesehatan", cell: "D19", right: "81,82", wrong: "87,50" },
    { sheet: "Bahan Makanan", cell: "G10", right: "#258540000~#,##0", wrong: "#245613000~#,##0" },
    { sheet: "Kamtib & Pengaduan", cell: "C11", right: "23,41", wrong: "21,99" },
    { sheet: "Kamtib & Pengaduan", cell: "G22", right: "232", wrong: "195" },
    { sheet: "SDM & BMN", cell: "B6", right: "47", wrong: "48" },
    { sheet: "Anggaran RO", cell: "G11", right: "#144847500~#,##0", wrong: "#184009500~#,##0" },
    { sheet: "Anggaran RO", cell: "G39", right: "#0.0614447907~0.00%", wrong: "#0.1708051953~0.00%" },
    { sheet: "Akun & RPD", cell: "F16", right: "96,07", wrong: "99,58" },
    {
      sheet: "Akun & RPD",
      cell: "F39",
      right: "=AVERAGE(F26:F37) -> 0.0514512241~0.00%",
      wrong: "=AVERAGE(F26:F36) -> 0.0526920718~0.00%",
    },
    { sheet: "IKPA & NKA", cell: "G12", right: "97,66", wrong: "92,66" },
    { sheet: "Survei & ZI", cell: "E9", right: "0,411", wrong: "0,421" },
    { sheet: "Survei & ZI", cell: "E38", right: "36,25", wrong: "32,50" },
    { sheet: "Bab III Narasi", cell: "A9", right: "10,00 poin di bawah", wrong: "11,76 poin di bawah" },
    { sheet: "Bab III Narasi", cell: "A14", right: "Rp258.540.000", wrong: "Rp25.854.000" },
    { sheet: "Bab III Narasi", cell: "A18", right: "76 SK (", wrong: "67 SK (" },
    { sheet: "Bab III Narasi", cell: "A27", right: "turun 33,33%", wrong: "turun 50,00%" },
    { sheet: "Bab III Narasi", cell: "A29", right: "WhatsApp layanan dengan", wrong: "kotak saran dengan" },
    { sheet: "Bab III Narasi", cell: "A37", right: "sebesar Rp55.962.112", wrong: "sebesar Rp49.265.753" },
    {
      sheet: "Bab III Narasi",
      cell: "A40",
      right: "tertinggi terjadi pada bulan Juni",
      wrong: "tertinggi terjadi pada bulan Januari",
    },
    { sheet: "Bab IV Penutup", cell: "A5", right: "tumbuh 6,14%", wrong: "tumbuh 61,44%" },
    { sheet: "Bab IV Penutup", cell: "A9", right: "predikat A", wrong: "predikat BB" },
  ],
};
