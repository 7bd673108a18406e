import type { ReportCase } from "./report-case";

/** A religious court of 2024: cases by month, kind and five years, e-Court and mediation by quarter, PNBP, two DIPA. All names and figures are made up. */
export const pengadilanAgamaLimaTahun: ReportCase = {
  name: "a religious court of 2024: cases by month, kind and five years, e-Court and mediation by quarter, PNBP, two DIPA",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN

A. Latar Belakang
Laporan Kinerja Instansi Pemerintah (LKjIP) Pengadilan Agama Muara Lintang disusun sebagai wujud pertanggungjawaban atas pelaksanaan tugas pokok dan fungsi serta pengelolaan anggaran selama satu tahun anggaran.
Pada tahun 2024 Pengadilan Agama Muara Lintang menerima 1.426 perkara yang terdiri atas 1.137 perkara gugatan dan 289 perkara permohonan.
B. Wilayah Hukum
Wilayah hukum Pengadilan Agama Muara Lintang meliputi 8 (delapan) kecamatan dengan 111 desa/kelurahan. Kecamatan dengan desa/kelurahan terbanyak adalah Pulau Rimau, yaitu 19 desa/kelurahan.
Jumlah penduduk di wilayah hukum tersebut sebanyak 362.609 jiwa, yaitu 183.079 jiwa laki-laki dan 179.530 jiwa perempuan, sehingga penduduk laki-laki lebih banyak 3.549 jiwa daripada penduduk perempuan.
Perkara terbanyak berasal dari Kecamatan Muara Lintang Kota sebanyak 341 perkara atau 23,91 % dari seluruh perkara masuk, sedangkan yang paling sedikit dari Kecamatan Batu Hampar sebanyak 97 perkara.
C. Sumber Daya Manusia
Per 31 Desember 2024 Pengadilan Agama Muara Lintang didukung oleh 32 orang ASN, terdiri atas 18 orang laki-laki dan 14 orang perempuan, serta 13 orang PPNPN.
Tenaga hakim termasuk pimpinan berjumlah 8 orang. Dengan beban 1.524 perkara, setiap hakim termasuk pimpinan rata-rata menangani 190,50 perkara dalam setahun.
D. Sistematika Penyajian
LKjIP ini terdiri atas Bab I Pendahuluan, Bab II Perencanaan dan Perjanjian Kinerja, Bab III Akuntabilitas Kinerja dan Bab IV Penutup, disertai lampiran.
Perjanjian Kinerja Tahun 2024 memuat 4 sasaran strategis dengan 13 indikator kinerja dan didukung anggaran Rp 6.286.486.000 dari dua DIPA.
`,
    },
    {
      name: "Wilayah & SDM",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4"],
      sheet: `
Tabel 1.1 Wilayah Yurisdiksi, Jumlah Penduduk dan Perkara Masuk Tahun 2024 menurut Kecamatan

No | Kecamatan | Desa/ Kelurahan | Penduduk (jiwa) |  |  | Perkara Masuk | Perkara per 10.000 Penduduk
 |  |  | Laki-laki | Perempuan | Jumlah
1 | Muara Lintang Kota | 11 | 38.412 | 37.965 | 76.377 | 341 | 44,65
2 | Muara Lintang Timur | 14 | 27.318 | 26.874 | 54.192 | 227 | 41,89
3 | Tanjung Sari | 17 | 21.905 | 21.340 | 43.245 | 164 | 37,92
4 | Lubuk Dalam | 15 | 18.764 | 18.291 | 37.055 | 138 | 37,24
5 | Pulau Rimau | 19 | 24.680 | 23.917 | 48.597 | 172 | 35,39
6 | Batu Hampar | 12 | 15.233 | 14.986 | 30.219 | 97 | 32,10
7 | Sungai Aro | 13 | 19.847 | 19.502 | 39.349 | 150 | 38,12
8 | Simpang Empat | 10 | 16.920 | 16.655 | 33.575 | 137 | 40,80
 | Jumlah | 111 | 183.079 | 179.530 | 362.609 | 1.426 | 39,33
Sumber: BPS Kabupaten dan SIPP Pengadilan Agama Muara Lintang, diolah

Tabel 1.2 Keadaan Pegawai menurut Jabatan dan Jenis Kelamin per 31 Desember 2024
No | Jabatan | Laki-laki | Perempuan | Jumlah
1 | Ketua dan Wakil Ketua | 1 | 1 | 2
2 | Hakim | 4 | 2 | 6
3 | Panitera dan Sekretaris | 2 | - | 2
4 | Panitera Muda | 2 | 1 | 3
5 | Kepala Subbagian | 1 | 2 | 3
6 | Panitera Pengganti | 2 | 3 | 5
7 | Jurusita/Jurusita Pengganti | 3 | 1 | 4
8 | Pelaksana | 3 | 4 | 7
 | Jumlah ASN | 18 | 14 | 32
9 | PPNPN | 9 | 4 | 13
 | Jumlah seluruhnya | 27 | 18 | 45
`,
    },
    {
      name: "RKT & PK 2024",
      merges: ["A6:A9", "A10:A14", "A15:A17"],
      sheet: `
BAB II PERENCANAAN DAN PERJANJIAN KINERJA

Tabel 2.1 Target Renstra, Rencana Kinerja Tahunan dan Perjanjian Kinerja Tahun 2024
Sasaran Strategis | Kode | Indikator Kinerja | Satuan | Target Renstra 2024 | RKT 2024 | PK 2024
(1) | (2) | (3) | (4) | (5) | (6) | (7)
SS1 Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | 1.1 | Persentase perkara yang diselesaikan tepat waktu | % | 98,00 | 98,00 | 98,00
 | 1.2 | Persentase perkara yang tidak mengajukan upaya hukum banding | % | 98,00 | 98,00 | 98,00
 | 1.3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 99,00 | 99,00 | 99,00
 | 1.4 | Indeks kepuasan pencari keadilan | indeks | 88,00 | 88,00 | 88,00
SS2 Peningkatan efektivitas pengelolaan penyelesaian perkara | 2.1 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | % | 100,00 | 100,00 | 100,00
 | 2.2 | Persentase perkara yang diselesaikan melalui mediasi | % | 35,00 | 35,00 | 35,00
 | 2.3 | Persentase sisa perkara akhir tahun terhadap beban perkara (semakin rendah semakin baik) | % | 7,50 | 7,50 | 7,50
 | 2.4 | Persentase perkara yang didaftarkan melalui e-Court | % | 80,00 | 80,00 | 80,00
 | 2.5 | Persentase berkas perkara yang diminutasi tepat waktu | % | 99,00 | 99,00 | 99,00
SS3 Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | 3.1 | Persentase perkara prodeo yang diselesaikan | % | 100,00 | 100,00 | 100,00
 | 3.2 | Persentase perkara yang diselesaikan di luar gedung pengadilan | % | 95,00 | 95,00 | 95,00
 | 3.3 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | % | 100,00 | 100,00 | 100,00
SS4 Meningkatnya kepatuhan terhadap putusan pengadilan | 4.1 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | % | 50,00 | 50,00 | 50,00
Keterangan: target RKT dan PK 2024 sama dengan target Renstra tahun 2024.

Anggaran yang diperjanjikan (pagu awal)
DIPA | Program | Anggaran (Rp)
DIPA 01 Badan Urusan Administrasi | Program Dukungan Manajemen | 6.143.686.000
DIPA 04 Ditjen Badan Peradilan Agama | Program Penegakan dan Pelayanan Hukum | 142.800.000
Jumlah |  | 6.286.486.000
Jumlah anggaran yang diperjanjikan sebesar Rp 6.286.486.000 (enam miliar dua ratus delapan puluh enam juta empat ratus delapan puluh enam ribu rupiah).

 | Muara Lintang, 3 Januari 2024
Ketua Pengadilan Tinggi Agama | Ketua Pengadilan Agama Muara Lintang

ttd | ttd
`,
    },
    {
      name: "Perkara Bulanan",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4"],
      sheet: `
Tabel 3.1 Keadaan Perkara Diterima, Diputus dan Sisa per Bulan Tahun 2024

Bulan | Sisa Bulan Lalu | Diterima |  |  | Diputus | Sisa Akhir
 |  | Gugatan | Permohonan | Jumlah
(1) | (2) | (3) | (4) | (5) | (6) | (7)
Januari | 98 | 128 | 26 | 154 | 96 | 156
Februari | 156 | 92 | 24 | 116 | 109 | 163
Maret | 163 | 88 | 19 | 107 | 104 | 166
April | 166 | 71 | 17 | 88 | 82 | 172
Mei | 172 | 97 | 28 | 125 | 117 | 180
Juni | 180 | 104 | 25 | 129 | 126 | 183
Juli | 183 | 118 | 31 | 149 | 131 | 201
Agustus | 201 | 103 | 27 | 130 | 138 | 193
September | 193 | 99 | 24 | 123 | 129 | 187
Oktober | 187 | 95 | 26 | 121 | 124 | 184
November | 184 | 81 | 23 | 104 | 118 | 170
Desember | 170 | 61 | 19 | 80 | 145 | 105
Jumlah | 98 | 1.137 | 289 | 1.426 | 1.419 | 105
Keterangan: (5) = (3) + (4); (7) = (2) + (5) – (6). Pada baris Jumlah, kolom (2) adalah sisa tahun 2023 dan kolom (7) sisa akhir tahun.

Tabel 3.2 Rekapitulasi per Triwulan
Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
Diterima | 377 | 342 | 402 | 305 | 1.426
Diputus | 309 | 325 | 398 | 387 | 1.419
Minutasi tepat waktu | 307 | 322 | 395 | 384 | 1.408
Rasio diputus terhadap diterima (%) | 81,96 | 95,03 | 99,00 | 126,89 | 99,51

Tabel 3.3 Perkara Diputus menurut Lama Penyelesaian
Lama penyelesaian | Gugatan | Permohonan | Jumlah | %
Sampai dengan 3 bulan | 1.025 | 286 | 1.311 | 92,39
Lebih dari 3 s.d. 5 bulan | 88 | 3 | 91 | 6,41
Lebih dari 5 bulan | 17 | - | 17 | 1,20
Jumlah | 1.130 | 289 | 1.419 | 100,00
Perkara dinyatakan selesai tepat waktu apabila diputus paling lama 5 bulan sejak didaftarkan.
`,
    },
    {
      name: "Perkara Jenis",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:J3", "K3:K4"],
      sheet: `
Tabel 3.4 Keadaan Perkara menurut Jenis dan Cara Penyelesaian Tahun 2024

No | Jenis Perkara | Sisa 2023 | Masuk 2024 | Beban | Diputus |  |  |  |  | Sisa 2024
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak/ Tidak Diterima | Gugur/ Dicoret | Jumlah
 | A. Gugatan
1 | Cerai Talak | 22 | 268 | 290 | 21 | 232 | 5 | 7 | 265 | 25
2 | Cerai Gugat | 61 | 842 | 903 | 58 | 758 | 9 | 15 | 840 | 63
3 | Harta Bersama | 3 | 9 | 12 | 2 | 4 | 3 | - | 9 | 3
4 | Gugatan Lain-lain | 4 | 18 | 22 | 3 | 9 | 4 | - | 16 | 6
 | Jumlah A | 90 | 1.137 | 1.227 | 84 | 1.003 | 21 | 22 | 1.130 | 97
 | B. Permohonan
5 | Itsbat Nikah | 4 | 118 | 122 | 3 | 112 | 3 | 1 | 119 | 3
6 | Dispensasi Kawin | 2 | 74 | 76 | 4 | 68 | 1 | 1 | 74 | 2
7 | Penetapan Ahli Waris | 1 | 63 | 64 | 3 | 58 | 1 | - | 62 | 2
8 | Permohonan Lain-lain | 1 | 34 | 35 | 2 | 31 | 1 | - | 34 | 1
 | Jumlah B | 8 | 289 | 297 | 12 | 269 | 6 | 2 | 289 | 8
 | Jumlah A + B | 98 | 1.426 | 1.524 | 96 | 1.272 | 27 | 24 | 1.419 | 105
`,
    },
    {
      name: "Capaian IKU",
      sheet: `
Tabel 3.5 Pengukuran Capaian Kinerja Tahun 2024

Kode | Indikator Kinerja | Pembilang | Penyebut | Target | Realisasi | Capaian (%) | Kategori
SS1 Terwujudnya proses peradilan yang pasti, transparan dan akuntabel
1.1 | Persentase perkara yang diselesaikan tepat waktu | 1.402 | 1.419 | 98,00 % | 98,80 % | 100,82 | Sangat Berhasil
1.2 | Persentase perkara yang tidak mengajukan upaya hukum banding | 1.405 | 1.419 | 98,00 % | 99,01 % | 101,03 | Sangat Berhasil
1.3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 1.415 | 1.419 | 99,00 % | 99,72 % | 100,73 | Sangat Berhasil
1.4 | Indeks kepuasan pencari keadilan | n/a | n/a | 88,00 | 89,08 | 101,23 | Sangat Berhasil
 | Rata-rata capaian SS1 |  |  |  |  | 100,95 | Sangat Berhasil
SS2 Peningkatan efektivitas pengelolaan penyelesaian perkara
2.1 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 1.387 | 1.419 | 100,00 % | 97,74 % | 97,74 | Berhasil
2.2 | Persentase perkara yang diselesaikan melalui mediasi | 71 | 212 | 35,00 % | 33,49 % | 95,69 | Berhasil
2.3 | Persentase sisa perkara akhir tahun terhadap beban perkara (semakin rendah semakin baik) | 105 | 1.524 | 7,50 % | 6,89 % | 108,13 | Sangat Berhasil
2.4 | Persentase perkara yang didaftarkan melalui e-Court | 1.214 | 1.426 | 80,00 % | 85,13 % | 106,41 | Sangat Berhasil
2.5 | Persentase berkas perkara yang diminutasi tepat waktu | 1.408 | 1.419 | 99,00 % | 99,22 % | 100,22 | Sangat Berhasil
 | Rata-rata capaian SS2 |  |  |  |  | 101,64 | Sangat Berhasil
SS3 Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan
3.1 | Persentase perkara prodeo yang diselesaikan | 51 | 52 | 100,00 % | 98,08 % | 98,08 | Berhasil
3.2 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 101 | 104 | 95,00 % | 97,12 % | 102,23 | Sangat Berhasil
3.3 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 1.262 | 1.262 | 100,00 % | 100,00 % | 100,00 | Sangat Berhasil
 | Rata-rata capaian SS3 |  |  |  |  | 100,10 | Sangat Berhasil
SS4 Meningkatnya kepatuhan terhadap putusan pengadilan
4.1 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 5 | 8 | 50,00 % | 62,50 % | 120,00 | Sangat Berhasil
 | Rata-rata capaian SS4 |  |  |  |  | 120,00 | Sangat Berhasil
 | Rata-rata capaian 13 indikator |  |  |  |  | 102,49 | Sangat Berhasil
Keterangan: capaian = realisasi / target x 100. Untuk indikator 2.3 (semakin rendah semakin baik) capaian = (2 x target – realisasi) / target x 100. Capaian dibatasi paling tinggi 120,00.
Realisasi dihitung dari pembilang / penyebut; indikator 1.4 diambil dari hasil survei kepuasan masyarakat.

Kategori | Rentang capaian (%) | Jumlah indikator
Sangat Berhasil | ≥ 100,00 | 10
Berhasil | 85,00 – 99,99 | 3
Cukup Berhasil | 70,00 – 84,99 | -
Kurang Berhasil | < 70,00 | -
`,
    },
    {
      name: "Banding 2020-2024",
      merges: ["A3:A4", "B3:D3", "E3:E4", "F3:F4"],
      sheet: `
Tabel 3.6 Realisasi Indikator Kinerja Tahun 2022-2024 dan Capaian terhadap Target Akhir Renstra

Kode | Realisasi |  |  | Perubahan 2023–2024 (poin) | Capaian Renstra (%)
 | 2022 | 2023 | 2024
1.1 | 97,41 | 98,21 | 98,80 | 0,59 | 100,82
1.2 | 98,81 | 98,93 | 99,01 | 0,08 | 101,03
1.3 | 99,56 | 99,64 | 99,72 | 0,08 | 100,73
1.4 | 86,92 | 88,41 | 89,08 | 0,67 | 101,23
2.1 | 96,96 | 98,14 | 97,74 | -0,40 | 97,74
2.2 | 26,80 | 31,14 | 33,49 | 2,35 | 95,69
2.3 | 7,16 | 6,56 | 6,89 | 0,33 | 108,13
2.4 | 57,20 | 72,97 | 85,13 | 12,16 | 106,41
2.5 | 98,15 | 98,78 | 99,22 | 0,44 | 100,22
3.1 | 97,78 | 100,00 | 98,08 | -1,92 | 98,08
3.2 | 94,57 | 95,88 | 97,12 | 1,24 | 102,23
3.3 | 100,00 | 100,00 | 100,00 | 0,00 | 100,00
4.1 | 42,86 | 44,44 | 62,50 | 18,06 | 120,00
Keterangan: nama indikator lihat Tabel 2.1; rumus capaian dan batas 120,00 sama dengan Tabel 3.5.

Tabel 3.7 Keadaan Perkara Lima Tahun Terakhir
Tahun | Sisa Tahun Lalu | Masuk | Beban | Putus | Sisa Akhir | Sisa dari Beban (%)
2020 | 88 | 1.188 | 1.276 | 1.179 | 97 | 7,60
2021 | 97 | 1.305 | 1.402 | 1.311 | 91 | 6,49
2022 | 91 | 1.362 | 1.453 | 1.349 | 104 | 7,16
2023 | 104 | 1.391 | 1.495 | 1.397 | 98 | 6,56
2024 | 98 | 1.426 | 1.524 | 1.419 | 105 | 6,89
Jumlah |  | 6.672 |  | 6.655
Rata-rata |  | 1.334,40 |  | 1.331,00
`,
    },
    {
      name: "e-Court & Mediasi",
      merges: ["A9:A10", "B9:B10", "C9:F9", "G9:G10", "H9:H10"],
      sheet: `
Tabel 3.8 Perkara yang Didaftarkan melalui e-Court per Triwulan

Uraian | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
Perkara masuk | 377 | 342 | 402 | 305 | 1.426
Melalui e-Court | 313 | 295 | 346 | 260 | 1.214
% e-Court | 83,02 | 86,26 | 86,07 | 85,25 | 85,13

Tabel 3.9 Hasil Mediasi per Triwulan
Triwulan | Dimediasi | Berhasil |  |  |  | Tidak Berhasil | % Berhasil
 |  | Seluruhnya | Sebagian | Dicabut | Jumlah
Triwulan I | 58 | 4 | 11 | 5 | 20 | 38 | 34,48
Triwulan II | 46 | 2 | 8 | 4 | 14 | 32 | 30,43
Triwulan III | 61 | 4 | 10 | 7 | 21 | 40 | 34,43
Triwulan IV | 47 | 2 | 9 | 5 | 16 | 31 | 34,04
Jumlah | 212 | 12 | 38 | 21 | 71 | 141 | 33,49

Tabel 3.10 Keberhasilan Mediasi menurut Mediator
Mediator | Dimediasi | Berhasil | % Berhasil | Peringkat
Hakim | 96 | 31 | 32,29 | 2
Mediator nonhakim bersertifikat A | 71 | 26 | 36,62 | 1
Mediator nonhakim bersertifikat B | 45 | 14 | 31,11 | 3
`,
    },
    {
      name: "Akses Keadilan",
      sheet: `
Tabel 3.11 Pembebasan Biaya Perkara (Prodeo)
Triwulan | Perkara Diajukan | Diselesaikan | %
Triwulan I | 11 | 10 | 90,91
Triwulan II | 15 | 15 | 100,00
Triwulan III | 16 | 16 | 100,00
Triwulan IV | 10 | 10 | 100,00
Jumlah | 52 | 51 | 98,08

Tabel 3.12 Sidang di Luar Gedung Pengadilan
Lokasi | Jumlah Kegiatan | Perkara Disidangkan | Perkara Diselesaikan | % Selesai
Kecamatan Tanjung Sari | 4 | 32 | 31 | 96,88
Kecamatan Lubuk Dalam | 3 | 27 | 26 | 96,30
Kecamatan Pulau Rimau | 3 | 24 | 24 | 100,00
Kecamatan Batu Hampar | 2 | 21 | 20 | 95,24
Jumlah | 12 | 104 | 101 | 97,12

Tabel 3.13 Layanan Pos Bantuan Hukum (orang)
Jenis Layanan | Laki-laki | Perempuan | Jumlah | % dari seluruh layanan
Pemberian informasi dan konsultasi hukum | 214 | 398 | 612 | 48,49
Pembuatan surat gugatan/permohonan | 171 | 402 | 573 | 45,40
Bantuan pembuatan jawaban/replik/duplik | 19 | 27 | 46 | 3,65
Rujukan ke organisasi bantuan hukum | 11 | 20 | 31 | 2,46
Jumlah | 415 | 847 | 1.262 | 100,00

Tabel 3.14 Penyelesaian Eksekusi
Jenis putusan | Permohonan Eksekusi | Dilaksanakan | Belum Dilaksanakan
Harta bersama | 4 | 3 | 1
Kewarisan | 2 | 1 | 1
Nafkah dan mut'ah | 2 | 1 | 1
Jumlah | 8 | 5 | 3
`,
    },
    {
      name: "Survei & ZI",
      sheet: `
Tabel 3.15 Hasil Survei Kepuasan Masyarakat Tahun 2024 (240 responden)

Unsur | Uraian | Jumlah Nilai | NRR | NRR Tertimbang | Mutu
U1 | Persyaratan | 858 | 3,575 | 0,397 | A
U2 | Sistem, mekanisme dan prosedur | 849 | 3,538 | 0,393 | A
U3 | Waktu penyelesaian | 842 | 3,508 | 0,389 | B
U4 | Biaya/tarif | 871 | 3,629 | 0,403 | A
U5 | Produk spesifikasi jenis layanan | 846 | 3,525 | 0,391 | B
U6 | Kompetensi pelaksana | 868 | 3,617 | 0,401 | A
U7 | Perilaku pelaksana | 872 | 3,633 | 0,403 | A
U8 | Sarana dan prasarana | 838 | 3,492 | 0,388 | B
U9 | Penanganan pengaduan, saran dan masukan | 861 | 3,588 | 0,398 | A
 | Jumlah NRR tertimbang |  |  | 3,563
 | Nilai IKM (jumlah x 25) |  |  | 89,08 | A
NRR = jumlah nilai / 240; NRR tertimbang = NRR x 0,111. Mutu unsur: A 3,5324–4,00; B 3,0644–3,532; C 2,60–3,064. Mutu IKM: A 88,31–100,00; B 76,61–88,30; C 65,00–76,60.

Tabel 3.16 Penilaian Mandiri Pembangunan Zona Integritas
Komponen | Bobot | Nilai | % dari bobot
A. Pengungkit | 60,00 | 52,82 | 88,03
Manajemen Perubahan | 8,00 | 7,12 | 89,00
Penataan Tatalaksana | 7,00 | 6,24 | 89,14
Penataan Sistem Manajemen SDM | 10,00 | 8,65 | 86,50
Penguatan Akuntabilitas | 10,00 | 8,91 | 89,10
Penguatan Pengawasan | 15,00 | 12,87 | 85,80
Peningkatan Kualitas Pelayanan Publik | 10,00 | 9,03 | 90,30
B. Hasil | 40,00 | 35,46 | 88,65
Birokrasi yang Bersih dan Akuntabel | 22,50 | 19,84 | 88,18
Pelayanan Publik yang Prima | 17,50 | 15,62 | 89,26
Jumlah A + B | 100,00 | 88,28 | 88,28
`,
    },
    {
      name: "Bab III Kinerja",
      sheet: `
BAB III AKUNTABILITAS KINERJA

A. Capaian Kinerja Organisasi
Dari 13 indikator kinerja, 10 indikator mencapai atau melampaui target sehingga berkategori Sangat Berhasil dan 3 indikator berkategori Berhasil. Rata-rata capaian seluruh indikator sebesar 102,49 %.
Rata-rata capaian tertinggi terdapat pada SS4 sebesar 120,00 % dan terendah pada SS3 sebesar 100,10 %; SS1 mencapai 100,95 % dan SS2 101,64 %.
1. Sasaran Strategis 1
Perkara yang diputus tahun 2024 sebanyak 1.419 perkara, 1.402 di antaranya diselesaikan tepat waktu (paling lama 5 bulan) sehingga realisasi sebesar 98,80 % dari target 98,00 % atau capaian 100,82 %.
Perkara yang diselesaikan lebih dari 5 bulan sebanyak 17 perkara, seluruhnya perkara gugatan. Perkara yang selesai dalam 3 bulan mencapai 1.311 perkara atau 92,39 %.
Terhadap putusan tersebut diajukan 14 permohonan banding dan 4 permohonan kasasi. Dengan demikian 1.405 perkara tidak mengajukan banding (99,01 %) dan 1.415 perkara tidak mengajukan kasasi (99,72 %).
Dibandingkan tahun 2023, persentase perkara yang diselesaikan tepat waktu naik 0,59 poin, dari 98,21 % menjadi 98,80 %.
Survei kepuasan terhadap 240 responden menghasilkan nilai IKM 89,08 dengan mutu pelayanan A. Unsur dengan nilai tertinggi adalah Perilaku pelaksana (3,633) dan terendah Sarana dan prasarana (3,492).
Dari sembilan unsur pelayanan, 6 unsur memperoleh mutu A dan 3 unsur memperoleh mutu B.
2. Sasaran Strategis 2
Beban perkara tahun 2024 adalah 1.524 perkara, terdiri atas sisa tahun 2023 sebanyak 98 perkara dan perkara masuk 1.426 perkara. Sisa akhir tahun 105 perkara atau 6,89 % dari beban, lebih baik daripada batas 7,50 % yang ditetapkan.
Perkara masuk terbanyak terjadi pada bulan Januari sebanyak 154 perkara dan paling sedikit pada bulan Desember sebanyak 80 perkara. Putusan terbanyak dijatuhkan pada bulan Desember sebanyak 145 perkara.
Sisa perkara pada akhir bulan paling tinggi tercatat pada bulan Juli, yakni 201 perkara, kemudian berangsur turun sampai 105 perkara pada akhir Desember.
Perkara perceraian (cerai talak dan cerai gugat) masih mendominasi, yaitu 1.110 perkara atau 77,84 % dari perkara masuk. Cerai gugat berjumlah 3,14 kali cerai talak.
Salinan putusan yang dikirim tepat waktu sebanyak 1.387 dari 1.419 putusan (97,74 %); 32 salinan terlambat dikirim sehingga target 100 % belum tercapai.
Mediasi dilaksanakan atas 212 perkara dan berhasil pada 71 perkara, yaitu 12 berhasil seluruhnya, 38 berhasil sebagian dan 21 dicabut. Realisasi 33,49 % masih di bawah target 35,00 %, namun meningkat 2,35 poin dari tahun 2023.
Pendaftaran melalui e-Court mencapai 1.214 perkara (85,13 %), sedangkan 212 perkara masih didaftarkan langsung. Persentase e-Court tahun 2022 baru 57,20 %, sehingga dalam dua tahun naik 27,93 poin.
3. Sasaran Strategis 3 dan 4
Perkara prodeo yang diajukan 52 perkara dan diselesaikan 51 perkara (98,08 %). Sidang di luar gedung dilaksanakan 12 kali pada 4 lokasi dengan 104 perkara disidangkan dan 101 perkara diselesaikan.
Layanan Posbakum diberikan kepada 1.262 orang, 847 orang di antaranya perempuan (67,12 %). Layanan terbanyak adalah pemberian informasi dan konsultasi hukum sebanyak 612 orang.
Dari 8 permohonan eksekusi telah dilaksanakan 5 (62,50 %) terhadap target 50,00 %. Secara hitungan capaian sebesar 125,00 %, tetapi dibatasi 120,00 %.
B. Perbandingan Lima Tahun
Selama 2020-2024 perkara masuk berjumlah 6.672 perkara dengan rata-rata 1.334,40 per tahun. Perkara masuk tahun 2024 bertambah 35 perkara (2,52 %) dari tahun 2023 dan 20,03 % dari tahun 2020.
Persentase sisa perkara terendah dicapai pada tahun 2021 sebesar 6,49 % dan tertinggi pada tahun 2020 sebesar 7,60 %.
`,
    },
    {
      name: "Realisasi Anggaran",
      sheet: `
Tabel 3.17 Pagu dan Realisasi menurut DIPA dan Jenis Belanja Tahun 2024 (Rp)

Uraian | Pagu Awal | Pagu Akhir | Realisasi | Sisa | %
(1) | (2) | (3) | (4) | (5) | (6)
DIPA 01 Badan Urusan Administrasi | 6.143.686.000 | 6.378.142.000 | 6.355.314.295 | 22.827.705 | 99,64
51 Belanja Pegawai | 4.812.436.000 | 5.036.912.000 | 5.021.774.318 | 15.137.682 | 99,70
52 Belanja Barang | 1.146.250.000 | 1.128.730.000 | 1.121.604.977 | 7.125.023 | 99,37
53 Belanja Modal | 185.000.000 | 212.500.000 | 211.935.000 | 565.000 | 99,73
DIPA 04 Ditjen Badan Peradilan Agama | 142.800.000 | 148.300.000 | 147.215.500 | 1.084.500 | 99,27
52 Belanja Barang | 142.800.000 | 148.300.000 | 147.215.500 | 1.084.500 | 99,27
Jumlah | 6.286.486.000 | 6.526.442.000 | 6.502.529.795 | 23.912.205 | 99,63

Tabel 3.18 Realisasi menurut Program, Kegiatan, KRO dan RO (Rp)
Kode | Uraian | Pagu Akhir | Realisasi | Sisa | %
005.01.WA | Program Dukungan Manajemen | 6.378.142.000 | 6.355.314.295 | 22.827.705 | 99,64
1066 | Pembinaan Administrasi dan Pengelolaan Keuangan | 6.165.642.000 | 6.143.379.295 | 22.262.705 | 99,64
1066.EBA.962 | Layanan Umum | 46.250.000 | 45.918.400 | 331.600 | 99,28
1066.EBA.994 | Layanan Perkantoran | 6.119.392.000 | 6.097.460.895 | 21.931.105 | 99,64
001 | Gaji dan Tunjangan | 5.036.912.000 | 5.021.774.318 | 15.137.682 | 99,70
002 | Operasional dan Pemeliharaan Kantor | 1.082.480.000 | 1.075.686.577 | 6.793.423 | 99,37
1071.EBB.951 | Layanan Sarana Internal | 212.500.000 | 211.935.000 | 565.000 | 99,73
005.04.BF | Program Penegakan dan Pelayanan Hukum | 148.300.000 | 147.215.500 | 1.084.500 | 99,27
1053.QAH.001 | Layanan Pos Bantuan Hukum | 62.400.000 | 62.400.000 | 0 | 100,00
1053.QCA.001 | Pembebasan Biaya Perkara | 31.500.000 | 30.775.500 | 724.500 | 97,70
1053.BCA.001 | Sidang di Luar Gedung Pengadilan | 54.400.000 | 54.040.000 | 360.000 | 99,34
Catatan: dari pagu akhir DIPA 01 sebesar Rp 6.378.142.000 terdapat blokir perjalanan dinas Rp 4.200.000 sehingga pagu yang dapat digunakan Rp 6.373.942.000.

Tabel 3.19 Riwayat Revisi DIPA 01 (Rp)
Revisi | 51 | 52 | 53 | Jumlah | Perubahan dari sebelumnya
DIPA Awal | 4.812.436.000 | 1.146.250.000 | 185.000.000 | 6.143.686.000 | -
Revisi ke-1 | 4.812.436.000 | 1.118.750.000 | 212.500.000 | 6.143.686.000 | 0
Revisi ke-2 | 4.960.250.000 | 1.118.750.000 | 212.500.000 | 6.291.500.000 | 147.814.000
Revisi ke-3 | 5.036.912.000 | 1.128.730.000 | 212.500.000 | 6.378.142.000 | 86.642.000
`,
    },
    {
      name: "PNBP & Efisiensi",
      sheet: `
Tabel 3.20 Realisasi PNBP Fungsional Tahun 2024

Jenis Penerimaan | Volume | Tarif (Rp) | Target (Rp) | Realisasi (Rp) | Capaian (%)
Pendaftaran perkara tingkat pertama | #1374~#,##0 | #30000~#,##0 | #38000000~#,##0 | =B4*C4 -> 41220000~#,##0 | #108.47~0.00
Redaksi putusan/penetapan | #1368~#,##0 | #10000~#,##0 | #13000000~#,##0 | =B5*C5 -> 13680000~#,##0 | #105.23~0.00
Panggilan pertama kepada para pihak | #2486~#,##0 | #10000~#,##0 | #24000000~#,##0 | =B6*C6 -> 24860000~#,##0 | #103.58~0.00
Penyerahan akta cerai | #1876~#,##0 | #10000~#,##0 | #18000000~#,##0 | =B7*C7 -> 18760000~#,##0 | #104.22~0.00
Legalisasi/penyerahan salinan putusan (per lembar) | #8412~#,##0 | #500~#,##0 | #4000000~#,##0 | =B8*C8 -> 4206000~#,##0 | #105.15~0.00
Jumlah |  |  | =SUM(D4:D8) -> 97000000~#,##0 | =SUM(E4:E8) -> 102726000~#,##0 | #105.9~0.00
Realisasi 2023 |  |  |  | #94871500~#,##0
Kenaikan dari 2023 |  |  |  | =E9-E10 -> 7854500~#,##0
Volume pendaftaran perkara adalah perkara masuk dikurangi perkara prodeo; volume redaksi adalah perkara putus dikurangi prodeo yang diselesaikan.

Tabel 3.21 Efisiensi Sumber Daya menurut Output DIPA 04
Output | Satuan | Target Volume | Realisasi Volume | Capaian Output | Pagu (Rp) | Realisasi (Rp) | Nilai Efisiensi (Rp) | Efisiensi (%)
Layanan Pos Bantuan Hukum | jam | #1040~#,##0 | #1060~#,##0 | =D16/C16 -> 1.01923077~0.00% | #62400000~#,##0 | #62400000~#,##0 | =F16*E16-G16 -> 1200000~#,##0 | =H16/(F16*E16) -> 0.01886792~0.00%
Pembebasan Biaya Perkara | perkara | #50~#,##0 | #51~#,##0 | =D17/C17 -> 1.02~0.00% | #31500000~#,##0 | #30775500~#,##0 | =F17*E17-G17 -> 1354500~#,##0 | =H17/(F17*E17) -> 0.04215686~0.00%
Sidang di Luar Gedung Pengadilan | perkara | #96~#,##0 | #101~#,##0 | =D18/C18 -> 1.05208333~0.00% | #54400000~#,##0 | #54040000~#,##0 | =F18*E18-G18 -> 3193333~#,##0 | =H18/(F18*E18) -> 0.05579499~0.00%
Nilai efisiensi = pagu x capaian output – realisasi anggaran; persentase efisiensi = nilai efisiensi / (pagu x capaian output).
`,
    },
    {
      name: "IKPA",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:G3"],
      sheet: `
Tabel 3.22 Nilai IKPA Tahun 2024

No | Aspek/Indikator | Bobot (%) | DIPA 01 |  | DIPA 04
 |  |  | Nilai | Nilai x Bobot | Nilai | Nilai x Bobot
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 92,46 | 13,87 | 89,73 | 13,46
3 | Penyerapan Anggaran | 20 | 97,35 | 19,47 | 95,10 | 19,02
4 | Belanja Kontraktual | 10 | 98,00 | 9,80 | n/a | -
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 97,84 | 9,78 | 99,12 | 9,91
7 | Capaian Output | 25 | 100,00 | 25,00 | 98,60 | 24,65
 | Jumlah | 100 |  | 97,92 |  | 87,04
 | Konversi bobot (%) |  |  | 100 |  | 90
 | Nilai Akhir |  |  | 97,92 |  | 96,71
 | Predikat |  |  | Sangat Baik |  | Sangat Baik
Nilai akhir = jumlah (nilai x bobot) / konversi bobot. DIPA 04 tidak memiliki belanja kontraktual. Predikat: Sangat Baik ≥ 95; Baik 89 – < 95; Cukup 70 – < 89.
`,
    },
    {
      name: "Bab III Anggaran & Bab IV",
      sheet: `
C. Realisasi Anggaran
Tahun 2024 Pengadilan Agama Muara Lintang mengelola dua DIPA dengan pagu akhir Rp 6.526.442.000 dan realisasi Rp 6.502.529.795 (99,63 %), sehingga terdapat sisa Rp 23.912.205.
Pagu DIPA 01 bertambah Rp 234.456.000 dari pagu awal Rp 6.143.686.000 menjadi Rp 6.378.142.000, terutama karena tambahan belanja pegawai Rp 224.476.000. Pagu belanja barang justru berkurang Rp 17.520.000.
Realisasi belanja pegawai 99,70 %, belanja barang DIPA 01 99,37 % dan belanja modal 99,73 %. Belanja pegawai mengambil 79,02 % dari seluruh realisasi DIPA 01.
DIPA 04 dengan pagu akhir Rp 148.300.000 (seratus empat puluh delapan juta tiga ratus ribu rupiah) terealisasi Rp 147.215.500 atau 99,27 %.
Selama tahun 2024 dilakukan 3 (tiga) kali revisi DIPA 01. Perubahan terbesar terjadi pada Revisi ke-2 dengan tambahan Rp 147.814.000.
PNBP fungsional tahun 2024 terealisasi Rp 102.726.000 dari target Rp 97.000.000 atau 105,90 %, naik Rp 7.854.500 (8,28 %) dari tahun 2023.
Nilai IKPA DIPA 01 sebesar 97,92 dan DIPA 04 sebesar 96,71, keduanya berpredikat Sangat Baik. Nilai DIPA 01 lebih tinggi 1,21 daripada DIPA 04.

BAB IV PENUTUP
A. Kesimpulan
Kinerja Pengadilan Agama Muara Lintang tahun 2024 berkategori Sangat Berhasil dengan rata-rata capaian 102,49 %.
Terdapat 3 (tiga) indikator yang belum mencapai target, yaitu salinan putusan tepat waktu (97,74 %), mediasi (95,69 %) dan perkara prodeo (98,08 %).
Rasio perkara diputus terhadap perkara diterima sebesar 99,51 %, dan karena perkara diputus lebih sedikit daripada perkara diterima, sisa perkara bertambah 7 perkara dari 98 menjadi 105 perkara.
Penilaian mandiri Zona Integritas menghasilkan nilai 88,28, terdiri atas komponen pengungkit 52,82 dan komponen hasil 35,46. Persentase tertinggi terhadap bobot pada Peningkatan Kualitas Pelayanan Publik (90,30 %) dan terendah pada Penguatan Pengawasan (85,80 %).
B. Saran dan Tindak Lanjut
Pengiriman salinan putusan secara elektronik perlu dipantau setiap pekan oleh Panitera, dan hakim mediator perlu mengikuti pelatihan bersertifikat.
Unsur sarana dan prasarana pada survei kepuasan akan diprioritaskan melalui rehabilitasi ruang tunggu dan ruang laktasi.

 | Muara Lintang, 15 Januari 2025
 | Ketua Pengadilan Agama Muara Lintang

 | ttd
`,
    },
  ],
  mistakes: [
    { sheet: "Wilayah & SDM", cell: "F9", right: "48.597", wrong: "48.957" },
    { sheet: "Wilayah & SDM", cell: "F13", right: "362.609", wrong: "329.034" },
    { sheet: "Wilayah & SDM", cell: "D26", right: "14", wrong: "13" },
    { sheet: "RKT & PK 2024", cell: "F11", right: "35,00", wrong: "30,00" },
    { sheet: "RKT & PK 2024", cell: "C25", right: "6.286.486.000", wrong: "6.268.486.000" },
    { sheet: "Perkara Bulanan", cell: "G12", right: "201", wrong: "210" },
    { sheet: "Perkara Bulanan", cell: "C18", right: "1.137", wrong: "1.076" },
    { sheet: "Perkara Bulanan", cell: "D24", right: "398", wrong: "389" },
    { sheet: "Perkara Jenis", cell: "J7", right: "840", wrong: "825" },
    { sheet: "Perkara Jenis", cell: "E6", right: "290", wrong: "246" },
    { sheet: "Perkara Jenis", cell: "G10", right: "1.003", wrong: "1.030" },
    { sheet: "Capaian IKU", cell: "E14", right: "80,00 %", wrong: "75,00 %" },
    { sheet: "Capaian IKU", cell: "G13", right: "108,13", wrong: "91,87" },
    { sheet: "Capaian IKU", cell: "H11", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "Capaian IKU", cell: "G25", right: "102,49", wrong: "105,67" },
    { sheet: "Banding 2020-2024", cell: "E12", right: "12,16", wrong: "27,93" },
    { sheet: "Banding 2020-2024", cell: "F25", right: "98", wrong: "89" },
    { sheet: "Banding 2020-2024", cell: "C27", right: "6.672", wrong: "5.246" },
    { sheet: "e-Court & Mediasi", cell: "F13", right: "21", wrong: "31" },
    { sheet: "e-Court & Mediasi", cell: "E19", right: "2", wrong: "3" },
    { sheet: "Akses Keadilan", cell: "D15", right: "101", wrong: "110" },
    { sheet: "Akses Keadilan", cell: "E20", right: "45,40", wrong: "54,40" },
    { sheet: "Survei & ZI", cell: "F8", right: "B", wrong: "A" },
    { sheet: "Survei & ZI", cell: "C19", right: "52,82", wrong: "43,79" },
    { sheet: "Realisasi Anggaran", cell: "E7", right: "7.125.023", wrong: "7.215.023" },
    { sheet: "Realisasi Anggaran", cell: "E32", right: "6.291.500.000", wrong: "6.219.500.000" },
    {
      sheet: "PNBP & Efisiensi",
      cell: "E9",
      right: "=SUM(E4:E8) -> 102726000~#,##0",
      wrong: "=SUM(E4:E7) -> 98520000~#,##0",
    },
    { sheet: "PNBP & Efisiensi", cell: "F6", right: "#103.58~0.00", wrong: "#10.36~0.00" },
    { sheet: "IKPA", cell: "E6", right: "13,87", wrong: "9,25" },
    { sheet: "IKPA", cell: "G14", right: "96,71", wrong: "87,04" },
    { sheet: "Bab I", cell: "A7", right: "8 (delapan) kecamatan", wrong: "8 (tujuh) kecamatan" },
    { sheet: "Bab I", cell: "A8", right: "lebih banyak 3.549 jiwa", wrong: "lebih banyak 3.459 jiwa" },
    {
      sheet: "Bab I",
      cell: "A12",
      right: "rata-rata menangani 190,50 perkara",
      wrong: "rata-rata menangani 178,25 perkara",
    },
    { sheet: "Bab III Kinerja", cell: "A4", right: "10 indikator mencapai", wrong: "11 indikator mencapai" },
    {
      sheet: "Bab III Kinerja",
      cell: "A8",
      right: "lebih dari 5 bulan sebanyak 17 perkara",
      wrong: "lebih dari 5 bulan sebanyak 108 perkara",
    },
    {
      sheet: "Bab III Kinerja",
      cell: "A15",
      right: "terbanyak terjadi pada bulan Januari",
      wrong: "terbanyak terjadi pada bulan Juli",
    },
    { sheet: "Bab III Kinerja", cell: "A17", right: "berjumlah 3,14 kali", wrong: "berjumlah 4,13 kali" },
    { sheet: "Bab III Kinerja", cell: "A19", right: "meningkat 2,35 poin", wrong: "meningkat 3,25 poin" },
    {
      sheet: "Bab III Kinerja",
      cell: "A23",
      right: "847 orang di antaranya perempuan",
      wrong: "415 orang di antaranya perempuan",
    },
    {
      sheet: "Bab III Kinerja",
      cell: "A27",
      right: "terendah dicapai pada tahun 2021",
      wrong: "terendah dicapai pada tahun 2023",
    },
    {
      sheet: "Bab III Anggaran & Bab IV",
      cell: "A3",
      right: "Pagu belanja barang justru berkurang",
      wrong: "Pagu belanja barang justru bertambah",
    },
    {
      sheet: "Bab III Anggaran & Bab IV",
      cell: "A5",
      right: "seratus empat puluh delapan juta tiga ratus ribu rupiah",
      wrong: "seratus empat puluh tiga juta delapan ratus ribu rupiah",
    },
    { sheet: "Bab III Anggaran & Bab IV", cell: "A7", right: "atau 105,90 %", wrong: "atau 109,45 %" },
    {
      sheet: "Bab III Anggaran & Bab IV",
      cell: "A14",
      right: "sisa perkara bertambah 7 perkara",
      wrong: "sisa perkara bertambah 17 perkara",
    },
    { sheet: "Bab III Anggaran & Bab IV", cell: "A15", right: "komponen hasil 35,46", wrong: "komponen hasil 36,45" },
  ],
};
