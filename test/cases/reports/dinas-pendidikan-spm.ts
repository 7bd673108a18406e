import type { ReportCase } from "./report-case";

/** an education office: participation by level, minimum standards with their quality, schools by sub-district, SIPD budget. */
export const dinasPendidikanSpm: ReportCase = {
  name: "an education office: participation by level, minimum standards with their quality, schools by sub-district, SIPD budget",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Guru",
      sheet: `
Tabel 1.1 Jumlah Guru Menurut Status Kepegawaian dan Kecamatan Tahun 2024

No | Kecamatan | PNS |  | PPPK |  | Non ASN |  | Jumlah |  |  | % thd Kab.
 |  | L | P | L | P | L | P | L | P | L+P
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=3+5+7 | 10=4+6+8 | 11=9+10 | 12
1 | Air Putih | 38 | 89 | 25 | 55 | 17 | 51 | 80 | 195 | 275 | 6,30
2 | Batang Hulu | 54 | 118 | 30 | 79 | 21 | 81 | 105 | 278 | 383 | 8,78
3 | Bukit Raya | 60 | 132 | 32 | 78 | 19 | 64 | 111 | 274 | 385 | 8,83
4 | Kuala Baru | 53 | 117 | 28 | 60 | 22 | 80 | 103 | 257 | 360 | 8,25
5 | Lembah Sari | 40 | 97 | 24 | 59 | 18 | 63 | 82 | 219 | 301 | 6,90
6 | Muara Tiga | 72 | 154 | 34 | 87 | 22 | 71 | 128 | 312 | 440 | 10,09
7 | Padang Ilalang | 58 | 111 | 28 | 71 | 18 | 70 | 104 | 252 | 356 | 8,16
8 | Rantau Indah | 58 | 131 | 30 | 69 | 27 | 80 | 115 | 280 | 395 | 9,06
9 | Sungai Jernih | 56 | 117 | 31 | 63 | 21 | 81 | 108 | 261 | 369 | 8,46
10 | Tanjung Harapan | 62 | 135 | 38 | 74 | 22 | 60 | 122 | 269 | 391 | 8,96
11 | Tebing Tinggi | 49 | 107 | 23 | 61 | 15 | 66 | 87 | 234 | 321 | 7,36
12 | Ujung Pandan | 54 | 127 | 34 | 80 | 19 | 72 | 107 | 279 | 386 | 8,85
 | Jumlah | 654 | 1.435 | 357 | 836 | 241 | 839 | 1.252 | 3.110 | 4.362 | 100,00
 | Persentase | 14,99 | 32,90 | 8,18 | 19,17 | 5,52 | 19,23 | 28,70 | 71,30 | 100,00
Ket.: guru TK/PAUD, SD dan SMP negeri/swasta di bawah pembinaan Dinas Pendidikan; jumlah persentase dapat tidak tepat 100 karena pembulatan.

Tabel 1.2 Pegawai Dinas Pendidikan (di luar guru) Menurut Golongan dan Pendidikan
No | Golongan | SLTA | D-III | S1 | S2 | Jml | %
1 | Golongan IV | - | - | 5 | 9 | 14 | 15,4
2 | Golongan III | 4 | 6 | 28 | 7 | 45 | 49,5
3 | Golongan II | 11 | 5 | - | - | 16 | 17,6
4 | PPPK Tenaga Teknis | 3 | 4 | 9 | - | 16 | 17,6
 | Jumlah | 18 | 15 | 42 | 16 | 91 | 100,0
`,
    },
    {
      name: "T1.3 Sekolah Siswa",
      sheet: `
Tabel 1.3 Jumlah Sekolah, Siswa, Rombel dan Rasio Siswa per Guru SD dan SMP T.A. 2024/2025
A. Sekolah Dasar (SD)
No. | Kecamatan | Sekolah |  |  | Siswa |  |  | Rombel | Siswa/ Rombel | Guru | Rasio Siswa:Guru
 |  | N | S | Jml | L | P | Jml
1. | Air Putih | 16 | 1 | 17 | 1.045 | 1.016 | 2.061 | 96 | 21,5 | 131 | 15,73
2. | Batang Hulu | 33 | - | 33 | 1.913 | 1.810 | 3.723 | 171 | 21,8 | 265 | 14,05
3. | Bukit Raya | 26 | 2 | 28 | 2.003 | 1.941 | 3.944 | 188 | 21,0 | 243 | 16,23
4. | Kuala Baru | 16 | - | 16 | 1.107 | 1.029 | 2.136 | 100 | 21,4 | 163 | 13,10
5. | Lembah Sari | 18 | - | 18 | 1.225 | 1.144 | 2.369 | 120 | 19,7 | 165 | 14,36
6. | Muara Tiga | 32 | 1 | 33 | 2.213 | 2.134 | 4.347 | 204 | 21,3 | 275 | 15,81
7. | Padang Ilalang | 25 | - | 25 | 1.629 | 1.564 | 3.193 | 156 | 20,5 | 228 | 14,00
8. | Rantau Indah | 28 | - | 28 | 1.487 | 1.408 | 2.895 | 141 | 20,5 | 222 | 13,04
9. | Sungai Jernih | 19 | 1 | 20 | 1.122 | 1.063 | 2.185 | 110 | 19,9 | 137 | 15,95
10. | Tanjung Harapan | 32 | 1 | 33 | 1.746 | 1.684 | 3.430 | 176 | 19,5 | 228 | 15,04
11. | Tebing Tinggi | 19 | - | 19 | 1.099 | 1.059 | 2.158 | 110 | 19,6 | 163 | 13,24
12. | Ujung Pandan | 29 | 1 | 30 | 1.679 | 1.617 | 3.296 | 164 | 20,1 | 228 | 14,46
 | Jumlah/Rata-rata | 293 | 7 | 300 | 18.268 | 17.469 | 35.737 | 1.736 | 20,6 | 2.448 | 14,60
Sumber: Dapodik, diolah (rasio kabupaten = jumlah siswa : jumlah guru)

B. Sekolah Menengah Pertama (SMP)
No. | Kecamatan | Sekolah |  |  | Siswa |  |  | Rombel | Siswa/ Rombel | Guru | Rasio Siswa:Guru
 |  | N | S | Jml | L | P | Jml
1. | Air Putih | 5 | - | 5 | 781 | 768 | 1.549 | 58 | 26,7 | 104 | 14,89
2. | Batang Hulu | 2 | 1 | 3 | 344 | 358 | 702 | 25 | 28,1 | 50 | 14,04
3. | Bukit Raya | 4 | 1 | 5 | 765 | 708 | 1.473 | 56 | 26,3 | 101 | 14,58
4. | Kuala Baru | 5 | 1 | 6 | 879 | 816 | 1.695 | 60 | 28,3 | 127 | 13,35
5. | Lembah Sari | 3 | 2 | 5 | 561 | 530 | 1.091 | 39 | 28,0 | 84 | 12,99
6. | Muara Tiga | 5 | 1 | 6 | 751 | 790 | 1.541 | 59 | 26,1 | 110 | 14,01
7. | Padang Ilalang | 4 | 1 | 5 | 534 | 521 | 1.055 | 40 | 26,4 | 77 | 13,70
8. | Rantau Indah | 5 | 1 | 6 | 738 | 763 | 1.501 | 53 | 28,3 | 123 | 12,20
9. | Sungai Jernih | 5 | 2 | 7 | 1.086 | 1.112 | 2.198 | 78 | 28,2 | 164 | 13,40
10. | Tanjung Harapan | 5 | 1 | 6 | 814 | 795 | 1.609 | 60 | 26,8 | 130 | 12,38
11. | Tebing Tinggi | 3 | 1 | 4 | 578 | 583 | 1.161 | 42 | 27,6 | 90 | 12,90
12. | Ujung Pandan | 3 | 2 | 5 | 714 | 698 | 1.412 | 53 | 26,6 | 107 | 13,20
 | Jumlah/Rata-rata | 49 | 14 | 63 | 8.545 | 8.442 | 16.987 | 623 | 27,3 | 1.267 | 13,41
Sumber: Dapodik per 31 Desember 2024
`,
    },
    {
      name: "T1.4 Kualifikasi Guru",
      sheet: `
Tabel 1.4 Guru Menurut Jenjang, Status, Kualifikasi dan Sertifikasi

No | Jenjang | Status |  |  | Jumlah | Kualifikasi S1/D-IV |  | Belum S1 | Bersertifikat Pendidik
 |  | PNS | PPPK | Non ASN |  | Orang | % |  | Orang | %
#1~0 | TK/PAUD | #147~#,##0 | #88~#,##0 | #412~#,##0 | =SUM(C5:E5) -> 647~#,##0 | #545~#,##0 | =G5/F5 -> 0.8423493045~0.00% | =F5-G5 -> 102~#,##0 | #201~#,##0 | =J5/F5 -> 0.3106646059~0.00%
#2~0 | SD | #1242~#,##0 | #757~#,##0 | #449~#,##0 | =SUM(C6:E6) -> 2448~#,##0 | #2378~#,##0 | =G6/F6 -> 0.9714052288~0.00% | =F6-G6 -> 70~#,##0 | #1427~#,##0 | =J6/F6 -> 0.5829248366~0.00%
#3~0 | SMP | #700~#,##0 | #348~#,##0 | #219~#,##0 | =SUM(C7:E7) -> 1267~#,##0 | #1253~#,##0 | =G7/F7 -> 0.9889502762~0.00% | =F7-G7 -> 14~#,##0 | #813~#,##0 | =J7/F7 -> 0.6416732439~0.00%
 | Jumlah | =SUM(C5:C7) -> 2089~#,##0 | =SUM(D5:D7) -> 1193~#,##0 | =SUM(E5:E7) -> 1080~#,##0 | =SUM(F5:F7) -> 4362~#,##0 | =SUM(G5:G7) -> 4176~#,##0 | =G8/F8 -> 0.9573590096~0.00% | =SUM(I5:I7) -> 186~#,##0 | =SUM(J5:J7) -> 2441~#,##0 | =J8/F8 -> 0.5596056855~0.00%
 | Persentase | =C8/F8 -> 0.4789087575~0.00% | =D8/F8 -> 0.2734983952~0.00% | =E8/F8 -> 0.2475928473~0.00% | #1~0.00%

Kebutuhan dan kekurangan guru ASN menurut jenjang (Anjab/ABK)
No | Jenjang | Kebutuhan | Tersedia (PNS+PPPK) | Kekurangan | % Terpenuhi
#1~0 | TK/PAUD | #402~#,##0 | #235~#,##0 | =C13-D13 -> 167~#,##0 | =D13/C13 -> 0.5845771144~0.00%
#2~0 | SD | #2316~#,##0 | #1999~#,##0 | =C14-D14 -> 317~#,##0 | =D14/C14 -> 0.8631260794~0.00%
#3~0 | SMP | #1218~#,##0 | #1048~#,##0 | =C15-D15 -> 170~#,##0 | =D15/C15 -> 0.8604269294~0.00%
 | Jumlah | =SUM(C13:C15) -> 3936~#,##0 | =SUM(D13:D15) -> 3282~#,##0 | =SUM(E13:E15) -> 654~#,##0 | =D16/C16 -> 0.8338414634~0.00%
`,
    },
    {
      name: "T1.5 Ruang Kelas",
      sheet: `
Tabel 1.5 Kondisi Ruang Kelas SD dan SMP per Kecamatan Tahun 2024
No | Kecamatan | SD |  |  |  |  |  | SMP
 |  | Baik | Rusak Ringan | Rusak Sedang | Rusak Berat | Jumlah | % Baik | Baik | Rusak Ringan | Rusak Sedang | Rusak Berat | Jumlah | % Baik
1 | 2 | 3 | 4 | 5 | 6 | 7=3+4+5+6 | 8=3/7 | 9 | 10 | 11 | 12 | 13 | 14=9/13
#1~0 | Air Putih | #61~#,##0 | #21~#,##0 | #11~#,##0 | #7~#,##0 | =SUM(C5:F5) -> 100~#,##0 | =C5/G5 -> 0.61~0.00% | #37~#,##0 | #13~#,##0 | #7~#,##0 | #5~#,##0 | =SUM(I5:L5) -> 62~#,##0 | =I5/M5 -> 0.5967741935~0.00%
#2~0 | Batang Hulu | #100~#,##0 | #31~#,##0 | #20~#,##0 | #24~#,##0 | =SUM(C6:F6) -> 175~#,##0 | =C6/G6 -> 0.5714285714~0.00% | #16~#,##0 | #6~#,##0 | #3~#,##0 | #5~#,##0 | =SUM(I6:L6) -> 30~#,##0 | =I6/M6 -> 0.5333333333~0.00%
#3~0 | Bukit Raya | #106~#,##0 | #39~#,##0 | #22~#,##0 | #26~#,##0 | =SUM(C7:F7) -> 193~#,##0 | =C7/G7 -> 0.5492227979~0.00% | #38~#,##0 | #13~#,##0 | #6~#,##0 | #5~#,##0 | =SUM(I7:L7) -> 62~#,##0 | =I7/M7 -> 0.6129032258~0.00%
#4~0 | Kuala Baru | #56~#,##0 | #20~#,##0 | #11~#,##0 | #15~#,##0 | =SUM(C8:F8) -> 102~#,##0 | =C8/G8 -> 0.5490196078~0.00% | #41~#,##0 | #11~#,##0 | #8~#,##0 | #4~#,##0 | =SUM(I8:L8) -> 64~#,##0 | =I8/M8 -> 0.640625~0.00%
#5~0 | Lembah Sari | #68~#,##0 | #25~#,##0 | #13~#,##0 | #22~#,##0 | =SUM(C9:F9) -> 128~#,##0 | =C9/G9 -> 0.53125~0.00% | #24~#,##0 | #9~#,##0 | #4~#,##0 | #4~#,##0 | =SUM(I9:L9) -> 41~#,##0 | =I9/M9 -> 0.5853658537~0.00%
#6~0 | Muara Tiga | #117~#,##0 | #46~#,##0 | #20~#,##0 | #26~#,##0 | =SUM(C10:F10) -> 209~#,##0 | =C10/G10 -> 0.5598086124~0.00% | #34~#,##0 | #13~#,##0 | #6~#,##0 | #9~#,##0 | =SUM(I10:L10) -> 62~#,##0 | =I10/M10 -> 0.5483870968~0.00%
#7~0 | Padang Ilalang | #106~#,##0 | #30~#,##0 | #17~#,##0 | #9~#,##0 | =SUM(C11:F11) -> 162~#,##0 | =C11/G11 -> 0.6543209877~0.00% | #31~#,##0 | #9~#,##0 | #5~#,##0 | #1~#,##0 | =SUM(I11:L11) -> 46~#,##0 | =I11/M11 -> 0.6739130435~0.00%
#8~0 | Rantau Indah | #86~#,##0 | #33~#,##0 | #15~#,##0 | #12~#,##0 | =SUM(C12:F12) -> 146~#,##0 | =C12/G12 -> 0.5890410959~0.00% | #33~#,##0 | #12~#,##0 | #5~#,##0 | #9~#,##0 | =SUM(I12:L12) -> 59~#,##0 | =I12/M12 -> 0.5593220339~0.00%
#9~0 | Sungai Jernih | #59~#,##0 | #22~#,##0 | #10~#,##0 | #21~#,##0 | =SUM(C13:F13) -> 112~#,##0 | =C13/G13 -> 0.5267857143~0.00% | #57~#,##0 | #19~#,##0 | #8~#,##0 | #3~#,##0 | =SUM(I13:L13) -> 87~#,##0 | =I13/M13 -> 0.6551724138~0.00%
#10~0 | Tanjung Harapan | #118~#,##0 | #40~#,##0 | #17~#,##0 | #5~#,##0 | =SUM(C14:F14) -> 180~#,##0 | =C14/G14 -> 0.6555555556~0.00% | #36~#,##0 | #14~#,##0 | #7~#,##0 | #10~#,##0 | =SUM(I14:L14) -> 67~#,##0 | =I14/M14 -> 0.5373134328~0.00%
#11~0 | Tebing Tinggi | #65~#,##0 | #24~#,##0 | #13~#,##0 | #17~#,##0 | =SUM(C15:F15) -> 119~#,##0 | =C15/G15 -> 0.5462184874~0.00% | #27~#,##0 | #10~#,##0 | #5~#,##0 | #6~#,##0 | =SUM(I15:L15) -> 48~#,##0 | =I15/M15 -> 0.5625~0.00%
#12~0 | Ujung Pandan | #94~#,##0 | #35~#,##0 | #19~#,##0 | #20~#,##0 | =SUM(C16:F16) -> 168~#,##0 | =C16/G16 -> 0.5595238095~0.00% | #37~#,##0 | #10~#,##0 | #5~#,##0 | #3~#,##0 | =SUM(I16:L16) -> 55~#,##0 | =I16/M16 -> 0.6727272727~0.00%
 | JUMLAH | =SUM(C5:C16) -> 1036~#,##0 | =SUM(D5:D16) -> 366~#,##0 | =SUM(E5:E16) -> 188~#,##0 | =SUM(F5:F16) -> 204~#,##0 | =SUM(G5:G16) -> 1794~#,##0 | =C17/G17 -> 0.5774804905~0.00% | =SUM(I5:I16) -> 411~#,##0 | =SUM(J5:J16) -> 139~#,##0 | =SUM(K5:K16) -> 69~#,##0 | =SUM(L5:L16) -> 64~#,##0 | =SUM(M5:M16) -> 683~#,##0 | =I17/M17 -> 0.6017569546~0.00%

Rekapitulasi kondisi ruang kelas (SD + SMP)
No | Kondisi | SD | SMP | Jumlah | %
#1~0 | Baik | =C17 -> 1036~#,##0 | =I17 -> 411~#,##0 | =C21+D21 -> 1447~#,##0 | =E21/E25 -> 0.5841744045~0.00%
#2~0 | Rusak Ringan | =D17 -> 366~#,##0 | =J17 -> 139~#,##0 | =C22+D22 -> 505~#,##0 | =E22/E25 -> 0.203875656~0.00%
#3~0 | Rusak Sedang | =E17 -> 188~#,##0 | =K17 -> 69~#,##0 | =C23+D23 -> 257~#,##0 | =E23/E25 -> 0.1037545418~0.00%
#4~0 | Rusak Berat | =F17 -> 204~#,##0 | =L17 -> 64~#,##0 | =C24+D24 -> 268~#,##0 | =E24/E25 -> 0.1081953977~0.00%
 | Jumlah | =SUM(C21:C24) -> 1794~#,##0 | =SUM(D21:D24) -> 683~#,##0 | =SUM(E21:E24) -> 2477~#,##0 | =SUM(F21:F24) -> 1~0.00%
`,
    },
    {
      name: "T2.1 Cascading",
      sheet: `
Tabel 2.1 Cascading Kinerja Dinas Pendidikan Kabupaten Sungai Landak Tahun 2024
Tujuan: Meningkatnya kualitas dan pemerataan layanan pendidikan
Sasaran | Indikator Sasaran | Sat. | Target 2024 | Program Pendukung | Penanggung Jawab
Meningkatnya akses dan pemerataan layanan pendidikan | APK PAUD | % | 82,50 | 1.01.02 | Kabid PAUD dan PNF
 | APK SD/MI/Paket A | % | 103,00 |  | Kabid Pembinaan SD
 | APM SD/MI/Paket A | % | 98,00 |  | Kabid Pembinaan SD
 | APK SMP/MTs/Paket B | % | 97,50 |  | Kabid Pembinaan SMP
 | APM SMP/MTs/Paket B | % | 83,00 |  | Kabid Pembinaan SMP
 | Angka putus sekolah (APtS) SD | % | 0,08 |  | Kabid Pembinaan SD
 | Angka putus sekolah (APtS) SMP | % | 0,35 |  | Kabid Pembinaan SMP
Meningkatnya mutu dan relevansi pendidikan | Persentase murid SD yang mencapai kompetensi minimum literasi | % | 62,00 | 1.01.03; 1.01.04; 1.01.06 | Kabid Pembinaan SD
 | Persentase murid SMP yang mencapai kompetensi minimum numerasi | % | 58,50 |  | Kabid Pembinaan SMP
 | Persentase guru berkualifikasi S1/D-IV | % | 96,00 |  | Kabid GTK
 | Persentase ruang kelas SD dan SMP dalam kondisi baik | % | 66,00 |  | Kabid Pembinaan SD/SMP
 | Indeks pencapaian SPM bidang pendidikan | Indeks | 90,00 |  | Sekretaris
Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Pendidikan | Nilai SAKIP Dinas Pendidikan | Nilai | 71,50 | 1.01.01; 1.01.05 | Sekretaris
 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 85,00 |  | Sekretaris

Rekapitulasi penjabaran sasaran
No | Sasaran | Jml Indikator | Jml Program | Jml Kegiatan | Jml Sub Kegiatan
1 | Sasaran 1 | 7 | 1 | 4 | 14
2 | Sasaran 2 | 5 | 3 | 3 | 7
3 | Sasaran 3 | 2 | 2 | 5 | 10
 | Jumlah | 14 | 6 | 12 | 31
`,
    },
    {
      name: "T2.2 PK",
      sheet: `
PERJANJIAN KINERJA PERUBAHAN TAHUN 2024
DINAS PENDIDIKAN KABUPATEN SUNGAI LANDAK

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya akses dan pemerataan layanan pendidikan | APK PAUD | Persen | 82,50
 |  | APK SD/MI/Paket A | Persen | 103,00
 |  | APM SD/MI/Paket A | Persen | 98,00
 |  | APK SMP/MTs/Paket B | Persen | 97,50
 |  | APM SMP/MTs/Paket B | Persen | 83,00
 |  | Angka putus sekolah (APtS) SD | Persen | 0,08
 |  | Angka putus sekolah (APtS) SMP | Persen | 0,35
2 | Meningkatnya mutu dan relevansi pendidikan | Persentase murid SD yang mencapai kompetensi minimum literasi | Persen | 62,00
 |  | Persentase murid SMP yang mencapai kompetensi minimum numerasi | Persen | 58,50
 |  | Persentase guru berkualifikasi S1/D-IV | Persen | 96,00
 |  | Persentase ruang kelas SD dan SMP dalam kondisi baik | Persen | 66,00
 |  | Indeks pencapaian SPM bidang pendidikan | Indeks | 90,00
3 | Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Pendidikan | Nilai SAKIP Dinas Pendidikan | Nilai | 71,50
 |  | Indeks Kepuasan Masyarakat (IKM) | Indeks | 85,00

No | Program |  | Anggaran (Rp) | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota |  | Rp 415.293.580.450,- | APBD-P
2 | Program Pengelolaan Pendidikan |  | Rp 92.023.495.000,- | APBD-P/DAK
3 | Program Pengembangan Kurikulum |  | Rp 778.570.000,- | APBD-P
4 | Program Pendidik Dan Tenaga Kependidikan |  | Rp 3.036.550.000,- | APBD-P
5 | Program Pengendalian Perizinan Pendidikan |  | Rp 46.275.000,- | APBD-P
6 | Program Pengembangan Bahasa Dan Sastra |  | Rp 316.050.000,- | APBD-P
 | Jumlah |  | Rp 511.494.520.450,-

 | Bupati Sungai Landak, |  | Kepala Dinas Pendidikan,
 | ttd |  | ttd
 | H. Ramli Saputra |  | Dra. Nurhayati, M.Pd.
 |  |  | NIP 19680412 199303 2 005
`,
    },
    {
      name: "T3.1 IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2024
No | Sasaran / Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Capaian maks. 100 (%) | Peringkat Kinerja
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
A | Meningkatnya akses dan pemerataan layanan pendidikan
1 | APK PAUD | Persen | 82,50 | 80,80 | 97,94 | 97,94 | Sangat Tinggi
2 | APK SD/MI/Paket A | Persen | 103,00 | 104,37 | 101,33 | 100,00 | Sangat Tinggi
3 | APM SD/MI/Paket A | Persen | 98,00 | 97,49 | 99,48 | 99,48 | Sangat Tinggi
4 | APK SMP/MTs/Paket B | Persen | 97,50 | 96,32 | 98,79 | 98,79 | Sangat Tinggi
5 | APM SMP/MTs/Paket B | Persen | 83,00 | 80,87 | 97,43 | 97,43 | Sangat Tinggi
6 | Angka putus sekolah (APtS) SD *) | Persen | 0,08 | 0,07 | 112,50 | 100,00 | Sangat Tinggi
7 | Angka putus sekolah (APtS) SMP *) | Persen | 0,35 | 0,44 | 74,29 | 74,29 | Sedang
 | Rata-rata sasaran A |  |  |  |  | 95,42 | Sangat Tinggi
B | Meningkatnya mutu dan relevansi pendidikan
8 | Persentase murid SD yang mencapai kompetensi minimum literasi | Persen | 62,00 | 64,37 | 103,82 | 100,00 | Sangat Tinggi
9 | Persentase murid SMP yang mencapai kompetensi minimum numerasi | Persen | 58,50 | 50,14 | 85,71 | 85,71 | Tinggi
10 | Persentase guru berkualifikasi S1/D-IV | Persen | 96,00 | 95,74 | 99,73 | 99,73 | Sangat Tinggi
11 | Persentase ruang kelas SD dan SMP dalam kondisi baik | Persen | 66,00 | 58,42 | 88,52 | 88,52 | Tinggi
12 | Indeks pencapaian SPM bidang pendidikan | Indeks | 90,00 | 85,70 | 95,22 | 95,22 | Sangat Tinggi
 | Rata-rata sasaran B |  |  |  |  | 93,84 | Sangat Tinggi
C | Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Pendidikan
13 | Nilai SAKIP Dinas Pendidikan | Nilai | 71,50 | 70,85 | 99,09 | 99,09 | Sangat Tinggi
14 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 85,00 | 86,41 | 101,66 | 100,00 | Sangat Tinggi
 | Rata-rata sasaran C |  |  |  |  | 99,55 | Sangat Tinggi
 | Rata-rata capaian 14 indikator |  |  |  |  | 95,44 | Sangat Tinggi
*) indikator minimum is better, capaian = (2 x target - realisasi)/target x 100%
Rata-rata dihitung dari kolom 7: capaian di atas 100% diperhitungkan paling tinggi 100%.

Skala nilai peringkat kinerja (Permendagri Nomor 86 Tahun 2017) dan rekapitulasi menurut kolom 6
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian | Jumlah Indikator | Persentase
1 | 91% ≤ 100% | Sangat Tinggi | 11 | 78,57%
2 | 76% ≤ 90% | Tinggi | 2 | 14,29%
3 | 66% ≤ 75% | Sedang | 1 | 7,14%
4 | 51% ≤ 65% | Rendah | - | -
5 | ≤ 50% | Sangat Rendah | - | -
 | Jumlah |  | 14 | 100,00%
`,
    },
    {
      name: "T3.2 APK APM",
      sheet: `
Tabel 3.2 APK dan APM Menurut Jenjang Tahun 2024
No | Jenjang | Usia (th) | Penduduk Usia | Siswa |  |  | Jumlah Siswa | Siswa Sesuai Usia | APK (%) | APM (%)
 |  |  |  | Dinas | Kemenag | Nonformal
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=5+6+7 | 9 | 10=8/4 | 11=9/4
1 | PAUD | 5-6 | 12.857 | 5.631 | 1.787 | 2.970 | 10.388 | 10.070 | 80,80 | 78,32
2 | SD/MI/Paket A | 7-12 | 38.611 | 35.737 | 4.249 | 312 | 40.298 | 37.641 | 104,37 | 97,49
3 | SMP/MTs/Paket B | 13-15 | 20.558 | 16.987 | 2.130 | 684 | 19.801 | 16.626 | 96,32 | 80,87

Tabel 3.3 APM SD dan SMP per Kecamatan Tahun 2024
No | Kecamatan | Pddk 7-12 | Siswa 7-12 | APM SD | Di luar sekolah 7-12 | Pddk 13-15 | Siswa 13-15 | APM SMP | Di luar sekolah 13-15
1 | Air Putih | 2.248 | 2.204 | 98,04% | 44 | 1.921 | 1.512 | 78,71% | 409
2 | Batang Hulu | 4.001 | 3.954 | 98,83% | 47 | 882 | 731 | 82,88% | 151
3 | Bukit Raya | 4.230 | 4.072 | 96,26% | 158 | 1.766 | 1.482 | 83,92% | 284
4 | Kuala Baru | 2.349 | 2.267 | 96,51% | 82 | 2.063 | 1.611 | 78,09% | 452
5 | Lembah Sari | 2.535 | 2.501 | 98,66% | 34 | 1.281 | 1.037 | 80,95% | 244
6 | Muara Tiga | 4.687 | 4.581 | 97,74% | 106 | 1.852 | 1.437 | 77,59% | 415
7 | Padang Ilalang | 3.414 | 3.328 | 97,48% | 86 | 1.334 | 1.045 | 78,34% | 289
8 | Rantau Indah | 3.207 | 3.117 | 97,19% | 90 | 1.858 | 1.561 | 84,02% | 297
9 | Sungai Jernih | 2.413 | 2.361 | 97,85% | 52 | 2.577 | 2.176 | 84,44% | 401
10 | Tanjung Harapan | 3.666 | 3.533 | 96,37% | 133 | 1.910 | 1.484 | 77,70% | 426
11 | Tebing Tinggi | 2.319 | 2.285 | 98,53% | 34 | 1.385 | 1.108 | 80,00% | 277
12 | Ujung Pandan | 3.542 | 3.438 | 97,06% | 104 | 1.729 | 1.442 | 83,40% | 287
 | Kabupaten | 38.611 | 37.641 | 97,49% | 970 | 20.558 | 16.626 | 80,87% | 3.932

Tabel 3.4 Perkembangan APK dan APM Tahun 2020–2024 (persen)
No | Indikator | 2020 | 2021 | 2022 | 2023 | 2024 | Perubahan 2023-2024 | Rata-rata perubahan per tahun
1 | APK PAUD | 74,85 | 75,60 | 77,18 | 79,26 | 80,80 | 1,54 | 1,49
2 | APK SD/MI/Paket A | 107,42 | 106,38 | 105,91 | 105,12 | 104,37 | -0,75 | -0,76
3 | APM SD/MI/Paket A | 95,17 | 95,88 | 96,43 | 97,05 | 97,49 | 0,44 | 0,58
4 | APK SMP/MTs/Paket B | 91,05 | 92,46 | 93,84 | 95,17 | 96,32 | 1,15 | 1,32
5 | APM SMP/MTs/Paket B | 76,38 | 77,52 | 78,96 | 80,12 | 80,87 | 0,75 | 1,12
Rata-rata perubahan per tahun = (angka 2024 - angka 2020) : 4
`,
    },
    {
      name: "T3.5 Putus Sekolah",
      sheet: `
Tabel 3.5 Angka Putus Sekolah (APtS) per Kecamatan Tahun 2023 dan 2024
No | Kecamatan | SD |  |  |  | SMP |  |  |  | Jml Putus Sekolah 2024
 |  | Siswa 2024 | Putus 2023 | Putus 2024 | APtS 2024 (%) | Siswa 2024 | Putus 2023 | Putus 2024 | APtS 2024 (%)
1 | Air Putih | 2.061 | 2 | 3 | 0,15 | 1.549 | 8 | 6 | 0,39 | 9
2 | Batang Hulu | 3.723 | 2 | 1 | 0,03 | 702 | 3 | 4 | 0,57 | 5
3 | Bukit Raya | 3.944 | 4 | 5 | 0,13 | 1.473 | 7 | 6 | 0,41 | 11
4 | Kuala Baru | 2.136 | 2 | - | - | 1.695 | 6 | 7 | 0,41 | 7
5 | Lembah Sari | 2.369 | 1 | 1 | 0,04 | 1.091 | 6 | 4 | 0,37 | 5
6 | Muara Tiga | 4.347 | 3 | 3 | 0,07 | 1.541 | 5 | 4 | 0,26 | 7
7 | Padang Ilalang | 3.193 | 3 | 1 | 0,03 | 1.055 | 5 | 5 | 0,47 | 6
8 | Rantau Indah | 2.895 | 1 | - | - | 1.501 | 6 | 7 | 0,47 | 7
9 | Sungai Jernih | 2.185 | 3 | 2 | 0,09 | 2.198 | 9 | 10 | 0,45 | 12
10 | Tanjung Harapan | 3.430 | 2 | 1 | 0,03 | 1.609 | 8 | 9 | 0,56 | 10
11 | Tebing Tinggi | 2.158 | 2 | 3 | 0,14 | 1.161 | 6 | 6 | 0,52 | 9
12 | Ujung Pandan | 3.296 | 3 | 4 | 0,12 | 1.412 | 8 | 7 | 0,50 | 11
 | Jumlah | 35.737 | 28 | 24 | 0,07 | 16.987 | 77 | 75 | 0,44 | 99
APtS = siswa putus sekolah : siswa x 100. Makin kecil makin baik.

Tabel 3.6 Putus Sekolah Menurut Alasan Tahun 2024
No | Alasan | SD | SMP | Jumlah | % | Peringkat
1 | Ekonomi/biaya | 9 | 27 | 36 | 36,4 | 1
2 | Bekerja membantu orang tua | 4 | 20 | 24 | 24,2 | 2
3 | Menikah dini | - | 11 | 11 | 11,1 | 4
4 | Jarak/akses ke sekolah | 6 | 9 | 15 | 15,2 | 3
5 | Sakit/disabilitas | 2 | 4 | 6 | 6,1 | 6
6 | Lainnya | 3 | 4 | 7 | 7,1 | 5
 | Jumlah | 24 | 75 | 99 | 100,0

Tabel 3.7 Capaian APtS terhadap target
Jenjang | Target (%) | Realisasi (%) | Capaian (%) | Siswa putus 2023 | Siswa putus 2024 | Naik/(Turun) | % Naik/(Turun)
SD | 0,08 | 0,07 | 112,50 | 28 | 24 | (4) | (14,29)
SMP | 0,35 | 0,44 | 74,29 | 77 | 75 | (2) | (2,60)
Jumlah |  |  |  | 105 | 99 | (6) | (5,71)
`,
    },
    {
      name: "T3.8 Antar Tahun",
      sheet: `
Tabel 3.8 Perbandingan Realisasi Tahun 2022–2024 dan Target Akhir Renstra (2026)
No | Indikator | Realisasi |  | Tahun 2024 |  |  | Naik/Turun 2023-2024 | Target 2026 | Tingkat Kemajuan (%)
 |  | 2022 | 2023 | Target | Realisasi | Capaian %
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8=6-4 | 9 | 10=6/9
1 | APK PAUD | 77,18 | 79,26 | 82,50 | 80,80 | 97,94 | 1,54 | 85,00 | 95,06
2 | APK SD/MI/Paket A | 105,91 | 105,12 | 103,00 | 104,37 | 101,33 | -0,75 | 102,00 | 102,32
3 | APM SD/MI/Paket A | 96,43 | 97,05 | 98,00 | 97,49 | 99,48 | 0,44 | 99,00 | 98,47
4 | APK SMP/MTs/Paket B | 93,84 | 95,17 | 97,50 | 96,32 | 98,79 | 1,15 | 99,00 | 97,29
5 | APM SMP/MTs/Paket B | 78,96 | 80,12 | 83,00 | 80,87 | 97,43 | 0,75 | 86,00 | 94,03
6 | Angka putus sekolah (APtS) SD | 0,11 | 0,08 | 0,08 | 0,07 | 112,50 | -0,01 | 0,05 | 60,00
7 | Angka putus sekolah (APtS) SMP | 0,52 | 0,46 | 0,35 | 0,44 | 74,29 | -0,02 | 0,30 | 53,33
8 | Persentase murid SD yang mencapai kompetensi minimum literasi | 54,18 | 60,25 | 62,00 | 64,37 | 103,82 | 4,12 | 68,00 | 94,66
9 | Persentase murid SMP yang mencapai kompetensi minimum numerasi | 41,36 | 47,92 | 58,50 | 50,14 | 85,71 | 2,22 | 65,00 | 77,14
10 | Persentase guru berkualifikasi S1/D-IV | 93,57 | 94,88 | 96,00 | 95,74 | 99,73 | 0,86 | 98,00 | 97,69
11 | Persentase ruang kelas SD dan SMP dalam kondisi baik | 55,36 | 57,04 | 66,00 | 58,42 | 88,52 | 1,38 | 72,00 | 81,14
12 | Indeks pencapaian SPM bidang pendidikan | 81,27 | 85,63 | 90,00 | 85,70 | 95,22 | 0,07 | 95,00 | 90,21
13 | Nilai SAKIP Dinas Pendidikan | 66,42 | 68,90 | 71,50 | 70,85 | 99,09 | 1,95 | 75,00 | 94,47
14 | Indeks Kepuasan Masyarakat (IKM) | 82,75 | 84,06 | 85,00 | 86,41 | 101,66 | 2,35 | 88,00 | 98,19
Catatan: untuk angka putus sekolah kolom 7 dan 10 = (2 x target - realisasi)/target x 100; penurunan berarti perbaikan.
`,
    },
    {
      name: "T3.9 Prov Nasional",
      sheet: `
Tabel 3.9 Perbandingan Capaian Kabupaten dengan Provinsi dan Nasional Tahun 2024
No | Indikator | Kabupaten | Provinsi | Nasional | Selisih |  | Posisi Kabupaten terhadap
 |  |  |  |  | Provinsi | Nasional | Provinsi | Nasional
1 | 2 | 3 | 4 | 5 | 6=3-4 | 7=3-5 | 8 | 9
1 | APK PAUD | 80,80 | 79,14 | 83,62 | 1,66 | -2,82 | Lebih baik | Lebih rendah
2 | APK SD/MI/Paket A | 104,37 | 105,06 | 104,21 | -0,69 | 0,16 | Lebih rendah | Lebih baik
3 | APM SD/MI/Paket A | 97,49 | 97,12 | 98,06 | 0,37 | -0,57 | Lebih baik | Lebih rendah
4 | APK SMP/MTs/Paket B | 96,32 | 95,47 | 92,58 | 0,85 | 3,74 | Lebih baik | Lebih baik
5 | APM SMP/MTs/Paket B | 80,87 | 79,63 | 81,75 | 1,24 | -0,88 | Lebih baik | Lebih rendah
6 | Angka putus sekolah (APtS) SD *) | 0,07 | 0,12 | 0,19 | -0,05 | -0,12 | Lebih baik | Lebih baik
7 | Angka putus sekolah (APtS) SMP *) | 0,44 | 0,38 | 0,21 | 0,06 | 0,23 | Belum lebih baik | Belum lebih baik
8 | Persentase murid SD yang mencapai kompetensi minimum literasi | 64,37 | 61,85 | 66,04 | 2,52 | -1,67 | Lebih baik | Lebih rendah
9 | Persentase murid SMP yang mencapai kompetensi minimum numerasi | 50,14 | 52,47 | 55,90 | -2,33 | -5,76 | Lebih rendah | Lebih rendah
10 | Persentase guru berkualifikasi S1/D-IV | 95,74 | 94,91 | 96,38 | 0,83 | -0,64 | Lebih baik | Lebih rendah
11 | Indeks pencapaian SPM bidang pendidikan | 85,70 | 84,02 | 82,96 | 1,68 | 2,74 | Lebih baik | Lebih baik
 | Jumlah indikator lebih baik |  |  |  |  |  | 8 | 4
*) makin kecil makin baik

Perbandingan capaian APM SMP/MTs/Paket B dengan kabupaten tetangga (persen)
No | Kabupaten | 2023 | 2024 | Naik/Turun | Peringkat 2024
1 | Sungai Landak | 80,12 | 80,87 | 0,75 | 3
2 | Hulu Rimba | 78,65 | 79,02 | 0,37 | 5
3 | Muara Keling | 81,24 | 82,31 | 1,07 | 2
4 | Pesisir Jaya | 79,77 | 79,48 | -0,29 | 4
5 | Teluk Mentaya | 83,10 | 83,85 | 0,75 | 1
 | Rata-rata | 80,58 | 81,11
`,
    },
    {
      name: "T3.10 SPM",
      sheet: `
Tabel 3.10 Pencapaian SPM Bidang Pendidikan Tahun 2024
A. Penerima layanan dasar
No | Jenis Pelayanan Dasar | Jumlah yang harus dilayani | Terlayani | Belum terlayani | % (4/3)
#1~0 | Pendidikan Anak Usia Dini (usia 5–6 tahun) | #12857~#,##0 | #10388~#,##0 | =C4-D4 -> 2469~#,##0 | =D4/C4 -> 0.8079645329~0.00%
#2~0 | Pendidikan Dasar (usia 7–15 tahun) | #59169~#,##0 | #54267~#,##0 | =C5-D5 -> 4902~#,##0 | =D5/C5 -> 0.917152563~0.00%
#3~0 | Pendidikan Kesetaraan (usia 7–18 tahun) | #1846~#,##0 | #1562~#,##0 | =C6-D6 -> 284~#,##0 | =D6/C6 -> 0.8461538462~0.00%
 | Jumlah | =SUM(C4:C6) -> 73872~#,##0 | =SUM(D4:D6) -> 66217~#,##0 | =C7-D7 -> 7655~#,##0 | =D7/C7 -> 0.8963748105~0.00%

B. Mutu minimal layanan dasar (barang/jasa dan SDM)
No | Jenis Layanan / Komponen Mutu | Dibutuhkan | Tersedia | Kurang | %
a | Pendidikan Anak Usia Dini
#1~0 | Alat permainan edukatif per satuan PAUD | #214~#,##0 | #187~#,##0 | =C12-D12 -> 27~#,##0 | =D12/C12 -> 0.8738317757~0.00%
#2~0 | Pendidik PAUD berijazah S1/D-IV | #647~#,##0 | #545~#,##0 | =C13-D13 -> 102~#,##0 | =D13/C13 -> 0.8423493045~0.00%
#3~0 | Kepala satuan PAUD bersertifikat diklat | #214~#,##0 | #169~#,##0 | =C14-D14 -> 45~#,##0 | =D14/C14 -> 0.7897196262~0.00%
#4~0 | Satuan PAUD terakreditasi | #214~#,##0 | #158~#,##0 | =C15-D15 -> 56~#,##0 | =D15/C15 -> 0.738317757~0.00%
 | Rata-rata mutu |  |  |  | =AVERAGE(F12:F15) -> 0.8110546158~0.00%
b | Pendidikan Dasar
#1~0 | Perlengkapan dasar bagi siswa miskin (paket) | #4215~#,##0 | #4087~#,##0 | =C18-D18 -> 128~#,##0 | =D18/C18 -> 0.9696322657~0.00%
#2~0 | Guru SD/SMP berijazah S1/D-IV | #3715~#,##0 | #3631~#,##0 | =C19-D19 -> 84~#,##0 | =D19/C19 -> 0.9773889637~0.00%
#3~0 | Kepala sekolah bersertifikat | #342~#,##0 | #301~#,##0 | =C20-D20 -> 41~#,##0 | =D20/C20 -> 0.8801169591~0.00%
#4~0 | Sekolah terakreditasi | #363~#,##0 | #354~#,##0 | =C21-D21 -> 9~#,##0 | =D21/C21 -> 0.9752066116~0.00%
 | Rata-rata mutu |  |  |  | =AVERAGE(F18:F21) -> 0.9505862~0.00%
c | Pendidikan Kesetaraan
#1~0 | Modul belajar Paket A/B/C (eksemplar) | #1846~#,##0 | #1562~#,##0 | =C24-D24 -> 284~#,##0 | =D24/C24 -> 0.8461538462~0.00%
#2~0 | Tutor berijazah S1/D-IV | #132~#,##0 | #117~#,##0 | =C25-D25 -> 15~#,##0 | =D25/C25 -> 0.8863636364~0.00%
#3~0 | Kepala satuan pendidikan kesetaraan bersertifikat | #14~#,##0 | #10~#,##0 | =C26-D26 -> 4~#,##0 | =D26/C26 -> 0.7142857143~0.00%
#4~0 | PKBM/SKB terakreditasi | #14~#,##0 | #11~#,##0 | =C27-D27 -> 3~#,##0 | =D27/C27 -> 0.7857142857~0.00%
 | Rata-rata mutu |  |  |  | =AVERAGE(F24:F27) -> 0.8081293706~0.00%

C. Indeks pencapaian SPM = 80% x penerima + 20% x mutu
No | Jenis Pelayanan Dasar | Penerima (A) | Mutu (B) | Indeks | Kategori
#1~0 | Pendidikan Anak Usia Dini | =F4 -> 0.8079645329~0.00% | =F16 -> 0.8110546158~0.00% | =0.8*C32+0.2*D32 -> 0.8085825495~0.00% | Tuntas Madya
#2~0 | Pendidikan Dasar | =F5 -> 0.917152563~0.00% | =F22 -> 0.9505862~0.00% | =0.8*C33+0.2*D33 -> 0.9238392904~0.00% | Tuntas Utama
#3~0 | Pendidikan Kesetaraan | =F6 -> 0.8461538462~0.00% | =F28 -> 0.8081293706~0.00% | =0.8*C34+0.2*D34 -> 0.838548951~0.00% | Tuntas Madya
 | Indeks SPM Pendidikan (rata-rata) | =AVERAGE(C32:C34) -> 0.857090314~0.00% | =AVERAGE(D32:D34) -> 0.8565900622~0.00% | =AVERAGE(E32:E34) -> 0.8569902637~0.00% | Tuntas Madya
Kategori: 100 Tuntas Paripurna; 90-99,99 Tuntas Utama; 80-89,99 Tuntas Madya; 70-79,99 Tuntas Muda; 60-69,99 Tuntas Pratama; <60 Belum Tuntas
`,
    },
    {
      name: "T3.11 Anggaran",
      sheet: `
Tabel 3.11 Anggaran dan Realisasi per Program/Kegiatan/Sub Kegiatan Tahun Anggaran 2024
Kode (SIPD) | Program/Kegiatan/Sub Kegiatan | DPA Murni (Rp) | DPA Perubahan (Rp) | Bertambah/ (Berkurang) (Rp) | Realisasi (Rp) | % | Sisa (Rp)
1 | 2 | 3 | 4 | 5=4-3 | 6 | 7=6/4 | 8=4-6
1.01.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 401.551.632.000 | 415.293.580.450 | 13.741.948.450 | 408.756.393.047 | 98,43 | 6.537.187.403
1.01.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 110.630.000 | 97.155.000 | (13.475.000) | 94.597.500 | 97,37 | 2.557.500
1.01.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 68.450.000 | 54.975.000 | (13.475.000) | 53.612.500 | 97,52 | 1.362.500
1.01.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 42.180.000 | 42.180.000 | - | 40.985.000 | 97,17 | 1.195.000
1.01.01.2.02 | Administrasi Keuangan Perangkat Daerah | 398.782.112.000 | 412.421.290.450 | 13.639.178.450 | 405.952.363.114 | 98,43 | 6.468.927.336
1.01.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 398.746.512.000 | 412.385.690.450 | 13.639.178.450 | 405.917.238.114 | 98,43 | 6.468.452.336
1.01.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 35.600.000 | 35.600.000 | - | 35.125.000 | 98,67 | 475.000
1.01.01.2.06 | Administrasi Umum Perangkat Daerah | 1.026.290.000 | 1.154.035.000 | 127.745.000 | 1.136.807.568 | 98,51 | 17.227.432
1.01.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 286.740.000 | 312.465.000 | 25.725.000 | 308.917.600 | 98,86 | 3.547.400
1.01.01.2.06.0005 | Penyediaan Barang Cetakan dan Penggandaan | 124.350.000 | 98.720.000 | (25.630.000) | 96.483.750 | 97,73 | 2.236.250
1.01.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 615.200.000 | 742.850.000 | 127.650.000 | 731.406.218 | 98,46 | 11.443.782
1.01.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 1.632.600.000 | 1.621.100.000 | (11.500.000) | 1.572.624.865 | 97,01 | 48.475.135
1.01.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 348.000.000 | 336.500.000 | (11.500.000) | 301.274.865 | 89,53 | 35.225.135
1.01.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 1.284.600.000 | 1.284.600.000 | - | 1.271.350.000 | 98,97 | 13.250.000
1.01.02 | PROGRAM PENGELOLAAN PENDIDIKAN | 89.660.530.000 | 92.023.495.000 | 2.362.965.000 | 89.950.022.000 | 97,75 | 2.073.473.000
1.01.02.2.01 | Pengelolaan Pendidikan Sekolah Dasar | 51.686.400.000 | 52.736.225.000 | 1.049.825.000 | 51.709.055.000 | 98,05 | 1.027.170.000
1.01.02.2.01.0004 | Penambahan Ruang Kelas Baru | 1.650.000.000 | 1.927.480.000 | 277.480.000 | 1.896.315.400 | 98,38 | 31.164.600
1.01.02.2.01.0007 | Pembangunan Sarana, Prasarana dan Utilitas Sekolah | 3.186.400.000 | 3.278.600.000 | 92.200.000 | 3.152.505.800 | 96,15 | 126.094.200
1.01.02.2.01.0012 | Rehabilitasi Sedang/Berat Ruang Kelas | 9.876.400.000 | 11.524.150.000 | 1.647.750.000 | 11.308.762.000 | 98,13 | 215.388.000
1.01.02.2.01.0022 | Pengadaan Perlengkapan Siswa | 2.845.000.000 | 2.614.375.000 | (230.625.000) | 2.570.918.500 | 98,34 | 43.456.500
1.01.02.2.01.0034 | Pengelolaan Dana BOS Sekolah Dasar | 34.128.600.000 | 33.391.620.000 | (736.980.000) | 32.780.553.300 | 98,17 | 611.066.700
1.01.02.2.02 | Pengelolaan Pendidikan Sekolah Menengah Pertama | 27.889.080.000 | 29.174.060.000 | 1.284.980.000 | 28.354.539.200 | 97,19 | 819.520.800
1.01.02.2.02.0006 | Pembangunan Laboratorium | 2.038.500.000 | 2.038.500.000 | - | 1.803.884.400 | 88,49 | 234.615.600
1.01.02.2.02.0012 | Rehabilitasi Sedang/Berat Ruang Kelas Sekolah | 5.412.800.000 | 6.147.320.000 | 734.520.000 | 6.052.418.000 | 98,46 | 94.902.000
1.01.02.2.02.0025 | Pengadaan Perlengkapan Siswa | 1.462.500.000 | 1.395.840.000 | (66.660.000) | 1.368.217.500 | 98,02 | 27.622.500
1.01.02.2.02.0041 | Pengelolaan Dana BOS Sekolah Menengah Pertama | 18.975.280.000 | 19.592.400.000 | 617.120.000 | 19.130.019.300 | 97,64 | 462.380.700
1.01.02.2.03 | Pengelolaan Pendidikan Anak Usia Dini (PAUD) | 7.350.950.000 | 7.479.040.000 | 128.090.000 | 7.369.194.600 | 98,53 | 109.845.400
1.01.02.2.03.0005 | Rehabilitasi Sedang/Berat Gedung/Ruang Kelas PAUD | 1.284.500.000 | 1.284.500.000 | - | 1.261.738.000 | 98,23 | 22.762.000
1.01.02.2.03.0017 | Pengelolaan Dana BOP PAUD | 5.748.000.000 | 5.907.600.000 | 159.600.000 | 5.828.091.600 | 98,65 | 79.508.400
1.01.02.2.03.0021 | Pembinaan Kelembagaan dan Manajemen PAUD | 318.450.000 | 286.940.000 | (31.510.000) | 279.365.000 | 97,36 | 7.575.000
1.01.02.2.04 | Pengelolaan Pendidikan Nonformal/Kesetaraan | 2.734.100.000 | 2.634.170.000 | (99.930.000) | 2.517.233.200 | 95,56 | 116.936.800
1.01.02.2.04.0013 | Pengelolaan Dana BOP Sekolah Nonformal/Kesetaraan | 2.318.400.000 | 2.235.920.000 | (82.480.000) | 2.131.058.700 | 95,31 | 104.861.300
1.01.02.2.04.0016 | Penyelenggaraan Proses Belajar Nonformal/Kesetaraan | 415.700.000 | 398.250.000 | (17.450.000) | 386.174.500 | 96,97 | 12.075.500
1.01.03 | PROGRAM PENGEMBANGAN KURIKULUM | 710.800.000 | 778.570.000 | 67.770.000 | 757.153.500 | 97,25 | 21.416.500
1.01.03.2.01 | Penetapan Kurikulum Muatan Lokal Pendidikan Dasar | 710.800.000 | 778.570.000 | 67.770.000 | 757.153.500 | 97,25 | 21.416.500
1.01.03.2.01.0002 | Penyusunan Silabus Muatan Lokal Pendidikan Dasar | 186.500.000 | 164.820.000 | (21.680.000) | 158.937.500 | 96,43 | 5.882.500
1.01.03.2.01.0003 | Penyediaan Buku Teks Pelajaran Muatan Lokal Pendidikan Dasar | 524.300.000 | 613.750.000 | 89.450.000 | 598.216.000 | 97,47 | 15.534.000
1.01.04 | PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN | 2.721.450.000 | 3.036.550.000 | 315.100.000 | 2.910.122.750 | 95,84 | 126.427.250
1.01.04.2.01 | Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan | 2.721.450.000 | 3.036.550.000 | 315.100.000 | 2.910.122.750 | 95,84 | 126.427.250
1.01.04.2.01.0001 | Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan | 148.200.000 | 126.540.000 | (21.660.000) | 121.873.000 | 96,31 | 4.667.000
1.01.04.2.01.0002 | Penataan Pendistribusian Pendidik dan Tenaga Kependidikan | 96.750.000 | 96.750.000 | - | 93.418.000 | 96,56 | 3.332.000
1.01.04.2.01.0005 | Pengembangan Kompetensi dan Kualifikasi Pendidik | 2.476.500.000 | 2.813.260.000 | 336.760.000 | 2.694.831.750 | 95,79 | 118.428.250
1.01.05 | PROGRAM PENGENDALIAN PERIZINAN PENDIDIKAN | 58.400.000 | 46.275.000 | (12.125.000) | 44.619.000 | 96,42 | 1.656.000
1.01.05.2.01 | Penerbitan Izin Pendidikan Dasar yang Diselenggarakan oleh Masyarakat | 58.400.000 | 46.275.000 | (12.125.000) | 44.619.000 | 96,42 | 1.656.000
1.01.05.2.01.0001 | Penilaian Kelayakan Usul Perizinan Pendidikan Dasar | 58.400.000 | 46.275.000 | (12.125.000) | 44.619.000 | 96,42 | 1.656.000
1.01.06 | PROGRAM PENGEMBANGAN BAHASA DAN SASTRA | 310.400.000 | 316.050.000 | 5.650.000 | 306.603.500 | 97,01 | 9.446.500
1.01.06.2.01 | Pembinaan, Pengembangan dan Perlindungan Bahasa dan Sastra | 310.400.000 | 316.050.000 | 5.650.000 | 306.603.500 | 97,01 | 9.446.500
1.01.06.2.01.0001 | Penyusunan Kamus Bahasa Daerah | 94.800.000 | 78.650.000 | (16.150.000) | 74.918.500 | 95,26 | 3.731.500
1.01.06.2.01.0004 | Pembinaan Bahasa dan Sastra Daerah bagi Siswa | 215.600.000 | 237.400.000 | 21.800.000 | 231.685.000 | 97,59 | 5.715.000
 | JUMLAH (6 program) | 495.013.212.000 | 511.494.520.450 | 16.481.308.450 | 502.724.913.797 | 98,29 | 8.769.606.653
Jumlah = penjumlahan baris program; DPA Perubahan Nomor DPPA/A.1/1.01.0.00.0.00.01.0000/001/2024
`,
    },
    {
      name: "T3.12 Keluaran",
      sheet: `
Tabel 3.12 Capaian Keluaran (Output) Sub Kegiatan Prioritas
No | Sub Kegiatan | Indikator Keluaran | Satuan | Target | Realisasi | % Fisik | Pagu Perubahan (Rp) | Realisasi (Rp) | % Keu.
1 | 2 | 3 | 4 | 5 | 6 | 7=6:5 | 8 | 9 | 10=9:8
#1~0 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah laporan rapat koordinasi | Laporan | #24~#,##0 | #24~#,##0 | =F4/E4 -> 1~0.00% | #742850000~#,##0 | #731406218~#,##0 | =I4/H4 -> 0.9845947607~0.00%
#2~0 | Penambahan Ruang Kelas Baru | Jumlah ruang kelas baru SD | Ruang | #8~#,##0 | #8~#,##0 | =F5/E5 -> 1~0.00% | #1927480000~#,##0 | #1896315400~#,##0 | =I5/H5 -> 0.9838314276~0.00%
#3~0 | Pembangunan Sarana, Prasarana dan Utilitas Sekolah | Jumlah sarpras dan utilitas SD | Unit | #38~#,##0 | #37~#,##0 | =F6/E6 -> 0.9736842105~0.00% | #3278600000~#,##0 | #3152505800~#,##0 | =I6/H6 -> 0.9615402306~0.00%
#4~0 | Rehabilitasi Sedang/Berat Ruang Kelas | Jumlah ruang kelas SD direhabilitasi | Ruang | #52~#,##0 | #52~#,##0 | =F7/E7 -> 1~0.00% | #11524150000~#,##0 | #11308762000~#,##0 | =I7/H7 -> 0.981309858~0.00%
#5~0 | Pengadaan Perlengkapan Siswa | Jumlah siswa SD penerima perlengkapan | Siswa | #4215~#,##0 | #4087~#,##0 | =F8/E8 -> 0.9696322657~0.00% | #2614375000~#,##0 | #2570918500~#,##0 | =I8/H8 -> 0.9833778628~0.00%
#6~0 | Pembangunan Laboratorium | Jumlah laboratorium SMP | Ruang | #4~#,##0 | #4~#,##0 | =F9/E9 -> 1~0.00% | #2038500000~#,##0 | #1803884400~#,##0 | =I9/H9 -> 0.8849077263~0.00%
#7~0 | Rehabilitasi Sedang/Berat Ruang Kelas Sekolah | Jumlah ruang kelas SMP direhabilitasi | Ruang | #27~#,##0 | #26~#,##0 | =F10/E10 -> 0.962962963~0.00% | #6147320000~#,##0 | #6052418000~#,##0 | =I10/H10 -> 0.9845620531~0.00%
#8~0 | Pengadaan Perlengkapan Siswa | Jumlah siswa SMP penerima perlengkapan | Siswa | #1860~#,##0 | #1912~#,##0 | =F11/E11 -> 1.0279569892~0.00% | #1395840000~#,##0 | #1368217500~#,##0 | =I11/H11 -> 0.9802108408~0.00%
#9~0 | Rehabilitasi Sedang/Berat Gedung/Ruang Kelas PAUD | Jumlah ruang kelas PAUD direhabilitasi | Ruang | #9~#,##0 | #9~#,##0 | =F12/E12 -> 1~0.00% | #1284500000~#,##0 | #1261738000~#,##0 | =I12/H12 -> 0.9822794862~0.00%
#10~0 | Penyelenggaraan Proses Belajar Nonformal/Kesetaraan | Jumlah peserta didik kesetaraan | Orang | #1680~#,##0 | #1562~#,##0 | =F13/E13 -> 0.9297619048~0.00% | #398250000~#,##0 | #386174500~#,##0 | =I13/H13 -> 0.9696785938~0.00%
#11~0 | Penyediaan Buku Teks Pelajaran Muatan Lokal Pendidikan Dasar | Jumlah buku muatan lokal | Eksemplar | #7400~#,##0 | #7235~#,##0 | =F14/E14 -> 0.9777027027~0.00% | #613750000~#,##0 | #598216000~#,##0 | =I14/H14 -> 0.9746900204~0.00%
#12~0 | Pengembangan Kompetensi dan Kualifikasi Pendidik | Jumlah guru peserta peningkatan kompetensi | Orang | #640~#,##0 | #618~#,##0 | =F15/E15 -> 0.965625~0.00% | #2813260000~#,##0 | #2694831750~#,##0 | =I15/H15 -> 0.9579035532~0.00%
#13~0 | Penilaian Kelayakan Usul Perizinan Pendidikan Dasar | Jumlah dokumen penilaian kelayakan izin | Dokumen | #12~#,##0 | #9~#,##0 | =F16/E16 -> 0.75~0.00% | #46275000~#,##0 | #44619000~#,##0 | =I16/H16 -> 0.9642139384~0.00%
#14~0 | Pembinaan Bahasa dan Sastra Daerah bagi Siswa | Jumlah siswa peserta pembinaan bahasa | Siswa | #360~#,##0 | #384~#,##0 | =F17/E17 -> 1.0666666667~0.00% | #237400000~#,##0 | #231685000~#,##0 | =I17/H17 -> 0.975926706~0.00%
 | Rata-rata fisik / jumlah keuangan |  |  |  |  | =AVERAGE(G4:G17) -> 0.9731423359~0.00% | =SUM(H4:H17) -> 35062550000~#,##0 | =SUM(I4:I17) -> 34101692068~#,##0 | =I18/H18 -> 0.9725958913~0.00%
`,
    },
    {
      name: "T3.13 Efisiensi",
      sheet: `
Tabel 3.13 Efisiensi Penggunaan Sumber Daya per Sasaran
No | Sasaran | Rata-rata Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%) | Ket.
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=3-6 | 8
1 | Meningkatnya akses dan pemerataan layanan pendidikan | 95,42 | Rp92.023.495.000 | Rp89.950.022.000 | 97,75 | -2,33 | Tidak efisien
2 | Meningkatnya mutu dan relevansi pendidikan | 93,84 | Rp4.131.170.000 | Rp3.973.879.750 | 96,19 | -2,35 | Tidak efisien
3 | Meningkatnya akuntabilitas kinerja dan kualitas pelayanan Dinas Pendidikan | 99,55 | Rp415.339.855.450 | Rp408.801.012.047 | 98,43 | 1,12 | Efisien
 | Jumlah / rata-rata 14 indikator | 95,44 | Rp511.494.520.450 | Rp502.724.913.797 | 98,29 | -2,85 | Tidak efisien
Efisien apabila capaian kinerja lebih besar daripada penyerapan anggaran.

Tabel 3.14 Penyerapan per Program dan Kontribusinya
No | Program | Kode | Pagu | Realisasi | Sisa | Serapan | Proporsi Pagu
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | 1.01.01 | 415.293.580.450 | 408.756.393.047 | 6.537.187.403 | 98,4% | 81,192%
2 | Program Pengelolaan Pendidikan | 1.01.02 | 92.023.495.000 | 89.950.022.000 | 2.073.473.000 | 97,7% | 17,991%
3 | Program Pengembangan Kurikulum | 1.01.03 | 778.570.000 | 757.153.500 | 21.416.500 | 97,2% | 0,152%
4 | Program Pendidik Dan Tenaga Kependidikan | 1.01.04 | 3.036.550.000 | 2.910.122.750 | 126.427.250 | 95,8% | 0,594%
5 | Program Pengendalian Perizinan Pendidikan | 1.01.05 | 46.275.000 | 44.619.000 | 1.656.000 | 96,4% | 0,009%
6 | Program Pengembangan Bahasa Dan Sastra | 1.01.06 | 316.050.000 | 306.603.500 | 9.446.500 | 97,0% | 0,062%
 | Total |  | 511.494.520.450 | 502.724.913.797 | 8.769.606.653 | 98,3% | 100,000%
`,
    },
    {
      name: "T3.15 Belanja DAK BOS",
      sheet: `
Tabel 3.15 Realisasi Menurut Jenis Belanja
No | Jenis Belanja | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp) | Pagu (miliar Rp) | Realisasi (miliar Rp)
#1~0 | Belanja Pegawai | #413817906150~#,##0 | #408338119982~#,##0 | =D3/C3 -> 0.9867579772~0.00% | =C3-D3 -> 5479786168~#,##0 | =C3/1000000000 -> 413.81790615~#,##0.00 | =D3/1000000000 -> 408.338119982~#,##0.00
#2~0 | Belanja Barang dan Jasa | #48914275300~#,##0 | #47018730215~#,##0 | =D4/C4 -> 0.9612476098~0.00% | =C4-D4 -> 1895545085~#,##0 | =C4/1000000000 -> 48.9142753~#,##0.00 | =D4/1000000000 -> 47.018730215~#,##0.00
#3~0 | Belanja Hibah | #14862400000~#,##0 | #14519283400~#,##0 | =D5/C5 -> 0.9769137824~0.00% | =C5-D5 -> 343116600~#,##0 | =C5/1000000000 -> 14.8624~#,##0.00 | =D5/1000000000 -> 14.5192834~#,##0.00
#4~0 | Belanja Modal Peralatan dan Mesin | #6935184000~#,##0 | #6748215300~#,##0 | =D6/C6 -> 0.9730405567~0.00% | =C6-D6 -> 186968700~#,##0 | =C6/1000000000 -> 6.935184~#,##0.00 | =D6/1000000000 -> 6.7482153~#,##0.00
#5~0 | Belanja Modal Gedung dan Bangunan | #23816495000~#,##0 | #23047618200~#,##0 | =D7/C7 -> 0.9677166266~0.00% | =C7-D7 -> 768876800~#,##0 | =C7/1000000000 -> 23.816495~#,##0.00 | =D7/1000000000 -> 23.0476182~#,##0.00
#6~0 | Belanja Modal Aset Tetap Lainnya | #3148260000~#,##0 | #3052946700~#,##0 | =D8/C8 -> 0.9697250862~0.00% | =C8-D8 -> 95313300~#,##0 | =C8/1000000000 -> 3.14826~#,##0.00 | =D8/1000000000 -> 3.0529467~#,##0.00
 | Jumlah | =SUM(C3:C8) -> 511494520450~#,##0 | =SUM(D3:D8) -> 502724913797~#,##0 | =D9/C9 -> 0.9828549353~0.00% | =SUM(F3:F8) -> 8769606653~#,##0 | =C9/1000000000 -> 511.49452045~#,##0.00 | =D9/1000000000 -> 502.724913797~#,##0.00
Selisih 0,01 pada penjumlahan kolom miliar karena pembulatan.

Tabel 3.16 Sumber Dana
No | Sumber Dana | Pagu (Rp) | Realisasi (Rp) | % | Proporsi pagu
#1~0 | PAD | #8412650000~#,##0 | #8106934275~#,##0 | =D14/C14 -> 0.9636599971~0.00% | =C14/C19 -> 0.0164471948~0.00%
#2~0 | DAU Bebas (block grant) | #276311080450~#,##0 | #272477929922~#,##0 | =D15/C15 -> 0.9861274093~0.00% | =C15/C19 -> 0.5402034028~0.00%
#3~0 | DAU yang ditentukan penggunaannya (earmark) bidang pendidikan | #31284500000~#,##0 | #30612847200~#,##0 | =D16/C16 -> 0.9785308124~0.00% | =C16/C19 -> 0.0611629231~0.00%
#4~0 | DAK Fisik | #25409100000~#,##0 | #24691098700~#,##0 | =D17/C17 -> 0.9717423561~0.00% | =C17/C19 -> 0.049676192~0.00%
#5~0 | DAK Nonfisik | #170077190000~#,##0 | #166836103700~#,##0 | =D18/C18 -> 0.9809434393~0.00% | =C18/C19 -> 0.3325102874~0.00%
 | Jumlah | =SUM(C14:C18) -> 511494520450~#,##0 | =SUM(D14:D18) -> 502724913797~#,##0 | =D19/C19 -> 0.9828549353~0.00% | =SUM(F14:F18) -> 1~0.00%

Tabel 3.17 DAK Fisik Bidang Pendidikan
No | Menu Kegiatan | Volume | Pagu (Rp) | Nilai Kontrak (Rp) | Realisasi (Rp) | % thd Kontrak | Sisa Pagu (Rp)
A | Subbidang PAUD
#1~0 | Rehabilitasi ruang kelas TK/PAUD | #9~0 | #1284500000~#,##0 | #1261738000~#,##0 | #1261738000~#,##0 | =F24/E24 -> 1~0.00% | =D24-F24 -> 22762000~#,##0
#2~0 | Pengadaan APE dan perabot TK/PAUD | #14~0 | #462300000~#,##0 | #455910000~#,##0 | #455910000~#,##0 | =F25/E25 -> 1~0.00% | =D25-F25 -> 6390000~#,##0
 | Sub jumlah Subbidang PAUD | =SUM(C24:C25) -> 23~0 | =SUM(D24:D25) -> 1746800000~#,##0 | =SUM(E24:E25) -> 1717648000~#,##0 | =SUM(F24:F25) -> 1717648000~#,##0 | =F26/E26 -> 1~0.00% | =D26-F26 -> 29152000~#,##0
B | Subbidang SD
#1~0 | Rehabilitasi ruang kelas SD | #46~0 | #9876400000~#,##0 | #9712455000~#,##0 | #9712455000~#,##0 | =F28/E28 -> 1~0.00% | =D28-F28 -> 163945000~#,##0
#2~0 | Pembangunan ruang perpustakaan SD | #5~0 | #1742600000~#,##0 | #1718230000~#,##0 | #1718230000~#,##0 | =F29/E29 -> 1~0.00% | =D29-F29 -> 24370000~#,##0
#3~0 | Pembangunan toilet (jamban) SD beserta sanitasinya | #12~0 | #1536000000~#,##0 | #1509764000~#,##0 | #1434275800~#,##0 | =F30/E30 -> 0.95~0.00% | =D30-F30 -> 101724200~#,##0
#4~0 | Pengadaan peralatan TIK SD | #21~0 | #2184750000~#,##0 | #2107215500~#,##0 | #2107215500~#,##0 | =F31/E31 -> 1~0.00% | =D31-F31 -> 77534500~#,##0
 | Sub jumlah Subbidang SD | =SUM(C28:C31) -> 84~0 | =SUM(D28:D31) -> 15339750000~#,##0 | =SUM(E28:E31) -> 15047664500~#,##0 | =SUM(F28:F31) -> 14972176300~#,##0 | =F32/E32 -> 0.9949833943~0.00% | =D32-F32 -> 367573700~#,##0
C | Subbidang SMP
#1~0 | Rehabilitasi ruang kelas SMP | #23~0 | #5412800000~#,##0 | #5338920000~#,##0 | #5338920000~#,##0 | =F34/E34 -> 1~0.00% | =D34-F34 -> 73880000~#,##0
#2~0 | Pembangunan ruang laboratorium IPA SMP | #4~0 | #2038500000~#,##0 | #2004316000~#,##0 | #1803884400~#,##0 | =F35/E35 -> 0.9~0.00% | =D35-F35 -> 234615600~#,##0
#3~0 | Pengadaan peralatan laboratorium SMP | #8~0 | #871250000~#,##0 | #858470000~#,##0 | #858470000~#,##0 | =F36/E36 -> 1~0.00% | =D36-F36 -> 12780000~#,##0
 | Sub jumlah Subbidang SMP | =SUM(C34:C36) -> 35~0 | =SUM(D34:D36) -> 8322550000~#,##0 | =SUM(E34:E36) -> 8201706000~#,##0 | =SUM(F34:F36) -> 8001274400~#,##0 | =F37/E37 -> 0.9755622062~0.00% | =D37-F37 -> 321275600~#,##0
 | Jumlah DAK Fisik | =C26+C32+C37 -> 142~0 | =D26+D32+D37 -> 25409100000~#,##0 | =E26+E32+E37 -> 24967018500~#,##0 | =F26+F32+F37 -> 24691098700~#,##0 | =F38/E38 -> 0.9889486284~0.00% | =D38-F38 -> 718001300~#,##0

Tabel 3.18 DAK Nonfisik (BOSP, BOP dan Tunjangan Guru)
No | Jenis | Satuan Pendidikan | Siswa (cut off) | Satuan Biaya (Rp) | Alokasi (Rp) | Salur Tahap I (Rp) | Salur Tahap II (Rp) | Jumlah Salur (Rp) | Belanja (Rp) | % Belanja thd Alokasi
1 | 2 | 3 | 4 | 5 | 6=4x5 | 7 | 8 | 9=7+8 | 10 | 11=10/6
#1~0 | BOSP Reguler SD | #300~#,##0 | #35523~#,##0 | #940000~#,##0 | =D43*E43 -> 33391620000~#,##0 | #16695810000~#,##0 | #16695810000~#,##0 | =G43+H43 -> 33391620000~#,##0 | #32780553300~#,##0 | =J43/F43 -> 0.9816999984~0.00%
#2~0 | BOSP Reguler SMP | #63~#,##0 | #16890~#,##0 | #1160000~#,##0 | =D44*E44 -> 19592400000~#,##0 | #9796200000~#,##0 | #9796200000~#,##0 | =G44+H44 -> 19592400000~#,##0 | #19130019300~#,##0 | =J44/F44 -> 0.9763999969~0.00%
#3~0 | BOP PAUD | #214~#,##0 | #9846~#,##0 | #600000~#,##0 | =D45*E45 -> 5907600000~#,##0 | #2953800000~#,##0 | #2901813000~#,##0 | =G45+H45 -> 5855613000~#,##0 | #5828091600~#,##0 | =J45/F45 -> 0.9865413366~0.00%
#4~0 | BOP Kesetaraan | #14~#,##0 | #1471~#,##0 | #1520000~#,##0 | =D46*E46 -> 2235920000~#,##0 | #1117960000~#,##0 | #1037019000~#,##0 | =G46+H46 -> 2154979000~#,##0 | #2131058700~#,##0 | =J46/F46 -> 0.9531014974~0.00%
#5~0 | Tunjangan Profesi Guru ASN Daerah | - | - | - | #98416250000~#,##0 | #49208125000~#,##0 | #49208125000~#,##0 | =G47+H47 -> 98416250000~#,##0 | #96873412600~#,##0 | =J47/F47 -> 0.984323347~0.00%
#6~0 | Tambahan Penghasilan Guru ASN Daerah | - | - | - | #4215000000~#,##0 | #2107500000~#,##0 | #2107500000~#,##0 | =G48+H48 -> 4215000000~#,##0 | #3987250000~#,##0 | =J48/F48 -> 0.9459667853~0.00%
#7~0 | Tunjangan Khusus Guru ASN Daerah | - | - | - | #6318400000~#,##0 | #3159200000~#,##0 | #3159200000~#,##0 | =G49+H49 -> 6318400000~#,##0 | #6105718200~#,##0 | =J49/F49 -> 0.9663392948~0.00%
 | Jumlah |  |  |  | =SUM(F43:F49) -> 170077190000~#,##0 | =SUM(G43:G49) -> 85038595000~#,##0 | =SUM(H43:H49) -> 84905667000~#,##0 | =SUM(I43:I49) -> 169944262000~#,##0 | =SUM(J43:J49) -> 166836103700~#,##0 | =J50/F50 -> 0.9809434393~0.00%
`,
    },
    {
      name: "Narasi",
      sheet: `
Pada Tahun Anggaran 2024 Dinas Pendidikan Kabupaten Sungai Landak semula mengelola anggaran sebesar Rp495.013.212.000, yang pada DPA Perubahan menjadi Rp511.494.520.450 (lima ratus sebelas miliar empat ratus sembilan puluh empat juta lima ratus dua puluh ribu empat ratus lima puluh rupiah) atau bertambah Rp16.481.308.450 (3,33%).
Dari pagu perubahan sebesar Rp511.494.520.450 tersebut, realisasi belanja sampai dengan 31 Desember 2024 mencapai Rp502.724.913.797 atau 98,29%, sehingga terdapat sisa anggaran sebesar Rp8.769.606.653.
Dari 14 indikator kinerja utama, sebanyak 11 indikator berpredikat Sangat Tinggi (78,57%), 2 indikator Tinggi dan 1 indikator Sedang, dengan rata-rata capaian 95,44% setelah capaian di atas 100% dibatasi.
APK PAUD tahun 2024 terealisasi 80,80% dari target 82,50% dengan capaian 97,94%, yaitu 10.388 anak terlayani dari 12.857 anak usia 5-6 tahun. Dibandingkan tahun 2023 sebesar 79,26%, terjadi kenaikan 1,54 poin.
APM SMP/MTs/Paket B sebesar 80,87% dari target 83,00% (capaian 97,43%). APM tertinggi terdapat di Kecamatan Sungai Jernih sebesar 84,44% dan terendah di Kecamatan Muara Tiga sebesar 77,59%; secara kabupaten masih terdapat 3.932 penduduk usia 13-15 tahun di luar SMP sederajat.
Jumlah siswa SD yang putus sekolah pada tahun 2024 sebanyak 24 orang dari 35.737 siswa atau 0,07%, turun 4 orang atau 14,29% dibandingkan tahun 2023 yang berjumlah 28 orang.
Berbeda dengan SD, angka putus sekolah SMP sebesar 0,44% masih di atas target 0,35% sehingga capaiannya hanya 74,29% (kategori Sedang). Dari 99 siswa yang putus sekolah pada kedua jenjang, 36 siswa (36,4%) beralasan ekonomi dan 24 siswa bekerja membantu orang tua.
Kompetensi literasi murid SD naik 4,12 poin menjadi 64,37%, sedangkan numerasi murid SMP baru 50,14% dari target 58,50% atau tercapai 85,71% dan masih 5,76 poin di bawah rata-rata nasional.
Jumlah guru di bawah pembinaan Dinas Pendidikan sebanyak 4.362 orang, terdiri atas PNS 2.089 orang (47,89%), PPPK 1.193 orang (27,35%) dan Non ASN 1.080 orang (24,76%). Guru terbanyak berada di Kecamatan Muara Tiga (440 orang) dan paling sedikit di Kecamatan Air Putih (275 orang).
Guru yang telah berkualifikasi S1/D-IV berjumlah 4.176 orang atau 95,74%, sehingga 186 guru belum memenuhi kualifikasi. Kekurangan guru ASN tercatat 654 orang, terbesar pada jenjang SD sebanyak 317 orang.
Pada Tahun Ajaran 2024/2025 terdapat 300 SD dengan 35.737 siswa dan 63 SMP dengan 16.987 siswa, sehingga seluruhnya 52.724 siswa. Rasio siswa per guru SD sebesar 14,60 dan SMP sebesar 13,41.
Dari 2.477 ruang kelas SD dan SMP, 1.447 ruang (58,42%) dalam kondisi baik, sementara ruang kelas rusak berat berjumlah 268 ruang atau 10,82%.
Indeks pencapaian SPM bidang pendidikan sebesar 85,70 (kategori Tuntas Madya) dari target 90,00; indeks tertinggi pada Pendidikan Dasar sebesar 92,38 dan terendah pada Pendidikan Anak Usia Dini sebesar 80,86.
Dibandingkan dengan capaian provinsi, 8 dari 11 indikator yang diperbandingkan sudah lebih baik, sedangkan terhadap capaian nasional baru 4 indikator yang lebih baik.
Menurut program, penyerapan tertinggi terdapat pada Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota sebesar 98,43% dan terendah pada Program Pendidik Dan Tenaga Kependidikan sebesar 95,84%.
Alokasi BOSP Reguler SD untuk 35.523 siswa dengan satuan biaya Rp940.000 adalah Rp33.391.620.000 (Rp33,39 miliar), dan telah dibelanjakan sebesar Rp32.780.553.300 atau 98,17%.
DAK Fisik bidang pendidikan dengan pagu Rp25.409.100.000 terealisasi Rp24.691.098.700 atau 97,17%, sehingga terdapat sisa pagu Rp718.001.300 (tujuh ratus delapan belas juta seribu tiga ratus rupiah). Adapun DAK Nonfisik sebesar Rp170.077.190.000 merupakan 33,25% dari seluruh pagu.
Nilai SAKIP Dinas Pendidikan meningkat dari 68,90 menjadi 70,85 (naik 1,95), walaupun masih 0,65 di bawah target 71,50; IKM mencapai 86,41 atau 101,66% dari target 85,00.
Dari tiga sasaran, hanya sasaran ketiga yang efisien, yaitu capaian kinerja 99,55% dengan penyerapan 98,43% (tingkat efisiensi 1,12%), sedangkan sasaran pertama dan kedua masing-masing -2,33% dan -2,35%.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Guru", cell: "K11", right: "440", wrong: "404" },
    { sheet: "T1.1 Guru", cell: "G13", right: "27", wrong: "21" },
    { sheet: "T1.3 Sekolah Siswa", cell: "L8", right: "13,10", wrong: "14,36" },
    { sheet: "T1.3 Sekolah Siswa", cell: "H35", right: "16.987", wrong: "15.575" },
    {
      sheet: "T1.4 Kualifikasi Guru",
      cell: "H7",
      right: "=G7/F7 -> 0.9889502762~0.00%",
      wrong: "=G7/F6 -> 0.5118464052~0.00%",
    },
    { sheet: "T1.5 Ruang Kelas", cell: "L17", right: "=SUM(L5:L16) -> 64~#,##0", wrong: "=SUM(L5:L15) -> 61~#,##0" },
    { sheet: "T2.1 Cascading", cell: "D11", right: "62,00", wrong: "60,00" },
    { sheet: "T2.1 Cascading", cell: "F24", right: "31", wrong: "30" },
    { sheet: "T2.2 PK", cell: "D25", right: "Rp 3.036.550.000,-", wrong: "Rp 3.063.550.000,-" },
    { sheet: "T2.2 PK", cell: "E12", right: "0,35", wrong: "3,50" },
    { sheet: "T3.1 IKU", cell: "F11", right: "74,29", wrong: "125,71" },
    { sheet: "T3.1 IKU", cell: "H15", right: "Tinggi", wrong: "Sangat Tinggi" },
    { sheet: "T3.1 IKU", cell: "G19", right: "93,84", wrong: "94,60" },
    { sheet: "T3.2 APK APM", cell: "I13", right: "83,92%", wrong: "82,88%" },
    { sheet: "T3.2 APK APM", cell: "H7", right: "19.801", wrong: "19.117" },
    { sheet: "T3.2 APK APM", cell: "I31", right: "1,12", wrong: "0,90" },
    { sheet: "T3.5 Putus Sekolah", cell: "J13", right: "0,56", wrong: "5,60" },
    { sheet: "T3.5 Putus Sekolah", cell: "E16", right: "24", wrong: "28" },
    { sheet: "T3.8 Antar Tahun", cell: "J10", right: "60,00", wrong: "140,00" },
    { sheet: "T3.8 Antar Tahun", cell: "D9", right: "80,12", wrong: "82,12" },
    { sheet: "T3.9 Prov Nasional", cell: "G12", right: "-1,67", wrong: "1,67" },
    {
      sheet: "T3.10 SPM",
      cell: "E34",
      right: "=0.8*C34+0.2*D34 -> 0.838548951~0.00%",
      wrong: "=0.2*C34+0.8*D34 -> 0.8157342657~0.00%",
    },
    {
      sheet: "T3.10 SPM",
      cell: "F22",
      right: "=AVERAGE(F18:F21) -> 0.9505862~0.00%",
      wrong: "=AVERAGE(F18:F20) -> 0.9423793961~0.00%",
    },
    { sheet: "T3.11 Anggaran", cell: "F25", right: "28.354.539.200", wrong: "26.550.654.800" },
    { sheet: "T3.11 Anggaran", cell: "G41", right: "95,84", wrong: "106,93" },
    { sheet: "T3.11 Anggaran", cell: "F45", right: "2.694.831.750", wrong: "2.649.831.750" },
    {
      sheet: "T3.12 Keluaran",
      cell: "G13",
      right: "=F13/E13 -> 0.9297619048~0.00%",
      wrong: "=E13/F13 -> 1.0755441741~0.00%",
    },
    { sheet: "T3.13 Efisiensi", cell: "G6", right: "1,12", wrong: "2,12" },
    {
      sheet: "T3.15 Belanja DAK BOS",
      cell: "F38",
      right: "=F26+F32+F37 -> 24691098700~#,##0",
      wrong: "=SUM(F24:F37) -> 49382197400~#,##0",
    },
    {
      sheet: "T3.15 Belanja DAK BOS",
      cell: "F43",
      right: "=D43*E43 -> 33391620000~#,##0",
      wrong: "#31970700000~#,##0",
    },
    {
      sheet: "Narasi",
      cell: "A1",
      right: "lima ratus sebelas miliar empat ratus sembilan puluh empat juta",
      wrong: "lima ratus sebelas miliar empat ratus sembilan puluh juta",
    },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "sisa anggaran sebesar Rp8.769.606.653",
      wrong: "sisa anggaran sebesar Rp8.679.606.653",
    },
    { sheet: "Narasi", cell: "A3", right: "sebanyak 11 indikator", wrong: "sebanyak 12 indikator" },
    { sheet: "Narasi", cell: "A4", right: "kenaikan 1,54 poin", wrong: "kenaikan 1,45 poin" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "tertinggi terdapat di Kecamatan Sungai Jernih",
      wrong: "tertinggi terdapat di Kecamatan Rantau Indah",
    },
    { sheet: "Narasi", cell: "A6", right: "atau 14,29% dibandingkan", wrong: "atau 16,67% dibandingkan" },
    { sheet: "Narasi", cell: "A7", right: "capaiannya hanya 74,29%", wrong: "capaiannya hanya 125,71%" },
    { sheet: "Narasi", cell: "A8", right: "masih 5,76 poin", wrong: "masih 2,33 poin" },
    { sheet: "Narasi", cell: "A9", right: "Non ASN 1.080 orang", wrong: "Non ASN 1.008 orang" },
    { sheet: "Narasi", cell: "A10", right: "SD sebanyak 317 orang", wrong: "SD sebanyak 371 orang" },
    { sheet: "Narasi", cell: "A11", right: "seluruhnya 52.724 siswa", wrong: "seluruhnya 53.724 siswa" },
    { sheet: "Narasi", cell: "A12", right: "atau 10,82%", wrong: "atau 10,38%" },
    { sheet: "Narasi", cell: "A14", right: "provinsi, 8 dari 11", wrong: "provinsi, 7 dari 11" },
    { sheet: "Narasi", cell: "A15", right: "sebesar 95,84%", wrong: "sebesar 96,42%" },
    { sheet: "Narasi", cell: "A16", right: "(Rp33,39 miliar)", wrong: "(Rp3,34 miliar)" },
  ],
};
