import type { TableCase } from "../tables/table-case";

const readiness = (truck: string) => `
No | Jenis | Jumlah | Siap | Kesiapan (%) | Status
1 | Perahu karet | 14 | 12 | 85,71 | Siap
2 | Truk | 8 | 6 | 75,00 | ${truck}
3 | Ambulans | 2 | 2 | 100,00 | Siap Penuh
4 | Radio | 46 | 43 | 93,48 | Siap
Status: Siap Penuh = 100; Siap = 85 s.d. < 100; Siap Terbatas = di bawah 85.
`;

const villages = (status: string) => `
Uraian | 2021 | 2022 | 2023 | 2024
Nilai IDM | 0,6402 | 0,6570 | 0,7075 | 0,7540
Status | Berkembang | Berkembang | ${status} | Maju
Status: Mandiri > 0,8155; Maju > 0,7072; Berkembang > 0,5989; Tertinggal > 0,4907
`;

const climate = (rain: string, wind: string) => `
Unsur | Jan | Feb | Mar | Apr | Mei | Jun | Setahun | Keterangan
Curah hujan (mm) | 312,4 | 268,0 | 341,5 | 287,2 | 196,8 | 121,3 | ${rain} | jumlah
Hari hujan | 21 | 18 | 22 | 19 | 15 | 10 | 105 | jumlah
Suhu | 26,4 | 26,6 | 26,8 | 27,1 | 27,5 | 27,4 | 27,0 | rata-rata
Angin terkencang (knot) | 18 | 21 | 17 | 16 | 19 | 24 | ${wind} | tertinggi
`;

/** What a note or a remark says about the classes and the years of its table. */
export const catatanKelasCases: TableCase[] = [
  {
    name: "classes of one value, of a range and of what lies below",
    sheet: readiness("Siap"),
    loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Siap Terbatas" }],
  },
  { name: "the same with its right class", sheet: readiness("Siap Terbatas"), loud: [] },
  {
    name: "classes that only say where they begin",
    sheet: villages("Maju"),
    loud: [],
  },
  {
    name: "months added up or averaged as each row says",
    sheet: climate("1.405,9", "24"),
    loud: [{ cell: "H2", severity: "error", kind: "jumlah", expected: "1.527,2" }],
  },
  {
    name: "the same with its right sum: the highest of the months is no sum",
    sheet: climate("1.527,2", "24"),
    loud: [],
  },
  {
    name: "what was reached and what is left to the end of a plan, of an indicator of which less is better",
    sheet: `
No | Indikator | Tahun 2023 |  |  | Target Renstra | Kemajuan (%)
 |  | Target | Realisasi | % |  | 
1 | Waktu tanggap operasi | 25 menit | 22,31 menit | 110,76 | 24 menit | 92,96
2 | Korban yang diselamatkan | 88 % | 87,55 % | 99,49 | 89 % | 98,37
3 | Kesiapan sarana | 92 % | 90,74 % | 98,63 | 95 % | 95,52
4 | Peserta pelatihan | 200 orang | 210 orang | 105,00 | 240 orang | 87,50
`,
    loud: [{ cell: "G3", severity: "error", kind: "persen", expected: "107,04" }],
  },
];
