import type { TableCase } from "../tables/table-case";

const means = (first: string, second: string) => `
Sasaran | Indikator | Target | Realisasi | Capaian (%)
1 | Indikator A | 80,00 | 84,00 | 105,00
 | Indikator B | 50,00 | 45,00 | ${first}
 | Rata-rata capaian sasaran 1 |  |  | 97,50
2 | Indikator C | 40,00 | 38,00 | 95,00
 | Indikator D | 60,00 | 63,00 | 105,00
 | Indikator E | 25,00 | 23,00 | 92,00
 | Rata-rata capaian sasaran 2 |  |  | ${second}
 | Rata-rata capaian seluruh sasaran |  |  | 97,42
`;

const weights = (weight: string) => `
Kode | Sasaran/Indikator | Bobot Tertimbang | Indeks Capaian | Nilai
1 | Pelaksanaan anggaran |  |  | 105,23
1a | Nilai kinerja | 56,00% | 104,80 | 58,69
1b | Penyaluran transfer | 44,00% | 105,77 | 46,54
2 | Layanan prima |  |  | 108,98
2a | Indeks kepuasan | ${weight} | 105,59 | 63,35
2b | Satker berkinerja baik | 40,00% | 114,06 | 45,62
3 | Likuiditas |  |  | 114,71
3a | Kualitas laporan | 35,00% | 110,74 | 38,76
3b | Deviasi proyeksi | 40,00% | 114,88 | 45,95
3c | Retur | 25,00% | 120,00 | 30,00
`;

/** What is averaged or weighted below a heading or above the name of its group. */
export const kelompokCases: TableCase[] = [
  { name: "means below the indicators of each objective", sheet: means("90,00", "97,33"), loud: [] },
  {
    name: "a mean below its indicators that is another one",
    sheet: means("90,00", "98,00"),
    loud: [{ cell: "E8", severity: "error", kind: "rata-rata", expected: "97,33" }],
  },
  {
    name: "a capaian above its mean that neither its row nor the mean gives",
    sheet: means("98,00", "97,33"),
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "90,00" }],
  },
  { name: "weights that add up to a hundred below each heading", sheet: weights("60,00%"), loud: [] },
  {
    name: "a weight with which those of its heading do not add up",
    sheet: weights("66,00%"),
    loud: [{ cell: "C6", severity: "error", kind: "bobot", expected: "60,00%" }],
  },
];
