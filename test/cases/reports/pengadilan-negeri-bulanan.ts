import type { ReportCase } from "./report-case";

/** A district court by month: cases, remedies, mediation, executions, five years, two DIPA, surveys. All names and figures are made up. */
export const pengadilanNegeriBulanan: ReportCase = {
  name: "a district court by month: cases, remedies, mediation, executions, five years, two DIPA, surveys",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "PK 2024",
      merges: ["B6:B12", "B13:B15", "B16:B17", "B18:B19"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
PENGADILAN NEGERI MUARA TALANG KELAS II

No. | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1.1 | Terwujudnya proses peradilan yang pasti, transparan dan akuntabel | Persentase perkara perdata yang diselesaikan tepat waktu | % | 95
1.2 |  | Persentase perkara pidana yang diselesaikan tepat waktu | % | 99
1.3 |  | Persentase perkara yang tidak mengajukan upaya hukum banding | % | 92
1.4 |  | Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 95
1.5 |  | Persentase perkara yang tidak mengajukan peninjauan kembali | % | 99
1.6 |  | Persentase perkara anak yang diselesaikan dengan diversi | % | 40
1.7 |  | Indeks kepuasan pencari keadilan (SKM) | indeks | 90
2.1 | Peningkatan efektivitas pengelolaan penyelesaian perkara | Rata-rata waktu minutasi berkas perkara | hari | 6
2.2 |  | Persentase salinan putusan yang dikirim tepat waktu | % | 100
2.3 |  | Persentase perkara yang berhasil diselesaikan melalui mediasi | % | 12
3.1 | Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan | Persentase pencari keadilan yang memperoleh layanan posbakum | % | 100
3.2 |  | Persentase perkara perdata yang didaftarkan melalui e-Court | % | 95
4.1 | Meningkatnya kepatuhan terhadap putusan dan integritas aparatur | Persentase permohonan eksekusi yang ditindaklanjuti | % | 60
4.2 |  | Indeks persepsi anti korupsi (SPAK) | indeks | 94

No. | Program | Sumber | Anggaran (Rp)
1 | Program Dukungan Manajemen | DIPA 01 | 8.935.390.000
2 | Program Penegakan dan Pelayanan Hukum | DIPA 03 | 255.600.000
 | Jumlah |  | 9.190.990.000

Muara Talang, 2 Januari 2024
Pihak Kedua |  |  | Pihak Pertama
Ketua Pengadilan Tinggi |  |  | Ketua Pengadilan Negeri Muara Talang
`,
    },
    {
      name: "Renstra & RKT",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3"],
      sheet: `
MATRIKS TARGET RENSTRA 2020-2024 (DUA TAHUN TERAKHIR)

Kode | Indikator | Satuan | Target Renstra | 
 |  |  | 2023 | 2024
1.1 | Persentase perkara perdata yang diselesaikan tepat waktu | % | 94 | 95
1.2 | Persentase perkara pidana yang diselesaikan tepat waktu | % | 98 | 99
1.3 | Persentase perkara yang tidak mengajukan upaya hukum banding | % | 90 | 92
1.4 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 94 | 95
1.5 | Persentase perkara yang tidak mengajukan peninjauan kembali | % | 98 | 99
1.6 | Persentase perkara anak yang diselesaikan dengan diversi | % | 35 | 40
1.7 | Indeks kepuasan pencari keadilan (SKM) | indeks | 88 | 90
2.1 | Rata-rata waktu minutasi berkas perkara | hari | 8 | 6
2.2 | Persentase salinan putusan yang dikirim tepat waktu | % | 99 | 100
2.3 | Persentase perkara yang berhasil diselesaikan melalui mediasi | % | 10 | 12
3.1 | Persentase pencari keadilan yang memperoleh layanan posbakum | % | 100 | 100
3.2 | Persentase perkara perdata yang didaftarkan melalui e-Court | % | 85 | 95
4.1 | Persentase permohonan eksekusi yang ditindaklanjuti | % | 55 | 60
4.2 | Indeks persepsi anti korupsi (SPAK) | indeks | 92 | 94
Keterangan: indikator 2.1 bersifat semakin kecil semakin baik.

RENCANA KINERJA TAHUNAN 2024 - RENCANA KEGIATAN PENUNJANG
No | Kegiatan | Volume | Satuan | Biaya satuan (Rp) | Jumlah (Rp)
1 | Layanan posbakum | 240 | jam | 200.000 | 48.000.000
2 | Pembebasan biaya perkara (prodeo) | 8 | perkara | 750.000 | 6.000.000
3 | Sidang di luar gedung | 12 | kegiatan | 1.200.000 | 14.400.000
4 | Penyelesaian perkara pidana | 390 | perkara | 480.000 | 187.200.000
 | Jumlah |  |  |  | 255.600.000
`,
    },
    {
      name: "Keadaan Perkara",
      sheet: `
KEADAAN PERKARA PENGADILAN NEGERI MUARA TALANG TAHUN 2024

No | Jenis Perkara | Sisa 2023 | Masuk 2024 | Beban | Putus 2024 | Sisa 2024 | Produktivitas (%) | Clearance rate (%)
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
A | PIDANA
1 | Pidana Biasa | 38 | 308 | 346 | 318 | 28 | 91,91 | 103,25
2 | Pidana Singkat | 0 | 6 | 6 | 6 | 0 | 100,00 | 100,00
3 | Tindak Pidana Ringan | 0 | 79 | 79 | 79 | 0 | 100,00 | 100,00
4 | Pidana Khusus Anak | 2 | 21 | 23 | 22 | 1 | 95,65 | 104,76
5 | Praperadilan | 1 | 5 | 6 | 6 | 0 | 100,00 | 120,00
 | Jumlah Pidana | 41 | 419 | 460 | 431 | 29 | 93,70 | 102,86
B | PERDATA
1 | Gugatan | 41 | 132 | 173 | 138 | 35 | 79,77 | 104,55
2 | Gugatan Sederhana | 3 | 35 | 38 | 36 | 2 | 94,74 | 102,86
3 | Permohonan | 9 | 277 | 286 | 278 | 8 | 97,20 | 100,36
4 | Perlawanan (Bantahan) | 4 | 11 | 15 | 11 | 4 | 73,33 | 100,00
 | Jumlah Perdata | 57 | 455 | 512 | 463 | 49 | 90,43 | 101,76
 | Jumlah Pidana dan Perdata | 98 | 874 | 972 | 894 | 78 | 91,98 | 102,29
Keterangan: beban = sisa 2023 + masuk; produktivitas = putus / beban x 100; clearance rate = putus / masuk x 100. Tidak termasuk perkara lalu lintas.
Sumber: SIPP PN Muara Talang per 31 Desember 2024
`,
    },
    {
      name: "Bulanan",
      merges: ["A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:H4"],
      sheet: `
PERKARA MASUK, PUTUS DAN SISA PER BULAN TAHUN 2024

Bulan | Pidana |  | Perdata |  | Jumlah |  | Sisa akhir bulan
 | Masuk | Putus | Masuk | Putus | Masuk | Putus | 
Sisa tahun 2023 |  |  |  |  |  |  | #98
Januari | #35 | #40 | #33 | #41 | =B6+D6 -> 68 | =C6+E6 -> 81 | =H5+F6-G6 -> 85
Februari | #38 | #41 | #31 | #31 | =B7+D7 -> 69 | =C7+E7 -> 72 | =H6+F7-G7 -> 82
Maret | #27 | #30 | #30 | #32 | =B8+D8 -> 57 | =C8+E8 -> 62 | =H7+F8-G8 -> 77
April | #41 | #40 | #38 | #37 | =B9+D9 -> 79 | =C9+E9 -> 77 | =H8+F9-G9 -> 79
Mei | #23 | #32 | #42 | #40 | =B10+D10 -> 65 | =C10+E10 -> 72 | =H9+F10-G10 -> 72
Juni | #45 | #36 | #40 | #40 | =B11+D11 -> 85 | =C11+E11 -> 76 | =H10+F11-G11 -> 81
Juli | #27 | #31 | #40 | #41 | =B12+D12 -> 67 | =C12+E12 -> 72 | =H11+F12-G12 -> 76
Agustus | #41 | #34 | #37 | #39 | =B13+D13 -> 78 | =C13+E13 -> 73 | =H12+F13-G13 -> 81
September | #28 | #31 | #44 | #43 | =B14+D14 -> 72 | =C14+E14 -> 74 | =H13+F14-G14 -> 79
Oktober | #47 | #44 | #45 | #42 | =B15+D15 -> 92 | =C15+E15 -> 86 | =H14+F15-G15 -> 85
November | #35 | #36 | #35 | #41 | =B16+D16 -> 70 | =C16+E16 -> 77 | =H15+F16-G16 -> 78
Desember | #32 | #36 | #40 | #36 | =B17+D17 -> 72 | =C17+E17 -> 72 | =H16+F17-G17 -> 78
Jumlah | =SUM(B6:B17) -> 419 | =SUM(C6:C17) -> 431 | =SUM(D6:D17) -> 455 | =SUM(E6:E17) -> 463 | =SUM(F6:F17) -> 874 | =SUM(G6:G17) -> 894 | =H17 -> 78

REKAP PER TRIWULAN
Triwulan | Masuk | Putus | Sisa akhir | Rasio putus/masuk
Triwulan I | #194 | #215 | #77 | #1.1082~0.00%
Triwulan II | #229 | #225 | #81 | #0.9825~0.00%
Triwulan III | #217 | #219 | #79 | #1.0092~0.00%
Triwulan IV | #234 | #235 | #78 | #1.0043~0.00%
Jumlah | #874 | #894 | #78 | #1.0229~0.00%
`,
    },
    {
      name: "Waktu & Upaya Hukum",
      sheet: `
USIA PENYELESAIAN PERKARA DAN KETEPATAN WAKTU 2024

Jenis perkara | s.d. 1 bulan | >1 - 3 bulan | >3 - 5 bulan | Lebih 5 bulan | Putus | Tepat waktu | % tepat waktu
Pidana Biasa | 69 | 172 | 72 | 5 | 318 | 313 | 98,43
Pidana Singkat | 6 | 0 | 0 | 0 | 6 | 6 | 100,00
Tindak Pidana Ringan | 79 | 0 | 0 | 0 | 79 | 79 | 100,00
Pidana Khusus Anak | 18 | 4 | 0 | 0 | 22 | 22 | 100,00
Praperadilan | 6 | 0 | 0 | 0 | 6 | 6 | 100,00
Jumlah pidana | 178 | 176 | 72 | 5 | 431 | 426 | 98,84
Gugatan | 15 | 57 | 57 | 9 | 138 | 129 | 93,48
Gugatan Sederhana | 32 | 4 | 0 | 0 | 36 | 36 | 100,00
Permohonan | 259 | 19 | 0 | 0 | 278 | 278 | 100,00
Perlawanan (Bantahan) | 1 | 4 | 5 | 1 | 11 | 10 | 90,91
Jumlah perdata | 307 | 84 | 62 | 10 | 463 | 453 | 97,84
Jumlah | 485 | 260 | 134 | 15 | 894 | 879 | 98,32
Catatan: tepat waktu = diputus paling lama 5 bulan (SEMA Nomor 2 Tahun 2014).

PERKARA YANG DIAJUKAN UPAYA HUKUM
Jenis perkara | Putus | Banding | Kasasi | PK | Tidak banding
Pidana Biasa | 318 | 29 | 16 | 2 | 289
Tindak Pidana Ringan | 79 | - | - | - | 79
Pidana Khusus Anak | 22 | 1 | - | - | 21
Gugatan | 138 | 36 | 19 | 3 | 102
Gugatan Sederhana | 36 | - | - | - | 36
Permohonan | 278 | - | 1 | - | 278
Perlawanan (Bantahan) | 11 | 3 | 1 | - | 8
Pidana singkat dan praperadilan | 12 | - | - | - | 12
Jumlah | 894 | 69 | 37 | 5 | 825
`,
    },
    {
      name: "Mediasi-Diversi-eCourt",
      sheet: `
A. MEDIASI PER TRIWULAN
Triwulan | Dimediasi | Akta perdamaian | Berhasil sebagian | Pencabutan | Tidak berhasil | % berhasil
Triwulan I | 27 | 1 | 1 | 1 | 24 | 11,11
Triwulan II | 33 | 2 | 1 | 1 | 29 | 12,12
Triwulan III | 29 | 1 | 2 | 2 | 24 | 17,24
Triwulan IV | 25 | 2 | 1 | - | 22 | 12,00
Jumlah | 114 | 6 | 5 | 4 | 99 | 13,16
Berhasil = akta perdamaian + berhasil sebagian + pencabutan.

B. DIVERSI PERKARA ANAK
No | Register | Tindak pidana | Hasil diversi
1 | 1/Pid.Sus-Anak | Pencurian | Berhasil
2 | 4/Pid.Sus-Anak | Penganiayaan | Gagal
3 | 6/Pid.Sus-Anak | Pencurian | Berhasil
4 | 9/Pid.Sus-Anak | Lalu lintas | Berhasil
5 | 11/Pid.Sus-Anak | Penganiayaan | Gagal
6 | 14/Pid.Sus-Anak | Penadahan | Gagal
7 | 17/Pid.Sus-Anak | Penganiayaan | Gagal
8 | 20/Pid.Sus-Anak | Pencurian | Gagal
Rekap | Diupayakan | Berhasil | Gagal | % berhasil
 | 8 | 3 | 5 | 37,50

C. PENDAFTARAN E-COURT (PERKARA PERDATA MASUK)
Jenis perkara | Masuk | Via e-Court | Manual | % e-Court
Gugatan | 132 | 132 | - | 100,00
Gugatan Sederhana | 35 | 35 | - | 100,00
Permohonan | 277 | 262 | 15 | 94,58
Perlawanan (Bantahan) | 11 | 11 | - | 100,00
Jumlah | 455 | 440 | 15 | 96,70
Sumber: SIPP PN Muara Talang per 31 Desember 2024
`,
    },
    {
      name: "Eksekusi-Minutasi-Posbakum",
      sheet: `
A. PERMOHONAN EKSEKUSI
Jenis eksekusi | Sisa 2023 | Masuk 2024 | Jumlah | Dilaksanakan | Dicabut/damai | Non-executable | Sisa 2024
Eksekusi riil (pengosongan) | 7 | 9 | 16 | 6 | 2 | 1 | 7
Pembayaran sejumlah uang | 4 | 6 | 10 | 4 | 1 | - | 5
Hak tanggungan / lelang | 5 | 11 | 16 | 8 | 2 | 1 | 5
Jumlah | 16 | 26 | 42 | 18 | 5 | 2 | 17
Ditindaklanjuti = dilaksanakan + dicabut/damai = 23 dari 42 permohonan (54,76 %).

B. MINUTASI BERKAS
Jenis perkara | Berkas diminutasi | Jumlah hari | Rata-rata (hari)
Pidana Biasa | 318 | 2.290 | 7,20
Pidana Singkat | 6 | 27 | 4,50
Tindak Pidana Ringan | 79 | 111 | 1,41
Pidana Khusus Anak | 22 | 117 | 5,32
Praperadilan | 6 | 21 | 3,50
Gugatan | 138 | 1.187 | 8,60
Gugatan Sederhana | 36 | 184 | 5,11
Permohonan | 278 | 945 | 3,40
Perlawanan (Bantahan) | 11 | 90 | 8,18
Jumlah / rata-rata tertimbang | 894 | 4.972 | 5,56

C. LAYANAN POSBAKUM
Triwulan | Laki-laki | Perempuan | Jumlah orang
Triwulan I | 61 | 44 | 105
Triwulan II | 58 | 52 | 110
Triwulan III | 73 | 49 | 122
Triwulan IV | 66 | 57 | 123
Jumlah | 258 | 202 | 460
Porsi (%) | 56,09 | 43,91 | 100,00

D. PENGIRIMAN SALINAN PUTUSAN
Perkara | Putus | Dikirim tepat waktu | Terlambat | % tepat waktu
Pidana | 431 | 428 | 3 | 99,30
Perdata | 463 | 459 | 4 | 99,14
Jumlah | 894 | 887 | 7 | 99,22
`,
    },
    {
      name: "Capaian 2024",
      sheet: `
CAPAIAN INDIKATOR KINERJA TAHUN 2024

Kode | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Kategori
Sasaran 1: Terwujudnya proses peradilan yang pasti, transparan dan akuntabel
1.1 | Persentase perkara perdata yang diselesaikan tepat waktu | % | 95 | 97,84 | 102,99 | Memuaskan
1.2 | Persentase perkara pidana yang diselesaikan tepat waktu | % | 99 | 98,84 | 99,84 | Sangat Baik
1.3 | Persentase perkara yang tidak mengajukan upaya hukum banding | % | 92 | 92,28 | 100,30 | Memuaskan
1.4 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | % | 95 | 95,86 | 100,91 | Memuaskan
1.5 | Persentase perkara yang tidak mengajukan peninjauan kembali | % | 99 | 99,44 | 100,44 | Memuaskan
1.6 | Persentase perkara anak yang diselesaikan dengan diversi | % | 40 | 37,50 | 93,75 | Sangat Baik
1.7 | Indeks kepuasan pencari keadilan (SKM) | indeks | 90 | 92,00 | 102,22 | Memuaskan
 | Rata-rata capaian sasaran 1 |  |  |  | 100,06 | Memuaskan
Sasaran 2: Peningkatan efektivitas pengelolaan penyelesaian perkara
2.1 | Rata-rata waktu minutasi berkas perkara | hari | 6 | 5,56 | 107,33 | Memuaskan
2.2 | Persentase salinan putusan yang dikirim tepat waktu | % | 100 | 99,22 | 99,22 | Sangat Baik
2.3 | Persentase perkara yang berhasil diselesaikan melalui mediasi | % | 12 | 13,16 | 109,67 | Memuaskan
 | Rata-rata capaian sasaran 2 |  |  |  | 105,41 | Memuaskan
Sasaran 3: Meningkatnya akses peradilan bagi masyarakat miskin dan terpinggirkan
3.1 | Persentase pencari keadilan yang memperoleh layanan posbakum | % | 100 | 100,00 | 100,00 | Memuaskan
3.2 | Persentase perkara perdata yang didaftarkan melalui e-Court | % | 95 | 96,70 | 101,79 | Memuaskan
 | Rata-rata capaian sasaran 3 |  |  |  | 100,90 | Memuaskan
Sasaran 4: Meningkatnya kepatuhan terhadap putusan dan integritas aparatur
4.1 | Persentase permohonan eksekusi yang ditindaklanjuti | % | 60 | 54,76 | 91,27 | Sangat Baik
4.2 | Indeks persepsi anti korupsi (SPAK) | indeks | 94 | 95,15 | 101,22 | Memuaskan
 | Rata-rata capaian sasaran 4 |  |  |  | 96,25 | Sangat Baik
 | Rata-rata capaian 14 indikator |  |  |  | 100,78 | Memuaskan
Capaian = realisasi / target x 100; untuk indikator 2.1 = (2 x target - realisasi) / target x 100; capaian maksimum 120.
Kategori: >= 100 Memuaskan; 85 - <100 Sangat Baik; 70 - <85 Baik; 55 - <70 Cukup; < 55 Kurang.

REKAP KATEGORI
Kategori | Memuaskan | Sangat Baik | Baik | Cukup | Kurang | Jumlah
Jumlah indikator | 10 | 4 | - | - | - | 14
`,
    },
    {
      name: "Tren 5 Tahun",
      sheet: `
REALISASI LIMA TAHUN DAN PERBANDINGAN TARGET JANGKA MENENGAH

Kode | Indikator | 2020 | 2021 | 2022 | 2023 | 2024 | Naik/turun 2023-2024 | Target akhir Renstra 2024 | Selisih terhadap target
1.3 | Persentase perkara yang tidak mengajukan upaya hukum banding | 88,15 | 89,94 | 91,07 | 92,63 | 92,28 | -0,35 | 92 | 0,28
1.6 | Persentase perkara anak yang diselesaikan dengan diversi | 16,67 | 28,57 | 33,33 | 42,86 | 37,50 | -5,36 | 40 | -2,50
1.7 | Indeks kepuasan pencari keadilan (SKM) | 84,26 | 86,73 | 88,94 | 90,52 | 92,00 | 1,48 | 90 | 2,00
2.1 | Rata-rata waktu minutasi berkas perkara | 12,63 | 10,48 | 8,17 | 6,29 | 5,56 | -0,73 | 6 | -0,44
2.3 | Persentase perkara yang berhasil diselesaikan melalui mediasi | 4,35 | 6,12 | 7,69 | 9,84 | 13,16 | 3,32 | 12 | 1,16
3.2 | Persentase perkara perdata yang didaftarkan melalui e-Court | 47,28 | 66,05 | 81,44 | 91,37 | 96,70 | 5,33 | 95 | 1,70
4.1 | Persentase permohonan eksekusi yang ditindaklanjuti | 38,46 | 44,12 | 51,61 | 54,84 | 54,76 | -0,08 | 60 | -5,24

PERKARA 2020-2024
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Sisa awal | 74 | 87 | 93 | 105 | 98
Masuk | 702 | 748 | 811 | 839 | 874
Putus | 689 | 742 | 799 | 846 | 894
Sisa akhir | 87 | 93 | 105 | 98 | 78
Produktivitas (%) | 88,79 | 88,86 | 88,38 | 89,62 | 91,98
Pertumbuhan masuk (%) | - | 6,55 | 8,42 | 3,45 | 4,17

PERBANDINGAN DENGAN WILAYAH PENGADILAN TINGGI DAN NASIONAL 2024
Kode | PN Muara Talang | Rata-rata wilayah PT | Nasional | Selisih thd PT | Selisih thd nasional
1.1 | 97,84 | 95,62 | 94,80 | 2,22 | 3,04
2.3 | 13,16 | 9,71 | 8,90 | 3,45 | 4,26
4.1 | 54,76 | 57,20 | 52,36 | -2,44 | 2,40
`,
    },
    {
      name: "SDM",
      sheet: `
HAKIM DAN PEGAWAI MENURUT JABATAN, GOLONGAN DAN UMUR
Keadaan 31 Desember 2024

Jabatan | Laki-laki | Perempuan | Jumlah | Persen
Hakim | #5 | #3 | =B5+C5 -> 8 | =D5/D$10 -> 0.166667~0.00%
Kepaniteraan (panitera, panmud, PP) | #9 | #6 | =B6+C6 -> 15 | =D6/D$10 -> 0.3125~0.00%
Jurusita / jurusita pengganti | #5 | #1 | =B7+C7 -> 6 | =D7/D$10 -> 0.125~0.00%
Kesekretariatan | #5 | #6 | =B8+C8 -> 11 | =D8/D$10 -> 0.229167~0.00%
PPNPN | #7 | #1 | =B9+C9 -> 8 | =D9/D$10 -> 0.166667~0.00%
Jumlah | =SUM(B5:B9) -> 31 | =SUM(C5:C9) -> 17 | =SUM(D5:D9) -> 48 | =SUM(E5:E9) -> 1~0.00%

Golongan | Laki-laki | Perempuan | Jumlah | Persen
Golongan IV | #4 | #1 | =B13+C13 -> 5 | =D13/D$17 -> 0.104167~0.00%
Golongan III | #16 | #13 | =B14+C14 -> 29 | =D14/D$17 -> 0.604167~0.00%
Golongan II | #4 | #2 | =B15+C15 -> 6 | =D15/D$17 -> 0.125~0.00%
PPNPN | #7 | #1 | =B16+C16 -> 8 | =D16/D$17 -> 0.166667~0.00%
Jumlah | =SUM(B13:B16) -> 31 | =SUM(C13:C16) -> 17 | =SUM(D13:D16) -> 48 | =SUM(E13:E16) -> 1~0.00%

Kelompok umur | Laki-laki | Perempuan | Jumlah | Persen
s.d. 30 tahun | #7 | #5 | =B20+C20 -> 12 | =D20/D$24 -> 0.25~0.00%
31 - 40 tahun | #11 | #7 | =B21+C21 -> 18 | =D21/D$24 -> 0.375~0.00%
41 - 50 tahun | #9 | #4 | =B22+C22 -> 13 | =D22/D$24 -> 0.270833~0.00%
di atas 50 tahun | #4 | #1 | =B23+C23 -> 5 | =D23/D$24 -> 0.104167~0.00%
Jumlah | =SUM(B20:B23) -> 31 | =SUM(C20:C23) -> 17 | =SUM(D20:D23) -> 48 | =SUM(E20:E23) -> 1~0.00%

Rasio beban kerja
Uraian | Perkara | Jumlah orang | Perkara per orang
Beban perkara per hakim | #972 | #8 | =B28/C28 -> 121.5~0.00
Putusan per hakim | #894 | #8 | =B29/C29 -> 111.75~0.00
Perkara masuk per tenaga kepaniteraan | #874 | #15 | =B30/C30 -> 58.266667~0.00
`,
    },
    {
      name: "Anggaran",
      sheet: `
REALISASI ANGGARAN DIPA 01 DAN DIPA 03 TAHUN 2024 (Rp)

Kode | Uraian | Akun | Pagu | Semester I | Semester II | Realisasi | Sisa | %
 | DIPA 01 - Dukungan Manajemen |  | =SUM(D5:D8) -> 9166250000~#,##0 | =SUM(E5:E8) -> 4757334800~#,##0 | =SUM(F5:F8) -> 4347171000~#,##0 | =SUM(G5:G8) -> 9104505800~#,##0 | =D4-G4 -> 61744200~#,##0 | =G4/D4 -> 0.993264~0.00%
EBA.994.001 | Gaji dan tunjangan | 51 | #6842310000~#,##0 | #3611889000~#,##0 | #3191643500~#,##0 | =E5+F5 -> 6803532500~#,##0 | =D5-G5 -> 38777500~#,##0 | =G5/D5 -> 0.994333~0.00%
EBA.994.002 | Operasional dan pemeliharaan kantor | 52 | #1783640000~#,##0 | #849619800~#,##0 | #916224100~#,##0 | =E6+F6 -> 1765843900~#,##0 | =D6-G6 -> 17796100~#,##0 | =G6/D6 -> 0.990023~0.00%
EBA.962 | Layanan umum (perjalanan dinas) | 52 | #121800000~#,##0 | #59076000~#,##0 | #59458400~#,##0 | =E7+F7 -> 118534400~#,##0 | =D7-G7 -> 3265600~#,##0 | =G7/D7 -> 0.973189~0.00%
EBB.951 | Layanan sarana internal | 53 | #418500000~#,##0 | #236750000~#,##0 | #179845000~#,##0 | =E8+F8 -> 416595000~#,##0 | =D8-G8 -> 1905000~#,##0 | =G8/D8 -> 0.995448~0.00%
 | DIPA 03 - Penegakan dan Pelayanan Hukum |  | =SUM(D10:D13) -> 255600000~#,##0 | =SUM(E10:E13) -> 123702500~#,##0 | =SUM(F10:F13) -> 129260500~#,##0 | =SUM(G10:G13) -> 252963000~#,##0 | =D9-G9 -> 2637000~#,##0 | =G9/D9 -> 0.989683~0.00%
BCA.001 | Perkara pidana diselesaikan | 52 | #187200000~#,##0 | #89857500~#,##0 | #95505500~#,##0 | =E10+F10 -> 185363000~#,##0 | =D10-G10 -> 1837000~#,##0 | =G10/D10 -> 0.990187~0.00%
QBA.001 | Pos bantuan hukum | 52 | #48000000~#,##0 | #24000000~#,##0 | #24000000~#,##0 | =E11+F11 -> 48000000~#,##0 | =D11-G11 -> 0~#,##0 | =G11/D11 -> 1~0.00%
QBA.002 | Pembebasan biaya perkara | 52 | #6000000~#,##0 | #3095000~#,##0 | #2555000~#,##0 | =E12+F12 -> 5650000~#,##0 | =D12-G12 -> 350000~#,##0 | =G12/D12 -> 0.941667~0.00%
QBA.003 | Sidang di luar gedung | 52 | #14400000~#,##0 | #6750000~#,##0 | #7200000~#,##0 | =E13+F13 -> 13950000~#,##0 | =D13-G13 -> 450000~#,##0 | =G13/D13 -> 0.96875~0.00%
 | Jumlah |  | =D4+D9 -> 9421850000~#,##0 | =E4+E9 -> 4881037300~#,##0 | =F4+F9 -> 4476431500~#,##0 | =G4+G9 -> 9357468800~#,##0 | =H4+H9 -> 64381200~#,##0 | =G14/D14 -> 0.993167~0.00%

PER JENIS BELANJA
Akun | Jenis belanja | Pagu | Realisasi | Sisa | %
51 | Belanja pegawai | #6842310000~#,##0 | #6803532500~#,##0 | #38777500~#,##0 | #0.9943~0.00%
52 | Belanja barang | #2161040000~#,##0 | #2137341300~#,##0 | #23698700~#,##0 | #0.989~0.00%
53 | Belanja modal | #418500000~#,##0 | #416595000~#,##0 | #1905000~#,##0 | #0.9954~0.00%
 | Jumlah | #9421850000~#,##0 | #9357468800~#,##0 | #64381200~#,##0 | #0.9932~0.00%

REVISI DIPA
No | Tahap | Belanja pegawai | Belanja barang | Belanja modal | Jumlah
- | Pagu awal | #6598450000~#,##0 | #2236540000~#,##0 | #356000000~#,##0 | #9190990000~#,##0
1 | Revisi I (penyesuaian blokir perjalanan dinas) | - | #-38500000~#,##0 | - | #-38500000~#,##0
2 | Revisi II (kekurangan belanja pegawai) | #243860000~#,##0 | - | - | #243860000~#,##0
3 | Revisi III (pergeseran ke belanja modal) | - | #-62500000~#,##0 | #62500000~#,##0 | -
4 | Revisi IV (tambahan operasional) | - | #25500000~#,##0 | - | #25500000~#,##0
 | Pagu akhir | #6842310000~#,##0 | #2161040000~#,##0 | #418500000~#,##0 | #9421850000~#,##0
`,
    },
    {
      name: "IKPA, PNBP & SKM",
      sheet: `
NILAI IKPA TAHUN 2024
No | Indikator | Bobot (%) | Nilai DIPA 01 | Nilai akhir DIPA 01 | Nilai DIPA 03 | Nilai akhir DIPA 03
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 92,40 | 13,86 | 88,20 | 13,23
3 | Penyerapan anggaran | 20 | 97,35 | 19,47 | 95,80 | 19,16
4 | Belanja kontraktual | 10 | 96,00 | 9,60 | 100,00 | 10,00
5 | Penyelesaian tagihan | 10 | 100,00 | 10,00 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 98,50 | 9,85 | 97,10 | 9,71
7 | Capaian output | 25 | 100,00 | 25,00 | 100,00 | 25,00
 | Jumlah / nilai IKPA | 100 |  | 97,78 |  | 97,10
Predikat | Sangat Baik (nilai IKPA >= 95); Baik (89 - <95); Cukup (70 - <89)

PENERIMAAN NEGARA BUKAN PAJAK (Rp)
No | Jenis PNBP | Target | Realisasi 2024 | % thd target | Realisasi 2023
1 | Pendaftaran perkara | 18.500.000 | 19.870.000 | 107,41 | 18.640.000
2 | Hak kepaniteraan lainnya | 26.000.000 | 27.415.000 | 105,44 | 25.980.000
3 | Leges dan legalisasi | 9.200.000 | 8.763.000 | 95,25 | 9.145.000
4 | Uang meja dan pemberitahuan | 5.400.000 | 5.926.000 | 109,74 | 5.275.000
5 | Ongkos perkara dan denda | 64.000.000 | 71.280.000 | 111,38 | 66.310.000
 | Jumlah | 123.100.000 | 133.254.000 | 108,25 | 125.350.000

A. SURVEI KEPUASAN MASYARAKAT 2024
Jumlah responden 216 orang
Kode | Unsur pelayanan | Jumlah nilai | NRR | NRR tertimbang
U1 | Persyaratan | 801 | 3,708 | 0,412
U2 | Sistem, mekanisme dan prosedur | 793 | 3,671 | 0,407
U3 | Waktu penyelesaian | 768 | 3,556 | 0,395
U4 | Biaya/tarif | 812 | 3,759 | 0,417
U5 | Produk spesifikasi jenis layanan | 789 | 3,653 | 0,405
U6 | Kompetensi pelaksana | 806 | 3,731 | 0,414
U7 | Perilaku pelaksana | 821 | 3,801 | 0,422
U8 | Penanganan pengaduan | 797 | 3,690 | 0,410
U9 | Sarana dan prasarana | 774 | 3,583 | 0,398
 | Jumlah NRR tertimbang |  |  | 3,680
 | Nilai IKM (x 25) |  |  | 92,00
 | Mutu pelayanan |  |  | A (Sangat Baik)
NRR = jumlah nilai / responden; bobot tertimbang 0,111. A (Sangat Baik) 88,31 - 100,00; B (Baik) 76,61 - 88,30; C (Kurang Baik) 65,00 - 76,60; D (Tidak Baik) 25,00 - 64,99.

B. SURVEI PERSEPSI ANTI KORUPSI 2024
No | Aspek | Jumlah nilai | NRR
1 | Diskriminasi pelayanan | 812 | 3,76
2 | Kecurangan/pungutan liar | 831 | 3,85
3 | Menerima imbalan/gratifikasi | 839 | 3,88
4 | Percaloan/perantara | 826 | 3,82
5 | Keterbukaan biaya perkara | 803 | 3,72
 | Rata-rata NRR |  | 3,806
 | Nilai SPAK (x 25) |  | 95,15
`,
    },
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN
A. Latar Belakang
Pengadilan Negeri Muara Talang Kelas II merupakan pengadilan tingkat pertama di lingkungan peradilan umum yang bertugas menerima, memeriksa, memutus dan menyelesaikan perkara pidana dan perdata.
Sepanjang tahun 2024 pengadilan menerima 874 perkara, terdiri atas 419 perkara pidana dan 455 perkara perdata.
Dengan sisa tahun 2023 sebanyak 98 perkara, beban perkara tahun 2024 mencapai 972 (sembilan ratus tujuh puluh dua) perkara.
Perkara yang diputus berjumlah 894 perkara, sehingga sisa pada akhir tahun turun dari 98 menjadi 78 perkara.
B. Sumber Daya Manusia
Per 31 Desember 2024 pengadilan didukung 48 orang, yaitu 31 laki-laki dan 17 perempuan; sebanyak 8 orang di antaranya hakim.
Pegawai golongan III merupakan kelompok terbesar, yaitu 29 orang atau 60,42 persen dari seluruh personel.
Menurut kelompok umur, kelompok terbesar berusia 31 - 40 tahun, yaitu 18 orang (37,50 persen), sedangkan yang berusia di atas 50 tahun hanya 5 orang.
Dengan 8 orang hakim, rata-rata beban per hakim adalah 121,50 perkara, dan setiap hakim rata-rata menghasilkan 111,75 putusan.
C. Anggaran
Pagu akhir tahun 2024 sebesar Rp 9.421.850.000, terdiri atas DIPA 01 sebesar Rp 9.166.250.000 dan DIPA 03 sebesar Rp 255.600.000.
DIPA direvisi sebanyak 4 kali selama tahun 2024, sehingga pagu bertambah Rp 230.860.000 dari pagu awal Rp 9.190.990.000.
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA
A. Capaian Kinerja Organisasi
Dari 14 indikator kinerja, 10 indikator berkategori Memuaskan dan 4 indikator berkategori Sangat Baik, dengan rata-rata capaian 100,78 persen.
Sasaran 2 mencatat rata-rata capaian tertinggi (105,41 persen), sedangkan sasaran 4 terendah (96,25 persen).
1. Ketepatan waktu
Perkara perdata yang diselesaikan tepat waktu mencapai 453 dari 463 perkara atau 97,84 persen, melampaui target 95 persen.
Perkara pidana yang diselesaikan tepat waktu sebesar 98,84 persen, sedikit di bawah target 99 persen, sehingga capaiannya 99,84 persen.
Terdapat 15 perkara yang diputus melebihi 5 bulan, yaitu 9 gugatan, 5 pidana biasa dan 1 perlawanan.
Perkara masuk terbanyak terjadi pada bulan Oktober sebanyak 92 perkara dan paling sedikit pada bulan Maret sebanyak 57 perkara.
Putusan terbanyak juga tercatat pada bulan Oktober dengan 86 perkara; rata-rata putusan per bulan 74,50 perkara.
Pada triwulan II perkara masuk 229 dan putus 225, sedangkan pada triwulan IV masuk 234 dan putus 235 perkara.
Rasio produktivitas tahun 2024 sebesar 91,98 persen, naik 2,36 poin dibandingkan tahun 2023 yang sebesar 89,62 persen.
Jenis perkara terbanyak yang masuk adalah pidana biasa (308 perkara atau 35,24 persen), disusul permohonan (277 perkara atau 31,69 persen).
2. Upaya hukum
Dari 894 putusan, 69 perkara diajukan banding, 37 kasasi dan 5 peninjauan kembali; yang tidak mengajukan banding 92,28 persen.
Perkara gugatan menyumbang banding terbanyak, yaitu 36 perkara atau 52,17 persen dari seluruh banding.
Dibandingkan tahun 2023, persentase perkara yang tidak mengajukan banding turun 0,35 poin, dari 92,63 persen menjadi 92,28 persen.
3. Diversi, mediasi dan minutasi
Diversi diupayakan pada 8 perkara anak dan berhasil pada 3 perkara, sehingga realisasi 37,50 persen atau di bawah target 40 persen.
Mediasi berhasil pada 15 dari 114 perkara (13,16 persen), naik dari 9,84 persen pada tahun 2023.
Keberhasilan mediasi tertinggi terjadi pada triwulan III, yaitu 17,24 persen.
Rata-rata waktu minutasi tercatat 5,56 hari, lebih cepat 0,73 hari dibandingkan tahun 2023 dan lebih baik dari target 6 hari.
4. Akses peradilan dan eksekusi
Perkara perdata yang didaftarkan melalui e-Court sebanyak 440 dari 455 perkara (96,70 persen).
Seluruh pendaftaran manual, yaitu 15 perkara, berasal dari perkara permohonan.
Posbakum melayani 460 orang, terdiri atas 258 laki-laki dan 202 perempuan.
Dari 42 permohonan eksekusi, 18 dilaksanakan, 5 dicabut atau damai, 2 non-executable, dan 17 menjadi sisa akhir tahun.
Tindak lanjut eksekusi 54,76 persen masih di bawah rata-rata wilayah Pengadilan Tinggi 57,20 persen, namun di atas angka nasional 52,36 persen.
5. Kualitas layanan
Nilai IKM 92,00 dengan mutu A (Sangat Baik), naik 1,48 dibandingkan tahun 2023; unsur tertinggi adalah perilaku pelaksana dan unsur terendah waktu penyelesaian.
Nilai SPAK sebesar 95,15, melampaui target 94, dengan aspek terbaik menerima imbalan/gratifikasi (3,88).
Responden survei berjumlah 216 (dua ratus enam belas) orang.
B. Realisasi Anggaran
Realisasi anggaran mencapai Rp 9.357.468.800 atau 99,32 persen dari pagu Rp 9.421.850.000, sehingga tersisa Rp 64.381.200.
Realisasi DIPA 01 sebesar Rp 9.104.505.800 (99,33 persen) dan DIPA 03 sebesar Rp 252.963.000 (98,97 persen).
Belanja pegawai menyerap 99,43 persen, belanja barang 98,90 persen dan belanja modal 99,54 persen dari pagunya masing-masing.
Nilai IKPA DIPA 01 sebesar 97,78 dan DIPA 03 sebesar 97,10, keduanya berpredikat Sangat Baik.
PNBP terealisasi Rp 133.254.000 atau 108,25 persen dari target, naik Rp 7.904.000 dibandingkan tahun 2023.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP
A. Kesimpulan
Rata-rata capaian kinerja tahun 2024 sebesar 100,78 persen dengan penyerapan anggaran 99,32 persen, sehingga terdapat efisiensi 1,46 poin.
Terdapat 4 indikator yang belum mencapai target, yaitu indikator 1.2, 1.6, 2.2 dan 4.1.
Capaian terendah terdapat pada indikator 4.1 (91,27 persen) dan capaian tertinggi pada indikator 2.3 (109,67 persen).
Dalam lima tahun perkara masuk meningkat dari 702 perkara pada tahun 2020 menjadi 874 perkara pada tahun 2024, atau naik 24,50 persen.
Sisa perkara tahun 2024 sebanyak 78 (tujuh puluh delapan) perkara berkurang 20 perkara dibandingkan akhir tahun 2023.
B. Langkah Perbaikan
Meningkatkan kompetensi fasilitator diversi, mempercepat pemanggilan delegasi, serta memantau perkara yang berumur lebih dari 3 bulan setiap minggu.
Menuntaskan 17 permohonan eksekusi yang tersisa dan mendorong agar pendaftaran manual sebanyak 15 perkara beralih ke e-Court.

Muara Talang, 24 Januari 2025
Ketua Pengadilan Negeri Muara Talang
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2024", cell: "E15", right: "12", wrong: "21" },
    { sheet: "Renstra & RKT", cell: "F25", right: "14.400.000", wrong: "144.000.000" },
    { sheet: "Keadaan Perkara", cell: "G6", right: "28", wrong: "82" },
    { sheet: "Keadaan Perkara", cell: "I13", right: "104,55", wrong: "102,86" },
    { sheet: "Keadaan Perkara", cell: "F17", right: "463", wrong: "452" },
    { sheet: "Bulanan", cell: "H14", right: "=H13+F14-G14 -> 79", wrong: "#89" },
    { sheet: "Bulanan", cell: "E18", right: "=SUM(E6:E17) -> 463", wrong: "=SUM(E6:E16) -> 427" },
    { sheet: "Waktu & Upaya Hukum", cell: "C4", right: "172", wrong: "127" },
    { sheet: "Waktu & Upaya Hukum", cell: "F23", right: "102", wrong: "120" },
    { sheet: "Waktu & Upaya Hukum", cell: "D28", right: "37", wrong: "36" },
    { sheet: "Mediasi-Diversi-eCourt", cell: "F7", right: "99", wrong: "89" },
    { sheet: "Mediasi-Diversi-eCourt", cell: "C21", right: "3", wrong: "4" },
    { sheet: "Eksekusi-Minutasi-Posbakum", cell: "H4", right: "5", wrong: "6" },
    { sheet: "Eksekusi-Minutasi-Posbakum", cell: "C20", right: "4.972", wrong: "4.027" },
    { sheet: "Capaian 2024", cell: "D7", right: "92", wrong: "90" },
    { sheet: "Capaian 2024", cell: "F14", right: "107,33", wrong: "92,67" },
    { sheet: "Capaian 2024", cell: "G23", right: "Sangat Baik", wrong: "Memuaskan" },
    { sheet: "Capaian 2024", cell: "B32", right: "10", wrong: "11" },
    { sheet: "Tren 5 Tahun", cell: "H4", right: "-0,35", wrong: "0,35" },
    { sheet: "Tren 5 Tahun", cell: "D16", right: "799", wrong: "779" },
    { sheet: "SDM", cell: "D17", right: "=SUM(D13:D16) -> 48", wrong: "=SUM(D13:D15) -> 40" },
    { sheet: "SDM", cell: "E21", right: "=D21/D$24 -> 0.375~0.00%", wrong: "#0.2708~0.00%" },
    { sheet: "Anggaran", cell: "H6", right: "=D6-G6 -> 17796100~#,##0", wrong: "#17976100~#,##0" },
    { sheet: "Anggaran", cell: "D19", right: "#2137341300~#,##0", wrong: "#1884378300~#,##0" },
    { sheet: "Anggaran", cell: "C27", right: "#243860000~#,##0", wrong: "#24386000~#,##0" },
    { sheet: "IKPA, PNBP & SKM", cell: "G4", right: "13,23", wrong: "12,33" },
    { sheet: "IKPA, PNBP & SKM", cell: "E10", right: "97,78", wrong: "98,06" },
    { sheet: "IKPA, PNBP & SKM", cell: "F20", right: "125.350.000", wrong: "134.350.000" },
    { sheet: "IKPA, PNBP & SKM", cell: "D27", right: "3,556", wrong: "3,656" },
    { sheet: "IKPA, PNBP & SKM", cell: "E36", right: "A (Sangat Baik)", wrong: "B (Baik)" },
    { sheet: "Bab I", cell: "A4", right: "419 perkara pidana", wrong: "491 perkara pidana" },
    {
      sheet: "Bab I",
      cell: "A5",
      right: "(sembilan ratus tujuh puluh dua)",
      wrong: "(sembilan ratus dua puluh tujuh)",
    },
    { sheet: "Bab I", cell: "A8", right: "17 perempuan", wrong: "19 perempuan" },
    { sheet: "Bab I", cell: "A13", right: "255.600.000", wrong: "265.500.000" },
    {
      sheet: "Bab III",
      cell: "A3",
      right: "4 indikator berkategori Sangat Baik",
      wrong: "5 indikator berkategori Sangat Baik",
    },
    { sheet: "Bab III", cell: "A7", right: "sedikit di bawah target", wrong: "melampaui target" },
    { sheet: "Bab III", cell: "A9", right: "pada bulan Oktober", wrong: "pada bulan Juni" },
    { sheet: "Bab III", cell: "A12", right: "naik 2,36 poin", wrong: "naik 3,26 poin" },
    { sheet: "Bab III", cell: "A15", right: "69 perkara diajukan banding", wrong: "96 perkara diajukan banding" },
    { sheet: "Bab III", cell: "A20", right: "15 dari 114 perkara", wrong: "15 dari 141 perkara" },
    {
      sheet: "Bab III",
      cell: "A30",
      right: "unsur terendah waktu penyelesaian",
      wrong: "unsur terendah sarana dan prasarana",
    },
    { sheet: "Bab III", cell: "A34", right: "tersisa Rp 64.381.200", wrong: "tersisa Rp 46.381.200" },
    { sheet: "Bab III", cell: "A38", right: "108,25 persen", wrong: "118,02 persen" },
    { sheet: "Bab IV", cell: "A5", right: "indikator 4.1 (91,27", wrong: "indikator 4.1 (97,21" },
    { sheet: "Bab IV", cell: "A6", right: "naik 24,50 persen", wrong: "naik 19,68 persen" },
  ],
};
