import type { OtherSheet, TableCase } from "../tables/table-case";

const satkers = (figures: string[], total: string, targets = "92", unit = "Satker") =>
  [
    "No | Unit Kerja | Target | Realisasi",
    ...figures.map((each, index) => `${index + 1} | ${unit} ${"ABCDEFG"[index] ?? ""} | ${targets} | ${each}`),
    ` | TOTAL | ${targets} | ${total}`,
  ].join("\n");

/** Its TOTAL is the mean of all rows but the first, and nothing else. */
const WITHOUT_FIRST: OtherSheet = {
  name: "Kepuasan",
  sheet: satkers(["3,81", "3,91", "3,87", "3,43", "3,39"], "3,65", "3,3"),
};

const perTriwulan = (b6: string, label: string) => `
Periode | Tilang | Teguran | Jumlah
Triwulan I | 1.842 | 2.615 | 4.457
Triwulan II | 2.107 | 2.980 | 5.087
Triwulan III | 1.965 | 3.144 | 5.109
Triwulan IV | 2.286 | 3.401 | 5.687
Jumlah | 8.200 | 12.140 | 20.340
${label} | ${b6}
`;

/** TOTALs below indices, values and percentages, told by the TOTALs of like tables. */
export const totalRataRataCases: TableCase[] = [
  {
    name: "a TOTAL below values whose digits changed places, where TOTALs are means",
    sheet: satkers(["97,26", "100", "97,45", "97,31", "98,23"], "98,50"),
    others: [WITHOUT_FIRST],
    loud: [{ cell: "D7", severity: "error", kind: "rata-rata", expected: "98,05", cause: "digits-swapped" }],
  },
  {
    name: "a TOTAL below values, its cut digits swapped",
    sheet: satkers(["87,93", "87,50", "85,69", "86,05", "85,77"], "86,85"),
    others: [WITHOUT_FIRST],
    loud: [{ cell: "D7", severity: "error", kind: "rata-rata", expected: "86,59", cause: "digits-swapped" }],
  },
  {
    name: "a TOTAL below values with one digit wrong, of the sort of mean that is seen elsewhere",
    sheet: satkers(["76,39", "77,78", "76,28", "76,15", "75,71"], "76,68"),
    others: [WITHOUT_FIRST],
    loud: [{ cell: "D7", severity: "error", kind: "rata-rata", expected: "76,48", cause: "digit-wrong" }],
  },
  {
    name: "a TOTAL below percentages with one digit wrong may be pooled over counts that are printed nowhere",
    sheet: satkers(["76,39%", "77,78%", "76,28%", "76,15%", "75,71%"], "76,68%"),
    others: [WITHOUT_FIRST],
    loud: [{ cell: "D7", severity: "warning", kind: "rata-rata", expected: "76,46%" }],
  },
  {
    name: "a TOTAL below values that no slip leads to is only doubted",
    sheet: satkers(["97,26", "100", "97,45", "97,31", "98,23"], "98,71"),
    others: [WITHOUT_FIRST],
    loud: [{ cell: "D7", severity: "warning", kind: "rata-rata", expected: "98,05" }],
  },
  {
    name: "a TOTAL below values where nothing shows that TOTALs are means",
    sheet: satkers(["97,26", "100", "97,45", "97,31", "98,23"], "98,50"),
    loud: [],
  },
  {
    name: "TOTALs below values that are a mean, the province's own, the highest, the lowest",
    sheet: satkers(["97,26", "100", "97,45", "97,31", "98,23"], "98,05"),
    others: [
      WITHOUT_FIRST,
      { name: "B", sheet: satkers(["87,93", "87,50", "85,69", "86,05", "85,77"], "87,93", "92", "Balai") },
      { name: "C", sheet: satkers(["87,93", "88,50", "85,69", "86,05", "85,77"], "88,50", "92", "Cabang") },
      { name: "D", sheet: satkers(["87,93", "88,50", "85,69", "86,05", "85,77"], "85,69", "92", "Dinas") },
    ],
    loud: [],
  },
  {
    name: "a TOTAL below percentages that weighs its rows by their targets",
    sheet: `
No | Unit Kerja | Klien | Realisasi
1 | Satker A | 10 | 75,50%
2 | Satker B | 40 | 80,25%
3 | Satker C | 50 | 78,00%
 | TOTAL | 100 | 78,65%
`,
    others: [
      {
        name: "Lain",
        sheet: `
No | Unit Kerja | Klien | Realisasi
1 | Satker A | 10 | 75,50%
2 | Satker B | 40 | 80,25%
3 | Satker C | 50 | 78,00%
 | TOTAL | 100 | 77,92%
`,
      },
    ],
    loud: [],
  },
  {
    name: "the mean per quarter below the quarters and their total",
    sheet: perTriwulan("2.050 | 3.035 | 5.085", "Rata-rata per triwulan"),
    loud: [],
  },
  {
    name: "the mean per quarter of which one was divided by three",
    sheet: perTriwulan("2.733 | 3.035 | 5.085", "Rata-rata per triwulan"),
    loud: [{ cell: "B7", severity: "error", kind: "rata-rata", expected: "2.050" }],
  },
  {
    name: "the mean per month below quarters",
    sheet: perTriwulan("683,3 | 1.011,7 | 1.695,0", "Rata-rata per bulan"),
    loud: [],
  },
  {
    name: "a mean over sasaran that is the mean of all indicators of another table, and a difference in the row of means",
    sheet: `
No | Sasaran | % Capaian Kinerja | % Serapan Anggaran | Tingkat Efisiensi
1 | Ketenteraman | 99,88 | 96,44 | 3,44
2 | Perlindungan | 92,50 | 88,20 | 4,30
3 | Kebakaran | 91,51 | 90,03 | 1,48
 | Rata-rata | 95,01 | 93,26 | 1,75
`,
    others: [
      {
        name: "Indikator",
        sheet: `
No | Indikator | Capaian
1 | Indikator a | 99,76
2 | Indikator b | 100,00
3 | Indikator c | 92,50
4 | Indikator d | 90,03
5 | Indikator e | 92,76
 | Rata-rata | 95,01
`,
      },
    ],
    loud: [{ cell: "D5", severity: "error", kind: "rata-rata", expected: "91,56" }],
  },
];
