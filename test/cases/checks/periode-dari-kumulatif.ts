import type { TableCase } from "../tables/table-case";

const kumulatif = (period: string, label = "Realisasi per triwulan (Rp juta)") => `
Uraian | TW I | TW II | TW III | TW IV
Target kumulatif (%) | 15 | 40 | 70 | 100
Realisasi kumulatif (Rp juta) | 3.214 | 8.905 | 14.760 | 20.118
${label} | ${period}
`;

/** What each period has added to what was reached up to it, below it. */
export const periodeDariKumulatifCases: TableCase[] = [
  {
    name: "a quarter's own figure repeats what was reached up to it",
    sheet: kumulatif("3.214 | 5.691 | 14.760 | 5.358"),
    loud: [{ cell: "D4", severity: "error", kind: "selisih", expected: "5.855" }],
  },
  {
    name: "a quarter's own figure with digits swapped, below the sums of columns up to each quarter",
    sheet: `
Jenis Belanja | Pagu | s.d. TW I | s.d. TW II | s.d. TW III | s.d. TW IV
Belanja Pegawai | 55.040,20 | 12.690,03 | 26.753,44 | 40.706,98 | 54.935,19
Belanja Barang | 11.290,00 | 1.924,74 | 4.711,12 | 7.698,94 | 11.190,32
Jumlah | 66.330,20 | 14.614,77 | 31.464,56 | 48.405,92 | 66.125,51
Realisasi per triwulan | | 14.614,77 | 16.849,79 | 16.941,36 | 17.791,59
`,
    loud: [{ cell: "F5", severity: "error", kind: "selisih", expected: "17.719,59" }],
  },
  { name: "each quarter's own figure", sheet: kumulatif("3.214 | 5.691 | 5.855 | 5.358"), loud: [] },
  {
    name: "figures by quarter that have nothing to do with those above",
    sheet: kumulatif("2 | 4 | 3 | 5", "Kegiatan per triwulan"),
    loud: [],
  },
];
