import type { ReportCase } from "./report-case";

export const kecamatanSipd: ReportCase = {
  name: "a district office with SIPD budget, villages and assets",
  year: 2024,
  sheets: [
    {
      name: "Capaian IKU",
      sheet: `
LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) KECAMATAN WANASARI TAHUN 2024

Tabel 3.2 Pengukuran Capaian Indikator Kinerja Utama Tahun 2024
No | Sasaran / Indikator Kinerja Utama | Satuan | Tahun 2024 |  |  | Predikat
 |  |  | Target | Realisasi | Capaian (%) |
(1) | (2) | (3) | (4) | (5) | (6=5/4x100) | (7)
I | Meningkatnya kualitas pelayanan publik kecamatan |  |  |  |  |
1 | Indeks Kepuasan Masyarakat | Indeks | 86,00 | 87,25 | 101,45 | Sangat Tinggi
2 | Persentase pelayanan PATEN tepat waktu | % | 95,00 | 97,55 | 102,68 | Sangat Tinggi
3 | Rata-rata waktu penyelesaian surat pengantar *) | Menit | 25 | 22 | 112,00 | Sangat Tinggi
 | Rata-rata Sasaran I |  |  |  | 105,38 | Sangat Tinggi
II | Meningkatnya akuntabilitas kinerja kecamatan |  |  |  |  |
4 | Nilai evaluasi SAKIP | Nilai | 78,00 | 76,28 | 97,79 | Sangat Tinggi
5 | Persentase temuan pemeriksaan yang ditindaklanjuti | % | 100,00 | 83,33 | 83,33 | Tinggi
 | Rata-rata Sasaran II |  |  |  | 90,56 | Sangat Tinggi
III | Meningkatnya kualitas penyelenggaraan pemerintahan desa |  |  |  |  |
6 | Persentase desa yang menetapkan APBDes tepat waktu | % | 90,00 | 78,57 | 87,30 | Tinggi
7 | Persentase realisasi PBB-P2 | % | 85,00 | 71,45 | 84,06 | Tinggi
8 | Jumlah desa berstatus Mandiri **) | Desa | 4 | 6 | 120,00 | Sangat Tinggi
 | Rata-rata Sasaran III |  |  |  | 97,12 | Sangat Tinggi
IV | Meningkatnya partisipasi dan ketertiban masyarakat |  |  |  |  |
9 | Persentase usulan Musrenbang yang terakomodir | % | 40,00 | 23,08 | 57,70 | Rendah
10 | Jumlah konflik sosial antarwarga ***) | Kasus | 0 | 0 | 100,00 | Sangat Tinggi
 | Rata-rata Sasaran IV |  |  |  | 78,85 | Tinggi
 | Rata-rata capaian 10 IKU |  |  |  | 94,63 | Sangat Tinggi
Predikat: > 90 Sangat Tinggi; > 75 - 90 Tinggi; > 65 - 75 Sedang; > 50 - 65 Rendah; <= 50 Sangat Rendah
*) semakin rendah realisasi semakin baik, capaian = (2 x target - realisasi) / target x 100
**) capaian dibatasi paling tinggi 120,00
***) target nihil; apabila realisasi nihil maka capaian 100,00

Tabel 3.3 Rekapitulasi Predikat Capaian IKU
No | Predikat | Jumlah IKU | Persentase (%)
1 | Sangat Tinggi | 6 | 60,00
2 | Tinggi | 3 | 30,00
3 | Sedang | - | -
4 | Rendah | 1 | 10,00
5 | Sangat Rendah | - | -
 | Jumlah | 10 | 100,00
`,
    },
    {
      name: "RPJMD",
      sheet: `
Tabel 3.4 Perbandingan Realisasi Kinerja s.d. Tahun 2024 dengan Target Akhir RPJMD 2021-2026
No | Indikator Kinerja Utama | Kondisi Awal 2021 | Realisasi |  |  | Target Akhir RPJMD 2026 | Tingkat Kemajuan (%) | Naik/(Turun) 2023-2024
 |  |  | 2022 | 2023 | 2024 |  |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 6 / 7 | 9 = 6 - 5
1 | Indeks Kepuasan Masyarakat | 80,14 | 82,36 | 84,87 | 87,25 | 88,00 | 99,15 | 2,38
2 | Persentase pelayanan PATEN tepat waktu (%) | 88,20 | 91,45 | 94,02 | 97,55 | 98,00 | 99,54 | 3,53
3 | Rata-rata waktu penyelesaian surat pengantar (menit) | 35 | 30 | 26 | 22 | 20 | 90,00 | (4)
4 | Nilai evaluasi SAKIP | 66,80 | 69,42 | 73,15 | 76,28 | 80,00 | 95,35 | 3,13
5 | Persentase temuan pemeriksaan yang ditindaklanjuti (%) | 75,00 | 80,00 | 88,89 | 83,33 | 100,00 | 83,33 | (5,56)
6 | Persentase desa yang menetapkan APBDes tepat waktu (%) | 50,00 | 64,29 | 71,43 | 78,57 | 100,00 | 78,57 | 7,14
7 | Persentase realisasi PBB-P2 (%) | 62,15 | 66,08 | 73,92 | 71,45 | 90,00 | 79,39 | (2,47)
8 | Jumlah desa berstatus Mandiri (desa) | 1 | 2 | 4 | 6 | 5 | 120,00 | 2
9 | Persentase usulan Musrenbang yang terakomodir (%) | 31,25 | 35,71 | 28,17 | 23,08 | 45,00 | 51,29 | (5,09)
10 | Jumlah konflik sosial antarwarga (kasus) | 1 | 0 | 0 | 0 | 0 | 100,00 | 0
Indikator nomor 3: kemajuan = (2 x target - realisasi) / target x 100; indikator nomor 10 dengan target nihil dan realisasi nihil dihitung 100,00

Tabel 3.5 Perbandingan dengan Kecamatan Lain di Wilayah Pembantu Bupati II
Kecamatan | Nilai SAKIP |  |  | Predikat 2024 | IKM 2024 | Peringkat IKM
 | 2023 | 2024 | Naik/(Turun) |  |  |
Cibatu | 78,64 | 81,17 | 2,53 | A | 88,05 | 1
Wanasari | 73,15 | 76,28 | 3,13 | BB | 87,25 | 2
Karangpawitan | 71,02 | 70,35 | (0,67) | BB | 84,11 | 4
Leuwigoong | 64,90 | 68,48 | 3,58 | B | 82,76 | 5
Sucinaraja | 69,75 | 72,06 | 2,31 | BB | 86,94 | 3
Rata-rata | 71,49 | 73,67 | 2,18 | BB | 85,82 |
`,
    },
    {
      name: "Cascading",
      sheet: `
Tabel 3.6 Cascading Program dan Sub Kegiatan beserta Capaian Keluaran Tahun 2024
Kode | Program / Sub Kegiatan | Indikator Program / Satuan Keluaran | Target | Realisasi | Capaian (%) | Penanggung Jawab
7.01.01 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Persentase pemenuhan pelayanan administrasi kantor | 100,00 | 98,50 | 98,50 | Sekretaris Camat
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Dokumen | 6 | 6 | 100,00 |
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | Laporan | 8 | 7 | 87,50 |
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | Orang/bulan | 308 | 301 | 97,73 |
7.01.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | Dokumen | 12 | 12 | 100,00 |
7.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | Paket | 4 | 4 | 100,00 |
7.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | Paket | 12 | 12 | 100,00 |
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Laporan | 24 | 22 | 91,67 |
7.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | Unit | 11 | 11 | 100,00 |
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | Laporan | 12 | 12 | 100,00 |
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | Laporan | 12 | 12 | 100,00 |
7.01.01.2.09.0002 | Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional | Unit | 9 | 9 | 100,00 |
7.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor | Unit | - | - | - |
7.01.02 | Program Penyelenggaraan Pemerintahan dan Pelayanan Publik | Persentase pelayanan PATEN tepat waktu | 95,00 | 97,55 | 102,68 | Kasi Pelayanan
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan | Laporan | 12 | 12 | 100,00 |
7.01.02.2.04.0001 | Pelaksanaan Urusan Pelayanan Perizinan Non Usaha | Dokumen | 550 | 701 | 127,45 |
7.01.02.2.04.0003 | Pelaksanaan Urusan Pelayanan Nonperizinan | Dokumen | 3.000 | 2.762 | 92,07 |
7.01.03 | Program Pemberdayaan Masyarakat Desa dan Kelurahan | Persentase usulan Musrenbang yang terakomodir | 40,00 | 23,08 | 57,70 | Kasi PMD
7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat dalam Musrenbang | Lembaga | 28 | 26 | 92,86 |
7.01.03.2.01.0003 | Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat | Laporan | 7 | 7 | 100,00 |
7.01.04 | Program Koordinasi Ketentraman dan Ketertiban Umum | Persentase gangguan trantibum yang diselesaikan | 100,00 | 92,31 | 92,31 | Kasi Trantibum
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian, TNI dan Instansi Vertikal | Laporan | 12 | 12 | 100,00 |
7.01.04.2.02.0001 | Koordinasi dengan Perangkat Daerah Bidang Penegakan Perda | Laporan | 4 | 3 | 75,00 |
7.01.05 | Program Penyelenggaraan Urusan Pemerintahan Umum | Persentase kegiatan wawasan kebangsaan yang terlaksana | 100,00 | 100,00 | 100,00 | Kasi Pemerintahan
7.01.05.2.01.0003 | Pembinaan Persatuan dan Kesatuan Bangsa | Orang | 450 | 462 | 102,67 |
7.01.06 | Program Pembinaan dan Pengawasan Pemerintahan Desa | Persentase desa yang menetapkan APBDes tepat waktu | 90,00 | 78,57 | 87,30 | Kasi Pemerintahan
7.01.06.2.01.0003 | Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa | Dokumen | 14 | 14 | 100,00 |
7.01.06.2.01.0013 | Fasilitasi Penyusunan Perencanaan Pembangunan Partisipatif | Dokumen | 28 | 24 | 85,71 |
Tanda "-" berarti sub kegiatan tidak dilaksanakan (dialihkan pada Perubahan APBD)

Rekapitulasi Pelaksanaan Sub Kegiatan
Program | Jumlah Kegiatan | Jumlah Sub Kegiatan | Keluaran Sub Kegiatan |  |  | Rata-rata Capaian (%)
 |  |  | Mencapai Target | Belum Mencapai | Tidak Dilaksanakan |
7.01.01 | 6 | 12 | 8 | 3 | 1 | 97,90
7.01.02 | 2 | 3 | 2 | 1 | - | 106,51
7.01.03 | 1 | 2 | 1 | 1 | - | 96,43
7.01.04 | 2 | 2 | 1 | 1 | - | 87,50
7.01.05 | 1 | 1 | 1 | - | - | 102,67
7.01.06 | 1 | 2 | 1 | 1 | - | 92,86
Jumlah | 13 | 22 | 14 | 7 | 1 | 97,75
Rata-rata pada baris Jumlah adalah rata-rata 21 sub kegiatan yang dilaksanakan

Tabel Analisis Efisiensi Penggunaan Sumber Daya
Program | Capaian Kinerja Program (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%) | Keterangan
(a) | (b) | (c) | (d) = (b) - (c) | (e)
7.01.01 | 98,50 | 97,90 | 0,60 | Efisien
7.01.02 | 102,68 | 97,64 | 5,04 | Efisien
7.01.03 | 57,70 | 97,21 | -39,51 | Tidak Efisien
7.01.04 | 92,31 | 94,57 | -2,26 | Tidak Efisien
7.01.05 | 100,00 | 99,98 | 0,02 | Efisien
7.01.06 | 87,30 | 95,85 | -8,55 | Tidak Efisien
Efisien apabila capaian kinerja sama dengan atau melebihi penyerapan anggaran
`,
    },
    {
      name: "Desa",
      sheet: `
Tabel 3.7 Realisasi PBB-P2, Penetapan APBDes dan Status IDM per Desa Tahun 2024
No | Desa | Jumlah SPPT (lembar) | Ketetapan (Rp) | Realisasi (Rp) | Sisa (Rp) | % Realisasi | APBDes 2024 |  | Status IDM
 |  |  |  |  |  |  | Tanggal Penetapan | Tepat Waktu (Ya/Tidak) |
a | b | c | d | e | f = d - e | g = e / d | h | i | j
1 | Sukamanah | #2832~#,##0 | #119912544~#,##0 | #97471499~#,##0 | #22441045~#,##0 | #0.8129~0.00% | 28-12-2023 | Ya | Mandiri
2 | Cikaret | #2887~#,##0 | #112030035~#,##0 | #69465649~#,##0 | #42564386~#,##0 | #0.6201~0.00% | 29-12-2023 | Ya | Maju
3 | Karangmulya | #3385~#,##0 | #102301470~#,##0 | #94882289~#,##0 | #7419181~#,##0 | #0.9275~0.00% | 22-12-2023 | Ya | Mandiri
4 | Pasirjaya | #3076~#,##0 | #121775764~#,##0 | #50054595~#,##0 | #71721169~#,##0 | #0.4110~0.00% | 17-01-2024 | Tidak | Berkembang
5 | Mekarwangi | #1742~#,##0 | #47180328~#,##0 | #35082006~#,##0 | #12098322~#,##0 | #0.7436~0.00% | 30-12-2023 | Ya | Maju
6 | Neglasari | #1560~#,##0 | #42074760~#,##0 | #28623860~#,##0 | #13450900~#,##0 | #0.6803~0.00% | 27-12-2023 | Ya | Mandiri
7 | Cibodas | #3820~#,##0 | #171093980~#,##0 | #99805114~#,##0 | #71288866~#,##0 | #0.5833~0.00% | 28-12-2023 | Ya | Maju
8 | Sindangsari | #2602~#,##0 | #101069486~#,##0 | #45807862~#,##0 | #55261624~#,##0 | #0.4532~0.00% | 05-02-2024 | Tidak | Berkembang
9 | Margaluyu | #3501~#,##0 | #158598801~#,##0 | #158598801~#,##0 | #0~#,##0 | #1.0000~0.00% | 29-12-2023 | Ya | Mandiri
10 | Tanjungjaya | #1625~#,##0 | #72179250~#,##0 | #55297967~#,##0 | #16881283~#,##0 | #0.7661~0.00% | 31-12-2023 | Ya | Maju
11 | Babakan | #3144~#,##0 | #81960936~#,##0 | #67984662~#,##0 | #13976274~#,##0 | #0.8295~0.00% | 20-12-2023 | Ya | Mandiri
12 | Cimanggu | #1759~#,##0 | #56159593~#,##0 | #28966946~#,##0 | #27192647~#,##0 | #0.5158~0.00% | 11-01-2024 | Tidak | Maju
13 | Wanasari | #2880~#,##0 | #99910080~#,##0 | #88872438~#,##0 | #11037642~#,##0 | #0.8895~0.00% | 28-12-2023 | Ya | Mandiri
14 | Kertamukti | #1780~#,##0 | #72997800~#,##0 | #50212935~#,##0 | #22784865~#,##0 | #0.6879~0.00% | 30-12-2023 | Ya | Maju
 | JUMLAH | #36593~#,##0 | #1359244827~#,##0 | #971126623~#,##0 | #388118204~#,##0 | #0.7145~0.00% |  | 11 Ya / 3 Tidak | 6 Mandiri
APBDes tepat waktu apabila ditetapkan paling lambat 31 Desember 2023

Tabel 3.8 Rekapitulasi Status IDM
Status | 2022 |  | 2023 |  | 2024 |  | Perubahan 2023-2024 (desa)
 | Desa | % | Desa | % | Desa | % |
Mandiri | #2~0 | #0.1429~0.00% | #4~0 | #0.2857~0.00% | #6~0 | #0.4286~0.00% | #2~0
Maju | #6~0 | #0.4286~0.00% | #7~0 | #0.5000~0.00% | #6~0 | #0.4286~0.00% | #-1~0
Berkembang | #5~0 | #0.3571~0.00% | #3~0 | #0.2143~0.00% | #2~0 | #0.1429~0.00% | #-1~0
Tertinggal | #1~0 | #0.0714~0.00% | #0~0 | #0.0000~0.00% | #0~0 | #0.0000~0.00% | #0~0
Jumlah | #14~0 | #1~0.00% | #14~0 | #1~0.00% | #14~0 | #1~0.00% | #0~0
`,
    },
    {
      name: "SAKIP",
      sheet: `
Tabel 3.9 Hasil Evaluasi AKIP Kecamatan Wanasari oleh Inspektorat Kabupaten
No | Komponen / Sub Komponen | Bobot | Nilai 2022 | Nilai 2023 | Tahun 2024 |  | Naik/Turun 2023-2024
 |  |  |  |  | Nilai | % thd Bobot |
(1) | (2) | (3) | (4) | (5) | (6) | (7)=(6)/(3) | (8)=(6)-(5)
1 | Perencanaan Kinerja | 30.00 | 21.60 | 22.95 | 23.85 | 79.50% | 0.90
 | a. Keberadaan | 6.00 |  |  | 5.40 | 90.00% |
 | b. Kualitas | 9.00 |  |  | 7.20 | 80.00% |
 | c. Pemanfaatan | 15.00 |  |  | 11.25 | 75.00% |
2 | Pengukuran Kinerja | 30.00 | 20.85 | 21.30 | 22.80 | 76.00% | 1.50
 | a. Keberadaan | 6.00 |  |  | 4.80 | 80.00% |
 | b. Kualitas | 9.00 |  |  | 6.75 | 75.00% |
 | c. Pemanfaatan | 15.00 |  |  | 11.25 | 75.00% |
3 | Pelaporan Kinerja | 15.00 | 10.72 | 11.40 | 11.63 | 77.53% | 0.23
 | a. Keberadaan | 3.00 |  |  | 2.40 | 80.00% |
 | b. Kualitas | 4.50 |  |  | 3.60 | 80.00% |
 | c. Pemanfaatan | 7.50 |  |  | 5.63 | 75.07% |
4 | Evaluasi Akuntabilitas Kinerja Internal | 25.00 | 16.25 | 17.50 | 18.00 | 72.00% | 0.50
 | a. Keberadaan | 5.00 |  |  | 4.00 | 80.00% |
 | b. Kualitas | 7.50 |  |  | 5.25 | 70.00% |
 | c. Pemanfaatan | 12.50 |  |  | 8.75 | 70.00% |
 | Nilai Hasil Evaluasi | 100.00 | 69.42 | 73.15 | 76.28 | 76.28% | 3.13
 | Predikat |  | B | BB | BB |  |
Predikat: AA > 90 - 100; A > 80 - 90; BB > 70 - 80; B > 60 - 70; CC > 50 - 60; C > 30 - 50; D 0 - 30

Tabel 3.10 Tindak Lanjut Rekomendasi LHE AKIP Tahun 2023 s.d. 31 Desember 2024
No | Komponen | Jumlah Rekomendasi | Status |  |  | % Selesai
 |  |  | Selesai | Dalam Proses | Belum |
1 | Perencanaan Kinerja | 6 | 5 | 1 | - | 83.33%
2 | Pengukuran Kinerja | 6 | 3 | 2 | 1 | 50.00%
3 | Pelaporan Kinerja | 4 | 4 | - | - | 100.00%
4 | Evaluasi Akuntabilitas Kinerja Internal | 3 | 2 | - | 1 | 66.67%
 | JUMLAH | 19 | 14 | 3 | 2 | 73.68%
`,
    },
    {
      name: "SKM dan PATEN",
      sheet: `
Tabel 3.11 Pengolahan Survei Kepuasan Masyarakat per Unsur Pelayanan Tahun 2024
Jumlah responden : 278 orang
No | Unsur Pelayanan | Jumlah Nilai | NRR per Unsur | NRR Tertimbang | Nilai Konversi | Mutu
1 | 2 | 3 | 4 = 3 / 278 | 5 = 4 x 0,111 | 6 = 4 x 25 | 7
U1 | Persyaratan | 961 | 3,457 | 0,384 | 86,43 | B
U2 | Sistem, Mekanisme dan Prosedur | 947 | 3,406 | 0,378 | 85,15 | B
U3 | Waktu Penyelesaian | 902 | 3,245 | 0,360 | 81,13 | B
U4 | Biaya/Tarif | 1.093 | 3,932 | 0,436 | 98,30 | A
U5 | Produk Spesifikasi Jenis Pelayanan | 960 | 3,453 | 0,383 | 86,33 | B
U6 | Kompetensi Pelaksana | 973 | 3,500 | 0,389 | 87,50 | B
U7 | Perilaku Pelaksana | 990 | 3,561 | 0,395 | 89,03 | A
U8 | Penanganan Pengaduan, Saran dan Masukan | 999 | 3,594 | 0,399 | 89,85 | A
U9 | Sarana dan Prasarana | 916 | 3,295 | 0,366 | 82,38 | B
 | Jumlah NRR Tertimbang |  |  | 3,490 |  |
 | Nilai IKM (Jumlah NRR Tertimbang x 25) |  |  | 87,25 |  | B
Mutu pelayanan: A (Sangat Baik) 88,31 - 100,00; B (Baik) 76,61 - 88,30; C (Kurang Baik) 65,00 - 76,60; D (Tidak Baik) 25,00 - 64,99

Tabel 3.12 Karakteristik Responden
Pendidikan | Laki-laki |  | Perempuan |  | Jumlah | %
 | Orang | % *) | Orang | % *) |  |
SD ke bawah | 17 | 11,3 | 9 | 7,0 | 26 | 9,4
SMP | 31 | 20,7 | 28 | 21,9 | 59 | 21,2
SMA/SMK | 72 | 48,0 | 59 | 46,1 | 131 | 47,1
Diploma | 8 | 5,3 | 13 | 10,2 | 21 | 7,6
S-1 | 19 | 12,7 | 18 | 14,1 | 37 | 13,3
S-2 ke atas | 3 | 2,0 | 1 | 0,8 | 4 | 1,4
Jumlah | 150 | 100,0 | 128 | 100,0 | 278 | 100,0
*) terhadap jumlah responden pada jenis kelamin yang sama

Tabel 3.13 Penyelesaian Pelayanan PATEN Tahun 2024 (dokumen)
No | Jenis Layanan | Semester I |  | Semester II |  | Setahun |  |  | % Tepat Waktu
 |  | Masuk | Tepat Waktu | Masuk | Tepat Waktu | Masuk | Tepat Waktu | Terlambat |
1 | Pengantar KTP-el dan KK | 612 | 608 | 574 | 571 | 1.186 | 1.179 | 7 | 99,41
2 | Legalisasi Surat Keterangan | 438 | 431 | 467 | 462 | 905 | 893 | 12 | 98,67
3 | Rekomendasi SKCK | 205 | 205 | 233 | 233 | 438 | 438 | - | 100,00
4 | Dispensasi Nikah | 17 | 13 | 22 | 15 | 39 | 28 | 11 | 71,79
5 | Surat Keterangan Ahli Waris | 64 | 49 | 71 | 58 | 135 | 107 | 28 | 79,26
6 | Rekomendasi Izin Keramaian | 38 | 36 | 45 | 41 | 83 | 77 | 6 | 92,77
7 | Surat Keterangan Tidak Mampu | 326 | 317 | 351 | 339 | 677 | 656 | 21 | 96,90
 | Total | 1.700 | 1.659 | 1.763 | 1.719 | 3.463 | 3.378 | 85 | 97,55
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.15 Realisasi Anggaran per Program, Kegiatan dan Sub Kegiatan TA 2024
Kode | Program / Kegiatan / Sub Kegiatan | Anggaran (Rp) |  |  | Realisasi (Rp) | % Realisasi | Sisa Anggaran (Rp)
 |  | Murni | Perubahan | Bertambah/(Berkurang) |  |  |
1 | 2 | 3 | 4 | 5=4-3 | 6 | 7=6/4 | 8=4-6
7.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 2.802.775.000 | 2.848.245.400 | 45.470.400 | 2.788.383.546 | 97,90 | 59.861.854
7.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 30.750.000 | 28.500.000 | (2.250.000) | 28.132.500 | 98,71 | 367.500
7.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 18.450.000 | 16.200.000 | (2.250.000) | 16.185.000 | 99,91 | 15.000
7.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 12.300.000 | 12.300.000 | 0 | 11.947.500 | 97,13 | 352.500
7.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 2.280.615.000 | 2.342.380.400 | 61.765.400 | 2.293.254.617 | 97,90 | 49.125.783
7.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 2.184.615.000 | 2.246.380.400 | 61.765.400 | 2.198.754.617 | 97,88 | 47.625.783
7.01.01.2.02.0002 | Penyediaan Administrasi Pelaksanaan Tugas ASN | 96.000.000 | 96.000.000 | 0 | 94.500.000 | 98,44 | 1.500.000
7.01.01.2.06 | Administrasi Umum Perangkat Daerah | 116.510.000 | 108.415.000 | (8.095.000) | 106.388.450 | 98,13 | 2.026.550
7.01.01.2.06.0001 | Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor | 6.750.000 | 6.750.000 | 0 | 6.748.200 | 99,97 | 1.800
7.01.01.2.06.0004 | Penyediaan Bahan Logistik Kantor | 48.260.000 | 52.915.000 | 4.655.000 | 52.408.350 | 99,04 | 506.650
7.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 61.500.000 | 48.750.000 | (12.750.000) | 47.231.900 | 96,89 | 1.518.100
7.01.01.2.07 | Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah | 75.000.000 | 87.600.000 | 12.600.000 | 86.945.000 | 99,25 | 655.000
7.01.01.2.07.0006 | Pengadaan Peralatan dan Mesin Lainnya | 75.000.000 | 87.600.000 | 12.600.000 | 86.945.000 | 99,25 | 655.000
7.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 236.400.000 | 240.000.000 | 3.600.000 | 232.786.729 | 96,99 | 7.213.271
7.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 54.000.000 | 50.400.000 | (3.600.000) | 43.186.729 | 85,69 | 7.213.271
7.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 182.400.000 | 189.600.000 | 7.200.000 | 189.600.000 | 100,00 | 0
7.01.01.2.09 | Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah | 63.500.000 | 41.350.000 | (22.150.000) | 40.876.250 | 98,85 | 473.750
7.01.01.2.09.0002 | Penyediaan Jasa Pemeliharaan Kendaraan Dinas Operasional | 38.500.000 | 41.350.000 | 2.850.000 | 40.876.250 | 98,85 | 473.750
7.01.01.2.09.0009 | Pemeliharaan/Rehabilitasi Gedung Kantor | 25.000.000 | 0 | (25.000.000) | 0 | - | 0
7.01.02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | 98.550.000 | 94.530.000 | (4.020.000) | 92.300.600 | 97,64 | 2.229.400
7.01.02.2.01 | Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan | 42.700.000 | 38.450.000 | (4.250.000) | 37.920.500 | 98,62 | 529.500
7.01.02.2.01.0001 | Koordinasi/Sinergi Perencanaan dan Pelaksanaan Kegiatan Pemerintahan | 42.700.000 | 38.450.000 | (4.250.000) | 37.920.500 | 98,62 | 529.500
7.01.02.2.04 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | 55.850.000 | 56.080.000 | 230.000 | 54.380.100 | 96,97 | 1.699.900
7.01.02.2.04.0001 | Pelaksanaan Urusan Pelayanan Perizinan Non Usaha | 31.250.000 | 33.900.000 | 2.650.000 | 33.415.800 | 98,57 | 484.200
7.01.02.2.04.0003 | Pelaksanaan Urusan Pelayanan Nonperizinan | 24.600.000 | 22.180.000 | (2.420.000) | 20.964.300 | 94,52 | 1.215.700
7.01.03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | 146.250.000 | 163.625.000 | 17.375.000 | 159.055.650 | 97,21 | 4.569.350
7.01.03.2.01 | Koordinasi Kegiatan Pemberdayaan Desa | 146.250.000 | 163.625.000 | 17.375.000 | 159.055.650 | 97,21 | 4.569.350
7.01.03.2.01.0001 | Peningkatan Partisipasi Masyarakat dalam Musrenbang | 58.900.000 | 58.900.000 | 0 | 57.675.000 | 97,92 | 1.225.000
7.01.03.2.01.0003 | Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat | 87.350.000 | 104.725.000 | 17.375.000 | 101.380.650 | 96,81 | 3.344.350
7.01.04 | PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM | 52.200.000 | 47.650.000 | (4.550.000) | 45.062.400 | 94,57 | 2.587.600
7.01.04.2.01 | Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum | 36.400.000 | 31.850.000 | (4.550.000) | 30.912.400 | 97,06 | 937.600
7.01.04.2.01.0001 | Sinergitas dengan Kepolisian, TNI dan Instansi Vertikal | 36.400.000 | 31.850.000 | (4.550.000) | 30.912.400 | 97,06 | 937.600
7.01.04.2.02 | Koordinasi Penerapan dan Penegakan Perda dan Perkada | 15.800.000 | 15.800.000 | 0 | 14.150.000 | 89,56 | 1.650.000
7.01.04.2.02.0001 | Koordinasi dengan Perangkat Daerah Bidang Penegakan Perda | 15.800.000 | 15.800.000 | 0 | 14.150.000 | 89,56 | 1.650.000
7.01.05 | PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM | 45.000.000 | 67.500.000 | 22.500.000 | 67.487.000 | 99,98 | 13.000
7.01.05.2.01 | Penyelenggaraan Urusan Pemerintahan Umum sesuai Penugasan Kepala Daerah | 45.000.000 | 67.500.000 | 22.500.000 | 67.487.000 | 99,98 | 13.000
7.01.05.2.01.0003 | Pembinaan Persatuan dan Kesatuan Bangsa | 45.000.000 | 67.500.000 | 22.500.000 | 67.487.000 | 99,98 | 13.000
7.01.06 | PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA | 46.650.000 | 46.940.000 | 290.000 | 44.989.850 | 95,85 | 1.950.150
7.01.06.2.01 | Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa | 46.650.000 | 46.940.000 | 290.000 | 44.989.850 | 95,85 | 1.950.150
7.01.06.2.01.0003 | Fasilitasi Pengelolaan Keuangan Desa dan Pendayagunaan Aset Desa | 27.450.000 | 25.300.000 | (2.150.000) | 24.871.600 | 98,31 | 428.400
7.01.06.2.01.0013 | Fasilitasi Penyusunan Perencanaan Pembangunan Partisipatif | 19.200.000 | 21.640.000 | 2.440.000 | 20.118.250 | 92,97 | 1.521.750
 | JUMLAH | 3.191.425.000 | 3.268.490.400 | 77.065.400 | 3.197.279.046 | 97,82 | 71.211.354
Sub kegiatan Pemeliharaan/Rehabilitasi Gedung Kantor tidak dilaksanakan karena anggarannya dialihkan pada Perubahan APBD 2024

Tabel 3.16 Realisasi menurut Kelompok dan Jenis Belanja
Kode Rekening | Uraian | Anggaran Perubahan 2024 (Rp) | Realisasi 2024 (Rp) | % | Realisasi 2023 (Rp) | Kenaikan/(Penurunan) (Rp) | Kenaikan/(Penurunan) (%)
5.1 | BELANJA OPERASI | 3.180.890.400 | 3.110.334.046 | 97,78 | 2.984.225.325 | 126.108.721 | 4,23
5.1.01 | Belanja Pegawai | 2.342.380.400 | 2.293.254.617 | 97,90 | 2.241.906.385 | 51.348.232 | 2,29
5.1.02 | Belanja Barang dan Jasa | 838.510.000 | 817.079.429 | 97,44 | 742.318.940 | 74.760.489 | 10,07
5.2 | BELANJA MODAL | 87.600.000 | 86.945.000 | 99,25 | 112.480.000 | (25.535.000) | (22,70)
5.2.02 | Belanja Modal Peralatan dan Mesin | 87.600.000 | 86.945.000 | 99,25 | 112.480.000 | (25.535.000) | (22,70)
 | JUMLAH BELANJA | 3.268.490.400 | 3.197.279.046 | 97,82 | 3.096.705.325 | 100.573.721 | 3,25
`,
    },
    {
      name: "Pegawai dan Aset",
      sheet: `
Tabel 2.1 Pegawai Kecamatan Wanasari menurut Pendidikan dan Status per 31 Desember 2024 (orang)
Pendidikan | PNS |  | PPPK |  | Non ASN |  | Jumlah |  | Total | Persentase
 | L | P | L | P | L | P | L | P |  |
S-2 | 3 | 1 | - | - | - | - | 3 | 1 | 4 | 9,1%
S-1/D-IV | 6 | 5 | 1 | 2 | 1 | 3 | 8 | 10 | 18 | 40,9%
D-III | 1 | 2 | - | 1 | - | 1 | 1 | 4 | 5 | 11,4%
SMA/SMK | 5 | 1 | 2 | - | 4 | 2 | 11 | 3 | 14 | 31,8%
SMP | 1 | - | - | - | 2 | - | 3 | - | 3 | 6,8%
Jumlah | 16 | 9 | 3 | 3 | 7 | 6 | 26 | 18 | 44 | 100,0%

Tabel 2.2 PNS menurut Golongan Ruang dan Jenjang Jabatan (orang)
Jabatan | II |  |  |  | III |  |  |  | IV |  | Jumlah
 | a | b | c | d | a | b | c | d | a | b |
Eselon III | - | - | - | - | - | - | - | - | 1 | 1 | 2
Eselon IV | - | - | - | - | - | - | 1 | 4 | 2 | - | 7
Pelaksana | 1 | - | 3 | 1 | 2 | 5 | 1 | 3 | - | - | 16
Jumlah | 1 | - | 3 | 1 | 2 | 5 | 2 | 7 | 3 | 1 | 25

Tabel 2.3 Aset Tetap Kecamatan Wanasari per 31 Desember 2024 (Rp)
No | Golongan Aset | Saldo 31-12-2023 | Mutasi 2024 |  | Saldo 31-12-2024 | Akumulasi Penyusutan | Nilai Buku | Komposisi Saldo
 |  |  | Bertambah | Berkurang |  |  |  |
1 | 2 | 3 | 4 | 5 | 6 = 3 + 4 - 5 | 7 | 8 = 6 - 7 | 9
1 | Tanah | #1846250000~#,##0 | - | - | #1846250000~#,##0 | - | #1846250000~#,##0 | #0.3436~0.00%
2 | Peralatan dan Mesin | #987634500~#,##0 | #86945000~#,##0 | #41275000~#,##0 | #1033304500~#,##0 | #724918360~#,##0 | #308386140~#,##0 | #0.1923~0.00%
3 | Gedung dan Bangunan | #2318940000~#,##0 | - | - | #2318940000~#,##0 | #603127450~#,##0 | #1715812550~#,##0 | #0.4316~0.00%
4 | Jalan, Irigasi dan Jaringan | #146780000~#,##0 | - | - | #146780000~#,##0 | #88341275~#,##0 | #58438725~#,##0 | #0.0273~0.00%
5 | Aset Tetap Lainnya | #23615000~#,##0 | #4250000~#,##0 | - | #27865000~#,##0 | - | #27865000~#,##0 | #0.0052~0.00%
6 | Konstruksi dalam Pengerjaan | - | - | - | - | - | - | -
 | JUMLAH | #5323219500~#,##0 | #91195000~#,##0 | #41275000~#,##0 | #5373139500~#,##0 | #1416387085~#,##0 | #3956752415~#,##0 | #1~0.00%
Penambahan Peralatan dan Mesin seluruhnya berasal dari Belanja Modal TA 2024; penambahan Aset Tetap Lainnya berasal dari hibah

 |  |  |  |  |  | Wanasari, 20 Januari 2025 |  |
 |  |  |  |  |  | CAMAT WANASARI, |  |

 |  |  |  |  |  | Drs. H. ASEP RAHMAT HIDAYAT, M.Si. |  |
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III C. Analisis Capaian Kinerja

Dari 10 IKU Kecamatan Wanasari tahun 2024, 6 IKU berpredikat Sangat Tinggi, 3 IKU Tinggi dan 1 IKU Rendah, dengan rata-rata capaian sebesar 94,63%.
Nilai IKM tahun 2024 sebesar 87,25 naik 2,38 poin dari tahun 2023 sebesar 84,87; unsur dengan NRR terendah adalah Waktu Penyelesaian (3,245) dan yang tertinggi adalah Biaya/Tarif (3,932).
Selama tahun 2024 Kecamatan Wanasari menerima 3.463 permohonan layanan PATEN dan 3.378 di antaranya selesai tepat waktu (97,55%), sehingga terdapat 85 permohonan yang terlambat.
Hasil evaluasi SAKIP oleh Inspektorat memperoleh nilai 76,28 dengan predikat BB, meningkat 3,13 poin dibandingkan tahun sebelumnya, dan dari 19 rekomendasi sebanyak 14 telah selesai ditindaklanjuti.
Realisasi PBB-P2 mencapai Rp971.126.623 dari ketetapan Rp1.359.244.827 atau 71,45%, turun 2,47 poin persen dari tahun 2023; desa dengan persentase realisasi terendah adalah Desa Pasirjaya (41,10%) dan satu-satunya desa yang lunas adalah Desa Margaluyu.
Jumlah desa yang menetapkan APBDes tepat waktu sebanyak 11 dari 14 desa (78,57%), sedangkan tiga desa terlambat yaitu Desa Pasirjaya, Desa Sindangsari dan Desa Cimanggu.
Sebanyak 18 dari 78 usulan Musrenbang terakomodir dalam APBD atau 23,08%, sehingga capaian indikator ini hanya 57,70% dan merupakan capaian terendah di antara seluruh IKU.
Anggaran Kecamatan Wanasari setelah perubahan sebesar Rp3.268.490.400 terealisasi Rp3.197.279.046 (97,82%), sehingga terdapat sisa anggaran Rp71.211.354.
Dari 22 sub kegiatan, 14 sub kegiatan mencapai target keluaran, 7 sub kegiatan belum mencapai target dan satu sub kegiatan tidak dilaksanakan; tiga dari enam program tergolong efisien.
Pada akhir tahun 2024 Kecamatan Wanasari didukung 44 orang pegawai, terdiri atas 25 PNS, 6 PPPK dan 13 tenaga Non ASN.
`,
    },
  ],
  mistakes: [
    { sheet: "Capaian IKU", cell: "F22", right: "57,70", wrong: "57,07" },
    { sheet: "RPJMD", cell: "E8", right: "73,15", wrong: "71,35" },
    { sheet: "RPJMD", cell: "H10", right: "78,57", wrong: "79,39" },
    { sheet: "Cascading", cell: "D36", right: "8", wrong: "9" },
    { sheet: "Anggaran", cell: "F12", right: "106.388.450", wrong: "99.640.250" },
    { sheet: "Anggaran", cell: "D33", right: "104.725.000", wrong: "104.275.000" },
    { sheet: "Anggaran", cell: "E53", right: "97,44", wrong: "97,90" },
    { sheet: "Desa", cell: "E12", right: "45807862", wrong: "45870862" },
    { sheet: "Desa", cell: "E27", right: "0.2143", wrong: "0.3571" },
    { sheet: "SAKIP", cell: "F11", right: "6.75", wrong: "7.65" },
    { sheet: "SKM dan PATEN", cell: "G11", right: "A", wrong: "B" },
    { sheet: "SKM dan PATEN", cell: "I37", right: "28", wrong: "38" },
    { sheet: "Pegawai dan Aset", cell: "F24", right: "1033304500", wrong: "1074579500" },
    { sheet: "Narasi", cell: "A7", right: "terendah adalah Desa Pasirjaya", wrong: "terendah adalah Desa Cimanggu" },
    { sheet: "Narasi", cell: "A10", right: "sisa anggaran Rp71.211.354", wrong: "sisa anggaran Rp77.065.400" },
    { sheet: "Narasi", cell: "A12", right: "6 PPPK", wrong: "7 PPPK" },
  ],
};
