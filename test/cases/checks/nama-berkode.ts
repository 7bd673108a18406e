import type { TableCase } from "../tables/table-case";

/** Names that begin with their code, beside the goals that they belong to; targets with their sign. */
const agreement = `
No | Sasaran | Indikator Kinerja | Satuan | Target
1 | Keamanan terpelihara | 1.1 Persentase penyelesaian perkara | % | 72,00
 | | 1.2 Waktu tanggap atas panggilan | Menit | ≤ 15,00
2 | Pelayanan meningkat | 2.1 Indeks kepuasan warga | Nilai | 88,00
 | | 2.2 Persentase pengaduan yang ditindaklanjuti | % | 90,00
 | | 2.3 Nilai pelaksanaan anggaran | Nilai | 95,00
`;

const reached = (second: string) => `
Sasaran / Indikator | Satuan | Target | Realisasi | Capaian (%)
1.1 Persentase penyelesaian perkara | % | 72,00 | 73,44 | 102,00
1.2 Waktu tanggap atas panggilan *) | Menit | ${second} | 12,75 | 115,00
2.1 Indeks kepuasan warga | Nilai | 88,00 | 87,12 | 99,00
2.2 Persentase pengaduan yang ditindaklanjuti | % | 90,00 | 94,50 | 105,00
2.3 Nilai pelaksanaan anggaran | Nilai | 95,00 | 97,85 | 103,00
*) Makin kecil makin baik: capaian = (2 x target - realisasi) / target x 100.
`;

const contract = (fourth: string) => `
Kode | Sasaran Strategis / IKU | Satuan | Target | | Polarisasi
 | | | Semester I | Tahun 2024
1a | Nilai pelaksanaan anggaran mitra | nilai | 89,00 | 91,00 | Maximize
1b | Persentase penyerapan belanja mitra | % | 40,00 | 95,00 | Maximize
2a | Rasio berkas yang dikembalikan | % | 0,48 | 0,40 | Minimize
2b | Rata-rata deviasi rencana penarikan | % | 13,00 | ${fourth} | Minimize
`;

const index = `
Kode | IKU | Target | Realisasi | Polarisasi | Indeks
1a | Nilai pelaksanaan anggaran mitra | 91,00 | 92,82 | Maximize | 102,00
1b | Persentase penyerapan belanja mitra | 95,00 | 95,95 | Maximize | 101,00
2a | Rasio berkas yang dikembalikan | 0,40 | 0,36 | Minimize | 110,00
2b | Rata-rata deviasi rencana penarikan | 10,00 | 7,60 | Minimize | 124,00
`;

const villages = (fourth: string) => `
Tabel 3.12 Penetapan Anggaran Desa
Batas tepat waktu penetapan peraturan desa: 31 Desember 2022. Status: Mandiri lebih dari 0,8155; Maju lebih dari 0,7072 s.d. 0,8155; Berkembang lebih dari 0,5989 s.d. 0,7072.
No | Desa | Tepat Waktu | Skor 2022 | Skor 2023 | Status 2023
1 | Karangjati | Ya | 0,8210 | 0,8361 | Mandiri
2 | Sumbersari | Ya | 0,7480 | 0,7622 | Maju
3 | Wonosari | Ya | 0,6910 | 0,7151 | Maju
4 | Banyuurip | Tidak | 0,8020 | 0,8219 | ${fourth}
5 | Tegalrejo | Tidak | 0,6730 | 0,6892 | Berkembang
`;

/** The same target in two tables, though a code stands before the name or a year under the header; classes behind another sentence. */
export const namaBerkodeCases: TableCase[] = [
  {
    name: "indicators with their codes, agreed on and reached",
    year: 2024,
    sheet: agreement,
    others: [{ name: "Capaian", sheet: reached("15,00") }],
    loud: [],
  },
  {
    name: "a target that is not the one agreed on, with the code before its name",
    year: 2024,
    sheet: agreement,
    others: [{ name: "Capaian", sheet: reached("16,00") }],
    loud: [{ sheet: "Capaian", cell: "C3", severity: "error", kind: "silang", expected: "15,00" }],
  },
  {
    name: "a target of the year beside that of its first half",
    year: 2024,
    sheet: contract("10,00"),
    merges: ["D1:E1"],
    others: [{ name: "NKO", sheet: index }],
    loud: [],
  },
  {
    name: "a target of the year that is not the one it was measured by",
    year: 2024,
    sheet: contract("12,00"),
    merges: ["D1:E1"],
    others: [{ name: "NKO", sheet: index }],
    loud: [{ cell: "E6", severity: "error", kind: "silang", expected: "10,00" }],
  },
  { name: "classes behind another sentence above the table", sheet: villages("Mandiri"), loud: [] },
  {
    name: "a class that the classes behind another sentence above the table deny",
    sheet: villages("Maju"),
    loud: [{ cell: "F7", severity: "error", kind: "kategori", expected: "Mandiri" }],
  },
];
