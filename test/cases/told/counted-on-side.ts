import { silent, type ToldCase } from "./told-case";

const fees = `
Tabel 3.4 Penerimaan Menurut Jenis Retribusi
No | Jenis Retribusi | Target | Realisasi | Capaian (%)
A | Jasa umum | 5.000 | 5.150 | 103,00
1 | Retribusi parkir tepi jalan | 3.000 | 3.180 | 106,00
2 | Retribusi pasar | 2.000 | 1.970 | 98,50
B | Jasa usaha | 2.500 | 2.464 | 98,56
1 | Retribusi terminal | 1.000 | 944 | 94,40
2 | Retribusi rumah potong hewan | 900 | 927 | 103,00
3 | Retribusi tempat olahraga | 600 | 593 | 98,83
 | Jumlah | 7.500 | 7.614 | 101,52
`;

const clinics = `
Tabel 2.3 Kunjungan Menurut Puskesmas
Puskesmas | Kunjungan 2023 | Kunjungan 2024
Karangsari | 12.418 | 13.027
Tegalrejo | 9.640 | 9.212
Sumberagung | 15.233 | 16.108
Wonokerto | 7.905 | 8.344
Banyuurip | 11.086 | 11.970
Jumlah | 56.282 | 58.661
`;

const immunised = `
Tabel 3.6 Cakupan Imunisasi Menurut Puskesmas
Puskesmas | Sasaran | Diimunisasi | Cakupan
Karangsari | 400 | 372 | 93,00
Tegalrejo | 320 | 266 | 83,13
Sumberagung | 500 | 471 | 94,20
Wonokerto | 250 | 219 | 87,60
Banyuurip | 360 | 335 | 93,06
Jumlah | 1.830 | 1.663 | 90,87
`;

/** Counts of rows on one side, of a table that the text speaks of by other figures. */
export const countedOnSide: ToldCase[] = [
  {
    name: "in words, of the rows with a number",
    tables: fees,
    sentence:
      "Retribusi terealisasi 7.614 dari target 7.500 atau 101,52%. Dari lima jenis retribusi, tiga jenis melampaui target.",
    wrong: { printed: "tiga", expected: "2" },
  },
  silent(
    "in words as the table shows them",
    fees,
    "Retribusi terealisasi 7.614 dari target 7.500 atau 101,52%. Dari lima jenis retribusi, dua jenis melampaui target.",
  ),
  silent("a text that speaks of no table", fees, "Dari lima jenis retribusi, tiga jenis melampaui target."),
  {
    name: "the count before its whole",
    tables: clinics,
    sentence: "Kunjungan naik dari 56.282 menjadi 58.661. Sebanyak 3 dari 5 puskesmas mengalami kenaikan kunjungan.",
    wrong: { printed: "3", expected: "4" },
  },
  silent(
    "the count before its whole as the table shows it",
    clinics,
    "Kunjungan naik dari 56.282 menjadi 58.661. Sebanyak 4 dari 5 puskesmas mengalami kenaikan kunjungan.",
  ),
  {
    name: "beyond a line that is told",
    tables: immunised,
    sentence:
      "Cakupan tertinggi di Sumberagung (94,20%) dan terendah di Tegalrejo (83,13%). Dari 5 puskesmas, 4 puskesmas melampaui target 90%.",
    wrong: { printed: "4", expected: "3" },
  },
  silent(
    "beyond a line that is told, as the table shows it",
    immunised,
    "Cakupan tertinggi di Sumberagung (94,20%) dan terendah di Tegalrejo (83,13%). Dari 5 puskesmas, 3 puskesmas melampaui target 90%.",
  ),
  silent(
    "on the line itself",
    immunised,
    "Cakupan tertinggi di Sumberagung (94,20%) dan terendah di Tegalrejo (83,13%). Dari 5 puskesmas, 4 puskesmas mencapai target 93%.",
  ),
  silent(
    "of something else than the rows",
    clinics,
    "Kunjungan naik dari 56.282 menjadi 58.661. Sebanyak 3 dari 5 dokter mengalami kenaikan pangkat.",
  ),
];
