import type { PublishedReport } from "./published-report";

export const anggaranDaerah4Tables: PublishedReport[] = [
  {
    name: "a province's by-law on the year's accounts",
    year: 2020,
    source: "https://pasal.id/en/peraturan/perda/perda-provinsi-sulawesi-selatan-no-4-tahun-2021/koreksi/8525479",
    sheets: [
      {
        name: "a",
        sheet: `
a. selisih anggaran dengan realisasi pendapatan
1. | anggaran pendapatan setelah perubahan | Rp. | 9.926.007.595.860,00
2. | realisasi | Rp. | 9.365.471.515.325,67
 | Selisih lebih | Rp. | 460.536.080.534,33
`,
      },
      {
        name: "b",
        sheet: `
b. selisih anggaran dengan realisasi belanja
1. | anggaran belanja setelah perubahan | Rp. | 11.236.851.309.904,49
2. | realisasi | Rp. | 9.986.089.214.540,49
 | Selisih Kurang | Rp. | 1.250.762.095.364,00
`,
      },
      {
        name: "c",
        sheet: `
c. selisih anggaran dengan realisasi defisit
1. | defisit anggaran setelah perubahan | Rp. | 1.410.843.714.044,49
2. | surplus realisasi | Rp. | 620.617.699.214,82
 | Selisih kurang | Rp. | 709.226.014.829,67
`,
      },
      {
        name: "d",
        sheet: `
d. selisih anggaran dengan realisasi penerimaan pembiayaan
1. | anggaran penerimaan pembiayaan setelah perubahan | Rp. | 1.410.843.714.044,19
2. | realisasi | Rp. | 1.009.209.884.368,49
 | Selisih Lebih | Rp. | 401.633.829.676,00
`,
      },
    ],
    wrong: [
      { sheet: "a", cell: "D2", isSure: true },
      { sheet: "c", cell: "D4", isSure: true },
      { sheet: "d", cell: "D2", isSure: true },
      { sheet: "c", cell: "B3", isSure: false },
    ],
  },
  {
    name: "a city's changed budget (by-law abstract)",
    year: 2018,
    source: "https://peraturan.bpk.go.id/Details/189541/perda-kota-samarinda-no-4-tahun-2018",
    sheets: [
      {
        name: "T1",
        sheet: `
1. | Pendapatan setelah Perubahan sebesar | Rp. 2.542.658.336.409,00
2. | Belanja setelah Perubahan sebesar | Rp.2.726.534.176.656,00
 | Defisit setelah Perubahan | Rp. (183.875.840.247,00)
3. | Pembiayaan Neto setelah Perubahan sebesar | Rp.183.875.840.247,00
 | Sisa lebih Pembiayaan Anggaran setelah Perubahan | Rp. 0,00
`,
      },
    ],
    wrong: [],
  },
];
