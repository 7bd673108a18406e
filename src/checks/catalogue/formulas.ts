import type { CatalogueFamily } from "./entry";

export const formulas: CatalogueFamily = {
  title: "Formulas",
  entries: [
    {
      rules: ["angka-menimpa-rumus"],
      kinds: ["rumus"],
      severities: {
        warning: "the number is right today; a wrong one is an error of its own rule with this as its cause",
      },
      checks: "A number typed over the formula that the other rows, or the other totals, hold.",
      never: "Rows in which the formula has nothing to compute with.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #4000000~#,##0 | #1000000~#,##0 | =D2/C2*100 → 25
2 | b | #8000000~#,##0 | #4000000~#,##0 | =D3/C3*100 → 50
3 | c | #5000000~#,##0 | #4000000~#,##0 | #80
4 | d | #2000000~#,##0 | #1500000~#,##0 | =D5/C5*100 → 75
5 | e | #6000000~#,##0 | #5400000~#,##0 | =D6/C6*100 → 90
`,
          at: "Lembar!E4",
        },
      ],
    },
    {
      rules: ["rumus-berbeda"],
      kinds: ["rumus"],
      severities: {
        warning: "the result is right today; a wrong one is an error of its own rule with this as its cause",
      },
      checks: "A formula like those of its column that points at other cells.",
      never: "Another kind of formula (less is better).",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #4000000~#,##0 | #1000000~#,##0 | =D2/C2*100 → 25
2 | b | #8000000~#,##0 | #2000000~#,##0 | =D2/C2*100 → 25
3 | c | #5000000~#,##0 | #4000000~#,##0 | =D4/C4*100 → 80
4 | d | #2000000~#,##0 | #1500000~#,##0 | =D5/C5*100 → 75
5 | e | #6000000~#,##0 | #5400000~#,##0 | =D6/C6*100 → 90
`,
          at: "Lembar!E3",
        },
      ],
    },
    {
      rules: ["rentang-jumlah"],
      kinds: ["rumus"],
      severities: {
        warning: "right today, wrong as soon as the row is filled in; a wrong total is an error with this as its cause",
      },
      checks: "A SUM that stops before a row of its table, or that includes itself.",
      never: "Totals of several ranges or of chosen cells.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu
1 | a | #4000000~#,##0
2 | b | #8000000~#,##0
3 | c | #5000000~#,##0
4 | d | #0~#,##0
 | JUMLAH | =SUM(C2:C4) → 17000000
`,
          at: "Lembar!C6",
        },
      ],
    },
    {
      rules: ["galat-rumus"],
      kinds: ["rumus"],
      severities: { warning: "always", info: "it fails on a number stored as text, which is reported itself" },
      checks: "A cell that shows an Excel error.",
      never: "Cells outside tables.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #4000000~#,##0 | #1000000~#,##0 | =D2/C2*100 → 25
2 | b | #8000000~#,##0 | #4000000~#,##0 | =D3/C3*100 → 50
3 | c | | | =D4/C4*100 → #DIV/0!
`,
          at: "Lembar!E4",
        },
      ],
    },
  ],
};
