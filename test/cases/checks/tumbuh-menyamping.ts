import type { TableCase } from "../tables/table-case";

const ofHarvest = (third: string) => `
Tabel 9. Produksi Perikanan (ton)
No | Jenis | 2020 | 2021 | 2022 | 2023 | 2024 | Naik/Turun (ton) | Porsi 2024
1 | Tangkap | 412 | 455 | 478 | 501 | 540 | 39 | 62,65%
2 | Budidaya | 236 | 251 | 288 | 310 | 322 | 12 | 37,35%
 | Jumlah | 648 | 706 | 766 | 811 | 862 | 51 | 100,00%
 | Pertumbuhan thd tahun sebelumnya |  | 8,95% | ${third} | 5,87% | 6,29% |  |
`;

const ofSchooling = (last: string) => `
Tabel 3. Angka Partisipasi (persen)
No | Jenjang | 2021 | 2022 | 2023 | 2024 | Rata-rata kenaikan per tahun
1 | PAUD | 71,10 | 72,30 | 74,20 | 75,60 | 1,50
2 | SD | 96,20 | 96,70 | 97,10 | 98,00 | 0,60
3 | SMP | 84,50 | 85,10 | 86,40 | 87,20 | 0,90
4 | SMA | 66,30 | 67,80 | 68,10 | 70,20 | ${last}
Rata-rata kenaikan per tahun = (angka 2024 - angka 2021) : 3
`;

const ofQuality = (second: string, title = "B. Indeks mutu layanan = 70% x sarana + 30% x tenaga") => `
${title}
No | Puskesmas | Sarana | Tenaga | Indeks
1 | Melati | 82,00 | 90,00 | 84,40
2 | Kenanga | 75,00 | 60,00 | ${second}
3 | Cempaka | 91,00 | 71,00 | 85,00
4 | Dahlia | 66,00 | 88,00 | 72,60
`;

const ofYears = (mean: string) => `
Tabel 2. Rata-rata Capaian Sasaran (%)
No | Sasaran | 2020 | 2021 | 2022 | 2023 | Rata-rata
1 | Meningkatnya mutu jalan | 91,40 | 93,25 | 95,80 | 98,15 | 94,65
2 | Meningkatnya mutu air | 88,15 | 90,42 | 96,31 | 97,76 | 93,16
3 | Meningkatnya keselamatan | - | - | 97,14 | 99,36 | ${mean}
4 | Meningkatnya tata kelola | 92,06 | 94,88 | 98,45 | 101,21 | 96,65
 | Rata-rata | 90,54 | 92,85 | 96,93 | 99,12 |
`;

const ofUnits = (capital: string) => `
Tabel 6. Realisasi menurut Unit dan Jenis Belanja (Rp)
No | DIPA | Belanja Pegawai | Belanja Barang | Belanja Modal | Belanja Bansos | Jumlah
1 | 018.01 | 4.180.915.000 | 1.911.111.000 | 283.450.000 | - | 6.375.476.000
2 | 018.03 | 2.611.840.000 | 902.832.000 | 131.275.000 | 50.000.000 | 3.695.947.000
3 | 018.06 | 540.135.000 | 337.879.000 | 95.870.000 | - | 973.884.000
4 | 018.09 | 200.000.000 | 100.000.000 | 10.000.000 | - | 310.000.000
5 | 018.12 | 100.000.000 | 50.000.000 | 5.000.000 | - | 155.000.000
 | Jumlah | 7.632.890.000 | 3.301.822.000 | ${capital} | 50.000.000 | 11.510.307.000
`;

/** Changes and means along a row, and the formulas that a caption or a note tells of them. */
export const tumbuhMenyampingCases: TableCase[] = [
  {
    name: "growth since two years before, in a row where all others are since the year before",
    sheet: ofHarvest("18,21%"),
    loud: [{ cell: "E6", severity: "error", kind: "persen", expected: "8,50%" }],
  },
  { name: "growth since the year before in all years", sheet: ofHarvest("8,50%"), loud: [] },
  {
    name: "a change that is told of something that the table does not print",
    sheet: ofHarvest("8,50%").replace("8,95%", "9,40%").replace("5,87%", "5,11%"),
    loud: [],
  },
  {
    name: "a change by the year, divided by the number of years",
    sheet: ofSchooling("0,98"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "1,30" }],
  },
  { name: "a change by the year, divided by the steps between", sheet: ofSchooling("1,30"), loud: [] },
  {
    name: "an index by the weights that the caption tells, which were taken for each other",
    sheet: ofQuality("64,50"),
    loud: [{ cell: "E4", severity: "error", kind: "persen", expected: "70,50" }],
  },
  { name: "an index by the weights of the caption as it should be", sheet: ofQuality("70,50"), loud: [] },
  {
    name: "weights that the rows do not bear out are those of something else",
    sheet: ofQuality("64,50", "B. Indeks mutu layanan = 60% x sarana + 40% x tenaga"),
    loud: [],
  },
  {
    name: "a mean that divides by the years that were not measured, where the means below leave them out",
    sheet: ofYears("49,13"),
    loud: [{ cell: "G5", severity: "error", kind: "rata-rata", expected: "98,25" }],
  },
  { name: "a mean of the years that were measured", sheet: ofYears("98,25"), loud: [] },
  {
    name: "rows that are called by a code alone are those of a table",
    sheet: ofUnits("429.725.000"),
    loud: [{ cell: "E8", severity: "error", kind: "jumlah", expected: "525.595.000" }],
  },
  { name: "the total of rows that are called by a code", sheet: ofUnits("525.595.000"), loud: [] },
];
