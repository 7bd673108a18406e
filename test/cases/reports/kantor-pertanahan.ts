import type { ReportCase } from "./report-case";

/** A land office: PTSL by village, files, PNBP, DIPA by output, IKPA, satisfaction, staff, three years. */
export const kantorPertanahan: ReportCase = {
  name: "a district land office",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Kantor Pertanahan Tahun 2024
Sasaran Strategis | No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
Meningkatnya kepastian hukum hak atas tanah | 1 | Jumlah Peta Bidang Tanah PTSL | Bidang | 4.950 | 4.956 | 100,12 | Sangat Baik
 | 2 | Jumlah SHAT PTSL yang diterbitkan | Bidang | 4.220 | 4.042 | 95,78 | Baik
 | 3 | Jumlah sengketa pertanahan yang diselesaikan | Kasus | 8 | 7 | 87,50 | Cukup
Meningkatnya kualitas pelayanan pertanahan | 4 | Persentase berkas permohonan yang diselesaikan | % | 90,00 | 91,94 | 102,16 | Sangat Baik
 | 5 | Indeks Kepuasan Masyarakat | Indeks | 86,50 | 86,70 | 100,23 | Sangat Baik
 | 6 | Rata-rata waktu penyelesaian peralihan hak *) | Hari | 5,00 | 5,85 | 83,00 | Cukup
 | 7 | Penerimaan Negara Bukan Pajak | Rp | 2.875.000.000 | 2.980.926.300 | 103,68 | Sangat Baik
Meningkatnya tata kelola kantor | 8 | Nilai IKPA | Nilai | 95,00 | 96,24 | 101,31 | Sangat Baik
 | 9 | Persentase realisasi anggaran | % | 97,00 | 98,25 | 101,29 | Sangat Baik
Rata-rata capaian |  |  |  |  |  | 97,23 | Baik
Kategori: >= 100 Sangat Baik; 90 - < 100 Baik; 75 - < 90 Cukup; < 75 Kurang
*) semakin rendah semakin baik: Capaian = (2 x Target - Realisasi) / Target x 100

Rekapitulasi Kategori | Jumlah Indikator | Persentase
Sangat Baik | 6 | 66,67%
Baik | 1 | 11,11%
Cukup | 2 | 22,22%
Kurang | - | -
Jumlah | 9 | 100,00%
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.2 Perbandingan Target, Realisasi dan Capaian Kinerja Tahun 2022-2024
No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/Turun Realisasi 2023-2024
 |  | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % |
1 | Jumlah Peta Bidang Tanah PTSL | 4.200 | 4.087 | 97,31 | 4.500 | 4.536 | 100,80 | 4.950 | 4.956 | 100,12 | 420
2 | Jumlah SHAT PTSL yang diterbitkan | 3.600 | 3.411 | 94,75 | 3.900 | 3.748 | 96,10 | 4.220 | 4.042 | 95,78 | 294
3 | Jumlah sengketa pertanahan yang diselesaikan | 10 | 6 | 60,00 | 9 | 8 | 88,89 | 8 | 7 | 87,50 | -1
4 | Persentase berkas permohonan yang diselesaikan | 85,00 | 84,92 | 99,91 | 88,00 | 86,74 | 98,57 | 90,00 | 91,94 | 102,16 | 5,20
5 | Indeks Kepuasan Masyarakat | 83,00 | 83,61 | 100,73 | 85,00 | 84,70 | 99,65 | 86,50 | 86,70 | 100,23 | 2,00
6 | Penerimaan Negara Bukan Pajak (Rp) | 2.400.000.000 | 2.495.570.000 | 103,98 | 2.700.000.000 | 2.769.635.500 | 102,58 | 2.875.000.000 | 2.980.926.300 | 103,68 | 211.290.800
7 | Nilai IKPA | 93,00 | 91,78 | 98,69 | 94,00 | 94,43 | 100,46 | 95,00 | 96,24 | 101,31 | 1,81
8 | Persentase realisasi anggaran | 96,00 | 97,12 | 101,17 | 97,00 | 96,38 | 99,36 | 97,00 | 98,25 | 101,29 | 1,87
Indikator waktu penyelesaian peralihan hak baru diukur mulai tahun 2024 sehingga tidak diperbandingkan
`,
    },
    {
      name: "PTSL",
      sheet: `
Tabel 3.4 Target dan Realisasi PTSL per Desa Tahun 2024 (bidang)
No | Kecamatan/Desa | Target |  | Realisasi PBT | Kluster |  |  | Persentase Realisasi (%) |  | Sisa Target SHAT
 |  | PBT | SHAT |  | K1 (SHAT) | K2 | K3 | PBT | SHAT |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
A | Kecamatan Sungai Lala | 1.410 | 1.175 | 1.386 | 1.090 | 38 | 258 | 98,30 | 92,77 | 85
1 | Desa Morong | 420 | 350 | 409 | 301 | 12 | 96 | 97,38 | 86,00 | 49
2 | Desa Perkebunan Sungai Lala | 380 | 300 | 393 | 300 | 5 | 88 | 103,42 | 100,00 | 0
3 | Desa Kelawat | 610 | 525 | 584 | 489 | 21 | 74 | 95,74 | 93,14 | 36
B | Kecamatan Pasir Penyu | 2.030 | 1.765 | 2.037 | 1.697 | 49 | 291 | 100,34 | 96,15 | 68
1 | Desa Air Molek I | 550 | 480 | 554 | 452 | 9 | 93 | 100,73 | 94,17 | 28
2 | Desa Candirejo | 725 | 640 | 743 | 661 | 4 | 78 | 102,48 | 103,28 | (21)
3 | Desa Lembah Dusun Gading | 290 | 245 | 275 | 187 | 36 | 52 | 94,83 | 76,33 | 58
4 | Desa Batu Gajah | 465 | 400 | 465 | 397 | - | 68 | 100,00 | 99,25 | 3
C | Kecamatan Lirik | 1.510 | 1.280 | 1.533 | 1.255 | 44 | 234 | 101,52 | 98,05 | 25
1 | Desa Gudang Batu | 515 | 430 | 512 | 418 | 15 | 79 | 99,42 | 97,21 | 12
2 | Desa Redang Seko | 640 | 560 | 653 | 531 | 27 | 95 | 102,03 | 94,82 | 29
3 | Desa Mekar Sari | 355 | 290 | 368 | 306 | 2 | 60 | 103,66 | 105,52 | (16)
 | Jumlah | 4.950 | 4.220 | 4.956 | 4.042 | 131 | 783 | 100,12 | 95,78 | 178
Keterangan: Realisasi PBT = K1 + K2 + K3; persentase SHAT = K1 dibagi target SHAT; angka dalam kurung berarti melampaui target
`,
    },
    {
      name: "Berkas",
      sheet: `
Tabel 3.6 Penyelesaian Berkas Permohonan Tahun 2024
No | Jenis Layanan | Tunggakan Awal | Berkas Masuk | Jumlah Berkas | Selesai | Ditolak/Dicabut | Sisa Berkas | % Selesai
a | b | c | d | e = c + d | f | g | h = e - f - g | i = f / e
1 | Peralihan Hak - Jual Beli | 212 | 1.846 | 2.058 | 1.902 | 31 | 125 | 92,42%
2 | Peralihan Hak - Pewarisan | 87 | 415 | 502 | 429 | 18 | 55 | 85,46%
3 | Pemecahan Bidang | 164 | 738 | 902 | 745 | 22 | 135 | 82,59%
4 | Pendaftaran SK Hak | 45 | 291 | 336 | 318 | - | 18 | 94,64%
5 | Hak Tanggungan Elektronik | 9 | 2.673 | 2.682 | 2.668 | 14 | 0 | 99,48%
6 | Roya | 6 | 1.584 | 1.590 | 1.589 | - | 1 | 99,94%
7 | Pengukuran dan Pemetaan Kadastral | 318 | 962 | 1.280 | 1.004 | 57 | 219 | 78,44%
8 | Konversi/Pengakuan Hak | 103 | 256 | 359 | 271 | 12 | 76 | 75,49%
 | Total | 944 | 8.765 | 9.709 | 8.926 | 154 | 629 | 91,94%

Tabel 3.7 Perkembangan Sisa Berkas Akhir Tahun
Uraian | 2022 | 2023 | 2024
Jumlah berkas | 9.120 | 8.874 | 9.709
Sisa berkas | 1.187 | 944 | 629
Rasio sisa (%) | 13,02 | 10,64 | 6,48
Selisih sisa terhadap tahun sebelumnya | - | (243) | (315)
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.8 Penerimaan Negara Bukan Pajak Tahun 2022-2024
No | Jenis Penerimaan | Realisasi 2022 (Rp) | Realisasi 2023 (Rp) | Tahun 2024 |  |  | Kenaikan/(Penurunan) 2023-2024 |
 |  |  |  | Target (Rp) | Realisasi (Rp) | % | Rp | %
1 | Pelayanan Survei, Pengukuran dan Pemetaan | 612.450.000 | 688.915.000 | 700.000.000 | 731.284.500 | 104,47 | 42.369.500 | 6,15
2 | Pelayanan Pemeriksaan Tanah | 184.300.000 | 201.760.000 | 225.000.000 | 197.345.250 | 87,71 | (4.414.750) | (2,19)
3 | Pelayanan Pendaftaran Tanah | 1.526.775.000 | 1.698.240.500 | 1.750.000.000 | 1.842.617.300 | 105,29 | 144.376.800 | 8,50
4 | Pelayanan Informasi Pertanahan | 96.280.000 | 118.455.000 | 120.000.000 | 126.930.000 | 105,78 | 8.475.000 | 7,15
5 | Pertimbangan Teknis Pertanahan | 58.125.000 | 49.870.000 | 65.000.000 | 71.488.750 | 109,98 | 21.618.750 | 43,35
6 | Pelayanan di Bidang Lainnya | 17.640.000 | 12.395.000 | 15.000.000 | 11.260.500 | 75,07 | (1.134.500) | (9,15)
 | JUMLAH | 2.495.570.000 | 2.769.635.500 | 2.875.000.000 | 2.980.926.300 | 103,68 | 211.290.800 | 7,63
Terbilang realisasi PNBP 2024: dua miliar sembilan ratus delapan puluh juta sembilan ratus dua puluh enam ribu tiga ratus rupiah
`,
    },
    {
      name: "DIPA",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Program, Kegiatan dan Rincian Output (RO) TA 2024
Kode | Program/Kegiatan/RO | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | % Serapan | Sisa Pagu (Rp) | Target RO | Realisasi RO | Satuan | % RO
WA | Program Dukungan Manajemen | 4.763.360.000 | 4.906.805.000 | 4.861.000.167 | 99,07 | 45.804.833 |  |  |  |
WA.6382 | Pengelolaan Organisasi dan SDM | 4.498.360.000 | 4.665.055.000 | 4.620.682.167 | 99,05 | 44.372.833 |  |  |  |
WA.6382.EBA.962 | Layanan Umum | 312.640.000 | 298.115.000 | 289.476.350 | 97,10 | 8.638.650 | 1 | 1 | Layanan | 100,00
WA.6382.EBA.994 | Layanan Perkantoran | 4.185.720.000 | 4.366.940.000 | 4.331.205.817 | 99,18 | 35.734.183 | 1 | 1 | Layanan | 100,00
WA.6384 | Pengelolaan Sarana dan Prasarana | 265.000.000 | 241.750.000 | 240.318.000 | 99,41 | 1.432.000 |  |  |  |
WA.6384.EBB.951 | Layanan Sarana Internal | 265.000.000 | 241.750.000 | 240.318.000 | 99,41 | 1.432.000 | 14 | 14 | Unit | 100,00
CP | Program Pengelolaan dan Pelayanan Pertanahan | 2.428.305.000 | 2.305.640.000 | 2.225.001.150 | 96,50 | 80.638.850 |  |  |  |
CP.6408 | Pengukuran dan Pemetaan Kadastral | 1.146.300.000 | 1.088.475.000 | 1.064.219.400 | 97,77 | 24.255.600 |  |  |  |
CP.6408.BMB.001 | Peta Bidang Tanah PTSL | 1.146.300.000 | 1.088.475.000 | 1.064.219.400 | 97,77 | 24.255.600 | 4.950 | 4.956 | Bidang | 100,12
CP.6410 | Penetapan dan Pendaftaran Hak | 1.197.405.000 | 1.137.780.000 | 1.082.869.250 | 95,17 | 54.910.750 |  |  |  |
CP.6410.BMB.003 | SHAT PTSL | 986.155.000 | 941.620.000 | 897.354.250 | 95,30 | 44.265.750 | 4.220 | 4.042 | Bidang | 95,78
CP.6410.BMB.007 | Redistribusi Tanah | 172.800.000 | 164.200.000 | 163.975.000 | 99,86 | 225.000 | 400 | 400 | Bidang | 100,00
CP.6410.AEC.002 | Sertipikat BMN | 38.450.000 | 31.960.000 | 21.540.000 | 67,40 | 10.420.000 | 48 | 33 | Bidang | 68,75
CP.6413 | Penanganan Sengketa dan Konflik | 84.600.000 | 79.385.000 | 77.912.500 | 98,15 | 1.472.500 |  |  |  |
CP.6413.BCE.001 | Penanganan Sengketa Pertanahan | 84.600.000 | 79.385.000 | 77.912.500 | 98,15 | 1.472.500 | 8 | 7 | Kasus | 87,50
 | TOTAL | 7.191.665.000 | 7.212.445.000 | 7.086.001.317 | 98,25 | 126.443.683 |  |  |  |
*) Pagu revisi sesuai DIPA Revisi ke-7 tanggal 12 Desember 2024

Tabel 3.11 Realisasi menurut Jenis Belanja
Uraian | Belanja Pegawai | Belanja Barang | Belanja Modal | Jumlah
Pagu (Rp) | 3.318.470.000 | 3.652.225.000 | 241.750.000 | 7.212.445.000
Realisasi (Rp) | 3.301.856.212 | 3.543.827.105 | 240.318.000 | 7.086.001.317
Persentase serapan | 99,50% | 97,03% | 99,41% | 98,25%
Sisa (Rp) | 16.613.788 | 108.397.895 | 1.432.000 | 126.443.683
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.12 Nilai IKPA Tahun 2023 dan 2024
No | Indikator | 2023 |  |  | 2024 |  |  | Naik/Turun Nilai
 |  | Bobot (%) | Nilai | Nilai Tertimbang | Bobot (%) | Nilai | Nilai Tertimbang |
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 10 | 100,00 | 10,00 | 0,00
2 | Deviasi Halaman III DIPA | 10 | 84,27 | 8,43 | 15 | 91,36 | 13,70 | 7,09
3 | Penyerapan Anggaran | 20 | 93,45 | 18,69 | 20 | 96,15 | 19,23 | 2,70
4 | Belanja Kontraktual | 10 | 88,60 | 8,86 | 10 | 95,20 | 9,52 | 6,60
5 | Penyelesaian Tagihan | 10 | 97,30 | 9,73 | 10 | 98,70 | 9,87 | 1,40
6 | Pengelolaan UP dan TUP | 10 | 95,12 | 9,51 | 10 | 93,48 | 9,35 | -1,64
7 | Dispensasi SPM | 5 | 100,00 | 5,00 | - | - | - | -
8 | Capaian Output | 25 | 96,84 | 24,21 | 25 | 98,28 | 24,57 | 1,44
 | Nilai IKPA | 100 |  | 94,43 | 100 |  | 96,24 | 1,81
Mulai tahun 2024 Dispensasi SPM menjadi pengurang nilai dan tidak lagi berbobot. Kategori: >= 95 Sangat Baik; 89 - < 95 Baik; 70 - < 89 Cukup; < 70 Kurang
`,
    },
    {
      name: "SKM dan Pegawai",
      sheet: `
Tabel 3.14 Hasil Survei Kepuasan Masyarakat
Kode | Unsur Pelayanan | NRR 2023 | NRR 2024 | Nilai Konversi 2024 (NRR x 25) | Mutu | Perubahan NRR
U1 | Persyaratan | 3,412 | 3,486 | 87,15 | B | 0,074
U2 | Sistem, Mekanisme dan Prosedur | 3,358 | 3,401 | 85,03 | B | 0,043
U3 | Waktu Penyelesaian | 3,017 | 3,052 | 76,30 | C | 0,035
U4 | Biaya/Tarif | 3,296 | 3,570 | 89,25 | A | 0,274
U5 | Produk Spesifikasi Jenis Pelayanan | 3,455 | 3,511 | 87,78 | B | 0,056
U6 | Kompetensi Pelaksana | 3,530 | 3,604 | 90,10 | A | 0,074
U7 | Perilaku Pelaksana | 3,561 | 3,629 | 90,73 | A | 0,068
U8 | Penanganan Pengaduan | 3,604 | 3,592 | 89,80 | A | -0,012
U9 | Sarana dan Prasarana | 3,259 | 3,367 | 84,18 | B | 0,108
 | Rata-rata / IKM | 3,388 | 3,468 | 86,70 | B | 0,080
Mutu: A = 88,31 - 100,00; B = 76,61 - 88,30; C = 65,00 - 76,60; D = 25,00 - 64,99

Tabel 3.15 Pegawai menurut Golongan dan Jenis Kelamin per 31 Desember 2024 (orang)
Jenis Kelamin | Golongan II | Golongan III | Golongan IV | PPNPN | Jumlah | Persentase
Laki-laki | 4 | 17 | 2 | 13 | 36 | 55,4%
Perempuan | 2 | 14 | 4 | 9 | 29 | 44,6%
Jumlah | 6 | 31 | 6 | 22 | 65 | 100,0%
 |  |  |  |  | Kepala Kantor Pertanahan,

 |  |  |  |  | Ir. Hendra Saputra, M.Si.
`,
    },
    {
      name: "Narasi",
      sheet: `
Narasi Capaian Kinerja Kantor Pertanahan Tahun 2024

Dari 9 indikator kinerja utama, enam indikator berkategori Sangat Baik, satu indikator Baik dan dua indikator Cukup, dengan rata-rata capaian 97,23%.
Realisasi SHAT PTSL sebanyak 4.042 bidang dari target 4.220 bidang atau 95,78%, naik 294 bidang dibandingkan tahun 2023 yang mencapai 3.748 bidang.
Desa dengan persentase realisasi SHAT terendah adalah Desa Lembah Dusun Gading, yaitu 187 bidang dari target 245 bidang (76,33%), sedangkan dua desa melampaui targetnya.
Sisa berkas pada akhir tahun 2024 tercatat 629 berkas, berkurang 315 berkas dari akhir tahun 2023 sebanyak 944 berkas; layanan dengan persentase penyelesaian terendah adalah Konversi/Pengakuan Hak sebesar 75,49%.
PNBP tahun 2024 terealisasi Rp2.980.926.300 atau 103,68% dari target, meningkat 7,63% dari tahun sebelumnya; kontribusi terbesar berasal dari Pelayanan Pendaftaran Tanah, yaitu 61,81% dari seluruh PNBP.
Sampai dengan 31 Desember 2024 anggaran terserap Rp7.086.001.317 dari pagu revisi Rp7.212.445.000 (98,25%), dengan serapan RO terendah pada Sertipikat BMN sebesar 67,40%.
Nilai IKPA naik 1,81 poin dari 94,43 menjadi 96,24 dan masuk kategori Sangat Baik.
Indeks Kepuasan Masyarakat mencapai 86,70 (mutu B); satu-satunya unsur yang nilainya menurun adalah Penanganan Pengaduan, sedangkan nilai terendah terdapat pada unsur Waktu Penyelesaian sebesar 3,052.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "G9", right: "83,00", wrong: "117,00" },
    { sheet: "IKU", cell: "B20", right: "2", wrong: "3" },
    { sheet: "Perbandingan", cell: "G9", right: "2.769.635.500", wrong: "2.796.635.500" },
    { sheet: "Perbandingan", cell: "H7", right: "98,57", wrong: "96,38" },
    { sheet: "PTSL", cell: "F9", right: "1.697", wrong: "1.510" },
    { sheet: "PTSL", cell: "K16", right: "29", wrong: "(29)" },
    { sheet: "Berkas", cell: "H10", right: "219", wrong: "276" },
    { sheet: "PNBP", cell: "I8", right: "43,35", wrong: "30,24" },
    { sheet: "DIPA", cell: "E12", right: "1.082.869.250", wrong: "1.061.329.250" },
    { sheet: "IKPA", cell: "F5", right: "15", wrong: "10" },
    { sheet: "SKM dan Pegawai", cell: "F5", right: "C", wrong: "B" },
    { sheet: "Narasi", cell: "A6", right: "berkurang 315 berkas", wrong: "berkurang 243 berkas" },
    { sheet: "Narasi", cell: "A8", right: "(98,25%)", wrong: "(98,53%)" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "nilainya menurun adalah Penanganan Pengaduan",
      wrong: "nilainya menurun adalah Sarana dan Prasarana",
    },
  ],
};
