import type { TableCase } from "../tables/table-case";

/** Tables of customs, treasury and statistics offices. */
export const instansiVertikalCases: TableCase[] = [
  {
    name: "a change told beside the year it is of is the change from the row above",
    sheet: `
Tahun | NKO | Kenaikan/(Penurunan)
2020 | 104,12 | -
2021 | 105,33 | 1,21
2022 | 106,05 | 1,72
2023 | 105,90 | (0,15)
2024 | 107,18 | 1,28
`,
    loud: [{ cell: "C4", severity: "error", kind: "selisih", expected: "0,72" }],
  },
  {
    name: "growth in percent from the row above, a fall without its sign",
    sheet: `
No | Tahun | Jumlah Penerimaan (Rp) | Pertumbuhan (%)
1 | 2021 | 812.400.500 | 4,10
2 | 2022 | 845.911.270 | 4,12
3 | 2023 | 801.250.000 | 5,28
4 | 2024 | 866.015.750 | 8,08
`,
    loud: [],
  },
  {
    name: "what is left of two counts under a header that does not say so",
    sheet: `
No | Kegiatan | Jumlah Sampel | Dokumen Masuk | Nonrespon | Response Rate (%)
1 | Sakernas Februari | 120 | 118 | 2 | 98,33
2 | Susenas Maret | 720 | 712 | 8 | 98,89
3 | Survei Konstruksi | 45 | 41 | 4 | 91,11
4 | Survei Harga Produsen | 60 | 60 | 0 | 100,00
5 | SKTIR | 33 | 30 | 3 | 90,91
6 | IMK Triwulanan | 84 | 79 | 7 | 94,05
`,
    loud: [{ cell: "E7", severity: "error", kind: "selisih", expected: "5" }],
  },
  {
    name: "three counts of which only some differ by chance",
    sheet: `
No | Wilayah | Kegiatan | Peserta | Narasumber
1 | Utara | 5 | 3 | 2
2 | Selatan | 6 | 4 | 2
3 | Barat | 9 | 4 | 5
4 | Timur | 7 | 6 | 3
5 | Tengah | 8 | 5 | 4
`,
    loud: [],
  },
  {
    name: "more or less than the target, told in the millions of the caption",
    sheet: `
Tabel 1. Realisasi Penerimaan (juta rupiah)
No | Jenis Penerimaan | Target | Realisasi | Lebih/(Kurang) | % Capaian
1 | Bea Masuk | 812.400,00 | 845.911,27 | 33.511,27 | 104,12%
2 | Bea Keluar | 40.250,00 | 36.114,90 | (4.315,10) | 89,73%
3 | Cukai | 2.104.300,00 | 2.133.800,55 | 29.500,55 | 101,40%
 | Total | 2.956.950,00 | 3.015.826,72 | 58.876,72 | 101,99%
`,
    loud: [{ cell: "E4", severity: "error", kind: "selisih", expected: "(4.135,10)" }],
  },
  {
    name: "a cap is kept though the digits of another row were swapped",
    sheet: `
Kode | Indikator Kinerja Utama | Target | Realisasi | Polarisasi | Indeks Capaian
1a-CP | Persentase penyaluran dana tepat waktu | 99,50 | 99,97 | Max | 100,47
2a-N | Nilai kinerja penyaluran TKD | 85,00 | 97,40 | Max | 141,59
3a-N | Rata-rata deviasi perencanaan kas | 12,00 | 9,31 | Min | 120,00
4a-N | Tingkat kompetensi SDM | 90,00 | 101,35 | Max | 112,61
`,
    loud: [{ cell: "F3", severity: "error", kind: "persen", expected: "114,59" }],
  },
  {
    name: "scores within their weights are added up by the row that adds up the weights",
    sheet: `
No | Komponen | Bobot | Nilai
a. | Perencanaan Kinerja | 30 | 24,60
b. | Pengukuran Kinerja | 30 | 23,52
c. | Pelaporan Kinerja | 15 | 11,85
d. | Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,15
 | Nilai Akuntabilitas Kinerja | 100 | 79,12
`,
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "78,12" }],
  },
  {
    name: "a value in rupiah beside its count, the total stale",
    sheet: `
No | Bulan | Jumlah SP2D | Nilai (Rp)
1 | Januari | 412 | 398,744,120,554
2 | Februari | 655 | 512,908,331,002
3 | Maret | 1.204 | 701,223,998,417
 | Jumlah | 2.271 | 1,611,876,449,973
`,
    loud: [{ cell: "D5", severity: "error", kind: "jumlah", expected: "1,612,876,449,973" }],
  },
];
