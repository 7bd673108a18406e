import type { ReportCase } from "./report-case";

/** A provincial family-planning office: contraceptive users by method and district, less-is-better indicators with a cap, survey and IKPA weights. */
export const bkkbnProvinsi: ReportCase = {
  name: "a provincial family-planning office",
  year: 2023,
  sheets: [
    {
      name: "PK 2023",
      merges: ["A21:B21"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2023
PERWAKILAN BKKBN PROVINSI KALIMANTAN UTARA

No | Sasaran Kegiatan | Indikator Kinerja | Satuan | Target 2023
(1) | (2) | (3) | (4) | (5)
1 | Menurunnya angka kelahiran total | Angka kelahiran total (Total Fertility Rate/TFR) | Rata-rata anak per WUS | 2,27
2 | Meningkatnya angka prevalensi kontrasepsi modern | Angka prevalensi kontrasepsi modern (mCPR) | Persen | 66,11
3 | Menurunnya kebutuhan ber-KB yang tidak terpenuhi | Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need) | Persen | 11,26
4 | Menurunnya angka kelahiran remaja | Angka kelahiran remaja umur 15-19 tahun (ASFR 15-19 tahun) | Kelahiran per 1.000 WUS | 24,00
5 | Meningkatnya Indeks Pembangunan Keluarga | Indeks Pembangunan Keluarga (iBangga) | Indeks | 59,00
6 | Meningkatnya median usia kawin pertama perempuan | Median Usia Kawin Pertama Perempuan (MUKP) | Tahun | 21,90
7 | Meningkatnya kesertaan KB MKJP | Persentase peserta KB aktif MKJP | Persen | 30,40
8 | Menurunnya ketidaklangsungan pemakaian kontrasepsi | Persentase ketidaklangsungan pemakaian (putus pakai) kontrasepsi | Persen | 20,00
9 | Terkendalinya keluarga berisiko stunting | Jumlah keluarga yang memiliki baduta mendapat fasilitasi dan pembinaan 1000 HPK | Keluarga | 38.250
 |  | Persentase kabupaten/kota yang melaksanakan audit kasus stunting | Persen | 100
10 | Terwujudnya Kampung KB berkualitas | Persentase Kampung Keluarga Berkualitas yang berklasifikasi Mandiri dan Berkelanjutan | Persen | 36,00
11 | Meningkatnya tata kelola | Nilai IKPA | Nilai | 95,00
 |  | Indeks Kepuasan Masyarakat (IKM) | Nilai | 85,00
 |  | Persentase tindak lanjut hasil pengawasan | Persen | 92,5

Program |  | Anggaran (Rp)
068.01.DG | Program Pembangunan Keluarga, Kependudukan dan Keluarga Berencana | 24.133.500.000,-
068.01.WA | Program Dukungan Manajemen | 28.030.735.000,-
 | Jumlah | 52.164.235.000,-

 |  | Tanjung Selor, 9 Januari 2023
Kepala BKKBN, |  | Kepala Perwakilan BKKBN Provinsi Kalimantan Utara,
ttd |  | ttd
`,
    },
    {
      name: "Capaian PK",
      sheet: `
Tabel 3.2 Capaian Perjanjian Kinerja Tahun 2023
No | Indikator Kinerja | Target | Realisasi | Capaian | Kategori
1 | Angka kelahiran total (Total Fertility Rate/TFR) *) | 2,27 | 2,30 | 98,68% | Baik
2 | Angka prevalensi kontrasepsi modern (mCPR) | 66,11 | 65,50 | 99,08% | Baik
3 | Persentase kebutuhan ber-KB yang tidak terpenuhi (unmet need) *) | 11,26 | 11,35 | 99,20% | Baik
4 | Angka kelahiran remaja umur 15-19 tahun (ASFR 15-19 tahun) *) | 24,00 | 21,50 | 110,42% | Baik Sekali
5 | Indeks Pembangunan Keluarga (iBangga) | 59,00 | 60,15 | 101,95% | Baik Sekali
6 | Median Usia Kawin Pertama Perempuan (MUKP) | 21,90 | 21,30 | 97,26% | Baik
7 | Persentase peserta KB aktif MKJP | 30,40 | 26,13 | 85,95% | Cukup
8 | Persentase ketidaklangsungan pemakaian (putus pakai) kontrasepsi *) | 20,00 | 14,60 | 120,00% | Baik Sekali
9 | Jumlah keluarga yang memiliki baduta mendapat fasilitasi dan pembinaan 1000 HPK | 38.250 | 31.407 | 82,11% | Cukup
10 | Persentase kabupaten/kota yang melaksanakan audit kasus stunting | 100 | 100 | 100,00% | Baik
11 | Persentase Kampung Keluarga Berkualitas yang berklasifikasi Mandiri dan Berkelanjutan | 36,00 | 26,40 | 73,33% | Kurang
12 | Nilai IKPA | 95,00 | 95,30 | 100,32% | Baik Sekali
13 | Indeks Kepuasan Masyarakat (IKM) | 85,00 | 87,25 | 102,65% | Baik Sekali
14 | Persentase tindak lanjut hasil pengawasan | 92,5 | 96,2 | 104,00% | Baik Sekali
 | Rata-rata Capaian |  |  | 98,21% | Baik
*) Indikator dengan polarisasi negatif (semakin rendah semakin baik), capaian = ((2 x Target) - Realisasi) / Target x 100%. Capaian indikator paling tinggi dihitung 120%.

Tabel 3.3 Rekapitulasi Kategori Capaian
No | Kategori | Interval Capaian | Jumlah Indikator | Persentase
1 | Baik Sekali | > 100% | 6 | 42,86%
2 | Baik | 87,5% s.d. 100% | 5 | 35,71%
3 | Cukup | 75% s.d. < 87,5% | 2 | 14,29%
4 | Kurang | < 75% | 1 | 7,14%
 | Jumlah |  | 14 | 100,00%
`,
    },
    {
      name: "Tren",
      merges: ["A2:A3", "B2:D2", "E2:E3", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.4 Perbandingan Realisasi Kinerja Tahun 2021-2023 dengan Target Akhir Renstra 2024
Indikator | Realisasi |  |  | Naik/Turun 2022-2023 | Target Renstra 2024 | Capaian thd Target 2024 (%)
 | 2021 | 2022 | 2023 |  |  |
TFR *) | 2,38 | 2,33 | 2,30 | -0,03 | 2,24 | 97,32
mCPR | 63,84 | 64,12 | 65,50 | 1,38 | 67,00 | 97,76
Unmet need *) | 13,96 | 12,87 | 11,35 | -1,52 | 10,80 | 94,91
ASFR 15-19 tahun *) | 27,40 | 23,90 | 21,50 | -2,40 | 22,00 | 102,27
iBangga | 54,21 | 57,36 | 60,15 | 2,79 | 61,00 | 98,61
MUKP | 20,90 | 21,20 | 21,30 | 0,10 | 22,10 | 96,38
Peserta KB aktif MKJP | 26,05 | 25,01 | 26,13 | 1,12 | 31,00 | 84,29
*) semakin rendah semakin baik: ((2 x Target) - Realisasi) / Target x 100

Tabel 3.5 Perbandingan dengan Capaian Nasional Tahun 2023
Indikator | Kalimantan Utara | Nasional | Selisih | Posisi thd Nasional
TFR | 2,30 | 2,14 | 0,16 | Di atas
mCPR | 65,50 | 60,42 | 5,08 | Di atas
Unmet need | 11,35 | 11,55 | -0,20 | Di bawah
iBangga | 60,15 | 61,43 | -1,28 | Di bawah
Peserta KB aktif MKJP | 26,13 | 25,48 | 0,65 | Di atas
`,
    },
    {
      name: "PUS dan PA",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3"],
      sheet: `
Tabel 3.7
Jumlah PUS, Peserta KB Aktif Modern, dan Unmet Need Menurut Kabupaten/Kota Tahun 2023
No | Kabupaten/Kota | PUS | PA Modern |  | Unmet Need |
 |  |  | Jumlah | mCPR (%) | Jumlah | %
1 | Malinau | 12.914 | 8.834 | 68,41 | 1.725 | 13,36
2 | Bulungan | 24.871 | 16.617 | 66,81 | 2.472 | 9,94
3 | Nunukan | 31.905 | 21.609 | 67,73 | 3.904 | 12,24
4 | Tana Tidung | 4.336 | 2.970 | 68,50 | 597 | 13,77
5 | Kota Tarakan | 35.162 | 21.488 | 61,11 | 3.695 | 10,51
 | PROVINSI | 109.188 | 71.518 | 65,50 | 12.393 | 11,35
Sumber: Pemutakhiran Pendataan Keluarga (PK-23), BKKBN
`,
    },
    {
      name: "PA Metode",
      sheet: `
Tabel 3.8 Peserta KB Aktif Modern Menurut Metode Kontrasepsi

Peringkat | Metode | Tahun 2022 | Tahun 2023 | Kenaikan/ Penurunan | % | Pangsa 2023 (%)
1 | Suntik | 38.704 | 37.966 | -738 | -1,91 | 53,09
2 | Implan | 11.198 | 11.711 | 513 | 4,58 | 16,37
3 | Pil | 11.310 | 10.934 | -376 | -3,32 | 15,29
4 | IUD | 3.834 | 4.054 | 220 | 5,74 | 5,67
5 | Kondom | 3.672 | 3.930 | 258 | 7,03 | 5,50
6 | MOW | 2.628 | 2.689 | 61 | 2,32 | 3,76
7 | MOP | 247 | 234 | -13 | -5,26 | 0,33
 | Jumlah | 71.593 | 71.518 | -75 | -0,10 | 100,00
 | di antaranya MKJP (IUD, MOW, MOP, Implan) | 17.907 | 18.688 | 781 | 4,36 | 26,13
`,
    },
    {
      name: "PB Metode",
      merges: ["A3:A4", "B3:H3", "I3:I4"],
      sheet: `
Tabel 3.9 Peserta KB Baru Menurut Metode Kontrasepsi per Kabupaten/Kota
Provinsi Kalimantan Utara, Januari s.d. Desember 2023
KABUPATEN/KOTA | METODE KONTRASEPSI |  |  |  |  |  |  | JUMLAH
 | IUD | MOW | MOP | KONDOM | IMPLAN | SUNTIK | PIL |
Malinau | 89 | 63 | - | 89 | 182 | 488 | 198 | 1.109
Bulungan | 216 | 90 | 6 | 183 | 489 | 1.097 | 411 | 2.492
Nunukan | 282 | 105 | 8 | 231 | 548 | 1.191 | 429 | 2.794
Tana Tidung | 40 | 20 | - | 41 | 71 | 211 | 48 | 431
Kota Tarakan | 294 | 137 | 10 | 280 | 796 | 1.720 | 543 | 3.780
JUMLAH | 921 | 415 | 24 | 824 | 2.086 | 4.707 | 1.629 | 10.606
Persentase | 8,7% | 3,9% | 0,2% | 7,8% | 19,7% | 44,4% | 15,4% | 100,0%
`,
    },
    {
      name: "Triwulan",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2", "L2:L3"],
      sheet: `
Tabel 3.10 Target dan Realisasi Triwulanan Kegiatan Prioritas Tahun 2023 (tidak kumulatif)
Kegiatan | TW I |  | TW II |  | TW III |  | TW IV |  | Jumlah |  | %
 | T | R | T | R | T | R | T | R | T | R |
Pelayanan peserta KB baru (akseptor) | 2.450 | 2.259 | 3.000 | 3.149 | 2.750 | 2.556 | 2.450 | 2.642 | 10.650 | 10.606 | 99,59
  di antaranya MKJP (akseptor) | 700 | 654 | 1.000 | 1.171 | 800 | 758 | 700 | 863 | 3.200 | 3.446 | 107,69
Pendampingan catin, bumil dan baduta oleh TPK (keluarga) | 9.200 | 8.876 | 9.600 | 9.712 | 9.600 | 9.544 | 9.450 | 9.387 | 37.850 | 37.519 | 99,13
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.14 Realisasi Anggaran per Program dan Kegiatan TA 2023
Kode | Program/Kegiatan | Pagu (Rp) | Realisasi (Rp) | Persentase | Sisa Anggaran (Rp)
068.01.DG | PROGRAM PEMBANGUNAN KELUARGA, KEPENDUDUKAN DAN KELUARGA BERENCANA | 24.133.500.000 | 23.447.217.978 | 97,16% | 686.282.022
3331 | Pengelolaan Pembangunan Kependudukan dan KB Provinsi | 14.882.460.000 | 14.507.313.606 | 97,48% | 375.146.394
6015 | Pembinaan Kesertaan ber-KB Jalur Pemerintah dan Swasta | 3.128.780.000 | 3.011.942.161 | 96,27% | 116.837.839
6016 | Pemberdayaan Ekonomi Keluarga dan Ketahanan Remaja | 1.846.320.000 | 1.809.755.324 | 98,02% | 36.564.676
6018 | Penyelenggaraan Advokasi, Penggerakan dan Informasi | 4.275.940.000 | 4.118.206.887 | 96,31% | 157.733.113
068.01.WA | PROGRAM DUKUNGAN MANAJEMEN | 28.030.735.000 | 27.712.611.485 | 98,87% | 318.123.515
3327 | Pengelolaan Keuangan dan Penatausahaan BMN | 24.619.880.000 | 24.416.325.395 | 99,17% | 203.554.605
3329 | Pengembangan SDM dan Pelatihan | 2.093.645.000 | 2.057.418.233 | 98,27% | 36.226.767
5061 | Pengawasan dan Pembinaan Administrasi Umum | 1.317.210.000 | 1.238.867.857 | 94,05% | 78.342.143
 | TOTAL | 52.164.235.000 | 51.159.829.463 | 98,07% | 1.004.405.537
`,
    },
    {
      name: "Jenis Belanja",
      merges: ["A3:A4", "B3:D3", "E3:G3"],
      sheet: `
Tabel 3.15 Pagu dan Realisasi per Jenis Belanja Tahun 2022 dan 2023
(dalam rupiah)
Jenis Belanja | TA 2022 |  |  | TA 2023 |  |
 | Pagu | Realisasi | % | Pagu | Realisasi | %
Belanja Pegawai | 21.640.872.000 | 21.488.305.770 | 99,30 | 22.874.115.000 | 22.790.466.318 | 99,63
Belanja Barang | 29.315.408.000 | 28.406.117.294 | 96,90 | 28.203.720.000 | 27.290.137.645 | 96,76
Belanja Modal | 754.250.000 | 751.863.000 | 99,68 | 1.086.400.000 | 1.079.225.500 | 99,34
Jumlah | 51.710.530.000 | 50.646.286.064 | 97,94 | 52.164.235.000 | 51.159.829.463 | 98,07

Tabel 3.16 Efisiensi Penggunaan Sumber Daya (dalam juta rupiah)
Kegiatan | Pagu | Capaian Keluaran (%) | Pagu x Capaian | Realisasi | Efisiensi (Rp juta) | Efisiensi (%)
Pengelolaan Pembangunan Kependudukan dan KB Provinsi | 14.882,46 | 100,00 | 14.882,46 | 14.507,31 | 375,15 | 2,52
Pembinaan Kesertaan ber-KB Jalur Pemerintah dan Swasta | 3.128,78 | 103,25 | 3.230,47 | 3.011,94 | 218,53 | 6,76
Pemberdayaan Ekonomi Keluarga dan Ketahanan Remaja | 1.846,32 | 101,50 | 1.874,01 | 1.809,76 | 64,25 | 3,43
Penyelenggaraan Advokasi, Penggerakan dan Informasi | 4.275,94 | 100,00 | 4.275,94 | 4.118,21 | 157,73 | 3,69
Catatan: Efisiensi (%) = (Pagu x Capaian - Realisasi) / (Pagu x Capaian) x 100
`,
    },
    {
      name: "IKM",
      sheet: `
Tabel 3.17 Nilai Unsur Survei Kepuasan Masyarakat
Jumlah responden: 186 orang
Kode | Unsur Pelayanan | Jumlah Nilai | NRR Unsur | NRR Tertimbang (x 0,111) | Mutu
U1 | Persyaratan | 643 | 3,457 | 0,384 | B
U2 | Sistem, Mekanisme dan Prosedur | 631 | 3,392 | 0,377 | B
U3 | Waktu Penyelesaian | 618 | 3,323 | 0,369 | B
U4 | Biaya/Tarif | 729 | 3,919 | 0,435 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 640 | 3,441 | 0,382 | B
U6 | Kompetensi Pelaksana | 655 | 3,522 | 0,391 | B
U7 | Perilaku Pelaksana | 667 | 3,586 | 0,398 | A
U8 | Penanganan Pengaduan, Saran dan Masukan | 652 | 3,505 | 0,389 | B
U9 | Sarana dan Prasarana | 612 | 3,290 | 0,365 | B
 | Jumlah NRR Tertimbang |  |  | 3,490 |
 | IKM Unit Pelayanan (Jumlah NRR Tertimbang x 25) |  |  | 87,25 | B

Mutu | Nilai Interval | Nilai Interval Konversi | Kinerja
A | 3,5324 - 4,00 | 88,31 - 100,00 | Sangat Baik
B | 3,0644 - 3,532 | 76,61 - 88,30 | Baik
C | 2,60 - 3,064 | 65,00 - 76,60 | Kurang Baik
D | 1,00 - 2,5996 | 25,00 - 64,99 | Tidak Baik
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 1.1 Keadaan Pegawai per 31 Desember 2023
Golongan | Laki-laki | Perempuan | Jumlah | S2/S3 | S1/D4 | D3 | SLTA
IV | 9 | 14 | 23 | 13 | 10 | - | -
III | 58 | 97 | 155 | 21 | 112 | 14 | 8
II | 11 | 6 | 17 | - | - | 9 | 8
PPPK | 7 | 19 | 26 | - | 23 | 3 | -
Jumlah | 85 | 136 | 221 | 34 | 145 | 26 | 16
Persentase | 38,5 | 61,5 | 100,0 | 15,4 | 65,6 | 11,8 | 7,2
`,
    },
    {
      name: "Narasi",
      sheet: `
Perjanjian Kinerja Perwakilan BKKBN Provinsi Kalimantan Utara Tahun 2023 memuat 11 (sebelas) sasaran kegiatan dengan 14 (empat belas) indikator kinerja.
Rata-rata capaian kinerja tahun 2023 adalah 98,21% atau berkategori Baik.
Dari 14 indikator, 6 indikator berkategori Baik Sekali, 5 indikator berkategori Baik, 2 indikator berkategori Cukup dan 1 indikator berkategori Kurang.
Angka kelahiran total (TFR) turun dari 2,33 pada tahun 2022 menjadi 2,30 pada tahun 2023, namun belum mencapai target 2,27 sehingga capaiannya 98,68%.
Realisasi mCPR sebesar 65,50% dari target 66,11%, naik 1,38 poin dibandingkan tahun 2022 yang sebesar 64,12%.
Jumlah PUS di Provinsi Kalimantan Utara sebanyak 109.188 pasangan, dan 71.518 di antaranya menjadi peserta KB aktif modern.
mCPR tertinggi terdapat di Kabupaten Tana Tidung sebesar 68,50% dan terendah di Kota Tarakan sebesar 61,11%.
Unmet need tahun 2023 sebesar 11,35%, turun 1,52 poin dari tahun sebelumnya 12,87%.
Median usia kawin pertama perempuan tercapai 21,30 tahun dari target 21,90 tahun atau 97,26%.
Peserta KB aktif MKJP berjumlah 18.688 peserta atau 26,13% dari seluruh peserta KB aktif modern, meningkat 781 peserta dibandingkan tahun 2022.
Metode yang paling banyak dipakai adalah suntik, yaitu 53,09% dari peserta KB aktif modern.
Selama tahun 2023 tercatat 10.606 peserta KB baru atau 99,59% dari target 10.650 akseptor.
Pagu anggaran tahun 2023 sebesar Rp52.164.235.000,- (lima puluh dua miliar seratus enam puluh empat juta dua ratus tiga puluh lima ribu rupiah) dengan realisasi Rp51.159.829.463,- atau 98,07%.
Realisasi Program Dukungan Manajemen mencapai Rp27,71 miliar atau 98,87% dari pagunya.
Dibandingkan tahun 2022, persentase penyerapan anggaran naik dari 97,94% menjadi 98,07%.
Nilai IKPA tahun 2023 sebesar 95,30 dari target 95,00, dengan nilai indikator terendah pada Deviasi Halaman III DIPA sebesar 82,46.
Survei terhadap 186 responden menghasilkan IKM 87,25 dengan mutu pelayanan B; unsur dengan NRR terendah adalah sarana dan prasarana (3,290).
Pegawai Perwakilan BKKBN Provinsi Kalimantan Utara berjumlah 221 orang, terdiri dari 85 laki-laki dan 136 perempuan, dan 34 orang di antaranya berpendidikan S2/S3.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2023", cell: "E11", right: "21,90", wrong: "21,60" },
    { sheet: "Capaian PK", cell: "E5", right: "99,20%", wrong: "100,80%" },
    { sheet: "Capaian PK", cell: "F9", right: "Cukup", wrong: "Baik" },
    { sheet: "Tren", cell: "E6", right: "-1,52", wrong: "1,52" },
    { sheet: "PUS dan PA", cell: "D7", right: "21.609", wrong: "21.069" },
    { sheet: "PA Metode", cell: "G6", right: "15,29", wrong: "16,37" },
    { sheet: "PB Metode", cell: "I6", right: "2.492", wrong: "2.081" },
    { sheet: "Triwulan", cell: "K4", right: "10.606", wrong: "7.964" },
    { sheet: "Anggaran", cell: "D8", right: "27.712.611.485", wrong: "26.473.743.628" },
    { sheet: "Jenis Belanja", cell: "G13", right: "6,76", wrong: "7,26" },
    { sheet: "IKM", cell: "F14", right: "B", wrong: "A" },
    { sheet: "SDM", cell: "C4", right: "97", wrong: "79" },
    { sheet: "Narasi", cell: "A7", right: "sebesar 68,50% dan", wrong: "sebesar 67,60% dan" },
    { sheet: "Narasi", cell: "A10", right: "meningkat 781 peserta", wrong: "menurun 781 peserta" },
    { sheet: "Narasi", cell: "A13", right: "seratus enam puluh empat juta", wrong: "seratus empat puluh enam juta" },
  ],
};
