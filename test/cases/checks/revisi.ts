import type { TableCase } from "../tables/table-case";

const REVISIONS = (row3: string) => `
No | Uraian | Semula (Rp) | Perubahan (Rp) | Menjadi (Rp)
1 | DIPA Awal | 3.420.500.000 | - | 3.420.500.000
2 | Revisi I (pergeseran) | 3.420.500.000 | - | 3.420.500.000
3 | Revisi II (tambahan) | ${row3}
4 | Revisi III (pengurangan) | 3.635.880.000 | (34.000.000) | 3.601.880.000
`;

const PROGRAMMES = (e3: string) => `
No | Program | Sebelum Perubahan | Bertambah/(Berkurang) | Setelah Perubahan
1 | Program A | 1.250.000.000 | 75.500.000 | 1.325.500.000
2 | Program B | 840.250.000 | (12.250.000) | ${e3}
3 | Program C | 410.000.000 | 0 | 410.000.000
4 | Program D | 95.750.000 | 4.250.000 | 100.000.000
`;

/** Budgets before and after a change. */
export const revisiCases: TableCase[] = [
  {
    name: "revisions of a budget, one after the other",
    sheet: REVISIONS("3.420.500.000 | 215.380.000 | 3.635.880.000"),
    loud: [],
  },
  {
    name: "what a revision ended with, against its change and the revision below",
    sheet: REVISIONS("3.420.500.000 | 215.380.000 | 3.635.800.000"),
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "3.635.880.000" }],
  },
  {
    name: "what a revision began with, against the one above",
    sheet: REVISIONS("3.240.500.000 | 215.380.000 | 3.635.880.000"),
    loud: [{ cell: "C4", severity: "error", kind: "jumlah", expected: "3.420.500.000" }],
  },
  {
    name: "the change of a revision, where the rows above and below say what it was before and after",
    sheet: REVISIONS("3.420.500.000 | 251.380.000 | 3.635.880.000"),
    loud: [{ cell: "D4", severity: "error", kind: "selisih", expected: "215.380.000" }],
  },
  { name: "programmes before and after a change", sheet: PROGRAMMES("828.000.000"), loud: [] },
  {
    name: "a programme after a change that is not what it was and what was changed",
    sheet: PROGRAMMES("852.500.000"),
    loud: [{ cell: "E3", severity: "error", kind: "jumlah", expected: "828.000.000" }],
  },
  {
    name: "before and after beside the number of changes",
    sheet: `
No | Program | Semula | Perubahan ke- | Menjadi
1 | Program A | 1.250.000.000 | 1 | 1.325.500.000
2 | Program B | 840.250.000 | 2 | 828.000.000
3 | Program C | 410.000.000 | 1 | 410.000.000
4 | Program D | 95.750.000 | 3 | 100.000.000
`,
    loud: [],
  },
  {
    name: "revisions of a budget one after the other, without a column that names them",
    sheet: `
Revisi ke | Tanggal | Pengesahan | Pagu Semula (Rp) | Tambah/(Kurang) (Rp) | Pagu Menjadi (Rp)
1 | 12 Maret 2024 | DJA | 6.450.000.000 | (215.500.000) | 6.234.500.000
2 | 3 Juni 2024 | Kanwil DJPb | 6.234.500.000 | - | 6.234.500.000
3 | 18 September 2024 | DJA | 6.234.500.000 | 378.250.000 | 6.612.750.000
4 | 2 Desember 2024 | KPA | 6.612.750.000 | (48.000.000) | 6.564.750.000
`,
    loud: [],
  },
  {
    name: "what a revision added, told with two digits in each other's place",
    sheet: `
Revisi ke | Tanggal | Pengesahan | Pagu Semula (Rp) | Tambah/(Kurang) (Rp) | Pagu Menjadi (Rp)
1 | 12 Maret 2024 | DJA | 6.450.000.000 | (215.500.000) | 6.234.500.000
2 | 3 Juni 2024 | Kanwil DJPb | 6.234.500.000 | - | 6.234.500.000
3 | 18 September 2024 | DJA | 6.234.500.000 | 387.250.000 | 6.612.750.000
4 | 2 Desember 2024 | KPA | 6.612.750.000 | (48.000.000) | 6.564.750.000
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "378.250.000" }],
  },
];
