import type { ReportCase } from "./report-case";

export const kecamatanLkjip: ReportCase = {
  name: "a sub-district: assets, land tax by village, SIPD programmes, efficiency",
  year: 2024,
  sheets: [
    {
      name: "Tabel 1.1",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:G3"],
      sheet: `
Tabel 1.1
Luas Wilayah, Jumlah Penduduk, KK, RT/RW dan Kepadatan Kecamatan Sumberagung Tahun 2024
No. | Desa | Luas |  | Penduduk (jiwa) |  |  | KK | RT | RW | Kepadatan (jiwa/km²)
 |  | km² | % | L | P | Jumlah |  |  |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)
1. | Sumberagung | 8,42 | 9,79 | 3.120 | 3.054 | 6.174 | 1.987 | 31 | 7 | 733
2. | Karangrejo | 6,75 | 7,85 | 2.451 | 2.398 | 4.849 | 1.602 | 24 | 6 | 718
3. | Tegalsari | 11,08 | 12,88 | 2.876 | 2.917 | 5.793 | 1.854 | 28 | 6 | 523
4. | Purwodadi | 5,36 | 6,23 | 2.014 | 1.989 | 4.003 | 1.287 | 19 | 4 | 747
5. | Sidomulyo | 7,91 | 9,20 | 2.633 | 2.601 | 5.234 | 1.712 | 26 | 5 | 662
6. | Wonokerto | 9,27 | 10,78 | 1.897 | 1.934 | 3.831 | 1.246 | 18 | 4 | 413
7. | Kedungwungu | 14,63 | 17,01 | 1.542 | 1.498 | 3.040 | 1.003 | 15 | 4 | 208
8. | Banjaranyar | 10,15 | 11,80 | 2.218 | 2.265 | 4.483 | 1.433 | 22 | 5 | 442
9. | Kalipait | 12,44 | 14,46 | 1.376 | 1.351 | 2.727 | 889 | 14 | 3 | 219
Jumlah |  | 86,01 | 100,00 | 20.127 | 20.007 | 40.134 | 13.013 | 197 | 44 | 467
Rata-rata per desa |  | 9,56 |  | 2.236 | 2.223 | 4.459 | 1.446 | 22 | 5 |
Sumber: Seksi Pemerintahan Kecamatan Sumberagung, Desember 2024
`,
    },
    {
      name: "Tabel 1.2",
      sheet: `
Tabel 1.2 Keadaan Pegawai Kecamatan Sumberagung per 31 Desember 2024
Status / Golongan | Jenis Kelamin |  | Jumlah | Pendidikan |  |  |  | % thd total pegawai
 | L | P |  | SLTA | D-III | S-1/D-IV | S-2 |
PNS |  |  |  |  |  |  |  |
Golongan IV/b | 1 | - | 1 | - | - | - | 1 | 2,8%
Golongan IV/a | 1 | 1 | 2 | - | - | 1 | 1 | 5,6%
Golongan III/d | 3 | 2 | 5 | - | - | 3 | 2 | 13,9%
Golongan III/c | 2 | 1 | 3 | - | - | 3 | - | 8,3%
Golongan III/b | 2 | 3 | 5 | 1 | 1 | 3 | - | 13,9%
Golongan III/a | 1 | 2 | 3 | - | - | 3 | - | 8,3%
Golongan II/d | 2 | 1 | 3 | 2 | 1 | - | - | 8,3%
Golongan II/c | 2 | - | 2 | 1 | 1 | - | - | 5,6%
Jumlah PNS | 14 | 10 | 24 | 4 | 3 | 13 | 4 | 66,7%
Non PNS
PPPK Gol. IX | 1 | 3 | 4 | - | - | 4 | - | 11,1%
PPPK Gol. VII | - | 2 | 2 | - | 2 | - | - | 5,6%
Tenaga Non ASN/THL | 4 | 2 | 6 | 5 | - | 1 | - | 16,7%
Jumlah Non PNS | 5 | 7 | 12 | 5 | 2 | 5 | - | 33,3%
JUMLAH SELURUHNYA | 19 | 17 | 36 | 9 | 5 | 18 | 4 | 100,0%
`,
    },
    {
      name: "Tabel 1.3",
      sheet: `
Tabel 1.3
Mutasi Barang Milik Daerah Kecamatan Sumberagung Tahun Anggaran 2024 (dalam rupiah)
KIB | Uraian | Saldo Awal 1 Jan 2024 | Mutasi |  | Saldo Akhir 31 Des 2024
 |  |  | Tambah | Kurang |
a | b | c | d | e | f = c + d - e
A | Tanah | 2.846.500.000,00 | - | - | 2.846.500.000,00
B | Peralatan dan Mesin | 1.974.382.650,00 | 148.750.000,00 | 36.425.000,00 | 2.086.707.650,00
C | Gedung dan Bangunan | 3.218.764.900,00 | 197.880.000,00 | - | 3.416.644.900,00
D | Jalan, Irigasi dan Jaringan | 86.450.000,00 | - | - | 86.450.000,00
E | Aset Tetap Lainnya | 14.275.000,00 | 2.310.000,00 | - | 16.585.000,00
F | Konstruksi Dalam Pengerjaan | - | - | - | -
 | Jumlah Aset Tetap | 8.140.372.550,00 | 348.940.000,00 | 36.425.000,00 | 8.452.887.550,00
 | Akumulasi Penyusutan | (2.587.641.320,00) | (214.386.915,00) | (36.425.000,00) | (2.765.603.235,00)
 | Nilai Buku | 5.552.731.230,00 |  |  | 5.687.284.315,00

Kondisi sarana kerja
No | Nama Barang | Jumlah (unit) | Baik | Rusak Ringan | Rusak Berat
1 | Kendaraan roda 4 | 3 | 3 | - | -
2 | Kendaraan roda 2 | 14 | 9 | 3 | 2
3 | Komputer PC | 21 | 14 | 4 | 3
4 | Laptop | 14 | 11 | 1 | 2
5 | Printer | 21 | 12 | 5 | 4
6 | Meja kerja | 49 | 38 | 6 | 5
7 | Kursi kerja | 65 | 46 | 8 | 11
8 | AC split | 11 | 8 | 2 | 1
9 | Lemari arsip/filing cabinet | 20 | 17 | 3 | -
 | Jumlah | 218 | 158 | 32 | 28
 | Persentase | 100% | 72,5% | 14,7% | 12,8%
`,
    },
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024 (PERUBAHAN)
KECAMATAN SUMBERAGUNG KABUPATEN WONOJATI
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat (IKM) | Nilai | 86,00
 |  | Persentase pelayanan administrasi yang selesai tepat waktu | % | 97,00
2 | Meningkatnya akuntabilitas kinerja kecamatan | Nilai AKIP Kecamatan | Nilai | 72,00
3 | Meningkatnya kapasitas pemerintahan desa | Persentase desa berstatus Mandiri (IDM) | % | 66,67
 |  | Persentase desa yang menetapkan APBDes tepat waktu | % | 100,00
4 | Meningkatnya partisipasi masyarakat | Persentase realisasi PBB-P2 | % | 95,00
 |  | Persentase swadaya masyarakat thd usulan Musrenbang yang terlaksana | % | 40,00
5 | Meningkatnya ketenteraman dan ketertiban umum | Jumlah kejadian gangguan trantibum *) | Kejadian | 12
 |  | Persentase pelanggaran Perda yang diselesaikan di tingkat kecamatan | % | 90,00

No | Program |  |  | Anggaran (Rp)
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota |  |  | Rp3.727.124.200,-
2 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik |  |  | Rp73.900.000,-
3 | Program Pemberdayaan Masyarakat Desa dan Kelurahan |  |  | Rp111.100.000,-
4 | Program Koordinasi Ketentraman dan Ketertiban Umum |  |  | Rp64.600.000,-
5 | Program Penyelenggaraan Urusan Pemerintahan Umum |  |  | Rp82.400.000,-
6 | Program Pembinaan dan Pengawasan Pemerintahan Desa |  |  | Rp46.650.000,-
 | Jumlah |  |  | Rp4.105.774.200,-
Terbilang: empat miliar seratus lima juta tujuh ratus tujuh puluh empat ribu dua ratus rupiah
`,
    },
    {
      name: "Tabel 3.1",
      merges: ["A3:A4", "B3:B4", "D3:F3"],
      sheet: `
Tabel 3.1
Capaian Indikator Kinerja Utama Kecamatan Sumberagung Tahun 2024
Sasaran | Indikator Kinerja | Satuan | Tahun 2024 |  |  | Kategori
 |  |  | Target | Realisasi | Capaian (%) |
1 | 2 | 3 | 4 | 5 | 6 | 7
Meningkatnya kualitas pelayanan publik kecamatan | Indeks Kepuasan Masyarakat (IKM) | Nilai | 86,00 | 88,00 | 102,33 | Sangat Tinggi
 | Persentase pelayanan administrasi yang selesai tepat waktu | % | 97,00 | 98,98 | 102,04 | Sangat Tinggi
Meningkatnya akuntabilitas kinerja kecamatan | Nilai AKIP Kecamatan | Nilai | 72,00 | 73,60 | 102,22 | Sangat Tinggi
Meningkatnya kapasitas pemerintahan desa | Persentase desa berstatus Mandiri (IDM) | % | 66,67 | 77,78 | 116,66 | Sangat Tinggi
 | Persentase desa yang menetapkan APBDes tepat waktu | % | 100,00 | 88,89 | 88,89 | Tinggi
Meningkatnya partisipasi masyarakat | Persentase realisasi PBB-P2 | % | 95,00 | 95,14 | 100,15 | Sangat Tinggi
 | Persentase swadaya masyarakat thd usulan Musrenbang yang terlaksana | % | 40,00 | 26,32 | 65,80 | Sedang
Meningkatnya ketenteraman dan ketertiban umum | Jumlah kejadian gangguan trantibum *) | Kejadian | 12 | 9 | 120,00 | Sangat Tinggi
 | Persentase pelanggaran Perda yang diselesaikan di tingkat kecamatan | % | 90,00 | 86,96 | 96,62 | Sangat Tinggi
Rata-rata capaian kinerja |  |  |  |  | 99,41 | Sangat Tinggi
*) Indikator minimum: semakin kecil realisasi semakin baik, capaian = (2 x target - realisasi) / target x 100%.
Capaian di atas 120% dihitung 120% (Perbup Wonojati Nomor 34 Tahun 2021).
Skala: > 90 - 100 ke atas Sangat Tinggi; > 75 - 90 Tinggi; > 65 - 75 Sedang; > 50 - 65 Rendah; 0 - 50 Sangat Rendah
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2022 s.d. 2024 dan terhadap Target Akhir Renstra 2026
No | Indikator Kinerja | Realisasi |  |  | Naik/ (Turun) 2023-2024 | Ket. | Target 2026 | Tingkat Kemajuan (%)
 |  | 2022 | 2023 | 2024 |  |  |  |
1 | Indeks Kepuasan Masyarakat (IKM) | 84,75 | 86,45 | 88,00 | 1,55 | Naik | 87,00 | 101,15
2 | Persentase pelayanan administrasi yang selesai tepat waktu | 95,91 | 96,84 | 98,98 | 2,14 | Naik | 98,00 | 101,00
3 | Nilai AKIP Kecamatan | 69,85 | 70,90 | 73,60 | 2,70 | Naik | 75,00 | 98,13
4 | Persentase desa berstatus Mandiri (IDM) | 44,44 | 55,56 | 77,78 | 22,22 | Naik | 88,89 | 87,50
5 | Persentase desa yang menetapkan APBDes tepat waktu | 77,78 | 77,78 | 88,89 | 11,11 | Naik | 100,00 | 88,89
6 | Persentase realisasi PBB-P2 | 90,18 | 92,73 | 95,14 | 2,41 | Naik | 97,00 | 98,08
7 | Persentase swadaya masyarakat thd usulan Musrenbang yang terlaksana | 31,25 | 29,17 | 26,32 | (2,85) | Turun | 45,00 | 58,49
8 | Jumlah kejadian gangguan trantibum *) | 17 | 14 | 9 | (5) | Turun | 10 | 110,00
9 | Persentase pelanggaran Perda yang diselesaikan di tingkat kecamatan | 84,21 | 85,71 | 86,96 | 1,25 | Naik | 92,00 | 94,52
`,
    },
    {
      name: "Tabel 3.3",
      sheet: `
Tabel 3.3 Nilai Rata-rata (NRR) Unsur Pelayanan Hasil SKM, 162 responden
Kode | Unsur Pelayanan | 2023 |  | 2024 |  | Selisih NRR
 |  | NRR | NRR tertimbang (x 0,111) | NRR | NRR tertimbang (x 0,111) |
U1 | Persyaratan | 3,412 | 0,379 | 3,478 | 0,386 | 0,066
U2 | Sistem, mekanisme dan prosedur | 3,376 | 0,375 | 3,451 | 0,383 | 0,075
U3 | Waktu penyelesaian | 3,298 | 0,366 | 3,364 | 0,373 | 0,066
U4 | Biaya/tarif | 3,891 | 0,432 | 3,924 | 0,436 | 0,033
U5 | Produk spesifikasi jenis pelayanan | 3,405 | 0,378 | 3,460 | 0,384 | 0,055
U6 | Kompetensi pelaksana | 3,447 | 0,383 | 3,502 | 0,389 | 0,055
U7 | Perilaku pelaksana | 3,482 | 0,387 | 3,537 | 0,393 | 0,055
U8 | Sarana dan prasarana | 3,211 | 0,356 | 3,275 | 0,364 | 0,064
U9 | Penanganan pengaduan, saran dan masukan | 3,623 | 0,402 | 3,708 | 0,412 | 0,085
 | Jumlah NRR tertimbang |  | 3,458 |  | 3,520 |
 | Nilai IKM (NRR tertimbang x 25) |  | 86,45 |  | 88,00 | 1,55
 | Mutu pelayanan |  | B (Baik) |  | B (Baik) |
Mutu pelayanan: A 88,31 - 100,00; B 76,61 - 88,30; C 65,00 - 76,60; D 25,00 - 64,99

Karakteristik Responden | Kategori | Orang | Persen
Jenis kelamin | Laki-laki | 74 | 45,68%
 | Perempuan | 88 | 54,32%
 | Jumlah | 162 | 100,00%
Pendidikan | SD/sederajat | 23 | 14,20%
 | SLTP | 39 | 24,07%
 | SLTA | 71 | 43,83%
 | Diploma | 11 | 6,79%
 | S-1 ke atas | 18 | 11,11%
 | Jumlah | 162 | 100,00%
`,
    },
    {
      name: "Tabel 3.4",
      sheet: `
Tabel 3.4 Jumlah Pelayanan Administrasi per Bulan Tahun 2024
Bulan | Perekaman KTP-el | Surat Pindah | Legalisasi/ Waris | Dispensasi Nikah | SKTM | Rekom. Usaha Mikro | Jumlah | Terlambat | % Tepat Waktu
Januari | 102 | 38 | 31 | 7 | 69 | 17 | 264 | 3 | 98,86
Februari | 82 | 44 | 42 | 6 | 42 | 14 | 230 | 2 | 99,13
Maret | 88 | 44 | 29 | 2 | 61 | 18 | 242 | 4 | 98,35
April | 114 | 30 | 31 | 8 | 46 | 19 | 248 | 1 | 99,60
Mei | 83 | 41 | 26 | 7 | 45 | 23 | 225 | 2 | 99,11
Juni | 121 | 37 | 38 | 10 | 59 | 20 | 285 | 5 | 98,25
Jumlah Semester I | 590 | 234 | 197 | 40 | 322 | 111 | 1.494 | 17 | 98,86
Juli | 115 | 50 | 31 | 7 | 41 | 22 | 266 | 2 | 99,25
Agustus | 71 | 38 | 29 | 8 | 55 | 20 | 221 | 1 | 99,55
September | 79 | 42 | 39 | 8 | 66 | 24 | 258 | 3 | 98,84
Oktober | 122 | 37 | 28 | 7 | 46 | 23 | 263 | 2 | 99,24
November | 67 | 41 | 38 | 8 | 72 | 23 | 249 | 4 | 98,39
Desember | 121 | 37 | 30 | 10 | 66 | 21 | 285 | 2 | 99,30
Jumlah Semester II | 575 | 245 | 195 | 48 | 346 | 133 | 1.542 | 14 | 99,09
Jumlah Setahun | 1.165 | 479 | 392 | 88 | 668 | 244 | 3.036 | 31 | 98,98
Rata-rata per bulan | 97,1 | 39,9 | 32,7 | 7,3 | 55,7 | 20,3 | 253,0 | 2,6 |
`,
    },
    {
      name: "Tabel 3.5",
      sheet: `
Tabel 3.5
Realisasi PBB-P2 per Desa s.d. 31 Desember 2024
No | Desa | SPPT (lbr) | Pokok Ketetapan (Rp) | Realisasi (Rp) | Sisa/Tunggakan (Rp) | % | Peringkat | Lunas sebelum jatuh tempo
1 | Sumberagung | 3.412 | 218.436.750 | 211.905.320 | 6.531.430 | 97,01 | 4 | Tidak
2 | Karangrejo | 2.689 | 171.254.400 | 168.790.115 | 2.464.285 | 98,56 | 2 | Tidak
3 | Tegalsari | 3.120 | 196.873.250 | 179.442.860 | 17.430.390 | 91,15 | 8 | Tidak
4 | Purwodadi | 2.147 | 128.965.500 | 128.965.500 | - | 100,00 | 1 | Ya
5 | Sidomulyo | 2.866 | 181.347.900 | 172.614.035 | 8.733.865 | 95,18 | 5 | Tidak
6 | Wonokerto | 2.034 | 117.489.650 | 109.873.240 | 7.616.410 | 93,52 | 7 | Tidak
7 | Kedungwungu | 1.715 | 96.354.200 | 82.457.910 | 13.896.290 | 85,58 | 9 | Tidak
8 | Banjaranyar | 2.398 | 143.712.850 | 139.627.400 | 4.085.450 | 97,16 | 3 | Tidak
9 | Kalipait | 1.502 | 84.169.300 | 79.812.450 | 4.356.850 | 94,82 | 6 | Tidak
JUMLAH |  | 21.883 | 1.338.603.800 | 1.273.488.830 | 65.114.970 | 95,14 |  | 1 desa
`,
    },
    {
      name: "Tabel 3.6",
      sheet: `
Tabel 3.6 Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan (SIPD-RI) TA 2024
Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) |  | Bertambah/ (Berkurang) | Realisasi (Rp) | % | Sisa Anggaran (Rp)
 |  | Sebelum Perubahan | Setelah Perubahan |  |  |  |
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 3.760.162.450 | 3.727.124.200 | (33.038.250) | 3.631.565.824 | 97,44 | 95.558.376
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 14.550.000 | 15.050.000 | 500.000 | 14.993.500 | 99,62 | 56.500
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 6.500.000 | 6.500.000 | 0 | 6.475.000 | 99,62 | 25.000
7.01.01.2.01.0002 | Koordinasi dan Penyusunan Dokumen RKA-SKPD | 3.250.000 | 3.250.000 | 0 | 3.250.000 | 100,00 | 0
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 4.800.000 | 5.300.000 | 500.000 | 5.268.500 | 99,41 | 31.500
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 2.913.722.450 | 2.858.934.200 | (54.788.250) | 2.785.138.817 | 97,42 | 73.795.383
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 2.846.172.450 | 2.791.384.200 | (54.788.250) | 2.718.946.317 | 97,40 | 72.437.883
7.01.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 64.800.000 | 64.800.000 | 0 | 63.450.000 | 97,92 | 1.350.000
7.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 2.750.000 | 2.750.000 | 0 | 2.742.500 | 99,73 | 7.500
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | 186.715.000 | 180.465.000 | (6.250.000) | 177.410.375 | 98,31 | 3.054.625
7.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 7.425.000 | 7.425.000 | 0 | 7.396.800 | 99,62 | 28.200
7.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 28.650.000 | 34.150.000 | 5.500.000 | 33.987.250 | 99,52 | 162.750
7.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 41.280.000 | 38.780.000 | (2.500.000) | 38.215.600 | 98,54 | 564.400
7.01.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 12.960.000 | 12.960.000 | 0 | 12.874.450 | 99,34 | 85.550
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 96.400.000 | 87.150.000 | (9.250.000) | 84.936.275 | 97,46 | 2.213.725
7.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 125.000.000 | 152.500.000 | 27.500.000 | 148.750.000 | 97,54 | 3.750.000
7.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 125.000.000 | 152.500.000 | 27.500.000 | 148.750.000 | 97,54 | 3.750.000
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 265.800.000 | 265.800.000 | 0 | 255.464.392 | 96,11 | 10.335.608
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 78.600.000 | 78.600.000 | 0 | 71.864.392 | 91,43 | 6.735.608
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 187.200.000 | 187.200.000 | 0 | 183.600.000 | 98,08 | 3.600.000
7.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 254.375.000 | 254.375.000 | 0 | 249.808.740 | 98,20 | 4.566.260
7.01.01.2.09.0002 | Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional | 54.375.000 | 54.375.000 | 0 | 51.928.740 | 95,50 | 2.446.260
7.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 200.000.000 | 200.000.000 | 0 | 197.880.000 | 98,94 | 2.120.000
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | 77.400.000 | 73.900.000 | (3.500.000) | 72.550.100 | 98,17 | 1.349.900
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | 38.450.000 | 38.450.000 | 0 | 37.692.500 | 98,03 | 757.500
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan dengan Perangkat Daerah dan Instansi Vertikal Terkait | 38.450.000 | 38.450.000 | 0 | 37.692.500 | 98,03 | 757.500
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | 38.950.000 | 35.450.000 | (3.500.000) | 34.857.600 | 98,33 | 592.400
7.01.02.2.04.0003 | Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha | 16.200.000 | 16.200.000 | 0 | 15.984.000 | 98,67 | 216.000
7.01.02.2.04.0004 | Pelaksanaan Urusan Pemerintahan yang Terkait dengan Kewenangan Lain yang Dilimpahkan | 22.750.000 | 19.250.000 | (3.500.000) | 18.873.600 | 98,04 | 376.400
Lanjutan Tabel 3.6
Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) |  | Bertambah/ (Berkurang) | Realisasi (Rp) | % | Sisa Anggaran (Rp)
 |  | Sebelum Perubahan | Setelah Perubahan |  |  |  |
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | 101.100.000 | 111.100.000 | 10.000.000 | 109.367.650 | 98,44 | 1.732.350
7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | 56.100.000 | 58.600.000 | 2.500.000 | 57.204.250 | 97,62 | 1.395.750
7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa | 31.500.000 | 31.500.000 | 0 | 30.786.000 | 97,73 | 714.000
7.01.03.2.01.0002 | Sinkronisasi Program Kerja dan Kegiatan Pemberdayaan Masyarakat | 24.600.000 | 27.100.000 | 2.500.000 | 26.418.250 | 97,48 | 681.750
7.01.03.2.03 | Pemberdayaan Lembaga Kemasyarakatan Tingkat Kecamatan | 45.000.000 | 52.500.000 | 7.500.000 | 52.163.400 | 99,36 | 336.600
7.01.03.2.03.0001 | Penyelenggaraan Lembaga Kemasyarakatan (TP-PKK) | 45.000.000 | 52.500.000 | 7.500.000 | 52.163.400 | 99,36 | 336.600
7.01.04 | PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM | 64.600.000 | 64.600.000 | 0 | 61.223.750 | 94,77 | 3.376.250
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | 54.850.000 | 54.850.000 | 0 | 52.982.750 | 96,60 | 1.867.250
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian Negara RI, TNI dan Instansi Vertikal di Wilayah Kecamatan | 42.350.000 | 42.350.000 | 0 | 40.617.750 | 95,91 | 1.732.250
7.01.04.2.01.0002 | Harmonisasi Hubungan dengan Tokoh Agama dan Tokoh Masyarakat | 12.500.000 | 12.500.000 | 0 | 12.365.000 | 98,92 | 135.000
7.01.04.2.02 | Koordinasi Penerapan dan Penegakan Peraturan Daerah dan Peraturan Kepala Daerah | 9.750.000 | 9.750.000 | 0 | 8.241.000 | 84,52 | 1.509.000
7.01.04.2.02.0001 | Koordinasi/Sinergi dengan PD yang Tugas dan Fungsinya di Bidang Penegakan Peraturan Perundang-undangan | 9.750.000 | 9.750.000 | 0 | 8.241.000 | 84,52 | 1.509.000
7.01.05 | PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM | 82.400.000 | 82.400.000 | 0 | 82.112.500 | 99,65 | 287.500
7.01.05.2.01 | Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah | 82.400.000 | 82.400.000 | 0 | 82.112.500 | 99,65 | 287.500
7.01.05.2.01.0002 | Pembinaan Persatuan dan Kesatuan Bangsa | 28.400.000 | 28.400.000 | 0 | 28.112.500 | 98,99 | 287.500
7.01.05.2.01.0008 | Pelaksanaan Tugas Forum Koordinasi Pimpinan di Kecamatan | 54.000.000 | 54.000.000 | 0 | 54.000.000 | 100,00 | 0
7.01.06 | PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA | 49.150.000 | 46.650.000 | (2.500.000) | 45.261.900 | 97,02 | 1.388.100
7.01.06.2.01 | Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa | 49.150.000 | 46.650.000 | (2.500.000) | 45.261.900 | 97,02 | 1.388.100
7.01.06.2.01.0001 | Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa | 13.500.000 | 13.500.000 | 0 | 13.162.500 | 97,50 | 337.500
7.01.06.2.01.0004 | Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa | 26.750.000 | 24.250.000 | (2.500.000) | 23.487.900 | 96,86 | 762.100
7.01.06.2.01.0012 | Fasilitasi Penyelenggaraan Ketenteraman dan Ketertiban Umum | 8.900.000 | 8.900.000 | 0 | 8.611.500 | 96,76 | 288.500
 | JUMLAH BELANJA | 4.134.812.450 | 4.105.774.200 | (29.038.250) | 4.002.081.724 | 97,47 | 103.692.476
`,
    },
    {
      name: "Tabel 3.7",
      sheet: `
Tabel 3.7 Laporan Realisasi Belanja menurut Jenis TA 2024 dan 2023
Rekening | Uraian | Anggaran 2024 | Realisasi 2024 | % | Realisasi 2023 | Kenaikan/ (Penurunan) |  | Proporsi thd Realisasi 2024
 |  |  |  |  |  | Rp | % |
5.1 | BELANJA OPERASI | 3.753.274.200,00 | 3.655.451.724,00 | 97,39 | 3.395.296.080,00 | 260.155.644,00 | 7,66 | 91,34%
5.1.01 | Belanja Pegawai | 2.856.184.200,00 | 2.782.396.317,00 | 97,42 | 2.694.518.730,00 | 87.877.587,00 | 3,26 | 69,52%
5.1.02 | Belanja Barang dan Jasa | 897.090.000,00 | 873.055.407,00 | 97,32 | 700.777.350,00 | 172.278.057,00 | 24,58 | 21,82%
5.1.02.01 | Belanja Barang | 186.473.500,00 | 181.927.645,00 | 97,56 | 168.942.300,00 | 12.985.345,00 | 7,69 | 4,55%
5.1.02.02 | Belanja Jasa | 364.912.000,00 | 354.186.920,00 | 97,06 | 349.671.150,00 | 4.515.770,00 | 1,29 | 8,85%
5.1.02.03 | Belanja Pemeliharaan | 54.375.000,00 | 51.928.740,00 | 95,50 | 58.316.400,00 | (6.387.660,00) | (10,95) | 1,30%
5.1.02.04 | Belanja Perjalanan Dinas | 291.329.500,00 | 285.012.102,00 | 97,83 | 123.847.500,00 | 161.164.602,00 | 130,13 | 7,12%
5.2 | BELANJA MODAL | 352.500.000,00 | 346.630.000,00 | 98,33 | 86.240.000,00 | 260.390.000,00 | 301,94 | 8,66%
5.2.02 | Belanja Modal Peralatan dan Mesin | 152.500.000,00 | 148.750.000,00 | 97,54 | 86.240.000,00 | 62.510.000,00 | 72,48 | 3,72%
5.2.03 | Belanja Modal Gedung dan Bangunan | 200.000.000,00 | 197.880.000,00 | 98,94 | - | 197.880.000,00 | - | 4,94%
 | JUMLAH | 4.105.774.200,00 | 4.002.081.724,00 | 97,47 | 3.481.536.080,00 | 520.545.644,00 | 14,95 | 100,00%
`,
    },
    {
      name: "Tabel 3.8",
      sheet: `
Tabel 3.8 Penyerapan Anggaran per Triwulan (Rp)
Program | Pagu | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah s.d. TW IV | Serapan
 |  | Jan-Mar | Apr-Jun | Jul-Sep | Okt-Des |  |
7.01.01 Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 3.727.124.200 | 719.050.000 | 969.628.050 | 857.049.500 | 1.085.838.274 | 3.631.565.824 | 97,44%
7.01.02 Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | 73.900.000 | 10.157.000 | 21.039.500 | 19.588.500 | 21.765.100 | 72.550.100 | 98,17%
7.01.03 Program Pemberdayaan Masyarakat Desa dan Kelurahan | 111.100.000 | 24.060.850 | 19.686.150 | 33.903.950 | 31.716.700 | 109.367.650 | 98,44%
7.01.04 Program Koordinasi Ketentraman dan Ketertiban Umum | 64.600.000 | 6.734.600 | 14.693.700 | 17.754.850 | 22.040.600 | 61.223.750 | 94,77%
7.01.05 Program Penyelenggaraan Urusan Pemerintahan Umum | 82.400.000 | 7.390.100 | 17.243.600 | 34.487.250 | 22.991.550 | 82.112.500 | 99,65%
7.01.06 Program Pembinaan dan Pengawasan Pemerintahan Desa | 46.650.000 | 7.694.500 | 11.768.050 | 11.315.450 | 14.483.900 | 45.261.900 | 97,02%
Jumlah | 4.105.774.200 | 775.087.050 | 1.054.059.050 | 974.099.500 | 1.198.836.124 | 4.002.081.724 | 97,47%
Kumulatif |  | 775.087.050 | 1.829.146.100 | 2.803.245.600 | 4.002.081.724 |  |
% kumulatif thd pagu |  | 18,88% | 44,55% | 68,28% | 97,47% |  |
Target kumulatif |  | 20,00% | 45,00% | 72,00% | 98,00% |  |
Deviasi |  | -1,12% | -0,45% | -3,72% | -0,53% |  |
`,
    },
    {
      name: "Tabel 3.9",
      sheet: `
Tabel 3.9 Efisiensi Penggunaan Sumber Daya
No | Sasaran | Rata-rata Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%) | Keterangan
1 | Meningkatnya kualitas pelayanan publik kecamatan | 102,19 | 98,17 | 4,02 | Efisien
2 | Meningkatnya akuntabilitas kinerja kecamatan | 102,22 | 97,44 | 4,78 | Efisien
3 | Meningkatnya kapasitas pemerintahan desa | 102,78 | 97,02 | 5,76 | Efisien
4 | Meningkatnya partisipasi masyarakat | 82,98 | 98,44 | (15,46) | Tidak efisien
5 | Meningkatnya ketenteraman dan ketertiban umum | 108,31 | 97,51 | 10,80 | Efisien
Keterangan: tingkat efisiensi = capaian kinerja dikurangi penyerapan anggaran; bernilai positif berarti efisien.
`,
    },
    {
      name: "Lampiran AKIP",
      sheet: `
Lampiran 3. Hasil Evaluasi AKIP oleh Inspektorat dan Tindak Lanjut
Komponen | Bobot | Nilai 2023 | Nilai 2024 | Naik/Turun | % terhadap bobot (2024)
Perencanaan Kinerja | 30,00 | 22,35 | 23,10 | 0,75 | 77,00%
Pengukuran Kinerja | 30,00 | 20,70 | 21,45 | 0,75 | 71,50%
Pelaporan Kinerja | 15,00 | 11,10 | 11,55 | 0,45 | 77,00%
Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 16,75 | 17,50 | 0,75 | 70,00%
Nilai Hasil Evaluasi | 100,00 | 70,90 | 73,60 | 2,70 | 73,60%
Predikat |  | BB | BB |  |
Predikat: AA > 90; A > 80 - 90; BB > 70 - 80; B > 60 - 70; CC > 50 - 60

Sumber Rekomendasi | Jumlah Rekomendasi | Sesuai | Dalam Proses | Belum Ditindaklanjuti | Persentase Selesai
LHE AKIP Inspektorat | 6 | 4 | 2 | - | 66,67%
LHP Reguler Inspektorat | 9 | 7 | 1 | 1 | 77,78%
LHP BPK | 3 | 3 | - | - | 100,00%
Pengaduan SP4N-LAPOR! | 11 | 10 | 1 | - | 90,91%
Jumlah | 29 | 24 | 4 | 1 | 82,76%
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB I PENDAHULUAN
Kecamatan Sumberagung mempunyai luas wilayah 86,01 km² yang terbagi atas 9 desa, 44 RW dan 197 RT. Desa terluas adalah Kedungwungu dengan luas 14,63 km² atau 17,01% dari luas kecamatan.
Jumlah penduduk sampai dengan akhir tahun 2024 sebanyak 40.134 jiwa, terdiri dari 20.127 jiwa laki-laki dan 20.007 jiwa perempuan, dengan 13.013 kepala keluarga sehingga rata-rata satu KK terdiri dari 3,08 jiwa. Rasio jenis kelamin sebesar 100,60.
Kepadatan penduduk rata-rata 467 jiwa/km², tertinggi di Desa Purwodadi (747 jiwa/km²).
Dalam melaksanakan tugasnya Kecamatan Sumberagung didukung oleh 36 (tiga puluh enam) orang pegawai, yaitu 24 orang PNS dan 12 orang non PNS. Pegawai perempuan berjumlah 17 orang atau 47,22%, sedangkan yang berpendidikan S-1/D-IV ke atas 22 orang (61,11%).
Nilai aset tetap per 31 Desember 2024 sebesar Rp8.452.887.550,00, bertambah Rp312.515.000,00 dari saldo awal Rp8.140.372.550,00. Setelah dikurangi akumulasi penyusutan Rp2.765.603.235,00 nilai bukunya menjadi Rp5.687.284.315,00.
BAB II PERENCANAAN KINERJA
Perjanjian Kinerja Perubahan Tahun 2024 memuat 5 (lima) sasaran dengan 9 (sembilan) indikator kinerja, yang didukung 6 program, 14 kegiatan dan 30 sub kegiatan.
Anggaran untuk mewujudkan target tersebut sebesar Rp4.105.774.200,- (empat miliar seratus lima juta tujuh ratus tujuh puluh empat ribu dua ratus rupiah), setelah perubahan berkurang Rp29.038.250,- atau 0,70% dari anggaran murni Rp4.134.812.450,-.
BAB III AKUNTABILITAS KINERJA
Rata-rata capaian kinerja Kecamatan Sumberagung tahun 2024 adalah 99,41% dengan kategori Sangat Tinggi. Dari 9 indikator, 6 indikator mencapai atau melampaui target dan 3 indikator belum mencapai target.
Menurut kategori, 7 indikator berkategori Sangat Tinggi, 1 Tinggi, 1 Sedang dan 0 Rendah. Dibandingkan tahun 2023, realisasi 7 indikator naik dan 2 indikator turun.
Indeks Kepuasan Masyarakat tahun 2024 terealisasi 88,00 dari target 86,00 sehingga capaiannya 102,33%. Dibandingkan tahun 2023 sebesar 86,45 nilai ini naik 1,55 poin dengan mutu pelayanan B (Baik).
Unsur dengan nilai tertinggi adalah Biaya/tarif (3,924) dan terendah Sarana dan prasarana (3,275), selisih keduanya 0,649. Kenaikan terbesar terdapat pada unsur Penanganan pengaduan, saran dan masukan yaitu 0,085.
Survei diikuti 162 responden, 88 orang di antaranya perempuan (54,32%). Responden berpendidikan SLTA 71 orang atau 43,83%.
Sepanjang tahun 2024 dilayani 3.036 berkas permohonan atau rata-rata 253,0 berkas per bulan. Sebanyak 3.005 berkas selesai tepat waktu dan 31 berkas terlambat, sehingga persentase ketepatan waktu 98,98% atau capaian 102,04% dari target 97,00%.
Pelayanan terbanyak adalah perekaman KTP-el sebanyak 1.165 berkas (38,37%), disusul SKTM 668 berkas (22,00%).
Nilai AKIP Kecamatan Sumberagung naik dari 70,90 pada tahun 2023 menjadi 73,60 pada tahun 2024 dengan predikat BB; dari target 72,00 capaiannya 102,22%.
Dari 9 desa, 7 desa telah berstatus Mandiri (77,78%) sehingga capaian terhadap target 66,67% adalah 116,66%. Adapun desa yang menetapkan APBDes tepat waktu 8 dari 9 desa (88,89%).
Realisasi PBB-P2 sebesar Rp1.273.488.830 dari ketetapan Rp1.338.603.800 atau 95,14%. Sisa tunggakan Rp65.114.970 akan ditagih bersama Bapenda. Sebanyak 5 desa realisasinya di atas 95%, sedangkan yang terendah Desa Kedungwungu (85,58%).
Swadaya masyarakat terhadap usulan Musrenbang hanya 26,32% dari target 40,00%. Dari 57 usulan yang diajukan desa, 15 usulan terlaksana dengan swadaya (26,32%).
Kejadian gangguan trantibum turun dari 14 kejadian pada tahun 2023 menjadi 9 kejadian pada tahun 2024 atau turun 35,71%. Dengan rumus indikator minimum capaiannya 125,00% dan ditetapkan maksimal 120,00%.
Dari 23 pelanggaran Perda yang ditangani, 20 pelanggaran diselesaikan di tingkat kecamatan (86,96%) dan sisanya 3 pelanggaran dilimpahkan kepada Satpol PP.
Terhadap target akhir Renstra tahun 2026, Nilai AKIP telah mencapai 98,13% dan persentase desa Mandiri 87,50%.
Realisasi belanja tahun 2024 sebesar Rp4.002.081.724,- atau 97,47% dari anggaran, sisa anggaran Rp103.692.476,-. Dibandingkan realisasi tahun 2023 sebesar Rp3.481.536.080,- terdapat kenaikan Rp520.545.644,- atau 14,95%.
Belanja pegawai menyerap Rp2.782.396.317,- atau 69,52% dari seluruh realisasi belanja, sedangkan belanja modal Rp346.630.000,- (8,66%).
Program dengan serapan tertinggi adalah Program Penyelenggaraan Urusan Pemerintahan Umum (99,65%) dan terendah Program Koordinasi Ketentraman dan Ketertiban Umum (94,77%).
Sampai dengan triwulan III penyerapan anggaran mencapai Rp2.803.245.600,- atau 68,28% terhadap pagu, lebih rendah dari target kumulatif 72,00%.
Dari 5 sasaran, 4 sasaran dinilai efisien dan 1 sasaran tidak efisien. Efisiensi terbesar pada sasaran meningkatnya ketenteraman dan ketertiban umum sebesar 10,80%.
Rekomendasi hasil pengawasan berjumlah 29 rekomendasi, selesai 24 (82,76%), dalam proses 4 dan belum ditindaklanjuti 1.
BAB IV PENUTUP
Secara umum kinerja Kecamatan Sumberagung tahun 2024 sangat tinggi dengan rata-rata capaian 99,41% dan penyerapan anggaran 97,47%.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "G8", right: "5.793", wrong: "5.739" },
    { sheet: "Tabel 1.1", cell: "D11", right: "10,78", wrong: "17,08" },
    { sheet: "Tabel 1.1", cell: "H15", right: "13.013", wrong: "12.010" },
    { sheet: "Tabel 1.2", cell: "C13", right: "10", wrong: "11" },
    { sheet: "Tabel 1.2", cell: "I7", right: "13,9%", wrong: "22,2%" },
    { sheet: "Tabel 1.3", cell: "F7", right: "2.086.707.650,00", wrong: "2.159.557.650,00" },
    { sheet: "Tabel 1.3", cell: "C12", right: "8.140.372.550,00", wrong: "8.140.732.550,00" },
    { sheet: "Tabel 1.3", cell: "C22", right: "21", wrong: "20" },
    { sheet: "Tabel 3.1", cell: "G12", right: "Sedang", wrong: "Rendah" },
    { sheet: "Tabel 3.1", cell: "F9", right: "116,66", wrong: "161,66" },
    { sheet: "Tabel 3.2", cell: "G10", right: "Turun", wrong: "Naik" },
    { sheet: "Tabel 3.2", cell: "I6", right: "98,13", wrong: "91,83" },
    { sheet: "Tabel 3.3", cell: "F6", right: "0,373", wrong: "0,366" },
    { sheet: "Tabel 3.3", cell: "G11", right: "0,064", wrong: "0,046" },
    { sheet: "Tabel 3.4", cell: "H5", right: "242", wrong: "252" },
    { sheet: "Tabel 3.4", cell: "B16", right: "575", wrong: "496" },
    { sheet: "Tabel 3.4", cell: "J13", right: "99,24", wrong: "98,48" },
    { sheet: "Tabel 3.5", cell: "F8", right: "8.733.865", wrong: "7.833.865" },
    { sheet: "Tabel 3.5", cell: "G10", right: "85,58", wrong: "58,58" },
    { sheet: "Tabel 3.6", cell: "D13", right: "180.465.000", wrong: "167.505.000" },
    { sheet: "Tabel 3.6", cell: "G22", right: "91,43", wrong: "19,43" },
    { sheet: "Tabel 3.6", cell: "E18", right: "(9.250.000)", wrong: "(9.520.000)" },
    { sheet: "Tabel 3.6", cell: "H47", right: "1.509.000", wrong: "1.590.000" },
    { sheet: "Tabel 3.6", cell: "C57", right: "4.134.812.450", wrong: "4.057.412.450" },
    { sheet: "Tabel 3.7", cell: "F6", right: "700.777.350,00", wrong: "642.460.950,00" },
    { sheet: "Tabel 3.7", cell: "G9", right: "(6.387.660,00)", wrong: "6.387.660,00" },
    { sheet: "Tabel 3.8", cell: "E10", right: "974.099.500", wrong: "974.909.500" },
    { sheet: "Tabel 3.8", cell: "C14", right: "-1,12%", wrong: "+1,12%" },
    { sheet: "Tabel 3.9", cell: "E4", right: "4,78", wrong: "7,48" },
    { sheet: "Tabel 3.9", cell: "F6", right: "Tidak efisien", wrong: "Efisien" },
    { sheet: "Lampiran AKIP", cell: "F4", right: "71,50%", wrong: "69,00%" },
    { sheet: "Lampiran AKIP", cell: "C8", right: "BB", wrong: "B" },
    { sheet: "PK 2024", cell: "E8", right: "66,67", wrong: "67,66" },
    { sheet: "PK 2024", cell: "E22", right: "Rp4.105.774.200,-", wrong: "Rp4.134.812.450,-" },
    { sheet: "Narasi", cell: "A2", right: "44 RW dan", wrong: "46 RW dan" },
    { sheet: "Narasi", cell: "A3", right: "sebesar 100,60.", wrong: "sebesar 99,40." },
    { sheet: "Narasi", cell: "A5", right: "perempuan berjumlah 17 orang", wrong: "perempuan berjumlah 19 orang" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "(empat miliar seratus lima juta tujuh ratus tujuh puluh empat ribu dua ratus rupiah)",
      wrong: "(empat miliar seratus lima ribu tujuh ratus tujuh puluh empat ribu dua ratus rupiah)",
    },
    { sheet: "Narasi", cell: "A8", right: "14 kegiatan dan", wrong: "15 kegiatan dan" },
    { sheet: "Narasi", cell: "A12", right: "Sangat Tinggi, 1 Tinggi", wrong: "Sangat Tinggi, 2 Tinggi" },
    { sheet: "Narasi", cell: "A13", right: "nilai ini naik 1,55 poin", wrong: "nilai ini turun 1,55 poin" },
    { sheet: "Narasi", cell: "A22", right: "atau turun 35,71%", wrong: "atau turun 55,56%" },
    { sheet: "Narasi", cell: "A25", right: "sisa anggaran Rp103.692.476,-", wrong: "sisa anggaran Rp130.692.476,-" },
    { sheet: "Narasi", cell: "A30", right: "selesai 24 (82,76%)", wrong: "selesai 24 (79,31%)" },
    { sheet: "Narasi", cell: "A14", right: "yaitu 0,085", wrong: "yaitu 0,058" },
  ],
};
