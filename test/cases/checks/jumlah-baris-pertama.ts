import type { TableCase } from "../tables/table-case";

const BUDGET = `
Kode | Uraian | Pagu | Realisasi | Sisa
WA | Program Dukungan Manajemen | 2.418.650.000 | 2.377.914.230 | 40.735.770
EBA | Layanan Dukungan Internal | 1.910.250.000 | 1.884.002.915 | 26.247.085
001 | Gaji dan Tunjangan | 1.502.400.000 | 1.487.310.640 | 15.089.360
EBB | Layanan Sarana Internal | 318.400.000 | 312.765.000 | 5.635.000
51 | Peralatan Perkantoran | 211.150.000 | 208.990.000 | 2.160.000
EBD | Layanan Manajemen Kinerja | 104.720.000 | 98.416.315 | 6.303.685
 | JUMLAH | 2.418.650.000 | 2.377.914.230 | 40.735.770
`;

const PEOPLE = `
No | Karakteristik | Uraian | Jumlah
1 | Jenis Kelamin | Laki-laki dan Perempuan | 120
2 | Pendidikan | SD | 8
 | | SMP | 14
 | | SMA | 51
 | | Sarjana | 47
 | | Jumlah | 120
`;

/** Totals that are none of all rows above them: they repeat the first one, or add up the rows of the last number. */
export const jumlahBarisPertamaCases: TableCase[] = [
  { name: "a total that repeats the first row of a budget that is listed in part", sheet: BUDGET, loud: [] },
  { name: "a total of the rows of the last number", sheet: PEOPLE, loud: [] },
];
