import type { TableCase } from "../tables/table-case";

const survey = (third: string, weighted = "0,412") => `
No | Unsur Pelayanan | Jumlah Responden yang Menjawab |  |  |  | NRR per Unsur | Bobot | NRR Tertimbang
 |  | Nilai 1 | Nilai 2 | Nilai 3 | Nilai 4 |  |  |
U1 | Persyaratan | 0 | 3 | 21 | 96 | 3,775 | 0,111 | 0,419
U2 | Prosedur | 1 | 2 | 27 | 90 | 3,717 | 0,111 | 0,413
U3 | Waktu penyelesaian | 0 | 5 | 25 | 90 | ${third} | 0,111 | ${weighted}
U4 | Biaya/tarif | 0 | 0 | 9 | 111 | 3,925 | 0,111 | 0,436
U5 | Produk layanan | 2 | 4 | 30 | 84 | 3,633 | 0,111 | 0,403
`;

/** Means of scores, each given by so many. */
export const skorJawabanCases: TableCase[] = [
  {
    name: "marks of a survey from how many gave each score, all right",
    sheet: survey("3,708"),
    merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2", "I1:I2"],
    loud: [],
  },
  {
    name: "a mark with two digits in each other's place",
    sheet: survey("3,780"),
    merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2", "I1:I2"],
    loud: [{ cell: "G5", severity: "error", kind: "rata-rata", expected: "3,708" }],
  },
  {
    name: "scores of four judges that are no counts of answers",
    sheet: `
Peserta | Juri 1 | Juri 2 | Juri 3 | Juri 4 | Nilai Akhir
Desa Satu | 82 | 79 | 85 | 80 | 81,50
Desa Dua | 77 | 81 | 78 | 80 | 79,00
Desa Tiga | 88 | 84 | 86 | 83 | 85,25
Desa Empat | 73 | 75 | 71 | 74 | 73,25
`,
    loud: [],
  },
];
