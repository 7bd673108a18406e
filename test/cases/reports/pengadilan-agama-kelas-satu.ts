import type { ReportCase } from "./report-case";

export const pengadilanAgamaKelasSatu: ReportCase = {
  name: "a religious court, class IB: cases by kind and month, survey, posbakum, two budgets",
  year: 2023,
  sheets: [
    {
      name: "Tabel 1",
      merges: ["D2:E2"],
      sheet: `
Tabel 1. Keadaan Pegawai Pengadilan Agama Tanjung Selasih per 31 Desember 2023
No | Unit | Jabatan | Jenis Kelamin |  | Jumlah | Persentase
 |  |  | L | P |  | terhadap seluruh pegawai
1 | 2 | 3 | 4 | 5 | 6 | 7
1 | Hakim | Ketua | 1 | - | 1 | 2,13%
 |  | Wakil Ketua | - | 1 | 1 | 2,13%
 |  | Hakim | 4 | 2 | 6 | 12,77%
 | Jumlah Hakim |  | 5 | 3 | 8 | 17,02%
2 | Kepaniteraan | Panitera | 1 | - | 1 | 2,13%
 |  | Panitera Muda | 1 | 2 | 3 | 6,38%
 |  | Panitera Pengganti | 3 | 4 | 7 | 14,89%
 |  | Jurusita / Jurusita Pengganti | 4 | 1 | 5 | 10,64%
 | Jumlah Kepaniteraan |  | 9 | 7 | 16 | 34,04%
3 | Kesekretariatan | Sekretaris | 1 | - | 1 | 2,13%
 |  | Kepala Subbagian | 1 | 2 | 3 | 6,38%
 |  | Pelaksana / Fungsional Tertentu | 2 | 4 | 6 | 12,77%
 | Jumlah Kesekretariatan |  | 4 | 6 | 10 | 21,28%
4 | PPNPN | Pramubakti | 4 | 3 | 7 | 14,89%
 |  | Satpam | 4 | - | 4 | 8,51%
 |  | Pengemudi | 2 | - | 2 | 4,26%
 | Jumlah PPNPN |  | 10 | 3 | 13 | 27,66%
 | Jumlah seluruhnya |  | 28 | 19 | 47 | 100,00%
`,
    },
    {
      name: "Tabel 2",
      sheet: `
Tabel 2. Hakim dan PNS menurut Pendidikan dan Golongan
Pendidikan | Gol. II | Gol. III | Gol. IV | Jumlah | %
SLTA | 2 | 1 | - | 3 | 8,8
Diploma III | 3 | 2 | - | 5 | 14,7
Strata 1 | - | 14 | 2 | 16 | 47,1
Strata 2 | - | 4 | 6 | 10 | 29,4
Strata 3 | - | - | - | - | -
Jumlah | 5 | 21 | 8 | 34 | 100
% | 14,7 | 61,8 | 23,5 | 100 | 
Catatan: PPNPN tidak termasuk dalam tabel ini.
`,
    },
    {
      name: "Tabel 3",
      merges: ["F2:K2"],
      sheet: `
Tabel 3. Keadaan Perkara yang Diterima dan Diputus Tahun 2023 menurut Jenis Perkara
No | Jenis Perkara | Sisa 2022 | Masuk 2023 | Beban | Diputus |  |  |  |  |  | Jumlah Diputus | Sisa Akhir 2023
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tidak Diterima | Digugurkan | Dicoret |  | 
1 | 2 | 3 | 4 | 5 (3+4) | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 (5-12)
A | Gugatan |  |  |  |  |  |  |  |  |  |  | 
1 | Cerai Talak | 38 | 412 | 450 | 31 | 361 | 4 | 6 | 9 | 3 | 414 | 36
2 | Cerai Gugat | 97 | 1.268 | 1.365 | 84 | 1.138 | 9 | 14 | 27 | 11 | 1.283 | 82
3 | Harta Bersama | 6 | 14 | 20 | 4 | 6 | 2 | 3 | - | 1 | 16 | 4
4 | Kewarisan | 4 | 9 | 13 | 2 | 3 | 2 | 3 | - | - | 10 | 3
5 | Penguasaan Anak / Hadlonah | 2 | 7 | 9 | 1 | 4 | 1 | 1 | - | - | 7 | 2
6 | Izin Poligami | 1 | 5 | 6 | 1 | 3 | 1 | - | - | - | 5 | 1
7 | Pembatalan Perkawinan | - | 3 | 3 | - | 2 | - | 1 | - | - | 3 | -
8 | Pengesahan Perkawinan (contentious) | 1 | 6 | 7 | - | 4 | 1 | 1 | - | - | 6 | 1
9 | Ekonomi Syari’ah | 1 | 3 | 4 | 1 | 1 | - | 1 | - | - | 3 | 1
 | Jumlah Gugatan | 150 | 1.727 | 1.877 | 124 | 1.522 | 20 | 30 | 36 | 15 | 1.747 | 130
Lanjutan Tabel 3
No | Jenis Perkara | Sisa 2022 | Masuk 2023 | Beban | Diputus |  |  |  |  |  | Jumlah Diputus | Sisa Akhir 2023
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tidak Diterima | Digugurkan | Dicoret |  | 
1 | 2 | 3 | 4 | 5 (3+4) | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 (5-12)
B | Permohonan |  |  |  |  |  |  |  |  |  |  | 
1 | Istbat Nikah | 5 | 148 | 153 | 6 | 133 | 2 | 3 | 1 | - | 145 | 8
2 | Dispensasi Kawin | 3 | 96 | 99 | 5 | 84 | 4 | 1 | 2 | - | 96 | 3
3 | Wali Adhol | - | 8 | 8 | 2 | 5 | 1 | - | - | - | 8 | -
4 | Perwalian | 1 | 27 | 28 | 1 | 25 | - | 1 | - | - | 27 | 1
5 | P3HP / Penetapan Ahli Waris | 4 | 73 | 77 | 3 | 66 | 1 | 2 | - | 1 | 73 | 4
6 | Asal Usul Anak | 2 | 18 | 20 | - | 15 | 1 | 1 | - | - | 17 | 3
7 | Lain-lain | - | 11 | 11 | 1 | 9 | - | 1 | - | - | 11 | -
 | Jumlah Permohonan | 15 | 381 | 396 | 18 | 337 | 9 | 9 | 3 | 1 | 377 | 19
 | JUMLAH A + B | 165 | 2.108 | 2.273 | 142 | 1.859 | 29 | 39 | 39 | 16 | 2.124 | 149
`,
    },
    {
      name: "Tabel 4",
      sheet: `
Tabel 4. Amar Putusan / Penetapan
Amar | Gugatan | % | Permohonan | % | Total | %
Dicabut | 124 | 7,10% | 18 | 4,77% | 142 | 6,69%
Dikabulkan | 1.522 | 87,12% | 337 | 89,39% | 1.859 | 87,52%
Ditolak | 20 | 1,14% | 9 | 2,39% | 29 | 1,37%
Tidak Diterima (NO) | 30 | 1,72% | 9 | 2,39% | 39 | 1,84%
Digugurkan | 36 | 2,06% | 3 | 0,80% | 39 | 1,84%
Dicoret dari Register | 15 | 0,86% | 1 | 0,27% | 16 | 0,75%
Jumlah | 1.747 | 100% | 377 | 100% | 2.124 | 100%
`,
    },
    {
      name: "Tabel 5",
      merges: ["C2:E2", "F2:H2"],
      sheet: `
Tabel 5. Perkembangan Perkara per Bulan Tahun 2023
Bulan | Sisa bulan lalu | Diterima |  |  | Diputus |  |  | Sisa akhir bulan | Rasio putus thd beban
 |  | G | P | Jml | G | P | Jml |  | (%)
Januari | 165 | 219 | 51 | 270 | 125 | 30 | 155 | 280 | 35,6
Februari | 280 | 152 | 39 | 191 | 138 | 31 | 169 | 302 | 35,9
Maret | 302 | 188 | 29 | 217 | 168 | 33 | 201 | 318 | 38,7
Triwulan I | 165 | 559 | 119 | 678 | 431 | 94 | 525 | 318 | 62,3
April | 318 | 73 | 15 | 88 | 123 | 22 | 145 | 261 | 35,7
Mei | 261 | 161 | 33 | 194 | 127 | 28 | 155 | 300 | 34,1
Juni | 300 | 167 | 41 | 208 | 169 | 29 | 198 | 310 | 39,0
Triwulan II | 318 | 401 | 89 | 490 | 419 | 79 | 498 | 310 | 61,6
Juli | 310 | 146 | 36 | 182 | 177 | 42 | 219 | 273 | 44,5
Agustus | 273 | 160 | 30 | 190 | 155 | 35 | 190 | 273 | 41,0
September | 273 | 130 | 37 | 167 | 167 | 29 | 196 | 244 | 44,5
Triwulan III | 310 | 436 | 103 | 539 | 499 | 106 | 605 | 244 | 71,3
Oktober | 244 | 155 | 26 | 181 | 135 | 33 | 168 | 257 | 39,5
November | 257 | 117 | 32 | 149 | 135 | 32 | 167 | 239 | 41,1
Desember | 239 | 59 | 12 | 71 | 128 | 33 | 161 | 149 | 51,9
Triwulan IV | 244 | 331 | 70 | 401 | 398 | 98 | 496 | 149 | 76,9
Jumlah setahun | 165 | 1.727 | 381 | 2.108 | 1.747 | 377 | 2.124 | 149 | 93,4
Rata-rata per bulan |  | 143,9 | 31,8 | 175,7 | 145,6 | 31,4 | 177,0 |  | 
`,
    },
    {
      name: "Tabel 6",
      sheet: `
Tabel 6. Penyelesaian Perkara Tepat Waktu dan Rasio Produktivitas 5 (lima) Tahun Terakhir
Uraian | 2019 | 2020 | 2021 | 2022 | 2023
Sisa tahun lalu | 201 | 178 | 196 | 149 | 165
Perkara masuk | 1.689 | 1.544 | 1.803 | 1.986 | 2.108
Jumlah beban perkara | 1.890 | 1.722 | 1.999 | 2.135 | 2.273
Perkara diputus | 1.712 | 1.526 | 1.850 | 1.970 | 2.124
Diputus tepat waktu (≤ 5 bulan) | 1.589 | 1.399 | 1.734 | 1.875 | 2.051
Diputus lebih dari 5 bulan | 123 | 127 | 116 | 95 | 73
Sisa akhir tahun | 178 | 196 | 149 | 165 | 149
Rasio produktivitas (diputus : beban) | 90,58% | 88,62% | 92,55% | 92,27% | 93,44%
Persentase tepat waktu | 92,82% | 91,68% | 93,73% | 95,18% | 96,56%
Clearance rate (diputus : masuk) | 101,36% | 98,83% | 102,61% | 99,19% | 100,76%
Naik/(turun) perkara masuk | n.a. | (8,58%) | 16,77% | 10,15% | 6,14%
Naik/(turun) perkara masuk (perkara) | n.a. | (145) | 259 | 183 | 122
`,
    },
    {
      name: "Tabel 7",
      merges: ["B2:D2", "E2:G2"],
      sheet: `
Tabel 7. Perkara yang Tidak Mengajukan Upaya Hukum
Upaya Hukum | Tahun 2022 |  |  | Tahun 2023 |  |  | Perubahan (poin)
 | Putusan | Mengajukan | Tidak mengajukan (%) | Putusan | Mengajukan | Tidak mengajukan (%) | 
Banding | 1.970 | 31 | 98,43 | 2.124 | 26 | 98,78 | +0,35
Kasasi | 1.970 | 12 | 99,39 | 2.124 | 14 | 99,34 | -0,05
Peninjauan Kembali | 1.970 | 2 | 99,90 | 2.124 | 3 | 99,86 | -0,04
Jumlah |  | 45 |  |  | 43 |  | 
`,
    },
    {
      name: "Tabel 8",
      sheet: `
Tabel 8. Pelaksanaan Mediasi Tahun 2023
Mediator | Perkara dimediasi | Berhasil seluruhnya (akta perdamaian) | Berhasil dengan pencabutan | Berhasil sebagian | Tidak berhasil | Total berhasil | Tingkat keberhasilan
Dra. Hj. Nurhayati, M.H. | 31 | 3 | 2 | 4 | 22 | 9 | 29,03%
H. Zulkarnain, S.Ag. | 28 | 2 | 1 | 5 | 20 | 8 | 28,57%
Rizky Amalia, S.H.I. | 34 | 4 | 2 | 6 | 22 | 12 | 35,29%
Mediator non hakim: Suhardi, S.H., CPM | 46 | 7 | 3 | 9 | 27 | 19 | 41,30%
Jumlah | 139 | 16 | 8 | 24 | 91 | 48 | 34,53%
Tahun 2022 | 118 | 9 | 6 | 16 | 87 | 31 | 26,27%
Kenaikan/(penurunan) | 21 | 7 | 2 | 8 | 4 | 17 | 8,26 poin
`,
    },
    {
      name: "Tabel 9",
      sheet: `
Tabel 9. Hasil Survei Kepuasan Masyarakat (168 responden)
Unsur | Uraian | Jumlah Nilai | NRR per Unsur | NRR Tertimbang (x 0,111) | Konversi | Mutu
U1 | Persyaratan | 611 | 3,637 | 0,404 | 90,93 | A
U2 | Sistem, mekanisme dan prosedur | 603 | 3,589 | 0,398 | 89,73 | A
U3 | Waktu penyelesaian | 589 | 3,506 | 0,389 | 87,65 | B
U4 | Biaya/tarif | 640 | 3,810 | 0,423 | 95,25 | A
U5 | Produk spesifikasi jenis pelayanan | 606 | 3,607 | 0,400 | 90,18 | A
U6 | Kompetensi pelaksana | 622 | 3,702 | 0,411 | 92,55 | A
U7 | Perilaku pelaksana | 634 | 3,774 | 0,419 | 94,35 | A
U8 | Penanganan pengaduan, saran dan masukan | 641 | 3,815 | 0,423 | 95,38 | A
U9 | Sarana dan prasarana | 597 | 3,554 | 0,394 | 88,85 | A
 | Jumlah | 5.543 |  | 3,661 |  | 
 | IKM Unit Pelayanan (jumlah NRR tertimbang x 25) |  |  |  | 91,53 | A
Ket.: A (Sangat Baik) 88,31 – 100,00; B (Baik) 76,61 – 88,30; C (Kurang Baik) 65,00 – 76,60; D (Tidak Baik) 25,00 – 64,99
`,
    },
    {
      name: "Tabel 10",
      merges: ["B2:D2", "F2:H2"],
      sheet: `
Tabel 10. Layanan Akses Keadilan bagi Masyarakat Miskin dan Terpinggirkan
Periode | Posbakum (orang) |  |  | Pembebasan biaya (perkara) | Sidang di luar gedung |  | 
 | Laki-laki | Perempuan | Jumlah |  | Kegiatan (kali) | Perkara | Rata-rata perkara per kegiatan
Triwulan I | 118 | 97 | 215 | 8 | 2 | 21 | 10,5
Triwulan II | 104 | 121 | 225 | 11 | 3 | 34 | 11,3
Triwulan III | 131 | 112 | 243 | 9 | 3 | 29 | 9,7
Triwulan IV | 96 | 88 | 184 | 7 | 2 | 16 | 8,0
Jumlah | 449 | 418 | 867 | 35 | 10 | 100 | 10,0
Target 2023 |  |  | 800 | 35 | 10 | 100 | 
Capaian (%) |  |  | 108,38 | 100,00 | 100,00 | 100,00 | 
`,
    },
    {
      name: "Tabel 11",
      sheet: `
Tabel 11. Perkara e-Court dan Salinan Putusan
Bulan | Perkara masuk | Didaftarkan melalui e-Court | % e-Court | Perkara putus | Salinan dikirim tepat waktu | % tepat waktu | Terlambat
Jan | 270 | 164 | 60,7 | 155 | 153 | 98,7 | 2
Feb | 191 | 120 | 62,8 | 169 | 168 | 99,4 | 1
Mar | 217 | 130 | 59,9 | 201 | 200 | 99,5 | 1
Apr | 88 | 58 | 65,9 | 145 | 145 | 100,0 | -
Mei | 194 | 135 | 69,6 | 155 | 155 | 100,0 | -
Jun | 208 | 143 | 68,8 | 198 | 197 | 99,5 | 1
Jul | 182 | 132 | 72,5 | 219 | 217 | 99,1 | 2
Agu | 190 | 140 | 73,7 | 190 | 190 | 100,0 | -
Sep | 167 | 126 | 75,4 | 196 | 195 | 99,5 | 1
Okt | 181 | 141 | 77,9 | 168 | 168 | 100,0 | -
Nov | 149 | 119 | 79,9 | 167 | 165 | 98,8 | 2
Des | 71 | 60 | 84,5 | 161 | 159 | 98,8 | 2
Jumlah | 2.108 | 1.468 | 69,6 | 2.124 | 2.112 | 99,4 | 12
`,
    },
    {
      name: "Tabel 12",
      sheet: `
Tabel 12. Realisasi Anggaran Tahun 2023
Kode | Uraian | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % | Realisasi 2022 (Rp) | Naik/turun (%)
 | DIPA 01 Badan Urusan Administrasi |  |  |  |  |  | 
51 | Belanja Pegawai | 6.482.150.000 | 6.455.873.412 | 26.276.588 | 99,59 | 6.311.402.877 | 2,29
52 | Belanja Barang | 1.874.360.000 | 1.859.217.650 | 15.142.350 | 99,19 | 1.792.485.310 | 3,72
53 | Belanja Modal | 248.500.000 | 247.935.000 | 565.000 | 99,77 | 412.700.000 | (39,92)
 | Sub jumlah | 8.605.010.000 | 8.563.026.062 | 41.983.938 | 99,51 | 8.516.588.187 | 0,55
 | DIPA 04 Ditjen Badan Peradilan Agama |  |  |  |  |  | 
1049.QCC | Perkara di lingkungan Peradilan Agama yang diselesaikan melalui pembebasan biaya | 10.500.000 | 10.325.000 | 175.000 | 98,33 | 9.975.000 | 3,51
1049.QCD | Sidang di luar gedung | 28.000.000 | 27.940.000 | 60.000 | 99,79 | 21.300.000 | 31,17
1049.QCE | Pos Bantuan Hukum | 57.600.000 | 57.600.000 | - | 100,00 | 48.000.000 | 20,00
1049.BAA | Percepatan penyelesaian perkara | 61.480.000 | 60.917.500 | 562.500 | 99,09 | 57.214.000 | 6,47
 | Sub jumlah | 157.580.000 | 156.782.500 | 797.500 | 99,49 | 136.489.000 | 14,87
 | Jumlah DIPA 01 + 04 | 8.762.590.000 | 8.719.808.562 | 42.781.438 | 99,51 | 8.653.077.187 | 0,77
`,
    },
    {
      name: "Tabel 13",
      sheet: `
Tabel 13. Penerimaan Negara Bukan Pajak (PNBP) Fungsional
Akun | Jenis Penerimaan | Volume | Tarif | Jumlah | % thd total
425231 | Pengesahan surat di bawah tangan | 2 | Rp10.000,- | Rp20.000,- | 0,02%
425232 | Legalisasi tanda tangan | 118 | Rp10.000,- | Rp1.180.000,- | 0,91%
425233 | Pendaftaran perkara tingkat pertama | 2.073 | Rp30.000,- | Rp62.190.000,- | 48,01%
425234 | Hak redaksi | 2.124 | Rp10.000,- | Rp21.240.000,- | 16,40%
425239 | Relaas panggilan pertama | 3.104 | Rp10.000,- | Rp31.040.000,- | 23,96%
425239 | Penyerahan akta cerai | 1.386 | Rp10.000,- | Rp13.860.000,- | 10,70%
 | Total |  |  | Rp129.530.000,- | 100%
 | Estimasi penerimaan |  |  | Rp92.500.000,- | 
 | Persentase realisasi terhadap estimasi |  |  | 140,03% | 
`,
    },
    {
      name: "Tabel 14",
      sheet: `
Tabel 14. Pengukuran Kinerja Tahun 2023
No | Sasaran Strategis | Indikator Kinerja Utama | Target | Realisasi | Capaian | Realisasi 2022 | Selisih (poin) | Target Renstra 2024 | Capaian thd Renstra
(1) | (2) | (3) | (4) | (5) | (6)=(5):(4) | (7) | (8)=(5)-(7) | (9) | (10)=(5):(9)
1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | Persentase perkara yang diselesaikan tepat waktu | 95% | 96,56% | 101,64% | 95,18% | 1,38 | 96% | 100,58%
 |  | Persentase perkara yang tidak mengajukan upaya hukum Banding | 98% | 98,78% | 100,80% | 98,43% | 0,35 | 98% | 100,80%
 |  | Persentase perkara yang tidak mengajukan upaya hukum Kasasi | 99% | 99,34% | 100,34% | 99,39% | -0,05 | 99% | 100,34%
 |  | Persentase perkara yang tidak mengajukan upaya hukum Peninjauan Kembali | 99% | 99,86% | 100,87% | 99,90% | -0,04 | 99% | 100,87%
 |  | Indeks responden pencari keadilan yang puas terhadap layanan peradilan | 88 | 91,53 | 104,01% | 88,74 | 2,79 | 90 | 101,70%
2 | Peningkatan efektivitas pengelolaan penyelesaian perkara | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 100% | 99,44% | 99,44% | 98,81% | 0,63 | 100% | 99,44%
 |  | Persentase perkara yang diselesaikan melalui mediasi | 30% | 34,53% | 115,10% | 26,27% | 8,26 | 32% | 107,91%
3 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | Persentase perkara prodeo yang diselesaikan | 100% | 100,00% | 100,00% | 100,00% | 0,00 | 100% | 100,00%
 |  | Persentase perkara yang diselesaikan di luar gedung pengadilan | 100% | 100,00% | 100,00% | 96,00% | 4,00 | 100% | 100,00%
 |  | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100% | 108,38% | 108,38% | 101,50% | 6,88 | 100% | 108,38%
4 | Meningkatnya kepatuhan terhadap putusan pengadilan | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 75% | 62,50% | 83,33% | 60,00% | 2,50 | 80% | 78,13%
 |  | Rata-rata capaian kinerja |  |  | 101,26% |  |  |  | 
 |  | Jumlah indikator yang mencapai / melampaui target |  |  | 9 |  |  |  | 
 |  | Jumlah indikator yang tidak mencapai target |  |  | 2 |  |  |  | 
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Pengadilan Agama Tanjung Selasih Kelas IB didukung oleh 47 orang pegawai, terdiri atas 28 orang laki-laki dan 19 orang perempuan. Dari jumlah tersebut 34 orang merupakan hakim dan PNS, sedangkan 13 orang lainnya (27,66%) adalah PPNPN.
Menurut pendidikan, hakim dan PNS yang berpendidikan Strata 2 sebanyak 10 orang atau 29,4%, Strata 1 sebanyak 16 orang atau 47,1%, dan tidak ada yang berpendidikan Strata 3.
Beban perkara tahun 2023 sebanyak 2.273 perkara, yaitu sisa perkara tahun 2022 sebanyak 165 perkara ditambah perkara masuk sebanyak 2.108 perkara.
Dari beban tersebut telah diputus 2.124 perkara sehingga sisa perkara akhir tahun 2023 adalah 149 perkara. Rasio produktivitas memutus perkara dengan demikian sebesar 93,44%.
Perkara masuk tahun 2023 dibandingkan tahun 2022 mengalami kenaikan sebanyak 122 perkara atau 6,14%, yaitu dari 1.986 perkara menjadi 2.108 perkara.
Perkara cerai gugat masih mendominasi dengan 1.268 perkara masuk atau 60,15% dari seluruh perkara masuk, disusul cerai talak 412 perkara (19,54%) dan istbat nikah 148 perkara (7,02%).
Dengan kata lain, perkara perceraian (cerai talak dan cerai gugat) seluruhnya berjumlah 1.680 perkara. Perbandingan cerai gugat dengan cerai talak adalah 3,08 berbanding 1.
Permohonan dispensasi kawin yang diterima sebanyak 96 perkara; sebanyak 84 permohonan dikabulkan atau 87,50% dari 96 permohonan yang diputus.
Perkara paling banyak diterima pada bulan Januari yaitu 270 perkara, dan paling sedikit pada bulan Desember yaitu 71 perkara. Rata-rata perkara diterima setiap bulan 175,7 perkara dan diputus 177,0 perkara.
Pada triwulan IV diterima 401 perkara dan diputus 496 perkara.
Sasaran 1: Terwujudnya proses peradilan yang pasti, transparan dan akuntabel
Indikator persentase perkara yang diselesaikan tepat waktu ditargetkan 95%. Dari 2.124 perkara yang diputus, 2.051 perkara diselesaikan dalam waktu paling lama 5 bulan sehingga realisasinya 96,56% dan capaiannya 101,64%.
Bila dibandingkan tahun 2022 yang realisasinya 95,18%, realisasi tahun 2023 mengalami kenaikan sebesar 1,38 poin. Perkara yang diputus lebih dari 5 bulan tercatat 73 perkara.
Perkara yang diajukan banding sebanyak 26 perkara, kasasi 14 perkara dan peninjauan kembali 3 perkara, sehingga seluruh perkara yang diajukan upaya hukum berjumlah 43 perkara.
Dengan target 98%, capaian indikator perkara yang tidak mengajukan banding adalah 100,80%, sedangkan capaian untuk kasasi dengan target 99% adalah 100,34%.
Hasil survei kepuasan masyarakat terhadap 168 responden menghasilkan IKM 91,53 dengan mutu pelayanan A (Sangat Baik). Unsur dengan nilai rata-rata tertinggi adalah penanganan pengaduan, saran dan masukan (3,815) dan terendah waktu penyelesaian (3,506).
Sasaran 2: Peningkatan efektivitas pengelolaan penyelesaian perkara
Salinan putusan yang dikirim tepat waktu sebanyak 2.112 dari 2.124 putusan, sehingga terdapat 12 salinan yang terlambat dikirim.
Perkara yang dimediasi sebanyak 139 perkara dan yang berhasil 48 perkara (seluruhnya 16, dengan pencabutan 8, sebagian 24), atau 34,53%. Terhadap target 30% capaiannya 115,10%.
Tingkat keberhasilan mediasi paling tinggi dicapai mediator non hakim, yakni 19 dari 46 perkara atau 41,30%.
Pendaftaran perkara melalui e-Court selama tahun 2023 mencapai 1.468 perkara atau 69,6% dari perkara masuk; sisanya sebanyak 640 perkara didaftarkan secara manual.
Sasaran 3: Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan
Layanan Posbakum diberikan kepada 867 orang, terdiri dari 449 orang laki-laki dan 418 orang perempuan, atau 108,38% dari target 800 orang.
Sidang di luar gedung dilaksanakan 10 (sepuluh) kali dengan 100 perkara, rata-rata 10,0 perkara setiap kegiatan.
Perkara prodeo yang diselesaikan 35 perkara dengan realisasi anggaran Rp10.325.000,- sehingga biaya rata-rata per perkara Rp295.000,-.
Sasaran 4: Meningkatnya kepatuhan terhadap putusan pengadilan
Permohonan eksekusi yang diterima 8 perkara dan yang ditindaklanjuti 5 perkara atau 62,50%. Dengan target 75% capaiannya 83,33%, dibandingkan tahun 2022 naik 2,50 poin.
Dari 11 indikator kinerja, 9 indikator mencapai atau melampaui target dan 2 indikator belum mencapai target, dengan rata-rata capaian 101,26%.
REALISASI ANGGARAN
Pagu DIPA 01 dan DIPA 04 tahun 2023 seluruhnya Rp8.762.590.000,- dan terealisasi Rp8.719.808.562,- (delapan miliar tujuh ratus sembilan belas juta delapan ratus delapan ribu lima ratus enam puluh dua rupiah) atau 99,51%, sehingga tersisa Rp42.781.438,-.
Realisasi DIPA 01 sebesar Rp8.563.026.062,- atau 99,51% dari pagu, sedangkan DIPA 04 sebesar Rp156.782.500,- atau 99,49%.
Belanja pegawai menyerap 74,04% dari seluruh realisasi. Belanja modal dibandingkan realisasi tahun 2022 turun 39,92%.
Realisasi PNBP tahun 2023 sebesar Rp129.530.000,- (seratus dua puluh sembilan juta lima ratus tiga puluh ribu rupiah) atau 140,03% dari estimasi Rp92.500.000,-, melampaui estimasi sebesar Rp37.030.000,-.
Penerimaan terbesar berasal dari pendaftaran perkara, yaitu Rp62.190.000,- atau 48,01% dari total PNBP. Perkara prodeo sebanyak 35 perkara tidak dikenakan biaya pendaftaran.
Sebagai tindak lanjut, pada tahun 2024 sisa perkara sebanyak 149 perkara akan diprioritaskan penyelesaiannya, terdiri atas 130 perkara gugatan dan 19 perkara permohonan.
`,
    },
  ],
  mistakes: [
    { sheet: "Tabel 1", cell: "G16", right: "12,77%", wrong: "12,27%" },
    { sheet: "Tabel 1", cell: "D21", right: "10", wrong: "11" },
    { sheet: "Tabel 2", cell: "D6", right: "6", wrong: "8" },
    { sheet: "Tabel 2", cell: "C9", right: "61,8", wrong: "68,1" },
    { sheet: "Tabel 3", cell: "L7", right: "1.283", wrong: "1.238" },
    { sheet: "Tabel 3", cell: "D25", right: "73", wrong: "37" },
    { sheet: "Tabel 3", cell: "G28", right: "337", wrong: "373" },
    { sheet: "Tabel 4", cell: "C5", right: "1,14%", wrong: "1,41%" },
    { sheet: "Tabel 4", cell: "B8", right: "15", wrong: "51" },
    { sheet: "Tabel 5", cell: "E9", right: "194", wrong: "149" },
    { sheet: "Tabel 5", cell: "I13", right: "273", wrong: "237" },
    { sheet: "Tabel 5", cell: "H15", right: "605", wrong: "506" },
    { sheet: "Tabel 5", cell: "J17", right: "41,1", wrong: "47,1" },
    { sheet: "Tabel 6", cell: "E12", right: "99,19%", wrong: "91,99%" },
    { sheet: "Tabel 6", cell: "C13", right: "(8,58%)", wrong: "8,58%" },
    { sheet: "Tabel 6", cell: "D8", right: "116", wrong: "161" },
    { sheet: "Tabel 7", cell: "D5", right: "99,39", wrong: "99,93" },
    { sheet: "Tabel 7", cell: "C7", right: "45", wrong: "54" },
    { sheet: "Tabel 8", cell: "H5", right: "35,29%", wrong: "32,59%" },
    { sheet: "Tabel 8", cell: "F6", right: "27", wrong: "37" },
    { sheet: "Tabel 9", cell: "G5", right: "B", wrong: "A" },
    { sheet: "Tabel 9", cell: "E12", right: "3,661", wrong: "3,616" },
    { sheet: "Tabel 10", cell: "D6", right: "243", wrong: "234" },
    { sheet: "Tabel 11", cell: "C12", right: "141", wrong: "114" },
    { sheet: "Tabel 11", cell: "H13", right: "2", wrong: "3" },
    { sheet: "Tabel 12", cell: "E5", right: "15.142.350", wrong: "15.124.350" },
    { sheet: "Tabel 12", cell: "C7", right: "8.605.010.000", wrong: "8.650.010.000" },
    { sheet: "Tabel 12", cell: "H10", right: "31,17", wrong: "37,11" },
    { sheet: "Tabel 13", cell: "E7", right: "Rp31.040.000,-", wrong: "Rp31.400.000,-" },
    { sheet: "Tabel 14", cell: "F10", right: "115,10%", wrong: "111,50%" },
    { sheet: "Tabel 14", cell: "H8", right: "2,79", wrong: "2,97" },
    { sheet: "Tabel 14", cell: "J14", right: "78,13%", wrong: "83,33%" },
    { sheet: "Tabel 14", cell: "F16", right: "9", wrong: "8" },
    { sheet: "Narasi", cell: "A6", right: "mengalami kenaikan sebanyak", wrong: "mengalami penurunan sebanyak" },
    { sheet: "Narasi", cell: "A7", right: "atau 60,15%", wrong: "atau 61,05%" },
    { sheet: "Narasi", cell: "A8", right: "berjumlah 1.680 perkara", wrong: "berjumlah 1.860 perkara" },
    { sheet: "Narasi", cell: "A14", right: "sebesar 1,38 poin", wrong: "sebesar 1,83 poin" },
    { sheet: "Narasi", cell: "A15", right: "berjumlah 43 perkara", wrong: "berjumlah 34 perkara" },
    { sheet: "Narasi", cell: "A17", right: "pelayanan A (Sangat Baik)", wrong: "pelayanan B (Baik)" },
    { sheet: "Narasi", cell: "A21", right: "atau 41,30%", wrong: "atau 43,10%" },
    { sheet: "Narasi", cell: "A22", right: "sebanyak 640 perkara", wrong: "sebanyak 740 perkara" },
    { sheet: "Narasi", cell: "A24", right: "418 orang perempuan", wrong: "481 orang perempuan" },
    { sheet: "Narasi", cell: "A29", right: "2 indikator belum", wrong: "3 indikator belum" },
    { sheet: "Narasi", cell: "A33", right: "menyerap 74,04%", wrong: "menyerap 74,40%" },
    { sheet: "Narasi", cell: "A34", right: "lima ratus tiga puluh ribu", wrong: "lima ratus tiga belas ribu" },
  ],
};
