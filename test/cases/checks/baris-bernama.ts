import type { TableCase } from "../tables/table-case";

const offices = (gap: string, name = "Selisih Kantor Tengah terhadap rata-rata") => `
Tabel 3.5 Perbandingan dengan Kantor Lain
Kantor | Indeks Layanan | Nilai Anggaran | Peringkat
Kantor Tengah | 53,62 | 98,36 | 2
Kantor Barat | 54,18 | 98,04 | 1
Kantor Timur | 52,74 | 95,73 | 4
Kantor Utara | 53,05 | 94,26 | 3
Rata-rata | 53,40 | 96,60
${name} | 0,22 | ${gap}
`;

const far = (gap: string) => `
Kantor | Indeks Layanan | Nilai Anggaran
Kantor Selatan | 51,92 | 94,11
Kantor Barat | 54,18 | 98,04
Selisih Kantor Selatan dengan Kantor Barat | 2,26 | ${gap}
`;

const quarters = (second: string, name = "Penyelesaian kumulatif s.d. triwulan (%)") => `
Uraian | TW I | TW II | TW III | TW IV | Tahun 2024
Laporan masuk | 233 | 226 | 236 | 238 | 933
Laporan selesai | 159 | 165 | 175 | 183 | 682
${name} | 68,24 | ${second} | 71,80 | 73,10 | 73,10
Waktu tanggap (menit) | 14,20 | 13,10 | 12,30 | 11,60 | 12,80
`;

/** Rows that name the rows they are of, and a percentage of all that came in up to each quarter. */
export const barisBernamaCases: TableCase[] = [
  { name: "how far one row is from the mean, as its name says", sheet: offices("1,76"), loud: [] },
  {
    name: "how far one row is from the mean, ten times as far",
    sheet: offices("17,60"),
    loud: [{ cell: "C8", severity: "error", kind: "selisih", expected: "1,76" }],
  },
  {
    name: "a difference that names a row of another table",
    sheet: offices("17,60", "Selisih Kantor Pusat terhadap rata-rata"),
    loud: [],
  },
  { name: "how far two rows are apart, without its sign", sheet: far("3,93"), loud: [] },
  { name: "what was done of all up to each quarter", sheet: quarters("70,59"), loud: [] },
  {
    name: "what was done of all up to one quarter, with two digits in each other's place",
    sheet: quarters("70,95"),
    loud: [{ cell: "C4", severity: "error", kind: "persen", expected: "70,59" }],
  },
  {
    name: "a percentage of something else up to each quarter",
    sheet: quarters("66,20", "Anggaran terserap s.d. triwulan (%)").replace("71,80", "81,40"),
    loud: [],
  },
];
