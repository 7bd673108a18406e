import type { CatalogueFamily } from "./entry";

export const weights: CatalogueFamily = {
  title: "Weights",
  entries: [
    {
      rules: ["nilai-terbobot"],
      kinds: ["bobot"],
      severities: { error: "bobot × nilai does not give it", info: "cut off, or it follows from a wrong bobot" },
      checks: "Nilai akhir is bobot × nilai / 100; the bobot may be written as a fraction.",
      never: "Indicators without a value.",
      examples: [
        {
          from: null,
          year: 2024,
          sheets: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 87,51 | 13,95
3 | Penyerapan Anggaran | 20 | 98,40 | 19,68
4 | Belanja Kontraktual | 10 | 97,00 | 9,70
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 94,72 | 9,47
7 | Capaian Output | 25 | 92,45 | 23,11
 | Nilai Total | 100 | | 95,09
`,
          at: "Lembar!E3",
        },
      ],
    },
    {
      rules: ["nilai-total"],
      kinds: ["bobot"],
      severities: { error: "the weighted values do not add up to it" },
      checks:
        "`Nilai Total` in the column of the values, without a bobot of its own, is the sum of bobot × nilai / 100.",
      never: "A total below the weighted values, which is a sum of those.",
      examples: [
        {
          from: null,
          year: 2024,
          sheets: `
No | Indikator | Bobot | Nilai
1 | Revisi DIPA | 10 | 100,00
2 | Deviasi Halaman III DIPA | 15 | 87,51
3 | Penyerapan Anggaran | 20 | 98,40
4 | Belanja Kontraktual | 10 | 97,00
5 | Penyelesaian Tagihan | 10 | 100,00
6 | Pengelolaan UP dan TUP | 10 | 94,72
7 | Capaian Output | 25 | 92,45
 | Nilai Total | | 96,58
`,
          at: "Lembar!D9",
        },
      ],
    },
    {
      rules: ["nilai-aspek"],
      kinds: ["rata-rata"],
      severities: { error: "the values of its indicators do not average to it" },
      checks:
        "`Nilai Aspek` in a cell merged over several indicators is the plain mean of their values, as OM-SPAN prints it.",
      never: "Aspek without merged cells.",
      examples: [
        {
          from: null,
          year: 2024,
          sheets: `
Indikator | Bobot | Nilai | Nilai Aspek
Revisi DIPA | 10 | 100,00 | 90,76
Deviasi Halaman III DIPA | 15 | 87,52 |
Penyerapan Anggaran | 20 | 98,40 | 98,40
Belanja Kontraktual | 10 | 97,00 | 97,00
`,
          merges: ["D2:D3"],
          at: "Lembar!D2",
        },
      ],
    },
    {
      rules: ["bobot-ikpa", "bobot-nka"],
      kinds: ["bobot"],
      severities: {
        error:
          "the weights do not add up to 100, or are exactly those of another year, and this one is not that of the year",
      },
      checks: "The weights of IKPA and NKA against the rule of the fiscal year (docs/rules.md).",
      never: "Weights that were converted because an indicator has no object, as long as they add up to 100.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 25, with the values of its annex from OM-SPAN",
          year: 2025,
          sheets: `
NO | INDIKATOR YANG DINILAI | BOBOT | NILAI | NILAI AKHIR
1 | Revisi DIPA | 10 | 100 | 10,00
2 | Deviasi Halaman III DIPA | 10 | 100 | 10,00
3 | Penyerapan Anggaran | 20 | 100 | 20,00
4 | Belanja Kontraktual | 10 | 100 | 10,00
5 | Penyelesaian Tagihan | 10 | 100 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 98,87 | 9.89
7 | Capaian Output | 25 | 98,42 | 24.60
 | TOTAL NILAI IKPA <<<<<<<< | 100 | | 99.49
`,
          at: "Lembar!C3",
        },
        {
          from: "LKIP BNNK Belu 2025, table 21b",
          year: 2025,
          sheets: `
Nilai Kinerja Anggaran BNN Kabupaten Belu
NO | SEGMENT PENGUKURAN INDIKATOR KINERJA YANG DINILAI (%) | BOBOT | CAPAIAN (%)
1 | NK Perencanaan Anggaran | 100 | 96,03
2 | NK Pelaksanaan Anggaran | 100 | 99,49
TOTAL AKUMULATIF NILAI KINERJA ANGGARAN | | 100 | 97,76
`,
          at: "Lembar!C3",
        },
      ],
    },
  ],
};
