import type { ReportCase } from "./report-case";

/** a court of appeal: appeals by month, five years of T, R and C, two DIPA, discipline, assets. */
export const pengadilanTinggi: ReportCase = {
  name: "a court of appeal: appeals by month, five years of T, R and C, two DIPA, discipline, assets",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Banding Bulanan",
      sheet: `
Tabel 1.1  Keadaan Perkara Banding pada Pengadilan Tinggi Tanjung Raya Tahun 2024 menurut Bulan (perkara)

No | Bulan | Perdata |  |  |  | Pidana |  |  |  | Tindak Pidana Korupsi |  |  |  | Jumlah
 |  | Sisa Bln Lalu | Masuk | Putus | Sisa | Sisa Bln Lalu | Masuk | Putus | Sisa | Sisa Bln Lalu | Masuk | Putus | Sisa | Masuk | Putus | Sisa
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15=4+8+12 | 16=5+9+13 | 17=6+10+14
1 | Januari | 9 | 10 | 11 | 8 | 17 | 31 | 32 | 16 | 3 | 4 | 4 | 3 | 45 | 47 | 27
2 | Februari | 8 | 10 | 13 | 5 | 16 | 32 | 36 | 12 | 3 | 5 | 4 | 4 | 47 | 53 | 21
3 | Maret | 5 | 15 | 14 | 6 | 12 | 21 | 18 | 15 | 4 | 4 | 4 | 4 | 40 | 36 | 25
4 | April | 6 | 8 | 8 | 6 | 15 | 30 | 24 | 21 | 4 | 3 | 4 | 3 | 41 | 36 | 30
5 | Mei | 6 | 11 | 11 | 6 | 21 | 28 | 27 | 22 | 3 | 4 | 4 | 3 | 43 | 42 | 31
6 | Juni | 6 | 13 | 11 | 8 | 22 | 29 | 35 | 16 | 3 | 3 | 4 | 2 | 45 | 50 | 26
7 | Juli | 8 | 8 | 9 | 7 | 16 | 26 | 27 | 15 | 2 | 4 | 4 | 2 | 38 | 40 | 24
8 | Agustus | 7 | 12 | 11 | 8 | 15 | 26 | 28 | 13 | 2 | 3 | 4 | 1 | 41 | 43 | 22
9 | September | 8 | 15 | 12 | 11 | 13 | 27 | 22 | 18 | 1 | 1 | 1 | 1 | 43 | 35 | 30
10 | Oktober | 11 | 8 | 13 | 6 | 18 | 29 | 30 | 17 | 1 | 1 | 1 | 1 | 38 | 44 | 24
11 | November | 6 | 13 | 14 | 5 | 17 | 23 | 24 | 16 | 1 | 1 | 1 | 1 | 37 | 39 | 22
12 | Desember | 5 | 10 | 10 | 5 | 16 | 21 | 28 | 9 | 1 | 1 | 1 | 1 | 32 | 39 | 15
 | JUMLAH | 9 | 133 | 137 | 5 | 17 | 323 | 331 | 9 | 3 | 34 | 36 | 1 | 490 | 504 | 15

Keterangan: pada baris JUMLAH, kolom Sisa Bln Lalu adalah sisa perkara per 31 Desember 2023 dan kolom Sisa adalah sisa per 31 Desember 2024.
Sumber data: Kepaniteraan Muda Hukum, SIPP Tingkat Banding
`,
    },
    {
      name: "T1.2 Rekap Perkara",
      sheet: `
Tabel 1.2  Rekapitulasi Penyelesaian Perkara Banding Tahun 2024
No. | Jenis Perkara | Sisa 2023 | Masuk 2024 | Beban | Putus | Sisa 2024 | Rasio Produktifitas (%) | Rasio Beban Terhadap Masuk
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5-6 | 8=6/5 | 9=5/4
1 | Perdata | 9 | 133 | 142 | 137 | 5 | 96,48 | 1,068
2 | Pidana | 17 | 323 | 340 | 331 | 9 | 97,35 | 1,053
3 | Tindak Pidana Korupsi | 3 | 34 | 37 | 36 | 1 | 97,30 | 1,088
 | Jumlah | 29 | 490 | 519 | 504 | 15 | 97,11 | 1,059

Tabel 1.3  Perkembangan Perkara Banding Tahun 2020 s.d. 2024
Tahun | Sisa Awal | Masuk |  |  |  | Jumlah Beban | Putus | Sisa Akhir | Produktivitas | Kenaikan/(Penurunan) Perkara Masuk
 |  | Perdata | Pidana | Tipikor | Jumlah |  |  |  |  | Perkara | %
(1) | (2) | (3) | (4) | (5) | (6)=(3)+(4)+(5) | (7)=(2)+(6) | (8) | (9)=(7)-(8) | (10)=(8)/(7) | (11) | (12)
2020 | 26 | 112 | 241 | 29 | 382 | 408 | 377 | 31 | 92,4% | - | -
2021 | 31 | 98 | 266 | 24 | 388 | 419 | 397 | 22 | 94,7% | 6 | 1,57%
2022 | 22 | 121 | 258 | 31 | 410 | 432 | 397 | 35 | 91,9% | 22 | 5,67%
2023 | 35 | 129 | 287 | 27 | 443 | 478 | 449 | 29 | 93,9% | 33 | 8,05%
2024 | 29 | 133 | 323 | 34 | 490 | 519 | 504 | 15 | 97,1% | 47 | 10,61%
Rata-rata | - | 118,6 | 275,0 | 29,0 | 422,6 | - | 424,8 | - | - | - | -

Catatan: angka dalam kurung menunjukkan penurunan dibanding tahun sebelumnya.
`,
    },
    {
      name: "T1.3 Klasifikasi",
      sheet: `
Tabel 1.4  Perkara Banding Masuk Berdasarkan Klasifikasi Perkara Tahun 2023 dan 2024
No | Klasifikasi | Tahun 2023 | Tahun 2024 | Naik (Turun) | % terhadap jenis perkara 2024 | % terhadap seluruh perkara 2024
A | PERKARA PERDATA
1 | Perbuatan Melawan Hukum | 42 | 40 | (2) | 30,08% | 8,16%
2 | Wanprestasi | 30 | 31 | 1 | 23,31% | 6,33%
3 | Objek Sengketa Tanah | 23 | 23 | - | 17,29% | 4,69%
4 | Perceraian | 12 | 13 | 1 | 9,77% | 2,65%
5 | Harta Bersama | 6 | 8 | 2 | 6,02% | 1,63%
6 | Kewarisan | 6 | 7 | 1 | 5,26% | 1,43%
7 | Perlawanan (Verzet/Derden Verzet) | 4 | 5 | 1 | 3,76% | 1,02%
8 | Perdata Lainnya | 6 | 6 | - | 4,51% | 1,22%
 | Jumlah A | 129 | 133 | 4 | 100,00% | 27,14%
B | PERKARA PIDANA
1 | Narkotika | 94 | 102 | 8 | 31,58% | 20,82%
2 | Pencurian | 33 | 36 | 3 | 11,15% | 7,35%
3 | Penganiayaan | 25 | 25 | - | 7,74% | 5,10%
4 | Perlindungan Anak | 41 | 51 | 10 | 15,79% | 10,41%
5 | Penggelapan | 23 | 27 | 4 | 8,36% | 5,51%
6 | Penipuan | 19 | 21 | 2 | 6,50% | 4,29%
7 | Kejahatan terhadap Nyawa | 11 | 12 | 1 | 3,72% | 2,45%
8 | Pertambangan Minerba | 11 | 13 | 2 | 4,02% | 2,65%
9 | Kehutanan | 5 | 7 | 2 | 2,17% | 1,43%
10 | Informasi dan Transaksi Elektronik | 7 | 8 | 1 | 2,48% | 1,63%
11 | Lalu Lintas | 4 | 5 | 1 | 1,55% | 1,02%
12 | Pidana Lainnya | 14 | 16 | 2 | 4,95% | 3,27%
 | Jumlah B | 287 | 323 | 36 | 100,00% | 65,92%
C | PERKARA TINDAK PIDANA KORUPSI
1 | Pengadaan Barang dan Jasa | 9 | 12 | 3 | 35,29% | 2,45%
2 | Dana Desa | 12 | 15 | 3 | 44,12% | 3,06%
3 | Perbankan/Kredit | 4 | 5 | 1 | 14,71% | 1,02%
4 | Suap dan Gratifikasi | 2 | 2 | - | 5,88% | 0,41%
 | Jumlah C | 27 | 34 | 7 | 100,00% | 6,94%
 | JUMLAH A+B+C | 443 | 490 | 47 |  | 100,00%

Tabel 1.5  Amar Putusan Banding Tahun 2024
Jenis Perkara | Menguatkan | Memperbaiki/ Mengubah | Membatalkan | Tidak Dapat Diterima | Dicabut | Jumlah | % Menguatkan
Perdata | 85 | 19 | 21 | 8 | 4 | 137 | 62,04%
Pidana | 185 | 114 | 22 | 5 | 5 | 331 | 55,89%
Tipikor | 13 | 20 | 3 | - | - | 36 | 36,11%
Jumlah | 283 | 153 | 46 | 13 | 9 | 504 | 56,15%
`,
    },
    {
      name: "T2.1 Ketepatan Waktu",
      sheet: `
Tabel 2.1  Ketepatan Waktu Penyelesaian Perkara Banding per Triwulan Tahun 2024
No | Jenis Perkara | Triwulan I |  | Triwulan II |  | Triwulan III |  | Triwulan IV |  | Jumlah Tahun 2024 |  | % Tepat Waktu
 |  | Putus | Tepat Waktu | Putus | Tepat Waktu | Putus | Tepat Waktu | Putus | Tepat Waktu | Putus | Tepat Waktu
1 | Perdata | 38 | 37 | 30 | 30 | 32 | 30 | 37 | 37 | 137 | 134 | 97,81%
2 | Pidana | 86 | 86 | 86 | 85 | 77 | 75 | 82 | 81 | 331 | 327 | 98,79%
3 | Tipikor | 12 | 12 | 12 | 11 | 9 | 9 | 3 | 3 | 36 | 35 | 97,22%
 | Jumlah | 136 | 135 | 128 | 126 | 118 | 114 | 122 | 121 | 504 | 496 | 98,41%
 | % Tepat Waktu per Triwulan |  | 99,26% |  | 98,44% |  | 96,61% |  | 99,18% |  | 98,41%

Tabel 2.2  Lama Penyelesaian Perkara Banding Tahun 2024
Lama Penyelesaian | Perdata |  | Pidana |  | Tipikor |  | Jumlah
 | Perkara | % | Perkara | % | Perkara | % | Perkara | %
s.d. 1 bulan | 32 | 23,4 | 167 | 50,5 | 6 | 16,7 | 205 | 40,7
lebih dari 1 s.d. 2 bulan | 66 | 48,2 | 133 | 40,2 | 18 | 50,0 | 217 | 43,1
lebih dari 2 s.d. 3 bulan | 36 | 26,3 | 27 | 8,2 | 11 | 30,6 | 74 | 14,7
lebih dari 3 bulan | 3 | 2,2 | 4 | 1,2 | 1 | 2,8 | 8 | 1,6
Jumlah | 137 | 100,0 | 331 | 100,0 | 36 | 100,0 | 504 | 100,0
Catatan: jumlah persen per baris dapat tidak tepat 100,0 karena pembulatan. Tepat waktu = diputus paling lama 3 bulan sejak diregister (SEMA 2/2014).

Tabel 2.3  Pengiriman Salinan Putusan ke Pengadilan Pengaju Tahun 2024
No | Bulan | Perkara Putus | Salinan Dikirim Tepat Waktu | Terlambat | % Tepat Waktu
1 | Januari | 47 | 47 | - | 100,00%
2 | Februari | 53 | 52 | 1 | 98,11%
3 | Maret | 36 | 36 | - | 100,00%
4 | April | 36 | 36 | - | 100,00%
5 | Mei | 42 | 40 | 2 | 95,24%
6 | Juni | 50 | 50 | - | 100,00%
7 | Juli | 40 | 39 | 1 | 97,50%
8 | Agustus | 43 | 43 | - | 100,00%
9 | September | 35 | 34 | 1 | 97,14%
10 | Oktober | 44 | 43 | 1 | 97,73%
11 | November | 39 | 39 | - | 100,00%
12 | Desember | 39 | 36 | 3 | 92,31%
Jumlah |  | 504 | 495 | 9 | 98,21%
`,
    },
    {
      name: "T2.2 Kasasi dan PK",
      sheet: `
Tabel 2.4  Upaya Hukum Kasasi atas Putusan Banding menurut Pengadilan Pengaju Tahun 2024
No | Pengadilan Pengaju | Putusan Banding |  |  |  | Diajukan Kasasi |  |  |  | Tidak Kasasi | % Tidak Kasasi
 |  | Pdt | Pid | Tpk | Jml | Pdt | Pid | Tpk | Jml
1 | 2 | 3 | 4 | 5 | 6=3+4+5 | 7 | 8 | 9 | 10=7+8+9 | 11=6-10 | 12=11/6
1 | PN Tanjung Raya | 42 | 101 | 36 | 179 | 18 | 21 | 19 | 58 | 121 | 67,60%
2 | PN Muara Tengah | 23 | 60 | - | 83 | 11 | 17 | - | 28 | 55 | 66,27%
3 | PN Sungai Ampar | 16 | 34 | - | 50 | 7 | 9 | - | 16 | 34 | 68,00%
4 | PN Kuala Pinang | 16 | 38 | - | 54 | 8 | 10 | - | 18 | 36 | 66,67%
5 | PN Bukit Sari | 11 | 28 | - | 39 | 5 | 8 | - | 13 | 26 | 66,67%
6 | PN Teluk Bayan | 8 | 22 | - | 30 | 3 | 6 | - | 9 | 21 | 70,00%
7 | PN Pulau Sebatang | 8 | 19 | - | 27 | 4 | 5 | - | 9 | 18 | 66,67%
8 | PN Lubuk Gadang | 7 | 17 | - | 24 | 3 | 4 | - | 7 | 17 | 70,83%
9 | PN Simpang Ulu | 6 | 12 | - | 18 | 2 | 3 | - | 5 | 13 | 72,22%
 | JUMLAH | 137 | 331 | 36 | 504 | 61 | 83 | 19 | 163 | 341 | 67,66%

Tabel 2.5  Putusan Kasasi Mahkamah Agung yang Diterima Tahun 2024
No | Amar | Perdata | Pidana | Tipikor | Jumlah | Persen
1 | Menolak permohonan kasasi | 37 | 52 | 8 | 97 | 71,32%
2 | Mengabulkan permohonan kasasi | 8 | 10 | 4 | 22 | 16,18%
3 | Tidak dapat diterima | 4 | 5 | 1 | 10 | 7,35%
4 | Dicabut | 3 | 4 | - | 7 | 5,15%
 | Jumlah | 52 | 71 | 13 | 136 | 100,00%

Tabel 2.6  Permohonan Peninjauan Kembali (PK) Tahun 2020-2024
Tahun | Perdata | Pidana | Tipikor | Jumlah PK | Putusan Banding | % PK thd Putusan | Naik/Turun
2020 | 11 | 6 | 3 | 20 | 377 | 5,31% | -
2021 | 9 | 8 | 2 | 19 | 397 | 4,79% | turun 1
2022 | 13 | 7 | 4 | 24 | 397 | 6,05% | naik 5
2023 | 12 | 10 | 5 | 27 | 449 | 6,01% | naik 3
2024 | 15 | 9 | 4 | 28 | 504 | 5,56% | naik 1
Jumlah | 60 | 40 | 18 | 118 | 2.124 | 5,56%
`,
    },
    {
      name: "T2.3 Satker Wilayah",
      sheet: `
Tabel 2.7  Perkara Perdata Tingkat Pertama pada Pengadilan Negeri se-Wilayah Hukum PT Tanjung Raya Tahun 2024
No | Satuan Kerja | Sisa 2023 | Masuk 2024 | Beban | Putus | Sisa 2024 | % Penyelesaian
#1~0 | PN Tanjung Raya | #56~#,##0 | #680~#,##0 | =C3+D3 -> 736~#,##0 | #703~#,##0 | =E3-F3 -> 33~#,##0 | =F3/E3 -> 0.955163043478~0.00%
#2~0 | PN Muara Tengah | #50~#,##0 | #462~#,##0 | =C4+D4 -> 512~#,##0 | #487~#,##0 | =E4-F4 -> 25~#,##0 | =F4/E4 -> 0.951171875~0.00%
 | Sub Jumlah Kelas IA | =SUM(C3:C4) -> 106~#,##0 | =SUM(D3:D4) -> 1142~#,##0 | =SUM(E3:E4) -> 1248~#,##0 | =SUM(F3:F4) -> 1190~#,##0 | =SUM(G3:G4) -> 58~#,##0 | =F5/E5 -> 0.953525641026~0.00%
#3~0 | PN Sungai Ampar | #38~#,##0 | #243~#,##0 | =C6+D6 -> 281~#,##0 | #267~#,##0 | =E6-F6 -> 14~#,##0 | =F6/E6 -> 0.950177935943~0.00%
#4~0 | PN Kuala Pinang | #44~#,##0 | #277~#,##0 | =C7+D7 -> 321~#,##0 | #291~#,##0 | =E7-F7 -> 30~#,##0 | =F7/E7 -> 0.906542056075~0.00%
#5~0 | PN Bukit Sari | #21~#,##0 | #213~#,##0 | =C8+D8 -> 234~#,##0 | #207~#,##0 | =E8-F8 -> 27~#,##0 | =F8/E8 -> 0.884615384615~0.00%
 | Sub Jumlah Kelas IB | =SUM(C6:C8) -> 103~#,##0 | =SUM(D6:D8) -> 733~#,##0 | =SUM(E6:E8) -> 836~#,##0 | =SUM(F6:F8) -> 765~#,##0 | =SUM(G6:G8) -> 71~#,##0 | =F9/E9 -> 0.915071770335~0.00%
#6~0 | PN Teluk Bayan | #19~#,##0 | #175~#,##0 | =C10+D10 -> 194~#,##0 | #175~#,##0 | =E10-F10 -> 19~#,##0 | =F10/E10 -> 0.90206185567~0.00%
#7~0 | PN Pulau Sebatang | #16~#,##0 | #154~#,##0 | =C11+D11 -> 170~#,##0 | #150~#,##0 | =E11-F11 -> 20~#,##0 | =F11/E11 -> 0.882352941176~0.00%
#8~0 | PN Lubuk Gadang | #11~#,##0 | #127~#,##0 | =C12+D12 -> 138~#,##0 | #119~#,##0 | =E12-F12 -> 19~#,##0 | =F12/E12 -> 0.86231884058~0.00%
#9~0 | PN Simpang Ulu | #8~#,##0 | #87~#,##0 | =C13+D13 -> 95~#,##0 | #89~#,##0 | =E13-F13 -> 6~#,##0 | =F13/E13 -> 0.936842105263~0.00%
 | Sub Jumlah Kelas II | =SUM(C10:C13) -> 54~#,##0 | =SUM(D10:D13) -> 543~#,##0 | =SUM(E10:E13) -> 597~#,##0 | =SUM(F10:F13) -> 533~#,##0 | =SUM(G10:G13) -> 64~#,##0 | =F14/E14 -> 0.892797319933~0.00%
 | JUMLAH WILAYAH | =C5+C9+C14 -> 263~#,##0 | =D5+D9+D14 -> 2418~#,##0 | =E5+E9+E14 -> 2681~#,##0 | =F5+F9+F14 -> 2488~#,##0 | =G5+G9+G14 -> 193~#,##0 | =F15/E15 -> 0.928011935845~0.00%

Tabel 2.8  Perkara Pidana Tingkat Pertama (biasa, singkat, cepat, anak) Tahun 2024
No | Satuan Kerja | Sisa 2023 | Masuk 2024 | Beban | Putus | Sisa 2024 | % Penyelesaian
#1~0 | PN Tanjung Raya | #160~#,##0 | #1018~#,##0 | =C19+D19 -> 1178~#,##0 | #1092~#,##0 | =E19-F19 -> 86~#,##0 | =F19/E19 -> 0.926994906621~0.00%
#2~0 | PN Muara Tengah | #46~#,##0 | #510~#,##0 | =C20+D20 -> 556~#,##0 | #479~#,##0 | =E20-F20 -> 77~#,##0 | =F20/E20 -> 0.861510791367~0.00%
 | Sub Jumlah Kelas IA | =SUM(C19:C20) -> 206~#,##0 | =SUM(D19:D20) -> 1528~#,##0 | =SUM(E19:E20) -> 1734~#,##0 | =SUM(F19:F20) -> 1571~#,##0 | =SUM(G19:G20) -> 163~#,##0 | =F21/E21 -> 0.905997693195~0.00%
#3~0 | PN Sungai Ampar | #37~#,##0 | #325~#,##0 | =C22+D22 -> 362~#,##0 | #344~#,##0 | =E22-F22 -> 18~#,##0 | =F22/E22 -> 0.950276243094~0.00%
#4~0 | PN Kuala Pinang | #55~#,##0 | #382~#,##0 | =C23+D23 -> 437~#,##0 | #409~#,##0 | =E23-F23 -> 28~#,##0 | =F23/E23 -> 0.935926773455~0.00%
#5~0 | PN Bukit Sari | #38~#,##0 | #278~#,##0 | =C24+D24 -> 316~#,##0 | #302~#,##0 | =E24-F24 -> 14~#,##0 | =F24/E24 -> 0.955696202532~0.00%
 | Sub Jumlah Kelas IB | =SUM(C22:C24) -> 130~#,##0 | =SUM(D22:D24) -> 985~#,##0 | =SUM(E22:E24) -> 1115~#,##0 | =SUM(F22:F24) -> 1055~#,##0 | =SUM(G22:G24) -> 60~#,##0 | =F25/E25 -> 0.946188340807~0.00%
#6~0 | PN Teluk Bayan | #31~#,##0 | #211~#,##0 | =C26+D26 -> 242~#,##0 | #223~#,##0 | =E26-F26 -> 19~#,##0 | =F26/E26 -> 0.921487603306~0.00%
#7~0 | PN Pulau Sebatang | #28~#,##0 | #187~#,##0 | =C27+D27 -> 215~#,##0 | #189~#,##0 | =E27-F27 -> 26~#,##0 | =F27/E27 -> 0.879069767442~0.00%
#8~0 | PN Lubuk Gadang | #14~#,##0 | #151~#,##0 | =C28+D28 -> 165~#,##0 | #153~#,##0 | =E28-F28 -> 12~#,##0 | =F28/E28 -> 0.927272727273~0.00%
#9~0 | PN Simpang Ulu | #12~#,##0 | #113~#,##0 | =C29+D29 -> 125~#,##0 | #117~#,##0 | =E29-F29 -> 8~#,##0 | =F29/E29 -> 0.936~0.00%
 | Sub Jumlah Kelas II | =SUM(C26:C29) -> 85~#,##0 | =SUM(D26:D29) -> 662~#,##0 | =SUM(E26:E29) -> 747~#,##0 | =SUM(F26:F29) -> 682~#,##0 | =SUM(G26:G29) -> 65~#,##0 | =F30/E30 -> 0.912985274431~0.00%
 | JUMLAH WILAYAH | =C21+C25+C30 -> 421~#,##0 | =D21+D25+D30 -> 3175~#,##0 | =E21+E25+E30 -> 3596~#,##0 | =F21+F25+F30 -> 3308~#,##0 | =G21+G25+G30 -> 288~#,##0 | =F31/E31 -> 0.919911012236~0.00%

Sumber: SIPP Pengadilan Negeri, ditarik per 31 Desember 2024
`,
    },
    {
      name: "T2.4 e-Court dan Mediasi",
      sheet: `
Tabel 2.9  Pendaftaran Perkara Perdata melalui e-Court pada Pengadilan Negeri Tahun 2024
No | Satuan Kerja | e-Court |  |  |  | Manual | Perkara Masuk | % e-Court
 |  | Gugatan | Permohonan | Gugatan Sederhana | Jumlah
#1~0 | PN Tanjung Raya | #258~#,##0 | #346~#,##0 | #60~#,##0 | =SUM(C4:E4) -> 664~#,##0 | #16~#,##0 | =F4+G4 -> 680~#,##0 | =F4/H4 -> 0.976470588235~0.0%
#2~0 | PN Muara Tengah | #180~#,##0 | #210~#,##0 | #42~#,##0 | =SUM(C5:E5) -> 432~#,##0 | #30~#,##0 | =F5+G5 -> 462~#,##0 | =F5/H5 -> 0.935064935065~0.0%
#3~0 | PN Sungai Ampar | #90~#,##0 | #119~#,##0 | #19~#,##0 | =SUM(C6:E6) -> 228~#,##0 | #15~#,##0 | =F6+G6 -> 243~#,##0 | =F6/H6 -> 0.938271604938~0.0%
#4~0 | PN Kuala Pinang | #98~#,##0 | #149~#,##0 | #25~#,##0 | =SUM(C7:E7) -> 272~#,##0 | #5~#,##0 | =F7+G7 -> 277~#,##0 | =F7/H7 -> 0.981949458484~0.0%
#5~0 | PN Bukit Sari | #75~#,##0 | #115~#,##0 | #18~#,##0 | =SUM(C8:E8) -> 208~#,##0 | #5~#,##0 | =F8+G8 -> 213~#,##0 | =F8/H8 -> 0.976525821596~0.0%
#6~0 | PN Teluk Bayan | #60~#,##0 | #90~#,##0 | #15~#,##0 | =SUM(C9:E9) -> 165~#,##0 | #10~#,##0 | =F9+G9 -> 175~#,##0 | =F9/H9 -> 0.942857142857~0.0%
#7~0 | PN Pulau Sebatang | #58~#,##0 | #74~#,##0 | #15~#,##0 | =SUM(C10:E10) -> 147~#,##0 | #7~#,##0 | =F10+G10 -> 154~#,##0 | =F10/H10 -> 0.954545454545~0.0%
#8~0 | PN Lubuk Gadang | #47~#,##0 | #66~#,##0 | #11~#,##0 | =SUM(C11:E11) -> 124~#,##0 | #3~#,##0 | =F11+G11 -> 127~#,##0 | =F11/H11 -> 0.976377952756~0.0%
#9~0 | PN Simpang Ulu | #35~#,##0 | #42~#,##0 | #8~#,##0 | =SUM(C12:E12) -> 85~#,##0 | #2~#,##0 | =F12+G12 -> 87~#,##0 | =F12/H12 -> 0.977011494253~0.0%
 | Jumlah | =SUM(C4:C12) -> 901~#,##0 | =SUM(D4:D12) -> 1211~#,##0 | =SUM(E4:E12) -> 213~#,##0 | =SUM(F4:F12) -> 2325~#,##0 | =SUM(G4:G12) -> 93~#,##0 | =SUM(H4:H12) -> 2418~#,##0 | =F13/H13 -> 0.961538461538~0.0%

Tabel 2.10  Pendaftaran Banding Perdata melalui e-Court pada PT Tanjung Raya
No | Triwulan | e-Court | Manual | Jumlah Perkara Perdata Masuk | % e-Court | Selisih e-Court dari triwulan sebelumnya
#1~0 | Triwulan I | #26~#,##0 | #9~#,##0 | =C17+D17 -> 35~#,##0 | =C17/E17 -> 0.742857142857~0.00% | -
#2~0 | Triwulan II | #24~#,##0 | #8~#,##0 | =C18+D18 -> 32~#,##0 | =C18/E18 -> 0.75~0.00% | =C18-C17 -> -2~0;(0)
#3~0 | Triwulan III | #30~#,##0 | #5~#,##0 | =C19+D19 -> 35~#,##0 | =C19/E19 -> 0.857142857143~0.00% | =C19-C18 -> 6~0;(0)
#4~0 | Triwulan IV | #27~#,##0 | #4~#,##0 | =C20+D20 -> 31~#,##0 | =C20/E20 -> 0.870967741935~0.00% | =C20-C19 -> -3~0;(0)
 | Jumlah | =SUM(C17:C20) -> 107~#,##0 | =SUM(D17:D20) -> 26~#,##0 | =SUM(E17:E20) -> 133~#,##0 | =C21/E21 -> 0.804511278195~0.00%

Tabel 2.11  Keberhasilan Mediasi pada Pengadilan Negeri Tahun 2024
No | Satuan Kerja | Jumlah Mediasi | Berhasil | Berhasil Sebagian | Tidak Berhasil | Masih Proses | % Keberhasilan
1 | 2 | 3=4+5+6+7 | 4 | 5 | 6 | 7 | 8=(4+5)/3
#1~0 | PN Tanjung Raya | =SUM(D26:G26) -> 158~#,##0 | #15~#,##0 | #5~#,##0 | #134~#,##0 | #4~#,##0 | =(D26+E26)/C26 -> 0.126582278481~0.00%
#2~0 | PN Muara Tengah | =SUM(D27:G27) -> 122~#,##0 | #9~#,##0 | #4~#,##0 | #105~#,##0 | #4~#,##0 | =(D27+E27)/C27 -> 0.106557377049~0.00%
#3~0 | PN Sungai Ampar | =SUM(D28:G28) -> 61~#,##0 | #7~#,##0 | #5~#,##0 | #47~#,##0 | #2~#,##0 | =(D28+E28)/C28 -> 0.196721311475~0.00%
#4~0 | PN Kuala Pinang | =SUM(D29:G29) -> 55~#,##0 | #6~#,##0 | #4~#,##0 | #43~#,##0 | #2~#,##0 | =(D29+E29)/C29 -> 0.181818181818~0.00%
#5~0 | PN Bukit Sari | =SUM(D30:G30) -> 47~#,##0 | #6~#,##0 | #4~#,##0 | #36~#,##0 | #1~#,##0 | =(D30+E30)/C30 -> 0.212765957447~0.00%
#6~0 | PN Teluk Bayan | =SUM(D31:G31) -> 40~#,##0 | #3~#,##0 | #1~#,##0 | #35~#,##0 | #1~#,##0 | =(D31+E31)/C31 -> 0.1~0.00%
#7~0 | PN Pulau Sebatang | =SUM(D32:G32) -> 31~#,##0 | #3~#,##0 | #2~#,##0 | #25~#,##0 | #1~#,##0 | =(D32+E32)/C32 -> 0.161290322581~0.00%
#8~0 | PN Lubuk Gadang | =SUM(D33:G33) -> 29~#,##0 | #3~#,##0 | #1~#,##0 | #24~#,##0 | #1~#,##0 | =(D33+E33)/C33 -> 0.137931034483~0.00%
#9~0 | PN Simpang Ulu | =SUM(D34:G34) -> 20~#,##0 | #2~#,##0 | #0~#,##0 | #17~#,##0 | #1~#,##0 | =(D34+E34)/C34 -> 0.1~0.00%
 | Jumlah | =SUM(C26:C34) -> 563~#,##0 | =SUM(D26:D34) -> 54~#,##0 | =SUM(E26:E34) -> 26~#,##0 | =SUM(F26:F34) -> 466~#,##0 | =SUM(G26:G34) -> 17~#,##0 | =(D35+E35)/C35 -> 0.142095914742~0.00%
`,
    },
    {
      name: "T3.1 Capaian IKU",
      sheet: `
Tabel 3.1  Perjanjian Kinerja dan Capaian Indikator Kinerja Utama Tahun 2024
Pengadilan Tinggi Tanjung Raya

No | Sasaran Strategis / Indikator Kinerja | Satuan | Target PK | Realisasi | Capaian (%) | Kategori
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7
I | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel
1 | Persentase penyelesaian perkara perdata tepat waktu | % | 97 | 97,81 | 100,84 | Sangat Berhasil
2 | Persentase penyelesaian perkara pidana tepat waktu | % | 98 | 98,79 | 100,81 | Sangat Berhasil
3 | Persentase penyelesaian perkara tipikor tepat waktu | % | 98 | 97,22 | 99,20 | Berhasil
4 | Persentase putusan yang tidak mengajukan upaya hukum kasasi | % | 70 | 67,66 | 96,66 | Berhasil
5 | Persentase salinan putusan yang dikirim tepat waktu | % | 98 | 98,21 | 100,21 | Sangat Berhasil
 | Rata-rata Capaian Sasaran I |  |  |  | 99,54 | Berhasil
II | Meningkatnya akses dan kualitas layanan pengadilan
6 | Persentase perkara perdata banding yang didaftarkan melalui e-Court | % | 60 | 80,45 | 120,00 | Sangat Berhasil
7 | Indeks kepuasan masyarakat (SKM) | Nilai | 92 | 94,46 | 102,67 | Sangat Berhasil
 | Rata-rata Capaian Sasaran II |  |  |  | 111,34 | Sangat Berhasil
III | Meningkatnya kinerja pengadilan negeri di wilayah hukum
8 | Persentase putusan perdata yang ditindaklanjuti (dieksekusi) | % | 55 | 59,26 | 107,75 | Sangat Berhasil
9 | Persentase pencari keadilan yang mendapat layanan Posbakum | % | 100 | 98,82 | 98,82 | Berhasil
10 | Persentase pengaduan masyarakat yang ditindaklanjuti | % | 95 | 94,29 | 99,25 | Berhasil
 | Rata-rata Capaian Sasaran III |  |  |  | 101,94 | Sangat Berhasil
IV | Terwujudnya tata kelola satuan kerja yang baik
11 | Nilai IKPA (rata-rata DIPA 01 dan 03) | Nilai | 95 | 97,26 | 102,38 | Sangat Berhasil
12 | Jumlah temuan hasil pengawasan reguler pada satker (maks.) | Temuan | 25 | 21 | 116,00 | Sangat Berhasil
 | Rata-rata Capaian Sasaran IV |  |  |  | 109,19 | Sangat Berhasil
 | RATA-RATA CAPAIAN 12 INDIKATOR |  |  |  | 103,72 | Sangat Berhasil
Catatan: capaian dibatasi paling tinggi 120,00. Indikator nomor 12 berpolaritas minimal: capaian = (2 x target - realisasi) / target x 100. Rata-rata akhir dihitung dari 12 indikator, bukan dari 4 sasaran.
Kategori: >= 100 Sangat Berhasil; 85 - 99,99 Berhasil; 70 - 84,99 Cukup Berhasil; < 70 Kurang Berhasil

Tabel 3.2  Rekapitulasi Kategori Capaian
Sasaran | Jumlah Indikator | Sangat Berhasil | Berhasil | Cukup Berhasil | Kurang Berhasil | % Sangat Berhasil
Sasaran I | 5 | 3 | 2 | - | - | 60,0
Sasaran II | 2 | 2 | - | - | - | 100,0
Sasaran III | 3 | 1 | 2 | - | - | 33,3
Sasaran IV | 2 | 2 | - | - | - | 100,0
Jumlah | 12 | 8 | 4 | - | - | 66,7

Tabel 3.2a  Anggaran dalam Perjanjian Kinerja (Revisi) Tahun 2024
No | Program | DIPA | Anggaran | % thd Total
1 | Program Dukungan Manajemen | 01 | Rp. 20.007.686.000,- | 99,45%
2 | Program Penegakan dan Pelayanan Hukum | 03 | Rp. 111.050.000,- | 0,55%
 | Jumlah |  | Rp. 20.118.736.000,- | 100,00%
`,
    },
    {
      name: "T3.2 Reviu IKU 2020-2024",
      sheet: `
Tabel 3.3  Reviu Indikator Kinerja Utama: Target (T), Realisasi (R) dan Capaian (C) Tahun 2020 - 2024
No | Indikator Kinerja | 2020 |  |  | 2021 |  |  | 2022 |  |  | 2023 |  |  | 2024
 |  | T | R | C | T | R | C | T | R | C | T | R | C | T | R | C
1 | Persentase penyelesaian perkara perdata tepat waktu | 90 | 91,07 | 101,19 | 92 | 93,88 | 102,04 | 95 | 95,83 | 100,87 | 96 | 96,92 | 100,96 | 97 | 97,81 | 100,84
2 | Persentase penyelesaian perkara pidana tepat waktu | 92 | 93,39 | 101,51 | 94 | 95,12 | 101,19 | 96 | 96,46 | 100,48 | 97 | 97,91 | 100,94 | 98 | 98,79 | 100,81
3 | Persentase penyelesaian perkara tipikor tepat waktu | 95 | 93,10 | 98,00 | 95 | 96,00 | 101,05 | 96 | 96,55 | 100,57 | 97 | 96,30 | 99,28 | 98 | 97,22 | 99,20
4 | Persentase putusan yang tidak mengajukan upaya hukum kasasi | 60 | 58,84 | 98,07 | 62 | 63,17 | 101,89 | 65 | 67,41 | 103,71 | 68 | 69,02 | 101,50 | 70 | 67,66 | 96,66
5 | Persentase salinan putusan yang dikirim tepat waktu | 95 | 95,58 | 100,61 | 96 | 96,92 | 100,96 | 97 | 97,22 | 100,23 | 98 | 98,38 | 100,39 | 98 | 98,21 | 100,21
6 | Persentase perkara perdata banding yang didaftarkan melalui e-Court | 10 | 8,93 | 89,30 | 20 | 27,55 | 120,00 | 35 | 41,32 | 118,06 | 50 | 63,57 | 120,00 | 60 | 80,45 | 120,00
7 | Indeks kepuasan masyarakat (SKM) | 85 | 86,12 | 101,32 | 86 | 87,44 | 101,67 | 88 | 89,05 | 101,19 | 90 | 92,18 | 102,42 | 92 | 94,46 | 102,67
8 | Persentase putusan perdata yang ditindaklanjuti (dieksekusi) | 40 | 37,25 | 93,13 | 40 | 41,86 | 104,65 | 45 | 44,33 | 98,51 | 50 | 51,28 | 102,56 | 55 | 59,26 | 107,75
9 | Persentase pencari keadilan yang mendapat layanan Posbakum | 90 | 71,40 | 79,33 | 95 | 88,36 | 93,01 | 95 | 96,72 | 101,81 | 100 | 101,15 | 101,15 | 100 | 98,82 | 98,82
10 | Persentase pengaduan masyarakat yang ditindaklanjuti | 90 | 87,50 | 97,22 | 90 | 91,43 | 101,59 | 92 | 93,75 | 101,90 | 94 | 92,86 | 98,79 | 95 | 94,29 | 99,25
11 | Nilai IKPA (rata-rata DIPA 01 dan 03) | 88 | 89,73 | 101,97 | 90 | 91,65 | 101,83 | 92 | 93,07 | 101,16 | 94 | 95,88 | 102,00 | 95 | 97,26 | 102,38
12 | Jumlah temuan hasil pengawasan reguler pada satker (maks.) | 40 | 43 | 92,50 | 36 | 35 | 102,78 | 32 | 34 | 93,75 | 30 | 27 | 110,00 | 25 | 21 | 116,00
 | Rata-rata capaian |  |  | 96,18 |  |  | 102,72 |  |  | 101,85 |  |  | 103,33 |  |  | 103,72
 | Jumlah indikator dengan capaian >= 100 |  |  | 5 |  |  | 11 |  |  | 10 |  |  | 10 |  |  | 8
Capaian maksimal 120,00; indikator 12 dihitung dengan rumus polaritas minimal (lihat Tabel 3.1).

Tabel 3.4  Perbandingan Realisasi Tahun 2024 dengan Tahun 2023 dan Target Akhir Renstra
No | Indikator (ringkas) | Realisasi 2023 | Realisasi 2024 | Selisih | Pertumbuhan (%) | Target Renstra 2024 | Selisih thd Target Renstra | Status
1 | Perdata tepat waktu | 96,92 | 97,81 | 0,89 | 0,92 | 98 | -0,19 | Belum
2 | Pidana tepat waktu | 97,91 | 98,79 | 0,88 | 0,90 | 98 | 0,79 | Tercapai
3 | Tipikor tepat waktu | 96,30 | 97,22 | 0,92 | 0,96 | 98 | -0,78 | Belum
4 | Tidak kasasi | 69,02 | 67,66 | -1,36 | -1,97 | 72 | -4,34 | Belum
5 | Salinan tepat waktu | 98,38 | 98,21 | -0,17 | -0,17 | 98 | 0,21 | Tercapai
6 | Banding e-Court | 63,57 | 80,45 | 16,88 | 26,55 | 55 | 25,45 | Tercapai
7 | SKM | 92,18 | 94,46 | 2,28 | 2,47 | 92 | 2,46 | Tercapai
8 | Tindak lanjut putusan (eksekusi) | 51,28 | 59,26 | 7,98 | 15,56 | 60 | -0,74 | Belum
9 | Posbakum | 101,15 | 98,82 | -2,33 | -2,30 | 100 | -1,18 | Belum
10 | Pengaduan | 92,86 | 94,29 | 1,43 | 1,54 | 95 | -0,71 | Belum
11 | IKPA | 95,88 | 97,26 | 1,38 | 1,44 | 96 | 1,26 | Tercapai
12 | Temuan (maks.) | 27 | 21 | -6 | -22,22 | 25 | -4 | Tercapai
 | Jumlah indikator berstatus Tercapai |  |  |  |  |  |  | 6
`,
    },
    {
      name: "T3.3 SKM dan IPAK",
      sheet: `
Tabel 3.5  Hasil Survei Kepuasan Masyarakat Semester II Tahun 2024 pada PT Tanjung Raya
Jumlah responden: 148 orang; bobot per unsur 0,111
Kode | Unsur Pelayanan | Jumlah Nilai | Nilai Rata-rata (NRR) | NRR Tertimbang | Nilai Konversi | Mutu
1 | 2 | 3 | 4=3/responden | 5=4x0,111 | 6=4x25 | 7
U1 | Persyaratan | 571 | 3,858 | 0,428 | 96,45 | A
U2 | Sistem, mekanisme dan prosedur | 566 | 3,824 | 0,424 | 95,60 | A
U3 | Waktu penyelesaian | 548 | 3,703 | 0,411 | 92,58 | A
U4 | Biaya/tarif | 583 | 3,939 | 0,437 | 98,48 | A
U5 | Produk spesifikasi jenis pelayanan | 562 | 3,797 | 0,421 | 94,93 | A
U6 | Kompetensi pelaksana | 569 | 3,845 | 0,427 | 96,13 | A
U7 | Perilaku pelaksana | 577 | 3,899 | 0,433 | 97,48 | A
U8 | Penanganan pengaduan, saran dan masukan | 544 | 3,676 | 0,408 | 91,90 | A
U9 | Sarana dan prasarana | 538 | 3,635 | 0,403 | 90,88 | A
 | Jumlah | 5.058 |  | 3,792
 | IKM Unit Pelayanan (jumlah NRR tertimbang x 25) |  |  |  | 94,80 | A
Mutu: A = 88,31 - 100,00; B = 76,61 - 88,30; C = 65,00 - 76,60; D = 25,00 - 64,99

Tabel 3.6  Nilai SKM dan Indeks Persepsi Anti Korupsi (IPAK) Satuan Kerja Tahun 2024
No | Satuan Kerja | Responden |  |  | SKM |  |  | Mutu | IPAK |  | Kategori IPAK
 |  | Smt I | Smt II | Jumlah | Smt I | Smt II | Rata-rata |  | Indeks | Konversi
1 | PT Tanjung Raya | 131 | 148 | 279 | 94,12 | 94,80 | 94,46 | A | 3,84 | 96,00 | Bersih dari Korupsi
2 | PN Tanjung Raya | 168 | 143 | 311 | 87,41 | 88,74 | 88,08 | B | 3,81 | 95,25 | Bersih dari Korupsi
3 | PN Muara Tengah | 151 | 77 | 228 | 91,50 | 92,24 | 91,87 | A | 3,90 | 97,50 | Bersih dari Korupsi
4 | PN Sungai Ampar | 83 | 66 | 149 | 89,34 | 90,71 | 90,03 | A | 3,60 | 90,00 | Bersih dari Korupsi
5 | PN Kuala Pinang | 64 | 190 | 254 | 90,13 | 91,02 | 90,58 | A | 3,74 | 93,50 | Bersih dari Korupsi
6 | PN Bukit Sari | 173 | 173 | 346 | 90,31 | 91,52 | 90,92 | A | 3,59 | 89,75 | Cukup Bersih
7 | PN Teluk Bayan | 86 | 154 | 240 | 95,59 | 96,83 | 96,21 | A | 3,50 | 87,50 | Cukup Bersih
8 | PN Pulau Sebatang | 190 | 94 | 284 | 89,22 | 88,54 | 88,88 | A | 3,47 | 86,75 | Cukup Bersih
9 | PN Lubuk Gadang | 130 | 107 | 237 | 95,69 | 97,28 | 96,49 | A | 3,47 | 86,75 | Cukup Bersih
10 | PN Simpang Ulu | 161 | 91 | 252 | 95,95 | 95,94 | 95,95 | A | 3,76 | 94,00 | Bersih dari Korupsi
 | Jumlah / Rata-rata | 1.337 | 1.243 | 2.580 | 91,93 | 92,76 | 92,35 | A | 3,67 | 91,70 | Bersih dari Korupsi
Catatan: kolom responden dijumlahkan, kolom SKM dan IPAK dirata-ratakan. IPAK: 3,60 - 4,00 Bersih dari Korupsi; 3,20 - 3,59 Cukup Bersih; di bawah 3,20 Kurang Bersih.
`,
    },
    {
      name: "T3.4 Eksekusi dan Posbakum",
      sheet: `
Tabel 3.7  Pelaksanaan Eksekusi Putusan Perdata Tahun 2024
No | Satuan Kerja | Permohonan Eksekusi |  |  | Penyelesaian |  |  |  | Sisa | % Selesai
 |  | Sisa 2023 | Masuk 2024 | Jumlah | Dilaksanakan | Dicabut/Damai | Non-eksekutabel | Jumlah
1 | PN Tanjung Raya | 7 | 10 | 17 | 6 | 2 | 1 | 9 | 8 | 52,94
2 | PN Muara Tengah | 12 | 3 | 15 | 5 | 1 | 1 | 7 | 8 | 46,67
3 | PN Sungai Ampar | 2 | 4 | 6 | 3 | 2 | - | 5 | 1 | 83,33
4 | PN Kuala Pinang | 2 | 3 | 5 | 2 | 1 | 1 | 4 | 1 | 80,00
5 | PN Bukit Sari | 3 | 4 | 7 | 3 | - | 1 | 4 | 3 | 57,14
6 | PN Teluk Bayan | 3 | 5 | 8 | 3 | 2 | - | 5 | 3 | 62,50
7 | PN Pulau Sebatang | 2 | 5 | 7 | 3 | - | - | 3 | 4 | 42,86
8 | PN Lubuk Gadang | 2 | 3 | 5 | 2 | 1 | 1 | 4 | 1 | 80,00
9 | PN Simpang Ulu | 2 | 9 | 11 | 4 | 2 | 1 | 7 | 4 | 63,64
 | Jumlah | 35 | 46 | 81 | 31 | 11 | 6 | 48 | 33 | 59,26

Tabel 3.8  Layanan Pos Bantuan Hukum (Posbakum) Tahun 2024
No | Satuan Kerja | Layanan (orang) |  |  | Jam Layanan |  |  | Anggaran (Rp)
 |  | Target | Realisasi | % | Target | Realisasi | % | Pagu | Realisasi | Sisa | %
1 | PN Tanjung Raya | 900 | 838 | 93,11% | 960 | 960 | 100,00% | 96.000.000,- | 96.000.000,- | - | 100,00%
2 | PN Muara Tengah | 620 | 601 | 96,94% | 720 | 720 | 100,00% | 72.000.000,- | 72.000.000,- | - | 100,00%
3 | PN Sungai Ampar | 480 | 502 | 104,58% | 576 | 576 | 100,00% | 57.600.000,- | 57.600.000,- | - | 100,00%
4 | PN Kuala Pinang | 450 | 469 | 104,22% | 576 | 576 | 100,00% | 57.600.000,- | 57.600.000,- | - | 100,00%
5 | PN Bukit Sari | 400 | 432 | 108,00% | 480 | 480 | 100,00% | 48.000.000,- | 48.000.000,- | - | 100,00%
6 | PN Teluk Bayan | 300 | 272 | 90,67% | 384 | 372 | 96,88% | 38.400.000,- | 37.200.000,- | 1.200.000,- | 96,88%
7 | PN Pulau Sebatang | 280 | 313 | 111,79% | 384 | 384 | 100,00% | 38.400.000,- | 38.400.000,- | - | 100,00%
8 | PN Lubuk Gadang | 240 | 217 | 90,42% | 288 | 276 | 95,83% | 28.800.000,- | 27.600.000,- | 1.200.000,- | 95,83%
9 | PN Simpang Ulu | 220 | 200 | 90,91% | 288 | 288 | 100,00% | 28.800.000,- | 28.800.000,- | - | 100,00%
 | J u m l a h | 3.890 | 3.844 | 98,82% | 4.656 | 4.632 | 99,48% | 465.600.000,- | 463.200.000,- | 2.400.000,- | 99,48%
Biaya jasa pemberi layanan Rp100.000,- per jam layanan.

Tabel 3.9  Pembebasan Biaya Perkara (Prodeo) dan Sidang di Luar Gedung Tahun 2020 - 2024
Uraian | 2020 | 2021 | 2022 | 2023 | 2024 | Jumlah | Rata-rata per Tahun
Prodeo - target (perkara) | 40 | 45 | 50 | 55 | 60 | 250 | 50,0
Prodeo - realisasi (perkara) | 31 | 44 | 52 | 58 | 57 | 242 | 48,4
Persentase realisasi | 77,5% | 97,8% | 104,0% | 105,5% | 95,0% | 96,8%
Sidang di luar gedung - target (kegiatan) | 24 | 24 | 30 | 30 | 36 | 144 | 28,8
Sidang di luar gedung - realisasi (kegiatan) | 10 | 18 | 29 | 30 | 36 | 123 | 24,6
Persentase realisasi | 41,7% | 75,0% | 96,7% | 100,0% | 100,0% | 85,4%
`,
    },
    {
      name: "T4.1 DIPA 01",
      sheet: `
Tabel 4.1  Realisasi Anggaran DIPA 01 (Badan Urusan Administrasi) Pengadilan Tinggi Tanjung Raya Tahun Anggaran 2024
Kode | Uraian | Pagu Awal | Pagu Revisi | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 | 6 = 4 - 5 | 7 = 5/4
005.01.WA | Program Dukungan Manajemen | Rp19.714.776.000 | Rp20.007.686.000 | Rp19.925.137.341 | Rp82.548.659 | 99,59%
1066 | Pembinaan Administrasi dan Pengelolaan Keuangan Badan Urusan Administrasi | Rp18.829.776.000 | Rp19.066.446.000 | Rp18.988.349.941 | Rp78.096.059 | 99,59%
51 | Belanja Pegawai | Rp15.960.596.000 | Rp16.183.466.000 | Rp16.124.722.944 | Rp58.743.056 | 99,64%
511111 | Belanja Gaji Pokok PNS | Rp4.812.350.000 | Rp4.795.120.000 | Rp4.781.904.300 | Rp13.215.700 | 99,72%
511119 | Belanja Pembulatan Gaji PNS | Rp96.000 | Rp96.000 | Rp68.417 | Rp27.583 | 71,27%
511121 | Belanja Tunjangan Suami/Istri PNS | Rp402.180.000 | Rp398.640.000 | Rp396.211.870 | Rp2.428.130 | 99,39%
511122 | Belanja Tunjangan Anak PNS | Rp98.450.000 | Rp97.310.000 | Rp95.884.212 | Rp1.425.788 | 98,53%
511123 | Belanja Tunjangan Struktural PNS | Rp142.800.000 | Rp142.800.000 | Rp139.620.000 | Rp3.180.000 | 97,77%
511125 | Belanja Tunjangan PPh PNS | Rp861.400.000 | Rp912.750.000 | Rp910.377.145 | Rp2.372.855 | 99,74%
511129 | Belanja Uang Makan PNS | Rp468.720.000 | Rp455.300.000 | Rp441.932.000 | Rp13.368.000 | 97,06%
511157 | Belanja Tunjangan Hakim | Rp7.914.600.000 | Rp8.121.450.000 | Rp8.098.725.000 | Rp22.725.000 | 99,72%
511324 | Belanja Tunjangan Hakim Ad Hoc | Rp1.260.000.000 | Rp1.260.000.000 | Rp1.260.000.000 | - | 100,00%
52 | Belanja Barang | Rp2.869.180.000 | Rp2.882.980.000 | Rp2.863.626.997 | Rp19.353.003 | 99,33%
521111 | Belanja Keperluan Perkantoran | Rp912.640.000 | Rp921.875.000 | Rp918.463.720 | Rp3.411.280 | 99,63%
521113 | Belanja Penambah Daya Tahan Tubuh | Rp61.200.000 | Rp58.400.000 | Rp58.212.500 | Rp187.500 | 99,68%
521115 | Belanja Honor Operasional Satuan Kerja | Rp98.760.000 | Rp98.760.000 | Rp96.420.000 | Rp2.340.000 | 97,63%
522111 | Belanja Langganan Listrik | Rp384.000.000 | Rp371.250.000 | Rp369.804.615 | Rp1.445.385 | 99,61%
522112 | Belanja Langganan Telepon | Rp36.000.000 | Rp30.150.000 | Rp28.914.377 | Rp1.235.623 | 95,90%
523111 | Belanja Pemeliharaan Gedung dan Bangunan | Rp517.320.000 | Rp542.680.000 | Rp540.975.250 | Rp1.704.750 | 99,69%
523121 | Belanja Pemeliharaan Peralatan dan Mesin | Rp386.410.000 | Rp391.540.000 | Rp389.127.600 | Rp2.412.400 | 99,38%
524111 | Belanja Perjalanan Dinas Biasa | Rp472.850.000 | Rp468.325.000 | Rp461.708.935 | Rp6.616.065 | 98,59%
1071 | Pengadaan Sarana dan Prasarana di Lingkungan Mahkamah Agung | Rp885.000.000 | Rp941.240.000 | Rp936.787.400 | Rp4.452.600 | 99,53%
53 | Belanja Modal | Rp885.000.000 | Rp941.240.000 | Rp936.787.400 | Rp4.452.600 | 99,53%
532111 | Belanja Modal Peralatan dan Mesin | Rp245.000.000 | Rp312.500.000 | Rp309.875.000 | Rp2.625.000 | 99,16%
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | Rp640.000.000 | Rp628.740.000 | Rp626.912.400 | Rp1.827.600 | 99,71%
 | JUMLAH DIPA 01 | Rp19.714.776.000 | Rp20.007.686.000 | Rp19.925.137.341 | Rp82.548.659 | 99,59%

Tabel 4.2  Ringkasan Realisasi per Jenis Belanja, DIPA 01 dan DIPA 03 satker PT Tanjung Raya (dalam miliar rupiah)
No | Jenis Belanja | DIPA | Pagu | Realisasi | Sisa | %
1 | Belanja Pegawai | 01 | 16,18 | 16,12 | 0,06 | 99,64%
2 | Belanja Barang | 01 | 2,88 | 2,86 | 0,02 | 99,33%
3 | Belanja Modal | 01 | 0,94 | 0,94 | 0,00 | 99,53%
4 | Belanja Barang | 03 | 0,11 | 0,11 | 0,00 | 99,14%
 | Jumlah |  | 20,12 | 20,04 | 0,08 | 99,58%
Angka dihitung dari rupiah penuh sehingga jumlah dapat berbeda 0,01 karena pembulatan.

Tabel 4.3  Pagu dan Realisasi DIPA 01 dan DIPA 03 Satker PT Tanjung Raya Tahun 2020 - 2024 (Rp)
Tahun | DIPA 01 |  |  | DIPA 03 |  |  | Jumlah
 | Pagu | Realisasi | % | Pagu | Realisasi | % | Pagu | Realisasi | %
2020 | 15.218.430.000 | 14.871.263.410 | 97,72% | 82.150.000 | 70.418.250 | 85,72% | 15.300.580.000 | 14.941.681.660 | 97,65%
2021 | 15.790.215.000 | 15.496.802.775 | 98,14% | 88.400.000 | 84.971.600 | 96,12% | 15.878.615.000 | 15.581.774.375 | 98,13%
2022 | 16.384.900.000 | 16.190.337.218 | 98,81% | 96.725.000 | 95.308.400 | 98,54% | 16.481.625.000 | 16.285.645.618 | 98,81%
2023 | 17.945.620.000 | 17.760.455.903 | 98,97% | 104.300.000 | 103.127.950 | 98,88% | 18.049.920.000 | 17.863.583.853 | 98,97%
2024 | 20.007.686.000 | 19.925.137.341 | 99,59% | 111.050.000 | 110.097.700 | 99,14% | 20.118.736.000 | 20.035.235.041 | 99,58%
`,
    },
    {
      name: "T4.2 DIPA 03",
      sheet: `
Tabel 4.4  Realisasi DIPA 03 (Ditjen Badan Peradilan Umum) per Rincian Output Se-Wilayah Tahun 2024
No | Kode | Rincian Output | Satuan | Vol. Target | Vol. Realisasi | % Fisik | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % Keu.
#1~0 | 1049.BCA.001 | Penanganan perkara pidana di tingkat pertama | perkara | #3250~#,##0 | #3308~#,##0 | =F3/E3 -> 1.017846153846~0.00% | #374650000~#,##0 | #365316500~#,##0 | =H3-I3 -> 9333500~#,##0 | =I3/H3 -> 0.975087414921~0.00%
#2~0 | 1049.QBA.051 | Layanan Pos Bantuan Hukum | orang | #3890~#,##0 | #3844~#,##0 | =F4/E4 -> 0.988174807198~0.00% | #465600000~#,##0 | #463200000~#,##0 | =H4-I4 -> 2400000~#,##0 | =I4/H4 -> 0.994845360825~0.00%
#3~0 | 1049.QBA.052 | Layanan Pembebasan Biaya Perkara | perkara | #60~#,##0 | #57~#,##0 | =F5/E5 -> 0.95~0.00% | #20650000~#,##0 | #18489100~#,##0 | =H5-I5 -> 2160900~#,##0 | =I5/H5 -> 0.895355932203~0.00%
#4~0 | 1049.QBA.053 | Sidang di Luar Gedung Pengadilan | kegiatan | #36~#,##0 | #36~#,##0 | =F6/E6 -> 1~0.00% | #117000000~#,##0 | #116540000~#,##0 | =H6-I6 -> 460000~#,##0 | =I6/H6 -> 0.996068376068~0.00%
#5~0 | 1049.BMB.001 | Pembinaan dan Koordinasi Teknis Peradilan Umum | kegiatan | #8~#,##0 | #8~#,##0 | =F7/E7 -> 1~0.00% | #48650000~#,##0 | #48112400~#,##0 | =H7-I7 -> 537600~#,##0 | =I7/H7 -> 0.988949640288~0.00%
#6~0 | 1049.BIA.002 | Pengawasan Teknis ke Pengadilan Negeri | kegiatan | #18~#,##0 | #17~#,##0 | =F8/E8 -> 0.944444444444~0.00% | #62400000~#,##0 | #61985300~#,##0 | =H8-I8 -> 414700~#,##0 | =I8/H8 -> 0.993354166667~0.00%
 |  | JUMLAH DIPA 03 SE-WILAYAH |  |  |  |  | =SUM(H3:H8) -> 1088950000~#,##0 | =SUM(I3:I8) -> 1073643300~#,##0 | =H9-I9 -> 15306700~#,##0 | =I9/H9 -> 0.985943615409~0.00%

Tabel 4.5  Realisasi DIPA 03 per Satuan Kerja Tahun 2024 (Rp)
No | Satuan Kerja | Pagu | Realisasi | Sisa | % Realisasi | % Pagu thd Wilayah
#1~0 | PT Tanjung Raya | #111050000~#,##0 | #110097700~#,##0 | =C13-D13 -> 952300~#,##0 | =D13/C13 -> 0.991424583521~0.00% | =C13/C23 -> 0.101978970568~0.0%
#2~0 | PN Tanjung Raya | #222074000~#,##0 | #217485500~#,##0 | =C14-D14 -> 4588500~#,##0 | =D14/C14 -> 0.979337968425~0.00% | =C14/C23 -> 0.203934064925~0.0%
#3~0 | PN Muara Tengah | #136380000~#,##0 | #135891900~#,##0 | =C15-D15 -> 488100~#,##0 | =D15/C15 -> 0.996421029476~0.00% | =C15/C23 -> 0.125239910005~0.0%
#4~0 | PN Sungai Ampar | #111400000~#,##0 | #110294700~#,##0 | =C16-D16 -> 1105300~#,##0 | =D16/C16 -> 0.990078096948~0.00% | =C16/C23 -> 0.102300381101~0.0%
#5~0 | PN Kuala Pinang | #124626000~#,##0 | #122622700~#,##0 | =C17-D17 -> 2003300~#,##0 | =D17/C17 -> 0.983925505111~0.00% | =C17/C23 -> 0.114446025988~0.0%
#6~0 | PN Bukit Sari | #102054000~#,##0 | #101633100~#,##0 | =C18-D18 -> 420900~#,##0 | =D18/C18 -> 0.995875712858~0.00% | =C18/C23 -> 0.093717801552~0.0%
#7~0 | PN Teluk Bayan | #90348000~#,##0 | #88805800~#,##0 | =C19-D19 -> 1542200~#,##0 | =D19/C19 -> 0.982930446717~0.00% | =C19/C23 -> 0.082967996694~0.0%
#8~0 | PN Pulau Sebatang | #81016000~#,##0 | #79696400~#,##0 | =C20-D20 -> 1319600~#,##0 | =D20/C20 -> 0.983711859386~0.00% | =C20/C23 -> 0.074398273566~0.0%
#9~0 | PN Lubuk Gadang | #60668000~#,##0 | #58379000~#,##0 | =C21-D21 -> 2289000~#,##0 | =D21/C21 -> 0.962270059999~0.00% | =C21/C23 -> 0.055712383489~0.0%
#10~0 | PN Simpang Ulu | #49334000~#,##0 | #48736500~#,##0 | =C22-D22 -> 597500~#,##0 | =D22/C22 -> 0.98788867718~0.00% | =C22/C23 -> 0.045304192112~0.0%
 | Jumlah | =SUM(C13:C22) -> 1088950000~#,##0 | =SUM(D13:D22) -> 1073643300~#,##0 | =SUM(E13:E22) -> 15306700~#,##0 | =D23/C23 -> 0.985943615409~0.00% | =SUM(G13:G22) -> 1~0.0%
`,
    },
    {
      name: "T4.3 PNBP dan IKPA",
      sheet: `
Tabel 4.6  Penerimaan Negara Bukan Pajak Pengadilan Tinggi Tanjung Raya Tahun 2024
Akun | Jenis Penerimaan | Estimasi 2024 | Realisasi 2024 | % Realisasi | Realisasi 2023 | Naik/(Turun) | % Naik/(Turun)
425131 | Pendapatan Sewa Tanah, Gedung dan Bangunan | #38500000~#,##0 | #41276400~#,##0 | =D3/C3 -> 1.072114285714~0.00% | #37918200~#,##0 | =D3-F3 -> 3358200~#,##0;(#,##0) | =G3/F3 -> 0.088564330585~0.00%
425122 | Pendapatan dari Penjualan Peralatan dan Mesin | #10000000~#,##0 | #12450000~#,##0 | =D4/C4 -> 1.245~0.00% | #8215000~#,##0 | =D4-F4 -> 4235000~#,##0;(#,##0) | =G4/F4 -> 0.515520389531~0.00%
425231 | Pendapatan Legalisasi Tanda Tangan | #1200000~#,##0 | #970000~#,##0 | =D5/C5 -> 0.808333333333~0.00% | #1135000~#,##0 | =D5-F5 -> -165000~#,##0;(#,##0) | =G5/F5 -> -0.145374449339~0.00%
425232 | Pendapatan Pengesahan Surat di Bawah Tangan | #600000~#,##0 | #715000~#,##0 | =D6/C6 -> 1.191666666667~0.00% | #560000~#,##0 | =D6-F6 -> 155000~#,##0;(#,##0) | =G6/F6 -> 0.276785714286~0.00%
425233 | Pendapatan Uang Meja (Leges) dan Upah pada Panitera | #4800000~#,##0 | #5340000~#,##0 | =D7/C7 -> 1.1125~0.00% | #4610000~#,##0 | =D7-F7 -> 730000~#,##0;(#,##0) | =G7/F7 -> 0.158351409978~0.00%
425239 | Pendapatan Kejaksaan dan Peradilan Lainnya | #19000000~#,##0 | #18635000~#,##0 | =D8/C8 -> 0.980789473684~0.00% | #20480000~#,##0 | =D8-F8 -> -1845000~#,##0;(#,##0) | =G8/F8 -> -0.090087890625~0.00%
425911 | Penerimaan Kembali Belanja Pegawai TAYL | #5000000~#,##0 | #7841265~#,##0 | =D9/C9 -> 1.568253~0.00% | #6318940~#,##0 | =D9-F9 -> 1522325~#,##0;(#,##0) | =G9/F9 -> 0.240914615426~0.00%
 | JUMLAH PNBP | =SUM(C3:C9) -> 79100000~#,##0 | =SUM(D3:D9) -> 87227665~#,##0 | =D10/C10 -> 1.102751769912~0.00% | =SUM(F3:F9) -> 79237140~#,##0 | =D10-F10 -> 7990525~#,##0;(#,##0) | =G10/F10 -> 0.100843177833~0.00%

Tabel 4.7  Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) Tahun 2024
No | Indikator | Bobot (%) | DIPA 01 |  | DIPA 03
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir
#1~0 | Revisi DIPA | #10~0 | #100~0.00 | =C15*D15/100 -> 10~0.00 | #100~0.00 | =C15*F15/100 -> 10~0.00
#2~0 | Deviasi Halaman III DIPA | #15~0 | #91.4~0.00 | =C16*D16/100 -> 13.71~0.00 | #88.2~0.00 | =C16*F16/100 -> 13.23~0.00
#3~0 | Penyerapan Anggaran | #20~0 | #98.55~0.00 | =C17*D17/100 -> 19.71~0.00 | #97.35~0.00 | =C17*F17/100 -> 19.47~0.00
#4~0 | Belanja Kontraktual | #10~0 | #93.6~0.00 | =C18*D18/100 -> 9.36~0.00 | - | -
#5~0 | Penyelesaian Tagihan | #10~0 | #100~0.00 | =C19*D19/100 -> 10~0.00 | #100~0.00 | =C19*F19/100 -> 10~0.00
#6~0 | Pengelolaan UP dan TUP | #10~0 | #97.3~0.00 | =C20*D20/100 -> 9.73~0.00 | #99.1~0.00 | =C20*F20/100 -> 9.91~0.00
#7~0 | Capaian Output | #25~0 | #100~0.00 | =C21*D21/100 -> 25~0.00 | #98.8~0.00 | =C21*F21/100 -> 24.7~0.00
 | Jumlah | =SUM(C15:C21) -> 100~0 |  | =SUM(E15:E21) -> 97.51~0.00 |  | =SUM(G15:G21) -> 87.31~0.00
 | Konversi Bobot (%) |  |  | #100~0 |  | =C22-C18 -> 90~0
 | Nilai IKPA (Jumlah / Konversi Bobot x 100) |  |  | =E22/E23*100 -> 97.51~0.00 |  | =G22/G23*100 -> 97.011111111111~0.00
 | Rata-rata Nilai IKPA DIPA 01 dan 03 |  |  |  |  | =(E24+G24)/2 -> 97.260555555556~0.00

Catatan: DIPA 03 tidak memiliki belanja kontraktual sehingga bobotnya dikeluarkan.

Tabel 4.8  Perkembangan Nilai IKPA
Tahun | DIPA 01 | DIPA 03 | Rata-rata
#2020~0 | #90.11~0.00 | #89.35~0.00 | =AVERAGE(B31:C31) -> 89.73~0.00
#2021~0 | #92.18~0.00 | #91.12~0.00 | =AVERAGE(B32:C32) -> 91.65~0.00
#2022~0 | #93.54~0.00 | #92.6~0.00 | =AVERAGE(B33:C33) -> 93.07~0.00
#2023~0 | #96.23~0.00 | #95.53~0.00 | =AVERAGE(B34:C34) -> 95.88~0.00
#2024~0 | #97.51~0.00 | #97.01~0.00 | =AVERAGE(B35:C35) -> 97.26~0.00
`,
    },
    {
      name: "T5.1 Pegawai",
      sheet: `
Tabel 5.1  Keadaan Pegawai Pengadilan Tinggi Tanjung Raya per 31 Desember 2024
No | Jabatan | L | P | Jumlah | Kebutuhan (ABK) | Kurang | % Keterisian
1 | Ketua | 1 | - | 1 | 1 | - | 100,0%
2 | Wakil Ketua | 1 | - | 1 | 1 | - | 100,0%
3 | Hakim Tinggi | 14 | 5 | 19 | 24 | 5 | 79,2%
4 | Hakim Ad Hoc Tipikor | 2 | 1 | 3 | 4 | 1 | 75,0%
 | Jumlah Hakim | 18 | 6 | 24 | 30 | 6 | 80,0%
5 | Panitera | 1 | - | 1 | 1 | - | 100,0%
6 | Panitera Muda Perdata | - | 1 | 1 | 1 | - | 100,0%
7 | Panitera Muda Pidana | 1 | - | 1 | 1 | - | 100,0%
8 | Panitera Muda Tipikor | 1 | - | 1 | 1 | - | 100,0%
9 | Panitera Muda Hukum | - | 1 | 1 | 1 | - | 100,0%
10 | Panitera Pengganti | 11 | 9 | 20 | 26 | 6 | 76,9%
 | Jumlah Kepaniteraan | 14 | 11 | 25 | 31 | 6 | 80,6%
11 | Sekretaris | 1 | - | 1 | 1 | - | 100,0%
12 | Kepala Bagian | 1 | 1 | 2 | 2 | - | 100,0%
13 | Kepala Subbagian | 2 | 2 | 4 | 4 | - | 100,0%
14 | Pranata Komputer | 2 | 1 | 3 | 4 | 1 | 75,0%
15 | Arsiparis | - | 1 | 1 | 3 | 2 | 33,3%
16 | Analis APBN/Pengelola Keuangan | 2 | 3 | 5 | 7 | 2 | 71,4%
17 | Pelaksana | 6 | 8 | 14 | 19 | 5 | 73,7%
 | Jumlah Kesekretariatan | 14 | 16 | 30 | 40 | 10 | 75,0%
18 | Pengemudi | 4 | - | 4 | 4 | - | 100,0%
19 | Satpam | 6 | 1 | 7 | 8 | 1 | 87,5%
20 | Pramubakti | 5 | 4 | 9 | 10 | 1 | 90,0%
 | Jumlah PPNPN | 15 | 5 | 20 | 22 | 2 | 90,9%
 | JUMLAH SELURUHNYA | 61 | 38 | 99 | 123 | 24 | 80,5%

Tabel 5.2  PNS menurut Golongan dan Pendidikan (tidak termasuk hakim ad hoc dan PPNPN)
Golongan | L | P | Jumlah | % |  | Pendidikan | L | P | Jumlah | %
IV/e | 2 | 1 | 3 | 3,95% |  | S3 | 3 | - | 3 | 3,95%
IV/d | 8 | 3 | 11 | 14,47% |  | S2 | 21 | 12 | 33 | 43,42%
IV/c | 10 | 4 | 14 | 18,42% |  | S1 | 15 | 14 | 29 | 38,16%
IV/a - IV/b | 9 | 8 | 17 | 22,37% |  | D4 | 1 | - | 1 | 1,32%
III/c - III/d | 7 | 8 | 15 | 19,74% |  | D3 | 2 | 3 | 5 | 6,58%
III/a - III/b | 6 | 6 | 12 | 15,79% |  | SMA | 2 | 3 | 5 | 6,58%
II/a - II/d | 2 | 2 | 4 | 5,26%
Jumlah | 44 | 32 | 76 | 100,00% |  | Jumlah | 44 | 32 | 76 | 100,00%

Tabel 5.3  Pegawai Se-Wilayah Hukum menurut Satuan Kerja
No | Satuan Kerja | Hakim | Kepaniteraan | Jurusita | Kesekretariatan | PPNPN | Jumlah | Rasio Pegawai per Hakim
#1~0 | PT Tanjung Raya | #24~#,##0 | #25~#,##0 | - | #30~#,##0 | #20~#,##0 | =SUM(C42:G42) -> 99~#,##0 | =H42/C42 -> 4.125~0.00
#2~0 | PN Tanjung Raya | #15~#,##0 | #23~#,##0 | #8~#,##0 | #19~#,##0 | #16~#,##0 | =SUM(C43:G43) -> 81~#,##0 | =H43/C43 -> 5.4~0.00
#3~0 | PN Muara Tengah | #14~#,##0 | #20~#,##0 | #7~#,##0 | #18~#,##0 | #13~#,##0 | =SUM(C44:G44) -> 72~#,##0 | =H44/C44 -> 5.142857142857~0.00
#4~0 | PN Sungai Ampar | #12~#,##0 | #19~#,##0 | #7~#,##0 | #16~#,##0 | #13~#,##0 | =SUM(C45:G45) -> 67~#,##0 | =H45/C45 -> 5.583333333333~0.00
#5~0 | PN Kuala Pinang | #12~#,##0 | #17~#,##0 | #6~#,##0 | #14~#,##0 | #13~#,##0 | =SUM(C46:G46) -> 62~#,##0 | =H46/C46 -> 5.166666666667~0.00
#6~0 | PN Bukit Sari | #9~#,##0 | #16~#,##0 | #5~#,##0 | #13~#,##0 | #11~#,##0 | =SUM(C47:G47) -> 54~#,##0 | =H47/C47 -> 6~0.00
#7~0 | PN Teluk Bayan | #9~#,##0 | #12~#,##0 | #5~#,##0 | #12~#,##0 | #10~#,##0 | =SUM(C48:G48) -> 48~#,##0 | =H48/C48 -> 5.333333333333~0.00
#8~0 | PN Pulau Sebatang | #7~#,##0 | #11~#,##0 | #4~#,##0 | #11~#,##0 | #7~#,##0 | =SUM(C49:G49) -> 40~#,##0 | =H49/C49 -> 5.714285714286~0.00
#9~0 | PN Lubuk Gadang | #6~#,##0 | #11~#,##0 | #3~#,##0 | #10~#,##0 | #7~#,##0 | =SUM(C50:G50) -> 37~#,##0 | =H50/C50 -> 6.166666666667~0.00
#10~0 | PN Simpang Ulu | #5~#,##0 | #9~#,##0 | #3~#,##0 | #6~#,##0 | #7~#,##0 | =SUM(C51:G51) -> 30~#,##0 | =H51/C51 -> 6~0.00
 | Jumlah | =SUM(C42:C51) -> 113~#,##0 | =SUM(D42:D51) -> 163~#,##0 | =SUM(E42:E51) -> 48~#,##0 | =SUM(F42:F51) -> 149~#,##0 | =SUM(G42:G51) -> 117~#,##0 | =SUM(H42:H51) -> 590~#,##0 | =H52/C52 -> 5.221238938053~0.00
`,
    },
    {
      name: "T5.2 Disiplin dan BMN",
      sheet: `
Tabel 5.4  Penanganan Pengaduan Masyarakat (SIWAS) Tahun 2024
No | Satuan Kerja | Sisa 2023 | Masuk 2024 | Jumlah | Terbukti | Tidak Terbukti | Selesai | Sisa | % Selesai
1 | 2 | 3 | 4 | 5 = 3 + 4 | 6 | 7 | 8 = 6 + 7 | 9 = 5 - 8 | 10 = 8 : 5
1 | PT Tanjung Raya | - | 7 | 7 | 2 | 5 | 7 | - | 100,00%
2 | PN Tanjung Raya | 1 | 2 | 3 | 2 | - | 2 | 1 | 66,67%
3 | PN Muara Tengah | 1 | 2 | 3 | - | 3 | 3 | - | 100,00%
4 | PN Sungai Ampar | 2 | 1 | 3 | 1 | 2 | 3 | - | 100,00%
5 | PN Kuala Pinang | 2 | 2 | 4 | 2 | 1 | 3 | 1 | 75,00%
6 | PN Bukit Sari | 2 | 1 | 3 | 1 | 2 | 3 | - | 100,00%
7 | PN Teluk Bayan | - | 2 | 2 | 1 | 1 | 2 | - | 100,00%
8 | PN Pulau Sebatang | - | 1 | 1 | 1 | - | 1 | - | 100,00%
9 | PN Lubuk Gadang | 2 | 3 | 5 | 2 | 3 | 5 | - | 100,00%
10 | PN Simpang Ulu | - | 4 | 4 | 1 | 3 | 4 | - | 100,00%
 | JUMLAH | 10 | 25 | 35 | 13 | 20 | 33 | 2 | 94,29%

Tabel 5.5  Hukuman Disiplin se-Wilayah Hukum Tahun 2020 - 2024 (orang)
Tahun | Hakim |  |  | Kepaniteraan |  |  | Kesekretariatan |  |  | Jumlah |  |  | Total
 | R | S | B | R | S | B | R | S | B | R | S | B
2020 | 2 | 1 | - | 3 | 2 | 1 | 2 | - | - | 7 | 3 | 1 | 11
2021 | 1 | 1 | - | 4 | 1 | - | 3 | 1 | - | 8 | 3 | - | 11
2022 | 3 | - | 1 | 2 | 2 | 1 | 1 | 1 | 1 | 6 | 3 | 3 | 12
2023 | 2 | 1 | - | 3 | - | 1 | 2 | 2 | - | 7 | 3 | 1 | 11
2024 | 1 | - | - | 4 | 1 | 1 | 2 | - | - | 7 | 1 | 1 | 9
Jumlah | 9 | 3 | 1 | 16 | 6 | 4 | 10 | 4 | 1 | 35 | 13 | 6 | 54
R = ringan, S = sedang, B = berat

Tabel 5.6  Barang Milik Negara (Intrakomptabel) per 31 Desember 2024 (Rp)
Akun | Uraian | Saldo 31-12-2023 | Mutasi Tambah | Mutasi Kurang | Saldo 31-12-2024 | Akumulasi Penyusutan | Nilai Buku
1 | 2 | 3 | 4 | 5 | 6 = 3+4-5 | 7 | 8 = 6-7
131111 | Tanah | 18.742.600.000 | - | - | 18.742.600.000 | - | 18.742.600.000
132111 | Peralatan dan Mesin | 9.318.455.720 | 309.875.000 | 187.640.000 | 9.440.690.720 | (7.204.918.335) | 2.235.772.385
133111 | Gedung dan Bangunan | 24.860.317.450 | 626.912.400 | - | 25.487.229.850 | (6.418.227.904) | 19.069.001.946
134111 | Jalan dan Jembatan | 412.750.000 | - | - | 412.750.000 | (287.310.600) | 125.439.400
134112 | Irigasi | 98.400.000 | - | - | 98.400.000 | (61.215.000) | 37.185.000
134113 | Jaringan | 356.928.400 | - | 14.250.000 | 342.678.400 | (241.806.950) | 100.871.450
135121 | Aset Tetap Lainnya | 287.415.300 | - | 3.120.000 | 284.295.300 | (18.640.000) | 265.655.300
162151 | Software (Aset Tak Berwujud) | 174.850.000 | - | - | 174.850.000 | (139.880.000) | 34.970.000
166112 | Aset Tetap yang Tidak Digunakan | 96.315.000 | 190.760.000 | 204.325.000 | 82.750.000 | (82.750.000) | 0
 | JUMLAH | 54.348.031.870 | 1.127.547.400 | 409.335.000 | 55.066.244.270 | (14.454.748.789) | 40.611.495.481

 |  |  |  |  | Tanjung Raya, 24 Januari 2025
 |  |  |  |  | Sekretaris,

 |  |  |  |  | ttd.
`,
    },
    {
      name: "Narasi",
      sheet: `
Beban perkara banding Pengadilan Tinggi Tanjung Raya tahun 2024 sebanyak 519 perkara, terdiri atas sisa tahun 2023 sebanyak 29 perkara dan perkara masuk sebanyak 490 perkara. Dari beban tersebut telah diputus 504 perkara (97,11%), sehingga sisa perkara per 31 Desember 2024 tinggal 15 perkara.
Perkara masuk meningkat 47 perkara atau 10,61% dibandingkan tahun 2023, yaitu dari 443 perkara menjadi 490 perkara; rata-rata perkara masuk selama lima tahun terakhir adalah 422,6 perkara per tahun.
Perkara masuk terbanyak diterima pada bulan Februari sebanyak 47 perkara dan paling sedikit pada bulan Desember sebanyak 32 perkara, sedangkan putusan terbanyak dijatuhkan pada bulan Februari yakni 53 perkara.
Perkara narkotika masih mendominasi, yaitu 102 perkara atau 31,58% dari perkara pidana dan 20,82% dari seluruh perkara masuk, disusul perlindungan anak 51 perkara (naik 10 perkara). Pada perkara perdata, perbuatan melawan hukum berjumlah 40 perkara (30,08%).
Perkara perdata yang diselesaikan tepat waktu sebanyak 134 dari 137 perkara putus atau 97,81%. Dibandingkan target 97%, indikator ini memperoleh capaian 100,84%, sedangkan perkara pidana terealisasi 98,79% dengan capaian 100,81% dan perkara tipikor 97,22% dengan capaian 99,20%.
Dari 504 putusan banding, 163 perkara diajukan kasasi yang terdiri atas 61 perkara perdata, 83 perkara pidana dan 19 perkara tipikor. Putusan yang tidak diajukan kasasi sebanyak 341 perkara atau 67,66%, turun 1,36 poin dari tahun 2023 (69,02%), dan capaiannya 96,66% dari target 70%.
Persentase tidak kasasi tertinggi berasal dari PN Simpang Ulu (72,22%), sedangkan persentase terendah berasal dari PN Muara Tengah (66,27%).
Pendaftaran banding perdata melalui e-Court mencapai 107 perkara dari 133 perkara perdata masuk (80,45%), sisanya 26 perkara masih didaftarkan manual. Terhadap target 60% capaian riil sebesar 134,08% namun dilaporkan 120,00% sesuai batas maksimal. Pada pengadilan negeri, e-Court digunakan dalam 2.325 dari 2.418 perkara perdata (96,2%).
Dari 563 perkara yang dimediasi, 54 berhasil dan 26 berhasil sebagian, sehingga tingkat keberhasilan mediasi se-wilayah hukum sebesar 14,21%; sebanyak 466 perkara tidak berhasil dan 17 perkara masih dalam proses.
Nilai SKM PT Tanjung Raya tahun 2024 sebesar 94,46, merupakan rata-rata Semester I (94,12) dan Semester II (94,80), naik 2,28 poin dari tahun 2023. Pada Semester II unsur dengan nilai tertinggi adalah Biaya/tarif (3,939) dan unsur terendah adalah Sarana dan prasarana (3,635).
Rata-rata IPAK sepuluh satuan kerja adalah 3,67. Kategori Bersih dari Korupsi diraih sebanyak 6 satuan kerja dan kategori Cukup Bersih sebanyak 4 satuan kerja.
Permohonan eksekusi yang ditangani berjumlah 81 (35 sisa tahun 2023 dan 46 permohonan baru); diselesaikan 48 permohonan atau 59,26%, terdiri atas 31 dilaksanakan, 11 dicabut/damai dan 6 non-eksekutabel, sehingga tersisa 33 permohonan.
Layanan Posbakum pada sembilan pengadilan negeri dimanfaatkan oleh 3.844 orang dari target 3.890 orang (98,82%). Anggaran yang disediakan sebesar Rp465.600.000,- terserap Rp463.200.000,- atau 99,48%, sehingga tersisa Rp2.400.000,-.
Dari 12 Indikator Kinerja Utama, 8 indikator (66,7%) berkategori Sangat Berhasil dan 4 indikator berkategori Berhasil. Rata-rata capaian sebesar 103,72%, meningkat 0,39 poin dibandingkan tahun 2023 (103,33%).
Jumlah temuan hasil pengawasan turun dari 27 temuan pada tahun 2023 menjadi 21 temuan, berkurang 6 temuan atau 22,22%. Dengan target maksimal 25 temuan, capaian indikator berpolaritas minimal ini sebesar 116,00%.
Pagu DIPA 01 setelah revisi sebesar Rp20.007.686.000 (dua puluh miliar tujuh juta enam ratus delapan puluh enam ribu rupiah) dengan realisasi Rp19.925.137.341 atau 99,59%, sisa Rp82.548.659. Pagu tersebut bertambah Rp292.910.000 dari pagu awal Rp19.714.776.000.
Pagu DIPA 03 se-wilayah hukum sebesar Rp1.088.950.000 terealisasi Rp1.073.643.300 (98,59%), menyisakan Rp15.306.700. Bagian PT Tanjung Raya adalah Rp111.050.000 atau 10,2% dari pagu wilayah.
PNBP tahun 2024 terealisasi Rp87.227.665 atau 110,28% dari estimasi Rp79.100.000, bertambah Rp7.990.525 (10,08%) dibandingkan realisasi tahun 2023 sebesar Rp79.237.140. Nilai IKPA DIPA 01 adalah 97,51 dan DIPA 03 97,01, rata-rata 97,26.
Pegawai PT Tanjung Raya berjumlah 99 orang, yaitu hakim 24 orang, kepaniteraan 25 orang, kesekretariatan 30 orang dan PPNPN 20 orang. Dibandingkan kebutuhan 123 orang masih terdapat kekurangan 24 orang (keterisian 80,5%). Hukuman disiplin tahun 2024 dijatuhkan kepada 9 orang, berkurang 2 orang dari tahun 2023.
Nilai BMN per 31 Desember 2024 sebesar Rp55,07 miliar, naik Rp0,72 miliar atau 1,32% dari saldo 31 Desember 2023 sebesar Rp54,35 miliar. Setelah dikurangi akumulasi penyusutan Rp14,45 miliar, nilai buku BMN tercatat Rp40,61 miliar.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Banding Bulanan", cell: "H18", right: "323", wrong: "332" },
    { sheet: "T1.1 Banding Bulanan", cell: "I12", right: "27", wrong: "21" },
    { sheet: "T1.2 Rekap Perkara", cell: "H6", right: "97,30", wrong: "91,89" },
    { sheet: "T1.2 Rekap Perkara", cell: "F18", right: "422,6", wrong: "405,8" },
    { sheet: "T1.3 Klasifikasi", cell: "F17", right: "15,79%", wrong: "14,29%" },
    { sheet: "T1.3 Klasifikasi", cell: "G38", right: "331", wrong: "326" },
    { sheet: "T2.1 Ketepatan Waktu", cell: "I15", right: "14,7", wrong: "17,4" },
    { sheet: "T2.2 Kasasi dan PK", cell: "L8", right: "66,67%", wrong: "33,33%" },
    { sheet: "T2.2 Kasasi dan PK", cell: "F30", right: "504", wrong: "449" },
    { sheet: "T2.3 Satker Wilayah", cell: "F9", right: "=SUM(F6:F8) -> 765~#,##0", wrong: "=SUM(F6:F7) -> 558~#,##0" },
    { sheet: "T2.3 Satker Wilayah", cell: "G31", right: "=G21+G25+G30 -> 288~#,##0", wrong: "#353~#,##0" },
    { sheet: "T2.4 e-Court dan Mediasi", cell: "G5", right: "#30~#,##0", wrong: "#39~#,##0" },
    {
      sheet: "T2.4 e-Court dan Mediasi",
      cell: "H35",
      right: "=(D35+E35)/C35 -> 0.142095914742~0.00%",
      wrong: "=D35/C35 -> 0.095914742451~0.00%",
    },
    { sheet: "T3.1 Capaian IKU", cell: "F24", right: "116,00", wrong: "84,00" },
    { sheet: "T3.1 Capaian IKU", cell: "G20", right: "Berhasil", wrong: "Sangat Berhasil" },
    { sheet: "T3.1 Capaian IKU", cell: "D40", right: "Rp. 20.007.686.000,-", wrong: "Rp. 19.714.776.000,-" },
    { sheet: "T3.2 Reviu IKU 2020-2024", cell: "O7", right: "70", wrong: "68" },
    { sheet: "T3.2 Reviu IKU 2020-2024", cell: "E26", right: "-0,17", wrong: "0,17" },
    { sheet: "T3.3 SKM dan IPAK", cell: "E7", right: "0,411", wrong: "0,417" },
    { sheet: "T3.3 SKM dan IPAK", cell: "I22", right: "B", wrong: "A" },
    { sheet: "T3.4 Eksekusi dan Posbakum", cell: "I25", right: "28.800.000,-", wrong: "82.800.000,-" },
    { sheet: "T4.1 DIPA 01", cell: "E16", right: "Rp2.863.626.997", wrong: "Rp2.834.712.620" },
    { sheet: "T4.1 DIPA 01", cell: "G44", right: "96,12%", wrong: "96,21%" },
    { sheet: "T4.2 DIPA 03", cell: "E19", right: "=C19-D19 -> 1542200~#,##0", wrong: "#15422000~#,##0" },
    {
      sheet: "T4.2 DIPA 03",
      cell: "C23",
      right: "=SUM(C13:C22) -> 1088950000~#,##0",
      wrong: "=SUM(C14:C22) -> 977900000~#,##0",
    },
    {
      sheet: "T4.3 PNBP dan IKPA",
      cell: "G24",
      right: "=G22/G23*100 -> 97.011111111111~0.00",
      wrong: "=G22 -> 87.31~0.00",
    },
    { sheet: "T5.1 Pegawai", cell: "F22", right: "40", wrong: "36" },
    { sheet: "T5.1 Pegawai", cell: "H52", right: "=SUM(H42:H51) -> 590~#,##0", wrong: "=SUM(H43:H51) -> 491~#,##0" },
    { sheet: "T5.2 Disiplin dan BMN", cell: "H8", right: "3", wrong: "4" },
    { sheet: "T5.2 Disiplin dan BMN", cell: "D39", right: "1.127.547.400", wrong: "936.787.400" },
    { sheet: "Narasi", cell: "A1", right: "tinggal 15 perkara", wrong: "tinggal 25 perkara" },
    { sheet: "Narasi", cell: "A2", right: "atau 10,61%", wrong: "atau 9,59%" },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "paling sedikit pada bulan Desember",
      wrong: "paling sedikit pada bulan November",
    },
    { sheet: "Narasi", cell: "A4", right: "dan 20,82% dari", wrong: "dan 20,28% dari" },
    { sheet: "Narasi", cell: "A5", right: "memperoleh capaian 100,84%", wrong: "memperoleh capaian 99,17%" },
    { sheet: "Narasi", cell: "A6", right: "83 perkara pidana", wrong: "38 perkara pidana" },
    {
      sheet: "Narasi",
      cell: "A7",
      right: "terendah berasal dari PN Muara Tengah",
      wrong: "terendah berasal dari PN Kuala Pinang",
    },
    { sheet: "Narasi", cell: "A8", right: "mencapai 107 perkara", wrong: "mencapai 117 perkara" },
    { sheet: "Narasi", cell: "A11", right: "diraih sebanyak 6 satuan kerja", wrong: "diraih sebanyak 7 satuan kerja" },
    { sheet: "Narasi", cell: "A13", right: "tersisa Rp2.400.000,-", wrong: "tersisa Rp24.000.000,-" },
    { sheet: "Narasi", cell: "A14", right: "8 indikator (66,7%)", wrong: "9 indikator (66,7%)" },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "enam ratus delapan puluh enam ribu rupiah",
      wrong: "enam ratus enam ribu rupiah",
    },
    { sheet: "Narasi", cell: "A18", right: "(10,08%)", wrong: "(9,16%)" },
    { sheet: "Narasi", cell: "A19", right: "kekurangan 24 orang", wrong: "kekurangan 42 orang" },
    { sheet: "Narasi", cell: "A20", right: "sebesar Rp55,07 miliar", wrong: "sebesar Rp55,07 juta" },
  ],
};
