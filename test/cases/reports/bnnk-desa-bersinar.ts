import type { ReportCase } from "./report-case";

/** a district narcotics office: five years side by side, counts by sub-district, RO with blokir, APBDes of its villages. */
export const bnnkDesaBersinar: ReportCase = {
  name: "a district narcotics office: five years side by side, counts by sub-district, RO with blokir, APBDes of its villages",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024 (REVISI)
BADAN NARKOTIKA NASIONAL KABUPATEN PURBALINGGA

NO | SASARAN KEGIATAN | INDIKATOR KINERJA KEGIATAN | TARGET
(1) | (2) | (3) | (4)
1. | Meningkatnya kemandirian masyarakat dalam P4GN | Indeks Kemandirian Partisipasi (IKP) | 3,33 indeks
2. | Meningkatnya daya tangkal anak dan remaja | Indeks Ketahanan Diri Remaja (DEKTARI) | 52,00 indeks
3. | Meningkatnya daya tangkal keluarga | Indeks Ketahanan Keluarga | 78,950 indeks
4. | Menurunnya kerawanan wilayah | Jumlah Desa/Kelurahan Bersinar (kumulatif) | 20 desa/kel
5. | Meningkatnya kapasitas lembaga rehabilitasi | Indeks Kapabilitas Rehabilitasi (IKR) | 3,20 indeks
6. |  | Jumlah unit IBM yang operasional | 4 unit
7. | Meningkatnya upaya pemulihan penyalah guna | Persentase klien yang mengalami peningkatan kualitas hidup | 70,00 %
8. |  | Persentase kekambuhan klien pascarehabilitasi (semakin kecil semakin baik) | 10,00 %
9. | Meningkatnya kualitas layanan rehabilitasi | IKM layanan rehabilitasi | 85,00 nilai
10. | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah berkas perkara yang lengkap (P21) | 4 berkas
11. | Meningkatnya kinerja pengelolaan anggaran | Nilai Kinerja Anggaran (NKA) | 92,00 nilai
12. |  | Nilai IKPA | 95,00 nilai

NO | KEGIATAN |  | ANGGARAN
1. | Penyelenggaraan Diseminasi Informasi |  | Rp 68.230.000,-
2. | Penyelenggaraan Advokasi |  | Rp 56.290.000,-
3. | Pemberdayaan Peran Serta Masyarakat |  | Rp 129.125.000,-
4. | Penguatan Lembaga Rehabilitasi |  | Rp 169.950.000,-
5. | Pascarehabilitasi bagi Penyalah Guna dan Pecandu Narkoba |  | Rp 34.050.000,-
6. | Penyidikan Jaringan Peredaran Gelap Narkotika |  | Rp 197.100.000,-
7. | Pembinaan Administrasi dan Pengelolaan Keuangan |  | Rp 980.350.000,-
8. | Penyusunan dan Pengembangan Rencana Program dan Anggaran |  | Rp 18.050.000,-
9. | Pengelolaan Sarana dan Prasarana |  | Rp 91.850.000,-
JUMLAH |  |  | Rp 1.744.995.000,-
Terbilang: satu miliar tujuh ratus empat puluh empat juta sembilan ratus sembilan puluh lima ribu rupiah

 |  |  | Purbalingga, 14 Oktober 2024
 | Kepala BNN Provinsi Jawa Tengah |  | Kepala BNN Kabupaten Purbalingga

 | Drs. Agung Prasetya, M.H. |  | Sri Wahyuningsih, S.Sos., M.Si.
`,
    },
    {
      name: "RKT-Renproja",
      sheet: `
RENCANA KINERJA TAHUNAN (RKT) TAHUN 2024
Kode RO | Rincian Output | Satuan | Target Triwulan |  |  |  | Target Setahun | Anggaran (Rp) | % Anggaran
 |  |  | I | II | III | IV |  |  | 
3246.QMB.001 | Informasi dan Edukasi P4GN melalui Media | layanan | 2 | 4 | 4 | 2 | 12 | 68.230.000 | 3,91
3247.QDE.001 | Keluarga yang Mengikuti Program Ketahanan Keluarga Anti Narkotika | keluarga | - | 10 | - | - | 10 | 33.950.000 | 1,95
3247.QDB.002 | Remaja Teman Sebaya Anti Narkotika | orang | - | - | 20 | - | 20 | 22.340.000 | 1,28
3248.QDD.001 | Penggiat P4GN yang Dibina | orang | 30 | 40 | 30 | 20 | 120 | 95.950.000 | 5,50
3248.QDD.002 | Desa/Kelurahan Bersinar yang Difasilitasi | desa | - | 2 | 1 | 1 | 4 | 33.175.000 | 1,90
3258.QDC.001 | Layanan Rehabilitasi Rawat Jalan Klinik Pratama | orang | 18 | 26 | 26 | 20 | 90 | 110.870.000 | 6,35
3258.QDD.003 | Intervensi Berbasis Masyarakat (IBM) | unit | 1 | 2 | 1 | - | 4 | 59.080.000 | 3,39
3259.QDC.001 | Layanan Pascarehabilitasi dan PIR | orang | 4 | 8 | 8 | 4 | 24 | 34.050.000 | 1,95
3251.BCE.001 | Berkas Perkara Tindak Pidana Narkotika yang Lengkap (P21) | berkas | 1 | 1 | 1 | 1 | 4 | 160.700.000 | 9,21
3251.BCE.002 | Pemetaan Jaringan Intelijen | dokumen | - | - | 1 | - | 1 | 36.400.000 | 2,09
3236.EBA.994 | Layanan Perkantoran | layanan | - | - | - | 1 | 1 | 968.450.000 | 55,50
3236.EBD.955 | Layanan Manajemen Keuangan | dokumen | 1 | - | 1 | - | 2 | 11.900.000 | 0,68
3238.EBD.952 | Layanan Perencanaan dan Penganggaran | dokumen | - | 1 | - | 1 | 2 | 9.750.000 | 0,56
3238.EBD.953 | Layanan Pemantauan dan Evaluasi | dokumen | 1 | 1 | 1 | 1 | 4 | 8.300.000 | 0,48
3239.EBB.951 | Layanan Sarana Internal | unit | - | 4 | 2 | - | 6 | 91.850.000 | 5,26
 | Jumlah |  |  |  |  |  |  | 1.744.995.000 | 100,00
Persentase per RO dibulatkan; jumlahnya dapat berselisih 0,01-0,03

MATRIKS RENPROJA 2020-2024: PENDANAAN (juta rupiah)
Keg. | Nama Kegiatan | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah 2020-2024
3246 | Penyelenggaraan Diseminasi Informasi | 92,40 | 88,15 | 74,32 | 70,85 | 68,23 | 393,95
3247 | Penyelenggaraan Advokasi | 48,60 | 61,25 | 58,44 | 54,98 | 56,29 | 279,56
3248 | Pemberdayaan Peran Serta Masyarakat | 156,20 | 148,38 | 139,68 | 131,45 | 129,13 | 704,83
3258 | Penguatan Lembaga Rehabilitasi | 118,75 | 134,60 | 152,85 | 164,21 | 169,95 | 740,36
3259 | Pascarehabilitasi bagi Penyalah Guna dan Pecandu Narkoba | 29,85 | 31,24 | 33,15 | 33,98 | 34,05 | 162,27
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | 164,30 | 158,90 | 171,45 | 189,64 | 197,10 | 881,39
3236 | Pembinaan Administrasi dan Pengelolaan Keuangan | 842,60 | 871,35 | 903,48 | 941,28 | 980,35 | 4.539,06
3238 | Penyusunan dan Pengembangan Rencana Program dan Anggaran | 16,45 | 17,20 | 17,85 | 18,33 | 18,05 | 87,88
3239 | Pengelolaan Sarana dan Prasarana | 38,50 | 46,75 | 52,40 | 71,65 | 91,85 | 301,15
 | Jumlah | 1.507,65 | 1.557,82 | 1.603,62 | 1.676,35 | 1.745,00 | 8.090,43
 | Naik/(turun) dari tahun sebelumnya (%) | - | 3,33 | 2,94 | 4,54 | 4,09 | 
Angka dibulatkan dua desimal dari rupiah penuh; jumlah dapat berselisih 0,01

MATRIKS RENPROJA 2020-2024: TARGET INDIKATOR
No | Indikator | Satuan | 2020 | 2021 | 2022 | 2023 | 2024
1 | Indeks Kemandirian Partisipasi (IKP) | indeks | - | 3,00 | 3,10 | 3,20 | 3,33
2 | Indeks Ketahanan Diri Remaja (DEKTARI) | indeks | - | 51,00 | 51,25 | 51,50 | 52,00
3 | Indeks Ketahanan Keluarga | indeks | - | 77,000 | 78,500 | 78,690 | 78,950
4 | Jumlah Desa/Kelurahan Bersinar (kumulatif) | desa/kel | 4 | 8 | 12 | 16 | 20
5 | Indeks Kapabilitas Rehabilitasi (IKR) | indeks | - | 2,50 | 2,75 | 3,00 | 3,20
6 | Jumlah unit IBM yang operasional | unit | - | 1 | 2 | 3 | 4
7 | Persentase klien yang mengalami peningkatan kualitas hidup | % | - | 60,00 | 65,00 | 68,00 | 70,00
8 | Persentase kekambuhan klien pascarehabilitasi (semakin kecil semakin baik) | % | - | - | 15,00 | 12,00 | 10,00
9 | IKM layanan rehabilitasi | nilai | 80,00 | 81,00 | 82,50 | 84,00 | 85,00
10 | Jumlah berkas perkara yang lengkap (P21) | berkas | 2 | 2 | 3 | 4 | 4
11 | Nilai Kinerja Anggaran (NKA) | nilai | 80,00 | 82,00 | 85,00 | 90,00 | 92,00
12 | Nilai IKPA | nilai | 88,00 | 90,00 | 92,00 | 94,00 | 95,00
`,
    },
    {
      name: "T3.1 Capaian 2024",
      sheet: `
Tabel 3.1 Capaian Kinerja BNN Kabupaten Purbalingga Tahun 2024
No | Indikator Kinerja Kegiatan | Target | Realisasi | Selisih | Capaian | Capaian (maks. 120%) | Ket.
1 | 2 | 3 | 4 | 5=4-3 | 6 | 7 | 8
1 | Indeks Kemandirian Partisipasi (IKP) | 3,33 indeks | 3,45 indeks | 0,12 | 103,60% | 103,60% | Melampaui
2 | Indeks Ketahanan Diri Remaja (DEKTARI) | 52,00 indeks | 51,74 indeks | -0,26 | 99,50% | 99,50% | Tidak tercapai
3 | Indeks Ketahanan Keluarga | 78,950 indeks | 86,070 indeks | 7,120 | 109,02% | 109,02% | Melampaui
4 | Jumlah Desa/Kelurahan Bersinar (kumulatif) | 20 desa/kel | 21 desa/kel | 1 | 105,00% | 105,00% | Melampaui
5 | Indeks Kapabilitas Rehabilitasi (IKR) | 3,20 indeks | 3,20 indeks | 0,00 | 100,00% | 100,00% | Tercapai
6 | Jumlah unit IBM yang operasional | 4 unit | 5 unit | 1 | 125,00% | 120,00% | Melampaui
7 | Persentase klien yang mengalami peningkatan kualitas hidup | 70,00 % | 83,33 % | 13,33 | 119,04% | 119,04% | Melampaui
8 | Persentase kekambuhan klien pascarehabilitasi (semakin kecil semakin baik) | 10,00 % | 8,33 % | -1,67 | 116,70% | 116,70% | Melampaui
9 | IKM layanan rehabilitasi | 85,00 nilai | 90,55 nilai | 5,55 | 106,53% | 106,53% | Melampaui
10 | Jumlah berkas perkara yang lengkap (P21) | 4 berkas | 5 berkas | 1 | 125,00% | 120,00% | Melampaui
11 | Nilai Kinerja Anggaran (NKA) | 92,00 nilai | 96,88 nilai | 4,88 | 105,30% | 105,30% | Melampaui
12 | Nilai IKPA | 95,00 nilai | 97,66 nilai | 2,66 | 102,80% | 102,80% | Melampaui
 | Rata-rata capaian |  |  |  | 109,79% | 108,96% | 
Indikator nomor 8 bersifat minimize: capaian = (2 x target - realisasi) : target x 100%. Kolom 7 dibatasi paling tinggi 120%
 | Rekapitulasi | Melampaui | Tercapai | Tidak tercapai | Jumlah
 | Jumlah indikator | 10 | 1 | 1 | 12
 | Persentase | 83,33% | 8,33% | 8,33% | 100,00%
`,
    },
    {
      name: "T3.2 Tahun 2020-2024",
      sheet: `
Tabel 3.2 Perbandingan Target, Realisasi dan Capaian Kinerja Tahun 2020 - 2024
No | Indikator Kinerja | Satuan | Tahun 2020 |  |  | Tahun 2021 |  |  | Tahun 2022 |  |  | Tahun 2023 |  |  | Tahun 2024 |  | 
 |  |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
1 | Indeks Kemandirian Partisipasi (IKP) | indeks | - | - | - | 3,00 | 3,12 | 104,00 | 3,10 | 3,19 | 102,90 | 3,20 | 3,36 | 105,00 | 3,33 | 3,45 | 103,60
2 | Indeks Ketahanan Diri Remaja (DEKTARI) | indeks | - | - | - | 51,00 | 49,87 | 97,78 | 51,25 | 50,94 | 99,40 | 51,50 | 52,66 | 102,25 | 52,00 | 51,74 | 99,50
3 | Indeks Ketahanan Keluarga | indeks | - | - | - | 77,000 | 80,714 | 104,82 | 78,500 | 83,214 | 106,01 | 78,690 | 84,339 | 107,18 | 78,950 | 86,070 | 109,02
4 | Jumlah Desa/Kelurahan Bersinar (kumulatif) | desa/kel | 4 | 4 | 100,00 | 8 | 8 | 100,00 | 12 | 13 | 108,33 | 16 | 17 | 106,25 | 20 | 21 | 105,00
5 | Indeks Kapabilitas Rehabilitasi (IKR) | indeks | - | - | - | 2,50 | 2,71 | 108,40 | 2,75 | 2,84 | 103,27 | 3,00 | 3,05 | 101,67 | 3,20 | 3,20 | 100,00
6 | Jumlah unit IBM yang operasional | unit | - | - | - | 1 | 1 | 100,00 | 2 | 2 | 100,00 | 3 | 4 | 133,33 | 4 | 5 | 125,00
7 | Persentase klien yang mengalami peningkatan kualitas hidup | % | - | - | - | 60,00 | 66,67 | 111,12 | 65,00 | 71,43 | 109,89 | 68,00 | 75,00 | 110,29 | 70,00 | 83,33 | 119,04
8 | Persentase kekambuhan klien pascarehabilitasi (semakin kecil semakin baik) | % | - | - | - | - | - | - | 15,00 | 14,29 | 104,73 | 12,00 | 11,11 | 107,42 | 10,00 | 8,33 | 116,70
9 | IKM layanan rehabilitasi | nilai | 80,00 | 82,15 | 102,69 | 81,00 | 83,47 | 103,05 | 82,50 | 86,92 | 105,36 | 84,00 | 88,74 | 105,64 | 85,00 | 90,55 | 106,53
10 | Jumlah berkas perkara yang lengkap (P21) | berkas | 2 | 2 | 100,00 | 2 | 3 | 150,00 | 3 | 3 | 100,00 | 4 | 4 | 100,00 | 4 | 5 | 125,00
11 | Nilai Kinerja Anggaran (NKA) | nilai | 80,00 | 78,92 | 98,65 | 82,00 | 86,15 | 105,06 | 85,00 | 90,38 | 106,33 | 90,00 | 94,91 | 105,46 | 92,00 | 96,88 | 105,30
12 | Nilai IKPA | nilai | 88,00 | 91,47 | 103,94 | 90,00 | 93,82 | 104,24 | 92,00 | 94,56 | 102,78 | 94,00 | 96,51 | 102,67 | 95,00 | 97,66 | 102,80
 | Jumlah indikator yang diukur |  |  |  | 5 |  |  | 11 |  |  | 12 |  |  | 12 |  |  | 12
 | Rata-rata capaian (tanpa batas 120%) |  |  |  | 101,06 |  |  | 108,04 |  |  | 104,08 |  |  | 107,26 |  |  | 109,79
Keterangan: - belum menjadi indikator pada tahun bersangkutan; capaian nomor 8 = (2T-R)/T
`,
    },
    {
      name: "T3.3 IKP",
      sheet: `
Tabel 3.3 Hasil Pengukuran Indeks Kemandirian Partisipasi (IKP) Tahun 2024
No | Lingkungan | Dimensi |  |  |  |  | Indeks | Klasifikasi
 |  | Man | Method | Money | Material | Activity |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=rata2(3..7) | 9
1 | Pemerintah | 3,51 | 3,61 | 3,28 | 3,40 | 3,60 | 3,48 | Sangat Mandiri
2 | Swasta | 3,20 | 3,15 | 3,02 | 3,11 | 3,32 | 3,16 | Mandiri
3 | Pendidikan | 3,75 | 3,68 | 3,44 | 3,55 | 3,83 | 3,65 | Sangat Mandiri
4 | Masyarakat | 3,62 | 3,59 | 3,21 | 3,37 | 3,76 | 3,51 | Sangat Mandiri
 | Rata-rata / IKP | 3,52 | 3,51 | 3,24 | 3,36 | 3,63 | 3,45 | Sangat Mandiri
Ket: 1,00-1,75 Tidak Mandiri; 1,76-2,50 Kurang Mandiri; 2,51-3,25 Mandiri; 3,26-4,00 Sangat Mandiri

Tabel 3.3.a Perkembangan IKP menurut Lingkungan 2021-2024
No | Lingkungan | 2021 | 2022 | 2023 | 2024 | Naik/Turun 2023-2024 | Naik/Turun 2021-2024
1 | Pemerintah | 3,18 | 3,22 | 3,40 | 3,48 | +0,08 | +0,30
2 | Swasta | 2,84 | 2,91 | 3,05 | 3,16 | +0,11 | +0,32
3 | Pendidikan | 3,25 | 3,38 | 3,57 | 3,65 | +0,08 | +0,40
4 | Masyarakat | 3,21 | 3,25 | 3,42 | 3,51 | +0,09 | +0,30
 | IKP Kabupaten | 3,12 | 3,19 | 3,36 | 3,45 | +0,09 | +0,33

Tabel 3.3.b Keaktifan Penggiat P4GN Tahun 2024
No | Lingkungan | Target (org) | Dilatih (org) | Capaian | Aktif | Tidak aktif | % Aktif
1 | Pemerintah | 30 | 32 | 106,7% | 29 | 3 | 90,6%
2 | Swasta | 30 | 30 | 100,0% | 24 | 6 | 80,0%
3 | Pendidikan | 30 | 34 | 113,3% | 33 | 1 | 97,1%
4 | Masyarakat | 30 | 31 | 103,3% | 28 | 3 | 90,3%
Jumlah |  | 120 | 127 | 105,8% | 114 | 13 | 89,8%
`,
    },
    {
      name: "T3.4 DEKTARI",
      sheet: `
Tabel 3.4 Indeks Ketahanan Diri Remaja (DEKTARI) Tahun 2024
No | Satuan Pendidikan | Responden | Self Regulation | Assertiveness | Reaching Out | DEKTARI | Kategori
1 | SMP Negeri 1 Bojongsari | #38~#,##0 | #53.1~0.00 | #50.42~0.00 | #52.88~0.00 | =AVERAGE(D3:F3) -> 52.133333333333~0.00 | Tinggi
2 | SMP Negeri 2 Kutasari | #35~#,##0 | #52.06~0.00 | #49.87~0.00 | #51.55~0.00 | =AVERAGE(D4:F4) -> 51.16~0.00 | Tinggi
3 | SMA Negeri 1 Bobotsari | #42~#,##0 | #54.2~0.00 | #51.33~0.00 | #53.47~0.00 | =AVERAGE(D5:F5) -> 53~0.00 | Tinggi
4 | SMK Negeri 1 Kaligondang | #40~#,##0 | #51.12~0.00 | #48.95~0.00 | #50.9~0.00 | =AVERAGE(D6:F6) -> 50.323333333333~0.00 | Rendah
5 | MAN Purbalingga | #36~#,##0 | #53.02~0.00 | #50.31~0.00 | #52.92~0.00 | =AVERAGE(D7:F7) -> 52.083333333333~0.00 | Tinggi
 | Jumlah / Rata-rata | =SUM(C3:C7) -> 191~#,##0 | =AVERAGE(D3:D7) -> 52.7~0.00 | =AVERAGE(E3:E7) -> 50.176~0.00 | =AVERAGE(F3:F7) -> 52.344~0.00 | =AVERAGE(G3:G7) -> 51.74~0.00 | Tinggi
Kategori: >= 54,00 Sangat Tinggi; 51,00-53,99 Tinggi; 48,00-50,99 Rendah; < 48,00 Sangat Rendah. Baris terakhir: responden dijumlah, skor dirata-rata antarsekolah

Tabel 3.5 Indeks Ketahanan Keluarga Anti Narkotika Desa Kajongan (10 keluarga)
No | Keluarga | Indeks Pre-test | Post-test |  |  | Indeks Post-test | Kenaikan (poin)
 |  |  | Sistem Keyakinan | Proses Organisasi | Proses Komunikasi |  | 
1 | KK-01 | #71.333~0.000 | #86.25~0.00 | #84.38~0.00 | #85.42~0.00 | =AVERAGE(D14:F14) -> 85.35~0.000 | =G14-C14 -> 14.017~0.000
2 | KK-02 | #74.083~0.000 | #88.54~0.00 | #87.5~0.00 | #86.46~0.00 | =AVERAGE(D15:F15) -> 87.5~0.000 | =G15-C15 -> 13.417~0.000
3 | KK-03 | #68.75~0.000 | #82.29~0.00 | #80.21~0.00 | #83.33~0.00 | =AVERAGE(D16:F16) -> 81.943333333333~0.000 | =G16-C16 -> 13.193333333333~0.000
4 | KK-04 | #77.417~0.000 | #90.63~0.00 | #88.54~0.00 | #89.58~0.00 | =AVERAGE(D17:F17) -> 89.583333333333~0.000 | =G17-C17 -> 12.166333333333~0.000
5 | KK-05 | #70.167~0.000 | #84.38~0.00 | #83.33~0.00 | #85.42~0.00 | =AVERAGE(D18:F18) -> 84.376666666667~0.000 | =G18-C18 -> 14.209666666667~0.000
6 | KK-06 | #72.583~0.000 | #87.5~0.00 | #85.42~0.00 | #86.46~0.00 | =AVERAGE(D19:F19) -> 86.46~0.000 | =G19-C19 -> 13.877~0.000
7 | KK-07 | #75.25~0.000 | #89.58~0.00 | #86.46~0.00 | #88.54~0.00 | =AVERAGE(D20:F20) -> 88.193333333333~0.000 | =G20-C20 -> 12.943333333333~0.000
8 | KK-08 | #66.917~0.000 | #81.25~0.00 | #79.17~0.00 | #82.29~0.00 | =AVERAGE(D21:F21) -> 80.903333333333~0.000 | =G21-C21 -> 13.986333333333~0.000
9 | KK-09 | #73.667~0.000 | #85.42~0.00 | #84.38~0.00 | #87.5~0.00 | =AVERAGE(D22:F22) -> 85.766666666667~0.000 | =G22-C22 -> 12.099666666667~0.000
10 | KK-10 | #76.5~0.000 | #91.67~0.00 | #89.58~0.00 | #90.63~0.00 | =AVERAGE(D23:F23) -> 90.626666666667~0.000 | =G23-C23 -> 14.126666666667~0.000
 | Rata-rata | =AVERAGE(C14:C23) -> 72.6667~0.000 | =AVERAGE(D14:D23) -> 86.751~0.00 | =AVERAGE(E14:E23) -> 84.897~0.00 | =AVERAGE(F14:F23) -> 86.563~0.00 | =AVERAGE(G14:G23) -> 86.070333333333~0.000 | =G24-C24 -> 13.403633333333~0.000
`,
    },
    {
      name: "T3.5 Sosialisasi",
      sheet: `
Tabel 3.6 Diseminasi Informasi P4GN menurut Media Tahun 2024
No. | Jenis Media | Kegiatan / Tayang |  | Capaian | Jangkauan (orang) | Proporsi Jangkauan
 |  | Target | Realisasi | (%) |  | (%)
(1) | (2) | (3) | (4) | (5) = (4):(3)x100 | (6) | (7)
A | Media Konvensional |  |  |  | 11.418 | 11,25
1 | Tatap muka / penyuluhan | 80 | 83 | 103,75 | 5.268 | 5,19
2 | Talkshow radio | 12 | 12 | 100,00 | 4.800 | 4,73
3 | Pemutaran film/mobil sosialisasi | 10 | 9 | 90,00 | 1.350 | 1,33
B | Media Luar Ruang dan Cetak |  |  |  | 15.050 | 14,83
4 | Baliho dan spanduk | 18 | 20 | 111,11 | 12.400 | 12,22
5 | Leaflet/stiker (lembar) | 2.500 | 2.650 | 106,00 | 2.650 | 2,61
C | Media Online |  |  |  | 75.036 | 73,92
6 | Instagram (konten) | 96 | 118 | 122,92 | 38.275 | 37,71
7 | Facebook (konten) | 96 | 104 | 108,33 | 9.640 | 9,50
8 | Website (berita) | 60 | 57 | 95,00 | 5.185 | 5,11
9 | TikTok (konten) | 24 | 31 | 129,17 | 21.936 | 21,61
 | JUMLAH (A+B+C) | - | - | - | 101.504 | 100,00
Catatan: satuan kegiatan/tayang berbeda antarmedia sehingga kolom (3) dan (4) tidak dijumlahkan

Tabel 3.7 Sosialisasi Tatap Muka menurut Kelompok Sasaran
No. | Kelompok Sasaran | Jml Keg. | Laki-laki | Perempuan | Jml Peserta | % Peserta | Rata2 peserta per keg.
1 | Pemerintah | 14 | 386 | 341 | 727 | 13,80 % | 51,9
2 | Swasta | 9 | 258 | 417 | 675 | 12,81 % | 75,0
3 | Pendidikan | 32 | 1.084 | 1.197 | 2.281 | 43,30 % | 71,3
4 | Masyarakat | 28 | 809 | 776 | 1.585 | 30,09 % | 56,6
 | Jumlah | 83 | 2.537 | 2.731 | 5.268 | 100,00 % | 63,5

Tabel 3.7.a Peserta Sosialisasi Tatap Muka 2020-2024
Tahun | Target (orang) | Realisasi (orang) | Selisih | Capaian | Pertumbuhan
2020 | 2.500 | 1.874 | (626) | 74,96% | -
2021 | 2.750 | 2.611 | (139) | 94,95% | 39,33%
2022 | 3.500 | 3.728 | 228 | 106,51% | 42,78%
2023 | 4.200 | 4.466 | 266 | 106,33% | 19,80%
2024 | 5.000 | 5.268 | 268 | 105,36% | 17,96%
Jumlah | 17.950 | 17.947 | (3) | 99,98% |
`,
    },
    {
      name: "T3.6 P4GN Kecamatan",
      sheet: `
Tabel 3.8 Capaian Kegiatan P4GN per Kecamatan Tahun 2024
No | Kecamatan | Wilayah |  |  | Desa/Kelurahan Bersinar |  |  |  | Sosialisasi |  |  |  | Tes Urine | 
 |  | Desa | Kel. | Jumlah | s.d. 2023 | Baru 2024 | Jumlah | % | Keg. | L | P | Jml | Orang | Positif
1 | Kemangkon | #19~#,##0 | #0~#,##0 | =C4+D4 -> 19~#,##0 | #1~#,##0 | #0~#,##0 | =F4+G4 -> 1~#,##0 | =H4/E4 -> 0.052631578947~0.00% | #5~#,##0 | #142~#,##0 | #168~#,##0 | =K4+L4 -> 310~#,##0 | #0~#,##0 | #0~#,##0
2 | Bukateja | #14~#,##0 | #0~#,##0 | =C5+D5 -> 14~#,##0 | #1~#,##0 | #0~#,##0 | =F5+G5 -> 1~#,##0 | =H5/E5 -> 0.071428571429~0.00% | #6~#,##0 | #187~#,##0 | #203~#,##0 | =K5+L5 -> 390~#,##0 | #95~#,##0 | #0~#,##0
3 | Kejobong | #13~#,##0 | #0~#,##0 | =C6+D6 -> 13~#,##0 | #1~#,##0 | #0~#,##0 | =F6+G6 -> 1~#,##0 | =H6/E6 -> 0.076923076923~0.00% | #3~#,##0 | #84~#,##0 | #97~#,##0 | =K6+L6 -> 181~#,##0 | #82~#,##0 | #0~#,##0
4 | Pengadegan | #9~#,##0 | #0~#,##0 | =C7+D7 -> 9~#,##0 | #0~#,##0 | #0~#,##0 | =F7+G7 -> 0~#,##0 | =H7/E7 -> 0~0.00% | #2~#,##0 | #61~#,##0 | #58~#,##0 | =K7+L7 -> 119~#,##0 | #0~#,##0 | #0~#,##0
5 | Kaligondang | #18~#,##0 | #0~#,##0 | =C8+D8 -> 18~#,##0 | #1~#,##0 | #1~#,##0 | =F8+G8 -> 2~#,##0 | =H8/E8 -> 0.111111111111~0.00% | #4~#,##0 | #118~#,##0 | #131~#,##0 | =K8+L8 -> 249~#,##0 | #91~#,##0 | #1~#,##0
6 | Purbalingga | #2~#,##0 | #11~#,##0 | =C9+D9 -> 13~#,##0 | #4~#,##0 | #0~#,##0 | =F9+G9 -> 4~#,##0 | =H9/E9 -> 0.307692307692~0.00% | #14~#,##0 | #486~#,##0 | #523~#,##0 | =K9+L9 -> 1009~#,##0 | #476~#,##0 | #2~#,##0
7 | Kalimanah | #14~#,##0 | #3~#,##0 | =C10+D10 -> 17~#,##0 | #2~#,##0 | #0~#,##0 | =F10+G10 -> 2~#,##0 | =H10/E10 -> 0.117647058824~0.00% | #7~#,##0 | #214~#,##0 | #246~#,##0 | =K10+L10 -> 460~#,##0 | #229~#,##0 | #2~#,##0
8 | Padamara | #13~#,##0 | #1~#,##0 | =C11+D11 -> 14~#,##0 | #1~#,##0 | #0~#,##0 | =F11+G11 -> 1~#,##0 | =H11/E11 -> 0.071428571429~0.00% | #5~#,##0 | #153~#,##0 | #149~#,##0 | =K11+L11 -> 302~#,##0 | #52~#,##0 | #0~#,##0
9 | Kutasari | #14~#,##0 | #0~#,##0 | =C12+D12 -> 14~#,##0 | #0~#,##0 | #1~#,##0 | =F12+G12 -> 1~#,##0 | =H12/E12 -> 0.071428571429~0.00% | #4~#,##0 | #109~#,##0 | #126~#,##0 | =K12+L12 -> 235~#,##0 | #49~#,##0 | #1~#,##0
10 | Bojongsari | #13~#,##0 | #0~#,##0 | =C13+D13 -> 13~#,##0 | #2~#,##0 | #1~#,##0 | =F13+G13 -> 3~#,##0 | =H13/E13 -> 0.230769230769~0.00% | #8~#,##0 | #236~#,##0 | #271~#,##0 | =K13+L13 -> 507~#,##0 | #195~#,##0 | #3~#,##0
11 | Mrebet | #19~#,##0 | #0~#,##0 | =C14+D14 -> 19~#,##0 | #1~#,##0 | #0~#,##0 | =F14+G14 -> 1~#,##0 | =H14/E14 -> 0.052631578947~0.00% | #4~#,##0 | #127~#,##0 | #115~#,##0 | =K14+L14 -> 242~#,##0 | #36~#,##0 | #0~#,##0
12 | Bobotsari | #16~#,##0 | #0~#,##0 | =C15+D15 -> 16~#,##0 | #1~#,##0 | #1~#,##0 | =F15+G15 -> 2~#,##0 | =H15/E15 -> 0.125~0.00% | #6~#,##0 | #178~#,##0 | #194~#,##0 | =K15+L15 -> 372~#,##0 | #71~#,##0 | #4~#,##0
13 | Karangreja | #7~#,##0 | #0~#,##0 | =C16+D16 -> 7~#,##0 | #1~#,##0 | #0~#,##0 | =F16+G16 -> 1~#,##0 | =H16/E16 -> 0.142857142857~0.00% | #3~#,##0 | #92~#,##0 | #88~#,##0 | =K16+L16 -> 180~#,##0 | #56~#,##0 | #1~#,##0
14 | Karangjambu | #6~#,##0 | #0~#,##0 | =C17+D17 -> 6~#,##0 | #0~#,##0 | #0~#,##0 | =F17+G17 -> 0~#,##0 | =H17/E17 -> 0~0.00% | #1~#,##0 | #34~#,##0 | #29~#,##0 | =K17+L17 -> 63~#,##0 | #0~#,##0 | #0~#,##0
15 | Karanganyar | #13~#,##0 | #0~#,##0 | =C18+D18 -> 13~#,##0 | #0~#,##0 | #0~#,##0 | =F18+G18 -> 0~#,##0 | =H18/E18 -> 0~0.00% | #2~#,##0 | #66~#,##0 | #71~#,##0 | =K18+L18 -> 137~#,##0 | #0~#,##0 | #0~#,##0
16 | Kertanegara | #11~#,##0 | #0~#,##0 | =C19+D19 -> 11~#,##0 | #0~#,##0 | #0~#,##0 | =F19+G19 -> 0~#,##0 | =H19/E19 -> 0~0.00% | #2~#,##0 | #57~#,##0 | #63~#,##0 | =K19+L19 -> 120~#,##0 | #0~#,##0 | #0~#,##0
17 | Karangmoncol | #11~#,##0 | #0~#,##0 | =C20+D20 -> 11~#,##0 | #0~#,##0 | #0~#,##0 | =F20+G20 -> 0~#,##0 | =H20/E20 -> 0~0.00% | #3~#,##0 | #81~#,##0 | #94~#,##0 | =K20+L20 -> 175~#,##0 | #0~#,##0 | #0~#,##0
18 | Rembang | #12~#,##0 | #0~#,##0 | =C21+D21 -> 12~#,##0 | #1~#,##0 | #0~#,##0 | =F21+G21 -> 1~#,##0 | =H21/E21 -> 0.083333333333~0.00% | #4~#,##0 | #112~#,##0 | #105~#,##0 | =K21+L21 -> 217~#,##0 | #43~#,##0 | #0~#,##0
Jumlah |  | =SUM(C4:C21) -> 224~#,##0 | =SUM(D4:D21) -> 15~#,##0 | =SUM(E4:E21) -> 239~#,##0 | =SUM(F4:F21) -> 17~#,##0 | =SUM(G4:G21) -> 4~#,##0 | =SUM(H4:H21) -> 21~#,##0 | =H22/E22 -> 0.087866108787~0.00% | =SUM(J4:J21) -> 83~#,##0 | =SUM(K4:K21) -> 2537~#,##0 | =SUM(L4:L21) -> 2731~#,##0 | =SUM(M4:M21) -> 5268~#,##0 | =SUM(N4:N21) -> 1475~#,##0 | =SUM(O4:O21) -> 14~#,##0
`,
    },
    {
      name: "T3.7 Tes Urine",
      sheet: `
Tabel 3.9 Deteksi Dini melalui Tes Urine Tahun 2024
No | Tanggal | Instansi / Komunitas | Lingkungan | Kecamatan | Jumlah Peserta |  |  | Hasil |  | % Positif
 |  |  |  |  | L | P | L+P | (+) | (-) | 
1 | 17/01/2024 | Setda Kabupaten Purbalingga | Pemerintah | Purbalingga | 64 | 41 | 105 | - | 105 | -
2 | 06/02/2024 | Rutan Kelas IIB Purbalingga | Pemerintah | Purbalingga | 48 | 9 | 57 | 1 | 56 | 1,75%
3 | 22/02/2024 | Dinas Perhubungan | Pemerintah | Kalimanah | 37 | 12 | 49 | - | 49 | -
4 | 05/03/2024 | PT Rambut Indah Perkasa | Swasta | Kalimanah | 42 | 138 | 180 | 2 | 178 | 1,11%
5 | 19/03/2024 | SMK Negeri 1 Kaligondang | Pendidikan | Kaligondang | 58 | 33 | 91 | 1 | 90 | 1,10%
6 | 04/04/2024 | Sopir Angkutan Lebaran Terminal Bobotsari | Masyarakat | Bobotsari | 71 | - | 71 | 4 | 67 | 5,63%
7 | 24/04/2024 | SMA Negeri 1 Bukateja | Pendidikan | Bukateja | 39 | 56 | 95 | - | 95 | -
8 | 14/05/2024 | Koperasi Simpan Pinjam Artha Mulya | Swasta | Padamara | 23 | 29 | 52 | - | 52 | -
9 | 29/05/2024 | Universitas Perwira Purbalingga | Pendidikan | Bojongsari | 67 | 85 | 152 | 1 | 151 | 0,66%
10 | 11/06/2024 | Calon Pengantin KUA Mrebet | Masyarakat | Mrebet | 18 | 18 | 36 | - | 36 | -
11 | 16/07/2024 | PT Bulu Mata Nusantara | Swasta | Purbalingga | 31 | 171 | 202 | 1 | 201 | 0,50%
12 | 30/07/2024 | Kantor Kecamatan Rembang | Pemerintah | Rembang | 29 | 14 | 43 | - | 43 | -
13 | 13/08/2024 | Karang Taruna Desa Kajongan | Masyarakat | Bojongsari | 26 | 17 | 43 | 2 | 41 | 4,65%
14 | 10/09/2024 | KPPN Purwokerto (titik layanan Purbalingga) | Pemerintah | Purbalingga | 22 | 19 | 41 | - | 41 | -
15 | 24/09/2024 | Pondok Pesantren Nurul Falah | Pendidikan | Kejobong | 44 | 38 | 82 | - | 82 | -
16 | 08/10/2024 | Pekerja Wisata Desa Serang | Masyarakat | Karangreja | 35 | 21 | 56 | 1 | 55 | 1,79%
17 | 29/10/2024 | Perumda Air Minum Tirta Perwira | Swasta | Purbalingga | 53 | 18 | 71 | - | 71 | -
18 | 19/11/2024 | Petugas KPPS Kecamatan Kutasari | Masyarakat | Kutasari | 27 | 22 | 49 | 1 | 48 | 2,04%
JUMLAH |  |  |  |  | 734 | 741 | 1.475 | 14 | 1.461 | 0,95%

Rekapitulasi per lingkungan
Lingkungan | Target (orang) | Jml Keg | L | P | Jumlah | Capaian | Positif | % Positif | % thd total peserta
Pemerintah | 280 | 5 | 200 | 95 | 295 | 105,36% | 1 | 0,34% | 20,0%
Swasta | 450 | 4 | 149 | 356 | 505 | 112,22% | 3 | 0,59% | 34,2%
Pendidikan | 400 | 4 | 208 | 212 | 420 | 105,00% | 2 | 0,48% | 28,5%
Masyarakat | 270 | 5 | 177 | 78 | 255 | 94,44% | 8 | 3,14% | 17,3%
Total | 1.400 | 18 | 734 | 741 | 1.475 | 105,36% | 14 | 0,95% | 100,0%
`,
    },
    {
      name: "T3.8 Rehabilitasi",
      sheet: `
Tabel 3.10 Klien Layanan Rehabilitasi per Bulan Tahun 2024
Bulan | Klinik Pratama | IBM | Rujukan Rawat Inap | Jumlah | Kumulatif Klinik | % thd target klinik (90 org)
Januari | 6 | 2 | - | 8 | 6 | 6,67
Februari | 7 | 3 | 1 | 11 | 13 | 14,44
Maret | 8 | 4 | - | 12 | 21 | 23,33
April | 5 | 2 | 1 | 8 | 26 | 28,89
Mei | 9 | 5 | - | 14 | 35 | 38,89
Juni | 8 | 6 | 1 | 15 | 43 | 47,78
Juli | 10 | 5 | - | 15 | 53 | 58,89
Agustus | 9 | 4 | 2 | 15 | 62 | 68,89
September | 8 | 6 | - | 14 | 70 | 77,78
Oktober | 9 | 5 | 1 | 15 | 79 | 87,78
November | 8 | 4 | 1 | 13 | 87 | 96,67
Desember | 7 | 3 | - | 10 | 94 | 104,44
Jumlah | 94 | 49 | 7 | 150 | 94 | 104,44

Tabel 3.11 Klien menurut Zat yang Digunakan |  |  |  | Tabel 3.12 Klien menurut Kelompok Umur |  | 
Jenis Zat | Orang | % |  | Umur (th) | Orang | %
Sabu (metamfetamin) | 58 | 38,7 |  | < 15 | 7 | 4,7
Obat keras (heksimer, tramadol) | 61 | 40,7 |  | 15 - 19 | 34 | 22,7
Ganja | 9 | 6,0 |  | 20 - 24 | 41 | 27,3
Tembakau sintetis | 14 | 9,3 |  | 25 - 34 | 45 | 30,0
Alkohol | 5 | 3,3 |  | 35 - 44 | 17 | 11,3
Inhalan/lem | 3 | 2,0 |  | 45 ke atas | 6 | 4,0
Jumlah | 150 | 100,0 |  | Jumlah | 150 | 100,0

Tabel 3.13 Perkembangan Klien Rehabilitasi 2020-2024
Tahun | L | P | L+P | Naik (org) | Pertumbuhan (%)
2020 | 76 | 8 | 84 | - | -
2021 | 87 | 10 | 97 | 13 | 15,48
2022 | 104 | 14 | 118 | 21 | 21,65
2023 | 119 | 17 | 136 | 18 | 15,25
2024 | 131 | 19 | 150 | 14 | 10,29
Jumlah | 517 | 68 | 585 | 66 | 

Tabel 3.14 Pascarehabilitasi, PIR dan Kekambuhan (relapse)
Tahun | Klien pascarehab | Mengikuti PIR | % PIR | Selesai program | Putus (drop out) | Kambuh | % Kambuh thd klien
2022 | 14 | 9 | 64,29% | 12 | 2 | 2 | 14,29%
2023 | 18 | 13 | 72,22% | 16 | 2 | 2 | 11,11%
2024 | 24 | 19 | 79,17% | 21 | 3 | 2 | 8,33%
Jumlah | 56 | 41 | 73,21% | 49 | 7 | 6 | 10,71%
`,
    },
    {
      name: "T3.9 IKM-IKR-WHOQoL",
      sheet: `
Tabel 3.15 Indeks Kepuasan Masyarakat (IKM) Layanan Rehabilitasi Klinik Pratama Tahun 2024
 | Jumlah responden | #38~#,##0 | Bobot nilai tertimbang | #0.111~0.000
No | Unsur Pelayanan | Jumlah Nilai | NRR | NRR Tertimbang | Nilai Konversi (x25) | Mutu
U1 | Persyaratan | #137~#,##0 | =C4/C2 -> 3.605263157895~0.000 | =D4*E2 -> 0.400184210526~0.000 | =D4*25 -> 90.131578947368~0.00 | A
U2 | Sistem, mekanisme dan prosedur | #133~#,##0 | =C5/C2 -> 3.5~0.000 | =D5*E2 -> 0.3885~0.000 | =D5*25 -> 87.5~0.00 | B
U3 | Waktu penyelesaian | #131~#,##0 | =C6/C2 -> 3.447368421053~0.000 | =D6*E2 -> 0.382657894737~0.000 | =D6*25 -> 86.184210526316~0.00 | B
U4 | Biaya/tarif | #152~#,##0 | =C7/C2 -> 4~0.000 | =D7*E2 -> 0.444~0.000 | =D7*25 -> 100~0.00 | A
U5 | Produk spesifikasi jenis layanan | #134~#,##0 | =C8/C2 -> 3.526315789474~0.000 | =D8*E2 -> 0.391421052632~0.000 | =D8*25 -> 88.157894736842~0.00 | B
U6 | Kompetensi pelaksana | #139~#,##0 | =C9/C2 -> 3.657894736842~0.000 | =D9*E2 -> 0.406026315789~0.000 | =D9*25 -> 91.447368421053~0.00 | A
U7 | Perilaku pelaksana | #141~#,##0 | =C10/C2 -> 3.710526315789~0.000 | =D10*E2 -> 0.411868421053~0.000 | =D10*25 -> 92.763157894737~0.00 | A
U8 | Penanganan pengaduan | #135~#,##0 | =C11/C2 -> 3.552631578947~0.000 | =D11*E2 -> 0.394342105263~0.000 | =D11*25 -> 88.815789473684~0.00 | A
U9 | Sarana dan prasarana | #138~#,##0 | =C12/C2 -> 3.631578947368~0.000 | =D12*E2 -> 0.403105263158~0.000 | =D12*25 -> 90.789473684211~0.00 | A
 | Jumlah | =SUM(C4:C12) -> 1240~#,##0 | =SUM(D4:D12) -> 32.631578947368~0.000 | =SUM(E4:E12) -> 3.622105263158~0.000 |  | 
 | IKM Unit Layanan (nilai tertimbang x 25) |  |  |  | =E13*25 -> 90.552631578947~0.00 | A (Sangat Baik)
Mutu: 88,31-100 A; 76,61-88,30 B; 65,00-76,60 C; 25,00-64,99 D

Tabel 3.16 Indeks Kapabilitas Rehabilitasi (IKR)
No | Lembaga | SDM | Sarana Prasarana | Layanan | Indeks
1 | Klinik Pratama BNNK | #3.42~0.00 | #3.28~0.00 | #3.35~0.00 | =AVERAGE(C19:E19) -> 3.35~0.00
2 | RSUD dr. R. Goeteng Taroenadibrata | #3.15~0.00 | #3.22~0.00 | #3.14~0.00 | =AVERAGE(C20:E20) -> 3.17~0.00
3 | Puskesmas Bojongsari | #3.02~0.00 | #3.11~0.00 | #3.11~0.00 | =AVERAGE(C21:E21) -> 3.08~0.00
 | Rata-rata (IKR) | =AVERAGE(C19:C21) -> 3.196666666667~0.00 | =AVERAGE(D19:D21) -> 3.203333333333~0.00 | =AVERAGE(E19:E21) -> 3.2~0.00 | =AVERAGE(F19:F21) -> 3.2~0.00

Tabel 3.17 Kualitas Hidup Klien (WHOQoL) Sebelum dan Sesudah Rehabilitasi
No | Kode Klien | Pre | Post | Selisih | Keterangan
1 | RJ-24-003 | #241~#,##0 | #298~#,##0 | =D26-C26 -> 57~#,##0 | Meningkat
2 | RJ-24-008 | #228~#,##0 | #275~#,##0 | =D27-C27 -> 47~#,##0 | Meningkat
3 | RJ-24-014 | #256~#,##0 | #301~#,##0 | =D28-C28 -> 45~#,##0 | Meningkat
4 | RJ-24-019 | #233~#,##0 | #233~#,##0 | =D29-C29 -> 0~#,##0 | Tetap
5 | RJ-24-022 | #219~#,##0 | #287~#,##0 | =D30-C30 -> 68~#,##0 | Meningkat
6 | RJ-24-031 | #262~#,##0 | #309~#,##0 | =D31-C31 -> 47~#,##0 | Meningkat
7 | RJ-24-037 | #247~#,##0 | #292~#,##0 | =D32-C32 -> 45~#,##0 | Meningkat
8 | RJ-24-045 | #254~#,##0 | #246~#,##0 | =D33-C33 -> -8~#,##0 | Menurun
9 | RJ-24-052 | #230~#,##0 | #279~#,##0 | =D34-C34 -> 49~#,##0 | Meningkat
10 | RJ-24-060 | #238~#,##0 | #284~#,##0 | =D35-C35 -> 46~#,##0 | Meningkat
11 | RJ-24-066 | #225~#,##0 | #268~#,##0 | =D36-C36 -> 43~#,##0 | Meningkat
12 | RJ-24-071 | #251~#,##0 | #303~#,##0 | =D37-C37 -> 52~#,##0 | Meningkat
 | Rata-rata | =AVERAGE(C26:C37) -> 240.333333333333~0.00 | =AVERAGE(D26:D37) -> 281.25~0.00 | =D38-C38 -> 40.916666666667~0.00 | 
 | Klien meningkat / klien dinilai | #10~#,##0 | #12~#,##0 | =C39/D39 -> 0.833333333333~0.00% |
`,
    },
    {
      name: "T3.10 Berkas P21",
      sheet: `
Tabel 3.18 Kasus Tindak Pidana Narkotika dan Barang Bukti yang Ditangani Tahun 2024
No | Nomor LKN | Tersangka |  |  | Jenis | Barang Bukti (gram) |  |  | Penyisihan |  | Dimusnahkan | Status
 |  | L | P | Jml |  | Bruto | Bungkus | Netto | Uji lab | Pembuktian | (gram) | 
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9=7-8 | 10 | 11 | 12=9-10-11 | 13
1 | LKN/001/I/2024 | 2 | - | 2 | Sabu | 14,62 gr | 1,24 gr | 13,38 gr | 0,50 gr | 0,38 gr | 12,50 gr | P21
2 | LKN/003/IV/2024 | 1 | 1 | 2 | Sabu | 27,35 gr | 2,10 gr | 25,25 gr | 1,00 gr | 0,75 gr | 23,50 gr | P21
3 | LKN/004/VI/2024 | 1 | - | 1 | Sabu | 8,91 gr | 0,86 gr | 8,05 gr | 0,50 gr | 0,25 gr | 7,30 gr | P21
4 | LKN/006/IX/2024 | 3 | - | 3 | Sabu | 52,48 gr | 3,17 gr | 49,31 gr | 1,50 gr | 0,80 gr | 47,01 gr | Sidik
 | Sub Jumlah Sabu | 7 | 1 | 8 | 4 LKN | 103,36 gr | 7,37 gr | 95,99 gr | 3,50 gr | 2,18 gr | 90,31 gr | 3 P21
5 | LKN/002/III/2024 | 1 | - | 1 | Ganja | 486,70 gr | 31,45 gr | 455,25 gr | 5,00 gr | 10,00 gr | 440,25 gr | P21
6 | LKN/007/XI/2024 | 2 | - | 2 | Ganja | 1.127,36 gr | 64,81 gr | 1.062,55 gr | 10,00 gr | 15,00 gr | 1.037,55 gr | Sidik
 | Sub Jumlah Ganja | 3 | - | 3 | 2 LKN | 1.614,06 gr | 96,26 gr | 1.517,80 gr | 15,00 gr | 25,00 gr | 1.477,80 gr | 1 P21
7 | LKN/005/VIII/2024 | 2 | 1 | 3 | Tembakau Sintetis | 73,54 gr | 5,29 gr | 68,25 gr | 1,00 gr | 2,00 gr | 65,25 gr | P21
 | Sub Jumlah Tembakau Sintetis | 2 | 1 | 3 | 1 LKN | 73,54 gr | 5,29 gr | 68,25 gr | 1,00 gr | 2,00 gr | 65,25 gr | 1 P21
 | JUMLAH | 12 | 2 | 14 | 7 LKN | 1.790,96 gr | 108,92 gr | 1.682,04 gr | 19,50 gr | 29,18 gr | 1.633,36 gr | 5 P21

Tabel 3.19 Perbandingan Target dan Realisasi Berkas Perkara P21 Tahun 2020 s.d. 2024
Tahun | Target (berkas) | Kasus (LKN) | Tersangka | P21 (berkas) | Capaian (%) | Barang bukti netto (gram) |  |  | 
 |  |  |  |  |  | Sabu | Ganja | Temb. Sintetis | Jumlah
2020 | 2 | 3 | 4 | 2 | 100,00 | 21,46 | 154,20 | - | 175,66
2021 | 2 | 4 | 5 | 3 | 150,00 | 33,82 | 87,65 | 12,40 | 133,87
2022 | 3 | 4 | 6 | 3 | 100,00 | 18,97 | 612,33 | - | 631,30
2023 | 4 | 6 | 9 | 4 | 100,00 | 64,15 | 903,58 | 41,07 | 1.008,80
2024 | 4 | 7 | 14 | 5 | 125,00 | 95,99 | 1.517,80 | 68,25 | 1.682,04
Jumlah | 15 | 24 | 38 | 17 | 113,33 | 234,39 | 3.275,56 | 121,72 | 3.631,67
`,
    },
    {
      name: "T3.11 Anggaran RO",
      sheet: `
Tabel 3.20 Pagu, Blokir dan Realisasi Anggaran per RO dan Komponen Tahun 2024
(dalam rupiah; posisi 31 Desember 2024)
Kode | Program / Kegiatan / RO / Komponen | Pagu | Blokir (AA) | Pagu Efektif | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5=3-4 | 6 | 7=5-6 | 8=6/5
066.01.BG | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkoba (P4GN) | =C6+C11+C17+C25+C33+C37 -> 654745000~#,##0 | =D6+D11+D17+D25+D33+D37 -> 19095000~#,##0 | =C5-D5 -> 635650000~#,##0 | =F6+F11+F17+F25+F33+F37 -> 634181700~#,##0 | =E5-F5 -> 1468300~#,##0 | =F5/E5 -> 0.997690081019~0.00%
3246 | Penyelenggaraan Diseminasi Informasi | =C7 -> 68230000~#,##0 | =D7 -> 1200000~#,##0 | =C6-D6 -> 67030000~#,##0 | =F7 -> 66845500~#,##0 | =E6-F6 -> 184500~#,##0 | =F6/E6 -> 0.997247501119~0.00%
3246.QMB.001 | Informasi dan Edukasi P4GN melalui Media | =SUM(C8:C10) -> 68230000~#,##0 | =SUM(D8:D10) -> 1200000~#,##0 | =C7-D7 -> 67030000~#,##0 | =SUM(F8:F10) -> 66845500~#,##0 | =E7-F7 -> 184500~#,##0 | =F7/E7 -> 0.997247501119~0.00%
051 | Media Konvensional (Tatap Muka) | #24600000~#,##0 | #0~#,##0 | =C8-D8 -> 24600000~#,##0 | #24545000~#,##0 | =E8-F8 -> 55000~#,##0 | =F8/E8 -> 0.997764227642~0.00%
052 | Media Luar Ruang dan Cetak | #31150000~#,##0 | #0~#,##0 | =C9-D9 -> 31150000~#,##0 | #31020500~#,##0 | =E9-F9 -> 129500~#,##0 | =F9/E9 -> 0.995842696629~0.00%
053 | Insert Konten dan Siaran Radio | #12480000~#,##0 | #1200000~#,##0 | =C10-D10 -> 11280000~#,##0 | #11280000~#,##0 | =E10-F10 -> 0~#,##0 | =F10/E10 -> 1~0.00%
3247 | Penyelenggaraan Advokasi | =C12+C15 -> 56290000~#,##0 | =D12+D15 -> 4150000~#,##0 | =C11-D11 -> 52140000~#,##0 | =F12+F15 -> 51990000~#,##0 | =E11-F11 -> 150000~#,##0 | =F11/E11 -> 0.997123130035~0.00%
3247.QDE.001 | Keluarga yang Mengikuti Program Ketahanan Keluarga Anti Narkotika | =SUM(C13:C14) -> 33950000~#,##0 | =SUM(D13:D14) -> 4150000~#,##0 | =C12-D12 -> 29800000~#,##0 | =SUM(F13:F14) -> 29695000~#,##0 | =E12-F12 -> 105000~#,##0 | =F12/E12 -> 0.996476510067~0.00%
051 | Pelaksanaan Intervensi Ketahanan Keluarga | #28750000~#,##0 | #2350000~#,##0 | =C13-D13 -> 26400000~#,##0 | #26310000~#,##0 | =E13-F13 -> 90000~#,##0 | =F13/E13 -> 0.996590909091~0.00%
052 | Monitoring dan Evaluasi | #5200000~#,##0 | #1800000~#,##0 | =C14-D14 -> 3400000~#,##0 | #3385000~#,##0 | =E14-F14 -> 15000~#,##0 | =F14/E14 -> 0.995588235294~0.00%
3247.QDB.002 | Remaja Teman Sebaya Anti Narkotika | =SUM(C16:C16) -> 22340000~#,##0 | =SUM(D16:D16) -> 0~#,##0 | =C15-D15 -> 22340000~#,##0 | =SUM(F16:F16) -> 22295000~#,##0 | =E15-F15 -> 45000~#,##0 | =F15/E15 -> 0.997985675918~0.00%
051 | Pembentukan Remaja Teman Sebaya | #22340000~#,##0 | #0~#,##0 | =C16-D16 -> 22340000~#,##0 | #22295000~#,##0 | =E16-F16 -> 45000~#,##0 | =F16/E16 -> 0.997985675918~0.00%
3248 | Pemberdayaan Peran Serta Masyarakat | =C18+C22 -> 129125000~#,##0 | =D18+D22 -> 5625000~#,##0 | =C17-D17 -> 123500000~#,##0 | =F18+F22 -> 123195500~#,##0 | =E17-F17 -> 304500~#,##0 | =F17/E17 -> 0.997534412955~0.00%
3248.QDD.001 | Penggiat P4GN yang Dibina | =SUM(C19:C21) -> 95950000~#,##0 | =SUM(D19:D21) -> 2150000~#,##0 | =C18-D18 -> 93800000~#,##0 | =SUM(F19:F21) -> 93580500~#,##0 | =E18-F18 -> 219500~#,##0 | =F18/E18 -> 0.997659914712~0.00%
051 | Bimbingan Teknis Penggiat P4GN | #46800000~#,##0 | #0~#,##0 | =C19-D19 -> 46800000~#,##0 | #46612500~#,##0 | =E19-F19 -> 187500~#,##0 | =F19/E19 -> 0.995993589744~0.00%
052 | Deteksi Dini melalui Tes Urine | #39500000~#,##0 | #0~#,##0 | =C20-D20 -> 39500000~#,##0 | #39480000~#,##0 | =E20-F20 -> 20000~#,##0 | =F20/E20 -> 0.999493670886~0.00%
053 | Monev Kota Tanggap Ancaman Narkoba | #9650000~#,##0 | #2150000~#,##0 | =C21-D21 -> 7500000~#,##0 | #7488000~#,##0 | =E21-F21 -> 12000~#,##0 | =F21/E21 -> 0.9984~0.00%
3248.QDD.002 | Desa/Kelurahan Bersinar yang Difasilitasi | =SUM(C23:C24) -> 33175000~#,##0 | =SUM(D23:D24) -> 3475000~#,##0 | =C22-D22 -> 29700000~#,##0 | =SUM(F23:F24) -> 29615000~#,##0 | =E22-F22 -> 85000~#,##0 | =F22/E22 -> 0.997138047138~0.00%
051 | Rapat Kerja Pemetaan Desa Bersinar | #18900000~#,##0 | #0~#,##0 | =C23-D23 -> 18900000~#,##0 | #18845000~#,##0 | =E23-F23 -> 55000~#,##0 | =F23/E23 -> 0.99708994709~0.00%
052 | Pendampingan Desa Bersinar | #14275000~#,##0 | #3475000~#,##0 | =C24-D24 -> 10800000~#,##0 | #10770000~#,##0 | =E24-F24 -> 30000~#,##0 | =F24/E24 -> 0.997222222222~0.00%
3258 | Penguatan Lembaga Rehabilitasi | =C26+C30 -> 169950000~#,##0 | =D26+D30 -> 1020000~#,##0 | =C25-D25 -> 168930000~#,##0 | =F26+F30 -> 168398200~#,##0 | =E25-F25 -> 531800~#,##0 | =F25/E25 -> 0.996851950512~0.00%
3258.QDC.001 | Layanan Rehabilitasi Rawat Jalan Klinik Pratama | =SUM(C27:C29) -> 110870000~#,##0 | =SUM(D27:D29) -> 1020000~#,##0 | =C26-D26 -> 109850000~#,##0 | =SUM(F27:F29) -> 109421200~#,##0 | =E26-F26 -> 428800~#,##0 | =F26/E26 -> 0.996096495221~0.00%
051 | Layanan Rawat Jalan | #72600000~#,##0 | #0~#,##0 | =C27-D27 -> 72600000~#,##0 | #72185000~#,##0 | =E27-F27 -> 415000~#,##0 | =F27/E27 -> 0.994283746556~0.00%
052 | Obat, Bahan Medis Habis Pakai dan Rapid Test | #31850000~#,##0 | #0~#,##0 | =C28-D28 -> 31850000~#,##0 | #31846200~#,##0 | =E28-F28 -> 3800~#,##0 | =F28/E28 -> 0.999880690738~0.00%
053 | Survei Kepuasan dan Penjaminan Mutu | #6420000~#,##0 | #1020000~#,##0 | =C29-D29 -> 5400000~#,##0 | #5390000~#,##0 | =E29-F29 -> 10000~#,##0 | =F29/E29 -> 0.998148148148~0.00%
3258.QDD.003 | Intervensi Berbasis Masyarakat (IBM) | =SUM(C31:C32) -> 59080000~#,##0 | =SUM(D31:D32) -> 0~#,##0 | =C30-D30 -> 59080000~#,##0 | =SUM(F31:F32) -> 58977000~#,##0 | =E30-F30 -> 103000~#,##0 | =F30/E30 -> 0.998256601219~0.00%
051 | Pembentukan dan Pembekalan Agen Pemulihan | #25480000~#,##0 | #0~#,##0 | =C31-D31 -> 25480000~#,##0 | #25402000~#,##0 | =E31-F31 -> 78000~#,##0 | =F31/E31 -> 0.99693877551~0.00%
052 | Operasional Unit IBM | #33600000~#,##0 | #0~#,##0 | =C32-D32 -> 33600000~#,##0 | #33575000~#,##0 | =E32-F32 -> 25000~#,##0 | =F32/E32 -> 0.999255952381~0.00%
3259 | Pascarehabilitasi bagi Penyalah Guna dan Pecandu Narkoba | =C34 -> 34050000~#,##0 | =D34 -> 2700000~#,##0 | =C33-D33 -> 31350000~#,##0 | =F34 -> 31304000~#,##0 | =E33-F33 -> 46000~#,##0 | =F33/E33 -> 0.998532695375~0.00%
3259.QDC.001 | Layanan Pascarehabilitasi dan PIR | =SUM(C35:C36) -> 34050000~#,##0 | =SUM(D35:D36) -> 2700000~#,##0 | =C34-D34 -> 31350000~#,##0 | =SUM(F35:F36) -> 31304000~#,##0 | =E34-F34 -> 46000~#,##0 | =F34/E34 -> 0.998532695375~0.00%
051 | Pendampingan Klien Pascarehabilitasi | #27900000~#,##0 | #2700000~#,##0 | =C35-D35 -> 25200000~#,##0 | #25164000~#,##0 | =E35-F35 -> 36000~#,##0 | =F35/E35 -> 0.998571428571~0.00%
052 | Penilaian Kualitas Hidup (WHOQoL) | #6150000~#,##0 | #0~#,##0 | =C36-D36 -> 6150000~#,##0 | #6140000~#,##0 | =E36-F36 -> 10000~#,##0 | =F36/E36 -> 0.99837398374~0.00%
3251 | Penyidikan Jaringan Peredaran Gelap Narkotika | =C38+C41 -> 197100000~#,##0 | =D38+D41 -> 4400000~#,##0 | =C37-D37 -> 192700000~#,##0 | =F38+F41 -> 192448500~#,##0 | =E37-F37 -> 251500~#,##0 | =F37/E37 -> 0.998694862481~0.00%
3251.BCE.001 | Berkas Perkara Tindak Pidana Narkotika yang Lengkap (P21) | =SUM(C39:C40) -> 160700000~#,##0 | =SUM(D39:D40) -> 0~#,##0 | =C38-D38 -> 160700000~#,##0 | =SUM(F39:F40) -> 160463500~#,##0 | =E38-F38 -> 236500~#,##0 | =F38/E38 -> 0.998528313628~0.00%
051 | Penyelidikan dan Penyidikan | #142500000~#,##0 | #0~#,##0 | =C39-D39 -> 142500000~#,##0 | #142318000~#,##0 | =E39-F39 -> 182000~#,##0 | =F39/E39 -> 0.998722807018~0.00%
052 | Pemeriksaan dan Pemusnahan Barang Bukti | #18200000~#,##0 | #0~#,##0 | =C40-D40 -> 18200000~#,##0 | #18145500~#,##0 | =E40-F40 -> 54500~#,##0 | =F40/E40 -> 0.997005494505~0.00%
3251.BCE.002 | Pemetaan Jaringan Intelijen | =SUM(C42:C42) -> 36400000~#,##0 | =SUM(D42:D42) -> 4400000~#,##0 | =C41-D41 -> 32000000~#,##0 | =SUM(F42:F42) -> 31985000~#,##0 | =E41-F41 -> 15000~#,##0 | =F41/E41 -> 0.99953125~0.00%
051 | Kegiatan Intelijen | #36400000~#,##0 | #4400000~#,##0 | =C42-D42 -> 32000000~#,##0 | #31985000~#,##0 | =E42-F42 -> 15000~#,##0 | =F42/E42 -> 0.99953125~0.00%
066.01.WA | Program Dukungan Manajemen | =C44+C49+C54 -> 1090250000~#,##0 | =D44+D49+D54 -> 2750000~#,##0 | =C43-D43 -> 1087500000~#,##0 | =F44+F49+F54 -> 1082023450~#,##0 | =E43-F43 -> 5476550~#,##0 | =F43/E43 -> 0.994964091954~0.00%
3236 | Pembinaan Administrasi dan Pengelolaan Keuangan | =C45+C47 -> 980350000~#,##0 | =D45+D47 -> 1500000~#,##0 | =C44-D44 -> 978850000~#,##0 | =F45+F47 -> 974258450~#,##0 | =E44-F44 -> 4591550~#,##0 | =F44/E44 -> 0.995309240435~0.00%
3236.EBA.994 | Layanan Perkantoran | =SUM(C46:C46) -> 968450000~#,##0 | =SUM(D46:D46) -> 0~#,##0 | =C45-D45 -> 968450000~#,##0 | =SUM(F46:F46) -> 963872450~#,##0 | =E45-F45 -> 4577550~#,##0 | =F45/E45 -> 0.995273323352~0.00%
002 | Operasional dan Pemeliharaan Kantor | #968450000~#,##0 | #0~#,##0 | =C46-D46 -> 968450000~#,##0 | #963872450~#,##0 | =E46-F46 -> 4577550~#,##0 | =F46/E46 -> 0.995273323352~0.00%
3236.EBD.955 | Layanan Manajemen Keuangan | =SUM(C48:C48) -> 11900000~#,##0 | =SUM(D48:D48) -> 1500000~#,##0 | =C47-D47 -> 10400000~#,##0 | =SUM(F48:F48) -> 10386000~#,##0 | =E47-F47 -> 14000~#,##0 | =F47/E47 -> 0.998653846154~0.00%
051 | Penyusunan Laporan Keuangan | #11900000~#,##0 | #1500000~#,##0 | =C48-D48 -> 10400000~#,##0 | #10386000~#,##0 | =E48-F48 -> 14000~#,##0 | =F48/E48 -> 0.998653846154~0.00%
3238 | Penyusunan dan Pengembangan Rencana Program dan Anggaran | =C50+C52 -> 18050000~#,##0 | =D50+D52 -> 1250000~#,##0 | =C49-D49 -> 16800000~#,##0 | =F50+F52 -> 16755000~#,##0 | =E49-F49 -> 45000~#,##0 | =F49/E49 -> 0.997321428571~0.00%
3238.EBD.952 | Layanan Perencanaan dan Penganggaran | =SUM(C51:C51) -> 9750000~#,##0 | =SUM(D51:D51) -> 1250000~#,##0 | =C50-D50 -> 8500000~#,##0 | =SUM(F51:F51) -> 8480000~#,##0 | =E50-F50 -> 20000~#,##0 | =F50/E50 -> 0.997647058824~0.00%
051 | Penyusunan Rencana Program dan Anggaran | #9750000~#,##0 | #1250000~#,##0 | =C51-D51 -> 8500000~#,##0 | #8480000~#,##0 | =E51-F51 -> 20000~#,##0 | =F51/E51 -> 0.997647058824~0.00%
3238.EBD.953 | Layanan Pemantauan dan Evaluasi | =SUM(C53:C53) -> 8300000~#,##0 | =SUM(D53:D53) -> 0~#,##0 | =C52-D52 -> 8300000~#,##0 | =SUM(F53:F53) -> 8275000~#,##0 | =E52-F52 -> 25000~#,##0 | =F52/E52 -> 0.996987951807~0.00%
051 | Monev dan Pelaporan Kinerja | #8300000~#,##0 | #0~#,##0 | =C53-D53 -> 8300000~#,##0 | #8275000~#,##0 | =E53-F53 -> 25000~#,##0 | =F53/E53 -> 0.996987951807~0.00%
3239 | Pengelolaan Sarana dan Prasarana | =C55 -> 91850000~#,##0 | =D55 -> 0~#,##0 | =C54-D54 -> 91850000~#,##0 | =F55 -> 91010000~#,##0 | =E54-F54 -> 840000~#,##0 | =F54/E54 -> 0.990854654328~0.00%
3239.EBB.951 | Layanan Sarana Internal | =SUM(C56:C57) -> 91850000~#,##0 | =SUM(D56:D57) -> 0~#,##0 | =C55-D55 -> 91850000~#,##0 | =SUM(F56:F57) -> 91010000~#,##0 | =E55-F55 -> 840000~#,##0 | =F55/E55 -> 0.990854654328~0.00%
051 | Pengadaan Alat Pengolah Data | #64500000~#,##0 | #0~#,##0 | =C56-D56 -> 64500000~#,##0 | #63890000~#,##0 | =E56-F56 -> 610000~#,##0 | =F56/E56 -> 0.990542635659~0.00%
052 | Pengadaan Peralatan Fasilitas Perkantoran | #27350000~#,##0 | #0~#,##0 | =C57-D57 -> 27350000~#,##0 | #27120000~#,##0 | =E57-F57 -> 230000~#,##0 | =F57/E57 -> 0.991590493601~0.00%
 | TOTAL | =C5+C43 -> 1744995000~#,##0 | =D5+D43 -> 21845000~#,##0 | =C58-D58 -> 1723150000~#,##0 | =F5+F43 -> 1716205150~#,##0 | =E58-F58 -> 6944850~#,##0 | =F58/E58 -> 0.995969677625~0.00%
AA = automatic adjustment dan pemblokiran perjalanan dinas. Persentase dihitung terhadap pagu efektif
`,
    },
    {
      name: "T3.12 Belanja Hibah PNBP",
      sheet: `
Tabel 3.21 Pagu dan Realisasi Anggaran menurut Jenis Belanja 2020-2024 (Rp)
Akun | Jenis Belanja | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023 |  |  | 2024 |  | 
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
521 | Belanja Barang | #688420000~#,##0 | #680115300~#,##0 | =D4/C4 -> 0.987936579414~0.00% | #712650000~#,##0 | #703842500~#,##0 | =G4/F4 -> 0.987641198344~0.00% | #731275000~#,##0 | #719864250~#,##0 | =J4/I4 -> 0.984396089023~0.00% | #768430000~#,##0 | #760215600~#,##0 | =M4/L4 -> 0.989310151868~0.00% | #790215000~#,##0 | #787819000~#,##0 | =P4/O4 -> 0.996967913796~0.00%
522 | Belanja Jasa | #321450000~#,##0 | #316240150~#,##0 | =D5/C5 -> 0.983792658267~0.00% | #334180000~#,##0 | #331205700~#,##0 | =G5/F5 -> 0.991099706745~0.00% | #352640000~#,##0 | #347128900~#,##0 | =J5/I5 -> 0.984371880672~0.00% | #371850000~#,##0 | #367418200~#,##0 | =M5/L5 -> 0.988081753395~0.00% | #412680000~#,##0 | #410927650~#,##0 | =P5/O5 -> 0.995753731705~0.00%
523 | Belanja Pemeliharaan | #168300000~#,##0 | #165924000~#,##0 | =D6/C6 -> 0.985882352941~0.00% | #174920000~#,##0 | #173118000~#,##0 | =G6/F6 -> 0.989698147725~0.00% | #183450000~#,##0 | #181026500~#,##0 | =J6/I6 -> 0.98678931589~0.00% | #192640000~#,##0 | #190815000~#,##0 | =M6/L6 -> 0.990526370432~0.00% | #201350000~#,##0 | #199874000~#,##0 | =P6/O6 -> 0.992669481003~0.00%
524 | Belanja Perjalanan Dinas | #290980000~#,##0 | #261914000~#,##0 | =D7/C7 -> 0.900109973194~0.00% | #289315000~#,##0 | #274308000~#,##0 | =G7/F7 -> 0.948129201735~0.00% | #283850000~#,##0 | #271942100~#,##0 | =J7/I7 -> 0.958048617227~0.00% | #271780000~#,##0 | #265458500~#,##0 | =M7/L7 -> 0.976740378247~0.00% | #248900000~#,##0 | #226574500~#,##0 | =P7/O7 -> 0.910303334673~0.00%
532 | Belanja Modal Peralatan dan Mesin | #38500000~#,##0 | #38125000~#,##0 | =D8/C8 -> 0.99025974026~0.00% | #46750000~#,##0 | #46290000~#,##0 | =G8/F8 -> 0.990160427807~0.00% | #52400000~#,##0 | #51875000~#,##0 | =J8/I8 -> 0.989980916031~0.00% | #71650000~#,##0 | #71020000~#,##0 | =M8/L8 -> 0.991207257502~0.00% | #91850000~#,##0 | #91010000~#,##0 | =P8/O8 -> 0.990854654328~0.00%
 | JUMLAH | =SUM(C4:C8) -> 1507650000~#,##0 | =SUM(D4:D8) -> 1462318450~#,##0 | =D9/C9 -> 0.969932311876~0.00% | =SUM(F4:F8) -> 1557815000~#,##0 | =SUM(G4:G8) -> 1528764200~#,##0 | =G9/F9 -> 0.981351572555~0.00% | =SUM(I4:I8) -> 1603615000~#,##0 | =SUM(J4:J8) -> 1571836750~#,##0 | =J9/I9 -> 0.980183366955~0.00% | =SUM(L4:L8) -> 1676350000~#,##0 | =SUM(M4:M8) -> 1654927300~#,##0 | =M9/L9 -> 0.98722062815~0.00% | =SUM(O4:O8) -> 1744995000~#,##0 | =SUM(P4:P8) -> 1716205150~#,##0 | =P9/O9 -> 0.983501471351~0.00%
Persentase tahun 2024 pada tabel ini terhadap pagu total termasuk blokir

Tabel 3.22 Penerimaan Hibah di Luar DIPA Awal Tahun 2024
No | Pemberi Hibah | Bentuk | Nilai (Rp) | Realisasi (Rp) | Sisa (Rp) | %
1 | Pemerintah Kabupaten Purbalingga | Uang | #150000000~#,##0 | #146385500~#,##0 | =D14-E14 -> 3614500~#,##0 | =E14/D14 -> 0.975903333333~0.00%
2 | Pemerintah Kabupaten Purbalingga | Barang (kendaraan operasional) | #268500000~#,##0 | #268500000~#,##0 | =D15-E15 -> 0~#,##0 | =E15/D15 -> 1~0.00%
3 | Pemerintah Provinsi Jawa Tengah | Uang | #40000000~#,##0 | #38942000~#,##0 | =D16-E16 -> 1058000~#,##0 | =E16/D16 -> 0.97355~0.00%
4 | PT BPD Jateng Cabang Purbalingga (CSR) | Barang (alat kesehatan) | #24750000~#,##0 | #24750000~#,##0 | =D17-E17 -> 0~#,##0 | =E17/D17 -> 1~0.00%
 | Jumlah |  | =SUM(D14:D17) -> 483250000~#,##0 | =SUM(E14:E17) -> 478577500~#,##0 | =D18-E18 -> 4672500~#,##0 | =E18/D18 -> 0.990331091568~0.00%

Tabel 3.23 Penerimaan Negara Bukan Pajak (PNBP) Tahun 2024
Akun | Jenis Penerimaan | Volume | Tarif (Rp) | Target (Rp) | Realisasi (Rp) | Lebih/(Kurang) | Capaian | Realisasi 2023 (Rp) | Naik/(Turun) (%)
425281 | Penerbitan SKHPN (uji urine) | #186~#,##0 | #290000~#,##0 | #49300000~#,##0 | =C22*D22 -> 53940000~#,##0 | =F22-E22 -> 4640000~#,##0;(#,##0) | =F22/E22 -> 1.094117647059~0.00% | #46110000~#,##0 | =(F22-I22)/I22 -> 0.169811320755~0.00%;(0.00%)
425131 | Sewa ruang kantin | #12~#,##0 | #450000~#,##0 | #5400000~#,##0 | =C23*D23 -> 5400000~#,##0 | =F23-E23 -> 0~#,##0;(#,##0) | =F23/E23 -> 1~0.00% | #5400000~#,##0 | =(F23-I23)/I23 -> 0~0.00%;(0.00%)
425122 | Penjualan hasil penghapusan BMN | - | - | #7500000~#,##0 | #8265000~#,##0 | =F24-E24 -> 765000~#,##0;(#,##0) | =F24/E24 -> 1.102~0.00% | #6120000~#,##0 | =(F24-I24)/I24 -> 0.350490196078~0.00%;(0.00%)
425911 | Pengembalian belanja TAYL | - | - | #0~#,##0 | #1346500~#,##0 | =F25-E25 -> 1346500~#,##0;(#,##0) | - | #2874000~#,##0 | =(F25-I25)/I25 -> -0.53148921364~0.00%;(0.00%)
 | Jumlah |  |  | =SUM(E22:E25) -> 62200000~#,##0 | =SUM(F22:F25) -> 68951500~#,##0 | =F26-E26 -> 6751500~#,##0;(#,##0) | =F26/E26 -> 1.108545016077~0.00% | =SUM(I22:I25) -> 60504000~#,##0 | =(F26-I26)/I26 -> 0.139618868174~0.00%;(0.00%)
`,
    },
    {
      name: "T3.13 IKPA-NKA",
      sheet: `
Tabel 3.24 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) 2023 dan 2024
No | Indikator | Bobot (%) | 2023 |  | 2024 | 
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 88,40 | 13,26 | 92,47 | 13,87
3 | Penyerapan Anggaran | 20 | 95,60 | 19,12 | 97,85 | 19,57
4 | Belanja Kontraktual | 10 | 100,00 | 10,00 | - | -
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,80 | 9,48 | 96,50 | 9,65
7 | Capaian Output | 25 | 98,60 | 24,65 | 99,20 | 24,80
 | Jumlah nilai akhir | 100 |  | 96,51 |  | 87,89
 | Konversi bobot |  |  | 100% |  | 90%
 | NILAI IKPA (jumlah nilai akhir : konversi bobot) |  |  | 96,51 |  | 97,66
Tahun 2024 tidak terdapat belanja kontraktual yang dinilai sehingga bobotnya dikeluarkan

Tabel 3.25 Nilai Kinerja Anggaran (NKA)
Komponen | Bobot | 2023 |  | 2024 |  | Kenaikan
 |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot | (nilai)
a. Efektivitas (capaian RO) | 75% | 98,00 | 73,50 | 100,00 | 75,00 | 2,00
b. Efisiensi | 25% | 79,24 | 19,81 | 84,40 | 21,10 | 5,16
EKA (a+b) | 100% |  | 93,31 |  | 96,10 | 2,79
NKA = 50% IKPA + 50% EKA |  |  | 94,91 |  | 96,88 | 1,97
Kategori: > 90 Sangat Baik; > 80 s.d. 90 Baik; > 60 s.d. 80 Cukup |  |  | Sangat Baik |  | Sangat Baik | 

Tabel 3.26 Rencana Penarikan Dana dan Realisasi per Bulan 2024 (Rp)
Bulan | Rencana | Realisasi | Deviasi | % Deviasi | Realisasi kumulatif | % thd pagu efektif
Januari | 96.500.000 | 91.874.500 | (4.625.500) | 4,79 | 91.874.500 | 5,33
Februari | 128.400.000 | 131.265.000 | 2.865.000 | 2,23 | 223.139.500 | 12,95
Maret | 141.250.000 | 139.482.500 | (1.767.500) | 1,25 | 362.622.000 | 21,04
Triwulan I | 366.150.000 | 362.622.000 | (3.528.000) | 0,96 | 362.622.000 | 21,04
April | 133.800.000 | 128.946.000 | (4.854.000) | 3,63 | 491.568.000 | 28,53
Mei | 158.900.000 | 161.372.250 | 2.472.250 | 1,56 | 652.940.250 | 37,89
Juni | 162.350.000 | 160.918.400 | (1.431.600) | 0,88 | 813.858.650 | 47,23
Triwulan II | 455.050.000 | 451.236.650 | (3.813.350) | 0,84 | 813.858.650 | 47,23
Juli | 155.700.000 | 157.436.000 | 1.736.000 | 1,11 | 971.294.650 | 56,37
Agustus | 149.600.000 | 146.285.700 | (3.314.300) | 2,22 | 1.117.580.350 | 64,86
September | 151.450.000 | 149.871.300 | (1.578.700) | 1,04 | 1.267.451.650 | 73,55
Triwulan III | 456.750.000 | 453.593.000 | (3.157.000) | 0,69 | 1.267.451.650 | 73,55
Oktober | 168.200.000 | 171.634.500 | 3.434.500 | 2,04 | 1.439.086.150 | 83,51
November | 147.300.000 | 145.927.000 | (1.373.000) | 0,93 | 1.585.013.150 | 91,98
Desember | 129.700.000 | 131.192.000 | 1.492.000 | 1,15 | 1.716.205.150 | 99,60
Triwulan IV | 445.200.000 | 448.753.500 | 3.553.500 | 0,80 | 1.716.205.150 | 99,60
Jumlah setahun | 1.723.150.000 | 1.716.205.150 | (6.944.850) | 0,40 |  |
`,
    },
    {
      name: "T3.14 Desa Bersinar",
      sheet: `
Tabel 3.27 Skor Kerawanan Desa/Kelurahan Bersinar 2023-2024 (semakin kecil semakin aman)
No | Desa/Kelurahan | Kecamatan | Skor 2023 | Skor 2024 | Penurunan | % Penurunan | Status 2023 | Status 2024
1 | Kajongan | Bojongsari | 3,36 | 2,48 | 0,88 | 26,2% | Bahaya | Siaga
2 | Penaruban | Kaligondang | 2,95 | 2,31 | 0,64 | 21,7% | Waspada | Siaga
3 | Karangcegak | Kutasari | 2,72 | 2,56 | 0,16 | 5,9% | Waspada | Waspada
4 | Gandasuli | Bobotsari | 3,12 | 2,64 | 0,48 | 15,4% | Waspada | Waspada
5 | Bancar | Purbalingga | 2,60 | 1,96 | 0,64 | 24,6% | Waspada | Siaga
6 | Purbalingga Wetan | Purbalingga | 2,44 | 1,70 | 0,74 | 30,3% | Siaga | Aman
7 | Mewek | Kalimanah | 2,86 | 2,40 | 0,46 | 16,1% | Waspada | Siaga
8 | Bobotsari | Bobotsari | 3,05 | 2,72 | 0,33 | 10,8% | Waspada | Waspada
 | Rata-rata |  | 2,89 | 2,35 | 0,54 | 18,7% | Waspada | Siaga
Status: >= 3,25 Bahaya; 2,50-3,24 Waspada; 1,75-2,49 Siaga; < 1,75 Aman

Tabel 3.28 Laporan Realisasi APBDes Desa Kajongan Kecamatan Bojongsari TA 2024
Kode Rek. | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
4 | PENDAPATAN |  |  |  | 
4.1 | Pendapatan Asli Desa | 86.500.000 | 84.275.000 | (2.225.000) | 97,43
4.2.1 | Dana Desa | 1.042.318.000 | 1.042.318.000 | 0 | 100,00
4.2.2 | Bagi Hasil Pajak dan Retribusi | 38.764.000 | 41.125.600 | 2.361.600 | 106,09
4.2.3 | Alokasi Dana Desa | 467.295.000 | 467.295.000 | 0 | 100,00
4.2.4 | Bantuan Keuangan Kabupaten | 150.000.000 | 150.000.000 | 0 | 100,00
4.3 | Pendapatan Lain-lain | 3.500.000 | 4.186.250 | 686.250 | 119,61
 | JUMLAH PENDAPATAN | 1.788.377.000 | 1.789.199.850 | 822.850 | 100,05
5 | BELANJA |  |  |  | 
5.1 | Bidang Penyelenggaraan Pemerintahan Desa | 561.248.000 | 548.936.500 | (12.311.500) | 97,81
5.2 | Bidang Pelaksanaan Pembangunan Desa | 772.450.000 | 765.318.000 | (7.132.000) | 99,08
5.3 | Bidang Pembinaan Kemasyarakatan | 96.380.000 | 94.127.000 | (2.253.000) | 97,66
5.4 | Bidang Pemberdayaan Masyarakat | 214.735.000 | 208.964.500 | (5.770.500) | 97,31
5.5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 151.200.000 | 151.200.000 | 0 | 100,00
 | JUMLAH BELANJA | 1.796.013.000 | 1.768.546.000 | (27.467.000) | 98,47
 | SURPLUS/(DEFISIT) | (7.636.000) | 20.653.850 | 28.289.850 | 
6 | PEMBIAYAAN |  |  |  | 
6.1 | Penerimaan Pembiayaan (SiLPA tahun lalu) | 37.636.000 | 37.636.000 | 0 | 100,00
6.2 | Pengeluaran Pembiayaan (penyertaan modal BUMDes) | 30.000.000 | 30.000.000 | 0 | 100,00
 | PEMBIAYAAN NETTO | 7.636.000 | 7.636.000 | 0 | 100,00
 | SILPA TAHUN BERJALAN | - | 28.289.850 | 28.289.850 | 

Tabel 3.29 Penggunaan Dana Desa per Bidang dan Dukungan P4GN pada Desa Bersinar TA 2024 (Rp ribu)
No | Desa | Pemerintahan | Pembangunan | Pembinaan | Pemberdayaan | Bencana/Mendesak | Jumlah | Di antaranya P4GN | % P4GN
1 | Kajongan | 31.270 | 679.068 | 42.180 | 138.600 | 151.200 | 1.042.318 | 18.500 | 1,77
2 | Penaruban | 27.450 | 548.320 | 36.900 | 121.450 | 129.600 | 863.720 | 15.000 | 1,74
3 | Karangcegak | 29.600 | 604.775 | 28.350 | 97.840 | 118.800 | 879.365 | 12.500 | 1,42
4 | Gandasuli | 25.180 | 512.640 | 33.725 | 142.300 | 140.400 | 854.245 | 16.750 | 1,96
5 | Mewek | 22.900 | 476.580 | 30.150 | 109.275 | 108.000 | 746.905 | 10.000 | 1,34
6 | Bobotsari | 33.640 | 587.410 | 45.220 | 156.830 | 162.000 | 985.100 | 22.400 | 2,27
 | Jumlah | 170.040 | 3.408.793 | 216.525 | 766.295 | 810.000 | 5.371.653 | 95.150 | 1,77
 | Proporsi bidang (%) | 3,17 | 63,46 | 4,03 | 14,27 | 15,08 | 100,00 |  |
`,
    },
    {
      name: "Narasi",
      sheet: `
NARASI CAPAIAN KINERJA BNN KABUPATEN PURBALINGGA TAHUN 2024
Nilai Indeks Kemandirian Partisipasi (IKP) Kabupaten Purbalingga tahun 2024 mencapai 3,45 dari target 3,33 atau 103,60 persen dengan klasifikasi Sangat Mandiri. Dibandingkan tahun 2023 sebesar 3,36, IKP naik 0,09 poin atau 2,68 persen.
Indeks tertinggi dicapai lingkungan Pendidikan (3,65), sedangkan indeks terendah pada lingkungan Swasta (3,16) yang menjadi satu-satunya lingkungan berklasifikasi Mandiri. Selisih keduanya 0,49 poin.
Capaian DEKTARI sebesar 51,74 belum memenuhi target 52,00 (99,50 persen) dan turun 0,92 poin dari 52,66 pada tahun 2023. Dari 5 sekolah yang diukur dengan 191 responden, 4 sekolah berkategori Tinggi dan 1 sekolah berkategori Rendah.
Indeks Ketahanan Keluarga hasil post-test mencapai 86,070 terhadap target 78,950 atau 109,02 persen. Rata-rata pre-test 10 keluarga adalah 72,667, sehingga terdapat kenaikan 13,40 poin.
Sosialisasi tatap muka dilaksanakan 83 kali dengan 5.268 peserta, terdiri atas 2.537 laki-laki dan 2.731 perempuan, atau 105,36 persen dari target 5.000 orang. Dibanding tahun 2023 sebanyak 4.466 peserta terdapat kenaikan 802 orang (17,96 persen). Kelompok terbesar adalah lingkungan Pendidikan dengan 2.281 peserta (43,30 persen).
Diseminasi informasi melalui seluruh media menjangkau 101.504 orang. Media online memberi sumbangan terbesar yaitu 75.036 orang (73,92 persen), disusul media luar ruang dan cetak 15.050 orang dan media konvensional 11.418 orang.
Sampai dengan akhir 2024 terdapat 21 Desa/Kelurahan Bersinar atau 8,79 persen dari 239 desa/kelurahan di 18 kecamatan; 5 kecamatan belum memiliki Desa/Kelurahan Bersinar. Peserta sosialisasi terbanyak berasal dari Kecamatan Purbalingga yaitu 1.009 orang.
Tes urine dilaksanakan 18 kali terhadap 1.475 orang dari target 1.400 orang (105,36 persen). Sebanyak 14 orang terindikasi positif (0,95 persen), 8 orang di antaranya dari lingkungan Masyarakat atau 57,14 persen dari seluruh yang positif.
Jumlah klien rehabilitasi tahun 2024 sebanyak 150 orang, yakni 94 orang di Klinik Pratama (62,67 persen), 49 orang melalui IBM dan 7 orang dirujuk rawat inap; naik 14 orang dari tahun 2023. Zat yang paling banyak digunakan adalah obat keras (61 orang) dan sabu (58 orang), keduanya 79,3 persen dari seluruh klien.
Dari 12 klien yang dinilai dengan WHOQoL, 10 klien (83,33 persen) mengalami peningkatan kualitas hidup; skor rata-rata naik dari 240,33 menjadi 281,25. Layanan PIR diikuti 19 dari 24 klien pascarehabilitasi (79,17 persen) dan hanya 2 klien yang kambuh (8,33 persen, target paling tinggi 10,00 persen).
Nilai IKM layanan rehabilitasi sebesar 90,55 dengan mutu A, melampaui target 85,00 (106,53 persen). Unsur tertinggi adalah biaya/tarif (NRR 4,000) dan unsur terendah waktu penyelesaian (NRR 3,447).
Berkas perkara yang dinyatakan lengkap (P21) sebanyak 5 berkas dari target 4 berkas (125,00 persen), berasal dari 7 LKN dengan 14 tersangka; 2 perkara masih dalam penyidikan. Barang bukti netto seluruhnya 1.682,04 gram atau 1,68 kilogram, terbanyak ganja 1.517,80 gram.
Selama 2020-2024 telah diselesaikan 17 berkas P21 dari target kumulatif 15 berkas. Barang bukti netto tahun 2024 meningkat 66,74 persen dibanding tahun 2023 yang berjumlah 1.008,80 gram.
Pagu DIPA tahun 2024 sebesar Rp 1.744.995.000,- dengan blokir Rp 21.845.000,-, sehingga pagu efektif menjadi Rp 1.723.150.000,-. Terhadap pagu efektif penyerapan mencapai 99,60 persen dengan sisa Rp 6.944.850,-, sedangkan terhadap pagu total 98,35 persen.
Realisasi anggaran sampai dengan 31 Desember 2024 sebesar Rp 1.716.205.150,- (satu miliar tujuh ratus enam belas juta dua ratus lima ribu seratus lima puluh rupiah).
Pagu tahun 2024 naik 4,09 persen dibanding tahun 2023 (Rp 1.676.350.000,-). Bagian terbesar, Rp 980.350.000,- atau 56,18 persen, berada pada kegiatan Pembinaan Administrasi dan Pengelolaan Keuangan; belanja modal hanya 5,26 persen dari pagu.
Hibah yang diterima bernilai Rp 483.250.000,- dan telah direalisasikan Rp 478.577.500,- (99,03 persen). PNBP terealisasi Rp 68.951.500,- dari target Rp 62.200.000,- atau 110,85 persen, naik 13,96 persen dari tahun 2023.
Nilai IKPA tahun 2024 sebesar 97,66 naik 1,15 poin dari 96,51, sedangkan NKA mencapai 96,88 dengan kategori Sangat Baik atau 105,30 persen dari target 92,00.
Desa Kajongan sebagai Desa Bersinar merealisasikan belanja Rp 1.768.546.000,- dari anggaran Rp 1.796.013.000,- (98,47 persen) dengan SiLPA Rp 28.289.850,-. Pada enam Desa Bersinar, dukungan Dana Desa untuk P4GN berjumlah Rp 95.150 ribu atau 1,77 persen dari Dana Desa.
Dari 12 indikator kinerja, sebanyak 10 indikator melampaui target, 1 indikator tercapai dan 1 indikator tidak tercapai. Rata-rata capaian setelah pembatasan 120 persen adalah 108,96 persen.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "D29", right: "Rp 1.744.995.000,-", wrong: "Rp 1.749.495.000,-" },
    { sheet: "PK 2024", cell: "D6", right: "3,33 indeks", wrong: "3,23 indeks" },
    { sheet: "RKT-Renproja", cell: "H9", right: "90", wrong: "80" },
    { sheet: "RKT-Renproja", cell: "I8", right: "33.175.000", wrong: "33.715.000" },
    { sheet: "T3.1 Capaian 2024", cell: "F11", right: "116,70%", wrong: "83,30%" },
    { sheet: "T3.1 Capaian 2024", cell: "G13", right: "120,00%", wrong: "125,00%" },
    { sheet: "T3.1 Capaian 2024", cell: "H5", right: "Tidak tercapai", wrong: "Tercapai" },
    { sheet: "T3.2 Tahun 2020-2024", cell: "L12", right: "105,36", wrong: "103,05" },
    { sheet: "T3.2 Tahun 2020-2024", cell: "Q6", right: "86,070", wrong: "86,700" },
    { sheet: "T3.3 IKP", cell: "H7", right: "3,65", wrong: "3,56" },
    { sheet: "T3.3 IKP", cell: "H15", right: "+0,32", wrong: "+0,22" },
    {
      sheet: "T3.4 DEKTARI",
      cell: "E8",
      right: "=AVERAGE(E3:E7) -> 50.176~0.00",
      wrong: "=AVERAGE(E3:E6) -> 50.1425~0.00",
    },
    { sheet: "T3.4 DEKTARI", cell: "H18", right: "=G18-C18 -> 14.209666666667~0.000", wrong: "#14.12~0.000" },
    { sheet: "T3.5 Sosialisasi", cell: "G14", right: "9,50", wrong: "12,85" },
    { sheet: "T3.5 Sosialisasi", cell: "F17", right: "101.504", wrong: "112.922" },
    { sheet: "T3.6 P4GN Kecamatan", cell: "M9", right: "=K9+L9 -> 1009~#,##0", wrong: "#1090~#,##0" },
    {
      sheet: "T3.6 P4GN Kecamatan",
      cell: "N22",
      right: "=SUM(N4:N21) -> 1475~#,##0",
      wrong: "=SUM(N4:N20) -> 1432~#,##0",
    },
    { sheet: "T3.7 Tes Urine", cell: "G29", right: "94,44%", wrong: "105,88%" },
    { sheet: "T3.8 Rehabilitasi", cell: "F11", right: "70", wrong: "68" },
    { sheet: "T3.8 Rehabilitasi", cell: "D40", right: "79,17%", wrong: "87,50%" },
    { sheet: "T3.9 IKM-IKR-WHOQoL", cell: "F14", right: "=E13*25 -> 90.552631578947~0.00", wrong: "#90.25~0.00" },
    { sheet: "T3.9 IKM-IKR-WHOQoL", cell: "G8", right: "B", wrong: "A" },
    { sheet: "T3.10 Berkas P21", cell: "I10", right: "455,25 gr", wrong: "452,55 gr" },
    { sheet: "T3.10 Berkas P21", cell: "L15", right: "1.633,36 gr", wrong: "1.568,11 gr" },
    { sheet: "T3.11 Anggaran RO", cell: "F37", right: "=F38+F41 -> 192448500~#,##0", wrong: "=F38 -> 160463500~#,##0" },
    { sheet: "T3.11 Anggaran RO", cell: "G25", right: "=E25-F25 -> 531800~#,##0", wrong: "=C25-F25 -> 1551800~#,##0" },
    {
      sheet: "T3.11 Anggaran RO",
      cell: "H47",
      right: "=F47/E47 -> 0.998653846154~0.00%",
      wrong: "=F47/C47 -> 0.872773109244~0.00%",
    },
    {
      sheet: "T3.12 Belanja Hibah PNBP",
      cell: "P9",
      right: "=SUM(P4:P8) -> 1716205150~#,##0",
      wrong: "#1654927300~#,##0",
    },
    {
      sheet: "T3.12 Belanja Hibah PNBP",
      cell: "G24",
      right: "=F24-E24 -> 765000~#,##0;(#,##0)",
      wrong: "#675000~#,##0;(#,##0)",
    },
    { sheet: "T3.13 IKPA-NKA", cell: "G5", right: "13,87", wrong: "18,49" },
    { sheet: "T3.14 Desa Bersinar", cell: "D30", right: "1.768.546.000", wrong: "1.768.564.000" },
    { sheet: "Narasi", cell: "A2", right: "atau 2,68 persen", wrong: "atau 2,61 persen" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "terendah pada lingkungan Swasta",
      wrong: "terendah pada lingkungan Pemerintah",
    },
    { sheet: "Narasi", cell: "A4", right: "4 sekolah berkategori Tinggi", wrong: "3 sekolah berkategori Tinggi" },
    { sheet: "Narasi", cell: "A6", right: "kenaikan 802 orang", wrong: "kenaikan 820 orang" },
    { sheet: "Narasi", cell: "A7", right: "75.036 orang (73,92 persen)", wrong: "75.036 orang (79,32 persen)" },
    { sheet: "Narasi", cell: "A8", right: "5 kecamatan belum", wrong: "6 kecamatan belum" },
    { sheet: "Narasi", cell: "A9", right: "atau 57,14 persen", wrong: "atau 51,74 persen" },
    { sheet: "Narasi", cell: "A11", right: "diikuti 19 dari 24", wrong: "diikuti 21 dari 24" },
    { sheet: "Narasi", cell: "A13", right: "atau 1,68 kilogram", wrong: "atau 16,82 kilogram" },
    { sheet: "Narasi", cell: "A14", right: "meningkat 66,74 persen", wrong: "meningkat 40,03 persen" },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "(satu miliar tujuh ratus enam belas juta",
      wrong: "(satu miliar tujuh enam belas juta",
    },
    { sheet: "Narasi", cell: "A17", right: "tahun 2024 naik 4,09 persen", wrong: "tahun 2024 naik 4,54 persen" },
    { sheet: "Narasi", cell: "A18", right: "atau 110,85 persen", wrong: "atau 118,05 persen" },
    { sheet: "Narasi", cell: "A21", right: "10 indikator melampaui", wrong: "11 indikator melampaui" },
  ],
};
