import type { ReportCase } from "./report-case";

export const stasiunBmkg: ReportCase = {
  name: "a BMKG meteorological station",
  year: 2024,
  sheets: [
    {
      name: "PK",
      merges: ["B6:B10", "B11:B12", "B13:B14"],
      sheet: `
Tabel 2.1
Perjanjian Kinerja Stasiun Meteorologi Kelas II Batuara Tahun 2024

No | Sasaran | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya layanan informasi meteorologi yang cepat, tepat, dan akurat | Persentase akurasi informasi cuaca publik | % | 85
2 |  | Persentase akurasi peringatan dini cuaca ekstrem | % | 85
3 |  | Persentase ketepatan waktu pengiriman data observasi | % | 98
4 |  | Persentase pemenuhan layanan informasi cuaca penerbangan | % | 100
5 |  | Rata-rata waktu penyebaran peringatan dini | Menit | 15
6 | Meningkatnya keandalan sarana dan pemahaman masyarakat | Persentase peralatan operasional laik pakai | % | 92
7 |  | Jumlah peserta Sekolah Lapang Cuaca Nelayan | Orang | 60
8 | Terwujudnya tata kelola yang baik | Indeks kepuasan pengguna layanan | Indeks | 3,40
9 |  | Nilai IKPA | Nilai | 95,00

 | Kegiatan |  |  | Anggaran
 | Pengelolaan Meteorologi Publik |  |  | Rp412.500.000
 | Pengelolaan Meteorologi Penerbangan |  |  | Rp298.750.000
 | Pengelolaan Instrumentasi dan Kalibrasi |  |  | Rp645.300.000
 | Pembayaran Gaji dan Tunjangan |  |  | Rp4.118.640.000
 | Operasional dan Pemeliharaan Kantor |  |  | Rp1.386.200.000
 | Layanan SDM dan Tata Usaha |  |  | Rp96.400.000
 | Jumlah |  |  | Rp6.957.790.000

 |  |  | Batuara, 12 Januari 2024
 |  |  | Kepala Stasiun
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian | Kategori
1 | Persentase akurasi informasi cuaca publik | % | 85 | 86,92 | 102,26% | Sangat Baik
2 | Persentase akurasi peringatan dini cuaca ekstrem | % | 85 | 84,08 | 98,92% | Baik
3 | Persentase ketepatan waktu pengiriman data observasi | % | 98 | 98,96 | 100,98% | Sangat Baik
4 | Persentase pemenuhan layanan informasi cuaca penerbangan | % | 100 | 99,76 | 99,76% | Baik
5 | Rata-rata waktu penyebaran peringatan dini | Menit | 15 | 11,67 | 120% | Sangat Baik
6 | Persentase peralatan operasional laik pakai | % | 92 | 93,55 | 101,68% | Sangat Baik
7 | Jumlah peserta Sekolah Lapang Cuaca Nelayan | Orang | 60 | 75 | 120% | Sangat Baik
8 | Indeks kepuasan pengguna layanan | Indeks | 3,40 | 3,52 | 103,53% | Sangat Baik
9 | Nilai IKPA | Nilai | 95,00 | 97,23 | 102,35% | Sangat Baik
 | Rata-rata capaian |  |  |  | 105,50% | Sangat Baik
Keterangan: capaian setiap indikator dibatasi paling tinggi 120%.
Indikator nomor 5 makin kecil makin baik: capaian = (2 x target - realisasi) / target x 100%.
Kategori: Sangat Baik > 100%; Baik 85% s.d. 100%; Cukup 65% s.d. < 85%; Kurang < 65%.
`,
    },
    {
      name: "Verifikasi",
      merges: ["A3:A4", "B3:B4", "C3:D3"],
      sheet: `
Tabel 3.2 Verifikasi Prakiraan Cuaca Publik Tahun 2024
(delapan wilayah kecamatan, satu prakiraan per hari)
Bulan | Jumlah Prakiraan | Hasil Verifikasi |
 |  | Sesuai | Akurasi (%)
Januari | 248 | 211 | 85,08
Februari | 232 | 198 | 85,34
Maret | 248 | 209 | 84,27
Triwulan I | 728 | 618 | 84,89
April | 240 | 207 | 86,25
Mei | 248 | 218 | 87,90
Juni | 240 | 214 | 89,17
Triwulan II | 728 | 639 | 87,77
Juli | 248 | 224 | 90,32
Agustus | 248 | 227 | 91,53
September | 240 | 219 | 91,25
Triwulan III | 736 | 670 | 91,03
Oktober | 248 | 216 | 87,10
November | 240 | 199 | 82,92
Desember | 248 | 203 | 81,85
Triwulan IV | 736 | 618 | 83,97
Tahun 2024 | 2.928 | 2.545 | 86,92
`,
    },
    {
      name: "Peringatan Dini",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2"],
      sheet: `
Tabel 3.3 Akurasi Peringatan Dini Cuaca Ekstrem per Kabupaten/Kota
No | Kabupaten/Kota | 2023 |  |  | 2024 |  |  | Naik/(Turun)
 |  | Terbit | Tepat | % | Terbit | Tepat | % | (poin)
1 | Kabupaten Batuara | 58 | 47 | 81,03 | 62 | 53 | 85,48 | 4,45
2 | Kabupaten Lubuk Sari | 51 | 41 | 80,39 | 48 | 40 | 83,33 | 2,94
3 | Kabupaten Ranah Tengah | 49 | 38 | 77,55 | 55 | 47 | 85,45 | 7,90
4 | Kabupaten Teluk Pauh | 42 | 35 | 83,33 | 39 | 30 | 76,92 | (6,41)
5 | Kota Batuara | 37 | 30 | 81,08 | 41 | 36 | 87,80 | 6,72
 | Jumlah | 237 | 191 | 80,59 | 245 | 206 | 84,08 | 3,49
Angka dalam kurung menunjukkan penurunan.

Tabel 3.4 Waktu Penyebaran Peringatan Dini Tahun 2024
 | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Setahun
Peringatan dini terbit | 71 | 52 | 44 | 78 | 245
Jumlah waktu penyebaran (menit) | 838 | 603 | 488 | 929 | 2.858
Rata-rata per peringatan (menit) | 11,80 | 11,60 | 11,09 | 11,91 | 11,67
`,
    },
    {
      name: "Iklim",
      sheet: `
Tabel 1.2 Unsur Iklim Hasil Pengamatan Tahun 2024
Unsur | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des | Setahun | Keterangan
Curah hujan (mm) | 312.4 | 268.0 | 341.5 | 287.2 | 196.8 | 121.3 | 98.6 | 84.9 | 147.0 | 256.7 | 389.1 | 402.3 | 2905.8 | jumlah
Hari hujan (hari) | 21 | 18 | 22 | 19 | 15 | 10 | 9 | 7 | 12 | 18 | 23 | 24 | 198 | jumlah
Suhu rata-rata (°C) | 26.4 | 26.6 | 26.8 | 27.1 | 27.5 | 27.4 | 27.2 | 27.3 | 27.2 | 26.9 | 26.5 | 26.3 | 26.9 | rata-rata
Sumber: Stasiun Meteorologi Kelas II Batuara, 2025
`,
    },
    {
      name: "Produk",
      sheet: `
TABEL 3.5
PRODUK LAYANAN PENERBANGAN DAN DATA OBSERVASI TAHUN 2024
No | Jenis Produk | Kewajiban | Terkirim | Tepat Waktu | % Terkirim | % Tepat Waktu
a | b | c | d | e | f = d/c | g = e/d
A | Layanan Penerbangan
1 | METAR (tiap 30 menit) | 17.568 | 17.511 | 17.448 | 99,68 | 99,64
2 | TAFOR | 1.464 | 1.462 | 1.455 | 99,86 | 99,52
3 | Dokumen penerbangan | 5.212 | 5.212 | 5.198 | 100,00 | 99,73
 | Subjumlah A | 24.244 | 24.185 | 24.101 | 99,76 | 99,65
B | Data Observasi
1 | Synop (tiap 3 jam) | 2.928 | 2.925 | 2.889 | 99,90 | 98,77
2 | Pilot balon | 732 | 728 | 726 | 99,45 | 99,73
 | Subjumlah B | 3.660 | 3.653 | 3.615 | 99,81 | 98,96
 | Jumlah A + B | 27.904 | 27.838 | 27.716 | 99,76 | 99,56
`,
    },
    {
      name: "Peralatan",
      sheet: `
Tabel 3.6 Kondisi Peralatan Operasional per 31 Desember 2024
Jenis Peralatan | Jumlah | Baik | Rusak Ringan | Rusak Berat | Laik Pakai | Persentase Laik
Taman alat konvensional | 18 | 15 | 2 | 1 | 17 | 94,44%
AWOS | 2 | 2 | - | - | 2 | 100,00%
AWS | 6 | 5 | - | 1 | 5 | 83,33%
ARG | 11 | 9 | 1 | 1 | 10 | 90,91%
Radar cuaca | 1 | 1 | - | - | 1 | 100,00%
Komputer dan workstation | 24 | 22 | 1 | 1 | 23 | 95,83%
Jumlah | 62 | 54 | 4 | 4 | 58 | 93,55%
Catatan: peralatan rusak ringan masih laik pakai.
`,
    },
    {
      name: "Pegawai",
      sheet: `
Tabel 1.1 Keadaan Pegawai per 31 Desember 2024
a. Menurut golongan dan jenis kelamin
Golongan | Laki-laki | Perempuan | Jumlah | %
Golongan II | 5 | 3 | 8 | 23,5
Golongan III | 15 | 8 | 23 | 67,6
Golongan IV | 2 | 1 | 3 | 8,8
Jumlah PNS | 22 | 12 | 34 | 100,0
PPNPN *) | 4 | 2 | 6 |
*) tidak termasuk dalam jumlah PNS

b. Menurut pendidikan
Pendidikan | SMA | D-III | D-IV/S-1 | S-2 | Jumlah
Jumlah pegawai | 3 | 7 | 19 | 5 | 34
Persentase | 8,82% | 20,59% | 55,88% | 14,71% | 100,00%
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 3.7 Hasil Survei Kepuasan Pengguna Layanan Tahun 2024 (200 responden)
No | Unsur Pelayanan | Jumlah Nilai | Nilai Rata-rata | Bobot | NRR Tertimbang
U1 | Persyaratan | 708 | 3,54 | 0,111 | 0,393
U2 | Sistem, mekanisme, dan prosedur | 698 | 3,49 | 0,111 | 0,387
U3 | Waktu penyelesaian | 690 | 3,45 | 0,111 | 0,383
U4 | Biaya/tarif | 712 | 3,56 | 0,111 | 0,395
U5 | Produk spesifikasi jenis pelayanan | 720 | 3,60 | 0,111 | 0,400
U6 | Kompetensi pelaksana | 706 | 3,53 | 0,111 | 0,392
U7 | Perilaku pelaksana | 716 | 3,58 | 0,111 | 0,397
U8 | Penanganan pengaduan | 702 | 3,51 | 0,111 | 0,390
U9 | Sarana dan prasarana | 686 | 3,43 | 0,111 | 0,381
 | Jumlah NRR tertimbang |  |  |  | 3,518
 | Nilai IKM (jumlah x 25) |  |  |  | 87,95
 | Mutu Pelayanan |  |  |  | B
 | Kinerja Unit |  |  |  | Baik
Indeks kepuasan pada Perjanjian Kinerja adalah jumlah NRR tertimbang dibulatkan dua desimal.
A = 88,31-100,00 (Sangat Baik); B = 76,61-88,30 (Baik); C = 65,00-76,60 (Kurang Baik); D = 25,00-64,99 (Tidak Baik)
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.9 Pagu dan Realisasi Anggaran menurut Program dan Kegiatan (Rp)
No | Program/Kegiatan | Pagu Awal | Pagu Akhir | Realisasi | % | Sisa
A | Program Meteorologi, Klimatologi, dan Geofisika | 1.356.550.000 | 1.389.850.000 | 1.377.345.370 | 99,10 | 12.504.630
1 | Pengelolaan Meteorologi Publik | 412.500.000 | 386.420.000 | 382.915.400 | 99,09 | 3.504.600
2 | Pengelolaan Meteorologi Penerbangan | 298.750.000 | 301.250.000 | 299.876.150 | 99,54 | 1.373.850
3 | Pengelolaan Instrumentasi dan Kalibrasi | 645.300.000 | 702.180.000 | 694.553.820 | 98,91 | 7.626.180
B | Program Dukungan Manajemen | 5.601.240.000 | 5.653.015.000 | 5.626.755.812 | 99,54 | 26.259.188
4 | Pembayaran Gaji dan Tunjangan | 4.118.640.000 | 4.236.915.000 | 4.221.408.337 | 99,63 | 15.506.663
5 | Operasional dan Pemeliharaan Kantor | 1.386.200.000 | 1.327.450.000 | 1.318.602.975 | 99,33 | 8.847.025
6 | Layanan SDM dan Tata Usaha | 96.400.000 | 88.650.000 | 86.744.500 | 97,85 | 1.905.500
 | Jumlah | 6.957.790.000 | 7.042.865.000 | 7.004.101.182 | 99,45 | 38.763.818
`,
    },
    {
      name: "Belanja",
      merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"],
      sheet: `
Tabel 3.10 Realisasi Anggaran menurut Jenis Belanja
Jenis Belanja | TA 2023 |  |  | TA 2024 |  |  | Kenaikan Realisasi (%)
 | Pagu | Realisasi | % | Pagu | Realisasi | % |
Belanja Pegawai | 4.051.870.000 | 4.036.215.904 | 99,61 | 4.236.915.000 | 4.221.408.337 | 99,63 | 4,59
Belanja Barang | 2.014.635.000 | 1.987.440.316 | 98,65 | 2.390.950.000 | 2.369.958.945 | 99,12 | 19,25
Belanja Modal | 286.500.000 | 283.918.750 | 99,10 | 415.000.000 | 412.733.900 | 99,45 | 45,37
Jumlah | 6.353.005.000 | 6.307.574.970 | 99,28 | 7.042.865.000 | 7.004.101.182 | 99,45 | 11,04
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.11 Nilai IKPA Tahun 2024
No | Indikator | Nilai | Bobot (%) | Nilai Akhir
1 | Revisi DIPA | 100,00 | 10 | 10,00
2 | Deviasi Halaman III DIPA | 88,46 | 15 | 13,27
3 | Penyerapan Anggaran | 98,30 | 20 | 19,66
4 | Belanja Kontraktual | - | - | -
5 | Penyelesaian Tagihan | 100,00 | 10 | 10,00
6 | Pengelolaan UP dan TUP | 95,80 | 10 | 9,58
7 | Capaian Output | 100,00 | 25 | 25,00
 | Nilai Total |  | 90 | 87,51
 | Konversi Bobot |  |  | 90%
 | Nilai IKPA (Nilai Total / Konversi Bobot) |  |  | 97,23
Catatan: satker tidak memiliki data kontraktual sehingga bobot indikator nomor 4 tidak diperhitungkan.
`,
    },
    {
      name: "Perbandingan",
      merges: ["A2:A3", "B2:D2"],
      sheet: `
Tabel 3.12 Perbandingan Realisasi Kinerja dengan Tahun Sebelumnya dan Realisasi Nasional
Indikator | Realisasi |  |  | Naik/Turun | Target | Realisasi Nasional | Posisi terhadap
 | 2022 | 2023 | 2024 | 2023-2024 | 2024 | 2024 | Nasional
Persentase akurasi informasi cuaca publik | 84,25 | 85,70 | 86,92 | +1,22 | 85 | 86,10 | Di atas
Persentase akurasi peringatan dini cuaca ekstrem | 79,06 | 80,59 | 84,08 | +3,49 | 85 | 85,02 | Di bawah
Persentase ketepatan waktu pengiriman data observasi | 97,90 | 98,44 | 98,96 | +0,52 | 98 | 98,12 | Di atas
Indeks kepuasan pengguna layanan | 3,38 | 3,45 | 3,52 | +0,07 | 3,40 | 3,49 | Di atas
Nilai IKPA | 94,88 | 95,12 | 97,23 | +2,11 | 95,00 | 95,90 | Di atas
`,
    },
    {
      name: "Narasi",
      sheet: `
Stasiun Meteorologi Kelas II Batuara pada tahun 2024 menetapkan 9 indikator kinerja dalam Perjanjian Kinerja.
Dari seluruh indikator tersebut sebanyak 7 indikator memperoleh capaian di atas 100% dan 2 indikator di bawah 100%.
Rata-rata capaian kinerja tahun 2024 sebesar 105,50% dengan kategori Sangat Baik.
Akurasi informasi cuaca publik terealisasi 86,92% dari target 85% sehingga capaiannya 102,26%.
Dari 2.928 prakiraan yang diterbitkan, 2.545 prakiraan sesuai dengan kejadian dan 383 prakiraan tidak sesuai. Akurasi tertinggi dicapai pada bulan Agustus sebesar 91,53%, sedangkan akurasi terendah pada bulan Desember sebesar 81,85%.
Selama tahun 2024 diterbitkan 245 peringatan dini cuaca ekstrem, bertambah 8 peringatan dibandingkan tahun 2023 yang berjumlah 237.
Akurasi peringatan dini cuaca ekstrem naik 3,49 poin dari 80,59% menjadi 84,08%, tetapi masih di bawah target 85%.
Rata-rata waktu penyebaran peringatan dini adalah 11,67 menit, lebih cepat 3,33 menit dari batas target 15 menit.
Curah hujan setahun tercatat 2.905,8 mm dengan 198 hari hujan; bulan terbasah adalah Desember (402,3 mm).
Pengiriman METAR mencapai 17.511 dari kewajiban 17.568 berita atau 99,68%, sehingga terdapat 57 berita yang tidak terkirim.
Pada akhir tahun terdapat 62 unit peralatan operasional, 58 unit di antaranya laik pakai (93,55%) dan empat unit rusak berat.
Sekolah Lapang Cuaca Nelayan diikuti 75 orang dari target 60 orang; capaian sebenarnya 125% dan dibatasi menjadi 120%.
Jumlah pegawai negeri sipil sebanyak 34 orang, terdiri atas 22 laki-laki dan 12 perempuan, serta dibantu 6 orang PPNPN.
Nilai IKM sebesar 87,95 berada pada mutu pelayanan B. Unsur dengan nilai tertinggi adalah produk spesifikasi jenis pelayanan (3,60) dan unsur terendah adalah sarana dan prasarana (3,43).
Pagu akhir tahun 2024 sebesar Rp7.042.865.000 terealisasi sebesar Rp7.004.101.182 atau 99,45% dan menyisakan Rp38.763.818.
Dibandingkan pagu awal sebesar Rp6.957.790.000, pagu akhir bertambah Rp85.075.000 (delapan puluh lima juta tujuh puluh lima ribu rupiah).
Realisasi anggaran tahun 2024 naik 11,04% dari realisasi tahun 2023 sebesar Rp6.307,57 juta.
Nilai IKPA tahun 2024 sebesar 97,23, melampaui target 95,00 sebesar 2,23 poin.
Dari lima indikator yang diperbandingkan, empat indikator berada di atas realisasi nasional.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian", cell: "G6", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Capaian", cell: "F8", right: "101,68%", wrong: "1,55%" },
    { sheet: "Verifikasi", cell: "C12", right: "639", wrong: "425" },
    { sheet: "Peringatan Dini", cell: "I7", right: "(6,41)", wrong: "6,41" },
    { sheet: "Iklim", cell: "N3", right: "2905.8", wrong: "2758.8" },
    { sheet: "Produk", cell: "G6", right: "99,64", wrong: "99,32" },
    { sheet: "Peralatan", cell: "F3", right: "17", wrong: "15" },
    { sheet: "SKM", cell: "F6", right: "0,395", wrong: "0,369" },
    { sheet: "Anggaran", cell: "D3", right: "1.389.850.000", wrong: "1.356.550.000" },
    { sheet: "Belanja", cell: "G7", right: "99,45", wrong: "99,28" },
    { sheet: "IKPA", cell: "E4", right: "13,27", wrong: "17,69" },
    { sheet: "Perbandingan", cell: "F6", right: "98", wrong: "95" },
    { sheet: "Narasi", cell: "A2", right: "sebanyak 7 indikator", wrong: "sebanyak 8 indikator" },
    { sheet: "Narasi", cell: "A7", right: "naik 3,49 poin", wrong: "turun 3,49 poin" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "tercatat 2.905,8 mm dengan 198 hari hujan",
      wrong: "tercatat 2.905,8 mm dengan 189 hari hujan",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "terealisasi sebesar Rp7.004.101.182",
      wrong: "terealisasi sebesar Rp7.040.101.182",
    },
  ],
};
