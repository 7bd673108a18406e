import type { TableCase } from "../tables/table-case";

const ofServices = (third: string, mean: string) => `
Tabel 5. Waktu Layanan
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase surat terjawab | 90,00 | 92,70 | 103,00
2 | Persentase arsip tertata | 80,00 | 84,00 | 105,00
3 | Waktu tunggu layanan (menit) | 40,00 | 43,00 | ${third}
4 | Persentase kehadiran | 95,00 | 96,90 | 102,00
 | Rata-rata |  |  | ${mean}
`;

const ofRepairs = (third: string, mean: string) => `
Tabel 6. Lama Perbaikan (semakin kecil semakin baik)
No | Peralatan | Standar (hari) | 2023 (hari) | 2024 (hari) | Percepatan (hari) | Hasil (%)
1 | 2 | 3 | 4 | 5 | 6=4-5 | 7=(1+(1-5/3))x100
1 | Pompa | 20 | 19,0 | 18,0 | 1,0 | 110,00
2 | Genset | 10 | 9,4 | 9,1 | 0,3 | 109,00
3 | Mobil tangki | 25 | 26,0 | 27,0 | -1,0 | ${third}
4 | Radio | 5 | 4,9 | 4,4 | 0,5 | 112,00
 | Rata-rata |  |  |  |  | ${mean}
`;

/** Which way of a capaian was meant, by the mean below it or by the formula above it. */
export const arahMenurutRataRataCases: TableCase[] = [
  {
    name: "a capaian the other way than the mean of its column was reckoned with",
    sheet: ofServices("107,50", "100,63"),
    loud: [{ cell: "E5", severity: "error", kind: "rata-rata", expected: "92,50" }],
  },
  { name: "with the mean of what is printed either way counts", sheet: ofServices("107,50", "104,38"), loud: [] },
  { name: "the capaian that the mean was reckoned with", sheet: ofServices("92,50", "100,63"), loud: [] },
  {
    name: "a mean that no other way of one row brings about is wrong itself",
    sheet: ofServices("92,50", "106,30"),
    loud: [{ cell: "E7", severity: "error", kind: "rata-rata", expected: "100,63" }],
  },
  {
    name: "1 is a number where the column of that number holds none",
    sheet: ofRepairs("108,00", "105,75"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "92,00" }],
  },
  { name: "the percentage by the formula as it should be", sheet: ofRepairs("92,00", "105,75"), loud: [] },
];
