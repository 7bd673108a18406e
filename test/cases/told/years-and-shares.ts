import { silent, type ToldCase } from "./told-case";

const years = `
Tabel 3.1 Anggaran Empat Tahun
Tahun | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Pertumbuhan pagu (%)
2021 | 7.214.386.000 | 6.998.127.450 | 97,00 | -
2022 | 8.163.742.000 | 8.021.458.316 | 98,26 | 13,16
2023 | 8.788.251.000 | 8.681.748.135 | 98,79 | 7,65
`;

const evidence = `
Tabel 3.2 Barang Bukti
Tahun | Sabu (gram) | Ganja (gram)
2022 | 3.612,88 | 16.982,15
2023 | 4.246,82 | 15.030,25
Naik/turun (%) | 17,55 | -11,49
`;

const budget = `
Tabel 3.3 Realisasi Belanja
No | Uraian | Pagu murni (Rp) | Pagu perubahan (Rp) | Realisasi (Rp) | %
1 | Belanja operasi | 8.012.350.000 | 8.410.120.000 | 8.118.041.494 | 96,53
2 | Belanja modal | 610.000.000 | 650.500.000 | 640.210.000 | 98,42
 | Jumlah | 8.622.350.000 | 9.060.620.000 | 8.758.251.494 | 96,66
`;

const quarters = `
Tabel 3.4 Belanja per Triwulan
Uraian | TW I | TW II | TW III | TW IV | Setahun
Rencana | 1.640.000.000 | 2.310.000.000 | 2.205.000.000 | 3.145.000.000 | 9.300.000.000
Realisasi | 1.541.341.152 | 2.285.614.935 | 2.147.208.310 | 3.102.220.060 | 9.076.384.457
`;

const crimes = `
Tabel 3.5 Warga Binaan Menurut Perkara
No | Perkara | Laki-laki | Perempuan | Jumlah | %
1 | Penggelapan | 88 | 9 | 97 | 45,97
2 | Pencurian | 51 | 2 | 53 | 25,12
3 | Penganiayaan | 40 | 0 | 40 | 18,96
4 | Cuti bersyarat (CB) | 20 | 1 | 21 | 9,95
 | Jumlah | 199 | 12 | 211 | 100,00
`;

const schooling = `
Tabel 1.2 Pegawai Menurut Pendidikan
Pendidikan | L | P | Jumlah | %
S2 | 4 | 3 | 7 | 14,00
S1/D-IV | 13 | 9 | 22 | 44,00
Diploma | 4 | 3 | 7 | 14,00
SMA/sederajat | 11 | 3 | 14 | 28,00
Jumlah | 32 | 18 | 50 | 100,00
`;

const blocked = `
Tabel 2.1 Pagu Efektif (Rp)
Uraian | Pagu akhir | Blokir | Pagu efektif | Realisasi | % terhadap pagu akhir | % terhadap pagu efektif
Dukungan manajemen | 3.595.290.000 | 75.350.000 | 3.519.940.000 | 3.494.423.591 | 97,19 | 99,28
Pencegahan | 1.240.000.000 | 40.000.000 | 1.200.000.000 | 1.190.115.000 | 95,98 | 99,18
`;

const follow = `
Tabel 2.2 Tindak Lanjut Menurut Tahun
Tahun LHP | Rekomendasi | Selesai | Sisa
2022 | 371 | 305 | 66
2023 | 269 | 249 | 20
2024 | 562 | 444 | 118
Jumlah | 1.202 | 998 | 204
`;

const crew = `
Tabel 1.3 Personel per Unit Kerja
Unit kerja | PNS | PPPK | THL | Jumlah
Sekretariat | 24 | 6 | 9 | 39
Bidang Persampahan | 15 | 5 | 214 | 234
Bidang Tata Lingkungan | 12 | 2 | 14 | 28
UPTD Taman Kota | 11 | 3 | 58 | 72
Jumlah | 62 | 16 | 295 | 373
`;

const deposits = `
Tabel 2.3 Nilai Penyetoran (Rp juta)
Kelompok | Nilai | Disetor | Sisa
Pemerintah provinsi | 8.412,75 | 5.731,20 | 2.681,55
Pemerintah kabupaten (9) | 12.906,40 | 6.842,15 | 6.064,25
BUMD dan BLUD | 2.118,20 | 681,00 | 1.437,20
Jumlah | 23.437,35 | 13.254,35 | 10.183,00
`;

const indicators = `
Tabel 3.6 Capaian Indikator
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase layanan tepat waktu | 90,00 | 99,00 | 110,00
2 | Indeks kepuasan pengguna | 80,00 | 82,00 | 102,50
3 | Nilai evaluasi internal | 75,00 | 75,17 | 100,22
 | Rata-rata capaian 3 indikator | | | 104,24
`;

const hotspots = `
Tabel 3.7 Kawasan Binaan
Kawasan | Skor 2022 | Skor 2023 | Status | Peserta
Dermaga Lama | 78,40 | 71,25 | membaik | 20
Tanah Merah | 69,10 | 48,60 | membaik | 22
Pasar Ikan | 82,75 | 76,30 | tetap | 18
Karang Anyar | 52,30 | 46,85 | membaik | 20
Hulu Sungai | 57,20 | 49,10 | membaik | 20
Timur Jaya | 61,35 | 58,90 | tetap | 21
Sirih Raja | 75,60 | 63,20 | membaik | 20
`;

const beds = `
Tabel 3.8 Sarana
No | Uraian | Satuan | 2023 | 2024
1 | Jumlah tempat tidur | unit | 178 | 186
2 | Jumlah hari dalam setahun | hari | 365 | 366
3 | Jumlah ruang rawat | unit | 12 | 14
`;

/** Growth and distance between the years that a table prints, what is left of its pagu, and shares beside counts of named rows. */
export const yearsAndShares: ToldCase[] = [
  {
    name: "growth ten times too much of a year that a row prints",
    tables: years,
    sentence: "Pagu tumbuh 76,50% dari Rp8.163.742.000 pada tahun 2022.",
    wrong: { printed: "76,50%", expected: "7,65%" },
  },
  silent("growth of a year that a row prints", years, "Pagu tumbuh 7,65% dari Rp8.163.742.000 pada tahun 2022."),
  silent("growth of something else", years, "Pagu tumbuh 21,80% dari Rp8.163.742.000 pada tahun 2022."),
  {
    name: "a fall of what it came to, where the table prints it of what it was",
    tables: evidence,
    sentence: "Sabu meningkat 17,55% menjadi 4.246,82 gram, sedangkan ganja menurun 12,99% menjadi 15.030,25 gram.",
    wrong: { printed: "12,99%", expected: "11,49%" },
  },
  silent(
    "rises and falls as the table prints them",
    evidence,
    "Sabu meningkat 17,55% menjadi 4.246,82 gram, sedangkan ganja menurun 11,49% menjadi 15.030,25 gram.",
  ),
  {
    name: "lower than the year before, where it is higher",
    tables: years,
    sentence: "Serapan anggaran 98,79% lebih rendah 0,53 poin persen daripada tahun 2022.",
    wrong: { printed: "lebih rendah", expected: "lebih tinggi" },
  },
  silent("higher than the year before", years, "Serapan anggaran 98,79% lebih tinggi 0,53 poin daripada tahun 2022."),
  {
    name: "what is left of the pagu that the percentage is not of",
    tables: budget,
    sentence: "Belanja operasi terealisasi Rp8.118.041.494 atau 96,53%, sehingga terdapat sisa anggaran Rp105.691.494.",
    wrong: { printed: "Rp105.691.494", expected: "Rp292.078.506" },
  },
  silent(
    "what is left of the pagu that the percentage is of",
    budget,
    "Belanja operasi terealisasi Rp8.118.041.494 atau 96,53%, sehingga terdapat sisa anggaran Rp292.078.506.",
  ),
  {
    name: "a share of the year that is one of its plan",
    tables: quarters,
    sentence: "Belanja triwulan IV sebesar Rp3.102.220.060 atau 33,36% dari belanja setahun.",
    wrong: { printed: "33,36%", expected: "34,18%" },
  },
  silent(
    "a share of the year",
    quarters,
    "Belanja triwulan IV sebesar Rp3.102.220.060 atau 34,18% dari belanja setahun.",
  ),
  {
    name: "a share of another whole than the one beside it",
    tables: crimes,
    sentence: "Yang terbanyak adalah penggelapan dengan 97 orang (31,29%), disusul pencurian 53 orang (25,12%).",
    wrong: { printed: "31,29%", expected: "45,97%" },
  },
  silent(
    "shares of one whole",
    crimes,
    "Yang terbanyak adalah penggelapan dengan 97 orang (45,97%), disusul pencurian 53 orang (25,12%).",
  ),
  silent(
    "a share whose own whole is named",
    crimes,
    "Penggelapan berjumlah 97 orang (31,29% dari 310 penghuni), disusul pencurian 53 orang (25,12%).",
  ),
  {
    name: "a count with its digits in each other's place beside the right share",
    tables: crimes,
    sentence: "Cuti bersyarat mengambil bagian terkecil, yaitu 12 orang (9,95%).",
    wrong: { printed: "12 orang", expected: "21 orang" },
  },
  silent("a count beside its share", crimes, "Cuti bersyarat mengambil bagian terkecil, yaitu 21 orang (9,95%)."),
  {
    name: "the share of one row beside what two rows come to",
    tables: schooling,
    sentence: "Lulusan S1/D-IV dan S2 berjumlah 29 orang atau 44,00%, sementara SMA/sederajat 14 orang atau 28,00%.",
    wrong: { printed: "44,00%", expected: "58,00%" },
  },
  silent(
    "the share of two rows",
    schooling,
    "Lulusan S1/D-IV dan S2 berjumlah 29 orang atau 58,00%, sementara SMA/sederajat 14 orang atau 28,00%.",
  ),
  {
    name: "a percentage of the amount behind it, with two digits in each other's place",
    tables: blocked,
    sentence: "Terhadap pagu efektif, realisasi mencapai 98,29 persen dari Rp3.519.940.000.",
    wrong: { printed: "98,29 persen", expected: "99,28 persen", cause: "digits-swapped" },
  },
  silent(
    "a percentage of the amount behind it",
    blocked,
    "Terhadap pagu efektif, realisasi mencapai 99,28 persen dari Rp3.519.940.000.",
  ),
  {
    name: "the whole of which a column prints a part and the total",
    tables: follow,
    sentence:
      "Perlu percepatan penyelesaian 240 rekomendasi yang tersisa, terutama 118 rekomendasi dari LHP tahun 2024.",
    wrong: { printed: "240 rekomendasi", expected: "204 rekomendasi", cause: "digits-swapped" },
  },
  silent(
    "the whole of a part",
    follow,
    "Perlu percepatan penyelesaian 204 rekomendasi yang tersisa, terutama 118 rekomendasi dari LHP tahun 2024.",
  ),
  silent(
    "a whole of something else",
    follow,
    "Perlu percepatan penyelesaian 247 rekomendasi, terutama 118 rekomendasi dari LHP tahun 2024.",
  ),
  {
    name: "a figure whose place is named behind it",
    tables: crew,
    sentence: "Dari 295 THL, 214 orang ditempatkan di Bidang Persampahan dan 85 orang di UPTD Taman Kota.",
    wrong: { printed: "85 orang", expected: "58 orang" },
  },
  silent(
    "figures whose places are named behind them",
    crew,
    "Dari 295 THL, 214 orang ditempatkan di Bidang Persampahan dan 58 orang di UPTD Taman Kota.",
  ),
  silent(
    "a count of others in that place",
    crew,
    "Sebanyak 214 orang ditempatkan di Bidang Persampahan dan 53 orang petugas parkir di UPTD Taman Kota.",
  ),
  {
    name: "a tenth of what the row prints, rounded, of a row that prints how many they are",
    tables: deposits,
    sentence: "Sisa terbesar berada pada pemerintah kabupaten, yaitu Rp606,43 juta.",
    wrong: { printed: "Rp606,43 juta", expected: "Rp6.064,25 juta" },
  },
  silent("what the row prints", deposits, "Sisa terbesar berada pada pemerintah kabupaten, yaitu Rp6.064,25 juta."),
  {
    name: "two digits in each other's place of what another sentence tells",
    tables: indicators,
    sentence:
      "Rata-rata capaian seluruh indikator adalah 104,24 persen.\nDengan demikian rata-rata capaian kinerja sebesar 102,44 persen.",
    wrong: { printed: "102,44 persen", expected: "104,24 persen", cause: "digits-swapped" },
  },
  silent(
    "another year of what another sentence tells",
    indicators,
    "Rata-rata capaian seluruh indikator adalah 104,24 persen.\nAdapun rata-rata capaian tahun 2023 sebesar 102,44 persen.",
  ),
  silent(
    "another thing than what another sentence tells",
    indicators,
    "Rata-rata capaian seluruh indikator adalah 104,24 persen.\nPenyerapan belanja barang sebesar 102,44 persen.",
  ),
  {
    name: "both classes of a column that is named, one of them with one too many",
    tables: hotspots,
    sentence: "Status 5 kawasan binaan membaik dan 3 kawasan tetap.",
    wrong: { printed: "3 kawasan", expected: "2" },
  },
  silent("both classes of a column", hotspots, "Status 5 kawasan binaan membaik dan 2 kawasan tetap."),
  silent(
    "a row of a list that begins like a sum",
    beds,
    "Tabel pemanfaatan tempat tidur menurut ruang perawatan tahun 2024 (366 hari).",
  ),
];
