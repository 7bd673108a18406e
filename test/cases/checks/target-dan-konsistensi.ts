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

/** Deviations with their signs, and how near each month came to its plan. */
const plans = (third: string) => `
Bulan | RPD (Rp) | Realisasi (Rp) | % Deviasi | Konsistensi (%)
Januari | 652.000.000 | 590.712.000 | -9,40 | 90,60
Februari | 802.400.000 | 753.453.600 | -6,10 | 93,90
Maret | 990.500.000 | 1.022.196.000 | 3,20 | ${third}
April | 1.078.200.000 | 1.026.446.400 | -4,80 | 95,20
Mei | 1.103.300.000 | 1.131.985.800 | 2,60 | 97,40
Juni | 1.053.200.000 | 1.106.913.200 | 5,10 | 94,90
Juli | 1.015.500.000 | 1.034.794.500 | 1,90 | 98,10
Agustus | 1.228.700.000 | 1.249.587.900 | 1,70 | 98,30
September | 1.303.900.000 | 1.358.663.800 | 4,20 | 95,80
`;

export const targetDanKonsistensiCases: TableCase[] = [
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
  { name: "what a hundred falls short by, however it is signed", sheet: plans("96,80"), loud: [] },
  {
    name: "one of them that the deviation does not give",
    sheet: plans("98,60"),
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "96,80" }],
  },
];
