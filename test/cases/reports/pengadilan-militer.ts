import type { ReportCase } from "./report-case";

/** a military court: case load by kind and month, appeals, indicators, two budgets, staff and survey. */
export const pengadilanMiliter: ReportCase = {
  name: "a military court: case load by kind and month, appeals, indicators, two budgets, staff and survey",
  year: 2024,
  sheets: [
    {
      name: "Keadaan Perkara",
      sheet: `
PENGADILAN MILITER I-04 PALEMBANG
Tabel 1. Keadaan Perkara Pidana Tahun 2024 menurut Jenis
No | Jenis Perkara | Sisa 2023 | Masuk 2024 | Beban | Putus | Sisa 2024 | Rasio Penyelesaian | Persentase Masuk
(1) | (2) | (3) | (4) | (5) = (3) + (4) | (6) | (7) = (5) - (6) | (8) = (6) / (5) | (9)
1 | Desersi | 9 | 41 | 50 | 43 | 7 | 86,00% | 32,03%
2 | THTI | 2 | 14 | 16 | 14 | 2 | 87,50% | 10,94%
3 | Insubordinasi | 1 | 4 | 5 | 5 | - | 100,00% | 3,13%
4 | Narkotika | 5 | 17 | 22 | 18 | 4 | 81,82% | 13,28%
5 | KDRT | 2 | 8 | 10 | 7 | 3 | 70,00% | 6,25%
6 | Penganiayaan | 3 | 12 | 15 | 13 | 2 | 86,67% | 9,38%
7 | Asusila | 4 | 11 | 15 | 12 | 3 | 80,00% | 8,59%
8 | Penipuan | 1 | 6 | 7 | 6 | 1 | 85,71% | 4,69%
9 | Penggelapan | - | 5 | 5 | 4 | 1 | 80,00% | 3,91%
10 | Kecelakaan lalu lintas | 2 | 7 | 9 | 9 | - | 100,00% | 5,47%
11 | Senjata api/munisi | - | 3 | 3 | 2 | 1 | 66,67% | 2,34%
 | Jumlah | 29 | 128 | 157 | 133 | 24 | 84,71% | 100,00%

Tabel 2. Perkara menurut Asal Berkas (Oditurat)
Asal Berkas | Sisa 2023 | Masuk | Putus | Sisa 2024
Otmil I-05 Palembang | 17 | 74 | 78 | 13
Otmil I-06 Bandar Lampung | 8 | 36 | 36 | 8
Otmil I-04 Bengkulu | 4 | 18 | 19 | 3
Total | 29 | 128 | 133 | 24
`,
    },
    {
      name: "Bulanan",
      sheet: `
Tabel 3. Perkara Masuk, Putus dan Minutasi per Bulan Tahun 2024
Bulan | Perkara |  |  |  |  | Minutasi |  |  | Rasio Putus (%)
 | Sisa Awal | Masuk | Beban | Putus | Sisa Akhir | Sisa Bulan Lalu | Diminutasi | Belum Minutasi | 
1 | 2 | 3 | 4 = 2 + 3 | 5 | 6 = 4 - 5 | 7 | 8 | 9 = 7 + 5 - 8 | 10 = 5 : 4 x 100
Januari | 29 | 14 | 43 | 10 | 33 | 4 | 11 | 3 | 23,26
Februari | 33 | 9 | 42 | 12 | 30 | 3 | 10 | 5 | 28,57
Maret | 30 | 11 | 41 | 13 | 28 | 5 | 14 | 4 | 31,71
April | 28 | 8 | 36 | 7 | 29 | 4 | 9 | 2 | 19,44
Mei | 29 | 12 | 41 | 11 | 30 | 2 | 10 | 3 | 26,83
Juni | 30 | 10 | 40 | 12 | 28 | 3 | 12 | 3 | 30,00
Juli | 28 | 13 | 41 | 10 | 31 | 3 | 11 | 2 | 24,39
Agustus | 31 | 11 | 42 | 14 | 28 | 2 | 12 | 4 | 33,33
September | 28 | 9 | 37 | 11 | 26 | 4 | 12 | 3 | 29,73
Oktober | 26 | 12 | 38 | 13 | 25 | 3 | 14 | 2 | 34,21
November | 25 | 10 | 35 | 12 | 23 | 2 | 11 | 3 | 34,29
Desember | 23 | 9 | 32 | 8 | 24 | 3 | 8 | 3 | 25,00
Jumlah | 29 | 128 | 157 | 133 | 24 | 4 | 134 | 3 | 84,71
Catatan: kolom 2 dan 7 baris Jumlah adalah sisa per 31 Desember 2023

Tabel 4. Jangka Waktu Penyelesaian Perkara Putus
Jangka Waktu | s.d. 1 bulan | 1 - 3 bulan | 3 - 5 bulan | > 5 bulan | Jumlah
Perkara | 38 | 64 | 28 | 3 | 133
% | 28,57 | 48,12 | 21,05 | 2,26 | 100,00
`,
    },
    {
      name: "Terdakwa",
      sheet: `
Tabel 5. Terdakwa menurut Kepangkatan dan Matra
No | Kepangkatan | TNI AD |  | TNI AL |  | TNI AU |  | Jumlah | % Jumlah
 |  | 2023 | 2024 | 2023 | 2024 | 2023 | 2024 | 2024 | 2024
1 | Perwira Menengah | 3 | 2 | - | 1 | 1 | - | 3 | 2,07
2 | Perwira Pertama | 7 | 5 | 2 | 3 | 1 | 2 | 10 | 6,90
3 | Bintara | 44 | 39 | 9 | 8 | 6 | 7 | 54 | 37,24
4 | Tamtama | 58 | 61 | 12 | 9 | 5 | 6 | 76 | 52,41
5 | PNS/Sipil | 1 | 2 | - | - | - | - | 2 | 1,38
 | Jumlah | 113 | 109 | 23 | 21 | 13 | 15 | 145 | 100,00
Terdakwa tahun 2023 seluruhnya 149 orang

Tabel 6. Amar Putusan
Amar | Terdakwa 2023 | Terdakwa 2024 | Naik/(Turun) | % 2024
Pidana penjara | 79 | 76 | (3) | 52,41
Pidana penjara dan pecat | 46 | 51 | 5 | 35,17
Pidana bersyarat | 14 | 9 | (5) | 6,21
Bebas | 3 | 2 | (1) | 1,38
Lepas dari segala tuntutan | 1 | - | (1) | -
NO/Kembali ke Papera | 6 | 7 | 1 | 4,83
Jumlah | 149 | 145 | (4) | 100,00
Terdakwa yang dipecat (pidana tambahan) = 51 orang dari 145 terdakwa
`,
    },
    {
      name: "IKU",
      sheet: `
Tabel 7. Capaian Indikator Kinerja Utama Tahun 2024
No | Sasaran / Indikator Kinerja | Pembilang | Penyebut | Target 2024 (%) | Realisasi 2024 (%) | Capaian (%) | Realisasi 2023 (%) | Kenaikan (poin) | Kriteria
(1) | (2) | (3) | (4) | (5) | (6) = (3) / (4) x 100 | (7) = (6) / (5) x 100 | (8) | (9) = (6) - (8) | (10)
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel |  |  |  |  |  |  |  | 
1.a | Perkara diselesaikan tepat waktu | 130 | 133 | 96,00 | 97,74 | 101,81 | 96,53 | 1,21 | Sangat Baik
1.b | Perkara tidak mengajukan banding | 102 | 133 | 78,00 | 76,69 | 98,32 | 75,69 | 1,00 | Baik
1.c | Perkara tidak mengajukan kasasi | 119 | 133 | 88,00 | 89,47 | 101,67 | 91,67 | -2,20 | Sangat Baik
1.d | Perkara tidak mengajukan PK | 131 | 133 | 99,00 | 98,50 | 99,49 | 100,00 | -1,50 | Baik
1.e | Indeks kepuasan pencari keadilan |  |  | 90,00 | 90,06 | 100,07 | 88,72 | 1,34 | Sangat Baik
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara |  |  |  |  |  |  |  | 
2.a | Salinan putusan dikirim tepat waktu | 129 | 133 | 100,00 | 96,99 | 96,99 | 97,92 | -0,93 | Baik
2.b | Putusan diunggah dalam satu hari | 118 | 133 | 85,00 | 88,72 | 104,38 | 82,64 | 6,08 | Sangat Baik
2.c | Perkara diminutasi tepat waktu | 126 | 134 | 95,00 | 94,03 | 98,98 | 93,01 | 1,02 | Baik
3 | Meningkatnya akses peradilan bagi masyarakat |  |  |  |  |  |  |  | 
3.a | Sidang di luar gedung yang diselesaikan | 22 | 22 | 100,00 | 100,00 | 100,00 | 96,15 | 3,85 | Sangat Baik
3.b | Pengaduan yang ditindaklanjuti | 5 | 7 | 100,00 | 71,43 | 71,43 | 100,00 | -28,57 | Kurang
 | Rata-rata capaian |  |  |  |  | 97,31 |  |  | Baik
Kriteria: >= 100 Sangat Baik; 90 - 99,99 Baik; 75 - 89,99 Cukup; < 75 Kurang

Rekapitulasi Kriteria
Kriteria | Sangat Baik | Baik | Cukup | Kurang | Jumlah
Jumlah Indikator | 5 | 4 | - | 1 | 10
Persentase (%) | 50,0 | 40,0 | - | 10,0 | 100,0
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
Tabel 8. Perkembangan Perkara Lima Tahun Terakhir
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Sisa tahun lalu | 31 | 36 | 31 | 36 | 29
Perkara masuk | 176 | 158 | 149 | 137 | 128
Beban perkara | 207 | 194 | 180 | 173 | 157
Perkara putus | 171 | 163 | 144 | 144 | 133
Sisa perkara | 36 | 31 | 36 | 29 | 24
Rasio penyelesaian (%) | 82,61 | 84,02 | 80,00 | 83,24 | 84,71
Pertumbuhan perkara masuk (%) | - | -10,23 | -5,70 | -8,05 | -6,57

Tabel 9. Upaya Hukum
Tahun | Putus | Banding |  | Kasasi |  | Peninjauan Kembali |  | Tidak Banding (%) | Tidak Kasasi (%) | Tidak PK (%)
 |  | Jumlah | % | Jumlah | % | Jumlah | % |  |  | 
2020 | 171 | 44 | 25,73 | 21 | 12,28 | 3 | 1,75 | 74,27 | 87,72 | 98,25
2021 | 163 | 39 | 23,93 | 18 | 11,04 | 1 | 0,61 | 76,07 | 88,96 | 99,39
2022 | 144 | 37 | 25,69 | 19 | 13,19 | 2 | 1,39 | 74,31 | 86,81 | 98,61
2023 | 144 | 35 | 24,31 | 12 | 8,33 | - | - | 75,69 | 91,67 | 100,00
2024 | 133 | 31 | 23,31 | 14 | 10,53 | 2 | 1,50 | 76,69 | 89,47 | 98,50
Jumlah | 755 | 186 | 24,64 | 84 | 11,13 | 8 | 1,06 |  |  | 
Persentase dihitung terhadap perkara putus tahun yang bersangkutan
`,
    },
    {
      name: "DIPA_PNBP",
      sheet: `
Tabel 10. Realisasi DIPA 01 (Badan Urusan Administrasi) dan DIPA 03 (Badilmiltun) TA 2024
Kode | Uraian | Pagu Semula | Pagu Revisi | Realisasi | % Realisasi | Sisa Anggaran
DIPA 01 | Badan Urusan Administrasi | 4.293.920.000 | 4.432.230.000 | 4.405.768.783 | 99,40% | 26.461.217
1066.51 | Belanja Pegawai | 3.440.450.000 | 3.490.465.000 | 3.475.923.700 | 99,58% | 14.541.300
511111 | Gaji pokok PNS | 842.650.000 | 861.340.000 | 858.927.400 | 99,72% | 2.412.600
511161 | Gaji pokok TNI | 1.364.200.000 | 1.412.875.000 | 1.409.662.300 | 99,77% | 3.212.700
511244 | Tunjangan hakim | 1.185.000.000 | 1.185.000.000 | 1.176.350.000 | 99,27% | 8.650.000
512211 | Uang lembur | 48.600.000 | 31.250.000 | 30.984.000 | 99,15% | 266.000
1066.52 | Belanja Barang | 853.470.000 | 823.265.000 | 812.200.083 | 98,66% | 11.064.917
521111 | Keperluan perkantoran | 386.420.000 | 374.915.000 | 371.808.650 | 99,17% | 3.106.350
522111 | Langganan daya dan jasa | 192.300.000 | 201.640.000 | 196.257.318 | 97,33% | 5.382.682
523121 | Pemeliharaan peralatan dan mesin | 148.750.000 | 152.430.000 | 151.986.500 | 99,71% | 443.500
524111 | Perjalanan dinas biasa | 126.000.000 | 94.280.000 | 92.147.615 | 97,74% | 2.132.385
1071.53 | Belanja Modal | - | 118.500.000 | 117.645.000 | 99,28% | 855.000
532111 | Peralatan dan mesin | - | 118.500.000 | 117.645.000 | 99,28% | 855.000
DIPA 03 | Badan Peradilan Militer dan TUN | 104.700.000 | 104.400.000 | 99.062.300 | 94,89% | 5.337.700
1058.52 | Penyelesaian Perkara Pidana Militer | 104.700.000 | 104.400.000 | 99.062.300 | 94,89% | 5.337.700
521211 | Belanja bahan | 21.400.000 | 18.650.000 | 18.426.500 | 98,80% | 223.500
521219 | Barang non operasional lainnya | 14.800.000 | 17.250.000 | 16.893.000 | 97,93% | 357.000
524114 | Sidang di luar gedung | 68.500.000 | 68.500.000 | 63.742.800 | 93,06% | 4.757.200
 | JUMLAH DIPA 01 + DIPA 03 | 4.398.620.000 | 4.536.630.000 | 4.504.831.083 | 99,30% | 31.798.917
Terbilang realisasi: empat miliar lima ratus empat juta delapan ratus tiga puluh satu ribu delapan puluh tiga rupiah

Tabel 11. Penerimaan Negara Bukan Pajak (PNBP)
Jenis Penerimaan | Target 2023 | Realisasi 2023 | % | Target 2024 | Realisasi 2024 | % | Lebih/(Kurang) 2024 | Naik/(Turun) 2023-2024
Sewa rumah dinas | 4.200.000 | 4.118.400 | 98,06 | 4.320.000 | 4.236.800 | 98,07 | (83.200) | 118.400
Biaya perkara | 1.750.000 | 1.932.500 | 110,43 | 1.800.000 | 1.715.000 | 95,28 | (85.000) | (217.500)
Penjualan peralatan/BMN | 6.500.000 | 6.812.000 | 104,80 | 3.500.000 | 4.250.000 | 121,43 | 750.000 | (2.562.000)
Pengembalian belanja TAYL | - | 1.246.350 | - | - | 587.200 | - | 587.200 | (659.150)
Jumlah | 12.450.000 | 14.109.250 | 113,33 | 9.620.000 | 10.789.000 | 112,15 | 1.169.000 | (3.320.250)

Tabel 12. Realisasi DIPA Tahun 2022 dan 2023 (ribu rupiah)
DIPA | 2022 |  | 2023 |  | % 2022 | % 2023
 | Pagu | Realisasi | Pagu | Realisasi |  | 
DIPA 01 | 4.087.250 | 4.031.816 | 4.215.480 | 4.162.973 | 98,64 | 98,75
DIPA 03 | 98.600 | 91.437 | 101.250 | 99.684 | 92,74 | 98,45
Jumlah | 4.185.850 | 4.123.253 | 4.316.730 | 4.262.657 | 98,50 | 98,75
`,
    },
    {
      name: "Pegawai",
      sheet: `
Tabel 13. Pegawai menurut Golongan/Pangkat dan Jabatan per 31 Desember 2024
No | Golongan/Pangkat | Hakim |  | Kepaniteraan |  | Kesekretariatan |  | Jumlah |  | Total
 |  | L | P | L | P | L | P | L | P | 
1 | Kolonel | 2 | - | - | - | - | - | 2 | - | 2
2 | Letkol/Mayor | 3 | 1 | 1 | - | - | - | 4 | 1 | 5
3 | Kapten/Lettu | - | - | 3 | 1 | 1 | - | 4 | 1 | 5
4 | Bintara | - | - | 3 | - | 2 | 1 | 5 | 1 | 6
5 | PNS Gol. IV | - | - | - | - | 1 | - | 1 | - | 1
6 | PNS Gol. III | - | - | 2 | 2 | 4 | 3 | 6 | 5 | 11
7 | PNS Gol. II | - | - | 1 | - | 2 | 1 | 3 | 1 | 4
8 | PPNPN | - | - | - | - | 6 | 2 | 6 | 2 | 8
 | Jumlah | 5 | 1 | 10 | 3 | 16 | 7 | 31 | 11 | 42

Kebutuhan dan Ketersediaan Pegawai
Unsur | DSP (kebutuhan) | Tersedia | Kurang (-) / Lebih | Keterisian
Hakim | #9 | #6 | =C16-B16 -> -3 | =C16/B16 -> 0.6666666666666666~0.0%
Kepaniteraan | #16 | #13 | =C17-B17 -> -3 | =C17/B17 -> 0.8125~0.0%
Kesekretariatan | #21 | #23 | =C18-B18 -> 2 | =C18/B18 -> 1.0952380952380953~0.0%
Jumlah | =SUM(B16:B18) -> 46 | =SUM(C16:C18) -> 42 | =C19-B19 -> -4 | =C19/B19 -> 0.9130434782608695~0.0%

Mutasi Pegawai Tahun 2024
Uraian | Militer | PNS | PPNPN | Jumlah
Awal tahun | 17 | 17 | 8 | 42
Masuk | 4 | 1 | - | 5
Keluar/pensiun | 3 | 2 | - | 5
Akhir tahun | 18 | 16 | 8 | 42

 |  |  |  |  |  |  | Palembang, 10 Januari 2025
 |  |  |  |  |  |  | Kepala Pengadilan Militer I-04,
 |  |  |  |  |  |  | Kolonel Chk Surya Atmaja, S.H., M.H.
 |  |  |  |  |  |  | NRP 11980012340773
`,
    },
    {
      name: "SKM",
      sheet: `
Tabel 14. Survei Kepuasan Masyarakat (SKM) Semester II 2024, 100 responden
Kode | Unsur Pelayanan | Jumlah Nilai |  | Nilai Rata-rata |  | NRR Tertimbang | Kategori Unsur
 |  | 2023 | 2024 | 2023 | 2024 | 2024 (NRR x 0,11) | 2024
U1 | Persyaratan | 358 | 366 | 3,58 | 3,66 | 0,4026 | A (Sangat Baik)
U2 | Sistem, mekanisme dan prosedur | 352 | 361 | 3,52 | 3,61 | 0,3971 | A (Sangat Baik)
U3 | Waktu penyelesaian | 341 | 349 | 3,41 | 3,49 | 0,3839 | B (Baik)
U4 | Biaya/tarif | 384 | 391 | 3,84 | 3,91 | 0,4301 | A (Sangat Baik)
U5 | Produk layanan | 360 | 357 | 3,60 | 3,57 | 0,3927 | A (Sangat Baik)
U6 | Kompetensi pelaksana | 367 | 373 | 3,67 | 3,73 | 0,4103 | A (Sangat Baik)
U7 | Perilaku pelaksana | 371 | 378 | 3,71 | 3,78 | 0,4158 | A (Sangat Baik)
U8 | Sarana dan prasarana | 344 | 338 | 3,44 | 3,38 | 0,3718 | B (Baik)
U9 | Penanganan pengaduan | 349 | 362 | 3,49 | 3,62 | 0,3982 | A (Sangat Baik)
 | Jumlah | 3.226 | 3.275 | 32,26 | 32,75 | 3,6025 | 
 | Nilai SKM = Jumlah NRR Tertimbang x 25 |  |  |  |  | 90,06 | A (Sangat Baik)
Mutu unsur: 3,5324 - 4,00 A (Sangat Baik); 3,0644 - 3,5323 B (Baik); 2,60 - 3,0643 C (Kurang Baik)
Mutu unit: 88,31 - 100 A (Sangat Baik); 76,61 - 88,30 B (Baik); 65,00 - 76,60 C (Kurang Baik)

Tabel 15. Responden SKM 2024
Pendidikan | SMP | SMA | Diploma | S1 | S2 ke atas | Jumlah
Laki-laki | 2 | 39 | 11 | 25 | 4 | 81
Perempuan | - | 8 | 3 | 7 | 1 | 19
Jumlah | 2 | 47 | 14 | 32 | 5 | 100
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Pada tahun 2024 beban perkara sebanyak 157 perkara, terdiri atas sisa tahun 2023 sebanyak 29 perkara dan perkara masuk 128 perkara; yang diputus 133 perkara sehingga tersisa 24 perkara.
Perkara terbanyak yang masuk adalah desersi sejumlah 41 perkara (32,03%), disusul narkotika 17 perkara (13,28%).
Rasio penyelesaian perkara naik dari 83,24% pada tahun 2023 menjadi 84,71% pada tahun 2024.
Dari 133 perkara yang diputus, 31 perkara diajukan banding dan 14 perkara kasasi, sehingga perkara yang tidak mengajukan banding sebesar 76,69% dari target 78,00%.
Rata-rata capaian 10 indikator kinerja sebesar 97,31%, dengan 5 indikator berkriteria Sangat Baik, 4 Baik dan 1 Kurang.
Realisasi DIPA 01 sebesar Rp4.405.768.783 atau 99,40% dan DIPA 03 sebesar Rp99.062.300 atau 94,89% dari pagu revisi.
Nilai SKM Semester II 2024 sebesar 90,06 dengan mutu A (Sangat Baik), unsur tertinggi adalah biaya/tarif dengan nilai rata-rata 3,91 dan terendah sarana dan prasarana dengan nilai rata-rata 3,38.
Jumlah pegawai per 31 Desember 2024 sebanyak 42 orang, terdiri atas 31 laki-laki dan 11 perempuan, masih kurang 4 orang dari DSP.
`,
    },
  ],
  mistakes: [
    { sheet: "Keadaan Perkara", cell: "H10", right: "86,67%", wrong: "80,00%" },
    { sheet: "Keadaan Perkara", cell: "C23", right: "128", wrong: "137" },
    { sheet: "Bulanan", cell: "H17", right: "134", wrong: "123" },
    { sheet: "Terdakwa", cell: "I6", right: "54", wrong: "59" },
    { sheet: "IKU", cell: "G12", right: "104,38", wrong: "97,22" },
    { sheet: "IKU", cell: "B22", right: "5", wrong: "6" },
    { sheet: "Lima Tahun", cell: "F9", right: "-6,57", wrong: "-7,03" },
    { sheet: "DIPA_PNBP", cell: "D3", right: "4.432.230.000", wrong: "4.313.730.000" },
    { sheet: "SKM", cell: "G8", right: "0,3927", wrong: "0,3960" },
    { sheet: "Pegawai", cell: "C26", right: "16", wrong: "17" },
    {
      sheet: "DIPA_PNBP",
      cell: "A22",
      right:
        "Terbilang realisasi: empat miliar lima ratus empat juta delapan ratus tiga puluh satu ribu delapan puluh tiga rupiah",
      wrong:
        "Terbilang realisasi: empat miliar lima ratus empat juta delapan ratus tiga puluh satu ribu delapan ratus tiga rupiah",
    },
    { sheet: "Narasi", cell: "A4", right: "naik dari 83,24%", wrong: "turun dari 83,24%" },
    { sheet: "Narasi", cell: "A7", right: "Rp99.062.300 atau 94,89%", wrong: "Rp99.062.300 atau 98,45%" },
    { sheet: "Narasi", cell: "A8", right: "nilai rata-rata 3,38", wrong: "nilai rata-rata 3,44" },
  ],
};
