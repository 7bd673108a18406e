import { silent, type ToldCase } from "./told-case";

const indicators = `
Tabel 3.1 Capaian Kinerja Balai
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Persentase sampel yang diuji tepat waktu | 90 | 94,50 | 105,00 | Sangat Baik
2 | Persentase alat yang terkalibrasi | 85 | 88,40 | 104,00 | Sangat Baik
3 | Nilai pengelolaan arsip | 80 | 76,00 | 95,00 | Baik
4 | Indeks kepuasan pelanggan | 82 | 83,64 | 102,00 | Sangat Baik
5 | Persentase temuan yang ditindaklanjuti | 100 | 92,00 | 92,00 | Baik
 | Rata-rata capaian kinerja (rata-rata lima indikator) | | | 99,60 | Baik
`;

const efficiency = `
Tabel 3.9 Efisiensi per Program
No | Program | Capaian (%) | Serapan (%) | Selisih | Keterangan
1 | Penyuluhan Lapangan | 101,20 | 97,10 | 4,10 | Efisien
2 | Pengawasan Benih | 92,40 | 96,30 | -3,90 | Tidak Efisien
3 | Pembinaan Kelompok Tani | 104,80 | 98,00 | 6,80 | Efisien
4 | Pengelolaan Data | 100,00 | 95,50 | 4,50 | Efisien
5 | Tata Kelola Kantor | 90,10 | 97,20 | -7,10 | Tidak Efisien
6 | Sertifikasi Lahan | 99,30 | 94,70 | 4,60 | Efisien
`;

const districts = `
Tabel 3.4 Nilai Kesiapan Kecamatan
No | Kecamatan | Nilai 2023 | Nilai 2024 | Predikat
1 | Sumberejo | 81,20 | 84,10 | A
2 | Karangmulya | 72,60 | 71,90 | BB
3 | Wanajaya | 70,30 | 74,80 | BB
4 | Banyuasri | 60,10 | 63,20 | B
5 | Tirtosari | 61,80 | 66,40 | B
6 | Dua Sungai | 66,90 | 65,20 | B
`;

/** Counts of classes and of names, in digits and in words. */
const revised = `
Tabel 2.2 Perjanjian Kinerja (semula dan revisi)
No | Indikator | Target Awal | Target Revisi | Keterangan
1 | Indeks Kesehatan Danau | 62,00 | 62,00 | Tetap
2 | Persentase rawa terbakar | 2,00 | 1,75 | Direvisi
3 | Kelompok yang didampingi | 95 | 90 | Direvisi
4 | Nilai SAKIP | 78,00 | 78,00 | Tetap
5 | Indeks Maturitas SPIP | 3,40 | 3,40 | Tetap
`;

export const counted: ToldCase[] = [
  {
    name: "the class behind the share of its count",
    tables: indicators,
    sentence:
      "Dari 5 indikator kinerja, sebanyak 3 indikator (60,00%) berkategori Sangat Baik dan 3 indikator (40,00%) berkategori Baik.",
    wrong: { printed: "3", expected: "2" },
  },
  {
    name: "counts in words of a whole in digits",
    tables: indicators,
    sentence: "Tiga dari 5 indikator berkategori Sangat Baik dan tiga indikator lainnya berkategori Baik.",
    wrong: { printed: "tiga", expected: "2" },
  },
  silent(
    "counts in words that are those of a whole in digits",
    indicators,
    "Tiga dari 5 indikator berkategori Sangat Baik dan dua indikator lainnya berkategori Baik.",
  ),
  silent(
    "counts in words of another whole",
    indicators,
    "Empat dari 6 indikator berkategori Sangat Baik dan dua indikator lainnya berkategori Baik.",
  ),
  {
    name: "a note with each class before its count",
    tables: revised,
    sentence: "Jumlah indikator 5, direvisi 2, tetap 4.",
    wrong: { printed: "4", expected: "3" },
  },
  silent("a note with the counts of the table", revised, "Jumlah indikator 5, direvisi 2, tetap 3."),
  silent("a note of other indicators", revised, "Jumlah indikator 9, direvisi 2, tetap 4."),
  {
    name: "the only class that is told, beside two figures of the table",
    tables: indicators.replaceAll("Indikator |", "Unit Kerja |"),
    sentence:
      "Unit dengan capaian tertinggi adalah alat yang terkalibrasi (88,40) dan arsip (76,00); 4 unit berkategori Sangat Baik.",
    wrong: { printed: "4 unit", expected: "3" },
  },
  silent(
    "the only class that is told, as the table has it",
    indicators.replaceAll("Indikator |", "Unit Kerja |"),
    "Unit dengan capaian tertinggi adalah alat yang terkalibrasi (88,40) dan arsip (76,00); 3 unit berkategori Sangat Baik.",
  ),
  silent(
    "the only class that is told, of a text that tells other figures",
    indicators.replaceAll("Indikator |", "Unit Kerja |"),
    "Unit dengan capaian tertinggi adalah alat yang terkalibrasi (88,40) dan mutu (91,15); 4 unit berkategori Sangat Baik.",
  ),
  {
    name: "two classes that are more than all of the rows",
    tables: indicators,
    sentence: "Dari 5 indikator kinerja, 4 indikator berkategori Sangat Baik dan 2 indikator berkategori Baik.",
    wrong: { printed: "4", expected: "3" },
  },
  silent(
    "two classes that are all of the rows",
    indicators,
    "Dari 5 indikator kinerja, 3 indikator berkategori Sangat Baik dan 2 indikator berkategori Baik.",
  ),
  silent(
    "two classes of indicators that are not those of the table",
    indicators,
    "Dari 9 indikator kinerja, 4 indikator berkategori Sangat Baik dan 2 indikator berkategori Baik.",
  ),
  {
    name: "a class and what denies it, of a whole that the sentence before tells",
    tables: efficiency,
    sentence: "Anggaran mendukung 6 program. Sebanyak 3 program terlaksana secara efisien dan 2 program tidak efisien.",
    wrong: { printed: "3", expected: "4" },
  },
  silent(
    "a class and what denies it, as the table has them",
    efficiency,
    "Anggaran mendukung 6 program. Sebanyak 4 program terlaksana secara efisien dan 2 program tidak efisien.",
  ),
  {
    name: "counts of classes in words",
    tables: districts,
    sentence:
      "Pada tahun 2024 dinilai enam kecamatan. Satu kecamatan berpredikat A, tiga berpredikat BB dan tiga berpredikat B.",
    wrong: { printed: "tiga", expected: "2" },
  },
  silent(
    "counts of classes in words, as the table has them",
    districts,
    "Pada tahun 2024 dinilai enam kecamatan. Satu kecamatan berpredikat A, dua berpredikat BB dan tiga berpredikat B.",
  ),
  silent(
    "counts of classes in words that come to another whole",
    districts,
    "Pada tahun 2024 dinilai tujuh kecamatan. Satu kecamatan berpredikat A, tiga berpredikat BB dan tiga berpredikat B.",
  ),
  {
    name: "more counted than named",
    tables: districts,
    sentence:
      "Hanya tiga kecamatan yang nilainya turun, yaitu Karangmulya sebesar 0,70 poin dan Dua Sungai sebesar 1,70 poin.",
    wrong: { printed: "tiga", expected: "2" },
  },
  {
    name: "names with words of their own, and more behind them",
    tables: efficiency,
    sentence:
      "Tiga program tidak efisien, yaitu pengawasan benih dan tata kelola kantor, sedangkan program lain efisien.",
    wrong: { printed: "Tiga", expected: "2" },
  },
  silent(
    "as many as are named",
    districts,
    "Hanya dua kecamatan yang nilainya turun, yaitu Karangmulya sebesar 0,70 poin dan Dua Sungai sebesar 1,70 poin.",
  ),
  silent(
    "a list that holds more than the names of the table",
    districts,
    "Terdapat tiga kecamatan yang dikunjungi, yaitu Karangmulya, Dua Sungai dan Ngadirejo.",
  ),
  silent(
    "a list that may go on",
    districts,
    "Terdapat tiga kecamatan yang nilainya naik, yaitu antara lain Sumberejo dan Wanajaya.",
  ),
  silent(
    "something else is counted than the rows",
    districts,
    "Terdapat tiga regu yang bertugas, yaitu Karangmulya dan Wanajaya.",
  ),
];
