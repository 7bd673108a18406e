import type { TableCase } from "../tables/table-case";

const scorecard = (nko: string, ss2: string) => `
Kode | Perspektif / Sasaran / IKU | Bobot | Target | Realisasi | Capaian (%) | Status
 | STAKEHOLDER PERSPECTIVE | 25% |  |  | 99,13 | Kuning
SS1 | Terwujudnya SDM yang kompeten |  |  |  | 99,13 | Kuning
1.1 | Indeks kompetensi lulusan |  | 78,00 | 80,42 | 103,10 | Hijau
1.2 | Persentase lulusan yang terserap |  | 75,00 | 71,37 | 95,16 | Kuning
 | INTERNAL PROCESS PERSPECTIVE | 75% |  |  | ${ss2} | Hijau
SS2 | Terselenggaranya pelatihan yang efektif |  |  |  | 102,65 | Hijau
2.1 | Jumlah peserta yang kompeten (orang) |  | 6.850 | 6.902 | 100,76 | Hijau
2.2 | Jumlah kurikulum berbasis SKKNI |  | 110 | 115 | 104,55 | Hijau
SS3 | Terkelolanya kelembagaan |  |  |  | 99,38 | Kuning
3.1 | Persentase kurikulum mutakhir |  | 90,00 | 92,31 | 102,57 | Hijau
3.2 | Persentase lembaga terakreditasi |  | 88,00 | 84,65 | 96,19 | Kuning
 | NILAI KINERJA ORGANISASI (NKO) | 100% |  |  | ${nko} | Hijau
`;

/** Means of means, values by the weights of their groups or headers, and what is left of rows that come and go. */
export const bobotDanSaldoCases: TableCase[] = [
  {
    name: "a scorecard of perspectives, sasaran and indicators, all right",
    sheet: scorecard("100,55", "101,02"),
    loud: [],
  },
  {
    name: "a scorecard whose value is the plain mean of its perspectives",
    sheet: scorecard("100,08", "101,02"),
    loud: [{ cell: "F13", severity: "error", kind: "rata-rata", expected: "100,55" }],
  },
  {
    name: "values by the weights that the headers name",
    sheet: `
Satker | Perencanaan (60%) | IKPA (40%) | NKA
Sekretariat | 88,42 | 97,16 | 91,92
Pusat Pendidikan | 91,07 | 96,24 | 93,14
Pusat Pelatihan | 86,55 | 92,79 | 89,67
Pusat Riset | 74,90 | 84,36 | 78,68
`,
    loud: [{ cell: "D4", severity: "error", kind: "bobot", expected: "89,05" }],
  },
  {
    name: "rows that come and go, told by what the years leave",
    sheet: `
Uraian | Sat. | 2019 | 2020 | 2021 | 2022 | 2023
Daftar tunggu awal tahun | orang | 5.204 | 5.444 | 5.681 | 5.857 | 6.056
Pendaftar | orang | 486 | 301 | 247 | 352 | 418
Kuota | orang | 214 | n/a | n/a | 98 | 212
Berangkat | orang | 209 | - | - | 95 | 208
Batal | orang | 37 | 64 | 71 | 58 | 46
Daftar tunggu akhir tahun | orang | 5.444 | 5.681 | 5.857 | 6.114 | 6.220
`,
    loud: [{ cell: "F7", severity: "error", kind: "selisih", expected: "6.056" }],
  },
];
