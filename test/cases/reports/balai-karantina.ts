import type { ReportCase } from "./report-case";

/** A quarantine office: certificates by traffic and month, laboratory tests, PNBP, exports, budget, IKPA and survey. */
export const balaiKarantina: ReportCase = {
  name: "an animal, fish and plant quarantine office",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      merges: ["A1:D1", "A2:D2"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
BALAI KARANTINA HEWAN, IKAN, DAN TUMBUHAN TANJUNG HARAPAN

No | Sasaran Kegiatan | Indikator Kinerja | Target
1 | Meningkatnya pencegahan masuk dan tersebarnya HPHK, HPIK, dan OPTK | Jumlah sertifikat karantina yang diterbitkan | 28.500 Dokumen
2 |  | Persentase pengujian laboratorium yang selesai tepat waktu | 95,00 %
3 |  | Jumlah notifikasi ketidaksesuaian (NNC) dari negara tujuan *) | 4 NNC
4 | Meningkatnya kepatuhan perkarantinaan | Persentase penyelesaian kasus pelanggaran perkarantinaan | 85,00 %
5 | Meningkatnya kualitas pelayanan publik | Indeks Kepuasan Masyarakat (IKM) | 90,00 Nilai
6 | Terwujudnya tata kelola yang akuntabel | Nilai IKPA | 95,00 Nilai
7 |  | Persentase realisasi PNBP terhadap target | 100,00 %

No | Kegiatan |  | Anggaran
1 | Penyelenggaraan Karantina Hewan |  | Rp 2.164.500.000
2 | Penyelenggaraan Karantina Ikan |  | Rp 1.247.800.000
3 | Penyelenggaraan Karantina Tumbuhan |  | Rp 2.385.200.000
4 | Dukungan Manajemen |  | Rp 12.845.075.000
 | Jumlah |  | Rp 18.642.575.000

 |  |  | Tanjung Harapan, 22 Januari 2024
Deputi Bidang Karantina, |  |  | Kepala Balai,
`,
    },
    {
      name: "Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Tahun 2024
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Jumlah sertifikat karantina yang diterbitkan | Dokumen | 28.500 | 29.199 | 102,45 | Sangat Berhasil
2 | Persentase pengujian laboratorium yang selesai tepat waktu | % | 95,00 | 97,12 | 102,23 | Sangat Berhasil
3 | Jumlah notifikasi ketidaksesuaian (NNC) dari negara tujuan *) | NNC | 4 | 3 | 120,00 | Sangat Berhasil
4 | Persentase penyelesaian kasus pelanggaran perkarantinaan | % | 85,00 | 88,89 | 104,58 | Sangat Berhasil
5 | Indeks Kepuasan Masyarakat (IKM) | Nilai | 90,00 | 89,25 | 99,17 | Berhasil
6 | Nilai IKPA | Nilai | 95,00 | 96,62 | 101,71 | Sangat Berhasil
7 | Persentase realisasi PNBP terhadap target | % | 100,00 | 90,82 | 90,82 | Berhasil
 | Rata-rata capaian |  |  |  | 102,99 | Sangat Berhasil

*) Semakin kecil realisasi semakin baik: capaian = (2 x target - realisasi) / target x 100
Capaian dibatasi paling tinggi 120%
Kategori: > 100% Sangat Berhasil; 80 - 100% Berhasil; 60 - 79,99% Cukup Berhasil; < 60% Kurang Berhasil

Rekapitulasi kategori | Jumlah indikator
Sangat Berhasil | 5
Berhasil | 2
Cukup Berhasil | -
Kurang Berhasil | -
Jumlah | 7
`,
    },
    {
      name: "Triwulan",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:L2"],
      sheet: `
Tabel 3.2 Target dan Realisasi per Triwulan
Uraian | Triwulan I |  | Triwulan II |  | Triwulan III |  | Triwulan IV |  | Setahun |  | 
 | T | R | T | R | T | R | T | R | T | R | %
Sertifikat karantina (dokumen) | 7.000 | 6.818 | 7.400 | 7.864 | 7.200 | 7.319 | 6.900 | 7.198 | 28.500 | 29.199 | 102,45
Sampel yang diuji (sampel) | 900 | 982 | 1.000 | 1.067 | 1.050 | 1.094 | 950 | 1.022 | 3.900 | 4.165 | 106,79
Penyerapan anggaran kumulatif (%) 1) | 15,00 | 17,42 | 40,00 | 43,86 | 70,00 | 71,05 | 95,00 | 99,21 | 95,00 | 99,21 | 104,43
Keterangan: T = target, R = realisasi
1) angka kumulatif sampai dengan triwulan berkenaan
`,
    },
    {
      name: "Sertifikasi",
      merges: ["A4:A5", "C4:F4", "G4:H4"],
      sheet: `
Tabel 3.3
Frekuensi Sertifikasi Karantina Menurut Jenis Lalu Lintas

Lalu Lintas | Tahun 2023 | Tahun 2024 |  |  |  | Naik/Turun | 
 | Jumlah | KH | KI | KT | Jumlah | Frekuensi | %
Impor | 812 | 214 | 96 | 483 | 793 | -19 | -2,34
Ekspor | 4.106 | 168 | 1.942 | 2.317 | 4.427 | 321 | 7,82
Domestik Masuk | 9.884 | 4.386 | 1.275 | 3.918 | 9.579 | -305 | -3,09
Domestik Keluar | 13.172 | 5.127 | 4.864 | 4.409 | 14.400 | 1.228 | 9,32
Jumlah | 27.974 | 9.895 | 8.177 | 11.127 | 29.199 | 1.225 | 4,38
Proporsi 2024 (%) |  | 33,89 | 28,00 | 38,11 | 100,00 |  | 

KH = Karantina Hewan; KI = Karantina Ikan; KT = Karantina Tumbuhan
Sumber: Best Trust, diolah
`,
    },
    {
      name: "Bulanan",
      sheet: `
Tabel 3.4 Sertifikasi Karantina per Bulan Tahun 2024
Bulan | KH | KI | KT | Jumlah
Januari | 742 | 655 | 881 | 2.278
Februari | 698 | 612 | 846 | 2.156
Maret | 811 | 671 | 902 | 2.384
April | 936 | 598 | 778 | 2.312
Mei | 1.104 | 702 | 954 | 2.760
Juni | 1.187 | 688 | 917 | 2.792
Juli | 768 | 731 | 1.003 | 2.502
Agustus | 745 | 745 | 968 | 2.458
September | 702 | 716 | 941 | 2.359
Oktober | 731 | 694 | 985 | 2.410
November | 724 | 668 | 957 | 2.349
Desember | 747 | 697 | 995 | 2.439
Jumlah | 9.895 | 8.177 | 11.127 | 29.199
Rata-rata/bulan | 824,6 | 681,4 | 927,3 | 2.433,3
`,
    },
    {
      name: "Penindakan",
      sheet: `
Tabel 3.5 Tindakan Penahanan, Penolakan, dan Pemusnahan Tahun 2024 (kali)
No | Lalu Lintas | Penahanan | Penolakan | Pemusnahan | Jumlah
1 | Impor | 14 | 6 | 5 | 25
2 | Ekspor | 3 | 2 | - | 5
3 | Domestik Masuk | 58 | 21 | 24 | 103
4 | Domestik Keluar | 37 | 12 | 4 | 53
 | Jumlah | 112 | 41 | 33 | 186
 | di antaranya pada alat angkut laut | 71 | 25 | 19 | 115

Tabel 3.6 Penanganan Kasus Pelanggaran Perkarantinaan
Uraian |  | 2022 | 2023 | 2024
Kasus ditangani |  | 18 | 23 | 27
  - selesai nonyustisi |  | 9 | 14 | 19
  - selesai yustisi (P-21) |  | 3 | 4 | 5
  - dalam proses |  | 6 | 5 | 3
Persentase penyelesaian |  | 66,67% | 78,26% | 88,89%
`,
    },
    {
      name: "Laboratorium",
      sheet: `
Tabel 3.7 Pengujian Laboratorium Tahun 2024
Laboratorium | Target | Sampel Masuk | Sampel Diuji | Positif | % Positif | Tepat Waktu | % Tepat Waktu
Lab. Karantina Hewan | 1400 | 1512 | 1498 | 37 | 2.47 | 1476 | 98.53
Lab. Karantina Ikan | 900 | 948 | 948 | 41 | 4.32 | 921 | 97.15
Lab. Karantina Tumbuhan | 1600 | 1731 | 1719 | 126 | 7.33 | 1648 | 95.87
Total | 3900 | 4191 | 4165 | 204 | 4.90 | 4045 | 97.12
% Positif dan % Tepat Waktu dihitung terhadap jumlah sampel diuji
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.8 Penerimaan Negara Bukan Pajak Tahun 2024
No | Jenis Penerimaan | Satuan | Volume | Tarif (Rp) | Penerimaan (Rp)
1 | Jasa tindakan karantina hewan (hewan besar) | ekor | 18.642 | 25.000 | 466.050.000
2 | Jasa tindakan karantina hewan (DOC/unggas) | ekor | 1.264.500 | 150 | 189.675.000
3 | Jasa tindakan karantina ikan | kg | 3.418.750 | 225 | 769.218.750
4 | Jasa tindakan karantina tumbuhan | kg | 28.416.400 | 55 | 1.562.902.000
5 | Jasa pengujian laboratorium | sampel | 4.165 | 135.000 | 562.275.000
6 | Penerbitan dokumen karantina | set | 29.199 | 7.500 | 218.992.500
 | Jumlah |  |  |  | 3.769.113.250

Tabel 3.9 Perkembangan PNBP Tahun 2020 - 2024
 | Uraian | 2020 | 2021 | 2022 | 2023 | 2024
 | Target (Rp) | 2.400.000.000 | 2.650.000.000 | 3.100.000.000 | 3.750.000.000 | 4.150.000.000
 | Realisasi (Rp) | 2.187.415.500 | 2.748.920.250 | 3.365.781.000 | 3.702.164.750 | 3.769.113.250
 | Capaian (%) | 91,14 | 103,73 | 108,57 | 98,72 | 90,82
 | Pertumbuhan (%) | - | 25,67 | 22,44 | 9,99 | 1,81
`,
    },
    {
      name: "Ekspor",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3", "H2:H3"],
      sheet: `
Tabel 3.10 Ekspor Komoditas Unggulan yang Disertifikasi
Komoditas | Negara Tujuan Utama | Volume (ton) |  | Perubahan (%) | Nilai 2024 (Rp miliar) | Kontribusi Nilai (%) | Peringkat Nilai
 |  | 2023 | 2024 |  |  |  | 
Udang beku | Amerika Serikat | 4.812,35 | 5.126,80 | 6,5 | 641,27 | 31,5 | 1
Kepiting hidup | Tiongkok | 1.206,40 | 1.418,65 | 17,6 | 212,80 | 10,4 | 4
Sarang burung walet | Hong Kong | 38,72 | 35,18 | -9,1 | 498,36 | 24,4 | 2
Karet lempengan | Jepang | 21.640,00 | 20.875,50 | -3,5 | 438,39 | 21,5 | 3
Cangkang sawit | Korea Selatan | 86.420,00 | 94.318,25 | 9,1 | 141,48 | 6,9 | 5
Kayu olahan | Belanda | 7.315,90 | 7.602,15 | 3,9 | 106,43 | 5,2 | 6
Jumlah |  | 121.433,37 | 129.376,53 | 6,5 | 2.038,73 | 100,0 | 
Jumlah persentase dapat tidak tepat 100 karena pembulatan
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.11 Realisasi Anggaran Menurut Jenis Belanja TA 2024

Jenis Belanja | Pagu Awal | Pagu Revisi | Realisasi | % | Sisa Pagu
Belanja Pegawai | 9.874.215.000 | 10.126.480.000 | 10.098.734.512 | 99,73 | 27.745.488
Belanja Barang | 7.418.360.000 | 6.982.745.000 | 6.871.902.338 | 98,41 | 110.842.662
Belanja Modal | 1.350.000.000 | 1.184.600.000 | 1.179.385.750 | 99,56 | 5.214.250
JUMLAH | 18.642.575.000 | 18.293.825.000 | 18.150.022.600 | 99,21 | 143.802.400

Tabel 3.12 Realisasi Anggaran Menurut Kegiatan TA 2024
Kegiatan | Pagu Awal | Pagu Revisi | Realisasi | %
Penyelenggaraan Karantina Hewan | 2.164.500.000 | 2.031.875.000 | 1.998.416.250 | 98,35
Penyelenggaraan Karantina Ikan | 1.247.800.000 | 1.180.640.000 | 1.162.905.118 | 98,50
Penyelenggaraan Karantina Tumbuhan | 2.385.200.000 | 2.264.310.000 | 2.240.187.470 | 98,93
Dukungan Manajemen | 12.845.075.000 | 12.817.000.000 | 12.748.513.762 | 99,47
JUMLAH | 18.642.575.000 | 18.293.825.000 | 18.150.022.600 | 99,21
Persentase realisasi dihitung terhadap pagu revisi
`,
    },
    {
      name: "IKPA",
      merges: ["A2:A3", "B2:C2", "D2:G2", "I2:I3", "B7:C7", "D7:G7"],
      sheet: `
Tabel 3.13 Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA)
Keterangan | Kualitas Perencanaan |  | Kualitas Pelaksanaan |  |  |  | Kualitas Hasil | Nilai Total
 | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output | 
Nilai | 100,00 | 88,64 | 97,35 | 92,50 | 99,20 | 96,80 | 100,00 | 
Bobot | 10 | 15 | 20 | 10 | 10 | 10 | 25 | 100
Nilai Akhir | 10,00 | 13,30 | 19,47 | 9,25 | 9,92 | 9,68 | 25,00 | 96,62
Nilai Aspek | 94,32 |  | 96,46 |  |  |  | 100,00 | 
Nilai akhir = nilai x bobot / 100; nilai aspek = rata-rata nilai indikator dalam aspek
`,
    },
    {
      name: "IKM",
      sheet: `
Tabel 3.14 Hasil Survei Kepuasan Masyarakat Tahun 2024
Kode | Unsur Pelayanan | Semester I | Semester II | Rata-rata
U1 | Persyaratan | 3,54 | 3,60 | 3,570
U2 | Sistem, mekanisme, dan prosedur | 3,48 | 3,52 | 3,500
U3 | Waktu penyelesaian | 3,41 | 3,44 | 3,425
U4 | Biaya/tarif | 3,62 | 3,68 | 3,650
U5 | Produk spesifikasi jenis pelayanan | 3,55 | 3,60 | 3,575
U6 | Kompetensi pelaksana | 3,58 | 3,63 | 3,605
U7 | Perilaku pelaksana | 3,66 | 3,71 | 3,685
U8 | Penanganan pengaduan, saran, dan masukan | 3,70 | 3,79 | 3,745
U9 | Sarana dan prasarana | 3,32 | 3,43 | 3,375
 | Rata-rata NRR | 3,540 | 3,600 | 3,570
 | Nilai IKM (NRR x 25) | 88,50 | 90,00 | 89,25
 | Mutu Pelayanan | A (Sangat Baik) | A (Sangat Baik) | A (Sangat Baik)
 | Jumlah responden (orang) | 312 | 348 | 660
A: 88,31 - 100,00; B: 76,61 - 88,30; C: 65,00 - 76,60; D: 25,00 - 64,99
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 1.1 Pegawai Menurut Golongan dan Jenis Kelamin
Golongan | Laki-laki | Perempuan | Jumlah | %
Golongan IV | 5 | 4 | 9 | 7,63
Golongan III | 38 | 31 | 69 | 58,47
Golongan II | 17 | 9 | 26 | 22,03
PPPK | 6 | 8 | 14 | 11,86
Jumlah | 66 | 52 | 118 | 100,00

Tabel 1.2 Pejabat Fungsional Menurut Lokasi
Jabatan Fungsional | Kantor Induk | Satpel Bandara | Satpel Pelabuhan | Jumlah
Dokter Hewan Karantina | 8 | 2 | 3 | 13
Paramedik Karantina Hewan | 11 | 4 | 4 | 19
Analis Perkarantinaan Tumbuhan | 14 | 3 | 5 | 22
Pemeriksa Karantina Tumbuhan | 10 | 3 | 4 | 17
PHPI/Pengendali Hama dan Penyakit Ikan | 7 | 2 | 3 | 12
Jumlah | 50 | 14 | 19 | 83
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada tahun 2024 Balai Karantina Hewan, Ikan, dan Tumbuhan Tanjung Harapan menerbitkan 29.199 sertifikat karantina dari target 28.500 dokumen, atau mencapai 102,45%.
Dibandingkan dengan tahun 2023 sebanyak 27.974 sertifikat, frekuensi sertifikasi tahun 2024 meningkat 1.225 kali atau 4,38%.
Kegiatan impor mengalami penurunan frekuensi dari 812 kali pada tahun 2023 menjadi 793 kali pada tahun 2024.
Sertifikasi terbanyak berasal dari lalu lintas domestik keluar, yaitu 14.400 kali, disusul domestik masuk sebanyak 9.579 kali.
Frekuensi bulanan tertinggi terjadi pada bulan Juni dengan 2.792 sertifikat, sejalan dengan lalu lintas hewan kurban.
Rata-rata capaian kinerja dari 7 (tujuh) indikator tahun 2024 adalah 102,99% dengan kategori Sangat Berhasil; sebanyak 5 indikator berkategori Sangat Berhasil dan 2 indikator berkategori Berhasil.
Jumlah NNC dari negara tujuan sebanyak 3 notifikasi, lebih rendah dari batas 4 notifikasi, sehingga capaian dihitung sebesar 120,00% (batas maksimal).
Laboratorium menguji 4.165 sampel dari 4.191 sampel yang masuk, dan 204 sampel di antaranya dinyatakan positif.
Pengujian yang selesai tepat waktu sebanyak 4.045 sampel atau 97,12% dari sampel yang diuji.
Sepanjang tahun 2024 dilakukan 112 kali penahanan, 41 kali penolakan, dan 33 kali pemusnahan terhadap media pembawa.
Kasus pelanggaran yang ditangani sebanyak 27 kasus, 24 kasus telah selesai dan 3 kasus masih dalam proses.
Persentase penyelesaian kasus naik dari 78,26% pada tahun 2023 menjadi 88,89% pada tahun 2024.
Realisasi PNBP tahun 2024 sebesar Rp3.769.113.250 (tiga miliar tujuh ratus enam puluh sembilan juta seratus tiga belas ribu dua ratus lima puluh rupiah) dari target Rp4.150.000.000.
Penerimaan PNBP terbesar berasal dari jasa tindakan karantina tumbuhan, yaitu Rp1.562.902.000 atau 41,47% dari seluruh penerimaan.
Volume ekspor sarang burung walet turun 9,1%, tetapi nilainya tetap menempati peringkat 2 dengan Rp498,36 miliar.
Pagu awal sebesar Rp18.642.575.000 direvisi menjadi Rp18.293.825.000, atau berkurang Rp348.750.000.
Realisasi anggaran mencapai Rp18.150.022.600 atau 99,21% dari pagu revisi, sehingga terdapat sisa pagu Rp143.802.400.
Nilai IKPA sebesar 96,62 melampaui target 95,00.
Nilai IKM naik dari 88,50 pada semester I menjadi 90,00 pada semester II dengan jumlah responden setahun 660 orang.
Pegawai Balai berjumlah 118 orang, terdiri atas 66 laki-laki dan 52 perempuan, dan 83 orang di antaranya memangku jabatan fungsional perkarantinaan.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "D18", right: "Rp 18.642.575.000", wrong: "Rp 17.394.775.000" },
    { sheet: "Capaian IKU", cell: "F8", right: "99,17", wrong: "99,25" },
    { sheet: "Capaian IKU", cell: "D4", right: "28.500", wrong: "28.000" },
    { sheet: "Triwulan", cell: "G4", right: "7.319", wrong: "7.139" },
    { sheet: "Sertifikasi", cell: "E10", right: "11.127", wrong: "10.644" },
    { sheet: "Bulanan", cell: "E7", right: "2.760", wrong: "2.670" },
    { sheet: "Penindakan", cell: "E16", right: "88,89%", wrong: "78,26%" },
    { sheet: "Laboratorium", cell: "F4", right: "4.32", wrong: "2.47" },
    { sheet: "PNBP", cell: "F5", right: "769.218.750", wrong: "679.218.750" },
    { sheet: "Ekspor", cell: "H7", right: "3", wrong: "4" },
    { sheet: "Anggaran", cell: "F5", right: "110.842.662", wrong: "110.482.662" },
    { sheet: "IKPA", cell: "C6", right: "13,30", wrong: "8,86" },
    { sheet: "IKM", cell: "C14", right: "A (Sangat Baik)", wrong: "B (Baik)" },
    { sheet: "Narasi", cell: "A3", right: "mengalami penurunan frekuensi", wrong: "mengalami peningkatan frekuensi" },
    { sheet: "Narasi", cell: "A13", right: "enam puluh sembilan juta", wrong: "sembilan puluh enam juta" },
    { sheet: "Narasi", cell: "A16", right: "berkurang Rp348.750.000", wrong: "berkurang Rp384.750.000" },
  ],
};
