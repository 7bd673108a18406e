import { silent, type ToldCase } from "./told-case";

const wards = `
Tabel 1.1 Penduduk menurut Kelurahan
No | Kelurahan | Luas (km2) | Penduduk | Kepadatan (jiwa/km2)
1 | Kelurahan Sawahan | 4,20 | 9.660 | 2.300
2 | Kelurahan Tambak | 6,50 | 11.050 | 1.700
3 | Kelurahan Randu | 3,10 | 7.905 | 2.550
4 | Kelurahan Petir | 5,80 | 8.236 | 1.420
 | Jumlah | 19,60 | 36.851 | 1.880
`;

const months = `
Tabel 3.4 Laporan per Bulan
Bulan | Laporan Masuk | Laporan Selesai
Januari | 41 | 33
Februari | 38 | 36
Maret | 47 | 39
April | 52 | 44
Mei | 44 | 47
Juni | 36 | 40
Jumlah | 258 | 239
`;

const receivedByMonth = `
Tabel 3.5 Penerimaan per Bulan
Bulan | Berkas | Penerimaan (Rp)
Januari | 311 | 96.114.203.551
Februari | 287 | 81.327.940.268
Maret | 342 | 101.870.552.194
April | 365 | 118.406.913.377
Mei | 329 | 99.215.680.430
`;

const programmes = `
Tabel 3.7 Serapan per Program
No | Program | Serapan (%)
1 | Program Penunjang Urusan | 99,19
2 | Program Data Wilayah | 93,81
3 | Program Koordinasi Sektor | 95,52
4 | Program Riset Daerah | 96,40
`;

const growths = `
Tabel 3.8 Pertumbuhan per Jenis
No | Jenis Pajak | Growth (%)
1 | PPh Final | 8,77
2 | PPN Impor | -6,67
3 | Cukai Rokok | -16,91
4 | Bea Meterai | 10,01
`;

const quarters = `
Tabel 3.6 Mediasi per Triwulan
Uraian | TW I | TW II | TW III | TW IV | Jumlah
Perkara dimediasi | 24 | 22 | 27 | 19 | 92
Berhasil | 1 | 3 | 2 | 1 | 7
Tingkat keberhasilan (%) | 4,17 | 13,64 | 7,41 | 5,26 | 7,61
`;

const goals = `
Tabel 3.2 Rata-rata Capaian per Sasaran
No | Sasaran | Indikator | Rata-rata Capaian
1 | Meningkatnya mutu sekolah | 2 | 99,15
2 | Meningkatnya derajat kesehatan | 3 | 88,26
3 | Menurunnya kemiskinan | 2 | 100,56
4 | Meningkatnya daya tarik wisata | 1 | 129,97
5 | Meningkatnya kemandirian desa | 2 | 114,96
`;

const units = `
Tabel 3.3 Penyelesaian Perkara per Kesatuan
No | Kesatuan | Masuk | Selesai | Penyelesaian (%)
1 | Satuan Reserse | 310 | 214 | 69,03
2 | Satuan Narkoba | 94 | 91 | 96,81
3 | Polsek Sukamaju | 71 | 53 | 74,65
4 | Polsek Karanganyar | 66 | 49 | 74,24
5 | Polsek Bojong | 58 | 41 | 70,69
6 | Polsek Kota | 124 | 84 | 67,74
`;

/** The highest and the lowest under the name of another row, quarter or number. */
export const extremes: ToldCase[] = [
  silent(
    "the highest of those that are called the same, among others",
    units,
    "Kesatuan polsek dengan penyelesaian tertinggi adalah Polsek Sukamaju (74,65%).",
  ),
  {
    name: "the highest of those that are called the same is another of them",
    tables: units,
    sentence: "Kesatuan polsek dengan penyelesaian tertinggi adalah Polsek Karanganyar (74,24%).",
    wrong: { printed: "tertinggi", expected: "Polsek Sukamaju (74,65)" },
  },
  {
    name: "the density of another kelurahan",
    tables: wards,
    sentence:
      "Penduduk terbanyak di Kelurahan Tambak, sedangkan kelurahan terpadat adalah Kelurahan Sawahan dengan 2.550 jiwa/km2.",
    wrong: { printed: "2.550", expected: "2.300", cause: "copied-row" },
  },
  silent(
    "the density of the kelurahan that is named",
    wards,
    "Penduduk terbanyak di Kelurahan Tambak, sedangkan kelurahan terpadat adalah Kelurahan Randu dengan 2.550 jiwa/km2.",
  ),
  {
    name: "the highest without a figure, beside the mean of all",
    tables: wards,
    sentence: "Kepadatan penduduk rata-rata 1.880 jiwa/km2, tertinggi di Kelurahan Sawahan.",
    wrong: { printed: "tertinggi", expected: "Kelurahan Randu (2.550)" },
  },
  silent(
    "the highest without a figure, as the table has it",
    wards,
    "Kepadatan penduduk rata-rata 1.880 jiwa/km2, tertinggi di Kelurahan Randu.",
  ),
  silent(
    "the highest of something else than the mean is of",
    wards,
    "Dengan 1.880 jiwa/km2, tertinggi di Kelurahan Tambak.",
  ),
  {
    name: "two digits, where what is measured is named",
    tables: months,
    sentence: "Laporan masuk tertinggi terjadi pada bulan Maret sebanyak 52 laporan.",
    wrong: { printed: "tertinggi", expected: "April (52)" },
  },
  silent(
    "two digits, where nothing says which column is meant",
    months,
    "Kunjungan tertinggi terjadi pada bulan Maret sebanyak 52 kali.",
  ),
  {
    name: "another quarter across the table",
    tables: quarters,
    sentence: "Tingkat keberhasilan tertinggi terjadi pada triwulan III yaitu 13,64%.",
    wrong: { printed: "tertinggi", expected: "Triwulan II (13,64)" },
  },
  silent(
    "the quarter that the table shows",
    quarters,
    "Tingkat keberhasilan tertinggi terjadi pada triwulan II yaitu 13,64%.",
  ),
  silent(
    "the quarter of what no row of the table is called",
    quarters,
    "Tingkat kehadiran tertinggi terjadi pada triwulan III yaitu 13,64%.",
  ),
  {
    name: "a row by its number",
    tables: goals,
    sentence: "Capaian tertinggi adalah sasaran ke-4 sebesar 129,97% dan terendah sasaran ke-1 sebesar 88,26%.",
    wrong: { printed: "terendah", expected: "Meningkatnya derajat kesehatan (88,26)" },
  },
  silent(
    "the right number of a row",
    goals,
    "Capaian tertinggi adalah sasaran ke-4 sebesar 129,97% dan terendah sasaran ke-2 sebesar 88,26%.",
  ),
  {
    name: "the lowest by one, behind the highest",
    tables: months.replace("Juni | 36 |", "Juni | 37 |").replace("258", "259"),
    sentence:
      "Laporan masuk terbanyak pada bulan April (52 laporan) dan paling sedikit pada bulan Februari (38 laporan).",
    wrong: { printed: "paling sedikit", expected: "Juni (37)" },
  },
  {
    name: "told in miliar, of a table in rupiah",
    tables: receivedByMonth,
    sentence: "Penerimaan terendah terjadi pada bulan Maret sebesar Rp81,33 miliar.",
    wrong: { printed: "terendah", expected: "Februari (81.327.940.268)" },
  },
  silent(
    "told in miliar with the month of the table",
    receivedByMonth,
    "Penerimaan terendah terjadi pada bulan Februari sebesar Rp81,33 miliar.",
  ),
  silent(
    "a low point behind the month of the high one, before its own month",
    months,
    "Laporan masuk memuncak 52 laporan pada bulan April dan titik terendah 36 laporan pada bulan Juni.",
  ),
  {
    name: "the lowest of the list with the figure of another",
    tables: programmes,
    sentence: "Serapan terendah terdapat pada Program Data Wilayah sebesar 95,52%.",
    wrong: { printed: "95,52%", expected: "93,81%", cause: "copied-row" },
  },
  silent(
    "the lowest of the list with its figure",
    programmes,
    "Serapan terendah terdapat pada Program Data Wilayah sebesar 93,81%.",
  ),
  {
    name: "the deepest below zero",
    tables: growths,
    sentence:
      "Jenis pajak yang tumbuh adalah PPh Final, sedangkan kontraksi terdalam terjadi pada PPN Impor sebesar -16,91%.",
    wrong: { printed: "terendah", expected: "Cukai Rokok (-16,91)" },
  },
  silent(
    "the deepest below zero, as the table has it",
    growths,
    "Jenis pajak yang tumbuh adalah PPh Final, sedangkan kontraksi terdalam terjadi pada Cukai Rokok sebesar -16,91%.",
  ),
  silent(
    "the largest of what is below zero",
    growths,
    "Selisih pertumbuhan terbesar terdapat pada jenis pajak Cukai Rokok sebesar -16,91%.",
  ),
];
