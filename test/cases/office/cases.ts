import type { TableCase } from "../tables/table-case";

/** A small workbook with what its office has set, as the JSON of the settings. */
export interface OfficeCase extends TableCase {
  settings: object;
  /** A part of the explanation, the source or the arithmetic of the first finding. */
  says?: { explanation?: string; source?: string; trace?: string };
  /** The edit of the first finding: a value, or a formula. */
  fix?: string | number;
  /** What is said to be left unchecked. */
  skipped?: string;
}

const capaian = (...rows: string[]) =>
  `\nNo | Indikator Kinerja | Target | Realisasi | Capaian (%)\n${rows.map((row, at) => `${at + 1} | ${row}`).join("\n")}\n`;

const lain = ["Jumlah desa bersih narkoba | 40 | 38 | 95,00", "Jumlah penyuluh terlatih | 50 | 46 | 92,00"];

const indikator = (name: string, polarity: string | null, cap: number | null = null) => ({
  indicators: [{ name, polarity, cap }],
});

const truncate = { rounding: { way: "truncate", decimals: null } };

export const officeCases: OfficeCase[] = [
  {
    name: "minimum: the other formula is an error, and the office is named",
    settings: indikator("Indeks Kerawanan Kawasan", "minimum"),
    sheet: capaian("Indek Kerawanan Kawasan | 80,00 | 90,00 | 112,50", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "87,50", cause: "other-polarity" }],
    says: {
      explanation: "Kantor menetapkan",
      source: "polaritas minimum, pengaturan buku kerja",
      trace: "200 − 112,5",
    },
  },
  {
    name: "minimum: right by (2T − R) / T",
    settings: indikator("Indeks Kerawanan Kawasan", "minimum"),
    sheet: capaian("Indek Kerawanan Kawasan | 80,00 | 90,00 | 87,50", ...lain),
    loud: [],
  },
  {
    name: "minimum: twice the target and more is nothing, not less than nothing",
    settings: indikator("Jumlah temuan berulang", "minimum"),
    sheet: capaian("Jumlah temuan berulang | 4 | 10 | 0,00", ...lain),
    loud: [],
  },
  {
    name: "minimum-rasio: right by T / R where the name does not say that less is better",
    settings: indikator("Waktu layanan administrasi", "minimum-rasio"),
    sheet: capaian("Waktu layanan administrasi | 10 | 8 | 125,00", ...lain),
    loud: [],
  },
  {
    name: "minimum-rasio: (2T − R) / T is of another polarity",
    settings: indikator("Waktu layanan administrasi", "minimum-rasio"),
    sheet: capaian("Waktu layanan administrasi | 10 | 5 | 150,00", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "200,00", cause: "other-polarity" }],
  },
  {
    name: "maksimum: no doubt about an indicator that sounds as if less were better",
    settings: indikator("Persentase temuan", "maksimum"),
    sheet: capaian("Persentase temuan | 80 | 90 | 112,50", ...lain),
    loud: [],
  },
  {
    name: "maksimum: less-is-better is an error then",
    settings: indikator("Persentase temuan", "maksimum"),
    sheet: capaian("Persentase temuan | 80 | 90 | 87,50", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "112,50", cause: "other-polarity" }],
  },
  {
    name: "stabil: by how near the target was met",
    settings: indikator("Rasio kecukupan kas", "stabil"),
    sheet: capaian("Rasio kecukupan kas | 100 | 95 | 110,00", ...lain),
    loud: [],
  },
  {
    name: "stabil: realisasi / target is an error then",
    settings: indikator("Rasio kecukupan kas", "stabil"),
    sheet: capaian("Rasio kecukupan kas | 100 | 95 | 95,00", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "110,00" }],
  },
  {
    name: "rentang: within the range is 100",
    settings: indikator("Tingkat hunian rawat inap", "rentang"),
    sheet: capaian("Tingkat hunian rawat inap | 60 – 85 | 70 | 100,00", ...lain),
    loud: [],
  },
  {
    name: "rentang: below it, against the bound that was missed",
    settings: indikator("Tingkat hunian rawat inap", "rentang"),
    sheet: capaian("Tingkat hunian rawat inap | 60 – 85 | 51 | 60,00", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "85,00" }],
  },
  {
    name: "all rows contradict the polarity: they are errors, not a column that nobody understands",
    settings: {
      indicators: [
        { name: "Temuan audit", polarity: "minimum" },
        { name: "Keluhan warga", polarity: "minimum" },
      ],
    },
    sheet: capaian("Temuan audit | 80 | 90 | 112,50", "Keluhan warga | 40 | 50 | 125,00"),
    loud: [
      { cell: "E2", severity: "error", kind: "persen", expected: "87,50" },
      { cell: "E3", severity: "error", kind: "persen", expected: "75,00" },
    ],
  },
  {
    name: "the row that is most like the name is meant, not the one that only continues it",
    settings: indikator("Persentase kasus stunting balita", "minimum"),
    sheet: capaian(
      "Persentase kasus stunting balita | 20,00 | 18,00 | 110,00",
      "Persentase kasus stunting balita yang ditangani | 80,00 | 88,00 | 110,00",
      ...lain,
    ),
    loud: [],
  },
  {
    name: "a table by years is about what its title names",
    settings: indikator("Prevalensi penyalahgunaan narkotika", "minimum"),
    sheet: `
Tabel 3 Prevalensi Penyalahgunaan Narkoba Tahun 2023 s.d. 2025

No | Tahun | Target | Realisasi | Capaian (%)
1 | 2023 | 2,00 | 1,90 | 105,00
2 | 2024 | 1,80 | 1,71 | 95,00
3 | 2025 | 1,60 | 1,60 | 100,00
`,
    loud: [{ cell: "E5", severity: "error", kind: "persen", expected: "105,00" }],
  },
  {
    name: "cap: printed at it is right",
    settings: indikator("Jumlah kader terlatih", null, 120),
    sheet: capaian("Jumlah kader terlatih | 40 | 60 | 120,00", ...lain),
    loud: [],
  },
  {
    name: "cap: what is reckoned rightly above it is a warning that offers the cap",
    settings: indikator("Jumlah kader terlatih", null, 110),
    sheet: capaian("Jumlah kader terlatih | 40 | 60 | 150,00", ...lain),
    loud: [{ cell: "E2", severity: "warning", kind: "persen", expected: "110,00" }],
    says: { explanation: "melebihi batas", source: "batas capaian (pengaturan buku kerja)", trace: "→ 110" },
    fix: "110,00",
  },
  {
    name: "cap: another cap than the office's is an error",
    settings: indikator("Jumlah kader terlatih", "maksimum", 110),
    sheet: capaian("Jumlah kader terlatih | 40 | 60 | 120,00", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "110,00" }],
  },
  {
    name: "cap: below it nothing changes",
    settings: indikator("Jumlah kader terlatih", "maksimum", 110),
    sheet: capaian("Jumlah kader terlatih | 40 | 42 | 105,00", ...lain),
    loud: [],
  },
  {
    name: "a fix writes the formula of the polarity, with its cap",
    settings: indikator("Waktu tunggu", "minimum", 110),
    sheet: capaian("Waktu tunggu | #80 | #90 | =D2/C2*100 -> 112.5", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen" }],
    fix: "=ROUND(MIN((2*C2-D2)/C2,1.1)*100,1)",
  },
  {
    name: "truncating: what is cut off is silent, what was rounded up is remarked",
    settings: truncate,
    sheet: capaian("Jumlah rapat | 35 | 47 | 134,28", "Jumlah kader | 7 | 6 | 85,72", ...lain),
    loud: [{ cell: "E3", severity: "error", kind: "persen", expected: "85,71" }],
    infos: [],
  },
  {
    name: "truncating: rounded up is a remark that gives the cut figure",
    settings: truncate,
    sheet: capaian("Jumlah rapat | 35 | 47 | 134,29", ...lain),
    loud: [],
    infos: [{ cell: "E2", severity: "info", kind: "persen", expected: "134,28" }],
  },
  {
    name: "rounding: as without settings, what is cut off is remarked",
    settings: { rounding: { way: "round", decimals: 2 } },
    sheet: capaian("Jumlah rapat | 35 | 47 | 134,28", ...lain),
    loud: [],
    infos: [{ cell: "E2", severity: "info", kind: "persen", expected: "134,29" }],
  },
  {
    name: "truncating: expected values are cut",
    settings: truncate,
    sheet: capaian("Jumlah rapat | 35 | 47 | 143,28", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "134,28" }],
    fix: "134,28",
  },
  {
    name: "decimals: a figure without its own gets those of the office",
    settings: { rounding: { way: "round", decimals: 3 } },
    sheet: capaian("Jumlah rapat | 35 | 47 | 143", "Jumlah desa | 40 | 38 | 95", "Jumlah penyuluh | 50 | 46 | 92"),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "134,286" }],
    fix: "134,286",
  },
  {
    name: "decimals: a figure that shows its own keeps them",
    settings: { rounding: { way: "round", decimals: 3 } },
    sheet: capaian("Jumlah rapat | 35 | 47 | 143,2", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "134,29" }],
  },
  {
    name: "decimals and truncating in the formula of a fix",
    settings: { rounding: { way: "truncate", decimals: 1 } },
    sheet: capaian("Jumlah rapat | #35 | #47 | =C2/D2*100 -> 74.468", ...lain),
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "134,2" }],
    fix: "=TRUNC(ROUND(D2/C2*100,7),1)",
  },
  {
    name: "own scale: its classes are the ones that count",
    settings: {
      scales: [
        {
          name: "Indeks Kesiapan Desa",
          classes: [
            { from: 0, name: "Rendah" },
            { from: 50, name: "Sedang" },
            { from: 80.5, name: "Tinggi" },
          ],
        },
      ],
    },
    sheet: `
No | Indikator | Nilai | Kategori
1 | Indek Kesiapan Desa Mekar | 82,10 | Tinggi
2 | Indek Kesiapan Desa Sari | 80,10 | Tinggi
`,
    loud: [{ cell: "D3", severity: "error", kind: "kategori", expected: "Sedang" }],
    says: { source: "skala kantor (pengaturan buku kerja)" },
  },
  {
    name: "own scale: it outweighs the published one, and its classes may have names of their own",
    settings: {
      scales: [
        {
          name: "DEKTARI",
          classes: [
            { from: 0, name: "Merah" },
            { from: 52, name: "Hijau" },
          ],
        },
      ],
    },
    sheet: `
No | Indikator | Nilai | Kategori
1 | Indeks Ketahanan Diri Remaja | 53,10 | Hijau
2 | Indeks Ketahanan Diri Anak | 51,00 | Hijau
`,
    loud: [{ cell: "D3", severity: "error", kind: "kategori", expected: "Merah" }],
  },
  {
    name: "a sentence by the polarity of the office",
    settings: indikator("Prevalensi penyalahgunaan narkotika", "minimum"),
    sheet: `
Prevalensi penyalahgunaan narkoba dengan target 2,00 terealisasi 1,90 atau 95,00%.
`,
    loud: [{ cell: "A1", severity: "error", kind: "persen", expected: "105,00%" }],
    says: { explanation: "Kantor menetapkan", source: "pengaturan buku kerja", trace: "200 − 95" },
  },
  {
    name: "a sentence above the cap",
    settings: indikator("Jumlah kader terlatih", "maksimum", 120),
    sheet: `
Jumlah kader terlatih dengan target 40 orang terealisasi 60 orang atau 150,00%.
`,
    loud: [{ cell: "A1", severity: "warning", kind: "persen", expected: "120,00%" }],
  },
  {
    name: "a sentence at the cap",
    settings: indikator("Jumlah kader terlatih", "maksimum", 110),
    sheet: `
Jumlah kader terlatih dengan target 40 orang terealisasi 60 orang atau 110%.
`,
    loud: [],
  },
  {
    name: "a sentence in which the office cuts off",
    settings: truncate,
    sheet: `
Jumlah rapat dengan target 35 kali terealisasi 47 kali atau 134,29%.
`,
    loud: [],
    infos: [{ cell: "A1", severity: "info", kind: "persen", expected: "134,28" }],
  },
  {
    name: "a sentence by the office's own scale",
    settings: {
      scales: [
        {
          name: "Indeks Kesiapan Desa",
          classes: [
            { from: 0, name: "Rendah" },
            { from: 80, name: "Tinggi" },
          ],
        },
      ],
    },
    sheet: `
Indeks Kesiapan Desa tahun 2025 mencapai 78,50 (Tinggi).
`,
    loud: [{ cell: "A1", severity: "error", kind: "kategori", expected: "Rendah" }],
    says: { source: "skala kantor (pengaturan buku kerja)" },
  },
  {
    name: "a year before every rule is said, not guessed",
    settings: { year: 2015 },
    sheet: `
No | Indikator | Bobot | Nilai | Nilai Akhir
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | 15 | 90,00 | 13,50
3 | Penyerapan Anggaran | 20 | 95,00 | 19,00
4 | Belanja Kontraktual | 10 | 100,00 | 10,00
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 100,00 | 10,00
7 | Capaian Output | 25 | 100,00 | 25,00
`,
    loud: [],
    skipped: "Bobot IKPA tahun 2015",
  },
];
