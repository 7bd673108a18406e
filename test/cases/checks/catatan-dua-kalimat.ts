import type { TableCase } from "../tables/table-case";

const capped = (visits: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Nilai SAKIP | Nilai | 80,00 | 82,40 | 103,00
2 | Kunjungan perpustakaan keliling ** | Kali | 50 | 68 | 120,00
3 | Naskah kuno yang dialihmediakan ** | Naskah | 40 | 51 | ${visits}
4 | Waktu penerbitan kartu | Hari | 5 | 4 | 120,00
5 | Indeks kepuasan pemustaka | Indeks | 3,50 | 3,43 | 98,00
** capaian dibatasi 120%. Indikator waktu: semakin cepat semakin baik
`;

/** A note of two sentences, the second of which is not about what its mark stands behind. */
export const catatanDuaKalimatCases: TableCase[] = [
  { name: "a cap and, in the same note, a polarity of other indicators", sheet: capped("120,00"), loud: [] },
  {
    name: "what is capped by a note of two sentences, with two digits in each other's place",
    sheet: capped("102,00"),
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "120,00" }],
  },
];
