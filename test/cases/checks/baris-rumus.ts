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
];
