import type { TableCase } from "../tables/table-case";

const CASES = `
Penanganan Perkara Tahun 2024
Jenis Perkara | Masuk | Putus
Pidana | 120 | 110
Perdata | 80 | 76
Tipikor | 14 | 12
Jumlah | 214 | 198
`;

const EVALUATION = `
Hasil Evaluasi AKIP Tahun 2024
No | Komponen | Bobot | Nilai
1 | Perencanaan Kinerja | 30 | 24,60
2 | Pengukuran Kinerja | 30 | 23,10
3 | Pelaporan Kinerja | 15 | 12,05
4 | Evaluasi Internal | 25 | 18,20
 | Nilai Akuntabilitas Kinerja | 100 | 77,95
 | Nilai Tahun 2023 | 100 | 75,00
`;

const SURVEY = `
Survei Kepuasan Masyarakat Tahun 2024
No | Unsur | NRR | NRR Tertimbang
1 | Persyaratan | 3,50 | 0,389
2 | Prosedur | 3,60 | 0,400
3 | Waktu | 3,40 | 0,378
 | Jumlah NRR Tertimbang |  | 1,167
 | Rata-rata | 3,50 | 
 | Nilai IKM Tahun 2024 | 87,50 | 
 | Nilai IKM Tahun 2023 | 86,10 | 
`;

/** What a table tells of another year below its own total. */
export const tahunLainCases: TableCase[] = [
  { name: "the total of another year", sheet: `${CASES.trimEnd()}\nJumlah Tahun 2023 | 201 | 190\n`, loud: [] },
  { name: "the total of the year before", sheet: `${CASES.trimEnd()}\nJumlah tahun lalu | 201 | 190\n`, loud: [] },
  {
    name: "a wrong total above that of another year",
    sheet: `${CASES.replace("214", "241").trimEnd()}\nJumlah Tahun 2023 | 201 | 190\n`,
    loud: [{ cell: "B6", severity: "error", kind: "jumlah" }],
  },
  { name: "the score of another year, of all of the weight", sheet: EVALUATION, loud: [] },
  {
    name: "a wrong score above that of another year",
    sheet: EVALUATION.replace("77,95", "79,75"),
    loud: [{ cell: "D7", severity: "error", kind: "jumlah" }],
  },
  { name: "the index of another year", sheet: SURVEY, loud: [] },
  {
    name: "a wrong index that names the year of its table",
    sheet: SURVEY.replace("87,50", "85,70"),
    loud: [{ cell: "C8", severity: "error", kind: "bobot", expected: "87,50" }],
  },
];
