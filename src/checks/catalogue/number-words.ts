import type { CatalogueFamily } from "./entry";

export const numberWords: CatalogueFamily = {
  title: "Terbilang",
  entries: [
    {
      rules: ["terbilang-kalimat"],
      kinds: ["terbilang"],
      severities: { error: "the words name another number, or none" },
      checks: "Number words in parentheses behind a figure of a text. A word lost or one too many is named.",
      never: "Spelling (`milyar`, capitals, spaces), and words that are no number.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, text, shortened",
          sheets: `
Alokasi anggaran sebesar Rp 1.764.011.000,- (Satu miliar Tujuh Ratus Enam Puluh Empat Sebelas ribu rupiah)
`,
          at: "Lembar!A1",
        },
      ],
    },
    {
      rules: ["terbilang-sel"],
      kinds: ["terbilang"],
      severities: {
        error: "the words name another number than the one amount near them",
        warning: "several amounts stand near, and the words name none of them",
      },
      checks: "A cell that writes out the amount to its left or above it.",
      never: "Words without `rupiah` or `Terbilang`, and cents that are not said.",
      examples: [
        {
          from: null,
          sheets: `
Jumlah | Rp 1.359.996.505
Terbilang: satu miliar tiga ratus lima puluh juta sembilan ratus sembilan puluh enam ribu lima ratus lima rupiah
`,
          at: "Lembar!A2",
        },
      ],
    },
    {
      rules: ["terbilang-angka"],
      kinds: ["terbilang"],
      severities: { error: "the words name another number" },
      checks: "`13 (tiga belas)` within one cell of a table.",
      never: "Words in parentheses that are no number.",
      examples: [
        {
          from: null,
          sheets: `
No | Uraian | Target | Realisasi | %
1 | Jumlah desa binaan | 13 (tiga belas) | 13 (tiga puluh) | 100
2 | Jumlah relawan | 5 (lima) | 4 (empat) | 80
`,
          at: "Lembar!D2",
        },
      ],
    },
  ],
};
