import type { TableCase } from "../tables/table-case";

const plan = `
Indikator | Satuan | Kondisi 2022 | Target | | |
 | | | 2024 | 2025 | 2026
Indeks kepuasan pemohon | Nilai | 82,70 | 84,00 | 85,00 | 86,00
Dokumen terbit tepat waktu | Persen | 93,40 | 97,00 | 98,00 | 98,50
Realisasi pungutan desa | Persen | 86,50 | 90,00 | 93,00 | 95,00
Desa berstatus mandiri | Desa | 1 | 2 | 4 | 5
Nilai akuntabilitas kantor | Nilai | 68,40 | 75,00 | 77,00 | 79,00
`;

const agreement = (third: string) => `
No | Sasaran | Indikator Kinerja | Satuan | Target | | Keterangan
 | | | | Murni | Perubahan
1 | Pelayanan | Indeks kepuasan pemohon | Nilai | 84,00 | 85,00 | Naik 1,00
 | | Dokumen terbit tepat waktu | Persen | 97,00 | 97,00 | Tetap
2 | Desa | Realisasi pungutan desa | Persen | 90,00 | ${third} | Naik 2,00
 | | Desa berstatus mandiri | Desa | 2 | 2 | Tetap
3 | Akuntabilitas | Nilai akuntabilitas kantor | Nilai | 75,00 | 75,00 | Tetap
`;

const reached = `
No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Indeks kepuasan pemohon | Nilai | 85,00 | 86,00 | 101,18
2 | Dokumen terbit tepat waktu | Persen | 97,00 | 96,22 | 99,20
3 | Realisasi pungutan desa | Persen | 92,00 | 92,42 | 100,46
4 | Desa berstatus mandiri | Desa | 2 | 3 | 150,00
5 | Nilai akuntabilitas kantor | Nilai | 75,00 | 72,85 | 97,13
`;

const workbook = (third: string): Pick<TableCase, "sheet" | "others" | "merges" | "year"> => ({
  year: 2024,
  sheet: plan,
  merges: ["D1:F1"],
  others: [
    { name: "PK", sheet: agreement(third), merges: ["E1:F1"] },
    { name: "Capaian", sheet: reached },
  ],
});

/** What was agreed on at first and in its place, beside the plan that is older than both. */
export const rencanaSebelumPerubahanCases: TableCase[] = [
  { name: "a plan that holds what was agreed on before it was changed", ...workbook("92,00"), loud: [] },
  {
    name: "what an agreement was changed to, against the table that measures it",
    ...workbook("90,00"),
    loud: [{ sheet: "PK", cell: "F5", severity: "error", kind: "silang", expected: "92,00" }],
  },
];
