import { silent, type ToldCase } from "./told-case";

const spending = `
Tabel 3.9 Rencana dan Realisasi per Bulan
Bulan | Rencana | Realisasi | Deviasi
Januari | 145.209.000 | 140.381.034 | 3,32
Februari | 164.115.000 | 155.083.934 | 5,50
Maret | 221.103.000 | 214.617.953 | 2,93
April | 194.053.000 | 183.416.604 | 5,48
Mei | 224.845.000 | 237.415.563 | 5,59
Jumlah | 949.325.000 | 930.915.088 |
`;

const advice = `
Tabel 3.4 Rekomendasi Tim menurut Asal Permohonan
Asal | Rawat Inap | Rawat Jalan | Proses Hukum | Jumlah
Polres Selaka | 14 | 29 | 13 | 56
Polres Tirta | 12 | 24 | 12 | 48
Polres Wanara | 13 | 23 | 11 | 47
Jumlah | 39 | 76 | 36 | 151
Persentase | 25,83 | 50,33 | 23,84 | 100,00
`;

const elements = `
Tabel 3.5 Hasil Survei Kepuasan
No | Unsur Pelayanan | Jumlah Nilai | NRR
U1 | Persyaratan | 214 | 3,567
U2 | Prosedur | 209 | 3,483
U3 | Waktu Penyelesaian | 203 | 3,383
U4 | Biaya/Tarif | 236 | 3,933
U5 | Sarana dan Prasarana | 207 | 3,450
`;

const stations = `
Tabel 3.6 Penyelesaian Perkara per Kesatuan
No | Kesatuan | Perkara | Selesai | Tingkat Selesai (%)
1 | Satuan Narkoba | 94 | 91 | 96,81
2 | Pos Sukarame | 71 | 53 | 74,65
3 | Pos Wanarasa | 66 | 49 | 74,24
4 | Pos Cibatu | 83 | 58 | 69,88
5 | Pos Lembah | 124 | 84 | 67,74
`;

const schools = `
Tabel 3.7 Indeks Ketahanan menurut Sekolah
Sekolah | Responden | Indeks
SMAN 1 Karangsari | 10 | 54,66
SMAN 3 Karangsari | 11 | 52,53
SMKN 1 Karangsari | 12 | 51,28
MAN 1 Karangsari | 10 | 55,60
Jumlah / Rata-rata | 43 | 53,52
`;

const wards = `
Tabel 1.1 Luas dan Kepadatan
Kelurahan/Desa | Luas (km2) | Penduduk | Kepadatan (jiwa/km2)
Kel. Sawahan | 3,42 | 8.597 | 2.514
Kel. Tambakan | 2,87 | 7.360 | 2.564
Desa Randu | 5,16 | 5.675 | 1.100
Desa Petir | 6,73 | 6.185 | 919
`;

const gaps = `
Tabel 3.8 Hasil Survei Kebutuhan
Atribut | Kepentingan | Kepuasan | Gap
Persyaratan layanan | 9,12 | 8,95 | -0,17
Waktu penyelesaian | 9,20 | 8,71 | -0,49
Kelengkapan produk | 9,41 | 8,36 | -1,05
Kompetensi petugas | 9,18 | 9,24 | 0,06
`;

/** Claims of the highest and the lowest that name a row, with its figure and without. */
export const extremesByName: ToldCase[] = [
  {
    name: "a month without a figure, where the column of that name shows another",
    tables: spending,
    sentence: "Realisasi tertinggi terjadi pada bulan April dan terendah pada bulan Januari.",
    wrong: { printed: "tertinggi", expected: "Mei (237.415.563)" },
  },
  silent(
    "the months of the table",
    spending,
    "Realisasi tertinggi terjadi pada bulan Mei dan terendah pada bulan Januari.",
  ),
  silent(
    "the month of something that no column is called",
    spending,
    "Penerimaan tertinggi terjadi pada bulan April dan terendah pada bulan Februari.",
  ),
  silent(
    "the percentage of what the column prints as an amount",
    spending,
    "Persentase realisasi tertinggi terjadi pada bulan April.",
  ),
  silent("the farthest below zero", gaps, "Gap terbesar terdapat pada atribut kelengkapan produk sebesar -1,05."),
  {
    name: "a column of the total for another, with its share",
    tables: advice,
    sentence: "Dari seluruh permohonan, rekomendasi terbanyak adalah rawat inap sebesar 50,33%.",
    wrong: { printed: "terbanyak", expected: "Rawat Jalan (50,33)" },
  },
  silent(
    "the column of that share",
    advice,
    "Dari seluruh permohonan, rekomendasi terbanyak adalah rawat jalan sebesar 50,33%.",
  ),
  {
    name: "the other extreme of the sentence shows which rows are compared",
    tables: elements,
    sentence: "Unsur tertinggi adalah biaya/tarif dan unsur terendah sarana dan prasarana.",
    wrong: { printed: "terendah", expected: "U3 Waktu Penyelesaian (203)" },
  },
  silent(
    "both extremes of the table",
    elements,
    "Unsur tertinggi adalah biaya/tarif dan unsur terendah waktu penyelesaian.",
  ),
  silent(
    "the extreme of a survey that the table is not of",
    elements,
    "Menurut survei internal, keluhan tertinggi adalah biaya/tarif dan terendah sarana dan prasarana.",
  ),
  silent(
    "the highest of one kind of the rows",
    stations,
    "Pos dengan tingkat selesai tertinggi adalah Pos Sukarame (74,65%).",
  ),
  {
    name: "not the highest of one kind of the rows",
    tables: stations,
    sentence: "Pos dengan tingkat selesai tertinggi adalah Pos Wanarasa (74,24%).",
    wrong: { printed: "tertinggi", expected: "Pos Sukarame (74,65)" },
  },
  {
    name: "a name with a number in it",
    tables: schools,
    sentence: "Indeks tertinggi diperoleh SMAN 1 Karangsari dengan nilai 55,60.",
    wrong: { printed: "tertinggi", expected: "MAN 1 Karangsari (55,60)" },
  },
  silent(
    "the right name with a number in it",
    schools,
    "Indeks tertinggi diperoleh MAN 1 Karangsari dengan nilai 55,60 dan terendah SMKN 1 Karangsari dengan nilai 51,28.",
  ),
  {
    name: "a kelurahan that the table shortens",
    tables: wards,
    sentence: "Kelurahan Sawahan menjadi wilayah terpadat dengan 2.564 jiwa per km2.",
    wrong: { printed: "2.564", expected: "2.514", cause: "copied-row" },
  },
  silent("the kelurahan of the table", wards, "Kelurahan Tambakan menjadi wilayah terpadat dengan 2.564 jiwa per km2."),
];
