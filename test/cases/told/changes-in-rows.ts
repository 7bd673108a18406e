import { silent, type ToldCase } from "./told-case";

const indices = `
Tabel 3.4 Perbandingan Realisasi
No | Indikator | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
1 | Indeks Ketahanan Keluarga | 79,10 | 81,64 | 81,00
2 | Indeks Ketahanan Remaja | 51,95 | 52,87 | 53,62
3 | Indeks Kemandirian | 3,12 | 3,21 | 3,28
`;

const seizures = `
Tabel 3.8 Pengungkapan per Tahun
Tahun | Kasus | Sabu (gram)
2021 | 14 | 44,75
2022 | 15 | 58,10
2023 | 14 | 39,64
2024 | 16 | 82,70
`;

const compared = `
Tabel 3.5 Perbandingan dengan Provinsi dan Nasional
Uraian | Kota Selaka | Provinsi | Nasional | Selisih terhadap Nasional
Indeks Pelayanan | 73,25 | 70,18 | 74,06 | -0,81
Indeks Kepuasan | 97,67 | 96,11 | 97,02 | 0,65
Indeks Reformasi | 66,40 | 64,20 | 68,15 | -1,75
`;

/** Changes and comparisons of levels that a row prints for both years, or for both that are compared. */
export const changesInRows: ToldCase[] = [
  {
    name: "a fall told as a rise, a sentence behind its level",
    tables: indices,
    sentence:
      "Indeks Ketahanan Keluarga terealisasi 81,00 atau 98,18% dari target 82,50. Nilai ini naik 0,64 poin dibandingkan tahun 2023.",
    wrong: { printed: "naik", expected: "turun" },
  },
  silent(
    "the fall of the table",
    indices,
    "Indeks Ketahanan Keluarga terealisasi 81,00 atau 98,18% dari target 82,50. Nilai ini turun 0,64 poin dibandingkan tahun 2023.",
  ),
  silent(
    "the rise since the year before that",
    indices,
    "Indeks Ketahanan Keluarga terealisasi 81,00 atau 98,18% dari target 82,50. Nilai ini naik 1,90 poin dibandingkan tahun 2022.",
  ),
  {
    name: "the amount since another year than the one that is named",
    tables: seizures,
    sentence: "Barang bukti sabu yang disita 82,70 gram, meningkat 24,60 gram dibandingkan tahun 2023.",
    wrong: { printed: "24,60", expected: "43,06" },
  },
  silent(
    "the amount since the year that is named",
    seizures,
    "Barang bukti sabu yang disita 82,70 gram, meningkat 24,60 gram dibandingkan tahun 2022.",
  ),
  silent(
    "an amount since something that no table prints",
    seizures,
    "Barang bukti sabu yang disita 82,70 gram, meningkat 12,40 gram dibandingkan tahun 2023 menurut data polda.",
  ),
  {
    name: "higher than what the row shows to be higher",
    tables: compared,
    sentence: "Dibandingkan rata-rata nasional, indeks pelayanan Kota Selaka sudah lebih tinggi 0,81 poin.",
    wrong: { printed: "lebih tinggi", expected: "lebih rendah" },
  },
  silent(
    "lower, as the row shows",
    compared,
    "Dibandingkan rata-rata nasional, indeks pelayanan Kota Selaka masih lebih rendah 0,81 poin.",
  ),
  silent(
    "higher by that figure than something else",
    compared,
    "Dibandingkan tahun sebelumnya, indeks pelayanan Kota Selaka lebih tinggi 0,81 poin.",
  ),
];
