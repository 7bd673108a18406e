import type { ReportCase } from "./report-case";

export const kppnTkd: ReportCase = {
  name: "a treasury office, class A1: scorecard, IKPA by category, returns, transfers to regions, outputs",
  year: 2023,
  sheets: [
    {
      name: "Tabel 1.1",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3"],
      sheet: `
Tabel 1.1 Komposisi Pegawai KPPN Wanasari menurut Golongan per 31 Desember 2023
No | Golongan | Jenis Kelamin |  | Jumlah | Persentase
 |  | Laki-laki | Perempuan |  |
1 | IV/b | 1 | 0 | 1 | 2,44%
2 | IV/a | 2 | 1 | 3 | 7,32%
3 | III/d | 4 | 3 | 7 | 17,07%
4 | III/c | 3 | 2 | 5 | 12,20%
5 | III/b | 4 | 3 | 7 | 17,07%
6 | III/a | 3 | 2 | 5 | 12,20%
7 | II/d | 3 | 2 | 5 | 12,20%
8 | II/c | 4 | 4 | 8 | 19,51%
 | Jumlah | 24 | 17 | 41 | 100%
Sumber: Subbagian Umum, data SIKKA
`,
    },
    {
      name: "Tabel 1.2",
      sheet: `
Tabel 1.2 Sebaran Pegawai per Seksi/Subbagian
No. | Unit | Pejabat Struktural | Pejabat Fungsional | Pelaksana | Jumlah
1 | Kepala Kantor | 1 | - | - | 1
2 | Subbagian Umum | 1 | - | 7 | 8
3 | Seksi Pencairan Dana dan Manajemen Satker | 1 | 6 | 8 | 15
4 | Seksi Bank | 1 | - | 5 | 6
5 | Seksi Verifikasi dan Akuntansi | 1 | 2 | 4 | 7
6 | Seksi Kepatuhan Internal | 1 | - | 3 | 4
 | Jumlah Pegawai | 6 | 8 | 27 | 41

Menurut Pendidikan Terakhir
No. | Pendidikan | 31 Des 2022 | 31 Des 2023 | Bertambah/(Berkurang)
1 | S2 | 7 | 9 | 2
2 | S1/D-IV | 17 | 16 | (1)
3 | D-III | 9 | 8 | (1)
4 | D-I | 6 | 6 | 0
5 | SMA/sederajat | 3 | 2 | (1)
 | Jumlah | 42 | 41 | (1)
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Kepala KPPN Wanasari Tahun 2023
Kode | Sasaran Strategis/Indikator Kinerja Utama | Target
(1) | (2) | (3)
SS1 | Pelaksanaan anggaran dan pengelolaan kas yang optimal |
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra (IKPA) | 93,00
1b-CP | Persentase deviasi perencanaan kas | 5,00%
SS2 | Layanan perbendaharaan yang prima |
2a-CP | Indeks kepuasan pengguna layanan (IKM) | 89,00
SS3 | Penyaluran dana yang tepat waktu dan akurat |
3a-CP | Persentase penyaluran Transfer ke Daerah | 98,00%
3b-N | Persentase retur SP2D | 0,35%
SS4 | Pertanggungjawaban dan pelaporan keuangan yang berkualitas |
4a-CP | Persentase ketepatan waktu LPJ Bendahara | 97,00%
4b-CP | Nilai kualitas LK Kuasa BUN Daerah | 92,00
SS5 | Edukasi pengguna layanan yang efektif |
5a-N | Jumlah kegiatan edukasi dan bimbingan teknis | 12 Kegiatan
SS6 | SDM dan organisasi yang kompeten |
6a-N | Persentase pegawai yang memenuhi standar jam pelatihan | 95,00%
6b-N | Tingkat kualitas penerapan manajemen kinerja | 90,00
SS7 | Pengelolaan keuangan internal yang akuntabel |
7a-CP | Nilai IKPA KPPN Wanasari | 95,50
7b-N | Persentase penyerapan DIPA KPPN | 96,00%

No | Kegiatan | Anggaran (Rp)
1 | Pengelolaan Perbendaharaan di Daerah | Rp 138.945.000,-
2 | Pengelolaan Keuangan, BMN, dan Umum | Rp 4.396.016.000,-
 | Jumlah | Rp 4.534.961.000,-
`,
    },
    {
      name: "Tabel 3.1 NKO",
      sheet: `
Tabel 3.1 Nilai Kinerja Organisasi (NKO) KPPN Wanasari Tahun 2023
No | Perspektif | Jumlah SS | Bobot | Nilai Perspektif | Nilai Tertimbang
1 | Stakeholder Perspective | 1 | 30% | 108,81 | 32,64
2 | Customer Perspective | 1 | 20% | 105,00 | 21,00
3 | Internal Process Perspective | 3 | 25% | 109,95 | 27,49
4 | Learning and Growth Perspective | 2 | 25% | 101,91 | 25,48
 | Nilai Kinerja Organisasi | 7 | 100% |  | 106,61
Keterangan: Nilai Tertimbang = Bobot x Nilai Perspektif; Nilai Perspektif adalah rata-rata Nilai Sasaran Strategis pada Tabel 3.2.
`,
    },
    {
      name: "Tabel 3.2 IKU",
      sheet: `
Tabel 3.2 Capaian Indikator Kinerja Utama Tahun 2023
Kode | Sasaran Strategis/IKU | Target | Realisasi | Polarisasi | Bobot | Indeks Capaian | Status
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
Stakeholder Perspective |  |  |  |  |  | 108,81 | Hijau
SS1 | Pelaksanaan anggaran dan pengelolaan kas yang optimal |  |  |  | 100% | 108,81 | Hijau
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra (IKPA) | 93,00 | 94,26 | Maximize | 60% | 101,35 | Hijau
1b-CP | Persentase deviasi perencanaan kas | 5,00% | 3,89% | Minimize | 40% | 120,00 | Hijau
Customer Perspective |  |  |  |  |  | 105,00 | Hijau
SS2 | Layanan perbendaharaan yang prima |  |  |  | 100% | 105,00 | Hijau
2a-CP | Indeks kepuasan pengguna layanan (IKM) | 89,00 | 93,45 | Maximize | 100% | 105,00 | Hijau
Internal Process Perspective |  |  |  |  |  | 109,95 | Hijau
SS3 | Penyaluran dana yang tepat waktu dan akurat |  |  |  | 100% | 107,12 | Hijau
3a-CP | Persentase penyaluran Transfer ke Daerah | 98,00% | 99,57% | Maximize | 70% | 101,60 | Hijau
3b-N | Persentase retur SP2D | 0,35% | 0,18% | Minimize | 30% | 120,00 | Hijau
SS4 | Pertanggungjawaban dan pelaporan keuangan yang berkualitas |  |  |  | 100% | 102,73 | Hijau
4a-CP | Persentase ketepatan waktu LPJ Bendahara | 97,00% | 97,92% | Maximize | 50% | 100,95 | Hijau
4b-CP | Nilai kualitas LK Kuasa BUN Daerah | 92,00 | 96,15 | Maximize | 50% | 104,51 | Hijau
SS5 | Edukasi pengguna layanan yang efektif |  |  |  | 100% | 120,00 | Hijau
5a-N | Jumlah kegiatan edukasi dan bimbingan teknis | 12 Kegiatan | 15 Kegiatan | Maximize | 100% | 120,00 | Hijau
Learning and Growth Perspective |  |  |  |  |  | 101,91 | Hijau
SS6 | SDM dan organisasi yang kompeten |  |  |  | 100% | 100,61 | Hijau
6a-N | Persentase pegawai yang memenuhi standar jam pelatihan | 95,00% | 97,56% | Maximize | 50% | 102,69 | Hijau
6b-N | Tingkat kualitas penerapan manajemen kinerja | 90,00 | 88,68 | Maximize | 50% | 98,53 | Kuning
SS7 | Pengelolaan keuangan internal yang akuntabel |  |  |  | 100% | 103,20 | Hijau
7a-CP | Nilai IKPA KPPN Wanasari | 95,50 | 98,70 | Maximize | 60% | 103,35 | Hijau
7b-N | Persentase penyerapan DIPA KPPN | 96,00% | 98,85% | Maximize | 40% | 102,97 | Hijau
Nilai Kinerja Organisasi (NKO) |  |  |  |  |  | 106,61 | Hijau
*) Indeks capaian dibatasi paling tinggi 120. Status: Hijau >= 100; Kuning 80 s.d. < 100; Merah < 80.
`,
    },
    {
      name: "Tabel 3.3 Tren",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.3 Perbandingan Realisasi IKU Tahun 2021-2023
Kode | IKU | Realisasi |  |  | Selisih 2023 thd 2022 | Target 2024
 |  | 2021 | 2022 | 2023 |  |
1a-CP | Nilai kinerja pelaksanaan anggaran satker mitra (IKPA) | 90,12 | 91,86 | 94,26 | 2,40 | 93,50
1b-CP | Persentase deviasi perencanaan kas | 6,12 | 4,47 | 3,89 | -0,58 | 5,00
2a-CP | Indeks kepuasan pengguna layanan (IKM) | 88,71 | 90,34 | 93,45 | 3,11 | 89,50
3a-CP | Persentase penyaluran Transfer ke Daerah | 97,52 | 98,47 | 99,57 | 1,10 | 98,50
3b-N | Persentase retur SP2D | 0,41 | 0,33 | 0,18 | -0,15 | 0,35
4a-CP | Persentase ketepatan waktu LPJ Bendahara | 96,43 | 96,88 | 97,92 | 1,04 | 97,50
4b-CP | Nilai kualitas LK Kuasa BUN Daerah | 93,80 | 95,44 | 96,15 | 0,71 | 92,50
5a-N | Jumlah kegiatan edukasi dan bimbingan teknis | 10 | 13 | 15 | 2 | 13
6a-N | Persentase pegawai yang memenuhi standar jam pelatihan | 92,31 | 92,86 | 97,56 | 4,70 | 95,50
6b-N | Tingkat kualitas penerapan manajemen kinerja | 87,15 | 89,42 | 88,68 | -0,74 | 90,50
7a-CP | Nilai IKPA KPPN Wanasari | 95,33 | 96,22 | 98,70 | 2,48 | 96,00
7b-N | Persentase penyerapan DIPA KPPN | 97,88 | 98,38 | 98,85 | 0,47 | 96,50

Perkembangan NKO | 2019 | 2020 | 2021 | 2022 | 2023 | Rata-rata
NKO | 106,41 | 105,88 | 107,13 | 105,94 | 106,61 | 106,39
Kenaikan/(Penurunan) |  | (0,53) | 1,25 | (1,19) | 0,67 |
`,
    },
    {
      name: "Tabel 3.4 IKPA",
      sheet: `
Tabel 3.4 Nilai IKPA Satuan Kerja Mitra KPPN Wanasari Tahun 2023
No | Kode Satker | Nama Satker | Revisi DIPA | Deviasi Hal. III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP/TUP | Dispensasi SPM | Capaian Output | Nilai Total | Konversi Bobot | Nilai Akhir | Kategori
 |  | Bobot | 10% | 10% | 20% | 10% | 10% | 10% | 5% | 25% |  |  |  |
1 | 400934 | Pengadilan Negeri Wanasari | 100,00 | 79,31 | 88,09 | 87,70 | 100,00 | 86,89 | 100,00 | 95,88 | 91,98 | 100% | 91,98 | Baik
2 | 401609 | Pengadilan Agama Wanasari | 96,91 | 76,67 | 98,62 | 90,27 | 93,54 | 90,70 | 95,00 | 95,70 | 93,21 | 100% | 93,21 | Baik
3 | 402453 | Pengadilan Negeri Tanjung Lamo | 100,00 | 97,35 | 99,66 | 96,35 | 100,00 | 94,81 | 90,00 | 100,00 | 98,28 | 100% | 98,28 | Sangat Baik
4 | 403286 | Kejaksaan Negeri Wanasari | 100,00 | 90,61 | 96,85 | 94,49 | 100,00 | 92,49 | 100,00 | 100,00 | 97,13 | 100% | 97,13 | Sangat Baik
5 | 404019 | Kejaksaan Negeri Tanjung Lamo | 100,00 | 93,82 | 95,33 | 99,91 | 92,45 | 93,31 | 100,00 | 100,00 | 97,02 | 100% | 97,02 | Sangat Baik
6 | 404069 | Lapas Kelas IIB Wanasari | 100,00 | 54,64 | 76,36 | 72,18 | 100,00 | 84,00 | 90,00 | 78,45 | 80,47 | 100% | 80,47 | Cukup
7 | 404916 | Rutan Kelas IIB Tanjung Lamo | 98,26 | 84,27 | 89,29 | 97,91 | 97,03 | 92,20 | 100,00 | 99,81 | 94,78 | 100% | 94,78 | Baik
8 | 405341 | KPPN Wanasari | 100,00 | 94,75 | 99,71 | 97,11 | 100,00 | 95,68 | 100,00 | 100,00 | 98,70 | 100% | 98,70 | Sangat Baik
9 | 405632 | KPP Pratama Wanasari | 100,00 | 88,97 | 96,47 | 86,87 | 90,01 | 90,08 | 95,00 | 92,19 | 92,68 | 100% | 92,68 | Baik
10 | 406521 | KPPBC TMP C Wanasari | 100,00 | 77,20 | 95,60 | 92,68 | 100,00 | 86,17 | 100,00 | 90,83 | 92,43 | 100% | 92,43 | Baik
11 | 406874 | Kantor Kesehatan Pelabuhan Wanasari | 100,00 | 91,19 | 97,77 | - | 99,25 | 92,62 | 95,00 | 100,00 | 87,61 | 90% | 97,34 | Sangat Baik
12 | 407587 | Kankemenag Kab. Wanasari | 100,00 | 56,65 | 83,38 | 80,13 | 100,00 | 86,10 | 90,00 | 87,98 | 85,46 | 100% | 85,46 | Cukup
13 | 407683 | MAN 1 Wanasari | 100,00 | 86,88 | 92,42 | 95,68 | 100,00 | 92,77 | 100,00 | 89,03 | 93,27 | 100% | 93,27 | Baik
14 | 408592 | MTsN 2 Wanasari | 100,00 | 93,97 | 98,95 | - | 100,00 | 92,33 | 100,00 | 100,00 | 88,42 | 90% | 98,24 | Sangat Baik
15 | 408638 | Kankemenag Kab. Tanjung Lamo | 100,00 | 90,34 | 87,53 | 89,04 | 100,00 | 93,67 | 90,00 | 98,41 | 93,91 | 100% | 93,91 | Baik
16 | 408857 | MAN 1 Tanjung Lamo | 100,00 | 92,08 | 98,44 | - | 92,93 | 97,41 | 100,00 | 100,00 | 87,93 | 90% | 97,70 | Sangat Baik
17 | 408973 | BPS Kab. Wanasari | 100,00 | 75,20 | 90,52 | 87,87 | 96,75 | 82,71 | 100,00 | 75,05 | 86,12 | 100% | 86,12 | Cukup
18 | 409622 | BPS Kab. Tanjung Lamo | 100,00 | 80,06 | 95,80 | - | 100,00 | 86,16 | 100,00 | 99,11 | 85,56 | 90% | 95,07 | Sangat Baik
19 | 410278 | Kantor Pertanahan Kab. Wanasari | 100,00 | 94,92 | 99,07 | 98,72 | 100,00 | 95,97 | 90,00 | 100,00 | 98,28 | 100% | 98,28 | Sangat Baik
20 | 410996 | Kantor Pertanahan Kab. Tanjung Lamo | 100,00 | 90,00 | 99,79 | 99,82 | 96,46 | 94,46 | 100,00 | 100,00 | 98,03 | 100% | 98,03 | Sangat Baik
21 | 411242 | Polres Wanasari | 100,00 | 83,56 | 88,62 | 87,49 | 100,00 | 90,92 | 100,00 | 95,56 | 92,81 | 100% | 92,81 | Baik
22 | 411976 | Polres Tanjung Lamo | 100,00 | 75,18 | 98,16 | 93,17 | 100,00 | 91,27 | 90,00 | 90,68 | 92,76 | 100% | 92,76 | Baik
23 | 412322 | KPU Kab. Wanasari | 100,00 | 98,36 | 97,80 | 97,50 | 97,85 | 96,05 | 100,00 | 100,00 | 98,54 | 100% | 98,54 | Sangat Baik
24 | 412886 | KPU Kab. Tanjung Lamo | 100,00 | 89,63 | 99,07 | 94,72 | 100,00 | 96,59 | 100,00 | 100,00 | 97,91 | 100% | 97,91 | Sangat Baik
 |  | Rata-rata | 99,80 | 84,82 | 94,30 | 91,98 | 98,18 | 91,47 | 96,88 | 95,36 |  |  | 94,26 | Baik
Keterangan: tanda "-" berarti satker tidak memiliki belanja kontraktual, sehingga Nilai Akhir = Nilai Total / Konversi Bobot (90%) dan satker tersebut tidak dihitung dalam rata-rata Belanja Kontraktual.
Kategori: Sangat Baik >= 95; Baik 89 s.d. < 95; Cukup 70 s.d. < 89; Kurang < 70.
`,
    },
    {
      name: "Tabel 3.5 Kategori",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2"],
      sheet: `
Tabel 3.5 Sebaran Satker Mitra menurut Kategori Nilai IKPA
Kategori | Rentang Nilai | Tahun 2022 |  | Tahun 2023 |  | Naik/Turun
 |  | Satker | % | Satker | % | (satker)
Sangat Baik | >= 95 | 9 | 37,5 | 12 | 50,0 | 3
Baik | 89 s.d. < 95 | 10 | 41,7 | 9 | 37,5 | -1
Cukup | 70 s.d. < 89 | 5 | 20,8 | 3 | 12,5 | -2
Kurang | < 70 | 0 | 0,0 | 0 | 0,0 | 0
Jumlah |  | 24 | 100,0 | 24 | 100,0 | 0
`,
    },
    {
      name: "Tabel 3.6 Satker",
      sheet: `
Tabel 3.6 Pagu dan Realisasi Belanja Satker Mitra per Bagian Anggaran Tahun 2023 (dalam rupiah)
BA/Kode | Kementerian/Lembaga - Satker | Pagu | Realisasi | Sisa Pagu | %
005 | MAHKAMAH AGUNG | 45.870.121.000 | 45.083.267.200 | 786.853.800 | 98,28
400934 | Pengadilan Negeri Wanasari | 13.592.569.000 | 13.357.780.500 | 234.788.500 | 98,27
401609 | Pengadilan Agama Wanasari | 30.055.769.000 | 29.530.822.515 | 524.946.485 | 98,25
402453 | Pengadilan Negeri Tanjung Lamo | 2.221.783.000 | 2.194.664.185 | 27.118.815 | 98,78
006 | KEJAKSAAN | 32.349.343.000 | 31.811.768.810 | 537.574.190 | 98,34
403286 | Kejaksaan Negeri Wanasari | 11.096.070.000 | 10.858.159.185 | 237.910.815 | 97,86
404019 | Kejaksaan Negeri Tanjung Lamo | 21.253.273.000 | 20.953.609.625 | 299.663.375 | 98,59
013 | KEMENTERIAN HUKUM DAN HAM | 51.559.479.000 | 49.064.739.800 | 2.494.739.200 | 95,16
404069 | Lapas Kelas IIB Wanasari | 35.216.981.000 | 33.510.443.425 | 1.706.537.575 | 95,15
404916 | Rutan Kelas IIB Tanjung Lamo | 16.342.498.000 | 15.554.296.375 | 788.201.625 | 95,18
015 | KEMENTERIAN KEUANGAN | 19.273.733.000 | 18.977.364.080 | 296.368.920 | 98,46
405341 | KPPN Wanasari | 4.534.961.000 | 4.482.818.590 | 52.142.410 | 98,85
405632 | KPP Pratama Wanasari | 10.125.544.000 | 10.076.611.190 | 48.932.810 | 99,52
406521 | KPPBC TMP C Wanasari | 4.613.228.000 | 4.417.934.300 | 195.293.700 | 95,77
024 | KEMENTERIAN KESEHATAN | 22.548.124.000 | 22.495.841.515 | 52.282.485 | 99,77
406874 | Kantor Kesehatan Pelabuhan Wanasari | 22.548.124.000 | 22.495.841.515 | 52.282.485 | 99,77
025 | KEMENTERIAN AGAMA | 86.178.148.000 | 84.838.852.995 | 1.339.295.005 | 98,45
407587 | Kankemenag Kab. Wanasari | 32.781.689.000 | 32.699.981.990 | 81.707.010 | 99,75
407683 | MAN 1 Wanasari | 4.356.555.000 | 4.231.192.545 | 125.362.455 | 97,12
408592 | MTsN 2 Wanasari | 27.219.153.000 | 26.655.675.840 | 563.477.160 | 97,93
408638 | Kankemenag Kab. Tanjung Lamo | 14.571.254.000 | 14.386.130.770 | 185.123.230 | 98,73
408857 | MAN 1 Tanjung Lamo | 7.249.497.000 | 6.865.871.850 | 383.625.150 | 94,71
054 | BADAN PUSAT STATISTIK | 48.180.827.000 | 47.053.947.345 | 1.126.879.655 | 97,66
408973 | BPS Kab. Wanasari | 14.720.852.000 | 14.534.340.290 | 186.511.710 | 98,73
409622 | BPS Kab. Tanjung Lamo | 33.459.975.000 | 32.519.607.055 | 940.367.945 | 97,19
056 | ATR/BPN | 48.110.891.000 | 47.105.814.165 | 1.005.076.835 | 97,91
410278 | Kantor Pertanahan Kab. Wanasari | 12.422.442.000 | 11.988.994.425 | 433.447.575 | 96,51
410996 | Kantor Pertanahan Kab. Tanjung Lamo | 35.688.449.000 | 35.116.819.740 | 571.629.260 | 98,40
060 | KEPOLISIAN NEGARA RI | 49.995.971.000 | 49.743.674.550 | 252.296.450 | 99,50
411242 | Polres Wanasari | 15.587.191.000 | 15.426.603.925 | 160.587.075 | 98,97
411976 | Polres Tanjung Lamo | 34.408.780.000 | 34.317.070.625 | 91.709.375 | 99,73
076 | KOMISI PEMILIHAN UMUM | 41.964.656.000 | 40.541.989.825 | 1.422.666.175 | 96,61
412322 | KPU Kab. Wanasari | 4.208.502.000 | 4.065.022.345 | 143.479.655 | 96,59
412886 | KPU Kab. Tanjung Lamo | 37.756.154.000 | 36.476.967.480 | 1.279.186.520 | 96,61
 | JUMLAH | 446.031.293.000 | 436.717.260.285 | 9.314.032.715 | 97,91
`,
    },
    {
      name: "Tabel 3.7 Jenis",
      merges: ["A2:A3", "B2:E2", "F2:I2", "J2:J3"],
      sheet: `
Tabel 3.7 Realisasi Belanja K/L Lingkup KPPN Wanasari per Jenis Belanja
Jenis Belanja | TA 2022 |  |  |  | TA 2023 |  |  |  | Pertumbuhan Realisasi (%)
 | Pagu (Rp) | Realisasi (Rp) | % | Porsi (%) | Pagu (Rp) | Realisasi (Rp) | % | Porsi (%) |
Belanja Pegawai | 205.742.638.000 | 203.088.557.969 | 98,71 | 45,93 | 214.987.083.000 | 212.708.219.997 | 98,94 | 48,71 | 4,74
Belanja Barang | 180.327.774.000 | 174.106.465.797 | 96,55 | 39,37 | 174.398.235.000 | 169.898.760.601 | 97,42 | 38,90 | -2,42
Belanja Modal | 65.650.453.000 | 63.785.980.134 | 97,16 | 14,42 | 55.307.880.000 | 53.167.465.097 | 96,13 | 12,17 | -16,65
Belanja Bantuan Sosial | 1.232.385.000 | 1.220.307.627 | 99,02 | 0,28 | 1.338.095.000 | 942.814.590 | 70,46 | 0,22 | -22,74
Jumlah | 452.953.250.000 | 442.201.311.527 | 97,63 | 100,00 | 446.031.293.000 | 436.717.260.285 | 97,91 | 100,00 | -1,24
Sumber: OM SPAN, data per 31 Desember 2023 (diolah)
`,
    },
    {
      name: "Tabel 3.8 SP2D",
      sheet: `
Tabel 3.8 Penerbitan SP2D per Bulan Tahun 2023
Bulan | SPM Diterima | SPM Ditolak | SP2D Terbit | Nilai SP2D (Rp) | Kumulatif Nilai (Rp) | % Kumulatif thd Setahun
Januari | 364 | 16 | 348 | 15.721.821.370 | 15.721.821.370 | 3,60
Februari | 388 | 11 | 377 | 24.892.883.836 | 40.614.705.206 | 9,30
Maret | 574 | 10 | 564 | 36.247.532.603 | 76.862.237.809 | 17,60
Triwulan I | 1.326 | 37 | 1.289 | 76.862.237.809 | 76.862.237.809 | 17,60
April | 381 | 9 | 372 | 38.867.836.165 | 115.730.073.974 | 26,50
Mei | 423 | 14 | 409 | 34.063.946.302 | 149.794.020.276 | 34,30
Juni | 574 | 14 | 560 | 41.051.422.466 | 190.845.442.742 | 43,70
Triwulan II | 1.378 | 37 | 1.341 | 113.983.204.933 | 190.845.442.742 | 43,70
Juli | 388 | 15 | 373 | 35.374.098.083 | 226.219.540.825 | 51,80
Agustus | 385 | 13 | 372 | 34.937.380.822 | 261.156.921.647 | 59,80
September | 559 | 10 | 549 | 36.247.532.603 | 297.404.454.250 | 68,10
Triwulan III | 1.332 | 38 | 1.294 | 106.559.011.508 | 297.404.454.250 | 68,10
Oktober | 386 | 14 | 372 | 38.867.836.165 | 336.272.290.415 | 77,00
November | 297 | 8 | 289 | 41.924.856.987 | 378.197.147.402 | 86,60
Desember | 835 | 8 | 827 | 58.520.112.883 | 436.717.260.285 | 100,00
Triwulan IV | 1.518 | 30 | 1.488 | 139.312.806.035 | 436.717.260.285 | 100,00
Jumlah | 5.554 | 142 | 5.412 | 436.717.260.285 |  |
`,
    },
    {
      name: "Tabel 3.9 Retur",
      sheet: `
Tabel 3.9 Retur SP2D per Triwulan (target: paling tinggi 0,35%)
Uraian | Tw I | Tw II | Tw III | Tw IV | Jumlah 2023 | Jumlah 2022
SP2D terbit | 1.289 | 1.341 | 1.294 | 1.488 | 5.412 | 5.151
SP2D retur | 2 | 1 | 3 | 4 | 10 | 17
Retur selesai diproses | 2 | 1 | 3 | 3 | 9 | 17
Retur belum selesai | 0 | 0 | 0 | 1 | 1 | 0
Persentase retur | 0,16% | 0,07% | 0,23% | 0,27% | 0,18% | 0,33%
`,
    },
    {
      name: "Tabel 3.10 TKD",
      sheet: `
Tabel 3.10 Penyaluran Transfer ke Daerah per Kabupaten Tahun 2023
No | Daerah/Jenis TKD | Pagu (Rp) | Penyaluran (Rp) | Sisa (Rp) | %
A | Kabupaten Wanasari | 938.070.927.000 | 933.982.911.853 | 4.088.015.147 | 99,56
1 | Dana Alokasi Umum | 562.418.730.000 | 562.418.730.000 | 0 | 100,00
2 | Dana Bagi Hasil | 48.219.564.000 | 47.105.330.218 | 1.114.233.782 | 97,69
3 | DAK Fisik | 91.730.442.000 | 90.218.446.735 | 1.511.995.265 | 98,35
4 | DAK Nonfisik | 118.364.205.000 | 116.902.418.900 | 1.461.786.100 | 98,77
5 | Dana Desa | 104.887.316.000 | 104.887.316.000 | 0 | 100,00
6 | Insentif Fiskal | 12.450.670.000 | 12.450.670.000 | 0 | 100,00
B | Kabupaten Tanjung Lamo | 732.525.689.000 | 729.491.809.587 | 3.033.879.413 | 99,59
1 | Dana Alokasi Umum | 438.905.117.000 | 438.905.117.000 | 0 | 100,00
2 | Dana Bagi Hasil | 39.560.218.000 | 40.112.764.905 | -552.546.905 | 101,40
3 | DAK Fisik | 74.102.885.000 | 71.864.309.412 | 2.238.575.588 | 96,98
4 | DAK Nonfisik | 92.617.340.000 | 91.583.206.770 | 1.034.133.230 | 98,88
5 | Dana Desa | 87.340.129.000 | 87.026.411.500 | 313.717.500 | 99,64
6 | Insentif Fiskal | - | - | - | -
 | Jumlah A + B | 1.670.596.616.000 | 1.663.474.721.440 | 7.121.894.560 | 99,57
Catatan: penyaluran DBH Kabupaten Tanjung Lamo melebihi pagu karena penyaluran kurang bayar tahun sebelumnya; Kabupaten Tanjung Lamo tidak memperoleh Insentif Fiskal.
`,
    },
    {
      name: "Tabel 3.11 LPJ",
      sheet: `
Tabel 3.11 Ketepatan Waktu Penyampaian LPJ Bendahara Tahun 2023
Uraian | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nov | Des | Jumlah
LPJ wajib | 24 | 24 | 24 | 24 | 24 | 24 | 24 | 24 | 24 | 24 | 24 | 24 | 288
Tepat waktu | 22 | 23 | 24 | 23 | 24 | 24 | 23 | 24 | 24 | 24 | 23 | 24 | 282
Terlambat | 2 | 1 | - | 1 | - | - | 1 | - | - | - | 1 | - | 6
% tepat waktu | 91,7 | 95,8 | 100 | 95,8 | 100 | 100 | 95,8 | 100 | 100 | 100 | 95,8 | 100 | 97,92
`,
    },
    {
      name: "Tabel 3.12 Survei",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.12 Hasil Survei Kepuasan Pengguna Layanan Tahun 2023 (84 responden)
No | Unsur Pelayanan | Jumlah Responden yang Menjawab |  |  |  | NRR per Unsur | Bobot | NRR Tertimbang
 |  | Nilai 1 | Nilai 2 | Nilai 3 | Nilai 4 |  |  |
U1 | Persyaratan | 0 | 1 | 14 | 69 | 3,810 | 0,111 | 0,423
U2 | Sistem, mekanisme, dan prosedur | 0 | 0 | 24 | 60 | 3,714 | 0,111 | 0,412
U3 | Waktu penyelesaian | 0 | 1 | 22 | 61 | 3,714 | 0,111 | 0,412
U4 | Biaya/tarif | 0 | 0 | 4 | 80 | 3,952 | 0,111 | 0,439
U5 | Produk spesifikasi jenis pelayanan | 0 | 2 | 27 | 55 | 3,631 | 0,111 | 0,403
U6 | Kompetensi pelaksana | 0 | 0 | 19 | 65 | 3,774 | 0,111 | 0,419
U7 | Perilaku pelaksana | 0 | 2 | 23 | 59 | 3,679 | 0,111 | 0,408
U8 | Penanganan pengaduan, saran, dan masukan | 0 | 0 | 18 | 66 | 3,786 | 0,111 | 0,420
U9 | Sarana dan prasarana | 0 | 1 | 30 | 53 | 3,619 | 0,111 | 0,402
 | Jumlah NRR Tertimbang |  |  |  |  |  |  | 3,738
 | Nilai IKM (NRR Tertimbang x 25) |  |  |  |  |  |  | 93,45
 | Mutu Pelayanan |  |  |  |  |  |  | A
Mutu A: 88,31-100,00; B: 76,61-88,30; C: 65,00-76,60; D: 25,00-64,99
`,
    },
    {
      name: "Tabel 4.1 DIPA",
      sheet: `
Tabel 4.1 Rincian Pagu dan Realisasi DIPA KPPN Wanasari Tahun Anggaran 2023
Satuan Kerja: 015.08 KPPN Wanasari
Kode | Uraian | Pagu | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 = 3 - 4 | 6 = 4 : 3
015.08.CC | Program Pengelolaan Perbendaharaan, Kekayaan Negara, dan Risiko | 138.945.000 | 136.799.390 | 2.145.610 | 98,46
6212 | Pengelolaan Perbendaharaan di Daerah | 138.945.000 | 136.799.390 | 2.145.610 | 98,46
6212.BMB | Komunikasi Publik | 72.310.000 | 71.508.750 | 801.250 | 98,89
6212.BMB.001 | Edukasi dan Diseminasi Perbendaharaan | 35.750.000 | 35.261.750 | 488.250 | 98,63
051 | Sosialisasi dan bimbingan teknis satker | 35.750.000 | 35.261.750 | 488.250 | 98,63
521211 | Belanja Bahan | 18.500.000 | 18.315.250 | 184.750 | 99,00
522151 | Belanja Jasa Profesi | 10.800.000 | 10.800.000 | 0 | 100,00
524113 | Belanja Perjalanan Dinas Dalam Kota | 6.450.000 | 6.146.500 | 303.500 | 95,29
6212.BMB.002 | Asistensi Pengelolaan Keuangan Satker | 36.560.000 | 36.247.000 | 313.000 | 99,14
051 | Pendampingan satker | 36.560.000 | 36.247.000 | 313.000 | 99,14
521211 | Belanja Bahan | 9.200.000 | 8.997.000 | 203.000 | 97,79
524111 | Belanja Perjalanan Dinas Biasa | 27.360.000 | 27.250.000 | 110.000 | 99,60
6212.FAE | Pemantauan dan Evaluasi serta Pelaporan | 66.635.000 | 65.290.640 | 1.344.360 | 97,98
6212.FAE.001 | Reviu Pelaksanaan Anggaran (RPA) Tingkat Daerah | 22.170.000 | 21.629.640 | 540.360 | 97,56
051 | Penyusunan laporan RPA | 22.170.000 | 21.629.640 | 540.360 | 97,56
521211 | Belanja Bahan | 7.350.000 | 7.239.140 | 110.860 | 98,49
524111 | Belanja Perjalanan Dinas Biasa | 14.820.000 | 14.390.500 | 429.500 | 97,10
6212.FAE.002 | Monitoring Penyaluran TKD dan Dana Desa | 44.465.000 | 43.661.000 | 804.000 | 98,19
051 | Monitoring dan evaluasi DAK Fisik dan Dana Desa | 44.465.000 | 43.661.000 | 804.000 | 98,19
521211 | Belanja Bahan | 4.125.000 | 4.125.000 | 0 | 100,00
524111 | Belanja Perjalanan Dinas Biasa | 31.740.000 | 31.676.000 | 64.000 | 99,80
524119 | Belanja Perjalanan Dinas Paket Meeting Luar Kota | 8.600.000 | 7.860.000 | 740.000 | 91,40
015.08.WA | Program Dukungan Manajemen | 4.396.016.000 | 4.346.019.200 | 49.996.800 | 98,86
4710 | Pengelolaan Keuangan, BMN, dan Umum | 4.396.016.000 | 4.346.019.200 | 49.996.800 | 98,86
4710.EBA | Layanan Dukungan Manajemen Internal | 4.180.866.000 | 4.132.141.060 | 48.724.940 | 98,83
4710.EBA.956 | Layanan BMN | 8.800.000 | 8.663.390 | 136.610 | 98,45
051 | Pengelolaan BMN | 8.800.000 | 8.663.390 | 136.610 | 98,45
521211 | Belanja Bahan | 2.840.000 | 2.811.140 | 28.860 | 98,98
524111 | Belanja Perjalanan Dinas Biasa | 5.960.000 | 5.852.250 | 107.750 | 98,19
4710.EBA.962 | Layanan Umum | 62.025.000 | 61.568.500 | 456.500 | 99,26
051 | Pelayanan umum dan perlengkapan | 62.025.000 | 61.568.500 | 456.500 | 99,26
521211 | Belanja Bahan | 12.475.000 | 12.400.000 | 75.000 | 99,40
521219 | Belanja Barang Non Operasional Lainnya | 6.300.000 | 6.048.000 | 252.000 | 96,00
524111 | Belanja Perjalanan Dinas Biasa | 43.250.000 | 43.120.500 | 129.500 | 99,70
4710.EBA.994 | Layanan Perkantoran | 4.110.041.000 | 4.061.909.170 | 48.131.830 | 98,83
001 | Gaji dan Tunjangan | 2.810.196.000 | 2.774.228.140 | 35.967.860 | 98,72
511111 | Belanja Gaji Pokok PNS | 1.986.400.000 | 1.973.488.250 | 12.911.750 | 99,35
511119 | Belanja Pembulatan Gaji PNS | 41.000 | 28.000 | 13.000 | 68,29
511121 | Belanja Tunjangan Suami/Istri PNS | 142.350.000 | 140.214.250 | 2.135.750 | 98,50
511122 | Belanja Tunjangan Anak PNS | 46.780.000 | 45.797.140 | 982.860 | 97,90
511123 | Belanja Tunjangan Struktural PNS | 51.240.000 | 51.240.000 | 0 | 100,00
511124 | Belanja Tunjangan Fungsional PNS | 63.960.000 | 62.169.000 | 1.791.000 | 97,20
511125 | Belanja Tunjangan PPh PNS | 7.215.000 | 6.031.000 | 1.184.000 | 83,59
511126 | Belanja Tunjangan Beras PNS | 98.417.000 | 96.547.250 | 1.869.750 | 98,10
511129 | Belanja Uang Makan PNS | 351.648.000 | 338.988.000 | 12.660.000 | 96,40
511151 | Belanja Tunjangan Umum PNS | 37.185.000 | 35.065.250 | 2.119.750 | 94,30
512211 | Belanja Uang Lembur | 24.960.000 | 24.660.000 | 300.000 | 98,80
002 | Operasional dan Pemeliharaan Kantor | 1.299.845.000 | 1.287.681.030 | 12.163.970 | 99,06
521111 | Belanja Keperluan Perkantoran | 486.320.000 | 485.590.250 | 729.750 | 99,85
521113 | Belanja Penambah Daya Tahan Tubuh | 25.830.000 | 25.830.000 | 0 | 100,00
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | 3.600.000 | 3.042.140 | 557.860 | 84,50
521115 | Belanja Honor Operasional Satuan Kerja | 61.800.000 | 61.800.000 | 0 | 100,00
521811 | Belanja Barang Persediaan Barang Konsumsi | 74.615.000 | 74.540.500 | 74.500 | 99,90
522111 | Belanja Langganan Listrik | 186.000.000 | 178.002.000 | 7.998.000 | 95,70
522112 | Belanja Langganan Telepon | 9.600.000 | 8.486.250 | 1.113.750 | 88,40
522113 | Belanja Langganan Air | 14.400.000 | 13.334.250 | 1.065.750 | 92,60
522141 | Belanja Sewa | 21.450.000 | 21.385.000 | 65.000 | 99,70
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 263.700.000 | 263.541.500 | 158.500 | 99,94
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 141.280.000 | 140.969.000 | 311.000 | 99,78
523133 | Belanja Pemeliharaan Jaringan | 11.250.000 | 11.160.140 | 89.860 | 99,20
4710.EBB | Layanan Sarana dan Prasarana Internal | 215.150.000 | 213.878.140 | 1.271.860 | 99,41
4710.EBB.951 | Layanan Sarana Internal | 118.750.000 | 118.298.140 | 451.860 | 99,62
051 | Pengadaan peralatan fasilitas perkantoran | 118.750.000 | 118.298.140 | 451.860 | 99,62
532111 | Belanja Modal Peralatan dan Mesin | 118.750.000 | 118.298.140 | 451.860 | 99,62
4710.EBB.971 | Layanan Prasarana Internal | 96.400.000 | 95.580.000 | 820.000 | 99,15
051 | Rehabilitasi gedung kantor | 96.400.000 | 95.580.000 | 820.000 | 99,15
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | 96.400.000 | 95.580.000 | 820.000 | 99,15
 | JUMLAH | 4.534.961.000 | 4.482.818.590 | 52.142.410 | 98,85
`,
    },
    {
      name: "Tabel 4.2 Jenis",
      sheet: `
Tabel 4.2 Realisasi DIPA KPPN Wanasari per Jenis Belanja (dalam ribu rupiah)
Uraian | Belanja Pegawai | Belanja Barang | Belanja Modal | Jumlah
Pagu 2022 | 2.748.310 | 1.502.880 | 164.500 | 4.415.690
Realisasi 2022 | 2.702.144 | 1.478.236 | 163.917 | 4.344.297
% 2022 | 98,32 | 98,36 | 99,65 | 98,38
Pagu 2023 | 2.810.196 | 1.509.615 | 215.150 | 4.534.961
Realisasi 2023 | 2.774.228 | 1.494.712 | 213.878 | 4.482.818
% 2023 | 98,72 | 99,01 | 99,41 | 98,85
Naik/(turun) realisasi | 72.084 | 16.476 | 49.961 | 138.521
`,
    },
    {
      name: "Tabel 4.3 RO",
      sheet: `
Tabel 4.3 Capaian Rincian Output dan Penyerapan Anggaran DIPA KPPN Wanasari Tahun 2023
Kode RO | Rincian Output | Target | Realisasi | Capaian RO (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Selisih Capaian dan Serapan (%)
6212.BMB.001 | Edukasi dan Diseminasi Perbendaharaan | 12 Kegiatan | 15 Kegiatan | 125,00 | 35.750.000 | 35.261.750 | 98,63 | 26,37
6212.BMB.002 | Asistensi Pengelolaan Keuangan Satker | 20 Satker | 22 Satker | 110,00 | 36.560.000 | 36.247.000 | 99,14 | 10,86
6212.FAE.001 | Reviu Pelaksanaan Anggaran (RPA) Tingkat Daerah | 4 Laporan | 4 Laporan | 100,00 | 22.170.000 | 21.629.640 | 97,56 | 2,44
6212.FAE.002 | Monitoring Penyaluran TKD dan Dana Desa | 4 Laporan | 4 Laporan | 100,00 | 44.465.000 | 43.661.000 | 98,19 | 1,81
4710.EBA.956 | Layanan BMN | 2 Dokumen | 2 Dokumen | 100,00 | 8.800.000 | 8.663.390 | 98,45 | 1,55
4710.EBA.962 | Layanan Umum | 1 Layanan | 1 Layanan | 100,00 | 62.025.000 | 61.568.500 | 99,26 | 0,74
4710.EBA.994 | Layanan Perkantoran | 12 Bulan | 12 Bulan | 100,00 | 4.110.041.000 | 4.061.909.170 | 98,83 | 1,17
4710.EBB.951 | Layanan Sarana Internal | 16 Unit | 15 Unit | 93,75 | 118.750.000 | 118.298.140 | 99,62 | -5,87
4710.EBB.971 | Layanan Prasarana Internal | 85 m2 | 85 m2 | 100,00 | 96.400.000 | 95.580.000 | 99,15 | 0,85
 | Jumlah |  |  |  | 4.534.961.000 | 4.482.818.590 | 98,85 |
`,
    },
    {
      name: "Tabel 4.4 PNBP",
      sheet: `
Tabel 4.4 Target dan Realisasi PNBP KPPN Wanasari
Akun | Jenis PNBP | Target 2023 | Realisasi 2023 | Lebih/(Kurang) | % | Realisasi 2022 | Naik/(Turun) (%)
425131 | Pendapatan Sewa Tanah, Gedung, dan Bangunan | 19.656.000 | 19.656.000 | 0 | 100,00 | 18.900.000 | 4,00
425122 | Pendapatan dari Penjualan Peralatan dan Mesin | 6.500.000 | 8.345.000 | 1.845.000 | 128,38 | 12.780.000 | (34,70)
425911 | Penerimaan Kembali Belanja Pegawai TAYL | 1.200.000 | 2.417.600 | 1.217.600 | 201,47 | 986.400 | 145,09
425912 | Penerimaan Kembali Belanja Barang TAYL | 500.000 | 318.250 | (181.750) | 63,65 | 641.700 | (50,41)
425793 | Pendapatan Penyelesaian Ganti Kerugian Negara | 3.600.000 | 3.600.000 | 0 | 100,00 | 3.600.000 | 0,00
 | Jumlah | 31.456.000 | 34.336.850 | 2.880.850 | 109,16 | 36.908.100 | (6,97)
`,
    },
    {
      name: "Narasi",
      sheet: `
Per 31 Desember 2023 KPPN Wanasari didukung oleh 41 orang pegawai yang terdiri atas 24 laki-laki dan 17 perempuan. Dibandingkan akhir tahun 2022 yang berjumlah 42 orang, jumlah pegawai berkurang 1 orang.
Nilai Kinerja Organisasi (NKO) KPPN Wanasari tahun 2023 sebesar 106,61, naik 0,67 dari NKO tahun 2022 sebesar 105,94. Rata-rata NKO lima tahun terakhir adalah 106,39.
Dari 12 IKU yang diperjanjikan pada 7 sasaran strategis, sebanyak 11 IKU berstatus hijau dan 1 IKU berstatus kuning. Tidak terdapat IKU yang berstatus merah.
Nilai tertinggi dicapai pada Internal Process Perspective sebesar 109,95, sedangkan yang terendah adalah Learning and Growth Perspective sebesar 101,91.
Rata-rata nilai IKPA 24 satker mitra tahun 2023 sebesar 94,26 dari target 93,00 atau indeks capaian 101,35. Dibandingkan tahun 2022 sebesar 91,86, nilai ini meningkat 2,40 poin.
Sebanyak 12 satker (50,0%) memperoleh kategori Sangat Baik, 9 satker Baik, dan 3 satker Cukup. Nilai akhir tertinggi diraih KPPN Wanasari sebesar 98,70 dan terendah Lapas Kelas IIB Wanasari sebesar 80,47.
Realisasi belanja K/L lingkup KPPN Wanasari mencapai Rp436.717.260.285 atau 97,91% dari pagu Rp446.031.293.000, sehingga sisa pagu sebesar Rp9.314.032.715. Realisasi tersebut turun 1,24% dibandingkan realisasi tahun 2022 sebesar Rp442.201.311.527.
Porsi terbesar realisasi tahun 2023 adalah Belanja Pegawai sebesar 48,71%, disusul Belanja Barang 38,90% dan Belanja Modal 12,17%. Penyerapan Belanja Modal sebesar 96,13% dari pagu.
Selama tahun 2023 diterima 5.554 SPM, 142 di antaranya ditolak, sehingga diterbitkan 5.412 SP2D. Nilai SP2D tertinggi terjadi pada bulan Desember sebesar Rp58,52 miliar atau 13,40% dari nilai setahun.
Sampai dengan Triwulan III nilai SP2D kumulatif mencapai Rp297,40 miliar atau 68,10%, sedangkan Triwulan IV menyumbang Rp139,31 miliar.
Persentase retur SP2D tahun 2023 sebesar 0,18% (10 retur dari 5.412 SP2D), lebih rendah daripada tahun 2022 sebesar 0,33%. Karena realisasi berada di bawah batas target 0,35%, IKU ini tercapai dengan indeks 120,00.
Penyaluran TKD mencapai Rp1.663.474.721.440 atau 99,57% dari pagu. Kabupaten Wanasari menerima 56,15% dari seluruh penyaluran, dan Kabupaten Tanjung Lamo 43,85%.
Dari 288 LPJ Bendahara yang wajib disampaikan, 282 LPJ disampaikan tepat waktu dan 6 LPJ terlambat. Keterlambatan terjadi pada 5 bulan, terbanyak pada bulan Januari sebanyak 2 LPJ.
Survei kepuasan diikuti 84 responden dengan nilai IKM 93,45 (mutu pelayanan A). Unsur dengan nilai tertinggi adalah Biaya/tarif (3,952) dan terendah Sarana dan prasarana (3,619).
Pagu DIPA KPPN Wanasari tahun 2023 sebesar Rp4.534.961.000 (empat miliar lima ratus tiga puluh empat juta sembilan ratus enam puluh satu ribu rupiah) dengan realisasi Rp4.482.818.590 atau 98,85%. Porsi pagu Belanja Pegawai sebesar 61,97%, Belanja Barang 33,29%, dan Belanja Modal 4,74%.
Sebanyak 40 dari 41 pegawai telah memenuhi standar jam pelatihan atau 97,56%, melampaui target 95%. Kegiatan edukasi terealisasi 15 kegiatan dari target 12 kegiatan atau 125%, dengan indeks dibatasi 120.
Realisasi PNBP sebesar Rp34.336.850 atau 109,16% dari target Rp31.456.000. Dibandingkan tahun 2022, realisasi PNBP turun Rp2.571.250.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "F7", right: "12,20%", wrong: "17,07%" },
    { sheet: "Tabel 1.1", cell: "C12", right: "24", wrong: "20" },
    { sheet: "Tabel 1.2", cell: "E14", right: "(1)", wrong: "1" },
    { sheet: "Tabel 2.1", cell: "C11", right: "0,35%", wrong: "3,50%" },
    { sheet: "Tabel 2.1", cell: "C27", right: "Rp 4.534.961.000,-", wrong: "Rp 4.543.961.000,-" },
    { sheet: "Tabel 3.1 NKO", cell: "E5", right: "109,95", wrong: "109,59" },
    { sheet: "Tabel 3.2 IKU", cell: "G13", right: "101,60", wrong: "98,42" },
    { sheet: "Tabel 3.2 IKU", cell: "H23", right: "Kuning", wrong: "Hijau" },
    { sheet: "Tabel 3.2 IKU", cell: "G7", right: "120,00", wrong: "122,20" },
    { sheet: "Tabel 3.2 IKU", cell: "D22", right: "97,56%", wrong: "95,76%" },
    { sheet: "Tabel 3.3 Tren", cell: "F10", right: "0,71", wrong: "1,64" },
    { sheet: "Tabel 3.3 Tren", cell: "G18", right: "106,39", wrong: "106,34" },
    { sheet: "Tabel 3.4 IKPA", cell: "L9", right: "80,47", wrong: "84,07" },
    { sheet: "Tabel 3.4 IKPA", cell: "O13", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.4 IKPA", cell: "G28", right: "91,98", wrong: "76,65" },
    { sheet: "Tabel 3.4 IKPA", cell: "N14", right: "97,34", wrong: "87,61" },
    { sheet: "Tabel 3.5 Kategori", cell: "F5", right: "37,5", wrong: "41,7" },
    { sheet: "Tabel 3.6 Satker", cell: "D13", right: "18.977.364.080", wrong: "14.559.429.780" },
    { sheet: "Tabel 3.6 Satker", cell: "F24", right: "94,71", wrong: "97,41" },
    { sheet: "Tabel 3.7 Jenis", cell: "I5", right: "38,90", wrong: "39,37" },
    { sheet: "Tabel 3.7 Jenis", cell: "B8", right: "452.953.250.000", wrong: "451.720.865.000" },
    { sheet: "Tabel 3.8 SP2D", cell: "F8", right: "149.794.020.276", wrong: "149.974.020.276" },
    { sheet: "Tabel 3.8 SP2D", cell: "C19", right: "142", wrong: "112" },
    { sheet: "Tabel 3.9 Retur", cell: "D7", right: "0,23%", wrong: "0,32%" },
    { sheet: "Tabel 3.10 TKD", cell: "C10", right: "732.525.689.000", wrong: "692.965.471.000" },
    { sheet: "Tabel 3.10 TKD", cell: "F12", right: "101,40", wrong: "98,62" },
    { sheet: "Tabel 3.11 LPJ", cell: "N4", right: "282", wrong: "284" },
    { sheet: "Tabel 3.12 Survei", cell: "I14", right: "93,45", wrong: "94,35" },
    { sheet: "Tabel 3.12 Survei", cell: "G10", right: "3,679", wrong: "3,769" },
    { sheet: "Tabel 4.1 DIPA", cell: "D52", right: "1.287.681.030", wrong: "1.213.140.530" },
    { sheet: "Tabel 4.1 DIPA", cell: "F42", right: "68,29", wrong: "98,50" },
    { sheet: "Tabel 4.1 DIPA", cell: "C58", right: "186.000.000", wrong: "168.000.000" },
    { sheet: "Tabel 4.2 Jenis", cell: "E9", right: "138.521", wrong: "138.251" },
    { sheet: "Tabel 4.3 RO", cell: "I10", right: "-5,87", wrong: "5,87" },
    { sheet: "Tabel 4.4 PNBP", cell: "E6", right: "(181.750)", wrong: "181.750" },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "jumlah pegawai berkurang 1 orang",
      wrong: "jumlah pegawai bertambah 1 orang",
    },
    { sheet: "Narasi", cell: "A3", right: "sebanyak 11 IKU berstatus hijau", wrong: "sebanyak 10 IKU berstatus hijau" },
    { sheet: "Narasi", cell: "A5", right: "meningkat 2,40 poin", wrong: "meningkat 3,40 poin" },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "terendah Lapas Kelas IIB Wanasari",
      wrong: "terendah Kankemenag Kab. Wanasari",
    },
    { sheet: "Narasi", cell: "A7", right: "tersebut turun 1,24%", wrong: "tersebut tumbuh 1,24%" },
    { sheet: "Narasi", cell: "A10", right: "menyumbang Rp139,31 miliar", wrong: "menyumbang Rp193,31 miliar" },
    { sheet: "Narasi", cell: "A12", right: "Kabupaten Tanjung Lamo 43,85%", wrong: "Kabupaten Tanjung Lamo 48,35%" },
    { sheet: "Narasi", cell: "A13", right: "terjadi pada 5 bulan", wrong: "terjadi pada 6 bulan" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "tiga puluh empat juta sembilan ratus",
      wrong: "empat puluh tiga juta sembilan ratus",
    },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "realisasi PNBP turun Rp2.571.250",
      wrong: "realisasi PNBP turun Rp2.517.250",
    },
  ],
};
