import type { TableCase } from "../tables/table-case";

const indicators = (mean: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Kategori
I | Sasaran: Pelayanan kantor meningkat | | | | |
1 | Indeks kepuasan pemohon | Nilai | 80,00 | 84,00 | 105,00 | Sangat Tinggi
2 | Dokumen terbit | Dokumen | 50 | 48 | 96,00 | Sangat Tinggi
3 | Aduan selesai | Aduan | 40 | 38 | 95,00 | Sangat Tinggi
 | Rata-rata sasaran I | | | | 98,67 | Sangat Tinggi
II | Sasaran: Desa lebih mandiri | | | | |
4 | Desa binaan | Desa | 20 | 17 | 85,00 | Tinggi
5 | Kelompok usaha | Kelompok | 25 | 18 | 72,00 | Sedang
 | Rata-rata sasaran II | | | | 78,50 | Tinggi
 | Rata-rata seluruh indikator (5 indikator) | | | | ${mean} | Sangat Tinggi
`;

/** Fields whose means are called otherwise than a mean of goals is. */
const fields = (mean: string) => `
No | Indikator | Satuan | Target | Realisasi | Capaian (%) | Dihitung (maks. 120%)
A | BIDANG PELAYANAN | | | | |
1 | Indeks kepuasan pemohon | Nilai | 80,00 | 84,00 | 105,00 | 105,00
2 | Dokumen terbit | Dokumen | 50 | 65 | 130,00 | 120,00
 | Rata-rata capaian bidang PELAYANAN | | | | | 112,50
B | BIDANG DESA | | | | |
3 | Desa binaan | Desa | 20 | 17 | 85,00 | 85,00
4 | Kelompok usaha | Kelompok | 25 | 24 | 96,00 | 96,00
5 | Kader terlatih | Orang | 40 | 41 | 102,50 | 102,50
 | Rata-rata capaian bidang DESA | | | | | 94,50
 | Rata-rata capaian seluruh indikator (5 indikator) | | | | | ${mean}
`;

const goals = (first: string, mean: string, efficiency: string, rows = "Sasaran") => `
No | ${rows} | Pagu (Rp) | Realisasi (Rp) | Penyerapan (%) | Rata-rata Capaian (%) | Tingkat Efisiensi (%)
1 | Pelayanan kantor meningkat | 400.000.000 | 388.000.000 | 97,00 | ${first} | 1,67
2 | Desa lebih mandiri | 200.000.000 | 192.000.000 | 96,00 | 78,50 | -17,50
3 | Tata kelola membaik | 300.000.000 | 294.000.000 | 98,00 | 101,00 | 3,00
 | Jumlah / rata-rata capaian seluruh indikator | 900.000.000 | 874.000.000 | 97,11 | ${mean} | ${efficiency}
`;

/** The mean of all indicators, below the means of their goals, and again below the goals alone. */
export const rataRataSeluruhIndikatorCases: TableCase[] = [
  { name: "the mean of all indicators, with their number behind it", sheet: indicators("90,60"), loud: [] },
  {
    name: "the mean of all indicators is another, with their number behind it",
    sheet: indicators("96,00"),
    loud: [{ cell: "F11", severity: "error", kind: "rata-rata", expected: "90,60" }],
  },
  { name: "the mean of all indicators below means of fields", sheet: fields("101,70"), loud: [] },
  {
    name: "the mean of all indicators below means of fields is another",
    sheet: fields("107,10"),
    loud: [{ cell: "G11", severity: "error", kind: "rata-rata", expected: "101,70" }],
  },
  {
    name: "below goals the mean of all indicators is not that of its rows",
    sheet: goals("98,67", "95,14", "-1,97"),
    loud: [],
  },
  {
    name: "below indicators it is",
    sheet: goals("98,67", "95,14", "-4,28", "Indikator"),
    loud: [{ cell: "F5", severity: "error", kind: "rata-rata", expected: "92,72" }],
  },
];
