import type { ReportCase } from "./report-case";

/** A municipal police and fire unit: aims with their indicators, patrols by month, offences by district, fires, budget by sub-activity. */
export const satpolKota: ReportCase = {
  name: "a municipal police and fire unit",
  year: 2024,
  sheets: [
    {
      name: "IKU",
      sheet: `
Tabel 3.2 Capaian Indikator Kinerja Utama per Sasaran Tahun 2024
No | Sasaran/Indikator Kinerja | Satuan | Realisasi |  | Tahun 2024 |  |  |  | Target Akhir RPJMD 2026 | Capaian terhadap Target Akhir (%) | Naik/Turun Realisasi 2023-2024
 |  |  | 2022 | 2023 | Target | Realisasi | Capaian (%) | Kategori |  |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
1 | Sasaran: Meningkatnya ketenteraman dan ketertiban umum |  |  |  |  |  | 99,39 | Tinggi |  |  |
1.1 | Persentase pelanggaran Perda yang diselesaikan | % | 89,31 | 91,04 | 92,00 | 93,03 | 101,12 | Sangat Tinggi | 95,00 | 97,93 | 1,99
1.2 | Jumlah patroli wilayah | kali | 688 | 741 | 860 | 785 | 91,28 | Tinggi | 900 | 87,22 | 44
1.3 | Jumlah pelanggaran Perda **) | kasus | 712 | 657 | 640 | 603 | 105,78 | Sangat Tinggi | 550 | 90,36 | -54
2 | Sasaran: Meningkatnya perlindungan masyarakat |  |  |  |  |  | 92,50 | Tinggi |  |  |
2.1 | Jumlah anggota Linmas yang dibina | orang | 240 | 265 | 320 | 284 | 88,75 | Sedang | 400 | 71,00 | 19
2.2 | Rasio Linmas per RT | rasio | 0,68 | 0,71 | 0,80 | 0,77 | 96,25 | Tinggi | 0,90 | 85,56 | 0,06
3 | Sasaran: Meningkatnya layanan penanggulangan kebakaran |  |  |  |  |  | 91,51 | Tinggi |  |  |
3.1 | Persentase waktu tanggap (<= 15 menit) | % | 84,47 | 87,62 | 90,00 | 89,25 | 99,17 | Tinggi | 95,00 | 93,95 | 1,63
3.2 | Capaian SPM rata-rata | % | 91,75 | 93,61 | 100,00 | 95,35 | 95,35 | Tinggi | 100,00 | 95,35 | 1,74
3.3 | Jumlah pos pemadam kebakaran | unit | 4 | 4 | 5 | 4 | 80,00 | Sedang | 6 | 66,67 | 0
4 | Sasaran: Meningkatnya akuntabilitas kinerja |  |  |  |  |  | 101,61 | Sangat Tinggi |  |  |
4.1 | Nilai SAKIP perangkat daerah | nilai | 71,52 | 74,71 | 76,00 | 76,95 | 101,25 | Sangat Tinggi | 80,00 | 96,19 | 2,24
4.2 | Indeks Kepuasan Masyarakat | indeks | 81,26 | 82,90 | 83,50 | 85,14 | 101,96 | Sangat Tinggi | 86,00 | 99,00 | 2,24
 | Rata-rata capaian seluruh indikator |  |  |  |  |  | 96,09 | Tinggi |  |  |
Capaian sasaran adalah rata-rata capaian indikatornya
**) indikator negatif: Capaian = (2 x Target - Realisasi) / Target x 100
Kategori: >= 100 Sangat Tinggi; 90 - < 100 Tinggi; 80 - < 90 Sedang; < 80 Rendah
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.3 Rekapitulasi Kategori Capaian Indikator per Sasaran
Kategori | Sasaran 1 | Sasaran 2 | Sasaran 3 | Sasaran 4 | Jumlah | Persentase
Sangat Tinggi | 2 | - | - | 2 | 4 | 40%
Tinggi | 1 | 1 | 2 | - | 4 | 40%
Sedang | - | 1 | 1 | - | 2 | 20%
Rendah | - | - | - | - | - | -
Jumlah | 3 | 2 | 3 | 2 | 10 | 100%

Tabel 3.15 Efisiensi Penggunaan Sumber Daya
No | Sasaran | Program Pendukung | Anggaran (Rp) | Realisasi (Rp) | % Capaian Kinerja | % Serapan Anggaran | Tingkat Efisiensi (6 - 7) | Keterangan
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
1 | Meningkatnya ketenteraman dan ketertiban umum | 1.05.02 tanpa Sub Kegiatan 1.05.02.2.01.0004 | 1.708.275.000 | 1.647.403.200 | 99,39 | 96,44 | 2,95 | Efisien
2 | Meningkatnya perlindungan masyarakat | Sub Kegiatan 1.05.02.2.01.0004 | 387.650.000 | 341.905.000 | 92,50 | 88,20 | 4,30 | Efisien
3 | Meningkatnya layanan penanggulangan kebakaran | 1.05.04 | 3.907.435.000 | 3.517.809.375 | 91,51 | 90,03 | 1,48 | Efisien
4 | Meningkatnya akuntabilitas kinerja | 1.05.01 | 10.734.265.600 | 10.436.963.567 | 101,61 | 97,23 | 4,38 | Efisien
 | Jumlah/Rata-rata |  | 16.737.625.600 | 15.944.081.142 | 96,09 | 95,26 | 0,83 | Efisien
Efisien apabila persentase capaian kinerja lebih besar daripada persentase serapan anggaran
Rata-rata capaian kinerja dihitung dari seluruh indikator (Tabel 3.2)
 |  |  |  |  |  | Kepala Satuan,

 |  |  |  |  |  | Drs. Bambang Wiratmo, M.Si
`,
    },
    {
      name: "Operasi",
      sheet: `
Tabel 3.9 Operasi Ketertiban Umum per Bulan Tahun 2024
Bulan | Jenis Operasi (kali) |  |  |  | Jumlah | Kumulatif | % Kumulatif
 | Patroli | Penertiban PKL | Yustisi | Pengamanan |  |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
Januari | 62 | 11 | 4 | 9 | 86 | 86 | 7,60%
Februari | 58 | 8 | 3 | 7 | 76 | 162 | 14,31%
Maret | 64 | 14 | 6 | 12 | 96 | 258 | 22,79%
Jumlah Triwulan I | 184 | 33 | 13 | 28 | 258 |  |
April | 71 | 17 | 8 | 6 | 102 | 360 | 31,80%
Mei | 60 | 12 | 5 | - | 77 | 437 | 38,60%
Juni | 57 | 8 | 4 | 8 | 77 | 514 | 45,41%
Jumlah Triwulan II | 188 | 37 | 17 | 14 | 256 |  |
Juli | 66 | 13 | 7 | 10 | 96 | 610 | 53,89%
Agustus | 73 | 19 | 6 | 11 | 109 | 719 | 63,52%
September | 61 | 10 | 5 | 9 | 85 | 804 | 71,02%
Jumlah Triwulan III | 200 | 42 | 18 | 30 | 290 |  |
Oktober | 68 | 16 | 9 | 7 | 100 | 904 | 79,86%
November | 70 | 15 | 11 | 13 | 109 | 1.013 | 89,49%
Desember | 75 | 22 | 8 | 14 | 119 | 1.132 | 100,00%
Jumlah Triwulan IV | 213 | 53 | 28 | 34 | 328 |  |
Jumlah | 785 | 165 | 76 | 106 | 1.132 |  |
Proporsi | 69,3% | 14,6% | 6,7% | 9,4% | 100,0% |  |
Jumlah operasi tahun 2023 sebanyak 1.048 kali dan tahun 2022 sebanyak 967 kali
`,
    },
    {
      name: "Kecamatan",
      sheet: `
Tabel 3.10 Pelanggaran Perda/Perkada menurut Kecamatan dan Jenis Tahun 2023-2024
No | Kecamatan | 2023 |  |  |  | 2024 |  |  |  | Naik/(Turun) |  | Diselesaikan 2024 | % Selesai
 |  | K3 | Miras | Bangunan | Jumlah | K3 | Miras | Bangunan | Jumlah | Kasus | % |  |
1 | Tirta Utara | 84 | 21 | 13 | 118 | 76 | 24 | 11 | 111 | (7) | (5,93) | 104 | 93,69
2 | Tirta Selatan | 67 | 15 | 9 | 91 | 71 | 12 | 10 | 93 | 2 | 2,20 | 86 | 92,47
3 | Tirta Barat | 95 | 33 | 17 | 145 | 82 | 29 | 21 | 132 | (13) | (8,97) | 121 | 91,67
4 | Tirta Timur | 41 | 8 | 6 | 55 | 49 | 7 | 6 | 62 | 7 | 12,73 | 58 | 93,55
5 | Kota Lama | 128 | 46 | 22 | 196 | 103 | 38 | 18 | 159 | (37) | (18,88) | 149 | 93,71
6 | Bukit Sari | 36 | 5 | 11 | 52 | 33 | 9 | 4 | 46 | (6) | (11,54) | 43 | 93,48
 | Kota Tirtamulya | 451 | 128 | 78 | 657 | 414 | 119 | 70 | 603 | (54) | (8,22) | 561 | 93,03
K3 = Kebersihan, Keindahan dan Ketertiban; sumber: Bidang Penegakan Perda
`,
    },
    {
      name: "SPM",
      sheet: `
Tabel 3.11 Capaian Standar Pelayanan Minimal (SPM) Tahun 2024
No | Jenis Pelayanan Dasar | Satuan | Sasaran | Terlayani | Belum Terlayani | Capaian 2024 (%) | Capaian 2023 (%) | Perubahan
1 | Warga yang terdampak penegakan Perda memperoleh layanan | orang | 214 | 209 | 5 | 97,66 | 95,14 | 2,52
2 | Pelayanan kerugian materil akibat penegakan Perda | orang | 37 | 37 | - | 100,00 | 100,00 | 0,00
3 | Layanan pengobatan akibat penegakan Perda | orang | 12 | 11 | 1 | 91,67 | 88,89 | 2,78
4 | Penyelamatan dan evakuasi korban kebakaran | orang | 386 | 379 | 7 | 98,19 | 96,40 | 1,79
5 | Layanan pemadaman dalam waktu tanggap 15 menit | kejadian | 93 | 83 | 10 | 89,25 | 87,62 | 1,63
 | Rata-rata Capaian SPM |  |  |  |  | 95,35 | 93,61 | 1,74

Tabel 3.12 Kejadian Kebakaran dan Waktu Tanggap Tahun 2024
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Kejadian kebakaran | 23 | 17 | 31 | 22 | 93
Ditangani <= 15 menit | 21 | 16 | 26 | 20 | 83
Ditangani > 15 menit | 2 | 1 | 5 | 2 | 10
% tepat waktu | 91,30% | 94,12% | 83,87% | 90,91% | 89,25%
Penyelamatan non kebakaran | 14 | 11 | 27 | 19 | 71
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.13 Hasil Evaluasi SAKIP Perangkat Daerah
No | Komponen | Bobot | Nilai 2022 | Nilai 2023 | Nilai 2024 | Kenaikan/(Penurunan) | % terhadap Bobot
1 | Perencanaan Kinerja | 30,00 | 23,40 | 24,15 | 25,05 | 0,90 | 83,50 %
2 | Pengukuran Kinerja | 30,00 | 20,85 | 21,60 | 22,74 | 1,14 | 75,80 %
3 | Pelaporan Kinerja | 15,00 | 11,02 | 11,46 | 11,91 | 0,45 | 79,40 %
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 16,25 | 17,50 | 17,25 | (0,25) | 69,00 %
 | Nilai Akuntabilitas Kinerja | 100,00 | 71,52 | 74,71 | 76,95 | 2,24 | 76,95 %
 | Predikat |  | BB | BB | BB |  |
Predikat: > 90 - 100 AA; > 80 - 90 A; > 70 - 80 BB; > 60 - 70 B; > 50 - 60 CC
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.14 Realisasi Anggaran menurut Program, Kegiatan dan Sub Kegiatan Tahun Anggaran 2024
Kode Rekening | Program/Kegiatan/Sub Kegiatan | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran (Rp) | Output |  |
 |  |  |  |  |  | Target | Realisasi | %
1.05.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 10.734.265.600,00 | 10.436.963.567,00 | 97,23 | 297.302.033,00 |  |  |
1.05.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 30.750.000,00 | 29.837.500,00 | 97,03 | 912.500,00 |  |  |
1.05.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 18.450.000,00 | 17.962.500,00 | 97,36 | 487.500,00 | 4 | 4 | 100,00
1.05.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 12.300.000,00 | 11.875.000,00 | 96,54 | 425.000,00 | 6 | 6 | 100,00
1.05.01.2.02 | Administrasi Keuangan Perangkat Daerah | 9.874.215.600,00 | 9.612.480.217,00 | 97,35 | 261.735.383,00 |  |  |
1.05.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 9.874.215.600,00 | 9.612.480.217,00 | 97,35 | 261.735.383,00 | 14 | 14 | 100,00
1.05.01.2.09 | Pemeliharaan Barang Milik Daerah | 829.300.000,00 | 794.645.850,00 | 95,82 | 34.654.150,00 |  |  |
1.05.01.2.09.0002 | Pemeliharaan Kendaraan Dinas Operasional | 684.300.000,00 | 651.427.850,00 | 95,20 | 32.872.150,00 | 31 | 29 | 93,55
1.05.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor | 145.000.000,00 | 143.218.000,00 | 98,77 | 1.782.000,00 | 2 | 2 | 100,00
1.05.02 | PROGRAM PENINGKATAN KETENTERAMAN DAN KETERTIBAN UMUM | 2.095.925.000,00 | 1.989.308.200,00 | 94,91 | 106.616.800,00 |  |  |
1.05.02.2.01 | Penanganan Gangguan Ketenteraman dan Ketertiban Umum | 1.624.130.000,00 | 1.540.659.300,00 | 94,86 | 83.470.700,00 |  |  |
1.05.02.2.01.0001 | Pencegahan Gangguan melalui Deteksi Dini dan Patroli | 1.236.480.000,00 | 1.198.754.300,00 | 96,95 | 37.725.700,00 | 860 | 785 | 91,28
1.05.02.2.01.0004 | Pemberdayaan Perlindungan Masyarakat | 387.650.000,00 | 341.905.000,00 | 88,20 | 45.745.000,00 | 320 | 284 | 88,75
1.05.02.2.02 | Penegakan Perda dan Peraturan Kepala Daerah | 471.795.000,00 | 448.648.900,00 | 95,09 | 23.146.100,00 |  |  |
1.05.02.2.02.0002 | Pengawasan atas Kepatuhan Pelaksanaan Perda | 296.875.000,00 | 280.431.500,00 | 94,46 | 16.443.500,00 | 48 | 45 | 93,75
1.05.02.2.02.0003 | Penanganan atas Pelanggaran Perda | 174.920.000,00 | 168.217.400,00 | 96,17 | 6.702.600,00 | 603 | 561 | 93,03
1.05.04 | PROGRAM PENCEGAHAN, PENANGGULANGAN, PENYELAMATAN KEBAKARAN DAN NON KEBAKARAN | 3.907.435.000,00 | 3.517.809.375,00 | 90,03 | 389.625.625,00 |  |  |
1.05.04.2.01 | Pencegahan, Pengendalian dan Pemadaman Kebakaran | 3.861.160.000,00 | 3.477.968.625,00 | 90,08 | 383.191.375,00 |  |  |
1.05.04.2.01.0002 | Pemadaman dan Pengendalian Kebakaran | 1.542.760.000,00 | 1.490.318.625,00 | 96,60 | 52.441.375,00 | 93 | 93 | 100,00
1.05.04.2.01.0005 | Pengadaan Sarana dan Prasarana Pemadaman | 2.318.400.000,00 | 1.987.650.000,00 | 85,73 | 330.750.000,00 | 5 | 4 | 80,00
1.05.04.2.03 | Investigasi Kejadian Kebakaran | 46.275.000,00 | 39.840.750,00 | 86,10 | 6.434.250,00 |  |  |
1.05.04.2.03.0001 | Investigasi Kejadian Kebakaran | 46.275.000,00 | 39.840.750,00 | 86,10 | 6.434.250,00 | 12 | 11 | 91,67
 | JUMLAH BELANJA | 16.737.625.600,00 | 15.944.081.142,00 | 95,26 | 793.544.458,00 |  |  |
Terbilang realisasi belanja: lima belas miliar sembilan ratus empat puluh empat juta delapan puluh satu ribu seratus empat puluh dua rupiah
Anggaran sebelum perubahan (APBD murni) sebesar Rp16.492.375.600,00
`,
    },
    {
      name: "Narasi",
      sheet: `
Narasi Kinerja Satuan Polisi Pamong Praja dan Pemadam Kebakaran Kota Tirtamulya Tahun 2024

Rata-rata capaian sepuluh indikator kinerja tahun 2024 sebesar 96,09% dengan empat indikator berkategori Sangat Tinggi dan empat indikator berkategori Tinggi.
Sepanjang tahun 2024 dilaksanakan 1.132 kali operasi ketertiban umum, meningkat 84 kali dibandingkan tahun 2023; operasi terbanyak dilaksanakan pada bulan Desember (119 kali) dan paling sedikit pada bulan Februari (76 kali).
Jumlah pelanggaran Perda turun dari 657 kasus pada tahun 2023 menjadi 603 kasus pada tahun 2024 atau berkurang 8,22%.
Kecamatan Kota Lama mencatat pelanggaran terbanyak, yaitu 159 kasus atau 26,37% dari seluruh pelanggaran, sementara kenaikan hanya terjadi di dua kecamatan, yaitu Kecamatan Tirta Selatan dan Tirta Timur.
Dari 93 kejadian kebakaran, 83 kejadian ditangani dalam waktu paling lama 15 menit sehingga persentase waktu tanggap mencapai 89,25%, masih di bawah target sebesar 90,00%.
Nilai SAKIP meningkat 2,24 poin menjadi 76,95 dengan predikat BB, walaupun komponen Evaluasi Akuntabilitas Kinerja Internal turun 0,25 poin.
Realisasi belanja sebesar Rp15.944.081.142 dari anggaran Rp16.737.625.600 atau 95,26%, sehingga masih terdapat sisa anggaran Rp793.544.458, dan sub kegiatan dengan serapan terendah adalah Pengadaan Sarana dan Prasarana Pemadaman (85,73%).
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "H12", right: "91,51", wrong: "97,26" },
    { sheet: "IKU", cell: "K10", right: "71,00", wrong: "88,75" },
    { sheet: "IKU", cell: "I15", right: "Sedang", wrong: "Rendah" },
    { sheet: "Rekap", cell: "F4", right: "4", wrong: "5" },
    { sheet: "Rekap", cell: "H14", right: "1,48", wrong: "-1,48" },
    { sheet: "Operasi", cell: "E16", right: "30", wrong: "21" },
    { sheet: "Operasi", cell: "G17", right: "904", wrong: "1.194" },
    { sheet: "Kecamatan", cell: "L7", right: "12,73", wrong: "11,29" },
    { sheet: "SPM", cell: "G6", right: "98,19", wrong: "96,40" },
    { sheet: "Anggaran", cell: "D14", right: "1.540.659.300,00", wrong: "1.540.569.300,00" },
    {
      sheet: "Anggaran",
      cell: "A27",
      right:
        "Terbilang realisasi belanja: lima belas miliar sembilan ratus empat puluh empat juta delapan puluh satu ribu seratus empat puluh dua rupiah",
      wrong:
        "Terbilang realisasi belanja: lima belas miliar sembilan ratus empat puluh empat juta delapan ratus satu ribu seratus empat puluh dua rupiah",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "meningkat 84 kali dibandingkan tahun 2023",
      wrong: "meningkat 165 kali dibandingkan tahun 2023",
    },
    { sheet: "Narasi", cell: "A6", right: "26,37%", wrong: "29,83%" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "serapan terendah adalah Pengadaan Sarana dan Prasarana Pemadaman (85,73%)",
      wrong: "serapan terendah adalah Investigasi Kejadian Kebakaran (86,10%)",
    },
  ],
};
