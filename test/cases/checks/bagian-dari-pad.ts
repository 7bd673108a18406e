import type { TableCase } from "../tables/table-case";

const REVENUE = `
Uraian | Realisasi (Rp) | Proporsi (%)
Pajak Kendaraan | 21.415.300.000 | 28,57
Pajak Lainnya | 12.640.150.000 | 16,86
Retribusi Daerah | 9.642.150.000 | 12,86
Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan | 5.310.000.000 | 7,08
Pendapatan BLUD | 4.877.325.000 | 6,51
Lain-lain PAD yang Sah | 21.084.775.000 | 28,12
Jumlah PAD | 74.969.700.000 | 100,00
Pendapatan Transfer | 612.480.000.000 |
Lain-lain Pendapatan Daerah yang Sah | 14.300.000.000 |
Jumlah Pendapatan | 701.749.700.000 |
`;

/** Shares of a total that has another below it. */
export const bagianDariPadCases: TableCase[] = [
  { name: "shares of own revenue, all revenue below", sheet: REVENUE, loud: [] },
];
