import { silent, type ToldCase } from "./told-case";

const vehicles = `
Tabel 1.2 Kendaraan Dinas menurut Kondisi
Jenis | Baik | Rusak Ringan | Rusak Berat | Jumlah
Sepeda motor | 86 | 17 | 9 | 112
Mobil patroli | 34 | 7 | 3 | 44
Truk | 3 | 1 | 1 | 5
Jumlah | 123 | 25 | 13 | 161
`;

const areas = `
Tabel 1.3 Wilayah Kerja
Kecamatan | Luas (km2) | Penduduk (jiwa) | Kepadatan (jiwa/km2)
Sukarasa | 138,72 | 112.480 | 811
Cibanten | 174,15 | 84.215 | 484
Wanasari | 166,40 | 67.930 | 408
Jumlah | 479,27 | 264.625 | 552
`;

const efficiency = `
Tabel 3.9 Efisiensi per Seksi
Seksi | Capaian Kinerja | Tingkat Efisiensi
Pencegahan | 100,09 | 1,55
Rehabilitasi | 109,85 | 11,09
Pemberantasan | 101,25 | 3,62
`;

const monthly = `
Tabel 3.5 Pelayanan per Bulan
Bulan | Permohonan | Selesai
Januari | 377 | 362
Februari | 338 | 323
Maret | 406 | 391
April | 263 | 254
Mei | 434 | 418
Juni | 474 | 453
Juli | 543 | 514
Agustus | 498 | 479
September | 421 | 409
Oktober | 393 | 381
November | 366 | 354
Desember | 308 | 301
Jumlah | 4.821 | 4.639
`;

const taxes = `
Tabel 3.6 Realisasi Pajak menurut Desa
No | Desa | Ketetapan (Rp) | Realisasi (Rp) | %
1 | Banjaran | 184.652.750 | 184.652.750 | 100,00
2 | Cempaka | 141.208.400 | 129.776.150 | 91,90
3 | Dukuhan | 203.475.900 | 176.318.250 | 86,65
4 | Kedungsari | 157.284.650 | 139.527.900 | 88,71
5 | Pagersari | 96.347.200 | 79.185.350 | 82,19
 | Jumlah | 782.968.900 | 709.460.400 | 90,61
`;

const grades = `
Tabel 1.4 Pegawai menurut Golongan
Golongan | Laki-laki | Perempuan | Jumlah
Golongan IV | 2 | 1 | 3
Golongan III | 12 | 11 | 23
Golongan II | 7 | 3 | 10
PPPK | 2 | 4 | 6
Jumlah | 23 | 19 | 42
`;

const recap = `
Tabel 3.7 Jumlah Satker menurut Predikat
Predikat | Wilayah I | Wilayah II | Jumlah | %
Sangat Baik | 31 | 22 | 53 | 58,89
Baik | 13 | 12 | 25 | 27,78
Cukup | 5 | 4 | 9 | 10,00
Kurang | 2 | 1 | 3 | 3,33
Jumlah | 51 | 39 | 90 | 100,00
`;

const goals = `
Tabel 3.8 Capaian Kinerja Tahun 2024
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Indeks kepuasan | 85,00 | 86,00 | 101,18 | Sangat Tinggi
2 | Nilai akuntabilitas | 75,00 | 72,85 | 97,13 | Sangat Tinggi
 | Rata-rata sasaran I | | | 99,16 | Sangat Tinggi
3 | Persentase usulan diterima | 45,00 | 37,30 | 82,89 | Tinggi
4 | Persentase desa tertib | 100,00 | 85,71 | 85,71 | Tinggi
 | Rata-rata sasaran II | | | 84,30 | Tinggi
5 | Indeks tata kelola | 3,50 | 3,57 | 102,00 | Sangat Tinggi
 | Rata-rata capaian 5 indikator | | | 93,78 | Sangat Tinggi
`;

/** Figures of which the words name row and column, and what the rows that are named come to. */
export const rowsAndColumnsNamed: ToldCase[] = [
  {
    name: "a count copied from the column beside it",
    tables: vehicles,
    sentence:
      "Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik, 13 unit rusak ringan dan 13 unit rusak berat.",
    wrong: { printed: "13 unit", expected: "25 unit" },
  },
  silent(
    "the counts of the columns",
    vehicles,
    "Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik, 25 unit rusak ringan dan 13 unit rusak berat.",
  ),
  silent(
    "the same count of something that no column is called",
    vehicles,
    "Kendaraan dinas berjumlah 161 unit, dengan 123 unit dalam kondisi baik, 13 unit dilelang dan 13 unit rusak berat.",
  ),
  {
    name: "below the header that is called so, in the row of two others",
    tables: areas,
    sentence:
      "Wilayah kerja seluas 479,27 km2 dengan penduduk 271.408 jiwa, sehingga kepadatan rata-rata 552 jiwa per km2.",
    wrong: { printed: "271.408", expected: "264.625" },
  },
  silent(
    "the row of the table",
    areas,
    "Wilayah kerja seluas 479,27 km2 dengan penduduk 264.625 jiwa, sehingga kepadatan rata-rata 552 jiwa per km2.",
  ),
  {
    name: "a digit of the one cell that row and column name",
    tables: efficiency,
    sentence: "Tingkat efisiensi tertinggi ditunjukkan Seksi Rehabilitasi sebesar 11,99 poin.",
    wrong: { printed: "11,99 poin", expected: "11,09 poin" },
  },
  silent(
    "a digit off the cell of a column that is not named",
    efficiency,
    "Nilai kepatuhan tertinggi ditunjukkan Seksi Rehabilitasi sebesar 11,99 poin.",
  ),
  {
    name: "a count of two digits among others of its column",
    tables: grades,
    sentence:
      "Pegawai terbanyak pada Golongan III yaitu 23 orang, disusul Golongan II sebanyak 12 orang; PPPK berjumlah 6 orang.",
    wrong: { printed: "12 orang", expected: "10 orang" },
  },
  silent(
    "the counts of the column",
    grades,
    "Pegawai terbanyak pada Golongan III yaitu 23 orang, disusul Golongan II sebanyak 10 orang; PPPK berjumlah 6 orang.",
  ),
  silent(
    "a count of some of the row",
    grades,
    "Pegawai terbanyak pada Golongan III yaitu 23 orang; PPPK berjumlah 6 orang, dan dari Golongan II yang pensiun 9 orang.",
  ),
  {
    name: "a quarter that its months do not come to",
    tables: monthly,
    sentence: "Permohonan pada triwulan I sampai IV berturut-turut 1.121, 1.171, 1.426, dan 1.067 permohonan.",
    wrong: { printed: "1.426", expected: "1.462" },
  },
  silent(
    "the quarters of the months",
    monthly,
    "Permohonan pada triwulan I sampai IV berturut-turut 1.121, 1.171, 1.462, dan 1.067 permohonan.",
  ),
  silent(
    "quarters of something that no table prints by month",
    monthly,
    "Kunjungan pada triwulan I sampai IV berturut-turut 1.210, 1.171, 1.426, dan 1.067 kunjungan.",
  ),
  {
    name: "how far two rows are apart, two digits in each other's place",
    tables: taxes,
    sentence: "Realisasi pajak belum merata: terdapat selisih 18,71 poin antara Desa Banjaran dan Desa Pagersari.",
    wrong: { printed: "18,71 poin", expected: "17,81 poin" },
  },
  silent(
    "how far the two rows are apart",
    taxes,
    "Realisasi pajak belum merata: terdapat selisih 17,81 poin antara Desa Banjaran dan Desa Pagersari.",
  ),
  {
    name: "rows below a line, in the column of the lowest that is told",
    tables: taxes,
    sentence: "Persentase terendah adalah Desa Pagersari dengan 82,19 persen; 4 wilayah masih di bawah 90 persen.",
    wrong: { printed: "4", expected: "3" },
  },
  silent(
    "the rows below that line",
    taxes,
    "Persentase terendah adalah Desa Pagersari dengan 82,19 persen; 3 wilayah masih di bawah 90 persen.",
  ),
  silent(
    "some of the rows below that line",
    taxes.replace("No | Desa |", "No | Kelurahan/Desa |"),
    "Persentase terendah adalah Desa Pagersari dengan 82,19 persen; 2 desa masih di bawah 90 persen.",
  ),
  silent(
    "rows of another column below a line",
    taxes,
    "Persentase terendah adalah Desa Pagersari dengan 82,19 persen; 1 desa masih di bawah 90 persen tingkat kepatuhannya, 4 wilayah di bawah 3 tahun.",
  ),
  {
    name: "two classes of a recap, two digits in each other's place",
    tables: recap,
    sentence: "Pendampingan diberikan kepada 21 satker yang berpredikat Cukup dan Kurang.",
    wrong: { printed: "21 satker", expected: "12 satker" },
  },
  silent(
    "what the two classes come to",
    recap,
    "Pendampingan diberikan kepada 12 satker yang berpredikat Cukup dan Kurang.",
  ),
  silent(
    "the two classes of one part",
    recap,
    "Pendampingan diberikan kepada 7 satker yang berpredikat Cukup dan Kurang.",
  ),
  silent("some of a class", recap, "Pendampingan diberikan kepada 8 satker yang berpredikat Cukup di Wilayah Timur."),
  {
    name: "the count in the name of a mean is one that the sentence tells",
    tables: goals,
    sentence:
      "Rata-rata capaian 5 indikator sebesar 93,78 persen. Sebanyak 2 indikator mencapai atau melampaui target dan 4 indikator belum mencapai target.",
    wrong: { printed: "5 indikator", expected: "6 indikator" },
  },
];
