import type { TableCase } from "../tables/table-case";

/** One pagu, and what was spent of it up to each quarter. */
const quarters = (third: string) => `
Jenis Belanja | Pagu | s.d. TW I | | s.d. TW II | | s.d. TW III
 | | Rp | % | Rp | % | Rp | %
Pegawai | 178.436,5 | 39.505,8 | 22,14 | 91.484,4 | 51,27 | 133.167,2 | 74,63
Barang | 187.301,3 | 21.689,5 | 11,58 | 68.215,1 | 36,42 | 118.355,7 | 63,19
Modal | 46.435,8 | 1.606,7 | 3,46 | 10.294,8 | 22,17 | 25.460,7 | ${third}
Jumlah | 412.173,6 | 62.802,0 | 15,24 | 169.994,3 | 41,24 | 276.983,6 | 67,20
`;

/** Rows that only a code names. */
const coded = (mean: string) => `
Kode | Kantor A | Kantor B | Kantor C | Rata-rata 3 kantor | Selisih A thd rata-rata
1.1 | 66,20 | 61,80 | 69,10 | 65,70 | 0,50
1.2 | 21,70 | 24,10 | 19,30 | 21,70 | 0,00
2.1 | 27,90 | 31,20 | 22,40 | ${mean} | 0,73
2.2 | 63,40 | 59,90 | 66,10 | 63,13 | 0,27
3.1 | 70,10 | 72,40 | 68,30 | 70,27 | -0,17
`;

/** What came in during each quarter, up to it, and of the target. */
const cumulated = (second: string, third: string) => `
Triwulan | Target Kumulatif | Realisasi Triwulan | Realisasi Kumulatif | % thd Target Kumulatif
TW I | 59.200.000 | 63.418.276 | 63.418.276 | 107,13
TW II | 88.800.000 | ${second} | 91.206.843 | 102,71
TW III | 157.300.000 | ${third} | 160.735.914 | 102,18
TW IV | 185.100.000 | 28.103.171 | 188.839.085 | 102,02
`;

const revisedTargets = (third: string) => `
No | Indikator | Target PK Awal | Target PK Perubahan | Ket.
1 | Dokumen perencanaan selesai | 96,00% | 96,00% | Tetap
2 | Usulan yang diterima | 72,00% | 70,00% | Turun
3 | Indeks inovasi | 55,00 | 58,00 | ${third}
4 | Hasil riset yang dipakai | 75,00% | 75,00% | Tetap
5 | Nilai AKIP | 80,00 | 80,00 | Tetap
`;

/** Which way is better by a sign. */
const signed = (third: string) => `
No | Indikator | Polaritas | Target | Realisasi | Capaian (%)
1 | Dokumen selesai | + | 40 | 42 | 105,00
2 | Peserta terlatih | + | 200 | 190 | 95,00
3 | Hari penyelesaian laporan | - | 12 | 9 | ${third}
4 | Deviasi program | - | 4,00 | 3,00 | 125,00
5 | Kunjungan lapangan | + | 25 | 26 | 104,00
`;

const poverty = (growth: string) => `
Tahun | Penduduk Miskin | Garis Kemiskinan | | Perubahan (ribu jiwa)
 | ribu jiwa | Rp/Kapita/Bln | Naik (%)
2020 | 76,34 | 356.742 | - | -
2021 | 79,91 | 371.530 | 4,15 | 3,57
2022 | 74,66 | 396.214 | 6,64 | -5,25
2023 | 71,85 | 428.977 | ${growth} | -2,81
2024 | 67,49 | 451.306 | 5,21 | -4,36
2020-2024 | | | | -8,85
`;

const answers = (third: string) => `
Kode | Unsur | NRR | NRR Tertimbang (x 0,111) | Mutu
U1 | Persyaratan | 3,626 | 0,402 | A
U2 | Prosedur | 3,561 | 0,395 | A
U3 | Waktu | 3,449 | 0,383 | ${third}
U4 | Biaya | 3,711 | 0,412 | A
U5 | Produk | 3,498 | 0,388 | B
Mutu unsur: A 3,5324-4,00; B 3,0644-3,532; C 2,60-3,064; D 1,00-2,5996. Mutu unit: A 88,31-100; B 76,61-88,30
`;

/** Printed as they are, and stopped where they are averaged. */
const cappedMean = (mean: string) => `
No | Indikator | Target | Realisasi | Capaian (%)
1 | Dokumen selesai | 40 | 42 | 105,00
2 | Perkara selesai | 2 | 4 | 200,00
3 | Peserta terlatih | 200 | 190 | 95,00
4 | Kunjungan | 25 | 25 | 100,00
 | Rata-rata capaian (maks. 120 per indikator) | | | ${mean}
`;

/** The classes stand below the rows, each in a cell of its own. */
const intervals = (second: string) => `
Lingkungan | Metode | Sarana | Indeks Kemandirian | Kategori
Pemerintah | 3,40 | 3,32 | 3,36 | Sangat Mandiri
Swasta | 3,10 | 3,06 | 3,08 | ${second}
Pendidikan | 3,65 | 3,39 | 3,52 | Sangat Mandiri
Masyarakat | 3,20 | 3,08 | 3,14 | Mandiri
Interval: | 1,00–1,75 Tidak Mandiri | 1,76–2,50 Kurang Mandiri | 2,51–3,25 Mandiri | 3,26–4,00 Sangat Mandiri
`;

/** The class stands below the index, and its scale below the table. */
const capability = (kind: string) => `
Komponen | Bobot (%) | Nilai (1-4) | Nilai Tertimbang
Program layanan | 40 | 3,50 | 1,400
Sumber daya manusia | 35 | 3,20 | 1,120
Tata kelola | 25 | 3,00 | 0,750
Indeks | 100 | | 3,270
Kategori | | | ${kind}

Interval | Kategori
1,00 – 1,75 | D (Tidak Kapabel)
1,76 – 2,50 | C (Kurang Kapabel)
2,51 – 3,25 | B (Kapabel)
3,26 – 4,00 | A (Sangat Kapabel)
`;

/** What periods, codes, signs and notes tell of the figures beside them. */
export const periodeDanKodeCases: TableCase[] = [
  { name: "what each quarter spent of one pagu", sheet: quarters("54,83"), loud: [] },
  {
    name: "the percentage of the row above in one of the quarters",
    sheet: quarters("63,19"),
    loud: [{ cell: "H5", severity: "error", kind: "persen", expected: "54,83" }],
  },
  { name: "rows that only a code names", sheet: coded("27,17"), loud: [] },
  {
    name: "a mean with its digits swapped in a row that only a code names",
    sheet: coded("27,71"),
    loud: [{ cell: "E4", severity: "error", kind: "rata-rata", expected: "27,17" }],
  },
  { name: "quarters and what they come to", sheet: cumulated("27.788.567", "69.529.071"), loud: [] },
  {
    name: "one quarter mistyped, which only what it comes to shows",
    sheet: cumulated("27.878.567", "69.529.071"),
    loud: [{ cell: "C3", severity: "error", kind: "jumlah", expected: "27.788.567" }],
  },
  {
    name: "what it comes to copied into the quarter",
    sheet: cumulated("27.788.567", "160.735.914"),
    loud: [{ cell: "C4", severity: "error", kind: "jumlah", expected: "69.529.071" }],
  },
  { name: "words beside targets before and after a revision", sheet: revisedTargets("Naik"), loud: [] },
  {
    name: "a rise called a fall beside targets before and after a revision",
    sheet: revisedTargets("Turun"),
    loud: [{ cell: "E4", severity: "error", kind: "kategori", expected: "Naik" }],
  },
  { name: "less is better by its sign", sheet: signed("125,00"), loud: [] },
  {
    name: "the wrong way round beside the sign",
    sheet: signed("75,00"),
    loud: [{ cell: "F4", severity: "error", kind: "persen", expected: "125,00" }],
  },
  { name: "growth by year above a row of all years", sheet: poverty("8,27"), loud: [] },
  {
    name: "the growth of the year above, over a row of all years",
    sheet: poverty("6,64"),
    loud: [{ cell: "D6", severity: "error", kind: "persen", expected: "8,27" }],
  },
  { name: "two lists of classes in one note", sheet: answers("B"), loud: [] },
  {
    name: "a class against the first of two lists in one note",
    sheet: answers("A"),
    loud: [{ cell: "E4", severity: "error", kind: "kategori", expected: "B" }],
  },
  { name: "a mean that is capped by its own name", sheet: cappedMean("105,00"), loud: [] },
  {
    name: "a mean that is not capped, though its own name says so",
    sheet: cappedMean("125,00"),
    loud: [{ cell: "E6", severity: "error", kind: "rata-rata", expected: "105,00" }],
  },
  { name: "intervals in cells of their own below the rows", sheet: intervals("Mandiri"), loud: [] },
  {
    name: "a class against intervals in cells of their own below the rows",
    sheet: intervals("Sangat Mandiri"),
    loud: [{ cell: "E3", severity: "error", kind: "kategori", expected: "Mandiri" }],
  },
  { name: "a class below an index, by the scale below the table", sheet: capability("A (Sangat Kapabel)"), loud: [] },
  {
    name: "a class below an index against the scale below the table",
    sheet: capability("B (Kapabel)"),
    loud: [{ cell: "D6", severity: "error", kind: "kategori", expected: "A (Sangat Kapabel)" }],
  },
];
