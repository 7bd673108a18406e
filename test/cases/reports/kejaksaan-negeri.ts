import type { ReportCase } from "./report-case";

/** A district prosecutor: stages of cases, losses recovered, PNBP of two years, staff in both directions. */
export const kejaksaanNegeri: ReportCase = {
  name: "a public prosecutor's office of a district",
  year: 2024,
  isDense: true,
  sheets: [
    {
      name: "Bab III Capaian",
      merges: ["A3:A4", "B3:B4", "C3:E3"],
      sheet: `
Tabel 3.1
Perbandingan Target dan Realisasi Kinerja Tahun 2024
No | Sasaran Strategis / Indikator Kinerja | Tahun 2024 |  |
 |  | Target | Realisasi | Capaian (%)
I | Meningkatnya Akuntabilitas dan Integritas Aparatur |  |  |
1 | Persentase Nilai SAKIP | 78% | 81,50% | 104,49
2 | Persentase Nilai Maturitas SPIP | 65% | 61,75% | 95,00
3 | Persentase berkurangnya pengaduan masyarakat terhadap aparatur | 75% | 80% | 106,67
II | Meningkatnya Keberhasilan Penyelesaian Perkara Pidana |  |  |
4 | Persentase penyelesaian perkara tindak pidana umum yang dieksekusi | 90% | 97,16% | 107,96
5 | Persentase penyelesaian perkara tindak pidana khusus yang dieksekusi | 85% | 80% | 94,12
III | Meningkatnya Pengembalian Kerugian Negara |  |  |
6 | Persentase penyelamatan kerugian negara jalur pidana | 70% | 88,42% | 126,31
7 | Persentase penyelamatan kerugian negara jalur perdata | 60% | 63,27% | 105,45
 | Rata-rata Capaian Kinerja |  |  | 105,71
`,
    },
    {
      name: "Pidum",
      merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:I3"],
      sheet: `
Tabel 3.4 Data Penanganan Perkara Tindak Pidana Umum
No | Tahapan | Perkara Tahun 2024 |  |  | Penyelesaian |  |  | Sisa Akhir
 |  | Sisa Tahun Lalu | Masuk | Jumlah | Dilimpahkan | Dihentikan | Jumlah |
1 | SPDP | 21 | 312 | 333 | 296 | 9 | 305 | 28
2 | Tahap I | 14 | 301 | 315 | 288 | 4 | 292 | 23
3 | Tahap II | 6 | 274 | 280 | 271 | 0 | 271 | 9
4 | Penuntutan | 18 | 271 | 289 | 263 | 2 | 265 | 24
5 | Eksekusi | 11 | 249 | 260 | 251 | 0 | 251 | 9
 | Jumlah | 70 | 1.407 | 1.477 | 1.369 | 15 | 1.384 | 93
`,
    },
    {
      name: "Pidum Jenis",
      sheet: `
Tabel 3.5 Perkara Menurut Jenis Tindak Pidana
NO. | JENIS TINDAK PIDANA | SPDP | P-21 | TAHAP II | PELIMPAHAN PN | % PENYELESAIAN
1 | Narkotika | 118 | 112 | 110 | 109 | 92,37%
2 | Oharda | 97 | 91 | 88 | 86 | 88,66%
3 | Kamnegtibum dan TPUL | 41 | 38 | 38 | 38 | 92,68%
4 | Perlindungan anak | 34 | 32 | 30 | 30 | 88,24%
5 | Laka lantas | 22 | 19 | 19 | 18 | 81,82%
JUMLAH |  | 312 | 292 | 285 | 281 | 90,06%
`,
    },
    {
      name: "Pidsus",
      sheet: `
Tabel 3.6 Penanganan Perkara Tindak Pidana Korupsi
Tahapan | Target | Realisasi | Capaian | Keterangan
Penyelidikan | 3 Kegiatan | 4 Kegiatan | 133,33% | Melebihi target
Penyidikan | 3 Perkara | 3 Perkara | 100,00% | Sesuai target
Penuntutan | 5 Perkara | 4 Perkara | 80,00% | Belum tercapai
Eksekusi | 5 Perkara | 4 Perkara | 80,00% | Belum tercapai
`,
    },
    {
      name: "Kerugian Negara",
      sheet: `
Tabel 3.7 Penyelamatan Kerugian Keuangan Negara Tahun 2024
No | Nama Perkara | Kerugian Negara | Uang Pengganti | Denda | Rampasan | Total Penyelamatan | Sisa Belum Dipulihkan | Persentase
1 | Korupsi dana desa | Rp 812.450.000 | Rp 512.450.000 | Rp 50.000.000 | Rp 125.000.000 | Rp 687.450.000 | Rp 125.000.000 | 84,61%
2 | Korupsi pengadaan bibit | Rp 1.274.318.500 | Rp 1.024.318.500 | Rp 100.000.000 | Rp 0 | Rp 1.124.318.500 | Rp 150.000.000 | 88,23%
3 | Korupsi pembangunan pasar | Rp 2.118.640.250 | Rp 1.650.000.000 | Rp 200.000.000 | Rp 54.215.000 | Rp 1.904.215.000 | Rp 214.425.250 | 89,88%
TOTAL |  | Rp 4.205.408.750 | Rp 3.186.768.500 | Rp 350.000.000 | Rp 179.215.000 | Rp 3.715.983.500 | Rp 489.425.250 | 88,36%
`,
    },
    {
      name: "Datun",
      sheet: `
Tabel 3.8 Kegiatan Perdata dan Tata Usaha Negara
No | Kegiatan | Target | Triwulan I | Triwulan II | Triwulan III | Triwulan IV | Realisasi | %
1 | Bantuan hukum litigasi | 4 | 1 | 1 | 2 | 1 | 5 | 125,00
2 | Bantuan hukum non litigasi | 60 | 12 | 18 | 21 | 17 | 68 | 113,33
3 | Pertimbangan hukum | 12 | 2 | 3 | 4 | 2 | 11 | 91,67
4 | Pelayanan hukum | 48 | 11 | 14 | 12 | 13 | 50 | 104,17
 | JUMLAH | 124 | 26 | 36 | 39 | 33 | 134 | 108,06
`,
    },
    {
      name: "PNBP",
      sheet: `
Tabel 3.9 Realisasi PNBP Tahun 2023 dan 2024
Kode Akun | Uraian | Target 2024 (Rp) | Realisasi 2024 (Rp) | % Capaian | Realisasi 2023 (Rp) | Kenaikan/(Penurunan) (Rp) | % Naik/(Turun)
425231 | Ongkos perkara | 15.000.000 | 16.218.500 | 108,12 | 14.902.000 | 1.316.500 | 8,83
425232 | Denda hasil tindak pidana | 400.000.000 | 512.750.000 | 128,19 | 604.318.000 | (91.568.000) | (15,15)
425233 | Denda pelanggaran lalu lintas | 750.000.000 | 688.421.000 | 91,79 | 701.225.500 | (12.804.500) | (1,83)
425234 | Uang sitaan dan rampasan | 120.000.000 | 201.336.750 | 167,78 | 98.450.000 | 102.886.750 | 104,51
 | Jumlah PNBP | 1.285.000.000 | 1.418.726.250 | 110,41 | 1.418.895.500 | (169.250) | (0,01)
`,
    },
    {
      name: "SDM",
      merges: ["A2:A3", "B2:C2", "D2:E2", "F2:F3"],
      sheet: `
Tabel 1.1 Kekuatan Pegawai per 31 Desember 2024
Golongan | Jaksa |  | Tata Usaha |  | Jumlah
 | L | P | L | P |
IV | 2 | 1 | 0 | 0 | 3
III | 6 | 5 | 7 | 9 | 27
II | 0 | 0 | 4 | 3 | 7
Jumlah | 8 | 6 | 11 | 12 | 37
`,
    },
    {
      name: "Anggaran",
      sheet: `
Tabel 3.10 Realisasi Anggaran per Program Tahun Anggaran 2024
No | Kode | Program | Pagu Awal | Pagu Revisi | Realisasi | Sisa Anggaran | %
1 | 006.01.WA | Program Dukungan Manajemen | 6.214.503.000 | 6.580.127.000 | 6.544.918.223 | 35.208.777 | 99,46
2 | 006.01.BF | Program Penegakan dan Pelayanan Hukum | 1.418.220.000 | 1.302.415.000 | 1.288.090.750 | 14.324.250 | 98,90
 |  | Jumlah | 7.632.723.000 | 7.882.542.000 | 7.833.008.973 | 49.533.027 | 99,37
`,
    },
    {
      name: "Anggaran Bidang",
      sheet: `
Tabel 3.11 Realisasi Anggaran Program Penegakan dan Pelayanan Hukum per Bidang
Bidang | Anggaran | Realisasi | Sisa | Persentase
Pidum | #612450000~#,##0 | #609118250~#,##0 | #3331750~#,##0 | #0.9945599641~0.00%
Pidsus | #398215000~#,##0 | #391004500~#,##0 | #7210500~#,##0 | #0.9818929473~0.00%
Intelijen | #168300000~#,##0 | #166518000~#,##0 | #1782000~#,##0 | #0.9894117647~0.00%
Datun | #123450000~#,##0 | #121450000~#,##0 | #2000000~#,##0 | #0.983799109~0.00%
Total | #1302415000~#,##0 | #1288090750~#,##0 | #14324250~#,##0 | #0.9890017775~0.00%
`,
    },
    {
      name: "Lima Tahun",
      sheet: `
Tabel 3.12 Tren Penyelesaian Perkara
Uraian | 2020 | 2021 | 2022 | 2023 | 2024
Perkara masuk | 241 | 263 | 255 | 298 | 271
Perkara diselesaikan | 230 | 251 | 249 | 287 | 265
Persentase penyelesaian | 95,44% | 95,44% | 97,65% | 96,31% | 97,79%
`,
    },
    {
      name: "Narasi",
      sheet: `
Dari 289 perkara pada tahap penuntutan, telah diselesaikan 265 perkara atau 91,70%.
Realisasi anggaran tahun 2024 sebesar Rp7.833.008.973 dari pagu Rp7.882.542.000 atau 99,37%.
Jumlah pegawai sebanyak 37 orang terdiri dari 14 orang jaksa dan 23 orang tata usaha.
Capaian indikator persentase nilai SAKIP sebesar 104,49% dari target 78% dan realisasi 81,50%.
`,
    },
  ],
  mistakes: [
    { sheet: "Bab III Capaian", cell: "E6", right: "104,49", wrong: "104,94" },
    { sheet: "Bab III Capaian", cell: "E11", right: "94,12", wrong: "107,96" },
    { sheet: "Bab III Capaian", cell: "E15", right: "105,71", wrong: "107,51" },
    { sheet: "Pidum", cell: "E5", right: "315", wrong: "135" },
    { sheet: "Pidum", cell: "H4", right: "305", wrong: "315" },
    { sheet: "Pidum", cell: "I6", right: "9", wrong: "12" },
    { sheet: "Pidum", cell: "D9", right: "1.407", wrong: "1.133" },
    { sheet: "Pidum", cell: "I9", right: "93", wrong: "98" },
    { sheet: "Pidum", cell: "I7", right: "24", wrong: "22" },
    { sheet: "Pidum Jenis", cell: "G4", right: "88,66%", wrong: "86,86%" },
    { sheet: "Pidum Jenis", cell: "C8", right: "312", wrong: "290" },
    { sheet: "Pidum Jenis", cell: "G8", right: "90,06%", wrong: "90,60%" },
    { sheet: "Pidsus", cell: "D3", right: "133,33%", wrong: "123,33%" },
    { sheet: "Pidsus", cell: "D5", right: "80,00%", wrong: "100,00%" },
    { sheet: "Kerugian Negara", cell: "G4", right: "Rp 1.124.318.500", wrong: "Rp 999.318.500" },
    { sheet: "Kerugian Negara", cell: "H5", right: "Rp 214.425.250", wrong: "Rp 241.425.250" },
    { sheet: "Kerugian Negara", cell: "I3", right: "84,61%", wrong: "86,41%" },
    { sheet: "Kerugian Negara", cell: "C6", right: "Rp 4.205.408.750", wrong: "Rp 2.931.090.250" },
    { sheet: "Datun", cell: "H4", right: "68", wrong: "70" },
    { sheet: "Datun", cell: "I5", right: "91,67", wrong: "96,17" },
    { sheet: "Datun", cell: "E7", right: "36", wrong: "39" },
    { sheet: "PNBP", cell: "G4", right: "(91.568.000)", wrong: "91.568.000" },
    { sheet: "PNBP", cell: "H5", right: "(1,83)", wrong: "(8,13)" },
    { sheet: "PNBP", cell: "D7", right: "1.418.726.250", wrong: "1.402.507.750" },
    { sheet: "PNBP", cell: "E6", right: "167,78", wrong: "16,78" },
    { sheet: "SDM", cell: "F5", right: "27", wrong: "28" },
    { sheet: "SDM", cell: "D7", right: "11", wrong: "12" },
    { sheet: "SDM", cell: "F7", right: "37", wrong: "36" },
    { sheet: "Anggaran", cell: "G3", right: "35.208.777", wrong: "32.508.777" },
    { sheet: "Anggaran", cell: "F5", right: "7.833.008.973", wrong: "6.544.918.223" },
    { sheet: "Anggaran", cell: "E5", right: "7.882.542.000", wrong: "7.632.723.000" },
    { sheet: "Anggaran", cell: "H4", right: "98,90", wrong: "99,80" },
    { sheet: "Anggaran Bidang", cell: "D5", right: "1782000", wrong: "1872000" },
    { sheet: "Anggaran Bidang", cell: "E4", right: "0.9818929473", wrong: "0.8918929473" },
    { sheet: "Anggaran Bidang", cell: "B7", right: "1302415000", wrong: "1178965000" },
    { sheet: "Lima Tahun", cell: "D5", right: "97,65%", wrong: "96,75%" },
    { sheet: "Narasi", cell: "A1", right: "91,70%", wrong: "97,10%" },
    { sheet: "Narasi", cell: "A2", right: "99,37%", wrong: "93,97%" },
    { sheet: "Narasi", cell: "A3", right: "23", wrong: "32" },
  ],
};
