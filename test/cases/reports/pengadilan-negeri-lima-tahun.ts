import type { ReportCase } from "./report-case";

/** A district court: cases by kind and quarter, e-Court, mediation, IKU, DIPA 01 and 03, PNBP, IKM, staff. */
export const pengadilanNegeriLimaTahun: ReportCase = {
  name: "a district court over five years",
  year: 2024,
  sheets: [
    {
      name: "Keadaan Perkara",
      sheet: `
Tabel 5. Keadaan Perkara Pengadilan Negeri Batu Sangkar Hilir Tahun 2024
No | Jenis Perkara | Sisa Tahun 2023 | Masuk Tahun 2024 | Beban | Penyelesaian |  |  | Sisa Akhir 2024 | Rasio Penyelesaian (%) | Selesai s.d. 5 Bulan |
 |  |  |  |  | Diputus | Dicabut/Diversi | Jumlah Selesai |  |  | Perkara | %
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8=6+7 | 9=5-8 | 10=8/5 | 11 | 12=11/8
I | PIDANA |  |  |  |  |  |  |  |  |  |
1 | Pidana Biasa | 38 | 312 | 350 | 318 | - | 318 | 32 | 90,86 | 311 | 97,80
2 | Pidana Anak | 2 | 19 | 21 | 15 | 5 | 20 | 1 | 95,24 | 20 | 100,00
3 | Tindak Pidana Ringan | - | 47 | 47 | 47 | - | 47 | - | 100,00 | 47 | 100,00
4 | Praperadilan | 1 | 6 | 7 | 6 | 1 | 7 | - | 100,00 | 7 | 100,00
 | Jumlah Pidana | 41 | 384 | 425 | 386 | 6 | 392 | 33 | 92,24 | 385 | 98,21
II | PERDATA |  |  |  |  |  |  |  |  |  |
1 | Gugatan | 29 | 74 | 103 | 61 | 12 | 73 | 30 | 70,87 | 64 | 87,67
2 | Gugatan Sederhana | 3 | 41 | 44 | 28 | 13 | 41 | 3 | 93,18 | 41 | 100,00
3 | Permohonan | 4 | 158 | 162 | 149 | 8 | 157 | 5 | 96,91 | 157 | 100,00
4 | Perlawanan/Bantahan | 2 | 5 | 7 | 4 | 1 | 5 | 2 | 71,43 | 4 | 80,00
 | Jumlah Perdata | 38 | 278 | 316 | 242 | 34 | 276 | 40 | 87,34 | 266 | 96,38
 | JUMLAH I + II | 79 | 662 | 741 | 628 | 40 | 668 | 73 | 90,15 | 651 | 97,46
Catatan: perkara pelanggaran lalu lintas (3.214 perkara, seluruhnya diputus pada hari sidang) tidak dihitung dalam tabel ini; tanda - berarti nihil
`,
    },
    {
      name: "Perkembangan",
      sheet: `
Tabel 6. Perkembangan Penyelesaian Perkara Lima Tahun Terakhir
Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Rata-rata
Sisa perkara tahun lalu | 62 | 64 | 61 | 89 | 79 | 71,0
Perkara masuk | 571 | 548 | 603 | 634 | 662 | 603,6
Beban perkara | 633 | 612 | 664 | 723 | 741 | 674,6
Perkara selesai | 569 | 551 | 575 | 644 | 668 | 601,4
Sisa perkara akhir tahun | 64 | 61 | 89 | 79 | 73 | 73,2
Rasio penyelesaian (selesai/beban) | 89,89% | 90,03% | 86,60% | 89,07% | 90,15% |
Clearance rate (selesai/masuk) | 99,65% | 100,55% | 95,36% | 101,58% | 100,91% |
Naik/(turun) perkara masuk | - | (23) | 55 | 31 | 28 |
Naik/(turun) perkara masuk dalam % | - | (4,03) | 10,04 | 5,14 | 4,42 |

Tabel 7. Arus Perkara per Triwulan Tahun 2024
Periode | Sisa Periode Lalu | Masuk | Beban | Selesai | Sisa | Produktivitas (%)
Triwulan I | 79 | 171 | 250 | 159 | 91 | 63,60
Triwulan II | 91 | 158 | 249 | 163 | 86 | 65,46
Triwulan III | 86 | 176 | 262 | 170 | 92 | 64,89
Triwulan IV | 92 | 157 | 249 | 176 | 73 | 70,68
Tahun 2024 | 79 | 662 | 741 | 668 | 73 | 90,15
`,
    },
    {
      name: "e-Court dan Mediasi",
      sheet: `
Tabel 8. Pendaftaran Perkara Perdata melalui e-Court dan Persidangan e-Litigasi Tahun 2024
Jenis Perkara | Perkara Masuk | Terdaftar melalui e-Court |  |  |  |  | Pendaftaran Manual | % e-Court | Disidangkan e-Litigasi | % e-Litigasi terhadap e-Court
 |  | TW I | TW II | TW III | TW IV | Jumlah |  |  |  |
(a) | (b) | (c) | (d) | (e) | (f) | (g) | (h) = (b)-(g) | (i) = (g)/(b) | (j) | (k) = (j)/(g)
Gugatan | 74 | 19 | 17 | 21 | 17 | 74 | - | 100,00 | 65 | 87,84
Gugatan Sederhana | 41 | 12 | 9 | 11 | 9 | 41 | - | 100,00 | 27 | 65,85
Permohonan | 158 | 38 | 34 | 41 | 33 | 146 | 12 | 92,41 | 89 | 60,96
Perlawanan/Bantahan | 5 | 1 | 2 | 1 | 1 | 5 | - | 100,00 | 3 | 60,00
Total | 278 | 70 | 62 | 74 | 60 | 266 | 12 | 95,68 | 184 | 69,17

Tabel 9. Hasil Mediasi Perkara Perdata Tahun 2022 s.d. 2024
No | Uraian | 2022 | 2023 | 2024 | Selisih 2024 - 2023
1 | Perkara wajib mediasi | 58 | 66 | 71 | 5
2 | Mediasi tidak dapat dilaksanakan | 4 | 7 | 5 | -2
3 | Perkara dimediasi (1 - 2) | 54 | 59 | 66 | 7
4 | Berhasil dengan akta perdamaian | 3 | 4 | 5 | 1
5 | Berhasil sebagian | 2 | 1 | 3 | 2
6 | Berhasil dengan pencabutan | 5 | 7 | 9 | 2
7 | Jumlah berhasil (4 + 5 + 6) | 10 | 12 | 17 | 5
8 | Tidak berhasil (3 - 7) | 44 | 47 | 49 | 2
9 | Persentase keberhasilan (7 : 3) | 18,52 % | 20,34 % | 25,76 % | 5,42
`,
    },
    {
      name: "Pengukuran Kinerja",
      sheet: `
Tabel 10. Pengukuran Kinerja Tahun 2024
Sasaran Strategis | No | Indikator Kinerja | Perhitungan |  | Target | Realisasi | Capaian | Status
 |  |  | Pembilang | Penyebut | (%) | (%) | (%) |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) = (7)/(6) | (9)
Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | 1 | Persentase perkara yang diselesaikan tepat waktu | 651 | 668 | 96,00 | 97,46 | 101,52 | Tercapai
 | 2 | Persentase putusan yang tidak diajukan upaya hukum banding | 584 | 628 | 94,00 | 92,99 | 98,93 | Tidak Tercapai
 | 3 | Persentase putusan yang tidak diajukan upaya hukum kasasi | 611 | 628 | 97,00 | 97,29 | 100,30 | Tercapai
 | 4 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 5 | 9 | 40,00 | 55,56 | 120,00 | Tercapai
Peningkatan efektivitas pengelolaan penyelesaian perkara | 5 | Persentase salinan putusan perdata yang dikirim tepat waktu | 242 | 242 | 100,00 | 100,00 | 100,00 | Tercapai
 | 6 | Persentase perkara yang berhasil melalui mediasi | 17 | 66 | 22,00 | 25,76 | 117,09 | Tercapai
Meningkatnya akses peradilan bagi masyarakat | 7 | Persentase perkara perdata yang diajukan melalui e-Court | 266 | 278 | 95,00 | 95,68 | 100,72 | Tercapai
 | 8 | Persentase pencari keadilan yang dilayani Posbakum | 164 | 164 | 100,00 | 100,00 | 100,00 | Tercapai
Meningkatnya kepatuhan terhadap putusan pengadilan | 9 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 3 | 8 | 50,00 | 37,50 | 75,00 | Tidak Tercapai
Meningkatnya kualitas pelayanan | 10 | Indeks Kepuasan Pencari Keadilan | - | - | 87,50 | 87,90 | 100,46 | Tercapai
Rata-rata Capaian Kinerja |  |  |  |  |  |  | 101,40 | Tercapai
Ket: capaian paling tinggi diakui 120,00%; status Tercapai apabila capaian 100% atau lebih; indikator 10 merupakan nilai indeks, bukan rasio

Status | Jumlah Indikator | Persentase
Tercapai | 8 | 80,0%
Tidak Tercapai | 2 | 20,0%
Jumlah | 10 | 100,0%
`,
    },
    {
      name: "Perbandingan Kinerja",
      sheet: `
Tabel 11. Perbandingan Capaian Kinerja Tahun 2022, 2023 dan 2024
No | Indikator | Tahun 2022 |  |  | Tahun 2023 |  |  | Tahun 2024 |  |  | Perubahan Realisasi 2023-2024 (poin)
 |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) |
1 | Perkara diselesaikan tepat waktu (%) | 95,00 | 94,87 | 99,86 | 96,00 | 95,62 | 99,60 | 96,00 | 97,46 | 101,52 | +1,84
2 | Putusan tidak banding (%) | 92,00 | 91,44 | 99,39 | 93,00 | 92,35 | 99,30 | 94,00 | 92,99 | 98,93 | +0,64
3 | Putusan tidak kasasi (%) | 96,00 | 96,72 | 100,75 | 97,00 | 96,58 | 99,57 | 97,00 | 97,29 | 100,30 | +0,71
4 | Diversi perkara anak (%) | 30,00 | 33,33 | 111,10 | 35,00 | 28,57 | 81,63 | 40,00 | 55,56 | 120,00 | +26,99
5 | Salinan putusan tepat waktu (%) | 100,00 | 100,00 | 100,00 | 100,00 | 99,55 | 99,55 | 100,00 | 100,00 | 100,00 | +0,45
6 | Keberhasilan mediasi (%) | 15,00 | 18,52 | 120,00 | 20,00 | 20,34 | 101,70 | 22,00 | 25,76 | 117,09 | +5,42
7 | Perkara melalui e-Court (%) | 80,00 | 84,19 | 105,24 | 90,00 | 92,41 | 102,68 | 95,00 | 95,68 | 100,72 | +3,27
8 | Layanan Posbakum (%) | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00
9 | Eksekusi putusan perdata (%) | 50,00 | 40,00 | 80,00 | 50,00 | 57,14 | 114,28 | 50,00 | 37,50 | 75,00 | -19,64
10 | Indeks kepuasan pencari keadilan | 86,00 | 87,04 | 101,21 | 87,00 | 87,43 | 100,49 | 87,50 | 87,90 | 100,46 | +0,47
 | Rata-rata |  |  | 101,76 |  |  | 99,88 |  |  | 101,40 |
Catatan: capaian dibatasi maksimal 120,00%
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 12. Realisasi Anggaran DIPA (01) Badan Urusan Administrasi dan DIPA (03) Ditjen Badan Peradilan Umum TA 2024
Kode | Uraian | Pagu Awal (Rp) | Pagu Akhir (Rp) | Penambahan/Pengurangan (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan
a | b | c | d | e = d - c | f | g = d - f | h = f / d
DIPA 01 | Badan Urusan Administrasi | #8164400000~#,##0 | #8593425000~#,##0 | #429025000~#,##0 | #8577040056~#,##0 | #16384944~#,##0 | #0.9981~0.00%
51 | Belanja Pegawai | #6428350000~#,##0 | #6815420000~#,##0 | #387070000~#,##0 | #6803917244~#,##0 | #11502756~#,##0 | #0.9983~0.00%
52.1 | Belanja Barang Operasional | #1412600000~#,##0 | #1412600000~#,##0 | #0~#,##0 | #1409338512~#,##0 | #3261488~#,##0 | #0.9977~0.00%
52.2 | Belanja Barang Non Operasional | #138450000~#,##0 | #121905000~#,##0 | #-16545000~#,##0 | #120874300~#,##0 | #1030700~#,##0 | #0.9915~0.00%
53 | Belanja Modal | #185000000~#,##0 | #243500000~#,##0 | #58500000~#,##0 | #242910000~#,##0 | #590000~#,##0 | #0.9976~0.00%
DIPA 03 | Ditjen Badan Peradilan Umum | #182100000~#,##0 | #201260000~#,##0 | #19160000~#,##0 | #200437500~#,##0 | #822500~#,##0 | #0.9959~0.00%
BCA | Perkara Pidana yang Diselesaikan Tepat Waktu | #128700000~#,##0 | #154260000~#,##0 | #25560000~#,##0 | #153981000~#,##0 | #279000~#,##0 | #0.9982~0.00%
BAH | Pos Bantuan Hukum | #36000000~#,##0 | #36000000~#,##0 | #0~#,##0 | #36000000~#,##0 | #0~#,##0 | #1.0000~0.00%
QBA.1 | Pembebasan Biaya Perkara | #5400000~#,##0 | #3150000~#,##0 | #-2250000~#,##0 | #2610000~#,##0 | #540000~#,##0 | #0.8286~0.00%
QBA.2 | Sidang di Luar Gedung Pengadilan | #12000000~#,##0 | #7850000~#,##0 | #-4150000~#,##0 | #7846500~#,##0 | #3500~#,##0 | #0.9996~0.00%
 | TOTAL | #8346500000~#,##0 | #8794685000~#,##0 | #448185000~#,##0 | #8777477556~#,##0 | #17207444~#,##0 | #0.9980~0.00%

Perkembangan Pagu dan Realisasi
Tahun |  | Pagu (Rp) |  |  | Realisasi (Rp) | Sisa (Rp) | Serapan
2022 |  | #7604318000~#,##0 |  |  | #7528846390~#,##0 | #75471610~#,##0 | #0.9901~0.00%
2023 |  | #8147265000~#,##0 |  |  | #8079413857~#,##0 | #67851143~#,##0 | #0.9917~0.00%
2024 |  | #8794685000~#,##0 |  |  | #8777477556~#,##0 | #17207444~#,##0 | #0.9980~0.00%
Kenaikan 2024 terhadap 2023 |  | #647420000~#,##0 |  |  | #698063699~#,##0 |  |
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 13. Penerimaan Negara Bukan Pajak Tahun 2024 (dalam rupiah)
No | Jenis PNBP | Realisasi 2023 | 2024 |  | % Realisasi | Naik/Turun 2024 thd 2023 |
 |  |  | Target | Realisasi |  | Rp | %
A | PNBP Fungsional (Kepaniteraan) | 25.505.000 | 25.500.000 | 27.015.000 | 105,94 | 1.510.000 | 5,92
1 | Pendaftaran gugatan dan permohonan | 7.120.000 | 7.500.000 | 8.290.000 | 110,53 | 1.170.000 | 16,43
2 | Pencatatan relaas dan pemberitahuan | 8.640.000 | 9.000.000 | 9.730.000 | 108,11 | 1.090.000 | 12,62
3 | Redaksi putusan/penetapan | 2.390.000 | 2.500.000 | 2.470.000 | 98,80 | 80.000 | 3,35
4 | Pendaftaran surat kuasa khusus | 2.170.000 | 2.000.000 | 2.310.000 | 115,50 | 140.000 | 6,45
5 | Legalisasi surat bukti dan leges | 5.185.000 | 4.500.000 | 4.215.000 | 93,67 | -970.000 | -18,71
B | PNBP Umum | 4.884.500 | 3.600.000 | 4.062.750 | 112,85 | -821.750 | -16,82
1 | Sewa rumah dinas | 3.600.000 | 3.600.000 | 3.600.000 | 100,00 | 0 | 0,00
2 | Pengembalian belanja tahun lalu | 1.284.500 | - | 462.750 | - | -821.750 | -63,97
 | JUMLAH A + B | 30.389.500 | 29.100.000 | 31.077.750 | 106,80 | 688.250 | 2,26
Terbilang realisasi PNBP tahun 2024: tiga puluh satu juta tujuh puluh tujuh ribu tujuh ratus lima puluh rupiah
`,
    },
    {
      name: "IKM",
      sheet: `
Tabel 14. Indeks Kepuasan Masyarakat Semester II Tahun 2024 (Jumlah Responden: 142 orang)
Unsur Pelayanan | Jumlah Nilai per Unsur | NRR per Unsur | NRR Tertimbang (NRR x 0,111) | Nilai Unsur (NRR x 25) | Mutu Pelayanan | Peringkat
U1. Persyaratan | 503 | 3,542 | 0,393 | 88,55 | A (Sangat Baik) | 6
U2. Prosedur | 492 | 3,465 | 0,385 | 86,63 | B (Baik) | 7
U3. Waktu Pelayanan | 468 | 3,296 | 0,366 | 82,40 | B (Baik) | 8
U4. Biaya/Tarif | 517 | 3,641 | 0,404 | 91,03 | A (Sangat Baik) | 3
U5. Produk Layanan | 506 | 3,563 | 0,395 | 89,08 | A (Sangat Baik) | 5
U6. Kompetensi Pelaksana | 521 | 3,669 | 0,407 | 91,73 | A (Sangat Baik) | 2
U7. Perilaku Pelaksana | 529 | 3,725 | 0,413 | 93,13 | A (Sangat Baik) | 1
U8. Penanganan Pengaduan | 512 | 3,606 | 0,400 | 90,15 | A (Sangat Baik) | 4
U9. Sarana dan Prasarana | 452 | 3,183 | 0,353 | 79,58 | B (Baik) | 9
Jumlah | 4.500 |  | 3,516 |  |  |
Nilai IKM (Jumlah NRR Tertimbang x 25) |  |  | 87,90 |  | B (Baik) |
NRR per unsur = jumlah nilai per unsur dibagi jumlah responden
Interval nilai konversi: 88,31 - 100 = A; 76,61 - 88,30 = B; 65,00 - 76,60 = C; 25,00 - 64,99 = D

Profil Responden menurut Pendidikan
Pendidikan | Laki-laki | Perempuan | Jumlah | %
SLTP ke bawah | 6 | 4 | 10 | 7,0
SLTA | 31 | 22 | 53 | 37,3
Diploma | 9 | 11 | 20 | 14,1
S1 | 33 | 18 | 51 | 35,9
S2 ke atas | 5 | 3 | 8 | 5,6
Jumlah | 84 | 58 | 142 | 100,0
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 15. Keadaan Pegawai per 31 Desember 2024
Unit/Jabatan | Golongan Ruang |  |  | Jumlah | Jenis Kelamin |  | Persentase
 | IV | III | II |  | L | P |
Hakim | 4 | 5 | - | 9 | 6 | 3 | 22,50%
Kepaniteraan | 2 | 11 | 1 | 14 | 8 | 6 | 35,00%
Kejurusitaan | - | 4 | 2 | 6 | 5 | 1 | 15,00%
Kesekretariatan | 1 | 7 | 3 | 11 | 4 | 7 | 27,50%
Jumlah | 7 | 27 | 6 | 40 | 23 | 17 | 100,00%

Tabel 16. Pegawai menurut Pendidikan Terakhir
Pendidikan | Hakim | Kepaniteraan | Kejurusitaan dan Kesekretariatan | Jumlah | %
S3 | 1 | - | - | 1 | 2,5
S2 | 6 | 3 | 2 | 11 | 27,5
S1/D4 | 2 | 9 | 8 | 19 | 47,5
D3 | - | 1 | 3 | 4 | 10,0
SLTA | - | 1 | 4 | 5 | 12,5
Jumlah | 9 | 14 | 17 | 40 | 100,0
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA

Sepanjang tahun 2024 Pengadilan Negeri Batu Sangkar Hilir menerima 662 perkara yang terdiri atas 384 perkara pidana dan 278 perkara perdata; ditambah sisa tahun 2023 sebanyak 79 perkara, beban seluruhnya menjadi 741 perkara.
Dari beban tersebut diselesaikan 668 perkara atau 90,15%, sehingga sisa perkara pada akhir tahun adalah 73 perkara, turun 6 perkara dibandingkan akhir tahun 2023.
Rasio penyelesaian terendah pada kelompok perdata terdapat pada perkara Gugatan, yaitu 70,87%, sedangkan sisa terbanyak secara keseluruhan adalah Pidana Biasa dengan 32 perkara.
Perkara masuk meningkat 4,42% dari 634 perkara pada tahun 2023, dan merupakan jumlah tertinggi dalam lima tahun terakhir dengan rata-rata 603,6 perkara per tahun.
Sebanyak 266 dari 278 perkara perdata (95,68%) didaftarkan melalui e-Court, dan hanya 12 perkara permohonan yang masih didaftarkan secara manual.
Mediasi berhasil pada 17 dari 66 perkara yang dimediasi, atau 25,76%, naik 5,42 poin dari tahun 2023 yang sebesar 20,34%.
Dari sepuluh indikator kinerja, delapan indikator tercapai dan dua indikator tidak tercapai, yakni putusan yang tidak diajukan upaya hukum banding dan eksekusi putusan perdata; rata-rata capaian adalah 101,40%.
Realisasi DIPA 01 sebesar Rp8.577.040.056 (99,81%) dan DIPA 03 sebesar Rp200.437.500 (99,59%), sehingga total serapan mencapai 99,80%.
PNBP fungsional terealisasi Rp27.015.000 atau 105,94% dari target Rp25.500.000; satu-satunya jenis PNBP fungsional yang realisasinya turun dari tahun sebelumnya adalah legalisasi surat bukti dan leges, yaitu sebesar Rp970.000.
Nilai IKM sebesar 87,90 dari 142 responden termasuk mutu B (Baik); unsur dengan nilai tertinggi adalah Perilaku Pelaksana (3,725) dan terendah Sarana dan Prasarana (3,183).
Jumlah pegawai per 31 Desember 2024 sebanyak 40 orang, terdiri atas 23 laki-laki dan 17 perempuan, dan 11 orang di antaranya berpendidikan S2.
`,
    },
  ],
  mistakes: [
    { sheet: "Keadaan Perkara", cell: "J15", right: "71,43", wrong: "70,87" },
    { sheet: "Keadaan Perkara", cell: "D10", right: "384", wrong: "337" },
    { sheet: "Keadaan Perkara", cell: "G13", right: "13", wrong: "31" },
    { sheet: "Perkembangan", cell: "G6", right: "601,4", wrong: "604,1" },
    { sheet: "Perkembangan", cell: "D11", right: "10,04", wrong: "(10,04)" },
    { sheet: "Perkembangan", cell: "F17", right: "92", wrong: "86" },
    { sheet: "e-Court dan Mediasi", cell: "E19", right: "17", wrong: "14" },
    { sheet: "Pengukuran Kinerja", cell: "H8", right: "120,00", wrong: "138,89" },
    { sheet: "Pengukuran Kinerja", cell: "I6", right: "Tidak Tercapai", wrong: "Tercapai" },
    { sheet: "Perbandingan Kinerja", cell: "H12", right: "114,28", wrong: "80,00" },
    { sheet: "Anggaran", cell: "F9", right: "200437500", wrong: "192591000" },
    { sheet: "PNBP", cell: "G9", right: "-970.000", wrong: "970.000" },
    { sheet: "IKM", cell: "F5", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "SDM", cell: "E14", right: "19", wrong: "17" },
    { sheet: "Narasi", cell: "A4", right: "turun 6 perkara", wrong: "turun 10 perkara" },
    { sheet: "Narasi", cell: "A12", right: "terendah Sarana dan Prasarana", wrong: "terendah Waktu Pelayanan" },
  ],
};
