import type { CatalogueFamily } from "./entry";

const klasifikasi = (...rows: string[]) => `\nNilai | Kategori\n${rows.join("\n")}\n`;

export const classes: CatalogueFamily = {
  title: "Classes and categories",
  entries: [
    {
      rules: ["celah-kelas"],
      kinds: ["rentang"],
      severities: { error: "values between two classes belong to none" },
      checks:
        "The classes of a table against each other; the bound that the published scale or its neighbours contradict is named.",
      never:
        "Whole numbers that adjoin (89 and 90), thresholds of which the first that fits counts, and lists that are no scale.",
      examples: [
        {
          from: null,
          sheets: klasifikasi("91 – 100 | Sangat Baik", "76 – 88 | Baik", "51 – 75 | Cukup", "0 – 50 | Kurang"),
          at: "Lembar!A2",
        },
      ],
    },
    {
      rules: ["tumpang-tindih-kelas"],
      kinds: ["rentang"],
      severities: { error: "some values belong to two classes" },
      checks: "The same, for classes that overlap or whose bounds are the wrong way round.",
      never: "A bound shared by all neighbours (see batas-kelas-ganda).",
      examples: [
        {
          from: null,
          sheets: klasifikasi(
            "88,31 – 100 | Sangat Baik",
            "76,61 – 88,30 | Baik",
            "65,00 – 78,60 | Kurang Baik",
            "25,00 – 64,99 | Tidak Baik",
          ),
          at: "Lembar!A3",
        },
      ],
    },
    {
      rules: ["batas-kelas-ganda"],
      kinds: ["rentang"],
      severities: { warning: "always: one doubt a list" },
      checks: "Every class begins exactly where the one below it ends, so that nothing says where a bound belongs.",
      never: "Lists with signs (≥, <).",
      examples: [
        {
          from: null,
          sheets: klasifikasi("75 – 100 | Tinggi", "50 – 75 | Sedang", "0 – 50 | Rendah"),
          at: "Lembar!A3",
        },
      ],
    },
    {
      rules: ["tanda-kelas-hilang"],
      kinds: ["rentang"],
      severities: { warning: "always: one doubt a list" },
      checks: "`=` where only ≥ or ≤ makes a class, in a table.",
      never: "A class that is a single value.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, classes of IKPA, as a table",
          sheets: klasifikasi(
            "nilai IKPA = 95 | Sangat Baik",
            "89 = nilai IKPA < 95 | Baik",
            "70 = nilai IKPA < 89 | Cukup",
            "nilai IKPA < 70 | Kurang",
          ),
          at: "Lembar!A2",
        },
      ],
    },
    {
      rules: ["nama-kelas-ganda"],
      kinds: ["rentang"],
      severities: { warning: "always" },
      checks: "Two classes of one name.",
      never: "Lists without names.",
      examples: [
        {
          from: null,
          sheets: klasifikasi("91 – 100 | Sangat Baik", "76 – 90 | Baik", "51 – 75 | Baik", "0 – 50 | Kurang"),
          at: "Lembar!A4",
        },
      ],
    },
    {
      rules: ["kelas-kalimat"],
      kinds: ["rentang"],
      severities: { error: "values between two classes belong to none, or to both" },
      checks: "The classes that a text lists, against each other.",
      never: "Lists in which too little is certain.",
      examples: [
        {
          from: null,
          sheets: `
Kategori: Sangat Tinggi ≥ 53,71; Tinggi 49,74 – 53,50; Rendah 45,98 – 49,73; Sangat Rendah ≤ 45,97
`,
          at: "Lembar!A1",
        },
      ],
    },
    {
      rules: ["tanda-kelas"],
      kinds: ["rentang"],
      severities: { warning: "always: one doubt a list" },
      checks: "`=` where only ≥ or ≤ makes a class, in a text.",
      never: "A class that is a single value.",
      examples: [
        {
          from: "LKIP BNNK Belu 2025, classes of IKPA, in one line",
          sheets: `
1. SANGAT BAIK : nilai IKPA = 95; 2. BAIK : 89 = nilai IKPA < 95; 3. CUKUP : 70 = nilai IKPA < 89; 4. KURANG : nilai IKPA < 70
`,
          at: "Lembar!A1",
        },
      ],
    },
    {
      rules: ["kategori-nilai"],
      kinds: ["kategori"],
      severities: {
        error: "the list of the report itself, or a verified scale, puts the value in another class",
        warning:
          "the scale that says so is not verified, and neither the rows of the table nor all its versions bear it out",
      },
      checks:
        "A value and its category, within a cell, side by side or below each other, by the list of the report or the published scale.",
      never:
        "Values without a scale, categories that the scale does not know, and lists that are not in order themselves.",
      examples: [
        {
          from: null,
          sheets: `
Kategori | Interval
Sangat Baik | 91,00 – 100,00
Baik | 76,00 – 90,99
Cukup | 51,00 – 75,99
Kurang | 0,00 – 50,99

No | Unit Layanan | Nilai | Kategori
1 | Unit a | 92,40 | Sangat Baik
2 | Unit b | 80,15 | Baik
3 | Unit c | 74,30 | Baik
4 | Unit d | 55,00 | Cukup
`,
          at: "Lembar!D10",
        },
      ],
    },
    {
      rules: ["kategori-polaritas"],
      kinds: ["persen"],
      severities: { error: "the class beside it is that of the achievement where less is better" },
      checks:
        "A capaian of what is better the fewer there are of it, by the class beside it and the scale that the workbook prints: 89,00 with the class of 111,00.",
      never: "Indicators of which more may be better, and classes that fit neither of the two.",
      examples: [
        {
          from: null,
          sheets: `
No | Indikator | Target | Realisasi | Capaian (%) | Predikat
1 | Prevalensi penyakit di kawasan binaan | 8,00 | 7,12 | 89,00 | Sangat Baik
2 | Kawasan yang disurvei | 6 | 6 | 100,00 | Baik
3 | Sampel yang diuji | 1.800 | 1.500 | 83,33 | Cukup
4 | Produksi benih | 5.150 | 5.419 | 105,22 | Sangat Baik
Predikat: Sangat Baik > 100; Baik 90 - 100; Cukup 70 - < 90; Kurang < 70
`,
          at: "Lembar!E2",
        },
      ],
    },
    {
      rules: ["kategori-urutan"],
      kinds: ["kategori"],
      severities: { error: "two rows or more on either side of it are of one other class" },
      checks:
        "The categories of capaian among themselves, where no scale is known: a class has no hole in which another one lies.",
      never:
        "Rows of which another one could be the one that is out of order, equal values, and values that are wrong themselves.",
      examples: [
        {
          from: null,
          sheets: `
No | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
1 | Indikator a | 100 | 92 | 92,00 | Sangat Tinggi
2 | Indikator b | 100 | 95 | 95,00 | Sangat Tinggi
3 | Indikator c | 100 | 97 | 97,00 | Tinggi
4 | Indikator d | 100 | 98 | 98,00 | Sangat Tinggi
5 | Indikator e | 100 | 101 | 101,00 | Sangat Tinggi
`,
          at: "Lembar!F4",
        },
      ],
    },
    {
      rules: ["kata-status"],
      kinds: ["kategori"],
      severities: {
        error: "the other rows, with both words among them, or a note of the table bear out what the words mean",
      },
      checks:
        "`Tercapai` and `Tidak Tercapai` (`Memenuhi`, `Belum tercapai`, …) against the capaian, the target with its realisasi, or the standard that the header names.",
      never:
        "Columns in which more than one row is off, words of which only one occurs, and rows whose figures are wrong themselves.",
      examples: [
        {
          from: null,
          sheets: `
Kecamatan | Jumlah Kejadian | Total Waktu (menit) | Rata-rata (menit) | Ket (standar 30 menit)
Kec. Karangjati | 20 | 412 | 20,60 | Memenuhi
Kec. Bumiayu | 26 | 843 | 32,42 | Tidak memenuhi
Kec. Tlogosari | 24 | 590 | 24,58 | Memenuhi
Kec. Wanareja | 25 | 771 | 30,84 | Memenuhi
Kec. Sumberagung | 29 | 655 | 22,59 | Memenuhi
`,
          at: "Lembar!E5",
        },
      ],
    },
    {
      rules: ["kata-arah"],
      kinds: ["kategori"],
      severities: { error: "every other row, three at least, is called by what its figures did" },
      checks: "`Naik`, `Turun` and `Tetap` against a column of changes or the figures of two years.",
      never:
        "The direction that is wanted (`Polarisasi`, `Arah`), changes too small to print, and figures that are wrong themselves.",
      examples: [
        {
          from: null,
          sheets: `
Uraian | 2022 | 2023 | Selisih | Ket
Jumlah kejadian | 203 | 196 | -7 | Turun
Meninggal dunia | 46 | 39 | -7 | Turun
Luka berat | 19 | 24 | 5 | Turun
Luka ringan | 268 | 259 | -9 | Turun
`,
          at: "Lembar!E4",
        },
      ],
    },
    {
      rules: ["kata-posisi"],
      kinds: ["kategori"],
      severities: { error: "every other row, three at least, is called by the sign of its difference" },
      checks:
        "`Di atas` and `Di bawah` (target, nasional), `Efisien` and `Tidak efisien`, `Surplus` and `Defisit`, `Lebih` and `Kurang` against a column of signed differences.",
      never:
        "Differences printed without signs or against something else, rows in which less may be better, and figures that are wrong themselves.",
      examples: [
        {
          from: null,
          sheets: `
Uraian | KPP | Nasional | Selisih terhadap Nasional | Posisi terhadap Nasional
Capaian penerimaan (%) | 102,30 | 102,80 | (0,50) | Di bawah
Pertumbuhan penerimaan (%) | 10,32 | 8,88 | 1,44 | Di atas
Rasio kepatuhan (%) | 86,16 | 86,97 | (0,81) | Di atas
Nilai kinerja organisasi | 105,17 | 108,49 | (3,32) | Di bawah
Nilai IKPA | 96,46 | 95,24 | 1,22 | Di atas
`,
          at: "Lembar!E4",
        },
      ],
    },
  ],
};
