import type { TableCase } from "../tables/table-case";

const marked = (stunting: string, note: string) => `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Harapan Lama Sekolah | 13,10 | 12,96 | 98,93
2 | Angka A* | 14,00 | 18,60 | ${stunting}
3 | Angka B* | 6,20 | 5,98 | 103,55
4 | Umur Harapan Hidup | 70,60 | 70,81 | 100,30
${note}
`;

/** Indicators of which less is better by a mark behind their name. */
export const bintangCases: TableCase[] = [
  {
    name: "marked indicators reckoned as the note says",
    sheet: marked("67,14", "*) indikator negatif: (2 x target - realisasi)/target x 100"),
    loud: [],
  },
  {
    name: "a marked indicator reckoned as if more were better",
    sheet: marked("132,86", "*) semakin rendah semakin baik"),
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "67,14" }],
  },
  {
    name: "a mark that says something else",
    sheet: marked("132,86", "*) angka sementara"),
    loud: [],
  },
  {
    name: "a marked indicator by target over realisasi",
    sheet: marked("75,27", "*) semakin rendah semakin baik"),
    loud: [],
  },
  {
    name: "no note, and all other marked indicators reckoned the other way",
    sheet: `
No | Indikator | Realisasi 2024 | Target akhir RPJMD | Tingkat kemajuan (%)
1 | Harapan Lama Sekolah | 12,96 | 13,35 | 97,08
2 | Angka A* | 18,60 | 12,00 | 155,00
3 | Angka B* | 5,98 | 5,50 | 91,27
4 | Angka C* | 4,31 | 3,00 | 56,33
5 | Umur Harapan Hidup | 70,81 | 71,20 | 99,45
6 | PDRB per kapita | 79,14 | 88,00 | 89,93
7 | Rasio konektivitas | 0,62 | 0,95 | 65,26
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "45,00" }],
  },
  {
    name: "no note, and the marked indicators reckoned in two ways",
    sheet: `
No | Indikator | Realisasi 2024 | Target akhir RPJMD | Tingkat kemajuan (%)
1 | Harapan Lama Sekolah | 12,96 | 13,35 | 97,08
2 | Angka A* | 18,60 | 12,00 | 155,00
3 | Angka B* | 5,98 | 5,50 | 108,73
4 | Angka C* | 4,31 | 3,00 | 56,33
5 | Umur Harapan Hidup | 70,81 | 71,20 | 99,45
6 | PDRB per kapita | 79,14 | 88,00 | 89,93
`,
    loud: [],
  },
];
