import type { ReportCase } from "./report-case";

export const dinasPerhubungan: ReportCase = {
  name: "a district transport office",
  year: 2024,
  sheets: [
    {
      name: "IKU RPJMD",
      sheet: `
Tabel 2.1 Indikator Kinerja Utama dan Target RPJMD Kabupaten Kolaka 2021-2026
No | Indikator Kinerja Utama | Satuan | Target RPJMD |  |  |  |  | Realisasi 2024 | Capaian terhadap |  | Kriteria thd Target Akhir
 |  |  | 2022 | 2023 | 2024 | 2025 | 2026 |  | Target 2024 (%) | Target Akhir RPJMD (%) |
1 | Persentase ketersediaan perlengkapan jalan | % | 58,00 | 62,00 | 66,00 | 70,00 | 75,00 | 67,34 | 102,03 | 89,79 | Tinggi
2 | Persentase kendaraan wajib uji yang laik jalan | % | 70,00 | 73,00 | 76,00 | 79,00 | 82,00 | 73,58 | 96,82 | 89,73 | Tinggi
3 | Jumlah penumpang yang terangkut | Orang | 42.000 | 45.000 | 48.000 | 51.000 | 54.000 | 46.045 | 95,93 | 85,27 | Tinggi
4 | Jumlah kejadian kecelakaan lalu lintas *) | Kejadian | 90 | 85 | 80 | 75 | 70 | 94 | 82,50 | 65,71 | Rendah
5 | Waktu tempuh rata-rata pusat kota - terminal *) | Menit | 28,0 | 27,0 | 26,0 | 25,0 | 24,0 | 25,4 | 102,31 | 94,17 | Sangat Tinggi
6 | Indeks Kepuasan Masyarakat | Nilai | 80,00 | 81,50 | 83,00 | 84,50 | 86,00 | 84,27 | 101,53 | 97,99 | Sangat Tinggi
7 | Nilai SAKIP Dinas Perhubungan | Nilai | 64,00 | 67,00 | 70,00 | 73,00 | 76,00 | 65,92 | 94,17 | 86,74 | Tinggi
8 | Persentase realisasi retribusi perhubungan | % | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 96,09 | 96,09 | 96,09 | Sangat Tinggi
 | Rata-rata |  |  |  |  |  |  |  | 96,42 | 88,19 | Tinggi
*) Indikator negatif, capaian = (2 x target - realisasi) / target x 100%
`,
    },
    {
      name: "Capaian 2024",
      sheet: `
SKALA NILAI PERINGKAT KINERJA (PERMENDAGRI NOMOR 86 TAHUN 2017)
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
1 | 91% ke atas | Sangat Tinggi
2 | 76% s.d. < 91% | Tinggi
3 | 66% s.d. < 76% | Sedang
4 | 51% s.d. < 66% | Rendah
5 | di bawah 51% | Sangat Rendah

CAPAIAN KINERJA DINAS PERHUBUNGAN TAHUN 2024
Sasaran | Indikator | Target | Realisasi | Capaian (%) | Kriteria
(1) | (2) | (3) | (4) | (5)=(4)/(3)x100 | (6)
Meningkatnya keselamatan dan kelancaran transportasi | Persentase ketersediaan perlengkapan jalan | 66,00% | 67,34% | 102,03 | Sangat Tinggi
 | Persentase kendaraan wajib uji yang laik jalan | 76,00% | 73,58% | 96,82 | Sangat Tinggi
 | Jumlah penumpang yang terangkut | 48.000 orang | 46.045 orang | 95,93 | Sangat Tinggi
 | Jumlah kejadian kecelakaan lalu lintas | 80 kejadian | 94 kejadian | 82,50 | Tinggi
 | Waktu tempuh rata-rata pusat kota - terminal | 26,0 menit | 25,4 menit | 102,31 | Sangat Tinggi
Meningkatnya kualitas pelayanan dan akuntabilitas | Indeks Kepuasan Masyarakat | 83,00 | 84,27 | 101,53 | Sangat Tinggi
 | Nilai SAKIP Dinas Perhubungan | 70,00 | 65,92 | 94,17 | Sangat Tinggi
 | Persentase realisasi retribusi perhubungan | 100,00% | 96,09% | 96,09 | Sangat Tinggi
Rata-rata capaian |  |  |  | 96,42 | Sangat Tinggi
Untuk indikator kecelakaan dan waktu tempuh, makin kecil realisasi makin baik: (2 x target - realisasi)/target x 100

Kriteria | Terhadap Target 2024 |  | Terhadap Target Akhir RPJMD |
 | Indikator | % | Indikator | %
Sangat Tinggi | 7 | 87,5 | 3 | 37,5
Tinggi | 1 | 12,5 | 4 | 50,0
Sedang | - | - | - | -
Rendah | - | - | 1 | 12,5
Sangat Rendah | - | - | - | -
Total | 8 | 100,0 | 8 | 100,0
`,
    },
    {
      name: "Perkembangan",
      sheet: `
Tabel 3.3 Perkembangan Realisasi Kinerja Tahun 2022-2024 dan Kemajuan terhadap Target Akhir RPJMD
No | Indikator | Realisasi |  |  | Perubahan 2023-2024 |  | Capaian (%) |  |
 |  | 2022 | 2023 | 2024 | Selisih | % | 2022 | 2023 | 2024
1 | Persentase ketersediaan perlengkapan jalan | 56,84 | 60,37 | 67,34 | 6,97 | 11,55 | 98,00 | 97,37 | 102,03
2 | Persentase kendaraan wajib uji yang laik jalan | 66,25 | 69,41 | 73,58 | 4,17 | 6,01 | 94,64 | 95,08 | 96,82
3 | Jumlah penumpang yang terangkut | 39.872 | 44.409 | 46.045 | 1.636 | 3,68 | 94,93 | 98,69 | 95,93
4 | Jumlah kejadian kecelakaan lalu lintas | 97 | 92 | 94 | 2 | 2,17 | 92,22 | 91,76 | 82,50
5 | Waktu tempuh rata-rata pusat kota - terminal | 27,5 | 26,8 | 25,4 | -1,4 | -5,22 | 101,79 | 100,74 | 102,31
6 | Indeks Kepuasan Masyarakat | 79,63 | 82,14 | 84,27 | 2,13 | 2,59 | 99,54 | 100,79 | 101,53
7 | Nilai SAKIP Dinas Perhubungan | 61,35 | 63,80 | 65,92 | 2,12 | 3,32 | 95,86 | 95,22 | 94,17
8 | Persentase realisasi retribusi perhubungan | 88,76 | 93,05 | 96,09 | 3,04 | 3,27 | 88,76 | 93,05 | 96,09
Tanda minus pada kolom selisih berarti realisasi 2024 lebih rendah dari 2023
`,
    },
    {
      name: "Data Dukung",
      sheet: `
Tabel 3.4 Ketersediaan Perlengkapan Jalan s.d. Desember 2024
No | Jenis | Satuan | Kebutuhan | Terpasang s.d. 2023 | Pemasangan 2024 | Terpasang s.d. 2024 | Kekurangan | Ketersediaan (%)
a | b | c | d | e | f | g = e + f | h = d - g | i = g/d x 100
1 | Lampu Penerangan Jalan Umum (LPJU) | unit | 4.860 | 2.715 | 238 | 2.953 | 1.907 | 60,76
2 | Rambu Lalu Lintas | unit | 1.240 | 866 | 74 | 940 | 300 | 75,81
3 | Marka Jalan | meter | 18.500 | 11.240 | 1.650 | 12.890 | 5.610 | 69,68
4 | Pagar Pengaman (Guardrail) | meter | 2.100 | 936 | - | 936 | 1.164 | 44,57
5 | Cermin Tikungan | unit | 85 | 61 | 12 | 73 | 12 | 85,88
 | Rata-rata ketersediaan |  |  |  |  |  |  | 67,34

Tabel 3.5 Pengujian Kendaraan Bermotor Tahun 2024 (unit)
Jenis Kendaraan | Wajib Uji | Diuji |  |  | Belum Uji | Laik Jalan thd Wajib Uji (%)
 |  | Lulus | Tidak Lulus | Jumlah |  |
Mobil Penumpang Umum | 148 | 122 | 9 | 131 | 17 | 82,43
Mobil Bus | 96 | 87 | 3 | 90 | 6 | 90,63
Mobil Barang | 2.175 | 1.574 | 168 | 1.742 | 433 | 72,37
Kereta Tempelan | 34 | 22 | 5 | 27 | 7 | 64,71
Jumlah | 2.453 | 1.805 | 185 | 1.990 | 463 | 73,58

Tabel 3.6 Penumpang Terangkut (orang)
Simpul/Moda | 2023 | 2024 | Naik/Turun | Pertumbuhan | Porsi 2024
Terminal Tipe C Kolaka | 21.460 | 23.185 | 1.725 | 8,04% | 50,35%
Dermaga Danau Towuti | 8.734 | 7.958 | (776) | -8,88% | 17,28%
Angkutan Perdesaan | 14.215 | 14.902 | 687 | 4,83% | 32,36%
Jumlah | 44.409 | 46.045 | 1.636 | 3,68% | 100,00%
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.9 Anggaran dan Realisasi Program, Kegiatan dan Sub Kegiatan TA 2024
Kode Rekening | Uraian | Anggaran (Rp) |  | Bertambah/ (Berkurang) | Realisasi (Rp) | % | Sisa Anggaran (Rp)
 |  | Murni | Perubahan |  |  |  |
1 | 2 | 3 | 4 | 5 = 4 - 3 | 6 | 7 = 6/4x100 | 8 = 4 - 6
2.15.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 5.817.140.000 | 6.087.515.000 | 270.375.000 | 5.953.134.389 | 97,79 | 134.380.611
2.15.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 44.700.000 | 47.950.000 | 3.250.000 | 46.859.600 | 97,73 | 1.090.400
2.15.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 28.500.000 | 31.750.000 | 3.250.000 | 30.984.600 | 97,59 | 765.400
2.15.01.2.01.0006 | Koordinasi dan Penyusunan Laporan Capaian Kinerja | 16.200.000 | 16.200.000 | - | 15.875.000 | 97,99 | 325.000
2.15.01.2.02 | Administrasi Keuangan Perangkat Daerah | 4.318.640.000 | 4.467.215.000 | 148.575.000 | 4.391.806.324 | 98,31 | 75.408.676
2.15.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 4.318.640.000 | 4.467.215.000 | 148.575.000 | 4.391.806.324 | 98,31 | 75.408.676
2.15.01.2.06 | Administrasi Umum Perangkat Daerah | 289.800.000 | 336.750.000 | 46.950.000 | 336.029.250 | 99,79 | 720.750
2.15.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 74.800.000 | 68.350.000 | (6.450.000) | 67.912.500 | 99,36 | 437.500
2.15.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 215.000.000 | 268.400.000 | 53.400.000 | 268.116.750 | 99,89 | 283.250
2.15.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.164.000.000 | 1.235.600.000 | 71.600.000 | 1.178.439.215 | 95,37 | 57.160.785
2.15.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 1.164.000.000 | 1.235.600.000 | 71.600.000 | 1.178.439.215 | 95,37 | 57.160.785
2.15.02 | PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ) | 2.672.200.000 | 2.916.700.000 | 244.500.000 | 2.805.491.400 | 96,19 | 111.208.600
2.15.02.2.02 | Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota | 2.217.800.000 | 2.471.550.000 | 253.750.000 | 2.396.770.500 | 96,97 | 74.779.500
2.15.02.2.02.0002 | Pembangunan Prasarana Jalan (LPJU dan Rambu) | 1.875.300.000 | 2.146.800.000 | 271.500.000 | 2.098.354.000 | 97,74 | 48.446.000
2.15.02.2.02.0004 | Rehabilitasi dan Pemeliharaan Perlengkapan Jalan | 342.500.000 | 324.750.000 | (17.750.000) | 298.416.500 | 91,89 | 26.333.500
2.15.02.2.05 | Pengujian Berkala Kendaraan Bermotor | 186.400.000 | 193.850.000 | 7.450.000 | 193.850.000 | 100,00 | -
2.15.02.2.05.0001 | Penyediaan Sarana dan Prasarana Pengujian | 186.400.000 | 193.850.000 | 7.450.000 | 193.850.000 | 100,00 | -
2.15.02.2.06 | Pelaksanaan Manajemen dan Rekayasa Lalu Lintas | 268.000.000 | 251.300.000 | (16.700.000) | 214.870.900 | 85,50 | 36.429.100
2.15.02.2.06.0003 | Pengawasan dan Pengendalian Efektivitas Lalu Lintas | 268.000.000 | 251.300.000 | (16.700.000) | 214.870.900 | 85,50 | 36.429.100
2.15.03 | PROGRAM PENGELOLAAN PELAYARAN | 145.000.000 | 118.600.000 | (26.400.000) | 86.213.750 | 72,69 | 32.386.250
2.15.03.2.12 | Pembangunan dan Penerbitan Izin Pelabuhan Sungai dan Danau | 145.000.000 | 118.600.000 | (26.400.000) | 86.213.750 | 72,69 | 32.386.250
2.15.03.2.12.0002 | Pemeliharaan Dermaga Danau Towuti | 145.000.000 | 118.600.000 | (26.400.000) | 86.213.750 | 72,69 | 32.386.250
 | JUMLAH | 8.634.340.000 | 9.122.815.000 | 488.475.000 | 8.844.839.539 | 96,95 | 277.975.461
`,
    },
    {
      name: "Triwulan",
      sheet: `
Tabel 3.10 Realisasi Keuangan per Triwulan TA 2024 (Rp)
Program | Anggaran Perubahan | Realisasi |  |  |  | Total Realisasi
 |  | TW I | TW II | TW III | TW IV |
Penunjang Urusan Pemerintahan Daerah | 6.087.515.000 | 1.148.954.937 | 1.643.065.091 | 1.297.783.297 | 1.863.331.064 | 5.953.134.389
Penyelenggaraan LLAJ | 2.916.700.000 | 116.427.893 | 513.404.926 | 974.066.614 | 1.201.591.967 | 2.805.491.400
Pengelolaan Pelayaran | 118.600.000 | - | 19.113.588 | 34.795.870 | 32.304.292 | 86.213.750
Jumlah | 9.122.815.000 | 1.265.382.830 | 2.175.583.605 | 2.306.645.781 | 3.097.227.323 | 8.844.839.539
Persentase terhadap anggaran |  | 13,87% | 23,85% | 25,28% | 33,95% | 96,95%
Kumulatif |  | 1.265.382.830 | 3.440.966.435 | 5.747.612.216 | 8.844.839.539 |
Persentase kumulatif |  | 13,87% | 37,72% | 63,00% | 96,95% |

Target kumulatif (%) |  | 15,00 | 45,00 | 70,00 | 95,00 |
Deviasi (poin) |  | -1,13 | -7,28 | -7,00 | 1,95 |
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.11 Analisis Efisiensi Penggunaan Sumber Daya Tahun 2024
Program | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Keterangan
(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6)=(2)-(5) | (7)
Penunjang Urusan Pemerintahan Daerah | 96,85 | 6.087.515.000 | 5.953.134.389 | 97,79 | -0,94 | Tidak Efisien
Penyelenggaraan LLAJ | 95,92 | 2.916.700.000 | 2.805.491.400 | 96,19 | -0,27 | Tidak Efisien
Pengelolaan Pelayaran | 92,40 | 118.600.000 | 86.213.750 | 72,69 | 19,71 | Efisien
Rata-rata/Jumlah | 95,06 | 9.122.815.000 | 8.844.839.539 | 96,95 | -1,89 | Tidak Efisien
Efisien apabila tingkat efisiensi lebih besar dari nol. Capaian kinerja Program Penyelenggaraan LLAJ adalah rata-rata capaian IKU nomor 1 sampai dengan 5

Tabel 3.12 Efisiensi per Keluaran Sub Kegiatan
Sub Kegiatan | Satuan | Target | Realisasi | Anggaran per Unit Rencana (Rp) | Biaya per Unit Realisasi (Rp) | Hemat/(Lebih) per Unit (Rp) | Hemat (%)
Pembangunan Prasarana Jalan (LPJU dan Rambu) | unit | 300 | 312 | 7.156.000 | 6.725.494 | 430.506 | 6,02
Pengawasan dan Pengendalian Efektivitas Lalu Lintas | kegiatan | 48 | 41 | 5.235.417 | 5.240.754 | (5.337) | -0,10
Pemeliharaan Dermaga Danau Towuti | unit | 2 | 2 | 59.300.000 | 43.106.875 | 16.193.125 | 27,31
`,
    },
    {
      name: "Pegawai dan Aset",
      sheet: `
Tabel 1.2 Pegawai ASN menurut Unit Kerja, Jenis Kelamin dan Pendidikan (orang)
Unit Kerja | Jenis Kelamin |  | Pendidikan |  |  |  | Jumlah
 | L | P | SMA | D-III | S-1 | S-2 |
Sekretariat | 6 | 7 | 1 | 2 | 8 | 2 | 13
Bidang Lalu Lintas | 11 | 3 | 4 | 2 | 7 | 1 | 14
Bidang Angkutan dan Pelayaran | 7 | 4 | 3 | 1 | 6 | 1 | 11
Bidang Keselamatan dan Sarana | 5 | 2 | 1 | 3 | 3 | - | 7
UPTD Pengujian Kendaraan | 9 | 1 | 2 | 6 | 2 | - | 10
Jumlah | 38 | 17 | 11 | 14 | 26 | 4 | 55
Persentase | 69,1% | 30,9% | 20,0% | 25,5% | 47,3% | 7,3% | 100,0%

Tabel 1.3 Rekapitulasi Aset Tetap per 31 Desember 2024 (Rp)
Jenis Aset | Jumlah Barang | Saldo Awal 2024 | Penambahan | Pengurangan | Saldo Akhir 2024
Tanah | 6 | #3284500000~#,##0 | #0~#,##0 | #0~#,##0 | #3284500000~#,##0
Peralatan dan Mesin | 418 | #5716382400~#,##0 | #193850000~#,##0 | #84600000~#,##0 | #5825632400~#,##0
Gedung dan Bangunan | 11 | #4128730000~#,##0 | #0~#,##0 | #0~#,##0 | #4128730000~#,##0
Jalan, Irigasi dan Jaringan | 2.953 | #9847215600~#,##0 | #2098354000~#,##0 | #0~#,##0 | #11945569600~#,##0
Aset Tetap Lainnya | 27 | #64180000~#,##0 | #0~#,##0 | #12350000~#,##0 | #51830000~#,##0
Jumlah | 3.415 | #23041008000~#,##0 | #2292204000~#,##0 | #96950000~#,##0 | #25236262000~#,##0
`,
    },
    {
      name: "Retribusi",
      sheet: `
Tabel 3.14 Target dan Realisasi Retribusi Daerah Dinas Perhubungan Tahun 2024
No | Jenis Retribusi | Target 2024 (Rp) | Realisasi 2024 (Rp) | Lebih/(Kurang) (Rp) | % | Realisasi 2023 (Rp) | Pertumbuhan (%)
1 | Retribusi Parkir di Tepi Jalan Umum | 465.000.000 | 418.735.000 | (46.265.000) | 90,05 | 397.240.000 | 5,41
2 | Retribusi Pengujian Kendaraan Bermotor | 310.000.000 | 332.614.500 | 22.614.500 | 107,30 | 288.915.000 | 15,13
3 | Retribusi Terminal | 120.000.000 | 126.480.000 | 6.480.000 | 105,40 | 131.275.000 | (3,65)
4 | Retribusi Pelayanan Kepelabuhanan | 85.000.000 | 61.947.500 | (23.052.500) | 72,88 | 72.360.000 | (14,39)
5 | Retribusi Tempat Khusus Parkir | 50.000.000 | 50.000.000 | - | 100,00 | - | -
 | JUMLAH | 1.030.000.000 | 989.777.000 | (40.223.000) | 96,09 | 889.790.000 | 11,24
Terbilang realisasi 2024: sembilan ratus delapan puluh sembilan juta tujuh ratus tujuh puluh tujuh ribu rupiah
Retribusi Tempat Khusus Parkir baru dipungut mulai tahun 2024
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA - URAIAN

Dari 8 indikator kinerja utama tahun 2024, 7 indikator berkriteria Sangat Tinggi dan 1 indikator berkriteria Tinggi, dengan rata-rata capaian 96,42%.
Ketersediaan perlengkapan jalan mencapai 67,34%, naik 6,97 poin dari tahun 2023, dan masih kurang 7,66 poin dari target akhir RPJMD sebesar 75,00%.
Dari 2.453 kendaraan wajib uji, 1.990 kendaraan telah diuji dan 463 kendaraan belum diuji.
Penumpang terangkut sebanyak 46.045 orang atau 95,93% dari target, dan penurunan hanya terjadi pada Dermaga Danau Towuti.
Kejadian kecelakaan lalu lintas bertambah dari 92 menjadi 94 kejadian sehingga capaiannya 82,50%.
Realisasi anggaran tahun 2024 sebesar Rp8.844.839.539 atau 96,95% dari anggaran perubahan Rp9.122.815.000.
Anggaran perubahan bertambah Rp488.475.000 dari anggaran murni Rp8.634.340.000.
Program dengan penyerapan terendah adalah Program Pengelolaan Pelayaran sebesar 72,69%, sedangkan penyerapan terbesar per triwulan terjadi pada triwulan IV.
Realisasi retribusi mencapai Rp989.777.000 atau 96,09% dari target, tumbuh 11,24% dibandingkan tahun 2023.
Pada akhir tahun 2024 terdapat 55 pegawai ASN, yaitu 38 laki-laki dan 17 perempuan, dengan 26 orang berpendidikan S-1.
Nilai aset tetap per 31 Desember 2024 sebesar Rp25.236.262.000, bertambah Rp2.195.254.000 dari saldo awal.
`,
    },
  ],
  mistakes: [
    { sheet: "IKU RPJMD", cell: "K5", right: "89,73", wrong: "96,82" },
    { sheet: "Capaian 2024", cell: "E15", right: "82,50", wrong: "117,50" },
    { sheet: "Capaian 2024", cell: "D26", right: "4", wrong: "3" },
    { sheet: "Perkembangan", cell: "F8", right: "-1,4", wrong: "1,4" },
    { sheet: "Data Dukung", cell: "C18", right: "1.805", wrong: "1.783" },
    { sheet: "Anggaran", cell: "G13", right: "99,89", wrong: "99,36" },
    { sheet: "Anggaran", cell: "F17", right: "2.396.770.500", wrong: "2.369.770.500" },
    { sheet: "Anggaran", cell: "H26", right: "32.386.250", wrong: "3.238.625" },
    { sheet: "Triwulan", cell: "E5", right: "974.066.614", wrong: "794.066.614" },
    { sheet: "Efisiensi", cell: "F13", right: "5.240.754", wrong: "4.476.477" },
    { sheet: "Pegawai dan Aset", cell: "F5", right: "7", wrong: "4" },
    { sheet: "Pegawai dan Aset", cell: "F19", right: "25236262000", wrong: "25333212000" },
    {
      sheet: "Retribusi",
      cell: "A9",
      right:
        "Terbilang realisasi 2024: sembilan ratus delapan puluh sembilan juta tujuh ratus tujuh puluh tujuh ribu rupiah",
      wrong:
        "Terbilang realisasi 2024: sembilan ratus sembilan puluh delapan juta tujuh ratus tujuh puluh tujuh ribu rupiah",
    },
    { sheet: "Narasi", cell: "A6", right: "Dermaga Danau Towuti", wrong: "Terminal Tipe C Kolaka" },
    { sheet: "Narasi", cell: "A9", right: "bertambah Rp488.475.000", wrong: "berkurang Rp488.475.000" },
    { sheet: "Narasi", cell: "A11", right: "11,24%", wrong: "10,10%" },
  ],
};
