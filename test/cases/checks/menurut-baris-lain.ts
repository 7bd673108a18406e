import type { TableCase } from "../tables/table-case";

const outputs = (reached: string) => `
Kode | Rincian Output | Volume |  | Satuan | Capaian (%) | Pagu (Rp) | Realisasi (Rp) | %
 |  | T | R
3257 | Penyelenggaraan Advokasi |  |  |  | 104,00 | 152.400.000 | 151.104.600 | 99,15
3257.QDE.001 | Keluarga yang diintervensi | 25 | 27 | keluarga | 108,00 | 88.400.000 | 87.516.000 | 99,00
3257.QDE.002 | Remaja yang dilatih | 40 | 40 | orang | 100,00 | 64.000.000 | 63.588.600 | 99,36
5937 | Layanan Rehabilitasi |  |  |  | 108,57 | 196.350.000 | 193.978.650 | 98,79
5937.BDB.001 | Layanan rawat jalan | 35 | ${reached} | orang | 117,14 | 121.350.000 | 119.603.650 | 98,56
5937.BDB.002 | Unit intervensi berbasis masyarakat | 3 | 3 | unit | 100,00 | 75.000.000 | 74.375.000 | 99,17
3251 | Penyidikan |  |  |  | 122,50 | 214.000.000 | 212.115.200 | 99,12
3251.BCA.001 | Berkas perkara P-21 | 4 | 5 | berkas | 125,00 | 180.000.000 | 178.720.200 | 99,29
3251.BCA.002 | Asesmen terpadu | 10 | 12 | orang | 120,00 | 34.000.000 | 33.395.000 | 98,22
`;

const offices = (files: string) => `
No | Satuan Kerja | Indeks Ketahanan | NKA | Berkas P-21
1 | BNNK A | 51,36 | 88,02 | 5
2 | BNNK B | 52,88 | 87,65 | 6
3 | BNNK C | 50,97 | 86,86 | 4
4 | BNNK D | 53,08 | 89,14 | 9
 | Rata-rata / Jumlah P-21 | 52,07 | 87,92 | ${files}
`;

const villages = (flooded: string) => `
No | Kecamatan | Banjir | Longsor | Gempa | Kekeringan | Jumlah
1 | Kecamatan A | 17 | 6 | - | 2 | 25
2 | Kecamatan B | 8 | - | 1 | 1 | 10
3 | Kecamatan C | 3 | 14 | - | - | 17
4 | Kecamatan D | 5 | 4 | - | 5 | 14
5 | Kecamatan E | - | 1 | 2 | - | 3
 | JUMLAH | ${flooded} | 25 | 3 | 8 | 69
 | Kec. terdampak | 4 | 4 | 2 | 3 | 5
`;

const complaints = (proven: string) => `
No | Satuan Kerja | Sisa 2023 | Masuk 2024 | Jumlah | Terbukti | Tidak Terbukti | Selesai | Sisa
1 | 2 | 3 | 4 | 5=3+4 | 6 | 7 | 8=6+7 | 9=5-8
1 | Satker A | - | 7 | 7 | 2 | 5 | 7 | -
2 | Satker B | 1 | 2 | 3 | 2 | - | 2 | 1
3 | Satker C | 1 | 2 | 3 | - | 3 | 3 | -
4 | Satker D | 2 | 2 | 4 | 2 | 1 | ${proven} | 1
5 | Satker E | 2 | 1 | 3 | 1 | 2 | 3 | -
6 | Satker F | - | 4 | 4 | 1 | 3 | 4 | -
`;

const scores = (mark: string) => `
No | Keluarga | Pre | Post | Selisih | Kategori
1 | Keluarga A | 72,40 | 85,25 | 12,85 | Tinggi
2 | Keluarga B | 70,15 | 81,91 | 11,76 | Tinggi
3 | Keluarga C | 75,80 | 87,51 | 11,71 | Sangat Tinggi
4 | Keluarga D | 68,95 | 78,75 | 9,80 | Tinggi
5 | Keluarga E | 66,72 | 76,66 | 9,94 | ${mark}
6 | Keluarga F | 77,10 | 89,40 | 12,30 | Sangat Tinggi
Selisih dihitung dari nilai post dikurangi pre. Kategori: >= 87,50 Sangat Tinggi; 77,50 - 87,49 Tinggi; < 77,50 Cukup.
`;

const goals = (mean: string) => `
No | Indikator Kinerja | Target | Realisasi | Capaian (%)
1 | Sasaran 1 : Meningkatnya layanan
1.1 | Indeks kepuasan | 85,00 | 85,94 | 101,11
1.2 | Nilai reformasi | 75,00 | 77,25 | 103,00
 | Rata-rata Sasaran 1 |  |  | 102,06
2 | Sasaran 2 : Meningkatnya akuntabilitas
2.1 | Nilai AKIP | 78,00 | 79,20 | 101,54
3 | Sasaran 3 : Meningkatnya partisipasi
3.1 | Persentase usulan yang diakomodir | 70,00 | 69,84 | 99,77
3.2 | Persentase penerimaan | 90,00 | 87,95 | 97,72
 | Rata-rata Sasaran 3 |  |  | ${mean}
`;

/** What other rows say of a figure, and rows and columns that say nothing of it. */
export const menurutBarisLainCases: TableCase[] = [
  {
    name: "outputs whose capaian the mean of their activity bears out",
    sheet: outputs("41"),
    merges: ["C1:D1"],
    loud: [],
  },
  {
    name: "a count of last year beside a capaian that the mean of the activity bears out",
    sheet: outputs("38"),
    merges: ["C1:D1"],
    loud: [{ cell: "D7", severity: "error", kind: "persen", expected: "41" }],
  },
  { name: "means of indices and the sum of what the row names", sheet: offices("24"), loud: [] },
  {
    name: "such a sum without the first row",
    sheet: offices("19"),
    loud: [{ cell: "E6", severity: "error", kind: "jumlah", expected: "24" }],
  },
  {
    name: "what was reached of a target, which the counts beside it give to the last digit",
    sheet: `
No | Kegiatan | Sasaran | Terlaksana | Capaian terhadap Target (%)
1 | Tes urine | 400 | 436 | 109,20
2 | Penyuluhan | 250 | 261 | 104,40
3 | Pelatihan | 180 | 171 | 95,00
4 | Pendampingan | 320 | 327 | 102,19
`,
    loud: [{ cell: "E2", severity: "error", kind: "persen", expected: "109,00" }],
  },
  { name: "how many rows are filled, below the total of their columns", sheet: villages("33"), loud: [] },
  {
    name: "the total of one of these columns",
    sheet: villages("38"),
    loud: [{ cell: "C7", severity: "error", kind: "jumlah", expected: "33" }],
  },
  { name: "what formulas take as given is no difference of its neighbours", sheet: complaints("3"), loud: [] },
  {
    name: "a sum that such a formula gives",
    sheet: complaints("2"),
    loud: [{ cell: "H6", severity: "error", kind: "jumlah", expected: "3" }],
  },
  { name: "classes behind another sentence of a note", sheet: scores("Cukup"), loud: [] },
  {
    name: "a class against those classes",
    sheet: scores("Tinggi"),
    loud: [{ cell: "F6", severity: "error", kind: "kategori", expected: "Cukup" }],
  },
  { name: "the mean of the heading that it names, below one without a mean", sheet: goals("98,75"), loud: [] },
  {
    name: "such a mean with the row of the heading before",
    sheet: goals("99,68"),
    loud: [{ cell: "E11", severity: "error", kind: "rata-rata", expected: "98,75" }],
  },
];
