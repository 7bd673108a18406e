import type { ReportCase } from "./report-case";

export const rsudKelasC: ReportCase = {
  name: "a district hospital (RSUD kelas C)",
  year: 2023,
  sheets: [
    {
      name: "Kinerja",
      merges: ["A1:J1", "A2:J2"],
      sheet: `
PENGUKURAN KINERJA TAHUN 2023
RUMAH SAKIT UMUM DAERAH (KELAS C)
No | Sasaran Strategis | Indikator | Satuan | Target | Realisasi | % Capaian | Predikat | Target Akhir RPJMD 2026 | % thd RPJMD
1 | Meningkatnya mutu pelayanan rumah sakit | BOR | % | 60,00 | 63,41 | 105,68 | Sangat Tinggi | 75,00 | 84,55
2 |  | NDR * | ‰ | 15,00 | 10,68 | 128,80 | Sangat Tinggi | 10,00 | 93,20
3 |  | GDR * | ‰ | 20,00 | 18,65 | 106,75 | Sangat Tinggi | 15,00 | 75,67
4 |  | Pencapaian SPM RS | % | 85,00 | 81,25 | 95,59 | Sangat Tinggi | 95,00 | 85,53
5 | Meningkatnya kepuasan pasien | Nilai SKM | Nilai | 82,00 | 84,70 | 103,29 | Sangat Tinggi | 85,00 | 99,65
6 | Meningkatnya kemandirian BLUD | Cost Recovery Rate | % | 85,00 | 102,60 | 120,71 | Sangat Tinggi | 100,00 | 102,60
7 | Meningkatnya akuntabilitas kinerja | Nilai SAKIP | Nilai | 72,00 | 71,20 | 98,89 | Sangat Tinggi | 75,00 | 94,93
 | Rata-rata capaian |  |  |  |  | 108,53 | Sangat Tinggi |  |
* Makin rendah realisasi makin baik: % capaian = (target - (realisasi - target)) / target x 100
Pencapaian SPM RS = jumlah indikator SPM tercapai / jumlah indikator SPM x 100
Skala predikat: Sangat Tinggi (>= 91), Tinggi (76 - 90,99), Sedang (66 - 75,99)
`,
    },
    {
      name: "Indikator RS",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.3 Indikator Pelayanan Rawat Inap RSUD Tahun 2022 - 2023
No | Uraian | Satuan | Tahun |  | Standar Depkes | Keterangan (2023)
 |  |  | 2022 | 2023 |  |
A | DATA DASAR
1 | Jumlah tempat tidur | TT | 100 | 104 |  |
2 | Jumlah hari perawatan | Hari | 21.387 | 24.070 |  |
3 | Pasien keluar hidup | Orang | 5.884 | 6.524 |  |
4 | Pasien keluar mati < 48 jam | Orang | 57 | 53 |  |
5 | Pasien keluar mati > 48 jam | Orang | 79 | 71 |  |
6 | Jumlah pasien keluar (hidup + mati) | Orang | 6.020 | 6.648 |  |
B | INDIKATOR
1 | BOR | % | 58,59 | 63,41 | 60 - 85 | Sesuai standar
2 | AvLOS | Hari | 3,55 | 3,62 | 6 - 9 | Di bawah standar
3 | TOI | Hari | 2,51 | 2,09 | 1 - 3 | Sesuai standar
4 | BTO | Kali | 60,20 | 63,92 | 40 - 50 | Di atas standar
5 | NDR | ‰ | 13,12 | 10,68 | < 25 | Sesuai standar
6 | GDR | ‰ | 22,59 | 18,65 | < 45 | Sesuai standar
Rumus: BOR = HP/(TT x 365) x 100; AvLOS = HP/pasien keluar; TOI = (TT x 365 - HP)/pasien keluar; BTO = pasien keluar/TT;
NDR = mati > 48 jam/pasien keluar x 1.000; GDR = seluruh pasien mati/pasien keluar x 1.000
`,
    },
    {
      name: "Ruang Inap",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.4 Pemanfaatan Tempat Tidur per Ruang Rawat Inap Tahun 2023

Ruang | TT | Hari Perawatan | Pasien Keluar |  |  | BOR (%) | AvLOS
 |  |  | Hidup | Mati | Jumlah |  |
Penyakit Dalam | 28 | 7.312 | 1.790 | 52 | 1.842 | 71,55 | 3,97
Bedah | 22 | 5.124 | 1.282 | 15 | 1.297 | 63,81 | 3,95
Anak | 18 | 3.986 | 1.119 | 7 | 1.126 | 60,67 | 3,54
Kebidanan | 20 | 4.215 | 1.607 | 1 | 1.608 | 57,74 | 2,62
VIP/Utama | 10 | 2.047 | 555 | 6 | 561 | 56,08 | 3,65
ICU/HCU | 6 | 1.386 | 171 | 43 | 214 | 63,29 | 6,48
Jumlah/RSUD | 104 | 24.070 | 6.524 | 124 | 6.648 | 63,41 | 3,62
BOR dan AvLOS baris terakhir dihitung dari jumlah seluruh ruang, bukan rata-rata.
`,
    },
    {
      name: "Kunjungan",
      sheet: `
Tabel 3.5 Jumlah Kunjungan Pasien per Triwulan Tahun 2023 (orang/tindakan)
Instalasi | TW I | TW II | TW III | TW IV | Tahun 2023 | Tahun 2022 | Naik/Turun | %
Rawat Jalan (Poliklinik) | 9.412 | 9.877 | 10.264 | 10.531 | 40.084 | 36.218 | 3.866 | 10,67
IGD | 3.318 | 3.127 | 3.405 | 3.562 | 13.412 | 13.894 | -482 | -3,47
Rawat Inap | 1.588 | 1.642 | 1.703 | 1.715 | 6.648 | 6.020 | 628 | 10,43
TOTAL | 14.318 | 14.646 | 15.372 | 15.808 | 60.144 | 56.132 | 4.012 | 7,15
Rata-rata per bulan | 4.772,7 | 4.882,0 | 5.124,0 | 5.269,3 | 5.012,0 | 4.677,7 |  |
`,
    },
    {
      name: "Ketenagaan",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "I2:I3", "B10:C10", "D10:E10", "F10:G10"],
      sheet: `
Tabel 1.2 Keadaan Pegawai RSUD per 31 Desember 2023
Jenis Tenaga | PNS |  | PPPK |  | Non ASN BLUD |  | Total | Persentase
 | L | P | L | P | L | P |  |
Dokter Spesialis | 6 | 3 | 1 | 1 | 2 | 1 | 14 | 3,9%
Dokter Umum dan Gigi | 3 | 6 | 1 | 4 | 2 | 3 | 19 | 5,3%
Perawat | 21 | 48 | 9 | 23 | 11 | 27 | 139 | 39,0%
Bidan | - | 26 | - | 9 | - | 8 | 43 | 12,1%
Tenaga Lainnya | 23 | 33 | 6 | 16 | 34 | 29 | 141 | 39,6%
Jumlah | 53 | 116 | 17 | 53 | 49 | 68 | 356 | 100,0%
Jumlah L + P | 169 |  | 70 |  | 117 |  | 356 |
`,
    },
    {
      name: "Pendapatan",
      sheet: `
Tabel 3.8 Target dan Realisasi Pendapatan BLUD Tahun 2023
(dalam rupiah)
No. | Sumber Pendapatan | Target 2023 | Realisasi 2023 | % | Lebih/(Kurang) | Realisasi 2022 | Pertumbuhan (%)
1 | 2 | 3 | 4 | 5 = 4/3 | 6 = 4 - 3 | 7 | 8
1 | Jasa layanan pasien BPJS/JKN | 38.500.000.000 | 40.126.738.450 | 104,23 | 1.626.738.450 | 35.912.480.110 | 11,73
2 | Jasa layanan pasien umum | 4.200.000.000 | 4.387.215.900 | 104,46 | 187.215.900 | 4.015.662.300 | 9,25
3 | Hasil kerja sama (parkir, kantin, diklat) | 450.000.000 | 512.385.000 | 113,86 | 62.385.000 | 401.250.000 | 27,70
4 | Jasa giro dan lain-lain yang sah | 100.000.000 | 86.914.362 | 86,91 | (13.085.638) | 93.406.775 | -6,95
 | Jumlah Pendapatan BLUD | 43.250.000.000 | 45.113.253.712 | 104,31 | 1.863.253.712 | 40.422.799.185 | 11,60
`,
    },
    {
      name: "Belanja",
      sheet: `
Tabel 3.9 Realisasi Anggaran Belanja RSUD Tahun Anggaran 2023
No | Program / Kegiatan | Anggaran (Rp) | Realisasi (Rp) | Sisa (Rp) | Capaian (%)
1 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | 64.492.350.000 | 62.176.041.927 | 2.316.308.073 | 96,41
1.1 | Administrasi Keuangan Perangkat Daerah (Gaji dan Tunjangan ASN) | 18.642.350.000 | 18.207.914.622 | 434.435.378 | 97,67
1.2 | Peningkatan Pelayanan BLUD | 45.850.000.000 | 43.968.127.305 | 1.881.872.695 | 95,90
2 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | 11.293.600.000 | 10.974.683.800 | 318.916.200 | 97,18
2.1 | Pembangunan dan Rehabilitasi Gedung RS (DAK Fisik) | 6.375.000.000 | 6.218.450.000 | 156.550.000 | 97,54
2.2 | Pengadaan Alat Kesehatan (DAK Fisik) | 4.918.600.000 | 4.756.233.800 | 162.366.200 | 96,70
 | TOTAL BELANJA | 75.785.950.000 | 73.150.725.727 | 2.635.224.273 | 96,52

Tingkat Kemandirian BLUD (Cost Recovery Rate)
 | Uraian | Nilai (juta Rp)
a. | Realisasi pendapatan BLUD | 45.113
b. | Realisasi belanja kegiatan Peningkatan Pelayanan BLUD | 43.968
c. | Cost Recovery Rate (a/b x 100%) | 102,60 %

Mengetahui,
Direktur RSUD
dr. Bambang Wijanarko, Sp.PD
`,
    },
    {
      name: "SKM SAKIP",
      sheet: `
Tabel 3.6 Hasil Survei Kepuasan Masyarakat Tahun 2023
Kode | Unsur Pelayanan | NRR Unsur | Bobot | NRR Tertimbang | Konversi (NRR x 25) | Mutu
U1 | Persyaratan | 3.41 | 0.111 | 0.379 | 85.25 | B
U2 | Sistem, Mekanisme dan Prosedur | 3.32 | 0.111 | 0.369 | 83.00 | B
U3 | Waktu Penyelesaian | 3.08 | 0.111 | 0.342 | 77.00 | B
U4 | Biaya/Tarif | 3.67 | 0.111 | 0.407 | 91.75 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 3.38 | 0.111 | 0.375 | 84.50 | B
U6 | Kompetensi Pelaksana | 3.45 | 0.111 | 0.383 | 86.25 | B
U7 | Perilaku Pelaksana | 3.49 | 0.111 | 0.387 | 87.25 | B
U8 | Penanganan Pengaduan | 3.54 | 0.111 | 0.393 | 88.50 | A
U9 | Sarana dan Prasarana | 3.18 | 0.111 | 0.353 | 79.50 | B
 | Jumlah NRR Tertimbang |  |  | 3.388 |  |
 | Nilai SKM (Jumlah x 25) |  |  | 84.70 |  | B
Mutu: A = 88.31 - 100.00; B = 76.61 - 88.30; C = 65.00 - 76.60

Tabel 3.7 Hasil Evaluasi SAKIP RSUD oleh Inspektorat Kabupaten
No | Komponen | Bobot | Nilai 2022 | Nilai 2023 | % Capaian Bobot 2023
1 | Perencanaan Kinerja | 30.00 | 21.45 | 22.80 | 76.00
2 | Pengukuran Kinerja | 30.00 | 19.80 | 20.55 | 68.50
3 | Pelaporan Kinerja | 15.00 | 10.35 | 11.10 | 74.00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25.00 | 15.25 | 16.75 | 67.00
 | Nilai Hasil Evaluasi | 100.00 | 66.85 | 71.20 | 71.20
 | Predikat |  | B | BB |
Predikat: BB (> 70 - 80), B (> 60 - 70), CC (> 50 - 60)
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian 7 (tujuh) indikator kinerja utama RSUD tahun 2023 adalah 108,53% dengan predikat Sangat Tinggi; 5 indikator di antaranya mencapai atau melampaui target.
BOR tahun 2023 sebesar 63,41%, meningkat 4,82 poin dibandingkan tahun 2022 sebesar 58,59%.
NDR turun dari 13,12‰ pada tahun 2022 menjadi 10,68‰ pada tahun 2023, dan GDR turun dari 22,59‰ menjadi 18,65‰.
Dari 80 indikator SPM rumah sakit, 65 indikator telah tercapai (81,25%) dan 15 indikator belum tercapai.
Sampai dengan akhir tahun 2023 RSUD memiliki 104 tempat tidur pada 6 ruang rawat inap, dengan tempat tidur terbanyak di ruang Penyakit Dalam yaitu 28 tempat tidur.
Jumlah kunjungan tahun 2023 sebanyak 60.144 atau naik 7,15% dari tahun 2022 sebanyak 56.132 kunjungan.
RSUD didukung 356 pegawai yang terdiri dari 169 PNS, 70 PPPK dan 117 tenaga Non ASN BLUD, termasuk 14 dokter spesialis.
Realisasi pendapatan BLUD mencapai Rp 45.113.253.712,- atau 104,31% dari target Rp 43.250.000.000,- (empat puluh tiga miliar dua ratus lima puluh juta rupiah).
Kontribusi terbesar berasal dari pasien BPJS/JKN sebesar 88,95% dari seluruh realisasi pendapatan BLUD.
Anggaran belanja RSUD tahun 2023 sebesar Rp 75,79 miliar terealisasi Rp 73,15 miliar (96,52%), sehingga terdapat sisa anggaran Rp 2.635.224.273,-.
Hasil survei terhadap 400 responden menunjukkan nilai SKM 84,70 dengan mutu pelayanan B; unsur terendah adalah waktu penyelesaian dengan nilai konversi 77,00.
Nilai SAKIP RSUD meningkat dari 66,85 (predikat B) menjadi 71,20 (predikat BB) atau bertambah 4,35 poin.
`,
    },
  ],
  mistakes: [
    { sheet: "Kinerja", cell: "G6", right: "106,75", wrong: "93,25" },
    { sheet: "Indikator RS", cell: "E14", right: "2,09", wrong: "2,51" },
    { sheet: "Ruang Inap", cell: "G8", right: "57,74", wrong: "60,67" },
    { sheet: "Kunjungan", cell: "F4", right: "13.412", wrong: "13.142" },
    { sheet: "Ketenagaan", cell: "E9", right: "53", wrong: "44" },
    { sheet: "Pendapatan", cell: "G9", right: "40.422.799.185", wrong: "40.329.392.410" },
    { sheet: "Belanja", cell: "E6", right: "318.916.200", wrong: "318.196.200" },
    { sheet: "SKM SAKIP", cell: "G10", right: "A", wrong: "B" },
    { sheet: "SKM SAKIP", cell: "F20", right: "74.00", wrong: "69.00" },
    { sheet: "Narasi", cell: "A3", right: "GDR turun dari", wrong: "GDR naik dari" },
    { sheet: "Narasi", cell: "A10", right: "Rp 73,15 miliar", wrong: "Rp 73,51 miliar" },
    { sheet: "Narasi", cell: "A9", right: "sebesar 88,95%", wrong: "sebesar 92,78%" },
  ],
};
