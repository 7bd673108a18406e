import type { ReportCase } from "./report-case";

/** A prison: prisoners by month and crime, remission, parole, workshops, DIPA by output and kind, staff, survey, three years. */
export const lapasKelasDuaB: ReportCase = {
  name: "a class IIB prison",
  year: 2023,
  sheets: [
    {
      name: "IKK",
      sheet: `
PENGUKURAN KINERJA TAHUN 2023
Unit Kerja: Lembaga Pemasyarakatan Kelas IIB Muara Tebing

Kode | Sasaran Kegiatan/Indikator Kinerja Kegiatan | Data |  | Target (%) | Realisasi (%) | Capaian (%) | Selisih Realisasi - Target | Status
 |  | Pembilang | Penyebut |  |  |  |  |
1 | 2 | 3 | 4 | 5 | 6 = 3/4 x 100 | 7 = 6/5 x 100 | 8 = 6 - 5 | 9
SK 1 | Meningkatnya pelayanan perawatan tahanan/narapidana |  |  |  |  |  |  |
1.1 | Persentase penghuni yang memperoleh layanan makanan sesuai standar | 482 | 482 | 95,00 | 100,00 | 105,26 | 5,00 | Tercapai
1.2 | Persentase penghuni yang mendapatkan layanan kesehatan preventif | 461 | 482 | 94,00 | 95,64 | 101,74 | 1,64 | Tercapai
1.3 | Persentase penghuni perempuan yang mendapat akses layanan kesehatan reproduksi | 22 | 24 | 97,00 | 91,67 | 94,51 | -5,33 | Tidak Tercapai
1.4 | Persentase penghuni dengan gangguan mental yang tertangani | 3 | 4 | 80,00 | 75,00 | 93,75 | -5,00 | Tidak Tercapai
1.5 | Persentase penderita TB/HIV yang berhasil ditangani | 5 | 7 | 60,00 | 71,43 | 119,05 | 11,43 | Tercapai
 | Rata-rata SK 1 |  |  |  |  | 102,86 |  |
SK 2 | Meningkatnya pembinaan kepribadian dan kemandirian |  |  |  |  |  |  |
2.1 | Persentase narapidana berpredikat memuaskan pada penilaian kepribadian | 342 | 384 | 80,00 | 89,06 | 111,33 | 9,06 | Tercapai
2.2 | Persentase usulan remisi yang disetujui | 662 | 673 | 98,00 | 98,37 | 100,38 | 0,37 | Tercapai
2.3 | Persentase usulan integrasi yang terbit SK-nya | 114 | 123 | 90,00 | 92,68 | 102,98 | 2,68 | Tercapai
2.4 | Persentase narapidana putus sekolah yang mengikuti Paket A/B/C | 24 | 30 | 72,00 | 80,00 | 111,11 | 8,00 | Tercapai
2.5 | Persentase narapidana yang memperoleh pelatihan vokasi bersertifikat | 60 | 384 | 20,00 | 15,63 | 78,15 | -4,37 | Tidak Tercapai
2.6 | Persentase narapidana yang bekerja dan produktif | 138 | 176 | 75,00 | 78,41 | 104,55 | 3,41 | Tercapai
 | Rata-rata SK 2 |  |  |  |  | 101,42 |  |
SK 3 | Meningkatnya keamanan dan ketertiban |  |  |  |  |  |  |
3.1 | Persentase pengaduan yang ditindaklanjuti sesuai standar | 6 | 6 | 80,00 | 100,00 | 120,00 | 20,00 | Tercapai
3.2 | Persentase gangguan kamtib yang dapat dicegah | 11 | 14 | 80,00 | 78,57 | 98,21 | -1,43 | Tidak Tercapai
3.3 | Persentase penghuni yang patuh dan disiplin terhadap tata tertib | 452 | 482 | 85,00 | 93,78 | 110,33 | 8,78 | Tercapai
 | Rata-rata SK 3 |  |  |  |  | 109,51 |  |
SK 4 | Meningkatnya dukungan manajemen |  |  |  |  |  |  |
4.1 | Indeks Kepuasan Masyarakat | - | - | 85,00 | 89,25 | 105,00 | 4,25 | Tercapai
4.2 | Persentase penyerapan anggaran | 11.124.245.297 | 11.181.080.000 | 96,00 | 99,49 | 103,64 | 3,49 | Tercapai
 | Rata-rata SK 4 |  |  |  |  | 104,32 |  |
 | Rata-rata capaian 16 indikator |  |  |  |  | 103,75 |  |
Catatan: capaian dihitung dari realisasi yang telah dibulatkan dua desimal dan paling tinggi diakui 120,00%. Indeks Kepuasan Masyarakat (4.1) berupa nilai, bukan persentase; data pembilang dan penyebut indikator 4.2 dalam rupiah.

Status | SK 1 | SK 2 | SK 3 | SK 4 | Jumlah | Persentase
Tercapai | 3 | 5 | 2 | 2 | 12 | 75,00%
Tidak Tercapai | 2 | 1 | 1 | - | 4 | 25,00%
Jumlah Indikator | 5 | 6 | 3 | 2 | 16 | 100,00%

 |  |  |  |  | Kepala Lembaga Pemasyarakatan,

 |  |  |  |  | Drs. Syafrudin Hamid, Bc.IP., M.H.
 |  |  |  |  | NIP 19700512 199203 1 001
`,
    },
    {
      name: "Mutasi Penghuni",
      sheet: `
Tabel 3.5
Mutasi Penghuni Lapas Kelas IIB Muara Tebing Bulan Januari s.d. Desember 2023 (orang)
Bulan | Isi Awal | Penambahan |  |  | Pengurangan |  |  |  | Isi Akhir |  |  | Kelebihan Hunian (%)
 |  | Tahanan Baru | Pindahan dari UPT Lain | Jumlah | Bebas | Pindah ke UPT Lain | Meninggal | Jumlah | Tahanan | Narapidana | Jumlah |
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9=6+7+8 | 10 | 11 | 12=10+11 | 13
Januari | 464 | 21 | 3 | 24 | 14 | 5 | - | 19 | 104 | 365 | 469 | 83,2
Februari | 469 | 18 | - | 18 | 16 | 2 | - | 18 | 101 | 368 | 469 | 83,2
Maret | 469 | 24 | 5 | 29 | 13 | 8 | 1 | 22 | 109 | 367 | 476 | 85,9
April | 476 | 15 | 2 | 17 | 22 | - | - | 22 | 96 | 375 | 471 | 84,0
Mei | 471 | 19 | - | 19 | 17 | 6 | - | 23 | 92 | 375 | 467 | 82,4
Juni | 467 | 27 | 4 | 31 | 12 | 3 | - | 15 | 110 | 373 | 483 | 88,7
Juli | 483 | 22 | 6 | 28 | 18 | - | - | 18 | 118 | 375 | 493 | 92,6
Agustus | 493 | 20 | 1 | 21 | 29 | 9 | 1 | 39 | 97 | 378 | 475 | 85,5
September | 475 | 17 | - | 17 | 15 | 4 | - | 19 | 95 | 378 | 473 | 84,8
Oktober | 473 | 23 | 3 | 26 | 14 | 2 | - | 16 | 106 | 377 | 483 | 88,7
November | 483 | 25 | 2 | 27 | 16 | 7 | - | 23 | 111 | 376 | 487 | 90,2
Desember | 487 | 16 | 4 | 20 | 19 | 5 | 1 | 25 | 98 | 384 | 482 | 88,3
Jumlah | 464 | 247 | 30 | 277 | 205 | 51 | 3 | 259 | 98 | 384 | 482 |
Rata-rata per bulan |  | 20,6 | 2,5 | 23,1 | 17,1 | 4,3 | 0,3 | 21,6 | 103,1 | 374,3 | 477,3 |
Catatan: kapasitas hunian 256 orang; kolom 12 = kolom 2 + kolom 5 - kolom 9; kolom 13 = (kolom 12 - kapasitas) : kapasitas x 100. Pada baris Jumlah, kolom 2 adalah isi awal Januari dan kolom 10 s.d. 12 adalah isi akhir Desember.
`,
    },
    {
      name: "Tindak Pidana",
      sheet: `
Tabel 3.6 Penghuni menurut Jenis Tindak Pidana
Jenis Tindak Pidana | Keadaan 31 Desember 2022 |  |  | Keadaan 31 Desember 2023 |  |  | Persentase 2023 (%) | Bertambah/(Berkurang)
 | L | P | L+P | L | P | L+P |  |
Narkotika | 231 | 14 | 245 | 246 | 17 | 263 | 54,56 | 18
Perlindungan Anak | 68 | - | 68 | 74 | - | 74 | 15,35 | 6
Pencurian | 71 | 3 | 74 | 66 | 4 | 70 | 14,52 | (4)
Penggelapan dan Penipuan | 22 | 4 | 26 | 19 | 2 | 21 | 4,36 | (5)
Pembunuhan | 14 | - | 14 | 15 | - | 15 | 3,11 | 1
Korupsi | 6 | 1 | 7 | 9 | 1 | 10 | 2,07 | 3
Kehutanan dan Pertambangan | 11 | - | 11 | 8 | - | 8 | 1,66 | (3)
Penganiayaan | 13 | - | 13 | 17 | - | 17 | 3,53 | 4
Lain-lain | 6 | - | 6 | 4 | - | 4 | 0,83 | (2)
Jumlah Penghuni | 442 | 22 | 464 | 458 | 24 | 482 | 100,00 | 18

Tabel 3.7 Penghuni menurut Registrasi per 31 Desember 2023
Golongan | Register | Uraian | Laki-laki | Perempuan | Jumlah | % terhadap Penghuni
Tahanan | AI | Penyidik | 7 | - | 7 | 1,45
 | AII | Penuntut Umum | 26 | 2 | 28 | 5,81
 | AIII | Pengadilan Negeri | 41 | 4 | 45 | 9,34
 | AIV | Pengadilan Tinggi | 11 | 1 | 12 | 2,49
 | AV | Mahkamah Agung | 6 | - | 6 | 1,24
Subtotal Tahanan |  |  | 91 | 7 | 98 | 20,33
Narapidana | BI | Pidana di atas 1 tahun | 317 | 13 | 330 | 68,46
 | BIIa | Pidana 3 bulan s.d. 1 tahun | 37 | 3 | 40 | 8,30
 | BIIb | Pidana sampai dengan 3 bulan | 2 | - | 2 | 0,41
 | BIIIs | Pidana kurungan pengganti denda | 8 | 1 | 9 | 1,87
 | SH | Pidana seumur hidup | 3 | - | 3 | 0,62
Subtotal Narapidana |  |  | 367 | 17 | 384 | 79,67
TOTAL |  |  | 458 | 24 | 482 | 100,00
`,
    },
    {
      name: "Remisi",
      sheet: `
Tabel 3.8 Pemberian Remisi kepada Narapidana Tahun 2023
No | Jenis Remisi | Diusulkan (orang) | Besaran Remisi yang Disetujui (orang) |  |  |  |  |  |  |  | Disetujui |  |  | Tidak Disetujui | Persentase (%)
 |  |  | 15 hari | 1 bulan | 1 bulan 15 hari | 2 bulan | 3 bulan | 4 bulan | 5 bulan | 6 bulan | Sebagian (I) | Langsung Bebas (II) | Jumlah |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) = (4) s.d. (11) | (15) = (3) - (14) | (16) = (14) / (3)
1 | Remisi Umum 17 Agustus | 341 | - | 62 | - | 85 | 104 | 51 | 24 | 9 | 328 | 7 | 335 | 6 | 98,24
2 | Remisi Khusus Idul Fitri | 299 | 118 | 143 | 26 | 7 | - | - | - | - | 290 | 4 | 294 | 5 | 98,33
3 | Remisi Khusus Natal | 31 | 9 | 17 | 3 | 2 | - | - | - | - | 30 | 1 | 31 | - | 100,00
4 | Remisi Khusus Waisak | 2 | - | 2 | - | - | - | - | - | - | 2 | - | 2 | - | 100,00
5 | Remisi Khusus Nyepi | - | - | - | - | - | - | - | - | - | - | - | - | - | -
 | JUMLAH | 673 | 127 | 224 | 29 | 94 | 104 | 51 | 24 | 9 | 650 | 12 | 662 | 11 | 98,37
Kolom (14) juga merupakan penjumlahan kolom (12) dan kolom (13). Tidak terdapat narapidana beragama Hindu yang memenuhi syarat Remisi Khusus Nyepi.

Perkembangan Penerima Remisi
Tahun | Usulan | Disetujui | % | Kenaikan Penerima terhadap Tahun Sebelumnya |
 |  |  |  | Orang | %
2021 | 571 | 548 | 95,97 | - | -
2022 | 628 | 607 | 96,66 | 59 | 10,77
2023 | 673 | 662 | 98,37 | 55 | 9,06
`,
    },
    {
      name: "Integrasi-Giatja",
      sheet: `
Tabel 3.9 Usulan dan Realisasi Program Integrasi per Triwulan
Program | Usulan |  |  |  |  | SK Terbit |  |  |  |  | Ditolak | Dalam Proses | SK Terbit : Usulan
 | TW I | TW II | TW III | TW IV | Jml | TW I | TW II | TW III | TW IV | Jml |  |  |
Pembebasan Bersyarat (PB) | 19 | 22 | 25 | 17 | 83 | 17 | 21 | 23 | 16 | 77 | 2 | 4 | 92,8%
Cuti Bersyarat (CB) | 8 | 6 | 9 | 11 | 34 | 8 | 5 | 9 | 10 | 32 | 1 | 1 | 94,1%
Cuti Menjelang Bebas (CMB) | - | 1 | - | 2 | 3 | - | 1 | - | 2 | 3 | - | - | 100,0%
Cuti Mengunjungi Keluarga (CMK) | 1 | - | 2 | - | 3 | 1 | - | 1 | - | 2 | 1 | - | 66,7%
Total | 28 | 29 | 36 | 30 | 123 | 26 | 27 | 33 | 28 | 114 | 4 | 5 | 92,7%

Tabel 3.10 Hasil Kegiatan Kerja dan Pembagian Keuntungan Tahun 2023 (dalam rupiah)
No. | Unit Kegiatan Kerja | WBP Bekerja | Nilai Penjualan | Biaya Produksi | Keuntungan | Pembagian Keuntungan |  |
 |  |  |  |  |  | Premi WBP (50%) | PNBP (15%) | Modal Kembali (35%)
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=6x50% | 8=6x15% | 9=6x35%
1 | Pertanian dan Hortikultura | 34 | 41.250.000 | 18.900.000 | 22.350.000 | 11.175.000 | 3.352.500 | 7.822.500
2 | Perikanan Air Tawar | 12 | 27.680.000 | 15.340.000 | 12.340.000 | 6.170.000 | 1.851.000 | 4.319.000
3 | Meubelair | 21 | 86.400.000 | 52.750.000 | 33.650.000 | 16.825.000 | 5.047.500 | 11.777.500
4 | Menjahit | 16 | 19.575.000 | 11.225.000 | 8.350.000 | 4.175.000 | 1.252.500 | 2.922.500
5 | Laundry | 9 | 14.860.000 | 3.940.000 | 10.920.000 | 5.460.000 | 1.638.000 | 3.822.000
6 | Bakery | 18 | 52.315.000 | 33.875.000 | 18.440.000 | 9.220.000 | 2.766.000 | 6.454.000
7 | Kerajinan Tangan | 28 | 9.640.000 | 6.120.000 | 3.520.000 | 1.760.000 | 528.000 | 1.232.000
 | Jumlah | 138 | 251.720.000 | 142.150.000 | 109.570.000 | 54.785.000 | 16.435.500 | 38.349.500
Terbilang setoran PNBP: enam belas juta empat ratus tiga puluh lima ribu lima ratus rupiah
`,
    },
    {
      name: "Perbandingan",
      sheet: `
Tabel 3.4 Perbandingan Realisasi Kinerja Tahun 2021 s.d. 2023 dan Target Akhir Renstra 2024
No | Indikator | Realisasi |  |  | Perubahan (poin persen) |  | Target 2024 | Tingkat Kemajuan 2023 thd Target 2024 | Kurang/(Lebih) dari Target 2024 (poin persen)
 |  | 2021 | 2022 | 2023 | 2021-2022 | 2022-2023 |  |  |
a | b | c | d | e | f = d - c | g = e - d | h | i = e / h | j = h - e
1 | Layanan kesehatan preventif | #0.9012~0.00% | #0.9267~0.00% | #0.9564~0.00% | #2.55~0.00 | #2.97~0.00;(0.00) | #0.9500~0.00% | #1.0067~0.00% | #-0.64~0.00;(0.00)
2 | Layanan kesehatan reproduksi perempuan | #0.8571~0.00% | #0.9091~0.00% | #0.9167~0.00% | #5.20~0.00 | #0.76~0.00;(0.00) | #0.9800~0.00% | #0.9354~0.00% | #6.33~0.00;(0.00)
3 | Gangguan mental yang tertangani | #0.6667~0.00% | #0.8000~0.00% | #0.7500~0.00% | #13.33~0.00 | #-5.00~0.00;(0.00) | #0.8500~0.00% | #0.8824~0.00% | #10.00~0.00;(0.00)
4 | Penderita TB/HIV yang berhasil ditangani | #0.5000~0.00% | #0.6250~0.00% | #0.7143~0.00% | #12.50~0.00 | #8.93~0.00;(0.00) | #0.6500~0.00% | #1.0989~0.00% | #-6.43~0.00;(0.00)
5 | Usulan remisi yang disetujui | #0.9597~0.00% | #0.9666~0.00% | #0.9837~0.00% | #0.69~0.00 | #1.71~0.00;(0.00) | #0.9800~0.00% | #1.0038~0.00% | #-0.37~0.00;(0.00)
6 | Usulan integrasi yang terbit SK-nya | #0.8842~0.00% | #0.9115~0.00% | #0.9268~0.00% | #2.73~0.00 | #1.53~0.00;(0.00) | #0.9200~0.00% | #1.0074~0.00% | #-0.68~0.00;(0.00)
7 | Pelatihan vokasi bersertifikat | #0.1034~0.00% | #0.1681~0.00% | #0.1563~0.00% | #6.47~0.00 | #-1.18~0.00;(0.00) | #0.2500~0.00% | #0.6252~0.00% | #9.37~0.00;(0.00)
8 | Narapidana yang bekerja dan produktif | #0.6104~0.00% | #0.7267~0.00% | #0.7841~0.00% | #11.63~0.00 | #5.74~0.00;(0.00) | #0.8000~0.00% | #0.9801~0.00% | #1.59~0.00;(0.00)
9 | Gangguan kamtib yang dapat dicegah | #0.7778~0.00% | #0.8235~0.00% | #0.7857~0.00% | #4.57~0.00 | #-3.78~0.00;(0.00) | #0.8500~0.00% | #0.9244~0.00% | #6.43~0.00;(0.00)
10 | Kepatuhan terhadap tata tertib | #0.8915~0.00% | #0.9073~0.00% | #0.9378~0.00% | #1.58~0.00 | #3.05~0.00;(0.00) | #0.9200~0.00% | #1.0193~0.00% | #-1.78~0.00;(0.00)
11 | Penyerapan anggaran | #0.9842~0.00% | #0.9907~0.00% | #0.9949~0.00% | #0.65~0.00 | #0.42~0.00;(0.00) | #0.9800~0.00% | #1.0152~0.00% | #-1.49~0.00;(0.00)
Indikator lain tidak diperbandingkan karena baru ditetapkan pada tahun 2023.
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.15 Realisasi Anggaran per Rincian Output menurut Jenis Belanja
Per 31 Desember 2023, setelah revisi DIPA ke-9
Kode RO | Uraian | Pagu (Rp) |  |  |  | Realisasi (Rp) |  |  |  | Sisa (Rp) | Serapan
 |  | Pegawai (51) | Barang (52) | Modal (53) | Jumlah | Pegawai (51) | Barang (52) | Modal (53) | Jumlah |  |
BF.5252 | Penyelenggaraan Pemasyarakatan di Wilayah | - | 4.091.850.000 | 104.600.000 | 4.196.450.000 | - | 4.073.968.950 | 104.045.000 | 4.178.013.950 | 18.436.050 | 99,56%
5252.BDB.001 | Layanan Pembinaan Kemandirian dan Kepribadian | - | 168.400.000 | 24.500.000 | 192.900.000 | - | 165.912.750 | 24.310.000 | 190.222.750 | 2.677.250 | 98,61%
5252.QAA.002 | Layanan Bahan Makanan Penghuni | - | 3.562.400.000 | - | 3.562.400.000 | - | 3.558.916.200 | - | 3.558.916.200 | 3.483.800 | 99,90%
5252.QAA.003 | Layanan Kesehatan dan Perawatan | - | 214.750.000 | 18.900.000 | 233.650.000 | - | 209.334.600 | 18.750.000 | 228.084.600 | 5.565.400 | 97,62%
5252.QIA.004 | Layanan Keamanan dan Ketertiban | - | 146.300.000 | 61.200.000 | 207.500.000 | - | 139.805.400 | 60.985.000 | 200.790.400 | 6.709.600 | 96,77%
WA.6231 | Dukungan Manajemen dan Teknis Lainnya | 5.486.720.000 | 1.285.310.000 | 212.600.000 | 6.984.630.000 | 5.461.938.417 | 1.272.317.930 | 211.975.000 | 6.946.231.347 | 38.398.653 | 99,45%
6231.EBA.962 | Layanan Umum | - | 97.850.000 | - | 97.850.000 | - | 96.114.350 | - | 96.114.350 | 1.735.650 | 98,23%
6231.EBA.994 | Layanan Perkantoran | 5.486.720.000 | 1.187.460.000 | - | 6.674.180.000 | 5.461.938.417 | 1.176.203.580 | - | 6.638.141.997 | 36.038.003 | 99,46%
6231.EBB.951 | Layanan Sarana Internal | - | - | 212.600.000 | 212.600.000 | - | - | 211.975.000 | 211.975.000 | 625.000 | 99,71%
 | TOTAL PAGU DAN REALISASI | 5.486.720.000 | 5.377.160.000 | 317.200.000 | 11.181.080.000 | 5.461.938.417 | 5.346.286.880 | 316.020.000 | 11.124.245.297 | 56.834.703 | 99,49%
Terbilang total realisasi: sebelas miliar seratus dua puluh empat juta dua ratus empat puluh lima ribu dua ratus sembilan puluh tujuh rupiah

Tabel 3.16 Penyerapan Anggaran per Triwulan
Periode | Realisasi Triwulan (Rp) | Realisasi Kumulatif (Rp) | % Kumulatif terhadap Pagu | Target Penyerapan Kumulatif | Deviasi (poin persen) | Keterangan
Triwulan I | #1743206318~#,##0 | #1743206318~#,##0 | #0.1559~0.00% | #0.15~0% | #0.59~0.00 | Di atas target
Triwulan II | #2908417255~#,##0 | #4651623573~#,##0 | #0.4160~0.00% | #0.40~0% | #1.60~0.00 | Di atas target
Triwulan III | #2664093174~#,##0 | #7315716747~#,##0 | #0.6543~0.00% | #0.70~0% | #-4.57~0.00 | Di bawah target
Triwulan IV | #3808528550~#,##0 | #11124245297~#,##0 | #0.9949~0.00% | #0.96~0% | #3.49~0.00 | Di atas target
Jumlah | #11124245297~#,##0
`,
    },
    {
      name: "Pegawai-Survei",
      sheet: `
Tabel 2.1 Keadaan Pegawai per 31 Desember 2023 (orang)
No | Unit/Bagian | Golongan |  |  | Jenis Kelamin |  | Pendidikan |  |  | Jumlah | %
 |  | II | III | IV | L | P | SLTA/D-III | S-1 | S-2 |  |
1 | Kepala Lapas | - | - | 1 | 1 | - | - | - | 1 | 1 | 1,12
2 | Subbagian Tata Usaha | 4 | 7 | - | 6 | 5 | 3 | 6 | 2 | 11 | 12,36
3 | Seksi Binadik dan Giatja | 5 | 9 | - | 10 | 4 | 4 | 8 | 2 | 14 | 15,73
4 | Seksi Administrasi Kamtib | 3 | 5 | - | 7 | 1 | 3 | 5 | - | 8 | 8,99
5 | KPLP (staf) | 4 | 3 | - | 7 | - | 5 | 2 | - | 7 | 7,87
6 | Regu Pengamanan I | 8 | 1 | - | 9 | - | 8 | 1 | - | 9 | 10,11
7 | Regu Pengamanan II | 7 | 2 | - | 9 | - | 9 | - | - | 9 | 10,11
8 | Regu Pengamanan III | 8 | 1 | - | 8 | 1 | 8 | 1 | - | 9 | 10,11
9 | Regu Pengamanan IV | 9 | - | - | 8 | 1 | 9 | - | - | 9 | 10,11
10 | Petugas Pintu Utama | 6 | 2 | - | 5 | 3 | 7 | 1 | - | 8 | 8,99
11 | Tenaga Kesehatan | - | 3 | 1 | 1 | 3 | - | 3 | 1 | 4 | 4,49
 | Jumlah | 54 | 33 | 2 | 71 | 18 | 56 | 27 | 6 | 89 | 100,00

Rasio Petugas terhadap Penghuni
Uraian | 2022 | 2023
Jumlah penghuni (orang) | 464 | 482
Jumlah petugas regu pengamanan (orang) | 34 | 36
Jumlah petugas per regu (rata-rata) | 8,5 | 9,0
Penghuni per petugas regu pengamanan | 13,65 | 13,39
Rasio satu regu jaga terhadap penghuni *) | 1 : 55 | 1 : 54
*) jumlah penghuni dibagi rata-rata petugas per regu, dibulatkan

Tabel 2.2 Hasil Survei IPK dan IKM Semester II 2023 (312 responden)
Unsur | Skor Semester I | Skor Semester II | Naik/(Turun) | Nilai Konversi Semester II | Mutu
Kesesuaian persyaratan | 3,61 | 3,68 | 0,07 | 92,00 | A
Prosedur layanan | 3,55 | 3,59 | 0,04 | 89,75 | A
Waktu layanan | 3,32 | 3,41 | 0,09 | 85,25 | B
Biaya/tarif | 3,90 | 3,88 | (0,02) | 97,00 | A
Produk layanan | 3,50 | 3,50 | 0,00 | 87,50 | B
Kompetensi petugas | 3,58 | 3,66 | 0,08 | 91,50 | A
Perilaku petugas | 3,72 | 3,76 | 0,04 | 94,00 | A
Penanganan pengaduan | 3,46 | 3,57 | 0,11 | 89,25 | A
Sarana dan prasarana | 3,18 | 3,04 | (0,14) | 76,00 | C
Rata-rata | 3,54 | 3,57 | 0,03 | 89,25 | A
Nilai konversi = skor x 25; nilai konversi rata-rata dihitung dari skor rata-rata yang sudah dibulatkan. Mutu: A (88,31-100), B (76,61-88,30), C (65,00-76,60), D (25,00-64,99)
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA (ringkasan)

Dari 16 indikator kinerja kegiatan tahun 2023, sebanyak 12 indikator tercapai dan 4 indikator tidak tercapai, dengan rata-rata capaian 103,75%.
Sasaran kegiatan dengan rata-rata capaian tertinggi adalah SK 3 sebesar 109,51%, sedangkan yang terendah adalah SK 2 sebesar 101,42%.
Jumlah penghuni per 31 Desember 2023 sebanyak 482 orang, terdiri atas 98 tahanan dan 384 narapidana, sehingga terjadi kelebihan hunian 88,3% dari kapasitas 256 orang.
Isi akhir tertinggi terjadi pada bulan Juli yaitu 493 orang, dan terendah pada bulan Mei yaitu 467 orang.
Perkara narkotika masih mendominasi dengan 263 orang atau 54,56% dari seluruh penghuni, bertambah 18 orang dibandingkan tahun 2022 yang berjumlah 245 orang.
Sepanjang tahun 2023 sebanyak 662 remisi disetujui dari 673 usulan (98,37%), di antaranya 12 narapidana langsung bebas; penerima remisi naik 9,06% dari tahun 2022.
Program integrasi menghasilkan 114 SK dari 123 usulan, dan Pembebasan Bersyarat menyumbang 77 SK atau 67,54% dari seluruh SK yang terbit.
Kegiatan kerja yang melibatkan 138 warga binaan membukukan keuntungan Rp109.570.000, dengan keuntungan terbesar dari unit Meubelair sebesar Rp33.650.000 atau 30,71% dari seluruh keuntungan.
Anggaran sebesar Rp11.181.080.000 terealisasi Rp11.124.245.297 (99,49%) sehingga tersisa Rp56.834.703; serapan rincian output terendah adalah Layanan Keamanan dan Ketertiban sebesar 96,77%.
Dibandingkan tahun 2022, terdapat tiga indikator yang realisasinya menurun, yaitu Gangguan mental yang tertangani (5,00 poin), Pelatihan vokasi bersertifikat (1,18 poin), Gangguan kamtib yang dapat dicegah (3,78 poin).
`,
    },
  ],
  mistakes: [
    { sheet: "IKK", cell: "G12", right: "119,05", wrong: "109,05" },
    { sheet: "IKK", cell: "C35", right: "5", wrong: "4" },
    { sheet: "Mutasi Penghuni", cell: "C15", right: "23", wrong: "32" },
    { sheet: "Mutasi Penghuni", cell: "G18", right: "51", wrong: "44" },
    { sheet: "Tindak Pidana", cell: "I6", right: "(4)", wrong: "4" },
    { sheet: "Remisi", cell: "F10", right: "29", wrong: "26" },
    { sheet: "Integrasi-Giatja", cell: "H19", right: "2.766.000", wrong: "2.676.000" },
    { sheet: "Perbandingan", cell: "I8", right: "1.0989", wrong: "0.9100" },
    { sheet: "Perbandingan", cell: "D12", right: "0.7267", wrong: "0.7627" },
    { sheet: "Anggaran", cell: "K9", right: "6.709.600", wrong: "6.790.600" },
    {
      sheet: "Anggaran",
      cell: "A15",
      right: "dua ratus empat puluh lima ribu",
      wrong: "dua ratus lima puluh empat ribu",
    },
    { sheet: "Anggaran", cell: "G21", right: "Di bawah target", wrong: "Di atas target" },
    { sheet: "Pegawai-Survei", cell: "F32", right: "B", wrong: "A" },
    { sheet: "Narasi", cell: "A6", right: "terendah pada bulan Mei", wrong: "terendah pada bulan September" },
    { sheet: "Narasi", cell: "A9", right: "67,54%", wrong: "67,48%" },
    { sheet: "Narasi", cell: "A12", right: "terdapat tiga indikator", wrong: "terdapat dua indikator" },
  ],
};
