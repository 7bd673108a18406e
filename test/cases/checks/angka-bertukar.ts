import type { TableCase } from "../tables/table-case";

/** Which of three figures of a row was mistyped: the one that two digits in each other's place would make right. */
export const angkaBertukarCases: TableCase[] = [
  {
    name: "two digits of the realisasi in each other's place",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Nilai SAKIP | 81,50 | 80,25 | 100,67
2 | Nilai kinerja anggaran | 90 | 93,48 | 103,87
3 | Indeks profesionalitas | 82 | 85,61 | 104,40
`,
    loud: [{ cell: "D2", severity: "error", kind: "persen", expected: "82,05" }],
  },
  {
    name: "two digits of the target in each other's place",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Jumlah laporan | 84 | 51 | 106,25
2 | Jumlah kader | 150 | 138 | 92,00
3 | Nilai kinerja anggaran | 91 | 93,87 | 103,15
`,
    loud: [{ cell: "C2", severity: "error", kind: "persen", expected: "48" }],
  },
  {
    name: "a capaian that is a slip itself is blamed, whatever the realisasi could have been",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Nilai SAKIP | 81,50 | 82,05 | 100,76
2 | Nilai kinerja anggaran | 90 | 93,48 | 103,87
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "100,67" }],
  },
  {
    name: "a capaian that no swap explains is blamed as before",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Nilai SAKIP | 81,50 | 82,05 | 97,31
2 | Nilai kinerja anggaran | 90 | 93,48 | 103,87
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "100,67" }],
  },
];
