import type { ReportCase } from "./report-case";

/** A food and drug authority's branch, in English marks: NPS, efficiency, samples. */
export const balaiPom: ReportCase = {
  name: "a food and drug authority's branch",
  year: 2022,
  isDense: true,
  sheets: [
    {
      name: "Ikhtisar",
      sheet: `
TABEL A. CAPAIAN KINERJA BALAI TAHUN 2022
NO | SASARAN KEGIATAN | INDIKATOR | TARGET | REALISASI | % CAPAIAN | KRITERIA
1 | Terwujudnya obat dan makanan yang memenuhi syarat | Persentase obat yang memenuhi syarat | 90.60 | 92.14 | 101.70 | Baik
 |  | Persentase makanan yang memenuhi syarat | 83.00 | 88.17 | 106.23 | Baik
2 | Meningkatnya efektivitas pemeriksaan sarana | Persentase keputusan hasil inspeksi yang dilaksanakan | 92.00 | 95.22 | 103.50 | Baik
 |  | Persentase sarana produksi yang memenuhi ketentuan | 61.50 | 58.33 | 94.85 | Cukup
 |  | Persentase sarana distribusi yang memenuhi ketentuan | 66.00 | 74.91 | 113.50 | Sangat Baik
3 | Meningkatnya efektivitas penindakan | Persentase keberhasilan penindakan kejahatan | 78.00 | 79.50 | 101.92 | Baik
4 | Terkelolanya keuangan secara akuntabel | Nilai kinerja anggaran | 93.00 | 91.87 | 98.78 | Cukup
`,
    },
    {
      name: "NPS",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3"],
      sheet: `
TABEL B. NILAI PENCAPAIAN SASARAN (NPS)
Sasaran Kegiatan | Indikator | Capaian Indikator (%) | Nilai Pencapaian Sasaran (%) | Kategori
 |  |  |  |
SK 1 Terwujudnya obat dan makanan yang memenuhi syarat | Persentase obat yang memenuhi syarat | 101.70 | 103.97 | Baik
 | Persentase makanan yang memenuhi syarat | 106.23 |  |
SK 2 Meningkatnya efektivitas pemeriksaan sarana | Persentase keputusan hasil inspeksi yang dilaksanakan | 103.50 | 103.95 | Baik
 | Persentase sarana produksi yang memenuhi ketentuan | 94.85 |  |
 | Persentase sarana distribusi yang memenuhi ketentuan | 113.50 |  |
SK 3 Meningkatnya efektivitas penindakan | Persentase keberhasilan penindakan kejahatan | 101.92 | 101.92 | Baik
SK 4 Terkelolanya keuangan secara akuntabel | Nilai kinerja anggaran | 98.78 | 98.78 | Cukup
Rata-rata NPS |  |  | 102.15 | Baik
`,
    },
    {
      name: "Efisiensi",
      sheet: `
TABEL C. TINGKAT EFISIENSI KEGIATAN
No | Sasaran | Pagu (Rp) | Realisasi (Rp) | % Capaian Input | % Capaian Output | IE | SE | TE | Kategori
1 | Sampling dan pengujian | 4,218,550,000 | 4,180,117,340 | 99.09 | 103.96 | 1.05 | 1 | 0.05 | Efisien
2 | Pemeriksaan sarana | 1,874,300,000 | 1,861,004,215 | 99.29 | 103.95 | 1.05 | 1 | 0.05 | Efisien
3 | Penindakan | 612,400,000 | 611,118,900 | 99.79 | 101.92 | 1.02 | 1 | 0.02 | Efisien
4 | KIE dan pemberdayaan | 938,116,000 | 930,447,750 | 99.18 | 110.40 | 1.11 | 1 | 0.11 | Efisien
 | Total | 7,643,366,000 | 7,582,688,205 | 99.21 |  |  |  |  |
`,
    },
    {
      name: "Sampling",
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3"],
      sheet: `
TABEL D. HASIL PENGUJIAN SAMPEL
No. | Komoditi | Target Sampel | Sampel Diuji | Hasil Uji |  | % MS
 |  |  |  | MS | TMS |
1 | Obat | 310 | 312 | 303 | 9 | 97,12
2 | Obat Tradisional | 120 | 124 | 107 | 17 | 86,29
3 | Suplemen Kesehatan | 40 | 40 | 39 | 1 | 97,50
4 | Kosmetika | 280 | 286 | 263 | 23 | 91,96
5 | Pangan | 415 | 418 | 377 | 41 | 90,19
 | TOTAL | 1.165 | 1.180 | 1.089 | 91 | 92,29
`,
    },
    {
      name: "Sarana",
      merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2"],
      sheet: `
TABEL E. PEMERIKSAAN SARANA PRODUKSI DAN DISTRIBUSI
No | Jenis Sarana | Target dan Realisasi |  | MK |  | TMK |
 |  | Target | Realisasi | Jumlah | % | Jumlah | %
1 | Produksi Pangan | 36 | 36 | 21 | 58.33 | 15 | 41.67
2 | Produksi Obat Tradisional | 8 | 9 | 5 | 55.56 | 4 | 44.44
3 | Apotek | 145 | 147 | 112 | 76.19 | 35 | 23.81
4 | Puskesmas | 62 | 62 | 50 | 80.65 | 12 | 19.35
5 | Ritel Pangan | 118 | 121 | 83 | 68.60 | 38 | 31.40
 | Jumlah | 369 | 375 | 271 | 72.27 | 104 | 27.73
`,
    },
    {
      name: "Renstra",
      merges: ["A2:A3", "B2:D2", "E2:G2"],
      sheet: `
TABEL F. PERBANDINGAN REALISASI 2022 DENGAN TARGET AKHIR RENSTRA
Indikator | Tahun 2022 |  |  | Akhir Renstra 2024 |  |
 | Target | Realisasi | % | Target 2024 | Realisasi s.d. 2022 | %
Persentase obat yang memenuhi syarat | 90.60 | 92.14 | 101.70 | 97.00 | 92.14 | 94.99
Persentase makanan yang memenuhi syarat | 83.00 | 88.17 | 106.23 | 90.00 | 88.17 | 97.97
Persentase keputusan hasil inspeksi yang dilaksanakan | 92.00 | 95.22 | 103.50 | 98.00 | 95.22 | 97.16
Nilai kinerja anggaran | 93.00 | 91.87 | 98.78 | 96.00 | 91.87 | 95.70
`,
    },
    {
      name: "Antar Balai",
      sheet: `
TABEL G. PERBANDINGAN CAPAIAN DENGAN BALAI LAIN (%)
Indikator | Balai A | Balai B | Balai C | Rata-rata
Persentase obat yang memenuhi syarat | 101.70 | 99.42 | 103.18 | 101.43
Persentase makanan yang memenuhi syarat | 106.23 | 104.88 | 98.50 | 103.20
Nilai kinerja anggaran | 98.78 | 101.35 | 100.07 | 100.07
Persentase keberhasilan penindakan | 101.92 | 97.40 | 110.26 | 103.19
`,
    },
    {
      name: "Anggaran",
      sheet: `
TABEL H. REALISASI ANGGARAN PER SASARAN
Sasaran Kegiatan | Alokasi | Realisasi | Sisa | Persentase
SK 1 | #5830914000~#,##0 | #5788412055~#,##0 | #42501945~#,##0 | #0.9927109292~0.00%
SK 2 | #1874300000~#,##0 | #1861004215~#,##0 | #13295785~#,##0 | #0.9929062663~0.00%
SK 3 | #612400000~#,##0 | #611118900~#,##0 | #1281100~#,##0 | #0.9979080666~0.00%
SK 4 | #8114220000~#,##0 | #8090117433~#,##0 | #24102567~#,##0 | #0.9970295892~0.00%
TOTAL | #16431834000~#,##0 | #16350652603~#,##0 | #81181397~#,##0 | #0.9950595048~0.00%
`,
    },
    {
      name: "PNBP Bulanan",
      sheet: `
TABEL I. PENERIMAAN PNBP PER TRIWULAN
Jenis Penerimaan | TW I | TW II | TW III | TW IV | Total | Target | %
Jasa pengujian | 18,450,000 | 22,115,000 | 31,208,500 | 27,330,000 | 99,103,500 | 90,000,000 | 110.12
Sertifikasi | 6,200,000 | 8,150,000 | 7,400,000 | 11,050,000 | 32,800,000 | 35,000,000 | 93.71
Sewa rumah dinas | 1,450,000 | 1,450,000 | 1,450,000 | 1,450,000 | 5,800,000 | 5,800,000 | 100.00
Jumlah | 26,100,000 | 31,715,000 | 40,058,500 | 39,830,000 | 137,703,500 | 130,800,000 | 105.28
`,
    },
    {
      name: "Pangan Aman",
      sheet: `
TABEL J. INTERVENSI KEAMANAN PANGAN
No | Program | Satuan | Target | Realisasi | Capaian
1 | Desa pangan aman | desa | 6 | 6 | 100%
2 | Pasar pangan aman | pasar | 4 | 5 | 125%
3 | Sekolah dengan PJAS aman | sekolah | 24 | 27 | 112,5%
4 | Kader terlatih | orang | 150 | 163 | 108,7%
`,
    },
    {
      name: "Narasi",
      sheet: `
Persentase obat yang memenuhi syarat pada tahun 2022 terealisasi 92.14 dari target 90.60 dengan capaian 101.70%.
Dari 1.180 sampel yang diuji, 1.089 sampel memenuhi syarat atau 92,29%.
Realisasi anggaran sebesar Rp16.350.652.603 dari alokasi Rp16.431.834.000 atau 99,51%.
`,
    },
  ],
  mistakes: [
    { sheet: "Ikhtisar", cell: "F4", right: "106.23", wrong: "102.63" },
    { sheet: "Ikhtisar", cell: "F6", right: "94.85", wrong: "105.43" },
    { sheet: "Ikhtisar", cell: "E7", right: "74.91", wrong: "79.41" },
    { sheet: "Ikhtisar", cell: "F8", right: "101.92", wrong: "109.12" },
    { sheet: "NPS", cell: "D4", right: "103.97", wrong: "103.69" },
    { sheet: "NPS", cell: "D6", right: "103.95", wrong: "109.35" },
    { sheet: "NPS", cell: "D11", right: "102.15", wrong: "101.25" },
    { sheet: "NPS", cell: "C8", right: "113.50", wrong: "115.30" },
    { sheet: "Efisiensi", cell: "E4", right: "99.29", wrong: "99.92" },
    { sheet: "Efisiensi", cell: "G5", right: "1.02", wrong: "1.20" },
    { sheet: "Efisiensi", cell: "I6", right: "0.11", wrong: "0.21" },
    { sheet: "Efisiensi", cell: "I3", right: "0.05", wrong: "0.50" },
    { sheet: "Efisiensi", cell: "D7", right: "7,582,688,205", wrong: "6,971,569,305" },
    { sheet: "Sampling", cell: "E4", right: "303", wrong: "313" },
    { sheet: "Sampling", cell: "G7", right: "91,96", wrong: "99,16" },
    { sheet: "Sampling", cell: "F9", right: "91", wrong: "82" },
    { sheet: "Sampling", cell: "D5", right: "124", wrong: "214" },
    { sheet: "Sampling", cell: "G9", right: "92,29", wrong: "92,92" },
    { sheet: "Sarana", cell: "F6", right: "76.19", wrong: "71.69" },
    { sheet: "Sarana", cell: "G8", right: "38", wrong: "28" },
    { sheet: "Sarana", cell: "H5", right: "44.44", wrong: "54.44" },
    { sheet: "Sarana", cell: "E9", right: "271", wrong: "221" },
    { sheet: "Sarana", cell: "F9", right: "72.27", wrong: "72.72" },
    { sheet: "Renstra", cell: "G5", right: "97.97", wrong: "99.77" },
    { sheet: "Renstra", cell: "D7", right: "98.78", wrong: "103.50" },
    { sheet: "Renstra", cell: "G7", right: "95.70", wrong: "97.16" },
    { sheet: "Antar Balai", cell: "E4", right: "103.20", wrong: "102.30" },
    { sheet: "Antar Balai", cell: "E6", right: "103.19", wrong: "101.39" },
    { sheet: "Anggaran", cell: "D4", right: "13295785", wrong: "12395785" },
    { sheet: "Anggaran", cell: "C7", right: "16350652603", wrong: "15739533703" },
    { sheet: "Anggaran", cell: "E6", right: "0.9970295892", wrong: "0.9790" },
    { sheet: "PNBP Bulanan", cell: "F4", right: "32,800,000", wrong: "38,200,000" },
    { sheet: "PNBP Bulanan", cell: "H3", right: "110.12", wrong: "111.02" },
    { sheet: "PNBP Bulanan", cell: "D6", right: "40,058,500", wrong: "32,658,500" },
    { sheet: "PNBP Bulanan", cell: "G6", right: "130,800,000", wrong: "1,308,000,000" },
    { sheet: "Pangan Aman", cell: "F4", right: "125%", wrong: "120%" },
    { sheet: "Pangan Aman", cell: "F6", right: "108,7%", wrong: "107,8%" },
    { sheet: "Narasi", cell: "A1", right: "101.70%", wrong: "107.10%" },
    { sheet: "Narasi", cell: "A2", right: "92,29%", wrong: "99,22%" },
  ],
};
