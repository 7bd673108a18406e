import type { ReportCase } from "./report-case";

/** A rehabilitation centre of 2025: residents by month and phase, stock of medicines, blocked budget, IKPA, four centres side by side. All names and figures are made up. */
export const lokaRehabilitasi: ReportCase = {
  name: "a rehabilitation centre of 2025: residents by month and phase, stock of medicines, blocked budget, IKPA, four centres side by side",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
LAPORAN KINERJA TAHUN 2025
LOKA REHABILITASI TELUK SERUNI

RINGKASAN EKSEKUTIF
Loka Rehabilitasi Teluk Seruni menyelenggarakan rehabilitasi rawat inap dan pascarehabilitasi bagi penyalah guna narkotika dengan kapasitas 120 (seratus dua puluh) tempat tidur. Laporan ini memuat capaian 13 (tiga belas) indikator kinerja utama dalam 4 (empat) sasaran kegiatan sebagaimana Perjanjian Kinerja 2025 yang telah direvisi.
Sepanjang tahun 2025 Loka menerima 324 residen, atau 104,52 persen dari target 310 orang. Jumlah itu naik 19 orang (6,23 persen) dibandingkan tahun 2024 yang sebanyak 305 orang. Pada tahun yang sama 322 residen keluar dan 273 di antaranya (84,78 persen) menyelesaikan seluruh fase program.
Sebanyak 10 indikator berkategori Sangat Berhasil, 2 indikator Berhasil, dan 1 indikator Cukup Berhasil. Rata-rata capaian mencapai 103,59 persen; capaian terendah adalah IK 4.4 sebesar 83,29 persen.
Pagu awal DIPA sebesar Rp19.696.910.000 berubah menjadi Rp19.195.090.000 pada revisi terakhir. Dari jumlah itu Rp1.593.600.000 atau 8,30 persen diblokir dalam rangka efisiensi, sehingga pagu efektif tersisa Rp17.601.490.000 dan terealisasi Rp17.396.170.964 (98,83 persen).
Nilai IKPA 96,28 (Sangat Baik) naik 1,92 poin dari 94,36 pada tahun sebelumnya, sedangkan Nilai Kinerja Anggaran 91,60 melampaui target 90,00.

BAB I PENDAHULUAN
A. Gambaran Umum
Loka memulai layanan dengan 80 tempat tidur pada tahun 2021, bertambah menjadi 100 pada tahun 2022, dan sejak tahun 2023 melayani dengan 120 tempat tidur. Dalam lima tahun (2021–2025) tercatat 1.314 residen masuk dan 1.281 residen keluar.
Program rawat inap terdiri atas empat fase, yaitu Detoksifikasi, Entry Unit, Primary, dan Re-Entry, yang masing-masing bertempat di wisma tersendiri sebagaimana Tabel 1.1.

Tabel 1.1 Kapasitas dan Isi Wisma per 31 Desember 2025
Wisma | Fase | Kapasitas (TT) | Terisi (orang) | Kosong | Terisi (%)
Wisma Seruni | Detoksifikasi | 14 | 7 | 7 | 50,00
Wisma Cempaka | Entry Unit | 20 | 12 | 8 | 60,00
Wisma Ketapang | Primary | 58 | 44 | 14 | 75,86
Wisma Meranti | Re-Entry | 28 | 18 | 10 | 64,29
Jumlah |  | 120 | 81 | 39 | 67,50

Pada akhir tahun 81 residen masih menjalani program sehingga 39 tempat tidur kosong. Tingkat isi tertinggi terdapat di Wisma Ketapang (75,86 persen), sedangkan Wisma Seruni paling longgar dengan 50,00 persen.
B. Sumber Daya Manusia
Loka didukung 91 (sembilan puluh satu) pegawai yang terdiri atas 33 (tiga puluh tiga) PNS, 24 (dua puluh empat) PPPK, dan 34 (tiga puluh empat) PPNPN.
Analisis beban kerja menghitung kebutuhan 115 pegawai, sehingga masih terdapat kekurangan 24 orang. Kekurangan terbesar ada pada konselor adiksi (7 orang) dan perawat (5 orang); jabatan dokter gigi belum terisi.
Menurut pendidikan, kelompok terbesar adalah S1/D-IV sebanyak 30 orang (32,97 persen). Dari 33 PNS, 24 orang (72,73 persen) bergolongan III.
C. Isu Strategis
Metamfetamina masih menjadi zat utama bagi 203 dari 324 residen yang masuk (62,65 persen). Sebanyak 196 residen (60,49 persen) berasal dari luar Provinsi Lampung sehingga pascarehabilitasi tatap muka sulit dijangkau.
Secara persentase, blokir efisiensi paling berat menimpa perjalanan dinas: dari pagu Rp694.700.000 diblokir Rp504.400.000 (72,61 persen), yang membatasi penjangkauan dan penjemputan residen.
`,
    },
    {
      name: "PK 2025",
      merges: ["E5:F5", "A5:A6", "B5:B6", "C5:C6", "D5:D6"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2025 (REVISI)
LOKA REHABILITASI TELUK SERUNI
Tabel 2.1 Sasaran, Indikator, dan Target Kinerja

No. | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target 2025
 |  |  |  | Semula | Menjadi
(1) | (2) | (3) | (4) | (5) | (6)
1 | Meningkatnya jangkauan dan ketuntasan layanan rehabilitasi rawat inap | IK 1.1 Jumlah penyalah guna narkotika yang memperoleh layanan rehabilitasi rawat inap | orang | 340 | 310
 |  | IK 1.2 Persentase residen yang menyelesaikan program rehabilitasi | % | 84,00 | 86,00
 |  | IK 1.3 Persentase residen putus program (drop out), maksimal | % | 11,00 | 10,00
2 | Meningkatnya kualitas hidup dan keberlanjutan pemulihan residen | IK 2.1 Persentase residen yang meningkat kualitas hidupnya | % | 85,00 | 85,00
 |  | IK 2.2 Jumlah mantan residen yang mengikuti layanan pascarehabilitasi | orang | 190 | 160
 |  | IK 2.3 Persentase klien pascarehabilitasi yang abstinen dan produktif | % | 70,00 | 70,00
3 | Meningkatnya kualitas pelayanan kepada masyarakat | IK 3.1 Indeks Kepuasan Masyarakat | indeks | 87,50 | 87,50
 |  | IK 3.2 Rata-rata waktu tunggu masuk rawat inap, maksimal | hari | 6,00 | 6,00
 |  | IK 3.3 Jumlah surat keterangan hasil pemeriksaan narkotika (SKHPN) yang diterbitkan | surat | 1.000 | 1.100
4 | Terwujudnya tata kelola Loka yang akuntabel | IK 4.1 Nilai IKPA | nilai | 95,00 | 95,00
 |  | IK 4.2 Nilai Kinerja Anggaran (NKA) | nilai | 91,00 | 90,00
 |  | IK 4.3 Nilai evaluasi AKIP internal | nilai | 79,00 | 79,00
 |  | IK 4.4 Persentase pemenuhan pegawai sesuai analisis beban kerja | % | 95,00 | 95,00

Tabel 2.2 Anggaran per Kegiatan (rupiah)
Kode | Kegiatan | Pagu Semula | Pagu Menjadi | Bertambah/(Berkurang)
BC.5937 | Penyelenggaraan Layanan Rehabilitasi | 7.143.600.000 | 6.540.350.000 | (603.250.000)
WA.3979 | Dukungan Manajemen Rehabilitasi | 12.553.310.000 | 12.654.740.000 | 101.430.000
 | Jumlah | 19.696.910.000 | 19.195.090.000 | (501.820.000)
Keterangan: kolom Menjadi mengikuti pagu setelah revisi DIPA terakhir dan belum dikurangi blokir efisiensi.

 |  |  | Teluk Seruni, 20 Oktober 2025
Kepala Pusat Rehabilitasi, |  |  | Kepala Loka,

dr. Ratna Widjaya, Sp.KJ |  |  | Hendri Saputra, S.Psi., M.Si.
`,
    },
    {
      name: "Renstra-RKT",
      merges: ["C4:D4", "A4:A5", "B4:B5", "E4:E5"],
      sheet: `
MATRIKS TARGET RENSTRA 2025–2029 DAN RENCANA KINERJA TAHUNAN 2025

Tabel 2.3 Target Awal dan Target Akhir Renstra
Indikator | Satuan | Target Renstra |  | RKT 2025
 |  | 2025 | 2029
IK 1.1 | orang | 345 | 395 | 340
IK 1.2 | % | 84,00 | 88,00 | 84,00
IK 1.3 | % | 11,00 | 9,00 | 11,00
IK 2.1 | % | 85,00 | 90,00 | 85,00
IK 2.2 | orang | 190 | 250 | 190
IK 2.3 | % | 70,00 | 78,00 | 70,00
IK 3.1 | indeks | 87,50 | 90,00 | 87,50
IK 3.2 | hari | 6,00 | 4,00 | 6,00
IK 3.3 | surat | 1.000 | 1.200 | 1.000
IK 4.1 | nilai | 95,00 | 97,00 | 95,00
IK 4.2 | nilai | 91,00 | 93,00 | 91,00
IK 4.3 | nilai | 79,00 | 82,00 | 79,00
IK 4.4 | % | 90,00 | 98,00 | 95,00
RKT 2025 menjadi dasar kolom Semula pada Perjanjian Kinerja 2025.

Tabel 2.4 Kemajuan Realisasi 2025 terhadap Target Akhir Renstra (indikator maksimalisasi)
Indikator | Target 2029 | Realisasi 2025 | Kemajuan (%) | Selisih ke Target 2029
IK 1.1 | 395 | 324 | 82,03 | -71
IK 2.2 | 250 | 178 | 71,20 | -72
IK 2.3 | 78,00 | 71,34 | 91,46 | -6,66
IK 3.3 | 1.200 | 1.330 | 110,83 | 130

Tabel 2.5 Posisi Target PK Menjadi terhadap RKT 2025
Posisi angka target | Jumlah indikator
Lebih tinggi dari RKT | 2
Sama dengan RKT | 7
Lebih rendah dari RKT | 4
Jumlah | 13
`,
    },
    {
      name: "Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2025
Capaian indikator maksimalisasi = realisasi : target × 100; indikator minimalisasi = (2 × target − realisasi) : target × 100; batas atas capaian 120,00

Indikator | Satuan | Target | Realisasi | Capaian (%) | Capaian ≤120 (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7)
Sasaran I: Meningkatnya jangkauan dan ketuntasan layanan rehabilitasi rawat inap
IK 1.1 Jumlah penyalah guna narkotika yang memperoleh layanan rehabilitasi rawat inap | orang | 310 | 324 | 104,52 | 104,52 | Sangat Berhasil
IK 1.2 Persentase residen yang menyelesaikan program rehabilitasi | % | 86,00 | 84,78 | 98,58 | 98,58 | Berhasil
IK 1.3 Persentase residen putus program (drop out), maksimal | % | 10,00 | 9,63 | 103,70 | 103,70 | Sangat Berhasil
Rata-rata capaian Sasaran I |  |  |  |  | 102,27
Sasaran II: Meningkatnya kualitas hidup dan keberlanjutan pemulihan residen
IK 2.1 Persentase residen yang meningkat kualitas hidupnya | % | 85,00 | 90,42 | 106,38 | 106,38 | Sangat Berhasil
IK 2.2 Jumlah mantan residen yang mengikuti layanan pascarehabilitasi | orang | 160 | 178 | 111,25 | 111,25 | Sangat Berhasil
IK 2.3 Persentase klien pascarehabilitasi yang abstinen dan produktif | % | 70,00 | 71,34 | 101,91 | 101,91 | Sangat Berhasil
Rata-rata capaian Sasaran II |  |  |  |  | 106,51
Sasaran III: Meningkatnya kualitas pelayanan kepada masyarakat
IK 3.1 Indeks Kepuasan Masyarakat | indeks | 87,50 | 88,65 | 101,31 | 101,31 | Sangat Berhasil
IK 3.2 Rata-rata waktu tunggu masuk rawat inap, maksimal | hari | 6,00 | 5,24 | 112,67 | 112,67 | Sangat Berhasil
IK 3.3 Jumlah surat keterangan hasil pemeriksaan narkotika (SKHPN) yang diterbitkan | surat | 1.100 | 1.330 | 120,91 | 120,00 | Sangat Berhasil
Rata-rata capaian Sasaran III |  |  |  |  | 111,33
Sasaran IV: Terwujudnya tata kelola Loka yang akuntabel
IK 4.1 Nilai IKPA | nilai | 95,00 | 96,28 | 101,35 | 101,35 | Sangat Berhasil
IK 4.2 Nilai Kinerja Anggaran (NKA) | nilai | 90,00 | 91,60 | 101,78 | 101,78 | Sangat Berhasil
IK 4.3 Nilai evaluasi AKIP internal | nilai | 79,00 | 78,90 | 99,87 | 99,87 | Berhasil
IK 4.4 Persentase pemenuhan pegawai sesuai analisis beban kerja | % | 95,00 | 79,13 | 83,29 | 83,29 | Cukup Berhasil
Rata-rata capaian Sasaran IV |  |  |  |  | 96,57
Rata-rata capaian 13 indikator |  |  |  |  | 103,59
Kategori menurut kolom (6): Sangat Berhasil ≥ 100; Berhasil 85 – < 100; Cukup Berhasil 70 – < 85; Kurang Berhasil < 70.

Tabel 3.2 Rekapitulasi Kategori Capaian
Kategori | Jumlah Indikator | Persentase
Sangat Berhasil | 10 | 76,92%
Berhasil | 2 | 15,38%
Cukup Berhasil | 1 | 7,69%
Kurang Berhasil | - | -
Jumlah | 13 | 100,00%
`,
    },
    {
      name: "Triwulan",
      merges: ["A11:A12", "B11:D11", "E11:G11", "H11:J11", "K11:M11"],
      sheet: `
Tabel 3.3 Data Dukung per Triwulan (bukan kumulatif)

Uraian | TW I | TW II | TW III | TW IV | Setahun
Residen masuk (orang) | #73~#,##0 | #85~#,##0 | #92~#,##0 | #74~#,##0 | =SUM(B4:E4) -> 324~#,##0
Residen keluar (orang) | #72~#,##0 | #72~#,##0 | #90~#,##0 | #88~#,##0 | =SUM(B5:E5) -> 322~#,##0
Residen selesai program (orang) | #61~#,##0 | #64~#,##0 | #72~#,##0 | #76~#,##0 | =SUM(B6:E6) -> 273~#,##0
Residen putus program (orang) | #10~#,##0 | #3~#,##0 | #13~#,##0 | #5~#,##0 | =SUM(B7:E7) -> 31~#,##0
Jumlah hari tunggu (hari) | #423~#,##0 | #476~#,##0 | #451~#,##0 | #348~#,##0 | =SUM(B8:E8) -> 1698~#,##0

Tabel 3.4 Target dan Realisasi Kumulatif s.d. Triwulan
Indikator | s.d. TW I |  |  | s.d. TW II |  |  | s.d. TW III |  |  | s.d. TW IV
 | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
IK 1.1 (orang) | #75~#,##0 | #73~#,##0 | =C13/B13 -> 0.973333333333~0.00% | #155~#,##0 | #158~#,##0 | =F13/E13 -> 1.01935483871~0.00% | #235~#,##0 | #250~#,##0 | =I13/H13 -> 1.06382978723~0.00% | #310~#,##0 | #324~#,##0 | =L13/K13 -> 1.04516129032~0.00%
IK 1.2 (%) | #86~0.00 | #84.72~0.00 | =C14/B14 -> 0.98511627907~0.00% | #86~0.00 | #86.81~0.00 | =F14/E14 -> 1.00941860465~0.00% | #86~0.00 | #84.19~0.00 | =I14/H14 -> 0.978953488372~0.00% | #86~0.00 | #84.78~0.00 | =L14/K14 -> 0.985813953488~0.00%
IK 1.3 (%) | #10~0.00 | #13.89~0.00 | =(2*B15-C15)/B15 -> 0.611~0.00% | #10~0.00 | #9.03~0.00 | =(2*E15-F15)/E15 -> 1.097~0.00% | #10~0.00 | #11.11~0.00 | =(2*H15-I15)/H15 -> 0.889~0.00% | #10~0.00 | #9.63~0.00 | =(2*K15-L15)/K15 -> 1.037~0.00%
Persentase kumulatif dihitung dari pembilang dan penyebut kumulatif pada Tabel 3.3; putus program = pulang paksa dan melarikan diri.
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
PERKEMBANGAN KINERJA TAHUN 2021–2025

Tabel 3.5 Layanan Rawat Inap
Tahun | Kapasitas (TT) | Masuk | Keluar | Selesai Program | % Selesai | Putus Program | % Putus | Hari Rawat | BOR (%)
2021 | 80 | 186 | 178 | 139 | 78,09 | 29 | 16,29 | 20.384 | 69,81
2022 | 100 | 231 | 224 | 181 | 80,80 | 31 | 13,84 | 25.611 | 70,17
2023 | 120 | 268 | 259 | 214 | 82,63 | 33 | 12,74 | 30.142 | 68,82
2024 | 120 | 305 | 298 | 251 | 84,23 | 34 | 11,41 | 31.874 | 72,57
2025 | 120 | 324 | 322 | 273 | 84,78 | 31 | 9,63 | 32.733 | 74,73
Jumlah |  | 1.314 | 1.281 | 1.058 | 82,59 | 158 | 12,33 | 140.744
BOR = hari rawat : (kapasitas × jumlah hari setahun) × 100; tahun 2024 dihitung 366 hari. Persentase terhadap residen keluar.

Tabel 3.6 Realisasi Indikator 2021–2025
Indikator | Satuan | 2021 | 2022 | 2023 | 2024 | 2025 | Selisih 2025–2024 | Arah
IK 2.1 | % | n/a | 81,97 | 83,57 | 86,12 | 90,42 | 4,30 | Naik
IK 2.2 | orang | 92 | 118 | 141 | 163 | 178 | 15 | Naik
IK 3.1 | indeks | 82,16 | 83,94 | 85,27 | 87,05 | 88,65 | 1,60 | Naik
IK 3.2 | hari | 9,42 | 8,13 | 7,26 | 6,31 | 5,24 | -1,07 | Turun
IK 3.3 | surat | 612 | 745 | 918 | 1.029 | 1.330 | 301 | Naik
n/a: pengukuran WHOQOL-BREF baru dimulai tahun 2022.
`,
    },
    {
      name: "Residen",
      merges: ["D4:F4", "A4:A5", "B4:B5", "C4:C5", "G4:G5", "H4:H5", "I4:I5"],
      sheet: `
Tabel 3.7 Arus Residen dan Tingkat Hunian per Bulan Tahun 2025
Kapasitas 120 tempat tidur (TT)

Bulan | Sisa Awal | Masuk | Keluar |  |  | Sisa Akhir | Hari Rawat | BOR (%)
 |  |  | Selesai | Putus/Rujuk | Jumlah
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
Januari | 79 | 24 | 17 | 5 | 22 | 81 | 2.472 | 66,45
Februari | 81 | 27 | 22 | 1 | 23 | 85 | 2.218 | 66,01
Maret | 85 | 22 | 22 | 5 | 27 | 80 | 2.502 | 67,26
April | 80 | 28 | 19 | 1 | 20 | 88 | 2.514 | 69,83
Mei | 88 | 31 | 15 | 4 | 19 | 100 | 2.751 | 73,95
Juni | 100 | 26 | 30 | 3 | 33 | 93 | 2.924 | 81,22
Semester I | 79 | 158 | 125 | 19 | 144 | 93 | 15.381 | 70,81
Juli | 93 | 33 | 24 | 5 | 29 | 97 | 3.036 | 81,61
Agustus | 97 | 29 | 21 | 7 | 28 | 98 | 3.052 | 82,04
September | 98 | 30 | 27 | 6 | 33 | 95 | 2.935 | 81,53
Oktober | 95 | 25 | 25 | 4 | 29 | 91 | 2.921 | 78,52
November | 91 | 28 | 20 | 3 | 23 | 96 | 2.738 | 76,06
Desember | 96 | 21 | 31 | 5 | 36 | 81 | 2.670 | 71,77
Semester II | 93 | 166 | 148 | 30 | 178 | 81 | 17.352 | 78,59
Tahun 2025 | 79 | 324 | 273 | 49 | 322 | 81 | 32.733 | 74,73
Sisa akhir = sisa awal + masuk − keluar. BOR = hari rawat : (kapasitas × hari kalender) × 100. Putus/rujuk = pulang paksa + melarikan diri + dirujuk.

Tabel 3.8 Indikator Pemanfaatan Tempat Tidur
Indikator | Cara Hitung | 2024 | 2025
BOR (%) | hari rawat : (TT × hari) × 100 | 72,57 | 74,73
BTO (kali) | keluar : TT | 2,48 | 2,68
TOI (hari) | ((TT × hari) − hari rawat) : keluar | 40,42 | 34,37
Rata-rata residen per hari (orang) | hari rawat : hari | 87,09 | 89,68
Sumber: rekam medis dan buku register residen, diolah.
`,
    },
    {
      name: "Fase & Lama Rawat",
      sheet: `
Tabel 3.9 Pergerakan Residen menurut Fase Program, Tahun 2025 (orang)

Fase | Sisa 1 Januari | Masuk Fase | Lanjut/Selesai Fase | Keluar di Tengah Fase | Sisa 31 Desember | Ketuntasan Fase (%)
Detoksifikasi | 7 | 324 | 316 | 8 | 7 | 97,53
Entry Unit | 14 | 316 | 306 | 12 | 12 | 96,23
Primary | 41 | 306 | 277 | 26 | 44 | 91,42
Re-Entry | 17 | 277 | 273 | 3 | 18 | 98,91
Jumlah | 79 |  |  | 49 | 81
Ketuntasan fase = lanjut/selesai : (lanjut/selesai + keluar di tengah fase) × 100. Lanjut suatu fase menjadi masuk fase berikutnya; selesai Re-Entry = selesai program.

Tabel 3.10 Residen Keluar menurut Lama Rawat dan Cara Keluar
Lama Rawat | Selesai Program | Pulang Paksa | Melarikan Diri | Rujuk | Jumlah
≤ 30 hari | - | 10 | 7 | 4 | 21
31–60 hari | - | 5 | 2 | 9 | 16
61–110 hari | 130 | 4 | 2 | 5 | 141
> 110 hari | 143 | 1 | - | - | 144
Jumlah | 273 | 20 | 11 | 18 | 322
Jumlah hari rawat residen keluar | 30.235 | 834 | 331 | 871 | 32.271
Rata-rata lama rawat (hari) | 110,75 | 41,70 | 30,09 | 48,39 | 100,22
Jumlah hari rawat dihitung sejak tanggal masuk, termasuk residen yang masuk tahun 2024, sehingga tidak sama dengan hari rawat tahun 2025.
`,
    },
    {
      name: "Profil Residen",
      sheet: `
Tabel 3.11 Residen Masuk menurut Kelompok Umur dan Jenis Kelamin

Kelompok Umur | Laki-laki | Perempuan | Jumlah | %
15–18 tahun | 47 | 4 | 51 | 15,74
19–25 tahun | 59 | 10 | 69 | 21,30
26–35 tahun | 107 | 12 | 119 | 36,73
36–45 tahun | 57 | 9 | 66 | 20,37
46–55 tahun | 10 | 5 | 15 | 4,63
> 55 tahun | 3 | 1 | 4 | 1,23
Jumlah | 283 | 41 | 324 | 100,00
Persentase | 87,35 | 12,65 | 100,00

Tabel 3.12 Residen Masuk menurut Provinsi Asal, 2024 dan 2025
Provinsi | 2024 | 2025 | Perubahan | Proporsi 2025 (%)
Lampung | 119 | 128 | 9 | 39,51
Sumatera Selatan | 61 | 58 | -3 | 17,90
Banten | 36 | 41 | 5 | 12,65
Bengkulu | 29 | 33 | 4 | 10,19
Jambi | 26 | 24 | -2 | 7,41
Kepulauan Bangka Belitung | 14 | 17 | 3 | 5,25
Provinsi lain | 20 | 23 | 3 | 7,10
Jumlah | 305 | 324 | 19 | 100,00

Tabel 3.13 Zat Utama menurut Jalur Masuk
Zat Utama | Sukarela | Tim Asesmen Terpadu | Putusan Pengadilan | Jumlah
Metamfetamina (sabu) | 128 | 42 | 33 | 203
Ganja | 19 | 7 | 5 | 31
Obat keras/psikotropika | 27 | 2 | 1 | 30
Narkotika jenis baru (NPS) | 21 | 3 | 1 | 25
Polizat dan lainnya | 23 | 7 | 5 | 35
Jumlah | 218 | 61 | 45 | 324
Catatan: proporsi dapat tidak tepat 100 karena pembulatan. Provinsi asal menurut KTP residen.
`,
    },
    {
      name: "Mutu Hidup & Pascarehab",
      merges: ["B4:D4", "E4:G4", "A4:A5"],
      sheet: `
Tabel 3.14 Skor WHOQOL-BREF Residen Sebelum dan Sesudah Program (skala 0–100)
n = 261 residen selesai program yang diukur dua kali

Domain | Rata-rata Skor |  |  | Jumlah Residen (orang)
 | Sebelum | Sesudah | Selisih | Membaik | Tetap | Menurun
Kesehatan fisik | 52,72 | 68,62 | 15,90 | 229 | 4 | 28
Psikologis | 46,93 | 65,59 | 18,66 | 234 | 3 | 24
Hubungan sosial | 42,89 | 60,09 | 17,20 | 232 | 4 | 25
Lingkungan | 55,62 | 64,18 | 8,56 | 225 | 6 | 30
Rata-rata empat domain | 49,54 | 64,62 | 15,08
Residen dinyatakan meningkat kualitas hidupnya bila jumlah skor keempat domain sesudah program lebih tinggi daripada sebelum program, yaitu 236 dari 261 residen (90,42 persen).

Tabel 3.15 Arus Klien Pascarehabilitasi
Bentuk Layanan | Awal Tahun | Masuk | Selesai | Putus | Akhir Tahun
Pendampingan lapangan | 21 | 85 | 77 | 6 | 23
Rumah damping | 8 | 31 | 29 | 3 | 7
Layanan daring | 14 | 62 | 51 | 9 | 16
Jumlah | 43 | 178 | 157 | 18 | 46

Tabel 3.16 Kondisi Klien Selesai Pascarehabilitasi
Bentuk Layanan | Abstinen dan Produktif | Abstinen Belum Produktif | Lapse | Relapse | Hilang Kontak | Jumlah | % Abstinen dan Produktif
Pendampingan lapangan | 57 | 10 | 5 | 3 | 2 | 77 | 74,03
Rumah damping | 23 | 3 | 1 | 2 | - | 29 | 79,31
Layanan daring | 32 | 8 | 4 | 4 | 3 | 51 | 62,75
Jumlah | 112 | 21 | 10 | 9 | 5 | 157 | 71,34
`,
    },
    {
      name: "Farmasi",
      sheet: `
Tabel 3.17 Mutasi Persediaan Farmasi Tahun 2025
Stok akhir = stok awal + masuk − keluar; nilai menurut harga perolehan terakhir

Nama Barang | Satuan | Stok Awal | Masuk | Keluar | Stok Akhir | Harga Satuan (Rp) | Nilai Akhir (Rp) | Cukup untuk (bulan) | Status
Risperidon 2 mg | tablet | #860~#,##0 | #4500~#,##0 | #4732~#,##0 | =C5+D5-E5 -> 628~#,##0 | #640~#,##0 | =F5*G5 -> 401920~#,##0 | =F5/(E5/12) -> 1.59256128487~0.0 | Menipis
Triheksifenidil 2 mg | tablet | #1350~#,##0 | #2400~#,##0 | #2915~#,##0 | =C6+D6-E6 -> 835~#,##0 | #230~#,##0 | =F6*G6 -> 192050~#,##0 | =F6/(E6/12) -> 3.43739279588~0.0 | Aman
Fluoksetin 20 mg | kapsul | #640~#,##0 | #3600~#,##0 | #3874~#,##0 | =C7+D7-E7 -> 366~#,##0 | #915~#,##0 | =F7*G7 -> 334890~#,##0 | =F7/(E7/12) -> 1.13371192566~0.0 | Menipis
Diazepam 2 mg | tablet | #420~#,##0 | #1200~#,##0 | #1537~#,##0 | =C8+D8-E8 -> 83~#,##0 | #350~#,##0 | =F8*G8 -> 29050~#,##0 | =F8/(E8/12) -> 0.648015614834~0.0 | Kritis
Parasetamol 500 mg | tablet | #2350~#,##0 | #6000~#,##0 | #7124~#,##0 | =C9+D9-E9 -> 1226~#,##0 | #195~#,##0 | =F9*G9 -> 239070~#,##0 | =F9/(E9/12) -> 2.06513194834~0.0 | Menipis
Vitamin B kompleks | tablet | #3100~#,##0 | #9000~#,##0 | #8485~#,##0 | =C10+D10-E10 -> 3615~#,##0 | #160~#,##0 | =F10*G10 -> 578400~#,##0 | =F10/(E10/12) -> 5.11255156158~0.0 | Aman
Alat tes urine 7 parameter | strip | #215~#,##0 | #1450~#,##0 | #1389~#,##0 | =C11+D11-E11 -> 276~#,##0 | #68500~#,##0 | =F11*G11 -> 18906000~#,##0 | =F11/(E11/12) -> 2.38444924406~0.0 | Menipis
Jumlah nilai persediaan |  |  |  |  |  |  | =SUM(H5:H11) -> 20681380~#,##0
Status: Aman ≥ 3 bulan; Menipis 1 – < 3 bulan; Kritis < 1 bulan pemakaian rata-rata tahun 2025.

Rekap status | Jumlah barang
Aman | #2
Menipis | #4
Kritis | #1
Jumlah | #7

 |  |  |  |  |  | Apoteker Penanggung Jawab,

 |  |  |  |  |  | apt. Melati Anggraini, S.Farm.
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 1.2 Kebutuhan (ABK) dan Ketersediaan Pegawai menurut Jabatan, 31 Desember 2025

Jabatan | ABK | Tersedia | Kurang | Terpenuhi (%)
Kepala Loka dan Kepala Subbagian Umum | 2 | 2 | - | 100,00
Dokter umum | 4 | 3 | 1 | 75,00
Dokter gigi | 1 | - | 1 | 0,00
Perawat | 18 | 13 | 5 | 72,22
Psikolog klinis | 6 | 4 | 2 | 66,67
Konselor adiksi | 24 | 17 | 7 | 70,83
Pekerja sosial | 5 | 3 | 2 | 60,00
Apoteker dan asisten apoteker | 4 | 3 | 1 | 75,00
Nutrisionis, pranata laboratorium, dan perekam medis | 6 | 4 | 2 | 66,67
Pengelola keuangan, BMN, dan TI | 10 | 8 | 2 | 80,00
Petugas keamanan | 16 | 16 | - | 100,00
Juru masak | 8 | 8 | - | 100,00
Pramubakti dan pengemudi | 11 | 10 | 1 | 90,91
Jumlah | 115 | 91 | 24 | 79,13

Tabel 1.3 Pegawai menurut Pendidikan dan Status
Pendidikan | PNS | PPPK | PPNPN | Jumlah | %
S2/Profesi | 7 | 4 | - | 11 | 12,09
S1/D-IV | 15 | 12 | 3 | 30 | 32,97
D-III | 9 | 8 | 1 | 18 | 19,78
SMA sederajat | 2 | - | 26 | 28 | 30,77
SMP | - | - | 4 | 4 | 4,40
Jumlah | 33 | 24 | 34 | 91 | 100,00

Tabel 1.4 PNS menurut Golongan
Golongan | IV/b | IV/a | III/d | III/c | III/b | III/a | II/d | II/c | Jumlah
Orang | 1 | 2 | 7 | 6 | 8 | 3 | 4 | 2 | 33
PPNPN termasuk tenaga alih daya yang dibiayai akun 521111.
`,
    },
    {
      name: "SKM & AKIP",
      sheet: `
Tabel 3.18 Hasil Survei Kepuasan Masyarakat Tahun 2025
168 responden; NRR = jumlah nilai : 168; NRR tertimbang = NRR × 0,111; IKM = jumlah NRR tertimbang × 25

Unsur | Jumlah Nilai | NRR | NRR Tertimbang | NRR 2024 | Mutu
U1. Persyaratan | 600 | 3,571 | 0,396 | 3,482 | A
U2. Sistem, mekanisme, dan prosedur | 592 | 3,524 | 0,391 | 3,461 | B
U3. Waktu penyelesaian | 575 | 3,423 | 0,380 | 3,395 | B
U4. Biaya/tarif | 654 | 3,893 | 0,432 | 3,879 | A
U5. Produk spesifikasi jenis pelayanan | 586 | 3,488 | 0,387 | 3,472 | B
U6. Kompetensi pelaksana | 610 | 3,631 | 0,403 | 3,548 | A
U7. Perilaku pelaksana | 615 | 3,661 | 0,406 | 3,603 | A
U8. Penanganan pengaduan, saran, dan masukan | 589 | 3,506 | 0,389 | 3,444 | B
U9. Sarana dan prasarana | 548 | 3,262 | 0,362 | 3,082 | B
Jumlah | 5.369 | 31,959 | 3,546
IKM |  |  | 88,65 | 87,05 | A
Mutu unsur menurut NRR: A 3,5324 – 4,00; B 3,0644 – 3,532; C 2,60 – 3,064; D 1,00 – 2,5996. Mutu IKM: A (Sangat Baik) 88,31 – 100,00; B (Baik) 76,61 – 88,30; C (Kurang Baik) 65,00 – 76,60.

Tabel 3.19 Hasil Evaluasi AKIP Internal
Komponen | Bobot | Nilai 2024 | Nilai 2025 | Perubahan
Perencanaan kinerja | 30,00 | 24,30 | 24,60 | 0,30
Pengukuran kinerja | 30,00 | 23,10 | 23,40 | 0,30
Pelaporan kinerja | 15,00 | 12,30 | 12,15 | -0,15
Evaluasi akuntabilitas kinerja internal | 25,00 | 18,75 | 18,75 | 0,00
Nilai akhir | 100,00 | 78,45 | 78,90 | 0,45
Predikat |  | BB | BB
Predikat: AA > 90 – 100; A > 80 – 90; BB > 70 – 80; B > 60 – 70; CC > 50 – 60.
`,
    },
    {
      name: "Pagu RO",
      sheet: `
Tabel 3.20 Pagu, Blokir Efisiensi, dan Realisasi per Rincian Output (rupiah)
Pagu efektif = pagu revisi − blokir (Inpres 1/2025); sisa = pagu efektif − realisasi; persentase terhadap pagu efektif

Kode | Program/Kegiatan/RO | Pagu Awal | Pagu Revisi | Blokir | Pagu Efektif | Realisasi | Sisa | %
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
BC.5937 | Penyelenggaraan Layanan Rehabilitasi | 7.143.600.000 | 6.540.350.000 | 983.650.000 | 5.556.700.000 | 5.440.498.553 | 116.201.447 | 97,91
BC.5937.QDC.001 | Layanan rehabilitasi rawat inap | 5.717.150.000 | 5.237.350.000 | 438.100.000 | 4.799.250.000 | 4.709.867.172 | 89.382.828 | 98,14
BC.5937.QDC.002 | Layanan pascarehabilitasi | 426.950.000 | 413.150.000 | 127.300.000 | 285.850.000 | 274.142.803 | 11.707.197 | 95,90
BC.5937.QDC.003 | Layanan SKHPN | 134.500.000 | 147.250.000 | - | 147.250.000 | 141.900.248 | 5.349.752 | 96,37
BC.5937.RAB.001 | Alat kesehatan rehabilitasi | 865.000.000 | 742.600.000 | 418.250.000 | 324.350.000 | 314.588.330 | 9.761.670 | 96,99
WA.3979 | Dukungan Manajemen Rehabilitasi | 12.553.310.000 | 12.654.740.000 | 609.950.000 | 12.044.790.000 | 11.955.672.411 | 89.117.589 | 99,26
WA.3979.EBA.962 | Layanan Umum | 211.300.000 | 202.750.000 | 151.850.000 | 50.900.000 | 47.319.737 | 3.580.263 | 92,97
WA.3979.EBA.994 | Layanan Perkantoran | 11.932.460.000 | 12.092.990.000 | 152.550.000 | 11.940.440.000 | 11.858.803.306 | 81.636.694 | 99,32
WA.3979.EBB.951 | Layanan Sarana Internal | 240.000.000 | 196.500.000 | 196.500.000 | - | - | - | -
WA.3979.EBD.953 | Layanan Pemantauan dan Evaluasi | 97.200.000 | 92.550.000 | 65.500.000 | 27.050.000 | 24.381.688 | 2.668.312 | 90,14
WA.3979.EBD.955 | Layanan Manajemen Keuangan | 72.350.000 | 69.950.000 | 43.550.000 | 26.400.000 | 25.167.680 | 1.232.320 | 95,33
 | JUMLAH | 19.696.910.000 | 19.195.090.000 | 1.593.600.000 | 17.601.490.000 | 17.396.170.964 | 205.319.036 | 98,83

Tabel 3.21 Riwayat Revisi DIPA 2025 (rupiah)
Revisi | Pokok Perubahan | Perubahan Pagu | Pagu Setelah Revisi | Blokir | Pagu Efektif
DIPA awal | Penerbitan DIPA | - | 19.696.910.000 | - | 19.696.910.000
Revisi ke-1 | Pencantuman blokir efisiensi Inpres 1/2025 | - | 19.696.910.000 | 2.418.650.000 | 17.278.260.000
Revisi ke-2 | Buka blokir sebagian untuk obat dan bahan makanan | - | 19.696.910.000 | 1.874.300.000 | 17.822.610.000
Revisi ke-3 | Pengurangan belanja barang dan modal | (778.050.000) | 18.918.860.000 | 1.593.600.000 | 17.325.260.000
Revisi ke-4 | Penambahan belanja pegawai | 276.230.000 | 19.195.090.000 | 1.593.600.000 | 17.601.490.000

Tabel 3.22 Pagu dan Realisasi menurut Sumber Dana (rupiah)
Sumber Dana | Pagu Revisi | Blokir | Pagu Efektif | Realisasi | %
Rupiah Murni | 19.047.840.000 | 1.593.600.000 | 17.454.240.000 | 17.254.270.716 | 98,85
PNBP | 147.250.000 | - | 147.250.000 | 141.900.248 | 96,37
Jumlah | 19.195.090.000 | 1.593.600.000 | 17.601.490.000 | 17.396.170.964 | 98,83
`,
    },
    {
      name: "LRA Akun",
      sheet: `
Tabel 3.23 Laporan Realisasi Anggaran Belanja menurut Akun
Untuk tahun yang berakhir 31 Desember 2025 (dalam rupiah)

Akun | Uraian | Pagu Revisi | Blokir | Realisasi | % Realisasi thd (Pagu Revisi − Blokir)
51 | BELANJA PEGAWAI | =SUM(C6:C9) -> 8369840000~#,##0 | =SUM(D6:D9) -> 0~#,##0 | =SUM(E6:E9) -> 8332264105~#,##0 | =E5/(C5-D5) -> 0.995510559939~0.00%
511111 | Belanja Gaji dan Tunjangan PNS | #2992920000~#,##0 | #0~#,##0 | #2979264808~#,##0 | =E6/(C6-D6) -> 0.995437501838~0.00%
511129 | Belanja Uang Makan PNS | #389760000~#,##0 | #0~#,##0 | #379872431~#,##0 | =E7/(C7-D7) -> 0.974631647681~0.00%
511611 | Belanja Gaji Pokok PPPK | #1004560000~#,##0 | #0~#,##0 | #998130498~#,##0 | =E8/(C8-D8) -> 0.993599683443~0.00%
512411 | Belanja Pegawai (Tunjangan Khusus/Kegiatan/Kinerja) | #3982600000~#,##0 | #0~#,##0 | #3974996368~#,##0 | =E9/(C9-D9) -> 0.998090786923~0.00%
52 | BELANJA BARANG | =SUM(C11:C19) -> 9886150000~#,##0 | =SUM(D11:D19) -> 978850000~#,##0 | =SUM(E11:E19) -> 8749318529~#,##0 | =E10/(C10-D10) -> 0.982263820574~0.00%
521111 | Belanja Operasional Perkantoran | #2709600000~#,##0 | #0~#,##0 | #2688471602~#,##0 | =E11/(C11-D11) -> 0.992202392235~0.00%
521112 | Belanja Pengadaan Bahan Makanan | #3869250000~#,##0 | #0~#,##0 | #3819303550~#,##0 | =E12/(C12-D12) -> 0.987091438909~0.00%
521211 | Belanja Bahan | #675350000~#,##0 | #212500000~#,##0 | #439291041~#,##0 | =E13/(C13-D13) -> 0.949100229016~0.00%
521811 | Belanja Barang Persediaan Barang Konsumsi | #652500000~#,##0 | #35000000~#,##0 | #600055209~#,##0 | =E14/(C14-D14) -> 0.971749326316~0.00%
522111 | Belanja Langganan Listrik | #478500000~#,##0 | #0~#,##0 | #465510017~#,##0 | =E15/(C15-D15) -> 0.972852700104~0.00%
522151 | Belanja Jasa Profesi | #271200000~#,##0 | #74400000~#,##0 | #185181844~#,##0 | =E16/(C16-D16) -> 0.940964654472~0.00%
523111 | Belanja Pemeliharaan Gedung dan Bangunan | #296400000~#,##0 | #94350000~#,##0 | #198327421~#,##0 | =E17/(C17-D17) -> 0.981575951497~0.00%
523121 | Belanja Pemeliharaan Peralatan dan Mesin | #238650000~#,##0 | #58200000~#,##0 | #174230161~#,##0 | =E18/(C18-D18) -> 0.965531510114~0.00%
524111 | Belanja Perjalanan Dinas | #694700000~#,##0 | #504400000~#,##0 | #178947684~#,##0 | =E19/(C19-D19) -> 0.940345160273~0.00%
53 | BELANJA MODAL | =SUM(C21:C21) -> 939100000~#,##0 | =SUM(D21:D21) -> 614750000~#,##0 | =SUM(E21:E21) -> 314588330~#,##0 | =E20/(C20-D20) -> 0.969903900108~0.00%
532111 | Belanja Modal Peralatan dan Mesin | #939100000~#,##0 | #614750000~#,##0 | #314588330~#,##0 | =E21/(C21-D21) -> 0.969903900108~0.00%
 | JUMLAH BELANJA | =C5+C10+C20 -> 19195090000~#,##0 | =D5+D10+D20 -> 1593600000~#,##0 | =E5+E10+E20 -> 17396170964~#,##0 | =E22/(C22-D22) -> 0.988335133219~0.00%
Sumber: SAKTI, rekonsiliasi eksternal tahun anggaran 2025.
`,
    },
    {
      name: "Bulanan & PNBP",
      sheet: `
Tabel 3.24 Rencana Penarikan Dana (RPD) dan Realisasi Belanja per Bulan (rupiah)

Bulan | RPD | Realisasi | Realisasi Kumulatif | Deviasi thd RPD
Januari | #807067000~#,##0 | #775280613~#,##0 | =C4 -> 775280613~#,##0 | =ABS(C4-B4)/B4 -> 0.0393850659239~0.00%
Februari | #1102324000~#,##0 | #1064019894~#,##0 | =D4+C5 -> 1839300507~#,##0 | =ABS(C5-B5)/B5 -> 0.0347485004409~0.00%
Maret | #1866511000~#,##0 | #1900724771~#,##0 | =D5+C6 -> 3740025278~#,##0 | =ABS(C6-B6)/B6 -> 0.0183303345118~0.00%
April | #1305866000~#,##0 | #1282776205~#,##0 | =D6+C7 -> 5022801483~#,##0 | =ABS(C7-B7)/B7 -> 0.0176815959677~0.00%
Mei | #1517895000~#,##0 | #1442866427~#,##0 | =D7+C8 -> 6465667910~#,##0 | =ABS(C8-B8)/B8 -> 0.0494293564443~0.00%
Juni | #1911998000~#,##0 | #1929363217~#,##0 | =D8+C9 -> 8395031127~#,##0 | =ABS(C9-B9)/B9 -> 0.00908223596468~0.00%
Juli | #1460735000~#,##0 | #1422332672~#,##0 | =D9+C10 -> 9817363799~#,##0 | =ABS(C10-B10)/B10 -> 0.0262897294855~0.00%
Agustus | #1407533000~#,##0 | #1454063191~#,##0 | =D10+C11 -> 11271426990~#,##0 | =ABS(C11-B11)/B11 -> 0.0330579751949~0.00%
September | #1431952000~#,##0 | #1413575527~#,##0 | =D11+C12 -> 12685002517~#,##0 | =ABS(C12-B12)/B12 -> 0.0128331627038~0.00%
Oktober | #1602766000~#,##0 | #1588470673~#,##0 | =D12+C13 -> 14273473190~#,##0 | =ABS(C13-B13)/B13 -> 0.0089191603765~0.00%
November | #1514173000~#,##0 | #1535672589~#,##0 | =D13+C14 -> 15809145779~#,##0 | =ABS(C14-B14)/B14 -> 0.0141988986727~0.00%
Desember | #1672670000~#,##0 | #1587025185~#,##0 | =D14+C15 -> 17396170964~#,##0 | =ABS(C15-B15)/B15 -> 0.0512024577472~0.00%
Jumlah | =SUM(B4:B15) -> 17601490000~#,##0 | =SUM(C4:C15) -> 17396170964~#,##0
Deviasi = selisih mutlak realisasi dan RPD : RPD. Indikator Deviasi Halaman III DIPA pada IKPA dihitung per jenis belanja sehingga nilainya tidak dapat diturunkan dari tabel ini.

Tabel 3.25 Target dan Realisasi PNBP (rupiah)
Akun | Jenis Penerimaan | Target 2025 | Realisasi 2025 | % Capaian | Realisasi 2024
425289 | Penerbitan SKHPN | #319000000~#,##0 | #385700000~#,##0 | =D21/C21 -> 1.20909090909~0.00% | #298410000~#,##0
425131 | Sewa rumah dinas | #9600000~#,##0 | #8800000~#,##0 | =D22/C22 -> 0.916666666667~0.00% | #9600000~#,##0
425122 | Penjualan peralatan dan mesin | - | #6415000~#,##0 | - | -
425911 | Penerimaan kembali belanja pegawai TAYL | - | #2137450~#,##0 | - | #1084300~#,##0
 | Jumlah | =SUM(C21:C24) -> 328600000~#,##0 | =SUM(D21:D24) -> 403052450~#,##0 | =D25/C25 -> 1.22657471089~0.00% | =SUM(F21:F24) -> 309094300~#,##0
Tarif SKHPN Rp 290.000 per surat; target 1.100 surat. PNBP = Penerimaan Negara Bukan Pajak; TAYL = tahun anggaran yang lalu.

Tabel 3.26 SKHPN Terbit per Bulan
Bulan | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Jumlah
Surat | #96~#,##0 | #88~#,##0 | #104~#,##0 | #71~#,##0 | #92~#,##0 | #118~#,##0 | #187~#,##0 | #164~#,##0 | #121~#,##0 | #109~#,##0 | #97~#,##0 | #83~#,##0 | =SUM(B30:M30) -> 1330~#,##0
`,
    },
    {
      name: "IKPA & NKA",
      merges: ["D3:E3", "F3:G3", "A3:A4", "B3:B4", "C3:C4", "A5:A6", "A7:A10"],
      sheet: `
Tabel 3.27 Nilai IKPA Tahun 2025 (bobot PER-5/PB/2024)

Aspek | Indikator | Bobot (%) | Tahun 2024 |  | Tahun 2025
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir
Kualitas perencanaan | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00
 | Deviasi Halaman III DIPA | 15 | 81,25 | 12,19 | 87,46 | 13,12
Kualitas pelaksanaan | Penyerapan anggaran | 20 | 92,07 | 18,41 | 93,18 | 18,64
 | Belanja kontraktual | 10 | 91,84 | 9,18 | 96,50 | 9,65
 | Penyelesaian tagihan | 10 | 98,60 | 9,86 | 100,00 | 10,00
 | Pengelolaan UP dan TUP | 10 | 97,20 | 9,72 | 98,74 | 9,87
Kualitas hasil | Capaian output | 25 | 100,00 | 25,00 | 100,00 | 25,00
 | Konversi bobot | 100
 | Dispensasi SPM (pengurang) |  |  | - |  | -
 | Nilai IKPA |  |  | 94,36 |  | 96,28
Nilai akhir = nilai × bobot : 100, dua angka desimal; kategori: Sangat Baik ≥ 95; Baik 89 – < 95; Cukup 70 – < 89.
 | Kategori |  |  | Baik |  | Sangat Baik

Tabel 3.28 Efisiensi Penggunaan Anggaran per RO
Keluaran yang anggarannya terblokir seluruhnya tidak dihitung. AA = pagu efektif; RA = realisasi; CRO dibatasi 100; efisiensi = (AA × CRO − RA) : (AA × CRO) × 100
RO | Target Volume | Realisasi Volume | CRO (%) | AA (Rp) | AA × CRO (Rp) | RA (Rp) | Efisiensi (%)
QDC.001 | 310 | 324 | 100,00 | 4.799.250.000 | 4.799.250.000 | 4.709.867.172 | 1,86
QDC.002 | 160 | 178 | 100,00 | 285.850.000 | 285.850.000 | 274.142.803 | 4,10
QDC.003 | 1.100 | 1.330 | 100,00 | 147.250.000 | 147.250.000 | 141.900.248 | 3,63
RAB.001 | 8 | 7 | 87,50 | 324.350.000 | 283.806.250 | 314.588.330 | -10,85
EBA.962 | 1 | 1 | 100,00 | 50.900.000 | 50.900.000 | 47.319.737 | 7,03
EBA.994 | 1 | 1 | 100,00 | 11.940.440.000 | 11.940.440.000 | 11.858.803.306 | 0,68
EBB.951 | - | - | - | - | - | - | -
EBD.953 | 4 | 4 | 100,00 | 27.050.000 | 27.050.000 | 24.381.688 | 9,86
EBD.955 | 2 | 2 | 100,00 | 26.400.000 | 26.400.000 | 25.167.680 | 4,67
Jumlah/rata-rata |  |  | 98,44 | 17.601.490.000 | 17.560.946.250 | 17.396.170.964 | 0,94

Tabel 3.29 Nilai Kinerja Anggaran (NKA)
Unsur | Nilai | Bobot (%) | Nilai Tertimbang
Efektivitas (rata-rata CRO) | 98,44 | 75 | 73,83
Efisiensi (NE = 50 + efisiensi : 20 × 50) | 52,35 | 25 | 13,09
Kinerja perencanaan anggaran |  |  | 86,92
NKA = (kinerja perencanaan + IKPA) : 2 |  |  | 91,60
`,
    },
    {
      name: "Banding Balai",
      sheet: `
Tabel 3.30 Perbandingan Empat Balai/Loka Rehabilitasi Tahun 2025

Uraian | Balai Besar Cikahuripan | Balai Sungai Lantera | Loka Teluk Seruni | Loka Bukit Anyar | Jumlah/Rata-rata | Tertinggi
Kapasitas (TT) | 500 | 200 | 120 | 80 | 900 | Cikahuripan
Residen masuk (orang) | 1.214 | 486 | 324 | 203 | 2.227 | Cikahuripan
Residen keluar (orang) | 1.198 | 479 | 322 | 198 | 2.197 | Cikahuripan
Hari rawat | 148.733 | 51.284 | 32.733 | 24.107 | 256.857 | Cikahuripan
BOR (%) | 81,50 | 70,25 | 74,73 | 82,56 | 78,19 | Bukit Anyar
IKM | 90,12 | 87,31 | 88,65 | 91,40 | 89,37 | Bukit Anyar
IKPA | 97,04 | 95,73 | 96,28 | 93,86 | 95,73 | Cikahuripan
Pagu efektif (Rp) | 68.412.750.000 | 27.905.600.000 | 17.601.490.000 | 11.318.240.000 | 125.238.080.000 | Cikahuripan
Realisasi (Rp) | 67.204.318.442 | 27.011.947.215 | 17.396.170.964 | 10.742.660.908 | 122.355.097.529 | Cikahuripan
Penyerapan (%) | 98,23 | 96,80 | 98,83 | 94,91 | 97,70 | Teluk Seruni
Biaya per hari rawat (Rp) | 451.845 | 526.713 | 531.457 | 445.624 | 476.355 | Teluk Seruni
Jumlah untuk orang, hari, tempat tidur, dan rupiah; rata-rata sederhana untuk IKM dan IKPA; persentase dan biaya per hari rawat dihitung dari jumlah. Biaya per hari rawat = realisasi : hari rawat.

Tabel 3.31 Peringkat (1 = terbaik; biaya per hari rawat 1 = terendah)
Balai/Loka | BOR | IKPA | Penyerapan | Biaya per Hari | Jumlah Peringkat
Balai Besar Cikahuripan | 2 | 1 | 2 | 2 | 7
Balai Sungai Lantera | 4 | 3 | 3 | 3 | 13
Loka Teluk Seruni | 3 | 2 | 1 | 4 | 10
Loka Bukit Anyar | 1 | 4 | 4 | 1 | 10
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Sasaran
Sasaran I
IK 1.1. Dari target 310 orang terealisasi 324 (tiga ratus dua puluh empat) orang atau 104,52 persen. Target tersebut telah diturunkan 30 orang dari 340 orang pada perjanjian semula karena blokir anggaran. Residen masuk paling banyak pada bulan Juli (33 orang) dan paling sedikit pada bulan Desember (21 orang).
IK 1.2. Residen yang menyelesaikan program sebanyak 273 dari 322 residen keluar, yaitu 84,78 persen. Angka ini 1,22 poin di bawah target 86,00 persen, tetapi 0,55 poin lebih tinggi daripada tahun 2024 (84,23 persen).
IK 1.3. Residen putus program berjumlah 31 orang, terdiri atas 20 orang pulang paksa dan 11 orang melarikan diri, atau 9,63 persen dari residen keluar. Karena batasnya 10,00 persen, capaian dihitung 103,70 persen. Dibandingkan tahun 2024 sebesar 11,41 persen, angka putus program turun 1,78 poin.
Fase Primary paling rawan: 26 dari 49 residen yang keluar di tengah jalan (53,06 persen) meninggalkan program pada fase ini, dan ketuntasannya hanya 91,42 persen.
Rata-rata lama rawat residen keluar 100,22 hari. Residen yang selesai program dirawat rata-rata 110,75 hari, sedangkan yang pulang paksa 41,70 hari dan yang melarikan diri 30,09 hari. Sebanyak 21 residen keluar dalam 30 hari pertama.
BOR tahun 2025 sebesar 74,73 persen dengan puncak 82,04 persen pada bulan Agustus dan titik terendah 66,01 persen pada bulan Februari. Hunian di atas 80 persen terjadi dalam 4 bulan, sedangkan bulan dengan residen masuk lebih banyak daripada residen keluar ada 7.
Tiga provinsi asal terbanyak, yaitu Lampung, Sumatera Selatan, dan Banten, menyumbang 227 residen (70,06 persen). Kiriman dari 2 provinsi berkurang, yaitu Sumatera Selatan dan Jambi; penambahan terbanyak datang dari Lampung sebanyak 9 orang.
Sasaran II
IK 2.1. Sebanyak 236 dari 261 residen terukur (90,42 persen) meningkat kualitas hidupnya; target 85,00 persen terlampaui dengan capaian 106,38 persen. Realisasi naik 4,30 poin dari 86,12 persen pada tahun 2024.
Rata-rata skor empat domain naik dari 49,54 menjadi 64,62. Selisih skor terbesar terjadi pada domain psikologis sebesar 18,66 poin dan terkecil pada domain lingkungan sebesar 8,56 poin.
IK 2.2. Layanan pascarehabilitasi diikuti 178 orang, 18 orang di atas target 160 orang (111,25 persen). Hampir separuhnya, 85 orang (47,75 persen), memilih pendampingan lapangan; layanan daring melayani 62 orang.
IK 2.3. Dari 157 klien yang selesai, 112 orang abstinen dan produktif (71,34 persen; target 70,00 persen). Bila klien abstinen yang belum produktif ikut dihitung, klien abstinen berjumlah 133 orang (84,71 persen). Hasil terbaik dicapai rumah damping dengan 79,31 persen, terendah layanan daring dengan 62,75 persen.
Sasaran III
IK 3.1. IKM 88,65 naik 1,60 poin dari 87,05. Unsur tertinggi adalah biaya/tarif (NRR 3,893) dan terendah sarana dan prasarana (NRR 3,262). NRR kesembilan unsur seluruhnya meningkat dibandingkan tahun 2024.
IK 3.2. Calon residen menunggu rata-rata 5,24 hari (1.698 hari tunggu untuk 324 residen). Dibandingkan 6,31 hari pada tahun 2024, waktu tunggu turun 1,07 hari sehingga batas 6,00 hari dapat dipenuhi dengan capaian 112,67 persen.
IK 3.3. SKHPN yang terbit 1.330 surat, lebih banyak 301 surat (29,25 persen) daripada tahun 2024. Permintaan memuncak pada bulan Juli sebanyak 187 surat dan paling sepi pada bulan April sebanyak 71 surat; triwulan III menyumbang 35,49 persen.
Persediaan farmasi per 31 Desember 2025 bernilai Rp20.681.380. Dari 7 jenis barang, 2 berstatus aman, 4 menipis, dan 1 kritis; stok Diazepam 2 mg tersisa 83 tablet atau cukup untuk 0,6 bulan.
Sasaran IV
IK 4.1 dan IK 4.2. IKPA 96,28 melebihi target 95,00; nilai terendah ada pada deviasi Halaman III DIPA (87,46) meskipun membaik 6,21 poin dari tahun 2024. NKA 91,60 tersusun dari kinerja perencanaan 86,92 dan IKPA dengan bobot sama.
IK 4.3 dan IK 4.4. Nilai AKIP 78,90 berpredikat BB, kurang 0,10 poin dari target 79,00; komponen pelaporan turun 0,15 poin. Pemenuhan pegawai 79,13 persen baru mencapai 83,29 persen dari target 95,00 persen.
B. Akuntabilitas Keuangan
Pagu efektif sebesar Rp17.601.490.000 terealisasi Rp17.396.170.964 sehingga tersisa Rp205.319.036. Terhadap pagu revisi yang masih memuat blokir, penyerapan tercatat 90,63 persen.
Menurut jenis belanja, belanja pegawai terserap 99,55 persen, belanja barang 98,23 persen, dan belanja modal 96,99 persen dari pagu efektif. Belanja barang merupakan porsi terbesar, 50,29 persen dari seluruh realisasi.
Selama tahun 2025 DIPA direvisi empat kali. Blokir mula-mula Rp2.418.650.000, dibuka Rp544.350.000 pada revisi kedua, dan menjadi Rp1.593.600.000 sejak revisi ketiga bersamaan dengan pengurangan pagu Rp778.050.000. Belanja pegawai ditambah Rp276.230.000 pada revisi keempat.
Realisasi bulanan tertinggi terjadi pada bulan Juni sebesar Rp1.929.363.217, dan sampai dengan semester I penyerapan kumulatif Rp8.395.031.127 atau 47,70 persen dari pagu efektif.
Penerimaan negara bukan pajak terkumpul Rp403.052.450 atau Rp403,05 juta, 122,66 persen dari target Rp328.600.000. Penerimaan dari SKHPN sendiri Rp385.700.000, setara 95,69 persen dari seluruh PNBP.
Layanan Sarana Internal dengan pagu Rp196.500.000 diblokir seluruhnya sehingga tidak dilaksanakan. Realisasi layanan rehabilitasi rawat inap Rp4.709.867.172 untuk 324 residen berarti Rp14.536.627 per residen.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP
A. Simpulan
Tahun 2025 ditutup dengan rata-rata capaian 103,59 persen. Sebanyak 10 dari 13 indikator memenuhi target, sedangkan 3 indikator belum, yaitu IK 1.2, IK 4.3, dan IK 4.4.
Sasaran III memberi rata-rata capaian tertinggi, yaitu 111,33 persen, disusul Sasaran II (106,51 persen) dan Sasaran I (102,27 persen). Sasaran IV menjadi satu-satunya sasaran dengan rata-rata di bawah 100 persen (96,57 persen).
Tingkat hunian naik dari 72,57 persen pada tahun 2024 menjadi 74,73 persen pada tahun 2025. Rata-rata residen per hari bertambah dari 87,09 menjadi 89,68 orang dan selang tempat tidur kosong (TOI) memendek dari 40,42 hari menjadi 34,37 hari.
Dalam lima tahun persentase residen selesai program naik terus, dari 78,09 persen pada tahun 2021 menjadi 84,78 persen pada tahun 2025, sementara angka putus program turun dari 16,29 persen menjadi 9,63 persen.
Dibandingkan tiga balai/loka lain, Loka Teluk Seruni menempati peringkat 1 (satu) dalam penyerapan anggaran (98,83 persen) dan peringkat 2 (dua) dalam IKPA, tetapi peringkat 3 (tiga) dalam BOR dan peringkat 4 (empat) dalam biaya per hari rawat sebesar Rp531.457.
Anggaran terserap 98,83 persen dari pagu efektif. Belanja barang, dengan nilai blokir terbesar (Rp978.850.000), tetap terserap 98,23 persen dari pagu efektifnya, dan nilai efisiensi anggaran (NE) tercatat 52,35.
B. Kendala dan Rencana Tindak Lanjut
Kekurangan 24 pegawai, terutama 7 konselor adiksi, menahan capaian IK 4.4. Dengan 17 konselor dan rata-rata 89,68 residen per hari, seorang konselor mendampingi 5,3 residen.
Target akhir Renstra tahun 2029 untuk residen rawat inap adalah 395 orang; realisasi tahun 2025 baru 82,03 persen sehingga perlu tambahan 71 orang. Untuk pascarehabilitasi, 178 orang setara 71,20 persen dari target 250 orang.
Pengadaan Diazepam 2 mg didahulukan pada triwulan I tahun 2026 bersama 4 jenis barang lain yang berstatus menipis.
Laporan ini diharapkan menjadi bahan perbaikan perencanaan tahun 2026 dan dasar pengajuan pembukaan blokir.

 |  | Teluk Seruni, 28 Januari 2026
 |  | Kepala Loka,

 |  | Hendri Saputra, S.Psi., M.Si.
`,
    },
  ],
  mistakes: [
    { sheet: "Bab I", cell: "F21", right: "64,29", wrong: "75,86" },
    { sheet: "PK 2025", cell: "D26", right: "19.195.090.000", wrong: "19.696.910.000" },
    { sheet: "Renstra-RKT", cell: "D24", right: "71,20", wrong: "93,68" },
    { sheet: "Renstra-RKT", cell: "B31", right: "7", wrong: "8" },
    { sheet: "Capaian IKU", cell: "C13", right: "160", wrong: "190" },
    { sheet: "Capaian IKU", cell: "G8", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "Capaian IKU", cell: "F26", right: "96,57", wrong: "101,00" },
    { sheet: "Triwulan", cell: "F6", right: "=SUM(B6:E6) -> 273~#,##0", wrong: "=SUM(B6:D6) -> 197~#,##0" },
    { sheet: "Triwulan", cell: "J15", right: "=(2*H15-I15)/H15 -> 0.889~0.00%", wrong: "=I15/H15 -> 1.111~0.00%" },
    { sheet: "Lima Tahun", cell: "F7", right: "82,63", wrong: "86,23" },
    { sheet: "Lima Tahun", cell: "I18", right: "Turun", wrong: "Naik" },
    { sheet: "Residen", cell: "F20", right: "178", wrong: "142" },
    { sheet: "Residen", cell: "I17", right: "78,52", wrong: "81,53" },
    { sheet: "Fase & Lama Rawat", cell: "D6", right: "277", wrong: "267" },
    { sheet: "Fase & Lama Rawat", cell: "E19", right: "48,39", wrong: "43,55" },
    { sheet: "Profil Residen", cell: "C10", right: "41", wrong: "36" },
    { sheet: "Profil Residen", cell: "C18", right: "33", wrong: "29" },
    { sheet: "Mutu Hidup & Pascarehab", cell: "D8", right: "17,20", wrong: "12,70" },
    { sheet: "Mutu Hidup & Pascarehab", cell: "D18", right: "157", wrong: "186" },
    { sheet: "Farmasi", cell: "H11", right: "=F11*G11 -> 18906000~#,##0", wrong: "=F11*G11 -> 1890600~#,##0" },
    { sheet: "SDM", cell: "F22", right: "32,97", wrong: "30,77" },
    { sheet: "SKM & AKIP", cell: "D8", right: "0,432", wrong: "0,342" },
    { sheet: "SKM & AKIP", cell: "D25", right: "BB", wrong: "A" },
    { sheet: "Pagu RO", cell: "E11", right: "609.950.000", wrong: "413.450.000" },
    {
      sheet: "LRA Akun",
      cell: "E22",
      right: "=E5+E10+E20 -> 17396170964~#,##0",
      wrong: "=E5+E10+E20+E21 -> 17710759294~#,##0",
    },
    {
      sheet: "Bulanan & PNBP",
      cell: "D12",
      right: "=D11+C12 -> 12685002517~#,##0",
      wrong: "=D10+C12 -> 11230939326~#,##0",
    },
    { sheet: "Bulanan & PNBP", cell: "D23", right: "#6415000~#,##0", wrong: "#641500~#,##0" },
    { sheet: "IKPA & NKA", cell: "G14", right: "96,28", wrong: "96,91" },
    { sheet: "IKPA & NKA", cell: "F24", right: "283.806.250", wrong: "324.350.000" },
    { sheet: "Banding Balai", cell: "G8", right: "Bukit Anyar", wrong: "Cikahuripan" },
    {
      sheet: "Bab I",
      cell: "A6",
      right: "(6,23 persen) dibandingkan tahun 2024",
      wrong: "(5,86 persen) dibandingkan tahun 2024",
    },
    { sheet: "Bab I", cell: "A8", right: "8,30 persen diblokir", wrong: "8,03 persen diblokir" },
    { sheet: "Bab I", cell: "A26", right: "34 (tiga puluh empat) PPNPN", wrong: "34 (dua puluh empat) PPNPN" },
    {
      sheet: "Bab I",
      cell: "A24",
      right: "tertinggi terdapat di Wisma Ketapang",
      wrong: "tertinggi terdapat di Wisma Meranti",
    },
    { sheet: "Bab III", cell: "A4", right: "paling banyak pada bulan Juli", wrong: "paling banyak pada bulan Agustus" },
    { sheet: "Bab III", cell: "A9", right: "terjadi dalam 4 bulan", wrong: "terjadi dalam 5 bulan" },
    {
      sheet: "Bab III",
      cell: "A13",
      right: "terbesar terjadi pada domain psikologis",
      wrong: "terbesar terjadi pada domain hubungan sosial",
    },
    {
      sheet: "Bab III",
      cell: "A15",
      right: "rumah damping dengan 79,31 persen",
      wrong: "rumah damping dengan 71,39 persen",
    },
    { sheet: "Bab III", cell: "A18", right: "waktu tunggu turun 1,07 hari", wrong: "waktu tunggu naik 1,07 hari" },
    {
      sheet: "Bab III",
      cell: "A25",
      right: "sehingga tersisa Rp205.319.036",
      wrong: "sehingga tersisa Rp1.798.919.036",
    },
    { sheet: "Bab III", cell: "A29", right: "Rp403,05 juta", wrong: "Rp403,05 miliar" },
    { sheet: "Bab IV", cell: "A3", right: "Sebanyak 10 dari 13 indikator", wrong: "Sebanyak 11 dari 13 indikator" },
    { sheet: "Bab IV", cell: "A5", right: "naik dari 72,57 persen", wrong: "naik dari 70,17 persen" },
    { sheet: "Bab IV", cell: "A7", right: "peringkat 3 (tiga) dalam BOR", wrong: "peringkat 2 (dua) dalam BOR" },
    { sheet: "Bab IV", cell: "A8", right: "tetap terserap 98,23 persen", wrong: "tetap terserap 99,55 persen" },
  ],
};
