import type { ReportCase } from "./report-case";

/** A police resort of 2023: crimes by precinct and month, narcotics, traffic, strength, goals, budget by quarter. All names and figures are made up. */
export const polresPolsekBulanan: ReportCase = {
  name: "a police resort of 2023: crimes by precinct and month, narcotics, traffic, strength, goals, budget by quarter",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "PK 2023",
      merges: ["A6:A8", "A9:A10", "A11:A12", "A13:A17"],
      sheet: `
PERJANJIAN KINERJA TAHUN 2023
KEPOLISIAN RESOR TIRTA WENING

Sasaran Strategis | No IKU | Indikator Kinerja Utama | Satuan | Target
(1) | (2) | (3) | (4) | (5)
Terpeliharanya keamanan dan ketertiban masyarakat | 1 | Persentase desa/kelurahan yang memiliki Bhabinkamtibmas | % | 84,00
 | 2 | Jumlah masalah warga yang diselesaikan melalui problem solving | kasus | 150
 | 3 | Jumlah kejadian curat, curas dan curanmor (3C) | kejadian | 180
Meningkatnya penegakan hukum yang profesional dan berkeadilan | 4 | Persentase penyelesaian tindak pidana (crime clearance) | % | 68,00
 | 5 | Persentase penyelesaian perkara narkoba | % | 90,00
Terwujudnya keamanan, keselamatan, ketertiban dan kelancaran lalu lintas | 6 | Jumlah kejadian kecelakaan lalu lintas | kejadian | 230
 | 7 | Jumlah korban meninggal dunia akibat kecelakaan | orang | 37
Meningkatnya profesionalisme SDM dan tata kelola Polres | 8 | Persentase pemenuhan personel terhadap DSP | % | 72,00
 | 9 | Indeks kepuasan masyarakat atas pelayanan Polres | indeks | 87,50
 | 10 | Nilai IKPA | nilai | 95,00
 | 11 | Persentase penyerapan anggaran | % | 98,00
 | 12 | Nilai hasil evaluasi SAKIP | nilai | 79,00

Program |  |  |  | Anggaran (Rp)
Program Dukungan Manajemen |  |  |  | 49.617.450.000
Program Pemeliharaan Kamtibmas |  |  |  | 9.229.550.000
Program Penyelidikan dan Penyidikan Tindak Pidana |  |  |  | 2.025.000.000
Program Modernisasi Almatsus dan Sarpras Polri |  |  |  | 1.325.000.000
Jumlah |  |  |  | 62.197.000.000
Terbilang: enam puluh dua miliar seratus sembilan puluh tujuh juta rupiah.

Kapolda |  |  |  | Kapolres Tirta Wening
ttd |  |  |  | ttd
`,
    },
    {
      name: "Renstra & Renja",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
      sheet: `
Tabel 2.1 Target Rencana Strategis 2023–2024 dan Renja 2023 menurut IKU

IKU | Uraian singkat | Target Renstra |  | Target Renja 2023
 |  | 2023 | 2024 | 
1 | Persentase desa/kelurahan yang memiliki Bhabinkamtibmas | 84,00 | 88,00 | 84,00
2 | Jumlah masalah warga yang diselesaikan melalui problem solving | 150 | 165 | 150
3 | Jumlah kejadian curat, curas dan curanmor (3C) | 180 | 170 | 180
4 | Persentase penyelesaian tindak pidana (crime clearance) | 68,00 | 71,00 | 68,00
5 | Persentase penyelesaian perkara narkoba | 90,00 | 92,00 | 90,00
6 | Jumlah kejadian kecelakaan lalu lintas | 230 | 220 | 230
7 | Jumlah korban meninggal dunia akibat kecelakaan | 37 | 35 | 37
8 | Persentase pemenuhan personel terhadap DSP | 72,00 | 75,00 | 72,00
9 | Indeks kepuasan masyarakat atas pelayanan Polres | 87,50 | 90,00 | 87,50
10 | Nilai IKPA | 95,00 | 97,00 | 95,00
11 | Persentase penyerapan anggaran | 98,00 | 98,50 | 98,00
12 | Nilai hasil evaluasi SAKIP | 79,00 | 82,00 | 79,00
Keterangan: target Renja 2023 sama dengan target Renstra tahun berjalan dan menjadi dasar Perjanjian Kinerja.
`,
    },
    {
      name: "Capaian IKU",
      sheet: `
Tabel 3.1 Capaian Indikator Kinerja Utama Tahun 2023
Polres Tirta Wening

No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori
SS.1 | Terpeliharanya keamanan dan ketertiban masyarakat
1 | Persentase desa/kelurahan yang memiliki Bhabinkamtibmas | % | 84,00 | 85,15 | 101,37 | Memuaskan
2 | Jumlah masalah warga yang diselesaikan melalui problem solving | kasus | 150 | 187 | 120,00 | Memuaskan
3 | Jumlah kejadian curat, curas dan curanmor (3C) | kejadian | 180 | 172 | 104,44 | Memuaskan
 | Rata-rata sasaran 1 |  |  |  | 108,60 | Memuaskan
SS.2 | Meningkatnya penegakan hukum yang profesional dan berkeadilan
4 | Persentase penyelesaian tindak pidana (crime clearance) | % | 68,00 | 70,76 | 104,06 | Memuaskan
5 | Persentase penyelesaian perkara narkoba | % | 90,00 | 91,94 | 102,16 | Memuaskan
 | Rata-rata sasaran 2 |  |  |  | 103,11 | Memuaskan
SS.3 | Terwujudnya keamanan, keselamatan, ketertiban dan kelancaran lalu lintas
6 | Jumlah kejadian kecelakaan lalu lintas | kejadian | 230 | 225 | 102,17 | Memuaskan
7 | Jumlah korban meninggal dunia akibat kecelakaan | orang | 37 | 39 | 94,59 | Sangat Baik
 | Rata-rata sasaran 3 |  |  |  | 98,38 | Sangat Baik
SS.4 | Meningkatnya profesionalisme SDM dan tata kelola Polres
8 | Persentase pemenuhan personel terhadap DSP | % | 72,00 | 69,14 | 96,03 | Sangat Baik
9 | Indeks kepuasan masyarakat atas pelayanan Polres | indeks | 87,50 | 88,45 | 101,09 | Memuaskan
10 | Nilai IKPA | nilai | 95,00 | 96,39 | 101,46 | Memuaskan
11 | Persentase penyerapan anggaran | % | 98,00 | 99,48 | 101,51 | Memuaskan
12 | Nilai hasil evaluasi SAKIP | nilai | 79,00 | 80,70 | 102,15 | Memuaskan
 | Rata-rata sasaran 4 |  |  |  | 100,45 | Memuaskan
 | Rata-rata seluruh IKU (12 indikator) |  |  |  | 102,59 | Memuaskan

Capaian = realisasi / target x 100; untuk IKU 3, 6 dan 7 (semakin rendah semakin baik) capaian = (2 x target – realisasi) / target x 100. Capaian dibatasi paling tinggi 120 %.
Kategori: > 100 Memuaskan; 85 – 100 Sangat Baik; 70 – < 85 Baik; 55 – < 70 Sedang; < 55 Kurang.
`,
    },
    {
      name: "Perbandingan",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4", "H3:H4"],
      sheet: `
Tabel 3.2 Realisasi IKU 2021–2023 dan kemajuan terhadap target akhir Renstra

IKU | Indikator | Realisasi |  |  | Naik/turun 2022–2023 | Target 2024 | Kemajuan terhadap Renstra (%)
 |  | 2021 | 2022 | 2023 |  |  | 
1 | Persentase desa/kelurahan yang memiliki Bhabinkamtibmas | 78,22 | 81,19 | 85,15 | +3,96 | 88,00 | 96,76
2 | Jumlah masalah warga yang diselesaikan melalui problem solving | 128 | 146 | 187 | +41 | 165 | 113,33
3 | Jumlah kejadian curat, curas dan curanmor (3C) | 197 | 184 | 172 | -12 | 170 | 98,82
4 | Persentase penyelesaian tindak pidana (crime clearance) | 63,03 | 65,83 | 70,76 | +4,93 | 71,00 | 99,66
5 | Persentase penyelesaian perkara narkoba | 85,71 | 87,72 | 91,94 | +4,22 | 92,00 | 99,93
6 | Jumlah kejadian kecelakaan lalu lintas | 231 | 248 | 225 | -23 | 220 | 97,73
7 | Jumlah korban meninggal dunia akibat kecelakaan | 47 | 44 | 39 | -5 | 35 | 88,57
8 | Persentase pemenuhan personel terhadap DSP | 66,71 | 68,37 | 69,14 | +0,77 | 75,00 | 92,19
9 | Indeks kepuasan masyarakat atas pelayanan Polres | 85,94 | 87,12 | 88,45 | +1,33 | 90,00 | 98,28
10 | Nilai IKPA | 93,46 | 94,81 | 96,39 | +1,58 | 97,00 | 99,37
11 | Persentase penyerapan anggaran | 98,17 | 98,73 | 99,48 | +0,75 | 98,50 | 100,99
12 | Nilai hasil evaluasi SAKIP | 76,35 | 78,00 | 80,70 | +2,70 | 82,00 | 98,41
Kemajuan dihitung dengan rumus capaian pada Tabel 3.1 terhadap target 2024.
`,
    },
    {
      name: "Crime per Jenis",
      merges: ["A3:A4", "B3:C3", "D3:F3", "G3:G4"],
      sheet: `
Tabel 3.3 Crime total (CT) dan crime clearance (CC) menurut jenis kejahatan, 2022–2023

Jenis kejahatan | 2022 |  | 2023 |  |  | Tren CT (%)
 | CT | CC | CT | CC | % CC | 
Pencurian biasa | 91 | 54 | 108 | 70 | 64,81 | +18,68
Pencurian dengan pemberatan (curat) | 88 | 57 | 93 | 61 | 65,59 | +5,68
Pencurian dengan kekerasan (curas) | 17 | 12 | 14 | 11 | 78,57 | -17,65
Pencurian kendaraan bermotor (curanmor) | 79 | 38 | 65 | 34 | 52,31 | -17,72
Penganiayaan | 52 | 45 | 66 | 57 | 86,36 | +26,92
Penipuan | 64 | 36 | 79 | 49 | 62,03 | +23,44
Penggelapan | 47 | 33 | 42 | 31 | 73,81 | -10,64
Kekerasan dalam rumah tangga | 22 | 18 | 19 | 17 | 89,47 | -13,64
Persetubuhan/pencabulan anak | 14 | 12 | 17 | 16 | 94,12 | +21,43
Pengeroyokan | 21 | 17 | 23 | 20 | 86,96 | +9,52
Perjudian | 15 | 15 | 12 | 12 | 100,00 | -20,00
Tindak pidana lainnya | 49 | 31 | 57 | 43 | 75,44 | +16,33
Jumlah | 559 | 368 | 595 | 421 | 70,76 | +6,44
Sumber: Satreskrim dan polsek jajaran. Perkara narkoba disajikan tersendiri dan tidak termasuk dalam tabel ini.
Kejahatan 3C (curat, curas, curanmor) tahun 2023: 172 kejadian, atau 28,91 % dari crime total.
`,
    },
    {
      name: "Crime Polsek Bulan",
      sheet: `
Tabel 3.4 Crime total menurut satuan dan bulan, tahun 2023

Satuan | Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agu | Sep | Okt | Nov | Des | Jumlah
Satreskrim Polres | #13 | #8 | #11 | #15 | #13 | #14 | #14 | #15 | #13 | #16 | #16 | #12 | =SUM(B4:M4) -> 160
Polsek Kota Wening | #9 | #7 | #7 | #8 | #11 | #10 | #7 | #7 | #7 | #17 | #10 | #10 | =SUM(B5:M5) -> 110
Polsek Sumberagung | #3 | #7 | #8 | #8 | #6 | #5 | #3 | #4 | #3 | #7 | #5 | #8 | =SUM(B6:M6) -> 67
Polsek Kalipadang | #3 | #6 | #3 | #7 | #4 | #6 | #4 | #6 | #4 | #7 | #4 | #6 | #60
Polsek Ngadirejo Lor | #2 | #5 | #3 | #7 | #5 | #6 | #5 | #7 | #7 | #3 | #3 | #3 | =SUM(B8:M8) -> 56
Polsek Tambakrejo | #8 | #6 | #9 | #8 | #5 | #8 | #4 | #4 | #4 | #7 | #4 | #8 | =SUM(B9:M9) -> 75
Polsek Girimulyo | #3 | #5 | #3 | #5 | #3 | #1 | #3 | #3 | #5 | #3 | #4 | #5 | =SUM(B10:M10) -> 43
Polsek Banyuputih Kidul | #1 | #2 | #1 | #0 | #4 | #0 | #5 | #3 | #1 | #2 | #4 | #1 | =SUM(B11:M11) -> 24
Jumlah | =SUM(B4:B11) -> 42 | =SUM(C4:C11) -> 46 | =SUM(D4:D11) -> 45 | =SUM(E4:E11) -> 58 | =SUM(F4:F11) -> 51 | =SUM(G4:G11) -> 50 | =SUM(H4:H11) -> 45 | =SUM(I4:I11) -> 49 | =SUM(J4:J11) -> 44 | #62 | =SUM(L4:L11) -> 50 | =SUM(M4:M11) -> 53 | =SUM(N4:N11) -> 595

Tabel 3.5 Penyelesaian perkara menurut satuan, tahun 2023
Satuan | CT | CC | Tunggakan | % CC | Peringkat
Satreskrim Polres | 160 | 119 | 41 | 74,38 | 3
Polsek Kota Wening | 110 | 73 | 37 | 66,36 | 6
Polsek Sumberagung | 67 | 48 | 19 | 71,64 | 4
Polsek Kalipadang | 60 | 41 | 19 | 68,33 | 5
Polsek Ngadirejo Lor | 56 | 45 | 11 | 80,36 | 1
Polsek Tambakrejo | 75 | 48 | 27 | 64,00 | 7
Polsek Girimulyo | 43 | 33 | 10 | 76,74 | 2
Polsek Banyuputih Kidul | 24 | 14 | 10 | 58,33 | 8
Jumlah | 595 | 421 | 174 | 70,76 | -
`,
    },
    {
      name: "Narkoba",
      merges: ["A3:A4", "B3:C3", "D3:F3", "G3:I3"],
      sheet: `
Tabel 3.6 Ungkap kasus narkoba dan barang bukti menurut triwulan tahun 2023

Triwulan | Kasus |  | Tersangka |  |  | Barang bukti |  | 
 | diungkap | selesai (P-21) | L | P | Jumlah | Sabu (gram) | Ganja (gram) | Pil (butir)
TW I | 14 | 13 | 17 | 1 | 18 | 38,42 | 112,50 | 2.415
TW II | 17 | 15 | 20 | 3 | 23 | 64,17 | 85,20 | 3.870
TW III | 12 | 12 | 15 | 1 | 16 | 27,36 | 240,75 | 1.960
TW IV | 19 | 17 | 22 | 2 | 24 | 91,08 | 63,40 | 5.128
Jumlah | 62 | 57 | 74 | 7 | 81 | 221,03 | 501,85 | 13.373

Tabel 3.7 Tersangka menurut kelompok umur
Kelompok umur | Laki-laki | Perempuan | Jumlah | %
14 – 18 tahun | 4 | - | 4 | 4,94
19 – 25 tahun | 21 | 2 | 23 | 28,40
26 – 35 tahun | 29 | 3 | 32 | 39,51
36 – 45 tahun | 14 | 1 | 15 | 18,52
di atas 45 tahun | 6 | 1 | 7 | 8,64
Jumlah | 74 | 7 | 81 | 100,00
`,
    },
    {
      name: "Lalu Lintas",
      sheet: `
Tabel 3.8 Kecelakaan lalu lintas menurut bulan tahun 2023

Bulan | Kejadian | MD | LB | LR | Jumlah korban | Kermat (Rp)
Januari | 21 | 4 | 2 | 26 | 32 | 36.450.000
Februari | 18 | 3 | 1 | 21 | 25 | 28.700.000
Maret | 17 | 2 | 3 | 19 | 24 | 25.150.000
April | 19 | 3 | 1 | 24 | 28 | 31.800.000
Mei | 22 | 5 | 2 | 29 | 36 | 47.200.000
Juni | 16 | 2 | - | 18 | 20 | 22.350.000
Juli | 18 | 3 | 1 | 22 | 26 | 29.600.000
Agustus | 15 | 2 | 2 | 17 | 21 | 19.850.000
September | 17 | 2 | 1 | 20 | 23 | 26.400.000
Oktober | 20 | 3 | 2 | 25 | 30 | 33.750.000
November | 19 | 4 | 1 | 23 | 28 | 30.900.000
Desember | 23 | 6 | 3 | 31 | 40 | 51.300.000
Jumlah | 225 | 39 | 19 | 275 | 333 | 383.450.000
MD = meninggal dunia; LB = luka berat; LR = luka ringan; kermat = kerugian materiil.

Tabel 3.9 Kecelakaan lalu lintas tiga tahun terakhir
Tahun | Kejadian | MD | LB | LR | Kermat (Rp) | MD per 100 kejadian
2021 | 231 | 47 | 21 | 268 | 398.750.000 | 20,35
2022 | 248 | 44 | 23 | 297 | 436.200.000 | 17,74
2023 | 225 | 39 | 19 | 275 | 383.450.000 | 17,33

Tabel 3.10 Penindakan pelanggaran (tilang)
Jenis pelanggaran | 2022 | 2023 | Selisih
Tidak memakai helm SNI | 2.184 | 1.976 | -208
Melawan arus | 742 | 803 | +61
Tidak membawa SIM/STNK | 1.315 | 1.522 | +207
Knalpot tidak sesuai spesifikasi | 628 | 411 | -217
Muatan berlebih (ODOL) | 187 | 164 | -23
Melanggar rambu/marka | 459 | 538 | +79
Jumlah | 5.515 | 5.414 | -101
`,
    },
    {
      name: "Personel & Bhabin",
      merges: ["A3:A4", "B3:B4", "C3:E3", "F3:F4", "G3:G4"],
      sheet: `
Tabel 1.1 Personel Polres Tirta Wening terhadap DSP, 31 Desember 2023

Pangkat/golongan | DSP | Riil |  |  | Kekurangan | % terhadap DSP
 |  | Pria | Wanita | Jumlah |  | 
AKBP | #1 | #1 | #0 | =C5+D5 -> 1 | =B5-E5 -> 0 | =E5/B5 -> 1.0000~0.00%
Kompol | #9 | #6 | #1 | =C6+D6 -> 7 | =B6-E6 -> 2 | =E6/B6 -> 0.7778~0.00%
AKP | #26 | #17 | #2 | =C7+D7 -> 19 | =B7-E7 -> 7 | =E7/B7 -> 0.7308~0.00%
Iptu / Ipda | #88 | #41 | #5 | =C8+D8 -> 46 | #42 | =E8/B8 -> 0.5227~0.00%
Bintara (Aiptu – Bripda) | #612 | #402 | #43 | =C9+D9 -> 445 | =B9-E9 -> 167 | =E9/B9 -> 0.7271~0.00%
Jumlah Polri | #736 | #467 | #51 | =C10+D10 -> 518 | =B10-E10 -> 218 | =E10/B10 -> 0.7038~0.00%
PNS Golongan III | #14 | #5 | #4 | =C11+D11 -> 9 | =B11-E11 -> 5 | =E11/B11 -> 0.6429~0.00%
PNS Golongan II | #31 | #7 | #6 | =C12+D12 -> 13 | =B12-E12 -> 18 | =E12/B12 -> 0.4194~0.00%
Jumlah PNS | #45 | #12 | #10 | =C13+D13 -> 22 | =B13-E13 -> 23 | =E13/B13 -> 0.4889~0.00%
Jumlah Polri dan PNS | #781 | #479 | #61 | =C14+D14 -> 540 | =B14-E14 -> 241 | #0.6914~0.00%

Tabel 3.11 Bhabinkamtibmas menurut polsek tahun 2023

Polsek | Desa | Kelurahan | Desa/kelurahan | Bhabin | Rasio Bhabin per desa/kel. (%) | Belum ada Bhabin sendiri | Sambang/DDS | Problem solving
Polsek Kota Wening | 3 | 9 | 12 | 12 | 100,00 | - | 2.870 | 46
Polsek Sumberagung | 14 | 2 | 16 | 14 | 87,50 | 2 | 2.516 | 31
Polsek Kalipadang | 17 | - | 17 | 13 | 76,47 | 4 | 2.204 | 24
Polsek Ngadirejo Lor | 13 | - | 13 | 11 | 84,62 | 2 | 1.987 | 19
Polsek Tambakrejo | 16 | 1 | 17 | 15 | 88,24 | 2 | 2.433 | 28
Polsek Girimulyo | 15 | - | 15 | 12 | 80,00 | 3 | 2.096 | 22
Polsek Banyuputih Kidul | 11 | - | 11 | 9 | 81,82 | 2 | 1.508 | 17
Jumlah | 89 | 12 | 101 | 86 | 85,15 | 15 | 15.614 | 187
Catatan: 15 desa/kelurahan dirangkap oleh Bhabinkamtibmas wilayah tetangga.
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.12 Pagu dan realisasi anggaran menurut program dan kegiatan tahun 2023 (Rp)

Kode | Program/kegiatan | Pagu awal | Pagu revisi | Realisasi | Sisa | %
WA | Program Dukungan Manajemen | 49.617.450.000 | 50.999.200.000 | 50.824.049.167 | 175.150.833 | 99,66
WA.5059 | Dukungan Manajemen dan Teknis Sarpras | 2.184.600.000 | 2.096.350.000 | 2.071.884.250 | 24.465.750 | 98,83
WA.5060 | Dukungan Pelayanan Internal Perkantoran (gaji dan tunjangan) | 46.820.450.000 | 48.315.700.000 | 48.190.226.417 | 125.473.583 | 99,74
WA.5062 | Dukungan Manajemen dan Teknik SDM | 612.400.000 | 587.150.000 | 561.938.500 | 25.211.500 | 95,71
BQ | Program Pemeliharaan Kamtibmas | 9.229.550.000 | 9.114.400.000 | 9.004.894.750 | 109.505.250 | 98,80
BQ.5077 | Pembinaan Potensi Keamanan | 2.437.800.000 | 2.391.200.000 | 2.368.415.700 | 22.784.300 | 99,05
BQ.5079 | Penyelenggaraan Kepolisian Perairan, Samapta dan Obvit | 4.915.250.000 | 4.768.900.000 | 4.697.302.650 | 71.597.350 | 98,50
BQ.5083 | Penyelenggaraan Keselamatan Lalu Lintas | 1.876.500.000 | 1.954.300.000 | 1.939.176.400 | 15.123.600 | 99,23
BR | Program Penyelidikan dan Penyidikan Tindak Pidana | 2.025.000.000 | 2.097.200.000 | 2.059.252.700 | 37.947.300 | 98,19
BR.5088 | Penindakan Tindak Pidana Umum | 1.538.700.000 | 1.602.450.000 | 1.571.034.800 | 31.415.200 | 98,04
BR.5090 | Penindakan Tindak Pidana Narkoba | 486.300.000 | 494.750.000 | 488.217.900 | 6.532.100 | 98,68
BN | Program Modernisasi Almatsus dan Sarpras Polri | 1.325.000.000 | 1.287.600.000 | 1.281.450.000 | 6.150.000 | 99,52
BN.5055 | Pengembangan Peralatan dan Sarpras Polri | 1.325.000.000 | 1.287.600.000 | 1.281.450.000 | 6.150.000 | 99,52
 | Jumlah | 62.197.000.000 | 63.498.400.000 | 63.169.646.617 | 328.753.383 | 99,48

Tabel 3.13 Realisasi menurut jenis belanja (Rp)
Akun | Jenis belanja | Pagu revisi | Realisasi | Sisa | % | Bagian dari pagu (%)
51 | Belanja Pegawai | 48.315.700.000 | 48.190.226.417 | 125.473.583 | 99,74 | 76,09
52 | Belanja Barang | 13.895.100.000 | 13.697.970.200 | 197.129.800 | 98,58 | 21,88
53 | Belanja Modal | 1.287.600.000 | 1.281.450.000 | 6.150.000 | 99,52 | 2,03
 | Jumlah | 63.498.400.000 | 63.169.646.617 | 328.753.383 | 99,48 | 100,00
`,
    },
    {
      name: "Triwulan & Revisi",
      sheet: `
Tabel 3.14 Realisasi anggaran per triwulan menurut jenis belanja (Rp)

Uraian | TW I | TW II | TW III | TW IV | Jumlah
Belanja Pegawai | #10683773000~#,##0 | #13835414000~#,##0 | #11628302000~#,##0 | #12042737417~#,##0 | =SUM(B4:E4) -> 48190226417~#,##0
Belanja Barang | #2387556000~#,##0 | #3450519000~#,##0 | #3545035000~#,##0 | #4314860200~#,##0 | =SUM(B5:E5) -> 13697970200~#,##0
Belanja Modal | #0~#,##0 | #397762000~#,##0 | #540131000~#,##0 | #343557000~#,##0 | =SUM(B6:E6) -> 1281450000~#,##0
Jumlah | =SUM(B4:B6) -> 13071329000~#,##0 | =SUM(C4:C6) -> 17683695000~#,##0 | =SUM(D4:D6) -> 15713468000~#,##0 | =SUM(E4:E6) -> 16701154617~#,##0 | =SUM(B7:E7) -> 63169646617~#,##0
Kumulatif | #13071329000~#,##0 | #30755024000~#,##0 | #46468492000~#,##0 | #63169646617~#,##0 | 
% kumulatif terhadap pagu revisi | #0.2059~0.00% | #0.4843~0.00% | #0.7318~0.00% | #0.9948~0.00% | 
Target % kumulatif | #0.2~0.00% | #0.45~0.00% | #0.7~0.00% | #0.98~0.00% | 

Tabel 3.15 Perubahan pagu DIPA tahun 2023 (Rp)
Tahap | Uraian | Perubahan | Pagu setelah perubahan
DIPA awal | - | - | #62197000000~#,##0
Revisi ke-1 | Penyesuaian otomatis (automatic adjustment) belanja barang dan modal | #-433850000~#,##0 | #61763150000~#,##0
Revisi ke-2 | Tambahan belanja pegawai | #1495250000~#,##0 | #63258400000~#,##0
Revisi ke-3 | Hibah langsung dalam negeri untuk pengamanan | #240000000~#,##0 | #63498400000~#,##0
Jumlah perubahan |  | #1301400000~#,##0 | 
`,
    },
    {
      name: "IKPA, SKM, Efisiensi",
      sheet: `
Tabel 3.16 Nilai IKPA tahun 2023
Indikator | Bobot (%) | Nilai | Nilai tertimbang
Revisi DIPA | 10 | 100,00 | 10,00
Deviasi Halaman III DIPA | 10 | 84,37 | 8,44
Penyerapan Anggaran | 20 | 96,42 | 19,28
Belanja Kontraktual | 10 | 92,50 | 9,25
Penyelesaian Tagihan | 10 | 98,75 | 9,88
Pengelolaan UP dan TUP | 10 | 97,18 | 9,72
Dispensasi SPM | 5 | 100,00 | 5,00
Capaian Output | 25 | 99,26 | 24,82
Nilai akhir IKPA | 100 |  | 96,39

Tabel 3.17 Survei kepuasan masyarakat (384 responden)
Unsur | Uraian | Jumlah nilai | NRR | NRR tertimbang (x 0,111)
U1 | Persyaratan | 1.342 | 3,495 | 0,388
U2 | Sistem, mekanisme dan prosedur | 1.351 | 3,518 | 0,390
U3 | Waktu penyelesaian | 1.297 | 3,378 | 0,375
U4 | Biaya/tarif | 1.420 | 3,698 | 0,410
U5 | Produk spesifikasi jenis pelayanan | 1.358 | 3,536 | 0,392
U6 | Kompetensi pelaksana | 1.374 | 3,578 | 0,397
U7 | Perilaku pelaksana | 1.389 | 3,617 | 0,401
U8 | Penanganan pengaduan | 1.405 | 3,659 | 0,406
U9 | Sarana dan prasarana | 1.311 | 3,414 | 0,379
 | Jumlah NRR tertimbang |  |  | 3,538
 | IKM (x 25) |  |  | 88,45
 | Mutu pelayanan |  |  | A (Sangat Baik)
Nilai interval konversi: A 88,31 – 100; B 76,61 – 88,30; C 65,00 – 76,60; D 25,00 – 64,99.

Tabel 3.18 Hasil evaluasi SAKIP
Komponen | Bobot | Nilai 2022 | Nilai 2023 | Selisih
Perencanaan Kinerja | 30 | 24,60 | 25,20 | +0,60
Pengukuran Kinerja | 30 | 22,80 | 23,70 | +0,90
Pelaporan Kinerja | 15 | 11,85 | 12,30 | +0,45
Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,75 | 19,50 | +0,75
Nilai hasil evaluasi | 100 | 78,00 | 80,70 | +2,70
Predikat |  | BB | A | 
Predikat: AA > 90 – 100; A > 80 – 90; BB > 70 – 80; B > 60 – 70; CC > 50 – 60.

Tabel 3.19 Efisiensi penggunaan anggaran menurut sasaran strategis

SS | Kegiatan pendukung | Pagu (Rp) | Realisasi (Rp) | % penyerapan | Rata-rata capaian (%) | Tingkat efisiensi (poin)
SS 1 | BQ.5077, BQ.5079 | 7.160.100.000 | 7.065.718.350 | 98,68 | 108,60 | +9,92
SS 2 | BR.5088, BR.5090 | 2.097.200.000 | 2.059.252.700 | 98,19 | 103,11 | +4,92
SS 3 | BQ.5083 | 1.954.300.000 | 1.939.176.400 | 99,23 | 98,38 | -0,85
SS 4 | WA.5059, WA.5060, WA.5062, BN.5055 | 52.286.800.000 | 52.105.499.167 | 99,65 | 100,45 | +0,80
 | Jumlah / rata-rata | 63.498.400.000 | 63.169.646.617 | 99,48 | 102,59 | +3,11
Tingkat efisiensi = rata-rata capaian – % penyerapan; rata-rata capaian pada baris terakhir adalah rata-rata 12 IKU.
`,
    },
    {
      name: "Bab I",
      sheet: `
BAB I PENDAHULUAN

A. Gambaran umum
Polres Tirta Wening membawahi 7 polsek dengan wilayah hukum 101 desa/kelurahan, terdiri atas 89 desa dan 12 kelurahan.
Wilayah hukum terbentang dari kawasan pesisir di selatan sampai lereng pegunungan di utara, dengan jalur utama yang padat pada musim libur.
B. Sumber daya manusia
Jumlah personel pada akhir tahun 2023 sebanyak 540 orang, terdiri atas 518 anggota Polri dan 22 PNS. Dibandingkan DSP sebanyak 781 orang, kekuatan riil baru mencapai 69,14 %.
Kekurangan personel seluruhnya 241 orang; kekurangan terbesar pada golongan Bintara, yakni 167 orang.
Polisi wanita berjumlah 51 orang atau 9,85 % dari anggota Polri.
C. Anggaran
DIPA awal Polres Tirta Wening tahun 2023 sebesar Rp 62.197.000.000 dan setelah tiga kali revisi menjadi Rp 63.498.400.000, atau bertambah Rp 1.301.400.000.
Bagian terbesar adalah belanja pegawai sebesar 76,09 % dari pagu revisi, sedangkan belanja modal hanya 2,03 %.
D. Sistematika
Laporan ini disusun dalam empat bab sesuai ketentuan pelaporan kinerja instansi pemerintah.
`,
    },
    {
      name: "Bab III",
      sheet: `
BAB III AKUNTABILITAS KINERJA

A. Capaian kinerja organisasi
Rata-rata capaian 12 IKU tahun 2023 sebesar 102,59 % dengan kategori Memuaskan. Dari 12 IKU, 10 IKU mencapai atau melampaui target dan 2 IKU belum mencapai target.
Sasaran dengan rata-rata capaian tertinggi adalah sasaran 1 sebesar 108,60 %, sedangkan yang terendah sasaran 3 sebesar 98,38 %.
Sasaran 1. Terpeliharanya keamanan dan ketertiban masyarakat
Dari 101 desa/kelurahan, telah ditempatkan 86 Bhabinkamtibmas sehingga realisasi IKU 1 sebesar 85,15 % dari target 84,00 %, dengan capaian 101,37 %.
Problem solving yang berhasil diselesaikan sebanyak 187 kasus dari target 150 kasus; capaian dihitung 120,00 % karena dibatasi.
Problem solving terbanyak dilakukan Polsek Kota Wening dengan 46 kasus, paling sedikit Polsek Banyuputih Kidul dengan 17 kasus.
Kegiatan sambang mencapai 15.614 kali, atau rata-rata 181,6 kali untuk setiap Bhabinkamtibmas.
Kejahatan 3C pada tahun 2023 tercatat 172 kejadian, turun 12 kejadian dibandingkan tahun 2022 sebanyak 184 kejadian.
Sasaran 2. Meningkatnya penegakan hukum yang profesional dan berkeadilan
Crime total tahun 2023 sebanyak 595 perkara, naik 6,44 % dibandingkan tahun 2022 (559 perkara). Perkara yang diselesaikan 421, sehingga crime clearance 70,76 %.
Bila dibandingkan tahun 2022 sebesar 65,83 %, crime clearance naik 4,93 poin persen.
Jenis kejahatan yang paling banyak dilaporkan adalah pencurian biasa sebanyak 108 perkara atau 18,15 % dari crime total.
Menurut bulan, kejadian paling banyak pada bulan Oktober (62 perkara) dan paling sedikit pada bulan Januari (42 perkara).
Persentase penyelesaian tertinggi dicapai Polsek Ngadirejo Lor sebesar 80,36 %, terendah Polsek Banyuputih Kidul sebesar 58,33 %.
Kasus narkoba yang diungkap 62 kasus, 57 di antaranya telah selesai (91,94 %), dengan 81 tersangka.
Barang bukti yang disita: sabu 221,03 gram, ganja 501,85 gram dan pil 13.373 butir. Sabu terbanyak disita pada triwulan IV, yaitu 91,08 gram.
Tersangka paling banyak berumur 26 – 35 tahun, yakni 32 orang atau 39,51 % dari seluruh tersangka.
Sasaran 3. Terwujudnya kamseltibcarlantas
Kecelakaan lalu lintas tahun 2023 sebanyak 225 kejadian, lebih rendah dari batas target 230 kejadian, sehingga capaian 102,17 %.
Dibandingkan tahun 2022, kejadian kecelakaan turun 23 kejadian (9,27 %) dan korban meninggal dunia turun dari 44 orang menjadi 39 orang.
Namun korban meninggal dunia sebanyak 39 orang masih di atas target 37 orang, dengan capaian 94,59 %.
Kecelakaan paling sering terjadi pada bulan Desember dengan 23 kejadian, paling jarang pada bulan Agustus dengan 15 kejadian.
Kerugian materiil tahun 2023 sebesar Rp 383.450.000, turun 12,09 % dari tahun 2022.
Tilang tahun 2023 sebanyak 5.414 lembar, turun 101 lembar dari tahun sebelumnya. Pelanggaran helm menyumbang 36,50 %.
Sasaran 4. Meningkatnya profesionalisme SDM dan tata kelola
Indeks kepuasan masyarakat sebesar 88,45 dengan mutu pelayanan A (Sangat Baik); unsur tertinggi biaya/tarif dengan NRR 3,698 dan terendah waktu penyelesaian dengan NRR 3,378.
Nilai IKPA 96,39 melampaui target 95,00; dibanding tahun 2022 (94,81) naik 1,58 poin.
Indikator IKPA dengan nilai paling rendah adalah Deviasi Halaman III DIPA, yaitu 84,37.
Nilai hasil evaluasi SAKIP naik 2,70 poin, dari 78,00 menjadi 80,70 dengan predikat A.
B. Realisasi anggaran
Dari pagu revisi Rp 63.498.400.000 telah direalisasikan Rp 63.169.646.617 atau 99,48 %, dengan sisa Rp 328.753.383.
Penyerapan tertinggi pada Program Dukungan Manajemen sebesar 99,66 %, terendah pada Program Penyelidikan dan Penyidikan Tindak Pidana sebesar 98,19 %.
Sampai dengan triwulan II realisasi mencapai Rp 30.755.024.000 atau 48,43 % dari pagu revisi, di atas target 45,00 %.
Belanja barang terealisasi Rp 13.697.970.200 dari pagu Rp 13.895.100.000 (98,58 %).
C. Efisiensi
Tingkat efisiensi terbesar terdapat pada sasaran 1 sebesar 9,92 poin, sedangkan secara keseluruhan 3,11 poin.
`,
    },
    {
      name: "Bab IV",
      sheet: `
BAB IV PENUTUP

Secara umum kinerja Polres Tirta Wening tahun 2023 berada pada kategori Memuaskan dengan rata-rata capaian 102,59 %.
IKU yang belum mencapai target adalah IKU 7 (94,59 %); IKU 8 (96,03 %).
Sebanyak 15 desa/kelurahan belum memiliki Bhabinkamtibmas sendiri dan kekurangan personel masih 241 orang dari DSP.
Tunggakan perkara tahun 2023 sebanyak 174 perkara menjadi prioritas penyelesaian pada tahun 2024.
Anggaran terserap 99,48 %, lebih tinggi dari tahun 2022 sebesar 98,73 %.
Target crime clearance tahun 2024 ditetapkan 71,00 % dan jumlah kecelakaan paling banyak 220 kejadian.
Langkah perbaikan: penguatan penyidik pembantu di polsek, pengaturan pada titik rawan kecelakaan, dan penempatan Bhabinkamtibmas pada desa yang masih dirangkap.

 |  | Kapolres Tirta Wening
 |  | ttd
`,
    },
  ],
  mistakes: [
    { sheet: "PK 2023", cell: "E21", right: "9.229.550.000", wrong: "9.292.550.000" },
    { sheet: "PK 2023", cell: "A25", right: "sembilan puluh tujuh juta", wrong: "tujuh puluh sembilan juta" },
    { sheet: "Renstra & Renja", cell: "E10", right: "230", wrong: "223" },
    { sheet: "Capaian IKU", cell: "F11", right: "104,06", wrong: "102,16" },
    { sheet: "Capaian IKU", cell: "E12", right: "91,94", wrong: "91,49" },
    { sheet: "Capaian IKU", cell: "G16", right: "Sangat Baik", wrong: "Memuaskan" },
    { sheet: "Capaian IKU", cell: "D21", right: "95,00", wrong: "93,00" },
    { sheet: "Capaian IKU", cell: "F24", right: "100,45", wrong: "100,02" },
    { sheet: "Perbandingan", cell: "D8", right: "65,83", wrong: "65,38" },
    { sheet: "Perbandingan", cell: "F12", right: "+0,77", wrong: "+7,70" },
    { sheet: "Crime per Jenis", cell: "F13", right: "94,12", wrong: "89,47" },
    { sheet: "Crime per Jenis", cell: "B17", right: "559", wrong: "510" },
    { sheet: "Crime Polsek Bulan", cell: "N7", right: "#60", wrong: "#50" },
    { sheet: "Crime Polsek Bulan", cell: "F9", right: "#5", wrong: "#14" },
    { sheet: "Crime Polsek Bulan", cell: "K12", right: "#62", wrong: "#60" },
    { sheet: "Narkoba", cell: "F6", right: "23", wrong: "20" },
    { sheet: "Narkoba", cell: "G9", right: "221,03", wrong: "2.210,30" },
    { sheet: "Lalu Lintas", cell: "C8", right: "5", wrong: "11" },
    { sheet: "Lalu Lintas", cell: "G16", right: "383.450.000", wrong: "38.345.000" },
    { sheet: "Lalu Lintas", cell: "C33", right: "5.414", wrong: "5.514" },
    { sheet: "Personel & Bhabin", cell: "F8", right: "#42", wrong: "#47" },
    { sheet: "Personel & Bhabin", cell: "G14", right: "#0.6914~0.00%", wrong: "#0.7038~0.00%" },
    { sheet: "Personel & Bhabin", cell: "D26", right: "101", wrong: "89" },
    { sheet: "Anggaran", cell: "F10", right: "71.597.350", wrong: "71.597.530" },
    { sheet: "Anggaran", cell: "D12", right: "2.097.200.000", wrong: "2.025.000.000" },
    { sheet: "Triwulan & Revisi", cell: "D8", right: "#46468492000~#,##0", wrong: "#33397163000~#,##0" },
    { sheet: "Triwulan & Revisi", cell: "D16", right: "#63258400000~#,##0", wrong: "#60267900000~#,##0" },
    { sheet: "IKPA, SKM, Efisiensi", cell: "D11", right: "96,39", wrong: "96,35" },
    { sheet: "IKPA, SKM, Efisiensi", cell: "D17", right: "3,378", wrong: "3,387" },
    { sheet: "IKPA, SKM, Efisiensi", cell: "D36", right: "A", wrong: "BB" },
    { sheet: "IKPA, SKM, Efisiensi", cell: "D44", right: "1.939.176.400", wrong: "1.954.300.000" },
    { sheet: "Bab I", cell: "A7", right: "518 anggota Polri", wrong: "581 anggota Polri" },
    { sheet: "Bab I", cell: "A11", right: "tiga kali revisi", wrong: "empat kali revisi" },
    { sheet: "Bab III", cell: "A4", right: "10 IKU mencapai", wrong: "8 IKU mencapai" },
    { sheet: "Bab III", cell: "A9", right: "Polsek Kota Wening", wrong: "Polsek Sumberagung" },
    { sheet: "Bab III", cell: "A11", right: "turun 12 kejadian", wrong: "naik 12 kejadian" },
    { sheet: "Bab III", cell: "A13", right: "diselesaikan 421", wrong: "diselesaikan 412" },
    { sheet: "Bab III", cell: "A16", right: "bulan Oktober", wrong: "bulan Desember" },
    { sheet: "Bab III", cell: "A19", right: "pil 13.373 butir", wrong: "pil 13.337 butir" },
    { sheet: "Bab III", cell: "A23", right: "(9,27 %)", wrong: "(10,22 %)" },
    { sheet: "Bab III", cell: "A29", right: "NRR 3,698", wrong: "NRR 3,659" },
    { sheet: "Bab III", cell: "A34", right: "sisa Rp 328.753.383", wrong: "sisa Rp 328.753.338" },
    {
      sheet: "Bab III",
      cell: "A35",
      right: "Program Penyelidikan dan Penyidikan Tindak Pidana",
      wrong: "Program Dukungan Manajemen",
    },
    { sheet: "Bab IV", cell: "A3", right: "102,59 %", wrong: "102,95 %" },
    {
      sheet: "Bab IV",
      cell: "A5",
      right: "kekurangan personel masih 241 orang",
      wrong: "kekurangan personel masih 218 orang",
    },
  ],
};
