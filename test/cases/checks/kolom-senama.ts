import type { TableCase } from "../tables/table-case";

const SUB_KOMPONEN = (mutu: string) => `
No | Aspek | Pemenuhan | | Mutu | | Bobot | Nilai 2024
 | | Bobot | Nilai | Bobot | Nilai | |
1 | Lingkungan Pengendalian | 9,00 | 7,50 | 21,00 | 16,80 | 30,00 | 24,30
2 | Penilaian Risiko | 6,00 | 5,10 | ${mutu} | 10,40 | 20,00 | 15,50
3 | Kegiatan Pengendalian | 7,50 | 6,00 | 17,50 | 13,90 | 25,00 | 19,90
4 | Pemantauan | 7,50 | 6,40 | 17,50 | 14,20 | 25,00 | 20,60
 | Jumlah | 30,00 | 25,00 | 70,00 | 55,30 | 100,00 | 80,30
`;

const TARIF = (harga: string) => `
No | Jenis Layanan | Tarif (Rp) | 2022 | | 2023 |
 | | | Volume | Penerimaan (Rp) | Volume | Penerimaan (Rp)
1 | Uji laboratorium air | 350.000 | 214 | 74.900.000 | 231 | 80.850.000
2 | Uji laboratorium pangan | ${harga} | 168 | 71.400.000 | 183 | 77.775.000
3 | Kalibrasi alat | 275.000 | 97 | 26.675.000 | 104 | 28.600.000
4 | Sewa ruang rapat | 600.000 | 41 | 24.600.000 | 38 | 22.800.000
`;

/** Columns of one name under several headers, and one column that two others are computed from. */
export const kolomSenamaCases: TableCase[] = [
  {
    name: "weights and scores under two headers add up to the columns of their names behind them",
    sheet: SUB_KOMPONEN("14,00"),
    loud: [],
  },
  {
    name: "a weight under one of two headers, which its row and its column speak against",
    sheet: SUB_KOMPONEN("17,50"),
    loud: [{ cell: "E4", severity: "error", kind: "jumlah", expected: "14,00" }],
  },
  { name: "one price for the volumes of two years", sheet: TARIF("425.000"), loud: [] },
  {
    name: "a price that the receipts of both years speak against",
    sheet: TARIF("452.000"),
    loud: [{ cell: "C4", severity: "error", kind: "jumlah", expected: "425.000", alsoKind: "bobot" }],
  },
];
