import type { ReportCase } from "./report-case";

export const direktoratJenderal: ReportCase = {
  name: "a directorate general: five-year goals, revised agreement, capped achievement, NKP, SAKIP, SPIP, efficiency by output",
  year: 2023,
  sheets: [
    {
      name: "Renstra",
      sheet: `
Tabel 2.1 Indikator Kinerja Program dan Target Renstra Ditjen PDR Tahun 2020-2024

Kode | Sasaran Program / Indikator Kinerja Program | Satuan | Target |  |  |  | 
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024
SP1 | Meningkatnya kesehatan dan pemulihan danau prioritas
IKP 1.1 | Indeks Kesehatan Danau | Indeks | 55,00 | 57,00 | 60,00 | 62,00 | 65,00
IKP 1.2 | Jumlah danau prioritas yang dipulihkan (kumulatif) | Danau | 3 | 6 | 9 | 12 | 15
SP2 | Terkelolanya ekosistem rawa secara berkelanjutan
IKP 2.1 | Luas rawa yang direstorasi | Hektare | 1.500 | 1.750 | 2.000 | 2.250 | 2.500
IKP 2.2 | Persentase luas rawa terbakar (makin kecil makin baik) | Persen | 2,50 | 2,25 | 2,00 | 1,75 | 1,50
SP3 | Meningkatnya kesejahteraan masyarakat perairan darat
IKP 3.1 | Jumlah kelompok masyarakat yang didampingi | Kelompok | 60 | 70 | 80 | 90 | 100
IKP 3.2 | Pendapatan rata-rata anggota kelompok | Rp ribu/bulan | 1.800 | 1.950 | 2.100 | 2.250 | 2.400
IKP 3.3 | Jumlah penduduk desa sasaran yang memperoleh akses air bersih | Jiwa | 18.000 | 22.000 | 26.000 | 30.000 | 34.000
SP4 | Meningkatnya layanan sarana dan prasarana perairan
IKP 4.1 | Jumlah embung dan pintu air terbangun | Unit | 15 | 18 | 22 | 25 | 28
IKP 4.2 | Waktu rata-rata penerbitan rekomendasi teknis (makin cepat makin baik) | Hari kerja | 14,0 | 12,0 | 11,0 | 10,0 | 9,0
SP5 | Meningkatnya tata kelola Ditjen yang baik
IKP 5.1 | Nilai SAKIP Ditjen | Nilai | 72,00 | 74,00 | 76,00 | 78,00 | 80,00
IKP 5.2 | Indeks Maturitas SPIP | Indeks | 3,000 | 3,100 | 3,250 | 3,400 | 3,500
IKP 5.3 | Indeks Reformasi Birokrasi | Nilai | 74,00 | 76,00 | 78,00 | 80,00 | 82,00
IKP 5.4 | Indeks Profesionalitas ASN | Indeks | 70,00 | 73,00 | 76,00 | 80,00 | 82,00
IKP 5.5 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | Persen | 75,00 | 78,00 | 80,00 | 85,00 | 90,00
`,
    },
    {
      name: "PK 2023",
      sheet: `
Tabel 2.2 Perjanjian Kinerja Tahun 2023 (semula dan revisi)

No | Kode IKP | Indikator Kinerja | Satuan | Target PK Awal | Target PK Revisi | Keterangan
1 | 1.1 | Indeks Kesehatan Danau | Indeks | 62,00 | 62,00 | Tetap
2 | 1.2 | Jumlah danau prioritas yang dipulihkan | Danau | 12 | 12 | Tetap
3 | 2.1 | Luas rawa yang direstorasi | Hektare | 2.250 | 2.250 | Tetap
4 | 2.2 | Persentase luas rawa terbakar | Persen | 2,00 | 1,75 | Direvisi
5 | 3.1 | Jumlah kelompok masyarakat yang didampingi | Kelompok | 95 | 90 | Direvisi
6 | 3.2 | Pendapatan rata-rata anggota kelompok | Rp ribu/bulan | 2.250 | 2.250 | Tetap
7 | 3.3 | Jumlah penduduk desa sasaran yang memperoleh akses air bersih | Jiwa | 30.000 | 30.000 | Tetap
8 | 4.1 | Jumlah embung dan pintu air terbangun | Unit | 25 | 25 | Tetap
9 | 4.2 | Waktu rata-rata penerbitan rekomendasi teknis | Hari kerja | 11,0 | 10,0 | Direvisi
10 | 5.1 | Nilai SAKIP Ditjen | Nilai | 78,00 | 78,00 | Tetap
11 | 5.2 | Indeks Maturitas SPIP | Indeks | 3,400 | 3,400 | Tetap
12 | 5.3 | Indeks Reformasi Birokrasi | Nilai | 80,00 | 80,00 | Tetap
13 | 5.4 | Indeks Profesionalitas ASN | Indeks | 81,00 | 80,00 | Direvisi
14 | 5.5 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | Persen | 85,00 | 85,00 | Tetap
Jumlah indikator 14, direvisi 4, tetap 10.

Kode |  | Kegiatan |  |  | Anggaran (Rp)
5401 |  | Penataan dan Pemulihan Danau |  |  | 21.403.572.000
5402 |  | Konservasi dan Restorasi Rawa |  |  | 20.102.805.000
5403 |  | Pemberdayaan Masyarakat Perairan Darat |  |  | 14.532.920.000
5404 |  | Sarana dan Prasarana Perairan Darat |  |  | 45.602.947.000
5405 |  | Dukungan Manajemen Ditjen |  |  | 60.601.779.000
 |  | Jumlah |  |  | 162.244.023.000
Terbilang: seratus enam puluh dua miliar dua ratus empat puluh empat juta dua puluh tiga ribu rupiah.

Direktur Jenderal |  |  |  | Menteri Perairan Nusantara
`,
    },
    {
      name: "Ikhtisar",
      sheet: `
IKHTISAR EKSEKUTIF
Perjanjian Kinerja Ditjen PDR Tahun 2023 terdiri atas 5 (lima) sasaran program dan 14 (empat belas) indikator kinerja program, 4 (empat) di antaranya direvisi pada bulan September 2023.
Nilai Kinerja Program (NKP) tahun 2023 sebesar 105,79 dengan kategori Sangat Baik, naik 3,81 poin dari tahun 2022 sebesar 101,98.
NSS tertinggi diperoleh SP2 sebesar 111,60 dan terendah SP1 sebesar 101,00.
Sebanyak 13 (tiga belas) indikator berkategori Sangat Baik dan 1 (satu) indikator belum mencapai 100%.
Terdapat 2 (dua) indikator yang capaiannya melebihi 120% sehingga dihitung 120%.
Indeks Kesehatan Danau mencapai 63,24 dari target 62,00 atau 102,00%, naik 3,88 poin dari tahun 2022.
Luas rawa yang direstorasi 2.322 hektare dari target 2.250 hektare (103,20%).
Persentase luas rawa terbakar sebesar 1,26% atau lebih rendah daripada batas target 1,75%, sehingga capaiannya 128,00% dan dihitung 120,00%.
Jumlah penduduk desa sasaran yang memperoleh akses air bersih 32.534 jiwa, bertambah 5.224 jiwa dari tahun 2022.
Nilai SAKIP sebesar 80,41 dengan predikat A, sedangkan tahun 2022 sebesar 76,00 dengan predikat BB.
Indeks Maturitas SPIP sebesar 3,553 atau tingkat Terdefinisi dan Indeks Reformasi Birokrasi sebesar 83,00.
Indeks Profesionalitas ASN sebesar 80,75 dengan kategori Sedang untuk 496 pegawai.
Realisasi anggaran sebesar Rp 155.756.855.371 atau 96,00% dari pagu Rp 162.244.023.000.
Terbilang realisasi: seratus lima puluh lima miliar tujuh ratus lima puluh enam juta delapan ratus lima puluh lima ribu tiga ratus tujuh puluh satu rupiah.
Efisiensi anggaran sebesar 1,66% dengan Nilai Efisiensi 54,15%.
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Ditjen PDR Tahun 2023

Kode | Sasaran / Indikator | Bobot SP (%) | Tahun 2023 |  |  |  | Kategori
 |  |  | Target | Realisasi | Capaian (%) | Capaian maks. 120 (%) | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
SP1 | Meningkatnya kesehatan dan pemulihan danau prioritas | 25 |  |  |  | 101,00 | Sangat Baik
1.1 | Indeks Kesehatan Danau |  | 62,00 | 63,24 | 102,00 | 102,00 | Sangat Baik
1.2 | Jumlah danau prioritas yang dipulihkan (kumulatif) |  | 12 | 12 | 100,00 | 100,00 | Sangat Baik
SP2 | Terkelolanya ekosistem rawa secara berkelanjutan | 25 |  |  |  | 111,60 | Sangat Baik
2.1 | Luas rawa yang direstorasi |  | 2.250 | 2.322 | 103,20 | 103,20 | Sangat Baik
2.2 | Persentase luas rawa terbakar (makin kecil makin baik) |  | 1,75 | 1,26 | 128,00 | 120,00 | Sangat Baik
SP3 | Meningkatnya kesejahteraan masyarakat perairan darat | 20 |  |  |  | 103,63 | Sangat Baik
3.1 | Jumlah kelompok masyarakat yang didampingi |  | 90 | 94 | 104,44 | 104,44 | Sangat Baik
3.2 | Pendapatan rata-rata anggota kelompok |  | 2.250 | 2.205 | 98,00 | 98,00 | Baik
3.3 | Jumlah penduduk desa sasaran yang memperoleh akses air bersih |  | 30.000 | 32.534 | 108,45 | 108,45 | Sangat Baik
SP4 | Meningkatnya layanan sarana dan prasarana perairan | 15 |  |  |  | 110,00 | Sangat Baik
4.1 | Jumlah embung dan pintu air terbangun |  | 25 | 25 | 100,00 | 100,00 | Sangat Baik
4.2 | Waktu rata-rata penerbitan rekomendasi teknis (makin cepat makin baik) |  | 10,0 | 7,5 | 125,00 | 120,00 | Sangat Baik
SP5 | Meningkatnya tata kelola Ditjen yang baik | 15 |  |  |  | 102,76 | Sangat Baik
5.1 | Nilai SAKIP Ditjen |  | 78,00 | 80,41 | 103,09 | 103,09 | Sangat Baik
5.2 | Indeks Maturitas SPIP |  | 3,400 | 3,553 | 104,50 | 104,50 | Sangat Baik
5.3 | Indeks Reformasi Birokrasi |  | 80,00 | 83,00 | 103,75 | 103,75 | Sangat Baik
5.4 | Indeks Profesionalitas ASN |  | 80,00 | 80,75 | 100,94 | 100,94 | Sangat Baik
5.5 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti |  | 85,00 | 86,30 | 101,53 | 101,53 | Sangat Baik
Capaian indikator dibatasi paling tinggi 120%. Indikator makin kecil/makin cepat makin baik: (1 + (1 - realisasi/target)) x 100%. Nilai sasaran (NSS) pada baris SP adalah rata-rata kolom (7) indikatornya.
Kategori: >=100 Sangat Baik; 90-<100 Baik; 80-<90 Cukup; <80 Kurang.
`,
    },
    {
      name: "NKP",
      sheet: `
Tabel 3.2 Nilai Sasaran Strategis (NSS) dan Nilai Kinerja Program (NKP) Tahun 2022 dan 2023

Kode | Sasaran Program | Bobot (%) | Jumlah IKP | 2022 |  | 2023 |  | Naik/(Turun) NSS
 |  |  |  | NSS | Nilai | NSS | Nilai | 
SP1 | Meningkatnya kesehatan dan pemulihan danau prioritas | 25 | 2 | 99,40 | 24,85 | 101,00 | 25,25 | 1,60
SP2 | Terkelolanya ekosistem rawa secara berkelanjutan | 25 | 2 | 108,73 | 27,18 | 111,60 | 27,90 | 2,87
SP3 | Meningkatnya kesejahteraan masyarakat perairan darat | 20 | 3 | 103,55 | 20,71 | 103,63 | 20,73 | 0,08
SP4 | Meningkatnya layanan sarana dan prasarana perairan | 15 | 2 | 94,60 | 14,19 | 110,00 | 16,50 | 15,40
SP5 | Meningkatnya tata kelola Ditjen yang baik | 15 | 5 | 100,31 | 15,05 | 102,76 | 15,41 | 2,45
 | NKP | 100 | 14 |  | 101,98 |  | 105,79 | 3,81
Nilai = Bobot x NSS. NKP adalah jumlah Nilai, bukan rata-rata NSS.

 | Kategori capaian IKP | Jumlah IKP | %
 | Sangat Baik | 13 | 92,86
 | Baik | 1 | 7,14
 | Cukup | - | 0,00
 | Kurang | - | 0,00
 | Jumlah | 14 | 100,00
`,
    },
    {
      name: "Cascading",
      sheet: `
Tabel 3.3 Penjabaran (cascading) target dan realisasi IKP ke Balai/Loka Tahun 2023

IKP | Uraian |  | Balai Telaga Wangi | Balai Rawa Sirih | Balai Danau Kembar | Balai Muara Intan | Loka Lubuk Emas | Ditjen
2.1 | Luas rawa direstorasi (ha) | Target | 620 | 540 | 410 | 380 | 300 | 2.250
 |  | Realisasi | 655 | 512 | 446 | 391 | 318 | 2.322
 |  | Capaian (%) | 105,65 | 94,81 | 108,78 | 102,89 | 106,00 | 103,20
 |  | Kontribusi (%) | 28,21 | 22,05 | 19,21 | 16,84 | 13,70 | 100,00
3.1 | Kelompok didampingi | Target | 24 | 18 | 20 | 16 | 12 | 90
 |  | Realisasi | 26 | 18 | 23 | 14 | 13 | 94
 |  | Capaian (%) | 108,33 | 100,00 | 115,00 | 87,50 | 108,33 | 104,44
 |  | Kontribusi (%) | 27,66 | 19,15 | 24,47 | 14,89 | 13,83 | 100,00
3.3 | Jumlah penduduk dengan akses air bersih (jiwa) | Target | 8.200 | 6.400 | 7.100 | 5.300 | 3.000 | 30.000
 |  | Realisasi | 9.415 | 6.388 | 8.260 | 5.127 | 3.344 | 32.534
 |  | Capaian (%) | 114,82 | 99,81 | 116,34 | 96,74 | 111,47 | 108,45
 |  | Kontribusi (%) | 28,94 | 19,63 | 25,39 | 15,76 | 10,28 | 100,00
4.1 | Embung dan pintu air (unit) | Target | 7 | 5 | 6 | 4 | 3 | 25
 |  | Realisasi | 7 | 6 | 6 | 3 | 3 | 25
 |  | Capaian (%) | 100,00 | 120,00 | 100,00 | 75,00 | 100,00 | 100,00
 |  | Kontribusi (%) | 28,00 | 24,00 | 24,00 | 12,00 | 12,00 | 100,00
 | Rata-rata capaian balai |  | 107,20 | 103,66 | 110,03 | 90,53 | 106,45 | 
Capaian pada tabel ini tidak dibatasi 120%; jumlah persen kontribusi dapat berbeda 0,01-0,02 karena pembulatan.
`,
    },
    {
      name: "Triwulan",
      sheet: `
Tabel 3.4 Target dan Realisasi Kumulatif per Triwulan Tahun 2023

Kode | Indikator | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV |  | 
 |  | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | % | Target | Realisasi | %
1.2 | Jumlah danau prioritas yang dipulihkan (kumulatif) | 0 | 0 | - | 4 | 3 | 75,00 | 8 | 9 | 112,50 | 12 | 12 | 100,00
2.1 | Luas rawa yang direstorasi | 200 | 185 | 92,50 | 800 | 842 | 105,25 | 1.600 | 1.655 | 103,44 | 2.250 | 2.322 | 103,20
3.1 | Jumlah kelompok masyarakat yang didampingi | 20 | 22 | 110,00 | 45 | 47 | 104,44 | 75 | 71 | 94,67 | 90 | 94 | 104,44
3.3 | Jumlah penduduk desa sasaran yang memperoleh akses air bersih | 4.000 | 4.310 | 107,75 | 12.000 | 12.560 | 104,67 | 22.000 | 21.875 | 99,43 | 30.000 | 32.534 | 108,45
4.1 | Jumlah embung dan pintu air terbangun | 0 | 0 | - | 5 | 6 | 120,00 | 15 | 14 | 93,33 | 25 | 25 | 100,00
5.5 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | 40,00 | 42,47 | 106,18 | 60,00 | 61,64 | 102,73 | 75,00 | 76,71 | 102,28 | 85,00 | 86,30 | 101,53

 | Realisasi per triwulan (tidak kumulatif) | TW I | TW II | TW III | TW IV | Jumlah
2.1 | Luas rawa yang direstorasi | 185 | 657 | 813 | 667 | 2.322
3.1 | Jumlah kelompok masyarakat yang didampingi | 22 | 25 | 24 | 23 | 94
3.3 | Jumlah penduduk desa sasaran yang memperoleh akses air bersih | 4.310 | 8.250 | 9.315 | 10.659 | 32.534
4.1 | Jumlah embung dan pintu air terbangun | 0 | 6 | 8 | 11 | 25
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.5 Perbandingan Realisasi 2020-2023 dan Kemajuan terhadap Target Akhir Renstra 2024

Kode | Indikator | Realisasi |  |  |  | Perubahan 2023 thd 2022 |  | Target 2024 | Kemajuan thd 2024 (%) | Status
 |  | 2020 | 2021 | 2022 | 2023 | Selisih | % |  |  | 
1.1 | Indeks Kesehatan Danau | 55,42 | 57,10 | 59,36 | 63,24 | 3,88 | 6,54 | 65,00 | 97,29 | Belum tercapai
1.2 | Jumlah danau prioritas yang dipulihkan (kumulatif) | 3 | 5 | 9 | 12 | 3 | 33,33 | 15 | 80,00 | Belum tercapai
2.1 | Luas rawa yang direstorasi | 1.512 | 1.690 | 2.044 | 2.322 | 278 | 13,60 | 2.500 | 92,88 | Belum tercapai
2.2 | Persentase luas rawa terbakar (makin kecil makin baik) | 2,31 | 2,40 | 1,68 | 1,26 | (0,42) | -25,00 | 1,50 | 116,00 | Tercapai
3.1 | Jumlah kelompok masyarakat yang didampingi | 58 | 73 | 84 | 94 | 10 | 11,90 | 100 | 94,00 | Belum tercapai
3.2 | Pendapatan rata-rata anggota kelompok | 1.764 | 1.921 | 2.138 | 2.205 | 67 | 3,13 | 2.400 | 91,88 | Belum tercapai
3.3 | Jumlah penduduk desa sasaran yang memperoleh akses air bersih | 17.250 | 22.846 | 27.310 | 32.534 | 5.224 | 19,13 | 34.000 | 95,69 | Belum tercapai
4.1 | Jumlah embung dan pintu air terbangun | 15 | 17 | 20 | 25 | 5 | 25,00 | 28 | 89,29 | Belum tercapai
4.2 | Waktu rata-rata penerbitan rekomendasi teknis (makin cepat makin baik) | 13,6 | 12,4 | 10,8 | 7,5 | (3,3) | -30,56 | 9,0 | 116,67 | Tercapai
5.1 | Nilai SAKIP Ditjen | 71,85 | 74,20 | 76,00 | 80,41 | 4,41 | 5,80 | 80,00 | 100,51 | Tercapai
5.2 | Indeks Maturitas SPIP | 3,012 | 3,145 | 3,268 | 3,553 | 0,285 | 8,72 | 3,500 | 101,51 | Tercapai
5.3 | Indeks Reformasi Birokrasi | 74,36 | 76,92 | 78,45 | 83,00 | 4,55 | 5,80 | 82,00 | 101,22 | Tercapai
5.4 | Indeks Profesionalitas ASN | 70,14 | 73,66 | 77,05 | 80,75 | 3,70 | 4,80 | 82,00 | 98,48 | Belum tercapai
5.5 | Persentase rekomendasi hasil pengawasan yang selesai ditindaklanjuti | 76,10 | 79,24 | 82,47 | 86,30 | 3,83 | 4,64 | 90,00 | 95,89 | Belum tercapai
 | Jumlah indikator yang sudah mencapai target 2024: 5 dari 14 (35,71%)
Kode 2.2 dan 4.2: makin kecil makin baik, kemajuan = (2 - realisasi/target) x 100%; kemajuan tidak dibatasi 120%.
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.6 Hasil Evaluasi SAKIP Ditjen PDR Tahun 2022 dan 2023

No | Komponen / Subkomponen | Bobot | Nilai |  | Naik/(Turun) | % nilai 2023 thd bobot
 |  |  | 2022 | 2023 |  | 
1 | Perencanaan Kinerja | 30,00 | 23,76 | 25,11 | 1,35 | 83,70
1.a | Keberadaan (20%) | 6,00 | 5,16 | 5,40 | 0,24 | 90,00
1.b | Kualitas (30%) | 9,00 | 7,20 | 7,56 | 0,36 | 84,00
1.c | Pemanfaatan (50%) | 15,00 | 11,40 | 12,15 | 0,75 | 81,00
2 | Pengukuran Kinerja | 30,00 | 22,56 | 23,82 | 1,26 | 79,40
2.a | Keberadaan (20%) | 6,00 | 4,92 | 5,10 | 0,18 | 85,00
2.b | Kualitas (30%) | 9,00 | 6,84 | 7,02 | 0,18 | 78,00
2.c | Pemanfaatan (50%) | 15,00 | 10,80 | 11,70 | 0,90 | 78,00
3 | Pelaporan Kinerja | 15,00 | 11,73 | 12,27 | 0,54 | 81,80
3.a | Keberadaan (20%) | 3,00 | 2,58 | 2,64 | 0,06 | 88,00
3.b | Kualitas (30%) | 4,50 | 3,60 | 3,78 | 0,18 | 84,00
3.c | Pemanfaatan (50%) | 7,50 | 5,55 | 5,85 | 0,30 | 78,00
4 | Evaluasi Akuntabilitas Kinerja Internal | 25,00 | 17,95 | 19,21 | 1,26 | 76,84
4.a | Keberadaan (20%) | 5,00 | 3,80 | 4,05 | 0,25 | 81,00
4.b | Kualitas (30%) | 7,50 | 5,40 | 5,78 | 0,38 | 77,07
4.c | Pemanfaatan (50%) | 12,50 | 8,75 | 9,38 | 0,63 | 75,04
 | Nilai Hasil Evaluasi | 100,00 | 76,00 | 80,41 | 4,41 | 80,41
 | Predikat |  | BB | A
Predikat (PermenPANRB 88/2021): >90-100 AA; >80-90 A; >70-80 BB; >60-70 B; >50-60 CC; >30-50 C; 0-30 D.
`,
    },
    {
      name: "SPIP",
      sheet: `
Tabel 3.7 Penilaian Maturitas Penyelenggaraan SPIP Terintegrasi Tahun 2023

No | Komponen / Unsur | Bobot unsur (%) | Skor | Nilai (bobot x skor) | Bobot komponen (%) | Nilai tertimbang
A | Penetapan Tujuan | 100 |  | 3,800 | 40 | 1,520
1 | Kualitas sasaran strategis | 50 | 4,000 | 2,000 |  | 
2 | Kualitas strategi pencapaian sasaran | 50 | 3,600 | 1,800 |  | 
B | Struktur dan Proses | 100 |  | 3,326 | 30 | 0,998
1 | Lingkungan pengendalian | 30 | 3,420 | 1,026 |  | 
2 | Penilaian risiko | 20 | 3,150 | 0,630 |  | 
3 | Kegiatan pengendalian | 25 | 3,360 | 0,840 |  | 
4 | Informasi dan komunikasi | 10 | 3,500 | 0,350 |  | 
5 | Pemantauan pengendalian | 15 | 3,200 | 0,480 |  | 
C | Pencapaian Tujuan | 100 |  | 3,450 | 30 | 1,035
1 | Efektivitas dan efisiensi | 30 | 3,500 | 1,050 |  | 
2 | Keandalan pelaporan keuangan | 25 | 4,000 | 1,000 |  | 
3 | Pengamanan aset negara | 25 | 3,200 | 0,800 |  | 
4 | Ketaatan terhadap peraturan | 20 | 3,000 | 0,600 |  | 
 | Indeks Maturitas SPIP |  |  |  | 100 | 3,553
 | Tingkat Maturitas |  |  |  |  | Terdefinisi
Tingkat: 1,000-<2,000 Rintisan; 2,000-<3,000 Berkembang; 3,000-<4,000 Terdefinisi; 4,000-<4,500 Terkelola dan Terukur; 4,500-5,000 Optimum.
`,
    },
    {
      name: "Indeks RB",
      sheet: `
Tabel 3.8 Penilaian Mandiri Pelaksanaan Reformasi Birokrasi Tahun 2023

No | Area perubahan | Pemenuhan |  | Hasil antara |  | Reform |  | Jumlah |  | %
 |  | Bobot | Nilai | Bobot | Nilai | Bobot | Nilai | Bobot | Nilai | 
1 | Manajemen perubahan | 2,00 | 1,84 | 1,50 | 1,21 | 3,00 | 2,36 | 6,50 | 5,41 | 83,23
2 | Deregulasi kebijakan | 2,00 | 1,75 | 1,00 | 0,85 | 3,00 | 2,10 | 6,00 | 4,70 | 78,33
3 | Penataan organisasi | 3,00 | 2,60 | 1,00 | 0,80 | 4,50 | 3,42 | 8,50 | 6,82 | 80,24
4 | Penataan tata laksana | 2,50 | 2,10 | 1,00 | 0,74 | 3,75 | 2,61 | 7,25 | 5,45 | 75,17
5 | Penataan SDM aparatur | 3,00 | 2,71 | 1,50 | 1,32 | 4,50 | 3,87 | 9,00 | 7,90 | 87,78
6 | Penguatan akuntabilitas | 2,50 | 2,22 | 1,00 | 0,88 | 3,75 | 2,94 | 7,25 | 6,04 | 83,31
7 | Penguatan pengawasan | 2,50 | 2,06 | 1,50 | 1,17 | 3,75 | 2,79 | 7,75 | 6,02 | 77,68
8 | Peningkatan kualitas pelayanan publik | 2,50 | 2,31 | 1,50 | 1,36 | 3,75 | 3,12 | 7,75 | 6,79 | 87,61
A | Jumlah Pengungkit | 20,00 | 17,59 | 10,00 | 8,33 | 30,00 | 23,21 | 60,00 | 49,13 | 81,88

No | Komponen hasil | Bobot | Nilai | %
1 | Akuntabilitas kinerja dan keuangan | 10,00 | 8,21 | 82,10
2 | Kualitas pelayanan publik | 10,00 | 8,64 | 86,40
3 | Pemerintah yang bersih dan bebas KKN | 10,00 | 8,97 | 89,70
4 | Kinerja organisasi | 10,00 | 8,05 | 80,50
B | Jumlah Hasil | 40,00 | 33,87 | 84,68
 | Indeks Reformasi Birokrasi (A + B) | 100,00 | 83,00 | 83,00
`,
    },
    {
      name: "IP ASN",
      sheet: `
Tabel 3.9 Indeks Profesionalitas ASN per Unit Kerja Tahun 2023

No | Unit Kerja | Jumlah Pegawai | Kualifikasi (25) | Kompetensi (40) | Kinerja (30) | Disiplin (5) | IP ASN | Kategori
1 | Sekretariat Ditjen | 112 | 19,84 | 33,42 | 25,62 | 5,00 | 83,88 | Tinggi
2 | Direktorat Penataan Danau | 58 | 20,31 | 32,45 | 26,04 | 5,00 | 83,80 | Tinggi
3 | Direktorat Konservasi Rawa | 54 | 20,12 | 31,76 | 25,48 | 4,96 | 82,32 | Tinggi
4 | Direktorat Pemberdayaan Masyarakat | 49 | 19,47 | 30,92 | 25,11 | 5,00 | 80,50 | Sedang
5 | Direktorat Sarana dan Prasarana | 61 | 20,65 | 33,58 | 26,32 | 4,98 | 85,53 | Tinggi
6 | Balai Telaga Wangi | 38 | 18,22 | 28,64 | 24,85 | 5,00 | 76,71 | Sedang
7 | Balai Rawa Sirih | 35 | 17,95 | 27,90 | 24,41 | 4,94 | 75,20 | Sedang
8 | Balai Danau Kembar | 36 | 18,40 | 29,35 | 24,96 | 5,00 | 77,71 | Sedang
9 | Balai Muara Intan | 31 | 17,61 | 26,82 | 24,03 | 4,97 | 73,43 | Sedang
10 | Loka Lubuk Emas | 22 | 16,90 | 25,74 | 23,58 | 5,00 | 71,22 | Sedang
 | Ditjen (tertimbang jumlah pegawai) | 496 | 19,36 | 31,09 | 25,31 | 4,99 | 80,75 | Sedang
Nilai Ditjen = jumlah (nilai unit x jumlah pegawai unit) / jumlah pegawai.
Kategori: 91-100 Sangat Tinggi; 81-90,99 Tinggi; 71-80,99 Sedang; 61-70,99 Rendah; <=60,99 Sangat Rendah.
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 1.1 Pegawai Ditjen PDR per 31 Desember 2023

No | Unit Kerja | Golongan |  |  |  | Jenis Kelamin |  | Pendidikan |  |  |  |  | Jumlah
 |  | II | IIIa-b | IIIc-d | IV | L | P | S3 | S2 | S1/D4 | D3 | SMA | 
1 | Sekretariat Ditjen | 8 | 30 | 57 | 17 | 71 | 41 | 1 | 19 | 58 | 12 | 22 | 112
2 | Direktorat Penataan Danau | 4 | 15 | 30 | 9 | 32 | 26 | 1 | 9 | 30 | 6 | 12 | 58
3 | Direktorat Konservasi Rawa | 4 | 14 | 28 | 8 | 30 | 24 | 1 | 9 | 28 | 5 | 11 | 54
4 | Direktorat Pemberdayaan Masyarakat | 3 | 13 | 26 | 7 | 26 | 23 | 1 | 8 | 25 | 5 | 10 | 49
5 | Direktorat Sarana dan Prasarana | 4 | 16 | 32 | 9 | 33 | 28 | 1 | 10 | 31 | 6 | 13 | 61
6 | Balai Telaga Wangi | 3 | 10 | 19 | 6 | 20 | 18 | - | 6 | 19 | 4 | 9 | 38
7 | Balai Rawa Sirih | 2 | 9 | 19 | 5 | 22 | 13 | - | 5 | 18 | 3 | 9 | 35
8 | Balai Danau Kembar | 2 | 9 | 20 | 5 | 19 | 17 | - | 6 | 18 | 3 | 9 | 36
9 | Balai Muara Intan | 2 | 8 | 17 | 4 | 17 | 14 | - | 5 | 16 | 3 | 7 | 31
10 | Loka Lubuk Emas | 1 | 5 | 13 | 3 | 12 | 10 | - | 3 | 11 | 2 | 6 | 22
 | Jumlah | 33 | 129 | 261 | 73 | 282 | 214 | 5 | 80 | 254 | 49 | 108 | 496
 | Persentase (%) | 6,65 | 26,01 | 52,62 | 14,72 | 56,85 | 43,15 | 1,01 | 16,13 | 51,21 | 9,88 | 21,77 | 100,00
`,
    },
    {
      name: "Tindak Lanjut",
      sheet: `
Tabel 3.10 Tindak Lanjut Rekomendasi Hasil Pengawasan s.d. 31 Desember 2023

No | Sumber | Jumlah rekomendasi | Selesai | Belum sesuai | Belum ditindaklanjuti | Tidak dapat ditindaklanjuti | % selesai | Nilai rekomendasi (Rp) | Nilai disetor (Rp) | Sisa (Rp) | % setor
1 | BPK RI | 42 | 33 | 6 | 3 | - | 78,57 | 2.846.512.000 | 2.310.874.500 | 535.637.500 | 81,18
2 | BPKP | 18 | 15 | 2 | 1 | - | 83,33 | 412.600.000 | 388.150.000 | 24.450.000 | 94,07
3 | Inspektorat Jenderal | 86 | 78 | 5 | 2 | 1 | 90,70 | 1.095.430.750 | 1.001.268.250 | 94.162.500 | 91,40
 | Jumlah | 146 | 126 | 13 | 6 | 1 | 86,30 | 4.354.542.750 | 3.700.292.750 | 654.250.000 | 84,98
`,
    },
    {
      name: "Anggaran Kegiatan",
      sheet: `
Tabel 3.11 Pagu dan Realisasi per Kegiatan dan Satker Tahun 2023 (Rp)

Kode | Kegiatan / Satker | Pagu | Realisasi | Sisa/(Lebih) | %
5401 | Penataan dan Pemulihan Danau | 21.403.572.000 | 20.915.312.523 | 488.259.477 | 97,72
 | Kantor Pusat | 9.800.976.000 | 9.669.642.441 | 131.333.559 | 98,66
 | Balai Telaga Wangi | 2.900.570.000 | 2.869.533.453 | 31.036.547 | 98,93
 | Balai Rawa Sirih | 2.300.872.000 | 2.221.721.133 | 79.150.867 | 96,56
 | Balai Danau Kembar | 3.400.177.000 | 3.263.489.429 | 136.687.571 | 95,98
 | Balai Muara Intan | 1.900.856.000 | 1.850.102.375 | 50.753.625 | 97,33
 | Loka Lubuk Emas | 1.100.121.000 | 1.040.823.692 | 59.297.308 | 94,61
5402 | Konservasi dan Restorasi Rawa | 20.102.805.000 | 19.430.830.019 | 671.974.981 | 96,66
 | Kantor Pusat | 7.600.572.000 | 7.242.584.827 | 357.987.173 | 95,29
 | Balai Telaga Wangi | 3.100.646.000 | 3.078.630.692 | 22.015.308 | 99,29
 | Balai Rawa Sirih | 3.900.287.000 | 3.669.779.941 | 230.507.059 | 94,09
 | Balai Danau Kembar | 2.200.812.000 | 2.192.448.119 | 8.363.881 | 99,62
 | Balai Muara Intan | 2.050.398.000 | 2.033.174.036 | 17.223.964 | 99,16
 | Loka Lubuk Emas | 1.250.090.000 | 1.214.212.404 | 35.877.596 | 97,13
5403 | Pemberdayaan Masyarakat Perairan Darat | 14.532.920.000 | 14.157.950.701 | 374.969.299 | 97,42
 | Kantor Pusat | 5.400.627.000 | 5.139.236.580 | 261.390.420 | 95,16
 | Balai Telaga Wangi | 2.200.677.000 | 2.172.288.188 | 28.388.812 | 98,71
 | Balai Rawa Sirih | 1.900.030.000 | 1.882.929.258 | 17.100.742 | 99,10
 | Balai Danau Kembar | 2.350.833.000 | 2.369.283.000 | (18.450.000) | 100,78
 | Balai Muara Intan | 1.700.188.000 | 1.676.895.171 | 23.292.829 | 98,63
 | Loka Lubuk Emas | 980.565.000 | 917.318.504 | 63.246.496 | 93,55
5404 | Sarana dan Prasarana Perairan Darat | 45.602.947.000 | 43.359.521.580 | 2.243.425.420 | 95,08
 | Kantor Pusat | 12.300.244.000 | 11.564.688.543 | 735.555.457 | 94,02
 | Balai Telaga Wangi | 8.600.513.000 | 8.103.402.489 | 497.110.511 | 94,22
 | Balai Rawa Sirih | 6.900.856.000 | 6.487.493.925 | 413.362.075 | 94,01
 | Balai Danau Kembar | 7.700.196.000 | 7.453.019.166 | 247.176.834 | 96,79
 | Balai Muara Intan | 6.200.340.000 | 5.917.603.910 | 282.736.090 | 95,44
 | Loka Lubuk Emas | 3.900.798.000 | 3.833.313.547 | 67.484.453 | 98,27
5405 | Dukungan Manajemen Ditjen | 60.601.779.000 | 57.893.240.548 | 2.708.538.452 | 95,53
 | Kantor Pusat | 38.400.149.000 | 36.572.301.194 | 1.827.847.806 | 95,24
 | Balai Telaga Wangi | 5.200.003.000 | 4.959.242.101 | 240.760.899 | 95,37
 | Balai Rawa Sirih | 4.800.510.000 | 4.738.103.261 | 62.406.739 | 98,70
 | Balai Danau Kembar | 4.950.520.000 | 4.642.101.756 | 308.418.244 | 93,77
 | Balai Muara Intan | 4.400.330.000 | 4.313.643.087 | 86.686.913 | 98,03
 | Loka Lubuk Emas | 2.850.267.000 | 2.667.849.149 | 182.417.851 | 93,60
 | Jumlah | 162.244.023.000 | 155.756.855.371 | 6.487.167.629 | 96,00
Baris kegiatan merupakan jumlah satker di bawahnya. Kelebihan realisasi Balai Danau Kembar pada kegiatan 5403 ditutup pergeseran antar kegiatan dalam satu satker.
`,
    },
    {
      name: "Anggaran Satker",
      sheet: `
Tabel 3.12 Pagu dan Realisasi per Satker menurut Jenis Belanja Tahun 2023 (Rp)

No | Satker | Belanja Pegawai |  | Belanja Barang |  | Belanja Modal |  | Jumlah |  | %
 |  | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | 
1 | Kantor Pusat | 21.450.366.000 | 21.320.349.560 | 44.426.051.000 | 41.697.997.129 | 7.626.151.000 | 7.170.106.896 | 73.502.568.000 | 70.188.453.585 | 95,49
2 | Balai Telaga Wangi | 3.320.262.000 | 3.171.135.138 | 13.349.829.000 | 12.987.852.242 | 5.332.318.000 | 5.024.109.543 | 22.002.409.000 | 21.183.096.923 | 96,28
3 | Balai Rawa Sirih | 3.105.576.000 | 2.960.568.191 | 12.418.449.000 | 12.017.213.094 | 4.278.530.000 | 4.022.246.233 | 19.802.555.000 | 19.000.027.518 | 95,95
4 | Balai Danau Kembar | 3.240.666.000 | 3.100.550.646 | 12.587.751.000 | 12.198.918.942 | 4.774.121.000 | 4.620.871.882 | 20.602.538.000 | 19.920.341.470 | 96,69
5 | Balai Muara Intan | 2.870.708.000 | 2.826.687.450 | 9.537.194.000 | 9.295.816.705 | 3.844.210.000 | 3.668.914.424 | 16.252.112.000 | 15.791.418.579 | 97,17
6 | Loka Lubuk Emas | 1.815.305.000 | 1.660.292.122 | 5.848.042.000 | 5.636.570.775 | 2.418.494.000 | 2.376.654.399 | 10.081.841.000 | 9.673.517.296 | 95,95
 | Jumlah | 35.802.883.000 | 35.039.583.107 | 98.167.316.000 | 93.834.368.887 | 28.273.824.000 | 26.882.903.377 | 162.244.023.000 | 155.756.855.371 | 96,00
 | Persen realisasi |  | 97,87 |  | 95,59 |  | 95,08
 | Porsi thd realisasi (%) |  | 22,50 |  | 60,24 |  | 17,26 |  | 100,00 | 

 | Perkembangan pagu dan realisasi
 | Tahun | Pagu | Realisasi | Sisa | % | Pertumbuhan pagu (%) | Pertumbuhan realisasi (%)
 | 2019 | 138.450.200.000 | 129.873.415.220 | 8.576.784.780 | 93,81 | - | -
 | 2020 | 121.318.640.000 | 116.904.511.870 | 4.414.128.130 | 96,36 | -12,37 | -9,99
 | 2021 | 129.764.115.000 | 125.230.648.305 | 4.533.466.695 | 96,51 | 6,96 | 7,12
 | 2022 | 147.902.380.000 | 141.655.930.412 | 6.246.449.588 | 95,78 | 13,98 | 13,12
 | 2023 | 162.244.023.000 | 155.756.855.371 | 6.487.167.629 | 96,00 | 9,70 | 9,95
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.13 Efisiensi Penggunaan Anggaran Tahun 2023 (Rp ribu)

Kode | Kegiatan | Pagu (PAK) | Capaian RO (CK) % | PAK x CK | Realisasi (RAK) | Selisih (PAK x CK - RAK) | Efisiensi (%)
(1) | (2) | (3) | (4) | (5)=(3)x(4) | (6) | (7)=(5)-(6) | (8)=(7)/(5)
5401 | Penataan dan Pemulihan Danau | 21.403.572 | 98,40 | 21.061.115 | 20.915.313 | 145.802 | 0,69
5402 | Konservasi dan Restorasi Rawa | 20.102.805 | 96,75 | 19.449.464 | 19.430.830 | 18.634 | 0,10
5403 | Pemberdayaan Masyarakat Perairan Darat | 14.532.920 | 101,20 | 14.707.315 | 14.157.951 | 549.364 | 3,74
5404 | Sarana dan Prasarana Perairan Darat | 45.602.947 | 94,50 | 43.094.785 | 43.359.522 | (264.737) | -0,61
5405 | Dukungan Manajemen Ditjen | 60.601.779 | 99,13 | 60.074.544 | 57.893.241 | 2.181.303 | 3,63
 | Jumlah | 162.244.023 |  | 158.387.223 | 155.756.857 | 2.630.366 | 1,66
 | Nilai Efisiensi (NE) = 50% + (E/20 x 50) |  |  |  |  |  | 54,15
E = jumlah (7) / jumlah (5) x 100% (PMK 22/PMK.02/2021); NE dinyatakan dalam persen; angka dalam ribuan rupiah dibulatkan.

 | Perbandingan capaian kinerja dan serapan
Kode | Kegiatan | Capaian RO (%) | Serapan (%) | Selisih (poin) | Keterangan
5401 | Penataan dan Pemulihan Danau | 98,40 | 97,72 | 0,68 | Efisien
5402 | Konservasi dan Restorasi Rawa | 96,75 | 96,66 | 0,09 | Efisien
5403 | Pemberdayaan Masyarakat Perairan Darat | 101,20 | 97,42 | 3,78 | Efisien
5404 | Sarana dan Prasarana Perairan Darat | 94,50 | 95,08 | (0,58) | Belum efisien
5405 | Dukungan Manajemen Ditjen | 99,13 | 95,53 | 3,60 | Efisien
`,
    },
    {
      name: "Narasi Kinerja",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Realisasi restorasi rawa tertinggi dilaksanakan Balai Telaga Wangi seluas 655 hektare atau 28,21% dari seluruh luas restorasi.
Hanya 1 (satu) balai yang tidak mencapai target restorasi rawa, yaitu Balai Rawa Sirih.
Kelompok masyarakat yang didampingi 94 kelompok dari target 90 kelompok (104,44%); pada Triwulan III realisasinya baru 71 kelompok dari target 75 kelompok (94,67%).
Pendapatan rata-rata anggota kelompok sebesar Rp 2.205 ribu per bulan, naik 3,13% dari tahun 2022, tetapi masih di bawah target Rp 2.250 ribu (98,00%).
Waktu rata-rata penerbitan rekomendasi teknis turun dari 10,8 hari kerja menjadi 7,5 hari kerja atau lebih cepat 3,3 hari kerja.
Embung dan pintu air yang terbangun 25 unit, sama dengan target 25 unit, meskipun Balai Muara Intan hanya menyelesaikan 3 dari 4 unit.
Rata-rata capaian balai tertinggi diraih Balai Danau Kembar (110,03%) dan terendah Balai Muara Intan (90,53%).
Komponen SAKIP dengan persentase tertinggi adalah Perencanaan Kinerja (83,70%) dan terendah Evaluasi Akuntabilitas Kinerja Internal (76,84%).
Kenaikan nilai SAKIP sebesar 4,41 poin terutama berasal dari komponen Perencanaan Kinerja yang naik 1,35 poin.
Komponen pengungkit RB memperoleh 49,13 dari 60,00 dan komponen hasil 33,87 dari 40,00.
Unsur SPIP dengan skor terendah adalah Ketaatan terhadap peraturan dengan skor 3,000.
Unit dengan IP ASN tertinggi adalah Direktorat Sarana dan Prasarana (85,53) dan terendah Loka Lubuk Emas (71,22); 4 (empat) unit berkategori Tinggi.
Dari 496 pegawai, 282 orang (56,85%) laki-laki dan 214 orang (43,15%) perempuan.
Rekomendasi yang selesai ditindaklanjuti 126 dari 146 rekomendasi (86,30%); rekomendasi Inspektorat Jenderal selesai 90,70%.
Terhadap target akhir Renstra 2024, 5 (lima) indikator sudah tercapai dan 9 (sembilan) indikator belum tercapai.
`,
    },
    {
      name: "Narasi Keuangan",
      sheet: `
B. Realisasi Anggaran dan Efisiensi
Pagu anggaran Ditjen PDR Tahun 2023 sebesar Rp 162.244.023.000 (seratus enam puluh dua miliar dua ratus empat puluh empat juta dua puluh tiga ribu rupiah) yang dikelola 6 (enam) satuan kerja.
Dibanding tahun 2022 sebesar Rp 147.902.380.000, pagu naik 9,70%.
Realisasi belanja pegawai Rp 35.039.583.107, belanja barang Rp 93.834.368.887, dan belanja modal Rp 26.882.903.377.
Porsi terbesar adalah belanja barang sebesar 60,24% dari seluruh realisasi.
Serapan tertinggi terdapat pada kegiatan Penataan dan Pemulihan Danau (97,72%) dan terendah pada kegiatan Sarana dan Prasarana Perairan Darat (95,08%).
Kegiatan Dukungan Manajemen Ditjen terealisasi Rp 57.893.240.548 dari pagu Rp 60.601.779.000.
Satker Kantor Pusat menyerap Rp 70.188.453.585 atau 45,06% dari realisasi Ditjen.
Menurut satker, persentase realisasi tertinggi dicapai Balai Muara Intan (97,17%) dan terendah Kantor Pusat (95,49%).
Realisasi Balai Danau Kembar pada kegiatan Pemberdayaan Masyarakat melampaui pagu sebesar Rp 18.450.000 (delapan belas juta empat ratus lima puluh ribu rupiah).
Sisa anggaran sebesar Rp 6.487.167.629 (enam miliar empat ratus delapan puluh tujuh juta seratus enam puluh tujuh ribu enam ratus dua puluh sembilan rupiah).
Sejak 2019 realisasi terendah terjadi pada tahun 2020 sebesar Rp 116.904.511.870 akibat refocusing, sedangkan persentase serapan terendah terjadi pada tahun 2019 sebesar 93,81%.
Nilai setoran atas rekomendasi sebesar Rp 3.700.292.750 atau 84,98% dari nilai rekomendasi, sehingga masih tersisa Rp 654.250.000.
Berdasarkan perbandingan capaian RO dan serapan, 4 (empat) kegiatan tergolong efisien dan 1 (satu) kegiatan belum efisien.
Selisih efisiensi sebesar Rp 2.630.366 ribu atau 1,66% dari nilai PAK x CK.
`,
    },
  ],
  isDense: true,
  mistakes: [
    { sheet: "Renstra", cell: "H14", right: "34.000", wrong: "43.000" },
    { sheet: "PK 2023", cell: "F11", right: "25", wrong: "28" },
    { sheet: "PK 2023", cell: "G16", right: "Direvisi", wrong: "Tetap" },
    { sheet: "PK 2023", cell: "F26", right: "162.244.023.000", wrong: "101.642.244.000" },
    { sheet: "Capaian", cell: "G11", right: "120,00", wrong: "128,00" },
    { sheet: "Capaian", cell: "F18", right: "125,00", wrong: "75,00" },
    { sheet: "Capaian", cell: "G12", right: "103,63", wrong: "106,45" },
    { sheet: "Capaian", cell: "E22", right: "83,00", wrong: "78,45" },
    { sheet: "NKP", cell: "F8", right: "14,19", wrong: "18,92" },
    { sheet: "NKP", cell: "I10", right: "3,81", wrong: "(3,81)" },
    { sheet: "Cascading", cell: "F6", right: "108,78", wrong: "91,93" },
    { sheet: "Cascading", cell: "G20", right: "90,53", wrong: "120,71" },
    { sheet: "Triwulan", cell: "K7", right: "94,67", wrong: "105,63" },
    { sheet: "Triwulan", cell: "E15", right: "9.315", wrong: "21.875" },
    { sheet: "Perbandingan", cell: "G8", right: "(0,42)", wrong: "0,42" },
    { sheet: "Perbandingan", cell: "J13", right: "116,67", wrong: "83,33" },
    { sheet: "SAKIP", cell: "E9", right: "23,82", wrong: "22,56" },
    { sheet: "SAKIP", cell: "E22", right: "A", wrong: "BB" },
    { sheet: "SPIP", cell: "E10", right: "0,840", wrong: "0,672" },
    { sheet: "SPIP", cell: "G13", right: "1,035", wrong: "1,380" },
    { sheet: "Indeks RB", cell: "H13", right: "23,21", wrong: "20,42" },
    { sheet: "Indeks RB", cell: "J8", right: "5,45", wrong: "4,71" },
    { sheet: "IP ASN", cell: "H14", right: "80,75", wrong: "79,03" },
    { sheet: "IP ASN", cell: "I7", right: "Sedang", wrong: "Tinggi" },
    { sheet: "SDM", cell: "K15", right: "254", wrong: "236" },
    { sheet: "SDM", cell: "G8", right: "26", wrong: "62" },
    { sheet: "Tindak Lanjut", cell: "H4", right: "78,57", wrong: "83,33" },
    { sheet: "Anggaran Kegiatan", cell: "E22", right: "(18.450.000)", wrong: "18.450.000" },
    { sheet: "Anggaran Kegiatan", cell: "D39", right: "155.756.855.371", wrong: "311.513.710.742" },
    { sheet: "Anggaran Satker", cell: "D13", right: "22,50", wrong: "21,60" },
    { sheet: "Anggaran Satker", cell: "G20", right: "13,98", wrong: "12,26" },
    { sheet: "Efisiensi", cell: "E7", right: "14.707.315", wrong: "14.360.593" },
    { sheet: "Efisiensi", cell: "H11", right: "54,15", wrong: "83,20" },
    {
      sheet: "PK 2023",
      cell: "A18",
      right: "Jumlah indikator 14, direvisi 4, tetap 10.",
      wrong: "Jumlah indikator 14, direvisi 4, tetap 11.",
    },
    {
      sheet: "PK 2023",
      cell: "A27",
      right: "miliar dua ratus empat puluh empat juta dua puluh tiga",
      wrong: "miliar dua ratus empat puluh juta dua puluh tiga",
    },
    {
      sheet: "Ikhtisar",
      cell: "A3",
      right: "dengan kategori Sangat Baik, naik 3,81 poin dari tahun",
      wrong: "dengan kategori Sangat Baik, turun 3,81 poin dari tahun",
    },
    {
      sheet: "Ikhtisar",
      cell: "A6",
      right: "Terdapat 2 (dua) indikator yang capaiannya melebihi 120% sehingga dihitung 120%.",
      wrong: "Terdapat 3 (tiga) indikator yang capaiannya melebihi 120% sehingga dihitung 120%.",
    },
    {
      sheet: "Ikhtisar",
      cell: "A11",
      right: "sebesar 80,41 dengan predikat A, sedangkan tahun",
      wrong: "sebesar 80,41 dengan predikat AA, sedangkan tahun",
    },
    {
      sheet: "Narasi Kinerja",
      cell: "A5",
      right: "dari target 75 kelompok (94,67%).",
      wrong: "dari target 75 kelompok (105,63%).",
    },
    {
      sheet: "Narasi Kinerja",
      cell: "A6",
      right: "tahun 2022, tetapi masih di bawah target Rp 2.250",
      wrong: "tahun 2022, tetapi masih di atas target Rp 2.250",
    },
    {
      sheet: "Narasi Kinerja",
      cell: "A9",
      right: "(110,03%) dan terendah Balai Muara Intan (90,53%).",
      wrong: "(110,03%) dan terendah Balai Rawa Sirih (103,66%).",
    },
    {
      sheet: "Narasi Kinerja",
      cell: "A14",
      right: "Loka Lubuk Emas (71,22); 4 (empat) unit berkategori",
      wrong: "Loka Lubuk Emas (71,22); 5 (lima) unit berkategori",
    },
    {
      sheet: "Narasi Keuangan",
      cell: "A3",
      right: "Dibanding tahun 2022 sebesar Rp 147.902.380.000, pagu naik 9,70%.",
      wrong: "Dibanding tahun 2022 sebesar Rp 147.902.380.000, pagu naik 9,95%.",
    },
    {
      sheet: "Narasi Keuangan",
      cell: "A10",
      right: "sebesar Rp 18.450.000 (delapan belas juta empat ratus",
      wrong: "sebesar Rp 18.450.000 (delapan puluh juta empat ratus",
    },
    {
      sheet: "Narasi Keuangan",
      cell: "A13",
      right: "sehingga masih tersisa Rp 654.250.000.",
      wrong: "sehingga masih tersisa Rp 645.250.000.",
    },
  ],
};
