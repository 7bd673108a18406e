import type { ReportCase } from "./report-case";

/** An education agency: APM by kecamatan, teachers, BOS balances, percentages between counts. */
export const dinasPendidikan: ReportCase = {
  name: "an education agency of a city",
  year: 2023,
  isDense: true,
  sheets: [
    {
      name: "IKU",
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3"],
      sheet: `
TABEL III.1
PENGUKURAN KINERJA DINAS PENDIDIKAN
NO | SASARAN | INDIKATOR | SATUAN | TAHUN 2023 |  |
 |  |  |  | TARGET | REALISASI | %
(1) | (2) | (3) | (4) | (5) | (6) | (7)
1 | Meningkatnya akses pendidikan | Angka Partisipasi Kasar PAUD | % | 78,50 | 80,14 | 102,09
 |  | Angka Partisipasi Murni SD | % | 99,10 | 98,77 | 99,67
 |  | Angka Partisipasi Murni SMP | % | 85,25 | 87,02 | 102,08
 |  | Angka Putus Sekolah SD | % | 0,05 | 0,04 | 120,00
2 | Meningkatnya mutu pendidikan | Rata-rata kemampuan literasi SD | Skor | 62,00 | 66,83 | 107,79
 |  | Rata-rata kemampuan numerasi SMP | Skor | 58,00 | 55,41 | 95,53
 |  | Persentase guru bersertifikat | % | 52,00 | 54,60 | 105,00
RATA-RATA CAPAIAN |  |  |  |  |  | 104,59
`,
    },
    {
      name: "APM",
      sheet: `
TABEL III.4 PERHITUNGAN APM PER KECAMATAN
Kecamatan | Penduduk Usia 7-12 | Siswa SD 7-12 | APM SD (%) | Penduduk Usia 13-15 | Siswa SMP 13-15 | APM SMP (%)
Kota Baru | 6.412 | 6.350 | 99,03 | 3.118 | 2.744 | 88,01
Tanah Abang | 4.205 | 4.140 | 98,45 | 2.066 | 1.781 | 86,21
Sei Rampah | 5.577 | 5.518 | 98,94 | 2.690 | 2.402 | 89,29
Pulau Mas | 3.098 | 3.041 | 98,16 | 1.522 | 1.248 | 82,00
JUMLAH | 19.292 | 19.049 | 98,74 | 9.396 | 8.175 | 87,01
`,
    },
    {
      name: "Guru",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3", "H2:H3"],
      sheet: `
TABEL I.5 KEADAAN GURU
No | Jenjang | PNS/PPPK |  | Honorer |  | Jumlah | Rasio Siswa/Guru
 |  | L | P | L | P |  |
1 | PAUD | 4 | 62 | 11 | 214 | 291 | 12,4
2 | SD | 311 | 702 | 96 | 288 | 1.397 | 17,1
3 | SMP | 244 | 398 | 61 | 102 | 805 | 14,8
 | Jumlah | 559 | 1.162 | 168 | 604 | 2.493 |
`,
    },
    {
      name: "BOS",
      sheet: `
TABEL III.9 PENYALURAN DANA BOS (Rp)
Jenjang | Sekolah | Saldo Awal | Diterima | Digunakan | Saldo Akhir | % Penggunaan
SD Negeri | 118 | 412.118.204 | 18.640.500.000 | 18.774.330.915 | 278.287.289 | 98,54
SD Swasta | 21 | 66.420.115 | 2.988.200.000 | 3.001.118.440 | 53.501.675 | 98,25
SMP Negeri | 34 | 190.336.720 | 9.114.750.000 | 9.082.440.308 | 222.646.412 | 97,61
SMP Swasta | 15 | 31.008.450 | 1.770.300.000 | 1.764.002.115 | 37.306.335 | 97,93
Total | 188 | 699.883.489 | 32.513.750.000 | 32.621.891.778 | 591.741.711 | 98,22
`,
    },
    {
      name: "Sarpras",
      sheet: `
TABEL III.6 KONDISI RUANG KELAS
Jenjang | Baik | % | Rusak Ringan | % | Rusak Berat | % | Jumlah
SD | 912 | 77,7% | 188 | 16,0% | 74 | 6,3% | 1.174
SMP | 401 | 82,7% | 66 | 13,6% | 18 | 3,7% | 485
PAUD | 77 | 74,8% | 21 | 20,4% | 5 | 4,9% | 103
Total | 1.390 | 78,9% | 275 | 15,6% | 97 | 5,5% | 1.762
`,
    },
    {
      name: "Anggaran",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
      sheet: `
TABEL III.12 KINERJA DAN KEUANGAN PER PROGRAM
No | Program | Kinerja |  | Keuangan |  | Capaian (%) |
 |  | Target | Realisasi | Target (Rp) | Realisasi (Rp) | Kinerja | Keuangan
1 | Penunjang Urusan | 100 | 98,2 | 214.118.330.500 | 207.440.118.926 | 98,20 | 96,88
2 | Pengelolaan Pendidikan | 92 | 93,6 | 96.440.215.000 | 91.774.330.115 | 101,74 | 95,16
3 | Pengembangan Kurikulum | 80 | 84 | 412.500.000 | 398.118.000 | 105,00 | 96,51
4 | Pendidik dan Tenaga Kependidikan | 75 | 71,4 | 1.870.224.000 | 1.604.336.250 | 95,20 | 85,78
 | Jumlah |  |  | 312.841.269.500 | 301.216.903.291 |  | 96,28
`,
    },
    {
      name: "Renstra",
      sheet: `
TABEL III.3 REALISASI TERHADAP TARGET AKHIR RENSTRA
Indikator | Target Akhir Renstra (2026) | Realisasi 2021 | Realisasi 2022 | Realisasi 2023 | Tingkat Kemajuan
Angka Partisipasi Kasar PAUD | 85,00 | 74,20 | 77,31 | 80,14 | 94,28%
Angka Partisipasi Murni SD | 99,50 | 98,02 | 98,40 | 98,77 | 99,27%
Angka Partisipasi Murni SMP | 90,00 | 81,77 | 84,63 | 87,02 | 96,69%
Persentase guru bersertifikat | 65,00 | 47,90 | 51,25 | 54,60 | 84,00%
`,
    },
    {
      name: "Triwulan",
      sheet: `
TABEL III.13 TARGET DAN REALISASI KEUANGAN TRIWULANAN
Triwulan | Target Kumulatif (Rp) | Realisasi Kumulatif (Rp) | Deviasi (Rp) | Serapan thd Pagu (%)
I | 62.568.253.900 | 58.114.330.210 | (4.453.923.690) | 18,58
II | 143.906.983.970 | 147.220.118.900 | 3.313.134.930 | 47,06
III | 225.245.714.040 | 219.773.004.515 | (5.472.709.525) | 70,25
IV | 312.841.269.500 | 301.216.903.291 | (11.624.366.209) | 96,28
`,
    },
  ],
  mistakes: [
    { sheet: "IKU", cell: "G6", right: "102,09", wrong: "100,29" },
    { sheet: "IKU", cell: "G9", right: "120,00", wrong: "80,00" },
    { sheet: "IKU", cell: "G11", right: "95,53", wrong: "95,35" },
    { sheet: "IKU", cell: "G13", right: "104,59", wrong: "105,49" },
    { sheet: "IKU", cell: "F12", right: "54,60", wrong: "45,60" },
    { sheet: "APM", cell: "D4", right: "98,45", wrong: "94,85" },
    { sheet: "APM", cell: "G6", right: "82,00", wrong: "80,20" },
    { sheet: "APM", cell: "C7", right: "19.049", wrong: "13.531" },
    { sheet: "APM", cell: "E7", right: "9.396", wrong: "9.936" },
    { sheet: "APM", cell: "D7", right: "98,74", wrong: "97,84" },
    { sheet: "Guru", cell: "G5", right: "1.397", wrong: "1.407" },
    { sheet: "Guru", cell: "D7", right: "1.162", wrong: "1.100" },
    { sheet: "Guru", cell: "G7", right: "2.493", wrong: "2.943" },
    { sheet: "Guru", cell: "E6", right: "61", wrong: "16" },
    { sheet: "BOS", cell: "F4", right: "53.501.675", wrong: "55.301.675" },
    { sheet: "BOS", cell: "G5", right: "97,61", wrong: "96,71" },
    { sheet: "BOS", cell: "D7", right: "32.513.750.000", wrong: "30.743.450.000" },
    { sheet: "BOS", cell: "F7", right: "591.741.711", wrong: "519.741.711" },
    { sheet: "BOS", cell: "B7", right: "188", wrong: "173" },
    { sheet: "Sarpras", cell: "C4", right: "82,7%", wrong: "28,7%" },
    { sheet: "Sarpras", cell: "H3", right: "1.174", wrong: "1.184" },
    { sheet: "Sarpras", cell: "E6", right: "15,6%", wrong: "51,6%" },
    { sheet: "Sarpras", cell: "F6", right: "97", wrong: "98" },
    { sheet: "Anggaran", cell: "G5", right: "101,74", wrong: "107,14" },
    { sheet: "Anggaran", cell: "H7", right: "85,78", wrong: "87,58" },
    { sheet: "Anggaran", cell: "E8", right: "312.841.269.500", wrong: "310.971.045.500" },
    { sheet: "Anggaran", cell: "F4", right: "207.440.118.926", wrong: "204.740.118.926" },
    { sheet: "Anggaran", cell: "H8", right: "96,28", wrong: "92,68" },
    { sheet: "Renstra", cell: "F4", right: "99,27%", wrong: "99,72%" },
    { sheet: "Renstra", cell: "F6", right: "84,00%", wrong: "48,00%" },
    { sheet: "Triwulan", cell: "D3", right: "(4.453.923.690)", wrong: "(4.435.923.690)" },
    { sheet: "Triwulan", cell: "D4", right: "3.313.134.930", wrong: "(3.313.134.930)" },
    { sheet: "Triwulan", cell: "E4", right: "47,06", wrong: "40,76" },
    { sheet: "Triwulan", cell: "E5", right: "70,25", wrong: "70,52" },
  ],
};
