import type { TableCase } from "../tables/table-case";

const plan = (first: string, reached = "84,90") => `
Target dan Realisasi Renstra 2022-2024
Kode | Indikator | Target Renstra |  |  | Realisasi
 |  | 2022 | 2023 | 2024 | 2022 | 2023 | 2024
1.1 | Indeks Ketahanan Remaja | 51,00 | 51,75 | 52,50 | 51,47 | 52,08 | 53,16
2.1 | Indeks Ketahanan Keluarga | 83,00 | 84,50 | 86,25 | ${reached} | 85,71 | 87,77
3.1 | Tingkat putus program *) | 14,00 | 12,00 | 10,00 | 13,21 | 11,86 | 10,94
4.1 | Nilai Kepuasan | 85,50 | 87,00 | 88,50 | 86,77 | 88,19 | 90,25

Persentase capaian terhadap target tahun berjalan
Indikator | 2022 | 2023 | 2024
1.1 Indeks Ketahanan Remaja | 100,92 | 100,64 | 101,26
2.1 Indeks Ketahanan Keluarga | ${first} | 101,43 | 101,76
3.1 Tingkat putus program | 105,64 | 101,17 | 90,60
4.1 Nilai Kepuasan | 101,49 | 101,37 | 101,98
`;

export const capaianDiTabelLainCases: TableCase[] = [
  {
    name: "percentages of targets and realisasi in the table above, of one less is better",
    sheet: plan("102,29"),
    loud: [],
  },
  {
    name: "a percentage that is that of the next year",
    sheet: plan("101,43"),
    loud: [{ cell: "B12", severity: "error", kind: "persen", expected: "102,29" }],
  },
  {
    name: "where nothing but the other table speaks against a percentage, the realisasi may be wrong as well",
    sheet: plan("102,29", "89,40"),
    loud: [],
  },
];
