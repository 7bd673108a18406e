import type { ReportCase } from "./report-case";

/** A religious court: cases by kind, mediation, budgets with percentages cut off. */
export const pengadilanAgama: ReportCase = {
  name: "a religious court",
  year: 2023,
  sheets: [
    {
      name: "Perkara",
      sheet: `
Rekapitulasi Perkara Tahun 2023

No | Jenis Perkara | Sisa 2022 | Diterima 2023 | Jumlah | Diputus | Sisa 2023
A | Perkara Gugatan |  |  |  |  | 
1 | Cerai Talak | 31 | 402 | 433 | 398 | 35
2 | Cerai Gugat | 88 | 1.257 | 1.345 | 1.263 | 82
3 | Harta Bersama | 4 | 11 | 15 | 9 | 6
4 | Kewarisan | 2 | 8 | 10 | 7 | 3
5 | Isbat Nikah (Gugatan) | 0 | 6 | 6 | 6 | 0
6 | Lain-lain | 1 | 4 | 5 | 5 | 0
 | Jumlah A | 126 | 1.688 | 1.814 | 1.688 | 126
B | Perkara Permohonan |  |  |  |  | 
1 | Dispensasi Kawin | 6 | 188 | 194 | 190 | 4
2 | Isbat Nikah | 9 | 342 | 351 | 345 | 6
3 | Penetapan Ahli Waris | 2 | 51 | 53 | 50 | 3
4 | Perwalian | 0 | 23 | 23 | 22 | 1
5 | Lain-lain | 1 | 17 | 18 | 17 | 1
 | Jumlah B | 18 | 621 | 639 | 624 | 15
 | Jumlah A + B | 144 | 2.309 | 2.453 | 2.312 | 141
`,
    },
    {
      name: "Pegawai",
      sheet: `
NO | JABATAN | FORMASI | ADA | KURANG
1 | Ketua | 1 | 1 | 0
2 | Wakil Ketua | 1 | 1 | 0
3 | Hakim | 10 | 6 | 4
4 | Panitera Muda | 3 | 3 | 0
5 | Panitera Pengganti | 8 | 5 | 3
6 | Jurusita/Jurusita Pengganti | 6 | 4 | 2
7 | Kesekretariatan | 12 | 7 | 5
 | JUMLAH | 41 | 27 | 14
`,
    },
    {
      name: "Ikhtisar",
      sheet: `
IKHTISAR CAPAIAN KINERJA TAHUN 2023

No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
1. | Terwujudnya peradilan yang pasti, transparan, dan akuntabel | a. Persentase perkara yang diselesaikan tepat waktu | 98% | 99,09% | 101,11%
 |  | c. Persentase perkara yang tidak mengajukan upaya hukum banding | 99% | 99,61% | 100,62%
 |  | d. Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99% | 99,78% | 100,79%
 |  | e. Indeks kepuasan pencari keadilan | 90% | 95,16% | 105,73%
2. | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100% | 100% | 100%
 |  | b. Persentase perkara yang diselesaikan melalui mediasi | 20% | 28,50% | 142,50%
3. | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | a. Persentase perkara prodeo yang diselesaikan | 100% | 100% | 100%
 |  | b. Persentase perkara yang diselesaikan di luar gedung pengadilan | 100% | 96,30% | 96,30%
 |  | c. Persentase perkara permohonan (voluntair) identitas hukum | 95% | 98,29% | 103,46%
4. | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 75% | 66,67% | 88,89%
`,
    },
    {
      name: "Pengukuran",
      sheet: `
Tabel 10. Pengukuran Kinerja Tahun 2023

No | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian
1 | 2 | 3 | 4 | 5 | 6
1. | Terwujudnya peradilan yang pasti, transparan, dan akuntabel | a. Persentase perkara yang diselesaikan tepat waktu | 98% | 99,09% | 101,11%
 |  | b. Persentase putusan yang menggunakan pendekatan keadilan restoratif | - | - | -
 |  | c. Persentase perkara yang tidak mengajukan upaya hukum banding | 99% | 99,61% | 100,62%
 |  | d. Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99% | 99,78% | 100,79%
 |  | e. Indeks kepuasan pencari keadilan | 90% | 95,16% | 105,73%
2. | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100% | 100% | 100%
 |  | b. Persentase perkara yang diselesaikan melalui mediasi | 20% | 28,50% | 142,50%
3. | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | a. Persentase perkara prodeo yang diselesaikan | 100% | 100% | 100%
 |  | b. Persentase perkara yang diselesaikan di luar gedung pengadilan | 100% | 96,30% | 96,30%
 |  | c. Persentase perkara permohonan (voluntair) identitas hukum | 95% | 98,29% | 103,46%
4. | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 75% | 66,67% | 88,89%
`,
    },
    {
      name: "PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2023

No | Sasaran Strategis | Indikator Kinerja | Target
1. | Terwujudnya peradilan yang pasti, transparan, dan akuntabel | a. Persentase perkara yang diselesaikan tepat waktu | 98%
 |  | b. Persentase putusan yang menggunakan pendekatan keadilan restoratif | -
 |  | c. Persentase perkara yang tidak mengajukan upaya hukum banding | 99%
 |  | d. Persentase perkara yang tidak mengajukan upaya hukum kasasi | 99%
 |  | e. Indeks kepuasan pencari keadilan | 90%
2. | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100%
 |  | b. Persentase perkara yang diselesaikan melalui mediasi | 20%
3. | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | a. Persentase perkara prodeo yang diselesaikan | 100%
 |  | b. Persentase perkara yang diselesaikan di luar gedung pengadilan | 100%
 |  | c. Persentase perkara permohonan (voluntair) identitas hukum | 95%
4. | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 75%

Kegiatan | Anggaran
1. Peningkatan Manajemen Peradilan Agama | Rp. 106.500.000,-
2. Pembinaan Administrasi dan Pengelolaan Keuangan Badan Urusan Administrasi | Rp. 7.934.118.000,-
3. Pengadaan Sarana dan Prasarana di Lingkungan Mahkamah Agung | Rp. 98.000.000,-
Jumlah | Rp. 8.138.618.000,-
`,
    },
    {
      name: "Tepat Waktu",
      sheet: `
Tabel 11. Perkara yang diselesaikan tepat waktu
No | Tahun | Jumlah Perkara Diselesaikan | Diselesaikan Tepat Waktu | Target | Realisasi | Capaian
1 | 2021 | 2.201 | 2.144 | 95% | 97,41% | 102,54%
2 | 2022 | 2.276 | 2.251 | 97% | 98,90% | 101,96%
3 | 2023 | 2.312 | 2.291 | 98% | 99,09% | 101,11%
`,
    },
    {
      name: "Upaya Hukum",
      sheet: `
Tabel 12
Upaya Hukum | Perkara Diputus | Mengajukan | Tidak Mengajukan | Persentase Tidak Mengajukan
Banding | 2.312 | 9 | 2.303 | 99,61%
Kasasi | 2.312 | 5 | 2.307 | 99,78%
Peninjauan Kembali | 2.312 | 1 | 2.311 | 99,96%
`,
    },
    {
      name: "Mediasi",
      sheet: `
Tabel 13 Laporan Mediasi Tahun 2023
Bulan | Perkara Dimediasi | Berhasil dengan Pencabutan | Berhasil Sebagian | Jumlah Berhasil | Tidak Berhasil
Triwulan I | 52 | 3 | 11 | 14 | 38
Triwulan II | 49 | 2 | 12 | 14 | 35
Triwulan III | 60 | 4 | 14 | 18 | 42
Triwulan IV | 53 | 3 | 12 | 15 | 38
Jumlah | 214 | 12 | 49 | 61 | 153
`,
    },
    {
      name: "Indeks Kepuasan",
      sheet: `
Tabel 14 Indeks Kepuasan Masyarakat per Unsur
No | Unsur | Nilai Unsur | Mutu
1 | Persyaratan | 3,82 | A
2 | Prosedur | 3,79 | A
3 | Waktu Pelayanan | 3,75 | A
4 | Biaya/Tarif | 3,86 | A
5 | Produk Layanan | 3,78 | A
6 | Kompetensi Pelaksana | 3,84 | A
7 | Perilaku Pelaksana | 3,85 | A
8 | Maklumat Pelayanan | 3,81 | A
9 | Penanganan Pengaduan | 3,76 | A
 | Rata-rata | 3,81 | A
`,
    },
    {
      name: "Perbandingan Wilayah",
      sheet: `
Tabel 15 Perbandingan Realisasi dengan Satker Lain Tahun 2023
No | Indikator Kinerja | Realisasi PA | Realisasi PTA | Standar Nasional
1 | Persentase perkara yang diselesaikan tepat waktu | 99,09% | 98,02% | 97,50%
2 | Persentase perkara yang diselesaikan melalui mediasi | 28,50% | 24,11% | 20,00%
3 | Indeks kepuasan pencari keadilan | 95,16% | 93,20% | 90,00%
`,
    },
    {
      name: "Target Renstra",
      sheet: `
Tabel 16 Perbandingan Realisasi 2023 dengan Target Jangka Menengah
No | Indikator Kinerja | Target Akhir Renstra 2024 | Realisasi 2023 | Tingkat Kemajuan
1 | Persentase perkara yang diselesaikan tepat waktu | 99% | 99,09% | 100,09%
2 | Persentase perkara yang diselesaikan melalui mediasi | 22% | 28,50% | 129,55%
3 | Indeks kepuasan pencari keadilan | 92% | 95,16% | 103,43%
`,
    },
    {
      name: "Anggaran 01",
      sheet: `
Tabel 17. Realisasi DIPA 005.01 per 31 Desember 2023
NO | URAIAN | PAGU | REALISASI | SISA | %
A. | Dukungan Manajemen |  |  |  |
1 | Gaji dan Tunjangan | 5.801.240.000 | 5.790.113.240 | 11.126.760 | 99,80
2 | Operasional dan Pemeliharaan Kantor | 2.001.378.000 | 1.998.004.551 | 3.373.449 | 99,83
3 | Layanan Umum | 131.500.000 | 131.240.000 | 260.000 | 99,80
 | Jumlah A | 7.934.118.000 | 7.919.357.791 | 14.760.209 | 99,81
B. | Sarana dan Prasarana |  |  |  |
1 | Perangkat Pengolah Data | 64.000.000 | 63.950.000 | 50.000 | 99,92
2 | Peralatan Fasilitas Perkantoran | 34.000.000 | 33.875.000 | 125.000 | 99,63
 | Jumlah B | 98.000.000 | 97.825.000 | 175.000 | 99,82
 | JUMLAH A + B | 8.032.118.000 | 8.017.182.791 | 14.935.209 | 99,81
`,
    },
    {
      name: "Anggaran 04",
      sheet: `
Tabel 18. Realisasi DIPA 005.04 Tahun 2023
No | Kegiatan | Target Kinerja | Realisasi Kinerja | % Kinerja | Pagu | Realisasi | % Anggaran
1 | Perkara peradilan agama yang diselesaikan melalui pembebasan biaya perkara | 45 Perkara | 45 Perkara | 100 | 13.500.000 | 13.500.000 | 100
2 | Perkara yang diselesaikan melalui sidang di luar gedung | 54 Perkara | 52 Perkara | 96,30 | 33.000.000 | 31.110.000 | 94,27
3 | Pos layanan bantuan hukum | 600 Jam | 600 Jam | 100 | 60.000.000 | 60.000.000 | 100
Total |  |  |  |  | 106.500.000 | 104.610.000 | 98,23
`,
    },
    {
      name: "Anggaran Lima Tahun",
      sheet: `
Tabel 19. Perkembangan Pagu dan Realisasi
Tahun | Pagu | Realisasi | % | Naik/(Turun) Pagu
2021 | 7.211.450.000 | 7.180.224.110 | 99,57 | -
2022 | 7.640.900.000 | 7.598.112.908 | 99,44 | 429.450.000
2023 | 8.138.618.000 | 8.121.792.791 | 99,79 | 497.718.000
`,
    },
    {
      name: "E-Court",
      sheet: `
Tabel 20
Uraian | Gugatan | Permohonan | Jumlah
Perkara masuk | 1.688 | 621 | 2.309
Perkara melalui e-Court | 944 | 402 | 1.346
Persentase e-Court | 55,92% | 64,73% | 58,29%
`,
    },
    {
      name: "Narasi",
      sheet: `
Sepanjang tahun 2023 perkara yang diterima sebanyak 2.309 perkara, terdiri atas 1.688 perkara gugatan dan 621 perkara permohonan.
Dengan sisa perkara tahun 2022 sebanyak 144 perkara maka jumlah seluruhnya 2.453 perkara dan telah diputus 2.312 perkara.
Sisa perkara pada akhir tahun 2023 adalah 141 perkara.
Perkara yang paling banyak diterima adalah cerai gugat sebanyak 1.257 perkara (54,44%).
Realisasi penyelesaian perkara tepat waktu sebesar 99,09% dari target 98%, dengan capaian 101,11%.
Angka tersebut diperoleh dari 2.291 perkara yang diselesaikan tepat waktu dibagi 2.312 perkara yang diselesaikan.
Pada tahun 2022 realisasinya 98,90% sehingga terdapat kenaikan 0,19 persen.
Perkara yang berhasil dimediasi sebanyak 61 (enam puluh satu) perkara dari 214 (dua ratus empat belas) perkara atau 28,50% melampaui target 20%.
Capaian indikator mediasi adalah 142,50%.
Indeks kepuasan pencari keadilan mencapai 95,16% dari target 90% atau 105,73%.
Nilai rata-rata unsur pelayanan sebesar 3,81 termasuk mutu pelayanan A dengan kategori Sangat Baik.
Sidang di luar gedung menyelesaikan 52 perkara dari 54 perkara yang ditargetkan atau 96,30%.
Perkara yang didaftarkan secara elektronik sebanyak 1.346 perkara atau 58,29% dari perkara yang diterima.
Total pagu tahun anggaran 2023 sebesar Rp. 8.138.618.000,- dengan realisasi Rp. 8.121.792.791,- atau 99,79%.
Pagu DIPA 01 adalah Rp. 8.032.118.000,- dan DIPA 04 adalah Rp. 106.500.000,-.
Realisasi DIPA 04 sebesar Rp. 104.610.000,- (seratus empat juta enam ratus sepuluh ribu rupiah) atau 98,23%.
Dibandingkan tahun 2022 pagu naik Rp. 497.718.000,- dari Rp. 7.640.900.000,-.
Dari formasi 41 pegawai baru terisi 27 orang sehingga masih kurang 14 orang.
Kegiatan sosialisasi diikuti 120 peserta dari 18 kecamatan selama 3 hari.
Eksekusi yang dilaksanakan 2 dari 3 permohonan atau 66,67% sehingga target 75% belum tercapai.
`,
    },
  ],
  mistakes: [
    { sheet: "Perkara", cell: "G6", right: "82", wrong: "92" },
    { sheet: "Perkara", cell: "D18", right: "621", wrong: "570" },
    { sheet: "Perkara", cell: "F19", right: "2.312", wrong: "2.412" },
    { sheet: "Pegawai", cell: "E6", right: "3", wrong: "4" },
    { sheet: "Pegawai", cell: "D9", right: "27", wrong: "29" },
    { sheet: "Ikhtisar", cell: "E4", right: "99,09%", wrong: "98,13%" },
    { sheet: "Pengukuran", cell: "F9", right: "105,73%", wrong: "107,53%" },
    { sheet: "PK", cell: "B20", right: "Rp. 8.138.618.000,-", wrong: "Rp. 8.040.618.000,-" },
    { sheet: "Tepat Waktu", cell: "G4", right: "101,96%", wrong: "102,96%" },
    { sheet: "Upaya Hukum", cell: "D4", right: "2.307", wrong: "2.262" },
    { sheet: "Mediasi", cell: "E5", right: "18", wrong: "14" },
    { sheet: "Mediasi", cell: "B7", right: "214", wrong: "216" },
    { sheet: "Indeks Kepuasan", cell: "C12", right: "3,81", wrong: "3,91" },
    { sheet: "Target Renstra", cell: "E4", right: "129,55%", wrong: "142,53%" },
    { sheet: "Anggaran 01", cell: "D7", right: "7.919.357.791", wrong: "7.788.117.791" },
    { sheet: "Anggaran 01", cell: "F9", right: "99,92", wrong: "99,62" },
    { sheet: "Anggaran 04", cell: "E4", right: "96,30", wrong: "92,60" },
    { sheet: "Anggaran 04", cell: "G6", right: "104.610.000", wrong: "104.160.000" },
    { sheet: "Anggaran Lima Tahun", cell: "D4", right: "99,44", wrong: "99,54" },
    { sheet: "E-Court", cell: "D5", right: "58,29%", wrong: "63,35%" },
    { sheet: "Narasi", cell: "A14", right: "99,79%.", wrong: "98,88%." },
    { sheet: "Narasi", cell: "A16", right: "ratus sepuluh", wrong: "sepuluh" },
    { sheet: "Narasi", cell: "A1", right: "1.688", wrong: "1.668" },
    { sheet: "Narasi", cell: "A8", right: "61", wrong: "16" },
    { sheet: "Narasi", cell: "A10", right: "105,73%.", wrong: "107,53%." },
    { sheet: "Narasi", cell: "A18", right: "14", wrong: "13" },
    { sheet: "Narasi", cell: "A17", right: "497.718.000,-", wrong: "587.718.000,-" },
    { sheet: "Narasi", cell: "A11", right: "A dengan kategori Sangat", wrong: "B dengan kategori" },
  ],
};
