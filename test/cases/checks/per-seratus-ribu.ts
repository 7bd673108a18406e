import type { TableCase } from "../tables/table-case";

const deaths = (third: string, province = "118,89") => `
No | Kabupaten/Kota | Kelahiran Hidup | Kematian Ibu | AKI per 100.000 KH
1 | Tebing | 8.214 | 9 | 109,57
2 | Muara | 6.120 | 11 | 179,74
3 | Lembah | 11.480 | 14 | ${third}
4 | Sagara | 5.306 | 3 | 56,54
 | Provinsi | 31.120 | 37 | ${province}
`;

/** Rates per 100.000 births: the row of the province divides its sums and adds no rates up. */
export const perSeratusRibuCases: TableCase[] = [
  { name: "maternal deaths per 100.000 births of a province", sheet: deaths("121,95"), loud: [] },
  {
    name: "maternal deaths per 100.000 births in a total",
    sheet: deaths("121,95").replace("Provinsi", "Jumlah"),
    loud: [],
  },
  {
    name: "maternal deaths per 100.000 births with two digits in each other's place",
    sheet: deaths("112,95"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "121,95" }],
  },
];
