import type { TableCase } from "../tables/table-case";

const occupancy = (fourth: string) => `
ISI HUNIAN TERHADAP KAPASITAS
No | Bulan | Tahanan | Narapidana | Jumlah | Kapasitas | Overkapasitas (%)
1 | Januari | 157 | 234 | 391 | 224 | 74,55
2 | Februari | 163 | 241 | 404 | 224 | 80,36
3 | Maret | 171 | 239 | 410 | 224 | 83,04
4 | April | 160 | 238 | 398 | 224 | ${fourth}
5 | Mei | 166 | 243 | 409 | 224 | 82,59
`;

const deviations = (mean: string) => `
No | Bulan | RPD (Rp) | Realisasi (Rp) | Selisih (Rp) | Deviasi (%)
1 | Januari | 814.643.000 | 748.548.215 | -66.094.785 | 8,11
2 | Februari | 816.297.000 | 765.016.327 | -51.280.673 | 6,28
3 | Maret | 779.211.000 | 831.873.969 | 52.662.969 | 6,76
4 | April | 1.091.035.000 | 1.018.836.305 | -72.198.695 | 6,62
 | Jumlah | 3.501.186.000 | 3.364.274.816 | -136.911.184 |
 | Rata-rata deviasi bulanan | | | | ${mean}
`;

const royalties = (fourth: string, header = "PNBP 15% (Rp)") => `
Kegiatan kerja | Pekerja (orang) | Nilai penjualan (Rp) | ${header}
Bengkel meubel | 24 | 96.450.000 | 14.467.500
Bengkel las | 12 | 41.800.000 | 6.270.000
Hidroponik | 26 | 18.275.000 | 2.741.250
Roti | 18 | 57.910.000 | ${fourth}
Batik tulis | 22 | 15.325.000 | 2.298.750
Jumlah | 102 | 229.760.000 | 34.464.000
`;

const saved = (first: string) => `
Jenis | Sitaan | Pengali jiwa per satuan | Jiwa
Sabu | 4.246,82 gram | 5 | ${first}
Ganja | 15.030,25 gram | 1 | 15.030
Ekstasi | 1.950 butir | 1 | 1.950
Tembakau sintetis | 351,15 gram | 2 | 702
Obat keras | 6.800 butir | 0,5 | 3.400
Jumlah | | | 42.316
Jiwa = sitaan × pengali, dibulatkan ke orang terdekat.
`;

const converted = (second: string) => `
Indikator IKPA | Bobot (%) | Balai A | Balai B | Balai C
Revisi DIPA | 50 | 100,00 | 90,00 | 100,00
Belanja kontraktual | 10 | 94,50 | n/a | 100,00
Capaian output | 40 | 98,60 | 84,20 | 97,00
Nilai tertimbang | | 98,89 | 78,68 | 98,80
Konversi bobot (%) | | 100 | 90 | 100
Nilai IKPA | | 98,89 | ${second} | 98,80
Nilai IKPA = nilai tertimbang : konversi bobot. n/a: tidak memiliki belanja kontraktual.
`;

const grown = (last: string) => `
Uraian | 2021 | 2022 | 2023
Narapidana narkotika | 98 | 109 | 121
Seluruh narapidana | 221 | 232 | 258
Persentase (%) | 44,34 | 46,98 | 46,90
Pertumbuhan kasus narkotika (%) | - | 11,22 | ${last}
`;

const regional = (resilience: string, self: string) => `
Satker | Ketahanan diri | Ketahanan keluarga | Kemandirian
Balai Muara | 52,43 | 78,92 | 3,18
Balai Pulau | 52,22 | 80,10 | 3,05
Balai Sungai | 50,68 | 77,46 | 2,92
Balai Bukit | 53,60 | 82,28 | 3,27
Balai Teluk | 54,53 | 83,15 | 3,42
Wilayah | 52,69 | ${resilience} | ${self}
`;

const quarters = (second: string) => `
Ukuran | Triwulan | Target | Realisasi | Capaian kumulatif (%)
Kasus diungkap (kasus) | I | 12 | 13 | 108,33
 | II | 16 | 17 | 107,14
 | III | 17 | 20 | 111,11
 | IV | 15 | 18 | 113,33
 | Setahun | 60 | 68
Klien (orang) | I | 70 | 74 | 105,71
 | II | 95 | 98 | ${second}
 | III | 90 | 91 | 103,14
 | IV | 70 | 68 | 101,85
 | Setahun | 325 | 331
`;

const months = (third: string) => `
Bulan | Target | Realisasi | Capaian kumulatif (%)
Januari | 12 | 13 | 108,33
Februari | 16 | 17 | 107,14
Maret | 17 | 20 | ${third}
April | 15 | 18 | 113,33
Mei | 20 | 17 | 106,25
`;

/** Of the target of the year: what has been reached is told as it stands. */
const ofYear = `
Triwulan | Target | Realisasi | Capaian kumulatif (%)
I | 60 | 13 | 21,67
II | 60 | 30 | 50,00
III | 60 | 50 | 83,33
IV | 60 | 68 | 113,33
`;

/** Figures that follow from what a header, a row or a note calls them. */
export const menurutNamaDanKepalaCases: TableCase[] = [
  { name: "more prisoners than places, in percent of the places", sheet: occupancy("77,68"), loud: [] },
  {
    name: "more prisoners than places, in percent of the prisoners",
    sheet: occupancy("43,72"),
    loud: [{ cell: "G6", severity: "error", kind: "persen", expected: "77,68" }],
  },
  { name: "the mean of a column below its total", sheet: deviations("6,94"), loud: [] },
  {
    name: "the mean of a column below its total, without its last row",
    sheet: deviations("7,05"),
    loud: [{ cell: "F7", severity: "error", kind: "rata-rata", expected: "6,94" }],
  },
  { name: "a part that the header tells of another column", sheet: royalties("8.686.500"), loud: [] },
  {
    name: "a tenth of a part that the header tells",
    sheet: royalties("868.650"),
    loud: [{ cell: "D5", severity: "error", kind: "bobot", expected: "8.686.500" }],
  },
  {
    name: "a part that is not the one that the header tells is some other amount",
    sheet: royalties("8.686.500", "Setoran minimal 10% (Rp)"),
    loud: [],
  },
  { name: "amounts of several units times what a note calls by its first word", sheet: saved("21.234"), loud: [] },
  {
    name: "a tenth of what the note multiplies",
    sheet: saved("2.123"),
    loud: [{ cell: "D2", severity: "error", kind: "jumlah", expected: "21.234" }],
  },
  { name: "a row that a note divides of two others", sheet: converted("87,42"), loud: [] },
  {
    name: "a row that was not divided as its note says",
    sheet: converted("78,68"),
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "87,42" }],
  },
  { name: "what one row has grown by since the year before", sheet: grown("11,01"), loud: [] },
  {
    name: "growth of what it has grown to",
    sheet: grown("9,92"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "11,01" }],
  },
  { name: "growth that is another figure altogether may be of something else", sheet: grown("8,40"), loud: [] },
  { name: "the region as the mean of its offices", sheet: regional("80,38", "3,17"), loud: [] },
  {
    name: "the region as the mean of its offices, one of them left out",
    sheet: regional("79,69", "3,17"),
    loud: [{ cell: "C7", severity: "error", kind: "rata-rata", expected: "80,38" }],
  },
  { name: "what was reached up to each quarter, of two measures", sheet: quarters("104,24"), loud: [] },
  {
    name: "a quarter by itself where the others run up",
    sheet: quarters("103,16"),
    loud: [{ cell: "E8", severity: "error", kind: "persen", expected: "104,24" }],
  },
  {
    name: "a month by itself where the others run up",
    sheet: months("117,65"),
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "111,11" }],
  },
  { name: "what was reached of the target of the year", sheet: ofYear, loud: [] },
  { name: "the region by a rate of its own beside the means", sheet: regional("81,04", "3,17"), loud: [] },
];
