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

const selang = (total: string) => `
No | Kecamatan | Kasus | Selang Waktu (jam)
1 | Utara | 283 | 131
2 | Selatan | 144 | 161
3 | Barat | 119 | 174
4 | Timur | 95 | 93
 | Jumlah | 641 | ${total}
`;

/** Totals that some of the rows come to by chance, because small counts recur. */
export const jumlahKebetulanCases: TableCase[] = [
  {
    name: "a total that all rows but one of a single person come to, in a row that then does not add up",
    sheet: pegawai("22 | 16 | 39"),
    loud: [{ cell: "C8", severity: "error", kind: "jumlah", expected: "23" }],
  },
  { name: "totals of men and women, two rows of a single person each", sheet: pegawai("23 | 16 | 39"), loud: [] },
  { name: "hours between two offences, which are fewer the more there are", sheet: selang("11"), loud: [] },
  {
    name: "a total below each of its rows that lost a digit",
    sheet: selang("59"),
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "559" }],
  },
];
