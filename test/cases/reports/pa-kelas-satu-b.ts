import type { ReportCase } from "./report-case";

/** A religious court: cases left, filed and decided, three years of indicators, two budgets, a weighted survey. */
export const paKelasSatuB: ReportCase = {
  name: "a religious court of class I B",
  year: 2024,
  sheets: [
    {
      name: "Perkara",
      sheet: `
Tabel 3.1 Keadaan Perkara Tahun 2024 pada Pengadilan Agama
No | Jenis Perkara | Sisa Tahun 2023 | Perkara Masuk | Beban Perkara | Perkara Diputus |  |  |  | Jumlah Putus | Sisa Tahun 2024 | Rasio Penyelesaian
 |  |  |  |  | Dikabulkan | Dicabut | Ditolak/NO | Gugur |  |  | 
1 | 2 | 3 | 4 | 5 (3+4) | 6 | 7 | 8 | 9 | 10 (6+7+8+9) | 11 (5-10) | 12 (10:5)
1 | Cerai Gugat | 112 | 1.248 | 1.360 | 1.041 | 98 | 27 | 61 | 1.227 | 133 | 90,22%
2 | Cerai Talak | 41 | 352 | 393 | 289 | 34 | 11 | 15 | 349 | 44 | 88,80%
3 | Isbat Nikah | 6 | 187 | 193 | 161 | 9 | 8 | 4 | 182 | 11 | 94,30%
4 | Dispensasi Kawin | 2 | 74 | 76 | 66 | 5 | 3 | - | 74 | 2 | 97,37%
5 | Kewarisan | 9 | 23 | 32 | 12 | 6 | 5 | 2 | 25 | 7 | 78,13%
6 | Harta Bersama | 5 | 14 | 19 | 7 | 4 | 4 | - | 15 | 4 | 78,95%
7 | Perwalian | 1 | 39 | 40 | 35 | 2 | 1 | 1 | 39 | 1 | 97,50%
8 | Izin Poligami | - | 3 | 3 | 2 | 1 | - | - | 3 | - | 100,00%
 | JUMLAH | 176 | 1.940 | 2.116 | 1.613 | 159 | 59 | 83 | 1.914 | 202 | 90,45%
`,
    },
    {
      name: "Bulanan",
      sheet: `
Tabel 3.2 Perkara per Bulan
Bulan | Sisa Bulan Lalu | Masuk | Jumlah | Putus | Sisa Akhir
Januari | 176 | 198 | 374 | 142 | 232
Februari | 232 | 161 | 393 | 158 | 235
Maret | 235 | 172 | 407 | 150 | 257
April | 257 | 104 | 361 | 96 | 265
Mei | 265 | 149 | 414 | 163 | 251
Juni | 251 | 158 | 409 | 151 | 258
Juli | 258 | 181 | 439 | 176 | 263
Agustus | 263 | 169 | 432 | 180 | 252
September | 252 | 175 | 427 | 172 | 255
Oktober | 255 | 166 | 421 | 169 | 252
November | 252 | 158 | 410 | 177 | 233
Desember | 233 | 149 | 382 | 180 | 202
Jumlah |  | 1.940 |  | 1.914 | 
`,
    },
    {
      name: "IKU",
      sheet: `
Tabel 3.3 Capaian Indikator Kinerja Utama Tahun 2024
No | Sasaran Strategis | Indikator Kinerja | Target (%) | Realisasi (%) | Capaian (%)
(1) | (2) | (3) | (4) | (5) | (6)
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | Persentase perkara yang diselesaikan tepat waktu | 97,00 | 98,12 | 101,15
 |  | Persentase putusan yang tidak mengajukan upaya hukum banding | 98,00 | 98,80 | 100,82
 |  | Persentase putusan yang tidak mengajukan upaya hukum kasasi | 99,00 | 99,53 | 100,54
 |  | Indeks kepuasan pencari keadilan | 85,00 | 88,18 | 103,74
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | Persentase salinan putusan yang dikirim tepat waktu | 95,00 | 96,45 | 101,53
 |  | Persentase perkara yang diselesaikan melalui mediasi | 20,00 | 26,27 | 131,35
3 | Meningkatnya akses peradilan bagi masyarakat miskin | Persentase perkara prodeo yang diselesaikan | 100,00 | 100,00 | 100,00
 |  | Persentase perkara yang diselesaikan di luar gedung | 100,00 | 100,00 | 100,00
 |  | Persentase pencari keadilan yang mendapat layanan Posbakum | 100,00 | 100,00 | 100,00
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perdata yang ditindaklanjuti (eksekusi) | 60,00 | 50,00 | 83,33
 | Rata-rata Capaian |  |  |  | 102,25
`,
    },
    {
      name: "Tiga Tahun",
      sheet: `
Tabel 3.4 Perbandingan Realisasi dan Capaian Kinerja Tahun 2022 s.d. 2024
No | Indikator | Tahun 2022 |  |  | Tahun 2023 |  |  | Tahun 2024 |  | 
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Persentase perkara yang diselesaikan tepat waktu | 96,00% | 97,35% | 101,41% | 97,00% | 97,81% | 100,84% | 97,00% | 98,12% | 101,15%
2 | Persentase putusan yang tidak mengajukan upaya hukum banding | 97,50% | 98,44% | 100,96% | 98,00% | 98,62% | 100,63% | 98,00% | 98,80% | 100,82%
3 | Persentase putusan yang tidak mengajukan upaya hukum kasasi | 99,00% | 99,39% | 100,39% | 99,00% | 99,47% | 100,47% | 99,00% | 99,53% | 100,54%
4 | Indeks kepuasan pencari keadilan | 82,00% | 84,10% | 102,56% | 84,00% | 86,52% | 103,00% | 85,00% | 88,18% | 103,74%
5 | Persentase salinan putusan yang dikirim tepat waktu | 95,00% | 93,80% | 98,74% | 95,00% | 94,71% | 99,69% | 95,00% | 96,45% | 101,53%
6 | Persentase perkara yang diselesaikan melalui mediasi | 15,00% | 17,24% | 114,93% | 18,00% | 21,05% | 116,94% | 20,00% | 26,27% | 131,35%
7 | Persentase perkara prodeo yang diselesaikan | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00%
8 | Persentase perkara yang diselesaikan di luar gedung | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00%
9 | Persentase pencari keadilan yang mendapat layanan Posbakum | n/a | n/a | n/a | 100,00% | 100,00% | 100,00% | 100,00% | 100,00% | 100,00%
10 | Persentase putusan perdata yang ditindaklanjuti (eksekusi) | 60,00% | 75,00% | 125,00% | 60,00% | 66,67% | 111,12% | 60,00% | 50,00% | 83,33%
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
Tabel 3.5 Perkembangan Penanganan Perkara Lima Tahun
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Sisa Awal Tahun | 143 | 164 | 157 | 178 | 176
Perkara Masuk | 1.702 | 1.765 | 1.811 | 1.876 | 1.940
Beban Perkara | 1.845 | 1.929 | 1.968 | 2.054 | 2.116
Perkara Putus | 1.681 | 1.772 | 1.790 | 1.878 | 1.914
Sisa Akhir Tahun | 164 | 157 | 178 | 176 | 202
Persentase Penyelesaian | 91,11% | 91,86% | 90,96% | 91,43% | 90,45%
Pertumbuhan Perkara Masuk | - | 3,70% | 2,61% | 3,59% | 3,41%
`,
    },
    {
      name: "Mediasi",
      sheet: `
Tabel 3.6 Hasil Mediasi
Hasil Mediasi | Jumlah Perkara | Persentase
Berhasil dengan pencabutan | 11 | 9,3
Berhasil dengan akta perdamaian | 4 | 3,4
Berhasil sebagian | 16 | 13,6
Tidak berhasil | 82 | 69,5
Tidak dapat dilaksanakan | 5 | 4,2
Total dimediasi | 118 | 100,0
Tingkat keberhasilan (berhasil seluruhnya dan sebagian) | 31 | 26,3
`,
    },
    {
      name: "DIPA 01",
      sheet: `
Tabel 3.7 Realisasi Anggaran DIPA 005.01 (Badan Urusan Administrasi)
Akun | Jenis Belanja | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | Penambahan/Pengurangan (Rp) | % Realisasi | Sisa Anggaran (Rp)
51 | Belanja Pegawai | 5.412.876.000 | 5.598.214.000 | 5.591.407.318 | 185.338.000 | 99,88% | 6.806.682
52 | Belanja Barang | 1.874.305.000 | 1.862.940.000 | 1.851.266.904 | -11.365.000 | 99,37% | 11.673.096
53 | Belanja Modal | 215.000.000 | 412.500.000 | 411.873.500 | 197.500.000 | 99,85% | 626.500
 | Jumlah | 7.502.181.000 | 7.873.654.000 | 7.854.547.722 | 371.473.000 | 99,76% | 19.106.278
`,
    },
    {
      name: "DIPA 04",
      sheet: `
Tabel 3.8 Realisasi DIPA 005.04 (Ditjen Badan Peradilan Agama)
No | Rincian Output | Volume |  |  | Anggaran (Rp) |  | 
 |  | Satuan | Target | Realisasi | Pagu | Realisasi | %
1 | Perkara prodeo | perkara | 40 | 40 | 14.000.000 | 13.985.000 | 99,89
2 | Sidang di luar gedung | kegiatan | 18 | 18 | 45.600.000 | 45.217.500 | 99,16
3 | Pos bantuan hukum | jam layanan | 768 | 768 | 48.000.000 | 48.000.000 | 100,00
4 | Isbat nikah terpadu | perkara | 30 | 28 | 22.500.000 | 21.060.000 | 93,60
 | Jumlah |  |  |  | 130.100.000 | 128.262.500 | 98,59
`,
    },
    {
      name: "Rekap DIPA",
      sheet: `
Tabel 3.9 Rekapitulasi Pagu dan Realisasi
No | DIPA | Pagu | Realisasi | Persentase | Sisa
1 | DIPA 005.01 | Rp7.873.654.000 | Rp7.854.547.722 | 99,76 % | Rp19.106.278
2 | DIPA 005.04 | Rp130.100.000 | Rp128.262.500 | 98,59 % | Rp1.837.500
 | Total | Rp8.003.754.000 | Rp7.982.810.222 | 99,74 % | Rp20.943.778
Terbilang realisasi: Rp7.982.810.222 (tujuh miliar sembilan ratus delapan puluh dua juta delapan ratus sepuluh ribu dua ratus dua puluh dua rupiah)
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 3.10 Nilai Survei Kepuasan Masyarakat (150 responden)
No | Unsur Pelayanan | Jumlah Nilai per Unsur | NRR per Unsur | NRR Tertimbang
 |  | (a) | (b) = (a)/150 | (c) = (b) x 0,111
U1 | Persyaratan | 530 | 3,533 | 0,392
U2 | Sistem, mekanisme dan prosedur | 521 | 3,473 | 0,386
U3 | Waktu penyelesaian | 536 | 3,573 | 0,397
U4 | Biaya/tarif | 548 | 3,653 | 0,405
U5 | Produk layanan | 519 | 3,460 | 0,384
U6 | Kompetensi pelaksana | 527 | 3,513 | 0,390
U7 | Perilaku pelaksana | 533 | 3,553 | 0,394
U8 | Penanganan pengaduan | 541 | 3,607 | 0,400
U9 | Sarana dan prasarana | 512 | 3,413 | 0,379
 | Jumlah |  |  | 3,527
 | Nilai IKM (Jumlah NRR Tertimbang x 25) |  |  | 88,18
 | Mutu Pelayanan |  |  | B (Baik)
`,
    },
    {
      name: "Mutu",
      sheet: `
Tabel 3.11 Kategori Mutu Pelayanan
Nilai Interval Konversi | Mutu Pelayanan | Kinerja Unit
25,00 - 64,99 | D | Tidak Baik
65,00 - 76,60 | C | Kurang Baik
76,61 - 88,30 | B | Baik
88,31 - 100,00 | A | Sangat Baik
`,
    },
    {
      name: "Pegawai",
      sheet: `
Tabel 1.1 Keadaan Pegawai per 31 Desember 2024
Jabatan | L | P | Jumlah | %
Hakim | 6 | 3 | 9 | 19%
Panitera dan Panitera Pengganti | 5 | 4 | 9 | 19%
Sekretaris dan Kasubbag | 3 | 1 | 4 | 9%
Jurusita | 4 | - | 4 | 9%
Pelaksana | 4 | 7 | 11 | 23%
PPNPN | 8 | 2 | 10 | 21%
Jumlah | 30 | 17 | 47 | 100%
 |  |  | Ketua, | 
 |  |  | Drs. H. Ahmad Basri, M.H. | 
`,
    },
  ],
  mistakes: [
    { sheet: "Perkara", cell: "K6", right: "44", wrong: "54" },
    { sheet: "Perkara", cell: "F13", right: "1.613", wrong: "1.601" },
    { sheet: "Perkara", cell: "L7", right: "94,30%", wrong: "93,40%" },
    { sheet: "Bulanan", cell: "B7", right: "265", wrong: "245" },
    { sheet: "Bulanan", cell: "E15", right: "1.914", wrong: "1.944" },
    { sheet: "IKU", cell: "F5", right: "100,82", wrong: "100,54" },
    { sheet: "IKU", cell: "F14", right: "102,25", wrong: "104,05" },
    { sheet: "Tiga Tahun", cell: "J9", right: "26,27%", wrong: "27,62%" },
    { sheet: "Tiga Tahun", cell: "H8", right: "99,69%", wrong: "99,96%" },
    { sheet: "Lima Tahun", cell: "E9", right: "3,59%", wrong: "3,46%" },
    { sheet: "DIPA 01", cell: "H4", right: "11.673.096", wrong: "11.763.096" },
    {
      sheet: "Rekap DIPA",
      cell: "A6",
      right:
        "Terbilang realisasi: Rp7.982.810.222 (tujuh miliar sembilan ratus delapan puluh dua juta delapan ratus sepuluh ribu dua ratus dua puluh dua rupiah)",
      wrong:
        "Terbilang realisasi: Rp7.982.810.222 (tujuh miliar sembilan ratus delapan puluh juta delapan ratus sepuluh ribu dua ratus dua puluh dua rupiah)",
    },
    { sheet: "SKM", cell: "E15", right: "B (Baik)", wrong: "A (Sangat Baik)" },
    { sheet: "SKM", cell: "E9", right: "0,390", wrong: "0,400" },
  ],
};
