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
  ],
};
