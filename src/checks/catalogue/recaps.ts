import type { CatalogueFamily } from "./entry";

const recap = (counts: string[], shares: string[], total: string) => `
Gambaran pencapaian kinerja
No | Rentang Capaian | Jumlah IKK | Persentase (%)
1 | Capaian ≥ 100% | ${counts[0]} | ${shares[0]}
2 | 85% ≤ Capaian < 100% | ${counts[1]} | ${shares[1]}
3 | 70% ≤ Capaian < 85% | ${counts[2]} | ${shares[2]}
4 | Capaian < 70% | ${counts[3]} | ${shares[3]}
 | Jumlah | ${total} |
`;

export const recaps: CatalogueFamily = {
  title: "Counts of indicators by band",
  entries: [
    {
      rules: ["rekap-cacah"],
      kinds: ["cacah"],
      severities: { error: "the table of capaian, or the percentages with the total, give another count" },
      checks: "How many indicators a recap counts in each band.",
      never: "A recap of other indicators than those of a table, and values that may lie in either of two bands.",
      examples: [
        {
          from: null,
          sheets: recap(["8", "3", "1", "1"], ["66,67%", "16,67%", "8,33%", "8,33%"], "12"),
          at: "Lembar!C4",
        },
      ],
    },
    {
      rules: ["rekap-persen"],
      kinds: ["persen"],
      severities: { error: "count and total give another percentage" },
      checks: "The percentage of one band, where the others show what they are percentages of.",
      never: "Percentages of another whole.",
      examples: [
        {
          from: null,
          sheets: recap(["8", "2", "1", "1"], ["66,67%", "18,67%", "8,33%", "8,33%"], "12"),
          at: "Lembar!D4",
        },
      ],
    },
    {
      rules: ["rekap-total"],
      kinds: ["cacah"],
      severities: { error: "its bands do not add up to it" },
      checks: "The total below the counts.",
      never: "A total that the percentages bear out: then a count is wrong.",
      examples: [
        {
          from: null,
          sheets: recap(["8", "2", "1", "1"], ["66,67%", "16,67%", "8,33%", "8,33%"], "13"),
          at: "Lembar!C7",
        },
      ],
    },
    {
      rules: ["rekap-kelompok"],
      kinds: ["cacah", "jumlah", "rata-rata"],
      severities: { error: "all rows of the recap but one agree with the rows that they tell together" },
      checks:
        "A table whose rows are the words of a column elsewhere (predikat, sasaran, metode pemilihan, kecamatan): how many rows of that table bear them, the sum of a column over those rows, or its mean.",
      never:
        "Recaps of which two rows or more differ, for they may tell another year or other rows; counts without a total that is the number of rows; groups with a figure that is wrong itself.",
      examples: [
        {
          from: null,
          sheets: `
## Capaian
No | Indikator | Target | Realisasi | Capaian | Kriteria
1 | Persentase a | 90 | 93 | 103,33 | Sangat Tinggi
2 | Persentase b | 80 | 66 | 82,50 | Tinggi
3 | Persentase c | 85 | 90 | 105,88 | Sangat Tinggi
4 | Persentase d | 85 | 60 | 70,59 | Sedang
5 | Persentase e | 80 | 80 | 100,00 | Sangat Tinggi
## Rekap
Kriteria | Jumlah Indikator | Persentase
Sangat Tinggi | 3 | 60,00%
Tinggi | 1 | 20,00%
Sedang | 2 | 20,00%
Jumlah | 5 | 100%
`,
          at: "Rekap!B4",
        },
      ],
    },
  ],
};
