import { silent, type ToldCase } from "./told-case";

const districts = `
Tabel 3.2 Indeks Kesiapsiagaan Kecamatan Tahun 2024
No | Kecamatan | Indeks | Kategori
1 | Sukasari | 72,40 | Sangat Siap
2 | Wanareja | 58,10 | Siap
3 | Cimanggu | 64,35 | Siap
4 | Tirtajaya | 41,70 | Kurang Siap
5 | Bojongsari | 55,25 | Siap
`;

const ratios = `
Tabel 4.1 Rasio Keuangan Daerah
Uraian | 2022 | 2023 | 2024
Rasio Kemandirian (%) | 13,89 | 13,39 | 14,34
Pola Hubungan | Instruktif | Instruktif | Instruktif
Rasio Belanja Modal (%) | 16,10 | 17,25 | 18,02
Pola: <= 25 Instruktif; > 25-50 Konsultatif; > 50-75 Partisipatif.
`;

const accidents = `
Tabel 3.5 Kecelakaan Lalu Lintas
Triwulan | Kejadian | Meninggal Dunia | Luka Berat | Luka Ringan | Korban
I | 52 | 12 | 9 | 60 | 81
II | 58 | 15 | 11 | 64 | 90
III | 55 | 13 | 8 | 66 | 87
IV | 63 | 16 | 9 | 68 | 93
Jumlah | 228 | 56 | 37 | 258 | 351
`;

const services = `
Tabel 3.3 Capaian Kinerja
No | Indikator | Target | Realisasi | Capaian (%)
1 | Persentase perkara tepat waktu | 90,00 | 97,20 | 108,00
2 | Rata-rata lama minutasi (hari) | 3,0 | 2,4 | 120,00
3 | Persentase putusan diunggah | 95,00 | 94,05 | 99,00
4 | Indeks kepuasan pengguna | 80,00 | 84,00 | 105,00
`;

const people = `
Tabel 1.1 Penduduk Menurut Dusun
No | Dusun | Penduduk 2023 | Penduduk 2024
1 | Krajan | 2.114 | 2.131
2 | Pasirmuncang | 1.708 | 1.702
3 | Cikaret | 1.547 | 1.564
 | Jumlah | 5.369 | 5.397
`;

const growth = `
Tabel 3.9 Perkembangan Pagu dan Realisasi
Tahun | Pagu (Rp) | Realisasi (Rp)
2021 | 129.764.115.000 | 125.230.648.305
2022 | 147.902.380.000 | 141.655.930.412
2023 | 162.244.023.000 | 155.756.855.371
`;

/** Classes beside figures, parts that one line prints, capaian by the polarity of its row, and changes since a told level. */
export const classesAndParts: ToldCase[] = [
  {
    name: "a class that other rows of the table have for higher figures",
    tables: districts,
    sentence: "Kecamatan Wanareja memperoleh indeks kesiapsiagaan 58,10 dengan kategori Sangat Siap.",
    wrong: { printed: "Sangat Siap", expected: "Siap" },
  },
  silent(
    "the class of the table",
    districts,
    "Kecamatan Wanareja memperoleh indeks kesiapsiagaan 58,10 dengan kategori Siap.",
  ),
  silent(
    "a class counted of others behind the figure",
    districts,
    "Kecamatan Wanareja memperoleh indeks kesiapsiagaan 58,10 dan satu kecamatan berkategori Sangat Siap.",
  ),
  silent(
    "a class that no row and no scale shows to be another",
    districts,
    "Kecamatan Tirtajaya memperoleh indeks kesiapsiagaan 41,70 dengan kategori Waspada.",
  ),
  {
    name: "a class below the figure, by the scale of the note",
    tables: ratios,
    sentence: "Rasio kemandirian tahun 2024 sebesar 14,34% dengan pola hubungan Konsultatif.",
    wrong: { printed: "Konsultatif", expected: "Instruktif" },
  },
  silent(
    "the class below the figure",
    ratios,
    "Rasio kemandirian tahun 2024 sebesar 14,34% dengan pola hubungan Instruktif.",
  ),
  {
    name: "parts of other names than the whole, one of them not that of the line",
    tables: accidents,
    sentence: "Korban seluruhnya 351 orang, terdiri atas 56 meninggal dunia, 37 luka berat, dan 271 luka ringan.",
    wrong: { printed: "271", expected: "258" },
  },
  silent(
    "the parts of the line",
    accidents,
    "Korban seluruhnya 351 orang, terdiri atas 56 meninggal dunia, 37 luka berat, dan 258 luka ringan.",
  ),
  silent(
    "parts that no line prints",
    accidents,
    "Korban seluruhnya 351 orang, terdiri atas 120 pengemudi, 90 penumpang, dan 150 pejalan kaki.",
  ),
  {
    name: "a capaian reckoned as if more were better",
    tables: services,
    sentence: "Rata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 80,00%.",
    wrong: { printed: "80,00%", expected: "120,00%" },
  },
  silent(
    "the capaian of the row",
    services,
    "Rata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 120,00%.",
  ),
  silent(
    "less is better by the other formula, where the table stops at its cap",
    services,
    "Rata-rata lama minutasi 2,4 hari dari target 3 hari sehingga capaiannya 125,00%.",
  ),
  {
    name: "a rise since a level of the year before that is told as a fall",
    tables: people,
    sentence: "Dibandingkan tahun 2023 sebanyak 5.369 jiwa, penduduk berkurang 28 jiwa atau 0,52%.",
    wrong: { printed: "berkurang", expected: "naik" },
  },
  silent(
    "a rise since a level of the year before",
    people,
    "Dibandingkan tahun 2023 sebanyak 5.369 jiwa, penduduk bertambah 28 jiwa atau 0,52%.",
  ),
  silent(
    "a fall that no figure of the table gives",
    people,
    "Dibandingkan tahun 2023 sebanyak 5.369 jiwa, pemilih berkurang 31 jiwa atau 0,58%.",
  ),
  silent(
    "a level that is what it came to",
    people,
    "Penduduk akhir tahun 2023 sebanyak 5.369 jiwa bertambah 28 jiwa dari awal tahun.",
  ),
  {
    name: "the growth of another column since a told level",
    tables: growth,
    sentence: "Dibanding tahun 2022 sebesar Rp147.902.380.000, pagu naik 9,95%.",
    wrong: { printed: "9,95%", expected: "9,70%", cause: "copied-row" },
  },
  silent(
    "the growth of its column since a told level",
    growth,
    "Dibanding tahun 2022 sebesar Rp147.902.380.000, pagu naik 9,70%.",
  ),
  silent("a growth that no column has", growth, "Dibanding tahun 2022 sebesar Rp147.902.380.000, pagu naik 7,31%."),
];
