import type { TableCase } from "../tables/table-case";

const VILLAGES = `
Desa | Wajib Pajak | Lunas | Status
Sukajadi | 1.240 | 1.190 | Memenuhi target
Karangsari | 986 | 801 | Belum memenuhi target
Mekarwangi | 1.515 | 1.460 | Memenuhi target
Cibeureum | 722 | 594 | Belum memenuhi target
Tanjungmulya | 1.104 | 1.061 | Memenuhi target
Jumlah | 5.567 | 5.106 | Memenuhi target
`;

const recap = (reached: string, missed: string, all: string) => `
Rekapitulasi | Jumlah Desa
Memenuhi target | ${reached}
Belum memenuhi target | ${missed}
Jumlah | ${all}
`;

/** A recap of two classes and their total, below or without the table whose status it counts. */
export const rekapDuaBarisCases: TableCase[] = [
  { name: "two classes as the table has them", sheet: VILLAGES + recap("3", "2", "5"), loud: [] },
  { name: "two classes of more villages than are listed", sheet: VILLAGES + recap("9", "4", "13"), loud: [] },
  { name: "two classes that count other years", sheet: VILLAGES + recap("4", "1", "5"), loud: [] },
  {
    name: "one of two classes that the table counts otherwise",
    sheet: VILLAGES + recap("2", "2", "5"),
    loud: [{ cell: "B10", severity: "error", kind: "cacah", expected: "3" }],
  },
  {
    name: "the other of two classes",
    sheet: VILLAGES + recap("3", "3", "5"),
    loud: [{ cell: "B11", severity: "error", kind: "cacah", expected: "2" }],
  },
  {
    name: "a total of two counts that they do not add up to",
    sheet: recap("14", "9", "25"),
    loud: [{ cell: "B4", severity: "error", kind: "jumlah", expected: "23" }],
  },
];
