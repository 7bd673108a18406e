import type { ReportCase } from "./report-case";

export const pengadilanNegeriDiversi: ReportCase = {
  name: "a district court: monthly case load, remedies, diversion, survey, two budgets",
  year: 2025,
  isDense: true,
  sheets: [
    {
      name: "Narasi",
      sheet: `
RINGKASAN EKSEKUTIF
Pengadilan Negeri Lembah Arum Kelas I B pada tahun 2025 mengukur 12 (dua belas) indikator kinerja utama dalam 4 (empat) sasaran strategis. Sebanyak 7 indikator (58,33%) mencapai atau melampaui target dan 5 indikator tidak tercapai, dengan rata-rata capaian 100,57%, naik 2,89 poin dibandingkan rata-rata tahun 2024 sebesar 97,68%.
BAB I PENDAHULUAN
Jumlah aparatur pada akhir tahun 2025 adalah 54 orang, terdiri dari 32 laki-laki dan 22 perempuan, ditambah 17 PPNPN sehingga seluruhnya 71 orang. Berdasarkan analisis beban kerja dibutuhkan 80 aparatur, sehingga masih kurang 26 orang atau baru terpenuhi 67,50%. Kekurangan terbesar terdapat pada jabatan Panitera Pengganti dan Pelaksana yang masing-masing kurang 7 orang.
BAB III AKUNTABILITAS KINERJA
Perkara yang menjadi beban tahun 2025 berjumlah 833 perkara, yaitu sisa tahun 2024 sebanyak 78 perkara dan perkara masuk sebanyak 755 perkara. Dari beban tersebut diputus 764 perkara atau 91,72% sehingga tersisa 69 perkara. Karena perkara yang diputus lebih banyak daripada perkara yang masuk, clearance rate mencapai 101,19% dan sisa perkara turun 11,54%.
Perkara pidana menyumbang 379 perkara masuk atau 50,20% dan perkara perdata 376 perkara atau 49,80%. Perkara permohonan merupakan perkara perdata terbanyak dengan 187 perkara, disusul gugatan 126 perkara. Sisa perkara tertinggi terjadi pada akhir bulan Mei sebanyak 92 perkara, sedangkan pada akhir Desember tinggal 69 perkara.
Dari 764 perkara yang diputus, 745 perkara diselesaikan tepat waktu (97,51%) dan 19 perkara melewati jangka waktu, dengan rincian terbanyak pada perkara gugatan yaitu 11 perkara. Realisasi tersebut melampaui target 95,00% sehingga capaiannya 102,64%.
Terhadap 708 putusan yang dapat dimintakan upaya hukum, diajukan 60 banding atau keberatan, 23 kasasi dan 5 peninjauan kembali. Dengan demikian 620 perkara atau 87,57% tidak mengajukan upaya hukum, sedikit di bawah target 88,00%. Perkara gugatan merupakan jenis dengan tingkat penerimaan putusan terendah, yaitu 64,34%.
Selama tahun 2025 dilaksanakan mediasi terhadap 101 perkara dengan 17 perkara berhasil atau 16,83%. Keberhasilan tertinggi dicapai pada triwulan III sebesar 21,74%, sedangkan yang terendah pada triwulan II sebesar 11,54%. Pada perkara anak, 3 dari 6 perkara yang memenuhi syarat berhasil didiversi (50,00%), meningkat dibandingkan tahun 2024 sebesar 44,44%.
Pemanfaatan e-Court mencapai 370 dari 376 perkara perdata yang masuk (98,40%), dan hanya 6 perkara permohonan yang masih didaftarkan secara manual. Persidangan secara e-Litigasi dilaksanakan pada 299 perkara atau 80,81% dari perkara yang didaftarkan melalui e-Court.
Survei kepuasan masyarakat terhadap 214 responden, yaitu 121 laki-laki dan 93 perempuan, menghasilkan IKM 90,13 dengan mutu pelayanan A. Unsur tertinggi adalah Biaya/tarif dengan nilai rata-rata 3,81, sedangkan unsur terendah adalah Waktu penyelesaian dengan nilai 3,44. Dari sembilan unsur, 7 unsur bermutu A dan 2 unsur bermutu B.
Pengadilan menerima 14 permohonan eksekusi yang dapat ditindaklanjuti dan 5 di antaranya telah dilaksanakan (35,71%), sehingga capaiannya 89,28% dari target 40,00%. Adapun perkara prodeo diselesaikan 6 dari 8 perkara yang direncanakan atau 75,00%.
Pagu revisi DIPA 01 sebesar Rp9.304.695.000 terealisasi Rp9.237.749.588 (sembilan miliar dua ratus tiga puluh tujuh juta tujuh ratus empat puluh sembilan ribu lima ratus delapan puluh delapan rupiah) atau 99,28%. DIPA 03 terealisasi Rp204.402.400 dari Rp223.990.000 atau 91,26%, karena anggaran sidang di luar gedung sebesar Rp14,5 juta diblokir. Secara keseluruhan penyerapan anggaran mencapai 99,09% dengan sisa Rp86,5 juta.
Sampai dengan triwulan II, realisasi DIPA 01 telah mencapai Rp4.516.186.663 atau 48,54% dari pagu. Pagu awal kedua DIPA sebesar Rp9,78 miliar turun menjadi Rp9,53 miliar setelah revisi atau berkurang 2,59%.
PNBP tahun 2025 sebesar Rp68.265.000, naik 10,55% dari tahun 2024 sebesar Rp61.750.000. PNBP fungsional menyumbang 84,19% dari seluruh penerimaan, dengan penyumbang terbesar surat keterangan elektronik sebesar Rp23.170.000.
`,
    },
    {
      name: "Tabel 1.1",
      merges: ["A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:G5"],
      sheet: `
Tabel 1.1
Keadaan Pegawai Pengadilan Negeri Lembah Arum per 31 Desember 2025

No | Jabatan | Kebutuhan (ABK) | Keadaan Pegawai |  |  | Kekurangan
 |  |  | Laki-laki | Perempuan | Jumlah | 
1 | Hakim (termasuk Ketua dan Wakil Ketua) | 14 | 7 | 4 | 11 | 3
2 | Panitera dan Panitera Muda | 6 | 4 | 1 | 5 | 1
3 | Panitera Pengganti | 18 | 6 | 5 | 11 | 7
4 | Jurusita dan Jurusita Pengganti | 10 | 6 | 1 | 7 | 3
5 | Sekretaris dan Kepala Subbagian | 4 | 2 | 2 | 4 | -
6 | Fungsional tertentu | 12 | 3 | 4 | 7 | 5
7 | Pelaksana | 16 | 4 | 5 | 9 | 7
 | Jumlah Aparatur | 80 | 32 | 22 | 54 | 26
 | PPNPN | 20 | 14 | 3 | 17 | 3
 | Jumlah Seluruhnya | 100 | 46 | 25 | 71 | 29
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
PERJANJIAN KINERJA TAHUN 2025
PENGADILAN NEGERI LEMBAH ARUM KELAS I B

NO | INDIKATOR KINERJA | TARGET
1 | Persentase perkara yang diselesaikan tepat waktu | 95,00
2 | Persentase penurunan sisa perkara | 10,00
3 | Persentase perkara yang tidak mengajukan upaya hukum | 88,00
5 | Indeks kepuasan pencari keadilan | 89,00
7 | Persentase perkara yang berhasil dimediasi | 15,00
8 | Persentase pendaftaran perkara melalui e-Court | 97,00
9 | Rata-rata lama penyelesaian perkara gugatan (hari) | 120
12 | Persentase putusan perkara perdata yang dieksekusi | 40,00

 | Kegiatan | Anggaran
1 | Dukungan Manajemen (DIPA 01) | Rp9.552.380.000
2 | Peningkatan Manajemen Peradilan Umum (DIPA 03) | Rp229.540.000
 | Jumlah | Rp9.781.920.000
 | Terbilang: sembilan miliar tujuh ratus delapan puluh satu juta sembilan ratus dua puluh ribu rupiah

 | Ketua Pengadilan Tinggi | Ketua Pengadilan Negeri Lembah Arum
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Pengadilan Negeri Lembah Arum Tahun 2025

No | Indikator Kinerja | Target 2025 | Realisasi 2025 | Capaian 2025 (%) | Capaian 2024 (%) | Perubahan (poin) | Status
Sasaran 1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel |  |  |  |  |  | 
1 | Persentase perkara yang diselesaikan tepat waktu | 95,00 | 97,51 | 102,64 | 101,37 | 1,27 | Tercapai
2 | Persentase penurunan sisa perkara | 10,00 | 11,54 | 115,40 | 84,20 | 31,20 | Tercapai
3 | Persentase perkara yang tidak mengajukan upaya hukum | 88,00 | 87,57 | 99,51 | 100,12 | -0,61 | Tidak Tercapai
4 | Persentase perkara anak yang berhasil didiversi | 35,00 | 50,00 | 120,00 | 120,00 | 0,00 | Tercapai
5 | Indeks kepuasan pencari keadilan | 89,00 | 90,13 | 101,27 | 99,86 | 1,41 | Tercapai
Sasaran 2 | Peningkatan efektivitas pengelolaan penyelesaian perkara |  |  |  |  |  | 
6 | Persentase salinan putusan yang dikirim tepat waktu | 100,00 | 99,21 | 99,21 | 98,74 | 0,47 | Tidak Tercapai
7 | Persentase perkara yang berhasil dimediasi | 15,00 | 16,83 | 112,20 | 93,47 | 18,73 | Tercapai
8 | Persentase pendaftaran perkara melalui e-Court | 97,00 | 98,40 | 101,44 | 102,06 | -0,62 | Tercapai
9 | Rata-rata lama penyelesaian perkara gugatan (hari) *) | 120 | 131 | 90,83 | 94,17 | -3,34 | Tidak Tercapai
Sasaran 3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan |  |  |  |  |  | 
10 | Persentase perkara prodeo yang diselesaikan | 100,00 | 75,00 | 75,00 | 100,00 | -25,00 | Tidak Tercapai
11 | Persentase pencari keadilan yang dilayani Posbakum | 100,00 | 100,00 | 100,00 | 100,00 | 0,00 | Tercapai
Sasaran 4 | Meningkatnya kepatuhan terhadap putusan pengadilan |  |  |  |  |  | 
12 | Persentase putusan perkara perdata yang dieksekusi | 40,00 | 35,71 | 89,28 | 78,13 | 11,15 | Tidak Tercapai
 | Rata-rata capaian |  |  | 100,57 | 97,68 | 2,89 | 
*) makin kecil realisasi makin baik: capaian = (2 x target - realisasi) : target x 100%. Capaian tertinggi dibatasi 120%.
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
TABEL 3.2 KEADAAN PERKARA TAHUN 2025 MENURUT JENIS PERKARA

No | Jenis Perkara | Sisa Tahun 2024 | Masuk 2025 | Beban Perkara | Putus 2025 | Sisa Tahun 2025 | Rasio Penyelesaian (%)
1 | 2 | 3 | 4 | 5 (3+4) | 6 | 7 (5-6) | 8 (6:5)
A | PIDANA |  |  |  |  |  | 
1 | Pidana Biasa | 27 | 312 | 339 | 318 | 21 | 93,81
2 | Pidana Cepat (Tipiring) | - | 46 | 46 | 46 | - | 100,00
3 | Pidana Anak | 1 | 14 | 15 | 15 | - | 100,00
4 | Praperadilan | - | 7 | 7 | 6 | 1 | 85,71
 | Jumlah A | 28 | 379 | 407 | 385 | 22 | 94,59
B | PERDATA |  |  |  |  |  | 
1 | Gugatan | 41 | 126 | 167 | 129 | 38 | 77,25
2 | Gugatan Sederhana | 3 | 58 | 61 | 57 | 4 | 93,44
3 | Permohonan | 4 | 187 | 191 | 189 | 2 | 98,95
4 | Perlawanan/Bantahan | 2 | 5 | 7 | 4 | 3 | 57,14
 | Jumlah B | 50 | 376 | 426 | 379 | 47 | 88,97
 | JUMLAH A + B | 78 | 755 | 833 | 764 | 69 | 91,72
Catatan: tidak termasuk perkara pelanggaran lalu lintas (tilang) yang diputus secara verstek.
`,
    },
    {
      name: "Tabel 3.3",
      merges: ["A3:A4", "B3:D3", "E3:G3", "H3:H4"],
      sheet: `
Tabel 3.3 Perkara Masuk, Putus dan Sisa per Bulan Tahun 2025

Bulan | Pidana |  |  | Perdata |  |  | Jumlah Sisa
 | Masuk | Putus | Sisa | Masuk | Putus | Sisa | 
Sisa tahun 2024 |  |  | 28 |  |  | 50 | 78
Januari | 35 | 30 | 33 | 38 | 33 | 55 | 88
Februari | 29 | 33 | 29 | 30 | 31 | 54 | 83
Maret | 31 | 28 | 32 | 27 | 30 | 51 | 83
April | 24 | 25 | 31 | 22 | 21 | 52 | 83
Mei | 36 | 31 | 36 | 33 | 29 | 56 | 92
Juni | 30 | 36 | 30 | 35 | 36 | 55 | 85
Juli | 37 | 33 | 34 | 36 | 34 | 57 | 91
Agustus | 32 | 35 | 31 | 29 | 32 | 54 | 85
September | 28 | 30 | 29 | 31 | 30 | 55 | 84
Oktober | 34 | 29 | 34 | 34 | 33 | 56 | 90
November | 35 | 36 | 33 | 32 | 34 | 54 | 87
Desember | 28 | 39 | 22 | 29 | 36 | 47 | 69
Jumlah / sisa akhir | 379 | 385 | 22 | 376 | 379 | 47 | 69
`,
    },
    {
      name: "Tabel 3.4",
      sheet: `
Tabel 3.4 Ketepatan Waktu Penyelesaian Perkara Tahun 2025

No. | Jenis Perkara | Putus | Tepat Waktu | Melewati Jangka Waktu | % Tepat Waktu
1. | Pidana Biasa | 318 | 316 | 2 | 99,37 %
2. | Pidana Cepat (Tipiring) | 46 | 46 | - | 100,00 %
3. | Pidana Anak | 15 | 15 | - | 100,00 %
4. | Praperadilan | 6 | 6 | - | 100,00 %
5. | Gugatan | 129 | 118 | 11 | 91,47 %
6. | Gugatan Sederhana | 57 | 52 | 5 | 91,23 %
7. | Permohonan | 189 | 189 | - | 100,00 %
8. | Perlawanan/Bantahan | 4 | 3 | 1 | 75,00 %
 | Jumlah | 764 | 745 | 19 | 97,51 %
Keterangan: jangka waktu 5 (lima) bulan untuk pidana biasa dan gugatan, 25 hari kerja untuk gugatan sederhana.
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A4:A5", "B4:B5", "C4:F4", "G4:G5", "H4:H5"],
      sheet: `
Tabel 3.5
Perkara yang Mengajukan dan Tidak Mengajukan Upaya Hukum

Jenis Perkara | Diputus | Upaya Hukum |  |  |  | Tidak Mengajukan | Persentase Tidak Mengajukan
 |  | Banding / Keberatan | Kasasi | PK | Jumlah |  | 
(1) | (2) | (3) | (4) | (5) | (6)=(3)+(4)+(5) | (7)=(2)-(6) | (8)=(7)/(2)
Pidana Biasa | 318 | 24 | 9 | 2 | 35 | 283 | 88,99
Pidana Anak | 15 | 1 | - | - | 1 | 14 | 93,33
Gugatan | 129 | 31 | 12 | 3 | 46 | 83 | 64,34
Gugatan Sederhana | 57 | 4 | - | - | 4 | 53 | 92,98
Permohonan | 189 | - | 2 | - | 2 | 187 | 98,94
Jumlah | 708 | 60 | 23 | 5 | 88 | 620 | 87,57
*) Tipiring, praperadilan dan perlawanan tidak diperhitungkan dalam indikator ini.
`,
    },
    {
      name: "Tabel 3.6",
      merges: ["A3:A4", "B3:B4", "C3:F3", "G3:G4"],
      sheet: `
Tabel 3.6 Penyelesaian Perkara melalui Mediasi Tahun 2025

No | Uraian | Triwulan |  |  |  | Jumlah
 |  | I | II | III | IV | 
1 | Berhasil dengan akta perdamaian | 2 | 1 | 3 | 2 | 8
2 | Berhasil sebagian | 1 | - | 1 | 1 | 3
3 | Berhasil dengan pencabutan | 1 | 2 | 1 | 2 | 6
4 | Tidak berhasil | 17 | 19 | 16 | 18 | 70
5 | Tidak dapat dilaksanakan | 3 | 4 | 2 | 5 | 14
 | Jumlah perkara yang dimediasi | 24 | 26 | 23 | 28 | 101
 | Jumlah mediasi berhasil (1+2+3) | 4 | 3 | 5 | 5 | 17
 | Persentase keberhasilan | 16,67% | 11,54% | 21,74% | 17,86% | 16,83%
`,
    },
    {
      name: "Tabel 3.7",
      merges: ["A3:A4", "B3:E3", "F3:H3"],
      sheet: `
Tabel 3.7 Diversi dan Keadilan Restoratif Tahun 2022 s.d. 2025

Tahun | Diversi |  |  |  | Keadilan Restoratif |  | 
 | Memenuhi Syarat | Berhasil | Gagal | % Berhasil | Memenuhi Syarat | Putus dengan RJ | %
2022 | 8 | 2 | 6 | 25,00 | 9 | 4 | 44,44
2023 | 7 | 2 | 5 | 28,57 | 12 | 6 | 50,00
2024 | 9 | 4 | 5 | 44,44 | 15 | 8 | 53,33
2025 | 6 | 3 | 3 | 50,00 | 18 | 11 | 61,11
Jumlah | 30 | 11 | 19 | 36,67 | 54 | 29 | 53,70
Persentase pada baris jumlah adalah hasil bagi jumlah, bukan penjumlahan persentase tahunan
`,
    },
    {
      name: "Tabel 3.8",
      sheet: `
TABEL 3.8 PENDAFTARAN DAN PERSIDANGAN SECARA ELEKTRONIK

No | Jenis | Perkara Masuk | Melalui e-Court | % | Persidangan e-Litigasi | % thd e-Court | Manual
1 | Gugatan | 126 | 126 | 100,00 | 98 | 77,78 | -
2 | Gugatan Sederhana | 58 | 58 | 100,00 | 45 | 77,59 | -
3 | Permohonan | 187 | 181 | 96,79 | 152 | 83,98 | 6
4 | Perlawanan/Bantahan | 5 | 5 | 100,00 | 4 | 80,00 | -
 | Jumlah | 376 | 370 | 98,40 | 299 | 80,81 | 6
`,
    },
    {
      name: "Tabel 3.9",
      sheet: `
Tabel 3.9 Hasil Survei Kepuasan Masyarakat Tahun 2025 per Unsur Pelayanan

Kode | Unsur Pelayanan | Nilai Rata-Rata (NRR) | NRR Tertimbang | Nilai Konversi | Mutu
U1 | Persyaratan | 3.62 | 0.402 | 90.50 | A
U2 | Sistem, mekanisme dan prosedur | 3.57 | 0.396 | 89.25 | A
U3 | Waktu penyelesaian | 3.44 | 0.382 | 86.00 | B
U4 | Biaya/tarif | 3.81 | 0.423 | 95.25 | A
U5 | Produk spesifikasi jenis pelayanan | 3.60 | 0.400 | 90.00 | A
U6 | Kompetensi pelaksana | 3.68 | 0.408 | 92.00 | A
U7 | Perilaku pelaksana | 3.72 | 0.413 | 93.00 | A
U8 | Penanganan pengaduan, saran dan masukan | 3.49 | 0.387 | 87.25 | B
U9 | Sarana dan prasarana | 3.55 | 0.394 | 88.75 | A
 | Jumlah | 32.48 | 3.605 |  | 
 | Indeks Kepuasan Masyarakat (IKM) = NRR tertimbang x 25 |  |  | 90.13 | A
Bobot tiap unsur 0.111. Jumlah responden 214 orang (121 laki-laki dan 93 perempuan). Mutu A: 88.31 - 100.00; B: 76.61 - 88.30; C: 65.00 - 76.60; D: 25.00 - 64.99
`,
    },
    {
      name: "Tabel 3.10",
      sheet: `
TABEL 3.10
REALISASI ANGGARAN DIPA 01 DAN DIPA 03 TAHUN ANGGARAN 2025

NO | URAIAN | PAGU AWAL | PAGU REVISI | REALISASI | SISA | %
I | DIPA 01 BADAN URUSAN ADMINISTRASI (401874) |  |  |  |  | 
1 | Belanja Pegawai | 6.915.420.000 | 6.842.315.000 | 6.798.204.613 | 44.110.387 | 99,36
2 | Belanja Barang | 2.318.460.000 | 2.143.880.000 | 2.121.604.975 | 22.275.025 | 98,96
3 | Belanja Modal | 318.500.000 | 318.500.000 | 317.940.000 | 560.000 | 99,82
 | JUMLAH DIPA 01 | 9.552.380.000 | 9.304.695.000 | 9.237.749.588 | 66.945.412 | 99,28
II | DIPA 03 DITJEN BADAN PERADILAN UMUM (401875) |  |  |  |  | 
1 | Perkara pidana yang diselesaikan | 148.200.000 | 142.650.000 | 139.872.400 | 2.777.600 | 98,05
2 | Pos Bantuan Hukum (Posbakum) | 57.600.000 | 57.600.000 | 57.600.000 | - | 100,00
3 | Pembebasan biaya perkara | 9.240.000 | 9.240.000 | 6.930.000 | 2.310.000 | 75,00
4 | Sidang di luar gedung *) | 14.500.000 | 14.500.000 | - | 14.500.000 | 0,00
 | JUMLAH DIPA 03 | 229.540.000 | 223.990.000 | 204.402.400 | 19.587.600 | 91,26
 | JUMLAH DIPA 01 + DIPA 03 | 9.781.920.000 | 9.528.685.000 | 9.442.151.988 | 86.533.012 | 99,09
*) anggaran sidang di luar gedung diblokir seluruhnya dalam rangka efisiensi belanja (Inpres Nomor 1 Tahun 2025)
`,
    },
    {
      name: "Tabel 3.11",
      merges: ["A3:A4", "B3:D3", "E3:G3"],
      sheet: `
Tabel 3.11 Realisasi Anggaran per Triwulan TA 2025 (rupiah)

Triwulan | DIPA 01 |  |  | DIPA 03 |  | 
 | Realisasi | Kumulatif | % Kumulatif thd Pagu | Realisasi | Kumulatif | % Kumulatif thd Pagu
I | 1.874.316.208 | 1.874.316.208 | 20,14 | 28.416.300 | 28.416.300 | 12,69
II | 2.641.870.455 | 4.516.186.663 | 48,54 | 61.275.850 | 89.692.150 | 40,04
III | 2.203.548.917 | 6.719.735.580 | 72,22 | 57.340.150 | 147.032.300 | 65,64
IV | 2.518.014.008 | 9.237.749.588 | 99,28 | 57.370.100 | 204.402.400 | 91,26
`,
    },
    {
      name: "Tabel 3.12",
      sheet: `
Tabel 3.12 Penerimaan Negara Bukan Pajak Tahun 2024 dan 2025 (Rp)

No | Jenis Penerimaan | Volume 2025 | Tarif | Realisasi 2025 | Realisasi 2024 | Naik / (Turun) | Pertumbuhan (%)
A | PNBP Fungsional |  |  | 57.470.000 | 53.240.000 | 4.230.000 | 7,95
1 | Pendaftaran perkara perdata | 376 | 30.000 | 11.280.000 | 10.620.000 | 660.000 | 6,21
2 | Hak redaksi | 379 | 10.000 | 3.790.000 | 3.650.000 | 140.000 | 3,84
3 | Pendaftaran surat kuasa | 412 | 10.000 | 4.120.000 | 4.480.000 | (360.000) | (8,04)
4 | Legalisasi | 1.286 | 10.000 | 12.860.000 | 11.740.000 | 1.120.000 | 9,54
5 | Surat keterangan (eraterang) | 2.317 | 10.000 | 23.170.000 | 20.150.000 | 3.020.000 | 14,99
6 | Pendaftaran banding dan kasasi | 45 | 50.000 | 2.250.000 | 2.600.000 | (350.000) | (13,46)
B | PNBP Umum |  |  | 10.795.000 | 8.510.000 | 2.285.000 | 26,85
1 | Sewa rumah dinas | 12 | 385.000 | 4.620.000 | 4.620.000 | - | -
2 | Pendapatan dari penghapusan BMN | 1 | 6.175.000 | 6.175.000 | 3.890.000 | 2.285.000 | 58,74
 | JUMLAH |  |  | 68.265.000 | 61.750.000 | 6.515.000 | 10,55
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Rekapitulasi Capaian per Sasaran Strategis

Sasaran | Jumlah Indikator | Tercapai | Tidak Tercapai | % Tercapai | Rata-rata Capaian (%)
1. Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | 5 | 4 | 1 | 80,00 | 107,76
2. Peningkatan efektivitas pengelolaan penyelesaian perkara | 4 | 2 | 2 | 50,00 | 100,92
3. Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | 2 | 1 | 1 | 50,00 | 87,50
4. Meningkatnya kepatuhan terhadap putusan pengadilan | 1 | - | 1 | 0,00 | 89,28
Jumlah | 12 | 7 | 5 | 58,33 | 100,57
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "F8", right: "11", wrong: "10" },
    { sheet: "Tabel 1.1", cell: "G13", right: "26", wrong: "23" },
    { sheet: "Tabel 2.1", cell: "C17", right: "Rp9.781.920.000", wrong: "Rp9.718.920.000" },
    { sheet: "Tabel 2.1", cell: "C8", right: "89,00", wrong: "98,00" },
    { sheet: "Tabel 3.1", cell: "E14", right: "90,83", wrong: "109,17" },
    { sheet: "Tabel 3.1", cell: "E8", right: "120,00", wrong: "142,86" },
    { sheet: "Tabel 3.1", cell: "H7", right: "Tidak Tercapai", wrong: "Tercapai" },
    { sheet: "Tabel 3.1", cell: "D12", right: "16,83", wrong: "18,63" },
    { sheet: "Tabel 3.2", cell: "E12", right: "167", wrong: "176" },
    { sheet: "Tabel 3.2", cell: "G16", right: "47", wrong: "44" },
    { sheet: "Tabel 3.2", cell: "H14", right: "98,95", wrong: "97,91" },
    { sheet: "Tabel 3.3", cell: "D10", right: "36", wrong: "35" },
    { sheet: "Tabel 3.3", cell: "F18", right: "379", wrong: "343" },
    { sheet: "Tabel 3.4", cell: "F8", right: "91,47 %", wrong: "97,41 %" },
    { sheet: "Tabel 3.4", cell: "E12", right: "19", wrong: "18" },
    { sheet: "Tabel 3.5", cell: "F9", right: "46", wrong: "43" },
    { sheet: "Tabel 3.5", cell: "G12", right: "620", wrong: "602" },
    { sheet: "Tabel 3.6", cell: "E12", right: "21,74%", wrong: "20,83%" },
    { sheet: "Tabel 3.6", cell: "G10", right: "101", wrong: "87" },
    { sheet: "Tabel 3.7", cell: "E9", right: "36,67", wrong: "37,00" },
    { sheet: "Tabel 3.7", cell: "G9", right: "29", wrong: "25" },
    { sheet: "Tabel 3.8", cell: "G6", right: "83,98", wrong: "81,28" },
    { sheet: "Tabel 3.8", cell: "D8", right: "370", wrong: "307" },
    { sheet: "Tabel 3.9", cell: "F6", right: "B", wrong: "A" },
    { sheet: "Tabel 3.9", cell: "D13", right: "3.605", wrong: "3.650" },
    { sheet: "Tabel 3.10", cell: "G11", right: "98,05", wrong: "94,38" },
    { sheet: "Tabel 3.10", cell: "E9", right: "9.237.749.588", wrong: "9.273.749.588" },
    { sheet: "Tabel 3.11", cell: "C7", right: "6.719.735.580", wrong: "6.719.375.580" },
    { sheet: "Tabel 3.11", cell: "G6", right: "40,04", wrong: "27,36" },
    { sheet: "Tabel 3.12", cell: "E8", right: "12.860.000", wrong: "12.680.000" },
    { sheet: "Tabel 3.12", cell: "H9", right: "14,99", wrong: "13,03" },
    { sheet: "Tabel 3.13", cell: "C5", right: "2", wrong: "3" },
    { sheet: "Tabel 3.13", cell: "F8", right: "100,57", wrong: "96,37" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "dalam 4 (empat) sasaran strategis. Sebanyak 7 indikator (58,33%) mencapai",
      wrong: "dalam 4 (empat) sasaran strategis. Sebanyak 8 indikator (58,33%) mencapai",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "dibutuhkan 80 aparatur, sehingga masih kurang 26 orang atau baru terpenuhi",
      wrong: "dibutuhkan 80 aparatur, sehingga masih kurang 29 orang atau baru terpenuhi",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "764 perkara atau 91,72% sehingga tersisa 69 perkara. Karena perkara yang",
      wrong: "764 perkara atau 91,72% sehingga tersisa 96 perkara. Karena perkara yang",
    },
    {
      sheet: "Narasi",
      cell: "A6",
      right: "perkara yang masuk, clearance rate mencapai 101,19% dan sisa perkara turun 11,54%.",
      wrong: "perkara yang masuk, clearance rate mencapai 98,82% dan sisa perkara turun 11,54%.",
    },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "dan perkara perdata 376 perkara atau 49,80%. Perkara permohonan merupakan",
      wrong: "dan perkara perdata 376 perkara atau 49,20%. Perkara permohonan merupakan",
    },
    {
      sheet: "Narasi",
      cell: "A8",
      right: "Dari 764 perkara yang diputus, 745 perkara diselesaikan tepat",
      wrong: "Dari 764 perkara yang diputus, 754 perkara diselesaikan tepat",
    },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "tidak mengajukan upaya hukum, sedikit di bawah target 88,00%. Perkara gugatan",
      wrong: "tidak mengajukan upaya hukum, sedikit di atas target 88,00%. Perkara gugatan",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "Keberhasilan tertinggi dicapai pada triwulan III sebesar 21,74%, sedangkan",
      wrong: "Keberhasilan tertinggi dicapai pada triwulan IV sebesar 21,74%, sedangkan",
    },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "Dari sembilan unsur, 7 unsur bermutu A dan 2 unsur bermutu B.",
      wrong: "Dari sembilan unsur, 7 unsur bermutu A dan 3 unsur bermutu B.",
    },
    {
      sheet: "Narasi",
      cell: "A14",
      right: "Rp9.237.749.588 (sembilan miliar dua ratus tiga puluh tujuh juta tujuh ratus empat puluh",
      wrong: "Rp9.237.749.588 (sembilan miliar dua ratus tujuh puluh tiga juta tujuh ratus empat puluh",
    },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "menjadi Rp9,53 miliar setelah revisi atau berkurang 2,59%.",
      wrong: "menjadi Rp9,53 miliar setelah revisi atau bertambah 2,59%.",
    },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "PNBP tahun 2025 sebesar Rp68.265.000, naik 10,55% dari tahun 2024 sebesar",
      wrong: "PNBP tahun 2025 sebesar Rp68.265.000, naik 9,54% dari tahun 2024 sebesar",
    },
  ],
};
