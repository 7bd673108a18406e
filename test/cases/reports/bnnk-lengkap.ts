import type { ReportCase } from "./report-case";

/** a district narcotics office: every indicator in small tables and in one, indices with their intervals, clients, RPD, capped means. */
export const bnnkLengkap: ReportCase = {
  name: "a district narcotics office: every indicator in small tables and in one, indices with their intervals, clients, RPD, capped means",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T2.1 Renstra RKT",
      sheet: `
Tabel 2.1 Target Renstra BNN 2020-2024 dan Rencana Kinerja Tahunan (RKT) BNNK Muara Lawas TA 2023
No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target Renstra |  |  |  |  | RKT 2023
 |  |  |  | 2020 | 2021 | 2022 | 2023 | 2024 | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks ketahanan diri remaja (Dektari) | Indeks | 50,00 | 51,00 | 51,50 | 52,50 | 53,00 | 52,50
2 | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan narkotika | Indeks ketahanan keluarga terhadap penyalahgunaan narkoba | Indeks | 76,000 | 77,000 | 78,000 | 78,691 | 80,000 | 78,691
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,00 | 3,05 | 3,10 | 3,20 | 3,25 | 3,20
4 | Meningkatnya upaya pemulihan penyalah guna narkotika | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 60,00 | 65,00 | 68,00 | 70,00 | 72,00 | 70,00
 |  | Persentase klien yang drop out *) | % | 20,00 | 18,00 | 16,00 | 15,00 | 14,00 | 15,00
5 | Meningkatnya kapasitas tenaga teknis rehabilitasi | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 5 | 8 | 10 | 10 | 15 | 10
6 | Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 1 | 1 | 2 | 2 | 3 | 2
 |  | Jumlah unit penyelenggara layanan IBM | Unit | 1 | 1 | 2 | 2 | 3 | 2
7 | Meningkatnya kualitas layanan rehabilitasi | Indeks kapabilitas rehabilitasi | Indeks | 2,80 | 2,90 | 3,00 | 3,20 | 3,30 | 3,20
8 | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah perkara tindak pidana narkotika yang P-21 | Berkas | 2 | 2 | 2 | 2 | 3 | 2
9 | Meningkatnya tata kelola anggaran yang efektif dan akuntabel | Nilai Kinerja Anggaran BNNK Muara Lawas | Nilai | 80,00 | 82,00 | 83,00 | 85,00 | 86,00 | 85,00
 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran | Nilai | 88,00 | 90,00 | 92,00 | 93,00 | 95,00 | 93,00

*) indikator minimize: semakin kecil realisasi semakin baik
`,
    },
    {
      name: "T2.2 PK 2023",
      sheet: `
Tabel 2.2 Perjanjian Kinerja BNNK Muara Lawas Tahun 2023
No. | Sasaran | Indikator Kinerja | Target
(1) | (2) | (3) | (4)
1. | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk penyalahgunaan dan peredaran gelap narkotika | Indeks ketahanan diri remaja (Dektari) | 52,50
2. | Meningkatnya daya tangkal keluarga terhadap pengaruh buruk penyalahgunaan narkotika | Indeks ketahanan keluarga terhadap penyalahgunaan narkoba | 78,691
3. | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | 3,20
4. | Meningkatnya upaya pemulihan penyalah guna narkotika | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | 70,00%
 |  | Persentase klien yang drop out *) | 15,00%
5. | Meningkatnya kapasitas tenaga teknis rehabilitasi | Jumlah petugas penyelenggara layanan IBM yang terlatih | 10 Orang
6. | Meningkatnya aksesibilitas dan kemampuan fasilitas layanan rehabilitasi | Jumlah lembaga rehabilitasi yang operasional | 2 Lembaga
 |  | Jumlah unit penyelenggara layanan IBM | 2 Unit
7. | Meningkatnya kualitas layanan rehabilitasi | Indeks kapabilitas rehabilitasi | 3,20
8. | Meningkatnya pengungkapan tindak pidana narkotika | Jumlah perkara tindak pidana narkotika yang P-21 | 2 Berkas
9. | Meningkatnya tata kelola anggaran yang efektif dan akuntabel | Nilai Kinerja Anggaran BNNK Muara Lawas | 85,00
 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran | 93,00

No. | Kegiatan | Anggaran (Rp) | Ket.
1. | 3236 Penyusunan dan Pengembangan Rencana Program dan Anggaran BNN | Rp 40.210.000,- | Dukman
2. | 3237 Pengembangan Organisasi, Tata Laksana dan SDM | Rp 14.820.000,- | Dukman
3. | 3238 Pengelolaan Administrasi Keuangan BNN | Rp 27.340.000,- | Dukman
4. | 3239 Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana Prasarana | Rp 789.715.000,- | Dukman
5. | 3247 Penyelenggaraan Advokasi | Rp 144.305.000,- | P4GN
6. | 5936 Pengelolaan Informasi dan Edukasi | Rp 72.430.000,- | P4GN
7. | 3257 Pelaksanaan Pemberdayaan Peran Serta Masyarakat | Rp 125.260.000,- | P4GN
8. | 3259 Pelaksanaan Pascarehabilitasi dan Rehabilitasi Berkelanjutan | Rp 170.090.000,- | P4GN
9. | 3251 Penyelidikan dan Penyidikan Tindak Pidana Narkotika | Rp 207.830.000,- | P4GN
 | Jumlah | Rp 1.592.000.000,- | 

 |  | Muara Lawas, 16 Januari 2023
 | Kepala BNN Provinsi | Kepala BNNK Muara Lawas
 | 
 | ttd | ttd
`,
    },
    {
      name: "T3.1 Capaian IKK",
      sheet: `
Tabel 3.1 Capaian Kinerja BNNK Muara Lawas Tahun 2023
No | Indikator Kinerja Kegiatan | Satuan | Target | Realisasi | Capaian (%) | Capaian maks. 120% | Kategori
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8
1 | Indeks ketahanan diri remaja (Dektari) | Indeks | 52,50 | 53,33 | 101,58 | 101,58 | Sangat Baik
2 | Indeks ketahanan keluarga terhadap penyalahgunaan narkoba | Indeks | 78,691 | 84,234 | 107,04 | 107,04 | Sangat Baik
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,20 | 3,28 | 102,50 | 102,50 | Sangat Baik
4 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | % | 70,00 | 85,71 | 122,44 | 120,00 | Sangat Baik
5 | Persentase klien yang drop out *) | % | 15,00 | 12,50 | 116,67 | 116,67 | Sangat Baik
6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | Orang | 10 | 10 | 100,00 | 100,00 | Sangat Baik
7 | Jumlah lembaga rehabilitasi yang operasional | Lembaga | 2 | 2 | 100,00 | 100,00 | Sangat Baik
8 | Jumlah unit penyelenggara layanan IBM | Unit | 2 | 2 | 100,00 | 100,00 | Sangat Baik
9 | Indeks kapabilitas rehabilitasi | Indeks | 3,20 | 3,27 | 102,19 | 102,19 | Sangat Baik
10 | Jumlah perkara tindak pidana narkotika yang P-21 | Berkas | 2 | 3 | 150,00 | 120,00 | Sangat Baik
11 | Nilai Kinerja Anggaran BNNK Muara Lawas | Nilai | 85,00 | 89,44 | 105,22 | 105,22 | Sangat Baik
12 | Nilai Indikator Kinerja Pelaksanaan Anggaran | Nilai | 93,00 | 96,50 | 103,76 | 103,76 | Sangat Baik
 | Rata-rata capaian |  |  |  |  | 106,58 | Sangat Baik
*) indikator minimize, capaian = (2 x target - realisasi) / target x 100%
Rata-rata dihitung dari kolom 7 (capaian dibatasi paling tinggi 120%).

Kategori | Rentang capaian (%) | Jumlah indikator | %
Sangat Baik | ≥ 100 | 12 | 100,00
Baik | 80 – 99,99 | - | -
Cukup | 60 – 79,99 | - | -
Kurang | < 60 | - | -
Jumlah |  | 12 | 100,00
`,
    },
    {
      name: "T3.2-3.13 Per IKK",
      sheet: `
Tabel 3.2 Capaian Indeks ketahanan diri remaja (Dektari)
Target 2023 | Realisasi 2023 | % Capaian
52,50 | 53,33 | 101,58%

Tabel 3.3 Capaian Indeks ketahanan keluarga terhadap penyalahgunaan narkoba
Tahun 2022 |  |  | Tahun 2023 |  | 
T | R | % | T | R | %
78,000 | 82,442 | 105,69 | 78,691 | 84,234 | 107,04

Tabel 3.4 Capaian Indeks Kemandirian Partisipasi (IKP)
Uraian | Realisasi 2023 | Target Renstra 2024 | Selisih | Capaian thd Renstra (%)
Indeks | 3,28 | 3,25 | 0,03 | 100,92

Tabel 3.5 Capaian Persentase penyalahguna yang mengalami peningkatan kualitas hidup
Target 2023 | Realisasi 2023 | % Capaian
70,00 | 85,71 | 122,44%

Tabel 3.6 Capaian Persentase klien yang drop out *)
Tahun 2022 |  |  | Tahun 2023 |  | 
T | R | % | T | R | %
16,00 | 15,79 | 101,31 | 15,00 | 12,50 | 116,67

Tabel 3.7 Capaian Jumlah petugas penyelenggara layanan IBM yang terlatih
Uraian | Realisasi 2023 | Target Renstra 2024 | Selisih | Capaian thd Renstra (%)
Orang | 10 | 15 | -5 | 66,67

Tabel 3.8 Capaian Jumlah lembaga rehabilitasi yang operasional
Target 2023 | Realisasi 2023 | % Capaian
2 | 2 | 100,00%

Tabel 3.9 Capaian Jumlah unit penyelenggara layanan IBM
Tahun 2022 |  |  | Tahun 2023 |  | 
T | R | % | T | R | %
2 | 2 | 100,00 | 2 | 2 | 100,00

Tabel 3.10 Capaian Indeks kapabilitas rehabilitasi
Uraian | Realisasi 2023 | Target Renstra 2024 | Selisih | Capaian thd Renstra (%)
Indeks | 3,27 | 3,30 | -0,03 | 99,09

Tabel 3.11 Capaian Jumlah perkara tindak pidana narkotika yang P-21
Target 2023 | Realisasi 2023 | % Capaian
2 | 3 | 150,00%

Tabel 3.12 Capaian Nilai Kinerja Anggaran BNNK Muara Lawas
Tahun 2022 |  |  | Tahun 2023 |  | 
T | R | % | T | R | %
83,00 | 86,90 | 104,70 | 85,00 | 89,44 | 105,22

Tabel 3.13 Capaian Nilai Indikator Kinerja Pelaksanaan Anggaran
Uraian | Realisasi 2023 | Target Renstra 2024 | Selisih | Capaian thd Renstra (%)
Nilai | 96,50 | 95,00 | 1,50 | 101,58
`,
    },
    {
      name: "T3.14 Antar Tahun",
      sheet: `
Tabel 3.14 Perbandingan Realisasi dan Capaian Kinerja Tahun 2020 - 2023 serta Target Akhir Renstra
No | Indikator | Realisasi |  |  |  | Naik/(Turun) 2022-2023 |  | % Capaian |  |  |  | Target Renstra 2024 | % thd Renstra 2024
 |  | 2020 | 2021 | 2022 | 2023 | Absolut | % | 2020 | 2021 | 2022 | 2023 |  | 
#1 | Indeks ketahanan diri remaja (Dektari) | #49.12~0.00 | #51.34~0.00 | #52.08~0.00 | #53.33~0.00 | =F4-E4 -> 1.25~0.00 | #0.02400154~0.00% | #98.24~0.00 | #100.67~0.00 | #101.13~0.00 | #101.58~0.00 | #53~0.00 | #100.62~0.00
#2 | Indeks ketahanan keluarga terhadap penyalahgunaan narkoba | #74.215~0.000 | #79.808~0.000 | #82.442~0.000 | #84.234~0.000 | =F5-E5 -> 1.792~0.000 | #0.02173649~0.00% | #97.65~0.00 | #103.65~0.00 | #105.69~0.00 | #107.04~0.00 | #80~0.000 | #105.29~0.00
#3 | Indeks Kemandirian Partisipasi (IKP) | #2.91~0.00 | #3.12~0.00 | #3.18~0.00 | #3.28~0.00 | =F6-E6 -> 0.1~0.00 | #0.03144654~0.00% | #97~0.00 | #102.3~0.00 | #102.58~0.00 | #102.5~0.00 | #3.25~0.00 | #100.92~0.00
#4 | Persentase penyalahguna yang mengalami peningkatan kualitas hidup | #58.33~0.00 | #66.67~0.00 | #73.08~0.00 | #85.71~0.00 | =F7-E7 -> 12.63~0.00 | #0.1728243~0.00% | #97.22~0.00 | #102.57~0.00 | #107.47~0.00 | #122.44~0.00 | #72~0.00 | #119.04~0.00
#5 | Persentase klien yang drop out *) | #23.08~0.00 | #17.65~0.00 | #15.79~0.00 | #12.5~0.00 | =F8-E8 -> -3.29~0.00 | #-0.20835972~0.00% | #84.6~0.00 | #101.94~0.00 | #101.31~0.00 | #116.67~0.00 | #14~0.00 | #110.71~0.00
#6 | Jumlah petugas penyelenggara layanan IBM yang terlatih | #5~#,##0 | #8~#,##0 | #12~#,##0 | #10~#,##0 | =F9-E9 -> -2~#,##0 | #-0.16666667~0.00% | #100~0.00 | #100~0.00 | #120~0.00 | #100~0.00 | #15~#,##0 | #66.67~0.00
#7 | Jumlah lembaga rehabilitasi yang operasional | #1~#,##0 | #1~#,##0 | #2~#,##0 | #2~#,##0 | =F10-E10 -> 0~#,##0 | #0~0.00% | #100~0.00 | #100~0.00 | #100~0.00 | #100~0.00 | #3~#,##0 | #66.67~0.00
#8 | Jumlah unit penyelenggara layanan IBM | #1~#,##0 | #2~#,##0 | #2~#,##0 | #2~#,##0 | =F11-E11 -> 0~#,##0 | #0~0.00% | #100~0.00 | #200~0.00 | #100~0.00 | #100~0.00 | #3~#,##0 | #66.67~0.00
#9 | Indeks kapabilitas rehabilitasi | #2.71~0.00 | #2.95~0.00 | #3.11~0.00 | #3.27~0.00 | =F12-E12 -> 0.16~0.00 | #0.05144695~0.00% | #96.79~0.00 | #101.72~0.00 | #103.67~0.00 | #102.19~0.00 | #3.3~0.00 | #99.09~0.00
#10 | Jumlah perkara tindak pidana narkotika yang P-21 | #1~#,##0 | #2~#,##0 | #3~#,##0 | #3~#,##0 | =F13-E13 -> 0~#,##0 | #0~0.00% | #50~0.00 | #100~0.00 | #150~0.00 | #150~0.00 | #3~#,##0 | #100~0.00
#11 | Nilai Kinerja Anggaran BNNK Muara Lawas | #81.14~0.00 | #84.27~0.00 | #86.9~0.00 | #89.44~0.00 | =F14-E14 -> 2.54~0.00 | #0.029229~0.00% | #101.43~0.00 | #102.77~0.00 | #104.7~0.00 | #105.22~0.00 | #86~0.00 | #104~0.00
#12 | Nilai Indikator Kinerja Pelaksanaan Anggaran | #87.45~0.00 | #91.3~0.00 | #94.12~0.00 | #96.5~0.00 | =F15-E15 -> 2.38~0.00 | #0.02528687~0.00% | #99.38~0.00 | #101.44~0.00 | #102.3~0.00 | #103.76~0.00 | #95~0.00 | #101.58~0.00
 | Rata-rata capaian (maks. 120 per indikator) |  |  |  |  |  |  | #93.53~0.00 | #103.09~0.00 | #105.74~0.00 | #106.58~0.00 |  | 
Catatan : no. 5 indikator minimize, penurunan berarti membaik
`,
    },
    {
      name: "T3.15 Dektari",
      sheet: `
Tabel 3.15 Hasil Pengukuran Indeks Ketahanan Diri Remaja per Sekolah
No | Sekolah | Jml Responden | Dimensi |  |  | Indeks | Kategori
 |  |  | Self Regulation | Assertiveness | Reaching Out |  | 
1 | SMAN 1 Muara Lawas | 12 | 54,20 | 52,10 | 55,45 | 53,92 | Tinggi
2 | SMAN 2 Muara Lawas | 10 | 51,30 | 50,85 | 52,80 | 51,65 | Sedang
3 | SMKN 1 Muara Lawas | 10 | 49,75 | 51,20 | 50,60 | 50,52 | Sedang
4 | SMA Katolik St. Yosef | 8 | 56,10 | 54,35 | 57,90 | 56,12 | Tinggi
5 | MAN 1 Muara Lawas | 10 | 53,40 | 52,75 | 54,05 | 53,40 | Tinggi
6 | SMPN 1 Lawas Hilir | 12 | 61,25 | 60,40 | 62,35 | 61,33 | Sangat Tinggi
7 | SMPN 3 Lawas Hulu | 10 | 52,60 | 51,90 | 54,20 | 52,90 | Sedang
8 | SMPN 2 Tebing Sari | 9 | 44,85 | 43,90 | 45,30 | 44,68 | Rendah
9 | MTsN 1 Muara Lawas | 11 | 55,70 | 54,10 | 56,65 | 55,48 | Tinggi
10 | SMP Muhammadiyah 1 | 8 | 53,15 | 52,05 | 54,60 | 53,27 | Tinggi
 | Jumlah / Rata-rata | 100 | 53,23 | 52,36 | 54,39 | 53,33 | Tinggi

Interval Indeks | Kategori | Jumlah Sekolah | Persentase
< 36,00 | Sangat Rendah | - | -
36,00 – 44,99 | Rendah | 1 | 10,0%
45,00 – 52,99 | Sedang | 3 | 30,0%
53,00 – 60,99 | Tinggi | 5 | 50,0%
≥ 61,00 | Sangat Tinggi | 1 | 10,0%
Jumlah |  | 10 | 100,0%
`,
    },
    {
      name: "T3.16 IKP Keluarga",
      sheet: `
Tabel 3.16 Indeks Kemandirian Partisipasi (IKP) per Lingkungan
Lingkungan | n | SDM | Metode | Anggaran | Sarpras | Kegiatan | IKP | Kategori
Lingkungan Pemerintah | 20 | 3,40 | 3,55 | 2,95 | 3,30 | 3,60 | 3,36 | Sangat Mandiri
Lingkungan Swasta | 15 | 3,10 | 3,20 | 2,70 | 3,15 | 3,25 | 3,08 | Mandiri
Lingkungan Pendidikan | 25 | 3,65 | 3,70 | 3,05 | 3,45 | 3,75 | 3,52 | Sangat Mandiri
Lingkungan Masyarakat | 20 | 3,20 | 3,35 | 2,60 | 3,05 | 3,50 | 3,14 | Mandiri
Rata-rata | 80 | 3,34 | 3,45 | 2,83 | 3,24 | 3,53 | 3,28 | Sangat Mandiri
Kolom n adalah jumlah responden (dijumlahkan)
Interval: | 1,00–1,75 Tidak Mandiri | 1,76–2,50 Kurang Mandiri | 2,51–3,25 Mandiri | 3,26–4,00 Sangat Mandiri

Tabel 3.17 Indeks Ketahanan Keluarga Sebelum dan Sesudah Intervensi
No | Dimensi | Pre test | Post test | Selisih | Kenaikan (%)
1 | Sistem keyakinan keluarga | 78,125 | 86,250 | 8,125 | 10,40
2 | Pola organisasi keluarga | 74,375 | 83,125 | 8,750 | 11,76
3 | Proses komunikasi keluarga | 71,875 | 81,750 | 9,875 | 13,74
4 | Pengasuhan positif | 76,250 | 85,625 | 9,375 | 12,30
5 | Pengelolaan emosi | 70,625 | 80,375 | 9,750 | 13,81
6 | Dukungan sosial | 75,500 | 84,250 | 8,750 | 11,59
7 | Pengetahuan tentang narkoba | 68,750 | 88,125 | 19,375 | 28,18
8 | Keterampilan menolak ajakan | 72,500 | 84,375 | 11,875 | 16,38
 | Rata-rata | 73,500 | 84,234 | 10,734 | 14,60
`,
    },
    {
      name: "T3.18 Klien Rehab",
      sheet: `
Tabel 3.18 Klien Rehabilitasi Klinik Pratama BNNK Muara Lawas Tahun 2023 menurut Bulan |  |  |  |  |  | Tabel 3.19 menurut Status Layanan
Bulan | L | P | Jumlah | % |  | Status | Jml | %
Januari | #3~#,##0 | #0~#,##0 | =B3+C3 -> 3~#,##0 | #0.0625~0.00% |  | Selesai program | #38~#,##0 | #0.79166667~0.00%
Februari | #4~#,##0 | #1~#,##0 | =B4+C4 -> 5~#,##0 | #0.10416667~0.00% |  | Drop out | #6~#,##0 | #0.125~0.00%
Maret | #4~#,##0 | #1~#,##0 | =B5+C5 -> 5~#,##0 | #0.10416667~0.00% |  | Dirujuk ke balai rehabilitasi | #2~#,##0 | #0.04166667~0.00%
April | #2~#,##0 | #0~#,##0 | =B6+C6 -> 2~#,##0 | #0.04166667~0.00% |  | Masih menjalani program | #2~#,##0 | #0.04166667~0.00%
Mei | #3~#,##0 | #1~#,##0 | =B7+C7 -> 4~#,##0 | #0.08333333~0.00% |  | Jumlah | =SUM(H3:H6) -> 48~#,##0 | #1~0.00%
Juni | #7~#,##0 | #0~#,##0 | =B8+C8 -> 7~#,##0 | #0.14583333~0.00% |  |  |  | 
Juli | #4~#,##0 | #1~#,##0 | =B9+C9 -> 5~#,##0 | #0.10416667~0.00% |  |  |  | 
Agustus | #5~#,##0 | #0~#,##0 | =B10+C10 -> 5~#,##0 | #0.10416667~0.00% |  |  |  | 
September | #2~#,##0 | #1~#,##0 | =B11+C11 -> 3~#,##0 | #0.0625~0.00% |  |  |  | 
Oktober | #4~#,##0 | #1~#,##0 | =B12+C12 -> 5~#,##0 | #0.10416667~0.00% |  |  |  | 
November | #2~#,##0 | #1~#,##0 | =B13+C13 -> 3~#,##0 | #0.0625~0.00% |  |  |  | 
Desember | #1~#,##0 | #0~#,##0 | =B14+C14 -> 1~#,##0 | #0.02083333~0.00% |  |  |  | 
Jumlah | =SUM(B3:B14) -> 41~#,##0 | =SUM(C3:C14) -> 7~#,##0 | =SUM(D3:D14) -> 48~#,##0 | #1~0.00%

Tabel 3.20 Klien menurut Zat yang Disalahgunakan |  |  |  |  |  | Tabel 3.21 menurut Kelompok Umur
Zat | L | P | Jml | % |  | Umur | L | P | Jml | %
Metamfetamin (Sabu) | #25~#,##0 | #3~#,##0 | =B19+C19 -> 28~#,##0 | #0.58333333~0.00% |  | < 15 tahun | #2~#,##0 | #1~#,##0 | #3~#,##0 | #0.0625~0.00%
Ganja | #5~#,##0 | #0~#,##0 | =B20+C20 -> 5~#,##0 | #0.10416667~0.00% |  | 15 – 18 tahun | #9~#,##0 | #2~#,##0 | #11~#,##0 | #0.22916667~0.00%
Tramadol | #4~#,##0 | #2~#,##0 | =B21+C21 -> 6~#,##0 | #0.125~0.00% |  | 19 – 25 tahun | #15~#,##0 | #2~#,##0 | #17~#,##0 | #0.35416667~0.00%
Trihexyphenidyl (THP) | #3~#,##0 | #0~#,##0 | =B22+C22 -> 3~#,##0 | #0.0625~0.00% |  | 26 – 35 tahun | #10~#,##0 | #1~#,##0 | #11~#,##0 | #0.22916667~0.00%
Tembakau sintetis | #2~#,##0 | #1~#,##0 | =B23+C23 -> 3~#,##0 | #0.0625~0.00% |  | 36 – 45 tahun | #4~#,##0 | #1~#,##0 | #5~#,##0 | #0.10416667~0.00%
Inhalan (lem) | #2~#,##0 | #1~#,##0 | =B24+C24 -> 3~#,##0 | #0.0625~0.00% |  | > 45 tahun | #1~#,##0 | #0~#,##0 | #1~#,##0 | #0.02083333~0.00%
Jumlah | =SUM(B19:B24) -> 41~#,##0 | =SUM(C19:C24) -> 7~#,##0 | =SUM(D19:D24) -> 48~#,##0 | #1~0.00% |  | Jumlah | #41~#,##0 | #7~#,##0 | #48~#,##0 | #1~0.00%
`,
    },
    {
      name: "T3.22 KH Kapabilitas",
      sheet: `
Tabel 3.22 Hasil Pengukuran WHOQOL-BREF Klien Rehabilitasi (42 klien yang tidak drop out)
No | Domain | Skor awal | Skor akhir | Kenaikan | Klien meningkat | % dari klien diukur
1 | Kesehatan fisik | 52,14 | 64,29 | 12,15 | 35 orang | 83,33%
2 | Psikologis | 48,76 | 63,05 | 14,29 | 37 orang | 88,10%
3 | Hubungan sosial | 50,33 | 61,90 | 11,57 | 33 orang | 78,57%
4 | Lingkungan | 55,21 | 66,48 | 11,27 | 34 orang | 80,95%
 | Kualitas hidup keseluruhan | - | - | - | 36 orang | 85,71%
Klien pada tiap domain dapat tumpang tindih sehingga tidak dijumlahkan.

Tabel 3.23 Indeks Kapabilitas Rehabilitasi
Komponen | Bobot (%) | Nilai (1-4) | Nilai Tertimbang
a | b | c | d=bxc/100
Ketersediaan program layanan | 20 | 3,50 | 0,700
Sumber daya manusia | 25 | 3,20 | 0,800
Sarana dan prasarana | 15 | 2,90 | 0,435
Tata kelola dan SOP | 15 | 3,40 | 0,510
Pencatatan dan pelaporan | 10 | 3,60 | 0,360
Monitoring dan evaluasi | 15 | 3,10 | 0,465
Indeks | 100 |  | 3,270
Kategori |  |  | A (Sangat Kapabel)

Interval | Kategori
1,00 – 1,75 | D (Tidak Kapabel)
1,76 – 2,50 | C (Kurang Kapabel)
2,51 – 3,25 | B (Kapabel)
3,26 – 4,00 | A (Sangat Kapabel)
`,
    },
    {
      name: "T3.24 Sosialisasi",
      sheet: `
Tabel 3.24 Penyebaran Informasi P4GN Menurut Media Tahun 2023
No | Media | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah |  | % org
 |  | Keg | Org | Keg | Org | Keg | Org | Keg | Org | Keg | Org | 
1 | Tatap muka / penyuluhan | 8 | 250 | 14 | 520 | 11 | 410 | 9 | 305 | 42 | 1.485 | 3,7
2 | Talkshow radio RRI | 2 | 400 | 3 | 600 | 3 | 600 | 2 | 400 | 10 | 2.000 | 5,0
3 | Media sosial (konten) | 24 | 4.850 | 31 | 6.275 | 36 | 7.130 | 29 | 5.945 | 120 | 24.200 | 60,1
4 | Videotron / baliho | 1 | 1.500 | 2 | 3.000 | 2 | 3.000 | 1 | 1.500 | 6 | 9.000 | 22,3
5 | Media cetak lokal | - | - | 1 | 750 | 1 | 750 | 2 | 1.500 | 4 | 3.000 | 7,4
6 | Pagelaran seni | - | - | 1 | 325 | - | - | 1 | 280 | 2 | 605 | 1,5
 | TOTAL | 35 | 7.000 | 52 | 11.470 | 53 | 11.890 | 44 | 9.930 | 184 | 40.290 | 100,0

Tabel 3.25 Penyuluhan Tatap Muka Menurut Sasaran Audiens
No | Lingkungan | Frekuensi (kali) | Peserta (org) | Rata-rata peserta/kali | % peserta
1 | Lingkungan pendidikan | 12 | 640 | 53,3 | 43,10
2 | Lingkungan masyarakat | 16 | 475 | 29,7 | 31,99
3 | Instansi pemerintah | 8 | 210 | 26,3 | 14,14
4 | Swasta / dunia usaha | 6 | 160 | 26,7 | 10,77
 | Jumlah | 42 | 1.485 | 35,4 | 100,00

Tahun | Kegiatan | Orang terpapar | Pertumbuhan (%)
2020 | 98 | 18.450 | -
2021 | 121 | 23.610 | 27,97
2022 | 165 | 35.275 | 49,41
2023 | 184 | 40.290 | 14,22
`,
    },
    {
      name: "T3.26 Relawan Tes Urine",
      sheet: `
Tabel 3.26 Desa/Kelurahan Bersih Narkoba (Bersinar) 2020-2023
Tahun | Desa/Kelurahan | Relawan | L | P
2020 | Desa Suka Makmur | #25~#,##0 | #18~#,##0 | #7~#,##0
2021 | Desa Lawas Hilir | #30~#,##0 | #19~#,##0 | #11~#,##0
2022 | Kelurahan Tebing Sari | #30~#,##0 | #17~#,##0 | #13~#,##0
2022 | Desa Air Dingin | #20~#,##0 | #12~#,##0 | #8~#,##0
2023 | Desa Karang Anyar | #35~#,##0 | #21~#,##0 | #14~#,##0
Jumlah | 5 desa/kel | =SUM(C3:C7) -> 140~#,##0 | =SUM(D3:D7) -> 87~#,##0 | =SUM(E3:E7) -> 53~#,##0

Tabel 3.27 Penggiat P4GN yang Dilatih Tahun 2023
Lingkungan | L | P | Jml | % P
Instansi pemerintah | #10~#,##0 | #5~#,##0 | =SUM(B12:C12) -> 15~#,##0 | #0.33333333~0.0%
Swasta | #6~#,##0 | #4~#,##0 | =SUM(B13:C13) -> 10~#,##0 | #0.4~0.0%
Pendidikan | #8~#,##0 | #12~#,##0 | =SUM(B14:C14) -> 20~#,##0 | #0.6~0.0%
Masyarakat | #14~#,##0 | #11~#,##0 | =SUM(B15:C15) -> 25~#,##0 | #0.44~0.0%
Jumlah | =SUM(B12:B15) -> 38~#,##0 | =SUM(C12:C15) -> 32~#,##0 | =SUM(D12:D15) -> 70~#,##0 | #0.45714286~0.0%

Tabel 3.28 Deteksi Dini melalui Tes Urine
Lingkungan | Keg | L | P | Jml dites | Positif | Negatif | % positif
Instansi pemerintah | #6~#,##0 | #142~#,##0 | #98~#,##0 | =C20+D20 -> 240~#,##0 | #1~#,##0 | =E20-F20 -> 239~#,##0 | #0.00416667~0.00%
Swasta | #4~#,##0 | #88~#,##0 | #37~#,##0 | =C21+D21 -> 125~#,##0 | #2~#,##0 | =E21-F21 -> 123~#,##0 | #0.016~0.00%
Pendidikan | #5~#,##0 | #120~#,##0 | #135~#,##0 | =C22+D22 -> 255~#,##0 | #0~#,##0 | =E22-F22 -> 255~#,##0 | #0~0.00%
Masyarakat/angkutan umum | #3~#,##0 | #96~#,##0 | #14~#,##0 | =C23+D23 -> 110~#,##0 | #4~#,##0 | =E23-F23 -> 106~#,##0 | #0.03636364~0.00%
Jumlah | =SUM(B20:B23) -> 18~#,##0 | =SUM(C20:C23) -> 446~#,##0 | =SUM(D20:D23) -> 284~#,##0 | =SUM(E20:E23) -> 730~#,##0 | =SUM(F20:F23) -> 7~#,##0 | =SUM(G20:G23) -> 723~#,##0 | #0.00958904~0.00%
`,
    },
    {
      name: "T3.29 LKN BB",
      sheet: `
Tabel 3.29 Laporan Kasus Narkotika (LKN), Tersangka dan Barang Bukti Tahun 2023
No | Nomor LKN | Jenis | Tersangka |  |  | BB (gram) | Status
 |  |  | L | P | Jml |  | 
1 | LKN/0001-BRNT/II/2023 | Sabu | 1 | - | 1 | 12,46 | P-21
2 | LKN/0002-BRNT/IV/2023 | Ganja | 2 | - | 2 | 318,50 | P-21
3 | LKN/0003-BRNT/VII/2023 | Sabu | 1 | 1 | 2 | 27,83 | P-21
4 | LKN/0004-BRNT/X/2023 | Sabu | 1 | - | 1 | 8,05 | Sidik
5 | LKN/0005-BRNT/XII/2023 | Ganja | 1 | - | 1 | 145,20 | Sidik
 | JUMLAH | 5 LKN | 6 | 1 | 7 | 512,04 | 3 P-21
 | - Sabu | 3 LKN | 3 | 1 | 4 | 48,34 | 2 P-21
 | - Ganja | 2 LKN | 3 | - | 3 | 463,70 | 1 P-21

Tabel 3.30 Pengungkapan Kasus 2020 – 2023
Tahun | LKN | Tersangka | BB Sabu (gr) | BB Ganja (gr) | P-21 | Kenaikan tersangka (%)
#2020 | #2~#,##0 | #3~#,##0 | #6.2~#,##0.00 | #85~#,##0.00 | #1~#,##0 | -
#2021 | #3~#,##0 | #4~#,##0 | #15.75~#,##0.00 | #210.4~#,##0.00 | #2~#,##0 | #33.333333~0.00
#2022 | #4~#,##0 | #6~#,##0 | #39.12~#,##0.00 | #275~#,##0.00 | #3~#,##0 | #50~0.00
#2023 | #5~#,##0 | #7~#,##0 | #48.34~#,##0.00 | #463.7~#,##0.00 | #3~#,##0 | #16.666667~0.00
Jumlah | =SUM(B15:B18) -> 14~#,##0 | =SUM(C15:C18) -> 20~#,##0 | =SUM(D15:D18) -> 109.41~#,##0.00 | =SUM(E15:E18) -> 1034.1~#,##0.00 | =SUM(F15:F18) -> 9~#,##0 |
`,
    },
    {
      name: "T3.31 Anggaran Kegiatan",
      sheet: `
Tabel 3.31 Pagu dan Realisasi Anggaran per Kegiatan/RO TA 2023
Kode | Uraian | Pagu | Blokir | Pagu setelah blokir | Realisasi | Sisa Pagu | % thd Pagu
1 | 2 | 3 | 4 | 5=3-4 | 6 | 7=3-6 | 8=6/3
066.WA | PROGRAM DUKUNGAN MANAJEMEN | #872085000~#,##0 | #12500000~#,##0 | #859585000~#,##0 | #858012815~#,##0 | =C4-F4 -> 14072185~#,##0 | #0.98386375~0.00%
3236 | Penyusunan dan Pengembangan Rencana Program dan Anggaran BNN | #40210000~#,##0 | - | #40210000~#,##0 | #40128800~#,##0 | =C5-F5 -> 81200~#,##0 | #0.9979806~0.00%
3236.EBD.952 | Layanan Perencanaan dan Penganggaran | #21450000~#,##0 | - | #21450000~#,##0 | #21386500~#,##0 | =C6-F6 -> 63500~#,##0 | #0.99703963~0.00%
3236.EBD.953 | Layanan Pemantauan dan Evaluasi | #18760000~#,##0 | - | #18760000~#,##0 | #18742300~#,##0 | =C7-F7 -> 17700~#,##0 | #0.9990565~0.00%
3237 | Pengembangan Organisasi, Tata Laksana dan SDM | #14820000~#,##0 | - | #14820000~#,##0 | #14805000~#,##0 | =C8-F8 -> 15000~#,##0 | #0.99898785~0.00%
3237.EBC.954 | Layanan Manajemen SDM | #14820000~#,##0 | - | #14820000~#,##0 | #14805000~#,##0 | =C9-F9 -> 15000~#,##0 | #0.99898785~0.00%
3238 | Pengelolaan Administrasi Keuangan BNN | #27340000~#,##0 | - | #27340000~#,##0 | #27318400~#,##0 | =C10-F10 -> 21600~#,##0 | #0.99920995~0.00%
3238.EBD.955 | Layanan Manajemen Keuangan | #27340000~#,##0 | - | #27340000~#,##0 | #27318400~#,##0 | =C11-F11 -> 21600~#,##0 | #0.99920995~0.00%
3239 | Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana Prasarana | #789715000~#,##0 | #12500000~#,##0 | #777215000~#,##0 | #775760615~#,##0 | =C12-F12 -> 13954385~#,##0 | #0.98232985~0.00%
3239.EBA.994 | Layanan Perkantoran | #684215000~#,##0 | - | #684215000~#,##0 | #682947615~#,##0 | =C13-F13 -> 1267385~#,##0 | #0.99814768~0.00%
3239.EBA.962 | Layanan Umum | #46900000~#,##0 | #12500000~#,##0 | #34400000~#,##0 | #34388000~#,##0 | =C14-F14 -> 12512000~#,##0 | #0.73321962~0.00%
3239.EBB.951 | Layanan Sarana Internal | #58600000~#,##0 | - | #58600000~#,##0 | #58425000~#,##0 | =C15-F15 -> 175000~#,##0 | #0.99701365~0.00%
066.BO | PROGRAM P4GN | #719915000~#,##0 | #14050000~#,##0 | #705865000~#,##0 | #703154750~#,##0 | =C16-F16 -> 16760250~#,##0 | #0.97671913~0.00%
3247 | Penyelenggaraan Advokasi | #144305000~#,##0 | #4800000~#,##0 | #139505000~#,##0 | #139256250~#,##0 | =C17-F17 -> 5048750~#,##0 | #0.96501334~0.00%
3247.QDC.001 | Ketahanan Diri Remaja Anti Narkotika | #58350000~#,##0 | - | #58350000~#,##0 | #58214500~#,##0 | =C18-F18 -> 135500~#,##0 | #0.99767781~0.00%
3247.QDE.001 | Ketahanan Keluarga Anti Narkotika Berbasis Sumber Daya Pembangunan Desa | #46275000~#,##0 | - | #46275000~#,##0 | #46190000~#,##0 | =C19-F19 -> 85000~#,##0 | #0.99816316~0.00%
3247.QDB.002 | Desa/Kelurahan Bersinar | #39680000~#,##0 | #4800000~#,##0 | #34880000~#,##0 | #34851750~#,##0 | =C20-F20 -> 4828250~#,##0 | #0.87832031~0.00%
5936 | Pengelolaan Informasi dan Edukasi | #72430000~#,##0 | #6250000~#,##0 | #66180000~#,##0 | #66024900~#,##0 | =C21-F21 -> 6405100~#,##0 | #0.91156841~0.00%
5936.QMB.001 | Informasi dan Edukasi P4GN | #72430000~#,##0 | #6250000~#,##0 | #66180000~#,##0 | #66024900~#,##0 | =C22-F22 -> 6405100~#,##0 | #0.91156841~0.00%
3257 | Pelaksanaan Pemberdayaan Peran Serta Masyarakat | #125260000~#,##0 | - | #125260000~#,##0 | #124797750~#,##0 | =C23-F23 -> 462250~#,##0 | #0.99630968~0.00%
3257.QDC.001 | Penggiat P4GN | #88540000~#,##0 | - | #88540000~#,##0 | #88312750~#,##0 | =C24-F24 -> 227250~#,##0 | #0.99743336~0.00%
3257.BIC.001 | Deteksi Dini melalui Tes Urine | #36720000~#,##0 | - | #36720000~#,##0 | #36485000~#,##0 | =C25-F25 -> 235000~#,##0 | #0.99360022~0.00%
3259 | Pelaksanaan Pascarehabilitasi dan Rehabilitasi Berkelanjutan | #170090000~#,##0 | #3000000~#,##0 | #167090000~#,##0 | #166179900~#,##0 | =C26-F26 -> 3910100~#,##0 | #0.97701158~0.00%
3259.QBB.001 | Layanan Rehabilitasi Klinik Pratama | #96450000~#,##0 | - | #96450000~#,##0 | #95736400~#,##0 | =C27-F27 -> 713600~#,##0 | #0.99260135~0.00%
3259.QDB.001 | Intervensi Berbasis Masyarakat | #61280000~#,##0 | - | #61280000~#,##0 | #61095500~#,##0 | =C28-F28 -> 184500~#,##0 | #0.99698923~0.00%
3259.PBC.001 | Skrining Intervensi Lapangan | #12360000~#,##0 | #3000000~#,##0 | #9360000~#,##0 | #9348000~#,##0 | =C29-F29 -> 3012000~#,##0 | #0.75631068~0.00%
3251 | Penyelidikan dan Penyidikan Tindak Pidana Narkotika | #207830000~#,##0 | - | #207830000~#,##0 | #206895950~#,##0 | =C30-F30 -> 934050~#,##0 | #0.9955057~0.00%
3251.BCB.001 | Perkara Tindak Pidana Narkotika yang P-21 | #164700000~#,##0 | - | #164700000~#,##0 | #163928750~#,##0 | =C31-F31 -> 771250~#,##0 | #0.99531724~0.00%
3251.BIB.001 | Pemetaan Jaringan Peredaran Gelap Narkotika | #43130000~#,##0 | - | #43130000~#,##0 | #42967200~#,##0 | =C32-F32 -> 162800~#,##0 | #0.99622537~0.00%
 | JUMLAH | #1592000000~#,##0 | #26550000~#,##0 | #1565450000~#,##0 | #1561167565~#,##0 | =C33-F33 -> 30832435~#,##0 | #0.98063289~0.00%
Ket.: JUMLAH = 066.WA + 066.BO; sisa pagu termasuk anggaran yang diblokir (automatic adjustment)
`,
    },
    {
      name: "T3.32 Jenis Belanja RPD",
      sheet: `
Tabel 3.32 Realisasi per Jenis Belanja (Rp)
Akun | Jenis Belanja | Pagu | Realisasi | Sisa | %
52 | BELANJA BARANG | 1.533.400.000 | 1.502.742.565 | 30.657.435 | 98,00%
5211 | Belanja Barang Operasional | 398.640.000 | 397.815.200 | 824.800 | 99,79%
5212 | Belanja Barang Non Operasional | 364.575.000 | 351.766.900 | 12.808.100 | 96,49%
5218 | Belanja Barang Persediaan | 118.275.000 | 116.948.700 | 1.326.300 | 98,88%
5221 | Belanja Jasa | 246.180.000 | 241.355.465 | 4.824.535 | 98,04%
5231 | Belanja Pemeliharaan | 151.420.000 | 150.986.300 | 433.700 | 99,71%
5241 | Belanja Perjalanan Dalam Negeri | 254.310.000 | 243.870.000 | 10.440.000 | 95,89%
53 | BELANJA MODAL | 58.600.000 | 58.425.000 | 175.000 | 99,70%
 | TOTAL | 1.592.000.000 | 1.561.167.565 | 30.832.435 | 98,06%

Tabel 3.33 Penyerapan Bulanan terhadap RPD (Hal. III DIPA)
Bulan | RPD | Realisasi | Selisih | Deviasi (%) | Kumulatif RPD | Kumulatif Realisasi | % kum. thd pagu
1 | 2 | 3 | 4=3-2 | 5=abs(4)/2 | 6 | 7 | 8
Januari | 61.200.000 | 54.812.500 | (6.387.500) | 10,44 | 61.200.000 | 54.812.500 | 3,44
Februari | 98.450.000 | 101.236.400 | 2.786.400 | 2,83 | 159.650.000 | 156.048.900 | 9,80
Maret | 142.300.000 | 139.875.250 | (2.424.750) | 1,70 | 301.950.000 | 295.924.150 | 18,59
April | 126.750.000 | 121.430.900 | (5.319.100) | 4,20 | 428.700.000 | 417.355.050 | 26,22
Mei | 118.600.000 | 123.718.300 | 5.118.300 | 4,32 | 547.300.000 | 541.073.350 | 33,99
Juni | 171.900.000 | 168.254.715 | (3.645.285) | 2,12 | 719.200.000 | 709.328.065 | 44,56
Juli | 140.250.000 | 144.906.750 | 4.656.750 | 3,32 | 859.450.000 | 854.234.815 | 53,66
Agustus | 152.480.000 | 149.337.200 | (3.142.800) | 2,06 | 1.011.930.000 | 1.003.572.015 | 63,04
September | 138.900.000 | 141.582.600 | 2.682.600 | 1,93 | 1.150.830.000 | 1.145.154.615 | 71,93
Oktober | 149.630.000 | 146.218.350 | (3.411.650) | 2,28 | 1.300.460.000 | 1.291.372.965 | 81,12
November | 156.740.000 | 158.093.100 | 1.353.100 | 0,86 | 1.457.200.000 | 1.449.466.065 | 91,05
Desember | 108.250.000 | 111.701.500 | 3.451.500 | 3,19 | 1.565.450.000 | 1.561.167.565 | 98,06
Jumlah | 1.565.450.000 | 1.561.167.565 | (4.282.435) | 0,27 |  |  | 
Pagu pada kolom 8 adalah pagu sebelum blokir Rp1.592.000.000
`,
    },
    {
      name: "T3.34 IKPA NKA",
      sheet: `
Tabel 3.34 Nilai IKPA TA 2023
No | Aspek | Indikator | Bobot (%) | Nilai | Nilai Akhir
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 10 | 100,00 | 10,00
2 |  | Deviasi Halaman III DIPA | 10 | 82,46 | 8,25
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20 | 97,35 | 19,47
4 |  | Belanja Kontraktual | 0 | 0,00 | 0,00
5 |  | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 |  | Pengelolaan UP dan TUP | 10 | 94,80 | 9,48
7 |  | Dispensasi SPM | 5 | 100,00 | 5,00
8 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25 | 98,60 | 24,65
 |  | Nilai Total | 90 |  | 86,85
 |  | Konversi Bobot | 90% |  | 
 |  | Nilai Akhir (Nilai Total / Konversi Bobot) |  |  | 96,50
Belanja kontraktual tidak ada sehingga bobotnya 0.

Tabel 3.35 Nilai Kinerja Anggaran (SMART DJA)
Variabel | Bobot (%) | Nilai | Bobot x Nilai
Capaian Keluaran (Output) | 43,5 | 98,60 | 42,89
Penyerapan Anggaran | 9,7 | 98,06 | 9,51
Konsistensi Penyerapan terhadap Perencanaan | 18,2 | 91,37 | 16,63
Efisiensi | 28,6 | 71,35 | 20,41
NKA | 100,0 |  | 89,44
Nilai efisiensi = 50% + (efisiensi/20 x 50%); efisiensi = 8,54%

Tabel 3.36 Analisis Efisiensi per Sasaran P4GN
Sasaran | Capaian (%) | Pagu | Realisasi | Serapan (%) | Efisiensi (poin) | Ket.
Dektari | 101,58 | 58.350.000 | 58.214.500 | 99,77 | 1,81 | Efisien
Ketahanan keluarga | 107,04 | 46.275.000 | 46.190.000 | 99,82 | 7,22 | Efisien
IKP | 102,50 | 88.540.000 | 88.312.750 | 99,74 | 2,76 | Efisien
Kualitas hidup klien | 120,00 | 96.450.000 | 95.736.400 | 99,26 | 20,74 | Efisien
Unit IBM | 100,00 | 61.280.000 | 61.095.500 | 99,70 | 0,30 | Efisien
P-21 | 120,00 | 164.700.000 | 163.928.750 | 99,53 | 20,47 | Efisien
Capaian di atas 120% dihitung 120%
`,
    },
    {
      name: "T3.37 SDM BMN",
      sheet: `
Tabel 3.37 Personel BNNK Muara Lawas per 31 Desember 2023 |  |  |  |  |  | Menurut Pendidikan
Status | L | P | Jml | % |  | Pendidikan | Jml | %
Organik BNN | 5 | 2 | 7 | 29,2 |  | S2 | 2 | 8,3
Polri | 3 | - | 3 | 12,5 |  | S1/D-IV | 11 | 45,8
Dipekerjakan (Pemda) | 1 | 2 | 3 | 12,5 |  | D-III | 4 | 16,7
PPNPN | 7 | 4 | 11 | 45,8 |  | SMA/sederajat | 7 | 29,2
Jumlah | 16 | 8 | 24 | 100,0 |  | Jumlah | 24 | 100,0

Tabel 3.38 Barang Milik Negara Tahun 2023 (Rp)
Golongan | Jml | Satuan | Saldo 1 Januari | Mutasi tambah | Saldo 31 Desember | % nilai
Tanah | #1~#,##0 | Bidang | #485000000~#,##0 | - | #485000000~#,##0 | #0.16895746~0.00%
Peralatan dan Mesin | #214~#,##0 | Unit | #1326450000~#,##0 | #58425000~#,##0 | #1384875000~#,##0 | #0.48244323~0.00%
Gedung dan Bangunan | #2~#,##0 | Unit | #968720000~#,##0 | - | #968720000~#,##0 | #0.33746902~0.00%
Aset Tetap Lainnya | #18~#,##0 | Buah | #7350000~#,##0 | - | #7350000~#,##0 | #0.00256049~0.00%
Aset Tak Berwujud | #3~#,##0 | Buah | #24600000~#,##0 | - | #24600000~#,##0 | #0.0085698~0.00%
JUMLAH |  |  | =SUM(D11:D15) -> 2812120000~#,##0 | =SUM(E11:E15) -> 58425000~#,##0 | =SUM(F11:F15) -> 2870545000~#,##0 | #1~0.00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Rata-rata capaian kinerja BNNK Muara Lawas Tahun 2023 sebesar 106,58% dengan batas maksimal 120% per indikator, naik 0,84 poin dibandingkan tahun 2022 sebesar 105,74%.
Dari 12 indikator kinerja kegiatan, seluruhnya berkategori Sangat Baik; dua indikator memiliki capaian di atas 120%, yaitu persentase peningkatan kualitas hidup (122,44%) dan perkara P-21 (150,00%).
Indeks ketahanan diri remaja tahun 2023 ditargetkan 52,50 dan terealisasi 53,33 dengan kategori Tinggi sehingga capaiannya 101,58%. Pengukuran melibatkan 100 responden dari 10 sekolah.
Indeks Dektari tertinggi terdapat di SMPN 1 Lawas Hilir (61,33) dan terendah di SMPN 2 Tebing Sari (44,68).
Indeks ketahanan keluarga meningkat dari 73,500 sebelum intervensi menjadi 84,234 sesudah intervensi atau naik 10,734 (14,60%). Kenaikan tertinggi pada dimensi pengetahuan tentang narkoba.
Nilai IKP sebesar 3,28 (Sangat Mandiri) dari target 3,20. Lingkungan Pendidikan memperoleh nilai tertinggi yaitu 3,52, sedangkan aspek Anggaran merupakan aspek terendah dengan nilai 2,83.
Sepanjang tahun 2023 Klinik Pratama melayani 48 klien yang terdiri dari 41 laki-laki (85,42%) dan 7 perempuan (14,58%). Jumlah klien terbanyak tercatat pada bulan Juni sebanyak 7 orang.
Zat yang paling banyak disalahgunakan adalah sabu sebanyak 28 klien atau 58,33% dari seluruh klien, disusul tramadol sebanyak 6 klien.
Sebanyak 36 dari 42 klien yang diukur mengalami peningkatan kualitas hidup atau 85,71%, melampaui target 70,00%. Klien yang drop out sebanyak 6 orang atau 12,50%, lebih rendah daripada batas target 15,00%.
Indeks kapabilitas rehabilitasi mencapai 3,27 dari target 3,20 atau 102,19%, dengan kategori A (Sangat Kapabel). Nilai tertinggi pada komponen pencatatan dan pelaporan, yakni 3,60.
Penyebaran informasi P4GN dilaksanakan sebanyak 184 kegiatan dengan 40.290 orang terpapar, meningkat 5.015 orang (14,22%) dibandingkan tahun 2022. Media sosial menyumbang 60,1% dari jumlah tersebut.
Sampai dengan tahun 2023 telah dibentuk 5 desa/kelurahan Bersinar dengan 140 relawan (87 laki-laki dan 53 perempuan). Penggiat P4GN yang dilatih tahun 2023 berjumlah 70 orang.
Deteksi dini melalui tes urine dilaksanakan 18 kali terhadap 730 orang dengan hasil 7 orang positif (0,96%) dan 723 orang negatif.
Seksi Pemberantasan mengungkap 5 LKN dengan 7 tersangka. Barang bukti yang disita berupa sabu 48,34 gram dan ganja 463,70 gram, dengan 3 perkara dinyatakan lengkap (P-21) dari target 2 perkara.
Pagu anggaran TA 2023 sebesar Rp1.592.000.000,- (satu miliar lima ratus sembilan puluh dua juta rupiah) dengan blokir sebesar Rp26.550.000,- (dua puluh enam juta lima ratus lima puluh ribu rupiah).
Realisasi anggaran sampai dengan 31 Desember 2023 sebesar Rp1.561.167.565,- atau 98,06% dari pagu, sehingga terdapat sisa pagu Rp30.832.435,-. Apabila blokir dikeluarkan, penyerapan mencapai 99,73%.
Program P4GN (066.BO) terealisasi Rp0,703 miliar dari pagu Rp0,720 miliar atau 97,67%, sedangkan Program Dukungan Manajemen terealisasi 98,39%.
Deviasi penyerapan terhadap RPD terbesar terjadi pada bulan Januari (10,44%) dan terkecil pada bulan November (0,86%). Sampai akhir semester I penyerapan kumulatif mencapai 44,56% dari pagu.
Nilai IKPA sebesar 96,50 diperoleh dari nilai total 86,85 dibagi konversi bobot 90%, sedangkan Nilai Kinerja Anggaran 89,44 atau 2,54 lebih tinggi daripada tahun 2022.
BNNK Muara Lawas didukung 24 personel, terdiri dari 13 pegawai dan 11 PPNPN, serta aset BMN senilai Rp2.870.545.000,- per 31 Desember 2023.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.2 PK 2023", cell: "C27", right: "Rp 1.592.000.000,-", wrong: "Rp 1.577.180.000,-" },
    { sheet: "T2.2 PK 2023", cell: "C22", right: "Rp 144.305.000,-", wrong: "Rp 153.305.000,-" },
    { sheet: "T2.1 Renstra RKT", cell: "J13", right: "3,20", wrong: "3,00" },
    { sheet: "T3.1 Capaian IKK", cell: "F8", right: "116,67", wrong: "83,33" },
    { sheet: "T3.1 Capaian IKK", cell: "G16", right: "106,58", wrong: "109,28" },
    { sheet: "T3.2-3.13 Per IKK", cell: "C3", right: "101,58%", wrong: "101,13%" },
    { sheet: "T3.2-3.13 Per IKK", cell: "E38", right: "99,09", wrong: "102,19" },
    { sheet: "T3.14 Antar Tahun", cell: "G8", right: "=F8-E8 -> -3.29~0.00", wrong: "#3.29~0.00" },
    { sheet: "T3.14 Antar Tahun", cell: "J16", right: "#103.09~0.00", wrong: "#109.76~0.00" },
    { sheet: "T3.15 Dektari", cell: "H10", right: "Sedang", wrong: "Tinggi" },
    { sheet: "T3.16 IKP Keluarga", cell: "H5", right: "3,52", wrong: "3,25" },
    { sheet: "T3.16 IKP Keluarga", cell: "F19", right: "28,18", wrong: "21,99" },
    { sheet: "T3.18 Klien Rehab", cell: "D15", right: "=SUM(D3:D14) -> 48~#,##0", wrong: "=SUM(D3:D13) -> 47~#,##0" },
    { sheet: "T3.18 Klien Rehab", cell: "B20", right: "#5~#,##0", wrong: "#9~#,##0" },
    { sheet: "T3.22 KH Kapabilitas", cell: "G4", right: "88,10%", wrong: "77,08%" },
    { sheet: "T3.22 KH Kapabilitas", cell: "D20", right: "A (Sangat Kapabel)", wrong: "B (Kapabel)" },
    { sheet: "T3.24 Sosialisasi", cell: "L10", right: "40.290", wrong: "30.360" },
    { sheet: "T3.24 Sosialisasi", cell: "E18", right: "35,4", wrong: "136,0" },
    { sheet: "T3.26 Relawan Tes Urine", cell: "G21", right: "=E21-F21 -> 123~#,##0", wrong: "#121~#,##0" },
    { sheet: "T3.26 Relawan Tes Urine", cell: "H24", right: "#0.00958904~0.00%", wrong: "#0.05653031~0.00%" },
    { sheet: "T3.29 LKN BB", cell: "G10", right: "48,34", wrong: "48,43" },
    { sheet: "T3.29 LKN BB", cell: "C19", right: "=SUM(C15:C18) -> 20~#,##0", wrong: "=SUM(C15:C17) -> 13~#,##0" },
    { sheet: "T3.31 Anggaran Kegiatan", cell: "F17", right: "#139256250~#,##0", wrong: "#104404500~#,##0" },
    { sheet: "T3.31 Anggaran Kegiatan", cell: "H22", right: "#0.91156841~0.00%", wrong: "#0.99765639~0.00%" },
    { sheet: "T3.32 Jenis Belanja RPD", cell: "E7", right: "4.824.535", wrong: "5.724.535" },
    { sheet: "T3.32 Jenis Belanja RPD", cell: "G22", right: "854.234.815", wrong: "852.434.815" },
    { sheet: "T3.34 IKPA NKA", cell: "F13", right: "96,50", wrong: "86,85" },
    { sheet: "T3.34 IKPA NKA", cell: "F30", right: "20,74", wrong: "23,18" },
    { sheet: "T3.37 SDM BMN", cell: "F12", right: "#1384875000~#,##0", wrong: "#1268025000~#,##0" },
    { sheet: "T3.37 SDM BMN", cell: "D7", right: "24", wrong: "13" },
    { sheet: "Narasi", cell: "A1", right: "naik 0,84 poin", wrong: "naik 1,74 poin" },
    { sheet: "Narasi", cell: "A3", right: "terealisasi 53,33", wrong: "terealisasi 52,33" },
    { sheet: "Narasi", cell: "A4", right: "terendah di SMPN 2 Tebing Sari", wrong: "terendah di SMKN 1 Muara Lawas" },
    { sheet: "Narasi", cell: "A5", right: "(14,60%)", wrong: "(12,74%)" },
    { sheet: "Narasi", cell: "A6", right: "dengan nilai 2,83", wrong: "dengan nilai 3,24" },
    { sheet: "Narasi", cell: "A7", right: "41 laki-laki", wrong: "40 laki-laki" },
    { sheet: "Narasi", cell: "A8", right: "atau 58,33%", wrong: "atau 52,08%" },
    { sheet: "Narasi", cell: "A9", right: "atau 85,71%", wrong: "atau 75,00%" },
    { sheet: "Narasi", cell: "A11", right: "meningkat 5.015 orang", wrong: "meningkat 5.105 orang" },
    { sheet: "Narasi", cell: "A12", right: "140 relawan", wrong: "105 relawan" },
    { sheet: "Narasi", cell: "A13", right: "723 orang negatif", wrong: "730 orang negatif" },
    { sheet: "Narasi", cell: "A14", right: "ganja 463,70 gram", wrong: "ganja 46,37 gram" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "(dua puluh enam juta lima ratus lima puluh ribu rupiah)",
      wrong: "(dua puluh enam juta lima puluh ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A16", right: "sisa pagu Rp30.832.435,-", wrong: "sisa pagu Rp4.282.435,-" },
    { sheet: "Narasi", cell: "A17", right: "atau 97,67%", wrong: "atau 98,39%" },
  ],
};
