import type { TableCase } from "../tables/table-case";

/** Rates in a thousand and more, and totals of two weighted parts. */
export const perSeribuCases: TableCase[] = [
  {
    name: "deaths in a thousand discharged",
    sheet: `
Ruang | Pasien Keluar | Meninggal | GDR (‰)
Anggrek | 1.490 | 21 | 14,1
Bougenvil | 1.755 | 33 | 18,8
Cempaka | 1.022 | 12 | 17,1
ICU | 402 | 96 | 238,8
`,
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "11,7" }],
  },
  {
    name: "deaths in a hundred thousand births",
    sheet: `
Uraian | Kematian Ibu | Kelahiran Hidup | AKI per 100.000 KH
2022 | 12 | 9.850 | 121,83
2023 | 10 | 9.900 | 111,01
2024 | 8 | 9.700 | 82,47
`,
    loud: [{ cell: "D3", severity: "error", kind: "persen", expected: "101,01" }],
  },
  {
    name: "a rate of births that stand in no column",
    sheet: `
Uraian | Kematian Ibu | Jumlah Bidan | AKI per 100.000 KH
2022 | 12 | 85 | 121,83
2023 | 10 | 90 | 101,01
2024 | 8 | 97 | 82,47
`,
    loud: [],
  },
  {
    name: "the sum of two weighted parts, whatever it is called",
    sheet: `
NO | KOMPONEN | BOBOT | NILAI | NILAI TERTIMBANG
1 | Perencanaan Anggaran | 50% | 91,04 | 45,52
2 | Pelaksanaan Anggaran | 50% | 91,68 | 45,84
 | NILAI KINERJA ANGGARAN | 100% |  | 91,63
`,
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "91,36" }],
  },
  {
    name: "the mark of two parts beside their full weight is no sum",
    sheet: `
NO | KOMPONEN | BOBOT | NILAI
1 | Perencanaan Anggaran | 50 | 91,04
2 | Pelaksanaan Anggaran | 50 | 91,68
 | NILAI KINERJA ANGGARAN | 100 | 91,36
`,
    loud: [],
  },
];
