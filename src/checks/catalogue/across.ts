import type { CatalogueFamily } from "./entry";

export const across: CatalogueFamily = {
  title: "The same figure in several places",
  entries: [
    {
      rules: [
        "silang-target",
        "silang-realisasi",
        "silang-capaian",
        "silang-pagu",
        "silang-realisasi-anggaran",
        "silang-sisa",
        "silang-bobot",
        "silang-nilai",
        "silang-nilai-akhir",
      ],
      kinds: ["silang", "satuan"],
      severities: {
        error: "the other places speak much louder: more of them, and figures of their own rows that agree with them",
        warning: "two values, and nothing says which one is right",
      },
      checks:
        "One quantity of one indicator, activity or year that is printed in several tables or sentences of the workbook, with names, codes, years and units compared.",
      never:
        "Figures of another year, satker or revision; a plan of several years against the agreement of one; values that differ by rounding; what was computed from a figure that is named already.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, summary, tables 4 and 6, shortened",
          year: 2025,
          sheets: `
## Ikhtisar
No | Indikator Kinerja | Target | Realisasi | Capaian
1. | Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks | 54,49 Indeks | 105,56%
2. | Indeks Ketahanan Diri Keluarga terhadap Penyalahgunaan Narkoba | 76,700 Indeks | 92,879 Indeks | 121,09%
3. | Indeks Keterpulihan Kawasan Rawan yang Diintervensi | 1,40 Indeks | 1,88 Indeks | 134,28%
## Capaian
No | Indikator Kinerja | Target | Realisasi | Capaian
1. | Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks | 56,49 Indeks | 105,57 %
2. | Indeks Ketahanan Diri Keluarga terhadap Penyalahgunaan Narkoba | 76,700 Indeks | 92,879 Indeks | 121,09 %
3. | Indeks Keterpulihan Kawasan Rawan yang Diintervensi | 1,40 Indeks | 1,88 Indeks | 134,28 %
## Dektari
INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN
Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks | 56,49 Indeks | 105,57%
`,
          at: "Ikhtisar!D2",
        },
      ],
    },
    {
      rules: ["satuan"],
      kinds: ["satuan"],
      severities: { error: "always: the name of the indicator and two other lists say what it is measured in" },
      checks: "A persentase printed as an index or an indeks printed in percent, with the figure the same elsewhere.",
      never: "Units of which only the column speaks, and indicators whose name begins otherwise.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, tables 2 and 3 and the annex, shortened",
          year: 2025,
          sheets: `
## RKT
NO | INDIKATOR KINERJA | TARGET
1. | Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks
2. | Persentase pecandu narkotika yang mengalami peningkatan kualitas hidup | 75,50%
3. | Jumlah lembaga rehabilitasi yang operasional | 1 Lembaga
## PK
No | Indikator Kinerja | Target
1 | Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks
2 | Persentase pecandu narkotika yang mengalami peningkatan kualitas hidup | 75,50%
3 | Jumlah lembaga rehabilitasi yang operasional | 1 Lembaga
## Lampiran
No | Indikator Kinerja | Target
1 | Indeks Ketahanan Diri Remaja terhadap Penyalahgunaan Narkoba | 53,51 Indeks
2 | Persentase pecandu narkotika yang mengalami peningkatan kualitas hidup | 75,50 Indeks
3 | Jumlah lembaga rehabilitasi yang operasional | 1 Lembaga
`,
          at: "Lampiran!C3",
        },
      ],
    },
    {
      rules: ["kode-lain"],
      kinds: ["silang"],
      severities: { warning: "always: either place may be the slip" },
      checks: "One activity with one amount under two budget codes.",
      never: "A code that is told to another depth, and activities whose amounts differ.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, tables 28 and 30, with right percentages",
          year: 2025,
          sheets: `
## Realisasi
No | Kode | Kegiatan | Pagu | Realisasi | %
1 | 3236 EBA 994 | Layanan Perkantoran | 77.100.000 | 69.450.000 | 90,08
2 | 3236 EBD 955 | Layanan Manajemen Keuangan | 5.242.000 | 2.580.000 | 49,22
3 | 3237 EBC 954 | Layanan Manajemen SDM | 8.610.000 | 8.601.500 | 99,90
## Efisiensi
No | Kode | Kegiatan | Pagu | Realisasi | %
1 | WA. 3236. EBA. 994 | Layanan Perkantoran | 77.100.000 | 69.450.000 | 90,08
2 | WA. 3236. EBA. 995 | Layanan Manajemen Keuangan | 5.242.000 | 2.580.000 | 49,22
3 | WA. 3237. EBC. 954 | Layanan Manajemen SDM | 8.610.000 | 8.601.500 | 99,90
`,
          at: "Efisiensi!B3",
        },
      ],
    },
    {
      rules: ["sasaran-lain"],
      kinds: ["silang"],
      severities: { warning: "always" },
      checks: "An indicator under the sasaran of another indicator, while at least two other lists agree on its own.",
      never: "A sasaran in other words.",
      examples: [
        {
          from: null,
          year: 2025,
          sheets: `
## Ikhtisar
No | Sasaran Kegiatan | Indikator Kinerja | Target
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk narkoba | Indeks Ketahanan Diri Remaja | 53,51 Indeks
2 | Meningkatnya upaya pemulihan kawasan atau wilayah rawan narkoba secara berkelanjutan | Indeks Keterpulihan Kawasan Rawan yang Diintervensi | 1,40 Indeks
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi Masyarakat | 3,20 Indeks
## Lampiran
No | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET 2025
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk narkoba | Indeks Ketahanan Diri Remaja | 53,51 Indeks
2 | Meningkatnya upaya pemulihan kawasan atau wilayah rawan narkoba secara berkelanjutan | Indeks Keterpulihan Kawasan Rawan yang Diintervensi | 1,40 Indeks
3 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Kemandirian Partisipasi Masyarakat | 3,20 Indeks
## RKT
No | Sasaran Kegiatan | Indikator Kinerja | Target
1 | Meningkatnya daya tangkal anak dan remaja terhadap pengaruh buruk narkoba | Indeks Ketahanan Diri Remaja | 53,51 Indeks
2 | Meningkatnya kesadaran dan kepedulian masyarakat dalam penanganan P4GN | Indeks Keterpulihan Kawasan Rawan yang Diintervensi | 1,40 Indeks
`,
          at: "RKT!B3",
        },
      ],
    },
  ],
};
