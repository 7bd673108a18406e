import type { ReportCase } from "./report-case";

/** a religious court, class IA: divorces by cause, mediation, circuit hearings, targets of the plan, case money, survey. */
export const pengadilanAgamaSatuA: ReportCase = {
  name: "a religious court, class IA: divorces by cause, mediation, circuit hearings, targets of the plan, case money, survey",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "T1 Jenis Perkara",
      sheet: `
TABEL 1. KEADAAN PERKARA TINGKAT PERTAMA MENURUT JENIS PERKARA TAHUN 2023
PENGADILAN AGAMA CIKARAMAT KELAS IA

No | Jenis Perkara | Sisa 2022 | Diterima 2023 | Jumlah Beban | Diputus Tahun 2023 |  |  |  |  |  |  | Sisa 2023 | % Putus
 |  |  |  |  | Dicabut | Dikabulkan | Ditolak | Tdk Diterima (NO) | Gugur | Dicoret dr Register | Jml Putus |  | 
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9 | 10 | 11 | 12=6+..+11 | 13=5-12 | 14=12/5
A | PERKARA GUGATAN
1 | Izin Poligami | 1 | 9 | 10 | 2 | 6 | 1 | - | - | - | 9 | 1 | 90,00%
2 | Pembatalan Perkawinan | - | 3 | 3 | 1 | 1 | - | 1 | - | - | 3 | - | 100,00%
3 | Cerai Talak | 118 | 1.046 | 1.164 | 74 | 964 | 9 | 6 | 11 | 4 | 1.068 | 96 | 91,75%
4 | Cerai Gugat | 312 | 3.587 | 3.899 | 198 | 3.361 | 14 | 17 | 26 | 12 | 3.628 | 271 | 93,05%
5 | Harta Bersama | 7 | 31 | 38 | 8 | 13 | 3 | 5 | - | - | 29 | 9 | 76,32%
6 | Penguasaan Anak (Hadhanah) | 3 | 22 | 25 | 5 | 12 | 2 | 1 | - | 1 | 21 | 4 | 84,00%
7 | Nafkah Anak oleh Ibu | - | 2 | 2 | 1 | 1 | - | - | - | - | 2 | - | 100,00%
8 | Pengesahan Anak | - | - | - | - | - | - | - | - | - | - | - | -
9 | Pencabutan Kekuasaan Wali | 1 | 1 | 2 | - | 1 | 1 | - | - | - | 2 | - | 100,00%
10 | Kewarisan | 5 | 17 | 22 | 3 | 7 | 2 | 4 | - | - | 16 | 6 | 72,73%
11 | Hibah | 1 | 2 | 3 | - | - | 1 | 1 | - | - | 2 | 1 | 66,67%
12 | Wakaf | - | 1 | 1 | - | - | - | 1 | - | - | 1 | - | 100,00%
13 | Ekonomi Syari'ah | 2 | 8 | 10 | 2 | 2 | 1 | 2 | - | - | 7 | 3 | 70,00%
14 | Lain-lain | 4 | 14 | 18 | 3 | 9 | 1 | 2 | 1 | - | 16 | 2 | 88,89%
 | Jumlah A | 454 | 4.743 | 5.197 | 297 | 4.377 | 35 | 40 | 38 | 17 | 4.804 | 393 | 92,44%
B | PERKARA PERMOHONAN
1 | Itsbat Nikah | 21 | 418 | 439 | 12 | 395 | 3 | 8 | 5 | 2 | 425 | 14 | 96,81%
2 | Dispensasi Kawin | 9 | 287 | 296 | 11 | 270 | 2 | 3 | 4 | - | 290 | 6 | 97,97%
3 | Wali Adhol | 1 | 12 | 13 | 3 | 8 | 1 | - | - | - | 12 | 1 | 92,31%
4 | Penetapan Ahli Waris | 6 | 164 | 170 | 9 | 149 | - | 4 | 1 | - | 163 | 7 | 95,88%
5 | Asal Usul Anak | 3 | 41 | 44 | 2 | 36 | 1 | 3 | - | - | 42 | 2 | 95,45%
6 | Perwalian | 4 | 96 | 100 | 4 | 89 | - | 2 | - | - | 95 | 5 | 95,00%
7 | Pengangkatan Anak | - | 13 | 13 | 1 | 11 | - | - | - | - | 12 | 1 | 92,31%
8 | Mafqud | - | - | - | - | - | - | - | - | - | - | - | -
9 | Lain-lain (Perubahan Biodata) | 2 | 57 | 59 | 2 | 52 | 1 | 1 | - | - | 56 | 3 | 94,92%
 | Jumlah B | 46 | 1.088 | 1.134 | 44 | 1.010 | 8 | 21 | 10 | 2 | 1.095 | 39 | 96,56%
 | JUMLAH A + B | 500 | 5.831 | 6.331 | 341 | 5.387 | 43 | 61 | 48 | 19 | 5.899 | 432 | 93,18%

Keterangan: % Putus = jumlah putus dibagi jumlah beban perkara (sisa tahun lalu + diterima)
`,
    },
    {
      name: "T2 Per Bulan",
      sheet: `
Tabel 2. Perkara Diterima dan Diputus Per Bulan Tahun 2023

No | Bulan | Sisa Bulan Lalu | Diterima |  |  | Beban | Diputus |  |  | Sisa Akhir Bulan | Rasio Putus thd Beban
 |  |  | Gugatan | Permohonan | Jumlah |  | Gugatan | Permohonan | Jumlah |  | 
#1 | Januari | #500~#,##0 | #466~#,##0 | #95~#,##0 | =D5+E5 -> 561~#,##0 | =C5+F5 -> 1061~#,##0 | #381~#,##0 | #84~#,##0 | =H5+I5 -> 465~#,##0 | =G5-J5 -> 596~#,##0 | =J5/G5 -> 0.438266~0.00%
#2 | Februari | =K5 -> 596~#,##0 | #411~#,##0 | #85~#,##0 | =D6+E6 -> 496~#,##0 | =C6+F6 -> 1092~#,##0 | #401~#,##0 | #94~#,##0 | =H6+I6 -> 495~#,##0 | =G6-J6 -> 597~#,##0 | =J6/G6 -> 0.453297~0.00%
#3 | Maret | =K6 -> 597~#,##0 | #443~#,##0 | #95~#,##0 | =D7+E7 -> 538~#,##0 | =C7+F7 -> 1135~#,##0 | #437~#,##0 | #94~#,##0 | =H7+I7 -> 531~#,##0 | =G7-J7 -> 604~#,##0 | =J7/G7 -> 0.467841~0.00%
#4 | April | =K7 -> 604~#,##0 | #229~#,##0 | #53~#,##0 | =D8+E8 -> 282~#,##0 | =C8+F8 -> 886~#,##0 | #246~#,##0 | #63~#,##0 | =H8+I8 -> 309~#,##0 | =G8-J8 -> 577~#,##0 | =J8/G8 -> 0.348758~0.00%
#5 | Mei | =K8 -> 577~#,##0 | #431~#,##0 | #116~#,##0 | =D9+E9 -> 547~#,##0 | =C9+F9 -> 1124~#,##0 | #413~#,##0 | #94~#,##0 | =H9+I9 -> 507~#,##0 | =G9-J9 -> 617~#,##0 | =J9/G9 -> 0.451068~0.00%
#6 | Juni | =K9 -> 617~#,##0 | #447~#,##0 | #106~#,##0 | =D10+E10 -> 553~#,##0 | =C10+F10 -> 1170~#,##0 | #445~#,##0 | #104~#,##0 | =H10+I10 -> 549~#,##0 | =G10-J10 -> 621~#,##0 | =J10/G10 -> 0.469231~0.00%
#7 | Juli | =K10 -> 621~#,##0 | #427~#,##0 | #95~#,##0 | =D11+E11 -> 522~#,##0 | =C11+F11 -> 1143~#,##0 | #421~#,##0 | #104~#,##0 | =H11+I11 -> 525~#,##0 | =G11-J11 -> 618~#,##0 | =J11/G11 -> 0.459318~0.00%
#8 | Agustus | =K11 -> 618~#,##0 | #435~#,##0 | #84~#,##0 | =D12+E12 -> 519~#,##0 | =C12+F12 -> 1137~#,##0 | #448~#,##0 | #94~#,##0 | =H12+I12 -> 542~#,##0 | =G12-J12 -> 595~#,##0 | =J12/G12 -> 0.476693~0.00%
#9 | September | =K12 -> 595~#,##0 | #411~#,##0 | #95~#,##0 | =D13+E13 -> 506~#,##0 | =C13+F13 -> 1101~#,##0 | #421~#,##0 | #83~#,##0 | =H13+I13 -> 504~#,##0 | =G13-J13 -> 597~#,##0 | =J13/G13 -> 0.457766~0.00%
#10 | Oktober | =K13 -> 597~#,##0 | #423~#,##0 | #106~#,##0 | =D14+E14 -> 529~#,##0 | =C14+F14 -> 1126~#,##0 | #437~#,##0 | #104~#,##0 | =H14+I14 -> 541~#,##0 | =G14-J14 -> 585~#,##0 | =J14/G14 -> 0.480462~0.00%
#11 | November | =K14 -> 585~#,##0 | #387~#,##0 | #95~#,##0 | =D15+E15 -> 482~#,##0 | =C15+F15 -> 1067~#,##0 | #413~#,##0 | #94~#,##0 | =H15+I15 -> 507~#,##0 | =G15-J15 -> 560~#,##0 | =J15/G15 -> 0.475164~0.00%
#12 | Desember | =K15 -> 560~#,##0 | #233~#,##0 | #63~#,##0 | =D16+E16 -> 296~#,##0 | =C16+F16 -> 856~#,##0 | #341~#,##0 | #83~#,##0 | =H16+I16 -> 424~#,##0 | =G16-J16 -> 432~#,##0 | =J16/G16 -> 0.495327~0.00%
 | Jumlah | =C5 -> 500~#,##0 | =SUM(D5:D16) -> 4743~#,##0 | =SUM(E5:E16) -> 1088~#,##0 | =SUM(F5:F16) -> 5831~#,##0 | =C17+F17 -> 6331~#,##0 | =SUM(H5:H16) -> 4804~#,##0 | =SUM(I5:I16) -> 1095~#,##0 | =SUM(J5:J16) -> 5899~#,##0 | =G17-J17 -> 432~#,##0 | =J17/G17 -> 0.931764~0.00%
 | Rata-rata per bulan |  | =AVERAGE(D5:D16) -> 395.25~#,##0.00 | =AVERAGE(E5:E16) -> 90.666667~#,##0.00 | =AVERAGE(F5:F16) -> 485.916667~#,##0.00 |  | =AVERAGE(H5:H16) -> 400.333333~#,##0.00 | =AVERAGE(I5:I16) -> 91.25~#,##0.00 | =AVERAGE(J5:J16) -> 491.583333~#,##0.00

Catatan: jumlah beban setahun = sisa tahun 2022 + perkara diterima, bukan penjumlahan beban tiap bulan
`,
    },
    {
      name: "T3 Tren Lima Tahun",
      sheet: `
Tabel 3 Perkembangan Perkara Tahun 2019 s.d. 2023

Tahun | Sisa Awal | Masuk | Beban | Putus | Sisa Akhir | Rasio Produktifitas (%) | Clearance Rate (%) | Naik/(Turun) Perkara Masuk | 
 |  |  |  |  |  |  |  | Perkara | %
2019 | 398 | 5.214 | 5.612 | 5.122 | 490 | 91,27 | 98,24 | - | -
2020 | 490 | 4.876 | 5.366 | 4.931 | 435 | 91,89 | 101,13 | (338) | (6,48)
2021 | 435 | 5.378 | 5.813 | 5.309 | 504 | 91,33 | 98,72 | 502 | 10,30
2022 | 504 | 5.609 | 6.113 | 5.613 | 500 | 91,82 | 100,07 | 231 | 4,30
2023 | 500 | 5.831 | 6.331 | 5.899 | 432 | 93,18 | 101,17 | 222 | 3,96
Rata-rata |  | 5.381,6 |  | 5.374,8 |  |  |  |  | 

Angka dalam kurung menunjukkan penurunan
`,
    },
    {
      name: "T4 Faktor Cerai",
      sheet: `
Tabel 4. Faktor-faktor Penyebab Terjadinya Perceraian (Perkara Cerai Talak dan Cerai Gugat yang Dikabulkan)
No | Faktor Penyebab | Tahun |  |  | Persentase 2023 | Naik/Turun 2022-2023 | Rangking 2023
 |  | 2021 | 2022 | 2023 |  |  | 
(1) | (2) | (3) | (4) | (5) | (6) | (7) = (5)-(4) | (8)
1 | Zina | 4 | 9 | 6 | 0,14 % | -3 | 8
2 | Mabuk | 22 | 18 | 21 | 0,49 % | +3 | 6
3 | Madat | 6 | 5 | 3 | 0,07 % | -2 | 11
4 | Judi | 27 | 31 | 38 | 0,88 % | +7 | 5
5 | Meninggalkan Salah Satu Pihak | 298 | 312 | 287 | 6,64 % | -25 | 3
6 | Dihukum Penjara | 11 | 7 | 9 | 0,21 % | +2 | 7
7 | Poligami | 8 | 6 | 5 | 0,12 % | -1 | 9
8 | KDRT | 71 | 58 | 64 | 1,48 % | +6 | 4
9 | Cacat Badan | 1 | 3 | 2 | 0,05 % | -1 | 12
10 | Perselisihan dan Pertengkaran Terus Menerus | 2.542 | 2.705 | 2.899 | 67,03 % | +194 | 1
11 | Kawin Paksa | 2 | - | 1 | 0,02 % | +1 | 13
12 | Murtad | 3 | 5 | 4 | 0,09 % | -1 | 10
13 | Ekonomi | 1.127 | 1.043 | 986 | 22,80 % | -57 | 2
 | Jumlah | 4.122 | 4.202 | 4.325 | 100,00 % | +123 | 

 | Jumlah 2023 = perkara Cerai Talak dan Cerai Gugat yang dikabulkan (Tabel 1 kolom 7)
 | Jumlah persentase dapat berbeda dari 100 karena pembulatan
`,
    },
    {
      name: "T5 E-Court",
      sheet: `
Tabel 5a. Pendaftaran Perkara melalui E-Court dan Persidangan E-Litigasi Tahun 2023

No. | Bulan | Perkara Diterima | Manual | E-Court | % E-Court | E-Litigasi | % E-Litigasi thd E-Court
#1 | Januari | #561~#,##0 | =C4-E4 -> 218~#,##0 | #343~#,##0 | =E4/C4 -> 0.611408~0.0% | #72~#,##0 | =G4/E4 -> 0.209913~0.0%
#2 | Februari | #496~#,##0 | =C5-E5 -> 182~#,##0 | #314~#,##0 | =E5/C5 -> 0.633065~0.0% | #72~#,##0 | =G5/E5 -> 0.229299~0.0%
#3 | Maret | #538~#,##0 | =C6-E6 -> 186~#,##0 | #352~#,##0 | =E6/C6 -> 0.654275~0.0% | #79~#,##0 | =G6/E6 -> 0.224432~0.0%
#4 | April | #282~#,##0 | =C7-E7 -> 93~#,##0 | #189~#,##0 | =E7/C7 -> 0.670213~0.0% | #46~#,##0 | =G7/E7 -> 0.243386~0.0%
#5 | Mei | #547~#,##0 | =C8-E8 -> 171~#,##0 | #376~#,##0 | =E8/C8 -> 0.687386~0.0% | #98~#,##0 | =G8/E8 -> 0.260638~0.0%
#6 | Juni | #553~#,##0 | =C9-E9 -> 165~#,##0 | #388~#,##0 | =E9/C9 -> 0.701627~0.0% | #100~#,##0 | =G9/E9 -> 0.257732~0.0%
#7 | Juli | #522~#,##0 | =C10-E10 -> 141~#,##0 | #381~#,##0 | =E10/C10 -> 0.729885~0.0% | #102~#,##0 | =G10/E10 -> 0.267717~0.0%
#8 | Agustus | #519~#,##0 | =C11-E11 -> 133~#,##0 | #386~#,##0 | =E11/C11 -> 0.743738~0.0% | #109~#,##0 | =G11/E11 -> 0.282383~0.0%
#9 | September | #506~#,##0 | =C12-E12 -> 126~#,##0 | #380~#,##0 | =E12/C12 -> 0.750988~0.0% | #110~#,##0 | =G12/E12 -> 0.289474~0.0%
#10 | Oktober | #529~#,##0 | =C13-E13 -> 123~#,##0 | #406~#,##0 | =E13/C13 -> 0.767486~0.0% | #122~#,##0 | =G13/E13 -> 0.300493~0.0%
#11 | November | #482~#,##0 | =C14-E14 -> 106~#,##0 | #376~#,##0 | =E14/C14 -> 0.780083~0.0% | #117~#,##0 | =G14/E14 -> 0.31117~0.0%
#12 | Desember | #296~#,##0 | =C15-E15 -> 59~#,##0 | #237~#,##0 | =E15/C15 -> 0.800676~0.0% | #75~#,##0 | =G15/E15 -> 0.316456~0.0%
 | Jumlah | =SUM(C4:C15) -> 5831~#,##0 | =SUM(D4:D15) -> 1703~#,##0 | =SUM(E4:E15) -> 4128~#,##0 | =E16/C16 -> 0.70794~0.0% | =SUM(G4:G15) -> 1102~#,##0 | =G16/E16 -> 0.266957~0.0%

Tabel 5b. Perkembangan E-Court 2020-2023
No. | Tahun | Perkara Diterima | Manual | E-Court | % E-Court | Kenaikan E-Court | % Kenaikan
#1 | #2020 | #4876~#,##0 | #4264~#,##0 | #612~#,##0 | #0.125513~0.0% | - | -
#2 | #2021 | #5378~#,##0 | #3891~#,##0 | #1487~#,##0 | #0.276497~0.0% | #875~#,##0 | #1.429739~0.0%
#3 | #2022 | #5609~#,##0 | #2755~#,##0 | #2854~#,##0 | #0.508825~0.0% | #1367~#,##0 | #0.919301~0.0%
#4 | #2023 | #5831~#,##0 | #1703~#,##0 | #4128~#,##0 | #0.70794~0.0% | #1274~#,##0 | #0.446391~0.0%
`,
    },
    {
      name: "T6 Mediasi",
      sheet: `
Tabel 6. Laporan Mediasi Tahun 2023
No | Bulan | Perkara Dimediasi | Hasil Mediasi |  |  |  |  | Jumlah Berhasil | % Keberhasilan
 |  |  | Berhasil seluruhnya | Berhasil sebagian | Berhasil dg pencabutan | Tdk berhasil | Tdk dpt dilaksanakan |  | 
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=4+5+6 | 10=9/(3-8)
1 | Januari | 41 | 2 | 9 | 3 | 23 | 4 | 14 | 37,84
2 | Februari | 38 | 1 | 8 | 2 | 22 | 5 | 11 | 33,33
3 | Maret | 44 | 2 | 11 | 2 | 26 | 3 | 15 | 36,59
4 | April | 19 | - | 4 | 1 | 12 | 2 | 5 | 29,41
5 | Mei | 40 | 3 | 10 | 2 | 21 | 4 | 15 | 41,67
6 | Juni | 42 | 1 | 9 | 4 | 25 | 3 | 14 | 35,90
7 | Juli | 39 | 2 | 8 | 2 | 22 | 5 | 12 | 35,29
8 | Agustus | 45 | 2 | 12 | 3 | 24 | 4 | 17 | 41,46
9 | September | 37 | 1 | 9 | 2 | 22 | 3 | 12 | 35,29
10 | Oktober | 41 | 3 | 10 | 2 | 22 | 4 | 15 | 40,54
11 | November | 36 | 2 | 9 | 3 | 20 | 2 | 14 | 41,18
12 | Desember | 24 | 1 | 6 | 1 | 14 | 2 | 8 | 36,36
 | Jumlah | 446 | 20 | 105 | 27 | 253 | 41 | 152 | 37,53

No | Mediator | Jumlah Perkara | Berhasil | % Berhasil
1 | Hakim Mediator | 118 | 42 | 35,59
2 | Mediator Non Hakim Bersertifikat | 287 | 110 | 38,33
 | Jumlah | 405 | 152 | 37,53
 | Catatan: jumlah perkara per mediator tidak termasuk mediasi yang tidak dapat dilaksanakan
`,
    },
    {
      name: "T7 Layanan",
      sheet: `
Tabel 7a. Pelaksanaan Sidang di Luar Gedung (Sidang Keliling) Tahun 2023
No | Lokasi | Waktu | Frekuensi (kali) | Perkara |  |  | % Selesai | Biaya (Rp) | Rata-rata Biaya per Kegiatan (Rp)
 |  |  |  | Disidangkan | Diselesaikan | Sisa |  |  | 
1 | Kec. Cikaret | 3 s.d. 24 Februari | 4 | 38 | 36 | 2 | 94,7% | 6.840.000 | 1.710.000
2 | Kec. Pasirmuncang | 3 Maret, 10 Maret | 2 | 17 | 17 | - | 100,0% | 3.420.000 | 1.710.000
3 | Kec. Leuwigoong | 12 Mei s.d. 9 Juni | 5 | 44 | 41 | 3 | 93,2% | 8.550.000 | 1.710.000
4 | Kec. Sukaraja | 14 Juli, 21 Juli, 28 Juli | 3 | 26 | 25 | 1 | 96,2% | 5.130.000 | 1.710.000
5 | Kec. Cibalong (Balai Desa) | 1 Sept s.d. 22 Sept | 4 | 31 | 31 | - | 100,0% | 6.840.000 | 1.710.000
6 | Kec. Mekarwangi | 6 Okt, 13 Okt | 2 | 19 | 18 | 1 | 94,7% | 3.420.000 | 1.710.000
 | Jumlah |  | 20 | 175 | 168 | 7 | 96,0% | 34.200.000 | 1.710.000

Tabel 7b. Pembebasan Biaya Perkara (Prodeo) per Triwulan
No | Triwulan | Target Perkara | Realisasi |  | Jumlah | % thd Target | Biaya (Rp) | % Biaya | 
 |  |  | Cerai Talak/Gugat | Itsbat Nikah |  |  |  |  | 
1 | Triwulan I | 12 | 9 | 4 | 13 | 108,3% | 5.560.000 | 27,3%
2 | Triwulan II | 12 | 8 | 3 | 11 | 91,7% | 4.615.000 | 22,6%
3 | Triwulan III | 12 | 8 | 5 | 13 | 108,3% | 5.525.000 | 27,1%
4 | Triwulan IV | 9 | 7 | 4 | 11 | 122,2% | 4.690.000 | 23,0%
 | Jumlah | 45 | 32 | 16 | 48 | 106,7% | 20.390.000 | 100%

Tabel 7c. Layanan Posbakum Tahun 2023
No | Bulan | Penerima Layanan |  |  | Jenis Layanan |  |  | Jam Layanan | Biaya (Rp)
 |  | L | P | Jumlah | Informasi | Konsultasi | Pembuatan Dokumen |  | 
1 | Januari | 88 | 142 | 230 | 41 | 62 | 127 | 62 | 6.200.000
2 | Februari | 79 | 131 | 210 | 36 | 58 | 116 | 60 | 6.000.000
3 | Maret | 84 | 139 | 223 | 39 | 61 | 123 | 66 | 6.600.000
4 | April | 41 | 67 | 108 | 18 | 30 | 60 | 38 | 3.800.000
5 | Mei | 82 | 136 | 218 | 38 | 57 | 123 | 62 | 6.200.000
6 | Juni | 86 | 144 | 230 | 40 | 64 | 126 | 64 | 6.400.000
7 | Juli | 81 | 138 | 219 | 36 | 59 | 124 | 62 | 6.200.000
8 | Agustus | 85 | 147 | 232 | 44 | 66 | 122 | 66 | 6.600.000
9 | September | 80 | 133 | 213 | 37 | 58 | 118 | 62 | 6.200.000
10 | Oktober | 77 | 129 | 206 | 35 | 55 | 116 | 64 | 6.400.000
11 | November | 74 | 121 | 195 | 33 | 52 | 110 | 62 | 6.200.000
12 | Desember | 46 | 78 | 124 | 20 | 31 | 73 | 40 | 4.000.000
 | Jumlah | 903 | 1.505 | 2.408 | 417 | 653 | 1.338 | 708 | 70.800.000
 | Persentase | 37,5% | 62,5% | 100,0% | 17,3% | 27,1% | 55,6% |  | 
Tarif jasa Posbakum Rp100.000,- per jam layanan
`,
    },
    {
      name: "T8 IKU",
      sheet: `
Tabel 8. Capaian Indikator Kinerja Utama Pengadilan Agama Cikaramat Tahun 2023

No | Indikator Kinerja Utama | Satuan | Target 2023 | Realisasi 2023 |  |  | Capaian (%) | Kategori
 |  |  |  | Input/Jml (a) | Jml Perkara (b) | a/b (%) |  | 
Sasaran 1. Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel
1.1 | Persentase perkara yang diselesaikan tepat waktu | % | 95 | 5.778 | 5.899 | 97,95 | 103,11 | Melampaui Target
1.2 | Persentase perkara yang tidak mengajukan upaya hukum banding | % | 98 | 5.885 | 5.899 | 99,76 | 101,80 | Melampaui Target
1.3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 98 | 5.890 | 5.899 | 99,85 | 101,89 | Melampaui Target
1.4 | Persentase perkara yang tidak mengajukan upaya hukum PK | % | 99 | 5.897 | 5.899 | 99,97 | 100,98 | Melampaui Target
1.5 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | Indeks | 88 | - | - | 91,10 | 103,52 | Melampaui Target
 | Rata-rata capaian sasaran 1 |  |  |  |  |  | 102,26 | Melampaui Target
Sasaran 2. Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara
2.1 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | % | 100 | 5.853 | 5.899 | 99,22 | 99,22 | Tidak Tercapai
2.2 | Persentase perkara yang diselesaikan melalui mediasi | % | 25 | 152 | 405 | 37,53 | 150,12 | Melampaui Target
2.3 | Persentase sisa perkara *) | % | 8 | 432 | 6.331 | 6,82 | 117,30 | Melampaui Target
2.4 | Rata-rata waktu penyelesaian perkara (hari) *) | Hari | 60 | - | - | 48 | 125,00 | Melampaui Target
 | Rata-rata capaian sasaran 2 |  |  |  |  |  | 122,91 | Melampaui Target
Sasaran 3. Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan
3.1 | Persentase perkara prodeo yang diselesaikan | % | 100 | 48 | 48 | 100,00 | 100,00 | Tercapai
3.2 | Persentase perkara yang diselesaikan di luar gedung pengadilan | % | 95 | 168 | 175 | 96,00 | 101,05 | Melampaui Target
3.3 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | % | 100 | 2.408 | 2.408 | 100,00 | 100,00 | Tercapai
 | Rata-rata capaian sasaran 3 |  |  |  |  |  | 100,35 | Melampaui Target
Sasaran 4. Meningkatnya Kepatuhan Terhadap Putusan Pengadilan
4.1 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | % | 80 | 9 | 12 | 75,00 | 93,75 | Tidak Tercapai
 | Rata-rata capaian sasaran 4 |  |  |  |  |  | 93,75 | Tidak Tercapai
 | Rata-rata capaian 13 indikator |  |  |  |  |  | 107,52 | Melampaui Target
*) semakin kecil semakin baik, capaian = target / realisasi x 100; indikator lain capaian = realisasi / target x 100
Kategori: > 100 Melampaui Target; = 100 Tercapai; < 100 Tidak Tercapai

 | Rekap kategori | Jumlah indikator | %
 | Melampaui Target | 9 | 69,2
 | Tercapai | 2 | 15,4
 | Tidak Tercapai | 2 | 15,4
 | Jumlah | 13 | 100,0
`,
    },
    {
      name: "T9 Perbandingan",
      sheet: `
Tabel 9a. Perbandingan Target, Realisasi dan Capaian Tahun 2021 - 2023

No | Indikator | 2021 |  |  | 2022 |  |  | 2023 |  |  | Naik/Turun Realisasi 2022-2023
 |  | T | R | C | T | R | C | T | R | C | 
1 | Persentase perkara yang diselesaikan tepat waktu | 95 | 94,12 | 99,07 | 95 | 96,58 | 101,66 | 95 | 97,95 | 103,11 | +1,37
2 | Persentase perkara yang tidak mengajukan upaya hukum banding | 97 | 99,31 | 102,38 | 97 | 99,58 | 102,66 | 98 | 99,76 | 101,80 | +0,18
3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 98 | 99,72 | 101,76 | 98 | 99,78 | 101,82 | 98 | 99,85 | 101,89 | +0,07
4 | Persentase perkara yang tidak mengajukan upaya hukum PK | 99 | 99,89 | 100,90 | 99 | 99,96 | 100,97 | 99 | 99,97 | 100,98 | +0,01
5 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 85 | 89,12 | 104,85 | 86 | 89,78 | 104,40 | 88 | 91,10 | 103,52 | +1,32
6 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 98 | 97,85 | 99,85 | 99 | 98,80 | 99,80 | 100 | 99,22 | 99,22 | +0,42
7 | Persentase perkara yang diselesaikan melalui mediasi | 15 | 21,14 | 140,93 | 20 | 31,72 | 158,60 | 25 | 37,53 | 150,12 | +5,81
8 | Persentase sisa perkara *) | 10 | 8,67 | 115,34 | 9 | 8,18 | 110,02 | 8 | 6,82 | 117,30 | -1,36
9 | Rata-rata waktu penyelesaian perkara (hari) *) | 75 | 63 | 119,05 | 65 | 55 | 118,18 | 60 | 48 | 125,00 | -7
10 | Persentase perkara prodeo yang diselesaikan | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 0,00
11 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 90 | 92,16 | 102,40 | 90 | 94,33 | 104,81 | 95 | 96,00 | 101,05 | +1,67
12 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 0,00
13 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 70 | 62,50 | 89,29 | 75 | 71,43 | 95,24 | 80 | 75,00 | 93,75 | +3,57
 | Rata-rata capaian |  |  | 105,83 |  |  | 107,55 |  |  | 107,52 | 
T = Target, R = Realisasi, C = Capaian (%). Indikator 8 dan 9 semakin kecil semakin baik

Tabel 9b. Realisasi 2023 dibandingkan Target Renstra 2020-2024
No | Indikator | Target Renstra |  |  |  |  | Realisasi 2023 | Capaian thd Target 2024 (%) | Keterangan
 |  | 2020 | 2021 | 2022 | 2023 | 2024 |  |  | 
1 | Persentase perkara yang diselesaikan tepat waktu | 92 | 95 | 95 | 95 | 96 | 97,95 | 102,03 | Sudah tercapai
2 | Persentase perkara yang tidak mengajukan upaya hukum banding | 96 | 97 | 97 | 98 | 98 | 99,76 | 101,80 | Sudah tercapai
3 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 97 | 98 | 98 | 98 | 98 | 99,85 | 101,89 | Sudah tercapai
4 | Persentase perkara yang tidak mengajukan upaya hukum PK | 98 | 99 | 99 | 99 | 99 | 99,97 | 100,98 | Sudah tercapai
5 | Indeks persepsi pencari keadilan yang puas terhadap layanan peradilan | 84 | 85 | 86 | 88 | 89 | 91,10 | 102,36 | Sudah tercapai
6 | Persentase salinan putusan yang dikirim kepada para pihak tepat waktu | 97 | 98 | 99 | 100 | 100 | 99,22 | 99,22 | Belum tercapai
7 | Persentase perkara yang diselesaikan melalui mediasi | 10 | 15 | 20 | 25 | 30 | 37,53 | 125,10 | Sudah tercapai
8 | Persentase sisa perkara *) | 12 | 10 | 9 | 8 | 7 | 6,82 | 102,64 | Sudah tercapai
9 | Rata-rata waktu penyelesaian perkara (hari) *) | 80 | 75 | 65 | 60 | 55 | 48 | 114,58 | Sudah tercapai
10 | Persentase perkara prodeo yang diselesaikan | 100 | 100 | 100 | 100 | 100 | 100,00 | 100,00 | Sudah tercapai
11 | Persentase perkara yang diselesaikan di luar gedung pengadilan | 88 | 90 | 90 | 95 | 96 | 96,00 | 100,00 | Sudah tercapai
12 | Persentase pencari keadilan golongan tertentu yang mendapat layanan Posbakum | 100 | 100 | 100 | 100 | 100 | 100,00 | 100,00 | Sudah tercapai
13 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 65 | 70 | 75 | 80 | 85 | 75,00 | 88,24 | Belum tercapai
 | Rata-rata |  |  |  |  |  |  | 102,99 | 
 | Jumlah indikator yang sudah mencapai target 2024 |  |  |  |  |  | 11 |  |
`,
    },
    {
      name: "T10 Keuangan Perkara",
      sheet: `
Tabel 10. Keuangan Perkara Tahun 2023 (dalam Rupiah)

No | Bulan | Saldo Awal | Penerimaan Panjar | Pengeluaran |  |  |  |  |  | Saldo Akhir
 |  |  |  | Pendaftaran | Biaya Proses | Panggilan & PBT | Redaksi & Meterai | Pengembalian Sisa Panjar | Jumlah | 
#1 | #2 | #3 | #4 | #5 | #6 | #7 | #8 | #9 | 10=5 s.d. 9 | 11=3+4-10
#1 | Januari | #312485000~#,##0 | #412552000~#,##0 | #16680000~#,##0 | #41700000~#,##0 | #200415000~#,##0 | #9300000~#,##0 | #77190000~#,##0 | =SUM(E6:I6) -> 345285000~#,##0 | =C6+D6-J6 -> 379752000~#,##0
#2 | Februari | =K6 -> 379752000~#,##0 | #365524000~#,##0 | #14760000~#,##0 | #36900000~#,##0 | #213685000~#,##0 | #9900000~#,##0 | #82332000~#,##0 | =SUM(E7:I7) -> 357577000~#,##0 | =C7+D7-J7 -> 387699000~#,##0
#3 | Maret | =K7 -> 387699000~#,##0 | #397148000~#,##0 | #16020000~#,##0 | #40050000~#,##0 | #228946000~#,##0 | #10620000~#,##0 | #88470000~#,##0 | =SUM(E8:I8) -> 384106000~#,##0 | =C8+D8-J8 -> 400741000~#,##0
#4 | April | =K8 -> 400741000~#,##0 | #207875000~#,##0 | #8400000~#,##0 | #21000000~#,##0 | #133604000~#,##0 | #6180000~#,##0 | #51780000~#,##0 | =SUM(E9:I9) -> 220964000~#,##0 | =C9+D9-J9 -> 387652000~#,##0
#5 | Mei | =K9 -> 387652000~#,##0 | #402739000~#,##0 | #16260000~#,##0 | #40650000~#,##0 | #218687000~#,##0 | #10140000~#,##0 | #84810000~#,##0 | =SUM(E10:I10) -> 370547000~#,##0 | =C10+D10-J10 -> 419844000~#,##0
#6 | Juni | =K10 -> 419844000~#,##0 | #408393000~#,##0 | #16470000~#,##0 | #41175000~#,##0 | #237129000~#,##0 | #10980000~#,##0 | #91242000~#,##0 | =SUM(E11:I11) -> 396996000~#,##0 | =C11+D11-J11 -> 431241000~#,##0
#7 | Juli | =K11 -> 431241000~#,##0 | #383844000~#,##0 | #15510000~#,##0 | #38775000~#,##0 | #226530000~#,##0 | #10500000~#,##0 | #87420000~#,##0 | =SUM(E12:I12) -> 378735000~#,##0 | =C12+D12-J12 -> 436350000~#,##0
#8 | Agustus | =K12 -> 436350000~#,##0 | #382820000~#,##0 | #15450000~#,##0 | #38625000~#,##0 | #233602000~#,##0 | #10840000~#,##0 | #90404000~#,##0 | =SUM(E13:I13) -> 388921000~#,##0 | =C13+D13-J13 -> 430249000~#,##0
#9 | September | =K13 -> 430249000~#,##0 | #373634000~#,##0 | #15060000~#,##0 | #37650000~#,##0 | #217564000~#,##0 | #10080000~#,##0 | #84258000~#,##0 | =SUM(E14:I14) -> 364612000~#,##0 | =C14+D14-J14 -> 439271000~#,##0
#10 | Oktober | =K14 -> 439271000~#,##0 | #389153000~#,##0 | #15720000~#,##0 | #39300000~#,##0 | #233256000~#,##0 | #10820000~#,##0 | #89860000~#,##0 | =SUM(E15:I15) -> 388956000~#,##0 | =C15+D15-J15 -> 439468000~#,##0
#11 | November | =K15 -> 439468000~#,##0 | #355481000~#,##0 | #14340000~#,##0 | #35850000~#,##0 | #218942000~#,##0 | #10140000~#,##0 | #84378000~#,##0 | =SUM(E16:I16) -> 363650000~#,##0 | =C16+D16-J16 -> 431299000~#,##0
#12 | Desember | =K16 -> 431299000~#,##0 | #218148000~#,##0 | #8820000~#,##0 | #22050000~#,##0 | #182914000~#,##0 | #8480000~#,##0 | #70762000~#,##0 | =SUM(E17:I17) -> 293026000~#,##0 | =C17+D17-J17 -> 356421000~#,##0
 | Jumlah | =C6 -> 312485000~#,##0 | =SUM(D6:D17) -> 4297311000~#,##0 | =SUM(E6:E17) -> 173490000~#,##0 | =SUM(F6:F17) -> 433725000~#,##0 | =SUM(G6:G17) -> 2545274000~#,##0 | =SUM(H6:H17) -> 117980000~#,##0 | =SUM(I6:I17) -> 982906000~#,##0 | =SUM(J6:J17) -> 4253375000~#,##0 | =C18+D18-J18 -> 356421000~#,##0
Biaya pendaftaran Rp30.000,- dan biaya proses Rp75.000,- per perkara, tidak dipungut atas perkara prodeo
`,
    },
    {
      name: "T11 PNBP",
      sheet: `
TABEL 11. REALISASI PENERIMAAN NEGARA BUKAN PAJAK TAHUN 2023
Akun | Uraian | Target 2023 | Realisasi 2023 | Capaian (%) | Realisasi 2022 | Naik/(Turun) | 
 |  |  |  |  |  | Rp | %
A | PNBP Fungsional
425233 | Pendaftaran Perkara Tk. Pertama | Rp165.000.000,- | Rp173.490.000,- | 105,15 | Rp167.040.000,- | Rp6.450.000,- | 3,86
425233 | Redaksi | Rp55.000.000,- | Rp58.990.000,- | 107,25 | Rp56.130.000,- | Rp2.860.000,- | 5,10
425233 | Relaas Panggilan Pertama | Rp110.000.000,- | Rp114.730.000,- | 104,30 | Rp109.860.000,- | Rp4.870.000,- | 4,43
425231 | Legalisasi Tanda Tangan | Rp1.500.000,- | Rp1.340.000,- | 89,33 | Rp1.610.000,- | (Rp270.000,-) | (16,77)
425239 | Akta Cerai | Rp40.000.000,- | Rp42.890.000,- | 107,23 | Rp41.370.000,- | Rp1.520.000,- | 3,67
 | Sub Jumlah A | Rp371.500.000,- | Rp391.440.000,- | 105,37 | Rp376.010.000,- | Rp15.430.000,- | 4,10
B | PNBP Umum
425131 | Sewa Rumah Dinas | Rp4.800.000,- | Rp4.800.000,- | 100,00 | Rp4.800.000,- | - | 0,00
425911 | Penerimaan Kembali Belanja Pegawai TAYL | - | Rp2.716.500,- | - | - | Rp2.716.500,- | -
 | Sub Jumlah B | Rp4.800.000,- | Rp7.516.500,- | 156,59 | Rp4.800.000,- | Rp2.716.500,- | 56,59
 | TOTAL PNBP | Rp376.300.000,- | Rp398.956.500,- | 106,02 | Rp380.810.000,- | Rp18.146.500,- | 4,77
`,
    },
    {
      name: "T12 DIPA 01",
      sheet: `
Tabel 12a. Realisasi Anggaran DIPA (01) Badan Urusan Administrasi per Output TA 2023

Kode | KRO / RO | Volume |  | Satuan | Pagu (Rp) | Realisasi (Rp) | Sisa (Rp) | % Realisasi
 |  | Target | Realisasi |  |  |  |  | 
1066.EBA | Layanan Dukungan Manajemen Internal |  |  |  | =SUM(F6:F9) -> 7315750000~#,##0 | =SUM(G6:G9) -> 7283660767~#,##0 | =F5-G5 -> 32089233~#,##0 | =G5/F5 -> 0.995614~0.00%
1066.EBA.956 | Layanan BMN | #1~#,##0 | #1~#,##0 | Layanan | #4500000~#,##0 | #4462500~#,##0 | =F6-G6 -> 37500~#,##0 | =G6/F6 -> 0.991667~0.00%
1066.EBA.962 | Layanan Umum | #1~#,##0 | #1~#,##0 | Layanan | #12600000~#,##0 | #12418000~#,##0 | =F7-G7 -> 182000~#,##0 | =G7/F7 -> 0.985556~0.00%
1066.EBA.994.001 | Layanan Perkantoran - Gaji dan Tunjangan | #1~#,##0 | #1~#,##0 | Layanan | #5812430000~#,##0 | #5786914327~#,##0 | =F8-G8 -> 25515673~#,##0 | =G8/F8 -> 0.99561~0.00%
1066.EBA.994.002 | Layanan Perkantoran - Operasional dan Pemeliharaan | #1~#,##0 | #1~#,##0 | Layanan | #1486220000~#,##0 | #1479865940~#,##0 | =F9-G9 -> 6354060~#,##0 | =G9/F9 -> 0.995725~0.00%
1066.EBB | Layanan Sarana dan Prasarana Internal |  |  |  | =SUM(F11:F12) -> 299000000~#,##0 | =SUM(G11:G12) -> 297205000~#,##0 | =F10-G10 -> 1795000~#,##0 | =G10/F10 -> 0.993997~0.00%
1066.EBB.951 | Layanan Sarana Internal | #14~#,##0 | #14~#,##0 | Unit | #84000000~#,##0 | #83725000~#,##0 | =F11-G11 -> 275000~#,##0 | =G11/F11 -> 0.996726~0.00%
1066.EBB.971 | Layanan Prasarana Internal | #120~#,##0 | #120~#,##0 | m2 | #215000000~#,##0 | #213480000~#,##0 | =F12-G12 -> 1520000~#,##0 | =G12/F12 -> 0.99293~0.00%
1066.EBD | Layanan Manajemen Kinerja Internal |  |  |  | =SUM(F14:F15) -> 9950000~#,##0 | =SUM(G14:G15) -> 9897500~#,##0 | =F13-G13 -> 52500~#,##0 | =G13/F13 -> 0.994724~0.00%
1066.EBD.952 | Layanan Perencanaan dan Penganggaran | #1~#,##0 | #1~#,##0 | Layanan | #3200000~#,##0 | #3195000~#,##0 | =F14-G14 -> 5000~#,##0 | =G14/F14 -> 0.998438~0.00%
1066.EBD.955 | Layanan Manajemen Keuangan | #2~#,##0 | #2~#,##0 | Dokumen | #6750000~#,##0 | #6702500~#,##0 | =F15-G15 -> 47500~#,##0 | =G15/F15 -> 0.992963~0.00%
 | JUMLAH DIPA 01 |  |  |  | =F5+F10+F13 -> 7624700000~#,##0 | =G5+G10+G13 -> 7590763267~#,##0 | =F16-G16 -> 33936733~#,##0 | =G16/F16 -> 0.995549~0.00%

Tabel 12b. DIPA (01) per Jenis Belanja dan Perbandingan TA 2022
Kode | Jenis Belanja | Pagu Awal (Rp) | Pagu Revisi (Rp) | Realisasi (Rp) | Sisa (Rp) | % Realisasi | Realisasi 2022 (Rp) | Kenaikan (%)
#51 | Belanja Pegawai | #5698200000~#,##0 | #5812430000~#,##0 | #5786914327~#,##0 | =D20-E20 -> 25515673~#,##0 | =E20/D20 -> 0.99561~0.00% | #5604218950~#,##0 | =(E20-H20)/H20 -> 0.0326~0.00%
#52 | Belanja Barang | #1524900000~#,##0 | #1513270000~#,##0 | #1506643940~#,##0 | =D21-E21 -> 6626060~#,##0 | =E21/D21 -> 0.995621~0.00% | #1438076215~#,##0 | =(E21-H21)/H21 -> 0.04768~0.00%
#53 | Belanja Modal | #185000000~#,##0 | #299000000~#,##0 | #297205000~#,##0 | =D22-E22 -> 1795000~#,##0 | =E22/D22 -> 0.993997~0.00% | #146390000~#,##0 | =(E22-H22)/H22 -> 1.030227~0.00%
 | Jumlah | =SUM(C20:C22) -> 7408100000~#,##0 | =SUM(D20:D22) -> 7624700000~#,##0 | =SUM(E20:E22) -> 7590763267~#,##0 | =SUM(F20:F22) -> 33936733~#,##0 | =E23/D23 -> 0.995549~0.00% | =SUM(H20:H22) -> 7188685165~#,##0 | =(E23-H23)/H23 -> 0.055932~0.00%
`,
    },
    {
      name: "T13 DIPA 04",
      sheet: `
Tabel 13a. Realisasi DIPA (04) Ditjen Badan Peradilan Agama per Output TA 2023
No | Kode | Output | Volume |  |  | Anggaran |  |  | 
 |  |  | Target | Realisasi | % Vol | Pagu | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7 | 8 | 9=7-8 | 10=8/7
1 | 1053.BCE.001 | Perkara yang diselesaikan melalui pembebasan biaya perkara (Perkara) | 45 | 48 | 106,67 | 20.700.000 | 20.390.000 | 310.000 | 98,50
2 | 1053.BCE.002 | Perkara yang diselesaikan melalui sidang di luar gedung pengadilan (Perkara) | 160 | 168 | 105,00 | 34.800.000 | 34.200.000 | 600.000 | 98,28
3 | 1053.QAH.001 | Layanan Pos Bantuan Hukum (Jam Layanan) | 700 | 708 | 101,14 | 71.500.000 | 70.800.000 | 700.000 | 99,02
 |  | Jumlah |  |  |  | 127.000.000 | 125.390.000 | 1.610.000 | 98,73

Tabel 13b. DIPA (04) per Output dan Akun Belanja Barang (realisasi)
No | Output | 521211 Bahan | 522191 Jasa Lainnya | 524113 Perjadin Dalam Kota | Jumlah | Realisasi 2022 | Naik/(Turun) | %
1 | Pembebasan biaya perkara | 13.590.000 | - | 6.800.000 | 20.390.000 | 18.975.000 | 1.415.000 | 7,46
2 | Sidang di luar gedung | 4.200.000 | - | 30.000.000 | 34.200.000 | 31.650.000 | 2.550.000 | 8,06
3 | Posbakum | - | 70.800.000 | - | 70.800.000 | 72.000.000 | (1.200.000) | (1,67)
 | Jumlah | 17.790.000 | 70.800.000 | 36.800.000 | 125.390.000 | 122.625.000 | 2.765.000 | 2,25
 | Proporsi thd jumlah realisasi (%) | 14,2 | 56,5 | 29,3 | 100,0 |  |  |
`,
    },
    {
      name: "T14 Survei",
      sheet: `
Tabel 14a. Hasil Survei Kepuasan Masyarakat (SKM) Tahun 2023
Jumlah responden : 312 orang
No | Unsur Pelayanan | Jumlah Nilai | NRR per Unsur | NRR Tertimbang (x 0,111) | Nilai Konversi (x 25) | Mutu | NRR 2022 | Naik/Turun NRR
U1 | Persyaratan | 1.148 | 3,679 | 0,408 | 91,98 | A | 3,622 | +0,057
U2 | Sistem, Mekanisme dan Prosedur | 1.135 | 3,638 | 0,404 | 90,95 | A | 3,591 | +0,047
U3 | Waktu Penyelesaian | 1.089 | 3,490 | 0,387 | 87,25 | B | 3,430 | +0,060
U4 | Biaya/Tarif | 1.126 | 3,609 | 0,401 | 90,23 | A | 3,558 | +0,051
U5 | Produk Spesifikasi Jenis Pelayanan | 1.141 | 3,657 | 0,406 | 91,43 | A | 3,604 | +0,053
U6 | Kompetensi Pelaksana | 1.158 | 3,712 | 0,412 | 92,80 | A | 3,655 | +0,057
U7 | Perilaku Pelaksana | 1.167 | 3,740 | 0,415 | 93,50 | A | 3,688 | +0,052
U8 | Penanganan Pengaduan, Saran dan Masukan | 1.173 | 3,760 | 0,417 | 94,00 | A | 3,701 | +0,059
U9 | Sarana dan Prasarana | 1.107 | 3,548 | 0,394 | 88,70 | A | 3,497 | +0,051
 | Jumlah NRR Tertimbang |  |  | 3,644 |  |  |  | 
 | Nilai IKM Unit Pelayanan (jumlah NRR tertimbang x 25) |  |  |  | 91,10 | A |  | 
Mutu: A (Sangat Baik) 88,31 - 100,00; B (Baik) 76,61 - 88,30; C (Kurang Baik) 65,00 - 76,60; D (Tidak Baik) 25,00 - 64,99

Tabel 14b. Indeks Persepsi Anti Korupsi (IPAK) per Triwulan
No | Ruang Lingkup | Tw I | Tw II | Tw III | Tw IV | Rata-rata | Nilai Konversi
1 | Manipulasi Peraturan | 3,68 | 3,70 | 3,72 | 3,74 | 3,710 | 92,75
2 | Penyalahgunaan Jabatan | 3,71 | 3,73 | 3,74 | 3,78 | 3,740 | 93,50
3 | Menjual Pengaruh | 3,66 | 3,69 | 3,73 | 3,72 | 3,700 | 92,50
4 | Transparansi Biaya | 3,74 | 3,76 | 3,79 | 3,79 | 3,770 | 94,25
5 | Biaya Tambahan | 3,70 | 3,71 | 3,75 | 3,76 | 3,730 | 93,25
6 | Hadiah | 3,62 | 3,67 | 3,69 | 3,74 | 3,680 | 92,00
7 | Transparansi Pembayaran | 3,75 | 3,77 | 3,76 | 3,80 | 3,770 | 94,25
8 | Percaloan | 3,61 | 3,64 | 3,69 | 3,70 | 3,660 | 91,50
9 | Perbuatan Curang | 3,69 | 3,72 | 3,73 | 3,78 | 3,730 | 93,25
10 | Transaksi Rahasia | 3,72 | 3,74 | 3,78 | 3,76 | 3,750 | 93,75
 | Indeks (rata-rata) | 3,688 | 3,713 | 3,738 | 3,757 | 3,724 | 93,10

Tabel 14c. Karakteristik Responden SKM
No | Pendidikan | Laki-laki | Perempuan | Jumlah | %
1 | SD ke bawah | 21 | 34 | 55 | 17,6
2 | SLTP | 27 | 41 | 68 | 21,8
3 | SLTA | 58 | 67 | 125 | 40,1
4 | D1-D3-D4 | 8 | 11 | 19 | 6,1
5 | S1 | 19 | 22 | 41 | 13,1
6 | S2 ke atas | 3 | 1 | 4 | 1,3
 | Jumlah | 136 | 176 | 312 | 100,0
`,
    },
    {
      name: "T15 Pegawai",
      sheet: `
Tabel 15a. Keadaan Pegawai menurut Jabatan per 31 Desember 2023
No | Jabatan | Jumlah Pegawai |  |  | Kebutuhan ABK | Kurang/Lebih | % Terisi
 |  | L | P | Jml |  |  | 
#1 | Ketua | #1~#,##0 | #0~#,##0 | =C4+D4 -> 1~#,##0 | #1~#,##0 | =E4-F4 -> 0~#,##0 | =E4/F4 -> 1~0.0%
#2 | Wakil Ketua | #0~#,##0 | #1~#,##0 | =C5+D5 -> 1~#,##0 | #1~#,##0 | =E5-F5 -> 0~#,##0 | =E5/F5 -> 1~0.0%
#3 | Hakim | #7~#,##0 | #5~#,##0 | =C6+D6 -> 12~#,##0 | #15~#,##0 | =E6-F6 -> -3~#,##0 | =E6/F6 -> 0.8~0.0%
#4 | Panitera | #1~#,##0 | #0~#,##0 | =C7+D7 -> 1~#,##0 | #1~#,##0 | =E7-F7 -> 0~#,##0 | =E7/F7 -> 1~0.0%
#5 | Sekretaris | #1~#,##0 | #0~#,##0 | =C8+D8 -> 1~#,##0 | #1~#,##0 | =E8-F8 -> 0~#,##0 | =E8/F8 -> 1~0.0%
#6 | Panitera Muda | #2~#,##0 | #1~#,##0 | =C9+D9 -> 3~#,##0 | #3~#,##0 | =E9-F9 -> 0~#,##0 | =E9/F9 -> 1~0.0%
#7 | Kepala Sub Bagian | #1~#,##0 | #2~#,##0 | =C10+D10 -> 3~#,##0 | #3~#,##0 | =E10-F10 -> 0~#,##0 | =E10/F10 -> 1~0.0%
#8 | Panitera Pengganti | #4~#,##0 | #5~#,##0 | =C11+D11 -> 9~#,##0 | #14~#,##0 | =E11-F11 -> -5~#,##0 | =E11/F11 -> 0.642857~0.0%
#9 | Jurusita | #3~#,##0 | #1~#,##0 | =C12+D12 -> 4~#,##0 | #6~#,##0 | =E12-F12 -> -2~#,##0 | =E12/F12 -> 0.666667~0.0%
#10 | Jurusita Pengganti | #4~#,##0 | #2~#,##0 | =C13+D13 -> 6~#,##0 | #8~#,##0 | =E13-F13 -> -2~#,##0 | =E13/F13 -> 0.75~0.0%
#11 | Analis Perkara Peradilan | #1~#,##0 | #3~#,##0 | =C14+D14 -> 4~#,##0 | #6~#,##0 | =E14-F14 -> -2~#,##0 | =E14/F14 -> 0.666667~0.0%
#12 | Pranata Komputer | #1~#,##0 | #0~#,##0 | =C15+D15 -> 1~#,##0 | #2~#,##0 | =E15-F15 -> -1~#,##0 | =E15/F15 -> 0.5~0.0%
#13 | Pengelola/Staf Pelaksana | #1~#,##0 | #2~#,##0 | =C16+D16 -> 3~#,##0 | #7~#,##0 | =E16-F16 -> -4~#,##0 | =E16/F16 -> 0.428571~0.0%
#14 | PPNPN | #10~#,##0 | #4~#,##0 | =C17+D17 -> 14~#,##0 | #14~#,##0 | =E17-F17 -> 0~#,##0 | =E17/F17 -> 1~0.0%
 | Jumlah | =SUM(C4:C17) -> 37~#,##0 | =SUM(D4:D17) -> 26~#,##0 | =SUM(E4:E17) -> 63~#,##0 | =SUM(F4:F17) -> 82~#,##0 | =SUM(G4:G17) -> -19~#,##0 | =E18/F18 -> 0.768293~0.0%

Tabel 15b. Pegawai (Hakim dan PNS, tidak termasuk PPNPN) menurut Golongan dan Pendidikan
No | Golongan | SLTA | D3 | S1 | S2 | S3 | Jumlah | %
#1 | Golongan IV | #0~#,##0 | #0~#,##0 | #4~#,##0 | #12~#,##0 | #2~#,##0 | =SUM(C22:G22) -> 18~#,##0 | #0.367347~0.0%
#2 | Golongan III | #1~#,##0 | #1~#,##0 | #15~#,##0 | #9~#,##0 | #0~#,##0 | =SUM(C23:G23) -> 26~#,##0 | #0.530612~0.0%
#3 | Golongan II | #2~#,##0 | #3~#,##0 | #0~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(C24:G24) -> 5~#,##0 | #0.102041~0.0%
 | Jumlah | =SUM(C22:C24) -> 3~#,##0 | =SUM(D22:D24) -> 4~#,##0 | =SUM(E22:E24) -> 19~#,##0 | =SUM(F22:F24) -> 21~#,##0 | =SUM(G22:G24) -> 2~#,##0 | =SUM(H22:H24) -> 49~#,##0 | #1~0.0%
 | % | #0.061224~0.0% | #0.081633~0.0% | #0.387755~0.0% | #0.428571~0.0% | #0.040816~0.0% | #1~0.0%
`,
    },
    {
      name: "T16 Rekap",
      sheet: `
Tabel 16a. Rekapitulasi Capaian Sasaran dan Efisiensi Anggaran Tahun 2023
(capaian indikator dibatasi maksimal 120 %)

No | Sasaran Strategis | Jml IKU | Rata-rata Capaian (%) | Sumber Anggaran | Pagu | Realisasi | % Anggaran | Efisiensi (%) | Ket
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)=(7)/(6) | (9)=(4)-(8) | (10)
1 | Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel | 5 | 102,26 | DIPA 01 - EBA | Rp7.315.750.000 | Rp7.283.660.767 | 99,56 | 2,70 | Efisien
2 | Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara | 4 | 114,13 | DIPA 01 - EBB | Rp299.000.000 | Rp297.205.000 | 99,40 | 14,73 | Efisien
3 | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | 3 | 100,35 | DIPA 04 | Rp127.000.000 | Rp125.390.000 | 98,73 | 1,62 | Efisien
4 | Meningkatnya Kepatuhan Terhadap Putusan Pengadilan | 1 | 93,75 | DIPA 01 - EBD | Rp9.950.000 | Rp9.897.500 | 99,47 | -5,72 | Tidak Efisien
 | Jumlah / rata-rata 13 IKU | 13 | 104,82 | DIPA 01 + DIPA 04 | Rp7.751.700.000 | Rp7.716.153.267 | 99,54 | 5,28 | Efisien

Tabel 16b. Rekap Anggaran DIPA 01 dan DIPA 04 per Jenis Belanja (dalam miliar rupiah)
No | Jenis Belanja | Pagu | Realisasi | % (dari rupiah penuh)
1 | Belanja Pegawai | 5,812 | 5,787 | 99,56
2 | Belanja Barang (01 + 04) | 1,640 | 1,632 | 99,50
3 | Belanja Modal | 0,299 | 0,297 | 99,40
 | Jumlah | 7,752 | 7,716 | 99,54
 | Selisih 0,001 karena pembulatan

Tabel 16c. Rekap Kinerja Utama 2022 - 2023
No | Uraian | Satuan | 2022 | 2023 | Naik/(Turun) | %
1 | Perkara diterima | perkara | 5.609 | 5.831 | 222 | 3,96
2 | Beban perkara | perkara | 6.113 | 6.331 | 218 | 3,57
3 | Perkara diputus | perkara | 5.613 | 5.899 | 286 | 5,10
4 | Sisa akhir tahun | perkara | 500 | 432 | (68) | (13,60)
5 | Perkara e-court | perkara | 2.854 | 4.128 | 1.274 | 44,64
6 | Perceraian (dikabulkan) | perkara | 4.202 | 4.325 | 123 | 2,93
7 | PNBP | Rp | 380.810.000 | 398.956.500 | 18.146.500 | 4,77
8 | Realisasi DIPA 01 | Rp | 7.188.685.165 | 7.590.763.267 | 402.078.102 | 5,59
9 | Realisasi DIPA 04 | Rp | 122.625.000 | 125.390.000 | 2.765.000 | 2,25
10 | IKM | indeks | 89,78 | 91,10 | 1,32 | 1,47
11 | Rata-rata capaian IKU (tanpa pembatasan) | % | 107,55 | 107,52 | (0,03) | (0,03)
`,
    },
    {
      name: "Narasi",
      sheet: `
LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP) PENGADILAN AGAMA CIKARAMAT KELAS IA TAHUN 2023 - IKHTISAR DAN ANALISIS
Pada tahun 2023 Pengadilan Agama Cikaramat Kelas IA menerima 5.831 perkara, terdiri dari 4.743 perkara gugatan dan 1.088 perkara permohonan. Ditambah sisa tahun 2022 sebanyak 500 perkara, beban perkara seluruhnya 6.331 perkara. Perkara yang diputus sebanyak 5.899 perkara (93,18%) sehingga sisa akhir tahun 432 perkara.
Cerai Gugat merupakan perkara terbanyak dengan 3.587 perkara diterima atau 61,52% dari seluruh perkara diterima, disusul Cerai Talak 1.046 perkara (17,94%) dan Itsbat Nikah 418 perkara (7,17%).
Perkara diterima paling banyak pada bulan Januari yaitu 561 perkara dan paling sedikit pada bulan April yaitu 282 perkara, dengan rata-rata 485,92 perkara per bulan. Putusan terbanyak dijatuhkan pada bulan Juni sebanyak 549 perkara.
Dibandingkan tahun 2022 (5.609 perkara), perkara masuk tahun 2023 naik 222 perkara atau 3,96%. Rasio produktifitas juga naik dari 91,82% menjadi 93,18%, dan sisa perkara turun 68 perkara atau 13,60%.
Perkara perceraian yang dikabulkan sebanyak 4.325 perkara (964 cerai talak dan 3.361 cerai gugat). Faktor penyebab tertinggi adalah perselisihan dan pertengkaran terus menerus 2.899 perkara (67,03%), diikuti faktor ekonomi 986 perkara (22,80%) dan meninggalkan salah satu pihak 287 perkara.
Dari 5.831 perkara diterima, 4.128 perkara didaftarkan melalui e-court (70,8%) dan 1.703 perkara secara manual. Jumlah e-court naik 1.274 perkara dari tahun 2022 (2.854 perkara). Perkara yang disidangkan secara e-litigasi 1.102 perkara atau 26,7% dari perkara e-court.
Mediasi dilaksanakan terhadap 446 perkara, 41 di antaranya tidak dapat dilaksanakan. Dari 405 mediasi yang dilaksanakan, 152 perkara berhasil (37,53%) yaitu 20 berhasil seluruhnya, 105 berhasil sebagian dan 27 berhasil dengan pencabutan. Target 25% terlampaui dengan capaian 150,12%.
Sidang di luar gedung dilaksanakan 20 kali pada 6 lokasi (enam lokasi), menyidangkan 175 perkara dan menyelesaikan 168 perkara (96,0%) dengan biaya Rp34.200.000,-. Pembebasan biaya perkara diberikan kepada 48 perkara dari target 45 perkara atau 106,7%.
Layanan Posbakum melayani 2.408 orang (903 laki-laki dan 1.505 perempuan) selama 708 jam layanan. Layanan terbanyak adalah pembuatan dokumen 1.338 orang (55,6%), sedangkan realisasi anggarannya Rp70.800.000,- (tujuh puluh juta delapan ratus ribu rupiah).
Indikator perkara yang diselesaikan tepat waktu ditargetkan 95% dan terealisasi 97,95%, yaitu 5.778 perkara dari 5.899 perkara putus, sedangkan 121 perkara diputus lebih dari lima bulan. Capaiannya 103,11%, naik dari capaian tahun 2022 sebesar 101,66%.
Persentase sisa perkara (semakin kecil semakin baik) ditargetkan paling tinggi 8% dan terealisasi 6,82% sehingga capaiannya 117,30%. Rata-rata waktu penyelesaian perkara 48 hari, lebih cepat 12 hari dari target 60 hari dan lebih cepat 7 hari dari tahun 2022.
Dari 13 indikator kinerja utama, 9 indikator melampaui target, 2 indikator tercapai dan 2 indikator tidak tercapai. Rata-rata capaian tanpa pembatasan 107,52%, dan 104,82% apabila capaian dibatasi maksimal 120%. Sebanyak 11 indikator telah mencapai target akhir Renstra tahun 2024.
Saldo awal keuangan perkara Rp312.485.000,-, penerimaan panjar Rp4.297.311.000,-, pengeluaran Rp4.253.375.000,-, dan saldo akhir Rp356.421.000,-. Pengeluaran terbesar untuk panggilan dan pemberitahuan sebesar Rp2.545.274.000,- atau 59,84% dari seluruh pengeluaran.
Realisasi PNBP tahun 2023 sebesar Rp398.956.500,- atau 106,02% dari target Rp376.300.000,-. Dibanding tahun 2022 naik Rp18.146.500,- atau 4,77%. PNBP Fungsional menyumbang 98,12% dari seluruh PNBP.
Pagu DIPA 01 sebesar Rp7.624.700.000,- terealisasi Rp7.590.763.267,- (99,55%) dengan sisa Rp33.936.733,-. Realisasi Belanja Pegawai Rp5.786.914.327,-, Belanja Barang Rp1.506.643.940,- dan Belanja Modal Rp297.205.000,-. Pagu revisi bertambah Rp216.600.000,- atau 2,92% dari pagu awal Rp7.408.100.000,-.
Pagu DIPA 04 sebesar Rp127.000.000,- terealisasi Rp125.390.000,- (98,73%) dan sisa Rp1.610.000,-. Gabungan DIPA 01 dan DIPA 04 berjumlah Rp7.751.700.000,-, terealisasi Rp7.716.153.267,- atau 99,54%.
Nilai IKM tahun 2023 sebesar 91,10 (mutu A, Sangat Baik) dari 312 responden, naik 1,32 poin dari 89,78 pada tahun 2022. Unsur tertinggi adalah Penanganan Pengaduan, Saran dan Masukan (NRR 3,760) dan terendah Waktu Penyelesaian (NRR 3,490). Indeks Persepsi Anti Korupsi rata-rata 3,724 atau 93,10 pada skala 100.
Jumlah pegawai per 31 Desember 2023 sebanyak 63 orang (37 laki-laki dan 26 perempuan), termasuk 14 PPNPN. Dibandingkan kebutuhan ABK sebanyak 82 orang masih kurang 19 orang atau baru terisi 76,8%. Hakim yang tersedia 12 orang dari kebutuhan 15 orang.
`,
    },
  ],
  mistakes: [
    { sheet: "T1 Jenis Perkara", cell: "L11", right: "3.628", wrong: "3.430" },
    { sheet: "T1 Jenis Perkara", cell: "G33", right: "1.010", wrong: "921" },
    { sheet: "T1 Jenis Perkara", cell: "D12", right: "31", wrong: "13" },
    { sheet: "T2 Per Bulan", cell: "F9", right: "=D9+E9 -> 547~#,##0", wrong: "#556~#,##0" },
    {
      sheet: "T2 Per Bulan",
      cell: "J18",
      right: "=AVERAGE(J5:J16) -> 491.583333~#,##0.00",
      wrong: "#536.272727~#,##0.00",
    },
    { sheet: "T3 Tren Lima Tahun", cell: "C10", right: "5.381,6", wrong: "5.269,3" },
    { sheet: "T4 Faktor Cerai", cell: "F17", right: "22,80 %", wrong: "23,47 %" },
    { sheet: "T4 Faktor Cerai", cell: "G9", right: "-25", wrong: "+25" },
    { sheet: "T5 E-Court", cell: "D10", right: "=C10-E10 -> 141~#,##0", wrong: "#151~#,##0" },
    { sheet: "T5 E-Court", cell: "C21", right: "#5378~#,##0", wrong: "#5738~#,##0" },
    { sheet: "T6 Mediasi", cell: "J12", right: "41,46", wrong: "37,78" },
    { sheet: "T7 Layanan", cell: "I10", right: "34.200.000", wrong: "30.780.000" },
    { sheet: "T7 Layanan", cell: "H29", right: "126", wrong: "116" },
    { sheet: "T10 Keuangan Perkara", cell: "J9", right: "=SUM(E9:I9) -> 220964000~#,##0", wrong: "#214784000~#,##0" },
    { sheet: "T11 PNBP", cell: "D15", right: "Rp398.956.500,-", wrong: "Rp406.473.000,-" },
    { sheet: "T12 DIPA 01", cell: "H9", right: "=F9-G9 -> 6354060~#,##0", wrong: "#6534060~#,##0" },
    { sheet: "T12 DIPA 01", cell: "F10", right: "=SUM(F11:F12) -> 299000000~#,##0", wrong: "#84000000~#,##0" },
    { sheet: "T13 DIPA 04", cell: "E15", right: "36.800.000", wrong: "30.000.000" },
    { sheet: "T14 Survei", cell: "G6", right: "B", wrong: "A" },
    { sheet: "T14 Survei", cell: "F14", right: "91,10", wrong: "91,20" },
    { sheet: "T8 IKU", cell: "H15", right: "117,30", wrong: "85,25" },
    { sheet: "T8 IKU", cell: "I13", right: "Tidak Tercapai", wrong: "Tercapai" },
    { sheet: "T8 IKU", cell: "E6", right: "5.778", wrong: "5.787" },
    { sheet: "T9 Perbandingan", cell: "L11", right: "+5,81", wrong: "+16,39" },
    { sheet: "T9 Perbandingan", cell: "F34", right: "95", wrong: "90" },
    { sheet: "T9 Perbandingan", cell: "J36", right: "Belum tercapai", wrong: "Sudah tercapai" },
    { sheet: "T15 Pegawai", cell: "G11", right: "=E11-F11 -> -5~#,##0", wrong: "#5~#,##0" },
    { sheet: "T15 Pegawai", cell: "I23", right: "#0.530612~0.0%", wrong: "#0.412698~0.0%" },
    { sheet: "T16 Rekap", cell: "I9", right: "-5,72", wrong: "5,72" },
    { sheet: "T16 Rekap", cell: "D25", right: "500", wrong: "504" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "beban perkara seluruhnya 6.331 perkara",
      wrong: "beban perkara seluruhnya 6.263 perkara",
    },
    {
      sheet: "Narasi",
      cell: "A3",
      right: "Cerai Talak 1.046 perkara (17,94%)",
      wrong: "Cerai Talak 1.046 perkara (22,05%)",
    },
    {
      sheet: "Narasi",
      cell: "A4",
      right: "paling sedikit pada bulan April yaitu 282",
      wrong: "paling sedikit pada bulan Desember yaitu 296",
    },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "sisa perkara turun 68 perkara atau 13,60%",
      wrong: "sisa perkara turun 68 perkara atau 15,74%",
    },
    { sheet: "Narasi", cell: "A6", right: "terus menerus 2.899 perkara", wrong: "terus menerus 2.705 perkara" },
    { sheet: "Narasi", cell: "A8", right: "Dari 405 mediasi", wrong: "Dari 414 mediasi" },
    {
      sheet: "Narasi",
      cell: "A9",
      right: "48 perkara dari target 45 perkara atau 106,7%",
      wrong: "48 perkara dari target 45 perkara atau 93,8%",
    },
    {
      sheet: "Narasi",
      cell: "A10",
      right: "(tujuh puluh juta delapan ratus ribu rupiah)",
      wrong: "(tujuh puluh juta delapan puluh ribu rupiah)",
    },
    { sheet: "Narasi", cell: "A11", right: "terealisasi 97,95%", wrong: "terealisasi 97,59%" },
    {
      sheet: "Narasi",
      cell: "A12",
      right: "lebih cepat 12 hari dari target",
      wrong: "lebih cepat 22 hari dari target",
    },
    { sheet: "Narasi", cell: "A13", right: "Sebanyak 11 indikator", wrong: "Sebanyak 12 indikator" },
    { sheet: "Narasi", cell: "A15", right: "dari target Rp376.300.000,-", wrong: "dari target Rp371.500.000,-" },
    {
      sheet: "Narasi",
      cell: "A16",
      right: "Pagu revisi bertambah Rp216.600.000,-",
      wrong: "Pagu revisi bertambah Rp2.166.000.000,-",
    },
    { sheet: "Narasi", cell: "A17", right: "sisa Rp1.610.000,-", wrong: "sisa Rp1.160.000,-" },
    {
      sheet: "Narasi",
      cell: "A18",
      right: "dan terendah Waktu Penyelesaian (NRR 3,490)",
      wrong: "dan terendah Sarana dan Prasarana (NRR 3,548)",
    },
  ],
};
