import type { ReportCase } from "./report-case";

export const kabupatenLkjip: ReportCase = {
  name: "a regency's performance report: sixteen tables and its text",
  year: 2023,
  sheets: [
    {
      name: "Tabel 1.1",
      merges: ["H3:J3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:G4", "K3:K4", "L3:L4"],
      sheet: `
Tabel 1.1 Luas Wilayah, Jumlah Desa/Kelurahan dan Kepadatan Penduduk per Kecamatan Tahun 2023

No | Kecamatan | Ibu Kota | Desa | Kelurahan | Luas (km²) | % Luas | Penduduk (jiwa) |  |  | Kepadatan (jiwa/km²) | Rasio Jenis Kelamin
 |  |  |  |  |  |  | Laki-laki | Perempuan | Jumlah
1 | Laras Kota | Laras | 2 | 8 | 48,35 | 2,6 | 31.244 | 31.890 | 63.134 | 1.305,8 | 98,0
2 | Laras Utara | Simpang Empat | 9 | 2 | 112,60 | 6,0 | 18.967 | 18.655 | 37.622 | 334,1 | 101,7
3 | Sungai Pinang | Pinang Baru | 12 | 1 | 186,42 | 9,9 | 16.820 | 16.271 | 33.091 | 177,5 | 103,4
4 | Batu Ampar | Batu Ampar | 14 | - | 241,08 | 12,8 | 15.433 | 14.902 | 30.335 | 125,8 | 103,6
5 | Muara Tenang | Muara | 11 | 1 | 158,77 | 8,4 | 14.206 | 13.987 | 28.193 | 177,6 | 101,6
6 | Rawa Indah | Rawa | 8 | - | 203,90 | 10,8 | 11.958 | 11.540 | 23.498 | 115,2 | 103,6
7 | Bukit Selasih | Selasih | 13 | - | 276,15 | 14,6 | 13.674 | 13.229 | 26.903 | 97,4 | 103,4
8 | Tanjung Pandan Hulu | Pandan | 10 | - | 194,33 | 10,3 | 12.087 | 11.764 | 23.851 | 122,7 | 102,7
9 | Padang Lalang | Lalang | 15 | - | 231,54 | 12,3 | 14.519 | 14.008 | 28.527 | 123,2 | 103,6
10 | Teluk Sirih | Sirih | 9 | - | 147,26 | 7,8 | 9.846 | 9.611 | 19.457 | 132,1 | 102,4
11 | Pulau Seribu Bunga | Bunga | 7 | - | 88,45 | 4,7 | 4.132 | 4.085 | 8.217 | 92,9 | 101,2
 | Kabupaten Tanjung Laras |  | 110 | 12 | 1.888,85 | 100,0 | 162.886 | 159.942 | 322.828 | 170,9 | 101,8
Sumber: BPS Kabupaten Tanjung Laras, 2024 (angka pertengahan tahun)
`,
    },
    {
      name: "Tabel 1.2",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3", "I2:I3"],
      sheet: `
Tabel 1.2 Jumlah Aparatur Sipil Negara menurut Jenis Jabatan per 31 Desember 2023
Uraian | PNS |  | PPPK |  | Jumlah |  | L + P | %
 | L | P | L | P | L | P
Jabatan Pimpinan Tinggi Pratama | 24 | 6 | - | - | 24 | 6 | 30 | 0,53
Jabatan Administrator | 88 | 51 | - | - | 88 | 51 | 139 | 2,47
Jabatan Pengawas | 146 | 172 | - | - | 146 | 172 | 318 | 5,64
Fungsional Guru | 618 | 1.247 | 263 | 588 | 881 | 1.835 | 2.716 | 48,17
Fungsional Tenaga Kesehatan | 171 | 702 | 44 | 251 | 215 | 953 | 1.168 | 20,72
Fungsional Teknis Lainnya | 163 | 148 | 37 | 29 | 200 | 177 | 377 | 6,69
Pelaksana | 421 | 386 | 52 | 31 | 473 | 417 | 890 | 15,79
Jumlah | 1.631 | 2.712 | 396 | 899 | 2.027 | 3.611 | 5.638 | 100,00

Eselon | Formasi | Terisi | Kosong | % Terisi
II.a | 1 | 1 | - | 100,0
II.b | 33 | 29 | 4 | 87,9
III.a | 58 | 56 | 2 | 96,6
III.b | 89 | 83 | 6 | 93,3
IV.a | 327 | 318 | 9 | 97,2
Jumlah | 508 | 487 | 21 | 95,9
`,
    },
    {
      name: "Tabel 2.1",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:H3", "I3:I4"],
      sheet: `
Tabel 2.1 Sasaran, Indikator Kinerja Utama dan Target RPJMD Tahun 2019 - 2023

No | Sasaran / Indikator Kinerja | Satuan | Target Tahun |  |  |  |  | Sifat
 |  |  | 2019 | 2020 | 2021 | 2022 | 2023
S.1 | Meningkatnya kualitas pendidikan masyarakat
1.1 | Harapan Lama Sekolah | Tahun | 12,45 | 12,52 | 12,58 | 12,64 | 12,70 | (+)
1.2 | Rata-rata Lama Sekolah | Tahun | 7,65 | 7,80 | 7,95 | 8,10 | 8,25 | (+)
S.2 | Meningkatnya derajat kesehatan masyarakat
2.1 | Usia Harapan Hidup | Tahun | 68,40 | 68,60 | 68,80 | 69,00 | 69,20 | (+)
2.2 | Angka Kematian Ibu | per 100.000 KH | 180 | 172 | 165 | 158 | 150 | (-)
2.3 | Prevalensi Stunting | % | 26,00 | 24,00 | 22,00 | 19,00 | 16,00 | (-)
S.3 | Menurunnya kemiskinan dan ketimpangan pendapatan
3.1 | Persentase Penduduk Miskin | % | 9,40 | 9,20 | 9,00 | 8,70 | 8,40 | (-)
3.2 | Indeks Gini | Poin | 0,310 | 0,305 | 0,300 | 0,295 | 0,290 | (-)
S.4 | Meningkatnya kesempatan kerja
4.1 | Tingkat Pengangguran Terbuka | % | 4,80 | 4,75 | 4,65 | 4,55 | 4,50 | (-)
4.2 | Tingkat Partisipasi Angkatan Kerja | % | 67,00 | 67,25 | 67,50 | 67,75 | 68,00 | (+)
S.5 | Meningkatnya pertumbuhan ekonomi sektor unggulan
5.1 | Laju Pertumbuhan Ekonomi | % | 5,10 | 5,20 | 5,30 | 5,40 | 5,50 | (+)
5.2 | PDRB per Kapita (ADHB) | Rp juta | 38,50 | 40,00 | 41,50 | 43,00 | 44,50 | (+)
5.3 | Nilai Tukar Petani | Poin | 101,00 | 102,00 | 103,00 | 104,00 | 105,00 | (+)
S.6 | Meningkatnya daya tarik pariwisata
6.1 | Jumlah Kunjungan Wisatawan | Orang | 180.000 | 195.000 | 210.000 | 225.000 | 245.000 | (+)
S.7 | Meningkatnya kualitas infrastruktur dasar
7.1 | Persentase Jalan Kabupaten Kondisi Mantap | % | 56,00 | 58,00 | 60,00 | 63,00 | 66,00 | (+)
7.2 | Akses Air Minum Layak | % | 72,00 | 75,00 | 78,00 | 81,00 | 84,00 | (+)
7.3 | Akses Sanitasi Layak | % | 70,00 | 73,00 | 76,00 | 79,00 | 82,00 | (+)
S.8 | Meningkatnya kualitas lingkungan hidup
8.1 | Indeks Kualitas Lingkungan Hidup | Poin | 66,50 | 67,00 | 67,50 | 68,00 | 68,50 | (+)
8.2 | Persentase Sampah Tertangani | % | 55,00 | 60,00 | 65,00 | 70,00 | 75,00 | (+)
S.9 | Meningkatnya kemandirian desa
9.1 | Indeks Desa Membangun | Poin | 0,6300 | 0,6450 | 0,6600 | 0,6750 | 0,6900 | (+)
9.2 | Jumlah Desa Mandiri | Desa | 2 | 4 | 8 | 12 | 18 | (+)
S.10 | Meningkatnya tata kelola pemerintahan yang bersih dan akuntabel
10.1 | Nilai SAKIP | Poin | 58,00 | 60,00 | 62,00 | 65,00 | 70,00 | (+)
10.2 | Indeks Reformasi Birokrasi | Poin | 55,00 | 58,00 | 61,00 | 64,00 | 67,00 | (+)
10.3 | Opini BPK atas LKPD | Opini | WTP | WTP | WTP | WTP | WTP | (+)
10.4 | Indeks Kepuasan Masyarakat | Poin | 78,00 | 79,00 | 80,00 | 81,50 | 83,00 | (+)
S.11 | Meningkatnya ketenteraman dan ketangguhan bencana
11.1 | Angka Kriminalitas | per 10.000 penduduk | 11,50 | 11,00 | 10,50 | 10,00 | 9,50 | (-)
11.2 | Indeks Risiko Bencana | Poin | 152,00 | 148,00 | 144,00 | 140,00 | 136,00 | (-)
S.12 | Meningkatnya kesetaraan gender
12.1 | Indeks Pemberdayaan Gender | Poin | 62,00 | 63,50 | 65,00 | 66,50 | 68,00 | (+)
12.2 | Indeks Pembangunan Gender | Poin | 88,00 | 88,50 | 89,00 | 89,50 | 90,00 | (+)
(+) semakin besar semakin baik; (-) semakin kecil semakin baik
`,
    },
    {
      name: "Tabel 3.1",
      merges: [
        "A4:A5",
        "A7:A9",
        "A11:A12",
        "A14:A15",
        "A17:A19",
        "A23:A25",
        "A27:A28",
        "A30:A31",
        "A33:A36",
        "A38:A39",
        "A41:A42",
      ],
      sheet: `
Tabel 3.1 Pengukuran Kinerja Tahun 2023
Sasaran | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7
1. Meningkatnya kualitas pendidikan masyarakat | Harapan Lama Sekolah | Tahun | 12,70 | 12,70 | 100,00 | Sangat Tinggi
 | Rata-rata Lama Sekolah | Tahun | 8,25 | 8,11 | 98,30 | Sangat Tinggi
Rata-rata Capaian Sasaran 1 |  |  |  |  | 99,15 | Sangat Tinggi
2. Meningkatnya derajat kesehatan masyarakat | Usia Harapan Hidup | Tahun | 69,20 | 69,38 | 100,26 | Sangat Tinggi
 | Angka Kematian Ibu *) | per 100.000 KH | 150 | 178 | 81,33 | Tinggi
 | Prevalensi Stunting *) | % | 16,00 | 18,69 | 83,19 | Tinggi
Rata-rata Capaian Sasaran 2 |  |  |  |  | 88,26 | Tinggi
3. Menurunnya kemiskinan dan ketimpangan pendapatan | Persentase Penduduk Miskin *) | % | 8,40 | 8,48 | 99,05 | Sangat Tinggi
 | Indeks Gini *) | Poin | 0,290 | 0,284 | 102,07 | Sangat Tinggi
Rata-rata Capaian Sasaran 3 |  |  |  |  | 100,56 | Sangat Tinggi
4. Meningkatnya kesempatan kerja | Tingkat Pengangguran Terbuka *) | % | 4,50 | 4,52 | 99,56 | Sangat Tinggi
 | Tingkat Partisipasi Angkatan Kerja | % | 68,00 | 68,58 | 100,85 | Sangat Tinggi
Rata-rata Capaian Sasaran 4 |  |  |  |  | 100,21 | Sangat Tinggi
5. Meningkatnya pertumbuhan ekonomi sektor unggulan | Laju Pertumbuhan Ekonomi | % | 5,50 | 4,62 | 84,00 | Tinggi
 | PDRB per Kapita (ADHB) | Rp juta | 44,50 | 47,38 | 106,47 | Sangat Tinggi
 | Nilai Tukar Petani | Poin | 105,00 | 108,91 | 103,72 | Sangat Tinggi
Rata-rata Capaian Sasaran 5 |  |  |  |  | 98,06 | Sangat Tinggi
6. Meningkatnya daya tarik pariwisata | Jumlah Kunjungan Wisatawan | Orang | 245.000 | 318.420 | 129,97 | Sangat Tinggi
Rata-rata Capaian Sasaran 6 |  |  |  |  | 129,97 | Sangat Tinggi
7. Meningkatnya kualitas infrastruktur dasar | Persentase Jalan Kabupaten Kondisi Mantap | % | 66,00 | 67,50 | 102,27 | Sangat Tinggi
 | Akses Air Minum Layak | % | 84,00 | 82,17 | 97,82 | Sangat Tinggi
 | Akses Sanitasi Layak | % | 82,00 | 82,55 | 100,67 | Sangat Tinggi
Rata-rata Capaian Sasaran 7 |  |  |  |  | 100,25 | Sangat Tinggi
8. Meningkatnya kualitas lingkungan hidup | Indeks Kualitas Lingkungan Hidup | Poin | 68,50 | 69,73 | 101,80 | Sangat Tinggi
 | Persentase Sampah Tertangani | % | 75,00 | 57,12 | 76,16 | Tinggi
Rata-rata Capaian Sasaran 8 |  |  |  |  | 88,98 | Tinggi
9. Meningkatnya kemandirian desa | Indeks Desa Membangun | Poin | 0,6900 | 0,7048 | 102,14 | Sangat Tinggi
 | Jumlah Desa Mandiri | Desa | 18 | 23 | 127,78 | Sangat Tinggi
Rata-rata Capaian Sasaran 9 |  |  |  |  | 114,96 | Sangat Tinggi
10. Meningkatnya tata kelola pemerintahan yang bersih dan akuntabel | Nilai SAKIP | Poin | 70,00 | 66,90 | 95,57 | Sangat Tinggi
 | Indeks Reformasi Birokrasi | Poin | 67,00 | 64,88 | 96,84 | Sangat Tinggi
 | Opini BPK atas LKPD | Opini | WTP | WTP | 100,00 | Sangat Tinggi
 | Indeks Kepuasan Masyarakat | Poin | 83,00 | 84,02 | 101,23 | Sangat Tinggi
Rata-rata Capaian Sasaran 10 |  |  |  |  | 98,41 | Sangat Tinggi
11. Meningkatnya ketenteraman dan ketangguhan bencana | Angka Kriminalitas *) | per 10.000 penduduk | 9,50 | 10,46 | 89,89 | Tinggi
 | Indeks Risiko Bencana *) | Poin | 136,00 | 131,28 | 103,47 | Sangat Tinggi
Rata-rata Capaian Sasaran 11 |  |  |  |  | 96,68 | Sangat Tinggi
12. Meningkatnya kesetaraan gender | Indeks Pemberdayaan Gender | Poin | 68,00 | 61,94 | 91,09 | Sangat Tinggi
 | Indeks Pembangunan Gender | Poin | 90,00 | 90,02 | 100,02 | Sangat Tinggi
Rata-rata Capaian Sasaran 12 |  |  |  |  | 95,56 | Sangat Tinggi
Rata-rata Capaian 12 Sasaran |  |  |  |  | 100,92 | Sangat Tinggi
*) semakin kecil semakin baik: capaian = (2 x target - realisasi) / target x 100%
Skala: Sangat Tinggi >= 91; Tinggi 76,00 - 90,99; Sedang 66,00 - 75,99; Rendah 51,00 - 65,99; Sangat Rendah < 51
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Rekapitulasi Indikator per Sasaran menurut Pencapaian Target Tahun 2023

No | Sasaran | Jumlah Indikator | Melampaui Target (>100%) | Sesuai Target (100%) | Belum Mencapai (<100%) | Rata-rata Capaian | Peringkat
1 | Meningkatnya kualitas pendidikan masyarakat | 2 | - | 1 | 1 | 99,15 | 6
2 | Meningkatnya derajat kesehatan masyarakat | 3 | 1 | - | 2 | 88,26 | 12
3 | Menurunnya kemiskinan dan ketimpangan pendapatan | 2 | 1 | - | 1 | 100,56 | 3
4 | Meningkatnya kesempatan kerja | 2 | 1 | - | 1 | 100,21 | 5
5 | Meningkatnya pertumbuhan ekonomi sektor unggulan | 3 | 2 | - | 1 | 98,06 | 8
6 | Meningkatnya daya tarik pariwisata | 1 | 1 | - | - | 129,97 | 1
7 | Meningkatnya kualitas infrastruktur dasar | 3 | 2 | - | 1 | 100,25 | 4
8 | Meningkatnya kualitas lingkungan hidup | 2 | 1 | - | 1 | 88,98 | 11
9 | Meningkatnya kemandirian desa | 2 | 2 | - | - | 114,96 | 2
10 | Meningkatnya tata kelola pemerintahan yang bersih dan akuntabel | 4 | 1 | 1 | 2 | 98,41 | 7
11 | Meningkatnya ketenteraman dan ketangguhan bencana | 2 | 1 | - | 1 | 96,68 | 9
12 | Meningkatnya kesetaraan gender | 2 | 1 | - | 1 | 95,56 | 10
 | Jumlah / Rata-rata | 28 | 14 | 2 | 12 | 100,92
 | Persentase | 100,0% | 50,0% | 7,1% | 42,9%

Kategori | Jumlah Indikator | Persentase
Sangat Tinggi | 23 | 82,14
Tinggi | 5 | 17,86
Sedang | - | -
Rendah | - | -
Sangat Rendah | - | -
Jumlah | 28 | 100,00
`,
    },
    {
      name: "Tabel 3.3",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:H3", "I3:I4", "J3:J4"],
      sheet: `
Tabel 3.3 Perkembangan Realisasi Indikator Kinerja Utama Tahun 2019 - 2023

No | Indikator | Satuan | Realisasi |  |  |  |  | Perubahan 2022-2023 | Keterangan
 |  |  | 2019 | 2020 | 2021 | 2022 | 2023
1 | Harapan Lama Sekolah | Tahun | 12,48 | 12,52 | 12,55 | 12,61 | 12,70 | 0,09 | Membaik
2 | Rata-rata Lama Sekolah | Tahun | 7,62 | 7,74 | 7,83 | 7,96 | 8,11 | 0,15 | Membaik
3 | Usia Harapan Hidup | Tahun | 68,42 | 68,61 | 68,74 | 69,05 | 69,38 | 0,33 | Membaik
4 | Angka Kematian Ibu | per 100.000 KH | 194 | 201 | 226 | 171 | 178 | 7 | Memburuk
5 | Prevalensi Stunting | % | 27,40 | 26,10 | 23,65 | 20,83 | 18,69 | -2,14 | Membaik
6 | Persentase Penduduk Miskin | % | 9,64 | 10,04 | 9,82 | 9,11 | 8,48 | -0,63 | Membaik
7 | Indeks Gini | Poin | 0,308 | 0,312 | 0,306 | 0,297 | 0,284 | -0,013 | Membaik
8 | Tingkat Pengangguran Terbuka | % | 4,90 | 5,98 | 5,55 | 4,93 | 4,52 | -0,41 | Membaik
9 | Tingkat Partisipasi Angkatan Kerja | % | 67,46 | 67,02 | 67,53 | 67,91 | 68,58 | 0,67 | Membaik
10 | Laju Pertumbuhan Ekonomi | % | 5,14 | -1,86 | 3,27 | 4,38 | 4,62 | 0,24 | Membaik
11 | PDRB per Kapita (ADHB) | Rp juta | 38,92 | 37,65 | 39,84 | 44,53 | 47,38 | 2,85 | Membaik
12 | Nilai Tukar Petani | Poin | 100,42 | 99,87 | 104,16 | 105,38 | 108,91 | 3,53 | Membaik
13 | Jumlah Kunjungan Wisatawan | Orang | 184.260 | 71.348 | 96.415 | 208.730 | 318.420 | 109.690 | Membaik
14 | Persentase Jalan Kabupaten Kondisi Mantap | % | 56,25 | 57,97 | 60,36 | 63,81 | 67,50 | 3,69 | Membaik
15 | Akses Air Minum Layak | % | 71,46 | 74,82 | 77,95 | 80,63 | 82,17 | 1,54 | Membaik
16 | Akses Sanitasi Layak | % | 69,75 | 72,11 | 76,84 | 79,36 | 82,55 | 3,19 | Membaik
17 | Indeks Kualitas Lingkungan Hidup | Poin | 66,18 | 67,94 | 68,02 | 67,41 | 69,73 | 2,32 | Membaik
18 | Persentase Sampah Tertangani | % | 48,60 | 50,25 | 52,90 | 55,48 | 57,12 | 1,64 | Membaik
19 | Indeks Desa Membangun | Poin | 0,6284 | 0,6471 | 0,6692 | 0,6835 | 0,7048 | 0,0213 | Membaik
20 | Jumlah Desa Mandiri | Desa | 1 | 3 | 9 | 14 | 23 | 9 | Membaik
21 | Nilai SAKIP | Poin | 56,42 | 58,90 | 61,38 | 63,82 | 66,90 | 3,08 | Membaik
22 | Indeks Reformasi Birokrasi | Poin | 53,87 | 56,20 | 58,41 | 61,06 | 64,88 | 3,82 | Membaik
23 | Opini BPK atas LKPD | Opini | WTP | WTP | WTP | WTP | WTP | - | Tetap
24 | Indeks Kepuasan Masyarakat | Poin | 78,64 | 79,55 | 81,20 | 82,73 | 84,02 | 1,29 | Membaik
25 | Angka Kriminalitas | per 10.000 penduduk | 11,84 | 10,62 | 10,15 | 9,88 | 10,46 | 0,58 | Memburuk
26 | Indeks Risiko Bencana | Poin | 154,80 | 150,40 | 146,20 | 139,75 | 131,28 | -8,47 | Membaik
27 | Indeks Pemberdayaan Gender | Poin | 60,85 | 61,40 | 62,77 | 63,12 | 61,94 | -1,18 | Memburuk
28 | Indeks Pembangunan Gender | Poin | 88,14 | 88,20 | 88,75 | 89,36 | 90,02 | 0,66 | Membaik
`,
    },
    {
      name: "Tabel 3.4",
      sheet: `
Tabel 3.4 Perbandingan Indikator Makro dengan Provinsi dan Nasional Tahun 2023
No | Indikator | Kab. Tanjung Laras | Provinsi | Nasional | Selisih thd Provinsi | Selisih thd Nasional | Posisi thd Provinsi
1 | Indeks Pembangunan Manusia | 69,87 | 72,14 | 74,39 | -2,27 | -4,52 | Lebih rendah
2 | Usia Harapan Hidup (tahun) | 69,38 | 70,25 | 72,13 | -0,87 | -2,75 | Lebih rendah
3 | Harapan Lama Sekolah (tahun) | 12,70 | 12,88 | 13,15 | -0,18 | -0,45 | Lebih rendah
4 | Rata-rata Lama Sekolah (tahun) | 8,11 | 8,54 | 8,77 | -0,43 | -0,66 | Lebih rendah
5 | Persentase Penduduk Miskin (%) | 8,48 | 9,12 | 9,36 | -0,64 | -0,88 | Lebih baik
6 | Indeks Gini | 0,284 | 0,318 | 0,388 | -0,034 | -0,104 | Lebih baik
7 | Tingkat Pengangguran Terbuka (%) | 4,52 | 4,23 | 5,32 | 0,29 | -0,80 | Lebih tinggi
8 | Laju Pertumbuhan Ekonomi (%) | 4,62 | 4,87 | 5,05 | -0,25 | -0,43 | Lebih rendah
9 | Prevalensi Stunting (%) | 18,69 | 21,60 | 21,50 | -2,91 | -2,81 | Lebih baik
Sumber: BPS (2024), diolah
`,
    },
    {
      name: "Tabel 3.5",
      sheet: `
Tabel 3.5 Komponen Indeks Pembangunan Manusia Tahun 2019 - 2023

Komponen | Satuan | 2019 | 2020 | 2021 | 2022 | 2023 | Pertumbuhan 2023 (%) | Kenaikan 2019-2023
Usia Harapan Hidup | tahun | 68,42 | 68,61 | 68,74 | 69,05 | 69,38 | 0,48 | 0,96
Harapan Lama Sekolah | tahun | 12,48 | 12,52 | 12,55 | 12,61 | 12,70 | 0,71 | 0,22
Rata-rata Lama Sekolah | tahun | 7,62 | 7,74 | 7,83 | 7,96 | 8,11 | 1,88 | 0,49
Pengeluaran per Kapita Disesuaikan | ribu rupiah | 9.874 | 9.812 | 9.905 | 10.218 | 10.647 | 4,20 | 773
IPM | poin | 67,83 | 68,05 | 68,35 | 69,03 | 69,87 | 1,22 | 2,04
Pertumbuhan IPM | % |  | 0,32 | 0,44 | 0,99 | 1,22
Status |  | Sedang | Sedang | Sedang | Sedang | Sedang
Status IPM: Sedang 60 <= IPM < 70; Tinggi 70 <= IPM < 80

Ketenagakerjaan |  | 2019 | 2020 | 2021 | 2022 | 2023
Penduduk usia 15 tahun ke atas | orang | 218.400 | 221.350 | 224.610 | 228.170 | 231.960
Angkatan kerja | orang | 147.334 | 148.345 | 151.687 | 154.947 | 159.083
- Bekerja | orang | 140.120 | 139.480 | 143.265 | 147.310 | 151.894
- Pengangguran terbuka | orang | 7.214 | 8.865 | 8.422 | 7.637 | 7.189
Bukan angkatan kerja | orang | 71.066 | 73.005 | 72.923 | 73.223 | 72.877
- Sekolah | orang | 17.860 | 18.240 | 18.015 | 18.430 | 18.716
- Mengurus rumah tangga | orang | 45.106 | 46.690 | 46.218 | 46.152 | 45.391
- Lainnya | orang | 8.100 | 8.075 | 8.690 | 8.641 | 8.770
TPAK | % | 67,46 | 67,02 | 67,53 | 67,91 | 68,58
TPT | % | 4,90 | 5,98 | 5,55 | 4,93 | 4,52
Tingkat kesempatan kerja | % | 95,10 | 94,02 | 94,45 | 95,07 | 95,48
`,
    },
    {
      name: "Tabel 3.6",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:I3"],
      sheet: `
Tabel 3.6 PDRB Atas Dasar Harga Berlaku menurut Lapangan Usaha (Rp miliar)
Kode | Lapangan Usaha | 2022 |  | 2023*) |  | Perubahan Nominal |  | Pertumbuhan Riil (%)
 |  | Nilai | Distribusi (%) | Nilai | Distribusi (%) | Rp miliar | %
A | Pertanian, Kehutanan dan Perikanan | 4.812,46 | 33,79 | 5.104,83 | 33,38 | 292,37 | 6,08 | 3,12
B | Pertambangan dan Penggalian | 1.245,70 | 8,75 | 1.268,95 | 8,30 | 23,25 | 1,87 | -1,08
C | Industri Pengolahan | 2.218,34 | 15,58 | 2.407,61 | 15,74 | 189,27 | 8,53 | 5,44
D | Pengadaan Listrik dan Gas | 14,82 | 0,10 | 16,10 | 0,11 | 1,28 | 8,64 | 6,02
E | Pengadaan Air, Pengelolaan Sampah | 9,37 | 0,07 | 9,94 | 0,06 | 0,57 | 6,08 | 4,25
F | Konstruksi | 1.176,58 | 8,26 | 1.298,22 | 8,49 | 121,64 | 10,34 | 6,71
G | Perdagangan Besar dan Eceran | 1.894,15 | 13,30 | 2.096,47 | 13,71 | 202,32 | 10,68 | 6,85
H | Transportasi dan Pergudangan | 412,93 | 2,90 | 476,28 | 3,11 | 63,35 | 15,34 | 9,63
I | Penyediaan Akomodasi dan Makan Minum | 198,44 | 1,39 | 228,75 | 1,50 | 30,31 | 15,27 | 10,27
J | Informasi dan Komunikasi | 287,60 | 2,02 | 310,42 | 2,03 | 22,82 | 7,93 | 7,18
K | Jasa Keuangan dan Asuransi | 246,11 | 1,73 | 259,38 | 1,70 | 13,27 | 5,39 | 3,04
L | Real Estat | 221,75 | 1,56 | 232,06 | 1,52 | 10,31 | 4,65 | 3,57
M,N | Jasa Perusahaan | 18,26 | 0,13 | 20,11 | 0,13 | 1,85 | 10,13 | 7,46
O | Administrasi Pemerintahan | 698,52 | 4,90 | 724,90 | 4,74 | 26,38 | 3,78 | 1,83
P | Jasa Pendidikan | 534,28 | 3,75 | 566,71 | 3,71 | 32,43 | 6,07 | 4,09
Q | Jasa Kesehatan dan Kegiatan Sosial | 187,95 | 1,32 | 203,40 | 1,33 | 15,45 | 8,22 | 6,33
R,S,T,U | Jasa Lainnya | 64,03 | 0,45 | 70,59 | 0,46 | 6,56 | 10,25 | 8,12
PDRB |  | 14.241,29 | 100,00 | 15.294,72 | 100,00 | 1.053,43 | 7,40 | 4,62
Jumlah Penduduk (jiwa) |  | 319.846 |  | 322.828 |  | 2.982 | 0,93
PDRB per Kapita (Rp juta) |  | 44,53 |  | 47,38 |  | 2,85 | 6,40
*) angka sementara; pertumbuhan riil dihitung dari PDRB atas dasar harga konstan 2010
`,
    },
    {
      name: "Tabel 3.7",
      sheet: `
Tabel 3.7 Perkembangan Kemiskinan Tahun 2019 - 2023
Tahun | Garis Kemiskinan (Rp/kapita/bulan) | Penduduk Miskin (ribu jiwa) | Jumlah Penduduk (ribu jiwa) | P0 (%) | Perubahan Penduduk Miskin (ribu jiwa) | P1 | P2
2019 | 398.214 | 29,84 | 309,42 | 9,64 | - | 1,42 | 0,33
2020 | 417.650 | 31,42 | 312,87 | 10,04 | 1,58 | 1,58 | 0,39
2021 | 433.982 | 31,06 | 316,35 | 9,82 | -0,36 | 1,47 | 0,36
2022 | 468.175 | 29,15 | 319,85 | 9,11 | -1,91 | 1,29 | 0,28
2023 | 497.326 | 27,38 | 322,83 | 8,48 | -1,77 | 1,12 | 0,22

Penduduk Usia Sekolah dan Partisipasi Pendidikan Tahun 2023
Jenjang | Kelompok Usia | Penduduk Usia | Siswa Seluruhnya | Siswa Usia Sesuai | APK (%) | APM (%) | Guru | Rasio Murid per Guru
PAUD | 4-6 tahun | 17.420 | 13.265 | 12.748 | 76,15 | 73,18 | 1.014 | 13,1
SD/MI | 7-12 tahun | 36.180 | 38.452 | 35.096 | 106,28 | 97,00 | 2.386 | 16,1
SMP/MTs | 13-15 tahun | 17.965 | 17.124 | 13.902 | 95,32 | 77,38 | 1.287 | 13,3
Jumlah |  | 71.565 | 68.841 | 61.746 |  |  | 4.687
`,
    },
    {
      name: "Tabel 3.8",
      merges: ["A3:A4", "B3:F3", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.8 Panjang Jalan Kabupaten menurut Kondisi (km)

Kondisi | Tahun |  |  |  |  | Persentase 2023 | Perubahan 2022-2023
 | 2019 | 2020 | 2021 | 2022 | 2023
Baik | 212,40 | 221,85 | 236,10 | 261,45 | 286,70 | 43,51 % | 25,25
Sedang | 148,75 | 150,30 | 153,20 | 155,90 | 158,15 | 24,00 % | 2,25
Rusak Ringan | 96,20 | 92,40 | 90,15 | 86,75 | 81,60 | 12,38 % | -5,15
Rusak Berat | 184,65 | 177,45 | 165,55 | 149,90 | 132,55 | 20,11 % | -17,35
Jumlah | 642,00 | 642,00 | 645,00 | 654,00 | 659,00 | 100,00 % | 5,00
Kondisi Mantap (Baik + Sedang) | 361,15 | 372,15 | 389,30 | 417,35 | 444,85 | 67,50 % | 27,50
Persentase Kondisi Mantap (%) | 56,25 | 57,97 | 60,36 | 63,81 | 67,50 |  | 3,69
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3", "J2:J3"],
      sheet: `
Tabel 3.9 Prevalensi Stunting per Kecamatan Tahun 2022 dan 2023
No | Kecamatan | 2022 |  |  | 2023 |  |  | Perubahan (poin) | Ket.
 |  | Balita Diukur | Stunting | Prevalensi (%) | Balita Diukur | Stunting | Prevalensi (%)
1 | Laras Kota | 3.120 | 498 | 15,96 | 3.168 | 438 | 13,83 | -2,13 | Turun
2 | Laras Utara | 1.986 | 386 | 19,44 | 2.011 | 352 | 17,50 | -1,94 | Turun
3 | Sungai Pinang | 1.742 | 361 | 20,72 | 1.755 | 318 | 18,12 | -2,60 | Turun
4 | Batu Ampar | 1.688 | 372 | 22,04 | 1.702 | 331 | 19,45 | -2,59 | Turun
5 | Muara Tenang | 1.530 | 331 | 21,63 | 1.541 | 297 | 19,27 | -2,36 | Turun
6 | Rawa Indah | 1.274 | 278 | 21,82 | 1.290 | 262 | 20,31 | -1,51 | Turun
7 | Bukit Selasih | 1.465 | 338 | 23,07 | 1.470 | 301 | 20,48 | -2,59 | Turun
8 | Tanjung Pandan Hulu | 1.298 | 284 | 21,88 | 1.304 | 270 | 20,71 | -1,17 | Turun
9 | Padang Lalang | 1.570 | 366 | 23,31 | 1.582 | 322 | 20,35 | -2,96 | Turun
10 | Teluk Sirih | 1.012 | 236 | 23,32 | 1.020 | 240 | 23,53 | 0,21 | Naik
11 | Pulau Seribu Bunga | 458 | 121 | 26,42 | 462 | 104 | 22,51 | -3,91 | Turun
 | Kabupaten | 17.143 | 3.571 | 20,83 | 17.305 | 3.235 | 18,69 | -2,14 | Turun
Prevalensi kabupaten adalah jumlah balita stunting dibagi jumlah balita diukur. Sumber: e-PPGBM Dinas Kesehatan
`,
    },
    {
      name: "Tabel 3.10",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.10 Hasil Evaluasi SAKIP Tahun 2021 - 2023
No | Komponen | Bobot | Nilai |  |  | % dari Bobot 2023 | Kenaikan 2023
 |  |  | 2021 | 2022 | 2023
1 | Perencanaan Kinerja | 30 | 19,86 | 20,70 | 21,54 | 71,80 | 0,84
2 | Pengukuran Kinerja | 30 | 17,64 | 18,42 | 19,35 | 64,50 | 0,93
3 | Pelaporan Kinerja | 15 | 9,78 | 10,05 | 10,41 | 69,40 | 0,36
4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 14,10 | 14,65 | 15,60 | 62,40 | 0,95
 | Nilai Akuntabilitas Kinerja | 100 | 61,38 | 63,82 | 66,90 | 66,90 | 3,08
 | Predikat |  | B | B | B
Predikat: BB > 70 - 80; B > 60 - 70; CC > 50 - 60

No | Unit Pelayanan | Responden | IKM 2022 | IKM 2023 | Selisih | Mutu 2023
1 | RSUD Laras Medika | 425 | 82,15 | 83,40 | 1,25 | B
2 | Dinas Kependudukan dan Pencatatan Sipil | 512 | 85,60 | 87,25 | 1,65 | B
3 | DPMPTSP | 386 | 87,30 | 88,94 | 1,64 | A
4 | Puskesmas Laras Kota | 298 | 83,72 | 84,06 | 0,34 | B
5 | Puskesmas Sungai Pinang | 214 | 81,44 | 80,97 | -0,47 | B
6 | Kecamatan Laras Kota | 188 | 84,90 | 86,12 | 1,22 | B
7 | Kecamatan Batu Ampar | 142 | 80,65 | 82,38 | 1,73 | B
8 | Badan Pendapatan Daerah | 263 | 82,97 | 84,75 | 1,78 | B
9 | Dinas Sosial | 171 | 81,08 | 82,66 | 1,58 | B
10 | Dinas Perhubungan (UPT Pengujian) | 156 | 79,84 | 81,57 | 1,73 | B
11 | Dinas Tenaga Kerja | 133 | 80,40 | 82,10 | 1,70 | B
 | Jumlah responden / Rata-rata IKM | 2.888 | 82,73 | 84,02 | 1,29 | B
Mutu A = 88,31 - 100,00; B = 76,61 - 88,30
`,
    },
    {
      name: "Tabel 3.11",
      sheet: `
Tabel 3.11 Efisiensi Penggunaan Sumber Daya per Sasaran Tahun 2023

No | Sasaran | Rata-rata Capaian (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (poin) | Keterangan
(1) | (2) | (3) | (4) | (5) | (6) | (7) = (3) - (6) | (8)
1 | Meningkatnya kualitas pendidikan masyarakat | 99,15 | 102.040.210.000 | 96.409.909.665 | 94,48 | 4,67 | Efisien
2 | Meningkatnya derajat kesehatan masyarakat | 88,26 | 92.514.633.750 | 86.162.993.742 | 93,13 | -4,87 | Tidak Efisien
3 | Menurunnya kemiskinan dan ketimpangan pendapatan | 100,56 | 9.200.762.500 | 8.751.480.771 | 95,12 | 5,44 | Efisien
4 | Meningkatnya kesempatan kerja | 100,21 | 3.384.272.500 | 3.260.878.512 | 96,35 | 3,86 | Efisien
5 | Meningkatnya pertumbuhan ekonomi sektor unggulan | 98,06 | 23.794.908.750 | 22.616.272.435 | 95,05 | 3,01 | Efisien
6 | Meningkatnya daya tarik pariwisata | 129,97 | 7.814.628.750 | 7.596.758.732 | 97,21 | 32,76 | Efisien
7 | Meningkatnya kualitas infrastruktur dasar | 100,25 | 167.330.118.750 | 161.486.304.670 | 96,51 | 3,74 | Efisien
8 | Meningkatnya kualitas lingkungan hidup | 88,98 | 11.930.127.500 | 11.472.036.835 | 96,16 | -7,18 | Tidak Efisien
9 | Meningkatnya kemandirian desa | 114,96 | 4.120.387.500 | 3.943.610.807 | 95,71 | 19,25 | Efisien
10 | Meningkatnya tata kelola pemerintahan yang bersih dan akuntabel | 98,41 | 204.370.296.250 | 200.622.720.150 | 98,17 | 0,24 | Efisien
11 | Meningkatnya ketenteraman dan ketangguhan bencana | 96,68 | 7.699.135.000 | 7.340.310.503 | 95,34 | 1,34 | Efisien
12 | Meningkatnya kesetaraan gender | 95,56 | 1.455.068.750 | 1.418.350.512 | 97,48 | -1,92 | Tidak Efisien
 | Jumlah / Rata-rata | 100,92 | 635.654.550.000 | 611.081.627.334 | 96,13 | 4,79 | Efisien
 | Program Penunjang Urusan dan program yang tidak mendukung sasaran secara langsung |  | 651.899.785.000 | 633.428.733.912 | 97,17
 | Jumlah Belanja Daerah |  | 1.287.554.335.000 | 1.244.510.361.246 | 96,66
`,
    },
    {
      name: "Tabel 3.12",
      sheet: `
Tabel 3.12 Anggaran dan Realisasi Belanja per Perangkat Daerah dan Program Tahun 2023
Kode | Perangkat Daerah / Program | Sasaran | Anggaran (Rp) | Realisasi (Rp) | % | Sisa Anggaran (Rp)
1.01 | DINAS PENDIDIKAN DAN KEBUDAYAAN |  | 420.440.200.000 | 407.168.467.762 | 96,84 | 13.271.732.238
1.01.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 318.399.990.000 | 310.758.558.097 | 97,60 | 7.641.431.903
1.01.02 | Program Pengelolaan Pendidikan | S.1 | 96.240.071.250 | 91.235.591.615 | 94,80 | 5.004.479.635
1.01.03 | Program Pengembangan Kurikulum | S.1 | 1.179.908.750 | 1.076.197.232 | 91,21 | 103.711.518
1.01.04 | Program Pendidik dan Tenaga Kependidikan | S.1 | 4.620.230.000 | 4.098.120.818 | 88,70 | 522.109.182
1.02 | DINAS KESEHATAN |  | 157.895.035.000 | 149.796.875.499 | 94,87 | 8.098.159.501
1.02.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 88.250.310.000 | 85.514.402.843 | 96,90 | 2.735.907.157
1.02.02 | Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat | S.2 | 64.309.657.500 | 59.422.264.857 | 92,40 | 4.887.392.643
1.02.03 | Program Peningkatan Kapasitas SDM Kesehatan | S.2 | 3.869.887.500 | 3.463.714.630 | 89,50 | 406.172.870
1.02.04 | Program Pemberdayaan Masyarakat Bidang Kesehatan | S.2 | 1.465.180.000 | 1.396.493.169 | 95,31 | 68.686.831
1.02.1 | RSUD LARAS MEDIKA |  | 90.539.902.500 | 90.531.834.753 | 99,99 | 8.067.747
1.02.1.01 | Program Penunjang Urusan Pemerintahan Daerah (BLUD) | - | 71.900.175.000 | 72.619.134.643 | 101,00 | (718.959.643)
1.02.1.02 | Program Pemenuhan Upaya Kesehatan Perorangan | S.2 | 18.639.727.500 | 17.912.700.110 | 96,10 | 727.027.390
1.03 | DINAS PEKERJAAN UMUM DAN PENATAAN RUANG |  | 171.779.663.750 | 165.454.960.850 | 96,32 | 6.324.702.900
1.03.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 14.319.725.000 | 13.661.151.935 | 95,40 | 658.573.065
1.03.02 | Program Penyelenggaraan Jalan | S.7 | 118.749.521.250 | 114.949.447.153 | 96,80 | 3.800.074.097
1.03.03 | Program Pengelolaan Sumber Daya Air | S.7 | 16.479.963.750 | 16.100.761.387 | 97,70 | 379.202.363
1.03.04 | Program Pengelolaan Sistem Penyediaan Air Minum | S.7 | 14.260.297.500 | 13.333.244.274 | 93,50 | 927.053.226
1.03.05 | Program Pengelolaan Sistem Air Limbah | S.7 | 6.730.401.250 | 6.333.127.977 | 94,10 | 397.273.273
1.03.06 | Program Penyelenggaraan Penataan Ruang | S.7 | 1.239.755.000 | 1.077.228.124 | 86,89 | 162.526.876
1.04 | DINAS PERUMAHAN DAN KAWASAN PERMUKIMAN |  | 15.080.293.750 | 14.621.297.682 | 96,96 | 458.996.068
1.04.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 5.210.113.750 | 4.928.801.927 | 94,60 | 281.311.823
1.04.02 | Program Kawasan Permukiman | S.7 | 9.870.180.000 | 9.692.495.755 | 98,20 | 177.684.245
1.05 | SATUAN POLISI PAMONG PRAJA |  | 12.354.738.750 | 11.952.163.280 | 96,74 | 402.575.470
1.05.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 8.940.142.500 | 8.609.191.604 | 96,30 | 330.950.896
1.05.02 | Program Peningkatan Ketenteraman dan Ketertiban Umum | S.11 | 3.414.596.250 | 3.342.971.676 | 97,90 | 71.624.574
1.05.1 | BADAN PENANGGULANGAN BENCANA DAERAH |  | 8.044.628.750 | 7.599.566.394 | 94,47 | 445.062.356
1.05.1.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 3.760.090.000 | 3.602.227.567 | 95,80 | 157.862.433
1.05.1.02 | Program Penanggulangan Bencana | S.11 | 4.284.538.750 | 3.997.338.827 | 93,30 | 287.199.923
1.06 | DINAS SOSIAL |  | 13.315.995.000 | 12.702.028.031 | 95,39 | 613.966.969
1.06.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 4.115.232.500 | 3.950.547.260 | 96,00 | 164.685.240
1.06.02 | Program Perlindungan dan Jaminan Sosial | S.3 | 7.340.447.500 | 7.024.930.897 | 95,70 | 315.516.603
1.06.03 | Program Pemberdayaan Sosial | S.3 | 1.860.315.000 | 1.726.549.874 | 92,81 | 133.765.126
2.07 | DINAS TENAGA KERJA DAN TRANSMIGRASI |  | 7.363.908.750 | 7.037.657.863 | 95,57 | 326.250.887
2.07.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 3.979.636.250 | 3.776.779.351 | 94,90 | 202.856.899
2.07.02 | Program Pelatihan Kerja dan Produktivitas Tenaga Kerja | S.4 | 2.744.593.750 | 2.700.516.523 | 98,39 | 44.077.227
2.07.03 | Program Penempatan Tenaga Kerja | S.4 | 639.678.750 | 560.361.989 | 87,60 | 79.316.761
2.08 | DINAS PPPA DAN KELUARGA BERENCANA |  | 11.305.363.750 | 10.731.038.469 | 94,92 | 574.325.281
2.08.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 5.620.113.750 | 5.344.866.981 | 95,10 | 275.246.769
2.08.02 | Program Pengarusutamaan Gender dan Pemberdayaan Perempuan | S.12 | 984.760.000 | 952.378.845 | 96,71 | 32.381.155
2.08.03 | Program Perlindungan Perempuan | S.12 | 470.308.750 | 465.971.667 | 99,08 | 4.337.083
2.08.04 | Program Pembinaan Keluarga Berencana | S.2 | 4.230.181.250 | 3.967.820.976 | 93,80 | 262.360.274
2.09 | DINAS KETAHANAN PANGAN |  | 5.125.181.250 | 4.907.162.411 | 95,75 | 218.018.839
2.09.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 3.339.871.250 | 3.189.518.361 | 95,50 | 150.352.889
2.09.02 | Program Peningkatan Diversifikasi dan Ketahanan Pangan | S.5 | 1.785.310.000 | 1.717.644.050 | 96,21 | 67.665.950
2.11 | DINAS LINGKUNGAN HIDUP |  | 18.799.778.750 | 18.108.221.545 | 96,32 | 691.557.205
2.11.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 6.869.651.250 | 6.636.184.710 | 96,60 | 233.466.540
2.11.02 | Program Pengendalian Pencemaran dan Kerusakan Lingkungan | S.8 | 1.320.452.500 | 1.206.723.010 | 91,39 | 113.729.490
2.11.03 | Program Pengelolaan Persampahan | S.8 | 8.459.978.750 | 8.223.148.257 | 97,20 | 236.830.493
2.11.04 | Program Pengelolaan Keanekaragaman Hayati | S.8 | 2.149.696.250 | 2.042.165.568 | 95,00 | 107.530.682
2.13 | DINAS PEMBERDAYAAN MASYARAKAT DAN DESA |  | 7.809.998.750 | 7.437.737.276 | 95,23 | 372.261.474
2.13.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 3.689.611.250 | 3.494.126.469 | 94,70 | 195.484.781
2.13.02 | Program Administrasi Pemerintahan Desa | S.9 | 2.980.018.750 | 2.872.839.692 | 96,40 | 107.179.058
2.13.03 | Program Pemberdayaan Lembaga Kemasyarakatan Desa | S.9 | 1.140.368.750 | 1.070.771.115 | 93,90 | 69.597.635
2.15 | DINAS PERHUBUNGAN |  | 9.174.715.000 | 8.641.045.053 | 94,18 | 533.669.947
2.15.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 5.449.852.500 | 5.188.226.791 | 95,20 | 261.625.709
2.15.02 | Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan | - | 3.724.862.500 | 3.452.818.262 | 92,70 | 272.044.238
2.17 | DINAS KOPERASI, UKM DAN PERDAGANGAN |  | 10.785.187.500 | 10.173.421.585 | 94,33 | 611.765.915
2.17.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 4.279.703.750 | 4.104.416.281 | 95,90 | 175.287.469
2.17.02 | Program Pemberdayaan UMKM | S.5 | 2.615.061.250 | 2.544.295.287 | 97,29 | 70.765.963
2.17.03 | Program Peningkatan Sarana Distribusi Perdagangan | S.5 | 3.890.422.500 | 3.524.710.017 | 90,60 | 365.712.483
3.26 | DINAS PARIWISATA |  | 10.934.843.750 | 10.539.040.538 | 96,38 | 395.803.212
3.26.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 3.120.215.000 | 2.942.281.806 | 94,30 | 177.933.194
3.26.02 | Program Peningkatan Daya Tarik Destinasi Pariwisata | S.6 | 6.539.685.000 | 6.337.022.121 | 96,90 | 202.662.879
3.26.03 | Program Pemasaran Pariwisata | S.6 | 1.274.943.750 | 1.259.736.611 | 98,81 | 15.207.139
3.27 | DINAS PERTANIAN DAN PERIKANAN |  | 27.984.442.500 | 26.873.000.764 | 96,03 | 1.111.441.736
3.27.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 12.480.327.500 | 12.043.377.683 | 96,50 | 436.949.817
3.27.02 | Program Penyediaan dan Pengembangan Sarana Pertanian | S.5 | 9.759.526.250 | 9.330.050.505 | 95,60 | 429.475.745
3.27.03 | Program Pengelolaan Perikanan Tangkap | S.5 | 3.479.728.750 | 3.284.664.660 | 94,39 | 195.064.090
3.27.04 | Program Penyuluhan Pertanian | S.5 | 2.264.860.000 | 2.214.907.916 | 97,79 | 49.952.084
4.01 | SEKRETARIAT DAERAH |  | 50.924.926.250 | 48.031.512.208 | 94,32 | 2.893.414.042
4.01.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 38.640.388.750 | 36.321.870.442 | 94,00 | 2.318.518.308
4.01.02 | Program Pemerintahan dan Kesejahteraan Rakyat | S.10 | 9.414.716.250 | 9.066.508.638 | 96,30 | 348.207.612
4.01.03 | Program Perekonomian dan Pembangunan | S.10 | 2.869.821.250 | 2.643.133.128 | 92,10 | 226.688.122
4.02 | SEKRETARIAT DPRD |  | 45.809.772.500 | 43.290.250.899 | 94,50 | 2.519.521.601
4.02.01 | Program Penunjang Urusan Pemerintahan Daerah | - | 28.350.152.500 | 27.017.862.607 | 95,30 | 1.332.289.893
4.02.02 | Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD | - | 17.459.620.000 | 16.272.388.292 | 93,20 | 1.187.231.708
5.01 | BAPPEDA |  | 6.235.607.500 | 5.991.597.856 | 96,09 | 244.009.644
5.01.01 | Program Perencanaan, Pengendalian dan Evaluasi Pembangunan | S.10 | 3.925.481.250 | 3.792.193.884 | 96,60 | 133.287.366
5.01.02 | Program Koordinasi dan Sinkronisasi Perencanaan | S.10 | 2.310.126.250 | 2.199.403.972 | 95,21 | 110.722.278
5.02 | BADAN PENGELOLA KEUANGAN DAN ASET DAERAH |  | 175.490.480.000 | 173.089.793.478 | 98,63 | 2.400.686.522
5.02.01 | Program Pengelolaan Keuangan Daerah | S.10 | 172.650.047.500 | 170.405.443.045 | 98,70 | 2.244.604.455
5.02.02 | Program Pengelolaan Barang Milik Daerah | S.10 | 2.840.432.500 | 2.684.350.433 | 94,50 | 156.082.067
5.03 | BKPSDM |  | 6.239.550.000 | 5.830.999.144 | 93,45 | 408.550.856
5.03.01 | Program Kepegawaian Daerah | S.10 | 3.759.901.250 | 3.601.959.363 | 95,80 | 157.941.887
5.03.02 | Program Pengembangan Sumber Daya Manusia | S.10 | 2.479.648.750 | 2.229.039.781 | 89,89 | 250.608.969
6.01 | INSPEKTORAT |  | 4.120.121.250 | 4.000.687.906 | 97,10 | 119.433.344
6.01.01 | Program Penyelenggaraan Pengawasan | S.10 | 4.120.121.250 | 4.000.687.906 | 97,10 | 119.433.344
 | JUMLAH |  | 1.287.554.335.000 | 1.244.510.361.246 | 96,66 | 43.043.973.754
Sumber: BPKAD Kabupaten Tanjung Laras (sebelum audit). Belanja BLUD dapat melampaui anggaran sesuai ambang batas fleksibilitas.
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Ringkasan Laporan Realisasi Anggaran Tahun Anggaran 2023

Kode | Uraian | Anggaran 2023 | Realisasi 2023 | Lebih/(Kurang) | % | Realisasi 2022
4 | PENDAPATAN DAERAH | 1.251.267.599.086 | 1.246.485.226.092 | (4.782.372.994) | 99,62 | 1.175.309.485.646
4.1 | Pendapatan Asli Daerah | 147.400.000.000 | 152.859.148.433 | 5.459.148.433 | 103,70 | 139.688.893.369
4.1.01 | Pajak Daerah | 48.200.000.000 | 51.463.287.415 | 3.263.287.415 | 106,77 | 44.918.620.337
4.1.02 | Retribusi Daerah | 9.150.000.000 | 7.846.215.900 | (1.303.784.100) | 85,75 | 8.214.377.650
4.1.03 | Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 7.600.000.000 | 7.612.480.226 | 12.480.226 | 100,16 | 7.195.344.108
4.1.04 | Lain-lain PAD yang Sah | 82.450.000.000 | 85.937.164.892 | 3.487.164.892 | 104,23 | 79.360.551.274
4.2 | Pendapatan Transfer | 1.100.367.599.086 | 1.090.126.077.659 | (10.241.521.427) | 99,07 | 1.031.370.592.277
4.2.01 | Transfer Pemerintah Pusat | 1.035.317.599.086 | 1.028.756.863.093 | (6.560.735.993) | 99,37 | 973.565.433.435
4.2.01.01 | Dana Bagi Hasil | 78.640.000.000 | 81.275.396.480 | 2.635.396.480 | 103,35 | 74.218.835.160
4.2.01.02 | Dana Alokasi Umum | 587.867.599.086 | 585.719.263.086 | (2.148.336.000) | 99,63 | 548.612.774.000
4.2.01.03 | Dana Alokasi Khusus Fisik | 96.420.000.000 | 93.816.542.177 | (2.603.457.823) | 97,30 | 101.733.280.450
4.2.01.04 | Dana Alokasi Khusus Non Fisik | 148.735.000.000 | 144.290.661.350 | (4.444.338.650) | 97,01 | 139.846.217.825
4.2.01.05 | Dana Desa | 112.380.000.000 | 112.380.000.000 | - | 100,00 | 109.154.326.000
4.2.01.06 | Insentif Fiskal | 11.275.000.000 | 11.275.000.000 | - | 100,00 | -
4.2.02 | Transfer Antar Daerah | 65.050.000.000 | 61.369.214.566 | (3.680.785.434) | 94,34 | 57.805.158.842
4.2.02.01 | Bagi Hasil Pajak Provinsi | 52.600.000.000 | 49.387.214.566 | (3.212.785.434) | 93,89 | 47.930.158.842
4.2.02.02 | Bantuan Keuangan Provinsi | 12.450.000.000 | 11.982.000.000 | (468.000.000) | 96,24 | 9.875.000.000
4.3 | Lain-lain Pendapatan Daerah yang Sah | 3.500.000.000 | 3.500.000.000 | - | 100,00 | 4.250.000.000
4.3.01 | Pendapatan Hibah | 3.500.000.000 | 3.500.000.000 | - | 100,00 | 4.250.000.000
5 | BELANJA DAERAH | 1.287.554.335.000 | 1.244.510.361.246 | (43.043.973.754) | 96,66 | 1.167.936.958.305
5.1 | Belanja Operasi | 906.634.335.000 | 875.094.367.391 | (31.539.967.609) | 96,52 | 816.390.187.680
5.1.01 | Belanja Pegawai | 612.450.000.000 | 598.734.212.650 | (13.715.787.350) | 97,76 | 571.286.430.118
5.1.02 | Belanja Barang dan Jasa | 263.034.335.000 | 245.991.904.741 | (17.042.430.259) | 93,52 | 219.335.507.562
5.1.03 | Belanja Hibah | 24.300.000.000 | 23.865.500.000 | (434.500.000) | 98,21 | 19.847.250.000
5.1.04 | Belanja Bantuan Sosial | 6.850.000.000 | 6.502.750.000 | (347.250.000) | 94,93 | 5.921.000.000
5.2 | Belanja Modal | 225.500.000.000 | 218.011.698.855 | (7.488.301.145) | 96,68 | 203.004.090.625
5.2.01 | Belanja Modal Tanah | 3.200.000.000 | 2.985.400.000 | (214.600.000) | 93,29 | 1.450.000.000
5.2.02 | Belanja Modal Peralatan dan Mesin | 38.760.000.000 | 37.214.865.300 | (1.545.134.700) | 96,01 | 41.283.950.775
5.2.03 | Belanja Modal Gedung dan Bangunan | 52.140.000.000 | 50.382.711.480 | (1.757.288.520) | 96,63 | 47.918.226.040
5.2.04 | Belanja Modal Jalan, Jaringan dan Irigasi | 126.485.000.000 | 122.740.518.925 | (3.744.481.075) | 97,04 | 108.364.772.310
5.2.05 | Belanja Modal Aset Tetap Lainnya | 4.915.000.000 | 4.688.203.150 | (226.796.850) | 95,39 | 3.987.141.500
5.3 | Belanja Tidak Terduga | 6.000.000.000 | 2.418.375.000 | (3.581.625.000) | 40,31 | 3.105.840.000
5.3.01 | Belanja Tidak Terduga | 6.000.000.000 | 2.418.375.000 | (3.581.625.000) | 40,31 | 3.105.840.000
5.4 | Belanja Transfer | 149.420.000.000 | 148.985.920.000 | (434.080.000) | 99,71 | 145.436.840.000
5.4.01 | Belanja Bagi Hasil | 4.120.000.000 | 4.120.000.000 | - | 100,00 | 3.764.500.000
5.4.02 | Belanja Bantuan Keuangan | 145.300.000.000 | 144.865.920.000 | (434.080.000) | 99,70 | 141.672.340.000
 | SURPLUS/(DEFISIT) | (36.286.735.914) | 1.974.864.846 | 38.261.600.760 | (5,44) | 7.372.527.341
6.1 | Penerimaan Pembiayaan | 41.286.735.914 | 41.286.735.914 | - | 100,00 | 36.914.208.573
6.1.01 | SiLPA Tahun Sebelumnya | 41.286.735.914 | 41.286.735.914 | - | 100,00 | 36.914.208.573
6.2 | Pengeluaran Pembiayaan | 5.000.000.000 | 5.000.000.000 | - | 100,00 | 3.000.000.000
6.2.01 | Penyertaan Modal Daerah | 5.000.000.000 | 5.000.000.000 | - | 100,00 | 3.000.000.000
 | PEMBIAYAAN NETO | 36.286.735.914 | 36.286.735.914 | - | 100,00 | 33.914.208.573
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA) | - | 38.261.600.760 | 38.261.600.760 | - | 41.286.735.914
Angka dalam kurung menunjukkan nilai negatif. Belum diaudit.
`,
    },
    {
      name: "Tabel 3.14",
      sheet: `
Tabel 3.14 Perkembangan Pendapatan Asli Daerah Tahun 2019 - 2023 (Rp juta, dibulatkan)

Jenis Pendapatan | 2019 | 2020 | 2021 | 2022 | 2023 | Kontribusi 2023 (%) | Pertumbuhan 2023 (%)
Pajak Daerah | 39.846 | 36.214 | 40.157 | 44.919 | 51.463 | 33,67 | 14,57
Retribusi Daerah | 7.915 | 5.483 | 6.940 | 8.214 | 7.846 | 5,13 | -4,48
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 6.420 | 6.511 | 6.878 | 7.195 | 7.612 | 4,98 | 5,80
Lain-lain PAD yang Sah | 68.730 | 61.295 | 88.412 | 79.361 | 85.937 | 56,22 | 8,29
Jumlah PAD | 122.911 | 109.503 | 142.387 | 139.689 | 152.858 | 100,00 | 9,43
Pertumbuhan PAD (%) |  | -10,91 | 30,03 | -1,89 | 9,43
Jumlah Pendapatan Daerah | 1.018.560 | 986.245 | 1.012.774 | 1.175.309 | 1.246.485
Rasio Kemandirian: PAD terhadap Pendapatan Daerah (%) | 12,07 | 11,10 | 14,06 | 11,89 | 12,26
`,
    },
    {
      name: "Tabel 3.15",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"],
      sheet: `
Tabel 3.15 Kunjungan Wisatawan per Destinasi dan Triwulan Tahun 2023 (orang)
No | Destinasi | Wisatawan Nusantara |  |  |  | Jumlah Wisnus | Wisman | Jumlah | %
 |  | TW I | TW II | TW III | TW IV
1 | Pantai Laras Indah | 18.420 | 31.675 | 24.310 | 35.218 | 109.623 | 412 | 110.035 | 34,6
2 | Air Terjun Selasih | 9.165 | 14.280 | 11.940 | 16.325 | 51.710 | 96 | 51.806 | 16,3
3 | Pulau Seribu Bunga | 11.236 | 19.874 | 17.452 | 21.069 | 69.631 | 1.385 | 71.016 | 22,3
4 | Danau Rawa Indah | 6.318 | 9.745 | 8.216 | 10.482 | 34.761 | 37 | 34.798 | 10,9
5 | Kampung Adat Sungai Pinang | 3.924 | 5.861 | 5.147 | 6.890 | 21.822 | 254 | 22.076 | 6,9
6 | Museum Daerah | 6.105 | 7.416 | 6.790 | 8.360 | 28.671 | 18 | 28.689 | 9,0
 | Jumlah | 55.168 | 88.851 | 73.855 | 98.344 | 316.218 | 2.202 | 318.420 | 100,0
 | Kumulatif Wisnus s.d. triwulan | 55.168 | 144.019 | 217.874 | 316.218
`,
    },
    {
      name: "Tabel 3.16",
      sheet: `
Tabel 3.16 Status Desa menurut Indeks Desa Membangun per Kecamatan Tahun 2023
No | Kecamatan | Mandiri | Maju | Berkembang | Tertinggal | Jumlah Desa | % Mandiri dan Maju | Rata-rata IDM
1 | Laras Kota | 2 | - | - | - | 2 | 100,0 | 0,8476
2 | Laras Utara | 4 | 3 | 2 | - | 9 | 77,8 | 0,7749
3 | Sungai Pinang | 3 | 5 | 4 | - | 12 | 66,7 | 0,7295
4 | Batu Ampar | 2 | 5 | 6 | 1 | 14 | 50,0 | 0,6938
5 | Muara Tenang | 2 | 4 | 5 | - | 11 | 54,5 | 0,7062
6 | Rawa Indah | 1 | 3 | 4 | - | 8 | 50,0 | 0,6981
7 | Bukit Selasih | 2 | 4 | 6 | 1 | 13 | 46,2 | 0,6854
8 | Tanjung Pandan Hulu | 2 | 3 | 4 | 1 | 10 | 50,0 | 0,6906
9 | Padang Lalang | 3 | 5 | 6 | 1 | 15 | 53,3 | 0,6989
10 | Teluk Sirih | 1 | 3 | 4 | 1 | 9 | 44,4 | 0,6767
11 | Pulau Seribu Bunga | 1 | 2 | 3 | 1 | 7 | 42,9 | 0,6641
 | Jumlah / Rata-rata IDM *) | 23 | 37 | 44 | 6 | 110 | 54,5 | 0,7048
 | Persentase | 20,9 | 33,6 | 40,0 | 5,5 | 100,0
*) rata-rata tertimbang menurut jumlah desa
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA - URAIAN
Kabupaten Tanjung Laras terdiri atas 11 kecamatan, 110 desa dan 12 kelurahan dengan luas wilayah 1.888,85 km². Jumlah penduduk pertengahan tahun 2023 adalah 322.828 jiwa, sehingga kepadatannya 170,9 jiwa per km². Kecamatan terpadat adalah Laras Kota (1.305,8 jiwa/km²) sedangkan yang terluas adalah Bukit Selasih (276,15 km²).
Jumlah aparatur sipil negara adalah 5.638 orang, terdiri atas 4.343 PNS dan 1.295 PPPK. Perempuan berjumlah 3.611 orang atau 64,0 persen. Dari 508 formasi jabatan struktural, 487 telah terisi dan 21 masih kosong.
Rata-rata capaian 12 sasaran strategis tahun 2023 adalah 100,92%. Dari 28 indikator, 14 indikator melampaui target, 2 indikator sesuai target dan 12 indikator belum mencapai target. Capaian tertinggi adalah sasaran ke-6 sebesar 129,97% dan terendah sasaran ke-2 sebesar 88,26%.
Prevalensi stunting turun dari 20,83% pada tahun 2022 menjadi 18,69% pada tahun 2023, namun belum mencapai target 16,00%. Dari 17.305 balita yang diukur, 3.235 balita mengalami stunting. Hanya satu kecamatan yang prevalensinya naik, yaitu Teluk Sirih sebesar 0,21 poin.
Angka kematian ibu tahun 2023 adalah 178 per 100.000 kelahiran hidup, naik 7 poin dari tahun sebelumnya. Dengan target 150, capaian indikator ini 81,33% atau kategori Tinggi.
Jumlah penduduk miskin tahun 2023 sebanyak 27,38 ribu jiwa atau 8,48 persen, berkurang 1,77 ribu jiwa dari tahun 2022. Garis kemiskinan naik 6,23 persen menjadi Rp 497.326 per kapita per bulan.
Tingkat pengangguran terbuka turun menjadi 4,52 persen dari 4,93 persen. Angkatan kerja berjumlah 159.083 orang, yang bekerja 151.894 orang dan yang menganggur 7.189 orang.
PDRB atas dasar harga berlaku tahun 2023 mencapai Rp 15.294,72 miliar, meningkat Rp 1.053,43 miliar dari tahun 2022. Sektor pertanian memberi sumbangan terbesar yaitu 33,38%, disusul industri pengolahan 15,74% dan perdagangan 13,71%. Pertumbuhan riil tertinggi dicapai penyediaan akomodasi dan makan minum sebesar 10,27%.
Kunjungan wisatawan tahun 2023 mencapai 318.420 orang dari target 245.000 orang, dengan capaian 129,97%. Dibandingkan tahun 2022 kunjungan naik 109.690 orang atau 52,55%. Pantai Laras Indah menyumbang 34,6% dari seluruh kunjungan.
Panjang jalan kabupaten tahun 2023 adalah 659,00 km, dan 444,85 km di antaranya dalam kondisi mantap (67,50%). Jalan rusak berat berkurang 17,35 km dari tahun 2022.
Nilai SAKIP tahun 2023 adalah 66,90 dengan predikat B, naik 3,08 poin dari tahun 2022. Indeks kepuasan masyarakat dari 11 unit pelayanan rata-rata 84,02; unit dengan nilai tertinggi adalah DPMPTSP dan terendah Puskesmas Sungai Pinang.
Status desa menunjukkan kemajuan: 23 desa berstatus mandiri, 37 desa maju, 44 desa berkembang dan 6 desa tertinggal. Jumlah desa mandiri bertambah 9 desa dibandingkan tahun 2022.
Dari 28 indikator, 3 indikator memburuk dibandingkan tahun 2022, yaitu angka kematian ibu, angka kriminalitas dan indeks pemberdayaan gender.
Realisasi pendapatan daerah tahun 2023 sebesar Rp 1.246.485.226.092 atau 99,62% dari anggaran Rp 1.251.267.599.086. Pendapatan asli daerah terealisasi 103,70% sedangkan pendapatan transfer 99,07%.
Realisasi belanja daerah sebesar Rp 1.244.510.361.246 atau 96,66% dari anggaran. Belanja operasi mengambil porsi 70,32% dan belanja modal 17,52% dari realisasi belanja. Surplus realisasi sebesar Rp 1.974.864.846 ditambah pembiayaan neto menghasilkan SiLPA Rp 38.261.600.760 (tiga puluh delapan miliar dua ratus enam puluh satu juta enam ratus ribu tujuh ratus enam puluh rupiah).
Anggaran yang mendukung 12 sasaran sebesar Rp 635.654.550.000 dengan realisasi Rp 611.081.627.334 atau 96,13%. Sebanyak 9 sasaran dicapai secara efisien dan 3 sasaran tidak efisien.
Perangkat daerah dengan anggaran terbesar adalah Dinas Pendidikan dan Kebudayaan, yaitu 32,65% dari belanja daerah. Penyerapan terendah terdapat pada BKPSDM sebesar 93,45%.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "K16", right: "170,9", wrong: "254,9" },
    { sheet: "Tabel 1.2", cell: "H8", right: "1.168", wrong: "1.186" },
    { sheet: "Tabel 2.1", cell: "H11", right: "16,00", wrong: "18,00" },
    { sheet: "Tabel 3.1", cell: "F8", right: "81,33", wrong: "118,67" },
    { sheet: "Tabel 3.1", cell: "F37", right: "98,41", wrong: "97,88" },
    { sheet: "Tabel 3.1", cell: "G38", right: "Tinggi", wrong: "Sangat Tinggi" },
    { sheet: "Tabel 3.2", cell: "F16", right: "12", wrong: "11" },
    { sheet: "Tabel 3.2", cell: "H8", right: "8", wrong: "7" },
    { sheet: "Tabel 3.3", cell: "I10", right: "-0,63", wrong: "0,63" },
    { sheet: "Tabel 3.3", cell: "J29", right: "Memburuk", wrong: "Membaik" },
    { sheet: "Tabel 3.4", cell: "H9", right: "Lebih tinggi", wrong: "Lebih baik" },
    { sheet: "Tabel 3.5", cell: "F23", right: "4,93", wrong: "5,18" },
    { sheet: "Tabel 3.6", cell: "F6", right: "15,74", wrong: "15,58" },
    { sheet: "Tabel 3.6", cell: "E21", right: "15.294,72", wrong: "15.224,13" },
    { sheet: "Tabel 3.7", cell: "F12", right: "106,28", wrong: "94,09" },
    { sheet: "Tabel 3.8", cell: "G10", right: "67,50 %", wrong: "63,81 %" },
    { sheet: "Tabel 3.9", cell: "I13", right: "0,21", wrong: "-0,21" },
    { sheet: "Tabel 3.9", cell: "H15", right: "18,69", wrong: "19,64" },
    { sheet: "Tabel 3.10", cell: "F17", right: "-0,47", wrong: "0,47" },
    { sheet: "Tabel 3.10", cell: "C24", right: "2.888", wrong: "2.755" },
    { sheet: "Tabel 3.11", cell: "D10", right: "7.814.628.750", wrong: "7.841.628.750" },
    { sheet: "Tabel 3.11", cell: "G12", right: "-7,18", wrong: "7,18" },
    { sheet: "Tabel 3.12", cell: "E20", right: "13.333.244.274", wrong: "13.233.244.274" },
    { sheet: "Tabel 3.12", cell: "F50", right: "91,39", wrong: "97,20" },
    { sheet: "Tabel 3.12", cell: "D68", right: "27.984.442.500", wrong: "25.719.582.500" },
    { sheet: "Tabel 3.12", cell: "G78", right: "1.332.289.893", wrong: "133.228.989" },
    { sheet: "Tabel 3.13", cell: "E7", right: "(1.303.784.100)", wrong: "1.303.784.100" },
    { sheet: "Tabel 3.13", cell: "F19", right: "93,89", wrong: "96,24" },
    { sheet: "Tabel 3.13", cell: "D29", right: "218.011.698.855", wrong: "213.323.495.705" },
    { sheet: "Tabel 3.14", cell: "G6", right: "4,98", wrong: "5,15" },
    { sheet: "Tabel 3.15", cell: "I6", right: "71.016", wrong: "69.631" },
    { sheet: "Tabel 3.15", cell: "E11", right: "217.874", wrong: "207.874" },
    { sheet: "Tabel 3.16", cell: "H13", right: "42,9", wrong: "28,6" },
    { sheet: "Tabel 3.16", cell: "F14", right: "6", wrong: "5" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "yang terluas adalah Bukit Selasih",
      wrong: "yang terluas adalah Batu Ampar",
    },
    { sheet: "Narasi", cell: "A3", right: "dan 1.295 PPPK", wrong: "dan 1.259 PPPK" },
    { sheet: "Narasi", cell: "A4", right: "terendah sasaran ke-2 sebesar", wrong: "terendah sasaran ke-8 sebesar" },
    { sheet: "Narasi", cell: "A5", right: "Hanya satu kecamatan", wrong: "Hanya dua kecamatan" },
    { sheet: "Narasi", cell: "A7", right: "persen, berkurang 1,77", wrong: "persen, bertambah 1,77" },
    { sheet: "Narasi", cell: "A8", right: "yang bekerja 151.894 orang", wrong: "yang bekerja 151.984 orang" },
    { sheet: "Narasi", cell: "A9", right: "perdagangan 13,71%", wrong: "perdagangan 13,30%" },
    { sheet: "Narasi", cell: "A10", right: "orang atau 52,55%", wrong: "orang atau 34,45%" },
    { sheet: "Narasi", cell: "A15", right: "terealisasi 103,70%", wrong: "terealisasi 96,43%" },
    { sheet: "Narasi", cell: "A16", right: "dua ratus enam puluh satu juta", wrong: "dua ratus enam belas juta" },
    { sheet: "Narasi", cell: "A17", right: "Sebanyak 9 sasaran", wrong: "Sebanyak 8 sasaran" },
    { sheet: "Narasi", cell: "A18", right: "yaitu 32,65% dari", wrong: "yaitu 33,78% dari" },
  ],
};
