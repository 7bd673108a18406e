import type { ReportCase } from "./report-case";

/** a district hospital: SPM in minutes, thousandths and percent, beds, income by source, T, R and C of three years, LRA, diseases. */
export const rumahSakitDaerahTt: ReportCase = {
  name: "a district hospital: SPM in minutes, thousandths and percent, beds, income by source, T, R and C of three years, LRA, diseases",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "T2.1 SDM",
      sheet: `
Tabel 2.1
Rekapitulasi Ketenagaan RSUD Tirta Wening per 31 Desember 2024

No | Jenis Tenaga | PNS |  | PPPK |  | Pegawai BLUD |  | Jumlah |  | Total
 |  | L | P | L | P | L | P | L | P
I | Tenaga Medis | =SUM(C7:C10) -> 14~0 | =SUM(D7:D10) -> 17~0 | =SUM(E7:E10) -> 3~0 | =SUM(F7:F10) -> 5~0 | =SUM(G7:G10) -> 4~0 | =SUM(H7:H10) -> 6~0 | =C6+E6+G6 -> 21~0 | =D6+F6+H6 -> 28~0 | =I6+J6 -> 49~0
#1~0 | Dokter Spesialis | #9~0 | #7~0 | #1~0 | #1~0 | #3~0 | #2~0 | =C7+E7+G7 -> 13~0 | =D7+F7+H7 -> 10~0 | =I7+J7 -> 23~0
#2~0 | Dokter Umum | #4~0 | #7~0 | #2~0 | #3~0 | #1~0 | #4~0 | =C8+E8+G8 -> 7~0 | =D8+F8+H8 -> 14~0 | =I8+J8 -> 21~0
#3~0 | Dokter Gigi | #0~0 | #3~0 | #0~0 | #1~0 | #0~0 | #0~0 | =C9+E9+G9 -> 0~0 | =D9+F9+H9 -> 4~0 | =I9+J9 -> 4~0
#4~0 | Dokter Gigi Spesialis | #1~0 | #0~0 | #0~0 | #0~0 | #0~0 | #0~0 | =C10+E10+G10 -> 1~0 | =D10+F10+H10 -> 0~0 | =I10+J10 -> 1~0
II | Tenaga Keperawatan dan Kebidanan | =SUM(C12:C14) -> 38~0 | =SUM(D12:D14) -> 98~0 | =SUM(E12:E14) -> 14~0 | =SUM(F12:F14) -> 45~0 | =SUM(G12:G14) -> 17~0 | =SUM(H12:H14) -> 55~0 | =C11+E11+G11 -> 69~0 | =D11+F11+H11 -> 198~0 | =I11+J11 -> 267~0
#1~0 | Perawat | #38~0 | #71~0 | #14~0 | #33~0 | #17~0 | #42~0 | =C12+E12+G12 -> 69~0 | =D12+F12+H12 -> 146~0 | =I12+J12 -> 215~0
#2~0 | Terapis Gigi dan Mulut | #0~0 | #3~0 | #0~0 | #1~0 | #0~0 | #0~0 | =C13+E13+G13 -> 0~0 | =D13+F13+H13 -> 4~0 | =I13+J13 -> 4~0
#3~0 | Bidan | #0~0 | #24~0 | #0~0 | #11~0 | #0~0 | #13~0 | =C14+E14+G14 -> 0~0 | =D14+F14+H14 -> 48~0 | =I14+J14 -> 48~0
III | Tenaga Kefarmasian | =SUM(C16:C17) -> 3~0 | =SUM(D16:D17) -> 12~0 | =SUM(E16:E17) -> 2~0 | =SUM(F16:F17) -> 5~0 | =SUM(G16:G17) -> 2~0 | =SUM(H16:H17) -> 12~0 | =C15+E15+G15 -> 7~0 | =D15+F15+H15 -> 29~0 | =I15+J15 -> 36~0
#1~0 | Apoteker | #1~0 | #5~0 | #1~0 | #2~0 | #0~0 | #4~0 | =C16+E16+G16 -> 2~0 | =D16+F16+H16 -> 11~0 | =I16+J16 -> 13~0
#2~0 | Tenaga Teknis Kefarmasian | #2~0 | #7~0 | #1~0 | #3~0 | #2~0 | #8~0 | =C17+E17+G17 -> 5~0 | =D17+F17+H17 -> 18~0 | =I17+J17 -> 23~0
IV | Tenaga Kesehatan Lainnya | =SUM(C19:C25) -> 12~0 | =SUM(D19:D25) -> 20~0 | =SUM(E19:E25) -> 5~0 | =SUM(F19:F25) -> 9~0 | =SUM(G19:G25) -> 5~0 | =SUM(H19:H25) -> 12~0 | =C18+E18+G18 -> 22~0 | =D18+F18+H18 -> 41~0 | =I18+J18 -> 63~0
#1~0 | Radiografer | #3~0 | #2~0 | #1~0 | #1~0 | #1~0 | #1~0 | =C19+E19+G19 -> 5~0 | =D19+F19+H19 -> 4~0 | =I19+J19 -> 9~0
#2~0 | Ahli Teknologi Lab. Medik | #3~0 | #6~0 | #1~0 | #3~0 | #1~0 | #4~0 | =C20+E20+G20 -> 5~0 | =D20+F20+H20 -> 13~0 | =I20+J20 -> 18~0
#3~0 | Nutrisionis | #0~0 | #5~0 | #0~0 | #2~0 | #0~0 | #1~0 | =C21+E21+G21 -> 0~0 | =D21+F21+H21 -> 8~0 | =I21+J21 -> 8~0
#4~0 | Fisioterapis | #1~0 | #2~0 | #0~0 | #1~0 | #1~0 | #0~0 | =C22+E22+G22 -> 2~0 | =D22+F22+H22 -> 3~0 | =I22+J22 -> 5~0
#5~0 | Sanitarian | #1~0 | #2~0 | #1~0 | #0~0 | #0~0 | #1~0 | =C23+E23+G23 -> 2~0 | =D23+F23+H23 -> 3~0 | =I23+J23 -> 5~0
#6~0 | Perekam Medis | #2~0 | #3~0 | #1~0 | #2~0 | #2~0 | #5~0 | =C24+E24+G24 -> 5~0 | =D24+F24+H24 -> 10~0 | =I24+J24 -> 15~0
#7~0 | Elektromedis | #2~0 | #0~0 | #1~0 | #0~0 | #0~0 | #0~0 | =C25+E25+G25 -> 3~0 | =D25+F25+H25 -> 0~0 | =I25+J25 -> 3~0
V | Tenaga Non Kesehatan | =SUM(C27:C32) -> 22~0 | =SUM(D27:D32) -> 25~0 | =SUM(E27:E32) -> 4~0 | =SUM(F27:F32) -> 6~0 | =SUM(G27:G32) -> 51~0 | =SUM(H27:H32) -> 45~0 | =C26+E26+G26 -> 77~0 | =D26+F26+H26 -> 76~0 | =I26+J26 -> 153~0
#1~0 | Administrasi Umum | #14~0 | #17~0 | #3~0 | #4~0 | #12~0 | #21~0 | =C27+E27+G27 -> 29~0 | =D27+F27+H27 -> 42~0 | =I27+J27 -> 71~0
#2~0 | Teknologi Informasi | #1~0 | #0~0 | #1~0 | #0~0 | #4~0 | #1~0 | =C28+E28+G28 -> 6~0 | =D28+F28+H28 -> 1~0 | =I28+J28 -> 7~0
#3~0 | Keuangan/Akuntansi | #3~0 | #6~0 | #0~0 | #2~0 | #2~0 | #7~0 | =C29+E29+G29 -> 5~0 | =D29+F29+H29 -> 15~0 | =I29+J29 -> 20~0
#4~0 | Keamanan | #0~0 | #0~0 | #0~0 | #0~0 | #16~0 | #1~0 | =C30+E30+G30 -> 16~0 | =D30+F30+H30 -> 1~0 | =I30+J30 -> 17~0
#5~0 | Pengemudi | #3~0 | #0~0 | #0~0 | #0~0 | #6~0 | #0~0 | =C31+E31+G31 -> 9~0 | =D31+F31+H31 -> 0~0 | =I31+J31 -> 9~0
#6~0 | Cleaning Service/Laundry | #1~0 | #2~0 | #0~0 | #0~0 | #11~0 | #15~0 | =C32+E32+G32 -> 12~0 | =D32+F32+H32 -> 17~0 | =I32+J32 -> 29~0
 | JUMLAH | =C6+C11+C15+C18+C26 -> 89~0 | =D6+D11+D15+D18+D26 -> 172~0 | =E6+E11+E15+E18+E26 -> 28~0 | =F6+F11+F15+F18+F26 -> 70~0 | =G6+G11+G15+G18+G26 -> 79~0 | =H6+H11+H15+H18+H26 -> 130~0 | =I6+I11+I15+I18+I26 -> 196~0 | =J6+J11+J15+J18+J26 -> 372~0 | =K6+K11+K15+K18+K26 -> 568~0
`,
    },
    {
      name: "T2.2 Pendidikan",
      sheet: `
Tabel 2.2 Pegawai menurut Pendidikan dan Status Kepegawaian Tahun 2024

No | Pendidikan | Jenis Kelamin |  | Jumlah | % |  | No | Status | Jumlah | %
 |  | Laki-laki | Perempuan
1 | Spesialis / S2 Profesi | 14 | 10 | 24 | 4,2% |  | 1 | PNS | 261 | 46,0%
2 | S2 | 5 | 8 | 13 | 2,3% |  | 2 | PPPK | 98 | 17,3%
3 | S1 Profesi (Ners, Apoteker, Dokter) | 33 | 73 | 106 | 18,7% |  | 3 | Pegawai BLUD | 209 | 36,8%
4 | S1 / D-IV | 41 | 96 | 137 | 24,1% |  |  | Jumlah | 568 | 100,0%
5 | D-III | 71 | 159 | 230 | 40,5%
6 | SLTA / sederajat | 28 | 23 | 51 | 9,0%
7 | SLTP | 3 | 2 | 5 | 0,9%
8 | SD | 1 | 1 | 2 | 0,4%
 | Jumlah | 196 | 372 | 568 | 100,0%
 | Persentase | 34,5% | 65,5% | 100,0%
Sumber : Subbag Kepegawaian, 31 Desember 2024
`,
    },
    {
      name: "T2.3 PK",
      sheet: `
PERJANJIAN KINERJA TAHUN 2024
RSUD TIRTA WENING KABUPATEN MARUNDANG

No | Sasaran Strategis | Indikator Kinerja | Satuan | Target
(1) | (2) | (3) | (4) | (5)
1 | Meningkatnya mutu pelayanan rumah sakit | Indeks Kepuasan Masyarakat (IKM) | nilai | 86,00
 |  | Persentase indikator SPM yang mencapai standar | % | 75,00
 |  | Bed Occupancy Rate (BOR) | % | 65,00
 |  | Average Length of Stay (AvLOS) | hari | 4,00
 |  | Turn Over Interval (TOI) | hari | 2,00
 |  | Bed Turn Over (BTO) | kali | 60,00
 |  | Gross Death Rate (GDR) | ‰ | 30,00
 |  | Net Death Rate (NDR) | ‰ | 15,00
2 | Meningkatnya kinerja keuangan dan akuntabilitas RSUD | Persentase realisasi pendapatan BLUD | % | 100,00
 |  | Cost Recovery Rate (CRR) | % | 72,00
 |  | Nilai SAKIP RSUD | nilai | 72,00
3 | Meningkatnya kompetensi SDM rumah sakit | Persentase pegawai terlatih min. 20 jam/tahun | % | 70,00

No | Program | Anggaran (Rp) | Porsi | Keterangan
1 | Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota | Rp 98.582.780.000 | 76,18% | APBD/BLUD
2 | Program Pemenuhan Upaya Kesehatan Perorangan Dan Upaya Kesehatan Masyarakat | Rp 30.264.300.000 | 23,39% | APBD
3 | Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan | Rp 560.500.000 | 0,43% | APBD
 | Jumlah | Rp 129.407.580.000 | 100,00%

 |  | Marundang, 21 Oktober 2024
 | Bupati Marundang, | Direktur RSUD Tirta Wening,

 | H. SUTARMAN WIJAYA, S.Sos., M.Si. | dr. RATNA KUSUMADEWI, Sp.PK., M.Kes.
`,
    },
    {
      name: "T3.1 Capaian",
      sheet: `
Tabel 3.1
Pengukuran Kinerja RSUD Tirta Wening Tahun 2024

No | Sasaran / Indikator Kinerja | Satuan | Target | Realisasi | Selisih | Capaian (%) | Predikat
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
S.1 | Meningkatnya mutu pelayanan rumah sakit |  |  |  |  | 103,76 | Sangat Tinggi
1 | Indeks Kepuasan Masyarakat (IKM) | nilai | 86,00 | 86,50 | 0,50 | 100,58 | Sangat Tinggi
2 | Persentase indikator SPM yang mencapai standar | % | 75,00 | 77,14 | 2,14 | 102,85 | Sangat Tinggi
3 | Bed Occupancy Rate (BOR) | % | 65,00 | 66,57 | 1,57 | 102,42 | Sangat Tinggi
4 | Average Length of Stay (AvLOS) *) | hari | 4,00 | 3,71 | (0,29) | 107,25 | Sangat Tinggi
5 | Turn Over Interval (TOI) *) | hari | 2,00 | 1,90 | (0,10) | 105,00 | Sangat Tinggi
6 | Bed Turn Over (BTO) | kali | 60,00 | 64,45 | 4,45 | 107,42 | Sangat Tinggi
7 | Gross Death Rate (GDR) *) | ‰ | 30,00 | 31,62 | 1,62 | 94,60 | Sangat Tinggi
8 | Net Death Rate (NDR) *) | ‰ | 15,00 | 13,51 | (1,49) | 109,93 | Sangat Tinggi
S.2 | Meningkatnya kinerja keuangan dan akuntabilitas RSUD |  |  |  |  | 102,33 | Sangat Tinggi
9 | Persentase realisasi pendapatan BLUD | % | 100,00 | 104,06 | 4,06 | 104,06 | Sangat Tinggi
10 | Cost Recovery Rate (CRR) | % | 72,00 | 74,75 | 2,75 | 103,82 | Sangat Tinggi
11 | Nilai SAKIP RSUD | nilai | 72,00 | 71,35 | (0,65) | 99,10 | Sangat Tinggi
S.3 | Meningkatnya kompetensi SDM rumah sakit |  |  |  |  | 110,16 | Sangat Tinggi
12 | Persentase pegawai terlatih min. 20 jam/tahun | % | 70,00 | 77,11 | 7,11 | 110,16 | Sangat Tinggi
 | Rata-rata capaian 12 indikator |  |  |  |  | 103,93 | Sangat Tinggi
*) Semakin kecil realisasi semakin baik. Capaian = (2 x target - realisasi) / target x 100 %. Capaian sasaran = rata-rata indikatornya. Capaian tidak dibatasi 100 %.

Tabel 3.12 Skala Nilai Peringkat Kinerja (Permendagri 86/2017) dan Sebarannya

No | Interval Nilai Realisasi Kinerja | Kriteria | Jml indikator menurut capaian |  |  | Jml menurut tingkat kemajuan | %
 |  |  | 2022 | 2023 | 2024 | Renstra 2026 | thd 12 indikator
1 | > 90 % | Sangat Tinggi | 12 | 12 | 12 | 10 | 83,33
2 | > 75 - 90 % | Tinggi | - | - | - | 2 | 16,67
3 | > 65 - 75 % | Sedang | - | - | - | - | 0,00
4 | > 50 - 65 % | Rendah | - | - | - | - | 0,00
5 | ≤ 50 % | Sangat Rendah | - | - | - | - | 0,00
 |  | Jumlah | 12 | 12 | 12 | 12 | 100,00
Kolom terakhir = sebaran menurut tingkat kemajuan terhadap target akhir Renstra (Tabel 3.2 kolom terakhir).

No | Capaian terhadap target | Rentang | 2022 | 2023 | 2024 | % 2024
1 | Melampaui target | > 100 % | 10 | 11 | 10 | 83,33
2 | Sesuai target | tepat 100 % | - | - | - | 0,00
3 | Belum mencapai target | < 100 % | 2 | 1 | 2 | 16,67
 | Jumlah |  | 12 | 12 | 12 | 100,00
`,
    },
    {
      name: "T3.2 Perbandingan",
      sheet: `
Tabel 3.2
Perbandingan Realisasi dan Capaian Kinerja Tahun 2022 - 2024 serta Target Akhir Renstra 2026

No | Indikator | Satuan | 2022 |  |  | 2023 |  |  | 2024 |  |  | Naik/(Turun) real. 23-24 | Target Renstra 2026 | Tingkat Kemajuan (%)
 |  |  | T | R | C (%) | T | R | C (%) | T | R | C (%)
1 | Indeks Kepuasan Masyarakat (IKM) | nilai | 82,00 | 83,47 | 101,79 | 84,00 | 84,99 | 101,18 | 86,00 | 86,50 | 100,58 | 1,51 | 88,00 | 98,30
2 | Persentase indikator SPM yang mencapai standar | % | 70,00 | 64,71 | 92,44 | 73,00 | 67,65 | 92,67 | 75,00 | 77,14 | 102,85 | 9,49 | 82,00 | 94,07
3 | Bed Occupancy Rate (BOR) | % | 60,00 | 59,50 | 99,17 | 62,00 | 62,75 | 101,21 | 65,00 | 66,57 | 102,42 | 3,82 | 70,00 | 95,10
4 | Average Length of Stay (AvLOS) | hari | 4,00 | 3,87 | 103,25 | 4,00 | 3,80 | 105,00 | 4,00 | 3,71 | 107,25 | (0,09) | 3,50 | 94,00
5 | Turn Over Interval (TOI) | hari | 2,80 | 2,71 | 103,21 | 2,50 | 2,32 | 107,20 | 2,00 | 1,90 | 105,00 | (0,42) | 1,80 | 94,44
6 | Bed Turn Over (BTO) | kali | 52,00 | 54,55 | 104,90 | 55,00 | 58,56 | 106,47 | 60,00 | 64,45 | 107,42 | 5,89 | 65,00 | 99,15
7 | Gross Death Rate (GDR) | ‰ | 35,00 | 33,64 | 103,89 | 32,00 | 29,26 | 108,56 | 30,00 | 31,62 | 94,60 | 2,36 | 27,00 | 82,89
8 | Net Death Rate (NDR) | ‰ | 17,00 | 15,20 | 110,59 | 16,00 | 13,14 | 117,88 | 15,00 | 13,51 | 109,93 | 0,37 | 12,00 | 87,42
9 | Persentase realisasi pendapatan BLUD | % | 100,00 | 102,08 | 102,08 | 100,00 | 104,67 | 104,67 | 100,00 | 104,06 | 104,06 | (0,61) | 100,00 | 104,06
10 | Cost Recovery Rate (CRR) | % | 65,00 | 66,18 | 101,82 | 70,00 | 72,35 | 103,36 | 72,00 | 74,75 | 103,82 | 2,40 | 80,00 | 93,44
11 | Nilai SAKIP RSUD | nilai | 68,00 | 68,15 | 100,22 | 70,00 | 70,42 | 100,60 | 72,00 | 71,35 | 99,10 | 0,93 | 75,00 | 95,13
12 | Persentase pegawai terlatih min. 20 jam/tahun | % | 60,00 | 63,85 | 106,42 | 65,00 | 72,61 | 111,71 | 70,00 | 77,11 | 110,16 | 4,50 | 80,00 | 96,39
 | Rata-rata capaian |  |  |  | 102,48 |  |  | 105,04 |  |  | 103,93 | (1,11) |  | 94,53
T = target; R = realisasi; C = capaian. AvLOS, TOI, GDR dan NDR : semakin kecil semakin baik. Baris terakhir kolom 13 = selisih rata-rata capaian.
`,
    },
    {
      name: "T3.3 Efisiensi TT",
      sheet: `
Tabel 3.3
Data Dasar dan Indikator Efisiensi Pelayanan Rawat Inap Tahun 2022 s.d. 2024

No | Data Dasar | Satuan | 2022 | 2023 | 2024 | Naik/(Turun) 2023-2024 | % Naik/(Turun)
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1 | Jumlah tempat tidur | TT | 170 | 178 | 186 | 8 | 4,49
2 | Jumlah hari dalam setahun | hari | 365 | 365 | 366 | 1 | 0,27
3 | Kapasitas hari perawatan (TT x hari) | hari | 62.050 | 64.970 | 68.076 | 3.106 | 4,78
4 | Jumlah hari perawatan | hari | 36.918 | 40.766 | 45.315 | 4.549 | 11,16
5 | Jumlah lama dirawat | hari | 35.874 | 39.612 | 44.517 | 4.905 | 12,38
6 | Pasien keluar hidup | orang | 8.962 | 10.118 | 11.608 | 1.490 | 14,73
7 | Pasien keluar mati < 48 jam | orang | 171 | 168 | 217 | 49 | 29,17
8 | Pasien keluar mati ≥ 48 jam | orang | 141 | 137 | 162 | 25 | 18,25
9 | Jumlah pasien mati | orang | 312 | 305 | 379 | 74 | 24,26
10 | Jumlah pasien keluar (hidup + mati) | orang | 9.274 | 10.423 | 11.987 | 1.564 | 15,01

No | Indikator | Rumus | 2022 | 2023 | 2024 | Nilai ideal (Depkes RI) | Ket.
1 | BOR | HP / (TT x hari) x 100 % | 59,50 % | 62,75 % | 66,57 % | 60 - 85 % | Ideal
2 | AvLOS | Lama dirawat / pasien keluar | 3,87 hari | 3,80 hari | 3,71 hari | 6 - 9 hari | Di bawah ideal
3 | TOI | ((TT x hari) - HP) / pasien keluar | 2,71 hari | 2,32 hari | 1,90 hari | 1 - 3 hari | Ideal
4 | BTO | Pasien keluar / TT | 54,55 kali | 58,56 kali | 64,45 kali | 40 - 50 kali | Di atas ideal
5 | GDR | Jumlah mati / pasien keluar x 1000 ‰ | 33,64 ‰ | 29,26 ‰ | 31,62 ‰ | < 45 ‰ | Ideal
6 | NDR | Mati ≥ 48 jam / pasien keluar x 1000 ‰ | 15,20 ‰ | 13,14 ‰ | 13,51 ‰ | < 25 ‰ | Ideal
Sumber : Instalasi Rekam Medis RSUD Tirta Wening, 2025 (diolah). Ket. menilai tahun 2024.
`,
    },
    {
      name: "T3.4 Per Ruang",
      sheet: `
Tabel 3.4 Pemanfaatan Tempat Tidur menurut Ruang Perawatan Tahun 2024 (366 hari)

No | Ruang | TT | Hari Perawatan | Lama Dirawat | Pasien Keluar |  |  | Jml Keluar | BOR (%) | AvLOS (hr) | TOI (hr) | BTO (kali)
 |  |  |  |  | Hidup | Mati <48 jam | Mati ≥48 jam
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9=6+7+8 | 10=4/(3x366) | 11=5/9 | 12=((3x366)-4)/9 | 13=9/3
#1~0 | Anggrek (Penyakit Dalam) | #36~#,##0 | #9792~#,##0 | #9749~#,##0 | #2326~#,##0 | #39~#,##0 | #32~#,##0 | =SUM(F6:H6) -> 2397~#,##0 | =D6/(C6*366)*100 -> 74.3169398907~0.00 | =E6/I6 -> 4.0671672924~0.00 | =(C6*366-D6)/I6 -> 1.4117647059~0.00 | =I6/C6 -> 66.5833333333~0.00
#2~0 | Bougenville (Bedah) | #30~#,##0 | #7617~#,##0 | #7573~#,##0 | #1925~#,##0 | #12~#,##0 | #12~#,##0 | =SUM(F7:H7) -> 1949~#,##0 | =D7/(C7*366)*100 -> 69.3715846995~0.00 | =E7/I7 -> 3.8855823499~0.00 | =(C7*366-D7)/I7 -> 1.7255002565~0.00 | =I7/C7 -> 64.9666666667~0.00
#3~0 | Cempaka (Anak) | #28~#,##0 | #6421~#,##0 | #6311~#,##0 | #1867~#,##0 | #8~#,##0 | #6~#,##0 | =SUM(F8:H8) -> 1881~#,##0 | =D8/(C8*366)*100 -> 62.656128025~0.00 | =E8/I8 -> 3.3551302499~0.00 | =(C8*366-D8)/I8 -> 2.0345560872~0.00 | =I8/C8 -> 67.1785714286~0.00
#4~0 | Dahlia (Kebidanan) | #24~#,##0 | #5810~#,##0 | #5698~#,##0 | #1998~#,##0 | #3~#,##0 | #2~#,##0 | =SUM(F9:H9) -> 2003~#,##0 | =D9/(C9*366)*100 -> 66.1429872495~0.00 | =E9/I9 -> 2.8447329006~0.00 | =(C9*366-D9)/I9 -> 1.4847728407~0.00 | =I9/C9 -> 83.4583333333~0.00
#5~0 | Edelweis (Paru) | #16~#,##0 | #3592~#,##0 | #3513~#,##0 | #763~#,##0 | #11~#,##0 | #11~#,##0 | =SUM(F10:H10) -> 785~#,##0 | =D10/(C10*366)*100 -> 61.3387978142~0.00 | =E10/I10 -> 4.4751592357~0.00 | =(C10*366-D10)/I10 -> 2.8840764331~0.00 | =I10/C10 -> 49.0625~0.00
#6~0 | Flamboyan (VIP) | #20~#,##0 | #4232~#,##0 | #4146~#,##0 | #1124~#,##0 | #6~#,##0 | #4~#,##0 | =SUM(F11:H11) -> 1134~#,##0 | =D11/(C11*366)*100 -> 57.8142076503~0.00 | =E11/I11 -> 3.6560846561~0.00 | =(C11*366-D11)/I11 -> 2.7231040564~0.00 | =I11/C11 -> 56.7~0.00
#7~0 | Perinatologi | #14~#,##0 | #3239~#,##0 | #3125~#,##0 | #716~#,##0 | #17~#,##0 | #9~#,##0 | =SUM(F12:H12) -> 742~#,##0 | =D12/(C12*366)*100 -> 63.212334114~0.00 | =E12/I12 -> 4.2115902965~0.00 | =(C12*366-D12)/I12 -> 2.5404312668~0.00 | =I12/C12 -> 53~0.00
#8~0 | ICU | #8~#,##0 | #2101~#,##0 | #2018~#,##0 | #291~#,##0 | #84~#,##0 | #62~#,##0 | =SUM(F13:H13) -> 437~#,##0 | =D13/(C13*366)*100 -> 71.7554644809~0.00 | =E13/I13 -> 4.6178489703~0.00 | =(C13*366-D13)/I13 -> 1.8924485126~0.00 | =I13/C13 -> 54.625~0.00
#9~0 | HCU | #10~#,##0 | #2511~#,##0 | #2384~#,##0 | #598~#,##0 | #37~#,##0 | #24~#,##0 | =SUM(F14:H14) -> 659~#,##0 | =D14/(C14*366)*100 -> 68.606557377~0.00 | =E14/I14 -> 3.6176024279~0.00 | =(C14*366-D14)/I14 -> 1.7435508346~0.00 | =I14/C14 -> 65.9~0.00
 | RSUD | =SUM(C6:C14) -> 186~#,##0 | =SUM(D6:D14) -> 45315~#,##0 | =SUM(E6:E14) -> 44517~#,##0 | =SUM(F6:F14) -> 11608~#,##0 | =SUM(G6:G14) -> 217~#,##0 | =SUM(H6:H14) -> 162~#,##0 | =SUM(I6:I14) -> 11987~#,##0 | =D15/(C15*366)*100 -> 66.5653093601~0.00 | =E15/I15 -> 3.7137732544~0.00 | =(C15*366-D15)/I15 -> 1.898807041~0.00 | =I15/C15 -> 64.4462365591~0.00

Catatan : BOR, AvLOS, TOI dan BTO baris RSUD dihitung dari jumlah, bukan rata-rata ruang.
`,
    },
    {
      name: "T3.5 SPM",
      sheet: `
Tabel 3.5 Capaian Indikator Standar Pelayanan Minimal (SPM) RSUD Tirta Wening Tahun 2024

No | Jenis Pelayanan | Indikator | Standar | N (pembilang) | D (penyebut) | Realisasi 2024 | Realisasi 2023 | Naik/(Turun) | Keterangan
1 | 2 | 3 | 4 | 5 | 6 | 7=5/6 | 8 | 9=7-8 | 10
1 | Gawat Darurat | Jam buka pelayanan gawat darurat | 24 jam | - | - | 24,00 jam | 24,00 jam | - | Tercapai
2 |  | Waktu tanggap dokter di gawat darurat | ≤ 5 menit | 9.873 | 2.150 | 4,59 menit | 5,10 menit | (0,51) | Tercapai
3 |  | Kematian pasien ≤ 24 jam di gawat darurat | ≤ 2 ‰ | 37 | 21.086 | 1,75 ‰ | 2,03 ‰ | (0,28) | Tercapai
4 |  | Kepuasan pelanggan gawat darurat | ≥ 70 % | 352 | 412 | 85,44% | 83,72% | 1,72 | Tercapai
5 |  | Pemberi pelayanan bersertifikat ATLS/BTCLS | 100 % | 31 | 36 | 86,11% | 80,56% | 5,55 | Tidak tercapai
6 | Rawat Jalan | Dokter pemberi pelayanan di poli spesialis | 100 % | 17 | 17 | 100,00% | 100,00% | - | Tercapai
7 |  | Waktu tunggu di rawat jalan | ≤ 60 menit | 55.488 | 1.020 | 54,40 menit | 58,21 menit | (3,81) | Tercapai
8 |  | Kepuasan pelanggan rawat jalan | ≥ 90 % | 934 | 1.020 | 91,57% | 89,75% | 1,82 | Tercapai
9 | Rawat Inap | Kejadian infeksi pasca operasi | ≤ 1,5 % | 22 | 2.874 | 0,77% | 1,12% | (0,35) | Tercapai
10 |  | Kejadian infeksi nosokomial | ≤ 1,5 % | 143 | 11.987 | 1,19% | 1,34% | (0,15) | Tercapai
11 |  | Kematian pasien > 48 jam | ≤ 0,24 % | 162 | 11.987 | 1,35% | 1,31% | 0,04 | Tidak tercapai
12 |  | Kejadian pulang paksa | ≤ 5 % | 318 | 11.987 | 2,65% | 3,07% | (0,42) | Tercapai
13 |  | Kepuasan pelanggan rawat inap | ≥ 90 % | 871 | 948 | 91,88% | 90,42% | 1,46 | Tercapai
14 | Bedah Sentral | Waktu tunggu operasi elektif | ≤ 2 hari | 4.598 | 2.631 | 1,75 hari | 1,88 hari | (0,13) | Tercapai
15 |  | Kejadian kematian di meja operasi | ≤ 1 % | 3 | 2.874 | 0,10% | 0,08% | 0,02 | Tercapai
16 |  | Tidak adanya kejadian salah sisi | 100 % | 2.874 | 2.874 | 100,00% | 100,00% | - | Tercapai
17 | Persalinan | Kematian ibu karena perdarahan | ≤ 1 % | 1 | 214 | 0,47% | 0,52% | (0,05) | Tercapai
18 |  | Kemampuan menangani BBLR 1.500 - 2.500 gr | 100 % | 131 | 138 | 94,93% | 93,75% | 1,18 | Tidak tercapai
19 |  | Pertolongan persalinan melalui seksio sesarea | ≤ 20 % | 627 | 1.289 | 48,64% | 46,37% | 2,27 | Tidak tercapai
20 | Intensif | Pasien kembali ke perawatan intensif < 72 jam | ≤ 3 % | 9 | 437 | 2,06% | 2,41% | (0,35) | Tercapai
21 | Radiologi | Waktu tunggu hasil foto thorax | ≤ 3 jam | 16.542 | 7.878 | 2,10 jam | 2,37 jam | (0,27) | Tercapai
22 |  | Kejadian kegagalan pelayanan rontgen | ≤ 2 % | 97 | 11.346 | 0,85% | 1,13% | (0,28) | Tercapai
23 | Laboratorium | Waktu tunggu hasil laboratorium | ≤ 140 menit | 2.094.675 | 20.535 | 102,01 menit | 111,40 menit | (9,39) | Tercapai
24 |  | Tidak ada kesalahan penyerahan hasil | 100 % | 61.227 | 61.240 | 99,98% | 99,95% | 0,03 | Tidak tercapai
25 | Farmasi | Waktu tunggu obat jadi | ≤ 30 menit | 36.120 | 1.290 | 28,00 menit | 29,40 menit | (1,40) | Tercapai
26 |  | Waktu tunggu obat racikan | ≤ 60 menit | 33.022 | 502 | 65,78 menit | 68,30 menit | (2,52) | Tidak tercapai
27 |  | Penulisan resep sesuai formularium | 100 % | 8.714 | 9.065 | 96,13% | 94,88% | 1,25 | Tidak tercapai
28 | Gizi | Ketepatan waktu pemberian makanan | ≥ 90 % | 3.486 | 3.660 | 95,25% | 94,11% | 1,14 | Tercapai
29 |  | Sisa makanan yang tidak termakan pasien | ≤ 20 % | 173 | 960 | 18,02% | 19,27% | (1,25) | Tercapai
30 | Rekam Medik | Kelengkapan pengisian RM 24 jam setelah pelayanan | 100 % | 10.442 | 11.987 | 87,11% | 84,66% | 2,45 | Tidak tercapai
31 |  | Waktu penyediaan dokumen RM rawat jalan | ≤ 10 menit | 9.261 | 1.029 | 9,00 menit | 9,60 menit | (0,60) | Tercapai
32 | Pengolahan Limbah | Baku mutu limbah cair sesuai ketentuan | 100 % | 12 | 12 | 100,00% | 100,00% | - | Tercapai
33 | Administrasi dan Manajemen | Karyawan mendapat pelatihan min. 20 jam/tahun | ≥ 60 % | 438 | 568 | 77,11% | 72,61% | 4,50 | Tercapai
34 |  | Cost recovery | ≥ 40 % | 72.110.115.247 | 96.466.352.000 | 74,75% | 72,35% | 2,40 | Tercapai
35 |  | Kecepatan respon ambulans | ≤ 30 menit | 9.108 | 396 | 23,00 menit | 24,80 menit | (1,80) | Tercapai
Ket. : naik/(turun) menurut angka, bukan menurut baik/buruknya. D waktu tunggu = jumlah pasien yang diamati.

No | Jenis Pelayanan | Jml Indikator | Tercapai | Tidak Tercapai | % Tercapai
1 | Gawat Darurat | 5 | 4 | 1 | 80,0%
2 | Rawat Jalan | 3 | 3 | - | 100,0%
3 | Rawat Inap | 5 | 4 | 1 | 80,0%
4 | Bedah Sentral | 3 | 3 | - | 100,0%
5 | Persalinan | 3 | 1 | 2 | 33,3%
6 | Intensif | 1 | 1 | - | 100,0%
7 | Radiologi | 2 | 2 | - | 100,0%
8 | Laboratorium | 2 | 1 | 1 | 50,0%
9 | Farmasi | 3 | 1 | 2 | 33,3%
10 | Gizi | 2 | 2 | - | 100,0%
11 | Rekam Medik | 2 | 1 | 1 | 50,0%
12 | Pengolahan Limbah | 1 | 1 | - | 100,0%
13 | Administrasi dan Manajemen | 3 | 3 | - | 100,0%
 | Jumlah | 35 | 27 | 8 | 77,1%
`,
    },
    {
      name: "T3.6 IKM Unsur",
      sheet: `
Tabel 3.6
Nilai Rata-rata (NRR) Survei Kepuasan Masyarakat per Unsur dan Unit Tahun 2024

No | Unsur | Unit Pelayanan |  |  |  |  |  | NRR RSUD | Nilai Konversi | Mutu
 |  | IGD | Rawat Jalan | Rawat Inap | Laboratorium | Radiologi | Farmasi
U1 | Persyaratan | 3,562 | 3,484 | 3,599 | 3,604 | 3,533 | 3,442 | 3,537 | 88,43 | A
U2 | Sistem, mekanisme dan prosedur | 3,442 | 3,396 | 3,554 | 3,514 | 3,490 | 3,301 | 3,450 | 86,24 | B
U3 | Waktu penyelesaian | 3,236 | 3,124 | 3,264 | 3,257 | 3,151 | 3,061 | 3,182 | 79,55 | B
U4 | Biaya/tarif | 3,617 | 3,591 | 3,686 | 3,615 | 3,629 | 3,453 | 3,599 | 89,96 | A
U5 | Produk spesifikasi jenis pelayanan | 3,531 | 3,392 | 3,490 | 3,567 | 3,450 | 3,341 | 3,462 | 86,55 | B
U6 | Kompetensi pelaksana | 3,628 | 3,527 | 3,578 | 3,636 | 3,543 | 3,447 | 3,560 | 89,00 | A
U7 | Perilaku pelaksana | 3,580 | 3,564 | 3,649 | 3,666 | 3,609 | 3,439 | 3,585 | 89,61 | A
U8 | Penanganan pengaduan | 3,516 | 3,406 | 3,514 | 3,496 | 3,470 | 3,390 | 3,465 | 86,63 | B
U9 | Sarana dan prasarana | 3,300 | 3,277 | 3,353 | 3,340 | 3,341 | 3,198 | 3,302 | 82,54 | B
 | Jumlah NRR unsur | 31,412 | 30,761 | 31,687 | 31,695 | 31,216 | 30,072 | 31,141
 | NRR tertimbang (jumlah / 9) | 3,490 | 3,418 | 3,521 | 3,522 | 3,468 | 3,341 | 3,460
 | IKM unit (NRR tertimbang x 25) | 87,26 | 85,45 | 88,02 | 88,04 | 86,71 | 83,53 |  | 86,50 | B
Catatan : NRR RSUD = rata-rata enam unit; konversi dihitung dari nilai sebelum dibulatkan.
`,
    },
    {
      name: "T3.7 IKM Unit",
      sheet: `
Tabel 3.7 IKM per Unit Pelayanan Tahun 2023 dan 2024

No | Unit Pelayanan | Responden |  | IKM |  | Naik/ (Turun) | Target 2024 | Capaian | Mutu | Kinerja
 |  | 2023 | 2024 | 2023 | 2024
#1~0 | IGD | #388~#,##0 | #412~#,##0 | #86.12~0.00 | #87.26~0.00 | =F5-E5 -> 1.14~0.00;(0.00) | #86~0.00 | =F5/H5 -> 1.0146511628~0.00% | B | Baik
#2~0 | Rawat Jalan | #974~#,##0 | #1020~#,##0 | #83.58~0.00 | #85.45~0.00 | =F6-E6 -> 1.87~0.00;(0.00) | #86~0.00 | =F6/H6 -> 0.9936046512~0.00% | B | Baik
#3~0 | Rawat Inap | #903~#,##0 | #948~#,##0 | #85.9~0.00 | #88.02~0.00 | =F7-E7 -> 2.12~0.00;(0.00) | #86~0.00 | =F7/H7 -> 1.0234883721~0.00% | B | Baik
#4~0 | Laboratorium | #210~#,##0 | #236~#,##0 | #86.74~0.00 | #88.04~0.00 | =F8-E8 -> 1.3~0.00;(0.00) | #86~0.00 | =F8/H8 -> 1.0237209302~0.00% | B | Baik
#5~0 | Radiologi | #164~#,##0 | #178~#,##0 | #85.66~0.00 | #86.71~0.00 | =F9-E9 -> 1.05~0.00;(0.00) | #86~0.00 | =F9/H9 -> 1.008255814~0.00% | B | Baik
#6~0 | Farmasi | #265~#,##0 | #290~#,##0 | #81.93~0.00 | #83.53~0.00 | =F10-E10 -> 1.6~0.00;(0.00) | #86~0.00 | =F10/H10 -> 0.9712790698~0.00% | B | Baik
 | RSUD | =SUM(C5:C10) -> 2904~#,##0 | =SUM(D5:D10) -> 3084~#,##0 | =AVERAGE(E5:E10) -> 84.9883333333~0.00 | =AVERAGE(F5:F10) -> 86.5016666667~0.00 | =F11-E11 -> 1.5133333333~0.00;(0.00) | #86~0.00 | =F11/H11 -> 1.0058333333~0.00% | B | Baik
Baris RSUD: responden dijumlahkan, IKM dirata-ratakan. Mutu (Permenpan RB 14/2017): A 88,31-100,00; B 76,61-88,30; C 65,00-76,60; D 25,00-64,99.
`,
    },
    {
      name: "T3.8 10 Besar",
      sheet: `
Tabel 3.8
Sepuluh Besar Penyakit Rawat Jalan dan Rawat Inap RSUD Tirta Wening Tahun 2024

No | Rawat Jalan |  |  |  |  | Rawat Inap
 | Kode ICD-10 | Diagnosa | Jml | % |  | Kode ICD-10 | Diagnosa | L | P | Jml | %
1 | I10 | Hipertensi esensial | 8.519 | 9,61 |  | A09 | Gastroenteritis akut | 460 | 492 | 952 | 7,94
2 | E11.9 | Diabetes melitus tipe II | 7.714 | 8,70 |  | J18.9 | Pneumonia | 383 | 433 | 816 | 6,81
3 | I25.1 | Penyakit jantung koroner | 5.683 | 6,41 |  | A91 | Demam berdarah dengue | 384 | 343 | 727 | 6,06
4 | N18.9 | Gagal ginjal kronik | 4.858 | 5,48 |  | O82.9 | Persalinan seksio sesarea | - | 627 | 627 | 5,23
5 | K30 | Dispepsia | 3.628 | 4,09 |  | A01.0 | Demam tifoid | 300 | 252 | 552 | 4,60
6 | M54.5 | Low back pain | 3.350 | 3,78 |  | I63.9 | Stroke infark | 241 | 200 | 441 | 3,68
7 | I50.0 | Gagal jantung kongestif | 2.944 | 3,32 |  | I50.0 | Gagal jantung kongestif | 172 | 215 | 387 | 3,23
8 | J44.9 | PPOK | 2.381 | 2,69 |  | N18.9 | Gagal ginjal kronik | 165 | 151 | 316 | 2,64
9 | I69.4 | Sekuele stroke | 1.944 | 2,19 |  | D64.9 | Anemia | 132 | 136 | 268 | 2,24
10 | A15.0 | TB paru BTA (+) | 1.657 | 1,87 |  | K35.8 | Apendisitis akut | 87 | 109 | 196 | 1,64
 |  | Jumlah 10 besar | 42.678 | 48,15 |  |  | Jumlah 10 besar | 2.324 | 2.958 | 5.282 | 44,06
 |  | Penyakit lainnya | 45.950 | 51,85 |  |  | Penyakit lainnya | 3.285 | 3.420 | 6.705 | 55,94
 |  | Jumlah kunjungan RJ | 88.628 | 100,00 |  |  | Jumlah pasien keluar RI | 5.609 | 6.378 | 11.987 | 100,00
Ket. : % terhadap seluruh kunjungan rawat jalan / seluruh pasien keluar rawat inap. Persen dibulatkan.
`,
    },
    {
      name: "T3.9 Pendapatan BLUD",
      sheet: `
Tabel 3.9
Target dan Realisasi Pendapatan BLUD RSUD Tirta Wening Tahun Anggaran 2024

No | Sumber Pendapatan | TA 2024 |  |  |  | Realisasi TA 2023 (Rp) | Naik/(Turun) (Rp) | %
 |  | Target (Rp) | Realisasi (Rp) | % | Lebih/(Kurang) (Rp)
1 | 2 | 3 | 4 | 5=4/3 | 6=4-3 | 7 | 8=4-7 | 9=8/7
1 | Jasa Layanan | 67.795.000.000 | 70.609.432.850 | 104,15 | 2.814.432.850 | 63.982.486.250 | 6.626.946.600 | 10,36
 | a. Pasien Umum | 7.850.000.000 | 7.412.386.500 | 94,43 | (437.613.500) | 7.688.214.300 | (275.827.800) | (3,59)
 | b. Klaim BPJS Kesehatan (JKN) | 58.600.000.000 | 61.874.215.900 | 105,59 | 3.274.215.900 | 54.930.417.200 | 6.943.798.700 | 12,64
 | c. Jamkesda | 650.000.000 | 583.907.250 | 89,83 | (66.092.750) | 702.115.600 | (118.208.350) | (16,84)
 | d. Jasa Raharja | 420.000.000 | 447.318.900 | 106,50 | 27.318.900 | 398.620.450 | 48.698.450 | 12,22
 | e. BPJS Ketenagakerjaan | 275.000.000 | 291.604.300 | 106,04 | 16.604.300 | 263.118.700 | 28.485.600 | 10,83
2 | Hibah | 150.000.000 | - | 0,00 | (150.000.000) | 125.000.000 | (125.000.000) | (100,00)
 | a. Hibah tidak terikat | 150.000.000 | - | 0,00 | (150.000.000) | 125.000.000 | (125.000.000) | (100,00)
3 | Hasil Kerja Sama | 1.050.000.000 | 1.142.437.000 | 108,80 | 92.437.000 | 1.017.930.000 | 124.507.000 | 12,23
 | a. Sewa kantin dan lahan ATM | 186.000.000 | 192.450.000 | 103,47 | 6.450.000 | 180.600.000 | 11.850.000 | 6,56
 | b. Parkir | 324.000.000 | 338.712.000 | 104,54 | 14.712.000 | 309.480.000 | 29.232.000 | 9,45
 | c. Praktik klinik mahasiswa | 540.000.000 | 611.275.000 | 113,20 | 71.275.000 | 527.850.000 | 83.425.000 | 15,80
4 | Lain-lain Pendapatan BLUD yang Sah | 305.000.000 | 358.245.397 | 117,46 | 53.245.397 | 290.858.218 | 67.387.179 | 23,17
 | a. Jasa giro | 240.000.000 | 268.194.327 | 111,75 | 28.194.327 | 231.640.918 | 36.553.409 | 15,78
 | b. Pendapatan denda keterlambatan | - | 18.742.650 | - | 18.742.650 | - | 18.742.650 | -
 | c. Pendapatan lain-lain | 65.000.000 | 71.308.420 | 109,71 | 6.308.420 | 59.217.300 | 12.091.120 | 20,42
 | Jumlah Pendapatan BLUD | 69.300.000.000 | 72.110.115.247 | 104,06 | 2.810.115.247 | 65.416.274.468 | 6.693.840.779 | 10,23

Perkembangan Pendapatan BLUD 5 (lima) Tahun Terakhir
No | Tahun | Target (Rp) | Realisasi (Rp) | Capaian (%) | Lebih/(Kurang) (Rp) | Pertumbuhan Realisasi (%)
1 | 2020 | 44.500.000.000 | 42.187.634.150 | 94,80 | (2.312.365.850) | -
2 | 2021 | 49.000.000.000 | 51.326.907.480 | 104,75 | 2.326.907.480 | 21,66
3 | 2022 | 56.250.000.000 | 57.418.335.260 | 102,08 | 1.168.335.260 | 11,87
4 | 2023 | 62.500.000.000 | 65.416.274.468 | 104,67 | 2.916.274.468 | 13,93
5 | 2024 | 69.300.000.000 | 72.110.115.247 | 104,06 | 2.810.115.247 | 10,23
`,
    },
    {
      name: "T3.10 LRA",
      sheet: `
Tabel 3.10
Realisasi Anggaran menurut Program, Kegiatan, Sub Kegiatan dan Rekening Belanja TA 2024
(dalam rupiah)
Kode Rekening | Program / Kegiatan / Sub Kegiatan / Belanja | Anggaran | Realisasi | % | Sisa Anggaran
1 | 2 | 3 | 4 | 5=4/3 | 6=3-4
1.02.01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA | 98.582.780.000 | 93.970.856.200 | 95,32 | 4.611.923.800
1.02.01.2.01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 84.750.000 | 82.435.775 | 97,27 | 2.314.225
1.02.01.2.01.0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | 48.500.000 | 46.657.025 | 96,20 | 1.842.975
5.1.02 | - Belanja Barang dan Jasa | 48.500.000 | 46.657.025 | 96,20 | 1.842.975
1.02.01.2.01.0007 | Evaluasi Kinerja Perangkat Daerah | 36.250.000 | 35.778.750 | 98,70 | 471.250
5.1.02 | - Belanja Barang dan Jasa | 36.250.000 | 35.778.750 | 98,70 | 471.250
1.02.01.2.02 | Administrasi Keuangan Perangkat Daerah | 24.661.530.000 | 23.954.673.650 | 97,13 | 706.856.350
1.02.01.2.02.0001 | Penyediaan Gaji dan Tunjangan ASN | 24.618.730.000 | 23.914.634.250 | 97,14 | 704.095.750
5.1.01 | - Belanja Pegawai | 24.618.730.000 | 23.914.634.250 | 97,14 | 704.095.750
1.02.01.2.02.0005 | Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD | 42.800.000 | 40.039.400 | 93,55 | 2.760.600
5.1.02 | - Belanja Barang dan Jasa | 42.800.000 | 40.039.400 | 93,55 | 2.760.600
1.02.01.2.06 | Administrasi Umum Perangkat Daerah | 528.000.000 | 493.762.225 | 93,52 | 34.237.775
1.02.01.2.06.0002 | Penyediaan Peralatan dan Perlengkapan Kantor | 343.000.000 | 328.557.200 | 95,79 | 14.442.800
5.1.02 | - Belanja Barang dan Jasa | 128.400.000 | 120.824.400 | 94,10 | 7.575.600
5.2.02 | - Belanja Modal Peralatan dan Mesin | 214.600.000 | 207.732.800 | 96,80 | 6.867.200
1.02.01.2.06.0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | 185.000.000 | 165.205.025 | 89,30 | 19.794.975
5.1.02 | - Belanja Barang dan Jasa | 185.000.000 | 165.205.025 | 89,30 | 19.794.975
1.02.01.2.08 | Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 4.158.500.000 | 3.973.600.750 | 95,55 | 184.899.250
1.02.01.2.08.0002 | Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik | 1.846.000.000 | 1.692.782.000 | 91,70 | 153.218.000
5.1.02 | - Belanja Barang dan Jasa | 1.846.000.000 | 1.692.782.000 | 91,70 | 153.218.000
1.02.01.2.08.0004 | Penyediaan Jasa Pelayanan Umum Kantor | 2.312.500.000 | 2.280.818.750 | 98,63 | 31.681.250
5.1.02 | - Belanja Barang dan Jasa | 2.312.500.000 | 2.280.818.750 | 98,63 | 31.681.250
1.02.01.2.10 | Peningkatan Pelayanan BLUD | 69.150.000.000 | 65.466.383.800 | 94,67 | 3.683.616.200
1.02.01.2.10.0001 | Pelayanan dan Penunjang Pelayanan BLUD | 69.150.000.000 | 65.466.383.800 | 94,67 | 3.683.616.200
5.1.01 | - Belanja Pegawai | 3.960.000.000 | 3.794.076.000 | 95,81 | 165.924.000
5.1.02 | - Belanja Barang dan Jasa | 58.427.500.000 | 55.365.899.000 | 94,76 | 3.061.601.000
5.2.02 | - Belanja Modal Peralatan dan Mesin | 5.218.000.000 | 4.807.343.350 | 92,13 | 410.656.650
5.2.03 | - Belanja Modal Gedung dan Bangunan | 1.480.000.000 | 1.442.111.950 | 97,44 | 37.888.050
5.2.05 | - Belanja Modal Aset Tetap Lainnya | 64.500.000 | 56.953.500 | 88,30 | 7.546.500

1.02.02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | 30.264.300.000 | 29.349.984.200 | 96,98 | 914.315.800
1.02.02.2.01 | Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota | 26.406.500.000 | 25.736.859.800 | 97,46 | 669.640.200
1.02.02.2.01.0005 | Pengembangan Rumah Sakit | 8.964.000.000 | 8.621.551.000 | 96,18 | 342.449.000
5.1.02 | - Belanja Barang dan Jasa | 214.000.000 | 189.176.000 | 88,40 | 24.824.000
5.2.03 | - Belanja Modal Gedung dan Bangunan | 8.750.000.000 | 8.432.375.000 | 96,37 | 317.625.000
1.02.02.2.01.0014 | Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan | 12.481.000.000 | 12.214.160.600 | 97,86 | 266.839.400
5.1.02 | - Belanja Barang dan Jasa | 96.400.000 | 88.398.750 | 91,70 | 8.001.250
5.2.02 | - Belanja Modal Peralatan dan Mesin | 12.384.600.000 | 12.125.761.850 | 97,91 | 258.838.150
1.02.02.2.01.0020 | Pemeliharaan Rutin dan Berkala Alat Kesehatan/Alat Penunjang Medik | 645.000.000 | 624.360.000 | 96,80 | 20.640.000
5.1.02 | - Belanja Barang dan Jasa | 645.000.000 | 624.360.000 | 96,80 | 20.640.000
1.02.02.2.01.0023 | Pengadaan Obat, Bahan Habis Pakai, Bahan Medis Habis Pakai, Vaksin, Makanan dan Minuman | 4.316.500.000 | 4.276.788.200 | 99,08 | 39.711.800
5.1.02 | - Belanja Barang dan Jasa | 4.316.500.000 | 4.276.788.200 | 99,08 | 39.711.800
1.02.02.2.02 | Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota | 3.857.800.000 | 3.613.124.400 | 93,66 | 244.675.600
1.02.02.2.02.0032 | Operasional Pelayanan Rumah Sakit | 3.593.000.000 | 3.397.947.950 | 94,57 | 195.052.050
5.1.02 | - Belanja Barang dan Jasa | 3.275.000.000 | 3.095.530.000 | 94,52 | 179.470.000
5.2.02 | - Belanja Modal Peralatan dan Mesin | 318.000.000 | 302.417.950 | 95,10 | 15.582.050
1.02.02.2.02.0035 | Pelaksanaan Akreditasi Fasilitas Kesehatan di Kabupaten/Kota | 264.800.000 | 215.176.450 | 81,26 | 49.623.550
5.1.02 | - Belanja Barang dan Jasa | 264.800.000 | 215.176.450 | 81,26 | 49.623.550

1.02.03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | 560.500.000 | 520.208.000 | 92,81 | 40.292.000
1.02.03.2.02 | Perencanaan Kebutuhan dan Pendayagunaan SDMK untuk UKP dan UKM di Wilayah Kabupaten/Kota | 74.300.000 | 71.105.100 | 95,70 | 3.194.900
1.02.03.2.02.0003 | Pembinaan dan Pengawasan Tenaga Kesehatan | 74.300.000 | 71.105.100 | 95,70 | 3.194.900
5.1.02 | - Belanja Barang dan Jasa | 74.300.000 | 71.105.100 | 95,70 | 3.194.900
1.02.03.2.03 | Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDMK Tingkat Daerah Kabupaten/Kota | 486.200.000 | 449.102.900 | 92,37 | 37.097.100
1.02.03.2.03.0001 | Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDMK | 486.200.000 | 449.102.900 | 92,37 | 37.097.100
5.1.02 | - Belanja Barang dan Jasa | 486.200.000 | 449.102.900 | 92,37 | 37.097.100
 | JUMLAH BELANJA | 129.407.580.000 | 123.841.048.400 | 95,70 | 5.566.531.600

 | Catatan : realisasi termasuk belanja BLUD yang telah disahkan (SP2BP).
`,
    },
    {
      name: "T3.11 Jenis Belanja",
      sheet: `
Tabel 3.11 Anggaran Murni, Perubahan dan Realisasi Belanja per Jenis TA 2024

Kode | Jenis Belanja | DPA Murni (Rp) | DPPA (Rp) | Bertambah/ (Berkurang) | % | Realisasi (Rp) | Serapan | Sisa (Rp)
1 | 2 | 3 | 4 | 5=4-3 | 6=5/3 | 7 | 8=7/4 | 9=4-7
5.1 | BELANJA OPERASI | =SUM(C6:C7) -> 98040000000~#,##0 | =SUM(D6:D7) -> 100977880000~#,##0 | =D5-C5 -> 2937880000~#,##0;(#,##0) | =E5/C5 -> 0.0299661363~0.00% | =SUM(G6:G7) -> 96466352000~#,##0 | =G5/D5 -> 0.9553216209~0.00% | =D5-G5 -> 4511528000~#,##0;(#,##0)
5.1.01 | Belanja Pegawai | #29100000000~#,##0 | #28578730000~#,##0 | =D6-C6 -> -521270000~#,##0;(#,##0) | =E6/C6 -> -0.0179130584~0.00% | #27708710250~#,##0 | =G6/D6 -> 0.9695570884~0.00% | =D6-G6 -> 870019750~#,##0;(#,##0)
5.1.02 | Belanja Barang dan Jasa | #68940000000~#,##0 | #72399150000~#,##0 | =D7-C7 -> 3459150000~#,##0;(#,##0) | =E7/C7 -> 0.0501762402~0.00% | #68757641750~#,##0 | =G7/D7 -> 0.9497023342~0.00% | =D7-G7 -> 3641508250~#,##0;(#,##0)
5.2 | BELANJA MODAL | =SUM(C9:C11) -> 27419500000~#,##0 | =SUM(D9:D11) -> 28429700000~#,##0 | =D8-C8 -> 1010200000~#,##0;(#,##0) | =E8/C8 -> 0.0368423932~0.00% | =SUM(G9:G11) -> 27374696400~#,##0 | =G8/D8 -> 0.9628907938~0.00% | =D8-G8 -> 1055003600~#,##0;(#,##0)
5.2.02 | Belanja Modal Peralatan dan Mesin | #16875000000~#,##0 | #18135200000~#,##0 | =D9-C9 -> 1260200000~#,##0;(#,##0) | =E9/C9 -> 0.0746785185~0.00% | #17443255950~#,##0 | =G9/D9 -> 0.9618452485~0.00% | =D9-G9 -> 691944050~#,##0;(#,##0)
5.2.03 | Belanja Modal Gedung dan Bangunan | #10480000000~#,##0 | #10230000000~#,##0 | =D10-C10 -> -250000000~#,##0;(#,##0) | =E10/C10 -> -0.0238549618~0.00% | #9874486950~#,##0 | =G10/D10 -> 0.9652479912~0.00% | =D10-G10 -> 355513050~#,##0;(#,##0)
5.2.05 | Belanja Modal Aset Tetap Lainnya | #64500000~#,##0 | #64500000~#,##0 | =D11-C11 -> 0~#,##0;(#,##0) | =E11/C11 -> 0~0.00% | #56953500~#,##0 | =G11/D11 -> 0.883~0.00% | =D11-G11 -> 7546500~#,##0;(#,##0)
 | JUMLAH | =C5+C8 -> 125459500000~#,##0 | =D5+D8 -> 129407580000~#,##0 | =D12-C12 -> 3948080000~#,##0;(#,##0) | =E12/C12 -> 0.0314689601~0.00% | =G5+G8 -> 123841048400~#,##0 | =G12/D12 -> 0.9569845012~0.00% | =D12-G12 -> 5566531600~#,##0;(#,##0)

 | Sumber Dana | DPPA (Rp) | Porsi | Realisasi (Rp) | Serapan | Sisa (Rp)
 | Pendapatan BLUD (sub kegiatan 1.02.01.2.10.0001) | #69150000000~#,##0 | =C15/C$18 -> 0.5343581883~0.00% | #65466383800~#,##0 | =E15/C15 -> 0.9467300622~0.00% | =C15-E15 -> 3683616200~#,##0;(#,##0)
 | DAK Fisik (sub kegiatan 1.02.02.2.01.0005 dan .0014) | #21445000000~#,##0 | =C16/C$18 -> 0.1657167223~0.00% | #20835711600~#,##0 | =E16/C16 -> 0.9715883236~0.00% | =C16-E16 -> 609288400~#,##0;(#,##0)
 | DAU/PAD lainnya | #38812580000~#,##0 | =C17/C$18 -> 0.2999250894~0.00% | #37538953000~#,##0 | =E17/C17 -> 0.9671852013~0.00% | =C17-E17 -> 1273627000~#,##0;(#,##0)
 | Jumlah | =SUM(C15:C17) -> 129407580000~#,##0 | =C18/C$18 -> 1~0.00% | =SUM(E15:E17) -> 123841048400~#,##0 | =E18/C18 -> 0.9569845012~0.00% | =C18-E18 -> 5566531600~#,##0;(#,##0)
`,
    },
    {
      name: "T3.13 Kunjungan",
      sheet: `
Tabel 3.13
Kunjungan Pasien per Bulan Tahun 2024

Bulan | Rawat Jalan |  |  | IGD | Rawat Inap (keluar) | Jumlah
 | Baru | Lama | Jml
Januari | #1468~#,##0 | #5498~#,##0 | =B6+C6 -> 6966~#,##0 | #1605~#,##0 | #1074~#,##0 | =SUM(D6:F6) -> 9645~#,##0
Februari | #1306~#,##0 | #6302~#,##0 | =B7+C7 -> 7608~#,##0 | #1920~#,##0 | #958~#,##0 | =SUM(D7:F7) -> 10486~#,##0
Maret | #1440~#,##0 | #5845~#,##0 | =B8+C8 -> 7285~#,##0 | #1767~#,##0 | #1001~#,##0 | =SUM(D8:F8) -> 10053~#,##0
April | #1430~#,##0 | #5705~#,##0 | =B9+C9 -> 7135~#,##0 | #1527~#,##0 | #996~#,##0 | =SUM(D9:F9) -> 9658~#,##0
Mei | #1656~#,##0 | #5615~#,##0 | =B10+C10 -> 7271~#,##0 | #1814~#,##0 | #937~#,##0 | =SUM(D10:F10) -> 10022~#,##0
Juni | #1296~#,##0 | #5964~#,##0 | =B11+C11 -> 7260~#,##0 | #1725~#,##0 | #1056~#,##0 | =SUM(D11:F11) -> 10041~#,##0
Juli | #1352~#,##0 | #6672~#,##0 | =B12+C12 -> 8024~#,##0 | #1789~#,##0 | #1011~#,##0 | =SUM(D12:F12) -> 10824~#,##0
Agustus | #1284~#,##0 | #6274~#,##0 | =B13+C13 -> 7558~#,##0 | #1738~#,##0 | #926~#,##0 | =SUM(D13:F13) -> 10222~#,##0
September | #1415~#,##0 | #6342~#,##0 | =B14+C14 -> 7757~#,##0 | #1871~#,##0 | #972~#,##0 | =SUM(D14:F14) -> 10600~#,##0
Oktober | #1381~#,##0 | #6389~#,##0 | =B15+C15 -> 7770~#,##0 | #1887~#,##0 | #998~#,##0 | =SUM(D15:F15) -> 10655~#,##0
November | #1398~#,##0 | #5473~#,##0 | =B16+C16 -> 6871~#,##0 | #1803~#,##0 | #1004~#,##0 | =SUM(D16:F16) -> 9678~#,##0
Desember | #1289~#,##0 | #5834~#,##0 | =B17+C17 -> 7123~#,##0 | #1640~#,##0 | #1054~#,##0 | =SUM(D17:F17) -> 9817~#,##0
Jumlah | =SUM(B6:B17) -> 16715~#,##0 | =SUM(C6:C17) -> 71913~#,##0 | =SUM(D6:D17) -> 88628~#,##0 | =SUM(E6:E17) -> 21086~#,##0 | =SUM(F6:F17) -> 11987~#,##0 | =SUM(G6:G17) -> 121701~#,##0
Rata-rata/bulan | =AVERAGE(B6:B17) -> 1392.9166666667~#,##0.0 | =AVERAGE(C6:C17) -> 5992.75~#,##0.0 | =AVERAGE(D6:D17) -> 7385.6666666667~#,##0.0 | =AVERAGE(E6:E17) -> 1757.1666666667~#,##0.0 | =AVERAGE(F6:F17) -> 998.9166666667~#,##0.0 | =AVERAGE(G6:G17) -> 10141.75~#,##0.0

Kunjungan menurut Cara Bayar (rawat jalan + IGD + rawat inap)
Cara Bayar | 2022 | 2023 | 2024 | Porsi 2024 | Selisih 2023-2024 | Pertumbuhan
JKN PBI | #41218~#,##0 | #44871~#,##0 | #57442~#,##0 | =D23/D$28 -> 0.4719928349~0.00% | =D23-C23 -> 12571~#,##0;(#,##0) | =F23/C23 -> 0.2801586771~0.00%
JKN Non PBI | #33905~#,##0 | #37716~#,##0 | #45881~#,##0 | =D24/D$28 -> 0.3769977239~0.00% | =D24-C24 -> 8165~#,##0;(#,##0) | =F24/C24 -> 0.2164863718~0.00%
Umum | #14127~#,##0 | #13542~#,##0 | #14482~#,##0 | =D25/D$28 -> 0.1189965571~0.00% | =D25-C25 -> 940~#,##0;(#,##0) | =F25/C25 -> 0.069413676~0.00%
Jamkesda/SKTM | #2204~#,##0 | #1988~#,##0 | #2068~#,##0 | =D26/D$28 -> 0.0169924651~0.00% | =D26-C26 -> 80~#,##0;(#,##0) | =F26/C26 -> 0.0402414487~0.00%
Jasa Raharja dan lainnya | #1310~#,##0 | #1275~#,##0 | #1828~#,##0 | =D27/D$28 -> 0.0150204189~0.00% | =D27-C27 -> 553~#,##0;(#,##0) | =F27/C27 -> 0.4337254902~0.00%
Jumlah | =SUM(B23:B27) -> 92764~#,##0 | =SUM(C23:C27) -> 99392~#,##0 | =SUM(D23:D27) -> 121701~#,##0 | =D28/D$28 -> 1~0.00% | =D28-C28 -> 22309~#,##0;(#,##0) | =F28/C28 -> 0.2244546845~0.00%
`,
    },
    {
      name: "T3.14 Efisiensi",
      sheet: `
Tabel 3.14
Efisiensi Penggunaan Sumber Daya Tahun 2024

No | Sasaran Strategis | Jml Indikator | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Penyerapan (%) | Tingkat Efisiensi (%)
1 | 2 | 3 | 4 | 5 | 6 | 7=6/5 | 8=4-7
1 | Meningkatnya mutu pelayanan rumah sakit | 8 | 103,76 | 30.264.300.000 | 29.349.984.200 | 96,98 | 6,78
2 | Meningkatnya kinerja keuangan dan akuntabilitas RSUD | 3 | 102,33 | 98.582.780.000 | 93.970.856.200 | 95,32 | 7,01
3 | Meningkatnya kompetensi SDM rumah sakit | 1 | 110,16 | 560.500.000 | 520.208.000 | 92,81 | 17,35
 | Jumlah / rata-rata | 12 | 103,93 | 129.407.580.000 | 123.841.048.400 | 95,70 | 8,23
Catatan : capaian baris jumlah adalah rata-rata 12 indikator.

No | Kegiatan | Pagu Anggaran Keluaran (AAKi) | Capaian Keluaran (CK) | AAKi x CK | Realisasi (RAKi) | Efisiensi (AAKi x CK - RAKi) | Persentase (E)
1 | 2 | 3 | 4 | 5=3x4 | 6 | 7=5-6 | 8=7/5
1 | 1.02.01.2.01 Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | 84.750.000 | 100% | 84.750.000 | 82.435.775 | 2.314.225 | 2,73%
2 | 1.02.01.2.02 Administrasi Keuangan Perangkat Daerah | 24.661.530.000 | 100% | 24.661.530.000 | 23.954.673.650 | 706.856.350 | 2,87%
3 | 1.02.01.2.06 Administrasi Umum Perangkat Daerah | 528.000.000 | 96% | 506.880.000 | 493.762.225 | 13.117.775 | 2,59%
4 | 1.02.01.2.08 Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah | 4.158.500.000 | 100% | 4.158.500.000 | 3.973.600.750 | 184.899.250 | 4,45%
5 | 1.02.01.2.10 Peningkatan Pelayanan BLUD | 69.150.000.000 | 98% | 67.767.000.000 | 65.466.383.800 | 2.300.616.200 | 3,39%
6 | 1.02.02.2.01 Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota | 26.406.500.000 | 100% | 26.406.500.000 | 25.736.859.800 | 669.640.200 | 2,54%
7 | 1.02.02.2.02 Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota | 3.857.800.000 | 95% | 3.664.910.000 | 3.613.124.400 | 51.785.600 | 1,41%
8 | 1.02.03.2.02 Perencanaan Kebutuhan dan Pendayagunaan SDMK untuk UKP dan UKM di Wilayah Kabupaten/Kota | 74.300.000 | 100% | 74.300.000 | 71.105.100 | 3.194.900 | 4,30%
9 | 1.02.03.2.03 Pengembangan Mutu dan Peningkatan Kompetensi Teknis SDMK Tingkat Daerah Kabupaten/Kota | 486.200.000 | 97% | 471.614.000 | 449.102.900 | 22.511.100 | 4,77%
 | Jumlah | 129.407.580.000 |  | 127.795.984.000 | 123.841.048.400 | 3.954.935.600 | 3,09%
`,
    },
    {
      name: "Narasi",
      sheet: `
BAB III AKUNTABILITAS KINERJA
Dari 12 indikator kinerja utama tahun 2024, sebanyak 10 indikator melampaui target dan 2 indikator belum mencapai target, yaitu Gross Death Rate (GDR) dan Nilai SAKIP RSUD. Rata-rata capaian kinerja sebesar 103,93% atau turun 1,11 poin dibandingkan tahun 2023 sebesar 105,04%.
Indeks Kepuasan Masyarakat (IKM) tahun 2024 terealisasi 86,50 dari target 86,00 sehingga capaiannya 100,58%. Nilai tersebut naik 1,51 dibandingkan tahun 2023 sebesar 84,99, dan masuk mutu pelayanan B (Baik).
Survei dilakukan terhadap 3.084 responden pada 6 unit pelayanan. IKM tertinggi diperoleh unit Laboratorium (88,04) dan terendah unit Farmasi (83,53); unsur dengan nilai konversi terendah adalah waktu penyelesaian (79,55).
BOR tahun 2024 sebesar 66,57% meningkat 3,82 poin dari tahun 2023 (62,75%), sejalan dengan bertambahnya hari perawatan dari 40.766 hari menjadi 45.315 hari atau naik 11,16%.
Rata-rata lama rawat (AvLOS) 3,71 hari lebih pendek dari target 4,00 hari, capaian 107,25%. TOI terealisasi 1,90 hari dari target 2,00 hari dengan capaian 105,00%.
GDR tahun 2024 sebesar 31,62 per mil melebihi batas target 30,00 per mil sehingga capaiannya hanya 94,60%. Jumlah pasien meninggal 379 orang dari 11.987 pasien keluar, di antaranya 162 orang meninggal ≥ 48 jam (NDR 13,51 per mil).
Dibandingkan target akhir Renstra 2026, tingkat kemajuan GDR baru mencapai 82,89% dari target 27,00 per mil, terendah di antara 12 indikator, sedangkan rata-rata tingkat kemajuan seluruh indikator 94,53%.
Dari 35 indikator SPM yang diukur, 27 indikator (77,14%) mencapai standar dan 8 indikator belum mencapai standar. Pelayanan Persalinan dan Farmasi masing-masing baru mencapai 1 dari 3 indikator.
Jumlah kunjungan tahun 2024 sebanyak 121.701, terdiri atas rawat jalan 88.628, IGD 21.086 dan rawat inap 11.987. Kunjungan terbanyak terjadi pada bulan Juli yaitu 10.824 kunjungan.
Peserta JKN (PBI dan Non PBI) mencapai 103.323 kunjungan atau 84,90% dari seluruh kunjungan. Total kunjungan naik 22,45% dari 99.392 pada tahun 2023.
Penyakit terbanyak rawat jalan adalah hipertensi esensial dengan 8.519 kunjungan (9,61%), sedangkan pada rawat inap gastroenteritis akut sebanyak 952 pasien (7,94%). Sepuluh besar penyakit rawat inap mencakup 5.282 pasien.
Pendapatan BLUD tahun 2024 ditargetkan Rp69.300.000.000 dan terealisasi Rp72.110.115.247 (tujuh puluh dua miliar seratus sepuluh juta seratus lima belas ribu dua ratus empat puluh tujuh rupiah) atau 104,06%, sehingga terdapat kelebihan Rp2.810.115.247 dari target.
Klaim BPJS Kesehatan memberi kontribusi Rp61.874.215.900 atau 85,81% dari seluruh pendapatan BLUD. Dibandingkan tahun 2023, pendapatan BLUD tumbuh 10,23% atau bertambah Rp6,69 miliar.
Belanja tahun 2024 dianggarkan Rp129.407.580.000 dengan realisasi Rp123.841.048.400 atau 95,70%, sisa anggaran Rp5.566.531.600. Anggaran tersebut tersebar pada 3 program, 9 kegiatan dan 17 sub kegiatan.
Program Penunjang Urusan menyerap Rp93,97 miliar (95,32%), Program Pemenuhan Upaya Kesehatan Rp29,35 miliar (96,98%) dan Program Peningkatan Kapasitas SDM Kesehatan Rp0,52 miliar (92,81%).
Belanja operasi terealisasi Rp96.466.352.000 sehingga Cost Recovery Rate (pendapatan BLUD dibagi belanja operasi) sebesar 74,75%. Belanja modal terealisasi Rp27.374.696.400 atau 96,29% dari pagu.
Per 31 Desember 2024 RSUD Tirta Wening memiliki 568 pegawai, terdiri atas 196 laki-laki dan 372 perempuan (65,5%). Perawat merupakan tenaga terbanyak, yaitu 215 orang atau 37,9%.
Sebanyak 438 pegawai telah mengikuti pelatihan minimal 20 jam/tahun, sehingga realisasi indikator ini 77,11% dari target 70,00% dan capaiannya 110,16%, tertinggi di antara seluruh indikator.
Dengan rata-rata capaian kinerja 103,93% dan penyerapan anggaran 95,70%, tingkat efisiensi RSUD tahun 2024 adalah 8,23%. Efisiensi tertinggi terdapat pada sasaran Meningkatnya kompetensi SDM rumah sakit sebesar 17,35%.
`,
    },
  ],
  mistakes: [
    { sheet: "T2.1 SDM", cell: "K12", right: "=I12+J12 -> 215~0", wrong: "#205~0" },
    { sheet: "T2.1 SDM", cell: "F33", right: "=F6+F11+F15+F18+F26 -> 70~0", wrong: "=F6+F11+F15+F18 -> 64~0" },
    { sheet: "T2.2 Pendidikan", cell: "E10", right: "51", wrong: "61" },
    { sheet: "T2.2 Pendidikan", cell: "J6", right: "98", wrong: "89" },
    { sheet: "T2.3 PK", cell: "E12", right: "30,00", wrong: "32,00" },
    { sheet: "T2.3 PK", cell: "D21", right: "23,39%", wrong: "23,93%" },
    { sheet: "T3.1 Capaian", cell: "G13", right: "94,60", wrong: "105,40" },
    { sheet: "T3.1 Capaian", cell: "F17", right: "2,75", wrong: "3,75" },
    { sheet: "T3.1 Capaian", cell: "G6", right: "103,76", wrong: "104,76" },
    { sheet: "T3.2 Perbandingan", cell: "F13", right: "110,59", wrong: "101,59" },
    { sheet: "T3.2 Perbandingan", cell: "O12", right: "82,89", wrong: "117,11" },
    { sheet: "T3.3 Efisiensi TT", cell: "F8", right: "68.076", wrong: "67.890" },
    { sheet: "T3.3 Efisiensi TT", cell: "F22", right: "31,62 ‰", wrong: "31,26 ‰" },
    { sheet: "T3.3 Efisiensi TT", cell: "H13", right: "18,25", wrong: "29,17" },
    { sheet: "T3.4 Per Ruang", cell: "J9", right: "=D9/(C9*366)*100 -> 66.1429872495~0.00", wrong: "#66.41~0.00" },
    { sheet: "T3.4 Per Ruang", cell: "G13", right: "#84~#,##0", wrong: "#48~#,##0" },
    { sheet: "T3.5 SPM", cell: "G14", right: "1,19%", wrong: "1,91%" },
    { sheet: "T3.5 SPM", cell: "J30", right: "Tidak tercapai", wrong: "Tercapai" },
    { sheet: "T3.6 IKM Unsur", cell: "J8", right: "79,55", wrong: "75,95" },
    { sheet: "T3.6 IKM Unsur", cell: "K11", right: "A", wrong: "B" },
    { sheet: "T3.7 IKM Unit", cell: "G10", right: "=F10-E10 -> 1.6~0.00;(0.00)", wrong: "#1.06~0.00;(0.00)" },
    { sheet: "T3.8 10 Besar", cell: "K10", right: "552", wrong: "525" },
    { sheet: "T3.9 Pendapatan BLUD", cell: "F10", right: "(66.092.750)", wrong: "66.092.750" },
    { sheet: "T3.9 Pendapatan BLUD", cell: "D7", right: "70.609.432.850", wrong: "70.317.828.550" },
    { sheet: "T3.10 LRA", cell: "E24", right: "91,70", wrong: "97,10" },
    { sheet: "T3.10 LRA", cell: "D12", right: "23.954.673.650", wrong: "23.914.634.250" },
    {
      sheet: "T3.11 Jenis Belanja",
      cell: "C12",
      right: "=C5+C8 -> 125459500000~#,##0",
      wrong: "=C5+C8+C11 -> 125524000000~#,##0",
    },
    { sheet: "T3.1 Capaian", cell: "H29", right: "16,67", wrong: "25,00" },
    {
      sheet: "T3.13 Kunjungan",
      cell: "B19",
      right: "=AVERAGE(B6:B17) -> 1392.9166666667~#,##0.0",
      wrong: "=AVERAGE(B6:B18) -> 2571.5384615385~#,##0.0",
    },
    { sheet: "T3.14 Efisiensi", cell: "E18", right: "67.767.000.000", wrong: "69.150.000.000" },
    { sheet: "Narasi", cell: "A2", right: "sebanyak 10 indikator melampaui", wrong: "sebanyak 11 indikator melampaui" },
    { sheet: "Narasi", cell: "A3", right: "naik 1,51 dibandingkan", wrong: "naik 1,15 dibandingkan" },
    { sheet: "Narasi", cell: "A4", right: "terhadap 3.084 responden", wrong: "terhadap 2.904 responden" },
    { sheet: "Narasi", cell: "A5", right: "naik 11,16%", wrong: "naik 11,61%" },
    { sheet: "Narasi", cell: "A6", right: "capaian 107,25%", wrong: "capaian 92,75%" },
    { sheet: "Narasi", cell: "A7", right: "162 orang meninggal ≥", wrong: "217 orang meninggal ≥" },
    { sheet: "Narasi", cell: "A9", right: "8 indikator belum", wrong: "10 indikator belum" },
    { sheet: "Narasi", cell: "A10", right: "IGD 21.086 dan", wrong: "IGD 21.806 dan" },
    { sheet: "Narasi", cell: "A11", right: "atau 84,90% dari", wrong: "atau 47,20% dari" },
    {
      sheet: "Narasi",
      cell: "A13",
      right: "(tujuh puluh dua miliar seratus sepuluh juta seratus lima belas ribu dua ratus empat puluh tujuh rupiah)",
      wrong: "(tujuh puluh miliar seratus sepuluh juta seratus lima belas ribu dua ratus empat puluh tujuh rupiah)",
    },
    { sheet: "Narasi", cell: "A14", right: "tumbuh 10,23%", wrong: "tumbuh 9,28%" },
    { sheet: "Narasi", cell: "A15", right: "17 sub kegiatan", wrong: "19 sub kegiatan" },
    { sheet: "Narasi", cell: "A16", right: "Rp0,52 miliar", wrong: "Rp5,2 miliar" },
    { sheet: "Narasi", cell: "A18", right: "215 orang atau", wrong: "267 orang atau" },
    { sheet: "Narasi", cell: "A20", right: "adalah 8,23%", wrong: "adalah 9,23%" },
  ],
};
