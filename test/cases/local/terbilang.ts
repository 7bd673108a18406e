import type { LocalCase } from "./local-case";

const budget = (total: string, words: string) => `
No | Kegiatan | Pagu
1 | a | 11.000.000
2 | b | 23.500.000
JUMLAH | | ${total}
${words}
`;

/** Amounts written out in a cell of their own, and cells of which nothing can be said. */
export const terbilangCases: LocalCase[] = [
  {
    name: "words that say the total",
    sheets: budget("34.500.000", "Terbilang: Tiga puluh empat juta lima ratus ribu rupiah"),
    loud: [],
  },
  {
    name: "words in parentheses and capitals",
    sheets: budget("34.500.000", "(TIGA PULUH EMPAT JUTA LIMA RATUS RIBU RUPIAH)"),
    loud: [],
  },
  {
    name: "words that say another amount",
    sheets: budget("34.500.000", "Terbilang: Tiga puluh empat juta lima ratus rupiah"),
    loud: [
      {
        cell: "A5",
        severity: "error",
        kind: "terbilang",
        expected: "Tiga puluh empat juta lima ratus ribu rupiah",
        fix: "Terbilang: Tiga puluh empat juta lima ratus ribu rupiah",
      },
    ],
  },
  {
    name: "words beside their amount",
    sheets: `
Uraian | Nilai | Terbilang
Alokasi awal tahun | Rp 1.764.011.000 | satu miliar tujuh ratus enam puluh empat juta sebelas ribu rupiah
Dibayarkan | Rp 1.359.996.505 | satu miliar tiga ratus lima puluh sembilan juta sembilan ratus sembilan puluh enam ribu lima ratus enam rupiah
`,
    loud: [{ cell: "C3", severity: "error", kind: "terbilang" }],
  },
  {
    name: "words that are no amount of the row, but one slip away from the one that they name with its year",
    sheets: `
Jenis | Target 2024 | Realisasi 2024 | Realisasi 2023
Parkir | 980.000.000 | 939.777.000 | 928.790.000
Terminal | 50.000.000 | 50.000.000 | 50.000.000
JUMLAH | 1.030.000.000 | 989.777.000 | 978.790.000
Terbilang realisasi 2024: sembilan ratus sembilan puluh delapan juta tujuh ratus tujuh puluh tujuh ribu rupiah
`,
    loud: [
      {
        cell: "A5",
        severity: "error",
        kind: "terbilang",
        expected: "sembilan ratus delapan puluh sembilan juta tujuh ratus tujuh puluh tujuh ribu rupiah",
      },
    ],
  },
  {
    name: "words of the amount that they name with its year",
    sheets: `
Jenis | Target 2024 | Realisasi 2024 | Realisasi 2023
Parkir | 980.000.000 | 939.777.000 | 928.790.000
Terminal | 50.000.000 | 50.000.000 | 50.000.000
JUMLAH | 1.030.000.000 | 989.777.000 | 978.790.000
Terbilang realisasi 2024: sembilan ratus delapan puluh sembilan juta tujuh ratus tujuh puluh tujuh ribu rupiah
`,
    loud: [],
  },
  {
    name: "one of several amounts above is said",
    sheets: `
No | Kegiatan | Pagu | Realisasi
1 | a | 11.000.000 | 9.000.000
JUMLAH | | 11.000.000 | 9.000.000
Terbilang: sembilan juta rupiah
`,
    loud: [],
  },
  {
    name: "headings that speak of rupiah",
    sheets: `
(dalam juta rupiah)
No | Kegiatan | Pagu | Realisasi
1 | a | 11,5 | 9,2
`,
    loud: [],
  },
  {
    name: "figures with their words in cells of a table",
    sheets: `
No | Indikator | Target | Realisasi
1 | Jumlah petugas terlatih | 13 (tiga belas) Orang | 12 (dua belas) Orang
2 | Jumlah layanan | 10 (sepuluh) Layanan | 21 (dua puluh dua) Layanan
3 | Jumlah lembaga | 1(satu) Lembaga | 1 (satu) Lembaga
`,
    loud: [{ cell: "D3", severity: "error", kind: "terbilang", expected: "dua puluh satu" }],
  },
  {
    name: "formulas without stored results are no blanks",
    sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | a | #11000000 | #10000000 | =ROUND(D2/C2*100,2) →
2 | b | =C9*1 → | #20000000 | =ROUND(D3/C3*100,2) →
3 | c | #47000000 | #40000000 | =ROUND(D4/C4*100,2) →
JUMLAH | | #81000000 | #70000000 | =ROUND(D5/C5*100,2) →
`,
    loud: [],
  },
  {
    name: "dates, errors and blank rows",
    sheets: `
No | Kegiatan | Tanggal | Pagu | Realisasi | %
1 | a | #45950~dd/mm/yyyy | #11000000 | #10000000 | =ROUND(E2/D2*100,2) → 90.91

2 | b | #45951~dd/mm/yyyy | #23000000 | #20000000 | =ROUND(E4/D4*100,2) → 86.96
3 | c | #45952~dd/mm/yyyy | #47000000 | =NA() → #N/A | =ROUND(E5/D5*100,2) → #N/A
`,
    loud: [
      { cell: "E5", severity: "warning", kind: "rumus" },
      { cell: "F5", severity: "warning", kind: "rumus" },
    ],
  },
  {
    name: "words below several amounts that nearly say one of them",
    sheets: `
Uraian | Pagu | Realisasi | Sisa
Belanja Pegawai | 11.264.870.000 | 11.190.344.117 | 74.525.883
Belanja Barang | 5.938.942.000 | 5.879.593.600 | 59.348.400
JUMLAH | 17.203.812.000 | 17.069.937.717 | 133.874.283
Terbilang | tujuh belas miliar enam puluh sembilan juta sembilan ratus tujuh puluh tiga ribu tujuh ratus tujuh belas rupiah
`,
    loud: [{ cell: "B5", severity: "error", kind: "terbilang" }],
  },
  {
    name: "words in a column of amounts that say the realisasi above them",
    sheets: `
Uraian | Anggaran | Realisasi
Belanja Pegawai | 11.264.870.000 | 11.190.344.117
Belanja Barang | 5.938.942.000 | 5.879.593.600
JUMLAH | 17.203.812.000 | 17.069.937.717
Terbilang realisasi | tujuh belas miliar enam puluh sembilan juta sembilan ratus tiga puluh tujuh ribu tujuh ratus tujuh belas rupiah
`,
    loud: [],
  },
  {
    name: "words that say what the rows come to, below a total that does not",
    sheets: budget("35.400.000", "Terbilang: Tiga puluh empat juta lima ratus ribu rupiah"),
    loud: [{ cell: "C4", severity: "error", kind: "jumlah", expected: "34.500.000" }],
  },
];
