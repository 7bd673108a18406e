import type { TableCase } from "../tables/table-case";

const indicators = (c: string) => `
Kode | Perspektif / Indikator Kinerja Utama | Target | Realisasi | Capaian
 | Perspektif Layanan |  |  | 104,00
1a | Indeks kepuasan layanan | 80,00 | 84,00 | 105,00
1b | Persentase layanan tepat waktu | 90,00 | 92,70 | 103,00
 | Perspektif Proses | | | 97,50
2a | Persentase dokumen lengkap | 80,00 | 72,00 | 90,00
2b | Persentase pemeriksaan selesai | 60,00 | 63,00 | ${c}
`;

const recap = (high: string, low: string) => `
Rekapitulasi Status Kinerja
Status | Batasan Capaian | Jumlah IKU
Hijau | Capaian >= 100 | ${high}
Kuning | 80 <= capaian < 100 | ${low}
Merah | Capaian < 80 | -
Jumlah |  | 4
`;

/** As many rows as there are indicators, and as many of them above their target, but for one wrong figure. */
const RECEIPTS = {
  name: "Penerimaan",
  sheet: `
No | Jenis Penerimaan | Target | Realisasi | %
1 | Sewa gedung | 200.000 | 210.000 | 105,00
2 | Retribusi parkir | 100.000 | 103.000 | 103,00
3 | Retribusi pasar | 400.000 | 360.000 | 90,00
4 | Denda | 50.000 | 48.000 | 96,00
`,
};

/** Counts of indicators by bands of capaian, and the table that they count. */
export const rekapIndikatorCases: TableCase[] = [
  {
    name: "a recap of indicators under headings with their mean",
    sheet: indicators("105,00") + recap("3", "1"),
    loud: [],
  },
  {
    name: "a table of as many receipts on another sheet is not what is counted",
    sheet: indicators("105,00") + recap("3", "1"),
    others: [RECEIPTS],
    loud: [],
  },
  { name: "a recap alone beside as many receipts", sheet: recap("3", "1"), others: [RECEIPTS], loud: [] },
  {
    name: "a count of indicators under headings that is off",
    sheet: indicators("105,00") + recap("2", "2"),
    others: [RECEIPTS],
    loud: [
      { cell: "C11", severity: "error", kind: "cacah", expected: "3" },
      { cell: "C12", severity: "error", kind: "cacah", expected: "1" },
    ],
  },
  {
    name: "a wrong capaian is no mistake of the recap that counts it",
    sheet: indicators("85,00") + recap("3", "1"),
    loud: [{ cell: "E7", severity: "error", kind: "persen", expected: "105,00" }],
  },
];
