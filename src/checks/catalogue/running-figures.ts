import type { CatalogueFamily } from "./entry";

export const runningFigures: CatalogueFamily = {
  title: "Balances and limits",
  entries: [
    {
      rules: ["kolom-saldo-berjalan"],
      kinds: ["selisih", "jumlah"],
      severities: {
        error: "what the row above left, with what came and without what went, comes to another figure",
        info: "it follows from another error",
      },
      checks:
        "Revisions of a budget (`Penambahan | Pengurangan | Pagu Setelah Revisi`) and case loads month by month (`Masuk | Putus | Sisa`): each row goes on from the one above it, and the foot repeats the last balance.",
      never:
        "Columns of which fewer than three rows run on so, or only in small counts; such a column is never added up, nor is the sum of several of them across a row.",
      examples: [
        {
          from: null,
          sheets: `
Revisi | Tanggal | Penambahan | Pengurangan | Pagu Setelah Revisi | Uraian
DIPA Awal | 21-11-2023 |  |  | 318.450.200 | Pagu alokasi
Revisi 1 | 15-01-2024 | - | 12.300.000 | 306.150.200 | Automatic adjustment
Revisi 2 | 04-03-2024 | 4.125.500 | - | 310.275.700 | Luncuran
Revisi 3 | 11-06-2024 | 2.480.300 | 3.110.900 | 312.756.000 | Pergeseran
Revisi 4 | 20-08-2024 | - | 5.236.400 | 304.408.700 | Sisa lelang
Revisi 5 | 25-11-2024 | 1.500.000 | - | 305.908.700 | Tambahan gaji
`,
          at: "Lembar!E5",
        },
      ],
    },
    {
      rules: ["arus-kas-bersih"],
      kinds: ["selisih"],
      severities: {
        error: "the sums of what came in and what went out in the activity above give another net cash flow",
        info: "it follows from another error",
      },
      checks:
        "`Arus Kas Bersih dari Aktivitas …` in a statement of cash flows is what came in less what went out (PSAP 03).",
      never: "Activities that print only one of the two sums, and statements most of whose nets come out otherwise.",
      examples: [
        {
          from: null,
          sheets: `
No | Uraian | 2024 | 2023
I | Arus Kas dari Aktivitas Operasi |  | 
 | Jumlah Arus Kas Masuk | 812.400.118.300,00 | 790.114.205.750,00
 | Jumlah Arus Kas Keluar | 640.225.417.120,00 | 655.018.330.410,00
 | Arus Kas Bersih dari Aktivitas Operasi | 172.174.701.180,00 | 135.095.875.340,00
II | Arus Kas dari Aktivitas Investasi |  | 
 | Jumlah Arus Kas Masuk | 1.204.330.000,00 | 980.115.000,00
 | Jumlah Arus Kas Keluar | 158.330.412.900,00 | 141.209.886.250,00
 | Arus Kas Bersih dari Aktivitas Investasi | (158.330.412.900,00) | (140.229.771.250,00)
`,
          at: "Lembar!C9",
        },
      ],
    },
    {
      rules: ["kolom-batas"],
      kinds: ["persen"],
      severities: {
        error: "the capaian before it, up to the most that the header names, is another figure",
        info: "it follows from another error",
      },
      checks: "`Capaian Maksimum 120%` behind the capaian: the same again, and no more than the header says.",
      never: "Columns whose header names no limit.",
      examples: [
        {
          from: null,
          sheets: `
Kode | Indikator Kinerja | Target | Realisasi | Capaian (%) | Capaian Maksimum 120%
IKU 1 | Nilai SAKIP | 78,00 | 76,85 | 98,53 | 98,53
IKU 2 | Jumlah kerja sama | 50 | 61 | 122,00 | 120,00
IKU 3 | Indeks kepuasan | 84,00 | 82,61 | 98,35 | 98,35
IKU 4 | Program studi terakreditasi | 5,00 | 14,29 | 285,80 | 128,58
IKU 5 | Unit kerja berintegritas | 2 | 2 | 100,00 | 100,00
`,
          at: "Lembar!F5",
        },
      ],
    },
  ],
};
