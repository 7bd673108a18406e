import type { TableCase } from "../tables/table-case";

/** Efficiency in its several meanings. */
export const efisiensiCases: TableCase[] = [
  {
    name: "performance less spending as the degree of efficiency",
    sheet: `
No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)
1 | Meningkatnya kualitas layanan | 104,20 | 97,85 | 6,35
2 | Meningkatnya akuntabilitas | 100,00 | 99,10 | 0,90
3 | Meningkatnya SDM | 92,50 | 95,00 | -2,50
`,
    loud: [],
  },
  {
    name: "the share of the pagu left beside the percent spent",
    sheet: `
No | Program | Pagu | Realisasi | Serapan (%) | Efisiensi (Rp) | Efisiensi (%)
1 | Dukungan Manajemen | 9.640.250.000 | 9.598.113.420 | 99,56 | 42.136.580 | 0,44
2 | Pencegahan | 4.872.600.000 | 4.835.478.900 | 99,24 | 37.121.100 | 0,76
 | Total | 14.512.850.000 | 14.433.592.320 | 99,45 | 79.257.680 | 0,55
`,
    loud: [],
  },
  {
    name: "efficient or not, in words beside the three percents",
    sheet: `
No | Indikator | % Capaian Kinerja | % Penyerapan Anggaran | Efisiensi | Keterangan
1 | Persentase A | 110,00 | 95,50 | 14,50 | Efisien
2 | Persentase B | 96,00 | 99,25 | -3,25 | Tidak Efisien
3 | Indeks C | 100,00 | 100,00 | 0,00 | Efisien
`,
    loud: [],
  },
  {
    name: "a degree of efficiency that is not performance less spending",
    sheet: `
No | Sasaran | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)
1 | Meningkatnya kualitas layanan | 104,20 | 97,85 | 6,35
2 | Meningkatnya akuntabilitas | 100,00 | 99,10 | 0,90
3 | Meningkatnya SDM | 102,50 | 95,00 | 5,70
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "7,50" }],
  },
  {
    name: "the amount saved is that of the other programme",
    sheet: `
No | Program | Pagu | Realisasi | Serapan (%) | Efisiensi (Rp) | Efisiensi (%)
1 | Dukungan Manajemen | 9.640.250.000 | 9.598.113.420 | 99,56 | 42.136.580 | 0,44
2 | Pencegahan | 4.872.600.000 | 4.835.478.900 | 99,24 | 42.136.580 | 0,76
 | Total | 14.512.850.000 | 14.433.592.320 | 99,45 | 79.257.680 | 0,55
`,
    loud: [{ cell: "F3", severity: "error", kind: "selisih", expected: "37.121.100" }],
  },
  {
    name: "what would have been needed for the output reached, and what was spent",
    sheet: `
No | Rincian Output | Pagu | Realisasi Anggaran | Capaian RO (%) | PAK x CK | Efisiensi (%)
1 | RO A | 2.400.000.000 | 2.280.000.000 | 115 | 2.760.000.000 | 17,39
2 | RO B | 900.000.000 | 880.000.000 | 85 | 765.000.000 | -15,03
3 | RO C | 3.000.000.000 | 2.850.000.000 | 130 | 3.900.000.000 | 26,92
`,
    loud: [],
  },
  {
    name: "efficiency by what the output reached is worth, in percent cells under a plain header",
    sheet: `
No | Kegiatan/RO | Pagu (AARO) | Realisasi (RARO) | Capaian Output | Efisiensi
1 | Layanan Kepabeanan | 2.140.500.000 | 2.088.114.500 | 102,40% | 4,73%
2 | Pengawasan | 1.877.300.000 | 1.871.002.110 | 100,00% | 0,34%
3 | Dukungan Manajemen | 24.244.715.000 | 24.218.990.407 | 104,11% | 6,05%
4 | Pelayanan Publik | 640.000.000 | 639.100.000 | 101,00% | 1,13%
`,
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "4,05%" }],
  },
  {
    name: "efficiency by what the output reached is worth, under a header that says of what the capaian is",
    sheet: `
No | RO | Pagu | Realisasi | Capaian RO (%) | Efisiensi (%)
1 | RO A | 1.000.000.000 | 950.000.000 | 105,00 | 9,52
2 | RO B | 2.000.000.000 | 1.900.000.000 | 100,00 | 5,00
3 | RO C | 500.000.000 | 480.000.000 | 110,00 | 12,73
`,
    loud: [],
  },
  {
    name: "the degree of efficiency is the index less its standard, its point in the wrong place",
    sheet: `
No | Sasaran | % Capaian Input | % Capaian Output | IE | SE | TE | Kategori
1 | Sampling | 99.09 | 103.96 | 1.05 | 1 | 0.50 | Efisien
2 | Pemeriksaan | 99.29 | 103.95 | 1.05 | 1 | 0.05 | Efisien
3 | Penindakan | 99.79 | 101.92 | 1.02 | 1 | 0.02 | Efisien
4 | KIE | 99.18 | 110.40 | 1.11 | 1 | 0.11 | Efisien
`,
    loud: [{ cell: "G2", severity: "error", kind: "selisih", expected: "0.05" }],
  },
  {
    name: "the value of efisiensi below it, reckoned in another way than the row says",
    sheet: `
Kode | Kegiatan | Pagu (PAK) | Capaian RO (CK) % | PAK x CK | Realisasi (RAK) | Selisih | Efisiensi (%)
5401 | Pemulihan | 21.403.572 | 98,40 | 21.061.115 | 20.915.313 | 145.802 | 0,69
5402 | Restorasi | 20.102.805 | 96,75 | 19.449.464 | 19.430.830 | 18.634 | 0,10
 | Jumlah | 41.506.377 |  | 40.510.579 | 40.346.143 | 164.436 | 0,41
 | Nilai Efisiensi (NE) = 50% + (E/20 x 50) |  |  |  |  |  | 58,20
`,
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "51,03" }],
  },
];
