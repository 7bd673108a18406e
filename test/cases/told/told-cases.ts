import { changesInRows } from "./changes-in-rows";
import { classesAndParts } from "./classes-and-parts";
import { countsAndLines } from "./counts-and-lines";
import { counted } from "./counted";
import { countedOnSide } from "./counted-on-side";
import { extremes } from "./extremes";
import { extremesByName } from "./extremes-by-name";
import { placesAndYears } from "./places-and-years";
import { ranksAndSides } from "./ranks-and-sides";
import { rowsCalledOtherwise } from "./rows-called-otherwise";
import { rowsAndShares } from "./rows-and-shares";
import { officialClasses } from "./official-classes";
import { rowsAndColumnsNamed } from "./rows-and-columns-named";
import { rowsAndHeaders } from "./rows-and-headers";
import { rightAsTold } from "./right-as-told";
import { sinceYear } from "./since-year";
import { slipsBeside } from "./slips-beside";
import { yearsAndShares } from "./years-and-shares";
import { silent, type ToldCase } from "./told-case";

const elements = `
Tabel 3.7 Nilai Unsur Pelayanan Tahun 2024
No | Unsur Pelayanan | Nilai 2023 | Nilai 2024
1 | Persyaratan | 3,37 | 3,42
2 | Prosedur pelayanan | 3,46 | 3,51
3 | U3. Waktu pelayanan | 3,29 | 3,35
4 | Sarana dan prasarana | 3,11 | 3,18
`;

const budget = `
Tabel 3.9 Realisasi Anggaran Tahun 2024
Kode | Kegiatan | Pagu (Rp) | Realisasi (Rp) | % | Sisa (Rp)
3257 | Pencegahan | 104.400.000 | 99.062.300 | 94,89 | 5.337.700
3258 | Rehabilitasi | 212.350.000 | 209.058.575 | 98,45 | 3.291.425
3259 | Pemberantasan | 187.905.000 | 176.881.240 | 94,13 | 11.023.760
 | JUMLAH | 504.655.000 | 485.002.115 | 96,11 | 19.652.885
`;

const changed = `
Tabel 2.1 Perubahan Anggaran Tahun 2024
Uraian | Murni (Rp) | Perubahan (Rp) | Bertambah/(Berkurang)
Belanja Operasi | 8.634.340.000 | 9.122.815.000 | 488.475.000
Belanja Modal | 210.000.000 | 185.000.000 | (25.000.000)
JUMLAH | 8.844.340.000 | 9.307.815.000 | 463.475.000
`;

const indicators = `
Tabel 3.1 Capaian Tahun 2024
No | Indikator | Target | Realisasi | Capaian (%) | Kategori
1 | Indeks Dektari | 52,00 | 54,60 | 105,00 | Sangat Baik
2 | Nilai IKPA | 95,00 | 96,90 | 102,00 | Sangat Baik
3 | Jumlah kegiatan IBM | 20 | 19 | 95,00 | Baik
4 | Jumlah klien pascarehabilitasi | 50 | 30 | 60,00 | Kurang
`;

const inspections = `
Tabel 3.4 Inspeksi Sarana Usaha yang Dilaksanakan
Tahun | Apotek | Toko Obat | Jumlah Inspeksi | Target Inspeksi
2022 | 61 | 34 | 95 | 90
2023 | 66 | 41 | 107 | 100
2024 | 83 | 49 | 132 | 120
`;

const complaints = `
Tabel 3.5 Pengaduan Masyarakat yang Diterima
Uraian | Tahun 2023 | Tahun 2024
Pengaduan pelayanan perizinan | 214 | 186
Pengaduan pelayanan kesehatan | 97 | 121
Pengaduan lain | 40 | 33
`;

const workers = `
Diagram Pekerjaan
Petani | 2.165
Buruh | 2.067
Pedagang | 597
Karyawan swasta | 682
`;

const sectors = `
Tabel 2.3 Penerimaan Menurut Sektor
No | Sektor | Rencana | Realisasi | %
1 | Perkotaan | 852.009 | 837.751 | 98,33
2 | Perkebunan | 106.000 | 96.475 | 91,01
3 | Perhutanan | 227.000 | 204.564 | 90,12
a | Perhutanan Non IHH | 108.700 | 74.902 | 68,91
b | Perhutanan IHH | 118.300 | 129.662 | 109,60
4 | Pertambangan | 1.105.235 | 1.263.653 | 114,33
`;

const months = `
Tabel 3.8 Isi Hunian per Bulan
Bulan | Isi awal | Isi akhir
April | 476 | 471
Mei | 471 | 467
Juni | 464 | 483
Triwulan II | 1.411 | 1.421
Juli | 483 | 493
`;

export const toldCases: ToldCase[] = [
  ...rightAsTold,
  ...rowsAndHeaders,
  ...rowsAndColumnsNamed,
  ...classesAndParts,
  ...officialClasses,
  ...yearsAndShares,
  ...rowsCalledOtherwise,
  ...countsAndLines,
  ...countedOnSide,
  ...counted,
  ...extremes,
  ...extremesByName,
  ...rowsAndShares,
  ...placesAndYears,
  ...ranksAndSides,
  ...sinceYear,
  ...changesInRows,
  ...slipsBeside,
  {
    name: "the figure of another row",
    tables: elements,
    sentence: "Unsur dengan nilai terendah adalah waktu pelayanan sebesar 3,18.",
    wrong: { printed: "3,18", expected: "3,35", cause: "copied-row" },
  },
  silent("the row's own figure", elements, "Unsur dengan nilai terendah adalah sarana dan prasarana sebesar 3,18."),
  silent(
    "both rows are named",
    elements,
    "Nilai waktu pelayanan di atas nilai sarana dan prasarana yang sebesar 3,18; nilai waktu pelayanan di atas 3,18.",
  ),
  silent("a difference of the row's figures", elements, "Nilai persyaratan naik 0,05 poin menjadi 3,42."),
  {
    name: "the share of another row",
    tables: budget,
    sentence: "Kegiatan pencegahan terserap Rp99.062.300 atau 98,45%.",
    wrong: { printed: "98,45%", expected: "94,89%", cause: "copied-row" },
  },
  {
    name: "a slip in the share",
    tables: budget,
    sentence: "Kegiatan rehabilitasi menyerap Rp209.058.575 (98,54%).",
    wrong: { printed: "98,54%", expected: "98,45%", cause: "digits-swapped" },
  },
  silent(
    "the share of the whole",
    budget,
    "Kegiatan pencegahan terserap Rp99.062.300 atau 20,43% dari seluruh realisasi.",
  ),
  silent(
    "a share that is printed nowhere",
    budget,
    "Kegiatan pencegahan terserap Rp99.062.300 atau 33,33% dari realisasi deputi.",
  ),
  {
    name: "a slip in an amount",
    tables: budget,
    sentence: "Anggaran yang tidak terserap pada akhir tahun berjumlah Rp19.625.885.",
    wrong: { printed: "Rp19.625.885", expected: "Rp19.652.885", cause: "digits-swapped" },
  },
  silent("an amount that no table prints", budget, "Anggaran tahun sebelumnya berjumlah Rp478.120.333."),
  silent("both amounts are told", budget, "Sisa anggaran berubah dari Rp19.625.885 menjadi Rp19.652.885."),
  {
    name: "a rise that is told as a fall",
    tables: changed,
    sentence: "Pada perubahan anggaran belanja operasi berkurang Rp488.475.000.",
    wrong: { printed: "berkurang", expected: "bertambah" },
  },
  silent("a fall", changed, "Pada perubahan anggaran belanja modal berkurang Rp25.000.000."),
  {
    name: "a count of a category",
    tables: indicators,
    sentence: "Dari 4 indikator, 1 indikator Sangat Baik, 1 indikator Baik dan 1 indikator Kurang.",
    wrong: { printed: "1", expected: "2" },
  },
  silent(
    "the counts of the categories",
    indicators,
    "Dari 4 indikator, 2 indikator Sangat Baik, 1 indikator Baik dan 1 indikator Kurang.",
  ),
  silent(
    "the counts of other things",
    indicators,
    "Hasil survei: 12 responden Sangat Baik, 7 responden Baik dan 1 responden Kurang.",
  ),
  {
    name: "an amount of change that the rows of the two years do not give",
    tables: inspections,
    sentence:
      "Balai melaksanakan 132 inspeksi sarana pada tahun 2024, lebih banyak 52 inspeksi dibandingkan tahun 2023.",
    wrong: { printed: "52", expected: "25" },
  },
  silent(
    "the change between the rows of the two years",
    inspections,
    "Balai melaksanakan 132 inspeksi sarana pada tahun 2024, lebih banyak 25 inspeksi dibandingkan tahun 2023.",
  ),
  silent(
    "the change since two years ago",
    inspections,
    "Balai melaksanakan 132 inspeksi sarana pada tahun 2024, naik 37 inspeksi dibandingkan tahun 2022.",
  ),
  silent(
    "a count of another thing with the same figure",
    inspections,
    "Balai menerbitkan 132 sertifikat pada tahun 2024, lebih banyak 52 sertifikat dibandingkan tahun 2023.",
  ),
  {
    name: "a fall between two columns that is told as a rise",
    tables: complaints,
    sentence: "Pengaduan pelayanan perizinan tahun 2024 sebanyak 186 aduan, naik 28 aduan dibandingkan tahun 2023.",
    wrong: { printed: "naik", expected: "turun" },
  },
  {
    name: "a rise that is told as less",
    tables: complaints,
    sentence:
      "Pengaduan pelayanan kesehatan tahun 2024 tercatat 121 aduan, lebih sedikit 24 aduan dari tahun sebelumnya.",
    wrong: { printed: "lebih sedikit", expected: "lebih banyak" },
  },
  silent(
    "a fall between two columns",
    complaints,
    "Pengaduan pelayanan perizinan tahun 2024 sebanyak 186 aduan, turun 28 aduan dibandingkan tahun 2023.",
  ),
  silent(
    "another row of that table has the figure",
    complaints,
    "Pengaduan yang selesai pada tahun 2024 sebanyak 121 aduan, lebih sedikit 20 aduan dibandingkan tahun 2023.",
  ),
  {
    name: "one figure of a list that is told, a digit away from that of its row",
    tables: workers,
    sentence:
      "Penduduk bekerja sebagai petani sebanyak 2.165 jiwa, buruh sebanyak 2.064 jiwa dan pedagang sebanyak 597 jiwa.",
    wrong: { printed: "2.064", expected: "2.067" },
  },
  silent(
    "the figures of a list",
    workers,
    "Penduduk bekerja sebagai petani sebanyak 2.165 jiwa, buruh sebanyak 2.067 jiwa dan pedagang sebanyak 597 jiwa.",
  ),
  silent(
    "the figures of a list, one of them of another year",
    workers,
    "Petani sebanyak 2.165 jiwa, pedagang sebanyak 597 jiwa, sedangkan buruh sebanyak 1.890 jiwa.",
  ),
  {
    name: "the lowest that is not",
    tables: sectors,
    sentence:
      "Persentase penerimaan tertinggi adalah sektor Pertambangan (114,33%) dan terendah sektor Perkotaan (98,33%).",
    wrong: { printed: "terendah", expected: "Perhutanan (90,12)" },
  },
  // Of the sectors themselves, whatever is written below one of them.
  silent("the lowest sector", sectors, "Persentase penerimaan terendah adalah sektor Perhutanan (90,12%)."),
  silent(
    "the second lowest",
    sectors,
    "Setelah Perhutanan, yang terendah berikutnya adalah sektor Perkebunan (91,01%).",
  ),
  silent("what is no sector", sectors, "Capaian terendah di antara tiga kota adalah Perkotaan (98,33%)."),
  {
    name: "the lowest, with another name",
    tables: months,
    sentence: "Isi akhir terendah terjadi pada bulan Juni yaitu 467 orang.",
    wrong: { printed: "terendah", expected: "Mei (467)" },
  },
  silent("the lowest month", months, "Isi akhir terendah terjadi pada bulan Mei yaitu 467 orang."),
  silent(
    "the highest month, below what the months add up to",
    months,
    "Isi akhir tertinggi pada bulan Juli yaitu 493 orang.",
  ),
];
