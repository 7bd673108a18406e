import type { CatalogueFamily } from "./entry";

export const legibility: CatalogueFamily = {
  title: "How figures are kept",
  entries: [
    {
      rules: ["angka-teks"],
      kinds: ["format"],
      severities: { warning: "always; a total that leaves it out is an error with this as its cause" },
      checks: "A figure stored as text in a column of numbers, which Excel counts as nothing.",
      never:
        "Tables of texts, remarks, codes, and figures whose unit the column does not tell elsewhere but others print as well.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu
1 | a | #4000000~#,##0
2 | b | #8000000~#,##0
3 | c | 495.835.271
4 | d | #5000000~#,##0
`,
          at: "Lembar!C4",
        },
      ],
    },
    {
      rules: ["tanda-ribuan"],
      kinds: ["format"],
      severities: { warning: "always" },
      checks: "Thousands marks on the wrong places; what the figure is read as is told.",
      never: "Spaces within a figure, `,-`, and figures in the English way.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | Layanan Perkantoran | 77.100.000 | 69.4500.00 | 90,08
2 | Layanan Umum | 122.098.000 | 61.033.700 | 49,99
`,
          at: "Lembar!D2",
        },
      ],
    },
    {
      rules: ["tidak-terbaca"],
      kinds: ["angka"],
      severities: { warning: "always: what rests on the figure was not checked" },
      checks: "Words in a column that holds amounts, weights or percentages only.",
      never: "Dashes and blanks, which are no data, and sentences that name the amount.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | Layanan Perkantoran | 77.100.000 | 69.450.000 | 90,08
2 | Layanan Umum | menunggu revisi | 61.033.700 | -
`,
          at: "Lembar!C3",
        },
      ],
    },
  ],
};
