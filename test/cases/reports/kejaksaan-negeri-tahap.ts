import type { ReportCase } from "./report-case";

/** a district prosecutor: cases by stage and month, recovered losses, budget by RO with blokir, monthly spending. */
export const kejaksaanNegeriTahap: ReportCase = {
  name: "a district prosecutor: cases by stage and month, recovered losses, budget by RO with blokir, monthly spending",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
KEJAKSAAN NEGERI MUARA RENGAS

No. | Sasaran Program | No IKU | Indikator Kinerja | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya efektivitas kegiatan intelijen penegakan hukum | IKU 1 | Persentase laporan intelijen yang ditindaklanjuti | 90%
 |  | IKU 2 | Jumlah kegiatan penerangan dan penyuluhan hukum | 24 Kegiatan
2 | Terwujudnya penyelesaian perkara tindak pidana umum yang cepat dan berkeadilan | IKU 3 | Persentase penyelesaian perkara pidum tahap penuntutan | 92%
 |  | IKU 4 | Rata-rata waktu penelitian berkas perkara tahap I *) | 14 Hari
 |  | IKU 5 | Jumlah perkara yang diselesaikan melalui keadilan restoratif | 12 Perkara
 |  | IKU 6 | Jumlah tunggakan eksekusi perkara pidum *) | 36 Perkara
3 | Terwujudnya penyelesaian perkara tindak pidana khusus dan pemulihan kerugian negara | IKU 7 | Persentase penyelesaian perkara pidsus tahap penuntutan | 85%
 |  | IKU 8 | Nilai penyelamatan kerugian keuangan negara | Rp2.400.000.000,-
4 | Terwujudnya penyelamatan dan pemulihan keuangan negara melalui jalur perdata dan TUN | IKU 9 | Persentase penyelesaian bantuan hukum (litigasi dan non litigasi) | 75%
 |  | IKU 10 | Persentase penyelesaian pertimbangan hukum | 80%
5 | Optimalnya pengelolaan barang bukti dan barang rampasan | IKU 11 | Persentase penyelesaian barang rampasan | 80%
6 | Terwujudnya tata kelola organisasi yang akuntabel | IKU 12 | Indeks Kepuasan Masyarakat (IKM) | 86,50 (B)
 |  | IKU 13 | Nilai IKPA | 95,00
 |  | IKU 14 | Nilai Kinerja Anggaran (NKA) | 91,00
 |  | IKU 15 | Nilai evaluasi AKIP | 75,00

 | Program |  |  | Anggaran
1. | Program Penegakan dan Pelayanan Hukum |  |  | Rp 1.760.800.000,-
2. | Program Dukungan Manajemen |  |  | Rp 8.324.470.000,-
 | JUMLAH |  |  | Rp 10.085.270.000,-

 | Kepala Kejaksaan Tinggi, |  |  | Muara Rengas, 15 Januari 2024
 |  |  |  | Kepala Kejaksaan Negeri Muara Rengas,

 | Dr. H. S., S.H., M.H. |  |  | A. W., S.H., M.H.
`,
    },
    {
      name: "RKT",
      sheet: `
RENCANA KINERJA TAHUNAN (RKT) DAN RENCANA AKSI 2024

No | Indikator Kinerja | Satuan | Sifat | Target Triwulan |  |  |  | Target | Target | Naik/Turun
 |  |  |  | I | II | III | IV | 2024 | 2023 | Target
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11=9-10
1 | Persentase laporan intelijen yang ditindaklanjuti | % | K | 20 | 45 | 70 | 90 | 90 | 88 | 2
2 | Jumlah kegiatan penerangan dan penyuluhan hukum | Kegiatan | N | 5 | 7 | 6 | 6 | 24 | 22 | 2
3 | Persentase penyelesaian perkara pidum tahap penuntutan | % | K | 25 | 50 | 75 | 92 | 92 | 91 | 1
4 | Rata-rata waktu penelitian berkas perkara tahap I *) | Hari | K | 14 | 14 | 14 | 14 | 14 | 14 | -
5 | Jumlah perkara yang diselesaikan melalui keadilan restoratif | Perkara | N | 3 | 3 | 3 | 3 | 12 | 10 | 2
6 | Jumlah tunggakan eksekusi perkara pidum *) | Perkara | K | 36 | 36 | 36 | 36 | 36 | 38 | -2
7 | Persentase penyelesaian perkara pidsus tahap penuntutan | % | K | 20 | 40 | 60 | 85 | 85 | 85 | -
8 | Nilai penyelamatan kerugian keuangan negara | Rp | N | 300.000.000 | 600.000.000 | 700.000.000 | 800.000.000 | 2.400.000.000 | 1.900.000.000 | 500.000.000
9 | Persentase penyelesaian bantuan hukum (litigasi dan non litigasi) | % | K | 15 | 35 | 55 | 75 | 75 | 75 | -
10 | Persentase penyelesaian pertimbangan hukum | % | K | 20 | 40 | 60 | 80 | 80 | 80 | -
11 | Persentase penyelesaian barang rampasan | % | K | 20 | 40 | 60 | 80 | 80 | 75 | 5
12 | Indeks Kepuasan Masyarakat (IKM) | Indeks | K | - | 86,50 | 86,50 | 86,50 | 86,50 | 85,00 | 1,50
13 | Nilai IKPA | Nilai | K | 95,00 | 95,00 | 95,00 | 95,00 | 95,00 | 94,00 | 1,00
14 | Nilai Kinerja Anggaran (NKA) | Nilai | K | - | - | - | 91,00 | 91,00 | 90,00 | 1,00
15 | Nilai evaluasi AKIP | Nilai | K | - | - | - | 75,00 | 75,00 | 72,00 | 3,00
Keterangan : N = target triwulan dijumlahkan; K = target triwulan kumulatif/posisi (target tahunan = TW IV)
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1 Capaian Kinerja Kejaksaan Negeri Muara Rengas Tahun 2024

No | Sasaran / Indikator Kinerja | Satuan | Tahun 2024 |  |  | Predikat
 |  |  | Target | Realisasi | % Capaian
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7
SP1 | Meningkatnya efektivitas kegiatan intelijen penegakan hukum
1 | Persentase laporan intelijen yang ditindaklanjuti | % | 90 | 93,62 | 104,02% | Sangat Berhasil
2 | Jumlah kegiatan penerangan dan penyuluhan hukum | Kegiatan | 24 | 30 | 120,00% | Sangat Berhasil
 | Rata-rata capaian SP1 |  |  |  | 112,01% | Sangat Berhasil
SP2 | Terwujudnya penyelesaian perkara tindak pidana umum yang cepat dan berkeadilan
3 | Persentase penyelesaian perkara pidum tahap penuntutan | % | 92 | 93,26 | 101,37% | Sangat Berhasil
4 | Rata-rata waktu penelitian berkas perkara tahap I *) | Hari | 14 | 12 | 114,29% | Sangat Berhasil
5 | Jumlah perkara yang diselesaikan melalui keadilan restoratif | Perkara | 12 | 15 | 120,00% | Sangat Berhasil
6 | Jumlah tunggakan eksekusi perkara pidum *) | Perkara | 36 | 32 | 111,11% | Sangat Berhasil
 | Rata-rata capaian SP2 |  |  |  | 111,69% | Sangat Berhasil
SP3 | Terwujudnya penyelesaian perkara tindak pidana khusus dan pemulihan kerugian negara
7 | Persentase penyelesaian perkara pidsus tahap penuntutan | % | 85 | 78,57 | 92,44% | Cukup Berhasil
8 | Nilai penyelamatan kerugian keuangan negara | Rp | 2.400.000.000 | 2.490.350.000 | 103,76% | Sangat Berhasil
 | Rata-rata capaian SP3 |  |  |  | 98,10% | Berhasil
SP4 | Terwujudnya penyelamatan dan pemulihan keuangan negara melalui jalur perdata dan TUN
9 | Persentase penyelesaian bantuan hukum (litigasi dan non litigasi) | % | 75 | 74,24 | 98,99% | Berhasil
10 | Persentase penyelesaian pertimbangan hukum | % | 80 | 75,00 | 93,75% | Cukup Berhasil
 | Rata-rata capaian SP4 |  |  |  | 96,37% | Berhasil
SP5 | Optimalnya pengelolaan barang bukti dan barang rampasan
11 | Persentase penyelesaian barang rampasan | % | 80 | 82,56 | 103,20% | Sangat Berhasil
 | Rata-rata capaian SP5 |  |  |  | 103,20% | Sangat Berhasil
SP6 | Terwujudnya tata kelola organisasi yang akuntabel
12 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 86,50 | 88,60 | 102,43% | Sangat Berhasil
13 | Nilai IKPA | Nilai | 95,00 | 96,63 | 101,72% | Sangat Berhasil
14 | Nilai Kinerja Anggaran (NKA) | Nilai | 91,00 | 95,59 | 105,04% | Sangat Berhasil
15 | Nilai evaluasi AKIP | Nilai | 75,00 | 72,40 | 96,53% | Berhasil
 | Rata-rata capaian SP6 |  |  |  | 101,43% | Sangat Berhasil
 | RATA-RATA CAPAIAN SELURUH INDIKATOR (15 IKU) |  |  |  | 104,58% | Sangat Berhasil
*) semakin rendah semakin baik, capaian = (2 x target - realisasi) / target x 100%
Capaian dibatasi paling tinggi 120%
Predikat: > 100% Sangat Berhasil; 95% s.d. 100% Berhasil; 85% s.d. < 95% Cukup Berhasil; < 85% Kurang Berhasil

 | Rekapitulasi Predikat | Jumlah IKU | %
 | Sangat Berhasil | 11 | 73,33%
 | Berhasil | 2 | 13,33%
 | Cukup Berhasil | 2 | 13,33%
 | Kurang Berhasil | - | -
 | Jumlah | 15 | 100,00%
`,
    },
    {
      name: "T3.2 Banding",
      sheet: `
Tabel 3.2 Perbandingan Realisasi Kinerja Tahun 2022 - 2024 dan Target Akhir Renstra

No | Indikator Kinerja | Satuan | Realisasi |  |  | Selisih 2024 thd 2023 | Pertumb. (%) | Target Renstra 2024 | Capaian thd Renstra (%)
 |  |  | 2022 | 2023 | 2024
1 | 2 | 3 | 4 | 5 | 6 | 7=6-5 | 8=7/5 | 9 | 10
1 | Persentase laporan intelijen yang ditindaklanjuti | % | 88,24 | 91,30 | 93,62 | 2,32 | 2,54 | 90 | 104,02
2 | Jumlah kegiatan penerangan dan penyuluhan hukum | Kegiatan | 19 | 25 | 30 | 5 | 20,00 | 24 | 125,00
3 | Persentase penyelesaian perkara pidum tahap penuntutan | % | 90,85 | 92,17 | 93,26 | 1,09 | 1,18 | 92 | 101,37
4 | Rata-rata waktu penelitian berkas perkara tahap I *) | Hari | 14 | 13 | 12 | -1 | -7,69 | 14 | 114,29
5 | Jumlah perkara yang diselesaikan melalui keadilan restoratif | Perkara | 7 | 11 | 15 | 4 | 36,36 | 12 | 125,00
6 | Jumlah tunggakan eksekusi perkara pidum *) | Perkara | 41 | 33 | 32 | -1 | -3,03 | 36 | 111,11
7 | Persentase penyelesaian perkara pidsus tahap penuntutan | % | 80,00 | 76,92 | 78,57 | 1,65 | 2,15 | 85 | 92,44
8 | Nilai penyelamatan kerugian keuangan negara | Rp | 1.386.420.000 | 1.984.275.000 | 2.490.350.000 | 506.075.000 | 25,50 | 2.400.000.000 | 103,76
9 | Persentase penyelesaian bantuan hukum (litigasi dan non litigasi) | % | 70,37 | 73,58 | 74,24 | 0,66 | 0,90 | 75 | 98,99
10 | Persentase penyelesaian pertimbangan hukum | % | 77,78 | 80,95 | 75,00 | -5,95 | -7,35 | 80 | 93,75
11 | Persentase penyelesaian barang rampasan | % | 68,42 | 75,18 | 82,56 | 7,38 | 9,82 | 80 | 103,20
12 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 84,91 | 87,65 | 88,60 | 0,95 | 1,08 | 86,50 | 102,43
13 | Nilai IKPA | Nilai | 92,47 | 94,92 | 96,63 | 1,71 | 1,80 | 95,00 | 101,72
14 | Nilai Kinerja Anggaran (NKA) | Nilai | 88,63 | 92,18 | 95,59 | 3,41 | 3,70 | 91,00 | 105,04
15 | Nilai evaluasi AKIP | Nilai | 68,15 | 70,85 | 72,40 | 1,55 | 2,19 | 75,00 | 96,53
*) semakin rendah semakin baik. Capaian terhadap Renstra tidak dibatasi.

Tabel 3.3 Jumlah Perkara Tindak Pidana Umum menurut Tahapan
No | Tahapan | 2022 | 2023 | 2024 | Jumlah | Rata-rata/tahun | Naik/(turun) 2023-2024 | %
1 | SPDP masuk | 342 | 371 | 396 | 1.109 | 369,7 | 25 | 6,7
2 | Tahap I | 331 | 358 | 380 | 1.069 | 356,3 | 22 | 6,1
3 | P-21 | 309 | 334 | 353 | 996 | 332,0 | 19 | 5,7
4 | Tahap II | 306 | 331 | 350 | 987 | 329,0 | 19 | 5,7
5 | Eksekusi | 288 | 307 | 323 | 918 | 306,0 | 16 | 5,2

Tabel 3.4 Realisasi Belanja Tahun 2022 - 2024 (dalam miliar rupiah)
No | Jenis Belanja | 2022 | 2023 | 2024 | Kenaikan 2024 thd 2023
1 | Belanja Pegawai | 4,97 | 5,24 | 5,60 | 0,35
2 | Belanja Barang | 3,08 | 3,28 | 3,62 | 0,34
3 | Belanja Modal | 0,21 | 0,43 | 0,67 | 0,24
 | Jumlah | 8,27 | 8,96 | 9,90 | 0,94
Perbedaan satu angka di belakang koma karena pembulatan
`,
    },
    {
      name: "Pidum",
      sheet: `
DATA PENANGANAN PERKARA TINDAK PIDANA UMUM PERIODE JANUARI S/D DESEMBER 2024
KEJAKSAAN NEGERI MUARA RENGAS

NO | JENIS TINDAK PIDANA | PRA PENUNTUTAN |  |  |  |  |  |  |  | PENUNTUTAN |  |  |  |  |  | KET
 |  | SISA 2023 | SPDP MASUK | JML | TAHAP I | P-21 | SP3/ DIKEMBALIKAN | SISA | % SELESAI | SISA 2023 | TAHAP II | JML | RJ (SKP2) | LIMPAH/ TUNTUT | SISA
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9=5-7-8 | 10=(7+8)/5 | 11 | 12 | 13=11+12 | 14 | 15 | 16=13-14-15 | 17
A | Orang dan Harta Benda (Oharda)
1 | Pencurian | 6 | 84 | 90 | 80 | 76 | 5 | 9 | 90,0 | 4 | 75 | 79 | 4 | 71 | 4
2 | Penganiayaan | 3 | 41 | 44 | 39 | 36 | 4 | 4 | 90,9 | 2 | 36 | 38 | 5 | 31 | 2
3 | Penipuan dan Penggelapan | 4 | 38 | 42 | 35 | 31 | 5 | 6 | 85,7 | 3 | 30 | 33 | 2 | 28 | 3
4 | Pembunuhan | 1 | 4 | 5 | 4 | 4 | - | 1 | 80,0 | - | 4 | 4 | - | 4 | -
5 | Pengrusakan dan lain-lain | 2 | 15 | 17 | 14 | 12 | 2 | 3 | 82,4 | 1 | 12 | 13 | 1 | 11 | 1
 | JUMLAH A | 16 | 182 | 198 | 172 | 159 | 16 | 23 | 88,4 | 10 | 157 | 167 | 12 | 145 | 10
B | Kamnegtibum dan TPUL
6 | Perlindungan Anak | 5 | 32 | 37 | 31 | 29 | 3 | 5 | 86,5 | 2 | 29 | 31 | - | 28 | 3
7 | Perjudian | 1 | 18 | 19 | 18 | 18 | - | 1 | 94,7 | 1 | 18 | 19 | - | 18 | 1
8 | Informasi dan Transaksi Elektronik | 2 | 7 | 9 | 6 | 5 | 2 | 2 | 77,8 | 1 | 5 | 6 | - | 5 | 1
9 | KDRT | 2 | 14 | 16 | 13 | 10 | 3 | 3 | 81,3 | 1 | 10 | 11 | 2 | 8 | 1
10 | Lalu lintas (laka) | 1 | 11 | 12 | 10 | 9 | 1 | 2 | 83,3 | - | 9 | 9 | 1 | 8 | -
11 | Migas, Kehutanan dan TPUL lainnya | 1 | 9 | 10 | 9 | 8 | 1 | 1 | 90,0 | 1 | 8 | 9 | - | 8 | 1
 | JUMLAH B | 12 | 91 | 103 | 87 | 79 | 10 | 14 | 86,4 | 6 | 79 | 85 | 3 | 75 | 7
C | Narkotika dan Zat Adiktif Lainnya
12 | Narkotika | 9 | 112 | 121 | 110 | 105 | 6 | 10 | 91,7 | 5 | 104 | 109 | - | 101 | 8
13 | Psikotropika | - | 3 | 3 | 3 | 3 | - | - | 100,0 | - | 3 | 3 | - | 3 | -
14 | Kesehatan | 1 | 8 | 9 | 8 | 7 | 1 | 1 | 88,9 | - | 7 | 7 | - | 7 | -
 | JUMLAH C | 10 | 123 | 133 | 121 | 115 | 7 | 11 | 91,7 | 5 | 114 | 119 | - | 111 | 8
 | JUMLAH A+B+C | 38 | 396 | 434 | 380 | 353 | 33 | 48 | 88,9 | 21 | 350 | 371 | 15 | 331 | 25

EKSEKUSI
NO | BIDANG | SISA 2023 | PUTUSAN INKRACHT | JUMLAH | DIEKSEKUSI | SISA 2024 | % EKSEKUSI
1 | Oharda | 12 | 141 | 153 | 139 | 14 | 90,85
2 | Kamnegtibum dan TPUL | 7 | 73 | 80 | 72 | 8 | 90,00
3 | Narkotika dan Zat Adiktif Lainnya | 14 | 108 | 122 | 112 | 10 | 91,80
 | JUMLAH | 33 | 322 | 355 | 323 | 32 | 90,99

 |  |  |  |  |  |  |  |  |  |  |  | Kepala Seksi Tindak Pidana Umum,
 |  |  |  |  |  |  |  |  |  |  |  | ttd
`,
    },
    {
      name: "Pidum per Bulan",
      sheet: `
Tabel 3.6 Perkembangan Perkara Tindak Pidana Umum per Bulan Tahun 2024
No | Bulan | SPDP | Tahap I | P-21 | Tahap II | Limpah/Tuntut | Eksekusi | P-21 thd Tahap I
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=5/4
#1~0 | Januari | #32~#,##0 | #26~#,##0 | #26~#,##0 | #34~#,##0 | #32~#,##0 | #23~#,##0 | =E4/D4 -> 1.0~0.00%
#2~0 | Februari | #34~#,##0 | #37~#,##0 | #28~#,##0 | #34~#,##0 | #31~#,##0 | #27~#,##0 | =E5/D5 -> 0.7567567567567568~0.00%
#3~0 | Maret | #38~#,##0 | #34~#,##0 | #24~#,##0 | #32~#,##0 | #21~#,##0 | #33~#,##0 | =E6/D6 -> 0.7058823529411765~0.00%
#4~0 | April | #33~#,##0 | #27~#,##0 | #30~#,##0 | #31~#,##0 | #24~#,##0 | #32~#,##0 | =E7/D7 -> 1.1111111111111112~0.00%
#5~0 | Mei | #34~#,##0 | #38~#,##0 | #29~#,##0 | #26~#,##0 | #32~#,##0 | #24~#,##0 | =E8/D8 -> 0.7631578947368421~0.00%
#6~0 | Juni | #34~#,##0 | #38~#,##0 | #34~#,##0 | #25~#,##0 | #26~#,##0 | #25~#,##0 | =E9/D9 -> 0.8947368421052632~0.00%
 | Semester I | =SUM(C4:C9) -> 205~#,##0 | =SUM(D4:D9) -> 200~#,##0 | =SUM(E4:E9) -> 171~#,##0 | =SUM(F4:F9) -> 182~#,##0 | =SUM(G4:G9) -> 166~#,##0 | =SUM(H4:H9) -> 164~#,##0 | =E10/D10 -> 0.855~0.00%
#7~0 | Juli | #29~#,##0 | #35~#,##0 | #31~#,##0 | #26~#,##0 | #33~#,##0 | #24~#,##0 | =E11/D11 -> 0.8857142857142857~0.00%
#8~0 | Agustus | #33~#,##0 | #33~#,##0 | #31~#,##0 | #23~#,##0 | #25~#,##0 | #23~#,##0 | =E12/D12 -> 0.9393939393939394~0.00%
#9~0 | September | #35~#,##0 | #28~#,##0 | #31~#,##0 | #32~#,##0 | #23~#,##0 | #32~#,##0 | =E13/D13 -> 1.1071428571428572~0.00%
#10~0 | Oktober | #36~#,##0 | #25~#,##0 | #32~#,##0 | #27~#,##0 | #29~#,##0 | #24~#,##0 | =E14/D14 -> 1.28~0.00%
#11~0 | November | #27~#,##0 | #32~#,##0 | #29~#,##0 | #32~#,##0 | #30~#,##0 | #28~#,##0 | =E15/D15 -> 0.90625~0.00%
#12~0 | Desember | #31~#,##0 | #27~#,##0 | #28~#,##0 | #28~#,##0 | #25~#,##0 | #28~#,##0 | =E16/D16 -> 1.037037037037037~0.00%
 | Semester II | =SUM(C11:C16) -> 191~#,##0 | =SUM(D11:D16) -> 180~#,##0 | =SUM(E11:E16) -> 182~#,##0 | =SUM(F11:F16) -> 168~#,##0 | =SUM(G11:G16) -> 165~#,##0 | =SUM(H11:H16) -> 159~#,##0 | =E17/D17 -> 1.011111111111111~0.00%
 | Jumlah | =C10+C17 -> 396~#,##0 | =D10+D17 -> 380~#,##0 | =E10+E17 -> 353~#,##0 | =F10+F17 -> 350~#,##0 | =G10+G17 -> 331~#,##0 | =H10+H17 -> 323~#,##0 | =E18/D18 -> 0.9289473684210526~0.00%
 | Rata-rata per bulan | =C18/12 -> 33.0~0.0 | =D18/12 -> 31.666666666666668~0.0 | =E18/12 -> 29.416666666666668~0.0 | =F18/12 -> 29.166666666666668~0.0 | =G18/12 -> 27.583333333333332~0.0 | =H18/12 -> 26.916666666666668~0.0
 | Tertinggi | =MAX(C4:C9,C11:C16) -> 38~#,##0 | =MAX(D4:D9,D11:D16) -> 38~#,##0 | =MAX(E4:E9,E11:E16) -> 34~#,##0 | =MAX(F4:F9,F11:F16) -> 34~#,##0 | =MAX(G4:G9,G11:G16) -> 33~#,##0 | =MAX(H4:H9,H11:H16) -> 33~#,##0
Sumber: CMS Pidum, data per 31 Desember 2024
`,
    },
    {
      name: "Pidsus",
      sheet: `
Tabel 3.7 Penanganan Perkara Tindak Pidana Khusus Tahun 2024
No | Tahapan | Sisa Thn 2023 | Masuk 2024 | Jumlah | Penyelesaian |  |  | Sisa Thn 2024 | % Penyelesaian
 |  |  |  |  | Ditingkatkan/ Diputus | Dihentikan/ Diserahkan | Jumlah
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10
I | Penyelidikan | 2 | 5 | 7 | 4 | 1 | 5 | 2 | 71,43 %
II | Penyidikan | 3 | 4 | 7 | 5 | - | 5 | 2 | 71,43 %
III | Pra Penuntutan
 | a. Penyidik Kejaksaan | 1 | 5 | 6 | 5 | - | 5 | 1 | 83,33 %
 | b. Penyidik Polri | 1 | 3 | 4 | 2 | 1 | 3 | 1 | 75,00 %
 | c. Penyidik Pajak/Bea Cukai | - | 2 | 2 | 2 | - | 2 | - | 100,00 %
 | Jumlah Pra Penuntutan | 2 | 10 | 12 | 9 | 1 | 10 | 2 | 83,33 %
IV | Penuntutan
 | a. Penyidik Kejaksaan | 2 | 6 | 8 | 6 | - | 6 | 2 | 75,00 %
 | b. Penyidik Polri | 1 | 3 | 4 | 3 | - | 3 | 1 | 75,00 %
 | c. Penyidik Pajak/Bea Cukai | - | 2 | 2 | 2 | - | 2 | - | 100,00 %
 | Jumlah Penuntutan | 3 | 11 | 14 | 11 | - | 11 | 3 | 78,57 %
V | Upaya Hukum
 | a. Banding | 1 | 3 | 4 | 3 | - | 3 | 1 | 75,00 %
 | b. Kasasi | 2 | 2 | 4 | 2 | - | 2 | 2 | 50,00 %
 | c. Peninjauan Kembali | - | 1 | 1 | - | - | - | 1 | 0,00 %
 | Jumlah Upaya Hukum | 3 | 6 | 9 | 5 | - | 5 | 4 | 55,56 %
VI | Eksekusi
 | a. Pidana Badan (orang) | 2 | 9 | 11 | 10 | - | 10 | 1 | 90,91 %
 | b. Denda (putusan) | 5 | 9 | 14 | 8 | - | 8 | 6 | 57,14 %
 | c. Uang Pengganti (putusan) | 4 | 6 | 10 | 6 | - | 6 | 4 | 60,00 %
Catatan: Eksekusi tidak dijumlahkan karena satuannya berbeda

Tabel 3.8 Penyelamatan Kerugian Keuangan Negara Bidang Pidsus
No | Perkara | Kerugian Negara (Rp) | Uang Pengganti Disetor (Rp) | Titipan/Sitaan (Rp) | Jumlah Penyelamatan (Rp) | % thd Kerugian | Sisa Kerugian (Rp)
1 | 2 | 3 | 4 | 5 | 6=4+5 | 7=6/3 | 8=3-6
1 | Dana Desa Sungai Baung TA 2021 a.n. HS | 412.385.000,- | 150.000.000,- | 96.500.000,- | 246.500.000,- | 59,77 % | 165.885.000,-
2 | Pengadaan Alkes RSUD a.n. MY, dkk | 1.284.760.500,- | 640.000.000,- | 310.250.000,- | 950.250.000,- | 73,96 % | 334.510.500,-
3 | Kredit Fiktif Bank BUMN Unit Rengas a.n. RA | 867.912.300,- | 225.000.000,- | 187.400.000,- | 412.400.000,- | 47,52 % | 455.512.300,-
4 | Dana Hibah KONI a.n. TS | 538.400.000,- | 338.400.000,- | - | 338.400.000,- | 62,85 % | 200.000.000,-
5 | Peningkatan Jalan Simpang Tiga – Lubuk Dalam a.n. BW | 742.116.250,- | 260.000.000,- | 145.875.000,- | 405.875.000,- | 54,69 % | 336.241.250,-
6 | Penyertaan Modal BUMDes a.n. LK | 186.925.000,- | 86.925.000,- | 50.000.000,- | 136.925.000,- | 73,25 % | 50.000.000,-
 | Jumlah | 4.032.499.050,- | 1.700.325.000,- | 790.025.000,- | 2.490.350.000,- | 61,76 % | 1.542.149.050,-
`,
    },
    {
      name: "Datun",
      sheet: `
TABEL 9. KEGIATAN BIDANG PERDATA DAN TATA USAHA NEGARA TAHUN 2024

No | Jenis Kegiatan | Sisa 2023 | SKK/ Permohonan Masuk | Jumlah | Selesai | Sisa | Persentase | Keuangan Negara (Rp)
 |  |  |  |  |  |  |  | Diselamatkan | Dipulihkan
1 | Bantuan Hukum Litigasi
 | a. Perdata | 2 | 4 | 6 | 4 | 2 | 66,7% | 3.475.000.000 | 215.000.000
 | b. Tata Usaha Negara | 1 | 2 | 3 | 2 | 1 | 66,7% | - | -
2 | Bantuan Hukum Non Litigasi | 11 | 46 | 57 | 43 | 14 | 75,4% | - | 1.642.001.250
3 | Pertimbangan Hukum
 | a. Pendapat Hukum (LO) | - | 6 | 6 | 6 | - | 100,0% | - | -
 | b. Pendampingan Hukum (LA) | 3 | 14 | 17 | 11 | 6 | 64,7% | - | -
 | c. Audit Hukum | - | 1 | 1 | 1 | - | 100,0% | - | -
4 | Tindakan Hukum Lain | - | 2 | 2 | 1 | 1 | 50,0% | - | -
5 | Pelayanan Hukum | - | 85 | 85 | 85 | - | 100,0% | - | -
6 | Penegakan Hukum | - | 1 | 1 | 1 | - | 100,0% | - | -
 | Jumlah | 17 | 161 | 178 | 154 | 24 | 86,5% | 3.475.000.000 | 1.857.001.250

PEMULIHAN KEUANGAN NEGARA MELALUI BANTUAN HUKUM NON LITIGASI
No | Instansi/BUMN/BUMD | Jumlah SKK | Nilai Tagihan (Rp) | Terpulihkan (Rp) | % | Sisa Tagihan (Rp) | Porsi Pemulihan (%)
1 | BPJS Kesehatan Cabang | 14 | 486.215.300 | 392.480.150 | 80,72 | 93.735.150 | 23,9
2 | BPJS Ketenagakerjaan | 18 | 352.740.800 | 287.615.400 | 81,54 | 65.125.400 | 17,5
3 | PT BRI (Persero) Tbk | 6 | 741.300.000 | 358.450.000 | 48,35 | 382.850.000 | 21,8
4 | Bapenda Kabupaten | 4 | 612.480.000 | 498.115.000 | 81,33 | 114.365.000 | 30,3
5 | Perumda Air Minum Tirta Rengas | 3 | 58.625.400 | 21.340.700 | 36,40 | 37.284.700 | 1,3
6 | PT PLN (Persero) UP3 | 1 | 84.000.000 | 84.000.000 | 100,00 | - | 5,1
 | Total | 46 | 2.335.361.500 | 1.642.001.250 | 70,31 | 693.360.250 | 100,0
* Jumlah porsi dapat tidak tepat 100,0 karena pembulatan
`,
    },
    {
      name: "Intelijen",
      sheet: `
Tabel 3.10 Target dan Realisasi Kegiatan Bidang Intelijen Tahun 2024
No | Kegiatan | Target 2024 (keg) | Realisasi per Triwulan |  |  |  | Realisasi | Lebih/ (Kurang) | Capaian
 |  |  | I | II | III | IV
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=4+5+6+7 | 9=8-3 | 10=8/3
A | Operasi Intelijen
1 | Penyelidikan (LID) | 12 | 3 | 4 | 3 | 3 | 13 | 1 | 108%
2 | Pengamanan (PAM) | 8 | 2 | 2 | 3 | 1 | 8 | - | 100%
3 | Penggalangan (GAL) | 6 | 1 | 1 | 2 | 1 | 5 | (1) | 83%
4 | Pengamanan Pembangunan Strategis (PPS) | 5 | 1 | 2 | 1 | 1 | 5 | - | 100%
 | Jumlah A | 31 | 7 | 9 | 9 | 6 | 31 | - | 100%
B | Penerangan dan Penyuluhan Hukum
5 | Penerangan Hukum | 6 | 1 | 2 | 2 | 2 | 7 | 1 | 117%
6 | Penyuluhan Hukum | 4 | 1 | 1 | 1 | 1 | 4 | - | 100%
7 | Jaksa Masuk Sekolah (JMS) | 10 | 2 | 4 | 3 | 5 | 14 | 4 | 140%
8 | Jaksa Menyapa | 4 | 1 | 1 | 1 | 2 | 5 | 1 | 125%
 | Jumlah B | 24 | 5 | 8 | 7 | 10 | 30 | 6 | 125%
C | Kegiatan Lainnya
9 | Rapat Tim PAKEM | 2 | - | 1 | - | 1 | 2 | - | 100%
10 | Tangkap Buron (Tabur) | 2 | - | 1 | - | - | 1 | (1) | 50%
11 | Posko Pemilu/Pilkada | 4 | 2 | 1 | 1 | 2 | 6 | 2 | 150%
 | Jumlah C | 8 | 2 | 3 | 1 | 3 | 9 | 1 | 113%
 | Jumlah Total | 63 | 14 | 20 | 17 | 19 | 70 | 7 | 111%
Capaian pada tabel ini tidak dibatasi 120%

Tabel 3.11 Tindak Lanjut Laporan Intelijen
No | Bidang | Laporan Masuk | Ditindaklanjuti | Belum | % Tindak Lanjut | Bidang | % thd total laporan
1 | Ideologi, Politik, Pertahanan dan Keamanan | 38 | 35 | 3 | 92,11 | Subseksi A | 26,95
2 | Sosial, Budaya dan Kemasyarakatan | 26 | 25 | 1 | 96,15 | Subseksi B | 18,44
3 | Ekonomi dan Keuangan | 31 | 29 | 2 | 93,55 | Subseksi C | 21,99
4 | Pengamanan Pembangunan Strategis | 19 | 18 | 1 | 94,74 | Subseksi D | 13,48
5 | Teknologi Informasi dan Penkum | 27 | 25 | 2 | 92,59 | Subseksi E | 19,15
 | Jumlah | 141 | 132 | 9 | 93,62 |  | 100,00
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.12 Target dan Realisasi Penerimaan Negara Bukan Pajak (PNBP) per Akun
Kode Akun | Uraian | Target 2024 | Realisasi 2024 | % Realisasi | Realisasi 2023 | Naik/(Turun) | % Naik/(Turun)
1 | 2 | 3 | 4 | 5=4/3 | 6 | 7=4-6 | 8=7/6
4251 | Pendapatan dari Penjualan, Pengelolaan BMN | =SUM(C5:C6) -> 28000000~#,##0;(#,##0);- | =SUM(D5:D6) -> 30090000~#,##0;(#,##0);- | =D4/C4 -> 1.0746428571428572~0.00% | =SUM(F5:F6) -> 25100000~#,##0;(#,##0);- | =D4-F4 -> 4990000~#,##0;(#,##0);- | =G4/F4 -> 0.19880478087649403~0.00%
425122 | Pendapatan dari Penjualan Peralatan dan Mesin | #10000000~#,##0;(#,##0);- | #12450000~#,##0;(#,##0);- | =D5/C5 -> 1.245~0.00% | #8300000~#,##0;(#,##0);- | =D5-F5 -> 4150000~#,##0;(#,##0);- | =G5/F5 -> 0.5~0.00%
425131 | Pendapatan Sewa Tanah, Gedung dan Bangunan | #18000000~#,##0;(#,##0);- | #17640000~#,##0;(#,##0);- | =D6/C6 -> 0.98~0.00% | #16800000~#,##0;(#,##0);- | =D6-F6 -> 840000~#,##0;(#,##0);- | =G6/F6 -> 0.05~0.00%
4252 | Pendapatan Administrasi dan Penegakan Hukum | =SUM(C8:C14) -> 3104500000~#,##0;(#,##0);- | =SUM(D8:D14) -> 3600694000~#,##0;(#,##0);- | =D7/C7 -> 1.1598305685295538~0.00% | =SUM(F8:F14) -> 2670317500~#,##0;(#,##0);- | =D7-F7 -> 930376500~#,##0;(#,##0);- | =G7/F7 -> 0.34841418670251756~0.00%
425233 | Pendapatan Denda Pelanggaran Lalu Lintas (Tilang) | #650000000~#,##0;(#,##0);- | #702318000~#,##0;(#,##0);- | =D8/C8 -> 1.0804892307692309~0.00% | #688940000~#,##0;(#,##0);- | =D8-F8 -> 13378000~#,##0;(#,##0);- | =G8/F8 -> 0.019418236711469795~0.00%
425234 | Pendapatan Hasil Denda dan Sebagainya | #300000000~#,##0;(#,##0);- | #412500000~#,##0;(#,##0);- | =D9/C9 -> 1.375~0.00% | #265000000~#,##0;(#,##0);- | =D9-F9 -> 147500000~#,##0;(#,##0);- | =G9/F9 -> 0.5566037735849056~0.00%
425235 | Pendapatan Ongkos Perkara | #4500000~#,##0;(#,##0);- | #4367000~#,##0;(#,##0);- | =D10/C10 -> 0.9704444444444444~0.00% | #4812500~#,##0;(#,##0);- | =D10-F10 -> -445500~#,##0;(#,##0);- | =G10/F10 -> -0.09257142857142857~0.00%
425236 | Pendapatan Penjualan Hasil Lelang Barang Rampasan | #550000000~#,##0;(#,##0);- | #646370000~#,##0;(#,##0);- | =D11/C11 -> 1.1752181818181817~0.00% | #298715000~#,##0;(#,##0);- | =D11-F11 -> 347655000~#,##0;(#,##0);- | =G11/F11 -> 1.163835093651139~0.00%
425237 | Pendapatan Uang Sitaan/Rampasan | #100000000~#,##0;(#,##0);- | #128634000~#,##0;(#,##0);- | =D12/C12 -> 1.28634~0.00% | #164250000~#,##0;(#,##0);- | =D12-F12 -> -35616000~#,##0;(#,##0);- | =G12/F12 -> -0.21684018264840182~0.00%
425238 | Pendapatan Uang Pengganti Tindak Pidana Korupsi | #1500000000~#,##0;(#,##0);- | #1700325000~#,##0;(#,##0);- | =D13/C13 -> 1.13355~0.00% | #1248600000~#,##0;(#,##0);- | =D13-F13 -> 451725000~#,##0;(#,##0);- | =G13/F13 -> 0.36178519942335413~0.00%
425239 | Pendapatan Kejaksaan dan Peradilan Lainnya | #0~#,##0;(#,##0);- | #6180000~#,##0;(#,##0);- | - | #0~#,##0;(#,##0);- | =D14-F14 -> 6180000~#,##0;(#,##0);- | -
4259 | Pendapatan Lain-lain | =SUM(C16:C17) -> 0~#,##0;(#,##0);- | =SUM(D16:D17) -> 4064700~#,##0;(#,##0);- | - | =SUM(F16:F17) -> 1105000~#,##0;(#,##0);- | =D15-F15 -> 2959700~#,##0;(#,##0);- | =G15/F15 -> 2.6784615384615384~0.00%
425911 | Penerimaan Kembali Belanja Pegawai TAYL | #0~#,##0;(#,##0);- | #3214700~#,##0;(#,##0);- | - | #1105000~#,##0;(#,##0);- | =D16-F16 -> 2109700~#,##0;(#,##0);- | =G16/F16 -> 1.9092307692307693~0.00%
425912 | Penerimaan Kembali Belanja Barang TAYL | #0~#,##0;(#,##0);- | #850000~#,##0;(#,##0);- | - | #0~#,##0;(#,##0);- | =D17-F17 -> 850000~#,##0;(#,##0);- | -
 | JUMLAH | =C4+C7+C15 -> 3132500000~#,##0;(#,##0);- | =D4+D7+D15 -> 3634848700~#,##0;(#,##0);- | =D18/C18 -> 1.1603667039106145~0.00% | =F4+F7+F15 -> 2696522500~#,##0;(#,##0);- | =D18-F18 -> 938326200~#,##0;(#,##0);- | =G18/F18 -> 0.3479764029411956~0.00%
Akun 4 digit merupakan jumlah akun 6 digit di bawahnya
`,
    },
    {
      name: "Barang Rampasan",
      sheet: `
A. PENYELESAIAN BARANG BUKTI DAN BARANG RAMPASAN TAHUN 2024
No | Jenis Barang | Sat. | Sisa Awal | Masuk | Jumlah | Penyelesaian |  |  |  |  | Sisa Akhir | % Selesai
 |  |  |  |  |  | Lelang | PSP/Hibah | Dimusnahkan | Dikembalikan | Jumlah
#1~0 | Kendaraan Roda 4/lebih | Unit | #4~0 | #6~0 | =D4+E4 -> 10~0 | #5~0;-0;- | #0~0;-0;- | #0~0;-0;- | #2~0;-0;- | =SUM(G4:J4) -> 7~0 | =F4-K4 -> 3~0;-0;- | =K4/F4*100 -> 70.0~0.00
#2~0 | Kendaraan Roda 2 | Unit | #18~0 | #27~0 | =D5+E5 -> 45~0 | #21~0;-0;- | #2~0;-0;- | #0~0;-0;- | #9~0;-0;- | =SUM(G5:J5) -> 32~0 | =F5-K5 -> 13~0;-0;- | =K5/F5*100 -> 71.11111111111111~0.00
#3~0 | Telepon Genggam & Elektronik | Unit | #35~0 | #64~0 | =D6+E6 -> 99~0 | #22~0;-0;- | #0~0;-0;- | #41~0;-0;- | #12~0;-0;- | =SUM(G6:J6) -> 75~0 | =F6-K6 -> 24~0;-0;- | =K6/F6*100 -> 75.75757575757575~0.00
#4~0 | Senjata Tajam | Buah | #12~0 | #31~0 | =D7+E7 -> 43~0 | #0~0;-0;- | #0~0;-0;- | #38~0;-0;- | #0~0;-0;- | =SUM(G7:J7) -> 38~0 | =F7-K7 -> 5~0;-0;- | =K7/F7*100 -> 88.37209302325581~0.00
#5~0 | Narkotika | Paket | #9~0 | #105~0 | =D8+E8 -> 114~0 | #0~0;-0;- | #0~0;-0;- | #108~0;-0;- | #0~0;-0;- | =SUM(G8:J8) -> 108~0 | =F8-K8 -> 6~0;-0;- | =K8/F8*100 -> 94.73684210526315~0.00
#6~0 | Obat/Kosmetik Ilegal | Dus | #3~0 | #14~0 | =D9+E9 -> 17~0 | #0~0;-0;- | #0~0;-0;- | #15~0;-0;- | #0~0;-0;- | =SUM(G9:J9) -> 15~0 | =F9-K9 -> 2~0;-0;- | =K9/F9*100 -> 88.23529411764706~0.00
#7~0 | Kayu Olahan | M3 | #22~0 | #40~0 | =D10+E10 -> 62~0 | #36~0;-0;- | #10~0;-0;- | #0~0;-0;- | #0~0;-0;- | =SUM(G10:J10) -> 46~0 | =F10-K10 -> 16~0;-0;- | =K10/F10*100 -> 74.19354838709677~0.00
#8~0 | BBM | Jerigen | #6~0 | #18~0 | =D11+E11 -> 24~0 | #17~0;-0;- | #0~0;-0;- | #0~0;-0;- | #3~0;-0;- | =SUM(G11:J11) -> 20~0 | =F11-K11 -> 4~0;-0;- | =K11/F11*100 -> 83.33333333333334~0.00
#9~0 | Tanah/Bangunan | Bidang | #2~0 | #1~0 | =D12+E12 -> 3~0 | #1~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | =SUM(G12:J12) -> 1~0 | =F12-K12 -> 2~0;-0;- | =K12/F12*100 -> 33.33333333333333~0.00
#10~0 | Lain-lain | Buah | #41~0 | #58~0 | =D13+E13 -> 99~0 | #14~0;-0;- | #3~0;-0;- | #60~0;-0;- | #7~0;-0;- | =SUM(G13:J13) -> 84~0 | =F13-K13 -> 15~0;-0;- | =K13/F13*100 -> 84.84848484848484~0.00
 | JUMLAH |  | =SUM(D4:D13) -> 152~0 | =SUM(E4:E13) -> 364~0 | =SUM(F4:F13) -> 516~0 | =SUM(G4:G13) -> 116~0 | =SUM(H4:H13) -> 15~0 | =SUM(I4:I13) -> 262~0 | =SUM(J4:J13) -> 33~0 | =SUM(K4:K13) -> 426~0 | =SUM(L4:L13) -> 90~0 | =K14/F14*100 -> 82.55813953488372~0.00

B. HASIL LELANG BARANG RAMPASAN MELALUI KPKNL
No | Uraian Barang | Tgl Lelang | Jml | Nilai Limit | Nilai Laku | Kenaikan | Kenaikan (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 = 6-5 | 8 = 7/5
#1~0 | Mitsubishi L300 Pick Up | 22 Mei 2024 | #1~0 | #61500000~"Rp "#,##0;-"Rp "#,##0;- | #78250000~"Rp "#,##0;-"Rp "#,##0;- | =F19-E19 -> 16750000~"Rp "#,##0;-"Rp "#,##0;- | =G19/E19 -> 0.27235772357723576~0.00%;-0.00%;-
#2~0 | Toyota Avanza | 22 Mei 2024 | #1~0 | #72000000~"Rp "#,##0;-"Rp "#,##0;- | #85400000~"Rp "#,##0;-"Rp "#,##0;- | =F20-E20 -> 13400000~"Rp "#,##0;-"Rp "#,##0;- | =G20/E20 -> 0.18611111111111112~0.00%;-0.00%;-
#3~0 | Colt Diesel (truk) | 22 Mei 2024 | #2~0 | #118000000~"Rp "#,##0;-"Rp "#,##0;- | #131750000~"Rp "#,##0;-"Rp "#,##0;- | =F21-E21 -> 13750000~"Rp "#,##0;-"Rp "#,##0;- | =G21/E21 -> 0.11652542372881355~0.00%;-0.00%;-
#4~0 | Suzuki Carry | 18 Sept 2024 | #1~0 | #38500000~"Rp "#,##0;-"Rp "#,##0;- | #41000000~"Rp "#,##0;-"Rp "#,##0;- | =F22-E22 -> 2500000~"Rp "#,##0;-"Rp "#,##0;- | =G22/E22 -> 0.06493506493506493~0.00%;-0.00%;-
#5~0 | Sepeda motor berbagai merek | 18 Sept 2024 | #21~0 | #63000000~"Rp "#,##0;-"Rp "#,##0;- | #77315000~"Rp "#,##0;-"Rp "#,##0;- | =F23-E23 -> 14315000~"Rp "#,##0;-"Rp "#,##0;- | =G23/E23 -> 0.22722222222222221~0.00%;-0.00%;-
#6~0 | HP berbagai merek | 18 Sept 2024 | #22~0 | #8800000~"Rp "#,##0;-"Rp "#,##0;- | #9640000~"Rp "#,##0;-"Rp "#,##0;- | =F24-E24 -> 840000~"Rp "#,##0;-"Rp "#,##0;- | =G24/E24 -> 0.09545454545454546~0.00%;-0.00%;-
#7~0 | Kayu olahan | 2 Okt 2024 | #36~0 | #43200000~"Rp "#,##0;-"Rp "#,##0;- | #43200000~"Rp "#,##0;-"Rp "#,##0;- | =F25-E25 -> 0~"Rp "#,##0;-"Rp "#,##0;- | =G25/E25 -> 0.0~0.00%;-0.00%;-
#8~0 | BBM jenis solar | 2 Okt 2024 | #17~0 | #11050000~"Rp "#,##0;-"Rp "#,##0;- | #12495000~"Rp "#,##0;-"Rp "#,##0;- | =F26-E26 -> 1445000~"Rp "#,##0;-"Rp "#,##0;- | =G26/E26 -> 0.13076923076923078~0.00%;-0.00%;-
#9~0 | Tanah dan bangunan | 12 Nov 2024 | #1~0 | #145000000~"Rp "#,##0;-"Rp "#,##0;- | #162000000~"Rp "#,##0;-"Rp "#,##0;- | =F27-E27 -> 17000000~"Rp "#,##0;-"Rp "#,##0;- | =G27/E27 -> 0.11724137931034483~0.00%;-0.00%;-
#10~0 | Barang lain-lain (1 paket) | 12 Nov 2024 | #14~0 | #4900000~"Rp "#,##0;-"Rp "#,##0;- | #5320000~"Rp "#,##0;-"Rp "#,##0;- | =F28-E28 -> 420000~"Rp "#,##0;-"Rp "#,##0;- | =G28/E28 -> 0.08571428571428572~0.00%;-0.00%;-
 | JUMLAH |  | =SUM(D19:D28) -> 116~0 | =SUM(E19:E28) -> 565950000~"Rp "#,##0;-"Rp "#,##0;- | =SUM(F19:F28) -> 646370000~"Rp "#,##0;-"Rp "#,##0;- | =SUM(G19:G28) -> 80420000~"Rp "#,##0;-"Rp "#,##0;- | =G29/E29 -> 0.14209735842388904~0.00%;-0.00%;-
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.14 Pagu dan Realisasi Anggaran per Program, Kegiatan, KRO dan RO TA 2024 (Rp)

Kode | Program/Kegiatan/KRO/RO | Target RO | Pagu Awal | Pagu Revisi | Blokir (AA) | Pagu Efektif | Realisasi s.d. 31 Des 2024 | % Real. |  | Sisa Pagu
 |  |  |  |  |  |  |  | thd Pagu | thd Efektif
1 | 2 | 3 | 4 | 5 | 6 | 7=5-6 | 8 | 9=8/5 | 10=8/7 | 11=5-8
006.01.WA | Program Dukungan Manajemen |  | 8.324.470.000 | 8.464.180.000 | 245.700.000 | 8.218.480.000 | 8.191.605.002 | 96,78 | 99,67 | 272.574.998
WA.1090 | Dukungan Manajemen dan Pelaksanaan Tugas Teknis Lainnya |  | 8.324.470.000 | 8.464.180.000 | 245.700.000 | 8.218.480.000 | 8.191.605.002 | 96,78 | 99,67 | 272.574.998
1090.EBA | Layanan Dukungan Manajemen Internal |  | 7.429.780.000 | 7.569.490.000 | 86.500.000 | 7.482.990.000 | 7.459.640.752 | 98,55 | 99,69 | 109.849.248
1090.EBA.956 | Layanan BMN | 1 Layanan | 18.500.000 | 18.500.000 | - | 18.500.000 | 18.312.500 | 98,99 | 98,99 | 187.500
1090.EBA.962 | Layanan Umum | 1 Layanan | 64.250.000 | 71.400.000 | - | 71.400.000 | 70.986.200 | 99,42 | 99,42 | 413.800
1090.EBA.994 | Layanan Perkantoran | 1 Layanan | 7.347.030.000 | 7.479.590.000 | 86.500.000 | 7.393.090.000 | 7.370.342.052 | 98,54 | 99,69 | 109.247.948
1090.EBB | Layanan Sarana dan Prasarana Internal |  | 826.400.000 | 826.400.000 | 150.000.000 | 676.400.000 | 673.655.500 | 81,52 | 99,59 | 152.744.500
1090.EBB.951 | Layanan Sarana Internal | 18 Unit | 286.400.000 | 286.400.000 | - | 286.400.000 | 284.915.000 | 99,48 | 99,48 | 1.485.000
1090.EBB.971 | Layanan Prasarana Internal | 120 M2 | 540.000.000 | 540.000.000 | 150.000.000 | 390.000.000 | 388.740.500 | 71,99 | 99,68 | 151.259.500
1090.EBD | Layanan Manajemen Kinerja Internal |  | 68.290.000 | 68.290.000 | 9.200.000 | 59.090.000 | 58.308.750 | 85,38 | 98,68 | 9.981.250
1090.EBD.952 | Layanan Perencanaan dan Penganggaran | 3 Dokumen | 22.860.000 | 22.860.000 | 5.000.000 | 17.860.000 | 17.742.000 | 77,61 | 99,34 | 5.118.000
1090.EBD.953 | Layanan Pemantauan dan Evaluasi | 4 Dokumen | 16.480.000 | 16.480.000 | 4.200.000 | 12.280.000 | 12.156.000 | 73,76 | 98,99 | 4.324.000
1090.EBD.955 | Layanan Manajemen Keuangan | 2 Dokumen | 28.950.000 | 28.950.000 | - | 28.950.000 | 28.410.750 | 98,14 | 98,14 | 539.250
006.01.BF | Program Penegakan dan Pelayanan Hukum |  | 1.760.800.000 | 1.768.650.000 | 41.000.000 | 1.727.650.000 | 1.704.153.400 | 96,35 | 98,64 | 64.496.600
BF.1100 | Penyelidikan/Pengamanan/Penggalangan dan Penerangan Hukum |  | 259.600.000 | 245.850.000 | 18.500.000 | 227.350.000 | 223.635.400 | 90,96 | 98,37 | 22.214.600
1100.BDC | Fasilitasi dan Pembinaan Masyarakat |  | 73.700.000 | 73.700.000 | 6.000.000 | 67.700.000 | 67.103.000 | 91,05 | 99,12 | 6.597.000
1100.BDC.001 | Penerangan dan Penyuluhan Hukum | 14 Kegiatan | 42.500.000 | 42.500.000 | 6.000.000 | 36.500.000 | 36.148.000 | 85,05 | 99,04 | 6.352.000
1100.BDC.002 | Jaksa Masuk Sekolah | 10 Kegiatan | 31.200.000 | 31.200.000 | - | 31.200.000 | 30.955.000 | 99,21 | 99,21 | 245.000
1100.BHD | Operasi Bidang Intelijen |  | 185.900.000 | 172.150.000 | 12.500.000 | 159.650.000 | 156.532.400 | 90,93 | 98,05 | 15.617.600
1100.BHD.001 | Operasi Intelijen Penegakan Hukum | 26 Operasi | 138.600.000 | 124.850.000 | 12.500.000 | 112.350.000 | 111.920.400 | 89,64 | 99,62 | 12.929.600
1100.BHD.002 | Pengamanan Pembangunan Strategis | 5 Kegiatan | 47.300.000 | 47.300.000 | - | 47.300.000 | 44.612.000 | 94,32 | 94,32 | 2.688.000
BF.1104 | Penanganan dan Penyelesaian Perkara Tindak Pidana Umum |  | 667.350.000 | 687.100.000 | - | 687.100.000 | 681.759.800 | 99,22 | 99,22 | 5.340.200
1104.BCE | Penanganan Perkara |  | 667.350.000 | 687.100.000 | - | 687.100.000 | 681.759.800 | 99,22 | 99,22 | 5.340.200
1104.BCE.001 | Perkara Pidum Tahap Prapenuntutan | 380 Perkara | 96.400.000 | 96.400.000 | - | 96.400.000 | 96.120.000 | 99,71 | 99,71 | 280.000
1104.BCE.002 | Perkara Pidum Tahap Penuntutan | 350 Perkara | 412.750.000 | 438.900.000 | - | 438.900.000 | 436.274.800 | 99,40 | 99,40 | 2.625.200
1104.BCE.003 | Upaya Hukum dan Eksekusi Pidum | 320 Perkara | 158.200.000 | 151.800.000 | - | 151.800.000 | 149.365.000 | 98,40 | 98,40 | 2.435.000
BF.1105 | Penanganan dan Penyelesaian Perkara Tindak Pidana Khusus |  | 655.000.000 | 656.850.000 | 18.000.000 | 638.850.000 | 629.159.800 | 95,78 | 98,48 | 27.690.200
1105.BCE | Penanganan Perkara |  | 655.000.000 | 656.850.000 | 18.000.000 | 638.850.000 | 629.159.800 | 95,78 | 98,48 | 27.690.200
1105.BCE.001 | Penyelidikan Perkara Pidsus | 5 Perkara | 124.500.000 | 118.650.000 | 18.000.000 | 100.650.000 | 99.874.000 | 84,18 | 99,23 | 18.776.000
1105.BCE.002 | Penyidikan Perkara Pidsus | 4 Perkara | 286.900.000 | 286.900.000 | - | 286.900.000 | 281.367.500 | 98,07 | 98,07 | 5.532.500
1105.BCE.003 | Penuntutan dan Eksekusi Perkara Pidsus | 11 Perkara | 243.600.000 | 251.300.000 | - | 251.300.000 | 247.918.300 | 98,65 | 98,65 | 3.381.700
BF.1106 | Penanganan dan Penyelesaian Perkara Perdata dan TUN |  | 104.550.000 | 104.550.000 | 4.500.000 | 100.050.000 | 96.091.500 | 91,91 | 96,04 | 8.458.500
1106.BCE | Penanganan Perkara |  | 104.550.000 | 104.550.000 | 4.500.000 | 100.050.000 | 96.091.500 | 91,91 | 96,04 | 8.458.500
1106.BCE.001 | Bantuan Hukum Litigasi dan Non Litigasi | 52 Perkara | 68.750.000 | 68.750.000 | - | 68.750.000 | 65.214.000 | 94,86 | 94,86 | 3.536.000
1106.BCE.002 | Pertimbangan dan Pelayanan Hukum | 100 Kegiatan | 35.800.000 | 35.800.000 | 4.500.000 | 31.300.000 | 30.877.500 | 86,25 | 98,65 | 4.922.500
BF.1107 | Pengelolaan Barang Bukti dan Barang Rampasan |  | 74.300.000 | 74.300.000 | - | 74.300.000 | 73.506.900 | 98,93 | 98,93 | 793.100
1107.BCE | Penanganan Perkara |  | 74.300.000 | 74.300.000 | - | 74.300.000 | 73.506.900 | 98,93 | 98,93 | 793.100
1107.BCE.001 | Pemeliharaan, Pemusnahan dan Lelang | 400 Barang | 74.300.000 | 74.300.000 | - | 74.300.000 | 73.506.900 | 98,93 | 98,93 | 793.100
JUMLAH |  |  | 10.085.270.000 | 10.232.830.000 | 286.700.000 | 9.946.130.000 | 9.895.758.402 | 96,71 | 99,49 | 337.071.598
Blokir AA = automatic adjustment dan penghematan perjalanan dinas

Realisasi per Jenis Belanja
Akun | Jenis Belanja |  | Pagu Awal | Pagu Revisi | Blokir (AA) | Pagu Efektif | Realisasi | % Pagu | % Efektif | Sisa Pagu
51 | Belanja Pegawai |  | 5.482.310.000 | 5.614.870.000 | - | 5.614.870.000 | 5.598.436.712 | 99,71 | 99,71 | 16.433.288
52 | Belanja Barang |  | 3.776.560.000 | 3.791.560.000 | 136.700.000 | 3.654.860.000 | 3.623.666.190 | 95,57 | 99,15 | 167.893.810
53 | Belanja Modal |  | 826.400.000 | 826.400.000 | 150.000.000 | 676.400.000 | 673.655.500 | 81,52 | 99,59 | 152.744.500
 | Jumlah |  | 10.085.270.000 | 10.232.830.000 | 286.700.000 | 9.946.130.000 | 9.895.758.402 | 96,71 | 99,49 | 337.071.598
`,
    },
    {
      name: "Belanja per Bulan",
      sheet: `
Tabel 3.15 Realisasi Anggaran per Jenis Belanja per Bulan TA 2024
Bulan | Realisasi (Rp) |  |  |  | Kumulatif | % Kumulatif | Rencana (RPD) | Deviasi
 | Bel. Pegawai | Bel. Barang | Bel. Modal | Jumlah | (Rp) | thd Pagu | % Kumulatif | (% poin)
1 | 2 | 3 | 4 | 5=2+3+4 | 6 | 7 | 8 | 9=7-8
Januari | #401101105~#,##0;-#,##0;- | #106823064~#,##0;-#,##0;- | #0~#,##0;-#,##0;- | =SUM(B5:D5) -> 507924169~#,##0 | =E5 -> 507924169~#,##0 | =F5/$E$18 -> 0.04963672503110088~0.00% | #0.059~0.00% | =(G5-H5)*100 -> -0.9363274969~0.00
Februari | #414372193~#,##0;-#,##0;- | #234044160~#,##0;-#,##0;- | #0~#,##0;-#,##0;- | =SUM(B6:D6) -> 648416353~#,##0 | =F5+E6 -> 1156340522~#,##0 | =F6/$E$18 -> 0.1130030032747539~0.00% | #0.126~0.00% | =(G6-H6)*100 -> -1.2996996725~0.00
Maret | #596717913~#,##0;-#,##0;- | #303458614~#,##0;-#,##0;- | #0~#,##0;-#,##0;- | =SUM(B7:D7) -> 900176527~#,##0 | =F6+E7 -> 2056517049~#,##0 | =F7/$E$18 -> 0.2009724630429705~0.00% | #0.224~0.00% | =(G7-H7)*100 -> -2.3027536957~0.00
April | #587257997~#,##0;-#,##0;- | #270433302~#,##0;-#,##0;- | #72279714~#,##0;-#,##0;- | =SUM(B8:D8) -> 929971013~#,##0 | =F7+E8 -> 2986488062~#,##0 | =F8/$E$18 -> 0.2918535793128587~0.00% | #0.32~0.00% | =(G8-H8)*100 -> -2.8146420687~0.00
Mei | #404751833~#,##0;-#,##0;- | #321846119~#,##0;-#,##0;- | #94779941~#,##0;-#,##0;- | =SUM(B9:D9) -> 821377893~#,##0 | =F8+E9 -> 3807865955~#,##0 | =F9/$E$18 -> 0.37212246807579136~0.00% | #0.403~0.00% | =(G9-H9)*100 -> -3.0877531924~0.00
Juni | #624043619~#,##0;-#,##0;- | #365544914~#,##0;-#,##0;- | #0~#,##0;-#,##0;- | =SUM(B10:D10) -> 989588533~#,##0 | =F9+E10 -> 4797454488~#,##0 | =F10/$E$18 -> 0.46882968719308343~0.00% | #0.506~0.00% | =(G10-H10)*100 -> -3.7170312807~0.00
Juli | #412648988~#,##0;-#,##0;- | #309834802~#,##0;-#,##0;- | #145919015~#,##0;-#,##0;- | =SUM(B11:D11) -> 868402805~#,##0 | =F10+E11 -> 5665857293~#,##0 | =F11/$E$18 -> 0.5536940702620878~0.00% | #0.598~0.00% | =(G11-H11)*100 -> -4.4305929738~0.00
Agustus | #408562096~#,##0;-#,##0;- | #332113314~#,##0;-#,##0;- | #0~#,##0;-#,##0;- | =SUM(B12:D12) -> 740675410~#,##0 | =F11+E12 -> 6406532703~#,##0 | =F12/$E$18 -> 0.6260763349923726~0.00% | #0.679~0.00% | =(G12-H12)*100 -> -5.2923665008~0.00
September | #425990228~#,##0;-#,##0;- | #353563619~#,##0;-#,##0;- | #189769811~#,##0;-#,##0;- | =SUM(B13:D13) -> 969323658~#,##0 | =F12+E13 -> 7375856361~#,##0 | =F13/$E$18 -> 0.7208031757588077~0.00% | #0.774~0.00% | =(G13-H13)*100 -> -5.3196824241~0.00
Oktober | #427526588~#,##0;-#,##0;- | #365820723~#,##0;-#,##0;- | #113639876~#,##0;-#,##0;- | =SUM(B14:D14) -> 906987187~#,##0 | =F13+E14 -> 8282843548~#,##0 | =F14/$E$18 -> 0.8094382050713244~0.00% | #0.861~0.00% | =(G14-H14)*100 -> -5.1561794929~0.00
November | #420481236~#,##0;-#,##0;- | #354358929~#,##0;-#,##0;- | #57267143~#,##0;-#,##0;- | =SUM(B15:D15) -> 832107308~#,##0 | =F14+E15 -> 9114950856~#,##0 | =F15/$E$18 -> 0.8907556224426674~0.00% | #0.934~0.00% | =(G15-H15)*100 -> -4.3244377557~0.00
Desember | #474982916~#,##0;-#,##0;- | #305824630~#,##0;-#,##0;- | #0~#,##0;-#,##0;- | =SUM(B16:D16) -> 780807546~#,##0 | =F15+E16 -> 9895758402~#,##0 | =F16/$E$18 -> 0.9670597871751998~0.00% | #0.976~0.00% | =(G16-H16)*100 -> -0.8940212825~0.00
Jumlah | =SUM(B5:B16) -> 5598436712~#,##0 | =SUM(C5:C16) -> 3623666190~#,##0 | =SUM(D5:D16) -> 673655500~#,##0 | =SUM(E5:E16) -> 9895758402~#,##0
Pagu Revisi | #5614870000~#,##0 | #3791560000~#,##0 | #826400000~#,##0 | =SUM(B18:D18) -> 10232830000~#,##0
Sisa | =B18-B17 -> 16433288~#,##0 | =C18-C17 -> 167893810~#,##0 | =D18-D17 -> 152744500~#,##0 | =E18-E17 -> 337071598~#,##0
% Realisasi | =B17/B18 -> 0.9970732558367336~0.00% | =C17/C18 -> 0.955719068140818~0.00% | =D17/D18 -> 0.8151688044530494~0.00% | =E17/E18 -> 0.9670597871751998~0.00%

Realisasi per Triwulan
Triwulan | Bel. Pegawai | Bel. Barang | Bel. Modal | Jumlah | % thd realisasi setahun
Triwulan I | =SUM(B5:B7) -> 1412191211~#,##0;-#,##0;- | =SUM(C5:C7) -> 644325838~#,##0;-#,##0;- | =SUM(D5:D7) -> 0~#,##0;-#,##0;- | =SUM(B24:D24) -> 2056517049~#,##0 | =E24/E$17 -> 0.20781803328831916~0.0%
Triwulan II | =SUM(B8:B10) -> 1616053449~#,##0;-#,##0;- | =SUM(C8:C10) -> 957824335~#,##0;-#,##0;- | =SUM(D8:D10) -> 167059655~#,##0;-#,##0;- | =SUM(B25:D25) -> 2740937439~#,##0 | =E25/E$17 -> 0.2769810385069666~0.0%
Triwulan III | =SUM(B11:B13) -> 1247201312~#,##0;-#,##0;- | =SUM(C11:C13) -> 995511735~#,##0;-#,##0;- | =SUM(D11:D13) -> 335688826~#,##0;-#,##0;- | =SUM(B26:D26) -> 2578401873~#,##0 | =E26/E$17 -> 0.2605562674689883~0.0%
Triwulan IV | =SUM(B14:B16) -> 1322990740~#,##0;-#,##0;- | =SUM(C14:C16) -> 1026004282~#,##0;-#,##0;- | =SUM(D14:D16) -> 170907019~#,##0;-#,##0;- | =SUM(B27:D27) -> 2519902041~#,##0 | =E27/E$17 -> 0.254644660735726~0.0%
Setahun | =SUM(B24:B27) -> 5598436712~#,##0 | =SUM(C24:C27) -> 3623666190~#,##0 | =SUM(D24:D27) -> 673655500~#,##0 | =SUM(E24:E27) -> 9895758402~#,##0 | =SUM(F24:F27) -> 1~0.0%
`,
    },
    {
      name: "IKPA dan NKA",
      sheet: `
Tabel 3.16 Nilai IKPA Tahun 2023 dan 2024
No | Aspek / Indikator | Bobot (%) | Tahun 2023 |  | Tahun 2024 |  | Selisih Nilai
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=3x6 | 8=6-4
A | Kualitas Perencanaan Anggaran (rata-rata) |  | 90,68 |  | 94,21 |  | 3,53
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
2 | Deviasi Halaman III DIPA | 15 | 81,36 | 12,20 | 88,42 | 13,26 | 7,06
B | Kualitas Pelaksanaan Anggaran (rata-rata) |  | 96,31 |  | 96,73 |  | 0,42
3 | Penyerapan Anggaran | 20 | 95,10 | 19,02 | 96,75 | 19,35 | 1,65
4 | Belanja Kontraktual | 10 | 94,50 | 9,45 | 93,00 | 9,30 | -1,50
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 100,00 | 10,00 | 0,00
6 | Pengelolaan UP dan TUP | 10 | 95,62 | 9,56 | 97,18 | 9,72 | 1,56
C | Kualitas Hasil Pelaksanaan Anggaran (rata-rata) |  | 98,75 |  | 100,00 |  | 1,25
7 | Capaian Output | 25 | 98,75 | 24,69 | 100,00 | 25,00 | 1,25
 | Nilai IKPA (Jumlah nilai akhir) | 100 |  | 94,92 |  | 96,63 | 1,71
 | Kategori |  |  | Baik |  | Sangat Baik
Kategori: Sangat Baik >= 95; Baik 89 - < 95; Cukup 70 - < 89; Kurang < 70

Tabel 3.17 Nilai Kinerja Anggaran (NKA) 2024
No | Komponen | Bobot (%) | Nilai | Nilai x Bobot
1 | Capaian RO (efektivitas) | 75 | 98,60 | 73,95
2 | Efisiensi SBK | 25 | 82,36 | 20,59
A | Nilai Kinerja Perencanaan Anggaran (1+2) | 100 |  | 94,54

A | Nilai Kinerja Perencanaan Anggaran | 50 | 94,54 | 47,27
B | Nilai Kinerja Pelaksanaan Anggaran (IKPA) | 50 | 96,63 | 48,32
 | NKA (A+B) | 100 |  | 95,59
Sumber: SMART DJA dan OM-SPAN, 20 Januari 2025
`,
    },
    {
      name: "SDM",
      sheet: `
Tabel 1.1 Pegawai menurut Golongan |  |  |  |  |  |  |  | Tabel 1.2 Pegawai menurut Pendidikan
Golongan | Jaksa |  | Tata Usaha |  | Jumlah | % |  | Pendidikan | L | P | Jumlah | %
 | L | P | L | P
IV/b | #1~0;-0;- | #0~0;-0;- | #0~0;-0;- | #0~0;-0;- | =SUM(B4:E4) -> 1~0 | =F4/F$14 -> 0.01639344262295082~0.0% |  | S3 | #1~0;-0;- | #0~0;-0;- | =J4+K4 -> 1~0 | =L4/L$9 -> 0.01639344262295082~0.0%
IV/a | #2~0;-0;- | #1~0;-0;- | #0~0;-0;- | #1~0;-0;- | =SUM(B5:E5) -> 4~0 | =F5/F$14 -> 0.06557377049180328~0.0% |  | S2 | #7~0;-0;- | #5~0;-0;- | =J5+K5 -> 12~0 | =L5/L$9 -> 0.19672131147540983~0.0%
III/d | #3~0;-0;- | #2~0;-0;- | #1~0;-0;- | #1~0;-0;- | =SUM(B6:E6) -> 7~0 | =F6/F$14 -> 0.11475409836065574~0.0% |  | S1/D-IV | #13~0;-0;- | #17~0;-0;- | =J6+K6 -> 30~0 | =L6/L$9 -> 0.4918032786885246~0.0%
III/c | #2~0;-0;- | #2~0;-0;- | #2~0;-0;- | #2~0;-0;- | =SUM(B7:E7) -> 8~0 | =F7/F$14 -> 0.13114754098360656~0.0% |  | D-III | #4~0;-0;- | #3~0;-0;- | =J7+K7 -> 7~0 | =L7/L$9 -> 0.11475409836065574~0.0%
III/b | #2~0;-0;- | #2~0;-0;- | #3~0;-0;- | #4~0;-0;- | =SUM(B8:E8) -> 11~0 | =F8/F$14 -> 0.18032786885245902~0.0% |  | SMA/sederajat | #8~0;-0;- | #3~0;-0;- | =J8+K8 -> 11~0 | =L8/L$9 -> 0.18032786885245902~0.0%
III/a | #3~0;-0;- | #3~0;-0;- | #4~0;-0;- | #5~0;-0;- | =SUM(B9:E9) -> 15~0 | =F9/F$14 -> 0.2459016393442623~0.0% |  | Jumlah | =SUM(J4:J8) -> 33~0 | =SUM(K4:K8) -> 28~0 | =SUM(L4:L8) -> 61~0 | =SUM(M4:M8) -> 1~0.0%
II/d | #0~0;-0;- | #0~0;-0;- | #3~0;-0;- | #2~0;-0;- | =SUM(B10:E10) -> 5~0 | =F10/F$14 -> 0.08196721311475409~0.0%
II/c | #0~0;-0;- | #0~0;-0;- | #4~0;-0;- | #2~0;-0;- | =SUM(B11:E11) -> 6~0 | =F11/F$14 -> 0.09836065573770492~0.0%
II/b | #0~0;-0;- | #0~0;-0;- | #2~0;-0;- | #1~0;-0;- | =SUM(B12:E12) -> 3~0 | =F12/F$14 -> 0.04918032786885246~0.0%
II/a | #0~0;-0;- | #0~0;-0;- | #1~0;-0;- | #0~0;-0;- | =SUM(B13:E13) -> 1~0 | =F13/F$14 -> 0.01639344262295082~0.0%
Jumlah | =SUM(B4:B13) -> 13~0 | =SUM(C4:C13) -> 10~0 | =SUM(D4:D13) -> 20~0 | =SUM(E4:E13) -> 18~0 | =SUM(F4:F13) -> 61~0 | =SUM(G4:G13) -> 1~0.0%

Tabel 1.3 Kebutuhan dan Ketersediaan Pegawai per Bidang
Bidang | Jaksa | TU | Jumlah | Kebutuhan (ABK) | Kekurangan | % Terpenuhi
Kepala Kejaksaan Negeri | #1~0 | #0~0;-0;- | =B18+C18 -> 1~0 | #1~0 | =E18-D18 -> 0~0;-0;- | =D18/E18 -> 1.0~0.0%
Subbagian Pembinaan | #1~0 | #16~0;-0;- | =B19+C19 -> 17~0 | #24~0 | =E19-D19 -> 7~0;-0;- | =D19/E19 -> 0.7083333333333334~0.0%
Seksi Intelijen | #3~0 | #4~0;-0;- | =B20+C20 -> 7~0 | #10~0 | =E20-D20 -> 3~0;-0;- | =D20/E20 -> 0.7~0.0%
Seksi Tindak Pidana Umum | #8~0 | #7~0;-0;- | =B21+C21 -> 15~0 | #20~0 | =E21-D21 -> 5~0;-0;- | =D21/E21 -> 0.75~0.0%
Seksi Tindak Pidana Khusus | #5~0 | #4~0;-0;- | =B22+C22 -> 9~0 | #13~0 | =E22-D22 -> 4~0;-0;- | =D22/E22 -> 0.6923076923076923~0.0%
Seksi Perdata dan TUN | #3~0 | #3~0;-0;- | =B23+C23 -> 6~0 | #9~0 | =E23-D23 -> 3~0;-0;- | =D23/E23 -> 0.6666666666666666~0.0%
Seksi PB3R | #2~0 | #4~0;-0;- | =B24+C24 -> 6~0 | #8~0 | =E24-D24 -> 2~0;-0;- | =D24/E24 -> 0.75~0.0%
Jumlah | =SUM(B18:B24) -> 23~0 | =SUM(C18:C24) -> 38~0 | =SUM(D18:D24) -> 61~0 | =SUM(E18:E24) -> 85~0 | =SUM(F18:F24) -> 24~0 | =D25/E25 -> 0.7176470588235294~0.0%
`,
    },
    {
      name: "IKM",
      sheet: `
Tabel 3.18 Indeks Kepuasan Masyarakat per Unsur Pelayanan Tahun 2024 (250 responden)
Kode | Unsur Pelayanan | Jumlah Nilai | NRR | NRR Tertimbang (x 0,111) | Konversi (NRR x 25) | Mutu | NRR 2023 | Naik/Turun
1 | 2 | 3 | 4=3/250 | 5=4x0,111 | 6 | 7 | 8 | 9=4-8
U1 | Persyaratan | #882~#,##0 | #3.528~0.000 | #0.392~0.000 | #88.20~0.00 | B | #3.455~0.000 | #0.073~0.000
U2 | Sistem, Mekanisme dan Prosedur | #866~#,##0 | #3.464~0.000 | #0.385~0.000 | #86.60~0.00 | B | #3.427~0.000 | #0.037~0.000
U3 | Waktu Penyelesaian | #843~#,##0 | #3.372~0.000 | #0.374~0.000 | #84.30~0.00 | B | #3.318~0.000 | #0.054~0.000
U4 | Biaya/Tarif | #975~#,##0 | #3.900~0.000 | #0.433~0.000 | #97.50~0.00 | A | #3.864~0.000 | #0.036~0.000
U5 | Produk Spesifikasi Jenis Pelayanan | #888~#,##0 | #3.552~0.000 | #0.394~0.000 | #88.80~0.00 | A | #3.532~0.000 | #0.020~0.000
U6 | Kompetensi Pelaksana | #901~#,##0 | #3.604~0.000 | #0.400~0.000 | #90.10~0.00 | A | #3.577~0.000 | #0.027~0.000
U7 | Perilaku Pelaksana | #917~#,##0 | #3.668~0.000 | #0.407~0.000 | #91.70~0.00 | A | #3.595~0.000 | #0.073~0.000
U8 | Penanganan Pengaduan, Saran dan Masukan | #950~#,##0 | #3.800~0.000 | #0.422~0.000 | #95.00~0.00 | A | #3.741~0.000 | #0.059~0.000
U9 | Sarana dan Prasarana | #760~#,##0 | #3.040~0.000 | #0.337~0.000 | #76.00~0.00 | C | #3.077~0.000 | #-0.037~0.000
 | Jumlah | =SUM(C4:C12) -> 7982~#,##0 | =SUM(D4:D12) -> 31.928~0.000 | =SUM(E4:E12) -> 3.544~0.000 |  |  | =SUM(H4:H12) -> 31.586~0.000 | =D13-H13 -> 0.342~0.000
 | IKM (jumlah NRR tertimbang x 25) |  |  |  | =E13*25 -> 88.600~0.00 | A
Mutu: A (Sangat Baik) 88,31 - 100,00; B (Baik) 76,61 - 88,30; C (Kurang Baik) 65,00 - 76,60; D (Tidak Baik) 25,00 - 64,99

Karakteristik Responden
No | Karakteristik | Uraian | Jumlah (orang) | %
1 | Jenis Kelamin | Laki-laki | #143~0 | #57.2~0.0
 |  | Perempuan | #107~0 | #42.8~0.0
 |  | Jumlah | =SUM(D19:D20) -> 250~0 | =SUM(E19:E20) -> 100.0~0.0
2 | Pendidikan | SD/SMP | #34~0 | #13.6~0.0
 |  | SMA | #112~0 | #44.8~0.0
 |  | Diploma | #27~0 | #10.8~0.0
 |  | S1 ke atas | #77~0 | #30.8~0.0
 |  | Jumlah | =SUM(D22:D25) -> 250~0 | =SUM(E22:E25) -> 100.0~0.0
3 | Layanan | Tilang | #96~0 | #38.4~0.0
 |  | Kunjungan tahanan | #48~0 | #19.2~0.0
 |  | Pengambilan barang bukti | #43~0 | #17.2~0.0
 |  | Konsultasi hukum | #37~0 | #14.8~0.0
 |  | Lainnya | #26~0 | #10.4~0.0
 |  | Jumlah | =SUM(D27:D31) -> 250~0 | =SUM(E27:E31) -> 100.0~0.0
`,
    },
    {
      name: "Narasi",
      sheet: `
Secara keseluruhan rata-rata capaian 15 (lima belas) indikator kinerja utama Kejaksaan Negeri Muara Rengas Tahun 2024 sebesar 104,58% dengan predikat Sangat Berhasil. Sebanyak 11 indikator berpredikat Sangat Berhasil, 2 indikator Berhasil dan 2 indikator Cukup Berhasil.
Dari 141 laporan intelijen yang masuk, sebanyak 132 laporan telah ditindaklanjuti atau 93,62%, melampaui target 90% sehingga capaiannya 104,02%. Masih terdapat 9 laporan yang belum ditindaklanjuti.
Kegiatan penerangan dan penyuluhan hukum terlaksana 30 kegiatan dari target 24 kegiatan atau 125,00%, namun capaian yang diakui dibatasi menjadi 120,00%. Kegiatan terbanyak adalah Jaksa Masuk Sekolah (JMS) yaitu 14 kegiatan.
Selama tahun 2024 Seksi Tindak Pidana Umum menerima 396 SPDP, bertambah 25 SPDP atau naik 6,7% dibandingkan tahun 2023 yang berjumlah 371 SPDP. Dengan sisa tahun 2023 sebanyak 38 perkara maka jumlah yang ditangani 434 perkara.
SPDP terbanyak diterima pada bulan Maret yaitu 38 SPDP dan paling sedikit pada bulan November yaitu 27 SPDP, dengan rata-rata 33,0 SPDP per bulan.
Perkara narkotika masih mendominasi dengan 112 SPDP atau 28,3% dari seluruh SPDP yang masuk, disusul perkara pencurian sebanyak 84 SPDP (21,2%).
Pada tahap penuntutan ditangani 371 perkara, diselesaikan melalui keadilan restoratif 15 perkara dan dilimpahkan/dituntut 331 perkara, sehingga diselesaikan 346 perkara atau 93,26% dan tersisa 25 perkara. Dibandingkan target 92% capaiannya 101,37%.
Tunggakan eksekusi perkara pidum turun dari 33 perkara pada akhir tahun 2023 menjadi 32 perkara pada akhir tahun 2024. Karena indikator ini semakin rendah semakin baik, dengan target 36 perkara capaiannya 111,11%.
Perkara tindak pidana khusus pada tahap penuntutan berjumlah 14 perkara dan diputus 11 perkara atau 78,57%. Realisasi tersebut belum mencapai target 85% sehingga capaiannya 92,44% dengan predikat Cukup Berhasil.
Nilai kerugian keuangan negara yang berhasil diselamatkan sebesar Rp2.490.350.000,- (dua miliar empat ratus sembilan puluh juta tiga ratus lima puluh ribu rupiah), terdiri dari uang pengganti yang disetor Rp1.700.325.000,- dan titipan/sitaan Rp790.025.000,-. Jumlah tersebut 61,76% dari kerugian negara sebesar Rp4.032.499.050,-.
Dibandingkan tahun 2023 sebesar Rp1.984.275.000, nilai penyelamatan kerugian keuangan negara tahun 2024 meningkat Rp506.075.000 atau 25,50%, dan terhadap target sebesar Rp2,4 miliar tercapai 103,76%.
Bidang Datun memulihkan keuangan negara sebesar Rp1.857.001.250, yaitu Rp1.642.001.250 melalui bantuan hukum non litigasi dan Rp215.000.000 melalui litigasi perdata, serta menyelamatkan keuangan negara Rp3.475.000.000. Pemulihan non litigasi terbesar berasal dari Bapenda Kabupaten yaitu Rp498.115.000 atau 30,3% dari pemulihan non litigasi.
Realisasi PNBP tahun 2024 sebesar Rp3.634.848.700 atau 116,04% dari target Rp3.132.500.000. Dibandingkan realisasi tahun 2023 sebesar Rp2.696.522.500, terjadi kenaikan Rp938.326.200 (34,80%). Penyumbang terbesar adalah uang pengganti tindak pidana korupsi, yaitu 46,78% dari total realisasi.
Dari 516 barang bukti dan barang rampasan telah diselesaikan 426 barang (82,56%), terdiri dari lelang 116, PSP/hibah 15, dimusnahkan 262 dan dikembalikan 33. Lelang menghasilkan Rp646.370.000, lebih tinggi Rp80.420.000 dari nilai limit.
Pagu anggaran semula Rp10.085.270.000 direvisi menjadi Rp10.232.830.000, dengan blokir sebesar Rp286.700.000 sehingga pagu efektif Rp9.946.130.000. Realisasi sampai dengan 31 Desember 2024 sebesar Rp9.895.758.402 (sembilan miliar delapan ratus sembilan puluh lima juta tujuh ratus lima puluh delapan ribu empat ratus dua rupiah) atau 96,71% dari pagu dan 99,49% dari pagu efektif, sehingga sisa pagu Rp337.071.598.
Realisasi belanja pegawai 99,71%, belanja barang 95,57% dan belanja modal 81,52% dari pagu masing-masing. Belanja modal menyerap paling rendah karena terdapat blokir Rp150.000.000 pada Layanan Prasarana Internal.
Sampai dengan akhir Triwulan II realisasi anggaran mencapai Rp4.797.454.488 atau 46,88% dari pagu, sedangkan pada Triwulan IV terserap Rp2.519.902.041 atau 25,5% dari realisasi setahun.
Nilai IKPA tahun 2024 sebesar 96,63 (kategori Sangat Baik), naik 1,71 poin dari tahun 2023 sebesar 94,92. Kenaikan tertinggi pada indikator Deviasi Halaman III DIPA yaitu 7,06 poin. Adapun NKA sebesar 95,59 atau 105,04% dari target 91,00.
Hasil survei terhadap 250 responden menunjukkan IKM sebesar 88,60 dengan mutu pelayanan A (Sangat Baik). Unsur tertinggi adalah Biaya/Tarif dengan NRR 3,900 dan unsur terendah Sarana dan Prasarana dengan NRR 3,040.
Jumlah pegawai per 31 Desember 2024 sebanyak 61 orang, terdiri dari 23 Jaksa dan 38 Tata Usaha, atau laki-laki 33 orang dan perempuan 28 orang. Dibandingkan kebutuhan menurut ABK sebanyak 85 orang masih kurang 24 orang sehingga baru terpenuhi 71,8%.
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "E23", right: "Rp 1.760.800.000,-", wrong: "Rp 1.768.650.000,-" },
    { sheet: "PK 2024", cell: "E14", right: "75%", wrong: "57%" },
    { sheet: "RKT", cell: "K17", right: "1,50", wrong: "1,05" },
    { sheet: "T3.1 Capaian", cell: "F12", right: "114,29%", wrong: "85,71%" },
    { sheet: "T3.1 Capaian", cell: "F13", right: "120,00%", wrong: "125,00%" },
    { sheet: "T3.1 Capaian", cell: "G17", right: "Cukup Berhasil", wrong: "Berhasil" },
    { sheet: "T3.2 Banding", cell: "F17", right: "88,60", wrong: "86,80" },
    { sheet: "T3.2 Banding", cell: "H13", right: "25,50", wrong: "20,32" },
    { sheet: "Pidum", cell: "D13", right: "182", wrong: "178" },
    { sheet: "Pidum", cell: "I23", right: "10", wrong: "16" },
    { sheet: "Pidum", cell: "L27", right: "350", wrong: "429" },
    { sheet: "Pidum per Bulan", cell: "E12", right: "#31~#,##0", wrong: "#13~#,##0" },
    { sheet: "Pidum per Bulan", cell: "C10", right: "=SUM(C4:C9) -> 205~#,##0", wrong: "=SUM(C4:C8) -> 171~#,##0" },
    { sheet: "Pidsus", cell: "I19", right: "2", wrong: "4" },
    { sheet: "Pidsus", cell: "D37", right: "1.700.325.000,-", wrong: "1.613.400.000,-" },
    { sheet: "Datun", cell: "H8", right: "75,4%", wrong: "93,5%" },
    { sheet: "Datun", cell: "E26", right: "1.642.001.250", wrong: "164.200.125" },
    { sheet: "Intelijen", cell: "F10", right: "9", wrong: "8" },
    { sheet: "PNBP", cell: "G12", right: "=D12-F12 -> -35616000~#,##0;(#,##0);-", wrong: "#35616000~#,##0;(#,##0);-" },
    {
      sheet: "PNBP",
      cell: "D18",
      right: "=D4+D7+D15 -> 3634848700~#,##0;(#,##0);-",
      wrong: "=SUM(D4:D17) -> 7269697400~#,##0;(#,##0);-",
    },
    { sheet: "Barang Rampasan", cell: "L6", right: "=F6-K6 -> 24~0;-0;-", wrong: "#42~0;-0;-" },
    {
      sheet: "Barang Rampasan",
      cell: "H23",
      right: "=G23/E23 -> 0.22722222222222221~0.00%;-0.00%;-",
      wrong: "=G23/F23 -> 0.18515165233137165~0.00%;-0.00%;-",
    },
    { sheet: "Anggaran", cell: "E27", right: "687.100.000", wrong: "667.350.000" },
    { sheet: "Anggaran", cell: "K34", right: "18.776.000", wrong: "776.000" },
    {
      sheet: "Belanja per Bulan",
      cell: "F13",
      right: "=F12+E13 -> 7375856361~#,##0",
      wrong: "=F11+E13 -> 6635180951~#,##0",
    },
    {
      sheet: "Belanja per Bulan",
      cell: "C26",
      right: "=SUM(C11:C13) -> 995511735~#,##0;-#,##0;-",
      wrong: "=SUM(C11:C12) -> 641948116~#,##0;-#,##0;-",
    },
    { sheet: "IKPA dan NKA", cell: "G7", right: "13,26", wrong: "13,62" },
    { sheet: "IKPA dan NKA", cell: "E26", right: "48,32", wrong: "48,23" },
    { sheet: "SDM", cell: "L6", right: "=J6+K6 -> 30~0", wrong: "#31~0" },
    { sheet: "IKM", cell: "G12", right: "C", wrong: "B" },
    { sheet: "Narasi", cell: "A1", right: "sebesar 104,58% dengan", wrong: "sebesar 105,47% dengan" },
    { sheet: "Narasi", cell: "A2", right: "capaiannya 104,02%", wrong: "capaiannya 96,13%" },
    { sheet: "Narasi", cell: "A4", right: "bertambah 25 SPDP", wrong: "bertambah 35 SPDP" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "paling sedikit pada bulan November",
      wrong: "paling sedikit pada bulan Juli",
    },
    { sheet: "Narasi", cell: "A6", right: "atau 28,3% dari", wrong: "atau 23,8% dari" },
    { sheet: "Narasi", cell: "A8", right: "capaiannya 111,11%", wrong: "capaiannya 88,89%" },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "dua miliar empat ratus sembilan puluh juta",
      wrong: "dua miliar sembilan puluh juta",
    },
    { sheet: "Narasi", cell: "A11", right: "atau 25,50%", wrong: "atau 20,32%" },
    { sheet: "Narasi", cell: "A12", right: "Rp1.857.001.250", wrong: "Rp1.875.001.250" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "yaitu 46,78% dari total realisasi",
      wrong: "yaitu 54,28% dari total realisasi",
    },
    { sheet: "Narasi", cell: "A14", right: "dimusnahkan 262", wrong: "dimusnahkan 226" },
    { sheet: "Narasi", cell: "A16", right: "belanja barang 95,57%", wrong: "belanja barang 99,15%" },
    {
      sheet: "Narasi",
      cell: "A17",
      right: "atau 25,5% dari realisasi setahun",
      wrong: "atau 24,6% dari realisasi setahun",
    },
    {
      sheet: "Narasi",
      cell: "A19",
      right: "unsur terendah Sarana dan Prasarana dengan",
      wrong: "unsur terendah Waktu Penyelesaian dengan",
    },
    { sheet: "Narasi", cell: "A20", right: "masih kurang 24 orang", wrong: "masih kurang 14 orang" },
  ],
};
