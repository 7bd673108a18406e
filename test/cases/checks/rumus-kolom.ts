import type { TableCase } from "../tables/table-case";

/** Columns whose row of numbers spells out more than two of them at once. */
export const rumusKolomCases: TableCase[] = [
  {
    name: "a percentage of a sum, copied from the column beside it",
    sheet: `
No | Jenis Kejadian | Operasi | Selamat | Meninggal | Hilang | Jumlah | Ditemukan (%) | Selamat (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 = 4+5+6 | 8 = (4+5)/7 | 9 = 4/7
1 | Kapal | 41 | 388 | 27 | 9 | 424 | 97,88 | 91,51
2 | Pesawat udara | 3 | 6 | 4 | - | 10 | 100,00 | 60,00
3 | Banjir | 11 | 212 | 14 | 3 | 229 | 92,58 | 92,58
4 | Orang hilang | 52 | 33 | 38 | 6 | 77 | 92,21 | 42,86
 | JUMLAH | 107 | 639 | 83 | 18 | 740 | 97,57 | 86,35
`,
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "98,69" }],
  },
  {
    name: "the same without a mistake: blanks add nothing, and the total row follows the formulas as well",
    sheet: `
No | Jenis Kejadian | Operasi | Selamat | Meninggal | Hilang | Jumlah | Ditemukan (%) | Selamat (%)
1 | 2 | 3 | 4 | 5 | 6 | 7 = 4+5+6 | 8 = (4+5)/7 | 9 = 4/7
1 | Kapal | 41 | 388 | 27 | 9 | 424 | 97,88 | 91,51
2 | Pesawat udara | 3 | 6 | 4 | - | 10 | 100,00 | 60,00
3 | Banjir | 11 | 212 | 14 | 3 | 229 | 98,69 | 92,58
4 | Orang hilang | 52 | 33 | 38 | 6 | 77 | 92,21 | 42,86
 | JUMLAH | 107 | 639 | 83 | 18 | 740 | 97,57 | 86,35
`,
    loud: [],
  },
  {
    name: "weights and contributions with a total whose value is not printed: nothing is multiplied by a blank",
    sheet: `
Indikator | Nilai | Bobot | Kontribusi
(a) | (b) | (c) | (d) = (b) x (c) / 100
Penyerapan anggaran | 92,10 | 40 | 36,84
Konsistensi | 88,50 | 35 | 30,98
Capaian output | 97,20 | 25 | 24,30
Nilai Akhir |  | 100 | 92,12
`,
    loud: [],
  },
  {
    name: "a balance of five columns with one of them wrong",
    sheet: `
No | Jenis Barang | Awal | Masuk | Pinjam | Keluar | Rusak | Akhir
(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)=(3)+(4)-(5)-(6)-(7)
1 | Laptop | 46 | 12 | 4 | 7 | 2 | 45
2 | Proyektor | 18 | 3 | 1 | 2 | 1 | 17
3 | Kendaraan | 9 | 1 | - | 1 | 1 | 8
4 | Meja | 120 | 35 | 10 | 22 | 6 | 127
`,
    loud: [{ cell: "H6", severity: "error", kind: "selisih", expected: "117" }],
  },
];
