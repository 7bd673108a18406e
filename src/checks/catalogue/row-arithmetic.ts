import type { CatalogueFamily } from "./entry";

export const rowArithmetic: CatalogueFamily = {
  title: "Figures of one row",
  entries: [
    {
      rules: ["capaian"],
      kinds: ["persen"],
      severities: {
        error: "no target and realisasi that print like these give the percentage",
        warning: "it is higher than the cap that the office has set (see capaian-kantor)",
        info: "the percentage was cut off instead of rounded (or rounded where the office cuts off), or follows from another error",
      },
      checks:
        "Capaian is realisasi / target × 100, compared at the decimals it is printed with. Where less is better, (2 × target − realisasi) / target or target / realisasi is right as well, and so is a cap (100, 110, 120, …) that the table or a rule keeps. Above a cap that a note of the table names, or where two other rows stop, the cap is expected.",
      never:
        "Rows whose target or realisasi is a category, a dash or a blank, and a percentage beside a figure of another unit.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 26",
          sheets: `
NO | TAHUN | TARGET | REALISASI | KET
1. | 2020 | 94 | 91,07 | 96,88
2. | 2021 | 94 | 97,77 | 102,91
3. | 2022 | 95 | 97 | 102,10
4. | 2023 | 92 | 90.50 | 98.36
5. | 2024 | 87 | 99.90 | 105,54
6. | 2025 | 100 | 99,49 | 99,49%
`,
          at: "Lembar!E3",
        },
      ],
    },
    {
      rules: ["capaian-kategori"],
      kinds: ["persen"],
      severities: { warning: "always: the writer has to say which figures the percentage comes from" },
      checks: "A target and a realisasi that are the same category, beside a percentage other than 100.",
      never: "Two different categories, and a category beside a figure.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 22",
          sheets: `
SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET | REALISASI | CAPAIAN
Meningkatnya proses manajemen kinerja | Nilai Kinerja Anggaran | SANGAT BAIK | SANGAT BAIK | 97,76%
`,
          at: "Lembar!E2",
        },
      ],
    },
    {
      rules: ["serapan"],
      kinds: ["persen"],
      severities: {
        error: "no pagu and realisasi that print like these give the percentage",
        warning: "it is right for the pagu less blokir, while the column shows the gross pagu",
        info: "the percentage was cut off instead of rounded, or follows from another error",
      },
      checks: "Serapan is realisasi / pagu × 100; a total may average its rows instead.",
      never: "Rows without a pagu, and pagu 0.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 30, three rows",
          sheets: `
No | OUT PUT | KEGIATAN | PAGU | REALISASI | %
18. | WA. 3239. EBA. 962 | Layanan Umum | 122.098.000 | 61.033.700 | 49.98%
20. | WA. 3979. EBA. 958 | Layanan Hubungan Masyarakat dan Informasi | 5.000.000 | 3.825.500 | 98.22%
12 | BL. 5936. SCJ. 001 | Pelatihan Teknis Mitra Pelaksanaan P4GN Bidang pencegahan | 57.000.000 | 47.100.000 | 82,63%
`,
          at: "Lembar!F3",
        },
      ],
    },
    {
      rules: ["efisiensi"],
      kinds: ["persen"],
      severities: { error: "neither the share of the pagu that is left nor capaian less serapan", info: "cut off" },
      checks: "`Efisiensi (%)` in a budget table is (pagu − realisasi) / pagu × 100, or capaian − serapan.",
      never: "Efisiensi without a percent sign in its header, which has four meanings.",
      examples: [
        {
          from: null,
          sheets: `
No | Program | Pagu | Realisasi | Sisa Anggaran | Efisiensi Penggunaan Anggaran (%)
1 | Program A | 1.218.545.000 | 1.131.827.505 | 86.717.495 | 7,21
2 | Program B | 212.000.000 | 172.980.000 | 39.020.000 | 18,41
`,
          at: "Lembar!F2",
        },
      ],
    },
    {
      rules: ["sisa"],
      kinds: ["selisih"],
      severities: {
        error: "neither pagu − realisasi nor what is left after blokir",
        info: "follows from another error",
      },
      checks:
        "Sisa is pagu − realisasi, to the rupiah. It may stand in a sentence and be split into blokir and what was not used; the amounts are added up.",
      never: "Sisa in words without an amount, and rows without pagu or realisasi.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 30, two rows",
          sheets: `
No | KEGIATAN | PAGU | REALISASI | SISA
5 | Penguatan Lembaga Rehabilitasi Instansi Pemerintah | 14.037.000 | 11.887.000 | Sisa yang tidak terealisasi terdiri dari anggaran blokir sebesar Rp.1.530.000 dan sisa yg tidak digunakan sebesar Rp.620.000
6 | Penguatan Lembaga Rehabilitasi Komponen Masyarakat | 56.640.000 | 40.014.000 | Sisa yang tidak terealisasi terdiri dari anggaran blokir sebesar Rp.1.530.000 dan sisa yg tidak digunakan sebesar Rp.620.000
`,
          at: "Lembar!E3",
        },
      ],
    },
    {
      rules: ["sumber-dana"],
      kinds: ["jumlah"],
      severities: { error: "the sources do not add up to the total", info: "the other one of two swapped figures" },
      checks: "Rupiah murni + PNBP + hibah is the total beside them. Two columns in each other's place are recognised.",
      never: "A total under another header than its sources.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, table 27",
          sheets: `
NO | TAHUN | MURNI | PNBP | HIBAH | TOTAL | REALISASI | %
1. | 2025 | 1.541.760.000 | 18.120.000 | 0 | 1.523.640.000 | 1,359,996,505,- | 88,21
`,
          at: "Lembar!F2",
        },
      ],
    },
    {
      rules: ["pagu-dikelola"],
      kinds: ["selisih"],
      severities: { error: "it is not the total less blokir" },
      checks: "`Total anggaran yang dikelola` is the total above it less the blokir above it.",
      never: "Tables in which the total or the blokir has no row.",
      examples: [
        {
          from: null,
          sheets: `
No | Kegiatan | Pagu | Realisasi | %
1 | Layanan Perkantoran | 990.587.000 | 963.708.275 | 97,29
2 | Layanan Umum | 122.098.000 | 61.033.700 | 49,99
TOTAL ANGGARAN | | 1.112.685.000 | 1.024.741.975 | 92,10
TOTAL ANGGARAN BLOKIR | | 84.860.000 | |
TOTAL ANGGARAN YANG DIKELOLA | | 1.072.825.000 | |
`,
          at: "Lembar!C6",
        },
      ],
    },
  ],
};
