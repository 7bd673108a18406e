import type { ReportCase } from "./report-case";

/** a land office: plots by sub-district, services by month, disputes, income by service, revisions, survey with two lists of classes. */
export const kantorPertanahanPtsl: ReportCase = {
  name: "a land office: plots by sub-district, services by month, disputes, income by service, revisions, survey with two lists of classes",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T2.1 PK",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Kantor Pertanahan Kabupaten Tirtajaya Tahun 2024
No | Sasaran Kegiatan | No IKU | Indikator Kinerja | Satuan | Target
1 | 2 | 3 | 4 | 5 | 6
1 | Terwujudnya kepastian hukum hak atas tanah masyarakat | 1.1 | Jumlah bidang tanah yang dipetakan melalui PTSL (PBT) | Bidang | 23.800
 |  | 1.2 | Jumlah Sertipikat Hak Atas Tanah (SHAT) PTSL yang diterbitkan | Bidang | 19.100
 |  | 1.3 | Persentase bidang tanah terdaftar terhadap estimasi jumlah bidang | % | 82,50
2 | Meningkatnya kualitas pelayanan pertanahan | 2.1 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 88,31
 |  | 2.2 | Persentase penyelesaian berkas layanan pertanahan | % | 97,00
 |  | 2.3 | Persentase tunggakan berkas layanan pertanahan *) | % | 2,50
 |  | 2.4 | Penerimaan Negara Bukan Pajak (PNBP) layanan pertanahan | Rp Juta | 11.450
3 | Terselesaikannya kasus pertanahan dan penataan aset | 3.1 | Jumlah kasus sengketa, konflik dan perkara yang diselesaikan | Kasus | 18
 |  | 3.2 | Jumlah bidang tanah yang diredistribusi | Bidang | 600
4 | Terwujudnya tata kelola kantor pertanahan yang akuntabel | 4.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00
 |  | 4.2 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00
 |  | 4.3 | Jumlah hari keterlambatan penyampaian laporan keuangan dan BMN *) | Hari | 5
 |  | 4.4 | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | % | 75,00
Keterangan: *) indikator dengan polaritas minimize

No | Program | Pagu Awal (Rp) | Pagu Akhir (Rp) | Selisih (Rp)
1 | Program Pengelolaan dan Pelayanan Pertanahan | 6.802.500.000 | 6.957.590.000 | 155.090.000
2 | Program Dukungan Manajemen | 8.542.500.000 | 8.771.410.000 | 228.910.000
 | Jumlah | 15.345.000.000 | 15.729.000.000 | 384.000.000
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Selisih | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6=5-4 | 7 | 8
1 | Sasaran: Terwujudnya kepastian hukum hak atas tanah masyarakat
1.1 | Jumlah bidang tanah yang dipetakan melalui PTSL (PBT) | Bidang | 23.800 | 23.701 | -99 | 99,58 | Berhasil
1.2 | Jumlah Sertipikat Hak Atas Tanah (SHAT) PTSL yang diterbitkan | Bidang | 19.100 | 18.952 | -148 | 99,23 | Berhasil
1.3 | Persentase bidang tanah terdaftar terhadap estimasi jumlah bidang | % | 82,50 | 84,17 | 1,67 | 102,02 | Sangat Berhasil
 | Rata-rata Sasaran 1 |  |  |  |  | 100,28 | Sangat Berhasil
2 | Sasaran: Meningkatnya kualitas pelayanan pertanahan
2.1 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 88,31 | 89,78 | 1,47 | 101,66 | Sangat Berhasil
2.2 | Persentase penyelesaian berkas layanan pertanahan | % | 97,00 | 97,76 | 0,76 | 100,78 | Sangat Berhasil
2.3 | Persentase tunggakan berkas layanan pertanahan *) | % | 2,50 | 2,24 | -0,26 | 110,40 | Sangat Berhasil
2.4 | Penerimaan Negara Bukan Pajak (PNBP) layanan pertanahan | Rp Juta | 11.450 | 12.170 | 720 | 106,29 | Sangat Berhasil
 | Rata-rata Sasaran 2 |  |  |  |  | 104,78 | Sangat Berhasil
3 | Sasaran: Terselesaikannya kasus pertanahan dan penataan aset
3.1 | Jumlah kasus sengketa, konflik dan perkara yang diselesaikan | Kasus | 18 | 26 | 8 | 120,00 | Sangat Berhasil
3.2 | Jumlah bidang tanah yang diredistribusi | Bidang | 600 | 600 | 0 | 100,00 | Sangat Berhasil
 | Rata-rata Sasaran 3 |  |  |  |  | 110,00 | Sangat Berhasil
4 | Sasaran: Terwujudnya tata kelola kantor pertanahan yang akuntabel
4.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 95,00 | 96,80 | 1,80 | 101,89 | Sangat Berhasil
4.2 | Nilai Kinerja Anggaran (NKA) | Nilai | 92,00 | 96,40 | 4,40 | 104,78 | Sangat Berhasil
4.3 | Jumlah hari keterlambatan penyampaian laporan keuangan dan BMN *) | Hari | 5 | 3 | -2 | 120,00 | Sangat Berhasil
4.4 | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | % | 75,00 | 93,75 | 18,75 | 120,00 | Sangat Berhasil
 | Rata-rata Sasaran 4 |  |  |  |  | 111,67 | Sangat Berhasil
 | Rata-rata capaian 13 IKU |  |  |  |  | 106,66 | Sangat Berhasil
Catatan: capaian dibatasi maksimal 120%; *) minimize: capaian = (2 x target - realisasi) / target x 100%. Rata-rata = rata-rata sederhana seluruh IKU. Kategori: >=100 Sangat Berhasil; 85-99,99 Berhasil; 70-84,99 Cukup Berhasil; <70 Kurang Berhasil
`,
    },
    {
      name: "T3.2 Triwulan",
      sheet: `
Tabel 3.2 Target dan Realisasi Kumulatif per Triwulan Tahun 2024
No IKU | Indikator | Target | Realisasi Kumulatif |  |  |  | % terhadap Target Tahunan
 |  | 2024 | TW I | TW II | TW III | TW IV | TW I | TW II | TW III | TW IV
1.1 | Jumlah bidang tanah yang dipetakan melalui PTSL (PBT) | 23.800 | 3.247 | 9.907 | 18.083 | 23.701 | 13,6% | 41,6% | 76,0% | 99,6%
1.2 | Jumlah Sertipikat Hak Atas Tanah (SHAT) PTSL yang diterbitkan | 19.100 | 2.596 | 7.921 | 14.460 | 18.952 | 13,6% | 41,5% | 75,7% | 99,2%
2.4 | Penerimaan Negara Bukan Pajak (PNBP) layanan pertanahan | 11.450 | 1.667 | 5.087 | 9.285 | 12.170 | 14,6% | 44,4% | 81,1% | 106,3%
3.1 | Jumlah kasus sengketa, konflik dan perkara yang diselesaikan | 18 | 3 | 10 | 19 | 26 | 16,7% | 55,6% | 105,6% | 144,4%
3.2 | Jumlah bidang tanah yang diredistribusi | 600 | 82 | 250 | 457 | 600 | 13,7% | 41,7% | 76,2% | 100,0%
Catatan: hanya IKU kumulatif; % = realisasi kumulatif / target tahunan, satu desimal, tanpa batas maksimal

Tambahan realisasi per triwulan (bidang)
Output | TW I | TW II | TW III | TW IV | Jumlah | Rata-rata/TW
PBT | 3.247 | 6.660 | 8.176 | 5.618 | 23.701 | 5.925,25
SHAT | 2.596 | 5.325 | 6.539 | 4.492 | 18.952 | 4.738,00
`,
    },
    {
      name: "T3.3 Perbandingan",
      sheet: `
Tabel 3.3 Perbandingan Realisasi 2020-2024 dan Target Akhir Renstra 2020-2024
No | Indikator | Satuan | Realisasi |  |  |  |  | Naik/(Turun) 2023-2024 | Target Akhir Renstra | Tingkat Kemajuan (%)
 |  |  | 2020 | 2021 | 2022 | 2023 | 2024 |  | 2024
1.1 | Jumlah bidang tanah yang dipetakan melalui PTSL (PBT) | Bidang | 18.240 | 21.655 | 25.118 | 24.307 | 23.701 | (606) | 24.000 | 98,75
1.2 | Jumlah Sertipikat Hak Atas Tanah (SHAT) PTSL yang diterbitkan | Bidang | 15.106 | 17.982 | 20.344 | 19.275 | 18.952 | (323) | 19.500 | 97,19
1.3 | Persentase bidang tanah terdaftar terhadap estimasi jumlah bidang | % | 68,42 | 72,95 | 77,31 | 80,66 | 84,17 | 3,51 | 85,00 | 99,02
2.1 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 83,74 | 85,12 | 86,90 | 88,05 | 89,78 | 1,73 | 88,31 | 101,66
2.2 | Persentase penyelesaian berkas layanan pertanahan | % | 92,18 | 94,36 | 96,07 | 97,15 | 97,76 | 0,61 | 97,00 | 100,78
2.3 | Persentase tunggakan berkas layanan pertanahan *) | % | 7,82 | 5,64 | 3,93 | 2,85 | 2,24 | (0,61) | 2,50 | 110,40
2.4 | Penerimaan Negara Bukan Pajak (PNBP) layanan pertanahan | Rp Juta | 8.614 | 9.327 | 10.846 | 11.422 | 12.170 | 748 | 11.000 | 110,64
3.1 | Jumlah kasus sengketa, konflik dan perkara yang diselesaikan | Kasus | 11 | 14 | 19 | 22 | 26 | 4 | 20 | 130,00
3.2 | Jumlah bidang tanah yang diredistribusi | Bidang | 450 | 500 | 575 | 600 | 600 | - | 600 | 100,00
4.1 | Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) | Nilai | 91,27 | 93,40 | 95,18 | 96,02 | 96,80 | 0,78 | 95,00 | 101,89
4.2 | Nilai Kinerja Anggaran (NKA) | Nilai | 86,15 | 88,73 | 91,46 | 94,81 | 96,40 | 1,59 | 92,00 | 104,78
4.3 | Jumlah hari keterlambatan penyampaian laporan keuangan dan BMN *) | Hari | 12 | 9 | 6 | 5 | 3 | (2) | 5 | 140,00
4.4 | Persentase rekomendasi hasil pemeriksaan yang ditindaklanjuti | % | 78,57 | 83,33 | 88,24 | 90,00 | 93,75 | 3,75 | 90,00 | 104,17
Catatan: tingkat kemajuan tidak dibatasi; *) minimize: (2 x target - realisasi)/target x 100
`,
    },
    {
      name: "T3.4 PTSL",
      sheet: `
Tabel 3.4 Target dan Realisasi PTSL per Kecamatan Tahun 2024 (bidang)
No | Kecamatan | PBT |  |  |  | SHAT
 |  | Target | Realisasi | % | Sisa | Target | Realisasi | % | Sisa
1 | 2 | 3 | 4 | 5=4/3 | 6=3-4 | 7 | 8 | 9=8/7 | 10=7-8
1 | Banjarsari | 1.850 | 1.850 | 100,00 | - | 1.500 | 1.500 | 100,00 | -
2 | Cikedung | 1.400 | 1.386 | 99,00 | 14 | 1.100 | 1.094 | 99,45 | 6
3 | Gunung Jaya | 2.100 | 2.137 | 101,76 | (37) | 1.750 | 1.750 | 100,00 | -
4 | Karangmulya | 1.250 | 1.250 | 100,00 | - | 1.000 | 987 | 98,70 | 13
5 | Kertawinangun | 900 | 864 | 96,00 | 36 | 700 | 655 | 93,57 | 45
6 | Lebaksiu | 1.675 | 1.675 | 100,00 | - | 1.350 | 1.350 | 100,00 | -
7 | Margahayu | 2.300 | 2.268 | 98,61 | 32 | 1.800 | 1.783 | 99,06 | 17
8 | Mekarsari | 1.150 | 1.150 | 100,00 | - | 900 | 900 | 100,00 | -
9 | Padasuka | 1.980 | 1.980 | 100,00 | - | 1.600 | 1.618 | 101,13 | (18)
10 | Pasirjambu | 750 | 713 | 95,07 | 37 | 600 | 561 | 93,50 | 39
11 | Rancabali | 1.320 | 1.320 | 100,00 | - | 1.050 | 1.050 | 100,00 | -
12 | Sindangkerta | 1.045 | 1.031 | 98,66 | 14 | 850 | 838 | 98,59 | 12
13 | Sukamaju | 1.600 | 1.642 | 102,63 | (42) | 1.300 | 1.300 | 100,00 | -
14 | Tanjungmedar | 870 | 870 | 100,00 | - | 700 | 700 | 100,00 | -
15 | Tegalwaru | 1.425 | 1.397 | 98,04 | 28 | 1.150 | 1.129 | 98,17 | 21
16 | Wanasari | 960 | 960 | 100,00 | - | 800 | 796 | 99,50 | 4
17 | Waringinkurung | 1.225 | 1.208 | 98,61 | 17 | 950 | 941 | 99,05 | 9
 | Jumlah | 23.800 | 23.701 | 99,58 | 99 | 19.100 | 18.952 | 99,23 | 148
Catatan: angka dalam kurung = melebihi target
`,
    },
    {
      name: "T3.5 Layanan",
      sheet: `
Tabel 3.5 Penyelesaian Berkas Layanan Pertanahan menurut Jenis Tahun 2024
No | Jenis Layanan | Tunggakan 2023 | Berkas Masuk | Jumlah Berkas | Selesai | Tunggakan 2024 | % Selesai | % Tunggakan
A | Pendaftaran Pertama Kali
1 | Konversi/Pengakuan dan Penegasan Hak | 42 | 618 | 660 | 607 | 53 | 91,97% | 8,03%
2 | Pemberian Hak Perorangan | 31 | 274 | 305 | 261 | 44 | 85,57% | 14,43%
3 | Pemberian Hak Badan Hukum | 6 | 38 | 44 | 33 | 11 | 75,00% | 25,00%
4 | Wakaf dari Tanah yang Belum Sertipikat | 4 | 57 | 61 | 55 | 6 | 90,16% | 9,84%
 | Sub Jumlah A | 83 | 987 | 1.070 | 956 | 114 | 89,35% | 10,65%
B | Pemeliharaan Data Pendaftaran Tanah
5 | Peralihan Hak - Jual Beli | 118 | 3.946 | 4.064 | 3.902 | 162 | 96,01% | 3,99%
6 | Peralihan Hak - Pewarisan | 37 | 812 | 849 | 799 | 50 | 94,11% | 5,89%
7 | Peralihan Hak - Hibah | 12 | 405 | 417 | 403 | 14 | 96,64% | 3,36%
8 | Peralihan Hak - Lelang | - | 46 | 46 | 46 | - | 100,00% | 0,00%
9 | Pemecahan Bidang | 64 | 928 | 992 | 886 | 106 | 89,31% | 10,69%
10 | Pemisahan Bidang | 9 | 137 | 146 | 131 | 15 | 89,73% | 10,27%
11 | Penggabungan Bidang | 5 | 84 | 89 | 85 | 4 | 95,51% | 4,49%
12 | Perubahan Hak | 22 | 1.263 | 1.285 | 1.258 | 27 | 97,90% | 2,10%
13 | Penggantian Sertipikat karena Hilang | 17 | 149 | 166 | 138 | 28 | 83,13% | 16,87%
14 | Ganti Nama | 3 | 211 | 214 | 212 | 2 | 99,07% | 0,93%
 | Sub Jumlah B | 287 | 7.981 | 8.268 | 7.860 | 408 | 95,07% | 4,93%
C | Hak Tanggungan dan Informasi
15 | Hak Tanggungan Elektronik (HT-el) | 26 | 5.874 | 5.900 | 5.861 | 39 | 99,34% | 0,66%
16 | Roya Elektronik | 14 | 4.127 | 4.141 | 4.132 | 9 | 99,78% | 0,22%
17 | Pengecekan Elektronik | - | 9.438 | 9.438 | 9.438 | - | 100,00% | 0,00%
18 | Surat Keterangan Pendaftaran Tanah (SKPT) | 2 | 367 | 369 | 365 | 4 | 98,92% | 1,08%
19 | Informasi Zona Nilai Tanah (ZNT) | - | 1.216 | 1.216 | 1.216 | - | 100,00% | 0,00%
 | Sub Jumlah C | 42 | 21.022 | 21.064 | 21.012 | 52 | 99,75% | 0,25%
D | Survei, Pengukuran dan Pemetaan
20 | Pengukuran dan Pemetaan Kadastral | 73 | 1.384 | 1.457 | 1.342 | 115 | 92,11% | 7,89%
21 | Pengembalian Batas | 8 | 64 | 72 | 58 | 14 | 80,56% | 19,44%
22 | Pertimbangan Teknis Pertanahan (PTP) | 11 | 192 | 203 | 187 | 16 | 92,12% | 7,88%
 | Sub Jumlah D | 92 | 1.640 | 1.732 | 1.587 | 145 | 91,63% | 8,37%
 | Jumlah Seluruhnya (A+B+C+D) | 504 | 31.630 | 32.134 | 31.415 | 719 | 97,76% | 2,24%
`,
    },
    {
      name: "T3.6 Bulanan",
      sheet: `
Tabel 3.6 Berkas Masuk, Selesai dan Tunggakan per Bulan Tahun 2024
No | Bulan | Tunggakan Awal | Masuk | Selesai | Tunggakan Akhir | % Selesai thd Masuk
1 | Januari | #504~#,##0 | #2418~#,##0 | #2285~#,##0 | #637~#,##0 | #0.9450~0.00%
2 | Februari | #637~#,##0 | #2503~#,##0 | #2449~#,##0 | #691~#,##0 | #0.9784~0.00%
3 | Maret | #691~#,##0 | #2377~#,##0 | #2396~#,##0 | #672~#,##0 | #1.0080~0.00%
4 | April | #672~#,##0 | #1984~#,##0 | #1983~#,##0 | #673~#,##0 | #0.9995~0.00%
5 | Mei | #673~#,##0 | #2651~#,##0 | #2571~#,##0 | #753~#,##0 | #0.9698~0.00%
6 | Juni | #753~#,##0 | #2562~#,##0 | #2554~#,##0 | #761~#,##0 | #0.9969~0.00%
7 | Juli | #761~#,##0 | #2893~#,##0 | #2741~#,##0 | #913~#,##0 | #0.9475~0.00%
8 | Agustus | #913~#,##0 | #2744~#,##0 | #2784~#,##0 | #873~#,##0 | #1.0146~0.00%
9 | September | #873~#,##0 | #2689~#,##0 | #2707~#,##0 | #855~#,##0 | #1.0067~0.00%
10 | Oktober | #855~#,##0 | #2921~#,##0 | #2827~#,##0 | #949~#,##0 | #0.9678~0.00%
11 | November | #949~#,##0 | #2704~#,##0 | #2792~#,##0 | #861~#,##0 | #1.0325~0.00%
12 | Desember | #861~#,##0 | #3184~#,##0 | #3326~#,##0 | #719~#,##0 | #1.0446~0.00%
 | Jumlah | #504~#,##0 | =SUM(D3:D14) -> 31630~#,##0 | =SUM(E3:E14) -> 31415~#,##0 | #719~#,##0 | #0.9932~0.00%
 | Rata-rata per bulan |  | #2635.83~#,##0.00 | #2617.92~#,##0.00
Tunggakan awal jumlah = saldo 31 Desember 2023; tunggakan akhir jumlah = saldo 31 Desember 2024
Triwulan | Masuk | Selesai | Selisih
I | #7298~#,##0 | #7130~#,##0 | #168~#,##0
II | #7197~#,##0 | #7108~#,##0 | #89~#,##0
III | #8326~#,##0 | #8232~#,##0 | #94~#,##0
IV | #8809~#,##0 | #8945~#,##0 | #-136~#,##0
Jumlah | #31630~#,##0 | #31415~#,##0 | #215~#,##0
`,
    },
    {
      name: "T3.7 Sengketa",
      sheet: `
Tabel 3.7 Penanganan Sengketa, Konflik dan Perkara Tahun 2024 (kasus)
No | Tipologi | Sisa 2023 | Baru 2024 | Jumlah | Selesai | Sisa 2024 | % Selesai
I | Sengketa | 9 | 16 | 25 | 18 | 7 | 72,0%
 | Penguasaan tanpa hak | 3 | 4 | 7 | 5 | 2 | 71,4%
 | Sengketa batas | 2 | 6 | 8 | 7 | 1 | 87,5%
 | Sengketa waris | 1 | 3 | 4 | 3 | 1 | 75,0%
 | Jual beli berkali-kali | 1 | 1 | 2 | 1 | 1 | 50,0%
 | Sertipikat ganda/tumpang tindih | 2 | 2 | 4 | 2 | 2 | 50,0%
II | Konflik | 2 | 1 | 3 | 1 | 2 | 33,3%
 | Tanah ulayat/adat | 1 | - | 1 | - | 1 | 0,0%
 | Lahan perkebunan (eks HGU) | 1 | 1 | 2 | 1 | 1 | 50,0%
III | Perkara | 8 | 9 | 17 | 7 | 10 | 41,2%
 | Perkara Perdata | 6 | 5 | 11 | 4 | 7 | 36,4%
 | Perkara Tata Usaha Negara | 2 | 3 | 5 | 3 | 2 | 60,0%
 | Perkara Pidana | - | 1 | 1 | - | 1 | 0,0%
 | Jumlah (I+II+III) | 19 | 26 | 45 | 26 | 19 | 57,8%

Hasil perkara yang telah selesai (putusan inkracht)
Jenis Perkara | Menang | Kalah | Dicabut/NO | Jumlah | % Menang
Perdata | 3 | 1 | - | 4 | 75,0%
Tata Usaha Negara | 2 | - | 1 | 3 | 66,7%
Jumlah | 5 | 1 | 1 | 7 | 71,4%
`,
    },
    {
      name: "T3.8 PNBP",
      sheet: `
Tabel 3.8 Target dan Realisasi PNBP menurut Layanan (Rp)
No | Jenis Layanan | Target 2024 | Realisasi 2024 | % | Lebih/(Kurang) | Realisasi 2023 | Pertumbuhan (%) | Kontribusi (%)
A | Pelayanan Survei, Pengukuran dan Pemetaan | #1545000000~#,##0 | #1705497700~#,##0 | #110.39~0.00 | #160497700~#,##0;(#,##0) | #1579999750~#,##0 | #7.94~0.00 | #14.01~0.00
1 | Pengukuran dan Pemetaan Batas Bidang Tanah | #1420000000~#,##0 | #1587364200~#,##0 | #111.79~0.00 | #167364200~#,##0;(#,##0) | #1462915750~#,##0 | #8.51~0.00 | #13.04~0.00
2 | Pengembalian Batas | #85000000~#,##0 | #74218500~#,##0 | #87.32~0.00 | #-10781500~#,##0;(#,##0) | #80364000~#,##0 | #-7.65~0.00 | #0.61~0.00
3 | Pelayanan Peta dan Data Spasial | #40000000~#,##0 | #43915000~#,##0 | #109.79~0.00 | #3915000~#,##0;(#,##0) | #36720000~#,##0 | #19.59~0.00 | #0.36~0.00
B | Pelayanan Pemeriksaan Tanah | #450000000~#,##0 | #427822400~#,##0 | #95.07~0.00 | #-22177600~#,##0;(#,##0) | #427775900~#,##0 | #0.01~0.00 | #3.52~0.00
4 | Pemeriksaan Tanah oleh Panitia A | #365000000~#,##0 | #351872400~#,##0 | #96.40~0.00 | #-13127600~#,##0;(#,##0) | #338640900~#,##0 | #3.91~0.00 | #2.89~0.00
5 | Pemeriksaan Tanah oleh Panitia B | #60000000~#,##0 | #48310000~#,##0 | #80.52~0.00 | #-11690000~#,##0;(#,##0) | #66150000~#,##0 | #-26.97~0.00 | #0.40~0.00
6 | Pemeriksaan Tanah oleh Petugas Konstatasi | #25000000~#,##0 | #27640000~#,##0 | #110.56~0.00 | #2640000~#,##0;(#,##0) | #22985000~#,##0 | #20.25~0.00 | #0.23~0.00
C | Pelayanan Pendaftaran Tanah | #8627000000~#,##0 | #9202623800~#,##0 | #106.67~0.00 | #575623800~#,##0;(#,##0) | #8583652200~#,##0 | #7.21~0.00 | #75.62~0.00
7 | Pendaftaran Keputusan Perpanjangan/Pemberian Hak | #310000000~#,##0 | #328746150~#,##0 | #106.05~0.00 | #18746150~#,##0;(#,##0) | #297518300~#,##0 | #10.50~0.00 | #2.70~0.00
8 | Pendaftaran Peralihan Hak | #3650000000~#,##0 | #3914827650~#,##0 | #107.26~0.00 | #264827650~#,##0;(#,##0) | #3527408900~#,##0 | #10.98~0.00 | #32.17~0.00
9 | Pendaftaran Hak Tanggungan | #4200000000~#,##0 | #4486150000~#,##0 | #106.81~0.00 | #286150000~#,##0;(#,##0) | #4318725000~#,##0 | #3.88~0.00 | #36.86~0.00
10 | Roya dan Penghapusan Catatan | #195000000~#,##0 | #206350000~#,##0 | #105.82~0.00 | #11350000~#,##0;(#,##0) | #188700000~#,##0 | #9.35~0.00 | #1.70~0.00
11 | Pemecahan, Pemisahan dan Penggabungan | #240000000~#,##0 | #231900000~#,##0 | #96.63~0.00 | #-8100000~#,##0;(#,##0) | #219450000~#,##0 | #5.67~0.00 | #1.91~0.00
12 | Penggantian Sertipikat | #32000000~#,##0 | #34650000~#,##0 | #108.28~0.00 | #2650000~#,##0;(#,##0) | #31850000~#,##0 | #8.79~0.00 | #0.28~0.00
D | Pelayanan Informasi Pertanahan | #533000000~#,##0 | #550950000~#,##0 | #103.37~0.00 | #17950000~#,##0;(#,##0) | #516600000~#,##0 | #6.65~0.00 | #4.53~0.00
13 | Pengecekan Sertipikat | #460000000~#,##0 | #471900000~#,##0 | #102.59~0.00 | #11900000~#,##0;(#,##0) | #448350000~#,##0 | #5.25~0.00 | #3.88~0.00
14 | Surat Keterangan Pendaftaran Tanah | #18000000~#,##0 | #18250000~#,##0 | #101.39~0.00 | #250000~#,##0;(#,##0) | #16900000~#,##0 | #7.99~0.00 | #0.15~0.00
15 | Informasi Nilai Tanah/ZNT | #55000000~#,##0 | #60800000~#,##0 | #110.55~0.00 | #5800000~#,##0;(#,##0) | #51350000~#,##0 | #18.40~0.00 | #0.50~0.00
E | Pelayanan Penataan dan Lainnya | #295000000~#,##0 | #283253725~#,##0 | #96.02~0.00 | #-11746275~#,##0;(#,##0) | #314250760~#,##0 | #-9.86~0.00 | #2.33~0.00
16 | Pertimbangan Teknis Pertanahan | #280000000~#,##0 | #265417300~#,##0 | #94.79~0.00 | #-14582700~#,##0;(#,##0) | #301286450~#,##0 | #-11.91~0.00 | #2.18~0.00
17 | Penerimaan Lain-lain (Non Fungsional) | #15000000~#,##0 | #17836425~#,##0 | #118.91~0.00 | #2836425~#,##0;(#,##0) | #12964310~#,##0 | #37.58~0.00 | #0.15~0.00
 | Jumlah (A s.d. E) | #11450000000~#,##0 | #12170147625~#,##0 | #106.29~0.00 | #720147625~#,##0;(#,##0) | #11422278610~#,##0 | #6.55~0.00 | #100.00~0.00
`,
    },
    {
      name: "T3.9 DIPA",
      sheet: `
Tabel 3.9 Pagu dan Realisasi DIPA per Program/Kegiatan/Rincian Output Tahun 2024
Kode | Program/Kegiatan/RO | Volume Target | Volume Realisasi | Satuan | Pagu Awal | Revisi +/(-) | Pagu Akhir | Realisasi | % | Sisa
056.01.HB | Program Pengelolaan dan Pelayanan Pertanahan |  |  |  | 6.802.500.000 | 155.090.000 | 6.957.590.000 | 6.869.362.400 | 98,73% | 88.227.600
6406 | Pengukuran dan Pemetaan Kadastral |  |  |  | 2.000.000.000 | (51.640.000) | 1.948.360.000 | 1.936.915.500 | 99,41% | 11.444.500
6406.QMA.001 | Peta Bidang Tanah (PBT) PTSL | 23.800 | 23.701 | Bidang | 1.904.000.000 | (51.640.000) | 1.852.360.000 | 1.841.275.500 | 99,40% | 11.084.500
6406.QMA.002 | Peta Bidang Tanah Redistribusi | 600 | 600 | Bidang | 96.000.000 | - | 96.000.000 | 95.640.000 | 99,63% | 360.000
6407 | Penetapan Hak dan Pendaftaran Tanah |  |  |  | 4.180.000.000 | 215.560.000 | 4.395.560.000 | 4.325.920.750 | 98,42% | 69.639.250
6407.QIA.001 | Sertipikat Hak Atas Tanah (SHAT) PTSL | 19.100 | 18.952 | Bidang | 2.101.000.000 | (52.240.000) | 2.048.760.000 | 2.029.384.700 | 99,05% | 19.375.300
6407.QIA.003 | Layanan Pertanahan Loket (PNBP) | 12 | 12 | Bulan | 1.865.000.000 | 275.500.000 | 2.140.500.000 | 2.093.418.650 | 97,80% | 47.081.350
6407.QIA.005 | Pelayanan Pertanahan Elektronik | 12 | 12 | Bulan | 214.000.000 | (7.700.000) | 206.300.000 | 203.117.400 | 98,46% | 3.182.600
6409 | Penataan Agraria dan Reforma Agraria |  |  |  | 450.000.000 | (12.430.000) | 437.570.000 | 434.784.300 | 99,36% | 2.785.700
6409.PEH.001 | Redistribusi Tanah | 600 | 600 | Bidang | 282.000.000 | (7.850.000) | 274.150.000 | 272.908.300 | 99,55% | 1.241.700
6409.QDD.002 | Penanganan Akses Reforma Agraria | 300 | 300 | KK | 168.000.000 | (4.580.000) | 163.420.000 | 161.876.000 | 99,06% | 1.544.000
6412 | Pengendalian dan Penanganan Sengketa |  |  |  | 172.500.000 | 3.600.000 | 176.100.000 | 171.741.850 | 97,53% | 4.358.150
6412.BCE.001 | Penanganan Sengketa dan Konflik | 12 | 19 | Kasus | 94.500.000 | - | 94.500.000 | 91.324.600 | 96,64% | 3.175.400
6412.BCE.002 | Penanganan Perkara Pertanahan | 6 | 7 | Kasus | 78.000.000 | 3.600.000 | 81.600.000 | 80.417.250 | 98,55% | 1.182.750
056.01.WA | Program Dukungan Manajemen |  |  |  | 8.542.500.000 | 228.910.000 | 8.771.410.000 | 8.697.276.154 | 99,15% | 74.133.846
6398 | Layanan Dukungan Manajemen Kantor Pertanahan |  |  |  | 8.542.500.000 | 228.910.000 | 8.771.410.000 | 8.697.276.154 | 99,15% | 74.133.846
6398.EBA.956 | Layanan BMN | 1 | 1 | Layanan | 32.500.000 | - | 32.500.000 | 32.180.000 | 99,02% | 320.000
6398.EBA.962 | Layanan Umum | 1 | 1 | Layanan | 216.000.000 | (7.260.000) | 208.740.000 | 205.963.400 | 98,67% | 2.776.600
6398.EBA.994 | Layanan Perkantoran | 1 | 1 | Layanan | 7.824.600.000 | 211.850.000 | 8.036.450.000 | 7.968.137.254 | 99,15% | 68.312.746
6398.EBB.951 | Layanan Sarana Internal | 24 | 24 | Unit | 385.000.000 | 27.700.000 | 412.700.000 | 410.865.000 | 99,56% | 1.835.000
6398.EBD.952 | Layanan Perencanaan dan Penganggaran | 4 | 4 | Dokumen | 46.000.000 | (1.850.000) | 44.150.000 | 43.618.000 | 98,80% | 532.000
6398.EBD.953 | Layanan Pemantauan dan Evaluasi | 4 | 4 | Dokumen | 38.400.000 | (1.530.000) | 36.870.000 | 36.512.500 | 99,03% | 357.500
 | JUMLAH |  |  |  | 15.345.000.000 | 384.000.000 | 15.729.000.000 | 15.566.638.554 | 98,97% | 162.361.446

Kronologi Revisi DIPA
Revisi ke | Tanggal | Uraian | Semula | Menjadi | Bertambah/(Berkurang)
1 | 15-02-2024 | Pemutakhiran POK | 15.345.000.000 | 15.345.000.000 | -
2 | 26-04-2024 | Refocusing/automatic adjustment | 15.345.000.000 | 15.082.400.000 | (262.600.000)
3 | 19-07-2024 | Tambahan pagu penggunaan PNBP | 15.082.400.000 | 15.412.900.000 | 330.500.000
4 | 03-10-2024 | Pemutakhiran halaman III DIPA | 15.412.900.000 | 15.412.900.000 | -
5 | 22-11-2024 | Tambahan belanja pegawai dan layanan perkantoran | 15.412.900.000 | 15.729.000.000 | 316.100.000
 |  | Jumlah perubahan | 15.345.000.000 | 15.729.000.000 | 384.000.000
`,
    },
    {
      name: "T3.10 Belanja",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Jenis Belanja
Kode | Jenis Belanja | Pagu 2024 | Realisasi 2024 | % | Sisa | Realisasi 2023 | Naik/(Turun) | % Naik/(Turun)
51 | Belanja Pegawai | #5946380000~#,##0 | #5907254318~#,##0 | #0.9934~0.00% | #39125682~#,##0 | #5672841906~#,##0 | #234412412~#,##0 | #0.0413~0.00%
52 | Belanja Barang | #9369920000~#,##0 | #9248519236~#,##0 | #0.9870~0.00% | #121400764~#,##0 | #8914276350~#,##0 | #334242886~#,##0 | #0.0375~0.00%
53 | Belanja Modal | #412700000~#,##0 | #410865000~#,##0 | #0.9956~0.00% | #1835000~#,##0 | #538917000~#,##0 | #-128052000~#,##0 | #-0.2376~0.00%
 | Jumlah | =SUM(C3:C5) -> 15729000000~#,##0 | =SUM(D3:D5) -> 15566638554~#,##0 | #0.9897~0.00% | #162361446~#,##0 | =SUM(G3:G5) -> 15126035256~#,##0 | #440603298~#,##0 | #0.0291~0.00%

Realisasi per triwulan
Kode | TW I | TW II | TW III | TW IV | Jumlah
51 | #1240523406~#,##0 | #1713103752~#,##0 | #1417741036~#,##0 | #1535886124~#,##0 | #5907254318~#,##0
52 | #1294792693~#,##0 | #2312129809~#,##0 | #2497100193~#,##0 | #3144496541~#,##0 | #9248519236~#,##0
53 | #0~#,##0 | #127368150~#,##0 | #213649800~#,##0 | #69847050~#,##0 | #410865000~#,##0
Jumlah | #2535316099~#,##0 | #4152601711~#,##0 | #4128491029~#,##0 | #4750229715~#,##0 | #15566638554~#,##0
% thd pagu total | #0.1612~0.00% | #0.2640~0.00% | #0.2625~0.00% | #0.3020~0.00% | #0.9897~0.00%
`,
    },
    {
      name: "T3.11 IKPA NKA",
      sheet: `
Tabel 3.11 Nilai IKPA dan NKA Tahun 2024
No | Aspek | Indikator | Bobot (%) | Nilai | Nilai Akhir (bobot x nilai)
1 | Kualitas Perencanaan Anggaran | Revisi DIPA | 10 | 100,00 | 10,00
2 |  | Deviasi Halaman III DIPA | 15 | 87,46 | 13,12
3 | Kualitas Pelaksanaan Anggaran | Penyerapan Anggaran | 20 | 98,35 | 19,67
4 |  | Belanja Kontraktual | 10 | 94,00 | 9,40
5 |  | Penyelesaian Tagihan | 10 | 99,20 | 9,92
6 |  | Pengelolaan UP dan TUP | 10 | 97,83 | 9,78
7 | Kualitas Hasil Pelaksanaan Anggaran | Capaian Output | 25 | 99,64 | 24,91
 |  | Jumlah/Nilai IKPA | 100 |  | 96,80

No | Komponen Nilai Kinerja Perencanaan | Bobot (%) | Nilai | Nilai Akhir
1 | Capaian Rincian Output (RO) | 75 | 98,72 | 74,04
2 | Penggunaan SBK | 10 | 90,00 | 9,00
3 | Efisiensi SBK | 15 | 86,40 | 12,96
 | Nilai Kinerja Perencanaan Anggaran | 100 |  | 96,00
 | Nilai IKPA |  |  | 96,80
 | NKA = 50% Perencanaan + 50% IKPA |  |  | 96,40
`,
    },
    {
      name: "T3.12 SKM",
      sheet: `
Tabel 3.12 Survei Kepuasan Masyarakat (412 responden)
Kode | Unsur Pelayanan | Jumlah Nilai | NRR (nilai/responden) | NRR Tertimbang (NRR x 0,111) | Mutu
U1 | Persyaratan Pelayanan | 1.494 | 3,626 | 0,402 | A
U2 | Sistem, Mekanisme dan Prosedur | 1.467 | 3,561 | 0,395 | A
U3 | Waktu Penyelesaian | 1.421 | 3,449 | 0,383 | B
U4 | Biaya/Tarif | 1.529 | 3,711 | 0,412 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 1.483 | 3,600 | 0,400 | A
U6 | Kompetensi Pelaksana | 1.506 | 3,655 | 0,406 | A
U7 | Perilaku Pelaksana | 1.538 | 3,733 | 0,414 | A
U8 | Penanganan Pengaduan, Saran dan Masukan | 1.452 | 3,524 | 0,391 | B
U9 | Sarana dan Prasarana | 1.441 | 3,498 | 0,388 | B
 | Jumlah |  |  | 3,591
 | IKM (jumlah x 25) |  |  | 89,78 | A
Mutu unsur: A 3,5324-4,00; B 3,0644-3,532; C 2,60-3,064; D 1,00-2,5996. Mutu unit: A 88,31-100; B 76,61-88,30
Pendidikan Responden | Laki-laki | Perempuan | Jumlah | %
SD/SMP | 31 | 22 | 53 | 12,86%
SMA/SMK | 98 | 67 | 165 | 40,05%
Diploma | 29 | 34 | 63 | 15,29%
S1 | 71 | 42 | 113 | 27,43%
S2/S3 | 11 | 7 | 18 | 4,37%
Jumlah | 240 | 172 | 412 | 100,00%
`,
    },
    {
      name: "T3.13 SDM",
      sheet: `
Tabel 3.13 Pegawai per 31 Desember 2024 menurut golongan, pendidikan, dan unit kerja
Golongan | Laki-laki | Perempuan | Jumlah | %
IV/b | 1 | - | 1 | 1,1%
IV/a | 3 | 1 | 4 | 4,5%
III/d | 7 | 5 | 12 | 13,5%
III/c | 6 | 8 | 14 | 15,7%
III/b | 9 | 7 | 16 | 18,0%
III/a | 8 | 11 | 19 | 21,3%
II/d | 5 | 4 | 9 | 10,1%
II/c | 6 | 3 | 9 | 10,1%
PPPK IX | 2 | 3 | 5 | 5,6%
Jumlah | 47 | 42 | 89 | 100,0%

Pendidikan | Laki-laki | Perempuan | Jumlah | %
S2 | 6 | 4 | 10 | 11,2%
S1/D-IV | 23 | 22 | 45 | 50,6%
D-III | 4 | 5 | 9 | 10,1%
D-I | 9 | 7 | 16 | 18,0%
SMA | 5 | 4 | 9 | 10,1%
Jumlah | 47 | 42 | 89 | 100,0%

Unit Kerja | Laki-laki | Perempuan | Jumlah | %
Kepala Kantor | 1 | - | 1 | 1,1%
Subbagian Tata Usaha | 7 | 11 | 18 | 20,2%
Seksi Survei dan Pemetaan | 15 | 5 | 20 | 22,5%
Seksi Penetapan Hak dan Pendaftaran | 12 | 17 | 29 | 32,6%
Seksi Penataan dan Pemberdayaan | 6 | 5 | 11 | 12,4%
Seksi Pengendalian dan Penanganan Sengketa | 6 | 4 | 10 | 11,2%
Jumlah | 47 | 42 | 89 | 100,0%
`,
    },
    {
      name: "T3.14 BMN",
      sheet: `
Tabel 3.14 Posisi BMN per 31 Desember 2024 (Rp)
Akun | Uraian | Saldo Awal | Pembelian | Transfer Masuk | Penghapusan | Saldo Akhir | % Perubahan
131111 | Tanah | #8640250000~#,##0 | #0~#,##0 | #0~#,##0 | #0~#,##0 | #8640250000~#,##0 | #0.00~0.00
132111 | Peralatan dan Mesin | #6184732500~#,##0 | #383465000~#,##0 | #96500000~#,##0 | #214380000~#,##0 | #6450317500~#,##0 | #4.29~0.00
133111 | Gedung dan Bangunan | #7215640000~#,##0 | #0~#,##0 | #0~#,##0 | #0~#,##0 | #7215640000~#,##0 | #0.00~0.00
134113 | Jalan, Irigasi dan Jaringan | #184250000~#,##0 | #0~#,##0 | #0~#,##0 | #0~#,##0 | #184250000~#,##0 | #0.00~0.00
135121 | Aset Tetap Lainnya | #37415000~#,##0 | #0~#,##0 | #4850000~#,##0 | #0~#,##0 | #42265000~#,##0 | #12.96~0.00
162151 | Software | #142600000~#,##0 | #27400000~#,##0 | #0~#,##0 | #18500000~#,##0 | #151500000~#,##0 | #6.24~0.00
 | Jumlah | =SUM(C3:C8) -> 22404887500~#,##0 | =SUM(D3:D8) -> 410865000~#,##0 | =SUM(E3:E8) -> 101350000~#,##0 | =SUM(F3:F8) -> 232880000~#,##0 | =SUM(G3:G8) -> 22684222500~#,##0 | #1.25~0.00

Kondisi BMN (unit)
Jenis | Baik | Rusak Ringan | Rusak Berat | Jumlah | % Baik
Kendaraan roda 4 | #7~0 | #1~0 | #1~0 | #9~0 | #77.78~0.00
Kendaraan roda 2 | #18~0 | #3~0 | #2~0 | #23~0 | #78.26~0.00
Komputer/laptop | #112~0 | #9~0 | #6~0 | #127~0 | #88.19~0.00
Printer/scanner | #47~0 | #5~0 | #4~0 | #56~0 | #83.93~0.00
GNSS/Total station | #14~0 | #2~0 | #1~0 | #17~0 | #82.35~0.00
Jumlah | #198~0 | #20~0 | #14~0 | #232~0 | #85.34~0.00
`,
    },
    {
      name: "T3.15 Efisiensi",
      sheet: `
Tabel 3.15 Efisiensi Penggunaan Sumber Daya per Sasaran
No | Sasaran | Rata-rata Capaian (%) | Pagu | Realisasi | Penyerapan (%) | Sisa | Tingkat Efisiensi (3-6) | Keterangan
1 | Terwujudnya kepastian hukum hak atas tanah masyarakat | 100,28 | 3.901.120.000 | 3.870.660.200 | 99,22 | 30.459.800 | 1,06 | Efisien
2 | Meningkatnya kualitas pelayanan pertanahan | 104,78 | 2.346.800.000 | 2.296.536.050 | 97,86 | 50.263.950 | 6,92 | Efisien
3 | Terselesaikannya kasus pertanahan dan penataan aset | 110,00 | 709.670.000 | 702.166.150 | 98,94 | 7.503.850 | 11,06 | Efisien
4 | Terwujudnya tata kelola kantor pertanahan yang akuntabel | 111,67 | 8.771.410.000 | 8.697.276.154 | 99,15 | 74.133.846 | 12,52 | Efisien
 | Jumlah/Rata-rata 13 IKU | 106,66 | 15.729.000.000 | 15.566.638.554 | 98,97 | 162.361.446 | 7,69 | Efisien
`,
    },
    {
      name: "Narasi",
      sheet: `
Target PTSL tahun 2024 adalah 23.800 bidang PBT dengan realisasi 23.701 bidang atau 99,58%, sehingga masih tersisa 99 bidang.
Untuk SHAT, dari target 19.100 bidang telah diterbitkan 18.952 sertipikat (99,23%) dan sisanya sebanyak 148 bidang dilanjutkan pada tahun 2025.
Dari 17 kecamatan lokasi PTSL, sebanyak 10 kecamatan mencapai atau melampaui target PBT. Capaian PBT tertinggi di Kecamatan Sukamaju (102,63%) dan terendah di Kecamatan Pasirjambu (95,07%).
Dibandingkan tahun 2023 sebesar 24.307 bidang, realisasi PBT tahun 2024 turun 606 bidang atau 2,49%.
Selama tahun 2024 diterima 31.630 berkas permohonan, ditambah tunggakan tahun 2023 sebanyak 504 berkas, sehingga jumlah yang harus diselesaikan 32.134 berkas. Berkas yang selesai 31.415 berkas (97,76%) dan tunggakan akhir tahun 719 berkas (2,24%).
Rata-rata berkas masuk per bulan adalah 2.635,83 berkas; tertinggi pada bulan Desember sebanyak 3.184 berkas dan terendah pada bulan April sebanyak 1.984 berkas.
Layanan dengan berkas masuk terbanyak adalah Pengecekan Elektronik sebanyak 9.438 berkas atau 29,84% dari seluruh berkas masuk.
Kasus pertanahan yang ditangani berjumlah 45 kasus, terdiri atas sisa tahun 2023 sebanyak 19 kasus dan kasus baru 26 kasus. Sebanyak 26 kasus (57,8%) diselesaikan, yaitu 18 sengketa, 1 konflik dan 7 perkara.
Capaian penyelesaian kasus terhadap target 18 kasus adalah 144,44%, namun dalam pengukuran dibatasi menjadi 120,00%.
Realisasi PNBP tahun 2024 sebesar Rp12.170.147.625,- atau 106,29% dari target Rp11.450.000.000,-. Dibanding tahun 2023 sebesar Rp11.422.278.610,- terjadi kenaikan 6,55%.
Penyumbang PNBP terbesar adalah kelompok Pelayanan Pendaftaran Tanah sebesar Rp9,20 miliar dengan kontribusi 75,62%, terutama dari Pendaftaran Hak Tanggungan Rp4,49 miliar (36,86%).
Pagu DIPA awal sebesar Rp15.345.000.000,- setelah lima kali revisi menjadi Rp15.729.000.000,- atau bertambah Rp384.000.000,- (2,50%).
Realisasi anggaran sampai dengan 31 Desember 2024 sebesar Rp15.566.638.554,- (lima belas miliar lima ratus enam puluh enam juta enam ratus tiga puluh delapan ribu lima ratus lima puluh empat rupiah) atau 98,97%, dengan sisa anggaran Rp162.361.446,-.
Menurut jenis belanja, Belanja Barang terealisasi Rp9.248.519.236,- (98,70%) atau 59,41% dari seluruh realisasi, sedangkan Belanja Modal terealisasi 99,56% dan turun 23,76% dibanding tahun 2023.
Nilai IKPA tahun 2024 sebesar 96,80 dari target 95,00 (capaian 101,89%), dengan indikator bernilai terendah Deviasi Halaman III DIPA sebesar 87,46. Nilai Kinerja Anggaran mencapai 96,40.
Hasil survei terhadap 412 responden (240 laki-laki dan 172 perempuan) menghasilkan IKM 89,78 dengan mutu pelayanan A. Unsur tertinggi adalah Perilaku Pelaksana (3,733) dan terendah Waktu Penyelesaian (3,449).
Jumlah pegawai 89 orang (delapan puluh sembilan), terdiri atas 47 laki-laki dan 42 perempuan; 50,6% di antaranya berpendidikan S1/D-IV.
Nilai BMN per 31 Desember 2024 sebesar Rp22.684.222.500,- naik 1,25% dari saldo awal Rp22.404.887.500,-.
Rata-rata capaian 13 IKU adalah 106,66% dengan kategori Sangat Berhasil; sebanyak 11 IKU mencapai target dan 2 IKU belum mencapai target. Dengan penyerapan 98,97% diperoleh tingkat efisiensi 7,69.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 PK", cell: "E21", right: "228.910.000", wrong: "282.910.000" },
    { sheet: "T2.1 PK", cell: "F5", right: "19.100", wrong: "19.010" },
    { sheet: "T3.1 Capaian", cell: "G12", right: "110,40", wrong: "89,60" },
    { sheet: "T3.1 Capaian", cell: "G25", right: "106,66", wrong: "110,47" },
    { sheet: "T3.2 Triwulan", cell: "D13", right: "8.176", wrong: "8.716" },
    { sheet: "T3.3 Perbandingan", cell: "I4", right: "(606)", wrong: "606" },
    { sheet: "T3.3 Perbandingan", cell: "K13", right: "101,89", wrong: "110,89" },
    { sheet: "T3.3 Perbandingan", cell: "H10", right: "12.170", wrong: "12.710" },
    { sheet: "T3.4 PTSL", cell: "F19", right: "28", wrong: "82" },
    { sheet: "T3.4 PTSL", cell: "J22", right: "148", wrong: "166" },
    { sheet: "T3.4 PTSL", cell: "H11", right: "1.783", wrong: "1.738" },
    { sheet: "T3.5 Layanan", cell: "E14", right: "992", wrong: "982" },
    { sheet: "T3.5 Layanan", cell: "F27", right: "21.012", wrong: "21.102" },
    { sheet: "T3.5 Layanan", cell: "H29", right: "92,11%", wrong: "91,63%" },
    { sheet: "T3.6 Bulanan", cell: "F9", right: "#913~#,##0", wrong: "#931~#,##0" },
    { sheet: "T3.6 Bulanan", cell: "D15", right: "=SUM(D3:D14) -> 31630~#,##0", wrong: "=SUM(D3:D13) -> 28446~#,##0" },
    { sheet: "T3.7 Sengketa", cell: "H12", right: "41,2%", wrong: "36,4%" },
    { sheet: "T3.7 Sengketa", cell: "G9", right: "2", wrong: "1" },
    { sheet: "T3.8 PNBP", cell: "E5", right: "#87.32~0.00", wrong: "#114.53~0.00" },
    { sheet: "T3.8 PNBP", cell: "D7", right: "#427822400~#,##0", wrong: "#400182400~#,##0" },
    { sheet: "T3.9 DIPA", cell: "I7", right: "4.325.920.750", wrong: "4.122.803.350" },
    { sheet: "T3.9 DIPA", cell: "F31", right: "330.500.000", wrong: "303.500.000" },
    { sheet: "T3.10 Belanja", cell: "F6", right: "#162361446~#,##0", wrong: "#161362446~#,##0" },
    { sheet: "T3.11 IKPA NKA", cell: "E16", right: "96,00", wrong: "83,04" },
    { sheet: "T3.12 SKM", cell: "F5", right: "B", wrong: "A" },
    { sheet: "T3.12 SKM", cell: "D10", right: "3,524", wrong: "3,254" },
    { sheet: "T3.13 SDM", cell: "E25", right: "22,5%", wrong: "25,2%" },
    { sheet: "T3.14 BMN", cell: "G4", right: "#6450317500~#,##0", wrong: "#6353817500~#,##0" },
    { sheet: "T3.14 BMN", cell: "F16", right: "#83.93~0.00", wrong: "#83.39~0.00" },
    { sheet: "T3.15 Efisiensi", cell: "F4", right: "97,86", wrong: "102,19" },
    { sheet: "Narasi", cell: "A1", right: "tersisa 99 bidang", wrong: "tersisa 999 bidang" },
    { sheet: "Narasi", cell: "A2", right: "(99,23%)", wrong: "(100,78%)" },
    { sheet: "Narasi", cell: "A3", right: "sebanyak 10 kecamatan", wrong: "sebanyak 12 kecamatan" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "terendah di Kecamatan Pasirjambu",
      wrong: "terendah di Kecamatan Kertawinangun",
    },
    { sheet: "Narasi", cell: "A4", right: "2,49%", wrong: "0,25%" },
    { sheet: "Narasi", cell: "A5", right: "selesai 31.415 berkas", wrong: "selesai 31.145 berkas" },
    { sheet: "Narasi", cell: "A6", right: "pada bulan Desember", wrong: "pada bulan Oktober" },
    { sheet: "Narasi", cell: "A7", right: "29,84%", wrong: "30,04%" },
    { sheet: "Narasi", cell: "A8", right: "kasus baru 26 kasus", wrong: "kasus baru 36 kasus" },
    { sheet: "Narasi", cell: "A10", right: "kenaikan 6,55%", wrong: "kenaikan 6,15%" },
    { sheet: "Narasi", cell: "A12", right: "bertambah Rp384.000.000,-", wrong: "bertambah Rp348.000.000,-" },
    { sheet: "Narasi", cell: "A13", right: "enam ratus tiga puluh delapan ribu", wrong: "enam ratus delapan ribu" },
    { sheet: "Narasi", cell: "A14", right: "turun 23,76%", wrong: "naik 23,76%" },
    { sheet: "Narasi", cell: "A16", right: "172 perempuan", wrong: "127 perempuan" },
    { sheet: "Narasi", cell: "A19", right: "11 IKU mencapai target", wrong: "12 IKU mencapai target" },
  ],
};
