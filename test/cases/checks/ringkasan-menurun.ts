import type { TableCase } from "../tables/table-case";

const summary = (sisa: string, persen: string) => `
Pagu Anggaran | Rp 1.250.000.000
Realisasi | Rp 1.125.000.000
Sisa | ${sisa}
Persentase | ${persen}
`;

/** A colon and the currency stand in cells of their own. */
const spaced = (persen: string) => `
Realisasi Anggaran Tahun 2023
Pagu | : | Rp | 1.250.000.000
Realisasi | : | Rp | 1.125.000.000
Sisa anggaran | : | Rp | 125.000.000
Persentase penyerapan | : | | ${persen}
`;

/** The state's portal tells financing before what it is made of; a part may be below zero. */
const postur = (netto: string, persen = "-134.65") => `
Akun | Anggaran/Pagu | Realisasi | %
Pendapatan Daerah | 1.132,94 M | 652,29 M | 57.57
PAD | 92,33 M | 43,03 M | 46.60
Pendapatan Transfer | 1.027,11 M | 627,44 M | 61.09
Lain-lain Pendapatan | 13,50 M | -18,18 M | ${persen}
Pembiayaan Daerah | 53,50 M | ${netto} | 154.60
Penerimaan Pembiayaan Daerah | 68,50 M | 112,71 M | 164.54
Pengeluaran Pembiayaan Daerah | 15,00 M | 30,00 M | 200.00
`;

/** Short lists of a name and a figure below one another, and financing told before its parts. */
export const ringkasanMenurunCases: TableCase[] = [
  { name: "a summary at the head of its sheet, downwards", sheet: summary("Rp 125.000.000", "90,00%"), loud: [] },
  {
    name: "what is left in a summary at the head of its sheet",
    sheet: summary("Rp 135.000.000", "90,00%"),
    loud: [{ cell: "B3", severity: "error", kind: "selisih", expected: "Rp 125.000.000" }],
  },
  { name: "a summary with colons and currency in cells of their own", sheet: spaced("90,00%"), loud: [] },
  {
    name: "a percentage behind colons in cells of their own",
    sheet: spaced("91,00%"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "90,00%" }],
  },
  {
    name: "financing told before its parts, and a percentage below zero of rounded amounts",
    sheet: postur("82,71 M"),
    loud: [],
  },
  {
    name: "financing told before its parts is not their difference",
    sheet: postur("52,71 M"),
    loud: [{ cell: "C6", severity: "error", kind: "selisih", expected: "82,71 M", alsoKind: "jumlah" }],
  },
  {
    name: "a percentage below zero that no rounding of the amounts gives",
    sheet: postur("82,71 M", "-143.65"),
    loud: [{ cell: "D5", severity: "error", kind: "persen" }],
  },
];
