import type { ReportCase } from "./report-case";

/** a district court, class II: stages of cases, appeals, e-Court, legal aid, survey of nine questions, two budgets by account, PNBP. */
export const pengadilanNegeriKelasDua: ReportCase = {
  name: "a district court, class II: stages of cases, appeals, e-Court, legal aid, survey of nine questions, two budgets by account, PNBP",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T1.1 Pegawai",
      sheet: `
Tabel 1.1 Keadaan Pegawai Pengadilan Negeri Tanjung Salabangka Kelas II per 31 Desember 2024

No | Jabatan | Jenis Kelamin |  | Jml | Kebutuhan (ABK) | Kurang/ Lebih | Keterisian | Ket.
 |  | L | P
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5-6 | 8=5/6 | 9
1 | Ketua | 1 | - | 1 | 1 | 0 | 100,00%
2 | Wakil Ketua | - | 1 | 1 | 1 | 0 | 100,00%
3 | Hakim | 3 | 2 | 5 | 7 | -2 | 71,43%
4 | Panitera | 1 | - | 1 | 1 | 0 | 100,00%
5 | Sekretaris | - | 1 | 1 | 1 | 0 | 100,00%
6 | Panitera Muda Perdata | 1 | - | 1 | 1 | 0 | 100,00%
7 | Panitera Muda Pidana | 1 | - | 1 | 1 | 0 | 100,00%
8 | Panitera Muda Hukum | - | 1 | 1 | 1 | 0 | 100,00%
9 | Kasubbag Perencanaan, TI dan Pelaporan | 1 | - | 1 | 1 | 0 | 100,00%
10 | Kasubbag Kepegawaian dan Ortala | - | 1 | 1 | 1 | 0 | 100,00%
11 | Kasubbag Umum dan Keuangan | - | - | - | 1 | -1 | 0,00% | kosong (Plt.)
12 | Panitera Pengganti | 3 | 2 | 5 | 9 | -4 | 55,56%
13 | Jurusita | 1 | - | 1 | 2 | -1 | 50,00%
14 | Jurusita Pengganti | 2 | 1 | 3 | 4 | -1 | 75,00%
15 | Pranata Komputer | 1 | - | 1 | 1 | 0 | 100,00%
16 | Arsiparis | - | 1 | 1 | 2 | -1 | 50,00%
17 | Analis Pengelolaan Keuangan APBN | - | 2 | 2 | 1 | +1 | 200,00% | lebih
18 | Analis Perkara Peradilan (CPNS) | 2 | 3 | 5 | 4 | +1 | 125,00% | lebih
19 | Pelaksana | 3 | 2 | 5 | 8 | -3 | 62,50%
JUMLAH |  | 20 | 17 | 37 | 48 | -11 | 77,08%
Catatan: tidak termasuk PPNPN sebanyak 12 orang (satpam 4, pramubakti 6, pengemudi 2).

Tabel 1.2 Pegawai menurut Golongan |  |  |  |  | Tabel 1.3 Pegawai menurut Pendidikan
No | Golongan | L | P | Jml | No | Pendidikan | Orang | %
1 | IV/c | 1 | - | 1 | 1 | S-3 | 1 | 2,70%
2 | IV/b | - | 1 | 1 | 2 | S-2 | 9 | 24,32%
3 | IV/a | 1 | 1 | 2 | 3 | S-1 | 20 | 54,05%
4 | III/d | 4 | 3 | 7 | 4 | D-IV | 1 | 2,70%
5 | III/c | 4 | 2 | 6 | 5 | D-III | 3 | 8,11%
6 | III/b | 3 | 3 | 6 | 6 | SLTA | 3 | 8,11%
7 | III/a | 5 | 5 | 10
8 | II/d | 1 | 1 | 2
9 | II/c | 1 | 1 | 2
Jumlah |  | 20 | 17 | 37 | Jumlah |  | 37 | 100,00%
`,
    },
    {
      name: "T2.1 PK 2024",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
PENGADILAN NEGERI TANJUNG SALABANGKA KELAS II

No | Sasaran Strategis |  | Indikator Kinerja | Target
(1) | (2) |  | (3) | (4)
1 | Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel | a. | Persentase perkara perdata yang diselesaikan tepat waktu | 96%
 |  | b. | Persentase perkara pidana yang diselesaikan tepat waktu | 98%
 |  | c. | Persentase perkara yang tidak mengajukan upaya hukum banding | 85%
 |  | d. | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 90%
 |  | e. | Persentase perkara yang tidak mengajukan upaya hukum peninjauan kembali | 98%
 |  | f. | Persentase perkara pidana anak yang diselesaikan dengan diversi | 55%
 |  | g. | Indeks kepuasan pencari keadilan | 90
2 | Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara | a. | Persentase salinan putusan perkara perdata yang dikirim kepada para pihak tepat waktu | 100%
 |  | b. | Persentase salinan putusan perkara pidana yang dikirim kepada para pihak tepat waktu | 100%
 |  | c. | Persentase perkara yang diselesaikan melalui mediasi | 12%
3 | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | a. | Persentase perkara prodeo yang diselesaikan | 100%
 |  | b. | Persentase perkara yang diselesaikan di luar gedung pengadilan | -
 |  | c. | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100%
4 | Meningkatnya Kepatuhan terhadap Putusan Pengadilan | a. | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 70%

Program |  |  |  | Anggaran
1. | Program Dukungan Manajemen (DIPA 01 - Badan Urusan Administrasi) |  |  | Rp 3.914.965.000,-
2. | Program Penegakan dan Pelayanan Hukum (DIPA 03 - Ditjen Badan Peradilan Umum) |  |  | Rp 104.300.000,-
 | Jumlah |  |  | Rp 4.019.265.000,-

Ketua Pengadilan Tinggi Sulawesi Tengah |  |  | Tanjung Salabangka, 15 Januari 2024
ttd |  |  | Ketua Pengadilan Negeri, ttd

Tabel 2.2 Rencana Aksi atas Perjanjian Kinerja (target kumulatif per triwulan)
No | Indikator Kinerja | TW I | TW II | TW III | TW IV | Satuan
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 90 | 92 | 94 | 96 | %
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 92 | 95 | 97 | 98 | %
3 | Persentase perkara yang tidak mengajukan upaya hukum banding | 80 | 82 | 84 | 85 | %
4 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 88 | 89 | 90 | 90 | %
5 | Persentase perkara yang tidak mengajukan upaya hukum peninjauan kembali | 98 | 98 | 98 | 98 | %
6 | Persentase perkara pidana anak yang diselesaikan dengan diversi | - | 25 | 50 | 55 | %
7 | Indeks kepuasan pencari keadilan | 86 | 88 | 89 | 90 | Indeks
8 | Persentase salinan putusan perkara perdata yang dikirim kepada para pihak tepat waktu | 100 | 100 | 100 | 100 | %
9 | Persentase salinan putusan perkara pidana yang dikirim kepada para pihak tepat waktu | 100 | 100 | 100 | 100 | %
10 | Persentase perkara yang diselesaikan melalui mediasi | 3 | 6 | 9 | 12 | %
11 | Persentase perkara prodeo yang diselesaikan | 25 | 50 | 75 | 100 | %
12 | Persentase perkara yang diselesaikan di luar gedung pengadilan | - | - | - | - | %
13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100 | 100 | 100 | 100 | %
14 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 15 | 30 | 50 | 70 | %
`,
    },
    {
      name: "T3.1 Keadaan Perkara",
      sheet: `
Tabel 3.1 Keadaan Perkara Tahun 2024

No | Jenis Perkara | Sisa Thn 2023 | Masuk Thn 2024 | Jumlah Beban Perkra | Putus | Sisa Akhir 2024 | Rasio Penyelesaian | Clearance Rate
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7=5-6 | 8=6/5 | 9=6/4
A | PERDATA
1 | Perdata Gugatan | #14~#,##0 | #49~#,##0 | =C6+D6 -> 63~#,##0 | #52~#,##0 | =E6-F6 -> 11~#,##0 | =F6/E6 -> 0.825396825397~0.00% | =F6/D6 -> 1.061224489796~0.00%
2 | Gugatan Sederhana | #1~#,##0 | #14~#,##0 | =C7+D7 -> 15~#,##0 | #15~#,##0 | =E7-F7 -> 0~#,##0 | =F7/E7 -> 1~0.00% | =F7/D7 -> 1.071428571429~0.00%
3 | Perdata Permohonan | #2~#,##0 | #91~#,##0 | =C8+D8 -> 93~#,##0 | #92~#,##0 | =E8-F8 -> 1~#,##0 | =F8/E8 -> 0.989247311828~0.00% | =F8/D8 -> 1.010989010989~0.00%
 | Jumlah Perdata | =SUM(C6:C8) -> 17~#,##0 | =SUM(D6:D8) -> 154~#,##0 | =C9+D9 -> 171~#,##0 | =SUM(F6:F8) -> 159~#,##0 | =E9-F9 -> 12~#,##0 | =F9/E9 -> 0.929824561404~0.00% | =F9/D9 -> 1.032467532468~0.00%
B | PIDANA
1 | Pidana Biasa | #23~#,##0 | #123~#,##0 | =C11+D11 -> 146~#,##0 | #130~#,##0 | =E11-F11 -> 16~#,##0 | =F11/E11 -> 0.890410958904~0.00% | =F11/D11 -> 1.056910569106~0.00%
2 | Pidana Singkat | #0~#,##0 | #0~#,##0 | =C12+D12 -> 0~#,##0 | #0~#,##0 | =E12-F12 -> 0~#,##0 | - | -
3 | Pidana Anak | #2~#,##0 | #10~#,##0 | =C13+D13 -> 12~#,##0 | #11~#,##0 | =E13-F13 -> 1~#,##0 | =F13/E13 -> 0.916666666667~0.00% | =F13/D13 -> 1.1~0.00%
4 | Pidana Cepat (Tipiring) | #0~#,##0 | #19~#,##0 | =C14+D14 -> 19~#,##0 | #19~#,##0 | =E14-F14 -> 0~#,##0 | =F14/E14 -> 1~0.00% | =F14/D14 -> 1~0.00%
5 | Praperadilan | #0~#,##0 | #2~#,##0 | =C15+D15 -> 2~#,##0 | #2~#,##0 | =E15-F15 -> 0~#,##0 | =F15/E15 -> 1~0.00% | =F15/D15 -> 1~0.00%
 | Jumlah Pidana | =SUM(C11:C15) -> 25~#,##0 | =SUM(D11:D15) -> 154~#,##0 | =C16+D16 -> 179~#,##0 | =SUM(F11:F15) -> 162~#,##0 | =E16-F16 -> 17~#,##0 | =F16/E16 -> 0.905027932961~0.00% | =F16/D16 -> 1.051948051948~0.00%
C | Pelanggaran Lalu Lintas (Tilang) | #0~#,##0 | #1117~#,##0 | =C17+D17 -> 1117~#,##0 | #1117~#,##0 | =E17-F17 -> 0~#,##0 | =F17/E17 -> 1~0.00% | =F17/D17 -> 1~0.00%
JUMLAH (A+B+C) |  | =C9+C16+C17 -> 42~#,##0 | =D9+D16+D17 -> 1425~#,##0 | =C18+D18 -> 1467~#,##0 | =F9+F16+F17 -> 1438~#,##0 | =E18-F18 -> 29~#,##0 | =F18/E18 -> 0.980231765508~0.00% | =F18/D18 -> 1.009122807018~0.00%
JUMLAH DI LUAR TILANG (A+B) |  | =C9+C16 -> 42~#,##0 | =D9+D16 -> 308~#,##0 | =C19+D19 -> 350~#,##0 | =F9+F16 -> 321~#,##0 | =E19-F19 -> 29~#,##0 | =F19/E19 -> 0.917142857143~0.00% | =F19/D19 -> 1.042207792208~0.00%
Sumber: SIPP Pengadilan Negeri Tanjung Salabangka

Tabel 3.1.a Amar Putusan Perkara Perdata Gugatan Tahun 2024
No | Amar | Jumlah | Persentase
1 | Dikabulkan seluruhnya | #8~#,##0 | #0.153846153846~0.00%
2 | Dikabulkan sebagian | #16~#,##0 | #0.307692307692~0.00%
3 | Ditolak | #9~#,##0 | #0.173076923077~0.00%
4 | Tidak dapat diterima (NO) | #7~#,##0 | #0.134615384615~0.00%
5 | Akta perdamaian | #4~#,##0 | #0.076923076923~0.00%
6 | Dicabut | #6~#,##0 | #0.115384615385~0.00%
7 | Gugur | #1~#,##0 | #0.019230769231~0.00%
8 | Dicoret dari register | #1~#,##0 | #0.019230769231~0.00%
Jumlah |  | =SUM(C24:C31) -> 52~#,##0 | #1~0.00%
`,
    },
    {
      name: "T3.2 Perkara Bulanan",
      sheet: `
Tabel 3.2 Perkara Masuk dan Putus per Bulan Tahun 2024

A. Perkara Masuk
Bulan | Perdata |  |  |  | Pidana |  |  |  |  | Jml Perdata + Pidana | Tilang
 | Gugatan | G. Sederhana | Permohonan | Jumlah | Biasa | Anak | Cepat | Praperadilan | Jumlah
Januari | #5~#,##0 | #1~#,##0 | #7~#,##0 | =SUM(B6:D6) -> 13~#,##0 | #12~#,##0 | #1~#,##0 | #2~#,##0 | #0~#,##0 | =SUM(F6:I6) -> 15~#,##0 | =E6+J6 -> 28~#,##0 | #86~#,##0
Februari | #4~#,##0 | #2~#,##0 | #9~#,##0 | =SUM(B7:D7) -> 15~#,##0 | #9~#,##0 | #0~#,##0 | #0~#,##0 | #1~#,##0 | =SUM(F7:I7) -> 10~#,##0 | =E7+J7 -> 25~#,##0 | #112~#,##0
Maret | #3~#,##0 | #0~#,##0 | #6~#,##0 | =SUM(B8:D8) -> 9~#,##0 | #14~#,##0 | #2~#,##0 | #3~#,##0 | #0~#,##0 | =SUM(F8:I8) -> 19~#,##0 | =E8+J8 -> 28~#,##0 | #74~#,##0
April | #4~#,##0 | #1~#,##0 | #5~#,##0 | =SUM(B9:D9) -> 10~#,##0 | #8~#,##0 | #1~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(F9:I9) -> 10~#,##0 | =E9+J9 -> 20~#,##0 | #95~#,##0
Mei | #6~#,##0 | #3~#,##0 | #8~#,##0 | =SUM(B10:D10) -> 17~#,##0 | #11~#,##0 | #0~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(F10:I10) -> 11~#,##0 | =E10+J10 -> 28~#,##0 | #131~#,##0
Juni | #3~#,##0 | #1~#,##0 | #11~#,##0 | =SUM(B11:D11) -> 15~#,##0 | #10~#,##0 | #1~#,##0 | #4~#,##0 | #0~#,##0 | =SUM(F11:I11) -> 15~#,##0 | =E11+J11 -> 30~#,##0 | #68~#,##0
Juli | #5~#,##0 | #2~#,##0 | #9~#,##0 | =SUM(B12:D12) -> 16~#,##0 | #13~#,##0 | #2~#,##0 | #2~#,##0 | #1~#,##0 | =SUM(F12:I12) -> 18~#,##0 | =E12+J12 -> 34~#,##0 | #104~#,##0
Agustus | #4~#,##0 | #0~#,##0 | #7~#,##0 | =SUM(B13:D13) -> 11~#,##0 | #9~#,##0 | #0~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(F13:I13) -> 10~#,##0 | =E13+J13 -> 21~#,##0 | #97~#,##0
September | #6~#,##0 | #1~#,##0 | #10~#,##0 | =SUM(B14:D14) -> 17~#,##0 | #12~#,##0 | #1~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(F14:I14) -> 13~#,##0 | =E14+J14 -> 30~#,##0 | #88~#,##0
Oktober | #4~#,##0 | #2~#,##0 | #6~#,##0 | =SUM(B15:D15) -> 12~#,##0 | #11~#,##0 | #1~#,##0 | #2~#,##0 | #0~#,##0 | =SUM(F15:I15) -> 14~#,##0 | =E15+J15 -> 26~#,##0 | #120~#,##0
November | #3~#,##0 | #1~#,##0 | #8~#,##0 | =SUM(B16:D16) -> 12~#,##0 | #8~#,##0 | #0~#,##0 | #3~#,##0 | #0~#,##0 | =SUM(F16:I16) -> 11~#,##0 | =E16+J16 -> 23~#,##0 | #79~#,##0
Desember | #2~#,##0 | #0~#,##0 | #5~#,##0 | =SUM(B17:D17) -> 7~#,##0 | #6~#,##0 | #1~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(F17:I17) -> 8~#,##0 | =E17+J17 -> 15~#,##0 | #63~#,##0
Jumlah | =SUM(B6:B17) -> 49~#,##0 | =SUM(C6:C17) -> 14~#,##0 | =SUM(D6:D17) -> 91~#,##0 | =SUM(E6:E17) -> 154~#,##0 | =SUM(F6:F17) -> 123~#,##0 | =SUM(G6:G17) -> 10~#,##0 | =SUM(H6:H17) -> 19~#,##0 | =SUM(I6:I17) -> 2~#,##0 | =SUM(J6:J17) -> 154~#,##0 | =SUM(K6:K17) -> 308~#,##0 | =SUM(L6:L17) -> 1117~#,##0
Rata-rata/bulan | =B18/12 -> 4.083333333333~0.00 | =C18/12 -> 1.166666666667~0.00 | =D18/12 -> 7.583333333333~0.00 | =E18/12 -> 12.833333333333~0.00 | =F18/12 -> 10.25~0.00 | =G18/12 -> 0.833333333333~0.00 | =H18/12 -> 1.583333333333~0.00 | =I18/12 -> 0.166666666667~0.00 | =J18/12 -> 12.833333333333~0.00 | =K18/12 -> 25.666666666667~0.00 | =L18/12 -> 93.083333333333~0.00

B. Perkara Putus
Bulan | Perdata |  |  |  | Pidana |  |  |  |  | Jml Perdata + Pidana | Tilang
 | Gugatan | G. Sederhana | Permohonan | Jumlah | Biasa | Anak | Cepat | Praperadilan | Jumlah
Januari | #4~#,##0 | #1~#,##0 | #6~#,##0 | =SUM(B24:D24) -> 11~#,##0 | #10~#,##0 | #1~#,##0 | #2~#,##0 | #0~#,##0 | =SUM(F24:I24) -> 13~#,##0 | =E24+J24 -> 24~#,##0 | #86~#,##0
Februari | #3~#,##0 | #1~#,##0 | #8~#,##0 | =SUM(B25:D25) -> 12~#,##0 | #12~#,##0 | #1~#,##0 | #0~#,##0 | #1~#,##0 | =SUM(F25:I25) -> 14~#,##0 | =E25+J25 -> 26~#,##0 | #112~#,##0
Maret | #5~#,##0 | #1~#,##0 | #8~#,##0 | =SUM(B26:D26) -> 14~#,##0 | #11~#,##0 | #1~#,##0 | #3~#,##0 | #0~#,##0 | =SUM(F26:I26) -> 15~#,##0 | =E26+J26 -> 29~#,##0 | #74~#,##0
April | #4~#,##0 | #1~#,##0 | #5~#,##0 | =SUM(B27:D27) -> 10~#,##0 | #9~#,##0 | #1~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(F27:I27) -> 11~#,##0 | =E27+J27 -> 21~#,##0 | #95~#,##0
Mei | #5~#,##0 | #1~#,##0 | #7~#,##0 | =SUM(B28:D28) -> 13~#,##0 | #13~#,##0 | #1~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(F28:I28) -> 14~#,##0 | =E28+J28 -> 27~#,##0 | #131~#,##0
Juni | #6~#,##0 | #2~#,##0 | #10~#,##0 | =SUM(B29:D29) -> 18~#,##0 | #9~#,##0 | #0~#,##0 | #4~#,##0 | #0~#,##0 | =SUM(F29:I29) -> 13~#,##0 | =E29+J29 -> 31~#,##0 | #68~#,##0
Juli | #4~#,##0 | #2~#,##0 | #9~#,##0 | =SUM(B30:D30) -> 15~#,##0 | #12~#,##0 | #2~#,##0 | #2~#,##0 | #1~#,##0 | =SUM(F30:I30) -> 17~#,##0 | =E30+J30 -> 32~#,##0 | #104~#,##0
Agustus | #5~#,##0 | #2~#,##0 | #9~#,##0 | =SUM(B31:D31) -> 16~#,##0 | #11~#,##0 | #1~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(F31:I31) -> 13~#,##0 | =E31+J31 -> 29~#,##0 | #97~#,##0
September | #3~#,##0 | #0~#,##0 | #9~#,##0 | =SUM(B32:D32) -> 12~#,##0 | #10~#,##0 | #0~#,##0 | #0~#,##0 | #0~#,##0 | =SUM(F32:I32) -> 10~#,##0 | =E32+J32 -> 22~#,##0 | #88~#,##0
Oktober | #5~#,##0 | #1~#,##0 | #8~#,##0 | =SUM(B33:D33) -> 14~#,##0 | #13~#,##0 | #2~#,##0 | #2~#,##0 | #0~#,##0 | =SUM(F33:I33) -> 17~#,##0 | =E33+J33 -> 31~#,##0 | #120~#,##0
November | #4~#,##0 | #2~#,##0 | #7~#,##0 | =SUM(B34:D34) -> 13~#,##0 | #9~#,##0 | #0~#,##0 | #3~#,##0 | #0~#,##0 | =SUM(F34:I34) -> 12~#,##0 | =E34+J34 -> 25~#,##0 | #79~#,##0
Desember | #4~#,##0 | #1~#,##0 | #6~#,##0 | =SUM(B35:D35) -> 11~#,##0 | #11~#,##0 | #1~#,##0 | #1~#,##0 | #0~#,##0 | =SUM(F35:I35) -> 13~#,##0 | =E35+J35 -> 24~#,##0 | #63~#,##0
Jumlah | =SUM(B24:B35) -> 52~#,##0 | =SUM(C24:C35) -> 15~#,##0 | =SUM(D24:D35) -> 92~#,##0 | =SUM(E24:E35) -> 159~#,##0 | =SUM(F24:F35) -> 130~#,##0 | =SUM(G24:G35) -> 11~#,##0 | =SUM(H24:H35) -> 19~#,##0 | =SUM(I24:I35) -> 2~#,##0 | =SUM(J24:J35) -> 162~#,##0 | =SUM(K24:K35) -> 321~#,##0 | =SUM(L24:L35) -> 1117~#,##0
Rata-rata/bulan | =B36/12 -> 4.333333333333~0.00 | =C36/12 -> 1.25~0.00 | =D36/12 -> 7.666666666667~0.00 | =E36/12 -> 13.25~0.00 | =F36/12 -> 10.833333333333~0.00 | =G36/12 -> 0.916666666667~0.00 | =H36/12 -> 1.583333333333~0.00 | =I36/12 -> 0.166666666667~0.00 | =J36/12 -> 13.5~0.00 | =K36/12 -> 26.75~0.00 | =L36/12 -> 93.083333333333~0.00

C. Rekapitulasi Arus Perkara (di luar tilang)
Bulan | Sisa Awal | Masuk | Putus | Sisa Akhir | Putus thd Beban
Januari | #42~#,##0 | #28~#,##0 | #24~#,##0 | #46~#,##0 | #0.342857142857~0.0%
Februari | #46~#,##0 | #25~#,##0 | #26~#,##0 | #45~#,##0 | #0.366197183099~0.0%
Maret | #45~#,##0 | #28~#,##0 | #29~#,##0 | #44~#,##0 | #0.397260273973~0.0%
April | #44~#,##0 | #20~#,##0 | #21~#,##0 | #43~#,##0 | #0.328125~0.0%
Mei | #43~#,##0 | #28~#,##0 | #27~#,##0 | #44~#,##0 | #0.380281690141~0.0%
Juni | #44~#,##0 | #30~#,##0 | #31~#,##0 | #43~#,##0 | #0.418918918919~0.0%
Juli | #43~#,##0 | #34~#,##0 | #32~#,##0 | #45~#,##0 | #0.415584415584~0.0%
Agustus | #45~#,##0 | #21~#,##0 | #29~#,##0 | #37~#,##0 | #0.439393939394~0.0%
September | #37~#,##0 | #30~#,##0 | #22~#,##0 | #45~#,##0 | #0.328358208955~0.0%
Oktober | #45~#,##0 | #26~#,##0 | #31~#,##0 | #40~#,##0 | #0.43661971831~0.0%
November | #40~#,##0 | #23~#,##0 | #25~#,##0 | #38~#,##0 | #0.396825396825~0.0%
Desember | #38~#,##0 | #15~#,##0 | #24~#,##0 | #29~#,##0 | #0.452830188679~0.0%
Setahun | #42~#,##0 | #308~#,##0 | #321~#,##0 | #29~#,##0 | #0.917142857143~0.0%
Ket.: sisa awal setahun = sisa awal Januari; sisa akhir setahun = sisa akhir Desember
`,
    },
    {
      name: "T3.3 Perkara 3 Tahun",
      sheet: `
Tabel 3.3 Perbandingan Keadaan Perkara Tahun 2022 s.d. 2024

No | Jenis Perkara | Tahun 2022 |  |  |  | Tahun 2023 |  |  |  | Tahun 2024
 |  | Sisa Lalu | Masuk | Putus | Sisa | Sisa Lalu | Masuk | Putus | Sisa | Sisa Lalu | Masuk | Putus | Sisa
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14
1 | Perdata Gugatan | 12 | 44 | 41 | 15 | 15 | 46 | 47 | 14 | 14 | 49 | 52 | 11
2 | Gugatan Sederhana | - | 9 | 8 | 1 | 1 | 11 | 11 | 1 | 1 | 14 | 15 | -
3 | Perdata Permohonan | 1 | 78 | 76 | 3 | 3 | 84 | 85 | 2 | 2 | 91 | 92 | 1
 | Sub Jumlah Perdata | 13 | 131 | 125 | 19 | 19 | 141 | 143 | 17 | 17 | 154 | 159 | 12
4 | Pidana Biasa | 19 | 118 | 116 | 21 | 21 | 131 | 129 | 23 | 23 | 123 | 130 | 16
5 | Pidana Anak | 1 | 12 | 11 | 2 | 2 | 8 | 8 | 2 | 2 | 10 | 11 | 1
6 | Pidana Cepat (Tipiring) | - | 14 | 14 | - | - | 16 | 16 | - | - | 19 | 19 | -
7 | Praperadilan | - | 1 | 1 | - | - | 3 | 3 | - | - | 2 | 2 | -
 | Sub Jumlah Pidana | 20 | 145 | 142 | 23 | 23 | 158 | 156 | 25 | 25 | 154 | 162 | 17
8 | Pelanggaran Lalu Lintas (Tilang) | - | 1.204 | 1.204 | - | - | 1.187 | 1.187 | - | - | 1.117 | 1.117 | -
 | Total | 33 | 1.480 | 1.471 | 42 | 42 | 1.486 | 1.486 | 42 | 42 | 1.425 | 1.438 | 29

Tabel 3.3.a Kenaikan/Penurunan Perkara Masuk
Kelompok | 2022 | 2023 | 2024 | 2022 ke 2023 |  | 2023 ke 2024
 |  |  |  | Selisih | % | Selisih | %
Perdata | 131 | 141 | 154 | +10 | +7,63% | +13 | +9,22%
Pidana (non tilang) | 145 | 158 | 154 | +13 | +8,97% | -4 | -2,53%
Tilang | 1.204 | 1.187 | 1.117 | -17 | -1,41% | -70 | -5,90%
Jumlah | 1.480 | 1.486 | 1.425 | +6 | +0,41% | -61 | -4,10%
Ket.: (+) naik, (-) turun; persentase terhadap tahun sebelumnya

Tabel 3.3.b Rasio Produktivitas Memutus (putus : beban)
Tahun | Beban | Putus | Sisa | Rasio | Rasio di luar tilang
2022 | 1.513 | 1.471 | 42 | 97,22% | 86,41%
2023 | 1.528 | 1.486 | 42 | 97,25% | 87,68%
2024 | 1.467 | 1.438 | 29 | 98,02% | 91,71%
`,
    },
    {
      name: "T3.4 Tepat Waktu",
      sheet: `
Tabel 3.4 Perkara yang Diselesaikan Tepat Waktu Tahun 2024 (maksimal 5 bulan, SEMA 2/2014)

No | Jenis Perkara | Perkara Putus | Tepat Waktu | Lewat Waktu | % Tepat Waktu
1 | Perdata Gugatan | 52 | 48 | 4 | 92,31%
2 | Gugatan Sederhana | 15 | 15 | - | 100,00%
3 | Perdata Permohonan | 92 | 92 | - | 100,00%
 | Perdata | 159 | 155 | 4 | 97,48%
4 | Pidana Biasa | 130 | 128 | 2 | 98,46%
5 | Pidana Anak | 11 | 11 | - | 100,00%
6 | Pidana Cepat (Tipiring) | 19 | 19 | - | 100,00%
7 | Praperadilan | 2 | 2 | - | 100,00%
 | Pidana | 162 | 160 | 2 | 98,77%
 | Jumlah | 321 | 315 | 6 | 98,13%
Perkara tilang tidak diperhitungkan karena diputus pada hari sidang yang sama.

Tabel 3.4.a Lama Penyelesaian Perkara
Jenis Perkara | s.d. 1 bln | >1 - 3 bln | >3 - 5 bln | > 5 bln | Jumlah
Perdata Gugatan | 6 | 17 | 25 | 4 | 52
Gugatan Sederhana | 13 | 2 | - | - | 15
Perdata Permohonan | 88 | 4 | - | - | 92
Pidana Biasa | 9 | 88 | 31 | 2 | 130
Pidana Anak | 8 | 3 | - | - | 11
Pidana Cepat (Tipiring) | 19 | - | - | - | 19
Praperadilan | 2 | - | - | - | 2
Jumlah | 145 | 114 | 56 | 6 | 321
Persentase | 45,2% | 35,5% | 17,4% | 1,9% | 100,0%

Tabel 3.4.b Ketepatan Waktu Tiga Tahun
Tahun | Perdata |  |  | Pidana
 | Putus | Tepat | % | Putus | Tepat | %
2022 | 125 | 120 | 96,00% | 142 | 138 | 97,18%
2023 | 143 | 138 | 96,50% | 156 | 152 | 97,44%
2024 | 159 | 155 | 97,48% | 162 | 160 | 98,77%

Tabel 3.4.c Pengiriman/Penyediaan Salinan Putusan
Triwulan | Perdata |  |  |  | Pidana
 | Putus | Tepat Waktu | Terlambat | % | Putus | Tepat Waktu | Terlambat | %
TW I | 37 | 36 | 1 | 97,30% | 42 | 42 | - | 100,00%
TW II | 41 | 41 | - | 100,00% | 38 | 36 | 2 | 94,74%
TW III | 43 | 42 | 1 | 97,67% | 40 | 40 | - | 100,00%
TW IV | 38 | 38 | - | 100,00% | 42 | 41 | 1 | 97,62%
Jumlah | 159 | 157 | 2 | 98,74% | 162 | 159 | 3 | 98,15%
`,
    },
    {
      name: "T3.5 Upaya Hukum",
      sheet: `
Tabel 3.5 Perkara yang Mengajukan Upaya Hukum Tahun 2024

No | Jenis Perkara | Jml Putusan | Banding |  |  | Kasasi |  |  | Peninjauan Kembali
 |  |  | Mengajukan | Tidak | % Tidak | Mengajukan | Tidak | % Tidak | Mengajukan | Tidak | % Tidak
1 | Perdata Gugatan | 52 | 12 | 40 | 76,92% | 7 | 45 | 86,54% | 2 | 50 | 96,15%
2 | Pidana Biasa | 130 | 17 | 113 | 86,92% | 9 | 121 | 93,08% | 1 | 129 | 99,23%
3 | Pidana Anak | 11 | 1 | 10 | 90,91% | - | 11 | 100,00% | - | 11 | 100,00%
Jumlah |  | 193 | 30 | 163 | 84,46% | 16 | 177 | 91,71% | 3 | 190 | 98,45%
*) Putusan gugatan sederhana, permohonan, tipiring, praperadilan dan tilang tidak dihitung; penyebut kasasi dan PK memakai jumlah putusan yang sama.

Tabel 3.5.a Permohonan Upaya Hukum per Triwulan
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Banding Perdata | 3 | 4 | 2 | 3 | 12
Banding Pidana | 4 | 5 | 4 | 5 | 18
Kasasi Perdata | 2 | 1 | 3 | 1 | 7
Kasasi Pidana | 2 | 3 | 2 | 2 | 9
PK Perdata | - | 1 | - | 1 | 2
PK Pidana | - | - | 1 | - | 1
Jumlah | 11 | 14 | 12 | 12 | 49

Tabel 3.5.b Putusan Pengadilan Tinggi atas Perkara Banding 2024
No | Hasil Banding | Perdata | Pidana | Jml | % dari Jml
1 | Menguatkan | 7 | 10 | 17 | 56,7%
2 | Memperbaiki/mengubah | 1 | 4 | 5 | 16,7%
3 | Membatalkan | 2 | 1 | 3 | 10,0%
4 | Dicabut | - | 1 | 1 | 3,3%
5 | Belum putus | 2 | 2 | 4 | 13,3%
 | Jumlah | 12 | 18 | 30 | 100,0%

Tabel 3.5.c Perbandingan Tiga Tahun
Tahun | Putusan | Banding | % Tdk Banding | Kasasi | % Tdk Kasasi | PK | % Tdk PK
2022 | 168 | 31 | 81,55% | 18 | 89,29% | 2 | 98,81%
2023 | 184 | 32 | 82,61% | 17 | 90,76% | 3 | 98,37%
2024 | 193 | 30 | 84,46% | 16 | 91,71% | 3 | 98,45%
`,
    },
    {
      name: "T3.6 e-Court",
      sheet: `
Tabel 3.6 Pendaftaran Perkara Perdata melalui e-Court dan e-Berpadu Tahun 2024

No | Bulan | Perkara Perdata Masuk | Terdaftar e-Court | Manual | % e-Court | e-Litigasi | % e-Litigasi thd e-Court
1 | Januari | #13~#,##0 | #12~#,##0 | #1~#,##0 | #0.923076923077~0.00% | #4~#,##0 | #0.333333333333~0.00%
2 | Februari | #15~#,##0 | #15~#,##0 | #0~#,##0 | #1~0.00% | #5~#,##0 | #0.333333333333~0.00%
3 | Maret | #9~#,##0 | #9~#,##0 | #0~#,##0 | #1~0.00% | #2~#,##0 | #0.222222222222~0.00%
4 | April | #10~#,##0 | #8~#,##0 | #2~#,##0 | #0.8~0.00% | #4~#,##0 | #0.5~0.00%
5 | Mei | #17~#,##0 | #16~#,##0 | #1~#,##0 | #0.941176470588~0.00% | #7~#,##0 | #0.4375~0.00%
6 | Juni | #15~#,##0 | #15~#,##0 | #0~#,##0 | #1~0.00% | #3~#,##0 | #0.2~0.00%
7 | Juli | #16~#,##0 | #15~#,##0 | #1~#,##0 | #0.9375~0.00% | #6~#,##0 | #0.4~0.00%
8 | Agustus | #11~#,##0 | #11~#,##0 | #0~#,##0 | #1~0.00% | #3~#,##0 | #0.272727272727~0.00%
9 | September | #17~#,##0 | #17~#,##0 | #0~#,##0 | #1~0.00% | #5~#,##0 | #0.294117647059~0.00%
10 | Oktober | #12~#,##0 | #12~#,##0 | #0~#,##0 | #1~0.00% | #5~#,##0 | #0.416666666667~0.00%
11 | November | #12~#,##0 | #12~#,##0 | #0~#,##0 | #1~0.00% | #3~#,##0 | #0.25~0.00%
12 | Desember | #7~#,##0 | #7~#,##0 | #0~#,##0 | #1~0.00% | #2~#,##0 | #0.285714285714~0.00%
 | Jumlah | =SUM(C4:C15) -> 154~#,##0 | =SUM(D4:D15) -> 149~#,##0 | =SUM(E4:E15) -> 5~#,##0 | =D16/C16 -> 0.967532467532~0.00% | =SUM(G4:G15) -> 49~#,##0 | =G16/D16 -> 0.328859060403~0.00%

 | Jenis Perkara | Masuk | e-Court | Manual | %
 | Perdata Gugatan | #49~#,##0 | #46~#,##0 | #3~#,##0 | #0.938775510204~0.00%
 | Gugatan Sederhana | #14~#,##0 | #14~#,##0 | #0~#,##0 | #1~0.00%
 | Perdata Permohonan | #91~#,##0 | #89~#,##0 | #2~#,##0 | #0.978021978022~0.00%
 | Jumlah | #154~#,##0 | #149~#,##0 | #5~#,##0 | #0.967532467532~0.00%

Layanan e-Berpadu (jumlah permohonan)
No | Jenis Layanan | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Jumlah
1 | Pelimpahan berkas perkara | #38~#,##0 | #31~#,##0 | #37~#,##0 | #27~#,##0 | =SUM(C26:F26) -> 133~#,##0
2 | Persetujuan penyitaan | #27~#,##0 | #24~#,##0 | #31~#,##0 | #22~#,##0 | =SUM(C27:F27) -> 104~#,##0
3 | Izin penyitaan | #6~#,##0 | #4~#,##0 | #5~#,##0 | #3~#,##0 | =SUM(C28:F28) -> 18~#,##0
4 | Persetujuan penggeledahan | #9~#,##0 | #7~#,##0 | #11~#,##0 | #8~#,##0 | =SUM(C29:F29) -> 35~#,##0
5 | Perpanjangan penahanan | #18~#,##0 | #15~#,##0 | #21~#,##0 | #13~#,##0 | =SUM(C30:F30) -> 67~#,##0
6 | Izin besuk tahanan | #41~#,##0 | #36~#,##0 | #44~#,##0 | #29~#,##0 | =SUM(C31:F31) -> 150~#,##0
7 | Penetapan diversi | #1~#,##0 | #1~#,##0 | #0~#,##0 | #1~#,##0 | =SUM(C32:F32) -> 3~#,##0
 | Jumlah | =SUM(C26:C32) -> 140~#,##0 | =SUM(D26:D32) -> 118~#,##0 | =SUM(E26:E32) -> 149~#,##0 | =SUM(F26:F32) -> 103~#,##0 | =SUM(G26:G32) -> 510~#,##0
`,
    },
    {
      name: "T3.7 Mediasi dan Diversi",
      sheet: `
Tabel 3.7 Rekapitulasi Mediasi Tahun 2024

No | Mediator | Sisa 2023 | Masuk 2024 | Jumlah | Berhasil |  |  |  | Tidak Berhasil | Tdk Dpt Dilaksanakan | Sisa 2024 | % Berhasil
 |  |  |  |  | Akta Perdamaian | Sebagian | Pencabutan | Jml
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8 | 9=6+7+8 | 10 | 11 | 12=5-9-10-11 | 13=9/(5-12)
1 | Hakim Mediator A.R. | 1 | 8 | 9 | 1 | - | 1 | 2 | 6 | - | 1 | 25,00%
2 | Hakim Mediator D.S. | - | 7 | 7 | 1 | 1 | - | 2 | 4 | 1 | - | 28,57%
3 | Hakim Mediator F.L. | 1 | 6 | 7 | - | - | 1 | 1 | 5 | - | 1 | 16,67%
4 | Hakim Mediator M.T. | - | 8 | 8 | 1 | - | 1 | 2 | 5 | - | 1 | 28,57%
5 | Hakim Mediator Y.P. | - | 7 | 7 | - | - | - | - | 6 | 1 | - | 0,00%
6 | Mediator Non Hakim | - | 2 | 2 | 1 | - | - | 1 | 1 | - | - | 50,00%
 | JUMLAH | 2 | 38 | 40 | 4 | 1 | 3 | 8 | 27 | 2 | 3 | 21,62%

Perbandingan keberhasilan mediasi
Tahun | Selesai Dimediasi | Berhasil | Persentase | Naik/Turun (poin)
2022 | 31 | 4 | 12,90%
2023 | 35 | 6 | 17,14% | +4,24
2024 | 37 | 8 | 21,62% | +4,48
Jumlah | 103 | 18 | 17,48%

Tabel 3.8 Diversi Perkara Anak Tahun 2024
Triwulan | Perkara Anak Masuk | Tdk Memenuhi Syarat | Wajib Diversi | Berhasil | Gagal | % Berhasil
I | 3 | 1 | 2 | 1 | 1 | 50,00%
II | 2 | 1 | 1 | 1 | - | 100,00%
III | 3 | 2 | 1 | - | 1 | 0,00%
IV | 2 | 1 | 1 | 1 | - | 100,00%
Jml | 10 | 5 | 5 | 3 | 2 | 60,00%
`,
    },
    {
      name: "T3.8 Posbakum Eksekusi",
      sheet: `
Tabel 3.9 Layanan Pos Bantuan Hukum Tahun 2024
(imbalan jasa Rp100.000,- per jam layanan)
No | Bulan | Penerima Layanan |  |  | Jenis Layanan |  |  | Jam Layanan | Biaya (Rp)
 |  | L | P | Jml | Informasi | Konsultasi | Pemb. Dokumen
1 | Januari | 9 | 7 | 16 | 5 | 6 | 5 | 16 | 1.600.000,-
2 | Februari | 12 | 9 | 21 | 8 | 7 | 6 | 20 | 2.000.000,-
3 | Maret | 8 | 6 | 14 | 4 | 6 | 4 | 20 | 2.000.000,-
4 | April | 7 | 8 | 15 | 6 | 4 | 5 | 16 | 1.600.000,-
5 | Mei | 11 | 10 | 21 | 9 | 7 | 5 | 20 | 2.000.000,-
6 | Juni | 10 | 7 | 17 | 5 | 7 | 5 | 20 | 2.000.000,-
7 | Juli | 13 | 9 | 22 | 8 | 9 | 5 | 24 | 2.400.000,-
8 | Agustus | 9 | 11 | 20 | 7 | 8 | 5 | 20 | 2.000.000,-
9 | September | 12 | 8 | 20 | 6 | 8 | 6 | 20 | 2.000.000,-
10 | Oktober | 10 | 9 | 19 | 7 | 6 | 6 | 24 | 2.400.000,-
11 | November | 8 | 7 | 15 | 5 | 5 | 5 | 20 | 2.000.000,-
12 | Desember | 6 | 5 | 11 | 3 | 4 | 4 | 20 | 2.000.000,-
 | Jumlah | 115 | 96 | 211 | 73 | 77 | 61 | 240 | 24.000.000,-
 | Persentase | 54,50% | 45,50% | 100,00% | 34,60% | 36,49% | 28,91%

Tabel 3.10 Permohonan Eksekusi Perdata Tahun 2024
No | Jenis Eksekusi | Sisa 2023 | Masuk 2024 | Jumlah | Dilaksanakan | Dicabut/ Damai | Sisa 2024 | % Ditindaklanjuti
1 | Pengosongan/Pembongkaran | 2 | 2 | 4 | 2 | - | 2 | 50,00%
2 | Pembayaran Sejumlah Uang | - | 2 | 2 | 1 | 1 | - | 100,00%
3 | Hak Tanggungan | 1 | 2 | 3 | 2 | - | 1 | 66,67%
 | Jumlah | 3 | 6 | 9 | 5 | 1 | 3 | 66,67%

Tabel 3.11 Perkara Prodeo (Pembebasan Biaya Perkara)
Tahun | Pagu (perkara) | Perkara Diajukan | Selesai | %
2022 | 3 | 2 | 2 | 100,00%
2023 | 4 | 4 | 4 | 100,00%
2024 | 4 | 4 | 4 | 100,00%
`,
    },
    {
      name: "T3.9 SKM dan SPAK",
      sheet: `
Tabel 3.12 Hasil Survei Kepuasan Masyarakat Tahun 2024 (skala 1-4)

Kode | Unsur Pelayanan | TW I | TW II | TW III | TW IV | Rata-rata (NRR) | Nilai Konversi (NRR x 25) | Mutu
U1 | Persyaratan | #3.69~0.00 | #3.74~0.00 | #3.76~0.00 | #3.78~0.00 | =AVERAGE(C4:F4) -> 3.7425~0.0000 | #93.5625~0.00 | A
U2 | Sistem, Mekanisme dan Prosedur | #3.66~0.00 | #3.68~0.00 | #3.72~0.00 | #3.71~0.00 | =AVERAGE(C5:F5) -> 3.6925~0.0000 | #92.3125~0.00 | A
U3 | Waktu Penyelesaian | #3.47~0.00 | #3.5~0.00 | #3.52~0.00 | #3.51~0.00 | =AVERAGE(C6:F6) -> 3.5~0.0000 | #87.5~0.00 | B
U4 | Biaya/Tarif | #3.82~0.00 | #3.85~0.00 | #3.84~0.00 | #3.88~0.00 | =AVERAGE(C7:F7) -> 3.8475~0.0000 | #96.1875~0.00 | A
U5 | Produk Spesifikasi Jenis Pelayanan | #3.69~0.00 | #3.7~0.00 | #3.73~0.00 | #3.75~0.00 | =AVERAGE(C8:F8) -> 3.7175~0.0000 | #92.9375~0.00 | A
U6 | Kompetensi Pelaksana | #3.74~0.00 | #3.72~0.00 | #3.77~0.00 | #3.79~0.00 | =AVERAGE(C9:F9) -> 3.755~0.0000 | #93.875~0.00 | A
U7 | Perilaku Pelaksana | #3.8~0.00 | #3.81~0.00 | #3.83~0.00 | #3.84~0.00 | =AVERAGE(C10:F10) -> 3.82~0.0000 | #95.5~0.00 | A
U8 | Penanganan Pengaduan, Saran dan Masukan | #3.88~0.00 | #3.9~0.00 | #3.91~0.00 | #3.93~0.00 | =AVERAGE(C11:F11) -> 3.905~0.0000 | #97.625~0.00 | A
U9 | Sarana dan Prasarana | #3.52~0.00 | #3.49~0.00 | #3.55~0.00 | #3.57~0.00 | =AVERAGE(C12:F12) -> 3.5325~0.0000 | #88.3125~0.00 | A
 | Rata-rata unsur | #3.6967~0.0000 | #3.71~0.0000 | #3.7367~0.0000 | #3.7511~0.0000 | #3.7236~0.0000 | #93.09~0.00 | A
 | IKM per triwulan | #92.42~0.00 | #92.75~0.00 | #93.42~0.00 | #93.78~0.00 |  | #93.09~0.00 | A
Mutu: A = 88,31-100 (Sangat Baik); B = 76,61-88,30 (Baik); C = 65,00-76,60 (Kurang Baik); D = 25,00-64,99 (Tidak Baik)

Tabel 3.13 Responden SKM dan SPAK
No | Triwulan | Responden SKM | Nilai IKM | Responden SPAK | Indeks Persepsi Anti Korupsi (skala 4) | Konversi (100)
1 | Triwulan I | #38~#,##0 | #92.42~0.00 | #36~#,##0 | #3.68~0.00 | #92~0.00
2 | Triwulan II | #42~#,##0 | #92.75~0.00 | #42~#,##0 | #3.72~0.00 | #93~0.00
3 | Triwulan III | #40~#,##0 | #93.42~0.00 | #39~#,##0 | #3.75~0.00 | #93.75~0.00
4 | Triwulan IV | #45~#,##0 | #93.78~0.00 | #44~#,##0 | #3.81~0.00 | #95.25~0.00
 | Jumlah/Rata-rata | #165~#,##0 | #93.09~0.00 | #161~#,##0 | #3.74~0.00 | #93.5~0.00
Responden dijumlahkan, nilai dirata-ratakan (rata-rata sederhana empat triwulan)
`,
    },
    {
      name: "T3.10 Capaian IKU",
      sheet: `
Tabel 3.14 Capaian Indikator Kinerja Utama Tahun 2024

No | Sasaran / Indikator Kinerja | Target | Realisasi | Capaian | Kategori
1 | 2 | 3 | 4 | 5=4/3 x 100% | 6
I | Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel
a. | Persentase perkara perdata yang diselesaikan tepat waktu | 96% | 97,48% | 101,54% | Sangat Berhasil
b. | Persentase perkara pidana yang diselesaikan tepat waktu | 98% | 98,77% | 100,79% | Sangat Berhasil
c. | Persentase perkara yang tidak mengajukan upaya hukum banding | 85% | 84,46% | 99,36% | Berhasil
d. | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 90% | 91,71% | 101,90% | Sangat Berhasil
e. | Persentase perkara yang tidak mengajukan upaya hukum peninjauan kembali | 98% | 98,45% | 100,46% | Sangat Berhasil
f. | Persentase perkara pidana anak yang diselesaikan dengan diversi | 55% | 60,00% | 109,09% | Sangat Berhasil
g. | Indeks kepuasan pencari keadilan | 90 | 93,09 | 103,43% | Sangat Berhasil
 | Rata-rata capaian sasaran I |  |  | 102,37% | Sangat Berhasil
II | Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara
a. | Persentase salinan putusan perkara perdata yang dikirim kepada para pihak tepat waktu | 100% | 98,74% | 98,74% | Berhasil
b. | Persentase salinan putusan perkara pidana yang dikirim kepada para pihak tepat waktu | 100% | 98,15% | 98,15% | Berhasil
c. | Persentase perkara yang diselesaikan melalui mediasi | 12% | 21,62% | 120,00% *) | Sangat Berhasil
 | Rata-rata capaian sasaran II |  |  | 105,63% | Sangat Berhasil
III | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan
a. | Persentase perkara prodeo yang diselesaikan | 100% | 100,00% | 100,00% | Sangat Berhasil
b. | Persentase perkara yang diselesaikan di luar gedung pengadilan | - | - | - | -
c. | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100% | 100,00% | 100,00% | Sangat Berhasil
 | Rata-rata capaian sasaran III |  |  | 100,00% | Sangat Berhasil
IV | Meningkatnya Kepatuhan terhadap Putusan Pengadilan
a. | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 70% | 66,67% | 95,24% | Berhasil
 | Rata-rata capaian sasaran IV |  |  | 95,24% | Berhasil
RATA-RATA CAPAIAN KINERJA (empat sasaran) |  |  |  | 100,81% | Sangat Berhasil
*) capaian dibatasi paling tinggi 120%; capaian sebenarnya 180,17%
Capaian dihitung dari angka realisasi tercetak (dua desimal).
Indikator III.b tidak ditargetkan karena tidak tersedia anggaran sidang di luar gedung; tidak dihitung dalam rata-rata.
Kategori: >= 100% Sangat Berhasil; 85% - 99,99% Berhasil; 70% - 84,99% Cukup Berhasil; < 70% Kurang Berhasil

Tabel 3.15 Sasaran Mutu Layanan Tahun 2024
No | Sasaran Mutu | Satuan | Polaritas | Target | Realisasi | Capaian
1 | Sisa perkara terhadap beban perkara (di luar tilang) | % | Minimum | 10 | 8,29 | 117,10%
2 | Rata-rata lama penyelesaian perkara gugatan | hari | Minimum | 120 | 104 | 113,33%
3 | Waktu tunggu layanan PTSP | menit | Minimum | 15 | 12 | 120,00%
4 | Putusan yang dibatalkan pengadilan tinggi | perkara | Minimum | 4 | 3 | 125,00%
5 | Minutasi perkara terlambat | perkara | Minimum | 5 | 6 | 80,00%
6 | Perkara perdata terdaftar melalui e-Court | % | Maksimum | 95 | 96,75 | 101,84%
7 | Publikasi putusan pada Direktori Putusan | putusan | Maksimum | 320 | 321 | 100,31%
Minimum: capaian = (2 x target - realisasi)/target x 100%; Maksimum: realisasi/target x 100%. Tidak dibatasi.
`,
    },
    {
      name: "T3.11 IKU 3 Tahun",
      sheet: `
Tabel 3.16 Perbandingan Target, Realisasi dan Capaian IKU Tahun 2022-2024 (dalam %, indeks tanpa satuan)

No | Indikator Kinerja | 2022 |  |  | 2023 |  |  | 2024 |  |  | Perubahan Realisasi 2023-2024 | Target Akhir Renstra
 |  | T | R | C | T | R | C | T | R | C | (poin) | 2024
1 | Persentase perkara perdata yang diselesaikan tepat waktu | 95 | 96,00 | 101,05 | 95 | 96,50 | 101,58 | 96 | 97,48 | 101,54 | +0,98 | 96
2 | Persentase perkara pidana yang diselesaikan tepat waktu | 97 | 97,18 | 100,19 | 97 | 97,44 | 100,45 | 98 | 98,77 | 100,79 | +1,33 | 98
3 | Persentase perkara yang tidak mengajukan upaya hukum banding | 80 | 81,55 | 101,94 | 82 | 82,61 | 100,74 | 85 | 84,46 | 99,36 | +1,85 | 85
4 | Persentase perkara yang tidak mengajukan upaya hukum kasasi | 88 | 89,29 | 101,47 | 90 | 90,76 | 100,84 | 90 | 91,71 | 101,90 | +0,95 | 90
5 | Persentase perkara yang tidak mengajukan upaya hukum peninjauan kembali | 97 | 98,81 | 101,87 | 98 | 98,37 | 100,38 | 98 | 98,45 | 100,46 | +0,08 | 98
6 | Persentase perkara pidana anak yang diselesaikan dengan diversi | 40 | 33,33 | 83,33 | 50 | 50,00 | 100,00 | 55 | 60,00 | 109,09 | +10,00 | 55
7 | Indeks kepuasan pencari keadilan | 85 | 88,92 | 104,61 | 88 | 90,45 | 102,78 | 90 | 93,09 | 103,43 | +2,64 | 90
8 | Persentase salinan putusan perkara perdata yang dikirim kepada para pihak tepat waktu | 100 | 96,80 | 96,80 | 100 | 97,90 | 97,90 | 100 | 98,74 | 98,74 | +0,84 | 100
9 | Persentase salinan putusan perkara pidana yang dikirim kepada para pihak tepat waktu | 100 | 98,59 | 98,59 | 100 | 98,08 | 98,08 | 100 | 98,15 | 98,15 | +0,07 | 100
10 | Persentase perkara yang diselesaikan melalui mediasi | 10 | 12,90 | 120,00 | 10 | 17,14 | 120,00 | 12 | 21,62 | 120,00 | +4,48 | 12
11 | Persentase perkara prodeo yang diselesaikan | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 0,00 | 100
12 | Persentase perkara yang diselesaikan di luar gedung pengadilan | - | - | - | - | - | - | - | - | - | - | -
13 | Persentase pencari keadilan golongan tertentu yang mendapat layanan bantuan hukum (Posbakum) | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 100 | 100,00 | 100,00 | 0,00 | 100
14 | Persentase putusan perkara perdata yang ditindaklanjuti (dieksekusi) | 60 | 50,00 | 83,33 | 65 | 57,14 | 87,91 | 70 | 66,67 | 95,24 | +9,53 | 70
 | Rata-rata capaian (13 indikator) |  |  | 99,48 |  |  | 100,82 |  |  | 102,21
Catatan: C paling tinggi 120. Rata-rata di sini adalah rata-rata 13 indikator, berbeda dengan rata-rata empat sasaran pada Tabel 3.14.

Tabel 3.17 Efisiensi Penggunaan Anggaran per Sasaran
No | Sasaran | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | Serapan (%) | Efisiensi (poin)
1 | 2 | 3 | 4 | 5 | 6=5/4 | 7=3-6
1 | Terwujudnya Proses Peradilan yang Pasti, Transparan dan Akuntabel | 102,37 | 77.500.000 | 77.158.200 | 99,56 | 2,81
2 | Peningkatan Efektivitas Pengelolaan Penyelesaian Perkara | 105,63 | - | - | - | -
3 | Meningkatnya Akses Peradilan bagi Masyarakat Miskin dan Terpinggirkan | 100,00 | 26.800.000 | 26.768.000 | 99,88 | 0,12
4 | Meningkatnya Kepatuhan terhadap Putusan Pengadilan | 95,24 | - | - | - | -
 | Jumlah/Rata-rata | 100,81 | 104.300.000 | 103.926.200 | 99,64 | 1,17

Tabel 3.18 Perkembangan Anggaran (dalam juta rupiah)
Tahun | DIPA 01 |  | DIPA 03 |  | Jumlah
 | Pagu | Realisasi | Pagu | Realisasi | Pagu | Realisasi | %
2022 | 3.812,5 | 3.765,2 | 86,4 | 84,1 | 3.898,9 | 3.849,3 | 98,73%
2023 | 4.021,7 | 3.984,9 | 97,3 | 95,9 | 4.119,0 | 4.080,8 | 99,07%
2024 | 4.091,6 | 4.069,4 | 104,3 | 103,9 | 4.195,9 | 4.173,4 | 99,46%
Angka dibulatkan; jumlah dihitung dari angka rupiah sehingga dapat berbeda 0,1 karena pembulatan.
`,
    },
    {
      name: "T3.12 DIPA 01",
      sheet: `
Tabel 3.19 Realisasi DIPA 01 (Badan Urusan Administrasi) per Akun Tahun 2024

Kode | Uraian | Pagu Awal | Pagu Revisi | Realisasi | Sisa | %
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=5/4
51 | BELANJA PEGAWAI | =SUM(C6:C18) -> 2754545000~#,##0 | =SUM(D6:D18) -> 2794440000~#,##0 | =SUM(E6:E18) -> 2774419841~#,##0 | =D5-E5 -> 20020159~#,##0 | =E5/D5 -> 0.992835716995~0.00%
511111 | Belanja Gaji Pokok PNS | #1184320000~#,##0 | #1206450000~#,##0 | #1198765400~#,##0 | =D6-E6 -> 7684600~#,##0 | =E6/D6 -> 0.993630403249~0.00%
511119 | Belanja Pembulatan Gaji PNS | #25000~#,##0 | #25000~#,##0 | #18734~#,##0 | =D7-E7 -> 6266~#,##0 | =E7/D7 -> 0.74936~0.00%
511121 | Belanja Tunj. Suami/Istri PNS | #84650000~#,##0 | #82300000~#,##0 | #81427650~#,##0 | =D8-E8 -> 872350~#,##0 | =E8/D8 -> 0.98940036452~0.00%
511122 | Belanja Tunj. Anak PNS | #25480000~#,##0 | #25480000~#,##0 | #24918340~#,##0 | =D9-E9 -> 561660~#,##0 | =E9/D9 -> 0.977956828885~0.00%
511123 | Belanja Tunj. Struktural PNS | #37560000~#,##0 | #36120000~#,##0 | #35480000~#,##0 | =D10-E10 -> 640000~#,##0 | =E10/D10 -> 0.982281284607~0.00%
511124 | Belanja Tunj. Fungsional PNS | #142800000~#,##0 | #151200000~#,##0 | #150340000~#,##0 | =D11-E11 -> 860000~#,##0 | =E11/D11 -> 0.994312169312~0.00%
511125 | Belanja Tunj. PPh PNS | #18450000~#,##0 | #16900000~#,##0 | #16244817~#,##0 | =D12-E12 -> 655183~#,##0 | =E12/D12 -> 0.961231775148~0.00%
511126 | Belanja Tunj. Beras PNS | #62230000~#,##0 | #62230000~#,##0 | #60984900~#,##0 | =D13-E13 -> 1245100~#,##0 | =E13/D13 -> 0.97999196529~0.00%
511129 | Belanja Uang Makan PNS | #219450000~#,##0 | #214800000~#,##0 | #212736000~#,##0 | =D14-E14 -> 2064000~#,##0 | =E14/D14 -> 0.990391061453~0.00%
511151 | Belanja Tunjangan Umum PNS | #22680000~#,##0 | #20535000~#,##0 | #19980000~#,##0 | =D15-E15 -> 555000~#,##0 | =E15/D15 -> 0.972972972973~0.00%
511157 | Belanja Tunjangan Kemahalan Hakim | #113400000~#,##0 | #113400000~#,##0 | #113400000~#,##0 | =D16-E16 -> 0~#,##0 | =E16/D16 -> 1~0.00%
511511 | Belanja Tunjangan Hakim | #824600000~#,##0 | #846100000~#,##0 | #841500000~#,##0 | =D17-E17 -> 4600000~#,##0 | =E17/D17 -> 0.994563290391~0.00%
512211 | Belanja Uang Lembur | #18900000~#,##0 | #18900000~#,##0 | #18624000~#,##0 | =D18-E18 -> 276000~#,##0 | =E18/D18 -> 0.985396825397~0.00%
52 | BELANJA BARANG | =SUM(C20:C31) -> 1074420000~#,##0 | =SUM(D20:D31) -> 1104445000~#,##0 | =SUM(E20:E31) -> 1102754676~#,##0 | =D19-E19 -> 1690324~#,##0 | =E19/D19 -> 0.998469526323~0.00%
521111 | Belanja Keperluan Perkantoran | #498720000~#,##0 | #512340000~#,##0 | #511986500~#,##0 | =D20-E20 -> 353500~#,##0 | =E20/D20 -> 0.999310028497~0.00%
521114 | Belanja Pengiriman Surat Dinas Pos Pusat | #8400000~#,##0 | #6200000~#,##0 | #6158750~#,##0 | =D21-E21 -> 41250~#,##0 | =E21/D21 -> 0.993346774194~0.00%
521115 | Belanja Honor Operasional Satuan Kerja | #43440000~#,##0 | #43440000~#,##0 | #43440000~#,##0 | =D22-E22 -> 0~#,##0 | =E22/D22 -> 1~0.00%
521119 | Belanja Barang Operasional Lainnya | #26750000~#,##0 | #27980000~#,##0 | #27961000~#,##0 | =D23-E23 -> 19000~#,##0 | =E23/D23 -> 0.999320943531~0.00%
521811 | Belanja Barang Persediaan Barang Konsumsi | #54300000~#,##0 | #56875000~#,##0 | #56843200~#,##0 | =D24-E24 -> 31800~#,##0 | =E24/D24 -> 0.999440879121~0.00%
522111 | Belanja Langganan Listrik | #96000000~#,##0 | #104500000~#,##0 | #103876412~#,##0 | =D25-E25 -> 623588~#,##0 | =E25/D25 -> 0.994032650718~0.00%
522112 | Belanja Langganan Telepon | #14400000~#,##0 | #9600000~#,##0 | #9318264~#,##0 | =D26-E26 -> 281736~#,##0 | =E26/D26 -> 0.9706525~0.00%
522113 | Belanja Langganan Air | #7200000~#,##0 | #6450000~#,##0 | #6387500~#,##0 | =D27-E27 -> 62500~#,##0 | =E27/D27 -> 0.990310077519~0.00%
522141 | Belanja Sewa | #57600000~#,##0 | #60000000~#,##0 | #60000000~#,##0 | =D28-E28 -> 0~#,##0 | =E28/D28 -> 1~0.00%
523111 | Belanja Pemeliharaan Gedung dan Bangunan | #118250000~#,##0 | #118250000~#,##0 | #118190000~#,##0 | =D29-E29 -> 60000~#,##0 | =E29/D29 -> 0.999492600423~0.00%
523121 | Belanja Pemeliharaan Peralatan dan Mesin | #87460000~#,##0 | #92310000~#,##0 | #92274350~#,##0 | =D30-E30 -> 35650~#,##0 | =E30/D30 -> 0.999613801322~0.00%
524111 | Belanja Perjalanan Dinas Biasa | #61900000~#,##0 | #66500000~#,##0 | #66318700~#,##0 | =D31-E31 -> 181300~#,##0 | =E31/D31 -> 0.997273684211~0.00%
53 | BELANJA MODAL | =SUM(C33:C34) -> 86000000~#,##0 | =SUM(D33:D34) -> 192700000~#,##0 | =SUM(E33:E34) -> 192261000~#,##0 | =D32-E32 -> 439000~#,##0 | =E32/D32 -> 0.997721847431~0.00%
532111 | Belanja Modal Peralatan dan Mesin | #86000000~#,##0 | #118500000~#,##0 | #118246000~#,##0 | =D33-E33 -> 254000~#,##0 | =E33/D33 -> 0.997856540084~0.00%
533121 | Belanja Penambahan Nilai Gedung dan Bangunan | #0~#,##0 | #74200000~#,##0 | #74015000~#,##0 | =D34-E34 -> 185000~#,##0 | =E34/D34 -> 0.997506738544~0.00%
 | JUMLAH | =C5+C19+C32 -> 3914965000~#,##0 | =D5+D19+D32 -> 4091585000~#,##0 | =E5+E19+E32 -> 4069435517~#,##0 | =D35-E35 -> 22149483~#,##0 | =E35/D35 -> 0.994586576351~0.00%
Sumber: OM-SPAN/SAKTI, data per 31 Desember 2024

 | Mengetahui,
 | Kuasa Pengguna Anggaran, ttd
`,
    },
    {
      name: "T3.13 DIPA 03",
      sheet: `
Tabel 3.20 Realisasi DIPA 03 (Ditjen Badilum) per Keluaran dan Akun Tahun 2024

No | Keluaran / Akun | Volume |  | Satuan | Pagu Awal | Pagu Revisi | Realisasi | Sisa | Persen
 |  | Target | Real.
1 | Perkara Pidana yang Diselesaikan di Tingkat Pertama | 150 | 141 | Perkara | Rp67.400.000 | Rp67.400.000 | Rp67.204.900 | Rp195.100 | 99,71%
 | 521114 Belanja Pengiriman Surat Dinas Pos Pusat |  |  |  | Rp7.200.000 | Rp6.300.000 | Rp6.288.500 | Rp11.500 | 99,82%
 | 521211 Belanja Bahan |  |  |  | Rp26.400.000 | Rp28.500.000 | Rp28.467.000 | Rp33.000 | 99,88%
 | 521811 Belanja Barang Persediaan |  |  |  | Rp18.200.000 | Rp18.200.000 | Rp18.199.400 | Rp600 | 100,00%
 | 524113 Belanja Perjalanan Dinas Dalam Kota |  |  |  | Rp15.600.000 | Rp14.400.000 | Rp14.250.000 | Rp150.000 | 98,96%
2 | Perkara yang Diselesaikan melalui Pembebasan Biaya Perkara | 4 | 4 | Perkara | Rp2.800.000 | Rp2.800.000 | Rp2.768.000 | Rp32.000 | 98,86%
 | 521114 Belanja Pengiriman Surat Dinas Pos Pusat |  |  |  | Rp600.000 | Rp600.000 | Rp588.000 | Rp12.000 | 98,00%
 | 521219 Belanja Barang Non Operasional Lainnya |  |  |  | Rp2.200.000 | Rp2.200.000 | Rp2.180.000 | Rp20.000 | 99,09%
3 | Layanan Pos Bantuan Hukum (Posbakum) | 240 | 240 | Jam | Rp24.000.000 | Rp24.000.000 | Rp24.000.000 | - | 100,00%
 | 522131 Belanja Jasa Konsultan |  |  |  | Rp24.000.000 | Rp24.000.000 | Rp24.000.000 | - | 100,00%
4 | Koordinasi, Pembinaan dan Pengawasan | 3 | 3 | Kegiatan | Rp10.100.000 | Rp10.100.000 | Rp9.953.300 | Rp146.700 | 98,55%
 | 524111 Belanja Perjalanan Dinas Biasa |  |  |  | Rp8.600.000 | Rp8.600.000 | Rp8.541.300 | Rp58.700 | 99,32%
 | 521211 Belanja Bahan |  |  |  | Rp1.500.000 | Rp1.500.000 | Rp1.412.000 | Rp88.000 | 94,13%
JUMLAH |  |  |  |  | Rp104.300.000 | Rp104.300.000 | Rp103.926.200 | Rp373.800 | 99,64%

Tabel 3.21 Rekapitulasi Pagu dan Realisasi
No | DIPA | Pagu Awal | Pagu Revisi | Realisasi | Sisa Anggaran | %
1 | DIPA 01 (Dukungan Manajemen) | 3.914.965.000 | 4.091.585.000 | 4.069.435.517 | 22.149.483 | 99,46%
2 | DIPA 03 (Penegakan dan Pelayanan Hukum) | 104.300.000 | 104.300.000 | 103.926.200 | 373.800 | 99,64%
 | Jumlah | 4.019.265.000 | 4.195.885.000 | 4.173.361.717 | 22.523.283 | 99,46%

Tabel 3.22 Serapan Anggaran per Triwulan (Rp)
Triwulan | DIPA 01 |  |  | DIPA 03
 | Realisasi | Kumulatif | % Pagu | Realisasi | Kumulatif | % Pagu
I | 812.463.750 | 812.463.750 | 19,86% | 18.450.500 | 18.450.500 | 17,69%
II | 1.046.208.315 | 1.858.672.065 | 45,43% | 27.316.200 | 45.766.700 | 43,88%
III | 962.417.480 | 2.821.089.545 | 68,95% | 29.874.900 | 75.641.600 | 72,52%
IV | 1.248.345.972 | 4.069.435.517 | 99,46% | 28.284.600 | 103.926.200 | 99,64%
Jumlah | 4.069.435.517 |  | 99,46% | 103.926.200 |  | 99,64%

Tabel 3.23 Nilai IKPA DIPA 01 dan DIPA 03 Tahun 2024
No | Indikator IKPA | Bobot | DIPA 01 |  | DIPA 03
 |  |  | Nilai | Nilai Akhir | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 88,60 | 13,29 | 91,40 | 13,71
3 | Penyerapan Anggaran | 20 | 97,35 | 19,47 | 99,10 | 19,82
4 | Belanja Kontraktual | 10 | 100,00 | 10,00 | - | -
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 98,20 | 9,82 | 97,60 | 9,76
7 | Capaian Output | 25 | 100,00 | 25,00 | 98,80 | 24,70
 | Jumlah | 100 |  | 97,58 |  | 87,99
 | Konversi bobot |  |  | 100% |  | 90%
 | Nilai IKPA (Jumlah : Konversi bobot) |  |  | 97,58 |  | 97,77
`,
    },
    {
      name: "T3.14 PNBP",
      sheet: `
Tabel 3.24 Target dan Realisasi PNBP Tahun 2024

No | Akun | Uraian | Target | Realisasi | % Realisasi | Realisasi 2023 | Naik/Turun (Rp) | Naik/Turun (%)
A |  | PNBP Fungsional
1 | 425231 | Pendapatan Legalisasi Tanda Tangan | 600.000 | 780.000 | 130,00% | 720.000 | 60.000 | +8,33%
2 | 425232 | Pendapatan Pengesahan Surat di Bawah Tangan | 450.000 | 380.000 | 84,44% | 390.000 | -10.000 | -2,56%
3 | 425233 | Pendapatan Uang Meja (Leges) dan Upah pada Panitera | 8.500.000 | 9.260.000 | 108,94% | 8.735.000 | 525.000 | +6,01%
4 | 425239 | Pendapatan Kejaksaan dan Peradilan Lainnya | 24.000.000 | 27.020.000 | 112,58% | 26.412.000 | 608.000 | +2,30%
 |  | Jumlah A | 33.550.000 | 37.440.000 | 111,59% | 36.257.000 | 1.183.000 | +3,26%
B |  | PNBP Umum
1 | 425131 | Pendapatan Sewa Tanah, Gedung dan Bangunan | 7.200.000 | 7.200.000 | 100,00% | 7.200.000 | 0 | 0,00%
 |  | Jumlah B | 7.200.000 | 7.200.000 | 100,00% | 7.200.000 | 0 | 0,00%
 |  | TOTAL PNBP (A+B) | 40.750.000 | 44.640.000 | 109,55% | 43.457.000 | 1.183.000 | +2,72%

Tabel 3.25 Penerimaan PNBP per Bulan (Rp)
Bulan | 425231 | 425232 | 425233 | 425239 | Jumlah Fungsional | 425131 (Umum) | Jumlah
Januari | 50.000 | 30.000 | 760.000 | 2.140.000 | 2.980.000 | 600.000 | 3.580.000
Februari | 40.000 | 20.000 | 810.000 | 2.385.000 | 3.255.000 | 600.000 | 3.855.000
Maret | 60.000 | 40.000 | 640.000 | 1.920.000 | 2.660.000 | 600.000 | 3.260.000
April | 70.000 | 30.000 | 590.000 | 2.060.000 | 2.750.000 | 600.000 | 3.350.000
Mei | 50.000 | 30.000 | 930.000 | 2.675.000 | 3.685.000 | 600.000 | 4.285.000
Juni | 80.000 | 50.000 | 870.000 | 2.240.000 | 3.240.000 | 600.000 | 3.840.000
Juli | 90.000 | 40.000 | 980.000 | 2.810.000 | 3.920.000 | 600.000 | 4.520.000
Agustus | 60.000 | 20.000 | 720.000 | 2.150.000 | 2.950.000 | 600.000 | 3.550.000
September | 70.000 | 30.000 | 890.000 | 2.490.000 | 3.480.000 | 600.000 | 4.080.000
Oktober | 100.000 | 40.000 | 840.000 | 2.325.000 | 3.305.000 | 600.000 | 3.905.000
November | 60.000 | 30.000 | 710.000 | 2.080.000 | 2.880.000 | 600.000 | 3.480.000
Desember | 50.000 | 20.000 | 520.000 | 1.745.000 | 2.335.000 | 600.000 | 2.935.000
Jumlah | 780.000 | 380.000 | 9.260.000 | 27.020.000 | 37.440.000 | 7.200.000 | 44.640.000
`,
    },
    {
      name: "Narasi",
      sheet: `
Sampai dengan 31 Desember 2024 Pengadilan Negeri Tanjung Salabangka didukung oleh 37 orang pegawai yang terdiri atas 20 laki-laki (54,05%) dan 17 perempuan (45,95%), belum termasuk 12 orang PPNPN. Dibandingkan dengan kebutuhan menurut analisis beban kerja sebanyak 48 orang, masih terdapat kekurangan 11 orang sehingga tingkat keterisian baru mencapai 77,08%.
Selama tahun 2024 Pengadilan Negeri Tanjung Salabangka menerima 1.425 perkara, yang ditambah sisa perkara tahun 2023 sebanyak 42 perkara menjadikan beban perkara sebanyak 1.467 perkara. Dari beban tersebut telah diputus 1.438 perkara sehingga tersisa 29 perkara pada akhir tahun, atau rasio penyelesaian sebesar 98,02%.
Apabila perkara tilang tidak diperhitungkan, beban perkara tahun 2024 adalah 350 perkara dengan putus 321 perkara (91,71%) dan sisa 29 perkara (8,29%). Angka sisa tersebut masih di bawah batas maksimum 10% pada sasaran mutu layanan.
Perkara perdata yang masuk naik dari 141 perkara pada tahun 2023 menjadi 154 perkara pada tahun 2024, bertambah 13 perkara atau 9,22%, sedangkan perkara pidana non tilang turun dari 158 menjadi 154 perkara atau berkurang 4 perkara (2,53%). Perkara tilang juga turun 5,90% dibandingkan tahun 2023.
Dilihat per bulan, perkara masuk di luar tilang paling banyak terjadi pada bulan Juli sebanyak 34 perkara dan paling sedikit pada bulan Desember sebanyak 15 perkara, dengan rata-rata 25,67 perkara per bulan.
Persentase perkara perdata yang diselesaikan tepat waktu pada tahun 2024 ditargetkan 96% dan terealisasi 97,48%, yaitu 155 dari 159 perkara yang diputus, sehingga capaiannya 101,54%. Realisasi tersebut naik 0,98 poin dibandingkan realisasi tahun 2023 sebesar 96,50%.
Persentase perkara pidana yang diselesaikan tepat waktu terealisasi 98,77% dari target 98% dengan capaian 100,79%. Dari 162 perkara pidana yang diputus hanya 2 perkara yang melewati jangka waktu lima bulan, seluruhnya perkara pidana biasa.
Dari 193 putusan yang dapat dimintakan banding, 30 perkara mengajukan banding, 16 perkara mengajukan kasasi dan 3 perkara mengajukan peninjauan kembali. Dengan demikian perkara yang tidak mengajukan banding sebesar 84,46% dari target 85% (capaian 99,36%), sehingga indikator ini belum mencapai target.
Dari 30 perkara banding, putusan yang dikuatkan sebanyak 17 perkara (56,7%), diperbaiki 5 perkara, dibatalkan 3 perkara, dicabut 1 perkara dan belum putus 4 perkara.
Pemanfaatan e-Court terus meningkat. Dari 154 perkara perdata yang masuk, 149 perkara (96,75%) didaftarkan melalui e-Court dan 5 perkara didaftarkan secara manual; 49 perkara di antaranya disidangkan secara elektronik (e-litigasi) atau 32,89% dari perkara e-Court.
Dari 37 perkara yang selesai dimediasi pada tahun 2024, 8 perkara berhasil, terdiri atas empat akta perdamaian, satu berhasil sebagian dan tiga pencabutan. Tingkat keberhasilan mediasi 21,62% melampaui target 12% dan lebih tinggi daripada tahun 2023 (17,14%) maupun tahun 2022 (12,90%). Capaian sebenarnya 180,17%, namun dalam perhitungan dibatasi 120%.
Sepanjang tahun 2024 terdapat 10 perkara anak yang masuk, 5 di antaranya wajib diupayakan diversi. Sebanyak 3 perkara berhasil diversi dan 2 perkara gagal, sehingga realisasi indikator diversi 60,00% terhadap target 55% atau capaian 109,09%.
Survei kepuasan masyarakat tahun 2024 diikuti 165 responden dengan nilai IKM 93,09 atau mutu pelayanan A (Sangat Baik). Unsur dengan nilai tertinggi adalah Penanganan Pengaduan, Saran dan Masukan (97,63) dan unsur terendah adalah Waktu Penyelesaian (87,50). Survei persepsi anti korupsi diikuti 161 responden dengan indeks rata-rata 3,74.
Layanan Posbakum dimanfaatkan oleh 211 orang pencari keadilan, terdiri atas 115 laki-laki dan 96 perempuan, dengan 240 jam layanan. Dengan imbalan Rp100.000,- per jam, anggaran Posbakum sebesar Rp24.000.000,- terserap seluruhnya.
Pagu DIPA 01 setelah revisi sebesar Rp4.091.585.000,- dengan realisasi Rp4.069.435.517,- (empat miliar enam puluh sembilan juta empat ratus tiga puluh lima ribu lima ratus tujuh belas rupiah) atau 99,46%, sehingga terdapat sisa anggaran sebesar Rp22.149.483,-. Sisa terbesar terdapat pada belanja pegawai sebesar Rp20.020.159,-.
Adapun pagu DIPA 03 sebesar Rp104.300.000,- terealisasi Rp103.926.200,- atau 99,64% dan menyisakan Rp373.800,-. Secara keseluruhan anggaran yang dikelola Rp4.195.885.000,- terealisasi Rp4.173.361.717,- atau 99,46%, setara Rp4,17 miliar.
Penerimaan negara bukan pajak tahun 2024 mencapai Rp44.640.000,- dari target Rp40.750.000,- atau 109,55%. Dibandingkan penerimaan tahun 2023 sebesar Rp43.457.000,- terjadi kenaikan Rp1.183.000,- atau 2,72%; penyumbang terbesar adalah akun 425239 sebesar 60,53% dari seluruh PNBP.
Dari 14 indikator kinerja utama, 13 indikator memiliki target pada tahun 2024. Sebanyak 9 indikator mencapai atau melampaui target dan 4 indikator belum mencapai target. Rata-rata capaian keempat sasaran strategis adalah 100,81% dengan kategori Sangat Berhasil; capaian sasaran tertinggi adalah sasaran II (105,63%) dan terendah sasaran IV (95,24%).
Permohonan eksekusi yang ditangani sebanyak 9 permohonan (3 sisa tahun 2023 dan 6 permohonan baru). Sebanyak 5 permohonan telah dilaksanakan dan 1 permohonan dicabut karena para pihak berdamai, sehingga persentase putusan yang ditindaklanjuti 66,67% terhadap target 70% atau capaian 95,24%.
Nilai IKPA DIPA 01 tahun 2024 sebesar 97,58 dan nilai IKPA DIPA 03 sebesar 97,77. Serapan DIPA 01 sampai dengan Triwulan II sebesar 45,43% dan sampai dengan Triwulan III sebesar 68,95% dari pagu.
`,
    },
  ],
  mistakes: [
    { sheet: "T1.1 Pegawai", cell: "G17", right: "-4", wrong: "-3" },
    { sheet: "T2.1 PK 2024", cell: "E22", right: "Rp 3.914.965.000,-", wrong: "Rp 3.914.695.000,-" },
    { sheet: "T2.1 PK 2024", cell: "F40", right: "12", wrong: "21" },
    { sheet: "T3.1 Keadaan Perkara", cell: "F9", right: "=SUM(F6:F8) -> 159~#,##0", wrong: "=SUM(F6:F7) -> 67~#,##0" },
    { sheet: "T3.1 Keadaan Perkara", cell: "G11", right: "=E11-F11 -> 16~#,##0", wrong: "#26~#,##0" },
    {
      sheet: "T3.2 Perkara Bulanan",
      cell: "F18",
      right: "=SUM(F6:F17) -> 123~#,##0",
      wrong: "=SUM(F6:F16) -> 117~#,##0",
    },
    { sheet: "T3.2 Perkara Bulanan", cell: "E46", right: "#43~#,##0", wrong: "#53~#,##0" },
    { sheet: "T3.3 Perkara 3 Tahun", cell: "J10", right: "23", wrong: "32" },
    { sheet: "T3.3 Perkara 3 Tahun", cell: "H21", right: "+9,22%", wrong: "+8,44%" },
    { sheet: "T3.4 Tepat Waktu", cell: "D18", right: "25", wrong: "35" },
    { sheet: "T3.5 Upaya Hukum", cell: "H8", right: "177", wrong: "176" },
    { sheet: "T3.5 Upaya Hukum", cell: "F24", right: "16,7%", wrong: "13,3%" },
    { sheet: "T3.6 e-Court", cell: "E7", right: "#2~#,##0", wrong: "#1~#,##0" },
    { sheet: "T3.6 e-Court", cell: "E33", right: "=SUM(E26:E32) -> 149~#,##0", wrong: "=SUM(E27:E32) -> 112~#,##0" },
    { sheet: "T3.7 Mediasi dan Diversi", cell: "M6", right: "25,00%", wrong: "22,22%" },
    { sheet: "T3.8 Posbakum Eksekusi", cell: "J11", right: "2.400.000,-", wrong: "240.000,-" },
    { sheet: "T3.8 Posbakum Eksekusi", cell: "I17", right: "240", wrong: "220" },
    { sheet: "T3.9 SKM dan SPAK", cell: "I6", right: "B", wrong: "A" },
    { sheet: "T3.9 SKM dan SPAK", cell: "E13", right: "#3.7367~0.0000", wrong: "#3.6367~0.0000" },
    { sheet: "T3.10 Capaian IKU", cell: "E8", right: "99,36%", wrong: "100,64%" },
    { sheet: "T3.10 Capaian IKU", cell: "E13", right: "102,37%", wrong: "102,19%" },
    { sheet: "T3.10 Capaian IKU", cell: "G35", right: "117,10%", wrong: "82,90%" },
    { sheet: "T3.11 IKU 3 Tahun", cell: "L7", right: "+1,85", wrong: "-1,85" },
    { sheet: "T3.11 IKU 3 Tahun", cell: "G35", right: "4.080,8", wrong: "4.170,8" },
    {
      sheet: "T3.12 DIPA 01",
      cell: "E19",
      right: "=SUM(E20:E31) -> 1102754676~#,##0",
      wrong: "=SUM(E20:E30) -> 1036435976~#,##0",
    },
    {
      sheet: "T3.12 DIPA 01",
      cell: "G13",
      right: "=E13/D13 -> 0.97999196529~0.00%",
      wrong: "=E12/D12 -> 0.961231775148~0.00%",
    },
    { sheet: "T3.13 DIPA 03", cell: "H5", right: "Rp67.204.900", wrong: "Rp49.005.500" },
    { sheet: "T3.13 DIPA 03", cell: "E40", right: "19,47", wrong: "24,34" },
    { sheet: "T3.14 PNBP", cell: "F21", right: "3.685.000", wrong: "3.605.000" },
    { sheet: "T3.14 PNBP", cell: "F9", right: "111,59%", wrong: "109,55%" },
    { sheet: "Narasi", cell: "A1", right: "kekurangan 11 orang", wrong: "kekurangan 10 orang" },
    {
      sheet: "Narasi",
      cell: "A2",
      right: "beban perkara sebanyak 1.467 perkara",
      wrong: "beban perkara sebanyak 1.557 perkara",
    },
    { sheet: "Narasi", cell: "A4", right: "berkurang 4 perkara (2,53%)", wrong: "berkurang 4 perkara (25,32%)" },
    {
      sheet: "Narasi",
      cell: "A5",
      right: "pada bulan Juli sebanyak 34 perkara",
      wrong: "pada bulan Mei sebanyak 34 perkara",
    },
    { sheet: "Narasi", cell: "A6", right: "capaiannya 101,54%", wrong: "capaiannya 98,48%" },
    { sheet: "Narasi", cell: "A7", right: "Dari 162 perkara pidana", wrong: "Dari 130 perkara pidana" },
    { sheet: "Narasi", cell: "A8", right: "16 perkara mengajukan kasasi", wrong: "17 perkara mengajukan kasasi" },
    { sheet: "Narasi", cell: "A9", right: "dibatalkan 3 perkara", wrong: "dibatalkan 5 perkara" },
    { sheet: "Narasi", cell: "A11", right: "tahun 2023 (17,14%)", wrong: "tahun 2023 (71,14%)" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "unsur terendah adalah Waktu Penyelesaian",
      wrong: "unsur terendah adalah Sarana dan Prasarana",
    },
    { sheet: "Narasi", cell: "A14", right: "oleh 211 orang", wrong: "oleh 202 orang" },
    { sheet: "Narasi", cell: "A15", right: "juta empat ratus tiga", wrong: "juta tiga" },
    {
      sheet: "Narasi",
      cell: "A15",
      right: "sisa anggaran sebesar Rp22.149.483,-",
      wrong: "sisa anggaran sebesar Rp13.149.483,-",
    },
    { sheet: "Narasi", cell: "A16", right: "setara Rp4,17 miliar", wrong: "setara Rp0,42 miliar" },
    { sheet: "Narasi", cell: "A18", right: "Sebanyak 9 indikator mencapai", wrong: "Sebanyak 10 indikator mencapai" },
  ],
};
