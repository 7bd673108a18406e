import type { TableCase } from "../tables/table-case";

/** Tables whose header spells out of which columns a column is computed. */
export const barisRumusCases: TableCase[] = [
  {
    name: "letters of columns: the quotient of two that stand apart",
    sheet: `
No. | Klasifikasi | Sisa Lalu | Masuk | Beban | Putus | Minutasi | Sisa | Produktivitas
A | B | C | D | E=C+D | F | G | H=E-F | I=F/E
1. | Gugatan | 22 | 74 | 96 | 81 | 80 | 15 | 95,80%
2. | Keberatan | 1 | 9 | 10 | 10 | 9 | 0 | 100,00%
`,
    loud: [{ cell: "I3", severity: "error", kind: "persen", expected: "84,38%" }],
  },
  {
    name: "numbers of columns: under a header that says nothing of a percentage",
    sheet: `
No | Uraian | Satuan | Kuota | Terisi | Keterisian
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4)x100%
1 | Pelatihan A | orang | 120 | 108 | 91,00
2 | Pelatihan B | orang | 100 | 90 | 90,00
3 | Pelatihan C | orang | 50 | 40 | 80,00
`,
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "90,00" }],
  },
  {
    name: "a row of formulas that the rows do not follow",
    sheet: `
No | Uraian | Satuan | Kuota | Terisi | Keterisian
(1) | (2) | (3) | (4) | (5) | (6)=(5)/(4)x100%
1 | Pelatihan A | orang | 120 | 108 | 71,00
2 | Pelatihan B | orang | 100 | 90 | 75,00
3 | Pelatihan C | orang | 50 | 40 | 80,00
`,
    loud: [],
  },
  {
    name: "right by the formulas of its header",
    sheet: `
No. | Klasifikasi | Sisa Lalu | Masuk | Beban | Putus | Minutasi | Sisa | Produktivitas
A | B | C | D | E=C+D | F | G | H=E-F | I=F/E
1. | Gugatan | 22 | 74 | 96 | 81 | 80 | 15 | 84,38%
2. | Keberatan | 1 | 9 | 10 | 10 | 9 | 0 | 100,00%
Jumlah | | 23 | 83 | 106 | 91 | 89 | 15 | 85,85%
`,
    loud: [],
  },
  {
    name: "the formula stands in the header, the row below it only numbers the columns",
    sheet: `
(ribuan rupiah)
No. | Sektor | Realisasi penerimaan |  |  |  | Tumbuh (5 : 3) | Selisih (6 – 4)
 |  | 2022 | % | 2023 | % |  |
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
1. | Pedesaan | 166.184.000 | 87,10 | 172.534.000 | 80,34 | 103,82 | -6,76
2. | Perkotaan | 516.950.000 | 64,00 | 552.190.000 | 64,81 | 106,82 | 0,18
3. | Perkebunan | 45.717.000 | 47,25 | 51.416.000 | 48,51 | 112,47 | 1,26
4. | Perhutanan | 110.794.000 | 53,01 | 118.796.000 | 52,33 | 107,22 | -0,68
`,
    merges: ["C2:F2"],
    loud: [{ cell: "H6", severity: "error", kind: "selisih", expected: "0,81" }],
  },
];
