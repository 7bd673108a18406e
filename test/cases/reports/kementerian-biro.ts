import type { ReportCase } from "./report-case";

/** An echelon I unit: scorecard capped at 120, eight budget indicators, 26 offices, blocked budget, staff, self-evaluation, ranks. */
export const kementerianBiro: ReportCase = {
  name: "a ministry's agency for training",
  year: 2024,
  sheets: [
    {
      name: "NKO",
      sheet: `
Tabel 4. Capaian Kinerja dan Nilai Kinerja Organisasi (NKO) Tahun 2024

Kode | Perspektif / Sasaran Strategis / IKU | Bobot | Polarisasi | Target | Realisasi | Capaian (%) | Indeks Capaian* | Status
 | STAKEHOLDER PERSPECTIVE | 25% |  |  |  |  | 99,13 | Kuning
SS1 | Terwujudnya SDM yang kompeten dan berdaya saing |  |  |  |  |  | 99,13 | Kuning
1.1 | Indeks kompetensi lulusan |  | Max | 78,00 | 80,42 | 103,10 | 103,10 | Hijau
1.2 | Persentase lulusan yang terserap DUDI |  | Max | 75,00 | 71,37 | 95,16 | 95,16 | Kuning
 | CUSTOMER PERSPECTIVE | 15% |  |  |  |  | 111,91 | Hijau
SS2 | Meningkatnya kualitas layanan pendidikan dan pelatihan |  |  |  |  |  | 111,91 | Hijau
2.1 | Indeks kepuasan peserta didik dan latih (skala 4) |  | Max | 3,40 | 3,53 | 103,82 | 103,82 | Hijau
2.2 | Jumlah masyarakat yang dilatih (orang) |  | Max | 24.500 | 31.206 | 127,37 | 120,00 | Hijau
 | INTERNAL PROCESS PERSPECTIVE | 30% |  |  |  |  | 101,91 | Hijau
SS3 | Terselenggaranya pendidikan dan pelatihan yang efektif |  |  |  |  |  | 104,44 | Hijau
3.1 | Jumlah peserta didik yang kompeten (orang) |  | Max | 6.850 | 6.902 | 100,76 | 100,76 | Hijau
3.2 | Persentase keluhan pelanggan yang belum selesai |  | Min | 5,00 | 3,20 | 136,00 | 120,00 | Hijau
3.3 | Jumlah kelompok binaan yang meningkat kelasnya (kelompok) |  | Max | 430 | 398 | 92,56 | 92,56 | Kuning
SS4 | Terkelolanya kurikulum dan kelembagaan diklat yang terstandar |  |  |  |  |  | 99,38 | Kuning
4.1 | Persentase kurikulum berbasis SKKNI/KKNI |  | Max | 90,00 | 92,31 | 102,57 | 102,57 | Hijau
4.2 | Persentase lembaga diklat terakreditasi minimal B |  | Max | 88,00 | 84,65 | 96,19 | 96,19 | Kuning
 | LEARNING AND GROWTH PERSPECTIVE | 30% |  |  |  |  | 98,79 | Kuning
SS5 | Tata kelola pemerintahan yang baik lingkup Badan |  |  |  |  |  | 98,79 | Kuning
5.1 | Indeks Profesionalitas ASN |  | Max | 82,00 | 84,17 | 102,65 | 102,65 | Hijau
5.2 | Nilai SAKIP |  | Max | 81,00 | 82,87 | 102,31 | 102,31 | Hijau
5.3 | Nilai IKPA |  | Max | 93,50 | 96,32 | 103,02 | 103,02 | Hijau
5.4 | Nilai Kinerja Anggaran (NKA) |  | Max | 90,00 | 93,15 | 103,50 | 103,50 | Hijau
5.5 | Persentase rekomendasi hasil pengawasan yang ditindaklanjuti |  | Max | 95,00 | 100,00 | 105,26 | 105,26 | Hijau
5.6 | Persentase nilai temuan LHP BPK terhadap realisasi |  | Min | 0,50 | 0,62 | 76,00 | 76,00 | Merah
 | NILAI KINERJA ORGANISASI (NKO) | 100% |  |  |  |  | 101,78 | Hijau
*) Indeks capaian maksimum 120. Polarisasi Min: capaian = [1 + (1 - Realisasi/Target)] x 100%
Status: Hijau = indeks >= 100; Kuning = 80 <= indeks < 100; Merah = indeks < 80

 | Rekapitulasi Status IKU | Hijau | Kuning | Merah | Jumlah |  |  |
 | Jumlah IKU | 11 | 3 | 1 | 15 |  |  |
 | Persentase | 73,33% | 20,00% | 6,67% | 100,00% |  |  |
`,
    },
    {
      name: "IKPA",
      sheet: `
INDIKATOR KINERJA PELAKSANAAN ANGGARAN
Badan Pengembangan SDM (Eselon I 12)

Periode | Keterangan | Kualitas Perencanaan Pelaksanaan Anggaran |  | Kualitas Implementasi Pelaksanaan Anggaran |  |  |  | Kualitas Hasil | Nilai Total | Konversi Bobot | Dispensasi SPM (Pengurang) | Nilai Akhir
 |  | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output |  |  |  |
Desember 2024 | Nilai | 100.00 | 88.38 | 97.32 | 93.75 | 99.64 | 98.18 | 98.76 |  |  |  |
 | Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 |  |  |  |
 | Nilai Akhir | 10.00 | 13.26 | 19.46 | 9.38 | 9.96 | 9.82 | 24.69 | 96.57 | 100% | 0.25 | 96.32
 | Nilai Aspek | 94.19 |  | 97.22 |  |  |  | 98.76 |  |  |  |

Perbandingan dengan tahun 2023 (formulasi lama, Dispensasi SPM sebagai indikator berbobot)
No | Indikator | Bobot 2023 | Nilai 2023 | Nilai Akhir 2023 | Bobot 2024 | Nilai 2024 | Nilai Akhir 2024 | Naik/Turun Nilai |  |  |  |
1 | Revisi DIPA | 10 | 100.00 | 10.00 | 10 | 100.00 | 10.00 | 0.00 |  |  |  |
2 | Deviasi Halaman III DIPA | 10 | 82.91 | 8.29 | 15 | 88.38 | 13.26 | 5.47 |  |  |  |
3 | Penyerapan Anggaran | 20 | 95.10 | 19.02 | 20 | 97.32 | 19.46 | 2.22 |  |  |  |
4 | Belanja Kontraktual | 10 | 96.20 | 9.62 | 10 | 93.75 | 9.38 | -2.45 |  |  |  |
5 | Penyelesaian Tagihan | 10 | 99.12 | 9.91 | 10 | 99.64 | 9.96 | 0.52 |  |  |  |
6 | Pengelolaan UP dan TUP | 10 | 97.55 | 9.76 | 10 | 98.18 | 9.82 | 0.63 |  |  |  |
7 | Capaian Output | 25 | 97.48 | 24.37 | 25 | 98.76 | 24.69 | 1.28 |  |  |  |
8 | Dispensasi SPM | 5 | 95.00 | 4.75 | - | n/a | -0.25 | n/a |  |  |  |
 | NILAI IKPA | 100 |  | 95.72 | 100 |  | 96.32 |  |  |  |  |
`,
    },
    {
      name: "NKA",
      sheet: `
A. Nilai Kinerja Perencanaan Anggaran (aplikasi SMART)
Variabel | Bobot (a) | Nilai (b) | Nilai Tertimbang (a x b) |  |
Efektivitas - Capaian Indikator Sasaran Program | 40% | 92,84 | 37,14 |  |
Efektivitas - Capaian Rincian Output (RO) | 35% | 97,60 | 34,16 |  |
Efisiensi - Penggunaan SBK | 10% | 80,00 | 8,00 |  |
Efisiensi - Efisiensi SBK | 15% | 71,20 | 10,68 |  |
Nilai Kinerja Perencanaan Anggaran | 100% |  | 89,98 |  |

B. Nilai Kinerja Anggaran (NKA)
Komponen | Bobot | Nilai | Hasil |  |
Kinerja Perencanaan Anggaran | 50% | 89,98 | 44,99 |  |
Kinerja Pelaksanaan Anggaran (IKPA) | 50% | 96,32 | 48,16 |  |
NKA Tahun 2024 |  |  | 93,15 |  |
Kategori |  |  | Sangat Baik |  |
> 90 Sangat Baik; > 80 - 90 Baik; > 60 - 80 Cukup; > 50 - 60 Kurang; <= 50 Sangat Kurang

C. Perkembangan NKA
Tahun | 2020 | 2021 | 2022 | 2023 | 2024
NKA | 83,76 | 85,12 | 88,40 | 89,65 | 93,15
Kenaikan | - | 1,36 | 3,28 | 1,25 | 3,50
Rata-rata 5 tahun | 88,02 |  |  |  |

D. NKA menurut satuan kerja pusat
Satker | Perencanaan (50%) | IKPA (50%) | NKA | Kategori |
Sekretariat Badan | 88,42 | 97,16 | 92,79 | Sangat Baik |
Pusat Pendidikan | 91,07 | 96,24 | 93,66 | Sangat Baik |
Pusat Pelatihan dan Penyuluhan | 86,55 | 92,79 | 89,67 | Baik |
Pusat Riset Kebijakan SDM | 74,90 | 84,36 | 79,63 | Cukup |
`,
    },
    {
      name: "Satker",
      sheet: `
REALISASI ANGGARAN PER SATUAN KERJA
Per 31 Desember 2024 (sebelum audit)
No | Kode | Satuan Kerja | Pagu DIPA (Rp) | Realisasi (Rp) | Sisa (Rp) | % Realisasi | Kontribusi thd Realisasi (%) | Peringkat
 |  | KANTOR PUSAT |  |  |  |  |  |
1 | 412301 | Sekretariat Badan | 186.412.350.000 | 183.906.217.445 | 2.506.132.555 | 98.66% | 17,18 | 15
2 | 412302 | Pusat Pendidikan | 94.875.600.000 | 92.618.340.211 | 2.257.259.789 | 97.62% | 8,65 | 19
3 | 412303 | Pusat Pelatihan dan Penyuluhan | 142.309.875.000 | 139.877.602.918 | 2.432.272.082 | 98.29% | 13,07 | 18
4 | 412304 | Pusat Riset Kebijakan SDM | 38.614.200.000 | 33.972.845.106 | 4.641.354.894 | 87.98% | 3,17 | 26
 |  | Sub Jumlah Kantor Pusat | 462.212.025.000 | 450.375.005.680 | 11.837.019.320 | 97.44% | 42,07 |
 |  | BALAI BESAR |  |  |  |  |  |
5 | 427110 | BBPPMHP Jakarta | 21.874.500.000 | 21.603.118.940 | 271.381.060 | 98.76% | 2,02 | 12
6 | 427125 | Balai Besar Diklat Tegal | 26.318.400.000 | 26.077.145.332 | 241.254.668 | 99.08% | 2,44 | 8
7 | 427131 | Balai Besar Diklat Banyuwangi | 31.740.250.000 | 31.498.761.004 | 241.488.996 | 99.24% | 2,94 | 6
8 | 427146 | Balai Besar Diklat Ambon | 24.905.175.000 | 23.190.284.617 | 1.714.890.383 | 93.11% | 2,17 | 24
9 | 427150 | Balai Besar Diklat Medan | 28.416.900.000 | 28.002.357.781 | 414.542.219 | 98.54% | 2,62 | 16
10 | 427162 | Balai Besar Diklat Bitung | 22.681.330.000 | 22.417.905.462 | 263.424.538 | 98.84% | 2,09 | 11
 |  | Sub Jumlah Balai Besar | 155.936.555.000 | 152.789.573.136 | 3.146.981.864 | 97.98% | 14,27 |
 |  | BALAI |  |  |  |  |  |
11 | 538201 | Balai Diklat Aertembaga | 14.206.850.000 | 14.118.204.990 | 88.645.010 | 99.38% | 1,32 | 3
12 | 538217 | Balai Diklat Belawan | 12.874.300.000 | 12.566.917.328 | 307.382.672 | 97.61% | 1,17 | 20
13 | 538223 | Balai Diklat Sukamandi | 16.340.725.000 | 16.271.440.236 | 69.284.764 | 99.58% | 1,52 | 1
14 | 538239 | Balai Diklat Padang | 11.982.450.000 | 11.674.830.175 | 307.619.825 | 97.43% | 1,09 | 21
15 | 538244 | Balai Diklat Tarakan | 9.875.600.000 | 9.342.187.709 | 533.412.291 | 94.60% | 0,87 | 23
16 | 538258 | Balai Diklat Kupang | 10.463.900.000 | 10.395.741.822 | 68.158.178 | 99.35% | 0,97 | 4
17 | 538266 | Balai Diklat Sorong | 13.728.150.000 | 12.194.508.346 | 1.533.641.654 | 88.83% | 1,14 | 25
18 | 538271 | Balai Diklat Pontianak | 8.946.375.000 | 8.871.620.554 | 74.754.446 | 99.16% | 0,83 | 7
 |  | Sub Jumlah Balai | 98.418.350.000 | 95.435.451.160 | 2.982.898.840 | 96.97% | 8,92 |
 |  | POLITEKNIK DAN SEKOLAH MENENGAH |  |  |  |  |  |
19 | 641005 | Politeknik AUP Jakarta | 118.745.200.000 | 117.226.894.350 | 1.518.305.650 | 98.72% | 10,95 | 13
20 | 641018 | Politeknik Sidoarjo | 64.218.700.000 | 63.840.172.219 | 378.527.781 | 99.41% | 5,96 | 2
21 | 641022 | Politeknik Bitung | 52.387.450.000 | 51.690.238.847 | 697.211.153 | 98.67% | 4,83 | 14
22 | 641037 | Politeknik Sorong | 49.106.325.000 | 46.872.914.063 | 2.233.410.937 | 95.45% | 4,38 | 22
23 | 641041 | Politeknik Karawang | 41.593.800.000 | 41.207.336.915 | 386.463.085 | 99.07% | 3,85 | 9
24 | 653009 | SUPM Ladong | 18.236.900.000 | 18.104.275.631 | 132.624.369 | 99.27% | 1,69 | 5
25 | 653014 | SUPM Waiheru | 17.485.275.000 | 17.206.938.440 | 278.336.560 | 98.41% | 1,61 | 17
26 | 653026 | SUPM Kotaagung | 15.903.450.000 | 15.748.120.967 | 155.329.033 | 99.02% | 1,47 | 10
 |  | Sub Jumlah Politeknik Dan Sekolah Menengah | 377.677.100.000 | 371.896.891.432 | 5.780.208.568 | 98.47% | 34,74 |
 |  | TOTAL BADAN | 1.094.244.030.000 | 1.070.496.921.408 | 23.747.108.592 | 97.83% | 100,00 |
Terbilang (realisasi): satu triliun tujuh puluh miliar empat ratus sembilan puluh enam juta sembilan ratus dua puluh satu ribu empat ratus delapan rupiah
 |  | Satker dengan realisasi di bawah 95% | 4 | satker |  |  |  |
`,
    },
    {
      name: "Jenis Belanja",
      sheet: `
PAGU DAN REALISASI PER JENIS BELANJA TA 2024
Jenis Belanja | Pagu Awal | Pagu Revisi Terakhir | Perubahan Pagu |  | Blokir (Automatic Adjustment) | Pagu Efektif | Realisasi | % thd Pagu | % thd Pagu Efektif | Sisa Pagu Efektif
 |  |  | Rp | % |  |  |  |  |  |
(1) | (2) | (3) | (4)=(3)-(2) | (5)=(4)/(2) | (6) | (7)=(3)-(6) | (8) | (9)=(8)/(3) | (10)=(8)/(7) | (11)=(7)-(8)
51 - Belanja Pegawai | 348.215.600.000 | 341.872.350.000 | (6.343.250.000) | (1,82) | - | 341.872.350.000 | 338.914.207.615 | 99,13% | 99,13% | 2.958.142.385
52 - Belanja Barang | 648.903.750.000 | 564.731.430.000 | (84.172.320.000) | (12,97) | 5.276.400.000 | 559.455.030.000 | 555.999.597.590 | 98,45% | 99,38% | 3.455.432.410
53 - Belanja Modal | 212.480.000.000 | 187.640.250.000 | (24.839.750.000) | (11,69) | 9.318.750.000 | 178.321.500.000 | 175.583.116.203 | 93,57% | 98,46% | 2.738.383.797
Jumlah | 1.209.599.350.000 | 1.094.244.030.000 | (115.355.320.000) | (9,54) | 14.595.150.000 | 1.079.648.880.000 | 1.070.496.921.408 | 97,83% | 99,15% | 9.151.958.592

Menurut sumber dana
Sumber Dana |  | Pagu Revisi |  |  |  |  | Realisasi | % | Komposisi Realisasi (%) |
Rupiah Murni (RM) |  | 904.318.725.000 |  |  |  |  | 889.895.305.757 | 98,41% | 83,13 |
PNBP |  | 96.417.300.000 |  |  |  |  | 91.206.338.140 | 94,60% | 8,52 |
BLU |  | 58.240.600.000 |  |  |  |  | 56.903.417.285 | 97,70% | 5,32 |
Pinjaman/Hibah Luar Negeri (PHLN) |  | 35.267.405.000 |  |  |  |  | 32.491.860.226 | 92,13% | 3,04 |
Total |  | 1.094.244.030.000 |  |  |  |  | 1.070.496.921.408 | 97,83% | 100,00 |
`,
    },
    {
      name: "Triwulan",
      sheet: `
RENCANA PENARIKAN DANA (RPD) DAN REALISASI PER TRIWULAN (Rp juta)
Uraian | TW I | TW II | TW III | TW IV | Setahun
RPD | 178.240,5 | 296.815,0 | 312.470,8 | 306.717,7 | 1.094.244,0
Realisasi | 169.318,2 | 301.274,6 | 305.962,9 | 293.941,2 | 1.070.496,9
Deviasi (Realisasi - RPD) | (8.922,3) | 4.459,6 | (6.507,9) | (12.776,5) | (23.747,1)
Deviasi (%) | (5,01) | 1,50 | (2,08) | (4,17) | (2,17)
RPD kumulatif | 178.240,5 | 475.055,5 | 787.526,3 | 1.094.244,0 |
Realisasi kumulatif | 169.318,2 | 470.592,8 | 776.555,7 | 1.070.496,9 |
Realisasi kumulatif thd pagu (%) | 15,47 | 43,01 | 70,97 | 97,83 |
Target penyerapan (%) | 15,00 | 40,00 | 60,00 | 95,00 |
Ket. | Tercapai | Tercapai | Tercapai | Tercapai |
`,
    },
    {
      name: "Tren",
      sheet: `
Tabel 9. Perkembangan Realisasi IKU 2020-2024 dan Target Renstra
IKU | Realisasi |  |  |  |  | Perubahan 2023-2024 |  | Rata-rata 5 Th | Target Renstra 2024 | % Capaian Renstra
 | 2020 | 2021 | 2022 | 2023 | 2024 | Nilai | % |  |  |
Indeks kompetensi lulusan | 74,18 | 75,60 | 77,35 | 79,08 | 80,42 | 1,34 | 1,69 | 77,33 | 80,00 | 100,53
Lulusan terserap DUDI (%) | 62,40 | 64,95 | 70,12 | 73,48 | 71,37 | -2,11 | -2,87 | 68,46 | 78,00 | 91,50
Masyarakat yang dilatih (orang) | 12.480 | 15.316 | 21.904 | 27.850 | 31.206 | 3.356 | 12,05 | 21.751,20 | 30.000 | 104,02
Peserta didik kompeten (orang) | 5.912 | 6.104 | 6.488 | 6.731 | 6.902 | 171 | 2,54 | 6.427,40 | 7.000 | 98,60
IP ASN | 71,05 | 74,82 | 78,96 | 81,33 | 84,17 | 2,84 | 3,49 | 78,07 | 83,00 | 101,41
Nilai SAKIP | 76,92 | 77,85 | 78,40 | 79,46 | 82,87 | 3,41 | 4,29 | 79,10 | 82,00 | 101,06
Nilai IKPA | 92,15 | 93,40 | 93,87 | 95,72 | 96,32 | 0,60 | 0,63 | 94,29 | 94,00 | 102,47
NKA | 83,76 | 85,12 | 88,40 | 89,65 | 93,15 | 3,50 | 3,90 | 88,02 | 90,00 | 103,50

Anggaran (Rp miliar) | 2020 | 2021 | 2022 | 2023 | 2024 |  |  |  |  |
Pagu | 982,40 | 1.014,75 | 1.087,30 | 1.136,85 | 1.094,24 |  |  |  |  |
Realisasi | 934,18 | 981,06 | 1.052,77 | 1.094,20 | 1.070,50 |  |  |  |  |
% Realisasi | 95,09 | 96,68 | 96,82 | 96,25 | 97,83 |  |  |  |  |
Pertumbuhan pagu (%) | - | 3,29 | 7,15 | 4,56 | (3,75) |  |  |  |  |
`,
    },
    {
      name: "SDM",
      sheet: `
KEADAAN PEGAWAI PER 31 DESEMBER 2024
A. Golongan |  |  |  |  |  | B. Pendidikan |  |  |  |
Golongan | L | P | L+P | % |  | Pendidikan | L | P | L+P | %
IV/e | 4 | 1 | 5 | 0,18 |  | S3 | 84 | 47 | 131 | 4,72
IV/d | 11 | 4 | 15 | 0,54 |  | S2 | 398 | 341 | 739 | 26,63
IV/c | 38 | 21 | 59 | 2,13 |  | S1/D-IV | 547 | 602 | 1.149 | 41,41
IV/b | 97 | 64 | 161 | 5,80 |  | D-III | 168 | 154 | 322 | 11,60
IV/a | 186 | 142 | 328 | 11,82 |  | SLTA | 227 | 173 | 400 | 14,41
III/d | 264 | 231 | 495 | 17,84 |  | < SLTA | 31 | 3 | 34 | 1,23
III/c | 198 | 207 | 405 | 14,59 |  | Jumlah | 1.455 | 1.320 | 2.775 | 100,00
III/b | 241 | 256 | 497 | 17,91 |  |  |  |  |  |
III/a | 173 | 189 | 362 | 13,05 |  |  |  |  |  |
II | 152 | 87 | 239 | 8,61 |  |  |  |  |  |
PPPK | 91 | 118 | 209 | 7,53 |  |  |  |  |  |
Jumlah | 1.455 | 1.320 | 2.775 | 100,00 |  |  |  |  |  |

C. Pegawai menurut unit kerja dan jenis kelamin
Unit Kerja | Laki-laki | Perempuan | Jumlah | % L | % P | Perbedaan gender (% L - % P) |  |  |  |
Sekretariat Badan | #118~#,##0 | #127~#,##0 | =B19+C19 -> 245~#,##0 | 48,2 | 51,8 | (3,6) |  |  |  |
Pusat Pendidikan | #49~#,##0 | #56~#,##0 | =B20+C20 -> 105~#,##0 | 46,7 | 53,3 | (6,6) |  |  |  |
Pusat Pelatihan dan Penyuluhan | #72~#,##0 | #61~#,##0 | =B21+C21 -> 133~#,##0 | 54,1 | 45,9 | 8,2 |  |  |  |
Pusat Riset Kebijakan SDM | #38~#,##0 | #41~#,##0 | =B22+C22 -> 79~#,##0 | 48,1 | 51,9 | (3,8) |  |  |  |
Balai Besar dan Balai | #512~#,##0 | #403~#,##0 | =B23+C23 -> 915~#,##0 | 56,0 | 44,0 | 12,0 |  |  |  |
Politeknik dan SUPM | #666~#,##0 | #632~#,##0 | =B24+C24 -> 1298~#,##0 | 51,3 | 48,7 | 2,6 |  |  |  |
Total | #1455~#,##0 | #1320~#,##0 | =B25+C25 -> 2775~#,##0 | 52,4 | 47,6 | 4,8 |  |  |  |
`,
    },
    {
      name: "SAKIP",
      sheet: `
HASIL EVALUASI AKUNTABILITAS KINERJA INSTANSI PEMERINTAH
No | Komponen / Sub Komponen | Bobot | Nilai Tahun 2023 | Nilai Tahun 2024 | Naik/(Turun) | % thd Bobot 2024
1 | PERENCANAAN KINERJA | 30,00 | 24,12 | 24,99 | 0,87 | 83,30
1.a | dokumen perencanaan kinerja telah tersedia | 6,00 | 5,52 | 5,76 | 0,24 | 96,00
1.b | dokumen perencanaan kinerja telah memenuhi standar (SMART, cascading, crosscutting) | 9,00 | 7,20 | 7,38 | 0,18 | 82,00
1.c | perencanaan kinerja telah dimanfaatkan untuk mewujudkan hasil yang berkesinambungan | 15,00 | 11,40 | 11,85 | 0,45 | 79,00
2 | PENGUKURAN KINERJA | 30,00 | 23,40 | 24,57 | 1,17 | 81,90
2.a | pengukuran kinerja telah dilakukan | 6,00 | 5,28 | 5,40 | 0,12 | 90,00
2.b | pengukuran kinerja telah menjadi kebutuhan dan dilakukan secara berjenjang | 9,00 | 7,02 | 7,02 | 0,00 | 78,00
2.c | pengukuran kinerja telah dijadikan dasar pemberian reward dan punishment | 15,00 | 11,10 | 12,15 | 1,05 | 81,00
3 | PELAPORAN KINERJA | 15,00 | 12,39 | 12,51 | 0,12 | 83,40
3.a | terdapat dokumen laporan yang menggambarkan kinerja | 3,00 | 2,76 | 2,82 | 0,06 | 94,00
3.b | dokumen laporan kinerja telah memenuhi standar | 4,50 | 3,78 | 3,69 | (0,09) | 82,00
3.c | pelaporan kinerja telah memberikan dampak dalam penyesuaian strategi | 7,50 | 5,85 | 6,00 | 0,15 | 80,00
4 | EVALUASI AKUNTABILITAS KINERJA INTERNAL | 25,00 | 19,55 | 20,80 | 1,25 | 83,20
4.a | evaluasi akuntabilitas kinerja internal telah dilaksanakan | 5,00 | 4,20 | 4,40 | 0,20 | 88,00
4.b | evaluasi telah dilaksanakan secara berkualitas dengan sumber daya memadai | 7,50 | 5,85 | 6,15 | 0,30 | 82,00
4.c | implementasi SAKIP telah meningkat karena evaluasi | 12,50 | 9,50 | 10,25 | 0,75 | 82,00
 | NILAI AKUNTABILITAS KINERJA | 100,00 | 79,46 | 82,87 | 3,41 | 82,87
 | PREDIKAT |  | BB | A |  |
AA: > 90 - 100; A: > 80 - 90; BB: > 70 - 80; B: > 60 - 70; CC: > 50 - 60; C: > 30 - 50; D: 0 - 30
`,
    },
    {
      name: "Peringkat",
      sheet: `
POSISI UNIT ESELON I TAHUN 2024
No. | Unit Eselon I | IKPA |  | NKA |  | SAKIP |  | Rata-rata Nilai | Peringkat Umum
 |  | Nilai | Rank | Nilai | Rank | Nilai | Rank |  |
1 | Sekretariat Jenderal | 97,42 | 2 | 92,18 | 3 | 82,64 | 4 | 90,75 | 3
2 | Inspektorat Jenderal | 98,10 | 1 | 94,05 | 1 | 84,15 | 1 | 92,10 | 1
3 | Ditjen Perikanan Tangkap | 94,36 | 6 | 89,77 | 6 | 80,52 | 6 | 88,22 | 6
4 | Ditjen Perikanan Budi Daya | 93,08 | 7 | 87,94 | 7 | 79,86 | 7 | 86,96 | 7
5 | Ditjen Penguatan Daya Saing | 95,21 | 5 | 90,33 | 5 | 81,27 | 5 | 88,94 | 5
6 | Ditjen Pengelolaan Ruang Laut | 92,55 | 8 | 86,41 | 8 | 78,95 | 8 | 85,97 | 8
7 | Ditjen PSDKP | 96,04 | 4 | 91,26 | 4 | 83,08 | 2 | 90,13 | 4
8 | Badan Pengembangan SDM | 96,32 | 3 | 93,15 | 2 | 82,87 | 3 | 90,78 | 2
 | Rata-rata Kementerian | 95,39 |  | 90,64 |  | 81,67 |  | 89,23 |
`,
    },
    {
      name: "Narasi",
      sheet: `
Nilai Kinerja Organisasi (NKO) Badan Pengembangan SDM Tahun 2024 sebesar 101,78 (status Hijau), dengan nilai perspektif tertinggi pada Customer Perspective (111,91) dan terendah pada Learning and Growth Perspective (98,79).
Dari 15 (lima belas) IKU, 11 (sebelas) IKU berstatus hijau, 3 (tiga) kuning dan 1 (satu) merah.
Pagu revisi terakhir sebesar Rp1.094.244.030.000 terealisasi Rp1.070.496.921.408 atau 97,83 persen; apabila blokir Rp14.595.150.000 dikeluarkan, persentase realisasi menjadi 99,15 persen.
Satker dengan realisasi tertinggi adalah Balai Diklat Sukamandi (99,58%) dan terendah Pusat Riset Kebijakan SDM (87,98%), sementara 4 dari 26 satker realisasinya masih di bawah 95%.
Nilai IKPA meningkat 0,60 poin dari 95,72 pada tahun 2023 menjadi 96,32 pada tahun 2024, setelah dikurangi dispensasi SPM 0,25.
Nilai SAKIP naik dari 79,46 (BB) menjadi 82,87 (A), dengan kenaikan terbesar pada komponen Evaluasi Akuntabilitas Kinerja Internal sebesar 1,25 poin.
NKA tahun 2024 sebesar 93,15 menempatkan Badan Pengembangan SDM pada peringkat 2 dari 8 unit eselon I.
Pegawai berjumlah 2.775 orang, terdiri atas 1.455 laki-laki (52,4%) dan 1.320 perempuan (47,6%); lulusan S2 dan S3 mencapai 31,35%.
Belanja modal terserap 93,57% dari pagu, terendah di antara tiga jenis belanja, terutama karena blokir sebesar Rp9.318.750.000.
Jumlah masyarakat yang dilatih tumbuh 12,05% dari 27.850 orang pada tahun 2023 menjadi 31.206 orang, melampaui target Renstra 2024 sebanyak 30.000 orang.
`,
    },
  ],
  mistakes: [
    { sheet: "NKO", cell: "H11", right: "120,00", wrong: "127,37" },
    { sheet: "NKO", cell: "I27", right: "Merah", wrong: "Kuning" },
    { sheet: "NKO", cell: "H28", right: "101,78", wrong: "102,94" },
    { sheet: "IKPA", cell: "H14", right: "13.26", wrong: "8.84" },
    { sheet: "NKA", cell: "D27", right: "89,67", wrong: "93,66" },
    { sheet: "Satker", cell: "D17", right: "155.936.555.000", wrong: "133.255.225.000" },
    { sheet: "Satker", cell: "G32", right: "95.45%", wrong: "94.55%" },
    { sheet: "Satker", cell: "I14", right: "24", wrong: "22" },
    { sheet: "Jenis Belanja", cell: "J7", right: "98,46%", wrong: "93,57%" },
    { sheet: "Triwulan", cell: "D8", right: "776.555,7", wrong: "475.281,1" },
    { sheet: "SDM", cell: "J6", right: "1.149", wrong: "1.194" },
    { sheet: "SAKIP", cell: "E15", right: "20,80", wrong: "19,55" },
    { sheet: "Tren", cell: "F9", right: "82,87", wrong: "82,78" },
    { sheet: "Narasi", cell: "A4", right: "4 dari 26 satker", wrong: "3 dari 26 satker" },
    { sheet: "Narasi", cell: "A5", right: "0,60 poin", wrong: "0,63 poin" },
    { sheet: "Narasi", cell: "A7", right: "peringkat 2 dari", wrong: "peringkat 3 dari" },
  ],
};
