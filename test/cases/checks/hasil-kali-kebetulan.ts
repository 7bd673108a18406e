import type { TableCase } from "../tables/table-case";

/** Counts of one digit that happen to be products of two others tell nothing of the rest. */
export const hasilKaliKebetulanCases: TableCase[] = [
  {
    name: "small counts that are mostly the product of two others by chance",
    sheet: `
No | Pustu | Bidan | Ruang | Kader
1 | Tanjung | 2 | 1 | 2
2 | Selat | 3 | 1 | 3
3 | Teluk | 1 | 4 | 4
4 | Karang | 2 | 2 | 4
5 | Pasir | 2 | 3 | 5
6 | Ombak | 1 | 2 | 2
`,
    loud: [],
  },
];
