import type { ReportCase } from "./report-case";

/** a provincial narcotics office and five of districts: plans by office, clients by month, classes in the heads of a recap, seized goods. */
export const bnnpLimaBnnk: ReportCase = {
  name: "a provincial narcotics office and five of districts: plans by office, clients by month, classes in the heads of a recap, seized goods",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM",
      sheet: `
Tabel 1.1 Komposisi Pegawai BNN Provinsi Kepulauan Bangka Belitung dan Jajaran per 31 Desember 2024
No | Satuan Kerja | PNS BNN |  | Polri |  | PNS DPK |  | PPNPN |  | Jumlah |  | Total | %
 |  | L | P | L | P | L | P | L | P | L | P
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)=3+5+7+9 | (12)=4+6+8+10 | (13) | (14)
1 | BNNP Kep. Bangka Belitung | 21 | 14 | 17 | 1 | 3 | 2 | 19 | 6 | 60 | 23 | 83 | 39,90%
2 | BNNK Pangkalpinang | 7 | 5 | 3 | - | 2 | 1 | 6 | 3 | 18 | 9 | 27 | 12,98%
3 | BNNK Bangka | 6 | 6 | 4 | - | 1 | 2 | 7 | 2 | 18 | 10 | 28 | 13,46%
4 | BNNK Bangka Selatan | 5 | 4 | 3 | 1 | 1 | - | 6 | 2 | 15 | 7 | 22 | 10,58%
5 | BNNK Bangka Tengah | 6 | 3 | 2 | - | 2 | 1 | 5 | 3 | 15 | 7 | 22 | 10,58%
6 | BNNK Belitung | 7 | 4 | 4 | - | - | 2 | 6 | 3 | 17 | 9 | 26 | 12,50%
 | Jumlah | 52 | 36 | 33 | 2 | 9 | 8 | 49 | 19 | 143 | 65 | 208 | 100%
 | Persentase |  |  |  |  |  |  |  |  | 68,75% | 31,25%

Tabel 1.2 Pegawai menurut Pendidikan
No. | Pendidikan | PNS (BNN+DPK) | Polri | PPNPN | Jml | Persentase
1. | S2 | 14 | 2 | 1 | 17 | 8,2%
2. | S1/D-IV | 47 | 9 | 14 | 70 | 33,7%
3. | D-III | 16 | 4 | 9 | 29 | 13,9%
4. | SMA/sederajat | 28 | 20 | 43 | 91 | 43,8%
5. | SMP | - | - | 1 | 1 | 0,5%
 | Jml | 105 | 35 | 68 | 208 | 100,0%
`,
    },
    {
      name: "T2.1 PK dan RKT",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BNN PROVINSI KEPULAUAN BANGKA BELITUNG

No | Sasaran Kegiatan / Bidang | Indikator Kinerja Kegiatan | Satuan | Target
1 | P2M | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,25
2 |  | Indeks Ketahanan Keluarga | Indeks | 78,50
3 |  | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30
4 |  | Jumlah desa/kelurahan Bersinar yang terbentuk | Desa/Kel | 12
5 |  | Jumlah relawan/penggiat anti narkoba | Orang | 270
6 | REHABILITASI | Persentase klien yang mengalami peningkatan kualitas hidup | % | 74
7 |  | Jumlah penyalah guna yang mengikuti layanan rehabilitasi | Orang | 660
8 |  | Persentase klien drop out *) | % | 10
9 |  | Jumlah unit penyelenggara layanan IBM operasional | Unit | 16
10 | PEMBERANTASAN | Jumlah perkara yang diselesaikan (P-21) | Berkas | 25
11 |  | Jumlah tersangka yang dilakukan asesmen terpadu (TAT) | Orang | 80
12 |  | Indeks pengawasan tahanan dan barang bukti | Indeks | 82,00
13 | UMUM | Nilai Kinerja Anggaran (NKA/SMART) | Nilai | 92,00
14 |  | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,50

No | Kegiatan | Anggaran
1 | BL.3247 Pemberdayaan Peran Serta Masyarakat | Rp547.325.000,-
2 | BL.3248 Penyelenggaraan Advokasi | Rp537.770.000,-
3 | BL.3250 Penyelenggaraan Informasi dan Edukasi | Rp286.175.000,-
4 | BL.3252 Pelayanan Rehabilitasi | Rp550.350.000,-
5 | BL.3258 Penyidikan Jaringan Peredaran Gelap Narkotika | Rp889.680.000,-
6 | WA.3236 Pengelolaan Keuangan dan Perencanaan | Rp109.970.000,-
7 | WA.3979 Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana Prasarana | Rp10.268.915.000,-
 | Jumlah Anggaran | Rp13.190.185.000,-

 | Pangkalpinang,   Januari 2024
 | Kepala BNN RI | Kepala BNNP Kep. Bangka Belitung
`,
    },
    {
      name: "T2.2 RKT per Satker",
      sheet: `
Rencana Kinerja Tahunan 2024 menurut Satuan Kerja (BNNP dan BNNK)
No | Indikator | Satuan | Target 2024 |  |  |  |  |  | Jml/Rata-rata Wilayah | Ket.
 |  |  | BNNP | P. Pinang | Bangka | Basel | Bateng | Belitung
1 | Indek Ketahanan Diri Remaja | Indeks | 52,50 | 52,75 | 52,00 | 52,00 | 51,50 | 52,75 | 52,25 | rata-rata
2 | Indek Ketahanan Keluarga | Indeks | 78,75 | 78,50 | 78,25 | 78,50 | 78,00 | 79,00 | 78,50 | rata-rata
3 | Desa/kelurahan Bersinar baru | Desa/Kel | 3 | 2 | 2 | 2 | 1 | 2 | 12 | jumlah
4 | Relawan/penggiat | Orang | 70 | 45 | 40 | 35 | 35 | 45 | 270 | jumlah
5 | Klien rehabilitasi | Orang | 230 | 120 | 90 | 65 | 60 | 95 | 660 | jumlah
6 | Unit IBM operasional | Unit | 4 | 3 | 3 | 2 | 2 | 2 | 16 | jumlah
7 | Perkara P-21 | Berkas | 12 | 3 | 3 | 2 | 2 | 3 | 25 | jumlah
8 | LKN | LKN | 14 | 4 | 3 | 3 | 2 | 4 | 30 | jumlah
9 | Tersangka TAT | Orang | 30 | 12 | 10 | 10 | 8 | 10 | 80 | jumlah
10 | Nilai Kinerja Anggaran | Nilai | 92,00 | 92,00 | 92,00 | 92,00 | 92,00 | 92,00 | 92,00 | rata-rata
11 | Nilai IKPA | Nilai | 95,50 | 95,50 | 95,50 | 95,50 | 95,50 | 95,50 | 95,50 | rata-rata
`,
    },
    {
      name: "T3.1 Capaian IKK",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Kegiatan (IKK) Tahun 2024 per Bidang
No | Indikator Kinerja Kegiatan | Satuan | Tahun 2024 |  | Capaian | Capaian dihitung **) | Kategori
 |  |  | Target | Realisasi | (%) | (maks. 120%)
1 | 2 | 3 | 4 | 5 | 6=5/4x100 | 7 | 8
A | BIDANG P2M
1 | Indeks Ketahanan Diri Remaja (Dektari) | Indeks | 52,25 | 52,24 | 99,98% | 99,98% | Baik
2 | Indeks Ketahanan Keluarga | Indeks | 78,50 | 80,01 | 101,92% | 101,92% | Sangat Baik
3 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,30 | 3,47 | 105,15% | 105,15% | Sangat Baik
4 | Jumlah desa/kelurahan Bersinar yang terbentuk | Desa/Kel | 12 | 15 | 125,00% | 120,00% | Sangat Baik
5 | Jumlah relawan/penggiat anti narkoba | Orang | 270 | 289 | 107,04% | 107,04% | Sangat Baik
 | Rata-rata capaian bidang P2M |  |  |  |  | 106,82% | Sangat Baik
B | BIDANG REHABILITASI
6 | Persentase klien yang mengalami peningkatan kualitas hidup | % | 74 | 78,28 | 105,78% | 105,78% | Sangat Baik
7 | Jumlah penyalah guna yang mengikuti layanan rehabilitasi | Orang | 660 | 720 | 109,09% | 109,09% | Sangat Baik
8 | Persentase klien drop out *) | % | 10 | 8,33 | 116,70% | 116,70% | Sangat Baik
9 | Jumlah unit penyelenggara layanan IBM operasional | Unit | 16 | 15 | 93,75% | 93,75% | Baik
 | Rata-rata capaian bidang REHABILITASI |  |  |  |  | 106,33% | Sangat Baik
C | BIDANG PEMBERANTASAN
10 | Jumlah perkara yang diselesaikan (P-21) | Berkas | 25 | 30 | 120,00% | 120,00% | Sangat Baik
11 | Jumlah tersangka yang dilakukan asesmen terpadu (TAT) | Orang | 80 | 74 | 92,50% | 92,50% | Baik
12 | Indeks pengawasan tahanan dan barang bukti | Indeks | 82,00 | 85,64 | 104,44% | 104,44% | Sangat Baik
 | Rata-rata capaian bidang PEMBERANTASAN |  |  |  |  | 105,65% | Sangat Baik
D | BIDANG UMUM
13 | Nilai Kinerja Anggaran (NKA/SMART) | Nilai | 92,00 | 95,17 | 103,45% | 103,45% | Sangat Baik
14 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,50 | 96,42 | 100,96% | 100,96% | Sangat Baik
 | Rata-rata capaian bidang UMUM |  |  |  |  | 102,21% | Sangat Baik
 | Rata-rata capaian seluruh IKK (14 indikator) |  |  |  |  | 105,77% | Sangat Baik
*) minimize: capaian = (2 x target - realisasi) / target x 100
**) capaian di atas 120% dihitung 120%; rata-rata menggunakan kolom 7

Tabel 3.2 Rekapitulasi Kategori Capaian
Bidang | Sangat Baik (>100) | Baik (90 - 100) | Cukup (75 - <90) | Kurang (<75) | Jumlah IKK
P2M | 4 | 1 | - | - | 5
REHABILITASI | 3 | 1 | - | - | 4
PEMBERANTASAN | 2 | 1 | - | - | 3
UMUM | 2 | - | - | - | 2
Jumlah | 11 | 3 | - | - | 14
% | 78,6% | 21,4% | - | - | 100,0%
`,
    },
    {
      name: "T3.3 Dektari",
      sheet: `
Indek Ketahanan Diri Remaja (Dektari) Tahun 2024
No | Kab/Kota (Satker) | Dimensi |  |  | Nilai Dektari | Target | Capaian | Selisih (real - target) | Kategori
 |  | Self Regulation | Assertiveness | Reaching Out
#1~0 | BNNP Kep. Bangka Belitung | #52.84~0.00 | #51.37~0.00 | #54.12~0.00 | =ROUND(AVERAGE(C4:E4),2) -> 52.78~0.00 | #52.5~0.00 | =F4/G4 -> 1.0053333333~0.00% | =F4-G4 -> 0.28~0.00 | Tinggi
#2~0 | BNNK Pangkalpinang | #53.96~0.00 | #52.18~0.00 | #54.71~0.00 | =ROUND(AVERAGE(C5:E5),2) -> 53.62~0.00 | #52.75~0.00 | =F5/G5 -> 1.016492891~0.00% | =F5-G5 -> 0.87~0.00 | Sangat Tinggi
#3~0 | BNNK Bangka | #50.43~0.00 | #49.87~0.00 | #52.06~0.00 | =ROUND(AVERAGE(C6:E6),2) -> 50.79~0.00 | #52~0.00 | =F6/G6 -> 0.9767307692~0.00% | =F6-G6 -> -1.21~0.00 | Tinggi
#4~0 | BNNK Bangka Selatan | #51.72~0.00 | #52.9~0.00 | #53.35~0.00 | =ROUND(AVERAGE(C7:E7),2) -> 52.66~0.00 | #52~0.00 | =F7/G7 -> 1.0126923077~0.00% | =F7-G7 -> 0.66~0.00 | Tinggi
#5~0 | BNNK Bangka Tengah | #49.15~0.00 | #48.66~0.00 | #50.04~0.00 | =ROUND(AVERAGE(C8:E8),2) -> 49.28~0.00 | #51.5~0.00 | =F8/G8 -> 0.9568932039~0.00% | =F8-G8 -> -2.22~0.00 | Rendah
#6~0 | BNNK Belitung | #54.27~0.00 | #53.08~0.00 | #55.49~0.00 | =ROUND(AVERAGE(C9:E9),2) -> 54.28~0.00 | #52.75~0.00 | =F9/G9 -> 1.0290047393~0.00% | =F9-G9 -> 1.53~0.00 | Sangat Tinggi
 | Rata-rata | =ROUND(AVERAGE(C4:C9),2) -> 52.06~0.00 | =ROUND(AVERAGE(D4:D9),2) -> 51.34~0.00 | =ROUND(AVERAGE(E4:E9),2) -> 53.3~0.00 | =ROUND(AVERAGE(F4:F9),2) -> 52.24~0.00 | =ROUND(AVERAGE(G4:G9),2) -> 52.25~0.00 | =F10/G10 -> 0.9998086124~0.00% | =F10-G10 -> -0.01~0.00 | Tinggi

Interval Kategori Dektari |  |  |  | Responden
No | Interval | Kategori |  | Satker | Disebar | Kembali | % kembali
#1~0 | 0,00 – 46,06 | Sangat Rendah |  | BNNP Kep. Bangka Belitung | #60~#,##0 | #58~#,##0 | =G14/F14 -> 0.9666666667~0.0%
#2~0 | 46,07 – 49,32 | Rendah |  | BNNK Pangkalpinang | #50~#,##0 | #48~#,##0 | =G15/F15 -> 0.96~0.0%
#3~0 | 49,33 – 53,25 | Tinggi |  | BNNK Bangka | #50~#,##0 | #50~#,##0 | =G16/F16 -> 1~0.0%
#4~0 | 53,26 – 60,00 | Sangat Tinggi |  | BNNK Bangka Selatan | #40~#,##0 | #37~#,##0 | =G17/F17 -> 0.925~0.0%
 |  |  |  | BNNK Bangka Tengah | #40~#,##0 | #39~#,##0 | =G18/F18 -> 0.975~0.0%
 |  |  |  | BNNK Belitung | #40~#,##0 | #40~#,##0 | =G19/F19 -> 1~0.0%
 |  |  |  | Jumlah | =SUM(F14:F19) -> 280~#,##0 | =SUM(G14:G19) -> 272~#,##0 | =G20/F20 -> 0.9714285714~0.0%
`,
    },
    {
      name: "T3.4 Ketahanan Keluarga",
      sheet: `
Tabel 3.4 Indeks Ketahanan Keluarga terhadap Penyalahgunaan Narkoba, 2022 s/d 2024
No | Satuan Kerja | Realisasi |  |  | Target 2024 | Capaian 2024 | Naik/(Turun) 2023-2024 |  | Klasifikasi 2024
 |  | 2022 | 2023 | 2024 |  |  | Poin | %
1 | BNNP Kep. Bangka Belitung | 76,18 | 78,46 | 80,73 | 78,75 | 102,51% | 2,27 | 2,89% | Tinggi
2 | BNNK Pangkalpinang | 77,02 | 78,91 | 81,42 | 78,50 | 103,72% | 2,51 | 3,18% | Sangat Tinggi
3 | BNNK Bangka | 75,44 | 77,27 | 78,96 | 78,25 | 100,91% | 1,69 | 2,19% | Tinggi
4 | BNNK Bangka Selatan | 74,91 | 76,75 | 77,58 | 78,50 | 98,83% | 0,83 | 1,08% | Tinggi
5 | BNNK Bangka Tengah | 75,83 | 78,04 | 79,31 | 78,00 | 101,68% | 1,27 | 1,63% | Tinggi
6 | BNNK Belitung | 77,36 | 79,13 | 82,05 | 79,00 | 103,86% | 2,92 | 3,69% | Sangat Tinggi
 | Rerata Provinsi | 76,12 | 78,09 | 80,01 | 78,50 | 101,92% | 1,92 | 2,46% | Tinggi

Klasifikasi | Nilai Interval | Jumlah Satker 2023 | Jumlah Satker 2024
Sangat Rendah | 25,00 - 43,75 | - | -
Rendah | 43,76 - 62,50 | - | -
Tinggi | 62,51 - 81,25 | 6 | 4
Sangat Tinggi | 81,26 - 100,00 | - | 2
Jumlah |  | 6 | 6

Keluarga peserta intervensi (keluarga)
No | Satker | Sasaran | Hadir lengkap | Tidak lengkap | Kehadiran (%)
1 | BNNP Kep. Bangka Belitung | 10 | 10 | - | 100%
2 | BNNK Pangkalpinang | 10 | 9 | 1 | 90%
3 | BNNK Bangka | 10 | 10 | - | 100%
4 | BNNK Bangka Selatan | 10 | 8 | 2 | 80%
5 | BNNK Bangka Tengah | 8 | 8 | - | 100%
6 | BNNK Belitung | 10 | 10 | - | 100%
 | Total | 58 | 55 | 3 | 95%
`,
    },
    {
      name: "T3.5 Klien per Bulan",
      sheet: `
Jumlah Klien Rehabilitasi per Bulan Tahun 2024 (orang)
Bulan | BNNP | BNNK P.Pinang | BNNK Bangka | BNNK Basel | BNNK Bateng | BNNK Belitung | Jumlah | Kumulatif | % thd target
Januari | #17~#,##0 | #9~#,##0 | #7~#,##0 | #5~#,##0 | #4~#,##0 | #8~#,##0 | =SUM(B3:G3) -> 50~#,##0 | =SUM(H3:H3) -> 50~#,##0 | =I3/H16 -> 0.0757575758~0.00%
Februari | #21~#,##0 | #11~#,##0 | #8~#,##0 | #6~#,##0 | #6~#,##0 | #7~#,##0 | =SUM(B4:G4) -> 59~#,##0 | =SUM(H3:H4) -> 109~#,##0 | =I4/H16 -> 0.1651515152~0.00%
Maret | #19~#,##0 | #13~#,##0 | #6~#,##0 | #4~#,##0 | #7~#,##0 | #9~#,##0 | =SUM(B5:G5) -> 58~#,##0 | =SUM(H3:H5) -> 167~#,##0 | =I5/H16 -> 0.253030303~0.00%
April | #12~#,##0 | #7~#,##0 | #5~#,##0 | #3~#,##0 | #2~#,##0 | #6~#,##0 | =SUM(B6:G6) -> 35~#,##0 | =SUM(H3:H6) -> 202~#,##0 | =I6/H16 -> 0.3060606061~0.00%
Mei | #23~#,##0 | #12~#,##0 | #9~#,##0 | #7~#,##0 | #5~#,##0 | #10~#,##0 | =SUM(B7:G7) -> 66~#,##0 | =SUM(H3:H7) -> 268~#,##0 | =I7/H16 -> 0.4060606061~0.00%
Juni | #25~#,##0 | #10~#,##0 | #11~#,##0 | #6~#,##0 | #8~#,##0 | #9~#,##0 | =SUM(B8:G8) -> 69~#,##0 | =SUM(H3:H8) -> 337~#,##0 | =I8/H16 -> 0.5106060606~0.00%
Juli | #27~#,##0 | #14~#,##0 | #8~#,##0 | #9~#,##0 | #6~#,##0 | #11~#,##0 | =SUM(B9:G9) -> 75~#,##0 | =SUM(H3:H9) -> 412~#,##0 | =I9/H16 -> 0.6242424242~0.00%
Agustus | #22~#,##0 | #13~#,##0 | #10~#,##0 | #8~#,##0 | #7~#,##0 | #12~#,##0 | =SUM(B10:G10) -> 72~#,##0 | =SUM(H3:H10) -> 484~#,##0 | =I10/H16 -> 0.7333333333~0.00%
September | #24~#,##0 | #11~#,##0 | #12~#,##0 | #5~#,##0 | #9~#,##0 | #8~#,##0 | =SUM(B11:G11) -> 69~#,##0 | =SUM(H3:H11) -> 553~#,##0 | =I11/H16 -> 0.8378787879~0.00%
Oktober | #26~#,##0 | #15~#,##0 | #9~#,##0 | #7~#,##0 | #6~#,##0 | #13~#,##0 | =SUM(B12:G12) -> 76~#,##0 | =SUM(H3:H12) -> 629~#,##0 | =I12/H16 -> 0.953030303~0.00%
November | #18~#,##0 | #12~#,##0 | #7~#,##0 | #4~#,##0 | #5~#,##0 | #9~#,##0 | =SUM(B13:G13) -> 55~#,##0 | =SUM(H3:H13) -> 684~#,##0 | =I13/H16 -> 1.0363636364~0.00%
Desember | #13~#,##0 | #8~#,##0 | #4~#,##0 | #3~#,##0 | #3~#,##0 | #5~#,##0 | =SUM(B14:G14) -> 36~#,##0 | =SUM(H3:H14) -> 720~#,##0 | =I14/H16 -> 1.0909090909~0.00%
Total | =SUM(B3:B14) -> 247~#,##0 | =SUM(C3:C14) -> 135~#,##0 | =SUM(D3:D14) -> 96~#,##0 | =SUM(E3:E14) -> 67~#,##0 | =SUM(F3:F14) -> 68~#,##0 | =SUM(G3:G14) -> 107~#,##0 | =SUM(H3:H14) -> 720~#,##0
Target | #230~#,##0 | #120~#,##0 | #90~#,##0 | #65~#,##0 | #60~#,##0 | #95~#,##0 | =SUM(B16:G16) -> 660~#,##0
Capaian | =B15/B16 -> 1.0739130435~0.00% | =C15/C16 -> 1.125~0.00% | =D15/D16 -> 1.0666666667~0.00% | =E15/E16 -> 1.0307692308~0.00% | =F15/F16 -> 1.1333333333~0.00% | =G15/G16 -> 1.1263157895~0.00% | =H15/H16 -> 1.0909090909~0.00%
Rata-rata/bulan | =ROUND(B15/12,1) -> 20.6~0.0 | =ROUND(C15/12,1) -> 11.3~0.0 | =ROUND(D15/12,1) -> 8~0.0 | =ROUND(E15/12,1) -> 5.6~0.0 | =ROUND(F15/12,1) -> 5.7~0.0 | =ROUND(G15/12,1) -> 8.9~0.0 | =ROUND(H15/12,1) -> 60~0.0
Lebih/(kurang) thd target | =B15-B16 -> 17~#,##0 | =C15-C16 -> 15~#,##0 | =D15-D16 -> 6~#,##0 | =E15-E16 -> 2~#,##0 | =F15-F16 -> 8~#,##0 | =G15-G16 -> 12~#,##0 | =H15-H16 -> 60~#,##0

Rekap Triwulan
Triwulan | BNNP | BNNK (5 satker) | Jumlah | % thd setahun
TW I | =SUM(B3:B5) -> 57~#,##0 | =SUM(C3:G5) -> 110~#,##0 | =SUM(B23:C23) -> 167~#,##0 | =D23/D27 -> 0.2319444444~0.0%
TW II | =SUM(B6:B8) -> 60~#,##0 | =SUM(C6:G8) -> 110~#,##0 | =SUM(B24:C24) -> 170~#,##0 | =D24/D27 -> 0.2361111111~0.0%
TW III | =SUM(B9:B11) -> 73~#,##0 | =SUM(C9:G11) -> 143~#,##0 | =SUM(B25:C25) -> 216~#,##0 | =D25/D27 -> 0.3~0.0%
TW IV | =SUM(B12:B14) -> 57~#,##0 | =SUM(C12:G14) -> 110~#,##0 | =SUM(B26:C26) -> 167~#,##0 | =D26/D27 -> 0.2319444444~0.0%
Jumlah | =SUM(B23:B26) -> 247~#,##0 | =SUM(C23:C26) -> 473~#,##0 | =SUM(D23:D26) -> 720~#,##0 | #1~0.0%
`,
    },
    {
      name: "T3.6 Klien per Faskes",
      sheet: `
Tabel 3.6 Klien Rehabilitasi menurut Fasilitas Layanan, Jenis Layanan, dan Status Akhir Tahun 2024
No | Fasilitas | Rawat Jalan |  |  | Rawat Inap |  |  | Total Klien | Status Akhir |  |  | % Selesai | % DO
 |  | L | P | Jml | L | P | Jml |  | Selesai | Drop Out | Berjalan
1 | Klinik Pratama BNNP | 185 | 27 | 212 | 31 | 4 | 35 | 247 | 191 | 19 | 37 | 77,33% | 7,69%
2 | Klinik BNNK Pangkalpinang | 111 | 14 | 125 | 9 | 1 | 10 | 135 | 109 | 11 | 15 | 80,74% | 8,15%
3 | Klinik BNNK Bangka | 82 | 8 | 90 | 6 | - | 6 | 96 | 76 | 9 | 11 | 79,17% | 9,38%
4 | Klinik BNNK Bangka Selatan | 57 | 5 | 62 | 4 | 1 | 5 | 67 | 52 | 8 | 7 | 77,61% | 11,94%
5 | Klinik BNNK Bangka Tengah | 62 | 6 | 68 | - | - | - | 68 | 53 | 6 | 9 | 77,94% | 8,82%
6 | Klinik BNNK Belitung | 88 | 9 | 97 | 8 | 2 | 10 | 107 | 84 | 7 | 16 | 78,50% | 6,54%
 | JUMLAH | 585 | 69 | 654 | 58 | 8 | 66 | 720 | 565 | 60 | 95 | 78,47% | 8,33%
Ket: Rawat inap dirujuk ke Loka Rehabilitasi BNN; klien tetap dicatat pada faskes perujuk
`,
    },
    {
      name: "T3.7 Kualitas Hidup",
      sheet: `
Peningkatan Kualitas Hidup Klien (WHOQoL-BREF)
No | Satker | Klien diukur (pre-post) | Meningkat | Tetap/Menurun | Persentase meningkat | Target | Capaian Kinerja
1 | BNNP Kep. Bangka Belitung | 188 | 149 | 39 | 79,26% | 74% | 107,11%
2 | BNNK Pangkalpinang | 104 | 80 | 24 | 76,92% | 74% | 103,95%
3 | BNNK Bangka | 74 | 55 | 19 | 74,32% | 74% | 100,43%
4 | BNNK Bangka Selatan | 50 | 36 | 14 | 72,00% | 74% | 97,30%
5 | BNNK Bangka Tengah | 52 | 43 | 9 | 82,69% | 74% | 111,74%
6 | BNNK Belitung | 80 | 66 | 14 | 82,50% | 74% | 111,49%
 | Jumlah | 548 | 429 | 119 | 78,28% | 74% | 105,78%

Domain | Skor awal (pre) | Skor akhir (post) | Kenaikan | Kenaikan (%)
Kesehatan Fisik | 58,42 | 71,36 | 12,94 | 22,15%
Psikologis | 54,87 | 70,15 | 15,28 | 27,85%
Hubungan Sosial | 56,30 | 66,92 | 10,62 | 18,86%
Lingkungan | 60,75 | 72,08 | 11,33 | 18,65%
Rata-rata | 57,59 | 70,13 | 12,54 | 21,77%
`,
    },
    {
      name: "T3.8 Perkara dan BB",
      sheet: `
Rekapitulasi LKN, P-21, Tersangka dan Barang Bukti TA 2024
No | Satker | LKN |  | % LKN | P-21 |  | Tersangka (org) |  |  | Barang Bukti
 |  | Target | Real |  | Target | Real | L | P | Jml | Sabu (gram) | Ganja (gram) | Ekstasi (butir)
#1~0 | BNNP Kep. Bangka Belitung | #14~#,##0 | #17~#,##0 | =D4/C4 -> 1.2142857143~0.00% | #12~#,##0 | #15~#,##0 | #26~#,##0 | #4~#,##0 | =SUM(H4:I4) -> 30~#,##0 | #2418.67~#,##0.00 | #1305.4~#,##0.00 | #412~#,##0
#2~0 | BNNK Pangkalpinang | #4~#,##0 | #5~#,##0 | =D5/C5 -> 1.25~0.00% | #3~#,##0 | #4~#,##0 | #7~#,##0 | #1~#,##0 | =SUM(H5:I5) -> 8~#,##0 | #186.35~#,##0.00 | #0~#,##0.00 | #38~#,##0
#3~0 | BNNK Bangka | #3~#,##0 | #3~#,##0 | =D6/C6 -> 1~0.00% | #3~#,##0 | #3~#,##0 | #5~#,##0 | #0~#,##0 | =SUM(H6:I6) -> 5~#,##0 | #94.12~#,##0.00 | #57.8~#,##0.00 | #0~#,##0
#4~0 | BNNK Bangka Selatan | #3~#,##0 | #4~#,##0 | =D7/C7 -> 1.3333333333~0.00% | #2~#,##0 | #3~#,##0 | #6~#,##0 | #1~#,##0 | =SUM(H7:I7) -> 7~#,##0 | #127.46~#,##0.00 | #0~#,##0.00 | #15~#,##0
#5~0 | BNNK Bangka Tengah | #2~#,##0 | #2~#,##0 | =D8/C8 -> 1~0.00% | #2~#,##0 | #1~#,##0 | #3~#,##0 | #0~#,##0 | =SUM(H8:I8) -> 3~#,##0 | #41.09~#,##0.00 | #22.35~#,##0.00 | #0~#,##0
#6~0 | BNNK Belitung | #4~#,##0 | #4~#,##0 | =D9/C9 -> 1~0.00% | #3~#,##0 | #4~#,##0 | #6~#,##0 | #1~#,##0 | =SUM(H9:I9) -> 7~#,##0 | #238.91~#,##0.00 | #610.25~#,##0.00 | #67~#,##0
 | Jumlah | =SUM(C4:C9) -> 30~#,##0 | =SUM(D4:D9) -> 35~#,##0 | =D10/C10 -> 1.1666666667~0.00% | =SUM(F4:F9) -> 25~#,##0 | =SUM(G4:G9) -> 30~#,##0 | =SUM(H4:H9) -> 53~#,##0 | =SUM(I4:I9) -> 7~#,##0 | =SUM(J4:J9) -> 60~#,##0 | =SUM(K4:K9) -> 3106.6~#,##0.00 | =SUM(L4:L9) -> 1995.8~#,##0.00 | =SUM(M4:M9) -> 532~#,##0

Perbandingan 2020 - 2024
Tahun | LKN | Tersangka | Sabu (gr) | Ganja (gr) | Ekstasi (btr) | Naik/turun sabu (gr) | Naik/turun sabu (%)
#2020~0 | #22~#,##0 | #35~#,##0 | #1846.52~#,##0.00 | #2210.75~#,##0.00 | #286~#,##0 | - | -
#2021~0 | #24~#,##0 | #38~#,##0 | #2105.18~#,##0.00 | #1874.3~#,##0.00 | #194~#,##0 | =D15-D14 -> 258.66~#,##0.00 | =G15/D14 -> 0.1400797175~0.00%
#2022~0 | #27~#,##0 | #44~#,##0 | #3962.04~#,##0.00 | #985.6~#,##0.00 | #521~#,##0 | =D16-D15 -> 1856.86~#,##0.00 | =G16/D15 -> 0.8820433407~0.00%
#2023~0 | #31~#,##0 | #52~#,##0 | #2874.93~#,##0.00 | #2456.15~#,##0.00 | #473~#,##0 | =D17-D16 -> -1087.11~#,##0.00 | =G17/D16 -> -0.2743813793~0.00%
#2024~0 | #35~#,##0 | #60~#,##0 | #3106.6~#,##0.00 | #1995.8~#,##0.00 | #532~#,##0 | =D18-D17 -> 231.67~#,##0.00 | =G18/D17 -> 0.0805828316~0.00%
Jumlah | =SUM(B14:B18) -> 139~#,##0 | =SUM(C14:C18) -> 229~#,##0 | =SUM(D14:D18) -> 13895.27~#,##0.00 | =SUM(E14:E18) -> 9522.6~#,##0.00 | =SUM(F14:F18) -> 2006~#,##0

Tersangka menurut Usia
Kelompok usia | L | P | Jumlah | %
< 18 tahun | #2~#,##0 | #0~#,##0 | =SUM(B23:C23) -> 2~#,##0 | =D23/D28 -> 0.0333333333~0.0%
18 – 25 tahun | #14~#,##0 | #2~#,##0 | =SUM(B24:C24) -> 16~#,##0 | =D24/D28 -> 0.2666666667~0.0%
26 – 35 tahun | #21~#,##0 | #4~#,##0 | =SUM(B25:C25) -> 25~#,##0 | =D25/D28 -> 0.4166666667~0.0%
36 – 45 tahun | #12~#,##0 | #1~#,##0 | =SUM(B26:C26) -> 13~#,##0 | =D26/D28 -> 0.2166666667~0.0%
> 45 tahun | #4~#,##0 | #0~#,##0 | =SUM(B27:C27) -> 4~#,##0 | =D27/D28 -> 0.0666666667~0.0%
Total | =SUM(B23:B27) -> 53~#,##0 | =SUM(C23:C27) -> 7~#,##0 | =SUM(D23:D27) -> 60~#,##0 | #1~0.0%
`,
    },
    {
      name: "T3.9 Penggiat dan Bersinar",
      sheet: `
Tabel 3.9 Relawan/Penggiat Anti Narkoba yang Dibentuk Tahun 2024
No | Satuan Kerja | Lingkungan |  |  |  | Jumlah | Target | Capaian | Kontribusi
 |  | Pemerintah | Swasta | Pendidikan | Masyarakat |  |  | % | %
1 | BNNP Kep. Bangka Belitung | 20 | 15 | 20 | 25 | 80 | 70 | 114,3 | 27,7
2 | BNNK Pangkalpinang | 12 | 10 | 14 | 12 | 48 | 45 | 106,7 | 16,6
3 | BNNK Bangka | 10 | 8 | 10 | 15 | 43 | 40 | 107,5 | 14,9
4 | BNNK Bangka Selatan | 10 | 5 | 10 | 12 | 37 | 35 | 105,7 | 12,8
5 | BNNK Bangka Tengah | 8 | 5 | 12 | 10 | 35 | 35 | 100,0 | 12,1
6 | BNNK Belitung | 12 | 10 | 10 | 14 | 46 | 45 | 102,2 | 15,9
 | J U M L A H | 72 | 53 | 76 | 88 | 289 | 270 | 107,0 | 100,0
 | Persentase | 24,9 | 18,3 | 26,3 | 30,4 | 100,0

Tabel 3.10 Status Kerawanan dan Desa/Kelurahan Bersinar
No | Wilayah | Jumlah Desa/Kel | Waspada | Siaga | Bersinar |  |  | Persentase Bersinar
 |  |  |  |  | s.d. 2023 | Baru 2024 | Jml
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=6+7 | 9=8/3
1 | BNNP Kep. Bangka Belitung *) | - | - | - | 9 | 4 | 13 | -
2 | BNNK Pangkalpinang | 42 | 11 | 14 | 7 | 2 | 9 | 21,43%
3 | BNNK Bangka | 81 | 9 | 21 | 6 | 3 | 9 | 11,11%
4 | BNNK Bangka Selatan | 53 | 7 | 16 | 5 | 2 | 7 | 13,21%
5 | BNNK Bangka Tengah | 63 | 5 | 18 | 4 | 1 | 5 | 7,94%
6 | BNNK Belitung | 49 | 8 | 12 | 6 | 3 | 9 | 18,37%
 | Jumlah | 288 | 40 | 81 | 37 | 15 | 52 | 18,06%
*) BNNP membina desa pada kabupaten yang belum memiliki BNNK; jumlah desa tidak dihitung pada kolom 3
`,
    },
    {
      name: "T3.11 IKPA",
      sheet: `
Nilai IKPA BNNP Kep. Bangka Belitung Tahun 2024
No | Indikator | Bobot | Nilai | Nilai Akhir (nilai x bobot) | Selisih dari maksimum
#1~0 | Revisi DIPA | #0.1~0% | #100~0.00 | =ROUND(D3*C3,2) -> 10~0.00 | =C3*100-E3 -> 0~0.00
#2~0 | Deviasi Halaman III DIPA | #0.15~0% | #91.36~0.00 | =ROUND(D4*C4,2) -> 13.7~0.00 | =C4*100-E4 -> 1.3~0.00
#3~0 | Penyerapan Anggaran | #0.2~0% | #97.82~0.00 | =ROUND(D5*C5,2) -> 19.56~0.00 | =C5*100-E5 -> 0.44~0.00
#4~0 | Belanja Kontraktual | #0.1~0% | #94.5~0.00 | =ROUND(D6*C6,2) -> 9.45~0.00 | =C6*100-E6 -> 0.55~0.00
#5~0 | Penyelesaian Tagihan | #0.1~0% | #100~0.00 | =ROUND(D7*C7,2) -> 10~0.00 | =C7*100-E7 -> 0~0.00
#6~0 | Pengelolaan UP dan TUP | #0.1~0% | #98.75~0.00 | =ROUND(D8*C8,2) -> 9.88~0.00 | =C8*100-E8 -> 0.12~0.00
#7~0 | Capaian Output | #0.25~0% | #100~0.00 | =ROUND(D9*C9,2) -> 25~0.00 | =C9*100-E9 -> 0~0.00
 | Nilai Total | =SUM(C3:C9) -> 1~0% |  | =SUM(E3:E9) -> 97.59~0.00 | =SUM(F3:F9) -> 2.41~0.00
 | Konversi Bobot | #1~0%
 | Nilai Akhir (Nilai Total/Konversi Bobot) |  |  | =E10/C11 -> 97.59~0.00

Nilai akhir terbobot per Satker
No | Satker | Revisi DIPA | Deviasi Hal III | Penyerapan | Kontraktual | Tagihan | UP/TUP | Capaian Output | Nilai IKPA | Target | Capaian
 | Bobot | #0.1~0% | #0.15~0% | #0.2~0% | #0.1~0% | #0.1~0% | #0.1~0% | #0.25~0% | #1~0%
#1~0 | BNNP Kep. Bangka Belitung | #10~0.00 | #13.7~0.00 | #19.56~0.00 | #9.45~0.00 | #10~0.00 | #9.88~0.00 | #25~0.00 | =SUM(C17:I17) -> 97.59~0.00 | #95.5~0.00 | =J17/K17 -> 1.0218848168~0.00%
#2~0 | BNNK Pangkalpinang | #10~0.00 | #13.27~0.00 | #19.03~0.00 | #9~0.00 | #10~0.00 | #9.64~0.00 | #25~0.00 | =SUM(C18:I18) -> 95.94~0.00 | #95.5~0.00 | =J18/K18 -> 1.0046073298~0.00%
#3~0 | BNNK Bangka | #10~0.00 | #13.96~0.00 | #19.65~0.00 | #10~0.00 | #9.82~0.00 | #9.73~0.00 | #25~0.00 | =SUM(C19:I19) -> 98.16~0.00 | #95.5~0.00 | =J19/K19 -> 1.0278534031~0.00%
#4~0 | BNNK Bangka Selatan | #10~0.00 | #11.95~0.00 | #18.54~0.00 | #8.75~0.00 | #10~0.00 | #9.36~0.00 | #24.22~0.00 | =SUM(C20:I20) -> 92.82~0.00 | #95.5~0.00 | =J20/K20 -> 0.9719371728~0.00%
#5~0 | BNNK Bangka Tengah | #9~0.00 | #12.74~0.00 | #19.27~0.00 | #10~0.00 | #10~0.00 | #9.8~0.00 | #25~0.00 | =SUM(C21:I21) -> 95.81~0.00 | #95.5~0.00 | =J21/K21 -> 1.0032460733~0.00%
#6~0 | BNNK Belitung | #10~0.00 | #14.29~0.00 | #19.81~0.00 | #9.2~0.00 | #10~0.00 | #9.92~0.00 | #25~0.00 | =SUM(C22:I22) -> 98.22~0.00 | #95.5~0.00 | =J22/K22 -> 1.0284816754~0.00%
 | Rata2 | =ROUND(AVERAGE(C17:C22),2) -> 9.83~0.00 | =ROUND(AVERAGE(D17:D22),2) -> 13.32~0.00 | =ROUND(AVERAGE(E17:E22),2) -> 19.31~0.00 | =ROUND(AVERAGE(F17:F22),2) -> 9.4~0.00 | =ROUND(AVERAGE(G17:G22),2) -> 9.97~0.00 | =ROUND(AVERAGE(H17:H22),2) -> 9.72~0.00 | =ROUND(AVERAGE(I17:I22),2) -> 24.87~0.00 | =ROUND(AVERAGE(J17:J22),2) -> 96.42~0.00 | #95.5~0.00 | =J23/K23 -> 1.0096335079~0.00%
`,
    },
    {
      name: "T3.12 NKA SMART",
      sheet: `
Tabel 3.12 Nilai Kinerja Anggaran (NKA) Aplikasi SMART per Satker
No | Satuan Kerja | Capaian RO |  | Efisiensi SBK |  | Nilai Kinerja Perencanaan | Nilai Kinerja Pelaksanaan (IKPA) | NKA | Predikat
 |  | Nilai | x 75% | Nilai | x 25% |  |  | 50%:50%
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(4)+(6) | (8) | (9)=((7)+(8))/2 | (10)
1 | BNNP Kep. Bangka Belitung | 99,12 | 74,34 | 82,40 | 20,60 | 94,94 | 97,59 | 96,27 | Sangat Baik
2 | BNNK Pangkalpinang | 98,35 | 73,76 | 78,16 | 19,54 | 93,30 | 95,94 | 94,62 | Sangat Baik
3 | BNNK Bangka | 100,00 | 75,00 | 85,72 | 21,43 | 96,43 | 98,16 | 97,30 | Sangat Baik
4 | BNNK Bangka Selatan | 95,48 | 71,61 | 70,25 | 17,56 | 89,17 | 92,82 | 91,00 | Sangat Baik
5 | BNNK Bangka Tengah | 97,60 | 73,20 | 76,84 | 19,21 | 92,41 | 95,81 | 94,11 | Sangat Baik
6 | BNNK Belitung | 100,00 | 75,00 | 88,93 | 22,23 | 97,23 | 98,22 | 97,73 | Sangat Baik
 | Rata-rata | 98,43 | 73,82 | 80,38 | 20,10 | 93,91 | 96,42 | 95,17 | Sangat Baik
Predikat: Sangat Baik > 90; Baik > 80 - 90; Cukup > 60 - 80
Rata-rata kolom (3) s.d. (9) adalah rata-rata enam satker

Perkembangan Nilai | 2021 | 2022 | 2023 | 2024 | Kenaikan 2024 thd 2023
NKA/SMART | 88,15 | 86,92 | 90,47 | 95,17 | 4,70
IKPA | 92,61 | 93,47 | 95,02 | 96,42 | 1,40
`,
    },
    {
      name: "T3.13 Antar Tahun dan Renstra",
      sheet: `
Tabel 3.13 Perbandingan Realisasi Kinerja Tahun 2020 s.d. 2024
No | Indikator | Realisasi |  |  |  |  | Perubahan 2023 ke 2024
 |  | 2020 | 2021 | 2022 | 2023 | 2024 | Selisih | %
1 | Indeks Ketahanan Diri Remaja (Dektari) | 48,26 | 49,90 | 50,74 | 51,83 | 52,24 | 0,41 | 0,79%
2 | Indeks Ketahanan Keluarga | - | 75,12 | 76,12 | 78,09 | 80,01 | 1,92 | 2,46%
3 | Indeks Kemandirian Partisipasi (IKP) | - | - | 3,12 | 3,28 | 3,47 | 0,19 | 5,79%
4 | Jumlah desa/kelurahan Bersinar yang terbentuk | 5 | 9 | 10 | 13 | 15 | 2 | 15,38%
5 | Jumlah relawan/penggiat anti narkoba | 180 | 214 | 226 | 258 | 289 | 31 | 12,02%
6 | Persentase klien yang mengalami peningkatan kualitas hidup | 61,40 | 66,85 | 70,12 | 72,96 | 78,28 | 5,32 | 7,29%
7 | Jumlah penyalah guna yang mengikuti layanan rehabilitasi | 412 | 486 | 553 | 631 | 720 | 89 | 14,10%
8 | Persentase klien drop out *) | 14,25 | 12,80 | 11,36 | 10,14 | 8,33 | -1,81 | -17,85%
9 | Jumlah unit penyelenggara layanan IBM operasional | 4 | 8 | 11 | 13 | 15 | 2 | 15,38%
10 | Jumlah perkara yang diselesaikan (P-21) | 19 | 21 | 24 | 28 | 30 | 2 | 7,14%
11 | Jumlah tersangka yang dilakukan asesmen terpadu (TAT) | 38 | 45 | 57 | 69 | 74 | 5 | 7,25%
12 | Indeks pengawasan tahanan dan barang bukti | - | 79,85 | 81,20 | 83,77 | 85,64 | 1,87 | 2,23%
13 | Nilai Kinerja Anggaran (NKA/SMART) | 84,36 | 88,15 | 86,92 | 90,47 | 95,17 | 4,70 | 5,20%
14 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 90,28 | 92,61 | 93,47 | 95,02 | 96,42 | 1,40 | 1,47%

Tabel 3.14 Matriks Rencana Program Jangka Menengah (Renproja) dan Tingkat Kemajuan
No | IKK | Target Renproja |  |  |  |  | Realisasi 2023 | Capaian 2023 | Realisasi 2024 | Tkt. Kemajuan thd Target Akhir 2024
 |  | 2020 | 2021 | 2022 | 2023 | 2024
1 | Indeks Ketahanan Diri Remaja (Dektari) | 47,50 | 49,00 | 50,25 | 51,50 | 52,25 | 51,83 | 100,64% | 52,24 | 99,98%
2 | Indeks Ketahanan Keluarga | - | 74,00 | 75,50 | 77,00 | 78,50 | 78,09 | 101,42% | 80,01 | 101,92%
3 | Indeks Kemandirian Partisipasi (IKP) | - | - | 3,10 | 3,20 | 3,30 | 3,28 | 102,50% | 3,47 | 105,15%
4 | Jumlah desa/kelurahan Bersinar yang terbentuk | 5 | 8 | 9 | 11 | 12 | 13 | 118,18% | 15 | 125,00%
5 | Jumlah relawan/penggiat anti narkoba | 175 | 200 | 225 | 250 | 270 | 258 | 103,20% | 289 | 107,04%
6 | Persentase klien yang mengalami peningkatan kualitas hidup | 60 | 65 | 68 | 71 | 74 | 72,96 | 102,76% | 78,28 | 105,78%
7 | Jumlah penyalah guna yang mengikuti layanan rehabilitasi | 400 | 475 | 550 | 610 | 660 | 631 | 103,44% | 720 | 109,09%
8 | Persentase klien drop out *) | 14 | 13 | 12 | 11 | 10 | 10,14 | 107,82% | 8,33 | 116,70%
9 | Jumlah unit penyelenggara layanan IBM operasional | 4 | 8 | 10 | 13 | 16 | 13 | 100,00% | 15 | 93,75%
10 | Jumlah perkara yang diselesaikan (P-21) | 20 | 21 | 23 | 25 | 25 | 28 | 112,00% | 30 | 120,00%
11 | Jumlah tersangka yang dilakukan asesmen terpadu (TAT) | 35 | 45 | 55 | 70 | 80 | 69 | 98,57% | 74 | 92,50%
12 | Indeks pengawasan tahanan dan barang bukti | - | 78,00 | 80,00 | 81,00 | 82,00 | 83,77 | 103,42% | 85,64 | 104,44%
13 | Nilai Kinerja Anggaran (NKA/SMART) | 85,00 | 88,00 | 89,00 | 90,00 | 92,00 | 90,47 | 100,52% | 95,17 | 103,45%
14 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 90,00 | 92,00 | 93,00 | 94,50 | 95,50 | 95,02 | 100,55% | 96,42 | 100,96%
Capaian indikator klien drop out dihitung dengan rumus minimize
`,
    },
    {
      name: "T3.15 Realisasi DIPA",
      sheet: `
Tabel 3.15 Pagu dan Realisasi Anggaran per Kegiatan dan Output (KRO/RO) DIPA BNNP TA 2024
Kode | Program / Kegiatan / Output | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | %
066.01.BL | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika (P4GN) | 2.811.300.000 | 2.769.482.300 | 41.817.700 | 98,51
BL.3247 | Pemberdayaan Peran Serta Masyarakat | 547.325.000 | 541.376.550 | 5.948.450 | 98,91
BL.3247.QDE.002 | Instansi pemerintah yang berperan serta dalam P4GN | 148.650.000 | 147.982.500 | 667.500 | 99,55
BL.3247.QDE.003 | Lingkungan masyarakat yang berdaya anti narkoba | 212.475.000 | 209.318.400 | 3.156.600 | 98,51
BL.3247.QDB.001 | Kawasan rawan narkoba yang diintervensi (alternatif) | 186.200.000 | 184.075.650 | 2.124.350 | 98,86
BL.3248 | Penyelenggaraan Advokasi | 537.770.000 | 529.957.950 | 7.812.050 | 98,55
BL.3248.QDC.001 | Remaja yang mengikuti program ketahanan diri | 164.320.000 | 163.894.000 | 426.000 | 99,74
BL.3248.QDC.004 | Keluarga yang mengikuti program ketahanan keluarga | 97.850.000 | 97.120.750 | 729.250 | 99,25
BL.3248.QDD.002 | Desa Bersih Narkoba (Desa Bersinar) | 275.600.000 | 268.943.200 | 6.656.800 | 97,58
BL.3250 | Penyelenggaraan Informasi dan Edukasi | 286.175.000 | 283.635.300 | 2.539.700 | 99,11
BL.3250.QDC.002 | Informasi dan edukasi P4GN melalui media | 231.900.000 | 229.654.800 | 2.245.200 | 99,03
BL.3250.QMA.001 | Data dan informasi P4GN | 54.275.000 | 53.980.500 | 294.500 | 99,46
BL.3252 | Pelayanan Rehabilitasi | 550.350.000 | 533.575.700 | 16.774.300 | 96,95
BL.3252.QDD.001 | Layanan rehabilitasi berkelanjutan | 318.400.000 | 305.276.450 | 13.123.550 | 95,88
BL.3252.BMA.003 | Pascarehabilitasi penyalah guna | 89.350.000 | 86.914.000 | 2.436.000 | 97,27
BL.3252.QDG.001 | Intervensi Berbasis Masyarakat (IBM) | 142.600.000 | 141.385.250 | 1.214.750 | 99,15
BL.3258 | Penyidikan Jaringan Peredaran Gelap Narkotika | 889.680.000 | 880.936.800 | 8.743.200 | 99,02
BL.3258.BCE.001 | Perkara tindak pidana narkotika yang diselesaikan | 684.500.000 | 681.237.900 | 3.262.100 | 99,52
BL.3258.BCE.004 | Pengawasan tahanan dan barang bukti | 126.780.000 | 124.506.300 | 2.273.700 | 98,21
BL.3258.BKB.002 | Asesmen terpadu (TAT) | 78.400.000 | 75.192.600 | 3.207.400 | 95,91
066.01.WA | Program Dukungan Manajemen | 10.378.885.000 | 10.246.002.117 | 132.882.883 | 98,72
WA.3236 | Pengelolaan Keuangan dan Perencanaan | 109.970.000 | 109.181.550 | 788.450 | 99,28
WA.3236.EBD.952 | Layanan perencanaan dan penganggaran | 61.250.000 | 60.875.400 | 374.600 | 99,39
WA.3236.EBD.955 | Layanan manajemen keuangan | 48.720.000 | 48.306.150 | 413.850 | 99,15
WA.3979 | Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana Prasarana | 10.268.915.000 | 10.136.820.567 | 132.094.433 | 98,71
WA.3979.EBA.994 | Layanan perkantoran | 9.846.315.000 | 9.718.402.367 | 127.912.633 | 98,70
WA.3979.EBB.951 | Layanan sarana internal | 365.000.000 | 361.480.000 | 3.520.000 | 99,04
WA.3979.EBA.962 | Layanan umum | 57.600.000 | 56.938.200 | 661.800 | 98,85
 | JUMLAH | 13.190.185.000 | 13.015.484.417 | 174.700.583 | 98,68

Menurut Sumber Dana
No | Sumber Dana | Pagu | Realisasi | Sisa | Persentase | Porsi pagu
a. | Rupiah Murni (RM) | Rp12.747.785.000 | Rp12.584.840.317 | Rp162.944.683 | 98,72% | 96,65%
b. | PNBP | Rp92.400.000 | Rp88.915.600 | Rp3.484.400 | 96,23% | 0,70%
c. | Hibah langsung (HLN/HDN) | Rp350.000.000 | Rp341.728.500 | Rp8.271.500 | 97,64% | 2,65%
 | Jumlah | Rp13.190.185.000 | Rp13.015.484.417 | Rp174.700.583 | 98,68% | 100%

Perkembangan DIPA BNNP (dalam miliar rupiah)
Tahun | Pagu | Realisasi | Penyerapan (%)
2020 | 10,28 | 9,94 | 96,61
2021 | 9,88 | 9,70 | 98,24
2022 | 11,54 | 11,30 | 97,88
2023 | 12,41 | 12,19 | 98,20
2024 | 13,19 | 13,02 | 98,68
Penyerapan dihitung dari angka rupiah penuh
`,
    },
    {
      name: "T3.16 Satker dan Efisiensi",
      sheet: `
Realisasi Anggaran BNNP dan BNNK menurut Jenis Belanja TA 2024
No | Satker / Jenis Belanja | Pagu | Realisasi | Sisa | % Realisasi
#1~0 | BNNP Kep. Bangka Belitung | =SUM(C4:C6) -> 13190185000~#,##0 | =SUM(D4:D6) -> 13015484417~#,##0 | =C3-D3 -> 174700583~#,##0 | =D3/C3 -> 0.9867552591~0.00%
 | Belanja Pegawai | #6218450000~#,##0 | #6189273410~#,##0 | =C4-D4 -> 29176590~#,##0 | =D4/C4 -> 0.9953080607~0.00%
 | Belanja Barang | #6606735000~#,##0 | #6464731007~#,##0 | =C5-D5 -> 142003993~#,##0 | =D5/C5 -> 0.978506177~0.00%
 | Belanja Modal | #365000000~#,##0 | #361480000~#,##0 | =C6-D6 -> 3520000~#,##0 | =D6/C6 -> 0.9903561644~0.00%
#2~0 | BNNK Pangkalpinang | =SUM(C8:C10) -> 3318515000~#,##0 | =SUM(D8:D10) -> 3272175465~#,##0 | =C7-D7 -> 46339535~#,##0 | =D7/C7 -> 0.9860360628~0.00%
 | Belanja Pegawai | #1984300000~#,##0 | #1971826540~#,##0 | =C8-D8 -> 12473460~#,##0 | =D8/C8 -> 0.9937139243~0.00%
 | Belanja Barang | #1246715000~#,##0 | #1213408925~#,##0 | =C9-D9 -> 33306075~#,##0 | =D9/C9 -> 0.9732849328~0.00%
 | Belanja Modal | #87500000~#,##0 | #86940000~#,##0 | =C10-D10 -> 560000~#,##0 | =D10/C10 -> 0.9936~0.00%
#3~0 | BNNK Bangka | =SUM(C12:C14) -> 3077930000~#,##0 | =SUM(D12:D14) -> 3059337110~#,##0 | =C11-D11 -> 18592890~#,##0 | =D11/C11 -> 0.9939592876~0.00%
 | Belanja Pegawai | #1875640000~#,##0 | #1868912300~#,##0 | =C12-D12 -> 6727700~#,##0 | =D12/C12 -> 0.9964131177~0.00%
 | Belanja Barang | #1138290000~#,##0 | #1126574810~#,##0 | =C13-D13 -> 11715190~#,##0 | =D13/C13 -> 0.9897080797~0.00%
 | Belanja Modal | #64000000~#,##0 | #63850000~#,##0 | =C14-D14 -> 150000~#,##0 | =D14/C14 -> 0.99765625~0.00%
#4~0 | BNNK Bangka Selatan | =SUM(C16:C18) -> 2674635000~#,##0 | =SUM(D16:D18) -> 2565626360~#,##0 | =C15-D15 -> 109008640~#,##0 | =D15/C15 -> 0.9592435454~0.00%
 | Belanja Pegawai | #1642175000~#,##0 | #1598340720~#,##0 | =C16-D16 -> 43834280~#,##0 | =D16/C16 -> 0.973307181~0.00%
 | Belanja Barang | #987460000~#,##0 | #923185640~#,##0 | =C17-D17 -> 64274360~#,##0 | =D17/C17 -> 0.9349094039~0.00%
 | Belanja Modal | #45000000~#,##0 | #44100000~#,##0 | =C18-D18 -> 900000~#,##0 | =D18/C18 -> 0.98~0.00%
#5~0 | BNNK Bangka Tengah | =SUM(C20:C22) -> 2773310000~#,##0 | =SUM(D20:D22) -> 2721377820~#,##0 | =C19-D19 -> 51932180~#,##0 | =D19/C19 -> 0.9812742968~0.00%
 | Belanja Pegawai | #1718930000~#,##0 | #1702615450~#,##0 | =C20-D20 -> 16314550~#,##0 | =D20/C20 -> 0.9905088922~0.00%
 | Belanja Barang | #1054380000~#,##0 | #1018762370~#,##0 | =C21-D21 -> 35617630~#,##0 | =D21/C21 -> 0.9662193611~0.00%
 | Belanja Modal | #0~#,##0 | #0~#,##0 | =C22-D22 -> 0~#,##0 | -
#6~0 | BNNK Belitung | =SUM(C24:C26) -> 3421795000~#,##0 | =SUM(D24:D26) -> 3406235995~#,##0 | =C23-D23 -> 15559005~#,##0 | =D23/C23 -> 0.9954529699~0.00%
 | Belanja Pegawai | #2036715000~#,##0 | #2029184260~#,##0 | =C24-D24 -> 7530740~#,##0 | =D24/C24 -> 0.9963025067~0.00%
 | Belanja Barang | #1312580000~#,##0 | #1304916735~#,##0 | =C25-D25 -> 7663265~#,##0 | =D25/C25 -> 0.9941616778~0.00%
 | Belanja Modal | #72500000~#,##0 | #72135000~#,##0 | =C26-D26 -> 365000~#,##0 | =D26/C26 -> 0.9949655172~0.00%
 | Total Wilayah | =C3+C7+C11+C15+C19+C23 -> 28456370000~#,##0 | =D3+D7+D11+D15+D19+D23 -> 28040237167~#,##0 | =C27-D27 -> 416132833~#,##0 | =D27/C27 -> 0.9853764611~0.00%

Revisi Pagu
No | Satker | Pagu Awal | Pagu Akhir | Tambah/(kurang) | % perubahan
#1~0 | BNNP Kep. Bangka Belitung | #13265400000~#,##0 | #13190185000~#,##0 | =D31-C31 -> -75215000~#,##0 | =E31/C31 -> -0.0056700137~0.00%
#2~0 | BNNK Pangkalpinang | #3372150000~#,##0 | #3318515000~#,##0 | =D32-C32 -> -53635000~#,##0 | =E32/C32 -> -0.015905283~0.00%
#3~0 | BNNK Bangka | #3041280000~#,##0 | #3077930000~#,##0 | =D33-C33 -> 36650000~#,##0 | =E33/C33 -> 0.012050847~0.00%
#4~0 | BNNK Bangka Selatan | #2715900000~#,##0 | #2674635000~#,##0 | =D34-C34 -> -41265000~#,##0 | =E34/C34 -> -0.0151938584~0.00%
#5~0 | BNNK Bangka Tengah | #2768310000~#,##0 | #2773310000~#,##0 | =D35-C35 -> 5000000~#,##0 | =E35/C35 -> 0.0018061561~0.00%
#6~0 | BNNK Belitung | #3389460000~#,##0 | #3421795000~#,##0 | =D36-C36 -> 32335000~#,##0 | =E36/C36 -> 0.0095398677~0.00%
 | Jumlah | =SUM(C31:C36) -> 28552500000~#,##0 | =SUM(D31:D36) -> 28456370000~#,##0 | =SUM(E31:E36) -> -96130000~#,##0 | =E37/C37 -> -0.0033667805~0.00%

Tingkat Efisiensi per Bidang BNNP
No | Bidang | Capaian kinerja (%) | Pagu | Realisasi | Penyerapan (%) | Tingkat efisiensi (3-6) | Ket.
#1~0 | P2M | #106.82~0.00 | #1371270000~#,##0 | #1354969800~#,##0 | =ROUND(E41/D41*100,2) -> 98.81~0.00 | =C41-F41 -> 8.01~0.00 | Efisien
#2~0 | REHABILITASI | #106.33~0.00 | #550350000~#,##0 | #533575700~#,##0 | =ROUND(E42/D42*100,2) -> 96.95~0.00 | =C42-F42 -> 9.38~0.00 | Efisien
#3~0 | PEMBERANTASAN | #105.65~0.00 | #889680000~#,##0 | #880936800~#,##0 | =ROUND(E43/D43*100,2) -> 99.02~0.00 | =C43-F43 -> 6.63~0.00 | Efisien
#4~0 | UMUM | #102.21~0.00 | #10378885000~#,##0 | #10246002117~#,##0 | =ROUND(E44/D44*100,2) -> 98.72~0.00 | =C44-F44 -> 3.49~0.00 | Efisien
 | Jumlah/Rata-rata IKK | #105.77~0.00 | =SUM(D41:D44) -> 13190185000~#,##0 | =SUM(E41:E44) -> 13015484417~#,##0 | =ROUND(E45/D45*100,2) -> 98.68~0.00 | =C45-F45 -> 7.09~0.00 | Efisien
`,
    },
    {
      name: "Narasi",
      sheet: `
BNN Provinsi Kepulauan Bangka Belitung beserta lima BNNK didukung 208 orang pegawai, terdiri dari 143 laki-laki (68,75%) dan 65 perempuan (31,25%). Pegawai terbanyak berada pada BNNP yaitu 83 orang.
Perjanjian Kinerja Tahun 2024 memuat 14 (empat belas) indikator kinerja kegiatan dengan dukungan anggaran sebesar Rp13.190.185.000,- (tiga belas miliar seratus sembilan puluh juta seratus delapan puluh lima ribu rupiah) yang tersebar pada 7 kegiatan.
Dari 14 indikator, 11 indikator mencapai atau melampaui target (100% atau lebih) dan 3 indikator belum mencapai target. Rata-rata capaian seluruh IKK setelah pembatasan 120% adalah 105,77%, dengan kategori Sangat Baik.
Indeks Ketahanan Diri Remaja tahun 2024 terealisasi 52,24 dari target 52,25 atau tercapai 99,98%, naik 0,41 poin dibandingkan tahun 2023 sebesar 51,83.
Indeks Ketahanan Keluarga sebesar 80,01 melampaui target 78,50 dengan capaian 101,92%. Nilai tertinggi diperoleh BNNK Belitung (82,05) dan terendah BNNK Bangka Selatan (77,58).
Sebanyak 15 desa/kelurahan Bersinar terbentuk pada tahun 2024 dari target 12 desa/kelurahan atau 125,00%, sehingga secara kumulatif telah terbentuk 52 desa/kelurahan Bersinar.
Relawan/penggiat anti narkoba yang dibentuk berjumlah 289 orang, bertambah 31 orang atau 12,02% dari tahun 2023 (258 orang). Lingkungan masyarakat menyumbang 88 orang (30,4%).
Sepanjang tahun 2024 sebanyak 720 orang klien menerima layanan rehabilitasi dari target 660 orang, atau 109,09%. Klien terbanyak tercatat pada bulan Oktober (76 orang) dan paling sedikit pada bulan April (35 orang).
Dari jumlah tersebut 565 klien menyelesaikan program (78,47%), 60 klien drop out (8,33%), dan 95 klien masih menjalani program.
Angka drop out 8,33% lebih rendah dari batas target 10%, sehingga dengan rumus minimize capaiannya 116,70%.
Klien yang mengalami peningkatan kualitas hidup sebanyak 429 orang dari 548 orang yang diukur atau 78,28%. Skor rata-rata WHOQoL naik dari 57,59 menjadi 70,13.
Bidang Pemberantasan mengungkap 35 LKN dengan 60 tersangka, meningkat 4 LKN dan 8 tersangka dibandingkan tahun 2023. Berkas yang dinyatakan P-21 sebanyak 30 dari target 25 berkas.
Barang bukti yang disita selama tahun 2024 meliputi sabu 3.106,60 gram, ganja 1.995,80 gram, dan ekstasi 532 butir. Sabu naik 231,67 gram (8,06%) dibandingkan tahun sebelumnya, sedangkan ganja turun 460,35 gram.
Nilai rata-rata IKPA enam satker adalah 96,42, di atas target 95,50 (capaian 100,96%). Nilai tertinggi diraih BNNK Belitung (98,22) dan terendah BNNK Bangka Selatan (92,82).
Nilai Kinerja Anggaran (SMART) rata-rata sebesar 95,17 dengan predikat Sangat Baik, meningkat 4,70 poin dari 90,47 pada tahun 2023.
Realisasi anggaran BNNP sampai dengan 31 Desember 2024 sebesar Rp13.015.484.417,- atau 98,68% dari pagu Rp13.190.185.000,- sehingga terdapat sisa anggaran Rp174.700.583,- (seratus tujuh puluh empat juta tujuh ratus ribu lima ratus delapan puluh tiga rupiah).
Menurut sumber dana, Rupiah Murni terealisasi 98,72%, PNBP 96,23%, dan hibah 97,64%. Hibah sebesar Rp350.000.000,- merupakan 2,65% dari pagu.
Secara wilayah, pagu BNNP dan lima BNNK berjumlah Rp28,46 miliar dengan realisasi Rp28,04 miliar atau 98,54%. Dibandingkan pagu awal, pagu akhir berkurang Rp96.130.000,-.
Tingkat efisiensi Bidang Rehabilitasi mencapai 9,38 poin, yaitu selisih capaian kinerja 106,33% dengan penyerapan anggaran 96,95%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM", cell: "M7", right: "28", wrong: "27" },
    { sheet: "T1.1 SDM", cell: "C21", right: "105", wrong: "115" },
    { sheet: "T2.1 PK dan RKT", cell: "C28", right: "Rp13.190.185.000,-", wrong: "Rp13.190.158.000,-" },
    { sheet: "T2.1 PK dan RKT", cell: "C24", right: "Rp550.350.000,-", wrong: "Rp530.550.000,-" },
    { sheet: "T2.1 PK dan RKT", cell: "E9", right: "270", wrong: "260" },
    { sheet: "T2.2 RKT per Satker", cell: "J4", right: "52,25", wrong: "313,50" },
    { sheet: "T3.1 Capaian IKK", cell: "F8", right: "105,15%", wrong: "105,51%" },
    { sheet: "T3.1 Capaian IKK", cell: "G17", right: "106,33%", wrong: "106,83%" },
    { sheet: "T3.1 Capaian IKK", cell: "F15", right: "116,70%", wrong: "83,30%" },
    { sheet: "T3.1 Capaian IKK", cell: "H20", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "T3.1 Capaian IKK", cell: "B37", right: "11", wrong: "12" },
    { sheet: "T3.3 Dektari", cell: "F6", right: "=ROUND(AVERAGE(C6:E6),2) -> 50.79~0.00", wrong: "#50.97~0.00" },
    { sheet: "T3.3 Dektari", cell: "J8", right: "Rendah", wrong: "Tinggi" },
    { sheet: "T3.4 Ketahanan Keluarga", cell: "E10", right: "80,01", wrong: "81,01" },
    { sheet: "T3.4 Ketahanan Keluarga", cell: "D16", right: "2", wrong: "3" },
    { sheet: "T3.5 Klien per Bulan", cell: "I9", right: "=SUM(H3:H9) -> 412~#,##0", wrong: "#421~#,##0" },
    { sheet: "T3.5 Klien per Bulan", cell: "D10", right: "#10~#,##0", wrong: "#15~#,##0" },
    {
      sheet: "T3.5 Klien per Bulan",
      cell: "F17",
      right: "=F15/F16 -> 1.1333333333~0.00%",
      wrong: "=F16/F15 -> 0.8823529412~0.00%",
    },
    { sheet: "T3.6 Klien per Faskes", cell: "E10", right: "654", wrong: "664" },
    { sheet: "T3.7 Kualitas Hidup", cell: "H6", right: "97,30%", wrong: "100,43%" },
    { sheet: "T3.7 Kualitas Hidup", cell: "D16", right: "12,54", wrong: "50,17" },
    {
      sheet: "T3.8 Perkara dan BB",
      cell: "K10",
      right: "=SUM(K4:K9) -> 3106.6~#,##0.00",
      wrong: "=SUM(K4:K8) -> 2867.69~#,##0.00",
    },
    { sheet: "T3.9 Penggiat dan Bersinar", cell: "I4", right: "114,3", wrong: "87,5" },
    { sheet: "T3.11 IKPA", cell: "E5", right: "=ROUND(D5*C5,2) -> 19.56~0.00", wrong: "#18.56~0.00" },
    { sheet: "T3.12 NKA SMART", cell: "I8", right: "91,00", wrong: "90,00" },
    { sheet: "T3.13 Antar Tahun dan Renstra", cell: "I29", right: "107,82%", wrong: "92,18%" },
    { sheet: "T3.15 Realisasi DIPA", cell: "E15", right: "16.774.300", wrong: "16.744.300" },
    { sheet: "T3.15 Realisasi DIPA", cell: "C19", right: "889.680.000", wrong: "899.680.000" },
    {
      sheet: "T3.16 Satker dan Efisiensi",
      cell: "D15",
      right: "=SUM(D16:D18) -> 2565626360~#,##0",
      wrong: "=SUM(D16:D17) -> 2521526360~#,##0",
    },
    { sheet: "T3.16 Satker dan Efisiensi", cell: "G43", right: "=C43-F43 -> 6.63~0.00", wrong: "=C43-F42 -> 8.7~0.00" },
    { sheet: "Narasi", cell: "A1", right: "65 perempuan (31,25%)", wrong: "65 perempuan (32,25%)" },
    { sheet: "Narasi", cell: "A2", right: "miliar seratus sembilan puluh juta", wrong: "miliar sembilan puluh juta" },
    { sheet: "Narasi", cell: "A3", right: "11 indikator mencapai", wrong: "12 indikator mencapai" },
    { sheet: "Narasi", cell: "A4", right: "naik 0,41 poin", wrong: "naik 1,41 poin" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "terendah BNNK Bangka Selatan (77,58)",
      wrong: "terendah BNNK Bangka (78,96)",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "terbentuk 52 desa/kelurahan Bersinar",
      wrong: "terbentuk 37 desa/kelurahan Bersinar",
    },
    { sheet: "Narasi", cell: "A7", right: "31 orang atau 12,02%", wrong: "31 orang atau 10,73%" },
    { sheet: "Narasi", cell: "A8", right: "bulan April (35 orang)", wrong: "bulan Desember (36 orang)" },
    { sheet: "Narasi", cell: "A9", right: "95 klien masih", wrong: "97 klien masih" },
    { sheet: "Narasi", cell: "A10", right: "capaiannya 116,70%", wrong: "capaiannya 83,30%" },
    { sheet: "Narasi", cell: "A11", right: "429 orang dari 548", wrong: "492 orang dari 548" },
    { sheet: "Narasi", cell: "A12", right: "8 tersangka dibandingkan", wrong: "6 tersangka dibandingkan" },
    { sheet: "Narasi", cell: "A13", right: "sabu 3.106,60 gram", wrong: "sabu 31.066,00 gram" },
    { sheet: "Narasi", cell: "A14", right: "Bangka Selatan (92,82)", wrong: "Bangka Selatan (92,28)" },
    { sheet: "Narasi", cell: "A16", right: "sisa anggaran Rp174.700.583,-", wrong: "sisa anggaran Rp174.770.583,-" },
  ],
};
