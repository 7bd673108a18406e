import type { LocalCase } from "./local-case";

const list = (numbers: string[]) =>
  `No | Kegiatan | Pagu\n${numbers.map((number, index) => `${number} | Kegiatan ${"abcdefghijklmnop"[index]} | 1${index}.250.000`).join("\n")}`;

/** Numbers of the No column, and numbers of tables. */
export const numberingCases: LocalCase[] = [
  { name: "numbers that count on", sheets: list(["1.", "2.", "3..", "4", "5)"]), loud: [] },
  {
    name: "a number is skipped",
    sheets: list(["1.", "2.", "3.", "5.", "6."]),
    loud: [{ cell: "A5", severity: "warning", kind: "urutan", expected: "4.", fix: null }],
  },
  {
    name: "two gaps in a long list",
    sheets: list(["1", "2", "4", "5", "6", "9", "10", "11", "12"]),
    loud: [
      { cell: "A4", severity: "warning", kind: "urutan", expected: "3" },
      { cell: "A7", severity: "warning", kind: "urutan", expected: "7" },
    ],
  },
  {
    name: "a number is used twice",
    sheets: list(["1", "2", "3", "3", "4", "5"]),
    loud: [{ cell: "A5", severity: "warning", kind: "urutan" }],
  },
  {
    name: "a number goes back and the list goes on",
    sheets: list(["1", "2", "3", "7", "5", "6"]),
    loud: [{ cell: "A5", severity: "warning", kind: "urutan", expected: "4" }],
  },
  {
    name: "11 that lost a digit is only remarked",
    sheets: list(["6", "7", "8", "9", "10", "1", "12", "13"]),
    loud: [],
    infos: [{ cell: "A7", severity: "info", kind: "urutan", expected: "11" }],
  },
  { name: "the list begins again", sheets: list(["1", "2", "3", "1", "2", "3", "4"]), loud: [] },
  { name: "an extract of a longer list", sheets: list(["2", "5", "9", "14"]), loud: [] },
  { name: "three rows of which one jumps prove no order", sheets: list(["1", "2", "5"]), loud: [] },
  { name: "numbers missing among numbered rows", sheets: list(["1", "2", "", "4", "5", "", "7"]), loud: [] },
  {
    name: "two levels",
    sheets: `
No | Kegiatan | Target
1 | a | 10
1.1 | b | 11
1.2 | c | 12
2 | d | 13
2.1 | e | 14
3 | f | 15
4 | g | 16
`,
    loud: [],
  },
  { name: "letters below numbers", sheets: list(["1", "a", "b", "2", "a", "3", "4"]), loud: [] },
  { name: "codes in the No column", sheets: list(["245", "112", "900", "310", "455"]), loud: [] },
  { name: "account codes in the No column, of which most are used", sheets: list(["51", "52", "53", "57"]), loud: [] },
  {
    name: "sections begin again, with a heading each",
    sheets: `
No | Kegiatan | Pagu
A. | Program Pencegahan |
1 | a | 11.250.000
2 | b | 12.250.000
3 | c | 13.250.000
B. | Program Pemberantasan |
1 | d | 14.250.000
2 | e | 15.250.000
`,
    loud: [],
  },
  {
    name: "sections go on counting",
    sheets: `
No | Kegiatan | Pagu
 | Program Pencegahan |
1 | a | 11.250.000
2 | b | 12.250.000
3 | c | 13.250.000
 | Program Pemberantasan |
4 | d | 14.250.000
5 | e | 15.250.000
`,
    loud: [],
  },
  {
    name: "an item that goes on in the next row repeats its number",
    sheets: `
No | Sasaran | Indikator | Target
1 | Sasaran satu | Nilai a | 10
2 | Sasaran dua | Nilai b | 11
2 | Sasaran dua | Nilai c | 12
3 | Sasaran tiga | Nilai d | 13
4 | Sasaran empat | Nilai e | 14
`,
    loud: [],
  },
  {
    name: "a number that two rows of one item share is not missing below it",
    sheets: `
No | Sasaran | Indikator | Target
1 | Sasaran satu | Nilai a | 10
2 | Sasaran dua | Nilai b | 11
 | | Nilai c | 12
4 | Sasaran tiga | Nilai d | 13
4 | Sasaran empat | Nilai e | 14
5 | Sasaran lima | Nilai f | 14
`,
    merges: ["A3:A4", "B3:B4"],
    loud: [{ cell: "A5", severity: "warning", kind: "urutan", expected: "3" }],
  },
  {
    name: "one number over two tables",
    sheets: `
## Satu
Tabel 3
Hasil Pengukuran Indeks Kepuasan

No | Indikator | Target | Realisasi | %
1 | a | 4 | 5 | 125
## Dua
Tabel 4
Rincian Petugas Terlatih

No | Indikator | Target | Realisasi | %
1 | b | 4 | 5 | 125
## Tiga
Tabel 3.
Formula Perhitungan Kinerja Anggaran

No | Indikator | Target | Realisasi | %
1 | c | 4 | 5 | 125
`,
    loud: [{ cell: "Tiga!A1", severity: "warning", kind: "urutan" }],
  },
  {
    name: "a table that goes on keeps its number",
    sheets: `
## Satu
Tabel 3
Hasil Pengukuran Indeks Kepuasan

No | Indikator | Target | Realisasi | %
1 | a | 4 | 5 | 125
## Dua
Tabel 3 (lanjutan)
Rincian lain

No | Indikator | Target | Realisasi | %
2 | b | 4 | 5 | 125
## Tiga
Tabel 4
Rincian Petugas Terlatih

No | Indikator | Target | Realisasi | %
1 | c | 4 | 5 | 125
`,
    loud: [],
  },
  {
    name: "28A and 28B are two numbers",
    sheets: `
## Satu
Tabel 28A
Seksi Pencegahan

No | Indikator | Target | Realisasi | %
1 | a | 4 | 5 | 125
## Dua
Tabel 28B
Seksi Rehabilitasi

No | Indikator | Target | Realisasi | %
1 | b | 4 | 5 | 125
`,
    loud: [],
  },
  {
    name: "every sheet counts its tables anew",
    sheets: `
## Satu
Tabel 1. Capaian Kinerja
No | Indikator | Target | Realisasi | %
1 | a | 4 | 5 | 125

Tabel 2. Anggaran Belanja
No | Kegiatan | Pagu | Realisasi | %
1 | a | 4.000.000 | 2.000.000 | 50
## Dua
Tabel 1. Sumber Daya Manusia
No | Indikator | Target | Realisasi | %
1 | b | 4 | 5 | 125

Tabel 2. Sarana Prasarana
No | Kegiatan | Pagu | Realisasi | %
1 | b | 4.000.000 | 2.000.000 | 50
`,
    loud: [],
  },
  {
    name: "the districts of each province are numbered anew, and the provinces go on behind them",
    sheets: `
No | Kabupaten/Kota | Penduduk | Siswa
1 | Provinsi A | 700 | 650
1 | Kab. Awan | 300 | 280
2 | Kab. Bukit | 200 | 190
3 | Kota Curah | 200 | 180
2 | Provinsi B | 500 | 450
1 | Kab. Danau | 300 | 270
2 | Kab. Embun | 200 | 180
3 | Provinsi C | 100 | 90
1 | Kab. Fajar | 100 | 90
`,
    loud: [],
  },
];
