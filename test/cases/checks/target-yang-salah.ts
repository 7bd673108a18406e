import type { TableCase } from "../tables/table-case";

/** Realisasi that columns of their own give, and means that rest on the capaian. */
const reckoned = (target: string, capaian: string) => `
No | Indikator | Pembilang | Penyebut | Target | Realisasi | Capaian (%)
1 | Perkara yang diputus tepat waktu | 1.402 | 1.419 | 98,00 % | 98,80 % | 100,82
2 | Salinan yang dikirim tepat waktu | 1.387 | 1.419 | 100,00 % | 97,74 % | 97,74
3 | Perkara yang didaftarkan daring | 1.214 | 1.426 | ${target} | 85,13 % | ${capaian}
4 | Berkas yang diminutasi tepat waktu | 1.408 | 1.419 | 99,00 % | 99,22 % | 100,22
 | Rata-rata capaian | | | | | 101,30
`;

export const targetYangSalahCases: TableCase[] = [
  {
    name: "realisasi reckoned from their own columns, and a mean of the capaian",
    sheet: reckoned("80,00 %", "106,41"),
    loud: [],
  },
  {
    name: "a target against the capaian and what rests on it",
    sheet: reckoned("75,00 %", "106,41"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "80,00 %" }],
  },
  {
    name: "a capaian against target, realisasi and the mean",
    sheet: reckoned("80,00 %", "160,41"),
    loud: [{ cell: "G4", severity: "error", kind: "persen", expected: "106,41" }],
  },
];
