import type { TableCase } from "../tables/table-case";

const agreed = `
No | Indikator Kinerja | Satuan | Target 2024
1 | Persentase sekolah yang terakreditasi | % | 92
2 | Jumlah guru yang bersertifikat | Orang | 350
3 | Persentase siswa yang lulus | % | 98
4 | Jumlah perpustakaan yang dibina | Unit | 24
`;

const reached = `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Persentase sekolah yang terakreditasi | 92 | 92 | 100,00
2 | Jumlah guru yang bersertifikat | 350 | 357 | 102,00
3 | Persentase siswa yang lulus | 98 | 98 | 100,00
4 | Jumlah perpustakaan yang dibina | 24 | 30 | 125,00
`;

const byQuarter = (title: string, last: string) => `
${title}
No | Indikator Kinerja | TW I | TW II | TW III | TW IV | Satuan
1 | Persentase sekolah yang terakreditasi | 85 | 88 | 90 | 92 | %
2 | Jumlah guru yang bersertifikat | 80 | 170 | 260 | 350 | Orang
3 | Persentase siswa yang lulus | - | 98 | 98 | 98 | %
4 | Jumlah perpustakaan yang dibina | 6 | 12 | 18 | ${last} | Unit
`;

const withPlan = (title: string, last: string) => ({
  sheet: agreed,
  others: [
    { name: "Capaian", sheet: reached },
    { name: "Rencana Aksi", sheet: byQuarter(title, last) },
  ],
});

/** Targets, realisasi and capaian in the forms that offices write them. */
export const targetCases: TableCase[] = [
  {
    name: "cumulated targets by quarter, the last of them that of the year",
    ...withPlan("Rencana Aksi (target kumulatif per triwulan)", "24"),
    loud: [],
  },
  {
    name: "the last of cumulated targets that is not that of the year",
    ...withPlan("Rencana Aksi (target kumulatif per triwulan)", "42"),
    loud: [{ sheet: "Rencana Aksi", cell: "F6", severity: "error", kind: "silang", expected: "24" }],
  },
  {
    name: "targets of each quarter, which are not cumulated",
    ...withPlan("Rencana Aksi (target tidak kumulatif)", "6"),
    loud: [],
  },
  {
    name: "targets with at least, at most and signs",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan | ≥ 80 | 84 | 105
2 | Tingkat temuan | ≤ 5% | 2% | 160
3 | Nilai SAKIP | Minimal 70 | 71,40 | 102
4 | Waktu tanggap | Maks. 3 Hari | 2 Hari | 133,33
5 | Predikat | min. BB | BB | 100
`,
    loud: [],
  },
  {
    name: "a target of at least so much, with a capaian that does not fit",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Indeks kepuasan | 80 | 84 | 105
2 | Persentase layanan tepat waktu | 90% | 94,5% | 150%
3 | Nilai SAKIP | 70 | 71,40 | 102
`,
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "105%" }],
  },
  {
    name: "nothing planned, nothing happened: reached",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Jumlah gugatan yang kalah | 0 Kasus | 0 Kasus | 100%
2 | Jumlah kecelakaan kerja | 0 | 0 | 100
3 | Jumlah pelanggaran disiplin | 0 Orang | 1 Orang | 0%
4 | Jumlah pegawai pensiun | - | 2 Orang | -
`,
    loud: [],
  },
  {
    name: "capaian told in words in some rows",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Opini BPK | WTP | WTP | Tercapai
2 | Indeks RB | 75 | 76,20 | 101,60%
3 | Predikat SAKIP | A | BB | Tidak Tercapai
4 | Jumlah inovasi | 2 | 5 | >100%
5 | Level maturitas SPIP | Level 3 | Level 3 | 100%
`,
    loud: [],
  },
  {
    name: "part of a whole told in the realisasi",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Persentase rekomendasi selesai | 90% | 45 dari 50 (90%) | 100%
2 | Persentase perkara selesai | 80% | 68/80 = 85% | 106,25%
3 | Jumlah desa mandiri | 12 Desa | 12 Desa (100%) | 100%
`,
    loud: [],
  },
  {
    name: "values with their grade in the same cell",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Nilai SAKIP | 70 (BB) | 72,45 (BB) | 103,50%
2 | Indeks SPBE | 3,00 (Baik) | 3,45 (Baik) | 115,00%
3 | Nilai IKM | 85 | 88,40 (A) | 104,00%
`,
    loud: [],
  },
  {
    name: "targets that are ranges, with a capaian told full",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Rasio ketergantungan | 45-50 | 47,2 | 100%
2 | Inflasi | 3 ± 1 % | 2,61% | 100%
3 | Pertumbuhan ekonomi | 5,0 - 5,5% | 5,12% | 100%
`,
    loud: [],
  },
  {
    name: "accumulated over the years against the end of the plan",
    sheet: `
No | Indikator | Satuan | Target Akhir Renstra | Realisasi |  |  |  | Akumulasi | Capaian thd Target Akhir (%)
 |  |  |  | 2021 | 2022 | 2023 | 2024 |  |
1 | Kader dilatih | Orang | 500 | 80 | 110 | 125 | 140 | 455 | 91,00
2 | Desa dibina | Desa | 60 | 12 | 15 | 14 | 16 | 57 | 95,00
`,
    merges: ["E1:H1"],
    loud: [],
  },
  {
    name: "target of the quarter and of the year, each with its percent",
    sheet: `
No | Indikator | Target Tahun | Target TW III | Realisasi s.d. TW III | Capaian thd TW III | Capaian thd Tahun
1 | Jumlah layanan | 400 | 300 | 315 | 105,00 | 78,75
2 | Persentase layanan tepat waktu | 95 | 95 | 96,90 | 102,00 | 102,00
3 | Jumlah dokumen | 12 | 9 | 9 | 100,00 | 75,00
`,
    loud: [],
  },
  {
    name: "tingkat capaian with the unit in its own column",
    sheet: `
Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Tingkat Capaian (%)
Meningkatnya kualitas | Nilai kualitas | Nilai | 8,75 | 9,01 | 102,97
 | Persentase alumni | Persen | 60 | 48 | 80,00
Meningkatnya tata kelola | Nilai IKPA | Nilai | 95,00 | 91,33 | 96,14
`,
    loud: [],
  },
  {
    name: "target and realisasi in each other's place is told by both formulas",
    sheet: `
No | Indikator | Target | Realisasi | Kinerja (%)
1 | Jumlah pelatihan | 8 | 10 | 125
2 | Jumlah peserta | 240 | 252 | 105
3 | Nilai rata-rata | 80 | 84 | 105
`,
    loud: [],
  },
  {
    name: "objectives with the mean of their indicators on the objective's row",
    sheet: `
No | Sasaran / Indikator | Target | Realisasi | Capaian (%)
I | Sasaran 1: Layanan |  |  | 97,50
1 | Indikator a | 80 | 84 | 105,00
2 | Indikator b | 90 | 81 | 90,00
II | Sasaran 2: SDM |  |  | 101,00
1 | Indikator c | 50 | 51 | 102,00
2 | Indikator d | 100 | 100 | 100,00
 | Rata-rata Capaian Sasaran |  |  | 99,25
`,
    loud: [],
  },
  {
    name: "target, realisasi and capaian of two halves of a year and the year",
    sheet: `
No | Indikator | Semester I |  |  | Semester II |  |  | Tahun |  |
 |  | T | R | % | T | R | % | T | R | %
1 | Jumlah layanan | 200 | 190 | 95 | 200 | 220 | 110 | 400 | 410 | 103
2 | Jumlah dokumen | 6 | 6 | 100 | 6 | 5 | 83 | 12 | 11 | 92
`,
    merges: ["C1:E1", "F1:H1", "I1:K1"],
    loud: [],
  },
  {
    name: "two years of which only the second has a target",
    sheet: `
No | Indikator | Realisasi 2022 | Realisasi 2023 | Tahun 2024 |  |  | Tren
 |  |  |  | Target | Realisasi | Capaian |
1 | Persentase a | 81,2% | 83,0% | 85% | 86,7% | 102% | naik
2 | Jumlah b | 14 | 17 | 20 | 18 | 90% | naik
3 | Indeks c | 3,12 | 3,20 | 3,25 | 3,25 | 100% | naik
`,
    merges: ["E1:G1"],
    loud: [],
  },
  {
    name: "years below one another for one indicator, growth against the year before",
    sheet: `
Tahun | Target | Realisasi | Capaian (%) | Pertumbuhan (%)
2021 | 200 | 190 | 95,00 | -
2022 | 210 | 209 | 99,52 | 10,00
2023 | 220 | 231 | 105,00 | 10,53
2024 | 230 | 207 | 90,00 | -10,39
`,
    loud: [],
  },
  {
    name: "a capaian of a year below another that was not renewed",
    sheet: `
Tahun | Target | Realisasi | Capaian (%)
2021 | 200 | 190 | 95,00
2022 | 210 | 209 | 99,52
2023 | 220 | 231 | 105,00
2024 | 230 | 207 | 105,00
`,
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "90,00" }],
  },
  {
    name: "less is better and far more than twice the target: nothing reached",
    sheet: `
No | Indikator | Target | Realisasi | Capaian
1 | Jumlah temuan berulang | 2 Temuan | 5 Temuan | 0%
2 | Persentase retur SP2D | 1% | 0,4% | 160%
3 | Angka putus sekolah | 0,50 | 0,62 | 76%
`,
    loud: [],
  },
  {
    name: "the percent of the year is that of the quarter",
    sheet: `
No | Indikator | Target Tahun | Target TW III | Realisasi s.d. TW III | Capaian thd TW III | Capaian thd Tahun
1 | Jumlah layanan | 400 | 300 | 315 | 105,00 | 105,00
2 | Persentase layanan tepat waktu | 95 | 95 | 96,90 | 102,00 | 102,00
3 | Jumlah dokumen | 12 | 9 | 9 | 100,00 | 75,00
`,
    loud: [{ cell: "G2", severity: "error", kind: "persen", expected: "78,75" }],
  },
  {
    name: "the percent of a half year has its digits in the wrong order",
    sheet: `
No | Indikator | Semester I |  |  | Semester II |  |  | Tahun |  |
 |  | T | R | % | T | R | % | T | R | %
1 | Jumlah layanan | 200 | 190 | 59 | 200 | 220 | 110 | 400 | 410 | 103
2 | Jumlah dokumen | 6 | 6 | 100 | 6 | 5 | 83 | 12 | 11 | 92
`,
    merges: ["C1:E1", "F1:H1", "I1:K1"],
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "95" }],
  },
  {
    name: "a TOTAL of targets that leaves a row out, where the realisasi counts them all",
    sheet: `
No | Unit Kerja | Target | Realisasi
1 | Satker A | 4 Unit | 4 Unit
2 | Satker B | 2 Unit | 2 Unit
3 | Satker C | 2 Unit | 2 Unit
4 | Satker D | 2 Unit | 2 Unit
5 | Satker E | 2 Unit | 2 Unit
 | TOTAL | 10 Unit | 12 Unit
`,
    loud: [{ cell: "C7", severity: "error", kind: "jumlah", expected: "12 Unit" }],
  },
  {
    name: "TOTALs of targets that are the highest, where the realisasi counts the rows, and of which nothing is counted",
    sheet: `
No | Unit Kerja | Target | Realisasi
1 | Satker A | 10 Unit | 4 Unit
2 | Satker B | 2 Unit | 2 Unit
3 | Satker C | 2 Unit | 2 Unit
 | TOTAL | 10 Unit | 8 Unit
`,
    others: [
      {
        name: "Lain",
        sheet: `
No | Unit Kerja | Target | Realisasi
1 | Balai A | 4 Unit | 4 Kegiatan
2 | Balai B | 2 Unit | 2 Kegiatan
3 | Balai C | 3 Unit | 3 Kegiatan
 | TOTAL | 8 Unit | 9 Kegiatan
`,
      },
    ],
    loud: [],
  },
];
