import type { TableCase } from "../tables/table-case";

const hamlets = (third: string, area = "Luas (Ha)") => `
Dusun | Penduduk (jiwa) | ${area} | Kepadatan (jiwa/km2)
Dusun Satu | 1.342 | 72,50 | 1.851
Dusun Dua | 1.105 | 96,80 | 1.142
Dusun Tiga | 917 | 88,25 | ${third}
Dusun Empat | 764 | 121,40 | 629
Jumlah | 4.128 | 378,95 | 1.089
`;

const works = (fourth: string) => `
No | Kegiatan | Volume | Pagu (Rp) | Realisasi (Rp) | Biaya per Satuan (Rp)
1 | Rehabilitasi Balai Dusun | 1 Unit | 52.000.000 | 51.640.000 | 51.640.000
2 | Paving Jalan Lingkungan | 548 m2 | 131.500.000 | 130.972.000 | 239.000
3 | Rabat Beton Jalan Tani | 193 m | 49.300.000 | 48.829.000 | 253.000
4 | Saluran Irigasi | 176 m | 71.400.000 | 70.576.000 | ${fourth}
5 | Gardu Ronda | 3 Unit | 15.900.000 | 15.600.000 | 5.200.000
`;

const families = (second: string, title = "(Rp 300.000 per KPM per bulan)") => `
Realisasi BLT Tahun 2024 ${title}
Dusun | KPM Jan-Jun | KPM Jul-Des | Nilai Semester I | Nilai Semester II
Dusun Satu | 12 KPM | 11 KPM | 21.600.000 | 19.800.000
Dusun Dua | 9 KPM | ${second} | 16.200.000 | 14.400.000
Dusun Tiga | 7 KPM | 7 KPM | 12.600.000 | 12.600.000
Dusun Empat | 10 KPM | 10 KPM | 18.000.000 | 18.000.000
Dusun Lima | 4 KPM | 4 KPM | 7.200.000 | 7.200.000
Jumlah | 42 KPM | 40 KPM | 75.600.000 | 72.000.000
`;

const honours = (third: string) => `
No | Uraian | Orang | Honorarium Diterima
1 | Narasumber | 4 | 3.600.000
2 | Moderator | 2 | 1.800.000
3 | Ketua Panitia | 1 | ${third}
4 | Anggota Panitia | 6 | 5.400.000
5 | Penyusun Bahan | 3 | 2.700.000
`;

/** Figures for one of what another column counts: for a square kilometre, a metre, a family. */
export const perSatuanCases: TableCase[] = [
  { name: "density by square kilometre of hectares, all right", sheet: hamlets("1.039"), loud: [] },
  {
    name: "a density that belongs to the next row",
    sheet: hamlets("629"),
    loud: [{ cell: "D4", severity: "error", kind: "persen", expected: "1.039" }],
  },
  { name: "density of an area in another unit is left alone", sheet: hamlets("629", "Luas (are)"), loud: [] },
  { name: "cost of a piece, a metre, a square metre, all right", sheet: works("401.000"), loud: [] },
  {
    name: "cost of a metre without its last digit",
    sheet: works("40.100"),
    loud: [{ cell: "F5", severity: "error", kind: "persen", expected: "401.000" }],
  },
  { name: "families and what they receive in half a year, all right", sheet: families("8 KPM"), loud: [] },
  {
    name: "families counted as in the half-year before",
    sheet: families("9 KPM"),
    loud: [{ cell: "C4", severity: "error", kind: "jumlah", expected: "8 KPM" }],
  },
  {
    name: "one row that costs more than the others at a price that is nowhere printed",
    sheet: honours("1.200.000"),
    loud: [],
  },
];
