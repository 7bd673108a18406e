import type { ReportCase } from "./report-case";

/** a district government: categories by interval, RPJMD progress, works and money by code, LRA of 669 rows. */
export const kabupatenLkjipLra: ReportCase = {
  name: "a district government: categories by interval, RPJMD progress, works and money by code, LRA of 669 rows",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T2.1 PK",
      sheet: `
Tabel 2.1
Perjanjian Kinerja Perubahan Bupati Tirtawana Tahun 2023
No | Sasaran Strategis | No | Indikator Kinerja Utama | Satuan | Target 2023
(1) | (2) | (3) | (4) | (5) | (6)
1 | Meningkatnya kualitas sumber daya manusia | 1 | Indeks Pembangunan Manusia (IPM) | Poin | 69,40
 |  | 2 | Rata-rata Lama Sekolah | Tahun | 7,50
 |  | 3 | Umur Harapan Hidup | Tahun | 71,40
 |  | 4 | Prevalensi stunting | % | 14,00
2 | Menurunnya kemiskinan, pengangguran, dan ketimpangan | 5 | Persentase penduduk miskin | % | 10,60
 |  | 6 | Tingkat Pengangguran Terbuka | % | 5,00
 |  | 7 | Indeks Gini | Indeks | 0,340
3 | Meningkatnya pertumbuhan ekonomi dan kemandirian fiskal daerah | 8 | Laju pertumbuhan ekonomi | % | 5,00
 |  | 9 | PDRB per kapita (ADHB) | Juta Rp | 34,00
 |  | 10 | Rasio PAD terhadap pendapatan daerah | % | 16,00
4 | Meningkatnya kualitas infrastruktur dasar dan konektivitas wilayah | 11 | Persentase jalan kabupaten dalam kondisi mantap | % | 70,00
 |  | 12 | Persentase jaringan irigasi dalam kondisi baik | % | 72,00
 |  | 13 | Persentase rumah tangga dengan akses air minum layak | % | 89,00
 |  | 14 | Persentase rumah tangga dengan akses sanitasi layak | % | 85,00
5 | Meningkatnya kualitas lingkungan hidup dan ketahanan bencana | 15 | Indeks Kualitas Lingkungan Hidup (IKLH) | Poin | 66,50
 |  | 16 | Indeks Risiko Bencana (IRB) | Poin | 150,00
6 | Terwujudnya tata kelola pemerintahan yang akuntabel dan melayani | 17 | Nilai SAKIP Kabupaten | Nilai | 68,00
 |  | 18 | Indeks Reformasi Birokrasi | Indeks | 64,00
 |  | 19 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 85,00
 |  | 20 | Opini BPK atas LKPD | Opini | WTP

No | Program Pendukung | Sasaran ke | Anggaran (Rp)
1 | Program Pengelolaan Pendidikan | 1 | Rp96.413.275.000,-
2 | Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat | 1 | Rp71.208.640.500,-
3 | Program Pembinaan Keluarga Berencana (KB) | 1 | Rp6.114.380.000,-
4 | Program Pemberdayaan Sosial | 2 | Rp3.870.115.000,-
5 | Program Perlindungan dan Jaminan Sosial | 2 | Rp5.926.400.000,-
6 | Program Pelatihan Kerja dan Produktivitas Tenaga Kerja | 2 | Rp2.417.850.000,-
7 | Program Pengelolaan Pendapatan Daerah | 3 | Rp7.345.912.500,-
8 | Program Penyuluhan Pertanian | 3 | Rp4.286.730.000,-
9 | Program Pengembangan UMKM | 3 | Rp1.958.460.000,-
10 | Program Penyelenggaraan Jalan | 4 | Rp130.457.537.500,-
11 | Program Pengelolaan Sumber Daya Air (SDA) | 4 | Rp34.056.618.500,-
12 | Program Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum | 4 | Rp13.918.735.000,-
13 | Program Pengelolaan dan Pengembangan Sistem Air Limbah | 4 | Rp7.762.710.000,-
14 | Program Penanggulangan Bencana | 5 | Rp5.034.270.000,-
15 | Program Pengelolaan Persampahan | 5 | Rp9.862.345.000,-
16 | Program Pengendalian Pencemaran dan/atau Kerusakan Lingkungan Hidup | 5 | Rp1.276.580.000,-
17 | Program Penyelenggaraan Pengawasan | 6 | Rp3.418.725.000,-
18 | Program Kepegawaian Daerah | 6 | Rp3.109.640.000,-
19 | Program Pelayanan Penanaman Modal | 6 | Rp1.037.415.000,-
 | Jumlah |  | Rp409.476.339.000,-

 |  |  |  | Tirtawana,      Oktober 2023
 |  |  |  | BUPATI TIRTAWANA,
`,
    },
    {
      name: "T3.1 IKU",
      sheet: `
Tabel 3.1
Capaian Indikator Kinerja Utama Kabupaten Tirtawana Tahun 2023
No | Sasaran Strategis / Indikator Kinerja | Satuan | Tahun 2023 |  | Capaian (%) | Kategori
 |  |  | Target | Realisasi
1 | 2 | 3 | 4 | 5 | 6 | 7
I | Meningkatnya kualitas sumber daya manusia
1 | Indeks Pembangunan Manusia (IPM) | Poin | 69,40 | 69,58 | 100,26 | Sangat Tinggi
2 | Rata-rata Lama Sekolah | Tahun | 7,50 | 7,46 | 99,47 | Sangat Tinggi
3 | Umur Harapan Hidup | Tahun | 71,40 | 71,63 | 100,32 | Sangat Tinggi
4 | Prevalensi stunting *) | % | 14,00 | 18,23 | 69,79 | Sedang
II | Menurunnya kemiskinan, pengangguran, dan ketimpangan
5 | Persentase penduduk miskin | % | 10,60 | 11,98 | 86,98 | Tinggi
6 | Tingkat Pengangguran Terbuka | % | 5,00 | 4,83 | 103,40 | Sangat Tinggi
7 | Indeks Gini | Indeks | 0,340 | 0,347 | 97,94 | Sangat Tinggi
III | Meningkatnya pertumbuhan ekonomi dan kemandirian fiskal daerah
8 | Laju pertumbuhan ekonomi | % | 5,00 | 4,62 | 92,40 | Sangat Tinggi
9 | PDRB per kapita (ADHB) | Juta Rp | 34,00 | 35,12 | 103,29 | Sangat Tinggi
10 | Rasio PAD terhadap pendapatan daerah | % | 16,00 | 15,00 | 93,75 | Sangat Tinggi
IV | Meningkatnya kualitas infrastruktur dasar dan konektivitas wilayah
11 | Persentase jalan kabupaten dalam kondisi mantap | % | 70,00 | 73,53 | 105,04 | Sangat Tinggi
12 | Persentase jaringan irigasi dalam kondisi baik | % | 72,00 | 44,95 | 62,43 | Rendah
13 | Persentase rumah tangga dengan akses air minum layak | % | 89,00 | 89,76 | 100,85 | Sangat Tinggi
14 | Persentase rumah tangga dengan akses sanitasi layak | % | 85,00 | 66,90 | 78,71 | Tinggi
V | Meningkatnya kualitas lingkungan hidup dan ketahanan bencana
15 | Indeks Kualitas Lingkungan Hidup (IKLH) | Poin | 66,50 | 67,02 | 100,78 | Sangat Tinggi
16 | Indeks Risiko Bencana (IRB) | Poin | 150,00 | 142,86 | 104,76 | Sangat Tinggi
VI | Terwujudnya tata kelola pemerintahan yang akuntabel dan melayani
17 | Nilai SAKIP Kabupaten | Nilai | 68,00 | 66,27 | 97,46 | Sangat Tinggi
18 | Indeks Reformasi Birokrasi | Indeks | 64,00 | 67,31 | 105,17 | Sangat Tinggi
19 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 85,00 | 84,80 | 99,76 | Sangat Tinggi
20 | Opini BPK atas LKPD | Opini | WTP | WTP | 100,00 | Sangat Tinggi
 | Rata-rata capaian 20 IKU |  |  |  | 95,13 | Sangat Tinggi
Keterangan:
Indikator nomor 4, 5, 6, 7 dan 16 berpolaritas negatif (makin rendah makin baik); capaian = (2 x Target - Realisasi) / Target x 100%. Indikator lain: Realisasi / Target x 100%. Capaian tidak dibatasi 100%.
*) diolah dari e-PPGBM bulan penimbangan Agustus 2023
`,
    },
    {
      name: "T3.2 Rekap",
      sheet: `
Tabel 3.2 Skala Nilai Peringkat Kinerja dan Rekapitulasi Capaian IKU
No | Interval Nilai Realisasi Kinerja | Kategori | Jumlah Indikator | Persentase (%)
1 | 90,00 < x | Sangat Tinggi | 16 | 80,0
2 | 75,00 < x ≤ 90,00 | Tinggi | 2 | 10,0
3 | 65,00 < x ≤ 75,00 | Sedang | 1 | 5,0
4 | 50,00 < x ≤ 65,00 | Rendah | 1 | 5,0
5 | x ≤ 50,00 | Sangat Rendah | - | -
 | Jumlah |  | 20 | 100,0

Tabel 3.2a Rekapitulasi Capaian per Sasaran
Sasaran | Jumlah IKU | Melampaui/ sesuai target | Belum mencapai target | % IKU tercapai | Rata-rata Capaian (%) | Kategori
Sasaran 1 | 4 | 2 | 2 | 50,00 | 92,46 | Sangat Tinggi
Sasaran 2 | 3 | 1 | 2 | 33,33 | 96,11 | Sangat Tinggi
Sasaran 3 | 3 | 1 | 2 | 33,33 | 96,48 | Sangat Tinggi
Sasaran 4 | 4 | 2 | 2 | 50,00 | 86,76 | Tinggi
Sasaran 5 | 2 | 2 | - | 100,00 | 102,77 | Sangat Tinggi
Sasaran 6 | 4 | 2 | 2 | 50,00 | 100,60 | Sangat Tinggi
Jumlah / rata-rata 20 IKU | 20 | 10 | 10 | 50,00 | 95,13 | Sangat Tinggi

Tabel 3.2b Efisiensi Penggunaan Anggaran per Sasaran
Sasaran | Capaian Kinerja (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Sisa (Rp) | Tingkat Efisiensi (%) | Ket.
1 | 2 | 3 | 4 | 5=4/3 | 6=3-4 | 7=2-5 | 8
Sasaran 1 | 92,46 | 173.736.295.500 | 164.442.786.150 | 94,65 | 9.293.509.350 | -2,19 | Tidak Efisien
Sasaran 2 | 96,11 | 12.214.365.000 | 11.629.118.350 | 95,21 | 585.246.650 | 0,90 | Efisien
Sasaran 3 | 96,48 | 13.591.102.500 | 12.863.728.225 | 94,65 | 727.374.275 | 1,83 | Efisien
Sasaran 4 | 86,76 | 186.195.601.000 | 172.004.982.578 | 92,38 | 14.190.618.422 | -5,62 | Tidak Efisien
Sasaran 5 | 102,77 | 16.173.195.000 | 15.334.863.000 | 94,82 | 838.332.000 | 7,95 | Efisien
Sasaran 6 | 100,60 | 7.565.780.000 | 7.121.438.625 | 94,13 | 444.341.375 | 6,47 | Efisien
Kabupaten | 95,13 | 409.476.339.000 | 383.396.916.928 | 93,63 | 26.079.422.072 | 1,50 | Efisien
Catatan: efisien apabila capaian kinerja (kolom 2) lebih besar atau sama dengan serapan anggaran (kolom 5).
`,
    },
    {
      name: "T3.3 Sasaran",
      sheet: `
Tabel 3.3 Perbandingan Target, Realisasi, dan Capaian Kinerja Tahun 2021 s.d. 2023

No | Sasaran/Indikator | Satuan | Realisasi 2021 | Tahun 2022 |  |  | Tahun 2023 |  |  | Naik/(Turun) Capaian | Pol.
 |  |  |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | (poin %)
#1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | #10 | #11 | #12
 | Sasaran 1: Meningkatnya kualitas sumber daya manusia
#1 | Indeks Pembangunan Manusia (IPM) | Poin | #68.31~0.00 | #68.8~0.00 | #68.94~0.00 | =ROUND(F7/E7*100,2) -> 100.2~0.00 | #69.4~0.00 | #69.58~0.00 | =ROUND(I7/H7*100,2) -> 100.26~0.00 | =J7-G7 -> 0.06~0.00 | +
#2 | Rata-rata Lama Sekolah | Tahun | #7.21~0.00 | #7.35~0.00 | #7.28~0.00 | =ROUND(F8/E8*100,2) -> 99.05~0.00 | #7.5~0.00 | #7.46~0.00 | =ROUND(I8/H8*100,2) -> 99.47~0.00 | =J8-G8 -> 0.42~0.00 | +
#3 | Umur Harapan Hidup | Tahun | #70.92~0.00 | #71.1~0.00 | #71.24~0.00 | =ROUND(F9/E9*100,2) -> 100.2~0.00 | #71.4~0.00 | #71.63~0.00 | =ROUND(I9/H9*100,2) -> 100.32~0.00 | =J9-G9 -> 0.12~0.00 | +
#4 | Prevalensi stunting | % | #22.85~0.00 | #19.5~0.00 | #20.67~0.00 | =ROUND((2*E10-F10)/E10*100,2) -> 94~0.00 | #14~0.00 | #18.23~0.00 | =ROUND((2*H10-I10)/H10*100,2) -> 69.79~0.00 | =J10-G10 -> -24.21~0.00 | -
 | Rata-rata Capaian Sasaran 1 |  |  |  |  | =ROUND(AVERAGE(G7:G10),2) -> 98.36~0.00 |  |  | =ROUND(AVERAGE(J7:J10),2) -> 92.46~0.00 | =J11-G11 -> -5.9~0.00
 | Sasaran 2: Menurunnya kemiskinan, pengangguran, dan ketimpangan
#5 | Persentase penduduk miskin | % | #13.02~0.00 | #12.1~0.00 | #12.45~0.00 | =ROUND((2*E13-F13)/E13*100,2) -> 97.11~0.00 | #10.6~0.00 | #11.98~0.00 | =ROUND((2*H13-I13)/H13*100,2) -> 86.98~0.00 | =J13-G13 -> -10.13~0.00 | -
#6 | Tingkat Pengangguran Terbuka | % | #5.64~0.00 | #5.4~0.00 | #5.12~0.00 | =ROUND((2*E14-F14)/E14*100,2) -> 105.19~0.00 | #5~0.00 | #4.83~0.00 | =ROUND((2*H14-I14)/H14*100,2) -> 103.4~0.00 | =J14-G14 -> -1.79~0.00 | -
#7 | Indeks Gini | Indeks | #0.349~0.000 | #0.345~0.000 | #0.351~0.000 | =ROUND((2*E15-F15)/E15*100,2) -> 98.26~0.00 | #0.34~0.000 | #0.347~0.000 | =ROUND((2*H15-I15)/H15*100,2) -> 97.94~0.00 | =J15-G15 -> -0.32~0.00 | -
 | Rata-rata Capaian Sasaran 2 |  |  |  |  | =ROUND(AVERAGE(G13:G15),2) -> 100.19~0.00 |  |  | =ROUND(AVERAGE(J13:J15),2) -> 96.11~0.00 | =J16-G16 -> -4.08~0.00
 | Sasaran 3: Meningkatnya pertumbuhan ekonomi dan kemandirian fiskal daerah
#8 | Laju pertumbuhan ekonomi | % | #2.87~0.00 | #4.6~0.00 | #4.71~0.00 | =ROUND(F18/E18*100,2) -> 102.39~0.00 | #5~0.00 | #4.62~0.00 | =ROUND(I18/H18*100,2) -> 92.4~0.00 | =J18-G18 -> -9.99~0.00 | +
#9 | PDRB per kapita (ADHB) | Juta Rp | #29.63~0.00 | #31.5~0.00 | #32.37~0.00 | =ROUND(F19/E19*100,2) -> 102.76~0.00 | #34~0.00 | #35.12~0.00 | =ROUND(I19/H19*100,2) -> 103.29~0.00 | =J19-G19 -> 0.53~0.00 | +
#10 | Rasio PAD terhadap pendapatan daerah | % | #12.1~0.00 | #13~0.00 | #13.46~0.00 | =ROUND(F20/E20*100,2) -> 103.54~0.00 | #16~0.00 | #15~0.00 | =ROUND(I20/H20*100,2) -> 93.75~0.00 | =J20-G20 -> -9.79~0.00 | +
 | Rata-rata Capaian Sasaran 3 |  |  |  |  | =ROUND(AVERAGE(G18:G20),2) -> 102.9~0.00 |  |  | =ROUND(AVERAGE(J18:J20),2) -> 96.48~0.00 | =J21-G21 -> -6.42~0.00
 | Sasaran 4: Meningkatnya kualitas infrastruktur dasar dan konektivitas wilayah
#11 | Persentase jalan kabupaten dalam kondisi mantap | % | #63.15~0.00 | #66~0.00 | #66.84~0.00 | =ROUND(F23/E23*100,2) -> 101.27~0.00 | #70~0.00 | #73.53~0.00 | =ROUND(I23/H23*100,2) -> 105.04~0.00 | =J23-G23 -> 3.77~0.00 | +
#12 | Persentase jaringan irigasi dalam kondisi baik | % | #50.33~0.00 | #60~0.00 | #48.72~0.00 | =ROUND(F24/E24*100,2) -> 81.2~0.00 | #72~0.00 | #44.95~0.00 | =ROUND(I24/H24*100,2) -> 62.43~0.00 | =J24-G24 -> -18.77~0.00 | +
#13 | Persentase rumah tangga dengan akses air minum layak | % | #85.4~0.00 | #87~0.00 | #87.92~0.00 | =ROUND(F25/E25*100,2) -> 101.06~0.00 | #89~0.00 | #89.76~0.00 | =ROUND(I25/H25*100,2) -> 100.85~0.00 | =J25-G25 -> -0.21~0.00 | +
#14 | Persentase rumah tangga dengan akses sanitasi layak | % | #62.84~0.00 | #72~0.00 | #64.18~0.00 | =ROUND(F26/E26*100,2) -> 89.14~0.00 | #85~0.00 | #66.9~0.00 | =ROUND(I26/H26*100,2) -> 78.71~0.00 | =J26-G26 -> -10.43~0.00 | +
 | Rata-rata Capaian Sasaran 4 |  |  |  |  | =ROUND(AVERAGE(G23:G26),2) -> 93.17~0.00 |  |  | =ROUND(AVERAGE(J23:J26),2) -> 86.76~0.00 | =J27-G27 -> -6.41~0.00
 | Sasaran 5: Meningkatnya kualitas lingkungan hidup dan ketahanan bencana
#15 | Indeks Kualitas Lingkungan Hidup (IKLH) | Poin | #64.12~0.00 | #65~0.00 | #65.37~0.00 | =ROUND(F29/E29*100,2) -> 100.57~0.00 | #66.5~0.00 | #67.02~0.00 | =ROUND(I29/H29*100,2) -> 100.78~0.00 | =J29-G29 -> 0.21~0.00 | +
#16 | Indeks Risiko Bencana (IRB) | Poin | #161.2~0.00 | #158~0.00 | #154.37~0.00 | =ROUND((2*E30-F30)/E30*100,2) -> 102.3~0.00 | #150~0.00 | #142.86~0.00 | =ROUND((2*H30-I30)/H30*100,2) -> 104.76~0.00 | =J30-G30 -> 2.46~0.00 | -
 | Rata-rata Capaian Sasaran 5 |  |  |  |  | =ROUND(AVERAGE(G29:G30),2) -> 101.44~0.00 |  |  | =ROUND(AVERAGE(J29:J30),2) -> 102.77~0.00 | =J31-G31 -> 1.33~0.00
 | Sasaran 6: Terwujudnya tata kelola pemerintahan yang akuntabel dan melayani
#17 | Nilai SAKIP Kabupaten | Nilai | #61.04~0.00 | #64.5~0.00 | #63.44~0.00 | =ROUND(F33/E33*100,2) -> 98.36~0.00 | #68~0.00 | #66.27~0.00 | =ROUND(I33/H33*100,2) -> 97.46~0.00 | =J33-G33 -> -0.9~0.00 | +
#18 | Indeks Reformasi Birokrasi | Indeks | #59.66~0.00 | #62~0.00 | #60.85~0.00 | =ROUND(F34/E34*100,2) -> 98.15~0.00 | #64~0.00 | #67.31~0.00 | =ROUND(I34/H34*100,2) -> 105.17~0.00 | =J34-G34 -> 7.02~0.00 | +
#19 | Indeks Kepuasan Masyarakat (IKM) | Indeks | #82.5~0.00 | #83~0.00 | #83.55~0.00 | =ROUND(F35/E35*100,2) -> 100.66~0.00 | #85~0.00 | #84.8~0.00 | =ROUND(I35/H35*100,2) -> 99.76~0.00 | =J35-G35 -> -0.9~0.00 | +
#20 | Opini BPK atas LKPD | Opini | WTP | WTP | WTP | #100~0.00 | WTP | WTP | #100~0.00 | =J36-G36 -> 0~0.00
 | Rata-rata Capaian Sasaran 6 |  |  |  |  | =ROUND(AVERAGE(G33:G36),2) -> 99.29~0.00 |  |  | =ROUND(AVERAGE(J33:J36),2) -> 100.6~0.00 | =J37-G37 -> 1.31~0.00
Catatan: Pol. = polaritas; (-) makin kecil makin baik.
`,
    },
    {
      name: "T3.4 Banding",
      sheet: `
Tabel 3.4
Perbandingan Realisasi Kinerja Kabupaten Tirtawana dengan Provinsi dan Nasional Tahun 2023
No. | Indikator | Satuan | Realisasi |  |  | Selisih dgn Provinsi | Posisi | Selisih dgn Nasional | Posisi
 |  |  | Kabupaten | Provinsi | Nasional
1 | 2 | 3 | 4 | 5 | 6 | 7=4-5 | 8 | 9=4-6 | 10
1. | Indeks Pembangunan Manusia (IPM) | Poin | 69,58 | 72,64 | 74,39 | -3,06 | Belum lebih baik | -4,81 | Belum lebih baik
2. | Rata-rata Lama Sekolah | Tahun | 7,46 | 8,01 | 8,77 | -0,55 | Belum lebih baik | -1,31 | Belum lebih baik
3. | Umur Harapan Hidup | Tahun | 71,63 | 73,12 | 73,93 | -1,49 | Belum lebih baik | -2,30 | Belum lebih baik
4. | Prevalensi stunting | % | 18,23 | 19,20 | 21,50 | -0,97 | Lebih baik | -3,27 | Lebih baik
5. | Persentase penduduk miskin | % | 11,98 | 10,77 | 9,36 | 1,21 | Belum lebih baik | 2,62 | Belum lebih baik
6. | Tingkat Pengangguran Terbuka | % | 4,83 | 5,13 | 5,32 | -0,30 | Lebih baik | -0,49 | Lebih baik
7. | Indeks Gini | Indeks | 0,347 | 0,366 | 0,388 | -0,019 | Lebih baik | -0,041 | Lebih baik
8. | Laju pertumbuhan ekonomi | % | 4,62 | 4,98 | 5,05 | -0,36 | Belum lebih baik | -0,43 | Belum lebih baik
9. | PDRB per kapita (ADHB) | Juta Rp | 35,12 | 45,26 | 75,00 | -10,14 | Belum lebih baik | -39,88 | Belum lebih baik
10. | Persentase rumah tangga dengan akses air minum layak | % | 89,76 | 93,49 | 91,72 | -3,73 | Belum lebih baik | -1,96 | Belum lebih baik
11. | Persentase rumah tangga dengan akses sanitasi layak | % | 66,90 | 83,04 | 82,36 | -16,14 | Belum lebih baik | -15,46 | Belum lebih baik
12. | Indeks Kualitas Lingkungan Hidup (IKLH) | Poin | 67,02 | 69,15 | 72,54 | -2,13 | Belum lebih baik | -5,52 | Belum lebih baik
13. | Indeks Risiko Bencana (IRB) | Poin | 142,86 | 136,02 | - | 6,84 | Belum lebih baik | - | -
 | Jumlah indikator lebih baik |  |  |  |  |  | 3 dari 13 |  | 3 dari 12
Catatan: untuk prevalensi stunting, penduduk miskin, TPT, Indeks Gini dan IRB, angka yang lebih rendah adalah lebih baik. "-" = data nasional tidak sebanding.
`,
    },
    {
      name: "T3.5 RPJMD",
      sheet: `
Tabel 3.5 Kemajuan Pencapaian Target Akhir RPJMD 2021-2026

No | Indikator Kinerja | Satuan | Kondisi Awal (2020) | Realisasi |  |  | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%) | Sisa thd target 2026 | Status
 |  |  |  | 2021 | 2022 | 2023
1 | Indeks Pembangunan Manusia (IPM) | Poin | 68,02 | 68,31 | 68,94 | 69,58 | 71,00 | 98,0 | 1,42 | Sesuai jalur
2 | Rata-rata Lama Sekolah | Tahun | 7,10 | 7,21 | 7,28 | 7,46 | 8,05 | 92,7 | 0,59 | Sesuai jalur
3 | Umur Harapan Hidup | Tahun | 70,85 | 70,92 | 71,24 | 71,63 | 72,30 | 99,1 | 0,67 | Sesuai jalur
4 | Prevalensi stunting | % | 24,30 | 22,85 | 20,67 | 18,23 | 12,00 | 48,1 | 6,23 | Perlu percepatan
5 | Persentase penduduk miskin | % | 12,64 | 13,02 | 12,45 | 11,98 | 10,00 | 80,2 | 1,98 | Perlu percepatan
6 | Tingkat Pengangguran Terbuka | % | 5,91 | 5,64 | 5,12 | 4,83 | 4,50 | 92,7 | 0,33 | Sesuai jalur
7 | Indeks Gini | Indeks | 0,352 | 0,349 | 0,351 | 0,347 | 0,330 | 94,9 | 0,017 | Sesuai jalur
8 | Laju pertumbuhan ekonomi | % | -1,94 | 2,87 | 4,71 | 4,62 | 5,40 | 85,6 | 0,78 | Perlu percepatan
9 | PDRB per kapita (ADHB) | Juta Rp | 28,14 | 29,63 | 32,37 | 35,12 | 40,00 | 87,8 | 4,88 | Perlu percepatan
10 | Rasio PAD terhadap pendapatan daerah | % | 11,84 | 12,10 | 13,46 | 15,00 | 18,00 | 83,3 | 3,00 | Perlu percepatan
11 | Persentase jalan kabupaten dalam kondisi mantap | % | 61,42 | 63,15 | 66,84 | 73,53 | 78,00 | 94,3 | 4,47 | Sesuai jalur
12 | Persentase jaringan irigasi dalam kondisi baik | % | 52,10 | 50,33 | 48,72 | 44,95 | 78,00 | 57,6 | 33,05 | Perlu percepatan
13 | Persentase rumah tangga dengan akses air minum layak | % | 84,11 | 85,40 | 87,92 | 89,76 | 94,00 | 95,5 | 4,24 | Sesuai jalur
14 | Persentase rumah tangga dengan akses sanitasi layak | % | 60,25 | 62,84 | 64,18 | 66,90 | 90,00 | 74,3 | 23,10 | Perlu percepatan
15 | Indeks Kualitas Lingkungan Hidup (IKLH) | Poin | 63,40 | 64,12 | 65,37 | 67,02 | 69,00 | 97,1 | 1,98 | Sesuai jalur
16 | Indeks Risiko Bencana (IRB) | Poin | 168,40 | 161,20 | 154,37 | 142,86 | 148,00 | 100,0 | - | Tercapai
17 | Nilai SAKIP Kabupaten | Nilai | 58,77 | 61,04 | 63,44 | 66,27 | 72,00 | 92,0 | 5,73 | Sesuai jalur
18 | Indeks Reformasi Birokrasi | Indeks | 58,10 | 59,66 | 60,85 | 67,31 | 66,00 | 100,0 | - | Tercapai
19 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 81,64 | 82,50 | 83,55 | 84,80 | 86,50 | 98,0 | 1,70 | Sesuai jalur
 | Rata-rata tingkat kemajuan |  |  |  |  |  |  | 88,0
Catatan: tingkat kemajuan dihitung terhadap target 2026 (polaritas negatif memakai (2T-R)/T) dan dibatasi paling tinggi 100,0. Sisa = jarak realisasi 2023 ke target 2026; "-" bila telah tercapai. Status: 100,0 Tercapai; 90,0 s.d. 99,9 Sesuai jalur; di bawah 90,0 Perlu percepatan.

 | Status | Jumlah Indikator | %
 | Tercapai | 2 | 10,53
 | Sesuai jalur | 10 | 52,63
 | Perlu percepatan | 7 | 36,84
 | Jumlah | 19 | 100,00
`,
    },
    {
      name: "T3.6 SAKIP IKM",
      sheet: `
Tabel 3.6 Hasil Evaluasi SAKIP oleh Kementerian PANRB
No | Komponen yang Dinilai | Bobot | Nilai 2021 | Nilai 2022 | Nilai 2023 | Kenaikan 2023 | % thd Bobot
a. | Perencanaan Kinerja | 30 | 20,14 | 20,73 | 21,90 | 1,17 | 73,00
b. | Pengukuran Kinerja | 30 | 17,25 | 17,88 | 18,60 | 0,72 | 62,00
c. | Pelaporan Kinerja | 15 | 9,62 | 9,97 | 10,35 | 0,38 | 69,00
d. | Evaluasi Akuntabilitas Kinerja Internal | 25 | 14,03 | 14,86 | 15,42 | 0,56 | 61,68
 | Nilai Hasil Evaluasi | 100 | 61,04 | 63,44 | 66,27 | 2,83 | 66,27
 | Tingkat Akuntabilitas Kinerja |  | B | B | B

Tabel 3.6a Nilai SAKIP Perangkat Daerah (hasil evaluasi Inspektorat)
No | Perangkat Daerah | Nilai 2022 | Predikat 2022 | Nilai 2023 | Predikat 2023 | Naik/(Turun)
1 | Dinas Pendidikan | 59,92 | CC | 62,46 | B | 2,54
2 | Dinas Kesehatan | 63,16 | B | 64,19 | B | 1,03
3 | RSUD Tirtawana | 74,07 | BB | 77,42 | BB | 3,35
4 | Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Pertanahan | 67,18 | B | 69,57 | B | 2,39
5 | Dinas Sosial | 76,92 | BB | 76,66 | BB | (0,26)
6 | Satuan Polisi Pamong Praja dan Pemadam Kebakaran | 64,45 | B | 66,53 | B | 2,08
7 | Badan Penanggulangan Bencana Daerah | 69,48 | B | 72,05 | BB | 2,57
8 | Dinas Tenaga Kerja dan Transmigrasi | 68,81 | B | 72,87 | BB | 4,06
9 | Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak | 64,42 | B | 68,11 | B | 3,69
10 | Dinas Ketahanan Pangan dan Pertanian | 62,85 | B | 62,10 | B | (0,75)
11 | Dinas Lingkungan Hidup | 61,22 | B | 64,07 | B | 2,85
12 | Dinas Kependudukan dan Pencatatan Sipil | 63,91 | B | 67,49 | B | 3,58
 | Rata-rata | 66,37 | B | 68,63 | B | 2,26
AA >90 - 100; A >80 - 90; BB >70 - 80; B >60 - 70; CC >50 - 60; C >30 - 50

Tabel 3.6b Indeks Kepuasan Masyarakat per Unsur
No | Unsur Pelayanan | NRR 2022 | NRR 2023 | Selisih | Konversi 2023 (NRR x 25)
U1 | Persyaratan | 3,41 | 3,46 | 0,05 | 86,50
U2 | Sistem, Mekanisme, dan Prosedur | 3,32 | 3,38 | 0,06 | 84,50
U3 | Waktu Penyelesaian | 3,18 | 3,24 | 0,06 | 81,00
U4 | Biaya/Tarif | 3,61 | 3,68 | 0,07 | 92,00
U5 | Produk Spesifikasi Jenis Pelayanan | 3,35 | 3,37 | 0,02 | 84,25
U6 | Kompetensi Pelaksana | 3,38 | 3,44 | 0,06 | 86,00
U7 | Perilaku Pelaksana | 3,42 | 3,40 | -0,02 | 85,00
U8 | Penanganan Pengaduan, Saran, dan Masukan | 3,27 | 3,35 | 0,08 | 83,75
U9 | Sarana dan Prasarana | 3,14 | 3,21 | 0,07 | 80,25
 | Jumlah NRR | 30,08 | 30,53 | 0,45
 | Rata-rata NRR (jumlah : 9) | 3,342 | 3,392 | 0,050
 | IKM (rata-rata x 25) | 83,55 | 84,80 | 1,25 | 84,80
`,
    },
    {
      name: "T3.7 Kecamatan",
      sheet: `
Tabel 3.7 Penduduk, Kepadatan, dan Prevalensi Stunting Menurut Kecamatan Tahun 2023
No | Kecamatan | Jumlah Desa/ Kel. | Jumlah Penduduk (jiwa) |  |  | Luas (km2) | Kepadatan (jiwa/km2) | Balita |  |  | Balita Stunting thd Kab. (%)
 |  |  | Laki-laki | Perempuan | Jumlah |  |  | Ditimbang/diukur | Stunting | Prevalensi (%)
#1 | Tirtawana Kota | #13 | #48217~#,##0 | #46414~#,##0 | =D4+E4 -> 94631~#,##0 | #21.64~0.00 | =F4/G4 -> 4372.9667282810~#,##0 | #6392~#,##0 | #600~#,##0 | =J4/I4 -> 0.0938673342~0.00% | =J4/J$20 -> 0.0579430227~0.0%
#2 | Sukamanah | #7 | #20608~#,##0 | #20722~#,##0 | =D5+E5 -> 41330~#,##0 | #30.54~0.00 | =F5/G5 -> 1353.3071381794~#,##0 | #2811~#,##0 | #651~#,##0 | =J5/I5 -> 0.2315901814~0.00% | =J5/J$20 -> 0.0628681796~0.0%
#3 | Cibeureum | #14 | #15208~#,##0 | #15336~#,##0 | =D6+E6 -> 30544~#,##0 | #44.81~0.00 | =F6/G6 -> 681.6335639366~#,##0 | #2256~#,##0 | #422~#,##0 | =J6/I6 -> 0.1870567376~0.00% | =J6/J$20 -> 0.0407532593~0.0%
#4 | Karangmulya | #10 | #25192~#,##0 | #24678~#,##0 | =D7+E7 -> 49870~#,##0 | #34.33~0.00 | =F7/G7 -> 1452.6653073114~#,##0 | #3543~#,##0 | #604~#,##0 | =J7/I7 -> 0.1704769969~0.00% | =J7/J$20 -> 0.0583293095~0.0%
#5 | Wanasari | #6 | #22836~#,##0 | #22642~#,##0 | =D8+E8 -> 45478~#,##0 | #67.66~0.00 | =F8/G8 -> 672.1548921076~#,##0 | #3200~#,##0 | #798~#,##0 | =J8/I8 -> 0.249375~0.00% | =J8/J$20 -> 0.0770642202~0.0%
#6 | Banjarsari | #7 | #17242~#,##0 | #16510~#,##0 | =D9+E9 -> 33752~#,##0 | #38.01~0.00 | =F9/G9 -> 887.9768481978~#,##0 | #2471~#,##0 | #325~#,##0 | =J9/I9 -> 0.1315256981~0.00% | =J9/J$20 -> 0.0313858040~0.0%
#7 | Gunungjati | #13 | #23591~#,##0 | #23633~#,##0 | =D10+E10 -> 47224~#,##0 | #55.33~0.00 | =F10/G10 -> 853.4971986264~#,##0 | #2987~#,##0 | #464~#,##0 | =J10/I10 -> 0.1553398058~0.00% | =J10/J$20 -> 0.0448092709~0.0%
#8 | Mekarjaya | #11 | #29389~#,##0 | #29460~#,##0 | =D11+E11 -> 58849~#,##0 | #91.04~0.00 | =F11/G11 -> 646.4081722320~#,##0 | #4233~#,##0 | #598~#,##0 | =J11/I11 -> 0.1412709662~0.00% | =J11/J$20 -> 0.0577498793~0.0%
#9 | Pasirhalang | #7 | #21242~#,##0 | #21480~#,##0 | =D12+E12 -> 42722~#,##0 | #70.54~0.00 | =F12/G12 -> 605.6421888290~#,##0 | #2996~#,##0 | #715~#,##0 | =J12/I12 -> 0.2386515354~0.00% | =J12/J$20 -> 0.0690487687~0.0%
#10 | Rancamaya | #11 | #29482~#,##0 | #28395~#,##0 | =D13+E13 -> 57877~#,##0 | #92.6~0.00 | =F13/G13 -> 625.0215982721~#,##0 | #3995~#,##0 | #587~#,##0 | =J13/I13 -> 0.1469336671~0.00% | =J13/J$20 -> 0.0566875905~0.0%
#11 | Sindanglaya | #9 | #25938~#,##0 | #24951~#,##0 | =D14+E14 -> 50889~#,##0 | #53.92~0.00 | =F14/G14 -> 943.7870919881~#,##0 | #3525~#,##0 | #729~#,##0 | =J14/I14 -> 0.2068085106~0.00% | =J14/J$20 -> 0.0704007726~0.0%
#12 | Talagasari | #13 | #30487~#,##0 | #29426~#,##0 | =D15+E15 -> 59913~#,##0 | #46.34~0.00 | =F15/G15 -> 1292.9003021148~#,##0 | #3703~#,##0 | #724~#,##0 | =J15/I15 -> 0.1955171483~0.00% | =J15/J$20 -> 0.0699179141~0.0%
#13 | Bojongsalam | #12 | #25322~#,##0 | #25278~#,##0 | =D16+E16 -> 50600~#,##0 | #81.54~0.00 | =F16/G16 -> 620.5543291636~#,##0 | #3632~#,##0 | #655~#,##0 | =J16/I16 -> 0.1803414097~0.00% | =J16/J$20 -> 0.0632544664~0.0%
#14 | Ciwaringin | #9 | #30567~#,##0 | #30473~#,##0 | =D17+E17 -> 61040~#,##0 | #61.65~0.00 | =F17/G17 -> 990.1054339011~#,##0 | #4091~#,##0 | #790~#,##0 | =J17/I17 -> 0.1931068198~0.00% | =J17/J$20 -> 0.0762916465~0.0%
#15 | Kertaraharja | #8 | #26537~#,##0 | #25849~#,##0 | =D18+E18 -> 52386~#,##0 | #72.3~0.00 | =F18/G18 -> 724.5643153527~#,##0 | #3468~#,##0 | #834~#,##0 | =J18/I18 -> 0.2404844291~0.00% | =J18/J$20 -> 0.0805408015~0.0%
#16 | Lembursari | #12 | #23667~#,##0 | #23813~#,##0 | =D19+E19 -> 47480~#,##0 | #86.96~0.00 | =F19/G19 -> 545.9981600736~#,##0 | #3495~#,##0 | #859~#,##0 | =J19/I19 -> 0.2457796853~0.00% | =J19/J$20 -> 0.0829550942~0.0%
 | KABUPATEN | =SUM(C4:C19) -> 162 | =SUM(D4:D19) -> 415525~#,##0 | =SUM(E4:E19) -> 409060~#,##0 | =SUM(F4:F19) -> 824585~#,##0 | =SUM(G4:G19) -> 949.21~0.00 | =F20/G20 -> 868.7066086535~#,##0 | =SUM(I4:I19) -> 56798~#,##0 | =SUM(J4:J19) -> 10355~#,##0 | =J20/I20 -> 0.1823127575~0.00% | =J20/J$20 -> 1~0.0%
Sumber: Disdukcapil (penduduk semester II 2023) dan Dinas Kesehatan (e-PPGBM Agustus 2023), diolah
`,
    },
    {
      name: "T3.8 Sekolah",
      sheet: `
Tabel 3.8 Sekolah Dasar dan SMP Menurut Status dan Akreditasi per Kecamatan, 2023
No | Kecamatan | SD |  |  |  |  |  |  |  |  | SMP
 |  | Negeri | Swasta | Jml | Akr. A | Akr. B | Akr. C | Belum | % min. B |  | Negeri | Swasta | Jml | Akr. min. B | % min. B
1 | Tirtawana Kota | 21 | 2 | 23 | 6 | 10 | 3 | 4 | 69,6 |  | 3 | 3 | 6 | 6 | 100,0
2 | Sukamanah | 23 | 3 | 26 | 8 | 12 | 2 | 4 | 76,9 |  | 4 | 3 | 7 | 7 | 100,0
3 | Cibeureum | 22 | 1 | 23 | 9 | 10 | 1 | 3 | 82,6 |  | 5 | - | 5 | 4 | 80,0
4 | Karangmulya | 30 | 2 | 32 | 14 | 13 | 2 | 3 | 84,4 |  | 2 | 1 | 3 | 1 | 33,3
5 | Wanasari | 32 | 4 | 36 | 14 | 17 | - | 5 | 86,1 |  | 3 | 2 | 5 | 5 | 100,0
6 | Banjarsari | 33 | 1 | 34 | 13 | 16 | - | 5 | 85,3 |  | 4 | 2 | 6 | 6 | 100,0
7 | Gunungjati | 19 | 1 | 20 | 6 | 8 | 1 | 5 | 70,0 |  | 2 | 1 | 3 | 3 | 100,0
8 | Mekarjaya | 25 | 2 | 27 | 8 | 12 | 3 | 4 | 74,1 |  | 2 | 3 | 5 | 4 | 80,0
9 | Pasirhalang | 26 | 4 | 30 | 13 | 13 | - | 4 | 86,7 |  | 5 | - | 5 | 4 | 80,0
10 | Rancamaya | 27 | 4 | 31 | 8 | 14 | - | 9 | 71,0 |  | 5 | 2 | 7 | 7 | 100,0
11 | Sindanglaya | 20 | 4 | 24 | 5 | 9 | 3 | 7 | 58,3 |  | 2 | - | 2 | 2 | 100,0
12 | Talagasari | 29 | 3 | 32 | 9 | 14 | 1 | 8 | 71,9 |  | 4 | 3 | 7 | 5 | 71,4
13 | Bojongsalam | 29 | 1 | 30 | 9 | 12 | 3 | 6 | 70,0 |  | 4 | 3 | 7 | 6 | 85,7
14 | Ciwaringin | 27 | 2 | 29 | 12 | 11 | 2 | 4 | 79,3 |  | 5 | 2 | 7 | 5 | 71,4
15 | Kertaraharja | 23 | - | 23 | 5 | 8 | 3 | 7 | 56,5 |  | 2 | - | 2 | 1 | 50,0
16 | Lembursari | 26 | 1 | 27 | 9 | 11 | - | 7 | 74,1 |  | 2 | 1 | 3 | 3 | 100,0
 | Jumlah | 412 | 35 | 447 | 148 | 190 | 24 | 85 | 75,6 |  | 54 | 26 | 80 | 69 | 86,3

Tabel 3.8a Rombongan Belajar, Siswa, dan Guru pada SMP Negeri Sampel SPM Pendidikan
No | Nama Sekolah | Rombel | Siswa L | Siswa P | Jumlah Siswa | Guru | Siswa per Rombel | Siswa per Guru | Guru S1/D4 | % Guru S1/D4
1 | SMPN 1 Tirtawana Kota | 15 | 201 | 213 | 414 | 26 | 27,6 | 15,9 | 25 | 96,15
2 | SMPN 1 Sukamanah | 9 | 123 | 121 | 244 | 17 | 27,1 | 14,4 | 16 | 94,12
3 | SMPN 1 Cibeureum | 24 | 333 | 400 | 733 | 48 | 30,5 | 15,3 | 47 | 97,92
4 | SMPN 2 Karangmulya | 12 | 188 | 176 | 364 | 22 | 30,3 | 16,5 | 21 | 95,45
5 | SMPN 1 Wanasari | 12 | 195 | 165 | 360 | 24 | 30,0 | 15,0 | 22 | 91,67
6 | SMPN 3 Banjarsari | 18 | 243 | 235 | 478 | 28 | 26,6 | 17,1 | 26 | 92,86
7 | SMPN 1 Gunungjati | 21 | 345 | 332 | 677 | 34 | 32,2 | 19,9 | 32 | 94,12
8 | SMPN 2 Mekarjaya | 9 | 130 | 125 | 255 | 16 | 28,3 | 15,9 | 16 | 100,00
9 | SMPN 1 Pasirhalang | 12 | 179 | 195 | 374 | 19 | 31,2 | 19,7 | 19 | 100,00
10 | SMPN 3 Rancamaya | 18 | 242 | 260 | 502 | 28 | 27,9 | 17,9 | 28 | 100,00
11 | SMPN 1 Sindanglaya | 9 | 120 | 133 | 253 | 18 | 28,1 | 14,1 | 18 | 100,00
12 | SMPN 3 Talagasari | 18 | 278 | 268 | 546 | 34 | 30,3 | 16,1 | 32 | 94,12
13 | SMPN 1 Bojongsalam | 24 | 320 | 399 | 719 | 47 | 30,0 | 15,3 | 46 | 97,87
14 | SMPN 3 Ciwaringin | 15 | 249 | 238 | 487 | 27 | 32,5 | 18,0 | 26 | 96,30
15 | SMPN 1 Kertaraharja | 12 | 159 | 177 | 336 | 24 | 28,0 | 14,0 | 24 | 100,00
16 | SMPN 2 Lembursari | 27 | 368 | 379 | 747 | 49 | 27,7 | 15,2 | 49 | 100,00
17 | SMPN 2 Tirtawana Kota | 15 | 228 | 222 | 450 | 28 | 30,0 | 16,1 | 26 | 92,86
18 | SMPN 2 Sukamanah | 27 | 354 | 375 | 729 | 45 | 27,0 | 16,2 | 45 | 100,00
 | Jumlah/Rasio Keseluruhan | 297 | 4.255 | 4.413 | 8.668 | 534 | 29,2 | 16,2 | 518 | 97,00
`,
    },
    {
      name: "T3.9 Jalan",
      sheet: `
Tabel 3.9 Kondisi Jalan Kabupaten Menurut Ruas Tahun 2023 (km)
No | No. Ruas | Nama Ruas | Kecamatan | Panjang (km) | Kondisi (km) |  |  |  | Mantap (km) | Tidak Mantap (km) | % Mantap
 |  |  |  |  | Baik | Sedang | Rusak Ringan | Rusak Berat
1 | 2 | 3 | 4 | 5=6+7+8+9 | 6 | 7 | 8 | 9 | 10=6+7 | 11=8+9 | 12=10/5
#1 | 001 | Tirtawana – Sukamanah | Tirtawana Kota | #6.5~0.000 | #2.8~0.000 | #1.92~0.000 | #0.83~0.000 | #0.95~0.000 | =SUM(F5:G5) -> 4.72~0.000 | =SUM(H5:I5) -> 1.78~0.000 | =J5/E5 -> 0.7261538462~0.00%
#2 | 002 | Sukamanah – Cibeureum | Sukamanah | #10~0.000 | #5.31~0.000 | #2.98~0.000 | #1.14~0.000 | #0.57~0.000 | =SUM(F6:G6) -> 8.29~0.000 | =SUM(H6:I6) -> 1.71~0.000 | =J6/E6 -> 0.829~0.00%
#3 | 003 | Cibeureum – Karangmulya | Cibeureum | #5.85~0.000 | #3.28~0.000 | #1.32~0.000 | #1.05~0.000 | #0.2~0.000 | =SUM(F7:G7) -> 4.6~0.000 | =SUM(H7:I7) -> 1.25~0.000 | =J7/E7 -> 0.7863247863~0.00%
#4 | 004 | Wanasari – Banjarsari | Wanasari | #9.5~0.000 | #4.04~0.000 | #2.27~0.000 | #1.4~0.000 | #1.79~0.000 | =SUM(F8:G8) -> 6.31~0.000 | =SUM(H8:I8) -> 3.19~0.000 | =J8/E8 -> 0.6642105263~0.00%
#5 | 005 | Banjarsari – Gunungjati | Banjarsari | #18.45~0.000 | #11.53~0.000 | #2.92~0.000 | #2.51~0.000 | #1.49~0.000 | =SUM(F9:G9) -> 14.45~0.000 | =SUM(H9:I9) -> 4~0.000 | =J9/E9 -> 0.7831978320~0.00%
#6 | 006 | Simpang Tiga – Mekarjaya | Mekarjaya | #21.6~0.000 | #9.1~0.000 | #6.22~0.000 | #2.06~0.000 | #4.22~0.000 | =SUM(F10:G10) -> 15.32~0.000 | =SUM(H10:I10) -> 6.28~0.000 | =J10/E10 -> 0.7092592593~0.00%
#7 | 007 | Mekarjaya – Pasirhalang | Mekarjaya | #9.2~0.000 | #5.34~0.000 | #1.97~0.000 | #1.19~0.000 | #0.7~0.000 | =SUM(F11:G11) -> 7.31~0.000 | =SUM(H11:I11) -> 1.89~0.000 | =J11/E11 -> 0.7945652174~0.00%
#8 | 008 | Rancamaya – Sindanglaya | Rancamaya | #17.05~0.000 | #9.76~0.000 | #3.42~0.000 | #2.34~0.000 | #1.53~0.000 | =SUM(F12:G12) -> 13.18~0.000 | =SUM(H12:I12) -> 3.87~0.000 | =J12/E12 -> 0.7730205279~0.00%
#9 | 009 | Sindanglaya – Bts. Kab. | Sindanglaya | #21.7~0.000 | #9.9~0.000 | #4.69~0.000 | #3.43~0.000 | #3.68~0.000 | =SUM(F13:G13) -> 14.59~0.000 | =SUM(H13:I13) -> 7.11~0.000 | =J13/E13 -> 0.6723502304~0.00%
#10 | 010 | Talagasari – Bojongsalam | Talagasari | #9.55~0.000 | #4.35~0.000 | #2.17~0.000 | #0.99~0.000 | #2.04~0.000 | =SUM(F14:G14) -> 6.52~0.000 | =SUM(H14:I14) -> 3.03~0.000 | =J14/E14 -> 0.6827225131~0.00%
#11 | 011 | Bojongsalam – Ciwaringin | Bojongsalam | #13.6~0.000 | #6.36~0.000 | #2.16~0.000 | #2.18~0.000 | #2.9~0.000 | =SUM(F15:G15) -> 8.52~0.000 | =SUM(H15:I15) -> 5.08~0.000 | =J15/E15 -> 0.6264705882~0.00%
#12 | 012 | Ciwaringin – Kertaraharja | Ciwaringin | #10.9~0.000 | #4.41~0.000 | #3.05~0.000 | #1.79~0.000 | #1.65~0.000 | =SUM(F16:G16) -> 7.46~0.000 | =SUM(H16:I16) -> 3.44~0.000 | =J16/E16 -> 0.6844036697~0.00%
#13 | 013 | Kertaraharja – Lembursari | Kertaraharja | #16.8~0.000 | #11.43~0.000 | #2.39~0.000 | #1.38~0.000 | #1.6~0.000 | =SUM(F17:G17) -> 13.82~0.000 | =SUM(H17:I17) -> 2.98~0.000 | =J17/E17 -> 0.8226190476~0.00%
#14 | 014 | Jl. Ahmad Yani | Tirtawana Kota | #3.9~0.000 | #2.83~0.000 | #0.95~0.000 | #0.12~0.000 | - | =SUM(F18:G18) -> 3.78~0.000 | =SUM(H18:I18) -> 0.12~0.000 | =J18/E18 -> 0.9692307692~0.00%
#15 | 015 | Jl. Diponegoro | Tirtawana Kota | #3.2~0.000 | #2.26~0.000 | #0.94~0.000 | - | - | =SUM(F19:G19) -> 3.2~0.000 | =SUM(H19:I19) -> 0~0.000 | =J19/E19 -> 1~0.00%
#16 | 016 | Jl. Veteran | Tirtawana Kota | #2.3~0.000 | #1.68~0.000 | #0.37~0.000 | #0.25~0.000 | - | =SUM(F20:G20) -> 2.05~0.000 | =SUM(H20:I20) -> 0.25~0.000 | =J20/E20 -> 0.8913043478~0.00%
#17 | 017 | Jl. Lingkar Timur | Tirtawana Kota | #2.5~0.000 | #1.92~0.000 | #0.58~0.000 | - | - | =SUM(F21:G21) -> 2.5~0.000 | =SUM(H21:I21) -> 0~0.000 | =J21/E21 -> 1~0.00%
#18 | 018 | Pasar Lama – Terminal | Tirtawana Kota | #3.05~0.000 | #2.34~0.000 | #0.59~0.000 | #0.12~0.000 | - | =SUM(F22:G22) -> 2.93~0.000 | =SUM(H22:I22) -> 0.12~0.000 | =J22/E22 -> 0.9606557377~0.00%
#19 | 019 | Karangmulya – Curug Agung | Karangmulya | #7.15~0.000 | #3.56~0.000 | #1.68~0.000 | #0.88~0.000 | #1.03~0.000 | =SUM(F23:G23) -> 5.24~0.000 | =SUM(H23:I23) -> 1.91~0.000 | =J23/E23 -> 0.7328671329~0.00%
#20 | 020 | Gunungjati – Puncak Sari | Gunungjati | #9~0.000 | #3.67~0.000 | #2.43~0.000 | #1.07~0.000 | #1.83~0.000 | =SUM(F24:G24) -> 6.1~0.000 | =SUM(H24:I24) -> 2.9~0.000 | =J24/E24 -> 0.6777777778~0.00%
#21 | 021 | Pasirhalang – Cikole | Pasirhalang | #13.25~0.000 | #6.32~0.000 | #2.66~0.000 | #2.37~0.000 | #1.9~0.000 | =SUM(F25:G25) -> 8.98~0.000 | =SUM(H25:I25) -> 4.27~0.000 | =J25/E25 -> 0.6777358491~0.00%
#22 | 022 | Wanasari – Bendung Leuwi | Wanasari | #15.2~0.000 | #5.99~0.000 | #4.31~0.000 | #1.47~0.000 | #3.43~0.000 | =SUM(F26:G26) -> 10.3~0.000 | =SUM(H26:I26) -> 4.9~0.000 | =J26/E26 -> 0.6776315789~0.00%
#23 | 023 | Cibeureum – Situ Gede | Cibeureum | #6.65~0.000 | #3.77~0.000 | #1.72~0.000 | #0.89~0.000 | #0.27~0.000 | =SUM(F27:G27) -> 5.49~0.000 | =SUM(H27:I27) -> 1.16~0.000 | =J27/E27 -> 0.8255639098~0.00%
#24 | 024 | Rancamaya – Pantai Muara | Rancamaya | #9.9~0.000 | #6.13~0.000 | #1.51~0.000 | #1.2~0.000 | #1.06~0.000 | =SUM(F28:G28) -> 7.64~0.000 | =SUM(H28:I28) -> 2.26~0.000 | =J28/E28 -> 0.7717171717~0.00%
#25 | 025 | Talagasari – Tambaksari | Talagasari | #10.1~0.000 | #6.29~0.000 | #1.38~0.000 | #1.33~0.000 | #1.1~0.000 | =SUM(F29:G29) -> 7.67~0.000 | =SUM(H29:I29) -> 2.43~0.000 | =J29/E29 -> 0.7594059406~0.00%
#26 | 026 | Lembursari – Cipeujeuh | Lembursari | #13.05~0.000 | #5.58~0.000 | #3.21~0.000 | #2.37~0.000 | #1.89~0.000 | =SUM(F30:G30) -> 8.79~0.000 | =SUM(H30:I30) -> 4.26~0.000 | =J30/E30 -> 0.6735632184~0.00%
#27 | 027 | Sukamanah – Pamoyanan | Sukamanah | #9.65~0.000 | #5.2~0.000 | #2.35~0.000 | #1.15~0.000 | #0.95~0.000 | =SUM(F31:G31) -> 7.55~0.000 | =SUM(H31:I31) -> 2.1~0.000 | =J31/E31 -> 0.7823834197~0.00%
#28 | 028 | Banjarsari – Ranjeng | Banjarsari | #14.35~0.000 | #7.72~0.000 | #3.59~0.000 | #1.79~0.000 | #1.25~0.000 | =SUM(F32:G32) -> 11.31~0.000 | =SUM(H32:I32) -> 3.04~0.000 | =J32/E32 -> 0.7881533101~0.00%
#29 | 029 | Mekarjaya – Nangerang | Mekarjaya | #19.7~0.000 | #6.28~0.000 | #5.43~0.000 | #3.79~0.000 | #4.2~0.000 | =SUM(F33:G33) -> 11.71~0.000 | =SUM(H33:I33) -> 7.99~0.000 | =J33/E33 -> 0.5944162437~0.00%
#30 | 030 | Bojongsalam – Haurkuning | Bojongsalam | #19.5~0.000 | #6.64~0.000 | #5.61~0.000 | #3.82~0.000 | #3.43~0.000 | =SUM(F34:G34) -> 12.25~0.000 | =SUM(H34:I34) -> 7.25~0.000 | =J34/E34 -> 0.6282051282~0.00%
#31 | 031 | Kertaraharja – Cimanggu | Kertaraharja | #20.35~0.000 | #9.69~0.000 | #4.46~0.000 | #3.43~0.000 | #2.77~0.000 | =SUM(F35:G35) -> 14.15~0.000 | =SUM(H35:I35) -> 6.2~0.000 | =J35/E35 -> 0.6953316953~0.00%
#32 | 032 | Sindanglaya – Pagerageung | Sindanglaya | #20.65~0.000 | #12.76~0.000 | #4.15~0.000 | #2.46~0.000 | #1.28~0.000 | =SUM(F36:G36) -> 16.91~0.000 | =SUM(H36:I36) -> 3.74~0.000 | =J36/E36 -> 0.8188861985~0.00%
#33 | 033 | Jl. Pemuda | Tirtawana Kota | #2.65~0.000 | #1.94~0.000 | #0.59~0.000 | #0.12~0.000 | - | =SUM(F37:G37) -> 2.53~0.000 | =SUM(H37:I37) -> 0.12~0.000 | =J37/E37 -> 0.9547169811~0.00%
#34 | 034 | Jl. Kolonel Masturi | Tirtawana Kota | #1.55~0.000 | #1.29~0.000 | #0.26~0.000 | - | - | =SUM(F38:G38) -> 1.55~0.000 | =SUM(H38:I38) -> 0~0.000 | =J38/E38 -> 1~0.00%
#35 | 035 | Ciwaringin – Babakan | Ciwaringin | #10.2~0.000 | #5.51~0.000 | #2.49~0.000 | #0.93~0.000 | #1.27~0.000 | =SUM(F39:G39) -> 8~0.000 | =SUM(H39:I39) -> 2.2~0.000 | =J39/E39 -> 0.7843137255~0.00%
 |  | JUMLAH |  | =SUM(E5:E39) -> 388.55~0.000 | =SUM(F5:F39) -> 196.98~0.000 | =SUM(G5:G39) -> 88.74~0.000 | =SUM(H5:H39) -> 51.85~0.000 | =SUM(I5:I39) -> 50.98~0.000 | =SUM(J5:J39) -> 285.72~0.000 | =SUM(K5:K39) -> 102.83~0.000 | =J40/E40 -> 0.7353493759~0.00%
 |  | Proporsi (%) |  | #1~0.00% | =F40/$E40 -> 0.5069617810~0.00% | =G40/$E40 -> 0.2283875949~0.00% | =H40/$E40 -> 0.1334448591~0.00% | =I40/$E40 -> 0.1312057650~0.00% | =J40/$E40 -> 0.7353493759~0.00% | =K40/$E40 -> 0.2646506241~0.00%

 |  | Perkembangan kemantapan jalan
 |  | Tahun |  | Panjang (km) | Mantap (km) | Tidak mantap (km) | % Mantap | Naik (poin %)
 |  | #2021 |  | #388.55~0.000 | #245.36~0.000 | =E45-F45 -> 143.19~0.000 | =ROUND(F45/E45*100,2) -> 63.15~0.00 | -
 |  | #2022 |  | #388.55~0.000 | #259.7~0.000 | =E46-F46 -> 128.85~0.000 | =ROUND(F46/E46*100,2) -> 66.84~0.00 | =H46-H45 -> 3.69~0.00
 |  | #2023 |  | #388.55~0.000 | =J40 -> 285.72~0.000 | =E47-F47 -> 102.83~0.000 | =ROUND(F47/E47*100,2) -> 73.53~0.00 | =H47-H46 -> 6.69~0.00
`,
    },
    {
      name: "T3.10 APBD",
      sheet: `
Tabel 3.10
Ringkasan Laporan Realisasi APBD Kabupaten Tirtawana TA 2023 (unaudited)
 |  |  |  |  |  |  | (dalam rupiah)
Kode | Uraian | Anggaran 2023 | Realisasi 2023 | % | Lebih/(Kurang) | Realisasi 2022 | Naik/(Turun) %
1 | 2 | 3 | 4 | 5=4/3 | 6=4-3 | 7 | 8=(4-7)/7
4 | PENDAPATAN DAERAH | 1.651.700.685.000,00 | 1.633.588.117.905,00 | 98,90 | (18.112.567.095,00) | 1.563.012.137.175,00 | 4,52
4.1 | PENDAPATAN ASLI DAERAH (PAD) | 238.950.775.000,00 | 244.957.399.218,00 | 102,51 | 6.006.624.218,00 | 210.348.541.086,00 | 16,45
4.1.01 | Pajak Daerah | 91.630.000.000,00 | 92.510.364.853,00 | 100,96 | 880.364.853,00 | 85.412.336.907,00 | 8,31
4.1.02 | Retribusi Daerah | 17.640.500.000,00 | 15.873.246.150,00 | 89,98 | (1.767.253.850,00) | 14.902.771.400,00 | 6,51
4.1.03 | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 11.250.000.000,00 | 11.612.480.373,00 | 103,22 | 362.480.373,00 | 10.987.314.226,00 | 5,69
4.1.04 | Lain-lain PAD yang Sah | 118.430.275.000,00 | 124.961.307.842,00 | 105,51 | 6.531.032.842,00 | 99.046.118.553,00 | 26,16
4.2 | PENDAPATAN TRANSFER | 1.403.149.910.000,00 | 1.379.312.178.687,00 | 98,30 | (23.837.731.313,00) | 1.339.889.331.089,00 | 2,94
4.2.01 | Transfer Pemerintah Pusat | 1.298.764.310.000,00 | 1.281.097.445.618,00 | 98,64 | (17.666.864.382,00) | 1.252.338.904.771,00 | 2,30
4.2.02 | Transfer Antar Daerah | 104.385.600.000,00 | 98.214.733.069,00 | 94,09 | (6.170.866.931,00) | 87.550.426.318,00 | 12,18
4.3 | LAIN-LAIN PENDAPATAN DAERAH YANG SAH | 9.600.000.000,00 | 9.318.540.000,00 | 97,07 | (281.460.000,00) | 12.774.265.000,00 | (27,05)
4.3.03 | Lain-lain Pendapatan Sesuai dengan Ketentuan Peraturan Perundang-undangan | 9.600.000.000,00 | 9.318.540.000,00 | 97,07 | (281.460.000,00) | 12.774.265.000,00 | (27,05)
 | JUMLAH PENDAPATAN | 1.651.700.685.000,00 | 1.633.588.117.905,00 | 98,90 | (18.112.567.095,00) | 1.563.012.137.175,00 | 4,52
5 | BELANJA DAERAH | 1.734.118.021.208,00 | 1.660.178.635.404,00 | 95,74 | (73.939.385.804,00) | 1.560.368.703.312,00 | 6,40
5.1 | BELANJA OPERASI | 1.084.839.371.708,00 | 1.047.509.663.912,00 | 96,56 | (37.329.707.796,00) | 986.014.724.783,00 | 6,24
5.1.01 | Belanja Pegawai | 612.384.917.500,00 | 597.120.448.316,00 | 97,51 | (15.264.469.184,00) | 580.931.207.665,00 | 2,79
5.1.02 | Belanja Barang dan Jasa | 423.365.804.208,00 | 403.539.583.596,00 | 95,32 | (19.826.220.612,00) | 371.117.442.118,00 | 8,74
5.1.05 | Belanja Hibah | 34.218.650.000,00 | 32.947.182.000,00 | 96,28 | (1.271.468.000,00) | 21.350.775.000,00 | 54,31
5.1.06 | Belanja Bantuan Sosial | 14.870.000.000,00 | 13.902.450.000,00 | 93,49 | (967.550.000,00) | 12.615.300.000,00 | 10,20
5.2 | BELANJA MODAL | 390.793.897.500,00 | 364.962.864.246,00 | 93,39 | (25.831.033.254,00) | 330.658.260.321,00 | 10,37
5.2.01 | Belanja Modal Tanah | 6.205.000.000,00 | 4.118.734.500,00 | 66,38 | (2.086.265.500,00) | 2.307.115.000,00 | 78,52
5.2.02 | Belanja Modal Peralatan dan Mesin | 71.336.842.000,00 | 68.015.227.418,00 | 95,34 | (3.321.614.582,00) | 64.920.338.126,00 | 4,77
5.2.03 | Belanja Modal Gedung dan Bangunan | 98.720.415.500,00 | 92.386.047.731,00 | 93,58 | (6.334.367.769,00) | 84.117.560.942,00 | 9,83
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 205.617.380.000,00 | 191.840.336.257,00 | 93,30 | (13.777.043.743,00) | 171.609.284.038,00 | 11,79
5.2.05 | Belanja Modal Aset Tetap Lainnya | 8.914.260.000,00 | 8.602.518.340,00 | 96,50 | (311.741.660,00) | 7.703.962.215,00 | 11,66
5.3 | BELANJA TIDAK TERDUGA | 12.500.000.000,00 | 3.764.185.200,00 | 30,11 | (8.735.814.800,00) | 5.918.330.000,00 | (36,40)
5.3.01 | Belanja Tidak Terduga | 12.500.000.000,00 | 3.764.185.200,00 | 30,11 | (8.735.814.800,00) | 5.918.330.000,00 | (36,40)
5.4 | BELANJA TRANSFER | 245.984.752.000,00 | 243.941.922.046,00 | 99,17 | (2.042.829.954,00) | 237.777.388.208,00 | 2,59
5.4.01 | Belanja Bagi Hasil | 9.114.238.000,00 | 8.823.017.446,00 | 96,80 | (291.220.554,00) | 8.031.557.208,00 | 9,85
5.4.02 | Belanja Bantuan Keuangan | 236.870.514.000,00 | 235.118.904.600,00 | 99,26 | (1.751.609.400,00) | 229.745.831.000,00 | 2,34
 | JUMLAH BELANJA | 1.734.118.021.208,00 | 1.660.178.635.404,00 | 95,74 | (73.939.385.804,00) | 1.560.368.703.312,00 | 6,40
 | SURPLUS/(DEFISIT) | (82.417.336.208,00) | (26.590.517.499,00) | 32,26 | 55.826.818.709,00 | 2.643.433.863,00 | -
6 | PEMBIAYAAN DAERAH
6.1 | PENERIMAAN PEMBIAYAAN | 92.417.336.208,00 | 92.417.336.208,00 | 100,00 | 0,00 | 101.773.902.345,00 | (9,19)
6.1.01 | Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya | 92.417.336.208,00 | 92.417.336.208,00 | 100,00 | 0,00 | 101.773.902.345,00 | (9,19)
6.2 | PENGELUARAN PEMBIAYAAN | 10.000.000.000,00 | 7.500.000.000,00 | 75,00 | (2.500.000.000,00) | 12.000.000.000,00 | (37,50)
6.2.02 | Penyertaan Modal Daerah | 10.000.000.000,00 | 7.500.000.000,00 | 75,00 | (2.500.000.000,00) | 12.000.000.000,00 | (37,50)
 | PEMBIAYAAN NETTO | 82.417.336.208,00 | 84.917.336.208,00 | 103,03 | 2.500.000.000,00 | 89.773.902.345,00 | (5,41)
 | SISA LEBIH PEMBIAYAAN ANGGARAN TAHUN BERKENAAN (SILPA) | - | 58.326.818.709,00 | - | 58.326.818.709,00 | 92.417.336.208,00 | (36,89)
`,
    },
    {
      name: "T3.11 Ringkas",
      sheet: `
Tabel 3.11 Ringkasan Realisasi APBD (Rp miliar)
Uraian | Anggaran 2023 | Realisasi 2023 | % | Realisasi 2022 | Kenaikan
Pendapatan Asli Daerah | 238,95 | 244,96 | 102,51 | 210,35 | 34,61
Pendapatan Transfer | 1.403,15 | 1.379,31 | 98,30 | 1.339,89 | 39,42
Lain-lain Pendapatan Daerah yang Sah | 9,60 | 9,32 | 97,07 | 12,77 | (3,46)
Jumlah Pendapatan | 1.651,70 | 1.633,59 | 98,90 | 1.563,01 | 70,58
Belanja Operasi | 1.084,84 | 1.047,51 | 96,56 | 986,01 | 61,49
Belanja Modal | 390,79 | 364,96 | 93,39 | 330,66 | 34,30
Belanja Tidak Terduga | 12,50 | 3,76 | 30,11 | 5,92 | (2,15)
Belanja Transfer | 245,98 | 243,94 | 99,17 | 237,78 | 6,16
Jumlah Belanja | 1.734,12 | 1.660,18 | 95,74 | 1.560,37 | 99,81
Catatan: angka dibulatkan dari rupiah penuh; persentase dan kenaikan dihitung dari rupiah penuh, sehingga jumlah rincian atau selisih dapat berbeda 0,01 karena pembulatan.

Tabel 3.11a Target dan Realisasi Pajak Daerah TA 2023
No | Jenis Pajak | Target (Rp) | Realisasi (Rp) | % | Lebih/(Kurang) (Rp) | Kontribusi thd Pajak Daerah (%)
1 | Pajak Hotel | 1.450.000.000 | 1.633.135.110 | 112,63 | 183.135.110 | 1,77
2 | Pajak Restoran | 6.850.000.000 | 7.180.170.641 | 104,82 | 330.170.641 | 7,76
3 | Pajak Hiburan | 620.000.000 | 566.494.813 | 91,37 | (53.505.187) | 0,61
4 | Pajak Reklame | 1.375.000.000 | 1.405.112.888 | 102,19 | 30.112.888 | 1,52
5 | Pajak Penerangan Jalan | 31.200.000.000 | 32.373.120.515 | 103,76 | 1.173.120.515 | 34,99
6 | Pajak Parkir | 285.000.000 | 246.354.055 | 86,44 | (38.645.945) | 0,27
7 | Pajak Air Tanah | 940.000.000 | 1.116.250.014 | 118,75 | 176.250.014 | 1,21
8 | Pajak Sarang Burung Walet | 60.000.000 | 12.750.836 | 21,25 | (47.249.164) | 0,01
9 | Pajak Mineral Bukan Logam dan Batuan | 4.300.000.000 | 3.103.740.099 | 72,18 | (1.196.259.901) | 3,36
10 | Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2) | 24.750.000.000 | 23.415.975.162 | 94,61 | (1.334.024.838) | 25,31
11 | Bea Perolehan Hak atas Tanah dan Bangunan (BPHTB) | 19.800.000.000 | 21.457.260.720 | 108,37 | 1.657.260.720 | 23,19
 | JUMLAH | 91.630.000.000 | 92.510.364.853 | 100,96 | 880.364.853 | 100,00
`,
    },
    {
      name: "T3.12 Belanja OPD",
      sheet: `
Tabel 3.12 Anggaran dan Realisasi Belanja per Perangkat Daerah TA 2023
No | Perangkat Daerah | Anggaran (Rp) | Realisasi (Rp) | % | Sisa (Rp) | Porsi Realisasi
#1 | Dinas Pendidikan | #398215305000~#,##0 | #385365506177~#,##0 | =D3/C3 -> 0.9677315295~0.00% | =C3-D3 -> 12849798823~#,##0 | =D3/D$32 -> 0.2321229161~0.00%
#2 | Dinas Kesehatan | #158340747500~#,##0 | #150034385061~#,##0 | =D4/C4 -> 0.9475412200~0.00% | =C4-D4 -> 8306362439~#,##0 | =D4/D$32 -> 0.0903724345~0.00%
#3 | RSUD Tirtawana | #104905384000~#,##0 | #102706743974~#,##0 | =D5/C5 -> 0.9790416855~0.00% | =C5-D5 -> 2198640026~#,##0 | =D5/D$32 -> 0.0618648751~0.00%
#4 | Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Pertanahan | #245398987500~#,##0 | #228055585940~#,##0 | =D6/C6 -> 0.9293257004~0.00% | =C6-D6 -> 17343401560~#,##0 | =D6/D$32 -> 0.1373681007~0.00%
#5 | Dinas Sosial | #18460345000~#,##0 | #17592481001~#,##0 | =D7/C7 -> 0.9529876609~0.00% | =C7-D7 -> 867863999~#,##0 | =D7/D$32 -> 0.0105967398~0.00%
#6 | Satuan Polisi Pamong Praja dan Pemadam Kebakaran | #16725517000~#,##0 | #16273555965~#,##0 | =D8/C8 -> 0.9729777540~0.00% | =C8-D8 -> 451961035~#,##0 | =D8/D$32 -> 0.0098022921~0.00%
#7 | Badan Penanggulangan Bencana Daerah | #11318034000~#,##0 | #10523482033~#,##0 | =D9/C9 -> 0.9297977045~0.00% | =C9-D9 -> 794551967~#,##0 | =D9/D$32 -> 0.0063387649~0.00%
#8 | Dinas Tenaga Kerja dan Transmigrasi | #8946709500~#,##0 | #8442768019~#,##0 | =D10/C10 -> 0.9436729804~0.00% | =C10-D10 -> 503941481~#,##0 | =D10/D$32 -> 0.0050854576~0.00%
#9 | Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak | #17208634000~#,##0 | #15772304931~#,##0 | =D11/C11 -> 0.9165343938~0.00% | =C11-D11 -> 1436329069~#,##0 | =D11/D$32 -> 0.0095003662~0.00%
#10 | Dinas Ketahanan Pangan dan Pertanian | #36472539000~#,##0 | #34920926659~#,##0 | =D12/C12 -> 0.9574580662~0.00% | =C12-D12 -> 1551612341~#,##0 | =D12/D$32 -> 0.0210344393~0.00%
#11 | Dinas Lingkungan Hidup | #24817510500~#,##0 | #23929726116~#,##0 | =D13/C13 -> 0.9642275004~0.00% | =C13-D13 -> 887784384~#,##0 | =D13/D$32 -> 0.0144139466~0.00%
#12 | Dinas Kependudukan dan Pencatatan Sipil | #9735473500~#,##0 | #9558920240~#,##0 | =D14/C14 -> 0.9818649540~0.00% | =C14-D14 -> 176553260~#,##0 | =D14/D$32 -> 0.0057577661~0.00%
#13 | Dinas Pemberdayaan Masyarakat dan Desa | #10942591500~#,##0 | #10565069665~#,##0 | =D15/C15 -> 0.9654997781~0.00% | =C15-D15 -> 377521835~#,##0 | =D15/D$32 -> 0.0063638150~0.00%
#14 | Dinas Perhubungan | #14286127000~#,##0 | #13436267092~#,##0 | =D16/C16 -> 0.9405115251~0.00% | =C16-D16 -> 849859908~#,##0 | =D16/D$32 -> 0.0080932659~0.00%
#15 | Dinas Komunikasi dan Informatika | #12651841000~#,##0 | #12350330828~#,##0 | =D17/C17 -> 0.9761686721~0.00% | =C17-D17 -> 301510172~#,##0 | =D17/D$32 -> 0.0074391578~0.00%
#16 | Dinas Koperasi, UKM, dan Perdagangan | #16390681500~#,##0 | #14782970915~#,##0 | =D18/C18 -> 0.9019131337~0.00% | =C18-D18 -> 1607710585~#,##0 | =D18/D$32 -> 0.0089044459~0.00%
#17 | Dinas Penanaman Modal dan PTSP | #7418040000~#,##0 | #7208549522~#,##0 | =D19/C19 -> 0.9717593221~0.00% | =C19-D19 -> 209490478~#,##0 | =D19/D$32 -> 0.0043420325~0.00%
#18 | Dinas Pariwisata, Pemuda, dan Olahraga | #15877666500~#,##0 | #14524037086~#,##0 | =D20/C20 -> 0.9147463253~0.00% | =C20-D20 -> 1353629414~#,##0 | =D20/D$32 -> 0.0087484785~0.00%
#19 | Dinas Perpustakaan dan Kearsipan | #6204245000~#,##0 | #5953857345~#,##0 | =D21/C21 -> 0.9596425262~0.00% | =C21-D21 -> 250387655~#,##0 | =D21/D$32 -> 0.0035862751~0.00%
#20 | Dinas Perikanan | #8361115500~#,##0 | #7905894676~#,##0 | =D22/C22 -> 0.9455550131~0.00% | =C22-D22 -> 455220824~#,##0 | =D22/D$32 -> 0.0047620747~0.00%
#21 | Sekretariat Daerah | #54730719000~#,##0 | #51901890826~#,##0 | =D23/C23 -> 0.9483137034~0.00% | =C23-D23 -> 2828828174~#,##0 | =D23/D$32 -> 0.0312628350~0.00%
#22 | Sekretariat DPRD | #47895906500~#,##0 | #44326202627~#,##0 | =D24/C24 -> 0.9254695415~0.00% | =C24-D24 -> 3569703873~#,##0 | =D24/D$32 -> 0.0266996585~0.00%
#23 | Inspektorat Daerah | #13240357000~#,##0 | #12830155513~#,##0 | =D25/C25 -> 0.9690188499~0.00% | =C25-D25 -> 410201487~#,##0 | =D25/D$32 -> 0.0077281777~0.00%
#24 | Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah | #11965419500~#,##0 | #11415371066~#,##0 | =D26/C26 -> 0.9540301588~0.00% | =C26-D26 -> 550048434~#,##0 | =D26/D$32 -> 0.0068759896~0.00%
#25 | Badan Kepegawaian dan Pengembangan SDM | #10587836500~#,##0 | #9917426289~#,##0 | =D27/C27 -> 0.9366810952~0.00% | =C27-D27 -> 670410211~#,##0 | =D27/D$32 -> 0.0059737103~0.00%
#26 | Badan Pendapatan Daerah | #19314796500~#,##0 | #18520710560~#,##0 | =D28/C28 -> 0.9588871703~0.00% | =C28-D28 -> 794085940~#,##0 | =D28/D$32 -> 0.0111558541~0.00%
#27 | Badan Kesatuan Bangsa dan Politik | #21642241000~#,##0 | #21475324023~#,##0 | =D29/C29 -> 0.9922874449~0.00% | =C29-D29 -> 166916977~#,##0 | =D29/D$32 -> 0.0129355502~0.00%
#28 | Kecamatan (16 kecamatan) | #58120845500~#,##0 | #56855065735~#,##0 | =D30/C30 -> 0.9782215872~0.00% | =C30-D30 -> 1265779765~#,##0 | =D30/D$32 -> 0.0342463543~0.00%
#29 | Badan Pengelolaan Keuangan dan Aset Daerah (termasuk PPKD) | #353942405208~#,##0 | #343033125520~#,##0 | =D31/C31 -> 0.9691778111~0.00% | =C31-D31 -> 10909279688~#,##0 | =D31/D$32 -> 0.2066242260~0.00%
 | TOTAL BELANJA DAERAH | =SUM(C3:C31) -> 1734118021208~#,##0 | =SUM(D3:D31) -> 1660178635404~#,##0 | =D32/C32 -> 0.9573619645~0.00% | =SUM(F3:F31) -> 73939385804~#,##0 | =SUM(G3:G31) -> 1~0.00%
`,
    },
    {
      name: "T3.13 Bulanan",
      sheet: `
Tabel 3.13 Realisasi Belanja Daerah per Bulan TA 2023
Anggaran belanja (Rp) |  | #1734118021208~#,##0
No | Bulan | Realisasi Bulan Ini | Realisasi Kumulatif | % Keuangan | Target Kumulatif (%) | Deviasi (poin %) | % Fisik | Deviasi Fisik-Keuangan
#1 | Januari | #34170452601~#,##0 | =C4 -> 34170452601~#,##0 | =ROUND(D4/C$2*100,2) -> 1.97~0.00 | #2.5~0.00 | =E4-F4 -> -0.53~0.00 | #2.1~0.00 | =H4-E4 -> 0.13~0.00
#2 | Februari | #63272618941~#,##0 | =D4+C5 -> 97443071542~#,##0 | =ROUND(D5/C$2*100,2) -> 5.62~0.00 | #5~0.00 | =E5-F5 -> 0.62~0.00 | #4.35~0.00 | =H5-E5 -> -1.27~0.00
#3 | Maret | #105756477023~#,##0 | =D5+C6 -> 203199548565~#,##0 | =ROUND(D6/C$2*100,2) -> 11.72~0.00 | #10~0.00 | =E6-F6 -> 1.72~0.00 | #9.2~0.00 | =H6-E6 -> -2.52~0.00
 | Jumlah Triwulan I | =SUM(C4:C6) -> 203199548565~#,##0 |  | =ROUND(C7/C$2*100,2) -> 11.72~0.00
#4 | April | #119957277039~#,##0 | =D6+C8 -> 323156825604~#,##0 | =ROUND(D8/C$2*100,2) -> 18.64~0.00 | #15~0.00 | =E8-F8 -> 3.64~0.00 | #14.75~0.00 | =H8-E8 -> -3.89~0.00
#5 | Mei | #132588265189~#,##0 | =D8+C9 -> 455745090793~#,##0 | =ROUND(D9/C$2*100,2) -> 26.28~0.00 | #22~0.00 | =E9-F9 -> 4.28~0.00 | #21.8~0.00 | =H9-E9 -> -4.48~0.00
#6 | Juni | #148489726670~#,##0 | =D9+C10 -> 604234817463~#,##0 | =ROUND(D10/C$2*100,2) -> 34.84~0.00 | #30~0.00 | =E10-F10 -> 4.84~0.00 | #29.6~0.00 | =H10-E10 -> -5.24~0.00
 | Jumlah Triwulan II | =SUM(C8:C10) -> 401035268898~#,##0 |  | =ROUND(C11/C$2*100,2) -> 23.13~0.00
#7 | Juli | #139370755831~#,##0 | =D10+C12 -> 743605573294~#,##0 | =ROUND(D12/C$2*100,2) -> 42.88~0.00 | #38~0.00 | =E12-F12 -> 4.88~0.00 | #37.15~0.00 | =H12-E12 -> -5.73~0.00
#8 | Agustus | #146776947901~#,##0 | =D12+C13 -> 890382521195~#,##0 | =ROUND(D13/C$2*100,2) -> 51.34~0.00 | #46~0.00 | =E13-F13 -> 5.34~0.00 | #44.9~0.00 | =H13-E13 -> -6.44~0.00
#9 | September | #159957257176~#,##0 | =D13+C14 -> 1050339778371~#,##0 | =ROUND(D14/C$2*100,2) -> 60.57~0.00 | #56~0.00 | =E14-F14 -> 4.57~0.00 | #54.25~0.00 | =H14-E14 -> -6.32~0.00
 | Jumlah Triwulan III | =SUM(C12:C14) -> 446104960908~#,##0 |  | =ROUND(C15/C$2*100,2) -> 25.73~0.00
#10 | Oktober | #167920121050~#,##0 | =D14+C16 -> 1218259899421~#,##0 | =ROUND(D16/C$2*100,2) -> 70.25~0.00 | #68~0.00 | =E16-F16 -> 2.25~0.00 | #66.8~0.00 | =H16-E16 -> -3.45~0.00
#11 | November | #206444228791~#,##0 | =D16+C17 -> 1424704128212~#,##0 | =ROUND(D17/C$2*100,2) -> 82.16~0.00 | #82~0.00 | =E17-F17 -> 0.16~0.00 | #81.4~0.00 | =H17-E17 -> -0.76~0.00
#12 | Desember | #235474507192~#,##0 | =D17+C18 -> 1660178635404~#,##0 | =ROUND(D18/C$2*100,2) -> 95.74~0.00 | #97.5~0.00 | =E18-F18 -> -1.76~0.00 | #97.02~0.00 | =H18-E18 -> 1.28~0.00
 | Jumlah Triwulan IV | =SUM(C16:C18) -> 609838857033~#,##0 |  | =ROUND(C19/C$2*100,2) -> 35.17~0.00
 | JUMLAH SETAHUN | =C7+C11+C15+C19 -> 1660178635404~#,##0 | =D18 -> 1660178635404~#,##0 | =ROUND(C20/C$2*100,2) -> 95.74~0.00
`,
    },
    {
      name: "T3.14 Fisik Keu DPUPR",
      sheet: `
Tabel 3.14
Realisasi Fisik dan Keuangan Program/Kegiatan/Sub Kegiatan Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Pertanahan TA 2023
Kode | Program / Kegiatan / Sub Kegiatan | Keluaran |  |  | Fisik (%) | Pagu (Rp) | Realisasi Keuangan |  | Sisa Pagu (Rp)
 |  | Target | Realisasi | Satuan |  |  | Rp | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=8/7 | 10=7-8
1.03.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA |  |  |  | 97,80 | 20.349.465.500 | 19.393.171.063 | 95,30 | 956.294.437
1.03.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah |  |  |  | 100,00 | 147.215.500 | 143.627.141 | 97,56 | 3.588.359
1.03.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 4 | 4 | Dokumen | 100,00 | 68.304.000 | 65.672.141 | 96,15 | 2.631.859
1.03.01.2.01.06 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 6 | 6 | Laporan | 100,00 | 41.835.000 | 41.697.700 | 99,67 | 137.300
1.03.01.2.01.07 | Evaluasi Kinerja Perangkat Daerah | 4 | 4 | Laporan | 100,00 | 37.076.500 | 36.257.300 | 97,79 | 819.200
1.03.01.2.02 | Administrasi Keuangan Perangkat Daerah |  |  |  | 98,95 | 13.523.410.500 | 12.928.339.134 | 95,60 | 595.071.366
1.03.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | 142 | 139 | Orang/bulan | 97,89 | 13.493.725.500 | 12.900.528.084 | 95,60 | 593.197.416
1.03.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 1 | 1 | Laporan | 100,00 | 29.685.000 | 27.811.050 | 93,69 | 1.873.950
1.03.01.2.05 | Administrasi Kepegawaian Perangkat Daerah |  |  |  | 87,50 | 179.307.500 | 140.417.437 | 78,31 | 38.890.063
1.03.01.2.05.02 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | 150 | 150 | Paket | 100,00 | 95.134.500 | 88.072.800 | 92,58 | 7.061.700
1.03.01.2.05.09 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 12 | 9 | Orang | 75,00 | 84.173.000 | 52.344.637 | 62,19 | 31.828.363
1.03.01.2.06 | Administrasi Umum Perangkat Daerah |  |  |  | 99,48 | 823.542.500 | 802.832.098 | 97,49 | 20.710.402
1.03.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 12 | 12 | Paket | 100,00 | 24.324.000 | 23.646.550 | 97,21 | 677.450
1.03.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | 12 | 12 | Paket | 100,00 | 309.343.500 | 298.393.389 | 96,46 | 10.950.111
1.03.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan | 12 | 12 | Paket | 100,00 | 75.414.500 | 70.296.284 | 93,21 | 5.118.216
1.03.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 48 | 47 | Laporan | 97,92 | 414.460.500 | 410.495.875 | 99,04 | 3.964.625
1.03.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah |  |  |  | 100,00 | 2.795.634.000 | 2.577.947.200 | 92,21 | 217.686.800
1.03.01.2.07.06 | Pengadaan Peralatan dan Mesin Lainnya | 3 | 3 | Unit | 100,00 | 2.795.634.000 | 2.577.947.200 | 92,21 | 217.686.800
1.03.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah |  |  |  | 100,00 | 1.911.873.500 | 1.861.874.867 | 97,38 | 49.998.633
1.03.01.2.08.01 | Penyediaan Jasa Surat Menyurat | 12 | 12 | Laporan | 100,00 | 18.994.500 | 18.275.450 | 96,21 | 719.050
1.03.01.2.08.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 12 | 12 | Laporan | 100,00 | 289.060.500 | 282.944.150 | 97,88 | 6.116.350
1.03.01.2.08.04 | Penyediaan Jasa Pelayanan Umum Kantor | 12 | 12 | Laporan | 100,00 | 1.603.818.500 | 1.560.655.267 | 97,31 | 43.163.233
1.03.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah |  |  |  | 98,69 | 968.482.000 | 938.133.186 | 96,87 | 30.348.814
1.03.01.2.09.02 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 38 | 37 | Unit | 97,37 | 775.727.500 | 746.734.836 | 96,26 | 28.992.664
1.03.01.2.09.09 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 2 | 2 | Unit | 100,00 | 192.754.500 | 191.398.350 | 99,30 | 1.356.150
1.03.02 | PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA) |  |  |  | 93,65 | 34.056.618.500 | 30.076.920.815 | 88,31 | 3.979.697.685
1.03.02.2.01 | Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota |  |  |  | 98,54 | 6.961.803.000 | 6.871.215.894 | 98,70 | 90.587.106
1.03.02.2.01.01 | Penyusunan Rencana Teknis dan Dokumen Lingkungan Hidup untuk Konstruksi Pengendali Banjir | 5 | 5 | Dokumen | 100,00 | 743.925.500 | 735.167.050 | 98,82 | 8.758.450
1.03.02.2.01.22 | Pembangunan Bangunan Perkuatan Tebing | 640 | 612 | Meter | 95,63 | 4.941.295.000 | 4.939.053.300 | 99,95 | 2.241.700
1.03.02.2.01.37 | Normalisasi/Restorasi Sungai | 7,5 | 7,5 | Km | 100,00 | 1.276.582.500 | 1.196.995.544 | 93,77 | 79.586.956
1.03.02.2.02 | Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya di bawah 1000 Ha |  |  |  | 88,75 | 27.094.815.500 | 23.205.704.921 | 85,65 | 3.889.110.579
1.03.02.2.02.01 | Penyusunan Rencana Teknis dan Dokumen Lingkungan Hidup untuk Konstruksi Irigasi dan Rawa | 8 | 8 | Dokumen | 100,00 | 914.100.500 | 902.009.222 | 98,68 | 12.091.278
1.03.02.2.02.14 | Rehabilitasi Jaringan Irigasi Permukaan | 14,2 | 11,36 | Km | 80,00 | 17.820.126.500 | 14.074.390.549 | 78,98 | 3.745.735.951
1.03.02.2.02.16 | Rehabilitasi Bendung Irigasi | 4 | 3 | Unit | 75,00 | 5.247.466.500 | 5.198.963.700 | 99,08 | 48.502.800
1.03.02.2.02.21 | Operasi dan Pemeliharaan Jaringan Irigasi Permukaan | 86,4 | 86,4 | Km | 100,00 | 3.113.122.000 | 3.030.341.450 | 97,34 | 82.780.550
1.03.03 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM |  |  |  | 100,00 | 13.918.735.000 | 13.197.684.930 | 94,82 | 721.050.070
1.03.03.2.01 | Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum (SPAM) di Daerah Kabupaten/Kota |  |  |  | 100,00 | 13.918.735.000 | 13.197.684.930 | 94,82 | 721.050.070
1.03.03.2.01.01 | Penyusunan Rencana, Kebijakan, Strategi dan Teknis SPAM | 3 | 3 | Dokumen | 100,00 | 474.505.500 | 467.862.733 | 98,60 | 6.642.767
1.03.03.2.01.03 | Pembangunan SPAM Jaringan Perpipaan di Kawasan Perdesaan | 1.450 | 1.502 | SR | 100,00 | 9.936.406.000 | 9.223.894.872 | 92,83 | 712.511.128
1.03.03.2.01.08 | Perluasan SPAM Jaringan Perpipaan di Kawasan Perdesaan | 620 | 620 | SR | 100,00 | 3.507.823.500 | 3.505.927.325 | 99,95 | 1.896.175
1.03.05 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM AIR LIMBAH |  |  |  | 94,94 | 7.762.710.000 | 7.041.624.945 | 90,71 | 721.085.055
1.03.05.2.01 | Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota |  |  |  | 94,94 | 7.762.710.000 | 7.041.624.945 | 90,71 | 721.085.055
1.03.05.2.01.02 | Pembangunan/Penyediaan Sub Sistem Pengolahan Setempat | 415 | 352 | Unit | 84,82 | 5.313.851.000 | 4.633.891.450 | 87,20 | 679.959.550
1.03.05.2.01.09 | Pembangunan/Penyediaan Sarana dan Prasarana IPLT | 1 | 1 | Unit | 100,00 | 2.319.532.500 | 2.286.390.096 | 98,57 | 33.142.404
1.03.05.2.01.17 | Pembinaan Teknik Pengelolaan Air Limbah Domestik | 16 | 16 | Kelompok | 100,00 | 129.326.500 | 121.343.399 | 93,83 | 7.983.101
1.03.06 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE |  |  |  | 98,79 | 5.089.630.000 | 5.037.367.622 | 98,97 | 52.262.378
1.03.06.2.01 | Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai dalam Daerah Kabupaten/Kota |  |  |  | 98,79 | 5.089.630.000 | 5.037.367.622 | 98,97 | 52.262.378
1.03.06.2.01.05 | Pembangunan Sistem Drainase Perkotaan | 1.850 | 1.850 | Meter | 100,00 | 4.209.523.000 | 4.161.265.029 | 98,85 | 48.257.971
1.03.06.2.01.07 | Operasi dan Pemeliharaan Sistem Drainase | 12,4 | 12,1 | Km | 97,58 | 880.107.000 | 876.102.593 | 99,55 | 4.004.407
1.03.08 | PROGRAM PENATAAN BANGUNAN GEDUNG |  |  |  | 94,85 | 13.344.561.500 | 13.297.107.123 | 99,64 | 47.454.377
1.03.08.2.01 | Penyelenggaraan Bangunan Gedung di Wilayah Daerah Kabupaten/Kota, Pemberian Izin Mendirikan Bangunan (IMB) dan Sertifikat Laik Fungsi Bangunan Gedung |  |  |  | 94,85 | 13.344.561.500 | 13.297.107.123 | 99,64 | 47.454.377
1.03.08.2.01.02 | Penyelenggaraan Penerbitan Persetujuan Bangunan Gedung (PBG), SLF, dan Peran Tenaga Ahli Bangunan Gedung | 320 | 287 | Dokumen | 89,69 | 362.606.000 | 346.859.523 | 95,66 | 15.746.477
1.03.08.2.01.05 | Perencanaan, Pembangunan, Pengawasan, dan Pemanfaatan Bangunan Gedung Daerah Kabupaten/Kota | 5 | 5 | Unit | 100,00 | 12.981.955.500 | 12.950.247.600 | 99,76 | 31.707.900
1.03.10 | PROGRAM PENYELENGGARAAN JALAN |  |  |  | 95,71 | 130.457.537.500 | 121.688.751.888 | 93,28 | 8.768.785.612
1.03.10.2.01 | Penyelenggaraan Jalan Kabupaten/Kota |  |  |  | 95,71 | 130.457.537.500 | 121.688.751.888 | 93,28 | 8.768.785.612
1.03.10.2.01.01 | Penyusunan Rencana, Kebijakan, dan Strategi Pengembangan Jaringan Jalan serta Perencanaan Teknis Penyelenggaraan Jalan dan Jembatan | 14 | 14 | Dokumen | 100,00 | 1.986.177.500 | 1.862.011.209 | 93,75 | 124.166.291
1.03.10.2.01.05 | Pembangunan Jalan | 6,8 | 6,8 | Km | 100,00 | 15.178.057.500 | 14.751.510.571 | 97,19 | 426.546.929
1.03.10.2.01.08 | Pelebaran Jalan Menuju Standar | 4,25 | 4,25 | Km | 100,00 | 13.941.395.000 | 13.509.660.077 | 96,90 | 431.734.923
1.03.10.2.01.09 | Rekonstruksi Jalan | 21,6 | 20,45 | Km | 94,68 | 47.662.116.000 | 46.522.808.851 | 97,61 | 1.139.307.149
1.03.10.2.01.10 | Rehabilitasi Jalan | 18,3 | 18,92 | Km | 100,00 | 24.729.075.000 | 22.575.602.900 | 91,29 | 2.153.472.100
1.03.10.2.01.11 | Pemeliharaan Berkala Jalan | 9,5 | 9,5 | Km | 100,00 | 8.770.477.000 | 8.272.894.695 | 94,33 | 497.582.305
1.03.10.2.01.12 | Pemeliharaan Rutin Jalan | 215 | 215 | Km | 100,00 | 5.593.752.500 | 5.518.680.313 | 98,66 | 75.072.187
1.03.10.2.01.14 | Pembangunan Jembatan | 3 | 2 | Unit | 66,67 | 11.669.575.500 | 7.801.149.550 | 66,85 | 3.868.425.950
1.03.10.2.01.22 | Pemeliharaan Rutin Jembatan | 24 | 24 | Unit | 100,00 | 926.911.500 | 874.433.722 | 94,34 | 52.477.778
1.03.11 | PROGRAM PENGEMBANGAN JASA KONSTRUKSI |  |  |  | 100,00 | 392.532.000 | 388.847.469 | 99,06 | 3.684.531
1.03.11.2.01 | Penyelenggaraan Pelatihan Tenaga Terampil Konstruksi |  |  |  | 100,00 | 318.449.500 | 316.577.469 | 99,41 | 1.872.031
1.03.11.2.01.06 | Fasilitasi Sertifikasi Tenaga Kerja Konstruksi Kualifikasi Jabatan Operator dan Teknisi atau Analis | 120 | 126 | Orang | 100,00 | 318.449.500 | 316.577.469 | 99,41 | 1.872.031
1.03.11.2.02 | Penyelenggaraan Sistem Informasi Jasa Konstruksi (SIPJAKI) Cakupan Daerah Kabupaten/Kota |  |  |  | 100,00 | 74.082.500 | 72.270.000 | 97,55 | 1.812.500
1.03.11.2.02.02 | Penyediaan Data dan Informasi Jasa Konstruksi Cakupan Kabupaten/Kota | 1 | 1 | Dokumen | 100,00 | 74.082.500 | 72.270.000 | 97,55 | 1.812.500
1.03.12 | PROGRAM PENYELENGGARAAN PENATAAN RUANG |  |  |  | 93,75 | 1.362.749.500 | 1.289.935.350 | 94,66 | 72.814.150
1.03.12.2.01 | Penetapan Rencana Tata Ruang Wilayah (RTRW) dan Rencana Rinci Tata Ruang (RRTR) Kabupaten/Kota |  |  |  | 87,50 | 1.218.941.500 | 1.155.540.541 | 94,80 | 63.400.959
1.03.12.2.01.03 | Penetapan Kebijakan dalam rangka Pelaksanaan Penataan Ruang | 2 | 2 | Dokumen | 100,00 | 1.123.294.500 | 1.079.898.891 | 96,14 | 43.395.609
1.03.12.2.01.04 | Sosialisasi Kebijakan dan Peraturan Perundang-undangan Bidang Penataan Ruang | 4 | 3 | Laporan | 75,00 | 95.647.000 | 75.641.650 | 79,08 | 20.005.350
1.03.12.2.03 | Koordinasi dan Sinkronisasi Pemanfaatan Ruang Daerah Kabupaten/Kota |  |  |  | 100,00 | 143.808.000 | 134.394.809 | 93,45 | 9.413.191
1.03.12.2.03.02 | Koordinasi dan Sinkronisasi Pemanfaatan Ruang untuk Investasi dan Pembangunan Daerah | 12 | 12 | Laporan | 100,00 | 143.808.000 | 134.394.809 | 93,45 | 9.413.191
1.04.02 | PROGRAM PENGEMBANGAN PERUMAHAN |  |  |  | 84,44 | 1.322.722.500 | 1.117.904.340 | 84,52 | 204.818.160
1.04.02.2.03 | Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota |  |  |  | 84,44 | 1.322.722.500 | 1.117.904.340 | 84,52 | 204.818.160
1.04.02.2.03.01 | Rehabilitasi Rumah bagi Korban Bencana | 45 | 38 | Unit | 84,44 | 1.322.722.500 | 1.117.904.340 | 84,52 | 204.818.160
1.04.03 | PROGRAM KAWASAN PERMUKIMAN |  |  |  | 100,00 | 6.580.057.000 | 6.561.164.202 | 99,71 | 18.892.798
1.04.03.2.03 | Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha |  |  |  | 100,00 | 6.580.057.000 | 6.561.164.202 | 99,71 | 18.892.798
1.04.03.2.03.02 | Perbaikan Rumah Tidak Layak Huni untuk Pencegahan Terhadap Tumbuh dan Berkembangnya Permukiman Kumuh | 310 | 310 | Unit | 100,00 | 6.491.080.500 | 6.472.387.052 | 99,71 | 18.693.448
1.04.03.2.03.05 | Koordinasi dan Sinkronisasi Pengendalian Penyelenggaraan Pemugaran/Peremajaan Permukiman Kumuh | 6 | 6 | Laporan | 100,00 | 88.976.500 | 88.777.150 | 99,78 | 199.350
1.04.05 | PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU) |  |  |  | 100,00 | 7.461.408.000 | 6.920.879.030 | 92,76 | 540.528.970
1.04.05.2.01 | Urusan Penyelenggaraan PSU Perumahan |  |  |  | 100,00 | 7.461.408.000 | 6.920.879.030 | 92,76 | 540.528.970
1.04.05.2.01.01 | Perencanaan Penyediaan PSU Perumahan | 2 | 2 | Dokumen | 100,00 | 176.932.000 | 169.947.301 | 96,05 | 6.984.699
1.04.05.2.01.02 | Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan untuk Menunjang Fungsi Hunian | 22 | 22 | Lokasi | 100,00 | 7.284.476.000 | 6.750.931.729 | 92,68 | 533.544.271
2.10.05 | PROGRAM PENYELESAIAN GANTI KERUGIAN DAN SANTUNAN TANAH UNTUK PEMBANGUNAN |  |  |  | 61,11 | 3.184.633.000 | 1.934.108.250 | 60,73 | 1.250.524.750
2.10.05.2.01 | Penyelesaian Masalah Ganti Kerugian dan Santunan Tanah untuk Pembangunan oleh Pemerintah Daerah Kabupaten/Kota |  |  |  | 61,11 | 3.184.633.000 | 1.934.108.250 | 60,73 | 1.250.524.750
2.10.05.2.01.01 | Inventarisasi dan Verifikasi Data Subjek dan Objek Ganti Kerugian dan Santunan Tanah | 18 | 11 | Bidang | 61,11 | 3.184.633.000 | 1.934.108.250 | 60,73 | 1.250.524.750
2.10.10 | PROGRAM PENATAGUNAAN TANAH |  |  |  | 100,00 | 115.627.500 | 110.118.913 | 95,24 | 5.508.587
2.10.10.2.01 | Penggunaan Tanah yang Hamparannya dalam Satu Daerah Kabupaten/Kota |  |  |  | 100,00 | 115.627.500 | 110.118.913 | 95,24 | 5.508.587
2.10.10.2.01.01 | Koordinasi dan Sinkronisasi Perencanaan Penggunaan Tanah | 3 | 3 | Dokumen | 100,00 | 115.627.500 | 110.118.913 | 95,24 | 5.508.587
 | JUMLAH |  |  |  | 93,93 | 245.398.987.500 | 228.055.585.940 | 92,93 | 17.343.401.560
Catatan: fisik sub kegiatan = realisasi/target keluaran, paling tinggi 100,00; fisik kegiatan = rata-rata sub kegiatan, fisik program = rata-rata kegiatan, fisik jumlah = rata-rata program (tidak ditimbang).
`,
    },
    {
      name: "LRA DPUPR",
      sheet: `
PEMERINTAH KABUPATEN TIRTAWANA
LAPORAN REALISASI ANGGARAN BELANJA
PER PROGRAM, KEGIATAN, SUB KEGIATAN, DAN RINCIAN OBJEK
UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2023
Organisasi : | 1.03.1.04.2.10.01.0000 - Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Pertanahan

Kode Rekening | Uraian | Anggaran 2023 | Realisasi 2023 | % | Sisa Anggaran
1 | 2 | 3 | 4 | 5 = (4/3) x 100 | 6 = 3 - 4
1 | URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR | 242.098.727.000,00 | 226.011.358.777,00 | 93,36 | 16.087.368.223,00
1.03 | URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG | 226.734.539.500,00 | 211.411.411.205,00 | 93,24 | 15.323.128.295,00
1.03.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 20.349.465.500,00 | 19.393.171.063,00 | 95,30 | 956.294.437,00
1.03.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 147.215.500,00 | 143.627.141,00 | 97,56 | 3.588.359,00
1.03.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 68.304.000,00 | 65.672.141,00 | 96,15 | 2.631.859,00
1.03.01.2.01.01.5.1 | BELANJA OPERASI | 68.304.000,00 | 65.672.141,00 | 96,15 | 2.631.859,00
1.03.01.2.01.01.5.1.02 | Belanja Barang dan Jasa | 68.304.000,00 | 65.672.141,00 | 96,15 | 2.631.859,00
1.03.01.2.01.01.5.1.02.01 | Belanja Barang | 31.145.500,00 | 30.946.400,00 | 99,36 | 199.100,00
1.03.01.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 31.145.500,00 | 30.946.400,00 | 99,36 | 199.100,00
1.03.01.2.01.01.5.1.02.02 | Belanja Jasa | 14.867.000,00 | 14.478.200,00 | 97,38 | 388.800,00
1.03.01.2.01.01.5.1.02.02.01 | Belanja Jasa Kantor | 14.867.000,00 | 14.478.200,00 | 97,38 | 388.800,00
1.03.01.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 22.291.500,00 | 20.247.541,00 | 90,83 | 2.043.959,00
1.03.01.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 22.291.500,00 | 20.247.541,00 | 90,83 | 2.043.959,00
1.03.01.2.01.06 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | 41.835.000,00 | 41.697.700,00 | 99,67 | 137.300,00
1.03.01.2.01.06.5.1 | BELANJA OPERASI | 41.835.000,00 | 41.697.700,00 | 99,67 | 137.300,00
1.03.01.2.01.06.5.1.02 | Belanja Barang dan Jasa | 41.835.000,00 | 41.697.700,00 | 99,67 | 137.300,00
1.03.01.2.01.06.5.1.02.01 | Belanja Barang | 19.508.500,00 | 19.508.500,00 | 100,00 | 0,00
1.03.01.2.01.06.5.1.02.01.01 | Belanja Barang Pakai Habis | 19.508.500,00 | 19.508.500,00 | 100,00 | 0,00
1.03.01.2.01.06.5.1.02.02 | Belanja Jasa | 9.257.000,00 | 9.119.700,00 | 98,52 | 137.300,00
1.03.01.2.01.06.5.1.02.02.01 | Belanja Jasa Kantor | 9.257.000,00 | 9.119.700,00 | 98,52 | 137.300,00
1.03.01.2.01.06.5.1.02.04 | Belanja Perjalanan Dinas | 13.069.500,00 | 13.069.500,00 | 100,00 | 0,00
1.03.01.2.01.06.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 13.069.500,00 | 13.069.500,00 | 100,00 | 0,00
1.03.01.2.01.07 | Evaluasi Kinerja Perangkat Daerah | 37.076.500,00 | 36.257.300,00 | 97,79 | 819.200,00
1.03.01.2.01.07.5.1 | BELANJA OPERASI | 37.076.500,00 | 36.257.300,00 | 97,79 | 819.200,00
1.03.01.2.01.07.5.1.02 | Belanja Barang dan Jasa | 37.076.500,00 | 36.257.300,00 | 97,79 | 819.200,00
1.03.01.2.01.07.5.1.02.01 | Belanja Barang | 17.034.500,00 | 16.397.200,00 | 96,26 | 637.300,00
1.03.01.2.01.07.5.1.02.01.01 | Belanja Barang Pakai Habis | 17.034.500,00 | 16.397.200,00 | 96,26 | 637.300,00
1.03.01.2.01.07.5.1.02.02 | Belanja Jasa | 8.034.000,00 | 8.034.000,00 | 100,00 | 0,00
1.03.01.2.01.07.5.1.02.02.01 | Belanja Jasa Kantor | 8.034.000,00 | 8.034.000,00 | 100,00 | 0,00
1.03.01.2.01.07.5.1.02.04 | Belanja Perjalanan Dinas | 12.008.000,00 | 11.826.100,00 | 98,49 | 181.900,00
1.03.01.2.01.07.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 12.008.000,00 | 11.826.100,00 | 98,49 | 181.900,00
1.03.01.2.02 | Administrasi Keuangan Perangkat Daerah | 13.523.410.500,00 | 12.928.339.134,00 | 95,60 | 595.071.366,00
1.03.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | 13.493.725.500,00 | 12.900.528.084,00 | 95,60 | 593.197.416,00
1.03.01.2.02.01.5.1 | BELANJA OPERASI | 13.493.725.500,00 | 12.900.528.084,00 | 95,60 | 593.197.416,00
1.03.01.2.02.01.5.1.01 | Belanja Pegawai | 13.493.725.500,00 | 12.900.528.084,00 | 95,60 | 593.197.416,00
1.03.01.2.02.01.5.1.01.01 | Belanja Gaji dan Tunjangan ASN | 9.948.539.500,00 | 9.557.416.784,00 | 96,07 | 391.122.716,00
1.03.01.2.02.01.5.1.01.01.01 | Belanja Gaji Pokok ASN | 7.546.490.500,00 | 7.239.224.150,00 | 95,93 | 307.266.350,00
1.03.01.2.02.01.5.1.01.01.02 | Belanja Tunjangan Keluarga ASN | 713.448.000,00 | 655.068.800,00 | 91,82 | 58.379.200,00
1.03.01.2.02.01.5.1.01.01.03 | Belanja Tunjangan Jabatan ASN | 289.325.000,00 | 284.154.150,00 | 98,21 | 5.170.850,00
1.03.01.2.02.01.5.1.01.01.04 | Belanja Tunjangan Fungsional ASN | 220.754.500,00 | 219.271.300,00 | 99,33 | 1.483.200,00
1.03.01.2.02.01.5.1.01.01.05 | Belanja Tunjangan Fungsional Umum ASN | 186.546.000,00 | 186.546.000,00 | 100,00 | 0,00
1.03.01.2.02.01.5.1.01.01.06 | Belanja Tunjangan Beras ASN | 416.547.000,00 | 400.249.884,00 | 96,09 | 16.297.116,00
1.03.01.2.02.01.5.1.01.01.07 | Belanja Tunjangan PPh/Tunjangan Khusus ASN | 55.046.500,00 | 54.968.300,00 | 99,86 | 78.200,00
1.03.01.2.02.01.5.1.01.01.08 | Belanja Pembulatan Gaji ASN | 139.000,00 | 129.950,00 | 93,49 | 9.050,00
1.03.01.2.02.01.5.1.01.01.09 | Belanja Iuran Jaminan Kesehatan ASN | 456.879.000,00 | 456.879.000,00 | 100,00 | 0,00
1.03.01.2.02.01.5.1.01.01.10 | Belanja Iuran Jaminan Kecelakaan Kerja ASN | 15.737.000,00 | 14.483.950,00 | 92,04 | 1.253.050,00
1.03.01.2.02.01.5.1.01.01.11 | Belanja Iuran Jaminan Kematian ASN | 47.627.000,00 | 46.441.300,00 | 97,51 | 1.185.700,00
1.03.01.2.02.01.5.1.01.02 | Belanja Tambahan Penghasilan ASN | 3.545.186.000,00 | 3.343.111.300,00 | 94,30 | 202.074.700,00
1.03.01.2.02.01.5.1.01.02.01 | Tambahan Penghasilan berdasarkan Beban Kerja ASN | 2.445.219.000,00 | 2.313.746.550,00 | 94,62 | 131.472.450,00
1.03.01.2.02.01.5.1.01.02.03 | Tambahan Penghasilan berdasarkan Kondisi Kerja ASN | 1.099.967.000,00 | 1.029.364.750,00 | 93,58 | 70.602.250,00
1.03.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 29.685.000,00 | 27.811.050,00 | 93,69 | 1.873.950,00
1.03.01.2.02.05.5.1 | BELANJA OPERASI | 29.685.000,00 | 27.811.050,00 | 93,69 | 1.873.950,00
1.03.01.2.02.05.5.1.01 | Belanja Pegawai | 9.007.000,00 | 8.157.100,00 | 90,56 | 849.900,00
1.03.01.2.02.05.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 9.007.000,00 | 8.157.100,00 | 90,56 | 849.900,00
1.03.01.2.02.05.5.1.01.03.07 | Belanja Honorarium | 9.007.000,00 | 8.157.100,00 | 90,56 | 849.900,00
1.03.01.2.02.05.5.1.02 | Belanja Barang dan Jasa | 20.678.000,00 | 19.653.950,00 | 95,05 | 1.024.050,00
1.03.01.2.02.05.5.1.02.01 | Belanja Barang | 13.452.000,00 | 12.669.850,00 | 94,19 | 782.150,00
1.03.01.2.02.05.5.1.02.01.01 | Belanja Barang Pakai Habis | 13.452.000,00 | 12.669.850,00 | 94,19 | 782.150,00
1.03.01.2.02.05.5.1.02.04 | Belanja Perjalanan Dinas | 7.226.000,00 | 6.984.100,00 | 96,65 | 241.900,00
1.03.01.2.02.05.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 7.226.000,00 | 6.984.100,00 | 96,65 | 241.900,00
1.03.01.2.05 | Administrasi Kepegawaian Perangkat Daerah | 179.307.500,00 | 140.417.437,00 | 78,31 | 38.890.063,00
1.03.01.2.05.02 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | 95.134.500,00 | 88.072.800,00 | 92,58 | 7.061.700,00
1.03.01.2.05.02.5.1 | BELANJA OPERASI | 95.134.500,00 | 88.072.800,00 | 92,58 | 7.061.700,00
1.03.01.2.05.02.5.1.02 | Belanja Barang dan Jasa | 95.134.500,00 | 88.072.800,00 | 92,58 | 7.061.700,00
1.03.01.2.05.02.5.1.02.01 | Belanja Barang | 95.134.500,00 | 88.072.800,00 | 92,58 | 7.061.700,00
1.03.01.2.05.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 95.134.500,00 | 88.072.800,00 | 92,58 | 7.061.700,00
1.03.01.2.05.09 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | 84.173.000,00 | 52.344.637,00 | 62,19 | 31.828.363,00
1.03.01.2.05.09.5.1 | BELANJA OPERASI | 84.173.000,00 | 52.344.637,00 | 62,19 | 31.828.363,00
1.03.01.2.05.09.5.1.02 | Belanja Barang dan Jasa | 84.173.000,00 | 52.344.637,00 | 62,19 | 31.828.363,00
1.03.01.2.05.09.5.1.02.01 | Belanja Barang | 11.735.500,00 | 8.911.814,00 | 75,94 | 2.823.686,00
1.03.01.2.05.09.5.1.02.01.01 | Belanja Barang Pakai Habis | 11.735.500,00 | 8.911.814,00 | 75,94 | 2.823.686,00
1.03.01.2.05.09.5.1.02.02 | Belanja Jasa | 55.547.500,00 | 43.432.823,00 | 78,19 | 12.114.677,00
1.03.01.2.05.09.5.1.02.02.05 | Belanja Sewa Gedung dan Bangunan | 13.458.000,00 | 10.222.642,00 | 75,96 | 3.235.358,00
1.03.01.2.05.09.5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 42.089.500,00 | 33.210.181,00 | 78,90 | 8.879.319,00
1.03.01.2.05.09.5.1.02.04 | Belanja Perjalanan Dinas | 16.890.000,00 | 0,00 | 0,00 | 16.890.000,00
1.03.01.2.05.09.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 16.890.000,00 | 0,00 | 0,00 | 16.890.000,00
1.03.01.2.06 | Administrasi Umum Perangkat Daerah | 823.542.500,00 | 802.832.098,00 | 97,49 | 20.710.402,00
1.03.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 24.324.000,00 | 23.646.550,00 | 97,21 | 677.450,00
1.03.01.2.06.01.5.1 | BELANJA OPERASI | 24.324.000,00 | 23.646.550,00 | 97,21 | 677.450,00
1.03.01.2.06.01.5.1.02 | Belanja Barang dan Jasa | 24.324.000,00 | 23.646.550,00 | 97,21 | 677.450,00
1.03.01.2.06.01.5.1.02.01 | Belanja Barang | 24.324.000,00 | 23.646.550,00 | 97,21 | 677.450,00
1.03.01.2.06.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 24.324.000,00 | 23.646.550,00 | 97,21 | 677.450,00
1.03.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | 309.343.500,00 | 298.393.389,00 | 96,46 | 10.950.111,00
1.03.01.2.06.02.5.1 | BELANJA OPERASI | 32.554.500,00 | 32.554.500,00 | 100,00 | 0,00
1.03.01.2.06.02.5.1.02 | Belanja Barang dan Jasa | 32.554.500,00 | 32.554.500,00 | 100,00 | 0,00
1.03.01.2.06.02.5.1.02.01 | Belanja Barang | 32.554.500,00 | 32.554.500,00 | 100,00 | 0,00
1.03.01.2.06.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 32.554.500,00 | 32.554.500,00 | 100,00 | 0,00
1.03.01.2.06.02.5.2 | BELANJA MODAL | 276.789.000,00 | 265.838.889,00 | 96,04 | 10.950.111,00
1.03.01.2.06.02.5.2.02 | Belanja Modal Peralatan dan Mesin | 276.789.000,00 | 265.838.889,00 | 96,04 | 10.950.111,00
1.03.01.2.06.02.5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | 108.710.500,00 | 106.061.339,00 | 97,56 | 2.649.161,00
1.03.01.2.06.02.5.2.02.05.01 | Belanja Modal Alat Kantor | 108.710.500,00 | 106.061.339,00 | 97,56 | 2.649.161,00
1.03.01.2.06.02.5.2.02.10 | Belanja Modal Komputer | 168.078.500,00 | 159.777.550,00 | 95,06 | 8.300.950,00
1.03.01.2.06.02.5.2.02.10.01 | Belanja Modal Komputer Unit | 168.078.500,00 | 159.777.550,00 | 95,06 | 8.300.950,00
1.03.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan | 75.414.500,00 | 70.296.284,00 | 93,21 | 5.118.216,00
1.03.01.2.06.05.5.1 | BELANJA OPERASI | 75.414.500,00 | 70.296.284,00 | 93,21 | 5.118.216,00
1.03.01.2.06.05.5.1.02 | Belanja Barang dan Jasa | 75.414.500,00 | 70.296.284,00 | 93,21 | 5.118.216,00
1.03.01.2.06.05.5.1.02.01 | Belanja Barang | 75.414.500,00 | 70.296.284,00 | 93,21 | 5.118.216,00
1.03.01.2.06.05.5.1.02.01.01 | Belanja Barang Pakai Habis | 75.414.500,00 | 70.296.284,00 | 93,21 | 5.118.216,00
1.03.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 414.460.500,00 | 410.495.875,00 | 99,04 | 3.964.625,00
1.03.01.2.06.09.5.1 | BELANJA OPERASI | 414.460.500,00 | 410.495.875,00 | 99,04 | 3.964.625,00
1.03.01.2.06.09.5.1.02 | Belanja Barang dan Jasa | 414.460.500,00 | 410.495.875,00 | 99,04 | 3.964.625,00
1.03.01.2.06.09.5.1.02.01 | Belanja Barang | 191.821.500,00 | 191.821.500,00 | 100,00 | 0,00
1.03.01.2.06.09.5.1.02.01.01 | Belanja Barang Pakai Habis | 191.821.500,00 | 191.821.500,00 | 100,00 | 0,00
1.03.01.2.06.09.5.1.02.02 | Belanja Jasa | 92.361.000,00 | 90.761.875,00 | 98,27 | 1.599.125,00
1.03.01.2.06.09.5.1.02.02.01 | Belanja Jasa Kantor | 92.361.000,00 | 90.761.875,00 | 98,27 | 1.599.125,00
1.03.01.2.06.09.5.1.02.04 | Belanja Perjalanan Dinas | 130.278.000,00 | 127.912.500,00 | 98,18 | 2.365.500,00
1.03.01.2.06.09.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 130.278.000,00 | 127.912.500,00 | 98,18 | 2.365.500,00
1.03.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 2.795.634.000,00 | 2.577.947.200,00 | 92,21 | 217.686.800,00
1.03.01.2.07.06 | Pengadaan Peralatan dan Mesin Lainnya | 2.795.634.000,00 | 2.577.947.200,00 | 92,21 | 217.686.800,00
1.03.01.2.07.06.5.1 | BELANJA OPERASI | 28.628.000,00 | 26.848.100,00 | 93,78 | 1.779.900,00
1.03.01.2.07.06.5.1.02 | Belanja Barang dan Jasa | 28.628.000,00 | 26.848.100,00 | 93,78 | 1.779.900,00
1.03.01.2.07.06.5.1.02.01 | Belanja Barang | 28.628.000,00 | 26.848.100,00 | 93,78 | 1.779.900,00
1.03.01.2.07.06.5.1.02.01.01 | Belanja Barang Pakai Habis | 28.628.000,00 | 26.848.100,00 | 93,78 | 1.779.900,00
1.03.01.2.07.06.5.2 | BELANJA MODAL | 2.767.006.000,00 | 2.551.099.100,00 | 92,20 | 215.906.900,00
1.03.01.2.07.06.5.2.02 | Belanja Modal Peralatan dan Mesin | 2.767.006.000,00 | 2.551.099.100,00 | 92,20 | 215.906.900,00
1.03.01.2.07.06.5.2.02.01 | Belanja Modal Alat Besar | 2.652.629.000,00 | 2.448.087.250,00 | 92,29 | 204.541.750,00
1.03.01.2.07.06.5.2.02.01.01 | Belanja Modal Alat Besar Darat | 2.652.629.000,00 | 2.448.087.250,00 | 92,29 | 204.541.750,00
1.03.01.2.07.06.5.2.02.05 | Belanja Modal Alat Kantor dan Rumah Tangga | 114.377.000,00 | 103.011.850,00 | 90,06 | 11.365.150,00
1.03.01.2.07.06.5.2.02.05.01 | Belanja Modal Alat Kantor | 114.377.000,00 | 103.011.850,00 | 90,06 | 11.365.150,00
1.03.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.911.873.500,00 | 1.861.874.867,00 | 97,38 | 49.998.633,00
1.03.01.2.08.01 | Penyediaan Jasa Surat Menyurat | 18.994.500,00 | 18.275.450,00 | 96,21 | 719.050,00
1.03.01.2.08.01.5.1 | BELANJA OPERASI | 18.994.500,00 | 18.275.450,00 | 96,21 | 719.050,00
1.03.01.2.08.01.5.1.02 | Belanja Barang dan Jasa | 18.994.500,00 | 18.275.450,00 | 96,21 | 719.050,00
1.03.01.2.08.01.5.1.02.01 | Belanja Barang | 8.826.000,00 | 8.200.500,00 | 92,91 | 625.500,00
1.03.01.2.08.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 8.826.000,00 | 8.200.500,00 | 92,91 | 625.500,00
1.03.01.2.08.01.5.1.02.02 | Belanja Jasa | 4.048.000,00 | 3.954.450,00 | 97,69 | 93.550,00
1.03.01.2.08.01.5.1.02.02.01 | Belanja Jasa Kantor | 4.048.000,00 | 3.954.450,00 | 97,69 | 93.550,00
1.03.01.2.08.01.5.1.02.04 | Belanja Perjalanan Dinas | 6.120.500,00 | 6.120.500,00 | 100,00 | 0,00
1.03.01.2.08.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 6.120.500,00 | 6.120.500,00 | 100,00 | 0,00
1.03.01.2.08.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 289.060.500,00 | 282.944.150,00 | 97,88 | 6.116.350,00
1.03.01.2.08.02.5.1 | BELANJA OPERASI | 289.060.500,00 | 282.944.150,00 | 97,88 | 6.116.350,00
1.03.01.2.08.02.5.1.02 | Belanja Barang dan Jasa | 289.060.500,00 | 282.944.150,00 | 97,88 | 6.116.350,00
1.03.01.2.08.02.5.1.02.02 | Belanja Jasa | 289.060.500,00 | 282.944.150,00 | 97,88 | 6.116.350,00
1.03.01.2.08.02.5.1.02.02.01 | Belanja Jasa Kantor | 289.060.500,00 | 282.944.150,00 | 97,88 | 6.116.350,00
1.03.01.2.08.04 | Penyediaan Jasa Pelayanan Umum Kantor | 1.603.818.500,00 | 1.560.655.267,00 | 97,31 | 43.163.233,00
1.03.01.2.08.04.5.1 | BELANJA OPERASI | 1.603.818.500,00 | 1.560.655.267,00 | 97,31 | 43.163.233,00
1.03.01.2.08.04.5.1.02 | Belanja Barang dan Jasa | 1.603.818.500,00 | 1.560.655.267,00 | 97,31 | 43.163.233,00
1.03.01.2.08.04.5.1.02.01 | Belanja Barang | 96.706.500,00 | 96.706.500,00 | 100,00 | 0,00
1.03.01.2.08.04.5.1.02.01.01 | Belanja Barang Pakai Habis | 96.706.500,00 | 96.706.500,00 | 100,00 | 0,00
1.03.01.2.08.04.5.1.02.02 | Belanja Jasa | 1.507.112.000,00 | 1.463.948.767,00 | 97,14 | 43.163.233,00
1.03.01.2.08.04.5.1.02.02.01 | Belanja Jasa Kantor | 1.276.047.500,00 | 1.235.593.617,00 | 96,83 | 40.453.883,00
1.03.01.2.08.04.5.1.02.02.02 | Belanja Iuran Jaminan/Asuransi | 147.222.000,00 | 144.909.250,00 | 98,43 | 2.312.750,00
1.03.01.2.08.04.5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 83.842.500,00 | 83.445.900,00 | 99,53 | 396.600,00
1.03.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 968.482.000,00 | 938.133.186,00 | 96,87 | 30.348.814,00
1.03.01.2.09.02 | Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan | 775.727.500,00 | 746.734.836,00 | 96,26 | 28.992.664,00
1.03.01.2.09.02.5.1 | BELANJA OPERASI | 775.727.500,00 | 746.734.836,00 | 96,26 | 28.992.664,00
1.03.01.2.09.02.5.1.02 | Belanja Barang dan Jasa | 775.727.500,00 | 746.734.836,00 | 96,26 | 28.992.664,00
1.03.01.2.09.02.5.1.02.01 | Belanja Barang | 298.298.500,00 | 269.305.836,00 | 90,28 | 28.992.664,00
1.03.01.2.09.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 298.298.500,00 | 269.305.836,00 | 90,28 | 28.992.664,00
1.03.01.2.09.02.5.1.02.02 | Belanja Jasa | 62.000.500,00 | 62.000.500,00 | 100,00 | 0,00
1.03.01.2.09.02.5.1.02.02.01 | Belanja Jasa Kantor | 62.000.500,00 | 62.000.500,00 | 100,00 | 0,00
1.03.01.2.09.02.5.1.02.03 | Belanja Pemeliharaan | 415.428.500,00 | 415.428.500,00 | 100,00 | 0,00
1.03.01.2.09.02.5.1.02.03.02 | Belanja Pemeliharaan Peralatan dan Mesin | 415.428.500,00 | 415.428.500,00 | 100,00 | 0,00
1.03.01.2.09.09 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | 192.754.500,00 | 191.398.350,00 | 99,30 | 1.356.150,00
1.03.01.2.09.09.5.1 | BELANJA OPERASI | 192.754.500,00 | 191.398.350,00 | 99,30 | 1.356.150,00
1.03.01.2.09.09.5.1.02 | Belanja Barang dan Jasa | 192.754.500,00 | 191.398.350,00 | 99,30 | 1.356.150,00
1.03.01.2.09.09.5.1.02.01 | Belanja Barang | 34.845.000,00 | 34.845.000,00 | 100,00 | 0,00
1.03.01.2.09.09.5.1.02.01.01 | Belanja Barang Pakai Habis | 34.845.000,00 | 34.845.000,00 | 100,00 | 0,00
1.03.01.2.09.09.5.1.02.03 | Belanja Pemeliharaan | 157.909.500,00 | 156.553.350,00 | 99,14 | 1.356.150,00
1.03.01.2.09.09.5.1.02.03.03 | Belanja Pemeliharaan Gedung dan Bangunan | 157.909.500,00 | 156.553.350,00 | 99,14 | 1.356.150,00
1.03.02 | PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA) | 34.056.618.500,00 | 30.076.920.815,00 | 88,31 | 3.979.697.685,00
1.03.02.2.01 | Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota | 6.961.803.000,00 | 6.871.215.894,00 | 98,70 | 90.587.106,00
1.03.02.2.01.01 | Penyusunan Rencana Teknis dan Dokumen Lingkungan Hidup untuk Konstruksi Pengendali Banjir | 743.925.500,00 | 735.167.050,00 | 98,82 | 8.758.450,00
1.03.02.2.01.01.5.1 | BELANJA OPERASI | 743.925.500,00 | 735.167.050,00 | 98,82 | 8.758.450,00
1.03.02.2.01.01.5.1.01 | Belanja Pegawai | 14.800.500,00 | 13.335.200,00 | 90,10 | 1.465.300,00
1.03.02.2.01.01.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 14.800.500,00 | 13.335.200,00 | 90,10 | 1.465.300,00
1.03.02.2.01.01.5.1.01.03.07 | Belanja Honorarium | 14.800.500,00 | 13.335.200,00 | 90,10 | 1.465.300,00
1.03.02.2.01.01.5.1.02 | Belanja Barang dan Jasa | 729.125.000,00 | 721.831.850,00 | 99,00 | 7.293.150,00
1.03.02.2.01.01.5.1.02.01 | Belanja Barang | 37.284.000,00 | 36.476.400,00 | 97,83 | 807.600,00
1.03.02.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 37.284.000,00 | 36.476.400,00 | 97,83 | 807.600,00
1.03.02.2.01.01.5.1.02.02 | Belanja Jasa | 567.278.000,00 | 567.278.000,00 | 100,00 | 0,00
1.03.02.2.01.01.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 567.278.000,00 | 567.278.000,00 | 100,00 | 0,00
1.03.02.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 124.563.000,00 | 118.077.450,00 | 94,79 | 6.485.550,00
1.03.02.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 124.563.000,00 | 118.077.450,00 | 94,79 | 6.485.550,00
1.03.02.2.01.22 | Pembangunan Bangunan Perkuatan Tebing | 4.941.295.000,00 | 4.939.053.300,00 | 99,95 | 2.241.700,00
1.03.02.2.01.22.5.1 | BELANJA OPERASI | 212.487.000,00 | 210.245.300,00 | 98,95 | 2.241.700,00
1.03.02.2.01.22.5.1.02 | Belanja Barang dan Jasa | 212.487.000,00 | 210.245.300,00 | 98,95 | 2.241.700,00
1.03.02.2.01.22.5.1.02.01 | Belanja Barang | 24.778.000,00 | 22.536.300,00 | 90,95 | 2.241.700,00
1.03.02.2.01.22.5.1.02.01.01 | Belanja Barang Pakai Habis | 24.778.000,00 | 22.536.300,00 | 90,95 | 2.241.700,00
1.03.02.2.01.22.5.1.02.02 | Belanja Jasa | 149.755.500,00 | 149.755.500,00 | 100,00 | 0,00
1.03.02.2.01.22.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 149.755.500,00 | 149.755.500,00 | 100,00 | 0,00
1.03.02.2.01.22.5.1.02.04 | Belanja Perjalanan Dinas | 37.953.500,00 | 37.953.500,00 | 100,00 | 0,00
1.03.02.2.01.22.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 37.953.500,00 | 37.953.500,00 | 100,00 | 0,00
1.03.02.2.01.22.5.2 | BELANJA MODAL | 4.728.808.000,00 | 4.728.808.000,00 | 100,00 | 0,00
1.03.02.2.01.22.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 4.728.808.000,00 | 4.728.808.000,00 | 100,00 | 0,00
1.03.02.2.01.22.5.2.04.02 | Belanja Modal Bangunan Air | 4.728.808.000,00 | 4.728.808.000,00 | 100,00 | 0,00
1.03.02.2.01.22.5.2.04.02.04 | Belanja Modal Bangunan Pengaman Sungai/Pantai dan Penanggulangan Bencana Alam | 4.728.808.000,00 | 4.728.808.000,00 | 100,00 | 0,00
1.03.02.2.01.37 | Normalisasi/Restorasi Sungai | 1.276.582.500,00 | 1.196.995.544,00 | 93,77 | 79.586.956,00
1.03.02.2.01.37.5.1 | BELANJA OPERASI | 1.276.582.500,00 | 1.196.995.544,00 | 93,77 | 79.586.956,00
1.03.02.2.01.37.5.1.02 | Belanja Barang dan Jasa | 1.276.582.500,00 | 1.196.995.544,00 | 93,77 | 79.586.956,00
1.03.02.2.01.37.5.1.02.01 | Belanja Barang | 361.784.500,00 | 341.749.150,00 | 94,46 | 20.035.350,00
1.03.02.2.01.37.5.1.02.01.01 | Belanja Barang Pakai Habis | 361.784.500,00 | 341.749.150,00 | 94,46 | 20.035.350,00
1.03.02.2.01.37.5.1.02.02 | Belanja Jasa | 405.138.500,00 | 394.224.406,00 | 97,31 | 10.914.094,00
1.03.02.2.01.37.5.1.02.02.01 | Belanja Jasa Kantor | 317.387.500,00 | 309.668.651,00 | 97,57 | 7.718.849,00
1.03.02.2.01.37.5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 87.751.000,00 | 84.555.755,00 | 96,36 | 3.195.245,00
1.03.02.2.01.37.5.1.02.03 | Belanja Pemeliharaan | 509.659.500,00 | 461.021.988,00 | 90,46 | 48.637.512,00
1.03.02.2.01.37.5.1.02.03.04 | Belanja Pemeliharaan Jalan, Jaringan, dan Irigasi | 509.659.500,00 | 461.021.988,00 | 90,46 | 48.637.512,00
1.03.02.2.02 | Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder pada Daerah Irigasi yang Luasnya di bawah 1000 Ha | 27.094.815.500,00 | 23.205.704.921,00 | 85,65 | 3.889.110.579,00
1.03.02.2.02.01 | Penyusunan Rencana Teknis dan Dokumen Lingkungan Hidup untuk Konstruksi Irigasi dan Rawa | 914.100.500,00 | 902.009.222,00 | 98,68 | 12.091.278,00
1.03.02.2.02.01.5.1 | BELANJA OPERASI | 914.100.500,00 | 902.009.222,00 | 98,68 | 12.091.278,00
1.03.02.2.02.01.5.1.01 | Belanja Pegawai | 18.290.000,00 | 17.926.506,00 | 98,01 | 363.494,00
1.03.02.2.02.01.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 18.290.000,00 | 17.926.506,00 | 98,01 | 363.494,00
1.03.02.2.02.01.5.1.01.03.07 | Belanja Honorarium | 18.290.000,00 | 17.926.506,00 | 98,01 | 363.494,00
1.03.02.2.02.01.5.1.02 | Belanja Barang dan Jasa | 895.810.500,00 | 884.082.716,00 | 98,69 | 11.727.784,00
1.03.02.2.02.01.5.1.02.01 | Belanja Barang | 44.801.500,00 | 40.393.219,00 | 90,16 | 4.408.281,00
1.03.02.2.02.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 44.801.500,00 | 40.393.219,00 | 90,16 | 4.408.281,00
1.03.02.2.02.01.5.1.02.02 | Belanja Jasa | 693.393.000,00 | 689.340.197,00 | 99,42 | 4.052.803,00
1.03.02.2.02.01.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 693.393.000,00 | 689.340.197,00 | 99,42 | 4.052.803,00
1.03.02.2.02.01.5.1.02.04 | Belanja Perjalanan Dinas | 157.616.000,00 | 154.349.300,00 | 97,93 | 3.266.700,00
1.03.02.2.02.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 157.616.000,00 | 154.349.300,00 | 97,93 | 3.266.700,00
1.03.02.2.02.14 | Rehabilitasi Jaringan Irigasi Permukaan | 17.820.126.500,00 | 14.074.390.549,00 | 78,98 | 3.745.735.951,00
1.03.02.2.02.14.5.1 | BELANJA OPERASI | 889.403.000,00 | 723.806.049,00 | 81,38 | 165.596.951,00
1.03.02.2.02.14.5.1.01 | Belanja Pegawai | 53.830.500,00 | 44.062.785,00 | 81,85 | 9.767.715,00
1.03.02.2.02.14.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 53.830.500,00 | 44.062.785,00 | 81,85 | 9.767.715,00
1.03.02.2.02.14.5.1.01.03.07 | Belanja Honorarium | 53.830.500,00 | 44.062.785,00 | 81,85 | 9.767.715,00
1.03.02.2.02.14.5.1.02 | Belanja Barang dan Jasa | 835.572.500,00 | 679.743.264,00 | 81,35 | 155.829.236,00
1.03.02.2.02.14.5.1.02.01 | Belanja Barang | 87.317.000,00 | 72.914.200,00 | 83,51 | 14.402.800,00
1.03.02.2.02.14.5.1.02.01.01 | Belanja Barang Pakai Habis | 87.317.000,00 | 72.914.200,00 | 83,51 | 14.402.800,00
1.03.02.2.02.14.5.1.02.02 | Belanja Jasa | 590.555.500,00 | 479.603.233,00 | 81,21 | 110.952.267,00
1.03.02.2.02.14.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 465.540.000,00 | 378.213.840,00 | 81,24 | 87.326.160,00
1.03.02.2.02.14.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 125.015.500,00 | 101.389.393,00 | 81,10 | 23.626.107,00
1.03.02.2.02.14.5.1.02.04 | Belanja Perjalanan Dinas | 157.700.000,00 | 127.225.831,00 | 80,68 | 30.474.169,00
1.03.02.2.02.14.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 157.700.000,00 | 127.225.831,00 | 80,68 | 30.474.169,00
1.03.02.2.02.14.5.2 | BELANJA MODAL | 16.930.723.500,00 | 13.350.584.500,00 | 78,85 | 3.580.139.000,00
1.03.02.2.02.14.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 16.930.723.500,00 | 13.350.584.500,00 | 78,85 | 3.580.139.000,00
1.03.02.2.02.14.5.2.04.02 | Belanja Modal Bangunan Air | 16.930.723.500,00 | 13.350.584.500,00 | 78,85 | 3.580.139.000,00
1.03.02.2.02.14.5.2.04.02.01 | Belanja Modal Bangunan Air Irigasi | 16.930.723.500,00 | 13.350.584.500,00 | 78,85 | 3.580.139.000,00
1.03.02.2.02.16 | Rehabilitasi Bendung Irigasi | 5.247.466.500,00 | 5.198.963.700,00 | 99,08 | 48.502.800,00
1.03.02.2.02.16.5.1 | BELANJA OPERASI | 222.418.000,00 | 173.915.200,00 | 78,19 | 48.502.800,00
1.03.02.2.02.16.5.1.02 | Belanja Barang dan Jasa | 222.418.000,00 | 173.915.200,00 | 78,19 | 48.502.800,00
1.03.02.2.02.16.5.1.02.01 | Belanja Barang | 25.734.500,00 | 19.019.050,00 | 73,90 | 6.715.450,00
1.03.02.2.02.16.5.1.02.01.01 | Belanja Barang Pakai Habis | 25.734.500,00 | 19.019.050,00 | 73,90 | 6.715.450,00
1.03.02.2.02.16.5.1.02.02 | Belanja Jasa | 155.041.000,00 | 113.253.650,00 | 73,05 | 41.787.350,00
1.03.02.2.02.16.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 155.041.000,00 | 113.253.650,00 | 73,05 | 41.787.350,00
1.03.02.2.02.16.5.1.02.04 | Belanja Perjalanan Dinas | 41.642.500,00 | 41.642.500,00 | 100,00 | 0,00
1.03.02.2.02.16.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 41.642.500,00 | 41.642.500,00 | 100,00 | 0,00
1.03.02.2.02.16.5.2 | BELANJA MODAL | 5.025.048.500,00 | 5.025.048.500,00 | 100,00 | 0,00
1.03.02.2.02.16.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 5.025.048.500,00 | 5.025.048.500,00 | 100,00 | 0,00
1.03.02.2.02.16.5.2.04.02 | Belanja Modal Bangunan Air | 5.025.048.500,00 | 5.025.048.500,00 | 100,00 | 0,00
1.03.02.2.02.16.5.2.04.02.01 | Belanja Modal Bangunan Air Irigasi | 5.025.048.500,00 | 5.025.048.500,00 | 100,00 | 0,00
1.03.02.2.02.21 | Operasi dan Pemeliharaan Jaringan Irigasi Permukaan | 3.113.122.000,00 | 3.030.341.450,00 | 97,34 | 82.780.550,00
1.03.02.2.02.21.5.1 | BELANJA OPERASI | 3.113.122.000,00 | 3.030.341.450,00 | 97,34 | 82.780.550,00
1.03.02.2.02.21.5.1.02 | Belanja Barang dan Jasa | 3.113.122.000,00 | 3.030.341.450,00 | 97,34 | 82.780.550,00
1.03.02.2.02.21.5.1.02.01 | Belanja Barang | 867.167.000,00 | 867.167.000,00 | 100,00 | 0,00
1.03.02.2.02.21.5.1.02.01.01 | Belanja Barang Pakai Habis | 867.167.000,00 | 867.167.000,00 | 100,00 | 0,00
1.03.02.2.02.21.5.1.02.02 | Belanja Jasa | 1.005.421.500,00 | 972.213.100,00 | 96,70 | 33.208.400,00
1.03.02.2.02.21.5.1.02.02.01 | Belanja Jasa Kantor | 784.843.000,00 | 772.489.750,00 | 98,43 | 12.353.250,00
1.03.02.2.02.21.5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 220.578.500,00 | 199.723.350,00 | 90,55 | 20.855.150,00
1.03.02.2.02.21.5.1.02.03 | Belanja Pemeliharaan | 1.240.533.500,00 | 1.190.961.350,00 | 96,00 | 49.572.150,00
1.03.02.2.02.21.5.1.02.03.04 | Belanja Pemeliharaan Jalan, Jaringan, dan Irigasi | 1.240.533.500,00 | 1.190.961.350,00 | 96,00 | 49.572.150,00
1.03.03 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM | 13.918.735.000,00 | 13.197.684.930,00 | 94,82 | 721.050.070,00
1.03.03.2.01 | Pengelolaan dan Pengembangan Sistem Penyediaan Air Minum (SPAM) di Daerah Kabupaten/Kota | 13.918.735.000,00 | 13.197.684.930,00 | 94,82 | 721.050.070,00
1.03.03.2.01.01 | Penyusunan Rencana, Kebijakan, Strategi dan Teknis SPAM | 474.505.500,00 | 467.862.733,00 | 98,60 | 6.642.767,00
1.03.03.2.01.01.5.1 | BELANJA OPERASI | 474.505.500,00 | 467.862.733,00 | 98,60 | 6.642.767,00
1.03.03.2.01.01.5.1.01 | Belanja Pegawai | 9.330.000,00 | 8.492.883,00 | 91,03 | 837.117,00
1.03.03.2.01.01.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 9.330.000,00 | 8.492.883,00 | 91,03 | 837.117,00
1.03.03.2.01.01.5.1.01.03.07 | Belanja Honorarium | 9.330.000,00 | 8.492.883,00 | 91,03 | 837.117,00
1.03.03.2.01.01.5.1.02 | Belanja Barang dan Jasa | 465.175.500,00 | 459.369.850,00 | 98,75 | 5.805.650,00
1.03.03.2.01.01.5.1.02.01 | Belanja Barang | 23.850.000,00 | 22.429.300,00 | 94,04 | 1.420.700,00
1.03.03.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 23.850.000,00 | 22.429.300,00 | 94,04 | 1.420.700,00
1.03.03.2.01.01.5.1.02.02 | Belanja Jasa | 361.389.000,00 | 361.389.000,00 | 100,00 | 0,00
1.03.03.2.01.01.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 361.389.000,00 | 361.389.000,00 | 100,00 | 0,00
1.03.03.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 79.936.500,00 | 75.551.550,00 | 94,51 | 4.384.950,00
1.03.03.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 79.936.500,00 | 75.551.550,00 | 94,51 | 4.384.950,00
1.03.03.2.01.03 | Pembangunan SPAM Jaringan Perpipaan di Kawasan Perdesaan | 9.936.406.000,00 | 9.223.894.872,00 | 92,83 | 712.511.128,00
1.03.03.2.01.03.5.1 | BELANJA OPERASI | 495.991.000,00 | 465.418.572,00 | 93,84 | 30.572.428,00
1.03.03.2.01.03.5.1.01 | Belanja Pegawai | 29.556.000,00 | 28.459.750,00 | 96,29 | 1.096.250,00
1.03.03.2.01.03.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 29.556.000,00 | 28.459.750,00 | 96,29 | 1.096.250,00
1.03.03.2.01.03.5.1.01.03.07 | Belanja Honorarium | 29.556.000,00 | 28.459.750,00 | 96,29 | 1.096.250,00
1.03.03.2.01.03.5.1.02 | Belanja Barang dan Jasa | 466.435.000,00 | 436.958.822,00 | 93,68 | 29.476.178,00
1.03.03.2.01.03.5.1.02.01 | Belanja Barang | 51.186.000,00 | 46.475.850,00 | 90,80 | 4.710.150,00
1.03.03.2.01.03.5.1.02.01.01 | Belanja Barang Pakai Habis | 51.186.000,00 | 46.475.850,00 | 90,80 | 4.710.150,00
1.03.03.2.01.03.5.1.02.02 | Belanja Jasa | 323.573.000,00 | 302.162.272,00 | 93,38 | 21.410.728,00
1.03.03.2.01.03.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 254.454.000,00 | 235.818.972,00 | 92,68 | 18.635.028,00
1.03.03.2.01.03.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 69.119.000,00 | 66.343.300,00 | 95,98 | 2.775.700,00
1.03.03.2.01.03.5.1.02.04 | Belanja Perjalanan Dinas | 91.676.000,00 | 88.320.700,00 | 96,34 | 3.355.300,00
1.03.03.2.01.03.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 91.676.000,00 | 88.320.700,00 | 96,34 | 3.355.300,00
1.03.03.2.01.03.5.2 | BELANJA MODAL | 9.440.415.000,00 | 8.758.476.300,00 | 92,78 | 681.938.700,00
1.03.03.2.01.03.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 9.440.415.000,00 | 8.758.476.300,00 | 92,78 | 681.938.700,00
1.03.03.2.01.03.5.2.04.03 | Belanja Modal Instalasi | 9.440.415.000,00 | 8.758.476.300,00 | 92,78 | 681.938.700,00
1.03.03.2.01.03.5.2.04.03.01 | Belanja Modal Instalasi Air Bersih/Air Baku | 9.440.415.000,00 | 8.758.476.300,00 | 92,78 | 681.938.700,00
1.03.03.2.01.08 | Perluasan SPAM Jaringan Perpipaan di Kawasan Perdesaan | 3.507.823.500,00 | 3.505.927.325,00 | 99,95 | 1.896.175,00
1.03.03.2.01.08.5.1 | BELANJA OPERASI | 146.665.500,00 | 144.769.325,00 | 98,71 | 1.896.175,00
1.03.03.2.01.08.5.1.02 | Belanja Barang dan Jasa | 146.665.500,00 | 144.769.325,00 | 98,71 | 1.896.175,00
1.03.03.2.01.08.5.1.02.01 | Belanja Barang | 17.187.000,00 | 16.035.325,00 | 93,30 | 1.151.675,00
1.03.03.2.01.08.5.1.02.01.01 | Belanja Barang Pakai Habis | 17.187.000,00 | 16.035.325,00 | 93,30 | 1.151.675,00
1.03.03.2.01.08.5.1.02.02 | Belanja Jasa | 101.443.500,00 | 101.443.500,00 | 100,00 | 0,00
1.03.03.2.01.08.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 101.443.500,00 | 101.443.500,00 | 100,00 | 0,00
1.03.03.2.01.08.5.1.02.04 | Belanja Perjalanan Dinas | 28.035.000,00 | 27.290.500,00 | 97,34 | 744.500,00
1.03.03.2.01.08.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 28.035.000,00 | 27.290.500,00 | 97,34 | 744.500,00
1.03.03.2.01.08.5.2 | BELANJA MODAL | 3.361.158.000,00 | 3.361.158.000,00 | 100,00 | 0,00
1.03.03.2.01.08.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 3.361.158.000,00 | 3.361.158.000,00 | 100,00 | 0,00
1.03.03.2.01.08.5.2.04.03 | Belanja Modal Instalasi | 3.361.158.000,00 | 3.361.158.000,00 | 100,00 | 0,00
1.03.03.2.01.08.5.2.04.03.01 | Belanja Modal Instalasi Air Bersih/Air Baku | 3.361.158.000,00 | 3.361.158.000,00 | 100,00 | 0,00
1.03.05 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM AIR LIMBAH | 7.762.710.000,00 | 7.041.624.945,00 | 90,71 | 721.085.055,00
1.03.05.2.01 | Pengelolaan dan Pengembangan Sistem Air Limbah Domestik dalam Daerah Kabupaten/Kota | 7.762.710.000,00 | 7.041.624.945,00 | 90,71 | 721.085.055,00
1.03.05.2.01.02 | Pembangunan/Penyediaan Sub Sistem Pengolahan Setempat | 5.313.851.000,00 | 4.633.891.450,00 | 87,20 | 679.959.550,00
1.03.05.2.01.02.5.1 | BELANJA OPERASI | 266.325.500,00 | 227.565.500,00 | 85,45 | 38.760.000,00
1.03.05.2.01.02.5.1.01 | Belanja Pegawai | 15.937.000,00 | 15.937.000,00 | 100,00 | 0,00
1.03.05.2.01.02.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 15.937.000,00 | 15.937.000,00 | 100,00 | 0,00
1.03.05.2.01.02.5.1.01.03.07 | Belanja Honorarium | 15.937.000,00 | 15.937.000,00 | 100,00 | 0,00
1.03.05.2.01.02.5.1.02 | Belanja Barang dan Jasa | 250.388.500,00 | 211.628.500,00 | 84,52 | 38.760.000,00
1.03.05.2.01.02.5.1.02.01 | Belanja Barang | 26.373.500,00 | 21.850.400,00 | 82,85 | 4.523.100,00
1.03.05.2.01.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 26.373.500,00 | 21.850.400,00 | 82,85 | 4.523.100,00
1.03.05.2.01.02.5.1.02.02 | Belanja Jasa | 176.207.500,00 | 149.149.100,00 | 84,64 | 27.058.400,00
1.03.05.2.01.02.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 139.040.500,00 | 117.993.850,00 | 84,86 | 21.046.650,00
1.03.05.2.01.02.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 37.167.000,00 | 31.155.250,00 | 83,83 | 6.011.750,00
1.03.05.2.01.02.5.1.02.04 | Belanja Perjalanan Dinas | 47.807.500,00 | 40.629.000,00 | 84,98 | 7.178.500,00
1.03.05.2.01.02.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 47.807.500,00 | 40.629.000,00 | 84,98 | 7.178.500,00
1.03.05.2.01.02.5.2 | BELANJA MODAL | 5.047.525.500,00 | 4.406.325.950,00 | 87,30 | 641.199.550,00
1.03.05.2.01.02.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 5.047.525.500,00 | 4.406.325.950,00 | 87,30 | 641.199.550,00
1.03.05.2.01.02.5.2.04.03 | Belanja Modal Instalasi | 5.047.525.500,00 | 4.406.325.950,00 | 87,30 | 641.199.550,00
1.03.05.2.01.02.5.2.04.03.02 | Belanja Modal Instalasi Air Kotor | 5.047.525.500,00 | 4.406.325.950,00 | 87,30 | 641.199.550,00
1.03.05.2.01.09 | Pembangunan/Penyediaan Sarana dan Prasarana IPLT | 2.319.532.500,00 | 2.286.390.096,00 | 98,57 | 33.142.404,00
1.03.05.2.01.09.5.1 | BELANJA OPERASI | 101.394.000,00 | 97.815.200,00 | 96,47 | 3.578.800,00
1.03.05.2.01.09.5.1.02 | Belanja Barang dan Jasa | 101.394.000,00 | 97.815.200,00 | 96,47 | 3.578.800,00
1.03.05.2.01.09.5.1.02.01 | Belanja Barang | 12.319.500,00 | 11.290.750,00 | 91,65 | 1.028.750,00
1.03.05.2.01.09.5.1.02.01.01 | Belanja Barang Pakai Habis | 12.319.500,00 | 11.290.750,00 | 91,65 | 1.028.750,00
1.03.05.2.01.09.5.1.02.02 | Belanja Jasa | 69.985.000,00 | 67.434.950,00 | 96,36 | 2.550.050,00
1.03.05.2.01.09.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 69.985.000,00 | 67.434.950,00 | 96,36 | 2.550.050,00
1.03.05.2.01.09.5.1.02.04 | Belanja Perjalanan Dinas | 19.089.500,00 | 19.089.500,00 | 100,00 | 0,00
1.03.05.2.01.09.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 19.089.500,00 | 19.089.500,00 | 100,00 | 0,00
1.03.05.2.01.09.5.2 | BELANJA MODAL | 2.218.138.500,00 | 2.188.574.896,00 | 98,67 | 29.563.604,00
1.03.05.2.01.09.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 2.218.138.500,00 | 2.188.574.896,00 | 98,67 | 29.563.604,00
1.03.05.2.01.09.5.2.04.03 | Belanja Modal Instalasi | 2.218.138.500,00 | 2.188.574.896,00 | 98,67 | 29.563.604,00
1.03.05.2.01.09.5.2.04.03.02 | Belanja Modal Instalasi Air Kotor | 2.218.138.500,00 | 2.188.574.896,00 | 98,67 | 29.563.604,00
1.03.05.2.01.17 | Pembinaan Teknik Pengelolaan Air Limbah Domestik | 129.326.500,00 | 121.343.399,00 | 93,83 | 7.983.101,00
1.03.05.2.01.17.5.1 | BELANJA OPERASI | 129.326.500,00 | 121.343.399,00 | 93,83 | 7.983.101,00
1.03.05.2.01.17.5.1.02 | Belanja Barang dan Jasa | 129.326.500,00 | 121.343.399,00 | 93,83 | 7.983.101,00
1.03.05.2.01.17.5.1.02.01 | Belanja Barang | 17.754.500,00 | 17.062.299,00 | 96,10 | 692.201,00
1.03.05.2.01.17.5.1.02.01.01 | Belanja Barang Pakai Habis | 17.754.500,00 | 17.062.299,00 | 96,10 | 692.201,00
1.03.05.2.01.17.5.1.02.02 | Belanja Jasa | 85.258.500,00 | 79.078.100,00 | 92,75 | 6.180.400,00
1.03.05.2.01.17.5.1.02.02.05 | Belanja Sewa Gedung dan Bangunan | 20.952.000,00 | 19.075.700,00 | 91,04 | 1.876.300,00
1.03.05.2.01.17.5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 64.306.500,00 | 60.002.400,00 | 93,31 | 4.304.100,00
1.03.05.2.01.17.5.1.02.04 | Belanja Perjalanan Dinas | 26.313.500,00 | 25.203.000,00 | 95,78 | 1.110.500,00
1.03.05.2.01.17.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 26.313.500,00 | 25.203.000,00 | 95,78 | 1.110.500,00
1.03.06 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM DRAINASE | 5.089.630.000,00 | 5.037.367.622,00 | 98,97 | 52.262.378,00
1.03.06.2.01 | Pengelolaan dan Pengembangan Sistem Drainase yang Terhubung Langsung dengan Sungai dalam Daerah Kabupaten/Kota | 5.089.630.000,00 | 5.037.367.622,00 | 98,97 | 52.262.378,00
1.03.06.2.01.05 | Pembangunan Sistem Drainase Perkotaan | 4.209.523.000,00 | 4.161.265.029,00 | 98,85 | 48.257.971,00
1.03.06.2.01.05.5.1 | BELANJA OPERASI | 182.157.000,00 | 148.736.738,00 | 81,65 | 33.420.262,00
1.03.06.2.01.05.5.1.02 | Belanja Barang dan Jasa | 182.157.000,00 | 148.736.738,00 | 81,65 | 33.420.262,00
1.03.06.2.01.05.5.1.02.01 | Belanja Barang | 21.126.500,00 | 0,00 | 0,00 | 21.126.500,00
1.03.06.2.01.05.5.1.02.01.01 | Belanja Barang Pakai Habis | 21.126.500,00 | 0,00 | 0,00 | 21.126.500,00
1.03.06.2.01.05.5.1.02.02 | Belanja Jasa | 128.014.000,00 | 119.016.688,00 | 92,97 | 8.997.312,00
1.03.06.2.01.05.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 128.014.000,00 | 119.016.688,00 | 92,97 | 8.997.312,00
1.03.06.2.01.05.5.1.02.04 | Belanja Perjalanan Dinas | 33.016.500,00 | 29.720.050,00 | 90,02 | 3.296.450,00
1.03.06.2.01.05.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 33.016.500,00 | 29.720.050,00 | 90,02 | 3.296.450,00
1.03.06.2.01.05.5.2 | BELANJA MODAL | 4.027.366.000,00 | 4.012.528.291,00 | 99,63 | 14.837.709,00
1.03.06.2.01.05.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 4.027.366.000,00 | 4.012.528.291,00 | 99,63 | 14.837.709,00
1.03.06.2.01.05.5.2.04.02 | Belanja Modal Bangunan Air | 4.027.366.000,00 | 4.012.528.291,00 | 99,63 | 14.837.709,00
1.03.06.2.01.05.5.2.04.02.04 | Belanja Modal Bangunan Pengaman Sungai/Pantai dan Penanggulangan Bencana Alam | 4.027.366.000,00 | 4.012.528.291,00 | 99,63 | 14.837.709,00
1.03.06.2.01.07 | Operasi dan Pemeliharaan Sistem Drainase | 880.107.000,00 | 876.102.593,00 | 99,55 | 4.004.407,00
1.03.06.2.01.07.5.1 | BELANJA OPERASI | 880.107.000,00 | 876.102.593,00 | 99,55 | 4.004.407,00
1.03.06.2.01.07.5.1.02 | Belanja Barang dan Jasa | 880.107.000,00 | 876.102.593,00 | 99,55 | 4.004.407,00
1.03.06.2.01.07.5.1.02.01 | Belanja Barang | 249.702.500,00 | 247.772.143,00 | 99,23 | 1.930.357,00
1.03.06.2.01.07.5.1.02.01.01 | Belanja Barang Pakai Habis | 249.702.500,00 | 247.772.143,00 | 99,23 | 1.930.357,00
1.03.06.2.01.07.5.1.02.02 | Belanja Jasa | 283.555.000,00 | 281.480.950,00 | 99,27 | 2.074.050,00
1.03.06.2.01.07.5.1.02.02.01 | Belanja Jasa Kantor | 222.747.500,00 | 222.747.500,00 | 100,00 | 0,00
1.03.06.2.01.07.5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 60.807.500,00 | 58.733.450,00 | 96,59 | 2.074.050,00
1.03.06.2.01.07.5.1.02.03 | Belanja Pemeliharaan | 346.849.500,00 | 346.849.500,00 | 100,00 | 0,00
1.03.06.2.01.07.5.1.02.03.04 | Belanja Pemeliharaan Jalan, Jaringan, dan Irigasi | 346.849.500,00 | 346.849.500,00 | 100,00 | 0,00
1.03.08 | PROGRAM PENATAAN BANGUNAN GEDUNG | 13.344.561.500,00 | 13.297.107.123,00 | 99,64 | 47.454.377,00
1.03.08.2.01 | Penyelenggaraan Bangunan Gedung di Wilayah Daerah Kabupaten/Kota, Pemberian Izin Mendirikan Bangunan (IMB) dan Sertifikat Laik Fungsi Bangunan Gedung | 13.344.561.500,00 | 13.297.107.123,00 | 99,64 | 47.454.377,00
1.03.08.2.01.02 | Penyelenggaraan Penerbitan Persetujuan Bangunan Gedung (PBG), SLF, dan Peran Tenaga Ahli Bangunan Gedung | 362.606.000,00 | 346.859.523,00 | 95,66 | 15.746.477,00
1.03.08.2.01.02.5.1 | BELANJA OPERASI | 362.606.000,00 | 346.859.523,00 | 95,66 | 15.746.477,00
1.03.08.2.01.02.5.1.01 | Belanja Pegawai | 112.429.500,00 | 104.464.550,00 | 92,92 | 7.964.950,00
1.03.08.2.01.02.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 112.429.500,00 | 104.464.550,00 | 92,92 | 7.964.950,00
1.03.08.2.01.02.5.1.01.03.07 | Belanja Honorarium | 112.429.500,00 | 104.464.550,00 | 92,92 | 7.964.950,00
1.03.08.2.01.02.5.1.02 | Belanja Barang dan Jasa | 250.176.500,00 | 242.394.973,00 | 96,89 | 7.781.527,00
1.03.08.2.01.02.5.1.02.01 | Belanja Barang | 159.231.500,00 | 153.505.623,00 | 96,40 | 5.725.877,00
1.03.08.2.01.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 159.231.500,00 | 153.505.623,00 | 96,40 | 5.725.877,00
1.03.08.2.01.02.5.1.02.04 | Belanja Perjalanan Dinas | 90.945.000,00 | 88.889.350,00 | 97,74 | 2.055.650,00
1.03.08.2.01.02.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 90.945.000,00 | 88.889.350,00 | 97,74 | 2.055.650,00
1.03.08.2.01.05 | Perencanaan, Pembangunan, Pengawasan, dan Pemanfaatan Bangunan Gedung Daerah Kabupaten/Kota | 12.981.955.500,00 | 12.950.247.600,00 | 99,76 | 31.707.900,00
1.03.08.2.01.05.5.1 | BELANJA OPERASI | 649.218.000,00 | 617.510.100,00 | 95,12 | 31.707.900,00
1.03.08.2.01.05.5.1.01 | Belanja Pegawai | 38.712.500,00 | 36.946.900,00 | 95,44 | 1.765.600,00
1.03.08.2.01.05.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 38.712.500,00 | 36.946.900,00 | 95,44 | 1.765.600,00
1.03.08.2.01.05.5.1.01.03.07 | Belanja Honorarium | 38.712.500,00 | 36.946.900,00 | 95,44 | 1.765.600,00
1.03.08.2.01.05.5.1.02 | Belanja Barang dan Jasa | 610.505.500,00 | 580.563.200,00 | 95,10 | 29.942.300,00
1.03.08.2.01.05.5.1.02.01 | Belanja Barang | 64.555.500,00 | 63.381.250,00 | 98,18 | 1.174.250,00
1.03.08.2.01.05.5.1.02.01.01 | Belanja Barang Pakai Habis | 64.555.500,00 | 63.381.250,00 | 98,18 | 1.174.250,00
1.03.08.2.01.05.5.1.02.02 | Belanja Jasa | 431.795.000,00 | 407.617.850,00 | 94,40 | 24.177.150,00
1.03.08.2.01.05.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 341.788.500,00 | 324.762.950,00 | 95,02 | 17.025.550,00
1.03.08.2.01.05.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 90.006.500,00 | 82.854.900,00 | 92,05 | 7.151.600,00
1.03.08.2.01.05.5.1.02.04 | Belanja Perjalanan Dinas | 114.155.000,00 | 109.564.100,00 | 95,98 | 4.590.900,00
1.03.08.2.01.05.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 114.155.000,00 | 109.564.100,00 | 95,98 | 4.590.900,00
1.03.08.2.01.05.5.2 | BELANJA MODAL | 12.332.737.500,00 | 12.332.737.500,00 | 100,00 | 0,00
1.03.08.2.01.05.5.2.03 | Belanja Modal Gedung dan Bangunan | 12.332.737.500,00 | 12.332.737.500,00 | 100,00 | 0,00
1.03.08.2.01.05.5.2.03.01 | Belanja Modal Bangunan Gedung | 12.332.737.500,00 | 12.332.737.500,00 | 100,00 | 0,00
1.03.08.2.01.05.5.2.03.01.01 | Belanja Modal Bangunan Gedung Tempat Kerja | 12.332.737.500,00 | 12.332.737.500,00 | 100,00 | 0,00
1.03.10 | PROGRAM PENYELENGGARAAN JALAN | 130.457.537.500,00 | 121.688.751.888,00 | 93,28 | 8.768.785.612,00
1.03.10.2.01 | Penyelenggaraan Jalan Kabupaten/Kota | 130.457.537.500,00 | 121.688.751.888,00 | 93,28 | 8.768.785.612,00
1.03.10.2.01.01 | Penyusunan Rencana, Kebijakan, dan Strategi Pengembangan Jaringan Jalan serta Perencanaan Teknis Penyelenggaraan Jalan dan Jembatan | 1.986.177.500,00 | 1.862.011.209,00 | 93,75 | 124.166.291,00
1.03.10.2.01.01.5.1 | BELANJA OPERASI | 1.986.177.500,00 | 1.862.011.209,00 | 93,75 | 124.166.291,00
1.03.10.2.01.01.5.1.01 | Belanja Pegawai | 38.578.000,00 | 38.082.400,00 | 98,72 | 495.600,00
1.03.10.2.01.01.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 38.578.000,00 | 38.082.400,00 | 98,72 | 495.600,00
1.03.10.2.01.01.5.1.01.03.07 | Belanja Honorarium | 38.578.000,00 | 38.082.400,00 | 98,72 | 495.600,00
1.03.10.2.01.01.5.1.02 | Belanja Barang dan Jasa | 1.947.599.500,00 | 1.823.928.809,00 | 93,65 | 123.670.691,00
1.03.10.2.01.01.5.1.02.01 | Belanja Barang | 100.160.500,00 | 100.160.500,00 | 100,00 | 0,00
1.03.10.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 100.160.500,00 | 100.160.500,00 | 100,00 | 0,00
1.03.10.2.01.01.5.1.02.02 | Belanja Jasa | 1.516.096.000,00 | 1.415.803.109,00 | 93,38 | 100.292.891,00
1.03.10.2.01.01.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 1.516.096.000,00 | 1.415.803.109,00 | 93,38 | 100.292.891,00
1.03.10.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 331.343.000,00 | 307.965.200,00 | 92,94 | 23.377.800,00
1.03.10.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 331.343.000,00 | 307.965.200,00 | 92,94 | 23.377.800,00
1.03.10.2.01.05 | Pembangunan Jalan | 15.178.057.500,00 | 14.751.510.571,00 | 97,19 | 426.546.929,00
1.03.10.2.01.05.5.1 | BELANJA OPERASI | 673.200.000,00 | 618.811.712,00 | 91,92 | 54.388.288,00
1.03.10.2.01.05.5.1.02 | Belanja Barang dan Jasa | 673.200.000,00 | 618.811.712,00 | 91,92 | 54.388.288,00
1.03.10.2.01.05.5.1.02.01 | Belanja Barang | 76.935.000,00 | 74.639.450,00 | 97,02 | 2.295.550,00
1.03.10.2.01.05.5.1.02.01.01 | Belanja Barang Pakai Habis | 76.935.000,00 | 74.639.450,00 | 97,02 | 2.295.550,00
1.03.10.2.01.05.5.1.02.02 | Belanja Jasa | 475.280.000,00 | 429.648.794,00 | 90,40 | 45.631.206,00
1.03.10.2.01.05.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 475.280.000,00 | 429.648.794,00 | 90,40 | 45.631.206,00
1.03.10.2.01.05.5.1.02.04 | Belanja Perjalanan Dinas | 120.985.000,00 | 114.523.468,00 | 94,66 | 6.461.532,00
1.03.10.2.01.05.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 120.985.000,00 | 114.523.468,00 | 94,66 | 6.461.532,00
1.03.10.2.01.05.5.2 | BELANJA MODAL | 14.504.857.500,00 | 14.132.698.859,00 | 97,43 | 372.158.641,00
1.03.10.2.01.05.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 14.504.857.500,00 | 14.132.698.859,00 | 97,43 | 372.158.641,00
1.03.10.2.01.05.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 14.504.857.500,00 | 14.132.698.859,00 | 97,43 | 372.158.641,00
1.03.10.2.01.05.5.2.04.01.01 | Belanja Modal Jalan | 14.504.857.500,00 | 14.132.698.859,00 | 97,43 | 372.158.641,00
1.03.10.2.01.08 | Pelebaran Jalan Menuju Standar | 13.941.395.000,00 | 13.509.660.077,00 | 96,90 | 431.734.923,00
1.03.10.2.01.08.5.1 | BELANJA OPERASI | 689.549.500,00 | 643.555.527,00 | 93,33 | 45.993.973,00
1.03.10.2.01.08.5.1.01 | Belanja Pegawai | 41.789.000,00 | 40.678.400,00 | 97,34 | 1.110.600,00
1.03.10.2.01.08.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 41.789.000,00 | 40.678.400,00 | 97,34 | 1.110.600,00
1.03.10.2.01.08.5.1.01.03.07 | Belanja Honorarium | 41.789.000,00 | 40.678.400,00 | 97,34 | 1.110.600,00
1.03.10.2.01.08.5.1.02 | Belanja Barang dan Jasa | 647.760.500,00 | 602.877.127,00 | 93,07 | 44.883.373,00
1.03.10.2.01.08.5.1.02.01 | Belanja Barang | 69.734.500,00 | 64.127.626,00 | 91,96 | 5.606.874,00
1.03.10.2.01.08.5.1.02.01.01 | Belanja Barang Pakai Habis | 69.734.500,00 | 64.127.626,00 | 91,96 | 5.606.874,00
1.03.10.2.01.08.5.1.02.02 | Belanja Jasa | 448.668.500,00 | 417.126.451,00 | 92,97 | 31.542.049,00
1.03.10.2.01.08.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 353.490.000,00 | 325.609.901,00 | 92,11 | 27.880.099,00
1.03.10.2.01.08.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 95.178.500,00 | 91.516.550,00 | 96,15 | 3.661.950,00
1.03.10.2.01.08.5.1.02.04 | Belanja Perjalanan Dinas | 129.357.500,00 | 121.623.050,00 | 94,02 | 7.734.450,00
1.03.10.2.01.08.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 129.357.500,00 | 121.623.050,00 | 94,02 | 7.734.450,00
1.03.10.2.01.08.5.2 | BELANJA MODAL | 13.251.845.500,00 | 12.866.104.550,00 | 97,09 | 385.740.950,00
1.03.10.2.01.08.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 13.251.845.500,00 | 12.866.104.550,00 | 97,09 | 385.740.950,00
1.03.10.2.01.08.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 13.251.845.500,00 | 12.866.104.550,00 | 97,09 | 385.740.950,00
1.03.10.2.01.08.5.2.04.01.01 | Belanja Modal Jalan | 13.251.845.500,00 | 12.866.104.550,00 | 97,09 | 385.740.950,00
1.03.10.2.01.09 | Rekonstruksi Jalan | 47.662.116.000,00 | 46.522.808.851,00 | 97,61 | 1.139.307.149,00
1.03.10.2.01.09.5.1 | BELANJA OPERASI | 2.466.917.500,00 | 2.343.342.351,00 | 94,99 | 123.575.149,00
1.03.10.2.01.09.5.1.01 | Belanja Pegawai | 151.618.500,00 | 137.101.950,00 | 90,43 | 14.516.550,00
1.03.10.2.01.09.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 151.618.500,00 | 137.101.950,00 | 90,43 | 14.516.550,00
1.03.10.2.01.09.5.1.01.03.07 | Belanja Honorarium | 151.618.500,00 | 137.101.950,00 | 90,43 | 14.516.550,00
1.03.10.2.01.09.5.1.02 | Belanja Barang dan Jasa | 2.315.299.000,00 | 2.206.240.401,00 | 95,29 | 109.058.599,00
1.03.10.2.01.09.5.1.02.01 | Belanja Barang | 244.840.000,00 | 244.145.100,00 | 99,72 | 694.900,00
1.03.10.2.01.09.5.1.02.01.01 | Belanja Barang Pakai Habis | 244.840.000,00 | 244.145.100,00 | 99,72 | 694.900,00
1.03.10.2.01.09.5.1.02.02 | Belanja Jasa | 1.637.541.000,00 | 1.530.687.101,00 | 93,47 | 106.853.899,00
1.03.10.2.01.09.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 1.297.773.000,00 | 1.203.824.000,00 | 92,76 | 93.949.000,00
1.03.10.2.01.09.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 339.768.000,00 | 326.863.101,00 | 96,20 | 12.904.899,00
1.03.10.2.01.09.5.1.02.04 | Belanja Perjalanan Dinas | 432.918.000,00 | 431.408.200,00 | 99,65 | 1.509.800,00
1.03.10.2.01.09.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 432.918.000,00 | 431.408.200,00 | 99,65 | 1.509.800,00
1.03.10.2.01.09.5.2 | BELANJA MODAL | 45.195.198.500,00 | 44.179.466.500,00 | 97,75 | 1.015.732.000,00
1.03.10.2.01.09.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 45.195.198.500,00 | 44.179.466.500,00 | 97,75 | 1.015.732.000,00
1.03.10.2.01.09.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 45.195.198.500,00 | 44.179.466.500,00 | 97,75 | 1.015.732.000,00
1.03.10.2.01.09.5.2.04.01.01 | Belanja Modal Jalan | 45.195.198.500,00 | 44.179.466.500,00 | 97,75 | 1.015.732.000,00
1.03.10.2.01.10 | Rehabilitasi Jalan | 24.729.075.000,00 | 22.575.602.900,00 | 91,29 | 2.153.472.100,00
1.03.10.2.01.10.5.1 | BELANJA OPERASI | 1.033.039.500,00 | 1.017.253.750,00 | 98,47 | 15.785.750,00
1.03.10.2.01.10.5.1.02 | Belanja Barang dan Jasa | 1.033.039.500,00 | 1.017.253.750,00 | 98,47 | 15.785.750,00
1.03.10.2.01.10.5.1.02.01 | Belanja Barang | 119.368.500,00 | 113.998.050,00 | 95,50 | 5.370.450,00
1.03.10.2.01.10.5.1.02.01.01 | Belanja Barang Pakai Habis | 119.368.500,00 | 113.998.050,00 | 95,50 | 5.370.450,00
1.03.10.2.01.10.5.1.02.02 | Belanja Jasa | 721.841.000,00 | 721.841.000,00 | 100,00 | 0,00
1.03.10.2.01.10.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 721.841.000,00 | 721.841.000,00 | 100,00 | 0,00
1.03.10.2.01.10.5.1.02.04 | Belanja Perjalanan Dinas | 191.830.000,00 | 181.414.700,00 | 94,57 | 10.415.300,00
1.03.10.2.01.10.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 191.830.000,00 | 181.414.700,00 | 94,57 | 10.415.300,00
1.03.10.2.01.10.5.2 | BELANJA MODAL | 23.696.035.500,00 | 21.558.349.150,00 | 90,98 | 2.137.686.350,00
1.03.10.2.01.10.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 23.696.035.500,00 | 21.558.349.150,00 | 90,98 | 2.137.686.350,00
1.03.10.2.01.10.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 23.696.035.500,00 | 21.558.349.150,00 | 90,98 | 2.137.686.350,00
1.03.10.2.01.10.5.2.04.01.01 | Belanja Modal Jalan | 23.696.035.500,00 | 21.558.349.150,00 | 90,98 | 2.137.686.350,00
1.03.10.2.01.11 | Pemeliharaan Berkala Jalan | 8.770.477.000,00 | 8.272.894.695,00 | 94,33 | 497.582.305,00
1.03.10.2.01.11.5.1 | BELANJA OPERASI | 369.635.000,00 | 353.324.707,00 | 95,59 | 16.310.293,00
1.03.10.2.01.11.5.1.02 | Belanja Barang dan Jasa | 369.635.000,00 | 353.324.707,00 | 95,59 | 16.310.293,00
1.03.10.2.01.11.5.1.02.01 | Belanja Barang | 42.877.500,00 | 39.225.707,00 | 91,48 | 3.651.793,00
1.03.10.2.01.11.5.1.02.01.01 | Belanja Barang Pakai Habis | 42.877.500,00 | 39.225.707,00 | 91,48 | 3.651.793,00
1.03.10.2.01.11.5.1.02.02 | Belanja Jasa | 255.733.500,00 | 247.539.800,00 | 96,80 | 8.193.700,00
1.03.10.2.01.11.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 255.733.500,00 | 247.539.800,00 | 96,80 | 8.193.700,00
1.03.10.2.01.11.5.1.02.04 | Belanja Perjalanan Dinas | 71.024.000,00 | 66.559.200,00 | 93,71 | 4.464.800,00
1.03.10.2.01.11.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 71.024.000,00 | 66.559.200,00 | 93,71 | 4.464.800,00
1.03.10.2.01.11.5.2 | BELANJA MODAL | 8.400.842.000,00 | 7.919.569.988,00 | 94,27 | 481.272.012,00
1.03.10.2.01.11.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 8.400.842.000,00 | 7.919.569.988,00 | 94,27 | 481.272.012,00
1.03.10.2.01.11.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 8.400.842.000,00 | 7.919.569.988,00 | 94,27 | 481.272.012,00
1.03.10.2.01.11.5.2.04.01.01 | Belanja Modal Jalan | 8.400.842.000,00 | 7.919.569.988,00 | 94,27 | 481.272.012,00
1.03.10.2.01.12 | Pemeliharaan Rutin Jalan | 5.593.752.500,00 | 5.518.680.313,00 | 98,66 | 75.072.187,00
1.03.10.2.01.12.5.1 | BELANJA OPERASI | 5.593.752.500,00 | 5.518.680.313,00 | 98,66 | 75.072.187,00
1.03.10.2.01.12.5.1.02 | Belanja Barang dan Jasa | 5.593.752.500,00 | 5.518.680.313,00 | 98,66 | 75.072.187,00
1.03.10.2.01.12.5.1.02.01 | Belanja Barang | 1.576.123.000,00 | 1.556.066.767,00 | 98,73 | 20.056.233,00
1.03.10.2.01.12.5.1.02.01.01 | Belanja Barang Pakai Habis | 1.576.123.000,00 | 1.556.066.767,00 | 98,73 | 20.056.233,00
1.03.10.2.01.12.5.1.02.02 | Belanja Jasa | 1.786.984.500,00 | 1.769.045.100,00 | 99,00 | 17.939.400,00
1.03.10.2.01.12.5.1.02.02.01 | Belanja Jasa Kantor | 1.391.326.000,00 | 1.386.102.050,00 | 99,62 | 5.223.950,00
1.03.10.2.01.12.5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 395.658.500,00 | 382.943.050,00 | 96,79 | 12.715.450,00
1.03.10.2.01.12.5.1.02.03 | Belanja Pemeliharaan | 2.230.645.000,00 | 2.193.568.446,00 | 98,34 | 37.076.554,00
1.03.10.2.01.12.5.1.02.03.04 | Belanja Pemeliharaan Jalan, Jaringan, dan Irigasi | 2.230.645.000,00 | 2.193.568.446,00 | 98,34 | 37.076.554,00
1.03.10.2.01.14 | Pembangunan Jembatan | 11.669.575.500,00 | 7.801.149.550,00 | 66,85 | 3.868.425.950,00
1.03.10.2.01.14.5.1 | BELANJA OPERASI | 602.798.500,00 | 426.075.650,00 | 70,68 | 176.722.850,00
1.03.10.2.01.14.5.1.01 | Belanja Pegawai | 35.811.000,00 | 23.966.000,00 | 66,92 | 11.845.000,00
1.03.10.2.01.14.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 35.811.000,00 | 23.966.000,00 | 66,92 | 11.845.000,00
1.03.10.2.01.14.5.1.01.03.07 | Belanja Honorarium | 35.811.000,00 | 23.966.000,00 | 66,92 | 11.845.000,00
1.03.10.2.01.14.5.1.02 | Belanja Barang dan Jasa | 566.987.500,00 | 402.109.650,00 | 70,92 | 164.877.850,00
1.03.10.2.01.14.5.1.02.01 | Belanja Barang | 59.966.000,00 | 42.328.750,00 | 70,59 | 17.637.250,00
1.03.10.2.01.14.5.1.02.01.01 | Belanja Barang Pakai Habis | 59.966.000,00 | 42.328.750,00 | 70,59 | 17.637.250,00
1.03.10.2.01.14.5.1.02.02 | Belanja Jasa | 399.028.000,00 | 283.337.100,00 | 71,01 | 115.690.900,00
1.03.10.2.01.14.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 316.238.000,00 | 226.157.000,00 | 71,51 | 90.081.000,00
1.03.10.2.01.14.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 82.790.000,00 | 57.180.100,00 | 69,07 | 25.609.900,00
1.03.10.2.01.14.5.1.02.04 | Belanja Perjalanan Dinas | 107.993.500,00 | 76.443.800,00 | 70,79 | 31.549.700,00
1.03.10.2.01.14.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 107.993.500,00 | 76.443.800,00 | 70,79 | 31.549.700,00
1.03.10.2.01.14.5.2 | BELANJA MODAL | 11.066.777.000,00 | 7.375.073.900,00 | 66,64 | 3.691.703.100,00
1.03.10.2.01.14.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 11.066.777.000,00 | 7.375.073.900,00 | 66,64 | 3.691.703.100,00
1.03.10.2.01.14.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 11.066.777.000,00 | 7.375.073.900,00 | 66,64 | 3.691.703.100,00
1.03.10.2.01.14.5.2.04.01.02 | Belanja Modal Jembatan | 11.066.777.000,00 | 7.375.073.900,00 | 66,64 | 3.691.703.100,00
1.03.10.2.01.22 | Pemeliharaan Rutin Jembatan | 926.911.500,00 | 874.433.722,00 | 94,34 | 52.477.778,00
1.03.10.2.01.22.5.1 | BELANJA OPERASI | 926.911.500,00 | 874.433.722,00 | 94,34 | 52.477.778,00
1.03.10.2.01.22.5.1.02 | Belanja Barang dan Jasa | 926.911.500,00 | 874.433.722,00 | 94,34 | 52.477.778,00
1.03.10.2.01.22.5.1.02.01 | Belanja Barang | 264.356.000,00 | 263.494.900,00 | 99,67 | 861.100,00
1.03.10.2.01.22.5.1.02.01.01 | Belanja Barang Pakai Habis | 264.356.000,00 | 263.494.900,00 | 99,67 | 861.100,00
1.03.10.2.01.22.5.1.02.02 | Belanja Jasa | 295.234.500,00 | 270.448.122,00 | 91,60 | 24.786.378,00
1.03.10.2.01.22.5.1.02.02.01 | Belanja Jasa Kantor | 229.682.500,00 | 208.577.109,00 | 90,81 | 21.105.391,00
1.03.10.2.01.22.5.1.02.02.04 | Belanja Sewa Peralatan dan Mesin | 65.552.000,00 | 61.871.013,00 | 94,38 | 3.680.987,00
1.03.10.2.01.22.5.1.02.03 | Belanja Pemeliharaan | 367.321.000,00 | 340.490.700,00 | 92,70 | 26.830.300,00
1.03.10.2.01.22.5.1.02.03.04 | Belanja Pemeliharaan Jalan, Jaringan, dan Irigasi | 367.321.000,00 | 340.490.700,00 | 92,70 | 26.830.300,00
1.03.11 | PROGRAM PENGEMBANGAN JASA KONSTRUKSI | 392.532.000,00 | 388.847.469,00 | 99,06 | 3.684.531,00
1.03.11.2.01 | Penyelenggaraan Pelatihan Tenaga Terampil Konstruksi | 318.449.500,00 | 316.577.469,00 | 99,41 | 1.872.031,00
1.03.11.2.01.06 | Fasilitasi Sertifikasi Tenaga Kerja Konstruksi Kualifikasi Jabatan Operator dan Teknisi atau Analis | 318.449.500,00 | 316.577.469,00 | 99,41 | 1.872.031,00
1.03.11.2.01.06.5.1 | BELANJA OPERASI | 318.449.500,00 | 316.577.469,00 | 99,41 | 1.872.031,00
1.03.11.2.01.06.5.1.02 | Belanja Barang dan Jasa | 318.449.500,00 | 316.577.469,00 | 99,41 | 1.872.031,00
1.03.11.2.01.06.5.1.02.01 | Belanja Barang | 44.127.000,00 | 44.127.000,00 | 100,00 | 0,00
1.03.11.2.01.06.5.1.02.01.01 | Belanja Barang Pakai Habis | 44.127.000,00 | 44.127.000,00 | 100,00 | 0,00
1.03.11.2.01.06.5.1.02.02 | Belanja Jasa | 211.281.500,00 | 210.093.086,00 | 99,44 | 1.188.414,00
1.03.11.2.01.06.5.1.02.02.05 | Belanja Sewa Gedung dan Bangunan | 49.551.500,00 | 48.763.450,00 | 98,41 | 788.050,00
1.03.11.2.01.06.5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 161.730.000,00 | 161.329.636,00 | 99,75 | 400.364,00
1.03.11.2.01.06.5.1.02.04 | Belanja Perjalanan Dinas | 63.041.000,00 | 62.357.383,00 | 98,92 | 683.617,00
1.03.11.2.01.06.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 63.041.000,00 | 62.357.383,00 | 98,92 | 683.617,00
1.03.11.2.02 | Penyelenggaraan Sistem Informasi Jasa Konstruksi (SIPJAKI) Cakupan Daerah Kabupaten/Kota | 74.082.500,00 | 72.270.000,00 | 97,55 | 1.812.500,00
1.03.11.2.02.02 | Penyediaan Data dan Informasi Jasa Konstruksi Cakupan Kabupaten/Kota | 74.082.500,00 | 72.270.000,00 | 97,55 | 1.812.500,00
1.03.11.2.02.02.5.1 | BELANJA OPERASI | 74.082.500,00 | 72.270.000,00 | 97,55 | 1.812.500,00
1.03.11.2.02.02.5.1.02 | Belanja Barang dan Jasa | 74.082.500,00 | 72.270.000,00 | 97,55 | 1.812.500,00
1.03.11.2.02.02.5.1.02.01 | Belanja Barang | 33.558.500,00 | 33.558.500,00 | 100,00 | 0,00
1.03.11.2.02.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 33.558.500,00 | 33.558.500,00 | 100,00 | 0,00
1.03.11.2.02.02.5.1.02.02 | Belanja Jasa | 16.623.500,00 | 15.205.300,00 | 91,47 | 1.418.200,00
1.03.11.2.02.02.5.1.02.02.01 | Belanja Jasa Kantor | 16.623.500,00 | 15.205.300,00 | 91,47 | 1.418.200,00
1.03.11.2.02.02.5.1.02.04 | Belanja Perjalanan Dinas | 23.900.500,00 | 23.506.200,00 | 98,35 | 394.300,00
1.03.11.2.02.02.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 23.900.500,00 | 23.506.200,00 | 98,35 | 394.300,00
1.03.12 | PROGRAM PENYELENGGARAAN PENATAAN RUANG | 1.362.749.500,00 | 1.289.935.350,00 | 94,66 | 72.814.150,00
1.03.12.2.01 | Penetapan Rencana Tata Ruang Wilayah (RTRW) dan Rencana Rinci Tata Ruang (RRTR) Kabupaten/Kota | 1.218.941.500,00 | 1.155.540.541,00 | 94,80 | 63.400.959,00
1.03.12.2.01.03 | Penetapan Kebijakan dalam rangka Pelaksanaan Penataan Ruang | 1.123.294.500,00 | 1.079.898.891,00 | 96,14 | 43.395.609,00
1.03.12.2.01.03.5.1 | BELANJA OPERASI | 1.123.294.500,00 | 1.079.898.891,00 | 96,14 | 43.395.609,00
1.03.12.2.01.03.5.1.01 | Belanja Pegawai | 65.977.500,00 | 65.267.191,00 | 98,92 | 710.309,00
1.03.12.2.01.03.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 65.977.500,00 | 65.267.191,00 | 98,92 | 710.309,00
1.03.12.2.01.03.5.1.01.03.07 | Belanja Honorarium | 65.977.500,00 | 65.267.191,00 | 98,92 | 710.309,00
1.03.12.2.01.03.5.1.02 | Belanja Barang dan Jasa | 1.057.317.000,00 | 1.014.631.700,00 | 95,96 | 42.685.300,00
1.03.12.2.01.03.5.1.02.01 | Belanja Barang | 115.071.500,00 | 103.938.250,00 | 90,32 | 11.133.250,00
1.03.12.2.01.03.5.1.02.01.01 | Belanja Barang Pakai Habis | 115.071.500,00 | 103.938.250,00 | 90,32 | 11.133.250,00
1.03.12.2.01.03.5.1.02.02 | Belanja Jasa | 692.740.000,00 | 664.992.700,00 | 95,99 | 27.747.300,00
1.03.12.2.01.03.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 692.740.000,00 | 664.992.700,00 | 95,99 | 27.747.300,00
1.03.12.2.01.03.5.1.02.04 | Belanja Perjalanan Dinas | 249.505.500,00 | 245.700.750,00 | 98,48 | 3.804.750,00
1.03.12.2.01.03.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 249.505.500,00 | 245.700.750,00 | 98,48 | 3.804.750,00
1.03.12.2.01.04 | Sosialisasi Kebijakan dan Peraturan Perundang-undangan Bidang Penataan Ruang | 95.647.000,00 | 75.641.650,00 | 79,08 | 20.005.350,00
1.03.12.2.01.04.5.1 | BELANJA OPERASI | 95.647.000,00 | 75.641.650,00 | 79,08 | 20.005.350,00
1.03.12.2.01.04.5.1.02 | Belanja Barang dan Jasa | 95.647.000,00 | 75.641.650,00 | 79,08 | 20.005.350,00
1.03.12.2.01.04.5.1.02.01 | Belanja Barang | 13.102.500,00 | 10.247.250,00 | 78,21 | 2.855.250,00
1.03.12.2.01.04.5.1.02.01.01 | Belanja Barang Pakai Habis | 13.102.500,00 | 10.247.250,00 | 78,21 | 2.855.250,00
1.03.12.2.01.04.5.1.02.02 | Belanja Jasa | 63.549.500,00 | 50.954.000,00 | 80,18 | 12.595.500,00
1.03.12.2.01.04.5.1.02.02.05 | Belanja Sewa Gedung dan Bangunan | 15.679.500,00 | 15.679.500,00 | 100,00 | 0,00
1.03.12.2.01.04.5.1.02.02.12 | Belanja Kursus/Pelatihan, Sosialisasi, Bimbingan Teknis serta Pendidikan dan Pelatihan | 47.870.000,00 | 35.274.500,00 | 73,69 | 12.595.500,00
1.03.12.2.01.04.5.1.02.04 | Belanja Perjalanan Dinas | 18.995.000,00 | 14.440.400,00 | 76,02 | 4.554.600,00
1.03.12.2.01.04.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 18.995.000,00 | 14.440.400,00 | 76,02 | 4.554.600,00
1.03.12.2.03 | Koordinasi dan Sinkronisasi Pemanfaatan Ruang Daerah Kabupaten/Kota | 143.808.000,00 | 134.394.809,00 | 93,45 | 9.413.191,00
1.03.12.2.03.02 | Koordinasi dan Sinkronisasi Pemanfaatan Ruang untuk Investasi dan Pembangunan Daerah | 143.808.000,00 | 134.394.809,00 | 93,45 | 9.413.191,00
1.03.12.2.03.02.5.1 | BELANJA OPERASI | 143.808.000,00 | 134.394.809,00 | 93,45 | 9.413.191,00
1.03.12.2.03.02.5.1.01 | Belanja Pegawai | 42.813.500,00 | 38.720.400,00 | 90,44 | 4.093.100,00
1.03.12.2.03.02.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 42.813.500,00 | 38.720.400,00 | 90,44 | 4.093.100,00
1.03.12.2.03.02.5.1.01.03.07 | Belanja Honorarium | 42.813.500,00 | 38.720.400,00 | 90,44 | 4.093.100,00
1.03.12.2.03.02.5.1.02 | Belanja Barang dan Jasa | 100.994.500,00 | 95.674.409,00 | 94,73 | 5.320.091,00
1.03.12.2.03.02.5.1.02.01 | Belanja Barang | 64.605.500,00 | 61.223.859,00 | 94,77 | 3.381.641,00
1.03.12.2.03.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 64.605.500,00 | 61.223.859,00 | 94,77 | 3.381.641,00
1.03.12.2.03.02.5.1.02.04 | Belanja Perjalanan Dinas | 36.389.000,00 | 34.450.550,00 | 94,67 | 1.938.450,00
1.03.12.2.03.02.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 36.389.000,00 | 34.450.550,00 | 94,67 | 1.938.450,00
1.04 | URUSAN PEMERINTAHAN BIDANG PERUMAHAN RAKYAT DAN KAWASAN PERMUKIMAN | 15.364.187.500,00 | 14.599.947.572,00 | 95,03 | 764.239.928,00
1.04.02 | PROGRAM PENGEMBANGAN PERUMAHAN | 1.322.722.500,00 | 1.117.904.340,00 | 84,52 | 204.818.160,00
1.04.02.2.03 | Pembangunan dan Rehabilitasi Rumah Korban Bencana atau Relokasi Program Kabupaten/Kota | 1.322.722.500,00 | 1.117.904.340,00 | 84,52 | 204.818.160,00
1.04.02.2.03.01 | Rehabilitasi Rumah bagi Korban Bencana | 1.322.722.500,00 | 1.117.904.340,00 | 84,52 | 204.818.160,00
1.04.02.2.03.01.5.1 | BELANJA OPERASI | 1.322.722.500,00 | 1.117.904.340,00 | 84,52 | 204.818.160,00
1.04.02.2.03.01.5.1.02 | Belanja Barang dan Jasa | 122.475.000,00 | 105.753.520,00 | 86,35 | 16.721.480,00
1.04.02.2.03.01.5.1.02.01 | Belanja Barang | 27.558.000,00 | 23.353.565,00 | 84,74 | 4.204.435,00
1.04.02.2.03.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 27.558.000,00 | 23.353.565,00 | 84,74 | 4.204.435,00
1.04.02.2.03.01.5.1.02.02 | Belanja Jasa | 67.764.500,00 | 59.018.005,00 | 87,09 | 8.746.495,00
1.04.02.2.03.01.5.1.02.02.01 | Belanja Jasa Kantor | 67.764.500,00 | 59.018.005,00 | 87,09 | 8.746.495,00
1.04.02.2.03.01.5.1.02.04 | Belanja Perjalanan Dinas | 27.152.500,00 | 23.381.950,00 | 86,11 | 3.770.550,00
1.04.02.2.03.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 27.152.500,00 | 23.381.950,00 | 86,11 | 3.770.550,00
1.04.02.2.03.01.5.1.06 | Belanja Bantuan Sosial | 1.200.247.500,00 | 1.012.150.820,00 | 84,33 | 188.096.680,00
1.04.02.2.03.01.5.1.06.01 | Belanja Bantuan Sosial kepada Individu | 1.200.247.500,00 | 1.012.150.820,00 | 84,33 | 188.096.680,00
1.04.02.2.03.01.5.1.06.01.02 | Belanja Bantuan Sosial Barang yang Direncanakan kepada Individu | 1.200.247.500,00 | 1.012.150.820,00 | 84,33 | 188.096.680,00
1.04.03 | PROGRAM KAWASAN PERMUKIMAN | 6.580.057.000,00 | 6.561.164.202,00 | 99,71 | 18.892.798,00
1.04.03.2.03 | Peningkatan Kualitas Kawasan Permukiman Kumuh dengan Luas di Bawah 10 (Sepuluh) Ha | 6.580.057.000,00 | 6.561.164.202,00 | 99,71 | 18.892.798,00
1.04.03.2.03.02 | Perbaikan Rumah Tidak Layak Huni untuk Pencegahan Terhadap Tumbuh dan Berkembangnya Permukiman Kumuh | 6.491.080.500,00 | 6.472.387.052,00 | 99,71 | 18.693.448,00
1.04.03.2.03.02.5.1 | BELANJA OPERASI | 6.491.080.500,00 | 6.472.387.052,00 | 99,71 | 18.693.448,00
1.04.03.2.03.02.5.1.02 | Belanja Barang dan Jasa | 590.528.500,00 | 571.835.052,00 | 96,83 | 18.693.448,00
1.04.03.2.03.02.5.1.02.01 | Belanja Barang | 132.278.500,00 | 121.900.132,00 | 92,15 | 10.378.368,00
1.04.03.2.03.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 132.278.500,00 | 121.900.132,00 | 92,15 | 10.378.368,00
1.04.03.2.03.02.5.1.02.02 | Belanja Jasa | 328.482.500,00 | 326.245.020,00 | 99,32 | 2.237.480,00
1.04.03.2.03.02.5.1.02.02.01 | Belanja Jasa Kantor | 328.482.500,00 | 326.245.020,00 | 99,32 | 2.237.480,00
1.04.03.2.03.02.5.1.02.04 | Belanja Perjalanan Dinas | 129.767.500,00 | 123.689.900,00 | 95,32 | 6.077.600,00
1.04.03.2.03.02.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 129.767.500,00 | 123.689.900,00 | 95,32 | 6.077.600,00
1.04.03.2.03.02.5.1.06 | Belanja Bantuan Sosial | 5.900.552.000,00 | 5.900.552.000,00 | 100,00 | 0,00
1.04.03.2.03.02.5.1.06.01 | Belanja Bantuan Sosial kepada Individu | 5.900.552.000,00 | 5.900.552.000,00 | 100,00 | 0,00
1.04.03.2.03.02.5.1.06.01.02 | Belanja Bantuan Sosial Barang yang Direncanakan kepada Individu | 5.900.552.000,00 | 5.900.552.000,00 | 100,00 | 0,00
1.04.03.2.03.05 | Koordinasi dan Sinkronisasi Pengendalian Penyelenggaraan Pemugaran/Peremajaan Permukiman Kumuh | 88.976.500,00 | 88.777.150,00 | 99,78 | 199.350,00
1.04.03.2.03.05.5.1 | BELANJA OPERASI | 88.976.500,00 | 88.777.150,00 | 99,78 | 199.350,00
1.04.03.2.03.05.5.1.02 | Belanja Barang dan Jasa | 88.976.500,00 | 88.777.150,00 | 99,78 | 199.350,00
1.04.03.2.03.05.5.1.02.01 | Belanja Barang | 41.306.000,00 | 41.106.650,00 | 99,52 | 199.350,00
1.04.03.2.03.05.5.1.02.01.01 | Belanja Barang Pakai Habis | 41.306.000,00 | 41.106.650,00 | 99,52 | 199.350,00
1.04.03.2.03.05.5.1.02.02 | Belanja Jasa | 19.392.500,00 | 19.392.500,00 | 100,00 | 0,00
1.04.03.2.03.05.5.1.02.02.01 | Belanja Jasa Kantor | 19.392.500,00 | 19.392.500,00 | 100,00 | 0,00
1.04.03.2.03.05.5.1.02.04 | Belanja Perjalanan Dinas | 28.278.000,00 | 28.278.000,00 | 100,00 | 0,00
1.04.03.2.03.05.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 28.278.000,00 | 28.278.000,00 | 100,00 | 0,00
1.04.05 | PROGRAM PENINGKATAN PRASARANA, SARANA DAN UTILITAS UMUM (PSU) | 7.461.408.000,00 | 6.920.879.030,00 | 92,76 | 540.528.970,00
1.04.05.2.01 | Urusan Penyelenggaraan PSU Perumahan | 7.461.408.000,00 | 6.920.879.030,00 | 92,76 | 540.528.970,00
1.04.05.2.01.01 | Perencanaan Penyediaan PSU Perumahan | 176.932.000,00 | 169.947.301,00 | 96,05 | 6.984.699,00
1.04.05.2.01.01.5.1 | BELANJA OPERASI | 176.932.000,00 | 169.947.301,00 | 96,05 | 6.984.699,00
1.04.05.2.01.01.5.1.01 | Belanja Pegawai | 3.579.000,00 | 3.466.850,00 | 96,87 | 112.150,00
1.04.05.2.01.01.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 3.579.000,00 | 3.466.850,00 | 96,87 | 112.150,00
1.04.05.2.01.01.5.1.01.03.07 | Belanja Honorarium | 3.579.000,00 | 3.466.850,00 | 96,87 | 112.150,00
1.04.05.2.01.01.5.1.02 | Belanja Barang dan Jasa | 173.353.000,00 | 166.480.451,00 | 96,04 | 6.872.549,00
1.04.05.2.01.01.5.1.02.01 | Belanja Barang | 8.820.000,00 | 8.097.350,00 | 91,81 | 722.650,00
1.04.05.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 8.820.000,00 | 8.097.350,00 | 91,81 | 722.650,00
1.04.05.2.01.01.5.1.02.02 | Belanja Jasa | 134.084.000,00 | 128.326.550,00 | 95,71 | 5.757.450,00
1.04.05.2.01.01.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 134.084.000,00 | 128.326.550,00 | 95,71 | 5.757.450,00
1.04.05.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 30.449.000,00 | 30.056.551,00 | 98,71 | 392.449,00
1.04.05.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 30.449.000,00 | 30.056.551,00 | 98,71 | 392.449,00
1.04.05.2.01.02 | Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan untuk Menunjang Fungsi Hunian | 7.284.476.000,00 | 6.750.931.729,00 | 92,68 | 533.544.271,00
1.04.05.2.01.02.5.1 | BELANJA OPERASI | 370.218.500,00 | 354.030.900,00 | 95,63 | 16.187.600,00
1.04.05.2.01.02.5.1.01 | Belanja Pegawai | 21.997.000,00 | 21.106.950,00 | 95,95 | 890.050,00
1.04.05.2.01.02.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 21.997.000,00 | 21.106.950,00 | 95,95 | 890.050,00
1.04.05.2.01.02.5.1.01.03.07 | Belanja Honorarium | 21.997.000,00 | 21.106.950,00 | 95,95 | 890.050,00
1.04.05.2.01.02.5.1.02 | Belanja Barang dan Jasa | 348.221.500,00 | 332.923.950,00 | 95,61 | 15.297.550,00
1.04.05.2.01.02.5.1.02.01 | Belanja Barang | 36.321.000,00 | 33.018.500,00 | 90,91 | 3.302.500,00
1.04.05.2.01.02.5.1.02.01.01 | Belanja Barang Pakai Habis | 36.321.000,00 | 33.018.500,00 | 90,91 | 3.302.500,00
1.04.05.2.01.02.5.1.02.02 | Belanja Jasa | 245.536.500,00 | 234.688.200,00 | 95,58 | 10.848.300,00
1.04.05.2.01.02.5.1.02.02.08 | Belanja Jasa Konsultansi Konstruksi | 193.019.000,00 | 182.170.700,00 | 94,38 | 10.848.300,00
1.04.05.2.01.02.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 52.517.500,00 | 52.517.500,00 | 100,00 | 0,00
1.04.05.2.01.02.5.1.02.04 | Belanja Perjalanan Dinas | 66.364.000,00 | 65.217.250,00 | 98,27 | 1.146.750,00
1.04.05.2.01.02.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 66.364.000,00 | 65.217.250,00 | 98,27 | 1.146.750,00
1.04.05.2.01.02.5.2 | BELANJA MODAL | 6.914.257.500,00 | 6.396.900.829,00 | 92,52 | 517.356.671,00
1.04.05.2.01.02.5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 6.914.257.500,00 | 6.396.900.829,00 | 92,52 | 517.356.671,00
1.04.05.2.01.02.5.2.04.01 | Belanja Modal Jalan dan Jembatan | 6.914.257.500,00 | 6.396.900.829,00 | 92,52 | 517.356.671,00
1.04.05.2.01.02.5.2.04.01.01 | Belanja Modal Jalan | 6.914.257.500,00 | 6.396.900.829,00 | 92,52 | 517.356.671,00
2 | URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR | 3.300.260.500,00 | 2.044.227.163,00 | 61,94 | 1.256.033.337,00
2.10 | URUSAN PEMERINTAHAN BIDANG PERTANAHAN | 3.300.260.500,00 | 2.044.227.163,00 | 61,94 | 1.256.033.337,00
2.10.05 | PROGRAM PENYELESAIAN GANTI KERUGIAN DAN SANTUNAN TANAH UNTUK PEMBANGUNAN | 3.184.633.000,00 | 1.934.108.250,00 | 60,73 | 1.250.524.750,00
2.10.05.2.01 | Penyelesaian Masalah Ganti Kerugian dan Santunan Tanah untuk Pembangunan oleh Pemerintah Daerah Kabupaten/Kota | 3.184.633.000,00 | 1.934.108.250,00 | 60,73 | 1.250.524.750,00
2.10.05.2.01.01 | Inventarisasi dan Verifikasi Data Subjek dan Objek Ganti Kerugian dan Santunan Tanah | 3.184.633.000,00 | 1.934.108.250,00 | 60,73 | 1.250.524.750,00
2.10.05.2.01.01.5.1 | BELANJA OPERASI | 607.728.000,00 | 376.925.050,00 | 62,02 | 230.802.950,00
2.10.05.2.01.01.5.1.02 | Belanja Barang dan Jasa | 607.728.000,00 | 376.925.050,00 | 62,02 | 230.802.950,00
2.10.05.2.01.01.5.1.02.01 | Belanja Barang | 95.427.500,00 | 58.921.100,00 | 61,74 | 36.506.400,00
2.10.05.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 95.427.500,00 | 58.921.100,00 | 61,74 | 36.506.400,00
2.10.05.2.01.01.5.1.02.02 | Belanja Jasa | 381.324.000,00 | 237.835.500,00 | 62,37 | 143.488.500,00
2.10.05.2.01.01.5.1.02.02.09 | Belanja Jasa Konsultansi Non Konstruksi | 381.324.000,00 | 237.835.500,00 | 62,37 | 143.488.500,00
2.10.05.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 130.976.500,00 | 80.168.450,00 | 61,21 | 50.808.050,00
2.10.05.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 130.976.500,00 | 80.168.450,00 | 61,21 | 50.808.050,00
2.10.05.2.01.01.5.2 | BELANJA MODAL | 2.576.905.000,00 | 1.557.183.200,00 | 60,43 | 1.019.721.800,00
2.10.05.2.01.01.5.2.01 | Belanja Modal Tanah | 2.576.905.000,00 | 1.557.183.200,00 | 60,43 | 1.019.721.800,00
2.10.05.2.01.01.5.2.01.01 | Belanja Modal Tanah | 2.576.905.000,00 | 1.557.183.200,00 | 60,43 | 1.019.721.800,00
2.10.05.2.01.01.5.2.01.01.01 | Belanja Modal Tanah Persil | 2.576.905.000,00 | 1.557.183.200,00 | 60,43 | 1.019.721.800,00
2.10.10 | PROGRAM PENATAGUNAAN TANAH | 115.627.500,00 | 110.118.913,00 | 95,24 | 5.508.587,00
2.10.10.2.01 | Penggunaan Tanah yang Hamparannya dalam Satu Daerah Kabupaten/Kota | 115.627.500,00 | 110.118.913,00 | 95,24 | 5.508.587,00
2.10.10.2.01.01 | Koordinasi dan Sinkronisasi Perencanaan Penggunaan Tanah | 115.627.500,00 | 110.118.913,00 | 95,24 | 5.508.587,00
2.10.10.2.01.01.5.1 | BELANJA OPERASI | 115.627.500,00 | 110.118.913,00 | 95,24 | 5.508.587,00
2.10.10.2.01.01.5.1.01 | Belanja Pegawai | 35.120.500,00 | 33.263.800,00 | 94,71 | 1.856.700,00
2.10.10.2.01.01.5.1.01.03 | Tambahan Penghasilan berdasarkan Pertimbangan Objektif Lainnya ASN | 35.120.500,00 | 33.263.800,00 | 94,71 | 1.856.700,00
2.10.10.2.01.01.5.1.01.03.07 | Belanja Honorarium | 35.120.500,00 | 33.263.800,00 | 94,71 | 1.856.700,00
2.10.10.2.01.01.5.1.02 | Belanja Barang dan Jasa | 80.507.000,00 | 76.855.113,00 | 95,46 | 3.651.887,00
2.10.10.2.01.01.5.1.02.01 | Belanja Barang | 51.294.000,00 | 48.670.400,00 | 94,89 | 2.623.600,00
2.10.10.2.01.01.5.1.02.01.01 | Belanja Barang Pakai Habis | 51.294.000,00 | 48.670.400,00 | 94,89 | 2.623.600,00
2.10.10.2.01.01.5.1.02.04 | Belanja Perjalanan Dinas | 29.213.000,00 | 28.184.713,00 | 96,48 | 1.028.287,00
2.10.10.2.01.01.5.1.02.04.01 | Belanja Perjalanan Dinas Dalam Negeri | 29.213.000,00 | 28.184.713,00 | 96,48 | 1.028.287,00
 | JUMLAH BELANJA | 245.398.987.500,00 | 228.055.585.940,00 | 92,93 | 17.343.401.560,00

 |  |  | Tirtawana, 31 Desember 2023
 |  |  | Kepala Dinas,

 |  |  | Ir. H. DADAN SUHERMAN, M.T.
 |  |  | NIP. 19680412 199503 1 004
`,
    },
    {
      name: "Narasi",
      sheet: `
Berdasarkan pengukuran kinerja tahun 2023, dari 20 Indikator Kinerja Utama (IKU) Kabupaten Tirtawana sebanyak 16 indikator atau 80,0 persen berkategori Sangat Tinggi, 2 indikator berkategori Tinggi, 1 indikator berkategori Sedang, dan 1 indikator berkategori Rendah. Rata-rata capaian seluruh IKU adalah 95,13 persen atau berkategori Sangat Tinggi.
Sebanyak 10 indikator telah mencapai atau melampaui target, sedangkan 10 indikator belum mencapai target. Capaian tertinggi terdapat pada indikator Indeks Reformasi Birokrasi sebesar 105,17 persen, sedangkan capaian terendah pada indikator Persentase jaringan irigasi dalam kondisi baik sebesar 62,43 persen.
Prevalensi stunting turun dari 20,67 persen pada tahun 2022 menjadi 18,23 persen pada tahun 2023 atau turun 2,44 poin persen. Dibandingkan target sebesar 14,00 persen, capaian indikator ini baru 69,79 persen (kategori Sedang). Jumlah balita stunting tercatat 10.355 anak dari 56.798 balita yang diukur, dengan prevalensi tertinggi di Kecamatan Wanasari (24,94 persen) dan terendah di Kecamatan Tirtawana Kota (9,39 persen).
Persentase penduduk miskin tahun 2023 sebesar 11,98 persen, turun 0,47 poin persen dibandingkan tahun 2022 sebesar 12,45 persen, namun belum mencapai target 10,60 persen sehingga capaiannya 86,98 persen. Angka tersebut masih lebih tinggi 1,21 poin dari rata-rata provinsi dan 2,62 poin dari angka nasional.
Tingkat Pengangguran Terbuka berada pada angka 4,83 persen, lebih baik dari target 5,00 persen dengan capaian 103,40 persen. Angka ini lebih rendah 0,30 poin dari provinsi dan 0,49 poin dari nasional.
PDRB per kapita atas dasar harga berlaku meningkat dari Rp32,37 juta pada tahun 2022 menjadi Rp35,12 juta pada tahun 2023, atau tumbuh 8,50 persen, melampaui target Rp34,00 juta dengan capaian 103,29 persen.
Dari total panjang jalan kabupaten 388,550 km pada 35 ruas, sepanjang 285,720 km atau 73,53 persen berada dalam kondisi mantap dan 102,830 km dalam kondisi tidak mantap. Kemantapan jalan naik 6,69 poin dari 66,84 persen pada tahun 2022. Sebanyak 3 ruas seluruhnya telah mantap.
Persentase jaringan irigasi dalam kondisi baik turun menjadi 44,95 persen dari 48,72 persen pada tahun sebelumnya. Dengan target 72,00 persen, capaiannya 62,43 persen atau berkategori Rendah, antara lain karena rehabilitasi jaringan irigasi permukaan hanya terealisasi 11,36 km dari target 14,2 km atau 80,00 persen.
Terhadap target akhir RPJMD tahun 2026, rata-rata tingkat kemajuan 19 indikator kuantitatif mencapai 88,0 persen. Sebanyak 2 indikator telah tercapai, 10 indikator sesuai jalur, dan 7 indikator perlu percepatan.
Nilai SAKIP Kabupaten Tirtawana tahun 2023 sebesar 66,27 dengan predikat B, meningkat 2,83 poin dari tahun 2022 yang sebesar 63,44. Kenaikan terbesar terdapat pada komponen Perencanaan Kinerja, yaitu 1,17 poin. Rata-rata nilai SAKIP 12 perangkat daerah yang dievaluasi naik dari 66,37 menjadi 68,63.
Indeks Kepuasan Masyarakat tahun 2023 sebesar 84,80, naik 1,25 poin dari 83,55 pada tahun 2022. Unsur dengan nilai tertinggi adalah Biaya/Tarif (3,68) dan unsur terendah adalah Sarana dan Prasarana (3,21).
Realisasi pendapatan daerah tahun 2023 sebesar Rp1.633.588.117.905 atau 98,90 persen dari anggaran Rp1.651.700.685.000, meningkat 4,52 persen dibandingkan realisasi tahun 2022. PAD terealisasi Rp244.957.399.218 atau 15,00 persen dari seluruh pendapatan daerah.
Realisasi belanja daerah sebesar Rp1.660.178.635.404 atau 95,74 persen dari anggaran Rp1.734.118.021.208, sehingga terdapat sisa anggaran Rp73.939.385.804. Belanja modal terealisasi Rp364.962.864.246 atau 21,98 persen dari realisasi belanja daerah.
SILPA tahun 2023 sebesar Rp58.326.818.709 (lima puluh delapan miliar tiga ratus dua puluh enam juta delapan ratus delapan belas ribu tujuh ratus sembilan rupiah), turun 36,89 persen dari SILPA tahun 2022 sebesar Rp92.417.336.208.
Realisasi pajak daerah mencapai Rp92.510.364.853 atau 100,96 persen dari target Rp91.630.000.000. Kontribusi terbesar berasal dari Pajak Penerangan Jalan sebesar 34,99 persen. Dari 11 jenis pajak, lima jenis belum mencapai target, di antaranya Pajak Sarang Burung Walet yang hanya terealisasi 21,25 persen.
Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Pertanahan mengelola pagu Rp245.398.987.500 dengan realisasi Rp228.055.585.940 atau 92,93 persen, sehingga tersisa Rp17.343.401.560. Dari 55 sub kegiatan, 40 sub kegiatan mencapai fisik 100 persen, dan rata-rata fisik program adalah 93,93 persen.
Program Penyelenggaraan Jalan menyerap porsi terbesar, yaitu pagu Rp130.457.537.500 atau 53,16 persen dari pagu dinas, dengan realisasi Rp121.688.751.888 (93,28 persen). Serapan terendah di antara 14 program terdapat pada Program Penyelesaian Ganti Kerugian dan Santunan Tanah untuk Pembangunan sebesar 60,73 persen.
Dari enam sasaran strategis, empat sasaran dinilai efisien dan dua sasaran tidak efisien. Anggaran program pendukung IKU sebesar Rp409,48 miliar terealisasi Rp383,40 miliar (93,63 persen), dengan tingkat efisiensi kabupaten 1,50 persen.
Jumlah sekolah dasar sebanyak 447 sekolah, terdiri atas 412 sekolah negeri dan 35 sekolah swasta; 338 sekolah (75,6 persen) telah terakreditasi minimal B. Pada 18 SMP negeri sampel terdapat 8.668 siswa dan 534 guru sehingga rasio siswa per guru adalah 16,2.
Realisasi belanja bulanan terbesar terjadi pada bulan Desember sebesar Rp235,47 miliar atau 14,18 persen dari realisasi setahun. Realisasi Triwulan IV mencapai Rp609,84 miliar atau 36,73 persen dari realisasi setahun.
`,
    },
  ],
  mistakes: [
    { sheet: "T3.1 IKU", cell: "F12", right: "86,98", wrong: "113,02" },
    { sheet: "T3.1 IKU", cell: "G21", right: "Rendah", wrong: "Sedang" },
    { sheet: "T3.1 IKU", cell: "F32", right: "95,13", wrong: "94,60" },
    { sheet: "T2.1 PK", cell: "F18", right: "85,00", wrong: "58,00" },
    { sheet: "T3.2 Rekap", cell: "D3", right: "16", wrong: "17" },
    { sheet: "T3.2 Rekap", cell: "F26", right: "14.190.618.422", wrong: "14.910.618.422" },
    {
      sheet: "T3.3 Sasaran",
      cell: "J27",
      right: "=ROUND(AVERAGE(J23:J26),2) -> 86.76~0.00",
      wrong: "=ROUND(AVERAGE(J23:J25),2) -> 89.44~0.00",
    },
    {
      sheet: "T3.3 Sasaran",
      cell: "G15",
      right: "=ROUND((2*E15-F15)/E15*100,2) -> 98.26~0.00",
      wrong: "=ROUND(F15/E15*100,2) -> 101.74~0.00",
    },
    { sheet: "T3.4 Banding", cell: "H12", right: "Lebih baik", wrong: "Belum lebih baik" },
    { sheet: "T3.5 RPJMD", cell: "I20", right: "100,0", wrong: "103,5" },
    { sheet: "T3.5 RPJMD", cell: "F18", right: "64,18", wrong: "61,48" },
    { sheet: "T3.6 SAKIP IKM", cell: "D7", right: "61,04", wrong: "60,14" },
    { sheet: "T3.6 SAKIP IKM", cell: "F18", right: "BB", wrong: "B" },
    { sheet: "T3.7 Kecamatan", cell: "J20", right: "=SUM(J4:J19) -> 10355~#,##0", wrong: "=SUM(J4:J18) -> 9496~#,##0" },
    { sheet: "T3.8 Sekolah", cell: "J14", right: "58,3", wrong: "71,0" },
    { sheet: "T3.8 Sekolah", cell: "C20", right: "412", wrong: "402" },
    { sheet: "T3.9 Jalan", cell: "J13", right: "=SUM(F13:G13) -> 14.59~0.000", wrong: "=SUM(F13:H13) -> 18.02~0.000" },
    {
      sheet: "T3.9 Jalan",
      cell: "L33",
      right: "=J33/E33 -> 0.5944162437~0.00%",
      wrong: "=K33/E33 -> 0.4055837563~0.00%",
    },
    { sheet: "T3.10 APBD", cell: "E9", right: "89,98", wrong: "98,98" },
    { sheet: "T3.10 APBD", cell: "D24", right: "364.962.864.246,00", wrong: "356.360.345.906,00" },
    { sheet: "T3.10 APBD", cell: "H14", right: "12,18", wrong: "10,86" },
    { sheet: "T3.11 Ringkas", cell: "C8", right: "364,96", wrong: "36,50" },
    { sheet: "T3.11 Ringkas", cell: "F25", right: "(1.334.024.838)", wrong: "1.334.024.838" },
    { sheet: "T3.12 Belanja OPD", cell: "C6", right: "#245398987500~#,##0", wrong: "#254398987500~#,##0" },
    {
      sheet: "T3.13 Bulanan",
      cell: "D12",
      right: "=D10+C12 -> 743605573294~#,##0",
      wrong: "=D9+C12 -> 595115846624~#,##0",
    },
    { sheet: "T3.14 Fisik Keu DPUPR", cell: "F36", right: "88,75", wrong: "85,00" },
    { sheet: "LRA DPUPR", cell: "D496", right: "7.801.149.550,00", wrong: "7.081.149.550,00" },
    { sheet: "LRA DPUPR", cell: "E235", right: "78,85", wrong: "100,00" },
    { sheet: "LRA DPUPR", cell: "C44", right: "9.948.539.500,00", wrong: "9.491.660.500,00" },
    { sheet: "LRA DPUPR", cell: "F545", right: "72.814.150,00", wrong: "63.400.959,00" },
    { sheet: "Narasi", cell: "A1", right: "atau 80,0 persen", wrong: "atau 85,0 persen" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "Persentase jaringan irigasi dalam kondisi baik sebesar 62,43 persen",
      wrong: "Persentase jaringan irigasi dalam kondisi baik sebesar 64,23 persen",
    },
    { sheet: "Narasi", cell: "A3", right: "turun 2,44 poin", wrong: "turun 2,24 poin" },
    { sheet: "Narasi", cell: "A3", right: "tercatat 10.355 anak", wrong: "tercatat 10.535 anak" },
    { sheet: "Narasi", cell: "A4", right: "lebih tinggi 1,21 poin", wrong: "lebih tinggi 2,11 poin" },
    { sheet: "Narasi", cell: "A6", right: "tumbuh 8,50 persen", wrong: "tumbuh 7,83 persen" },
    { sheet: "Narasi", cell: "A7", right: "sepanjang 285,720 km", wrong: "sepanjang 258,720 km" },
    { sheet: "Narasi", cell: "A9", right: "dan 7 indikator perlu", wrong: "dan 8 indikator perlu" },
    { sheet: "Narasi", cell: "A10", right: "meningkat 2,83 poin", wrong: "meningkat 3,83 poin" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "sebesar Rp1.633.588.117.905 atau",
      wrong: "sebesar Rp1.663.588.117.905 atau",
    },
    { sheet: "Narasi", cell: "A13", right: "sisa anggaran Rp73.939.385.804", wrong: "sisa anggaran Rp37.939.385.804" },
    {
      sheet: "Narasi",
      cell: "A14",
      right:
        "(lima puluh delapan miliar tiga ratus dua puluh enam juta delapan ratus delapan belas ribu tujuh ratus sembilan rupiah)",
      wrong:
        "(lima puluh delapan miliar tiga ratus enam juta delapan ratus delapan belas ribu tujuh ratus sembilan rupiah)",
    },
    { sheet: "Narasi", cell: "A15", right: "lima jenis belum", wrong: "empat jenis belum" },
    { sheet: "Narasi", cell: "A16", right: "atau 92,93 persen", wrong: "atau 92,39 persen" },
    { sheet: "Narasi", cell: "A20", right: "bulan Desember", wrong: "bulan November" },
  ],
};
