import type { TableCase } from "../tables/table-case";

const marked = (stunting: string, note: string) => `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Harapan Lama Sekolah | 13,10 | 12,96 | 98,93
2 | Angka A* | 14,00 | 18,60 | ${stunting}
3 | Angka B* | 6,20 | 5,98 | 103,55
4 | Umur Harapan Hidup | 70,60 | 70,81 | 100,30
${note}
`;

const twoMarks = (first: string, second: string, capaian: string, notes = [first, second]) => `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Jumlah korban laka lantas ${first} | 44 | 39 | ${capaian}
2 | Persentase penyelesaian tugas ${second} | 70,00 | 72,76 | 103,94
3 | Indeks Kepuasan Masyarakat | 85,00 | 87,42 | 102,85
${notes[0]} indikator negatif: capaian = (2 x target - realisasi) / target x 100
${notes[1]} angka sementara
`;

const noted = (second: string, note: string) => `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase penyelesaian tugas | 70,00 | 72,76 | 103,94
2 | Waktu tanggap laporan | 44 | 39 | ${second}
3 | Indeks Kepuasan Masyarakat | 85,00 | 87,42 | 102,85
4 | Jumlah kejadian kebakaran | 30 | 27 | 110,00
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
  ...[
    "*) makin rendah makin baik: % capaian = (2 - realisasi/target) x 100",
    "*) capaian = (2T - R)/T x 100",
    "*) polarisasi minimize",
    "*) rumus: (target - (realisasi - target))/target x 100%",
    "*) capaian = [1 + (1 - Realisasi/Target)] x 100; **) angka sementara",
  ].flatMap((note): TableCase[] => [
    { name: `a mark reckoned as its note says: ${note}`, sheet: marked("67,14", note), loud: [] },
    {
      name: `a mark reckoned against its note: ${note}`,
      sheet: marked("132,86", note),
      loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "67,14" }],
    },
  ]),
  {
    name: "two marks, each with a note of its own",
    sheet: twoMarks("*)", "**)", "111,36"),
    loud: [],
  },
  {
    name: "two marks, and the one of which less is better reckoned as if more were",
    sheet: twoMarks("*)", "**)", "88,64"),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "111,36" }],
  },
  {
    name: "raised figures as marks, reckoned as their notes say",
    sheet: twoMarks("¹⁾", "²⁾", "111,36", ["1)", "2)"]),
    loud: [],
  },
  {
    name: "raised figures as marks, and one reckoned against its note",
    sheet: twoMarks("¹⁾", "²⁾", "88,64", ["1)", "2)"]),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "111,36" }],
  },
  {
    name: "a figure in brackets is no mark",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Jumlah ruas yang dibangun (tahap 1) | 44 | 39 | 88,64
2 | Persentase penyelesaian tugas | 70,00 | 72,76 | 103,94
3 | Indeks Kepuasan Masyarakat | 85,00 | 87,42 | 102,85
1) indikator negatif
`,
    loud: [],
  },
  {
    name: "a note that names the number of the row of which less is better",
    sheet: `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase penyelesaian tugas | 70,00 | 72,76 | 103,94
2 | Rasio ketergantungan | 44 | 39 | 88,64
3 | Indeks Kepuasan Masyarakat | 85,00 | 87,42 | 102,85
*) data sementara; indikator nomor 2 dihitung dengan semakin rendah semakin baik
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "111,36" }],
  },
  {
    name: "a note that names by their numbers the indicators that are negative",
    sheet: noted(
      "88,64",
      "Catatan: indikator negatif (nomor 2, 4) dihitung dengan rumus (2 x target - realisasi) : target.",
    ),
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "111,36" }],
  },
  {
    name: "negative indicators by their numbers in a note, all right",
    sheet: noted(
      "111,36",
      "Catatan: indikator negatif (nomor 2, 4) dihitung dengan rumus (2 x target - realisasi) : target.",
    ),
    loud: [],
  },
  {
    name: "a note that names the numbers of the positive ones only",
    sheet: noted("88,64", "Catatan: indikator selain nomor 2 dihitung semakin rendah semakin baik"),
    loud: [],
  },
];
