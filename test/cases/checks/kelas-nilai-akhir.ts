import type { TableCase } from "../tables/table-case";

const evaluated = (fourth: string) => `
Hasil Evaluasi AKIP Perangkat Daerah
No | Perangkat Daerah | Nilai Mandiri | Koreksi | Nilai Akhir | Predikat
1 | Dinas Perikanan | 82,40 | 3,15 | 79,25 | BB
2 | Dinas Pariwisata | 74,10 | 5,60 | 68,50 | B
3 | Dinas Perkebunan | 81,75 | 0,35 | 81,40 | A
4 | Badan Pendapatan | 80,95 | 4,20 | 76,75 | ${fourth}
5 | Inspektorat | 84,60 | 1,10 | 83,50 | A
6 | Kecamatan Lubuk | 71,30 | 6,05 | 65,25 | B
7 | Kecamatan Rimba | 70,80 | 2,40 | 68,40 | B
`;

/** Classes that are of the last value of their row, and not of one before it. */
export const kelasNilaiAkhirCases: TableCase[] = [
  { name: "classes of the value after its correction", sheet: evaluated("BB"), loud: [] },
  {
    name: "a class of the value before its correction",
    sheet: evaluated("A"),
    loud: [{ cell: "F6", severity: "error", kind: "kategori", expected: "BB" }],
  },
];
