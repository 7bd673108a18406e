import type { TableCase } from "../tables/table-case";

const months = (parking: string) => `
Penerimaan Loket per Bulan (ribu rupiah)
Bulan | Karcis | Parkir | Sewa Lapak | Jumlah
Januari | 5.538 | 4.692 | 6.561 | 16.791
Februari | 4.911 | 4.402 | 6.570 | 15.883
Maret | 9.837 | 9.197 | 4.328 | 23.362
April | 7.368 | 6.335 | 8.922 | 22.625
Mei | 9.213 | 5.627 | 9.903 | 24.743
Juni | 9.382 | 9.133 | 9.134 | 27.649
Juli | 5.221 | 5.937 | 8.093 | 19.251
Agustus | 9.447 | 4.577 | 6.185 | 20.209
September | 6.464 | 5.522 | 5.560 | 17.546
Oktober | 5.711 | 9.970 | 9.338 | 25.019
November | 4.037 | 7.690 | 9.639 | 21.366
Desember | 9.497 | 7.224 | 6.654 | 23.375
Jumlah 2024 | 86.626 | 80.306 | 90.887 | 257.819
Jumlah 2023 | 71.234 | 80.911 | 79.020 | 231.165
Kenaikan | 15.392 | -605 | 11.867 | 26.654
Pertumbuhan (%) | 21,61 | -0,75 | 15,02 | 11,53
Proporsi (%) | 33,60 | 31,15 | 35,25 | 100,00
Rata-rata per bulan | 7.218,83 | ${parking} | 7.573,92 | 21.484,92
`;

const trainings = (mean: string) => `
No | Bidang | Kegiatan | Peserta
1 | Kelembagaan | 7 | 183
2 | Pengawasan | 4 | 96
3 | Pelatihan | 11 | 298
4 | Pemasaran | 2 | 35
 | Jumlah | 24 | 612
 | Rata-rata peserta per kegiatan | | ${mean}
`;

const wards = (budget: string, share = "97,17") => `
No | Kelurahan | KK | Pagu (Rp) | Realisasi (Rp) | %
1 | Melati | 214 | 146.500.000 | 143.210.500 | 97,75
2 | Kenanga | 186 | 128.750.000 | 127.004.200 | 98,64
3 | Cempaka | 251 | 171.300.000 | 162.915.800 | 95,11
 | Jumlah/Rata-rata | 651 | ${budget} | 433.130.500 | ${share}
`;

/** Means below totals and what is told of these, and rows that are both. */
export const rataRataDiBawahCases: TableCase[] = [
  { name: "a mean of the months below what is told of their totals", sheet: months("6.692,17"), loud: [] },
  {
    name: "a wrong mean of the months below what is told of their totals",
    sheet: months("6.962,17"),
    loud: [{ cell: "C20", severity: "error", kind: "rata-rata", expected: "6.692,17" }],
  },
  { name: "one total for each of another, called a mean", sheet: trainings("25,5"), loud: [] },
  {
    name: "a row called total and mean adds up amounts and averages percentages",
    sheet: wards("446.550.000"),
    loud: [],
  },
  { name: "a row called total and mean divides its sums", sheet: wards("446.550.000", "96,99"), loud: [] },
  {
    name: "a row called total and mean with an amount that is neither",
    sheet: wards("464.550.000"),
    loud: [{ cell: "D5", severity: "error", kind: "jumlah" }],
  },
];
