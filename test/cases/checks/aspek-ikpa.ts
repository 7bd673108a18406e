import type { TableCase } from "../tables/table-case";

const byAspect = (deviation: string, absorbed = "19,49") => `
Nilai IKPA menurut Aspek
No | Aspek/Indikator | Bobot | Nilai | Nilai Tertimbang
A | Kualitas Perencanaan Anggaran | 25 | 93,20 | 23,30
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | ${deviation} | 88,67 | 13,30
B | Kualitas Pelaksanaan Anggaran | 50 | 96,64 | 48,32
3 | Penyerapan Anggaran | 20 | 97,45 | ${absorbed}
4 | Belanja Kontraktual | 10 | 92,00 | 9,20
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 96,30 | 9,63
C | Kualitas Hasil Pelaksanaan Anggaran | 25 | 98,20 | 24,55
7 | Capaian Output | 25 | 98,20 | 24,55
`;

/** Aspects of IKPA with their weights above those of their indicators: a hundred twice. */
export const aspekIkpaCases: TableCase[] = [
  { name: "weights of aspects above those of their indicators", sheet: byAspect("15"), year: 2024, loud: [] },
  {
    name: "a weight below its aspect that is none of the rule",
    sheet: byAspect("10"),
    year: 2024,
    loud: [{ cell: "C5", severity: "error", kind: "bobot", expected: "15" }],
  },
  {
    name: "a weighted value below its aspect with two digits in each other's place",
    sheet: byAspect("15", "14,99"),
    year: 2024,
    loud: [{ cell: "E7", severity: "error", kind: "bobot", expected: "19,49" }],
  },
];
