import type { TableCase } from "../tables/table-case";

/** Classes and their bounds. */
export const rentangCases: TableCase[] = [
  {
    name: "classes that meet at their last printed digit",
    sheet: `
No | Kategori | Interval Nilai
1 | Sangat Baik | 90,01 – 100,00
2 | Baik | 80,01 – 90,00
3 | Cukup | 60,01 – 80,00
4 | Kurang | 0,00 – 60,00
`,
    loud: [],
  },
  {
    name: "classes with more than and up to",
    sheet: `
No | Kategori | Nilai
1 | Sangat Baik | > 90 – 100
2 | Baik | > 80 – 90
3 | Cukup | > 60 – 80
4 | Kurang | ≤ 60
`,
    loud: [],
  },
  {
    name: "whole classes: 91 and 90 meet",
    sheet: `
No | Rentang Capaian | Predikat
1 | 91 – 100 | Sangat Tinggi
2 | 76 – 90 | Tinggi
3 | 66 – 75 | Sedang
4 | 51 – 65 | Rendah
5 | ≤ 50 | Sangat Rendah
`,
    loud: [],
  },
  {
    name: "a lowest class that leaves a gap below the next one",
    sheet: `
Kategori Nilai IKPA
No | Kategori | Nilai IKPA
1 | Sangat Baik | ≥ 95
2 | Baik | 89 ≤ nilai < 95
3 | Cukup | 70 ≤ nilai < 89
4 | Kurang | < 60
`,
    year: 2024,
    loud: [{ cell: "C6", severity: "error", kind: "rentang" }],
  },
  {
    name: "two classes that overlap",
    sheet: `
No | Rentang Capaian | Predikat
1 | 91 – 100 | Sangat Tinggi
2 | 65 – 90 | Tinggi
3 | 66 – 75 | Sedang
4 | 51 – 65 | Rendah
5 | ≤ 50 | Sangat Rendah
`,
    loud: [{ cell: "B3", severity: "error", kind: "rentang" }],
  },
  {
    name: "a bound of the service grades whose digits changed places",
    sheet: `
Mutu pelayanan menurut Survei Kepuasan Masyarakat
Nilai Interval | Mutu | Kinerja
25,00 – 64,99 | D | Tidak baik
65,00 – 76,60 | C | Kurang baik
67,61 – 88,30 | B | Baik
88,31 – 100,00 | A | Sangat baik
`,
    loud: [{ cell: "A5", severity: "error", kind: "rentang" }],
  },
];
