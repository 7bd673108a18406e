import type { ReportCase } from "./report-case";

export const pnKelasSatuB: ReportCase = {
  name: "a district court, class IB",
  year: 2024,
  sheets: [
    {
      name: "Tabel 1.1",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4"],
      sheet: `
Tabel 1.1 Keadaan Pegawai Pengadilan Negeri Lembah Sari per 31 Desember 2024

No | Jabatan | Jenis Kelamin |  | Jumlah | Persentase
 |  | L | P
1 | Ketua | 1 | - | 1 | 1,43%
2 | Wakil Ketua | - | 1 | 1 | 1,43%
3 | Hakim | 7 | 4 | 11 | 15,71%
4 | Panitera | 1 | - | 1 | 1,43%
5 | Sekretaris | 1 | - | 1 | 1,43%
6 | Panitera Muda | 2 | 2 | 4 | 5,71%
7 | Kepala Sub Bagian | 1 | 2 | 3 | 4,29%
8 | Panitera Pengganti | 5 | 6 | 11 | 15,71%
9 | Jurusita/Jurusita Pengganti | 4 | 1 | 5 | 7,14%
10 | Pejabat Fungsional Tertentu | 2 | 4 | 6 | 8,57%
11 | Pelaksana | 5 | 7 | 12 | 17,14%
12 | PPNPN | 11 | 3 | 14 | 20,00%
 | Jumlah | 40 | 30 | 70 | 100,00%
Sumber: Sub Bagian Kepegawaian, Organisasi dan Tata Laksana

Keadaan pegawai (tanpa PPNPN) menurut golongan dan pendidikan terakhir
Golongan | SLTA | D3 | S1 | S2 | S3 | Jumlah
IV | - | - | 2 | 9 | 1 | 12
III | 3 | 4 | 22 | 8 | - | 37
II | 3 | 4 | - | - | - | 7
Jumlah | 6 | 8 | 24 | 17 | 1 | 56
`,
    },
    {
      name: "Tabel 1.2",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 1.2 Alokasi Anggaran DIPA Tahun Anggaran 2024 (dalam rupiah)
No | DIPA / Jenis Belanja | Pagu Awal | Revisi |  | Pagu Akhir | Proporsi terhadap Total (%)
 |  |  | Tambah | Kurang
(1) | (2) | (3) | (4) | (5) | (6) | (7)
I | DIPA (01) Badan Urusan Administrasi | 9.440.100.000 | 284.750.000 | 104.750.000 | 9.620.100.000 | 97,94
 | Belanja Pegawai | 7.436.860.000 | 186.500.000 | 24.000.000 | 7.599.360.000 | 77,37
 | Belanja Barang | 1.618.240.000 | 38.250.000 | 80.750.000 | 1.575.740.000 | 16,04
 | Belanja Modal | 385.000.000 | 60.000.000 | - | 445.000.000 | 4,53
II | DIPA (03) Ditjen Badan Peradilan Umum | 195.990.000 | 12.400.000 | 6.500.000 | 201.890.000 | 2,06
 | Belanja Barang | 195.990.000 | 12.400.000 | 6.500.000 | 201.890.000 | 2,06
 | JUMLAH (I + II) | 9.636.090.000 | 297.150.000 | 111.250.000 | 9.821.990.000 | 100,00
`,
    },
    {
      name: "Tabel 2.1",
      sheet: `
Tabel 2.1 Perjanjian Kinerja Tahun 2024
No | Sasaran Strategis | No. IKU | Indikator Kinerja | Target
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | 1 | Persentase perkara perdata yang diselesaikan tepat waktu | 95 %
 |  | 2 | Persentase perkara pidana yang diselesaikan tepat waktu | 98 %
 |  | 3 | Persentase putusan yang tidak mengajukan upaya hukum banding | 92 %
 |  | 4 | Persentase putusan yang tidak mengajukan upaya hukum kasasi | 96 %
 |  | 5 | Persentase putusan yang tidak mengajukan upaya hukum peninjauan kembali | 100 %
 |  | 6 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 30 %
 |  | 7 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 92
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | 8 | Persentase salinan putusan perkara perdata yang dikirim tepat waktu | 100 %
 |  | 9 | Persentase salinan putusan perkara pidana yang dikirim tepat waktu | 100 %
 |  | 10 | Persentase perkara yang diselesaikan melalui mediasi | 5 %
3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | 11 | Persentase perkara prodeo yang diselesaikan | 100 %
 |  | 12 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 100 %
 |  | 13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100 %
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | 14 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 55 %

Program | Kegiatan | Anggaran
Dukungan Manajemen | Pembinaan Administrasi dan Pengelolaan Keuangan | Rp 9.175.100.000,-
 | Pengadaan Sarana dan Prasarana | Rp 445.000.000,-
Penegakan dan Pelayanan Hukum | Peningkatan Manajemen Peradilan Umum | Rp 201.890.000,-
Jumlah |  | Rp 9.821.990.000,-
`,
    },
    {
      name: "Tabel 3.1",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024
No | Indikator Kinerja Utama | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5)=(4)/(3) | (6)
I | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 95 | 97,83 | 102,98 | Sangat Baik
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 98 | 99,17 | 101,19 | Sangat Baik
3 | Persentase putusan yang tidak mengajukan upaya hukum banding | 92 | 93,52 | 101,65 | Sangat Baik
4 | Persentase putusan yang tidak mengajukan upaya hukum kasasi | 96 | 96,68 | 100,71 | Sangat Baik
5 | Persentase putusan yang tidak mengajukan upaya hukum peninjauan kembali | 100 | 99,58 | 99,58 | Baik
6 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 30 | 41,67 | 120,00* | Sangat Baik
7 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 92 | 92,16 | 100,17 | Sangat Baik
 | Rata-rata capaian sasaran I |  |  | 103,75 | Sangat Baik
II | Peningkatan efektivitas pengelolaan penyelesaian perkara
8 | Persentase salinan putusan perkara perdata yang dikirim tepat waktu | 100 | 97,49 | 97,49 | Baik
9 | Persentase salinan putusan perkara pidana yang dikirim tepat waktu | 100 | 100,00 | 100,00 | Sangat Baik
10 | Persentase perkara yang diselesaikan melalui mediasi | 5 | 7,61 | 120,00* | Sangat Baik
 | Rata-rata capaian sasaran II |  |  | 105,83 | Sangat Baik
III | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan
11 | Persentase perkara prodeo yang diselesaikan | 100 | 100,00 | 100,00 | Sangat Baik
12 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 100 | 95,83 | 95,83 | Baik
13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100 | 100,00 | 100,00 | Sangat Baik
 | Rata-rata capaian sasaran III |  |  | 98,61 | Baik
IV | Meningkatnya kepatuhan terhadap putusan pengadilan
14 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 55 | 56,25 | 102,27 | Sangat Baik
 | Rata-rata capaian sasaran IV |  |  | 102,27 | Sangat Baik
 | Rata-rata capaian kinerja (rata-rata empat sasaran) |  |  | 102,62 | Sangat Baik
* Capaian maksimal yang diperhitungkan 120%. Kategori: Sangat Baik >= 100; Baik 90 s.d. < 100; Cukup 70 s.d. < 90; Kurang < 70
`,
    },
    {
      name: "Tabel 3.2",
      sheet: `
Tabel 3.2 Keadaan Perkara Pengadilan Negeri Lembah Sari Tahun 2024

No | Jenis Perkara | Sisa 2023 | Masuk 2024 | Jumlah Beban | Putus 2024 | Sisa 2024 | Rasio Penyelesaian (%)
1 | 2 | 3 | 4 | 5 (3+4) | 6 | 7 (5-6) | 8 (6:5)
A | Perdata
1 | Gugatan | 38 | 142 | 180 | 139 | 41 | 77,22
2 | Gugatan Sederhana | 2 | 31 | 33 | 33 | - | 100,00
3 | Permohonan | 7 | 418 | 425 | 421 | 4 | 99,06
4 | Bantahan/Perlawanan | 1 | 6 | 7 | 5 | 2 | 71,43
 | Sub Jumlah Perdata | 48 | 597 | 645 | 598 | 47 | 92,71
B | Pidana
1 | Pidana Biasa | 64 | 487 | 551 | 491 | 60 | 89,11
2 | Pidana Singkat | - | - | - | - | - | -
3 | Tindak Pidana Ringan | - | 76 | 76 | 76 | - | 100,00
4 | Pidana Anak | 2 | 29 | 31 | 30 | 1 | 96,77
5 | Praperadilan | 1 | 8 | 9 | 9 | - | 100,00
 | Sub Jumlah Pidana | 67 | 600 | 667 | 606 | 61 | 90,85
 | Jumlah A + B | 115 | 1.197 | 1.312 | 1.204 | 108 | 91,77
C | Pelanggaran Lalu Lintas | - | 6.214 | 6.214 | 6.214 | - | 100,00
 | Jumlah Seluruhnya | 115 | 7.411 | 7.526 | 7.418 | 108 | 98,56
Catatan: perkara pelanggaran lalu lintas diputus pada hari sidang yang sama sehingga tidak memiliki sisa.
`,
    },
    {
      name: "Tabel 3.3",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:H2"],
      sheet: `
Tabel 3.3 Penyelesaian Perkara Tepat Waktu (SEMA Nomor 2 Tahun 2014)
No | Jenis Perkara | Standar Waktu | Putus | Tepat Waktu |  | Melampaui Waktu |
 |  |  |  | Perkara | % | Perkara | %
1 | Gugatan | 5 bulan | 139 | 131 | 94,24 | 8 | 5,76
2 | Gugatan Sederhana | 25 hari | 33 | 33 | 100,00 | - | -
3 | Permohonan | 1 bulan | 421 | 417 | 99,05 | 4 | 0,95
4 | Bantahan/Perlawanan | 5 bulan | 5 | 4 | 80,00 | 1 | 20,00
 | Jumlah Perdata |  | 598 | 585 | 97,83 | 13 | 2,17
5 | Pidana Biasa | 5 bulan | 491 | 486 | 98,98 | 5 | 1,02
6 | Tindak Pidana Ringan | 1 hari | 76 | 76 | 100,00 | - | -
7 | Pidana Anak | 25 hari | 30 | 30 | 100,00 | - | -
8 | Praperadilan | 7 hari | 9 | 9 | 100,00 | - | -
 | Jumlah Pidana |  | 606 | 601 | 99,17 | 5 | 0,83
 | Total |  | 1.204 | 1.186 | 98,50 | 18 | 1,50
Tidak termasuk perkara pelanggaran lalu lintas.
`,
    },
    {
      name: "Tabel 3.4",
      merges: ["A3:A4", "B3:E3", "F3:I3", "J3:J4"],
      sheet: `
Tabel 3.4 Arus Perkara per Bulan Tahun 2024 (tanpa perkara lalu lintas)

Bulan | Perdata |  |  |  | Pidana |  |  |  | Sisa Seluruhnya
 | Sisa Lalu | Masuk | Putus | Sisa | Sisa Lalu | Masuk | Putus | Sisa
Januari | 48 | 58 | 41 | 65 | 67 | 55 | 44 | 78 | 143
Februari | 65 | 47 | 52 | 60 | 78 | 48 | 50 | 76 | 136
Maret | 60 | 44 | 49 | 55 | 76 | 51 | 54 | 73 | 128
April | 55 | 39 | 36 | 58 | 73 | 37 | 35 | 75 | 133
Mei | 58 | 52 | 55 | 55 | 75 | 49 | 52 | 72 | 127
Juni | 55 | 46 | 44 | 57 | 72 | 47 | 45 | 74 | 131
Juli | 57 | 61 | 53 | 65 | 74 | 58 | 56 | 76 | 141
Agustus | 65 | 49 | 57 | 57 | 76 | 54 | 55 | 75 | 132
September | 57 | 55 | 50 | 62 | 75 | 52 | 49 | 78 | 140
Oktober | 62 | 57 | 61 | 58 | 78 | 60 | 59 | 79 | 137
November | 58 | 50 | 58 | 50 | 79 | 53 | 60 | 72 | 122
Desember | 50 | 39 | 42 | 47 | 72 | 36 | 47 | 61 | 108
Jumlah | 48 | 597 | 598 | 47 | 67 | 600 | 606 | 61 | 108
Rata-rata per bulan |  | 49,8 | 49,8 |  |  | 50,0 | 50,5
Keterangan: sisa lalu pada baris Jumlah adalah sisa perkara akhir tahun 2023 dan sisa adalah sisa per 31 Desember 2024.
`,
    },
    {
      name: "Tabel 3.5",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:H2", "I2:J2", "K2:L2"],
      sheet: `
Tabel 3.5 Perkara yang Tidak Mengajukan Upaya Hukum Tahun 2024
No | Jenis Perkara | Putus | Banding | Kasasi | PK | Tidak Banding |  | Tidak Kasasi |  | Tidak PK |
 |  |  |  |  |  | Jml | % | Jml | % | Jml | %
1 | Gugatan | 139 | 33 | 14 | 3 | 106 | 76,3 | 125 | 89,9 | 136 | 97,8
2 | Gugatan Sederhana | 33 | - | - | - | 33 | 100,0 | 33 | 100,0 | 33 | 100,0
3 | Permohonan | 421 | - | 2 | - | 421 | 100,0 | 419 | 99,5 | 421 | 100,0
4 | Bantahan/Perlawanan | 5 | 2 | 1 | - | 3 | 60,0 | 4 | 80,0 | 5 | 100,0
 | Jumlah Perdata | 598 | 35 | 17 | 3 | 563 | 94,1 | 581 | 97,2 | 595 | 99,5
5 | Pidana Biasa | 491 | 41 | 22 | 2 | 450 | 91,6 | 469 | 95,5 | 489 | 99,6
6 | Tindak Pidana Ringan | 76 | - | - | - | 76 | 100,0 | 76 | 100,0 | 76 | 100,0
7 | Pidana Anak | 30 | 2 | 1 | - | 28 | 93,3 | 29 | 96,7 | 30 | 100,0
8 | Praperadilan | 9 | - | - | - | 9 | 100,0 | 9 | 100,0 | 9 | 100,0
 | Jumlah Pidana | 606 | 43 | 23 | 2 | 563 | 92,9 | 583 | 96,2 | 604 | 99,7
 | Jumlah | 1.204 | 78 | 40 | 5 | 1.126 | 93,5 | 1.164 | 96,7 | 1.199 | 99,6
`,
    },
    {
      name: "Tabel 3.6",
      sheet: `
Tabel 3.6 Mediasi dan Diversi per Triwulan Tahun 2024

Uraian | TW I | TW II | TW III | TW IV | Jumlah
Perkara dimediasi | 24 | 22 | 27 | 19 | 92
Berhasil seluruhnya | 1 | 2 | 1 | 1 | 5
Berhasil sebagian | - | 1 | 1 | - | 2
Tidak berhasil | 20 | 17 | 22 | 16 | 75
Tidak dapat dilaksanakan | 3 | 2 | 3 | 2 | 10
Tingkat keberhasilan (%) | 4,17 | 13,64 | 7,41 | 5,26 | 7,61
Keberhasilan dihitung dari berhasil seluruhnya ditambah berhasil sebagian dibagi perkara dimediasi.

Uraian | TW I | TW II | TW III | TW IV | Jumlah
Perkara anak yang wajib diversi | 3 | 2 | 4 | 3 | 12
Diversi berhasil | 1 | 1 | 1 | 2 | 5
Diversi gagal | 2 | 1 | 3 | 1 | 7
Persentase diversi berhasil (%) | 33,33 | 50,00 | 25,00 | 66,67 | 41,67
`,
    },
    {
      name: "Tabel 3.7",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.7 Indeks Kepuasan Masyarakat (IKM) Tahun 2024
No | Unsur Pelayanan | Semester I |  | Semester II |  | Rata-rata NRR | NRR Tertimbang (x 1/9) | Mutu
 |  | Jumlah Nilai | NRR | Jumlah Nilai | NRR
1 | Persyaratan | 742 | 3,710 | 935 | 3,740 | 3,725 | 0,414 | A
2 | Sistem, mekanisme dan prosedur | 728 | 3,640 | 915 | 3,660 | 3,650 | 0,406 | A
3 | Waktu penyelesaian | 694 | 3,470 | 885 | 3,540 | 3,505 | 0,389 | B
4 | Biaya/tarif | 758 | 3,790 | 955 | 3,820 | 3,805 | 0,423 | A
5 | Produk spesifikasi jenis pelayanan | 736 | 3,680 | 930 | 3,720 | 3,700 | 0,411 | A
6 | Kompetensi pelaksana | 744 | 3,720 | 940 | 3,760 | 3,740 | 0,416 | A
7 | Perilaku pelaksana | 762 | 3,810 | 960 | 3,840 | 3,825 | 0,425 | A
8 | Penanganan pengaduan, saran dan masukan | 738 | 3,690 | 925 | 3,700 | 3,695 | 0,411 | A
9 | Sarana dan prasarana | 701 | 3,505 | 890 | 3,560 | 3,533 | 0,393 | A
 | Jumlah | 6.603 |  | 8.335 |  | 33,178 | 3,686
 | Nilai Indeks (x 25) |  | 91,71 |  | 92,61 |  | 92,16 | A
Jumlah responden: Semester I = 200 orang, Semester II = 250 orang. Mutu: A = 88,31 - 100,00; B = 76,61 - 88,30; C = 65,00 - 76,60 (NRR x 25)
`,
    },
    {
      name: "Tabel 3.8",
      merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4", "I3:I4", "J3:J4"],
      sheet: `
Tabel 3.8 Perbandingan Realisasi IKU Tahun 2020 - 2024

No | Indikator | Realisasi (%) |  |  |  |  | Naik/Turun dari 2023 | Target Renstra 2024 | Capaian Renstra (%)
 |  | 2020 | 2021 | 2022 | 2023 | 2024
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 93,12 | 95,40 | 96,20 | 97,15 | 97,83 | 0,68 | 95 | 102,98
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 96,88 | 97,10 | 98,05 | 98,64 | 99,17 | 0,53 | 98 | 101,19
3 | Persentase putusan yang tidak mengajukan upaya hukum banding | 88,40 | 89,75 | 91,30 | 92,86 | 93,52 | 0,66 | 92 | 101,65
4 | Persentase putusan yang tidak mengajukan upaya hukum kasasi | 94,60 | 95,02 | 95,88 | 96,31 | 96,68 | 0,37 | 96 | 100,71
5 | Persentase putusan yang tidak mengajukan upaya hukum peninjauan kembali | 99,10 | 99,35 | 99,28 | 99,62 | 99,58 | -0,04 | 100 | 99,58
6 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 16,67 | 20,00 | 25,00 | 33,33 | 41,67 | 8,34 | 25 | 166,68
7 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 84,60 | 87,22 | 90,15 | 91,48 | 92,16 | 0,68 | 92 | 100,17
8 | Persentase salinan putusan perkara perdata yang dikirim tepat waktu | 92,50 | 94,10 | 96,75 | 96,90 | 97,49 | 0,59 | 100 | 97,49
9 | Persentase salinan putusan perkara pidana yang dikirim tepat waktu | 98,20 | 99,00 | 100,00 | 100,00 | 100,00 | 0,00 | 100 | 100,00
10 | Persentase perkara yang diselesaikan melalui mediasi | 2,94 | 3,85 | 4,60 | 5,21 | 7,61 | 2,40 | 5 | 152,20
11 | Persentase perkara prodeo yang diselesaikan | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00 | 100 | 100,00
12 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 80,00 | 91,67 | 93,75 | 97,92 | 95,83 | -2,09 | 100 | 95,83
13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00 | 100 | 100,00
14 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 40,00 | 45,45 | 50,00 | 53,85 | 56,25 | 2,40 | 60 | 93,75
Capaian Renstra tidak dibatasi.
`,
    },
    {
      name: "Tabel 3.9",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.9 Pendaftaran Perkara Perdata melalui e-Court Tahun 2024
Triwulan | Perkara Perdata Masuk | Terdaftar e-Court |  |  | Persidangan e-Litigasi | Kumulatif e-Court
 |  | Pengguna Terdaftar | Pengguna Lain | Jumlah
Triwulan I | 149 | 61 | 84 | 145 | 72 | 145
Triwulan II | 137 | 58 | 76 | 134 | 69 | 279
Triwulan III | 165 | 74 | 88 | 162 | 81 | 441
Triwulan IV | 146 | 69 | 74 | 143 | 77 | 584
Jumlah | 597 | 262 | 322 | 584 | 299 | 584
Persentase terhadap perkara masuk |  |  |  | 97,8% | 50,1%
`,
    },
    {
      name: "Tabel 3.10",
      merges: ["A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.10 Layanan Pos Bantuan Hukum Tahun 2024
Jenis Layanan | Target | Realisasi |  |  |  | Jumlah | % Realisasi
 |  | TW I | TW II | TW III | TW IV
Konsultasi hukum | 180 Orang | 48 | 52 | 61 | 43 | 204 | 113,33
Pembuatan surat gugatan | 30 Orang | 7 | 9 | 8 | 6 | 30 | 100,00
Pembuatan surat permohonan | 110 Orang | 26 | 31 | 35 | 28 | 120 | 109,09
Advis hukum lainnya | 40 Orang | 6 | 8 | 9 | 7 | 30 | 75,00
Jumlah | 360 Orang | 87 | 100 | 113 | 84 | 384 | 106,67

Sidang di luar gedung (zitting plaats)
Lokasi | Kegiatan | Perkara Masuk | Perkara Putus | Sisa | % Putus | Jarak (km)
Kecamatan Tanah Rata | 4 kali | 14 | 14 | - | 100,00 | 38
Kecamatan Muara Kelam | 5 kali | 19 | 18 | 1 | 94,74 | 64
Kecamatan Pulau Bidadari | 3 kali | 15 | 14 | 1 | 93,33 | 92
Jumlah | 12 kali | 48 | 46 | 2 | 95,83
`,
    },
    {
      name: "Tabel 3.11",
      sheet: `
Tabel 3.11 Keadaan Eksekusi Perkara Perdata Tahun 2022 - 2024
No | Uraian | 2022 | 2023 | 2024
1 | Sisa permohonan tahun lalu | 4 | 6 | 6
2 | Permohonan masuk | 8 | 7 | 10
3 | Jumlah permohonan (1 + 2) | 12 | 13 | 16
4 | Eksekusi dilaksanakan | 5 | 6 | 7
5 | Selesai sukarela/damai | 1 | 1 | 2
6 | Jumlah selesai (4 + 5) | 6 | 7 | 9
7 | Sisa akhir tahun (3 - 6) | 6 | 6 | 7
 | Persentase penyelesaian eksekusi (%) | 50,00 | 53,85 | 56,25

Komposisi perkara putus menurut lama penyelesaian (perkara gugatan)
Lama Penyelesaian | Perkara | Persentase | Kumulatif Perkara | Kumulatif (%)
s.d. 1 bulan | 17 | 12,2 % | 17 | 12,2 %
> 1 - 3 bulan | 52 | 37,4 % | 69 | 49,6 %
> 3 - 5 bulan | 62 | 44,6 % | 131 | 94,2 %
> 5 bulan | 8 | 5,8 % | 139 | 100,0 %
Jumlah | 139 | 100,0 %
`,
    },
    {
      name: "Tabel 3.12",
      merges: ["A61:B61"],
      sheet: `
Tabel 3.12 Realisasi Anggaran DIPA (01) Badan Urusan Administrasi Tahun 2024

Kode | Program/Kegiatan/Output/Komponen/Akun | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
WA | Program Dukungan Manajemen | 9.620.100.000 | 9.565.358.616 | 99,43 | 54.741.384
1066 | Pembinaan Administrasi dan Pengelolaan Keuangan Badan Urusan Administrasi | 9.175.100.000 | 9.121.628.616 | 99,42 | 53.471.384
EBA | Layanan Dukungan Manajemen Internal | 9.175.100.000 | 9.121.628.616 | 99,42 | 53.471.384
EBA.962 | Layanan Umum | 64.050.000 | 63.760.800 | 99,55 | 289.200
051 | Koordinasi dan Konsultasi | 55.200.000 | 54.910.800 | 99,48 | 289.200
524111 | Belanja Perjalanan Dinas Biasa | 46.800.000 | 46.512.300 | 99,39 | 287.700
521211 | Belanja Bahan Konsultasi | 8.400.000 | 8.398.500 | 99,98 | 1.500
052 | Pengelolaan Kepegawaian dan Sumpah Jabatan | 8.850.000 | 8.850.000 | 100,00 | 0
521211.A | Belanja Bahan | 5.250.000 | 5.250.000 | 100,00 | 0
521213 | Honor Output Kegiatan | 3.600.000 | 3.600.000 | 100,00 | 0
EBA.994 | Layanan Perkantoran | 9.111.050.000 | 9.057.867.816 | 99,42 | 53.182.184
001 | Gaji dan Tunjangan | 7.599.360.000 | 7.564.441.191 | 99,54 | 34.918.809
511111 | Belanja Gaji Pokok PNS | 3.084.250.000 | 3.079.816.400 | 99,86 | 4.433.600
511119 | Belanja Pembulatan Gaji PNS | 62.000 | 48.762 | 78,65 | 13.238
511121 | Belanja Tunjangan Suami/Istri PNS | 247.600.000 | 246.918.320 | 99,72 | 681.680
511122 | Belanja Tunjangan Anak PNS | 74.300.000 | 73.886.412 | 99,44 | 413.588
511123 | Belanja Tunjangan Struktural PNS | 56.400.000 | 55.860.000 | 99,04 | 540.000
511124 | Belanja Tunjangan Fungsional PNS | 2.946.300.000 | 2.941.875.000 | 99,85 | 4.425.000
511125 | Belanja Tunjangan PPh PNS | 118.750.000 | 116.294.517 | 97,93 | 2.455.483
511126 | Belanja Tunjangan Beras PNS | 152.480.000 | 150.924.780 | 98,98 | 1.555.220
511129 | Belanja Uang Makan PNS | 412.600.000 | 398.217.000 | 96,51 | 14.383.000
511151 | Belanja Tunjangan Umum PNS | 38.850.000 | 37.925.000 | 97,62 | 925.000
511157 | Belanja Tunjangan Kemahalan Hakim | 194.400.000 | 194.400.000 | 100,00 | 0
512211 | Belanja Uang Lembur | 48.868.000 | 46.290.000 | 94,72 | 2.578.000
512414 | Belanja Pegawai Transito | 224.500.000 | 221.985.000 | 98,88 | 2.515.000
002 | Operasional dan Pemeliharaan Kantor | 1.511.690.000 | 1.493.426.625 | 98,79 | 18.263.375
002.A | Kebutuhan Sehari-hari Perkantoran | 727.530.000 | 726.597.720 | 99,87 | 932.280
521111 | Belanja Keperluan Perkantoran | 612.480.000 | 611.935.420 | 99,91 | 544.580
521114 | Belanja Pengiriman Surat Dinas | 18.600.000 | 18.214.500 | 97,93 | 385.500
521811 | Belanja Barang Persediaan Konsumsi | 96.450.000 | 96.447.800 | 100,00 | 2.200
002.B | Langganan Daya dan Jasa | 279.600.000 | 263.533.855 | 94,25 | 16.066.145
522111 | Belanja Langganan Listrik | 198.600.000 | 187.342.615 | 94,33 | 11.257.385
522112 | Belanja Langganan Telepon | 14.400.000 | 11.826.340 | 82,13 | 2.573.660
522113 | Belanja Langganan Air | 12.600.000 | 10.418.900 | 82,69 | 2.181.100
522119 | Belanja Langganan Internet | 54.000.000 | 53.946.000 | 99,90 | 54.000
002.C | Pemeliharaan Kantor | 332.890.000 | 332.175.050 | 99,79 | 714.950
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 182.640.000 | 182.517.300 | 99,93 | 122.700
523119 | Belanja Pemeliharaan Gedung Lainnya | 21.500.000 | 21.460.000 | 99,81 | 40.000
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 118.950.000 | 118.412.750 | 99,55 | 537.250
523123 | Belanja Barang Persediaan Pemeliharaan | 9.800.000 | 9.785.000 | 99,85 | 15.000
002.D | Pembayaran Terkait Operasional Kantor | 171.670.000 | 171.120.000 | 99,68 | 550.000
521115 | Honor Operasional Satuan Kerja | 72.360.000 | 72.360.000 | 100,00 | 0
521119 | Belanja Barang Operasional Lainnya | 26.500.000 | 26.310.000 | 99,28 | 190.000
522141 | Belanja Sewa Rumah Dinas Hakim | 64.800.000 | 64.800.000 | 100,00 | 0
524113 | Belanja Perjalanan Dinas Dalam Kota | 8.010.000 | 7.650.000 | 95,51 | 360.000
1071 | Pengadaan Sarana dan Prasarana di Lingkungan Mahkamah Agung | 445.000.000 | 443.730.000 | 99,71 | 1.270.000
EBB | Layanan Sarana dan Prasarana Internal | 445.000.000 | 443.730.000 | 99,71 | 1.270.000
EBB.951 | Layanan Sarana Internal | 345.000.000 | 344.090.000 | 99,74 | 910.000
053 | Pengadaan Perangkat Pengolah Data dan Komunikasi | 185.000.000 | 184.655.000 | 99,81 | 345.000
532111 | Belanja Modal Peralatan dan Mesin - PC dan Laptop | 148.500.000 | 148.230.000 | 99,82 | 270.000
532111.B | Belanja Modal Peralatan dan Mesin - Printer dan Scanner | 36.500.000 | 36.425.000 | 99,79 | 75.000
054 | Pengadaan Peralatan Fasilitas Perkantoran | 160.000.000 | 159.435.000 | 99,65 | 565.000
532111.C | Belanja Modal Meubelair Ruang Sidang | 92.000.000 | 91.780.000 | 99,76 | 220.000
532111.D | Belanja Modal AC dan Genset | 68.000.000 | 67.655.000 | 99,49 | 345.000
EBB.971 | Layanan Prasarana Internal | 100.000.000 | 99.640.000 | 99,64 | 360.000
055 | Renovasi Gedung Kantor | 100.000.000 | 99.640.000 | 99,64 | 360.000
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | 100.000.000 | 99.640.000 | 99,64 | 360.000
JUMLAH DIPA (01) |  | 9.620.100.000 | 9.565.358.616 | 99,43 | 54.741.384
Sumber: OM-SPAN per 31 Desember 2024
`,
    },
    {
      name: "Tabel 3.13",
      sheet: `
Tabel 3.13 Realisasi Anggaran DIPA (03) Direktorat Jenderal Badan Peradilan Umum Tahun 2024
Kode | Uraian | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
BF | Program Penegakan dan Pelayanan Hukum | 201.890.000 | 197.395.500 | 97,77 | 4.494.500
1049 | Peningkatan Manajemen Peradilan Umum | 201.890.000 | 197.395.500 | 97,77 | 4.494.500
AEA | Koordinasi | 11.250.000 | 11.124.600 | 98,89 | 125.400
AEA.001 | Koordinasi dan Pembinaan Pelayanan Peradilan | 11.250.000 | 11.124.600 | 98,89 | 125.400
524111.3 | Belanja Perjalanan Dinas Biasa | 11.250.000 | 11.124.600 | 98,89 | 125.400
BCA | Perkara Hukum Perseorangan | 114.640.000 | 111.670.500 | 97,41 | 2.969.500
BCA.001 | Perkara Perdata Prodeo (Pembebasan Biaya Perkara) | 9.600.000 | 9.120.000 | 95,00 | 480.000
521219 | Belanja Barang Non Operasional Lainnya | 9.600.000 | 9.120.000 | 95,00 | 480.000
BCA.U02 | Perkara Pidana yang Diselesaikan | 101.840.000 | 99.590.500 | 97,79 | 2.249.500
521211.3 | Belanja Bahan (ATK Perkara) | 58.440.000 | 58.326.500 | 99,81 | 113.500
521114.3 | Belanja Pengiriman Surat Dinas Pos Pusat | 24.500.000 | 22.964.000 | 93,73 | 1.536.000
524113.3 | Belanja Perjalanan Dinas Dalam Kota (Panggilan) | 18.900.000 | 18.300.000 | 96,83 | 600.000
BCA.U03 | Perkara Pidana Anak dengan Diversi | 3.200.000 | 2.960.000 | 92,50 | 240.000
521211.4 | Belanja Bahan Diversi | 3.200.000 | 2.960.000 | 92,50 | 240.000
BCE | Perkara Hukum Lembaga | 6.400.000 | 5.725.000 | 89,45 | 675.000
BCE.006 | Pemanggilan dan Eksekusi | 6.400.000 | 5.725.000 | 89,45 | 675.000
521219.3 | Belanja Barang Non Operasional Lainnya | 6.400.000 | 5.725.000 | 89,45 | 675.000
QBA | Layanan Bantuan Hukum Perseorangan | 69.600.000 | 68.875.400 | 98,96 | 724.600
QBA.001 | Pos Bantuan Hukum (Posbakum) | 48.000.000 | 48.000.000 | 100,00 | 0
522131 | Belanja Jasa Konsultan Posbakum | 48.000.000 | 48.000.000 | 100,00 | 0
QBA.002 | Sidang di Luar Gedung Pengadilan | 21.600.000 | 20.875.400 | 96,65 | 724.600
524111.4 | Belanja Perjalanan Dinas Biasa (Zitting Plaats) | 21.600.000 | 20.875.400 | 96,65 | 724.600
JUMLAH DIPA (03) |  | 201.890.000 | 197.395.500 | 97,77 | 4.494.500
`,
    },
    {
      name: "Tabel 3.14",
      merges: ["A2:A3", "B2:D2", "E2:G2", "H2:I2"],
      sheet: `
Tabel 3.14 Perbandingan Realisasi Anggaran Tahun 2023 dan 2024
DIPA / Jenis Belanja | 2023 |  |  | 2024 |  |  | Kenaikan/(Penurunan) Realisasi |
 | Pagu | Realisasi | % | Pagu | Realisasi | % | Rp | %
DIPA (01) | 9.388.020.000 | 9.347.052.680 | 99,56 | 9.620.100.000 | 9.565.358.616 | 99,43 | 218.305.936 | 2,34
Belanja Pegawai | 7.318.400.000 | 7.291.846.250 | 99,64 | 7.599.360.000 | 7.564.441.191 | 99,54 | 272.594.941 | 3,74
Belanja Barang | 1.584.620.000 | 1.571.288.930 | 99,16 | 1.575.740.000 | 1.557.187.425 | 98,82 | (14.101.505) | (0,90)
Belanja Modal | 485.000.000 | 483.917.500 | 99,78 | 445.000.000 | 443.730.000 | 99,71 | (40.187.500) | (8,30)
DIPA (03) | 194.250.000 | 188.417.300 | 97,00 | 201.890.000 | 197.395.500 | 97,77 | 8.978.200 | 4,77
Belanja Barang | 194.250.000 | 188.417.300 | 97,00 | 201.890.000 | 197.395.500 | 97,77 | 8.978.200 | 4,77
Jumlah | 9.582.270.000 | 9.535.469.980 | 99,51 | 9.821.990.000 | 9.762.754.116 | 99,40 | 227.284.136 | 2,38
`,
    },
    {
      name: "Tabel 3.15",
      merges: ["A3:A4", "B3:D3", "E3:G3"],
      sheet: `
Tabel 3.15 Rencana dan Realisasi Penarikan Dana Kumulatif per Triwulan Tahun 2024 (Rp ribu)

Triwulan | DIPA (01) |  |  | DIPA (03) |  |
 | Rencana | Realisasi | Deviasi | Rencana | Realisasi | Deviasi
Triwulan I | 2.105.000 | 2.087.416 | (17.584) | 32.000 | 27.845 | (4.155)
s.d. Triwulan II | 4.890.000 | 4.918.362 | 28.362 | 81.000 | 79.560 | (1.440)
s.d. Triwulan III | 7.420.000 | 7.396.518 | (23.482) | 138.500 | 134.728 | (3.772)
s.d. Triwulan IV | 9.620.100 | 9.565.359 | (54.741) | 201.890 | 197.396 | (4.494)
% terhadap pagu s.d. TW IV | 100,00 | 99,43 |  | 100,00 | 97,77

PNBP | Target | Realisasi | %
Pendapatan Uang Meja (Leges) dan Upah | 3.500.000 | 4.120.000 | 117,7
Pendapatan Ongkos Perkara | 18.000.000 | 21.840.000 | 121,3
Pendapatan Penjualan Hasil Lelang | - | 12.650.000 | -
Pendapatan Denda Tilang | 280.000.000 | 311.750.000 | 111,3
Pendapatan Sewa Tanah, Gedung dan Bangunan | 14.400.000 | 13.200.000 | 91,7
Jumlah PNBP | 315.900.000 | 363.560.000 | 115,1
`,
    },
    {
      name: "Narasi",
      sheet: `
Uraian Analisis Capaian Kinerja
Pengadilan Negeri Lembah Sari adalah pengadilan tingkat pertama kelas IB dengan jumlah pegawai 70 orang, terdiri atas 40 laki-laki dan 30 perempuan. Dari jumlah tersebut 56 orang adalah aparatur sipil negara dan 14 orang adalah PPNPN. Hakim termasuk pimpinan berjumlah 13 orang atau 18,57% dari seluruh pegawai.
Pada tahun 2024 jumlah beban perkara di luar perkara lalu lintas adalah 1.312 perkara, yaitu sisa tahun 2023 sebanyak 115 perkara dan perkara masuk 1.197 perkara. Yang diputus 1.204 perkara sehingga sisa akhir tahun 108 perkara dengan rasio penyelesaian 91,77%.
Perkara masuk terbanyak di luar lalu lintas adalah pidana biasa sebanyak 487 perkara, disusul permohonan 418 perkara dan gugatan 142 perkara. Ketiganya mencakup 87,5% dari perkara masuk.
Realisasi penyelesaian perkara perdata tepat waktu adalah 97,83% dari target 95% sehingga capaiannya 102,98%. Dari 598 perkara perdata yang diputus, 585 perkara selesai tepat waktu dan 13 perkara melampaui waktu. Dibandingkan tahun 2023 realisasi ini naik 0,68 poin.
Perkara pidana yang diselesaikan tepat waktu sebanyak 601 dari 606 perkara atau 99,17%, meningkat dibandingkan tahun 2023 yang sebesar 98,64%. Lima perkara yang melampaui waktu seluruhnya perkara pidana biasa.
Putusan yang diajukan banding pada tahun 2024 berjumlah 78 perkara, terdiri atas 35 perkara perdata dan 43 perkara pidana. Dengan demikian 1.126 putusan tidak diajukan banding. Perkara yang diajukan peninjauan kembali hanya 5 perkara.
Mediasi berhasil pada 7 dari 92 perkara yang dimediasi atau 7,61%, melampaui target 5%. Tingkat keberhasilan tertinggi terjadi pada triwulan II yaitu 13,64%. Capaian sebenarnya adalah 152,20% namun yang diperhitungkan 120,00%.
Diversi berhasil pada 5 dari 12 perkara anak yang wajib diversi, atau 41,67% dari target 30%. Triwulan IV merupakan triwulan dengan keberhasilan tertinggi, yaitu 2 dari 3 perkara.
Nilai IKM tahun 2024 adalah 92,16 (mutu A), naik 0,68 poin dari tahun 2023. Responden berjumlah 450 orang. Unsur dengan nilai tertinggi adalah perilaku pelaksana (3,825) dan terendah adalah waktu penyelesaian (3,505).
Dari 14 indikator kinerja utama, 11 indikator berkategori Sangat Baik dan 3 indikator berkategori Baik. Rata-rata capaian kinerja tahun 2024 adalah 102,62%.
Sebanyak 584 perkara perdata atau 97,8% dari 597 perkara masuk didaftarkan melalui e-Court, dan 299 perkara disidangkan secara e-Litigasi. Pengguna lain lebih banyak daripada pengguna terdaftar, yaitu 322 berbanding 262 perkara.
Pos Bantuan Hukum melayani 384 orang dari target 360 orang atau 106,67%. Layanan terbanyak adalah konsultasi hukum sebanyak 204 orang (53,1%).
Sisa permohonan eksekusi akhir tahun 2024 adalah 7 permohonan, bertambah 1 permohonan dibandingkan akhir tahun 2023. Persentase penyelesaian eksekusi naik dari 53,85% menjadi 56,25%.
Pagu anggaran tahun 2024 untuk dua DIPA adalah Rp 9.821.990.000,- (sembilan miliar delapan ratus dua puluh satu juta sembilan ratus sembilan puluh ribu rupiah), terdiri atas DIPA (01) Rp 9.620.100.000,- dan DIPA (03) Rp 201.890.000,-. Pagu awal sebesar Rp 9.636.090.000,- bertambah Rp 185.900.000,- setelah revisi.
Realisasi anggaran kedua DIPA adalah Rp 9.762.754.116,- atau 99,40% dari pagu, sehingga tersisa Rp 59.235.884,-. Realisasi DIPA (01) mencapai 99,43% dan DIPA (03) 97,77%.
Belanja pegawai menyerap Rp 7.564.441.191,- atau 77,5% dari seluruh realisasi. Belanja modal terealisasi Rp 443.730.000,- atau 99,71% dari pagu, turun dibandingkan tahun 2023 yang berjumlah Rp 483.917.500,-.
Realisasi PNBP tahun 2024 sebesar Rp 363.560.000,- atau 115,1% dari target Rp 315.900.000,-. Penyumbang terbesar adalah pendapatan denda tilang Rp 311.750.000,- atau 85,7% dari seluruh PNBP.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1.1", cell: "C17", right: "40", wrong: "39" },
    { sheet: "Tabel 1.2", cell: "F7", right: "1.575.740.000", wrong: "1.575.470.000" },
    { sheet: "Tabel 1.2", cell: "E11", right: "111.250.000", wrong: "104.750.000" },
    { sheet: "Tabel 2.1", cell: "E12", right: "5 %", wrong: "50 %" },
    { sheet: "Tabel 3.1", cell: "E17", right: "105,83", wrong: "116,56" },
    { sheet: "Tabel 3.1", cell: "F20", right: "Baik", wrong: "Sangat Baik" },
    { sheet: "Tabel 3.2", cell: "G12", right: "60", wrong: "64" },
    { sheet: "Tabel 3.2", cell: "H17", right: "90,85", wrong: "91,77" },
    { sheet: "Tabel 3.2", cell: "D20", right: "7.411", wrong: "7.141" },
    { sheet: "Tabel 3.3", cell: "F4", right: "94,24", wrong: "92,24" },
    { sheet: "Tabel 3.3", cell: "G8", right: "13", wrong: "12" },
    { sheet: "Tabel 3.4", cell: "E9", right: "55", wrong: "58" },
    { sheet: "Tabel 3.4", cell: "C18", right: "49,8", wrong: "54,3" },
    { sheet: "Tabel 3.5", cell: "J9", right: "95,5", wrong: "91,6" },
    { sheet: "Tabel 3.5", cell: "E14", right: "40", wrong: "39" },
    { sheet: "Tabel 3.6", cell: "D9", right: "7,41", wrong: "3,70" },
    { sheet: "Tabel 3.6", cell: "B14", right: "1", wrong: "2" },
    { sheet: "Tabel 3.7", cell: "D9", right: "3,720", wrong: "3,270" },
    { sheet: "Tabel 3.7", cell: "I6", right: "B", wrong: "A" },
    { sheet: "Tabel 3.8", cell: "H9", right: "-0,04", wrong: "0,04" },
    { sheet: "Tabel 3.8", cell: "J14", right: "152,20", wrong: "120,00" },
    { sheet: "Tabel 3.9", cell: "G6", right: "441", wrong: "414" },
    { sheet: "Tabel 3.10", cell: "H7", right: "75,00", wrong: "133,33" },
    { sheet: "Tabel 3.10", cell: "G8", right: "384", wrong: "354" },
    { sheet: "Tabel 3.11", cell: "E10", right: "56,25", wrong: "43,75" },
    { sheet: "Tabel 3.12", cell: "D19", right: "73.886.412", wrong: "7.386.412" },
    { sheet: "Tabel 3.12", cell: "F25", right: "925.000", wrong: "92.500" },
    { sheet: "Tabel 3.12", cell: "E36", right: "82,13", wrong: "94,33" },
    { sheet: "Tabel 3.12", cell: "C44", right: "171.670.000", wrong: "163.660.000" },
    { sheet: "Tabel 3.13", cell: "C8", right: "114.640.000", wrong: "105.040.000" },
    { sheet: "Tabel 3.14", cell: "I6", right: "(0,90)", wrong: "0,90" },
    { sheet: "Tabel 3.14", cell: "H10", right: "227.284.136", wrong: "218.305.936" },
    { sheet: "Tabel 3.15", cell: "D13", right: "121,3", wrong: "82,4" },
    { sheet: "Tabel 3.15", cell: "C17", right: "363.560.000", wrong: "350.910.000" },
    { sheet: "Narasi", cell: "A2", right: "atau 18,57% dari", wrong: "atau 15,71% dari" },
    { sheet: "Narasi", cell: "A3", right: "sisa akhir tahun 108 perkara", wrong: "sisa akhir tahun 118 perkara" },
    { sheet: "Narasi", cell: "A5", right: "realisasi ini naik 0,68", wrong: "realisasi ini turun 0,68" },
    { sheet: "Narasi", cell: "A6", right: "Lima perkara yang melampaui", wrong: "Enam perkara yang melampaui" },
    { sheet: "Narasi", cell: "A7", right: "1.126 putusan tidak", wrong: "1.216 putusan tidak" },
    { sheet: "Narasi", cell: "A8", right: "terjadi pada triwulan II yaitu", wrong: "terjadi pada triwulan III yaitu" },
    { sheet: "Narasi", cell: "A11", right: "utama, 11 indikator", wrong: "utama, 12 indikator" },
    { sheet: "Narasi", cell: "A13", right: "204 orang (53,1%)", wrong: "204 orang (56,7%)" },
    { sheet: "Narasi", cell: "A14", right: "bertambah 1 permohonan", wrong: "berkurang 1 permohonan" },
    { sheet: "Narasi", cell: "A15", right: "dua puluh satu juta", wrong: "dua puluh dua juta" },
    { sheet: "Narasi", cell: "A16", right: "tersisa Rp 59.235.884,-", wrong: "tersisa Rp 59.253.884,-" },
  ],
};
