import type { TableCase } from "../tables/table-case";

/** Percents, differences and values of which the basis is another column, another year or another table. */
export const basisCases: TableCase[] = [
  {
    name: "spending of this year and the last with the rise in percent at the end",
    sheet: `
Uraian | Anggaran 2024 | Realisasi 2024 | % | Realisasi 2023 | Naik/(Turun) | % Naik/(Turun)
Belanja Pegawai | 5.200.000.000 | 5.148.000.000 | 99,00 | 4.950.000.000 | 198.000.000 | 4,00
Belanja Barang | 3.000.000.000 | 2.850.000.000 | 95,00 | 3.000.000.000 | (150.000.000) | (5,00)
Jumlah | 8.200.000.000 | 7.998.000.000 | 97,54 | 7.950.000.000 | 48.000.000 | 0,60
`,
    loud: [],
  },
  {
    name: "contracts and spending, each a percent of the pagu",
    sheet: `
No | Kegiatan | Pagu | Kontrak | % | Realisasi | %
1 | Gedung | 2.000.000.000 | 1.900.000.000 | 95,00 | 1.710.000.000 | 85,50
2 | Alat | 1.000.000.000 | 940.000.000 | 94,00 | 940.000.000 | 94,00
Jumlah |  | 3.000.000.000 | 2.840.000.000 | 94,67 | 2.650.000.000 | 88,33
`,
    loud: [],
  },
  {
    name: "the nation's figures behind the office's",
    sheet: `
No | Indikator | Target | Realisasi | Capaian | Realisasi Nasional | Capaian Nasional
1 | Persentase a | 85% | 86,7% | 102,00% | 84,2% | 99,06%
2 | Indeks c | 3,25 | 3,38 | 104,00% | 3,30 | 101,54%
`,
    loud: [],
  },
  {
    name: "weight times capaian as the value of an indicator",
    sheet: `
No | Indikator | Bobot | Target | Realisasi | Capaian (%) | Nilai
1 | Indikator a | 40 | 85 | 86,70 | 102,00 | 40,80
2 | Indikator b | 35 | 20 | 18 | 90,00 | 31,50
3 | Indikator c | 25 | 3,25 | 3,38 | 104,00 | 26,00
 | Jumlah | 100 |  |  |  | 98,30
`,
    loud: [],
  },
  {
    name: "realisasi less target as a difference of its own",
    sheet: `
No | Indikator | Target | Realisasi | Selisih | Capaian
1 | Persentase a | 85,00 | 86,70 | 1,70 | 102,00
2 | Jumlah b | 20 | 18 | -2 | 90,00
3 | Indeks c | 3,25 | 3,38 | 0,13 | 104,00
`,
    loud: [],
  },
  {
    name: "target less realisasi as what is wanting",
    sheet: `
No | Indikator | Target | Realisasi | Selisih | %
1 | Jumlah a | 120 | 114 | 6 | 95,00
2 | Jumlah b | 20 | 18 | 2 | 90,00
3 | Jumlah c | 40 | 44 | (4) | 110,00
 | Jumlah | 180 | 176 | 4 | 97,78
`,
    loud: [],
  },
  {
    name: "components and their parts with weights, the parts are not in the total",
    sheet: `
No | Komponen/Sub Komponen | Bobot | Nilai
1 | Perencanaan Kinerja | 30 | 24,90
1.a | Dokumen tersedia | 6 | 5,40
1.b | Dokumen bermutu | 9 | 7,20
1.c | Dokumen dimanfaatkan | 15 | 12,30
2 | Pengukuran Kinerja | 30 | 23,10
2.a | Pengukuran dilakukan | 6 | 5,10
2.b | Pengukuran andal | 9 | 6,75
2.c | Pengukuran dimanfaatkan | 15 | 11,25
3 | Pelaporan Kinerja | 15 | 12,00
3.a | Laporan disusun | 3 | 2,70
3.b | Laporan bermutu | 4,5 | 3,60
3.c | Laporan berdampak | 7,5 | 5,70
4 | Evaluasi Internal | 25 | 17,50
4.a | Evaluasi dilakukan | 5 | 4,00
4.b | Evaluasi bermutu | 7,5 | 5,25
4.c | Evaluasi berdampak | 12,5 | 8,25
 | Nilai Akuntabilitas Kinerja | 100 | 77,50
`,
    loud: [],
  },
  {
    name: "the parts of one component do not make it up",
    sheet: `
No | Komponen/Sub Komponen | Bobot | Nilai
1 | Perencanaan Kinerja | 30 | 24,90
1.a | Dokumen tersedia | 6 | 5,40
1.b | Dokumen bermutu | 9 | 7,20
1.c | Dokumen dimanfaatkan | 15 | 12,30
2 | Pengukuran Kinerja | 30 | 21,30
2.a | Pengukuran dilakukan | 6 | 5,10
2.b | Pengukuran andal | 9 | 6,75
2.c | Pengukuran dimanfaatkan | 15 | 11,25
3 | Pelaporan Kinerja | 15 | 12,00
3.a | Laporan disusun | 3 | 2,70
3.b | Laporan bermutu | 4,5 | 3,60
3.c | Laporan berdampak | 7,5 | 5,70
 | Jumlah | 75 | 60,00
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "23,10" }],
  },
  {
    name: "months of cumulative spending: the total repeats the last",
    sheet: `
No | Bulan | Realisasi Kumulatif | % Kumulatif
1 | Januari | 110.000.000 | 5,50
2 | Februari | 270.000.000 | 13,50
3 | Maret | 460.000.000 | 23,00
 | Jumlah | 460.000.000 | 23,00
`,
    loud: [],
  },
  {
    name: "rerata in the last row of counts and percents",
    sheet: `
No | Kecamatan | Balita Ditimbang | Balita Stunting | Prevalensi (%)
1 | Utara | 1.250 | 150 | 12,00
2 | Selatan | 800 | 112 | 14,00
3 | Timur | 950 | 95 | 10,00
 | Jumlah | 3.000 | 357 | 11,90
 | Rerata | 1.000 | 119 | 12,00
`,
    loud: [],
  },
  {
    name: "a total whose percent averages the rows while its amounts add up",
    sheet: `
No | Puskesmas | Target | Realisasi | Capaian (%)
1 | Utara | 100 Orang | 90 Orang | 90,00
2 | Selatan | 300 Orang | 210 Orang | 70,00
 | Total | 400 Orang | 300 Orang | 80,00
`,
    loud: [],
  },
  {
    name: "people per thousand and per hundred thousand are no percents",
    sheet: `
No | Kabupaten | Penduduk | Kasus | Insiden per 100.000 penduduk
1 | Utara | 250.000 | 45 | 18,00
2 | Selatan | 410.000 | 41 | 10,00
Jumlah |  | 660.000 | 86 | 13,03
`,
    loud: [],
  },
  {
    name: "price index, rate and growth beside amounts",
    sheet: `
Tahun | PDRB (miliar Rp) | Pertumbuhan (%) | Inflasi (%) | IHK
2021 | 12.450,3 | 3,41 | 1,87 | 106,52
2022 | 13.212,8 | 4,88 | 5,51 | 112,39
2023 | 14.001,5 | 5,05 | 2,61 | 115,32
`,
    loud: [],
  },
  {
    name: "budget, realisasi and percent with the years as rows under each programme",
    sheet: `
No | Program | Tahun | Anggaran | Realisasi | %
1 | Dukungan Manajemen | 2022 | 4.000.000.000 | 3.800.000.000 | 95,00
 |  | 2023 | 4.200.000.000 | 4.074.000.000 | 97,00
 |  | 2024 | 4.500.000.000 | 4.455.000.000 | 99,00
2 | Pelayanan | 2022 | 1.000.000.000 | 900.000.000 | 90,00
 |  | 2023 | 1.100.000.000 | 1.034.000.000 | 94,00
 |  | 2024 | 1.250.000.000 | 1.200.000.000 | 96,00
`,
    merges: ["A2:A4", "B2:B4", "A5:A7", "B5:B7"],
    loud: [],
  },
  {
    name: "a year of a programme with a percent of the year before",
    sheet: `
No | Program | Tahun | Anggaran | Realisasi | %
1 | Dukungan Manajemen | 2022 | 4.000.000.000 | 3.800.000.000 | 95,00
 |  | 2023 | 4.200.000.000 | 4.074.000.000 | 97,00
 |  | 2024 | 4.500.000.000 | 4.455.000.000 | 97,00
2 | Pelayanan | 2022 | 1.000.000.000 | 900.000.000 | 90,00
 |  | 2023 | 1.100.000.000 | 1.034.000.000 | 94,00
 |  | 2024 | 1.250.000.000 | 1.200.000.000 | 96,00
`,
    merges: ["A2:A4", "B2:B4", "A5:A7", "B5:B7"],
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "99,00" }],
  },
  {
    name: "objectives with a budget, one budget for several indicators",
    sheet: `
No | Sasaran | Indikator | Target | Realisasi | Capaian | Anggaran | Realisasi Anggaran | %
1 | Layanan | a | 80 | 84 | 105 | 900.000.000 | 882.000.000 | 98,00
 |  | b | 90 | 81 | 90 |  |  |
2 | SDM | c | 50 | 51 | 102 | 400.000.000 | 380.000.000 | 95,00
 |  | d | 100 | 100 | 100 |  |  |
 |  | Jumlah |  |  |  | 1.300.000.000 | 1.262.000.000 | 97,08
`,
    merges: ["G2:G3", "H2:H3", "I2:I3", "G4:G5", "H4:H5", "I4:I5"],
    loud: [],
  },
  {
    name: "one budget for several indicators, added twice",
    sheet: `
No | Sasaran | Indikator | Target | Realisasi | Capaian | Anggaran | Realisasi Anggaran | %
1 | Layanan | a | 80 | 84 | 105 | 900.000.000 | 882.000.000 | 98,00
 |  | b | 90 | 81 | 90 |  |  |
2 | SDM | c | 50 | 51 | 102 | 400.000.000 | 380.000.000 | 95,00
 |  | d | 100 | 100 | 100 |  |  |
 |  | Jumlah |  |  |  | 1.700.000.000 | 1.262.000.000 | 97,08
`,
    merges: ["G2:G3", "H2:H3", "I2:I3", "G4:G5", "H4:H5", "I4:I5"],
    loud: [{ cell: "G6", severity: "error", kind: "jumlah", expected: "1.300.000.000" }],
  },
  {
    name: "amounts in thousands of rupiah said above, percents of the exact amounts",
    sheet: `
(dalam ribuan rupiah)
No | Jenis Belanja | Pagu | Realisasi | %
1 | Belanja Pegawai | 5.210.400 | 5.187.654 | 99,56
2 | Belanja Barang | 3.120.750 | 2.998.410 | 96,08
3 | Belanja Modal | 640.000 | 636.500 | 99,45
 | Jumlah | 8.971.150 | 8.822.565 | 98,34
`,
    loud: [],
  },
  {
    name: "percent sign in a column of its own behind the figure",
    sheet: `
No | Indikator | Target |  | Realisasi |  | Capaian |
1 | Persentase a | 80 | % | 84 | % | 105,00 | %
2 | Nilai b | 70 | Nilai | 71,40 | Nilai | 102,00 | %
`,
    merges: ["C1:D1", "E1:F1", "G1:H1"],
    loud: [],
  },
  {
    name: "nothing but a plan: targets by quarter that add up to the year",
    sheet: `
No | Indikator | Satuan | Target Tahun | TW I | TW II | TW III | TW IV
1 | Jumlah layanan | Layanan | 400 | 100 | 100 | 100 | 100
2 | Jumlah dokumen | Dokumen | 12 | 3 | 3 | 3 | 3
3 | Indeks kepuasan | Indeks | 3,40 | 3,40 | 3,40 | 3,40 | 3,40
4 | Persentase selesai | % | 100 | 25 | 50 | 75 | 100
`,
    loud: [],
  },
  {
    name: "two capaian columns: before and after the cap",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%) | Capaian Maksimal 120 (%)
1 | Jumlah a | 20 | 30 | 150,00 | 120,00
2 | Jumlah b | 40 | 38 | 95,00 | 95,00
3 | Jumlah c | 12 | 15 | 125,00 | 120,00
`,
    loud: [],
  },
  {
    name: "each quarter's cumulative realisasi with its own percent of one pagu",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi s.d. TW I | % | Realisasi s.d. TW II | % | Realisasi s.d. TW III | %
1 | Belanja Pegawai | 2.000.000.000 | 440.000.000 | 22,00 | 980.000.000 | 49,00 | 1.480.000.000 | 74,00
2 | Belanja Barang | 1.000.000.000 | 120.000.000 | 12,00 | 415.000.000 | 41,50 | 702.000.000 | 70,20
Jumlah |  | 3.000.000.000 | 560.000.000 | 18,67 | 1.395.000.000 | 46,50 | 2.182.000.000 | 72,73
`,
    loud: [],
  },
  {
    name: "the percent of the second quarter is that of the first",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi s.d. TW I | % | Realisasi s.d. TW II | % | Realisasi s.d. TW III | %
1 | Belanja Pegawai | 2.000.000.000 | 440.000.000 | 22,00 | 980.000.000 | 49,00 | 1.480.000.000 | 74,00
2 | Belanja Barang | 1.000.000.000 | 120.000.000 | 12,00 | 415.000.000 | 12,00 | 702.000.000 | 70,20
Jumlah |  | 3.000.000.000 | 560.000.000 | 18,67 | 1.395.000.000 | 46,50 | 2.182.000.000 | 72,73
`,
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "41,50" }],
  },
  {
    name: "last year's realisasi stands between the target and this year's",
    sheet: `
No | Indikator | Target 2024 | Realisasi 2023 | Realisasi 2024 | Capaian 2024
1 | Persentase a | 85% | 83,0% | 86,7% | 102,00%
2 | Jumlah b | 20 | 17 | 18 | 90,00%
3 | Indeks c | 3,25 | 3,20 | 3,38 | 104,00%
`,
    loud: [],
  },
  {
    name: "the same with the last percent headed by nothing but its sign",
    sheet: `
Uraian | TA 2024 |  |  | TA 2023 | Kenaikan/Penurunan |
 | Anggaran | Realisasi | % | Realisasi | Rp | %
Belanja Pegawai | 5.200.000.000 | 5.148.000.000 | 99,00 | 4.950.000.000 | 198.000.000 | 4,00
Belanja Barang | 3.000.000.000 | 2.850.000.000 | 95,00 | 3.000.000.000 | -150.000.000 | -5,00
Jumlah | 8.200.000.000 | 7.998.000.000 | 97,54 | 7.950.000.000 | 48.000.000 | 0,60
`,
    merges: ["B1:D1", "F1:G1", "A1:A2"],
    loud: [],
  },
  {
    name: "the rise of a row in percent has lost its decimal mark",
    sheet: `
Uraian | TA 2024 |  |  | TA 2023 | Kenaikan/Penurunan |
 | Anggaran | Realisasi | % | Realisasi | Rp | %
Belanja Pegawai | 5.200.000.000 | 5.148.000.000 | 99,00 | 4.950.000.000 | 198.000.000 | 40,00
Belanja Barang | 3.000.000.000 | 2.850.000.000 | 95,00 | 3.000.000.000 | -150.000.000 | -5,00
Jumlah | 8.200.000.000 | 7.998.000.000 | 97,54 | 7.950.000.000 | 48.000.000 | 0,60
`,
    merges: ["B1:D1", "F1:G1", "A1:A2"],
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "4,00" }],
  },
  {
    name: "a forecast beside the realisasi, each with its percent",
    sheet: `
No | Jenis Belanja | Pagu | Realisasi | % | Prognosis | %
1 | Belanja Pegawai | 2.000.000.000 | 1.480.000.000 | 74,00 | 1.980.000.000 | 99,00
2 | Belanja Barang | 1.000.000.000 | 702.000.000 | 70,20 | 975.000.000 | 97,50
Jumlah |  | 3.000.000.000 | 2.182.000.000 | 72,73 | 2.955.000.000 | 98,50
`,
    loud: [],
  },
  {
    name: "last year's capaian behind this year's",
    sheet: `
No | Indikator | Target 2024 | Realisasi 2024 | Capaian 2024 | Capaian 2023
1 | Persentase a | 85% | 86,7% | 102,00% | 98,10%
2 | Jumlah b | 20 | 18 | 90,00% | 85,00%
3 | Indeks c | 3,25 | 3,38 | 104,00% | 101,27%
`,
    loud: [],
  },
  {
    name: "absorption of the budget behind the capaian, its amounts elsewhere",
    sheet: `
No | Sasaran | Target | Realisasi | Capaian (%) | Serapan Anggaran (%) | Tingkat Efisiensi (%)
1 | Sasaran a | 85 | 86,70 | 102,00 | 97,45 | 4,55
2 | Sasaran b | 20 | 18 | 90,00 | 93,10 | -3,10
`,
    loud: [],
  },
  {
    name: "the value of an indicator that is not weight times capaian",
    sheet: `
No | Indikator | Bobot | Target | Realisasi | Capaian (%) | Nilai
1 | Indikator a | 40 | 85 | 86,70 | 102,00 | 40,80
2 | Indikator b | 35 | 20 | 18 | 90,00 | 35,10
3 | Indikator c | 25 | 3,25 | 3,38 | 104,00 | 26,00
 | Jumlah | 100 |  |  |  | 98,30
`,
    loud: [{ cell: "G3", severity: "error", kind: "bobot", expected: "31,50" }],
  },
  {
    name: "a difference of target and realisasi that is neither way right",
    sheet: `
No | Indikator | Target | Realisasi | Selisih | Capaian
1 | Persentase a | 85,00 | 86,70 | 1,70 | 102,00
2 | Jumlah b | 20 | 18 | -2 | 90,00
3 | Indeks c | 3,25 | 3,38 | 0,31 | 104,00
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "0,13" }],
  },
  {
    name: "one district's prevalence is not its children",
    sheet: `
No | Kecamatan | Balita Ditimbang | Balita Stunting | Prevalensi (%)
1 | Utara | 1.250 | 150 | 12,00
2 | Selatan | 800 | 112 | 41,00
3 | Timur | 950 | 95 | 10,00
 | Jumlah | 3.000 | 357 | 11,90
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "14,00" }],
  },
  {
    name: "the unit Rp under each header and the table's title in the first row",
    sheet: `
REALISASI ANGGARAN PER KEGIATAN TAHUN 2024
NO | KEGIATAN | PAGU | REALISASI | SISA | %
 |  | (Rp) | (Rp) | (Rp) |
1 | Kegiatan a | 500.000.000 | 485.000.000 | 15.000.000 | 97,00
2 | Kegiatan b | 250.000.000 | 250.000.000 | 0 | 100,00
JUMLAH |  | 750.000.000 | 735.000.000 | 15.000.000 | 98,00
`,
    merges: ["A1:F1"],
    loud: [],
  },
  {
    name: "Rp in a column of its own before the amount",
    sheet: `
No | Kegiatan | Pagu |  | Realisasi |  | %
1 | Kegiatan a | Rp | 500.000.000 | Rp | 485.000.000 | 97,00
2 | Kegiatan b | Rp | 250.000.000 | Rp | 250.000.000 | 100,00
 | JUMLAH | Rp | 750.000.000 | Rp | 735.000.000 | 98,00
`,
    merges: ["C1:D1", "E1:F1"],
    loud: [],
  },
  {
    name: "Rp in a column of its own and a total that leaves a row out",
    sheet: `
No | Kegiatan | Pagu |  | Realisasi |  | %
1 | Kegiatan a | Rp | 500.000.000 | Rp | 485.000.000 | 97,00
2 | Kegiatan b | Rp | 250.000.000 | Rp | 250.000.000 | 100,00
3 | Kegiatan c | Rp | 80.000.000 | Rp | 72.000.000 | 90,00
 | JUMLAH | Rp | 750.000.000 | Rp | 807.000.000 | 97,23
`,
    merges: ["C1:D1", "E1:F1"],
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "830.000.000" }],
  },
];
