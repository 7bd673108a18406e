import type { TableCase } from "../tables/table-case";

/** The periods of one indicator, with its name above the table alone. */
export const satuIndikatorCases: TableCase[] = [
  {
    name: "less is better, and two periods stop at the cap: the other periods and the name say so",
    sheet: `
3b. Rasio retur SP2D
T/R | Q1 | Sm1 | Q3 | Y | Pol/KP
Target | 0,25 | 0,25 | 0,25 | 0,25 | Min/TLK
Realisasi | 0,16 | 0,20 | 0,19 | 0,21 |
Capaian | 120,00 | 120,00 | 120,00 | 116,00 |
`,
    loud: [],
  },
  {
    name: "less is better by what the other periods show, whatever the name says",
    sheet: `
4. Selisih proyeksi dan penarikan
T/R | Q1 | Sm1 | Q3 | Y
Target | 5,00 | 5,00 | 5,00 | 5,00
Realisasi | 2,15 | 4,60 | 5,20 | 4,80
Capaian | 120,00 | 108,00 | 96,00 | 104,00
`,
    loud: [],
  },
  {
    name: "more is better in the other periods, so a period below its target is not 120",
    sheet: `
1. Nilai IKPA satuan kerja
T/R | Q1 | Sm1 | Q3 | Y
Target | 90,00 | 91,00 | 91,50 | 92,00
Realisasi | 60,00 | 92,46 | 93,02 | 94,37
Capaian | 120,00 | 101,60 | 101,66 | 102,58
`,
    loud: [{ cell: "B5", severity: "error", kind: "persen", expected: "66,67" }],
  },
  {
    name: "an index that its weighted value and the mean speak against, though it is realisasi / target",
    sheet: `
Kode | IKU | Bobot | Bobot Tertimbang | Target | Realisasi | Polarisasi | Indeks Capaian | Indeks Tertimbang
 | Customer Perspective | 40% |  |  |  |  | 102,71 | 41,08
2a | Indeks kepuasan pengguna layanan | 21% | 60,00% | 4,60 | 4,83 | Max | 105,00 | 63,00
2b | Persentase SP2D yang terbit | 14% | 40,00% | 99,50 | 98,77 | Max | 99,27 | 39,71
 | Learning Perspective | 60% |  |  |  |  | 98,40 | 59,04
6a | Persentase realisasi anggaran | 19% | 100,00% | 96,50 | 98,04 | Stabilize | 101,60 | 98,40
`,
    loud: [{ cell: "H6", severity: "error", kind: "persen", expected: "98,40" }],
  },
];
