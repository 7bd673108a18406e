import type { ReportCase } from "./report-case";

/** The secretariat of a district parliament: sasaran, APBD before and after change, quarters, perda, sessions, attendance, reses, satisfaction, staff. */
export const sekretariatDprd: ReportCase = {
  name: "a secretariat of a district parliament (Sekretariat DPRD)",
  year: 2024,
  sheets: [
    {
      name: "Perjanjian Kinerja",
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
SEKRETARIAT DPRD KABUPATEN BATANG ALAS

No. | Sasaran Strategis | No. | Indikator Kinerja | Satuan | Target
1 | Meningkatnya kualitas dukungan pembentukan produk hukum daerah | 1.1 | Persentase Raperda Propemperda yang ditetapkan menjadi Perda | % | 80
 |  | 1.2 | Persentase naskah akademik selesai tepat waktu | % | 85
2 | Meningkatnya fasilitasi fungsi pengawasan dan anggaran | 2.1 | Persentase rekomendasi DPRD yang ditindaklanjuti | % | 75
 |  | 2.2 | Persentase rapat terlaksana sesuai jadwal Banmus | % | 92
 |  | 2.3 | Rata-rata waktu penyelesaian risalah rapat (hari) | Hari | ≤ 5
3 | Meningkatnya penyerapan aspirasi masyarakat | 3.1 | Persentase usulan pokok pikiran DPRD yang diakomodasi dalam RKPD | % | 65
4 | Meningkatnya akuntabilitas dan kualitas pelayanan Sekretariat DPRD | 4.1 | Indeks Kepuasan Masyarakat | Indeks | 83,00
 |  | 4.2 | Nilai SAKIP | Nilai | 70,50
 |  | 4.3 | Persentase penyerapan anggaran | % | 95

 | Program |  | Anggaran (Rp) | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten |  | 24.391.595.600,00 | APBD-P
2 | Program Dukungan Pelaksanaan Tugas Dan Fungsi DPRD |  | 10.779.600.000,00 | APBD-P
 | Jumlah |  | 35.171.195.600,00

 | Pj. Bupati Batang Alas |  | Sekretaris DPRD
 | H. Rusdi Anwar, S.E. |  | Drs. Mahlan Noor, M.AP.
`,
    },
    {
      name: "Capaian Sasaran",
      sheet: `
Tabel 3.1
Capaian Kinerja Sasaran Tahun 2024

Sasaran / Indikator | Satuan | Target | Realisasi | Capaian (%) | Predikat
-1- | -2- | -3- | -4- | -5- | -6-
Sasaran 1. Meningkatnya kualitas dukungan pembentukan produk hukum daerah |  |  |  | 102,50 | Sangat Tinggi
- Persen Raperda Propemperda yang ditetapkan menjadi Perda | % | 80 | 83,33 | 104,16 | Sangat Tinggi
- Persen naskah akademik selesai tepat waktu | % | 85 | 85,71 | 100,84 | Sangat Tinggi
Sasaran 2. Meningkatnya fasilitasi fungsi pengawasan dan anggaran |  |  |  | 105,97 | Sangat Tinggi
- Persentase rekomendasi DPRD yang ditindaklanjuti | % | 75 | 72,62 | 96,83 | Sangat Tinggi
- Persentase rapat terlaksana sesuai jadwal Banmus | % | 92 | 92,98 | 101,07 | Sangat Tinggi
- Rata-rata waktu penyelesaian risalah rapat (hari) | Hari | ≤ 5 | 4 | 120,00 | Sangat Tinggi
Sasaran 3. Meningkatnya penyerapan aspirasi masyarakat |  |  |  | 95,49 | Sangat Tinggi
- Persentase usulan pokok pikiran DPRD yang diakomodasi dalam RKPD | % | 65 | 62,07 | 95,49 | Sangat Tinggi
Sasaran 4. Meningkatnya akuntabilitas dan kualitas pelayanan Sekretariat DPRD |  |  |  | 102,15 | Sangat Tinggi
- Indeks Kepuasan Masyarakat | Indeks | 83,00 | 84,70 | 102,05 | Sangat Tinggi
- Nilai SAKIP | Nilai | 70,50 | 71,18 | 100,96 | Sangat Tinggi
- Persentase penyerapan anggaran | % | 95 | 98,28 | 103,45 | Sangat Tinggi
Rata-rata capaian 4 sasaran |  |  |  | 101,53 | Sangat Tinggi
Capaian = realisasi sebagaimana tercantum dibagi target x 100; capaian sasaran adalah rata-rata capaian indikatornya. Risalah rapat: semakin rendah semakin baik, (2 - realisasi/target) x 100.
Predikat: > 90 Sangat Tinggi; > 75 - 90 Tinggi; > 65 - 75 Sedang; ≤ 65 Rendah
`,
    },
    {
      name: "Renstra Provinsi",
      merges: ["A2:A3", "B2:C2", "D2:D3", "E2:F2", "G2:I2"],
      sheet: `
Tabel 3.2 Perbandingan Realisasi dengan Tahun Lalu, Target Akhir Renstra dan Rata-rata Provinsi
Indikator Kinerja | Realisasi |  | Naik / (Turun) | Akhir Renstra (2026) |  | Provinsi
 | 2023 | 2024 |  | Target | Kemajuan (%) | Rata-rata | Selisih | Posisi
Persentase Raperda Propemperda yang ditetapkan menjadi Perda | 75,00 | 83,33 | 8,33 | 85 | 98,04 | 76,40 | 6,93 | Di atas
Persentase naskah akademik selesai tepat waktu | 83,33 | 85,71 | 2,38 | 88 | 97,40 | 83,90 | 1,81 | Di atas
Persentase rekomendasi DPRD yang ditindaklanjuti | 70,51 | 72,62 | 2,11 | 78 | 93,10 | 74,15 | -1,53 | Di bawah
Persentase rapat terlaksana sesuai jadwal Banmus | 88,46 | 92,98 | 4,52 | 94 | 98,91 | 90,62 | 2,36 | Di atas
Rata-rata waktu penyelesaian risalah rapat (hari) | 5 | 4 | (1) | ≤ 4 | 100,00 | - | - | n/a
Persentase usulan pokok pikiran DPRD yang diakomodasi dalam RKPD | 59,74 | 62,07 | 2,33 | 68 | 91,28 | 58,30 | 3,77 | Di atas
Indeks Kepuasan Masyarakat | 84,12 | 84,70 | 0,58 | 86,00 | 98,49 | 85,47 | -0,77 | Di bawah
Nilai SAKIP | 69,05 | 71,18 | 2,13 | 73,00 | 97,51 | - | - | n/a
Persentase penyerapan anggaran | 96,06 | 98,28 | 2,22 | 96 | 102,38 | 95,38 | 2,90 | Di atas
Kemajuan = realisasi 2024 dibagi target akhir Renstra; untuk risalah rapat (2 - realisasi/target) x 100. Selisih = realisasi 2024 dikurangi rata-rata provinsi.
`,
    },
    {
      name: "APBD 2024",
      merges: ["A4:A5", "B4:B5", "C4:D4", "E4:F4"],
      sheet: `
RINGKASAN PERUBAHAN ANGGARAN BELANJA TAHUN ANGGARAN 2024
Organisasi: 4.02.0.00.0.00.01 Sekretariat DPRD

Kode Rekening | Program / Kegiatan / Sub Kegiatan | Jumlah (Rp) |  | Bertambah / (Berkurang)
 |  | Sebelum Perubahan | Sesudah Perubahan | Rp | %
4.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN | 24.233.425.000,00 | 24.391.595.600,00 | 158.170.600,00 | 0,65
4.02.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja | 84.250.000,00 | 79.115.000,00 | (5.135.000,00) | (6,09)
4.02.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 84.250.000,00 | 79.115.000,00 | (5.135.000,00) | (6,09)
4.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | 6.459.180.000,00 | 6.334.745.600,00 | (124.434.400,00) | (1,93)
4.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 6.412.380.000,00 | 6.287.945.600,00 | (124.434.400,00) | (1,94)
4.02.01.2.02.0002 | Koordinasi Penyusunan Laporan Keuangan | 46.800.000,00 | 46.800.000,00 | 0,00 | 0,00
4.02.01.2.06 | Administrasi Umum Perangkat Daerah | 1.853.075.000,00 | 2.073.560.000,00 | 220.485.000,00 | 11,90
4.02.01.2.06.0001 | Penyediaan Bahan Logistik Kantor | 612.475.000,00 | 688.310.000,00 | 75.835.000,00 | 12,38
4.02.01.2.06.0002 | Penyelenggaraan Rapat Koordinasi dan Konsultasi | 1.240.600.000,00 | 1.385.250.000,00 | 144.650.000,00 | 11,66
4.02.01.2.15 | Layanan Keuangan dan Kesejahteraan DPRD | 15.836.920.000,00 | 15.904.175.000,00 | 67.255.000,00 | 0,42
4.02.01.2.15.0001 | Penyelenggaraan Administrasi Keuangan DPRD | 15.836.920.000,00 | 15.904.175.000,00 | 67.255.000,00 | 0,42
4.02.02 | PROGRAM DUKUNGAN PELAKSANAAN TUGAS DAN FUNGSI DPRD | 10.130.850.000,00 | 10.779.600.000,00 | 648.750.000,00 | 6,40
4.02.02.2.01 | Pembentukan Perda dan Peraturan DPRD | 1.913.400.000,00 | 2.037.350.000,00 | 123.950.000,00 | 6,48
4.02.02.2.01.0001 | Pembahasan Rancangan Perda | 1.528.400.000,00 | 1.694.750.000,00 | 166.350.000,00 | 10,88
4.02.02.2.01.0002 | Penyusunan Kajian Perundang-undangan | 385.000.000,00 | 342.600.000,00 | (42.400.000,00) | (11,01)
4.02.02.2.03 | Pengawasan Penyelenggaraan Pemerintahan | 2.164.300.000,00 | 2.318.900.000,00 | 154.600.000,00 | 7,14
4.02.02.2.03.0001 | Pengawasan Urusan Pemerintahan | 2.164.300.000,00 | 2.318.900.000,00 | 154.600.000,00 | 7,14
4.02.02.2.04 | Peningkatan Kapasitas DPRD | 3.617.150.000,00 | 3.818.850.000,00 | 201.700.000,00 | 5,58
4.02.02.2.04.0001 | Pendalaman Tugas DPRD | 2.875.000.000,00 | 3.120.450.000,00 | 245.450.000,00 | 8,54
4.02.02.2.04.0002 | Publikasi dan Dokumentasi Dewan | 742.150.000,00 | 698.400.000,00 | (43.750.000,00) | (5,90)
4.02.02.2.05 | Penyerapan dan Penghimpunan Aspirasi Masyarakat | 2.436.000.000,00 | 2.604.500.000,00 | 168.500.000,00 | 6,92
4.02.02.2.05.0001 | Pelaksanaan Reses | 2.436.000.000,00 | 2.604.500.000,00 | 168.500.000,00 | 6,92
 | JUMLAH BELANJA | 34.364.275.000,00 | 35.171.195.600,00 | 806.920.600,00 | 2,35
`,
    },
    {
      name: "Realisasi TW",
      sheet: `
Tabel 3.4 Realisasi Belanja per Triwulan TA 2024 (Rp)

Kegiatan | Anggaran Perubahan | TW I | TW II | TW III | TW IV | Total Realisasi | %
Perencanaan, Penganggaran, dan Evaluasi Kinerja | 79.115.000 | 14.200.000 | 18.650.000 | 20.115.000 | 23.940.500 | 76.905.500 | 97,21
Administrasi Keuangan Perangkat Daerah | 6.334.745.600 | 1.318.425.300 | 1.874.210.450 | 1.462.908.700 | 1.588.316.120 | 6.243.860.570 | 98,57
Administrasi Umum Perangkat Daerah | 2.073.560.000 | 344.180.000 | 521.635.500 | 566.092.400 | 583.477.250 | 2.015.385.150 | 97,19
Layanan Keuangan dan Kesejahteraan DPRD | 15.904.175.000 | 3.762.415.000 | 3.918.207.500 | 3.984.120.000 | 4.120.336.400 | 15.785.078.900 | 99,25
Jumlah Program 01 | 24.391.595.600 | 5.439.220.300 | 6.332.703.450 | 6.033.236.100 | 6.316.070.270 | 24.121.230.120 | 98,89
Pembentukan Perda dan Peraturan DPRD | 2.037.350.000 | 286.410.000 | 498.275.000 | 572.640.500 | 588.913.200 | 1.946.238.700 | 95,53
Pengawasan Penyelenggaraan Pemerintahan | 2.318.900.000 | 412.875.000 | 604.310.000 | 618.425.500 | 597.260.800 | 2.232.871.300 | 96,29
Peningkatan Kapasitas DPRD | 3.818.850.000 | 596.320.000 | 978.415.000 | 1.024.660.500 | 1.109.238.750 | 3.708.634.250 | 97,11
Penyerapan dan Penghimpunan Aspirasi Masyarakat | 2.604.500.000 | 812.450.000 | 64.200.000 | 836.715.000 | 842.180.600 | 2.555.545.600 | 98,12
Jumlah Program 02 | 10.779.600.000 | 2.108.055.000 | 2.145.200.000 | 3.052.441.500 | 3.137.593.350 | 10.443.289.850 | 96,88
Jumlah Seluruhnya | 35.171.195.600 | 7.547.275.300 | 8.477.903.450 | 9.085.677.600 | 9.453.663.620 | 34.564.519.970 | 98,28
Kumulatif |  | 7.547.275.300 | 16.025.178.750 | 25.110.856.350 | 34.564.519.970
Kumulatif terhadap anggaran (%) |  | 21,46 | 45,56 | 71,40 | 98,28
`,
    },
    {
      name: "Jenis Belanja",
      merges: ["A2:A3", "B2:D2", "E2:G2", "H2:H3"],
      sheet: `
Tabel 3.5 Anggaran dan Realisasi menurut Jenis Belanja Tahun 2023 dan 2024 (Rp)
Jenis Belanja | 2023 |  |  | 2024 |  |  | Naik/(Turun) Realisasi (%)
 | Anggaran | Realisasi | % | Anggaran | Realisasi | %
Belanja Pegawai | 20.641.800.000 | 20.188.326.500 | 97,80 | 22.421.195.600 | 22.109.399.700 | 98,61 | 9,52
Belanja Barang dan Jasa | 9.872.450.000 | 9.120.415.780 | 92,38 | 12.367.420.000 | 12.076.905.270 | 97,65 | 32,42
Belanja Modal | 538.000.000 | 518.764.000 | 96,42 | 382.580.000 | 378.215.000 | 98,86 | (27,09)
Jumlah Belanja | 31.052.250.000 | 29.827.506.280 | 96,06 | 35.171.195.600 | 34.564.519.970 | 98,28 | 15,88
`,
    },
    {
      name: "Perda",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"],
      sheet: `
Tabel 3.6 Raperda dalam Propemperda dan Perda yang Ditetapkan 2022-2024
Asal Raperda | 2022 |  | 2023 |  | 2024 |  | Jumlah Perda 3 Tahun
 | Raperda | Perda | Raperda | Perda | Raperda | Perda
Prakarsa DPRD | 6 | 4 | 5 | 3 | 4 | 3 | 10
Usulan Bupati | 6 | 5 | 7 | 6 | 8 | 7 | 18
Jumlah | 12 | 9 | 12 | 9 | 12 | 10 | 28
Persentase ditetapkan |  | 75,00 % |  | 75,00 % |  | 83,33 %

Uraian pendukung | Target/Jumlah | Selesai/Tindak Lanjut | Belum | %
Naskah akademik | 7 | 6 | 1 | 85,71
Rekomendasi DPRD kepada Pemerintah Daerah | 84 | 61 | 23 | 72,62
`,
    },
    {
      name: "Rapat AKD",
      merges: ["A3:A4", "B3:F3", "G3:G4", "H3:H4", "I3:I4"],
      sheet: `
Rekapitulasi Rapat Alat Kelengkapan DPRD Tahun 2024

Jenis Rapat | Terlaksana |  |  |  |  | Jadwal Banmus | Tidak Terlaksana | Persentase
 | TW 1 | TW 2 | TW 3 | TW 4 | Jml
Rapat Paripurna | 7 | 6 | 8 | 9 | 30 | 32 | 2 | 93,75%
Rapat Badan Musyawarah | 4 | 5 | 4 | 5 | 18 | 18 | - | 100,00%
Rapat Badan Anggaran | 3 | 5 | 9 | 8 | 25 | 27 | 2 | 92,59%
Rapat Bapemperda | 5 | 6 | 4 | 4 | 19 | 21 | 2 | 90,48%
Rapat Komisi I | 9 | 11 | 10 | 8 | 38 | 41 | 3 | 92,68%
Rapat Komisi II | 8 | 10 | 12 | 9 | 39 | 42 | 3 | 92,86%
Rapat Komisi III | 10 | 9 | 11 | 10 | 40 | 43 | 3 | 93,02%
Rapat Panitia Khusus | 2 | 6 | 5 | 3 | 16 | 18 | 2 | 88,89%
Total | 48 | 58 | 63 | 56 | 225 | 242 | 17 | 92,98%
`,
    },
    {
      name: "Kehadiran",
      sheet: `
Kehadiran Anggota DPRD dalam Rapat Paripurna menurut Fraksi (30 kali rapat)
Fraksi | Anggota | Kehadiran Seharusnya | Hadir | Tidak Hadir | Tingkat Kehadiran (%) | Peringkat
Fraksi Karya Bersama | 8 | 240 | 221 | 19 | 92,08 | 3
Fraksi Indonesia Maju | 7 | 210 | 190 | 20 | 90,48 | 4
Fraksi Kebangkitan Umat | 6 | 180 | 166 | 14 | 92,22 | 2
Fraksi Nurani Rakyat | 5 | 150 | 131 | 19 | 87,33 | 6
Fraksi Demokrasi Sejahtera | 5 | 150 | 142 | 8 | 94,67 | 1
Fraksi Amanat Persatuan | 4 | 120 | 108 | 12 | 90,00 | 5
Jumlah | 35 | 1.050 | 958 | 92 | 91,24
`,
    },
    {
      name: "Reses",
      sheet: `
Tabel 3.9 Hasil Reses dan Pokok Pikiran DPRD Tahun 2024 (3 masa reses)
Daerah Pemilihan | Anggota | Titik Reses | Peserta | Rata-rata Peserta per Titik | Usulan | Diakomodasi | % Diakomodasi | Porsi Usulan (%)
a | b | c = b x 3 | d | e = d/c | f | g | h = g/f | i
Dapil Batang Alas 1 | 9 | 27 | 1.350 | 50,0 | 412 | 264 | 64,08 | 26,04
Dapil Batang Alas 2 | 10 | 30 | 1.520 | 50,7 | 465 | 291 | 62,58 | 29,39
Dapil Batang Alas 3 | 8 | 24 | 1.176 | 49,0 | 358 | 219 | 61,17 | 22,63
Dapil Batang Alas 4 | 8 | 24 | 1.208 | 50,3 | 347 | 208 | 59,94 | 21,93
Jumlah | 35 | 105 | 5.254 | 50,0 | 1.582 | 982 | 62,07 | 100,00
`,
    },
    {
      name: "IKM",
      sheet: `
PENGOLAHAN SURVEI KEPUASAN MASYARAKAT TAHUN 2024
Jumlah responden: 150 orang

Uraian | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9 | Jumlah
Unsur | Persyaratan | Prosedur | Waktu Pelayanan | Biaya/Tarif | Produk Layanan | Kompetensi Pelaksana | Perilaku Pelaksana | Penanganan Pengaduan | Sarana dan Prasarana
Jumlah nilai per unsur | 512 | 498 | 481 | 562 | 505 | 520 | 529 | 494 | 476 | 4.577
NRR per unsur | 3,413 | 3,320 | 3,207 | 3,747 | 3,367 | 3,467 | 3,527 | 3,293 | 3,173 | 30,514
NRR tertimbang (x 0,111) | 0,379 | 0,369 | 0,356 | 0,416 | 0,374 | 0,385 | 0,391 | 0,366 | 0,352 | 3,388
IKM unit pelayanan | 84,70
Mutu pelayanan | B (Baik)

A: 88,31-100,00; B: 76,61-88,30; C: 65,00-76,60; D: 25,00-64,99. IKM = jumlah NRR tertimbang (tiga desimal) x 25
`,
    },
    {
      name: "Kepegawaian",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:L2"],
      sheet: `
Tabel 1.1 Pegawai menurut Golongan Ruang dan Jenis Kelamin
Bagian | Gol. IV |  | Gol. III |  | Gol. II |  | PPPK |  | Jumlah
 | L | P | L | P | L | P | L | P | L | P | L+P
Sekretaris DPRD | 1 | - | - | - | - | - | - | - | 1 | - | 1
Bagian Umum dan Keuangan | 1 | 1 | 6 | 7 | 5 | 2 | 2 | 3 | 14 | 13 | 27
Bagian Persidangan dan Perundang-undangan | 2 | - | 5 | 4 | 3 | 1 | 1 | 2 | 11 | 7 | 18
Bagian Fasilitasi Penganggaran dan Pengawasan | 1 | 1 | 4 | 3 | 2 | - | 1 | 1 | 8 | 5 | 13
Jumlah | 5 | 2 | 15 | 14 | 10 | 3 | 4 | 6 | 34 | 25 | 59

Golongan | Orang | Persentase
IV | 7 | 11,86%
III | 29 | 49,15%
II | 13 | 22,03%
PPPK | 10 | 16,95%
Jumlah | 59 | 100,00%
Jumlah persentase golongan dapat berbeda 0,01 karena pembulatan.
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian empat sasaran strategis Sekretariat DPRD Tahun 2024 adalah 101,53% dengan predikat Sangat Tinggi.
Dari 9 indikator kinerja, sebanyak tujuh indikator mencapai atau melampaui target dan dua indikator belum mencapai target.
Pada tahun 2024 telah ditetapkan sepuluh (10) Perda dari 12 Raperda dalam Propemperda atau 83,33%.
Persentase tersebut naik dari 75,00% pada tahun 2023.
Sebanyak 61 dari 84 rekomendasi DPRD telah ditindaklanjuti (72,62%), masih di bawah target 75%.
Selama 2024 terlaksana 225 rapat dari 242 rapat yang dijadwalkan Badan Musyawarah, atau 92,98%.
Rapat terbanyak adalah Rapat Komisi III dengan 40 kali rapat, sedangkan triwulan tersibuk adalah TW 3 dengan 63 rapat.
Tingkat kehadiran anggota dalam rapat paripurna sebesar 91,24%, dengan kehadiran tertinggi pada Fraksi Demokrasi Sejahtera sebesar 94,67%.
Reses dilaksanakan di 105 titik dengan 5.254 peserta dan menghasilkan 1.582 usulan masyarakat.
Usulan yang diakomodasi dalam RKPD berjumlah 982 usulan, sedangkan 600 usulan belum diakomodasi.
Anggaran setelah perubahan sebesar Rp35.171.195.600 (tiga puluh lima miliar seratus tujuh puluh satu juta seratus sembilan puluh lima ribu enam ratus rupiah).
Anggaran tersebut bertambah Rp806.920.600 atau 2,35% dari anggaran semula Rp34.364.275.000.
Realisasi belanja mencapai Rp34.564.519.970 atau 98,28%, sehingga terdapat sisa anggaran Rp606.675.630.
Sampai dengan triwulan II realisasi kumulatif baru 45,56% dari anggaran.
Realisasi belanja modal turun dari Rp518.764.000 pada tahun 2023 menjadi Rp378.215.000 pada tahun 2024.
Nilai IKM sebesar 84,70 dengan mutu pelayanan B (Baik); unsur terendah adalah Sarana dan Prasarana dengan NRR 3,173.
Nilai SAKIP meningkat 2,13 poin menjadi 71,18.
Sekretariat DPRD didukung 59 pegawai, terdiri atas 34 laki-laki dan 25 perempuan, dengan proporsi golongan III sebesar 49,15%.
`,
    },
  ],
  mistakes: [
    // target 2.2 is 92 in Capaian Sasaran C11, and 92,98/92 = 101,07
    { sheet: "Perjanjian Kinerja", cell: "F8", right: "92", wrong: "95" },
    // mean of rows 10-12 is 105,97; 98,95 misses the third indicator
    { sheet: "Capaian Sasaran", cell: "E9", right: "105,97", wrong: "98,95" },
    // fewer days is better: (2 - 4/5) x 100 = 120; 80 is target-poor polarity 4/5
    { sheet: "Capaian Sasaran", cell: "E12", right: "120,00", wrong: "80,00" },
    // 72,62 is below the province's 74,15 (difference -1,53)
    { sheet: "Renstra Provinsi", cell: "I6", right: "Di bawah", wrong: "Di atas" },
    // rows 19+20 = 1.913.400.000; the second sub kegiatan is missed
    { sheet: "APBD 2024", cell: "C18", right: "1.913.400.000,00", wrong: "1.528.400.000,00" },
    // TW I-IV of the row sum to 3.708.634.250; digits swapped
    { sheet: "Realisasi TW", cell: "G11", right: "3.708.634.250", wrong: "3.708.364.250" },
    // 378.215.000/382.580.000 = 98,86; 96,42 is the 2023 figure D6
    { sheet: "Jenis Belanja", cell: "G6", right: "98,86", wrong: "96,42" },
    // 10+18 = 28, and 9+9+10 = 28; first row missed
    { sheet: "Perda", cell: "H6", right: "28", wrong: "18" },
    // 142/150 = 94,67; digits swapped
    { sheet: "Kehadiran", cell: "F7", right: "94,67", wrong: "97,46" },
    // 1.176/24 = 49,0; factor ten
    { sheet: "Reses", cell: "E6", right: "49,0", wrong: "4,9" },
    // 3,467 x 0,111 = 0,385; row sum 3,388
    { sheet: "IKM", cell: "G8", right: "0,385", wrong: "0,358" },
    // 11+7 = 18; column sums to 59
    { sheet: "Kepegawaian", cell: "L6", right: "18", wrong: "16" },
    // 83,33 in 2024 is more than 75,00 in 2023 (Perda row 7)
    { sheet: "Narasi", cell: "A4", right: "naik dari 75,00%", wrong: "turun dari 75,00%" },
    // Reses G8 = 982; 1.582 - 600 = 982
    { sheet: "Narasi", cell: "A10", right: "berjumlah 982 usulan", wrong: "berjumlah 928 usulan" },
    // the words must spell Rp35.171.195.600
    { sheet: "Narasi", cell: "A11", right: "seratus tujuh puluh satu juta", wrong: "seratus tujuh belas juta" },
    // 34.564.519.970/35.171.195.600 = 98,28; 96,06 is 2023
    { sheet: "Narasi", cell: "A13", right: "atau 98,28%", wrong: "atau 96,06%" },
  ],
};
