import type { TableCase } from "../tables/table-case";

const permits = (latest: string) => `
Jenis Izin | Masuk | Terbit | Ditolak
Izin Usaha Mikro | 1.284 | 1.251 | 33
Izin Bangunan | 417 | 389 | 28
Izin Reklame | 236 | 230 | 6
Izin Trayek | 58 | 55 | 3
Jumlah 2023 | 1.995 | ${latest} | 70
Jumlah 2022 | 1.842 | 1.760 | 82
`;

/** Totals of two years where no year stands anywhere else. */
export const jumlahDuaTahunCases: TableCase[] = [
  { name: "a total and that of the year before, without other years", sheet: permits("1.925"), loud: [] },
  {
    name: "a wrong total above that of the year before, without other years",
    sheet: permits("1.952"),
    loud: [{ cell: "C6", severity: "error", kind: "jumlah", expected: "1.925" }],
  },
];
