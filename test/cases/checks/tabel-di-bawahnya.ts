import type { TableCase } from "../tables/table-case";

const monthly = (sum: string, caption = "Tabel 2 Penerimaan per Triwulan") => `
Tabel 1 Target dan Realisasi Penerimaan
No | Akun | Uraian | Target | Realisasi | % Realisasi | Realisasi 2023
1 | 424112 | Pendapatan pelayanan | 6.000.000 | 7.800.000 | 130,00% | 7.200.000
2 | 425131 | Pendapatan sewa | 4.500.000 | 3.780.000 | 84,00% | 3.900.000
 | | Jumlah | 10.500.000 | 11.580.000 | 110,29% | 11.100.000

${caption}
Triwulan | 424112 | 425131 | 425911 (Lain) | Jumlah
I | 1.700.000 | 900.000 | 120.000 | 2.720.000
II | 2.100.000 | 950.000 | 80.000 | ${sum}
III | 1.900.000 | 930.000 | 60.000 | 2.890.000
IV | 2.100.000 | 1.000.000 | 140.000 | 3.240.000
Jumlah | 7.800.000 | 3.780.000 | 400.000 | 11.980.000
`;

const trial = (post: string, pre: string) => `
Tabel Hasil Pelatihan Kader
No | Puskesmas | Peserta | Skor Pre Test | Skor Post Test | Selisih | Kategori Pre | Kategori Post
1 | Sukasari | 20 | 61,20 | 82,40 | 21,20 | Kurang | Baik
2 | Cibiru | 25 | 58,75 | 76,50 | 17,75 | Kurang | Cukup
3 | Antapani | 18 | 66,10 | 91,30 | 25,20 | ${pre} | ${post}
4 | Buahbatu | 22 | 63,40 | 80,10 | 16,70 | Kurang | Baik
Ket.: < 65 Kurang; 65 - 79,99 Cukup; 80 - 89,99 Baik; >= 90 Sangat Baik
`;

const quarters = (last: string) => `
No | Indikator Kinerja | TW I | TW II | TW III | TW IV | Satuan
1 | Persentase surat yang dijawab tepat waktu | 88 | 89 | 90 | ${last} | %
2 | Persentase laporan yang terbit | 98 | 98 | 98 | 98 | %
3 | Persentase temuan yang selesai | 90 | 92 | 94 | 96 | %
4 | Indeks kepuasan pegawai | 86 | 88 | 89 | 90 | Indeks
`;

const survey = (third: string) => `
Kode | Unsur Pelayanan | Semester I | Semester II | Rata-rata
U1 | Persyaratan | 3,62 | 3,66 | 3,6400
U2 | Prosedur | 3,51 | 3,57 | 3,5400
U3 | Waktu | 3,40 | 3,48 | 3,4400
U4 | Biaya | 3,80 | 3,84 | 3,8200
 | Rata-rata unsur | ${third} | 3,6375 | 3,6100
 | IKM per semester | 89,56 | 90,94 | 90,25
`;

const weighted = (result: string) => `
No | Aspek | Tahun 2023 | | | Tahun 2024 | | | Naik/Turun Nilai
 | | Bobot | Nilai | Nilai Akhir | Bobot | Nilai | Nilai Akhir
1 | Perencanaan | 10% | 100,00 | 10,00 | 10% | 100,00 | 10,00 | 0,00
2 | Deviasi | 10% | 80,40 | 8,04 | 15% | 86,20 | ${result} | 5,80
3 | Penyerapan | 40% | 92,30 | 36,92 | 35% | 94,60 | 33,11 | 2,30
4 | Tagihan | 10% | 98,00 | 9,80 | 10% | 99,00 | 9,90 | 1,00
5 | Pengelolaan UP | 10% | 95,10 | 9,51 | 10% | 97,40 | 9,74 | 2,30
6 | Capaian Output | 20% | 96,00 | 19,20 | 20% | 98,50 | 19,70 | 2,50
Nilai Total | | 100% | | 93,47 | 100% | | 95,38
`;

const programmes = (second: string, last = "96.150.000") => `
No | Kode | Kegiatan | Anggaran
 | 018.04 | PROGRAM PENYULUHAN | 412.500.000
1. | 1801 | Pelatihan kader | 212.300.000
2. | 1802 | Kunjungan lapangan | 120.200.000
3. | 1803 | Penerbitan modul | 80.000.000
 | 018.01 | PROGRAM DUKUNGAN | ${second}
4. | 1901 | Kepegawaian | 54.250.000
5. | 1902 | Keuangan | 61.400.000
6. | 1903 | Rumah tangga | ${last}
JUMLAH ANGGARAN | | | 624.300.000
`;

const onTwoPages = (total: string) => `
Tabel 4 Pengadaan
No | Uraian | Pagu | Realisasi
1 | Meja rapat | 4.500.000 | 4.400.000
2 | Kursi lipat | 6.250.000 | 6.100.000

Tabel 4 Pengadaan
No | Uraian | Pagu | Realisasi
3 | Lemari arsip | 8.000.000 | 7.900.000
4 | Papan tulis | 1.250.000 | 1.200.000
 | Jumlah | 20.000.000 | ${total}
`;

/** What belongs to a table and what to the one below it, to one value and to the one beside it. */
export const tabelDiBawahnyaCases: TableCase[] = [
  { name: "a table headed by accounts below the caption of its own", sheet: monthly("3.130.000"), loud: [] },
  {
    name: "a sum of accounts that leaves one out",
    sheet: monthly("3.050.000"),
    loud: [{ cell: "E10", severity: "error", kind: "jumlah", expected: "3.130.000" }],
  },
  { name: "a table whose caption stands again on its second page", sheet: onTwoPages("19.600.000"), loud: [] },
  {
    name: "a total of two pages, mistyped",
    sheet: onTwoPages("19.060.000"),
    loud: [{ cell: "D10", severity: "error", kind: "jumlah", expected: "19.600.000" }],
  },
  { name: "classes of two values by their names", sheet: trial("Sangat Baik", "Cukup"), loud: [] },
  {
    name: "a class of the first value that is that of the second",
    sheet: trial("Sangat Baik", "Sangat Baik"),
    loud: [{ cell: "G5", severity: "error", kind: "kategori", expected: "Cukup" }],
  },
  {
    name: "a class of the second value that is that of the first",
    sheet: trial("Cukup", "Cukup"),
    loud: [{ cell: "H5", severity: "error", kind: "kategori", expected: "Sangat Baik" }],
  },
  { name: "targets of indicators near a hundred by quarters", sheet: quarters("90"), loud: [] },
  { name: "a row of means named by what the rows are", sheet: survey("3,5825"), loud: [] },
  {
    name: "a digit of such a mean",
    sheet: survey("3,8525"),
    loud: [{ cell: "C6", severity: "error", kind: "rata-rata", expected: "3,5825" }],
  },
  { name: "heads without a number over rows that are counted through", sheet: programmes("211.800.000"), loud: [] },
  {
    name: "such a head that leaves one of its rows out",
    sheet: programmes("150.400.000"),
    loud: [{ cell: "D6", severity: "error", kind: "jumlah", expected: "211.800.000" }],
  },
  { name: "weights that changed between two years", sheet: weighted("12,93"), loud: [] },
  {
    name: "a value weighted as in the year before",
    sheet: weighted("8,62"),
    loud: [{ cell: "H4", severity: "error", kind: "bobot", expected: "12,93" }],
  },
];
