import type { TableCase } from "../tables/table-case";

const pegawai = (total: string) => `
No | Jabatan | L | P | Jumlah
1 | Kepala | 1 | - | 1
2 | Sekretaris | 1 | - | 1
3 | Kepala Seksi | 2 | 3 | 5
4 | Analis | 6 | 5 | 11
5 | Pranata | 4 | 1 | 5
6 | Pelaksana | 9 | 7 | 16
 | Jumlah | ${total}
`;

/** Totals that some of the rows come to by chance, because small counts recur. */
export const jumlahKebetulanCases: TableCase[] = [
  {
    name: "a total that all rows but one of a single person come to, in a row that then does not add up",
    sheet: pegawai("22 | 16 | 39"),
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "23" }],
  },
  { name: "totals of men and women, two rows of a single person each", sheet: pegawai("23 | 16 | 39"), loud: [] },
];
