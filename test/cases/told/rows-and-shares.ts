import { silent, type ToldCase } from "./told-case";

const offices = `
Tabel 3.4 Realisasi Belanja menurut Perangkat Daerah
No | Perangkat Daerah | Pagu | Realisasi | %
1 | Dinas Pertanian | 41.200.000.000 | 39.875.400.000 | 96,78
2 | Dinas Perikanan | 18.640.000.000 | 17.902.150.000 | 96,04
3 | Dinas Kelautan | 27.315.000.000 | 26.118.730.000 | 95,62
4 | Dinas Pariwisata | 9.870.000.000 | 9.412.600.000 | 95,37
 | Jumlah | 97.025.000.000 | 93.308.880.000 | 96,17
`;

const funds = `
Tabel 3.5 Anggaran menurut Sumber Dana
No | Sumber Dana | Pagu | Realisasi | %
1 | Rupiah Murni | 52.480.000.000 | 51.100.215.000 | 97,37
2 | SBSN | 31.260.000.000 | 29.945.310.000 | 95,79
3 | PNBP | 4.180.000.000 | 3.990.470.000 | 95,47
 | Jumlah | 87.920.000.000 | 85.035.995.000 | 96,72
`;

const quarters = `
Tabel 3.6 Mediasi per Triwulan

No | Uraian | Triwulan |  |  |  | Jumlah
 |  | I | II | III | IV |
1 | Berhasil dengan akta perdamaian | 3 | 2 | 4 | 2 | 11
2 | Berhasil sebagian | 1 | - | 1 | 2 | 4
3 | Tidak berhasil | 18 | 20 | 15 | 19 | 72
4 | Tidak dapat dilaksanakan | 2 | 3 | 3 | 4 | 12
 | Jumlah perkara yang dimediasi | 24 | 25 | 23 | 27 | 99
 | Jumlah mediasi berhasil (1+2) | 4 | 2 | 5 | 4 | 15
 | Persentase keberhasilan | 16,67% | 8,00% | 21,74% | 14,81% | 15,15%
`;

const belanja = `
Tabel 3.7 Realisasi per Jenis Belanja
No | Jenis Belanja | Realisasi 2024 | Realisasi 2023 | Kenaikan/(Penurunan) (%)
1 | Belanja Pegawai | 7.214.300.000 | 6.902.150.000 | 4,52
2 | Belanja Barang | 5.108.640.000 | 5.733.275.000 | -10,89
3 | Belanja Modal | 640.210.000 | 911.480.000 | -29,76
 | Jumlah | 12.963.150.000 | 13.546.905.000 | -4,31
`;

const goals = `
Tabel 3.1 Capaian Indikator
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase perkara tanpa upaya hukum | 89,00 | 87,63 | 98,46
2 | Persentase perkara tepat waktu | 94,00 | 96,71 | 102,88
3 | Indeks kepuasan pencari keadilan | 88,00 | 91,02 | 103,43
`;

const casualties = `
Tabel 3.8 Korban Kecelakaan
No | Uraian | 2023 | 2024 | Naik/(Turun)
1 | Korban meninggal dunia | 38 | 31 | (7)
2 | Korban luka berat | 47 | 53 | 6
3 | Korban luka ringan | 162 | 149 | (13)
`;

const clients = `
Tabel 3.9 Layanan Rehabilitasi
No | Satuan Kerja | Target | Realisasi | %
1 | BNNK Tanah Bumbu | 32 | 24 | 75,00
2 | BNNK Balangan | 40 | 42 | 105,00
3 | BNNK Tabalong | 28 | 27 | 96,43
`;

const unsigned = `
Tabel 3.3 Kecelakaan Lalu Lintas
Uraian | 2023 | 2024 | Naik/Turun | % Naik/Turun | Ket
Jumlah kejadian | 1.310 | 1.236 | 74 | 5,65% | Turun
Luka berat | 141 | 150 | 9 | 6,38% | Naik
Luka ringan | 902 | 861 | 41 | 4,55% | Turun
`;

/** Shares, periods, directions and results that rows print otherwise. */
export const rowsAndShares: ToldCase[] = [
  {
    name: "the share of all that another row has",
    tables: offices,
    sentence: "Dinas Perikanan menyerap Rp17.902.150.000 atau 27,99% dari seluruh realisasi.",
    wrong: { printed: "27,99%", expected: "19,19%", cause: "copied-row" },
  },
  silent("the share of all", offices, "Dinas Perikanan menyerap Rp17.902.150.000 atau 19,19% dari seluruh realisasi."),
  silent(
    "a share of all that no row has",
    offices,
    "Dinas Perikanan menyerap Rp17.902.150.000 atau 23,45% dari seluruh realisasi.",
  ),
  {
    name: "the percentage of the total told of a row, beside a row that is told right",
    tables: offices,
    sentence: "Dinas Pertanian terealisasi 96,78% dan Dinas Kelautan terealisasi 96,17% dari anggarannya.",
    wrong: { printed: "96,17%", expected: "95,62%", cause: "copied-row" },
  },
  silent(
    "the percentages of two rows",
    offices,
    "Dinas Pertanian terealisasi 96,78% dan Dinas Kelautan terealisasi 95,62% dari anggarannya.",
  ),
  silent(
    "the name of a row within a longer name",
    offices,
    "Dinas Pertanian terealisasi 96,78% dan Bidang Jumlah Dinas Kelautan serta Pesisir terealisasi 96,17% dari anggarannya.",
  ),
  {
    name: "the share of two of the three that are named",
    tables: offices,
    sentence:
      "Tiga perangkat daerah terbesar adalah Dinas Pertanian (Rp39,88 miliar), Dinas Kelautan (Rp26,12 miliar), dan Dinas Perikanan (Rp17,90 miliar). Ketiganya menyerap 70,73% dari total realisasi.",
    wrong: { printed: "70,73%", expected: "89,91%" },
  },
  silent(
    "the share of all three",
    offices,
    "Tiga perangkat daerah terbesar adalah Dinas Pertanian (Rp39,88 miliar), Dinas Kelautan (Rp26,12 miliar), dan Dinas Perikanan (Rp17,90 miliar). Ketiganya menyerap 89,91% dari total realisasi.",
  ),
  silent(
    "the share of more amounts than are counted",
    offices,
    "Yang terbesar adalah Dinas Pertanian (Rp39,88 miliar), Dinas Kelautan (Rp26,12 miliar), dan Dinas Perikanan (Rp17,90 miliar). Keduanya menyerap 70,73% dari total realisasi.",
  ),
  {
    name: "the share of another source of funds",
    tables: funds,
    sentence: "SBSN membiayai 59,69% dari seluruh pagu, sedangkan PNBP hanya 4,75%.",
    wrong: { printed: "59,69%", expected: "35,56%", cause: "copied-row" },
  },
  silent(
    "the share of the source that is named",
    funds,
    "SBSN membiayai 35,56% dari seluruh pagu, sedangkan PNBP hanya 4,75%.",
  ),
  {
    name: "the quarter of another figure",
    tables: quarters,
    sentence:
      "Keberhasilan tertinggi dicapai pada triwulan IV sebesar 21,74%, sedangkan yang terendah pada triwulan II sebesar 8,00%.",
    wrong: { printed: "triwulan IV", expected: "Triwulan III", cause: "copied-row" },
  },
  silent(
    "the quarters of both figures",
    quarters,
    "Keberhasilan tertinggi dicapai pada triwulan III sebesar 21,74%, sedangkan yang terendah pada triwulan II sebesar 8,00%.",
  ),
  silent(
    "a quarter whose figure no row prints",
    quarters,
    "Serapan pada triwulan III sebesar 21,74% dan pada triwulan I sebesar 31,40%.",
  ),
  {
    name: "a fall in percent beside its amount, told as a rise",
    tables: belanja,
    sentence: "Dibandingkan TA 2023, total realisasi naik sebesar Rp583,76 juta atau 4,31%.",
    wrong: { printed: "naik", expected: "berkurang" },
  },
  silent(
    "a fall in percent beside its amount",
    belanja,
    "Dibandingkan TA 2023, total realisasi turun sebesar Rp583,76 juta atau 4,31%.",
  ),
  silent(
    "a percentage beside its amount in a column that shows no sign",
    unsigned,
    "Kejadian turun dari 1.310 kejadian menjadi 1.236 kejadian atau turun 74 kejadian (5,65%).",
  ),
  {
    name: "above a target that the row did not reach",
    tables: goals,
    sentence: "Dengan demikian 601 perkara atau 87,63% tidak mengajukan upaya hukum, sedikit di atas target 89,00%.",
    wrong: { printed: "di atas", expected: "di bawah" },
  },
  silent(
    "below a target that the row did not reach",
    goals,
    "Dengan demikian 601 perkara atau 87,63% tidak mengajukan upaya hukum, sedikit di bawah target 89,00%.",
  ),
  {
    name: "a rise to what it rose from",
    tables: casualties,
    sentence: "Korban meninggal dunia turun, sedangkan korban luka berat justru naik 6 orang menjadi 47 orang.",
    wrong: { printed: "47 orang", expected: "53 orang" },
  },
  silent(
    "a rise to what it came to",
    casualties,
    "Korban meninggal dunia turun, sedangkan korban luka berat justru naik 6 orang menjadi 53 orang.",
  ),
  {
    name: "how many were short of the target",
    tables: clients,
    sentence: "Capaian terendah terdapat pada BNNK Tanah Bumbu sebesar 75,00% atau kurang 6 orang dari target.",
    wrong: { printed: "6 orang", expected: "8 orang" },
  },
  silent(
    "as many as were short",
    clients,
    "Capaian terendah terdapat pada BNNK Tanah Bumbu sebesar 75,00% atau kurang 8 orang dari target.",
  ),
  {
    name: "an amount in miliar with two digits in each other's place",
    tables: offices,
    sentence: "Dinas Pariwisata merealisasikan Rp9.412.600.000, sedangkan Dinas Perikanan sebesar Rp17,09 miliar.",
    wrong: { printed: "Rp17,09 miliar", expected: "Rp17,90 miliar", cause: "digits-swapped" },
  },
];
