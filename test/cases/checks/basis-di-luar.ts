import type { TableCase } from "../tables/table-case";

const BELANJA = (share: string) => `
Uraian | Target | Realisasi
Pajak daerah | 412.300.000 | 420.115.600
Retribusi daerah | 96.450.000 | 91.208.300
Jumlah pendapatan | 508.750.000 | 511.323.900


Program | Anggaran | % dari Jumlah Pendapatan
Penerangan jalan | 41.230.000 | 8,06
Pengelolaan sampah | 63.500.000 | ${share}
Pemeliharaan pasar | 28.740.000 | 5,62
Pelatihan petugas | 12.400.000 | 2,43
`;

const CATATAN = (third: string) => `
Catatan: jumlah penduduk 48.216 jiwa
Kecamatan | Peserta | Cakupan (%)
Utara | 11.402 | 23,65
Selatan | 9.871 | 20,47
Timur | 13.040 | ${third}
Barat | 6.318 | 13,10
`;

const earmarked = (food: string, header = "% dari pagu") => `
Tahap | Tanggal | Jumlah
Tahap I | 12 Maret 2024 | 541.300.000
Tahap II | 9 September 2024 | 372.600.000
Jumlah | | 913.900.000

Penggunaan | Anggaran (Rp) | ${header}
Ketahanan pangan | 184.060.000 | ${food}
Bantuan langsung tunai | 118.800.000 | 13,00
Operasional | 27.410.000 | 3,00
`;

/** Percentages of an amount that stands in no row of their table. */
export const basisDiLuarCases: TableCase[] = [
  { name: "percentages of the total of the table above", sheet: BELANJA("12,42"), loud: [] },
  {
    name: "a percentage of another amount than the total of the table above",
    sheet: BELANJA("12,84"),
    loud: [{ cell: "C9", severity: "error", kind: "persen", expected: "12,42" }],
  },
  {
    name: "a row that is a percentage of another amount of the sheet than the rows around it",
    sheet: BELANJA("12,48"),
    loud: [],
  },
  { name: "percentages of nothing that the sheet prints as an amount", sheet: CATATAN("31,20"), loud: [] },
  {
    name: "whole percentages, which fit many amounts",
    sheet: `
Pagu | 512.600.000

Kegiatan | Anggaran | % dari pagu
Rapat | 41.200.000 | 8
Pelatihan | 63.500.000 | 12
Perjalanan | 128.000.000 | 25
Honor | 30.100.000 | 7
`,
    loud: [],
  },
  { name: "two percentages of an amount above, and a third, all right", sheet: earmarked("20,14"), loud: [] },
  {
    name: "one of three percentages of an amount above, by its header of it",
    sheet: earmarked("21,04"),
    loud: [{ cell: "C7", severity: "error", kind: "persen", expected: "20,14" }],
  },
  {
    name: "one of three percentages whose header names nothing that it is of",
    sheet: earmarked("21,04", "Porsi (%)"),
    loud: [],
  },
];
