import type { TableCase } from "../tables/table-case";

const spending = (third: string) => `
Belanja wilayah per triwulan (Rp)
 | TW I | TW II | TW III | TW IV | Setahun
Realisasi | 6.412.837.540 | 10.285.614.935 | 9.647.208.310 | 13.802.220.060 | 40.147.880.845
Kumulatif | 6.412.837.540 | 16.698.452.475 | ${third} | 40.147.880.845
`;

const durations = (all: string, note = "") => `
Asesmen terpadu: lama penyelesaian
 | Kantor wilayah | Enam kantor daerah | Seluruhnya
Asesmen selesai (berkas) | 38 | 89 | 127
Jumlah hari | 201 | 497 | 698
Rata-rata (hari per berkas) | 5,29 | 5,58 | ${all}
${note}
`;

const NOTE = "Rata-rata seluruhnya = jumlah hari dibagi jumlah asesmen (bukan rata-rata dari rata-rata).";

/** Nothing over the names of the rows; and words between rows that are no header. */
const betweenRows = `
Rekapitulasi mutu
Kantor Wilayah | 12 | 14 | 26
 | Baik | Cukup | Seluruhnya
Kantor Daerah | 11 | 9 | 20
Kantor Cabang | 5 | 3 | 9
`;

const growth = `
MUTASI PENDUDUK
 | Awal 2024 | Lahir | Mati | Datang | Pindah | Akhir 2024 | Pertambahan | Laju (%)
Laki-laki | 2.637 | 29 | 23 | 18 | 21 | 2.640 | 3 | 0,11
Perempuan | 2.669 | 31 | 19 | 24 | 26 | 2.679 | 10 | 0,37
Jumlah | 5.306 | 60 | 42 | 42 | 47 | 5.319 | 13 | 0,25
`;

/** Tables with nothing over the names of their rows. */
export const sudutKosongCases: TableCase[] = [
  { name: "what has run up from quarter to quarter under a blank corner", sheet: spending("26.345.660.785"), loud: [] },
  {
    name: "a quarter that runs up without the first one under a blank corner",
    sheet: spending("19.932.823.245"),
    loud: [{ cell: "D4", severity: "error", kind: "jumlah", expected: "26.345.660.785" }],
  },
  { name: "days per file by rows that tell both", sheet: durations("5,50", NOTE), loud: [] },
  {
    name: "days per file that are the mean of two means, where the note denies it",
    sheet: durations("5,44", NOTE),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "5,50" }],
  },
  { name: "the mean of two means, where nothing denies it", sheet: durations("5,44"), loud: [] },
  {
    name: "days per file with its digits turned round",
    sheet: durations("5,05"),
    loud: [{ cell: "D5", severity: "error", kind: "persen", expected: "5,50" }],
  },
  {
    name: "the growth of two rows that fits the beginning and the end, their sum the beginning",
    sheet: growth,
    loud: [],
  },
  { name: "words between rows that are no header", sheet: betweenRows, loud: [] },
];
