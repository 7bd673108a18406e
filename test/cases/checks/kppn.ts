import type { TableCase } from "../tables/table-case";

/** Treasury offices: indicators by quarter, capped and weighted, satker with codes. */
export const kppnCases: TableCase[] = [
  {
    name: "indicators capped at 120 with the code of each",
    sheet: `
Kode IKU | Indikator Kinerja Utama | Target | Realisasi | Capaian
1a-CP | Indeks kepuasan satker terhadap layanan | 4,60 | 4,86 | 105,65
2a-CP | Nilai kinerja penyaluran dana | 88 | 96,32 | 109,45
3a-N | Tingkat kualitas pengelolaan kinerja | 80 | 99,50 | 120
4b-N | Persentase penyelesaian tindak lanjut | 50% | 97% | 120
`,
    loud: [],
  },
  {
    name: "an indicator above 120 that is not capped as the others",
    sheet: `
Kode IKU | Indikator Kinerja Utama | Target | Realisasi | Capaian
1a-CP | Indeks kepuasan satker | 4,60 | 4,86 | 105,65
2a-CP | Nilai kinerja penyaluran dana | 88 | 96,32 | 119,45
3a-N | Tingkat kualitas pengelolaan kinerja | 80 | 99,50 | 120
4b-N | Persentase tindak lanjut | 50% | 97% | 120
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "109,45" }],
  },
  {
    name: "target, realisasi and capaian down, the quarters across",
    sheet: `
Indeks kepuasan pengguna layanan
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y
Target | 80% | 80% | 80% | 85% | 85% | 90% | 90%
Realisasi | 82% | 84% | 84% | 88% | 88% | 93,5% | 93,5%
Capaian | 102,50% | 105,00% | 105,00% | 103,53% | 103,53% | 103,89% | 103,89%
`,
    loud: [],
  },
  {
    name: "the quarters across, one capaian not renewed",
    sheet: `
Indeks kepuasan pengguna layanan
T/R | Q1 | Q2 | Sm.1 | Q3 | s.d. Q3 | Q4 | Y
Target | 80% | 80% | 80% | 85% | 85% | 90% | 90%
Realisasi | 82% | 84% | 84% | 88% | 88% | 93,5% | 93,5%
Capaian | 102,50% | 105,00% | 105,00% | 103,53% | 103,53% | 103,89% | 103,53%
`,
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "103,89%" }],
  },
  {
    name: "target, realisasi and capaian for each quarter side by side",
    sheet: `
No | Indikator | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV |  |
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Persentase penyelesaian SPM | 25 | 24 | 96,00 | 50 | 51 | 102,00 | 75 | 75 | 100,00 | 100 | 98 | 98,00
2 | Jumlah satker yang dibina | 10 | 10 | 100,00 | 20 | 22 | 110,00 | 30 | 31 | 103,33 | 40 | 44 | 110,00
3 | Persentase revisi tepat waktu | 90 | 95 | 105,56 | 90 | 93 | 103,33 | 90 | 88 | 97,78 | 90 | 96 | 106,67
`,
    merges: ["C1:E1", "F1:H1", "I1:K1", "L1:N1", "A1:A2", "B1:B2"],
    loud: [],
  },
  {
    name: "the capaian of the third quarter is that of the second",
    sheet: `
No | Indikator | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV |  |
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Persentase penyelesaian SPM | 25 | 24 | 96,00 | 50 | 51 | 102,00 | 75 | 75 | 100,00 | 100 | 98 | 98,00
2 | Jumlah satker yang dibina | 10 | 10 | 100,00 | 20 | 22 | 110,00 | 30 | 31 | 103,33 | 40 | 44 | 110,00
3 | Persentase revisi tepat waktu | 90 | 95 | 105,56 | 90 | 93 | 103,33 | 90 | 88 | 103,33 | 90 | 96 | 106,67
`,
    merges: ["C1:E1", "F1:H1", "I1:K1", "L1:N1", "A1:A2", "B1:B2"],
    loud: [{ cell: "K5", severity: "error", kind: "persen", expected: "97,78" }],
  },
  {
    name: "the capaian of the fourth quarter is far off",
    sheet: `
No | Indikator | Triwulan I |  |  | Triwulan II |  |  | Triwulan III |  |  | Triwulan IV |  |
 |  | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian | Target | Realisasi | Capaian
1 | Persentase penyelesaian SPM | 25 | 24 | 96,00 | 50 | 51 | 102,00 | 75 | 75 | 100,00 | 100 | 98 | 98,00
2 | Jumlah satker yang dibina | 10 | 10 | 100,00 | 20 | 22 | 110,00 | 30 | 31 | 103,33 | 40 | 44 | 101,00
3 | Persentase revisi tepat waktu | 90 | 95 | 105,56 | 90 | 93 | 103,33 | 90 | 88 | 97,78 | 90 | 96 | 106,67
`,
    merges: ["C1:E1", "F1:H1", "I1:K1", "L1:N1", "A1:A2", "B1:B2"],
    loud: [{ cell: "N4", severity: "error", kind: "persen", expected: "110,00" }],
  },
  {
    name: "cumulative targets by quarter beside the target of the year",
    sheet: `
No | Indikator | Target Tahunan | TW I | TW II | TW III | TW IV | Realisasi | Capaian
1 | Persentase penyerapan anggaran | 95% | 20% | 50% | 75% | 95% | 96,11% | 101,17%
2 | Jumlah satker yang dibina | 40 Satker | 10 | 20 | 30 | 40 | 44 Satker | 110%
`,
    loud: [],
  },
  {
    name: "satker with their six-digit codes, the codes add up to nothing",
    sheet: `
No | Kode Satker | Nama Satker | Pagu | Realisasi | %
1 | 411234 | Kantor Pertanahan | 4.120.000.000 | 4.005.250.000 | 97,21
2 | 527010 | Kantor Kementerian Agama | 8.775.500.000 | 8.512.000.000 | 97,00
3 | 634567 | Badan Pusat Statistik | 2.310.000.000 | 2.309.100.000 | 99,96
 |  | TOTAL | 15.205.500.000 | 14.826.350.000 | 97,51
`,
    loud: [],
  },
  {
    name: "the realisasi of one satker was typed with one digit too few, its percent speaks against it, and so does the total",
    sheet: `
No | Kode Satker | Nama Satker | Pagu | Realisasi | %
1 | 411234 | Kantor Pertanahan | 4.120.000.000 | 4.005.250.000 | 97,21
2 | 527010 | Kantor Kementerian Agama | 8.775.500.000 | 851.200.000 | 97,00
3 | 634567 | Badan Pusat Statistik | 2.310.000.000 | 2.309.100.000 | 99,96
 |  | TOTAL | 15.205.500.000 | 14.826.350.000 | 97,51
`,
    loud: [{ cell: "E3", severity: "error", kind: "jumlah", expected: "8.512.000.000" }],
  },
  {
    name: "performance and execution each by half",
    sheet: `
No | Komponen | Bobot | Nilai | Nilai Akhir
1 | Nilai Kinerja Perencanaan Anggaran | 50% | 84,63 | 42,32
2 | Nilai Kinerja Pelaksanaan Anggaran | 50% | 95,56 | 47,78
 | Nilai Kinerja Anggaran | 100% |  | 90,10
`,
    year: 2024,
    loud: [],
  },
  {
    name: "a perspective weighted wrongly",
    sheet: `
No | Perspektif | Bobot | Nilai | Nilai Tertimbang
1 | Stakeholder | 25% | 104,20 | 26,05
2 | Customer | 15% | 110,00 | 16,50
3 | Internal Process | 30% | 108,50 | 35,25
4 | Learning and Growth | 30% | 112,00 | 33,60
 | Nilai Kinerja Organisasi | 100% |  | 108,70
`,
    loud: [{ cell: "E4", severity: "error", kind: "bobot", expected: "32,55" }],
  },
  {
    name: "weighted perspectives of an organisation",
    sheet: `
No | Perspektif | Bobot | Nilai | Nilai Tertimbang
1 | Stakeholder | 25% | 104,20 | 26,05
2 | Customer | 15% | 110,00 | 16,50
3 | Internal Process | 30% | 108,50 | 32,55
4 | Learning and Growth | 30% | 112,00 | 33,60
 | Nilai Kinerja Organisasi | 100% |  | 108,70
`,
    loud: [],
  },
  {
    name: "polarity written in its own column, with both formulas",
    sheet: `
No | IKU | Polarisasi | Target | Realisasi | Capaian
1 | Deviasi perencanaan kas | Minimize | 5,00 | 3,20 | 120,00
2 | Indeks layanan | Maximize | 4,50 | 4,70 | 104,44
3 | Retur SP2D | Minimize | 2 | 1 | 120,00
`,
    loud: [],
  },
];
