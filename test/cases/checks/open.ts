import type { TableCase } from "../tables/table-case";

/** Cases of which the outcome is settled and which the checker does not reach yet. */
export const openCases: TableCase[] = [
  {
    name: "recommendations done, in work and not begun are one more than all",
    sheet: `
No | Pemeriksa | Temuan | Rekomendasi | Selesai | Proses | Belum | % Selesai
1 | BPK | 4 | 9 | 7 | 2 | 0 | 77,78
2 | BPKP | 2 | 3 | 3 | 0 | 0 | 100,00
3 | Inspektorat | 6 | 14 | 10 | 3 | 2 | 71,43
 | Jumlah | 12 | 26 | 20 | 5 | 1 | 76,92
`,
    loud: [{ cell: "G4", severity: "error", kind: "jumlah", expected: "1" }],
  },
  {
    name: "accumulated people that are not the years together",
    sheet: `
No | Indikator | Satuan | Target Akhir Renstra | Realisasi |  |  |  | Akumulasi | Capaian thd Target Akhir (%)
 |  |  |  | 2021 | 2022 | 2023 | 2024 |  |
1 | Kader dilatih | Orang | 500 | 80 | 110 | 125 | 140 | 455 | 91,00
2 | Desa dibina | Desa | 60 | 12 | 15 | 14 | 16 | 75 | 95,00
`,
    merges: ["E1:H1"],
    loud: [{ cell: "I4", severity: "error", kind: "jumlah", expected: "57" }],
  },
];
