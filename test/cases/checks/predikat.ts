import type { TableCase } from "../tables/table-case";

/** Predicates and grades beside, below and among their values. */
export const predikatCases: TableCase[] = [
  {
    name: "a predicate of AKIP that is not the one of its value needs no other row",
    sheet: `
Tabel 8. Hasil evaluasi AKIP
No | Komponen | Bobot | Nilai
a. | Perencanaan Kinerja | 30 | 24,60
b. | Pengukuran Kinerja | 30 | 23,52
c. | Pelaporan Kinerja | 15 | 11,85
d. | Evaluasi Akuntabilitas Kinerja Internal | 25 | 19,15
 | Nilai Akuntabilitas Kinerja | 100 | 79,12
 | Tingkat Akuntabilitas Kinerja |  | A
`,
    loud: [{ cell: "D8", severity: "error", kind: "kategori", expected: "BB" }],
  },
  {
    name: "a value of AKIP on the bound of two predicates is a doubt at most",
    sheet: `
Tabel 8. Nilai SAKIP
Tahun | Nilai | Predikat
2022 | 64,15 | B
2023 | 70,00 | BB
2024 | 72,30 | BB
`,
    loud: [{ cell: "C4", severity: "warning", kind: "kategori", expected: "B" }],
  },
  {
    name: "the class of one element by the scale that all others follow",
    sheet: `
Tabel 13. Indeks Kepuasan Masyarakat
No | Unsur Pelayanan | Nilai Rata-rata | Bobot | Nilai Tertimbang | Mutu
1 | Persyaratan | 3,52 | 0,111 | 0,391 | B
2 | Prosedur | 3,47 | 0,111 | 0,385 | B
3 | Waktu pelayanan | 3,40 | 0,111 | 0,377 | B
4 | Biaya/tarif | 3,91 | 0,111 | 0,434 | A
5 | Produk layanan | 3,55 | 0,111 | 0,394 | A
6 | Kompetensi pelaksana | 3,61 | 0,111 | 0,401 | B
7 | Sarana dan prasarana | 3,28 | 0,111 | 0,364 | B
`,
    loud: [{ cell: "F8", severity: "error", kind: "kategori", expected: "A" }],
  },
  {
    name: "elements by the scale of 2004, which a report still uses",
    sheet: `
Tabel 13. Indeks Kepuasan Masyarakat
No | Unsur Pelayanan | Nilai Rata-rata | Mutu
1 | Persyaratan | 3,32 | A
2 | Prosedur | 3,27 | A
3 | Waktu pelayanan | 3,10 | B
4 | Biaya/tarif | 3,51 | A
5 | Sarana dan prasarana | 3,28 | A
`,
    loud: [],
  },
  {
    name: "an element whose rounding leaves two classes open",
    sheet: `
Tabel 13. Survei Kepuasan Masyarakat
No | Unsur Pelayanan | NRR | Mutu
1 | Persyaratan | 3,53 | A
2 | Prosedur | 3,53 | B
3 | Waktu pelayanan | 3,40 | B
4 | Biaya/tarif | 3,91 | A
`,
    loud: [],
  },
  {
    name: "a grade of the index before the capaian, by the scale that the other rows bear out",
    sheet: `
Nilai Dektari per Satker
No | Satker | Target | Hasil | Capaian | Kategori
1 | BNNP | 52,10 | 53,44 | 102,57 | Tinggi
2 | BNNK Satu | 52,10 | 52,11 | 100,02 | Tinggi
3 | BNNK Dua | 52,10 | 55,02 | 105,60 | Tinggi
4 | BNNK Tiga | 52,10 | 54,37 | 104,36 | Sangat Tinggi
5 | BNNK Empat | 52,10 | 51,90 | 99,62 | Tinggi
`,
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "Sangat Tinggi" }],
  },
  {
    name: "grades of the capaian in a table that names an index",
    sheet: `
Nilai Dektari per Satker
No | Satker | Target | Hasil | Capaian | Kategori
1 | BNNP | 52,10 | 53,44 | 102,57 | Sangat Tinggi
2 | BNNK Satu | 52,10 | 52,11 | 100,02 | Sangat Tinggi
3 | BNNK Dua | 52,10 | 47,02 | 90,25 | Tinggi
4 | BNNK Tiga | 52,10 | 54,37 | 104,36 | Sangat Tinggi
5 | BNNK Empat | 52,10 | 51,90 | 99,62 | Sangat Tinggi
`,
    loud: [],
  },
  {
    name: "a class amid another one",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
1 | Indeks a | 71,20 | 71,85 | 100,91 | Sangat Tinggi
2 | Indeks b | 11,50 | 11,00 | 95,65 | Sangat Tinggi
3 | Indeks c | 80,00 | 74,00 | 92,50 | Sangat Tinggi
4 | Indeks d | 5,10 | 4,97 | 97,45 | Tinggi
5 | Indeks e | 38,50 | 39,12 | 101,61 | Sangat Tinggi
6 | Indeks f | 68,00 | 60,00 | 88,24 | Tinggi
`,
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "Sangat Tinggi" }],
  },
  {
    name: "classes of which either row may be the wrong one",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
1 | Indeks a | 71,20 | 71,85 | 100,91 | Sangat Tinggi
2 | Indeks b | 12,85 | 12,91 | 100,47 | Sangat Tinggi
3 | Indeks c | 5,10 | 4,97 | 97,45 | Tinggi
4 | Indeks d | 11,50 | 10,92 | 94,96 | Sangat Tinggi
5 | Indeks e | 38,50 | 39,12 | 101,61 | Sangat Tinggi
`,
    loud: [],
  },
  {
    name: "the scale of achievement as the regulation prints it",
    sheet: `
No | Indikator Kinerja | Target | Realisasi | Capaian | Predikat
1 | Indeks a | 71,20 | 71,85 | 100,91 | Sangat Tinggi
2 | Indeks b | 100 | 82 | 82,00 | Sangat Tinggi
3 | Indeks c | 5,10 | 4,97 | 97,45 | Sangat Tinggi
`,
    others: [
      {
        name: "Skala",
        sheet: `
Tabel 3.3 Skala Nilai Peringkat Kinerja
No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian
1 | 91 ≤ | Sangat Tinggi
2 | 76 ≤ 90 | Tinggi
3 | 66 ≤ 75 | Sedang
4 | 51 ≤ 65 | Rendah
5 | ≤ 50 | Sangat Rendah
`,
      },
    ],
    loud: [{ cell: "F3", severity: "error", kind: "kategori", expected: "Tinggi" }],
  },
  {
    name: "the index of a survey is 25 times its mean",
    sheet: `
Survei Kepuasan Masyarakat
No | Unsur Pelayanan | Nilai Rata-rata | NRR Tertimbang
U1 | Persyaratan | 3,52 | 0,391
U2 | Prosedur | 3,48 | 0,387
U3 | Waktu Penyelesaian | 3,31 | 0,368
 | Jumlah NRR Tertimbang |  | 1,146
 | Nilai IKM |  | 29,65
`,
    loud: [{ cell: "D7", severity: "error", kind: "bobot", expected: "28,65" }],
  },
  {
    name: "a survey on a scale of five is multiplied by twenty",
    sheet: `
Survei Kepuasan Masyarakat
No | Layanan | Indeks | Nilai Konversi
1 | Perizinan | 3,90 | 78,00
2 | Pengaduan | 4,20 | 84,00
3 | Informasi | 3,75 | 75,00
`,
    loud: [],
  },
];
