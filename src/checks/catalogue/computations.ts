import type { CatalogueFamily } from "./entry";

export const computations: CatalogueFamily = {
  title: "Computations written as text",
  entries: [
    {
      rules: ["rumus-teks"],
      kinds: ["persen"],
      severities: { error: "the quotient gives another result, with and without the hundred" },
      checks: "`= 8 / 10 x 100 = 80 %` in a cell, and a fraction over two rows beside `x 100%`.",
      never: "Formulas in letters, and what the figures of the formula are elsewhere (that is silang).",
      examples: [
        {
          from: null,
          sheets: `
INDIKATOR KINERJA | FORMULA | HASIL PERHITUNGAN
Jumlah petugas layanan IBM yang terlatih | Σ(b/a) x 100 | = 5 / 8 x 100 = 65 %
`,
          at: "Lembar!C2",
        },
      ],
    },
    {
      rules: ["rumus-teks-info"],
      kinds: ["persen"],
      severities: { info: "always" },
      checks: "The same, where the result was cut off instead of rounded.",
      never: "Results that are rounded.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 5",
          sheets: `
INDIKATOR KINERJA ANGGARAN | FORMULA | HASIL PERHITUNGAN
Jumlah kabupaten/kota dengan Indeks Ketahanan Diri Remaja berkategori "Tinggi" | Σ(b/a)/100 x 100 | = 5/3 x 100 = 166 %
`,
          at: "Lembar!C2",
        },
      ],
    },
  ],
};
