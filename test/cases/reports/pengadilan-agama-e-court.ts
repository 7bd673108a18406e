import type { ReportCase } from "./report-case";

export const pengadilanAgamaECourt: ReportCase = {
  name: "a religious court, class IB: five years, territory, mediation, causes of divorce, e-court, case money",
  year: 2023,
  sheets: [
    {
      name: "Ikhtisar Capaian",
      merges: ["A1:H1", "B6:B11", "B13:B14", "B16:B19"],
      sheet: `
Tabel 1. Capaian Indikator Kinerja Utama Pengadilan Agama Rantau Melati Tahun 2023

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)

1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | a. Persentase perkara yang diselesaikan tepat waktu | % | 97,00 | 97,90 | 100,93 | Memuaskan
 |  | b. Persentase sisa perkara tahun lalu yang diselesaikan | % | 100,00 | 100,00 | 100,00 | Memuaskan
 |  | c. Persentase perkara yang tidak mengajukan upaya hukum banding | % | 98,00 | 99,23 | 101,26 | Memuaskan
 |  | d. Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 98,50 | 99,56 | 101,08 | Memuaskan
 |  | e. Indeks kepuasan pencari keadilan | Indeks | 88,00 | 90,13 | 102,42 | Memuaskan
 |  | f. Persentase sisa perkara terhadap beban perkara *) | % | 9,00 | 5,39 | 120,00 | Memuaskan
 | Rata-rata capaian sasaran 1 |  |  |  |  | 104,28 | Memuaskan
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | a. Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | % | 100,00 | 99,06 | 99,06 | Sangat Baik
 |  | b. Persentase perkara yang berhasil diselesaikan melalui mediasi **) | % | 20,00 | 41,87 | 120,00 | Memuaskan
 | Rata-rata capaian sasaran 2 |  |  |  |  | 109,53 | Memuaskan
3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | a. Persentase perkara prodeo yang diselesaikan | % | 100,00 | 100,00 | 100,00 | Memuaskan
 |  | b. Persentase perkara sidang di luar gedung pengadilan yang diselesaikan | % | 100,00 | 97,56 | 97,56 | Sangat Baik
 |  | c. Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | % | 95,00 | 91,21 | 96,01 | Sangat Baik
 |  | d. Persentase pendaftaran perkara melalui e-Court | % | 90,00 | 91,59 | 101,77 | Memuaskan
 | Rata-rata capaian sasaran 3 |  |  |  |  | 98,84 | Sangat Baik
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | % | 75,00 | 77,78 | 103,71 | Memuaskan
 | Rata-rata capaian seluruh indikator |  |  |  |  | 103,37 | Memuaskan

*) Semakin kecil realisasi semakin baik; capaian = (2 x target - realisasi) / target x 100%
**) Capaian setiap indikator dibatasi paling tinggi 120,00%
Kategori: >= 100 Memuaskan; 85 - < 100 Sangat Baik; 70 - < 85 Baik; 55 - < 70 Cukup; < 55 Kurang
`,
    },
    {
      name: "Perhitungan",
      sheet: `
Tabel 2. Dasar Perhitungan Realisasi Indikator Kinerja Tahun 2023

No | Indikator | Pembilang | Jumlah | Penyebut | Jumlah | Realisasi (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Perkara diselesaikan tepat waktu | Perkara putus s.d. 5 bulan | 1.770 | Perkara putus | 1.808 | 97,90
2 | Sisa perkara tahun lalu yang diselesaikan | Sisa perkara 2022 yang diputus | 151 | Sisa perkara 2022 | 151 | 100,00
3 | Tidak mengajukan banding | Putus dikurangi banding | 1.794 | Perkara putus | 1.808 | 99,23
4 | Tidak mengajukan kasasi | Putus dikurangi kasasi | 1.800 | Perkara putus | 1.808 | 99,56
5 | Tidak mengajukan peninjauan kembali | Putus dikurangi PK | 1.806 | Perkara putus | 1.808 | 99,89
6 | Sisa perkara terhadap beban perkara | Sisa perkara akhir 2023 | 103 | Beban perkara 2023 | 1.911 | 5,39
7 | Salinan putusan dikirim tepat waktu | Salinan dikirim tepat waktu | 1.791 | Perkara putus | 1.808 | 99,06
8 | Perkara berhasil dimediasi | Mediasi berhasil (seluruhnya, sebagian, pencabutan) | 85 | Perkara yang dimediasi | 203 | 41,87
9 | Perkara prodeo yang diselesaikan | Perkara prodeo putus | 48 | Perkara prodeo diterima | 48 | 100,00
10 | Perkara sidang di luar gedung | Perkara sidang keliling putus | 80 | Perkara sidang keliling | 82 | 97,56
11 | Layanan Posbakum | Penerima layanan Posbakum | 1.339 | Pemohon layanan Posbakum | 1.468 | 91,21
12 | Pendaftaran e-Court | Perkara didaftarkan e-Court | 1.612 | Perkara diterima | 1.760 | 91,59
13 | Putusan yang ditindaklanjuti | Eksekusi selesai | 7 | Permohonan eksekusi | 9 | 77,78
Sumber: SIPP Pengadilan Agama Rantau Melati, data per 31 Desember 2023
`,
    },
    {
      name: "Tren 5 Tahun",
      merges: ["A3:A4", "B3:B4", "C3:G3", "H3:H4", "I3:I4", "J3:J4"],
      sheet: `
Tabel 3. Perkembangan Realisasi Indikator Kinerja Tahun 2019 - 2023 (%)

No | Indikator | Realisasi |  |  |  |  | Perubahan 2022 ke 2023 (poin) | Keterangan | Rata-rata 2019-2023
 |  | 2019 | 2020 | 2021 | 2022 | 2023 |  |  |
1 | Perkara diselesaikan tepat waktu | 94,11 | 92,86 | 95,38 | 96,48 | 97,90 | +1,42 | Naik | 95,35
2 | Sisa perkara tahun lalu yang diselesaikan | 100,00 | 98,73 | 100,00 | 100,00 | 100,00 | 0,00 | Tetap | 99,75
3 | Tidak mengajukan banding | 98,61 | 98,92 | 99,01 | 99,31 | 99,23 | -0,08 | Turun | 99,02
4 | Tidak mengajukan kasasi | 99,14 | 99,28 | 99,38 | 99,54 | 99,56 | +0,02 | Naik | 99,38
5 | Tidak mengajukan peninjauan kembali | 99,93 | 99,86 | 99,94 | 99,94 | 99,89 | -0,05 | Turun | 99,91
6 | Sisa perkara terhadap beban perkara | 5,74 | 7,41 | 7,15 | 8,02 | 5,39 | -2,63 | Turun | 6,74
7 | Salinan putusan dikirim tepat waktu | 95,37 | 96,03 | 97,84 | 98,21 | 99,06 | +0,85 | Naik | 97,30
8 | Perkara berhasil dimediasi | 6,25 | 8,70 | 14,29 | 21,05 | 41,87 | +20,82 | Naik | 18,43
9 | Perkara prodeo yang diselesaikan | 100,00 | 100,00 | 100,00 | 100,00 | 100,00 | 0,00 | Tetap | 100,00
10 | Perkara sidang di luar gedung | 96,67 | 100,00 | 100,00 | 97,44 | 97,56 | +0,12 | Naik | 98,33
11 | Layanan Posbakum | 88,34 | 86,91 | 90,26 | 92,15 | 91,21 | -0,94 | Turun | 89,77
12 | Pendaftaran e-Court | 12,48 | 34,14 | 58,73 | 80,93 | 91,59 | +10,66 | Naik | 55,57
13 | Putusan yang ditindaklanjuti | 60,00 | 66,67 | 62,50 | 80,00 | 77,78 | -2,22 | Turun | 69,39
Catatan: indikator nomor 6 semakin kecil semakin baik.
`,
    },
    {
      name: "Wilayah Hukum",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:H4", "I3:J3", "K3:K4"],
      sheet: `
Tabel 4. Wilayah Hukum, Penduduk dan Perkara Diterima per Kecamatan Tahun 2023

No | Kecamatan | Desa/ Kelurahan | Luas (km²) | Jumlah Penduduk (jiwa) |  |  | Kepadatan (jiwa/km²) | Perkara Diterima |  | Biaya Panggilan
 |  |  |  | Laki-laki | Perempuan | Jumlah |  | Jumlah | % |
1 | Melati Hulu | 12 | 143,27 | 17.842 | 17.356 | 35.198 | 246 | 170 | 9,7 | Rp 150.000,-
2 | Melati Hilir | 15 | 118,64 | 31.275 | 31.018 | 62.293 | 525 | 270 | 15,3 | Rp 100.000,-
3 | Sungai Kembang | 9 | 96,05 | 14.933 | 14.718 | 29.651 | 309 | 133 | 7,6 | Rp 150.000,-
4 | Batu Lintang | 11 | 214,90 | 12.087 | 11.694 | 23.781 | 111 | 103 | 5,9 | Rp 250.000,-
5 | Tanjung Seruni | 14 | 87,33 | 27.641 | 27.902 | 55.543 | 636 | 225 | 12,8 | Rp 100.000,-
6 | Lubuk Kenari | 10 | 176,18 | 13.568 | 13.129 | 26.697 | 152 | 105 | 6,0 | Rp 200.000,-
7 | Padang Gambir | 8 | 65,72 | 10.944 | 10.873 | 21.817 | 332 | 88 | 5,0 | Rp 150.000,-
8 | Muara Intan | 7 | 132,41 | 9.315 | 9.102 | 18.417 | 139 | 90 | 5,1 | Rp 300.000,-
9 | Bukit Cempaka | 13 | 154,86 | 20.418 | 20.077 | 40.495 | 261 | 197 | 11,2 | Rp 200.000,-
10 | Simpang Damar | 16 | 41,59 | 38.726 | 39.154 | 77.880 | 1.873 | 350 | 19,9 | Rp 75.000,-
11 | Luar wilayah/ghaib | - | - | - | - | - | - | 29 | 1,6 | -
 | Jumlah | 115 | 1.230,95 | 196.749 | 195.023 | 391.772 | 318 | 1.760 | 100,0 |
Sumber: Kabupaten Rantau Melati Dalam Angka dan SIPP. Persentase dibulatkan satu desimal sehingga penjumlahannya dapat tidak tepat 100,0.
`,
    },
    {
      name: "SDM",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:I4"],
      sheet: `
Tabel 5. Formasi dan Keadaan Pegawai per 31 Desember 2023

No | Jabatan | Formasi | Bezetting |  |  | Selisih | Keterangan | Keterisian (%)
 |  |  | L | P | Jumlah |  |  |
1 | Ketua | 1 | 1 | - | 1 | 0 | Sesuai | 100,00
2 | Wakil Ketua | 1 | - | 1 | 1 | 0 | Sesuai | 100,00
3 | Hakim | 9 | 4 | 2 | 6 | 3 | Kurang | 66,67
4 | Panitera | 1 | 1 | - | 1 | 0 | Sesuai | 100,00
5 | Sekretaris | 1 | 1 | - | 1 | 0 | Sesuai | 100,00
6 | Panitera Muda | 3 | 1 | 2 | 3 | 0 | Sesuai | 100,00
7 | Kepala Subbagian | 3 | 1 | 2 | 3 | 0 | Sesuai | 100,00
8 | Panitera Pengganti | 10 | 3 | 4 | 7 | 3 | Kurang | 70,00
9 | Jurusita | 3 | 2 | - | 2 | 1 | Kurang | 66,67
10 | Jurusita Pengganti | 6 | 3 | 1 | 4 | 2 | Kurang | 66,67
11 | Pranata Komputer | 1 | 1 | - | 1 | 0 | Sesuai | 100,00
12 | Analis Perkara Peradilan | 5 | 2 | 3 | 5 | 0 | Sesuai | 100,00
13 | Arsiparis | 2 | - | 1 | 1 | 1 | Kurang | 50,00
14 | Pengelola BMN dan Keuangan | 2 | 1 | 2 | 3 | (1) | Lebih | 150,00
 | Jumlah ASN | 48 | 21 | 18 | 39 | 9 | Kurang | 81,25
15 | PPNPN - Pramubakti | 6 | 4 | 2 | 6 | 0 | Sesuai | 100,00
16 | PPNPN - Satuan Pengamanan | 4 | 4 | - | 4 | 0 | Sesuai | 100,00
17 | PPNPN - Pengemudi | 2 | 1 | - | 1 | 1 | Kurang | 50,00
 | Jumlah PPNPN | 12 | 9 | 2 | 11 | 1 | Kurang | 91,67
 | Jumlah Seluruhnya | 60 | 30 | 20 | 50 | 10 | Kurang | 83,33
Keterangan: selisih = formasi - bezetting; angka dalam kurung berarti kelebihan pegawai.
`,
    },
    {
      name: "Pendidikan dan Golongan",
      sheet: `
Tabel 6. ASN menurut Pendidikan
No | Pendidikan | Laki-laki | Perempuan | Jumlah | Persentase
1 | S3 | 1 orang | - | 1 orang | 2,6%
2 | S2 | 7 orang | 5 orang | 12 orang | 30,8%
3 | S1/D-IV | 10 orang | 11 orang | 21 orang | 53,8%
4 | D-III | 1 orang | 2 orang | 3 orang | 7,7%
5 | SLTA | 2 orang | - | 2 orang | 5,1%
Jumlah |  | 21 orang | 18 orang | 39 orang | 100,0%

Tabel 7. ASN menurut Golongan/Ruang
No | Golongan | a | b | c | d | Jumlah | %
1 | IV | 4 | 3 | 2 | 1 | 10 | 25,64
2 | III | 5 | 6 | 7 | 7 | 25 | 64,10
3 | II | - | 1 | 2 | 1 | 4 | 10,26
 | Jumlah | 9 | 10 | 11 | 9 | 39 | 100,00
Sumber: SIKEP Mahkamah Agung
`,
    },
    {
      name: "Perkara Bulanan",
      merges: ["A4:A5", "B4:B5", "C4:E4", "F4:H4", "I4:I5", "J4:L4", "M4:O4", "P4:P5"],
      sheet: `
Tabel 8. Keadaan Perkara Tingkat Pertama Tahun 2023
(G = Gugatan, P = Permohonan)

No | Bulan | Sisa Bulan Lalu |  |  | Diterima |  |  | Beban | Putus |  |  | Sisa Akhir |  |  | Rasio Putus (%)
 |  | G | P | Jml | G | P | Jml |  | G | P | Jml | G | P | Jml |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13) | (14) | (15) | (16)
1 | Januari | 142 | 9 | 151 | 138 | 31 | 169 | 320 | 112 | 27 | 139 | 168 | 13 | 181 | 43,44
2 | Februari | 168 | 13 | 181 | 121 | 28 | 149 | 330 | 126 | 30 | 156 | 163 | 11 | 174 | 47,27
3 | Maret | 163 | 11 | 174 | 133 | 33 | 166 | 340 | 141 | 32 | 173 | 155 | 12 | 167 | 50,88
4 | April | 155 | 12 | 167 | 84 | 14 | 98 | 265 | 93 | 18 | 111 | 146 | 8 | 154 | 41,89
5 | Mei | 146 | 8 | 154 | 129 | 36 | 165 | 319 | 118 | 31 | 149 | 157 | 13 | 170 | 46,71
6 | Juni | 157 | 13 | 170 | 126 | 25 | 151 | 321 | 139 | 29 | 168 | 144 | 9 | 153 | 52,34
7 | Juli | 144 | 9 | 153 | 131 | 29 | 160 | 313 | 124 | 27 | 151 | 151 | 11 | 162 | 48,24
8 | Agustus | 151 | 11 | 162 | 124 | 27 | 151 | 313 | 137 | 28 | 165 | 138 | 10 | 148 | 52,72
9 | September | 138 | 10 | 148 | 117 | 22 | 139 | 287 | 121 | 24 | 145 | 134 | 8 | 142 | 50,52
10 | Oktober | 134 | 8 | 142 | 128 | 24 | 152 | 294 | 126 | 23 | 149 | 136 | 9 | 145 | 50,68
11 | November | 136 | 9 | 145 | 119 | 26 | 145 | 290 | 131 | 25 | 156 | 124 | 10 | 134 | 53,79
12 | Desember | 124 | 10 | 134 | 98 | 17 | 115 | 249 | 124 | 22 | 146 | 98 | 5 | 103 | 58,63
 | Jumlah | 142 | 9 | 151 | 1.448 | 312 | 1.760 | 1.911 | 1.492 | 316 | 1.808 | 98 | 5 | 103 | 94,61
Sisa pada baris Jumlah: kolom (3) - (5) adalah sisa awal Januari, kolom (13) - (15) adalah sisa akhir Desember.
`,
    },
    {
      name: "Perkara per Jenis",
      merges: ["A3:A4", "B3:B4", "F3:K3"],
      sheet: `
Tabel 9. Perkara Diterima dan Diputus menurut Jenis Perkara Tahun 2023

No | Jenis Perkara | Sisa 2022 | Diterima 2023 | Beban | Cara Putus |  |  |  |  |  | Jumlah Putus | Sisa Akhir | Putus/Beban (%)
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tidak Diterima | Gugur | Dicoret |  |  |
A | Gugatan |  |  |  |  |  |  |  |  |  |  |  |
1 | Izin Poligami | 1 | 4 | 5 | 1 | 4 | - | - | - | - | 5 | 0 | 100,00
2 | Pembatalan Perkawinan | 0 | 2 | 2 | - | 2 | - | - | - | - | 2 | 0 | 100,00
3 | Cerai Talak | 31 | 328 | 359 | 24 | 290 | 4 | 5 | 8 | 4 | 335 | 24 | 93,31
4 | Cerai Gugat | 98 | 1.066 | 1.164 | 86 | 936 | 14 | 23 | 26 | 15 | 1.100 | 64 | 94,50
5 | Harta Bersama | 6 | 17 | 23 | 4 | 11 | 1 | 2 | - | - | 18 | 5 | 78,26
6 | Penguasaan Anak | 2 | 9 | 11 | 2 | 6 | 1 | 1 | - | - | 10 | 1 | 90,91
7 | Isbat Nikah Contentious | 1 | 6 | 7 | 2 | 4 | - | - | - | - | 6 | 1 | 85,71
8 | Kewarisan | 2 | 8 | 10 | 2 | 5 | - | 1 | - | - | 8 | 2 | 80,00
9 | Ekonomi Syariah | 0 | 5 | 5 | 1 | 3 | - | - | - | - | 4 | 1 | 80,00
10 | Lain-lain | 1 | 3 | 4 | 1 | 3 | - | - | - | - | 4 | 0 | 100,00
 | Jumlah Gugatan | 142 | 1.448 | 1.590 | 123 | 1.264 | 20 | 32 | 34 | 19 | 1.492 | 98 | 93,84
B | Permohonan |  |  |  |  |  |  |  |  |  |  |  |
1 | Dispensasi Kawin | 2 | 96 | 98 | 5 | 89 | 1 | 2 | 1 | - | 98 | 0 | 100,00
2 | Isbat Nikah | 4 | 118 | 122 | 5 | 111 | 1 | 2 | 1 | - | 120 | 2 | 98,36
3 | Perwalian | 0 | 23 | 23 | 1 | 21 | - | - | - | - | 22 | 1 | 95,65
4 | Asal Usul Anak | 1 | 19 | 20 | - | 19 | - | - | - | - | 19 | 1 | 95,00
5 | Penetapan Ahli Waris | 1 | 34 | 35 | 1 | 33 | - | - | - | - | 34 | 1 | 97,14
6 | Wali Adhol | 0 | 6 | 6 | - | 6 | - | - | - | - | 6 | 0 | 100,00
7 | Pengangkatan Anak | 1 | 11 | 12 | - | 12 | - | - | - | - | 12 | 0 | 100,00
8 | Lain-lain | 0 | 5 | 5 | - | 5 | - | - | - | - | 5 | 0 | 100,00
 | Jumlah Permohonan | 9 | 312 | 321 | 12 | 296 | 2 | 4 | 2 | 0 | 316 | 5 | 98,44
 | Jumlah A + B | 151 | 1.760 | 1.911 | 135 | 1.560 | 22 | 36 | 36 | 19 | 1.808 | 103 | 94,61
`,
    },
    {
      name: "Tepat Waktu",
      sheet: `
Tabel 10. Penyelesaian Perkara Tepat Waktu per Triwulan Tahun 2023

No | Triwulan | Perkara Putus | Putus s.d. 5 Bulan | Putus > 5 Bulan | Tepat Waktu (%)
 | (bukan kumulatif) |  |  |  |
1 | Triwulan I | 468 | 459 | 9 | 98,08
2 | Triwulan II | 428 | 417 | 11 | 97,43
3 | Triwulan III | 461 | 453 | 8 | 98,26
4 | Triwulan IV | 451 | 441 | 10 | 97,78
 | Jumlah | 1.808 | 1.770 | 38 | 97,90

Tabel 11. Realisasi Kumulatif terhadap Target Tahunan 97%
No | Sampai dengan | Putus (kumulatif) | Tepat Waktu (kumulatif) | Realisasi (%) | Target (%) | Capaian (%)
1 | Triwulan I | 468 | 459 | 98,08 | 97,00 | 101,11
2 | Triwulan II | 896 | 876 | 97,77 | 97,00 | 100,79
3 | Triwulan III | 1.357 | 1.329 | 97,94 | 97,00 | 100,97
4 | Triwulan IV | 1.808 | 1.770 | 97,90 | 97,00 | 100,93

Tabel 12. Perkara Putus menurut Lama Proses
No | Lama Proses | Jumlah Perkara | Persentase
1 | Kurang dari 1 bulan | 485 | 26,83%
2 | 1 - 2 bulan | 586 | 32,41%
3 | 2 - 3 bulan | 458 | 25,33%
4 | 3 - 5 bulan | 241 | 13,33%
5 | Lebih dari 5 bulan | 38 | 2,10%
 | Jumlah | 1.808 | 100,00%
`,
    },
    {
      name: "Mediasi",
      merges: ["D3:F3", "A3:A4", "B3:B4", "C3:C4", "G3:G4", "H3:H4", "I3:I4", "J3:J4"],
      sheet: `
Tabel 13. Pelaksanaan Mediasi menurut Mediator Tahun 2023

No | Nama Mediator | Perkara Dimediasi | Berhasil |  |  | Tidak Berhasil | Keberhasilan (%) | Peringkat | Jenis Mediator
 |  |  | Seluruhnya | Sebagian | Pencabutan |  |  |  |
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
1 | Drs. H. Lukmanul Anwari, M.H. | 24 | 1 | 7 | 2 | 14 | 41,67 | 5 | Hakim
2 | Nurfadhilah Saputri, S.H.I., M.H. | 31 | 3 | 9 | 1 | 18 | 41,94 | 4 | Hakim
3 | Muhamad Zakwan, S.Ag. | 19 | - | 4 | 1 | 14 | 26,32 | 7 | Hakim
4 | Hj. Rosmaniar, S.H. | 27 | 2 | 5 | 2 | 18 | 33,33 | 6 | Hakim
5 | Dra. Wildaniah Hasnan | 22 | 1 | 8 | 3 | 10 | 54,55 | 1 | Hakim
6 | Fikri Ardhani, S.Sy., M.H. | 16 | 1 | 3 | - | 12 | 25,00 | 8 | Hakim
7 | Aswandi Kurnain, S.H., CPM | 36 | 4 | 11 | 3 | 18 | 50,00 | 2 | Nonhakim
8 | Tri Maharani Lestari, M.H., CPM | 28 | 2 | 10 | 2 | 14 | 50,00 | 2 | Nonhakim
 | Jumlah | 203 | 14 | 57 | 14 | 118 | 41,87 |  |
`,
    },
    {
      name: "Upaya Hukum",
      sheet: `
Tabel 14. Perkara Upaya Hukum Tahun 2023

No | Upaya Hukum | Sisa 2022 | Masuk 2023 | Jumlah | Putus/ Terima Kembali | Sisa 2023 | Penyelesaian (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
1 | Banding | 3 | 14 | 17 | 13 | 4 | 76,47
2 | Kasasi | 2 | 8 | 10 | 7 | 3 | 70,00
3 | Peninjauan Kembali | 1 | 2 | 3 | 3 | - | 100,00
 | Jumlah | 6 | 24 | 30 | 23 | 7 | 76,67

Tabel 15. Perkembangan Upaya Hukum 2019 - 2023
Tahun | Perkara Putus | Banding | Kasasi | PK | Jumlah Upaya Hukum | Tidak Mengajukan Upaya Hukum | % Tidak Mengajukan | Naik/(Turun) Upaya Hukum
2019 | 1.512 | 21 | 13 | 1 | 35 | 1.477 | 97,69 | -
2020 | 1.387 | 15 | 10 | 2 | 27 | 1.360 | 98,05 | (8)
2021 | 1.624 | 16 | 10 | 1 | 27 | 1.597 | 98,34 | 0
2022 | 1.731 | 12 | 8 | 1 | 21 | 1.710 | 98,79 | (6)
2023 | 1.808 | 14 | 8 | 2 | 24 | 1.784 | 98,67 | 3
Rata-rata | 1.612,4 | 15,6 | 9,8 | 1,4 | 26,8 | 1.585,6 | 98,31 |
`,
    },
    {
      name: "Faktor Perceraian",
      merges: ["A3:A4", "B3:B4", "C3:F3", "G3:G4", "H3:H4", "I3:I4", "J3:J4"],
      sheet: `
Tabel 16. Faktor Penyebab Perceraian (perkara cerai talak dan cerai gugat yang dikabulkan)

No | Faktor Penyebab | Tahun 2023 |  |  |  | Jumlah 2023 | % 2023 | Jumlah 2022 | Naik/Turun
 |  | TW I | TW II | TW III | TW IV |  |  |  |
1 | Perselisihan dan pertengkaran terus-menerus | 186 | 184 | 151 | 199 | 720 | 58,73 | 718 | Naik
2 | Ekonomi | 59 | 63 | 73 | 60 | 255 | 20,80 | 241 | Naik
3 | Meninggalkan salah satu pihak | 30 | 27 | 25 | 35 | 117 | 9,54 | 96 | Naik
4 | Kekerasan dalam rumah tangga | 11 | 8 | 9 | 8 | 36 | 2,94 | 33 | Naik
5 | Judi | 7 | 7 | 5 | 10 | 29 | 2,37 | 21 | Naik
6 | Mabuk | 5 | 4 | 7 | 5 | 21 | 1,71 | 24 | Turun
7 | Madat | 3 | 2 | 4 | 3 | 12 | 0,98 | 13 | Turun
8 | Dihukum penjara | 3 | 3 | 3 | 6 | 15 | 1,22 | 11 | Naik
9 | Poligami | 3 | 2 | 1 | 2 | 8 | 0,65 | 9 | Turun
10 | Murtad | 4 | 1 | 1 | 1 | 7 | 0,57 | 6 | Naik
11 | Kawin paksa | 1 | - | 2 | 1 | 4 | 0,33 | 2 | Naik
12 | Zina | 2 | - | - | - | 2 | 0,16 | 3 | Turun
 | Jumlah | 314 | 301 | 281 | 330 | 1.226 | 100,00 | 1.177 | Naik
`,
    },
    {
      name: "e-Court",
      sheet: `
Tabel 17. Pendaftaran Perkara melalui e-Court Tahun 2023

No | Uraian | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Jumlah
1 | Perkara diterima | 169 | 149 | 166 | 98 | 165 | 151 | 160 | 151 | 139 | 152 | 145 | 115 | 1.760
2 | Didaftarkan melalui e-Court | 145 | 130 | 145 | 88 | 148 | 138 | 148 | 140 | 132 | 146 | 140 | 112 | 1.612
3 | Didaftarkan manual | 24 | 19 | 21 | 10 | 17 | 13 | 12 | 11 | 7 | 6 | 5 | 3 | 148
4 | Persentase e-Court (%) | 85,8 | 87,2 | 87,3 | 89,8 | 89,7 | 91,4 | 92,5 | 92,7 | 95,0 | 96,1 | 96,6 | 97,4 | 91,6
5 | Disidangkan secara e-Litigasi | 30 | 28 | 29 | 22 | 38 | 37 | 42 | 42 | 43 | 45 | 47 | 40 | 443
6 | e-Litigasi terhadap e-Court (%) | 20,7 | 21,5 | 20,0 | 25,0 | 25,7 | 26,8 | 28,4 | 30,0 | 32,6 | 30,8 | 33,6 | 35,7 | 27,5

Tabel 18. Perkembangan e-Court
Uraian | 2020 | 2021 | 2022 | 2023
Perkara diterima | 1.406 | 1.638 | 1.757 | 1.760
Perkara e-Court | 480 | 962 | 1.422 | 1.612
Persentase | 34,14% | 58,73% | 80,93% | 91,59%
Pertumbuhan perkara e-Court | - | 100,42% | 47,82% | 13,36%
`,
    },
    {
      name: "Survei IKM",
      sheet: `
Tabel 19. Indeks Kepuasan Masyarakat Tahun 2023 (150 responden)

No | Unsur Pelayanan | Jumlah Nilai | Nilai Rata-rata (NRR) | NRR Tertimbang (x 0,111) | Nilai Konversi (NRR x 25) | Mutu | Peringkat
U1 | Persyaratan | 548 | 3,653 | 0,405 | 91,33 | A | 4
U2 | Sistem, mekanisme dan prosedur | 541 | 3,607 | 0,400 | 90,18 | A | 5
U3 | Waktu penyelesaian | 523 | 3,487 | 0,387 | 87,18 | B | 8
U4 | Biaya/tarif | 552 | 3,680 | 0,408 | 92,00 | A | 3
U5 | Produk spesifikasi jenis pelayanan | 537 | 3,580 | 0,397 | 89,50 | A | 6
U6 | Kompetensi pelaksana | 559 | 3,727 | 0,414 | 93,18 | A | 2
U7 | Perilaku pelaksana | 566 | 3,773 | 0,419 | 94,33 | A | 1
U8 | Penanganan pengaduan, saran dan masukan | 528 | 3,520 | 0,391 | 88,00 | B | 7
U9 | Sarana dan prasarana | 519 | 3,460 | 0,384 | 86,50 | B | 9
 | Jumlah | 4.873 | 32,487 | 3,605 |  |  |
 | Rata-rata NRR |  | 3,610 |  |  |  |
 | Nilai IKM (jumlah NRR tertimbang x 25) |  |  |  | 90,13 | A |
Mutu: A 88,31 - 100,00; B 76,61 - 88,30; C 65,00 - 76,60; D 25,00 - 64,99

Tabel 20. Karakteristik Responden
Karakteristik | Kelompok | Jumlah | %
Jenis kelamin | Laki-laki | 64 | 42,67
 | Perempuan | 86 | 57,33
 | Jumlah | 150 | 100,00
Usia | 17 - 25 tahun | 29 | 19,33
 | 26 - 35 tahun | 57 | 38,00
 | 36 - 45 tahun | 41 | 27,33
 | 46 tahun ke atas | 23 | 15,33
 | Jumlah | 150 | 100,00
Pendidikan | SD/SLTP | 38 | 25,33
 | SLTA | 67 | 44,67
 | Diploma | 14 | 9,33
 | S1 ke atas | 31 | 20,67
 | Jumlah | 150 | 100,00
`,
    },
    {
      name: "Layanan Miskin",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:I3"],
      sheet: `
Tabel 21. Penerima Layanan Pos Bantuan Hukum Tahun 2023

No | Bulan | Penerima Layanan (orang) |  |  | Kumulatif | Jenis Layanan |  |  | Jam Layanan
 |  | L | P | Jumlah |  | Informasi | Konsultasi | Dokumen |
1 | Januari | 48 | 68 | 116 | 116 | 19 | 42 | 55 | 44
2 | Februari | 49 | 71 | 120 | 236 | 22 | 37 | 61 | 40
3 | Maret | 50 | 73 | 123 | 359 | 25 | 38 | 60 | 44
4 | April | 27 | 41 | 68 | 427 | 13 | 22 | 33 | 28
5 | Mei | 47 | 69 | 116 | 543 | 23 | 36 | 57 | 42
6 | Juni | 45 | 76 | 121 | 664 | 19 | 36 | 66 | 40
7 | Juli | 44 | 70 | 114 | 778 | 20 | 39 | 55 | 44
8 | Agustus | 42 | 64 | 106 | 884 | 19 | 35 | 52 | 44
9 | September | 47 | 72 | 119 | 1.003 | 22 | 45 | 52 | 40
10 | Oktober | 44 | 74 | 118 | 1.121 | 23 | 37 | 58 | 44
11 | November | 38 | 61 | 99 | 1.220 | 18 | 35 | 46 | 44
12 | Desember | 47 | 72 | 119 | 1.339 | 19 | 43 | 57 | 34
 | Jumlah | 528 | 811 | 1.339 | 1.339 | 242 | 445 | 652 | 488

Tabel 22. Pembebasan Biaya Perkara dan Sidang di Luar Gedung Tahun 2023
No | Kegiatan/Lokasi | Perkara Diterima | Perkara Putus | Penyelesaian (%) | Target DIPA (perkara) | Capaian Target (%)
A | Pembebasan biaya perkara (prodeo) |  |  |  |  |
1 | Prodeo melalui DIPA | 48 | 48 | 100,00 | 40 | 120,00
 | Jumlah prodeo | 48 | 48 | 100,00 | 40 | 120,00
B | Sidang di luar gedung pengadilan |  |  |  |  |
1 | Kecamatan Batu Lintang | 34 | 34 | 100,00 | 30 | 113,33
2 | Kecamatan Muara Intan | 27 | 26 | 96,30 | 25 | 104,00
3 | Kecamatan Lubuk Kenari | 21 | 20 | 95,24 | 25 | 80,00
 | Jumlah sidang di luar gedung | 82 | 80 | 97,56 | 80 | 100,00
`,
    },
    {
      name: "Realisasi Anggaran",
      sheet: `
Tabel 23. Realisasi Anggaran DIPA (01) dan DIPA (04) Tahun Anggaran 2023 (dalam rupiah)

Kode | Uraian | Pagu Awal | Pagu Revisi | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 | 6 = 4 - 5 | 7 = 5 : 4
005 | Jumlah DIPA (01) dan DIPA (04) | 8.752.398.000 | 8.756.020.000 | 8.633.048.599 | 122.971.401 | 98,60
005.01 | DIPA (01) Badan Urusan Administrasi | 8.599.098.000 | 8.597.020.000 | 8.476.101.099 | 120.918.901 | 98,59
005.01.WA | Program Dukungan Manajemen | 8.599.098.000 | 8.597.020.000 | 8.476.101.099 | 120.918.901 | 98,59
1066 | Pembinaan Administrasi dan Pengelolaan Keuangan | 8.114.098.000 | 8.099.770.000 | 7.984.033.599 | 115.736.401 | 98,57
1066.EBA.994 | Layanan Perkantoran | 8.083.198.000 | 8.072.070.000 | 7.956.444.599 | 115.625.401 | 98,57
001 | Gaji dan Tunjangan | 6.597.678.000 | 6.577.350.000 | 6.491.870.599 | 85.479.401 | 98,70
511111 | Belanja Gaji Pokok PNS | 2.486.120.000 | 2.531.470.000 | 2.509.267.866 | 22.202.134 | 99,12
511119 | Belanja Pembulatan Gaji PNS | 38.000 | 38.000 | 33.098 | 4.902 | 87,10
511121 | Belanja Tunjangan Suami/Istri PNS | 198.540.000 | 198.540.000 | 191.439.059 | 7.100.941 | 96,42
511122 | Belanja Tunjangan Anak PNS | 57.816.000 | 59.310.000 | 58.701.710 | 608.290 | 98,97
511123 | Belanja Tunjangan Struktural PNS | 62.460.000 | 62.460.000 | 60.891.198 | 1.568.802 | 97,49
511124 | Belanja Tunjangan Fungsional PNS | 1.587.600.000 | 1.562.400.000 | 1.539.426.898 | 22.973.102 | 98,53
511125 | Belanja Tunjangan PPh PNS | 184.236.000 | 184.236.000 | 181.440.194 | 2.795.806 | 98,48
511126 | Belanja Tunjangan Beras PNS | 124.776.000 | 124.776.000 | 123.099.131 | 1.676.869 | 98,66
511129 | Belanja Uang Makan PNS | 336.072.000 | 321.500.000 | 315.411.997 | 6.088.003 | 98,11
511134 | Belanja Tunjangan Kemahalan Hakim | 129.600.000 | 129.600.000 | 127.977.845 | 1.622.155 | 98,75
511151 | Belanja Tunjangan Umum PNS | 31.820.000 | 31.820.000 | 31.714.808 | 105.192 | 99,67
511157 | Belanja Tunjangan Hakim | 1.398.600.000 | 1.371.200.000 | 1.352.466.795 | 18.733.205 | 98,63
002 | Operasional dan Pemeliharaan Kantor | 1.485.520.000 | 1.494.720.000 | 1.464.574.000 | 30.146.000 | 97,98
002.A | Kebutuhan sehari-hari perkantoran | 308.320.000 | 313.170.000 | 309.946.000 | 3.224.000 | 98,97
521111 | Belanja Keperluan Perkantoran | 186.400.000 | 191.250.000 | 189.293.500 | 1.956.500 | 98,98
521811 | Belanja Barang Persediaan Barang Konsumsi | 64.800.000 | 64.800.000 | 63.532.500 | 1.267.500 | 98,04
521115 | Belanja Honor Operasional Satuan Kerja | 57.120.000 | 57.120.000 | 57.120.000 | - | 100,00
002.B | Langganan daya dan jasa | 213.600.000 | 221.350.000 | 217.401.000 | 3.949.000 | 98,22
522111 | Belanja Langganan Listrik | 138.000.000 | 146.500.000 | 142.861.000 | 3.639.000 | 97,52
522112 | Belanja Langganan Telepon | 7.200.000 | 6.450.000 | 6.380.000 | 70.000 | 98,91
522113 | Belanja Langganan Air | 14.400.000 | 14.400.000 | 14.160.000 | 240.000 | 98,33
522119 | Belanja Langganan Daya dan Jasa Lainnya | 54.000.000 | 54.000.000 | 54.000.000 | - | 100,00
002.C | Pemeliharaan kantor | 343.110.000 | 343.110.000 | 334.422.500 | 8.687.500 | 97,47
523111 | Belanja Pemeliharaan Gedung dan Bangunan | 172.350.000 | 178.900.000 | 176.670.000 | 2.230.000 | 98,75
523121 | Belanja Pemeliharaan Peralatan dan Mesin | 148.260.000 | 141.710.000 | 135.654.500 | 6.055.500 | 95,73
523133 | Belanja Pemeliharaan Jaringan | 22.500.000 | 22.500.000 | 22.098.000 | 402.000 | 98,21
002.D | Pembayaran terkait operasional kantor | 197.850.000 | 201.750.000 | 198.838.000 | 2.912.000 | 98,56
521113 | Belanja Penambah Daya Tahan Tubuh | 33.600.000 | 33.600.000 | 33.242.500 | 357.500 | 98,94
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | 9.600.000 | 8.200.000 | 7.841.000 | 359.000 | 95,62
522141 | Belanja Sewa | 86.400.000 | 86.400.000 | 86.400.000 | - | 100,00
524111 | Belanja Perjalanan Dinas Biasa | 61.500.000 | 66.800.000 | 64.838.500 | 1.961.500 | 97,06
524113 | Belanja Perjalanan Dinas Dalam Kota | 6.750.000 | 6.750.000 | 6.516.000 | 234.000 | 96,53
002.E | Honorarium PPNPN | 422.640.000 | 415.340.000 | 403.966.500 | 11.373.500 | 97,26
521131 | Belanja Honor PPNPN | 405.600.000 | 398.300.000 | 387.503.000 | 10.797.000 | 97,29
521139 | Belanja Jaminan Sosial PPNPN | 17.040.000 | 17.040.000 | 16.463.500 | 576.500 | 96,62
1066.EBA.962 | Layanan Umum | 30.900.000 | 27.700.000 | 27.589.000 | 111.000 | 99,60
521211 | Belanja Bahan | 12.300.000 | 12.300.000 | 12.290.500 | 9.500 | 99,92
524119 | Belanja Perjalanan Dinas Paket Meeting Luar Kota | 18.600.000 | 15.400.000 | 15.298.500 | 101.500 | 99,34
1071 | Pengadaan Sarana dan Prasarana | 485.000.000 | 497.250.000 | 492.067.500 | 5.182.500 | 98,96
1071.EBB.951 | Layanan Sarana Internal | 173.000.000 | 188.500.000 | 187.208.000 | 1.292.000 | 99,31
532111 | Belanja Modal Peralatan dan Mesin | 148.000.000 | 163.500.000 | 162.208.000 | 1.292.000 | 99,21
536111 | Belanja Modal Lainnya | 25.000.000 | 25.000.000 | 25.000.000 | - | 100,00
1071.EBB.971 | Layanan Prasarana Internal | 312.000.000 | 308.750.000 | 304.859.500 | 3.890.500 | 98,74
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | 312.000.000 | 308.750.000 | 304.859.500 | 3.890.500 | 98,74
005.04 | DIPA (04) Badan Peradilan Agama | 153.300.000 | 159.000.000 | 156.947.500 | 2.052.500 | 98,71
005.04.BF | Program Penegakan dan Pelayanan Hukum | 153.300.000 | 159.000.000 | 156.947.500 | 2.052.500 | 98,71
1053 | Peningkatan Manajemen Peradilan Agama | 153.300.000 | 159.000.000 | 156.947.500 | 2.052.500 | 98,71
1053.QCA | Layanan Pembebasan Biaya Perkara | 16.000.000 | 19.200.000 | 18.912.000 | 288.000 | 98,50
521219 | Belanja Barang Non Operasional Lainnya | 16.000.000 | 19.200.000 | 18.912.000 | 288.000 | 98,50
1053.QHA | Layanan Sidang di Luar Gedung Pengadilan | 57.850.000 | 61.000.000 | 59.620.500 | 1.379.500 | 97,74
521213 | Belanja Honor Output Kegiatan | 9.600.000 | 9.600.000 | 9.600.000 | - | 100,00
524112 | Belanja Perjalanan Dinas Sidang Keliling | 48.250.000 | 51.400.000 | 50.020.500 | 1.379.500 | 97,32
1053.QHB | Layanan Pos Bantuan Hukum | 52.800.000 | 52.800.000 | 52.800.000 | - | 100,00
522131 | Belanja Jasa Konsultan | 52.800.000 | 52.800.000 | 52.800.000 | - | 100,00
1053.BCE | Perkara Peradilan Agama | 26.650.000 | 26.000.000 | 25.615.000 | 385.000 | 98,52
521114 | Belanja Pengiriman Surat Dinas | 12.400.000 | 12.400.000 | 12.073.000 | 327.000 | 97,36
521212 | Belanja Bahan Minutasi | 14.250.000 | 13.600.000 | 13.542.000 | 58.000 | 99,57
Sumber: OM-SPAN, Laporan Realisasi Anggaran per 31 Desember 2023
`,
    },
    {
      name: "Rekap Belanja dan PNBP",
      sheet: `
Tabel 24. Rekapitulasi Realisasi per Jenis Belanja Tahun 2023

No | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | Serapan (%) | Porsi Realisasi (%)
A | DIPA (01) |  |  |  |  |
1 | Belanja Pegawai | 6.577.350.000 | 6.491.870.599 | 85.479.401 | 98,70 | 75,20
2 | Belanja Barang | 1.522.420.000 | 1.492.163.000 | 30.257.000 | 98,01 | 17,28
3 | Belanja Modal | 497.250.000 | 492.067.500 | 5.182.500 | 98,96 | 5,70
 | Jumlah DIPA (01) | 8.597.020.000 | 8.476.101.099 | 120.918.901 | 98,59 | 98,18
B | DIPA (04) |  |  |  |  |
1 | Belanja Barang | 159.000.000 | 156.947.500 | 2.052.500 | 98,71 | 1,82
 | Jumlah A + B | 8.756.020.000 | 8.633.048.599 | 122.971.401 | 98,60 | 100,00
 | Terbilang realisasi: | delapan miliar enam ratus tiga puluh tiga juta empat puluh delapan ribu lima ratus sembilan puluh sembilan

Tabel 25. Perkembangan Pagu dan Realisasi 2021 - 2023 (dalam ribuan rupiah)
Tahun | Pagu | Realisasi | Serapan (%) | Kenaikan Realisasi | Kenaikan (%)
2021 | 8.215.340 | 8.037.126 | 97,83 | - | -
2022 | 8.467.912 | 8.311.459 | 98,15 | 274.333 | 3,41
2023 | 8.756.020 | 8.633.049 | 98,60 | 321.590 | 3,87

Tabel 26. Penerimaan Negara Bukan Pajak Tahun 2023
No | Jenis Penerimaan | Volume | Tarif (Rp) | Realisasi (Rp) | Estimasi (Rp) | Capaian (%)
1 | Pendaftaran perkara tingkat pertama | 1.760 | 30.000 | 52.800.000 | 48.000.000 | 110,00
2 | Pendaftaran banding | 14 | 50.000 | 700.000 | 750.000 | 93,33
3 | Pendaftaran kasasi | 8 | 50.000 | 400.000 | 500.000 | 80,00
4 | Redaksi | 1.808 | 10.000 | 18.080.000 | 16.500.000 | 109,58
5 | Pemberitahuan dan relaas panggilan pertama | 3.114 | 10.000 | 31.140.000 | 28.000.000 | 111,21
6 | Legalisasi akta | 2.207 | 10.000 | 22.070.000 | 21.500.000 | 102,65
7 | Penyerahan salinan putusan per lembar | 16.480 | 500 | 8.240.000 | 8.400.000 | 98,10
8 | Leges surat | 613 | 5.000 | 3.065.000 | 3.500.000 | 87,57
 | Jumlah |  |  | 136.495.000 | 127.150.000 | 107,35
`,
    },
    {
      name: "Keuangan Perkara",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:H3", "I3:I4"],
      sheet: `
Tabel 27. Keuangan Perkara Tingkat Pertama Tahun 2023 (Rp)

No | Bulan | Saldo Awal | Penerimaan | Pengeluaran |  |  |  | Saldo Akhir
 |  |  |  | Biaya Proses dan Panggilan | Meterai, Redaksi dan HHK | Pengembalian Sisa Panjar | Jumlah |
1 | Januari | 94.385.000 | 118.976.000 | 66.164.000 | 11.830.000 | 25.020.000 | 103.014.000 | 110.347.000
2 | Februari | 110.347.000 | 105.939.000 | 77.064.000 | 10.430.000 | 23.556.000 | 111.050.000 | 105.236.000
3 | Maret | 105.236.000 | 124.666.000 | 85.462.000 | 11.620.000 | 20.760.000 | 117.842.000 | 112.060.000
4 | April | 112.060.000 | 68.110.000 | 53.391.000 | 6.860.000 | 19.536.000 | 79.787.000 | 100.383.000
5 | Mei | 100.383.000 | 117.645.000 | 70.328.000 | 11.550.000 | 24.436.000 | 106.314.000 | 111.714.000
6 | Juni | 111.714.000 | 109.022.000 | 83.664.000 | 10.570.000 | 28.392.000 | 122.626.000 | 98.110.000
7 | Juli | 98.110.000 | 121.600.000 | 69.913.000 | 11.200.000 | 18.271.000 | 99.384.000 | 120.326.000
8 | Agustus | 120.326.000 | 105.549.000 | 77.550.000 | 10.570.000 | 27.060.000 | 115.180.000 | 110.695.000
9 | September | 110.695.000 | 102.999.000 | 68.295.000 | 9.730.000 | 24.070.000 | 102.095.000 | 111.599.000
10 | Oktober | 111.599.000 | 108.528.000 | 69.434.000 | 10.640.000 | 23.095.000 | 103.169.000 | 116.958.000
11 | November | 116.958.000 | 100.775.000 | 71.916.000 | 10.150.000 | 23.868.000 | 105.934.000 | 111.799.000
12 | Desember | 111.799.000 | 80.155.000 | 67.014.000 | 8.050.000 | 22.922.000 | 97.986.000 | 93.968.000
 | Jumlah | 94.385.000 | 1.263.964.000 | 860.195.000 | 123.200.000 | 280.986.000 | 1.264.381.000 | 93.968.000
 | Terbilang saldo akhir: | sembilan puluh tiga juta sembilan ratus enam puluh delapan ribu
Saldo awal pada baris Jumlah adalah saldo per 1 Januari 2023.
`,
    },
    {
      name: "Narasi",
      sheet: `
Pengadilan Agama Rantau Melati Kelas IB mewilayahi 10 kecamatan dan 115 desa/kelurahan dengan luas 1.230,95 km² dan penduduk 391.772 jiwa, sehingga kepadatannya 318 jiwa/km². Kecamatan terpadat adalah Simpang Damar dengan 1.873 jiwa/km², sedangkan yang terjarang Kecamatan Batu Lintang dengan 111 jiwa/km².
Per 31 Desember 2023 pegawai berjumlah 50 orang, terdiri atas 39 orang ASN dan 11 orang PPNPN, dari formasi 60 orang atau terisi 83,33%. Dari 39 ASN tersebut 21 orang laki-laki dan 18 orang perempuan. Hakim masih kurang 3 orang dan Panitera Pengganti kurang 3 orang.
Menurut pendidikan, ASN terbanyak berijazah S1/D-IV, yaitu 21 orang (53,8%), disusul S2 sebanyak 12 orang (30,8%). Golongan III berjumlah 25 orang atau 64,10% dari seluruh ASN.
Sisa perkara tahun 2022 sebanyak 151 perkara, diterima selama tahun 2023 sebanyak 1.760 perkara, sehingga beban perkara menjadi 1.911 perkara. Perkara yang diputus 1.808 perkara, terdiri atas 1.492 gugatan dan 316 permohonan, sehingga sisa akhir tahun 103 perkara. Rasio putus terhadap beban mencapai 94,61%.
Perkara diterima paling banyak pada bulan Januari (169 perkara) dan paling sedikit pada bulan April (98 perkara). Rata-rata perkara diterima 146,7 perkara per bulan. Putusan terbanyak terjadi pada bulan Maret, yaitu 173 perkara.
Jenis perkara yang mendominasi adalah cerai gugat dengan 1.066 perkara atau 60,57% dari perkara diterima, diikuti cerai talak 328 perkara (18,64%). Perkara isbat nikah yang diterima 118 perkara dan dispensasi kawin 96 perkara.
Dari 1.808 perkara yang diputus, 1.560 perkara dikabulkan, 135 dicabut, 22 ditolak, 36 tidak diterima, 36 gugur dan 19 dicoret dari register. Perkara yang dikabulkan mencapai 86,28% dari seluruh perkara putus.
Perkara yang diselesaikan tepat waktu sebanyak 1.770 dari 1.808 perkara putus atau 97,90%, melampaui target 97,00% sehingga capaiannya 100,93%. Dibandingkan tahun 2022 sebesar 96,48%, realisasi naik 1,42 poin. Perkara yang diputus lebih dari 5 bulan tersisa 38 perkara.
Mediasi dilaksanakan atas 203 perkara oleh 8 mediator, dan 85 perkara di antaranya berhasil (41,87%), yaitu 14 berhasil seluruhnya, 57 berhasil sebagian dan 14 dengan pencabutan. Target 20,00% terlampaui; keberhasilan tertinggi dicapai Dra. Wildaniah Hasnan dengan 54,55%.
Permohonan banding tahun 2023 sebanyak 14 perkara, kasasi 8 perkara dan peninjauan kembali 2 perkara, seluruhnya 24 perkara. Dibandingkan tahun 2022 sebanyak 21 perkara, upaya hukum bertambah 3 perkara. Persentase perkara yang tidak mengajukan upaya hukum turun dari 98,79% menjadi 98,67%.
Faktor utama perceraian adalah perselisihan dan pertengkaran terus-menerus sebanyak 720 perkara (58,73%), disusul faktor ekonomi 255 perkara (20,80%). Jumlah perceraian yang dikabulkan tahun 2023 sebanyak 1.226 perkara, naik 49 perkara dibandingkan tahun 2022.
Pendaftaran melalui e-Court mencapai 1.612 perkara dari 1.760 perkara (91,59%), sedangkan yang masih mendaftar manual 148 perkara. Jumlah perkara e-Court tumbuh 13,36% dibandingkan tahun sebelumnya. Perkara yang disidangkan secara e-Litigasi 443 perkara.
Nilai IKM tahun 2023 sebesar 90,13 dengan mutu pelayanan A dari 150 responden (64 laki-laki dan 86 perempuan). Unsur tertinggi adalah perilaku pelaksana (3,773) dan unsur terendah adalah sarana dan prasarana (3,460).
Pos Bantuan Hukum melayani 1.339 orang, terdiri atas 528 laki-laki dan 811 perempuan, dalam 488 jam layanan. Dari target prodeo 40 perkara terealisasi 48 perkara (120,00%). Sidang di luar gedung menyelesaikan 80 dari 82 perkara di tiga kecamatan.
Rata-rata capaian sasaran pertama 104,28%, sasaran kedua 109,53% dan sasaran ketiga 98,84%. Rata-rata capaian seluruh indikator adalah 103,37% dengan kategori Memuaskan. Dari 13 indikator, 10 indikator berkategori Memuaskan dan 3 indikator berkategori Sangat Baik.
Pagu DIPA (01) dan DIPA (04) setelah revisi Rp 8.756.020.000,- dengan realisasi Rp 8.633.048.599,- atau 98,60%, sehingga sisa anggaran Rp 122.971.401,-. Serapan DIPA (01) 98,59% dan DIPA (04) 98,71%.
Realisasi belanja pegawai Rp6.491,87 juta atau 75,20% dari seluruh realisasi, sedangkan belanja modal DIPA (01) terserap 98,96%. Dibandingkan tahun 2022, realisasi anggaran naik 3,87%.
Penerimaan Negara Bukan Pajak terealisasi Rp 136.495.000,- dari estimasi Rp 127.150.000,- atau 107,35%. Dari delapan jenis penerimaan, empat jenis melampaui estimasi.
Saldo keuangan perkara per 1 Januari 2023 Rp 94.385.000,-, penerimaan Rp 1.263.964.000,- dan pengeluaran Rp 1.264.381.000,-, sehingga saldo per 31 Desember 2023 Rp 93.968.000,- (sembilan puluh tiga juta sembilan ratus enam puluh delapan ribu rupiah).
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar Capaian", cell: "G18", right: "96,01", wrong: "104,16" },
    { sheet: "Ikhtisar Capaian", cell: "H17", right: "Sangat Baik", wrong: "Memuaskan" },
    { sheet: "Ikhtisar Capaian", cell: "G12", right: "104,28", wrong: "101,14" },
    { sheet: "Perhitungan", cell: "F11", right: "1.808", wrong: "1.880" },
    { sheet: "Perhitungan", cell: "G14", right: "97,56", wrong: "102,50" },
    { sheet: "Tren 5 Tahun", cell: "H10", right: "-2,63", wrong: "+2,63" },
    { sheet: "Tren 5 Tahun", cell: "I15", right: "Turun", wrong: "Naik" },
    { sheet: "Tren 5 Tahun", cell: "G12", right: "41,87", wrong: "21,05" },
    { sheet: "Wilayah Hukum", cell: "H12", right: "139", wrong: "1.391" },
    { sheet: "Wilayah Hukum", cell: "D16", right: "1.230,95", wrong: "1.076,09" },
    { sheet: "SDM", cell: "G18", right: "(1)", wrong: "1" },
    { sheet: "Pendidikan dan Golongan", cell: "F4", right: "30,8%", wrong: "53,8%" },
    { sheet: "Perkara Bulanan", cell: "P19", right: "94,61", wrong: "49,76" },
    { sheet: "Perkara per Jenis", cell: "G9", right: "936", wrong: "963" },
    { sheet: "Perkara per Jenis", cell: "L16", right: "1.492", wrong: "1.484" },
    { sheet: "Tepat Waktu", cell: "D15", right: "1.329", wrong: "453" },
    { sheet: "Mediasi", cell: "C14", right: "203", wrong: "187" },
    { sheet: "Upaya Hukum", cell: "D17", right: "9,8", wrong: "12,3" },
    { sheet: "Faktor Perceraian", cell: "H6", right: "20,80", wrong: "2,08" },
    { sheet: "Faktor Perceraian", cell: "E17", right: "281", wrong: "208" },
    { sheet: "e-Court", cell: "D16", right: "47,82%", wrong: "32,35%" },
    { sheet: "e-Court", cell: "I5", right: "148", wrong: "184" },
    { sheet: "Survei IKM", cell: "E13", right: "3,605", wrong: "3,214" },
    { sheet: "Survei IKM", cell: "G12", right: "B", wrong: "A" },
    { sheet: "Layanan Miskin", cell: "F14", right: "1.121", wrong: "1.112" },
    { sheet: "Layanan Miskin", cell: "G27", right: "80,00", wrong: "125,00" },
    { sheet: "Realisasi Anggaran", cell: "D23", right: "1.494.720.000", wrong: "1.485.520.000" },
    { sheet: "Realisasi Anggaran", cell: "E31", right: "14.160.000", wrong: "1.416.000" },
    { sheet: "Realisasi Anggaran", cell: "D60", right: "61.000.000", wrong: "51.400.000" },
    {
      sheet: "Rekap Belanja dan PNBP",
      cell: "C12",
      right:
        "delapan miliar enam ratus tiga puluh tiga juta empat puluh delapan ribu lima ratus sembilan puluh sembilan",
      wrong:
        "delapan miliar enam ratus tiga puluh delapan juta empat puluh delapan ribu lima ratus sembilan puluh sembilan",
    },
    { sheet: "Rekap Belanja dan PNBP", cell: "E18", right: "321.590", wrong: "595.923" },
    { sheet: "Rekap Belanja dan PNBP", cell: "E25", right: "18.080.000", wrong: "1.808.000" },
    { sheet: "Keuangan Perkara", cell: "I11", right: "120.326.000", wrong: "102.326.000" },
    { sheet: "Keuangan Perkara", cell: "G10", right: "28.392.000", wrong: "23.892.000" },
    { sheet: "Narasi", cell: "A2", right: "terisi 83,33%", wrong: "terisi 81,25%" },
    { sheet: "Narasi", cell: "A4", right: "beban perkara menjadi 1.911", wrong: "beban perkara menjadi 1.609" },
    { sheet: "Narasi", cell: "A5", right: "perkara diterima 146,7", wrong: "perkara diterima 150,7" },
    { sheet: "Narasi", cell: "A6", right: "328 perkara (18,64%)", wrong: "328 perkara (22,65%)" },
    { sheet: "Narasi", cell: "A8", right: "realisasi naik 1,42", wrong: "realisasi turun 1,42" },
    { sheet: "Narasi", cell: "A10", right: "upaya hukum bertambah 3", wrong: "upaya hukum bertambah 4" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "terendah adalah sarana dan prasarana",
      wrong: "terendah adalah waktu penyelesaian",
    },
    { sheet: "Narasi", cell: "A14", right: "menyelesaikan 80 dari 82", wrong: "menyelesaikan 82 dari 80" },
    { sheet: "Narasi", cell: "A16", right: "sisa anggaran Rp 122.971.401", wrong: "sisa anggaran Rp 112.971.401" },
    { sheet: "Narasi", cell: "A17", right: "Rp6.491,87 juta", wrong: "Rp6.491,87 miliar" },
    { sheet: "Narasi", cell: "A18", right: "empat jenis melampaui", wrong: "lima jenis melampaui" },
  ],
};
