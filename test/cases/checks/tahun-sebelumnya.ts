import type { TableCase } from "../tables/table-case";

const visits = (last: string, first = "") => `
No | Tahun | Rawat Jalan | Rawat Inap | IGD | Jumlah | NAIK/T
1 | 2019 | 48.212 | 9.117 | 14.050 | 71.379 | ${first}
2 | 2020 | 31.406 | 6.208 | 9.871 | 47.485 | -33,47%
3 | 2021 | 35.990 | 7.344 | 10.412 | 53.746 | 13,19%
4 | 2022 | 44.127 | 8.650 | 12.908 | 65.685 | 22,21%
5 | 2023 | 47.803 | 9.026 | 13.377 | 70.206 | ${last}
`;

const members = (first: string) => `
Tahun | Laki-laki | Persentase | Perempuan | Persentase | Jumlah
2021 | 412 | ${first} | 377 | 47,78 | 789
2022 | 436 | 51,60 | 409 | 48,40 | 845
2023 | 451 | 50,45 | 443 | 49,55 | 894
Jumlah | 1299 | 51,38 | 1229 | 48,62 | 2528
`;

/** Changes that no header names, and shares beside what they are of. */
export const tahunSebelumnyaCases: TableCase[] = [
  { name: "changes from the year above, which no header names", sheet: visits("6,88%"), loud: [] },
  {
    name: "a figure of the first year, so that the others are no changes",
    sheet: visits("64,10%", "61,20%"),
    loud: [],
  },
  {
    name: "one of these changes wrong",
    sheet: visits("8,66%"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "6,88%" }],
  },
  { name: "shares of men and women before what both come to", sheet: members("52,22"), loud: [] },
  {
    name: "one of these shares with two digits in each other's place",
    sheet: members("52,55"),
    loud: [{ cell: "C2", severity: "error", kind: "persen", expected: "52,22" }],
  },
];
