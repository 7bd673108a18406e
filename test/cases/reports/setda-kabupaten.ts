import type { ReportCase } from "./report-case";

/** A district by its secretariat: IKU of three years, progress to the RPJMD, comparison, recap, efficiency, budget by program, APBD, AKIP, survey. */
export const setdaKabupaten: ReportCase = {
  name: "a whole district, by its secretariat",
  year: 2024,
  sheets: [
    {
      name: "IKU_3Tahun",
      sheet: `
Tabel 3.2
Target dan Realisasi Indikator Kinerja Utama Kabupaten Barito Timur Tahun 2022 - 2024

No | Tujuan/Sasaran/Indikator | Satuan | 2022 |  |  | 2023 |  |  | 2024
 |  |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)
 | Tujuan 1: Meningkatnya kualitas sumber daya manusia
1.1 | Sasaran: Meningkatnya derajat pendidikan dan kesehatan masyarakat
1 | Indeks Pembangunan Manusia (IPM) | indeks | 71,20 | 71,48 | 100,39 | 71,75 | 72,06 | 100,43 | 72,30 | 72,61 | 100,43
2 | Harapan Lama Sekolah | tahun | 12,90 | 12,84 | 99,53 | 12,98 | 12,91 | 99,46 | 13,10 | 12,96 | 98,93
3 | Umur Harapan Hidup | tahun | 70,10 | 70,22 | 100,17 | 70,35 | 70,47 | 100,17 | 70,60 | 70,81 | 100,30
4 | Prevalensi stunting* | % | 22,00 | 24,90 | 86,82 | 18,00 | 21,50 | 80,56 | 14,00 | 18,60 | 67,14
1.2 | Sasaran: Menurunnya kemiskinan dan pengangguran
5 | Persentase penduduk miskin* | % | 6,80 | 6,95 | 97,79 | 6,50 | 6,43 | 101,08 | 6,20 | 5,98 | 103,55
6 | Tingkat Pengangguran Terbuka* | % | 3,40 | 3,52 | 96,47 | 3,30 | 4,08 | 76,36 | 3,20 | 4,31 | 65,31
 | Tujuan 2: Meningkatnya perekonomian dan infrastruktur daerah
2.1 | Sasaran: Meningkatnya pertumbuhan ekonomi daerah
7 | Laju pertumbuhan ekonomi | % | 4,25 | 4,61 | 108,47 | 4,50 | 4,18 | 92,89 | 4,75 | 3,91 | 82,32
8 | PDRB per kapita ADHB | Rp juta | 68,40 | 71,26 | 104,18 | 73,00 | 75,83 | 103,88 | 78,50 | 79,14 | 100,82
9 | Persentase pertumbuhan PAD | % | n/a | n/a | n/a | 6,00 | 7,27 | 121,17 | 6,50 | 8,02 | 123,38
2.2 | Sasaran: Meningkatnya kualitas infrastruktur dan lingkungan hidup
10 | Persentase jalan kabupaten dalam kondisi mantap | % | 58,00 | 54,37 | 93,74 | 62,00 | 56,92 | 91,81 | 66,00 | 58,45 | 88,56
11 | Rasio konektivitas | rasio | 0,75 | 0,58 | 77,33 | 0,80 | 0,60 | 75,00 | 0,85 | 0,62 | 72,94
12 | Persentase rumah tangga dengan akses air minum layak | % | 74,00 | 75,11 | 101,50 | 77,00 | 79,40 | 103,12 | 80,00 | 83,26 | 104,08
13 | Indeks Kualitas Lingkungan Hidup | indeks | 70,50 | 71,18 | 100,96 | 71,25 | 71,06 | 99,73 | 72,00 | 73,48 | 102,06
 | Tujuan 3: Terwujudnya tata kelola pemerintahan yang bersih dan melayani
3.1 | Sasaran: Meningkatnya akuntabilitas kinerja dan keuangan daerah
14 | Nilai AKIP Kabupaten | nilai | 63,00 | 62,20 | 98,73 | 65,00 | 64,45 | 99,15 | 67,50 | 66,73 | 98,86
15 | Opini BPK atas LKPD | opini | WTP | WTP | 100,00 | WTP | WTP | 100,00 | WTP | WTP | 100,00
16 | Indeks Reformasi Birokrasi | indeks | 58,00 | 56,72 | 97,79 | 62,00 | 63,15 | 101,85 | 66,00 | 68,90 | 104,39
3.2 | Sasaran: Meningkatnya kualitas pelayanan publik
17 | Indeks Kepuasan Masyarakat | indeks | 82,00 | 81,64 | 99,56 | 83,50 | 83,70 | 100,24 | 85,00 | 85,23 | 100,27
18 | Indeks SPBE | indeks | 2,40 | 2,11 | 87,92 | 2,60 | 2,38 | 91,54 | 2,80 | 2,47 | 88,21
*) indikator negatif, capaian = (2 x target - realisasi)/target x 100
`,
    },
    {
      name: "Capaian2024",
      sheet: `
Tabel 3.4 Pengukuran Capaian Sasaran Strategis Tahun 2024

Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kriteria |  | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
1.1 Meningkatnya derajat pendidikan dan kesehatan masyarakat | Indeks Pembangunan Manusia (IPM) | indeks | 72,30 | 72,61 | 100,43 | Sangat Tinggi |  | > 90,00 | Sangat Tinggi
 | Harapan Lama Sekolah | tahun | 13,10 | 12,96 | 98,93 | Sangat Tinggi |  | 75,01 - 90,00 | Tinggi
 | Umur Harapan Hidup | tahun | 70,60 | 70,81 | 100,30 | Sangat Tinggi |  | 65,01 - 75,00 | Sedang
 | Prevalensi stunting* | % | 14,00 | 18,60 | 67,14 | Sedang |  | 50,01 - 65,00 | Rendah
 | Rata-rata capaian sasaran 1.1 |  |  |  | 91,70 | Sangat Tinggi
1.2 Menurunnya kemiskinan dan pengangguran | Persentase penduduk miskin* | % | 6,20 | 5,98 | 103,55 | Sangat Tinggi |  | ≤ 50,00 | Sangat Rendah
 | Tingkat Pengangguran Terbuka* | % | 3,20 | 4,31 | 65,31 | Sedang
 | Rata-rata capaian sasaran 1.2 |  |  |  | 84,43 | Tinggi
2.1 Meningkatnya pertumbuhan ekonomi daerah | Laju pertumbuhan ekonomi | % | 4,75 | 3,91 | 82,32 | Tinggi
 | PDRB per kapita ADHB | Rp juta | 78,50 | 79,14 | 100,82 | Sangat Tinggi
 | Persentase pertumbuhan PAD | % | 6,50 | 8,02 | 123,38 | Sangat Tinggi
 | Rata-rata capaian sasaran 2.1 |  |  |  | 102,17 | Sangat Tinggi
2.2 Meningkatnya kualitas infrastruktur dan lingkungan hidup | Persentase jalan kabupaten dalam kondisi mantap | % | 66,00 | 58,45 | 88,56 | Tinggi
 | Rasio konektivitas | rasio | 0,85 | 0,62 | 72,94 | Sedang
 | Persentase rumah tangga dengan akses air minum layak | % | 80,00 | 83,26 | 104,08 | Sangat Tinggi
 | Indeks Kualitas Lingkungan Hidup | indeks | 72,00 | 73,48 | 102,06 | Sangat Tinggi
 | Rata-rata capaian sasaran 2.2 |  |  |  | 91,91 | Sangat Tinggi
3.1 Meningkatnya akuntabilitas kinerja dan keuangan daerah | Nilai AKIP Kabupaten | nilai | 67,50 | 66,73 | 98,86 | Sangat Tinggi
 | Opini BPK atas LKPD | opini | WTP | WTP | 100,00 | Sangat Tinggi
 | Indeks Reformasi Birokrasi | indeks | 66,00 | 68,90 | 104,39 | Sangat Tinggi
 | Rata-rata capaian sasaran 3.1 |  |  |  | 101,08 | Sangat Tinggi
3.2 Meningkatnya kualitas pelayanan publik | Indeks Kepuasan Masyarakat | indeks | 85,00 | 85,23 | 100,27 | Sangat Tinggi
 | Indeks SPBE | indeks | 2,80 | 2,47 | 88,21 | Tinggi
 | Rata-rata capaian sasaran 3.2 |  |  |  | 94,24 | Sangat Tinggi
 | Rata-rata capaian seluruh sasaran |  |  |  | 94,26 | Sangat Tinggi
`,
    },
    {
      name: "RPJMD",
      sheet: `
Tabel 3.6 Perbandingan Realisasi Kinerja s.d. Akhir Tahun 2024 dengan Target Jangka Menengah (RPJMD 2021-2026)

No | Indikator | Realisasi 2024 | Target akhir RPJMD (2026) | Tingkat kemajuan (%) | Selisih realisasi thd target akhir | Keterangan
1 | Indeks Pembangunan Manusia (IPM) | 72,61 | 73,40 | 98,92 | (0,79) | Belum tercapai
2 | Harapan Lama Sekolah | 12,96 | 13,35 | 97,08 | (0,39) | Belum tercapai
3 | Umur Harapan Hidup | 70,81 | 71,20 | 99,45 | (0,39) | Belum tercapai
4 | Prevalensi stunting* | 18,60 | 12,00 | 45,00 | 6,60 | Belum tercapai
5 | Persentase penduduk miskin* | 5,98 | 5,50 | 91,27 | 0,48 | Belum tercapai
6 | Tingkat Pengangguran Terbuka* | 4,31 | 3,00 | 56,33 | 1,31 | Belum tercapai
7 | Laju pertumbuhan ekonomi | 3,91 | 5,20 | 75,19 | (1,29) | Belum tercapai
8 | PDRB per kapita ADHB | 79,14 | 88,00 | 89,93 | (8,86) | Belum tercapai
9 | Persentase pertumbuhan PAD | 8,02 | 8,00 | 100,25 | 0,02 | Tercapai
10 | Persentase jalan kabupaten dalam kondisi mantap | 58,45 | 72,00 | 81,18 | (13,55) | Belum tercapai
11 | Rasio konektivitas | 0,62 | 0,95 | 65,26 | (0,33) | Belum tercapai
12 | Persentase rumah tangga dengan akses air minum layak | 83,26 | 88,00 | 94,61 | (4,74) | Belum tercapai
13 | Indeks Kualitas Lingkungan Hidup | 73,48 | 73,50 | 99,97 | (0,02) | Belum tercapai
14 | Nilai AKIP Kabupaten | 66,73 | 70,00 | 95,33 | (3,27) | Belum tercapai
15 | Opini BPK atas LKPD | WTP | WTP | 100,00 | - | Tercapai
16 | Indeks Reformasi Birokrasi | 68,90 | 72,00 | 95,69 | (3,10) | Belum tercapai
17 | Indeks Kepuasan Masyarakat | 85,23 | 88,00 | 96,85 | (2,77) | Belum tercapai
18 | Indeks SPBE | 2,47 | 3,20 | 77,19 | (0,73) | Belum tercapai
 | Jumlah indikator yang sudah mencapai target akhir |  |  |  |  | 2
 | Jumlah indikator yang belum mencapai target akhir |  |  |  |  | 16
`,
    },
    {
      name: "Banding",
      sheet: `
Tabel 3.7 Perbandingan Realisasi Kabupaten dengan Provinsi Kalimantan Tengah dan Nasional

Indikator | Kabupaten |  | Provinsi |  | Nasional |  | Selisih 2024 |  | Posisi thd Nasional
 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | Kab - Prov | Kab - Nas
Indeks Pembangunan Manusia (IPM) | 72,06 | 72,61 | 73,73 | 74,28 | 74,39 | 75,02 | -1,67 | -2,41 | di bawah
Umur Harapan Hidup | 70,47 | 70,81 | 72,07 | 72,30 | 73,93 | 74,15 | -1,49 | -3,34 | di bawah
Prevalensi stunting* | 21,50 | 18,60 | 23,50 | 22,10 | 21,50 | 19,80 | -3,50 | -1,20 | lebih baik
Persentase penduduk miskin* | 6,43 | 5,98 | 5,11 | 5,26 | 9,36 | 8,57 | +0,72 | -2,59 | lebih baik
Tingkat Pengangguran Terbuka* | 4,08 | 4,31 | 4,10 | 4,01 | 5,32 | 4,91 | +0,30 | -0,60 | lebih baik
Laju pertumbuhan ekonomi | 4,18 | 3,91 | 4,14 | 4,46 | 5,05 | 5,03 | -0,55 | -1,12 | di bawah
*) angka lebih kecil berarti lebih baik
Sumber: BPS, SSGI (data diolah)
`,
    },
    {
      name: "Rekap",
      sheet: `
Tabel 3.5 Rekapitulasi Capaian Indikator per Sasaran

Sasaran | Jumlah indikator | Sangat Tinggi | Tinggi | Sedang | Rendah | Sangat Rendah | Rata-rata capaian (%) | Kriteria sasaran
Sasaran 1.1 | 4 | 3 | - | 1 | - | - | 91,70 | Sangat Tinggi
Sasaran 1.2 | 2 | 1 | - | 1 | - | - | 84,43 | Tinggi
Sasaran 2.1 | 3 | 2 | 1 | - | - | - | 102,17 | Sangat Tinggi
Sasaran 2.2 | 4 | 2 | 1 | 1 | - | - | 91,91 | Sangat Tinggi
Sasaran 3.1 | 3 | 3 | - | - | - | - | 101,08 | Sangat Tinggi
Sasaran 3.2 | 2 | 1 | 1 | - | - | - | 94,24 | Sangat Tinggi
Jumlah | 18 | 12 | 3 | 3 | - | - | 94,26 | Sangat Tinggi
Persentase | 100,00% | 66,67% | 16,67% | 16,67% | 0,00% | 0,00%
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.10 Anggaran dan Realisasi Program/Kegiatan Pendukung Sasaran Tahun 2024

Kode | Sasaran/Program/Kegiatan | Anggaran | Realisasi | % | Sisa
 | Sasaran 1.1: Meningkatnya derajat pendidikan dan kesehatan masyarakat | Rp 133.125.200.000 | Rp 126.599.174.775 | 95,10% | 6.526.025.225
1.01.02 | Program Pengelolaan Pendidikan | 86.374.750.000 | 82.582.710.550 | 95,61% | 3.792.039.450
1.01.02.2.01 | Pengelolaan Pendidikan Sekolah Dasar | 48.215.600.000 | 46.108.342.150 | 95,63% | 2.107.257.850
1.01.02.2.02 | Pengelolaan Pendidikan SMP | 31.740.250.000 | 30.266.918.400 | 95,36% | 1.473.331.600
1.01.02.2.03 | Pengelolaan PAUD | 6.418.900.000 | 6.207.450.000 | 96,71% | 211.450.000
1.02.02 | Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat | 46.750.450.000 | 44.016.464.225 | 94,15% | 2.733.985.775
1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan | 27.806.300.000 | 25.914.077.325 | 93,19% | 1.892.222.675
1.02.02.2.02 | Penyediaan Layanan Kesehatan UKM dan UKP | 18.944.150.000 | 18.102.386.900 | 95,56% | 841.763.100
 | Sasaran 1.2: Menurunnya kemiskinan dan pengangguran | Rp 3.764.450.000 | Rp 3.552.404.250 | 94,37% | 212.045.750
1.06.04 | Program Rehabilitasi Sosial | 2.183.400.000 | 2.064.915.500 | 94,57% | 118.484.500
1.06.04.2.01 | Rehabilitasi Sosial Dasar di Luar Panti | 2.183.400.000 | 2.064.915.500 | 94,57% | 118.484.500
2.07.03 | Program Pelatihan Kerja dan Produktivitas Tenaga Kerja | 1.581.050.000 | 1.487.488.750 | 94,08% | 93.561.250
2.07.03.2.01 | Pelatihan berdasarkan Unit Kompetensi | 1.462.750.000 | 1.391.068.000 | 95,10% | 71.682.000
2.07.03.2.02 | Pengukuran Produktivitas | 118.300.000 | 96.420.750 | 81,51% | 21.879.250
 | Sasaran 2.1: Meningkatnya pertumbuhan ekonomi daerah | Rp 8.018.340.000 | Rp 7.621.788.250 | 95,05% | 396.551.750
3.27.02 | Program Penyediaan dan Pengembangan Sarana Pertanian | 5.143.840.000 | 4.931.451.400 | 95,87% | 212.388.600
3.27.02.2.01 | Pengawasan Penggunaan Sarana Pertanian | 3.915.200.000 | 3.702.811.400 | 94,58% | 212.388.600
3.27.02.2.02 | Peningkatan Ketersediaan Benih | 1.228.640.000 | 1.228.640.000 | 100,00% | 0
5.02.04 | Program Pengelolaan Pendapatan Daerah | 2.874.500.000 | 2.690.336.850 | 93,59% | 184.163.150
5.02.04.2.01 | Kegiatan Pengelolaan Pendapatan Daerah | 2.874.500.000 | 2.690.336.850 | 93,59% | 184.163.150
 | Sasaran 2.2: Meningkatnya kualitas infrastruktur dan lingkungan hidup | Rp 112.184.750.000 | Rp 106.289.178.830 | 94,74% | 5.895.571.170
1.03.10 | Program Penyelenggaraan Jalan | 96.470.800.000 | 91.205.164.730 | 94,54% | 5.265.635.270
1.03.10.2.01 | Penyelenggaraan Jalan Kabupaten | 96.470.800.000 | 91.205.164.730 | 94,54% | 5.265.635.270
1.03.03 | Program Pengelolaan dan Pengembangan SPAM | 14.382.000.000 | 13.870.455.200 | 96,44% | 511.544.800
1.03.03.2.01 | Pengelolaan SPAM Kabupaten | 14.382.000.000 | 13.870.455.200 | 96,44% | 511.544.800
2.11.03 | Program Pengendalian Pencemaran Lingkungan Hidup | 1.331.950.000 | 1.213.558.900 | 91,11% | 118.391.100
2.11.03.2.01 | Pencegahan Pencemaran | 946.200.000 | 871.540.300 | 92,11% | 74.659.700
2.11.03.2.02 | Penanggulangan Pencemaran | 385.750.000 | 342.018.600 | 88,66% | 43.731.400
 | Sasaran 3.1: Meningkatnya akuntabilitas kinerja dan keuangan daerah | Rp 25.607.614.000 | Rp 24.924.697.022 | 97,33% | 682.916.978
4.01.01 | Program Penunjang Urusan Pemerintahan Daerah | 23.190.814.000 | 22.619.469.622 | 97,54% | 571.344.378
4.01.01.2.01 | Perencanaan, Penganggaran dan Evaluasi Kinerja | 1.283.450.000 | 1.238.917.650 | 96,53% | 44.532.350
4.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 21.907.364.000 | 21.380.551.972 | 97,60% | 526.812.028
6.01.02 | Program Penyelenggaraan Pengawasan | 2.416.800.000 | 2.305.227.400 | 95,38% | 111.572.600
6.01.02.2.01 | Penyelenggaraan Pengawasan Internal | 2.416.800.000 | 2.305.227.400 | 95,38% | 111.572.600
 | Sasaran 3.2: Meningkatnya kualitas pelayanan publik | Rp 4.918.500.000 | Rp 4.206.906.050 | 85,53% | 711.593.950
2.18.04 | Program Pelayanan Penanaman Modal | 812.600.000 | 788.143.250 | 96,99% | 24.456.750
2.18.04.2.01 | Pelayanan Perizinan secara Terpadu | 812.600.000 | 788.143.250 | 96,99% | 24.456.750
2.16.03 | Program Aplikasi Informatika | 4.105.900.000 | 3.418.762.800 | 83,26% | 687.137.200
2.16.03.2.01 | Pengelolaan e-Government | 4.105.900.000 | 3.418.762.800 | 83,26% | 687.137.200

 | JUMLAH | Rp 287.618.854.000 | Rp 273.194.149.177 | 94,98% | 14.424.704.823
 | Terbilang realisasi | dua ratus tujuh puluh tiga miliar seratus sembilan puluh empat juta seratus empat puluh sembilan ribu seratus tujuh puluh tujuh rupiah
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.11
Analisis Efisiensi Penggunaan Sumber Daya

No | Sasaran | Jumlah Indikator | Rata-rata Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=4-7 | 9
1 | 1.1 Meningkatnya derajat pendidikan dan kesehatan masyarakat | 4 | 91,70 | 133.125.200.000 | 126.599.174.775 | 95,10 | (3,40) | Tidak Efisien
2 | 1.2 Menurunnya kemiskinan dan pengangguran | 2 | 84,43 | 3.764.450.000 | 3.552.404.250 | 94,37 | (9,94) | Tidak Efisien
3 | 2.1 Meningkatnya pertumbuhan ekonomi daerah | 3 | 102,17 | 8.018.340.000 | 7.621.788.250 | 95,05 | 7,12 | Efisien
4 | 2.2 Meningkatnya kualitas infrastruktur dan lingkungan hidup | 4 | 91,91 | 112.184.750.000 | 106.289.178.830 | 94,74 | (2,83) | Tidak Efisien
5 | 3.1 Meningkatnya akuntabilitas kinerja dan keuangan daerah | 3 | 101,08 | 25.607.614.000 | 24.924.697.022 | 97,33 | 3,75 | Efisien
6 | 3.2 Meningkatnya kualitas pelayanan publik | 2 | 94,24 | 4.918.500.000 | 4.206.906.050 | 85,53 | 8,71 | Efisien
 | Total/rata-rata | 18 | 94,26 | 287.618.854.000 | 273.194.149.177 | 94,98 | (0,72) | Tidak Efisien
Kategori: tingkat efisiensi ≥ 0 Efisien; < 0 Tidak Efisien
`,
    },
    {
      name: "APBD",
      sheet: `
Tabel 3.12 Ringkasan Realisasi APBD Tahun 2022 - 2024 (Rp juta)

Uraian | Realisasi 2022 | Realisasi 2023 | Anggaran 2024 | Realisasi 2024 | % 2024 | Pertumbuhan 2024 (%) | Kontribusi (%)
PENDAPATAN | #978835.79~#,##0.00 | #1025900.22~#,##0.00 | #1081905~#,##0.00 | #1068978.94~#,##0.00 | =E4/D4 -> 0.988052~0.00% | 4,20 | 100,00
Pendapatan Asli Daerah | #53745.61~#,##0.00 | #57651.56~#,##0.00 | #60850~#,##0.00 | #62272.43~#,##0.00 | =E5/D5 -> 1.023376~0.00% | 8,02 | 5,83
Pajak Daerah | #18420.35~#,##0.00 | #19884.1~#,##0.00 | #21350.0~#,##0.00 | #22017.46~#,##0.00 | =E6/D6 -> 1.031263~0.00% | 10,73 | 2,06
Retribusi Daerah | #4116.82~#,##0.00 | #4290.55~#,##0.00 | #4700.0~#,##0.00 | #4381.27~#,##0.00 | =E7/D7 -> 0.932185~0.00% | 2,11 | 0,41
Lain-lain PAD yang Sah | #31208.44~#,##0.00 | #33476.91~#,##0.00 | #34800.0~#,##0.00 | #35873.7~#,##0.00 | =E8/D8 -> 1.030853~0.00% | 7,16 | 3,36
Pendapatan Transfer | #912640.18~#,##0.00 | #958377.26~#,##0.00 | #1012455.0~#,##0.00 | #998162.39~#,##0.00 | =E9/D9 -> 0.985883~0.00% | 4,15 | 93,38
Lain-lain Pendapatan Daerah yang Sah | #12450.0~#,##0.00 | #9871.4~#,##0.00 | #8600.0~#,##0.00 | #8544.12~#,##0.00 | =E10/D10 -> 0.993502~0.00% | (13,45) | 0,80
BELANJA | #944285.82~#,##0.00 | #997109.98~#,##0.00 | #1096783~#,##0.00 | #1046435.26~#,##0.00 | =E11/D11 -> 0.954095~0.00% | 4,95 | 100,00
Belanja Operasi | #634324.86~#,##0.00 | #664775.93~#,##0.00 | #723768~#,##0.00 | #694554.35~#,##0.00 | =E12/D12 -> 0.959637~0.00% | 4,48 | 66,37
Belanja Pegawai | #398210.77~#,##0.00 | #412905.3~#,##0.00 | #447318.0~#,##0.00 | #431620.84~#,##0.00 | =E13/D13 -> 0.964908~0.00% | 4,53 | 41,25
Belanja Barang dan Jasa | #236114.09~#,##0.00 | #251870.63~#,##0.00 | #276450.0~#,##0.00 | #262933.51~#,##0.00 | =E14/D14 -> 0.951107~0.00% | 4,39 | 25,13
Belanja Modal | #178905.66~#,##0.00 | #196442.08~#,##0.00 | #224610.0~#,##0.00 | #210387.95~#,##0.00 | =E15/D15 -> 0.936681~0.00% | 7,10 | 20,11
Belanja Tidak Terduga | #2310.4~#,##0.00 | #1875.22~#,##0.00 | #6500.0~#,##0.00 | #1264.3~#,##0.00 | =E16/D16 -> 0.194508~0.00% | (32,58) | 0,12
Belanja Transfer | #128744.9~#,##0.00 | #134016.75~#,##0.00 | #141905.0~#,##0.00 | #140228.66~#,##0.00 | =E17/D17 -> 0.988187~0.00% | 4,64 | 13,40
SURPLUS/(DEFISIT) | #34549.97~#,##0.00;(#,##0.00) | #28790.24~#,##0.00;(#,##0.00) | #-14878~#,##0.00;(#,##0.00) | #22543.68~#,##0.00;(#,##0.00)
Sumber: BPKAD, data sebelum audit BPK
`,
    },
    {
      name: "AKIP",
      sheet: `
Tabel 3.8 Hasil Evaluasi AKIP Kabupaten Barito Timur

No | Komponen yang dinilai | Bobot | 2022 | 2023 | 2024 | Kenaikan/(penurunan) | % nilai 2024 thd bobot
a | b | c | d | e | f | g = f-e | h = f/c
1 | Perencanaan Kinerja | 30 | 19,86 | 20,44 | 21,35 | 0,91 | 71,17
2 | Pengukuran Kinerja | 30 | 17,95 | 18,62 | 19,40 | 0,78 | 64,67
3 | Pelaporan Kinerja | 15 | 10,08 | 10,36 | 10,21 | (0,15) | 68,07
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 14,31 | 15,03 | 15,77 | 0,74 | 63,08
 | Nilai Hasil Evaluasi | 100 | 62,20 | 64,45 | 66,73 | 2,28 | 66,73
 | Tingkat Akuntabilitas Kinerja |  | B | B | B
Keterangan: > 90 - 100 AA; > 80 - 90 A; > 70 - 80 BB; > 60 - 70 B; > 50 - 60 CC; ≤ 50 C/D
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 3.9 Indeks Kepuasan Masyarakat per Unsur Pelayanan

Uraian | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9 | Jumlah | IKM (x 25) | Mutu
Tahun 2023
NRR per unsur | 3,38 | 3,29 | 3,21 | 3,87 | 3,34 | 3,41 | 3,45 | 3,18 | 3,30
NRR tertimbang (x 0,11) | 0,372 | 0,362 | 0,353 | 0,426 | 0,367 | 0,375 | 0,380 | 0,350 | 0,363 | 3,348 | 83,70 | B
Tahun 2024
NRR per unsur | 3,46 | 3,35 | 3,19 | 3,92 | 3,40 | 3,47 | 3,52 | 3,31 | 3,36
NRR tertimbang (x 0,11) | 0,381 | 0,369 | 0,351 | 0,431 | 0,374 | 0,382 | 0,387 | 0,364 | 0,370 | 3,409 | 85,23 | B
Selisih NRR 2024 - 2023 | +0,08 | +0,06 | -0,02 | +0,05 | +0,06 | +0,06 | +0,07 | +0,13 | +0,06 |  | +1,53

Mutu: A 88,31 - 100; B 76,61 - 88,30; C 65,00 - 76,60; D 25,00 - 64,99
`,
    },
    {
      name: "Kecamatan",
      sheet: `
Tabel 2.3 Status Desa (IDM) dan Keluarga Penerima Manfaat per Kecamatan Tahun 2024

No | Kecamatan | Status Desa |  |  |  | Jumlah Desa | % Mandiri + Maju | KK | KPM |  | Naik/(turun) KPM | % KPM thd KK 2024
 |  | Mandiri | Maju | Berkembang | Tertinggal |  |  |  | 2023 | 2024
1 | Dusun Timur | 5 | 8 | 3 | - | 16 | 81,3% | 7.412 | 861 | 803 | (58) | 10,8%
2 | Banua Lima | 1 | 4 | 2 | - | 7 | 71,4% | 2.188 | 274 | 281 | 7 | 12,8%
3 | Patangkep Tutui | - | 3 | 6 | 1 | 10 | 30,0% | 1.905 | 402 | 377 | (25) | 19,8%
4 | Awang | 1 | 3 | 6 | 1 | 11 | 36,4% | 1.740 | 318 | 300 | (18) | 17,2%
5 | Dusun Tengah | 4 | 6 | 3 | - | 13 | 76,9% | 8.036 | 912 | 874 | (38) | 10,9%
6 | Pematang Karau | 2 | 5 | 5 | 1 | 13 | 53,8% | 3.954 | 633 | 645 | 12 | 16,3%
7 | Paju Epat | - | 4 | 4 | 1 | 9 | 44,4% | 1.498 | 297 | 271 | (26) | 18,1%
8 | Raren Batuah | 1 | 5 | 3 | - | 9 | 66,7% | 2.673 | 340 | 318 | (22) | 11,9%
9 | Paku | 1 | 6 | 4 | 1 | 12 | 58,3% | 2.219 | 305 | 290 | (15) | 13,1%
10 | Karusen Janang | - | 3 | 3 | 1 | 7 | 42,9% | 1.372 | 248 | 236 | (12) | 17,2%
 | Kabupaten | 15 | 47 | 39 | 6 | 107 | 57,9% | 32.997 | 4.590 | 4.395 | (195) | 13,3%
 | Rata-rata per kecamatan |  |  |  |  | 10,7 |  | 3.299,7 | 459,0 | 439,5
`,
    },
    {
      name: "Narasi",
      sheet: `
IPM Kabupaten Barito Timur tahun 2024 sebesar 72,61, naik 0,55 poin dibandingkan tahun 2023 (72,06), dengan capaian 100,43% dari target.
Persentase penduduk miskin turun dari 6,43% pada tahun 2023 menjadi 5,98% pada tahun 2024, lebih rendah dari angka nasional 8,57% namun masih lebih tinggi dari provinsi 5,26%.
Laju pertumbuhan ekonomi 3,91% belum mencapai target 4,75% sehingga capaiannya 82,32% dengan kriteria Tinggi.
Dari 18 indikator kinerja utama, 12 indikator (66,67%) berkriteria Sangat Tinggi, 3 Tinggi dan 3 Sedang.
Rata-rata capaian kinerja seluruh sasaran sebesar 94,26%, tertinggi pada sasaran 2.1 (102,17%) dan terendah pada sasaran 1.2 (84,43%).
Sebanyak 2 indikator telah mencapai target akhir RPJMD 2026, sedangkan 16 indikator belum.
Anggaran program pendukung sasaran sebesar Rp287.618.854.000 terealisasi Rp273.194.149.177 atau 94,98%.
Dari enam sasaran, 3 sasaran dicapai secara efisien dan 3 sasaran tidak efisien.
Nilai AKIP tahun 2024 sebesar 66,73 (B), meningkat 2,28 dari tahun 2023; satu-satunya komponen yang menurun adalah Pelaporan Kinerja.
Jumlah KPM tahun 2024 sebanyak 4.395 keluarga, berkurang 195 keluarga dibandingkan tahun 2023, dan jumlah desa mandiri sebanyak 15 dari 107 desa.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU_3Tahun", cell: "I12", right: "80,56", wrong: "119,44" },
    { sheet: "Capaian2024", cell: "G7", right: "Sedang", wrong: "Tinggi" },
    { sheet: "Capaian2024", cell: "E23", right: "68,90", wrong: "63,15" },
    { sheet: "Capaian2024", cell: "F20", right: "91,91", wrong: "98,23" },
    { sheet: "RPJMD", cell: "E7", right: "45,00", wrong: "155,00" },
    { sheet: "RPJMD", cell: "G22", right: "2", wrong: "3" },
    { sheet: "Banding", cell: "H8", right: "+0,72", wrong: "-0,72" },
    { sheet: "Anggaran", cell: "C5", right: "86.374.750.000", wrong: "79.955.850.000" },
    { sheet: "Anggaran", cell: "D44", right: "Rp 273.194.149.177", wrong: "Rp 273.149.194.177" },
    { sheet: "Efisiensi", cell: "H9", right: "(2,83)", wrong: "2,83" },
    { sheet: "Efisiensi", cell: "G11", right: "85,53", wrong: "83,26" },
    { sheet: "AKIP", cell: "C7", right: "15", wrong: "20" },
    { sheet: "SKM", cell: "K9", right: "3,409", wrong: "3,348" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "masih lebih tinggi dari provinsi",
      wrong: "masih lebih rendah dari provinsi",
    },
    { sheet: "Narasi", cell: "A5", right: "terendah pada sasaran 1.2", wrong: "terendah pada sasaran 1.1" },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "3 sasaran dicapai secara efisien",
      wrong: "4 sasaran dicapai secara efisien",
    },
  ],
};
