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
      rules: ["nilai-akhir-konversi"],
      kinds: ["bobot"],
      severities: { error: "the total over the converted weights, less the dispensation, does not give it" },
      checks:
        "`Nilai Akhir` below `Nilai Total`, `Konversi Bobot` and `Dispensasi SPM` of IKPA: the total / the weights that have an object − the dispensation.",
      never: "A dispensation that is an indicator with a weight of its own, as in earlier years, is not taken off.",
      examples: [
        {
          from: null,
          year: 2024,
          sheets: `
Keterangan | Revisi DIPA | Deviasi Halaman III DIPA | Penyerapan Anggaran | Belanja Kontraktual | Penyelesaian Tagihan | Pengelolaan UP dan TUP | Capaian Output | Nilai Total | Konversi Bobot | Dispensasi SPM (Pengurang) | Nilai Akhir (Nilai Total/Konversi Bobot)
Nilai | 100.00 | 84.60 | 97.35 | 0.00 | 100.00 | 94.88 | 96.40 | 85.75 | 90% | 0.05 | 85.75
Bobot | 10 | 15 | 20 | 0 | 10 | 10 | 25
Nilai Akhir | 10.00 | 12.69 | 19.47 | 0.00 | 10.00 | 9.49 | 24.10
`,
          at: "Lembar!L2",
        },
      ],
    },
    {
      rules: ["bobot-kelompok"],
      kinds: ["bobot"],
      severities: {
        error: "the weights below its heading do not add up to a hundred with it",
        info: "it is right once another weight below its heading is mended",
      },
      checks: "Where the weights below every other heading of a table add up to 100, those below this one do.",
      never: "Tables in which more than one heading, or all but one, do not come to a hundred.",
      examples: [
        {
          from: null,
          year: 2024,
          sheets: `
Kode | Sasaran/Indikator | Bobot Tertimbang | Indeks Capaian
1 | Pelaksanaan anggaran
1a | Nilai kinerja | 56,00% | 104,80
1b | Penyaluran transfer | 44,00% | 105,77
2 | Layanan prima
2a | Indeks kepuasan | 66,00% | 105,59
2b | Satker berkinerja baik | 40,00% | 114,06
3 | Likuiditas
3a | Kualitas laporan | 35,00% | 110,74
3b | Deviasi proyeksi | 40,00% | 114,88
3c | Retur | 25,00% | 120,00
`,
          at: "Lembar!C7",
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
