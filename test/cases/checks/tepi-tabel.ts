import type { TableCase } from "../tables/table-case";

const staff = (total: string) => `
No | Jenis Tenaga | Tersedia | Kebutuhan | Lebih/(Kurang)
I | Tenaga Medis | 41 | 49 | (8)
1 | Dokter Spesialis | 17 | 24 | (7)
2 | Dokter Umum | 24 | 25 | (1)
II | Tenaga Keperawatan | 223 | 229 | (6)
1 | Perawat | 166 | 178 | (12)
2 | Bidan | 57 | 51 | 6
III | Tenaga Non Kesehatan | 97 | 94 | 3
1 | Administrasi | 45 | 43 | 2
2 | Pengemudi | 52 | 51 | 1
 | JUMLAH (I+II+III) | ${total} | 372 | (11)
`;

const scores = (total: string) => `
No | Komponen / Sub Komponen | Bobot | Nilai
1 | Perencanaan Kinerja | 30.00 | 23.85
 | a. Keberadaan | 6.00 | 5.40
 | b. Kualitas | 9.00 | 7.20
 | c. Pemanfaatan | 15.00 | 11.25
2 | Pengukuran Kinerja | 45.00 | ${total}
 | a. Keberadaan | 9.00 | 7.20
 | b. Kualitas | 13.50 | 10.35
 | c. Pemanfaatan | 22.50 | 16.88
3 | Evaluasi Kinerja | 25.00 | 18.00
 | a. Keberadaan | 5.00 | 4.00
 | b. Kualitas | 7.50 | 5.25
 | c. Pemanfaatan | 12.50 | 8.75
 | Nilai Hasil Evaluasi | 100.00 | 76.28
 | Predikat | | BB
`;

const survey = (mean: string) => `
Unsur | Skor Semester I | Skor Semester II | Nilai Konversi Semester II
Persyaratan | 3,61 | 3,68 | 92,00
Prosedur | 3,55 | 3,59 | 89,75
Waktu | 3,32 | 3,41 | 85,25
Biaya | 3,90 | 3,88 | 97,00
Produk | 3,50 | 3,50 | 87,50
Kompetensi | 3,58 | 3,66 | 91,50
Perilaku | 3,72 | 3,76 | 94,00
Pengaduan | 3,46 | 3,57 | 89,25
Sarana | 3,18 | 3,04 | 76,00
Rata-rata | 3,54 | 3,57 | ${mean}
`;

const matrix = (second: string) => `
Status | SK 1 | SK 2 | SK 3 | SK 4 | Jumlah | Persentase
Tercapai | 3 | ${second} | 2 | 2 | 12 | 75,00%
Tidak Tercapai | 2 | 1 | 1 | - | 4 | 25,00%
Jumlah Indikator | 5 | 6 | 3 | 2 | 16 | 100,00%
`;

const shares = (third: string) => `
No. | Unit Kegiatan Kerja | Keuntungan | Premi | PNBP | Modal Kembali
1 | 2 | 3 | 4=3x50% | 5=3x15% | 6=3x35%
1 | Pertanian | 22.350.000 | 11.175.000 | 3.352.500 | 7.822.500
2 | Perikanan | 12.340.000 | 6.170.000 | 1.851.000 | 4.319.000
3 | Bakery | 18.440.000 | 9.220.000 | ${third} | 6.454.000
4 | Kerajinan | 3.520.000 | 1.760.000 | 528.000 | 1.232.000
`;

/** What the edges of a table say: its total rows and columns, its mean, and the formulas under its header. */
export const tepiTabelCases: TableCase[] = [
  {
    name: "parentheses beside plain figures are below zero in a sum that is spelled out",
    sheet: staff("361"),
    loud: [],
  },
  {
    name: "a spelled out sum beside such a column",
    sheet: staff("316"),
    loud: [{ cell: "C11", severity: "error", kind: "jumlah", expected: "361" }],
  },
  { name: "the result below the last part is no part of it", sheet: scores("34.43"), loud: [] },
  { name: "a mean of converted scores that is converted from the rounded mean", sheet: survey("89,25"), loud: [] },
  { name: "a mean of converted scores", sheet: survey("89,14"), loud: [] },
  { name: "a matrix of counts that adds up along both edges", sheet: matrix("5"), loud: [] },
  {
    name: "a count of a matrix off its row and its column",
    sheet: matrix("4"),
    loud: [{ cell: "C2", severity: "error", kind: "jumlah", expected: "5" }],
  },
  { name: "fixed parts that the row of formulas names", sheet: shares("2.766.000"), loud: [] },
  {
    name: "one part that is not the percentage which the row of formulas names",
    sheet: shares("2.676.000"),
    loud: [{ cell: "E5", severity: "error", kind: "jumlah", expected: "2.766.000" }],
  },
];
