import type { ReportCase } from "./report-case";

export const kecamatanKelurahan: ReportCase = {
  name: "a sub-district with its kelurahan",
  year: 2024,
  sheets: [
    {
      name: "Tabel 1.1",
      sheet: `
Tabel 1.1 Luas Wilayah, RW dan RT Menurut Kelurahan di Kecamatan Wanasari Timur Tahun 2024
No. | Kelurahan | Luas (km²) | Persentase terhadap Luas Kecamatan | RW | RT | Rata-rata RT per RW | Jarak ke Kantor Kecamatan (km)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Wanasari | 1,84 | 8,07 | 9 | 47 | 5,2 | 0,3
2 | Karang Mulya | 2,37 | 10,39 | 11 | 58 | 5,3 | 1,2
3 | Sumber Jati | 3,12 | 13,68 | 10 | 46 | 4,6 | 2,6
4 | Tegal Endah | 1,46 | 6,40 | 8 | 39 | 4,9 | 1,8
5 | Mekar Pelita | 1,95 | 8,55 | 9 | 45 | 5,0 | 2,4
6 | Rawa Bening | 4,28 | 18,77 | 7 | 28 | 4,0 | 5,1
7 | Cempaka Indah | 2,61 | 11,45 | 12 | 61 | 5,1 | 3,3
8 | Gunung Wangi | 5,17 | 22,68 | 6 | 24 | 4,0 | 6,9
 | Kecamatan Wanasari Timur | 22,80 | 100,00 | 72 | 348 | 4,8 | -
Sumber: Seksi Pemerintahan Kecamatan Wanasari Timur, 2024
`,
    },
    {
      name: "Tabel 1.2",
      merges: ["A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:I5", "J4:J5", "K4:K5", "L4:L5", "M4:M5", "A14:B14"],
      sheet: `
Tabel 1.2
Jumlah Penduduk, Kepala Keluarga dan Kepadatan Menurut Kelurahan

No. | Kelurahan | Tahun 2023 |  |  | Tahun 2024 |  |  | Rasio Jenis Kelamin | Pertumbuhan (%) | KK 2024 | Jiwa per KK | Kepadatan (jiwa/km²)
 |  | L | P | Jumlah | L | P | Jumlah |  |  |  |  |
1 | Wanasari | 5.213 | 5.294 | 10.507 | 5.241 | 5.337 | 10.578 | 98,2 | 0,68 | 3.287 | 3,22 | 5.749
2 | Karang Mulya | 6.871 | 6.742 | 13.613 | 6.958 | 6.829 | 13.787 | 101,9 | 1,28 | 4.319 | 3,19 | 5.817
3 | Sumber Jati | 5.938 | 6.017 | 11.955 | 6.012 | 6.104 | 12.116 | 98,5 | 1,35 | 3.742 | 3,24 | 3.883
4 | Tegal Endah | 4.426 | 4.518 | 8.944 | 4.409 | 4.493 | 8.902 | 98,1 | -0,47 | 2.816 | 3,16 | 6.097
5 | Mekar Pelita | 5.307 | 5.281 | 10.588 | 5.388 | 5.374 | 10.762 | 100,3 | 1,64 | 3.348 | 3,21 | 5.519
6 | Rawa Bening | 3.164 | 3.076 | 6.240 | 3.207 | 3.121 | 6.328 | 102,8 | 1,41 | 1.984 | 3,19 | 1.479
7 | Cempaka Indah | 7.485 | 7.612 | 15.097 | 7.623 | 7.748 | 15.371 | 98,4 | 1,81 | 4.806 | 3,20 | 5.889
8 | Gunung Wangi | 2.719 | 2.654 | 5.373 | 2.706 | 2.638 | 5.344 | 102,6 | -0,54 | 1.663 | 3,21 | 1.034
Jumlah |  | 41.123 | 41.194 | 82.317 | 41.544 | 41.644 | 83.188 | 99,8 | 1,06 | 25.965 | 3,20 | 3.649
Sumber: Disdukcapil Kota Tirta Kencana (Data Konsolidasi Bersih Semester II)
`,
    },
    {
      name: "Tabel 1.3",
      sheet: `
Tabel 1.3 Penduduk Menurut Kelompok Umur Tahun 2024
Kelompok Umur | Laki-laki | Perempuan | Jumlah | %
0-4 tahun | 3.231 | 3.098 | 6.329 | 7,61
5-9 tahun | 3.318 | 3.171 | 6.489 | 7,80
10-14 tahun | 3.393 | 3.181 | 6.574 | 7,90
15-19 tahun | 3.271 | 3.115 | 6.386 | 7,68
20-24 tahun | 3.185 | 3.099 | 6.284 | 7,55
25-29 tahun | 3.263 | 3.254 | 6.517 | 7,83
30-34 tahun | 3.316 | 3.317 | 6.633 | 7,97
35-39 tahun | 3.245 | 3.276 | 6.521 | 7,84
40-44 tahun | 3.084 | 3.130 | 6.214 | 7,47
45-49 tahun | 2.880 | 2.955 | 5.835 | 7,01
50-54 tahun | 2.565 | 2.651 | 5.216 | 6,27
55-59 tahun | 2.185 | 2.328 | 4.513 | 5,43
60-64 tahun | 1.796 | 1.910 | 3.706 | 4,45
65+ tahun | 2.812 | 3.159 | 5.971 | 7,18
Jumlah | 41.544 | 41.644 | 83.188 | 100,00

Uraian | Laki-laki | Perempuan | Jumlah | %
Usia muda (0-14) | 9.942 | 9.450 | 19.392 | 23,31
Usia produktif (15-64) | 28.790 | 29.035 | 57.825 | 69,51
Usia tua (65+) | 2.812 | 3.159 | 5.971 | 7,18
Rasio ketergantungan (%) | 44,30 | 43,43 | 43,86 |
`,
    },
    {
      name: "Tabel 1.4",
      sheet: `
Tabel 1.4 Sarana Pendidikan, Kesehatan dan Peribadatan (unit)
Sarana | Wanasari | Karang Mulya | Sumber Jati | Tegal Endah | Mekar Pelita | Rawa Bening | Cempaka Indah | Gunung Wangi | Jumlah
TK/PAUD | 6 | 8 | 7 | 5 | 6 | 3 | 9 | 3 | 47
SD/MI | 4 | 5 | 4 | 3 | 4 | 3 | 6 | 2 | 31
SMP/MTs | 1 | 2 | 1 | 1 | 2 | - | 3 | - | 10
SMA/SMK/MA | 1 | 1 | - | 1 | 1 | - | 2 | - | 6
Puskesmas/Pustu | 1 | 1 | 1 | - | 1 | 1 | 1 | 1 | 7
Posyandu | 9 | 11 | 10 | 8 | 9 | 7 | 12 | 6 | 72
Masjid | 8 | 10 | 9 | 7 | 8 | 6 | 12 | 5 | 65
Musala | 14 | 19 | 17 | 12 | 15 | 9 | 21 | 8 | 115
Gereja | 1 | 2 | 1 | - | 2 | - | 3 | - | 9
Jumlah | 45 | 59 | 50 | 37 | 48 | 29 | 69 | 25 | 362
`,
    },
    {
      name: "Tabel 1.5",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 1.5 Keadaan Pegawai per 31 Desember 2024
No | Unit Kerja | PNS |  |  | PPPK | Tenaga Kontrak | Jumlah
 |  | Gol. II | Gol. III | Gol. IV |  |  |
1 | Kantor Kecamatan | 4 | 14 | 3 | 5 | 11 | 37
2 | Kelurahan Wanasari | 1 | 5 | - | 1 | 3 | 10
3 | Kelurahan Karang Mulya | 2 | 5 | - | 1 | 4 | 12
4 | Kelurahan Sumber Jati | 1 | 4 | - | 2 | 3 | 10
5 | Kelurahan Tegal Endah | - | 4 | - | 1 | 3 | 8
6 | Kelurahan Mekar Pelita | 1 | 5 | - | - | 3 | 9
7 | Kelurahan Rawa Bening | - | 3 | - | 1 | 2 | 6
8 | Kelurahan Cempaka Indah | 2 | 5 | - | 2 | 4 | 13
9 | Kelurahan Gunung Wangi | 1 | 3 | - | 1 | 2 | 7
 | Jumlah | 12 | 48 | 3 | 14 | 35 | 112
 | Persentase | 10,7% | 42,9% | 2,7% | 12,5% | 31,3% | 100,0%
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
KECAMATAN WANASARI TIMUR KOTA TIRTA KENCANA

No | Sasaran Strategis | Indikator Kinerja | Target
1 | Meningkatnya kualitas pelayanan publik kecamatan dan kelurahan | Indeks Kepuasan Masyarakat (IKM) Kecamatan | 87,50
 |  | Rata-rata IKM Kelurahan | 84,00
 |  | Nilai SAKIP Kecamatan | 72,00
 |  | Persentase pelayanan yang selesai tepat waktu | 100,00 %
2 | Meningkatnya partisipasi masyarakat dalam pembangunan | Persentase usulan Musrenbang yang diakomodir | 60,0 %
 |  | Persentase realisasi PBB-P2 | 80,00 %
3 | Meningkatnya pemberdayaan masyarakat dan kualitas keluarga | Prevalensi stunting | 8,00 %
 |  | Persentase balita ditimbang (D/S) | 90,0 %
 |  | Jumlah lembaga kemasyarakatan kelurahan aktif | 48 Lembaga
4 | Terjaganya ketenteraman dan ketertiban wilayah | Jumlah gangguan ketenteraman dan ketertiban umum | 75 Kejadian
 |  | Persentase Linmas yang mengikuti pelatihan terhadap target | 100,00 %

No | Program | Anggaran | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp 9.402.365.400 | APBD Perubahan
2 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | Rp 273.170.000 | APBD Perubahan
3 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | Rp 2.158.790.000 | APBD Perubahan
4 | Program Koordinasi Ketenteraman dan Ketertiban Umum | Rp 142.690.000 | APBD Perubahan
5 | Program Penyelenggaraan Urusan Pemerintahan Umum | Rp 131.810.000 | APBD Perubahan
 | Jumlah | Rp 12.108.825.400 |
`,
    },
    {
      name: "Tabel 3.1",
      merges: ["A3:A6", "B3:B6", "A8:A9", "B8:B9", "A11:A13", "B11:B13", "A15:A16", "B15:B16"],
      sheet: `
Tabel 3.1 Capaian Kinerja Kecamatan Wanasari Timur Tahun 2024
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | Meningkatnya kualitas pelayanan publik kecamatan dan kelurahan | Indeks Kepuasan Masyarakat (IKM) Kecamatan | Nilai | 87,50 | 88,55 | 101,20 | Sangat Tinggi
 |  | Rata-rata IKM Kelurahan | Nilai | 84,00 | 85,71 | 102,04 | Sangat Tinggi
 |  | Nilai SAKIP Kecamatan | Nilai | 72,00 | 73,15 | 101,60 | Sangat Tinggi
 |  | Persentase pelayanan yang selesai tepat waktu | % | 100,00 | 99,03 | 99,03 | Sangat Tinggi
 | Rata-rata capaian sasaran 1 |  |  |  |  | 100,97 | Sangat Tinggi
2 | Meningkatnya partisipasi masyarakat dalam pembangunan | Persentase usulan Musrenbang yang diakomodir | % | 60,0 | 63,1 | 105,17 | Sangat Tinggi
 |  | Persentase realisasi PBB-P2 | % | 80,00 | 87,56 | 109,45 | Sangat Tinggi
 | Rata-rata capaian sasaran 2 |  |  |  |  | 107,31 | Sangat Tinggi
3 | Meningkatnya pemberdayaan masyarakat dan kualitas keluarga | Prevalensi stunting *) | % | 8,00 | 8,80 | 90,00 | Tinggi
 |  | Persentase balita ditimbang (D/S) | % | 90,0 | 90,2 | 100,22 | Sangat Tinggi
 |  | Jumlah lembaga kemasyarakatan kelurahan aktif | Lembaga | 48 | 46 | 95,83 | Sangat Tinggi
 | Rata-rata capaian sasaran 3 |  |  |  |  | 95,35 | Sangat Tinggi
4 | Terjaganya ketenteraman dan ketertiban wilayah | Jumlah gangguan ketenteraman dan ketertiban umum *) | Kejadian | 75 | 75 | 100,00 | Sangat Tinggi
 |  | Persentase Linmas yang mengikuti pelatihan terhadap target | % | 100,00 | 95,00 | 95,00 | Sangat Tinggi
 | Rata-rata capaian sasaran 4 |  |  |  |  | 97,50 | Sangat Tinggi
 | Rata-rata capaian seluruh indikator |  |  |  |  | 99,96 | Sangat Tinggi
*) semakin rendah semakin baik, capaian = (2 x target - realisasi) / target x 100
Kategori: Sangat Tinggi ≥ 91; Tinggi 76 - 90,99; Sedang 66 - 75,99; Rendah 51 - 65,99; Sangat Rendah < 51

Rekapitulasi kategori capaian
Kategori | Jumlah Indikator | Persentase
Sangat Tinggi | 10 | 90,91%
Tinggi | 1 | 9,09%
Sedang | - | 0,00%
Rendah | - | 0,00%
Sangat Rendah | - | 0,00%
Jumlah | 11 | 100,00%
`,
    },
    {
      name: "Tabel 3.2",
      merges: ["A2:A3", "B2:D2", "E2:E3", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.2 Perbandingan Realisasi Kinerja dengan Tahun Lalu dan Target Akhir Renstra
Indikator Kinerja | Realisasi |  |  | Naik/(Turun) 2024 terhadap 2023 | Target 2026 | Tingkat Kemajuan (%)
 | 2022 | 2023 | 2024 |  |  |
Indeks Kepuasan Masyarakat (IKM) Kecamatan | 84,62 | 86,15 | 88,55 | 2,40 | 90,00 | 98,39
Rata-rata IKM Kelurahan | 82,52 | 84,37 | 85,71 | 1,34 | 88,00 | 97,40
Nilai SAKIP Kecamatan | 69,84 | 71,42 | 73,15 | 1,73 | 75,00 | 97,53
Persentase usulan Musrenbang yang diakomodir | 54,3 | 58,7 | 63,1 | 4,4 | 70,0 | 90,14
Persentase realisasi PBB-P2 | 82,63 | 85,28 | 87,56 | 2,28 | 90,00 | 97,29
Jumlah gangguan ketenteraman dan ketertiban umum *) | 104 | 91 | 75 | (16) | 60 | 75,00
*) semakin rendah semakin baik; tingkat kemajuan = (2 x target - realisasi) / target x 100
`,
    },
    {
      name: "Tabel 3.3",
      sheet: `
Tabel 3.3 Nilai IKM per Unsur Pelayanan Kecamatan Wanasari Timur Tahun 2024 (384 responden)
Kode | Unsur Pelayanan | Jumlah Nilai | NRR | NRR Tertimbang (NRR × 0,111) | Mutu | NRR 2023 | Kenaikan/(Penurunan)
U1 | Persyaratan | 1.355 | 3,529 | 0,392 | B | 3,412 | 0,117
U2 | Sistem, Mekanisme dan Prosedur | 1.340 | 3,490 | 0,387 | B | 3,398 | 0,092
U3 | Waktu Penyelesaian | 1.303 | 3,393 | 0,377 | B | 3,287 | 0,106
U4 | Biaya/Tarif | 1.485 | 3,867 | 0,429 | A | 3,846 | 0,021
U5 | Produk Spesifikasi Jenis Pelayanan | 1.360 | 3,542 | 0,393 | A | 3,465 | 0,077
U6 | Kompetensi Pelaksana | 1.369 | 3,565 | 0,396 | A | 3,521 | 0,044
U7 | Perilaku Pelaksana | 1.398 | 3,641 | 0,404 | A | 3,607 | 0,034
U8 | Penanganan Pengaduan, Saran dan Masukan | 1.364 | 3,552 | 0,394 | A | 3,489 | 0,063
U9 | Sarana dan Prasarana | 1.280 | 3,333 | 0,370 | B | 3,214 | 0,119
Jumlah |  | 12.254 |  | 3,542 |  |  |
IKM Unit Pelayanan (Jumlah NRR Tertimbang × 25) |  |  |  | 88,55 | A |  |
Mutu unsur: A = 3,5324-4,00; B = 3,0644-3,532; C = 2,60-3,064; D = 1,00-2,5996. Mutu IKM: A = 88,31-100; B = 76,61-88,30
`,
    },
    {
      name: "Tabel 3.4",
      sheet: `
Tabel 3.4 IKM Kelurahan Tahun 2023-2024
No | Kelurahan | Responden | IKM 2023 | IKM 2024 | Perubahan | Mutu Pelayanan | Kinerja Unit Pelayanan | Peringkat
1 | Wanasari | 150 | 85,12 | 87,46 | 2,34 | B | Baik | 4
2 | Karang Mulya | 175 | 86,90 | 88,75 | 1,85 | A | Sangat Baik | 2
3 | Sumber Jati | 155 | 84,37 | 85,92 | 1,55 | B | Baik | 5
4 | Tegal Endah | 130 | 83,05 | 82,64 | -0,41 | B | Baik | 7
5 | Mekar Pelita | 150 | 85,78 | 88,31 | 2,53 | A | Sangat Baik | 3
6 | Rawa Bening | 100 | 81,46 | 83,27 | 1,81 | B | Baik | 6
7 | Cempaka Indah | 190 | 87,34 | 89,18 | 1,84 | A | Sangat Baik | 1
8 | Gunung Wangi | 90 | 80,92 | 80,15 | -0,77 | B | Baik | 8
 | Jumlah responden / rata-rata IKM | 1.140 | 84,37 | 85,71 | 1,34 | B | Baik |
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:I3", "J2:J3"],
      sheet: `
Tabel 3.5 Realisasi Penerimaan PBB-P2 Menurut Kelurahan s.d. 31 Desember 2024
No | Kelurahan | Ketetapan |  | Realisasi |  | Persentase Realisasi |  | Sisa (Rp) | Peringkat
 |  | SPPT | Pokok (Rp) | SPPT | Rp | SPPT | Pokok |  |
1 | Wanasari | 2.846 | 612.374.850 | 2.450 | 556.036.363 | 86,09% | 90,80% | 56.338.487 | 3
2 | Karang Mulya | 3.917 | 874.206.415 | 3.282 | 762.307.993 | 83,79% | 87,20% | 111.898.422 | 5
3 | Sumber Jati | 3.268 | 548.917.320 | 2.637 | 457.797.044 | 80,69% | 83,40% | 91.120.276 | 6
4 | Tegal Endah | 2.415 | 397.485.960 | 2.043 | 352.570.046 | 84,60% | 88,70% | 44.915.914 | 4
5 | Mekar Pelita | 2.983 | 701.638.275 | 2.607 | 646.208.851 | 87,40% | 92,10% | 55.429.424 | 1
6 | Rawa Bening | 2.106 | 318.742.190 | 1.520 | 238.419.158 | 72,17% | 74,80% | 80.323.032 | 7
7 | Cempaka Indah | 4.382 | 1.146.829.740 | 3.803 | 1.047.055.552 | 86,79% | 91,30% | 99.774.188 | 2
8 | Gunung Wangi | 1.894 | 203.571.635 | 1.314 | 145.757.290 | 69,38% | 71,60% | 57.814.345 | 8
 | Jumlah | 23.811 | 4.803.766.385 | 19.656 | 4.206.152.297 | 82,55% | 87,56% | 597.614.088 |
Keterangan: peringkat menurut persentase realisasi pokok
`,
    },
    {
      name: "Tabel 3.6",
      sheet: `
Tabel 3.6 Perkembangan PBB-P2 Kecamatan Wanasari Timur
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Ketetapan (Rp) | 4.012.587.400 | 4.186.340.275 | 4.371.925.860 | 4.598.473.120 | 4.803.766.385
Realisasi (Rp) | 3.087.614.935 | 3.294.716.580 | 3.612.480.745 | 3.921.356.810 | 4.206.152.297
Sisa/Tunggakan (Rp) | 924.972.465 | 891.623.695 | 759.445.115 | 677.116.310 | 597.614.088
Persentase | 76,95% | 78,70% | 82,63% | 85,28% | 87,56%
Pertumbuhan realisasi | - | 6,71% | 9,64% | 8,55% | 7,26%
Wajib pajak (SPPT) | 22.148 | 22.486 | 22.917 | 23.374 | 23.811
Rata-rata ketetapan per SPPT (Rp) | 181.172 | 186.175 | 190.772 | 196.735 | 201.746

Realisasi PBB-P2 Kumulatif per Triwulan Tahun 2024
s.d. Triwulan | Target (%) | Realisasi (Rp) | Persentase dari Ketetapan | Tambahan dalam Triwulan (Rp)
I | 15 | 612.480.915 | 12,75 | 612.480.915
II | 40 | 1.986.357.240 | 41,35 | 1.373.876.325
III | 65 | 3.415.728.660 | 71,11 | 1.429.371.420
IV | 80 | 4.206.152.297 | 87,56 | 790.423.637
Jumlah tambahan |  |  |  | 4.206.152.297
`,
    },
    {
      name: "Tabel 3.7",
      sheet: `
Tabel 3.7 Pelayanan Administrasi Kecamatan per Bulan Tahun 2024
Bulan | Perekaman KTP-el | Kartu Keluarga | Surat Pindah/Datang | Surat Keterangan Waris | SKTM | Lainnya | Jumlah
Januari | 127 | 280 | 67 | 16 | 49 | 36 | 575
Februari | 127 | 258 | 86 | 17 | 46 | 43 | 577
Maret | 117 | 258 | 72 | 14 | 63 | 30 | 554
April | 137 | 255 | 59 | 19 | 40 | 32 | 542
Mei | 175 | 188 | 87 | 14 | 49 | 34 | 547
Juni | 159 | 252 | 63 | 15 | 52 | 45 | 586
Jumlah Semester I | 842 | 1.491 | 434 | 95 | 299 | 220 | 3.381
Juli | 148 | 254 | 85 | 18 | 60 | 36 | 601
Agustus | 165 | 194 | 64 | 13 | 60 | 32 | 528
September | 147 | 219 | 67 | 14 | 51 | 38 | 536
Oktober | 151 | 257 | 87 | 17 | 53 | 32 | 597
November | 141 | 217 | 81 | 14 | 51 | 33 | 537
Desember | 176 | 203 | 77 | 15 | 54 | 30 | 555
Jumlah Semester II | 928 | 1.344 | 461 | 91 | 329 | 201 | 3.354
Jumlah Tahun 2024 | 1.770 | 2.835 | 895 | 186 | 628 | 421 | 6.735
Rata-rata per bulan | 147,5 | 236,3 | 74,6 | 15,5 | 52,3 | 35,1 | 561,3
Jumlah Tahun 2023 | 1.694 | 2.752 | 921 | 188 | 655 | 417 | 6.627
Naik/(Turun) | 76 | 83 | (26) | (2) | (27) | 4 | 108

Jenis Layanan | Standar Waktu | Permohonan | Tepat Waktu | Terlambat | % Tepat Waktu
Perekaman KTP-el | 1 hari | 1.770 | 1.756 | 14 | 99,21
Kartu Keluarga | 3 hari | 2.835 | 2.804 | 31 | 98,91
Surat Pindah/Datang | 1 hari | 895 | 886 | 9 | 98,99
Surat Keterangan Waris | 5 hari | 186 | 180 | 6 | 96,77
SKTM | 1 hari | 628 | 625 | 3 | 99,52
Lainnya | 2 hari | 421 | 419 | 2 | 99,52
Jumlah |  | 6.735 | 6.670 | 65 | 99,03
`,
    },
    {
      name: "Tabel 3.8",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.8 Usulan Musrenbang Kelurahan yang Diakomodir dalam RKPD Tahun 2025
No | Kelurahan | Usulan |  |  |  | Diakomodir | Tidak Diakomodir | % Diakomodir
 |  | Fisik | Sosial Budaya | Ekonomi | Jumlah |  |  |
1 | Wanasari | 14 | 6 | 4 | 24 | 15 | 9 | 62,5
2 | Karang Mulya | 17 | 8 | 5 | 30 | 19 | 11 | 63,3
3 | Sumber Jati | 13 | 5 | 4 | 22 | 14 | 8 | 63,6
4 | Tegal Endah | 11 | 5 | 3 | 19 | 12 | 7 | 63,2
5 | Mekar Pelita | 15 | 6 | 4 | 25 | 17 | 8 | 68,0
6 | Rawa Bening | 12 | 4 | 2 | 18 | 10 | 8 | 55,6
7 | Cempaka Indah | 18 | 9 | 6 | 33 | 22 | 11 | 66,7
8 | Gunung Wangi | 10 | 4 | 2 | 16 | 9 | 7 | 56,3
 | Jumlah | 110 | 47 | 30 | 187 | 118 | 69 | 63,1
 | Persentase per bidang | 58,8 | 25,1 | 16,0 | 100,0 |  |  |
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.9 Pagu dan Realisasi Dana Kelurahan Tahun 2024 (dalam rupiah)
Kelurahan | Sarana dan Prasarana |  | Pemberdayaan Masyarakat |  | Jumlah |  | % Serapan | Sisa
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi |  |
Wanasari | 148.500.000 | 146.218.400 | 62.350.000 | 60.874.500 | 210.850.000 | 207.092.900 | 98,22 | 3.757.100
Karang Mulya | 174.200.000 | 172.936.750 | 71.640.000 | 69.305.200 | 245.840.000 | 242.241.950 | 98,54 | 3.598.050
Sumber Jati | 152.800.000 | 149.574.300 | 64.275.000 | 63.118.000 | 217.075.000 | 212.692.300 | 97,98 | 4.382.700
Tegal Endah | 136.400.000 | 134.907.850 | 58.920.000 | 56.483.750 | 195.320.000 | 191.391.600 | 97,99 | 3.928.400
Mekar Pelita | 149.600.000 | 147.385.000 | 61.780.000 | 60.942.300 | 211.380.000 | 208.327.300 | 98,56 | 3.052.700
Rawa Bening | 121.750.000 | 114.638.200 | 49.315.000 | 46.270.600 | 171.065.000 | 160.908.800 | 94,06 | 10.156.200
Cempaka Indah | 187.300.000 | 185.862.450 | 76.840.000 | 75.413.900 | 264.140.000 | 261.276.350 | 98,92 | 2.863.650
Gunung Wangi | 118.450.000 | 109.726.500 | 47.880.000 | 43.965.250 | 166.330.000 | 153.691.750 | 92,40 | 12.638.250
Jumlah | 1.189.000.000 | 1.161.249.450 | 493.000.000 | 476.373.500 | 1.682.000.000 | 1.637.622.950 | 97,36 | 44.377.050

Tabel 3.10 Hasil Fisik Dana Kelurahan
No | Pekerjaan | Target | Realisasi | Capaian | Nilai (Rp) | Biaya per Satuan (Rp)
1 | Rabat beton jalan lingkungan | 1.450 m | 1.482 m | 102,21% | Rp 438.657.000,- | 295.990
2 | Drainase/saluran air | 860 m | 845 m | 98,26% | Rp 297.418.500,- | 351.975
3 | Paving gang | 640 m² | 640 m² | 100,00% | Rp 118.400.000,- | 185.000
4 | Sumur resapan | 24 Unit | 26 Unit | 108,33% | Rp 74.620.000,- | 2.870.000
5 | Penerangan jalan lingkungan | 48 Titik | 52 Titik | 108,33% | Rp 93.184.000,- | 1.792.000
6 | Rehab pos kamling | 8 Unit | 8 Unit | 100,00% | Rp 138.969.950,- | 17.371.244
 | Jumlah |  |  |  | Rp 1.161.249.450,- |
`,
    },
    {
      name: "Tabel 3.11",
      sheet: `
Tabel 3.11 Hasil Penimbangan Balita dan Prevalensi Stunting
No | Kelurahan | Posyandu | Sasaran Balita (S) | Ditimbang (D) | D/S (%) | Balita Stunting 2023 | Balita Stunting 2024 | Penurunan (balita) | Prevalensi 2024 (%)
1 | Wanasari | 9 | 584 | 531 | 90,9 | 48 | 37 | 11 | 6,97
2 | Karang Mulya | 11 | 742 | 672 | 90,6 | 71 | 58 | 13 | 8,63
3 | Sumber Jati | 10 | 663 | 597 | 90,0 | 66 | 54 | 12 | 9,05
4 | Tegal Endah | 8 | 491 | 457 | 93,1 | 39 | 36 | 3 | 7,88
5 | Mekar Pelita | 9 | 596 | 548 | 91,9 | 45 | 39 | 6 | 7,12
6 | Rawa Bening | 7 | 362 | 308 | 85,1 | 47 | 43 | 4 | 13,96
7 | Cempaka Indah | 12 | 831 | 761 | 91,6 | 73 | 57 | 16 | 7,49
8 | Gunung Wangi | 6 | 304 | 251 | 82,6 | 36 | 39 | (3) | 15,54
 | Kecamatan | 72 | 4.573 | 4.125 | 90,2 | 425 | 363 | 62 | 8,80
`,
    },
    {
      name: "Tabel 3.12",
      merges: ["A2:A3", "B2:B3", "C2:G2", "H2:I2"],
      sheet: `
Tabel 3.12 Gangguan Ketenteraman dan Ketertiban Umum Tahun 2023 dan 2024 (kejadian)
Jenis Gangguan | 2023 | 2024 |  |  |  |  | Naik/(Turun) |
 |  | TW I | TW II | TW III | TW IV | Jumlah | Kejadian | %
Pencurian | 23 | 5 | 4 | 6 | 4 | 19 | (4) | -17,4
Perkelahian/tawuran | 9 | 2 | 1 | 2 | 1 | 6 | (3) | -33,3
Pelanggaran PKL | 31 | 6 | 7 | 5 | 6 | 24 | (7) | -22,6
Reklame liar | 18 | 5 | 6 | 4 | 5 | 20 | 2 | 11,1
Kebakaran | 6 | 1 | - | 2 | 1 | 4 | (2) | -33,3
Minuman beralkohol ilegal | 4 | 1 | 1 | - | - | 2 | (2) | -50,0
Jumlah | 91 | 20 | 19 | 19 | 17 | 75 | (16) | -17,6

Anggota Linmas | Target | Realisasi | Capaian
Jumlah anggota terdata | 210 orang | 214 orang | 101,90%
Mengikuti pelatihan | 160 orang | 152 orang | 95,00%
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Efisiensi Penggunaan Sumber Daya
No | Sasaran | Rata-rata Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Keterangan | Porsi Anggaran (%)
1 | 2 | 3 | 4 | 5 | 6 = 5/4 | 7 = 3 - 6 | 8 | 9
1 | Meningkatnya kualitas pelayanan publik kecamatan dan kelurahan | 100,97 | 9.675.535.400 | 9.495.820.000 | 98,14 | 2,83 | Efisien | 79,90
2 | Meningkatnya partisipasi masyarakat dalam pembangunan | 107,31 | 235.260.000 | 227.253.700 | 96,60 | 10,71 | Efisien | 1,94
3 | Meningkatnya pemberdayaan masyarakat dan kualitas keluarga | 95,35 | 1.923.530.000 | 1.878.161.150 | 97,64 | -2,29 | Tidak Efisien | 15,89
4 | Terjaganya ketenteraman dan ketertiban wilayah | 97,50 | 274.500.000 | 269.399.200 | 98,14 | -0,64 | Tidak Efisien | 2,27
 | Rata-rata/Jumlah | 100,28 | 12.108.825.400 | 11.870.634.050 | 98,03 | 2,25 | Efisien | 100,00
Sasaran 1: Program 7.01.01 dan 7.01.02; Sasaran 2: Kegiatan 7.01.03.2.01 dan Sub Kegiatan 7.01.03.2.02.01; Sasaran 3: sisa Program 7.01.03; Sasaran 4: Program 7.01.04 dan 7.01.05. Rata-rata capaian pada baris terakhir adalah rata-rata empat sasaran.
`,
    },
    {
      name: "Tabel 3.14",
      sheet: `
Tabel 3.14 Anggaran dan Realisasi per Program, Kegiatan dan Sub Kegiatan Tahun Anggaran 2024
Kode | Program/Kegiatan/Sub Kegiatan | Anggaran Sebelum Perubahan | Anggaran Setelah Perubahan | Bertambah/(Berkurang) | Realisasi | % | Sisa
1 | 2 | 3 | 4 | 5 = 4-3 | 6 | 7 = 6/4 | 8 = 4-6
7.01.01 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 9.296.130.000 | 9.402.365.400 | 106.235.400 | 9.237.031.650 | 98,24 | 165.333.750
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 26.465.000 | 24.555.000 | (1.910.000) | 23.765.400 | 96,78 | 789.600
7.01.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 12.450.000 | 11.200.000 | (1.250.000) | 10.950.450 | 97,77 | 249.550
7.01.01.2.01.06 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 8.375.000 | 8.375.000 | - | 7.869.550 | 93,96 | 505.450
7.01.01.2.01.07 | Evaluasi Kinerja Perangkat Daerah | 5.640.000 | 4.980.000 | (660.000) | 4.945.400 | 99,31 | 34.600
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 7.170.840.000 | 7.243.035.400 | 72.195.400 | 7.217.518.850 | 99,65 | 25.516.550
7.01.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | 6.847.320.000 | 6.932.875.400 | 85.555.400 | 6.932.875.400 | 100,00 | -
7.01.01.2.02.02 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 318.600.000 | 305.240.000 | (13.360.000) | 279.723.450 | 91,64 | 25.516.550
7.01.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 4.920.000 | 4.920.000 | - | 4.920.000 | 100,00 | -
7.01.01.2.03 | Administrasi Barang Milik Daerah pada Perangkat Daerah | 14.760.000 | 14.760.000 | - | 14.482.550 | 98,12 | 277.450
7.01.01.2.03.06 | Penatausahaan Barang Milik Daerah pada SKPD | 14.760.000 | 14.760.000 | - | 14.482.550 | 98,12 | 277.450
7.01.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | 93.540.000 | 92.850.000 | (690.000) | 90.105.550 | 97,04 | 2.744.450
7.01.01.2.05.02 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | 46.800.000 | 52.200.000 | 5.400.000 | 50.994.850 | 97,69 | 1.205.150
7.01.01.2.05.09 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 28.500.000 | 24.750.000 | (3.750.000) | 24.539.550 | 99,15 | 210.450
7.01.01.2.05.11 | Bimbingan Teknis Implementasi Peraturan Perundang-Undangan | 18.240.000 | 15.900.000 | (2.340.000) | 14.571.150 | 91,64 | 1.328.850
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | 315.985.000 | 312.310.000 | (3.675.000) | 298.710.100 | 95,65 | 13.599.900
7.01.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 16.385.000 | 18.120.000 | 1.735.000 | 17.384.100 | 95,94 | 735.900
7.01.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | 74.260.000 | 81.475.000 | 7.215.000 | 78.549.400 | 96,41 | 2.925.600
7.01.01.2.06.04 | Penyediaan Bahan Logistik Kantor | 63.940.000 | 60.215.000 | (3.725.000) | 54.225.900 | 90,05 | 5.989.100
7.01.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan | 41.870.000 | 43.690.000 | 1.820.000 | 40.791.300 | 93,37 | 2.898.700
7.01.01.2.06.06 | Penyediaan Bahan Bacaan dan Peraturan Perundang-undangan | 9.600.000 | 9.600.000 | - | 9.529.300 | 99,26 | 70.700
7.01.01.2.06.08 | Fasilitasi Kunjungan Tamu | 22.500.000 | 19.350.000 | (3.150.000) | 19.236.800 | 99,41 | 113.200
7.01.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 87.430.000 | 79.860.000 | (7.570.000) | 78.993.300 | 98,91 | 866.700
7.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 155.150.000 | 171.630.000 | 16.480.000 | 164.543.550 | 95,87 | 7.086.450
7.01.01.2.07.05 | Pengadaan Mebel | 58.400.000 | 67.250.000 | 8.850.000 | 63.949.000 | 95,09 | 3.301.000
7.01.01.2.07.06 | Pengadaan Peralatan dan Mesin Lainnya | 96.750.000 | 104.380.000 | 7.630.000 | 100.594.550 | 96,37 | 3.785.450
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.200.960.000 | 1.206.660.000 | 5.700.000 | 1.104.475.700 | 91,53 | 102.184.300
7.01.01.2.08.01 | Penyediaan Jasa Surat Menyurat | 3.600.000 | 3.600.000 | - | 3.259.950 | 90,55 | 340.050
7.01.01.2.08.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 214.800.000 | 206.340.000 | (8.460.000) | 194.249.950 | 94,14 | 12.090.050
7.01.01.2.08.04 | Penyediaan Jasa Pelayanan Umum Kantor | 982.560.000 | 996.720.000 | 14.160.000 | 906.965.800 | 91,00 | 89.754.200
7.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 318.430.000 | 336.565.000 | 18.135.000 | 323.429.950 | 96,10 | 13.135.050
7.01.01.2.09.02 | Penyediaan Jasa Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional | 118.650.000 | 121.425.000 | 2.775.000 | 121.425.000 | 100,00 | -
7.01.01.2.09.06 | Pemeliharaan Peralatan dan Mesin Lainnya | 34.780.000 | 32.540.000 | (2.240.000) | 32.540.000 | 100,00 | -
7.01.01.2.09.09 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 165.000.000 | 182.600.000 | 17.600.000 | 169.464.950 | 92,81 | 13.135.050
7.01.02 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 266.290.000 | 273.170.000 | 6.880.000 | 258.788.350 | 94,74 | 14.381.650
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | 85.700.000 | 86.505.000 | 805.000 | 81.317.600 | 94,00 | 5.187.400
7.01.02.2.01.01 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah | 36.740.000 | 34.125.000 | (2.615.000) | 34.125.000 | 100,00 | -
7.01.02.2.01.02 | Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan | 48.960.000 | 52.380.000 | 3.420.000 | 47.192.600 | 90,10 | 5.187.400
7.01.02.2.02 | Penyelenggaraan Urusan Pemerintahan yang Tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah | 21.480.000 | 19.960.000 | (1.520.000) | 19.843.750 | 99,42 | 116.250
7.01.02.2.02.02 | Fasilitasi Percepatan Pencapaian Standar Pelayanan Minimal di Wilayah Kecamatan | 21.480.000 | 19.960.000 | (1.520.000) | 19.843.750 | 99,42 | 116.250
7.01.02.2.03 | Koordinasi Pemeliharaan Prasarana dan Sarana Pelayanan Umum | 27.350.000 | 27.350.000 | - | 24.949.800 | 91,22 | 2.400.200
7.01.02.2.03.01 | Koordinasi/Sinergi dengan Perangkat Daerah dalam Pemeliharaan Sarana dan Prasarana | 27.350.000 | 27.350.000 | - | 24.949.800 | 91,22 | 2.400.200
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | 131.760.000 | 139.355.000 | 7.595.000 | 132.677.200 | 95,21 | 6.677.800
7.01.02.2.04.01 | Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha | 39.620.000 | 41.875.000 | 2.255.000 | 41.190.600 | 98,37 | 684.400
7.01.02.2.04.03 | Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kewenangan Lain yang Dilimpahkan | 92.140.000 | 97.480.000 | 5.340.000 | 91.486.600 | 93,85 | 5.993.400
7.01.03 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | 2.136.245.000 | 2.158.790.000 | 22.545.000 | 2.105.414.850 | 97,53 | 53.375.150
7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | 183.195.000 | 185.100.000 | 1.905.000 | 181.994.350 | 98,32 | 3.105.650
7.01.03.2.01.01 | Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan | 64.875.000 | 61.340.000 | (3.535.000) | 58.923.000 | 96,06 | 2.417.000
7.01.03.2.01.03 | Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan | 118.320.000 | 123.760.000 | 5.440.000 | 123.071.350 | 99,44 | 688.650
7.01.03.2.02 | Kegiatan Pemberdayaan Kelurahan | 1.731.980.000 | 1.749.060.000 | 17.080.000 | 1.699.782.300 | 97,18 | 49.277.700
7.01.03.2.02.01 | Peningkatan Partisipasi Masyarakat dalam Musyawarah Perencanaan Pembangunan di Kelurahan | 52.480.000 | 50.160.000 | (2.320.000) | 45.259.350 | 90,23 | 4.900.650
7.01.03.2.02.02 | Pembangunan Sarana dan Prasarana Kelurahan | 1.150.000.000 | 1.189.000.000 | 39.000.000 | 1.161.249.450 | 97,67 | 27.750.550
7.01.03.2.02.03 | Pemberdayaan Masyarakat di Kelurahan | 512.600.000 | 493.000.000 | (19.600.000) | 476.373.500 | 96,63 | 16.626.500
7.01.03.2.02.04 | Evaluasi Kelurahan | 16.900.000 | 16.900.000 | - | 16.900.000 | 100,00 | -
7.01.03.2.03 | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | 221.070.000 | 224.630.000 | 3.560.000 | 223.638.200 | 99,56 | 991.800
7.01.03.2.03.01 | Penyelenggaraan Lembaga Kemasyarakatan | 186.400.000 | 192.750.000 | 6.350.000 | 192.750.000 | 100,00 | -
7.01.03.2.03.03 | Fasilitasi Pengembangan Usaha Ekonomi Masyarakat | 34.670.000 | 31.880.000 | (2.790.000) | 30.888.200 | 96,89 | 991.800
7.01.04 | Program Koordinasi Ketenteraman dan Ketertiban Umum | 140.480.000 | 142.690.000 | 2.210.000 | 141.190.950 | 98,95 | 1.499.050
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | 95.700.000 | 97.910.000 | 2.210.000 | 97.740.150 | 99,83 | 169.850
7.01.04.2.01.01 | Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal | 57.240.000 | 62.190.000 | 4.950.000 | 62.020.150 | 99,73 | 169.850
7.01.04.2.01.02 | Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat | 38.460.000 | 35.720.000 | (2.740.000) | 35.720.000 | 100,00 | -
7.01.04.2.02 | Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah | 44.780.000 | 44.780.000 | - | 43.450.800 | 97,03 | 1.329.200
7.01.04.2.02.01 | Koordinasi/Sinergi dengan Perangkat Daerah yang Tugas dan Fungsinya di Bidang Penegakan Peraturan | 44.780.000 | 44.780.000 | - | 43.450.800 | 97,03 | 1.329.200
7.01.05 | Program Penyelenggaraan Urusan Pemerintahan Umum | 131.190.000 | 131.810.000 | 620.000 | 128.208.250 | 97,27 | 3.601.750
7.01.05.2.01 | Penyelenggaraan Urusan Pemerintahan Umum Sesuai Penugasan Kepala Daerah | 131.190.000 | 131.810.000 | 620.000 | 128.208.250 | 97,27 | 3.601.750
7.01.05.2.01.01 | Pembinaan Wawasan Kebangsaan dan Ketahanan Nasional | 26.350.000 | 23.840.000 | (2.510.000) | 23.840.000 | 100,00 | -
7.01.05.2.01.04 | Pembinaan Kerukunan Antarsuku, Umat Beragama, Ras, dan Golongan Lainnya | 19.780.000 | 19.780.000 | - | 18.047.200 | 91,24 | 1.732.800
7.01.05.2.01.05 | Penanganan Konflik Sosial | 12.460.000 | 11.390.000 | (1.070.000) | 11.312.700 | 99,32 | 77.300
7.01.05.2.01.08 | Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan | 72.600.000 | 76.800.000 | 4.200.000 | 75.008.350 | 97,67 | 1.791.650
JUMLAH |  | 11.970.335.000 | 12.108.825.400 | 138.490.400 | 11.870.634.050 | 98,03 | 238.191.350
`,
    },
    {
      name: "Narasi",
      sheet: `
Kecamatan Wanasari Timur memiliki luas 22,80 km² yang terbagi dalam 8 kelurahan, 72 RW dan 348 RT. Kelurahan terluas adalah Gunung Wangi dengan luas 5,17 km² atau 22,68% dari luas kecamatan.
Jumlah penduduk tahun 2024 sebanyak 83.188 jiwa, terdiri atas 41.544 laki-laki dan 41.644 perempuan, bertambah 871 jiwa atau 1,06% dari tahun 2023. Kelurahan Cempaka Indah berpenduduk terbanyak yaitu 15.371 jiwa (18,48%), sedangkan 2 kelurahan mengalami penurunan jumlah penduduk.
Kepadatan penduduk rata-rata 3.649 jiwa/km². Kepadatan tertinggi di Kelurahan Tegal Endah (6.097 jiwa/km²) dan terendah di Kelurahan Gunung Wangi (1.034 jiwa/km²).
Penduduk usia produktif (15-64 tahun) berjumlah 57.825 jiwa atau 69,51% sehingga rasio ketergantungan sebesar 43,86%, artinya setiap 100 penduduk produktif menanggung sekitar 44 penduduk tidak produktif.
Pegawai kecamatan dan kelurahan berjumlah 112 orang, terdiri atas 63 PNS, 14 PPPK dan 35 tenaga kontrak. Dari seluruh pegawai, 37 orang bertugas di kantor kecamatan dan 75 orang di kelurahan.
Dari 11 indikator kinerja, 7 indikator mencapai atau melampaui target dan 4 indikator belum mencapai target. Rata-rata capaian seluruh indikator sebesar 99,96% dengan kategori Sangat Tinggi; capaian tertinggi pada indikator persentase realisasi PBB-P2 (109,45%) dan terendah pada prevalensi stunting (90,00%).
IKM Kecamatan tahun 2024 sebesar 88,55 dengan mutu pelayanan A, naik 2,40 poin dari tahun 2023 sebesar 86,15. Unsur dengan nilai tertinggi adalah Biaya/Tarif (3,867) dan terendah Sarana dan Prasarana (3,333), sedangkan kenaikan terbesar terjadi pada unsur Sarana dan Prasarana sebesar 0,119.
Rata-rata IKM kelurahan naik dari 84,37 menjadi 85,71. Sebanyak 6 dari 8 kelurahan mengalami kenaikan, dan 3 kelurahan memperoleh mutu A; nilai tertinggi diraih Kelurahan Cempaka Indah yaitu 89,18.
Realisasi PBB-P2 sebesar Rp4.206.152.297 atau 87,56% dari ketetapan Rp4.803.766.385, sehingga sisa yang belum tertagih Rp597.614.088. Realisasi tersebut naik 7,26% dibandingkan tahun 2023 sebesar Rp3.921.356.810.
Kelurahan dengan persentase realisasi pokok PBB-P2 tertinggi adalah Mekar Pelita (92,10%) dan terendah Gunung Wangi (71,60%). Dari 8 kelurahan, 6 kelurahan melampaui target 80%.
Selama tahun 2024 dilayani 6.735 permohonan, 3.381 pada Semester I dan 3.354 pada Semester II, atau rata-rata 561,3 permohonan per bulan. Sebanyak 6.670 permohonan (99,03%) selesai tepat waktu dan layanan terbanyak adalah Kartu Keluarga dengan 2.835 permohonan (42,09%).
Musrenbang kelurahan menghasilkan 187 usulan, 118 usulan di antaranya (63,1%) diakomodir dalam RKPD. Usulan bidang fisik mendominasi dengan 110 usulan atau 58,8%.
Dana Kelurahan terserap Rp1.637.622.950 dari pagu Rp1.682.000.000 atau 97,36%. Porsi sarana dan prasarana mencapai 70,7% dari pagu, dan panjang rabat beton yang terbangun 1.482 m melebihi target 1.450 m.
Prevalensi stunting tahun 2024 sebesar 8,80%, dengan jumlah balita stunting turun 62 balita dari 425 menjadi 363 balita. Prevalensi tertinggi terdapat di Kelurahan Gunung Wangi (15,54%), satu-satunya kelurahan yang jumlah balita stuntingnya bertambah.
Gangguan ketenteraman dan ketertiban umum turun dari 91 kejadian menjadi 75 kejadian atau turun 17,6%. Pelanggaran PKL masih yang terbanyak yaitu 24 kejadian, dan hanya jenis Reklame liar yang bertambah.
Anggaran Kecamatan Wanasari Timur setelah perubahan sebesar Rp12.108.825.400, bertambah Rp138.490.400 dari semula Rp11.970.335.000. Realisasi mencapai Rp11.870.634.050 atau 98,03% dengan sisa anggaran Rp238.191.350.
Anggaran dijabarkan dalam 5 program, 18 kegiatan dan 46 sub kegiatan; 9 sub kegiatan terserap 100%. Program penunjang menyerap porsi anggaran terbesar yaitu 77,65%, sedangkan serapan terendah terdapat pada Program Penyelenggaraan Pemerintahan dan Pelayanan Publik sebesar 94,74%.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "F12", right: "348", wrong: "324" },
    { sheet: "Tabel 1.2", cell: "I12", right: "98,4", wrong: "101,6" },
    { sheet: "Tabel 1.2", cell: "M10", right: "5.519", wrong: "5.430" },
    { sheet: "Tabel 1.3", cell: "B21", right: "28.790", wrong: "26.994" },
    { sheet: "Tabel 1.3", cell: "D23", right: "43,86", wrong: "30,49" },
    { sheet: "Tabel 1.4", cell: "J10", right: "115", wrong: "151" },
    { sheet: "Tabel 1.5", cell: "H4", right: "37", wrong: "26" },
    { sheet: "Tabel 2.1", cell: "C20", right: "Rp 2.158.790.000", wrong: "Rp 2.185.790.000" },
    { sheet: "Tabel 3.1", cell: "G11", right: "90,00", wrong: "110,00" },
    { sheet: "Tabel 3.1", cell: "H13", right: "Sangat Tinggi", wrong: "Tinggi" },
    { sheet: "Tabel 3.1", cell: "G18", right: "99,96", wrong: "100,28" },
    { sheet: "Tabel 3.2", cell: "G6", right: "97,53", wrong: "101,60" },
    { sheet: "Tabel 3.3", cell: "D8", right: "3,565", wrong: "3,656" },
    { sheet: "Tabel 3.3", cell: "F7", right: "A", wrong: "B" },
    { sheet: "Tabel 3.4", cell: "D11", right: "84,37", wrong: "84,73" },
    { sheet: "Tabel 3.4", cell: "I3", right: "4", wrong: "3" },
    { sheet: "Tabel 3.5", cell: "F10", right: "1.047.055.552", wrong: "104.705.555" },
    { sheet: "Tabel 3.5", cell: "H12", right: "87,56%", wrong: "84,99%" },
    { sheet: "Tabel 3.6", cell: "E7", right: "8,55%", wrong: "7,88%" },
    { sheet: "Tabel 3.6", cell: "D15", right: "71,11", wrong: "29,76" },
    { sheet: "Tabel 3.7", cell: "C16", right: "1.344", wrong: "1.127" },
    { sheet: "Tabel 3.7", cell: "B18", right: "147,5", wrong: "295,0" },
    { sheet: "Tabel 3.8", cell: "F10", right: "33", wrong: "23" },
    { sheet: "Tabel 3.8", cell: "I12", right: "63,1", wrong: "62,4" },
    { sheet: "Tabel 3.9", cell: "H9", right: "94,06", wrong: "94,16" },
    { sheet: "Tabel 3.9", cell: "E17", right: "98,26%", wrong: "101,78%" },
    { sheet: "Tabel 3.11", cell: "I10", right: "(3)", wrong: "3" },
    { sheet: "Tabel 3.11", cell: "D11", right: "4.573", wrong: "4.269" },
    { sheet: "Tabel 3.12", cell: "E10", right: "19", wrong: "21" },
    { sheet: "Tabel 3.13", cell: "H6", right: "Tidak Efisien", wrong: "Efisien" },
    { sheet: "Tabel 3.14", cell: "D19", right: "312.310.000", wrong: "232.450.000" },
    { sheet: "Tabel 3.14", cell: "F33", right: "906.965.800", wrong: "960.965.800" },
    { sheet: "Tabel 3.14", cell: "C73", right: "11.970.335.000", wrong: "11.839.145.000" },
    { sheet: "Narasi", cell: "A2", right: "(18,48%)", wrong: "(18,34%)" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "tertinggi di Kelurahan Tegal Endah",
      wrong: "tertinggi di Kelurahan Cempaka Indah",
    },
    { sheet: "Narasi", cell: "A5", right: "75 orang di kelurahan", wrong: "57 orang di kelurahan" },
    { sheet: "Narasi", cell: "A6", right: "7 indikator mencapai", wrong: "8 indikator mencapai" },
    { sheet: "Narasi", cell: "A8", right: "Sebanyak 6 dari 8", wrong: "Sebanyak 7 dari 8" },
    { sheet: "Narasi", cell: "A9", right: "tersebut naik 7,26%", wrong: "tersebut turun 7,26%" },
    { sheet: "Narasi", cell: "A10", right: "6 kelurahan melampaui", wrong: "5 kelurahan melampaui" },
    { sheet: "Narasi", cell: "A11", right: "rata-rata 561,3 permohonan", wrong: "rata-rata 563,5 permohonan" },
    { sheet: "Narasi", cell: "A13", right: "mencapai 70,7% dari pagu", wrong: "mencapai 70,9% dari pagu" },
    { sheet: "Narasi", cell: "A15", right: "atau turun 17,6%", wrong: "atau turun 21,3%" },
    { sheet: "Narasi", cell: "A16", right: "sisa anggaran Rp238.191.350", wrong: "sisa anggaran Rp328.191.350" },
    { sheet: "Narasi", cell: "A17", right: "46 sub kegiatan;", wrong: "45 sub kegiatan;" },
  ],
};
