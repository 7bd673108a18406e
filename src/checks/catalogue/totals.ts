import type { CatalogueFamily } from "./entry";

export const totals: CatalogueFamily = {
  title: "Totals",
  entries: [
    {
      rules: ["jumlah"],
      kinds: ["jumlah"],
      severities: {
        error: "its rows do not add up to it",
        info: "it follows from an error above, or holds once that is mended",
      },
      checks:
        "A total is the sum of its rows, a subtotal of its section, a parent of its children by code, number or indentation, `Usia produktif (15 - 59)` of the groups above that cover these ages, `PAD` of the four kinds of revenue that it consists of by law. What the difference tells is named: a row left out or counted twice, a subtotal added to its own rows, digits or noughts mistyped, a row that is not listed.",
      never:
        "Sums that only the rounding of their parts keeps from fitting, a total that is the mean of its rows, a total of targets beside a realisasi that is not counted in the same unit, columns that cannot be added (targets of different units), and `Jumlah` as the name of a column. Where a row seems to be missing the total is named, but not repaired.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 28, without its output",
          sheets: `
No | Kode | Kegiatan | Pagu | Realisasi | %
1 | 3247 QDE | Pendampingan Program Ketahanan Keluarga Anti Narkoba | 35.000.000 | 27.950.000,- | 79.85
2. | 3247 UBB | Advokasi Program Ketahanan Keluarga | 40.000.000 | 28.205.000 | 70.51
3. | 3248 | Fasilitasi Pengembangan Potensi Masyarakat | 80.000.000 | 69.725.000 | 87,15
4. | 5936 | Pengelolaan Informasi dan Edukasi | 57.000.000 | 47.100.000 | 82,63
TOTAL <<<<< | | | 177.000.000 | 172.980.000 | 97.72
`,
          at: "Lembar!D6",
        },
      ],
    },
    {
      rules: ["rata-rata"],
      kinds: ["rata-rata"],
      severities: { error: "its rows do not average to it", info: "it follows from an error above" },
      checks:
        "A row `Rata-rata` holds the mean of the rows above it; blanks and zeros may count or not, counts may be added up, and a percentage may be taken of the means beside it.",
      never: "Columns with words among the figures, and a mean of a single row.",
      examples: [
        {
          from: null,
          sheets: `
No | Periode | Nilai IKM | Jumlah Responden
1 | Triwulan I | 87,25 | 150
2 | Triwulan II | 88,31 | 162
3 | Triwulan III | 90,02 | 148
4 | Triwulan IV | 76,61 | 155
 | Rata-rata | 88,55 | 154
`,
          at: "Lembar!C6",
        },
      ],
    },
    {
      rules: ["rata-rata-tertimbang"],
      kinds: ["rata-rata"],
      severities: {
        error: "it is not the weighted mean that its row says it is",
        info: "it was cut off, or follows from an error above",
      },
      checks:
        "A row that says of itself, or in the note it is marked with, that it is weighted (`rata-rata tertimbang responden`): each row above counts as often as the column that is named says, or the only count there is. Beside `Bobot`, `Nilai` and `Nilai Akhir` the values of another year are weighted as well.",
      never:
        "Rows that say nothing of weights, two counts of which none is named, values without a weight, and percentages that have their own wholes.",
      examples: [
        {
          from: null,
          sheets: `
No | Unit Layanan | Responden | Nilai SKM
1 | Loket A | 240 | 88,17
2 | Loket B | 60 | 83,07
3 | Loket C | 120 | 86,27
 | Nilai SKM (rata-rata tertimbang responden) | 420 | 85,84
`,
          at: "Lembar!D5",
        },
      ],
    },
    {
      rules: ["total-rata-rata"],
      kinds: ["rata-rata"],
      severities: {
        error: "a slip of typing leads to it from the mean of its rows",
        warning: "it is no mean of its rows and no other figure of them either",
      },
      checks:
        "A bare TOTAL below percentages, indices or values, where TOTALs of the same table or of tables under the same header are means: of all rows, or of all but the first, the province's own.",
      never:
        "TOTALs of which no other one is seen to be a mean; a mean weighted by another column, a sum, the figure of one row; targets, counts and money; fewer than three rows.",
      examples: [
        {
          from: "LKIP BNNP NTB 2023, the satker tables of two indicators",
          sheets: `
## Lembar
No | Unit Kerja | Target | Realisasi
1 | BNNP NTB | 92 | 97,26
2 | BNNK Mataram | 92 | 100
3 | BNNK Sumbawa Barat | 92 | 97,45
4 | BNNK Sumbawa | 92 | 97,31
5 | BNNK Bima | 92 | 98,23
 | TOTAL | 92 | 98,50
## Kepuasan
No | Unit Kerja | Target | Realisasi
1 | BNNP NTB | 3,3 | 3,81
2 | BNNK Mataram | 3,3 | 3,91
3 | BNNK Sumbawa Barat | 3,3 | 3,87
4 | BNNK Sumbawa | 3,3 | 3,43
5 | BNNK Bima | 3,3 | 3,39
 | TOTAL | 3,3 | 3,65
`,
          at: "Lembar!D7",
        },
      ],
    },
    {
      rules: ["saldo"],
      kinds: ["selisih"],
      severities: {
        error: "it is not the difference of the totals it stands for",
        info: "it follows from an error above",
      },
      checks:
        "Surplus or defisit is pendapatan less belanja, pembiayaan netto the two kinds of it, SiLPA both together.",
      never: "A balance of which one of the totals is not in the table.",
      examples: [
        {
          from: null,
          sheets: `
Kode | Uraian | Anggaran | Realisasi
4 | PENDAPATAN | 1.250.000.000 | 1.245.500.000
4.1 | Pendapatan Asli Desa | 50.000.000 | 45.500.000
4.2 | Pendapatan Transfer | 1.200.000.000 | 1.200.000.000
 | JUMLAH PENDAPATAN | 1.250.000.000 | 1.245.500.000
5 | BELANJA | 1.230.000.000 | 1.190.400.000
5.1 | Bidang Penyelenggaraan Pemerintahan Desa | 730.000.000 | 712.400.000
5.2 | Bidang Pelaksanaan Pembangunan Desa | 500.000.000 | 478.000.000
 | JUMLAH BELANJA | 1.230.000.000 | 1.190.400.000
 | SURPLUS/(DEFISIT) | 20.000.000 | 51.500.000
`,
          at: "Lembar!D10",
        },
      ],
    },
  ],
};
