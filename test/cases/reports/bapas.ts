import type { ReportCase } from "./report-case";

/** A correctional services office: social inquiry reports (litmas), clients, diversion, budget. */
export const bapas: ReportCase = {
  name: "a correctional services office (Bapas)",
  year: 2023,
  sheets: [
    {
      name: "PK 2023",
      sheet: `
PERJANJIAN KINERJA TAHUN 2023
BALAI PEMASYARAKATAN KELAS II TIRTANEGARA

No | Sasaran Kegiatan | Indikator Kinerja Kegiatan | Target
(1) | (2) | (3) | (4)
1 | Terwujudnya penelitian kemasyarakatan yang dimanfaatkan | Persentase rekomendasi litmas yang dimanfaatkan dalam putusan/penetapan | 90 %
2 |  | Persentase permintaan litmas yang diselesaikan | 97 %
3 | Meningkatnya kualitas pembimbingan klien | Persentase klien yang memperoleh bimbingan kepribadian | 92 %
4 |  | Persentase klien yang memperoleh bimbingan kemandirian | 11 %
5 |  | Persentase klien yang mengulangi tindak pidana | ≤ 1,50 %
6 | Meningkatnya penanganan Anak Berhadapan dengan Hukum | Persentase diversi yang berhasil | 65 %
7 | Terwujudnya layanan dan tata kelola yang akuntabel | Indeks Kepuasan Masyarakat | 88 Nilai
8 |  | Nilai IKPA | 95 Nilai

 | Kegiatan | Anggaran
1. | Penyelenggaraan Pemasyarakatan di Wilayah | Rp 1.284.560.000
2. | Dukungan Manajemen dan Teknis Lainnya | Rp 7.412.938.000
 | Jumlah | Rp 8.697.498.000

 |  |  | Tirtanegara, 12 Januari 2023
 | Kepala Kantor Wilayah, |  | Kepala Balai Pemasyarakatan,

 | Drs. Harun Wibisana |  | Sri Lestari Handayani
 | NIP 196708121992031002 |  | NIP 197203141996032001
`,
    },
    {
      name: "Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Tahun 2023

No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Persentase rekomendasi litmas yang dimanfaatkan dalam putusan/penetapan | % | 90 | 94,84 | 105,38 | Sangat Baik
2 | Persentase permintaan litmas yang diselesaikan | % | 97 | 95,19 | 98,13 | Baik
3 | Persentase klien yang memperoleh bimbingan kepribadian | % | 92 | 89,63 | 97,42 | Baik
4 | Persentase klien yang memperoleh bimbingan kemandirian | % | 11 | 13,35 | 120,00 | Sangat Baik
5 | Persentase klien yang mengulangi tindak pidana | % | ≤ 1,50 | 1,22 | 118,67 | Sangat Baik
6 | Persentase diversi yang berhasil | % | 65 | 67,80 | 104,31 | Sangat Baik
7 | Indeks Kepuasan Masyarakat | Nilai | 88 | 90,05 | 102,33 | Sangat Baik
8 | Nilai IKPA | Nilai | 95 | 96,80 | 101,89 | Sangat Baik
 | Rata-rata Capaian |  |  |  | 106,02 | Sangat Baik
Keterangan:
- Capaian = realisasi (dua desimal, sebagaimana tercantum) dibagi target x 100, paling tinggi dihitung 120,00
- Indikator nomor 5 bersifat semakin kecil semakin baik: capaian = (2 - realisasi/target) x 100
- Kategori: lebih dari 100 Sangat Baik; 85 s.d. 100 Baik; 70 s.d. kurang dari 85 Cukup; di bawah 70 Kurang
`,
    },
    {
      name: "Perbandingan",
      merges: ["A3:A4", "B3:C3", "D3:D4", "E3:E4", "F3:F4"],
      sheet: `
Tabel 3.2 Perbandingan Realisasi Kinerja dengan Tahun Sebelumnya dan Target Jangka Menengah

Indikator Kinerja | Realisasi |  | Naik/(Turun) | Target Renstra 2024 | Tingkat Kemajuan (%)
 | 2022 | 2023
Persentase klien yang memperoleh bimbingan kepribadian | 87,65 | 89,63 | 1,98 | 93 | 96,38
Persentase klien yang memperoleh bimbingan kemandirian | 11,64 | 13,35 | 1,71 | 15 | 89,00
Persentase diversi yang berhasil | 64,81 | 67,80 | 2,99 | 75 | 90,40
Indeks Kepuasan Masyarakat | 87,12 | 90,05 | 2,93 | 90 | 100,06
Nilai IKPA | 93,27 | 96,80 | 3,53 | 96 | 100,83
Naik/(turun) dan tingkat kemajuan dihitung dari realisasi sebagaimana tercantum; sebagian indikator tidak memiliki pembanding tahun 2022.
`,
    },
    {
      name: "Litmas",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3", "H2:H3", "I2:I3"],
      sheet: `
Tabel 3.4 Penyelesaian Penelitian Kemasyarakatan (Litmas) Tahun 2023
No | Jenis Litmas | Sisa 2022 | Permintaan 2023 |  | Jumlah Beban | Selesai | Sisa 2023 | % Selesai
 |  |  | Dewasa | Anak
a | b | c | d | e | f = c+d+e | g | h = f-g | i = g/f
1 | Pembebasan Bersyarat (PB) | 18 | 412 | 6 | 436 | 421 | 15 | 96,56
2 | Cuti Bersyarat (CB) dan CMB | 10 | 300 | 4 | 314 | 305 | 9 | 97,13
3 | Asimilasi | 22 | 533 | 11 | 566 | 541 | 25 | 95,58
4 | Pembinaan Awal Narapidana | 34 | 470 | 13 | 517 | 474 | 43 | 91,68
5 | Diversi | 3 | - | 58 | 61 | 59 | 2 | 96,72
6 | Sidang Pengadilan Anak | 5 | - | 137 | 142 | 138 | 4 | 97,18
 | Jumlah | 92 | 1.715 | 229 | 2.036 | 1.938 | 98 | 95,19

Tabel 3.5 Pemanfaatan Rekomendasi Litmas
No | Pengguna | Rekomendasi Disampaikan | Sesuai Seluruhnya | Sesuai Sebagian | Dimanfaatkan (%)
1 | Lapas/Rutan/LPKA (Sidang TPP) | 1.741 | 1.498 | 162 | 95,35
2 | Kepolisian | 31 | 24 | 4 | 90,32
3 | Kejaksaan | 15 | 11 | 2 | 86,67
4 | Pengadilan Negeri | 151 | 118 | 19 | 90,73
 | Total | 1.938 | 1.651 | 187 | 94,84
Dimanfaatkan = sesuai seluruhnya ditambah sesuai sebagian, dibagi rekomendasi disampaikan.
`,
    },
    {
      name: "Triwulan",
      sheet: `
Tabel 3.6 Arus Penyelesaian Litmas per Triwulan Tahun 2023

Uraian | TW I | TW II | TW III | TW IV | Tahun 2023
Sisa awal periode | 92 | 105 | 99 | 122 | 92
Permintaan masuk | 468 | 497 | 512 | 467 | 1.944
Diselesaikan | 455 | 503 | 489 | 491 | 1.938
Sisa akhir periode | 105 | 99 | 122 | 98 | 98
Diselesaikan (kumulatif) | 455 | 958 | 1.447 | 1.938 | 1.938
*) Kolom Tahun 2023 untuk sisa awal/akhir adalah posisi 1 Januari dan 31 Desember, bukan penjumlahan triwulan.
`,
    },
    {
      name: "Klien",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"],
      sheet: `
Tabel 3.7 Mutasi Klien Pemasyarakatan Tahun 2023
Jenis Klien | Posisi 1 Jan 2023 | Masuk | Keluar |  |  | Posisi 31 Des 2023
 |  |  | Habis Masa | Dicabut | Lain-lain
A. KLIEN DEWASA
Pembebasan Bersyarat | 612 | 398 | 371 | 12 | 4 | 623
Cuti Bersyarat dan CMB | 210 | 296 | 273 | 7 | 1 | 225
Asimilasi di Rumah | 187 | 540 | 588 | 15 | 2 | 122
Pidana Bersyarat | 21 | 17 | 19 | 0 | 0 | 19
Jumlah A | 1.030 | 1.251 | 1.251 | 34 | 7 | 989
B. KLIEN ANAK
Diversi | 24 | 40 | 45 | 1 | 0 | 18
Integrasi Anak | 15 | 22 | 18 | 2 | 0 | 17
Jumlah B | 39 | 62 | 63 | 3 | 0 | 35
JUMLAH A + B | 1.069 | 1.313 | 1.314 | 37 | 7 | 1.024
di antaranya wajib lapor daring |  |  |  |  |  | 604
`,
    },
    {
      name: "Bimbingan",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "G2:G3"],
      sheet: `
Tabel 3.8 Klien yang Mengikuti Bimbingan
Uraian | Tahun 2022 |  | Tahun 2023 |  | Perubahan Klien | Perubahan (%)
 | Klien | % | Klien | %
Klien dilayani (posisi awal + masuk) | 2.268 | 100,00 | 2.382 | 100,00 | 114 | 5,03
Bimbingan kepribadian | 1.988 | 87,65 | 2.135 | 89,63 | 147 | 7,39
Bimbingan kemandirian | 264 | 11,64 | 318 | 13,35 | 54 | 20,45
Satu klien dapat mengikuti lebih dari satu jenis bimbingan; persen dihitung terhadap klien dilayani.
`,
    },
    {
      name: "Anak",
      merges: ["A2:A3", "B2:D2", "E2:G2"],
      sheet: `
Tabel 3.9 Hasil Diversi menurut Tingkat Pemeriksaan
Tingkat | 2022 |  |  | 2023
 | Diversi | Berhasil | % Berhasil | Diversi | Berhasil | % Berhasil
Kepolisian | 27 | 19 | 70,37 | 31 | 24 | 77,42
Kejaksaan | 18 | 11 | 61,11 | 15 | 10 | 66,67
Pengadilan | 9 | 5 | 55,56 | 13 | 6 | 46,15
Jumlah | 54 | 35 | 64,81 | 59 | 40 | 67,80

Tabel 3.10 Putusan Perkara Anak 2023 menurut Jenis Perkara
Jenis Perkara | Pidana Penjara (LPKA) | Pelatihan Kerja | Tindakan | Kembali ke Orang Tua | Jumlah
Pencurian | 31 | 12 | 9 | 6 | 58
Narkotika | 11 | 4 | 14 | 3 | 32
Kekerasan/Penganiayaan | 16 | 7 | 5 | 4 | 32
Lalu Lintas dan Lainnya | 4 | 3 | - | 9 | 16
Jumlah | 62 | 26 | 28 | 22 | 138
`,
    },
    {
      name: "Pelanggaran",
      sheet: `
Tabel 3.11 | Pencabutan Klien menurut Alasan, 2022 - 2023

No | Alasan Pencabutan | 2022 | 2023 | Selisih 2022-2023
1 | Syarat umum: mengulangi tindak pidana | 33 | 29 | -4
2 | Syarat khusus: tidak melapor 3 kali berturut-turut | 6 | 4 | -2
3 | Syarat khusus: pindah alamat tanpa izin | 3 | 1 | -2
4 | Syarat khusus: menimbulkan keresahan masyarakat | 1 | 3 | 2
 | Jumlah dicabut | 43 | 37 | -6
 | Klien dilayani | 2.268 | 2.382 | 114
 | Mengulangi tindak pidana (%) | 1,46 | 1,22 | -0,24
Persen mengulangi tindak pidana = baris 1 dibagi klien dilayani.
`,
    },
    {
      name: "Anggaran",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:I2"],
      sheet: `
Tabel 3.12 Realisasi Anggaran menurut Jenis Belanja (dalam rupiah)
Kode | Jenis Belanja | TA 2022 |  |  | TA 2023
 |  | Pagu | Realisasi | % | Pagu | Realisasi | % | Sisa Pagu
51 | Belanja Pegawai | 5.038.420.000 | 5.021.773.908 | 99,67 | 5.214.870.000 | 5.187.334.612 | 99,47 | 27.535.388
52 | Belanja Barang | 2.718.035.000 | 2.655.946.229 | 97,72 | 3.148.216.000 | 3.096.775.440 | 98,37 | 51.440.560
53 | Belanja Modal | 227.200.000 | 224.398.200 | 98,77 | 334.412.000 | 333.918.000 | 99,85 | 494.000
 | Jumlah | 7.983.655.000 | 7.902.118.337 | 98,98 | 8.697.498.000 | 8.618.028.052 | 99,09 | 79.469.948

Tabel 3.13 Realisasi Anggaran menurut Kegiatan TA 2023
Kode | Kegiatan | Pagu (Rp) | Realisasi (Rp) | % Realisasi
5252 | Penyelenggaraan Pemasyarakatan di Wilayah | 1.284.560.000 | 1.271.846.300 | 99,01
6231 | Dukungan Manajemen dan Teknis Lainnya | 7.412.938.000 | 7.346.181.752 | 99,10
 | Jumlah Seluruhnya | 8.697.498.000 | 8.618.028.052 | 99,09
`,
    },
    {
      name: "Efisiensi",
      sheet: `
Tabel 3.14 Perhitungan Efisiensi Kegiatan 5252 (PMK 22/PMK.02/2021)

Rincian Output | Satuan | Target (TVRO) | Realisasi (RVRO) | Capaian RO (%) | Alokasi Anggaran (AA) | AA x Capaian RO | Realisasi Anggaran (RA) | Selisih
1 | 2 | 3 | 4 | 5 = 4/3 | 6 | 7 = 6 x 5 | 8 | 9 = 7 - 8
Laporan Penelitian Kemasyarakatan | Laporan | 1.900 | 1.938 | 102,00 | 412.360.000 | 420.607.200 | 408.214.500 | 12.392.700
Pembimbingan Klien Pemasyarakatan | Orang | 2.350 | 2.382 | 101,36 | 538.900.000 | 546.229.040 | 532.667.800 | 13.561.240
Pendampingan Anak Berhadapan dengan Hukum | Orang | 200 | 197 | 98,50 | 196.300.000 | 193.355.500 | 194.588.000 | -1.232.500
Pengawasan Klien Pemasyarakatan | Kegiatan | 12 | 12 | 100,00 | 137.000.000 | 137.000.000 | 136.376.000 | 624.000
Jumlah |  |  |  |  | 1.284.560.000 | 1.297.191.740 | 1.271.846.300 | 25.345.440

Efisiensi (E) = jumlah kolom 9 / jumlah kolom 7 |  |  |  | 1,95 %
Nilai Efisiensi (NE) = 50% + (E/20 x 50) |  |  |  | 54,88 %
`,
    },
    {
      name: "IKPA",
      sheet: `
Tabel 3.15 Nilai IKPA Tahun 2023 (OM-SPAN)
Keterangan | Revisi DIPA | Deviasi Hal. III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Dispensasi SPM | Capaian Output | Nilai Total
Nilai | 100.00 | 88.47 | 96.35 | 92.50 | 100.00 | 97.84 | 100.00 | 98.60
Bobot | 10% | 10% | 20% | 10% | 10% | 10% | 5% | 25% | 100%
Nilai Akhir | 10.00 | 8.85 | 19.27 | 9.25 | 10.00 | 9.78 | 5.00 | 24.65 | 96.80

Tahun | 2021 | 2022 | 2023
Realisasi | 91.08 | 93.27 | 96.80
Kenaikan dari tahun sebelumnya | - | 2.19 | 3.53
`,
    },
    {
      name: "IKM",
      sheet: `
HASIL SURVEI KEPUASAN MASYARAKAT
Januari s.d. Desember 2023, 412 responden

Kode | Unsur Pelayanan | Nilai Rata-rata (NRR) | NRR Tertimbang (bobot 0,111) | Peringkat
U1 | Persyaratan | 3,62 | 0,402 | 4
U2 | Sistem, Mekanisme dan Prosedur | 3,57 | 0,396 | 6
U3 | Waktu Penyelesaian | 3,42 | 0,380 | 8
U4 | Biaya/Tarif | 3,94 | 0,437 | 1
U5 | Produk Spesifikasi Jenis Layanan | 3,55 | 0,394 | 7
U6 | Kompetensi Pelaksana | 3,68 | 0,408 | 3
U7 | Perilaku Pelaksana | 3,71 | 0,412 | 2
U8 | Penanganan Pengaduan, Saran dan Masukan | 3,59 | 0,398 | 5
U9 | Sarana dan Prasarana | 3,38 | 0,375 | 9
 | Jumlah | 32,46 | 3,602
 | IKM (jumlah NRR tertimbang x 25) |  | 90,05
 | Mutu Pelayanan |  | A (Sangat Baik)

 | Mutu: A 88,31 - 100,00; B 76,61 - 88,30; C 65,00 - 76,60; D 25,00 - 64,99
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada tahun 2023 Bapas Kelas II Tirtanegara memperjanjikan 8 (delapan) indikator kinerja kegiatan dengan rata-rata capaian sebesar 106,02%.
Dari 8 indikator tersebut, enam indikator berkategori Sangat Baik dan dua indikator berkategori Baik.
Sampai dengan akhir tahun 2023 telah diselesaikan 1.938 laporan litmas dari beban sebanyak 2.036, atau 95,19%.
Permintaan litmas yang masuk selama tahun 2023 berjumlah 1.944, terdiri atas 1.715 litmas dewasa dan 229 litmas anak.
Permintaan litmas tertinggi terjadi pada triwulan III yaitu sebanyak 512 permintaan, sedangkan terendah pada triwulan IV sebanyak 467 permintaan.
Dari 1.938 rekomendasi yang disampaikan, 1.651 rekomendasi sesuai seluruhnya dan 187 sesuai sebagian sehingga 94,84% rekomendasi dimanfaatkan.
Jumlah klien pada 31 Desember 2023 sebanyak 1.024 orang, turun 45 orang dari posisi 1 Januari 2023 sebanyak 1.069 orang.
Jumlah klien yang mengikuti bimbingan kemandirian naik dari 264 orang pada tahun 2022 menjadi 318 orang pada tahun 2023, atau bertambah 54 orang.
Persentase diversi yang berhasil sebesar 67,80%, melampaui target 65% dengan capaian 104,31%.
Persentase klien yang mengulangi tindak pidana menurun dari 1,46% pada tahun 2022 menjadi 1,22% pada tahun 2023.
Jumlah pencabutan pada tahun 2023 sebanyak tiga puluh tujuh (37) klien, berkurang 6 klien dibanding tahun 2022.
Pagu anggaran tahun 2023 sebesar Rp8.697.498.000 (delapan miliar enam ratus sembilan puluh tujuh juta empat ratus sembilan puluh delapan ribu rupiah) dengan realisasi Rp8.618.028.052 atau 99,09%.
Pagu tersebut naik Rp713.843.000 atau 8,94% dibanding pagu tahun 2022.
Nilai efisiensi kegiatan 5252 tercatat sebesar 54,88% dengan selisih anggaran Rp25.345.440.
Nilai IKPA tahun 2023 sebesar 96,80, naik 3,53 poin dari nilai tahun 2022 sebesar 93,27.
Hasil survei terhadap 412 responden menunjukkan IKM sebesar 90,05 dengan mutu pelayanan A; unsur terendah adalah Sarana dan Prasarana dengan nilai 3,38.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2023", cell: "D11", right: "65 %", wrong: "60 %" },
    { sheet: "Capaian", cell: "F6", right: "98,13", wrong: "98,19" },
    { sheet: "Perbandingan", cell: "F7", right: "90,40", wrong: "86,41" },
    { sheet: "Litmas", cell: "I8", right: "91,68", wrong: "95,58" },
    { sheet: "Triwulan", cell: "D8", right: "1.447", wrong: "1.417" },
    { sheet: "Klien", cell: "C9", right: "1.251", wrong: "1.234" },
    { sheet: "Bimbingan", cell: "G5", right: "7,39", wrong: "6,89" },
    { sheet: "Anak", cell: "B12", right: "11", wrong: "17" },
    { sheet: "Pelanggaran", cell: "E5", right: "-2", wrong: "2" },
    { sheet: "Anggaran", cell: "I5", right: "51.440.560", wrong: "51.404.560" },
    { sheet: "IKPA", cell: "D5", right: "19.27", wrong: "24.09" },
    { sheet: "IKM", cell: "E10", right: "3", wrong: "4" },
    { sheet: "Narasi", cell: "A3", right: "beban sebanyak 2.036", wrong: "beban sebanyak 1.944" },
    { sheet: "Narasi", cell: "A8", right: "bertambah 54 orang", wrong: "bertambah 45 orang" },
    { sheet: "Narasi", cell: "A10", right: "tindak pidana menurun dari", wrong: "tindak pidana meningkat dari" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "empat ratus sembilan puluh delapan ribu",
      wrong: "empat ratus delapan puluh sembilan ribu",
    },
  ],
};
