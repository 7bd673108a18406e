import type { CatalogueFamily, RuleExample } from "./entry";

const SETTINGS: RuleExample["settings"] = {
  indicators: [{ name: "Indeks Kerawanan Kawasan", polarity: "minimum", cap: 120 }],
};

export const office: CatalogueFamily = {
  title: "What the office has set",
  entries: [
    {
      rules: ["capaian-kantor"],
      kinds: ["persen"],
      severities: {
        error: "target and realisasi do not give the percentage by the polarity that the office has set",
        warning: "it is reckoned rightly, but higher than the cap that the office has set",
        info: "it was cut off, or rounded where the office cuts off, or follows from another error",
      },
      checks:
        "The settings kept with the workbook may name the polarity of an indicator and the cap of its capaian; rows are found by the words of its name, of several rows in a table the one that is most like it. Then that formula alone counts: `maksimum` R/T, `minimum` (2T − R)/T, `minimum-rasio` T/R, `stabil` by how near the target was met, `rentang` against the bound that was missed. A capaian at the cap is right where the uncapped one is higher. One above the cap is a warning and no error, because the arithmetic is right and only what the office prints is not as it decided; the cap is offered as its fix. With a cap but no polarity the rule is `capaian`. The rounding policy of the office says whether a cut or a rounded percentage is remarked, and how fixes are written. Scales of its own are checked as `kategori-nilai` and `kategori-kalimat`, before any other scale.",
      never:
        "Rows whose name is less like the setting than another row of the table, and the doubt whether less is better, which the office has settled.",
      examples: [
        {
          from: null,
          settings: SETTINGS,
          sheets: `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indek Kerawanan Kawasan | 80,00 | 90,00 | 112,50
2 | Jumlah desa bersih narkoba | 40 | 38 | 95,00
3 | Jumlah penyuluh terlatih | 50 | 46 | 92,00
`,
          at: "Lembar!E2",
        },
        {
          from: null,
          settings: SETTINGS,
          sheets: `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Indeks Kerawanan Kawasan | 80,00 | 56,00 | 130,00
2 | Jumlah desa bersih narkoba | 40 | 38 | 95,00
3 | Jumlah penyuluh terlatih | 50 | 46 | 92,00
`,
          at: "Lembar!E2",
        },
      ],
    },
    {
      rules: ["capaian-kantor-kalimat"],
      kinds: ["persen"],
      severities: {
        error: "the figures of the sentence give another percentage by the polarity that the office has set",
        warning: "it is reckoned rightly, but higher than the cap that the office has set",
        info: "it was cut off, or rounded where the office cuts off",
      },
      checks: "The same for target, realisasi and capaian that one sentence tells of an indicator of the settings.",
      never: "Sentences that do not name the indicator before its figures, and targets that are ranges.",
      examples: [
        {
          from: null,
          settings: SETTINGS,
          sheets: `
Indeks Kerawanan Kawasan dengan target 80,00 terealisasi 90,00 atau 112,50%.
`,
          at: "Lembar!A1",
        },
      ],
    },
  ],
};
