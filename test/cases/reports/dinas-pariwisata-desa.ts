import type { ReportCase } from "./report-case";

/** a tourism office and its villages: formulas in words, visitors by month, APBDes, Dana Desa by stage, BUMDes. */
export const dinasPariwisataDesa: ReportCase = {
  name: "a tourism office and its villages: formulas in words, visitors by month, APBDes, Dana Desa by stage, BUMDes",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1.1 SDM & Sarpras",
      sheet: `
Tabel 1.1 Jumlah Pegawai Dinas Pariwisata Kota Sumberarum Menurut Golongan, Pendidikan dan Jenis Kelamin per 31 Desember 2023

No | Gol./Ruang | Jenis Kelamin |  | Jml | % |  | Pendidikan | L | P | Jml | %
 |  | L | P |  |  |  |  |  |  |  |
A | PNS Gol. IV | 4 | 3 | 7 | 10,00 |  | S-3 | - | - | - | -
 | IV/c | 1 | - | 1 | 1,43 |  | S-2 | 5 | 4 | 9 | 12,86
 | IV/b | 1 | 1 | 2 | 2,86 |  | S-1/D-IV | 12 | 16 | 28 | 40,00
 | IV/a | 2 | 2 | 4 | 5,71 |  | D-III | 3 | 4 | 7 | 10,00
B | PNS Gol. III | 12 | 16 | 28 | 40,00 |  | SLTA/sederajat | 16 | 8 | 24 | 34,29
 | III/d | 5 | 6 | 11 | 15,71 |  | SLTP | 2 | - | 2 | 2,86
 | III/c | 3 | 4 | 7 | 10,00 |  | SD | - | - | - | -
 | III/b | 2 | 3 | 5 | 7,14 |  | Jumlah | 38 | 32 | 70 | 100,00
 | III/a | 2 | 3 | 5 | 7,14
C | PNS Gol. II | 4 | 2 | 6 | 8,57
 | II/d | 2 | 1 | 3 | 4,29
 | II/c | 1 | 1 | 2 | 2,86
 | II/b | 1 | - | 1 | 1,43
D | PPPK | 3 | 3 | 6 | 8,57
 | IX | 2 | 3 | 5 | 7,14
 | VII | 1 | - | 1 | 1,43
E | Non ASN | 15 | 8 | 23 | 32,86
 | JUMLAH | 38 | 32 | 70 | 100,00
Sumber: Subbag Umum dan Kepegawaian, 2023. Baris A s.d. E adalah jumlah dari ruang di bawahnya.

Tabel 1.2 Kebutuhan dan Ketersediaan Pegawai ASN Menurut Jabatan (ABK)
No | Jabatan | Kebutuhan (ABK) | Terisi | Kurang | Keterisian (%)
1 | 2 | 3 | 4 | 5=3-4 | 6=4/3x100
1 | Kepala Dinas (Eselon II.b) | 1 | 1 | - | 100,00
2 | Sekretaris dan Kepala Bidang (Eselon III) | 4 | 4 | - | 100,00
3 | Kepala Subbagian/UPT (Eselon IV) | 3 | 3 | - | 100,00
4 | JF Adyatama Kepariwisataan dan Ekraf | 12 | 7 | 5 | 58,33
5 | JF lainnya | 8 | 5 | 3 | 62,50
6 | Pelaksana | 34 | 27 | 7 | 79,41
 | Jumlah | 62 | 47 | 15 | 75,81

Tabel 1.3 Sarana dan Prasarana
No | Jenis Barang | Satuan | Kondisi |  |  | Jumlah | Baik (%)
 |  |  | B | RR | RB |  |
1 | Kendaraan roda 4 | unit | 5 | 1 | - | 6 | 83,3%
2 | Kendaraan roda 2 | unit | 6 | 1 | 1 | 8 | 75,0%
3 | Komputer PC | unit | 21 | 4 | 2 | 27 | 77,8%
4 | Laptop | unit | 17 | 2 | - | 19 | 89,5%
5 | Printer | unit | 14 | 3 | 4 | 21 | 66,7%
6 | Meja/kursi kerja | set | 63 | 7 | 5 | 75 | 84,0%
7 | AC | unit | 12 | 2 | 1 | 15 | 80,0%
8 | Kamera/drone | unit | 5 | - | 1 | 6 | 83,3%
 | Jumlah |  | 143 | 20 | 14 | 177 | 80,8%
`,
    },
    {
      name: "T2.1 PK & Triwulan",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Perubahan dan Target Triwulanan (Kumulatif) Tahun 2023
No | Sasaran Strategis | Indikator Kinerja | Satuan | Target 2023 | Target Triwulan |  |  |
 |  |  |  |  | I | II | III | IV
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
1 | Meningkatnya kunjungan dan lama tinggal wisatawan | Persentase pertumbuhan kunjungan wisatawan | % | 10,50 | 6,00 | 8,00 | 9,50 | 10,50
 |  | Rata-rata lama tinggal wisatawan | Hari | 1,80 | 1,60 | 1,70 | 1,75 | 1,80
2 | Meningkatnya kontribusi pariwisata terhadap pendapatan daerah | Persentase kontribusi PAD sektor pariwisata terhadap PAD | % | 13,50 | 12,50 | 13,00 | 13,25 | 13,50
3 | Berkembangnya ekonomi kreatif, desa wisata dan event | Persentase pelaku ekonomi kreatif yang bersertifikat/memiliki HKI | % | 24,00 | 21,00 | 22,00 | 23,00 | 24,00
 |  | Jumlah desa wisata kategori maju dan mandiri | Desa | 4 | 2 | 2 | 3 | 4
 |  | Jumlah event yang masuk kalender event nasional | Event | 5 | 1 | 2 | 4 | 5
4 | Meningkatnya keamanan destinasi dan kualitas pelayanan | Persentase destinasi wisata yang mengalami insiden | % | 10,00 | 10,00 | 10,00 | 10,00 | 10,00
 |  | Rata-rata waktu penyelesaian pengaduan wisatawan | Hari | 5,00 | 5,00 | 5,00 | 5,00 | 5,00
 |  | Indeks Kepuasan Masyarakat (IKM) | Indeks | 84,50 | 82,00 | 83,00 | 84,00 | 84,50
5 | Meningkatnya akuntabilitas kinerja Dinas Pariwisata | Nilai SAKIP Perangkat Daerah | Nilai | 75,00 | - | - | - | 75,00
Keterangan: nilai SAKIP hanya diukur pada akhir tahun.

Tabel 2.2 Realisasi Kinerja Triwulanan (Kumulatif) Tahun 2023
No | Indikator Kinerja | Satuan | Realisasi s.d. Triwulan |  |  |  | Target 2023 | Capaian s.d. TW III (%) | Capaian s.d. TW IV (%)
 |  |  | I | II | III | IV |  |  |
1 | Persentase pertumbuhan kunjungan wisatawan | % | 8,83 | 14,53 | 11,84 | 10,55 | 10,50 | 112,76 | 100,48
2 | Rata-rata lama tinggal wisatawan | Hari | 1,65 | 1,68 | 1,70 | 1,71 | 1,80 | 94,44 | 95,00
3 | Persentase kontribusi PAD sektor pariwisata terhadap PAD | % | 10,94 | 11,37 | 11,62 | 11,85 | 13,50 | 86,07 | 87,78
4 | Persentase pelaku ekonomi kreatif yang bersertifikat/memiliki HKI | % | 22,05 | 23,18 | 24,27 | 25,00 | 24,00 | 101,13 | 104,17
5 | Jumlah desa wisata kategori maju dan mandiri | Desa | 2 | 2 | 2 | 3 | 4 | 50,00 | 75,00
6 | Jumlah event yang masuk kalender event nasional | Event | - | 1 | 2 | 3 | 5 | 40,00 | 60,00
7 | Persentase destinasi wisata yang mengalami insiden | % | 6,25 | 6,25 | 12,50 | 12,50 | 10,00 | 75,00 | 75,00
8 | Rata-rata waktu penyelesaian pengaduan wisatawan | Hari | 4,85 | 4,60 | 4,35 | 4,20 | 5,00 | 113,00 | 116,00
9 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 84,62 | 85,30 | 85,87 | 86,13 | 84,50 | 101,62 | 101,93
10 | Nilai SAKIP Perangkat Daerah | Nilai | - | - | - | 73,52 | 75,00 | - | 98,03
Ket.: indikator no. 7 dan 8 bersifat negatif (makin kecil makin baik), capaian = ((2 x Target - Realisasi) / Target) x 100%; indikator lain capaian = Realisasi/Target x 100%. Capaian TW III dibandingkan dengan target setahun.

Tabel 2.3 Anggaran Perjanjian Kinerja Perubahan Tahun 2023
No | Program | Anggaran (Rp) | Proporsi (%) | Sumber Dana
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 7.001.240.000 | 42,20 | APBD
2 | Program Peningkatan Daya Tarik Destinasi Pariwisata | 4.800.050.000 | 28,93 | APBD, DAK
3 | Program Pemasaran Pariwisata | 2.918.750.000 | 17,59 | APBD
4 | Program Pengembangan Ekonomi Kreatif Melalui Pemanfaatan dan Perlindungan Hak Kekayaan Intelektual | 1.306.250.000 | 7,87 | APBD
5 | Program Pengembangan Sumber Daya Pariwisata dan Ekonomi Kreatif | 565.800.000 | 3,41 | APBD
 | Jumlah | 16.592.090.000 | 100,00 |
Terbilang: | Enam belas miliar lima ratus sembilan puluh dua juta sembilan puluh ribu rupiah

 |  | Sumberarum, 16 Oktober 2023
 |  | Kepala Dinas Pariwisata,
`,
    },
    {
      name: "T2.2 IKU & Perhitungan",
      sheet: `
Tabel 2.4 Indikator Kinerja Utama, Formulasi, dan Hasil Perhitungan Tahun 2023
No | Indikator Kinerja Utama | Satuan | Formulasi | Hasil Perhitungan | Target | Realisasi | Sumber Data
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Persentase pertumbuhan kunjungan wisatawan | % | (Jml kunjungan tahun n - tahun n-1) / tahun n-1 x 100% | ((870.414 - 787.350) / 787.350) x 100% = 10,55% | 10,50 | 10,55 | Bid. Destinasi
2 | Rata-rata lama tinggal wisatawan | Hari | Jumlah malam tamu / jumlah tamu menginap | 425.241 / 247.975 = 1,71 hari | 1,80 | 1,71 | PHRI, BPS
3 | Persentase kontribusi PAD sektor pariwisata terhadap PAD | % | Realisasi PAD sektor pariwisata / realisasi PAD x 100% | (26.492.460.156 / 223.618.475.902) x 100% = 11,85% | 13,50 | 11,85 | Bapenda
4 | Persentase pelaku ekonomi kreatif yang bersertifikat/memiliki HKI | % | Jml pelaku ekraf bersertifikat/HKI / jml pelaku ekraf x 100% | (137/548) x 100% = 25,00% | 24,00 | 25,00 | Bid. Ekraf
5 | Jumlah desa wisata kategori maju dan mandiri | Desa | Jml desa wisata kategori Maju + Mandiri | 2 + 1 = 3 desa | 4 | 3 | Bid. Destinasi
6 | Jumlah event yang masuk kalender event nasional | Event | Jml event dalam KEN | 3 event | 5 | 3 | Bid. Pemasaran
7 | Persentase destinasi wisata yang mengalami insiden | % | Jml destinasi yang mengalami insiden / jml destinasi x 100% | (2/16) x 100% = 12,50% | 10,00 | 12,50 | Bid. Destinasi
8 | Rata-rata waktu penyelesaian pengaduan wisatawan | Hari | Jml hari penyelesaian / jml pengaduan | 168 / 40 = 4,20 hari | 5,00 | 4,20 | Sekretariat
9 | Indeks Kepuasan Masyarakat (IKM) | Indeks | Rata-rata NRR 9 unsur x 25 | 3,445 x 25 = 86,13 | 84,50 | 86,13 | Survei IKM
10 | Nilai SAKIP Perangkat Daerah | Nilai | Nilai hasil evaluasi Inspektorat | 22,80 + 21,60 + 11,27 + 17,85 = 73,52 | 75,00 | 73,52 | Inspektorat

Tabel 2.5 Nilai Rata-Rata (NRR) Unsur Survei Kepuasan Masyarakat
No | Unsur | NRR 2022 | NRR 2023 | Selisih | Nilai Konversi 2023 (x25)
U1 | Persyaratan | 3,438 | 3,512 | 0,074 | 87,80
U2 | Sistem, mekanisme dan prosedur | 3,391 | 3,447 | 0,056 | 86,18
U3 | Waktu penyelesaian | 3,274 | 3,386 | 0,112 | 84,65
U4 | Biaya/tarif | 3,352 | 3,405 | 0,053 | 85,13
U5 | Produk spesifikasi jenis pelayanan | 3,376 | 3,468 | 0,092 | 86,70
U6 | Kompetensi pelaksana | 3,415 | 3,493 | 0,078 | 87,33
U7 | Perilaku pelaksana | 3,442 | 3,521 | 0,079 | 88,03
U8 | Penanganan pengaduan, saran dan masukan | 3,297 | 3,361 | 0,064 | 84,03
U9 | Sarana dan prasarana | 3,346 | 3,414 | 0,068 | 85,35
 | Jumlah | 30,331 | 31,007 | 0,676 |
 | Rata-rata | 3,370 | 3,445 | 0,075 | 86,13
Mutu pelayanan: B (Baik); interval B = 76,61 - 88,30

Tabel 2.6 Hasil Evaluasi AKIP Dinas Pariwisata
No | Komponen yang Dinilai | Bobot | Nilai 2022 | Nilai 2023 | Kenaikan | % thd Bobot 2023
a | Perencanaan Kinerja | 30 | 22,20 | 22,80 | 0,60 | 76,00
b | Pengukuran Kinerja | 30 | 20,85 | 21,60 | 0,75 | 72,00
c | Pelaporan Kinerja | 15 | 10,98 | 11,27 | 0,29 | 75,13
d | Evaluasi Akuntabilitas Kinerja Internal | 25 | 17,10 | 17,85 | 0,75 | 71,40
 | Nilai Hasil Evaluasi | 100 | 71,13 | 73,52 | 2,39 | 73,52
 | Tingkat Akuntabilitas Kinerja |  | BB | BB |  |
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Dinas Pariwisata Tahun 2023
No | Sasaran / Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7
S.1 | Meningkatnya kunjungan dan lama tinggal wisatawan |  |  |  |  |
1 | Persentase pertumbuhan kunjungan wisatawan | % | 10,50 | 10,55 | 100,48 | Sangat Tinggi
2 | Rata-rata lama tinggal wisatawan | Hari | 1,80 | 1,71 | 95,00 | Sangat Tinggi
 | Rata-rata capaian Sasaran 1 |  |  |  | 97,74 | Sangat Tinggi
S.2 | Meningkatnya kontribusi pariwisata terhadap pendapatan daerah |  |  |  |  |
3 | Persentase kontribusi PAD sektor pariwisata terhadap PAD | % | 13,50 | 11,85 | 87,78 | Tinggi
 | Rata-rata capaian Sasaran 2 |  |  |  | 87,78 | Tinggi
S.3 | Berkembangnya ekonomi kreatif, desa wisata dan event |  |  |  |  |
4 | Persentase pelaku ekonomi kreatif yang bersertifikat/memiliki HKI | % | 24,00 | 25,00 | 104,17 | Sangat Tinggi
5 | Jumlah desa wisata kategori maju dan mandiri | Desa | 4 | 3 | 75,00 | Sedang
6 | Jumlah event yang masuk kalender event nasional | Event | 5 | 3 | 60,00 | Rendah
 | Rata-rata capaian Sasaran 3 |  |  |  | 79,72 | Tinggi
S.4 | Meningkatnya keamanan destinasi dan kualitas pelayanan |  |  |  |  |
7 | Persentase destinasi wisata yang mengalami insiden *) | % | 10,00 | 12,50 | 75,00 | Sedang
8 | Rata-rata waktu penyelesaian pengaduan wisatawan *) | Hari | 5,00 | 4,20 | 116,00 | Sangat Tinggi
9 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 84,50 | 86,13 | 101,93 | Sangat Tinggi
 | Rata-rata capaian Sasaran 4 |  |  |  | 97,64 | Sangat Tinggi
S.5 | Meningkatnya akuntabilitas kinerja Dinas Pariwisata |  |  |  |  |
10 | Nilai SAKIP Perangkat Daerah | Nilai | 75,00 | 73,52 | 98,03 | Sangat Tinggi
 | Rata-rata capaian Sasaran 5 |  |  |  | 98,03 | Sangat Tinggi
 | Rata-rata capaian 10 IKU |  |  |  | 91,34 | Sangat Tinggi
*) Indikator negatif, capaian = ((2 x Target - Realisasi) / Target) x 100%. Rata-rata 10 IKU dihitung dari seluruh indikator, bukan dari rata-rata sasaran. Capaian di atas 100% ditampilkan apa adanya.

Tabel 3.2 Skala Nilai Peringkat Kinerja (Permendagri 86/2017) dan Rekapitulasi IKU
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian | Jumlah IKU | % | No. IKU
1 | 91% ≤ 100% | Sangat Tinggi | 6 | 60 | 1, 2, 4, 8, 9, 10
2 | 76% ≤ 90% | Tinggi | 1 | 10 | 3
3 | 66% ≤ 75% | Sedang | 2 | 20 | 5, 7
4 | 51% ≤ 65% | Rendah | 1 | 10 | 6
5 | ≤ 50% | Sangat Rendah | - | - | -
 |  | Jumlah | 10 | 100 |
`,
    },
    {
      name: "T3.2 Perbandingan",
      sheet: `
Tabel 3.3 Perbandingan Realisasi dan Capaian Kinerja Tahun 2021 s.d. 2023
No | Indikator Kinerja | Satuan | Tahun 2021 |  |  | Tahun 2022 |  |  | Tahun 2023 |  |  | Naik/(Turun) Realisasi 2023 thd 2022 | Ket.
 |  |  | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%) |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13=11-8 | 14
1 | Persentase pertumbuhan kunjungan wisatawan | % | #5~0.00 | #6.18~0.00 | =E5/D5*100 -> 123.6~0.00 | #45~0.00 | #55.52~0.00 | =H5/G5*100 -> 123.377777777778~0.00 | #10.5~0.00 | #10.55~0.00 | =K5/J5*100 -> 100.47619047619~0.00 | =K5-H5 -> -44.97~0.00;(0.00);0.00 | Menurun
2 | Rata-rata lama tinggal wisatawan | Hari | #1.5~0.00 | #1.52~0.00 | =E6/D6*100 -> 101.333333333333~0.00 | #1.65~0.00 | #1.63~0.00 | =H6/G6*100 -> 98.787878787879~0.00 | #1.8~0.00 | #1.71~0.00 | =K6/J6*100 -> 95~0.00 | =K6-H6 -> 0.08~0.00;(0.00);0.00 | Membaik
3 | Persentase kontribusi PAD sektor pariwisata terhadap PAD | % | #10~0.00 | #9.36~0.00 | =E7/D7*100 -> 93.6~0.00 | #11.5~0.00 | #10.67~0.00 | =H7/G7*100 -> 92.782608695652~0.00 | #13.5~0.00 | #11.85~0.00 | =K7/J7*100 -> 87.777777777778~0.00 | =K7-H7 -> 1.18~0.00;(0.00);0.00 | Membaik
4 | Persentase pelaku ekonomi kreatif yang bersertifikat/memiliki HKI | % | #18~0.00 | #17.28~0.00 | =E8/D8*100 -> 96~0.00 | #21~0.00 | #21.84~0.00 | =H8/G8*100 -> 104~0.00 | #24~0.00 | #25~0.00 | =K8/J8*100 -> 104.166666666667~0.00 | =K8-H8 -> 3.16~0.00;(0.00);0.00 | Membaik
5 | Jumlah desa wisata kategori maju dan mandiri | Desa | #1~0 | #1~0 | =E9/D9*100 -> 100~0.00 | #3~0 | #2~0 | =H9/G9*100 -> 66.666666666667~0.00 | #4~0 | #3~0 | =K9/J9*100 -> 75~0.00 | =K9-H9 -> 1~0;(0);0 | Membaik
6 | Jumlah event yang masuk kalender event nasional | Event | #2~0 | #1~0 | =E10/D10*100 -> 50~0.00 | #4~0 | #3~0 | =H10/G10*100 -> 75~0.00 | #5~0 | #3~0 | =K10/J10*100 -> 60~0.00 | =K10-H10 -> 0~0;(0);0 | Tetap
7 | Persentase destinasi wisata yang mengalami insiden | % | #12.5~0.00 | #18.75~0.00 | =(2*D11-E11)/D11*100 -> 50~0.00 | #12~0.00 | #12.5~0.00 | =(2*G11-H11)/G11*100 -> 95.833333333333~0.00 | #10~0.00 | #12.5~0.00 | =(2*J11-K11)/J11*100 -> 75~0.00 | =K11-H11 -> 0~0.00;(0.00);0.00 | Tetap
8 | Rata-rata waktu penyelesaian pengaduan wisatawan | Hari | #7~0.00 | #8.4~0.00 | =(2*D12-E12)/D12*100 -> 80~0.00 | #6~0.00 | #5.6~0.00 | =(2*G12-H12)/G12*100 -> 106.666666666667~0.00 | #5~0.00 | #4.2~0.00 | =(2*J12-K12)/J12*100 -> 116~0.00 | =K12-H12 -> -1.4~0.00;(0.00);0.00 | Membaik
9 | Indeks Kepuasan Masyarakat (IKM) | Indeks | #82~0.00 | #81.76~0.00 | =E13/D13*100 -> 99.707317073171~0.00 | #83~0.00 | #84.25~0.00 | =H13/G13*100 -> 101.506024096386~0.00 | #84.5~0.00 | #86.13~0.00 | =K13/J13*100 -> 101.92899408284~0.00 | =K13-H13 -> 1.88~0.00;(0.00);0.00 | Membaik
10 | Nilai SAKIP Perangkat Daerah | Nilai | #70~0.00 | #68.95~0.00 | =E14/D14*100 -> 98.5~0.00 | #73~0.00 | #71.13~0.00 | =H14/G14*100 -> 97.438356164384~0.00 | #75~0.00 | #73.52~0.00 | =K14/J14*100 -> 98.026666666667~0.00 | =K14-H14 -> 2.39~0.00;(0.00);0.00 | Membaik
 | Rata-rata capaian |  |  |  | =AVERAGE(F5:F14) -> 89.27406504065~0.00 |  |  | =AVERAGE(I5:I14) -> 96.205931218874~0.00 |  |  | =AVERAGE(L5:L14) -> 91.337629567014~0.00 |  |
Catatan: pertumbuhan kunjungan 2022 sangat tinggi karena pemulihan pascapandemi; indikator 7 dan 8 adalah indikator negatif.

Tabel 3.4 Realisasi 2023 Dibandingkan Target Akhir Renstra 2021-2026 dan Rata-Rata Nasional
No | Indikator Kinerja | Satuan | Target Akhir Renstra (2026) | Realisasi 2023 | Tingkat Kemajuan (%) | Rata-rata Nasional | Selisih thd Nasional | Posisi
1 | Persentase pertumbuhan kunjungan wisatawan | % | #12~0.00 | #10.55~0.00 | =E20/D20*100 -> 87.916666666667~0.00 | #9.74~0.00 | =E20-G20 -> 0.81~0.00 | Di atas
2 | Rata-rata lama tinggal wisatawan | Hari | #2~0.00 | #1.71~0.00 | =E21/D21*100 -> 85.5~0.00 | #1.62~0.00 | =E21-G21 -> 0.09~0.00 | Di atas
3 | Persentase kontribusi PAD sektor pariwisata terhadap PAD | % | #15~0.00 | #11.85~0.00 | =E22/D22*100 -> 79~0.00 | - | - | -
4 | Persentase pelaku ekonomi kreatif yang bersertifikat/memiliki HKI | % | #40~0.00 | #25~0.00 | =E23/D23*100 -> 62.5~0.00 | - | - | -
5 | Jumlah desa wisata kategori maju dan mandiri | Desa | #7~0 | #3~0 | =E24/D24*100 -> 42.857142857143~0.00 | - | - | -
6 | Jumlah event yang masuk kalender event nasional | Event | #10~0 | #3~0 | =E25/D25*100 -> 30~0.00 | - | - | -
7 | Persentase destinasi wisata yang mengalami insiden | % | #8~0.00 | #12.5~0.00 | =(2*D26-E26)/D26*100 -> 43.75~0.00 | - | - | -
8 | Rata-rata waktu penyelesaian pengaduan wisatawan | Hari | #4~0.00 | #4.2~0.00 | =(2*D27-E27)/D27*100 -> 95~0.00 | - | - | -
9 | Indeks Kepuasan Masyarakat (IKM) | Indeks | #88~0.00 | #86.13~0.00 | =E28/D28*100 -> 97.875~0.00 | #87.92~0.00 | =E28-G28 -> -1.79~0.00 | Di bawah
10 | Nilai SAKIP Perangkat Daerah | Nilai | #80~0.00 | #73.52~0.00 | =E29/D29*100 -> 91.9~0.00 | #64.83~0.00 | =E29-G29 -> 8.69~0.00 | Di atas
 | Rata-rata tingkat kemajuan |  |  |  | =AVERAGE(F20:F29) -> 71.629880952381~0.00 |  |  |
`,
    },
    {
      name: "T3.3 Kunjungan",
      sheet: `
Tabel 3.5 Jumlah Kunjungan Wisatawan per Bulan Tahun 2022 dan 2023 (orang)

No | Bulan | Tahun 2022 |  |  | Tahun 2023 |  |  | Pertumb.
 |  | Wisnus | Wisman | Jumlah | Wisnus | Wisman | Jumlah | (%)
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8=6+7 | 9=(8-5)/5
1 | Januari | #61245~#,##0 | #112~#,##0 | =C6+D6 -> 61357~#,##0 | #72518~#,##0 | #520~#,##0 | =F6+G6 -> 73038~#,##0 | =(H6-E6)/E6 -> 0.190377626025~0.00%
2 | Februari | #48310~#,##0 | #96~#,##0 | =C7+D7 -> 48406~#,##0 | #55104~#,##0 | #487~#,##0 | =F7+G7 -> 55591~#,##0 | =(H7-E7)/E7 -> 0.14843201256~0.00%
3 | Maret | #52874~#,##0 | #141~#,##0 | =C8+D8 -> 53015~#,##0 | #47962~#,##0 | #566~#,##0 | =F8+G8 -> 48528~#,##0 | =(H8-E8)/E8 -> -0.084636423654~0.00%
 | Jumlah Triwulan I | =SUM(C6:C8) -> 162429~#,##0 | =SUM(D6:D8) -> 349~#,##0 | =SUM(E6:E8) -> 162778~#,##0 | =SUM(F6:F8) -> 175584~#,##0 | =SUM(G6:G8) -> 1573~#,##0 | =SUM(H6:H8) -> 177157~#,##0 | =(H9-E9)/E9 -> 0.08833503299~0.00%
4 | April | #39627~#,##0 | #158~#,##0 | =C10+D10 -> 39785~#,##0 | #93875~#,##0 | #431~#,##0 | =F10+G10 -> 94306~#,##0 | =(H10-E10)/E10 -> 1.370390850823~0.00%
5 | Mei | #94513~#,##0 | #203~#,##0 | =C11+D11 -> 94716~#,##0 | #71330~#,##0 | #674~#,##0 | =F11+G11 -> 72004~#,##0 | =(H11-E11)/E11 -> -0.239790531695~0.00%
6 | Juni | #81906~#,##0 | #287~#,##0 | =C12+D12 -> 82193~#,##0 | #90246~#,##0 | #893~#,##0 | =F12+G12 -> 91139~#,##0 | =(H12-E12)/E12 -> 0.108841385519~0.00%
 | Jumlah Triwulan II | =SUM(C10:C12) -> 216046~#,##0 | =SUM(D10:D12) -> 648~#,##0 | =SUM(E10:E12) -> 216694~#,##0 | =SUM(F10:F12) -> 255451~#,##0 | =SUM(G10:G12) -> 1998~#,##0 | =SUM(H10:H12) -> 257449~#,##0 | =(H13-E13)/E13 -> 0.188076273455~0.00%
7 | Juli | #88452~#,##0 | #412~#,##0 | =C14+D14 -> 88864~#,##0 | #92781~#,##0 | #1204~#,##0 | =F14+G14 -> 93985~#,##0 | =(H14-E14)/E14 -> 0.057627385668~0.00%
8 | Agustus | #57338~#,##0 | #498~#,##0 | =C15+D15 -> 57836~#,##0 | #61459~#,##0 | #1318~#,##0 | =F15+G15 -> 62777~#,##0 | =(H15-E15)/E15 -> 0.08543121931~0.00%
9 | September | #54791~#,##0 | #433~#,##0 | =C16+D16 -> 55224~#,##0 | #57836~#,##0 | #1027~#,##0 | =F16+G16 -> 58863~#,##0 | =(H16-E16)/E16 -> 0.065895262929~0.00%
 | Jumlah Triwulan III | =SUM(C14:C16) -> 200581~#,##0 | =SUM(D14:D16) -> 1343~#,##0 | =SUM(E14:E16) -> 201924~#,##0 | =SUM(F14:F16) -> 212076~#,##0 | =SUM(G14:G16) -> 3549~#,##0 | =SUM(H14:H16) -> 215625~#,##0 | =(H17-E17)/E17 -> 0.067852261247~0.00%
10 | Oktober | #58064~#,##0 | #391~#,##0 | =C18+D18 -> 58455~#,##0 | #60217~#,##0 | #942~#,##0 | =F18+G18 -> 61159~#,##0 | =(H18-E18)/E18 -> 0.046257805149~0.00%
11 | November | #49527~#,##0 | #322~#,##0 | =C19+D19 -> 49849~#,##0 | #53648~#,##0 | #815~#,##0 | =F19+G19 -> 54463~#,##0 | =(H19-E19)/E19 -> 0.09255952978~0.00%
12 | Desember | #97182~#,##0 | #468~#,##0 | =C20+D20 -> 97650~#,##0 | #103465~#,##0 | #1096~#,##0 | =F20+G20 -> 104561~#,##0 | =(H20-E20)/E20 -> 0.070773169483~0.00%
 | Jumlah Triwulan IV | =SUM(C18:C20) -> 204773~#,##0 | =SUM(D18:D20) -> 1181~#,##0 | =SUM(E18:E20) -> 205954~#,##0 | =SUM(F18:F20) -> 217330~#,##0 | =SUM(G18:G20) -> 2853~#,##0 | =SUM(H18:H20) -> 220183~#,##0 | =(H21-E21)/E21 -> 0.069088243006~0.00%
 | TOTAL | =C9+C13+C17+C21 -> 783829~#,##0 | =D9+D13+D17+D21 -> 3521~#,##0 | =E9+E13+E17+E21 -> 787350~#,##0 | =F9+F13+F17+F21 -> 860441~#,##0 | =G9+G13+G17+G21 -> 9973~#,##0 | =H9+H13+H17+H21 -> 870414~#,##0 | =(H22-E22)/E22 -> 0.105498190131~0.00%
 | Rata-rata per bulan | =C22/12 -> 65319.083333333336~#,##0 | =D22/12 -> 293.416666666667~#,##0 | =E22/12 -> 65612.5~#,##0 | =F22/12 -> 71703.416666666672~#,##0 | =G22/12 -> 831.083333333333~#,##0 | =H22/12 -> 72534.5~#,##0 |
 | Porsi terhadap jumlah | =C22/E22 -> 0.995528037086~0.00% | =D22/E22 -> 0.004471962914~0.00% |  | =F22/H22 -> 0.988542233925~0.00% | =G22/H22 -> 0.011457766075~0.00% |  |
Sumber: Bidang Destinasi, karcis masuk dan laporan pengelola DTW. Pertumbuhan total dihitung dari jumlah, bukan rata-rata pertumbuhan bulan.
`,
    },
    {
      name: "T3.4 Destinasi",
      sheet: `
Tabel 3.6 Kunjungan Menurut Daya Tarik Wisata (DTW) Tahun 2021-2023
No. | Daya Tarik Wisata | Pengelola | Kunjungan (orang) |  |  | Naik/(Turun) 2022-2023 |  | Proporsi 2023 | Insiden (kali)
 |  |  | 2021 | 2022 | 2023 | Orang | % | (%) |
1. | Taman Rekreasi Tirta Arum | Pemkot | 71.240 | 112.518 | 121.904 | 9.386 | 8,34 | 14,01 | -
2. | Kebun Teh Wonosari | PTPN | 58.417 | 89.326 | 97.615 | 8.289 | 9,28 | 11,21 | -
3. | Air Terjun Coban Sewu | Perhutani | 33.982 | 51.407 | 60.238 | 8.831 | 17,18 | 6,92 | 1
4. | Museum Kota Sumberarum | Pemkot | 9.864 | 21.375 | 24.810 | 3.435 | 16,07 | 2,85 | -
5. | Alun-Alun & Wahana Kota | Pemkot | 80.155 | 118.640 | 124.392 | 5.752 | 4,85 | 14,29 | -
6. | Paralayang Gunung Banyak | Perhutani | 21.706 | 34.918 | 33.247 | (1.671) | (4,79) | 3,82 | 2
7. | Petik Apel Punten | Swasta | 27.390 | 43.185 | 48.726 | 5.541 | 12,83 | 5,60 | -
8. | Pemandian Air Panas Cangar | Perhutani | 44.128 | 67.254 | 72.981 | 5.727 | 8,52 | 8,38 | -
9. | Agrowisata Bunga Sidomulyo | Swasta | 19.473 | 30.862 | 35.190 | 4.328 | 14,02 | 4,04 | -
10. | Taman Satwa Arum | Swasta | 62.815 | 95.207 | 107.336 | 12.129 | 12,74 | 12,33 | -
11. | Kampung Wisata Topeng | Pokdarwis | 4.128 | 7.946 | 9.853 | 1.907 | 24,00 | 1,13 | -
12. | Bumi Perkemahan Bedengan | Perhutani | 16.394 | 23.771 | 22.618 | (1.153) | (4,85) | 2,60 | -
13. | Desa Wisata Sumberejo | BUMDes | 11.836 | 20.485 | 25.471 | 4.986 | 24,34 | 2,93 | -
14. | Desa Wisata Tegalwaru | BUMDes | 8.257 | 14.630 | 17.208 | 2.578 | 17,62 | 1,98 | -
15. | Desa Wisata Karangpucung | Pokdarwis | 6.915 | 11.294 | 10.457 | (837) | (7,41) | 1,20 | -
16. | Wisata Kuliner & Pasar Malam | Pemkot | 29.563 | 44.532 | 58.368 | 13.836 | 31,07 | 6,71 | -
 | Jumlah |  | 506.263 | 787.350 | 870.414 | 83.064 | 10,55 | 100,00 | 3
Keterangan: jumlah proporsi dapat tidak tepat 100,00 karena pembulatan; DTW yang mengalami insiden 2 dari 16 DTW.

Tabel 3.7 Rekapitulasi Kunjungan Menurut Pengelola Tahun 2023
No | Pengelola | Jml DTW | Kunjungan 2022 | Kunjungan 2023 | Selisih | % Naik | Rata-rata per DTW 2023
1 | Pemkot | 4 | 297.065 | 329.474 | 32.409 | 10,91 | 82.369
2 | Perhutani | 4 | 177.350 | 189.084 | 11.734 | 6,62 | 47.271
3 | PTPN | 1 | 89.326 | 97.615 | 8.289 | 9,28 | 97.615
4 | Swasta | 3 | 169.254 | 191.252 | 21.998 | 13,00 | 63.751
5 | BUMDes | 2 | 35.115 | 42.679 | 7.564 | 21,54 | 21.340
6 | Pokdarwis | 2 | 19.240 | 20.310 | 1.070 | 5,56 | 10.155
 | Jumlah | 16 | 787.350 | 870.414 | 83.064 | 10,55 | 54.401
`,
    },
    {
      name: "T3.5 Hotel",
      sheet: `
Tabel 3.8 Tamu Menginap, Lama Tinggal, dan Tingkat Penghunian Kamar (TPK) Tahun 2023
No | Klasifikasi / Triwulan | Jumlah Tamu (orang) | Malam Tamu | Rata-rata Lama Tinggal (hari) | Malam Kamar Tersedia | Malam Kamar Terjual | TPK (%)
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6
A | Hotel Berbintang |  |  |  |  |  |
1 | Triwulan I | #31846~#,##0 | #52917~#,##0 | =D5/C5 -> 1.661652954845~0.00 | #48240~#,##0 | #24316~#,##0 | =G5/F5 -> 0.504063018242~0.00%
2 | Triwulan II | #38472~#,##0 | #66108~#,##0 | =D6/C6 -> 1.718340611354~0.00 | #48776~#,##0 | #29844~#,##0 | =G6/F6 -> 0.611858290963~0.00%
3 | Triwulan III | #41935~#,##0 | #73512~#,##0 | =D7/C7 -> 1.752998688446~0.00 | #49312~#,##0 | #31527~#,##0 | =G7/F7 -> 0.639337280986~0.00%
4 | Triwulan IV | #43218~#,##0 | #76409~#,##0 | =D8/C8 -> 1.767990189273~0.00 | #49312~#,##0 | #33090~#,##0 | =G8/F8 -> 0.671033419857~0.00%
 | Jumlah A | =SUM(C5:C8) -> 155471~#,##0 | =SUM(D5:D8) -> 268946~#,##0 | =D9/C9 -> 1.729878884165~0.00 | =SUM(F5:F8) -> 195640~#,##0 | =SUM(G5:G8) -> 118777~#,##0 | =G9/F9 -> 0.607120220814~0.00%
B | Hotel Nonbintang/Homestay |  |  |  |  |  |
1 | Triwulan I | #18264~#,##0 | #29870~#,##0 | =D11/C11 -> 1.635457731056~0.00 | #39060~#,##0 | #15832~#,##0 | =G11/F11 -> 0.405325140809~0.00%
2 | Triwulan II | #22751~#,##0 | #38016~#,##0 | =D12/C12 -> 1.670959518263~0.00 | #39494~#,##0 | #19405~#,##0 | =G12/F12 -> 0.491340456778~0.00%
3 | Triwulan III | #25109~#,##0 | #42877~#,##0 | =D13/C13 -> 1.707634712653~0.00 | #39928~#,##0 | #21361~#,##0 | =G13/F13 -> 0.534987978361~0.00%
4 | Triwulan IV | #26380~#,##0 | #45532~#,##0 | =D14/C14 -> 1.726004548901~0.00 | #39928~#,##0 | #22714~#,##0 | =G14/F14 -> 0.568873973152~0.00%
 | Jumlah B | =SUM(C11:C14) -> 92504~#,##0 | =SUM(D11:D14) -> 156295~#,##0 | =D15/C15 -> 1.689602611779~0.00 | =SUM(F11:F14) -> 158410~#,##0 | =SUM(G11:G14) -> 79312~#,##0 | =G15/F15 -> 0.500675462408~0.00%
 | Jumlah A + B | =C9+C15 -> 247975~#,##0 | =D9+D15 -> 425241~#,##0 | =D16/C16 -> 1.714854319992~0.00 | =F9+F15 -> 354050~#,##0 | =G9+G15 -> 198089~#,##0 | =G16/F16 -> 0.559494421692~0.00%

Tabel 3.9 Perkembangan Usaha Akomodasi 2021-2023
No | Uraian | Satuan | 2021 | 2022 | 2023 | Naik/(Turun) 2023 thd 2022 | % Naik/(Turun)
1 | Hotel berbintang | unit | #17~#,##0 | #18~#,##0 | #19~#,##0 | =F20-E20 -> 1~#,##0;(#,##0) | =G20/E20 -> 0.055555555556~0.00%
2 | Hotel nonbintang | unit | #64~#,##0 | #66~#,##0 | #71~#,##0 | =F21-E21 -> 5~#,##0;(#,##0) | =G21/E21 -> 0.075757575758~0.00%
3 | Homestay/pondok wisata | unit | #198~#,##0 | #214~#,##0 | #247~#,##0 | =F22-E22 -> 33~#,##0;(#,##0) | =G22/E22 -> 0.154205607477~0.00%
 | Jumlah usaha (1 s.d. 3) | unit | =SUM(D20:D22) -> 279~#,##0 | =SUM(E20:E22) -> 298~#,##0 | =SUM(F20:F22) -> 337~#,##0 | =F23-E23 -> 39~#,##0;(#,##0) | =G23/E23 -> 0.130872483221~0.00%
4 | Kamar tersedia | kamar | #921~#,##0 | #947~#,##0 | #971~#,##0 | =F24-E24 -> 24~#,##0;(#,##0) | =G24/E24 -> 0.025343189018~0.00%
5 | Rata-rata lama tinggal | hari | #1.52~0.00 | #1.63~0.00 | #1.71~0.00 | =F25-E25 -> 0.08~0.00 | =G25/E25 -> 0.049079754601~0.00%
`,
    },
    {
      name: "T3.6 PAD",
      sheet: `
Tabel 3.10 Target dan Realisasi PAD Sektor Pariwisata Tahun Anggaran 2023
Kode Rek. | Jenis Penerimaan | Target 2023 (Rp) | Realisasi 2023 (Rp) | % | Lebih/(Kurang) (Rp) | Realisasi 2022 (Rp) | Pertumbuhan (%)
1 | 2 | 3 | 4 | 5=4/3 | 6=4-3 | 7 | 8=(4-7)/7
4.1.01.06 | Pajak Hotel | 9.850.000.000 | 9.412.683.540 | 95,56 | (437.316.460) | 8.216.490.375 | 14,56
4.1.01.07 | Pajak Restoran | 8.640.000.000 | 9.173.825.916 | 106,18 | 533.825.916 | 7.548.213.640 | 21,54
4.1.01.08 | Pajak Hiburan | 4.275.000.000 | 4.018.456.200 | 94,00 | (256.543.800) | 3.362.179.850 | 19,52
4.1.02.02.07 | Retribusi Tempat Rekreasi | 3.050.000.000 | 3.045.584.000 | 99,86 | (4.416.000) | 2.516.873.500 | 21,01
4.1.02.01.12 | Retribusi Tempat Khusus Parkir Wisata | 615.000.000 | 548.270.500 | 89,15 | (66.729.500) | 497.316.000 | 10,25
4.1.02.02.01 | Sewa Kios & Pemakaian Kekayaan Daerah | 280.000.000 | 293.640.000 | 104,87 | 13.640.000 | 251.875.000 | 16,58
 | Jumlah PAD Sektor Pariwisata | 26.710.000.000 | 26.492.460.156 | 99,19 | (217.539.844) | 22.392.948.365 | 18,31
 | PAD Kota Sumberarum |  | 223.618.475.902 |  |  | 209.845.316.740 | 6,56
 | Kontribusi sektor pariwisata (%) |  | 11,85 |  |  | 10,67 |

Tabel 3.11 Retribusi Tempat Rekreasi per Bulan Tahun 2023
No | Bulan | Target (Rp) | Realisasi (Rp) | % Bulan | Realisasi Kumulatif (Rp) | % thd Target Setahun
1 | Januari | 230.000.000 | 238.465.000 | 103,7% | 238.465.000 | 7,8%
2 | Februari | 190.000.000 | 184.270.500 | 97,0% | 422.735.500 | 13,9%
3 | Maret | 200.000.000 | 171.836.000 | 85,9% | 594.571.500 | 19,5%
4 | April | 290.000.000 | 318.942.500 | 110,0% | 913.514.000 | 30,0%
5 | Mei | 260.000.000 | 247.615.000 | 95,2% | 1.161.129.000 | 38,1%
6 | Juni | 310.000.000 | 324.870.000 | 104,8% | 1.485.999.000 | 48,7%
7 | Juli | 330.000.000 | 331.208.500 | 100,4% | 1.817.207.500 | 59,6%
8 | Agustus | 240.000.000 | 226.194.000 | 94,2% | 2.043.401.500 | 67,0%
9 | September | 220.000.000 | 213.470.500 | 97,0% | 2.256.872.000 | 74,0%
10 | Oktober | 230.000.000 | 224.836.500 | 97,8% | 2.481.708.500 | 81,4%
11 | November | 200.000.000 | 191.357.000 | 95,7% | 2.673.065.500 | 87,6%
12 | Desember | 350.000.000 | 372.518.500 | 106,4% | 3.045.584.000 | 99,9%
 | Jumlah | 3.050.000.000 | 3.045.584.000 | 99,9% |  |
`,
    },
    {
      name: "T3.7 Ekraf & Deswita",
      sheet: `
Tabel 3.12 Pelaku Ekonomi Kreatif Menurut Subsektor
No | Subsektor | Jumlah Pelaku |  | Tambah | Bersertifikat/HKI 2023 | % Bersertifikat | Tenaga Kerja 2023 | Rata-rata TK per Pelaku
 |  | 2022 | 2023 |  |  |  |  |
1 | Kuliner | #142~#,##0 | #158~#,##0 | #16~#,##0 | #46~#,##0 | #0.2911~0.00% | #412~#,##0 | #2.6~0.0
2 | Kriya | #86~#,##0 | #94~#,##0 | #8~#,##0 | #27~#,##0 | #0.2872~0.00% | #238~#,##0 | #2.5~0.0
3 | Fesyen | #61~#,##0 | #68~#,##0 | #7~#,##0 | #18~#,##0 | #0.2647~0.00% | #174~#,##0 | #2.6~0.0
4 | Seni Pertunjukan | #33~#,##0 | #35~#,##0 | #2~#,##0 | #4~#,##0 | #0.1143~0.00% | #196~#,##0 | #5.6~0.0
5 | Musik | #21~#,##0 | #23~#,##0 | #2~#,##0 | #3~#,##0 | #0.1304~0.00% | #71~#,##0 | #3.1~0.0
6 | Fotografi | #27~#,##0 | #30~#,##0 | #3~#,##0 | #8~#,##0 | #0.2667~0.00% | #64~#,##0 | #2.1~0.0
7 | Desain Produk | #14~#,##0 | #17~#,##0 | #3~#,##0 | #7~#,##0 | #0.4118~0.00% | #39~#,##0 | #2.3~0.0
8 | Desain Komunikasi Visual | #18~#,##0 | #22~#,##0 | #4~#,##0 | #9~#,##0 | #0.4091~0.00% | #47~#,##0 | #2.1~0.0
9 | Aplikasi dan Game | #11~#,##0 | #14~#,##0 | #3~#,##0 | #6~#,##0 | #0.4286~0.00% | #33~#,##0 | #2.4~0.0
10 | Film, Animasi, dan Video | #15~#,##0 | #17~#,##0 | #2~#,##0 | #3~#,##0 | #0.1765~0.00% | #58~#,##0 | #3.4~0.0
11 | Penerbitan | #8~#,##0 | #8~#,##0 | - | #2~#,##0 | #0.25~0.00% | #26~#,##0 | #3.3~0.0
12 | Televisi dan Radio | #4~#,##0 | #4~#,##0 | - | - | - | #31~#,##0 | #7.8~0.0
13 | Seni Rupa | #29~#,##0 | #33~#,##0 | #4~#,##0 | #4~#,##0 | #0.1212~0.00% | #52~#,##0 | #1.6~0.0
14 | Periklanan | #12~#,##0 | #14~#,##0 | #2~#,##0 | - | - | #45~#,##0 | #3.2~0.0
15 | Arsitektur & Desain Interior | #9~#,##0 | #11~#,##0 | #2~#,##0 | - | - | #29~#,##0 | #2.6~0.0
 | Jumlah | #490~#,##0 | #548~#,##0 | #58~#,##0 | #137~#,##0 | #0.25~0.00% | #1515~#,##0 | #2.8~0.0

Tabel 3.13 Penilaian dan Kunjungan Desa Wisata Tahun 2023
No | Desa Wisata | Kecamatan | Skor |  |  | Rata-rata | Kategori | Kunjungan 2022 | Kunjungan 2023 | Naik/(Turun)
 |  |  | Kelembagaan | Atraksi | Amenitas |  |  |  |  |
1 | Sumberejo | Arum Utara | #88~#,##0 | #86~#,##0 | #84~#,##0 | #86~0.00 | Mandiri | #20485~#,##0 | #25471~#,##0 | #4986~#,##0;(#,##0)
2 | Tegalwaru | Arum Utara | #78~#,##0 | #81~#,##0 | #75~#,##0 | #78~0.00 | Maju | #14630~#,##0 | #17208~#,##0 | #2578~#,##0;(#,##0)
3 | Karangpucung | Arum Timur | #72~#,##0 | #74~#,##0 | #70~#,##0 | #72~0.00 | Maju | #11294~#,##0 | #10457~#,##0 | #-837~#,##0;(#,##0)
4 | Giripurno | Arum Timur | #66~#,##0 | #69~#,##0 | #63~#,##0 | #66~0.00 | Berkembang | #5127~#,##0 | #6384~#,##0 | #1257~#,##0;(#,##0)
5 | Pandesari | Arum Timur | #64~#,##0 | #58~#,##0 | #61~#,##0 | #61~0.00 | Berkembang | #3846~#,##0 | #4219~#,##0 | #373~#,##0;(#,##0)
6 | Sidodadi | Arum Selatan | #61~#,##0 | #60~#,##0 | #56~#,##0 | #59~0.00 | Berkembang | #2915~#,##0 | #3378~#,##0 | #463~#,##0;(#,##0)
7 | Ngadirejo | Arum Selatan | #52~#,##0 | #57~#,##0 | #47~#,##0 | #52~0.00 | Rintisan | #1284~#,##0 | #1653~#,##0 | #369~#,##0;(#,##0)
8 | Wonorejo | Arum Selatan | #48~#,##0 | #50~#,##0 | #46~#,##0 | #48~0.00 | Rintisan | - | #872~#,##0 | #872~#,##0;(#,##0)
 | Rata-rata skor / jumlah kunjungan |  | #66.13~0.00 | #66.88~0.00 | #62.75~0.00 | #65.25~0.00 |  | #59581~#,##0 | #69642~#,##0 | #10061~#,##0;(#,##0)
Kategori: Mandiri ≥ 85,00; Maju 70,00-84,99; Berkembang 55,00-69,99; Rintisan < 55,00. Wonorejo baru dibuka Maret 2023.

No | Kategori | Jumlah Desa | %
1 | Mandiri | #1~#,##0 | #0.125~0.0%
2 | Maju | #2~#,##0 | #0.25~0.0%
3 | Berkembang | #3~#,##0 | #0.375~0.0%
4 | Rintisan | #2~#,##0 | #0.25~0.0%
 | Jumlah | #8~#,##0 | #1~0.0%
`,
    },
    {
      name: "T3.8 Lintas Sektor",
      sheet: `
Tabel 3.14 Matriks Crosscutting Kinerja Dinas Pariwisata dengan Perangkat Daerah dan Mitra Tahun 2023
No | Perangkat Daerah / Mitra | Bentuk Dukungan | Indikator IKU yang Didukung | Satuan | Target | Realisasi | Capaian (%) | Anggaran Mitra (Rp) | Realisasi Mitra (Rp) | %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=7/6 | 9 | 10 | 11=10/9
1 | DPUPR | Perbaikan akses jalan menuju DTW | IKU 1 | km | 12 | 11 | 91,67 | 2.450.000.000 | 2.391.764.500 | 97,62
2 | Dinas Perhubungan | Rekayasa lalu lintas dan rambu wisata | IKU 1 | titik | 36 | 36 | 100,00 | 318.000.000 | 309.425.000 | 97,30
3 | Dinas Lingkungan Hidup | Pengelolaan sampah kawasan wisata | IKU 7 | DTW | 16 | 14 | 87,50 | 275.500.000 | 258.146.200 | 93,70
4 | Satpol PP | Pengamanan hari besar dan libur panjang | IKU 7 | kegiatan | 8 | 8 | 100,00 | 142.000.000 | 140.875.000 | 99,21
5 | Dinas Kesehatan | Posko kesehatan di DTW | IKU 7 | posko | 6 | 5 | 83,33 | 96.400.000 | 81.730.500 | 84,78
6 | Dinas Koperasi, UM dan Perdagangan | Kurasi produk pelaku ekraf | IKU 4 | pelaku | 60 | 72 | 120,00 | 187.250.000 | 183.468.000 | 97,98
7 | Bapenda | Pengawasan pajak hotel, restoran, hiburan | IKU 3 | WP | 240 | 216 | 90,00 | 205.000.000 | 188.350.750 | 91,88
8 | DPMD | Pembinaan BUMDes pengelola desa wisata | IKU 5 | BUMDes | 6 | 6 | 100,00 | 168.000.000 | 161.297.400 | 96,01
9 | Diskominfo | Publikasi dan portal wisata | IKU 1, 6 | konten | 150 | 189 | 126,00 | 124.500.000 | 122.018.000 | 98,01
10 | PHRI | Data tamu menginap bulanan | IKU 2 | laporan | 12 | 10 | 83,33 | - | - | -
 | Jumlah anggaran / rata-rata capaian |  |  |  |  |  | 98,18 | 3.966.650.000 | 3.837.075.350 | 96,73
Catatan: kolom 8 baris terakhir adalah rata-rata 10 mitra; PHRI tidak menggunakan APBD.
`,
    },
    {
      name: "T3.9 Program",
      sheet: `
Tabel 3.15 Anggaran, Realisasi dan Kinerja Program, Kegiatan dan Sub Kegiatan Tahun Anggaran 2023
Kode | Program/Kegiatan/Sub Kegiatan | Kinerja |  |  |  | Anggaran (Rp) |  |  | Realisasi (Rp) | % | Sisa (Rp)
 |  | Satuan | Target | Realisasi | Capaian (%) | Murni | Perubahan | Bertambah/ (Berkurang) |  |  |
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9=8-7 | 10 | 11=10/8 | 12=8-10
3.26.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA |  |  |  | 97,32 | 6.989.610.000 | 7.001.240.000 | 11.630.000 | 6.759.087.366 | 96,54 | 242.152.634
3.26.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah |  |  |  | 100,00 | 28.650.000 | 27.500.000 | (1.150.000) | 27.144.750 | 98,71 | 355.250
3.26.01.2.01.01 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Dokumen | 6 | 6 | 100,00 | 12.500.000 | 11.850.000 | (650.000) | 11.790.500 | 99,50 | 59.500
3.26.01.2.01.06 | Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD | Laporan | 8 | 8 | 100,00 | 9.750.000 | 9.750.000 | - | 9.612.000 | 98,58 | 138.000
3.26.01.2.01.07 | Evaluasi Kinerja Perangkat Daerah | Laporan | 4 | 4 | 100,00 | 6.400.000 | 5.900.000 | (500.000) | 5.742.250 | 97,33 | 157.750
3.26.01.2.02 | Administrasi Keuangan Perangkat Daerah |  |  |  | 100,00 | 5.426.460.000 | 5.304.215.000 | (122.245.000) | 5.112.558.616 | 96,39 | 191.656.384
3.26.01.2.02.01 | Penyediaan Gaji dan Tunjangan ASN | Org/bln | 47 | 47 | 100,00 | 5.418.660.000 | 5.296.415.000 | (122.245.000) | 5.104.873.216 | 96,38 | 191.541.784
3.26.01.2.02.05 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | Laporan | 1 | 1 | 100,00 | 4.200.000 | 4.200.000 | - | 4.168.000 | 99,24 | 32.000
3.26.01.2.02.07 | Koordinasi dan Penyusunan Lap. Keuangan Bulanan/Triwulanan/Semesteran SKPD | Laporan | 16 | 16 | 100,00 | 3.600.000 | 3.600.000 | - | 3.517.400 | 97,71 | 82.600
3.26.01.2.05 | Administrasi Kepegawaian Perangkat Daerah |  |  |  | 87,50 | 86.500.000 | 77.000.000 | (9.500.000) | 65.067.600 | 84,50 | 11.932.400
3.26.01.2.05.02 | Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya | Paket | 2 | 2 | 100,00 | 38.500.000 | 35.000.000 | (3.500.000) | 34.650.000 | 99,00 | 350.000
3.26.01.2.05.09 | Pendidikan dan Pelatihan Pegawai Berdasarkan Tugas dan Fungsi | Orang | 12 | 9 | 75,00 | 48.000.000 | 42.000.000 | (6.000.000) | 30.417.600 | 72,42 | 11.582.400
3.26.01.2.06 | Administrasi Umum Perangkat Daerah |  |  |  | 100,00 | 231.550.000 | 257.225.000 | 25.675.000 | 254.945.167 | 99,11 | 2.279.833
3.26.01.2.06.01 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | Paket | 4 | 4 | 100,00 | 7.800.000 | 7.800.000 | - | 7.744.000 | 99,28 | 56.000
3.26.01.2.06.02 | Penyediaan Peralatan dan Perlengkapan Kantor | Paket | 6 | 6 | 100,00 | 54.250.000 | 61.475.000 | 7.225.000 | 60.918.300 | 99,09 | 556.700
3.26.01.2.06.04 | Penyediaan Bahan Logistik Kantor | Paket | 12 | 12 | 100,00 | 28.600.000 | 26.350.000 | (2.250.000) | 26.104.750 | 99,07 | 245.250
3.26.01.2.06.05 | Penyediaan Barang Cetakan dan Penggandaan | Paket | 3 | 3 | 100,00 | 14.900.000 | 13.400.000 | (1.500.000) | 13.325.000 | 99,44 | 75.000
3.26.01.2.06.09 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Laporan | 24 | 27 | 100,00 | 126.000.000 | 148.200.000 | 22.200.000 | 146.853.117 | 99,09 | 1.346.883
3.26.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah |  |  |  | 100,00 | 1.004.700.000 | 1.031.000.000 | 26.300.000 | 1.001.034.583 | 97,09 | 29.965.417
3.26.01.2.08.01 | Penyediaan Jasa Surat Menyurat | Laporan | 12 | 12 | 100,00 | 3.300.000 | 2.900.000 | (400.000) | 2.870.000 | 98,97 | 30.000
3.26.01.2.08.02 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | Laporan | 12 | 12 | 100,00 | 312.000.000 | 338.700.000 | 26.700.000 | 321.946.583 | 95,05 | 16.753.417
3.26.01.2.08.04 | Penyediaan Jasa Pelayanan Umum Kantor | Laporan | 12 | 12 | 100,00 | 689.400.000 | 689.400.000 | - | 676.218.000 | 98,09 | 13.182.000
3.26.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah |  |  |  | 96,43 | 211.750.000 | 304.300.000 | 92.550.000 | 298.336.650 | 98,04 | 5.963.350
3.26.01.2.09.02 | Penyediaan Jasa Pemeliharaan, Pajak Kendaraan Dinas Operasional | Unit | 14 | 13 | 92,86 | 116.750.000 | 124.300.000 | 7.550.000 | 119.874.650 | 96,44 | 4.425.350
3.26.01.2.09.09 | Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya | Unit | 3 | 3 | 100,00 | 95.000.000 | 180.000.000 | 85.000.000 | 178.462.000 | 99,15 | 1.538.000
3.26.02 | PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA |  |  |  | 94,17 | 4.418.900.000 | 4.800.050.000 | 381.150.000 | 4.656.564.375 | 97,01 | 143.485.625
3.26.02.2.01 | Pengelolaan Daya Tarik Wisata Kabupaten/Kota |  |  |  | 95,00 | 1.295.000.000 | 1.423.750.000 | 128.750.000 | 1.360.553.400 | 95,56 | 63.196.600
3.26.02.2.01.03 | Pengadaan/Pemeliharaan Sarana dan Prasarana Daya Tarik Wisata | Unit | 10 | 9 | 90,00 | 1.250.000.000 | 1.385.500.000 | 135.500.000 | 1.322.648.900 | 95,46 | 62.851.100
3.26.02.2.01.05 | Monitoring dan Evaluasi Pengelolaan Daya Tarik Wisata | Laporan | 4 | 4 | 100,00 | 45.000.000 | 38.250.000 | (6.750.000) | 37.904.500 | 99,10 | 345.500
3.26.02.2.03 | Pengelolaan Destinasi Pariwisata Kabupaten/Kota |  |  |  | 97,50 | 3.061.500.000 | 3.317.700.000 | 256.200.000 | 3.244.733.675 | 97,80 | 72.966.325
3.26.02.2.03.04 | Rehabilitasi Sarana dan Prasarana Destinasi Pariwisata | Lokasi | 5 | 5 | 100,00 | 2.875.000.000 | 3.142.800.000 | 267.800.000 | 3.078.415.275 | 97,95 | 64.384.725
3.26.02.2.03.06 | Pemberdayaan Masyarakat dalam Pengelolaan Destinasi (Pokdarwis) | Orang | 240 | 228 | 95,00 | 186.500.000 | 174.900.000 | (11.600.000) | 166.318.400 | 95,09 | 8.581.600
3.26.02.2.04 | Penetapan Tanda Daftar Usaha Pariwisata Kabupaten/Kota |  |  |  | 90,00 | 62.400.000 | 58.600.000 | (3.800.000) | 51.277.300 | 87,50 | 7.322.700
3.26.02.2.04.02 | Pembinaan dan Pengawasan Usaha Pariwisata | Usaha | 60 | 54 | 90,00 | 62.400.000 | 58.600.000 | (3.800.000) | 51.277.300 | 87,50 | 7.322.700
3.26.03 | PROGRAM PEMASARAN PARIWISATA |  |  |  | 92,36 | 2.701.000.000 | 2.918.750.000 | 217.750.000 | 2.780.527.470 | 95,26 | 138.222.530
3.26.03.2.01 | Pemasaran Pariwisata Dalam dan Luar Negeri |  |  |  | 92,36 | 2.701.000.000 | 2.918.750.000 | 217.750.000 | 2.780.527.470 | 95,26 | 138.222.530
3.26.03.2.01.01 | Penguatan Promosi melalui Media Cetak, Elektronik, dan Media Lainnya | Media | 10 | 10 | 100,00 | 420.000.000 | 398.750.000 | (21.250.000) | 391.026.450 | 98,06 | 7.723.550
3.26.03.2.01.02 | Fasilitasi Kegiatan Pemasaran Pariwisata (Event) | Event | 18 | 17 | 94,44 | 2.160.000.000 | 2.410.000.000 | 250.000.000 | 2.296.381.120 | 95,29 | 113.618.880
3.26.03.2.01.04 | Peningkatan Kerja Sama dan Kemitraan Pariwisata | Dokumen | 4 | 3 | 75,00 | 85.000.000 | 76.500.000 | (8.500.000) | 60.248.900 | 78,76 | 16.251.100
3.26.03.2.01.06 | Penyediaan Data dan Penyebaran Informasi Pariwisata | Laporan | 2 | 2 | 100,00 | 36.000.000 | 33.500.000 | (2.500.000) | 32.871.000 | 98,12 | 629.000
3.26.04 | PROGRAM PENGEMBANGAN EKONOMI KREATIF MELALUI PEMANFAATAN DAN PERLINDUNGAN HAK KEKAYAAN INTELEKTUAL |  |  |  | 97,78 | 1.333.000.000 | 1.306.250.000 | (26.750.000) | 1.276.869.540 | 97,75 | 29.380.460
3.26.04.2.01 | Penyediaan Prasarana (Zona Kreatif/Ruang Kreatif/Kota Kreatif) |  |  |  | 100,00 | 975.000.000 | 940.000.000 | (35.000.000) | 928.356.740 | 98,76 | 11.643.260
3.26.04.2.01.01 | Penyediaan Ruang Kreatif | Unit | 1 | 1 | 100,00 | 975.000.000 | 940.000.000 | (35.000.000) | 928.356.740 | 98,76 | 11.643.260
3.26.04.2.02 | Pengembangan Ekosistem Ekonomi Kreatif |  |  |  | 95,56 | 358.000.000 | 366.250.000 | 8.250.000 | 348.512.800 | 95,16 | 17.737.200
3.26.04.2.02.01 | Fasilitasi Pendaftaran HKI Pelaku Ekonomi Kreatif | Pelaku | 45 | 41 | 91,11 | 148.000.000 | 139.500.000 | (8.500.000) | 126.094.200 | 90,39 | 13.405.800
3.26.04.2.02.03 | Fasilitasi Pameran Produk Ekonomi Kreatif | Kegiatan | 3 | 3 | 100,00 | 210.000.000 | 226.750.000 | 16.750.000 | 222.418.600 | 98,09 | 4.331.400
3.26.05 | PROGRAM PENGEMBANGAN SUMBER DAYA PARIWISATA DAN EKONOMI KREATIF |  |  |  | 97,50 | 587.400.000 | 565.800.000 | (21.600.000) | 538.976.650 | 95,26 | 26.823.350
3.26.05.2.01 | Peningkatan Kapasitas SDM Pariwisata dan Ekonomi Kreatif Tingkat Dasar |  |  |  | 95,00 | 455.100.000 | 436.900.000 | (18.200.000) | 413.234.850 | 94,58 | 23.665.150
3.26.05.2.01.01 | Pengembangan Kompetensi SDM Pariwisata Tingkat Dasar | Orang | 150 | 162 | 100,00 | 262.500.000 | 255.300.000 | (7.200.000) | 248.967.350 | 97,52 | 6.332.650
3.26.05.2.01.03 | Pelatihan Dasar Pemandu Wisata | Orang | 40 | 38 | 95,00 | 74.600.000 | 71.200.000 | (3.400.000) | 66.903.000 | 93,96 | 4.297.000
3.26.05.2.01.05 | Fasilitasi Sertifikasi Kompetensi Tenaga Kerja Pariwisata | Orang | 50 | 45 | 90,00 | 118.000.000 | 110.400.000 | (7.600.000) | 97.364.500 | 88,19 | 13.035.500
3.26.05.2.02 | Pengembangan Kapasitas Pelaku Ekonomi Kreatif |  |  |  | 100,00 | 132.300.000 | 128.900.000 | (3.400.000) | 125.741.800 | 97,55 | 3.158.200
3.26.05.2.02.01 | Pelatihan, Bimbingan Teknis, dan Pendampingan Ekonomi Kreatif | Orang | 80 | 80 | 100,00 | 132.300.000 | 128.900.000 | (3.400.000) | 125.741.800 | 97,55 | 3.158.200
 | JUMLAH |  |  |  | 95,83 | 16.029.910.000 | 16.592.090.000 | 562.180.000 | 16.012.025.401 | 96,50 | 580.064.599
Catatan: capaian sub kegiatan di atas 100% dihitung maksimal 100%; capaian kegiatan = rata-rata sub kegiatan; capaian program = rata-rata kegiatan; baris Jumlah = rata-rata lima program.
`,
    },
    {
      name: "T3.10 Belanja & Efisiensi",
      sheet: `
Tabel 3.16 Realisasi Belanja Menurut Jenis Tahun 2022 dan 2023 (Rp)
Kode | Jenis Belanja | Tahun 2022 |  |  | Tahun 2023 |  |  | Sisa 2023 | Naik/(Turun) Realisasi
 |  | Anggaran | Realisasi | % | Anggaran | Realisasi | % |  |
5.1 | BELANJA OPERASI | 9.994.955.000 | 9.618.426.160 | 96,23% | 11.851.240.000 | 11.375.066.361 | 95,98% | 476.173.639 | 1.756.640.201
5.1.01 | Belanja Pegawai | 5.012.340.000 | 4.886.517.920 | 97,49% | 5.296.415.000 | 5.104.873.216 | 96,38% | 191.541.784 | 218.355.296
5.1.02 | Belanja Barang dan Jasa | 4.982.615.000 | 4.731.908.240 | 94,97% | 6.554.825.000 | 6.270.193.145 | 95,66% | 284.631.855 | 1.538.284.905
5.2 | BELANJA MODAL | 3.413.300.000 | 3.323.851.900 | 97,38% | 4.740.850.000 | 4.636.959.040 | 97,81% | 103.890.960 | 1.313.107.140
5.2.02 | Belanja Modal Peralatan dan Mesin | 412.500.000 | 398.216.000 | 96,54% | 536.850.000 | 518.764.300 | 96,63% | 18.085.700 | 120.548.300
5.2.03 | Belanja Modal Gedung dan Bangunan | 2.316.800.000 | 2.254.390.600 | 97,31% | 3.418.600.000 | 3.351.276.490 | 98,03% | 67.323.510 | 1.096.885.890
5.2.04 | Belanja Modal Jalan, Jaringan, dan Irigasi | 684.000.000 | 671.245.300 | 98,14% | 785.400.000 | 766.918.250 | 97,65% | 18.481.750 | 95.672.950
5 | JUMLAH BELANJA | 13.408.255.000 | 12.942.278.060 | 96,52% | 16.592.090.000 | 16.012.025.401 | 96,50% | 580.064.599 | 3.069.747.341

Tabel 3.17 Realisasi Anggaran per Triwulan Tahun 2023
No | Triwulan | Rencana Kas (Rp) | Realisasi (Rp) | % thd Rencana | Realisasi Kumulatif (Rp) | % Kumulatif thd Pagu
1 | Triwulan I | 2.650.000.000 | 2.318.476.250 | 87,49 | 2.318.476.250 | 13,97
2 | Triwulan II | 4.280.000.000 | 4.105.938.716 | 95,93 | 6.424.414.966 | 38,72
3 | Triwulan III | 5.120.000.000 | 4.987.215.340 | 97,41 | 11.411.630.306 | 68,78
4 | Triwulan IV | 4.542.090.000 | 4.600.395.095 | 101,28 | 16.012.025.401 | 96,50
 | Jumlah | 16.592.090.000 | 16.012.025.401 | 96,50 |  |

Tabel 3.18 Efisiensi Penggunaan Sumber Daya per Program
No | Program | Capaian Kinerja (%) | Pagu (Rp miliar) | Realisasi (Rp miliar) | Penyerapan (%) | Tingkat Efisiensi | Keterangan
1 | 2 | 3 | 4 | 5 | 6 | 7=3-6 | 8
1 | Penunjang Urusan | 97,32 | 7,00 | 6,76 | 96,54 | 0,78 | Efisien
2 | Daya Tarik Destinasi | 94,17 | 4,80 | 4,66 | 97,01 | (2,84) | Tidak Efisien
3 | Pemasaran Pariwisata | 92,36 | 2,92 | 2,78 | 95,26 | (2,90) | Tidak Efisien
4 | Pengembangan Ekraf | 97,78 | 1,31 | 1,28 | 97,75 | 0,03 | Efisien
5 | SDM Pariwisata dan Ekraf | 97,50 | 0,57 | 0,54 | 95,26 | 2,24 | Efisien
 | Jumlah / rata-rata | 95,83 | 16,59 | 16,01 | 96,50 | (0,67) | Tidak Efisien
Catatan: kolom 6 dihitung dari rupiah penuh; jumlah dalam miliar dapat berbeda dari penjumlahan baris karena pembulatan.
`,
    },
    {
      name: "T4.1 APBDes Sumberejo",
      sheet: `
Tabel 4.1 Laporan Realisasi Pelaksanaan APBDes Desa Sumberejo (Desa Wisata Binaan) Tahun Anggaran 2023
Kode Rek. | Uraian | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang) (Rp) | %
1 | 2 | 3 | 4 | 5=4-3 | 6=4/3
4 | PENDAPATAN | 2.412.067.000,00 | 2.386.236.050,00 | (25.830.950,00) | 98,93
4.1 | Pendapatan Asli Desa | 205.500.000,00 | 211.249.000,00 | 5.749.000,00 | 102,80
4.1.1 | Hasil Usaha Desa | 60.000.000,00 | 64.869.000,00 | 4.869.000,00 | 108,12
4.1.1.01 | Bagi Hasil BUMDes | 60.000.000,00 | 64.869.000,00 | 4.869.000,00 | 108,12
4.1.2 | Hasil Aset Desa | 130.500.000,00 | 133.630.000,00 | 3.130.000,00 | 102,40
4.1.2.01 | Pengelolaan Tanah Kas Desa | 84.500.000,00 | 81.250.000,00 | (3.250.000,00) | 96,15
4.1.2.05 | Retribusi Parkir Objek Wisata Desa | 46.000.000,00 | 52.380.000,00 | 6.380.000,00 | 113,87
4.1.3 | Swadaya, Partisipasi dan Gotong Royong | 15.000.000,00 | 12.750.000,00 | (2.250.000,00) | 85,00
4.1.3.01 | Swadaya, Partisipasi dan Gotong Royong | 15.000.000,00 | 12.750.000,00 | (2.250.000,00) | 85,00
4.2 | Pendapatan Transfer | 2.203.367.000,00 | 2.172.112.700,00 | (31.254.300,00) | 98,58
4.2.1 | Dana Desa | 1.086.452.000,00 | 1.086.452.000,00 | 0,00 | 100,00
4.2.1.01 | Dana Desa | 1.086.452.000,00 | 1.086.452.000,00 | 0,00 | 100,00
4.2.2 | Bagi Hasil Pajak dan Retribusi | 118.640.000,00 | 112.385.700,00 | (6.254.300,00) | 94,73
4.2.2.01 | Bagian dari Hasil Pajak dan Retribusi Daerah | 118.640.000,00 | 112.385.700,00 | (6.254.300,00) | 94,73
4.2.3 | Alokasi Dana Desa | 648.275.000,00 | 648.275.000,00 | 0,00 | 100,00
4.2.3.01 | Alokasi Dana Desa | 648.275.000,00 | 648.275.000,00 | 0,00 | 100,00
4.2.4 | Bantuan Keuangan Provinsi | 150.000.000,00 | 150.000.000,00 | 0,00 | 100,00
4.2.4.01 | Bantuan Keuangan Provinsi | 150.000.000,00 | 150.000.000,00 | 0,00 | 100,00
4.2.5 | Bantuan Keuangan Kota | 200.000.000,00 | 175.000.000,00 | (25.000.000,00) | 87,50
4.2.5.01 | Bantuan Keuangan APBD Kota | 200.000.000,00 | 175.000.000,00 | (25.000.000,00) | 87,50
4.3 | Pendapatan Lain-lain | 3.200.000,00 | 2.874.350,00 | (325.650,00) | 89,82
4.3.6 | Bunga Bank | 3.200.000,00 | 2.874.350,00 | (325.650,00) | 89,82
4.3.6.01 | Bunga Bank | 3.200.000,00 | 2.874.350,00 | (325.650,00) | 89,82
 | JUMLAH PENDAPATAN | 2.412.067.000,00 | 2.386.236.050,00 | (25.830.950,00) | 98,93

5 | BELANJA |  |  |  |
01 | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | 559.540.000,00 | 550.295.500,00 | (9.244.500,00) | 98,35
01.01 | Siltap, Tunjangan dan Operasional Pemerintahan Desa | 508.390.000,00 | 500.450.500,00 | (7.939.500,00) | 98,44
01.01.01 | Penghasilan Tetap dan Tunjangan Kepala Desa | 54.600.000,00 | 54.600.000,00 | 0,00 | 100,00
01.01.02 | Penghasilan Tetap dan Tunjangan Perangkat Desa | 318.240.000,00 | 312.936.000,00 | (5.304.000,00) | 98,33
01.01.04 | Operasional Pemerintah Desa | 86.350.000,00 | 83.714.500,00 | (2.635.500,00) | 96,95
01.01.05 | Tunjangan BPD | 49.200.000,00 | 49.200.000,00 | 0,00 | 100,00
01.02 | Sarana dan Prasarana Pemerintahan Desa | 38.750.000,00 | 37.980.000,00 | (770.000,00) | 98,01
01.02.01 | Penyediaan Sarana Perkantoran | 38.750.000,00 | 37.980.000,00 | (770.000,00) | 98,01
01.03 | Administrasi Kependudukan, Statistik dan Kearsipan | 12.400.000,00 | 11.865.000,00 | (535.000,00) | 95,69
01.03.02 | Penyusunan Profil Desa | 12.400.000,00 | 11.865.000,00 | (535.000,00) | 95,69
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | 1.225.630.000,00 | 1.193.268.850,00 | (32.361.150,00) | 97,36
02.01 | Pendidikan | 42.000.000,00 | 42.000.000,00 | 0,00 | 100,00
02.01.01 | Penyelenggaraan PAUD/TPA Milik Desa | 42.000.000,00 | 42.000.000,00 | 0,00 | 100,00
02.02 | Kesehatan | 96.480.000,00 | 94.215.000,00 | (2.265.000,00) | 97,65
02.02.02 | Penyelenggaraan Posyandu | 96.480.000,00 | 94.215.000,00 | (2.265.000,00) | 97,65
02.03 | Pekerjaan Umum dan Penataan Ruang | 699.300.000,00 | 686.959.950,00 | (12.340.050,00) | 98,24
02.03.10 | Pemeliharaan Jalan Desa | 286.500.000,00 | 281.342.700,00 | (5.157.300,00) | 98,20
02.03.14 | Pembangunan Jalan Akses Wisata | 412.800.000,00 | 405.617.250,00 | (7.182.750,00) | 98,26
02.08 | Pariwisata | 387.850.000,00 | 370.093.900,00 | (17.756.100,00) | 95,42
02.08.01 | Pemeliharaan Sarana Wisata Milik Desa | 249.250.000,00 | 243.618.900,00 | (5.631.100,00) | 97,74
02.08.03 | Pengembangan Pariwisata Tingkat Desa | 138.600.000,00 | 126.475.000,00 | (12.125.000,00) | 91,25
03 | BIDANG PEMBINAAN KEMASYARAKATAN | 124.300.000,00 | 122.122.500,00 | (2.177.500,00) | 98,25
03.01 | Ketenteraman dan Ketertiban Umum | 24.600.000,00 | 23.150.000,00 | (1.450.000,00) | 94,11
03.01.02 | Penguatan Kapasitas Linmas Desa | 24.600.000,00 | 23.150.000,00 | (1.450.000,00) | 94,11
03.02 | Kebudayaan dan Keagamaan | 68.500.000,00 | 68.327.500,00 | (172.500,00) | 99,75
03.02.03 | Festival Bersih Desa | 68.500.000,00 | 68.327.500,00 | (172.500,00) | 99,75
03.04 | Kelembagaan Masyarakat | 31.200.000,00 | 30.645.000,00 | (555.000,00) | 98,22
03.04.03 | Pembinaan PKK | 31.200.000,00 | 30.645.000,00 | (555.000,00) | 98,22
04 | BIDANG PEMBERDAYAAN MASYARAKAT | 331.913.850,00 | 315.070.500,00 | (16.843.350,00) | 94,93
04.01 | Pertanian dan Peternakan (Ketahanan Pangan) | 267.913.850,00 | 258.140.500,00 | (9.773.350,00) | 96,35
04.01.02 | Peningkatan Produksi Tanaman Pangan | 267.913.850,00 | 258.140.500,00 | (9.773.350,00) | 96,35
04.03 | Peningkatan Kapasitas Aparatur Desa | 28.400.000,00 | 22.750.000,00 | (5.650.000,00) | 80,11
04.03.02 | Pelatihan Perangkat Desa | 28.400.000,00 | 22.750.000,00 | (5.650.000,00) | 80,11
04.07 | Perdagangan dan Perindustrian | 35.600.000,00 | 34.180.000,00 | (1.420.000,00) | 96,01
04.07.04 | Pelatihan Pengelolaan BUMDes | 35.600.000,00 | 34.180.000,00 | (1.420.000,00) | 96,01
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK | 192.000.000,00 | 174.600.000,00 | (17.400.000,00) | 90,94
05.01 | Penanggulangan Bencana | 30.000.000,00 | 12.600.000,00 | (17.400.000,00) | 42,00
05.01.00 | Penanggulangan Bencana | 30.000.000,00 | 12.600.000,00 | (17.400.000,00) | 42,00
05.03 | Keadaan Mendesak | 162.000.000,00 | 162.000.000,00 | 0,00 | 100,00
05.03.00 | BLT Dana Desa | 162.000.000,00 | 162.000.000,00 | 0,00 | 100,00
 | JUMLAH BELANJA | 2.433.383.850,00 | 2.355.357.350,00 | (78.026.500,00) | 96,79
 | SURPLUS/(DEFISIT) | (21.316.850,00) | 30.878.700,00 | 52.195.550,00 |

6 | PEMBIAYAAN |  |  |  |
6.1 | Penerimaan Pembiayaan | 71.316.850,00 | 71.316.850,00 | 0,00 | 100,00
6.1.1.01 | SiLPA Tahun Sebelumnya | 71.316.850,00 | 71.316.850,00 | 0,00 | 100,00
6.2 | Pengeluaran Pembiayaan | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
6.2.2.01 | Penyertaan Modal Desa (BUMDes) | 50.000.000,00 | 50.000.000,00 | 0,00 | 100,00
 | PEMBIAYAAN NETTO | 21.316.850,00 | 21.316.850,00 | 0,00 | 100,00
 | SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA) TAHUN BERJALAN | 0,00 | 52.195.550,00 | 52.195.550,00 |
`,
    },
    {
      name: "T4.2 Rekap Desa",
      sheet: `
Tabel 4.2 Rekapitulasi Realisasi APBDes Enam Desa Wisata Binaan Tahun 2023 (Rp)
No | Desa | Pendapatan |  |  | Belanja |  |  | Surplus/ (Defisit) | Pembiayaan Netto | SiLPA 2023
 |  | Anggaran | Realisasi | % | Anggaran | Realisasi | % |  |  |
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7 | 8=7/6 | 9=4-7 | 10 | 11=9+10
1 | Sumberejo | #2412067000~#,##0 | #2386236050~#,##0 | =D5/C5 -> 0.989290948386~0.00% | #2433383850~#,##0 | #2355357350~#,##0 | =G5/F5 -> 0.967934980747~0.00% | =D5-G5 -> 30878700~#,##0;(#,##0) | #21316850~#,##0 | =I5+J5 -> 52195550~#,##0
2 | Tegalwaru | #1984615000~#,##0 | #1962380400~#,##0 | =D6/C6 -> 0.988796517209~0.00% | #2013240000~#,##0 | #1948716350~#,##0 | =G6/F6 -> 0.967950343725~0.00% | =D6-G6 -> 13664050~#,##0;(#,##0) | #28625000~#,##0 | =I6+J6 -> 42289050~#,##0
3 | Karangpucung | #1746280000~#,##0 | #1731954600~#,##0 | =D7/C7 -> 0.991796619099~0.00% | #1770500000~#,##0 | #1702845900~#,##0 | =G7/F7 -> 0.961788138944~0.00% | =D7-G7 -> 29108700~#,##0;(#,##0) | #24220000~#,##0 | =I7+J7 -> 53328700~#,##0
4 | Giripurno | #1612475000~#,##0 | #1598236750~#,##0 | =D8/C8 -> 0.991169940619~0.00% | #1635825000~#,##0 | #1589417300~#,##0 | =G8/F8 -> 0.971630400562~0.00% | =D8-G8 -> 8819450~#,##0;(#,##0) | #23350000~#,##0 | =I8+J8 -> 32169450~#,##0
5 | Pandesari | #1538940000~#,##0 | #1517628400~#,##0 | =D9/C9 -> 0.986151766801~0.00% | #1552590000~#,##0 | #1496352700~#,##0 | =G9/F9 -> 0.963778396099~0.00% | =D9-G9 -> 21275700~#,##0;(#,##0) | #13650000~#,##0 | =I9+J9 -> 34925700~#,##0
6 | Sidodadi | #1465320000~#,##0 | #1452816900~#,##0 | =D10/C10 -> 0.991467324543~0.00% | #1484720000~#,##0 | #1417935400~#,##0 | =G10/F10 -> 0.955018724069~0.00% | =D10-G10 -> 34881500~#,##0;(#,##0) | #19400000~#,##0 | =I10+J10 -> 54281500~#,##0
 | Jumlah | =SUM(C5:C10) -> 10759697000~#,##0 | =SUM(D5:D10) -> 10649253100~#,##0 | =D11/C11 -> 0.989735407977~0.00% | =SUM(F5:F10) -> 10890258850~#,##0 | =SUM(G5:G10) -> 10510625000~#,##0 | =G11/F11 -> 0.965140052663~0.00% | =SUM(I5:I10) -> 138628100~#,##0;(#,##0) | =SUM(J5:J10) -> 130561850~#,##0 | =SUM(K5:K10) -> 269189950~#,##0

Tabel 4.3 Realisasi Belanja Desa Menurut Bidang Tahun 2023 (Rp)
No | Desa | Bidang 01 | Bidang 02 | Bidang 03 | Bidang 04 | Bidang 05 | Jumlah Belanja | Porsi Bidang 02
1 | Sumberejo | #550295500~#,##0 | #1193268850~#,##0 | #122122500~#,##0 | #315070500~#,##0 | #174600000~#,##0 | =SUM(C15:G15) -> 2355357350~#,##0 | =D15/H15 -> 0.506619027469~0.00%
2 | Tegalwaru | #586214500~#,##0 | #842630750~#,##0 | #138425600~#,##0 | #219745500~#,##0 | #161700000~#,##0 | =SUM(C16:G16) -> 1948716350~#,##0 | =D16/H16 -> 0.432402976452~0.00%
3 | Karangpucung | #548716400~#,##0 | #725384500~#,##0 | #96315000~#,##0 | #178530000~#,##0 | #153900000~#,##0 | =SUM(C17:G17) -> 1702845900~#,##0 | =D17/H17 -> 0.42598364303~0.00%
4 | Giripurno | #524308200~#,##0 | #668912100~#,##0 | #82640000~#,##0 | #159757000~#,##0 | #153800000~#,##0 | =SUM(C18:G18) -> 1589417300~#,##0 | =D18/H18 -> 0.420853667567~0.00%
5 | Pandesari | #512476300~#,##0 | #601846900~#,##0 | #78215500~#,##0 | #146814000~#,##0 | #157000000~#,##0 | =SUM(C19:G19) -> 1496352700~#,##0 | =D19/H19 -> 0.40220925187~0.00%
6 | Sidodadi | #498215600~#,##0 | #582416300~#,##0 | #71840500~#,##0 | #127463000~#,##0 | #138000000~#,##0 | =SUM(C20:G20) -> 1417935400~#,##0 | =D20/H20 -> 0.41074953062~0.00%
 | Jumlah | =SUM(C15:C20) -> 3220226500~#,##0 | =SUM(D15:D20) -> 4614459400~#,##0 | =SUM(E15:E20) -> 589559100~#,##0 | =SUM(F15:F20) -> 1147380000~#,##0 | =SUM(G15:G20) -> 939000000~#,##0 | =SUM(H15:H20) -> 10510625000~#,##0 | =D21/H21 -> 0.439028069216~0.00%
 | Porsi (%) | =C21/H21 -> 0.306378212523~0.00% | =D21/H21 -> 0.439028069216~0.00% | =E21/H21 -> 0.056091726229~0.00% | =F21/H21 -> 0.109163822323~0.00% | =G21/H21 -> 0.089338169709~0.00% | =SUM(C22:G22) -> 1~0.00% |
`,
    },
    {
      name: "T4.3 DD & BUMDes",
      sheet: `
Tabel 4.4 Penyaluran Dana Desa per Tahap Tahun 2023 (Rp)
No | Desa | Status IDM | Pagu Dana Desa | BLT Desa | Non-BLT |  |  | Jumlah Disalurkan | % | Belum Disalurkan
 |  |  |  |  | Tahap I | Tahap II | Tahap III |  |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=5+6+7+8 | 10=9/4 | 11=4-9
1 | Sumberejo | Mandiri | 1.086.452.000 | 162.000.000 | 554.671.200 | 369.780.800 | - | 1.086.452.000 | 100,00 | -
2 | Tegalwaru | Mandiri | 942.680.000 | 129.600.000 | 487.848.000 | 325.232.000 | - | 942.680.000 | 100,00 | -
3 | Karangpucung | Maju | 865.415.000 | 118.800.000 | 298.646.000 | 298.646.000 | 149.323.000 | 865.415.000 | 100,00 | -
4 | Giripurno | Maju | 813.290.000 | 126.000.000 | 274.916.000 | 274.916.000 | 137.458.000 | 813.290.000 | 100,00 | -
5 | Pandesari | Berkembang | 796.350.000 | 133.200.000 | 265.260.000 | 265.260.000 | - | 663.720.000 | 83,35 | 132.630.000
6 | Sidodadi | Berkembang | 754.125.000 | 111.600.000 | 257.010.000 | 257.010.000 | 128.505.000 | 754.125.000 | 100,00 | -
 | Jumlah |  | 5.258.312.000 | 781.200.000 | 2.138.351.200 | 1.790.844.800 | 415.286.000 | 5.125.682.000 | 97,48 | 132.630.000
Keterangan: desa berstatus Mandiri menerima Non-BLT dalam dua tahap (60% dan 40%); Desa Pandesari belum memenuhi syarat salur Tahap III.

Tabel 4.5 Kinerja BUMDes Pengelola Desa Wisata Tahun 2023 (Rp)
No | BUMDes | Desa | Penyertaan Modal s.d. 2023 | Pendapatan Usaha | Biaya Usaha | Laba/(Rugi) 2023 | Laba/(Rugi) 2022 | Naik/(Turun) | Bagian PADes (30% laba) | ROI (%)
1 | 2 | 3 | 4 | 5 | 6 | 7=5-6 | 8 | 9=7-8 | 10 | 11=7/4
1 | Arum Makmur | Sumberejo | 450.000.000 | 1.284.650.000 | 1.068.420.000 | 216.230.000 | 189.340.000 | 26.890.000 | 64.869.000 | 48,05
2 | Tegal Sejahtera | Tegalwaru | 325.000.000 | 768.420.000 | 652.180.000 | 116.240.000 | 97.650.000 | 18.590.000 | 34.872.000 | 35,77
3 | Karang Mandiri | Karangpucung | 210.000.000 | 396.275.000 | 368.915.000 | 27.360.000 | 41.280.000 | (13.920.000) | 8.208.000 | 13,03
4 | Giri Lestari | Giripurno | 150.000.000 | 214.830.000 | 198.460.000 | 16.370.000 | 14.925.000 | 1.445.000 | 4.911.000 | 10,91
5 | Pandan Jaya | Pandesari | 125.000.000 | 142.365.000 | 157.840.000 | (15.475.000) | (8.270.000) | (7.205.000) | - | (12,38)
6 | Sido Maju | Sidodadi | 100.000.000 | 118.940.000 | 112.690.000 | 6.250.000 | 4.380.000 | 1.870.000 | 1.875.000 | 6,25
 | Jumlah |  | 1.360.000.000 | 2.925.480.000 | 2.558.505.000 | 366.975.000 | 339.305.000 | 27.670.000 | 114.735.000 | 26,98
Keterangan: BUMDes yang rugi tidak menyetor bagian PADes, sehingga jumlah kolom 10 tidak sama dengan 30% jumlah kolom 7.
`,
    },
    {
      name: "Narasi",
      sheet: `
Sampai dengan 31 Desember 2023 Dinas Pariwisata Kota Sumberarum didukung oleh 70 orang pegawai, terdiri dari 38 orang laki-laki (54,29%) dan 32 orang perempuan (45,71%). Menurut tingkat pendidikan, yang terbanyak adalah S-1/D-IV yaitu 28 orang atau 40,00%.
Berdasarkan Analisis Beban Kerja, kebutuhan pegawai ASN adalah 62 orang sedangkan yang terisi baru 47 orang (75,81%), sehingga masih terdapat kekurangan 15 orang. Kekurangan terbanyak terdapat pada jabatan Pelaksana, yaitu 7 orang.
Anggaran dalam Perjanjian Kinerja Perubahan Tahun 2023 sebesar Rp16.592.090.000,00 (enam belas miliar lima ratus sembilan puluh dua juta sembilan puluh ribu rupiah), bertambah Rp562.180.000,00 atau 3,51% dari anggaran murni sebesar Rp16.029.910.000,00.
Dari 10 Indikator Kinerja Utama, sebanyak 6 indikator berkategori Sangat Tinggi, 1 indikator berkategori Tinggi, 2 indikator berkategori Sedang, dan 1 indikator berkategori Rendah; tidak ada indikator berkategori Sangat Rendah. Rata-rata capaian 10 IKU adalah 91,34%, sedangkan pada tahun 2022 rata-rata capaian sebesar 96,21%.
Jumlah kunjungan wisatawan tahun 2023 sebanyak 870.414 orang, naik 83.064 orang dibandingkan tahun 2022 yang sebanyak 787.350 orang. Dengan demikian pertumbuhan kunjungan mencapai 10,55% dari target 10,50%, atau capaian 100,48%.
Menurut bulan, kunjungan tertinggi tahun 2023 terjadi pada bulan Desember sebanyak 104.561 orang dan terendah pada bulan Maret sebanyak 48.528 orang. Wisatawan mancanegara berjumlah 9.973 orang, meningkat 183,24% dari 3.521 orang pada tahun 2022, dengan porsi 1,15% dari seluruh kunjungan.
Dari 16 DTW, sebanyak 13 DTW mengalami kenaikan kunjungan dan 3 DTW mengalami penurunan, yaitu Paralayang Gunung Banyak, Bumi Perkemahan Bedengan, dan Desa Wisata Karangpucung. Kunjungan terbanyak pada Alun-Alun & Wahana Kota sebanyak 124.392 orang (14,29%), disusul Taman Rekreasi Tirta Arum sebanyak 121.904 orang (14,01%).
Rata-rata lama tinggal wisatawan terealisasi 1,71 hari dari target 1,80 hari, sehingga capaiannya 95,00%. Dibandingkan tahun 2022 sebesar 1,63 hari terjadi kenaikan 0,08 hari. TPK gabungan sebesar 55,95%, dengan TPK hotel berbintang 60,71%.
Realisasi PAD sektor pariwisata tahun 2023 sebesar Rp26.492.460.156,00 atau 99,19% dari target Rp26.710.000.000,00, tumbuh 18,31% dibandingkan tahun 2022. Terhadap PAD Kota Sumberarum sebesar Rp223.618.475.902,00, sektor pariwisata memberikan kontribusi sebesar 11,85% dari target 13,50%, dengan capaian 87,78% (Tinggi).
Retribusi Tempat Rekreasi terealisasi Rp3.045.584.000,00 dari target Rp3.050.000.000,00. Sampai dengan akhir semester I (Juni) telah terkumpul Rp1.485.999.000,00 atau 48,7% dari target setahun, dan penerimaan bulanan tertinggi terjadi pada bulan Desember sebesar Rp372.518.500,00.
Pelaku ekonomi kreatif yang bersertifikat/memiliki HKI sebanyak 137 dari 548 pelaku, atau (137/548) x 100% = 25,00%, melampaui target 24,00% dengan capaian 104,17%. Ekonomi kreatif menyerap 1.515 tenaga kerja, terbanyak pada subsektor Kuliner yaitu 412 orang.
Desa wisata kategori maju dan mandiri berjumlah 3 desa dari target 4 desa, sehingga capaiannya 75,00% atau masuk skala Sedang. Dari 8 desa wisata yang dinilai, 3 desa berkategori Berkembang dan 2 desa berkategori Rintisan.
Destinasi yang mengalami insiden sebanyak 2 dari 16 DTW atau 12,50%, belum memenuhi target 10,00%. Sebaliknya, rata-rata waktu penyelesaian pengaduan 4,20 hari lebih cepat 0,80 hari dari target 5,00 hari dengan capaian 116,00%.
Indeks Kepuasan Masyarakat naik dari 84,25 pada tahun 2022 menjadi 86,13 pada tahun 2023. Unsur dengan nilai tertinggi adalah Perilaku pelaksana (3,521) dan yang terendah adalah Penanganan pengaduan, saran dan masukan (3,361). Nilai SAKIP sebesar 73,52 (BB), naik 2,39 poin dari 71,13.
Dari pagu anggaran sebesar Rp16.592.090.000,00, terealisasi Rp16.012.025.401,00 atau 96,50%, sehingga terdapat sisa anggaran Rp580.064.599,00. Penyerapan tertinggi adalah Program Pengembangan Ekonomi Kreatif sebesar 97,75%.
Realisasi belanja tahun 2023 terdiri dari belanja operasi Rp11,38 miliar (71,04%) dan belanja modal Rp4,64 miliar (28,96%). Dibandingkan realisasi tahun 2022 sebesar Rp12,94 miliar, realisasi belanja meningkat 23,72%.
Kerja sama lintas sektor melibatkan 10 mitra dengan anggaran Rp3.966.650.000,00 dan realisasi Rp3.837.075.350,00 (96,73%). Rata-rata capaian output mitra adalah 98,18%; capaian tertinggi pada Diskominfo sebesar 126,00%.
APBDes Desa Sumberejo tahun 2023 mencatat realisasi pendapatan Rp2.386.236.050,00 (98,93%) dan realisasi belanja Rp2.355.357.350,00 (96,79%), sehingga terdapat surplus Rp30.878.700,00. Ditambah pembiayaan netto Rp21.316.850,00, SiLPA tahun berjalan menjadi Rp52.195.550,00.
Dana Desa enam desa wisata binaan tersalur Rp5.125.682.000,00 dari pagu Rp5.258.312.000,00 atau 97,48%; yang belum tersalur Rp132.630.000,00 seluruhnya pada Desa Pandesari. Laba bersih BUMDes pengelola desa wisata berjumlah Rp366.975.000,00, naik 8,15% dibandingkan tahun 2022 sebesar Rp339.305.000,00, dan bagian yang disetor sebagai PADes Rp114.735.000,00.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 SDM & Sarpras", cell: "F14", right: "8,57", wrong: "8,75" },
    { sheet: "T1.1 SDM & Sarpras", cell: "E34", right: "15", wrong: "13" },
    { sheet: "T2.1 PK & Triwulan", cell: "I26", right: "75,00", wrong: "125,00" },
    { sheet: "T2.1 PK & Triwulan", cell: "H22", right: "13,50", wrong: "13,05" },
    {
      sheet: "T2.2 IKU & Perhitungan",
      cell: "E7",
      right: "(137/548) x 100% = 25,00%",
      wrong: "(173/548) x 100% = 25,00%",
    },
    { sheet: "T3.1 Capaian", cell: "G14", right: "Rendah", wrong: "Sedang" },
    { sheet: "T3.1 Capaian", cell: "F15", right: "79,72", wrong: "67,50" },
    {
      sheet: "T3.2 Perbandingan",
      cell: "M12",
      right: "=K12-H12 -> -1.4~0.00;(0.00);0.00",
      wrong: "=H12-K12 -> 1.4~0.00;(0.00);0.00",
    },
    {
      sheet: "T3.2 Perbandingan",
      cell: "F15",
      right: "=AVERAGE(F5:F14) -> 89.27406504065~0.00",
      wrong: "=AVERAGE(F6:F14) -> 85.460072267389~0.00",
    },
    { sheet: "T3.3 Kunjungan", cell: "I17", right: "=(H17-E17)/E17 -> 0.067852261247~0.00%", wrong: "#0.0854~0.00%" },
    { sheet: "T3.4 Destinasi", cell: "G9", right: "(1.671)", wrong: "1.671" },
    { sheet: "T3.4 Destinasi", cell: "E16", right: "20.485", wrong: "20.845" },
    {
      sheet: "T3.5 Hotel",
      cell: "H16",
      right: "=G16/F16 -> 0.559494421692~0.00%",
      wrong: "=(H9+H15)/2 -> 0.553897841611~0.00%",
    },
    { sheet: "T3.6 PAD", cell: "F24", right: "2.256.872.000", wrong: "2.265.872.000" },
    { sheet: "T3.6 PAD", cell: "H10", right: "18,31", wrong: "15,47" },
    { sheet: "T3.7 Ekraf & Deswita", cell: "H19", right: "#1515~#,##0", wrong: "#1463~#,##0" },
    { sheet: "T3.7 Ekraf & Deswita", cell: "H28", right: "Berkembang", wrong: "Rintisan" },
    { sheet: "T3.8 Lintas Sektor", cell: "J14", right: "3.837.075.350", wrong: "3.696.200.350" },
    { sheet: "T3.9 Program", cell: "J34", right: "3.244.733.675", wrong: "3.244.733.765" },
    { sheet: "T3.9 Program", cell: "F22", right: "100,00", wrong: "112,50" },
    { sheet: "T3.9 Program", cell: "L55", right: "13.035.500", wrong: "13.053.500" },
    { sheet: "T3.10 Belanja & Efisiensi", cell: "I7", right: "103.890.960", wrong: "85.409.210" },
    { sheet: "T3.10 Belanja & Efisiensi", cell: "G17", right: "68,78", wrong: "30,06" },
    { sheet: "T4.1 APBDes Sumberejo", cell: "D45", right: "686.959.950,00", wrong: "676.959.950,00" },
    { sheet: "T4.1 APBDes Sumberejo", cell: "D7", right: "64.869.000,00", wrong: "46.869.000,00" },
    { sheet: "T4.1 APBDes Sumberejo", cell: "D79", right: "52.195.550,00", wrong: "52.159.550,00" },
    {
      sheet: "T4.2 Rekap Desa",
      cell: "I17",
      right: "=D17/H17 -> 0.42598364303~0.00%",
      wrong: "=D17/H18 -> 0.456383921328~0.00%",
    },
    {
      sheet: "T4.2 Rekap Desa",
      cell: "J11",
      right: "=SUM(J5:J10) -> 130561850~#,##0",
      wrong: "=SUM(J5:J9) -> 111161850~#,##0",
    },
    { sheet: "T4.3 DD & BUMDes", cell: "F11", right: "2.138.351.200", wrong: "1.881.341.200" },
    { sheet: "T4.3 DD & BUMDes", cell: "J19", right: "8.208.000", wrong: "12.384.000" },
    { sheet: "Narasi", cell: "A1", right: "32 orang perempuan (45,71%)", wrong: "32 orang perempuan (47,51%)" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "lima ratus sembilan puluh dua juta sembilan puluh ribu",
      wrong: "lima ratus sembilan puluh juta sembilan puluh ribu",
    },
    { sheet: "Narasi", cell: "A4", right: "2 indikator berkategori Sedang", wrong: "3 indikator berkategori Sedang" },
    { sheet: "Narasi", cell: "A5", right: "naik 83.064 orang", wrong: "naik 83.604 orang" },
    { sheet: "Narasi", cell: "A6", right: "terendah pada bulan Maret", wrong: "terendah pada bulan November" },
    { sheet: "Narasi", cell: "A7", right: "sebanyak 13 DTW", wrong: "sebanyak 12 DTW" },
    { sheet: "Narasi", cell: "A8", right: "capaiannya 95,00%", wrong: "capaiannya 105,26%" },
    { sheet: "Narasi", cell: "A9", right: "kontribusi sebesar 11,85%", wrong: "kontribusi sebesar 10,67%" },
    { sheet: "Narasi", cell: "A10", right: "Rp1.485.999.000,00", wrong: "Rp1.161.129.000,00" },
    { sheet: "Narasi", cell: "A12", right: "masuk skala Sedang", wrong: "masuk skala Tinggi" },
    { sheet: "Narasi", cell: "A13", right: "capaian 116,00%", wrong: "capaian 84,00%" },
    { sheet: "Narasi", cell: "A15", right: "Rp580.064.599,00", wrong: "Rp580.640.599,00" },
    { sheet: "Narasi", cell: "A16", right: "(28,96%)", wrong: "(29,86%)" },
    { sheet: "Narasi", cell: "A18", right: "surplus Rp30.878.700,00", wrong: "surplus Rp38.078.700,00" },
    { sheet: "Narasi", cell: "A19", right: "naik 8,15%", wrong: "naik 7,54%" },
  ],
};
