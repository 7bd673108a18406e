import { silent, type ToldCase } from "./told-case";

const stations = `
Tabel 3.2 Debit Rata-rata Stasiun Pengamatan
No | Stasiun | Debit 2023 | Debit 2024 | Selisih
1 | Stasiun Cilutung | 41,2 | 44,9 | 3,7
2 | Stasiun Kamun | 18,6 | 17,1 | -1,5
3 | Stasiun Cimanuk Hulu | 63,0 | 70,4 | 7,4
4 | Stasiun Rambatan | 22,7 | 25,8 | 3,1
5 | Stasiun Cipelang | 35,1 | 31,6 | -3,5
6 | Stasiun Keruh | 12,9 | 14,2 | 1,3
7 | Stasiun Cikeruh | 27,5 | 29,3 | 1,8
 | Rata-rata | 31,6 | 33,3 | 1,8
`;

export const indicators = `
Tabel 3.1 Capaian Kinerja Balai Karantina Tahun 2024
No | Indikator | Target | Realisasi | Capaian (%)
1 | Tingkat kesesuaian pemeriksaan laboratorium | 90,00 | 94,50 | 105,00
2 | Indeks kepuasan pengguna jasa | 85,00 | 88,40 | 104,00
3 | Persentase media pembawa yang bebas hama | 98,00 | 96,04 | 98,00
4 | Nilai pengelolaan arsip | 80,00 | 82,40 | 103,00
5 | Persentase tindak lanjut pengawasan | 100,00 | 92,00 | 92,00
6 | Indeks profesionalitas pegawai | 75,00 | 78,00 | 104,00
`;

const visitors = `
Tabel 2.5 Peserta Pelatihan Balai Latihan Kerja
Triwulan | Laki-laki | Perempuan | Jumlah
Triwulan I | 118 | 94 | 212
Triwulan II | 133 | 107 | 240
Triwulan III | 126 | 139 | 265
Triwulan IV | 97 | 88 | 185
Jumlah | 474 | 428 | 902
`;

const collections = `
Tabel 3.6 Penerimaan Menurut Jenis Retribusi
Jenis Retribusi | Target | Realisasi
Retribusi parkir tepi jalan | 4.120 | 4.386
Retribusi pasar grosir | 2.940 | 2.715
Retribusi terminal | 1.310 | 1.298
Retribusi rumah potong hewan | 880 | 917
Jumlah | 9.250 | 9.316
`;

const spending = `
Tabel 3.8 Realisasi Anggaran Menurut Jenis Belanja
Jenis Belanja | Pagu | Realisasi | %
Belanja pegawai | 3.118.400.000 | 3.097.215.600 | 99,32
Belanja barang (operasional) | 3.402.700.000 | 3.344.180.250 | 98,28
Belanja modal | 339.500.000 | 347.300.000 | 102,30
Jumlah | 6.860.600.000 | 6.788.695.850 | 98,95
`;

/** Counts of rows on two sides, figures of one line, and shares of a total. */
export const countsAndLines: ToldCase[] = [
  {
    name: "one more rise than the table shows",
    tables: stations,
    sentence: "Dari 7 stasiun, 6 stasiun mengalami kenaikan debit dan 2 stasiun mengalami penurunan debit.",
    wrong: { printed: "6", expected: "5" },
  },
  silent(
    "the rises and falls of the table",
    stations,
    "Dari 7 stasiun, 5 stasiun mengalami kenaikan debit dan 2 stasiun mengalami penurunan debit.",
  ),
  silent(
    "rises and falls of another list of as many",
    stations,
    "Dari 7 stasiun, 4 stasiun mengalami kenaikan biaya dan 3 stasiun mengalami penurunan biaya.",
  ),
  silent(
    "some of them are not told",
    stations,
    "Dari 7 stasiun, 4 stasiun mengalami kenaikan curah hujan, 2 stasiun mengalami penurunan dan 1 stasiun tidak diukur.",
  ),
  {
    name: "rows above the mean, of a whole that the sentence before counts",
    tables: stations,
    sentence:
      "Dari 7 stasiun seluruhnya beroperasi. Sebanyak 2 stasiun berada di atas rata-rata balai dan 4 stasiun berada di bawah rata-rata.",
    wrong: { printed: "4", expected: "5" },
  },
  silent(
    "rows above the mean",
    stations,
    "Dari 7 stasiun seluruhnya beroperasi. Sebanyak 2 stasiun berada di atas rata-rata balai dan 5 stasiun berada di bawah rata-rata.",
  ),
  {
    name: "one more indicator that reached its target",
    tables: indicators,
    sentence:
      "Dari 6 indikator, sebanyak 5 indikator mencapai atau melampaui target dan 2 indikator belum mencapai target.",
    wrong: { printed: "5", expected: "4" },
  },
  silent(
    "the indicators that reached their target",
    indicators,
    "Dari 6 indikator, sebanyak 4 indikator mencapai atau melampaui target dan 2 indikator belum mencapai target.",
  ),
  silent(
    "a third side",
    indicators,
    "Dari 6 indikator, 3 indikator melampaui target, 1 indikator tercapai tepat seperti rencana dan 2 indikator belum mencapai target.",
  ),
  {
    name: "a figure of a row that adds up with the others, two digits swapped",
    tables: visitors,
    sentence: "Pelatihan diikuti 902 orang, yakni laki-laki 474 orang serta perempuan 482 orang.",
    wrong: { printed: "482 orang", expected: "428 orang" },
  },
  silent(
    "the figures of a row",
    visitors,
    "Pelatihan diikuti 902 orang, yakni laki-laki 474 orang serta perempuan 428 orang.",
  ),
  silent(
    "a figure of the table that stands elsewhere",
    visitors,
    "Pelatihan diikuti 902 orang, antara lain laki-laki 474 orang, dan pada triwulan III perempuan 139 orang.",
  ),
  silent(
    "a figure of something else between those of a row",
    visitors,
    "Pelatihan diikuti 902 orang, laki-laki 474 orang, dengan 36 instruktur.",
  ),
  {
    name: "a share of the total of its column, two digits swapped",
    tables: collections,
    sentence:
      "Penerimaan terbesar dari retribusi parkir tepi jalan sebesar 4.386 transaksi atau 40,78% dari penerimaan.",
    wrong: { printed: "40,78%", expected: "47,08%", cause: "digits-swapped" },
  },
  silent(
    "a share of the total of its column",
    collections,
    "Penerimaan terbesar dari retribusi parkir tepi jalan sebesar 4.386 transaksi atau 47,08% dari penerimaan.",
  ),
  {
    name: "the share of a row and a column that are named, two digits swapped",
    tables: spending,
    sentence: "Belanja barang menyerap 42,96% dari seluruh realisasi.",
    wrong: { printed: "42,96%", expected: "49,26%", cause: "digits-swapped" },
  },
  silent("the share of a named row", spending, "Belanja barang menyerap 49,26% dari seluruh realisasi."),
  silent("the share of another column", spending, "Belanja barang menyerap 49,60% dari seluruh pagu."),
  silent("the share of another year", spending, "Belanja barang menyerap 44,10% dari seluruh realisasi."),
  silent("the share of a part of the office", spending, "Belanja barang menyerap 42,96% dari realisasi deputi."),
];
