import type { TableCase } from "../tables/table-case";

const years = (mean: string) => `
Indikator | 2022 | 2023 | 2024 | Rata-rata 3 tahun | Tahun tertinggi
1.1 Indeks Ketahanan Remaja | 100,92 | 100,64 | 101,26 | 100,94 | 2024
2.1 Indeks Ketahanan Keluarga | 102,29 | 101,43 | 101,76 | ${mean} | 2022
3.1 Indeks Kemandirian | 102,58 | 101,25 | 102,15 | 101,99 | 2022
4.1 Nilai Kepuasan | 101,49 | 101,37 | 101,98 | 101,61 | 2024
`;

const revisions = (goods: string) => `
Versi | 51 | 52 | 53 | Jumlah | Keterangan
DIPA awal | #1738642000~#,##0 | #389780000~#,##0 | #66500000~#,##0 | #2194922000~#,##0 | -
Revisi ke-1 | #1738642000~#,##0 | ${goods} | #66500000~#,##0 | #2194922000~#,##0 | pencantuman blokir
Revisi ke-2 | #1738642000~#,##0 | #417480000~#,##0 | #38800000~#,##0 | #2194922000~#,##0 | pergeseran
Revisi ke-3 | #1796300000~#,##0 | #417480000~#,##0 | #38800000~#,##0 | #2252580000~#,##0 | tambahan gaji
`;

const companies = (grade: string) => `
BUMD | Nilai kinerja | Kategori
Tirta Utara | 3,09 | Sehat
Tirta Selatan | 2,94 | Sehat
Tirta Timur | 2,64 | ${grade}
Tirta Barat | 2,09 | Sakit
Kategori: Sehat (nilai > 2,80), Kurang Sehat (2,20 - 2,80), Sakit (< 2,20).
`;

const weights = (year: string, deviation: string) => `
NILAI IKPA TAHUN ${year}
No | Indikator | Bobot (%) | Nilai | Nilai × bobot
1 | Revisi DIPA | 10 | 100,00 | 10,00
2 | Deviasi Halaman III DIPA | ${deviation}
3 | Penyerapan Anggaran | 20 | 96,40 | 19,28
4 | Belanja Kontraktual | 10 | 92,50 | 9,25
5 | Penyelesaian Tagihan | 10 | 100,00 | 10,00
6 | Pengelolaan UP dan TUP | 10 | 91,36 | 9,14
7 | Dispensasi SPM | 5 | 100,00 | 5,00
8 | Capaian Output | 25 | 97,12 | 24,28
`;

const elements = (time: string) => `
Hasil Survei Kepuasan Masyarakat
Unsur | Uraian | Jumlah Nilai | NRR per Unsur | Konversi | Mutu
U1 | Persyaratan | 611 | 3,637 | 90,93 | A
U2 | Prosedur | 603 | 3,589 | 89,73 | A
U3 | Waktu penyelesaian | 589 | 3,506 | 87,65 | ${time}
U4 | Biaya | 640 | 3,810 | 95,25 | A
Ket.: A (Sangat Baik) 88,31 – 100,00; B (Baik) 76,61 – 88,30; C (Kurang Baik) 65,00 – 76,60; D (Tidak Baik) 25,00 – 64,99
`;

const courts = (grade: string) => `
Survei Kepuasan Masyarakat per Unsur
Unsur | Nilai | Mutu
Persyaratan | 96,45 | A
Prosedur | 95,60 | A
Waktu | 82,58 | B
Jumlah responden 214 orang (121 laki-laki dan 93 perempuan). Mutu A: 88,31 - 100,00; B: 76,61 - 88,30; C: 65,00 - 76,60; D: 25,00 - 64,99

Nilai SKM Satuan Kerja
No | Satuan Kerja | Responden | Nilai | Mutu
1 | Kantor A | 279 | 94,46 | A
2 | Kantor B | 311 | 88,08 | ${grade}
3 | Kantor C | 228 | 91,87 | A
4 | Kantor D | 149 | 90,03 | A
`;

const note = `
Pagu akhir | Saldo blokir | Pagu efektif | Realisasi
3.595.290.000 | 75.350.000 | 3.519.940.000 | 3.494.423.591
Saldo blokir = AA – dibuka + blokir perjalanan dinas; RO tanpa blokir tidak dirinci.
`;

export const kepalaTabelLainCases: TableCase[] = [
  { name: "numbered indices under years", sheet: years("101,83"), loud: [] },
  {
    name: "numbered indices under years, and a mean of two of them only",
    sheet: years("101,60"),
    loud: [{ cell: "E3", severity: "error", kind: "rata-rata", expected: "101,83" }],
  },
  { name: "kinds of spending by their digits", sheet: revisions("#389780000~#,##0"), loud: [] },
  {
    name: "kinds of spending by their digits, one of them off",
    sheet: revisions("#398780000~#,##0"),
    loud: [{ cell: "E3", severity: "error", kind: "jumlah", expected: "2.203.922.000" }],
  },
  { name: "a list of grades that nothing else tells to be a table", sheet: companies("Kurang Sehat"), loud: [] },
  {
    name: "a list of grades, one of them wrong",
    sheet: companies("Sehat"),
    loud: [{ cell: "C4", severity: "error", kind: "kategori", expected: "Kurang Sehat" }],
  },
  {
    name: "the year above a table counts before that of the report; Nilai × bobot is no weight",
    sheet: weights("2023", "10 | 81,20 | 8,12"),
    year: 2024,
    loud: [],
  },
  {
    name: "weights of another year than the one above the table",
    sheet: weights("2023", "15 | 81,20 | 12,18"),
    year: 2024,
    loud: [{ cell: "C4", severity: "error", kind: "bobot", expected: "10" }],
  },
  { name: "classes in a note below a first column that holds no names", sheet: elements("B"), loud: [] },
  {
    name: "a class that such a note denies",
    sheet: elements("A"),
    loud: [{ cell: "F5", severity: "error", kind: "kategori", expected: "B" }],
  },
  {
    name: "classes told behind other sentences, for the table of another survey as well",
    sheet: courts("B"),
    loud: [],
  },
  {
    name: "a class that the note below another survey denies",
    sheet: courts("A"),
    loud: [{ cell: "E11", severity: "error", kind: "kategori", expected: "B" }],
  },
  { name: "a sentence below amounts is no figure that cannot be read", sheet: note, loud: [] },
];
