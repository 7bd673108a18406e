import type { ReportCase } from "./report-case";

/** A provincial narcotics office of 2023 with six of districts: matrices of offices, five indices, evidence, budgets by office, IKPA by month. All names and figures are made up. */
export const bnnpEnamBnnk: ReportCase = {
  name: "a provincial narcotics office of 2023 with six of districts: matrices of offices, five indices, evidence, budgets by office, IKPA by month",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "Ikhtisar",
      sheet: `
LAPORAN KINERJA INSTANSI PEMERINTAH (LKIP) TAHUN 2023
BADAN NARKOTIKA NASIONAL PROVINSI TANJUNG RAYA BESERTA ENAM BNN KABUPATEN/KOTA

Ikhtisar untuk pembaca yang hanya punya lima menit
Tahun 2023 BNNP Tanjung Raya memikul 6 sasaran dan 15 indikator. Dari 15 indikator itu, 14 (empat belas) mencapai atau melewati target dan 1 (satu) belum, dengan rata-rata capaian 103,70 %.
Yang belum tercapai adalah Indeks Kemandirian Partisipasi: 3,18 dari target 3,20, atau 99,38 %.
Di bidang pemberantasan, tujuh satker mengungkap 68 kasus dengan 103 tersangka, dan 62 berkas perkara dinyatakan lengkap (P-21). Sabu yang disita 4.246,82 gram atau sekitar 4,25 kilogram.
Di bidang rehabilitasi, 331 klien dilayani oleh 13 lembaga; 268 orang di antaranya menuntaskan program dan 225 orang meningkat kualitas hidupnya.
Dari 14 kawasan rawan yang diintervensi, 10 (sepuluh) membaik statusnya, melampaui target 9 kawasan.
Anggaran wilayah sebesar Rp 40.738.551.000 terserap Rp 40.147.880.845 atau 98,55 %, sehingga tersisa Rp 590.670.155. Nilai IKPA wilayah pada akhir Desember 95,54.

Kartu skor per sasaran
Sasaran | Rumusan singkat | Banyak indikator | Yang tercapai | Rata-rata capaian (%) | Predikat
S1 | Menguatnya daya tangkal remaja dan keluarga | 2 | 2 | 100,33 | Memenuhi
S2 | Pulihnya kawasan rawan dan tumbuhnya partisipasi warga | 2 | 1 | 105,25 | Memenuhi
S3 | Pulihnya penyalahguna dan meluasnya layanan rehabilitasi | 4 | 4 | 104,85 | Memenuhi
S4 | Terungkap dan tuntasnya perkara narkotika | 3 | 3 | 105,89 | Memenuhi
S5 | Tanggapnya kabupaten/kota terhadap ancaman narkoba | 1 | 1 | 102,59 | Memenuhi
S6 | Tertibnya tata kelola BNNP | 3 | 3 | 101,54 | Memenuhi
Semua |  | 15 | 14 | 103,70 | Memenuhi
Rata-rata baris terakhir dihitung atas 15 indikator, bukan atas 6 sasaran. Predikat: lihat lembar Capaian.
`,
    },
    {
      name: "Bab I",
      sheet: `
BAB I  SIAPA KAMI DAN APA YANG DIHADAPI

BNNP Tanjung Raya membawahkan enam satker vertikal: BNNK Muara Selasih, BNNK Pulau Remis, BNNK Sungai Embacang, BNNK Bukit Sirih, BNNK Labuhan Kumbang, dan BNN Kota Teluk Dara. Dari 11 kabupaten/kota di provinsi ini, 5 belum memiliki BNNK sehingga dilayani langsung oleh BNNP.
Pegawai seluruhnya 310 orang, terdiri atas 191 laki-laki dan 119 perempuan; perempuan mengisi 38,39 % kekuatan. Satker dengan pegawai terbanyak adalah BNNP Tanjung Raya (113 orang), yang paling sedikit BNNK Sungai Embacang (28 orang).
Menurut status, 174 orang adalah PNS, 48 orang anggota Polri yang ditugaskan, 21 orang PPPK, dan 67 orang PPNPN. Dengan demikian porsi PPNPN 21,61 % dari seluruh pegawai.
Pegawai berpendidikan S-1/D-IV berjumlah 135 orang, lebih banyak daripada lulusan SMA/sederajat yang 92 orang. Pegawai berijazah S-2 28 orang.
Peta kerawanan awal tahun memuat 14 kawasan: 4 berstatus Bahaya, 7 Waspada, dan 3 Siaga. Tidak ada satu pun yang berstatus Aman.
Arus sabu masih yang paling berat. Dari 63 kasus pada tahun 2022, 44 di antaranya kasus sabu (69,84 %).
Anggaran wilayah menurut DIPA akhir Rp 40.738.551.000 (empat puluh miliar tujuh ratus tiga puluh delapan juta lima ratus lima puluh satu ribu rupiah), dengan bagian terbesar, 44,01 %, berada di BNNP.
Tiga tahun terakhir angka kekambuhan klien pascarehabilitasi turun dari 15,40 % (2020) menjadi 12,85 % (2022). Pekerjaan rumahnya ialah memastikan turunan itu berlanjut pada 2023.
Susunan laporan: Ikhtisar, Bab I, lembar-lembar data, Bab III (akuntabilitas kinerja), Bab IV (penutup). Semua persentase dibulatkan dua desimal dan dihitung dari angka yang tercetak.
`,
    },
    {
      name: "SDM",
      merges: ["A3:A4", "B3:E3", "F3:G3", "H3:H4"],
      sheet: `
Pegawai BNNP dan jajaran per 31 Desember 2023 (orang)

Satker | Status kepegawaian |  |  |  | Jenis kelamin |  | Jumlah
 | PNS | Polri | PPPK | PPNPN | L | P
BNNP Tanjung Raya | #61 | #21 | #9 | #22 | #72 | #41 | =SUM(B5:E5) -> 113~0
BNNK Muara Selasih | #20 | #4 | #3 | #8 | #22 | #13 | =SUM(B6:E6) -> 35~0
BNNK Pulau Remis | #18 | #4 | #1 | #7 | #16 | #14 | =SUM(B7:E7) -> 30~0
BNNK Sungai Embacang | #16 | #4 | #1 | #7 | #18 | #10 | =SUM(B8:E8) -> 28~0
BNNK Bukit Sirih | #18 | #3 | #2 | #6 | #17 | #12 | =SUM(B9:E9) -> 29~0
BNNK Labuhan Kumbang | #16 | #6 | #2 | #7 | #19 | #12 | =SUM(B10:E10) -> 31~0
BNN Kota Teluk Dara | #25 | #6 | #3 | #10 | #27 | #17 | =SUM(B11:E11) -> 44~0
Wilayah | =SUM(B5:B11) -> 174~0 | =SUM(C5:C11) -> 48~0 | =SUM(D5:D11) -> 21~0 | =SUM(E5:E11) -> 67~0 | =SUM(F5:F11) -> 191~0 | =SUM(G5:G11) -> 119~0 | =SUM(H5:H11) -> 310~0
L = laki-laki, P = perempuan. Anggota Polri yang ditugaskan dihitung di satker tempat bertugas.

Pendidikan terakhir
Jenjang | Jumlah | Porsi
SMA/sederajat | #92 | =B17/B$21 -> 0.2967741935~0.00%
D-III | #55 | =B18/B$21 -> 0.1774193548~0.00%
S-1/D-IV | #135 | =B19/B$21 -> 0.435483871~0.00%
S-2 | #28 | =B20/B$21 -> 0.0903225806~0.00%
Jumlah | =SUM(B17:B20) -> 310~0 | =SUM(C17:C20) -> 1~0.00%
`,
    },
    {
      name: "Renstra 2020-2024",
      merges: ["D4:H4", "A4:A5", "B4:B5", "C4:C5", "I4:I5", "A7:A8", "A9:A10", "A11:A14", "A15:A17", "A19:A21"],
      sheet: `
Janji lima tahun: target Renstra BNNP Tanjung Raya 2020–2024
(sesudah reviu Renstra tahun 2021; target 2023 dipakai utuh sebagai target PK 2023 dan target Renja 2023)

Sasaran | Indikator | Satuan | Target |  |  |  |  | Arah
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
S1 | 1. Indeks Ketahanan Diri Remaja | indeks | 50,00 | 51,00 | 51,80 | 52,60 | 53,40 | makin besar makin baik
 | 2. Indeks Ketahanan Keluarga | indeks | 77,00 | 78,00 | 79,00 | 80,00 | 81,00 | makin besar makin baik
S2 | 3. Indeks Kemandirian Partisipasi | indeks | 3,00 | 3,05 | 3,12 | 3,20 | 3,25 | makin besar makin baik
 | 4. Kawasan rawan yang membaik statusnya | kawasan | 4 | 6 | 8 | 9 | 11 | makin besar makin baik
S3 | 5. Klien yang meningkat kualitas hidupnya | % | 76,00 | 78,00 | 80,00 | 82,00 | 84,00 | makin besar makin baik
 | 6. Petugas IBM terlatih | orang | 30 | 40 | 50 | 60 | 70 | makin besar makin baik
 | 7. Unit IBM operasional | unit | 4 | 7 | 10 | 12 | 15 | makin besar makin baik
 | 8. Angka kekambuhan klien pascarehabilitasi | % | 16,00 | 14,50 | 13,00 | 12,00 | 11,00 | makin kecil makin baik
S4 | 9. Berkas perkara P-21 | berkas | 40 | 46 | 52 | 58 | 64 | makin besar makin baik
 | 10. Rata-rata waktu penyelesaian asesmen terpadu | hari | 8,00 | 7,50 | 6,50 | 6,00 | 5,50 | makin kecil makin baik
 | 11. Nilai keamanan tahanan dan barang bukti | nilai | 86,00 | 88,00 | 90,00 | 92,00 | 94,00 | makin besar makin baik
S5 | 12. Indeks Kabupaten/Kota Tanggap Ancaman Narkoba | indeks | 2,30 | 2,45 | 2,60 | 2,70 | 2,85 | makin besar makin baik
S6 | 13. Nilai IKPA wilayah | nilai | 90,00 | 91,00 | 92,50 | 94,00 | 95,00 | makin besar makin baik
 | 14. Indeks Kepuasan Masyarakat | indeks | 82,00 | 83,50 | 85,00 | 86,00 | 87,00 | makin besar makin baik
 | 15. Nilai SAKIP | nilai | 70,00 | 71,50 | 73,00 | 74,00 | 76,00 | makin besar makin baik
Catatan: target kawasan rawan dan unit IBM bukan angka kumulatif. Kenaikan target IBM terlatih 2020 ke 2024 sebesar 40 orang, yaitu dari 30 menjadi 70 orang.
`,
    },
    {
      name: "PK 2023",
      merges: ["B5:D5", "B8:D8", "B11:D11", "B16:D16", "B20:D20", "B22:D22"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2023 (REVISI, OKTOBER 2023)
Pihak pertama: Kepala BNNP Tanjung Raya  –  Pihak kedua: Kepala BNN

No | Sasaran dan indikator | Satuan | Target 2023
S1 | Menguatnya daya tangkal remaja dan keluarga
1 | Indeks Ketahanan Diri Remaja | indeks | 52,60
2 | Indeks Ketahanan Keluarga | indeks | 80,00
S2 | Pulihnya kawasan rawan dan tumbuhnya partisipasi warga
3 | Indeks Kemandirian Partisipasi | indeks | 3,20
4 | Kawasan rawan yang membaik statusnya | kawasan | 9
S3 | Pulihnya penyalahguna dan meluasnya layanan rehabilitasi
5 | Klien yang meningkat kualitas hidupnya | % | 82,00
6 | Petugas IBM terlatih | orang | 60
7 | Unit IBM operasional | unit | 12
8 | Angka kekambuhan klien pascarehabilitasi | % | maks. 12,00
S4 | Terungkap dan tuntasnya perkara narkotika
9 | Berkas perkara P-21 | berkas | 58
10 | Rata-rata waktu penyelesaian asesmen terpadu | hari | maks. 6,00
11 | Nilai keamanan tahanan dan barang bukti | nilai | 92,00
S5 | Tanggapnya kabupaten/kota terhadap ancaman narkoba
12 | Indeks Kabupaten/Kota Tanggap Ancaman Narkoba | indeks | 2,70
S6 | Tertibnya tata kelola BNNP
13 | Nilai IKPA wilayah | nilai | 94,00
14 | Indeks Kepuasan Masyarakat | indeks | 86,00
15 | Nilai SAKIP | nilai | 74,00

Anggaran yang menyertai (Rp)
Kode | Program | PK awal | PK revisi | Selisih | Porsi PK revisi (%)
066.BC | Pencegahan dan Pemberantasan Narkotika (P4GN) | 8.908.150.000 | 9.118.500.000 | +210.350.000 | 22,38
066.WA | Dukungan Manajemen | 31.264.516.000 | 31.620.051.000 | +355.535.000 | 77,62
 | Jumlah | 40.172.666.000 | 40.738.551.000 | +565.885.000 | 100,00
Terbilang PK revisi: empat puluh miliar tujuh ratus tiga puluh delapan juta lima ratus lima puluh satu ribu rupiah.

Pihak kedua, |  | Teluk Dara, Oktober 2023
Kepala BNN |  | Kepala BNNP Tanjung Raya
ttd |  | ttd
`,
    },
    {
      name: "Matriks Satker",
      merges: ["A5:A6", "B5:B6", "A7:A8", "B7:B8", "A9:A10", "B9:B10", "A11:A12", "B11:B12", "A13:A14", "B13:B14"],
      sheet: `
Siapa menjanjikan berapa, dan siapa menghasilkan berapa (indikator yang dapat dijumlahkan)
Kolom = satker. Baris atas = target cascading PK BNNK, baris bawah = realisasi 31 Desember 2023.

Indikator | Satuan |  | BNNP | M. Selasih | P. Remis | S. Embacang | B. Sirih | L. Kumbang | T. Dara | Wilayah | % wilayah
Kasus diungkap (LKN) | kasus | T | 24 | 6 | 5 | 5 | 5 | 6 | 9 | 60
 |  | R | 29 | 6 | 5 | 4 | 6 | 7 | 11 | 68 | 113,33
Berkas perkara P-21 | berkas | T | 22 | 6 | 5 | 5 | 5 | 6 | 9 | 58
 |  | R | 26 | 6 | 5 | 3 | 6 | 6 | 10 | 62 | 106,90
Klien rehabilitasi | orang | T | 95 | 40 | 25 | 25 | 40 | 35 | 65 | 325
 |  | R | 94 | 40 | 26 | 22 | 43 | 36 | 70 | 331 | 101,85
Klien pascarehabilitasi | orang | T | 40 | 22 | 18 | 18 | 22 | 20 | 35 | 175
 |  | R | 42 | 24 | 18 | 15 | 24 | 20 | 37 | 180 | 102,86
Petugas IBM terlatih | orang | T | 15 | 10 | 5 | 5 | 10 | 5 | 10 | 60
 |  | R | 15 | 10 | 5 | 5 | 10 | 6 | 12 | 63 | 105,00
Indikator yang tercapai (dari 5) |  |  | 4 | 5 | 5 | 1 | 5 | 5 | 5 | 5
T = target, R = realisasi, % wilayah = R dibagi T pada kolom Wilayah. Baris terakhir menghitung berapa dari lima indikator yang realisasinya sama dengan atau melebihi target.
`,
    },
    {
      name: "Capaian",
      merges: ["A6:F6", "A10:F10", "A14:F14", "A20:F20", "A25:F25", "A27:F27"],
      sheet: `
Capaian Perjanjian Kinerja 2023
Cara hitung: capaian = realisasi : target × 100. Untuk indikator bertanda (▼) makin kecil makin baik: capaian = (2 × target − realisasi) : target × 100.
Predikat: di atas 110,00 Istimewa; 100,00–110,00 Memenuhi; 90,00–99,99 Mendekati; di bawah 90,00 Tertinggal. Capaian dibatasi paling tinggi 120,00.

Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
S1. Menguatnya daya tangkal remaja dan keluarga
1. Indeks Ketahanan Diri Remaja | indeks | 52,60 | 52,68 | 100,15 | Memenuhi
2. Indeks Ketahanan Keluarga | indeks | 80,00 | 80,41 | 100,51 | Memenuhi
Rata-rata S1 |  |  |  | 100,33 | Memenuhi
S2. Pulihnya kawasan rawan dan tumbuhnya partisipasi warga
3. Indeks Kemandirian Partisipasi | indeks | 3,20 | 3,18 | 99,38 | Mendekati
4. Kawasan rawan yang membaik statusnya | kawasan | 9 | 10 | 111,11 | Istimewa
Rata-rata S2 |  |  |  | 105,25 | Memenuhi
S3. Pulihnya penyalahguna dan meluasnya layanan rehabilitasi
5. Klien yang meningkat kualitas hidupnya | % | 82,00 | 83,96 | 102,39 | Memenuhi
6. Petugas IBM terlatih | orang | 60 | 63 | 105,00 | Memenuhi
7. Unit IBM operasional | unit | 12 | 12 | 100,00 | Memenuhi
8. Angka kekambuhan klien pascarehabilitasi (▼) | % | 12,00 | 10,56 | 112,00 | Istimewa
Rata-rata S3 |  |  |  | 104,85 | Memenuhi
S4. Terungkap dan tuntasnya perkara narkotika
9. Berkas perkara P-21 | berkas | 58 | 62 | 106,90 | Memenuhi
10. Rata-rata waktu penyelesaian asesmen terpadu (▼) | hari | 6,00 | 5,50 | 108,33 | Memenuhi
11. Nilai keamanan tahanan dan barang bukti | nilai | 92,00 | 94,25 | 102,45 | Memenuhi
Rata-rata S4 |  |  |  | 105,89 | Memenuhi
S5. Tanggapnya kabupaten/kota terhadap ancaman narkoba
12. Indeks Kabupaten/Kota Tanggap Ancaman Narkoba | indeks | 2,70 | 2,77 | 102,59 | Memenuhi
S6. Tertibnya tata kelola BNNP
13. Nilai IKPA wilayah | nilai | 94,00 | 95,54 | 101,64 | Memenuhi
14. Indeks Kepuasan Masyarakat | indeks | 86,00 | 87,05 | 101,22 | Memenuhi
15. Nilai SAKIP | nilai | 74,00 | 75,30 | 101,76 | Memenuhi
Rata-rata S6 |  |  |  | 101,54 | Memenuhi
Rata-rata 15 indikator |  |  |  | 103,70 | Memenuhi

Rekap predikat
Predikat | Banyaknya
Istimewa | 2
Memenuhi | 12
Mendekati | 1
Tertinggal | 0
Jumlah | 15
`,
    },
    {
      name: "Triwulan",
      merges: ["A5:A9", "A10:A14"],
      sheet: `
Jejak per triwulan, tahun 2023
Angka triwulan berdiri sendiri (tidak kumulatif). Capaian kumulatif = jumlah realisasi sejak TW I : jumlah target sejak TW I × 100.

Ukuran | Triwulan | Target | Realisasi | Capaian kumulatif (%)
Kasus diungkap (LKN) (kasus) | I | 12 | 13 | 108,33
 | II | 16 | 17 | 107,14
 | III | 17 | 20 | 111,11
 | IV | 15 | 18 | 113,33
 | Setahun | 60 | 68
Klien rehabilitasi (orang) | I | 70 | 74 | 105,71
 | II | 95 | 98 | 104,24
 | III | 90 | 91 | 103,14
 | IV | 70 | 68 | 101,85
 | Setahun | 325 | 331

Belanja wilayah per triwulan (Rp)
 | TW I | TW II | TW III | TW IV | Setahun
Realisasi | 6.412.837.540 | 10.285.614.935 | 9.647.208.310 | 13.802.220.060 | 40.147.880.845
Kumulatif | 6.412.837.540 | 16.698.452.475 | 26.345.660.785 | 40.147.880.845
% kumulatif terhadap pagu akhir | 15,74 | 40,99 | 64,67 | 98,55
Pagu akhir Rp 40.738.551.000.
`,
    },
    {
      name: "Banding 2020-2023",
      merges: ["A4:A5", "B4:E4", "F4:G4", "H4:H5", "I4:I5"],
      sheet: `
Empat tahun berjalan, satu tahun tersisa
Kemajuan menuju 2024 = realisasi 2023 : target 2024 × 100; untuk (▼) = (2 × target 2024 − realisasi 2023) : target 2024 × 100.

Indikator | Realisasi |  |  |  | Perubahan 2022–2023 |  | Target Renstra 2024 | Kemajuan menuju 2024 (%)
 | 2020 | 2021 | 2022 | 2023 | Selisih | Arah
1. Indeks Ketahanan Diri Remaja | 50,42 | 51,36 | 51,94 | 52,68 | +0,74 | naik | 53,40 | 98,65
2. Indeks Ketahanan Keluarga | 76,85 | 78,24 | 79,30 | 80,41 | +1,11 | naik | 81,00 | 99,27
3. Indeks Kemandirian Partisipasi | 3,02 | 3,09 | 3,15 | 3,18 | +0,03 | naik | 3,25 | 97,85
4. Kawasan rawan yang membaik statusnya | 4 | 5 | 8 | 10 | +2 | naik | 11 | 90,91
5. Klien yang meningkat kualitas hidupnya | 74,60 | 78,95 | 81,20 | 83,96 | +2,76 | naik | 84,00 | 99,95
6. Petugas IBM terlatih | 28 | 42 | 51 | 63 | +12 | naik | 70 | 90,00
7. Unit IBM operasional | 4 | 7 | 10 | 12 | +2 | naik | 15 | 80,00
8. Angka kekambuhan klien pascarehabilitasi (▼) | 15,40 | 14,10 | 12,85 | 10,56 | -2,29 | turun | 11,00 | 104,00
9. Berkas perkara P-21 | 43 | 49 | 55 | 62 | +7 | naik | 64 | 96,88
10. Rata-rata waktu penyelesaian asesmen terpadu (▼) | 7,85 | 7,10 | 6,32 | 5,50 | -0,82 | turun | 5,50 | 100,00
11. Nilai keamanan tahanan dan barang bukti | 87,15 | 88,90 | 91,20 | 94,25 | +3,05 | naik | 94,00 | 100,27
12. Indeks Kabupaten/Kota Tanggap Ancaman Narkoba | 2,34 | 2,41 | 2,62 | 2,77 | +0,15 | naik | 2,85 | 97,19
13. Nilai IKPA wilayah | 90,84 | 91,67 | 93,42 | 95,54 | +2,12 | naik | 95,00 | 100,57
14. Indeks Kepuasan Masyarakat | 81,96 | 83,72 | 85,48 | 87,05 | +1,57 | naik | 87,00 | 100,06
15. Nilai SAKIP | 69,45 | 71,80 | 73,00 | 75,30 | +2,30 | naik | 76,00 | 99,08

Dibandingkan dengan angka nasional 2023
Indikator | Nasional | Selisih | Posisi Tanjung Raya
Indeks Ketahanan Diri Remaja | 52,15 | +0,53 | lebih baik
Indeks Ketahanan Keluarga | 79,85 | +0,56 | lebih baik
Indeks Kemandirian Partisipasi | 3,24 | -0,06 | di bawah nasional
Klien yang meningkat kualitas hidupnya | 81,40 | +2,56 | lebih baik
Angka kekambuhan klien pascarehabilitasi (▼) | 11,90 | -1,34 | lebih baik
Indeks Kabupaten/Kota Tanggap Ancaman Narkoba | 2,68 | +0,09 | lebih baik
Nilai IKPA wilayah | 95,20 | +0,34 | lebih baik
Indeks Kepuasan Masyarakat | 87,10 | -0,05 | di bawah nasional
Nilai SAKIP | 72,45 | +2,85 | lebih baik
Lebih baik dari nasional | 7 dari 9 indikator
`,
    },
    {
      name: "Kasus",
      merges: ["A2:A3", "B2:C2", "D2:F2", "G2:G3"],
      sheet: `
Tabel K-1. Laporan kasus narkotika (LKN), tersangka, dan berkas perkara menurut satker
Satker | LKN |  | Tersangka |  |  | P-21
 | Target | Ungkap | L | P | Jumlah
BNNP Tanjung Raya | 24 | 29 | 41 | 5 | 46 | 26
BNNK Muara Selasih | 6 | 6 | 8 | 1 | 9 | 6
BNNK Pulau Remis | 5 | 5 | 6 | 1 | 7 | 5
BNNK Sungai Embacang | 5 | 4 | 5 | 0 | 5 | 3
BNNK Bukit Sirih | 5 | 6 | 8 | 1 | 9 | 6
BNNK Labuhan Kumbang | 6 | 7 | 9 | 0 | 9 | 6
BNN Kota Teluk Dara | 9 | 11 | 15 | 3 | 18 | 10
Wilayah | 60 | 68 | 92 | 11 | 103 | 62

Tabel K-2. Kasus menurut jenis narkotika utama
Jenis | 2021 | 2022 | 2023 | Porsi 2023 (%) | Tersangka 2023
Sabu | 40 | 44 | 47 | 69,12 | 73
Ganja | 10 | 10 | 9 | 13,24 | 13
Ekstasi | 4 | 4 | 5 | 7,35 | 8
Tembakau sintetis | 2 | 3 | 4 | 5,88 | 5
Obat keras (PCC) | 2 | 2 | 3 | 4,41 | 4
Jumlah | 58 | 63 | 68 | 100,00 | 103
Perubahan dari tahun sebelumnya (%) | - | +8,62 | +7,94
Menurut peran: bandar 14 orang; pengedar 37 orang; kurir 41 orang; penyalahguna 11 orang – seluruhnya 103 orang.

Tabel K-3. Asesmen terpadu (TAT): lama penyelesaian
 | BNNP | Enam BNNK | Wilayah
Asesmen selesai (berkas) | 38 | 89 | 127
Jumlah hari | 201 | 497 | 698
Rata-rata (hari per berkas) | 5,29 | 5,58 | 5,50
Rata-rata wilayah = jumlah hari seluruh satker dibagi jumlah asesmen seluruh satker (bukan rata-rata dari rata-rata).
Nilai keamanan tahanan 93,10; nilai keamanan barang bukti 95,40; rata-rata keduanya 94,25.
`,
    },
    {
      name: "Barang Bukti",
      merges: ["A2:A3"],
      sheet: `
B-1. Barang bukti disita menurut satker
Satker | Sabu | Ganja | Ekstasi | Tembakau sintetis | Obat keras (PCC)
 | gram | gram | butir | gram | butir
BNNP Tanjung Raya | 2.146,85 | 8.420,50 | 1.185 | 212,40 | 3.400
BNNK Muara Selasih | 318,42 | 1.265,00 | 64 | - | 1.250
BNNK Pulau Remis | 204,17 | - | - | 35,60 | -
BNNK Sungai Embacang | 96,53 | 640,25 | - | - | -
BNNK Bukit Sirih | 275,90 | 2.310,75 | 48 | 18,25 | -
BNNK Labuhan Kumbang | 342,64 | 415,30 | 126 | - | 2.150
BNN Kota Teluk Dara | 862,31 | 1.978,45 | 527 | 84,90 | -
Wilayah | 4.246,82 | 15.030,25 | 1.950 | 351,15 | 6.800

B-2. Ke mana barang bukti itu
Jenis | Satuan | Disita | Uji laboratorium | Pembuktian sidang | Dimusnahkan
Sabu | gram | 4.246,82 | 38,45 | 126,70 | 4.081,67
Ganja | gram | 15.030,25 | 52,30 | 310,80 | 14.667,15
Ekstasi | butir | 1.950 | 41 | 65 | 1.844
Tembakau sintetis | gram | 351,15 | 9,35 | 21,60 | 320,20
Obat keras (PCC) | butir | 6.800 | 60 | 140 | 6.600
Dimusnahkan = disita dikurangi yang disisihkan untuk uji laboratorium dan pembuktian di sidang. Tidak ada tunggakan pemusnahan.

B-3. Dua tahun
Tahun | Sabu (gram) | Ganja (gram) | Ekstasi (butir) | Tembakau sintetis (gram) | Obat keras (PCC) (butir)
2022 | 3.612,88 | 16.982,15 | 1.684 | 402,70 | 7.325
2023 | 4.246,82 | 15.030,25 | 1.950 | 351,15 | 6.800
Naik/turun 2023 terhadap 2022 (%) | +17,55 | -11,49 | +15,80 | -12,80 | -7,17

B-4. Taksiran jiwa terselamatkan
Jenis | Sitaan | Pengali jiwa per satuan | Jiwa
Sabu | 4.246,82 gram | 5 | 21.234
Ganja | 15.030,25 gram | 1 | 15.030
Ekstasi | 1.950 butir | 1 | 1.950
Tembakau sintetis | 351,15 gram | 2 | 702
Obat keras (PCC) | 6.800 butir | 0,5 | 3.400
Jumlah |  |  | 42.316
Jiwa = sitaan × pengali, dibulatkan ke orang terdekat.
`,
    },
    {
      name: "Rehabilitasi",
      sheet: `
R-1. Klien menurut lembaga rehabilitasi
Lembaga | Wilayah satker | Target | Klien | Selesai program | % selesai
Instansi pemerintah
Klinik Pratama BNNP | BNNP | 60 | 63 | 51 | 80,95
RSJ Provinsi Tanjung Raya | BNNP | 20 | 19 | 14 | 73,68
Klinik BNNK Muara Selasih | M. Selasih | 30 | 31 | 25 | 80,65
Puskesmas Selasih Hilir | M. Selasih | 10 | 9 | 7 | 77,78
Klinik BNNK Pulau Remis | P. Remis | 25 | 26 | 21 | 80,77
Klinik BNNK Sungai Embacang | S. Embacang | 25 | 22 | 16 | 72,73
Klinik BNNK Bukit Sirih | B. Sirih | 28 | 30 | 26 | 86,67
RSUD Bukit Sirih | B. Sirih | 12 | 13 | 10 | 76,92
Klinik BNNK Labuhan Kumbang | L. Kumbang | 25 | 27 | 22 | 81,48
Klinik BNN Kota Teluk Dara | T. Dara | 45 | 48 | 41 | 85,42
Subjumlah instansi pemerintah |  | 280 | 288 | 233 | 80,90
Komponen masyarakat
Yayasan Rumah Pulih Mandiri | T. Dara | 20 | 22 | 18 | 81,82
LRKM Cahaya Fajar | BNNP | 15 | 12 | 10 | 83,33
Yayasan Titian Hati | L. Kumbang | 10 | 9 | 7 | 77,78
Subjumlah komponen masyarakat |  | 45 | 43 | 35 | 81,40
Seluruh lembaga |  | 325 | 331 | 268 | 80,97

R-2. Klien menurut umur
Umur | L | P | Jumlah
di bawah 18 tahun | 24 | 5 | 29
18–25 tahun | 96 | 17 | 113
26–35 tahun | 103 | 15 | 118
36–45 tahun | 47 | 7 | 54
di atas 45 tahun | 15 | 2 | 17
Jumlah | 285 | 46 | 331

R-3. Kualitas hidup (WHOQOL-BREF) dan pascarehabilitasi
Ukuran | Satuan | BNNP | M. Selasih | P. Remis | S. Embacang | B. Sirih | L. Kumbang | T. Dara | Wilayah
Diukur (klien selesai program) | orang | 75 | 32 | 21 | 16 | 36 | 29 | 59 | 268
Meningkat | orang | 64 | 27 | 17 | 12 | 31 | 24 | 50 | 225
Meningkat | % |  |  |  |  |  |  |  | 83,96
Klien pascarehabilitasi | orang | 42 | 24 | 18 | 15 | 24 | 20 | 37 | 180
Kambuh | orang | 4 | 2 | 2 | 3 | 2 | 2 | 4 | 19
Angka kekambuhan | % |  |  |  |  |  |  |  | 10,56
`,
    },
    {
      name: "Kawasan Rawan",
      merges: ["A5:A6", "B5:B6", "G5:G6", "H5:H6", "I5:I6", "C5:D5", "E5:F5"],
      sheet: `
Buku rapor kawasan rawan narkoba
Skor kerawanan 0–100 (makin kecil makin baik). Bahaya: 75,00 ke atas. Waspada: 50,00–74,99. Siaga: 25,00–49,99. Aman: di bawah 25,00.
Status dinyatakan membaik bila kelasnya turun ke kelas yang lebih aman, bukan sekadar skornya berkurang.

Kawasan | Satker | 2022 |  | 2023 |  | Status | Peserta life skill | Usaha berjalan
 |  | Skor | Kelas | Skor | Kelas
Kampung Dermaga Lama | BNNP | 78,40 | Bahaya | 71,25 | Waspada | membaik | 20 | 7
Kelurahan Tanah Merah | BNNP | 69,10 | Waspada | 48,60 | Siaga | membaik | 22 | 9
Lorong Pasar Ikan | BNNP | 82,75 | Bahaya | 76,30 | Bahaya | tetap | 18 | 5
Dusun Karang Anyar | BNNP | 52,30 | Waspada | 46,85 | Siaga | membaik | 20 | 8
Desa Selasih Hulu | M. Selasih | 57,20 | Waspada | 49,10 | Siaga | membaik | 20 | 6
Desa Pematang Lontar | M. Selasih | 44,90 | Siaga | 23,70 | Aman | membaik | 19 | 10
Desa Remis Timur | P. Remis | 61,35 | Waspada | 58,90 | Waspada | tetap | 20 | 4
Desa Embacang Baru | S. Embacang | 66,80 | Waspada | 67,45 | Waspada | tetap | 16 | 2
Kelurahan Sirih Raja | B. Sirih | 75,60 | Bahaya | 63,20 | Waspada | membaik | 20 | 8
Desa Tebing Batu | B. Sirih | 47,25 | Siaga | 31,40 | Siaga | tetap | 21 | 7
Desa Kumbang Laut | L. Kumbang | 54,05 | Waspada | 44,30 | Siaga | membaik | 18 | 6
Kelurahan Teluk Dalam | T. Dara | 80,15 | Bahaya | 73,95 | Waspada | membaik | 20 | 9
Kelurahan Simpang Gudang | T. Dara | 58,70 | Waspada | 47,15 | Siaga | membaik | 22 | 11
Kelurahan Bandar Nelayan | T. Dara | 49,80 | Siaga | 24,60 | Aman | membaik | 20 | 8
Rata-rata / jumlah |  | 62,74 | Waspada | 51,91 | Waspada | 10 membaik | 276 | 100

Berapa kawasan di tiap kelas
Kelas | 2022 | 2023 | Selisih
Bahaya | 4 | 1 | -3
Waspada | 7 | 5 | -2
Siaga | 3 | 6 | +3
Aman | 0 | 2 | +2
Jumlah | 14 | 14
`,
    },
    {
      name: "Indeks",
      sheet: `
I-1. Ketahanan diri remaja (DEKTARA), ketahanan keluarga, dan kemandirian partisipasi
Satker | Ketahanan diri remaja (DEKTARA) | Ketahanan keluarga | Kemandirian partisipasi
BNNP Tanjung Raya | 53,12 | 81,35 | 3,31
BNNK Muara Selasih | 52,43 | 78,92 | 3,18
BNNK Pulau Remis | 52,22 | 80,10 | 3,05
BNNK Sungai Embacang | 50,68 | 77,46 | 2,92
BNNK Bukit Sirih | 53,60 | 82,28 | 3,27
BNNK Labuhan Kumbang | 52,17 | 79,64 | 3,14
BNN Kota Teluk Dara | 54,53 | 83,15 | 3,42
Wilayah | 52,68 | 80,41 | 3,18
Nilai wilayah = rata-rata sederhana tujuh satker.

I-2. Indeks kabupaten/kota tanggap ancaman narkoba (IKOTAN), skala 1–4
Sangat tanggap 3,26–4,00; Tanggap 2,51–3,25; Cukup tanggap 1,76–2,50; Kurang tanggap 1,00–1,75.
Kabupaten/kota | Ketahanan masyarakat | Kelembagaan | Hukum | Indeks | Kategori
Bobot (%) | 40 | 35 | 25
Kab. Muara Selasih | 2,85 | 3,20 | 2,75 | 2,95 | Tanggap
Kab. Pulau Remis | 2,70 | 2,80 | 2,60 | 2,71 | Tanggap
Kab. Sungai Embacang | 2,40 | 2,50 | 2,30 | 2,41 | Cukup tanggap
Kab. Bukit Sirih | 3,05 | 3,30 | 3,00 | 3,13 | Tanggap
Kab. Labuhan Kumbang | 2,80 | 2,90 | 2,65 | 2,80 | Tanggap
Kota Teluk Dara | 3,30 | 3,60 | 3,20 | 3,38 | Sangat tanggap
Kab. Tanjung Jati | 2,60 | 2,65 | 2,45 | 2,58 | Tanggap
Kab. Rimba Tuah | 2,30 | 2,20 | 2,25 | 2,25 | Cukup tanggap
Kota Pelabuhan Raya | 3,15 | 3,40 | 2,95 | 3,19 | Tanggap
Kab. Hulu Merbau | 2,55 | 2,40 | 2,35 | 2,45 | Cukup tanggap
Kab. Pesisir Nibung | 2,65 | 2,75 | 2,50 | 2,65 | Tanggap
Provinsi (rata-rata indeks) |  |  |  | 2,77 | Tanggap
Rekap kategori | sangat tanggap 1; tanggap 7; cukup tanggap 3
`,
    },
    {
      name: "Anggaran Program",
      sheet: `
Laporan realisasi anggaran menurut program dan kegiatan (Rp)
Wilayah BNNP Tanjung Raya, DIPA revisi terakhir, sampai 31 Desember 2023

Kode | Uraian | Pagu | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 = 3 − 4 | 6 = 4 : 3
066.BC | PROGRAM P4GN | 9.118.500.000 | 8.913.330.895 | 205.169.105 | 97,75
3247 | Penyelenggaraan Advokasi | 1.284.600.000 | 1.259.318.420 | 25.281.580 | 98,03
3248 | Penyelenggaraan Diseminasi Informasi | 1.092.350.000 | 1.068.742.915 | 23.607.085 | 97,84
3250 | Pemberdayaan Alternatif | 1.016.720.000 | 998.460.330 | 18.259.670 | 98,20
3251 | Pemberdayaan Peran Serta Masyarakat | 968.480.000 | 941.276.845 | 27.203.155 | 97,19
3259 | Rehabilitasi Instansi Pemerintah | 1.207.940.000 | 1.192.085.770 | 15.854.230 | 98,69
3260 | Rehabilitasi Komponen Masyarakat | 486.310.000 | 461.920.140 | 24.389.860 | 94,98
3261 | Pascarehabilitasi | 573.860.000 | 559.317.260 | 14.542.740 | 97,47
3253 | Penyidikan Jaringan Peredaran Gelap | 1.652.700.000 | 1.625.804.480 | 26.895.520 | 98,37
3254 | Intelijen Narkotika | 512.640.000 | 490.733.615 | 21.906.385 | 95,73
3256 | Pengawasan Tahanan dan Barang Bukti | 322.900.000 | 315.671.120 | 7.228.880 | 97,76
066.WA | PROGRAM DUKUNGAN MANAJEMEN | 31.620.051.000 | 31.234.549.950 | 385.501.050 | 98,78
3236 | Perencanaan dan Pelaporan | 684.320.000 | 672.918.450 | 11.401.550 | 98,33
3237 | Gaji, Keuangan, dan BMN | 22.418.930.000 | 22.268.735.110 | 150.194.890 | 99,33
3238 | Organisasi dan SDM | 512.475.000 | 497.206.385 | 15.268.615 | 97,02
3979 | Sarana dan Operasional Perkantoran | 8.004.326.000 | 7.795.690.005 | 208.635.995 | 97,39
 | JUMLAH | 40.738.551.000 | 40.147.880.845 | 590.670.155 | 98,55

Efisiensi menurut sasaran
E = (pagu × capaian − realisasi) : (pagu × capaian) × 100; pagu dan realisasi adalah jumlah kegiatan yang disebut, capaian dari kartu skor. Nilai efisiensi NE = 50 + E : 20 × 50.
Sasaran | Kegiatan | Capaian (%) | E (%) | NE
S1 | 3248 | 100,33 | 2,48 | 56,20
S2 | 3250+3251 | 105,25 | 7,16 | 67,90
S3 | 3259+3260+3261 | 104,85 | 6,93 | 67,33
S4 | 3253+3254+3256 | 105,89 | 7,69 | 69,23
S5 | 3247 | 102,59 | 4,44 | 61,10
S6 | Program 066.WA | 101,54 | 2,72 | 56,80
`,
    },
    {
      name: "Anggaran Satker",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:J3", "K2:K3"],
      sheet: `
Pagu akhir dan realisasi menurut satker dan jenis belanja (Rp)
Satker | Pegawai |  | Barang |  | Modal |  | Jumlah |  | Sisa | Serapan
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi
BNNP Tanjung Raya | #7842316000~#,##0 | #7795482115~#,##0 | #8963540000~#,##0 | #8742905340~#,##0 | #1125000000~#,##0 | #1118640000~#,##0 | =B4+D4+F4 -> 17930856000~#,##0 | =C4+E4+G4 -> 17657027455~#,##0 | =H4-I4 -> 273828545~#,##0 | =I4/H4 -> 0.9847286407~0.00%
BNNK Muara Selasih | #2114870000~#,##0 | #2098317420~#,##0 | #1687425000~#,##0 | #1652190875~#,##0 | #86500000~#,##0 | #86125000~#,##0 | =B5+D5+F5 -> 3888795000~#,##0 | =C5+E5+G5 -> 3836633295~#,##0 | =H5-I5 -> 52161705~#,##0 | =I5/H5 -> 0.9865866663~0.00%
BNNK Pulau Remis | #1936240000~#,##0 | #1921604310~#,##0 | #1542310000~#,##0 | #1498773260~#,##0 | #64000000~#,##0 | #63480000~#,##0 | =B6+D6+F6 -> 3542550000~#,##0 | =C6+E6+G6 -> 3483857570~#,##0 | =H6-I6 -> 58692430~#,##0 | =I6/H6 -> 0.983432152~0.00%
BNNK Sungai Embacang | #1875635000~#,##0 | #1861092740~#,##0 | #1498760000~#,##0 | #1427318690~#,##0 | #0~#,##0 | #0~#,##0 | =B7+D7+F7 -> 3374395000~#,##0 | =C7+E7+G7 -> 3288411430~#,##0 | =H7-I7 -> 85983570~#,##0 | =I7/H7 -> 0.9745188189~0.00%
BNNK Bukit Sirih | #2041980000~#,##0 | #2030455180~#,##0 | #1566095000~#,##0 | #1549287415~#,##0 | #72250000~#,##0 | #71900000~#,##0 | =B8+D8+F8 -> 3680325000~#,##0 | =C8+E8+G8 -> 3651642595~#,##0 | =H8-I8 -> 28682405~#,##0 | =I8/H8 -> 0.9922065565~0.00%
BNNK Labuhan Kumbang | #1982415000~#,##0 | #1957638920~#,##0 | #1611880000~#,##0 | #1583462705~#,##0 | #58000000~#,##0 | #57350000~#,##0 | =B9+D9+F9 -> 3652295000~#,##0 | =C9+E9+G9 -> 3598451625~#,##0 | =H9-I9 -> 53843375~#,##0 | =I9/H9 -> 0.9852576599~0.00%
BNN Kota Teluk Dara | #2487590000~#,##0 | #2476013645~#,##0 | #2036745000~#,##0 | #2011568230~#,##0 | #145000000~#,##0 | #144275000~#,##0 | =B10+D10+F10 -> 4669335000~#,##0 | =C10+E10+G10 -> 4631856875~#,##0 | =H10-I10 -> 37478125~#,##0 | =I10/H10 -> 0.9919735626~0.00%
Wilayah | =SUM(B4:B10) -> 20281046000~#,##0 | =SUM(C4:C10) -> 20140604330~#,##0 | =SUM(D4:D10) -> 18906755000~#,##0 | =SUM(E4:E10) -> 18465506515~#,##0 | =SUM(F4:F10) -> 1550750000~#,##0 | =SUM(G4:G10) -> 1541770000~#,##0 | =SUM(H4:H10) -> 40738551000~#,##0 | =SUM(I4:I10) -> 40147880845~#,##0 | =SUM(J4:J10) -> 590670155~#,##0 | =I11/H11 -> 0.9855009533~0.00%
`,
    },
    {
      name: "IKPA",
      sheet: `
Nilai IKPA per bulan tahun 2023 (dibaca pada hari kerja terakhir bulan bersangkutan)
Bulan | BNNP | M. Selasih | P. Remis | S. Embacang | B. Sirih | L. Kumbang | T. Dara | Rata-rata wilayah
Januari | 82,14 | 84,50 | 78,36 | 74,80 | 85,20 | 79,65 | 83,90 | 81,22
Februari | 85,60 | 86,25 | 81,92 | 76,45 | 88,40 | 83,10 | 87,25 | 84,14
Maret | 88,35 | 89,10 | 84,75 | 79,12 | 90,75 | 86,28 | 89,96 | 86,90
April | 90,12 | 91,64 | 86,40 | 80,66 | 92,30 | 88,04 | 91,72 | 88,70
Mei | 91,48 | 92,75 | 88,15 | 82,05 | 93,86 | 89,50 | 93,04 | 90,12
Juni | 92,90 | 94,20 | 89,72 | 83,90 | 95,12 | 91,16 | 94,35 | 91,62
Juli | 93,35 | 94,86 | 90,26 | 84,35 | 95,70 | 91,83 | 95,08 | 92,20
Agustus | 94,02 | 95,31 | 90,95 | 83,18 | 96,24 | 92,47 | 95,66 | 92,55
September | 94,88 | 96,02 | 91,84 | 84,72 | 96,88 | 93,05 | 96,20 | 93,37
Oktober | 95,40 | 96,74 | 92,30 | 85,06 | 97,35 | 93,74 | 96,92 | 93,93
November | 96,05 | 97,20 | 92,88 | 85,64 | 97,90 | 94,18 | 97,30 | 94,45
Desember | 96,88 | 98,23 | 94,32 | 87,29 | 98,78 | 95,44 | 97,82 | 95,54
Rata-rata setahun | 91,76 | 93,07 | 88,49 | 82,27 | 94,04 | 89,87 | 93,27 | 90,40

Rincian nilai akhir Desember 2023: BNNP, satker dengan nilai terendah, dan satker dengan nilai tertinggi
Indikator IKPA | Bobot (%) | BNNP | S. Embacang | B. Sirih
Revisi DIPA | 10 | 100,00 | 90,00 | 100,00
Deviasi Halaman III DIPA | 10 | 88,42 | 72,58 | 93,24
Penyerapan Anggaran | 20 | 96,15 | 84,27 | 98,10
Belanja Kontraktual | 10 | 94,50 | n/a | 100,00
Penyelesaian Tagihan | 10 | 99,20 | 94,12 | 100,00
Pengelolaan UP dan TUP | 10 | 97,85 | 91,86 | 98,33
Dispensasi SPM | 5 | 100,00 | 95,00 | 100,00
Capaian Output | 25 | 98,60 | 88,40 | 100,00
Nilai tertimbang |  | 96,88 | 78,56 | 98,78
Konversi bobot (%) |  | 100 | 90 | 100
Nilai IKPA |  | 96,88 | 87,29 | 98,78
Predikat |  | Sangat Baik | Cukup | Sangat Baik
Nilai IKPA = nilai tertimbang : konversi bobot. n/a: satker tidak memiliki belanja kontraktual sehingga bobotnya tidak dihitung. Sangat Baik: 95,00 ke atas; Baik: 89,00–94,99; Cukup: 70,00–88,99; Kurang: di bawah 70,00.
Rekap predikat (tujuh satker) | Sangat Baik 5 satker; Baik 1 satker; Cukup 1 satker
`,
    },
    {
      name: "SKM dan SAKIP",
      sheet: `
A. Survei kepuasan masyarakat (klinik dan layanan SKHPN)
Responden 412 orang, skala 1–4. NRR = total nilai : responden (3 desimal). NRR tertimbang = NRR × 0,111 (3 desimal). IKM = jumlah NRR tertimbang × 25.
Unsur | Pelayanan | Total nilai | NRR | NRR tertimbang | Peringkat
U1 | Persyaratan | 1.438 | 3,490 | 0,387 | 5
U2 | Prosedur | 1.421 | 3,449 | 0,383 | 6
U3 | Waktu penyelesaian | 1.389 | 3,371 | 0,374 | 8
U4 | Biaya/tarif | 1.502 | 3,646 | 0,405 | 1
U5 | Produk layanan | 1.446 | 3,510 | 0,390 | 4
U6 | Kompetensi pelaksana | 1.467 | 3,561 | 0,395 | 3
U7 | Perilaku pelaksana | 1.481 | 3,595 | 0,399 | 2
U8 | Penanganan pengaduan | 1.402 | 3,403 | 0,378 | 7
U9 | Sarana dan prasarana | 1.376 | 3,340 | 0,371 | 9
 | Jumlah NRR tertimbang |  |  | 3,482
 | IKM 2023 (× 25) |  |  | 87,05 | Mutu | B (Baik)
 | IKM 2022 |  |  | 85,48 | Mutu | B (Baik)
A: 88,31–100,00; B: 76,61–88,30; C: 65,00–76,60; D: 25,00–64,99. IKM 2022 memakai cara hitung yang sama.

B. Hasil evaluasi SAKIP
Komponen | Bobot | 2022 | 2023 | Kenaikan
Perencanaan kinerja | 30 | 22,95 | 23,45 | 0,50
Pengukuran kinerja | 30 | 21,60 | 22,30 | 0,70
Pelaporan kinerja | 15 | 11,30 | 11,70 | 0,40
Evaluasi akuntabilitas kinerja internal | 25 | 17,15 | 17,85 | 0,70
Nilai hasil evaluasi | 100 | 73,00 | 75,30 | 2,30
Predikat |  | BB | BB
AA di atas 90; A di atas 80 sampai 90; BB di atas 70 sampai 80; B di atas 60 sampai 70; CC di atas 50 sampai 60.
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III  AKUNTABILITAS KINERJA

3.1 Pencegahan dan pemberdayaan masyarakat
Indeks Ketahanan Diri Remaja 52,68, sedikit di atas target 52,60 (capaian 100,15 %). Satker dengan indeks tertinggi BNN Kota Teluk Dara (54,53), terendah BNNK Sungai Embacang (50,68).
Indeks Ketahanan Keluarga naik 1,11 poin, dari 79,30 pada 2022 menjadi 80,41. Dari tujuh satker, 4 (empat) bernilai 80,00 atau lebih.
Indeks Kemandirian Partisipasi meningkat dari 3,15 menjadi 3,18, tetapi masih kurang 0,02 dari target. Penahan utamanya BNNK Sungai Embacang yang hanya 2,92.
Status 10 kawasan rawan membaik dan 4 kawasan tetap. Penurunan skor terdalam terjadi di Kelurahan Bandar Nelayan, yaitu 25,20 poin; hanya satu kawasan yang skornya naik, yakni Desa Embacang Baru (66,80 menjadi 67,45).
Rata-rata skor kerawanan 14 kawasan turun dari 62,74 menjadi 51,91. Kawasan berstatus Bahaya berkurang dari 4 menjadi 1, dan 2 kawasan kini berstatus Aman.
Pelatihan life skill diikuti 276 dari 280 peserta yang ditargetkan (98,57 %); 100 peserta sudah menjalankan usahanya, atau 36,23 % dari peserta.
Sebanyak 1 kota berkategori sangat tanggap, 7 kabupaten/kota tanggap, dan 3 kabupaten cukup tanggap. Peringkat pertama Kota Teluk Dara (3,38), terakhir Kab. Rimba Tuah (2,25).

3.2 Rehabilitasi
Klien yang dilayani 331 orang atau 101,85 % dari target 325 orang. Laki-laki 285 orang (86,10 %) dan perempuan 46 orang (13,90 %).
Lembaga milik instansi pemerintah menangani 288 klien, sedangkan lembaga komponen masyarakat 43 klien (12,99 % dari seluruh klien).
Klien yang selesai program 268 orang, sehingga 63 orang lainnya putus, dirujuk, atau masih berjalan pada akhir tahun. Tingkat penyelesaian 80,97 %.
Kelompok umur terbesar adalah 26–35 tahun sebanyak 118 orang (35,65 %). Klien di bawah 18 tahun 29 orang.
Kualitas hidup meningkat pada 225 dari 268 klien yang diukur (83,96 %), lebih tinggi daripada angka nasional 81,40 %.
Angka kekambuhan turun dari 12,85 % menjadi 10,56 %: 19 dari 180 klien pascarehabilitasi. Yang tertinggi di BNNK Sungai Embacang (20,00 %).
Petugas IBM terlatih 63 orang, bertambah 12 orang dibandingkan tahun 2022. Kelebihan dari target berasal dari BNNK Labuhan Kumbang (1 orang) dan BNN Kota Teluk Dara (2 orang).

3.3 Pemberantasan
Kasus yang diungkap 68 dari target 60 (113,33 %), naik 5 kasus atau 7,94 % dari 63 kasus pada 2022.
Satu-satunya satker yang tidak memenuhi target LKN adalah BNNK Sungai Embacang, yaitu 4 dari 5 kasus (80,00 %).
Tersangka berjumlah 103 orang, 92 laki-laki dan 11 perempuan. Perempuan 10,68 % dari seluruh tersangka; peran yang paling banyak adalah kurir (41 orang).
Sabu mendominasi dengan 47 kasus (69,12 %) dan 73 tersangka. Kasus ganja 9, berkurang 1 dari tahun sebelumnya.
Barang bukti sabu meningkat 17,55 % menjadi 4.246,82 gram, sedangkan ganja menurun 11,49 % menjadi 15.030,25 gram. Ekstasi yang disita 1.950 butir, naik dari 1.684 butir.
Seluruh sitaan ditaksir menyelamatkan 42.316 jiwa; 21.234 jiwa atau 50,18 % di antaranya dari sabu.
Asesmen terpadu rata-rata selesai dalam 5,50 hari, lebih cepat 0,82 hari daripada tahun 2022. Satker kabupaten/kota (5,58 hari) lebih lambat daripada BNNP (5,29 hari).

3.4 Tata kelola dan anggaran
Serapan tertinggi dicatat BNNK Bukit Sirih (99,22 %), terendah BNNK Sungai Embacang (97,45 %).
Program P4GN terserap 97,75 % dan Program Dukungan Manajemen 98,78 %. Dari pagu P4GN Rp 9.118.500.000, tersisa Rp 205.169.105.
Belanja pegawai menyerap Rp 20.140.604.330, belanja barang Rp 18.465.506.515, dan belanja modal Rp 1.541.770.000. Belanja modal terserap 99,42 %.
Belanja triwulan IV sebesar Rp 13.802.220.060 atau 34,38 % dari belanja setahun; sampai triwulan III serapan kumulatif baru 64,67 % dari pagu akhir.
Rata-rata IKPA wilayah menanjak dari 81,22 pada Januari menjadi 95,54 pada Desember, naik 14,32 poin. Lima satker berpredikat Sangat Baik, satu Baik, dan satu Cukup.
IKPA BNNK Sungai Embacang sempat turun 1,17 poin pada bulan Agustus, satu-satunya penurunan bulanan di seluruh jajaran.
IKM 87,05 bermutu B (Baik), naik 1,57 poin dari 85,48. Unsur terkuat biaya/tarif (NRR 3,646), terlemah sarana dan prasarana (NRR 3,340).
Nilai SAKIP 75,30 berpredikat BB. Komponen yang paling banyak bertambah ialah pengukuran kinerja dan evaluasi akuntabilitas kinerja internal, masing-masing 0,70 poin.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV  PENUTUP

Secara keseluruhan capaian 2023 rata-rata 103,70 % dengan predikat Memenuhi: 2 indikator Istimewa, 12 Memenuhi, dan 1 Mendekati.
Sasaran dengan rata-rata capaian tertinggi adalah S4 (105,89 %), sedangkan yang terendah S1 (100,33 %).
Dibandingkan target akhir Renstra (2024), 5 (lima) dari 15 indikator sudah berada di titik 100,00 % atau lebih; yang terjauh adalah unit IBM operasional (80,00 %).
Terhadap angka nasional, 7 dari 9 indikator lebih baik. Nilai IKPA masih 0,34 poin di atas nasional, sedangkan IKM 0,05 poin di bawahnya.
BNNK Sungai Embacang perlu pendampingan: hanya 1 dari 5 indikator terukur yang memenuhi target, IKPA 87,29 (Cukup), dan serapan 97,45 %.
Sisa anggaran Rp 590.670.155 (lima ratus sembilan puluh juta enam ratus tujuh puluh ribu seratus lima puluh lima rupiah) sebagian besar berada pada Program Dukungan Manajemen, yaitu Rp 385.501.050.
Langkah 2024: menambah 3 unit IBM untuk mengejar target 15 unit, melatih 70 petugas IBM, dan mempertahankan kekambuhan di bawah 11,00 %.
Pada akhir 2024 ditargetkan 11 kawasan rawan membaik, satu lebih banyak daripada realisasi 2023.

 | Teluk Dara, Januari 2024
 | Kepala BNNP Tanjung Raya,
 | ttd
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar", cell: "D15", right: "1", wrong: "2" },
    { sheet: "SDM", cell: "H11", right: "=SUM(B11:E11) -> 44~0", wrong: "=SUM(B11:D11) -> 34~0" },
    { sheet: "SDM", cell: "C20", right: "=B20/B$21 -> 0.0903225806~0.00%", wrong: "#0.1774~0.00%" },
    { sheet: "Renstra 2020-2024", cell: "H8", right: "81,00", wrong: "82,00" },
    { sheet: "PK 2023", cell: "E30", right: "+355.535.000", wrong: "+353.555.000" },
    { sheet: "PK 2023", cell: "D31", right: "40.738.551.000", wrong: "40.528.201.000" },
    { sheet: "Matriks Satker", cell: "K10", right: "331", wrong: "319" },
    { sheet: "Matriks Satker", cell: "D15", right: "4", wrong: "5" },
    { sheet: "Capaian", cell: "C21", right: "58", wrong: "60" },
    { sheet: "Capaian", cell: "E18", right: "112,00", wrong: "88,00" },
    { sheet: "Capaian", cell: "F11", right: "Mendekati", wrong: "Memenuhi" },
    { sheet: "Triwulan", cell: "E11", right: "104,24", wrong: "103,16" },
    { sheet: "Triwulan", cell: "D19", right: "26.345.660.785", wrong: "19.932.823.245" },
    { sheet: "Banding 2020-2023", cell: "F13", right: "-2,29", wrong: "-2,92" },
    { sheet: "Banding 2020-2023", cell: "I14", right: "96,88", wrong: "106,90" },
    { sheet: "Kasus", cell: "F10", right: "18", wrong: "15" },
    { sheet: "Kasus", cell: "D28", right: "5,50", wrong: "5,44" },
    { sheet: "Barang Bukti", cell: "F16", right: "14.667,15", wrong: "14.977,95" },
    { sheet: "Barang Bukti", cell: "D30", right: "21.234", wrong: "2.123" },
    { sheet: "Rehabilitasi", cell: "D20", right: "331", wrong: "374" },
    { sheet: "Rehabilitasi", cell: "F9", right: "72,73", wrong: "80,77" },
    { sheet: "Kawasan Rawan", cell: "F9", right: "Bahaya", wrong: "Waspada" },
    { sheet: "Indeks", cell: "C10", right: "80,41", wrong: "79,96" },
    { sheet: "Anggaran Program", cell: "E12", right: "24.389.860", wrong: "24.839.860" },
    { sheet: "Anggaran Program", cell: "F15", right: "95,73", wrong: "98,37" },
    {
      sheet: "Anggaran Satker",
      cell: "K8",
      right: "=I8/H8 -> 0.9922065565~0.00%",
      wrong: "=I8/H7 -> 1.0821621639~0.00%",
    },
    {
      sheet: "Anggaran Satker",
      cell: "G11",
      right: "=SUM(G4:G10) -> 1541770000~#,##0",
      wrong: "=SUM(G5:G10) -> 423130000~#,##0",
    },
    { sheet: "IKPA", cell: "D29", right: "87,29", wrong: "78,56" },
    { sheet: "SKM dan SAKIP", cell: "E7", right: "0,405", wrong: "0,450" },
    { sheet: "SKM dan SAKIP", cell: "G14", right: "B (Baik)", wrong: "A (Sangat baik)" },
    { sheet: "Ikhtisar", cell: "A7", right: "sekitar 4,25 kilogram", wrong: "sekitar 42,47 kilogram" },
    { sheet: "Ikhtisar", cell: "A9", right: "10 (sepuluh) membaik", wrong: "10 (sebelas) membaik" },
    { sheet: "Bab I", cell: "A5", right: "67 orang PPNPN", wrong: "76 orang PPNPN" },
    { sheet: "Bab I", cell: "A8", right: "(69,84 %)", wrong: "(69,12 %)" },
    { sheet: "Bab III", cell: "A5", right: "naik 1,11 poin", wrong: "turun 1,11 poin" },
    { sheet: "Bab III", cell: "A7", right: "4 kawasan tetap", wrong: "5 kawasan tetap" },
    { sheet: "Bab III", cell: "A14", right: "(12,99 % dari seluruh klien)", wrong: "(14,93 % dari seluruh klien)" },
    { sheet: "Bab III", cell: "A18", right: "19 dari 180 klien", wrong: "19 dari 175 klien" },
    { sheet: "Bab III", cell: "A26", right: "ganja menurun 11,49 %", wrong: "ganja menurun 12,99 %" },
    { sheet: "Bab III", cell: "A31", right: "terendah BNNK Sungai Embacang", wrong: "terendah BNNK Pulau Remis" },
    { sheet: "Bab III", cell: "A34", right: "34,38 % dari belanja setahun", wrong: "33,88 % dari belanja setahun" },
    { sheet: "Bab III", cell: "A35", right: "naik 14,32 poin", wrong: "naik 13,42 poin" },
    { sheet: "Bab III", cell: "A36", right: "pada bulan Agustus", wrong: "pada bulan Oktober" },
    { sheet: "Bab IV", cell: "A3", right: "12 Memenuhi", wrong: "11 Memenuhi" },
    { sheet: "Bab IV", cell: "A8", right: "(lima ratus sembilan puluh juta", wrong: "(lima ratus sembilan juta" },
  ],
};
