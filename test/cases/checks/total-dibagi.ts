import type { TableCase } from "../tables/table-case";

const perKecamatan = (e7: string, h7: string, label = "Kabupaten") => `
No | Kecamatan | Balita 2022 | Kurang Gizi 2022 | Prevalensi 2022 (%) | Balita 2023 | Kurang Gizi 2023 | Prevalensi 2023 (%)
1 | Hulu | 2.400 | 288 | 12,00 | 2.500 | 250 | 10,00
2 | Tengah | 900 | 189 | 21,00 | 920 | 184 | 20,00
3 | Hilir | 600 | 150 | 25,00 | 610 | 140 | 22,95
4 | Pulau | 250 | 75 | 30,00 | 260 | 70 | 26,92
 | ${label} | 4.150 | 702 | ${e7} | 4.290 | 644 | ${h7}
`;

const kepadatan = (e6: string) => `
No | Kecamatan | Luas (km²) | Penduduk (jiwa) | Kepadatan (jiwa/km²)
1 | Hulu | 120,50 | 12.411 | 103,0
2 | Tengah | 15,20 | 19.152 | 1.260,0
3 | Hilir | 40,10 | 8.822 | 220,0
4 | Pulau | 64,20 | 4.173 | 65,0
 | Jumlah | 240,00 | 44.558 | ${e6}
`;

const pos = (e6: string) => `
No | Kelurahan | Rumah Tangga | Bersanitasi | % Bersanitasi
1 | Melati | 1.250 | 1.100 | 88,00
2 | Mawar | 640 | 480 | 75,00
3 | Kenanga | 310 | 124 | 40,00
 | Jumlah | 2.200 | 1.704 | ${e6}
`;

/** Two more percentages below their rows, divided or averaged. */
const others = (isDivided: boolean) => [
  {
    name: "Vaksin",
    sheet: `
No | Kelurahan | Bayi | Imunisasi Lengkap | % Lengkap | Ibu Hamil | Diperiksa | % Diperiksa
1 | Melati | 120 | 108 | 90,00 | 140 | 133 | 95,00
2 | Mawar | 50 | 35 | 70,00 | 60 | 48 | 80,00
3 | Kenanga | 20 | 10 | 50,00 | 25 | 15 | 60,00
 | Jumlah | 190 | 153 | ${isDivided ? "80,53" : "70,00"} | 225 | 196 | ${isDivided ? "87,11" : "78,33"}
`,
  },
  {
    name: "Air",
    sheet: `
No | Kelurahan | Rumah Tangga | Berair Bersih | % Air Bersih
1 | Melati | 1.250 | 1.200 | 96,00
2 | Mawar | 640 | 512 | 80,00
3 | Kenanga | 310 | 155 | 50,00
 | Jumlah | 2.200 | 1.867 | ${isDivided ? "84,86" : "75,33"}
`,
  },
];

/** Percentages of a TOTAL that average the rows where others divide the sums. */
export const totalDibagiCases: TableCase[] = [
  {
    name: "a total averages one year's percentages and divides the other's",
    sheet: perKecamatan("16,92", "19,97"),
    loud: [{ cell: "H6", severity: "error", kind: "persen", expected: "15,01", cause: "averaged-rows" }],
  },
  { name: "a total divides the percentages of both years", sheet: perKecamatan("16,92", "15,01"), loud: [] },
  { name: "a total averages the percentages of both years", sheet: perKecamatan("22,00", "19,97"), loud: [] },
  {
    name: "a total that says it holds means of what is no sum",
    sheet: perKecamatan("16,92", "19,97", "Jumlah / Rata-rata"),
    loud: [],
  },
  {
    name: "a density of the whole that averages those of its parts",
    sheet: kepadatan("412,0"),
    loud: [{ cell: "E6", severity: "error", kind: "persen", expected: "185,7", cause: "averaged-rows" }],
  },
  { name: "a density of the whole", sheet: kepadatan("185,7"), loud: [] },
  {
    name: "a total averages where all totals of the other tables divide",
    sheet: pos("67,67"),
    others: others(true),
    loud: [{ cell: "E5", severity: "error", kind: "persen", expected: "77,45", cause: "averaged-rows" }],
  },
  {
    name: "a total averages as those of the other tables do",
    sheet: pos("67,67"),
    others: others(false),
    loud: [],
  },
];
