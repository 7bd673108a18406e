import type { ReportCase } from "./report-case";

export const bnnpRenproja: ReportCase = {
  name: "a provincial narcotics office: units, IKPA old and new, renproja by month, blocked budget, evidence, survey classes",
  year: 2024,
  sheets: [
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BADAN NARKOTIKA NASIONAL PROVINSI NUSA BENING

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya peran serta masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,00
2 |  | Jumlah kawasan rawan yang ditangani | Kawasan | 9
3 | Meningkatnya daya tangkal terhadap pengaruh buruk narkotika | Indeks Ketahanan Diri Remaja | Indeks | 51,50
4 |  | Indeks Ketahanan Keluarga | Indeks | 81,00
5 | Terungkapnya jaringan tindak pidana narkotika | Jumlah berkas perkara yang dinyatakan P-21 | Berkas | 44
6 |  | Jumlah jaringan peredaran gelap yang diungkap | Jaringan | 2
7 |  | Jumlah gangguan keamanan di ruang tahanan (makin rendah makin baik) | Kejadian | 4
8 | Meningkatnya aksesibilitas dan kualitas layanan rehabilitasi | Persentase klien yang mengalami peningkatan kualitas hidup | Persen | 78,00
9 |  | Jumlah klien rehabilitasi rawat jalan | Orang | 310
10 |  | Jumlah unit Intervensi Berbasis Masyarakat (IBM) operasional | Unit | 14
11 |  | Jumlah fasilitas rehabilitasi yang memenuhi SNI | Lembaga | 3
12 | Meningkatnya tata kelola pemerintahan yang baik | Nilai Kinerja Anggaran (NKA) | Nilai | 90,00
13 |  | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 94,00
14 |  | Survei Kepuasan Masyarakat (SKM) | Nilai | 84,00
15 |  | Jumlah temuan pemeriksaan yang berulang (makin rendah makin baik) | Temuan | 3

No | Kegiatan | Anggaran (Rp)
1 | Pemberdayaan Peran Serta Masyarakat | 1.255.544.000
2 | Penyelenggaraan Advokasi dan Diseminasi Informasi | 1.752.646.000
3 | Penyidikan dan Penyelidikan Tindak Pidana Narkotika | 3.781.186.000
4 | Pascarehabilitasi dan Penguatan Lembaga Rehabilitasi | 737.857.000
5 | Asesmen dan Layanan Rehabilitasi | 1.282.733.000
6 | Penyusunan Program dan Anggaran | 227.439.000
7 | Pengelolaan Gaji dan Keuangan | 10.049.872.000
8 | Pengelolaan Sarana, Prasarana, dan Umum | 7.264.528.000
 | Jumlah | 26.351.805.000
Terbilang: dua puluh enam miliar tiga ratus lima puluh satu juta delapan ratus lima ribu rupiah

 |  | Nusa Bening, 8 Januari 2024
Kepala Deputi Terkait |  | Kepala BNN Provinsi Nusa Bening
`,
    },
    {
      name: "Ikhtisar",
      sheet: `
IKHTISAR EKSEKUTIF
Perjanjian Kinerja BNN Provinsi Nusa Bening Tahun 2024 memuat 15 (lima belas) indikator kinerja kegiatan yang terbagi dalam 5 (lima) kelompok program.
Dari 15 indikator tersebut, 11 (sebelas) indikator mencapai atau melampaui target (capaian 100% ke atas) dan 4 (empat) indikator tidak mencapai target.
Rata-rata capaian seluruh indikator adalah 102,19% dengan kategori Sangat Baik.
Capaian tertinggi terdapat pada indikator Jumlah jaringan peredaran gelap yang diungkap sebesar 150,00%, sedangkan capaian terendah pada indikator Jumlah fasilitas rehabilitasi yang memenuhi SNI dan Jumlah temuan pemeriksaan yang berulang, masing-masing sebesar 66,67%.
Indeks Kemandirian Partisipasi terealisasi 2,99 dari target 3,00 sehingga capaiannya 99,67% dan naik 0,07 poin dari tahun 2023 sebesar 2,92.
Indeks Ketahanan Diri Remaja sebesar 51,68 (kategori Tinggi), turun dibanding tahun 2023 sebesar 51,77.
Indeks Ketahanan Keluarga mencapai 82,45 dari target 81,00 atau 101,79%; pengukuran dilakukan terhadap 650 keluarga.
Bidang Pemberantasan menangani 49 LKN dengan 77 tersangka dan menyelesaikan 43 berkas perkara P-21 dari target 44 berkas.
Barang bukti sabu yang disita sebanyak 6.063,55 gram, naik 10,99% dari tahun 2023 sebanyak 5.463,36 gram.
Layanan rehabilitasi rawat jalan diberikan kepada 313 klien yang terdiri atas 281 laki-laki dan 32 perempuan.
Sebanyak 246 dari 299 klien yang diukur atau 82,27% mengalami peningkatan kualitas hidup.
Nilai IKPA konsolidasi sebesar 94,47 dan Nilai Kinerja Anggaran sebesar 93,57 dengan kategori Sangat Baik.
Survei Kepuasan Masyarakat memperoleh nilai 86,50 dengan mutu pelayanan B (Baik) dari 348 responden.
Pagu awal sebesar Rp 26.351.805.000 berubah menjadi Rp 26.389.666.000 setelah revisi, dan sebesar Rp 814.676.000 diblokir dalam rangka automatic adjustment.
Realisasi anggaran sebesar Rp 24.543.444.891 (dua puluh empat miliar lima ratus empat puluh tiga juta empat ratus empat puluh empat ribu delapan ratus sembilan puluh satu rupiah) atau 93,00% dari pagu akhir dan 95,97% dari pagu efektif.
Sisa pagu sebesar Rp 1.846.221.109, termasuk blokir sebesar Rp 814.676.000.
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Kegiatan BNNP Nusa Bening Tahun 2024

No | Indikator Kinerja Kegiatan | Satuan | Tahun 2024 |  |  | Kategori
 |  |  | Target | Realisasi | Capaian (%) | 
(1) | (2) | (3) | (4) | (5) | (6) | (7)
A | PEMBERDAYAAN MASYARAKAT
1 | Indeks Kemandirian Partisipasi (IKP) | Indeks | 3,00 | 2,99 | 99,67 | Baik
2 | Jumlah kawasan rawan yang ditangani | Kawasan | 9 | 10 | 111,11 | Sangat Baik
 | Rata-rata Pemberdayaan Masyarakat |  |  |  | 105,39 | Sangat Baik
B | PENCEGAHAN
3 | Indeks Ketahanan Diri Remaja | Indeks | 51,50 | 51,68 | 100,35 | Sangat Baik
4 | Indeks Ketahanan Keluarga | Indeks | 81,00 | 82,45 | 101,79 | Sangat Baik
 | Rata-rata Pencegahan |  |  |  | 101,07 | Sangat Baik
C | PEMBERANTASAN
5 | Jumlah berkas perkara yang dinyatakan P-21 | Berkas | 44 | 43 | 97,73 | Baik
6 | Jumlah jaringan peredaran gelap yang diungkap | Jaringan | 2 | 3 | 150,00 | Sangat Baik
7 | Jumlah gangguan keamanan di ruang tahanan (makin rendah makin baik) | Kejadian | 4 | 3 | 125,00 | Sangat Baik
 | Rata-rata Pemberantasan |  |  |  | 124,24 | Sangat Baik
D | REHABILITASI
8 | Persentase klien yang mengalami peningkatan kualitas hidup | Persen | 78,00 | 82,27 | 105,47 | Sangat Baik
9 | Jumlah klien rehabilitasi rawat jalan | Orang | 310 | 313 | 100,97 | Sangat Baik
10 | Jumlah unit Intervensi Berbasis Masyarakat (IBM) operasional | Unit | 14 | 14 | 100,00 | Baik
11 | Jumlah fasilitas rehabilitasi yang memenuhi SNI | Lembaga | 3 | 2 | 66,67 | Kurang
 | Rata-rata Rehabilitasi |  |  |  | 93,28 | Baik
E | DUKUNGAN MANAJEMEN
12 | Nilai Kinerja Anggaran (NKA) | Nilai | 90,00 | 93,57 | 103,97 | Sangat Baik
13 | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 94,00 | 94,47 | 100,50 | Sangat Baik
14 | Survei Kepuasan Masyarakat (SKM) | Nilai | 84,00 | 86,50 | 102,98 | Sangat Baik
15 | Jumlah temuan pemeriksaan yang berulang (makin rendah makin baik) | Temuan | 3 | 4 | 66,67 | Kurang
 | Rata-rata Dukungan Manajemen |  |  |  | 93,53 | Baik
 | Rata-rata capaian 15 IKK |  |  |  | 102,19 | Sangat Baik
Keterangan: capaian indikator maksimal = realisasi/target x 100%; indikator yang makin rendah makin baik = (2 - realisasi/target) x 100%.
Kategori: >100 Sangat Baik; 90 s.d. 100 Baik; 75 s.d. <90 Cukup; <75 Kurang.
`,
    },
    {
      name: "Rekap Kategori",
      sheet: `
Rekapitulasi IKK menurut Program dan Kategori Capaian

No | Program | Jumlah IKK | Sangat Baik | Baik | Cukup | Kurang | IKK Tercapai (>=100%) | % IKK Tercapai
1 | Pemberdayaan Masyarakat | 2 | 1 | 1 | - | - | 1 | 50,00
2 | Pencegahan | 2 | 2 | - | - | - | 2 | 100,00
3 | Pemberantasan | 3 | 2 | 1 | - | - | 2 | 66,67
4 | Rehabilitasi | 4 | 2 | 1 | - | 1 | 3 | 75,00
5 | Dukungan Manajemen | 4 | 3 | - | - | 1 | 3 | 75,00
 | Jumlah | 15 | 10 | 3 | - | 2 | 11 | 73,33
 | Persentase (%) | 100,00 | 66,67 | 20,00 | 0,00 | 13,33 |  | 
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Perbandingan Realisasi IKK Tahun 2020-2024 dengan Target Akhir Renstra 2020-2024

No | Indikator | Realisasi |  |  |  |  | Naik/(Turun) 2024 thd 2023 | Perubahan (%) | Target Renstra 2024 | Capaian thd Renstra (%)
 |  | 2020 | 2021 | 2022 | 2023 | 2024 |  |  |  | 
1 | Indeks Kemandirian Partisipasi (IKP) | 2,71 | 2,80 | 2,86 | 2,92 | 2,99 | 0,07 | 2,40 | 3,00 | 99,67
2 | Jumlah kawasan rawan yang ditangani | 4 | 5 | 6 | 8 | 10 | 2 | 25,00 | 9 | 111,11
3 | Indeks Ketahanan Diri Remaja | 49,86 | 50,42 | 50,93 | 51,77 | 51,68 | (0,09) | -0,17 | 52,00 | 99,38
4 | Indeks Ketahanan Keluarga | 76,50 | 78,24 | 79,90 | 83,02 | 82,45 | (0,57) | -0,69 | 81,00 | 101,79
5 | Jumlah berkas perkara yang dinyatakan P-21 | 36 | 38 | 41 | 45 | 43 | (2) | -4,44 | 44 | 97,73
6 | Jumlah jaringan peredaran gelap yang diungkap | 1 | 2 | 2 | 2 | 3 | 1 | 50,00 | 2 | 150,00
7 | Jumlah gangguan keamanan di ruang tahanan | 7 | 6 | 5 | 4 | 3 | (1) | -25,00 | 4 | 125,00
8 | Persentase klien yang mengalami peningkatan kualitas hidup | 68,40 | 71,15 | 74,36 | 77,92 | 82,27 | 4,35 | 5,58 | 78,00 | 105,47
9 | Jumlah klien rehabilitasi rawat jalan | 251 | 274 | 290 | 302 | 313 | 11 | 3,64 | 310 | 100,97
10 | Jumlah unit Intervensi Berbasis Masyarakat (IBM) operasional | 6 | 8 | 10 | 12 | 14 | 2 | 16,67 | 14 | 100,00
11 | Jumlah fasilitas rehabilitasi yang memenuhi SNI | 0 | 1 | 1 | 2 | 2 | 0 | 0,00 | 4 | 50,00
12 | Nilai Kinerja Anggaran (NKA) | 84,12 | 86,35 | 87,90 | 89,44 | 93,57 | 4,13 | 4,62 | 90,00 | 103,97
13 | Indikator Kinerja Pelaksanaan Anggaran (IKPA) | 90,17 | 91,83 | 93,05 | 95,04 | 94,47 | (0,57) | -0,60 | 94,00 | 100,50
14 | Survei Kepuasan Masyarakat (SKM) | 80,36 | 81,92 | 83,11 | 85,20 | 86,50 | 1,30 | 1,53 | 84,00 | 102,98
15 | Jumlah temuan pemeriksaan yang berulang | 6 | 5 | 5 | 3 | 4 | 1 | 33,33 | 3 | 66,67
Catatan: indikator nomor 7 dan 15 bersifat makin rendah makin baik, capaian = (2 - realisasi/target) x 100%.
`,
    },
    {
      name: "Tabel 3.3 IKP",
      sheet: `
Tabel 3.3 Indeks Kemandirian Partisipasi per Satuan Kerja Tahun 2024

No | Satuan Kerja | Subsistem |  |  |  |  | IKP | Kategori
 |  | SDM | Metode | Anggaran | Sistem Kontrol | Kegiatan |  | 
1 | BNNP Nusa Bening | 3,42 | 3,18 | 2,90 | 3,35 | 3,51 | 3,27 | Sangat Mandiri
2 | BNNK Karangasri | 3,12 | 3,05 | 2,44 | 3,20 | 3,33 | 3,03 | Mandiri
3 | BNNK Tanjung Lawang | 2,88 | 2,76 | 2,30 | 2,71 | 2,95 | 2,72 | Mandiri
4 | BNN Kota Mandalaraya | 3,55 | 3,40 | 3,10 | 3,48 | 3,62 | 3,43 | Sangat Mandiri
5 | BNNK Sumberwangi | 3,25 | 3,11 | 2,60 | 3,02 | 3,40 | 3,08 | Mandiri
6 | BNNK Pulau Rengat | 2,60 | 2,41 | 2,05 | 2,52 | 2,77 | 2,47 | Kurang Mandiri
7 | BNNK Batu Lintang | 3,08 | 2,97 | 2,35 | 3,15 | 3,22 | 2,95 | Mandiri
 | Rata-rata | 3,13 | 2,98 | 2,53 | 3,06 | 3,26 | 2,99 | Mandiri
Catatan: IKP satker = rata-rata lima subsistem; IKP provinsi = rata-rata IKP tujuh satker.
Kategori: 1,00-1,75 Tidak Mandiri; 1,76-2,50 Kurang Mandiri; 2,51-3,25 Mandiri; 3,26-4,00 Sangat Mandiri.

Rekap kategori | Jumlah satker | Persen
Sangat Mandiri | 2 | 28,57
Mandiri | 4 | 57,14
Kurang Mandiri | 1 | 14,29
Tidak Mandiri | - | 0,00
Jumlah | 7 | 100,00
`,
    },
    {
      name: "Tabel 3.4 Dektari",
      sheet: `
Tabel 3.4 Indeks Ketahanan Diri Remaja dan Indeks Ketahanan Keluarga

No | Satker | Ketahanan Diri Remaja |  |  |  |  |  | Ketahanan Keluarga | 
 |  | Responden | Self Regulation | Assertiveness | Reaching Out | Indeks | Kategori | Responden (keluarga) | Indeks
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | BNNP Nusa Bening | 410 | 52,86 | 51,40 | 53,95 | 52,74 | Tinggi | 120 | 84,39
2 | BNNK Karangasri | 300 | 51,22 | 50,18 | 52,60 | 51,33 | Tinggi | 90 | 82,15
3 | BNNK Tanjung Lawang | 300 | 49,75 | 50,05 | 51,10 | 50,30 | Rendah | 90 | 80,06
4 | BNN Kota Mandalaraya | 360 | 54,30 | 53,12 | 55,47 | 54,30 | Sangat Tinggi | 110 | 86,74
5 | BNNK Sumberwangi | 300 | 52,08 | 51,66 | 53,21 | 52,32 | Tinggi | 90 | 83,91
6 | BNNK Pulau Rengat | 240 | 48,90 | 47,35 | 50,64 | 48,96 | Rendah | 70 | 78,60
7 | BNNK Batu Lintang | 270 | 50,77 | 52,19 | 52,43 | 51,80 | Tinggi | 80 | 81,27
 | Jumlah / Rata-rata | 2.180 | 51,41 | 50,85 | 52,77 | 51,68 | Tinggi | 650 | 82,45
Keterangan: kolom responden dijumlahkan, kolom indeks dirata-ratakan antar satker (tanpa bobot). Indeks (7) = rata-rata (4), (5), dan (6).
Kategori: >54,00 Sangat Tinggi; 51,00-54,00 Tinggi; 48,00-50,99 Rendah; <48,00 Sangat Rendah.
`,
    },
    {
      name: "Tabel 3.5 Berantas",
      sheet: `
Tabel 3.5 Penanganan Perkara Tindak Pidana Narkotika per Satker Tahun 2024

No | Satker | Target P-21 | Laporan Kasus Narkotika (LKN) |  |  |  |  | Tersangka | P-21 | Capaian P-21 (%) | Tersangka per LKN
 |  |  | TW I | TW II | TW III | TW IV | Jumlah |  |  |  | 
1 | BNNP Nusa Bening | 14 | 4 | 5 | 3 | 5 | 17 | 29 | 15 | 107,14 | 1,71
2 | BNNK Karangasri | 5 | 1 | 2 | 1 | 1 | 5 | 7 | 4 | 80,00 | 1,40
3 | BNNK Tanjung Lawang | 5 | 1 | 1 | 2 | 2 | 6 | 9 | 5 | 100,00 | 1,50
4 | BNN Kota Mandalaraya | 8 | 2 | 3 | 2 | 3 | 10 | 17 | 9 | 112,50 | 1,70
5 | BNNK Sumberwangi | 5 | 1 | 1 | 1 | 1 | 4 | 5 | 4 | 80,00 | 1,25
6 | BNNK Pulau Rengat | 3 | - | 1 | 1 | 1 | 3 | 4 | 2 | 66,67 | 1,33
7 | BNNK Batu Lintang | 4 | 1 | 2 | 1 | - | 4 | 6 | 4 | 100,00 | 1,50
 | Jumlah | 44 | 10 | 15 | 11 | 13 | 49 | 77 | 43 | 97,73 | 1,57
 | Kumulatif LKN |  | 10 | 25 | 36 | 49 |  |  |  |  | 

Tersangka menurut jenis kelamin dan kewarganegaraan
Uraian | WNI | WNA | Jumlah | %
Laki-laki | 66 | 2 | 68 | 88,31
Perempuan | 9 | - | 9 | 11,69
Jumlah | 75 | 2 | 77 | 100,00
`,
    },
    {
      name: "Tabel 3.6 Barang Bukti",
      sheet: `
Tabel 3.6 Barang Bukti yang Disita menurut Jenis dan Satker Tahun 2023 dan 2024

Satker | Sabu (gram) |  | Ganja (gram) |  | Ekstasi (butir) |  | Tembakau sintetis (gram) |  | Obat daftar G (butir) | 
 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | 2023 | 2024
BNNP Nusa Bening | 3.812,46 | 4.275,18 | 12.450,00 | 10.876,50 | 642 | 715 | 218,50 | 345,75 | 8.450 | 12.305
BNNK Karangasri | 214,70 | 188,35 | 820,40 | 1.015,25 | 28 | 19 | - | 12,40 | 1.120 | 980
BNNK Tanjung Lawang | 156,92 | 201,44 | 640,75 | 430,10 | 12 | 31 | 18,25 | - | 960 | 1.475
BNN Kota Mandalaraya | 960,05 | 1.102,77 | 2.310,60 | 2.875,90 | 186 | 204 | 74,90 | 96,35 | 3.200 | 2.890
BNNK Sumberwangi | 143,28 | 96,10 | 512,35 | 498,80 | 9 | 14 | 10,05 | 15,60 | 740 | 1.012
BNNK Pulau Rengat | 58,31 | 74,62 | - | 85,20 | - | - | - | - | 150 | 320
BNNK Batu Lintang | 117,64 | 125,09 | 390,15 | 402,65 | 17 | 8 | 6,80 | 9,15 | 615 | 540
Jumlah | 5.463,36 | 6.063,55 | 17.124,25 | 16.184,40 | 894 | 991 | 328,50 | 479,25 | 15.235 | 19.522
Naik/(Turun) |  | 600,19 |  | (939,85) |  | 97 |  | 150,75 |  | 4.287
Perubahan (%) |  | 10,99 |  | -5,49 |  | 10,85 |  | 45,89 |  | 28,14
Porsi BNNP thd jumlah (%) | 69,78 | 70,51 | 72,70 | 67,20 | 71,81 | 72,15 | 66,51 | 72,14 | 55,46 | 63,03

Pemusnahan barang bukti 2024 | Disita | Disisihkan utk lab/sidang | Dimusnahkan
Sabu (gram) | 6.063,55 | 48,25 | 6.015,30
Ganja (gram) | 16.184,40 | 156,40 | 16.028,00
Ekstasi (butir) | 991 | 62 | 929
Obat daftar G (butir) | 19.522 | 210 | 19.312
`,
    },
    {
      name: "Tabel 3.7 Rehab",
      sheet: `
Tabel 3.7 Klien Rehabilitasi per Satker Tahun 2024 (orang)

No | Satker | Target rawat jalan | Rawat jalan |  |  | Capaian (%) | Pascarehabilitasi | Klien diukur kualitas hidup | Klien meningkat | % Meningkat
 |  |  | L | P | Jumlah |  |  |  |  | 
1 | BNNP Nusa Bening | 90 | 78 | 9 | 87 | 96,67 | 22 | 82 | 66 | 80,49
2 | BNNK Karangasri | 40 | 36 | 4 | 40 | 100,00 | 11 | 38 | 31 | 81,58
3 | BNNK Tanjung Lawang | 35 | 31 | 3 | 34 | 97,14 | 6 | 33 | 27 | 81,82
4 | BNN Kota Mandalaraya | 60 | 57 | 8 | 65 | 108,33 | 16 | 62 | 52 | 83,87
5 | BNNK Sumberwangi | 35 | 38 | 2 | 40 | 114,29 | 9 | 38 | 33 | 86,84
6 | BNNK Pulau Rengat | 20 | 15 | 1 | 16 | 80,00 | 4 | 16 | 12 | 75,00
7 | BNNK Batu Lintang | 30 | 26 | 5 | 31 | 103,33 | 7 | 30 | 25 | 83,33
 | Jumlah | 310 | 281 | 32 | 313 | 100,97 | 75 | 299 | 246 | 82,27

Klien rawat jalan menurut zat utama
Zat | BNNP Nusa Bening | Karangasri | Tanjung Lawang | Mandalaraya | Sumberwangi | Pulau Rengat | Batu Lintang | Jumlah | %
Metamfetamina (sabu) | 58 | 25 | 22 | 41 | 26 | 9 | 19 | 200 | 63,90
Ganja | 14 | 6 | 5 | 11 | 6 | 3 | 5 | 50 | 15,97
Obat daftar G | 9 | 6 | 5 | 8 | 5 | 2 | 4 | 39 | 12,46
Ekstasi | 4 | 1 | 1 | 4 | 1 | - | 1 | 12 | 3,83
Zat lain (lem, alkohol) | 2 | 2 | 1 | 1 | 2 | 2 | 2 | 12 | 3,83
Jumlah | 87 | 40 | 34 | 65 | 40 | 16 | 31 | 313 | 100,00

Skor WHOQoL-BREF
Domain | Awal | Akhir | Selisih | Peningkatan (%)
Fisik | 56,42 | 68,15 | 11,73 | 20,79
Psikologis | 52,08 | 66,91 | 14,83 | 28,48
Hubungan sosial | 49,63 | 61,24 | 11,61 | 23,39
Lingkungan | 58,79 | 65,30 | 6,51 | 11,07
Rata-rata | 54,23 | 65,40 | 11,17 | 20,60
`,
    },
    {
      name: "Tabel 3.8 SKM",
      sheet: `
Tabel 3.8 Hasil Survei Kepuasan Masyarakat BNNP Nusa Bening Tahun 2024 (348 responden)

Kode | Unsur Pelayanan | NRR | Nilai Konversi (NRR x 25) | Mutu | Kinerja
U1 | Persyaratan | 3,52 | 88,00 | B | Baik
U2 | Sistem, mekanisme, dan prosedur | 3,48 | 87,00 | B | Baik
U3 | Waktu penyelesaian | 3,29 | 82,25 | B | Baik
U4 | Biaya/tarif | 3,91 | 97,75 | A | Sangat Baik
U5 | Produk spesifikasi jenis layanan | 3,44 | 86,00 | B | Baik
U6 | Kompetensi pelaksana | 3,57 | 89,25 | A | Sangat Baik
U7 | Perilaku pelaksana | 3,63 | 90,75 | A | Sangat Baik
U8 | Penanganan pengaduan, saran, dan masukan | 3,30 | 82,50 | B | Baik
U9 | Sarana dan prasarana | 3,00 | 75,00 | C | Kurang Baik
 | Jumlah NRR | 31,14 |  |  | 
 | Nilai indeks (Jumlah NRR / 9) | 3,460 |  |  | 
 | Nilai SKM unit layanan (nilai indeks x 25) |  | 86,50 | B | Baik
Interval nilai konversi (PermenPANRB 14/2017): A 88,31-100,00 Sangat Baik; B 76,61-88,30 Baik; C 65,00-76,60 Kurang Baik; D 25,00-64,99 Tidak Baik.

Karakteristik responden |  | Jumlah | %
Jenis kelamin | Laki-laki | 201 | 57,76
 | Perempuan | 147 | 42,24
 | Jumlah | 348 | 100,00
Pendidikan | SD/SMP | 41 | 11,78
 | SMA | 163 | 46,84
 | D1-D3 | 38 | 10,92
 | S1 | 94 | 27,01
 | S2 ke atas | 12 | 3,45
 | Jumlah | 348 | 100,00
Jenis layanan | SKHPN | 172 | 49,43
 | Rehabilitasi rawat jalan | 88 | 25,29
 | Sosialisasi/penyuluhan | 67 | 19,25
 | Pengaduan | 21 | 6,03
 | Jumlah | 348 | 100,00
`,
    },
    {
      name: "Tabel 3.9 IKPA",
      sheet: `
Tabel 3.9.a Nilai IKPA BNNP Nusa Bening Tahun 2023 dan 2024 menurut bobot lama dan baru

No | Indikator | Bobot 2023 (%) | Nilai 2023 | Nilai akhir 2023 | Bobot 2024 (%) | Nilai 2024 | Nilai akhir 2024
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 82,30 | 8,23 | 15 | 88,42 | 13,26
3 | Penyerapan Anggaran | 20 | 94,06 | 18,81 | 20 | 95,17 | 19,03
4 | Belanja Kontraktual | 10 | 95,00 | 9,50 | 10 | 96,00 | 9,60
5 | Penyelesaian Tagihan | 10 | 98,80 | 9,88 | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 93,40 | 9,34 | 10 | 97,25 | 9,73
7 | Dispensasi SPM (2024: pengurang) | 5 | 100,00 | 5,00 | - | - | -
8 | Capaian Output | 25 | 97,12 | 24,28 | 25 | 100,00 | 25,00
 | Jumlah / Nilai IKPA | 100 |  | 95,04 | 100 |  | 96,62
Nilai akhir = bobot x nilai. Mulai 2024 Dispensasi SPM tidak lagi berbobot melainkan pengurang nilai; bobot Deviasi Halaman III DIPA menjadi 15% (PER-5/PB/2024).

Tabel 3.9.b Nilai IKPA per Satker Tahun 2024
No | Satker | Revisi DIPA | Deviasi Hal III | Penyerapan | Kontraktual | Tagihan | UP/TUP | Capaian Output | Pengurang Dispensasi | Nilai IKPA | Predikat
 | Bobot (%) | 10 | 15 | 20 | 10 | 10 | 10 | 25 |  | 100 | 
1 | BNNP Nusa Bening | 100,00 | 88,42 | 95,17 | 96,00 | 100,00 | 97,25 | 100,00 | - | 96,62 | Sangat Baik
2 | BNNK Karangasri | 100,00 | 83,15 | 92,60 | 100,00 | 100,00 | 95,80 | 98,90 | - | 95,30 | Sangat Baik
3 | BNNK Tanjung Lawang | 100,00 | 79,64 | 90,33 | 90,00 | 98,50 | 94,12 | 100,00 | - | 93,27 | Baik
4 | BNN Kota Mandalaraya | 100,00 | 91,07 | 96,84 | 98,00 | 100,00 | 99,10 | 100,00 | - | 97,74 | Sangat Baik
5 | BNNK Sumberwangi | 100,00 | 86,20 | 93,78 | 100,00 | 97,40 | 96,55 | 100,00 | - | 96,08 | Sangat Baik
6 | BNNK Pulau Rengat | 100,00 | 70,18 | 85,92 | 88,00 | 95,25 | 90,36 | 92,40 | 0,50 | 87,67 | Cukup
7 | BNNK Batu Lintang | 100,00 | 84,93 | 91,45 | 94,00 | 100,00 | 93,70 | 99,15 | - | 94,59 | Baik
 | Rata-rata | 100,00 | 83,37 | 92,30 | 95,14 | 98,74 | 95,27 | 98,64 |  | 94,47 | Baik
Predikat: >=95 Sangat Baik; 89-<95 Baik; 70-<89 Cukup; <70 Kurang. Nilai IKPA provinsi = rata-rata nilai IKPA tujuh satker.
`,
    },
    {
      name: "Tabel 3.10 NKA",
      sheet: `
Tabel 3.10 Nilai Kinerja Anggaran per Satker Tahun 2024

No | Satker | Nilai Kinerja Perencanaan Anggaran |  |  |  | IKPA | NKA | Kategori
 |  | Capaian RO (75%) | Penggunaan SBK (10%) | Efisiensi SBK (15%) | NKPA |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
1 | BNNP Nusa Bening | 99,20 | 100,00 | 84,60 | 97,09 | 96,62 | 96,86 | Sangat Baik
2 | BNNK Karangasri | 98,10 | 90,00 | 78,25 | 94,31 | 95,30 | 94,81 | Sangat Baik
3 | BNNK Tanjung Lawang | 96,45 | 85,00 | 71,90 | 91,62 | 93,27 | 92,45 | Sangat Baik
4 | BNN Kota Mandalaraya | 100,00 | 100,00 | 88,13 | 98,22 | 97,74 | 97,98 | Sangat Baik
5 | BNNK Sumberwangi | 97,80 | 88,00 | 76,40 | 93,61 | 96,08 | 94,85 | Sangat Baik
6 | BNNK Pulau Rengat | 88,32 | 72,00 | 56,85 | 81,97 | 87,67 | 84,82 | Baik
7 | BNNK Batu Lintang | 95,60 | 92,00 | 73,27 | 91,89 | 94,59 | 93,24 | Sangat Baik
 | Rata-rata | 96,50 | 89,57 | 75,63 | 92,67 | 94,47 | 93,57 | Sangat Baik
(6) = 75% x (3) + 10% x (4) + 15% x (5); (8) = 50% x (6) + 50% x (7).
Kategori: >90 Sangat Baik; >80-90 Baik; >60-80 Cukup; >50-60 Kurang; <=50 Sangat Kurang.
`,
    },
    {
      name: "Tabel 3.11 Kegiatan",
      sheet: `
Tabel 3.11 Pagu dan Realisasi Anggaran menurut Program dan Kegiatan Tahun 2024 (Rp)

Kode | Program/Kegiatan | Pagu Awal | Revisi (+/-) | Pagu Akhir | Blokir (Automatic Adjustment) | Pagu Efektif | Realisasi | Sisa Pagu | % thd Pagu Akhir | % thd Pagu Efektif
(1) | (2) | (3) | (4) | (5)=(3)+(4) | (6) | (7)=(5)-(6) | (8) | (9)=(5)-(8) | (10)=(8)/(5) | (11)=(8)/(7)
066.01.BN | Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkotika | 8.809.966.000 | 25.168.000 | 8.835.134.000 | 454.794.000 | 8.380.340.000 | 8.061.196.258 | 773.937.742 | 91,24 | 96,19
3247 | Pemberdayaan Peran Serta Masyarakat | 1.255.544.000 | -2.287.000 | 1.253.257.000 | 70.764.000 | 1.182.493.000 | 1.133.135.868 | 120.121.132 | 90,42 | 95,83
3253 | Penyelenggaraan Advokasi dan Diseminasi Informasi | 1.752.646.000 | 5.716.000 | 1.758.362.000 | 93.916.000 | 1.664.446.000 | 1.613.159.926 | 145.202.074 | 91,74 | 96,92
3258 | Penyidikan dan Penyelidikan Tindak Pidana Narkotika | 3.781.186.000 | 264.000 | 3.781.450.000 | 185.239.000 | 3.596.211.000 | 3.447.993.047 | 333.456.953 | 91,18 | 95,88
5354 | Pascarehabilitasi dan Penguatan Lembaga Rehabilitasi | 737.857.000 | 7.869.000 | 745.726.000 | 49.511.000 | 696.215.000 | 680.266.551 | 65.459.449 | 91,22 | 97,71
5355 | Asesmen dan Layanan Rehabilitasi | 1.282.733.000 | 13.606.000 | 1.296.339.000 | 55.364.000 | 1.240.975.000 | 1.186.640.866 | 109.698.134 | 91,54 | 95,62
066.01.WA | Program Dukungan Manajemen | 17.541.839.000 | 12.693.000 | 17.554.532.000 | 359.882.000 | 17.194.650.000 | 16.482.248.633 | 1.072.283.367 | 93,89 | 95,86
3236 | Penyusunan Program dan Anggaran | 227.439.000 | 0 | 227.439.000 | 12.851.000 | 214.588.000 | 208.986.786 | 18.452.214 | 91,89 | 97,39
3237 | Pengelolaan Gaji dan Keuangan | 10.049.872.000 | 12.799.000 | 10.062.671.000 | - | 10.062.671.000 | 9.684.458.628 | 378.212.372 | 96,24 | 96,24
3238 | Pengelolaan Sarana, Prasarana, dan Umum | 7.264.528.000 | -106.000 | 7.264.422.000 | 347.031.000 | 6.917.391.000 | 6.588.803.219 | 675.618.781 | 90,70 | 95,25
 | JUMLAH | 26.351.805.000 | 37.861.000 | 26.389.666.000 | 814.676.000 | 25.574.990.000 | 24.543.444.891 | 1.846.221.109 | 93,00 | 95,97
Blokir tidak dapat direalisasikan; sisa pagu sudah termasuk pagu yang diblokir.
`,
    },
    {
      name: "Tabel 3.12 Satker",
      sheet: `
Tabel 3.12 Pagu dan Realisasi Anggaran per Satker Tahun 2024 (Rp)

No | Satker | Pagu Awal | Revisi (+/-) | Pagu Akhir | Blokir (Automatic Adjustment) | Pagu Efektif | Realisasi | Sisa Pagu | % thd Pagu Akhir | % thd Pagu Efektif | Porsi Realisasi (%)
1 | BNNP Nusa Bening | 12.484.117.000 | -10.180.000 | 12.473.937.000 | 317.911.000 | 12.156.026.000 | 11.480.555.104 | 993.381.896 | 92,04 | 94,44 | 46,78
2 | BNNK Karangasri | 2.405.242.000 | -19.567.000 | 2.385.675.000 | 74.292.000 | 2.311.383.000 | 2.244.321.773 | 141.353.227 | 94,07 | 97,10 | 9,14
3 | BNNK Tanjung Lawang | 2.228.368.000 | 21.186.000 | 2.249.554.000 | 67.729.000 | 2.181.825.000 | 2.101.845.353 | 147.708.647 | 93,43 | 96,33 | 8,56
4 | BNN Kota Mandalaraya | 2.888.109.000 | -1.100.000 | 2.887.009.000 | 122.214.000 | 2.764.795.000 | 2.728.141.858 | 158.867.142 | 94,50 | 98,67 | 11,12
5 | BNNK Sumberwangi | 2.314.236.000 | 15.281.000 | 2.329.517.000 | 70.025.000 | 2.259.492.000 | 2.208.022.095 | 121.494.905 | 94,78 | 97,72 | 9,00
6 | BNNK Pulau Rengat | 1.926.254.000 | 3.353.000 | 1.929.607.000 | 72.815.000 | 1.856.792.000 | 1.805.000.921 | 124.606.079 | 93,54 | 97,21 | 7,35
7 | BNNK Batu Lintang | 2.105.479.000 | 28.888.000 | 2.134.367.000 | 89.690.000 | 2.044.677.000 | 1.975.557.787 | 158.809.213 | 92,56 | 96,62 | 8,05
 | Jumlah BNNK | 13.867.688.000 | 48.041.000 | 13.915.729.000 | 496.765.000 | 13.418.964.000 | 13.062.889.787 | 852.839.213 | 93,87 | 97,35 | 53,22
 | Jumlah BNNP + BNNK | 26.351.805.000 | 37.861.000 | 26.389.666.000 | 814.676.000 | 25.574.990.000 | 24.543.444.891 | 1.846.221.109 | 93,00 | 95,97 | 100,00

Realisasi per satker menurut program (Rp juta)
Satker | BN | WA | Jumlah
BNNP Nusa Bening | 3.926,95 | 7.553,61 | 11.480,56
BNNK Karangasri | 706,91 | 1.537,41 | 2.244,32
BNNK Tanjung Lawang | 643,66 | 1.458,19 | 2.101,85
BNN Kota Mandalaraya | 949,06 | 1.779,08 | 2.728,14
BNNK Sumberwangi | 695,16 | 1.512,86 | 2.208,02
BNNK Pulau Rengat | 526,63 | 1.278,37 | 1.805,00
BNNK Batu Lintang | 612,83 | 1.362,72 | 1.975,56
Jumlah | 8.061,20 | 16.482,25 | 24.543,44
Angka dibulatkan, jumlah dapat berbeda 0,01-0,03.

Kegiatan 3237 Pengelolaan Gaji dan Keuangan per satker (Rp)
Satker | Pagu Akhir | Realisasi | Sisa/(Lebih) | %
BNNP Nusa Bening | 4.872.682.000 | 4.562.778.754 | 309.903.246 | 93,64
BNNK Karangasri | 905.590.000 | 887.568.010 | 18.021.990 | 98,01
BNNK Tanjung Lawang | 845.854.000 | 835.280.295 | 10.573.705 | 98,75
BNN Kota Mandalaraya | 1.040.262.000 | 1.033.187.373 | 7.074.627 | 99,32
BNNK Sumberwangi | 880.961.000 | 874.881.819 | 6.079.181 | 99,31
BNNK Pulau Rengat | 713.785.000 | 717.197.600 | (3.412.600) | 100,48
BNNK Batu Lintang | 803.537.000 | 773.564.777 | 29.972.223 | 96,27
Jumlah | 10.062.671.000 | 9.684.458.628 | 378.212.372 | 96,24
`,
    },
    {
      name: "Tabel 3.13 Renproja",
      sheet: `
Tabel 3.13 Rencana Program Kerja dan Anggaran (Renproja) dan Realisasi per Bulan Tahun 2024 (Rp)
Dasar: pagu efektif Rp 25.574.990.000
Bulan | Rencana |  |  | Realisasi |  |  | Deviasi (Realisasi - Rencana) | Realisasi/Rencana bulan ini (%)
 | Bulan ini | Kumulatif | % Kum. | Bulan ini | Kumulatif | % Kum. |  | 
Januari | 1.329.899.000 | 1.329.899.000 | 5,20 | 1.079.911.575 | 1.079.911.575 | 4,22 | -249.987.425 | 81,20
Februari | 1.739.099.000 | 3.068.998.000 | 12,00 | 1.472.606.693 | 2.552.518.268 | 9,98 | -266.492.307 | 84,68
Maret | 2.455.199.000 | 5.524.197.000 | 21,60 | 2.429.801.044 | 4.982.319.312 | 19,48 | -25.397.956 | 98,97
Triwulan I | 5.524.197.000 |  |  | 4.982.319.312 |  |  | -541.877.688 | 90,19
April | 2.250.599.000 | 7.774.796.000 | 30,40 | 1.767.128.032 | 6.749.447.344 | 26,39 | -483.470.968 | 78,52
Mei | 2.148.299.000 | 9.923.095.000 | 38,80 | 2.208.910.040 | 8.958.357.384 | 35,03 | 60.611.040 | 102,82
Juni | 2.352.899.000 | 12.275.994.000 | 48,00 | 2.159.823.150 | 11.118.180.534 | 43,47 | -193.075.850 | 91,79
Triwulan II | 6.751.797.000 |  |  | 6.135.861.222 |  |  | -615.935.778 | 90,88
Juli | 2.199.449.000 | 14.475.443.000 | 56,60 | 2.233.453.485 | 13.351.634.019 | 52,21 | 34.004.485 | 101,55
Agustus | 2.045.999.000 | 16.521.442.000 | 64,60 | 1.914.388.701 | 15.266.022.720 | 59,69 | -131.610.299 | 93,57
September | 2.148.299.000 | 18.669.741.000 | 73,00 | 1.938.932.146 | 17.204.954.866 | 67,27 | -209.366.854 | 90,25
Triwulan III | 6.393.747.000 |  |  | 6.086.774.332 |  |  | -306.972.668 | 95,20
Oktober | 2.250.599.000 | 20.920.340.000 | 81,80 | 2.086.192.815 | 19.291.147.681 | 75,43 | -164.406.185 | 92,70
November | 2.352.899.000 | 23.273.239.000 | 91,00 | 2.552.518.268 | 21.843.665.949 | 85,41 | 199.619.268 | 108,48
Desember | 2.301.751.000 | 25.574.990.000 | 100,00 | 2.699.778.942 | 24.543.444.891 | 95,97 | 398.027.942 | 117,29
Triwulan IV | 6.905.249.000 |  |  | 7.338.490.025 |  |  | 433.241.025 | 106,27
Jumlah | 25.574.990.000 |  |  | 24.543.444.891 |  |  | -1.031.545.109 | 95,97
`,
    },
    {
      name: "Narasi Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Bidang Pencegahan dan Pemberdayaan Masyarakat
Nilai IKP tertinggi dicapai BNN Kota Mandalaraya sebesar 3,43 (Sangat Mandiri) dan terendah BNNK Pulau Rengat sebesar 2,47 (Kurang Mandiri).
Subsistem yang paling lemah adalah Anggaran dengan rata-rata 2,53, sedangkan yang paling kuat adalah Kegiatan dengan rata-rata 3,26.
Survei ketahanan diri remaja melibatkan 2.180 responden pada tujuh satker, terbanyak pada BNNP Nusa Bening yaitu 410 orang.
Sebanyak 10 (sepuluh) kawasan rawan ditangani pada tahun 2024 dari target 9 kawasan, bertambah 2 kawasan dibanding tahun 2023.
B. Bidang Pemberantasan dan Intelijen
LKN pada Triwulan I sebanyak 10, Triwulan II sebanyak 15, Triwulan III sebanyak 11, dan Triwulan IV sebanyak 13 laporan.
BNNP Nusa Bening menangani 17 LKN atau 34,69% dari seluruh LKN.
Barang bukti ganja turun dari 17.124,25 gram menjadi 16.184,40 gram, sedangkan ekstasi naik dari 894 butir menjadi 991 butir.
Sabu yang dimusnahkan sebanyak 6.015,30 gram setelah disisihkan 48,25 gram untuk pembuktian.
Gangguan keamanan ruang tahanan menurun dari 4 kejadian menjadi 3 kejadian sehingga capaiannya 125,00%.
C. Bidang Rehabilitasi
Klien rawat jalan bertambah 11 orang dari 302 orang pada tahun 2023 menjadi 313 orang pada tahun 2024.
Zat utama yang paling banyak disalahgunakan adalah sabu (200 klien atau 63,90%), disusul ganja (50 klien atau 15,97%).
Skor WHOQoL rata-rata meningkat dari 54,23 menjadi 65,40 atau naik 11,17 poin, dengan peningkatan terbesar pada domain Psikologis.
Dari target 3 lembaga yang memenuhi SNI baru terealisasi 2 lembaga (66,67%), sama dengan realisasi tahun 2023.
D. Dukungan Manajemen
Nilai IKPA BNNP Nusa Bening tahun 2024 sebesar 96,62, naik 1,58 poin dari tahun 2023 sebesar 95,04.
NKA tertinggi diraih BNN Kota Mandalaraya (97,98) dan terendah BNNK Pulau Rengat (84,82) dengan kategori Baik.
Unsur SKM dengan nilai terendah adalah Sarana dan prasarana (3,00) dan tertinggi Biaya/tarif (3,91).
Jumlah temuan berulang sebanyak 4 temuan melebihi batas 3 temuan sehingga capaiannya hanya 66,67% (Kurang).
`,
    },
    {
      name: "Narasi Anggaran",
      sheet: `
E. AKUNTABILITAS KEUANGAN
Pagu awal DIPA seluruh satker sebesar Rp 26.351.805.000 (dua puluh enam miliar tiga ratus lima puluh satu juta delapan ratus lima ribu rupiah).
Sepanjang tahun 2024 revisi anggaran menambah pagu sebesar Rp 37.861.000 sehingga pagu akhir menjadi Rp 26.389.666.000.
Blokir automatic adjustment sebesar Rp 814.676.000 atau 3,09% dari pagu akhir, sehingga pagu efektif sebesar Rp 25.574.990.000.
Program Dukungan Manajemen menyerap Rp 16.482.248.633 atau 67,16% dari seluruh realisasi.
Program Pencegahan dan Pemberantasan terealisasi Rp 8.061.196.258 dari pagu akhir Rp 8.835.134.000 atau 91,24%.
Realisasi BNNP Nusa Bening sebesar Rp 11.480.555.104 atau 46,78% dari realisasi seluruh satker.
Persentase realisasi terhadap pagu akhir yang tertinggi terdapat pada BNNK Sumberwangi (94,78%) dan terendah pada BNNP Nusa Bening (92,04%).
Sampai dengan Juni 2024 realisasi kumulatif sebesar Rp 11.118.180.534 atau 43,47% dari pagu efektif, di bawah rencana 48,00%.
Realisasi bulanan tertinggi terjadi pada bulan Desember sebesar Rp 2.699.778.942 dan terendah pada bulan Januari sebesar Rp 1.079.911.575.
Realisasi melampaui rencana pada 4 (empat) bulan dan di bawah rencana pada 8 (delapan) bulan.
Realisasi Triwulan IV sebesar Rp 7.338.490.025 atau 29,90% dari realisasi setahun.
Sisa pagu yang dapat dibelanjakan (di luar blokir) sebesar Rp 1.031.545.109 (satu miliar tiga puluh satu juta lima ratus empat puluh lima ribu seratus sembilan rupiah).
Belanja gaji pada BNNK Pulau Rengat melampaui pagu sebesar Rp 3.412.600 yang diselesaikan melalui mekanisme revisi pagu minus pada awal tahun 2025.
Dibanding tahun 2023 dengan IKPA 95,04, indikator yang masih perlu diperbaiki adalah Deviasi Halaman III DIPA dengan nilai BNNP 88,42.
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "PK 2024", cell: "E18", right: "94,00", wrong: "95,00" },
    { sheet: "PK 2024", cell: "C31", right: "26.351.805.000", wrong: "26.124.366.000" },
    {
      sheet: "PK 2024",
      cell: "A32",
      right: "enam miliar tiga ratus lima puluh satu juta delapan ratus",
      wrong: "enam miliar tiga ratus lima belas juta delapan ratus",
    },
    { sheet: "Tabel 3.1", cell: "F17", right: "125,00", wrong: "75,00" },
    { sheet: "Tabel 3.1", cell: "F24", right: "93,28", wrong: "124,37" },
    { sheet: "Tabel 3.1", cell: "E28", right: "86,50", wrong: "85,20" },
    { sheet: "Tabel 3.1", cell: "G20", right: "Sangat Baik", wrong: "Baik" },
    { sheet: "Rekap Kategori", cell: "I6", right: "66,67", wrong: "100,00" },
    { sheet: "Tabel 3.2", cell: "I9", right: "-4,44", wrong: "4,44" },
    { sheet: "Tabel 3.2", cell: "K15", right: "50,00", wrong: "66,67" },
    { sheet: "Tabel 3.2", cell: "G13", right: "313", wrong: "331" },
    { sheet: "Tabel 3.3 IKP", cell: "H8", right: "3,43", wrong: "3,34" },
    { sheet: "Tabel 3.3 IKP", cell: "E12", right: "2,53", wrong: "2,96" },
    { sheet: "Tabel 3.4 Dektari", cell: "C13", right: "2.180", wrong: "1.880" },
    { sheet: "Tabel 3.4 Dektari", cell: "G8", right: "50,30", wrong: "50,03" },
    { sheet: "Tabel 3.5 Berantas", cell: "H8", right: "10", wrong: "11" },
    { sheet: "Tabel 3.5 Berantas", cell: "E13", right: "25", wrong: "15" },
    { sheet: "Tabel 3.6 Barang Bukti", cell: "C12", right: "6.063,55", wrong: "5.938,46" },
    { sheet: "Tabel 3.6 Barang Bukti", cell: "G14", right: "10,85", wrong: "9,79" },
    { sheet: "Tabel 3.6 Barang Bukti", cell: "D19", right: "16.028,00", wrong: "16.184,40" },
    { sheet: "Tabel 3.7 Rehab", cell: "E12", right: "32", wrong: "31" },
    { sheet: "Tabel 3.7 Rehab", cell: "I18", right: "39", wrong: "36" },
    { sheet: "Tabel 3.7 Rehab", cell: "K9", right: "86,84", wrong: "83,87" },
    { sheet: "Tabel 3.8 SKM", cell: "E9", right: "A", wrong: "B" },
    { sheet: "Tabel 3.8 SKM", cell: "D24", right: "10,92", wrong: "109,2" },
    { sheet: "Tabel 3.9 IKPA", cell: "H5", right: "13,26", wrong: "8,84" },
    { sheet: "Tabel 3.9 IKPA", cell: "K21", right: "97,74", wrong: "97,47" },
    { sheet: "Tabel 3.10 NKA", cell: "F7", right: "94,31", wrong: "94,90" },
    { sheet: "Tabel 3.11 Kegiatan", cell: "I8", right: "333.456.953", wrong: "148.217.953" },
    { sheet: "Tabel 3.11 Kegiatan", cell: "F15", right: "814.676.000", wrong: "1.629.352.000" },
    { sheet: "Tabel 3.12 Satker", cell: "C11", right: "13.867.688.000", wrong: "11.762.209.000" },
    { sheet: "Tabel 3.12 Satker", cell: "D33", right: "(3.412.600)", wrong: "3.412.600" },
    { sheet: "Tabel 3.13 Renproja", cell: "H13", right: "34.004.485", wrong: "-34.004.485" },
    { sheet: "Tabel 3.13 Renproja", cell: "B16", right: "6.393.747.000", wrong: "4.245.448.000" },
    {
      sheet: "Ikhtisar",
      cell: "A3",
      right: "15 indikator tersebut, 11 (sebelas) indikator",
      wrong: "15 indikator tersebut, 12 (dua belas) indikator",
    },
    {
      sheet: "Ikhtisar",
      cell: "A7",
      right: "51,68 (kategori Tinggi), turun dibanding tahun",
      wrong: "51,68 (kategori Tinggi), naik dibanding tahun",
    },
    {
      sheet: "Ikhtisar",
      cell: "A10",
      right: "sebanyak 6.063,55 gram, naik 10,99% dari tahun 2023",
      wrong: "sebanyak 6.063,55 gram, naik 9,90% dari tahun 2023",
    },
    {
      sheet: "Ikhtisar",
      cell: "A14",
      right: "86,50 dengan mutu pelayanan B (Baik) dari 348 responden.",
      wrong: "86,50 dengan mutu pelayanan A (Sangat Baik) dari 348 responden.",
    },
    {
      sheet: "Ikhtisar",
      cell: "A17",
      right: "Sisa pagu sebesar Rp 1.846.221.109, termasuk blokir sebesar Rp 814.676.000.",
      wrong: "Sisa pagu sebesar Rp 1.031.545.109, termasuk blokir sebesar Rp 814.676.000.",
    },
    {
      sheet: "Narasi Bab III",
      cell: "A3",
      right: "Mandiri) dan terendah BNNK Pulau Rengat sebesar 2,47 (Kurang",
      wrong: "Mandiri) dan terendah BNNK Tanjung Lawang sebesar 2,47 (Kurang",
    },
    {
      sheet: "Narasi Bab III",
      cell: "A14",
      right: "Klien rawat jalan bertambah 11 orang dari 302 orang",
      wrong: "Klien rawat jalan bertambah 13 orang dari 302 orang",
    },
    {
      sheet: "Narasi Bab III",
      cell: "A19",
      right: "2024 sebesar 96,62, naik 1,58 poin dari tahun",
      wrong: "2024 sebesar 96,62, naik 1,85 poin dari tahun",
    },
    {
      sheet: "Narasi Anggaran",
      cell: "A5",
      right: "menyerap Rp 16.482.248.633 atau 67,16% dari seluruh realisasi.",
      wrong: "menyerap Rp 16.482.248.633 atau 32,84% dari seluruh realisasi.",
    },
    {
      sheet: "Narasi Anggaran",
      cell: "A9",
      right: "43,47% dari pagu efektif, di bawah rencana 48,00%.",
      wrong: "43,47% dari pagu efektif, di atas rencana 48,00%.",
    },
    {
      sheet: "Narasi Anggaran",
      cell: "A11",
      right: "melampaui rencana pada 4 (empat) bulan dan di bawah",
      wrong: "melampaui rencana pada 4 (lima) bulan dan di bawah",
    },
  ],
};
