import type { TableCase } from "../tables/table-case";

/** A rule above the rows that calls one of them by its code. */
const byCode = (fourth: string, code = "minimum (2.2)") => `
Tabel 3.1 Capaian Kinerja Kantor
Capaian = realisasi / target x 100%; untuk indikator ${code} capaian = (2 x target - realisasi) / target x 100%.

Kode | Indikator | Satuan | Target | Realisasi | Capaian
1.1 | Indeks pelayanan | Indeks | 80,00 | 84,00 | 105,00%
1.2 | Kader terlatih | Orang | 40 | 38 | 95,00%
2.1 | Klien terlayani | Orang | 60 | 66 | 110,00%
2.2 | Klien putus layanan | Persen | 12,00 | 9,60 | ${fourth}
2.3 | Nilai kinerja anggaran | Nilai | 92,00 | 93,84 | 102,00%
`;

/** A rule above the rows that calls them by their mark. */
const byMark = (third: string) => `
Tabel 3.1 Pengukuran Kinerja
Capaian = Realisasi / Target x 100; untuk indikator bertanda *) capaian = (2 x Target - Realisasi) / Target x 100.
No | Indikator | Satuan | Target | Realisasi | Capaian (%)
1 | Indeks kepuasan pemohon | Nilai | 85,00 | 86,70 | 102,00
2 | Dokumen terbit tepat waktu | Persen | 95,00 | 91,20 | 96,00
3 | Lama penerbitan surat *) | Menit | 25 | 20 | ${third}
4 | Gangguan yang dilaporkan *) | Kejadian | 10 | 12 | 80,00
5 | Pertemuan warga | Kali | 24 | 24 | 100,00
`;

/** What rose and what fell since last year, and beside it how last year's target was reached. */
const changes = (second: string, fifth: string) => `
Tabel 3.2 Perbandingan dengan Tahun Lalu
Kode | Indikator | Tahun 2023 | | | Realisasi 2024 | Perubahan | Arah
 | | Target | Realisasi | Capaian
1.1 | Indeks pelayanan | 78,00 | 81,90 | 105,00% | 84,00 | 2,10 | Naik
1.2 | Kader terlatih | 40 | 42 | ${second} | 38 | -4 | Turun
2.1 | Klien terlayani | 50 | 55 | 110,00% | 66 | 11 | Naik
2.3 | Nilai kinerja anggaran | 90,00 | 91,80 | 102,00% | 93,84 | 2,04 | Naik
2.2 | Klien putus layanan | 12,50 | 13,00 | ${fifth} | 9,60 | -3,40 | Turun
`;

const quarters = (third: string, name = "Rasio berkas kembali") => `
Kode | IKU | Unsur | TW I | TW II | TW III | TW IV
1a | Persentase dokumen terbit | Target | #20~0.00 | #45~0.00 | #70~0.00 | #95~0.00
 | | Realisasi | #22.4~0.00 | #48.15~0.00 | #73.5~0.00 | #96.9~0.00
 | | Indeks | #112~0.00 | #107~0.00 | #105~0.00 | #102~0.00
1b | ${name} | Target | #0.5~0.00 | #0.48~0.00 | #0.45~0.00 | #0.4~0.00
 | | Realisasi | #0.53~0.00 | #0.41~0.00 | #0.38~0.00 | #0.36~0.00
 | | Indeks | #94~0.00 | #114.58~0.00 | ${third} | #110~0.00
`;

const years = (second: string) => `
Tahun | Nilai pelaksanaan anggaran | | | Rasio berkas kembali | |
 | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
2020 | 85,00 | 86,70 | 102,00 | 0,80 | 0,72 | 110,00
2021 | 86,00 | 88,58 | 103,00 | 0,70 | 0,63 | ${second}
2022 | 88,00 | 88,88 | 101,00 | 0,60 | 0,51 | 115,00
2023 | 90,00 | 91,80 | 102,00 | 0,50 | 0,44 | 112,00
2024 | 91,00 | 91,91 | 101,00 | 0,40 | 0,36 | 110,00
`;

const ranks = (third: string) => `
Uraian | Kantor Ini | Nasional | Selisih | Posisi thd Nasional
Persentase penyelesaian perkara | 73,20 | 74,10 | -0,90 | belum lebih baik
Angka kejahatan per penduduk | 180,40 | 210,90 | -30,50 | lebih baik
Waktu tanggap atas panggilan | 12,80 | 13,90 | -1,10 | ${third}
Nilai pelaksanaan anggaran | 97,60 | 97,00 | 0,60 | lebih baik
Indeks kepuasan warga | 88,10 | 87,40 | 0,70 | lebih baik
`;

/** Where less is better: told above the rows, in another table, by the other periods, or not at all. */
export const kurangLebihBaikCases: TableCase[] = [
  { name: "less is better of the code that a rule above the rows names", sheet: byCode("120,00%"), loud: [] },
  {
    name: "reckoned as if more were better, against the rule above the rows",
    sheet: byCode("80,00%"),
    loud: [{ cell: "F8", severity: "error", kind: "persen", expected: "120,00%" }],
  },
  { name: "a rule above the rows for so many of them names none", sheet: byCode("80,00%", "minimum (5)"), loud: [] },
  { name: "less is better of what bears the mark that a rule names", sheet: byMark("120,00"), loud: [] },
  {
    name: "what bears the mark that a rule names, reckoned as if more were better",
    sheet: byMark("80,00"),
    loud: [{ cell: "F6", severity: "error", kind: "persen", expected: "120,00" }],
  },
  { name: "what fell since last year is not better the lower it is", sheet: changes("105,00%", "104,00%"), loud: [] },
  {
    name: "an indicator of which another table says that less is better",
    sheet: byCode("120,00%"),
    others: [{ name: "Perbandingan", sheet: changes("105,00%", "96,00%") }],
    loud: [],
  },
  {
    name: "an indicator of which another table says that less is better, reckoned as if more were",
    sheet: byCode("120,00%"),
    others: [{ name: "Perbandingan", sheet: changes("105,00%", "104,00%") }],
    loud: [{ sheet: "Perbandingan", cell: "E8", severity: "error", kind: "persen", expected: "96,00%" }],
  },
  {
    name: "an index of each quarter of which less is better, which target / realisasi nearly gives",
    sheet: quarters("#115.56~0.00"),
    loud: [],
  },
  {
    name: "the index of one quarter that is reckoned as if more were better",
    sheet: quarters("#84.44~0.00"),
    loud: [{ cell: "F7", severity: "error", kind: "persen", expected: "115,56" }],
  },
  { name: "years down, of one indicator of which less is better", sheet: years("110,00"), loud: [] },
  {
    name: "one year that is reckoned as if more were better",
    sheet: years("90,00"),
    loud: [{ cell: "G4", severity: "error", kind: "persen", expected: "110,00" }],
  },
  { name: "a shorter time is better, though no note says it", sheet: ranks("lebih baik"), loud: [] },
];
