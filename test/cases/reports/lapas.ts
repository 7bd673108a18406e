import type { ReportCase } from "./report-case";

/** A prison: inmates by month, what came and went, remissions, amounts in words of `Rp…,-`. */
export const lapas: ReportCase = {
  name: "a prison of the second class",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "PK",
      sheet: `
LAMPIRAN PERJANJIAN KINERJA TAHUN 2023
No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Target
1 | Terpenuhinya layanan perawatan narapidana | Persentase pemenuhan layanan makanan bagi tahanan/narapidana | 80%
 |  | Persentase tahanan/narapidana mendapatkan layanan kesehatan | 94%
2 | Meningkatnya pelayanan pembinaan kepribadian dan kemandirian | Persentase narapidana yang memperoleh remisi | 98%
 |  | Persentase narapidana yang mendapatkan hak integrasi | 80%
 |  | Jumlah narapidana yang bekerja dan produktif | 45 orang
3 | Meningkatnya keamanan dan ketertiban | Persentase gangguan kamtib yang dapat dicegah | 70%
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 4. Pengukuran Capaian Kinerja s.d. Triwulan IV Tahun 2023
Indikator Kinerja Kegiatan | Target | Realisasi | % Capaian | Realisasi Tahun 2022 | Naik/Turun
Persentase pemenuhan layanan makanan bagi tahanan/narapidana | 80% | 96% | 120,00% | 92% | 4%
Persentase tahanan/narapidana mendapatkan layanan kesehatan | 94% | 98,2% | 104,47% | 95,7% | 2,5%
Persentase narapidana yang memperoleh remisi | 98% | 97,5% | 99,49% | 98% | -0,5%
Persentase narapidana yang mendapatkan hak integrasi | 80% | 86% | 107,50% | 81,5% | 4,5%
Jumlah narapidana yang bekerja dan produktif | 45 | 52 | 115,56% | 43 | 9
Persentase gangguan kamtib yang dapat dicegah | 70% | 83,3% | 119,00% | 75% | 8,3%
`,
    },
    {
      name: "Penghuni",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 5. Jumlah Penghuni Tiap Bulan
Bulan | Tahanan |  | Narapidana |  | Jumlah | Kapasitas | Over Kapasitas (%)
 | Pria | Wanita | Pria | Wanita |  |  |
Januari | 84 | 5 | 312 | 17 | 418 | 228 | 83,33
Februari | 91 | 4 | 309 | 18 | 422 | 228 | 85,09
Maret | 77 | 6 | 324 | 16 | 423 | 228 | 85,53
April | 69 | 6 | 331 | 15 | 421 | 228 | 84,65
Mei | 73 | 3 | 318 | 19 | 413 | 228 | 81,14
Juni | 80 | 2 | 305 | 20 | 407 | 228 | 78,51
Rata-rata | 79,00 | 4,33 | 316,50 | 17,50 | 417,33 |  |
`,
    },
    {
      name: "Mutasi",
      sheet: `
Tabel 6. Mutasi Penghuni Tahun 2023
Uraian | Tahanan | Narapidana | Jumlah
Penghuni awal tahun | 86 | 331 | 417
Masuk | 274 | 188 | 462
Keluar | 281 | 203 | 484
Penghuni akhir tahun | 79 | 316 | 395
`,
    },
    {
      name: "Kasus",
      sheet: `
Tabel 7. Narapidana Berdasarkan Jenis Kejahatan
No. | Jenis Kejahatan | Jumlah Orang | Persentase (%)
1 | Narkotika | 184 | 58,23
2 | Pencurian | 57 | 18,04
3 | Perlindungan Anak | 41 | 12,97
4 | Pembunuhan | 12 | 3,80
5 | Korupsi | 9 | 2,85
6 | Lain-lain | 13 | 4,11
 | Total | 316 | 100,00
`,
    },
    {
      name: "Remisi",
      sheet: `
Tabel 8. Narapidana Penerima Remisi
Jenis Remisi | Diusulkan | RK I/RU I | RK II/RU II | Jumlah Penerima | Belum Terbit | Persentase
Khusus Idul Fitri | 212 | 201 | 4 | 205 | 7 | 96,7%
Khusus Natal | 38 | 37 | 1 | 38 | 0 | 100,0%
Khusus Waisak | 3 | 3 | 0 | 3 | 0 | 100,0%
Umum 17 Agustus | 268 | 255 | 6 | 261 | 7 | 97,4%
JUMLAH | 521 | 496 | 11 | 507 | 14 | 97,3%
`,
    },
    {
      name: "Integrasi",
      sheet: `
Tabel 9. Pelaksanaan Hak Integrasi
No | Program | Memenuhi Syarat | Terealisasi | Persentase
1 | Pembebasan Bersyarat | 66 orang | 58 orang | 87,88 %
2 | Cuti Bersyarat | 31 orang | 25 orang | 80,65 %
3 | Cuti Menjelang Bebas | 2 orang | 2 orang | 100,00 %
4 | Asimilasi | 15 orang | 13 orang | 86,67 %
 | Jumlah | 114 orang | 98 orang | 85,96 %
`,
    },
    {
      name: "PNBP Kemandirian",
      sheet: `
Tabel 10. PNBP Hasil Kegiatan Kemandirian
No | Jenis Kegiatan | Volume | Harga Satuan (Rp) | Jumlah (Rp)
1 | Batako | 12.500 | 3.200 | 40.000.000
2 | Meubelair | 18 | 1.250.000 | 22.500.000
3 | Sayur hidroponik | 940 | 7.500 | 7.050.000
4 | Laundry | 2.315 | 6.000 | 13.890.000
 | Jumlah |  |  | 83.440.000
`,
    },
    {
      name: "Makan",
      sheet: `
Tabel 11. Anggaran Bahan Makanan
Bulan | Hari Makan (HM) | Pagu | Realisasi | Sisa | % Serapan
Triwulan I | 37.512 | Rp750.240.000,- | Rp748.118.400,- | Rp2.121.600,- | 99,72%
Triwulan II | 38.220 | Rp764.400.000,- | Rp760.004.750,- | Rp4.395.250,- | 99,43%
Triwulan III | 38.640 | Rp772.800.000,- | Rp771.912.000,- | Rp888.000,- | 99,89%
Triwulan IV | 37.904 | Rp758.080.000,- | Rp755.446.200,- | Rp2.633.800,- | 99,65%
Jumlah | 152.276 | Rp3.045.520.000,- | Rp3.035.481.350,- | Rp10.038.650,- | 99,67%
`,
    },
    {
      name: "Anggaran",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
      sheet: `
Tabel 12. Realisasi Anggaran per Jenis Belanja Dua Tahun
No | Jenis Belanja | 2022 |  | 2023 |  | Pertumbuhan Realisasi (%)
 |  | Pagu | Realisasi | Pagu | Realisasi |
51 | Belanja Pegawai | 4.118.220.000 | 4.098.114.512 | 4.502.116.000 | 4.487.220.118 | 9,49
52 | Belanja Barang | 5.240.118.000 | 5.201.447.308 | 5.012.664.000 | 4.980.115.920 | -4,26
53 | Belanja Modal | 312.500.000 | 311.980.000 | 150.000.000 | 149.612.500 | -52,04
 | Total | 9.670.838.000 | 9.611.541.820 | 9.664.780.000 | 9.616.948.538 | 0,06
`,
    },
    {
      name: "Pegawai",
      sheet: `
Tabel 2. Pegawai Menurut Pendidikan
Pendidikan | Laki-laki | Perempuan | Jumlah | %
S2 | 3 | 1 | 4 | 5,6
S1 | 19 | 9 | 28 | 39,4
D3 | 2 | 4 | 6 | 8,5
SMA | 26 | 7 | 33 | 46,5
Total | 50 | 21 | 71 | 100
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 13. Indeks Kepuasan Masyarakat
No | Unsur Pelayanan | Nilai Rata-rata | Bobot | Nilai Tertimbang | Mutu
1 | Persyaratan | 3,52 | 0,111 | 0,391 | B
2 | Prosedur | 3,47 | 0,111 | 0,385 | B
3 | Waktu pelayanan | 3,40 | 0,111 | 0,377 | B
4 | Biaya/tarif | 3,91 | 0,111 | 0,434 | A
5 | Produk layanan | 3,55 | 0,111 | 0,394 | A
6 | Kompetensi pelaksana | 3,61 | 0,111 | 0,401 | A
7 | Perilaku pelaksana | 3,66 | 0,111 | 0,406 | A
8 | Penanganan pengaduan | 3,70 | 0,111 | 0,411 | A
9 | Sarana dan prasarana | 3,28 | 0,111 | 0,364 | B
 | Nilai Indeks |  |  | 3,563 |
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada akhir tahun 2023 jumlah penghuni sebanyak 395 orang terdiri dari 79 orang tahanan dan 316 orang narapidana.
Narapidana kasus narkotika sebanyak 184 orang atau 58,23% dari seluruh narapidana.
Realisasi anggaran tahun 2023 mencapai Rp9.616.948.538 dari pagu Rp9.664.780.000 atau 99,51%.
Capaian indikator jumlah narapidana yang bekerja dan produktif adalah 115,56% yaitu 52 orang dari target 45 orang.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "D3", right: "120,00%", wrong: "102,00%" },
    { sheet: "Capaian", cell: "D5", right: "99,49%", wrong: "104,47%" },
    { sheet: "Capaian", cell: "F4", right: "2,5%", wrong: "-2,5%" },
    { sheet: "Capaian", cell: "F7", right: "9", wrong: "19" },
    { sheet: "Capaian", cell: "B6", right: "80%", wrong: "86%" },
    { sheet: "Penghuni", cell: "F5", right: "422", wrong: "242" },
    { sheet: "Penghuni", cell: "H4", right: "83,33", wrong: "38,33" },
    { sheet: "Penghuni", cell: "H8", right: "81,14", wrong: "84,65" },
    { sheet: "Penghuni", cell: "F10", right: "417,33", wrong: "471,33" },
    { sheet: "Penghuni", cell: "D10", right: "316,50", wrong: "361,50" },
    { sheet: "Mutasi", cell: "B6", right: "79", wrong: "89" },
    { sheet: "Mutasi", cell: "D4", right: "462", wrong: "642" },
    { sheet: "Mutasi", cell: "C6", right: "316", wrong: "307" },
    { sheet: "Kasus", cell: "D3", right: "58,23", wrong: "52,83" },
    { sheet: "Kasus", cell: "D7", right: "2,85", wrong: "0,29" },
    { sheet: "Kasus", cell: "C9", right: "316", wrong: "303" },
    { sheet: "Remisi", cell: "E3", right: "205", wrong: "209" },
    { sheet: "Remisi", cell: "F6", right: "7", wrong: "8" },
    { sheet: "Remisi", cell: "E7", right: "507", wrong: "504" },
    { sheet: "Remisi", cell: "G6", right: "97,4%", wrong: "79,4%" },
    { sheet: "Integrasi", cell: "E4", right: "80,65 %", wrong: "80,56 %" },
    { sheet: "Integrasi", cell: "D7", right: "98 orang", wrong: "89 orang" },
    { sheet: "Integrasi", cell: "E7", right: "85,96 %", wrong: "89,56 %" },
    { sheet: "PNBP Kemandirian", cell: "E4", right: "22.500.000", wrong: "2.250.000" },
    { sheet: "PNBP Kemandirian", cell: "E5", right: "7.050.000", wrong: "7.005.000" },
    { sheet: "PNBP Kemandirian", cell: "E7", right: "83.440.000", wrong: "69.550.000" },
    { sheet: "Makan", cell: "E4", right: "Rp4.395.250,-", wrong: "Rp4.935.250,-" },
    { sheet: "Makan", cell: "D7", right: "Rp3.035.481.350,-", wrong: "Rp2.280.035.150-" },
    { sheet: "Makan", cell: "B7", right: "152.276", wrong: "125.276" },
    { sheet: "Makan", cell: "F5", right: "99,89%", wrong: "99,98%" },
    { sheet: "Anggaran", cell: "G5", right: "-4,26", wrong: "4,25" },
    { sheet: "Anggaran", cell: "D7", right: "9.611.541.820", wrong: "9.299.561.820" },
    { sheet: "Anggaran", cell: "G7", right: "0,06", wrong: "0,60" },
    { sheet: "Pegawai", cell: "D4", right: "28", wrong: "29" },
    { sheet: "Pegawai", cell: "E6", right: "46,5", wrong: "64,5" },
    { sheet: "Pegawai", cell: "C7", right: "21", wrong: "19" },
    { sheet: "SKM", cell: "E6", right: "0,434", wrong: "0,344" },
    { sheet: "SKM", cell: "F8", right: "A", wrong: "B" },
    { sheet: "SKM", cell: "E12", right: "3,563", wrong: "3,653" },
    { sheet: "Narasi", cell: "A1", right: "316", wrong: "361" },
    { sheet: "Narasi", cell: "A2", right: "58,23%", wrong: "53,82%" },
    { sheet: "Narasi", cell: "A3", right: "99,51%", wrong: "95,51%" },
  ],
};
